// Places a noun phrase: subject, object, predicate, after a preposition, in a coordination, in apposition.
import { TITLE_HEADS } from '../phrases/words.ts'
import { NOUNS, VERBS } from '../verbs/frames.ts'
import { isListAhead, isSubjectAhead, phraseEnd } from './ahead.ts'
import { attach, rootOf } from './attach.ts'
import { before, closeTo, type Draft, findDepth, isName, type State, top } from './draft.ts'

/** Takes up what a phrase is to the open clause: its candidate for a subject, or an object. */
function takeUp(state: State, phrase: number): void {
  const draft = top(state)
  const { time } = state.chunks[phrase]!
  if (draft.group === null) {
    if (!time || draft.candidate === null) draft.candidate = phrase
    return
  }
  addObject(state, draft, phrase)
}

function addObject(state: State, draft: Draft, phrase: number): void {
  const group = draft.group!
  if (draft.existential) {
    if (draft.subjects.length === 0) {
      draft.subjects.push(phrase)
      draft.subjectFrom = 'OWN'
    }
    return
  }
  if (group.copular && draft.predicate === null && !group.passive) {
    draft.predicate = state.chunks[phrase]!.head
    if (group.lemma === 'be' || state.chunks[phrase]!.time) return
  }
  if (state.chunks[phrase]!.time || group.lemma === 'be') return
  draft.objects.push(phrase)
}

/** Joins a phrase to the coordination that another is in, wherever that stands. */
function conjoin(state: State, left: number, right: number): void {
  const { links } = state
  const first = links[left]!.first
  let last = first
  for (let guard = 0; links[last]!.conjunct !== null && guard < 300; guard++) last = links[last]!.conjunct!
  if (last === right) return
  links[last]!.conjunct = right
  links[right]!.first = first
  links[right]!.governor = links[first]!.governor
  for (const draft of state.stack) {
    if (draft.objects.includes(first)) draft.objects.push(right)
    if (draft.agents.includes(first)) draft.agents.push(right)
    if (draft.subjects.includes(first) && draft.existential) draft.subjects.push(right)
    for (const preposition of draft.prepositions)
      if (preposition.phrases.includes(first)) preposition.phrases.push(right)
  }
}

/** Which of the phrases that end at the left of "and" does the right one join? */
function partner(state: State, left: number, right: number): number {
  const { links, chunks, items } = state
  const name = isName(state, right)
  const next = items[links[right]!.item + 1]
  const hasModifier = next?.kind === 'PREPOSITION'
  let at = left
  let best = left
  let bestScore = -1
  for (let guard = 0; guard < 10; guard++) {
    let score = 4 - guard
    if (isName(state, at) === name) score += 3
    // "work on A and B, plans of both, C and D": a list goes on, rather than what hangs on its last item.
    if (links[at]!.first !== at && at !== left) score += 2
    if (chunks[at]!.time === chunks[right]!.time) score += 3
    else score -= 6
    if (hasModifier && at !== left && next.lower !== 'of' && sameModifier(state, at, next.lower)) score += 6
    if (isPronoun(state, at) !== isPronoun(state, right)) score -= 1
    if (score > bestScore) {
      best = at
      bestScore = score
    }
    const link = links[at]!
    const up: number | null = link.attachedTo?.phrase ?? link.appositionOf ?? hostOf(state, at)
    if (up === null) break
    at = up
  }
  return best
}

/** "its raids in A and B, and the …": the phrase before the preposition of a coordination, though it hangs on the verb. */
function hostOf(state: State, phrase: number): number | null {
  const first = state.links[phrase]!.first
  const { item, governor } = state.links[first]!
  const host = first !== phrase && governor >= 0 ? state.items[item - 2] : undefined
  return host?.kind === 'PHRASE' ? host.chunk : null
}

const isPronoun = (state: State, phrase: number) => state.tokens[state.chunks[phrase]!.head]!.pos === 'PRON'

