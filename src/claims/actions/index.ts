// What states, bodies, groups and persons do to one another, coded in PLOVER.
import type { Action, Clause, Dated, Entity, EntityId, Mention } from '../../model.ts'
import { UNKNOWN } from '../calendar.ts'
import { confidence } from '../confidence.ts'
import { type Context, clauseAt, type Nominal, textOf } from '../context.ts'
import { timeOf } from '../dates.ts'
import { draft } from '../draft.ts'
import type { Frame } from '../frames.ts'
import { pledgedIn, pledgePlover } from '../plover.ts'
import { fill } from '../roles.ts'
import { type Voice, type Voices, voiceAt } from '../voices.ts'
import { type Cast, newCast } from './cast.ts'
import { contextsOf } from './contexts.ts'
import { outsideClaims } from './covered.ts'
import { doers, owners, recipients, reporter } from './doers.ts'
import { statusOf } from './status.ts'

/** Actions, and the unnamed doers that had to be made entities for them. */
export interface Actions {
  readonly actions: readonly Action[]
  readonly entities: readonly Entity[]
  readonly mentions: readonly Mention[]
}

/** Relations whose words are acts by themselves, where they make no claim or meeting. */
const SAYING: ReadonlySet<string> = new Set(['pledge', 'position', 'meeting'])

/** What a frame says is done, whichever relation its row yields. */
interface Deed {
  readonly frame: Frame
  readonly plover: Action['plover']
  readonly mode: string | null
  readonly contexts: readonly string[]
  readonly status: Action['status'] | null
  /** A claim's word, of which the saying itself is the act ("condemned", "refused to"). */
  readonly verbal: boolean
}

function deedOf(context: Context, frame: Frame): Deed | null {
  const { yields } = frame.row
  switch (yields.relation) {
    case 'action': {
      const { plover, mode, contexts, status } = yields
      return { frame, plover, mode, contexts, status: status ?? null, verbal: false }
    }
    case 'pledge': {
      const modal = frame.row.pos === 'MODAL'
      const not = modal && frame.negated !== yields.negated
      const plover = pledgePlover(context.lexicon, yields.plover, not, modal, pledgedIn(frame))
      return { frame, plover, mode: null, contexts: [], status: null, verbal: true }
    }
    case 'position':
    case 'meeting':
      return { frame, plover: yields.plover, mode: null, contexts: [], status: null, verbal: true }
    default:
      return null
  }
}

/** Is the frame a claim or a meeting already, because a state, a body or a person in office makes it? */
function isToldElsewhere(context: Context, frame: Frame, voices: Voices): boolean {
  const { relation } = frame.row.yields
  if (frame.wide) return false
  // A contact is read as a meeting or not at all.
  if (relation === 'meeting') return true
  return relation !== 'action' && draft(context, frame, voices, true) !== null
}

