// The two whom a story is about: "both", "the leaders", "the two ministers".
import type { EntityId, Sentence } from '../model.ts'
import { setOf } from '../seed/sets.ts'
import type { Context, Nominal } from './context.ts'
import { type Party, partyOf } from './party.ts'

const SIDES = setOf('paired')
const SHARED = setOf('of-both')

/** "both", "the leaders", "the two ministers", "they" at the head of a sentence: the two whom the story is about. */
export function isTwoSides(sentence: Sentence, nominal: Nominal): boolean {
  const head = sentence.tokens[nominal.head]!
  if (head.lower === 'both') return true
  if (head.lower === 'they') return nominal.head <= 1
  const words = sentence.tokens.slice(nominal.from, nominal.head)
  if (words.length === 1 && words[0]!.lower === 'each') return SIDES.has(head.lemma)
  if (!SIDES.has(head.lemma) || head.lower === head.lemma) return false
  const opener = words[0]?.lower
  return (
    words.length > 0 &&
    words.length <= 2 &&
    (opener === 'the' || opener === 'both') &&
    (words.length === 1 || words[1]!.lower === 'two' || SHARED.has(words[1]!.lower))
  )
}

const dyads = new WeakMap<Context, { readonly party: Party | null }>()

/** The two states that an article is about: named far more often than any third. */
export function dyadOf(context: Context): Party | null {
  const known = dyads.get(context)
  if (known) return known.party
  const count = new Map<EntityId, number>()
  for (const list of context.mentions) {
    for (const mention of list) {
      const state = mention.entities.length === 1 ? stateOf(context, mention.entities[0]!) : null
      if (state) count.set(state, (count.get(state) ?? 0) + 1)
    }
  }
  const [first, second, third] = [...count].sort((a, b) => b[1] - a[1])
  const clear = first && second && second[1] >= 3 && second[1] >= 0.3 * first[1] && second[1] >= 2 * (third?.[1] ?? 0)
  const party = clear ? partyOf(context, [first[0], second[0]], true) : null
  dyads.set(context, { party })
  return party
}

function stateOf(context: Context, id: EntityId): EntityId | null {
  const entity = context.entities.get(id)
  if (!entity) return null
  return entity.type === 'Country' || entity.actsAsState ? id : entity.type === 'Person' ? entity.country : null
}
