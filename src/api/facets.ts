// How lists divide: the facets that are asked for, as the schema has them.
import type { GraphQLResolveInfo } from 'graphql'
import { below } from './selection.ts'

/** A value of an enum, for people. */
const title = (value: string): string => value[0] + value.slice(1).toLowerCase().replaceAll('_', ' ')

interface FacetRow {
  readonly value: string
  readonly label: string | null
  readonly count: number
}

/** Names of the facets that a field selects. */
export const facetsAsked = (info: GraphQLResolveInfo): readonly string[] =>
  [...below(info.fieldNodes, info).keys()].filter((name) => !name.startsWith('__'))

/** Facets by their names: the most frequent value first, years from the latest on. */
export function facetsOf(asked: readonly string[], rowsOf: (name: string) => readonly FacetRow[]) {
  return Object.fromEntries(
    asked.map((name) => {
      const values = rowsOf(name).map(({ value, label, count }) => ({ value, label: label ?? title(value), count }))
      return [name, name === 'years' ? values.sort((a, b) => (a.value < b.value ? 1 : -1)) : values]
    }),
  )
}

/** As `facetsOf`, from rows that say which facet each is of. */
export const facetsIn = (asked: readonly string[], rows: readonly (FacetRow & { readonly facet: string })[]) =>
  facetsOf(asked, (name) => rows.filter((row) => row.facet === name))
