// Which of the lines above a story is its headline.
import type { JudgedBlock } from './blocks.ts'

const REACH = 14

/**
 * The headline among the blocks that stand above the story: near it, a line of a title's length without a full stop,
 * above the byline if there is one.
 * @param from index of the story's first block
 */
export function findHeadline(blocks: readonly JudgedBlock[], from: number): string | null {
  let best: { readonly text: string; readonly score: number } | null = null
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const block = blocks[i]!
    if (block.kind !== 'FRAGMENT' && block.kind !== 'PROSE' && block.kind !== 'ADDRESS') continue
    const score = titleScore(block, blocks[i + 1]) - (from - i) * 0.4
    if (score > (best?.score ?? 0)) best = { text: block.text, score }
  }
  return best?.text ?? null
}

function titleScore(block: JudgedBlock, next: JudgedBlock | undefined): number {
  const { words, text } = block
  if (words < 2 || words > 30) return 0
  const length = words >= 4 && words <= 22 ? 4 : 1.5
  const open = /[.;:,]$/.test(text) ? -2 : 1.5
  const aboveByline = next?.kind === 'META' ? 1.5 : 0
  return length + open + aboveByline + (block.heading ? 3 : 0)
}
