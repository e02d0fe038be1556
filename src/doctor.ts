// Looks at what the program needs and says what is wrong and what to do. Starts and changes nothing.
import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Config } from './config.ts'
import { findDocker } from './neo4j/compose.ts'
import { DatabaseError } from './neo4j/error.ts'
import { folderAt } from './neo4j/folder.ts'
import { checkGiven } from './neo4j/given.ts'
import { haveJars } from './neo4j/jars.ts'
import { type Database, embeddedFolder, jarCache } from './neo4j/open.ts'
import { isFree } from './neo4j/ports.ts'
import { probe } from './neo4j/probe.ts'
import { findServer } from './neo4j/server.ts'
import { findJava, findMaven, JAVA, javaWillDo, type ToolEnv } from './neo4j/toolchain.ts'

/** One thing looked at: how it is, what was found, and what to do where something is wrong. */
export interface Check {
  readonly name: string
  /** `warn`: it works, or will, but somebody should know. */
  readonly state: 'ok' | 'warn' | 'fail'
  readonly found: string
  readonly advice?: string
}

/** How to reach a database. */
type DatabaseAddress = Pick<Database, 'uri' | 'user' | 'password' | 'database'>

/** Reads which schema a database has and which this program wants; rejects where it cannot. */
export type ReadSchema = (address: DatabaseAddress) => Promise<{ readonly version: number; readonly wanted: number }>

const NODE = { major: 20, minor: 19 }
const INSTALL_JAVA = 'Debian: apt-get install openjdk-17-jre-headless; macOS: brew install openjdk@21.'
const INSTALL_MAVEN = 'Debian: apt-get install maven; macOS: brew install maven.'

/**
 * Looks at Node, Java, Maven, Docker, the home folder, the database, its schema, and the ports.
 * @param readSchema asked only when a database answers
 * @param env for the programs asked; this process's own when left out
 */
export async function examine(config: Config, readSchema: ReadSchema, env?: ToolEnv): Promise<readonly Check[]> {
  const [tools, home, database, ports] = await Promise.all([
    checkTools(config, env),
    checkHome(config),
    checkDatabase(config, readSchema),
    checkPorts(config),
  ])
  return [checkNode(process.versions.node), ...tools, home, ...database, ...ports]
}

/** Whether this Node will do. */
export function checkNode(version: string): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const ok = major > NODE.major || (major === NODE.major && minor >= NODE.minor)
  const check: Check = { name: 'Node', state: ok ? 'ok' : 'fail', found: version }
  return ok ? check : { ...check, advice: `Install Node ${NODE.major}.${NODE.minor} or newer.` }
}

/** Java, Maven and Docker: each counts only as far as the database comes from it. */
async function checkTools({ neo4j, home }: Config, env?: ToolEnv): Promise<readonly Check[]> {
  const [java, maven, docker, jars] = await Promise.all([
    findJava(neo4j.javaHome, env),
    findMaven(env),
    findDocker(env),
    haveJars(jarCache(home)),
  ])
  const container = docker.engine !== null && docker.compose !== null
  // Without it there is no database, unless one is given or Docker has one.
  const missing = neo4j.uri || container ? 'warn' : 'fail'
  const instead = neo4j.uri ? ', and not needed: NEO4J_URI is set' : container ? ', and Docker is used instead' : ''
  return [
    checkJava(java, missing, instead),
    maven.version
      ? { name: 'Maven', state: 'ok', found: maven.version }
      : jars
        ? { name: 'Maven', state: 'ok', found: 'not found, and not needed: the database is fetched already' }
        : { name: 'Maven', state: missing, found: `not found (mvn)${instead}`, advice: INSTALL_MAVEN },
    jars
      ? { name: 'Database jars', state: 'ok', found: `in ${jarCache(home)}` }
      : { name: 'Database jars', state: 'ok', found: 'not fetched yet: the first start does, about 130 MB' },
    checkDocker(docker),
  ]
}

function checkJava(java: Awaited<ReturnType<typeof findJava>>, missing: 'warn' | 'fail', instead: string): Check {
  const name = 'Java'
  if (!java.version) {
    const advice =
      java.command === 'java' ? INSTALL_JAVA : `JAVA_HOME points elsewhere: correct or unset it. ${INSTALL_JAVA}`
    return { name, state: missing, found: `not found (${java.command})${instead}`, advice }
  }
  if (!javaWillDo(java)) {
    const advice = `The embedded database needs Java ${JAVA.oldest} or newer. ${INSTALL_JAVA}`
    return { name, state: missing, found: `${java.version} is too old${instead}`, advice }
  }
  const tested: readonly number[] = JAVA.tested
  if (tested.includes(java.major ?? 0)) return { name, state: 'ok', found: java.version }
  const advice = `Where it gives trouble, use Java ${JAVA.tested.join(' or ')} by JAVA_HOME.`
  return { name, state: 'warn', found: `${java.version}, which this Neo4j's makers do not test`, advice }
}

