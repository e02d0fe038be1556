// Where the subject of a finite verb stands: right before it, past what renames it, or joined to another by "and".
import { NOUNS } from '../verbs/frames.ts'
import { isNominative, phraseEnd } from './ahead.ts'
import { rootOf } from './attach.ts'
import { before, type State, top } from './draft.ts'

/** The phrase right before an item, with all that hangs on it: its root, or null. */
export function subjectBefore(state: State, index: number): number | null {
  const { items } = state
  let at = before(state, index)
  for (let guard = 0; guard < 40 && at >= 0; guard++) {
    const item = items[at]!
    if (item.kind === 'RIGHT') {
      while (at >= 0 && items[at]!.kind !== 'LEFT') at--
      at = before(state, at)
      continue
    }
    if (item.kind !== 'PHRASE') return null
    const link = state.links[item.chunk]!
    const { time } = state.chunks[item.chunk]!
    // "Holm on Tuesday said", "Holm Tuesday said": past the time, and past what hangs on a verb.
    if (link.governor >= 0 && link.attachedTo === null && link.first === item.chunk) {
      const preposition = before(state, at)
      const earlier = items[before(state, preposition)]
      // "met after talks ended": a clause that has its verb is not waited for.
      if (
        NOUNS.subordinating.has(items[preposition]?.lower ?? '') &&
        (top(state).group !== null || isNominative(item.lower))
      )
        return item.chunk
      if (earlier?.kind === 'PHRASE' && state.items[preposition]!.kind === 'PREPOSITION') {
        at = before(state, preposition)
        continue
      }
      return item.chunk
    }
    if (time && items[before(state, at)]?.kind === 'PHRASE') {
      at = before(state, at)
      continue
    }
    return rootOf(state, item.chunk)
  }
  return null
}

/** "Ana Soto, head of the mission, said": the phrase that the one before the comma renames, or null. */
export function renamedBefore(state: State, index: number): number | null {
  const { items, links } = state
  if (items[index - 1]?.kind !== 'COMMA') return null
  const last = items[index - 2]
  if (last?.kind !== 'PHRASE') return null
  let at = last.chunk
  for (let guard = 0; guard < 12; guard++) {
    const link = links[at]!
    if (link.appositionOf !== null) {
      const name = link.appositionOf
      // Before a closing mark stands what was said.
      const opener = items[links[name]!.item - 1]?.kind
      if (opener === 'CLOSE' || opener === 'COMMA') links[name]!.appositionOf = null
      return rootOf(state, name)
    }
    const up: number | null = link.attachedTo?.phrase ?? (link.first !== at ? link.first : phraseUnder(state, at))
    if (up === null) return null
    at = up
  }
  return null
}

/** How far before a verb, in items, the phrase may stand that speaks. */
const STRAY_REACH = 24

/** "…," Holm, who leads the party, said: the phrase after a comma or a closing mark that no clause has taken, or null. */
export function strayBefore(state: State, index: number): number | null {
  const { items, links } = state
  if (items[index - 1]?.kind !== 'COMMA') return null
  for (let at = index - 2; at > 0 && at > index - STRAY_REACH; at--) {
    const { kind, chunk } = items[at]!
    if (kind === 'CLOSE') return null
    const opener = items[at - 1]!.kind
    if (kind !== 'PHRASE' || state.chunks[chunk]!.time || (opener !== 'CLOSE' && opener !== 'COMMA')) continue
    const link = links[chunk]!
    if (link.governor >= 0 || link.appositionOf !== null || link.first !== chunk || link.attachedTo !== null) continue
    const after = items[phraseEnd(state, at)]!.kind
    const taken = state.drafts.some(
      (d) => d.modifies !== chunk && (d.subjects.includes(chunk) || d.objects.includes(chunk)),
    )
    if (!taken && (after === 'COMMA' || after === 'RELATIVE')) return chunk
  }
  return null
}

/** "and its envoy, Ana Soto, said": the phrase after "and" that the name before the comma renames, or null. */
export function joinedSubject(state: State, index: number): number | null {
  const { items, links } = state
  const last = items[index - 2]
  if (items[index - 1]?.kind !== 'COMMA' || last?.kind !== 'PHRASE') return null
  const subject = links[last.chunk]!.appositionOf
  if (subject === null || links[subject]!.appositionOf !== null) return null
  return items[before(state, links[subject]!.item)]?.kind === 'CONJUNCTION' ? subject : null
}

/** The phrase before the preposition that a phrase stands after, whatever it hangs on. */
function phraseUnder(state: State, phrase: number): number | null {
  const { item, governor } = state.links[phrase]!
  const host = governor >= 0 ? state.items[item - 2] : undefined
  return host?.kind === 'PHRASE' ? host.chunk : null
}
