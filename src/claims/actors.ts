// Who speaks for whom: from the words that name an actor to the state or body that is bound, and the speaker.
import type { Sentence } from '../model.ts'
import {
  type Context,
  coordination,
  mentionAt,
  mentionsIn,
  type Nominal,
  nominal as nominalOf,
  subjectsOf,
} from './context.ts'
import { bearerOf, officialOf, ofWhich, renamedAs, spokenFor, titled, withOthers } from './officials.ts'
import { ISSUING, isPaper } from './papers.ts'
import { isFirstPerson, merge, type Party, partyOf } from './party.ts'
import { dyadOf, isTwoSides } from './two-sides.ts'

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
    const named = subjectsOf(here, first)
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

const FROM = new Set(['from', 'by'])

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
