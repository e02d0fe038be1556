// A small graph with something of everything, and what is exported of it.

import { FORMATS } from '../../src/export/formats.ts'
import { type ExportedFact, type ExportFilter, parseFilter, selectFacts } from '../../src/export/select.ts'
import type { Graph } from '../../src/graph/connection.ts'
import { writeExtractions } from '../../src/graph/write.ts'
import { EU, extraction, FINLAND, KOSKI, LUND, NORWAY, OSLO, RADAR, type Story, TALKS } from '../graph/articles.ts'

export const BASE = 'https://graph.example'
export const AT = new Date('2021-03-05T06:07:08.000Z')

/** The same talks from the other side, with characters that every format has to escape. */
const ABROAD: Story = {
  headline: 'Koski & Lund <meet>, "at last"',
  publisher: 'Lakeside Daily',
  url: 'https://lakeside.example/talks?id=7&lang=en',
  date: '2021-03-04',
  sentences: [
    'Aino Koski met Ida Lund in Oslo on Wednesday; "a good day", she said, <smiling> \u2014 \u00e5 & \u00f8.',
    'Norway will not build the Arctic radar near the border,\tLund said.',
    'Finland will, =HYPERLINK("x"), consider a visit in May 2021.',
  ],
  entities: [NORWAY, FINLAND, LUND, KOSKI, RADAR, OSLO, EU],
  meetings: [{ ...TALKS.meetings![0]!, about: [] }],
  pledges: [
    TALKS.pledges![0]!,
    {
      sentence: 2,
      actors: [FINLAND.id],
      target: NORWAY.id,
      strength: 'INTENT',
      content: '=HYPERLINK("x"), consider a visit',
      date: '2021-05',
      precision: 'MONTH',
    },
  ],
  actions: [
    {
      sentence: 2,
      actor: FINLAND.id,
      recipient: NORWAY.id,
      plover: 'AID',
      status: 'HYPOTHETICAL',
      contexts: ['economic'],
    },
  ],
}

/** Writes the graph. */
export const fill = (graph: Graph) =>
  writeExtractions(graph, [{ ...TALKS, url: 'https://northern.example/talks' }, ABROAD].map(extraction), {
    extractor: { name: 'hand', version: '1' },
    now: AT,
    // The first statements of a database that has just started take their time on a busy machine.
    timeout: 150_000,
  })

/** All facts that pass a filter. */
export async function factsOf(graph: Graph, filter: Partial<Record<'pair' | 'from' | 'to' | 'kind', string>> = {}) {
  const facts: ExportedFact[] = []
  for await (const fact of selectFacts(graph.read, parseFilter(filter))) facts.push(fact)
  return facts
}

/** What a format makes of the graph. */
export async function textOf(graph: Graph, format: keyof typeof FORMATS, filter: ExportFilter = parseFilter({})) {
  const context = { base: BASE, self: `${BASE}/export?format=${format}`, pair: filter.pair, inline: true }
  const parts: string[] = []
  for await (const part of FORMATS[format]!.write(selectFacts(graph.read, filter), context)) parts.push(part)
  return parts.join('')
}
