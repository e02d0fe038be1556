// Lines that tell of a story rather than tell it: "By …", "Xinhua | Updated: 2017-11-23", "Source: …".
import type { ArticleSeed } from '../seed/article.ts'
import { findDate } from './dates.ts'

/** What a byline or date line says. */
export interface MetaLine {
  readonly authors: readonly string[]
  readonly agency: string | null
  readonly published: string | null
  readonly updated: string | null
}

const NAME = String.raw`\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|de|da|van|von|der|den|al|el|bin|ibn|la|le|di)){0,4}`
const BYLINE = new RegExp(
  String.raw`^(?:[Bb]y|BY|[Ff]rom|FROM|(?:[Ww]ritten|[Rr]eport(?:ed)?|[Ww]ords) by|[Aa]uthors?|[Rr]eporter)\s*:?\s+(?<names>${NAME}(?:(?:,| and| &|, and| with) ${NAME}){0,5})(?:\s*(?:,|in|at|for|\(|-|–|—)\s*(?<rest>[^.!?]{0,60}))?$`,
  'u',
)

/**
 * Reads a byline or date line.
 * @returns null where the line is no such line
 */
export function readMetaLine(line: string, seed: ArticleSeed): MetaLine | null {
  if (line.length > 200 || line.split(' ').length > 30) return null
  const parts = line.split(/\s*[|•·]\s*|\s+[-–—/]\s+(?=\p{Lu}|\d)|\s{2,}/u).filter(Boolean)
  const read = parts.map((part) => readPart(part.trim(), seed))
  const known = read.filter((part) => part !== null)
  const telling = known.filter((part) => part.agency || part.published || part.updated || part.authors.length > 0)
  // Every part but one must be understood: "Jane Smith | Published: …" has a bare name.
  if (telling.length === 0 || known.length < read.length - 1) return null
  const rest = parts.filter((_, i) => read[i] === null)
  if (rest.some((part) => !new RegExp(`^${NAME}$`, 'u').test(part.trim()))) return null
  const authors = [...telling.flatMap((part) => part.authors), ...rest.map((part) => part.trim())]
  return {
    authors: authors.filter((name) => !seed.agencies.has(name)),
    agency: telling.find((part) => part.agency)?.agency ?? null,
    published: telling.find((part) => part.published)?.published ?? null,
    updated: telling.find((part) => part.updated)?.updated ?? null,
  }
}

const NOTHING: MetaLine = { authors: [], agency: null, published: null, updated: null }

function readPart(part: string, seed: ArticleSeed): MetaLine | null {
  const agency = seed.agencies.get(part)
  if (agency) return { ...NOTHING, agency }
  if (seed.lines.filler.test(part)) return NOTHING
  return readLabelled(part, seed) ?? readByline(part, seed) ?? readSource(part, seed) ?? readBareDate(part, seed)
}

function readLabelled(part: string, seed: ArticleSeed): MetaLine | null {
  const label = seed.lines.label.exec(part)
  if (!label) return null
  const date = findDate(part, seed)
  if (!date || date.start > label[0].length + 20) return null
  const updated = /updated|modified|edited/i.test(label.groups!.label!)
  const second = findDate(part.slice(date.end), seed)
  const other = second && /updated|modified/i.test(part.slice(date.end)) ? second.iso : null
  return { ...NOTHING, published: updated ? null : date.iso, updated: updated ? date.iso : other }
}

function readByline(part: string, seed: ArticleSeed): MetaLine | null {
  const match = BYLINE.exec(part)
  if (!match || /[a-z] (said|says|told)\b/.test(part)) return null
  // "By Friday the talks …" is no byline: every word of a name has a capital, and the line is short.
  const names = match.groups!.names!.split(/,? and |, | & | with /u).map((name) => name.trim())
  if (!/^by|:/i.test(part) || names.some((name) => !/^\p{Lu}/u.test(name))) return null
  const rest = match.groups!.rest?.replace(/\)$/, '').trim() ?? ''
  const agency = [...names, rest].map((name) => seed.agencies.get(name)).find(Boolean) ?? null
  const date = findDate(part, seed)?.iso ?? null
  return { authors: names.filter((name) => !seed.agencies.has(name)), agency, published: date, updated: null }
}

function readSource(part: string, seed: ArticleSeed): MetaLine | null {
  const name = seed.lines.source.exec(part)?.groups?.name?.trim()
  const agency = name && seed.agencies.get(name)
  return agency ? { ...NOTHING, agency } : null
}

function readBareDate(part: string, seed: ArticleSeed): MetaLine | null {
  const date = findDate(part, seed)
  if (!date) return null
  const around = `${part.slice(0, date.start)} ${part.slice(date.end)}`
  const words = around.match(/[\p{L}]+/gu)?.filter((word) => !seed.weekdays.has(word.toLowerCase())) ?? []
  return words.length <= 2 ? { ...NOTHING, published: date.iso } : null
}
