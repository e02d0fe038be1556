// What every fact answers, whatever its kind.
import type { GraphQLResolveInfo } from 'graphql'
import type { EntityRow, FactParts, FactRow, MentionRow } from '../../graph/read/rows.ts'
import { support } from '../accounts.ts'
import { asOfHere } from '../as-of.ts'
import { pairNode } from '../bilateral.ts'
import type { ApiContext } from '../context.ts'
import { fromCursor } from '../cursor.ts'
import type { FactsKey } from '../fact-loaders.ts'
import { ATTESTATIONS, factParts } from '../fact-parts.ts'
import { factSlice, type Keyed, LATEST, type PageArgs } from '../list-page.ts'
import { pageSize, toPage } from '../page.ts'
import { PLOVER } from '../plover.ts'
import { reasonOf } from '../rules.ts'
import { below, onItems } from '../selection.ts'
import { summarize } from '../summary.ts'

type ListPart = 'actors' | 'speakers' | 'targets' | 'about' | 'attendants' | 'places'

/** Keys of attestations in their list: the article's date and id, then their own. */
const ATTESTATION_KEY = /^[^|]*\|[^|]+\|[^|]+$/

async function whole(fact: FactRow, parts: FactParts, context: ApiContext): Promise<FactRow> {
  return (await context.loaders.facts.load({ id: fact.id, parts })) ?? fact
}

/** The entities that play a part in a fact: as they were read with it, or read now. */
export async function partOf(fact: FactRow, part: ListPart, context: ApiContext): Promise<readonly EntityRow[]> {
  return fact[part] ?? (await whole(fact, { [part]: true }, context))[part] ?? []
}

/** The only entity that plays a part, or null. */
export const oneOf = async (fact: FactRow, part: ListPart, context: ApiContext): Promise<EntityRow | null> =>
  (await partOf(fact, part, context))[0] ?? null

const SUMMARY: FactParts = { actors: true, targets: true, about: true, attendants: true, places: true }

async function summary(fact: FactRow, _: unknown, context: ApiContext): Promise<string> {
  return summarize(fact.actors && fact.attendants && fact.about ? fact : await whole(fact, SUMMARY, context))
}

async function attestations(fact: FactRow, args: PageArgs, context: ApiContext, info: GraphQLResolveInfo) {
  const size = pageSize(args.first, ATTESTATIONS)
  const before = args.after ? fromCursor(args.after, ATTESTATION_KEY) : null
  const asOf = asOfHere(context.moments, info)
  const totalCount = async () =>
    fact.attestationCount ?? (await context.loaders.attestationCounts.load({ id: fact.id, asOf })) ?? 0
  const asked = below(info.fieldNodes, info)
  if (!asked.has('edges') && !asked.has('nodes') && !asked.has('pageInfo')) return { totalCount }
  const rows =
    before === null && fact.attestations
      ? fact.attestations
      : await context.loaders.attestations.load({
          fact: fact.id,
          before,
          limit: size + 1,
          with: factParts(new Map([['attestations', info.fieldNodes]]), info, asOf),
        })
  return { ...toPage(rows.slice(0, size + 1), size, args.after, (row) => row.key), totalCount }
}

async function pairs(fact: FactRow, _: unknown, context: ApiContext) {
  const dyads = fact.dyads ?? (await whole(fact, { dyads: true }, context)).dyads ?? []
  return [...dyads].sort().map(pairNode)
}

/** The key to load facts that hang on one. */
export const hanging = (fact: { id: string }, context: ApiContext, info: GraphQLResolveInfo): FactsKey => {
  const asOf = asOfHere(context.moments, info)
  return { id: fact.id, parts: factParts(onItems(info.fieldNodes, info), info, asOf), asOf }
}

const mention = ({ start, end, why, entity }: MentionRow, text: string) => ({
  span: { start, end, text },
  entity,
  decision: why,
})

async function why(fact: FactRow, _: unknown, context: ApiContext, info: GraphQLResolveInfo) {
  const tellings = await context.loaders.why.load({ id: fact.id, asOf: asOfHere(context.moments, info) })
  return tellings.map(({ attestation, mentions }) => ({
    attestation,
    rule: attestation.rule,
    reason: reasonOf(attestation.rule),
    mentions: mentions.map((row) =>
      mention(row, attestation.quote.slice(row.start - attestation.start, row.end - attestation.start)),
    ),
  }))
}

/** A page of the facts that hang on one. */
const hung = async (
  loader: { load(key: FactsKey): Promise<readonly FactRow[]> },
  key: FactsKey,
  args: PageArgs,
  keyed?: Keyed<FactRow>,
) => factSlice(await loader.load(key), args, { fallback: 10, asOf: key.asOf, ...(keyed ? { keyed } : {}) })

/** Resolvers of the interface Fact. */
export const factFields = {
  summary,
  quad: (fact: FactRow) => PLOVER.get(fact.plover ?? '')?.quad ?? null,
  score: (fact: FactRow) => PLOVER.get(fact.plover ?? '')?.score ?? null,
  about: (fact: FactRow, _: unknown, context: ApiContext) => partOf(fact, 'about', context),
  pairs,
  attestations,
  publishers: async (fact: FactRow, _: unknown, context: ApiContext, info: GraphQLResolveInfo) =>
    (await context.loaders.factPublishers.load({ id: fact.id, asOf: asOfHere(context.moments, info) })) ?? [],
  support,
  contradictedBy: async (fact: FactRow, args: PageArgs, context: ApiContext, info: GraphQLResolveInfo) =>
    hung(context.loaders.contradicted, hanging(fact, context, info), args, LATEST),
  reaffirmedBy: async (fact: FactRow, args: PageArgs, context: ApiContext, info: GraphQLResolveInfo) =>
    hung(context.loaders.reaffirmed, hanging(fact, context, info), args),
  why,
  corrections: async (fact: FactRow, _: unknown, context: ApiContext) =>
    (await context.loaders.corrections.load(fact.id)) ?? [],
}

/** Resolvers of the interface Claim. */
export const claimFields = {
  ...factFields,
  actors: (fact: FactRow, _: unknown, context: ApiContext) => partOf(fact, 'actors', context),
  speaker: (fact: FactRow, _: unknown, context: ApiContext) => oneOf(fact, 'speakers', context),
  target: (fact: FactRow, _: unknown, context: ApiContext) => oneOf(fact, 'targets', context),
  saidAt: async (fact: FactRow, _: unknown, context: ApiContext, info: GraphQLResolveInfo) => {
    const asOf = asOfHere(context.moments, info)
    const parts = factParts(below(info.fieldNodes, info), info, asOf)
    return (await context.loaders.saidAt.load({ id: fact.id, parts, asOf }))[0] ?? null
  },
}
