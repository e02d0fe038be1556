// The evidence of a fact: the sentence in its article, who else told it, how sure it is and why; to cite, or to correct.
import { useEffect, useRef, useState } from 'preact/hooks'
import { ask, forget, token, useAnswer } from './api.js'
import { html } from './html.js'
import { Paragraphs } from './marked.js'
import { Answer, Confidence, EntityLink, FactLine, Mark, TokenField } from './parts.js'
import { CORRECT, EVIDENCE, RETRACT } from './queries.js'
import { change } from './router.js'
import { count, day, KINDS, PUBLISHERS, pageOf, QUOTING, STATUS, STEPS, sentence } from './words.js'

/** Marks of one telling: the sentence, and in it speaker, cue and content. */
function marksOf(fact, telling) {
  const speakers = new Set(
    [fact.speaker, ...(fact.actors ?? []), fact.actor, ...(fact.participants ?? [])].filter(Boolean).map((e) => e.id),
  )
  const mentions = fact.why.find((w) => w.attestation.id === telling.id)?.mentions ?? []
  const said = fact.speaker ? mentions.filter((m) => m.entity?.id === fact.speaker.id) : []
  const who = said.length ? said : mentions.filter((m) => speakers.has(m.entity?.id))
  return [
    { start: telling.start, end: telling.end, name: 'quote' },
    ...who.map((m) => ({ ...m.span, name: 'speaker' })),
    telling.cue && { ...telling.cue, name: 'cue' },
    telling.content && { ...telling.content, name: 'content' },
  ].filter(Boolean)
}

const citation = ({ article, quote }) =>
  [
    article.publisher?.name,
    article.headline && `“${article.headline}”`,
    article.published && day(article.published),
    article.url,
  ]
    .filter(Boolean)
    .join(', ')
    .concat(`: “${quote.trim()}”`)

function Copy({ text }) {
  const [done, setDone] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setDone('Copied')
    } catch {
      setDone('Copying is not allowed here; select it below')
    }
  }
  return html`<button type="button" onClick=${copy}>Copy citation</button><span role="status" class="quiet">${done}</span>${done.startsWith('Copying') && html`<p class="cite">${text}</p>`}`
}

function Telling({ fact, telling }) {
  const body = useRef(null)
  useEffect(() => {
    const here = body.current?.querySelector('.here')
    if (here) body.current.scrollTop = here.offsetTop - body.current.offsetTop - 40
  }, [telling.id])
  const { article } = telling
  return html`<section class="telling" aria-label="The article">
    <h3><a href="/article/${article.id}">${article.headline ?? 'Without a headline'}</a></h3>
    <p class="meta">${article.publisher?.name ?? 'Publisher not known'}${article.publisher?.kind && ` (${PUBLISHERS[article.publisher.kind]})`}${article.agency && article.agency !== article.publisher?.name && `, text of ${article.agency}`}
      <time datetime=${article.published}>${day(article.published)}</time> <span>${QUOTING[telling.quoting]}</span></p>
    <ul class="legend marks"><li><mark class="speaker">who</mark></li><li><mark class="cue">what makes it a claim</mark></li><li><mark class="content">what is said</mark></li></ul>
    <div class="article" ref=${body} tabindex="0" role="region" aria-label="Text of the article"><${Paragraphs} text=${article.text} marks=${marksOf(fact, telling)} anchor=${telling} /></div>
    <p class="actions"><${Copy} text=${citation(telling)} />${article.url && html`<a class="button" href=${article.url} target="_blank" rel="noreferrer">Open the original</a>`}</p>
  </section>`
}

const DECISIONS = /[-_]/g

