// Small parts that every view is made of.
import { Refusal, token } from './api.js'
import { html } from './html.js'
import { addressWith } from './router.js'
import { day, KINDS, listed, PUBLISHERS, pageOf, STANCES, STATUS, sentence } from './words.js'

const SYMBOLS = {
  Pledge: () => d3.symbolDiamond,
  Position: () => d3.symbolSquare,
  Meeting: () => d3.symbolCircle,
  Action: () => d3.symbolTriangle,
  Milestone: () => d3.symbolStar,
}

/** The outline of a kind's mark, around 0,0: told by its shape as well as by its colour. */
export const symbol = (kind, size = 60) => d3.symbol(SYMBOLS[kind](), size)()

export const Mark = ({ kind }) =>
  html`<svg class="mark ${KINDS[kind].class}" viewBox="-8 -8 16 16" aria-hidden="true"><path d=${symbol(kind, 90)} /></svg>`

export const EntityLink = ({ entity }) => html`<a class="entity" href=${pageOf(entity)}>${entity.name}</a>`

/** Opens the evidence of a fact over the present view. */
export const evidenceOf = (fact) => addressWith({ fact: fact.id })

function told(publishers) {
  const names = publishers.map((p) => `${p.name}${p.kind === 'STATE' ? ` (${PUBLISHERS.STATE})` : ''}`)
  return listed(names, 3)
}

const sure = (confidence) => `${Math.round(confidence * 100)}%`

/** How sure: in words, as a figure and as a bar. */
export const Confidence = ({ value }) =>
  html`<span class="confidence" title="The chance that a careful reader agrees">
    <span class="sr">Confidence </span>${sure(value)}
    <svg viewBox="0 0 40 4" aria-hidden="true"><rect class="track" width="40" height="4" rx="2" /><rect class="fill" width=${40 * value} height="4" rx="2" /></svg>
  </span>`

/** A fact as one sentence, with when, who told it, and how sure. */
export function FactCard({ fact }) {
  const kind = KINDS[fact.__typename]
  const stance = STANCES[fact.stance]
  const state = [fact.meetingStatus, fact.actionStatus].find((s) => s && s !== 'HELD' && s !== 'DONE')
  return html`<article class="card ${kind.class}">
    <p class="meta">
      <${Mark} kind=${fact.__typename} /><span class="kind">${kind.one}</span>
      ${stance && html`<span class="tag ${stance.class}">${stance.word}</span>`}
      ${state && html`<span class="tag">${state.toLowerCase()}</span>`}
      ${fact.commitment && fact.commitment !== 'PENDING' && html`<span class="tag status-${fact.commitment.toLowerCase()}">${STATUS[fact.commitment].word}</span>`}
      <time datetime=${fact.date}>${day(fact.date, fact.precision)}</time>
    </p>
    <p class="says"><a href=${evidenceOf(fact)}>${sentence(fact.summary)}</a></p>
    <p class="foot"><span>${fact.publishers.length ? told(fact.publishers) : 'publisher not known'}</span><${Confidence} value=${fact.confidence} /></p>
  </article>`
}

export const Facts = ({ facts }) =>
  html`<ul class="cards">${facts.map((fact) => html`<li key=${fact.id}><${FactCard} fact=${fact} /></li>`)}</ul>`

/** A later or contradicting fact, in a line. */
export const FactLine = ({ fact, lead }) =>
  html`<p class="line"><${Mark} kind=${fact.__typename} /> ${lead && html`<b>${lead}</b> `}<a href=${evidenceOf(fact)}>${sentence(fact.summary)}</a> <time datetime=${fact.date}>${day(fact.date, fact.precision)}</time></p>`

export const Loading = ({ what = 'Asking the graph', lines = 3 }) =>
  html`<div class="loading" role="status"><span class="sr">${what} …</span>${Array.from({ length: lines }, () => html`<div class="bone" />`)}</div>`

export const Empty = ({ title, children }) =>
  html`<div class="empty"><svg viewBox="0 0 64 32" aria-hidden="true"><circle cx="25" cy="16" r="12" /><circle cx="39" cy="16" r="12" /></svg><p class="title">${title}</p><div>${children}</div></div>`

/** What went wrong, and what to do: try again, or give the token where reading needs one. */
export function Problem({ error, again }) {
  if (error instanceof Refusal && error.code === 'UNAUTHENTICATED')
    return html`<${AskToken} why=${error.message} done=${again} />`
  return html`<div class="problem" role="alert"><p class="title">That did not work</p><p>${error.message}</p>
    ${again && html`<button type="button" onClick=${again}>Try again</button>`}</div>`
}

function AskToken({ why, done }) {
  const submit = (event) => {
    event.preventDefault()
    token.set(new FormData(event.target).get('token').trim())
    done?.()
  }
  return html`<form class="problem" onSubmit=${submit}><p class="title">A token is needed</p><p>${why}</p>
    <${TokenField} /><button type="submit">Go on</button></form>`
}

/** Where the token is typed in. */
export const TokenField = () =>
  html`<label class="field">Write token <input name="token" type="password" autocomplete="off" required defaultValue=${token.get()} /><small>Printed by npm start; kept in this tab until it is closed.</small></label>`

/** A question's answer, or what stands in for it. */
export function Answer({ of: answer, lines, children }) {
  if (answer.error) return html`<${Problem} error=${answer.error} again=${answer.again} />`
  if (answer.loading || !answer.data) return html`<${Loading} lines=${lines} />`
  return children(answer.data)
}

/** What Enter and the space bar do on a mark that is no button by birth. */
export const onPress = (act) => (event) => {
  if (event.key !== 'Enter' && event.key !== ' ') return
  event.preventDefault()
  act()
}

/** Bars of a count, as a list. */
export function Counts({ rows, href }) {
  const most = Math.max(1, ...rows.map((row) => row.count))
  return html`<ol class="counts">${rows.map(
    (
      row,
    ) => html`<li key=${row.id}><a href=${href(row)} aria-current=${row.current ? 'true' : undefined}>${row.name}</a><span class="n">${row.count}</span>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect width=${(100 * row.count) / most} height="4" /></svg>${row.aside}</li>`,
  )}</ol>`
}
