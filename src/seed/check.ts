// What no single row can tell: ids that stand twice, references to rows that are not there, dates in the wrong order.
import type { Country, Organization, Person } from './actors.ts'
import { SeedError } from './read.ts'

interface Row {
  readonly id: string
}

/** What `checkActors` reads: the files by name, each with its rows. */
export interface ActorFiles {
  readonly countries: readonly Country[]
  readonly people: readonly Person[]
  readonly organizations: readonly Organization[]
  readonly [file: string]: readonly Row[]
}

/** Every id that a row refers to, with where it does so. */
function* references(row: Row): Generator<readonly [field: string, id: string]> {
  const { country, countries, parties, place, offices, ambiguous } = row as Row & Record<string, unknown>
  if (typeof country === 'string') yield ['country', country]
  if (typeof place === 'string') yield ['place', place]
  for (const id of (countries ?? []) as string[]) yield ['countries', id]
  for (const id of (parties ?? []) as string[]) yield ['parties', id]
  for (const office of (offices ?? []) as { of: string }[]) yield ['offices.of', office.of]
  for (const form of (ambiguous ?? []) as { with: string[] }[]) for (const id of form.with) yield ['ambiguous.with', id]
}

/** Whether a partial date may be before, or the same as, another: `2017` and `2017-10` may be. */
function inOrder(from: string, to: string): boolean {
  const length = Math.min(from.length, to.length)
  return from.slice(0, length) <= to.slice(0, length)
}

/**
 * Checks all files together.
 * @throws SeedError listing every problem with its file and row
 */
export function checkActors(files: ActorFiles): void {
  const problems: string[] = []
  const where = new Map<string, string>()
  for (const [file, rows] of Object.entries(files)) {
    for (const { id } of rows) {
      const other = where.get(id)
      if (other)
        problems.push(`${file}: "${id}" stands in ${other} already; give one of them another id, or merge the rows.`)
      else where.set(id, file)
    }
  }
  for (const [file, rows] of Object.entries(files)) {
    for (const row of rows) {
      for (const [field, id] of references(row)) {
        if (!where.has(id))
          problems.push(
            `${file}, "${row.id}": ${field} names "${id}", which no file has; add that row or correct the id.`,
          )
      }
    }
  }
  for (const { id, iso3 } of files.countries) {
    if (id !== `country:${iso3}`) problems.push(`countries, "${id}": the id must be "country:${iso3}", after its iso3.`)
  }
  for (const { id, offices } of files.people) {
    for (const { title, from, to } of offices) {
      if (from && to && !inOrder(from, to))
        problems.push(`people, "${id}": ${title} ends (${to}) before it begins (${from}).`)
    }
  }
  if (problems.length > 0) throw new SeedError(`seed/actors is not consistent:\n${problems.join('\n')}`)
}
