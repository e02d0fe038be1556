// Who or what something is: offices, positions over time, meetings, facts, and its graph.
import { useState } from 'preact/hooks'
import { ask, useAnswer } from './api.js'
import { Calendar } from './calendar.js'
import { html } from './html.js'
import { Answer, Counts, Empty, EntityLink, Facts } from './parts.js'
import { ENTITY, MORE_FACTS, SPOKEN } from './queries.js'
import { rowsBy, Strip } from './strip.js'
import { count, day, pageOf, TYPES } from './words.js'

const period = ({ from, to }) =>
  from ? `${day(from)} – ${to ? day(to) : 'today'}` : to ? `until ${day(to)}` : 'dates not known'

function Offices({ entity }) {
  const offices = entity.offices ?? []
  if (offices.length === 0) return null
  return html`<section><h2>Offices</h2><ul class="plain">${offices.map((o) => html`<li>${o.title}, <${EntityLink} entity=${o.of} /> <span class="quiet">${period(o)}</span></li>`)}</ul></section>`
}

function Holders({ entity }) {
  const holders = (entity.officeHolders ?? []).filter((o) => !o.to)
  if (holders.length === 0) return null
  return html`<section><h2>In office</h2><ul class="plain">${holders.slice(0, 8).map((o) => html`<li>${o.title}: <${EntityLink} entity=${o.person} /> <span class="quiet">${o.from ? `since ${day(o.from)}` : ''}</span></li>`)}</ul></section>`
}

/** Facts, page by page. */
export function FactPages({ id, first }) {
  const [more, setMore] = useState([])
  const last = more.at(-1) ?? first
  const next = async () => {
    const { entity } = await ask(MORE_FACTS, { id, after: last.pageInfo.endCursor })
    setMore([...more, entity.facts])
  }
  return html`<p class="quiet">${count(first.totalCount, 'fact')}, latest first</p><${Facts} facts=${[first, ...more].flatMap((page) => page.nodes)} />
    ${last.pageInfo.hasNextPage && html`<p class="actions"><button type="button" onClick=${next}>Show more</button></p>`}`
}

/** The head of a page about an entity. */
export const EntityHead = ({ entity, children }) =>
  html`<header class="head"><p class="meta"><span class="kind">${TYPES[entity.type].one}</span>${entity.provisional && html`<span class="tag">named by articles only</span>`}</p><h1>${entity.name}</h1>
    ${entity.aliases.length > 0 && html`<p class="quiet">Also ${entity.aliases.slice(0, 6).join(', ')}</p>`}
    <p class="actions"><a class="button" href="/graph?centre=${encodeURIComponent(entity.id)}">See its graph</a>${entity.wikidata && html`<span class="quiet">Wikidata ${entity.wikidata}</span>`}</p>${children}</header>`

const besides = (rows) => rows.map(({ node, count: n }) => ({ id: node.id, name: node.name, count: n, node }))

function Body({ entity, spoken }) {
  const positions = entity.__typename === 'Person' ? (spoken?.entity?.claims.nodes ?? []) : entity.claims.nodes
  const rows = rowsBy(
    positions.filter((p) => p.date),
    (p) => p.about.filter((e) => e.type !== 'PLACE' && e.id !== entity.id),
  ).slice(0, 10)
  const meetings = entity.meetings.nodes.filter((m) => m.date)
  if (entity.facts.totalCount === 0)
    return html`<${EntityHead} entity=${entity} /><div class="columns"><${Empty} title="No fact speaks of it yet">It is known by name, from the reference data. Read a story that names it, and it will have one.<//><aside><${Offices} entity=${entity} /><${Holders} entity=${entity} /></aside></div>`
  return html`<${EntityHead} entity=${entity}>${entity.country && html`<p class="lede">Speaks for <${EntityLink} entity=${entity.country} /></p>`}<//>
    ${rows.length > 0 && html`<section aria-labelledby="stand-title"><h2 id="stand-title">Where ${entity.name} stands</h2><${Strip} rows=${rows} label="Positions of ${entity.name} over time, a row for each matter" /></section>`}
    <div class="columns"><section><h2>Facts</h2><${FactPages} id=${entity.id} first=${entity.facts} /></section>
    <aside><${Offices} entity=${entity} /><${Holders} entity=${entity} />
      ${meetings.length > 0 && html`<section><h2>Meetings</h2><${Calendar} meetings=${meetings} /></section>`}
      ${entity.coOccurrences.edges.length > 0 && html`<section><h2>Named together with</h2><${Counts} rows=${besides(entity.coOccurrences.edges)} href=${(row) => pageOf(row.node)} /></section>`}</aside></div>`
}

export function EntityPage({ id }) {
  const answer = useAnswer(ENTITY, { id })
  const spoken = useAnswer(SPOKEN, answer.data?.entity?.__typename === 'Person' ? { id } : null)
  return html`<${Answer} of=${answer} lines=${10}>${({ entity }) =>
    entity
      ? html`<${Body} key=${entity.id} entity=${entity} spoken=${spoken.data} />`
      : html`<h1>Nothing of this name</h1><${Empty} title="The graph knows nothing with this id">Search for it by name above.<//>`}<//>`
}
