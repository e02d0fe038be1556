// GraphiQL at the endpoint itself, for browsers. The page comes whole from its package, so that it works without the
// internet; as it is large, it is compressed once and kept.
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import type { Plugin } from 'graphql-yoga'
import { exampleTabs } from '../examples.ts'

type Encoding = 'br' | 'gzip' | 'identity'

interface Packed {
  readonly etag: string
  readonly bodies: Readonly<Record<Encoding, Buffer>>
}

const CSP =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; " +
  "worker-src blob:; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'"

const ROOT = '<div id="root"></div>'

/**
 * On a first visit GraphiQL shows the first tab's query without its variables: it looks for those in its storage alone.
 */
function withVariables(page: string, variables: string): string {
  const script =
    "if (!localStorage.getItem('graphiql:tabState')) " +
    `localStorage.setItem('graphiql:variables', ${JSON.stringify(variables)})`
  return page.replace(ROOT, `<script>try { ${script} } catch {}</script>\n${ROOT}`)
}

async function pack(endpoint: string): Promise<Packed> {
  const tabs = exampleTabs()
  const page = renderGraphiQL({
    title: 'Entente: ask the graph',
    endpoint,
    subscriptionsProtocol: 'SSE',
    method: 'POST',
    additionalHeaders: { 'x-graphql-yoga-csrf': 'graphiql' },
    defaultTabs: [...tabs],
    defaultEditorToolsVisibility: 'variables',
  }).trim()
  const html = Buffer.from(withVariables(page, tabs[0]?.variables ?? ''))
  const [br, gz] = await Promise.all([
    // Quality 5: a tenth of the time of the best for a page a few percent larger.
    promisify(brotliCompress)(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    promisify(gzip)(html),
  ])
  const etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`
  return { etag, bodies: { br, gzip: gz, identity: html } }
}

const chosen = (accepted: string): Encoding =>
  /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'identity'

/** Serves GraphiQL to browsers that open the endpoint. */
export function useGraphiql(endpoint: string): Plugin {
  let packed: Promise<Packed> | undefined
  return {
    async onRequest({ request, url, endResponse }) {
      const wanted = request.method === 'GET' && request.headers.get('accept')?.includes('text/html')
      if (!wanted || url.pathname !== endpoint || url.searchParams.has('query')) return
      packed ??= pack(endpoint)
      const { etag, bodies } = await packed
      const headers = { etag, 'cache-control': 'no-cache', vary: 'accept, accept-encoding' }
      if (request.headers.get('if-none-match') === etag) {
        endResponse(new Response(null, { status: 304, headers }))
        return
      }
      const encoding = chosen(request.headers.get('accept-encoding') ?? '')
      endResponse(
        new Response(new Uint8Array(bodies[encoding]), {
          headers: {
            ...headers,
            'content-type': 'text/html; charset=utf-8',
            'content-security-policy': CSP,
            ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
          },
        }),
      )
    },
  }
}
