// Who may do what: by nothing, by token, by JWT with keys from a file and from an address.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'
import type { Graph } from '../../src/graph/connection.ts'
import type { Service } from '../../src/server.ts'
import { TALKS } from '../graph/articles.ts'
import { emptyGraph } from '../graph/database.ts'
import { ask, asWriter, dataOf, serviceOver, settings, tell } from './service.ts'

let graph: Graph
let folder: string

beforeAll(async () => {
  graph = await emptyGraph()
  await tell(graph, [TALKS])
  folder = await mkdtemp(join(tmpdir(), 'entente-auth-'))
})
afterAll(async () => {
  await graph?.close()
  await rm(folder, { recursive: true, force: true })
})

const READ = '{ viewer { mode canRead canWrite } }'
/** Changes nothing: there is no such article, which only those are told who may write. */
const WRITE = 'mutation { retractArticle(id: "article:none") { audit { id } } }'
const over = (env: Record<string, string>): Service => serviceOver(graph, { config: settings(env) })
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

/** What a caller can do: its answer to a reading and the code of its refusal to a writing, if any. */
async function can(service: Service, headers: Record<string, string> = {}) {
  const read = await ask(service, READ, {}, headers)
  const write = await ask(service, WRITE, {}, headers)
  const code = (answer: typeof read) => {
    const refused = answer.errors?.[0]?.extensions.code
    return refused === undefined || refused === 'NOT_FOUND' ? 'yes' : refused
  }
  return { read: code(read), write: code(write) }
}

describe('none', () => {
  it('lets anyone of this machine read and write', async () => {
    const service = over({ ENTENTE_AUTH: 'none' })
    expect(await can(service)).toEqual({ read: 'yes', write: 'yes' })
    expect((await dataOf(service, READ)).viewer).toEqual({ mode: 'none', canRead: true, canWrite: true })
  })

  it('is refused where other machines reach it', () => {
    expect(() => over({ ENTENTE_AUTH: 'none', HOST: '0.0.0.0', ENTENTE_TOKEN: 'x' })).toThrow(/anyone could write/)
  })
})

describe('token', () => {
  it('reads without one on loopback, and writes with it', async () => {
    const service = over({})
    expect(await can(service)).toEqual({ read: 'yes', write: 'UNAUTHENTICATED' })
    expect(await can(service, asWriter)).toEqual({ read: 'yes', write: 'yes' })
    expect(await can(service, bearer('wrong'))).toEqual({ read: 'UNAUTHENTICATED', write: 'UNAUTHENTICATED' })
    expect((await ask(service, READ, {}, bearer('wrong'))).status).toBe(401)
  })

  it('has a second one that only reads', async () => {
    const service = over({ HOST: '0.0.0.0', ENTENTE_TOKEN: 'x', ENTENTE_READ_TOKEN: 'look' })
    expect(await can(service)).toEqual({ read: 'UNAUTHENTICATED', write: 'UNAUTHENTICATED' })
    expect(await can(service, bearer('look'))).toEqual({ read: 'yes', write: 'FORBIDDEN' })
  })

  it.each([
    ['closed', '127.0.0.1', 'UNAUTHENTICATED'],
    ['open', '0.0.0.0', 'yes'],
    ['loopback', '0.0.0.0', 'UNAUTHENTICATED'],
    ['loopback', '::1', 'yes'],
  ])('reading that is %s at %s: %s', async (reading, host, read) => {
    const service = over({ HOST: host, ENTENTE_READING: reading, ENTENTE_TOKEN: 'x' })
    expect(await can(service)).toEqual({ read, write: 'UNAUTHENTICATED' })
  })

  it('must be chosen where other machines reach it', () => {
    for (const host of ['0.0.0.0', '192.0.2.1', '::', 'news.example']) {
      expect(() => over({ HOST: host })).toThrow(/ENTENTE_TOKEN/)
    }
  })
})

