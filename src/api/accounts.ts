// Who told what of a meeting, side by side: what each side's papers say, and what they leave out that others say.
import type { GraphQLResolveInfo } from 'graphql'
import type { AttestationRow, FactRow, PublisherRow } from '../graph/read/rows.ts'
import { asOfHere } from './as-of.ts'
import type { ApiContext } from './context.ts'
import { apiError } from './errors.ts'
import { idOf } from './names.ts'

/** A fact with the sentences in which somebody tells it. */
interface Account {
  readonly fact: FactRow
  readonly attestations: readonly AttestationRow[]
}

/** The papers of one of the sides, or of neither. */
interface SideOfPapers {
  readonly party: string | null
  readonly told: readonly Account[]
  readonly leftOut: readonly Account[]
}

type Told = readonly { readonly fact: string; readonly attestation: AttestationRow }[]

/** The country in which a paper appears, if it is a side of the meeting. */
function sideOf({ publisher }: AttestationRow, sides: ReadonlySet<string>): string | null {
  const country = publisher?.country ? idOf(publisher.country) : null
  return country !== null && sides.has(country) ? country : null
}

function accountsOf(told: Told, facts: ReadonlyMap<string, FactRow>): readonly Account[] {
  const byFact = new Map<string, AttestationRow[]>()
  for (const { fact, attestation } of told) byFact.set(fact, [...(byFact.get(fact) ?? []), attestation])
  return [...byFact].flatMap(([id, attestations]) => {
    const fact = facts.get(id)
    return fact ? [{ fact, attestations }] : []
  })
}

/**
 * Parts what is told of a meeting by the papers' countries.
 * @param against ids of facts that contradict a fact: who tells one of these does not leave the other out
 */
export function sidesOf(
  told: Told,
  parties: readonly string[],
  facts: ReadonlyMap<string, FactRow>,
  against: ReadonlyMap<string, readonly string[]>,
): readonly SideOfPapers[] {
  const sides = new Set(parties)
  const groups = new Map<string | null, Told[number][]>([...parties].sort().map((party) => [party, []]))
  for (const row of told) {
    const side = sideOf(row.attestation, sides)
    groups.set(side, [...(groups.get(side) ?? []), row])
  }
  return [...groups].map(([party, own]) => {
    const tells = new Set(own.map(({ fact }) => fact))
    const silent = (fact: string) => !tells.has(fact) && !(against.get(fact) ?? []).some((other) => tells.has(other))
    // Papers that tell nothing of the meeting are not known to leave anything out.
    const others = own.length === 0 ? [] : told.filter(({ fact }) => silent(fact))
    return { party, told: accountsOf(own, facts), leftOut: accountsOf(others, facts) }
  })
}

/** Resolver of `accounts`. */
export async function accounts(_: unknown, { meeting: id }: { readonly meeting: string }, context: ApiContext) {
  const { loaders, reader } = context
  const meeting = await loaders.facts.load({ id, parts: { attendants: true } })
  if (meeting?.type !== 'Meeting') throw apiError('NOT_FOUND', `There is no meeting ${id}.`)
  const told = await reader.read('read/accounts', { ids: [meeting.id] })
  const ids = [...new Set(told.map((row) => row.fact))]
  const clashes = await reader.read('read/contradictions', { ids })
  const all = [...new Set([...ids, ...clashes.map((row) => row.other)])]
  const rows = await Promise.all(all.map((fact) => loaders.facts.load({ id: fact, parts: {} })))
  const facts = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])))
  const against = new Map<string, string[]>()
  for (const { id: fact, other } of clashes) against.set(fact, [...(against.get(fact) ?? []), other])
  const parties = (meeting.attendants ?? []).filter((e) => e.type === 'Country').map((e) => e.id)
  const seen = new Set<string>()
  const contradictions = clashes.flatMap(({ id: fact, other, matter }) => {
    const key = [fact, other].sort().join()
    if (seen.has(key)) return []
    seen.add(key)
    return [{ a: facts.get(fact)!, b: facts.get(other)!, matter }]
  })
  return { meeting, sides: sidesOf(told, parties, facts, against), contradictions }
}

const distinct = (rows: readonly (PublisherRow | null | undefined)[]): readonly PublisherRow[] => [
  ...new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : []))).values(),
]

export const AccountSide = {
  party: async ({ party }: SideOfPapers, _: unknown, { loaders }: ApiContext) =>
    party === null ? null : ((await loaders.entities.load(party))?.entity ?? null),
  publishers: ({ told }: SideOfPapers) => distinct(told.flatMap((a) => a.attestations.map((t) => t.publisher))),
}

/** Resolver of `support`. */
export async function support(fact: FactRow, _: unknown, { loaders, moments }: ApiContext, info: GraphQLResolveInfo) {
  return (
    (await loaders.support.load({ id: fact.id, asOf: asOfHere(moments, info) })) ?? {
      stories: 0,
      articles: 0,
      kinds: [],
    }
  )
}
