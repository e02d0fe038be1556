// What each party of a deal gives: "a deal that includes lower duties in exchange for Oslo's curbs on crab fishing".
import type { Clause, EntityId, NounPhrase, Pledge, Sentence, Span } from '../model.ts'
import type { LexiconRow } from '../seed/lexicon.ts'
import { setOf } from '../seed/sets.ts'
import { aboutClaim } from './about.ts'
import { confidence } from './confidence.ts'
import { type Context, mentionsIn, textOf } from './context.ts'
import { timeOf } from './dates.ts'
import { trimmed } from './extent.ts'
import { storyPair } from './story.ts'

/** A deal with its two parties and the stretches that tell what is given for what. */
interface Deal {
  readonly row: LexiconRow
  readonly sentence: Sentence
  readonly clause: Clause
  /** The noun's token. */
  readonly noun: number
  readonly parties: readonly [EntityId, EntityId]
  readonly given: Stretch
  readonly returned: readonly Stretch[]
}
interface Stretch {
  readonly from: number
  readonly to: number
}

/** Pledges that a deal's terms are, and the nouns that have been read so: `sentence:token`. */
export interface Terms {
  readonly pledges: readonly Pledge[]
  readonly nouns: ReadonlySet<string>
}

/** Verbs by which a deal holds its terms, and which are no part of them. */
const HOLDING = setOf('holding-terms')

const isParty = (context: Context, id: EntityId): boolean => {
  const entity = context.entities.get(id)
  return entity?.type === 'Country' || entity?.actsAsState === true
}

/** The states that stand in a stretch, or for which somebody there stands. */
function statesIn(context: Context, sentence: Sentence, from: number, to: number): readonly EntityId[] {
  const ids = mentionsIn(context, sentence, from, to).flatMap((m) =>
    m.entities.flatMap((id) => (isParty(context, id) ? [id] : (context.entities.get(id)?.country ?? []))),
  )
  return [...new Set(ids)].filter((id) => isParty(context, id))
}

const words = (sentence: Sentence, { from, to }: Stretch): number =>
  sentence.tokens.slice(from, to).filter((t) => ['NOUN', 'PROPN', 'ADJ', 'VERB', 'NUM'].includes(t.pos)).length

/** "Oslo's curbs on fishing, the reopening of a road and a supply of chips": a list whose items each say something. */
function items(sentence: Sentence, from: number, to: number): readonly Stretch[] {
  const out: Stretch[] = []
  let start = from
  for (let at = from; at <= to; at++) {
    const word = sentence.tokens[at]
    const parts = at === to || word?.text === ',' || word?.lower === 'and'
    const opens = at === to || sentence.phrases.some((p) => p.from === at + 1 || p.from === at + 2)
    if (!parts || !opens) continue
    const item = trimmed(sentence, start, at)
    if (item.to <= item.from) continue
    if (at < to && words(sentence, item) < 2) continue
    const last = out.at(-1)
    if (words(sentence, item) < 2 && last) out[out.length - 1] = { from: last.from, to: item.to }
    else out.push(item)
    start = at + 1
  }
  return out
}

