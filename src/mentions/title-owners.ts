// Whose an office is, where that stands after it: "President of Ukraine", "a spokesman for the Peruvian foreign ministry".
import type { EntityId } from '../model.ts'
import { setOf } from '../seed/sets.ts'
import { countryEntry, matchAt } from './chart.ts'
import { readTitle, type Setting, type Title, type TitleIndex } from './person-titles.ts'
import type { TitleMatch } from './titles.ts'

/** Words of a state's long form before "of": "the *Republic* of Latvia". */
const REALMS = setOf('realms')

/** "of X" after a title or a name: the state that it says. */
export function countryAfter(setting: Setting, to: number): EntityId | null {
  const { chart } = setting
  const { words } = chart.line
  if (words[to]?.norm !== 'of') return null
  let at = words[to + 1]?.norm === 'the' ? to + 2 : to + 1
  for (let next = at; next < at + 4; next++) {
    if (REALMS.has(words[next]?.norm ?? '') && words[next + 1]?.norm === 'of' && !matchAt(chart, next)) at = next + 2
  }
  const entry = countryEntry(matchAt(chart, at))
  return entry?.role === 'NAME' ? entry.id : null
}

/** "a spokesman *for the Peruvian foreign ministry*": the state whose body it is. */
export function bodyAfter(setting: Setting, to: number): EntityId | null {
  const { chart, names } = setting
  const { words } = chart.line
  if (!/^(?:for|of|at|in)$/.test(words[to]?.norm ?? '')) return null
  const at = words[to + 1]?.norm === 'the' ? to + 2 : to + 1
  const body = setting.bodyOver(at)
  if (body) return body.own ? null : body.country
  const listed = matchAt(chart, at)
  const state = countryEntry(listed)
  return listed && state && names.stops.governmentNouns.words.has(words[listed.to]?.norm ?? '') ? state.id : null
}

const IN_FULL = setOf('titles-in-full')

/** "President of Ukraine *Oleh Marchuk*", "Ambassador of Peru to Chile, *Ana Ruiz*": the title that ends with a state's name. */
export function titleOfState(
  setting: Setting,
  titles: TitleIndex,
  end: number,
): { match: TitleMatch; country: EntityId } | null {
  const { chart } = setting
  const { words } = chart.line
  let at = end
  for (let guard = 0; guard < 2; guard++) {
    const listed = matchAt(chart, at - 1)
    const state = countryEntry(listed)
    if (!listed || state?.role !== 'NAME' || words[at - 1]!.possessive) return null
    at = listed.from
    while (words[at - 1]?.norm === 'of' && REALMS.has(words[at - 2]?.norm ?? '')) {
      at -= 2
      while (words[at - 1]?.cap && words[at - 1]!.pos !== 'ADP') at--
    }
    if (words[at - 1]?.norm === 'the') at--
    const link = words[at - 1]?.norm
    if (link === 'to') {
      // The post; whose office it is stands before.
      at--
      const office = titles.byEnd.get(at)
      const { country } = office ? readTitle(setting, titles, office) : { country: null }
      if (office && country) return { match: office, country }
      continue
    }
    if (link !== 'of') return null
    at--
    while (IN_FULL.has(words[at - 1]?.norm ?? '')) at--
    const match = titles.byEnd.get(at)
    return match && words[match.from]!.cap ? { match, country: state.id } : null
  }
  return null
}

/** "Director General of the *Polar Agency* Ola Holm": the title over the body right before a name. */
export function titleOfBody(setting: Setting, titles: TitleIndex, end: number): Title | null {
  const { words } = setting.chart.line
  const body = setting.bodyOver(end - 1)
  if (!body || words[end - 1]!.possessive) return null
  const at = words[body.from - 1]?.norm === 'the' ? body.from - 1 : body.from
  const match = words[at - 1]?.norm === 'of' ? titles.byEnd.get(at - 1) : undefined
  if (!match?.row.state) return null
  return { ...readTitle(setting, titles, match), country: body.country, body: body.country ? null : body.own }
}
