// Errors that callers see. Each has a code for programs and a message for people that says what to do.
import { randomUUID } from 'node:crypto'
import { GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import { GraphError } from '../graph/error.ts'

/** Codes in `extensions.code`. */
export type ApiErrorCode =
  | 'BAD_USER_INPUT' // an argument is not of the form or range it must have
  | 'NOT_FOUND' // what an argument names is not in the graph
  | 'UNAUTHENTICATED' // no token, or a wrong one
  | 'FORBIDDEN' // known, but without the permission
  | 'TOO_COSTLY' // over a limit on what one request may ask
  | 'TOO_MANY_REQUESTS' // over the limit of requests of one client
  | 'TIMEOUT' // took longer than allowed
  | 'DATABASE_UNAVAILABLE' // the database is away
  | 'KEYS_UNAVAILABLE' // the address with the keys of JWTs does not answer
  | 'INTERRUPTED' // the service that did a job stopped, or lost it to another
  | 'CONFLICT' // what was asked contradicts what is there
  | 'INTERNAL_SERVER_ERROR' // a fault of the service; the log has it under `extensions.errorId`

/** An error with a code, shown to the caller as it is. */
export function apiError(
  code: ApiErrorCode,
  message: string,
  extensions: Readonly<Record<string, unknown>> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...extensions } })
}

/** An argument that cannot be used: the message names it. */
export const badArgument = (argument: string, message: string): GraphQLError =>
  apiError('BAD_USER_INPUT', `${argument}: ${message}`, { argument })

const KNOWN: Readonly<Record<string, readonly [ApiErrorCode, string]>> = {
  UNAVAILABLE: ['DATABASE_UNAVAILABLE', 'The database does not answer at the moment. Try again in a few seconds.'],
  TIMEOUT: [
    'TIMEOUT',
    'The database took longer than a request may. Ask for less: fewer items, fewer fields, a filter.',
  ],
  BOOKMARK: [
    'BAD_USER_INPUT',
    'entente-bookmark: this database did not give it, or has not come that far. Send the header of an answer back as it came, or leave it out.',
  ],
  CONFLICT: ['CONFLICT', 'Other writers were in the way. Send the request again.'],
}

function reason(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? reason(error.originalError) : error
}

/**
 * Makes the function that decides what callers see of an error: ours and GraphQL's own as they are; the
 * database's troubles in words that help; all else masked, with an id under which the log has it.
 */
export function maskErrors(log: Logger): (error: unknown) => Error {
  return (error) => {
    const cause = reason(error)
    const { path, nodes } = error instanceof GraphQLError ? error : { path: undefined, nodes: undefined }
    const located = { ...(path ? { path } : {}), ...(nodes ? { nodes } : {}) }
    if (cause instanceof GraphQLError) {
      if (cause.extensions.code) return error as Error
      return new GraphQLError(cause.message, {
        ...located,
        ...(cause.nodes ? { nodes: cause.nodes } : {}),
        extensions: { code: 'BAD_USER_INPUT', ...cause.extensions },
      })
    }
    if (cause instanceof Error && cause.name === 'AbortError') return cause
    const known = cause instanceof GraphError ? KNOWN[cause.code] : undefined
    if (known) {
      log.warn({ err: cause }, 'the graph did not answer a request')
      return new GraphQLError(known[1], { ...located, extensions: { code: known[0] } })
    }
    const errorId = randomUUID()
    log.error({ err: cause, errorId }, 'a request failed')
    return new GraphQLError(`Something went wrong in the service. It is logged under ${errorId}; tell its keeper.`, {
      ...located,
      extensions: { code: 'INTERNAL_SERVER_ERROR', errorId },
    })
  }
}
