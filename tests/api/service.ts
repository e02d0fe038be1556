// The service over the test run's database, asked without a port.
import type { GraphQLError } from 'graphql'
import pino from 'pino'
import { expect } from 'vitest'
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

/** Settings as the environment gives them, with a port of its own, and with patience: test machines are busy. */
export const settings = (env: Readonly<Record<string, string>> = {}): ServiceParts['config'] =>
  readConfig({ PORT: '0', ENTENTE_MAX_BYTES: '1000000', ENTENTE_MAX_SECONDS: '300', ...env })

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

/** Follows a subscription over server-sent events until it ends or has given so many. */
export async function events(
  service: Service,
  query: string,
  variables: Record<string, unknown>,
  most: number,
  during?: () => Promise<unknown>,
) {
  const abort = new AbortController()
  const response = await service.fetch(
    new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query, variables }),
      signal: abort.signal,
    }),
  )
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  const found: Record<string, unknown>[] = []
  let text = ''
  const later = during?.()
  // biome-ignore lint/suspicious/noExplicitAny: a web stream, which Node can iterate and the types do not say so.
  for await (const chunk of response.body as any) {
    text += new TextDecoder().decode(chunk as Uint8Array)
    const parts = text.split('\n\n')
    text = parts.pop()!
    for (const part of parts) {
      const data = /^data: ?(.+)$/m.exec(part)?.[1]
      if (/^event: complete/m.test(part)) return found
      if (data) found.push((JSON.parse(data) as { data: Record<string, unknown> }).data)
    }
    if (found.length >= most) break
  }
  abort.abort()
  await later
  return found
}
