import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/connection.ts'
import { retractArticle } from '../../src/graph/retract.ts'
import type { Service } from '../../src/server.ts'
import { emptyGraph } from '../graph/database.ts'
import { type Answer, ask, dataOf, serviceOver, tell } from './service.ts'
import { STORIES } from './stories.ts'

let graph: Graph
let service: Service
const BEFORE = new Date('2023-01-01T00:00:00Z')

beforeAll(async () => {
  graph = await emptyGraph()
  await tell(graph, STORIES.slice(0, 3), BEFORE)
  await tell(graph, STORIES.slice(3), new Date('2023-03-01T00:00:00Z'))
  service = serviceOver(graph)
})
afterAll(() => graph?.close())

const asked = (query: string, variables: Record<string, unknown> = {}) => dataOf(service, query, variables)
const timeline = async (args: string, fields = '__typename date') => {
  const { bilateral } = await asked(`{ bilateral(a: "NOR", b: "FIN") { timeline${args} { nodes { ${fields} } } } }`)
  return bilateral.timeline.nodes as Record<string, string>[]
}

describe('the timeline of a pair', () => {
  it('has everything between them, latest first', async () => {
    const dates = (await timeline('')).map((fact) => fact.date!)
    expect(dates).toEqual([...dates].sort().reverse())
    expect(dates.length).toBeGreaterThanOrEqual(5)
    expect((await timeline('(order: OLDEST)')).map((fact) => fact.date)).toEqual([...dates].reverse())
  })

  it('gives the same by pages of one, either way', async () => {
    for (const order of ['NEWEST', 'OLDEST']) {
      const whole = (await timeline(`(order: ${order})`, 'id')).map((fact) => fact.id)
      const paged: string[] = []
      let after: string | null = null
      do {
        const query = `query ($after: String) { bilateral(a: "NOR", b: "FIN") {
          timeline(first: 1, after: $after, order: ${order}) { nodes { id } pageInfo { hasNextPage endCursor hasPreviousPage } } } }`
        const { timeline: page }: Answer['data'] = (await asked(query, { after })).bilateral
        expect(page.pageInfo.hasPreviousPage).toBe(after !== null)
        paged.push(...page.nodes.map((node: { id: string }) => node.id))
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
      } while (after)
      expect(paged).toEqual(whole)
    }
  })

  it.each([
    ['{kinds: [PLEDGE]}', ['Pledge', 'Pledge', 'Pledge']],
    ['{kinds: [PLEDGE], negated: true}', ['Pledge', 'Pledge']],
    ['{kinds: [MEETING, ACTION]}', ['Action', 'Meeting']],
    ['{from: "2022", to: "2022-12"}', ['Action', 'Pledge']],
    ['{to: "1990"}', ['Milestone']],
    ['{topic: ["arctic radar"], not: {kinds: [PLEDGE]}}', ['Meeting']],
    ['{or: [{kinds: [MILESTONE]}, {plover: [SANCTION]}]}', ['Action', 'Milestone']],
    ['{actor: ["Finland"], kinds: [ACTION, POSITION]}', ['Action']],
    ['{publisher: ["southern herald"]}', ['Action', 'Pledge']],
    ['{and: [{speaker: ["Ida Lund"]}, {minConfidence: 0.5}]}', ['Pledge']],
    ['{minConfidence: 0.99}', []],
  ])('is filtered by %s', async (filter, types) => {
    const facts = await timeline(`(filter: ${filter})`)
    expect(facts.map((fact) => fact.__typename).sort()).toEqual(types)
  })

  it('counts only what the filter lets pass', async () => {
    const { bilateral } = await asked(`{ bilateral(a: "NOR", b: "FIN") { factCount
      timeline(filter: {kinds: [PLEDGE, ACTION]}) { totalCount facets { kinds { value label count } years { value count } actors { label count } } } } }`)
    expect(bilateral.timeline.totalCount).toBe(4)
    expect(bilateral.factCount).toBeGreaterThan(3)
    expect(bilateral.timeline.facets.kinds).toEqual([
      { value: 'PLEDGE', label: 'Pledge', count: 3 },
      { value: 'ACTION', label: 'Action', count: 1 },
    ])
    expect(bilateral.timeline.facets.years.map((year: { value: string }) => year.value)).toEqual([
      '2023',
      '2022',
      '2021',
    ])
    expect(bilateral.timeline.facets.actors[0]).toEqual({ label: 'Norway', count: 3 })
  })

  it('is as it was recorded by a moment', async () => {
    const count = async (asOf: string) =>
      (await asked(`{ bilateral(a: "NOR", b: "FIN", asOf: "${asOf}") { timeline { totalCount nodes { id } } } }`))
        .bilateral.timeline
    const then = await count('2023-02-01')
    const now = await count('2023-04-01')
    expect(then.totalCount).toBe(then.nodes.length)
    expect(now.totalCount).toBe(then.totalCount + 1)
    expect((await count('2022-01-01')).nodes).toEqual([])
  })

  it('shows its ends, topics and climate', async () => {
    const { bilateral } = await asked(`{ bilateral(a: "NOR", b: "FIN") {
      firstContact { __typename date } latest { date }
      issues { edges { count latest node { name } } totalCount }
      climate(by: YEAR) { period from to count score verbalCooperation { count } materialConflict { count score }
        computedFrom { totalCount nodes { plover date } } } } }`)
    expect(bilateral.firstContact).toEqual({ __typename: 'Milestone', date: '1919' })
    expect(bilateral.latest.date).toBe('2023-01-15')
    expect(bilateral.issues.edges[0].node.name).toBe('Arctic radar')
    const year = bilateral.climate.find((period: { period: string }) => period.period === '2022')
    expect(year).toMatchObject({
      from: '2022-01-01',
      to: '2022-12-31',
      count: 2,
      materialConflict: { count: 1, score: -6 },
    })
    for (const period of bilateral.climate) expect(period.computedFrom.totalCount).toBe(period.count)
  })
})

