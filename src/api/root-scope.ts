// Which of the keys answers a filter at the root best: a pair's, an entity's, else all facts are walked by date.
import type { Scope } from '../graph/read/pages.ts'
import type { Filter, Term } from '../graph/read/rows.ts'
import type { Labels } from './fact-list.ts'
import { entityKey } from './names.ts'

/** Roles by which a term on an entity can be sought, the most telling first. */
const SEEKS: Readonly<Record<string, readonly string[]>> = {
  topic: ['TOPIC'],
  speaker: ['SPEAKER'],
  target: ['TARGET'],
  actor: ['ACTOR', 'PARTICIPANT'],
}

const EVENTS: ReadonlySet<Labels> = new Set(['Meeting', 'Action', 'Milestone', 'Event'])

const everything = (label: Labels): Scope => ({
  list: 'all',
  claims: label === null || !EVENTS.has(label),
  events: label === null || EVENTS.has(label),
})

/**
 * Chooses the list to walk for a filter.
 * @returns the list, and the filter without what the list answers by itself
 */
export function pageSeeks(filter: Filter, label: Labels): { readonly scope: Scope; readonly filter: Filter } {
  if (filter?.length !== 1) return { scope: everything(label), filter }
  const terms = filter[0]!
  const without = (term: Term): Filter => [terms.filter((other) => other !== term)]
  const pair = terms.find((term) => term.on === 'pair' && !term.not)
  if (pair) return { scope: { list: 'pair', dyad: String(pair.in[0]), kind: null }, filter: without(pair) }
  for (const [on, roles] of Object.entries(SEEKS)) {
    const term = terms.find((t) => t.on === on && !t.not && t.in.length === 1)
    if (!term) continue
    const key = entityKey(String(term.in[0]), `filter.${on}`)
    return { scope: { list: 'named', key, roles }, filter: without(term) }
  }
  return { scope: everything(label), filter }
}
