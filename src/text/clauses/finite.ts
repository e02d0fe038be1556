// Finds the subject of a finite verb, and with it the clause that the verb belongs to.
import { NOUNS, VERBS } from '../verbs/frames.ts'
import type { Group } from '../verbs/groups.ts'
import { inverted, isAside, isParenthetical, isSaid, isTold } from './asides.ts'
import { beginning } from './attach.ts'
import { continueClause } from './coordinate.ts'
import { before, chain, closeTo, type Draft, findDepth, newDraft, open, type State, setVerb, top } from './draft.ts'
import { joinedSubject, renamedBefore, strayBefore, subjectBefore } from './subject.ts'

const finite = (group: Group): Group =>
  group.form === 'FINITE' ? group : { ...group, form: 'FINITE', tense: group.tense === 'NONE' ? 'PAST' : group.tense }

/** Gives a clause its subject and verb. */
function assign(state: State, draft: Draft, group: Group, subject: number | null): void {
  setVerb(state, draft, finite(group))
  if (subject !== null) {
    draft.subjects = chain(state, subject)
    draft.subjectFrom = 'OWN'
    draft.from = Math.min(draft.from, state.items[beginning(state, subject)]!.from)
    if (draft.kind === 'RELATIVE' && draft.modifies !== null && !draft.filled) {
      draft.filled = true
      draft.objects.push(draft.modifies)
    }
  } else if (draft.kind === 'RELATIVE' && draft.modifies !== null && !draft.filled) {
    draft.subjects = chain(state, draft.modifies)
    draft.subjectFrom = 'RELATIVE'
    draft.filled = true
  }
}

/** Takes a phrase, with those joined to it, from where it was read as an object. */
function release(state: State, phrase: number): void {
  const taken = new Set(chain(state, phrase))
  for (const draft of state.stack) {
    draft.objects = draft.objects.filter((object) => !taken.has(object))
    if (draft.predicate !== null && state.chunks[phrase]!.head === draft.predicate) draft.predicate = null
    draft.prepositions = draft.prepositions.filter(
      (p) => p.token !== state.links[phrase]!.governor || !p.phrases.includes(phrase),
    )
  }
}

/** Opens a clause whose subject has been read already. */
function begin(
  state: State,
  kind: Draft['kind'],
  parent: Draft | null,
  group: Group,
  subject: number,
  index: number,
): Draft {
  release(state, subject)
  const draft = open(state, newDraft(kind, index, state.items[beginning(state, subject)]!.from, parent))
  assign(state, draft, group, subject)
  return draft
}

/** The clause that a parenthetical tells of: the outermost one open. */
function content(state: State): Draft {
  const outer = state.stack[0]!
  return outer.conjunctOf ?? outer
}

function parenthetical(state: State, group: Group, index: number, from: number, subject: number | null): Draft {
  const told = content(state)
  if (state.stack[0]!.group) closeTo(state, 1, subject === null ? index : beginning(state, subject))
  const draft = open(state, newDraft('PARENTHETICAL', index, from, null))
  assign(state, draft, group, subject)
  draft.complements.push(told)
  return draft
}

const bareTaker = (draft: Draft): boolean =>
  draft.group !== null && (VERBS.clausal.has(draft.group.lemma) || VERBS.reporting.has(draft.group.lemma))

/** Reads a finite verb. */
export function readFinite(state: State, index: number, group: Group): void {
  const { items, links } = state
  if (inverted(state, index, group)) {
    const subject = items[index + 1]!.chunk
    const draft = parenthetical(state, group, index, group.start, null)
    draft.candidate = subject
    draft.existential = true
    return
  }
  if (isAside(state, index, group)) {
    const phrase = items[index - 1]!.chunk
    links[phrase]!.appositionOf = null
    parenthetical(state, group, index, items[links[phrase]!.item]!.from, phrase)
    return
  }
  const draft = top(state)
  const joined = draft.group !== null ? joinedSubject(state, index) : null
  if (joined !== null) {
    const comma = items[before(state, before(state, links[joined]!.item))]?.kind === 'COMMA'
    siblingOf(state, index, group, joined, !comma, true)
    return
  }
  const renamed =
    (isSaid(group) || isTold(state, index, group)) && draft.group !== null && isParenthetical(state, index, group)
      ? (renamedBefore(state, index) ?? strayBefore(state, index))
      : null
  if (renamed !== null && findDepth(state, (d) => d.group === null) < 0) {
    release(state, renamed)
    parenthetical(state, group, index, items[beginning(state, renamed)]!.from, renamed)
    return
  }
  if (
    state.tokens[items[index - 1]?.from ?? 0]?.lower === 'there' &&
    draft.group !== null &&
    items[index - 1]!.kind === 'OTHER'
  ) {
    existential(state, index, group)
    return
  }
  const previous = items[before(state, index)]
  if (previous?.kind === 'VERB' && previous.group === draft.group && ofRelative(state, index, group)) return
  const subject = subjectBefore(state, index)
  const isNew = subject !== null && links[subject]!.item > (draft.group ? itemOf(state, draft) : -1)
  if (draft.group === null) {
    if (subject !== null && subordinates(state, subject, index, draft)) return
    assign(state, draft, group, draft.candidate ?? leftover(state, draft, subject, isNew))
    if (state.tokens[state.items[index - 1]?.from ?? 0]?.lower === 'there') draft.existential = true
    return
  }
  if (previous?.kind === 'CONJUNCTION' && continueClause(state, index, group, previous.lower)) return
  const lower = findDepth(state, (d) => d.group === null)
  if (subject !== null && isNew && own(state, index, group, subject, lower)) return
  if (lower >= 0) {
    resume(state, lower, index, group, null)
    return
  }
  if (continueClause(state, index, group, ',')) return
  const rest = open(state, newDraft('MAIN', index, group.start, null))
  assign(state, rest, group, null)
}