describe('entities', () => {
  it.each([
    ['Xi Jin Ping', 'Xi Jinping'],
    ['xi jinpin', 'Xi Jinping'],
    ["Cote d'Ivoire", "Côte d'Ivoire"],
    ['ivory coast', "Côte d'Ivoire"],
    ['Norwey', 'Norway'],
    ['radar', 'Arctic radar'],
  ])('are found by %s', async (search, name) => {
    const { entities } = await asked('query ($search: String!) { entities(search: $search) { nodes { name } } }', {
      search,
    })
    expect(entities.nodes[0]).toEqual({ name })
  })

  it('are suggested where nothing fits', async () => {
    const { entities } = await asked('{ entities(search: "Nordic Finlay") { nodes { name } suggestions } }')
    expect(entities.nodes).toEqual([])
    expect(entities.suggestions).toContain('Finland')
  })

  it('are all there page by page', async () => {
    const { entities } = await asked('{ entities(types: [COUNTRY], first: 2) { nodes { id } pageInfo { endCursor } } }')
    const next = await asked(
      'query ($after: String!) { entities(types: [COUNTRY], first: 2, after: $after) { nodes { id } } }',
      {
        after: entities.pageInfo.endCursor,
      },
    )
    expect([...entities.nodes, ...next.entities.nodes].map((node) => node.id)).toEqual([
      'country:CIV',
      'country:FIN',
      'country:NOR',
      'country:SWE',
    ])
  })

  it('tell what they did, said, were told and were talked of as', async () => {
    const { country } = await asked(`{ country(code: "NO") {
      as: claims(role: ACTOR) { totalCount } to: facts(role: TARGET) { nodes { __typename } } all: facts { totalCount nodes { id } }
      officeHolders(on: "2021-04-01") { title person { name } }
      coOccurrences(types: [SYSTEM]) { edges { count node { name } } } } }`)
    expect(country.as.totalCount).toBe(3)
    expect(country.to.nodes.map((node: { __typename: string }) => node.__typename).sort()).toEqual([
      'Action',
      'Action',
      'Position',
    ])
    expect(country.all.totalCount).toBe(country.all.nodes.length)
    expect(country.officeHolders).toEqual([{ title: 'Foreign Minister', person: { name: 'Ida Lund' } }])
    expect(country.coOccurrences.edges[0]).toMatchObject({ node: { name: 'Arctic radar' } })
  })
})

