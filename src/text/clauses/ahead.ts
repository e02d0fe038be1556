// Looks ahead: what kind of stretch begins at a phrase?
import { VERBS } from '../verbs/frames.ts'
import type { Group } from '../verbs/groups.ts'
import type { State } from './draft.ts'
import type { Item } from './items.ts'

const REACH = 24

/** Can this group be the finite verb of a clause, its own form permitting? */
export function mayBeFinite(state: State, index: number): boolean {
  const group = state.items[index]!.group
  if (!group) return false
  switch (group.opening) {
    case 'FINITE':
    case 'BASE':
      return true
    case 'ED':
      return !looksParticiple(state, index, group)
    default:
      return false
  }
}

/** A form in "-ed" that "by" follows, or after which the clause's own verb still comes. */
export function looksParticiple(state: State, index: number, group: Group): boolean {
  if (group.auxiliary || group.lemma === 'say') return false
  const { items, tokens } = state
  const next = items[index + 1]!
  if (tokens[group.to]?.lower === 'by' && !isOwnBy(state, group)) return true
  if (next.kind === 'PHRASE' && !state.chunks[next.chunk]!.time) return false
  if (next.kind === 'THAT' || next.kind === 'WH') return false
  return verbFollows(state, index)
}

/** "stood by Oslo", "responded by closing the port": "by" names nobody who does it. */
function isOwnBy({ tokens }: State, group: Group): boolean {
  const next = tokens[group.to + 1]
  return group.lemma === 'stand' || (next?.pos === 'VERB' && next.lower.endsWith('ing'))
}

/** Does a finite verb follow that no phrase of its own can be the subject of? */
function verbFollows(state: State, index: number): boolean {
  const { items } = state
  let comma = false
  for (let at = index + 1; at < items.length && at < index + REACH; at++) {
    const item = items[at]!
    switch (item.kind) {
      case 'VERB': {
        const group = item.group!
        if (group.opening === 'TO' || group.opening === 'ING' || group.opening === 'PP') continue
        if (group.opening === 'ED' || group.opening === 'BASE') return false
        if (hasOwnPronoun(state, index, at)) return false
        // ", Wang said" has its own subject.
        return !(comma && items[at - 1]!.kind === 'PHRASE' && items[at - 2]?.kind === 'COMMA')
      }
      case 'COMMA':
        comma = true
        if (items[at + 1]!.kind === 'VERB' && items[at + 1]!.group!.opening === 'FINITE') return true
        return false
      case 'CONJUNCTION':
        if (items[at + 1]!.kind === 'PHRASE' || items[at + 1]!.kind === 'ADJECTIVE') continue
        return false
      case 'THAT':
      case 'SUBORDINATOR':
      case 'RELATIVE':
      case 'WH':
      case 'SEMICOLON':
      case 'COLON':
      case 'END':
        return false
      default:
    }
  }
  return false
}

/** "announced on Friday *they* were leaving": a pronoun before a verb is its subject, unless an infinitive has it. */
function hasOwnPronoun({ items }: State, from: number, verb: number): boolean {
  const subject = items[verb - 1]!
  const before = items[verb - 2]
  return subject.kind === 'PHRASE' && isNominative(subject.lower) && !(before?.kind === 'VERB' && verb - 2 > from)
}

/** Past prepositional phrases, times and brackets after a phrase: the item that follows the whole. */
export function phraseEnd(state: State, index: number): number {
  const { items } = state
  let at = index + 1
  while (at < items.length) {
    const item = items[at]!
    if (item.kind === 'PREPOSITION' && items[at + 1]?.kind === 'PHRASE') at += 2
    else if (item.kind === 'ADVERB' || item.kind === 'OPEN' || item.kind === 'CLOSE') at++
    else if (item.kind === 'PHRASE' && state.chunks[item.chunk]!.time) at++
    else if (item.kind === 'LEFT') {
      let end = at + 1
      while (end < items.length && end < at + 8 && items[end]!.kind !== 'RIGHT') end++
      if (items[end]?.kind !== 'RIGHT') return at
      at = end + 1
    } else break
  }
  return at
}

