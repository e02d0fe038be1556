// What has been told so far, as a reader has it in mind: which names, where, as subjects or not, in quotes or not.
import type { Entity, EntityId, Mention, Sentence } from '../../model.ts'
import type { PersonFacts } from '../registry.ts'

/** A mention as it was read. */
export interface Trace {
  readonly mention: Mention
  readonly subject: boolean
  readonly quoted: boolean
  /** Stands inside a longer name: "Iran" of "Iran nuclear deal". */
  readonly inside: boolean
}

export interface Discourse {
  readonly entities: ReadonlyMap<EntityId, Entity>
  readonly persons: ReadonlyMap<EntityId, PersonFacts>
  /** In order of reading; grows as references are resolved. */
  readonly traces: Trace[]
  readonly settings: readonly Setting[]
}

/** What a sentence's own structure says of its tokens. */
export interface Setting {
  readonly sentence: Sentence
  /** 1 for tokens inside subjects. */
  readonly subject: Uint8Array
  /** 1 for tokens inside quotation marks. */
  readonly quoted: Uint8Array
}

/** Marks subjects and quotations of a sentence. */
export function settingOf(sentence: Sentence): Setting {
  const { tokens, phrases, clauses, quotes } = sentence
  const subject = new Uint8Array(tokens.length)
  const quoted = new Uint8Array(tokens.length)
  for (const { from, to } of quotes) quoted.fill(1, from, to)
  for (const clause of clauses) {
    if (clause.subjectFrom !== 'OWN') continue
    for (const number of clause.subjects) {
      const phrase = phrases[number]
      if (phrase) subject.fill(1, phrase.from, phrase.to)
    }
  }
  return { sentence, subject, quoted }
}

/** Adds a mention to what has been told. */
export function tell(discourse: Discourse, mention: Mention, inside = false): void {
  const setting = discourse.settings[mention.sentence]!
  const last = mention.to - 1
  discourse.traces.push({
    mention,
    subject: setting.subject[last] === 1,
    quoted: setting.quoted[last] === 1,
    inside,
  })
}

/** How many mentions back a reader looks, however long the sentence. */
export const MEMORY = 200

/**
 * The mention that fits best, or null: the nearer the sentence the better, subjects before others, what is outside
 * quotation marks before what is inside.
 * @param reach how many sentences back
 * @param fits what it must be
 */
export function lastFitting(
  discourse: Discourse,
  sentence: number,
  reach: number,
  fits: (trace: Trace) => boolean,
): Trace | null {
  let best: Trace | null = null
  let bestScore = 0
  for (let i = discourse.traces.length - 1; i >= Math.max(0, discourse.traces.length - MEMORY); i--) {
    const trace = discourse.traces[i]!
    const back = sentence - trace.mention.sentence
    if (back > reach) break
    if (!fits(trace)) continue
    const score =
      100 - back * 20 + (trace.subject ? 15 : 0) - (trace.quoted ? 12 : 0) + (trace.mention.kind === 'PRONOUN' ? 3 : 0)
    if (score > bestScore) {
      best = trace
      bestScore = score
    }
  }
  return best
}

/** The state that a mention brings to mind: itself a country, or a person's or body's. */
export function stateOf(discourse: Discourse, id: EntityId): EntityId | null {
  const entity = discourse.entities.get(id)
  if (!entity) return null
  return entity.type === 'Country' || entity.actsAsState ? entity.id : entity.country
}
