// GraphiQL at the endpoint itself, for browsers. The page comes whole from its package, so that it works without the
// internet; as it is large, it is compressed once and kept.
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import type { Plugin } from 'graphql-yoga'
import { type Asset, packed, send } from '../../web/assets.ts'
import { exampleTabs } from '../examples.ts'

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

// Quality 5: a tenth of the time of the best for a page a few percent larger.
const QUALITY = 5

function pack(endpoint: string): Promise<Asset> {
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
  return packed(html, 'text/html; charset=utf-8', QUALITY)
}

/** Serves GraphiQL to browsers that open the endpoint. */
export function useGraphiql(endpoint: string): Plugin {
  let page: Promise<Asset> | undefined
  return {
    async onRequest({ request, url, endResponse }) {
      const wanted = request.method === 'GET' && request.headers.get('accept')?.includes('text/html')
      if (!wanted || url.pathname !== endpoint || url.searchParams.has('query')) return
      page ??= pack(endpoint)
      endResponse(send(request, await page, { vary: 'accept, accept-encoding', 'content-security-policy': CSP }))
    },
  }
}
