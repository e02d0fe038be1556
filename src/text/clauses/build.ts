// Reads the items of a sentence from left to right and builds its clauses.
import type { Token } from '../../model.ts'
import type { Chunk } from '../phrases/chunk.ts'
import { VERBS } from '../verbs/frames.ts'
import type { Group } from '../verbs/groups.ts'
import { isNominative, looksParticiple } from './ahead.ts'
import { inverted, isAside, isSaid } from './asides.ts'
import { continueClause } from './coordinate.ts'
import {
  after,
  before,
  closeTo,
  type Draft,
  findDepth,
  type Links,
  newDraft,
  open,
  type State,
  setVerb,
  top,
} from './draft.ts'
import { readFinite } from './finite.ts'
import type { Item } from './items.ts'
import { readRelative, readSubordinator, readThat, readWh } from './markers.ts'
import { readGerund, readInfinitive, readParticiple } from './nonfinite.ts'
import { place } from './place.ts'
import { joinedSubject } from './subject.ts'

/** A base form without "to" or auxiliary: continues a list, completes "let", or is a present. */
function readBase(state: State, index: number, group: Group): void {
  const previous = state.items[before(state, index)]
  const draft = top(state)
  if (state.inverted && draft.group === null) {
    const aux = state.inverted
    state.inverted = null
    readFinite(state, index, {
      ...group,
      modal: aux.modal,
      tense: aux.tense,
      negated: aux.negated || group.negated,
      auxiliary: true,
      opening: 'FINITE',
    })
    return
  }
  if (previous?.kind === 'CONJUNCTION' && continueClause(state, index, group, previous.lower)) return
  if (previous?.kind === 'COMMA' && findDepth(state, (d) => d.group === null) < 0) {
    const joins = findDepth(
      state,
      (d) => d.group?.shape === 'BASE' && (d.group.form === 'INFINITIVE' || d.group.modal !== null),
    )
    if (joins >= 0 && continueClause(state, index, group, ',')) return
  }
  if (
    draft.group &&
    VERBS.bare.has(draft.group.lemma) &&
    (previous?.kind === 'PHRASE' || (previous?.kind === 'VERB' && draft.group.lemma === 'help'))
  ) {
    const bare: Group = { ...group, form: 'INFINITIVE', tense: 'NONE' }
    const clause = open(state, newDraft('INFINITIVE', index, group.start, draft))
    clause.subjectFrom = 'CONTROL'
    clause.control = { from: draft, role: draft.objects.length > 0 ? 'OBJECT' : 'SUBJECT' }
    setVerb(state, clause, bare)
    draft.complements.push(clause)
    return
  }
  readFinite(state, index, group)
}

function readVerb(state: State, index: number): void {
  const group = state.items[index]!.group!
  switch (group.opening) {
    case 'TO':
      readInfinitive(state, index, group)
      return
    case 'ING':
      readGerund(state, index, group)
      return
    case 'PP':
      readParticiple(state, index, group)
      return
    case 'BASE':
      readBase(state, index, group)
      return
    case 'AUX':
      if (state.items[after(state, index)]!.kind === 'PHRASE') state.inverted = group
      else readFinite(state, index, group)
      return
    case 'ED':
      readPast(state, index, group)
      return
    default:
      readFinite(state, index, group)
  }
}

/** A form in "-ed": past, or participle? */
function readPast(state: State, index: number, group: Group): void {
  const previous = state.items[before(state, index)]
  const draft = top(state)
  const waiting = draft.group === null
  if (
    inverted(state, index, group) ||
    isAside(state, index, group) ||
    (!waiting && joinedSubject(state, index) !== null && state.items[index + 1]!.lower !== 'by')
  ) {
    readFinite(state, index, group)
    return
  }
  // A clause waits within one that waits: its verb comes first.
  if (
    waiting &&
    previous?.kind === 'PHRASE' &&
    state.stack.some((d) => d !== draft && d.group === null && d.candidate !== null)
  ) {
    readFinite(state, index, group)
    return
  }
  if (previous?.kind === 'CONJUNCTION' && !waiting && continueClause(state, index, group, previous.lower)) return
  if (!waiting && previous?.kind === 'VERB' && draft.group!.copular && draft.group!.lemma !== 'be') {
    readParticiple(state, index, group)
    return
  }
  if (previous?.kind === 'PHRASE' && isNominative(previous.lower)) {
    readFinite(state, index, group)
    return
  }
  if (previous?.kind === 'PHRASE' && asSubject(state, index, previous.chunk)) {
    readFinite(state, index, group)
    return
  }
  if (previous?.kind === 'SUBORDINATOR' || looksParticiple(state, index, group)) {
    readParticiple(state, index, group)
    return
  }
  const lower = findDepth(state, (d) => d.group === null)
  if (isSaid(group)) {
    readFinite(state, index, group)
    return
  }
  if (previous?.kind === 'PHRASE' && !waiting && lower < 0 && !takesClause(state, previous.chunk)) {
    // A phrase that no verb of saying stands before: "a system based in …".
    readParticiple(state, index, group)
    return
  }
  if (previous?.kind === 'COMMA' && lower < 0 && !waiting) {
    const next = state.items[after(state, index)]!
    const object = next.kind === 'PHRASE' && !state.chunks[next.chunk]!.time
    const speech = VERBS.reporting.has(group.lemma) && object
    if (!object && !speech) {
      readParticiple(state, index, group)
      return
    }
  }
  if (previous === undefined && state.items[index + 1]!.kind === 'PREPOSITION') {
    readParticiple(state, index, group)
    return
  }
  readFinite(state, index, group)
}

