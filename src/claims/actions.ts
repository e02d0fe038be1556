// What states and bodies do to one another, coded in PLOVER.
import type { Action } from '../model.ts'
import type { Context } from './context.ts'
import type { Frame } from './frames.ts'
import type { Voices } from './voices.ts'

/** Actions that the frames hold. */
export function findActions(_context: Context, frames: readonly Frame[], _voices: Voices): readonly Action[] {
  return frames.length > 0 ? [] : []
}
