// Who asks, and what they may do.
import { createHash, timingSafeEqual } from 'node:crypto'
import { apiError } from './errors.ts'

/** Who sent a request. */
export interface Caller {
  /** For the audit: the subject of a JWT, else `token` or `anyone`. */
  readonly name: string
  readonly mode: 'none' | 'token' | 'jwt'
  readonly canRead: boolean
  readonly canWrite: boolean
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Whether two secrets are the same, in a time that tells nothing of where they differ. */
export const sameSecret = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b))

/** The token of an `Authorization: Bearer …` header; null where there is none. */
export const bearer = (header: string | null | undefined): string | null =>
  /^Bearer +(\S+) *$/i.exec(header ?? '')?.[1] ?? null

const HOW = 'Send the header "Authorization: Bearer TOKEN".'
const LOG_IN = { http: { status: 401, headers: { 'www-authenticate': 'Bearer' } } }

/** Refuses callers that may not read. */
export function requireRead({ canRead, name }: Caller): void {
  if (canRead) return
  if (name === 'anyone') throw apiError('UNAUTHENTICATED', `Reading needs a token here. ${HOW}`, LOG_IN)
  throw apiError(
    'FORBIDDEN',
    'This token does not give the permission to read: its scope must hold "read" or "write".',
    {
      http: { status: 403 },
    },
  )
}

/** Refuses callers that may not write. */
export function requireWrite({ canWrite, name, mode }: Caller): void {
  if (canWrite) return
  if (name === 'anyone') {
    const which =
      mode === 'jwt' ? 'a token whose scope holds "write"' : 'the token that the service printed when it started'
    throw apiError('UNAUTHENTICATED', `Writing needs ${which}. ${HOW}`)
  }
  throw apiError('FORBIDDEN', 'This token may read only. Writing needs one with the permission to write.')
}
