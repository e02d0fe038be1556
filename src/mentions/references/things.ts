// What "the ministry", "the country", "the government", "its neighbour" mean: a body or state told before.
import type { EntityId, EntityType, Token } from '../../model.ts'
import type { Names } from '../../seed/index.ts'
import { setOf, setsOf } from '../../seed/sets.ts'
import { type Discourse, lastFitting, MEMORY, type Setting, stateOf, type Trace } from './discourse.ts'
import { clauseAt, governingSubjects, isSubjectOf } from './syntax.ts'

const tables = new WeakMap<Names, ReadonlyMap<string, EntityType>>()

export function typeOfNoun(names: Names): ReadonlyMap<string, EntityType> {
  let table = tables.get(names)
  if (!table) {
    table = new Map(names.references.nominals.flatMap((row) => row.nouns.map((noun) => [noun, row.type] as const)))
    tables.set(names, table)
  }
  return table
}

/** By a noun for a kind of body: what its names have in them. */
const NAMES_OF = setsOf('names-of-')

const isNamed = (noun: string, name: string): boolean =>
  [...(NAMES_OF.get(noun) ?? [])].some((part) => name.includes(part))

/** Of a body: the noun in its name, or the kind that the noun means. */
export function thing(
  discourse: Discourse,
  sentence: number,
  noun: string,
  type: EntityType,
  state: EntityId | null,
): readonly EntityId[] {
  const stem = noun.replace(/s$/, '').replace('organisation', 'organization')
  const fits = ({ mention }: Trace): boolean => {
    const entity = mention.entities.length === 1 ? discourse.entities.get(mention.entities[0]!) : undefined
    if (!entity || entity.type !== type) return false
    if (state !== null && entity.country !== state) return false
    if (type !== 'Organization' && type !== 'Agreement') return true
    const named = `${entity.name} ${(entity.aliases ?? []).join(' ')}`
      .toLowerCase()
      .replace('organisation', 'organization')
    return named.includes(stem) || isNamed(noun, named) || (noun === 'bloc' && entity.actsAsState === true)
  }
  const last = lastFitting(discourse, sentence, 6, fits)
  return last ? last.mention.entities : []
}

export function country(discourse: Discourse, sentence: number, other: boolean): readonly EntityId[] {
  const one = ({ mention }: Trace): string | null => (mention.entities.length === 1 ? mention.entities[0]! : null)
  const named = (trace: Trace): boolean => {
    const id = one(trace)
    return id !== null && discourse.entities.get(id)?.type === 'Country'
  }
  // A country by its own name, then by its adjective, then the one that a person speaks for.
  const last =
    lastFitting(
      discourse,
      sentence,
      1,
      (t) => named(t) && !t.inside && t.mention.why !== 'country-adjective' && !(other && t.subject > 0),
    ) ??
    lastFitting(discourse, sentence, 1, named) ??
    lastFitting(discourse, sentence, 2, (t) => stateOf(discourse, one(t) ?? '')?.startsWith('country:') === true)
  const state = last ? stateOf(discourse, last.mention.entities[0]!) : null
  return state ? [state] : []
}

export const OTHER = setOf('other-states')

/** "His country": the state of whom "his" means. */
export function owned(discourse: Discourse, setting: Setting, at: number): readonly EntityId[] | null {
  const owner = setting.traceAt[at]?.mention
  if (owner?.kind !== 'PRONOUN') return null
  const state = stateOf(discourse, owner.entities[0]!)
  return state ? [state] : []
}

export const GOVERNMENT = setOf('governments')
/** What is named by where it sits. */
export const SEATED = setOf('seated')

/**
 * "The minister said that the government …": the speaker's own, where it is the subject of what is said.
 * @returns none where nobody knows for whom the speaker speaks ("an official said"); null where nobody speaks
 */
export function speakersOwn(discourse: Discourse, setting: Setting, head: Token): readonly EntityId[] | null {
  const clause = clauseAt(setting, head.index)
  if (clause?.kind !== 'THAT' || !isSubjectOf(setting, clause, head)) return null
  const [speaker] = governingSubjects(setting, head, false)
  const state = speaker ? stateOf(discourse, speaker.mention.entities[0]!) : null
  return state?.startsWith('country:') ? [state] : []
}

export const NEIGHBOUR = setOf('neighbours')

/** "Its neighbour": of the states told of lately, the other one. */
export function neighbour(discourse: Discourse, setting: Setting, at: number): readonly EntityId[] {
  const [own] = owned(discourse, setting, at) ?? []
  if (!own) return []
  const others = new Set<EntityId>()
  for (const { mention } of discourse.traces.slice(-MEMORY)) {
    if (setting.sentence.index - mention.sentence > 3) continue
    for (const id of mention.entities) {
      const state = stateOf(discourse, id)
      if (state?.startsWith('country:') && state !== own) others.add(state)
    }
  }
  return others.size === 1 ? [...others] : []
}
