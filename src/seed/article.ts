// Reference data of the article stage: `seed/article/*.json`, checked and compiled. Publishers come from
// `seed/actors/publishers.json`, of which only names and domains matter here.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { ROOT } from '../config.ts'

const FurnitureRow = z.strictObject({
  id: z.string(),
  kind: z.enum(['LINE', 'AFTER', 'CAPTION']),
  pattern: z.string(),
  /** The row is not tried on lines of more words. */
  maxWords: z.number().int().positive().optional(),
  /** The row is not tried on lines that have none of these, in small letters. */
  needs: z.array(z.string().toLowerCase().min(1)).min(1).optional(),
  tells: z.enum(['PAYWALL']).optional(),
  why: z.string(),
  match: z.array(z.string()).min(1),
  not: z.array(z.string()).min(1),
})
const FurnitureFile = z.strictObject({ about: z.string(), rows: z.array(FurnitureRow) })

const AgencyFile = z.strictObject({
  about: z.string(),
  rows: z.array(z.strictObject({ id: z.string(), name: z.string(), names: z.array(z.string()).min(1) })),
})

const MonthFile = z.strictObject({
  about: z.string(),
  months: z.array(z.array(z.string()).min(1)).length(12),
  weekdays: z.array(z.array(z.string()).min(1)).length(7),
  zones: z.record(z.string(), z.string().regex(/^[+-]\d\d:\d\d$/)),
})

const DatelineFile = z.strictObject({
  about: z.string(),
  cities: z.array(z.string()),
  labels: z.array(z.string()),
  acronyms: z.array(z.string()),
  particles: z.array(z.string()),
})

const LanguageFile = z.strictObject({
  about: z.string(),
  words: z.record(z.string(), z.array(z.string())),
  scripts: z.record(z.string(), z.string()),
  names: z.record(z.string(), z.string()),
})

const ElementFile = z.strictObject({
  about: z.string(),
  tags: z.array(z.string()),
  names: z.array(z.strictObject({ id: z.string(), words: z.array(z.string()).min(1), why: z.string() })),
})

const Line = z.strictObject({
  pattern: z.string(),
  flags: z.string().default('iu'),
  why: z.string(),
  match: z.array(z.string()).min(1),
  not: z.array(z.string()).min(1),
})
const LINES = ['label', 'source', 'filler', 'owner', 'ownerAfterMark', 'ownerOfSite'] as const
const LineFile = z.strictObject({ about: z.string(), lines: z.record(z.enum(LINES), Line) })

const PublisherRow = z.looseObject({
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  domains: z.array(z.string()).default([]),
})
const PublisherFile = z.union([z.array(PublisherRow), z.looseObject({ rows: z.array(PublisherRow) })])

/** A kind of line that pages put around stories. */
export interface FurnitureRule {
  readonly id: string
  readonly kind: 'LINE' | 'AFTER' | 'CAPTION'
  readonly pattern: RegExp
  readonly maxWords: number
  readonly needs?: readonly string[] | undefined
  /** PAYWALL: the line says that the rest of the story is for those who pay. */
  readonly tells?: 'PAYWALL' | undefined
  readonly why: string
  readonly match: readonly string[]
  readonly not: readonly string[]
}

/** A paper or site, with what tells it apart on a page. */
export interface PublisherName {
  readonly name: string
  readonly aliases: readonly string[]
  readonly domains: readonly string[]
}

