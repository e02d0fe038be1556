// The executable schema: schema.graphql with its resolvers.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { ROOT } from '../config.ts'
import { resolvers } from './resolvers/index.ts'

/** Builds the schema. */
export function buildApiSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: readFileSync(join(ROOT, 'schema.graphql'), 'utf8'),
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  })
}