function sameModifier(state: State, phrase: number, word: string): boolean {
  return state.items[state.links[phrase]!.item + 1]?.lower === word
}

/** Is a phrase after a comma another name for the one before it? */
function isApposition(state: State, left: number, right: number, index: number): boolean {
  const { tokens, chunks, items, links } = state
  if (chunks[left]!.time || chunks[right]!.time || isPronoun(state, right) || isPronoun(state, left)) return false
  const end = items[phraseEnd(state, index)]!
  const closes =
    end.kind === 'COMMA' ||
    end.kind === 'END' ||
    end.kind === 'DASH' ||
    end.kind === 'RIGHT' ||
    end.kind === 'RELATIVE' ||
    end.kind === 'VERB' ||
    end.kind === 'SEMICOLON'
  if (!closes) return false
  const first = tokens[chunks[right]!.from]!
  const described =
    first.pos === 'DET' || chunks[right]!.possessor !== null || /^(?:its|his|their|her|our)$/.test(first.lower)
  const head = tokens[chunks[right]!.head]!
  if (isName(state, left) && !isName(state, right)) {
    if (end.kind === 'VERB' && !described && head.lemma !== head.lower) return false
    return described || head.lemma === head.lower
  }
  if (!isName(state, left) && isName(state, right)) {
    const before = tokens[chunks[left]!.from]!
    const definite =
      before.pos === 'DET' || before.pos === 'PRON' || before.pos === 'PROPN' || chunks[left]!.possessor !== null
    return definite && links[left]!.conjunct === null && !(end.kind === 'VERB')
  }
  // "Anders Holm, Norwegian Minister of Trade": a title in capitals.
  if (isName(state, left) && isName(state, right)) return described && end.kind !== 'VERB'
  return first.lower === 'a' || first.lower === 'an' || (first.lower === 'the' && end.kind !== 'VERB')
}

/** After a conjunction: joined to a phrase before, or the subject of a clause of its own. */
function afterConjunction(state: State, phrase: number, index: number, conjunction: number): void {
  const { items, links } = state
  let at = before(state, conjunction)
  if (items[at]?.kind === 'COMMA') at = before(state, at)
  const left = items[at]
  const draft = top(state)
  if (left?.kind !== 'PHRASE') {
    // "is ready and" … : nothing to join; a clause of its own may begin.
    if (draft.group === null) takeUp(state, phrase)
    return
  }
  if (draft.group !== null && isSubjectAhead(state, index)) {
    const bare =
      draft.objects.length === 1 &&
      draft.objects[0] === links[left.chunk]!.first &&
      VERBS.clausal.has(draft.group.lemma)
    const direct = items[before(state, links[left.chunk]!.item)]?.group === draft.group
    if (!(bare && direct) && !openTogether(state, left.chunk, phrase)) return
  }
  if (joinsOuterObject(state, phrase, left.chunk, conjunction)) return
  let target = partner(state, left.chunk, phrase)
  // "Holm, the minister, and Berg": joined to the first.
  if (items[index - 1] && items[before(state, conjunction)]?.kind === 'COMMA' && links[target]!.appositionOf !== null) {
    target = links[target]!.appositionOf!
  }
  conjoin(state, target, phrase)
}

/** "after *Oslo and Riga* met": two names after a word that may open a clause are its subjects. */
function openTogether(state: State, left: number, right: number): boolean {
  const { chunks, links, tokens } = state
  const { governor } = links[links[left]!.first]!
  if (governor < 0 || !NOUNS.subordinating.has(tokens[governor]!.lower)) return false
  return [left, right].every((chunk) => tokens[chunks[chunk]!.head]!.pos === 'PROPN' && !chunks[chunk]!.time)
}

/**
 * "values Oman's pledge that it will not widen the dam, as well as Oman's vow": of two objects alike, each with its
 * owner, the second ends the clause that hangs on the first.
 */
