// Takes an article back: what it alone supports is withdrawn, the rest stands on what others tell.
import { type Act, type Audited, audited } from './audit.ts'
import type { Graph } from './connection.ts'
import { GraphError } from './error.ts'
import { reviseFacts } from './revise.ts'

/** What a retraction did. */
export interface Retracted {
  readonly article: string
  /** Facts that nothing else supports. */
  readonly withdrawn: readonly string[]
}

/**
 * Retracts an article. Taking it in again does not bring it back.
 * @param article its node id
 * @throws GraphError NOT_FOUND where there is no such article
 */
export const retractArticle = (graph: Graph, article: string, act: Act): Promise<Audited<Retracted>> =>
  audited(graph, act, 'retractArticle', [article], {}, async ({ tx, at }) => {
    const rows = await tx.run('write/retract', { article, at, reason: act.reason ?? null })
    if (rows.length === 0) throw new GraphError('NOT_FOUND', `There is no article ${article}.`)
    const { withdrawn } = await reviseFacts(tx, rows[0]!.facts, at)
    return { article, withdrawn }
  })
