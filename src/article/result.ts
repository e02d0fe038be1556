// What the article stage gives.
import type { Article } from '../model.ts'
import type { ArticleSeed } from '../seed/article.ts'
import type { Failure } from '../source/failure.ts'

/** An article, or why the document has none. */
export type ArticleResult =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly failure: Failure }

export interface ArticleOptions {
  /** Reference data; the bundled when left out. */
  readonly seed?: ArticleSeed
}

/** What a document says before it is put together to an article; null where it does not say. */
export interface Draft {
  readonly url: string | null
  readonly headline: string | null
  readonly publisher: string | null
  readonly agency: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly updated: string | null
  readonly paragraphs: readonly string[]
}

/** A draft, or the code and message of a failure. */
export type DraftResult =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly code: Failure['code']; readonly message: string }
