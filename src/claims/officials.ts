// Those who act for a state or body without a name: "Peruvian officials", "NATO allies", "a spokesman for the ministry", "the president".
import type { Mention, Sentence } from '../model.ts'
import { setOf } from '../seed/sets.ts'
import { PORTFOLIOS } from '../text/phrases/words.ts'
import {
  type Context,
  coordination,
  isOf,
  mentionAt,
  mentionsIn,
  type Nominal,
  nominal as nominalOf,
} from './context.ts'
import { isOwnBody, merge, ofMentions, type Party, partyOf } from './party.ts'

/** Does the noun stand for its state when it acts: its government, army, officials? */
function standsForState(context: Context, lemma: string): boolean {
  return isOf(context, 'state-agents', lemma)
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
export function spokenFor(context: Context, sentence: Sentence, nominal: Nominal): Party | null {
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
export function officialOf(context: Context, sentence: Sentence, nominal: Nominal): Party | null {
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
export function withOthers(
  context: Context,
  sentence: Sentence,
  nominal: Nominal,
  mention: Mention,
  own: Party,
): Party {
  if (mention.kind !== 'NOMINAL' || own.states.length !== 1) return own
  const before = mentionsIn(context, sentence, nominal.from, mention.from).filter((m) =>
    /^(?:and|,)$/.test(sentence.tokens[m.to]?.lower ?? ''),
  )
  const others = ofMentions(context, before)
  return (others && merge([others, own])) ?? own
}

/** "its ambassador to Norway, *Ida Holm*, said": who an office is said to be held by. */
export function renamedAs(context: Context, sentence: Sentence, nominal: Nominal): Party | null {
  if (nominal.phrase === null) return null
  const name = sentence.phrases.find((p) => p.appositionOf === nominal.phrase)
  const mention = name ? mentionAt(context, sentence, name.head) : null
  const isPerson = mention?.entities.every((id) => context.entities.get(id)?.type === 'Person')
  return mention && isPerson ? partyOf(context, mention.entities) : null
}

/** "each of *the two countries*" */
export function ofWhich(sentence: Sentence, { phrase }: Nominal): Nominal | null {
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
export function bearerOf(context: Context, sentence: Sentence, nominal: Nominal): Party | null {
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

const OFFICES = setOf('offices')
/** Titles that a field may stand before: "minister" is any minister, "president" no vice president. */
const FIELDED = setOf('fielded')

/** "The President" alone: the one named last of those who hold that office. */
export function titled(context: Context, sentence: Sentence, nominal: Nominal): Party | null {
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
