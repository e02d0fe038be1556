// Nouns that refer back: "the minister", "the ministry", "the country", "Turkish officials".
import type { EntityId, EntityType, Mention, Token } from '../../model.ts'
import type { Names } from '../../seed/index.ts'
import { setOf, setsOf } from '../../seed/sets.ts'
import { PORTFOLIOS, VARIANTS } from '../../text/phrases/words.ts'
import { type Discourse, lastFitting, MEMORY, type Setting, stateOf, type Trace } from './discourse.ts'
import { epithetAt, headedAt } from './epithets.ts'
import { clauseAt, governingSubjects, isSubjectOf } from './syntax.ts'

export interface Nominal {
  readonly from: number
  readonly to: number
  readonly entities: readonly EntityId[]
  readonly why: string
}

/** What may stand before a noun that refers back. */
const DETERMINERS: ReadonlyMap<string, 'DEFINITE' | 'POSSESSIVE'> = new Map([
  ...['the', 'this', 'that', 'said'].map((word) => [word, 'DEFINITE'] as const),
  ...['his', 'her', 'their', 'its'].map((word) => [word, 'POSSESSIVE'] as const),
])
const MODIFIERS = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'VERB'])

const tables = new WeakMap<Names, ReadonlyMap<string, EntityType>>()

function typeOfNoun(names: Names): ReadonlyMap<string, EntityType> {
  let table = tables.get(names)
  if (!table) {
    table = new Map(names.references.nominals.flatMap((row) => row.nouns.map((noun) => [noun, row.type] as const)))
    tables.set(names, table)
  }
  return table
}

/** By a noun that tells of somebody again: the titles that its bearer may have had ("the leader", a president). */
const TITLES_OF = setsOf('titles-of-')

const bears = (titles: ReadonlySet<string>, noun: string): boolean => {
  const known = TITLES_OF.get(noun)
  return known ? [...known].some((title) => titles.has(title)) : titles.has(noun)
}

/** A title alone, as it is asked for. */
interface Title {
  readonly noun: string
  /** Its field and rank: "defence", "prime". */
  readonly fields: readonly string[]
}

const RANKS = setOf('ranks')

const fieldOf = (word: string): string | null =>
  word !== 'affairs' && (RANKS.has(word) || PORTFOLIOS.has(word)) ? (VARIANTS.get(word) ?? word) : null

