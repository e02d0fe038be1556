// Verb groups joined by "and", "or", "but" or by commas: the later ones share subject and auxiliaries.
import { NOUNS, VERBS } from '../verbs/frames.ts'
import type { Group } from '../verbs/groups.ts'
import { isNominative } from './ahead.ts'
import { before, closeTo, type Draft, findDepth, newDraft, open, type State, setVerb } from './draft.ts'

/** Could a group of this form go on where another stands? */
function matches(draft: Draft, group: Group): boolean {
  const own = draft.group
  if (!own || draft.kind === 'PARENTHETICAL') return false
  switch (group.opening) {
    case 'TO':
      return own.form === 'INFINITIVE'
    case 'BASE':
      return (
        own.shape === 'BASE' &&
        (own.form === 'INFINITIVE' || own.modal !== null || own.tense === 'PRESENT' || own.auxiliary)
      )
    case 'ING':
      return own.shape === 'ING'
    case 'PP':
      return own.passive || own.perfect || (own.shape !== 'BASE' && own.opening === 'PP')
    case 'ED':
      return own.shape === 'ED' || own.shape === 'PAST' || own.shape === 'PP'
    case 'FINITE':
      return own.form === 'FINITE'
    default:
      return false
  }
}

/** A looser match, where nothing fits: any finite clause. */
const finiteClause = (draft: Draft, group: Group) =>
  draft.group !== null &&
  draft.group.form === 'FINITE' &&
  draft.kind !== 'PARENTHETICAL' &&
  group.opening !== 'TO' &&
  group.opening !== 'ING'

/** What a later group takes over from the first: "will hold X and promote Y". */
function inherit(first: Group, group: Group, word: string): Group {
  const bare =
    !group.auxiliary &&
    (group.opening === 'BASE' || group.opening === 'ED' || group.opening === 'PP' || group.opening === 'ING')
  if (!bare) return group
  // "will act … and told": after "will" no past goes on.
  const bygone = group.opening === 'ED' && first.auxiliary && first.shape === 'BASE'
  if (bygone) return { ...group, form: 'FINITE', tense: 'PAST' }
  const shares = group.opening === 'BASE' || first.auxiliary
  if (!shares && (group.opening === 'ING' || first.form === 'PARTICIPLE')) {
    return { ...group, form: first.form, tense: first.tense, passive: first.passive }
  }
  if (!shares) return { ...group, form: 'FINITE', tense: first.tense === 'NONE' ? 'PAST' : first.tense }
  const negated = group.negated || (first.negated && word !== 'but')
  return {
    ...group,
    form: first.form,
    tense: first.tense,
    modal: first.modal,
    perfect: first.perfect,
    progressive: first.progressive,
    passive: first.passive,
    negated,
  }
}

/**
 * Continues an open clause with a further verb.
 * @param word the conjunction, "," where there is none
 * @returns the new clause, or null where no open clause fits
 */
export function continueClause(state: State, index: number, group: Group, word: string): Draft | null {
  const resumed = afterReport(state, index, group)
  if (resumed) return resumed
  let depth = findDepth(state, (draft) => matches(draft, group))
  if (depth >= 0 && group.opening === 'FINITE') depth = sameTense(state, depth, group)
  if (group.opening === 'ED' && !group.auxiliary) depth = pastOutside(state, index, depth, group)
  if (depth > 0) depth = pastAside(state, index, depth, group)
  if (depth > 0) depth = spokenOutside(state, depth, group)
  // "Oslo warned … and said": the past of the outer clause, not the inner one's future.
  if (depth < 0) depth = findDepth(state, (draft) => finiteClause(draft, group))
  if (depth < 0) return null
  const first = state.stack[depth]!
  closeTo(state, depth, index)
  first.to = state.items[index]!.from
  const head = first.conjunctOf ?? first
  const draft = newDraft(first.kind, index, group.start, first.parent)
  draft.modifies = first.modifies
  draft.conjunctOf = head
  draft.control = null
  draft.subjectFrom = first.kind === 'RELATIVE' ? 'RELATIVE' : 'COORDINATION'
  draft.existential = false
  setVerb(state, draft, inherit(first.group!, group, word))
  open(state, draft)
  return draft
}

/** "The pact is dead, Holm said, and urged Oslo to act": whoever reported goes on. */
function afterReport(state: State, index: number, group: Group): Draft | null {
  const said = state.stack[state.stack.length - 1]!
  const own = said.kind === 'PARENTHETICAL' && said.subjects.length > 0 ? said.group : null
  if (!own || group.modal !== null || group.passive || !isVoicing(state, group)) return null
  if ((group.opening !== 'ED' && group.opening !== 'FINITE') || (group.tense !== own.tense && group.opening !== 'ED'))
    return null
  closeTo(state, state.stack.length - 1, index)
  const draft = newDraft('MAIN', index, group.start, null)
  draft.conjunctOf = said
  draft.subjectFrom = 'COORDINATION'
  setVerb(state, draft, { ...group, form: 'FINITE', tense: own.tense })
  open(state, draft)
  return draft
}

