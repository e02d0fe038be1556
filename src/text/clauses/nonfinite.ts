// Reads infinitives, "-ing" forms and participles.
import { setOf } from '../../seed/sets.ts'
import { NOUNS, VERBS } from '../verbs/frames.ts'
import type { Group } from '../verbs/groups.ts'
import { isGerundListAhead } from './ahead.ts'
import { rootOf } from './attach.ts'
import { continueClause } from './coordinate.ts'
import {
  before,
  chain,
  closeTo,
  type Draft,
  findDepth,
  lemmaAt,
  newDraft,
  open,
  type State,
  setVerb,
  top,
} from './draft.ts'

/** The phrase, or one that it hangs on or is joined to, whose noun is in a list. */
function nounIn(state: State, phrase: number, nouns: ReadonlySet<string>): number | null {
  let at: number | null = phrase
  for (let guard = 0; at !== null && guard < 8; guard++) {
    if (nouns.has(lemmaAt(state, at)) && !state.chunks[at]!.time) return at
    const link: State['links'][number] = state.links[at]!
    at = link.attachedTo?.phrase ?? (link.first !== at ? link.first : beforePreposition(state, at))
  }
  return null
}

/** "efforts from both sides": the phrase before the preposition, though it hangs on the verb. */
function beforePreposition(state: State, phrase: number): number | null {
  const { item, governor } = state.links[phrase]!
  if (governor < 0 || !/^(?:by|from|between|among)$/.test(state.tokens[governor]!.lower)) return null
  const host = state.items[item - 2]
  return host?.kind === 'PHRASE' ? host.chunk : null
}

function begin(state: State, kind: Draft['kind'], index: number, group: Group, parent: Draft | null): Draft {
  const draft = open(state, newDraft(kind, index, group.start, parent))
  setVerb(state, draft, group)
  return draft
}

const withParticle = (state: State, group: Group): string =>
  group.particle === null ? group.lemma : `${group.lemma}_${state.tokens[group.particle]!.lower}`

/** Does the object of this verb do what the infinitive after it says? */
function controlsObject(state: State, governor: Draft): boolean {
  const group = governor.group!
  if (VERBS.objectControl.has(withParticle(state, group))) return true
  if (group.particle !== null) return false
  if (VERBS.objectControl.has(group.lemma)) return true
  return governor.prepositions.some(
    (p) =>
      VERBS.objectControl.has(`${group.lemma}_${p.word}`) && !p.phrases.some((phrase) => state.chunks[phrase]!.time),
  )
}

/** Phrases that an infinitive's governor gives it as subjects. */
function controlled(governor: Draft): number[] {
  const group = governor.group!
  if (governor.objects.length > 0) return governor.objects
  const preposition = governor.prepositions.find((p) => VERBS.objectControl.has(`${group.lemma}_${p.word}`))
  return preposition?.phrases ?? []
}

/** "for both sides to meet": the phrase after "for", or null. */
function forSubject(state: State, phrase: number): number | null {
  const root = state.links[phrase]!.first
  const governor = state.links[root]!.governor
  return governor >= 0 && state.tokens[governor]!.lower === 'for' ? root : null
}

/** "called on the European Union (EU) to lift it": what stands before the brackets. */
function pastBrackets(state: State, index: number): number {
  if (state.items[index]?.kind !== 'RIGHT') return index
  let at = index
  while (at >= 0 && state.items[at]!.kind !== 'LEFT') at--
  return before(state, at)
}

const SPEAKING_BY = setOf('used-to-speak')

