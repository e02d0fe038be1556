// Names told by their heads: "Peru's foreign ministry", "Strait of Magellan", "the Peru-Chile border dispute".
import type { EntityId } from '../model.ts'
import type { HeadRow, Names } from '../seed/index.ts'
import { setOf } from '../seed/sets.ts'
import { type Chart, countryBefore, countryEntry, matchAt, namedAt, nameLike, stateSpokenOf } from './chart.ts'
import { byField, byNumber, byParties, byPlace, byPoints, byRoute, byStrike, type Stretch } from './tails.ts'
import { OPENS, type Word } from './words.ts'

/** A stretch of words that a head makes a name. */
export interface Headed {
  readonly from: number
  readonly to: number
  readonly row: HeadRow
  /** The state that it is named by, or null. */
  readonly country: EntityId | null
}

interface HeadNode {
  readonly next: Map<string, HeadNode>
  rows: HeadRow[]
}
interface HeadAt {
  readonly from: number
  readonly to: number
  readonly rows: readonly HeadRow[]
}

const compiled = new WeakMap<Names, HeadNode>()

function headTrie(names: Names): HeadNode {
  const known = compiled.get(names)
  if (known) return known
  const root: HeadNode = { next: new Map(), rows: [] }
  for (const row of names.heads) {
    for (const head of row.heads) {
      let node = root
      for (const word of head.split(/[ -]/)) {
        let next = node.next.get(word)
        if (!next) {
          next = { next: new Map(), rows: [] }
          node.next.set(word, next)
        }
        node = next
      }
      node.rows.push(row)
    }
  }
  compiled.set(names, root)
  return root
}

/** May a folded word begin a head? */
export const beginsHead = (names: Names, norm: string): boolean => headTrie(names).next.has(norm)

/** Every head of a sentence, the longest at each word; shorter ones that rows of other kinds need are kept too. */
function headsIn(words: readonly Word[], root: HeadNode): HeadAt[] {
  const found: HeadAt[] = []
  for (let from = 0; from < words.length; from++) {
    if ((words[from]!.opens & OPENS.HEAD) === 0) continue
    let node: HeadNode | undefined = root.next.get(words[from]!.norm)
    for (let to = from + 1; node; to++) {
      if (node.rows.length) found.push({ from, to, rows: node.rows })
      node = to < words.length ? node.next.get(words[to]!.norm) : undefined
    }
  }
  return found
}

const OFFICE_WORDS = setOf('before-bodies')

const MODEL = /^\d{1,4}[A-Z]{0,3}$/

/** Where the capitalised words before `at` begin; `joins` lets one "and" stand among them. */
function capitalsBefore(chart: Chart, names: Names, at: number, joins: boolean): number {
  const { words } = chart.line
  let from = at
  let joined = -1
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i]!
    if (word.text === '&' || (joins && word.norm === 'and' && nameLike(chart, names, i - 1) && from === i + 1)) {
      if (matchAt(chart, i - 1) || !nameLike(chart, names, i - 1)) break
      joins = false
      joined = i + 1
      continue
    }
    // "F-16V", "Type 212": numbers are inside names.
    const number = i > 0 && i < at && MODEL.test(word.text) && words[i - 1]!.cap
    if (!number && (!nameLike(chart, names, i) || !word.cap)) break
    if (word.possessive && !countryEntry(matchAt(chart, i)) && !names.stops.possessiveParts.words.has(word.norm)) break
    if (OFFICE_WORDS.has(word.norm) && !word.possessive) break
    from = i
  }
  // "President Alma Otieno and European Council": what is joined to a body's field is another field, no name.
  if (joined > from && joined - from > 2 && !countryEntry(matchAt(chart, from))) from = joined
  while (from < at && !words[from]!.cap) from++
  // A match that the walk cut in two belongs to what stands before, or is taken whole.
  const match = matchAt(chart, from)
  // "The National Assembly": a listed name that begins with the article is cut before its first capital.
  if (match && match.from < from && !(match.from === from - 1 && words[match.from]!.norm === 'the'))
    from = Math.min(match.to, at)
  return from
}

