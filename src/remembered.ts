// News repeats its words: what a function gave for a word is worth keeping for a while.

/** Words kept in each of two generations: a few megabytes, whatever is read. */
const GENERATION = 4096
/** Longer words are no words, and not kept. */
const LONGEST = 100

/**
 * Remembers what a pure function gave for recent words. Two generations: when the younger is full, the older is
 * forgotten, so that memory stays flat and the usual words stay known.
 * @param of the function; it must depend on the word alone, and is given it interned
 * @returns a function that gives the same
 */
export function remembered<T extends string | boolean | object>(of: (word: string) => T): (word: string) => T {
  let young = new Map<string, T>()
  let old = new Map<string, T>()
  return (word) => {
    const known = young.get(word)
    if (known !== undefined) return known
    if (word.length > LONGEST) return of(word)
    const own = interned(word)
    const value = old.get(own) ?? of(own)
    if (young.size >= GENERATION) {
      old = young
      young = new Map()
    }
    young.set(own, value)
    return value
  }
}

/**
 * The one string that the engine keeps for these characters, as it does for names of properties. Equal ones are then
 * one and the same, so that comparing them takes no reading; and a word cut from a text no longer holds the whole of it.
 */
export function interned(text: string): string {
  return Object.keys({ [text]: true })[0]!
}
