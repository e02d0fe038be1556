// Who says the words at hand: reporting clauses, "according to", quotations, and the speaker who goes on.
import type { Clause, NounPhrase, Sentence } from '../model.ts'
import { setOf } from '../seed/sets.ts'
import { parties } from './actors.ts'
import { type Context, isOf, mentionAt, type Nominal, nominal, phraseAt, subjectsOf } from './context.ts'
import { stillSaid } from './free-indirect.ts'
import { authorOf, goesOn, isPresent, type Running } from './going-on.ts'
import { openings } from './openings.ts'
import { ISSUING, isPaper } from './papers.ts'
import { isFirstPerson, type Party } from './party.ts'

/** A stretch of a sentence that somebody says. */
export interface Voice {
  readonly from: number
  readonly to: number
  /** Null where the source is no state, body or person in office (an analyst, "reports"). */
  readonly party: Party | null
  /** The words that name the source; null where an earlier sentence does. */
  readonly source: Nominal | null
  /** The reporting clause; null where an earlier sentence has it, or "according to" does it. */
  readonly cue: Clause | null
  readonly direct: boolean
}

/** By sentence: the voices in it, the widest first. */
export type Voices = readonly (readonly Voice[])[]

/** "quoted Wang as saying", "was quoted as saying": the one quoted is the source. */
export function quotedSource(sentence: Sentence, clause: Clause): readonly number[] | null {
  const before = sentence.tokens[clause.verb.from - 1]
  if (before?.lower !== 'as' || clause.verb.form === 'FINITE') return null
  const governor = sentence.clauses.find(
    (c) =>
      c.index !== clause.index &&
      c.verb.to <= clause.verb.from &&
      (c.verb.lemma === 'quote' || c.verb.lemma === 'cite'),
  )
  if (!governor) return null
  return governor.verb.passive || governor.kind === 'PARTICIPLE' ? governor.subjects : governor.objects
}

function sourceOf(sentence: Sentence, clause: Clause): readonly Nominal[] {
  const ids = quotedSource(sentence, clause) ?? (clause.verb.passive ? clause.agents : clause.subjects)
  return ids.flatMap((index) => {
    const phrase = sentence.phrases[index]
    return phrase ? [nominal(phrase)] : []
  })
}

/** "…," the minister, *Ana Ruiz*, was quoted as saying: the name right before the verb, which a quotation parts from it. */
function quotedName(context: Context, sentence: Sentence, clause: Clause): Nominal | null {
  if (clause.verb.lemma === 'quote' || !quotedSource(sentence, clause)) return null
  const governor = sentence.clauses.find(
    (c) => c.verb.lemma === 'quote' && c.verb.passive && c.verb.to <= clause.verb.from,
  )
  if (governor?.subjectFrom !== 'COORDINATION') return null
  const comma = sentence.tokens[governor.verb.from - 1]?.text === ','
  const head = governor.verb.from - (comma ? 2 : 1)
  const name = mentionAt(context, sentence, head)
  const person = name?.entities.every((id) => context.entities.get(id)?.type === 'Person')
  return name && person ? { from: name.from, to: name.to, head, phrase: null } : null
}

/** "made clear that", "made it plain that". */
function makesClear(sentence: Sentence, clause: Clause): boolean {
  if (clause.verb.lemma !== 'make' || clause.complements.length === 0) return false
  const next = sentence.tokens[clause.verb.to]?.lower === 'it' ? clause.verb.to + 1 : clause.verb.to
  return CLEAR.has(sentence.tokens[next]?.lower ?? '')
}

const CLEAR = setOf('clear')

interface Cue {
  /** What is said, where no reporting clause tells. */
  readonly said: { readonly from: number; readonly to: number } | null
  readonly clause: Clause | null
  readonly source: readonly Nominal[]
  readonly from: number
  readonly to: number
}

