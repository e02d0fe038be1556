// What tells that a run of capitals names a person: a title before or after it, how it looks, what it does.
import type { EntityId } from '../model.ts'
import type { Names } from '../seed/index.ts'
import { setOf } from '../seed/sets.ts'
import { type Chart, countryEntry, matchAt } from './chart.ts'
import type { Found } from './found.ts'
import { readTitle, type Setting, type Title, type TitleIndex, wholeTitle } from './person-titles.ts'
import type { Run } from './runs.ts'
import { bodyAfter, countryAfter, titleOfBody, titleOfState } from './title-owners.ts'
import type { TitleMatch } from './titles.ts'

/** The title in the phrase that renames a name: ", China's foreign minister," or ", the head of the agency". */
function titleAfter(setting: Setting, titles: TitleIndex, to: number): Title | null {
  const { words } = setting.chart.line
  if (words[to]?.text !== ',') return null
  for (let at = to + 1; at <= to + 8; at++) {
    const match = titles.byStart.get(at)
    if (!match) continue
    const plain = words
      .slice(to + 1, match.from)
      .every(
        (w) =>
          w.word &&
          (w.cap || w.possessive || ['NOUN', 'ADJ', 'PROPN', 'DET', 'NUM', 'PRON', 'PART', 'ADV'].includes(w.pos)),
      )
    if (!plain) return null
    const title = readTitle(setting, titles, match)
    return title.country
      ? title
      : { ...title, country: countryAfter(setting, match.to) ?? bodyAfter(setting, match.to) }
  }
  return null
}

const INITIAL = /^\p{Lu}\.?$|^(\p{Lu}\.){2,3}$/u

/** Whether the words of a run look like a person's name, and why. */
export function personShape(chart: Chart, names: Names, run: Run): string | null {
  const { given, surnamesFirst, particles } = names.people
  const words = chart.line.words.slice(run.from, run.to).filter((w) => w.word)
  if (words.length < 2 || words.length > 6 || words.every((w, i) => i === 0 || w.glued)) return null
  const [first, second] = words as [(typeof words)[number], (typeof words)[number]]
  if (words.some((w) => w.upper && w.norm.length > 3) && !words.every((w) => w.upper)) return null
  if (INITIAL.test(first.text) && words.slice(1).some((w) => w.norm.length > 2)) return 'initial'
  if (words.length > 2 && INITIAL.test(second.text)) return 'initial'
  if (second.glued && first.norm.length <= 3 && particles.has(first.norm)) return words.length > 1 ? 'particle' : null
  if (given.has(first.norm) && !first.glued) return 'given-name'
  if (given.has(`${first.norm}-${second.norm}`)) return 'given-name'
  if (surnamesFirst.has(first.norm) && words.length <= 3 && words.slice(1).every((w) => /^\p{L}{1,7}$/u.test(w.text)))
    return 'surname-first'
  if (words.length === 3 && words[2]!.glued && !words[2]!.cap) return 'surname-first'
  if (words.slice(1, -1).some((w) => !w.cap && particles.has(w.norm))) return 'particle'
  return null
}

/** "chief of operations for the north": what may stand between a title and the comma before the name. */
function plainBetween(setting: Setting, from: number, to: number): boolean {
  if (from === to) return true
  const { words } = setting.chart.line
  if (to - from > 9 || !['of', 'for', 'to', 'at', 'in'].includes(words[from]!.norm)) return false
  for (let i = from; i < to; i++) {
    const { word, pos } = words[i]!
    if (!word || pos === 'VERB' || pos === 'AUX' || pos === 'PRON') return false
  }
  return true
}

/** Do the capitalised words that begin at one end with a comma? */
function endsAside(words: Setting['chart']['line']['words'], from: number): boolean {
  let at = from
  while (words[at]?.cap) at++
  return at > from && words[at]?.text === ','
}

/** The title that the name after a comma renames: "the top diplomat, …", "chief of operations for the north, …". */
function renamedBefore(setting: Setting, titles: TitleIndex, comma: number): TitleMatch | undefined {
  const { words } = setting.chart.line
  for (let end = comma; end > 0 && end >= comma - 9; end--) {
    const title = titles.byEnd.get(end)
    if (title) {
      // "Peru's Trade Minister, Ana Ruiz, said", but not "with Peru's Trade Minister, Ana Ruiz said".
      const apart = !words[title.from]!.cap || title.to - title.from > 1
      const owned = apart || readTitle(setting, titles, title).country !== null
      return (apart || (owned && endsAside(words, comma + 1))) && plainBetween(setting, end, comma) ? title : undefined
    }
  }
  return undefined
}

/** "Ambassador *to Norway* Ola Nordmann", "representative *to the UN* …": the title before where its bearer serves. */
function titleOverPost({ chart }: Setting, titles: TitleIndex, from: number): TitleMatch | undefined {
  const post = chart.listed.find(
    (m) => m.to === from && m.entries.some((e) => e.type === 'Country' || e.type === 'Organization'),
  )
  if (!post) return undefined
  const { words } = chart.line
  const link = words[post.from - 1]?.norm === 'the' ? post.from - 2 : post.from - 1
  return words[link]?.norm === 'to' ? titles.byEnd.get(link) : undefined
}

