// `asOf` is given on a root field and holds for everything below it.
import type { GraphQLResolveInfo } from 'graphql'

type Path = GraphQLResolveInfo['path']

const rootKey = (path: Path): string => {
  let step = path
  while (step.prev) step = step.prev
  return String(step.key)
}

/** The moments that the root fields of one request ask about, by response key. */
export type Moments = Map<string, string>

/** Remembers a root field's `asOf`. */
export function setAsOf(moments: Moments, info: Pick<GraphQLResolveInfo, 'path'>, asOf: unknown): void {
  if (typeof asOf === 'string') moments.set(rootKey(info.path), asOf)
}

/** The moment that the field's root asks about; null for now. */
export const asOfHere = (moments: Moments, info: Pick<GraphQLResolveInfo, 'path'>): string | null =>
  moments.size === 0 ? null : (moments.get(rootKey(info.path)) ?? null)
