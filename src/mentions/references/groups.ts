// Groups: "the two sides", "both countries", "the two leaders", "the three nations".
import type { EntityId, Mention } from '../../model.ts'
import type { Names } from '../../seed/index.ts'
import { setOf } from '../../seed/sets.ts'
import { PORTFOLIOS } from '../../text/phrases/words.ts'
import { type Discourse, MEMORY, type Setting, stateOf } from './discourse.ts'

export interface Group {
  readonly from: number
  readonly to: number
  readonly entities: readonly EntityId[]
  readonly why: string
}

/** How many of the last mentions a reader has in mind. */
const IN_MIND = 300

/** Mentions that only modify: "Chinese goods", "Iran" of "Iran nuclear deal". */
const MODIFYING = /adjective|inside/

/** States in mind, the foremost first: told often, told lately, told together. */
function statesInMind(discourse: Discourse, sentence: number): EntityId[] {
  const weight = new Map<EntityId, number>()
  for (const { mention, subject } of discourse.traces.slice(-IN_MIND)) {
    const back = sentence - mention.sentence
    const near = back <= 1 ? 3 : back <= 3 ? 2 : 1
    for (const id of mention.entities) {
      const state = stateOf(discourse, id)
      if (state)
        weight.set(
          state,
          (weight.get(state) ?? 0) +
            near * (subject ? 1.5 : 1) * (mention.kind === 'NAME' ? 1 : 0.5) * (MODIFYING.test(mention.why) ? 0.5 : 1),
        )
    }
  }
  return [...weight].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id)
}

