// Lines of a text put together to paragraphs: a text may be hard-wrapped at some column, or have one
// paragraph a line.
import { tidyLine } from './normalise.ts'

const WRAP_LIMIT = 100

/**
 * Splits a normalised text into paragraphs, none empty, each on one line.
 * Lines inside a block are joined only where the text is wrapped: no line longer than 100 characters, and the line
 * above filled to near its block's width.
 */
export function toParagraphs(text: string): readonly string[] {
  const blocks = text.split(/\n[ ]*\n+/).map((block) => block.split('\n').map(tidyLine).filter(Boolean))
  return blocks.flatMap(joinWrapped)
}

function joinWrapped(lines: readonly string[]): readonly string[] {
  const width = Math.max(0, ...lines.map((line) => line.length))
  if (lines.length < 2 || width > WRAP_LIMIT || width < 40) return lines
  const joined: string[] = []
  let above = ''
  for (const line of lines) {
    if (above && fills(above, line, width)) joined.push(`${joined.pop()} ${line}`)
    else joined.push(line)
    above = line
  }
  return joined
}

// A wrapped line is broken because the next word did not fit; a short line was ended on purpose.
function fills(above: string, line: string, width: number): boolean {
  const nextWord = line.split(' ', 1)[0]!.length
  return above.length + 1 + nextWord > width - 4 && !/^[-•*▪◦]\s/.test(line)
}