/** Reads "to" with its verb. */
export function readInfinitive(state: State, index: number, group: Group): void {
  const { items } = state
  const at = pastBrackets(state, before(state, index))
  const previous = items[at]
  if (previous?.kind === 'CONJUNCTION' || (previous?.kind === 'COMMA' && items[before(state, at)]?.kind !== 'VERB')) {
    const joins = findDepth(state, (d) => d.group?.opening === 'TO' || d.group?.form === 'INFINITIVE')
    if (joins >= 0 && continueClause(state, index, group, previous.kind === 'COMMA' ? ',' : previous.lower)) return
  }
  // "urged Oslo, which had a veto, to leave": the comma closes what another one opened.
  const aside = previous?.kind === 'COMMA' ? passedBy(state, at) : -1
  if (aside >= 0) closeTo(state, aside, at)
  const governor = top(state)
  if (governor.group === null) {
    if (governor.kind === 'WH' || (governor.kind === 'RELATIVE' && governor.candidate === null)) {
      setVerb(state, governor, group)
      governor.control = governor.parent ? { from: governor.parent, role: 'SUBJECT' } : null
      governor.subjectFrom = 'CONTROL'
      return
    }
    const draft = begin(state, 'INFINITIVE', index, group, governor)
    draft.control = { from: governor, role: 'SUBJECT' }
    const noun = previous?.kind === 'PHRASE' ? nounIn(state, previous.chunk, NOUNS.infinitive) : null
    if (noun !== null) modify(state, draft, noun, previous!.chunk)
    return
  }
  const draft = begin(state, 'INFINITIVE', index, group, governor)
  draft.subjectFrom = 'CONTROL'
  draft.control = { from: governor, role: 'SUBJECT' }
  if (previous?.kind === 'PURPOSE') return
  if (previous?.kind === 'VERB' || previous?.kind === 'ADJECTIVE' || previous?.kind === 'PARTICLE') {
    governor.complements.push(draft)
    return
  }
  // "urged Oslo, a member, to leave": an aside between the one who is asked and what is asked.
  if ((previous?.kind === 'COMMA' || previous?.kind === 'DASH') && isAsideAfterObject(state, governor, at)) {
    draft.control = { from: governor, role: 'OBJECT' }
    governor.complements.push(draft)
    return
  }
  if (previous?.kind !== 'PHRASE') return
  const phrase = previous.chunk
  const subject = NOUNS.infinitive.has(lemmaAt(state, phrase)) ? null : forSubject(state, phrase)
  if (subject !== null && governor.group.particle !== state.links[subject]!.governor) {
    const host = state.links[subject]!.attachedTo?.phrase
    const noun = host === undefined ? null : nounIn(state, host, NOUNS.infinitive)
    if (
      noun !== null ||
      governor.predicate !== null ||
      governor.group.copular ||
      VERBS.objectControl.has(`${governor.group.lemma}_for`)
    ) {
      draft.subjects = chain(state, subject)
      draft.subjectFrom = 'OWN'
      draft.control = null
      if (noun !== null && governor.predicate !== state.chunks[noun]!.head) draft.modifies = noun
      else governor.complements.push(draft)
      return
    }
  }
  // "summoned the envoy to protest", "used the summit to urge": whoever summons speaks.
  if (SPEAKING_BY.has(governor.group.lemma) && !governor.group.passive && VERBS.voicing.has(group.lemma)) return
  const host =
    governor.kind === 'PARTICIPLE' && governor.modifies !== null && governor.group.passive ? governor.modifies : null
  const noun = nounIn(state, phrase, NOUNS.infinitive) ?? (host === null ? null : nounIn(state, host, NOUNS.infinitive))
  // "asked Oslo in a call to leave": on what occasion, not what the call was about.
  const direct =
    noun === phrase && !governor.objects.includes(phrase) && !(isOccasion(state, phrase) && isAgent(state, governor))
  if (controlsObject(state, governor) && !direct && (governor.group.passive || controlled(governor).length > 0)) {
    if (!(noun !== null && governor.objects.includes(noun) && !isAgent(state, governor))) {
      if (!governor.group.passive) draft.control = { from: governor, role: 'OBJECT' }
      governor.complements.push(draft)
      return
    }
  }
  if (noun !== null) modify(state, draft, noun, phrase)
  else if (isForeshadowed(state, governor, phrase)) governor.complements.push(draft)
  else if (isUpTo(state, governor, phrase)) {
    draft.subjects = chain(state, phrase)
    draft.subjectFrom = 'OWN'
    draft.control = null
    governor.complements.push(draft)
  } else if (governor.group.passive && VERBS.objectControl.has(governor.group.lemma)) governor.complements.push(draft)
  else if (promised(governor)) governor.complements.push(draft)
}

/** "it is *time* to end the war", "called it *a mistake* to end it": the infinitive is what "it" stands for. */
function isForeshadowed(state: State, { predicate, subjects, objects }: Draft, phrase: number): boolean {
  const isIt = (one: number): boolean => one !== phrase && lemmaAt(state, one) === 'it'
  return predicate === state.chunks[phrase]!.head ? subjects.some(isIt) : objects.includes(phrase) && objects.some(isIt)
}

