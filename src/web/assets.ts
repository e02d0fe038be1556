// Files that the page is made of, each compressed once and kept: the page's own, and those of its libraries, which are
// served from where they are installed.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { ROOT } from '../config.ts'

/** Where the page's own files lie: as they are, from `src/` and from `dist/`. */
export const PUBLIC = join(ROOT, 'src', 'web', 'public')

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** A library's file beside the one that its package leads to. */
const beside = (name: string, file: string): string => fileURLToPath(new URL(file, import.meta.resolve(name)))

/** Libraries by the name that the page loads them under. */
const VENDOR: Readonly<Record<string, () => string>> = {
  'preact.js': () => fileURLToPath(import.meta.resolve('preact')),
  'hooks.js': () => fileURLToPath(import.meta.resolve('preact/hooks')),
  'htm.js': () => beside('htm', 'htm.mjs'),
  'd3.js': () => beside('d3', 'd3.min.js'),
  'cytoscape.js': () => beside('cytoscape', 'cytoscape.esm.min.mjs'),
}

type Encoding = 'br' | 'gzip' | 'identity'

/** A file, ready to be sent. */
export interface Asset {
  readonly type: string
  readonly etag: string
  readonly bodies: Readonly<Record<Encoding, Buffer>>
}

// Quality 9: the largest library in a quarter of a second, a tenth larger than the best, which takes two.
const QUALITY = 9

/**
 * Packs a text or picture to be sent.
 * @param quality of the better compression, 0 to 11
 */
export async function packed(body: Buffer, type: string, quality = QUALITY): Promise<Asset> {
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
    promisify(gzip)(body),
  ])
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  return { type, etag, bodies: { br, gzip: gz, identity: body } }
}

/** The files by the path they are served under. */
function files(): ReadonlyMap<string, () => string> {
  const own = readdirSync(PUBLIC).filter((name) => name !== 'index.html')
  return new Map([
    ...own.map((name): [string, () => string] => [`/web/${name}`, () => join(PUBLIC, name)]),
    ...Object.entries(VENDOR).map(([name, file]): [string, () => string] => [`/vendor/${name}`, file]),
  ])
}

/** Opens the files; each is read when it is first asked for, and again when it has changed: edit, then reload. */
export function openAssets(): (path: string) => Promise<Asset> | undefined {
  const known = files()
  const kept = new Map<string, { readonly changed: number; readonly asset: Promise<Asset> }>()
  return (path) => {
    const file = known.get(path)?.()
    if (!file) return undefined
    const changed = statSync(file).mtimeMs
    const before = kept.get(path)
    if (before?.changed === changed) return before.asset
    const asset = packed(readFileSync(file), TYPES[extname(path)] ?? 'application/octet-stream')
    kept.set(path, { changed, asset })
    return asset
  }
}

const encodingFor = (accepted: string): Encoding =>
  /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'identity'

/** Answers a request with a file: in the encoding that the caller takes, or with 304 when it has it. */
export function send(request: Request, asset: Asset, more: Readonly<Record<string, string>> = {}, status = 200) {
  const headers = {
    etag: asset.etag,
    vary: 'accept-encoding',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    ...more,
  }
  if (status === 200 && request.headers.get('if-none-match') === asset.etag) {
    return new Response(null, { status: 304, headers })
  }
  const encoding = encodingFor(request.headers.get('accept-encoding') ?? '')
  const body = request.method === 'HEAD' ? null : new Uint8Array(asset.bodies[encoding])
  return new Response(body, {
    status,
    headers: {
      ...headers,
      'content-type': asset.type,
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    },
  })
}