describe('positions', () => {
  it('show who stands where, then and now', async () => {
    const { entity } = await asked(`{ entity(name: "Arctic radar") { ... on System {
      then: stances(asOf: "2021") { actor { name } stance }
      now: stances { actor { name } stance since before count latest { content attestations { nodes { quote } } } }
      against: stances(stance: [OPPOSES]) { actor { name } } } } }`)
    expect(entity.then).toContainEqual({ actor: { name: 'Sweden' }, stance: 'OPPOSES' })
    const sweden = entity.now.find((holder: { actor: { name: string } }) => holder.actor.name === 'Sweden')
    expect(sweden).toMatchObject({ stance: 'SUPPORTS', before: 'OPPOSES', since: '2022-05-01', count: 2 })
    expect(sweden.latest.attestations.nodes[0].quote).toBe('Sweden now supports the Arctic radar.')
    expect(entity.against).toEqual([])
  })

  it('show each change of stance', async () => {
    const { country } = await asked(`{ country(code: "SWE") { positionOn(issue: "arctic radar") { stance
      changes { from to date } positions { stance } } } }`)
    expect(country.positionOn.stance).toBe('SUPPORTS')
    expect(country.positionOn.changes).toEqual([
      { from: null, to: 'OPPOSES', date: '2021-03-04' },
      { from: 'OPPOSES', to: 'SUPPORTS', date: '2022-05-01' },
    ])
  })
})

describe('a claim', () => {
  it('tells what contradicts it, what repeats it, and why it is held', async () => {
    const { claims } = await asked(`{ claims(filter: {kinds: [PLEDGE], actor: ["NOR"], to: "2021"}) { nodes { id summary
      contradictedBy { totalCount nodes { date ... on Pledge { negated } } } reaffirmedBy { nodes { date } }
      publishers { name } saidAt { kind place { name } } pairs { dyad }
      why { rule reason attestation { quote span { text } } mentions { decision entity { name } } } } } }`)
    const [pledge] = claims.nodes
    expect(pledge.summary).toBe('Norway pledged not to build the Arctic radar near the border')
    expect(pledge.contradictedBy.nodes).toEqual([{ date: '2023-01-15', negated: false }])
    expect(pledge.reaffirmedBy.nodes).toEqual([{ date: '2022-06-10' }])
    expect(pledge.publishers).toEqual([{ name: 'Northern Courier' }])
    expect(pledge.saidAt).toEqual({ kind: 'TALKS', place: { name: 'Oslo' } })
    expect(pledge.pairs).toEqual([{ dyad: 'FIN-NOR' }])
    expect(pledge.why[0]).toMatchObject({ rule: 'test-row', reason: null })
  })
})

