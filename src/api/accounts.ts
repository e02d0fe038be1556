// Who told what of a meeting, side by side: what each side's papers say, and what they leave out that others say.
import type { GraphQLResolveInfo } from 'graphql'
import type { AttestationRow, EntityRow, FactParts, FactRow, PublisherRow } from '../graph/read/rows.ts'
import { asOfHere, setAsOf } from './as-of.ts'
import type { ApiContext } from './context.ts'
import { apiError } from './errors.ts'
import { allParts } from './fact-loaders.ts'
import { factParts } from './fact-parts.ts'
import { idOf } from './names.ts'
import { below } from './selection.ts'

/** A fact with the sentences in which somebody tells it. */
interface Account {
  readonly fact: FactRow
  readonly attestations: readonly AttestationRow[]
}

/** The papers of one of the sides, or of neither. */
interface SideOfPapers {
  readonly party: EntityRow | null
  readonly told: readonly Account[]
  readonly leftOut: readonly Account[]
}

type Told = readonly { readonly fact: FactRow; readonly attestation: AttestationRow }[]

/** The country in which a paper appears, if it is a side of the meeting. */
function sideOf({ publisher }: AttestationRow, parties: readonly EntityRow[]): EntityRow | null {
  const country = publisher?.country ? idOf(publisher.country) : null
  return parties.find(({ id }) => id === country) ?? null
}

function accountsOf(told: Told): readonly Account[] {
  const byFact = new Map<string, { fact: FactRow; attestations: AttestationRow[] }>()
  for (const { fact, attestation } of told) {
    const account = byFact.get(fact.id)
    if (account) account.attestations.push(attestation)
    else byFact.set(fact.id, { fact, attestations: [attestation] })
  }
  return [...byFact.values()]
}

/**
 * Parts what is told of a meeting by the papers' countries.
 * @param against ids of facts that contradict a fact: who tells one of these does not leave the other out
 */
function sidesOf(
  told: Told,
  parties: readonly EntityRow[],
  against: ReadonlyMap<string, readonly string[]>,
): readonly SideOfPapers[] {
  const groups = new Map<EntityRow | null, Told[number][]>(parties.map((party) => [party, []]))
  for (const row of told) {
    const side = sideOf(row.attestation, parties)
    groups.set(side, [...(groups.get(side) ?? []), row])
  }
  return [...groups].map(([party, own]) => {
    const tells = new Set(own.map(({ fact }) => fact.id))
    const silent = (fact: string) => !tells.has(fact) && !(against.get(fact) ?? []).some((other) => tells.has(other))
    // Papers that tell nothing of the meeting are not known to leave anything out.
    const others = own.length === 0 ? [] : told.filter(({ fact }) => silent(fact.id))
    return { party, told: accountsOf(own), leftOut: accountsOf(others) }
  })
}

/** The parts that the facts of an answer are asked for, wherever they stand in it. */
function partsAsked(info: GraphQLResolveInfo, asOf: string | null): FactParts {
  const asked = below(info.fieldNodes, info)
  const sides = below(asked.get('sides'), info)
  const told = below([...(sides.get('told') ?? []), ...(sides.get('leftOut') ?? [])], info)
  const clashes = below(asked.get('contradictions'), info)
  const fields = [asked.get('meeting'), told.get('fact'), clashes.get('a'), clashes.get('b')]
  // The meeting's attendants are its sides.
  return { ...allParts(fields.map((field) => factParts(below(field, info), info, asOf))), attendants: true }
}

/** Resolver of `accounts`. */
export async function accounts(
  _: unknown,
  { meeting: id, asOf = null }: { readonly meeting: string; readonly asOf?: string | null },
  { reader, moments }: ApiContext,
  info: GraphQLResolveInfo,
) {
  setAsOf(moments, info, asOf)
  const parts = partsAsked(info, asOf)
  const rows = await reader.read('read/accounts', {
    meeting: id,
    asOf,
    with: parts,
    attestations: Math.max(1, parts.attestations ?? 0),
  })
  const meeting = rows[0]?.fact
  if (!meeting) throw apiError('NOT_FOUND', `There is no meeting ${id}${asOf ? `, as of ${asOf}` : ''}.`)
  const told = rows.flatMap((row) => row.told.map((attestation) => ({ fact: row.fact, attestation })))
  const clashes = rows.filter((row) => row.told.length > 0)
  const against = new Map(clashes.map((row) => [row.fact.id, row.contradictions.map(({ other }) => other.id)]))
  const parties = (meeting.attendants ?? [])
    .filter((entity) => entity.type === 'Country')
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const seen = new Set<string>()
  const contradictions = clashes.flatMap(({ fact, contradictions }) =>
    contradictions.flatMap(({ other, matter }) => {
      const pair = [fact.id, other.id].sort().join()
      if (seen.has(pair)) return []
      seen.add(pair)
      return [{ a: fact, b: other, matter }]
    }),
  )
  return { meeting, sides: sidesOf(told, parties, against), contradictions }
}

const distinct = (rows: readonly (PublisherRow | null | undefined)[]): readonly PublisherRow[] => [
  ...new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : []))).values(),
]

export const AccountSide = {
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
