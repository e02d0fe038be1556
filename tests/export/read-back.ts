// Reads exported linked data as what articles say, for writing it into another graph. It knows the vocabulary's
// addresses by heart, as a reader elsewhere would.
import type { Quad } from 'n3'
import type { Entity, EntityType, Extraction, Sentence } from '../../src/model.ts'

const SCHEMA = 'https://schema.org/'
const PROV = 'http://www.w3.org/ns/prov#'
const ENT = 'urn:x-entente:vocabulary#'
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'

/** The articles of an export with all that they tell. */
export async function extractionsOf(quads: readonly Quad[]): Promise<readonly Extraction[]> {
  const about = new Map<string, Quad[]>()
  for (const quad of quads) about.set(quad.subject.value, [...(about.get(quad.subject.value) ?? []), quad])
  const all = (subject: string, predicate: string): string[] => [
    ...new Set((about.get(subject) ?? []).filter((q) => q.predicate.value === predicate).map((q) => q.object.value)),
  ]
  const one = (subject: string, predicate: string): string | null => all(subject, predicate)[0] ?? null
  const number = (subject: string, name: string) => Number(one(subject, ENT + name))
  const isA = (type: string) => [...about.keys()].filter((id) => all(id, RDF_TYPE).includes(type))
  const idOf = (address: string) => decodeURI(address.slice(address.lastIndexOf('/') + 1))
  const ids = (subject: string, predicate: string) => all(subject, predicate).map(idOf)

  const entities: Entity[] = [...about.keys()].flatMap((address) => {
    const type = all(address, RDF_TYPE)
      .map((t) => t.replace(SCHEMA, '').replace(ENT, ''))
      .find((t) =>
        ['Country', 'Person', 'Organization', 'Place', 'System', 'Initiative', 'Agreement', 'Issue'].includes(t),
      )
    if (!type) return []
    const id = idOf(address)
    const country = one(address, `${ENT}country`)
    const iso3 = one(address, `${ENT}iso3`)
    return {
      id,
      type: type as EntityType,
      name: one(address, `${SCHEMA}name`)!,
      listed: type === 'Country',
      country: type === 'Country' ? id : country && idOf(country),
      // Who acts like a state is known by the pairs.
      actsAsState:
        type === 'Organization' &&
        quads.some((q) => q.predicate.value === `${ENT}pair` && q.object.value.split('-').includes(id.split(':')[1]!)),
      ...(iso3 ? { iso3 } : {}),
    }
  })

  return isA(`${SCHEMA}NewsArticle`).map((address): Extraction => {
    const hash = idOf(address).slice('article:'.length)
    const attestations = [...about.keys()].filter((id) => one(id, `${PROV}wasQuotedFrom`) === address)
    const sentences: Sentence[] = []
    for (const t of attestations) {
      const index = number(t, 'sentence')
      sentences[index] = {
        index,
        start: number(t, 'start'),
        end: number(t, 'end'),
        text: one(t, `${SCHEMA}text`)!,
        paragraph: 0,
        tokens: [],
        quotes: [],
        phrases: [],
        clauses: [],
      }
    }
    const text = sentences.reduce((whole, s) => whole.padEnd(s.start) + s.text, '')
    const told = attestations.flatMap((t) =>
      [...about.keys()].filter((f) => all(f, `${PROV}wasDerivedFrom`).includes(t)).map((fact) => ({ t, fact })),
    )
    const evidence = (t: string, fact: string) => {
      const precision = one(fact, `${ENT}precision`) as 'DAY'
      const [start, end] = [number(t, 'spanStart'), number(t, 'spanEnd')]
      return {
        sentence: number(t, 'sentence'),
        span: { start, end, text: text.slice(start, end) },
        quoting: one(t, `${ENT}quoting`) as 'INDIRECT',
        rule: one(t, `${ENT}rule`)!,
        confidence: number(t, 'confidence'),
        precision,
        date:
          (precision as string) === 'UNKNOWN'
            ? null
            : (one(fact, `${SCHEMA}startDate`) ?? one(fact, `${SCHEMA}dateCreated`)),
        plover: one(fact, `${ENT}plover`) as never,
        about: ids(fact, `${SCHEMA}about`),
      }
    }
    const of = (type: string) => told.filter(({ fact }) => all(fact, RDF_TYPE).includes(ENT + type))
    const claim = (fact: string) => ({
      actors: ids(fact, `${SCHEMA}author`),
      speaker: ids(fact, `${ENT}speaker`)[0] ?? null,
      target: ids(fact, `${ENT}target`)[0] ?? null,
      content: one(fact, `${SCHEMA}text`)!,
    })
    const isCountry = (id: string) => /^country:/.test(id)
    const publisher = one(address, `${SCHEMA}publisher`)
    return {
      article: {
        id: hash,
        hash,
        url: one(address, `${SCHEMA}url`),
        headline: one(address, `${SCHEMA}headline`),
        publisher: publisher && one(publisher, `${SCHEMA}name`),
        agency: one(address, `${ENT}agency`),
        authors: all(address, `${SCHEMA}creditText`),
        published: one(address, `${SCHEMA}datePublished`),
        updated: one(address, `${SCHEMA}dateModified`),
        language: one(address, `${SCHEMA}inLanguage`)!,
        place: one(address, `${ENT}dateline`),
        date: one(address, `${ENT}day`),
        text,
        bodyStart: 0,
      },
      sentences,
      entities,
      mentions: [],
      offices: [],
      attributions: [],
      meetings: of('Meeting').map(({ t, fact }) => ({
        ...evidence(t, fact),
        kind: one(fact, `${ENT}form`) as 'TALKS',
        status: one(fact, `${ENT}status`) as 'HELD',
        participants: ids(fact, `${SCHEMA}attendee`).filter((id) => !isCountry(id)),
        countries: ids(fact, `${SCHEMA}attendee`).filter(isCountry),
        place: ids(fact, `${SCHEMA}location`)[0] ?? null,
      })),
      pledges: of('Pledge').map(({ t, fact }) => ({
        ...evidence(t, fact),
        ...claim(fact),
        negated: one(fact, `${ENT}negated`) === 'true',
        strength: one(fact, `${ENT}strength`) as 'INTENT',
      })),
      positions: of('Position').map(({ t, fact }) => ({
        ...evidence(t, fact),
        ...claim(fact),
        stance: one(fact, `${ENT}stance`) as 'SUPPORTS',
      })),
      actions: of('Action').map(({ t, fact }) => ({
        ...evidence(t, fact),
        actor: ids(fact, `${SCHEMA}agent`)[0]!,
        recipient: ids(fact, `${SCHEMA}recipient`)[0] ?? null,
        mode: one(fact, `${ENT}mode`),
        contexts: all(fact, `${ENT}context`),
        negated: one(fact, `${ENT}negated`) === 'true',
        status: one(fact, `${ENT}status`) as 'DONE',
      })),
      milestones: of('Milestone').map(({ t, fact }) => ({
        ...evidence(t, fact),
        kind: one(fact, `${ENT}form`) as 'TIES_ESTABLISHED',
        parties: ids(fact, `${ENT}party`),
      })),
    }
  })
}
