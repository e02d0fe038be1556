// Between JavaScript's values and the database's: whole numbers go as integers and come back as numbers; nodes
// and relationships come back as their properties.
import neo4j, { isInt, isNode, isPath, isRelationship } from 'neo4j-driver'

/**
 * A value as the driver must send it. JavaScript has one kind of number; the database refuses `LIMIT 5.0`, so
 * whole numbers become integers.
 */
export function toParameter(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (value === undefined) return null
  if (typeof value !== 'object' || value === null || isInt(value)) return value
  if (Array.isArray(value)) return value.map(toParameter)
  return toParameters(value)
}

/** All parameters of a statement, as the driver must send them. */
export function toParameters(params: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, toParameter(value)]))
}

function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (isInt(value)) return value.toNumber()
  if (isNode(value)) return plain(value.properties)
  if (isRelationship(value)) return plain(value.properties)
  if (isPath(value)) return value.segments.map((s) => [plain(s.start), plain(s.relationship), plain(s.end)])
  if (Array.isArray(value)) return value.map(plain)
  return plainRow(value)
}

/** A row with plain values only. */
export function plainRow(row: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, plain(value)]))
}
