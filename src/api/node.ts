// Anything by its global id. Ids tell their kind by what stands before the colon.

import { pairNode } from './bilateral.ts'
import { requireWrite } from './caller.ts'
import type { ApiContext } from './context.ts'
import { type NodeRow, prefixOf } from './types.ts'

type Load = (id: string, context: ApiContext, asOf: string | null) => Promise<NodeRow | null>

/** Moments in the graph are all of one form, so that they sort as text. */
const stood = (asOf: string | null, recordedAt: string | null, endedAt: string | null): boolean =>
  asOf === null || ((recordedAt ?? '') <= asOf && (endedAt === null || endedAt > asOf))

const fact: Load = async (id, { loaders }, asOf) => {
  const row = await loaders.facts.load({ id, parts: {} })
  return row && stood(asOf, row.recordedAt, row.withdrawnAt) ? row : null
}

const LOADS: Readonly<Record<string, Load>> = {
  claim: fact,
  event: fact,
  article: async (id, { loaders }, asOf) => {
    const row = await loaders.articles.load(id)
    return row && stood(asOf, row.recordedAt, row.retractedAt) ? row : null
  },
  attestation: (id, { loaders }, asOf) => loaders.attestationsById.load({ id, asOf }),
  publisher: (id, { loaders }, asOf) => loaders.publishers.load({ id, asOf }),
  story: async (id, { loaders }, asOf) => ((await loaders.storyArticles.load({ id, asOf })).length > 0 ? { id } : null),
  audit: (id, { loaders, caller }) => {
    requireWrite(caller)
    return loaders.auditRecords.load(id)
  },
  dyad: async (id, { loaders }) => {
    const dyad = id.slice('dyad:'.length)
    return (await loaders.dyads.load(dyad)) ? pairNode(dyad) : null
  },
}

/**
 * The thing with an id, or null.
 * @param asOf the moment at which it must have been recorded and not withdrawn; entities and pairs are as they are now
 */
export function loadNode(id: string, asOf: string | null, context: ApiContext): Promise<NodeRow | null> {
  const load = LOADS[prefixOf(id)]
  return load ? load(id, context, asOf) : context.loaders.entities.load(id).then((found) => found?.entity ?? null)
}