describe('search', () => {
  it('finds quotes, contents and headlines, and marks the words', async () => {
    const { search } =
      await asked(`{ search(text: "fisheries treaties") { nodes { field text highlights { start end text }
      subject { __typename ... on Attestation { fact { summary } } } } } }`)
    const [hit] = search.nodes
    expect(hit.field).toBe('QUOTE')
    expect(hit.highlights.map((span: { text: string }) => span.text)).toEqual(['fisheries', 'treaty'])
    expect(hit.text.slice(hit.highlights[0].start, hit.highlights[0].end)).toBe('fisheries')
    expect(hit.subject.fact.summary).toContain('Fisheries treaty')
    const headlines = await asked(
      '{ search(text: "\\"comes round\\"", in: [HEADLINE]) { nodes { subject { ... on Article { headline } } } } }',
    )
    expect(headlines.search.nodes).toEqual([{ subject: { headline: 'Sweden comes round to the radar' } }])
  })

  it('goes on behind what a page ended with, and takes letters that differ where nothing fits as written', async () => {
    const page = async (text: string, after: string | null) =>
      (
        await asked(
          'query ($text: String!, $after: String) { search(text: $text, first: 2, after: $after) { nodes { text } pageInfo { hasNextPage endCursor } } }',
          { text, after },
        )
      ).search
    for (const text of ['radar', 'rador border']) {
      const whole = await asked('query ($text: String!) { search(text: $text, first: 100) { nodes { text } } }', {
        text,
      })
      const paged: object[] = []
      let after: string | null = null
      do {
        const { nodes, pageInfo } = await page(text, after)
        paged.push(...nodes)
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null
      } while (after)
      expect(paged.length).toBeGreaterThan(3)
      expect(paged).toEqual(whole.search.nodes)
    }
    const { errors } = await ask(service, '{ search(text: "radar", after: "Mg") { nodes { text } } }')
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' })
  })

  it('finds the same quotes whether they are asked for in brief or whole, page by page', async () => {
    const page = async (fields: string, first: number, after: string | null = null) =>
      (
        await asked(
          `query ($first: Int!, $after: String) { search(text: "radar", in: [QUOTE], first: $first, after: $after) {
            nodes { field text score highlights { text } subject { ... on Attestation { id quote start end sentence fact { id } article { id headline date publisher { id name } } ${fields} } } } pageInfo { hasNextPage endCursor } } }`,
          { first, after },
        )
      ).search
    const brief = await page('', 100)
    const whole = await page('quoting', 100)
    expect(brief.nodes.length).toBeGreaterThan(2)
    const bare = ({ subject: { quoting: _, ...subject }, ...node }: { subject: { quoting: string } }) => ({
      ...node,
      subject,
    })
    expect(brief).toEqual({ ...whole, nodes: whole.nodes.map(bare) })
    const first = await page('', 2)
    const rest = await page('', 100, first.pageInfo.endCursor)
    expect([...first.nodes, ...rest.nodes]).toEqual(brief.nodes)
  })

  it('finds what was recorded by a moment', async () => {
    const count = async (asOf: string) =>
      (await asked(`{ search(text: "radar", first: 100, asOf: "${asOf}") { nodes { text } } }`)).search.nodes.length
    expect(await count('2022-01-01')).toBe(0)
    expect(await count('2023-02-01')).toBeLessThan(await count('2023-04-01'))
  })

  it('does not read what is typed as a query', async () => {
    for (const text of ['radar) OR *:*', 'quote:radar AND (', '"open', 'a~b^9 [to]', '+-!{}']) {
      const { errors } = await ask(service, 'query ($text: String!) { search(text: $text) { nodes { text } } }', {
        text,
      })
      expect(errors?.[0]?.extensions.code ?? 'BAD_USER_INPUT').toBe('BAD_USER_INPUT')
    }
  })
})

