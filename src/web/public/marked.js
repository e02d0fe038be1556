// An article's text with stretches of it marked, whatever overlaps what.
import { html } from './html.js'
import { pieces } from './pieces.js'

/** Stretches of a text, each in the element that suits it. */
export function Marked({ text, marks }) {
  return pieces(text, marks).map(({ text: words, names }) =>
    names.length ? html`<mark class=${names.join(' ')}>${words}</mark>` : words,
  )
}

/** Paragraphs with marks; what `anchor` is at gets an id to scroll to. */
export function Paragraphs({ text, marks, anchor }) {
  const found = [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length, text: m[0] }))
  return found.map((p) => {
    const own = marks
      .filter((m) => m && m.start < p.end && m.end > p.start)
      .map((m) => ({ ...m, start: Math.max(0, m.start - p.start), end: Math.min(p.text.length, m.end - p.start) }))
    const here = anchor && anchor.start >= p.start && anchor.start < p.end
    return html`<p class=${here ? 'here' : ''}><${Marked} text=${p.text} marks=${own} /></p>`
  })
}
