// What reading statements take and give. A row is what the graph holds of a thing, as far as it was asked for.

/** An entity where it is named. */
export interface EntityRow {
  readonly id: string
  readonly type: string
  readonly name: string
  readonly iso2: string | null
  readonly iso3: string | null
  readonly wikidata: string | null
  /** Id of the state that it stands for. */
  readonly country: string | null
  readonly listed: boolean | null
}

/** A publisher. `country` is an ISO code or an entity id, as the reference data has it. */
export interface PublisherRow {
  readonly id: string
  readonly name: string
  readonly kind: string | null
  readonly country: string | null
}

/** An article without its text. */
export interface ArticleRow {
  readonly id: string
  readonly url: string | null
  readonly headline: string | null
  readonly agency: string | null
  readonly authors: readonly string[] | null
  readonly published: string | null
  readonly updated: string | null
  readonly language: string | null
  readonly place: string | null
  readonly date: string | null
  readonly recordedAt: string | null
  readonly retractedAt: string | null
  readonly key: string
  readonly publisher?: PublisherRow | null
}

/** An attestation; `article` and `publisher` where they were asked for. */
export interface AttestationRow {
  readonly id: string
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly spanStart: number | null
  readonly spanEnd: number | null
  readonly cueStart: number | null
  readonly cueEnd: number | null
  readonly contentStart: number | null
  readonly contentEnd: number | null
  readonly quoting: string
  readonly extractor: string
  readonly extractorVersion: string
  readonly rule: string | null
  readonly confidence: number
  readonly key: string
  readonly article?: ArticleRow | null
  readonly publisher?: PublisherRow | null
}

/** Which parts of a fact are read. */
export interface FactParts {
  readonly actors?: boolean
  readonly speakers?: boolean
  readonly targets?: boolean
  readonly about?: boolean
  readonly attendants?: boolean
  readonly places?: boolean
  readonly dyads?: boolean
  /** What goes on from a pledge. */
  readonly steps?: boolean
  readonly attestationCount?: boolean
  /** How many, latest article first; 0 for none. */
  readonly attestations?: number
  readonly article?: boolean
  readonly publisher?: boolean
  /** The moment at which attestations and steps must have stood; now when left out. */
  readonly asOf?: string | null
}

/** A claim or an event; lists are null where they were not asked for. */
export interface FactRow {
  readonly id: string
  readonly type: string
  readonly key: string
  readonly date: string
  readonly precision: string
  readonly plover: string | null
  readonly confidence: number
  readonly recordedAt: string
  readonly withdrawnAt: string | null
  readonly content: string | null
  readonly negated: boolean | null
  readonly strength: string | null
  readonly stance: string | null
  readonly kind: string | null
  readonly status: string | null
  readonly mode: string | null
  readonly contexts: readonly string[] | null
  readonly actors: readonly EntityRow[] | null
  readonly speakers: readonly EntityRow[] | null
  readonly targets: readonly EntityRow[] | null
  readonly about: readonly EntityRow[] | null
  readonly attendants: readonly EntityRow[] | null
  readonly places: readonly EntityRow[] | null
  readonly dyads: readonly string[] | null
  readonly steps: readonly { readonly type: string; readonly date: string }[] | null
  readonly attestationCount: number | null
  readonly attestations: readonly AttestationRow[] | null
}

/** A term of a filter: see cypher/parts/matches.cypher. */
export interface Term {
  readonly on: string
  readonly in: readonly (string | number | boolean)[]
  readonly not: boolean
}

/** Alternatives, each a list of terms that must all hold; null lets everything pass. */
export type Filter = readonly (readonly Term[])[] | null

/** A page of facts as statements take it: see cypher/parts/pair-page.cypher. */
export interface FactsPage {
  /** Which of the pages of the statement it is. */
  readonly at: number
  /** Which key is sought: `pair`, `pair-kind`, a role, `claims` or `events`; `ids` for a list that was read whole. */
  readonly via: string
  readonly order: 'NEWEST' | 'OLDEST'
  /** What the list's keys open with; of a pair that the statement finds, only the kind is known. */
  readonly list: string
  /** The entity whose list it is, where only what it is called is known. */
  readonly key: EntityKey | null
  readonly kind: string | null
  /** Of a list that was read whole: its facts. */
  readonly ids: readonly string[] | null
  /** Open ends of the keys `date|id` within the list. */
  readonly low: string
  readonly high: string
  readonly asOf: string | null
  readonly filter: Filter
  readonly with: FactParts
}

