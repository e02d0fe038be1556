// Rows of event data sets in one form: who did what to whom on which day, and where it was read.
import { webAddress } from '../article/address.ts'
import type { Entity, PloverType } from '../model.ts'
import type { Plover } from '../seed/plover.ts'
import type { ActorIndex, DatasetId } from './actors.ts'
import { GDELT_EVENT_COLUMNS, GDELT_GKG_COLUMNS, ICEWS_COLUMNS, POLECAT_COLUMNS } from './columns.ts'

/** What a row says. `plover` null: it names who is in an article, and no deed. */
export interface CodedRow {
  /** The data set's own number for it. */
  readonly id: string
  readonly url: string | null
  /** The paper that it was coded from, as the row names it. */
  readonly source: string | null
  readonly headline: string | null
  /** ISO day on which it was published or added. */
  readonly published: string | null
  readonly language: string | null
  /** ISO day of the deed. */
  readonly date: string | null
  /** The code, as the row has it: `cameo:163`, `plover:SANCTION`. */
  readonly code: string
  readonly plover: PloverType | null
  readonly mode: string | null
  readonly contexts: readonly string[]
  readonly actor: Entity | null
  readonly recipient: Entity | null
  /** Others whom it names. */
  readonly named: readonly Entity[]
}

/** Why a row gives nothing. */
export type Skip = 'COLUMNS' | 'NO_PARTY' | 'NO_TYPE' | 'NO_DATE'

/** What readers of rows look things up in. */
export interface RowParts {
  readonly actors: ActorIndex
  readonly plover: Plover
}

type Cells = Readonly<Record<string, string>>
type Reader = (cells: Cells, parts: RowParts) => CodedRow | Skip

/** 20210304 and 20210304060708 as 2021-03-04; ISO days stay; else null. */
export function dayOf(text: string | undefined): string | null {
  const match = /^(\d{4})-?(\d\d)-?(\d\d)(?!\d{1,5}$)/.exec(text?.trim() ?? '')
  const day = match ? `${match[1]}-${match[2]}-${match[3]}` : ''
  return day !== '' && !Number.isNaN(Date.parse(day)) ? day : null
}

function cameo(code: string, plover: Plover) {
  const exact = (part: string) => plover.cameo.find((row) => row.code === part)
  const found = exact(code) ?? exact(code.slice(0, 3)) ?? exact(code.slice(0, 2))
  return {
    code: `cameo:${code}`,
    plover: found?.type ?? null,
    mode: found?.mode ?? null,
    contexts: found?.contexts ?? [],
  }
}

const text = (cell: string | undefined): string | null => cell?.trim() || null

function deed(row: CodedRow): CodedRow | Skip {
  if (row.date === null) return 'NO_DATE'
  if (row.plover === null) return 'NO_TYPE'
  return row.actor === null || row.recipient === null || row.actor.id === row.recipient.id ? 'NO_PARTY' : row
}

const gdelt: Reader = (cells, { actors, plover }) => {
  const side = (name: string) =>
    actors.country(cells[`${name}CountryCode`]) ??
    actors.body(cells[`${name}KnownGroupCode`]) ??
    // IGOEUREEC: a body's code may stand after the kind of actor and the region.
    actors.body(/^IGO.*?([A-Z]{3})$/.exec(cells[`${name}Code`] ?? '')?.[1])
  const url = webAddress(text(cells.SOURCEURL))
  return deed({
    id: cells.GLOBALEVENTID!,
    url,
    source: url ? new URL(url).hostname.replace(/^www\./, '') : null,
    headline: null,
    published: dayOf(cells.DATEADDED),
    language: null,
    date: dayOf(cells.SQLDATE),
    ...cameo(cells.EventCode!, plover),
    actor: side('Actor1'),
    recipient: side('Actor2'),
    named: [],
  })
}

