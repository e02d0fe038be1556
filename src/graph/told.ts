// What one article says, as attestations: each record of an extraction with its evidence and, in its own voice,
// everything that it tells. Facts (claims and events) are put together from these (fact.ts).
import type {
  Action,
  EntityId,
  Evidence,
  Extraction,
  Meeting,
  Milestone,
  Pledge,
  Position,
  Precision,
} from '../model.ts'
import { articleId, attestationId } from './ids.ts'
import { wordsOf } from './words.ts'

/** Kinds of facts: the first two are claims, the others events. */
export const FACT_KINDS = ['PLEDGE', 'POSITION', 'MEETING', 'ACTION', 'MILESTONE'] as const
export type FactKind = (typeof FACT_KINDS)[number]

/** The parts that entities play in a fact. SIDE: another side of the meeting where a claim was made. */
export const ROLES = ['ACTOR', 'SPEAKER', 'TARGET', 'TOPIC', 'PARTICIPANT', 'PLACE', 'SIDE'] as const
export type Role = (typeof ROLES)[number]

/** A part and who plays it, by the id that the extractor gave; merges are resolved when edges are made. */
export interface Part {
  readonly role: Role
  readonly entity: EntityId
}

/** One record of an extraction: what it tells and the words that say so. */
export interface Told {
  /** The attestation's id. */
  readonly id: string
  readonly article: string
  readonly kind: FactKind
  readonly parts: readonly Part[]
  /** A partial ISO date, the article's own where precision is UNKNOWN; never null. */
  readonly date: string
  readonly precision: Precision
  readonly confidence: number
  readonly plover: string | null
  readonly content: string | null
  readonly negated: boolean | null
  readonly strength: string | null
  readonly stance: string | null
  /** Kind of a meeting or milestone. */
  readonly form: string | null
  readonly status: string | null
  readonly mode: string | null
  readonly contexts: readonly string[]
  /** The words that carry what it says: of a claim's content, of an event's sentence. */
  readonly words: readonly string[]
  /** Attestation of the meeting at which a claim was made. */
  readonly saidAt: string | null
  readonly evidence: Evidence
}

const LABELS: Readonly<Record<FactKind, string>> = {
  PLEDGE: 'Pledge',
  POSITION: 'Position',
  MEETING: 'Meeting',
  ACTION: 'Action',
  MILESTONE: 'Milestone',
}

/** The label that a fact has besides Claim or Event. */
export const factLabel = (kind: FactKind): string => LABELS[kind]

/** Whether a kind is a claim; else it is an event. */
export const isClaim = (kind: FactKind): boolean => kind === 'PLEDGE' || kind === 'POSITION'

/**
 * The meeting at which a claim was made: the speaker took part in it, and no other meeting of the article fits
 * as well. The same sentence and the same date decide between several.
 * @returns position in `meetings`, or null
 */
export function saidAt(claim: Pledge | Position, meetings: readonly Meeting[]): number | null {
  const fits = meetings
    .map((meeting, index) => ({ meeting, index }))
    .filter(
      ({ meeting }) =>
        meeting.status === 'HELD' &&
        claim.speaker !== null &&
        (meeting.participants.includes(claim.speaker) || meeting.countries.includes(claim.speaker)) &&
        (claim.date === null || meeting.date === null || claim.date === meeting.date),
    )
  if (fits.length <= 1) return fits[0]?.index ?? null
  const near = fits.filter(({ meeting }) => meeting.sentence <= claim.sentence)
  const last = Math.max(...near.map(({ meeting }) => meeting.sentence))
  const nearest = near.filter(({ meeting }) => meeting.sentence === last)
  return nearest.length === 1 ? nearest[0]!.index : null
}

const part = (role: Role, ...entities: readonly (EntityId | null)[]): readonly Part[] =>
  [...new Set(entities)].flatMap((entity) => (entity === null ? [] : [{ role, entity }]))

const NOTHING = {
  plover: null,
  content: null,
  negated: null,
  strength: null,
  stance: null,
  form: null,
  status: null,
  mode: null,
  contexts: [],
  saidAt: null,
} as const

