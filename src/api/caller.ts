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

/** Refuses callers that may not read. */
export function requireRead({ canRead }: Caller): void {
  if (!canRead) throw apiError('UNAUTHENTICATED', `Reading needs a token here. ${HOW}`)
}

/** Refuses callers that may not write. */
export function requireWrite({ canWrite, name }: Caller): void {
  if (canWrite) return
  if (name === 'anyone') {
    throw apiError('UNAUTHENTICATED', `Writing needs the token that the service printed when it started. ${HOW}`)
  }
  throw apiError('FORBIDDEN', 'This token may read only. Writing needs one with the permission to write.')
}
