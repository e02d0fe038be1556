// Whose claim a frame makes: who acts in it, for whom, and who says so.
import type { Clause, EntityId, Sentence } from '../model.ts'
import { setOf } from '../seed/sets.ts'
import { parties } from './actors.ts'
import { type Context, isOpenPronoun, isPronoun, mentionAt, type Nominal, nominal, subjectsOf } from './context.ts'
import type { Filler } from './fillers.ts'
import type { Frame } from './frames.ts'
import { isPaper } from './papers.ts'
import type { Party } from './party.ts'
import { dyadOf } from './two-sides.ts'
import { paperOf } from './types.ts'
import type { Voice } from './voices.ts'

export function resolveActor(
  context: Context,
  frame: Frame,
  voice: Voice | null,
): { party: Party; filler: Filler } | null {
  for (const filler of frame.actors) {
    if (filler.kind === 'VOICE') {
      if (voice?.party && voice.party.states.length > 0) return { party: voice.party, filler }
      continue
    }
    if (filler.kind !== 'NOMINALS') continue
    const party = parties(context, frame.sentence, filler.nominals, voice?.party ?? null)
    const writer = filler.role === 'subject' ? makerOf(context, frame) : null
    if (writer) return { party: writer, filler }
    const namer = frame.judged ? namerOf(context, frame, filler) : null
    if (namer) return { party: namer, filler }
    if (party && party.states.length > 0) {
      const owner = filler.role === 'light' ? ownerOf(context, frame, party, voice) : null
      return owner ?? { party, filler }
    }
    if (!party && voice?.party && voice.party.states.length > 0 && isReporter(context, frame, filler))
      return { party: voice.party, filler }
    if (!party && !voice) {
      const before = promiser(context, frame, filler)
      if (before) return { party: before, filler }
    }
    // Whoever it is holds no office that is known: nobody else takes the place.
    if (party?.private) return null
    const met = party ? null : gathered(context, frame, filler.nominals)
    if (met) return { party: met, filler }
  }
  return reached(context, frame)
}

const GATHERINGS = setOf('gatherings')

/** "*the meeting* agreed to share the water": the two whom the story is about. */
function gathered(context: Context, frame: Frame, list: readonly Nominal[]): Party | null {
  const { row, sentence } = frame
  const [only] = list
  if (row.yields.relation !== 'pledge' || row.pos !== 'VERB' || !only || list.length > 1 || only.to - only.from !== 2)
    return null
  const opens = sentence.tokens[only.from]!.lower === 'the' && GATHERINGS.has(sentence.tokens[only.head]!.lemma)
  return opens ? dyadOf(context) : null
}

/** "*An agreement was reached* on a truce": by the two whom the story is about, where nobody is named. */
function reached(context: Context, frame: Frame): { party: Party; filler: Filler } | null {
  const { row, anchor, content } = frame
  if (row.id !== 'pledge-agreement-noun' || !anchor.support?.verb.passive || anchor.support.verb.modal) return null
  const party = frame.actors.length === 0 && content ? dyadOf(context) : null
  return party && content ? { party, filler: content } : null
}

/** "Oslo signed a note demanding amends": whoever makes the paper demands. */
function makerOf(context: Context, frame: Frame): Party | null {
  const { sentence, anchor } = frame
  const paper = paperOf(sentence, anchor.clause)
  const clause = paper && sentence.clauses.find((c) => c.objects.includes(paper.index) && !c.verb.passive)
  const named = subjectsOf(sentence, clause)
  const party = parties(context, sentence, named, null)
  return party && party.states.length > 0 ? party : null
}

/** The one state that acts in the main clause whose verb stands before a word. */
function actorBefore(context: Context, sentence: Sentence, word: number): Party | null {
  const main = sentence.clauses.find((c) => c.kind === 'MAIN' && c.verb.head < word && c.subjects.length > 0)
  const party = parties(context, sentence, subjectsOf(sentence, main), null)
  return party?.states.length === 1 ? party : null
}

/** "Oslo asked Riga to fix what *it* called a mistake": whoever the sentence is about names the thing so. */
function namerOf(context: Context, frame: Frame, filler: Filler): Party | null {
  const { sentence, anchor } = frame
  const inner = anchor.clause?.kind === 'WH' || anchor.clause?.kind === 'RELATIVE'
  if (!inner || filler.kind !== 'NOMINALS' || filler.nominals.length !== 1) return null
  const { head } = filler.nominals[0]!
  return isPronoun(sentence.tokens[head]) ? actorBefore(context, sentence, head) : null
}

