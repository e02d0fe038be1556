// Proposes which entities may be the same, with reasons and a score, for a person to confirm or reject. Nothing merges by
// itself, and that two share a name for short is no reason alone.
import { type Act, type Audited, audited, type Change } from './audit.ts'
import type { Graph } from './connection.ts'
import { GraphError } from './error.ts'
import type { Read } from './read/pages.ts'
import type { EntityRow } from './read/rows.ts'

/** What is known of an entity for telling whether it is another. */
export interface Profile {
  readonly entity: EntityRow
  readonly aliases: readonly string[]
  /** "foreign minister of country:NOR". */
  readonly offices: readonly string[]
  /** Ids of entities that are in facts with it. */
  readonly company: readonly string[]
  /** Ids of articles that mention it. */
  readonly articles: readonly string[]
}

/** Why two may be the same, or not. */
export const IDENTITY_REASONS = [
  'SAME_NAME',
  'LONGER_NAME',
  'SAME_ALIAS',
  'SAME_COUNTRY',
  'SAME_OFFICE',
  'SAME_COMPANY',
  'SAME_ARTICLE',
] as const
export type IdentityReasonKind = (typeof IDENTITY_REASONS)[number]

/** A reason with what it adds to the score; less than nothing where it speaks against. */
export interface IdentityReason {
  readonly kind: IdentityReasonKind
  readonly weight: number
  readonly detail: string
}

/** Two entities that may be the same. */
export interface IdentityProposal {
  /** The provisional one. */
  readonly a: EntityRow
  readonly b: EntityRow
  /** 0 to 1. */
  readonly score: number
  readonly reasons: readonly IdentityReason[]
}

/** From here on a pair is proposed: more than a name for short that both have. */
const ENOUGH = 0.4

const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []
const key = (name: string): string => [...wordsOf(name)].sort().join(' ')

/** Whether one name is the other with words left out or cut to initials: "J. Gahr Støre", "Jonas Gahr Støre". */
function shortens(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 0 || short.length > long.length || short.at(-1) !== long.at(-1)) return false
  let at = 0
  return short.every((word) => {
    while (at < long.length && long[at] !== word && !(word.length === 1 && long[at]!.startsWith(word))) at++
    return at++ < long.length
  })
}

/** Types whose names are often words for a kind. */
const COMMON_NAMES: ReadonlySet<string> = new Set(['Agreement', 'Issue', 'Initiative'])

function nameReason(a: Profile, b: Profile): IdentityReason | null {
  const [x, y] = [a.entity.name, b.entity.name]
  if (key(x) === key(y)) {
    // One word names many ("Kim"), and so do the words for a kind of paper or matter ("joint statement").
    const weight = COMMON_NAMES.has(a.entity.type) ? 0.2 : wordsOf(x).length > 1 ? 0.5 : 0.25
    return { kind: 'SAME_NAME', weight, detail: `both are called ${y}` }
  }
  const [short, long] = [x, y].map(wordsOf).sort((p, q) => p.length - q.length) as [
    readonly string[],
    readonly string[],
  ]
  if (shortens(short, long))
    return {
      kind: 'LONGER_NAME',
      weight: short.length > 1 ? 0.35 : 0.2,
      detail: `${x} may be short for ${y}, or the other way round`,
    }
  const other = new Set([y, ...b.aliases].map(key))
  const shared = [x, ...a.aliases].find((name) => other.has(key(name)))
  return shared ? { kind: 'SAME_ALIAS', weight: 0.3, detail: `both are called ${shared} at times` } : null
}

const common = (a: readonly string[], b: readonly string[]): readonly string[] => a.filter((value) => b.includes(value))

/**
 * Weighs whether two entities are the same.
 * @param a the provisional one
 * @returns null where they cannot be, or too little speaks for it
 */
export function identityOf(a: Profile, b: Profile): IdentityProposal | null {
  const [one, other] = [a.entity, b.entity]
  if (one.type !== other.type || one.type === 'Country') return null
  if (one.wikidata && other.wikidata && one.wikidata !== other.wikidata) return null
  if (one.country && other.country && one.country !== other.country) return null
  const name = nameReason(a, b)
  if (!name) return null
  const reasons: IdentityReason[] = [name]
  if (one.country && one.country === other.country)
    reasons.push({ kind: 'SAME_COUNTRY', weight: 0.2, detail: `both are of ${one.country}` })
  const offices = common(a.offices, b.offices)
  if (offices.length > 0) reasons.push({ kind: 'SAME_OFFICE', weight: 0.25, detail: `both are ${offices[0]}` })
  const company = common(a.company, b.company).filter((id) => id !== one.country)
  if (company.length >= 2)
    reasons.push({
      kind: 'SAME_COMPANY',
      weight: 0.15,
      detail: `both are in facts with ${company.slice(0, 3).join(', ')}`,
    })
  const articles = common(a.articles, b.articles)
  if (articles.length > 0)
    reasons.push({ kind: 'SAME_ARTICLE', weight: -0.3, detail: `${articles.length} articles name both, as two` })
  const score = Math.min(1, Math.max(0, Math.round(100 * reasons.reduce((sum, r) => sum + r.weight, 0)) / 100))
  return score >= ENOUGH ? { a: one, b: other, score, reasons } : null
}