/** "the pact, which Holm said was dead": what is said of the phrase that the relative clause hangs on. */
function ofRelative(state: State, index: number, group: Group): boolean {
  const draft = top(state)
  const what = draft.kind === 'WH' && draft.marker !== null && state.tokens[draft.marker]!.lower === 'what'
  if (
    draft.subjectFrom !== 'OWN' ||
    !bareTaker(draft) ||
    !(what || (draft.kind === 'RELATIVE' && draft.modifies !== null))
  )
    return false
  draft.objects = draft.objects.filter((object) => object !== draft.modifies)
  const clause = open(state, newDraft('THAT', index, group.start, draft))
  assign(state, clause, group, null)
  if (draft.modifies !== null) {
    clause.subjects = chain(state, draft.modifies)
    clause.subjectFrom = 'RELATIVE'
  }
  draft.complements.push(clause)
  return true
}

/** "said there was": a clause of its own, whose subject follows. */
function existential(state: State, index: number, group: Group): void {
  const draft = top(state)
  const said = bareTaker(draft)
  const clause = open(state, newDraft(said ? 'THAT' : 'MAIN', index, group.start, said ? draft : null))
  assign(state, clause, group, null)
  clause.existential = true
  if (said) draft.complements.push(clause)
}

const itemOf = (state: State, draft: Draft): number => {
  for (let at = state.items.length - 1; at >= 0; at--) {
    const { group } = state.items[at]!
    if (group && draft.group && group.head === draft.group.head) return at
  }
  return -1
}

/** A clause with no candidate: a phrase that was taken for something else. */
function leftover(state: State, draft: Draft, subject: number | null, isNew: boolean): number | null {
  if (subject === null || !isNew || draft.kind === 'RELATIVE') return null
  return state.links[subject]!.governor >= 0 || state.links[subject]!.item < draft.item ? null : subject
}

/** "after talks ended": the preposition before the phrase opens a clause. */
function subordinates(state: State, subject: number, index: number, draft: Draft): boolean {
  const { items, links, tokens } = state
  const governor = links[subject]!.governor
  if (governor < 0 || !NOUNS.subordinating.has(tokens[governor]!.lower)) return false
  const group = items[index]!.group!
  const at = before(state, links[subject]!.item)
  if (items[at]?.kind !== 'PREPOSITION' || items[at]!.from !== governor) return false
  if (draft.group === null && draft.candidate !== null) {
    const opener = items[before(state, at)]
    if (opener?.kind !== 'COMMA' && opener?.kind !== 'VERB') return false
  }
  links[subject]!.governor = -1
  links[subject]!.attachedTo = null
  for (const d of state.stack) d.prepositions = d.prepositions.filter((p) => p.token !== governor)
  const clause = open(state, newDraft('ADVERBIAL', at, governor, draft))
  clause.marker = governor
  release(state, subject)
  assign(state, clause, group, subject)
  return true
}

/** Does another finite verb follow before the next comma? */
function finiteAhead({ items }: State, index: number): boolean {
  for (let at = index + 1; at < items.length && items[at]!.kind !== 'COMMA'; at++) {
    if (items[at]!.group?.form === 'FINITE') return true
  }
  return false
}

