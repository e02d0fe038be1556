// The way to the database, and the only one: `neo4j-driver` is imported in this folder alone. Statements go by
// their name in `cypher/`, reads to followers and writes to the leader, with bookmarks between them, so that
// what this process wrote it reads back wherever it is routed. The driver retries what is transient.
import { setTimeout } from 'node:timers/promises'
import neo4j, { type Driver, type ManagedTransaction, type RecordShape, type Session } from 'neo4j-driver'
import { graphError } from './error.ts'
import type { Statements } from './generated/statements.ts'
import { statementText } from './statements.ts'
import { plainRow, toParameters } from './values.ts'

/** Name of a statement: its path in `cypher/` without `.cypher`. */
export type StatementName = keyof Statements
/** The parameters that a statement declares. */
export type ParamsOf<N extends StatementName> = Statements[N]['params']
/** A row that a statement returns, as it declares. */
export type RowOf<N extends StatementName> = Statements[N]['row']

/** Where the database is. */
export interface Connection {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
}

/** How one request to the database is made. */
export interface RequestOptions {
  /** Milliseconds after which the database stops it. Default 30,000. */
  readonly timeout?: number
  /** What must be visible to it, beyond what this process wrote: bookmarks that another process handed out. */
  readonly bookmarks?: readonly string[]
  /** Ends it in the database too when aborted. */
  readonly signal?: AbortSignal
  /** Seen in the database's query log and in SHOW TRANSACTIONS. */
  readonly metadata?: Readonly<Record<string, string>>
}

/** Runs statements inside one transaction. */
export interface Transaction {
  run<N extends StatementName>(name: N, params: ParamsOf<N>): Promise<readonly RowOf<N>[]>
}

/** What a free statement answers, for tests, plans and consoles. */
export interface RawResult {
  readonly keys: readonly string[]
  readonly rows: readonly Readonly<Record<string, unknown>>[]
  /** The plan of EXPLAIN, or the profile with db hits of PROFILE; false where there is none. */
  readonly plan: unknown
  readonly counters: Readonly<Record<string, number>>
  /** Codes of the notifications that came with it. */
  readonly notifications: readonly string[]
}

/** An open graph. One per process; everything that reads or writes shares it. */
export interface Graph {
  /** Runs one reading statement by name; rows in the order of the statement, which returns values, not nodes. */
  read<N extends StatementName>(name: N, params: ParamsOf<N>, options?: RequestOptions): Promise<readonly RowOf<N>[]>
  /** Runs one writing statement by name in a transaction of its own. */
  write<N extends StatementName>(name: N, params: ParamsOf<N>, options?: RequestOptions): Promise<readonly RowOf<N>[]>
  /** Several statements that are written all or not at all. `work` may run more than once: it must have no other effects. */
  transaction<T>(work: (tx: Transaction) => Promise<T>, options?: RequestOptions): Promise<T>
  /** Several statements that see one and the same state. */
  snapshot<T>(work: (tx: Transaction) => Promise<T>, options?: RequestOptions): Promise<T>
  /** A statement that manages its own transactions (CALL … IN TRANSACTIONS) or the schema, by name. Not retried. */
  implicit<N extends StatementName>(
    name: N,
    params: ParamsOf<N>,
    options?: RequestOptions,
  ): Promise<readonly RowOf<N>[]>
  /** Any text: for tests, EXPLAIN and PROFILE. Never give it what a user typed. */
  raw(text: string, params?: Readonly<Record<string, unknown>>, options?: RequestOptions): Promise<RawResult>
  /** Bookmarks of the latest writes and reads here: what a client needs to read its own write elsewhere. */
  bookmarks(): Promise<readonly string[]>
  /** Whether the database answers now, and why not. Never rejects. */
  ready(): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: string }>
  readonly database: string
  /** Goes on at another address of the same database: what begins from now on is sent there. */
  moveTo(uri: string): void
  close(): Promise<void>
}

const DEFAULT_TIMEOUT = 30_000
/** Milliseconds before a read is sent again, each time that it fails in passing. */
const READ_AGAIN = [50, 250] as const

/**
 * A writing statement's text for the database. Its plan is made once and kept: it follows unique ids and edges, however
 * many there are, and made anew each time that a growing graph has grown it takes a third of the time of writing.
 */
const planned = (name: StatementName): string =>
  name.startsWith('write/') ? `CYPHER replan=skip ${statementText(name)}` : statementText(name)

/**
 * Opens the graph. Nothing is sent before the first request, so it does not fail where the database is away:
 * `ready()` tells, and requests reject with a GraphError of code UNAVAILABLE until it is back.
 * @param connection a `bolt://` or `neo4j://` address (the latter routes in a cluster), user, password, database
 * @param pool largest number of connections at once
 */