describe('jwt', () => {
  const env = {
    ENTENTE_AUTH: 'jwt',
    HOST: '0.0.0.0',
    ENTENTE_JWT_ISSUER: 'https://issuer.example',
    ENTENTE_JWT_AUDIENCE: 'entente',
  }
  let jwks: Server
  let url: string
  let privateKey: CryptoKey
  let other: CryptoKey
  let pem: string
  let asked = 0

  beforeAll(async () => {
    const pair = await generateKeyPair('ES256', { extractable: true })
    privateKey = pair.privateKey
    other = (await generateKeyPair('ES256')).privateKey
    pem = join(folder, 'key.pem')
    await writeFile(pem, await exportSPKI(pair.publicKey))
    const keys = JSON.stringify({ keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'k1', alg: 'ES256' }] })
    await writeFile(join(folder, 'jwks.json'), keys)
    jwks = createServer((_, response) => {
      asked++
      response.setHeader('content-type', 'application/json').end(keys)
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => jwks.once('listening', resolve))
    url = `http://127.0.0.1:${(jwks.address() as AddressInfo).port}/keys`
  })
  afterAll(() => void jwks?.close())

  const token = (
    claims: object,
    { key = privateKey, expires = '1h', issuer = 'https://issuer.example', audience = 'entente' } = {},
  ) =>
    new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
      .setSubject('analyst-7')
      .setIssuer(issuer)
      .setAudience(audience)
      .setExpirationTime(expires)
      .sign(key)

  it.each(['an address', 'a JWKS file', 'a PEM file'])('takes keys from %s', async (where) => {
    const keys = where === 'an address' ? url : where === 'a PEM file' ? pem : join(folder, 'jwks.json')
    const service = over({ ...env, ENTENTE_JWT_KEYS: keys })
    expect(await can(service)).toEqual({ read: 'UNAUTHENTICATED', write: 'UNAUTHENTICATED' })
    expect(await can(service, bearer(await token({ scope: 'read' })))).toEqual({ read: 'yes', write: 'FORBIDDEN' })
    expect(await can(service, bearer(await token({ scope: 'openid write' })))).toEqual({ read: 'yes', write: 'yes' })
    expect(await can(service, bearer(await token({ permissions: ['write'] })))).toEqual({ read: 'yes', write: 'yes' })
    expect(await can(service, bearer(await token({})))).toEqual({ read: 'FORBIDDEN', write: 'FORBIDDEN' })
  })

  it('asks the address once, not at each request', () => {
    expect(asked).toBe(1)
  })

  it('refuses what is forged, late, or meant for others', async () => {
    const service = over({ ...env, ENTENTE_JWT_KEYS: url })
    const scope = { scope: 'write' }
    const bad = [
      await token(scope, { key: other }),
      await token(scope, { expires: '-1m' }),
      await token(scope, { issuer: 'https://else.example' }),
      await token(scope, { audience: 'else' }),
      'no.jwt.at-all',
      `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"sub":"x","scope":"write"}').toString('base64url')}.`,
    ]
    for (const one of bad) {
      expect(await can(service, bearer(one))).toEqual({ read: 'UNAUTHENTICATED', write: 'UNAUTHENTICATED' })
    }
  })

  it('says that it cannot tell now, where the address of the keys does not answer', async () => {
    const broken = createServer((_, response) => void response.writeHead(500).end()).listen(0, '127.0.0.1')
    await new Promise((resolve) => broken.once('listening', resolve))
    const { port } = broken.address() as AddressInfo
    const silent = over({ ...env, ENTENTE_JWT_KEYS: `http://127.0.0.1:${port}/keys` })
    const refused = async () => {
      const { status, headers, errors } = await ask(silent, READ, {}, bearer(await token({ scope: 'read' })))
      return { status, retry: headers.get('retry-after'), code: errors?.[0]?.extensions.code }
    }
    const unavailable = { status: 503, retry: '5', code: 'KEYS_UNAVAILABLE' }
    expect(await refused()).toEqual(unavailable)
    broken.closeAllConnections()
    await new Promise((resolve) => broken.close(resolve))
    expect(await refused()).toEqual(unavailable)
  })

  it('keeps who it was in the record of changes', async () => {
    const service = over({ ...env, ENTENTE_JWT_KEYS: pem })
    const headers = bearer(await token({ scope: 'write' }))
    const [article] = (await dataOf(service, '{ articles { nodes { id } } }', {}, headers)).articles.nodes
    const { retractArticle } = await dataOf(
      service,
      'mutation ($id: ID!) { retractArticle(id: $id) { audit { by } } }',
      { id: article.id },
      headers,
    )
    expect(retractArticle.audit.by).toBe('analyst-7')
  })

  it('needs its keys, and keys that can be read', () => {
    expect(() => readConfig({ ENTENTE_AUTH: 'jwt' })).toThrow(/ENTENTE_JWT_KEYS/)
    expect(() => over({ ...env, ENTENTE_JWT_KEYS: join(folder, 'none.pem') })).toThrow(/ENTENTE_JWT_KEYS/)
  })
})
