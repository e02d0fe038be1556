// Decides for each new telling which fact it tells: one that the graph has, one that an earlier telling of the same
// batch tells, or a new one. Finds on the way which facts contradict each other.
import type { EntityId } from '../model.ts'
import type { Placed } from './concerns.ts'
import type { RowOf, Transaction } from './connection.ts'
import { factId } from './ids.ts'
import { type Comparable, type Contradiction, comparable, contradiction, factKey, rangeOf, same } from './same.ts'
import type { ComparedFact } from './steps.ts'
import { isClaim, type Told } from './told.ts'
import { likeness } from './words.ts'

/** Which facts the tellings of a batch tell. */
export interface Assignment {
  /** By the telling's id. */
  readonly facts: ReadonlyMap<string, string>
  /** Facts that were in the graph, and are told once more. */
  readonly known: readonly string[]
  /** Facts that are new, as they are compared. */
  readonly fresh: readonly ComparedFact[]
  readonly contradictions: readonly { readonly a: string; readonly b: string; readonly matter: Contradiction }[]
}

interface Candidate {
  readonly id: string
  readonly key: string
  readonly is: Comparable
}

function fromRow({ id, key, fact }: RowOf<'write/candidates'>): Candidate {
  return { id, key, is: fact as unknown as Comparable }
}

/** What a fact is compared by once one more article tells it. */
const joined = (fact: Comparable, telling: Comparable): Comparable => ({
  ...fact,
  people: [...new Set([...fact.people, ...telling.people])],
  speakers: [...new Set([...fact.speakers, ...telling.speakers])],
  about: [...new Set([...fact.about, ...telling.about])],
  articles: [...new Set([...fact.articles, ...telling.articles])],
})

/** The id of a new fact. An attestation that told another fact before has lent its own digits to that one's id. */
function newId(told: Told, taken: ReadonlySet<string>): string {
  const id = factId(told.id, isClaim(told.kind) ? 'Claim' : 'Event')
  if (!taken.has(id)) return id
  let n = 2
  while (taken.has(`${id}-${n}`)) n++
  return `${id}-${n}`
}

/**
 * Assigns tellings to facts.
 * @param tellings in the order in which they are to be taken
 * @param place looks entities up through merges
 * @param ids of facts that tellings fall back on, by the telling's id, and ids that new facts cannot have
 */
export async function assignFacts(
  tx: Transaction,
  tellings: readonly Told[],
  place: (id: EntityId) => Placed | undefined,
  ids: { readonly preferred: ReadonlyMap<string, string>; readonly taken: ReadonlySet<string> },
): Promise<Assignment> {
  const compared = tellings.map((told) => comparable({ ...told, articles: [told.article] }, told.parts, place))
  const ranges = compared.flatMap((is, at) => {
    const range = rangeOf(is)
    return range ? [{ at, ...range, words: is.kind === 'MEETING' || is.kind === 'MILESTONE' ? [] : is.words }] : []
  })
  const rows = ranges.length > 0 ? await tx.run('write/candidates', { ranges }) : []
  // A fact is one candidate wherever it was found, so that what one telling adds to it, the next one sees.
  const pool = new Map<string, Candidate>(rows.map((row) => [row.id, fromRow(row)]))
  const found = new Map<number, Set<string>>()
  for (const row of rows) found.set(row.at, (found.get(row.at) ?? new Set()).add(row.id))
  const facts = new Map<string, string>()
  const known = new Set<string>()
  const contradictions: Assignment['contradictions'][number][] = []
  const made: string[] = []
  for (const [at, told] of tellings.entries()) {
    const is = compared[at]!
    const range = rangeOf(is)
    const near = [...(found.get(at) ?? []), ...made]
      .map((id) => pool.get(id)!)
      .filter((c) => range !== null && c.key >= range.from && c.key <= range.to)
    const [fit] = near
      .filter((c) => same(is, c.is))
      .sort((a, b) => likeness(is.words, b.is.words) - likeness(is.words, a.is.words) || (a.id < b.id ? -1 : 1))
    const fallback = ids.preferred.get(told.id)
    const id = fit?.id ?? fallback ?? newId(told, ids.taken)
    facts.set(told.id, id)
    if (fallback === id) known.add(id)
    else if (fit) {
      pool.set(id, { ...fit, is: joined(fit.is, is) })
      if (!made.includes(id)) known.add(id)
    } else {
      const key = factKey(is)
      if (key !== null) {
        pool.set(id, { id, key, is })
        made.push(id)
      }
    }
    for (const other of near) {
      const matter = other.id === id ? null : contradiction(is, other.is)
      const [a, b] = [id, other.id].sort() as [string, string]
      if (matter) contradictions.push({ a, b, matter })
    }
  }
  const fresh = made.map((id) => ({ id, is: pool.get(id)!.is }))
  return { facts, known: [...known].sort(), fresh, contradictions }
}
