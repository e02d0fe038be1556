// Rows of the graph as nodes of linked data: an address, types, and values under terms.
import type { ArticleRow, AttestationRow, EntityRow, PublisherRow } from '../../graph/read/rows.ts'
import type { ExportedFact, LinkType } from '../select.ts'
import { TERMS, type Term } from './terms.ts'

type Value = string | number | boolean

/** A thing with its address. Values are in order, each term once. */
export interface LinkedNode {
  readonly id: string
  readonly types: readonly string[]
  readonly values: readonly (readonly [Term, readonly Value[]])[]
}

/** Nodes that follow from one fact: `article` is the graph in which they are said, null for what none alone says. */
export interface Said {
  readonly article: string | null
  readonly node: LinkedNode
}

const SEGMENT: Readonly<Record<string, string>> = { claim: 'claim', event: 'event', article: 'article' }

/**
 * The address of a thing of the graph.
 * @param base the service's, without a slash at its end
 * @param id `country:KOR`, `claim:…`, `article:…`
 */
export const addressOf = (base: string, id: string): string =>
  `${base}/${SEGMENT[id.slice(0, id.indexOf(':'))] ?? 'entity'}/${encodeURI(id)}`

const node = (
  id: string,
  types: readonly string[],
  values: Readonly<Partial<Record<Term, Value | readonly Value[] | null | undefined>>>,
): LinkedNode => ({
  id,
  types,
  values: (Object.entries(values) as [Term, Value | readonly Value[] | null | undefined][]).flatMap(([term, value]) => {
    const list = value === null || value === undefined ? [] : Array.isArray(value) ? value : [value as Value]
    return list.length === 0 ? [] : [[term, [...new Set(list)]] as const]
  }),
})

/** Whether a text can stand as an address: what a page gave as its own may be anything. */
const web = (url: string | null): string | null => (url && URL.canParse(url) ? new URL(url).href : null)

const ENTITY_TYPES: Readonly<Record<string, readonly string[]>> = {
  Country: ['schema:Country'],
  Person: ['schema:Person'],
  Organization: ['schema:Organization'],
  Place: ['schema:Place'],
  System: ['schema:Thing', 'ent:System'],
  Initiative: ['schema:Thing', 'ent:Initiative'],
  Agreement: ['schema:Thing', 'ent:Agreement'],
  Issue: ['schema:Thing', 'ent:Issue'],
}

/** The address of an entity in Wikidata. */
export const wikidataOf = (id: string): string => `http://www.wikidata.org/entity/${id}`

/** An entity as a node; its other names where they are known. */
export const entityNode = (base: string, e: EntityRow, aliases: readonly string[] = []): LinkedNode =>
  node(addressOf(base, e.id), ENTITY_TYPES[e.type] ?? ['schema:Thing'], {
    name: e.name,
    alternateName: aliases.filter((alias) => alias !== e.name),
    iso2: e.iso2,
    iso3: e.iso3,
    sameAs: e.wikidata && wikidataOf(e.wikidata),
    country: e.country && e.country !== e.id ? addressOf(base, e.country) : null,
  })

/** An article as a node. Its text stays with its owner: only what is quoted goes out, with attestations. */
export const articleNode = (base: string, a: ArticleRow): LinkedNode =>
  node(addressOf(base, a.id), ['schema:NewsArticle', 'prov:Entity'], {
    headline: a.headline,
    url: web(a.url),
    byline: a.authors,
    datePublished: a.published,
    dateModified: a.updated,
    day: a.date,
    dateline: a.place,
    language: a.language,
    agency: a.agency,
    publisher: a.publisher ? addressOf(base, a.publisher.id) : null,
    recorded: a.recordedAt,
    withdrawn: a.retractedAt,
  })

const publisherNode = (base: string, p: PublisherRow): LinkedNode =>
  node(addressOf(base, p.id), ['schema:NewsMediaOrganization', 'prov:Agent'], {
    name: p.name,
    kind: p.kind,
    seat: p.country,
  })

const extractorId = ({ extractor, extractorVersion }: AttestationRow): string =>
  `urn:x-entente:extractor:${encodeURIComponent(extractor)}:${encodeURIComponent(extractorVersion)}`

const extractorNode = (t: AttestationRow): LinkedNode =>
  node(extractorId(t), ['prov:SoftwareAgent'], { name: t.extractor, version: t.extractorVersion })

/** The address of an attestation. */
const attestationId = (base: string, id: string): string => `${base}/attestation/${id}`

const attestationNode = (base: string, t: AttestationRow): LinkedNode =>
  node(attestationId(base, t.id), ['schema:Quotation', 'prov:Entity'], {
    text: t.quote,
    quotedFrom: t.article ? addressOf(base, t.article.id) : null,
    extractor: extractorId(t),
    quoting: t.quoting,
    rule: t.rule,
    confidence: t.confidence,
    sentence: t.sentence,
    start: t.start,
    end: t.end,
    spanStart: t.spanStart,
    spanEnd: t.spanEnd,
    cueStart: t.cueStart,
    cueEnd: t.cueEnd,
    contentStart: t.contentStart,
    contentEnd: t.contentEnd,
  })

