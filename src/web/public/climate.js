// Cooperation and conflict over time, and the facts they come from on the same axis.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { html } from './html.js'
import { evidenceOf, onPress, symbol } from './parts.js'
import { go } from './router.js'
import { count, day, KINDS, moment, QUADS, sentence } from './words.js'

/** The width that an element has, as it changes. */
export function useWidth(ref, fallback = 640) {
  const [width, setWidth] = useState(fallback)
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.max(260, Math.round(entry.contentRect.width))))
    observer.observe(ref.current)
    return () => observer.disconnect()
  }, [ref])
  return width
}

const extent = (period) => ({
  up: period.verbalCooperation.score + period.materialCooperation.score,
  down: period.verbalConflict.score + period.materialConflict.score,
})

const YEARS = 9

/** Years that small climates have in common, so that they can be compared: the latest nine. */
export function commonYears(climates) {
  const last = d3.max(climates.flat(), (p) => p.to)
  if (!last) return null
  const end = moment(`${Number(last.slice(0, 4)) + 1}`)
  const first = d3.min(
    climates.flat().filter((p) => moment(p.from).getUTCFullYear() > end.getUTCFullYear() - YEARS - 1),
    (p) => p.from,
  )
  return [moment(first.slice(0, 4)), end]
}

const W = 260
const H = 60

/** A small climate: one column a quarter, up for cooperation, down for conflict. */
export function Spark({ periods, years, label }) {
  const shown = years ? periods.filter((p) => moment(p.to) >= years[0]) : []
  if (shown.length === 0) return html`<p class="quiet">Nothing of these years is scored.</p>`
  const x = d3.scaleUtc(years, [0, W])
  const most = d3.max(shown, (p) => Math.max(extent(p).up, -extent(p).down)) || 1
  const y = d3.scaleSqrt([0, most], [0, H / 2 - 2])
  const column = (p) => {
    const left = x(moment(p.from))
    const width = Math.max(3.5, x(moment(p.to)) - left - 1)
    const { up, down } = extent(p)
    return html`<g><rect class="up" x=${left} y=${H / 2 - y(up)} width=${width} height=${y(up)} /><rect class="down" x=${left} y=${H / 2} width=${width} height=${y(-down)} /></g>`
  }
  return html`<figure class="spark"><svg viewBox="0 0 ${W} ${H}" preserveAspectRatio="none" role="img" aria-label=${label}>
    <line x1="0" x2=${W} y1=${H / 2} y2=${H / 2} />${shown.map(column)}</svg>
    <figcaption aria-hidden="true"><span>${years[0].getUTCFullYear()}</span><span>${years[1].getUTCFullYear() - 1}</span></figcaption></figure>`
}

/** Dates that the axis spans. What lies long before the rest is left to words. */
export function span(periods, marks) {
  const dates = [...periods.flatMap((p) => [p.from, p.to]), ...marks.map((m) => m.date)]
    .map(moment)
    .sort((a, b) => a - b)
  if (dates.length === 0) return null
  const whole = dates.at(-1) - dates[0]
  let start = 0
  for (let i = 1; i < dates.length && i <= Math.max(1, dates.length / 5); i++)
    if (dates[i] - dates[i - 1] > whole * 0.35) start = i
  const pad = Math.max((dates.at(-1) - dates[start]) * 0.03, 20 * 864e5)
  return [new Date(dates[start] - pad), new Date(dates.at(-1).getTime() + pad)]
}

/** The step that suits a span of time. */
export const stepFor = ([from, to]) => {
  const years = (to - from) / 315576e5
  return years > 20 ? 'YEAR' : years > 4 ? 'QUARTER' : 'MONTH'
}

const BARS = 190
const LANE = 26
const LEFT = 84

