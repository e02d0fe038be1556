// Who asks: by nothing, by a token, or by a JWT, as the settings say. Reading and writing are separate permissions.
import { createPublicKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createLocalJWKSet, createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'
import type { Logger } from 'pino'
import { type AuthConfig, ConfigError } from '../config.ts'
import { bearer, type Caller, sameSecret } from './caller.ts'
import { apiError } from './errors.ts'

/** Tells who sent a request. Throws a GraphQLError UNAUTHENTICATED where its token is none of ours. */
export type Authenticate = (request: Request) => Caller | Promise<Caller>

/** What authentication is made of. */
export interface AuthParts {
  readonly auth: AuthConfig
  /** The token that may write. */
  readonly token: string
  /** Whether anyone may read. */
  readonly openReading: boolean
  readonly log: Logger
}

const wrong = (why: string) =>
  apiError('UNAUTHENTICATED', `The token is not accepted: ${why}.`, {
    http: { status: 401, headers: { 'www-authenticate': 'Bearer' } },
  })

function byToken({ auth, token, openReading }: AuthParts): Authenticate {
  const anyone: Caller = { name: 'anyone', mode: 'token', canRead: openReading, canWrite: false }
  const writer: Caller = { name: 'token', mode: 'token', canRead: true, canWrite: true }
  const reader: Caller = { name: 'read-token', mode: 'token', canRead: true, canWrite: false }
  return (request) => {
    const given = bearer(request.headers.get('authorization'))
    if (given === null) return anyone
    if (sameSecret(given, token)) return writer
    if (auth.readToken !== null && sameSecret(given, auth.readToken)) return reader
    throw wrong('it is neither the one that writes nor the one that reads')
  }
}

/** Keys from an address; that it does not answer is no fault of the token. */
function remoteKeys(url: URL, log: Logger): JWTVerifyGetKey {
  const remote = createRemoteJWKSet(url)
  return async (header, token) => {
    try {
      return await remote(header, token)
    } catch (error) {
      // There are keys, and none of them is the token's.
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) throw error
      log.error({ err: error }, 'the keys of JWTs cannot be had')
      throw apiError(
        'KEYS_UNAVAILABLE',
        'Whether the token is good cannot be said now: the address with the keys does not answer (ENTENTE_JWT_KEYS). Try again in a few seconds.',
        { http: { status: 503, headers: { 'retry-after': '5' } } },
      )
    }
  }
}

/** Where the keys of JWTs are: at an address that is asked when a key is not known yet, or in a file. */
function keysOf(keys: string, log: Logger): JWTVerifyGetKey {
  if (URL.canParse(keys) && /^https?:$/.test(new URL(keys).protocol)) return remoteKeys(new URL(keys), log)
  try {
    const text = readFileSync(keys, 'utf8')
    if (text.trimStart().startsWith('{')) return createLocalJWKSet(JSON.parse(text))
    const key = createPublicKey(text)
    return async () => key
  } catch (error) {
    throw new ConfigError(
      `ENTENTE_JWT_KEYS is "${keys}": it must be the address of a JWKS, or a file with a JWKS or a PEM public key (${(error as Error).message}).`,
    )
  }
}

/** Algorithms that take a public key: a shared secret cannot be told from it otherwise. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA']

/** The permissions in a token: `scope` as text, or `scope`, `scp` or `permissions` as a list. */
function scopesOf(payload: JWTPayload): ReadonlySet<string> {
  const claims = [payload.scope, payload.scp, payload.permissions]
  return new Set(
    claims.flatMap((claim) => (typeof claim === 'string' ? claim.split(/\s+/) : Array.isArray(claim) ? claim : [])),
  )
}

function byJwt({ auth, openReading, log }: AuthParts): Authenticate {
  const anyone: Caller = { name: 'anyone', mode: 'jwt', canRead: openReading, canWrite: false }
  const keys = keysOf(auth.keys!, log)
  const options = {
    algorithms: ALGORITHMS,
    requiredClaims: ['sub', 'exp'],
    ...(auth.issuer ? { issuer: auth.issuer } : {}),
    ...(auth.audience ? { audience: auth.audience } : {}),
  }
  return async (request) => {
    const given = bearer(request.headers.get('authorization'))
    if (given === null) return anyone
    try {
      const { payload } = await jwtVerify(given, keys, options)
      const scopes = scopesOf(payload)
      const canWrite = scopes.has('write')
      return { name: payload.sub!, mode: 'jwt', canRead: canWrite || scopes.has('read') || openReading, canWrite }
    } catch (error) {
      if (!(error instanceof errors.JOSEError)) throw error
      throw wrong(error.message.replace(/"/g, ''))
    }
  }
}

/**
 * Opens authentication as the settings say.
 * @throws ConfigError where the keys of JWTs cannot be read
 */
export function openAuth(parts: AuthParts): Authenticate {
  if (parts.auth.mode === 'jwt') return byJwt(parts)
  if (parts.auth.mode === 'token') return byToken(parts)
  const anyone: Caller = { name: 'anyone', mode: 'none', canRead: true, canWrite: true }
  return () => anyone
}
