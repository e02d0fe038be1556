// What the source and article stages say when a document cannot be used.
import type { Document } from '../model.ts'

/** Why one source, line or page gave no article. The message says what is wrong, where, and what to do next. */
export interface Failure {
  /** The file, URL or `-` as the user named it. */
  readonly origin: string
  /** 1-based line of a `.jsonl` or CSV file. */
  readonly line?: number
  readonly code: FailureCode
  readonly message: string
}

export type FailureCode =
  | 'NOT_FOUND'
  | 'UNREADABLE'
  | 'EMPTY'
  | 'BINARY'
  | 'TOO_LARGE'
  | 'NO_DOCUMENTS'
  | 'BROKEN_LINE'
  | 'BROKEN_ARCHIVE'
  | 'BAD_URL'
  | 'FORBIDDEN_ADDRESS'
  | 'UNREACHABLE'
  | 'TIMEOUT'
  | 'HTTP_STATUS'
  | 'TOO_MANY_REDIRECTS'
  | 'NOT_A_PAGE'
  | 'ROBOTS'
  | 'NO_STORY'
  | 'PAYWALL'
  | 'LANGUAGE'

/** One document, or the reason why there is none. */
export type SourceItem =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly failure: Failure }

/** Makes the item that reports a failure. */
export function failed(origin: string, code: FailureCode, message: string, line?: number): SourceItem & { ok: false } {
  return { ok: false, failure: { origin, ...(line === undefined ? {} : { line }), code, message } }
}
