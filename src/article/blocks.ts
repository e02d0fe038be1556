// The blocks of a page (a line of saved text, a paragraph of HTML) and what kind each is: judged by its
// shape, by rows of furniture, and by whether the page says it twice.
import type { ArticleSeed, FurnitureRule } from '../seed/article.ts'
import { readMetaLine } from './metaline.ts'

/** A piece of a page on one line. */
export interface Block {
  readonly text: string
  /** A heading element of HTML; always false for text. */
  readonly heading: boolean
  /** Share of its characters that are links, 0 to 1; always 0 for text. */
  readonly linkShare: number
}

/**
 * PROSE: sentences. ADDRESS: sentences to the reader ("you", "please"). FRAGMENT: no sentence. META: byline or date.
 * FURNITURE, AFTER, CAPTION: by a row of `seed/article/furniture.json`. REPEATED: the page has it twice.
 */
export type BlockKind = 'PROSE' | 'ADDRESS' | 'FRAGMENT' | 'META' | 'FURNITURE' | 'AFTER' | 'CAPTION' | 'REPEATED'

export interface JudgedBlock extends Block {
  readonly kind: BlockKind
  readonly words: number
  /** The line says that the rest of the story is for those who pay. */
  readonly paywall: boolean
}

const ENDS_SENTENCE = /[.!?…:;][)\]"”’'»]*$/u
const FUNCTION_WORDS =
  /\b(the|a|an|of|to|in|on|at|by|for|from|with|and|or|but|that|is|are|was|were|be|has|have|had|will|would|it|its|he|she|they|as|not|this)\b/giu
/** The same, where one is enough. */
const FUNCTION_WORD = new RegExp(FUNCTION_WORDS.source, 'iu')
/** A sentence may do without small words, but not without its verb: "Ana Ruiz rejected Chile's claims." */
const TELLS = /\s(?:said|says|told|\p{Ll}+ed)\s/u
const ASCII_LETTER = /[A-Za-z]/
const READER = /\b(you|your|yours|yourself|you're|you'll|you've)\b/iu
const QUOTED = /["“][^"”]*["”]?|(?<=\s|^)['‘][^'’]*['’](?=\W|$)/gu

/** Number of words, a word being anything between spaces that holds a letter or digit. */
export function countWords(text: string): number {
  return text.split(' ').filter((word) => ASCII_LETTER.test(word) || /[\p{L}\p{N}]/u.test(word)).length
}

/** Makes a block of a line of plain text. */
export function textBlock(text: string): Block {
  return { text, heading: false, linkShare: 0 }
}

/** Judges every block of a page, in order. */
export function judgeBlocks(blocks: readonly Block[], seed: ArticleSeed): readonly JudgedBlock[] {
  const times = new Map<string, number>()
  for (const { text } of blocks) times.set(text, (times.get(text) ?? 0) + 1)
  return blocks.map((block) => {
    const words = countWords(block.text)
    const rule = furnitureRule(block.text, words, seed.furniture)
    const kind = kindOf(block, words, rule, times.get(block.text)! > 1, seed)
    return { ...block, words, kind, paywall: rule?.tells === 'PAYWALL' }
  })
}

// No line of furniture is that long, and the patterns need not be tried on endless lines.
const LONGEST_FURNITURE = 2000

/** The first row of furniture that takes a line of so many words; null where none does. */
export function furnitureRule(text: string, words: number, rows: readonly FurnitureRule[]): FurnitureRule | null {
  if (text.length > LONGEST_FURNITURE) return null
  const lower = text.toLowerCase()
  const isTried = ({ maxWords, needs }: FurnitureRule) =>
    words <= maxWords && (needs === undefined || needs.some((need) => lower.includes(need)))
  return rows.find((row) => isTried(row) && row.pattern.test(text)) ?? null
}

function kindOf(
  block: Block,
  words: number,
  rule: FurnitureRule | null,
  repeated: boolean,
  seed: ArticleSeed,
): BlockKind {
  if (words === 0) return 'FURNITURE'
  if (rule) return rule.kind === 'LINE' ? 'FURNITURE' : rule.kind
  if (readMetaLine(block.text, seed)) return 'META'
  if (repeated) return 'REPEATED'
  if (block.heading) return 'FRAGMENT'
  if (!isProse(block, words)) return 'FRAGMENT'
  const narrated = block.text.replace(QUOTED, ' ')
  return READER.test(narrated) || /^please\b/i.test(narrated) ? 'ADDRESS' : 'PROSE'
}

function isProse(block: Block, words: number): boolean {
  if (block.linkShare > 0.6 && words < 40) return false
  const { text } = block
  if (text.endsWith(':')) return words >= 4 && FUNCTION_WORD.test(text)
  if (ENDS_SENTENCE.test(text))
    return words >= 8 ? FUNCTION_WORD.test(text) || TELLS.test(text) : words >= 3 && /["”.!?]$/.test(text)
  return words >= 25 && (text.match(FUNCTION_WORDS)?.length ?? 0) / words >= 0.15
}
