// The text stage: from an article's clean text to sentences with tokens, quotes, noun phrases and clauses.
import type { Article, Clause, NounPhrase, Pos, Quote, Sentence, Token } from '../model.ts'
import { inFull, innerMarks } from './aside-marks.ts'
import { buildClauses } from './clauses/build.ts'
import { finishClauses, finishPhrases } from './clauses/finish.ts'
import { makeItems } from './clauses/items.ts'
import { findParagraphs } from './paragraphs.ts'
import { findChunks } from './phrases/chunk.ts'
import { findQuotes, type OpenQuote } from './quotes.ts'
import { sentenceEnds } from './sentences.ts'
import { tagPieces } from './tags/shown.ts'
import { type Piece, scan } from './tokens/scan.ts'
import { makeTokens } from './tokens/tokens.ts'
import { findGroups } from './verbs/groups.ts'

interface Place {
  readonly index: number
  readonly paragraph: number
  readonly open: OpenQuote
  readonly bodyStart: number
}

interface Parsed {
  readonly phrases: readonly NounPhrase[]
  readonly clauses: readonly Clause[]
}

function parseTokens(tokens: readonly Token[], opening: ReadonlySet<number>): Parsed {
  const chunks = findChunks(tokens)
  const built = buildClauses(tokens, chunks, makeItems(tokens, chunks, findGroups(tokens, chunks), opening))
  return { phrases: finishPhrases(built.links, chunks), clauses: finishClauses(built, chunks, tokens) }
}

const NONE: ReadonlySet<number> = new Set()

/** @param bodyStart offset of the story's first words: the dateline before them is no part of its grammar */
function parse(tokens: readonly Token[], quotes: readonly Quote[], bodyStart: number): Parsed {
  const dated = tokens[0]!.start < bodyStart
  if (quotes.length === 0 && !dated) return parseTokens(tokens, NONE)
  const opening = new Set(quotes.flatMap((quote) => (quote.opens ? [quote.from] : [])))
  const inner = innerMarks(tokens, quotes)
  if (inner.size === 0 && !dated) return parseTokens(tokens, opening)
  const kept: number[] = []
  for (let at = 0; at < tokens.length; at++) if (!inner.has(at) && tokens[at]!.start >= bodyStart) kept.push(at)
  if (kept.length === 0) return parseTokens(tokens, opening)
  const starts = new Set(kept.flatMap((at, index) => (opening.has(at) ? [index] : [])))
  const parsed = parseTokens(
    kept.map((at) => tokens[at]!),
    starts,
  )
  return inFull(kept, parsed.phrases, parsed.clauses)
}

function readSentence(
  text: string,
  pieces: readonly Piece[],
  tags: readonly Pos[],
  from: number,
  to: number,
  place: Place,
): { sentence: Sentence; open: OpenQuote } {
  const tokens = makeTokens(pieces, tags, from, to)
  const start = tokens[0]!.start
  const end = tokens[tokens.length - 1]!.end
  const { quotes, open } = findQuotes(tokens, place.open)
  const { phrases, clauses } = parse(tokens, quotes, place.bodyStart)
  return {
    sentence: {
      index: place.index,
      start,
      end,
      text: text.slice(start, end),
      paragraph: place.paragraph,
      tokens,
      quotes,
      phrases,
      clauses,
    },
    open,
  }
}

/**
 * Reads a text. Pure; never throws; time is linear in the text's length.
 * @param article its `text` is what all offsets refer to, its `bodyStart` where the story begins behind its dateline
 * @returns the sentences in order, none empty
 */
export function parseText(article: Pick<Article, 'text'> & Partial<Pick<Article, 'bodyStart'>>): Sentence[] {
  const out: Sentence[] = []
  const bodyStart = article.bodyStart ?? 0
  for (const [paragraph, stretch] of findParagraphs(article.text).entries()) {
    const pieces = scan(article.text, stretch.start, stretch.end)
    if (pieces.length === 0) continue
    const ends = sentenceEnds(pieces)
    const tags = tagPieces(pieces, ends)
    let from = 0
    let open: OpenQuote = null
    for (const to of ends) {
      const read = readSentence(article.text, pieces, tags, from, to, { index: out.length, paragraph, open, bodyStart })
      out.push(read.sentence)
      open = read.open
      from = to
    }
  }
  return out
}
