// Hangs a prepositional phrase on a noun or on the verb.
import { NOUNS } from '../verbs/frames.ts'
import { before, chain, type Draft, isName, lemmaAt, type State, top } from './draft.ts'

/** The phrase, or one that it hangs on, whose noun takes this preposition. */
function takenBy(state: State, phrase: number, word: string): number | null {
  const nouns = NOUNS.prepositions.get(word)
  if (!nouns) return null
  let at: number | null = phrase
  for (let guard = 0; at !== null && guard < 12; guard++) {
    if (nouns.has(lemmaAt(state, at)) && !isName(state, at)) return at
    const link: State['links'][number] = state.links[at]!
    const first = link.first
    // "peace and stability on": the coordination takes it with its last noun.
    at = link.attachedTo?.phrase ?? (first !== at ? (state.links[first]!.attachedTo?.phrase ?? null) : null)
  }
  return null
}

function hangOnVerb(draft: Draft, word: string, token: number, phrase: number): void {
  draft.prepositions.push({ word, token, phrases: [phrase] })
}

/** "by Oslo" of the passive that is open. */
function asAgent(state: State, draft: Draft, word: string, phrase: number): boolean {
  if (word !== 'by' || !draft.group?.passive || state.chunks[phrase]!.time) return false
  if (state.tokens[state.chunks[phrase]!.head]!.pos === 'NUM') return false
  draft.agents.push(...chain(state, phrase))
  return true
}

/**
 * Places a phrase after a preposition.
 * @param preposition the preposition's item
 */
export function attach(state: State, phrase: number, preposition: number): void {
  const { items, links, tokens } = state
  const item = items[preposition]!
  const token = item.from
  const last = item.to - 1
  const word =
    item.to - item.from > 1
      ? tokens
          .slice(item.from, item.to)
          .map((t) => t.lower)
          .join(' ')
      : item.lower
  const link = links[phrase]!
  link.governor = token
  const draft = top(state)
  const host = items[before(state, preposition)]
  const waiting = draft.group === null
  if (host?.kind === 'CONJUNCTION' || host?.kind === 'COMMA') {
    if (coordinate(state, phrase, preposition, token, word)) return
  }
  if (host?.kind === 'PHRASE') {
    const noun = host.chunk
    const time = state.chunks[noun]!.time
    if (word === 'of' || (word === 'such as' && !time)) {
      link.attachedTo = { phrase: noun, preposition: last }
      return
    }
    if (!waiting && asAgent(state, draft, word, phrase)) return
    const taker = takenBy(state, noun, word)
    const when = state.chunks[phrase]!.time
    if (waiting) {
      if (!time && !when) link.attachedTo = { phrase: taker ?? noun, preposition: last }
      else hangOnVerb(draft, word, token, phrase)
      // A phrase before the verb may hang on it all the same.
      if (draft.kind === 'PARENTHETICAL') hangOnVerb(draft, word, token, phrase)
      return
    }
    if (taker !== null && !when) {
      link.attachedTo = { phrase: taker, preposition: last }
      const root = rootOf(state, taker)
      if (draft.objects.includes(root) || draft.objects.includes(taker)) hangOnVerb(draft, word, token, phrase)
      return
    }
    hangOnVerb(draft, word, token, phrase)
    return
  }
  if (!waiting && asAgent(state, draft, word, phrase)) return
  hangOnVerb(draft, word, token, phrase)
}

/** "in A and in B": the second stands where the first does. */
function coordinate(state: State, phrase: number, preposition: number, token: number, word: string): boolean {
  const { items, links, tokens } = state
  let at = preposition - 1
  while (at >= 0 && (items[at]!.kind === 'CONJUNCTION' || items[at]!.kind === 'COMMA' || items[at]!.kind === 'ADVERB'))
    at--
  const left = items[at]
  if (left?.kind !== 'PHRASE' || items[preposition - 1]?.kind === 'COMMA') return false
  const other = links[left.chunk]!
  if (other.governor < 0 || tokens[other.governor]!.lower !== word) return false
  if (other.attachedTo) {
    links[phrase]!.attachedTo = { phrase: other.attachedTo.phrase, preposition: token }
    return true
  }
  hangOnVerb(top(state), word, token, phrase)
  return true
}

/** Up from a phrase to the one that all before it hangs on. */
export function rootOf(state: State, phrase: number): number {
  let at = phrase
  for (let guard = 0; guard < 60; guard++) {
    const link = state.links[at]!
    const up: number | null = link.attachedTo?.phrase ?? link.appositionOf ?? (link.first !== at ? link.first : null)
    if (up === null) return at
    at = up
  }
  return at
}

/** The item at which a phrase begins with all that it is made of. */
export function beginning(state: State, phrase: number): number {
  return state.links[rootOf(state, phrase)]!.item
}
