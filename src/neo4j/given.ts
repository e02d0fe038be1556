// The database that NEO4J_URI names.
import type { Config } from '../config.ts'
import { DatabaseError } from './error.ts'
import { boltAnswers } from './probe.ts'

const SCHEMES: Readonly<Record<string, 'none' | 'trusted' | 'any'>> = {
  'bolt:': 'none',
  'neo4j:': 'none',
  'bolt+s:': 'trusted',
  'neo4j+s:': 'trusted',
  'bolt+ssc:': 'any',
  'neo4j+ssc:': 'any',
}

/**
 * Checks that NEO4J_URI is an address of a database, and that one answers there.
 * @throws DatabaseError saying which part of the settings is wrong
 */
export async function checkGiven(neo4j: Config['neo4j']): Promise<void> {
  const uri = neo4j.uri ?? ''
  const { protocol, hostname, port } = parse(uri)
  const encryption = SCHEMES[protocol]
  if (!encryption || !hostname) {
    throw new DatabaseError(
      `NEO4J_URI is "${uri}": it takes an address such as bolt://localhost:7687 or neo4j+s://name.example.`,
    )
  }
  if (!neo4j.password) throw new DatabaseError('NEO4J_URI is set and NEO4J_PASSWORD is not: set both.')
  // An IPv6 address stands in brackets in a URI, and without them in a connection.
  if (await boltAnswers(hostname.replace(/^\[|\]$/g, ''), Number(port || 7687), encryption)) return
  throw new DatabaseError(
    `No Neo4j answers at ${uri} (NEO4J_URI). Start it, correct the address, ` +
      'or unset NEO4J_URI to use the embedded database.',
  )
}

function parse(uri: string): { protocol: string; hostname: string; port: string } {
  const url = URL.canParse(uri) ? new URL(uri) : null
  return { protocol: url?.protocol ?? '', hostname: url?.hostname ?? '', port: url?.port ?? '' }
}
