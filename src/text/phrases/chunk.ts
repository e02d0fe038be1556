// Finds base noun phrases: determiner, modifiers, head, with possessors before them.
import type { Token } from '../../model.ts'
import { setOf } from '../../seed/sets.ts'
import { verbForm } from '../tags/morphology.ts'
import { NOUNS } from '../verbs/frames.ts'
import {
  CLOSING_QUOTES,
  DETERMINERS,
  isNominal,
  isTime,
  MONTHS,
  NAME_PARTICLES,
  OPENING_QUOTES,
  PORTFOLIOS,
  POSSESSIVES,
  PREDETERMINERS,
  RELATIVES,
  TITLE_HEADS,
  WEEKDAYS,
} from './words.ts'

/** A base noun phrase. */
export interface Chunk {
  readonly from: number
  readonly to: number
  readonly head: number
  /** Position in the list of chunks of the possessor it begins with, or null. */
  readonly possessor: number | null
  /** It ends in 's: the next chunk is what it possesses. */
  readonly possesses: boolean
  /** It says when. */
  readonly time: boolean
}

const isName = (token: Token | undefined) => token?.pos === 'PROPN'
const isCapital = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(token.text)

/** Do modifiers from here lead to a noun? */
function leadsToNoun(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length && at < from + 6; at++) {
    const token = tokens[at]!
    if (isNominal(token)) return true
    if (token.pos === 'ADJ' || token.pos === 'NUM' || token.pos === 'ADV') continue
    if (token.pos === 'CCONJ' || token.text === ',') continue
    return token.pos === 'VERB' && isModifierVerb(token) && isNominal(tokens[at + 1])
  }
  return false
}

function isModifierVerb(token: Token): boolean {
  const form = verbForm(token.lower)
  return form === 'ING' || form === 'ED' || form === 'PP'
}

interface Scan {
  to: number
  head: number
  determined: boolean
  modified: boolean
  number: number
  quoteOpen: boolean
}

/** One step: does the token at `scan.to` belong to the phrase? Gives how many tokens it takes, 0 to stop. */
function step(tokens: readonly Token[], from: number, scan: Scan): number {
  const at = scan.to
  const token = tokens[at]!
  const next = tokens[at + 1]
  const first = at === from
  switch (token.pos) {
    case 'PRON':
    case 'DET': {
      if (RELATIVES.has(token.lower) && token.lower !== 'whose') return 0
      if (scan.head >= 0 || scan.modified) return 0
      const possessive = POSSESSIVES.has(token.lower) && (token.lower !== 'her' || leadsToNoun(tokens, at + 1))
      if (!possessive && !DETERMINERS.has(token.lower)) return 0
      if (scan.determined && !PREDETERMINERS.has(tokens[at - 1]!.lower))
        return token.lower === 'other' || token.lower === 'such' ? 1 : 0
      scan.determined = true
      return 1
    }
    case 'NUM':
      // "cut ties 25 years ago"
      if (scan.head >= 0 && /^(?:ago|earlier|later)$/.test(tokens[at + 2]?.lower ?? '')) return 0
      if (
        scan.head >= 0 &&
        tokens[scan.head]!.pos === 'NOUN' &&
        scan.determined === false &&
        isTime(tokens[scan.head]!)
      )
        return 0
      // "sent Oslo 20 tanks"
      if (
        scan.head === at - 1 &&
        isName(tokens[scan.head]) &&
        next?.pos === 'NOUN' &&
        next.lemma !== next.lower &&
        !MONTHS.has(tokens[scan.head]!.lower)
      ) {
        if (!NOUNS.numbered.has(tokens[scan.head]!.lower)) return 0
      }
      scan.number = at
      if (
        scan.head >= 0 &&
        MONTHS.has(tokens[scan.head]!.lower) &&
        next?.text === ',' &&
        /^(?:1[89]|20)\d\d$/.test(tokens[at + 2]?.text ?? '')
      )
        return 3
      return 1
    case 'SYM':
      if (/^[%€£¥]|^percent$/.test(token.text) && scan.number === at - 1) {
        scan.head = at
        return 1
      }
      return next?.pos === 'NUM' ? 1 : 0
    case 'ADJ':
      if (scan.head >= 0) {
        const head = tokens[scan.head]!
        if (head.pos === 'NOUN' && isTime(head)) return 0
        // "visited Oslo last week"
        if ((token.lower === 'last' || token.lower === 'next') && next && isTime(next)) return 0
        if (!(isNominal(next) || (next?.pos === 'ADJ' && leadsToNoun(tokens, at + 1)))) return 0
        if (head.pos === 'NOUN' && head.lemma !== head.lower) return 0
      }
      scan.modified = true
      return 1
    case 'ADV':
      if (scan.head >= 0) return 0
      if (next?.pos === 'NUM' || token.lower === 'only') return scan.determined || next?.pos === 'NUM' ? 1 : 0
      if (next?.pos === 'ADJ' && leadsToNoun(tokens, at + 1)) return 1
      if ((token.lower === 'more' || token.lower === 'less') && next?.lower === 'than' && tokens[at + 2]?.pos === 'NUM')
        return 2
      return scan.determined && next?.pos === 'VERB' && isModifierVerb(next) && leadsToNoun(tokens, at + 2) ? 1 : 0
    case 'VERB': {
      if (scan.head >= 0 || !isModifierVerb(token)) return 0
      if (!(scan.determined || scan.modified || scan.number >= 0)) {
        const before = tokens[at - 1]
        // "with increased tensions"
        if (verbForm(token.lower) === 'ING' || before?.pos !== 'ADP' || !first || !leadsToNoun(tokens, at + 1)) return 0
      }
      if (!leadsToNoun(tokens, at + 1)) return 0
      if (next?.pos === 'ADV' || next?.pos === 'CCONJ' || next?.text === ',') return 0
      scan.modified = true
      return 1
    }
    case 'NOUN':
    case 'PROPN':
    case 'X':
    case 'INTJ': {
      if ((token.pos === 'X' || token.pos === 'INTJ') && !isCapital(token)) return 0
      if (scan.head >= 0 && startsAnew(tokens, scan.head, at)) return 0
      scan.head = at
      return 1
    }
    case 'CCONJ':
      if (token.lower === '&' && isName(next)) return 1
      if (scan.head >= 0 || !scan.modified || first || !/^(?:and|or|but)$/.test(token.lower)) return 0
      return modifierList(tokens, at) ? 1 : 0
    case 'PUNCT':
      // "the Northern Air Shield (NAS) radar system"
      if (
        token.text === '(' &&
        scan.head === at - 1 &&
        isName(tokens[scan.head]) &&
        isName(next) &&
        tokens[at + 2]?.text === ')' &&
        tokens[at + 3]?.pos === 'NOUN'
      ) {
        return 3
      }
      if (token.text === '&' && isName(next)) return 1
      // "Anders Holm, Jr."
      if (token.text === ',' && scan.head === at - 1 && /^(?:Jr|Sr)\.?$/.test(next?.text ?? '')) return 2
      if (token.text === ',' && scan.head < 0 && scan.modified && !first) {
        return (next?.pos === 'ADJ' || next?.pos === 'ADV') && leadsToNoun(tokens, at + 1) ? 1 : 0
      }
      if (
        !first &&
        scan.head < 0 &&
        OPENING_QUOTES.has(token.text) &&
        !scan.quoteOpen &&
        (isNominal(next) || next?.pos === 'ADJ' || next?.pos === 'NUM')
      ) {
        scan.quoteOpen = true
        return 1
      }
      // 'an "illegal" act'
      if (scan.quoteOpen && scan.head < 0 && scan.modified && CLOSING_QUOTES.has(token.text) && isNominal(next)) {
        scan.quoteOpen = false
        return 1
      }
      if (scan.quoteOpen && scan.head >= 0 && CLOSING_QUOTES.has(token.text)) {
        scan.quoteOpen = false
        return 1
      }
      return 0
    default:
      if (NAME_PARTICLES.has(token.lower) && scan.head === at - 1 && isName(tokens[at - 1]) && isName(next)) return 1
      return 0
  }
}

