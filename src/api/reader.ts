// Reads for one request: within its time, with its bookmarks, ended when it is; and counted.
import type { Graph, RequestOptions } from '../graph/connection.ts'
import type { Read } from '../graph/read/pages.ts'

/** What a request reads with. */
export interface Reader {
  readonly read: Read
  /** Names of the statements that were sent, in order. */
  readonly statements: readonly string[]
}

/** A reader over the graph. */
export function openReader(graph: Graph, options: RequestOptions): Reader {
  const statements: string[] = []
  return {
    statements,
    read: (name, params) => {
      statements.push(name)
      return graph.read(name, params, options)
    },
  }
}
