// A picture of the graph as data: putting parts together, folding what is too much, and words for it. Draws nothing.
import { TYPES } from './words.js'

/** Nodes drawn at most; above it, those that hang on one other are folded into one. */
export const MOST = 300

/** What edges say, in groups that share a colour and a row of the legend. */
export const GROUPS = [
  { id: 'pledge', word: 'pledged', types: ['PLEDGED'] },
  { id: 'supports', word: 'supports', types: ['SUPPORTS'] },
  { id: 'calls-for', word: 'calls for', types: ['CALLS_FOR'] },
  { id: 'opposes', word: 'opposes', types: ['OPPOSES'] },
  { id: 'meeting', word: 'met', types: ['MET'] },
  {
    id: 'mc',
    word: 'deeds and words that bring together',
    types: ['AGREED_WITH', 'CONSULTED', 'SUPPORTED', 'CONCEDED_TO', 'COOPERATED_WITH', 'AIDED', 'RETREATED_FROM'],
  },
  { id: 'mx', word: 'deeds and words that divide' },
  { id: 'milestone', word: 'ties and treaties', types: ['ESTABLISHED_TIES_WITH', 'CUT_TIES_WITH', 'SIGNED'] },
]

/** The group of a type; an action that brings nobody together divides. */
export const groupOf = (type) => (GROUPS.find((g) => g.types?.includes(type)) ?? GROUPS.find((g) => !g.types)).id

export const NOTHING = { nodes: new Map(), edges: new Map(), truncated: false }

/** Two pictures as one. */
export function joined(picture, more) {
  const nodes = new Map(picture.nodes)
  for (const { entity } of more.nodes) if (!nodes.has(entity.id)) nodes.set(entity.id, entity)
  const edges = new Map(picture.edges)
  for (const edge of more.edges) edges.set(edge.id, edge)
  return { nodes, edges, truncated: picture.truncated || more.truncated }
}

function degrees(edges) {
  const near = new Map()
  const add = (a, b) => near.set(a, (near.get(a) ?? new Set()).add(b))
  for (const { from, to } of edges) {
    add(from, to)
    add(to, from)
  }
  return near
}

/** Edges of one type between the same two ends, taken together. */
function merged(edges) {
  const found = new Map()
  for (const edge of edges) {
    const id = `${edge.from}|${edge.type}|${edge.to}`
    const other = found.get(id)
    found.set(id, other ? { ...other, count: other.count + edge.count, folded: true } : { ...edge, id })
  }
  return [...found.values()]
}

/** The largest groups of nodes of one type that hang on the same single other. */
function leaves(nodes, near, keep) {
  const groups = new Map()
  for (const node of nodes.values()) {
    const others = near.get(node.id) ?? new Set()
    if (keep.has(node.id) || others.size !== 1) continue
    const key = `${[...others][0]}|${node.type}`
    groups.set(key, [...(groups.get(key) ?? []), node])
  }
  return [...groups].filter(([, members]) => members.length > 1).sort((a, b) => b[1].length - a[1].length)
}

/**
 * A picture that can be drawn: at most `most` nodes. First, nodes that hang on a single other are folded into one per
 * type ("14 people"); if that is not enough, the nodes with the fewest edges are left out.
 * @param keep ids that stay as they are: the centre, what is pinned
 * @returns nodes, edges, and how many nodes were folded and left out
 */
export function drawable({ nodes, edges }, keep = new Set(), most = MOST) {
  let shown = new Map(nodes)
  const into = new Map()
  let folded = 0
  if (shown.size > most) {
    for (const [key, members] of leaves(shown, degrees(edges.values()), keep)) {
      if (shown.size <= most) break
      const id = `group:${key}`
      shown.set(id, { id, name: `${members.length} ${TYPES[members[0].type].many}`, type: members[0].type, members })
      for (const { id: member } of members) {
        shown.delete(member)
        into.set(member, id)
      }
      folded += members.length
    }
  }
  let left = [...edges.values()].map((e) => ({ ...e, from: into.get(e.from) ?? e.from, to: into.get(e.to) ?? e.to }))
  const before = shown.size
  if (before > most) {
    const near = degrees(left)
    const rank = (n) => (keep.has(n.id) ? Number.POSITIVE_INFINITY : (near.get(n.id)?.size ?? 0))
    shown = new Map(
      [...shown.values()]
        .sort((a, b) => rank(b) - rank(a))
        .slice(0, most)
        .map((n) => [n.id, n]),
    )
  }
  left = merged(left.filter((e) => e.from !== e.to && shown.has(e.from) && shown.has(e.to)))
  return { nodes: [...shown.values()], edges: left, folded, dropped: before - shown.size }
}

/** Without the edges of some groups, and the nodes that are left alone by it. */
export function without({ nodes, edges, truncated }, hidden, keep) {
  const left = new Map([...edges].filter(([, e]) => !hidden.has(groupOf(e.type))))
  const near = degrees(left.values())
  return { nodes: new Map([...nodes].filter(([id]) => near.has(id) || keep.has(id))), edges: left, truncated }
}