const LINKS = new Set(['of', 'for', 'on'])

const FIELDS_OF_NAMES = setOf('fields-of-names')

/** "Center for Transatlantic *Relations*", "Ministry of *Women*": nouns that begin no name may be of one. */
const fieldNoun = (words: readonly Word[], i: number, begin: number): boolean =>
  words[i]!.cap && FIELDS_OF_NAMES.has(words[i]!.norm) && i >= begin

/** Where a name goes on after its head: "of Economy, Trade and Industry". Gives `to` where it does not. */
function extension(chart: Chart, names: Names, heads: HeadNode, row: HeadRow, to: number): number {
  const { words } = chart.line
  const link = words[to]
  if (!link || link.glued || !((row.of && LINKS.has(link.norm)) || (row.in && link.norm === 'in'))) return to
  let at = to + 1
  if (words[at]?.norm === 'the') at++
  if (!nameLike(chart, names, at)) return to
  let end = at
  const run = (): boolean => {
    const begin = end
    while (end < words.length && (nameLike(chart, names, end) || fieldNoun(words, end, begin))) {
      const word = words[end]!
      if (end > begin && OFFICE_WORDS.has(word.norm)) return false
      if (matchAt(chart, end)?.entries.some((e) => e.type === 'Person')) return false
      if (end > begin && names.people.given.has(word.norm) && !matchAt(chart, end)) return false
      end++
      if (word.possessive) return !countryEntry(matchAt(chart, end - 1))
      const body =
        word.norm !== 'international' && heads.next.get(word.norm)?.rows.some((r) => r.type === 'Organization')
      if (end > begin + 1 && body) return false
    }
    return end > begin
  }
  if (!run()) return end > at ? end : to
  // "The Centre of the Russian branch": an adjective ends no name.
  if (matchAt(chart, end - 1)?.entries.every((e) => e.role === 'ADJECTIVE' || e.role === 'PEOPLE')) return to
  if (row.in) return words[end]?.norm === 'in' && link.norm !== 'in' && nameLike(chart, names, end + 1) ? end + 2 : end
  // "Office of the High Commissioner for Human Rights", "Federal Reserve Bank of New York" of somewhere.
  if (words[end]?.norm === 'for' && nameLike(chart, names, end + 1)) {
    const mark = end
    end++
    if (!run()) end = mark
  }
  // "Declaration of Principles of Peace".
  if (
    row.type === 'Agreement' &&
    words[end]?.norm === 'of' &&
    !matchAt(chart, end + 1) &&
    nameLike(chart, names, end + 1)
  ) {
    const mark = end
    end++
    if (!run()) end = mark
  }
  // "… Economy, Trade and Industry": a list belongs to the name when "and" closes it and no state or person is in it.
  for (let tries = 0; tries < 4; tries++) {
    const mark = end
    let next = end
    if (words[next]?.text === ',') next++
    const closes = words[next]?.norm === 'and'
    if (closes) next++
    if (next === end || !nameLike(chart, names, next) || (matchAt(chart, next)?.from ?? -1) >= next) break
    if (!closes && !listCloses(chart, names, next)) break
    end = next
    if (!run() || end === next) {
      end = mark
      break
    }
    if (closes) break
  }
  return end
}

function listCloses(chart: Chart, names: Names, from: number): boolean {
  const { words } = chart.line
  let i = from
  while (i < words.length && i < from + 8 && (nameLike(chart, names, i) || words[i]!.text === ',')) {
    if (matchAt(chart, i)) return false
    i++
  }
  return words[i]?.norm === 'and' && nameLike(chart, names, i + 1) && !matchAt(chart, i + 1)
}

const MODIFIERS = new Set(['NOUN', 'ADJ', 'PROPN', 'NUM'])