/** Where the second half of the bargain ends: with its clause, before what is added in passing. */
function bargainEnd(sentence: Sentence, from: number): number {
  const next = sentence.clauses.find((c) => c.from > from && (c.verb.form === 'FINITE' || c.kind === 'PARTICIPLE'))
  const stop = sentence.tokens.findIndex((t, i) => i > from && /^[.;:!?"”]$/.test(t.text))
  const end = stop < 0 ? sentence.tokens.length : stop
  return next && next.from < end && sentence.tokens[next.from - 1]?.text === ',' ? next.from : end
}

/** The deal that a clause tells of: what it modifies, or what does it ("a deal *that cuts*", "a deal aimed at *cutting*"). */
function dealOf(context: Context, sentence: Sentence, clause: Clause): { row: LexiconRow; phrase: NounPhrase } | null {
  let at: Clause | undefined = clause
  for (let depth = 0; at && depth < 3; depth++) {
    // "a deal on Tuesday that cuts": the parser may hang the clause on the day.
    const parent: Clause | undefined = at.parent === null ? undefined : sentence.clauses[at.parent]
    const beside = at.kind === 'RELATIVE' ? (parent?.objects ?? []) : []
    for (const index of [at.modifies ?? -1, ...at.subjects, ...beside]) {
      const phrase = sentence.phrases[index]
      const lemma = phrase && sentence.tokens[phrase.head]?.lemma
      const entries = lemma ? context.lexicon.entries.NOUN.get(lemma) : undefined
      const row = entries?.find((e) => e.row.yields.relation === 'pledge' && e.row.yields.deal)?.row
      if (row && phrase) return { row, phrase }
    }
    at = parent
  }
  return null
}

function dealAt(context: Context, sentence: Sentence, at: number): Deal | null {
  const clause = sentence.clauses.find((c) => c.prepositions.some((p) => p.token === at))
  if (!clause || clause.verb.passive) return null
  const told = dealOf(context, sentence, clause)
  if (!told) return null
  const { row, phrase } = told
  const before = statesIn(context, sentence, 0, phrase.head)
  const near = before.length === 2 ? before : [...before, ...statesIn(context, sentence, phrase.to, clause.from)]
  const [one, two, third] = near.length > 0 ? near : storyPair(context)
  if (!one || !two || third) return null
  const object = sentence.phrases[clause.objects[0] ?? -1]
  const held = HOLDING.has(clause.verb.lemma) && object
  const given = trimmed(sentence, held ? object.from : clause.verb.head, at)
  const returned = items(sentence, at + 3, bargainEnd(sentence, at + 3))
  if (given.to <= given.from || returned.length === 0) return null
  return { row, sentence, clause, noun: phrase.head, parties: [one, two], given, returned }
}

/** Whose a term is: the first party that it names before or in its first noun phrase. */
function ownerOf(context: Context, { sentence, parties }: Deal, stretch: Stretch): EntityId | null {
  const first = sentence.phrases.find((p) => p.from >= stretch.from && p.to <= stretch.to)
  const own = sentence.phrases.find((p) => p.possessor !== null && p.possessor === first?.index) ?? first
  if (!own) return null
  const named = statesIn(context, sentence, stretch.from, own.head).filter((id) => parties.includes(id))
  return named.length === 1 ? named[0]! : null
}

function pledgesOf(context: Context, deal: Deal): readonly Pledge[] {
  const { sentence, parties, given, returned, row, clause, noun } = deal
  const other = (id: EntityId): EntityId => (id === parties[0] ? parties[1] : parties[0])
  const subject = sentence.phrases[clause.kind === 'INFINITIVE' ? (clause.subjects[0] ?? -1) : -1]
  const doer = subject ? statesIn(context, sentence, subject.from, subject.to) : []
  const back = returned.map((r) => ownerOf(context, deal, r)).find((id) => id !== null)
  const giver = (doer.length === 1 ? doer[0] : null) ?? ownerOf(context, deal, given) ?? (back && other(back))
  if (!giver || (back && back === giver)) return []
  const day = context.article.date
  const dated = timeOf(context, sentence, null, noun, 'PAST') ?? {
    date: day,
    precision: day ? ('DAY' as const) : ('UNKNOWN' as const),
  }
  const span = (from: number, to: number): Span => {
    const text = textOf(context, sentence, from, to)
    const { start } = sentence.tokens[from]!
    return { start, end: start + text.length, text }
  }
  const make = (actor: EntityId, stretch: Stretch): Pledge => ({
    actors: [actor],
    speaker: null,
    target: other(actor),
    negated: false,
    strength: 'COMMITMENT',
    content: textOf(context, sentence, stretch.from, stretch.to).replace(/\s+/g, ' '),
    about: aboutClaim(context, sentence, stretch, parties),
    ...dated,
    sentence: sentence.index,
    span: span(noun, stretch.to),
    cue: span(noun, noun + 1),
    contentSpan: span(stretch.from, stretch.to),
    quoting: 'NARRATED',
    confidence: confidence(
      { row },
      { indirectActor: true, secondHand: false, clausal: false, length: sentence.tokens.length },
    ),
    rule: row.id,
    plover: 'AGREE',
  })
  return [make(giver, given), ...returned.map((stretch) => make(other(giver), stretch))]
}

const PRICES = setOf('prices')
const IN_RETURN = new RegExp(`\\bin (?:${[...PRICES].join('|')}) for\\b`)

/** The terms of all deals that tell what is given in exchange for what. */
export function findTerms(context: Context): Terms {
  const pledges: Pledge[] = []
  const nouns = new Set<string>()
  for (const sentence of context.sentences) {
    if (!IN_RETURN.test(sentence.text)) continue
    for (const [at, word] of sentence.tokens.entries()) {
      const next = sentence.tokens[at + 1]?.lower
      if (word.lower !== 'in' || !PRICES.has(next ?? '')) continue
      if (sentence.tokens[at + 2]?.lower !== 'for') continue
      const deal = dealAt(context, sentence, at)
      const found = deal ? pledgesOf(context, deal) : []
      if (!deal || found.length === 0) continue
      nouns.add(`${sentence.index}:${deal.noun}`)
      pledges.push(...found)
    }
  }
  return { pledges, nouns }
}
