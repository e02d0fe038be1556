// Curves as SVG, for the documentation.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../src/config.ts'

export interface Curve {
  readonly name: string
  readonly points: readonly { readonly x: number; readonly y: number }[]
}

const WIDTH = 760
const HEIGHT = 460
const LEFT = 70
const BOTTOM = 50
const RIGHT = 190
const TOP = 40
const COLOURS = [
  '#1b6ca8',
  '#c0392b',
  '#2e8b57',
  '#8e44ad',
  '#d35400',
  '#16a085',
  '#7f8c8d',
  '#b8860b',
  '#2c3e50',
  '#e67e9f',
  '#5b8c2a',
  '#34b3d1',
  '#a0522d',
]

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const power = (value: number): string =>
  value >= 1e6 ? `${value / 1e6}M` : value >= 1000 ? `${value / 1000}k` : `${value}`

/** Powers of ten that a range covers. */
function decades(low: number, high: number): number[] {
  const out: number[] = []
  for (let e = Math.floor(Math.log10(low)); e <= Math.ceil(Math.log10(high)); e++) out.push(10 ** e)
  return out
}

/**
 * Draws curves on logarithmic axes, where what is linear rises at 45° (drawn dashed), and writes them to `docs/`.
 * @returns the path of the file, from the project's root
 */
export function writeLogPlot(
  file: string,
  title: string,
  labels: { readonly x: string; readonly y: string },
  curves: readonly Curve[],
): string {
  const xs = decades(...range(curves.flatMap((c) => c.points.map((p) => p.x))))
  const ys = decades(...range(curves.flatMap((c) => c.points.map((p) => p.y))))
  const scale = (ticks: readonly number[], from: number, to: number) => (value: number) => {
    const [low, high] = [Math.log10(ticks[0]!), Math.log10(ticks.at(-1)!)]
    return from + ((Math.log10(value) - low) / (high - low || 1)) * (to - from)
  }
  const x = scale(xs, LEFT, WIDTH - RIGHT)
  const y = scale(ys, HEIGHT - BOTTOM, TOP)
  const at = (v: number) => v.toFixed(1)
  const text = (tx: number, ty: number, anchor: string, body: string, more = '') =>
    `<text x="${at(tx)}" y="${at(ty)}" text-anchor="${anchor}"${more}>${escaped(body)}</text>`
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    text(LEFT, 22, 'start', title, ' font-size="14" font-weight="bold"'),
    ...xs.flatMap((v) => [
      `<line x1="${at(x(v))}" y1="${TOP}" x2="${at(x(v))}" y2="${HEIGHT - BOTTOM}" stroke="#dddddd"/>`,
      text(x(v), HEIGHT - BOTTOM + 18, 'middle', power(v)),
    ]),
    ...ys.flatMap((v) => [
      `<line x1="${LEFT}" y1="${at(y(v))}" x2="${WIDTH - RIGHT}" y2="${at(y(v))}" stroke="#dddddd"/>`,
      text(LEFT - 8, y(v) + 4, 'end', power(v)),
    ]),
    text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 10, 'middle', labels.x),
    `<text transform="translate(18 ${HEIGHT / 2}) rotate(-90)" text-anchor="middle">${escaped(labels.y)}</text>`,
  ]
  // A straight line of slope 1 through the first curve's last point.
  const last = curves[0]?.points.at(-1)
  if (last) {
    const from = Math.max(xs[0]!, (last.x * ys[0]!) / last.y)
    lines.push(
      `<line x1="${at(x(from))}" y1="${at(y((last.y * from) / last.x))}" x2="${at(x(last.x))}" y2="${at(y(last.y))}" stroke="#999999" stroke-dasharray="5 4"/>`,
    )
  }
  for (const [i, curve] of curves.entries()) {
    const colour = COLOURS[i % COLOURS.length]!
    const path = curve.points.map((p, k) => `${k ? 'L' : 'M'}${at(x(p.x))} ${at(y(p.y))}`).join(' ')
    lines.push(`<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"/>`)
    lines.push(`<rect x="${WIDTH - RIGHT + 14}" y="${TOP + i * 20}" width="14" height="4" fill="${colour}"/>`)
    lines.push(text(WIDTH - RIGHT + 34, TOP + 7 + i * 20, 'start', curve.name))
  }
  lines.push('</svg>', '')
  const path = join('docs', file)
  writeFileSync(join(ROOT, path), lines.join('\n'))
  return path
}

function range(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)]
}
