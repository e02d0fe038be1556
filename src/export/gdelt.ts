// Event rows in the 61 columns of GDELT 2.0, without a header line, as GDELT writes them. What the graph does not know
// stays empty.
import { createHash } from 'node:crypto'
import { GDELT_EVENT_COLUMNS } from '../events/columns.ts'
import type { EntityRow } from '../graph/read/rows.ts'
import { type CodedEvent, cameoOf, codedEvents, countryCode, scored } from './coded.ts'
import { tabLine } from './delimited.ts'
import type { ExportedFact } from './select.ts'

/** A number for an event, the same each time. */
const numberOf = (...ids: readonly (string | undefined)[]): number =>
  Number.parseInt(createHash('sha256').update(ids.join('|')).digest('hex').slice(0, 12), 16)

function side(name: 'Actor1' | 'Actor2', e: EntityRow | null): Readonly<Record<string, string>> {
  if (!e) return {}
  const country = countryCode(e)
  return {
    [`${name}Code`]: country || (e.type === 'Organization' ? 'IGO' : ''),
    [`${name}Name`]: e.name.toUpperCase(),
    [`${name}CountryCode`]: country,
    [`${name}Type1Code`]: !country && e.type === 'Organization' ? 'IGO' : '',
  }
}

const digits = (text: string): string => text.replace(/\D/g, '')

function row({ fact, actor, recipient }: CodedEvent): readonly string[] {
  const { code, goldstein } = cameoOf(fact.plover!, fact.mode)
  const [year, month, day] = fact.date.split('-').map(Number) as [number, number, number]
  const count = (of: (t: ExportedFact['attestations'][number]) => string | undefined) =>
    String(new Set(fact.attestations.flatMap((t) => of(t) ?? [])).size)
  const place = fact.places?.[0]
  const cells: Readonly<Record<string, string>> = {
    GLOBALEVENTID: String(numberOf(fact.id, actor.id, recipient?.id)),
    SQLDATE: digits(fact.date),
    MonthYear: digits(fact.date).slice(0, 6),
    Year: String(year),
    FractionDate: (year + (month * 30 + day) / 365).toFixed(4),
    ...side('Actor1', actor),
    ...side('Actor2', recipient),
    IsRootEvent: fact.attestations.some((t) => t.sentence === 0) ? '1' : '0',
    EventCode: code,
    EventBaseCode: code.slice(0, 3),
    EventRootCode: code.slice(0, 2),
    QuadClass: String(scored(fact.plover!, fact.mode).quad),
    GoldsteinScale: String(goldstein),
    NumMentions: String(fact.attestations.length),
    NumSources: count((t) => t.publisher?.id),
    NumArticles: count((t) => t.article?.id),
    ActionGeo_FullName: place?.name ?? '',
    DATEADDED: digits(fact.recordedAt).slice(0, 14),
    SOURCEURL: fact.attestations.find((t) => t.article?.url)?.article?.url ?? '',
  }
  return GDELT_EVENT_COLUMNS.map((column) => cells[column] ?? '')
}

/** A stream of facts as GDELT event rows. */
export async function* gdelt(facts: AsyncIterable<ExportedFact>): AsyncGenerator<string> {
  for await (const fact of facts) yield [...codedEvents(fact)].map((event) => tabLine(row(event))).join('')
}
