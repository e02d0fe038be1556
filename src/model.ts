// The words of the project, as types. Every stage takes some of these and gives others;
// nothing here computes. All offsets are UTF-16 code units into `Article.text`, `end` exclusive.

// --- what comes in -------------------------------------------------------------------------

/** What a source gave: one text or page, with what the source itself knows about it. */
export interface Document {
  /** Given by the source (JSONL `id`); becomes the article's id in an extraction. */
  readonly id?: string
  /** For messages: a file path with a line number, a URL, `-`. */
  readonly origin: string
  readonly url?: string
  readonly publisher?: string
  /** ISO date, or date and time. */
  readonly published?: string
  readonly headline?: string
  readonly format: 'text' | 'html'
  readonly body: string
  /** True where a source hands over a story alone (JSONL `text`), so that nothing may be trimmed. */
  readonly clean?: boolean
}

/** A document's story and metadata, without site furniture. */
export interface Article {
  /** The document's own id where it has one, else a hash of the content. */
  readonly id: string
  /** Hash of the content (publisher, headline, date, text): what "the same article" means. */
  readonly hash: string
  readonly url: string | null
  readonly headline: string | null
  readonly publisher: string | null
  /** The agency whose text it is, where that is not the publisher (Xinhua in China Daily). */
  readonly agency: string | null
  readonly authors: readonly string[]
  /** ISO date of publication, with time and zone where the source has them. */
  readonly published: string | null
  readonly updated: string | null
  /** BCP 47 primary language, `en`. */
  readonly language: string
  /** Dateline's place as printed in title case ("Beijing"). */
  readonly place: string | null
  /** ISO day on which the story was written: the dateline's, else the publication's. */
  readonly date: string | null
  /** The story with its dateline, without headline and byline; paragraphs parted by a blank line. */
  readonly text: string
  /** Where the story proper begins: after "BEIJING, Nov 22 (Xinhua) -- ". */
  readonly bodyStart: number
  /** The event data set whose row this is, with the row in words as its text: there is nothing to read again. */
  readonly dataset?: string
}

// --- text ----------------------------------------------------------------------------------

/** Universal part-of-speech tags. */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

export interface Token {
  /** Position in the sentence's `tokens`. */
  readonly index: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly lemma: string
  readonly pos: Pos
}

export interface Sentence {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly text: string
  /** Index of the paragraph that holds it. */
  readonly paragraph: number
  readonly tokens: readonly Token[]
  /** Quoted stretches in token positions, quotation marks included; a quote may run on from, or into, another sentence. */
  readonly quotes: readonly Quote[]
  readonly phrases: readonly NounPhrase[]
  /** In order of their verbs; `Clause.index` is the position here. */
  readonly clauses: readonly Clause[]
}

export interface Quote {
  readonly from: number
  readonly to: number
  /** False where the opening mark stands in an earlier sentence. */
  readonly opens: boolean
  /** False where the closing mark stands in a later sentence. */
  readonly closes: boolean
}

/** A noun phrase without its prepositional and clausal modifiers. Positions are token indexes, `to` exclusive. */
export interface NounPhrase {
  readonly index: number
  readonly from: number
  readonly to: number
  /** The head noun, pronoun or last word of a name. */
  readonly head: number
  /** Index of the phrase in "China's foreign minister" that ends in 's, or null. */
  readonly possessor: number | null
  /** The next phrase of a coordination ("Wang and Kang"), or null. */
  readonly conjunct: number | null
  /** The phrase that this one renames ("Wang Yi, China's foreign minister"), or null. */
  readonly appositionOf: number | null
  /** The phrase it hangs on by a preposition ("the site of the system"), with the preposition's token. */
  readonly attachedTo: { readonly phrase: number; readonly preposition: number } | null
}

export type ClauseKind =
  | 'MAIN' // stands alone, or is coordinated with one that does
  | 'THAT' // complement clause, with "that" or without ("said it would …"), also of a noun ("pledge that …")
  | 'INFINITIVE' // "to join", also bare ("let it go")
  | 'GERUND' // "-ing" as complement or after a preposition ("without joining")
  | 'PARTICIPLE' // "-ing" or "-ed" adjunct or noun modifier (", calling for …"; "the law passed by …")
  | 'RELATIVE' // "who …", "which …", "that …" modifying a noun
  | 'ADVERBIAL' // "if …", "while …", "after …", "because …"
  | 'WH' // "whether …", "what …", "how …" as complement
  | 'PARENTHETICAL' // ", Wang said," and "according to" have their content around them