function joinsOuterObject(state: State, phrase: number, left: number, conjunction: number): boolean {
  const { chunks, items, tokens } = state
  const comma = before(state, conjunction)
  if (items[comma]?.kind !== 'COMMA' || tokens[items[conjunction]!.from + 1]?.lower !== 'well') return false
  const owned = (chunk: number) => chunks[chunk]!.possessor !== null
  if (!owned(phrase) || owned(left)) return false
  const depth = findDepth(state, (draft) => draft.objects.some(owned))
  if (depth < 0 || depth === state.stack.length - 1) return false
  const outer = state.stack[depth]!.objects.find(owned)!
  closeTo(state, depth + 1, comma)
  conjoin(state, outer, phrase)
  return true
}

function afterComma(state: State, phrase: number, index: number, comma: number): void {
  const { items, links } = state
  const left = items[before(state, comma)]
  const draft = top(state)
  if (left?.kind !== 'PHRASE') {
    if (draft.group === null) takeUp(state, phrase)
    return
  }
  const subject = isSubjectAhead(state, index)
  const list = isListAhead(state, index)
  const inList = links[left.chunk]!.first !== left.chunk
  // "During the talks, Holm and Berg agreed": what opens the sentence ends with the comma; the subject begins.
  if (draft.group === null && draft.candidate === null && subject && !inList && links[left.chunk]!.governor >= 0) {
    draft.candidate = phrase
    return
  }
  if (draft.group !== null && draft.objects.length === 0 && !subject && isDelayed(state, draft, left.chunk, phrase)) {
    addObject(state, draft, phrase)
    return
  }
  if (!(list && inList) && isApposition(state, left.chunk, phrase, index)) {
    const direct = items[phraseEnd(state, index)]!.kind === 'VERB'
    if (!(direct && subject && draft.candidate !== left.chunk)) {
      links[phrase]!.appositionOf = appositive(state, left.chunk, phrase)
      return
    }
  }
  if (list && !(subject && draft.group !== null && !inList && !endsList(state, index))) {
    conjoin(state, partner(state, left.chunk, phrase), phrase)
    return
  }
  if (draft.group === null) {
    const aside = draft.candidate !== null && isReported(state, index)
    if (!state.chunks[phrase]!.time && !aside) draft.candidate = phrase
    return
  }
  if (subject) return
  if (!state.chunks[phrase]!.time && isName(state, left.chunk) === isName(state, phrase) && inList) {
    conjoin(state, left.chunk, phrase)
  } else if (!state.chunks[phrase]!.time) links[phrase]!.appositionOf = appositive(state, left.chunk, phrase)
}

/** What an apposition renames: a person, not the country that the person's title holds. */
function appositive(state: State, left: number, right: number): number {
  const up = state.links[left]!.attachedTo
  // "its ambassador to Norway, Ida Holm", "a spokesman for the ministry, Ida Holm"
  if (isName(state, right)) {
    const title = up && state.tokens[state.chunks[up.phrase]!.head]!
    const whole = state.chunks[right]!.head > state.chunks[right]!.from
    return title && whole && TITLE_HEADS.has(title.lower) ? up.phrase : left
  }
  if (!isName(state, left)) return left
  // "the president of Norway, a reformer"
  if (up && !isName(state, up.phrase) && /^(?:a|an)$/.test(state.tokens[state.chunks[right]!.from]!.lower))
    return up.phrase
  return left
}

/** ", Holm said," */
function isReported(state: State, index: number): boolean {
  const verb = state.items[index + 1]
  return (
    verb?.kind === 'VERB' &&
    VERBS.reporting.has(verb.group!.lemma) &&
    !verb.group!.auxiliary &&
    state.items[index + 2]?.kind === 'COMMA'
  )
}

function endsList(state: State, index: number): boolean {
  return state.items[phraseEnd(state, index)]?.kind === 'CONJUNCTION'
}

