// Rows of the evidence layer that follow from an article alone: its node, what it mentions, the offices it gives to
// people, its attestations.
import type { Entity, EntityId, Extraction, Mention } from '../model.ts'
import type { Place } from './facts.ts'
import { articleId, publisherId } from './ids.ts'
import { bandsOf } from './stories.ts'
import { articleDay, type Told } from './told.ts'

/** Which program read the article. */
export interface Extractor {
  readonly name: string
  readonly version: string
}

/** A publisher that the reference data lists. */
export interface KnownPublisher {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly domains: readonly string[]
}

type Props = Readonly<Record<string, unknown>>

/** The article's node. `key` is date and id: articles are read in order by it. */
export function articleRow(extraction: Extraction, extractor: Extractor, at: string): { id: string; props: Props } {
  const { id: documentId, hash, ...article } = extraction.article
  const id = articleId(hash)
  const day = articleDay(extraction, at)
  return {
    id,
    props: {
      ...article,
      hash,
      documentId,
      key: `${day}|${id}`,
      bands: bandsOf(extraction),
      extractor: extractor.name,
      extractorVersion: extractor.version,
      recordedAt: at,
    },
  }
}

/** An entity's node, as far as its articles know it. */
export function entityRow(entity: Entity) {
  const { id, type, name, ...rest } = entity
  return { id, type, name, props: { ...rest, name, aliases: entity.aliases ?? [] } }
}

function publisherRow(name: string, url: string | null, known: readonly KnownPublisher[]) {
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
  const same = name.toLowerCase()
  const found =
    known.find((p) => p.name.toLowerCase() === same || p.aliases.some((a) => a.toLowerCase() === same)) ??
    known.find((p) => p.domains.some((d) => host === d || host.endsWith(`.${d}`)))
  return { id: found?.id ?? publisherId(name), name: found?.name ?? name }
}

/** What an article mentions: one row per entity, by the id that the extractor gave, with where and why. */
function mentionRows(mentions: readonly Mention[], place: Place) {
  const byEntity = new Map<EntityId, Mention[]>()
  for (const mention of mentions) {
    for (const id of mention.entities) byEntity.set(id, [...(byEntity.get(id) ?? []), mention])
  }
  return [...byEntity].flatMap(([given, list]) => {
    const entity = place(given)?.id
    if (!entity) return []
    const props = {
      given,
      count: list.length,
      starts: list.map((m) => m.start),
      ends: list.map((m) => m.end),
      sentences: list.map((m) => m.sentence),
      kinds: list.map((m) => m.kind),
      why: list.map((m) => m.why),
    }
    return [{ entity, props }]
  })
}

/** The story and the publishers of a new article. */
export function articleLinksRow(extraction: Extraction, story: string, known: readonly KnownPublisher[]): Props {
  const { article } = extraction
  const publisher = (name: string | null, type: string, url: string | null) =>
    name === null ? [] : [{ ...publisherRow(name, url, known), type }]
  return {
    id: articleId(article.hash),
    story,
    publishers: [
      ...publisher(article.publisher, 'PUBLISHED_BY', article.url),
      ...publisher(article.agency, 'CREDITED_TO', null),
    ],
  }
}

/** What an article mentions, and the offices that it gives to people. */
export function articleMentionsRow(extraction: Extraction, place: Place): Props {
  return {
    id: articleId(extraction.article.hash),
    mentions: mentionRows(extraction.mentions, place),
    offices: extraction.offices.flatMap((office) => {
      const person = place(office.person)
      const of = place(office.of)
      if (!person || !of) return []
      // Where a merge leads elsewhere, the ids that the article gave are kept, so that unmerging finds them.
      const given = {
        givenPerson: person.id === office.person ? null : office.person,
        givenBody: of.id === office.of ? null : office.of,
      }
      return [{ ...office, person: person.id, of: of.id, ...given }]
    }),
  }
}

/** An attestation's node: the words with their place in the text, and what they tell. */
export function attestationRow(told: Told, fact: string, extraction: Extraction, extractor: Extractor, at: string) {
  const { id, article, evidence, parts, ...own } = told
  const sentence = extraction.sentences[evidence.sentence]!
  return {
    article,
    fact,
    props: {
      id,
      quote: sentence.text,
      start: sentence.start,
      end: sentence.end,
      sentence: sentence.index,
      spanStart: evidence.span.start,
      spanEnd: evidence.span.end,
      cueStart: evidence.cue?.start,
      cueEnd: evidence.cue?.end,
      contentStart: evidence.contentSpan?.start,
      contentEnd: evidence.contentSpan?.end,
      quoting: evidence.quoting,
      rule: evidence.rule,
      confidence: evidence.confidence,
      extractor: extractor.name,
      extractorVersion: extractor.version,
      recordedAt: at,
      // What this telling alone says; the fact is put together from all of them.
      kind: own.kind,
      parts: parts.map((part) => `${part.role} ${part.entity}`),
      date: own.date,
      precision: own.precision,
      plover: own.plover,
      says: own.content,
      negated: own.negated,
      strength: own.strength,
      stance: own.stance,
      form: own.form,
      status: own.status,
      mode: own.mode,
      contexts: own.contexts,
      words: own.words,
      saidAt: own.saidAt,
    },
  }
}
