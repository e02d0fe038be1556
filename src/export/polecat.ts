// PLOVER-coded rows as POLECAT publishes them. What the graph does not know stays empty.
import countries from 'i18n-iso-countries'
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import { POLECAT_COLUMNS } from '../events/columns.ts'
import type { EntityRow } from '../graph/read/rows.ts'
import { type CodedEvent, codedEvents, countryCode, scored } from './coded.ts'
import { tabLine } from './delimited.ts'
import type { ExportedFact } from './select.ts'

countries.registerLocale(en)

const SEPARATOR = '; '
const nameOf = (code: string): string => (code && countries.getName(code, 'en')) || ''

function side(role: 'Actor' | 'Recipient', e: EntityRow | null): Readonly<Record<string, string>> {
  if (!e) return {}
  return {
    [`${role} Name`]: e.name,
    [`${role} Country`]: countryCode(e),
    [`Primary ${role} Sector`]: e.type === 'Country' ? 'GOV' : '',
    [`${role} Sectors`]: e.type === 'Country' ? 'GOV' : '',
    [`${role} Name Raw`]: e.name,
  }
}

function row({ fact, actor, recipient }: CodedEvent): readonly string[] {
  const { quad, score } = scored(fact.plover!, fact.mode)
  const [first] = fact.attestations
  const place = fact.places?.[0]
  const of = (type: string) =>
    [fact.actors, fact.speakers, fact.targets, fact.about, fact.attendants]
      .flatMap((list) => list ?? [])
      .filter((e) => e.type === type)
      .map((e) => e.name)
  const cells: Readonly<Record<string, string>> = {
    'Event ID': [fact.id, actor.id, recipient?.id].filter(Boolean).join('|'),
    'Event Date': fact.date,
    'Event Type': fact.plover!,
    'Event Mode': fact.mode ?? '',
    Intensity: String(score),
    'Quad Code': ['VERBAL COOPERATION', 'MATERIAL COOPERATION', 'VERBAL CONFLICT', 'MATERIAL CONFLICT'][quad - 1]!,
    Contexts: (fact.contexts ?? []).join(SEPARATOR),
    ...side('Actor', actor),
    ...side('Recipient', recipient),
    Placename: place?.name ?? '',
    Country: place ? nameOf(countryCode(place)) : '',
    'Raw Placename': place?.name ?? '',
    Source: first?.publisher?.name ?? '',
    'Publication Date': (first?.article?.published ?? first?.article?.date ?? '').slice(0, 10),
    'Story People': of('Person').join(SEPARATOR),
    'Story Organizations': of('Organization').join(SEPARATOR),
    'Story Locations': (fact.places ?? []).map((e) => e.name).join(SEPARATOR),
    Language: first?.article?.language ?? '',
    Version: first ? `${first.extractor} ${first.extractorVersion}` : '',
  }
  return POLECAT_COLUMNS.map((column) => cells[column] ?? '')
}

/** A stream of facts as POLECAT rows, with its header line. */
export async function* polecat(facts: AsyncIterable<ExportedFact>): AsyncGenerator<string> {
  yield tabLine(POLECAT_COLUMNS)
  for await (const fact of facts) yield [...codedEvents(fact)].map((event) => tabLine(row(event))).join('')
}
