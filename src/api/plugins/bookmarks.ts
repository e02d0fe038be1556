// Reading one's own write from any service: an answer to a mutation carries the database's bookmarks in a header, and a
// request that brings them back sees at least what they stand for, whichever service and server it reaches.
import { type ExecutionArgs, getOperationAST, OperationTypeNode } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Graph } from '../../graph/connection.ts'
import { apiError } from '../errors.ts'

/** The header, in answers and in requests. */
export const BOOKMARK_HEADER = 'entente-bookmark'

const BOOKMARK = /^[\w+/=:-]{1,2000}$/
/** More than any service hands out. */
const MOST = 50

/**
 * The bookmarks that a request brings.
 * @throws GraphQLError BAD_USER_INPUT where the header is none that a service gave
 */
export function bookmarksOf(request: Pick<Request, 'headers'>): readonly string[] {
  const header = request.headers.get(BOOKMARK_HEADER)
  if (!header) return []
  const bookmarks = header.split(/[\s,]+/).filter((bookmark) => bookmark !== '')
  if (bookmarks.length <= MOST && bookmarks.every((bookmark) => BOOKMARK.test(bookmark))) return bookmarks
  throw apiError(
    'BAD_USER_INPUT',
    `${BOOKMARK_HEADER}: send the header of an answer back as it came, or leave it out.`,
    {
      argument: BOOKMARK_HEADER,
      http: { status: 400 },
    },
  )
}

/** Sends the bookmarks with the answers to mutations. */
export function useBookmarks(graph: Pick<Graph, 'bookmarks'>): Plugin {
  const mutations = new WeakSet<Request>()
  return {
    onExecute({ args }: { args: ExecutionArgs }) {
      const operation = getOperationAST(args.document, args.operationName)
      if (operation?.operation !== OperationTypeNode.MUTATION) return
      mutations.add((args.contextValue as { request: Request }).request)
    },
    async onResponse({ request, response }) {
      if (!mutations.has(request)) return
      const bookmarks = await graph.bookmarks()
      if (bookmarks.length > 0) response.headers.set(BOOKMARK_HEADER, bookmarks.join(' '))
    },
  }
}
