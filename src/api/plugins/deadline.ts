// How long a query may take. At its end the statements that run for it are stopped in the database, too.
import { type ExecutionArgs, getOperationAST, OperationTypeNode } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { GraphError } from '../../graph/error.ts'
import type { ApiContext } from '../context.ts'

/** Stops queries that take longer. Mutations end by the database's own limit: half a change is none. */
export function useDeadline(seconds: number): Plugin<ApiContext> {
  return {
    onExecute({ args }: { args: ExecutionArgs }) {
      const operation = getOperationAST(args.document, args.operationName)
      if (operation?.operation !== OperationTypeNode.QUERY) return
      const { stop } = args.contextValue as ApiContext
      const late = () => stop(new GraphError('TIMEOUT', `A query took longer than ${seconds} s and was stopped.`))
      const timer = setTimeout(late, seconds * 1000)
      return { onExecuteDone: () => clearTimeout(timer) }
    },
  }
}
