// Who speaks for whom: from the words that name an actor to the state or body that is bound, and the speaker.
import type { EntityId, Mention, Sentence, Token } from '../model.ts'
import { setOf } from '../seed/sets.ts'
import { PORTFOLIOS } from '../text/phrases/words.ts'
import type { Context, Nominal } from './context.ts'
import { coordination, mentionAt, mentionsIn, nominal as nominalOf } from './context.ts'

/** A side: the states or bodies it stands for, and the one who speaks where one is named. */
export interface Party {
  /** Countries, and organizations that act for themselves. */
  readonly states: readonly EntityId[]
  /** A named person or body that speaks for exactly one state. */
  readonly speaker: EntityId | null
  /** The people and bodies named, for meetings. */
  readonly named: readonly EntityId[]
  /** "both sides", "the two countries", "all parties". */
  readonly group: boolean
  /** People who hold no office that the text or the reference data knows. */
  readonly private: boolean
}

const FIRST_PERSON = new Set(['i', 'we', 'us', 'me', 'my', 'our', 'ours', 'mine', 'myself', 'ourselves'])

/** Is the word a first person pronoun? "US" in capitals is a country. */
export const isFirstPerson = (word: Token): boolean => FIRST_PERSON.has(word.lower) && word.text !== 'US'

/** The party that entities make up. */
export function partyOf(context: Context, ids: readonly EntityId[], group = false): Party | null {
  const states: EntityId[] = []
  const named: EntityId[] = []
  let unknown = 0
  let speaker: EntityId | null = null
  for (const id of ids) {
    const entity = context.entities.get(id)
    if (!entity) continue
    if (entity.type === 'Country') states.push(id)
    else if (entity.type === 'Person' || entity.type === 'Organization') {
      named.push(id)
      if (entity.voice === null) unknown++
      else if (entity.voice !== undefined) {
        states.push(entity.voice)
        if (entity.voice !== id) speaker = id
      } else if (entity.country) {
        states.push(entity.country)
        speaker = id
      } else if (entity.type === 'Organization') states.push(id)
      else unknown++
    } else if (entity.type === 'Initiative' && entity.actsAsState) states.push(id)
  }
  const unique = states.length > 1 ? [...new Set(states)] : states
  if (unique.length === 0 && named.length === 0) return null
  return {
    states: unique,
    speaker: unique.length === 1 && named.length === 1 && !group ? speaker : null,
    named,
    group: group || unique.length > 1,
    private: unique.length === 0 && unknown > 0,
  }
}

function merge(parties: readonly Party[]): Party | null {
  if (parties.length < 2) return parties[0] ?? null
  const states = [...new Set(parties.flatMap((p) => p.states))]
  const named = [...new Set(parties.flatMap((p) => p.named))]
  return {
    states,
    named,
    // Two officials of one state: no one of them is the speaker.
    speaker: null,
    group: states.length > 1 || parties.some((p) => p.group),
    private: parties.every((p) => p.private),
  }
}

/** Does the noun stand for its state when it acts: its government, army, officials? */
function standsForState(context: Context, lemma: string): boolean {
  return context.lexicon.sets.get('state-agents')?.has(lemma) ?? false
}

/** A body that acts for itself: a bloc, a party, an armed group. */
function isOwnBody(context: Context, id: EntityId): boolean {
  const entity = context.entities.get(id)
  if (entity?.type !== 'Organization' || entity.voice === null) return false
  return entity.actsAsState || entity.voice !== undefined || !entity.country
}

function ofMentions(context: Context, mentions: readonly Mention[]): Party | null {
  const all = [...new Set(mentions.flatMap((m) => m.entities))]
  const bodies = all.filter((id) => isOwnBody(context, id))
  const states = all.filter((id) => context.entities.get(id)?.type === 'Country')
  // "Lebanese Hezbollah fighters" act for Hezbollah.
  const voiced = bodies.filter((id) => context.entities.get(id)?.voice)
  const party = partyOf(context, voiced.length > 0 ? voiced : [...states, ...bodies])
  // The state acts through somebody unnamed: no speaker.
  return party ? { ...party, named: [], speaker: null } : null
}

// Those who do not speak for the state, whatever they lead.
const OUTSIDERS = setOf('outsiders')

const MEMBERS = setOf('own-members')

