// Capitals as places: written once, with their country, and read as both.
import type { Country, Place } from './actors.ts'

/** A name as the second part of an id: "Port-au-Prince" gives `port-au-prince`. */
function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/'/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** The capitals of countries as rows of places. */
export function capitalsOf(countries: readonly Country[]): readonly Place[] {
  return countries.flatMap(({ id, capital, ambiguous }) => {
    if (!capital) return []
    const forms = new Set([capital.name, ...capital.aliases])
    return [
      {
        id: `place:${slugOf(capital.name)}`,
        name: capital.name,
        aliases: capital.aliases,
        ambiguous: ambiguous.filter(({ form }) => forms.has(form)),
        kind: 'CITY' as const,
        country: id,
        demonyms: [],
        capital: true,
      },
    ]
  })
}