/**
 * "said the pact must be kept and urged Oslo to act": a past with an object, or of saying, goes on with the past of
 * an outer clause and not with a passive or a future within it.
 */
function pastOutside(state: State, index: number, depth: number, group: Group): number {
  const inner = depth < 0 ? null : state.stack[depth]!.group!
  const next = state.items[index + 1]!
  const object = next.kind === 'PHRASE' && !state.chunks[next.chunk]!.time
  const active =
    object ||
    next.kind === 'THAT' ||
    VERBS.reporting.has(group.lemma) ||
    VERBS.objectControl.has(group.lemma) ||
    isVoicing(state, group)
  if (inner && !(inner.passive && active)) return depth
  const outer = findDepth(
    state,
    (d) =>
      d.group?.form === 'FINITE' &&
      d.group.tense === 'PAST' &&
      !d.group.passive &&
      d.group.modal === null &&
      d.kind !== 'PARENTHETICAL' &&
      d.kind !== 'RELATIVE',
  )
  return outer >= 0 ? outer : depth
}

/** "condemned the raid in Chile, which declared war, and called for": two commas set the aside apart. */
function pastAside(state: State, index: number, depth: number, group: Group): number {
  const { items } = state
  const inner = state.stack[depth]!
  const marker = inner.marker === null ? -1 : items.findIndex((item) => item.from === inner.marker)
  const between = items[before(state, before(state, index))]?.kind === 'COMMA' && marker > 0
  if (inner.kind !== 'RELATIVE' || inner.conjunctOf || !between || items[marker - 1]!.kind !== 'COMMA') return depth
  if (!isVoicing(state, group)) return depth
  for (let at = depth - 1; at >= 0; at--) if (matches(state.stack[at]!, group)) return at
  return depth
}

/**
 * "maintains the matter is closed and has asked Oslo to act": what only people and bodies do goes on with the clause
 * of one who speaks, not with one about a thing within it.
 */
function spokenOutside(state: State, depth: number, group: Group): number {
  const inner = state.stack[depth]!
  if (inner.kind !== 'THAT' && inner.kind !== 'RELATIVE' && inner.kind !== 'WH') return depth
  if (group.modal !== null || group.passive || !isVoicing(state, group)) return depth
  if (group.opening !== 'ED' && group.opening !== 'FINITE') return depth
  // "said Kang was a friend and urged": one who is described does not go on to speak.
  const described = inner.group!.lemma === 'be'
  if (!described && subjectsOf(inner).some((phrase) => canSpeak(state, phrase, false))) return depth
  for (let at = depth - 1; at >= 0; at--) {
    const outer = state.stack[at]!
    const own = outer.group
    if (own?.form !== 'FINITE' || own.modal !== null || outer.kind === 'PARENTHETICAL') continue
    const told = own.tense === group.tense || own.perfect || group.perfect
    const speaks = VERBS.reporting.has(own.lemma) || subjectsOf(outer).some((phrase) => canSpeak(state, phrase, true))
    if (told && speaks) return at
  }
  return depth
}

/** "appeal", "appeal for", "call on": but for "call", a particle changes nothing. */
const isVoicing = (state: State, group: Group): boolean =>
  VERBS.voicing.has(group.lemma) || VERBS.voicing.has(lemmaOf(state, group))

const lemmaOf = (state: State, group: Group): string =>
  group.particle === null ? group.lemma : `${group.lemma}_${state.tokens[group.particle]!.lower}`

/** The phrases that do what a clause says, also where an earlier part of its coordination has them. */
function subjectsOf(draft: Draft): readonly number[] {
  if (draft.subjects.length > 0) return draft.subjects
  return draft.conjunctOf && draft.conjunctOf !== draft ? draft.conjunctOf.subjects : []
}

/** Is the phrase one who speaks: a name, a noun for people, or, of those without a clause around them, a pronoun? */
function canSpeak(state: State, phrase: number, pronouns: boolean): boolean {
  const head = state.tokens[state.chunks[phrase]!.head]!
  if (head.pos === 'PRON') return pronouns && isNominative(head.lower)
  return head.pos === 'PROPN' || NOUNS.speakers.has(head.lemma)
}

/** Of nested finite clauses prefer one with the same tense. */
function sameTense(state: State, depth: number, group: Group): number {
  const tense = group.tense
  if (state.stack[depth]!.group!.tense === tense || group.modal !== null) return depth
  for (let at = depth - 1; at >= 0; at--) {
    const own = state.stack[at]!.group
    if (own?.form === 'FINITE' && own.tense === tense && state.stack[at]!.kind !== 'PARENTHETICAL') return at
  }
  return depth
}