describe('pictures', () => {
  it('show what is around an entity, and the way to another', async () => {
    const { neighbourhood, path } = await asked(`{
      neighbourhood(id: "country:NOR") { truncated nodes { distance entity { name } } edges { from to type label count facts { id } } }
      path(from: "country:SWE", to: "country:FIN") { nodes { entity { name } } edges { type } } }`)
    expect(neighbourhood.nodes[0]).toEqual({ distance: 0, entity: { name: 'Norway' } })
    const pledged = neighbourhood.edges.find((edge: { type: string }) => edge.type === 'PLEDGED')
    expect(pledged).toMatchObject({ from: 'country:NOR', to: 'system:arctic-radar', count: 3 })
    expect(pledged.facts).toHaveLength(3)
    expect(neighbourhood.truncated).toBe(false)
    expect(path.nodes.length).toBeGreaterThanOrEqual(3)
    const few = await asked('{ neighbourhood(id: "country:NOR", limit: 2) { truncated nodes { distance } } }')
    expect(few.neighbourhood).toMatchObject({ truncated: true, nodes: [{ distance: 0 }, { distance: 1 }] })
  })

  const drawn = (asOf: string) =>
    asked(`{ neighbourhood(id: "country:NOR"${asOf}) { nodes { entity { id } } edges { from to type count latest facts { id } } }
      path(from: "country:SWE", to: "country:FIN"${asOf}) { nodes { distance entity { id } } edges { from to type count } } }`)
  const sorted = ({ neighbourhood, path }: Answer['data']) =>
    [neighbourhood, path].map(({ nodes, edges }) => ({
      nodes: nodes.map((node: object) => JSON.stringify(node)).sort(),
      edges: edges
        .map(({ facts, ...edge }: { facts?: { id: string }[] }) =>
          JSON.stringify({ ...edge, facts: facts?.map((fact) => fact.id).sort() }),
        )
        .sort(),
    }))

  it('say from the facts themselves what the picture layer says now', async () => {
    expect(sorted(await drawn(', asOf: "2024-01-01"'))).toEqual(sorted(await drawn('')))
  })

  it('are as the facts stood at a moment', async () => {
    const { neighbourhood, path } = await drawn(', asOf: "2023-02-01"')
    const pledged = neighbourhood.edges.find((edge: { type: string }) => edge.type === 'PLEDGED')
    expect(pledged).toMatchObject({ from: 'country:NOR', to: 'system:arctic-radar', count: 2, latest: '2022-06-10' })
    expect(path.nodes.length).toBeGreaterThanOrEqual(3)
    const before = await drawn(', asOf: "2022-01-01"')
    expect(before.neighbourhood).toEqual({ nodes: [{ entity: { id: 'country:NOR' } }], edges: [] })
    expect(before.path).toBeNull()
  })
})

describe('articles', () => {
  it('are filtered, ordered and counted', async () => {
    const { articles, stories, publishers } = await asked(`{
      articles(filter: {publisher: ["Southern Herald"], not: {to: "2022-05"}}, order: OLDEST) { totalCount nodes { headline text story { articles { totalCount } }
        facts { totalCount nodes { summary } } attestations { nodes { quote start end } } publisher { name } } }
      stories(first: 1) { totalCount nodes { headline publishers { name } } }
      publishers { nodes { name articles(first: 1) { totalCount } } } }`)
    expect(articles.totalCount).toBe(1)
    const [article] = articles.nodes
    expect(article).toMatchObject({
      headline: 'Norway repeats its promise',
      facts: { totalCount: 2 },
      publisher: { name: 'Southern Herald' },
    })
    const { all, then } = await asked(`{
      all: articles { totalCount facets { publishers { label count } years { value count } languages { value } } }
      then: articles(asOf: "2023-02-01") { totalCount } }`)
    expect(all).toEqual({
      totalCount: 5,
      facets: {
        publishers: [
          { label: 'Northern Courier', count: 3 },
          { label: 'Southern Herald', count: 2 },
        ],
        years: [
          { value: '2023', count: 2 },
          { value: '2022', count: 2 },
          { value: '2021', count: 1 },
        ],
        languages: [{ value: 'en' }],
      },
    })
    expect(then.totalCount).toBe(3)
    for (const { quote, start, end } of article.attestations.nodes) expect(article.text.slice(start, end)).toBe(quote)
    expect(stories.nodes[0].headline).toBe('A visit that was not')
    expect(stories.totalCount).toBe(5)
    expect(publishers.nodes).toEqual([
      { name: 'Northern Courier', articles: { totalCount: 3 } },
      { name: 'Southern Herald', articles: { totalCount: 2 } },
    ])
  })
})

