// What the finders hand to the registry: a stretch of words and what it names.
import type { EntityId, EntityType } from '../model.ts'
import type { HeadRow } from '../seed/index.ts'
import { type Chart, textOf } from './chart.ts'

/** A name in the text, before it is known which of them are one entity. */
export interface Found {
  /** Position of the sentence. */
  readonly line: number
  /** Words, `to` exclusive. */
  readonly from: number
  readonly to: number
  readonly type: EntityType
  /** Of a listed entity; else null, and `name` tells which it is. */
  readonly id: EntityId | null
  readonly name: string
  /** The state it stands for, where the text or the list says. */
  readonly country: EntityId | null
  readonly why: string
  /** The row of the head that told the name. */
  readonly head?: HeadRow
  /** Of an abbreviation: the long form that it stands for. */
  readonly stands?: Found | undefined
  /** For a capital or a building. */
  readonly metonym?: boolean | undefined
  /** Of a person: how the text calls the office, and where it is held. */
  readonly office?: { readonly title: string; readonly of: EntityId; readonly former: boolean } | null | undefined
  /** Of a person: the title beside the name, with or without its country. */
  readonly title?: string | undefined
  /** Of a person: the title is of a government, whose state the text leaves out. */
  readonly governs?: boolean | undefined
  /** Of a person: the name may be part of a longer one in the article ("Wang", "Mr Abe"). */
  readonly short?: boolean | undefined
  /** Of a person: the body that the title is of, where that body is no state's. */
  readonly leads?: Found | undefined
  /** Of a person: what the title says of the gender. */
  readonly pronoun?: 'he' | 'she' | undefined
}

/** Characters of a found name, in the article. */
export function spanOf(chart: Chart, found: { readonly from: number; readonly to: number }) {
  const { words, sentence } = chart.line
  const start = words[found.from]!.start
  const end = words[found.to - 1]!.end
  return { start, end, text: textOf(chart.line, found.from, found.to), sentence: sentence.index }
}

/** Words that are spoken for. */
export type Taken = Uint8Array

export const free = (taken: Taken, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (taken[i]) return false
  return true
}