export function openGraph(connection: Connection, pool = 64): Graph {
  const connect = (uri: string): Driver =>
    neo4j.driver(uri, neo4j.auth.basic(connection.user, connection.password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: pool,
      connectionAcquisitionTimeout: 15_000,
      connectionTimeout: 5_000,
      maxTransactionRetryTime: 15_000,
      telemetryDisabled: true,
      userAgent: 'entente',
    })
  let driver = connect(connection.uri)
  let closed = false
  const bookmarkManager = neo4j.bookmarkManager()

  const open = (mode: 'READ' | 'WRITE', bookmarks: readonly string[] | undefined) =>
    driver.session({
      database: connection.database,
      defaultAccessMode: mode,
      bookmarkManager,
      fetchSize: 2_000,
      ...(bookmarks?.length ? { bookmarks: [...bookmarks] } : {}),
    })
  const config = (options: RequestOptions) => ({
    timeout: options.timeout ?? DEFAULT_TIMEOUT,
    ...(options.metadata ? { metadata: options.metadata } : {}),
  })

  async function inSession<T>(
    mode: 'READ' | 'WRITE',
    what: string,
    options: RequestOptions,
    work: (session: Session) => Promise<T>,
  ): Promise<T> {
    options.signal?.throwIfAborted()
    const session = open(mode, options.bookmarks)
    // Closing the session resets its connection, which ends the statement in the database.
    const abort = () => void session.close().catch(() => undefined)
    options.signal?.addEventListener('abort', abort, { once: true })
    try {
      return await work(session)
    } catch (error) {
      options.signal?.throwIfAborted()
      throw graphError(error, what)
    } finally {
      options.signal?.removeEventListener('abort', abort)
      await session.close().catch(() => undefined)
    }
  }

  const runIn =
    (tx: Pick<ManagedTransaction, 'run'>) =>
    async <N extends StatementName>(name: N, params: ParamsOf<N>): Promise<readonly RowOf<N>[]> => {
      try {
        const result = await tx.run<RecordShape>(planned(name), toParameters(params))
        return result.records.map((record) => plainRow(record.toObject()) as RowOf<N>)
      } catch (error) {
        // The driver decides by its own error whether to retry: only the message is made to name the statement.
        if (error instanceof Error && !error.message.includes(name)) error.message = `${name}: ${error.message}`
        throw error
      }
    }

  const managed = <T>(
    mode: 'READ' | 'WRITE',
    work: (tx: Transaction) => Promise<T>,
    what: string,
    options: RequestOptions,
  ) =>
    inSession(mode, what, options, (session) => {
      const body = (tx: ManagedTransaction) => work({ run: runIn(tx) })
      return mode === 'READ' ? session.executeRead(body, config(options)) : session.executeWrite(body, config(options))
    })

  // A read goes without an explicit transaction: one way to the database and back instead of three. It is sent
  // again where the trouble was a passing one, as a pooled connection of a database that has been restarted is.
  async function read<N extends StatementName>(
    name: N,
    params: ParamsOf<N>,
    options: RequestOptions = {},
    attempt = 0,
  ): Promise<readonly RowOf<N>[]> {
    options.signal?.throwIfAborted()
    const session = open('READ', options.bookmarks)
    const close = () => void session.close().catch(() => undefined)
    options.signal?.addEventListener('abort', close, { once: true })
    try {
      const { records } = await session.run<RecordShape>(statementText(name), toParameters(params), config(options))
      return records.map((record) => record.toObject() as RowOf<N>)
    } catch (error) {
      options.signal?.throwIfAborted()
      if (attempt >= READ_AGAIN.length || !neo4j.isRetryableError(error)) throw graphError(error, name)
    } finally {
      options.signal?.removeEventListener('abort', close)
      close()
    }
    await setTimeout(READ_AGAIN[attempt])
    return read(name, params, options, attempt + 1)
  }

  return {
    database: connection.database,
    read,
    write: (name, params, options = {}) => managed('WRITE', (tx) => tx.run(name, params), name, options),
    transaction: (work, options = {}) => managed('WRITE', work, 'transaction', options),
    snapshot: (work, options = {}) => managed('READ', work, 'snapshot', options),
    implicit: (name, params, options = {}) =>
      inSession('WRITE', name, options, (session) =>
        runIn({ run: (text: string, p?: RecordShape) => session.run(text, p, config(options)) } as never)(name, params),
      ),
    raw: (text, params = {}, options = {}) =>
      inSession('WRITE', 'raw', options, async (session) => {
        const result = session.run<RecordShape>(text, toParameters(params), config(options))
        const keys = await result.keys()
        const { records, summary } = await result
        return {
          keys: keys.map(String),
          rows: records.map((record) => plainRow(record.toObject())),
          plan: summary.profile || summary.plan,
          counters: summary.counters.updates(),
          notifications: summary.notifications.map((n) => n.code),
        }
      }),
    bookmarks: async () => [...(await bookmarkManager.getBookmarks())],
    ready: async () => {
      const session = open('READ', undefined)
      try {
        await session.run('RETURN 1', {}, { timeout: 3_000 })
        return { ok: true }
      } catch (error) {
        const known = graphError(error, 'ready')
        return { ok: false, reason: known instanceof Error ? known.message : String(known) }
      } finally {
        await session.close().catch(() => undefined)
      }
    },
    moveTo: (uri) => {
      if (closed) return
      // What is on its way at the old address fails there, and is told so.
      void driver.close().catch(() => undefined)
      driver = connect(uri)
    },
    close: () => {
      closed = true
      return driver.close()
    },
  }
}
