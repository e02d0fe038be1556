// What Neo4j Browser takes from the service: a guide made from the saved queries of cypher/browser, and the style.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../config.ts'

const FOLDER = join(ROOT, 'cypher', 'browser')

/** A question that one can ask by a click. */
export interface SavedQuery {
  readonly title: string
  readonly explanation: string
  /** The statement as it is saved, with its comments. */
  readonly text: string
  readonly statement: string
}

/** The questions of `cypher/browser/queries`, in the order of their files' names. */
export function savedQueries(): readonly SavedQuery[] {
  const folder = join(FOLDER, 'queries')
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8').trim()
      const lines = text.split('\n')
      const comments = lines.filter((line) => line.startsWith('//')).map((line) => line.slice(2).trim())
      const statement = lines.filter((line) => !line.startsWith('//')).join('\n')
      return { title: comments[0] ?? file, explanation: comments.slice(1).join(' '), text, statement }
    })
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`)

const slide = ({ title, explanation, statement }: SavedQuery): string => `<slide class="row-fluid">
<div class="col-sm-12"><h3>${escaped(title)}</h3><p>${escaped(explanation)}</p>
<figure><pre class="pre-scrollable code runnable">${escaped(statement)}</pre></figure></div>
</slide>`

/**
 * The guide in the form that Neo4j Browser takes: slides, whose statements run at a click.
 * @param origin where the style can be had from, such as `http://localhost:4000`
 */
export function guide(origin: string): string {
  const model = readFileSync(join(FOLDER, 'model.svg')).toString('base64')
  return `<article class="guide"><title>Entente</title>
<carousel class="deck container-fluid">
<slide class="row-fluid">
<div class="col-sm-12"><h3>Entente in ten questions</h3>
<p>Who met whom, who pledged what to whom, who stands where: each with the sentence that says so.</p>
<p><img class="img-responsive" alt="An arrow from a country to a system says PLEDGED. Under it: a pledge, attested by a sentence, in an article, by a publisher." src="data:image/svg+xml;base64,${model}"></p>
<p>First give the arrows their colours and captions:</p>
<figure><pre class="pre-scrollable code runnable">:style ${escaped(origin)}/browser/style.grass</pre></figure>
<p>And let it draw what a question asks for, not every arrow between its answers:</p>
<figure><pre class="pre-scrollable code runnable">:config autoComplete: false</pre></figure>
<p>Then go on to the questions: a click puts each into the editor above, where the arrow runs it.</p></div>
</slide>
${savedQueries().map(slide).join('\n')}
</carousel></article>
`
}

interface File {
  readonly type: string
  readonly body: (origin: string) => string
}

/** Files that Neo4j Browser asks for, by the path they are served under. */
const FILES: Readonly<Record<string, File>> = {
  '/browser/guide.html': { type: 'text/html; charset=utf-8', body: guide },
  '/browser/style.grass': {
    type: 'text/plain; charset=utf-8',
    body: () => readFileSync(join(FOLDER, 'style.grass'), 'utf8'),
  },
}

// Only pages of this machine may take them, and the headers are those that Neo4j Browser sends with a request.
const LOCAL = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/

function allowed(request: Request): Record<string, string> {
  const origin = request.headers.get('origin')
  if (!origin || !LOCAL.test(origin)) return { vary: 'origin' }
  return {
    vary: 'origin',
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'GET, HEAD',
    'access-control-allow-headers': 'cache-control, pragma, sentry-trace',
    'access-control-max-age': '600',
  }
}

/** Answers Neo4j Browser; undefined where the path is none of its files. */
export function forNeo4jBrowser(request: Request): Response | undefined {
  const { pathname, origin } = new URL(request.url)
  const file = Object.hasOwn(FILES, pathname) ? FILES[pathname] : undefined
  if (!file) return undefined
  if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: allowed(request) })
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined
  const headers = { ...allowed(request), 'content-type': file.type, 'cache-control': 'no-cache' }
  return new Response(request.method === 'HEAD' ? null : file.body(origin), { headers })
}
