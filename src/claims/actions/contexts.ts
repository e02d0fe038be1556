// What an action is about, in PLOVER's contexts: told by single words of its clause (sets `context-…`).
import type { Sentence } from '../../model.ts'
import type { Lexicon } from '../../seed/lexicon.ts'
import type { Context } from '../context.ts'

const PREFIX = 'context-'
const LIMIT = 3

const byWord = new WeakMap<Lexicon, ReadonlyMap<string, readonly string[]>>()

/** From a word to the contexts that it tells of. */
function index(lexicon: Lexicon): ReadonlyMap<string, readonly string[]> {
  const known = byWord.get(lexicon)
  if (known) return known
  const map = new Map<string, string[]>()
  for (const [name, words] of lexicon.sets) {
    if (!name.startsWith(PREFIX)) continue
    for (const word of words) map.set(word, [...(map.get(word) ?? []), name.slice(PREFIX.length)])
  }
  byWord.set(lexicon, map)
  return map
}

/** Names of contexts whose words stand in a stretch of the sentence, a row's own first. */
export function contextsOf(
  context: Context,
  sentence: Sentence,
  from: number,
  to: number,
  own: readonly string[],
): readonly string[] {
  const contexts = index(context.lexicon)
  const found = new Set(own)
  for (let at = from; at < to && found.size < LIMIT; at++) {
    const token = sentence.tokens[at]
    for (const name of contexts.get(token?.lemma ?? '') ?? contexts.get(token?.lower ?? '') ?? []) found.add(name)
  }
  return [...found].slice(0, LIMIT)
}
