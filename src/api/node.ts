// Anything by its global id. Ids tell their kind by what stands before the colon.

import { pairNode } from './bilateral.ts'
import { requireWrite } from './caller.ts'
import type { ApiContext } from './context.ts'
import { type NodeRow, prefixOf } from './types.ts'

type Load = (id: string, context: ApiContext) => Promise<NodeRow | null>

const fact: Load = (id, { loaders }) => loaders.facts.load({ id, parts: {} })

const LOADS: Readonly<Record<string, Load>> = {
  claim: fact,
  event: fact,
  article: (id, { loaders }) => loaders.articles.load(id),
  attestation: (id, { loaders }) => loaders.attestationsById.load(id),
  publisher: (id, { loaders }) => loaders.publishers.load(id),
  story: async (id, { loaders }) => ((await loaders.storyArticles.load({ id, asOf: null })).length > 0 ? { id } : null),
  audit: (id, { loaders, caller }) => {
    requireWrite(caller)
    return loaders.auditRecords.load(id)
  },
  dyad: async (id, { loaders }) => {
    const dyad = id.slice('dyad:'.length)
    return (await loaders.dyads.load(dyad)) ? pairNode(dyad) : null
  },
}

/** The thing with an id, or null. */
export function loadNode(id: string, context: ApiContext): Promise<NodeRow | null> {
  const load = LOADS[prefixOf(id)]
  return load ? load(id, context) : context.loaders.entities.load(id).then((found) => found?.entity ?? null)
}