/** The country before up to three plain modifiers that stand before `at`. */
function countryOver(
  chart: Chart,
  at: number,
): { readonly id: EntityId; readonly from: number; readonly own: boolean } | null {
  const { words } = chart.line
  for (let end = at; end >= Math.max(0, at - 3); end--) {
    const country = countryBefore(chart, end)
    if (country) {
      const entry = countryEntry(matchAt(chart, end - 1))!
      const own = words[end - 1]!.possessive
      if (own || entry.role === 'ADJECTIVE' || entry.role === 'PEOPLE') return { ...country, own }
      return entry.role === 'NAME' && end >= at - 1 ? { ...country, own } : null
    }
    const word = words[end - 1]
    if (!word?.word || !MODIFIERS.has(word.pos) || word.possessive) return null
  }
  return null
}

/** The state, or bloc that acts like one, whose name ends right before a word. */
function partyBefore(chart: Chart, end: number): { readonly from: number } | null {
  const match = matchAt(chart, end - 1)
  const body = match?.to === end && match.entries.some((e) => e.type === 'Organization' && e.role === 'NAME')
  return countryBefore(chart, end) ?? (body ? match : null)
}

/** The parties joined by hyphens before up to three plain modifiers that stand before `at`. */
function pairOver(chart: Chart, at: number): number | null {
  const { words } = chart.line
  for (let end = at; end >= Math.max(0, at - 3); end--) {
    const last = partyBefore(chart, end)
    if (last) {
      let { from } = last
      let parties = 1
      for (let next = partyBefore(chart, from); words[from]?.glued && next; next = partyBefore(chart, from)) {
        from = next.from
        parties++
      }
      return parties > 1 ? from : null
    }
    const word = words[end - 1]
    if (!word?.word || !MODIFIERS.has(word.pos)) return null
  }
  return null
}

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

/** A country in front of a name that is no body's is left out where it is a possessor ("Russia's Northern Route"). */
function withoutPossessor(chart: Chart, from: number, at: number): number {
  const match = matchAt(chart, from)
  return countryEntry(match) && chart.line.words[match!.to - 1]!.possessive && match!.to <= at ? match!.to : from
}

/** Kinds of head that are never told by their capitals. */
const IN_LOWER_CASE = new Set<HeadRow['lower']>([
  'BARE',
  'LED',
  'PAIR',
  'YEAR',
  'CITY',
  'PARTIES',
  'STRUCK',
  'IN',
  'FOR',
  'NUMBER',
  'POINTS',
  'ROUTE',
  'FIELD',
])

const ACT_LINKS = new Set(['of', 'and', 'in', 'for', 'against', 'on', 'to'])

/** "The 2050 Strategy", "the 1951 Refugee Convention": the year before a name in capitals is of it. */
function fromYear(chart: Chart, row: HeadRow, from: number): number {
  const { words } = chart.line
  if (row.type !== 'Initiative' && row.type !== 'Agreement') return from
  const year = words[from - 1]
  if (!year || words[from]!.glued || !/^(?:19|20)\d\d$/.test(year.text) || matchAt(chart, from)) return from
  return /^(?:the|this|its|their|a|our)$/.test(words[from - 2]?.norm ?? '') ? from - 1 : from
}