/** ", as prices tumbled and": what the clause of time or reason tells of. */
function asSubject(state: State, index: number, phrase: number): boolean {
  const { governor } = state.links[phrase]!
  const next = state.items[index + 1]!.kind
  return (
    governor >= 0 &&
    /^(?:as|after|before|since|until)$/.test(state.tokens[governor]!.lower) &&
    (next === 'COMMA' || next === 'CONJUNCTION' || next === 'END')
  )
}

/** Can the phrase before a past form be the subject of a clause of its own here? */
function takesClause(state: State, phrase: number): boolean {
  const { items, links } = state
  let at = phrase
  for (let guard = 0; guard < 30; guard++) {
    const link = links[at]!
    const up: number | null = link.attachedTo?.phrase ?? link.appositionOf ?? (link.first !== at ? link.first : null)
    if (up === null) break
    at = up
  }
  const opener = items[before(state, links[at]!.item)]
  switch (opener?.kind) {
    case 'VERB':
      return VERBS.clausal.has(opener.group!.lemma) || VERBS.reporting.has(opener.group!.lemma)
    case 'PHRASE':
      return true
    case 'COMMA':
    case 'CONJUNCTION':
    case 'SEMICOLON':
    case 'DASH':
    case 'CLOSE':
    case undefined:
      return true
    case 'PREPOSITION':
      return /^(?:after|before|since|until|as|than|when)$/.test(opener.lower)
    default:
      return false
  }
}

/** "according to Holm": a clause by itself, with its content around it. */
function readAccording(state: State, index: number): void {
  const item = state.items[index]!
  const head = item.from
  const group: Group = {
    from: head,
    to: head + 1,
    head,
    lemma: 'according',
    particle: null,
    form: 'PARTICIPLE',
    tense: 'NONE',
    modal: null,
    perfect: false,
    progressive: false,
    passive: false,
    negated: false,
    start: head,
    opening: 'ING',
    shape: 'ING',
    auxiliary: false,
    copular: false,
  }
  const draft = newDraft('PARENTHETICAL', index, head, null)
  draft.existential = true
  setVerb(state, draft, group)
  const next = state.items[index + 1]!
  if (next.kind !== 'PHRASE') return
  const { chunk } = next
  draft.subjects = [chunk]
  draft.subjectFrom = 'OWN'
  draft.prepositions.push({ word: 'to', token: item.to - 1, phrases: [chunk] })
  draft.complements.push(state.stack[0]!.conjunctOf ?? state.stack[0]!)
  draft.to = next.to
  state.links[chunk]!.governor = item.to - 1
  state.links[chunk]!.item = index + 1
  state.skipTo = index + 2
}

/** A quotation mark after a verb of saying opens what is said. */
function readOpen(state: State, index: number): void {
  const previous = state.items[index - 1]
  if (previous?.kind !== 'COMMA' && previous?.kind !== 'COLON') return
  openSpeech(state, index)
}

function openSpeech(state: State, index: number): void {
  const draft = top(state)
  if (draft.kind === 'PARENTHETICAL' && draft.group) {
    closeTo(state, state.stack.length - 1, index)
    if (state.stack.length === 0 || top(state).group !== null) {
      if (state.stack.length > 0 && !draft.complements.length) return
      open(state, newDraft('MAIN', index, state.items[index]!.from, null))
    }
    return
  }
  const depth = findDepth(state, (d) => d.group !== null && VERBS.reporting.has(d.group.lemma))
  if (depth < 0 || draft.group === null) return
  const governor = state.stack[depth]!
  closeTo(state, depth + 1, index)
  const clause = open(state, newDraft('THAT', index, state.items[index]!.from, governor))
  clause.quoted = true
  governor.complements.push(clause)
}

