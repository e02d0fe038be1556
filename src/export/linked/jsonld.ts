// JSON-LD: nodes with the short names of the context that the service serves.
import type { ExportedFact } from '../select.ts'
import { joined, type LinkedNode, nodesOf } from './nodes.ts'
import { CONTEXT, datatype, TERMS } from './terms.ts'

/** Media type of JSON-LD. */
export const JSON_LD = 'application/ld+json'

/** A node as JSON. */
export function toJson({ id, types, values }: LinkedNode): Readonly<Record<string, unknown>> {
  const shown = values.map(([term, list]) => {
    const { kind } = TERMS[term]
    // How much of a date is known differs from one to the next: the value says it.
    const all = kind === 'DATE' ? list.map((v) => ({ '@value': v, '@type': datatype(kind, v) })) : list
    return [term, all.length === 1 ? all[0] : all]
  })
  return { id, type: types.length === 1 ? types[0] : types, ...Object.fromEntries(shown) }
}

/** One document for a few nodes, with the address of its context. */
export const document = (base: string, nodes: readonly LinkedNode[]): string =>
  `${JSON.stringify({ '@context': `${base}/context.jsonld`, '@graph': joined(nodes).map(toJson) }, null, 2)}\n`

/**
 * A stream of facts as one JSON-LD document, a node on each line.
 * @param inline put the context into the document, for files that are read where no service runs
 */
export async function* jsonLd(
  facts: AsyncIterable<ExportedFact>,
  { base, inline }: { readonly base: string; readonly inline: boolean },
): AsyncGenerator<string> {
  const context = inline ? CONTEXT['@context'] : `${base}/context.jsonld`
  yield `{"@context":${JSON.stringify(context)},\n"@graph":[`
  const known = new Set<string>()
  let first = true
  for await (const fact of facts) {
    const nodes = joined([...nodesOf(base, fact, known)].map(({ node }) => node))
    yield nodes.map((node, i) => `${first && i === 0 ? '\n' : ',\n'}${JSON.stringify(toJson(node))}`).join('')
    if (nodes.length > 0) first = false
  }
  yield '\n]}\n'
}
