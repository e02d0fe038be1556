// A modal inside what somebody urges or pledges is part of that content, and no claim of its own.
import type { Frame } from './frames.ts'

const isClaim = (frame: Frame): boolean =>
  frame.row.yields.relation === 'pledge' || frame.row.yields.relation === 'position'

/** Rows that read any clause by its modal or by who says it, and so must give way to words that say more. */
const isWeak = (frame: Frame): boolean =>
  frame.row.pos === 'MODAL' || frame.row.frame.actor.every((role) => role === 'voice')

/**
 * Frames without those that stand within the content of a stronger one.
 * @param speaks does the stronger frame have an actor, so that a claim may come of it?
 */
export function withoutNested(frames: readonly Frame[], speaks: (frame: Frame) => boolean): readonly Frame[] {
  const told = frames.filter((f) => isClaim(f) && f.actors.length > 0 && f.content?.kind === 'CLAUSES')
  if (told.length === 0) return frames
  const known = new Map<Frame, boolean>()
  const has = (frame: Frame): boolean => {
    let answer = known.get(frame)
    if (answer === undefined) {
      answer = speaks(frame)
      known.set(frame, answer)
    }
    return answer
  }
  return frames.filter((frame) => {
    if (!isClaim(frame) || !isWeak(frame)) return true
    return !told.some((other) => {
      const { content } = other
      if (content?.kind !== 'CLAUSES' || other === frame || (isWeak(other) && !isPart(frame, other))) return false
      return content.clauses.some((c) => c.from <= frame.anchor.token && frame.anchor.token < c.to) && has(other)
    })
  })
}

/** "it is time to stop *meddling*": of two that any words may make, the one without a finite verb is part of the other. */
function isPart({ anchor }: Frame, { content }: Frame): boolean {
  const { clause } = anchor
  return (
    clause !== null && clause.verb.form !== 'FINITE' && content?.kind === 'CLAUSES' && !content.clauses.includes(clause)
  )
}