export interface Context {
  readonly why: string
  readonly title: Title | null
  readonly country: EntityId | null
  /** The state's name possesses the person's. */
  readonly owned?: boolean
}

/** What stands around a run that makes it a person's, or null. */
export function contextOf(setting: Setting, titles: TitleIndex, run: Run, chained: Title | null): Context | null {
  const { chart, names } = setting
  const { words } = chart.line
  const directly = titles.byEnd.get(run.from) ?? titleOverPost(setting, titles, run.from)
  const before = directly && !words[run.from - 1]!.possessive ? directly : undefined
  const size = run.to - run.from
  if (before) {
    const title = wholeTitle(setting, titles, before)
    const next = words[run.to]
    // "chief Brexit negotiator": one capitalised word between a title and a noun names no one.
    if (size > 1 || !next?.word || words[run.to - 1]!.possessive || (next.pos !== 'NOUN' && next.pos !== 'PROPN')) {
      // "President of Peru *Dr* Ana Ruiz"
      const office = title.match.row.honorific ? titleOfState(setting, titles, before.from) : null
      if (office) {
        const whole = { ...readTitle(setting, titles, office.match), country: office.country }
        return { why: 'title', title: whole, country: office.country }
      }
      const named = title.country ?? countryAfter(setting, run.to)
      // "Sheikh Ola Nordmann, Norway's envoy": a form of address says less than what renames its bearer.
      const post = named || !before.row.honorific || size < 2 ? null : titleAfter(setting, titles, run.to)
      return { why: 'title', title: post?.country ? post : title, country: named ?? post?.country ?? null }
    }
  }
  const comma = words[run.from - 1]?.text === ','
  const of = size > 1 ? titleOfState(setting, titles, comma ? run.from - 1 : run.from) : null
  if (of) {
    const title = { ...readTitle(setting, titles, of.match), country: of.country }
    return { why: comma ? 'renamed' : 'title', title, country: of.country }
  }
  const led = size > 1 && !comma ? titleOfBody(setting, titles, run.from) : null
  if (led) return { why: 'title', title: led, country: led.country }
  if (comma) {
    const renamed = renamedBefore(setting, titles, run.from - 1)
    const next = words[run.to]
    const alone = size === 1 && words[run.to]?.text === ',' && renamed && readTitle(setting, titles, renamed).country
    if (
      renamed &&
      (size > 1 || alone) &&
      (/^[,.;:]$|^$/.test(next?.text ?? '') || names.stops.speech.words.has(next!.norm))
    ) {
      const title = readTitle(setting, titles, renamed)
      return {
        why: 'renamed',
        title,
        country: title.country ?? countryAfter(setting, renamed.to) ?? bodyAfter(setting, renamed.to),
      }
    }
  }
  if (chained)
    return { why: 'title-of-several', title: chained, country: countryAfter(setting, run.to) ?? chained.country }
  const after = size > 1 ? titleAfter(setting, titles, run.to) : null
  if (after) return { why: 'apposition', title: after, country: after.country }
  const shape = personShape(chart, names, run)
  if (shape && !(words[run.from - 1]?.norm === 'the' && ARMED.has(words[run.to]?.norm ?? ''))) {
    return { why: shape, title: null, country: null }
  }
  if (size > 1 && size < 4) {
    if (words[run.to]?.norm === 'who') return { why: 'who', title: null, country: null }
    if (words[run.to]?.text === ',' && /^\d\d$/.test(words[run.to + 1]?.text ?? ''))
      return { why: 'age', title: null, country: null }
    const verb = words[run.to]?.text === ',' ? undefined : words[run.to]
    const tail = words[run.from - 1]
    const speaks = names.stops.speech.words
    if (verb && speaks.has(verb.norm) && !words[run.from]!.upper) return { why: 'speaks', title: null, country: null }
    if (
      tail &&
      speaks.has(tail.norm) &&
      words[run.from - 2]?.text !== undefined &&
      /^[,”"]$/.test(words[run.from - 2]!.text)
    ) {
      return { why: 'speaks', title: null, country: null }
    }
  }
  return null
}

/** "Australia's Alma Otieno": what has no title is of the state that possesses it. */
export function ownedBy(setting: Setting, run: Run, context: Context): Context {
  const { chart } = setting
  const state = countryEntry(matchAt(chart, run.from - 1))
  if (context.title || context.country || !state || !chart.line.words[run.from - 1]!.possessive) return context
  return { ...context, country: state.id, owned: true }
}

/** Another name of a list of persons: "A, B and C". */
export function listedWith(setting: Setting, before: Found | undefined, run: Run): Context | null {
  const { words } = setting.chart.line
  const size = run.to - run.from
  if (!before || before.line !== setting.line || size < 2 || size > 3 || words[run.from]!.upper) return null
  const link = words.slice(before.to, run.from).map((w) => w.norm || w.text)
  const joined = /^(,|and|, and)$/.test(link.join(' ').trim())
  const next = words[run.to]
  return joined &&
    (!next?.word || next.norm === 'and' || next.pos === 'VERB' || next.pos === 'AUX' || next.norm === 'who')
    ? { why: 'list-of-persons', title: null, country: null }
    : null
}

const ARMED = setOf('armed-bodies')
