// Offices: what the list says of the day the story was written, and what the text says.
import type { EntityId, Office } from '../model.ts'
import type { Person, SeedOffice } from '../seed/index.ts'
import type { Found } from './found.ts'
import type { ListedRow } from './gazetteer.ts'

type TextOffice = NonNullable<Found['office']>

/** Whether an office was held on a day; partial dates hold for all their days. */
export function heldOn(office: SeedOffice, date: string): boolean {
  const { from, to } = office
  return (from === null || from <= date) && (to === null || to >= date.slice(0, to.length))
}

/** The office taken up last. */
export const lastOffice = (person: Person): SeedOffice | undefined =>
  person.offices.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1))[0]

const partyOf = (of: EntityId, rows: ReadonlyMap<EntityId, ListedRow>): EntityId | null => {
  const row = rows.get(of)
  return !row ? null : row.actsAsState || row.type === 'Country' ? of : row.country
}

/**
 * The state (or body that acts like one) for which a person speaks.
 * @param person the listed person, or undefined
 * @param told what the text's titles say of the state
 * @param date ISO day of the story, or null
 */
export function standingOf(
  person: Person | undefined,
  told: EntityId | null,
  offices: readonly TextOffice[],
  gazetteer: { readonly rows: ReadonlyMap<EntityId, ListedRow> },
  date: string | null,
): EntityId | null {
  if (told) return told
  if (!person || offices.some((o) => o.former)) return null
  // Of no day known, the office held last counts.
  if (date === null) {
    const last = lastOffice(person)
    return (last && partyOf(last.of, gazetteer.rows)) ?? person.country
  }
  const held = person.offices.filter((o) => heldOn(o, date))
  for (const office of held) {
    const party = partyOf(office.of, gazetteer.rows)
    if (party) return party
  }
  // Who is to hold an office of a state later mostly serves it already.
  if (held.length === 0 && person.offices.length > 0 && person.offices.every((o) => o.from !== null && o.from > date))
    return person.country
  return null
}

/** The offices of a person: listed ones held on the day, and what the text calls them. */
export function officeAt(
  id: EntityId,
  person: Person | undefined,
  told: readonly TextOffice[],
  date: string | null,
): Office[] {
  const held = (person?.offices ?? [])
    .filter((o) => date === null || heldOn(o, date))
    .map(({ title, of, from, to }): Office => ({ person: id, title, of, from, to }))
  const result = [...held]
  for (const { title, of, former } of told) {
    if (result.some((o) => o.of === of && o.title.toLowerCase() === title.toLowerCase())) continue
    result.push({ person: id, title, of, from: null, to: former ? date : null })
  }
  return result
}