/** "ELN rebels", "NATO allies": those who act for the body named beside them. */
function ofMembers(context: Context, lemma: string, inside: readonly Mention[]): Party | null {
  if (!MEMBERS.has(lemma)) return null
  const ids = inside.flatMap((m) => m.entities).filter((id) => isOwnBody(context, id))
  const party = ids.length > 0 ? partyOf(context, ids) : null
  return party ? { ...party, named: [], speaker: null } : null
}

const SPEAKERS = setOf('spokespersons')

/** "a spokesman for the Peruvian foreign ministry": the body whose words an unnamed one gives. */
function spokenFor(context: Context, sentence: Sentence, nominal: Nominal): Party | null {
  if (!SPEAKERS.has(sentence.tokens[nominal.head]!.lemma)) return null
  const attached = sentence.phrases.filter(
    (p) =>
      nominal.phrase !== null &&
      p.attachedTo?.phrase === nominal.phrase &&
      /^(?:for|of|at|from)$/.test(sentence.tokens[p.attachedTo.preposition]!.lower),
  )
  const possessor = nominal.phrase === null ? null : sentence.phrases[nominal.phrase]!.possessor
  const owner = possessor === null ? undefined : sentence.phrases[possessor]
  const named = [
    ...mentionsIn(context, sentence, nominal.from, nominal.head),
    ...[...attached, ...(owner ? [owner] : [])].flatMap((p) => mentionAt(context, sentence, p.head) ?? []),
  ]
  const speaks = named.find((m) => {
    const entity = m.entities.length === 1 ? context.entities.get(m.entities[0]!) : undefined
    return (
      (entity?.type === 'Organization' || entity?.type === 'Person') && entity.country && entity.voice === undefined
    )
  })
  return speaks ? partyOf(context, speaks.entities) : null
}

/** A noun for a state's people, with the state named within its phrase or after "of", "in", "from". */
function officialOf(context: Context, sentence: Sentence, nominal: Nominal): Party | null {
  const head = sentence.tokens[nominal.head]
  if (!head) return null
  const inside = mentionsIn(context, sentence, nominal.from, nominal.head)
  // "Foreign Ministers of": in capitals the plural is its own lemma.
  const noun = head.pos === 'PROPN' ? head.lower.replace(/s$/, '') : head.lemma
  if (!standsForState(context, noun)) return ofMembers(context, noun, inside)
  if (sentence.tokens.slice(nominal.from, nominal.head).some((t) => OUTSIDERS.has(t.lower))) return null
  const own = ofMentions(context, inside)
  if (own) return own
  // "his administration", "their teams"
  const pronoun = inside.find((m) => m.kind === 'PRONOUN' || m.kind === 'GROUP')
  const whose = pronoun ? partyOf(context, pronoun.entities, pronoun.kind === 'GROUP') : null
  if (whose && whose.states.length > 0) return { ...whose, named: [], speaker: null }
  if (nominal.phrase === null) return null
  const phrase = sentence.phrases[nominal.phrase]
  if (phrase?.possessor != null) {
    const owner = sentence.phrases[phrase.possessor]
    const mention = owner ? mentionAt(context, sentence, owner.head) : null
    const party = mention ? partyOf(context, mention.entities, mention.kind === 'GROUP') : null
    if (party) return { ...party, named: [], speaker: null }
  }
  const attached = sentence.phrases.filter((p) => {
    if (p.attachedTo?.phrase !== nominal.phrase) return false
    const word = sentence.tokens[p.attachedTo.preposition]?.lower
    // "a spokesman for the government"
    return (
      word === 'of' || word === 'in' || word === 'from' || word === 'at' || (word === 'for' && SPEAKERS.has(head.lemma))
    )
  })
  const after = attached
    .flatMap((p) => coordination(sentence, p.index))
    .flatMap((p) => mentionsIn(context, sentence, p.from, p.to))
  return ofMentions(context, after)
}

/** "the *French* and German ministers": the states named before the last one of a phrase join it. */
function withOthers(context: Context, sentence: Sentence, nominal: Nominal, mention: Mention, own: Party): Party {
  if (mention.kind !== 'NOMINAL' || own.states.length !== 1) return own
  const before = mentionsIn(context, sentence, nominal.from, mention.from).filter((m) =>
    /^(?:and|,)$/.test(sentence.tokens[m.to]?.lower ?? ''),
  )
  const others = ofMentions(context, before)
  return (others && merge([others, own])) ?? own
}

