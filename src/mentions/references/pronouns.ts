// Pronouns: he, she, it, they and their cases.
import type { EntityId, Mention, Token } from '../../model.ts'
import type { Names } from '../../seed/index.ts'
import { setOf } from '../../seed/sets.ts'
import { type Discourse, lastFitting, MEMORY, type Setting, stateOf, type Trace } from './discourse.ts'
import { clauseAt, doersOf, governingSubjects, isSubjectOf, looksAhead } from './syntax.ts'

const SINGULAR: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'he'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'she'] as const),
])
const NEUTER = new Set(['it', 'its', 'itself'])
const PLURAL = new Set(['they', 'them', 'their', 'theirs', 'themselves'])

/** Person that a quotation at this token is the speech of: the subject outside the quotation in the same sentence. */
function speakerBeside(discourse: Discourse, setting: Setting, at: number): EntityId | null {
  if (!setting.quoted[at]) return null
  for (let i = discourse.traces.length - 1; i >= Math.max(0, discourse.traces.length - MEMORY); i--) {
    const { mention, subject, quoted } = discourse.traces[i]!
    if (mention.sentence !== setting.sentence.index) break
    if (!quoted && subject) return mention.entities[0] ?? null
  }
  return null
}

function person(discourse: Discourse, setting: Setting, token: Token, pronoun: 'he' | 'she'): readonly EntityId[] {
  const { index } = setting.sentence
  const speaker = speakerBeside(discourse, setting, token.index)
  const inside = setting.quoted[token.index] === 1
  const possessive = token.lower === 'his' || token.lower === 'her' || token.lower.endsWith('self')
  const doers = possessive ? [] : doersOf(setting, token).flatMap((t) => t.mention.entities)
  const fits = ({ mention }: Trace): boolean | number => {
    if (mention.entities.length !== 1 || doers.includes(mention.entities[0]!)) return false
    const facts = discourse.persons.get(mention.entities[0]!)
    if (!facts || (facts.pronoun !== null && facts.pronoun !== pronoun)) return false
    if (inside && mention.entities[0] === speaker) return false
    return facts.pronoun === pronoun ? 6 : 0
  }
  const governing = governingSubjects(setting, token, possessive).find((t) => fits(t) !== false)
  if (governing && governing.quoted === inside) return governing.mention.entities
  const reach = possessive ? 2 : 4
  const unnamed = inside ? null : unnamedBefore(discourse, index)
  if (unnamed) return unnamed.mention.entities
  // "Peru will act, he said": he has spoken before, and is not whom the words name.
  const before = reports(setting, token)
    ? lastFitting(discourse, index, reach, (t) => (t.quoted || t.mention.sentence === index ? false : fits(t)))
    : null
  if (before) return before.mention.entities
  // Outside quotation marks the one who speaks is meant before those spoken of.
  const telling = inside ? null : lastFitting(discourse, index, reach, (t) => (t.quoted ? false : fits(t)))
  const best = telling ?? lastFitting(discourse, index, reach, fits)
  return best ? best.mention.entities : []
}

const OFFICES = setOf('offices')

/** One who holds an office and is told of by that alone, so that the mention means the state. */
const isUnnamed = (mention: Mention): boolean =>
  mention.kind === 'NOMINAL' &&
  mention.why === 'acts-for-state' &&
  OFFICES.has(/[a-z]+$/i.exec(mention.text)?.[0].toLowerCase() ?? '')

/** "*The Peruvian president* welcomed it. He …": the subject of the sentence before, where nobody was named since. */
function unnamedBefore(discourse: Discourse, index: number): Trace | null {
  for (let i = discourse.traces.length - 1; i >= Math.max(0, discourse.traces.length - MEMORY); i--) {
    const trace = discourse.traces[i]!
    const { mention, subject } = trace
    if (mention.sentence < index - 1 || mention.entities.some((id) => discourse.persons.has(id))) return null
    if (subject === 2 && mention.sentence === index - 1 && isUnnamed(mention)) return trace
  }
  return null
}

/** Is it who says the words around, or before: "…, he said"? */
function reports(setting: Setting, token: Token): boolean {
  const clause = clauseAt(setting, token.index)
  return clause?.kind === 'PARENTHETICAL' && clause.from > 0 && isSubjectOf(setting, clause, token)
}

const IMPERSONAL = setOf('impersonal')