const FACT_TYPES: Readonly<Record<string, readonly string[]>> = {
  Pledge: ['schema:Claim', 'ent:Pledge', 'prov:Entity'],
  Position: ['schema:Claim', 'ent:Position', 'prov:Entity'],
  Meeting: ['schema:Event', 'ent:Meeting', 'prov:Entity'],
  Action: ['schema:Action', 'ent:Action', 'prov:Entity'],
  Milestone: ['schema:Event', 'ent:Milestone', 'prov:Entity'],
}

/** Under which terms the actors, the targets and the date of a fact stand. */
const ROLE_TERMS: Readonly<Record<string, { actors: Term; targets: Term; date: Term }>> = {
  Pledge: { actors: 'author', targets: 'target', date: 'dateCreated' },
  Position: { actors: 'author', targets: 'target', date: 'dateCreated' },
  Meeting: { actors: 'party', targets: 'target', date: 'startDate' },
  Action: { actors: 'agent', targets: 'recipient', date: 'startDate' },
  Milestone: { actors: 'party', targets: 'target', date: 'startDate' },
}

function factNode(base: string, f: ExportedFact, attestations: readonly AttestationRow[]): LinkedNode {
  const roles = ROLE_TERMS[f.type]!
  const ids = (list: readonly EntityRow[] | null) => (list ?? []).map((e) => addressOf(base, e.id))
  return node(addressOf(base, f.id), FACT_TYPES[f.type]!, {
    text: f.content,
    [roles.actors]: ids(f.actors),
    speaker: ids(f.speakers),
    [roles.targets]: ids(f.targets),
    about: ids(f.about),
    attendee: ids(f.attendants),
    location: ids(f.places),
    [roles.date]: f.date,
    precision: f.precision,
    negated: f.negated,
    strength: f.strength,
    stance: f.stance,
    form: f.kind,
    status: f.status,
    plover: f.plover,
    mode: f.mode,
    context: f.contexts,
    pair: f.dyads,
    confidence: f.confidence,
    recorded: f.recordedAt,
    withdrawn: f.withdrawnAt,
    evidence: attestations.map((t) => attestationId(base, t.id)),
  })
}

const LINK_TERMS: Readonly<Record<LinkType, Term>> = {
  SAID_AT: 'saidAt',
  CONTRADICTS: 'contradicts',
  REAFFIRMS: 'reaffirms',
  WITHDRAWS: 'withdraws',
  FULFILS: 'fulfils',
  BREAKS: 'breaks',
  PURSUES: 'pursues',
}

/** What a fact leads to: the graph holds so, from several articles. */
function linksNode(base: string, f: ExportedFact): LinkedNode {
  const terms = Object.entries(LINK_TERMS).map(([type, term]) => [
    term,
    f.links.filter((link) => link.type === type).map((link) => addressOf(base, link.other)),
  ])
  return node(addressOf(base, f.id), [], Object.fromEntries(terms))
}

/** Everybody and everything that a fact names. */
export const entitiesOf = (f: ExportedFact): readonly EntityRow[] =>
  [f.actors, f.speakers, f.targets, f.about, f.attendants, f.places].flatMap((list) => list ?? [])

/**
 * All that a fact says, as nodes: entities, extractors and what it leads to in no article's graph; in each article's graph the article with
 * its publisher, its attestations of the fact, and the fact with these attestations as evidence.
 * @param known ids of what was given before; it grows
 */
export function* nodesOf(base: string, fact: ExportedFact, known: Set<string>): Generator<Said> {
  const once = function* (article: string | null, made: LinkedNode): Generator<Said> {
    if (known.has(made.id)) return
    known.add(made.id)
    yield { article, node: made }
  }
  for (const entity of entitiesOf(fact)) yield* once(null, entityNode(base, entity))
  const articles = new Map<string, AttestationRow[]>()
  for (const t of fact.attestations) articles.set(t.article!.id, [...(articles.get(t.article!.id) ?? []), t])
  for (const attestations of articles.values()) {
    const { article, publisher } = attestations[0]!
    const row = { ...article!, publisher: publisher ?? null }
    const graph = addressOf(base, row.id)
    if (publisher) yield* once(null, publisherNode(base, publisher))
    yield* once(graph, articleNode(base, row))
    for (const t of attestations) {
      yield* once(null, extractorNode(t))
      yield { article: graph, node: attestationNode(base, t) }
    }
    yield { article: graph, node: factNode(base, fact, attestations) }
  }
  if (fact.links.length > 0) yield { article: null, node: linksNode(base, fact) }
}

/** Nodes of one address put together: a fact that two articles tell is one node with two pieces of evidence. */
export function joined(nodes: readonly LinkedNode[]): readonly LinkedNode[] {
  const byId = new Map<string, LinkedNode>()
  for (const next of nodes) {
    const before = byId.get(next.id)
    const values = new Map(before?.values ?? [])
    for (const [term, list] of next.values) values.set(term, [...new Set([...(values.get(term) ?? []), ...list])])
    const types = [...new Set([...(before?.types ?? []), ...next.types])]
    byId.set(next.id, { id: next.id, types, values: [...values] })
  }
  return [...byId.values()]
}

/** Whether a term's values are addresses. */
export const isLink = (term: Term): boolean => TERMS[term].kind === 'IRI'