describe('stories', () => {
  const ids = async (args: string) =>
    (await asked(`{ stories${args} { nodes { headline } } }`)).stories.nodes.map(
      ({ headline }: { headline: string }) => headline,
    ) as string[]

  it.each([
    ['(filter: {publisher: ["southern herald"]})', 2],
    ['(filter: {not: {publisher: ["southern herald"]}})', 3],
    ['(filter: {from: "2022", to: "2022-12"})', 2],
    ['(filter: {or: [{to: "2021"}, {from: "2023-02"}]})', 2],
    ['(filter: {and: [{language: ["en"]}, {from: "2023-01-15"}]})', 2],
    ['(filter: {minArticles: 2})', 0],
    ['(filter: {publisherKind: [STATE]})', 0],
    ['(asOf: "2023-02-01")', 3],
  ])('are chosen by %s', async (args, count) => {
    const { stories } = await asked(`{ stories${args} { totalCount nodes { id } } }`)
    expect(stories.totalCount).toBe(count)
    expect(stories.nodes).toHaveLength(count)
  })

  it('are ordered either way, by pages of one too', async () => {
    const newest = await ids('(order: NEWEST)')
    expect(await ids('(order: OLDEST)')).toEqual([...newest].reverse())
    const paged: string[] = []
    let after: string | null = null
    do {
      const query =
        'query ($after: String) { stories(first: 1, after: $after) { nodes { headline } pageInfo { hasNextPage endCursor } } }'
      const { nodes, pageInfo }: Answer['data'] = (await asked(query, { after })).stories
      paged.push(...nodes.map((node: { headline: string }) => node.headline))
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after)
    expect(paged).toEqual(newest)
  })

  it('are counted by who told them and when', async () => {
    const { stories } =
      await asked(`{ stories(filter: {from: "2022"}) { facets { publishers { label count } publisherKinds { value } years { value count } }
      nodes { articles { facets { publishers { label count } years { value count } } } } } }`)
    expect(stories.facets).toEqual({
      publishers: [
        { label: 'Northern Courier', count: 2 },
        { label: 'Southern Herald', count: 2 },
      ],
      publisherKinds: [],
      years: [
        { value: '2023', count: 2 },
        { value: '2022', count: 2 },
      ],
    })
    expect(stories.nodes[0].articles.facets).toEqual({
      publishers: [{ label: 'Northern Courier', count: 1 }],
      years: [{ value: '2023', count: 1 }],
    })
  })
})