/** A semicolon, or a colon: a clause of its own. */
function breakOff(state: State, index: number): void {
  if (top(state).group === null && state.stack.length === 1) return
  if (state.items[index]!.kind === 'COLON') {
    const draft = top(state)
    if (draft.group && VERBS.reporting.has(draft.group.lemma)) {
      if (state.items[index + 1]!.kind !== 'OPEN') openSpeech(state, index)
      return
    }
  }
  closeTo(state, 0, index)
  open(state, newDraft('MAIN', index, state.items[index]!.to, null))
}

function readItem(state: State, index: number): void {
  const item = state.items[index]!
  switch (item.kind) {
    case 'PHRASE':
      if (state.tokens[item.from]!.lower === 'whose') readRelative(state, index)
      place(state, index)
      return
    case 'VERB':
      readVerb(state, index)
      return
    case 'THAT':
      readThat(state, index)
      return
    case 'SUBORDINATOR':
      readSubordinator(state, index)
      return
    case 'WH':
      readWh(state, index)
      return
    case 'RELATIVE':
      readRelative(state, index)
      return
    case 'ACCORDING':
      readAccording(state, index)
      return
    case 'ADJECTIVE': {
      const draft = top(state)
      if (draft.group?.copular && draft.predicate === null && !draft.group.passive && draft.objects.length === 0)
        draft.predicate = item.from
      return
    }
    case 'OPEN':
      readOpen(state, index)
      return
    case 'SEMICOLON':
    case 'COLON':
      breakOff(state, index)
      return
    case 'LEFT':
      openBracket(state, index)
      return
    case 'RIGHT': {
      const depth = findDepth(state, (d) => d.bracket)
      if (depth > 0) closeTo(state, depth, index)
      return
    }
    case 'DASH':
      endDateline(state, index)
      return
    case 'COMMA':
    case 'CLOSE':
      endParenthetical(state, index)
      return
    default:
  }
}

/** "OSLO, Nov. 22 (Agency) --": what stands before the dash is no part of the clause. */
function endDateline(state: State, index: number): void {
  const draft = top(state)
  const { items, tokens } = state
  if (draft.group !== null || state.stack.length > 1 || index === 0 || index > 12) return
  const first = tokens[0]!.text
  if (first.length < 2 || first !== first.toUpperCase()) return
  for (let at = 0; at < index; at++) {
    const { kind } = items[at]!
    if (kind !== 'PHRASE' && kind !== 'COMMA' && kind !== 'LEFT' && kind !== 'RIGHT' && kind !== 'DASH') return
  }
  const last = items[index - 1]!.kind
  if (index > 1 && last !== 'RIGHT' && !items.slice(0, index).some((item) => item.kind === 'COMMA')) return
  if (index === 1 && items.slice(2, 14).some((item) => item.kind === 'DASH')) return
  draft.candidate = null
  draft.prepositions = []
  draft.from = items[index]!.to
  draft.item = index + 1
}

/** Longer asides in brackets are read by themselves; a single phrase is an apposition. */
function openBracket(state: State, index: number): void {
  const { items } = state
  if (items[index + 1]?.kind === 'PHRASE' && items[index + 2]?.kind === 'RIGHT') return
  for (let at = index + 1; at < items.length && at < index + 60; at++) {
    if (items[at]!.kind === 'LEFT') return
    if (items[at]!.kind !== 'RIGHT') continue
    open(state, newDraft('MAIN', index, items[index]!.to, null)).bracket = true
    return
  }
}

/** After ", Holm said," the clause before it goes on, if it waits for its verb. */
function endParenthetical(state: State, index: number): void {
  const draft = top(state)
  if (draft.kind !== 'PARENTHETICAL' || draft.group === null || draft.subjects.length === 0) return
  if (state.stack.length > 1 && state.stack[state.stack.length - 2]!.group === null)
    closeTo(state, state.stack.length - 1, index)
}

/** What building gives: the clauses in the order of their verbs, and the links of the phrases. */
export interface Built {
  readonly drafts: readonly Draft[]
  readonly links: readonly Links[]
}

/** Builds the clauses of one sentence. */
export function buildClauses(tokens: readonly Token[], chunks: readonly Chunk[], items: readonly Item[]): Built {
  const links: Links[] = chunks.map((_, index) => ({
    conjunct: null,
    first: index,
    appositionOf: null,
    attachedTo: null,
    governor: -1,
    item: 0,
  }))
  for (const [index, item] of items.entries()) if (item.chunk >= 0) links[item.chunk]!.item = index
  const state: State = { tokens, chunks, items, links, stack: [], drafts: [], inverted: null, skipTo: 0 }
  open(state, newDraft('MAIN', 0, 0, null))
  for (let index = 0; index < items.length; index++) {
    if (index < state.skipTo) continue
    if (state.stack.length === 0) open(state, newDraft('MAIN', index, items[index]!.from, null))
    readItem(state, index)
  }
  closeTo(state, 0, items.length - 1)
  return { drafts: state.drafts, links }
}
