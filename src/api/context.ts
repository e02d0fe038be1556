// What resolvers work with: the graph, who asks, and what the service was given from outside.
import type { Logger } from 'pino'
import type { Graph } from '../graph/connection.ts'
import type { WriteOptions } from '../graph/write.ts'
import type { Article, Document, Extraction } from '../model.ts'
import type { Moments } from './as-of.ts'
import type { Caller } from './caller.ts'
import type { Running } from './jobs.ts'
import type { Loaders } from './loaders.ts'
import type { Reader } from './reader.ts'

/** One thing to take in: a document that the caller sent, or an address to fetch. */
export type IngestInput =
  | { readonly kind: 'document'; readonly document: Document }
  | {
      readonly kind: 'url'
      readonly url: string
      /** What the caller knows about the page, where its own metadata is silent. */
      readonly known: Pick<Document, 'id' | 'headline' | 'publisher' | 'published'>
    }

/** What became of one input. One comes for each input, in their order. */
export interface IngestResult {
  /** The document's origin, or the URL. */
  readonly origin: string
  /** `failed`: it is sound but could not be written; it can be sent again. */
  readonly status: 'new' | 'duplicate' | 'invalid' | 'failed'
  /** Of a new or duplicate article: its id in the graph. */
  readonly articleId?: string
  /** Of an invalid one: `EMPTY`, `TOO_LARGE`, … */
  readonly code?: string
  /** Of an invalid one: what is wrong and what to do next. */
  readonly message?: string
  /** Of a new one: what it added, by kind (`pledges`, `meetings`, …). */
  readonly counts?: Readonly<Record<string, number>>
}

/** Reads inputs into the graph: each whole or not at all. Throws only where the graph is away. */
export type Ingest = (
  inputs: readonly IngestInput[],
  options: { readonly signal?: AbortSignal },
) => AsyncIterable<IngestResult>

/** What reading stored articles again takes. */
export interface Rereading {
  /** Rejects where an article cannot be read. */
  readonly read: (article: Article) => Promise<Extraction>
  /** The present extractor, and the listed publishers. */
  readonly options: Pick<WriteOptions, 'extractor' | 'publishers'>
}

/** What the service is made of; the same for all requests. */
export interface Service {
  readonly graph: Graph
  readonly ingest: Ingest
  /** Undefined where the service cannot read articles again. */
  readonly rereading: Rereading | undefined
  readonly log: Logger
  readonly running: Running
}

/** What a resolver gets as its third argument; made anew for each request. */
export interface ApiContext extends Service {
  readonly caller: Caller
  /** Reads within this request's time, and counts the statements. */
  readonly reader: Reader
  readonly loaders: Loaders
  /** `asOf` of the root fields. */
  readonly moments: Moments
  /** Milliseconds that a change may take. */
  readonly writeTime: number
  /** Aborted when the caller goes away, or the time is up. */
  readonly signal: AbortSignal
  /** Ends the request's statements, here and in the database; they reject with the reason. */
  readonly stop: (reason: Error) => void
}
