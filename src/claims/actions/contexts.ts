// What an action is about, in PLOVER's contexts: told by single words of its clause (sets `context-…`).
import type { Sentence } from '../../model.ts'
import type { Context } from '../context.ts'

const PREFIX = 'context-'
const LIMIT = 3

/** Names of contexts whose words stand in a stretch of the sentence, a row's own first. */
export function contextsOf(
  context: Context,
  sentence: Sentence,
  from: number,
  to: number,
  own: readonly string[],
): readonly string[] {
  const found = new Set(own)
  for (const [name, words] of context.lexicon.sets) {
    if (!name.startsWith(PREFIX)) continue
    for (let at = from; at < to; at++) {
      const token = sentence.tokens[at]
      if (token && (words.has(token.lemma) || words.has(token.lower))) {
        found.add(name.slice(PREFIX.length).replaceAll('-', '_'))
        break
      }
    }
  }
  return [...found].slice(0, LIMIT)
}