function inCapitals(chart: Chart, names: Names, heads: HeadNode, head: HeadAt, row: HeadRow): Headed | null {
  if (IN_LOWER_CASE.has(row.lower)) return null
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
    row.id === 'pla-site' &&
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

const MADE = new RegExp(`^(?:${[...setOf('making')].join('|')})`)
const KNOWN = new Set(['the', 'this', 'that', 'their', 'its', 'his', 'her', 'both', 'previous', 'earlier'])

/** A document counts by its kind alone where it is a certain one: "the interim deal", "issued a joint statement". */
function definite(chart: Chart, row: HeadRow, head: HeadAt): boolean {
  if (row.type !== 'Agreement') return true
  const { words } = chart.line
  // A press release is one side's own, unless it is joint or has been told of.
  if (words[head.from]!.norm === 'press') return words[head.from - 1]?.norm === 'the'
  for (let i = head.from - 1; i >= 0 && i > head.from - 6; i--) {
    if (KNOWN.has(words[i]!.norm) || MADE.test(words[i]!.norm) || words[i]!.possessive) return true
    // "In a joint statement": there is one.
    if (words[i]!.norm === 'a' && /^(?:in|by|through|per)$/.test(words[i - 1]?.norm ?? ''))
      return words[head.from]!.norm === 'joint'
    if (!words[i]!.word) break
  }
  const after = words[head.to]
  return MADE.test(after?.norm ?? '') || (after?.norm === 'by' && words[head.to - 1]!.norm === 'statement')
}

/** A word that is, or ends, the name of a place. */
function isPlaceWord(chart: Chart, names: Names, norm: string, at: number): boolean {
  return (
    matchAt(chart, at)?.entries.some((e) => e.type === 'Place' && e.role !== 'ADJECTIVE') === true ||
    names.cities.has(norm) ||
    names.heads.some((r) => r.type === 'Place' && r.lower === 'AFTER' && r.heads.includes(norm))
  )
}

const bearsPerson = (chart: Chart, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (matchAt(chart, i)?.entries.some((e) => e.type === 'Person')) return true
  return false
}

/** Whether a kind that is also of people or sites follows a model: "F-16 fighters". */
const modelled = ({ line: { words } }: Chart, names: Names, from: number, head: HeadAt): boolean =>
  !names.stops.models.words.has(words[head.from]!.norm) || words.slice(from, head.from).some((w) => /\d/.test(w.text))

const SETTLEMENTS = setOf('settlements')
const RIVERS = setOf('rivers')

/** "The Uruguay river": a water that bears a state's name. */
const riverOf = (chart: Chart, from: number, { from: at }: HeadAt): boolean => {
  const match = matchAt(chart, from)
  return (
    match?.from === from &&
    match.to === at &&
    countryEntry(match)?.role === 'NAME' &&
    RIVERS.has(chart.line.words[at]!.norm)
  )
}

const told = (stretch: Stretch | null, row: HeadRow): Headed | null => stretch && { ...stretch, row, country: null }

function inLowerCase(chart: Chart, names: Names, head: HeadAt, row: HeadRow): Headed | null {
  const { words } = chart.line
  if (words[head.to]?.glued) return null
  switch (row.lower) {
    case 'COUNTRY': {
      const country = countryOver(chart, head.from)
      if (!country || head.to - country.from - 1 < row.min) return null
      // "U.S. war moves": the matter modifies, and is not told of.
      if (row.type === 'Issue' && words[head.to]?.pos === 'NOUN') return null
      // "Peru's military": its forces, which the state's name tells of.
      if (country.own && words[head.from]!.norm === 'military') return null
      const next = words[head.to]
      if (row.alone && next?.word && next.pos === 'NOUN' && !words[head.to - 1]!.possessive) return null
      const to = row.in && words[head.to]?.norm === 'in' && nameLike(chart, names, head.to + 1) ? head.to + 2 : head.to
      return { from: country.from, to, row, country: country.id }
    }
    case 'PAIR': {
      const from = pairOver(chart, head.from)
      return from === null ? null : { from, to: head.to, row, country: null }
    }
    case 'BARE': {
      if (words[head.from]!.glued || !definite(chart, row, head)) return null
      // "Peru recalled its envoy, the foreign ministry said": that of the state told of, else of the paper's own.
      if (row.state) {
        if (words[head.from - 1]?.norm !== 'the' || words[head.to]?.norm === 'of') return null
        return { from: head.from, to: head.to, row, country: stateSpokenOf(chart, head.from) }
      }
      return { from: head.from, to: head.to, row, country: null }
    }
    case 'YEAR': {
      for (let i = head.from - 1; i >= 0 && i >= head.from - 4; i--) {
        if (/^(?:19|20)\d\d$/.test(words[i]!.text)) return { from: i, to: head.to, row, country: null }
        if (!words[i]!.word || !MODIFIERS.has(words[i]!.pos) || words[i]!.possessive) return null
      }
      return null
    }
    case 'CITY': {
      const match = matchAt(chart, head.from - 1)
      const city = match?.to === head.from && match.entries.some((e) => e.type === 'Place' && e.role !== 'ADJECTIVE')
      if (!city || words[head.from - 1]!.possessive || words[match.from - 1]?.glued) return null
      return { from: match.from, to: head.to, row, country: null }
    }
    case 'LED': {
      for (let i = head.from - 1; i > 0 && i >= head.from - 3; i--) {
        if (words[i]!.norm === 'led' && words[i]!.glued) {
          const country = countryBefore(chart, i)
          return country ? { from: country.from, to: head.to, row, country: null } : null
        }
      }
      return null
    }
    case 'PARTIES':
      return told(byParties(chart, names, head, row.fields, row.type === 'Agreement'), row)
    case 'STRUCK':
      return told(byStrike(chart, head, row.fields), row)
    case 'IN':
      return told(byPlace(chart, names, head, 'in'), row)
    case 'FOR':
      return told(byPlace(chart, names, head, 'for'), row)
    case 'NUMBER':
      return told(byNumber(chart, head), row)
    case 'POINTS':
      return told(byPoints(chart, head), row)
    case 'ROUTE':
      return told(byRoute(chart, names, head), row)
    case 'FIELD':
      return definite(chart, row, head) ? told(byField(chart, head, row.fields), row) : null
    case 'AFTER': {
      const from = withoutPossessor(chart, capitalsBefore(chart, names, head.from, false), head.from)
      if (from === head.from || words[head.from - 1]!.possessive) return null
      for (let i = from; i < head.from; i++) if (namedAt(chart, i) && !riverOf(chart, from, head)) return null
      // "The Otieno camp" is a party's; "Kurdish fighters" are people; "the Oslo town hall" is no town.
      if (words[head.from]!.norm === 'camp' && bearsPerson(chart, from, head.from)) return null
      if (!modelled(chart, names, from, head)) return null
      if (words[head.to]?.norm === 'hall') return null
      // "Torkham and Chaman crossings": of several, each name is its own.
      const last = words[head.to - 1]!.norm
      const several =
        row.type === 'Place' &&
        last.endsWith('s') &&
        row.heads.some((h) => last === `${h}s` || last === h.replace(/y$/, 'ies'))
      // "Tanagra town": a settlement is named without its kind.
      return { from, to: several || SETTLEMENTS.has(last) ? head.from : head.to, row, country: null }
    }
    case 'PLACE': {
      if (words[head.to - 1]!.pos === 'VERB') return null
      const from = capitalsBefore(chart, names, head.from, false)
      if (from === head.from || words[head.from - 1]!.possessive) return null
      const place = words.slice(from, head.from).some((word, k) => isPlaceWord(chart, names, word.norm, from + k))
      return place ? { from, to: head.to, row, country: null } : null
    }
    default:
      return null
  }
}

/**
 * Names told by their heads, longest first where two overlap.
 * @param chart the sentence with its listed names
 * @returns stretches that do not overlap, in order
 */
export function findHeaded(chart: Chart, names: Names): Headed[] {
  const heads = headTrie(names)
  const all: Headed[] = []
  if (chart.line.titled) return all
  for (const head of headsIn(chart.line.words, heads)) {
    for (const row of head.rows) {
      const found = chart.line.words[head.from]!.cap
        ? (inCapitals(chart, names, heads, head, row) ?? inLowerCase(chart, names, head, row))
        : inLowerCase(chart, names, head, row)
      if (found) all.push(found)
    }
  }
  if (all.length < 2) return all
  all.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
  const kept: Headed[] = []
  const covered = new Uint8Array(chart.line.words.length)
  for (const one of all) {
    if (covered[one.from] || covered[one.to - 1]) continue
    covered.fill(1, one.from, one.to)
    kept.push(one)
  }
  return kept.sort((a, b) => a.from - b.from)
}
