// The only reader of the environment. Every setting is a row of SETTINGS, with its default and what it
// does; the README's table and `--help` are checked against it.
import { join, resolve } from 'node:path'

interface Setting {
  readonly name: string
  readonly fallback: string
  readonly what: string
}

/** Every environment variable that the project reads. */
export const SETTINGS: readonly Setting[] = [
  { name: 'PORT', fallback: '4000', what: 'Port of the service (page, GraphQL, health).' },
  { name: 'HOST', fallback: '127.0.0.1', what: 'Address the service binds to.' },
  {
    name: 'ENTENTE_HOME',
    fallback: '.entente',
    what: 'Folder for the embedded database, its password and the write token.',
  },
  {
    name: 'ENTENTE_TOKEN',
    fallback: '',
    what: 'Token that writing needs; made and kept in ENTENTE_HOME/token when empty.',
  },
  { name: 'ENTENTE_MAX_BYTES', fallback: '10000000', what: 'Largest document taken in, in bytes.' },
  { name: 'NEO4J_URI', fallback: '', what: 'A Neo4j of yours (bolt://… or neo4j://…); the embedded one when empty.' },
  { name: 'NEO4J_USER', fallback: 'neo4j', what: 'User at NEO4J_URI.' },
  { name: 'NEO4J_PASSWORD', fallback: '', what: 'Password at NEO4J_URI.' },
  { name: 'NEO4J_DATABASE', fallback: 'neo4j', what: 'Database at NEO4J_URI.' },
  { name: 'NEO4J_HEAP', fallback: '1g', what: 'Largest heap of the embedded database.' },
  { name: 'NEO4J_PAGECACHE', fallback: '512m', what: 'Page cache of the embedded database.' },
  { name: 'JAVA_HOME', fallback: '', what: 'Java for the embedded database; `java` on the PATH when empty.' },
  { name: 'LOG_LEVEL', fallback: 'info', what: 'trace, debug, info, warn, error or silent; logs go to stderr.' },
]

/** A setting that cannot be used: the message names it and says what would do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/** What the environment says, checked. */
export interface Config {
  readonly port: number
  readonly host: string
  /** Absolute path. */
  readonly home: string
  readonly token: string | null
  readonly maxBytes: number
  readonly neo4j: {
    /** Null: find or start one. */
    readonly uri: string | null
    readonly user: string
    readonly password: string
    readonly database: string
    readonly heap: string
    readonly pagecache: string
    /** Null: `java` on the PATH. */
    readonly javaHome: string | null
  }
  readonly logLevel: string
}

/**
 * Reads the settings from an environment.
 * @param env usually `process.env`
 * @param cwd folder that a relative ENTENTE_HOME is relative to
 * @throws ConfigError naming the variable, its value and what is allowed
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>, cwd = process.cwd()): Config {
  const get = (name: string): string => {
    const value = env[name]?.trim()
    return value ? value : SETTINGS.find((s) => s.name === name)!.fallback
  }
  const whole = (name: string, min: number, max: number): number => {
    const value = Number(get(name))
    if (!Number.isInteger(value) || value < min || value > max) {
      throw new ConfigError(`${name} is "${get(name)}": it takes a whole number from ${min} to ${max}.`)
    }
    return value
  }
  const oneOf = (name: string, allowed: readonly string[]): string => {
    if (!allowed.includes(get(name))) {
      throw new ConfigError(`${name} is "${get(name)}": it takes one of ${allowed.join(', ')}.`)
    }
    return get(name)
  }
  const size = (name: string): string => {
    if (!/^\d+[kmg]$/i.test(get(name)))
      throw new ConfigError(`${name} is "${get(name)}": it takes a size such as 512m or 1g.`)
    return get(name)
  }
  return {
    port: whole('PORT', 0, 65_535),
    host: get('HOST'),
    home: resolve(cwd, get('ENTENTE_HOME')),
    token: get('ENTENTE_TOKEN') || null,
    maxBytes: whole('ENTENTE_MAX_BYTES', 1, 1_000_000_000),
    neo4j: {
      uri: get('NEO4J_URI') || null,
      user: get('NEO4J_USER'),
      password: get('NEO4J_PASSWORD'),
      database: get('NEO4J_DATABASE'),
      heap: size('NEO4J_HEAP'),
      pagecache: size('NEO4J_PAGECACHE'),
      javaHome: get('JAVA_HOME') || null,
    },
    logLevel: oneOf('LOG_LEVEL', ['trace', 'debug', 'info', 'warn', 'error', 'silent']),
  }
}

/** Root of the package, where `cypher/`, `seed/` and `schema.graphql` lie: the same from `src/` and `dist/`. */
export const ROOT = join(import.meta.dirname, '..')