/** "political and economic ties": what follows the conjunction modifies the same noun. */
function modifierList(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1]
  if (!after) return false
  if (tokens[at - 1]!.pos !== 'ADJ') return false
  return (after.pos === 'ADJ' || after.pos === 'ADV' || isName(after)) && leadsToNoun(tokens, at + 1)
}

/** Does a noun after a head begin a phrase of its own? */
function startsAnew(tokens: readonly Token[], head: number, at: number): boolean {
  const before = tokens[head]!
  const token = tokens[at]!
  if (head !== at - 1 && !NAME_PARTICLES.has(tokens[at - 1]!.lower)) {
    const between = tokens[at - 1]!
    if (between.pos === 'NUM' && MONTHS.has(before.lower)) return isName(token) && !isTime(token)
    if (CLOSING_QUOTES.has(between.text)) return isName(token)
  }
  if (WEEKDAYS.has(token.lower) && !isTime(before)) return true
  if (MONTHS.has(token.lower) && isCapital(token) && !isTime(before) && tokens[at + 1]?.pos === 'NUM') return true
  if (DAYS_TOLD.has(token.lower)) return true
  if (before.pos === 'NOUN' && isTime(before) && before.lower !== 'time') return !isTime(token)
  if (isTime(before) && isName(token) && !isTime(token)) return true
  // "told reporters Oslo would": a plural does not title a name.
  if (before.pos !== 'NOUN' || !isName(token)) return false
  // ", a charge Oslo denies": a noun of saying titles none either.
  const said = NOUNS.clausal.has(before.lemma) && /^(?:an?|the)$/.test(tokens[head - 1]?.lower ?? '')
  return said || before.lemma !== before.lower
}

const DAYS_TOLD = setOf('days-told')

/** Words that pair what follows: "neither the ban nor the boycott". */
const PAIRED: ReadonlySet<string> = new Set(['neither', 'either', 'both'])
const beginsPhrase = (token: Token | undefined) =>
  token !== undefined && (isNominal(token) || token.pos === 'DET' || token.pos === 'PRON' || token.pos === 'ADJ')