function Why({ fact, telling }) {
  const { mentions = [], reason } = fact.why.find((w) => w.attestation.id === telling.id) ?? {}
  return html`<section class="why"><h3>How sure, and why</h3>
    <p><${Confidence} value=${fact.confidence} /> for the fact, <${Confidence} value=${telling.confidence} /> for this telling of it.</p>
    <dl>
      <dt>Told by</dt><dd>${count(fact.publishers.length, 'publisher')} in ${count(fact.attestations.totalCount, 'sentence')}</dd>
      ${telling.rule && html`<dt>Rule</dt><dd><code>${telling.rule}</code> of the lexicon${telling.cue && html`, which read “${telling.cue.text}”`}${reason && html`<br />${reason}`}</dd>`}
      ${mentions.length > 0 && html`<dt>Names</dt><dd><ul>${mentions.map((m) => html`<li>“${m.span.text}” read as ${m.entity ? html`<a href=${pageOf(m.entity)}>${m.entity.name}</a>` : 'nobody known'} <small>${m.decision.replace(DECISIONS, ' ')}</small></li>`)}</ul></dd>`}
      <dt>Recorded</dt><dd>${day(fact.recordedAt)}, by extractor ${telling.extractorVersion}</dd>
    </dl></section>`
}

const WRONGS = [
  { id: 'withdrawn', word: 'No article says this', correction: { withdrawn: true } },
  { id: 'SUPPORTS', word: 'It supports it', on: 'Position', correction: { stance: 'SUPPORTS' } },
  { id: 'OPPOSES', word: 'It opposes it', on: 'Position', correction: { stance: 'OPPOSES' } },
  { id: 'CALLS_FOR', word: 'It calls for it', on: 'Position', correction: { stance: 'CALLS_FOR' } },
  {
    id: 'negated',
    word: 'It is the opposite: with “not”',
    on: 'Pledge',
    when: (f) => !f.negated,
    correction: { negated: true },
  },
  {
    id: 'plain',
    word: 'It is the opposite: without “not”',
    on: 'Pledge',
    when: (f) => f.negated,
    correction: { negated: false },
  },
  { id: 'content', word: 'What is said is something else' },
]

function Report({ fact, telling, done }) {
  const claim = fact.__typename === 'Pledge' || fact.__typename === 'Position'
  const [state, setState] = useState({})
  const [wrong, setWrong] = useState('withdrawn')
  const choices = WRONGS.filter(
    (w) => (!w.on || w.on === fact.__typename) && (!w.when || w.when(fact)) && fact.stance !== w.id,
  )
  const submit = async (event) => {
    event.preventDefault()
    const form = new FormData(event.target)
    const reason = form.get('reason').trim() || null
    token.set(form.get('token').trim())
    setState({ busy: true })
    try {
      if (claim) {
        const choice = choices.find((c) => c.id === wrong)
        await ask(CORRECT, {
          id: fact.id,
          reason,
          correction: choice.correction ?? { content: form.get('content').trim() },
        })
      } else await ask(RETRACT, { id: telling.article.id, reason })
      forget()
      setState({ said: 'Thank you. The graph has it, and keeps it when articles are read again.' })
      done()
    } catch (error) {
      setState({ said: error.message, failed: true })
    }
  }
  return html`<form class="report" onSubmit=${submit}><h3>Report as wrong</h3>
    ${
      claim
        ? html`<fieldset><legend>What is right?</legend>${choices.map((c) => html`<label><input type="radio" name="wrong" value=${c.id} checked=${wrong === c.id} onChange=${() => setWrong(c.id)} /> ${c.word}</label>`)}</fieldset>
        ${wrong === 'content' && html`<label class="field">What is said <input name="content" required defaultValue=${fact.content} /></label>`}`
        : html`<p>Corrections are of pledges and positions. What can be taken back here is the article: whatever it alone supports is withdrawn, this ${KINDS[fact.__typename].one.toLowerCase()} too.</p>`
    }
    <label class="field">Why <input name="reason" placeholder="for those who read the record" /></label>
    <${TokenField} />
    <p class="actions"><button type="submit" disabled=${state.busy}>${claim ? 'Correct it' : 'Retract the article'}</button></p>
    <p role="status" class=${state.failed ? 'failed' : 'quiet'}>${state.said}</p></form>`
}

