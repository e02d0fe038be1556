// Persons by the company their names keep: titles, appositions, given names, surnames that come first, initials.
import type { EntityId } from '../model.ts'
import type { Names } from '../seed/index.ts'
import { setOf } from '../seed/sets.ts'
import { type Chart, countryEntry, matchAt, nameLike, stateSpokenOf, textOf } from './chart.ts'
import type { Found, Taken } from './found.ts'
import type { ListedMatch, ListedRow } from './gazetteer.ts'
import { findRuns, type Run } from './runs.ts'
import type { TitleMatch } from './titles.ts'

export interface Setting {
  readonly chart: Chart
  readonly names: Names
  readonly rows: ReadonlyMap<EntityId, ListedRow>
  /** Line's position in the article. */
  readonly line: number
  /** What heads have taken, by word: the country a body belongs to. */
  readonly bodyOver: (
    word: number,
  ) => { readonly country: EntityId | null; readonly from: number; readonly own: Found | null } | null
}

const FORMER = setOf('former')
const CURRENT = setOf('still-held')

const isFormer = (norm: string | undefined): boolean => norm !== undefined && FORMER.has(norm) && !CURRENT.has(norm)

interface Title {
  /** First word of the office's name, country and article left out. */
  readonly from: number
  readonly to: number
  readonly match: TitleMatch
  readonly country: EntityId | null
  /** The body that it is held in, where that is no state's. */
  readonly body: Found | null
  readonly former: boolean
}

/** The office's name, of one holder: "Foreign Minister" also where several are named to it. */
function titleText(chart: Chart, title: Title): string {
  const text = textOf(chart.line, Math.min(title.from, title.match.from), title.match.to)
  return title.match.plural ? text.replace(/men$/, 'man').replace(/s$/, '') : text
}

/** "Prime Minister Alma Otieno and …": does a titled name end here? */
function namesBefore(chart: Chart, titles: TitleIndex, end: number): boolean {
  for (let at = end - 1; at >= 0 && at >= end - 4; at--) {
    if (titles.byEnd.has(at + 1)) return at + 1 < end
    if (!chart.line.words[at]!.cap) return false
  }
  return false
}

/** Does the holder speak for the body: its leader or official, not a member of parliament, a lawyer, an analyst? */
const leads = ({ match }: Title, words: readonly { readonly norm: string }[]): boolean =>
  match.row.state || words[match.to - 1]!.norm === 'leader'

const OWN_STATE = setOf('own-states')

