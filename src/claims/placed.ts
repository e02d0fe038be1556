// Is a state named only as the place where something is, or as the one that it hits?
import type { Mention, Sentence } from '../model.ts'

/** Prepositions after which a state is where something is or whom it hits, and not who does it. */
const WHERE = new Set(['in', 'inside', 'near', 'across', 'throughout', 'within', 'against'])

/** Does an "and" join two phrases ("in Oslo *and* Riga"), rather than clauses ("met in Oslo, *and* Riga agreed")? */
const joinsPhrases = ({ phrases }: Sentence, at: number): boolean =>
  phrases.some((first) => {
    const next = first.conjunct === null ? undefined : phrases[first.conjunct]
    return next !== undefined && first.to === at && next.from <= at + 1 && at + 1 < next.to
  })

export function isPlaced(sentence: Sentence, mention: Mention): boolean {
  for (let at = mention.from - 1; at >= 0 && at >= mention.from - 5; at--) {
    const { lower, pos } = sentence.tokens[at]!
    if (WHERE.has(lower)) return true
    // "in four regions", "in Oslo and *Riga*".
    const joins =
      (pos === 'CCONJ' && joinsPhrases(sentence, at)) || (pos === 'PROPN' && sentence.tokens[at + 1]!.pos === 'CCONJ')
    if (pos !== 'DET' && pos !== 'ADJ' && pos !== 'NUM' && !joins) return false
  }
  return false
}
