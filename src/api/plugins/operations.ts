// Persisted operations: where the service is given a file of operations, it runs those and no others. Clients send the
// SHA-256 of the text instead of the text, as Apollo clients do: `extensions.persistedQuery.sha256Hash`.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations'
import { type DocumentNode, parse } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { z } from 'zod'
import { ConfigError } from '../../config.ts'
import { apiError } from '../errors.ts'

const FILE = z.record(z.string().regex(/^[0-9a-f]{64}$/, 'a key must be the SHA-256 of its operation'), z.string())

/** Reads operations by their hash. */
function readOperations(file: string): ReadonlyMap<string, DocumentNode> {
  try {
    const entries = Object.entries(FILE.parse(JSON.parse(readFileSync(file, 'utf8'))))
    for (const [hash, text] of entries) {
      const right = createHash('sha256').update(text).digest('hex')
      if (hash !== right) throw new Error(`the operation under ${hash} has the SHA-256 ${right}`)
    }
    return new Map(entries.map(([hash, text]) => [hash, parse(text)]))
  } catch (error) {
    throw new ConfigError(
      `ENTENTE_OPERATIONS is "${file}": it must be a JSON file of operations by their SHA-256 (${(error as Error).message}).`,
    )
  }
}

const ONLY =
  'This service runs the operations of its list only: send extensions: {persistedQuery: {version: 1, sha256Hash: "…"}} and no query.'

/**
 * Runs the operations of a file, and refuses others.
 * @throws ConfigError where the file cannot be used
 */
export function useOperations(file: string): Plugin {
  const operations = readOperations(file)
  const refuse = (message: string) => () => apiError('FORBIDDEN', message, { http: { status: 403 } })
  return usePersistedOperations({
    getPersistedOperation: (hash) => operations.get(hash) ?? null,
    customErrors: {
      notFound: refuse('There is no operation with this SHA-256 in the list of the service.'),
      persistedQueryOnly: refuse(ONLY),
      keyNotFound: refuse(ONLY),
    },
  }) as Plugin
}