/** "Oslo gave Riga two promises: it will": a pronoun after a colon is whoever acts before it. */
function promiser(context: Context, frame: Frame, filler: Filler): Party | null {
  if (filler.kind !== 'NOMINALS' || filler.nominals.length !== 1) return null
  const { sentence } = frame
  const { head, from } = filler.nominals[0]!
  if (!isOpenPronoun(context, sentence, head)) return null
  const colon = sentence.tokens.findIndex((t) => t.text === ':')
  return colon < 0 || from < colon ? null : actorBefore(context, sentence, colon)
}

/** "backed Denmark's call": the call is Denmark's, whoever backs it. */
function ownerOf(context: Context, frame: Frame, carrier: Party, voice: Voice | null) {
  const filler = frame.actors.find((f) => f.role === 'possessor')
  if (filler?.kind !== 'NOMINALS') return null
  const party = parties(context, frame.sentence, filler.nominals, voice?.party ?? null)
  const other = party !== null && party.states.length > 0 && !party.states.some((id) => carrier.states.includes(id))
  return other ? { party, filler } : null
}

/** "The ministry said it was ready": a pronoun that nothing resolves is whoever speaks, right after the report. */
function isReporter(context: Context, frame: Frame, filler: Filler): boolean {
  if (filler.kind !== 'NOMINALS' || filler.nominals.length !== 1) return false
  const { head } = filler.nominals[0]!
  const { clause } = frame.anchor
  if (
    clause?.kind !== 'THAT' ||
    clause.subjectFrom !== 'OWN' ||
    frame.sentence.quotes.some((q) => q.from <= head && head < q.to)
  )
    return false
  return isOpenPronoun(context, frame.sentence, head)
}

export function speakerOf(party: Party, voice: Voice | null): { speaker: EntityId | null; secondHand: boolean } {
  const told = voice?.party ?? null
  const own = told?.states.some((id) => party.states.includes(id)) ?? false
  // "Salas said the army would": the words are his, not the army's.
  const speaks = own && told?.speaker && party.speaker?.startsWith('organization:')
  if (party.speaker && !speaks) return { speaker: party.speaker, secondHand: false }
  if (!told) return { speaker: null, secondHand: voice !== null }
  // Also of what both sides do together, where one of them says so.
  if (own) return { speaker: told.speaker, secondHand: false }
  return { speaker: null, secondHand: true }
}

const ITS = new Set(['its', 'their', 'his', 'her', 'our', 'my'])

/** "assured Oslo that *their soil* would not be used": a thing of the one who speaks. */
export const isItsOwn = (sentence: Sentence, doers: readonly Nominal[]): boolean =>
  doers.length === 1 && ITS.has(sentence.tokens[doers[0]!.from]!.lower)

/** "officials said *they* were leaving": a pronoun that nothing resolves, right after the report. */
export const isOpen = (context: Context, sentence: Sentence, doers: readonly Nominal[]): boolean =>
  doers.length === 1 && isOpenPronoun(context, sentence, doers[0]!.head)

/** "In a letter by *Ana Ruiz*, Peru asked": who wrote for the state what it says in a paper. */
export function writerOf(
  context: Context,
  sentence: Sentence,
  clause: Clause | null,
  { states }: Party,
): EntityId | null {
  for (const { phrases } of clause?.prepositions ?? []) {
    const papers = phrases.flatMap((i) => sentence.phrases[i] ?? []).map(nominal)
    if (papers.length !== 1 || !isPaper(sentence, papers[0]!)) continue
    const writer = parties(context, sentence, papers, null)
    if (writer?.speaker && writer.states.some((id) => states.includes(id))) return writer.speaker
  }
  return null
}

/** "The League called for a truce": a body that acts for no state speaks for itself, where no one of its people does. */
export function bodyOf(
  context: Context,
  sentence: Sentence,
  { states, named }: Party,
  filler: Filler,
): EntityId | null {
  const [only] = states
  const heads = filler.kind === 'NOMINALS' ? filler.nominals.map((n) => mentionAt(context, sentence, n.head)) : []
  // "EU officials" are unnamed ones of its people.
  const body =
    states.length === 1 && named.length === 1 && named[0] === only && heads.every((m) => m?.why !== 'acts-for-state')
  return body && context.entities.get(only!)?.type === 'Organization' ? only! : null
}
