// Somebody of a title whom the text does not name: "A spokesman said so. … the spokesman added".
import type { EntityId } from '../../model.ts'
import { setOf } from '../../seed/sets.ts'
import { bears } from './bearers.ts'
import type { Discourse, Setting } from './discourse.ts'

/** How many sentences back somebody without a name is had in mind. */
const UNNAMED_REACH = 6

/**
 * "A foreign ministry spokesman said so. … the spokesman added": who was told of last without a name, by whom he
 * speaks for; null where one with a name comes later or nobody does.
 */
export function unnamed(discourse: Discourse, setting: Setting, at: number, head: number): readonly EntityId[] | null {
  const { tokens, index } = setting.sentence
  const noun = tokens[head]!.lower
  if (!ANYBODY.has(noun)) return null
  for (let s = index; s >= 0 && s >= index - UNNAMED_REACH; s--) {
    const earlier = discourse.settings[s]!
    const { phrases } = earlier.sentence
    for (let p = phrases.length - 1; p >= 0; p--) {
      const phrase = phrases[p]!
      if (s === index && phrase.head >= at) continue
      const first = earlier.sentence.tokens[phrase.head]!
      const holder = earlier.traceAt[phrase.head]?.mention.entities ?? []
      if (holder.some((id) => discourse.persons.has(id))) {
        if (bears(discourse.persons.get(holder[0]!)!.titles, noun)) return null
        continue
      }
      if (first.lower !== noun || !/^an?$/.test(earlier.sentence.tokens[phrase.from]!.lower)) continue
      for (let k = phrase.head; k > phrase.from; k--) {
        const within = earlier.traceAt[k]
        if (within) return within.mention.entities
      }
      return []
    }
  }
  return null
}

const ANYBODY = setOf('held-by-many')
