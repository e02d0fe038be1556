// From names to entities: which of them are one thing, under what id and full name.
import type { Article, Entity, EntityId, EntityType, Mention, Office } from '../model.ts'
import type { Names, Seed } from '../seed/index.ts'
import { setOf } from '../seed/sets.ts'
import { bodiesOf, coreOf } from './bodies.ts'
import type { Member } from './cast.ts'
import type { Chart } from './chart.ts'
import { type Deal, dealOf, isListedDeal, sameDeal } from './deals.ts'
import { type Found, spanOf } from './found.ts'
import type { Gazetteer, ListedRow } from './gazetteer.ts'
import { homeOf } from './home.ts'
import { bareMatter, fieldOf } from './matters.ts'
import { officeAt, standingOf } from './offices.ts'
import { voiceOfBody, voiceOfPerson } from './own-voice.ts'
import { foldWord, formWords } from './words.ts'

const slug = (name: string): string =>
  formWords(name)
    .map((w) => w.norm.replace(/[^\p{L}\p{N}]+/gu, ''))
    .filter(Boolean)
    .join('-')
    .slice(0, 80)

const PREFIX: Readonly<Record<EntityType, string>> = {
  Country: 'country',
  Person: 'person',
  Organization: 'organization',
  System: 'system',
  Initiative: 'initiative',
  Agreement: 'agreement',
  Issue: 'issue',
  Place: 'place',
}

interface Draft {
  readonly id: EntityId
  readonly type: EntityType
  readonly row: ListedRow | undefined
  country: EntityId | null
  readonly founds: Found[]
  offices: NonNullable<Found['office']>[]
  leads: Found | undefined
  /** Of a deal told by its kind: what is told of it. */
  readonly deal: Deal | null
}

/** What a draft begins with. */
type Opening = Pick<Draft, 'id' | 'type' | 'row' | 'country'> & { readonly deal?: Deal | null }

/** The words of a body's name without the state's. */
function coreWords(charts: readonly Chart[], found: Found): string[] {
  const chart = charts[found.line]!
  const words: string[] = []
  for (let i = found.from; i < found.to; i++) {
    const word = chart.line.words[i]!
    const over = chart.over[i]!
    const country = over >= 0 && chart.listed[over]!.entries.some((e) => e.type === 'Country')
    if (word.word && !country) words.push(word.norm)
  }
  // "Foreign Ministry of the Republic of Peru"
  while (words.length > 1 && /^(?:of|the|republic)$/.test(words.at(-1)!)) words.pop()
  return words
}

const PLACE_END = new RegExp(`-(?:${[...setOf('ends-of-places')].join('|')})$`)

/** What tells unlisted names of one type apart: their words, whatever form the states among them have. */
function keyOf(charts: readonly Chart[], found: Found): string {
  if (found.type === 'Place') return slug(found.name).replace(PLACE_END, '')
  const { listed } = charts[found.line]!
  const states = listed
    .filter((m) => m.from >= found.from && m.to <= found.to)
    .flatMap((m) => m.entries.find((e) => e.type === 'Country')?.id ?? [])
  // "the 1992 accord" is the accord; "resolution 1992" is that one alone.
  const apart = (w: string, i: number, all: readonly string[]): boolean =>
    !/^(?:project|between|with)$/.test(w) && (i === all.length - 1 || !/^(?:19|20)\d\d$/.test(w))
  const core = coreOf(coreWords(charts, found).filter(apart))
  return `${core || slug(found.name)}|${states.sort().join('|')}`
}

/** What the given name says: only names of women are listed, the rest stays open. */
function pronounOf(founds: readonly Found[], names: Names): 'she' | null {
  const { feminine, feminineFull } = names.people
  return founds.some(
    (f) => feminineFull.has(f.name.toLowerCase()) || (!f.short && feminine.has(foldWord(f.name.split(' ')[0]!))),
  )
    ? 'she'
    : null
}

/** The article's own fullest form: most words, not in capitals throughout, the earliest of equals. */
function fullest(charts: readonly Chart[], founds: readonly Found[], article: Article): string {
  let best = ''
  let bestScore = -1
  for (const found of founds) {
    const { text } = spanOf(charts[found.line]!, found)
    const shouted = text.length > 3 && text === text.toUpperCase()
    const score = text.split(/\s+/).length * 100 + Math.min(text.length, 60) - (shouted ? 50 : 0)
    if (score > bestScore) {
      best = text
      bestScore = score
    }
  }
  return article.place && best.toLowerCase() === article.place.toLowerCase() ? article.place : best
}