const gkg: Reader = (cells, { actors }) => {
  const listed = (column: string) => (cells[column] ?? '').split(';').filter(Boolean)
  // A location's first field says what it is: 1 is a country, then comes its name.
  const countries = listed('Locations').flatMap((location) => {
    const [kind, name] = location.split('#')
    return kind === '1' ? [actors.named(name)] : []
  })
  const named = [
    ...countries,
    ...listed('Persons').map((name) => actors.person(name)),
    ...listed('Organizations').map((name) => actors.named(name)),
  ].flatMap((entity) => entity ?? [])
  if (named.length === 0) return 'NO_PARTY'
  const title = /<PAGE_TITLE>([\s\S]*?)<\/PAGE_TITLE>/.exec(cells.Extras ?? '')?.[1]
  return {
    id: cells.GKGRECORDID!,
    url: webAddress(text(cells.DocumentIdentifier)),
    source: text(cells.SourceCommonName),
    headline: text(title),
    published: dayOf(cells.DATE),
    language: /srclc:([a-z]{3})/.exec(cells.TranslationInfo ?? '')?.[1] ?? null,
    date: null,
    code: 'gkg',
    plover: null,
    mode: null,
    contexts: [],
    actor: null,
    recipient: null,
    named: [...new Map(named.map((entity) => [entity.id, entity])).values()],
  }
}

const icews: Reader = (cells, { actors, plover }) => {
  const side = (name: string) => actors.named(cells[`${name} Name`]) ?? actors.named(cells[`${name} Country`])
  return deed({
    id: cells['Event ID']!,
    url: null,
    source: text(cells.Publisher),
    headline: null,
    published: dayOf(cells['Event Date']),
    language: null,
    date: dayOf(cells['Event Date']),
    ...cameo(cells['CAMEO Code']!, plover),
    actor: side('Source'),
    recipient: side('Target'),
    named: [],
  })
}

const polecat: Reader = (cells, { actors, plover }) => {
  const side = (name: string) =>
    actors.named(cells[`${name} Name`]) ?? actors.country(cells[`${name} Country`]?.split(/[;,]/)[0]?.trim())
  const type = plover.types.find((t) => t.type === cells['Event Type']?.trim().toUpperCase())
  const mode = text(cells['Event Mode'])
  return deed({
    id: cells['Event ID']!,
    url: null,
    source: text(cells.Source),
    headline: null,
    published: dayOf(cells['Publication Date']),
    language: text(cells.Language),
    date: dayOf(cells['Event Date']),
    code: `plover:${cells['Event Type']}`,
    plover: type?.type ?? null,
    mode: type?.modes.some(({ name }) => name === mode) ? mode : null,
    contexts: (cells.Contexts ?? '')
      .split(/[;,]/)
      .map((c) => c.trim())
      .filter((c) => plover.contexts.some(({ name }) => name === c)),
    actor: side('Actor'),
    recipient: side('Recipient'),
    named: [],
  })
}

/** A format: its columns, whether files open with a line that names them, and how a row is read. */
interface Format {
  readonly columns: readonly string[]
  readonly header: boolean
  readonly read: Reader
}

const FORMATS: Readonly<Record<DatasetId, Format>> = {
  gdelt: { columns: GDELT_EVENT_COLUMNS, header: false, read: gdelt },
  gkg: { columns: GDELT_GKG_COLUMNS, header: false, read: gkg },
  icews: { columns: ICEWS_COLUMNS, header: true, read: icews },
  polecat: { columns: POLECAT_COLUMNS, header: true, read: polecat },
}

/** Makes the reader of a file's lines: each gives a row, why it gives none, or null for the line that names the columns. */
export function rowReader(dataset: DatasetId, parts: RowParts): (line: string) => CodedRow | Skip | null {
  const { header, read, ...format } = FORMATS[dataset]
  let columns = format.columns
  let first = true
  return (line) => {
    const cells = line.replace(/\r$/, '').split('\t')
    const opens = first && header && cells.some((cell) => cell.replace(/^\ufeff/, '').trim() === columns[0])
    first = false
    if (opens) {
      // Releases differ in the order of their columns.
      columns = cells.map((cell) => cell.replace(/^\ufeff|^"|"$/g, '').trim())
      return null
    }
    if (cells.length !== columns.length) return 'COLUMNS'
    return read(Object.fromEntries(columns.map((name, i) => [name, cells[i]!])), parts)
  }
}
