// Persons by the company their names keep: titles, appositions, given names, surnames that come first, initials.
import { setOf } from '../seed/sets.ts'
import { matchAt, nameLike, textOf } from './chart.ts'
import type { Found, Taken } from './found.ts'
import type { ListedMatch } from './gazetteer.ts'
import { type Context, contextOf, listedWith, ownedBy } from './person-context.ts'
import { indexTitles, LONGEST_TITLE, type Setting, type Title, type TitleIndex, titleText } from './person-titles.ts'
import { findRuns, type Run } from './runs.ts'
import type { TitleMatch } from './titles.ts'

/** Does the holder speak for the body: its leader or official, not a member of parliament, a lawyer, an analyst? */
const leads = ({ match }: Title, words: readonly { readonly norm: string }[]): boolean =>
  match.row.state || words[match.to - 1]!.norm === 'leader'

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

/** Who with such a word before the title serves the state: "*army* chief", "*government* spokesman". */
const SERVICE = setOf('state-services')

/** What a head of state or government may be called the head of: "President of the Republic". */
const WHOLES = setOf('state-wholes')

/** "vice-president *of The Reformers*": of a body, unless the office is one that has a field ("minister of Trade"). */
function isOfBody(
  words: readonly { readonly norm: string; readonly cap: boolean }[],
  { to, row }: TitleMatch,
): boolean {
  if (row.field || words[to]?.norm !== 'of') return false
  const at = words[to + 1]?.norm === 'the' ? to + 2 : to + 1
  return words[at]?.cap === true && !WHOLES.has(words[at]!.norm)
}

/** Is the office one of a government or its forces, so that a paper names it without its state? */
const isGovernments = (
  words: readonly { readonly norm: string; readonly cap: boolean }[],
  { from, match }: Title,
): boolean =>
  (match.row.governs && !isOfBody(words, match)) ||
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
