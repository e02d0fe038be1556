// The formats that facts go out in.
import { atom } from './atom.ts'
import { gdelt } from './gdelt.ts'
import { graphMl } from './graphml.ts'
import { iCalendar } from './ical.ts'
import { JSON_LD, jsonLd } from './linked/jsonld.ts'
import { nQuads } from './linked/nquads.ts'
import { polecat } from './polecat.ts'
import { ExportError, type ExportedFact } from './select.ts'
import { csv } from './table.ts'

/** What a format needs to know besides the facts. */
export interface ExportContext {
  /** Address of the service that the things of the graph are named under, without a slash at its end. */
  readonly base: string
  /** Address of the export itself. */
  readonly self: string
  readonly pair: string | null
  /** Whether the document must be readable where no service runs. */
  readonly inline: boolean
}

/** A format: what it is called and for whom, and the text that it makes of facts. */
export interface Format {
  readonly mediaType: string
  /** Of a file that holds it. */
  readonly extension: string
  readonly what: string
  readonly write: (facts: AsyncIterable<ExportedFact>, context: ExportContext) => AsyncIterable<string>
}

/** All formats by name. */
export const FORMATS: Readonly<Record<string, Format>> = {
  jsonld: { mediaType: JSON_LD, extension: 'jsonld', what: 'linked data: schema.org and PROV-O', write: jsonLd },
  nquads: {
    mediaType: 'application/n-quads',
    extension: 'nq',
    what: 'RDF, a named graph per article',
    write: nQuads,
  },
  graphml: { mediaType: 'application/graphml+xml', extension: 'graphml', what: 'Gephi, networkx', write: graphMl },
  csv: { mediaType: 'text/csv', extension: 'csv', what: 'pandas, spreadsheets', write: csv },
  polecat: {
    mediaType: 'text/tab-separated-values',
    extension: 'txt',
    what: 'PLOVER events as POLECAT has them',
    write: polecat,
  },
  gdelt: {
    mediaType: 'text/tab-separated-values',
    extension: 'tsv',
    what: 'events as GDELT 2.0 has them',
    write: gdelt,
  },
  ical: { mediaType: 'text/calendar', extension: 'ics', what: 'a calendar of meetings', write: iCalendar },
  atom: { mediaType: 'application/atom+xml', extension: 'atom', what: 'a feed of the newest claims', write: atom },
}

/** A format by its name. @throws ExportError naming those that there are */
export function formatOf(name: string | null | undefined): Format {
  const found = Object.hasOwn(FORMATS, name ?? '') ? FORMATS[name!] : undefined
  if (found) return found
  throw new ExportError(
    `format: ${name ? `"${name}" is none` : 'none was given'}. It takes ${Object.keys(FORMATS).join(', ')}.`,
  )
}
