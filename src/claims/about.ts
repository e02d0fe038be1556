// Which entities a content concerns: those it names, and those that its pronouns and bare nouns stand for.
import type { EntityId, Sentence } from '../model.ts'
import { type Context, mentionsIn } from './context.ts'

const MATTERS = new Set(['System', 'Initiative', 'Agreement', 'Issue', 'Place', 'Organization'])

/** Entities in a stretch of a sentence that may be the matter; countries and people are left out. */
export function about(
  context: Context,
  sentence: Sentence,
  from: number,
  to: number,
  except: readonly (EntityId | null)[],
): readonly EntityId[] {
  const out = new Set<EntityId>()
  for (const mention of mentionsIn(context, sentence, from, to)) {
    if (mention.metonym) continue
    for (const id of mention.entities) {
      const type = context.entities.get(id)?.type
      if (type && MATTERS.has(type) && !except.includes(id)) out.add(id)
    }
  }
  return [...out]
}
