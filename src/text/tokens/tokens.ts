// Turns the pieces of one sentence into tagged tokens.
import type { Pos, Token } from '../../model.ts'
import { correctTags } from '../tags/correct.ts'
import { lemmaOf } from '../tags/morphology.ts'
import type { Piece } from './scan.ts'

/**
 * @param pieces of the whole paragraph
 * @param tags one for each piece
 * @param from first piece of the sentence
 * @param to its end, exclusive
 */
export function makeTokens(pieces: readonly Piece[], tags: readonly Pos[], from: number, to: number): readonly Token[] {
  const own = pieces.slice(from, to)
  const pos = tags.slice(from, to)
  correctTags({ pieces: own, pos })
  const tokens: Token[] = []
  for (let index = 0; index < own.length; index++) {
    const { start, end, text, lower, form } = own[index]!
    tokens.push({ index, start, end, text, lower, lemma: lemmaOf(form, pos[index]!), pos: pos[index]! })
  }
  return tokens
}
