// A text cut where marks begin and end.

/**
 * Cuts a text where marks begin and end.
 * @param marks with start, end (exclusive) and a name
 * @returns pieces in order, each with the names of the marks that cover it
 */
export function pieces(text, marks) {
  const real = marks.filter((m) => m && m.start < m.end && m.end <= text.length)
  const cuts = [...new Set([0, text.length, ...real.flatMap((m) => [m.start, m.end])])].sort((a, b) => a - b)
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i]
    const names = [...new Set(real.filter((m) => m.start <= start && m.end >= end).map((m) => m.name))]
    return { start, end, text: text.slice(start, end), names }
  })
}
