// News repeats its words: what a function gave for a word is worth keeping for a while.

/** Words kept in each of two generations: a few megabytes, whatever is read. */
const GENERATION = 16_384

/**
 * Remembers what a pure function gave for recent words. Two generations: when the younger is full, the older is
 * forgotten, so that memory stays flat and the usual words stay known.
 * @param of the function; it must depend on the word alone
 * @returns a function that gives the same
 */
export function remembered<T extends string | boolean | object>(of: (word: string) => T): (word: string) => T {
  let young = new Map<string, T>()
  let old = new Map<string, T>()
  return (word) => {
    let value = young.get(word)
    if (value !== undefined) return value
    value = old.get(word) ?? of(word)
    if (young.size >= GENERATION) {
      old = young
      young = new Map()
    }
    young.set(word, value)
    return value
  }
}
