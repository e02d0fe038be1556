// The graph: who and what is around an entity, as a picture and as text.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { ask } from './api.js'
import { colour, openCanvas } from './canvas.js'
import { save, svgOf } from './export.js'
import { html } from './html.js'
import { Empty, Facts, Loading, Problem } from './parts.js'
import { drawable, GROUPS, groupOf, joined, MOST, NOTHING, without } from './picture.js'
import { EDGE, NEIGHBOURHOOD } from './queries.js'
import { addressWith, change, go } from './router.js'
import { EntityField } from './search.js'
import { count, day, pageOf, TYPES } from './words.js'

const START = 'query Start { pairs(first: 3) { nodes { a { id } b { id } } } }'

/** Where to begin when the address says nothing: the liveliest pairs. */
async function centresOf(params, signal) {
  const given = params.getAll('centre')
  if (given.length) return given
  const { pairs } = await ask(START, {}, signal)
  return [...new Set(pairs.nodes.flatMap((p) => [p.a.id, p.b.id]))]
}

const periodOf = (params) => ({ from: params.get('from') || null, to: params.get('to') || null })

/** What is around the centres, and around what was opened since. */
function usePicture(params) {
  const [state, setState] = useState({ picture: NOTHING, centres: [], loading: true })
  const [round, setRound] = useState(0)
  const key = JSON.stringify([params.getAll('centre'), periodOf(params), round])
  useEffect(() => {
    const controller = new AbortController()
    const load = async () => {
      setState((s) => ({ ...s, loading: true, error: undefined }))
      const centres = await centresOf(params, controller.signal)
      const limit = Math.max(12, Math.round(60 / Math.max(1, centres.length)))
      const parts = await Promise.all(
        centres.map((id) => ask(NEIGHBOURHOOD, { id, depth: 1, limit, ...periodOf(params) }, controller.signal)),
      )
      setState({ picture: parts.reduce((all, p) => joined(all, p.neighbourhood), NOTHING), centres, loading: false })
    }
    load().catch(
      (error) => error.name === 'AbortError' || setState({ picture: NOTHING, centres: [], loading: false, error }),
    )
    return () => controller.abort()
  }, [key])
  const expand = async (id, limit = 60) => {
    const { neighbourhood } = await ask(NEIGHBOURHOOD, { id, depth: 1, limit, ...periodOf(params) })
    setState((s) => ({ ...s, picture: joined(s.picture, neighbourhood) }))
  }
  return { ...state, expand, again: () => setRound((n) => n + 1) }
}

const Legend = ({ hidden, toggle }) =>
  html`<fieldset class="legend-groups"><legend>Kinds of edges</legend>${GROUPS.map(
    (g) =>
      html`<label><input type="checkbox" checked=${!hidden.has(g.id)} onChange=${() => toggle(g.id)} /><svg viewBox="0 0 22 8" aria-hidden="true"><path class="edge ${g.id}" d="M0 4H15" /><path class="head ${g.id}" d="M22 4L14 8V0Z" /></svg> ${g.word}</label>`,
  )}</fieldset>
  <ul class="legend">${Object.entries(TYPES).map(([type, t]) => html`<li><svg viewBox="0 0 10 10" aria-hidden="true"><circle class="type-${type.toLowerCase()}" cx="5" cy="5" r="5" /></svg>${t.one}</li>`)}</ul>`

/** Facts of an edge, with their evidence. */
function EdgeFacts({ edge, params }) {
  const [state, setState] = useState({})
  useEffect(() => {
    ask(EDGE, { id: edge.from, ...periodOf(params), types: [edge.type] }).then(
      ({ neighbourhood }) => setState({ facts: neighbourhood.edges.find((e) => e.id === edge.id)?.facts ?? [] }),
      (error) => setState({ error }),
    )
  }, [edge.id])
  if (state.error) return html`<${Problem} error=${state.error} />`
  return state.facts
    ? html`<${Facts} facts=${state.facts} />${edge.count > state.facts.length && html`<p class="quiet">The latest ${state.facts.length} of ${edge.count}.</p>`}`
    : html`<${Loading} lines=${3} />`
}