/** A verb after a phrase that may be its own subject. Gives true where it was read. */
function own(state: State, index: number, group: Group, subject: number, lower: number): boolean {
  const { items, links } = state
  const draft = top(state)
  if (subordinates(state, subject, index, draft)) return true
  if (links[subject]!.governor >= 0 && links[subject]!.attachedTo === null) {
    const particle = draft.group?.particle
    if (!(particle !== null && particle === links[subject]!.governor)) return false
  }
  const start = before(state, beginning(state, subject))
  const opener = items[start]
  const direct = opener?.kind === 'VERB' && opener.group!.head === draft.group!.head
  // "was concerned the law could": an adjective that takes a clause, with its "that" left out.
  // "made clear it would": so too where it is the verb's.
  const made = draft.group?.lemma === 'make' && draft.group.to === opener?.from
  const judged =
    opener?.kind === 'ADJECTIVE' && (draft.predicate === opener.from || made) && VERBS.judged.has(opener.lower)
  // "the officers who hold the posts were sent home": the last verb there is belongs to the clause that waits for one.
  const awaited = draft.kind === 'RELATIVE' && lower >= 0 && !finiteAhead(state, index)
  if ((direct && bareTaker(draft) && !awaited) || judged) {
    begin(state, 'THAT', draft, group, subject, index)
    draft.complements.push(top(state))
    return true
  }
  if (
    opener?.kind === 'PHRASE' &&
    bareTaker(draft) &&
    (VERBS.told.has(draft.group!.lemma) || state.chunks[opener.chunk]!.time || links[opener.chunk]!.governor >= 0)
  ) {
    const clause = begin(state, 'THAT', draft, group, subject, index)
    draft.complements.push(clause)
    return true
  }
  const comma = opener?.kind === 'COMMA' || opener?.kind === 'DASH' || opener?.kind === 'CLOSE'
  if (lower >= 0) {
    const waiting = state.stack[lower]!
    const fresh = waiting.candidate === null && comma
    resume(state, lower, index, group, fresh ? subject : null)
    return true
  }
  // "and in this process they should": what comes before the subject is its clause's own.
  const fronted = opener?.kind === 'PHRASE' ? before(state, start) : -1
  const joined = fronted > 0 ? before(state, fronted) : -1
  if (items[fronted]?.kind === 'PREPOSITION' && items[joined]?.kind === 'CONJUNCTION') {
    siblingOf(state, index, group, subject, items[before(state, joined)]?.kind !== 'COMMA', true, joined)
    return true
  }
  if (opener?.kind === 'PHRASE' && !state.chunks[opener.chunk]!.time) {
    const clause = begin(state, 'RELATIVE', draft, group, subject, index)
    clause.modifies = opener.chunk
    clause.filled = true
    clause.objects.push(opener.chunk)
    return true
  }
  if (comma || opener?.kind === 'SEMICOLON') {
    if (isParenthetical(state, index, group)) {
      release(state, subject)
      parenthetical(state, group, index, items[beginning(state, subject)]!.from, subject)
      return true
    }
    siblingOf(state, index, group, subject, false)
    return true
  }
  if (opener?.kind === 'CONJUNCTION') {
    const withComma = items[before(state, start)]?.kind === 'COMMA'
    siblingOf(state, index, group, subject, !withComma, true)
    return true
  }
  if (direct && group.opening !== 'BASE') {
    const clause = begin(state, 'THAT', draft, group, subject, index)
    draft.complements.push(clause)
    return true
  }
  return false
}

/** A clause beside an open one: "A did X and B did Y". */
function siblingOf(
  state: State,
  index: number,
  group: Group,
  subject: number,
  close: boolean,
  joined = false,
  opener = -1,
): void {
  const reports = VERBS.reporting.has(group.lemma) && group.tense === 'PAST'
  let depth = joined
    ? findDepth(
        state,
        (d) =>
          d.group?.form === 'FINITE' &&
          (d.kind === 'THAT' ||
            d.kind === 'ADVERBIAL' ||
            d.kind === 'WH' ||
            d.kind === 'MAIN' ||
            (close && d.kind === 'RELATIVE' && false)),
      )
    : 0
  if (depth < 0) depth = 0
  const inner = state.stack[depth]!
  if (
    joined &&
    (inner.kind === 'ADVERBIAL' ||
      (inner.kind === 'WH' && reports) ||
      (inner.kind === 'THAT' && (reports || (!close && inner.group!.tense === 'FUTURE' && group.tense === 'PAST')))) &&
    !close
  )
    depth = 0
  const first = state.stack[depth]!
  const at = opener >= 0 ? opener : beginning(state, subject)
  const from = state.items[at]!
  release(state, subject)
  closeTo(state, depth, at)
  first.closed = true
  first.to = from.from
  const draft = open(
    state,
    newDraft(first.kind === 'PARENTHETICAL' ? 'MAIN' : first.kind, index, from.from, first.parent),
  )
  draft.modifies = first.modifies
  if (joined && first.kind !== 'PARENTHETICAL') draft.conjunctOf = first.conjunctOf ?? first
  assign(state, draft, group, subject)
}

/** Back to a clause that still waits for its verb. */
function resume(state: State, depth: number, index: number, group: Group, subject: number | null): void {
  const at = subject === null ? index : beginning(state, subject)
  closeTo(state, depth + 1, at)
  const draft = state.stack[depth]!
  if (subject !== null) release(state, subject)
  assign(state, draft, group, draft.candidate ?? subject)
}
