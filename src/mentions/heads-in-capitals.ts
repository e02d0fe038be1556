// Heads in capitals: "the Supreme National Security Council", "Lake Victoria", "Foreign Ministry of the Republic of Peru".
import type { EntityId } from '../model.ts'
import type { HeadRow, Names } from '../seed/index.ts'
import { type Chart, countryEntry, matchAt, nameLike } from './chart.ts'
import { capitalsBefore, extension, withoutPossessor } from './head-reach.ts'
import { bearsPerson, type HeadAt, type Headed, type HeadNode, modelled } from './head-words.ts'

const bearsCountryOnly = (chart: Chart, from: number, to: number, place: boolean): boolean => {
  for (let i = from; i < to; i++) {
    const match = matchAt(chart, i)
    if (
      !match?.entries.some(
        (e) =>
          ((e.type === 'Country' && e.role !== 'CAPITAL') || e.role === 'ADJECTIVE') &&
          !(place && e.role === 'NAME' && !chart.line.words[i]!.upper),
      )
    )
      return false
  }
  return true
}

/** Kinds of head that are told by their capitals too; all others stand in small letters alone. */
const IN_CAPITALS = new Set<HeadRow['lower']>(['NONE', 'COUNTRY', 'AFTER', 'PLACE', 'PREFIX'])

const ACT_LINKS = new Set(['of', 'and', 'in', 'for', 'against', 'on', 'to'])

/** "The 2050 Strategy", "the 1951 Refugee Convention": the year before a name in capitals is of it. */
function fromYear(chart: Chart, row: HeadRow, from: number): number {
  const { words } = chart.line
  if (row.type !== 'Initiative' && row.type !== 'Agreement') return from
  const year = words[from - 1]
  if (!year || words[from]!.glued || !/^(?:19|20)\d\d$/.test(year.text) || matchAt(chart, from)) return from
  return /^(?:the|this|its|their|a|our)$/.test(words[from - 2]?.norm ?? '') ? from - 1 : from
}

export function inCapitals(chart: Chart, names: Names, heads: HeadNode, head: HeadAt, row: HeadRow): Headed | null {
  if (!IN_CAPITALS.has(row.lower)) return null
  const { words } = chart.line
  if (!words[head.from]!.cap) return null
  if (row.lower === 'PREFIX') {
    // "Gulf Cooperation Council": a listed name goes before one that its first word could begin.
    if ((matchAt(chart, head.from)?.to ?? 0) > head.to || words[head.to - 1]!.possessive) return null
    let to = head.to
    while (to < words.length && to < head.to + 3 && nameLike(chart, names, to)) {
      // "The Lake Tanagra Commission" is a commission.
      if (row.type === 'Place' && heads.next.get(words[to]!.norm)?.rows.some((r) => r.type === 'Organization'))
        return null
      to++
    }
    if (to === head.to || words[to - 1]!.possessive)
      return to > head.to ? { from: head.from, to, row, country: null } : null
    return { from: head.from, to, row, country: null }
  }
  let from = capitalsBefore(chart, names, head.from, row.state)
  if (row.type !== 'Organization') from = withoutPossessor(chart, from, head.from)
  // "The Freedom of Information Act".
  if (words[head.from]!.norm === 'act')
    while (
      ACT_LINKS.has(words[from - 1]?.norm ?? '') &&
      from > 1 &&
      nameLike(chart, names, from - 2) &&
      words[from - 2]!.cap
    )
      from = capitalsBefore(chart, names, from - 1, false)
  from = fromYear(chart, row, from)
  let to = extension(chart, names, heads, row, head.to)
  // "Resolution 1874", "Area C".
  if (to === head.to && row.type === 'Agreement' && /^\d+$/.test(words[to]?.text ?? '')) to++
  const modifiers = head.from - from
  if (row.type === 'System' && !modelled(chart, names, from, head)) return null
  if (row.type === 'Place' && words[head.from]!.norm === 'camp' && bearsPerson(chart, from, head.from)) return null
  // "The United Mine Workers", "U.S. Prison System": the name goes on.
  if (
    row.ends &&
    to === head.to &&
    !words[to - 1]!.possessive &&
    nameLike(chart, names, to) &&
    words[to]!.cap &&
    !matchAt(chart, to)
  )
    return null
  // "The Green National Convention" is a gathering.
  if (words[head.from]!.norm === 'convention' && words[head.from - 1]?.norm === 'national') return null
  const state = row.state ? (ofState(chart, to) ?? ofState(chart, head.to)) : null
  if (state && state.to > to) return { from, to: state.to, row, country: state.country }
  if (modifiers === 0 && to === head.to) return null
  if (to - from < row.min) return null
  const countryOnly = modifiers > 0 && bearsCountryOnly(chart, from, head.from, row.type === 'Place')
  // "Russian Missile", "Chinese Company": no names.
  if (countryOnly && to === head.to && row.type !== 'Organization' && row.lower !== 'COUNTRY') return null
  if (countryOnly && to === head.to && row.min > 1) return null
  return { from, to, row, country: countryOf(chart, from, head.from, head.to, to) }
}

/** "Foreign Ministry *of the Republic of Peru*": the state at the end of a body's name. */
function ofState(chart: Chart, to: number): { readonly to: number; readonly country: EntityId } | null {
  const { words } = chart.line
  if (words[to]?.norm !== 'of') return null
  let at = words[to + 1]?.norm === 'the' ? to + 2 : to + 1
  if (!matchAt(chart, at) && words[at]?.norm === 'republic' && words[at + 1]?.norm === 'of') at += 2
  const match = matchAt(chart, at)
  const state = match?.from === at ? countryEntry(match) : null
  // "The Joint Commission of Peru and Chile" is no state's.
  const joined = words[match?.to ?? 0]?.norm === 'and' && countryEntry(matchAt(chart, match!.to + 1))
  return state?.role === 'NAME' && !joined ? { to: match!.to, country: state.id } : null
}

function countryOf(chart: Chart, from: number, headFrom: number, headTo: number, to: number): EntityId | null {
  const before = from < headFrom ? countryEntry(matchAt(chart, from)) : null
  if (before) return before.id
  if (to <= headTo + 1) return null
  const after = countryEntry(matchAt(chart, to - 1))
  return after && after.role === 'NAME' ? after.id : null
}