function Chosen({ chosen, shown, pinned, pin, expand, params }) {
  const names = new Map(shown.nodes.map((n) => [n.id, n.name]))
  if (chosen?.kind === 'edge') {
    const edge = shown.edges.find((e) => e.id === chosen.id)
    if (!edge) return null
    return html`<h2>${names.get(edge.from)} ${edge.label} ${names.get(edge.to)}</h2><p class="quiet">${count(edge.count, 'fact')}, latest ${day(edge.latest)}</p>
      ${edge.folded || edge.from.startsWith('group:') || edge.to.startsWith('group:') ? html`<p>This edge stands for several. Centre the graph on one of its ends to see each.</p>` : html`<${EdgeFacts} key=${edge.id} edge=${edge} params=${params} />`}`
  }
  const node = chosen && shown.nodes.find((n) => n.id === chosen.id)
  if (!node)
    return html`<h2>Nothing chosen</h2><p class="quiet">Choose a node to open what is around it, or an edge to read its facts. Drag a node to pin it.</p>`
  if (node.members)
    return html`<h2>${node.name}</h2><p class="quiet">Folded together, as more than ${MOST} nodes would be too many.</p><ul class="plain">${node.members.slice(0, 60).map((m) => html`<li><a href=${pageOf(m)}>${m.name}</a></li>`)}</ul>`
  return html`<h2>${node.name}</h2><p class="quiet">${TYPES[node.type].one}</p>
    <p class="actions"><a class="button" href=${pageOf(node)}>Its page</a><button type="button" onClick=${() => expand(node.id)}>Open what is around it</button>
    <button type="button" aria-pressed=${pinned.has(node.id)} onClick=${() => pin(node.id)}>${pinned.has(node.id) ? 'Unpin' : 'Pin'}</button>
    <button type="button" onClick=${() => go(addressWith({ centre: node.id }))}>Centre on it</button></p>`
}

/** The same as text: who does what to whom, each with its number of facts. */
function AsText({ shown, choose, expand }) {
  const byFrom = shown.nodes
    .map((n) => ({ node: n, edges: shown.edges.filter((e) => e.from === n.id).sort((a, b) => b.count - a.count) }))
    .filter((g) => g.edges.length)
  const names = new Map(shown.nodes.map((n) => [n.id, n.name]))
  return html`<div class="as-text">${byFrom.map(
    ({ node, edges }) =>
      html`<section><h2>${node.name} <button type="button" class="small" onClick=${() => expand(node.id)}>Open<span class="sr"> what is around ${node.name}</span></button></h2><ul>${edges.map(
        (e) =>
          html`<li><button type="button" class="linkish" onClick=${() => choose({ kind: 'edge', id: e.id })}><span class="group ${groupOf(e.type)}">${e.label}</span> ${names.get(e.to)}</button> <small>${count(e.count, 'fact')}, latest ${day(e.latest)}</small></li>`,
      )}</ul></section>`,
  )}</div>`
}

function Canvas({ shown, pinned, choose, pin, handle }) {
  const box = useRef(null)
  const canvas = useRef(null)
  const told = useRef({})
  told.current = { choose, pin }
  useEffect(() => {
    canvas.current = openCanvas(box.current, (what, id) =>
      what === 'pin' ? told.current.pin(id, true) : told.current.choose({ kind: what, id }),
    )
    handle.current = canvas.current
    return () => canvas.current.close()
  }, [handle])
  useEffect(() => canvas.current.draw(shown, pinned), [shown, pinned])
  return html`<div class="canvas" ref=${box} role="img" aria-label="Picture of ${shown.nodes.length} nodes and ${shown.edges.length} edges; “As text” gives the same in words"></div>`
}

