// Hand-made extractions: what an extractor might give for short stories of our own.
import { createHash } from 'node:crypto'
import type {
  Action,
  Article,
  Entity,
  EntityType,
  Extraction,
  Meeting,
  Mention,
  Milestone,
  Office,
  Pledge,
  Position,
  Sentence,
} from '../../src/model.ts'

const TYPES: Readonly<Record<string, EntityType>> = {
  country: 'Country',
  person: 'Person',
  organization: 'Organization',
  system: 'System',
  initiative: 'Initiative',
  agreement: 'Agreement',
  issue: 'Issue',
  place: 'Place',
}

/** An entity from its id; `more` overrides. */
export function entity(id: string, more: Partial<Entity> = {}): Entity {
  const [prefix, slug] = id.split(':') as [string, string]
  const type = TYPES[prefix]!
  return {
    id,
    type,
    name: slug,
    listed: type === 'Country',
    country: type === 'Country' ? id : null,
    ...(type === 'Country' ? { iso3: slug } : {}),
    ...more,
  }
}

type Loose<T> = Partial<T> & { readonly sentence: number }

/** A story in short: sentences, and records that say which sentence they stand in. */
export interface Story {
  readonly headline?: string
  readonly publisher?: string | null
  readonly agency?: string | null
  readonly url?: string | null
  readonly date?: string | null
  readonly sentences: readonly string[]
  readonly entities: readonly Entity[]
  readonly offices?: readonly Office[]
  readonly meetings?: readonly Loose<Meeting>[]
  readonly pledges?: readonly Loose<Pledge>[]
  readonly positions?: readonly Loose<Position>[]
  readonly actions?: readonly Loose<Action>[]
  readonly milestones?: readonly Loose<Milestone>[]
}

/** The extraction of a story. */
export function extraction(story: Story): Extraction {
  const text = story.sentences.join(' ')
  const sentences: Sentence[] = []
  let start = 0
  for (const [index, sentence] of story.sentences.entries()) {
    const end = start + sentence.length
    sentences.push({
      index,
      start,
      end,
      text: sentence,
      paragraph: 0,
      tokens: [],
      quotes: [],
      phrases: [],
      clauses: [],
    })
    start = end + 1
  }
  const headline = story.headline ?? null
  const publisher = story.publisher === undefined ? 'Northern Courier' : story.publisher
  const date = story.date === undefined ? '2021-03-04' : story.date
  const hash = createHash('sha256')
    .update(JSON.stringify([publisher, headline, date, text]))
    .digest('hex')
  const article: Article = {
    id: hash,
    hash,
    url: story.url ?? null,
    headline,
    publisher,
    agency: story.agency ?? null,
    authors: [],
    published: date,
    updated: null,
    language: 'en',
    place: null,
    date,
    text,
    bodyStart: 0,
  }
  const evidence = (sentence: number) => ({
    sentence,
    span: sentences[sentence]!,
    quoting: 'INDIRECT' as const,
    confidence: 0.8,
    rule: 'test-row',
    date: null,
    precision: 'UNKNOWN' as const,
  })
  const mentions: Mention[] = story.entities.map((e) => ({
    start: 0,
    end: 1,
    text: e.name,
    sentence: 0,
    from: 0,
    to: 1,
    kind: 'NAME',
    entities: [e.id],
    why: 'test',
  }))
  const claim = { speaker: null, target: null, about: [], plover: 'AGREE' as const, actors: [], content: 'something' }
  return {
    article,
    sentences,
    entities: story.entities,
    mentions,
    offices: story.offices ?? [],
    attributions: [],
    meetings: (story.meetings ?? []).map((m) => ({
      ...evidence(m.sentence),
      kind: 'TALKS',
      status: 'HELD',
      participants: [],
      countries: [],
      place: null,
      about: [],
      plover: 'CONSULT',
      ...m,
    })),
    pledges: (story.pledges ?? []).map((p) => ({
      ...evidence(p.sentence),
      ...claim,
      negated: false,
      strength: 'COMMITMENT',
      ...p,
    })),
    positions: (story.positions ?? []).map((p) => ({ ...evidence(p.sentence), ...claim, stance: 'SUPPORTS', ...p })),
    actions: (story.actions ?? []).map((a) => ({
      ...evidence(a.sentence),
      actor: '',
      recipient: null,
      plover: 'SANCTION',
      mode: null,
      contexts: [],
      negated: false,
      status: 'DONE',
      ...a,
    })),
    milestones: (story.milestones ?? []).map((m) => ({
      ...evidence(m.sentence),
      kind: 'TIES_ESTABLISHED',
      parties: [],
      about: [],
      ...m,
    })),
  }
}

export const NORWAY = entity('country:NOR', { name: 'Norway' })
export const FINLAND = entity('country:FIN', { name: 'Finland' })
export const SWEDEN = entity('country:SWE', { name: 'Sweden' })
export const EU = entity('organization:eu', { name: 'European Union', listed: true, actsAsState: true })
export const MINISTRY = entity('organization:norway-foreign-ministry', {
  name: 'Foreign Ministry',
  country: 'country:NOR',
})
export const LUND = entity('person:ida-lund', { name: 'Ida Lund', country: 'country:NOR' })
export const KOSKI = entity('person:aino-koski', { name: 'Aino Koski', country: 'country:FIN' })
export const RADAR = entity('system:arctic-radar', { name: 'Arctic radar' })
export const OSLO = entity('place:oslo', { name: 'Oslo', country: 'country:NOR' })

/** Talks in Oslo with a pledge, two positions, a sanction and a milestone: something of everything. */
export const TALKS: Story = {
  headline: 'Ministers talk in Oslo',
  date: '2021-03-04',
  sentences: [
    'Ida Lund met Aino Koski in Oslo on Wednesday.',
    'Norway will not build the Arctic radar near the border, Lund said.',
    'Finland wants the European Union to help with the radar.',
    'Sweden, which opposes the radar, cut its fuel exports to Norway.',
    'Norway and Finland established ties in 1919.',
  ],
  entities: [NORWAY, FINLAND, SWEDEN, EU, LUND, KOSKI, RADAR, OSLO],
  offices: [{ person: LUND.id, title: 'Foreign Minister', of: NORWAY.id, from: null, to: null }],
  meetings: [
    {
      sentence: 0,
      participants: [LUND.id, KOSKI.id],
      countries: [NORWAY.id, FINLAND.id],
      place: OSLO.id,
      about: [RADAR.id],
      date: '2021-03-03',
      precision: 'DAY',
    },
  ],
  pledges: [
    {
      sentence: 1,
      actors: [NORWAY.id],
      speaker: LUND.id,
      negated: true,
      content: 'build the Arctic radar near the border',
      about: [RADAR.id],
    },
  ],
  positions: [
    { sentence: 2, actors: [FINLAND.id], target: EU.id, stance: 'CALLS_FOR', content: 'help with the radar' },
    { sentence: 3, actors: [SWEDEN.id], stance: 'OPPOSES', content: 'the radar', about: [RADAR.id] },
  ],
  actions: [{ sentence: 3, actor: SWEDEN.id, recipient: NORWAY.id, plover: 'SANCTION', mode: 'embargo' }],
  milestones: [{ sentence: 4, parties: [NORWAY.id, FINLAND.id], date: '1919', precision: 'YEAR' }],
}