function isExpletive(setting: Setting, names: Names, at: number): boolean {
  const { tokens } = setting.sentence
  let i = at + 1
  while (
    i < tokens.length &&
    (tokens[i]!.pos === 'AUX' || /^['’](s|d|ll)$/.test(tokens[i]!.text) || tokens[i]!.lower === 'not')
  )
    i++
  const next = tokens[i]
  if (!next) return false
  if (i > at + 1 && names.references.expletive.words.has(next.lower)) return true
  return IMPERSONAL.has(next.lower)
}

/** "Sanctions on Iran over its programme": the name right before is meant. */
const LEADS_BACK = setOf('leading-back')

/** Whether "it" may take up what an earlier sentence told of: as the acting subject of a main clause only. */
function actsAlone(setting: Setting, token: Token): boolean {
  const clause = clauseAt(setting, token.index)
  if (!clause) return setting.sentence.clauses.length === 0
  if (clause.parent !== null || clause.kind === 'ADVERBIAL') return false
  return (
    token.lower === 'its' || (isSubjectOf(setting, clause, token) && clause.predicate === null && !clause.verb.passive)
  )
}

/** "thanked Ghana for its promise": for what it is itself that one is thanked and blamed. */
const JUDGING = setOf('judging')

function thing(discourse: Discourse, setting: Setting, names: Names, token: Token): readonly EntityId[] {
  if (token.lower === 'it' && isExpletive(setting, names, token.index)) return []
  const { index, tokens } = setting.sentence
  const quoted = setting.quoted[token.index] === 1
  const fits = (trace: Trace): boolean => {
    const { mention } = trace
    if (mention.entities.length !== 1 || trace.inside || trace.quoted !== quoted) return false
    const type = discourse.entities.get(mention.entities[0]!)?.type
    return type !== undefined && type !== 'Person' && type !== 'Place' && !/people$/.test(mention.why)
  }
  const own = token.lower !== 'it'
  const back = tokens[token.index - 1]?.lower ?? ''
  const judged = (back === 'for' || back === 'over') && JUDGING.has(clauseAt(setting, token.index)?.verb.lemma ?? '')
  const before =
    token.lower === 'its' && (judged || LEADS_BACK.has(back)) ? setting.traceAt[token.index - 2] : undefined
  if (before && fits(before) && !adjective(before)) return before.mention.entities
  if (own && looksAhead(setting, token)) return []
  if (!own && reports(setting, token)) {
    const spoke = lastFitting(
      discourse,
      index,
      2,
      (t) => t.mention.sentence < index && t.subject > 0 && said(discourse, t),
    )
    return spoke ? spoke.mention.entities : []
  }
  const clause = clauseAt(setting, token.index)
  // What is delivered, cancelled or used is no state.
  const undergoes = clause?.verb.passive && isSubjectOf(setting, clause, token)
  const governing = governingSubjects(setting, token, own).find(
    (t) => fits(t) && !(undergoes && discourse.entities.get(t.mention.entities[0]!)?.type === 'Country'),
  )
  if (governing) return governing.mention.entities
  // "… its troops" in a sentence whose subject is no name: the nearest name before it will do.
  if (token.lower === 'its') {
    const near = lastFitting(discourse, index, 0, (t) => fits(t) && !adjective(t))
    if (near) return near.mention.entities
  }
  const told = actsAlone(setting, token) ? lastFitting(discourse, index, 2, (t) => t.subject > 0 && fits(t)) : null
  return told && told.mention.sentence < index ? told.mention.entities : []
}

/** What can have said something: a body, a state. */
function said(discourse: Discourse, { mention, inside }: Trace): boolean {
  const type = mention.entities.length === 1 && !inside ? discourse.entities.get(mention.entities[0]!)?.type : undefined
  return (type === 'Organization' || type === 'Country') && !/people$/.test(mention.why)
}

const adjective = ({ mention }: Trace): boolean => mention.why === 'country-adjective'

/** The traces of a sentence, in order. */
function toldIn(discourse: Discourse, sentence: number): Trace[] {
  const told: Trace[] = []
  for (let i = discourse.traces.length - 1; i >= Math.max(0, discourse.traces.length - MEMORY); i--) {
    const trace = discourse.traces[i]!
    if (trace.mention.sentence < sentence) break
    if (trace.mention.sentence === sentence) told.push(trace)
  }
  return told.reverse()
}

/** "The ministers *of A and B* met. They …": the states whose people the subject of the sentence is. */
function statesOfSubject(discourse: Discourse, sentence: number, traces: readonly Trace[]): readonly EntityId[] {
  const before = discourse.settings[sentence]?.sentence
  if (!before) return []
  const { clauses, phrases, tokens } = before
  const subjects = clauses.find((c) => c.kind === 'MAIN')?.subjects ?? []
  const first = phrases.find(
    (p) => p.attachedTo && subjects.includes(p.attachedTo.phrase) && tokens[p.attachedTo.preposition]!.lower === 'of',
  )
  const heads: number[] = []
  for (let at = first; at && heads.length < 12; at = at.conjunct === null ? undefined : phrases[at.conjunct])
    heads.push(at.head)
  const named = traces.filter(({ mention: m }) => heads.some((head) => m.from <= head && head < m.to))
  const states = [...new Set(named.flatMap((t) => t.mention.entities))]
  return states.length > 1 && states.every((id) => discourse.entities.get(id)?.type === 'Country') ? states : []
}

/** Several that were told of together: a group, names joined by "and", or two persons of one contact. */
function several(discourse: Discourse, setting: Setting, names: Names, token: Token): readonly EntityId[] {
  const { index } = setting.sentence
  // "The leaders of A and B said they would": those who say so.
  const saying =
    token.lower === 'they' && token.index > 2 ? statesOfSubject(discourse, index, toldIn(discourse, index)) : []
  if (saying.length > 0) return saying
  const group = lastFitting(discourse, index, 1, ({ mention }) => mention.entities.length > 1)
  if (group) return group.mention.entities
  if (setting.quoted[token.index]) return []
  for (let back = 0; back <= 1; back++) {
    const traces = toldIn(discourse, index - back)
    const persons = [
      ...new Set(traces.flatMap((t) => (discourse.persons.has(t.mention.entities[0]!) ? t.mention.entities : []))),
    ]
    if (persons.length === 2) return persons
    const subjects = traces.filter((t) => t.subject > 0 && t.mention.kind === 'NAME')
    const states = [...new Set(subjects.flatMap((t) => t.mention.entities))]
    if (states.length > 1 && states.every((s) => discourse.entities.get(s)?.type === 'Country')) return states
    // "Ministers of the Gulf states and Chilean Foreign Minister Ana Ruiz": whom they act for.
    const actors = subjects.filter((t) => t.subject === 2 && !t.inside && !adjective(t))
    const sides = new Set(actors.flatMap((t) => stateOf(discourse, t.mention.entities[0]!) ?? []))
    if (sides.size > 1 && actors.every((t) => stateOf(discourse, t.mention.entities[0]!))) return [...sides]
    const led = back === 1 && token.lower === 'they' ? statesOfSubject(discourse, index - 1, traces) : []
    if (led.length > 0) return led
    const single = subjects.at(-1)
    if (single && isOfPeople(names, single.mention)) {
      const entity = discourse.entities.get(single.mention.entities[0]!)
      if (entity?.type === 'Organization' || /people/.test(single.mention.why)) return single.mention.entities
    }
    if (traces.length > 0 && token.lower !== 'they') break
  }
  return []
}

/** Does a name tell of people: a nation's, a listed body, a party? */
const isOfPeople = (names: Names, { why }: Mention): boolean =>
  /country-people|listed/.test(why) || names.heads.some((row) => row.kind === 'PARTY' && row.id === why)

/**
 * What a pronoun refers to.
 * @returns ids and why, or null where it is no pronoun of these or nothing fits
 */
export function resolvePronoun(
  discourse: Discourse,
  setting: Setting,
  names: Names,
  token: Token,
): { readonly entities: readonly EntityId[]; readonly why: string } | null {
  const gender = SINGULAR.get(token.lower)
  const entities = gender
    ? person(discourse, setting, token, gender)
    : NEUTER.has(token.lower)
      ? thing(discourse, setting, names, token)
      : PLURAL.has(token.lower)
        ? several(discourse, setting, names, token)
        : []
  if (entities.length === 0) return null
  return { entities, why: gender ? 'pronoun-person' : NEUTER.has(token.lower) ? 'pronoun-thing' : 'pronoun-several' }
}
