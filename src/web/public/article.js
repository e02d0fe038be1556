// An article as it was read: its text with every sentence that says something, and what it says.
import { useAnswer } from './api.js'
import { html } from './html.js'
import { Paragraphs } from './marked.js'
import { Answer, Empty, FactLine } from './parts.js'
import { ARTICLE } from './queries.js'
import { day, PUBLISHERS } from './words.js'

export function ArticlePage({ id }) {
  const answer = useAnswer(ARTICLE, { id })
  return html`<${Answer} of=${answer} lines=${10}>${({ node }) => {
    if (!node?.text)
      return html`<h1>No such article</h1><${Empty} title="The graph has no article with this id">It may have been given another text since.<//>`
    const marks = node.attestations.nodes.map((t) => ({ start: t.start, end: t.end, name: 'quote' }))
    const facts = [...new Map(node.attestations.nodes.map((t) => [t.fact.id, t.fact])).values()]
    const others = (node.story?.articles.nodes ?? []).filter((a) => a.id !== node.id)
    return html`<header class="head"><p class="meta">${node.publisher?.name ?? 'Publisher not known'}${node.publisher?.kind && ` (${PUBLISHERS[node.publisher.kind]})`} <time>${day(node.published)}</time>${node.retractedAt && html`<span class="tag">retracted</span>`}</p><h1>${node.headline ?? 'Without a headline'}</h1>
        ${node.url && html`<p class="actions"><a class="button" href=${node.url} target="_blank" rel="noreferrer">Open the original</a></p>`}</header>
      <div class="columns"><section class="article whole"><${Paragraphs} text=${node.text} marks=${marks} /></section>
      <aside><section><h2>What it says</h2>${facts.length === 0 ? html`<p class="quiet">Nothing that the graph keeps.</p>` : facts.map((f) => html`<${FactLine} fact=${f} />`)}</section>
      ${others.length > 0 && html`<section><h2>Copies and rewrites</h2><ul class="plain">${others.map((a) => html`<li><a href="/article/${a.id}">${a.headline}</a> <span class="quiet">${a.publisher?.name}, ${day(a.published)}</span></li>`)}</ul></section>`}</aside></div>`
  }}<//>`
}
