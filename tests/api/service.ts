// The service over the test run's database, asked without a port.
import type { GraphQLError } from 'graphql'
import pino from 'pino'
import type { IngestInput, IngestResult } from '../../src/api/context.ts'
import { readConfig } from '../../src/config.ts'
import type { Graph } from '../../src/graph/connection.ts'
import { writeExtractions } from '../../src/graph/write.ts'
import { createService, type Service, type ServiceParts } from '../../src/server.ts'
import { extraction, type Story } from '../graph/articles.ts'

export const TOKEN = 'a-token-of-the-tests'

/** Writes stories into the graph; the moment of recording may be given. */
export async function tell(graph: Graph, stories: readonly Story[], now?: Date) {
  return writeExtractions(graph, stories.map(extraction), {
    extractor: { name: 'hand', version: '1' },
    ...(now ? { now } : {}),
  })
}

async function* nothing(inputs: readonly IngestInput[]): AsyncGenerator<IngestResult> {
  for (const input of inputs) yield { origin: input.kind, status: 'invalid', code: 'NO_STORY', message: 'No story.' }
}

/** Settings as the environment gives them, with a port of its own. */
export const settings = (env: Readonly<Record<string, string>> = {}): ServiceParts['config'] =>
  readConfig({ PORT: '0', ENTENTE_MAX_BYTES: '1000000', ...env })

/** The service with the settings of a test. */
export function serviceOver(graph: Graph, more: Partial<ServiceParts> = {}): Service {
  return createService({
    graph,
    config: settings(),
    token: TOKEN,
    ingest: nothing,
    log: pino({ level: 'error' }),
    ...more,
  })
}

/** What the endpoint answers. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape.
  readonly data: any
  readonly errors: readonly Pick<GraphQLError, 'message' | 'extensions' | 'path'>[] | undefined
}

/** Sends an operation. */
export async function ask(
  service: Service,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await service.fetch(
    new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    }),
  )
  const body = (await response.json()) as { data?: unknown; errors?: Answer['errors'] }
  return { status: response.status, headers: response.headers, data: body.data, errors: body.errors }
}

/** An operation's data; fails with its errors. */
export async function dataOf(...args: Parameters<typeof ask>): Promise<Answer['data']> {
  const { data, errors } = await ask(...args)
  if (errors) throw new Error(errors.map((error) => `${error.path?.join('.') ?? ''}: ${error.message}`).join('\n'))
  return data
}

export const asWriter = { authorization: `Bearer ${TOKEN}` }
