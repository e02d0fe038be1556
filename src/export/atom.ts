// Atom (RFC 4287): the claims recorded last, for those who follow a pair.
import { addressOf } from './linked/nodes.ts'
import type { ExportedFact } from './select.ts'
import { xml } from './xml.ts'

/** Entries of a feed. */
const MOST = 100

/** The facts recorded last, latest first; of two recorded at once the one with the later date. */
async function latest(facts: AsyncIterable<ExportedFact>): Promise<readonly ExportedFact[]> {
  const newer = (a: ExportedFact, b: ExportedFact) =>
    a.recordedAt === b.recordedAt ? (a.key < b.key ? 1 : -1) : a.recordedAt < b.recordedAt ? 1 : -1
  let held: ExportedFact[] = []
  for await (const fact of facts) {
    if (fact.type !== 'Pledge' && fact.type !== 'Position') continue
    held.push(fact)
    if (held.length >= 4 * MOST) held = held.sort(newer).slice(0, MOST)
  }
  return held.sort(newer).slice(0, MOST)
}

const VERBS: Readonly<Record<string, string>> = { CALLS_FOR: 'calls for', SUPPORTS: 'supports', OPPOSES: 'opposes' }

function titleOf(f: ExportedFact): string {
  const who = (f.actors ?? []).map((e) => e.name).join(' and ') || 'Somebody'
  const does = f.type === 'Position' ? VERBS[f.stance ?? ''] : f.negated ? 'pledges not to' : 'pledges to'
  return `${who} ${does}: ${f.content ?? ''}`
}

function entry(base: string, f: ExportedFact): string {
  const quotes = f.attestations.map((t) => {
    const source = t.publisher?.name ?? 'an unnamed publisher'
    return `<blockquote>${xml(t.quote)}</blockquote><p>${t.article?.url ? `<a href="${xml(t.article.url)}">${xml(source)}</a>` : xml(source)}${t.article?.date ? `, ${xml(t.article.date)}` : ''}</p>`
  })
  const address = xml(addressOf(base, f.id))
  return `<entry><id>${address}</id><title>${xml(titleOf(f))}</title><updated>${f.recordedAt}</updated><link rel="alternate" href="${address}"/><category term="${f.type.toLowerCase()}"/><content type="html">${xml(quotes.join(''))}</content></entry>\n`
}

/** A stream of facts as a feed of the claims among them. */
export async function* atom(
  facts: AsyncIterable<ExportedFact>,
  { base, self, pair }: { readonly base: string; readonly self: string; readonly pair: string | null },
): AsyncGenerator<string> {
  const entries = await latest(facts)
  const updated = entries[0]?.recordedAt ?? '1970-01-01T00:00:00.000Z'
  yield `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n<id>${xml(self)}</id><title>${xml(pair ? `New claims: ${pair}` : 'New claims')}</title><updated>${updated}</updated><author><name>Entente</name></author><link rel="self" href="${xml(self)}"/>\n`
  for (const fact of entries) yield entry(base, fact)
  yield '</feed>\n'
}