/** "it is up *to Oslo* to move": whose turn it is. */
const isUpTo = (state: State, { group, predicate, subjects }: Draft, phrase: number): boolean =>
  group?.lemma === 'be' &&
  predicate === null &&
  subjects.some((one) => lemmaAt(state, one) === 'it') &&
  state.tokens[state.chunks[phrase]!.from - 1]?.lower === 'to' &&
  state.tokens[state.chunks[phrase]!.from - 2]?.lower === 'up'

/** Depth of the clause between commas that stands between a verb of asking and what is asked; -1 where none does. */
const passedBy = (state: State, close: number): number =>
  findDepth(
    state,
    (d) =>
      (d.kind === 'RELATIVE' || d.kind === 'PARTICIPLE') &&
      state.items[d.item - 1]?.kind === 'COMMA' &&
      d.parent?.group?.form === 'FINITE' &&
      isAsideAfterObject(state, d.parent, close),
  )

/** Does a comma or dash close what another one opened right after the object of a verb of asking? */
function isAsideAfterObject(state: State, governor: Draft, close: number): boolean {
  const group = governor.group!
  if (group.passive || governor.complements.length > 0 || !VERBS.objectControl.has(withParticle(state, group)))
    return false
  const last = governor.objects.findLast((object) => state.chunks[object]!.from >= group.to)
  if (last === undefined) return false
  const { kind } = state.items[close]!
  const opens = state.items.findIndex((item) => item.kind === kind && item.from >= state.chunks[last]!.to)
  return opens >= 0 && opens < close
}

const isOccasion = (state: State, phrase: number): boolean => {
  const { governor } = state.links[phrase]!
  return (
    NOUNS.occasions.has(lemmaAt(state, phrase)) &&
    governor >= 0 &&
    /^(?:in|at|during)$/.test(state.tokens[governor]!.lower)
  )
}

/** Is the object one who can act: a name or a pronoun, not "efforts"? */
function isAgent(state: State, governor: Draft): boolean {
  return governor.objects.some((object) => state.tokens[state.chunks[object]!.head]!.pos !== 'NOUN')
}

/** "promised Oslo to leave", "agreed with Oslo to leave": the subject keeps control. */
const promised = (governor: Draft): boolean => VERBS.keepsControl.has(governor.group!.lemma)

/** An infinitive that says what a noun is about; whose noun it is does what it says. */
function modify(state: State, draft: Draft, noun: number, phrase: number): void {
  draft.modifies = noun
  const { possessor } = state.chunks[noun]!
  if (possessor !== null) {
    draft.subjects = [possessor]
    draft.subjectFrom = 'CONTROL'
    draft.control = null
    return
  }
  const { governor } = state.links[state.links[phrase]!.first]!
  if (phrase === noun || governor < 0) return
  const word = state.tokens[governor]!.lower
  if (
    /^(?:by|from|between|among)$/.test(word) ||
    (word === 'of' && state.tokens[state.chunks[phrase]!.head]!.pos === 'PROPN')
  ) {
    draft.subjects = chain(state, state.links[phrase]!.first)
    draft.subjectFrom = 'CONTROL'
    draft.control = null
  }
}

/** The innermost clause that a comma with "-ing" goes back to. */
function adjunctDepth(state: State, group: Group): number {
  if (VERBS.reporting.has(group.lemma) || VERBS.calling.has(group.lemma)) {
    const reporting = findDepth(
      state,
      (d) =>
        d.group?.form === 'FINITE' && (VERBS.reporting.has(d.group.lemma) || VERBS.objectControl.has(d.group.lemma)),
    )
    if (reporting >= 0) return reporting
  }
  const waiting = findDepth(state, (d) => d.group === null && d.candidate !== null)
  const finite = findDepth(state, (d) => d.group?.form === 'FINITE')
  return Math.max(waiting, finite, 0)
}

