// Where the database comes from: one that is given, the embedded one, a container. The first that applies.
import { join } from 'node:path'
import type { Config } from '../config.ts'
import type { Report } from '../progress.ts'
import { findDocker, openContainer } from './compose.ts'
import { DatabaseError } from './error.ts'
import { checkGiven } from './given.ts'
import { archiveOf, ensureJars, haveJars } from './jars.ts'
import { keepServer } from './keep.ts'
import { findServer } from './server.ts'
import { findJava, findMaven, JAVA, javaWillDo, type Tool, type ToolEnv } from './toolchain.ts'

/** A database that answers, and how to reach it. */
export interface Database {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
  /** Neo4j Browser, where we know that there is one. */
  readonly browserUrl: string | null
  /** One line: which database this is, and why it was chosen. */
  readonly where: string
  /** Whether this call started it. */
  readonly owned: boolean
  /** Has the address told each time that it comes back at another one, as the embedded server may. */
  readonly onMove: (tell: (uri: string) => void) => void
  /**
   * Lets go of it. The embedded server stops when its last user has let go, and until then is started again
   * should it end; a given one is left alone. Safe to call twice.
   */
  readonly close: () => Promise<void>
}

/** Where the embedded server lives under ENTENTE_HOME, and the jars it is started from. */
export const embeddedFolder = (home: string) => join(home, 'neo4j')
export const jarCache = (home: string) => join(home, 'jars')

/**
 * Finds or starts the database: NEO4J_URI, else the embedded server, else Docker.
 * @param config settings; `home` and `neo4j` are read
 * @param report told what is being done
 * @param env for the programs started here; this process's own when left out
 * @throws DatabaseError naming what was looked for and the shortest way to have one
 */
export async function openDatabase(config: Config, report: Report, env?: ToolEnv): Promise<Database> {
  const database = await choose(config, report, env)
  report({ step: 'Database', message: database.where })
  return database
}

async function choose(config: Config, report: Report, env?: ToolEnv): Promise<Database> {
  const { neo4j, home } = config
  if (neo4j.uri) {
    await checkGiven(neo4j)
    return given(config, neo4j.uri)
  }
  const folder = embeddedFolder(home)
  const java = await findJava(neo4j.javaHome, env)
  const jars = await haveJars(jarCache(home))
  const maven = jars ? null : await findMaven(env)
  if ((javaWillDo(java) && (jars || maven?.version)) || (await findServer(folder))) {
    return embedded(config, { folder, java, report, env })
  }
  const docker = await findDocker(env)
  if (docker.engine && docker.compose) return container(config, report, env)
  throw new DatabaseError(
    [
      'There is no database, and none could be started. Looked for, in this order:',
      '  NEO4J_URI: not set',
      `  the embedded server: ${[javaLine(java), ...(maven ? [mavenLine(maven)] : [])].join('; ')}`,
      `  docker compose: ${dockerLine(docker)}`,
      `The shortest way: install Java ${JAVA.oldest} or newer and Maven ` +
        '(Debian: apt-get install openjdk-17-jre-headless maven; macOS: brew install openjdk@21 maven), then try again. ' +
        'Or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a Neo4j of yours.',
    ].join('\n'),
  )
}

function given({ neo4j }: Config, uri: string): Database {
  const { user, password, database } = neo4j
  const where = `Neo4j at ${uri}, because NEO4J_URI names it`
  return {
    uri,
    user,
    password,
    database,
    browserUrl: null,
    where,
    owned: false,
    onMove: () => {},
    close: async () => {},
  }
}

const uriAt = (bolt: number) => `bolt://127.0.0.1:${bolt}`

async function embedded(
  { neo4j, home }: Config,
  { folder, java, report, env }: { folder: string; java: Tool; report: Report; env: ToolEnv | undefined },
): Promise<Database> {
  const { server, onMove, close } = await keepServer({
    folder,
    heap: neo4j.heap,
    pagecache: neo4j.pagecache,
    ports: { bolt: 7687, http: 7474 },
    parts: async () => {
      if (!javaWillDo(java)) throw new DatabaseError(`The embedded server needs Java: ${javaLine(java)}.`)
      const jars = await ensureJars(jarCache(home), report, env)
      return { java: java.command, jars, archive: archiveOf(jars, java) }
    },
    report,
    env,
  })
  const how = server.started ? 'started' : 'joined, as another process had started it'
  return {
    uri: uriAt(server.bolt),
    user: server.user,
    password: server.password,
    database: 'neo4j',
    browserUrl: `http://localhost:${server.http}/browser/`,
    where: `the embedded Neo4j in ${folder} on port ${server.bolt} (${how}), because NEO4J_URI is not set`,
    owned: server.started,
    onMove: (tell) => onMove((bolt) => tell(uriAt(bolt))),
    close,
  }
}

async function container(config: Config, report: Report, env?: ToolEnv): Promise<Database> {
  const { bolt, http, user, password, started, close } = await openContainer(config, report, env)
  return {
    uri: `bolt://127.0.0.1:${bolt}`,
    user,
    password,
    database: 'neo4j',
    browserUrl: `http://localhost:${http}/browser/`,
    where: `Neo4j in Docker on port ${bolt}, because NEO4J_URI is not set and Java or Maven is missing`,
    owned: started,
    onMove: () => {},
    close,
  }
}

function javaLine({ command, version }: Tool): string {
  if (!version) return `Java was not found (${command})`
  return javaWillDo({ command, version, major: Number.parseInt(version, 10) })
    ? `Java ${version} is there`
    : `Java ${version} is too old, ${JAVA.oldest} or newer is needed`
}

function mavenLine({ version }: Tool): string {
  return version ? `Maven ${version} is there` : 'Maven was not found (mvn)'
}

function dockerLine({ client, compose, engine }: Awaited<ReturnType<typeof findDocker>>): string {
  if (!client) return 'docker was not found'
  if (!engine) return `docker ${client} is there, but no engine answers`
  return compose ? `docker ${client} and its engine are there` : `docker ${client} has no compose plugin`
}
