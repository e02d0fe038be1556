// What a page says of its story in JSON-LD, OpenGraph and other meta elements, <time> and its title.
import type { ArticleSeed } from '../../seed/article.ts'
import { toIsoDate } from '../dates.ts'
import { normalise, tidyLine } from '../normalise.ts'
import type { DomDocument } from './dom.ts'
import { type JsonLd, readJsonLd } from './jsonld.ts'

/** A page's own words on its story, the most reliable source of each first; null where it says nothing. */
export interface PageMetadata {
  readonly headline: string | null
  /** The page's title without the site's name, as far as that can be told. */
  readonly title: string | null
  readonly publisher: string | null
  readonly agency: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly updated: string | null
  /** Canonical address, absolute. */
  readonly url: string | null
  readonly locked: boolean
  readonly jsonld: JsonLd | null
}

/**
 * Reads a page's metadata.
 * @param base address that the page came from, for relative links
 */
export function readMetadata(document: DomDocument, base: string | null, seed: ArticleSeed): PageMetadata {
  const jsonld = readJsonLd(document)
  const meta = metaReader(document)
  const date = (value: string | null | undefined) => (value ? toIsoDate(value, seed) : null)
  const published =
    date(jsonld?.published) ??
    date(meta('article:published_time', 'og:article:published_time', 'datepublished', 'parsely-pub-date')) ??
    date(
      meta(
        'date',
        'dc.date',
        'dc.date.issued',
        'dcterms.created',
        'pubdate',
        'publishdate',
        'publish-date',
        'sailthru.date',
      ),
    ) ??
    date(timeElement(document))
  return {
    headline: clean(jsonld?.headline) ?? clean(meta('og:title', 'twitter:title')) ?? onlyHeading(document),
    title: title(document, meta('og:site_name')),
    publisher: clean(jsonld?.publisher) ?? clean(meta('og:site_name', 'application-name', 'dc.publisher')),
    agency: clean(jsonld?.agency),
    authors: authorsOf(jsonld, meta('author', 'article:author', 'parsely-author', 'dc.creator', 'byl')),
    published,
    updated:
      date(jsonld?.updated) ??
      date(meta('article:modified_time', 'og:updated_time', 'last-modified', 'dcterms.modified', 'lastmod')),
    url: absolute(canonicalHref(document) ?? meta('og:url') ?? jsonld?.url ?? null, base),
    locked: jsonld?.free === false || /^(locked|premium|paid)$/i.test(meta('article:content_tier') ?? ''),
    jsonld,
  }
}

type MetaReader = (...names: readonly string[]) => string | null

function metaReader(document: DomDocument): MetaReader {
  const values = new Map<string, string>()
  for (const element of document.querySelectorAll('meta')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop')
    const content = element.getAttribute('content')?.trim()
    if (name && content && !values.has(name.toLowerCase())) values.set(name.toLowerCase(), content)
  }
  return (...names) => names.map((name) => values.get(name)).find((value) => value !== undefined) ?? null
}

const clean = (value: string | null | undefined): string | null =>
  value
    ? tidyLine(
        normalise(decode(value))
          .replace(/<[^>]+>/g, ' ')
          .replace(/\n/g, ' '),
      ) || null
    : null

// JSON-LD texts are often escaped once more than they should be.
function decode(value: string): string {
  return value
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&(amp|quot|apos|lt|gt|nbsp|#x27);/g, (_, name: string) => ENTITIES[name]!)
}
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  '#x27': "'",
}

function timeElement(document: DomDocument): string | null {
  for (const element of document.querySelectorAll('time, [itemprop="datePublished"]')) {
    const value = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent
    if (value?.trim()) return value.trim()
  }
  return null
}

function onlyHeading(document: DomDocument): string | null {
  const headings = [...document.querySelectorAll('h1')]
    .map((element) => clean(element.textContent))
    .filter((text) => text !== null)
  return headings.length === 1 ? headings[0]! : null
}

// "Ferry talks resume - Harbour Post": the part that is not the site's name.
function title(document: DomDocument, site: string | null): string | null {
  const whole = clean(document.querySelector('title')?.textContent)
  if (!whole) return null
  const parts = whole.split(/\s+[|–—»-]\s+/u)
  if (parts.length < 2) return whole
  const rest = site ? parts.filter((part) => part.toLowerCase() !== site.toLowerCase()) : parts
  return rest.sort((a, b) => b.length - a.length)[0] ?? whole
}

function authorsOf(jsonld: JsonLd | null, named: string | null): readonly string[] {
  const names = jsonld && jsonld.authors.length > 0 ? jsonld.authors : (named?.split(/\s*[,;]\s*|\s+and\s+/) ?? [])
  return names
    .map((name) => clean(name.replace(/^by\s+/i, '')))
    .filter((name) => name !== null && !URL.canParse(name)) as string[]
}

const canonicalHref = (document: DomDocument): string | null =>
  document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null

function absolute(href: string | null, base: string | null): string | null {
  if (!href) return null
  const url =
    URL.parse?.(href, base ?? undefined) ??
    (URL.canParse(href, base ?? undefined) ? new URL(href, base ?? undefined) : null)
  return url && /^https?:$/.test(url.protocol) ? url.href : null
}