/** Reporting clauses, with the words that are the cue's own and not what is said. */
function cues(context: Context, sentence: Sentence): readonly Cue[] {
  const out: Cue[] = []
  for (const clause of sentence.clauses) {
    if (!isOf(context, 'reporting', clause.verb.lemma) && !makesClear(sentence, clause)) continue
    // "it quoted Holm as saying": the inner verb makes the report.
    const quotes = clause.verb.lemma === 'quote' || clause.verb.lemma === 'cite'
    if (quotes && sentence.clauses.some((c) => c !== clause && quotedSource(sentence, c))) continue
    const name = quotedName(context, sentence, clause)
    if (name) {
      out.push({ clause, source: [name], from: name.from, to: clause.verb.to, said: { from: 0, to: name.from } })
      continue
    }
    const source = sourceOf(sentence, clause)
    if (source.length === 0) continue
    const first = Math.min(clause.from, ...(clause.subjectFrom === 'OWN' ? source.map((n) => n.from) : []))
    const to = clause.kind === 'PARENTHETICAL' ? clause.to : clause.verb.to
    out.push({ said: null, clause, source, from: first, to })
  }
  const beside = openings(sentence).map((o) => ({ ...o, clause: null }))
  out.push(...views(context, sentence), ...labelled(context, sentence), ...beside)
  for (let at = 0; at + 2 < sentence.tokens.length; at++) {
    if (sentence.tokens[at]!.lower !== 'according' || sentence.tokens[at + 1]!.lower !== 'to') continue
    const phrase = phraseAt(sentence, at + 2) ?? sentence.phrases.find((p) => p.from >= at + 2) ?? null
    if (!phrase) continue
    const source = [nominal(phrase)]
    // "the minister said, according to state radio": who only passes it on is nobody's voice.
    if (out.length > 0 && parties(context, sentence, source, null) === null) continue
    out.push({ said: null, clause: null, source, from: at, to: phrase.to })
  }
  return out
}

const VIEWS = setOf('views')

/** "reaffirmed his view that …": whoever holds the view says what it is. */
function views(context: Context, sentence: Sentence): readonly Cue[] {
  const out: Cue[] = []
  for (const clause of sentence.clauses) {
    const phrase = clause.kind === 'THAT' && clause.modifies !== null ? sentence.phrases[clause.modifies] : undefined
    if (!phrase || !VIEWS.has(sentence.tokens[phrase.head]!.lemma)) continue
    const carrier = sentence.clauses.find((c) => c.objects.includes(phrase.index))
    const ids = phrase.possessor !== null ? [phrase.possessor] : (carrier?.subjects ?? [])
    const source = ids.flatMap((index) => sentence.phrases[index] ?? []).map(nominal)
    if (source.length > 0 && parties(context, sentence, source, null))
      out.push({ said: { from: clause.from, to: clause.to }, clause: null, source, from: phrase.from, to: phrase.to })
  }
  return out
}

/** "Peru's premier Ana Ruiz: We shall see": a person's name before a colon says whose words come. */
function labelled(context: Context, sentence: Sentence): readonly Cue[] {
  const colon = sentence.tokens.findIndex((t) => t.text === ':')
  if (colon < 1) return []
  const phrase = sentence.phrases.find((p) => p.to === colon)
  const before = phrase && sentence.tokens[phrase.from - 1]
  if (!phrase || (before && !/^[-–—]+$/.test(before.text))) return []
  const source = [nominal(phrase)]
  const to = sentence.tokens.length
  if (!parties(context, sentence, source, null)?.speaker) return []
  return [{ clause: null, source, from: phrase.from, to: colon + 1, said: { from: colon + 1, to } }]
}

function regions(sentence: Sentence, cue: Cue): readonly { from: number; to: number }[] {
  const { clause } = cue
  const end = sentence.tokens.length
  if (cue.said) return [cue.said]
  if (!clause || clause.kind === 'PARENTHETICAL') return [{ from: 0, to: end }]
  const said = clause.complements.flatMap((index) => {
    const complement = sentence.clauses[index]
    if (!complement || complement.kind === 'INFINITIVE') return []
    const whole = [complement, ...sentence.clauses.filter((c) => c.conjunctOf === complement.index)]
    return [{ from: Math.min(...whole.map((c) => c.from)), to: Math.max(...whole.map((c) => c.to)) }]
  })
  if (said.length > 0) return said
  // "…," it quoted Wang as saying.
  if (quotedSource(sentence, clause)) {
    const first = Math.min(...sentence.clauses.filter((c) => c.index === clause.parent).map((c) => c.from), cue.from)
    if (first > 2) return [{ from: 0, to: first }]
  }
  // Words before an inverted or final "X said" that the parser did not tie to it.
  if (clause.verb.form === 'FINITE' && cue.from > 2 && cue.to >= end - 4 && clause.parent === null)
    return [{ from: 0, to: cue.from }]
  return []
}

/** A cue with whom it names. */
interface Part extends Cue {
  readonly party: Party | null
}

/**
 * Finds who says what in every sentence.
 * @param issuer the government that publishes the text, if one does
 * @returns one list per sentence
 */
