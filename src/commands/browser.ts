// `entente browser`: how to look at the graph in Neo4j Browser, step by step, with this machine's addresses.
import { join } from 'node:path'
import { type Config, ROOT, readConfig } from '../config.ts'
import { embeddedFolder, findServer } from '../neo4j/index.ts'
import { EXIT, type ExitCode } from './exit.ts'

/** The database that there is to look at; null where none runs. */
export interface Target {
  /** Neo4j Browser's address; null where the database is a given one, and only its owner knows. */
  readonly page: string | null
  readonly user: string
  readonly password: string
  readonly database: string
}

async function target({ neo4j, home }: Config): Promise<Target | null> {
  const { user, password, database } = neo4j
  if (neo4j.uri) return { page: null, user, password: password && 'that of NEO4J_PASSWORD', database }
  const server = await findServer(embeddedFolder(home))
  if (!server) return null
  const page = `http://localhost:${server.http}/browser/?dbms=neo4j://neo4j@localhost:${server.bolt}&db=neo4j`
  return { page, user: 'neo4j', password: server.password ?? 'the one you chose', database: 'neo4j' }
}

/** The steps, for people. `port` is the service's. */
export function steps(found: Target | null, port: number): string {
  const service = `http://localhost:${port}`
  const open = found
    ? `Open ${found.page ?? 'Neo4j Browser at your database'}`
    : 'No embedded database runs here. Start it with npm start, leave it running, and ask again for its address'
  const logIn = found
    ? `Log in as ${found.user}, password ${found.password || 'none'}, database ${found.database}`
    : null
  const all = [
    open,
    logIn,
    `Give the graph its colours and captions; run\n     :style ${service}/browser/style.grass`,
    `Open the guide, ten questions to click through; run\n     :guide ${service}/browser/guide.html`,
    `Keep the questions: open Favorites (the star), Import, and choose the files in\n     ${join(ROOT, 'cypher', 'browser', 'queries')}`,
  ].filter((step) => step !== null)
  const note = `The service must run for steps ${all.length - 2} and ${all.length - 1} (npm start; PORT is ${port}).`
  return `Neo4j Browser\n\n${all.map((step, i) => `  ${i + 1}. ${step}`).join('\n')}\n\n${note}\n`
}

/** Prints the steps. */
export async function browser(): Promise<ExitCode> {
  const config = readConfig(process.env)
  process.stdout.write(steps(await target(config), config.port || 4000))
  return EXIT.ok
}