/** Key by key in the order of the format: what is spread together the engine reads slowly, and this is read everywhere. */
function entityOf(
  id: EntityId,
  type: EntityType,
  name: string,
  row: ListedRow | undefined,
  country: EntityId | null,
  voice: EntityId | null | undefined,
): Entity {
  const entity: Partial<Mutable<Entity>> = { id, type, name, listed: row !== undefined }
  if (row?.iso3) entity.iso3 = row.iso3
  if (row?.iso2) entity.iso2 = row.iso2
  if (row?.wikidata) entity.wikidata = row.wikidata
  entity.country = country
  if (row?.actsAsState) entity.actsAsState = true
  if (voice !== undefined) entity.voice = voice
  if (row?.aliases.length) entity.aliases = row.aliases
  return entity as Entity
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** What pronouns and titles alone are matched against. */
export interface PersonFacts {
  readonly pronoun: 'he' | 'she' | null
  /** Folded words of every title that the text or the list gives. */
  readonly titles: ReadonlySet<string>
}

export interface Registry {
  readonly persons: ReadonlyMap<EntityId, PersonFacts>
  /** The state whose offices the article names without saying whose. */
  readonly home: EntityId | null
  readonly entities: readonly Entity[]
  readonly mentions: readonly Mention[]
  readonly offices: readonly Office[]
}

/**
 * Gathers names into entities.
 * @param members who each person's name is
 */
export function register(
  article: Article,
  seed: Seed,
  gazetteer: Gazetteer,
  charts: readonly Chart[],
  founds: readonly Found[],
  members: ReadonlyMap<Found, Member>,
): Registry {
  const bodies = bodiesOf(seed)
  const drafts = new Map<string, Draft>()
  const deals: Draft[] = []
  const draftOf = new Map<EntityId, Draft>()
  const idOf = new Map<Found, EntityId>()
  const articleKey = article.hash.slice(0, 8)
  const bareBodies: Found[] = []
  const bareMatters: Found[] = []

  const open = (key: string, { id: wanted, type, row, country, deal = null }: Opening): Draft => {
    // Two things of one slug stay two.
    let id = wanted
    for (let n = 2; draftOf.has(id); n++) id = `${wanted}-${n}`
    const draft: Draft = { id, type, row, country, founds: [], offices: [], leads: undefined, deal }
    drafts.set(key, draft)
    if (type === 'Agreement' && deals.length < 100) deals.push(draft)
    draftOf.set(id, draft)
    return draft
  }
  const file = (key: string, found: Found, make: () => Opening): void => {
    const draft = drafts.get(key) ?? open(key, make())
    draft.founds.push(found)
    draft.country ??= found.country
    draft.leads ??= found.leads
    if (found.office) draft.offices.push(found.office)
    idOf.set(found, draft.id)
  }
  const join = (draft: Draft, found: Found): void => {
    draft.founds.push(found)
    idOf.set(found, draft.id)
  }
  const listed = (id: EntityId, found: Found): void => {
    const row = gazetteer.rows.get(id)
    const shown = id.startsWith('publisher:') ? id.replace('publisher:', 'organization:') : id
    file(shown, found, () => ({
      id: shown,
      type: row?.type ?? found.type,
      row,
      country: row?.type === 'Person' ? null : (row?.country ?? null),
    }))
  }

  const provisional = (found: Found) => ({
    id: `${PREFIX[found.type]}:${slug(found.name)}-${articleKey}`,
    type: found.type,
    row: undefined,
    country: found.country,
  })

  for (const found of founds) {
    if (found.stands) continue
    const member = members.get(found)
    if (found.id) listed(found.id, found)
    else if (member?.id) listed(member.id, found)
    else if (member) {
      file(`Person|${member.key}`, found, () => ({
        id: `person:${slug(member.key)}`,
        type: 'Person',
        row: undefined,
        country: null,
      }))
    } else if (found.type === 'Organization') {
      const core = coreOf(coreWords(charts, found))
      const known = found.country ? bodies.byCore.get(`${found.country}|${core}`) : undefined
      if (known) listed(known, found)
      else if (found.country) {
        file(`Organization|${found.country}|${core}`, found, () => ({
          id: `organization:${found.country!.slice(8).toLowerCase()}-${slug(coreWords(charts, found).join(' '))}`,
          type: 'Organization',
          row: undefined,
          country: found.country,
        }))
      } else bareBodies.push(found)
    } else if (bareMatter(found)) bareMatters.push(found)
    else {
      const deal = found.type === 'Agreement' ? dealOf(charts[found.line]!, found, seed.names) : null
      const same = deal && deals.find((d) => (d.row ? isListedDeal(d.row, deal) : d.deal && sameDeal(d.deal, deal)))
      if (same) join(same, found)
      else
        file(`${found.type}|${keyOf(charts, found)}|${deal?.year ?? ''}`, found, () => ({
          ...provisional(found),
          deal,
        }))
    }
  }
  // "The border dispute" is "the Peru-Chile border dispute", wherever that is told.
  const matters = [...drafts.values()].filter((d) => d.type === 'Issue')
  for (const found of bareMatters) {
    const field = fieldOf(coreWords(charts, found), seed.names)
    const same = matters.find((d) =>
      d.row
        ? [d.row.name, ...d.row.aliases].some((a) =>
            ` ${a.toLowerCase()}`.endsWith(` ${found.name.toLowerCase().replace(/s$/, '')}`),
          )
        : fieldOf(coreWords(charts, d.founds[0]!), seed.names) === field,
    )
    if (same) join(same, found)
    else {
      file(`Issue|${field}`, found, () => provisional(found))
      matters.push(draftOf.get(idOf.get(found)!)!)
    }
  }
  // "The Defence Ministry": that of the state named so before, else after, else of its own.
  const byCore = new Map<string, Draft[]>()
  for (const draft of drafts.values()) {
    if (draft.type !== 'Organization') continue
    const cores = new Set([
      ...draft.founds.slice(0, 5).map((f) => coreOf(coreWords(charts, f))),
      ...(bodies.coresOf.get(draft.id) ?? []),
    ])
    for (const core of cores) byCore.set(core, [...(byCore.get(core) ?? []), draft])
  }
  const home = homeOf(article, seed, new Set([...drafts.values()].flatMap((d) => (d.type === 'Country' ? [d.id] : []))))
  for (const found of bareBodies) {
    const core = coreOf(coreWords(charts, found))
    const distance = (draft: Draft): number => {
      const away = found.line - draft.founds[0]!.line
      return away >= 0 ? away : 1000 - away
    }
    const [best] = (byCore.get(core) ?? []).sort((a, b) => distance(a) - distance(b))
    if (best) {
      join(best, found)
      continue
    }
    const own = found.head?.home ? home : null
    const known = own ? bodies.byCore.get(`${own}|${core}`) : undefined
    if (known) listed(known, found)
    else if (own || !found.head?.home || found.head.lower !== 'BARE')
      file(`Organization|${own ?? ''}|${core}`, found, () => ({
        id: own
          ? `organization:${own.slice(8).toLowerCase()}-${slug(found.name)}`
          : `organization:${slug(found.name)}-${articleKey}`,
        type: 'Organization',
        row: undefined,
        country: own,
      }))
  }

  for (const found of founds) {
    const id = found.stands && idOf.get(found.stands)
    if (!id) continue
    idOf.set(found, id)
    draftOf.get(id)!.founds.push(found)
  }

  const renamed = new Map<EntityId, EntityId>()
  const entities: Entity[] = []
  const offices: Office[] = []
  const persons = new Map<EntityId, PersonFacts>()
  for (const draft of drafts.values()) {
    const { row, type } = draft
    const person = type === 'Person' && row ? gazetteer.people.get(row.id) : undefined
    const leads = draft.leads && idOf.get(draft.leads)
    // "Foreign Ministry spokesman Ola Holm": of the state whose ministry that is, and of no body of its own.
    const ministry = draft.leads?.head?.home ? draftOf.get(leads!) : undefined
    const led = ministry?.country ? undefined : leads
    const served = draft.country ?? ministry?.country ?? null
    const country =
      type === 'Person'
        ? (standingOf(person, served, draft.offices, gazetteer, article.date) ??
          (!row && draft.founds.some((f) => f.governs) ? home : null))
        : draft.country
    let id = draft.id
    if (!row && type === 'Person') {
      const key = country?.startsWith('country:') ? country.slice(8).toLowerCase() : articleKey
      id = `${draft.id}-${key}`
      renamed.set(draft.id, id)
    }
    const voice =
      type === 'Person'
        ? voiceOfPerson(person, { led, state: served }, gazetteer, article.date)
        : type === 'Organization'
          ? voiceOfBody(row, draft.founds)
          : undefined
    const name = type === 'Country' && row ? row.name : fullest(charts, draft.founds, article)
    entities.push(entityOf(id, type, name, row, country, voice))
    const held = officeAt(id, person, draft.offices, article.date)
    offices.push(...held)
    if (type === 'Person') {
      const titles = [...held.map((o) => o.title), ...draft.founds.flatMap((f) => f.title ?? [])]
      persons.set(id, {
        pronoun: person?.pronoun ?? draft.founds.find((f) => f.pronoun)?.pronoun ?? pronounOf(draft.founds, seed.names),
        titles: new Set(titles.flatMap((t) => t.toLowerCase().split(/[\s-]+/))),
      })
    }
  }
  const mentions: Mention[] = []
  for (const found of founds) {
    const id = idOf.get(found)
    if (id === undefined) continue
    const { words, sentence } = charts[found.line]!.line
    const first = words[found.from]!
    const last = words[found.to - 1]!
    const { start } = first
    const { end } = last
    const mention: Mutable<Mention> = {
      start,
      end,
      text: sentence.text.slice(start - sentence.start, end - sentence.start),
      sentence: sentence.index,
      from: first.token,
      to: last.token + 1,
      kind: 'NAME',
      entities: [renamed.get(id) ?? id],
      why: found.why,
    }
    if (found.metonym !== undefined) mention.metonym = found.metonym
    mentions.push(mention)
  }
  // An office in a body that the article does not name is for the reference data to tell.
  const named = new Set(entities.map((e) => e.id))
  return { entities, mentions, offices: offices.filter((o) => named.has(o.of)), persons, home }
}