export function findVoices(context: Context, issuer: Party | null): Voices {
  const all: Voice[][] = []
  const own = context.sentences.map((sentence) => cues(context, sentence))
  let running = null as Running | null
  let whole = authorOf(context)
  let paper = null as { readonly party: Party; readonly sentence: number } | null
  for (const sentence of context.sentences) {
    const voices: Voice[] = []
    if (whole) voices.push({ from: 0, to: sentence.tokens.length, party: whole, source: null, cue: null, direct: true })
    const list = own[sentence.index] ?? []
    const parts: Part[] = []
    for (const cue of list) {
      const around = voices.filter((v) => v.from <= cue.from && cue.from < v.to).at(-1)?.party ?? whole
      const named = within(parties(context, sentence, cue.source, around ?? running?.party ?? null), around)
      // "the statement said": whoever made it, or spoke last.
      const made = paper && sentence.index - paper.sentence <= PAPER_REACH ? paper.party : (running?.party ?? null)
      const who = named ?? (cue.source.length === 1 && isPaper(sentence, cue.source[0]!) ? made : null)
      const { said, clause, source } = cue
      parts.push({ said, clause, source, from: cue.from, to: cue.to, party: who })
      for (const { from, to } of regions(sentence, cue))
        voices.push({ from, to, party: who, source: source[0] ?? null, cue: clause, direct: false })
    }
    for (const quote of sentence.quotes) {
      // A quotation belongs to the nearest cue that stands outside of it.
      const outside = parts.filter((p) => p.from < quote.from || p.from >= quote.to)
      const nearest = outside.sort((a, b) => gap(a, quote) - gap(b, quote))[0]
      if (nearest) {
        voices.push({
          from: quote.from,
          to: quote.to,
          party: nearest.party,
          source: nearest.source[0] ?? null,
          cue: nearest.clause,
          direct: true,
        })
        continue
      }
      const most = quote.to - quote.from > 0.6 * sentence.tokens.length
      if (!most && quote.opens && quote.closes) continue
      const later = quote.closes ? null : ahead(context, own, sentence)
      const spoke = running && (sentence.index - running.sentence <= 2 || !quote.opens) ? running.party : null
      const who = later ?? whole ?? spoke
      voices.push({ from: quote.from, to: quote.to, party: who, source: null, cue: null, direct: true })
    }
    const continued = voices.length === 0 && goesOn(context, sentence, running)
    if (continued) {
      const to = sentence.tokens.length
      voices.push({ from: 0, to, party: running!.party, source: null, cue: null, direct: false })
    } else if (voices.length === 0) {
      voices.push(...readout(context, sentence))
      const next = announced(context, sentence, running)
      if (next) voices.push(next)
      if (running && (next || goesOnActing(context, sentence, running)))
        running = { ...running, sentence: sentence.index }
    }
    const still = voices.length === 0 ? stillSaid(context, sentence, running, issuer) : null
    if (still) {
      voices.push({ from: 0, to: sentence.tokens.length, party: still, source: null, cue: null, direct: false })
      if (running?.party === still) running = { ...running, sentence: sentence.index }
    }
    voices.sort((a, b) => b.to - b.from - (a.to - a.from))
    all.push(voices)
    const told = paperIn(context, sentence, parts)
    // "issued the following statement:" holds all that comes.
    const { length } = sentence.tokens
    const colon = told ? sentence.tokens.findIndex((t) => t.text === ':') : -1
    const ends = colon === length - 1 || (colon < 0 && !!told)
    const follows = ends && sentence.tokens.some((t) => t.lower === 'following' && t.pos !== 'ADP')
    // "the statement added" goes on with it; where another is reported, it has ended.
    if (whole && parts.some((p) => p.party && !p.party.states.some((id) => whole!.states.includes(id)))) whole = null
    if (told && follows) whole = told
    else if (told && colon > 0 && colon < length - 1 && voices.length === 0)
      voices.push({ from: colon + 1, to: length, party: told, source: null, cue: null, direct: true })
    if (told) paper = { party: told, sentence: sentence.index }
    const last = parts.at(-1)
    if (running && (continued || (!last && voices.some((v) => v.direct))))
      running = { ...running, sentence: sentence.index }
    else if (last) {
      const direct = sentence.quotes.length > 0
      running = { party: last.party, sentence: sentence.index, direct, plain: !direct && isPlain(sentence, last) }
    } else if (told) running = { party: told, sentence: sentence.index, direct: false, plain: false }
  }
  return all
}

/** Is what is said told as it was said, and not set back in time? */
function isPlain(sentence: Sentence, { clause, said: words }: Cue): boolean {
  if (!clause) return words !== null && sentence.tokens[words.from - 1]?.text === ':'
  const said =
    clause.kind === 'PARENTHETICAL'
      ? sentence.clauses.filter((c) => c.kind === 'MAIN')
      : clause.complements.flatMap((i) => sentence.clauses[i] ?? [])
  return said.some(isPresent)
}

/**
 * "Kang said Korea shares the view that", "Kang said both sides agreed that": of what a state, or it with others, is told
 * to hold by one of its own, that one is the speaker.
 */
function within(named: Party | null, around: Party | null): Party | null {
  const own = named !== null && named.named.length === 0 && around?.states.some((id) => named.states.includes(id))
  return own ? { ...named, speaker: around!.speaker } : named
}

