// A pair with the first pages of its lists: one statement, however many lists were asked for.
import { bounds, type PageRequest, pagesOf, type Read, share } from './pages.ts'
import type { EntityKey, EntityRow, FactRow } from './rows.ts'

/** A pair and the pages asked for. `dyad` is null where one party is not there, or both are the same. */
export interface PairRow {
  /** By the place of their keys. */
  readonly parties: readonly (EntityRow | undefined)[]
  readonly dyad: string | null
  readonly pages: readonly (readonly FactRow[])[]
}

/**
 * Reads a pair.
 * @param keys what the two parties are called, `at` 0 and 1
 * @param requests pages of the pair's lists; the pair in their scope is not looked at
 */
export async function readPair(
  read: Read,
  keys: readonly EntityKey[],
  requests: readonly PageRequest[],
): Promise<PairRow> {
  const pages = requests.flatMap((request, at) => pagesOf(request, at, request.order, request.parts))
  const [row] = await read('read/bilateral', { keys, pages, ...bounds(requests) })
  const { parties = [], dyad = null, facts = [] } = row ?? {}
  return {
    parties: keys.map(({ at }) => parties.find((party) => party.at === at)?.entity),
    dyad,
    pages: share(facts, requests),
  }
}
