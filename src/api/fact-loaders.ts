// Loaders of facts that hang on something else: a claim's contradictions, a meeting's claims, what an article says.
import DataLoader from 'dataloader'
import type { Read } from '../graph/read/pages.ts'
import type { FactParts, FactRow } from '../graph/read/rows.ts'

/** What facts are wanted of, with which parts, and as of when. */
export interface FactsKey {
  readonly id: string
  readonly parts: FactParts
  readonly asOf: string | null
}

/** The parts that any of some requests needs. */
export const allParts = (all: readonly FactParts[]): FactParts => ({
  ...Object.assign({}, ...all.map((parts) => Object.fromEntries(Object.entries(parts).filter(([, on]) => on)))),
  attestations: Math.max(0, ...all.map((parts) => parts.attestations ?? 0)),
})

type Run = (
  ids: readonly string[],
  parts: FactParts,
  asOf: string | null,
) => Promise<readonly { readonly id: string; readonly fact: FactRow }[]>

/** A loader of the facts of things by id: one statement for all that are asked for at once, of one moment. */
export const factsOf = (run: Run): DataLoader<FactsKey, readonly FactRow[], string> => listsOf(run, (row) => row.fact)

/** As `factsOf`, with what else a row says. */
function listsOf<R extends { readonly id: string }, T>(
  run: (ids: readonly string[], parts: FactParts, asOf: string | null) => Promise<readonly R[]>,
  value: (row: R) => T,
): DataLoader<FactsKey, readonly T[], string> {
  return new DataLoader(
    async (keys) => {
      const moments = [...new Set(keys.map((key) => key.asOf))]
      const found = new Map<string, T[]>()
      await Promise.all(
        moments.map(async (asOf) => {
          const own = keys.filter((key) => key.asOf === asOf)
          const rows = await run([...new Set(own.map((key) => key.id))], allParts(own.map((key) => key.parts)), asOf)
          for (const row of rows) {
            const place = `${asOf} ${row.id}`
            found.set(place, [...(found.get(place) ?? []), value(row)])
          }
        }),
      )
      return keys.map(({ asOf, id }) => found.get(`${asOf} ${id}`) ?? [])
    },
    { cacheKeyFn: ({ id, parts, asOf }) => `${asOf} ${id} ${JSON.stringify(parts)}` },
  )
}

const limit = (parts: FactParts) => Math.max(1, parts.attestations ?? 0)

/** The loaders of such facts. */
export function openFactLoaders(read: Read) {
  const shared = (parts: FactParts) => ({ with: parts, attestations: limit(parts) })
  return {
    contradicted: factsOf((ids, parts, asOf) => read('read/contradicted', { ids, asOf, ...shared(parts) })),
    reaffirmed: factsOf((ids, parts, asOf) => read('read/reaffirmed', { ids, asOf, ...shared(parts) })),
    saidAt: factsOf((ids, parts, asOf) => read('read/said-at', { ids, asOf, ...shared(parts) })),
    meetingClaims: factsOf((ids, parts, asOf) => read('read/meeting-claims', { ids, asOf, ...shared(parts) })),
    attestationFacts: factsOf((ids, parts) => read('read/attestation-facts', { ids, ...shared(parts) })),
    steps: listsOf(
      (ids, parts, asOf) => read('read/steps', { ids, asOf, ...shared(parts) }),
      ({ type, confidence, fact }) => ({ type, confidence, fact }),
    ),
    firstContact: factsOf(async (ids, parts, asOf) => {
      const pages = ids.map((id, at) => ({ at, dyad: id, asOf, with: parts }))
      const rows = await read('read/first-contact', { pages, attestations: limit(parts) })
      return rows.map(({ at, fact }) => ({ id: ids[at]!, fact }))
    }),
  }
}
