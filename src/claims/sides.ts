// Who takes part in a meeting: the sides, the people named, and the place.
import type { Clause, EntityId, Sentence } from '../model.ts'
import { type Party, parties } from './actors.ts'
import { type Context, mentionAt } from './context.ts'
import type { Frame } from './frames.ts'
import type { Filler } from './roles.ts'
import type { Voice } from './voices.ts'

export interface Sides {
  readonly states: readonly EntityId[]
  readonly named: readonly EntityId[]
}

const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)]

function fillerParty(context: Context, sentence: Sentence, filler: Filler | null, voice: Voice | null): Party | null {
  return filler?.kind === 'NOMINALS' ? parties(context, sentence, filler.nominals, voice?.party ?? null) : null
}

/** The country in which a place lies or which a visit goes to, where the target is one. */
function visited(context: Context, frame: Frame): readonly EntityId[] {
  if (frame.target?.kind !== 'NOMINALS') return []
  return frame.target.nominals.flatMap((n) => {
    const mention = mentionAt(context, frame.sentence, n.head)
    return (mention?.entities ?? []).flatMap((id) => {
      const entity = context.entities.get(id)
      if (entity?.type === 'Country') return [id]
      return entity?.type === 'Place' && entity.country ? [entity.country] : []
    })
  })
}

/** All that take part, or null where they are not two sides. */
export function sidesOf(context: Context, frame: Frame, voice: Voice | null): Sides | null {
  const { sentence, row } = frame
  const found = [...frame.actors, ...(frame.target ? [frame.target] : [])].flatMap(
    (filler) => fillerParty(context, sentence, filler, voice) ?? [],
  )
  const own = found[0]
  if (!own) return null
  const { otherSide, people } = row.when ?? {}
  if (people && found.every((p) => p.named.length === 0) && !own.group && !officials(context, frame)) return null
  const isVisit = row.yields.relation === 'meeting' && row.yields.kind === 'VISIT'
  const states = unique([...found.flatMap((p) => p.states), ...(isVisit ? visited(context, frame) : [])])
  const named = unique(found.flatMap((p) => p.named))
  if (otherSide) {
    const target = fillerParty(context, sentence, frame.target, voice)
    if (!own.group && !target?.states.some((id) => !own.states.includes(id))) return null
  }
  if (states.length < 2 && named.length < 2) return null
  if (states.length < 2 && !named.some((id) => context.entities.get(id)?.type === 'Organization')) return null
  return { states, named }
}

/** "Japanese officials", "the minister": people, though none is named. */
function officials(context: Context, frame: Frame): boolean {
  return frame.actors.some(
    (filler) =>
      filler.kind === 'NOMINALS' &&
      filler.nominals.some((n) => {
        const head = frame.sentence.tokens[n.head]
        return (
          head !== undefined &&
          head.pos === 'NOUN' &&
          (context.lexicon.sets.get('state-agents')?.has(head.lemma) ?? false)
        )
      }),
  )
}

/** A place named after "in" or "at" in the meeting's clause. */
export function placeOf(context: Context, frame: Frame, clause: Clause | null): EntityId | null {
  const { sentence } = frame
  const from = clause ? clause.from : frame.anchor.token
  const to = clause ? clause.to : sentence.tokens.length
  const visit = frame.row.yields.relation === 'meeting' && frame.row.yields.kind === 'VISIT'
  let best: { id: EntityId; gap: number } | null = null
  for (const mention of context.mentions[sentence.index] ?? []) {
    if (mention.from < from || mention.to > to || mention.kind !== 'NAME') continue
    const before = sentence.tokens[mention.from - 1]?.lower
    if (
      before !== 'in' &&
      before !== 'at' &&
      !(visit && (before === 'to' || before === 'visit' || before === 'visited'))
    )
      continue
    const id = mention.entities.find((e) => context.entities.get(e)?.type === 'Place')
    if (!id) continue
    const gap = Math.abs(mention.from - frame.anchor.token)
    if (!best || gap < best.gap) best = { id, gap }
  }
  return best?.id ?? null
}
