// The mutation `reprocess`: stored articles, read again with the present extractor.
import { articleId } from '../graph/ids.ts'
import { reprocess as writeAgain } from '../graph/reprocess.ts'
import { outdatedArticles, storedArticles } from '../graph/stored.ts'
import type { Article, Extraction } from '../model.ts'
import { requireWrite } from './caller.ts'
import type { ApiContext, Rereading } from './context.ts'
import { apiError, badArgument } from './errors.ts'
import type { MutationReprocessArgs } from './generated/schema.ts'
import { doJob, jobId, type KeptResult, newJob } from './jobs.ts'

/** Articles written in one transaction. */
const BATCH = 20
const MOST_ARTICLES = 10_000

/** What an article says now, or why it cannot be read. */
type Reread = { readonly article: string } & ({ readonly extraction: Extraction } | { readonly message: string })

/** An article that the reading breaks at must not take the job along. */
async function readOne(article: Article, { read }: Rereading): Promise<Reread> {
  const id = articleId(article.hash)
  try {
    return { article: id, extraction: await read(article) }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const message = `The article could not be read (${why}). It stays as it was; the others go on.`
    return { article: id, message }
  }
}

async function* again(
  articles: readonly Article[],
  rereading: Rereading,
  { graph }: ApiContext,
): AsyncGenerator<KeptResult> {
  for (let from = 0; from < articles.length; from += BATCH) {
    const batch = articles.slice(from, from + BATCH)
    const read = await Promise.all(batch.map((article) => readOne(article, rereading)))
    const extractions = read.flatMap((one) => ('extraction' in one ? [one.extraction] : []))
    for (const one of read) {
      if ('message' in one) yield { origin: one.article, status: 'invalid', code: 'UNREADABLE', message: one.message }
    }
    if (extractions.length === 0) continue
    for (const { article, status, added } of await writeAgain(graph, extractions, rereading.options)) {
      yield status === 'done'
        ? { origin: article, status: 'new', article, facts: added }
        : { origin: article, status: 'invalid', code: 'GONE', message: 'It was retracted, or is not in the graph.' }
    }
  }
}

async function* outdated(rereading: Rereading, context: ApiContext): AsyncGenerator<KeptResult> {
  let after = ''
  for (;;) {
    const { articles, next } = await outdatedArticles(context.graph, rereading.options.extractor, after, BATCH)
    yield* again(articles, rereading, context)
    if (next === null) return
    after = next
  }
}

/** Resolver of `reprocess`: the job, which goes on by itself. */
export async function reprocess(_: unknown, args: MutationReprocessArgs, context: ApiContext) {
  requireWrite(context.caller)
  const { rereading } = context
  if (!rereading) throw apiError('CONFLICT', 'This service was started without an extractor; it cannot read again.')
  const ids = args.articles ?? null
  if (ids && (ids.length < 1 || ids.length > MOST_ARTICLES)) {
    throw badArgument('articles', `there are ${ids.length}; it takes 1 to ${MOST_ARTICLES}.`)
  }
  const by = context.caller.name
  const job = newJob(jobId('reprocess', by, args.key), 'reprocess', ids?.length ?? 0, by)
  const work = async function* () {
    if (ids) yield* again(await storedArticles(context.graph, ids), rereading, context)
    else yield* outdated(rereading, context)
  }
  return doJob(job, work, { wait: false, keyed: Boolean(args.key) }, context)
}
