// How long an operation may take. At its end the statements that run for it are stopped in the database, too.
import { type ExecutionArgs, getOperationAST, OperationTypeNode } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Limits } from '../../config.ts'
import { GraphError } from '../../graph/error.ts'
import type { ApiContext } from '../context.ts'
import { apiError } from '../errors.ts'

/** Stops queries and mutations that take longer. Subscriptions last as long as somebody listens. */
export function useDeadline({ seconds, writeSeconds }: Pick<Limits, 'seconds' | 'writeSeconds'>): Plugin<ApiContext> {
  const late = {
    [OperationTypeNode.QUERY]: {
      after: seconds,
      reason: () => new GraphError('TIMEOUT', `A query took longer than ${seconds} s and was stopped.`),
    },
    [OperationTypeNode.MUTATION]: {
      after: writeSeconds,
      reason: () =>
        apiError(
          'TIMEOUT',
          `A change took longer than ${writeSeconds} s (ENTENTE_MAX_WRITE_SECONDS) and was stopped: either all of it is kept or nothing. Send it again with the same key: what was done is not done twice.`,
        ),
    },
  }
  return {
    onExecute({ args }: { args: ExecutionArgs }) {
      const operation = getOperationAST(args.document, args.operationName)?.operation
      if (!operation || operation === OperationTypeNode.SUBSCRIPTION) return
      const { stop } = args.contextValue as ApiContext
      const { after, reason } = late[operation]
      const timer = setTimeout(() => stop(reason()), after * 1000)
      return { onExecuteDone: () => clearTimeout(timer) }
    },
  }
}