const NUMBER = /[^a-z0-9]+/gi

export function Graph({ params }) {
  const { picture, centres, loading, error, expand, again } = usePicture(params)
  const [hidden, setHidden] = useState(new Set())
  const [pinned, setPinned] = useState(new Set())
  const [chosen, setChosen] = useState(null)
  const handle = useRef(null)
  const text = params.get('as') === 'text'
  const keep = useMemo(() => new Set([...centres, ...pinned]), [centres, pinned])
  const shown = useMemo(() => drawable(without(picture, hidden, keep), keep), [picture, hidden, keep])
  const toggled = (set, id, on = !set.has(id)) => {
    const next = new Set(set)
    if (on) next.add(id)
    else next.delete(id)
    return next
  }
  const pin = (id, on) => setPinned((set) => toggled(set, id, on))
  const choose = (what) => {
    setChosen(what)
    if (what.kind === 'node' && !what.id.startsWith('group:') && chosen?.id !== what.id)
      expand(what.id, 15).catch(() => undefined)
  }
  const title = centres.map((id) => picture.nodes.get(id)?.name).filter(Boolean)
  const name = `entente-${(title[0] ?? 'graph').replace(NUMBER, '-').toLowerCase()}`
  const background = () => colour('surface')
  const png = () =>
    handle.current.cy
      .png({ output: 'blob-promise', full: true, scale: 2, bg: background() })
      .then((blob) => save(blob, `${name}.png`))
  const svg = () => save(new Blob([svgOf(handle.current.cy, background())], { type: 'image/svg+xml' }), `${name}.svg`)
  return html`<header class="head"><h1>Graph${params.getAll('centre').length > 0 && title.length > 0 ? ` of ${title.join(' and ')}` : ''}</h1></header>
    <div class="graph">
      <div class="tools"><${EntityField} id="graph-centre" label="Centre on" placeholder="Centre on …" choose=${(e) => change({ centre: e.id })} submit=${(_, found) => found[0] && change({ centre: found[0].node.id })} />
        <label class="field">From <input type="date" value=${params.get('from') ?? ''} onChange=${(e) => change({ from: e.target.value || null })} /></label>
        <label class="field">To <input type="date" value=${params.get('to') ?? ''} onChange=${(e) => change({ to: e.target.value || null })} /></label>
        <span class="spring"></span>
        ${!text && html`<button type="button" onClick=${() => handle.current.fit()}>Fit</button><button type="button" onClick=${png}>PNG</button><button type="button" onClick=${svg}>SVG</button>`}
        <a class="button" href=${addressWith({ as: text ? null : 'text' })}>${text ? 'As a picture' : 'As text'}</a></div>
      ${error && html`<${Problem} error=${error} again=${again} />`}
      <p class="quiet" role="status">${loading ? 'Loading …' : `${count(shown.nodes.length, 'node')}, ${count(shown.edges.length, 'edge')}`}${shown.folded > 0 && `; ${shown.folded} nodes that hang on a single other are folded together, as more than ${MOST} would be too many`}${shown.dropped > 0 && `; ${shown.dropped} with the fewest edges are left out`}${picture.truncated && '; the entities with the most facts are shown'}.</p>
      ${!loading && !error && shown.edges.length === 0 && html`<${Empty} title="No edges to draw">Widen the period, show more kinds, or centre on something else.<//>`}
      <div class="graph-columns"><div>${text ? html`<${AsText} shown=${shown} choose=${setChosen} expand=${expand} />` : html`<${Canvas} shown=${shown} pinned=${pinned} choose=${choose} pin=${pin} handle=${handle} />`}</div>
        <aside><section class="chosen" aria-live="polite"><${Chosen} chosen=${chosen} shown=${shown} pinned=${pinned} pin=${pin} expand=${expand} params=${params} /></section>
          <${Legend} hidden=${hidden} toggle=${(id) => setHidden((set) => toggled(set, id))} /></aside></div>
    </div>`
}
