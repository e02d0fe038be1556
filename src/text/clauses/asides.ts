// Reports by the way, told by their verb and what stands around it: "…, Holm said", "…," said Holm, "the minister, Holm said, would".
import { VERBS } from '../verbs/frames.ts'
import type { Group } from '../verbs/groups.ts'
import { phraseEnd } from './ahead.ts'
import { beginning } from './attach.ts'
import { after, before, findDepth, type State } from './draft.ts'

/** Says a group, by its verb and by what follows, only what stands around it? */
export function isParenthetical(state: State, index: number, group: Group): boolean {
  if (!VERBS.reporting.has(group.lemma) || group.modal !== null) return false
  const next = state.items[after(state, index)]!
  switch (next.kind) {
    case 'END':
    case 'COMMA':
    case 'PREPOSITION':
    case 'DASH':
    case 'SEMICOLON':
    case 'SUBORDINATOR':
    case 'CONJUNCTION':
    case 'WH':
    case 'PARTICLE':
      return true
    case 'PHRASE':
      return state.chunks[next.chunk]!.time || group.lemma === 'tell'
    default:
      return false
  }
}

/** "…," said Holm: the phrase after the verb is its subject. */
export function inverted(state: State, index: number, group: Group): boolean {
  const { items } = state
  // "…, say captains": alone of its kind "say" stands so in the plural; "read" is also a past.
  if (group.opening === 'BASE' && group.lemma !== 'say' && group.lemma !== 'read') return false
  // What follows "told" is who hears it.
  if (!VERBS.reporting.has(group.lemma) || group.auxiliary || group.lemma === 'tell') return false
  const next = items[index + 1]!
  if (next.kind !== 'PHRASE' || state.chunks[next.chunk]!.time) return false
  const previous = items[index - 1]
  const closes = previous?.kind === 'CLOSE' || (previous?.kind === 'COMMA' && items[index - 2]?.kind === 'CLOSE')
  if (!closes && previous?.kind !== 'COMMA' && previous?.kind !== 'DASH') return false
  if (closes) return true
  const at = phraseEnd(state, index + 1)
  const end = items[at]!
  // "Norway, said Holm, opposes": the clause around still waits for its verb.
  if (state.stack[0]!.group === null)
    return state.stack[0]!.candidate !== null && end.kind === 'COMMA' && goesOn(items[at + 1]?.group ?? null)
  // "…, said Holm adding that", "…, said Holm after talks".
  return AFTER_SOURCE.has(end.kind) || end.group?.opening === 'ING'
}

const goesOn = (group: Group | null): boolean => group?.opening === 'FINITE' || group?.opening === 'AUX'

/** What may follow the one who speaks. */
const AFTER_SOURCE: ReadonlySet<string> = new Set(['END', 'COMMA', 'RELATIVE', 'SUBORDINATOR'])

/** "said": a past, and hardly ever a participle. */
export const isSaid = (group: Group): boolean =>
  !group.auxiliary && group.opening === 'ED' && VERBS.said.has(group.lemma)

/** "told reporters": a past, since somebody hears it. */
export const isTold = (state: State, index: number, group: Group): boolean =>
  !group.auxiliary && group.opening === 'ED' && group.lemma === 'tell' && state.items[index + 1]?.kind === 'PHRASE'

/** "The minister, Holm said, would": a subject and verb of their own between commas, the clause around still waiting. */
export function isAside(state: State, index: number, group: Group): boolean {
  if (!VERBS.reporting.has(group.lemma) || group.auxiliary) return false
  const { items } = state
  const phrase = items[index - 1]
  if (phrase?.kind !== 'PHRASE' || items[index + 1]?.kind !== 'COMMA') return false
  const at = beginning(state, phrase.chunk)
  const opener = items[before(state, at)]
  const waiting = findDepth(state, (d) => d.group === null)
  return (
    opener?.kind === 'COMMA' &&
    waiting >= 0 &&
    state.stack[waiting]!.candidate !== null &&
    state.stack[waiting]!.candidate !== phrase.chunk
  )
}
