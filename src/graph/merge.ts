// Says that two entities are one, and takes it back. A merge is a link between the two nodes; edges sit where the
// links lead, and each telling keeps the id that its extractor gave, so that unmerging puts everything where it was.
import { type Act, type Audited, audited, type Change } from './audit.ts'
import type { Graph } from './connection.ts'
import { GraphError } from './error.ts'
import { reviseFacts } from './revise.ts'

/** What a merge, or its undoing, did. */
export interface Merged {
  /** The entity that is, or was, merged away. */
  readonly from: string
  /** The one that remains. */
  readonly into: string
  /** How many facts changed their edges. */
  readonly facts: number
}

async function entityAt({ tx }: Change, id: string) {
  const [row] = await tx.run('write/places', { ids: [id] })
  if (!row) throw new GraphError('NOT_FOUND', `There is no entity ${id}.`)
  return row
}

/**
 * Merges one entity into another. The first one's id goes on answering, with the second one.
 * @throws GraphError NOT_FOUND where one is not there; INVALID where they are of different types, are one already, the
 *   first is merged already, or it is a listed country
 */
export const mergeEntities = (graph: Graph, from: string, into: string, act: Act): Promise<Audited<Merged>> =>
  audited(graph, act, 'mergeEntities', [from, into], {}, async (change) => {
    const { tx, at, audit } = change
    const one = await entityAt(change, from)
    const other = await entityAt(change, into)
    if (one.canonical === other.canonical) throw new GraphError('INVALID', `${from} and ${into} are one already.`)
    if (one.canonical !== from)
      throw new GraphError('INVALID', `${from} is merged into ${one.canonical}: unmerge it first, or merge that.`)
    if (one.type !== other.type)
      throw new GraphError('INVALID', `${from} is a ${one.type} and ${into} a ${other.type}: only equals merge.`)
    if (one.type === 'Country') throw new GraphError('INVALID', 'Countries do not merge: their codes tell them apart.')
    const target = other.canonical
    const [facts] = await tx.run('write/facts-of', { entity: from })
    await tx.run('write/merge', { from, into: target, at, by: act.by, reason: act.reason ?? null, audit })
    await tx.run('write/move-mentions', { from, to: target, given: null })
    await reviseFacts(tx, facts?.facts ?? [], at)
    return { from, into: target, facts: facts?.facts.length ?? 0 }
  })

/**
 * Undoes a merge: both entities are as they were, with all that was told of each since.
 * @param from the entity that was merged away
 * @throws GraphError NOT_FOUND where it is not there; INVALID where it is not merged
 */
export const unmergeEntities = (graph: Graph, from: string, act: Act): Promise<Audited<Merged>> =>
  audited(graph, act, 'unmergeEntities', [from], {}, async (change) => {
    const { tx, at } = change
    const { canonical } = await entityAt(change, from)
    if (canonical === from) throw new GraphError('INVALID', `${from} is not merged into anything.`)
    const [row] = await tx.run('write/unmerge', { from })
    const given = row?.given ?? [from]
    const [facts] = await tx.run('write/facts-given', { entity: canonical, given })
    await tx.run('write/move-mentions', { from: canonical, to: from, given })
    await reviseFacts(tx, facts?.facts ?? [], at)
    return { from, into: canonical, facts: facts?.facts.length ?? 0 }
  })
