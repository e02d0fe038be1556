// Search: a field that suggests as one types, and the page of what was found.
import { useEffect, useRef, useState } from 'preact/hooks'
import { ask, useAnswer } from './api.js'
import { html } from './html.js'
import { Marked } from './marked.js'
import { Answer, Empty, EntityLink, evidenceOf } from './parts.js'
import { SEARCH, SUGGEST } from './queries.js'
import { go } from './router.js'
import { count, day, pageOf, sentence, TYPES } from './words.js'

/** A field for entities. `choose` gets the entity; Enter without a choice gets the text. */
export function EntityField({ id, label, choose, submit, placeholder, big }) {
  const [text, setText] = useState('')
  const [found, setFound] = useState([])
  const [at, setAt] = useState(-1)
  const [open, setOpen] = useState(false)
  const wait = useRef()
  useEffect(() => {
    clearTimeout(wait.current)
    if (text.trim().length < 2) {
      setFound([])
      return
    }
    const controller = new AbortController()
    wait.current = setTimeout(() => {
      ask(SUGGEST, { text: text.trim() }, controller.signal).then(
        ({ entities }) => {
          setFound(entities.edges)
          setAt(-1)
        },
        () => setFound([]),
      )
    }, 120)
    return () => {
      clearTimeout(wait.current)
      controller.abort()
    }
  }, [text])
  const take = (entity) => {
    setOpen(false)
    setText('')
    choose(entity)
  }
  const type = (event) => {
    setText(event.target.value)
    setOpen(true)
  }
  const point = (event, entity) => {
    event.preventDefault()
    take(entity)
  }
  const key = (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      const by = event.key === 'ArrowDown' ? 1 : -1
      setAt((n) => (found.length ? (n + by + found.length + (n < 0 && by < 0 ? 1 : 0)) % found.length : -1))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (open && found[at]) take(found[at].node)
      else if (text.trim()) {
        setOpen(false)
        submit(text.trim(), found)
      }
    } else if (event.key === 'Escape') setOpen(false)
  }
  const shown = open && found.length > 0
  return html`<div class="combo ${big ? 'big' : ''}" role="search" aria-label=${label}>
    <label class="sr" for=${id}>${label}</label>
    <input id=${id} type="text" role="combobox" autocomplete="off" spellcheck=${false} aria-expanded=${shown} aria-controls="${id}-list" aria-autocomplete="list"
      aria-activedescendant=${shown && at >= 0 ? `${id}-${at}` : undefined} placeholder=${placeholder} value=${text}
      onInput=${type} onKeyDown=${key} onFocus=${() => setOpen(true)} onBlur=${() => setTimeout(() => setOpen(false), 150)} />
    <ul id="${id}-list" role="listbox" aria-label="Suggestions" hidden=${!shown}>${found.map(
      (
        { node, matched },
        i,
      ) => html`<li id="${id}-${i}" role="option" aria-selected=${i === at} onMouseDown=${(e) => point(e, node)}>
        <span>${node.name}</span><small>${matched !== node.name ? `${matched}, ` : ''}${TYPES[node.type].one.toLowerCase()}</small></li>`,
    )}</ul></div>`
}

/** The search over everything, in the head of every page. */
export const Search = ({ id, big }) =>
  html`<${EntityField} id=${id} big=${big} label="Search countries, people, issues, quotes" placeholder=${big ? 'Try South Korea, Wang Yi, THAAD, or words of a quote' : 'Search'}
    choose=${(entity) => go(pageOf(entity))} submit=${(text) => go(`/search?q=${encodeURIComponent(text)}`)} />`

function Hit({ hit }) {
  const { subject, text, highlights } = hit
  const marked = html`<${Marked} text=${text} marks=${highlights.map((h) => ({ ...h, name: 'found' }))} />`
  if (subject.__typename === 'Article')
    return html`<p class="meta">Headline, ${subject.publisher?.name} <time>${day(subject.published)}</time></p><p class="says"><a href="/article/${subject.id}">${marked}</a></p>`
  if (subject.__typename === 'Attestation')
    return html`<p class="meta">Sentence, ${subject.article.publisher?.name}</p><p class="quote">${marked}</p><p><a href=${evidenceOf(subject.fact)}>${sentence(subject.fact.summary)}</a> <time>${day(subject.fact.date, subject.fact.precision)}</time></p>`
  return html`<p class="meta">${subject.__typename} <time>${day(subject.date, subject.precision)}</time></p><p class="says"><a href=${evidenceOf(subject)}>${sentence(subject.summary)}</a></p><p class="quote">${marked}</p>`
}

/** What was found. */
export function SearchPage({ params }) {
  const text = params.get('q') ?? ''
  const answer = useAnswer(SEARCH, text.trim() ? { text } : null)
  if (!text.trim()) return html`<h1>Search</h1><${Search} id="search-page" big />`
  return html`<h1>Search: ${text}</h1><${Answer} of=${answer} lines=${8}>${({ entities, search }) => {
    const hits = search.nodes
    if (entities.nodes.length + hits.length === 0)
      return html`<${Empty} title="Nothing is called that, and no sentence has all these words.">${entities.suggestions.length > 0 && html`<p>Did you mean ${entities.suggestions.map((s, i) => html`${i > 0 && ', '}<a href="/search?q=${encodeURIComponent(s)}">${s}</a>`)}?</p>`}<p>Fewer or plainer words find more.</p><//>`
    return html`${entities.nodes.length > 0 && html`<h2>${count(entities.nodes.length, 'name')}</h2><ul class="chips">${entities.nodes.map((e) => html`<li><${EntityLink} entity=${e} /> <small>${TYPES[e.type].one.toLowerCase()}</small></li>`)}</ul>`}
      ${hits.length > 0 && html`<h2>${count(hits.length, 'place')} in the texts</h2><ul class="cards">${hits.map((hit) => html`<li><article class="card"><${Hit} hit=${hit} /></article></li>`)}</ul>`}`
  }}<//>`
}