/** The states last told of together in exactly that number: "A and B", "A-B ties", a group before. */
function lastTogether(discourse: Discourse, sentence: number, number: number): readonly EntityId[] | null {
  for (let i = discourse.traces.length - 1; i >= Math.max(0, discourse.traces.length - MEMORY); i--) {
    const { mention, inside } = discourse.traces[i]!
    if (sentence - mention.sentence > 2) return null
    if (inside) continue
    const states = [...new Set(mention.entities.flatMap((id) => stateOf(discourse, id) ?? []))]
    if (states.length === number) return states
    if (number !== 2) continue
    const before = discourse.traces[i - 1]?.mention
    if (!before || before.sentence !== mention.sentence) continue
    const setting = discourse.settings[mention.sentence]!
    const between = setting.sentence.text
      .slice(before.end - setting.sentence.start, mention.start - setting.sentence.start)
      .trim()
    if (
      /^['’]s?$/.test(setting.sentence.tokens[mention.to]?.text ?? '') ||
      !/^(and|-|–|and the|to|with|to the|with the)$/i.test(between)
    )
      continue
    const [a, b] = [stateOf(discourse, before.entities[0]!), stateOf(discourse, mention.entities[0]!)]
    if (a && b && a !== b) return [a, b]
  }
  return null
}

function sidesOf(discourse: Discourse, sentence: number, number: number): readonly EntityId[] {
  const states = statesInMind(discourse, sentence)
  const together = lastTogether(discourse, sentence, number)
  // "U.S.-Japan" told of once in passing does not make the two sides of talks between others.
  if (together?.every((id) => states.slice(0, number + 1).includes(id))) return together
  return states.length >= number ? states.slice(0, number) : []
}

/** The persons last told of together, of different states where there are such. */
function personsOf(discourse: Discourse, sentence: number, number: number, noun: string): readonly EntityId[] {
  const latest: EntityId[] = []
  const title = noun.replace(/s$/, '')
  for (
    let i = discourse.traces.length - 1;
    i >= Math.max(0, discourse.traces.length - MEMORY) && latest.length < number;
    i--
  ) {
    const { mention } = discourse.traces[i]!
    if (sentence - mention.sentence > 15) break
    if (mention.entities.length === number && mention.entities.every((id) => discourse.persons.has(id)))
      return mention.entities
    for (const id of mention.entities) {
      const facts = discourse.persons.get(id)
      if (!facts || latest.includes(id)) continue
      if (
        title === 'minister' &&
        facts.titles.size > 0 &&
        !facts.titles.has('minister') &&
        !facts.titles.has('secretary')
      )
        continue
      if (title === 'president' && !facts.titles.has('president')) continue
      const state = stateOf(discourse, id)
      if (!state || latest.some((other) => stateOf(discourse, other) === state)) continue
      latest.push(id)
    }
  }
  return latest.length === number ? latest.reverse() : []
}

/** How many sentences back two may have been told of in one, to be "the ministers" without a number. */
const NEAR = 3

/** The sentences that tell of somebody, as far back as a reader looks. */
const sentencesOf = (discourse: Discourse, id: EntityId): ReadonlySet<number> =>
  new Set(
    discourse.traces.slice(-MEMORY).flatMap(({ mention }) => (mention.entities.includes(id) ? [mention.sentence] : [])),
  )

/** "The ministers", "the foreign ministers": the two of that title who were last told of, in one sentence. */
function titledPair(discourse: Discourse, setting: Setting, names: Names, at: number): Group | null {
  const { tokens, index } = setting.sentence
  if (tokens[at]!.lower !== 'the') return null
  const { people } = names.references.groups
  const first = tokens[at + 1]?.lower ?? ''
  const fielded = PORTFOLIOS.has(first) || first === 'foreign' || first === 'prime'
  const head = people.has(first) ? at + 1 : fielded ? at + 2 : -1
  const noun = tokens[head]?.lower ?? ''
  if (head < 0 || !people.has(noun) || tokens[head + 1]?.lower === 'of') return null
  const pair = personsOf(discourse, index, 2, noun)
  if (pair.length !== 2) return null
  const second = sentencesOf(discourse, pair[1]!)
  const together = [...sentencesOf(discourse, pair[0]!)].some((s) => second.has(s) && s < index && index - s <= NEAR)
  return together ? { from: at, to: head + 1, entities: pair, why: 'group-of-persons' } : null
}

/** Groups of two that need no number: "the sides", "the neighbours". */
const PLAIN = setOf('plain-groups')

const KNOWN = new Set(['the', 'these', 'our', 'their'])

/** The group that begins at a token, or null. */
export function groupAt(
  discourse: Discourse,
  setting: Setting,
  names: Names,
  at: number,
  nameAt: (token: number) => Mention | null,
): Group | null {
  const { tokens, index } = setting.sentence
  const { groups } = names.references
  let i = at
  if (KNOWN.has(tokens[i]!.lower)) i++
  const number = groups.numbers.get(tokens[i]?.lower ?? '')
  // Most words begin none.
  if (number === undefined && i === at) return null
  const plain = number === undefined && tokens[at]!.lower === 'the' && PLAIN.has(tokens[i]?.lower ?? '')
  if (number === undefined && !plain) return titledPair(discourse, setting, names, at)
  const count = number ?? 2
  // "Two countries", "three German states" are any; "the two countries" are known.
  if (i === at && tokens[i]!.lower !== 'both' && !plain) return null
  if (!plain) i++
  if (tokens[i]?.lower === 'of') i++
  if (tokens[i]?.lower === 'the' && count === 2) i++
  let head = i
  while (
    head < tokens.length &&
    head < i + 4 &&
    !groups.countries.has(tokens[head]!.lower) &&
    !groups.people.has(tokens[head]!.lower)
  ) {
    if (nameAt(head)) return null
    if (
      head === i &&
      count === 2 &&
      (tokens[head]!.pos === 'VERB' || tokens[head]!.pos === 'AUX' || tokens[head]!.pos === 'ADV')
    )
      break
    if (!['ADJ', 'NOUN', 'PROPN', 'PUNCT', 'VERB'].includes(tokens[head]!.pos) || /^[,.;:]$/.test(tokens[head]!.text))
      return null
    head++
  }
  // "The two consulted on it."
  const next = tokens[i]
  if (
    count === 2 &&
    i === head &&
    tokens[at]!.lower === 'the' &&
    (next?.pos === 'VERB' || next?.pos === 'AUX' || next?.pos === 'ADV')
  ) {
    const both = personsOf(discourse, index, 2, 'leaders')
    const entities = both.length ? both : sidesOf(discourse, index, 2)
    return entities.length === 2 ? { from: at, to: i, entities, why: 'group-of-two' } : null
  }
  const noun = tokens[head]?.lower ?? ''
  const people = groups.people.has(noun)
  if (!people && !groups.countries.has(noun)) return null
  // "The two countries' leaders" is read at "leaders" by what they lead.
  const entities = people ? personsOf(discourse, index, count, noun) : sidesOf(discourse, index, count)
  if (entities.length !== count) {
    if (!people) return null
    const sides = sidesOf(discourse, index, count)
    return sides.length === count ? { from: at, to: head + 1, entities: sides, why: 'group-of-states' } : null
  }
  return { from: at, to: head + 1, entities, why: people ? 'group-of-persons' : 'group-of-states' }
}
