// A page of HTML: metadata from the page's own words, the story by Readability, both passed through the same
// judgement as saved text; what Readability misses is looked for in the whole page.
import { Readability } from '@mozilla/readability'
import type { ArticleSeed } from '../../seed/article.ts'
import { type Block, countWords, judgeBlocks, textBlock } from '../blocks.ts'
import { draftFromBlocks, NO_STORY, paywallMessage, STUB_WORDS } from '../fromtext.ts'
import { normalise } from '../normalise.ts'
import { toParagraphs } from '../paragraphs.ts'
import type { Draft, DraftResult } from '../result.ts'
import { type DomDocument, isOversized, parsePage } from './dom.ts'
import { domBlocks } from './domblocks.ts'
import { type PageMetadata, readMetadata } from './metadata.ts'
import { prune } from './prune.ts'

// Another reading of the page wins over Readability's only where it has this much more story.
const MUCH_MORE = 1.6
const OVERSIZED =
  'The page has more elements, or deeper ones, than any page of news: it was not read. Give its text instead.'

/**
 * Drafts an article from a page.
 * @param html the page, decoded
 * @param base address it came from, or null
 */
export function draftFromHtml(html: string, base: string | null, seed: ArticleSeed): DraftResult {
  const given = parsePage(html)
  if (isOversized(given)) return { ok: false, code: 'NO_STORY', message: OVERSIZED }
  const metadata = readMetadata(given, base, seed)
  const result = bestStory(html, metadata, seed)
  if (!result.ok) return result
  const words = wordsOf(result.draft)
  if (metadata.locked && words < STUB_WORDS && words < (metadata.jsonld?.words ?? Number.POSITIVE_INFINITY) * 0.7) {
    return { ok: false, code: 'PAYWALL', message: paywallMessage(words) }
  }
  return { ok: true, draft: withMetadata(result.draft, metadata) }
}

/** A page's visible words, for telling its language where no story was found. */
export function visibleText(html: string, seed: ArticleSeed): string {
  const page = parsePage(html)
  return isOversized(page) ? '' : (prune(page, seed).body?.textContent ?? '')
}

const wordsOf = (draft: Draft): number => draft.paragraphs.reduce((sum, text) => sum + countWords(text), 0)

function bestStory(html: string, metadata: PageMetadata, seed: ArticleSeed): DraftResult {
  const judged = (blocks: readonly Block[] | null): DraftResult | null =>
    blocks && draftFromBlocks(judgeBlocks(blocks, seed), seed)
  // Breaks in pairs part paragraphs in old pages; a rule does so for Readability too, which would join them.
  const source = html.replace(/(?:<br\s*\/?>\s*(?:&nbsp;\s*)*){2,}/gi, '<hr>')
  const page = prune(parsePage(source), seed)
  const whole = judged(page.body && domBlocks(page.body))
  const told = judged(declaredStory(metadata))
  // Readability changes the page that it reads: it comes last.
  const main = judged(readable(page))
  const results = [main, told, whole].filter((result) => result !== null)
  const drafts = results.flatMap((result) => (result.ok ? [result.draft] : []))
  if (drafts.length === 0) {
    return (
      results.find((result) => !result.ok && result.code === 'PAYWALL') ?? {
        ok: false,
        code: 'NO_STORY',
        message: NO_STORY,
      }
    )
  }
  const best = drafts.reduce((a, b) => (wordsOf(b) > wordsOf(a) * MUCH_MORE ? b : a))
  // Bylines and dates stand on the whole page only.
  const frame = whole?.ok ? whole.draft : best
  return { ok: true, draft: { ...frame, paragraphs: best.paragraphs } }
}

function readable(page: DomDocument): readonly Block[] | null {
  const content = new Readability(page as never, { charThreshold: 120, keepClasses: true }).parse()?.content
  return content ? domBlocks(parsePage(content).body!) : null
}

function declaredStory({ jsonld }: PageMetadata): readonly Block[] | null {
  if (!jsonld) return null
  const text = jsonld.updates.length > 0 ? jsonld.updates.join('\n\n') : jsonld.body
  if (!text) return null
  const plain = text.replace(/<\/?p>|<br\s*\/?>/gi, '\n\n').replace(/<[^>]+>/g, ' ')
  return toParagraphs(normalise(plain)).map(textBlock)
}

function withMetadata(story: Draft, metadata: PageMetadata): Draft {
  return {
    ...story,
    url: metadata.url,
    headline: metadata.headline ?? withinTitle(story.headline, metadata.title),
    publisher: metadata.publisher ?? story.publisher,
    agency: story.agency ?? metadata.agency,
    authors: metadata.authors.length > 0 ? metadata.authors : story.authors,
    published: metadata.published ?? story.published,
    updated: metadata.updated ?? story.updated,
  }
}

// A page's title often has the site's name beside the headline ("Desert Voice: …"): the line above the story
// that the title holds is the headline alone.
function withinTitle(line: string | null, title: string | null): string | null {
  if (line === null || title === null) return title ?? line
  return title.toLowerCase().includes(line.toLowerCase()) ? line : title
}
