// Which of the keys answers a filter at the root best: a pair's, an entity's, else all facts are walked by date.
import type { Scope } from '../graph/read/pages.ts'
import type { Filter, Term } from '../graph/read/rows.ts'
import type { ApiContext } from './context.ts'
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

async function idIn(term: Term, context: ApiContext): Promise<string | null> {
  const [value] = term.in as readonly string[]
  const row = await context.loaders.named.load(entityKey(value!, `filter.${term.on}`))
  return row?.id ?? null
}

/**
 * Chooses the list to walk for a filter.
 * @returns the list, and the filter without what the list answers by itself
 */
export async function pageSeeks(
  filter: Filter,
  label: Labels,
  context: ApiContext,
): Promise<{ readonly scope: Scope; readonly filter: Filter }> {
  if (filter?.length !== 1) return { scope: everything(label), filter }
  const terms = filter[0]!
  const without = (term: Term): Filter => [terms.filter((other) => other !== term)]
  const pair = terms.find((term) => term.on === 'pair' && !term.not)
  if (pair) return { scope: { list: 'pair', dyad: String(pair.in[0]), kind: null }, filter: without(pair) }
  for (const [on, roles] of Object.entries(SEEKS)) {
    const term = terms.find((t) => t.on === on && !t.not && t.in.length === 1)
    const entity = term ? await idIn(term, context) : null
    if (term && entity) return { scope: { list: 'entity', entity, roles }, filter: without(term) }
  }
  return { scope: everything(label), filter }
}