/** What somebody calls an entity. */
export interface EntityKey {
  readonly at: number
  /** Its id, if what was given is one. */
  readonly id: string
  /** In small letters, to compare; a name that differs in accents alone has as many words. */
  readonly name: string
  readonly words: number
  /** What to ask the index of names; null where only the id can be meant. */
  readonly query: string | null
  /** Only these labels; null for all. */
  readonly types: readonly string[] | null
}

/** A page of a fact's attestations, from a key on. */
export interface AttestationPage {
  readonly at: number
  readonly fact: string
  readonly before: string | null
  readonly with: Pick<FactParts, 'article' | 'publisher' | 'asOf'>
}

/** A mention in the sentence of an attestation, and how it was read. */
export interface MentionRow {
  readonly start: number
  readonly end: number
  readonly kind: string
  readonly why: string
  readonly entity: EntityRow
}

/** One field of a claim that a person corrected. */
export interface CorrectionRow {
  readonly id: string
  readonly at: string
  readonly by: string
  readonly field: string
  readonly before: string | null
  readonly after: string | null
  readonly reason: string | null
}

/** An office: who holds it where, and when as far as known. */
export interface OfficeRow {
  readonly title: string
  readonly from: string | null
  readonly to: string | null
  readonly person: EntityRow
  readonly of: EntityRow
}

/** Where a list by count goes on: below this count, or at it with a later id. */
export interface Below {
  readonly count: number
  readonly id: string
}

/** A page of what an article says. */
export interface ArticleFactsPage {
  readonly at: number
  readonly article: string
  readonly asOf: string | null
  readonly filter: Filter
  readonly with: FactParts
}

/** A page of articles; `low` and `high` are open ends of keys `date|id`. */
export interface ArticlePage {
  readonly at: number
  readonly order: 'NEWEST' | 'OLDEST'
  readonly low: string
  readonly high: string
  readonly filter: Filter
}

/** A page of stories by the keys of their latest articles, as they stood at a moment. */
export interface StoryPage extends Omit<ArticlePage, 'at'> {
  readonly asOf: string | null
}

/** A page of publishers: by name after a place `name|id`, or by number of articles below one. */
export interface PublisherPage {
  readonly order: 'NAME' | 'ARTICLES'
  readonly after: string | null
  readonly below: Below | null
  readonly filter: Filter
  readonly asOf: string | null
}

/** A page of what occurs together with an entity. */
export interface CoOccurrencePage {
  readonly at: number
  readonly entity: string
  readonly types: readonly string[] | null
  readonly below: Below | null
  readonly asOf: string | null
}

/** Positions of an actor on a topic, up to a key. */
export interface PositionsPage {
  readonly at: number
  readonly actor: string
  readonly topic: EntityKey
  readonly high: string
  readonly asOf: string | null
  readonly with: FactParts
}

/** Who stands where on a topic, up to a key. */
export interface StancesPage {
  readonly at: number
  readonly topic: string
  readonly high: string
  readonly asOf: string | null
  readonly with: FactParts
}

/** A page of what a pair talks about. */
export interface TopicsPage {
  readonly at: number
  readonly dyad: string
  readonly types: readonly string[]
  readonly below: Below | null
  readonly asOf: string | null
}

/** A stretch of a pair's timeline. */
export interface ClimatePage {
  readonly at: number
  readonly dyad: string
  readonly low: string
  readonly high: string
  readonly asOf: string | null
}

/**
 * One end of a pair's timeline.
 * @public Named by the header of a statement.
 */
export interface EndPage {
  readonly at: number
  readonly dyad: string
  readonly asOf: string | null
  readonly with: FactParts
}

/** The record of a change. */
export interface AuditRow {
  readonly id: string
  readonly at: string
  readonly by: string
  readonly action: string
  readonly subjects: readonly string[]
  readonly reason: string | null
  readonly detail: string
  readonly key: string
}

/** Picture edges of one type from one entity to another, taken together. */
export interface PictureEdgeRow {
  readonly from: string
  readonly to: string
  readonly type: string
  readonly count: number
  readonly latest: string | null
  /** Ids of the latest ten facts. */
  readonly facts: readonly string[]
  /** True where all of them are negated. */
  readonly negated: boolean
}