describe('publishers', () => {
  beforeAll(async () => {
    await graph.write('write/reference-publishers', {
      publishers: [
        {
          id: 'publisher:state-gazette',
          props: { name: 'State Gazette', aliases: ['SG'], kind: 'STATE', country: 'country:NOR', listed: true },
        },
        {
          id: 'publisher:aurora-wire',
          props: { name: 'Aurora Wire', aliases: [], kind: 'WIRE', country: 'country:FIN', listed: true },
        },
      ],
      at: '2023-03-05T00:00:00.000Z',
    })
  })
  afterAll(() =>
    graph.raw("MATCH (p:Publisher) WHERE p.id IN ['publisher:state-gazette', 'publisher:aurora-wire'] DELETE p"),
  )

  it.each([
    ['', ['Aurora Wire', 'Northern Courier', 'Southern Herald', 'State Gazette']],
    ['(order: ARTICLES, first: 2)', ['Northern Courier', 'Southern Herald']],
    ['(filter: {kind: [STATE, WIRE]})', ['Aurora Wire', 'State Gazette']],
    ['(filter: {name: ["sg"]})', ['State Gazette']],
    ['(filter: {country: ["Norway"]})', ['State Gazette']],
    ['(filter: {country: ["FIN"]})', ['Aurora Wire']],
    ['(filter: {listed: false})', ['Northern Courier', 'Southern Herald']],
    ['(filter: {minArticles: 3})', ['Northern Courier']],
    ['(filter: {or: [{kind: [WIRE]}, {minArticles: 3}]})', ['Aurora Wire', 'Northern Courier']],
    ['(filter: {not: {listed: true}, and: [{minArticles: 2}]})', ['Northern Courier', 'Southern Herald']],
    ['(asOf: "2023-02-01")', ['Northern Courier', 'Southern Herald']],
  ])('are chosen and ordered by %s', async (args, names) => {
    const { publishers } = await asked(`{ publishers${args} { nodes { name } } }`)
    expect(publishers.nodes.map((node: { name: string }) => node.name)).toEqual(names)
  })

  it('are counted as of a moment of before, with their articles', async () => {
    const { publishers } = await asked(
      '{ publishers(asOf: "2023-02-01") { edges { articles node { articles { totalCount nodes { id } } } } } }',
    )
    const counts = publishers.edges.map((edge: { articles: number }) => edge.articles)
    expect(counts.reduce((sum: number, count: number) => sum + count)).toBe(3)
    for (const { articles, node } of publishers.edges) {
      expect(node.articles).toMatchObject({ totalCount: articles })
      expect(node.articles.nodes).toHaveLength(articles)
    }
  })

  it('come by pages of one in either order, and are counted', async () => {
    for (const order of ['NAME', 'ARTICLES']) {
      const { publishers: whole } =
        await asked(`{ publishers(order: ${order}) { totalCount edges { articles node { id } }
        facets { kinds { value label count } countries { value label count } } } }`)
      expect(whole.totalCount).toBe(4)
      expect(whole.facets.kinds).toEqual([
        { value: 'STATE', label: 'State', count: 1 },
        { value: 'WIRE', label: 'Wire', count: 1 },
      ])
      expect(whole.facets.countries).toEqual([
        { value: 'country:FIN', label: 'Finland', count: 1 },
        { value: 'country:NOR', label: 'Norway', count: 1 },
      ])
      const paged: object[] = []
      let after: string | null = null
      do {
        const query = `query ($after: String) { publishers(first: 1, after: $after, order: ${order}) { edges { articles node { id } } pageInfo { hasNextPage endCursor } } }`
        const { edges, pageInfo }: Answer['data'] = (await asked(query, { after })).publishers
        paged.push(...edges)
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null
      } while (after)
      expect(paged).toEqual(whole.edges)
    }
  })
})

describe('the graph as it stood', () => {
  it('is counted, and its pairs too', async () => {
    const figures = (asOf: string) =>
      asked(`{ stats${asOf && `(asOf: "${asOf}")`} { articles stories publishers pairs attestations earliest latest facts { value count } entities { value count } }
        pairs${asOf && `(asOf: "${asOf}")`} { totalCount edges { count node { id } } } }`)
    const then = await figures('2023-02-01')
    const now = await figures('2024-01-01')
    expect(then.stats).toMatchObject({ articles: 3, stories: 3, latest: '2022-06-10' })
    expect(now).toEqual(await figures(''))
    expect((await figures('2022-01-01')).pairs).toEqual({ totalCount: 0, edges: [] })
    expect(then.pairs.edges[0].count).toBeLessThan(now.pairs.edges[0].count)
  })

  it('shows a fact with the evidence that there was', async () => {
    const later = new Date('2023-05-01T00:00:00Z')
    const told = { ...STORIES[2]!, headline: 'Told once more', publisher: 'Far Post', date: '2022-06-11' }
    const [copy] = await tell(graph, [told], later)
    const evidence = (asOf: string) =>
      asked(`{ claims(filter: {negated: true, from: "2022"}${asOf}) { nodes {
        attestations { totalCount nodes { article { headline } } } publishers { name } support { articles } why { rule } } } }`)
    const now = (await evidence('')).claims.nodes[0]
    expect(now.attestations.totalCount).toBe(2)
    expect(now.attestations.nodes).toHaveLength(2)
    expect(now).toMatchObject({ publishers: [{}, {}], support: { articles: 2 } })
    const then = (await evidence(', asOf: "2023-04-01"')).claims.nodes[0]
    expect(then).toEqual({
      attestations: { totalCount: 1, nodes: [{ article: { headline: 'Norway repeats its promise' } }] },
      publishers: [{ name: 'Southern Herald' }],
      support: { articles: 1 },
      why: [{ rule: expect.anything() }],
    })
    await retractArticle(graph, copy!.article, { by: 'analyst', now: new Date('2023-06-01T00:00:00Z') })
    expect((await evidence('')).claims.nodes[0].attestations.totalCount).toBe(1)
    expect((await evidence(', asOf: "2023-05-15"')).claims.nodes[0].attestations.totalCount).toBe(2)
    const articles = async (args: string, head = '', variables = {}) =>
      (await asked(`query ${head} { articles${args} { totalCount } }`, variables)).articles.totalCount
    const standing = await articles('')
    expect(await articles('(filter: {retracted: true})')).toBe(1)
    expect(await articles('(filter: {retracted: $r})', '($r: Boolean)', { r: null })).toBe(standing)
    expect(await articles('(filter: {retracted: true}, asOf: "2023-05-15")')).toBe(0)
    expect(await articles('(filter: {retracted: false}, asOf: "2023-05-15")')).toBe(standing + 1)
    expect(await articles('(filter: {retracted: true}, asOf: "2023-06-15")')).toBe(1)
    expect(await articles('(filter: {retracted: false}, asOf: "2023-02-01")')).toBe(3)
  })
})