/** Reads an "-ing" form that opens a clause. */
export function readGerund(state: State, index: number, group: Group): void {
  const { items, links } = state
  const at = before(state, index)
  const previous = items[at]
  if (previous?.kind === 'CONJUNCTION') {
    if (findDepth(state, (d) => d.group?.shape === 'ING') >= 0 && continueClause(state, index, group, previous.lower))
      return
  }
  if (
    previous?.kind === 'COMMA' &&
    findDepth(state, (d) => d.group?.shape === 'ING' && d.kind === 'GERUND') >= 0 &&
    isGerundListAhead(state, index)
  ) {
    if (continueClause(state, index, group, ',')) return
  }
  const governor = top(state)
  const gerund: Group = { ...group, form: 'GERUND' }
  switch (previous?.kind) {
    case 'PREPOSITION':
    case 'PARTICLE': {
      const host = items[before(state, at)]
      const draft = begin(state, 'GERUND', index, gerund, governor)
      draft.marker = previous.to - 1
      draft.subjectFrom = 'CONTROL'
      // "praised Oslo for leaving", but "praised Oslo after leaving": when is told of the one who praised.
      const ofObject = objectGerund(governor) && !AT_A_TIME.has(previous.lower)
      draft.control = { from: governor, role: ofObject ? 'OBJECT' : 'SUBJECT' }
      if (host?.kind === 'PHRASE' && previous.kind === 'PREPOSITION') {
        const takes = previous.lower === 'of' || NOUNS.prepositions.get(previous.lower)?.has(lemmaAt(state, host.chunk))
        const direct = ofObject && governor.objects.includes(rootOf(state, host.chunk))
        if (takes && !direct && !state.chunks[host.chunk]!.time) {
          draft.modifies = host.chunk
          const { possessor } = state.chunks[host.chunk]!
          if (possessor !== null) {
            draft.subjects = [possessor]
            draft.control = null
          }
          return
        }
      }
      if (governor.group) governor.complements.push(draft)
      return
    }
    case 'VERB':
    case 'ADJECTIVE': {
      const draft = begin(state, 'GERUND', index, gerund, governor)
      draft.subjectFrom = 'CONTROL'
      draft.control = { from: governor, role: 'SUBJECT' }
      if (governor.group) governor.complements.push(draft)
      return
    }
    case 'SUBORDINATOR':
    case 'WH': {
      // "while urging": the clause that waits takes it.
      if (governor.group === null && governor.item === at) {
        setVerb(state, governor, group)
        governor.kind = 'PARTICIPLE'
        governor.subjectFrom = 'CONTROL'
        governor.control = governor.parent ? { from: governor.parent, role: 'SUBJECT' } : null
        return
      }
      break
    }
    case 'PHRASE': {
      if (state.chunks[previous.chunk]!.time) break
      // "Holm on Tuesday, …": only what stands right before is modified.
      const draft = begin(state, 'PARTICIPLE', index, group, governor)
      draft.modifies = previous.chunk
      draft.subjects = chain(state, links[previous.chunk]!.first)
      draft.subjectFrom = 'RELATIVE'
      return
    }
    default:
  }
  const depth = adjunctDepth(state, group)
  if (previous?.kind === 'COMMA' || previous?.kind === 'DASH') closeTo(state, depth + 1, at)
  const parent = top(state)
  const draft = begin(state, 'PARTICIPLE', index, group, parent)
  draft.subjectFrom = 'CONTROL'
  draft.control = { from: parent, role: 'SUBJECT' }
}

const AT_A_TIME = new Set(['after', 'before', 'since', 'without', 'upon'])

const objectGerund = (governor: Draft): boolean =>
  governor.group !== null && governor.objects.length > 0 && VERBS.objectGerund.has(governor.group.lemma)

/** Reads a participle: "the pact signed by Oslo", ", backed by Oslo,". */
export function readParticiple(state: State, index: number, group: Group): void {
  const { items, links } = state
  const at = before(state, index)
  const previous = items[at]
  const governor = top(state)
  if (previous?.kind === 'VERB' && governor.group?.copular && governor.predicate === null) {
    governor.predicate = group.head
    return
  }
  if (previous?.kind === 'CONJUNCTION' && continueClause(state, index, group, previous.lower)) return
  const passive: Group = { ...group, form: 'PARTICIPLE', tense: 'NONE', passive: true }
  if (previous?.kind === 'SUBORDINATOR' && governor.group === null) {
    setVerb(state, governor, passive)
    governor.subjectFrom = 'CONTROL'
    governor.control = governor.parent ? { from: governor.parent, role: 'SUBJECT' } : null
    return
  }
  const left = previous?.kind === 'COMMA' ? items[before(state, at)] : previous
  const draft = begin(state, 'PARTICIPLE', index, passive, governor)
  if (left?.kind === 'PHRASE' && !state.chunks[left.chunk]!.time) {
    draft.modifies = previous?.kind === 'COMMA' ? rootOf(state, left.chunk) : left.chunk
    draft.subjects = chain(state, previous?.kind === 'COMMA' ? draft.modifies : links[left.chunk]!.first)
    draft.subjectFrom = 'RELATIVE'
    return
  }
  draft.subjectFrom = 'CONTROL'
  draft.control = { from: governor, role: 'SUBJECT' }
}
