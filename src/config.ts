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
  {
    name: 'ENTENTE_AUTH',
    fallback: 'token',
    what: 'How callers are known: none (anyone may write; loopback only), token or jwt.',
  },
  {
    name: 'ENTENTE_READING',
    fallback: 'loopback',
    what: 'Who may read without a token: open (anyone), loopback (anyone while HOST is loopback) or closed (nobody).',
  },
  { name: 'ENTENTE_READ_TOKEN', fallback: '', what: 'A second token that may read and not write.' },
  {
    name: 'ENTENTE_JWT_KEYS',
    fallback: '',
    what: 'Public keys of ENTENTE_AUTH=jwt: address of a JWKS, or a file with a JWKS or a PEM key.',
  },
  { name: 'ENTENTE_JWT_ISSUER', fallback: '', what: 'Issuer that a JWT must name, if set.' },
  { name: 'ENTENTE_JWT_AUDIENCE', fallback: '', what: 'Audience that a JWT must name, if set.' },
  { name: 'ENTENTE_MAX_DEPTH', fallback: '15', what: 'Deepest nesting of fields in an operation.' },
  { name: 'ENTENTE_MAX_ALIASES', fallback: '50', what: 'Most aliases in an operation.' },
  { name: 'ENTENTE_MAX_TOKENS', fallback: '4000', what: 'Most tokens (names, marks, values) in an operation.' },
  {
    name: 'ENTENTE_MAX_COST',
    fallback: '25000',
    what: 'Most things that an operation may ask for, counted with the sizes of its pages.',
  },
  {
    name: 'ENTENTE_MAX_SECONDS',
    fallback: '15',
    what: 'Longest time of a query; then the database stops it too.',
  },
  {
    name: 'ENTENTE_MAX_WRITE_SECONDS',
    fallback: '120',
    what: 'Longest time of a mutation; then the database stops it too, and nothing of it is kept. Jobs go on.',
  },
  {
    name: 'ENTENTE_MAX_REQUESTS',
    fallback: '3000',
    what: 'Most requests of one client in a minute, for each service.',
  },
  {
    name: 'ENTENTE_MAX_SUBSCRIPTIONS',
    fallback: '20',
    what: 'Most subscriptions that one client keeps open, for each service.',
  },
  {
    name: 'ENTENTE_MAX_ALL_SUBSCRIPTIONS',
    fallback: '500',
    what: 'Most subscriptions that all clients together keep open, for each service.',
  },
  {
    name: 'ENTENTE_TRUST_PROXY',
    fallback: 'off',
    what: 'on: clients are told apart by X-Forwarded-For, which a balancer in front must set.',
  },
  { name: 'ENTENTE_INTROSPECTION', fallback: 'on', what: 'off: the schema cannot be asked for.' },
  { name: 'ENTENTE_GRAPHIQL', fallback: 'on', what: 'off: no playground at /graphql.' },
  {
    name: 'ENTENTE_OPERATIONS',
    fallback: '',
    what: 'A JSON file of operations by their SHA-256; only these are run then. Any operation when empty.',
  },
  { name: 'ENTENTE_MAX_BYTES', fallback: '10000000', what: 'Largest document taken in, in bytes.' },
  {
    name: 'ENTENTE_READ_SECONDS',
    fallback: '60',
    what: 'Longest time to read one article; it is given up then and named, and the others go on.',
  },
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

/** How callers are known, and what those may do who are not. */
export interface AuthConfig {
  readonly mode: 'none' | 'token' | 'jwt'
  readonly reading: 'open' | 'loopback' | 'closed'
  readonly readToken: string | null
  /** Address or file of the public keys; given exactly when the mode is `jwt`. */
  readonly keys: string | null
  readonly issuer: string | null
  readonly audience: string | null
}

/** What one operation, and one client, may ask for. */
export interface Limits {
  readonly depth: number
  readonly aliases: number
  readonly tokens: number
  readonly cost: number
  /** Of a query, and of a mutation. */
  readonly seconds: number
  readonly writeSeconds: number
  /** Of one client in a minute. */
  readonly requests: number
  /** Open ones of one client, and of all. */
  readonly subscriptions: number
  readonly allSubscriptions: number
  readonly trustProxy: boolean
}

/** What the environment says, checked. */
export interface Config {
  readonly port: number
  readonly host: string
  /** Absolute path. */
  readonly home: string
  readonly token: string | null
  readonly maxBytes: number
  /** Longest time to read one article. */
  readonly readSeconds: number
  readonly auth: AuthConfig
  readonly limits: Limits
  /** Whether the schema may be asked for. */
  readonly introspection: boolean
  /** Whether the playground is served. */
  readonly graphiql: boolean
  /** A file of the only operations that may be run; null: any. */
  readonly operations: string | null
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
  const isOn = (name: string): boolean => oneOf(name, ['on', 'off']) === 'on'
  const mode = oneOf('ENTENTE_AUTH', ['none', 'token', 'jwt']) as AuthConfig['mode']
  const keys = get('ENTENTE_JWT_KEYS') || null
  if (mode === 'jwt' && !keys) {
    throw new ConfigError(
      'ENTENTE_AUTH is "jwt" and ENTENTE_JWT_KEYS is empty: set it to the address of a JWKS, or to a file with the public key.',
    )
  }
  return {
    port: whole('PORT', 0, 65_535),
    host: get('HOST'),
    home: resolve(cwd, get('ENTENTE_HOME')),
    token: get('ENTENTE_TOKEN') || null,
    maxBytes: whole('ENTENTE_MAX_BYTES', 1, 1_000_000_000),
    readSeconds: whole('ENTENTE_READ_SECONDS', 1, 86_400),
    auth: {
      mode,
      reading: oneOf('ENTENTE_READING', ['open', 'loopback', 'closed']) as AuthConfig['reading'],
      readToken: get('ENTENTE_READ_TOKEN') || null,
      keys,
      issuer: get('ENTENTE_JWT_ISSUER') || null,
      audience: get('ENTENTE_JWT_AUDIENCE') || null,
    },
    limits: {
      depth: whole('ENTENTE_MAX_DEPTH', 1, 100),
      aliases: whole('ENTENTE_MAX_ALIASES', 0, 10_000),
      tokens: whole('ENTENTE_MAX_TOKENS', 10, 1_000_000),
      cost: whole('ENTENTE_MAX_COST', 1, 100_000_000),
      seconds: whole('ENTENTE_MAX_SECONDS', 1, 3_600),
      writeSeconds: whole('ENTENTE_MAX_WRITE_SECONDS', 1, 3_600),
      requests: whole('ENTENTE_MAX_REQUESTS', 1, 1_000_000_000),
      subscriptions: whole('ENTENTE_MAX_SUBSCRIPTIONS', 0, 1_000_000),
      allSubscriptions: whole('ENTENTE_MAX_ALL_SUBSCRIPTIONS', 0, 1_000_000),
      trustProxy: isOn('ENTENTE_TRUST_PROXY'),
    },
    introspection: isOn('ENTENTE_INTROSPECTION'),
    graphiql: isOn('ENTENTE_GRAPHIQL'),
    operations: get('ENTENTE_OPERATIONS') || null,
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
