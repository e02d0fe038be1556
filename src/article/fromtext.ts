// A page saved as text, or a story in a text file: story, headline and metadata by judgement.
import type { ArticleSeed } from '../seed/article.ts'
import { countWords, type JudgedBlock, judgeBlocks, textBlock } from './blocks.ts'
import { findHeadline } from './headline.ts'
import { readMetaLine } from './metaline.ts'
import { toParagraphs } from './paragraphs.ts'
import { publisherOfFrame } from './publisher.ts'
import type { Draft, DraftResult } from './result.ts'
import { findStory } from './window.ts'

/** What a failure with code NO_STORY says. */
export const NO_STORY =
  'No story was found on this page: only menus, notices or single lines. Give the page that holds the article itself.'

/** A story of fewer words on a page that asks for payment is its opening only. */
export const STUB_WORDS = 150
const PAYWALL_REACH = 6

/** What a failure with code PAYWALL says. */
export const paywallMessage = (words: number): string =>
  `The page holds only the first ${words} words; the rest is for subscribers. Save the full page and give the file.`

/** Drafts an article from a normalised text that may have a page's furniture around its story. */
export function draftFromText(text: string, seed: ArticleSeed): DraftResult {
  const blocks = judgeBlocks(toParagraphs(text).map(textBlock), seed)
  return draftFromBlocks(blocks, seed)
}

/** Drafts an article from a story that must not be trimmed. */
export function draftFromStory(text: string): DraftResult {
  const paragraphs = toParagraphs(text)
  if (paragraphs.length === 0) return { ok: false, code: 'EMPTY', message: 'The text is empty.' }
  return { ok: true, draft: { ...EMPTY_DRAFT, paragraphs } }
}

/** A draft that says nothing yet. */
export const EMPTY_DRAFT: Draft = {
  url: null,
  headline: null,
  publisher: null,
  agency: null,
  authors: [],
  published: null,
  updated: null,
  paragraphs: [],
}

/** Drafts an article from the judged blocks of a page. */
export function draftFromBlocks(blocks: readonly JudgedBlock[], seed: ArticleSeed): DraftResult {
  const story = findStory(blocks, seed)
  if (!story) return { ok: false, code: 'NO_STORY', message: NO_STORY }
  const words = story.paragraphs.reduce((sum, text) => sum + countWords(text), 0)
  // A page that asks for payment right behind a few sentences has no more than these.
  const asks = blocks.slice(story.from, story.to + PAYWALL_REACH).some((block) => block.paywall)
  if (asks && words < STUB_WORDS) return { ok: false, code: 'PAYWALL', message: paywallMessage(words) }
  const frame = [...blocks.slice(0, story.from), ...blocks.slice(story.to)]
  // Metadata near the story is the story's: the nearest line above, then the nearest below.
  const metas = [...blocks.slice(0, story.from).reverse().slice(0, 14), ...blocks.slice(story.to, story.to + 4)]
    .map((block) => (block.kind === 'META' ? readMetaLine(block.text, seed) : null))
    .filter((meta) => meta !== null)
  const first = <T>(pick: (meta: (typeof metas)[number]) => T | null): T | null =>
    metas.map(pick).find((value) => value !== null) ?? null
  return {
    ok: true,
    draft: {
      ...EMPTY_DRAFT,
      headline: findHeadline(blocks, story.from),
      publisher: publisherOfFrame(
        frame.map((block) => block.text),
        seed,
      ),
      agency: first((meta) => meta.agency),
      authors: metas.find((meta) => meta.authors.length > 0)?.authors ?? [],
      published: first((meta) => meta.published),
      updated: first((meta) => meta.updated),
      paragraphs: story.paragraphs,
    },
  }
}
