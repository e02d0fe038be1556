// Mutations that people make: each is done once per key, leaves a record, and is told in the API's words.
import type { Act } from '../graph/audit.ts'
import { correctClaim } from '../graph/correct.ts'
import type { ClaimCorrection } from '../graph/correction.ts'
import { GraphError } from '../graph/error.ts'
import { rejectIdentity, reopenIdentity } from '../graph/identity.ts'
import { mergeEntities, unmergeEntities } from '../graph/merge.ts'
import { retractArticle } from '../graph/retract.ts'
import { requireWrite } from './caller.ts'
import type { ApiContext } from './context.ts'
import { apiError, badArgument } from './errors.ts'
import type {
  MutationCorrectClaimArgs,
  MutationMergeEntitiesArgs,
  MutationRejectIdentityArgs,
  MutationReopenIdentityArgs,
  MutationRetractArticleArgs,
  MutationUnmergeEntitiesArgs,
} from './generated/schema.ts'
import { entityKey } from './names.ts'

interface Reasoned {
  readonly reason?: string | null
  readonly key?: string | null
}

const act = ({ reason, key }: Reasoned, { caller, signal, writeTime }: ApiContext): Act => ({
  by: caller.name,
  reason: reason ?? null,
  key: key ?? null,
  within: { signal, timeout: writeTime },
})

/** What the graph refuses, as an error of the request. */
async function asked<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof GraphError && error.code === 'NOT_FOUND') throw apiError('NOT_FOUND', error.message)
    if (error instanceof GraphError && error.code === 'INVALID') throw apiError('CONFLICT', error.message)
    throw error
  }
}

const record = (id: string, { loaders }: ApiContext) => loaders.auditRecords.load(id)

export async function retract(_: unknown, args: MutationRetractArticleArgs, context: ApiContext) {
  requireWrite(context.caller)
  const done = await asked(retractArticle(context.graph, args.id, act(args, context)))
  const { loaders } = context
  return {
    article: loaders.articles.load(done.article),
    withdrawn: Promise.all(done.withdrawn.map((id) => loaders.facts.load({ id, parts: {} }))),
    audit: record(done.audit, context),
  }
}

const entityNow = async (id: string, { loaders }: ApiContext) => (await loaders.entities.load(id))?.entity

export async function merge(_: unknown, args: MutationMergeEntitiesArgs, context: ApiContext) {
  requireWrite(context.caller)
  const done = await asked(mergeEntities(context.graph, args.from, args.into, act(args, context)))
  return { entity: entityNow(done.into, context), audit: record(done.audit, context) }
}

export async function unmerge(_: unknown, args: MutationUnmergeEntitiesArgs, context: ApiContext) {
  requireWrite(context.caller)
  const done = await asked(unmergeEntities(context.graph, args.id, act(args, context)))
  return { entity: entityNow(done.into, context), audit: record(done.audit, context) }
}

export async function rejectSame(_: unknown, args: MutationRejectIdentityArgs, context: ApiContext) {
  requireWrite(context.caller)
  const done = await asked(rejectIdentity(context.graph, args.a, args.b, act(args, context)))
  return { a: entityNow(done.a, context), b: entityNow(done.b, context), audit: record(done.audit, context) }
}

export async function reopenSame(_: unknown, args: MutationReopenIdentityArgs, context: ApiContext) {
  requireWrite(context.caller)
  const done = await asked(reopenIdentity(context.graph, args.a, args.b, act(args, context)))
  return { a: entityNow(done.a, context), b: entityNow(done.b, context), audit: record(done.audit, context) }
}

async function entityId(name: string, argument: string, { loaders }: ApiContext): Promise<string> {
  const row = await loaders.named.load(entityKey(name, argument))
  if (row) return row.id
  throw badArgument(argument, `nothing is called "${name}". Give an id, or try entities(search: …).`)
}

async function correctionOf({ correction }: MutationCorrectClaimArgs, context: ApiContext): Promise<ClaimCorrection> {
  const { actors, speaker, target, about, ...plain } = correction
  const ids = (names: readonly string[] | null | undefined, field: string) =>
    names && Promise.all(names.map((name, i) => entityId(name, `correction.${field}[${i}]`, context)))
  const id = async (name: string | null | undefined, field: string) =>
    typeof name === 'string' ? entityId(name, `correction.${field}`, context) : name
  const all = {
    ...plain,
    actors: await ids(actors, 'actors'),
    about: await ids(about, 'about'),
    speaker: await id(speaker, 'speaker'),
    target: await id(target, 'target'),
  }
  // Null says that nobody spoke or is spoken to; of any other field it says nothing.
  const said = ([field, value]: [string, unknown]) =>
    value !== undefined && (value !== null || field === 'speaker' || field === 'target')
  return Object.fromEntries(Object.entries(all).filter(said)) as ClaimCorrection
}

export async function correct(_: unknown, args: MutationCorrectClaimArgs, context: ApiContext) {
  requireWrite(context.caller)
  const correction = await correctionOf(args, context)
  const done = await asked(correctClaim(context.graph, args.id, correction, act(args, context)))
  return { claim: context.loaders.facts.load({ id: done.claim, parts: {} }), audit: record(done.audit, context) }
}
