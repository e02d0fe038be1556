// schema.org metadata that pages carry as JSON-LD: the story's own, before anything else the page says.
import type { DomDocument } from './dom.ts'

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
type JsonObject = { readonly [key: string]: Json }

/** What a page's JSON-LD says of its story; null where it says nothing. */
export interface JsonLd {
  readonly headline: string | null
  readonly publisher: string | null
  readonly agency: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly updated: string | null
  readonly url: string | null
  readonly body: string | null
  /** False where the page says that one must pay. */
  readonly free: boolean
  readonly words: number | null
  /** Texts of a live blog's entries, as the page orders them. */
  readonly updates: readonly string[]
}

const STORY_TYPE = /(NewsArticle|^Article|ReportageNewsArticle|LiveBlogPosting|BlogPosting|Report|PressRelease)$/

/** Reads the JSON-LD of the page's story, or null where it has none. Broken scripts are passed over. */
export function readJsonLd(document: DomDocument): JsonLd | null {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    flatten(parse(script.textContent ?? '')),
  )
  const stories = nodes.filter((node) => types(node).some((type) => STORY_TYPE.test(type)))
  const story = stories.find((node) => text(node.headline)) ?? stories[0]
  if (!story) return null
  const byId = new Map(nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node] as const] : [])))
  const nameOf = (value: Json | undefined): string | null => {
    if (typeof value === 'string') return text(value)
    const node = asObject(value)
    const linked = node && typeof node['@id'] === 'string' ? byId.get(node['@id']) : undefined
    return text(node?.name) ?? text(linked?.name)
  }
  return {
    headline: text(story.headline) ?? text(story.name),
    publisher: nameOf(story.publisher),
    agency: nameOf(story.provider) ?? nameOf(story.sourceOrganization),
    authors: list(story.author).flatMap((author) => nameOf(author) ?? []),
    published: text(story.datePublished) ?? text(story.dateCreated),
    updated: text(story.dateModified),
    url: text(story.url) ?? addressOf(story.mainEntityOfPage),
    body: text(story.articleBody),
    free: !/^false$/i.test(String(story.isAccessibleForFree ?? 'true')),
    words: Number(story.wordCount) || null,
    updates: list(story.liveBlogUpdate).flatMap((update) => text(asObject(update)?.articleBody) ?? []),
  }
}

function parse(script: string): Json {
  const source = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g, '')
    .replace(/\p{Cc}+/gu, ' ')
  try {
    return JSON.parse(source) as Json
  } catch {
    // A page's broken script says nothing; its meta elements may.
    return null
  }
}

function flatten(value: Json): readonly JsonObject[] {
  if (isList(value)) return value.flatMap(flatten)
  const node = asObject(value)
  return node ? [node, ...flatten(node['@graph'] ?? null), ...flatten(asObject(node.mainEntity) ?? null)] : []
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)
const list = (value: Json | undefined): readonly Json[] =>
  value === undefined || value === null ? [] : isList(value) ? value : [value]
const asObject = (value: Json | undefined): JsonObject | null =>
  typeof value === 'object' && value !== null && !isList(value)
    ? (value as JsonObject)
    : isList(value)
      ? asObject(value[0])
      : null
const types = (node: JsonObject): readonly string[] => list(node['@type']).filter((type) => typeof type === 'string')
const addressOf = (value: Json | undefined): string | null =>
  text(value) ?? text(asObject(value)?.['@id']) ?? text(asObject(value)?.url)

function text(value: Json | undefined): string | null {
  const first = isList(value) ? value[0] : value
  return typeof first === 'string' && first.trim() ? first.trim() : null
}
