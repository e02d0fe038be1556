// Document → Article: the story without its page, and who published it when and where.
import type { Article, Document } from '../model.ts'
import { type ArticleSeed, loadArticleSeed } from '../seed/article.ts'
import type { FailureCode } from '../source/failure.ts'
import { webAddress } from './address.ts'
import { readDateline } from './dateline.ts'
import { toIsoDate } from './dates.ts'
import { draftFromStory, draftFromText } from './fromtext.ts'
import { draftFromHtml, visibleText } from './html/fromhtml.ts'
import { contentHash } from './identity.ts'
import { detectLanguage } from './language.ts'
import { normalise, tidyLine } from './normalise.ts'
import { canonicalPublisher, publisherOfUrl } from './publisher.ts'
import type { ArticleOptions, ArticleResult, Draft, DraftResult } from './result.ts'

/**
 * Makes an article of a document. Pure but for reading the bundled reference data once.
 * What the source itself says (publisher, headline, date) goes before what the page says.
 * @param document one text or page
 * @param options reference data of one's own
 * @returns the article, or a failure with code EMPTY, NO_STORY, PAYWALL or LANGUAGE; never throws on any document
 */
export function toArticle(document: Document, options: ArticleOptions = {}): ArticleResult {
  const seed = options.seed ?? loadArticleSeed()
  const body = normalise(document.body)
  if (body.trim() === '') return failure(document, 'EMPTY', 'The document is empty.')
  const drafted = draft(document, body, seed)
  // A story in another language has no English prose to find: say so rather than "no story".
  const language = detectLanguage(drafted.ok ? drafted.draft.paragraphs.join('\n') : plain(document, body, seed), seed)
  if (language.code !== 'en' && (drafted.ok || language.code !== 'und')) {
    return failure(
      document,
      'LANGUAGE',
      `The text is in ${language.name}; only English is read. It was kept out of the graph.`,
    )
  }
  if (!drafted.ok) return failure(document, drafted.code, drafted.message)
  return { ok: true, article: assemble(document, drafted.draft, language.code, seed) }
}

function draft(document: Document, body: string, seed: ArticleSeed): DraftResult {
  if (document.format === 'html') return fromPage(document, body, seed)
  return document.clean ? draftFromStory(body) : draftFromText(body, seed)
}

// The parsers of pages are others' work and may give up on a page; that is a page without a story.
function fromPage(document: Document, body: string, seed: ArticleSeed): DraftResult {
  try {
    return draftFromHtml(body, document.url ?? null, seed)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { ok: false, code: 'NO_STORY', message: `The page could not be parsed (${why}). Give its text instead.` }
  }
}

function plain(document: Document, body: string, seed: ArticleSeed): string {
  if (document.format !== 'html') return body
  try {
    return visibleText(body, seed)
  } catch {
    // Already said to be unparsable; its language stays unknown.
    return ''
  }
}

function failure(document: Document, code: FailureCode, message: string): ArticleResult {
  return { ok: false, failure: { origin: document.origin, code, message } }
}

function assemble(document: Document, draft: Draft, language: string, seed: ArticleSeed): Article {
  const url = addressOf(document, draft.url)
  const headline = tidyLine(normalise(document.headline ?? draft.headline ?? '')) || null
  const updated = draft.updated
  const given = document.published === undefined ? null : toIsoDate(document.published, seed)
  const published = given ?? draft.published ?? updated
  const paragraphs = withoutHeadline(draft.paragraphs, headline)
  const dateline = readDateline(paragraphs[0]!, published, seed)
  const agency = draft.agency ?? dateline?.agency ?? null
  const named = publisherOfUrl(document.url ?? url, seed) ?? draft.publisher ?? agency
  const publisher = document.publisher ?? (named && canonicalPublisher(named, seed))
  const own =
    agency !== null && publisher !== null && canonicalPublisher(agency, seed) === canonicalPublisher(publisher, seed)
  const date = dateline?.date ?? published?.slice(0, 10) ?? null
  const text = paragraphs.join('\n\n')
  const hash = contentHash(publisher, headline, date, text)
  return {
    id: document.id ?? hash,
    hash,
    url,
    headline,
    publisher,
    agency: own ? null : agency,
    authors: draft.authors,
    published,
    updated,
    language,
    place: dateline?.place ?? null,
    date,
    text,
    bodyStart: dateline?.length ?? 0,
  }
}

// A page's canonical address goes before the one it was found at, but only on its own site: a page that claims
// another's address must not pass for it.
function addressOf(document: Document, canonical: string | null): string | null {
  const given = webAddress(document.url)
  if (given === null || canonical === null) return given ?? canonical
  return document.format === 'html' && site(given) === site(canonical) ? canonical : given
}

function site(url: string): string | null {
  if (!URL.canParse(url)) return null
  const labels = new URL(url).hostname.split('.')
  // "bbc.co.uk": below a country's "co", "com", "gov" the name has one label more.
  const deep = labels.length > 2 && labels.at(-1)!.length === 2 && labels.at(-2)!.length <= 3
  return labels.slice(deep ? -3 : -2).join('.')
}

// A story that opens with its own headline would say it twice.
function withoutHeadline(paragraphs: readonly string[], headline: string | null): readonly string[] {
  return paragraphs.length > 1 && headline !== null && paragraphs[0] === headline ? paragraphs.slice(1) : paragraphs
}
