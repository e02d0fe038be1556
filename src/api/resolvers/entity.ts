// What every entity answers, whatever its type.
import type { GraphQLResolveInfo } from 'graphql'
import type { Scope } from '../../graph/read/pages.ts'
import type { EntityRow } from '../../graph/read/rows.ts'
import { asOfHere } from '../as-of.ts'
import { coOccurrences } from '../co-occurrences.ts'
import type { ApiContext } from '../context.ts'
import { type FactListArgs, type FactPage, factList, factPage, type Labels } from '../fact-list.ts'
import type { EntityType, Role } from '../generated/schema.ts'
import { positionOn, stances } from '../stances.ts'

const ROLES: readonly Role[] = ['ACTOR', 'SPEAKER', 'TARGET', 'TOPIC', 'PARTICIPANT']

const list =
  (label: Labels, roles: readonly Role[]) =>
  async (
    entity: EntityRow,
    args: FactListArgs & { readonly role?: Role | null },
    context: ApiContext,
    info: GraphQLResolveInfo,
  ): Promise<FactPage> => {
    const scope: Scope = { list: 'entity', entity: entity.id, roles: args.role ? [args.role] : roles }
    const asked = factList(scope, label, args, info.fieldNodes, info, asOfHere(context.moments, info))
    return factPage(asked, args, asked.request ? await context.loaders.pages.load(asked.request) : [])
  }

const offices = (entity: EntityRow, { on }: { on?: string | null }, { loaders }: ApiContext) =>
  loaders.offices.load({ id: entity.id, on: on ?? null })

async function country(entity: EntityRow, _: unknown, { loaders }: ApiContext): Promise<EntityRow | null> {
  const found = entity.country ? await loaders.entities.load(entity.country) : null
  return found?.entity.type === 'Country' ? found.entity : null
}

/** Resolvers of the interface Entity. */
export const entityFields = {
  type: (entity: EntityRow) => entity.type.toUpperCase() as EntityType,
  aliases: async (entity: EntityRow, _: unknown, { loaders }: ApiContext) =>
    (await loaders.entities.load(entity.id))?.aliases ?? [],
  provisional: (entity: EntityRow) => entity.listed !== true,
  sameAs: ({ wikidata }: EntityRow) => (wikidata ? [`http://www.wikidata.org/entity/${wikidata}`] : []),
  merged: async (entity: EntityRow, _: unknown, { loaders }: ApiContext) =>
    (await loaders.merged.load(entity.id)) ?? [],
  facts: list(null, ROLES),
  claims: list('Claim', ['ACTOR', 'SPEAKER', 'TARGET', 'TOPIC']),
  meetings: list('Meeting', ['PARTICIPANT', 'TOPIC']),
  coOccurrences,
  positionOn,
}

export const Country = { ...entityFields, officeHolders: offices }
export const Person = { ...entityFields, country, offices }
export const Organization = { ...entityFields, country, officeHolders: offices, iso3: () => null }
export const topicFields = { ...entityFields, stances }
