// The form of an annotated article: what a careful reader says that it holds.

export interface GoldEntity {
  readonly type: string
  readonly name: string
  readonly iso3?: string
  readonly mentions?: readonly string[]
}

export interface GoldMeeting {
  readonly kind: string
  readonly status: string
  readonly participants?: readonly string[]
  readonly countries?: readonly string[]
  readonly place?: string | null
  readonly date?: string | null
  readonly about?: readonly string[]
  /** The first 60 characters of the sentence that tells it. */
  readonly evidence: string
}

/** A pledge or a position. Countries stand by their ISO code, all else by the name in `entities`. */
export interface GoldClaim {
  readonly actors: readonly string[]
  readonly speaker?: string | null
  readonly target?: string | null
  readonly content: string
  readonly about?: readonly string[]
  readonly evidence: string
  /** Of a pledge. */
  readonly negated?: boolean
  readonly strength?: string
  /** Of a position. */
  readonly stance?: string
}

export interface Gold {
  readonly id: string
  readonly url?: string
  readonly publisher?: string
  readonly published?: string
  readonly headline?: string
  readonly body: string
  readonly entities: readonly GoldEntity[]
  readonly meetings: readonly GoldMeeting[]
  readonly pledges: readonly GoldClaim[]
  readonly positions: readonly GoldClaim[]
}