/** A verb group with what belongs to it. Phrase numbers are positions in `Sentence.phrases`. */
export interface Clause {
  readonly index: number
  readonly kind: ClauseKind
  /** The words that belong to the clause, nested clauses included: token positions, `to` exclusive. */
  readonly from: number
  readonly to: number
  readonly verb: VerbGroup
  /** The clause that governs this one, or null. */
  readonly parent: number | null
  /** The phrase that this clause modifies (RELATIVE, PARTICIPLE, a noun's THAT or INFINITIVE), or null. */
  readonly modifies: number | null
  /** The subordinator or relative pronoun's token ("that", "if", "who", "to" excluded), or null. */
  readonly marker: number | null
  /** First clause of a coordination that this clause continues ("will hold X and promote Y"), or null. */
  readonly conjunctOf: number | null
  /** Logical subjects (the agent of a passive is not here but in `agents`); inherited ones included, see `subjectFrom`. */
  readonly subjects: readonly number[]
  readonly subjectFrom: 'OWN' | 'CONTROL' | 'RELATIVE' | 'COORDINATION' | 'NONE'
  /** Direct and indirect objects, in order. Coordinated phrases are listed each. */
  readonly objects: readonly number[]
  /** "by X" of a passive. */
  readonly agents: readonly number[]
  /** Prepositional phrases that hang on the verb. */
  readonly prepositions: readonly {
    readonly word: string
    readonly token: number
    readonly phrases: readonly number[]
  }[]
  /** Complement clauses, in order: what is said, pledged, urged. */
  readonly complements: readonly number[]
  /** After a copula: adjective or noun head's token ("is *ready* to …", "is the *solution*"), or null. */
  readonly predicate: number | null
}

export interface VerbGroup {
  /** From the first auxiliary to the lexical verb, adverbs between included: token positions, `to` exclusive. */
  readonly from: number
  readonly to: number
  /** The lexical verb's token. */
  readonly head: number
  readonly lemma: string
  /** "call *on*", "carry *out*": the particle's token, or null. */
  readonly particle: number | null
  readonly form: 'FINITE' | 'INFINITIVE' | 'GERUND' | 'PARTICIPLE'
  readonly tense: 'PAST' | 'PRESENT' | 'FUTURE' | 'NONE'
  /** "will", "would", "should", "must", "can", "may", "could", "might", "shall", "need", "have to", or null. */
  readonly modal: string | null
  readonly perfect: boolean
  readonly progressive: boolean
  readonly passive: boolean
  readonly negated: boolean
}

// --- mentions ------------------------------------------------------------------------------

export const ENTITY_TYPES = [
  'Country',
  'Person',
  'Organization',
  'System',
  'Initiative',
  'Agreement',
  'Issue',
  'Place',
] as const
export type EntityType = (typeof ENTITY_TYPES)[number]

/** `country:KOR`, `person:wang-yi`; unlisted ones carry their country's or article's key and are provisional. */
export type EntityId = string

/** A span that names something, or refers back to it. */
export interface Mention {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly sentence: number
  /** Token positions in the sentence. */
  readonly from: number
  readonly to: number
  /** NAME: a name, short form, demonym, metonym or abbreviation. The rest refer back: "he", "the minister", "the two sides". */
  readonly kind: 'NAME' | 'PRONOUN' | 'NOMINAL' | 'GROUP'
  /** What it refers to: one, or several for a GROUP. */
  readonly entities: readonly EntityId[]
  /** For a capital or a building: does it stand for its government here, or for the place? */
  readonly metonym?: boolean
  /** Why it was resolved so: a short code, for `why`. */
  readonly why: string
}

/** An office that the text or the reference data gives to a person. */
export interface Office {
  readonly person: EntityId
  readonly title: string
  /** Country or organization in which it is held. */
  readonly of: EntityId
  /** Partial ISO dates; null where unknown. */
  readonly from: string | null
  readonly to: string | null
}