function Bars({ periods, x, from, to }) {
  const most = d3.max(periods, (p) => Math.max(extent(p).up, -extent(p).down)) || 1
  const y = d3.scaleLinear([-most, most], [BARS, 8]).nice()
  return html`<g class="bars">
    ${y.ticks(4).map((t) => html`<g transform="translate(0 ${y(t)})"><line class=${t === 0 ? 'zero' : 'grid'} x1=${LEFT} x2=${x.range()[1]} /><text x=${LEFT - 8} dy="0.32em" text-anchor="end">${t > 0 ? `+${t}` : t}</text></g>`)}
    ${periods.map((p) => {
      const left = x(moment(p.from))
      const width = Math.max(4, Math.min(26, x(moment(p.to)) - left - 1))
      const faded = (from && p.to < from) || (to && p.from > to)
      let up = 0
      let down = 0
      const title = `${p.period}: ${count(p.count, 'fact')}, mean score ${p.score}`
      return html`<g class=${faded ? 'faded' : ''}>${QUADS.map((q) => {
        const score = p[q.key].score
        if (score === 0) return null
        const base = q.up ? up : down
        if (q.up) up += score
        else down += score
        const top = q.up ? y(up) : y(base)
        const height = Math.abs(y(base) - y(q.up ? up : down))
        return html`<rect class=${q.class} x=${left} y=${top} width=${width} height=${height}><title>${title}. ${q.word}: ${count(p[q.key].count, 'fact')}</title></rect>`
      })}</g>`
    })}
  </g>`
}

const LANES = ['Meeting', 'Pledge', 'Position', 'Action', 'Milestone']

/** Marks that would lie on each other are set beside each other within their lane. */
function placed(marks, x) {
  const last = {}
  return marks.map((mark) => {
    const at = x(moment(mark.date))
    const before = last[mark.__typename]
    const near = before && at - before.at < 9
    const level = near ? (before.level + 1) % 3 : 0
    last[mark.__typename] = { at, level }
    return { ...mark, x: at, y: [0, -7, 7][level] }
  })
}

function Marks({ marks, x, lanes, say }) {
  const [active, setActive] = useState(0)
  const group = useRef(null)
  const move = (event) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (!by) return
    event.preventDefault()
    const next = Math.min(marks.length - 1, Math.max(0, active + by))
    setActive(next)
    group.current.querySelectorAll('[role=button]')[next]?.focus()
  }
  const focus = (i) => {
    setActive(i)
    say(marks[i])
  }
  return html`<g ref=${group} role="group" aria-label="Marks: arrow keys move from one to the next, Enter opens the evidence" onKeyDown=${move}>
    ${placed(marks, x).map(
      (
        mark,
        i,
      ) => html`<g key=${mark.id} role="button" tabindex=${i === Math.min(active, marks.length - 1) ? 0 : -1} class="point ${KINDS[mark.__typename].class}"
        transform="translate(${mark.x} ${lanes[mark.__typename] + mark.y})"
        aria-label="${day(mark.date, mark.precision)}: ${sentence(mark.summary)}"
        onClick=${() => go(evidenceOf(mark))} onKeyDown=${onPress(() => go(evidenceOf(mark)))}
        onMouseEnter=${() => say(mark)} onMouseLeave=${() => say(null)} onFocus=${() => focus(i)} onBlur=${() => say(null)}>
        <path d=${symbol(mark.__typename, 46)} /></g>`,
    )}
  </g>`
}

/** Lets a period be drawn with the pointer; the filter's date fields do the same by keyboard. */
function Brush({ x, height, from, to, choose }) {
  const ref = useRef(null)
  const chosen = useRef(choose)
  chosen.current = choose
  const [left, right] = x.range()
  const key = `${left} ${right} ${height} ${+x.domain()[0]} ${+x.domain()[1]} ${from} ${to}`
  useEffect(() => {
    const brush = d3.brushX().extent([
      [left, 0],
      [right, height],
    ])
    const node = d3.select(ref.current)
    node.call(brush)
    const clamp = (v) => Math.max(left, Math.min(right, v))
    if (from || to) node.call(brush.move, [from ? clamp(x(moment(from))) : left, to ? clamp(x(moment(to))) : right])
    else node.call(brush.move, null)
    brush.on('end', ({ selection, sourceEvent }) => {
      if (!sourceEvent) return
      const iso = (v) => x.invert(v).toISOString().slice(0, 10)
      chosen.current(selection ? { from: iso(selection[0]), to: iso(selection[1]) } : { from: null, to: null })
    })
    return () => brush.on('end', null)
  }, [key])
  return html`<g ref=${ref} class="brush" aria-hidden="true" />`
}