/** Whether a word says whose office it is by pointing back: "its", "the country's". */
const pointsBack = (word: { readonly norm: string; readonly possessive: boolean }): boolean =>
  word.norm === 'its' || (word.possessive && OWN_STATE.has(word.norm.replace(/(?:['’]s|s)$/, '')))

const OTHER = setOf('other-states')

/** Reads what stands before a title's last words: its modifiers and the country or body that it is held in. */
function readTitle(setting: Setting, titles: TitleIndex, match: TitleMatch): Title {
  const { chart, rows } = setting
  const { words } = chart.line
  let from = match.from
  let country: EntityId | null = null
  let own: Found | null = null
  let former = false
  for (let i = match.from - 1; i >= 0 && i >= match.from - 8; i--) {
    const word = words[i]!
    if (FORMER.has(word.norm)) {
      former ||= isFormer(word.norm)
      continue
    }
    if (pointsBack(word)) {
      // "the neighbouring country's minister": of the other one, whoever that is.
      if (!OTHER.has(words[i - 1]?.norm ?? '')) country ??= stateSpokenOf(chart, i)
      break
    }
    const body = setting.bodyOver(i)
    if (body) {
      if (country === null) own ??= body.own
      country ??= body.country
      i = body.from
      if (country) break
      continue
    }
    const listed = matchAt(chart, i)
    const state = countryEntry(listed)
    if (listed && state) {
      country ??= state.id
      former ||= isFormer(words[listed.from - 1]?.norm)
      break
    }
    if (listed) {
      const row = rows.get(listed.entries[0]!.id)
      if (row?.type === 'Person') break
      // "Foreign Affairs minister": a paper of that name holds no office.
      if (row?.media && listed.entries.length === 1) {
        from = listed.from
        i = listed.from
        continue
      }
      country ??= row?.actsAsState ? row.id : (row?.country ?? null)
      i = listed.from
      // "European Council President": the office is that body's, whatever stands before.
      if (country || row?.type === 'Organization') break
      continue
    }
    if (word.pos === 'CCONJ' && namesBefore(chart, titles, i)) break
    // "The President and Prime Minister Otieno" are two.
    const other = word.pos === 'CCONJ' ? titles.byEnd.get(i) : undefined
    if (other && words[other.from]!.cap && words[other.from - 1]?.norm === 'the') break
    // "prime minister and Labour leader" speaks for the state.
    if (word.pos === 'CCONJ') own = null
    if (!word.word || word.possessive) break
    if (!['NOUN', 'ADJ', 'PROPN', 'CCONJ', 'NUM'].includes(word.pos) && !word.cap) break
    if (country === null && word.pos !== 'CCONJ') from = i
  }
  return { from, to: match.to, match, country: country ?? match.row.of ?? null, body: own, former }
}

/** "Foreign Minister Sheikh …", "spokesman, Brigadier General …": of two titles in a row, the one that says whose. */
function wholeTitle(setting: Setting, titles: TitleIndex, match: TitleMatch): Title {
  const title = readTitle(setting, titles, match)
  if (title.country && !match.row.honorific) return title
  const comma = setting.chart.line.words[match.from - 1]?.text === ','
  const outer = titles.byEnd.get(match.from) ?? (comma ? titles.byEnd.get(match.from - 1) : undefined)
  if (!outer || outer.row.honorific) return title
  const wide = readTitle(setting, titles, outer)
  return wide.country || match.row.honorific ? wide : title
}

/** Words of a state's long form before "of": "the *Republic* of Latvia". */
const REALMS = setOf('realms')

/** "of X" after a title or a name: the state that it says. */
function countryAfter(setting: Setting, to: number): EntityId | null {
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
function bodyAfter(setting: Setting, to: number): EntityId | null {
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
function titleOfState(
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

/** "Director General of the *Polar Agency* Ola Holm": the title over the body right before a name. */
function titleOfBody(setting: Setting, titles: TitleIndex, end: number): Title | null {
  const { words } = setting.chart.line
  const body = setting.bodyOver(end - 1)
  if (!body || words[end - 1]!.possessive) return null
  const at = words[body.from - 1]?.norm === 'the' ? body.from - 1 : body.from
  const match = words[at - 1]?.norm === 'of' ? titles.byEnd.get(at - 1) : undefined
  if (!match?.row.state) return null
  return { ...readTitle(setting, titles, match), country: body.country, body: body.country ? null : body.own }
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

interface TitleIndex {
  readonly byStart: ReadonlyMap<number, TitleMatch>
  readonly byEnd: ReadonlyMap<number, TitleMatch>
}

const LONGEST_TITLE = 6

const indexTitles = (titles: readonly TitleMatch[]): TitleIndex => ({
  byStart: new Map(titles.map((t) => [t.from, t])),
  byEnd: new Map(titles.map((t) => [t.to, t])),
})

/** The title that the name after a comma renames: "the top diplomat, …", "chief of operations for the north, …". */
function renamedBefore(setting: Setting, titles: TitleIndex, comma: number): TitleMatch | undefined {
  const { words } = setting.chart.line
  for (let end = comma; end > 0 && end >= comma - 9; end--) {
    const title = titles.byEnd.get(end)
    if (title)
      return (!words[title.from]!.cap || title.to - title.from > 1) && plainBetween(setting, end, comma)
        ? title
        : undefined
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

interface Context {
  readonly why: string
  readonly title: Title | null
  readonly country: EntityId | null
  /** The state's name possesses the person's. */
  readonly owned?: boolean
}

/** What stands around a run that makes it a person's, or null. */
function contextOf(setting: Setting, titles: TitleIndex, run: Run, chained: Title | null): Context | null {
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
function ownedBy(setting: Setting, run: Run, context: Context): Context {
  const { chart } = setting
  const state = countryEntry(matchAt(chart, run.from - 1))
  if (context.title || context.country || !state || !chart.line.words[run.from - 1]!.possessive) return context
  return { ...context, country: state.id, owned: true }
}

/** Another name of a list of persons: "A, B and C". */
function listedWith(setting: Setting, before: Found | undefined, run: Run): Context | null {
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

/** "Josefina Vidal Soler" where "Josefina Vidal" is listed: the names that follow are hers too. */
function wholeName(setting: Setting, titles: TitleIndex, match: Run, taken: Taken): Run {
  const { chart, names } = setting
  const { words } = chart.line
  let { to } = match
  const begins = to - match.from > 1
  while (
    begins &&
    to < match.to + 2 &&
    words[to]?.pos === 'PROPN' &&
    words[to]!.cap &&
    !words[to]!.glued &&
    !words[to]!.upper &&
    !words[to - 1]!.possessive &&
    !taken[to] &&
    nameLike(chart, names, to) &&
    !titles.byStart.has(to) &&
    // A word that lists know otherwise is no part of the name, unless it is somebody's short form.
    (matchAt(chart, to)?.entries.every((e) => e.role === 'SHORT') ?? true)
  )
    to++
  return { from: match.from, to }
}

/** Splits a run at titles within it: what follows the last of them is the name. */
function afterTitles(run: Run, titles: TitleIndex): Run {
  let { from, to } = run
  for (let at = run.from - LONGEST_TITLE; at < run.to; at++) {
    const t = titles.byStart.get(at)
    if (!t || t.to <= run.from) continue
    if (t.to < run.to) from = Math.max(from, t.to)
    else if (t.from > from) to = t.from
    else from = run.to
  }
  return { from, to }
}

const ARMED = setOf('armed-bodies')
/** Who with such a word before the title serves the state: "*army* chief", "*government* spokesman". */
const SERVICE = setOf('state-services')

/** Is the office one of a government or its forces, so that a paper names it without its state? */
const isGovernments = (words: readonly { readonly norm: string }[], { from, match }: Title): boolean =>
  match.row.governs ||
  (match.row.state && words.slice(Math.min(from, match.from), match.to).some((w) => SERVICE.has(w.norm)))

const HIS = setOf('his-titles')
const HERS = setOf('her-titles')
const pronounOf = (title: string): 'he' | 'she' | null => (HIS.has(title) ? 'he' : HERS.has(title) ? 'she' : null)

const namesPerson = (match: ListedMatch): boolean => match.entries.some((e) => e.type === 'Person' && e.role === 'NAME')

/**
 * Persons whom no list names, and offices of those that it does.
 * @returns names in order; `short` where one word or an honorific is all there is
 */
export function findPersons(setting: Setting, taken: Taken): Found[] {
  const { chart, names, line, rows } = setting
  const { words } = chart.line
  const found: Found[] = []
  const runs = findRuns(chart, names, taken)
  // Listed persons take titles too.
  const listed = chart.listed.filter(namesPerson)
  if (runs.length === 0 && listed.length === 0) return found
  const titles = indexTitles(chart.titles)
  const known = listed.map((m) => ({
    run: wholeName(setting, titles, m, taken),
    listed: m as (typeof listed)[number] | null,
  }))
  const covered = new Uint8Array(words.length)
  for (const { run } of known) covered.fill(1, run.from, run.to)
  const spots = [
    ...runs.map((run) => ({ run: afterTitles(run, titles), listed: null as (typeof listed)[number] | null })),
    ...known,
  ]
    .filter(({ run, listed }) => run.from < run.to && (listed !== null || !covered[run.from]))
    .sort((a, b) => a.run.from - b.run.from)
  let chain: { readonly title: Title; readonly to: number } | null = null
  for (const { run, listed: match } of spots) {
    const between: string = chain
      ? words
          .slice(chain.to, run.from)
          .map((w) => w.norm || w.text)
          .join(' ')
      : ''
    const chained: Title | null =
      chain && /^(,|,? ?and|of \S+( \S+)?( ?,)?( and)?)$/.test(between.trim()) ? chain.title : null
    if (!match && words.slice(run.from, run.to).every((w) => w.norm.length < 2)) continue
    const around: Context | null =
      contextOf(setting, titles, run, chained) ?? (match ? null : listedWith(setting, found.at(-1), run))
    const context: Context | null = around && ownedBy(setting, run, around)
    if (!context && !match) continue
    const title: Title | null = context?.title ?? null
    if (title?.match.plural || chained) chain = { title: title!, to: run.to }
    const id = match?.entries.find((e) => e.type === 'Person' && e.role === 'NAME')?.id ?? null
    const row = id ? rows.get(id) : undefined
    const head = title ? words[title.match.to - 1]!.norm : ''
    const beside = titles.byEnd.get(run.from)
    const kept =
      title !== null &&
      !match &&
      run.to - run.from === 1 &&
      beside?.row.kept.includes(textOf(chart.line, beside.from, beside.to).toLowerCase()) === true
    const from = kept ? beside.from : run.from
    const country = context?.country ?? null
    const speaks = context?.owned || (Boolean(title?.match.row.state) && !title?.match.row.honorific)
    const governs = title !== null && !country && !title.former && !chained && isGovernments(words, title)
    const text = title ? titleText(chart, title) : undefined
    found.push({
      line,
      from,
      to: run.to,
      type: 'Person',
      id,
      name: textOf(chart.line, from, run.to),
      country: speaks && !title?.former ? country : null,
      why: match ? 'listed' : (context?.why ?? 'name'),
      short: !row && words.slice(run.from, run.to).filter((w) => w.word && !w.glued).length === 1,
      pronoun: pronounOf(head) ?? undefined,
      governs: governs || undefined,
      title: text,
      leads: title?.body && !title.former && leads(title, words) ? title.body : undefined,
      office:
        title && text !== undefined && country && !title.match.row.honorific
          ? { title: text, of: country, former: title.former }
          : null,
    })
    taken.fill(2, from, run.to)
  }
  return found
}
