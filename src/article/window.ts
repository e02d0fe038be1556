// Where on a page the story stands: the run of blocks with the most prose and the least of the rest.
import type { ArticleSeed } from '../seed/article.ts'
import { countWords, type JudgedBlock } from './blocks.ts'
import { readDateline } from './dateline.ts'

/** The story's blocks, and where they begin among the page's. */
export interface StoryWindow {
  readonly from: number
  readonly to: number
  /** The paragraphs that are story, in order. */
  readonly paragraphs: readonly string[]
}

const MIN_STORY_WORDS = 18
const CROSSHEAD_WORDS = 5
// One line of furniture may stand in a story (an advertisement's mark); several in a row are a page's frame.
const FURNITURE_RUN = -10

/**
 * Finds the story among judged blocks.
 * @returns null where no run of blocks holds enough prose to be one
 */
export function findStory(blocks: readonly JudgedBlock[], seed: ArticleSeed): StoryWindow | null {
  const best = densestRun(blocks, seed)
  if (!best) return null
  const { from, to } = trim(blocks, startAtDateline(blocks, best, seed), seed)
  const paragraphs = keep(blocks, from, to)
  const words = paragraphs.reduce((sum, text) => sum + countWords(text), 0)
  return words < MIN_STORY_WORDS ? null : { from, to, paragraphs }
}

interface Run {
  readonly from: number
  readonly to: number
}

// Kadane's maximum-sum run. Prose counts by its words; what is not prose costs, most of all the headings of
// what follows a story. After such a heading prose counts half: a teaser must not bridge to the page's foot.
function densestRun(blocks: readonly JudgedBlock[], seed: ArticleSeed): Run | null {
  let best: (Run & { sum: number }) | null = null
  let from = 0
  let sum = 0
  let after = false
  for (const [i, block] of blocks.entries()) {
    if (sum <= 0) {
      from = i
      sum = 0
      after = false
    }
    const run = block.kind === 'FURNITURE' && blocks[i - 1]?.kind === 'FURNITURE'
    sum += run ? FURNITURE_RUN : worth(block, seed) * (after && block.kind === 'PROSE' ? 0.5 : 1)
    if (block.kind === 'AFTER' && sum > 0) after = true
    if (sum > (best?.sum ?? 0)) best = { from, to: i + 1, sum }
  }
  return best
}

function worth(block: JudgedBlock, seed: ArticleSeed): number {
  switch (block.kind) {
    case 'PROSE':
      return Math.min(block.words, 60) + (readDateline(block.text, null, seed) ? 40 : 0)
    case 'ADDRESS':
      return -Math.min(block.words * 0.7, 20)
    case 'FRAGMENT':
      return -3 - Math.min(block.words, 10) / 2
    case 'META':
      return -5
    case 'CAPTION':
      return -2
    case 'FURNITURE':
      return -6
    case 'REPEATED':
      return -15
    case 'AFTER':
      return -40
  }
}

// What stands before the dateline is a standfirst or furniture, unless it is most of the page.
function startAtDateline(blocks: readonly JudgedBlock[], run: Run, seed: ArticleSeed): Run {
  const words = (a: number, b: number) =>
    blocks.slice(a, b).reduce((sum, block) => sum + (block.kind === 'PROSE' ? block.words : 0), 0)
  for (let i = run.from; i < run.to; i++) {
    const block = blocks[i]!
    if (block.kind !== 'PROSE' || !readDateline(block.text, null, seed)) continue
    return words(run.from, i) <= Math.min(60, words(i, run.to) / 3) ? { from: i, to: run.to } : run
  }
  return run
}

// On a page with furniture, words to the reader at the story's edge are the site's; in a bare text, the writer's.
function trim(blocks: readonly JudgedBlock[], run: Run, seed: ArticleSeed): Run {
  const bare = !blocks.some(({ kind }) => kind === 'FURNITURE' || kind === 'REPEATED')
  const opensWithDateline = readDateline(blocks[run.from]!.text, null, seed) !== null
  let { from, to } = run
  if (bare && !opensWithDateline) while (from > 0 && isStory(blocks[from - 1]!)) from--
  while (from < to && blocks[from]!.kind !== 'PROSE' && !(bare && isStory(blocks[from]!))) from++
  while (to > from && !isStory(blocks[to - 1]!)) to--
  return { from, to }
}

const isStory = (block: JudgedBlock): boolean => block.kind === 'PROSE' || block.kind === 'ADDRESS'

// Inside the story: prose, the items of a list, and short headings between two paragraphs.
function keep(blocks: readonly JudgedBlock[], from: number, to: number): readonly string[] {
  const kept: string[] = []
  let list = false
  for (let i = from; i < to; i++) {
    const block = blocks[i]!
    const item: boolean =
      block.kind === 'FRAGMENT' && (/^[-•*▪◦–]\s?\p{L}|^\(?(\d{1,2}|[a-z])[.)]\s/u.test(block.text) || list)
    if (isStory(block) || item || isCrosshead(blocks, i, to)) kept.push(block.text)
    list = block.text.endsWith(':') || (list && item)
  }
  return kept
}

// Its neighbours are the nearest blocks that are no advertising or caption. A line of text must be words alone:
// counters and buttons ("Slideshow (4)") are none.
function isCrosshead(blocks: readonly JudgedBlock[], i: number, to: number): boolean {
  const block = blocks[i]!
  if (block.kind !== 'FRAGMENT' || /^[-•*▪◦]/.test(block.text)) return false
  const passed = (kind: JudgedBlock['kind']) => kind === 'FURNITURE' || kind === 'CAPTION'
  const before = blocks.slice(0, i).findLast(({ kind }) => !passed(kind))
  const next = blocks.slice(i + 1, to).find(({ kind }) => !passed(kind))
  if (!before || !next || !isStory(before) || !isStory(next)) return false
  if (block.heading) return block.words <= 12 && block.linkShare < 0.5
  return block.words <= CROSSHEAD_WORDS && /^[\p{L}\p{N}'’“”"‘ ,?-]+$/u.test(block.text)
}
