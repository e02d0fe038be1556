// iCalendar (RFC 5545): meetings on the days that are known.
import { addressOf } from './linked/nodes.ts'
import type { ExportedFact } from './select.ts'

const text = (value: string): string => value.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')
/** A quoted parameter cannot hold these. */
const parameter = (value: string): string => `"${value.replace(/["\r\n]/g, "'")}"`

/** Breaks a line so that none is longer than 75 octets. */
function fold(line: string): string {
  const parts: string[] = []
  let part = ''
  let size = 0
  for (const char of line) {
    const bytes = Buffer.byteLength(char)
    if (size + bytes > 74) {
      parts.push(part)
      part = ''
      size = 1
    }
    part += char
    size += bytes
  }
  return `${[...parts, part].join('\r\n ')}\r\n`
}

const KINDS: Readonly<Record<string, string>> = {
  MEETING: 'Meeting',
  TALKS: 'Talks',
  CALL: 'Call',
  VISIT: 'Visit',
  SUMMIT: 'Summit',
}

function event(base: string, f: ExportedFact): string {
  const day = f.date.replaceAll('-', '')
  const next = new Date(Date.parse(f.date) + 86_400_000).toISOString().slice(0, 10).replaceAll('-', '')
  const attendants = f.attendants ?? []
  const parties = attendants.filter((e) => e.type === 'Country' || e.type === 'Organization')
  const who = (parties.length > 0 ? parties : attendants).map((e) => e.name).join(', ')
  const quotes = f.attestations.map((t) => `"${t.quote}" ${t.publisher?.name ?? ''}`.trim())
  const place = f.places?.[0]
  return [
    'BEGIN:VEVENT',
    `UID:${f.id}@entente`,
    `DTSTAMP:${f.recordedAt.replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${day}`,
    `DTEND;VALUE=DATE:${next}`,
    `SUMMARY:${text(`${KINDS[f.kind ?? ''] ?? 'Meeting'}${who ? `: ${who}` : ''}`)}`,
    ...(place ? [`LOCATION:${text(place.name)}`] : []),
    `STATUS:${f.status === 'PLANNED' ? 'TENTATIVE' : 'CONFIRMED'}`,
    ...attendants
      .filter((e) => e.type === 'Person')
      .map((e) => `ATTENDEE;CN=${parameter(e.name)}:${addressOf(base, e.id)}`),
    `DESCRIPTION:${text(quotes.join('\n'))}`,
    `URL:${addressOf(base, f.id)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
    .map(fold)
    .join('')
}

/** Whether a fact goes into a calendar. */
const hasDay = (f: ExportedFact): boolean => f.type === 'Meeting' && f.precision === 'DAY' && f.date.length === 10

/** A stream of facts as a calendar of the meetings among them. */
export async function* iCalendar(
  facts: AsyncIterable<ExportedFact>,
  { base }: { readonly base: string },
): AsyncGenerator<string> {
  yield ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Entente//Meetings//EN', 'CALSCALE:GREGORIAN'].map(fold).join('')
  for await (const fact of facts) if (hasDay(fact)) yield event(base, fact)
  yield fold('END:VCALENDAR')
}