const KIND: ReadonlySet<Action['plover']> = new Set(['AGREE', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT'])

interface Found {
  readonly ids: readonly EntityId[]
  readonly nominals: readonly Nominal[]
  readonly role: string
}

function actorsOf(context: Context, deed: Deed, voice: Voice | null, cast: Cast): Found | null {
  const { frame } = deed
  const { sentence, anchor } = frame
  const carrier = anchor.support ?? anchor.copula ?? anchor.clause
  for (const filler of frame.actors) {
    if (filler.kind !== 'NOMINALS') continue
    const place = filler.role === 'pp:in'
    const ids = filler.nominals.flatMap((n) =>
      place
        ? recipients(context, sentence, n, voice)
        : doers(context, sentence, n, voice, carrier, deed.verbal ? { cast, only: 'outspoken' } : { cast, only: null }),
    )
    if (ids.length > 0) return { ids: [...new Set(ids)], nominals: filler.nominals, role: filler.role }
    if (!place && filler.role !== 'possessor') return null
  }
  return null
}

function recipientsOf(context: Context, frame: Frame, voice: Voice | null): readonly EntityId[] {
  const { sentence, anchor } = frame
  for (const role of frame.row.frame.target) {
    const filler = fill(anchor, role)
    if (filler?.kind !== 'NOMINALS') continue
    const ids = [...new Set(filler.nominals.flatMap((n) => recipients(context, sentence, n, voice)))]
    if (ids.length > 0) return ids
  }
  // "vetoed a resolution of Nepal", "rejected Nepal's plan": whose it is.
  const object = frame.row.frame.target.length > 0 ? fill(anchor, 'object') : null
  return object?.kind === 'NOMINALS' ? owners(context, sentence, object.nominals) : []
}

function dateOf(context: Context, frame: Frame, clause: Clause | null, status: Action['status']): Dated {
  const { sentence, anchor } = frame
  const ahead = status === 'PLANNED' || status === 'HYPOTHETICAL'
  const own = timeOf(context, sentence, clause, anchor.token, ahead ? 'FUTURE' : 'PAST')
  if (own && own.precision !== 'UNKNOWN') return own
  const { date } = context.article
  // Without a date of its own it came before the story, or is to come after it.
  if (!date || status === 'HYPOTHETICAL') return UNKNOWN
  return { date, precision: status === 'PLANNED' ? 'AFTER' : 'BEFORE' }
}

function actionsOf(context: Context, deed: Deed, voices: Voices, cast: Cast): readonly Action[] {
  const { frame } = deed
  const { row, sentence, anchor } = frame
  if (frame.negated && row.negation === 'NONE') return []
  if (frame.negated && deed.verbal && row.pos !== 'MODAL') return []
  const carrier = anchor.support ?? anchor.copula ?? (row.pos === 'NOUN' ? null : anchor.clause)
  const clause = carrier ?? clauseAt(sentence, anchor.token)
  const not = frame.negated && row.pos !== 'MODAL'
  const told = carrier
    ? statusOf(context, sentence, carrier, not)
    : { status: not ? ('DENIED' as const) : ('DONE' as const), negated: not }
  // Words that are still to be said are no act yet; of a modal the saying is it.
  if (deed.verbal && row.pos !== 'MODAL' && told.status !== 'DONE') return []
  // Of those who hold no office a "will" counts only in what they say themselves.
  if (row.pos === 'MODAL' && (told.status === 'HYPOTHETICAL' || (!frame.negated && !reporter(sentence, carrier))))
    return []
  const status = row.pos === 'MODAL' ? 'DONE' : told.status === 'DONE' ? (deed.status ?? 'DONE') : told.status
  const voice = voiceAt(voices, sentence, anchor.token)
  const actor = actorsOf(context, deed, voice, cast)
  if (!actor) return []
  const others = recipientsOf(context, frame, voice)
  // What a state or its official says is a claim or none; a contact is with somebody.
  const office = (id: EntityId) => context.entities.get(id)?.country != null || id.startsWith('country:')
  if (deed.verbal && row.yields.relation !== 'meeting' && actor.ids.some(office)) return []
  if (row.yields.relation === 'meeting' && (row.pos === 'NOUN' ? !anchor.support : !frame.target)) return []
  const from = Math.min(anchor.token, ...actor.nominals.map((n) => n.from))
  const to = Math.max(anchor.token + 1, clause?.to ?? 0)
  const text = textOf(context, sentence, from, to)
  const start = sentence.tokens[from]!.start
  const word = sentence.tokens[anchor.token]!
  // "will not lift the ban": what would be kind, and is ruled out, is refused.
  const refused = told.negated && status === 'PLANNED' && KIND.has(deed.plover)
  const { date, precision } = dateOf(context, frame, clause, refused ? 'DONE' : status)
  const sure = confidence(frame, {
    indirectActor: actor.role !== 'subject',
    secondHand: voice !== null,
    clausal: others.length > 0,
    length: sentence.tokens.length,
  })
  const contexts = contextsOf(context, sentence, from, to, deed.contexts)
  return actor.ids.map((id): Action => {
    const rest = others.filter((other) => !actor.ids.includes(other))
    // What two do together each does with the other.
    const partner = others.length === 0 && actor.ids.length === 2 ? actor.ids.find((other) => other !== id) : undefined
    return {
      actor: id,
      recipient: rest[0] ?? partner ?? null,
      plover: refused ? 'REJECT' : deed.plover,
      mode: refused ? null : deed.mode,
      contexts,
      negated: refused ? false : told.negated,
      status: refused ? 'DONE' : status,
      date,
      precision,
      sentence: sentence.index,
      span: { start, end: start + text.length, text },
      cue: { start: word.start, end: word.end, text: word.text },
      quoting: voice ? (voice.direct ? 'DIRECT' : 'INDIRECT') : 'NARRATED',
      confidence: sure,
      rule: row.id,
    }
  })
}

const WORSE: Readonly<Record<Action['status'], number>> = { DONE: 0, DENIED: 1, PLANNED: 2, HYPOTHETICAL: 3 }

/** The same act told again is one record, at the telling that is surest of it. */
function once(actions: readonly Action[]): readonly Action[] {
  const kept = new Map<string, Action>()
  for (const action of actions) {
    const key = [action.actor, action.recipient, action.plover, action.mode, action.negated].join('|')
    const other = kept.get(key)
    const better =
      !other ||
      WORSE[action.status] < WORSE[other.status] ||
      (action.status === other.status && action.confidence > other.confidence)
    if (better) kept.set(key, action)
  }
  return [...kept.values()]
}

/** A claim or meeting that the same words, or for a contact the same sentence, tell already. */
function saysSame(told: Frame, frame: Frame): boolean {
  if (told.sentence !== frame.sentence || !('plover' in told.row.yields) || !('plover' in frame.row.yields))
    return false
  if (told.row.yields.plover !== frame.row.yields.plover) return false
  return told.row.yields.relation === 'meeting' || told.anchor.token === frame.anchor.token
}

/**
 * Finds actions.
 * @param frames all that the lexicon found, those with a wider actor than claims may have included
 * @returns actions whose ids are among the article's entities or among those returned with them
 */
export function findActions(context: Context, frames: readonly Frame[], voices: Voices): Actions {
  const cast = newCast(context)
  const read = (frame: Frame): readonly Action[] => {
    const deed = deedOf(context, frame)
    return deed ? actionsOf(context, deed, voices, cast) : []
  }
  const elsewhere: Frame[] = []
  const told: Frame[] = []
  const said: Action[] = []
  for (const frame of frames) {
    if (!SAYING.has(frame.row.yields.relation)) continue
    if (isToldElsewhere(context, frame, voices)) {
      elsewhere.push(frame)
      told.push(frame)
      continue
    }
    const actions = read(frame)
    if (actions.length > 0) told.push(frame)
    said.push(...actions)
  }
  const done = frames.filter((f) => f.row.yields.relation === 'action')
  // What somebody is forced or refuses to do is no act either, but part of the one that says so.
  const claims = [...told.filter((f) => f.row.yields.relation !== 'meeting'), ...done]
  const own = outsideClaims(context, done, claims).filter((frame) => !elsewhere.some((other) => saysSame(other, frame)))
  const actions = own.flatMap(read)
  // A row of its own says more than a claim's row read wider: recipient, mode.
  const again = (one: Action) =>
    actions.some((other) => other.cue?.start === one.cue?.start && other.plover === one.plover)
  actions.push(...said.filter((one) => !again(one)))
  return { actions: once(actions), entities: cast.entities, mentions: cast.mentions }
}