/** How many sentences in a row may begin with "they" before nobody knows any more who is meant. */
const THEY = 8

/** "both" alone: the two sides that were named last, here, in the sentence before, or before others of "they". */
function lastGroup(context: Context, sentence: Sentence, at: number): Party | null {
  let back = 1
  for (let index = sentence.index; index >= 0 && index >= sentence.index - back; index--) {
    const groups = (context.mentions[index] ?? []).filter(
      (m) => (index < sentence.index || m.to <= at) && m.kind === 'GROUP' && m.entities.length === 2,
    )
    const last = groups.at(-1)
    if (last) return partyOf(context, last.entities, true)
    const here = context.sentences[index]
    const first = here?.clauses.find((c) => c.kind === 'MAIN' && c.verb.head < (index < sentence.index ? Infinity : at))
    if (!here || !first) continue
    const named = first.subjects.flatMap((i) => here.phrases[i] ?? []).map(nominalOf)
    const only = named.length === 1 ? named[0]! : null
    // "This came in talks": about what they did.
    const this_ = only !== null && here.tokens[only.head]!.lower === 'this'
    const alone = only !== null && !here.phrases.some((p) => p.attachedTo?.phrase === only.phrase)
    if (only && alone && (this_ || isTwoSides(here, only))) {
      if (index < sentence.index && back < THEY) back++
      continue
    }
    // "the ministers of Oslo and Riga", "Oslo and Riga".
    const head = only && here.tokens[only.head]!
    if (named.length !== 2 && (!head || head.lower === head.lemma)) continue
    const party = parties(context, here, named, null)
    if (party?.states.length === 2) return party
  }
  return null
}

/** "its ambassador to Norway, *Ida Holm*, said": who an office is said to be held by. */
function renamedAs(context: Context, sentence: Sentence, nominal: Nominal): Party | null {
  if (nominal.phrase === null) return null
  const name = sentence.phrases.find((p) => p.appositionOf === nominal.phrase)
  const mention = name ? mentionAt(context, sentence, name.head) : null
  const isPerson = mention?.entities.every((id) => context.entities.get(id)?.type === 'Person')
  return mention && isPerson ? partyOf(context, mention.entities) : null
}

/** "each of *the two countries*" */
function ofWhich(sentence: Sentence, { phrase }: Nominal): Nominal | null {
  const inner = sentence.phrases.find(
    (p) => p.attachedTo?.phrase === phrase && sentence.tokens[p.attachedTo?.preposition ?? -1]?.lower === 'of',
  )
  return inner ? nominalOf(inner) : null
}

/** Nouns of those who head what is named after them, and of bodies that have such. */
const HEADS = setOf('heading-offices')
const HEADED = setOf('headed-bodies')
const RULERS = setOf('ruling-offices')

/** How far a name may stand from the office that it holds. */
const LONGEST_OFFICE = 14