describe('nodes', () => {
  it('are there as of a moment when they were recorded by then', async () => {
    const { articles } = await asked(`{ articles { nodes { id recordedAt story { id } publisher { id }
      attestations { nodes { id fact { id recordedAt } } } } } }`)
    type Found = { id: string; recordedAt: string; story: { id: string }; attestations: { nodes: Told[] } }
    type Told = { id: string; fact: { id: string; recordedAt: string } }
    const there = (ids: readonly string[], asOf: string) =>
      asked(`query ($ids: [ID!]!) { nodes(ids: $ids, asOf: "${asOf}") { id } }`, { ids }).then(({ nodes }) =>
        nodes.map((node: { id: string } | null) => node?.id ?? null),
      )
    const late = (articles.nodes as Found[]).filter((article) => article.recordedAt.startsWith('2023-03-01'))
    expect(late.length).toBeGreaterThan(0)
    for (const { id, attestations } of late) {
      const facts = attestations.nodes.flatMap(({ fact }) => (fact.recordedAt.startsWith('2023-03') ? [fact.id] : []))
      const ids = [id, ...attestations.nodes.map((one) => one.id), ...facts]
      expect(await there(ids, '2023-02-01')).toEqual(ids.map(() => null))
      expect(await there(ids, '2023-03-02')).toEqual(ids)
    }
    const early = (articles.nodes as Found[]).filter((article) => article.recordedAt.startsWith('2023-01'))
    const stories = early.map((article) => article.story.id)
    expect(await there(stories, '2023-01-02')).toEqual(stories)
    const alone = late.map(({ story }) => story.id).filter((id) => !stories.includes(id))
    expect(await there(alone, '2023-02-01')).toEqual(alone.map(() => null))
  })

  it('come back by their global ids, whatever they are', async () => {
    const { facts, articles } = await asked(`{ facts { nodes { id attestations { nodes { id } } } }
      articles { nodes { id story { id } publisher { id } } } }`)
    const ids = [
      'country:NOR',
      'dyad:FIN-NOR',
      ...facts.nodes.map((node: { id: string }) => node.id),
      facts.nodes[0].attestations.nodes[0].id,
      articles.nodes[0].id,
      articles.nodes[0].story.id,
      articles.nodes[0].publisher.id,
    ]
    const { nodes } = await asked(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } missing: node(id: "claim:none") { id } }',
      { ids },
    )
    expect(nodes.map((node: { id: string }) => node.id)).toEqual(ids)
  })
})
