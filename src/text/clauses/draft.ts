// What clause building works on: clauses that are still being read, and the stack of those that are open.
import type { Clause, ClauseKind, Token } from '../../model.ts'
import type { Chunk } from '../phrases/chunk.ts'
import type { Group } from '../verbs/groups.ts'
import type { Item } from './items.ts'

/** A noun phrase's links while they are being found. */
export interface Links {
  /** Next phrase of the coordination. */
  conjunct: number | null
  /** First phrase of the coordination. */
  first: number
  appositionOf: number | null
  attachedTo: { phrase: number; preposition: number } | null
  /** The preposition's token that governs it, also where that hangs on a verb, or -1. */
  governor: number
  /** The item at which it stands. */
  item: number
}

/** "in Oslo" on a verb. */
export interface DraftPreposition {
  readonly word: string
  readonly token: number
  readonly phrases: number[]
}

/** A clause while it is being read. Until its verb is found `group` is null: it waits. */
export interface Draft {
  kind: ClauseKind
  from: number
  to: number
  group: Group | null
  parent: Draft | null
  modifies: number | null
  marker: number | null
  conjunctOf: Draft | null
  subjects: number[]
  subjectFrom: Clause['subjectFrom']
  /** Whose subjects it takes, where control gives them: those of a clause, or its objects. */
  control: { readonly from: Draft; readonly role: 'SUBJECT' | 'OBJECT' } | null
  objects: number[]
  agents: number[]
  prepositions: DraftPreposition[]
  complements: Draft[]
  predicate: number | null
  /** Phrase that may become its subject. */
  candidate: number | null
  /** The item that opened it. */
  item: number
  /** "there is": what follows is the subject. */
  existential: boolean
  /** Whether the gap of a relative pronoun is filled. */
  filled: boolean
  closed: boolean
  /** Opened by a quotation mark. */
  quoted: boolean
  /** Opened by a bracket. */
  bracket: boolean
}

/** All that clause building knows of a sentence. */
export interface State {
  readonly tokens: readonly Token[]
  readonly chunks: readonly Chunk[]
  readonly items: readonly Item[]
  readonly links: readonly Links[]
  /** Open clauses, outermost first; never empty. */
  readonly stack: Draft[]
  /** Clauses with a verb, in the order in which their verbs stand. */
  readonly drafts: Draft[]
  /** "will", "did" whose verb comes after its subject. */
  inverted: Group | null
  /** Items up to here are already read. */
  skipTo: number
}

export function newDraft(kind: ClauseKind, item: number, from: number, parent: Draft | null): Draft {
  return {
    kind,
    from,
    to: -1,
    group: null,
    parent,
    modifies: null,
    marker: null,
    conjunctOf: null,
    subjects: [],
    subjectFrom: 'NONE',
    control: null,
    objects: [],
    agents: [],
    prepositions: [],
    complements: [],
    predicate: null,
    candidate: null,
    item,
    existential: false,
    filled: false,
    closed: false,
    quoted: false,
    bracket: false,
  }
}

export const top = (state: State): Draft => state.stack[state.stack.length - 1]!

/** Opens a clause; without a verb it waits for one. */
export function open(state: State, draft: Draft): Draft {
  state.stack.push(draft)
  return draft
}

/** Gives a waiting clause its verb. */
export function setVerb(state: State, draft: Draft, group: Group): void {
  draft.group = group
  draft.from = Math.min(draft.from, group.start)
  state.drafts.push(draft)
}

/** Closes the clauses above a depth; they end before an item. */
export function closeTo(state: State, depth: number, item: number): void {
  while (state.stack.length > depth) {
    const draft = state.stack.pop()!
    draft.closed = true
    draft.to = state.items[item]!.from
  }
}

/** Position on the stack of the innermost clause that a test holds for, or -1. */
export function findDepth(state: State, test: (draft: Draft) => boolean): number {
  for (let depth = state.stack.length - 1; depth >= 0; depth--) if (test(state.stack[depth]!)) return depth
  return -1
}

/** A phrase and those coordinated after it. */
export function chain(state: State, phrase: number): number[] {
  const out: number[] = []
  for (let at: number | null = phrase; at !== null && out.length < 100; at = state.links[at]!.conjunct) out.push(at)
  return out
}

/** Index of the item before one, past adverbs and quotation marks. */
export function before(state: State, item: number): number {
  let at = item - 1
  while (at >= 0) {
    const { kind } = state.items[at]!
    if (kind !== 'ADVERB' && kind !== 'OPEN' && kind !== 'CLOSE' && kind !== 'OTHER') break
    at--
  }
  return at
}

/** Index of the item after one, past adverbs and quotation marks. */
export function after(state: State, item: number): number {
  let at = item + 1
  while (at < state.items.length - 1) {
    const { kind } = state.items[at]!
    if (kind !== 'ADVERB' && kind !== 'OPEN' && kind !== 'CLOSE' && kind !== 'OTHER') break
    at++
  }
  return at
}

export const lemmaAt = (state: State, phrase: number): string => state.tokens[state.chunks[phrase]!.head]!.lemma
export const isName = (state: State, phrase: number): boolean =>
  state.tokens[state.chunks[phrase]!.head]!.pos === 'PROPN'
