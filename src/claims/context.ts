// What every relation reads: the sentences with their clauses, the mentions by token, the lexicon.
import type { Article, Clause, Entity, EntityId, Mention, NounPhrase, Office, Sentence, Token } from '../model.ts'
import type { Lexicon } from '../seed/lexicon.ts'
import type { Party } from './party.ts'

/** What `findMentions` gives. */
export interface MentionsResult {
  readonly entities: readonly Entity[]
  readonly mentions: readonly Mention[]
  readonly offices: readonly Office[]
}

/** One article, ready to be read for relations. */
export interface Context {
  readonly article: Article
  readonly sentences: readonly Sentence[]
  readonly entities: ReadonlyMap<EntityId, Entity>
  readonly offices: readonly Office[]
  readonly lexicon: Lexicon
  /** By sentence: its mentions, in order. */
  readonly mentions: readonly (readonly Mention[])[]
  /** By sentence and phrase: the party that it was last read as. Each relation and row asks for the same ones. */
  readonly parties: readonly (ReadParty | undefined)[][]
}

/** What a nominal was read as, and for whom: `actors.ts` keeps it. */
export interface ReadParty {
  readonly nominal: Nominal
  readonly voice: Party | null
  readonly party: Party | null
}

/** A run of tokens with a head: a noun phrase, a possessive, a part of a phrase. */
export interface Nominal {
  readonly from: number
  readonly to: number
  readonly head: number
  /** Position in the sentence's `phrases`, where it is one. */
  readonly phrase: number | null
}

export function makeContext(
  article: Article,
  sentences: readonly Sentence[],
  result: MentionsResult,
  lexicon: Lexicon,
): Context {
  const mentions: Mention[][] = sentences.map(() => [])
  for (const mention of result.mentions) mentions[mention.sentence]?.push(mention)
  return {
    article,
    sentences,
    entities: new Map(result.entities.map((entity) => [entity.id, entity])),
    offices: result.offices,
    lexicon,
    mentions,
    parties: sentences.map(() => []),
  }
}

/** Names that go on with those of states, which are told of themselves: "the deal with Peru", "the war in Chad". */
const TAILED = new Set(['agr-parties', 'ini-parties', 'iss-in'])

const breadth = ({ why, from, to }: Mention): number => (TAILED.has(why) ? 0 : to - from)

/** The mention that covers a token: of several the longest. */
export function mentionAt(context: Context, sentence: Sentence, token: number): Mention | null {
  let best: Mention | null = null
  for (const mention of context.mentions[sentence.index] ?? []) {
    if (mention.from <= token && token < mention.to) {
      if (!best || breadth(mention) > breadth(best)) best = mention
    }
  }
  return best
}

/** Mentions that lie within a stretch of tokens. */
export function mentionsIn(context: Context, sentence: Sentence, from: number, to: number): readonly Mention[] {
  return (context.mentions[sentence.index] ?? []).filter((m) => m.from >= from && m.to <= to)
}

/** The phrase whose head, or else whose words, a token belongs to. */
export function phraseAt(sentence: Sentence, token: number): NounPhrase | null {
  let within: NounPhrase | null = null
  for (const phrase of sentence.phrases) {
    if (phrase.head === token) return phrase
    if (phrase.from <= token && token < phrase.to && !within) within = phrase
  }
  return within
}

/** A phrase as a nominal. */
export function nominal(phrase: NounPhrase): Nominal {
  return { from: phrase.from, to: phrase.to, head: phrase.head, phrase: phrase.index }
}

/** Who or what a clause is told of; none where there is no clause. */
export const subjectsOf = (sentence: Sentence, clause: Clause | null | undefined): readonly Nominal[] =>
  clause?.subjects.flatMap((i) => sentence.phrases[i] ?? []).map(nominal) ?? []

/** "it", "they": third persons that may stand for a state. */
const PRONOUNS = new Set(['it', 'they', 'he', 'she'])

export const isPronoun = (word: Token | undefined): boolean => PRONOUNS.has(word?.lower ?? '')

/** "officials said *they* were leaving": is the word a pronoun that nothing resolves? */
export const isOpenPronoun = (context: Context, sentence: Sentence, head: number): boolean =>
  isPronoun(sentence.tokens[head]) && !mentionAt(context, sentence, head)

/** A phrase and those that are coordinated with it after it. */
export function coordination(sentence: Sentence, phrase: number): readonly NounPhrase[] {
  const out: NounPhrase[] = []
  const seen = new Set<number>()
  for (let at: number | null = phrase; at !== null && !seen.has(at); ) {
    seen.add(at)
    const next: NounPhrase | undefined = sentence.phrases[at]
    if (!next) break
    out.push(next)
    at = next.conjunct
  }
  return out
}

/** The innermost clause whose words include a token. */
export function clauseAt(sentence: Sentence, token: number): Clause | null {
  let best: Clause | null = null
  for (const clause of sentence.clauses) {
    if (clause.from <= token && token < clause.to && (!best || clause.to - clause.from <= best.to - best.from)) {
      best = clause
    }
  }
  return best
}

/** The article's text from one token to another, end exclusive. */
export function textOf(context: Context, sentence: Sentence, from: number, to: number): string {
  const first = sentence.tokens[from]
  const last = sentence.tokens[to - 1]
  return first && last ? context.article.text.slice(first.start, last.end) : ''
}

/** Is the word one of a list of the lexicon? */
export const isOf = (context: Context, list: string, lemma: string): boolean =>
  context.lexicon.sets.get(list)?.has(lemma) ?? false