/** What the article stage knows beforehand. */
export interface ArticleSeed {
  readonly furniture: readonly FurnitureRule[]
  /** Every printed form of an agency, with the name it goes by. */
  readonly agencies: ReadonlyMap<string, string>
  /** Lower-case month name or abbreviation to 1–12. */
  readonly months: ReadonlyMap<string, number>
  /** Lower-case weekday name or abbreviation to 0–6, Sunday first. */
  readonly weekdays: ReadonlyMap<string, number>
  /** Zone name to offset, `KST` to `+09:00`. */
  readonly zones: ReadonlyMap<string, string>
  /** Upper-case form of a city to its printed form. */
  readonly cities: ReadonlyMap<string, string>
  readonly labels: ReadonlySet<string>
  readonly acronyms: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  readonly languages: {
    readonly words: ReadonlyMap<string, ReadonlySet<string>>
    readonly scripts: readonly { readonly language: string; readonly pattern: RegExp }[]
    readonly names: ReadonlyMap<string, string>
  }
  /** HTML elements that hold no story: tags, and words of class or id. */
  readonly elements: { readonly tags: ReadonlySet<string>; readonly names: ReadonlySet<string> }
  readonly publishers: readonly PublisherName[]
  /** What a line around a story tells of it. */
  readonly lines: Readonly<Record<(typeof LINES)[number], RegExp>>
}

function read<T>(schema: z.ZodType<T>, path: string): T {
  const result = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (result.success) return result.data
  throw new Error(`${path} does not fit its schema: ${z.prettifyError(result.error)}`)
}

function readPublishers(path: string): readonly PublisherName[] {
  if (!existsSync(path)) return []
  const file = read(PublisherFile, path)
  return Array.isArray(file) ? file : file.rows
}

/**
 * Reads and compiles the reference data of the article stage.
 * @param root folder that holds `seed/`; the package's own when left out
 * @throws Error naming the file that does not fit its schema
 */
export function readArticleSeed(root = ROOT): ArticleSeed {
  const path = (name: string) => join(root, 'seed', 'article', name)
  const agencies = read(AgencyFile, path('agencies.json')).rows
  const dates = read(MonthFile, path('months.json'))
  const datelines = read(DatelineFile, path('datelines.json'))
  const languages = read(LanguageFile, path('languages.json'))
  const elements = read(ElementFile, path('elements.json'))
  const { lines } = read(LineFile, path('lines.json'))
  const line = (name: (typeof LINES)[number]) => new RegExp(lines[name].pattern, lines[name].flags)
  return {
    furniture: read(FurnitureFile, path('furniture.json')).rows.map((row) => ({
      ...row,
      pattern: new RegExp(row.pattern, 'iu'),
      maxWords: row.maxWords ?? Number.POSITIVE_INFINITY,
    })),
    agencies: new Map(agencies.flatMap((row) => row.names.map((name) => [name, row.name] as const))),
    months: new Map(dates.months.flatMap((names, i) => names.map((name) => [name, i + 1] as const))),
    weekdays: new Map(dates.weekdays.flatMap((names, i) => names.map((name) => [name, i] as const))),
    zones: new Map(Object.entries(dates.zones)),
    cities: new Map(datelines.cities.map((city) => [city.toUpperCase(), city] as const)),
    labels: new Set(datelines.labels),
    acronyms: new Set(datelines.acronyms),
    particles: new Set(datelines.particles),
    languages: {
      words: new Map(Object.entries(languages.words).map(([code, words]) => [code, new Set(words)] as const)),
      scripts: Object.entries(languages.scripts).map(([language, script]) => ({
        language: language.split('-')[0]!,
        pattern: new RegExp(`\\p{Script=${script}}`, 'gu'),
      })),
      names: new Map(Object.entries(languages.names)),
    },
    elements: { tags: new Set(elements.tags), names: new Set(elements.names.flatMap((row) => row.words)) },
    publishers: readPublishers(join(root, 'seed', 'actors', 'publishers.json')),
    lines: {
      label: line('label'),
      source: line('source'),
      filler: line('filler'),
      owner: line('owner'),
      ownerAfterMark: line('ownerAfterMark'),
      ownerOfSite: line('ownerOfSite'),
    },
  }
}

let bundled: ArticleSeed | undefined

/** The bundled reference data, read once. Immutable. */
export function loadArticleSeed(): ArticleSeed {
  bundled ??= readArticleSeed()
  return bundled
}