type Own = Omit<Told, 'id' | 'article' | 'date' | 'precision' | 'confidence' | 'evidence' | 'words'>
interface Draft {
  readonly own: Own
  readonly record: Evidence & { readonly date: string | null; readonly precision: Precision }
}

const claimParts = (claim: Pledge | Position, at: Meeting | undefined): readonly Part[] => [
  ...part('ACTOR', ...claim.actors),
  ...part('SPEAKER', claim.speaker),
  ...part('TARGET', claim.target),
  ...part('TOPIC', ...claim.about),
  ...(at ? part('SIDE', ...at.countries) : []),
]

const meetingDraft = (m: Meeting): Draft => ({
  record: m,
  own: {
    ...NOTHING,
    kind: 'MEETING',
    parts: [
      ...part('PARTICIPANT', ...m.countries, ...m.participants),
      ...part('PLACE', m.place),
      ...part('TOPIC', ...m.about),
    ],
    plover: m.plover,
    form: m.kind,
    status: m.status,
  },
})

/** @param state the state that the actor acts for, where it is one of its people or bodies: then both are actors */
const actionDraft = (a: Action, state: EntityId | null): Draft => ({
  record: a,
  own: {
    ...NOTHING,
    kind: 'ACTION',
    parts: [...part('ACTOR', a.actor, state), ...part('TARGET', a.recipient)],
    plover: a.plover,
    negated: a.negated,
    status: a.status,
    mode: a.mode,
    contexts: a.contexts,
  },
})

const milestoneDraft = (m: Milestone): Draft => ({
  record: m,
  own: {
    ...NOTHING,
    kind: 'MILESTONE',
    parts: [...part('ACTOR', ...m.parties), ...part('TOPIC', ...m.about)],
    form: m.kind,
  },
})

/** The day that stands in for facts whose own date is not known. */
export const articleDay = ({ article }: Extraction, recordedAt: string): string =>
  article.date ?? article.published?.slice(0, 10) ?? article.updated?.slice(0, 10) ?? recordedAt.slice(0, 10)

/**
 * All that an extraction tells, meetings first.
 * @param recordedAt ISO moment, for articles without any date
 */
export function toldBy(extraction: Extraction, recordedAt: string): readonly Told[] {
  const { hash } = extraction.article
  const day = articleDay(extraction, recordedAt)
  const seen = new Map<string, number>()
  const finish = ({ own, record }: Draft): Told => {
    const { span } = record
    const place = `${own.kind} ${span.start} ${span.end}`
    const occurrence = seen.get(place) ?? 0
    seen.set(place, occurrence + 1)
    return {
      ...own,
      id: attestationId(hash, span.start, span.end, own.kind, occurrence),
      article: articleId(hash),
      date: record.date ?? day,
      precision: record.date === null ? 'UNKNOWN' : record.precision,
      confidence: record.confidence,
      words: wordsOf(extraction, record, own.content),
      evidence: record,
    }
  }
  const countries = new Map(extraction.entities.map((e) => [e.id, e.country]))
  const meetings = extraction.meetings.map((m) => finish(meetingDraft(m)))
  const claim = (c: Pledge | Position, own: Partial<Own> & { kind: FactKind }): Told => {
    const at = saidAt(c, extraction.meetings)
    const parts = claimParts(c, at === null ? undefined : extraction.meetings[at])
    const shared = { content: c.content, plover: c.plover, saidAt: at === null ? null : meetings[at]!.id }
    return finish({ record: c, own: { ...NOTHING, ...shared, parts, ...own } })
  }
  return [
    ...meetings,
    ...extraction.pledges.map((p) => claim(p, { kind: 'PLEDGE', negated: p.negated, strength: p.strength })),
    ...extraction.positions.map((p) => claim(p, { kind: 'POSITION', stance: p.stance })),
    ...extraction.actions.map((a) => finish(actionDraft(a, countries.get(a.actor) ?? null))),
    ...extraction.milestones.map((m) => finish(milestoneDraft(m))),
  ]
}
