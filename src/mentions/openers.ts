// What a word may be the beginning of. Most words of a text begin no listed name, no title and no head: this is found
// out once for a word, and the finders pass over all others without a look at their lists.
import type { Sentence } from '../model.ts'
import type { Seed } from '../seed/index.ts'
import { classNouns } from './classed.ts'
import { beginsListed, gazetteerOf } from './gazetteer.ts'
import { beginsHead } from './head-words.ts'
import { beginsTitle } from './titles.ts'
import { type Line, lineReader, OPENS } from './words.ts'

const compiled = new WeakMap<Seed, (sentence: Sentence) => Line>()

/** Cuts sentences into words that know what of some reference data they may begin. */
export function linesOf(seed: Seed): (sentence: Sentence) => Line {
  let read = compiled.get(seed)
  if (!read) {
    const { names } = seed
    const gazetteer = gazetteerOf(seed)
    const nouns = classNouns(names)
    read = lineReader(
      (norm, cap) =>
        (beginsListed(gazetteer, norm, cap) ? OPENS.LISTED : 0) |
        (beginsTitle(names, norm) ? OPENS.TITLE : 0) |
        (beginsHead(names, norm) ? OPENS.HEAD : 0) |
        (!cap && nouns.has(norm) ? OPENS.CLASSED : 0),
    )
    compiled.set(seed, read)
  }
  return read
}
