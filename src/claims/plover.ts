// The PLOVER root type of a claim: its row's, unless the content turns it.
import type { PloverType } from '../model.ts'
import type { Lexicon } from '../seed/lexicon.ts'
import type { Frame } from './frames.ts'

const MEASURES: readonly (readonly [set: string, type: PloverType])[] = [
  ['backing', 'SUPPORT'],
  ['measures-yield', 'CONCEDE'],
  ['measures-sanction', 'SANCTION'],
  ['measures-aid', 'AID'],
  ['measures-force', 'MOBILIZE'],
]

/** What a pledge is of: its verb, or the noun that a measure is announced by. */
export interface Pledged {
  readonly verb: string | null
  readonly noun: string | null
}

/** What the content of a frame is about, where it is a clause or a noun between two tokens. */
export function pledgedIn(frame: Frame, from = 0, to = Number.POSITIVE_INFINITY): Pledged {
  const { content, sentence } = frame
  if (content?.kind === 'CLAUSES') return { verb: content.clauses[0]?.verb.lemma ?? null, noun: null }
  if (content?.kind !== 'NOMINALS') return { verb: null, noun: null }
  const head = content.nominals.find((n) => from <= n.head && n.head < to)?.head
  return { verb: null, noun: head === undefined ? null : (sentence.tokens[head]?.lemma ?? null) }
}

/**
 * A pledge not to do is a refusal where it only declines ("will not join"), and one to do harm is a threat ("vowed to
 * retaliate"). A measure announced has the type of what it is ("announced a ceasefire"), and support pledged is
 * support; else the type stays what the row says.
 */
export function pledgePlover(
  lexicon: Lexicon,
  type: PloverType,
  negated: boolean,
  modal: boolean,
  { verb, noun }: Pledged,
): PloverType {
  if (type !== 'AGREE') return type
  if (negated) return modal ? 'REJECT' : type
  const isIn = (set: string, word: string | null) => word !== null && (lexicon.sets.get(set)?.has(word) ?? false)
  if (isIn('harming', verb)) return 'THREATEN'
  if (isIn('backing', verb)) return 'SUPPORT'
  return MEASURES.find(([set]) => isIn(set, noun))?.[1] ?? type
}

/** A stance that "not" turned around has the type of the stance it became. */
export function turnedPlover(
  type: PloverType,
  stance: 'CALLS_FOR' | 'SUPPORTS' | 'OPPOSES',
  turned: boolean,
): PloverType {
  if (!turned) return type
  return stance === 'OPPOSES' ? 'REJECT' : stance === 'SUPPORTS' ? 'SUPPORT' : 'REQUEST'
}
