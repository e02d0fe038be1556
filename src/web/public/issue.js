// A matter: who stands where on it, and how that came about.
import { useAnswer } from './api.js'
import { EntityHead, FactPages } from './entity.js'
import { html } from './html.js'
import { Answer, Counts, Empty, EntityLink, evidenceOf } from './parts.js'
import { ISSUE, ISSUE_IDS } from './queries.js'
import { rowsBy, Strip } from './strip.js'
import { day, pageOf, STANCES, sentence } from './words.js'

const PREFIXES = ['system', 'issue', 'initiative', 'agreement']

/** Of what a short name may mean, the one that most is known of. */
function meant({ nodes, entity }) {
  const found = nodes.filter(Boolean).sort((a, b) => b.facts.totalCount - a.facts.totalCount)[0]
  return found?.id ?? entity?.id ?? null
}

function Camp({ stance, holders }) {
  const { word, class: name } = STANCES[stance]
  return html`<section class="camp ${name}"><h3>${word}</h3>${
    holders.length === 0
      ? html`<p class="quiet">nobody</p>`
      : html`<ul>${holders.map(
          (h) =>
            html`<li><p><${EntityLink} entity=${h.actor} /> <span class="quiet">since ${day(h.since)}${h.before && `, before that: ${STANCES[h.before].word}`}</span></p><p class="says"><a href=${evidenceOf(h.latest)}>${sentence(h.latest.summary)}</a></p></li>`,
        )}</ul>`
  }</section>`
}

function Body({ entity }) {
  const stances = entity.stances ?? []
  const rows = rowsBy(
    entity.claims.nodes.filter((p) => p.date),
    (p) => p.actors,
  ).slice(0, 12)
  return html`<${EntityHead} entity=${entity} />
    <section aria-labelledby="camps-title"><h2 id="camps-title">Who stands where</h2>
      ${stances.length === 0 ? html`<${Empty} title="Nobody has taken a position on it yet">Facts that speak of it stand below.<//>` : html`<div class="camps">${Object.keys(STANCES).map((s) => html`<${Camp} stance=${s} holders=${stances.filter((h) => h.stance === s)} />`)}</div>`}</section>
    ${rows.length > 0 && html`<section aria-labelledby="over-title"><h2 id="over-title">Over time</h2><${Strip} rows=${rows} label="Positions on ${entity.name} over time, a row for each actor" /></section>`}
    <div class="columns"><section><h2>Facts</h2><${FactPages} id=${entity.id} first=${entity.facts} /></section>
      <aside>${entity.coOccurrences.edges.length > 0 && html`<h2>Named together with</h2><${Counts} rows=${entity.coOccurrences.edges.map(({ node, count }) => ({ id: node.id, name: node.name, count, node }))} href=${(row) => pageOf(row.node)} />`}</aside></div>`
}

export function IssuePage({ name }) {
  const whole = name.includes(':')
  const ids = useAnswer(
    ISSUE_IDS,
    whole ? null : { ids: PREFIXES.map((p) => `${p}:${name}`), name: name.replaceAll('-', ' ') },
  )
  const id = whole ? name : ids.data && meant(ids.data)
  const answer = useAnswer(ISSUE, id ? { id } : null)
  if (ids.data && !id)
    return html`<h1>No such matter</h1><${Empty} title="Nothing is called “${name}”">Search finds it by any of its names.<//>`
  return html`<${Answer} of=${ids.error ? ids : answer} lines=${10}>${({ entity }) =>
    entity
      ? html`<${Body} key=${entity.id} entity=${entity} />`
      : html`<h1>No such matter</h1><${Empty} title="The graph knows nothing with this id">Search finds it by any of its names.<//>`}<//>`
}