function pronounAt(token: Token): boolean {
  if (token.pos !== 'PRON' || RELATIVES.has(token.lower)) return false
  return !/^(?:what|that|whoever|whatever|whether|how|why|when|where|there)$/.test(token.lower)
}

/** The phrase that begins at a token, or null. */
function chunkAt(tokens: readonly Token[], from: number): { to: number; head: number } | null {
  const scan: Scan = { to: from, head: -1, determined: false, modified: false, number: -1, quoteOpen: false }
  while (scan.to < tokens.length) {
    const taken = step(tokens, from, scan)
    if (taken === 0) break
    scan.to += taken
  }
  const token = tokens[from]!
  const reciprocal = tokens[from + 1]?.lower
  if ((token.lower === 'each' && reciprocal === 'other') || (token.lower === 'one' && reciprocal === 'another'))
    return { to: from + 2, head: from + 1 }
  if (scan.head >= 0) {
    // A number after the head belongs to it ("Oct. 31"), other words left over do not.
    let to = scan.head + 1
    while (
      to < scan.to &&
      (tokens[to]!.pos === 'NUM' || tokens[to]!.text === ',' || CLOSING_QUOTES.has(tokens[to]!.text))
    )
      to++
    while (to > scan.head + 1 && tokens[to - 1]!.text === ',') to--
    return { to, head: scan.head }
  }
  if (scan.number >= 0) return { to: scan.number + 1, head: scan.number }
  if (scan.determined && scan.modified) {
    let head = scan.to - 1
    while (head > from && tokens[head]!.pos !== 'ADJ') head--
    if (head > from && !/^(?:last|next|same|most)$/.test(tokens[head]!.lower)) return { to: head + 1, head }
  }
  if (pronounAt(token)) {
    return { to: from + 1, head: from }
  }
  if (
    scan.determined &&
    scan.to === from + 1 &&
    DETERMINERS.has(token.lower) &&
    !/^(?:the|a|an|no|every|such)$/.test(token.lower) &&
    !(PAIRED.has(token.lower) && beginsPhrase(tokens[from + 1]))
  ) {
    return { to: from + 1, head: from }
  }
  return null
}

/** "Minister of Foreign Affairs Jan Holm": a title with its ministry before a name is one phrase. */
function titleWithName(
  tokens: readonly Token[],
  from: number,
  head: number,
  to: number,
): { to: number; head: number } | null {
  const title = tokens[head]!
  if (!isCapital(title) || !TITLE_HEADS.has(title.lower) || tokens[to]?.lower !== 'of' || !isCapital(tokens[to + 1]))
    return null
  let last = -1
  let at = to + 1
  for (; at < tokens.length && at < to + 10; at++) {
    const token = tokens[at]!
    if (PORTFOLIOS.has(token.lower)) last = at
    if (
      !(isCapital(token) || token.lower === 'and' || token.text === ',') ||
      (last >= 0 && at > last && !isName(token))
    )
      break
  }
  if (last < 0 || last + 1 >= at || !isName(tokens[last + 1]) || from < 0) return null
  let end = last + 1
  while (
    end < tokens.length &&
    (isName(tokens[end]) || (NAME_PARTICLES.has(tokens[end]!.lower) && isName(tokens[end + 1]))) &&
    !isTime(tokens[end]!)
  )
    end++
  return { to: end, head: end - 1 }
}

const isPossessive = (token: Token | undefined): boolean =>
  token?.pos === 'PART' && (token.lower === "'s" || token.lower === '’s' || token.lower === "'" || token.lower === '’')

/** "asked for more time": time that one has or needs, and not when. */
const isAmountOfTime = (tokens: readonly Token[], from: number, head: number): boolean =>
  tokens[head]!.lower === 'time' &&
  head > from &&
  /^(?:more|enough|sufficient|extra|additional)$/.test(tokens[head - 1]!.lower)

/** All base noun phrases of a sentence, possessors before what they possess, else in order. */
export function findChunks(tokens: readonly Token[]): readonly Chunk[] {
  const out: Chunk[] = []
  let at = 0
  while (at < tokens.length) {
    const begin = at
    let possessor: number | null = null
    let found = chunkAt(tokens, at)
    while (found && isPossessive(tokens[found.to])) {
      const after = found.to + 1
      const next: { to: number; head: number } | null = after < tokens.length ? chunkAt(tokens, after) : null
      out.push({
        from: begin,
        to: found.to,
        head: found.head,
        possessor,
        possesses: next !== null,
        time: isTime(tokens[found.head]!),
      })
      possessor = out.length - 1
      at = after
      found = next
    }
    if (!found) {
      at = Math.max(at, begin + 1)
      continue
    }
    const titled = titleWithName(tokens, begin, found.head, found.to)
    if (titled) found = titled
    const { to, head } = found
    const time = isTime(tokens[head]!) && !isAmountOfTime(tokens, begin, head)
    out.push({ from: begin, to, head, possessor, possesses: false, time })
    at = to
  }
  return out
}
