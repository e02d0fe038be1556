// The title before a name, whole: its field and rank, whether it is still held, and the state or body that it names.
import type { EntityId } from '../model.ts'
import type { Names } from '../seed/index.ts'
import { setOf } from '../seed/sets.ts'
import { type Chart, countryEntry, matchAt, stateSpokenOf, textOf } from './chart.ts'
import type { Found } from './found.ts'
import type { ListedRow } from './gazetteer.ts'
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

export interface Title {
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
export function titleText(chart: Chart, title: Title): string {
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

const OWN_STATE = setOf('own-states')

/** Whether a word says whose office it is by pointing back: "its", "the country's". */
const pointsBack = (word: { readonly norm: string; readonly possessive: boolean }): boolean =>
  word.norm === 'its' || (word.possessive && OWN_STATE.has(word.norm.replace(/(?:['’]s|s)$/, '')))

const OTHER = setOf('other-states')

/** Reads what stands before a title's last words: its modifiers and the country or body that it is held in. */
export function readTitle(setting: Setting, titles: TitleIndex, match: TitleMatch): Title {
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
export function wholeTitle(setting: Setting, titles: TitleIndex, match: TitleMatch): Title {
  const title = readTitle(setting, titles, match)
  if (title.country && !match.row.honorific) return title
  const comma = setting.chart.line.words[match.from - 1]?.text === ','
  const outer = titles.byEnd.get(match.from) ?? (comma ? titles.byEnd.get(match.from - 1) : undefined)
  if (!outer || outer.row.honorific) return title
  const wide = readTitle(setting, titles, outer)
  return wide.country || match.row.honorific ? wide : title
}

export interface TitleIndex {
  readonly byStart: ReadonlyMap<number, TitleMatch>
  readonly byEnd: ReadonlyMap<number, TitleMatch>
}

/** Words of a title with the fields of its office: "Secretary of State for Trade, Development and Fisheries". */
export const LONGEST_TITLE = 14

export const indexTitles = (titles: readonly TitleMatch[]): TitleIndex => ({
  byStart: new Map(titles.map((t) => [t.from, t])),
  byEnd: new Map(titles.map((t) => [t.to, t])),
})
