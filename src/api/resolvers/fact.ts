// What every fact answers, whatever its kind.
import type { GraphQLResolveInfo } from 'graphql'
import type { EntityRow, FactParts, FactRow } from '../../graph/read/rows.ts'
import { pairNode } from '../bilateral.ts'
import type { ApiContext } from '../context.ts'
import { fromCursor } from '../cursor.ts'
import { ATTESTATIONS, factParts } from '../fact-parts.ts'
import { pageSize, toPage } from '../page.ts'
import { PLOVER } from '../plover.ts'
import { onItems } from '../selection.ts'
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

async function attestations(
  fact: FactRow,
  args: { readonly first?: number | null; readonly after?: string | null },
  context: ApiContext,
  info: GraphQLResolveInfo,
) {
  const size = pageSize(args.first, ATTESTATIONS)
  const parts = factParts(new Map([['attestations', info.fieldNodes]]), info)
  const before = args.after ? fromCursor(args.after, ATTESTATION_KEY) : null
  const rows =
    before === null && fact.attestations
      ? fact.attestations
      : onItems(info.fieldNodes, info).size === 0 && parts.attestationCount
        ? []
        : await context.loaders.attestations.load({ fact: fact.id, before, limit: size + 1, with: parts })
  return {
    ...toPage(rows.slice(0, size + 1), size, args.after, (row) => row.key),
    totalCount: async () => fact.attestationCount ?? (await context.loaders.attestationCounts.load(fact.id)) ?? 0,
  }
}

async function pairs(fact: FactRow, _: unknown, context: ApiContext) {
  const dyads = fact.dyads ?? (await whole(fact, { dyads: true }, context)).dyads ?? []
  return [...dyads].sort().map(pairNode)
}

/** Resolvers of the interface Fact. */
export const factFields = {
  summary,
  quad: (fact: FactRow) => PLOVER.get(fact.plover ?? '')?.quad ?? null,
  score: (fact: FactRow) => PLOVER.get(fact.plover ?? '')?.score ?? null,
  about: (fact: FactRow, _: unknown, context: ApiContext) => partOf(fact, 'about', context),
  pairs,
  attestations,
}

/** Resolvers of the interface Claim. */
export const claimFields = {
  ...factFields,
  actors: (fact: FactRow, _: unknown, context: ApiContext) => partOf(fact, 'actors', context),
  speaker: (fact: FactRow, _: unknown, context: ApiContext) => oneOf(fact, 'speakers', context),
  target: (fact: FactRow, _: unknown, context: ApiContext) => oneOf(fact, 'targets', context),
}
