// Where a meeting is held.
import type { Clause, EntityId } from '../model.ts'
import type { Context } from './context.ts'
import type { Frame } from './frames.ts'

const PLACE_WORDS = new Set(['in', 'at', 'near', 'outside'])

/** A place named after "in" or "at" in the meeting's clause, or to which a visit goes. */
export function placeOf(context: Context, frame: Frame, clause: Clause | null): EntityId | null {
  const { sentence, anchor } = frame
  const from = Math.min(clause?.from ?? anchor.token, anchor.token)
  const to = Math.max(clause ? clause.to : sentence.tokens.length, anchor.token + 1)
  const visit = frame.row.yields.relation === 'meeting' && frame.row.yields.kind === 'VISIT'
  let best: { id: EntityId; gap: number } | null = null
  for (const mention of context.mentions[sentence.index] ?? []) {
    if (mention.from < from || mention.to > to || mention.kind !== 'NAME') continue
    const article = sentence.tokens[mention.from - 1]?.lower === 'the' ? 1 : 0
    const before = sentence.tokens[mention.from - 1 - article]?.lower ?? ''
    const goal = before === 'to' || before === 'for' || sentence.tokens[mention.from - 1 - article]?.lemma === 'visit'
    if (!PLACE_WORDS.has(before) && !(visit && goal)) continue
    const id = mention.entities.find((e) => context.entities.get(e)?.type === 'Place')
    if (!id) continue
    const gap = Math.abs(mention.from - anchor.token)
    if (!best || gap < best.gap) best = { id, gap }
  }
  return best?.id ?? null
}
