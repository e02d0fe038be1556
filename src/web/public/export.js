// The drawn graph as an SVG of its own: what is seen, with words that can be searched and lines that scale.
const escaped = (text) =>
  String(text).replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c])
const r = (n) => Math.round(n * 10) / 10

function edgeOf(edge) {
  const [a, b, c] = [edge.sourceEndpoint(), edge.targetEndpoint(), edge.controlPoints()?.[0]]
  const colour = edge.style('line-color')
  const at = edge.midpoint()
  const from = c ?? a
  const angle = (Math.atan2(b.y - from.y, b.x - from.x) * 180) / Math.PI
  const path = c
    ? `M${r(a.x)} ${r(a.y)}Q${r(c.x)} ${r(c.y)} ${r(b.x)} ${r(b.y)}`
    : `M${r(a.x)} ${r(a.y)}L${r(b.x)} ${r(b.y)}`
  const head = edge.data('directed')
    ? `<path d="M0 0L-9 4L-9 -4Z" fill="${colour}" transform="translate(${r(b.x)} ${r(b.y)}) rotate(${r(angle)})"/>`
    : ''
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${r(edge.numericStyle('width'))}"/>${head}<text x="${r(at.x)}" y="${r(at.y)}" font-size="9" fill="${colour}" text-anchor="middle">${escaped(edge.data('label'))}</text>`
}

function nodeOf(node) {
  const { x, y } = node.position()
  const size = node.width() / 2
  return `<circle cx="${r(x)}" cy="${r(y)}" r="${r(size)}" fill="${node.style('background-color')}" stroke="${node.style('border-color')}"/><text x="${r(x)}" y="${r(y + size + 12)}" font-size="11" fill="${node.style('color')}" text-anchor="middle">${escaped(node.data('name'))}</text>`
}

/** @param cy a Cytoscape instance */
export function svgOf(cy, background) {
  const box = cy.elements().boundingBox()
  const pad = 24
  const view = [box.x1 - pad, box.y1 - pad, box.w + 2 * pad, box.h + 2 * pad].map(r)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view.join(' ')}" width="${view[2]}" height="${view[3]}" font-family="sans-serif"><title>Entente: ${cy.nodes().length} nodes, ${cy.edges().length} edges</title><rect x="${view[0]}" y="${view[1]}" width="${view[2]}" height="${view[3]}" fill="${background}"/>${cy.edges().map(edgeOf).join('')}${cy.nodes().map(nodeOf).join('')}</svg>`
}

/** Hands a file to whoever looks at the page. */
export function save(blob, name) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
