// Abbreviations that an article introduces, found wherever they stand.
import { findAbbreviations } from './abbreviations.ts'
import { type Found, free } from './found.ts'
import { keep, type State } from './state.ts'

/** Names the long forms and every later use of their abbreviations. */
export function findShortened(state: State): void {
  const { names } = state.seed
  const known = new Map<string, Found>()
  state.charts.forEach((chart, line) => {
    const here = state.founds[line]!
    for (const { norm, at, long } of findAbbreviations(chart, names, line, here)) {
      // Where the abbreviation alone is listed, its long form is what is listed.
      const listed = here.find((f) => f.from === at && f.id !== null && f.type !== 'Country' && f.type !== 'Person')
      const full =
        listed && long.id === null ? { ...long, id: listed.id, type: listed.type, country: listed.country } : long
      if (long.why === 'abbreviated') {
        const apart = here.filter((f) => f.type === 'Country' || f.to <= long.from || f.from >= long.to)
        here.splice(0, here.length, ...apart)
      }
      const before = here.indexOf(long)
      if (before >= 0) here[before] = full
      else keep(state, full)
      if (!known.has(norm)) known.set(norm, full)
    }
  })
  if (known.size === 0) return
  state.charts.forEach((chart, line) => {
    chart.line.words.forEach((word, i) => {
      const long = word.upper ? known.get(word.norm) : undefined
      if (long && free(state.taken[line]!, i, i + 1))
        keep(state, { ...long, line, from: i, to: i + 1, why: 'abbreviation', stands: long })
    })
  })
}
