// What @neo4j/graphql makes of the same database: types for the nodes and relationships that the questions need, served
// by the same HTTP library. Prints its address.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { createYoga } from 'graphql-yoga'
import neo4j from 'neo4j-driver'

const PICTURE = ['PLEDGED', 'SUPPORTS', 'OPPOSES', 'CALLS_FOR', 'SANCTIONED']
const edges = PICTURE.map(
  (type) => `${type.toLowerCase()}: [Entity!]! @relationship(type: "${type}", direction: OUT, properties: "Drawn")`,
).join('\n')

const FACT = `
  id: ID!
  key: String!
  date: String!
  content: String`

const RELATED = `
  actors: [Entity!]! @relationship(type: "MADE_BY", direction: OUT)
  about: [Entity!]! @relationship(type: "ABOUT", direction: OUT)
  attestations: [Attestation!]! @relationship(type: "ATTESTS", direction: IN)`

const typeDefs = `
type Dyad @node { id: ID! facts: [Fact!]! @relationship(type: "CONCERNS", direction: IN) }
interface Fact { id: ID! key: String! date: String!
  actors: [Entity!]! @declareRelationship
  attestations: [Attestation!]! @declareRelationship }
type Claim implements Fact @node { ${FACT} stance: String ${RELATED} }
type Position @node { ${FACT} stance: String ${RELATED} }
type Action implements Fact @node(labels: ["Event", "Action"]) { ${FACT} ${RELATED} }
type Entity @node { id: ID! name: String! ${edges} }
type Drawn @relationshipProperties { date: String }
type Attestation @node @fulltext(indexes: [{ indexName: "search_words", queryName: "searchQuotes", fields: ["quote"] }]) {
  id: ID! quote: String! start: Int! end: Int!
  articles: [Article!]! @relationship(type: "IN", direction: OUT) }
type Article @node { id: ID! headline: String url: String
  publishers: [Publisher!]! @relationship(type: "PUBLISHED_BY", direction: OUT) }
type Publisher @node { id: ID! name: String! }
`

const { uri, user, password } = JSON.parse(process.env.BENCH_DATABASE!) as Record<'uri' | 'user' | 'password', string>
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema()
const server = createServer(
  createYoga({ schema, landingPage: false, graphiql: false, logging: false, maskedErrors: false }),
)
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql\n`)
})
process.on('SIGTERM', () => process.exit(0))
