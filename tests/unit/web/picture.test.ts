// What the page works out before it draws: folding a picture that is too large, cutting a text where marks begin and end.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { savedQueries } from '../../../src/web/browser.ts'

const load = (name: string) => import(new URL(`../../../src/web/public/${name}`, import.meta.url).href)
const { drawable, groupOf, joined, NOTHING, without } = await load('picture.js')

interface Entity {
  id: string
  name: string
  type: string
}
const entity = (id: string, type = 'PERSON'): Entity => ({ id, name: id, type })
const edge = (from: string, to: string, type = 'MET', count = 1) => ({
  id: `${from}|${type}|${to}`,
  from,
  to,
  type,
  count,
  label: type.toLowerCase(),
})

/** A star: one country with so many people, and two countries beside it. */
function star(people: number) {
  const nodes = [
    entity('a', 'COUNTRY'),
    entity('b', 'COUNTRY'),
    ...Array.from({ length: people }, (_, i) => entity(`p${i}`)),
  ]
  const edges = [edge('a', 'b'), ...Array.from({ length: people }, (_, i) => edge('a', `p${i}`))]
  return joined(NOTHING, { nodes: nodes.map((e) => ({ entity: e })), edges, truncated: false })
}

describe('a picture', () => {
  test('of 300 nodes is drawn as it is', () => {
    const { nodes, edges, folded, dropped } = drawable(star(298))
    expect([nodes.length, edges.length, folded, dropped]).toEqual([300, 299, 0, 0])
  })

  test('of more folds what hangs on one other, and counts it', () => {
    const { nodes, edges, folded, dropped } = drawable(star(500))
    expect(nodes.map((n: Entity) => n.name)).toEqual(['a', 'b', '500 people'])
    expect([folded, dropped]).toEqual([500, 0])
    expect(edges.find((e: { to: string }) => e.to.startsWith('group:'))).toMatchObject({ from: 'a', count: 500 })
  })

  test('keeps what is pinned out of the folding', () => {
    const { nodes } = drawable(star(500), new Set(['p7']))
    expect(nodes.map((n: Entity) => n.name)).toEqual(['a', 'b', 'p7', '499 people'])
  })

  test('that cannot be folded leaves out those with the fewest edges, and says how many', () => {
    const ring = Array.from({ length: 400 }, (_, i) => entity(`n${i}`))
    const edges = ring.flatMap((n, i) => [
      edge(n.id, ring[(i + 1) % 400]!.id),
      ...(i < 300 ? [edge(n.id, ring[(i + 2) % 300]!.id, 'ACCUSED')] : []),
    ])
    const { nodes, dropped } = drawable(
      joined(NOTHING, { nodes: ring.map((e) => ({ entity: e })), edges, truncated: false }),
    )
    expect([nodes.length, dropped]).toEqual([300, 100])
    expect(nodes.every((n: Entity) => Number(n.id.slice(1)) < 301)).toBe(true)
  })

  test('without a kind of edges loses what is left alone, but not its centre', () => {
    const picture = joined(NOTHING, {
      nodes: ['a', 'b', 'c'].map((id) => ({ entity: entity(id) })),
      edges: [edge('a', 'b', 'PLEDGED'), edge('a', 'c', 'OPPOSES')],
      truncated: false,
    })
    expect([...without(picture, new Set(['pledge']), new Set(['b'])).nodes.keys()]).toEqual(['a', 'b', 'c'])
    expect([...without(picture, new Set(['pledge', 'opposes']), new Set(['a'])).nodes.keys()]).toEqual(['a'])
  })

  test('gives each type of the picture layer a group', () => {
    expect(['PLEDGED', 'AIDED', 'SANCTIONED', 'SIGNED', 'MET'].map(groupOf)).toEqual([
      'pledge',
      'mc',
      'mx',
      'milestone',
      'meeting',
    ])
  })
})

test('saved queries are single statements, numbered, and change nothing', () => {
  const queries = savedQueries()
  expect(queries).toHaveLength(10)
  for (const [i, { title, statement }] of queries.entries()) {
    expect(title).toMatch(new RegExp(`^${i + 1}\\. .*\\?$|^${i + 1}\\. .*,.*$`))
    expect(statement).not.toMatch(/\b(?:CREATE|MERGE|SET|DELETE|REMOVE)\b|;/)
  }
})

test('a text cut at its marks is the text, and each piece has the marks that cover it', async () => {
  const { pieces } = await load('pieces.js')
  const mark = fc.record({ start: fc.nat(40), end: fc.nat(40), name: fc.constantFrom('a', 'b', 'c') })
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(mark, { maxLength: 8 }), (text, marks) => {
      const cut: { start: number; end: number; text: string; names: string[] }[] = pieces(text, marks)
      expect(cut.map((p) => p.text).join('')).toBe(text)
      for (const piece of cut) {
        for (let i = piece.start; i < piece.end; i++) {
          const covering = marks.filter((m) => m.end <= text.length && m.start <= i && i < m.end).map((m) => m.name)
          expect(new Set(piece.names)).toEqual(new Set(covering))
        }
      }
    }),
  )
})
