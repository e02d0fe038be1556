// Reads the words that open a clause: "that", "if", "what", "who".
import { NOUNS, VERBS } from '../verbs/frames.ts'
import { rootOf } from './attach.ts'
import { after, before, closeTo, type Draft, findDepth, lemmaAt, newDraft, open, type State, top } from './draft.ts'

function openMarked(state: State, kind: Draft['kind'], index: number, parent: Draft | null): Draft {
  const item = state.items[index]!
  const draft = open(state, newDraft(kind, index, item.from, parent))
  draft.marker = item.from
  return draft
}

const isVerb = (state: State, index: number): boolean => {
  const { group } = state.items[index]!
  return group !== null && group.opening !== 'TO' && group.opening !== 'ING'
}

/** The phrase, or one that it hangs on, whose noun takes a clause. */
function clausalNoun(state: State, phrase: number): number | null {
  let at: number | null = phrase
  for (let guard = 0; at !== null && guard < 6; guard++) {
    if (NOUNS.clausal.has(lemmaAt(state, at))) return at
    at = state.links[at]!.attachedTo?.phrase ?? null
  }
  return null
}

function complement(state: State, index: number, governor: Draft): Draft {
  const draft = openMarked(state, 'THAT', index, governor)
  if (governor.group) governor.complements.push(draft)
  return draft
}

/** "and that …": beside the last "that". */
function again(state: State, index: number): boolean {
  const depth = findDepth(state, (d) => d.kind === 'THAT' && d.group !== null)
  if (depth < 0) return false
  const first = state.stack[depth]!
  closeTo(state, depth, index)
  const draft = openMarked(state, 'THAT', index, first.parent)
  draft.modifies = first.modifies
  draft.conjunctOf = first.conjunctOf ?? first
  return true
}

/** Reads "that". */
export function readThat(state: State, index: number): void {
  const { items, links } = state
  // "appreciates that, Holm said": it points, and opens nothing.
  const next = items[index + 1]!.kind
  if (next === 'END' || (next === 'COMMA' && items[index + 2]!.kind === 'PHRASE' && items[index + 3]?.kind === 'VERB'))
    return
  const at = before(state, index)
  const previous = items[at]
  const governor = top(state)
  const verbNext = isVerb(state, after(state, index))
  switch (previous?.kind) {
    case 'CONJUNCTION':
      if (again(state, index)) return
      break
    case 'PHRASE': {
      const phrase = previous.chunk
      const noun = clausalNoun(state, phrase)
      const link = links[links[phrase]!.first]!
      const verb = governor.group
      const says = verb !== null && (VERBS.clausal.has(verb.lemma) || VERBS.told.has(verb.lemma))
      const told = verb !== null && VERBS.told.has(verb.lemma) && governor.objects.includes(rootOf(state, phrase))
      // "wrote in a letter to Holm that": a name needs nothing to tell it from others.
      const named = link.governor >= 0 && state.tokens[state.chunks[phrase]!.head]!.pos === 'PROPN'
      const aside = state.chunks[phrase]!.time || (link.governor >= 0 && link.attachedTo === null) || named
      if (!verbNext && says && (told || (aside && (noun === null || VERBS.reporting.has(verb.lemma))))) {
        complement(state, index, governor)
        return
      }
      // "voiced hope on Monday that": when it was said stands between the noun and what it is about.
      const delayed = aside && !verbNext ? governor.objects.findLast((o) => NOUNS.clausal.has(lemmaAt(state, o))) : null
      const about = noun ?? delayed ?? null
      const draft = openMarked(state, about !== null && !verbNext ? 'THAT' : 'RELATIVE', index, governor)
      draft.modifies = about !== null && !verbNext ? about : phrase
      return
    }
    case 'VERB':
    case 'ADJECTIVE':
    case 'PARTICLE':
      complement(state, index, governor)
      return
    case 'PREPOSITION':
      openMarked(state, 'ADVERBIAL', index, governor)
      return
    default:
  }
  const depth = findDepth(state, (d) => d.group !== null && VERBS.clausal.has(d.group.lemma))
  complement(state, index, depth >= 0 ? state.stack[depth]! : governor)
}

/** Nearest finite clause to hang an adverbial on. */
function finiteParent(state: State): Draft {
  const depth = findDepth(state, (d) => d.group === null || d.group.form === 'FINITE')
  return state.stack[Math.max(depth, 0)]!
}

