// Linked data over HTTP: /export, /context.jsonld, and the addresses of entities, claims, events and articles.
import { createHash } from 'node:crypto'
import type { Read } from '../graph/read/pages.ts'
import { formatOf } from './formats.ts'
import { page } from './html.ts'
import { document, JSON_LD } from './linked/jsonld.ts'
import { CONTEXT } from './linked/terms.ts'
import { preferred } from './negotiate.ts'
import { findThing, thingAt } from './resource.ts'
import { ExportError, parseFilter, selectFacts } from './select.ts'

const HTML = 'text/html'
const PARAMETERS = ['format', 'pair', 'from', 'to', 'kind']

const answer = (status: number, type: string, body: string, headers: Record<string, string> = {}): Response =>
  new Response(body, { status, headers: { 'content-type': type, 'x-content-type-options': 'nosniff', ...headers } })

const refusal = (status: number, message: string, headers: Record<string, string> = {}): Response =>
  answer(status, 'application/json', `${JSON.stringify({ error: message })}\n`, headers)

/** Whether a path is one of these. */
export const isLinkedData = (path: string): boolean =>
  path === '/export' || path === '/context.jsonld' || thingAt(path) !== null

/**
 * Called when an answer breaks off after it has begun: it can only be cut, so that nobody takes half of it for all. Where
 * it is left out, the body of the answer fails.
 */
type Cut = (error: unknown) => void

function toStream(text: AsyncIterator<string>, first: IteratorResult<string>, cut?: Cut): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let next: IteratorResult<string> | undefined = first
  return new ReadableStream({
    // Asked for piece by piece: a slow reader holds the reading of the graph back.
    async pull(controller) {
      try {
        const { done, value } = next ?? (await text.next())
        next = undefined
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      } catch (error) {
        if (!cut) throw error
        cut(error)
        controller.close()
      }
    },
    async cancel() {
      await text.return?.()
    },
  })
}

/** A feed is asked for again and again: who has it already is told so. */
async function unlessKnown(response: Response, known: string | null): Promise<Response> {
  const body = await response.text()
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const headers = new Headers(response.headers)
  headers.set('etag', etag)
  return known?.includes(etag) ? new Response(null, { status: 304, headers }) : new Response(body, { headers })
}

async function exported(request: Request, url: URL, read: Read, cut?: Cut): Promise<Response> {
  const unknown = [...url.searchParams.keys()].find((name) => !PARAMETERS.includes(name))
  if (unknown) throw new ExportError(`${unknown}: there is no such parameter. It takes ${PARAMETERS.join(', ')}.`)
  const format = formatOf(url.searchParams.get('format'))
  const filter = parseFilter(Object.fromEntries(url.searchParams))
  const context = { base: url.origin, self: url.href, pair: filter.pair, inline: false }
  const text = format.write(selectFacts(read, filter), context)[Symbol.asyncIterator]()
  // What goes wrong before the first piece is still told with a status of its own.
  const first = await text.next()
  const body = request.method === 'HEAD' ? null : toStream(text, first, cut)
  const response = new Response(body, {
    headers: {
      'content-type': `${format.mediaType}; charset=utf-8`,
      'content-disposition': `inline; filename="entente.${format.extension}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    },
  })
  return format.extension === 'atom' && body ? unlessKnown(response, request.headers.get('if-none-match')) : response
}

async function thing(url: URL, accept: string | null, read: Read): Promise<Response> {
  const headers = { vary: 'accept', 'cache-control': 'no-cache' }
  const found = await findThing(read, url.origin, thingAt(url.pathname)!)
  if (found.state === 'none') return refusal(404, `There is nothing at ${url.pathname}.`, headers)
  if (found.state === 'moved') return new Response(null, { status: 307, headers: { ...headers, location: found.to } })
  const type = preferred(accept, [JSON_LD, 'application/json', HTML])
  if (type === null) return refusal(406, `There are ${JSON_LD} and ${HTML}.`, headers)
  const other = (kind: string) => ({ link: `<${url.href}>; rel="alternate"; type="${kind}"`, ...headers })
  if (type !== HTML) return answer(200, type, document(url.origin, found.nodes), other(HTML))
  const csp = "default-src 'none'; frame-ancestors 'none'"
  return answer(200, `${HTML}; charset=utf-8`, page(found.title, found.nodes), {
    ...other(JSON_LD),
    'content-security-policy': csp,
  })
}

/** Whether a request for a thing would rather have a page than data. */
export const wantsPage = (request: Request): boolean =>
  preferred(request.headers.get('accept'), [JSON_LD, 'application/json', HTML]) === HTML

/**
 * Answers a request for linked data.
 * @param read the graph, as the caller may read it; what it throws is passed on
 * @param cut ends the connection where reading fails within an answer
 */
export async function linkedData(request: Request, read: Read, cut?: Cut): Promise<Response> {
  const url = new URL(request.url)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return refusal(405, `${url.pathname} is only read.`, { allow: 'GET, HEAD' })
  }
  if (url.pathname === '/context.jsonld') {
    // Readers of what was exported fetch it from anywhere; it tells nothing of the graph.
    const open = { 'access-control-allow-origin': '*', 'cache-control': 'max-age=86400' }
    return answer(200, JSON_LD, `${JSON.stringify(CONTEXT, null, 2)}\n`, open)
  }
  try {
    return url.pathname === '/export'
      ? await exported(request, url, read, cut)
      : await thing(url, request.headers.get('accept'), read)
  } catch (error) {
    if (error instanceof ExportError) return refusal(400, error.message)
    throw error
  }
}