export interface Entity {
  readonly id: EntityId
  readonly type: EntityType
  /** The article's own fullest form. */
  readonly name: string
  /** True where the reference data has it. */
  readonly listed: boolean
  readonly iso3?: string
  readonly iso2?: string
  readonly wikidata?: string
  /** The state it stands for when it speaks: of an office holder, a ministry, an army. Null where none. */
  readonly country: EntityId | null
  /** Kinds of organization that act like a state in a dyad (EU, NATO, ASEAN). */
  readonly actsAsState?: boolean
  /**
   * Whose words its words are, where no state's: a party, court or company itself, the body that a person leads; null
   * where they bind nobody (a think tank). Left out where `country` tells.
   */
  readonly voice?: EntityId | null
  readonly aliases?: readonly string[]
}

// --- relations -----------------------------------------------------------------------------

export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

export type Quoting = 'DIRECT' | 'INDIRECT' | 'MIXED' | 'NARRATED'
export type Precision = 'DAY' | 'MONTH' | 'YEAR' | 'BEFORE' | 'AFTER' | 'UNKNOWN'

/** Who says what. */
export interface Attribution {
  readonly source: Span & { readonly entity: EntityId | null }
  readonly cue: Span
  readonly content: Span
  readonly quoting: Quoting
  /** Index of the sentence with the cue. */
  readonly sentence: number
  /** Id of the lexicon row that fired. */
  readonly rule: string
}

export const PLOVER_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const
export type PloverType = (typeof PLOVER_TYPES)[number]

/** A partial ISO date and how much of it is known. `date` is null exactly when `precision` is UNKNOWN. */
export interface Dated {
  readonly date: string | null
  readonly precision: Precision
}

/** What every relation carries to lead back to its evidence. */
export interface Evidence {
  /** Index of the sentence that says it. */
  readonly sentence: number
  /** The stretch of that sentence that says it: the clause from actor to content. */
  readonly span: Span
  /** The words that made it what it is ("pledged", "calls on"). */
  readonly cue?: Span
  /** The stretch that the content was taken from, before the negation was left out. */
  readonly contentSpan?: Span
  readonly quoting: Quoting
  /** 0 to 1: the chance that a careful reader agrees. */
  readonly confidence: number
  /** Id of the lexicon row that fired. */
  readonly rule: string
}

export const MEETING_KINDS = ['MEETING', 'TALKS', 'CALL', 'VISIT', 'SUMMIT', 'OTHER'] as const
export type MeetingKind = (typeof MEETING_KINDS)[number]

export interface Meeting extends Dated, Evidence {
  readonly kind: MeetingKind
  readonly status: 'HELD' | 'PLANNED'
  /** People and bodies. */
  readonly participants: readonly EntityId[]
  readonly countries: readonly EntityId[]
  readonly place: EntityId | null
  readonly about: readonly EntityId[]
  readonly plover: PloverType
}

interface Claim extends Dated, Evidence {
  /** Who is bound or whose attitude it is: states by preference. */
  readonly actors: readonly EntityId[]
  readonly speaker: EntityId | null
  readonly target: EntityId | null
  readonly content: string
  readonly about: readonly EntityId[]
  readonly plover: PloverType
}

export interface Pledge extends Claim {
  readonly negated: boolean
  readonly strength: 'COMMITMENT' | 'INTENT'
}

export interface Position extends Claim {
  readonly stance: 'CALLS_FOR' | 'SUPPORTS' | 'OPPOSES'
}

export interface Action extends Dated, Evidence {
  readonly actor: EntityId
  readonly recipient: EntityId | null
  readonly plover: PloverType
  readonly mode: string | null
  readonly contexts: readonly string[]
  readonly negated: boolean
  readonly status: 'DONE' | 'PLANNED' | 'HYPOTHETICAL' | 'DENIED'
}

/** Something founded or concluded that a relation is dated from: ties established, a treaty signed. */
export interface Milestone extends Dated, Evidence {
  readonly kind: 'TIES_ESTABLISHED' | 'TIES_CUT' | 'AGREEMENT_SIGNED'
  readonly parties: readonly EntityId[]
  readonly about: readonly EntityId[]
}

/** All that one article says: what `src/pipeline.ts` gives. */
export interface Extraction {
  readonly article: Article
  readonly sentences: readonly Sentence[]
  readonly entities: readonly Entity[]
  readonly mentions: readonly Mention[]
  readonly offices: readonly Office[]
  readonly attributions: readonly Attribution[]
  readonly meetings: readonly Meeting[]
  readonly pledges: readonly Pledge[]
  readonly positions: readonly Position[]
  readonly actions: readonly Action[]
  readonly milestones: readonly Milestone[]
}
