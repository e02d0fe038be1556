// Is a state named only as the place where something is, or as the one that it hits?
import type { Mention, Sentence } from '../model.ts'

/** Prepositions after which a state is where something is or whom it hits, and not who does it. */
const WHERE = new Set(['in', 'inside', 'near', 'across', 'throughout', 'within', 'against'])

export function isPlaced(sentence: Sentence, mention: Mention): boolean {
  for (let at = mention.from - 1; at >= 0 && at >= mention.from - 4; at--) {
    const { lower, pos } = sentence.tokens[at]!
    if (WHERE.has(lower)) return true
    if (pos !== 'DET' && pos !== 'ADJ') return false
  }
  return false
}
