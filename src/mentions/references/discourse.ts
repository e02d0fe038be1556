// What has been told so far, as a reader has it in mind: which names, where, as subjects or not, in quotes or not.
import type { Entity, EntityId, Mention, Sentence } from '../../model.ts'
import type { PersonFacts } from '../registry.ts'
import { innermostClauses } from './syntax.ts'

/** A mention as it was read. */
export interface Trace {
  readonly mention: Mention
  /** 0 for none, 1 for the subject of a clause that depends on another, 2 for a main one's, 3 for who says it all. */
  readonly subject: number
  readonly quoted: boolean
  /** Stands inside a longer name: "Iran" of "Iran nuclear deal". */
  readonly inside: boolean
}

export interface Discourse {
  readonly entities: ReadonlyMap<EntityId, Entity>
  readonly persons: ReadonlyMap<EntityId, PersonFacts>
  /** The state whose offices the article names without saying whose; null where it has none. */
  readonly home: EntityId | null
  /** Persons in the order in which they are first named, each with the sentence. */
  readonly firsts: readonly { readonly id: EntityId; readonly sentence: number }[]
  /** In order of reading; grows as references are resolved. */
  readonly traces: Trace[]
  readonly settings: readonly Setting[]
}

/** What a sentence's own structure says of its tokens. */
export interface Setting {
  readonly sentence: Sentence
  /** 1 for tokens inside subjects, 2 where the clause depends on no other, 3 where it says whose words the rest is. */
  readonly subject: Uint8Array
  /** 1 for tokens inside quotation marks. */
  readonly quoted: Uint8Array
  /** The innermost clause over each token, or -1. */
  readonly clauseOver: Int16Array
  /** The mention read last over each token, a longer one before those inside it. */
  readonly traceAt: (Trace | undefined)[]
  /** Sentences so far that say something outside quotation marks. */
  readonly told: number
}

/** Marks subjects and quotations of a sentence. */
export function settingOf(sentence: Sentence, before: number): Setting {
  const { tokens, phrases, clauses, quotes } = sentence
  const subject = new Uint8Array(tokens.length)
  const quoted = new Uint8Array(tokens.length)
  for (const { from, to } of quotes) quoted.fill(1, from, to)
  for (const clause of clauses) {
    if (clause.subjectFrom !== 'OWN') continue
    for (const number of clause.subjects) {
      const phrase = phrases[number]
      const rank = clause.parent !== null ? 1 : clause.kind === 'PARENTHETICAL' ? 3 : 2
      if (phrase) subject.fill(rank, phrase.from, phrase.to)
    }
  }
  const speaks = quoted.includes(0)
  return {
    sentence,
    subject,
    quoted,
    clauseOver: innermostClauses(sentence),
    traceAt: new Array(tokens.length),
    told: before + (speaks ? 1 : 0),
  }
}

/** Adds a mention to what has been told. */
export function tell(discourse: Discourse, mention: Mention, inside = false): void {
  const setting = discourse.settings[mention.sentence]!
  const last = mention.to - 1
  const trace: Trace = { mention, subject: setting.subject[last]!, quoted: setting.quoted[last] === 1, inside }
  discourse.traces.push(trace)
  if (!inside) for (let t = mention.from; t < mention.to; t++) setting.traceAt[t] = trace
}

/** How many mentions back a reader looks, however long the sentence. */
export const MEMORY = 200

/**
 * The mention that fits best, or null: the nearer the sentence the better, subjects before others, what is outside
 * quotation marks before what is inside. Sentences that only quote do not count as distance.
 * @param reach how many sentences back
 * @param fits what it must be: false, or how much better (or worse) than others it fits, 0 for plainly
 */
export function lastFitting(
  discourse: Discourse,
  sentence: number,
  reach: number,
  fits: (trace: Trace) => boolean | number,
): Trace | null {
  let best: Trace | null = null
  let bestScore = Number.NEGATIVE_INFINITY
  const here = discourse.settings[sentence]!.told
  for (let i = discourse.traces.length - 1; i >= Math.max(0, discourse.traces.length - MEMORY); i--) {
    const trace = discourse.traces[i]!
    const { mention } = trace
    const back = Math.min(sentence - mention.sentence, Math.max(0, here - discourse.settings[mention.sentence]!.told))
    if (back > reach) break
    const fit = fits(trace)
    if (fit === false) continue
    const score =
      100 -
      back * 20 +
      trace.subject * 8 -
      (trace.quoted ? 12 : 0) +
      (mention.kind === 'PRONOUN' ? 3 : 0) +
      (fit === true ? 0 : fit)
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
