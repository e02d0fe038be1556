// Who is who among the persons of an article: full names gathered, short ones given to the one they are of.
import type { EntityId } from '../model.ts'
import type { Names } from '../seed/index.ts'
import type { Found } from './found.ts'
import { foldWord } from './words.ts'

/** One person of the article, as the names tell; grows while the cast is gathered. */
export interface Member {
  key: string
  id: EntityId | null
  readonly parts: Set<string>
  readonly given: string
  readonly surname: string
  /** Places of full names in order of reading, and of the last short form read. */
  readonly full: number[]
  last: number
  /** The state it stands for, where a title beside a name says so. */
  country: EntityId | null
}

export interface Cast {
  readonly of: Map<Found, Member>
  readonly byId: Map<EntityId, Member>
  /** By each part of the name. */
  readonly byPart: Map<string, Member[]>
}

/** How many persons of one surname are told apart. */
const NAMESAKES = 50

/** A place in the article as one number that grows in order of reading. */
export const placeOf = (line: number, word: number): number => line * 1e6 + word

/** The words of a person's name, folded: hyphenated halves apart. */
export const nameParts = (name: string): string[] =>
  name
    .split(/[\s\-‐‑–,]+/)
    .map((part) => foldWord(part.replace(/['’]s?$/, '')))
    .filter(Boolean)

/** The part of a name by which later mentions call its bearer. */
function surnameOf(parts: readonly string[], name: string, names: Names): string {
  const { surnamesFirst, given, suffixes } = names.people
  const bare = parts.filter((p) => !suffixes.has(p))
  const first = bare[0] ?? ''
  const hyphened = /\p{Lu}\p{Ll}+[-‐‑]\p{Ll}/u.test(name)
  if (bare.length > 1 && surnamesFirst.has(first) && (hyphened || !given.has(first))) return first
  return bare.at(-1) ?? first
}

/** Whether two full names can be one person's: one holds the other, or surname and the given name's beginning agree. */
function sameBearer(member: Member, parts: readonly string[], surname: string): boolean {
  if (parts.length < 2 || member.parts.size < 2) return false
  const shared = parts.filter((p) => member.parts.has(p)).length
  if (shared >= 2 && (shared === parts.length || shared === member.parts.size)) return true
  const first = parts[0]!
  if (member.surname !== surname || member.given === surname || first === surname) return false
  const [x, y] = [member.given, first]
  return x[0] === y[0] && (x.length === 1 || y.length === 1 || x.slice(0, 2) === y.slice(0, 2))
}

function enlist(cast: Cast, id: EntityId | null, parts: readonly string[], surname: string): Member {
  const member: Member = {
    key: id ?? parts.join('-'),
    id,
    parts: new Set(),
    given: parts[0] ?? '',
    surname,
    full: [],
    last: -1,
    country: null,
  }
  if (id) cast.byId.set(id, member)
  widen(cast, member, parts)
  return member
}

function widen(cast: Cast, member: Member, parts: readonly string[]): void {
  for (const part of parts) {
    if (member.parts.has(part)) continue
    member.parts.add(part)
    const list = cast.byPart.get(part)
    if (list) list.push(member)
    else cast.byPart.set(part, [member])
  }
}

/** The persons of an article by their full names, in order of reading. */
export function gatherCast(persons: readonly Found[], names: Names): Cast {
  const cast: Cast = { of: new Map(), byId: new Map(), byPart: new Map() }
  for (const found of persons) {
    if (found.short) continue
    const parts = nameParts(found.name)
    const surname = surnameOf(parts, found.name, names)
    let member = found.id ? cast.byId.get(found.id) : undefined
    member ??= (cast.byPart.get(surname) ?? [])
      .slice(-NAMESAKES)
      .find((m) => (m.id === null || found.id === null) && sameBearer(m, parts, surname))
    if (!member) member = enlist(cast, found.id, parts, surname)
    else if (found.id && !member.id) {
      member.id = found.id
      member.key = found.id
      cast.byId.set(found.id, member)
    }
    widen(cast, member, parts)
    member.full.push(placeOf(found.line, found.from))
    member.country ??= found.country
    cast.of.set(found, member)
  }
  return cast
}

/** The member with that id or, without one, that name alone; enlisted if new. */
export function memberFor(cast: Cast, id: EntityId | null, parts: readonly string[]): Member {
  const known = id ? cast.byId.get(id) : cast.byPart.get(parts.at(-1) ?? '')?.find((m) => m.key === parts.join('-'))
  return known ?? enlist(cast, id, parts, parts.at(-1) ?? '')
}

/** The last of some growing numbers below a bound, or -1. */
function lastBelow(numbers: readonly number[], bound: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (numbers[mid]! < bound) low = mid + 1
    else high = mid
  }
  return low > 0 ? numbers[low - 1]! : -1
}

/**
 * Whom a short form means: the one named last among those whose name has it, a surname before another part.
 * @param parts folded words of the short form
 * @param at place of the short form
 */
export function bearerOf(cast: Cast, parts: readonly string[], at: number): Member | null {
  let best: Member | null = null
  let bestScore = Number.NEGATIVE_INFINITY
  for (const member of (cast.byPart.get(parts.at(-1) ?? '') ?? []).slice(-NAMESAKES)) {
    if (!parts.every((p) => member.parts.has(p))) continue
    const bySurname = parts.includes(member.surname)
    // Another part than the surname serves only after the full name ("Lijian"), and never a particle or an initial.
    if (!bySurname && (parts.join('').length < 4 || !((member.full[0] ?? member.last) < at))) continue
    const last = Math.max(lastBelow(member.full, at), member.last < at ? member.last : -1)
    const score = (bySurname ? 1e12 : 0) + (last < 0 ? -(member.full[0] ?? 0) - 1 : last)
    if (score > bestScore) {
      best = member
      bestScore = score
    }
  }
  return best
}