/** "head of the Defence Forces General *Ola Holm*", "Ministry of Foreign Affairs spokesman *Ola Holm*": the name at the end. */
function bearerOf(context: Context, sentence: Sentence, nominal: Nominal): Party | null {
  const { tokens } = sentence
  const head = tokens[nominal.head]!
  const body = HEADED.has(head.lemma.toLowerCase())
  if (!body && !HEADS.has(head.lemma.toLowerCase())) return null
  if (/^(?:an?|his|her|their)$/.test(tokens[nominal.from]!.lower)) return null
  if (!/^(?:of|for|to)$/.test(tokens[nominal.head + 1]?.lower ?? '')) return null
  // A field or body must be named between: "a spokesman for President Holm" is not Holm.
  let field = false
  let office = !body
  for (let at = nominal.head + 2; at < tokens.length && at < nominal.head + LONGEST_OFFICE; at++) {
    const { lower, text, lemma } = tokens[at]!
    const mention = mentionAt(context, sentence, at)
    const only =
      mention?.kind === 'NAME' && mention.entities.length === 1 ? context.entities.get(mention.entities[0]!) : null
    if (mention && only?.type === 'Person') {
      const owns = /^['’]s?$/.test(tokens[mention.to]?.text ?? '')
      const ruler = !body && RULERS.has(tokens[at - 1]!.lower)
      return field && office && !owns && !ruler && mention.from === at ? partyOf(context, mention.entities) : null
    }
    if (mention && only) {
      // "chief of staff of Peru's president": the state is the other one's.
      const whose =
        mention.why === 'country-adjective' ||
        /['’]s?$/.test(tokens[mention.to - 1]!.text + (tokens[mention.to]?.text ?? ''))
      if (!whose) field = true
      at = Math.max(at, mention.to - 1)
    } else if (PORTFOLIOS.has(lower)) field = true
    else if (HEADS.has(lemma.toLowerCase()) || SPEAKERS.has(lemma.toLowerCase())) office = true
    else if (!/^(?:of|for|the|and|&|to|in|['’]s)$/.test(lower) && !/^\p{Lu}/u.test(text)) return null
  }
  return null
}

const PAPERS = setOf('papers')

/** Do the words name what somebody wrote: "the statement", "a press release"? */
export const isPaper = ({ tokens }: Sentence, { head }: Pick<Nominal, 'head'>): boolean => {
  const { lemma } = tokens[head]!
  return PAPERS.has(lemma) || PAPERS.has(`${tokens[head - 1]?.lower} ${lemma}`)
}

const FROM = new Set(['from', 'by'])
/** What is done to a paper by whose words it holds. */
export const ISSUING = setOf('issuing')

/** "a statement from *the ministry*", "issued by *the ministry*", "*the ministry*'s statement": whose words it holds. */
function issuerOf(context: Context, sentence: Sentence, nominal: Nominal, voice: Party | null): Party | null {
  const { phrase } = nominal
  if (phrase === null || !isPaper(sentence, nominal)) return null
  const { possessor } = sentence.phrases[phrase]!
  const issued = sentence.clauses.find(
    (c) => c.modifies === phrase && c.verb.passive && c.agents.length > 0 && ISSUING.has(c.verb.lemma),
  )
  const names =
    possessor !== null
      ? [possessor]
      : (issued?.agents ??
        sentence.phrases.flatMap((p) =>
          p.attachedTo?.phrase === phrase && FROM.has(sentence.tokens[p.attachedTo.preposition]!.lower)
            ? coordination(sentence, p.index).map((one) => one.index)
            : [],
        ))
  const issuers = names.flatMap((index) => sentence.phrases[index] ?? []).map(nominalOf)
  if (issuers.length > 0) return parties(context, sentence, issuers, voice)
  // "a Foreign Ministry statement"
  const inside = mentionsIn(context, sentence, nominal.from, nominal.head).flatMap((m) => m.entities)
  return inside.length > 0 ? partyOf(context, [...new Set(inside)]) : null
}

/**
 * The party that a nominal names.
 * @param voice whoever says the words in which it stands: what "we" is
 * @returns null where it names nothing that can act
 */
export function party(context: Context, sentence: Sentence, nominal: Nominal, voice: Party | null): Party | null {
  const { phrase, from, to, head } = nominal
  if (phrase === null) return readParty(context, sentence, nominal, voice)
  const known = context.parties[sentence.index]!
  const before = known[phrase]
  const { nominal: same } = before ?? {}
  if (before?.voice === voice && same?.from === from && same.to === to && same.head === head) return before.party
  const read = readParty(context, sentence, nominal, voice)
  known[phrase] = { nominal, voice, party: read }
  return read
}

function readParty(context: Context, sentence: Sentence, nominal: Nominal, voice: Party | null): Party | null {
  const head = sentence.tokens[nominal.head]
  if (!head) return null
  if (isFirstPerson(head)) return voice
  const bearer = bearerOf(context, sentence, nominal)
  if (bearer?.speaker) return bearer
  const mention = mentionAt(context, sentence, nominal.head)
  // "the spokesman of the ministry": nobody by name, but whose words he gives is told.
  const spoken = mention?.kind === 'NAME' ? null : spokenFor(context, sentence, nominal)
  // "a spokesman for the ministry, *Ola Holm*, said"
  const named = spoken && renamedAs(context, sentence, nominal)
  if (named?.speaker) return named
  if (spoken && !spoken.states.some((id) => mention && !mention.entities.includes(id))) return spoken
  if (mention) {
    const own = partyOf(context, mention.entities, mention.kind === 'GROUP')
    if (own) return withOthers(context, sentence, nominal, mention, own)
  }
  const each = /^(?:each|both|neither)$/.test(head.lower) ? ofWhich(sentence, nominal) : null
  if (each) return party(context, sentence, each, voice)
  const renamed = renamedAs(context, sentence, nominal) ?? issuerOf(context, sentence, nominal, voice)
  if (renamed && renamed.states.length > 0) return renamed
  // "the leaders of Oslo and Berne" are told by name; "the leaders" alone are the two of the story.
  const official = officialOf(context, sentence, nominal)
  // "the Peruvian envoy to Chile, Mr. Luis Rojas": his name says of no state, and his office does.
  if (official && renamed) return { ...official, named: renamed.named, speaker: renamed.named[0] ?? null }
  if (official ?? renamed) return official ?? renamed
  if (isTwoSides(sentence, nominal)) return lastGroup(context, sentence, nominal.head) ?? dyadOf(context)
  return titled(context, sentence, nominal)
}

const SIDES = setOf('paired')
const SHARED = setOf('of-both')

/** "both", "the leaders", "the two ministers", "they" at the head of a sentence: the two whom the story is about. */
function isTwoSides(sentence: Sentence, nominal: Nominal): boolean {
  const head = sentence.tokens[nominal.head]!
  if (head.lower === 'both') return true
  if (head.lower === 'they') return nominal.head <= 1
  const words = sentence.tokens.slice(nominal.from, nominal.head)
  if (words.length === 1 && words[0]!.lower === 'each') return SIDES.has(head.lemma)
  if (!SIDES.has(head.lemma) || head.lower === head.lemma) return false
  const opener = words[0]?.lower
  return (
    words.length > 0 &&
    words.length <= 2 &&
    (opener === 'the' || opener === 'both') &&
    (words.length === 1 || words[1]!.lower === 'two' || SHARED.has(words[1]!.lower))
  )
}

const dyads = new WeakMap<Context, { readonly party: Party | null }>()

/** The two states that an article is about: named far more often than any third. */
export function dyadOf(context: Context): Party | null {
  const known = dyads.get(context)
  if (known) return known.party
  const count = new Map<EntityId, number>()
  for (const list of context.mentions) {
    for (const mention of list) {
      const state = mention.entities.length === 1 ? stateOf(context, mention.entities[0]!) : null
      if (state) count.set(state, (count.get(state) ?? 0) + 1)
    }
  }
  const [first, second, third] = [...count].sort((a, b) => b[1] - a[1])
  const clear = first && second && second[1] >= 3 && second[1] >= 0.3 * first[1] && second[1] >= 2 * (third?.[1] ?? 0)
  const party = clear ? partyOf(context, [first[0], second[0]], true) : null
  dyads.set(context, { party })
  return party
}

function stateOf(context: Context, id: EntityId): EntityId | null {
  const entity = context.entities.get(id)
  if (!entity) return null
  return entity.type === 'Country' || entity.actsAsState ? id : entity.type === 'Person' ? entity.country : null
}

const OFFICES = setOf('offices')
/** Titles that a field may stand before: "minister" is any minister, "president" no vice president. */
const FIELDED = setOf('fielded')

/** "The President" alone: the one named last of those who hold that office. */
function titled(context: Context, sentence: Sentence, nominal: Nominal): Party | null {
  const head = sentence.tokens[nominal.head]!
  if (!OFFICES.has(head.lemma) || (head.lower !== head.lemma.toLowerCase() && head.pos !== 'PROPN')) return null
  if (sentence.tokens[nominal.from]?.lower !== 'the' || nominal.to - nominal.from !== 2) return null
  const title = head.lower
  const holders = new Set(context.offices.filter((o) => titleIs(o.title, title)).map((o) => o.person))
  if (holders.size === 0) return null
  for (let index = sentence.index; index >= 0; index--) {
    const last = (context.mentions[index] ?? [])
      .filter((m) => (index < sentence.index || m.to <= nominal.from) && m.entities.some((id) => holders.has(id)))
      .at(-1)
    if (last)
      return partyOf(
        context,
        last.entities.filter((id) => holders.has(id)),
      )
  }
  return null
}

const titleIs = (title: string, word: string): boolean => {
  const lower = title.toLowerCase()
  return FIELDED.has(word) ? lower.includes(word) : lower === word
}

/** The party that several nominals name together ("China and Japan"). */
export function parties(
  context: Context,
  sentence: Sentence,
  nominals: readonly Nominal[],
  voice: Party | null,
): Party | null {
  const [only] = nominals
  if (nominals.length < 2) return only ? party(context, sentence, only, voice) : null
  return merge(nominals.flatMap((n) => party(context, sentence, n, voice) ?? []))
}