function checkDocker({ client, engine, compose }: Awaited<ReturnType<typeof findDocker>>): Check {
  const name = 'Docker'
  if (!client) return { name, state: 'ok', found: 'not found; needed only without Java' }
  if (!engine) return { name, state: 'ok', found: `client ${client}, no engine answers; needed only without Java` }
  if (!compose) return { name, state: 'ok', found: `client ${client}, engine ${engine}, no compose plugin` }
  return { name, state: 'ok', found: `client ${client}, engine ${engine}, compose ${compose}` }
}

async function checkHome({ home }: Config): Promise<Check> {
  const name = 'Home'
  const folder = await nearest(home)
  const writable = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  )
  if (!writable) {
    const advice = 'Make it writable, or set ENTENTE_HOME to a folder that is.'
    return { name, state: 'fail', found: `${folder} cannot be written to`, advice }
  }
  const secret = folderAt(embeddedFolder(home)).password
  const mode = await stat(secret).then(
    (s) => s.mode & 0o777,
    () => null,
  )
  if (mode !== null && mode & 0o077) {
    return { name, state: 'warn', found: `${secret} can be read by others`, advice: `Run: chmod 600 ${secret}` }
  }
  return { name, state: 'ok', found: folder === home ? home : `${home}, made at the first start` }
}

/** The folder itself, or the nearest one above it that exists. */
async function nearest(folder: string): Promise<string> {
  const exists = await stat(folder).then(
    () => true,
    () => false,
  )
  return exists || dirname(folder) === folder ? folder : nearest(dirname(folder))
}

async function checkDatabase(config: Config, readSchema: ReadSchema): Promise<readonly Check[]> {
  const name = 'Database'
  const found = await findDatabase(config)
  if ('state' in found) return [{ name, ...found }]
  return [{ name, state: 'ok', found: `answers at ${found.uri}` }, await checkSchema(found, readSchema)]
}

/** The database that a start would use, where it runs; else what to say of it. */
async function findDatabase(config: Config): Promise<DatabaseAddress | Omit<Check, 'name'>> {
  const { neo4j, home } = config
  if (neo4j.uri) {
    try {
      await checkGiven(neo4j)
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error
      return { state: 'fail', found: error.message }
    }
    return { uri: neo4j.uri, user: neo4j.user, password: neo4j.password, database: neo4j.database }
  }
  const server = await findServer(embeddedFolder(home))
  if (!server) return { state: 'ok', found: 'not running: `npm start` starts it' }
  const { pid, bolt, password } = server
  const answer = password ? await probe({ ...server, user: 'neo4j', password }) : 'unauthorized'
  if (answer === 'ready' && password) {
    return { uri: `bolt://127.0.0.1:${bolt}`, user: 'neo4j', password, database: 'neo4j' }
  }
  if (answer === 'unauthorized') {
    const file = folderAt(embeddedFolder(home)).password
    const advice = `Put ${file} back as it was, or delete ${dirname(file)} to begin with an empty database.`
    return { state: 'fail', found: `runs (process ${pid}), and its password is not the one kept`, advice }
  }
  const advice = 'It may be starting or stopping: try again in a moment. The next start ends it where it hangs.'
  return { state: 'warn', found: `process ${pid} runs and does not answer on port ${bolt}`, advice }
}

async function checkSchema(address: DatabaseAddress, readSchema: ReadSchema): Promise<Check> {
  const name = 'Schema'
  try {
    const { version, wanted } = await readSchema(address)
    if (version === wanted) return { name, state: 'ok', found: `version ${version}` }
    const found = `version ${version}, this program wants ${wanted}`
    return version < wanted
      ? { name, state: 'warn', found, advice: 'Run `entente migrate`; a start does it too.' }
      : { name, state: 'fail', found, advice: 'A newer program made it: update this one, or use another database.' }
  } catch (error) {
    const found = `cannot be read: ${error instanceof Error ? error.message : String(error)}`
    return { name, state: 'fail', found, advice: 'Check the user, the password and the name of the database.' }
  }
}

async function checkPorts({ port, host, neo4j, home }: Config): Promise<readonly Check[]> {
  const service: Check = (await isFree(port, host))
    ? { name: 'Port', state: 'ok', found: `${port} at ${host} is free` }
    : {
        name: 'Port',
        state: 'warn',
        found: `${port} at ${host} is taken, or is no address of this machine`,
        advice: 'If that is not this service, set PORT to a free one.',
      }
  if (neo4j.uri || (await findServer(embeddedFolder(home)))) return [service]
  const free = await Promise.all([isFree(7687), isFree(7474)])
  const found = free.every(Boolean) ? '7687 and 7474 are free' : 'one is taken: the next free one will be used'
  return [service, { name: 'Database ports', state: 'ok', found }]
}
