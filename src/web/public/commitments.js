// Pledges by how they stand, each with its trail.
import { useState } from 'preact/hooks'
import { ask, useAnswer } from './api.js'
import { html } from './html.js'
import { Answer, Empty, FactCard, FactLine } from './parts.js'
import { COMMITMENTS } from './queries.js'
import { addressWith } from './router.js'
import { STATUS, STEPS } from './words.js'

const SHOWN = ['KEPT', 'BROKEN', 'WITHDRAWN', 'IN_PROGRESS', 'REAFFIRMED', 'UNKNOWN', 'PENDING']

function Trail({ pledge }) {
  return html`<li class="trail"><${FactCard} fact=${pledge} />
    ${pledge.steps.length > 0 && html`<ol>${pledge.steps.map((s) => html`<li class="step-${s.type.toLowerCase()}"><${FactLine} fact=${s.fact} lead=${STEPS[s.type]} /></li>`)}</ol>`}</li>`
}

export function Commitments({ params }) {
  const status = SHOWN.includes(params.get('status')) ? params.get('status') : null
  const variables = { status: status ? [status] : SHOWN.filter((s) => s !== 'PENDING'), filter: null }
  const answer = useAnswer(COMMITMENTS, variables)
  const key = JSON.stringify(variables)
  const [more, setMore] = useState({ key: '', pages: [] })
  const pages = more.key === key ? more.pages : []
  return html`<header class="head"><h1>Commitments</h1><p class="lede">What was pledged, and what became of it: every step is a later fact with its own sentence.</p></header>
    <nav aria-label="How they stand"><ul class="chips"><li><a class="chip" aria-current=${status ? undefined : 'true'} href=${addressWith({ status: null })}>All that moved on</a></li>
      ${SHOWN.map((s) => html`<li><a class="chip status-${s.toLowerCase()}" aria-current=${status === s ? 'true' : undefined} title=${STATUS[s].what} href=${addressWith({ status: s })}>${STATUS[s].word}</a></li>`)}</ul></nav>
    <${Answer} of=${answer} lines=${8}>${({ commitments }) => {
      const all = [commitments, ...pages]
      const { pageInfo } = all.at(-1)
      const nodes = all.flatMap((page) => page.nodes)
      const next = async () => {
        const { commitments: page } = await ask(COMMITMENTS, { ...variables, after: pageInfo.endCursor })
        setMore({ key, pages: [...pages, page] })
      }
      if (nodes.length === 0)
        return html`<${Empty} title="No pledge stands like this">${status ? STATUS[status].what : 'Steps appear once later articles tell what became of a pledge.'}<//>`
      return html`<ul class="trails">${nodes.map((p) => html`<${Trail} key=${p.id} pledge=${p} />`)}</ul>${pageInfo.hasNextPage && html`<p class="actions"><button type="button" onClick=${next}>Show more</button></p>`}`
    }}<//>`
}