/** The title of some words that end with its noun. */
function titleOf(setting: Setting, from: number, head: number, to = head + 1): Title {
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

function person(
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
const OFFICES = setOf('offices')

/** Offices of which a state has one. */
const HEADING = setOf('sole-offices')

const INDEFINITE = setOf('indefinite')

const SUCH = setOf('definite-still')

/** Adjectives that leave a title definite: "the *new* Peruvian minister". */
const isSuch = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'ADJ' || SUCH.has(token.lower)) && !INDEFINITE.has(token.lower)

/** How many sentences back somebody without a name is had in mind. */
const UNNAMED_REACH = 6

/**
 * "A foreign ministry spokesman said so. … the spokesman added": who was told of last without a name, by whom he
 * speaks for; null where one with a name comes later or nobody does.
 */
function unnamed(discourse: Discourse, setting: Setting, at: number, head: number): readonly EntityId[] | null {
  const { tokens, index } = setting.sentence
  const noun = tokens[head]!.lower
  if (!ANYBODY.has(noun)) return null
  for (let s = index; s >= 0 && s >= index - UNNAMED_REACH; s--) {
    const earlier = discourse.settings[s]!
    const { phrases } = earlier.sentence
    for (let p = phrases.length - 1; p >= 0; p--) {
      const phrase = phrases[p]!
      if (s === index && phrase.head >= at) continue
      const first = earlier.sentence.tokens[phrase.head]!
      const holder = earlier.traceAt[phrase.head]?.mention.entities ?? []
      if (holder.some((id) => discourse.persons.has(id))) {
        if (bears(discourse.persons.get(holder[0]!)!.titles, noun)) return null
        continue
      }
      if (first.lower !== noun || !/^an?$/.test(earlier.sentence.tokens[phrase.from]!.lower)) continue
      for (let k = phrase.head; k > phrase.from; k--) {
        const within = earlier.traceAt[k]
        if (within) return within.mention.entities
      }
      return []
    }
  }
  return null
}

const ANYBODY = setOf('held-by-many')

/** The title that begins at a token and belongs to a state told before it: "its *trade minister*", "the country's *president*". */
function heldIn(
  discourse: Discourse,
  setting: Setting,
  names: Names,
  from: number,
  state: EntityId,
  nameAt: (token: number) => Mention | null,
): Nominal | null {
  const { tokens, index } = setting.sentence
  let head = -1
  for (let k = from; k < tokens.length && k < from + 4; k++) {
    if (nameAt(k) || !MODIFIERS.has(tokens[k]!.pos)) break
    if (OFFICES.has(tokens[k]!.lower)) head = k
  }
  if (head < 0 || typeOfNoun(names).get(tokens[head]!.lower) !== 'Person') return null
  const next = tokens[head + 1]
  const comma = pastPost(setting, head + 1, nameAt)
  if ((next?.pos === 'NOUN' || next?.pos === 'PROPN') && !discourse.persons.has(nameAt(head + 1)?.entities[0] ?? ''))
    return null
  // Who is named at once is told by the name.
  if (nameAt(head + 1) || (tokens[comma]?.text === ',' && nameAt(comma + 1)?.from === comma + 1)) return null
  const entities = person(discourse, index, titleOf(setting, from, head), state, true)
  return entities.length ? { from, to: head + 1, entities, why: 'title-of-state' } : null
}

const isMark = (text: string): boolean => text === "'s" || text === '’s' || text === "'" || text === '’'

const LONGEST_OFFICE = 14

/** "*Minister of Defence of Peru* Jorge Salas", "the *President of the Republic of Peru* said": an office with its state after it. */
function officeOf(
  discourse: Discourse,
  setting: Setting,
  names: Names,
  from: number,
  nameAt: (token: number) => Mention | null,
): Nominal | null {
  const { tokens, index } = setting.sentence
  const first = tokens[from]?.text.charCodeAt(0) ?? 0
  // Capitals, and letters past ASCII, may begin it.
  if ((first < 65 || first > 90) && first < 192) return null
  let head = from
  while (head < from + 3 && !OFFICES.has(tokens[head]?.lower ?? '') && MODIFIERS.has(tokens[head]?.pos ?? 'X')) head++
  if (setting.traceAt[from]?.mention.kind === 'NOMINAL') return null
  if (!/^\p{Lu}/u.test(tokens[from]!.text) || !OFFICES.has(tokens[head]?.lower ?? '') || nameAt(head)) return null
  if (typeOfNoun(names).get(tokens[head]!.lower) !== 'Person') return null
  let state: EntityId | null = null
  let ofState = false
  let to = head + 1
  for (let k = head + 1; k < tokens.length && k < head + LONGEST_OFFICE; k++) {
    const { lower, pos, text } = tokens[k]!
    const name = nameAt(k)
    if (name) {
      if (!ofState || discourse.entities.get(name.entities[0]!)?.type !== 'Country' || name.why === 'country-adjective')
        break
      state ??= name.entities[0]!
      to = name.to
      k = name.to - 1
      ofState = false
      continue
    }
    if (state && lower !== 'to') break
    // "the Ambassador to Peru": where it is held, and not whose it is.
    if (lower === 'to' && !state) return null
    if (lower === 'of' || lower === 'to') ofState = true
    else if (lower !== 'the' && lower !== 'and' && lower !== 'for' && !(/^\p{Lu}/u.test(text) && pos !== 'VERB')) break
  }
  if (!state) return null
  const holder = nameAt(to) ?? (tokens[to]?.text === ',' ? nameAt(to + 1) : null)
  if (holder && discourse.persons.has(holder.entities[0]!) && holder.kind === 'NAME')
    return { from, to, entities: holder.entities, why: 'renames-person' }
  if (holder) return null
  const known = person(discourse, index, titleOf(setting, from, head, to), state, true)
  return known.length ? { from, to, entities: known, why: 'title-of-state' } : null
}

/** By a noun for a kind of body: what its names have in them. */
const NAMES_OF = setsOf('names-of-')

const isNamed = (noun: string, name: string): boolean =>
  [...(NAMES_OF.get(noun) ?? [])].some((part) => name.includes(part))

/** Of a body: the noun in its name, or the kind that the noun means. */
function thing(
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

function country(discourse: Discourse, sentence: number, other: boolean): readonly EntityId[] {
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

const OTHER = setOf('other-states')

/** "His country": the state of whom "his" means. */
function owned(discourse: Discourse, setting: Setting, at: number): readonly EntityId[] | null {
  const owner = setting.traceAt[at]?.mention
  if (owner?.kind !== 'PRONOUN') return null
  const state = stateOf(discourse, owner.entities[0]!)
  return state ? [state] : []
}

const GOVERNMENT = setOf('governments')
/** What is named by where it sits. */
const SEATED = setOf('seated')

/**
 * "The minister said that the government …": the speaker's own, where it is the subject of what is said.
 * @returns none where nobody knows for whom the speaker speaks ("an official said"); null where nobody speaks
 */
function speakersOwn(discourse: Discourse, setting: Setting, head: Token): readonly EntityId[] | null {
  const clause = clauseAt(setting, head.index)
  if (clause?.kind !== 'THAT' || !isSubjectOf(setting, clause, head)) return null
  const [speaker] = governingSubjects(setting, head, false)
  const state = speaker ? stateOf(discourse, speaker.mention.entities[0]!) : null
  return state?.startsWith('country:') ? [state] : []
}

const NEIGHBOUR = setOf('neighbours')

/** "Its neighbour": of the states told of lately, the other one. */
function neighbour(discourse: Discourse, setting: Setting, at: number): readonly EntityId[] {
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

/** "Turkish officials", "Iran's top diplomat": the state for which they act. */
function ofState(
  setting: Setting,
  names: Names,
  at: number,
  nameAt: (token: number) => Mention | null,
): { to: number; state: EntityId; title: Title } | null {
  const { tokens } = setting.sentence
  const name = nameAt(at)
  if (
    !name ||
    name.to === name.from ||
    (name.why !== 'country-adjective' &&
      name.why !== 'country-name' &&
      name.why !== 'capital-government' &&
      name.why !== 'listed' &&
      name.why !== 'country-people')
  )
    return null
  const state = name.entities[0]!
  if (name.why === 'listed' && !state.startsWith('organization:')) return null
  let i = name.to
  if (/^['’]s?$/.test(tokens[i]?.text ?? '')) i++
  // "US officials" needs no mark, "Japan officials" is rare enough to be read alike; "Turkey leaders" too.
  let head = -1
  for (let k = i; k < tokens.length && k < i + 4; k++) {
    const token = tokens[k]!
    if (nameAt(k) || !MODIFIERS.has(token.pos)) break
    if (names.references.stateNouns.words.has(token.lower)) head = k
    // "the visiting president", and not "the president thanked".
    else if (token.pos === 'VERB' && (head >= 0 || !/(ing|ed)$/.test(token.lower))) break
  }
  if (head < 0) return null
  const next = tokens[head + 1]
  if (next && (next.pos === 'NOUN' || next.pos === 'PROPN') && !nameAt(head + 1)) return null
  // "US Secretary of State Ana Holm": the title goes on.
  if (next?.lower === 'of' && /^[A-Z]/.test(tokens[head + 2]?.text ?? '') && !nameAt(head + 2)) return null
  return { to: head + 1, state, title: titleOf(setting, i, head) }
}

/** "Peru's ambassador *to Chile*, Ida Holm": where the office ends, with the place that it is held in. */
function pastPost(setting: Setting, to: number, nameAt: (token: number) => Mention | null): number {
  const { tokens } = setting.sentence
  if (!/^(?:to|in|at)$/.test(tokens[to]?.lower ?? '')) return to
  const post = nameAt(tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1)
  return post?.to ?? to
}

const LOCAL = setOf('local-offices')

const BESIDE = setOf('beside-names')

/** "the leader of *neighbouring Sudan*", "of *the Netherlands*": the name after "of". */
function ownerAfter(setting: Setting, at: number, nameAt: (token: number) => Mention | null): Mention | null {
  const { tokens } = setting.sentence
  let to = at
  while (to < at + 2 && tokens[to] && !nameAt(to) && BESIDE.has(tokens[to]!.lower)) to++
  return nameAt(to)
}

/** "Peru's minister *for Indian Ocean Affairs* Ana Ruiz": where the office's field or post ends. */
function pastField(
  discourse: Discourse,
  setting: Setting,
  to: number,
  nameAt: (token: number) => Mention | null,
): number | null {
  const { tokens } = setting.sentence
  if (!/^(?:of|for|to|in|at)$/.test(tokens[to]?.lower ?? '')) return null
  for (let at = to + 1; at < tokens.length && at < to + LONGEST_OFFICE; at++) {
    const name = nameAt(at)
    const { lower, text } = tokens[at]!
    if (name && discourse.persons.has(name.entities[0]!)) return name.from === at ? at : null
    if (name) at = name.to - 1
    else if (!/^(?:of|for|the|and|&)$/.test(lower) && !/^\p{Lu}/u.test(text) && !PORTFOLIOS.has(lower)) return null
  }
  return null
}

/**
 * The nominal that begins at a token, or null.
 * @param nameAt the name over a token, or null
 */
export function nominalAt(
  discourse: Discourse,
  setting: Setting,
  names: Names,
  at: number,
  nameAt: (token: number) => Mention | null,
): Nominal | null {
  const { tokens, index } = setting.sentence
  const first = tokens[at]!
  const name = nameAt(at)
  if (name && name.from === at) {
    const acting = ofState(setting, names, at, nameAt)
    if (!acting) return null
    const comma = pastPost(setting, acting.to, nameAt)
    const field = OFFICES.has(acting.title.noun) ? pastField(discourse, setting, acting.to, nameAt) : null
    const renamed = field !== null ? nameAt(field) : tokens[comma]?.text === ',' ? nameAt(comma + 1) : null
    if (renamed && (field !== null || renamed.from === comma + 1) && discourse.persons.has(renamed.entities[0]!)) {
      return { from: at, to: acting.to, entities: renamed.entities, why: 'renames-person' }
    }
    let lead = at - 1
    while (lead > 0 && lead > at - 3 && isSuch(tokens[lead])) lead--
    const definite = lead >= 0 && DETERMINERS.has(tokens[lead]!.lower)
    const follows = nameAt(acting.to)
    if (follows && discourse.persons.has(follows.entities[0]!)) return null
    const singular = typeOfNoun(names).get(acting.title.noun) === 'Person'
    const known =
      singular &&
      (definite ||
        /['’]s?$/.test(tokens[acting.to - 2]?.text ?? '') ||
        tokens[name.to]?.text === '’s' ||
        tokens[name.to]?.text === "'s")
        ? person(discourse, index, acting.title, acting.state, definite)
        : []
    const entities = known.length ? known : discourse.entities.has(acting.state) ? [acting.state] : []
    return entities.length
      ? { from: at, to: acting.to, entities, why: known.length ? 'title-of-state' : 'acts-for-state' }
      : null
  }
  const office = officeOf(discourse, setting, names, first.lower === 'the' ? at + 1 : at, nameAt)
  if (office) return office
  const determiner = DETERMINERS.get(first.lower)
  if (!determiner && !isMark(first.text)) return null
  const owner = determiner === 'POSSESSIVE' && first.lower !== 'their' ? at : at - 1
  if (owner === at || isMark(first.text)) {
    const whose = setting.traceAt[owner]?.mention
    const state = whose?.kind === 'PRONOUN' || whose?.kind === 'NOMINAL' ? stateOf(discourse, whose.entities[0]!) : null
    const held = state && whose?.entities.length === 1 ? heldIn(discourse, setting, names, at + 1, state, nameAt) : null
    if (held || owner !== at) return held
  }
  if (!determiner) return null
  const definite = determiner === 'DEFINITE'
  const kinds = typeOfNoun(names)
  const epithet = epithetAt(discourse, setting.sentence, at, (noun) => kinds.get(noun) === 'Person')
  if (epithet) return { from: at, ...epithet, why: 'epithet' }
  const headed = first.lower === 'the' ? headedAt(discourse, setting.sentence, at, nameAt) : null
  const holder = headed && person(discourse, index, headed, headed.state, true)
  if (holder?.length) return { from: at, to: at + 2, entities: holder, why: 'title-of-state' }
  let head = -1
  for (let k = at + 1; k < tokens.length && k < at + 5; k++) {
    const { pos, lower } = tokens[k]!
    if (nameAt(k) || !MODIFIERS.has(pos) || pos === 'NUM' || (pos === 'VERB' && (head >= 0 || !lower.endsWith('ed'))))
      break
    if (kinds.has(tokens[k]!.lower)) head = k
  }
  if (head < 0) return null
  const next = tokens[head + 1]
  if (next && !nameAt(head + 1) && (next.pos === 'NOUN' || (next.pos === 'PROPN' && /^[a-z]/.test(next.text))))
    return null
  const follows = nameAt(head + 1)
  if (follows && !/['’]s?$/.test(next?.text ?? '')) return null
  const noun = tokens[head]!.lower
  const type = kinds.get(noun)!
  const whose = next?.lower === 'of' ? ownerAfter(setting, head + 2, nameAt) : null
  if (whose) {
    const state = stateOf(discourse, whose.entities[0]!)
    if (type !== 'Person' || !state) return null
    const known = person(discourse, index, titleOf(setting, at + 1, head), state, definite)
    // "the mayor of Oslo" speaks for no state.
    if (known.length === 0 && LOCAL.has(noun)) return null
    return {
      from: at,
      to: head + 1,
      entities: known.length ? known : [state],
      why: known.length ? 'title-of-state' : 'acts-for-state',
    }
  }
  // "the government in Lima": of the state whose capital that is.
  const seat = SEATED.has(noun) && next?.lower === 'in' ? nameAt(head + 2) : null
  const seated = seat ? stateOf(discourse, seat.entities[0]!) : null
  if (seated?.startsWith('country:') && discourse.entities.has(seated))
    return { from: at, to: head + 1, entities: [seated], why: 'acts-for-state' }
  if (type !== 'Country' && type !== 'Organization' && !definite) return null
  // "Its ministry", "their government" go with the owner and are left to it.
  if (!definite && type === 'Organization') return null
  if (NEIGHBOUR.has(noun) && definite) return null
  const entities = NEIGHBOUR.has(noun)
    ? neighbour(discourse, setting, at)
    : type === 'Person'
      ? (unnamed(discourse, setting, at, head) ?? person(discourse, index, titleOf(setting, at + 1, head), null, true))
      : type === 'Country'
        ? (owned(discourse, setting, at) ??
          (GOVERNMENT.has(noun) ? speakersOwn(discourse, setting, tokens[head]!) : null) ??
          country(discourse, index, OTHER.has(tokens[at + 1]!.lower)))
        : thing(discourse, index, noun, type, null)
  if (entities.length) return { from: at, to: head + 1, entities, why: `nominal-${type.toLowerCase()}` }
  // "The Prime Minister spoke to …": a paper says of no state but its own.
  const { home } = discourse
  const leads =
    definite && HEADING.has(noun) && (noun !== 'minister' || titleOf(setting, at + 1, head).fields.length > 0)
  return type === 'Person' && leads && home && discourse.entities.has(home)
    ? { from: at, to: head + 1, entities: [home], why: 'acts-for-state' }
    : null
}
