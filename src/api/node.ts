// Anything by its global id. Ids tell their kind by what stands before the colon.

import { pairNode } from './bilateral.ts'
import type { ApiContext } from './context.ts'
import { type NodeRow, prefixOf } from './types.ts'

type Load = (id: string, context: ApiContext) => Promise<NodeRow | null>

const fact: Load = (id, { loaders }) => loaders.facts.load({ id, parts: {} })

const LOADS: Readonly<Record<string, Load>> = {
  claim: fact,
  event: fact,
  article: (id, { loaders }) => loaders.articles.load(id),
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
