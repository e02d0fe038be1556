// GraphML for Gephi and networkx: entities and facts are nodes, the parts that entities play in facts are edges.
import type { EntityRow } from '../graph/read/rows.ts'
import { entitiesOf } from './linked/nodes.ts'
import type { ExportedFact } from './select.ts'
import { xml } from './xml.ts'

type Value = string | number | boolean | null | undefined

/** Attributes of nodes with their GraphML type. */
const NODE_KEYS = {
  label: 'string',
  type: 'string',
  iso3: 'string',
  wikidata: 'string',
  country: 'string',
  content: 'string',
  date: 'string',
  precision: 'string',
  negated: 'boolean',
  strength: 'string',
  stance: 'string',
  kind: 'string',
  status: 'string',
  plover: 'string',
  mode: 'string',
  confidence: 'double',
  attestations: 'int',
  publishers: 'int',
  quote: 'string',
} as const
type NodeKey = keyof typeof NODE_KEYS

function nodeXml(id: string, values: Readonly<Partial<Record<NodeKey, Value>>>): string {
  const data = Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => `<data key="${key}">${xml(String(value))}</data>`)
  return `<node id="${xml(id)}">${data.join('')}</node>\n`
}

const entityXml = (e: EntityRow): string =>
  nodeXml(e.id, { label: e.name, type: e.type, iso3: e.iso3, wikidata: e.wikidata, country: e.country })

const factXml = (f: ExportedFact): string =>
  nodeXml(f.id, {
    label: f.content ?? [f.kind ?? f.plover ?? f.type, f.date].join(' '),
    type: f.type,
    content: f.content,
    date: f.date,
    precision: f.precision,
    negated: f.negated,
    strength: f.strength,
    stance: f.stance,
    kind: f.kind,
    status: f.status,
    plover: f.plover,
    mode: f.mode,
    confidence: f.confidence,
    attestations: f.attestations.length,
    publishers: new Set(f.attestations.flatMap((t) => t.publisher?.id ?? [])).size,
    quote: f.attestations[0]?.quote,
  })

const ROLES = {
  MADE_BY: 'actors',
  SPOKEN_BY: 'speakers',
  ADDRESSED_TO: 'targets',
  ABOUT: 'about',
  ATTENDED_BY: 'attendants',
  HELD_IN: 'places',
} as const

const edgeXml = (from: string, role: string, to: string): string =>
  `<edge id="${xml(`${from} ${role} ${to}`)}" source="${xml(from)}" target="${xml(to)}"><data key="role">${role}</data></edge>\n`

const edgesXml = (f: ExportedFact): string =>
  Object.entries(ROLES)
    .flatMap(([role, list]) => (f[list] ?? []).map((e) => edgeXml(f.id, role, e.id)))
    .join('')

/** A stream of facts as GraphML. */
export async function* graphMl(facts: AsyncIterable<ExportedFact>): AsyncGenerator<string> {
  const keys = Object.entries(NODE_KEYS).map(
    ([key, type]) => `<key id="${key}" for="node" attr.name="${key}" attr.type="${type}"/>\n`,
  )
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${keys.join('')}<key id="role" for="edge" attr.name="role" attr.type="string"/>\n<graph edgedefault="directed">\n`
  const known = new Set<string>()
  // Edges between facts wait until all nodes are there; those that lead out of the export are left out.
  const links: [string, string, string][] = []
  for await (const fact of facts) {
    known.add(fact.id)
    for (const { type, other } of fact.links) links.push([fact.id, type, other])
    const fresh = entitiesOf(fact).filter(({ id }) => !known.has(id) && known.add(id))
    yield `${fresh.map(entityXml).join('')}${factXml(fact)}${edgesXml(fact)}`
  }
  yield links.flatMap(([from, type, to]) => (known.has(to) ? [edgeXml(from, type, to)] : [])).join('')
  yield '</graph>\n</graphml>\n'
}
