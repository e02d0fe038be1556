// The mutation `ingest`: what callers send, as the ingestion takes it, and what became of it, as they are told.
import { randomUUID } from 'node:crypto'
import type { ApiContext, IngestInput, IngestResult } from './context.ts'
import { badArgument } from './errors.ts'
import type { IngestInput as Batch, DocumentInput } from './generated/schema.ts'

/** Documents in one request. */
const MOST_DOCUMENTS = 100

const given = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], null | undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)) as never

function toInput(document: DocumentInput, i: number): IngestInput {
  const { text, html, url, id, headline, publisher, published, source } = document
  const bodies = [text, html, url].filter((body) => body !== null && body !== undefined)
  const argument = `input.documents[${i}]`
  if (bodies.length !== 1) throw badArgument(argument, 'give exactly one of text, html and url.')
  const known = given({ id, headline, publisher, published })
  if (typeof url === 'string') {
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
      throw badArgument(`${argument}.url`, `"${url}" is no http or https address.`)
    }
    return { kind: 'url', url, known }
  }
  const format = typeof text === 'string' ? 'text' : 'html'
  const address = source && /^https?:/.test(source) ? { url: source } : {}
  return {
    kind: 'document',
    document: { ...known, ...address, origin: id ?? source ?? `documents[${i}]`, format, body: (text ?? html)! },
  }
}

/** Ids of articles in the graph say what they are. */
const nodeId = (id: string): string => (id.startsWith('article:') ? id : `article:${id}`)

const facts = (counts: IngestResult['counts']): number =>
  ['pledges', 'positions', 'meetings', 'actions', 'milestones'].reduce((sum, kind) => sum + (counts?.[kind] ?? 0), 0)

async function toResult(result: IngestResult, context: ApiContext) {
  const { origin } = result
  if (result.status === 'invalid' || result.status === 'failed' || !result.articleId) {
    const { code = 'NOT_READ', message = 'It could not be read.' } = result
    return { __typename: 'IngestInvalid', origin, code, message }
  }
  const article = await context.loaders.articles.load(nodeId(result.articleId))
  return result.status === 'duplicate'
    ? { __typename: 'IngestDuplicate', origin, article }
    : { __typename: 'IngestSuccess', origin, article, facts: facts(result.counts) }
}

/**
 * Takes a batch in.
 * @throws GraphQLError BAD_USER_INPUT naming the document that cannot be used; then nothing is taken in
 */
export async function ingestDocuments(batch: Batch, context: ApiContext) {
  const { documents } = batch
  if (documents.length < 1 || documents.length > MOST_DOCUMENTS) {
    throw badArgument('input.documents', `there are ${documents.length}; it takes 1 to ${MOST_DOCUMENTS}.`)
  }
  const startedAt = new Date().toISOString()
  const outcomes: IngestResult[] = []
  for await (const outcome of context.ingest(documents.map(toInput), {})) outcomes.push(outcome)
  const count = (status: IngestResult['status']) => outcomes.filter((o) => o.status === status).length
  const results = await Promise.all(outcomes.map((outcome) => toResult(outcome, context)))
  return {
    job: {
      id: `job:${randomUUID()}`,
      kind: 'ingest',
      status: 'DONE',
      total: documents.length,
      done: outcomes.length,
      added: count('new'),
      duplicates: count('duplicate'),
      failed: count('invalid') + count('failed'),
      startedAt,
      endedAt: new Date().toISOString(),
      results,
    },
    results,
  }
}
