// What can go wrong between the service and its database, said so that one knows what to do next.

/** Why the database did not do as asked. */
export type GraphErrorCode =
  | 'UNAVAILABLE' // not reachable, or went away: try again once it answers
  | 'UNAUTHORIZED' // wrong user or password
  | 'TIMEOUT' // took longer, or more memory, than allowed and was stopped in the database
  | 'CONFLICT' // lost against another writer more often than retries allow
  | 'BOOKMARK' // a bookmark of a caller's that this database cannot read, or has not come to in time
  | 'CONSTRAINT' // would break a rule of cypher/schema
  | 'STATEMENT' // a statement or a parameter of ours is wrong
  | 'NOT_FOUND' // nothing has the id that was given
  | 'INVALID' // what was to be written breaks a rule that the database cannot check
  | 'SCHEMA' // the database's schema is newer than this program

/** An error of the graph, with a code that callers can act on and the driver's error as its cause. */
export class GraphError extends Error {
  override readonly name = 'GraphError'
  readonly code: GraphErrorCode

  constructor(code: GraphErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

const CODES: readonly (readonly [RegExp, GraphErrorCode, string])[] = [
  [/Bookmark/, 'BOOKMARK', 'The database cannot use a bookmark that was given'],
  [/ConstraintValidation/, 'CONSTRAINT', 'The database refused the write'],
  [
    /TransactionTimedOut|Transaction\.Terminated|LockClientStopped/,
    'TIMEOUT',
    'The statement took longer than allowed and was stopped',
  ],
  [/Memory/, 'TIMEOUT', 'The statement needed more memory than the database allows'],
  [
    /Security|Unauthorized/,
    'UNAUTHORIZED',
    'The database refused the user or password; check NEO4J_USER and NEO4J_PASSWORD',
  ],
  [/Deadlock|TransientError/, 'CONFLICT', 'Other writers were in the way for too long; try again'],
  [/Statement|Argument|Syntax|ParameterMissing|TypeError/, 'STATEMENT', 'The database did not accept the statement'],
  [
    /ServiceUnavailable|SessionExpired|Database|General|ECONN/,
    'UNAVAILABLE',
    'The database is away; try again once it answers',
  ],
]

/**
 * The error that callers see for one that the driver gave.
 * @param error anything thrown while talking to the database
 * @param what the statement's name or what was attempted, for the message
 * @returns a GraphError; errors that are not the driver's come back as they are
 */
export function graphError(error: unknown, what: string): unknown {
  if (error instanceof GraphError || !(error instanceof Error)) return error
  const code = (error as { code?: unknown }).code
  if (typeof code !== 'string') return error
  const row = CODES.find(([pattern]) => pattern.test(code))
  if (!row) return error
  return new GraphError(row[1], `${row[2]} (${what}: ${error.message})`, { cause: error })
}
