// Heads in small letters, each kind by what must stand beside it: a state ("Peru's foreign ministry"), a year, a pair, a place.
import type { EntityId } from '../model.ts'
import type { HeadRow, Names } from '../seed/index.ts'
import { setOf } from '../seed/sets.ts'
import { type Chart, countryBefore, countryEntry, matchAt, namedAt, nameLike, stateSpokenOf } from './chart.ts'
import { capitalsBefore, withoutPossessor } from './head-reach.ts'
import { bearsPerson, type HeadAt, type Headed, modelled } from './head-words.ts'
import { byField, byNumber, byParties, byPlace, byPoints, byRoute, byStrike, type Stretch } from './tails.ts'

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

export function inLowerCase(chart: Chart, names: Names, head: HeadAt, row: HeadRow): Headed | null {
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
      // "Ardenza and Tanagra crossings": of several, each name is its own.
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
