// The page: what is at an address, under one head; the evidence lies over it.
import { render } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { ArticlePage } from './article.js'
import { Commitments } from './commitments.js'
import { EntityPage } from './entity.js'
import { Evidence, FactPage } from './evidence.js'
import { Home } from './home.js'
import { html } from './html.js'
import { IssuePage } from './issue.js'
import { Pair } from './pair.js'
import { Empty, Loading } from './parts.js'
import { takeClicks, useAddress } from './router.js'
import { Search, SearchPage } from './search.js'

/** The graph comes with its library only when it is shown. */
function Lazy({ params }) {
  const [view, setView] = useState(null)
  useEffect(() => {
    import('./graph.js').then(
      (module) => setView(() => module.Graph),
      () =>
        setView(() => () => html`<${Empty} title="The graph’s library did not load">Reload the page to try again.<//>`),
    )
  }, [])
  return view
    ? html`<${view} params=${params} />`
    : html`<h1>Graph</h1><${Loading} what="Loading the graph" lines=${8} />`
}

/** An address may leave out the part of an id that it says itself. */
const whole = (kind, id) => (id.includes(':') ? id : `${kind}:${id}`)

const VIEWS = [
  [/^\/$/, () => html`<${Home} />`],
  [/^\/search$/, (_, params) => html`<${SearchPage} params=${params} />`],
  [/^\/commitments$/, (_, params) => html`<${Commitments} params=${params} />`],
  [/^\/graph$/, (_, params) => html`<${Lazy} params=${params} />`],
  [/^\/issue\/([^/]+)$/, ([name]) => html`<${IssuePage} key=${name} name=${name} />`],
  [/^\/entity\/([^/]+)$/, ([id]) => html`<${EntityPage} key=${id} id=${id} />`],
  [/^\/article\/([^/]+)$/, ([id]) => html`<${ArticlePage} key=${id} id=${whole('article', id)} />`],
  [/^\/claim\/([^/]+)$/, ([id]) => html`<${FactPage} key=${id} id=${whole('claim', id)} />`],
  [/^\/event\/([^/]+)$/, ([id]) => html`<${FactPage} key=${id} id=${whole('event', id)} />`],
  [
    /^\/([A-Za-z]{2,6})\/([A-Za-z]{2,6})$/,
    ([a, b], params) => html`<${Pair} key=${`${a}/${b}`} a=${a.toUpperCase()} b=${b.toUpperCase()} params=${params} />`,
  ],
]

/** A part of the path as it is meant; as it stands where it holds a stray percent sign. */
function decoded(part) {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function viewAt({ path, params }) {
  for (const [pattern, draw] of VIEWS) {
    const match = pattern.exec(path)
    if (match) return draw(match.slice(1).map(decoded), params)
  }
  return html`<h1>Nothing is here</h1><${Empty} title="This address leads nowhere">Go to <a href="/">the first page</a>, or search above.<//>`
}

const THEMES = { light: 'dark', dark: 'light' }

function Theme() {
  const read = () =>
    document.documentElement.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
  const [theme, setTheme] = useState(read)
  const turn = () => {
    document.documentElement.dataset.theme = THEMES[theme]
    localStorage.setItem('theme', THEMES[theme])
    setTheme(THEMES[theme])
  }
  return html`<button type="button" class="theme" onClick=${turn}><span aria-hidden="true">${theme === 'dark' ? '☀' : '☾'}</span><span class="sr">Use the ${THEMES[theme]} theme</span></button>`
}

/** The title follows the page's first heading. */
function useTitle(main) {
  useEffect(() => {
    const set = () => {
      const heading = main.current?.querySelector('h1')?.textContent
      document.title = location.pathname === '/' || !heading ? 'Entente' : `${heading} · Entente`
    }
    const observer = new MutationObserver(set)
    observer.observe(main.current, { childList: true, subtree: true, characterData: true })
    set()
    return () => observer.disconnect()
  }, [main])
}

const links = [
  ['/', 'Home'],
  ['/graph', 'Graph'],
  ['/commitments', 'Commitments'],
]

function App() {
  const address = useAddress()
  const main = useRef(null)
  useTitle(main)
  const fact = address.params.get('fact')
  return html`<header class="top"><a class="brand" href="/"><svg viewBox="0 0 40 24" aria-hidden="true"><circle cx="15" cy="12" r="9" /><circle cx="25" cy="12" r="9" /></svg>Entente</a>
      <nav aria-label="Main"><ul>${links.map(([href, word]) => html`<li><a href=${href} aria-current=${address.path === href ? 'page' : undefined}>${word}</a></li>`)}<li><a href="/graphql">API</a></li></ul></nav>
      ${address.path !== '/' && html`<${Search} id="search-top" />`}<${Theme} /></header>
    <main id="main" ref=${main} tabindex="-1">${viewAt(address)}</main>
    <footer class="bottom"><p>Every fact here is what an article says, as a program read it. Open it to see the sentence, and report what was read wrongly.</p></footer>
    ${fact && html`<${Evidence} key=${fact} id=${fact} />`}`
}

takeClicks()
const root = document.getElementById('app')
root.replaceChildren()
render(html`<${App} />`, root)
