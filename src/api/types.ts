// Which type of the schema a row is of.
import { apiError } from './errors.ts'

const BY_PREFIX: Readonly<Record<string, string>> = {
  article: 'Article',
  attestation: 'Attestation',
  story: 'Story',
  publisher: 'Publisher',
  dyad: 'Bilateral',
  audit: 'AuditRecord',
}

/** The kind of id: `claim` of `claim:0a1b`. */
export const prefixOf = (id: string): string => id.slice(0, Math.max(0, id.indexOf(':')))

/** Anything with a global id. */
export interface NodeRow {
  readonly id: string
  readonly type?: string
}

/** The schema's type of a row: facts and entities carry it, the rest tell by their id. */
export function typeOf(row: NodeRow): string {
  const type = row.type ?? BY_PREFIX[prefixOf(row.id)]
  if (type) return type
  throw apiError('INTERNAL_SERVER_ERROR', `What ${row.id} is, is not known.`)
}

/** The label that a value of an enum stands for: `Country` of `COUNTRY`. */
export const labelOf = (value: string): string => value[0] + value.slice(1).toLowerCase()