function Body({ fact, again }) {
  const tellings = fact.attestations.nodes
  const [at, setAt] = useState(0)
  const [reporting, setReporting] = useState(false)
  const telling = tellings[Math.min(at, tellings.length - 1)]
  return html`<header><p class="meta"><${Mark} kind=${fact.__typename} /><span class="kind">${KINDS[fact.__typename].one}</span> <time datetime=${fact.date}>${day(fact.date, fact.precision)}</time>
      ${fact.commitment && html`<span class="tag status-${fact.commitment.toLowerCase()}" title=${STATUS[fact.commitment].what}>${STATUS[fact.commitment].word}</span>`}
      ${fact.withdrawnAt && html`<span class="tag status-withdrawn">no longer held</span>`}</p>
    <h2 id="evidence-title">${sentence(fact.summary)}</h2>
    ${fact.about.length > 0 && html`<p class="meta">About ${fact.about.map((e, i) => html`${i > 0 && ', '}<${EntityLink} entity=${e} />`)}</p>`}</header>
  ${
    telling
      ? html`<div class="evidence-columns">
    <div>${
      tellings.length > 1 &&
      html`<nav class="tellings" aria-label="Tellings"><p>Told in ${count(fact.attestations.totalCount, 'sentence')}:</p><ul>${tellings.map(
        (t, i) =>
          html`<li><button type="button" aria-pressed=${i === at} onClick=${() => setAt(i)}>${t.article.publisher?.name ?? 'Publisher not known'} <small>${day(t.article.published)}</small></button></li>`,
      )}</ul></nav>`
    }
    <${Telling} fact=${fact} telling=${telling} /></div>
    <div><${Why} fact=${fact} telling=${telling} />
      ${fact.steps?.length > 0 && html`<section><h3>What became of it</h3>${fact.steps.map((s) => html`<${FactLine} fact=${s.fact} lead=${STEPS[s.type]} />`)}</section>`}
      ${fact.contradictedBy.nodes.length > 0 && html`<section><h3>Contradicted by</h3>${fact.contradictedBy.nodes.map((f) => html`<${FactLine} fact=${f} />`)}</section>`}
      ${fact.reaffirmedBy.nodes.length > 0 && html`<section><h3>Said again</h3>${fact.reaffirmedBy.nodes.map((f) => html`<${FactLine} fact=${f} />`)}</section>`}
      ${fact.corrections.length > 0 && html`<section><h3>Corrected</h3><ul>${fact.corrections.map((c) => html`<li>${day(c.at)}, by ${c.by}: ${c.field} was ${c.before ?? 'empty'}, is ${c.after ?? 'empty'}${c.reason && ` (${c.reason})`}</li>`)}</ul></section>`}
      ${reporting ? html`<${Report} fact=${fact} telling=${telling} done=${again} />` : html`<p><button type="button" onClick=${() => setReporting(true)}>Report as wrong</button></p>`}
    </div></div>`
      : html`<p>No telling of it stands any more.</p>`
  }`
}

function Fact({ answer }) {
  return html`<${Answer} of=${answer} lines=${8}>${({ node }) =>
    node?.attestations
      ? html`<${Body} key=${node.id} fact=${node} again=${answer.again} />`
      : html`<h2>No such fact</h2><p>The graph has no fact with this id. It may have been read anew: go back and reload.</p>`}<//>`
}

/** A fact at an address of its own. */
export function FactPage({ id }) {
  return html`<h1 class="sr">Evidence</h1><div class="evidence page"><${Fact} answer=${useAnswer(EVIDENCE, { id })} /></div>`
}

/** The dialog; it is open as long as the address names a fact. */
export function Evidence({ id }) {
  const dialog = useRef(null)
  const answer = useAnswer(EVIDENCE, { id })
  const close = () => change({ fact: null })
  useEffect(() => {
    if (!dialog.current.open) dialog.current.showModal()
  }, [])
  const outside = (event) => event.target === dialog.current && close()
  return html`<dialog class="evidence" ref=${dialog} aria-label="Evidence" onClose=${close} onClick=${outside}>
    <div class="inner"><button type="button" class="close" aria-label="Close" onClick=${() => dialog.current.close()}>×</button>
    <${Fact} answer=${answer} />
    </div></dialog>`
}
