// N-Quads: each article's account is a graph of its own, named by the article's address.
import type { ExportedFact } from '../select.ts'
import { type LinkedNode, nodesOf } from './nodes.ts'
import { datatype, expand, TERMS, type TermKind } from './terms.ts'

const TYPE = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>'

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
const literal = (text: string): string =>
  `"${text.replace(/[\\"\p{Cc}]/gu, (c) => ESCAPES[c] ?? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`
const iri = (address: string): string => `<${address.replace(/[\p{Cc} <>"{}|^`\\]/gu, (c) => encodeURIComponent(c))}>`

/** As XML Schema writes a double: 8.0E-1. */
const double = (value: number): string => value.toExponential(15).replace(/(\d)0*e\+?/, '$1E')

function object(kind: TermKind, value: string | number | boolean): string {
  if (kind === 'IRI') return iri(String(value))
  const type = datatype(kind, value)
  const text = literal(kind === 'DOUBLE' ? double(Number(value)) : String(value))
  return type === null ? text : `${text}^^<${expand(type)}>`
}

function lines({ id, types, values }: LinkedNode, article: string | null): string {
  const graph = article === null ? '' : ` ${iri(article)}`
  const subject = iri(id)
  const of = types.map((type) => `${subject} ${TYPE} <${expand(type)}>${graph} .\n`)
  const all = values.flatMap(([term, list]) => {
    const { iri: name, kind } = TERMS[term]
    return list.map((value) => `${subject} <${expand(name)}> ${object(kind, value)}${graph} .\n`)
  })
  return [...of, ...all].join('')
}

/** A stream of facts as N-Quads. */
export async function* nQuads(
  facts: AsyncIterable<ExportedFact>,
  { base }: { readonly base: string },
): AsyncGenerator<string> {
  const known = new Set<string>()
  for await (const fact of facts) {
    yield [...nodesOf(base, fact, known)].map(({ node, article }) => lines(node, article)).join('')
  }
}
