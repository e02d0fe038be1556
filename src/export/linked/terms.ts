// The terms that facts are told in as linked data: schema.org's and PROV-O's where they have one, else our own. One table
// gives the JSON-LD context, the JSON-LD documents and the N-Quads.

/** Namespaces by prefix. Our own terms have a fixed name that does not depend on where a service runs. */
export const PREFIXES = {
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  ent: 'urn:x-entente:vocabulary#',
} as const

/** What a term's values are. DATE: a partial date, whose type says how much of it is known. */
export type TermKind = 'IRI' | 'TEXT' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN' | 'DATE' | 'MOMENT'

const term = (iri: string, kind: TermKind) => ({ iri, kind })

/** Terms by their short name. */
export const TERMS = {
  name: term('schema:name', 'TEXT'),
  alternateName: term('schema:alternateName', 'TEXT'),
  sameAs: term('schema:sameAs', 'IRI'),
  url: term('schema:url', 'IRI'),
  iso2: term('ent:iso2', 'TEXT'),
  iso3: term('ent:iso3', 'TEXT'),
  country: term('ent:country', 'IRI'),
  mergedFrom: term('ent:mergedFrom', 'IRI'),
  text: term('schema:text', 'TEXT'),
  author: term('schema:author', 'IRI'),
  agent: term('schema:agent', 'IRI'),
  recipient: term('schema:recipient', 'IRI'),
  attendee: term('schema:attendee', 'IRI'),
  location: term('schema:location', 'IRI'),
  about: term('schema:about', 'IRI'),
  speaker: term('ent:speaker', 'IRI'),
  target: term('ent:target', 'IRI'),
  party: term('ent:party', 'IRI'),
  startDate: term('schema:startDate', 'DATE'),
  dateCreated: term('schema:dateCreated', 'DATE'),
  precision: term('ent:precision', 'TEXT'),
  negated: term('ent:negated', 'BOOLEAN'),
  strength: term('ent:strength', 'TEXT'),
  stance: term('ent:stance', 'TEXT'),
  form: term('ent:form', 'TEXT'),
  status: term('ent:status', 'TEXT'),
  plover: term('ent:plover', 'TEXT'),
  mode: term('ent:mode', 'TEXT'),
  context: term('ent:context', 'TEXT'),
  pair: term('ent:pair', 'TEXT'),
  confidence: term('ent:confidence', 'DOUBLE'),
  recorded: term('prov:generatedAtTime', 'MOMENT'),
  withdrawn: term('prov:invalidatedAtTime', 'MOMENT'),
  saidAt: term('ent:saidAt', 'IRI'),
  contradicts: term('ent:contradicts', 'IRI'),
  reaffirms: term('ent:reaffirms', 'IRI'),
  withdraws: term('ent:withdraws', 'IRI'),
  fulfils: term('ent:fulfils', 'IRI'),
  breaks: term('ent:breaks', 'IRI'),
  pursues: term('ent:pursues', 'IRI'),
  evidence: term('prov:wasDerivedFrom', 'IRI'),
  quotedFrom: term('prov:wasQuotedFrom', 'IRI'),
  extractor: term('prov:wasAttributedTo', 'IRI'),
  version: term('schema:softwareVersion', 'TEXT'),
  quoting: term('ent:quoting', 'TEXT'),
  rule: term('ent:rule', 'TEXT'),
  sentence: term('ent:sentence', 'INTEGER'),
  start: term('ent:start', 'INTEGER'),
  end: term('ent:end', 'INTEGER'),
  spanStart: term('ent:spanStart', 'INTEGER'),
  spanEnd: term('ent:spanEnd', 'INTEGER'),
  cueStart: term('ent:cueStart', 'INTEGER'),
  cueEnd: term('ent:cueEnd', 'INTEGER'),
  contentStart: term('ent:contentStart', 'INTEGER'),
  contentEnd: term('ent:contentEnd', 'INTEGER'),
  headline: term('schema:headline', 'TEXT'),
  byline: term('schema:creditText', 'TEXT'),
  datePublished: term('schema:datePublished', 'TEXT'),
  dateModified: term('schema:dateModified', 'TEXT'),
  day: term('ent:day', 'TEXT'),
  dateline: term('ent:dateline', 'TEXT'),
  language: term('schema:inLanguage', 'TEXT'),
  agency: term('ent:agency', 'TEXT'),
  publisher: term('schema:publisher', 'IRI'),
  kind: term('ent:kind', 'TEXT'),
  seat: term('ent:seat', 'TEXT'),
} as const satisfies Record<string, { iri: string; kind: TermKind }>
export type Term = keyof typeof TERMS

/** A prefixed name written out. */
export function expand(name: string): string {
  const [prefix, local] = name.split(':', 2) as [keyof typeof PREFIXES, string]
  return PREFIXES[prefix] + local
}

/** The XSD type of a value; null for IRIs and plain text. */
export function datatype(kind: TermKind, value: string | number | boolean): string | null {
  switch (kind) {
    case 'IRI':
    case 'TEXT':
      return null
    case 'INTEGER':
      return 'xsd:integer'
    case 'DOUBLE':
      return 'xsd:double'
    case 'BOOLEAN':
      return 'xsd:boolean'
    case 'MOMENT':
      return 'xsd:dateTime'
    case 'DATE':
      return ['xsd:gYear', 'xsd:gYearMonth', 'xsd:date'][String(value).split('-').length - 1]!
  }
}

/** The JSON-LD context. */
export const CONTEXT = {
  '@context': {
    '@version': 1.1,
    ...PREFIXES,
    id: '@id',
    type: '@type',
    ...Object.fromEntries(
      Object.entries(TERMS).map(([name, { iri, kind }]) => {
        const type = kind === 'IRI' ? '@id' : kind === 'DATE' ? null : datatype(kind, '')
        return [name, type === null ? iri : { '@id': iri, '@type': type }]
      }),
    ),
  },
}
