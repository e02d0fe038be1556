// What a relation is dated from: ties established or cut, treaties signed.
import type { Dated, Milestone } from '../model.ts'
import { about } from './about.ts'
import { parties } from './actors.ts'
import { UNKNOWN } from './calendar.ts'
import { confidence } from './confidence.ts'
import { type Context, clauseAt, coordination, mentionsIn, textOf } from './context.ts'
import { timeOf } from './dates.ts'
import { factuality } from './factuality.ts'
import type { Frame } from './frames.ts'
import { storyPair } from './story.ts'
import { type Voices, voiceAt } from './voices.ts'

const ORDINAL = /^(\d{1,3})(?:st|nd|rd|th)?$/
const TENS = [
  'tenth',
  'twentieth',
  'thirtieth',
  'fortieth',
  'fiftieth',
  'sixtieth',
  'seventieth',
  'eightieth',
  'ninetieth',
]

/** "The 25th anniversary of": the year that lies so far back. */
function anniversaryYear(context: Context, frame: Frame): Dated {
  const { phrase } = frame.anchor
  const { date } = context.article
  if (!phrase || !date) return UNKNOWN
  for (let at = phrase.from; at < phrase.head; at++) {
    const { lower } = frame.sentence.tokens[at]!
    const years = Number(ORDINAL.exec(lower)?.[1] ?? 10 * (TENS.indexOf(lower) + 1))
    if (years > 0) return { date: String(Number(date.slice(0, 4)) - years), precision: 'YEAR' }
  }
  return UNKNOWN
}

/** An anniversary counts only where it is one of ties. */
function ofTies(context: Context, frame: Frame): boolean {
  const { sentence, anchor } = frame
  const words = context.lexicon.sets.get('ties')
  return sentence.tokens.slice(anchor.token, anchor.token + 10).some((t) => words?.has(t.lemma) ?? false)
}

/** "Ties between A and B were cut": the states that hang on what the verb is about. */
function ofObject(context: Context, frame: Frame): readonly string[] {
  const { sentence, content } = frame
  if (content?.kind !== 'NOMINALS') return []
  const heads = new Set(content.nominals.map((n) => n.phrase))
  return sentence.phrases
    .filter((p) => p.attachedTo !== null && heads.has(p.attachedTo.phrase))
    .flatMap((p) => coordination(sentence, p.index))
    .flatMap((p) => mentionsIn(context, sentence, p.from, p.to))
    .flatMap((m) => m.entities.filter((id) => context.entities.get(id)?.type === 'Country'))
}

function milestoneOf(context: Context, frame: Frame, voices: Voices): Milestone | null {
  const { row, sentence, anchor } = frame
  if (row.yields.relation !== 'milestone' || frame.negated) return null
  const noun = row.pos === 'NOUN'
  if (noun && !ofTies(context, frame)) return null
  if (!noun && anchor.clause && factuality(sentence, anchor.clause) !== 'FACT') return null
  const voice = voiceAt(voices, sentence, anchor.token)?.party ?? null
  const fillers = [...frame.actors, ...(frame.target ? [frame.target] : [])]
  const named = fillers.flatMap((f) =>
    f.kind === 'NOMINALS' ? (parties(context, sentence, f.nominals, voice)?.states ?? []) : [],
  )
  const around = noun
    ? mentionsIn(context, sentence, anchor.token, sentence.tokens.length).flatMap((m) =>
        m.entities.filter((id) => context.entities.get(id)?.type === 'Country'),
      )
    : []
  let sides = [...new Set([...named, ...around, ...(noun ? [] : ofObject(context, frame))])]
  // "the anniversary of ties" in a story of two states alone: theirs.
  if (sides.length < 2 && noun) sides = [...storyPair(context)]
  if (sides.length < 2) return null
  const dated = noun
    ? anniversaryYear(context, frame)
    : (timeOf(context, sentence, anchor.clause, anchor.token, 'PAST') ?? UNKNOWN)
  const clause = clauseAt(sentence, anchor.token)
  const from = Math.min(anchor.token, clause?.from ?? anchor.token)
  const to = Math.max(anchor.token + 1, clause?.to ?? 0)
  const text = textOf(context, sentence, from, to)
  const start = sentence.tokens[from]!.start
  return {
    kind: row.yields.kind,
    parties: sides,
    about: about(context, sentence, from, to, []),
    ...dated,
    sentence: sentence.index,
    span: { start, end: start + text.length, text },
    quoting: voice ? 'INDIRECT' : 'NARRATED',
    confidence: confidence(frame, {
      indirectActor: false,
      secondHand: false,
      clausal: true,
      length: sentence.tokens.length,
    }),
    rule: row.id,
  }
}

/** Milestones that the frames hold, each once. */
export function findMilestones(context: Context, frames: readonly Frame[], voices: Voices): readonly Milestone[] {
  const found = frames.flatMap((frame) => milestoneOf(context, frame, voices) ?? [])
  const seen = new Set<string>()
  return found.filter((m) => {
    const key = `${m.kind}|${[...m.parties].sort()}|${m.date}`
    return !seen.has(key) && seen.add(key)
  })
}