/** "condemns in the strongest terms *the raid*": an object that stands after what hangs on the verb. */
function isDelayed(state: State, draft: Draft, left: number, phrase: number): boolean {
  const { links, tokens, chunks } = state
  const { governor, attachedTo } = links[left]!
  if (governor < 0 || attachedTo !== null || draft.group === null || draft.group.copular) return false
  const first = tokens[chunks[phrase]!.from]!
  const determined =
    first.pos === 'DET' || chunks[phrase]!.possessor !== null || /^(?:its|his|their|our|any|all)$/.test(first.lower)
  return determined && VERBS.voicing.has(draft.group.lemma) && !isSubjectAhead(state, links[phrase]!.item)
}

/** Two phrases side by side. */
function afterPhrase(state: State, phrase: number, left: number): void {
  const draft = top(state)
  const { links, chunks } = state
  if (chunks[phrase]!.time) {
    if (draft.group === null && draft.candidate === null) draft.candidate = phrase
    return
  }
  if (/^(?:itself|himself|herself|themselves)$/.test(state.tokens[chunks[phrase]!.head]!.lower)) {
    links[phrase]!.appositionOf = left
    return
  }
  if (draft.group === null) {
    draft.candidate = phrase
    return
  }
  const root = rootOf(state, left)
  if ((chunks[left]!.time || isDelayed(state, draft, left, phrase)) && draft.objects.length === 0)
    addObject(state, draft, phrase)
  else if (draft.objects.includes(root) && VERBS.dative.has(draft.group.lemma)) draft.objects.push(phrase)
  else if (
    isName(state, phrase) &&
    !isName(state, left) &&
    !isPronoun(state, left) &&
    links[left]!.item === links[phrase]!.item - 1 &&
    !isSubjectAhead(state, links[phrase]!.item)
  ) {
    links[phrase]!.appositionOf = left
  } else if (!isSubjectAhead(state, links[phrase]!.item) && draft.objects.includes(root)) draft.objects.push(phrase)
}

/** In brackets after a phrase: its abbreviation. Gives the phrase it renames, or null. */
function inBrackets(state: State, index: number): number | null {
  const { items } = state
  if (items[index - 1]?.kind !== 'LEFT') return null
  const left = items[index - 2]
  return left?.kind === 'PHRASE' ? left.chunk : null
}

/** Reads a phrase item. */
export function place(state: State, index: number): void {
  const { items, links } = state
  const phrase = items[index]!.chunk
  links[phrase]!.item = index
  const renamed = inBrackets(state, index)
  if (renamed !== null) {
    links[phrase]!.appositionOf = renamed
    return
  }
  let at = before(state, index)
  // Past a closed bracket: "(ROK)".
  if (items[at]?.kind === 'RIGHT') {
    while (at >= 0 && items[at]!.kind !== 'LEFT') at--
    at = before(state, at)
  }
  const previous = items[at]
  switch (previous?.kind) {
    case 'PREPOSITION':
      attach(state, phrase, at)
      break
    case 'CONJUNCTION':
      if (at === 0) takeUp(state, phrase)
      else afterConjunction(state, phrase, index, at)
      break
    case 'COMMA':
    case 'DASH':
      afterComma(state, phrase, index, at)
      break
    case 'PHRASE':
      afterPhrase(state, phrase, previous.chunk)
      break
    default:
      takeUp(state, phrase)
      particleObject(state, phrase, at)
  }
}

/** "called on Oslo": the object of a verb with its particle is also listed under the preposition. */
function particleObject(state: State, phrase: number, at: number): void {
  const draft = top(state)
  const particle = draft.group?.particle
  if (particle === null || particle === undefined || state.items[at]?.kind !== 'PARTICLE') return
  const token = state.tokens[particle]!
  if (!VERBS.adverbs.has(token.lower)) {
    draft.prepositions.push({ word: token.lower, token: particle, phrases: [phrase] })
    state.links[phrase]!.governor = particle
  }
}