/** Is the phrase at an item the subject of a finite verb that follows? Coordinated phrases count as one. */
export function isSubjectAhead(state: State, index: number): boolean {
  const { items } = state
  let at = phraseEnd(state, index)
  for (let guard = 0; guard < 6; guard++) {
    const item = items[at]
    if (!item) return false
    if (item.kind === 'VERB') {
      const reports = items[index - 1]?.kind === 'CLOSE' && VERBS.reporting.has(item.group!.lemma)
      if (item.group!.opening === 'ED' && !reports && !isPronoun(state, index) && bareParticiple(state, at))
        return false
      if (mayBeFinite(state, at)) return true
      return item.group!.opening === 'AUX'
    }
    if (item.kind === 'CONJUNCTION' && items[at + 1]?.kind === 'PHRASE') at = phraseEnd(state, at + 1)
    else if (item.kind === 'COMMA') return subjectPastComma(state, at)
    else if (item.kind === 'RELATIVE' || item.kind === 'THAT') return false
    else return false
  }
  return false
}

/** A form in "-ed" before a preposition: of a verb that takes objects it is rather a participle. */
function bareParticiple(state: State, index: number): boolean {
  const group = state.items[index]!.group!
  return (
    state.items[index + 1]!.kind === 'PREPOSITION' &&
    !group.auxiliary &&
    !VERBS.said.has(group.lemma) &&
    group.particle === null &&
    !VERBS.intransitive.has(group.lemma)
  )
}

const isPronoun = (state: State, index: number): boolean => isNominative(state.items[index]!.lower)

/** Pronouns that are subjects and nothing else. */
export const isNominative = (lower: string): boolean => /^(?:i|he|she|we|they|you|it)$/.test(lower)

/** "X, who …, said"; "X, the minister, said": does a finite verb follow the second comma at once? */
function subjectPastComma(state: State, comma: number): boolean {
  const { items } = state
  const first = items[comma + 1]
  if (!first || (first.kind !== 'RELATIVE' && first.kind !== 'PHRASE')) return false
  for (let at = comma + 2; at < items.length && at < comma + REACH; at++) {
    const item = items[at]!
    if (item.kind === 'END' || item.kind === 'SEMICOLON' || item.kind === 'COLON') return false
    if (item.kind === 'VERB' && first.kind === 'PHRASE') return false
    if (item.kind === 'COMMA') {
      let next = at + 1
      while (items[next]?.kind === 'ADVERB') next++
      return items[next]?.kind === 'VERB' && mayBeFinite(state, next)
    }
  }
  return false
}

/** Does a list end from here on ("…, B and C"): phrases and commas up to "and" and one more phrase? */
export function isListAhead(state: State, index: number): boolean {
  const { items } = state
  let at = phraseEnd(state, index)
  for (let guard = 0; guard < 30; guard++) {
    const item = items[at]
    if (!item) return false
    if (item.kind === 'CONJUNCTION') return items[at + 1]?.kind === 'PHRASE'
    if (item.kind !== 'COMMA') return false
    const next = items[at + 1]
    if (next?.kind === 'CONJUNCTION') return items[at + 2]?.kind === 'PHRASE'
    if (next?.kind !== 'PHRASE') return false
    at = phraseEnd(state, at + 1)
  }
  return false
}

/** Does a coordination of "-ing" forms go on from here: ", … and …ing"? */
export function isGerundListAhead(state: State, index: number): boolean {
  const { items } = state
  for (let at = index + 1; at < items.length && at < index + REACH; at++) {
    const item = items[at]!
    if (item.kind === 'VERB' && item.group!.opening !== 'ING' && item.group!.opening !== 'TO') return false
    if (item.kind === 'CONJUNCTION' && nextVerb(items, at + 1)?.opening === 'ING') return true
    if (item.kind === 'END' || item.kind === 'SEMICOLON' || item.kind === 'RELATIVE' || item.kind === 'THAT')
      return false
  }
  return false
}

function nextVerb(items: readonly Item[], from: number): Group | null {
  let at = from
  while (items[at]?.kind === 'ADVERB') at++
  return items[at]?.group ?? null
}