/** Reads "if", "because", "while". */
export function readSubordinator(state: State, index: number): void {
  const { items } = state
  const previous = items[before(state, index)]
  const governor = top(state)
  if (
    items[index]!.lower === 'if' &&
    previous?.kind === 'VERB' &&
    governor.group &&
    VERBS.asking.has(governor.group.lemma)
  ) {
    const draft = openMarked(state, 'WH', index, governor)
    governor.complements.push(draft)
    return
  }
  const comma = previous?.kind === 'COMMA'
  const parent = comma || governor.group === null ? finiteParent(state) : governor
  if (comma && governor !== parent && governor.group !== null) {
    const depth = state.stack.indexOf(parent)
    closeTo(state, depth + 1, index)
  }
  openMarked(state, 'ADVERBIAL', index, parent)
}

/** Reads "what", "how", "whether", "when". */
export function readWh(state: State, index: number): void {
  const { items } = state
  const item = items[index]!
  const previous = items[before(state, index)]
  const governor = top(state)
  if (item.lower === 'where' && (previous?.kind === 'PHRASE' || previous?.kind === 'COMMA')) {
    const left = previous.kind === 'PHRASE' ? previous : items[before(state, before(state, index))]
    const draft = openMarked(state, 'RELATIVE', index, governor)
    draft.filled = true
    if (left?.kind === 'PHRASE') draft.modifies = left.chunk
    return
  }
  const complements =
    previous?.kind === 'VERB' ||
    previous?.kind === 'PREPOSITION' ||
    previous?.kind === 'ADJECTIVE' ||
    previous?.kind === 'PARTICLE'
  if (item.lower === 'when' && !(previous?.kind === 'VERB' && VERBS.asking.has(governor.group?.lemma ?? ''))) {
    readSubordinator(state, index)
    return
  }
  if (governor.group === null || !complements) {
    openMarked(state, 'WH', index, governor)
    return
  }
  governor.complements.push(openMarked(state, 'WH', index, governor))
}

/** Reads "who", "which"; also "whose", which begins a phrase. */
export function readRelative(state: State, index: number): void {
  const { items } = state
  let at = before(state, index)
  let previous = items[at]
  const governor = top(state)
  const lower = items[index]!.lower
  let preposition = -1
  if (previous?.kind === 'PREPOSITION') {
    preposition = previous.to - 1
    at = before(state, at)
    previous = items[at]
  }
  const comma = previous?.kind === 'COMMA' || previous?.kind === 'DASH'
  if (comma) previous = items[before(state, at)]
  if (previous?.kind === 'RIGHT') {
    let left = before(state, index)
    while (left >= 0 && items[left]!.kind !== 'LEFT') left--
    previous = items[before(state, left)]
  }
  if (previous?.kind === 'CONJUNCTION') {
    const depth = findDepth(state, (d) => d.kind === 'RELATIVE')
    const first = depth >= 0 ? state.stack[depth]! : null
    if (first) closeTo(state, depth, index)
    const draft = openMarked(state, 'RELATIVE', index, first?.parent ?? governor)
    draft.modifies = first?.modifies ?? null
    draft.conjunctOf = first && first.group !== null ? (first.conjunctOf ?? first) : null
    return
  }
  if (previous?.kind !== 'PHRASE') {
    openMarked(state, 'WH', index, governor)
    return
  }
  const draft = openMarked(state, 'RELATIVE', index, governor)
  draft.modifies = antecedent(state, previous.chunk, lower, comma)
  if (lower === 'whose') draft.filled = true
  if (preposition >= 0) {
    draft.filled = true
    draft.prepositions.push({ word: state.tokens[preposition]!.lower, token: preposition, phrases: [draft.modifies] })
  }
}

/** "the president of Norway, who": the president; "a plan of the president who": him. */
function antecedent(state: State, phrase: number, word: string, comma: boolean): number {
  const link = state.links[phrase]!
  if (link.appositionOf !== null) return rootOf(state, link.appositionOf)
  // "sent a ship in 2016, which": the ship, not the year.
  if (word === 'which' && state.tokens[state.chunks[phrase]!.head]!.pos === 'NUM' && link.governor >= 0) {
    const host = state.items[before(state, before(state, link.item))]
    if (host?.kind === 'PHRASE') return rootOf(state, host.chunk)
  }
  if ((word === 'who' || word === 'whose') && link.attachedTo && comma) {
    const { tokens, chunks } = state
    const head = tokens[chunks[phrase]!.head]!
    // "of Norway" is no person; "talks with Holm, who" is one.
    if (tokens[link.attachedTo.preposition]!.lower === 'of' || head.pos !== 'PROPN') return rootOf(state, phrase)
  }
  return phrase
}
