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
  readonly attestationCount?: boolean
  /** How many, latest article first; 0 for none. */
  readonly attestations?: number
  readonly article?: boolean
  readonly publisher?: boolean
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

/** A page of facts as statements take it: see cypher/parts/fact-page.cypher. */
export interface FactsPage {
  /** Which of the pages of the statement it is. */
  readonly at: number
  /** Which key is sought: `pair`, `pair-kind`, a role, `claims` or `events`. */
  readonly via: string
  readonly order: 'NEWEST' | 'OLDEST'
  /** What the list's keys open with; of a pair that the statement finds, only the kind is known. */
  readonly list: string
  readonly kind: string | null
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
  readonly with: Pick<FactParts, 'article' | 'publisher'>
}
