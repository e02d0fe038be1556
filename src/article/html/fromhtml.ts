// A page of HTML: metadata from the page's own words, the story by Readability, both passed through the same
// judgement as saved text; what Readability misses is looked for in the whole page.
import { Readability } from '@mozilla/readability'
import type { ArticleSeed } from '../../seed/article.ts'
import { type Block, countWords, judgeBlocks, textBlock } from '../blocks.ts'
import { draftFromBlocks, paywallMessage, STUB_WORDS } from '../fromtext.ts'
import { normalise } from '../normalise.ts'
import { toParagraphs } from '../paragraphs.ts'
import type { Draft, DraftResult } from '../result.ts'
import { type DomDocument, parsePage } from './dom.ts'
import { domBlocks } from './domblocks.ts'
import { type PageMetadata, readMetadata } from './metadata.ts'

/**
 * Drafts an article from a page.
 * @param html the page, decoded
 * @param base address it came from, or null
 */
export function draftFromHtml(html: string, base: string | null, seed: ArticleSeed): DraftResult {
  const page = parsePage(html)
  const metadata = readMetadata(page, base, seed)
  const story = bestStory(page, html, metadata, seed)
  if (!story) {
    return {
      ok: false,
      code: 'NO_STORY',
      message: 'No story was found on this page: only menus, notices or single lines. Give the address of one article.',
    }
  }
  const words = wordsOf(story)
  if (metadata.locked && words < STUB_WORDS && words < (metadata.jsonld?.words ?? Number.POSITIVE_INFINITY) * 0.7) {
    return {
      ok: false,
      code: 'PAYWALL',
      message: paywallMessage(words),
    }
  }
  return { ok: true, draft: withMetadata(story, metadata) }
}

const wordsOf = (draft: Draft): number => draft.paragraphs.reduce((sum, text) => sum + countWords(text), 0)

function bestStory(page: DomDocument, html: string, metadata: PageMetadata, seed: ArticleSeed): Draft | null {
  const judged = (blocks: readonly Block[]): Draft | null => {
    const result = draftFromBlocks(judgeBlocks(blocks, seed), seed)
    return result.ok ? result.draft : null
  }
  const whole = page.body ? judged(domBlocks(page.body, seed)) : null
  const read = readable(html, seed)
  const main = read ? judged(read) : null
  const declared = declaredStory(metadata)
  const told = declared ? judged(declared) : null
  // Readability decides, unless it lost most of what the page or its JSON-LD plainly has.
  const candidates = [main, told, whole].filter((draft) => draft !== null)
  const [first] = candidates
  if (!first) return null
  const longest = candidates.reduce((a, b) => (wordsOf(b) > wordsOf(a) * 1.6 ? b : a), first)
  // Bylines and dates of the frame stand on the whole page only.
  return { ...(whole ?? longest), paragraphs: longest.paragraphs, headline: whole?.headline ?? longest.headline }
}

function readable(html: string, seed: ArticleSeed): readonly Block[] | null {
  const article = new Readability(parsePage(html) as never, { charThreshold: 120, keepClasses: true }).parse()
  if (!article?.content) return null
  const { body } = parsePage(article.content)
  return body && domBlocks(body, seed)
}

function declaredStory({ jsonld }: PageMetadata): readonly Block[] | null {
  if (!jsonld) return null
  const text = jsonld.updates.length > 0 ? jsonld.updates.join('\n\n') : jsonld.body
  return text
    ? toParagraphs(normalise(text.replace(/<\/?p>|<br\s*\/?>/gi, '\n\n').replace(/<[^>]+>/g, ' '))).map(textBlock)
    : null
}

function withMetadata(story: Draft, metadata: PageMetadata): Draft {
  return {
    ...story,
    url: metadata.url,
    headline: metadata.headline ?? story.headline,
    publisher: metadata.publisher ?? story.publisher,
    agency: story.agency ?? metadata.agency,
    authors: metadata.authors.length > 0 ? metadata.authors : story.authors,
    published: metadata.published ?? story.published,
    updated: metadata.updated ?? story.updated,
  }
}
