// A sentence as a row of items: phrases, verb groups, and the words and marks that join them.
import { z } from 'zod'
import type { Token } from '../../model.ts'
import type { Chunk } from '../phrases/chunk.ts'
import { reference } from '../reference.ts'
import { NOUNS } from '../verbs/frames.ts'
import type { Group } from '../verbs/groups.ts'

export type ItemKind =
  | 'PHRASE'
  | 'VERB'
  | 'PREPOSITION'
  | 'CONJUNCTION' // and, or, but, nor, as well as
  | 'THAT'
  | 'SUBORDINATOR' // if, because, while
  | 'WH' // what, how, whether
  | 'RELATIVE' // who, which
  | 'COMMA'
  | 'SEMICOLON'
  | 'COLON'
  | 'DASH'
  | 'OPEN' // quotation mark
  | 'CLOSE'
  | 'LEFT' // bracket
  | 'RIGHT'
  | 'ADJECTIVE'
  | 'ADVERB'
  | 'ACCORDING'
  | 'PURPOSE' // "in order" before "to"
  | 'PARTICLE' // of the verb before
  | 'OTHER'
  | 'END'

export interface Item {
  readonly kind: ItemKind
  readonly from: number
  readonly to: number
  /** Of a phrase its chunk's position, else -1. */
  readonly chunk: number
  readonly group: Group | null
  readonly lower: string
}

const SUBORDINATORS: ReadonlySet<string> = new Set([
  'if',
  'because',
  'while',
  'whilst',
  'whereas',
  'although',
  'though',
  'unless',
  'lest',
  'once',
  'whenever',
  'wherever',
])
const WH: ReadonlySet<string> = new Set([
  'what',
  'how',
  'why',
  'whether',
  'when',
  'where',
  'whatever',
  'whoever',
  'however',
])
const RELATIVES: ReadonlySet<string> = new Set(['who', 'whom', 'which', 'whose'])
const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'or', 'but', 'nor', '&', 'plus'])
const DASHES: ReadonlySet<string> = new Set(['—', '–', '--', '---', '-'])

/** Several words that work as one. */
const FIXED = reference(
  'fixed',
  z.object({
    why: z.string(),
    rows: z.array(
      z.strictObject({
        words: z.string().transform((words): readonly string[] => words.split(' ')),
        kind: z.enum(['ACCORDING', 'ADVERB', 'CONJUNCTION', 'PREPOSITION', 'PURPOSE', 'SUBORDINATOR']),
      }),
    ),
  }),
).rows
const fixedByFirst = new Map<string, (typeof FIXED)[number][]>()
for (const row of FIXED) fixedByFirst.set(row.words[0]!, [...(fixedByFirst.get(row.words[0]!) ?? []), row])

function fixedAt(tokens: readonly Token[], at: number): (typeof FIXED)[number] | null {
  for (const row of fixedByFirst.get(tokens[at]!.lower) ?? []) {
    if (row.words.every((word, i) => tokens[at + i]?.lower === word)) return row
  }
  return null
}

function markKind(token: Token, open: boolean): ItemKind {
  switch (token.text) {
    case ',':
      return 'COMMA'
    case ';':
      return 'SEMICOLON'
    case ':':
      return 'COLON'
    case '“':
    case '``':
    case '«':
      return 'OPEN'
    case '”':
    case "''":
    case '»':
      return 'CLOSE'
    case '"':
    case '‘':
    case "'":
    case '’':
      return open ? 'OPEN' : 'CLOSE'
    case '(':
    case '[':
      return 'LEFT'
    case ')':
    case ']':
      return 'RIGHT'
    case '.':
    case '?':
    case '!':
      return 'END'
    default:
      return DASHES.has(token.text) ? 'DASH' : 'OTHER'
  }
}

function wordKind(token: Token): ItemKind {
  const { lower, pos } = token
  if (RELATIVES.has(lower)) return 'RELATIVE'
  if (lower === 'that') return 'THAT'
  if (WH.has(lower) && lower !== 'however') return 'WH'
  if (CONJUNCTIONS.has(lower) && pos !== 'ADP') return 'CONJUNCTION'
  if (lower === 'either' || lower === 'neither' || lower === 'both') return 'ADVERB'
  if (NOUNS.subordinating.has(lower) && lower !== 'once' && lower !== 'while' && pos !== 'ADV') return 'PREPOSITION'
  if (SUBORDINATORS.has(lower)) return lower === 'though' && pos === 'ADV' ? 'ADVERB' : 'SUBORDINATOR'
  if (pos === 'ADP' || lower === 'to') return 'PREPOSITION'
  if (pos === 'ADJ') return 'ADJECTIVE'
  if (pos === 'ADV' || lower === 'not' || lower === "n't" || lower === 'n’t') return 'ADVERB'
  if (pos === 'CCONJ') return 'CONJUNCTION'
  return 'OTHER'
}

/** The items of a sentence, in order; the last one is an END of no words. */
export function makeItems(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  groups: readonly Group[],
  quoteStarts: ReadonlySet<number>,
): readonly Item[] {
  // By token: the chunk and the group that begin there, and whether it is a particle.
  const chunkAt = new Int32Array(tokens.length + 1).fill(-1)
  for (let index = 0; index < chunks.length; index++)
    if (!chunks[index]!.possesses) chunkAt[chunks[index]!.from] = index
  const groupAt = new Int32Array(tokens.length + 1).fill(-1)
  const isParticle = new Uint8Array(tokens.length + 1)
  for (let index = 0; index < groups.length; index++) {
    const { start, particle } = groups[index]!
    groupAt[start] = index
    if (particle !== null) isParticle[particle] = 1
  }
  const out: Item[] = []
  let at = 0
  const push = (kind: ItemKind, to: number, chunk = -1, group: Group | null = null) => {
    out.push({ kind, from: at, to, chunk, group, lower: tokens[at]?.lower ?? '' })
    at = to
  }
  while (at < tokens.length) {
    const token = tokens[at]!
    const chunk = chunkAt[at]!
    const group = groupAt[at]! < 0 ? undefined : groups[groupAt[at]!]
    if (chunk >= 0) push('PHRASE', chunks[chunk]!.to, chunk)
    else if (group) push('VERB', group.to, -1, group)
    else if (token.pos === 'PUNCT' || token.pos === 'SYM') push(markKind(token, quoteStarts.has(at)), at + 1)
    else {
      const fixed = fixedAt(tokens, at)
      if (fixed && chunkAt[at + 1]! < 0 && groupAt[at + 1]! < 0) push(fixed.kind, at + fixed.words.length)
      else if (isParticle[at]) push('PARTICLE', at + 1)
      else push(wordKind(token), at + 1)
    }
  }
  push('END', at)
  return out
}