function Axis({ x, at }) {
  const [left, right] = x.range()
  const ticks = x.ticks(Math.max(3, Math.floor((right - left) / 90)))
  const format = x.tickFormat()
  return html`<g class="axis" transform="translate(0 ${at})"><line x1=${left} x2=${right} />
    ${ticks.map((t) => html`<g transform="translate(${x(t)} 0)"><line y2="5" /><text y="18" text-anchor="middle">${format(t)}</text></g>`)}</g>`
}

const Legend = () =>
  html`<ul class="legend">${QUADS.map((q) => html`<li><svg viewBox="0 0 10 10" aria-hidden="true"><rect class=${q.class} width="10" height="10" rx="2" /></svg>${q.word}</li>`)}</ul>`

/** The climate of a pair with its marks. `choose` gets the period that was drawn. */
export function Climate({ periods, marks, from, to, choose }) {
  const box = useRef(null)
  const width = useWidth(box)
  const [told, say] = useState(null)
  const whole = useMemo(() => span(periods, marks), [periods, marks])
  const ordered = useMemo(() => [...marks].sort((a, b) => (a.date < b.date ? -1 : 1)), [marks])
  if (!whole) return html`<div ref=${box}><p class="quiet">Nothing dated between them yet.</p></div>`
  const x = d3.scaleUtc(whole, [LEFT, width - 10])
  const shown = periods.filter((p) => moment(p.to) >= whole[0])
  const inside = ordered.filter((m) => moment(m.date) >= whole[0])
  const used = LANES.filter((kind) => inside.some((m) => m.__typename === kind))
  const lanes = Object.fromEntries(used.map((kind, i) => [kind, BARS + 26 + i * LANE]))
  const bottom = BARS + 18 + used.length * LANE
  const earlier = ordered.filter((m) => moment(m.date) < whole[0])
  return html`<figure class="climate">
    <${Legend} />
    <div ref=${box} class="plot">
      <svg width=${width} height=${bottom + 30} role="group" aria-label="Climate over time. Columns above the line are cooperation, below it conflict; the marks under them are single facts.">
        <text class="side" x=${LEFT + 4} y="14">▲ cooperation</text><text class="side" x=${LEFT + 4} y=${BARS - 4}>▼ conflict</text>
        <${Bars} periods=${shown} x=${x} from=${from} to=${to} />
        ${used.map((kind) => html`<g class="lane"><line x1=${LEFT} x2=${width - 10} y1=${lanes[kind]} y2=${lanes[kind]} /><text x=${LEFT - 8} y=${lanes[kind]} dy="0.32em" text-anchor="end">${KINDS[kind].many}</text></g>`)}
        <${Axis} x=${x} at=${bottom} />
        <${Brush} x=${x} height=${BARS} from=${from} to=${to} choose=${choose} />
        <${Marks} marks=${inside} x=${x} lanes=${lanes} say=${say} />
      </svg>
      <p class="tip" aria-live="off">${told ? html`<b>${day(told.date, told.precision)}</b> ${sentence(told.summary)}` : 'Point at a mark to read it; drag across the columns to choose a period.'}</p>
    </div>
    ${earlier.length > 0 && html`<p class="earlier">Before this picture begins: ${earlier.slice(-3).map((m, i) => html`${i > 0 && '; '}<a href=${evidenceOf(m)}>${day(m.date, m.precision)}, ${m.summary}</a>`)}.</p>`}
    <details class="as-table"><summary>The same as a table</summary><div class="scroll" tabindex="0" role="region" aria-label="Climate as a table"><table><thead><tr><th scope="col">Period</th><th scope="col">Facts</th><th scope="col">Mean score</th>${QUADS.map((q) => html`<th scope="col">${q.word}</th>`)}</tr></thead>
      <tbody>${periods.map((p) => html`<tr><th scope="row">${p.period}</th><td>${p.count}</td><td>${p.score}</td>${QUADS.map((q) => html`<td>${p[q.key].count}</td>`)}</tr>`)}</tbody></table></div></details>
  </figure>`
}
