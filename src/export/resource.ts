// What stands behind the address of one thing of the graph: the thing as linked data.
import type { Read } from '../graph/read/pages.ts'
import { addressOf, articleNode, entityNode, joined, type LinkedNode, nodesOf } from './linked/nodes.ts'
import { ALL_PARTS, type ExportedFact, withLinks } from './select.ts'

/** What is at an address: nodes, the thing itself first; or where it has gone; or nothing. */
export type Found =
  | { readonly state: 'here'; readonly title: string; readonly nodes: readonly LinkedNode[] }
  | { readonly state: 'moved'; readonly to: string }
  | { readonly state: 'none' }

const NONE = { state: 'none' } as const

/** The thing first, then what is said with it. */
const opening = (address: string, nodes: readonly LinkedNode[]): readonly LinkedNode[] => {
  const all = joined(nodes)
  return [...all.filter(({ id }) => id === address), ...all.filter(({ id }) => id !== address)]
}

async function entity(read: Read, base: string, id: string): Promise<Found> {
  const [row] = await read('read/entities', { ids: [id] })
  if (!row) return NONE
  if (row.entity.id !== id) return { state: 'moved', to: addressOf(base, row.entity.id) }
  return { state: 'here', title: row.entity.name, nodes: [entityNode(base, row.entity, row.aliases ?? [])] }
}

async function fact(read: Read, base: string, id: string): Promise<Found> {
  const [row] = await read('read/facts', { ids: [id], with: ALL_PARTS, attestations: ALL_PARTS.attestations })
  if (!row) return NONE
  const [exported] = (await withLinks(read, [row.fact])) as [ExportedFact]
  const nodes = [...nodesOf(base, exported, new Set())].map(({ node }) => node)
  const title = exported.content ?? `${exported.kind ?? exported.plover ?? exported.type}, ${exported.date}`
  return { state: 'here', title, nodes: opening(addressOf(base, id), nodes) }
}

async function article(read: Read, base: string, id: string): Promise<Found> {
  const [row] = await read('read/articles', { ids: [id] })
  if (!row) return NONE
  const [of] = await read('read/article-publishers', { ids: [id] })
  const facts = await read('read/article-facts', {
    pages: [{ at: 0, article: id, asOf: null, filter: null, with: ALL_PARTS }],
    attestations: ALL_PARTS.attestations,
  })
  const address = addressOf(base, id)
  const own = articleNode(base, { ...row.article, publisher: of?.publisher ?? null })
  // Others' accounts of the same facts are at the facts' own addresses.
  const linked = await withLinks(
    read,
    facts.map((row) => row.fact),
  )
  const told = linked.flatMap((f) => {
    const mine = f.attestations.filter((t) => t.article?.id === id)
    return [...nodesOf(base, { ...f, attestations: mine }, new Set([address]))].map(({ node }) => node)
  })
  return { state: 'here', title: row.article.headline ?? id, nodes: opening(address, [own, ...told]) }
}

/** Kinds of addresses. Ids may be given without their first part where the address says it. */
const KINDS: Readonly<Record<string, (read: Read, base: string, id: string) => Promise<Found>>> = {
  entity,
  claim: (read, base, id) => fact(read, base, id.includes(':') ? id : `claim:${id}`),
  event: (read, base, id) => fact(read, base, id.includes(':') ? id : `event:${id}`),
  article: (read, base, id) => article(read, base, id.includes(':') ? id : `article:${id}`),
}

/** The kind and id that a path names; null where it is none of ours. */
export function thingAt(path: string): { readonly kind: string; readonly id: string } | null {
  const match = /^\/(entity|claim|event|article)\/([^/]+)$/.exec(path)
  if (!match) return null
  try {
    return { kind: match[1]!, id: decodeURIComponent(match[2]!) }
  } catch {
    // A stray percent sign: no id has one.
    return null
  }
}

/** Finds what a path names. */
export const findThing = (
  read: Read,
  base: string,
  { kind, id }: { readonly kind: string; readonly id: string },
): Promise<Found> => KINDS[kind]!(read, base, id)
