// Runs of capitalised words that no list and no head has taken: what is left to be a person or a place.
import type { Names } from '../seed/index.ts'
import { type Chart, nameLike } from './chart.ts'
import type { Taken } from './found.ts'

export interface Run {
  readonly from: number
  readonly to: number
}

const isInitial = (text: string): boolean => /^\p{Lu}\.?(\p{Lu}\.?)?$/u.test(text)

/** The free runs of a sentence, with particles ("bin", "van der") and initials inside, and a "Jr." at the end. */
export function findRuns(chart: Chart, names: Names, taken: Taken): Run[] {
  const { words } = chart.line
  const { particles, suffixes } = names.people
  const runs: Run[] = []
  const usable = (i: number): boolean => i < words.length && !taken[i] && nameLike(chart, names, i)
  for (let from = 0; from < words.length; from++) {
    if (!usable(from)) continue
    let to = from + 1
    while (to < words.length && !words[to - 1]!.possessive) {
      if (usable(to)) to++
      // The second half of a hyphenated name: "Kyung-wha", "al-Assad".
      else if (
        words[to]!.glued &&
        words[to]!.word &&
        !taken[to] &&
        /^\p{L}+$/u.test(words[to]!.text) &&
        words[to - 1]!.cap
      )
        to++
      else if (words[to]!.text === '.' && isInitial(words[to - 1]!.text) && usable(to + 1)) to += 2
      else {
        let next = to
        while (
          next < to + 2 &&
          next < words.length &&
          !taken[next] &&
          !words[next]!.cap &&
          particles.has(words[next]!.norm)
        )
          next++
        if (next > to && usable(next)) to = next + 1
        else break
      }
    }
    const suffix = words[to]?.text === ',' ? to + 1 : to
    if (to - from > 1 && suffixes.has(words[suffix]?.norm ?? '') && words[suffix]!.cap) to = suffix + 1
    runs.push({ from, to })
    from = to - 1
  }
  return runs
}
