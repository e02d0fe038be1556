// The first look: what there is, where it is liveliest, what is newest, and how to add to it.
import { useAnswer } from './api.js'
import { commonYears, Spark } from './climate.js'
import { html } from './html.js'
import { Ingest } from './ingest.js'
import { Answer, Empty, Facts } from './parts.js'
import { HOME } from './queries.js'
import { Search } from './search.js'
import { count, day, pairPage, sentence } from './words.js'

const Stats = ({ stats }) =>
  html`<p class="stats">${[
    [stats.articles, 'article'],
    [stats.facts.reduce((sum, f) => sum + f.count, 0), 'fact'],
    [stats.pairs, 'pair', 'pairs of countries'],
  ].map(([n, one, many]) => html`<span><b>${n.toLocaleString('en')}</b> ${many ?? (n === 1 ? one : `${one}s`)}</span>`)}
  ${stats.earliest && html`<span>from <b>${stats.earliest.slice(0, 4)}</b> to <b>${stats.latest.slice(0, 4)}</b></span>`}</p>`

const mean = (periods) => {
  const n = periods.reduce((sum, p) => sum + p.count, 0)
  return n === 0 ? 0 : periods.reduce((sum, p) => sum + p.score * p.count, 0) / n
}

const mood = (score) => (score > 2 ? 'mostly cooperative' : score < -2 ? 'mostly hostile' : 'mixed')

function Pair({ edge: { node, count: n }, years }) {
  const name = `${node.a.name} and ${node.b.name}`
  return html`<li><a class="pair" href=${pairPage(node.a, node.b)}>
    <h3>${node.a.name} <span>–</span> ${node.b.name}</h3>
    <${Spark} periods=${node.climate} years=${years} label="Climate between ${name}: ${mood(mean(node.climate))}" />
    <p class="meta">${count(n, 'fact')}, ${mood(mean(node.climate))}</p>
    ${node.latest && html`<p class="last">${sentence(node.latest.summary)} <time>${day(node.latest.date, node.latest.precision)}</time></p>`}</a></li>`
}

export function Home() {
  const answer = useAnswer(HOME, {})
  return html`<section class="hero">
      <h1>Who met whom, who pledged what, who stands where</h1>
      <p class="lede">Entente reads news about relations between states and keeps each meeting, pledge, position and action with the sentence that says so.</p>
      <${Search} id="search-home" big />
      ${answer.data && html`<${Stats} stats=${answer.data.stats} />`}
    </section>
    <${Answer} of=${answer} lines=${10}>${({ pairs, claims }) =>
      pairs.edges.length === 0 && claims.nodes.length === 0
        ? html`<${Empty} title="Nothing has been read yet">Paste a story below, or start with <code>npm start</code>, which reads the bundled dispatches.<//><${Ingest} done=${answer.again} />`
        : html`<section aria-labelledby="pairs-title"><h2 id="pairs-title">Liveliest pairs</h2>
      <p class="quiet">Each column is a quarter: <span class="swatch mc"></span> cooperation upwards, <span class="swatch mx"></span> conflict downwards.</p>
      <ul class="pairs">${pairs.edges.map((edge) => html`<${Pair} key=${edge.node.id} edge=${edge} years=${commonYears(pairs.edges.map((e) => e.node.climate))} />`)}</ul></section>
    <div class="columns"><section aria-labelledby="new-title"><h2 id="new-title">Newest claims</h2><${Facts} facts=${claims.nodes} /></section>
      <aside><${Ingest} done=${answer.again} />
        <section><h2>Ways in</h2><ul class="plain"><li><a href="/commitments">Commitments: open, kept, broken</a></li><li><a href="/graph">The graph of everyone involved</a></li><li><a href="/issue/thaad">An issue: who stands where on THAAD</a></li><li><a href="/graphql">The API’s playground, with examples</a></li></ul></section></aside></div>`}<//>`
}
