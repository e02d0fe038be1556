// To whom a claim is addressed, or whom it is about: another party, and only where the sentence makes it clear.
import type { EntityId, Sentence } from '../model.ts'
import { type Party, parties } from './actors.ts'
import type { Content } from './content.ts'
import { type Context, mentionsIn } from './context.ts'
import type { Frame } from './frames.ts'

const others = (states: readonly EntityId[], actors: readonly EntityId[]): readonly EntityId[] =>
  states.filter((id) => !actors.includes(id))

/** Of "both sides" the other one; of several others none is the one. */
function single(states: readonly EntityId[], actors: readonly EntityId[]): EntityId | null {
  const rest = others(states, actors)
  return rest.length === 1 ? rest[0]! : null
}

/** States that stand in the content: the only other one is whom it concerns. */
function inContent(
  context: Context,
  sentence: Sentence,
  content: Content,
  actors: readonly EntityId[],
): EntityId | null {
  const found = new Set<EntityId>()
  for (const mention of mentionsIn(context, sentence, content.from, content.to)) {
    for (const id of mention.entities) {
      const entity = context.entities.get(id)
      if (!entity) continue
      if (entity.type === 'Country' || entity.actsAsState) found.add(id)
      else if (entity.type === 'Person' && (entity.voice ?? entity.country)) found.add(entity.voice ?? entity.country!)
    }
  }
  return single([...found], actors)
}

/** The party that a claim is addressed to or about, or null. */
export function target(
  context: Context,
  frame: Frame,
  content: Content,
  actors: readonly EntityId[],
  voice: Party | null,
): EntityId | null {
  const { sentence } = frame
  if (frame.target?.kind === 'NOMINALS') {
    const explicit = parties(context, sentence, frame.target.nominals, voice)
    if (explicit) {
      const one = single(explicit.states, actors)
      if (one) return one
      if (explicit.states.length > 0) return null
    }
  }
  if (content.subjects.length > 0) {
    const doer = parties(context, sentence, content.subjects, voice)
    if (doer && doer.states.length > 0) {
      const one = single(doer.states, actors)
      if (one) return one
    }
  }
  if (actors.length > 1) return null
  return inContent(context, sentence, content, actors)
}
