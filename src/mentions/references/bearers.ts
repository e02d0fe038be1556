// Whom a title alone means: the one of that title and field who was told of last, or is named soon.
import type { EntityId, Token } from '../../model.ts'
import { setOf, setsOf } from '../../seed/sets.ts'
import { PORTFOLIOS, VARIANTS } from '../../text/phrases/words.ts'
import { type Discourse, lastFitting, type Setting, stateOf, type Trace } from './discourse.ts'

/** By a noun that tells of somebody again: the titles that its bearer may have had ("the leader", a president). */
const TITLES_OF = setsOf('titles-of-')

/** Titles that rule that out: whoever leads a state is not told of as "the diplomat", though he be a party's secretary. */
const TITLES_NOT_OF = setsOf('titles-not-of-')

export const bears = (titles: ReadonlySet<string>, noun: string): boolean => {
  const known = TITLES_OF.get(noun)
  if (!known) return titles.has(noun)
  const barred = TITLES_NOT_OF.get(noun)
  return [...known].some((title) => titles.has(title)) && !(barred && [...barred].some((title) => titles.has(title)))
}

/** A title alone, as it is asked for. */
export interface Title {
  readonly noun: string
  /** Its field and rank: "defence", "prime". */
  readonly fields: readonly string[]
}

const RANKS = setOf('ranks')

const fieldOf = (word: string): string | null =>
  word !== 'affairs' && (RANKS.has(word) || PORTFOLIOS.has(word)) ? (VARIANTS.get(word) ?? word) : null

/** The title of some words that end with its noun. */
export function titleOf(setting: Setting, from: number, head: number, to = head + 1): Title {
  const { tokens } = setting.sentence
  const words = tokens.slice(from, to).map((t) => t.lower)
  return {
    noun: tokens[head]!.lower,
    fields: words.flatMap((w) => (w === tokens[head]!.lower ? [] : (fieldOf(w) ?? []))),
  }
}

const FIELDED = setOf('fielded')

/**
 * Is a title of that field?
 * @param strict whether a title that says no field is none
 */
function ofField(titles: ReadonlySet<string>, { noun, fields }: Title, strict: boolean): boolean {
  const borne = [...titles].flatMap((word) => fieldOf(word) ?? [])
  if (titles.has('premier')) borne.push('prime')
  // "The president" is no vice president, but "the minister" may be a deputy.
  if (fields.length === 0) return !strict || (!FIELDED.has(noun) && borne.length === 0)
  if (borne.length === 0) return !strict
  return fields.every((field) => borne.includes(field))
}

export function person(
  discourse: Discourse,
  sentence: number,
  title: Title,
  state: EntityId | null,
  firm: boolean,
): readonly EntityId[] {
  const fits = ({ mention }: Trace): boolean => {
    const id = mention.entities[0]!
    const facts = mention.entities.length === 1 ? discourse.persons.get(id) : undefined
    if (!facts) return false
    // "his Peruvian counterpart Ana Ruiz … the Peruvian premier": who has the other's office is told by the state.
    const alike = state !== null && HEADING.has(title.noun) && facts.titles.has('counterpart')
    if (!alike && (!bears(facts.titles, title.noun) || !ofField(facts.titles, title, false))) return false
    return state === null || stateOf(discourse, id) === state
  }
  const last = lastFitting(discourse, sentence, state && firm ? 1000 : 12, fits)
  if (last) return last.mention.entities
  return state ? named(discourse, sentence, title, state) : []
}

/** How many sentences after a title its holder may be named. */
const AHEAD = 8

/** "Peru's foreign minister said so. … Foreign Minister Ana Ruiz also": who is named only after the title. */
function named(discourse: Discourse, sentence: number, title: Title, state: EntityId): readonly EntityId[] {
  const found: EntityId[] = []
  for (const { id, sentence: first } of discourse.firsts) {
    if (first <= sentence) continue
    if (first > sentence + AHEAD) break
    const facts = discourse.persons.get(id)!
    if (stateOf(discourse, id) === state && facts.titles.has(title.noun) && ofField(facts.titles, title, true))
      found.push(id)
  }
  return found.length === 1 ? found : []
}

/** Titles that one person bears at a time. */
export const OFFICES = setOf('offices')

/** Offices of which a state has one. */
export const HEADING = setOf('sole-offices')

const INDEFINITE = setOf('indefinite')

const SUCH = setOf('definite-still')

/** Adjectives that leave a title definite: "the *new* Peruvian minister". */
export const isSuch = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'ADJ' || SUCH.has(token.lower)) && !INDEFINITE.has(token.lower)
