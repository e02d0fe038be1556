// Stances over time: a row for each matter or actor, a mark for each position, changes to be seen at a glance.
import { useRef } from 'preact/hooks'
import { useWidth } from './climate.js'
import { html } from './html.js'
import { evidenceOf, onPress } from './parts.js'
import { go } from './router.js'
import { day, moment, pageOf, STANCES, sentence } from './words.js'

const ROW = 34

/** Groups positions by a key that may give several entities for one: rows with the most positions first. */
export function rowsBy(positions, entitiesOf) {
  const rows = new Map()
  for (const position of positions) {
    for (const entity of entitiesOf(position)) {
      const row = rows.get(entity.id) ?? { entity, positions: [] }
      row.positions.push(position)
      rows.set(entity.id, row)
    }
  }
  for (const row of rows.values()) row.positions.sort((a, b) => (a.date < b.date ? -1 : 1))
  return [...rows.values()].sort((a, b) => b.positions.length - a.positions.length)
}

/** A stance holds until the next one is taken. */
const stretches = (positions, x, end) =>
  positions.map((p, i) => ({
    stance: p.stance,
    from: x(moment(p.date)),
    to: positions[i + 1] ? x(moment(positions[i + 1].date)) : end,
  }))

const Legend = () =>
  html`<ul class="legend">${Object.values(STANCES).map((s) => html`<li><svg viewBox="0 0 10 10" aria-hidden="true"><circle class=${s.class} cx="5" cy="5" r="5" /></svg>${s.word}</li>`)}</ul>`

/** @param rows from rowsBy; `label` says what the picture is of */
export function Strip({ rows, label }) {
  const box = useRef(null)
  const width = useWidth(box)
  const left = width < 500 ? 0 : 170
  const top = width < 500 ? 16 : 0
  const step = ROW + top
  const dates = rows.flatMap((r) => r.positions.map((p) => moment(p.date)))
  const [min, max] = d3.extent(dates)
  const pad = Math.max((max - min) * 0.04, 30 * 864e5)
  const x = d3.scaleUtc([new Date(min - pad), new Date(max.getTime() + pad)], [left + 8, width - 12])
  const open = (p) => go(evidenceOf(p))
  return html`<figure class="strip"><${Legend} /><div ref=${box}><svg width=${width} height=${rows.length * step + 26} role="group" aria-label=${label}>
    ${x.ticks(Math.max(2, Math.floor((width - left) / 90))).map((t) => html`<g transform="translate(${x(t)} 0)"><line class="grid" y2=${rows.length * step} /><text y=${rows.length * step + 18} text-anchor="middle">${x.tickFormat()(t)}</text></g>`)}
    ${rows.map(({ entity, positions }, i) => {
      const middle = i * step + top + ROW / 2
      return html`<g><a href=${pageOf(entity)}><text class="name" x=${left ? left - 8 : 4} y=${left ? middle : middle - ROW / 2 - 2} dy=${left ? '0.32em' : 0} text-anchor=${left ? 'end' : 'start'}>${entity.name.length > 24 ? `${entity.name.slice(0, 23)}…` : entity.name}</text></a>
      ${stretches(positions, x, width - 12).map((s) => html`<rect class="hold ${STANCES[s.stance].class}" x=${s.from} y=${middle - 3} width=${Math.max(0, s.to - s.from)} height="6" />`)}
      ${positions.map(
        (
          p,
        ) => html`<g role="button" tabindex="0" class="point ${STANCES[p.stance].class}" transform="translate(${x(moment(p.date))} ${middle})" aria-label="${day(p.date, p.precision)}: ${sentence(p.summary)}"
        onClick=${() => open(p)} onKeyDown=${onPress(() => open(p))}><title>${day(p.date, p.precision)}: ${p.summary}</title><circle r="6.5" /></g>`,
      )}</g>`
    })}</svg></div></figure>`
}
