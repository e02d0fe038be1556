// What every entity answers, whatever its type.
import type { EntityRow } from '../../graph/read/rows.ts'
import type { ApiContext } from '../context.ts'
import type { EntityType } from '../generated/schema.ts'

/** Resolvers of the interface Entity. */
export const entityFields = {
  type: (entity: EntityRow) => entity.type.toUpperCase() as EntityType,
  aliases: async (entity: EntityRow, _: unknown, context: ApiContext) =>
    (await context.loaders.entities.load(entity.id))?.aliases ?? [],
  provisional: (entity: EntityRow) => entity.listed !== true,
}

export const Country = { ...entityFields }
export const Person = {
  ...entityFields,
  country: async (entity: EntityRow, _: unknown, context: ApiContext) =>
    entity.country ? ((await context.loaders.entities.load(entity.country))?.entity ?? null) : null,
}
export const Organization = { ...entityFields, country: Person.country, iso3: () => null }
export const topicFields = { ...entityFields }
