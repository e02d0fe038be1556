// What the service answers besides its API: the page, its files, and what Neo4j Browser takes from it.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Asset, openAssets, PUBLIC, packed, send } from './assets.ts'
import { forNeo4jBrowser } from './browser.ts'

/** Addresses that the page's own script draws. Whatever else is asked for as a page is drawn too, as not found. */
const VIEWS = [
  /^\/$/,
  /^\/(?:search|graph|commitments)$/,
  /^\/(?:issue|entity|article|claim|event)\/[^/]+$/,
  /^\/[A-Z]{2,6}\/[A-Z]{2,6}$/i,
]

/** The only script that stands in the page itself says where modules are; the policy names it by its hash. */
function policy(html: string): string {
  const inline = /<script type="importmap">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? ''
  const hash = createHash('sha256').update(inline).digest('base64')
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

interface Shell {
  readonly asset: Asset
  readonly headers: Readonly<Record<string, string>>
}

async function openShell(): Promise<Shell> {
  const html = readFileSync(join(PUBLIC, 'index.html'), 'utf8')
  const asset = await packed(Buffer.from(html), 'text/html; charset=utf-8')
  const headers = {
    'content-security-policy': policy(html),
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
  }
  return { asset, headers }
}

/**
 * Opens the pages.
 * @returns a handler that gives undefined where the path is not a page's
 */
export function openPages(): (request: Request) => Promise<Response | undefined> {
  const assets = openAssets()
  const shell = openShell()
  return async (request) => {
    const { pathname } = new URL(request.url)
    const forBrowser = forNeo4jBrowser(request)
    if (forBrowser) return forBrowser
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined
    const asset = await assets(pathname)
    if (asset) return send(request, asset)
    if (!request.headers.get('accept')?.includes('text/html')) return undefined
    if (pathname === '/health') return undefined
    const { asset: page, headers } = await shell
    return send(request, page, headers, VIEWS.some((view) => view.test(pathname)) ? 200 : 404)
  }
}
