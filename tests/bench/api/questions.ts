// The questions of the comparison: one and the same, as this API and as the generated one are asked it.
import type { Pair } from './data.ts'

/** How one API is asked, and the ids of its answer, by which answers are held against each other. */
interface Asked {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  // biome-ignore lint/suspicious/noExplicitAny: answers of two APIs of different shapes.
  readonly ids: (data: any) => readonly string[]
}

/** A question. */
export interface Question {
  readonly name: string
  /** Times the generated API's throughput that ours must reach. */
  readonly target: number
  readonly ours: Asked
  readonly theirs: Asked
}

type Item = { readonly id: string }
const ids = (items: readonly Item[]): string[] => items.map((item) => item.id)
const sorted = (items: readonly string[]): string[] => [...new Set(items)].sort()

/** Hits of one score come in any order: that so many are right is what can be compared. */
const hits = (found: readonly (Item & { readonly quote?: string })[]): string[] =>
  found.map(({ quote }) => `${/matter 13 near the harbour/.test(quote ?? '')}`)

/** The questions on a pair, and on what is around a country of a smaller one. */
export const questionsOn = (pair: Pair, small: Pair): readonly Question[] => [
  {
    name: 'timeline page with evidence',
    target: 20,
    ours: {
      query: `query ($a: String!, $b: String!) { bilateral(a: $a, b: $b) { timeline(first: 20) { edges { cursor node {
        __typename id date ... on Claim { content actors { name } } ... on Action { actor { name } }
        attestations(first: 3) { nodes { quote start end article { headline url publisher { name } } } } } }
        pageInfo { hasNextPage endCursor } } } }`,
      variables: { a: `country:${pair.a}`, b: `country:${pair.b}` },
      ids: (data) => ids(data.bilateral.timeline.edges.map((edge: { node: Item }) => edge.node)),
    },
    theirs: {
      query: `query ($dyad: ID!) { dyads(where: { id: { eq: $dyad } }) {
        facts(limit: 20, sort: [{ key: DESC }]) {
          __typename id date ... on Claim { content } actors { name }
          attestations(limit: 3) { quote start end articles { headline url publishers { name } } } } } }`,
      variables: { dyad: pair.dyad },
      ids: (data) => ids(data.dyads[0].facts),
    },
  },
  {
    name: 'neighbourhood of an entity',
    target: 3,
    ours: {
      query: `query ($id: ID!) { neighbourhood(id: $id, depth: 1, limit: 50) {
        nodes { distance entity { id name } } edges { from to type count latest } } }`,
      variables: { id: `country:${small.a}` },
      ids: (data) =>
        sorted(data.neighbourhood.nodes.map((node: { entity: Item }) => node.entity.id)).filter((id) =>
          id.startsWith('issue'),
        ),
    },
    theirs: {
      query: `query ($id: ID!) { entities(where: { id: { eq: $id } }) { id name ${[
        'pledged',
        'supports',
        'opposes',
        'calls_for',
        'sanctioned',
      ]
        .map((type) => `${type}Connection { edges { node { id name } properties { date } } }`)
        .join(' ')} } }`,
      variables: { id: `country:${small.a}` },
      ids: (data) =>
        sorted(
          Object.values(data.entities[0]).flatMap((field) =>
            typeof field === 'object' ? ids((field as { edges: { node: Item }[] }).edges.map((edge) => edge.node)) : [],
          ),
        ),
    },
  },
  {
    name: 'filtered claims with articles and publishers',
    target: 3,
    ours: {
      query: `query ($topic: String!) { claims(first: 20, filter: { kinds: [POSITION], stance: [OPPOSES], topic: [$topic] }) {
        nodes { id date content actors { name }
          attestations(first: 3) { nodes { quote article { headline url publisher { name } } } } } } }`,
      variables: { topic: 'issue:7' },
      ids: (data) => ids(data.claims.nodes),
    },
    theirs: {
      query: `query ($topic: ID!) { positions(limit: 20, sort: [{ key: DESC }],
        where: { stance: { eq: "OPPOSES" }, about: { some: { id: { eq: $topic } } } }) {
        id date content actors { name }
        attestations(limit: 3) { quote articles { headline url publishers { name } } } } }`,
      variables: { topic: 'issue:7' },
      ids: (data) => ids(data.positions),
    },
  },
  {
    name: 'search in quotes',
    target: 3,
    ours: {
      query: `query ($text: String!) { search(text: $text, in: [QUOTE], first: 20) {
        nodes { score text subject { ... on Attestation { id quote article { headline url publisher { name } } } } } } }`,
      variables: { text: 'harbour matter 13' },
      ids: (data) => hits(data.search.nodes.map((node: { subject: Item }) => node.subject)),
    },
    theirs: {
      query: `query ($phrase: String!) { searchQuotes(phrase: $phrase, first: 20) { edges { score
        node { id quote articles { headline url publishers { name } } } } } }`,
      variables: { phrase: 'quote:(harbour AND matter AND 13)' },
      ids: (data) => hits(data.searchQuotes.edges.map((edge: { node: Item }) => edge.node)),
    },
  },
]
