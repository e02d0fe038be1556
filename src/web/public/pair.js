// Two parties on one screen: climate and marks on one axis, what they talk about, and the timeline.
import { useEffect, useMemo, useState } from 'preact/hooks'
import { ask, useAnswer } from './api.js'
import { Climate, span, stepFor } from './climate.js'
import { Filters, filterOf } from './filters.js'
import { html } from './html.js'
import { Answer, Counts, Empty, EntityLink, evidenceOf, Facts, Problem } from './parts.js'
import { MARKS, PAIR, PAIR_ASIDE, TIMELINE } from './queries.js'
import { addressWith, change } from './router.js'
import { count, day, pageOf, sentence } from './words.js'

/** Marks drawn at most: more could not be told apart. */
const MOST = 300

/** Facts to mark: the latest first, page by page. */
function useMarks(a, b, filter) {
  const [state, setState] = useState({ marks: [], more: false })
  const key = JSON.stringify([a, b, filter])
  useEffect(() => {
    const controller = new AbortController()
    const load = async () => {
      let marks = []
      let after = null
      do {
        const { bilateral } = await ask(MARKS, { a, b, filter, after }, controller.signal)
        if (!bilateral) break
        const { nodes, pageInfo } = bilateral.timeline
        marks = [...marks, ...nodes.filter((n) => n.date)]
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null
      } while (after && marks.length < MOST)
      setState({ marks, more: after !== null })
    }
    load().catch((error) => error.name === 'AbortError' || setState({ marks: [], more: false, error }))
    return () => controller.abort()
  }, [key])
  return state
}

/** Cards of the timeline, year by year, and more on demand. */
function Timeline({ a, b, filter }) {
  const first = useAnswer(TIMELINE, { a, b, filter })
  const [more, setMore] = useState({ key: '', nodes: [], pageInfo: null })
  const key = JSON.stringify([a, b, filter])
  const extra = more.key === key ? more : { nodes: [], pageInfo: null }
  return html`<${Answer} of=${first} lines=${8}>${({ bilateral: { timeline } }) => {
    const facts = [...timeline.nodes, ...extra.nodes]
    const pageInfo = extra.pageInfo ?? timeline.pageInfo
    const next = async () => {
      const { bilateral } = await ask(TIMELINE, { a, b, filter, after: pageInfo.endCursor })
      setMore({ key, nodes: [...extra.nodes, ...bilateral.timeline.nodes], pageInfo: bilateral.timeline.pageInfo })
    }
    if (facts.length === 0)
      return html`<${Empty} title="Nothing between them matches these filters"><button type="button" onClick=${() => change({ kind: null, topic: null, who: null, told: null, from: null, to: null })}>Clear the filters</button><//>`
    const years = [...new Set(facts.map((f) => f.date?.slice(0, 4) ?? 'undated'))]
    return html`<p class="quiet" role="status">${count(timeline.totalCount, 'fact')}, latest first</p>
      ${years.map((year) => html`<section class="year"><h3>${year}</h3><${Facts} facts=${facts.filter((f) => (f.date?.slice(0, 4) ?? 'undated') === year)} /></section>`)}
      ${pageInfo.hasNextPage && html`<p class="actions"><button type="button" onClick=${next}>Show more</button></p>`}`
  }}<//>`
}

function Aside({ answer, params }) {
  const topic = params.get('topic')
  return html`<${Answer} of=${answer} lines=${5}>${({ bilateral }) =>
    html`<section aria-labelledby="talk-title"><h2 id="talk-title">What they talk about</h2>
      ${bilateral.issues.edges.length === 0 ? html`<p class="quiet">No matter was named yet.</p>` : html`<${Counts} href=${(row) => addressWith({ topic: row.current ? null : row.id })} rows=${bilateral.issues.edges.map(({ node, count: n }) => ({ id: node.id, name: node.name, count: n, current: node.id === topic, aside: html`<a class="more" href=${pageOf(node)}>who stands where<span class="sr"> on ${node.name}</span></a>` }))} />`}
      </section>`}<//>`
}

function Head({ bilateral }) {
  const { a, b, factCount, firstContact, latest } = bilateral
  const graph = `/graph?centre=${a.id}&centre=${b.id}`
  return html`<header class="head"><h1><${EntityLink} entity=${a} /> <span class="and">and</span> <${EntityLink} entity=${b} /></h1>
    <p class="lede">${count(factCount, 'fact')} between them.
      ${firstContact && html` First contact known: <a href=${evidenceOf(firstContact)}>${firstContact.summary}</a> (${day(firstContact.date, firstContact.precision)}).`}
      ${latest && html` Latest: <a href=${evidenceOf(latest)}>${sentence(latest.summary)}</a> (${day(latest.date, latest.precision)}).`}</p>
    <p class="actions"><a class="button" href=${graph}>See them in the graph</a></p></header>`
}

export function Pair({ a, b, params }) {
  const [by, setBy] = useState('QUARTER')
  const answer = useAnswer(PAIR, { a, b, by })
  const aside = useAnswer(PAIR_ASIDE, { a, b })
  const { undatedFilter, filter } = useMemo(() => filterOf(params), [params])
  const marks = useMarks(a, b, undatedFilter)
  const bilateral = answer.data?.bilateral ?? answer.before?.bilateral
  useEffect(() => {
    const whole = bilateral && span(bilateral.climate, marks.marks)
    if (whole) setBy(stepFor(whole))
  }, [bilateral, marks])
  if (answer.error) return html`<${Problem} error=${answer.error} again=${answer.again} />`
  if (answer.data && !answer.data.bilateral)
    return html`<${Empty} title="These two are not known as a pair">Codes have three letters, such as <a href="/CHN/KOR">/CHN/KOR</a>; organisations that act as states have theirs, such as EU. Search finds the rest.<//>`
  if (!bilateral) return html`<h1>${a} and ${b}</h1><${Answer} of=${answer} lines=${10} />`
  return html`<${Head} bilateral=${bilateral} />
    <section aria-labelledby="climate-title"><h2 id="climate-title">Climate</h2>
      <${Climate} periods=${bilateral.climate} marks=${marks.marks} from=${params.get('from')} to=${params.get('to')} choose=${(period) => change(period)} />
      ${marks.more && html`<p class="quiet">The ${MOST} latest facts are marked; the columns count all.</p>`}</section>
    <div class="columns"><section aria-labelledby="time-title"><h2 id="time-title">Timeline</h2>
      <${Filters} params=${params} facets=${aside.data?.bilateral?.timeline.facets} />
      <${Timeline} a=${a} b=${b} filter=${filter} /></section>
      <aside><${Aside} answer=${aside} params=${params} /></aside></div>`
}