/** Entities looked at, and asked for at once. */
const MOST = 2_000
const AT_ONCE = 100

const phrase = (name: string): string => `"${name.replace(/[\\"]/g, ' ')}"`
/** The last word finds "Støre" for "Jonas Gahr Støre". */
const queryOf = (names: readonly string[]): string =>
  [...new Set(names.slice(0, 10).flatMap((name) => [phrase(name), phrase(wordsOf(name).at(-1) ?? name)]))].join(' OR ')

/**
 * Proposes pairs, best first: each provisional entity with others that are called alike. The 2,000 first are looked at.
 * @param types only these labels; null for all
 */
export async function identityProposals(
  read: Read,
  { types, limit }: { readonly types: readonly string[] | null; readonly limit: number },
): Promise<readonly IdentityProposal[]> {
  const provisional = await read('read/provisional', { types, limit: MOST })
  const found = new Map<string, IdentityProposal>()
  for (let from = 0; from < provisional.length; from += AT_ONCE) {
    const some = provisional.slice(from, from + AT_ONCE)
    const pairs = await read('read/alike', {
      asked: some.map(({ id, type, names }) => ({ id, type, query: queryOf(names) })),
    })
    const ids = [...new Set(pairs.flatMap(({ id, other }) => [id, other]))]
    const rows = ids.length > 0 ? await read('read/profiles', { ids }) : []
    const profiles = new Map(rows.map((row) => [row.entity.id, { ...row, aliases: row.aliases ?? [] }]))
    for (const { id, other } of pairs) {
      const [a, b] = [profiles.get(id), profiles.get(other)]
      const proposal = a && b ? identityOf(a, b) : null
      if (proposal) found.set([id, other].sort().join(' '), proposal)
    }
  }
  return [...found.values()]
    .sort((p, q) => q.score - p.score || (p.a.id < q.a.id ? -1 : 1) || (p.b.id < q.b.id ? -1 : 1))
    .slice(0, limit)
}

/** Two entities of which a person said whether they may be the same. */
export interface Judged {
  readonly a: string
  readonly b: string
}

async function bothThere({ tx }: Change, a: string, b: string): Promise<void> {
  if (a === b) throw new GraphError('INVALID', `${a} is the same as itself.`)
  const rows = await tx.run('write/places', { ids: [a, b] })
  const there = new Map(rows.map((row) => [row.id, row.canonical]))
  for (const id of [a, b]) if (!there.has(id)) throw new GraphError('NOT_FOUND', `There is no entity ${id}.`)
  if (there.get(a) === there.get(b)) throw new GraphError('INVALID', `${a} and ${b} are merged: unmerge them first.`)
}

/**
 * Says that two entities are not the same: they are not proposed again.
 * @throws GraphError NOT_FOUND where one is not there; INVALID where they are merged
 */
export const rejectIdentity = (graph: Graph, a: string, b: string, act: Act): Promise<Audited<Judged>> =>
  audited(graph, act, 'rejectIdentity', [a, b].sort(), {}, async (change) => {
    await bothThere(change, a, b)
    const { tx, at, audit } = change
    await tx.run('write/reject-identity', { a, b, at, by: act.by, reason: act.reason ?? null, audit })
    return { a, b }
  })

/**
 * Takes that back: they may be proposed again.
 * @throws GraphError NOT_FOUND where nobody said so
 */
export const reopenIdentity = (graph: Graph, a: string, b: string, act: Act): Promise<Audited<Judged>> =>
  audited(graph, act, 'reopenIdentity', [a, b].sort(), {}, async ({ tx }) => {
    const [row] = await tx.run('write/reopen-identity', { a, b })
    if (!row || row.removed === 0) throw new GraphError('NOT_FOUND', `Nobody said that ${a} and ${b} are not the same.`)
    return { a, b }
  })
