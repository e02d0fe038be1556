// The side that one phrase stands for in a meeting: whom it names, for which state, and who leads it.
import type { EntityId, Sentence } from '../model.ts'
import { setOf } from '../seed/sets.ts'
import { parties } from './actors.ts'
import { type Context, isOf, mentionAt, mentionsIn, type Nominal, nominal } from './context.ts'
import type { Filler } from './fillers.ts'
import type { Party } from './party.ts'
import type { Voice } from './voices.ts'

export interface Sides {
  readonly states: readonly EntityId[]
  readonly named: readonly EntityId[]
}

/** One that takes part. */
export interface Side extends Sides {
  /** Several of them: "both leaders". */
  readonly group: boolean
}

export const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)]

/** Words by which a title goes on to the name ("director *of* the office *of* ports Ola Nordmann"). */
const IN_TITLES = new Set(['of', 'for', 'to', 'and', 'on', 'at'])

/** The phrases of a title, up to the one that ends in its bearer's name. */
function titleEnd(sentence: Sentence, from: number): number {
  let at = from
  for (let next = from + 1; next < sentence.phrases.length; next++) {
    const between = sentence.tokens.slice(sentence.phrases[at]!.to, sentence.phrases[next]!.from)
    if (between.length > 1 || (between[0] && !IN_TITLES.has(between[0].lower))) break
    at = next
  }
  return sentence.phrases[at]!.to
}

const isCountry = (context: Context) => (id: EntityId) => context.entities.get(id)?.type === 'Country'

/** The states named in a stretch. */
function statesIn(context: Context, sentence: Sentence, from: number, to: number): readonly EntityId[] {
  return mentionsIn(context, sentence, from, to).flatMap((m) => m.entities.filter(isCountry(context)))
}

/** The person whose name ends a long title of which the nominal is the beginning. */
function titled(context: Context, sentence: Sentence, at: Nominal): Side | null {
  if (at.phrase === null || sentence.tokens[at.head]!.lemma !== sentence.tokens[at.head]!.lower) return null
  const to = titleEnd(sentence, at.phrase)
  const mention = mentionsIn(context, sentence, at.from, to).find(
    (m) => m.kind === 'NAME' && m.to === to && m.entities.some((id) => context.entities.get(id)?.type === 'Person'),
  )
  if (!mention) return null
  const own = mention.entities.flatMap((id) => context.entities.get(id)?.country ?? [])
  const states = own.length > 0 ? own : statesIn(context, sentence, at.from, mention.from).slice(0, 1)
  return { states, named: mention.entities, group: false }
}

const LEADING = setOf('leading')

/** Who leads it: "a delegation led by X". */
function led(context: Context, sentence: Sentence, at: Nominal): readonly Nominal[] {
  if (at.phrase === null || !isOf(context, 'delegations', sentence.tokens[at.head]!.lemma)) return []
  return sentence.clauses
    .filter((c) => c.modifies === at.phrase && LEADING.has(c.verb.lemma))
    .flatMap((c) => c.agents.flatMap((index) => sentence.phrases[index] ?? []))
    .map(nominal)
}

/** The state that a person's own phrase names ("*Norway*'s Ola Nordmann"), where none is known. */
function ownState(context: Context, sentence: Sentence, at: Nominal): readonly EntityId[] {
  const phrase = at.phrase === null ? null : sentence.phrases[at.phrase]
  const owner = phrase?.possessor == null ? null : sentence.phrases[phrase.possessor]
  return statesIn(context, sentence, owner?.from ?? at.from, at.head + 1).slice(0, 1)
}

/** "Norway's foreign minister", where the article names the one who holds that office. */
function holderOf(context: Context, sentence: Sentence, at: Nominal, { states }: Party): EntityId | null {
  const title = sentence.tokens
    .slice(at.from, at.head + 1)
    .map((t) => t.lower)
    .join(' ')
  const holders = context.offices.filter((o) => o.of === states[0] && endsWith(title, o.title.toLowerCase()))
  const people = unique(holders.map((o) => o.person))
  return people.length === 1 ? people[0]! : null
}

const LESSER = setOf('lesser-ranks')

/** "the visiting foreign minister" has the title "foreign minister"; "deputy foreign minister" has another. */
function endsWith(words: string, title: string): boolean {
  if (words !== title && !words.endsWith(` ${title}`)) return false
  const before = words.slice(0, words.length - title.length)
  return !before.split(/\W/).some((word) => LESSER.has(word))
}

/** "the Norwegian ambassador to Chad, *Ola Nordmann*": who renames the phrase, or the one that hangs on it. */
function renamed(context: Context, sentence: Sentence, at: Nominal): readonly EntityId[] {
  if (at.phrase === null) return []
  const own = sentence.phrases.filter((p) => p.index === at.phrase || p.attachedTo?.phrase === at.phrase)
  const names = sentence.phrases.filter((p) => own.some((o) => o.index === p.appositionOf))
  return names.flatMap((p) => {
    const mention = mentionAt(context, sentence, p.head)
    return mention?.kind === 'NAME' ? mention.entities.filter((id) => context.entities.get(id)?.type === 'Person') : []
  })
}

export function sideOf(context: Context, sentence: Sentence, at: Nominal, voice: Party | null): Side | null {
  const name = titled(context, sentence, at)
  const party = parties(context, sentence, [at], voice)
  if (name && (!party || party.named.length === 0)) {
    return { ...name, states: name.states.length > 0 ? name.states : (party?.states ?? []) }
  }
  const bearer = party && party.named.length === 0 && party.states.length === 1 ? renamed(context, sentence, at) : []
  if (party && bearer.length === 1) return { states: party.states, named: bearer, group: false }
  const holder = party?.states.length === 1 && party.named.length === 0 ? holderOf(context, sentence, at, party) : null
  if (party && holder) return { states: party.states, named: [holder], group: false }
  const leaders = led(context, sentence, at).flatMap((n) => sideOf(context, sentence, n, voice) ?? [])
  if (!party && leaders.length === 0) return null
  const states = unique([...(party?.states ?? []), ...leaders.flatMap((l) => l.states)])
  return {
    states: states.length > 0 ? states : ownState(context, sentence, at),
    named: unique([...(party?.named ?? []), ...leaders.flatMap((l) => l.named)]),
    group: party?.group ?? false,
  }
}

export function join(sides: readonly Side[]): Side | null {
  const first = sides[0]
  if (!first) return null
  const states = unique(sides.flatMap((s) => s.states))
  return {
    states,
    named: unique(sides.flatMap((s) => s.named)),
    group: states.length > 1 || sides.some((s) => s.group),
  }
}

export function fillerSide(
  context: Context,
  sentence: Sentence,
  filler: Filler | null,
  voice: Voice | null,
): Side | null {
  // "Talks with Oslo go on, the ministry said": its state's, though not by the one who says so.
  if (filler?.kind === 'VOICE') return voice?.party ? { states: voice.party.states, named: [], group: false } : null
  if (filler?.kind !== 'NOMINALS') return null
  return join(filler.nominals.flatMap((n) => sideOf(context, sentence, n, voice?.party ?? null) ?? []))
}
