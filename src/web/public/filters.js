// Which facts are shown: the filters live in the address, so that a view can be sent to someone.
import { html } from './html.js'
import { Mark } from './parts.js'
import { addressWith, change } from './router.js'
import { KINDS, PUBLISHERS } from './words.js'

/** The filter that the address asks for; `undatedFilter` leaves the period out, for the picture of all time. */
export function filterOf(params) {
  const kinds = params.getAll('kind').filter((k) => Object.values(KINDS).some((kind) => kind.value === k))
  const undated = {
    ...(kinds.length ? { kinds } : {}),
    ...(params.get('topic') ? { topic: [params.get('topic')] } : {}),
    ...(params.get('who') ? { actor: [params.get('who')] } : {}),
    ...(PUBLISHERS[params.get('told')] ? { publisherKind: [params.get('told')] } : {}),
  }
  const period = Object.fromEntries(
    ['from', 'to'].filter((n) => /^\d{4}(-\d\d){0,2}$/.test(params.get(n) ?? '')).map((n) => [n, params.get(n)]),
  )
  const orNull = (filter) => (Object.keys(filter).length ? filter : null)
  return { undatedFilter: orNull(undated), filter: orNull({ ...undated, ...period }) }
}

function Kinds({ params, facets }) {
  const chosen = params.getAll('kind')
  const number = (value) => facets?.kinds.find((k) => k.value === value)?.count ?? 0
  return html`<ul class="chips" aria-label="Kinds">${Object.entries(KINDS).map(([name, kind]) => {
    const on = chosen.includes(kind.value)
    const next = on ? chosen.filter((k) => k !== kind.value) : [...chosen, kind.value]
    return html`<li><button type="button" class="chip ${kind.class}" aria-pressed=${on} onClick=${() => change({ kind: next })}><${Mark} kind=${name} /> ${kind.many} <small>${number(kind.value)}</small></button></li>`
  })}</ul>`
}

function Choice({ name, label, params, options }) {
  return html`<label class="field">${label} <select value=${params.get(name) ?? ''} onChange=${(e) => change({ [name]: e.target.value || null })}>
    <option value="">all</option>${options.map(([value, word]) => html`<option value=${value} selected=${value === params.get(name)}>${word}</option>`)}</select></label>`
}

const DateField = ({ name, label, params }) =>
  html`<label class="field">${label} <input type="date" value=${params.get(name) ?? ''} onChange=${(e) => change({ [name]: e.target.value || null })} /></label>`

export function Filters({ params, facets }) {
  const active = ['kind', 'topic', 'who', 'told', 'from', 'to'].some((name) => params.get(name))
  const topic = params.get('topic')
  return html`<form class="filters" aria-label="Filters" onSubmit=${(e) => e.preventDefault()}>
    <${Kinds} params=${params} facets=${facets} />
    <div class="row">
      <${Choice} name="who" label="Whose" params=${params} options=${(facets?.actors ?? []).map((a) => [a.value, `${a.label} (${a.count})`])} />
      <${Choice} name="told" label="Told by" params=${params} options=${Object.entries(PUBLISHERS).map(([value, word]) => [value, `${word} papers`])} />
      <${DateField} name="from" label="From" params=${params} /><${DateField} name="to" label="To" params=${params} />
      ${active && html`<a class="button" href=${addressWith({ kind: null, topic: null, who: null, told: null, from: null, to: null })}>Clear</a>`}
    </div>
    ${topic && html`<p class="quiet">Only what is about ${topic.split(':')[1].replaceAll('-', ' ')}. <a href=${addressWith({ topic: null })}>All matters</a></p>`}</form>`
}