/** "Oslo said it would act. Flights *will be stopped*.": what will be done, told right after who does such things. */
function announced(context: Context, sentence: Sentence, running: Running | null): Voice | null {
  if (running?.party?.states.length !== 1 || running.sentence !== sentence.index - 1) return null
  const main = sentence.clauses.find((c) => c.kind === 'MAIN' && c.verb.form === 'FINITE')
  const isStep = main?.verb.passive && main.verb.modal === 'will' && isOf(context, 'steps', main.verb.lemma)
  if (!isStep || main.agents.length > 0) return null
  return { from: 0, to: sentence.tokens.length, party: running.party, source: null, cue: null, direct: false }
}

/** "Oslo will also freeze all aid." right after a word of its own: the announcement is not over. */
function goesOnActing(context: Context, sentence: Sentence, running: Running): boolean {
  if (running.party?.states.length !== 1 || running.sentence !== sentence.index - 1) return false
  const main = sentence.clauses.find((c) => c.kind === 'MAIN' && c.verb.modal === 'will' && c.subjects.length > 0)
  const doers = subjectsOf(sentence, main)
  const own = doers.length > 0 ? parties(context, sentence, doers, null) : null
  return own?.states.length === 1 && own.states[0] === running.party.states[0]
}

/** A government's own readout says "we" of itself: the state of whoever acts in the sentence. */
function readout(context: Context, sentence: Sentence): readonly Voice[] {
  if (!sentence.tokens.some(isFirstPerson) || sentence.quotes.length > 0) return []
  const main = sentence.clauses.find((c) => c.kind === 'MAIN' && c.subjects.length > 0)
  const source = subjectsOf(sentence, main)
  if (!main || source.some((n) => isFirstPerson(sentence.tokens[n.head]!))) return []
  const party = parties(context, sentence, source, null)
  if (party?.states.length !== 1) return []
  return [
    { from: main.verb.to, to: sentence.tokens.length, party, source: source[0] ?? null, cue: main, direct: false },
  ]
}

/** How many sentences a paper is had in mind after it was told of. */
const PAPER_REACH = 8

/** "issued a statement", "said in a statement": whose paper the sentence tells of. */
function paperIn(context: Context, sentence: Sentence, parts: readonly Part[]): Party | null {
  for (const { clause, source, party } of parts) {
    const within = clause?.prepositions.some((p) =>
      p.phrases.some((i) => isPaper(sentence, nominal(sentence.phrases[i]!))),
    )
    if (party && (within || source.some((n) => isPaper(sentence, n)))) return party
  }
  for (const clause of sentence.clauses) {
    if (clause.verb.passive || !clause.objects.some((i) => isText(sentence, sentence.phrases[i]!))) continue
    if (!ISSUING.has(clause.verb.lemma) && clause.verb.lemma !== 'give') continue
    const makers = subjectsOf(sentence, clause)
    const party = parties(context, sentence, makers, null)
    if (party) return party
  }
  return null
}

const ANSWERS = setOf('answers')

/** "a statement", "the following answer". */
const isText = (sentence: Sentence, phrase: NounPhrase): boolean =>
  isPaper(sentence, nominal(phrase)) ||
  (ANSWERS.has(sentence.tokens[phrase.head]!.lemma) &&
    sentence.tokens.slice(phrase.from, phrase.head).some((t) => t.lower === 'following'))

function gap(cue: Part, quote: { from: number; to: number }): number {
  return cue.from >= quote.to ? cue.from - quote.to : quote.from - cue.to
}

/** The cue of a later sentence into which an open quotation runs on. */
function ahead(context: Context, own: readonly (readonly Cue[])[], sentence: Sentence): Party | null {
  for (let at = sentence.index + 1; at < Math.min(sentence.index + 6, context.sentences.length); at++) {
    const next = context.sentences[at]!
    // A paragraph that leaves its quotation open goes on in the next, which opens it anew.
    const anew = next.paragraph !== context.sentences[at - 1]!.paragraph
    const quote = next.quotes.find((q) => !q.opens || (anew && q.from === 0))
    if (!quote) return null
    const cue = own[at]?.find((c) => c.from >= quote.to)
    if (cue) return parties(context, next, cue.source, null)
    if (quote.closes) return null
  }
  return null
}

/** The innermost voice over a token, or null where the paper itself speaks. */
export function voiceAt(voices: Voices, sentence: Sentence, token: number): Voice | null {
  let best: Voice | null = null
  for (const voice of voices[sentence.index] ?? []) {
    if (voice.from > token || token >= voice.to) continue
    // The reporting words themselves are the paper's.
    if (voice.cue && token === voice.cue.verb.head) continue
    if (!best || voice.to - voice.from <= best.to - best.from) best = voice
  }
  return best
}
