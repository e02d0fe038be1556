// Filters of facts: from what callers compose (and, or, not) to alternatives of terms that one fixed statement reads.
import type { Filter, Term } from '../graph/read/rows.ts'
import { highest, lowest } from './dates.ts'
import { apiError, badArgument } from './errors.ts'
import type { FactFilter } from './generated/schema.ts'
import { idOf, reference } from './names.ts'
import { labelOf } from './types.ts'

type Alternatives = readonly (readonly Term[])[]

/** Alternatives and values that one filter may come to. */
const MOST_ALTERNATIVES = 50
const MOST_VALUES = 100

/** A filter as it is composed: terms and inner expressions, all of which must hold. */
export interface Expression {
  readonly terms: readonly Omit<Term, 'not'>[]
  readonly and: readonly Expression[]
  /** At least one of these must hold, where there are any. */
  readonly or: readonly Expression[]
  /** None of these may hold. */
  readonly not: readonly Expression[]
}

const either = (all: readonly Alternatives[]): Alternatives => all.flat()
function both(all: readonly Alternatives[]): Alternatives {
  return all.reduce<Alternatives>(
    (done, next) => {
      if (done.length * next.length > MOST_ALTERNATIVES) {
        throw apiError(
          'TOO_COSTLY',
          `filter: it comes to more than ${MOST_ALTERNATIVES} alternatives. Put values of one field into one list instead of an "or" of many.`,
        )
      }
      return done.flatMap((a) => next.map((b) => [...a, ...b]))
    },
    [[]],
  )
}

/**
 * Multiplies an expression out into alternatives of terms.
 * @throws GraphQLError TOO_COSTLY where there are too many
 */
export function combine(expression: Expression, not = false): Alternatives {
  const parts = [
    ...expression.terms.map((term): Alternatives => [[{ ...term, not }]]),
    ...expression.and.map((inner) => combine(inner, not)),
    ...expression.not.map((inner) => combine(inner, !not)),
    ...(expression.or.length === 0 ? [] : [(not ? both : either)(expression.or.map((inner) => combine(inner, not)))]),
  ]
  return (not ? either : both)(parts)
}

/** The key of a pair that is given by ids or codes. */
export function dyadOf(pair: readonly string[], argument: string): string {
  const codes = pair.map((text) => idOf(text)?.split(':')[1])
  if (pair.length !== 2 || codes.some((code) => code === undefined) || codes[0] === codes[1]) {
    throw badArgument(argument, 'it takes two different parties by id or code, such as ["CHN", "KOR"].')
  }
  return codes.sort((a, b) => (a! < b! ? -1 : 1)).join('-')
}

type Maker = (values: readonly never[], argument: string) => readonly (string | number | boolean)[]
export const same: Maker = (values) => values
export const small: Maker = (values) => values.map((value: string) => value.trim().toLowerCase())
export const named: Maker = (values) => values.map((value: string) => reference(value))
export const since: Maker = (values) => values.map((value: string) => lowest(value))
export const until: Maker = (values) => values.map((value: string) => highest(value))

/** Fields of a filter that are one term each: the term's name, and how its values are made. */
export type Fields<F> = Readonly<{ [K in Exclude<keyof F, 'and' | 'or' | 'not'>]-?: readonly [string, Maker] }>

/** A filter that is composed of others of its kind. */
interface Composed<F> {
  readonly and?: readonly F[] | null
  readonly or?: readonly F[] | null
  readonly not?: F | null
}

const FIELDS: Fields<FactFilter> = {
  kinds: ['kind', (values) => values.map((value: string) => labelOf(value))],
  actor: ['actor', named],
  speaker: ['speaker', named],
  target: ['target', named],
  topic: ['topic', named],
  pair: ['pair', (values, argument) => [dyadOf(values, argument)]],
  from: ['from', since],
  to: ['to', until],
  stance: ['stance', same],
  negated: ['negated', same],
  strength: ['strength', same],
  status: ['status', same],
  meetingKind: ['meetingKind', same],
  plover: ['plover', same],
  publisher: ['publisher', small],
  publisherKind: ['publisherKind', same],
  minConfidence: ['confidence', same],
}

function expressionOf<F extends Composed<F>>(filter: F, fields: Fields<F>, argument: string): Expression {
  const { and, or, not, ...own } = filter
  const terms = Object.entries(own).flatMap(([name, value]) => {
    if (value === null || value === undefined) return []
    const at = `${argument}.${name}`
    const [on, make] = (fields as Readonly<Record<string, readonly [string, Maker]>>)[name]!
    const values = (Array.isArray(value) ? value : [value]) as never[]
    if (values.length === 0 || values.length > MOST_VALUES) {
      throw badArgument(at, `it takes 1 to ${MOST_VALUES} values, or leave it out.`)
    }
    return [{ on, in: make(values, at) }]
  })
  return {
    terms,
    and: (and ?? []).map((f, i) => expressionOf(f, fields, `${argument}.and[${i}]`)),
    or: (or ?? []).map((f, i) => expressionOf(f, fields, `${argument}.or[${i}]`)),
    not: not ? [expressionOf(not, fields, `${argument}.not`)] : [],
  }
}

/**
 * Reads a filter by the fields that it may have.
 * @returns null where it lets everything pass
 * @throws GraphQLError naming the field that cannot be used
 */
export function readFilter<F extends Composed<F>>(filter: F | null | undefined, fields: Fields<F>): Filter {
  if (!filter || Object.values(filter).every((value) => value === null || value === undefined)) return null
  return combine(expressionOf(filter, fields, 'filter'))
}

/** Reads a filter of facts. */
export const toFilter = (filter: FactFilter | null | undefined): Filter => readFilter(filter, FIELDS)

/** What of a filter a list can seek by: terms that every fact must pass; and the filter without them. */
export interface Split {
  readonly from: string | null
  readonly to: string | null
  readonly kind: string | null
  readonly pair: string | null
  readonly rest: Filter
}

/** Takes out of a filter of one alternative what the keys of lists can answer. */
export function split(filter: Filter): Split {
  const nothing = { from: null, to: null, kind: null, pair: null, rest: filter }
  if (filter?.length !== 1) return nothing
  const terms = filter[0]!
  const taken = new Set<Term>()
  const take = (on: string): string | null => {
    const term = terms.find((t) => t.on === on && !t.not && t.in.length === 1)
    if (!term) return null
    taken.add(term)
    return String(term.in[0])
  }
  const found = { from: take('from'), to: take('to'), kind: take('kind'), pair: take('pair') }
  const rest = terms.filter((term) => !taken.has(term))
  return { ...found, rest: rest.length > 0 ? [rest] : null }
}
