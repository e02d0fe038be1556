// The mutation `ingest`: what callers send, as the ingestion takes it, and what became of it, as they are told.
import type { ApiContext, IngestInput, IngestResult } from './context.ts'
import { apiError, badArgument } from './errors.ts'
import type { IngestInput as Batch, DocumentInput } from './generated/schema.ts'
import { doJob, jobId, type KeptResult, newJob } from './jobs.ts'

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

function kept(result: IngestResult): KeptResult {
  const { origin, status, articleId, code = 'NOT_READ', message = 'It could not be read.', counts } = result
  if (status === 'invalid' || status === 'failed' || !articleId) return { origin, status: 'invalid', code, message }
  return { origin, status, article: nodeId(articleId), facts: facts(counts) }
}

async function* work(inputs: readonly IngestInput[], context: ApiContext): AsyncGenerator<KeptResult> {
  for await (const result of context.ingest(inputs, {})) yield kept(result)
}

/** A kept result as the union of the schema. */
export async function shownResult(result: KeptResult, { loaders }: ApiContext) {
  const { origin, status } = result
  if (status === 'invalid') {
    return { __typename: 'IngestInvalid', origin, code: result.code, message: result.message }
  }
  const article = await loaders.articles.load(result.article!)
  if (!article) throw apiError('NOT_FOUND', `The article of ${origin} is not there any more.`)
  return status === 'duplicate'
    ? { __typename: 'IngestDuplicate', origin, article }
    : { __typename: 'IngestSuccess', origin, article, facts: result.facts ?? 0 }
}

/**
 * Takes a batch in.
 * @throws GraphQLError BAD_USER_INPUT naming the document that cannot be used; then nothing is taken in
 */
export async function ingestDocuments(batch: Batch, context: ApiContext) {
  const { documents, key, wait } = batch
  if (documents.length < 1 || documents.length > MOST_DOCUMENTS) {
    throw badArgument('input.documents', `there are ${documents.length}; it takes 1 to ${MOST_DOCUMENTS}.`)
  }
  const inputs = documents.map(toInput)
  const by = context.caller.name
  const job = newJob(jobId('ingest', by, key), 'ingest', inputs.length, by)
  const state = await doJob(job, () => work(inputs, context), { wait: wait !== false, keyed: Boolean(key) }, context)
  return { job: state, results: state.results }
}
