// Dates as callers write them.
import { GraphQLScalarType, Kind } from 'graphql'
import { apiError } from './errors.ts'

const PARTIAL = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/
const DAY = /^\d{4}-\d{2}-\d{2}$/
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/

function scalar(name: string, read: (text: string) => string | null, allowed: string): GraphQLScalarType {
  const parse = (value: unknown): string => {
    const found = typeof value === 'string' ? read(value) : null
    if (found === null) {
      throw apiError('BAD_USER_INPUT', `"${String(value)}" is no ${name}: ${allowed}.`)
    }
    return found
  }
  return new GraphQLScalarType({
    name,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  })
}

const exists = (text: string): boolean => {
  // 30 February becomes 2 March when read: what comes back differs.
  if (!DAY.test(text)) return true
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** `2017`, `2017-10`, `2017-10-31`. */
export const PartialDate = scalar(
  'PartialDate',
  (text) => (PARTIAL.test(text) && exists(text) ? text : null),
  'it takes a day, month or year such as 2017-11-22, 2017-10 or 1992',
)

/** A moment; a day alone means its last millisecond in UTC. Kept as in the graph: UTC with milliseconds. */
export const DateTime = scalar(
  'DateTime',
  (text) => {
    const full = DAY.test(text) ? `${text}T23:59:59.999Z` : text
    if (!MOMENT.test(full) || !exists(full.slice(0, 10))) return null
    const moment = new Date(full)
    return Number.isNaN(moment.getTime()) ? null : moment.toISOString()
  },
  'it takes a moment such as 2017-11-23T01:42:00Z, or a day',
)
