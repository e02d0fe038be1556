// What the whole story is about: the pair of states that it tells of.
import type { EntityId } from '../model.ts'
import type { Context } from './context.ts'

const cache = new WeakMap<Context, readonly EntityId[]>()

/** The two states named most often, where they are clearly the pair that the story is about; else none. */
export function storyPair(context: Context): readonly EntityId[] {
  const known = cache.get(context)
  if (known) return known
  const counts = new Map<EntityId, number>()
  for (const list of context.mentions) {
    for (const mention of list) {
      for (const id of mention.entities) {
        if (context.entities.get(id)?.type === 'Country') counts.set(id, (counts.get(id) ?? 0) + 1)
      }
    }
  }
  const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1])
  const pair = first && second && second[1] >= 2 * (third?.[1] ?? 0) ? [first[0], second[0]] : []
  cache.set(context, pair)
  return pair
}

/** The two states whose people an article's first sentence brings together; else none. */
export function leadPair(context: Context): readonly EntityId[] {
  const ids = (context.mentions[0] ?? []).flatMap((mention) =>
    mention.entities.flatMap((id) => {
      const entity = context.entities.get(id)
      return entity?.type === 'Person' ? (entity.country ?? []) : []
    }),
  )
  const states = [...new Set(ids)].filter((id) => id.startsWith('country:'))
  return states.length === 2 ? states : []
}
