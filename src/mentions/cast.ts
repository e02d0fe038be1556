// Who is who among the persons of an article: full names gathered, short ones given to the one they are of.
import type { EntityId } from '../model.ts'
import type { Names } from '../seed/index.ts'
import type { Found } from './found.ts'
import { foldWord } from './words.ts'

/** One person of the article, as the names tell. */
export interface Member {
  readonly key: string
  readonly id: EntityId | null
  readonly parts: readonly string[]
  readonly surname: string
  /** Line and word of each mention, in order of reading. */
  readonly seen: number[]
}

const place = (found: Found): number => found.line * 10_000 + found.from

/** The words of a person's name, folded: hyphenated halves apart. */
export const nameParts = (name: string): string[] =>
  name
    .split(/[\s\-‐‑–,]+/)
    .map((part) => foldWord(part.replace(/['’]s?$/, '')))
    .filter(Boolean)

/** The part of a name by which later mentions call its bearer. */
export function surnameOf(parts: readonly string[], name: string, names: Names): string {
  const { surnamesFirst, given, suffixes } = names.people
  const bare = parts.filter((p) => !suffixes.has(p))
  const first = bare[0] ?? ''
  const hyphenLower = /\p{Lu}\p{Ll}+[-‐‑]\p{Ll}/u.test(name)
  if (bare.length > 1 && surnamesFirst.has(first) && (hyphenLower || !given.has(first))) return first
  return bare.at(-1) ?? first
}

/** Whether two full names can be one person's: the same surname, and a first name that begins alike. */
function sameBearer(a: Member, parts: readonly string[], surname: string): boolean {
  if (a.parts.length === 0 || parts.length < 2 || a.parts.length < 2) return false
  const key = [...parts].sort().join(' ')
  if ([...a.parts].sort().join(' ') === key) return true
  const shorter = parts.length <= a.parts.length ? parts : a.parts
  const longer = shorter === parts ? a.parts : parts
  if (shorter.length >= 2 && shorter.every((p) => longer.includes(p))) return true
  const [x, y] = [a.parts[0]!, parts[0]!]
  return (
    a.surname === surname &&
    a.surname !== x &&
    (x.length === 1 || y.length === 1 || x.slice(0, 2) === y.slice(0, 2)) &&
    x[0] === y[0]
  )
}

/** The persons of an article by their full names, in the order in which they are first named. */
export function gatherCast(
  persons: readonly Found[],
  names: Names,
): { readonly members: Member[]; readonly of: Map<Found, Member> } {
  const members: Member[] = []
  const of = new Map<Found, Member>()
  for (const found of persons) {
    if (found.short) continue
    const parts = nameParts(found.name)
    const surname = surnameOf(parts, found.name, names)
    let member = members.find((m) =>
      found.id !== null && m.id !== null ? m.id === found.id : sameBearer(m, parts, surname),
    )
    if (member && found.id && !member.id) {
      const known: Member = { ...member, id: found.id, key: found.id }
      members[members.indexOf(member)] = known
      for (const [f, m] of of) if (m === member) of.set(f, known)
      member = known
    }
    if (!member) {
      member = { key: found.id ?? parts.join('-'), id: found.id, parts, surname, seen: [] }
      members.push(member)
    } else if (parts.some((p) => !member!.parts.includes(p))) {
      const wider: Member = { ...member, parts: [...new Set([...member.parts, ...parts])] }
      members[members.indexOf(member)] = wider
      for (const [f, m] of of) if (m === member) of.set(f, wider)
      member = wider
    }
    member.seen.push(place(found))
    of.set(found, member)
  }
  return { members, of }
}

/**
 * Whom a short form means: the one named last among those whose name has it, a surname before another part.
 * @param parts folded words of the short form
 * @param line position of the sentence, `from` of the word in it
 */
export function bearerOf(
  members: readonly Member[],
  parts: readonly string[],
  line: number,
  from: number,
): Member | null {
  const at = line * 10_000 + from
  let best: Member | null = null
  let bestScore = Number.NEGATIVE_INFINITY
  for (const member of members) {
    if (!parts.every((p) => member.parts.includes(p))) continue
    const bySurname = parts.includes(member.surname)
    // Another part than the surname serves only after the full name ("Lijian"), and never a particle or an initial.
    if (!bySurname && (parts.join('').length < 4 || member.seen[0]! > at)) continue
    let last = Number.NEGATIVE_INFINITY
    for (const s of member.seen) if (s < at) last = Math.max(last, s)
    const score = (bySurname ? 1e9 : 0) + (last === Number.NEGATIVE_INFINITY ? -1e6 - member.seen[0]! : last)
    if (score > bestScore) {
      best = member
      bestScore = score
    }
  }
  return best
}
