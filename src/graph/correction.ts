// A person's correction of a claim: it outranks what any article says, and stays when articles are read again.
import type { EntityId, Precision } from '../model.ts'
import type { Fact } from './fact.ts'
import type { CorrectedField } from './tellings.ts'
import type { Part, Role, Told } from './told.ts'

/** The fields that can be corrected, and what a claim has instead. Fields left out stay as they are. */
export interface ClaimCorrection {
  readonly content?: string
  readonly stance?: 'CALLS_FOR' | 'SUPPORTS' | 'OPPOSES'
  readonly negated?: boolean
  readonly strength?: 'COMMITMENT' | 'INTENT'
  /** A partial ISO date. */
  readonly date?: string
  readonly actors?: readonly EntityId[]
  /** Null: nobody. */
  readonly speaker?: EntityId | null
  readonly target?: EntityId | null
  readonly about?: readonly EntityId[]
  /** True: no article says this. False takes such a correction back. */
  readonly withdrawn?: boolean
}

export type CorrectionField = keyof ClaimCorrection

const PRECISIONS: Readonly<Record<number, Precision>> = { 4: 'YEAR', 7: 'MONTH', 10: 'DAY' }

const ROLES: Partial<Record<CorrectionField, Role>> = {
  actors: 'ACTOR',
  speaker: 'SPEAKER',
  target: 'TARGET',
  about: 'TOPIC',
}

/** The latest value of each corrected field. */
export function correctionOf(fields: readonly CorrectedField[]): ClaimCorrection {
  return Object.fromEntries(fields.map(({ field, value }) => [field, JSON.parse(value)]))
}

/** All entities that a correction names. */
export const namedIn = ({ actors, speaker, target, about }: ClaimCorrection): readonly EntityId[] =>
  [...(actors ?? []), speaker, target, ...(about ?? [])].filter((id) => typeof id === 'string')

function correctedParts(parts: readonly Part[], correction: ClaimCorrection): readonly Part[] {
  let corrected = parts
  for (const [field, role] of Object.entries(ROLES) as [CorrectionField, Role][]) {
    const value = correction[field]
    if (value === undefined) continue
    const entities = (Array.isArray(value) ? value : [value]).filter((id) => id !== null) as EntityId[]
    corrected = [...corrected.filter((p) => p.role !== role), ...entities.map((entity) => ({ role, entity }))]
  }
  return corrected
}

/** A fact as a person says that it is. */
export function correct(fact: Fact, correction: ClaimCorrection): Fact {
  const { content, stance, negated, strength, date } = correction
  const given: Partial<Told> = Object.fromEntries(
    Object.entries({ content, stance, negated, strength }).filter(([, value]) => value !== undefined),
  )
  return {
    ...fact,
    told: { ...fact.told, ...given },
    parts: correctedParts(fact.parts, correction),
    ...(date === undefined ? {} : { date, precision: PRECISIONS[date.length]! }),
  }
}

/** What a fact has in a field now, for the record of its correction. */
export function currentValue(fact: Fact, field: CorrectionField, withdrawn: boolean): unknown {
  const role = ROLES[field]
  if (role) {
    const ids = fact.parts.filter((part) => part.role === role).map((part) => part.entity)
    return field === 'actors' || field === 'about' ? ids : (ids[0] ?? null)
  }
  if (field === 'withdrawn') return withdrawn
  if (field === 'date') return fact.date
  return fact.told[field as 'content' | 'stance' | 'negated' | 'strength']
}
