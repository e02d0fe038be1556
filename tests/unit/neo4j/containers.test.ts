// No Docker engine is needed here: the compose file is checked against the compose specification's schema and a
// linter's rules, the Dockerfile by a linter and against what it copies.
import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { validate } from 'dockerfile-utils'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../../src/config.ts'
import { portsOf } from '../../../src/neo4j/compose.ts'

const require = createRequire(import.meta.url)
const read = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8')

interface Finding {
  readonly rule: string
  readonly message: string
}

/** What the linter finds in a compose file; the rule `invalid-schema` is the specification's own. */
async function lint(text: string): Promise<readonly Finding[]> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-compose-'))
  const file = join(folder, 'docker-compose.yml')
  await writeFile(file, text)
  const command = [
    join(dirname(require.resolve('dclint/package.json')), 'bin', 'dclint.cjs'),
    '--formatter',
    'json',
    file,
  ]
  const out = await new Promise<string>((resolve) => {
    execFile(process.execPath, command, (_, stdout) => resolve(stdout))
  })
  await rm(folder, { recursive: true })
  return (JSON.parse(out) as { messages: Finding[] }[]).flatMap((result) => result.messages)
}

describe('docker-compose.yml', () => {
  const compose = read('docker-compose.yml')

  it('keeps to the compose specification and the rules of its linter', async () => {
    expect(await lint(compose)).toEqual([])
  })

  it('would be refused with a word that the specification does not know', async () => {
    const rules = (await lint(compose.replace('restart:', 'restarts:'))).map((finding) => finding.rule)
    expect(rules).toContain('invalid-schema')
  })

  it('stops where a secret is not set, saying which', () => {
    for (const secret of ['NEO4J_PASSWORD', 'ENTENTE_TOKEN']) {
      const uses = [...compose.matchAll(new RegExp(`\\$\\{${secret}([^}]*)\\}`, 'g'))].map((match) => match[1])
      expect(uses.length).toBeGreaterThan(0)
      for (const use of uses) expect(use).toMatch(new RegExp(`^:\\?set ${secret} to`))
    }
  })

  it('runs the server that the embedded one is, on loopback', () => {
    const version = read('src', 'neo4j', 'pom.xml').match(/<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</)![1]
    expect(compose).toContain(`image: neo4j:${version}-community`)
    const ports = [...compose.matchAll(/^ +- '([^']*:\d+)'$/gm)].map((match) => match[1]!)
    expect(ports).toHaveLength(3)
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/)
  })
})

describe('Dockerfile', () => {
  const dockerfile = read('Dockerfile')
  const lines = dockerfile.split('\n')

  it('has nothing that a linter of Dockerfiles finds', () => {
    expect(validate(dockerfile)).toEqual([])
    expect(validate(dockerfile.replace('WORKDIR', 'WORKDIRECTORY'))).not.toEqual([])
  })

  it('copies what there is, and its context lets that through', () => {
    const copied = lines.filter((line) => line.startsWith('COPY ') && !line.includes('--from'))
    const paths = copied.flatMap((line) => line.split(/\s+/).slice(1, -1))
    expect(paths).toEqual(expect.arrayContaining(['package.json', 'schema.graphql', 'cypher', 'seed', 'src']))
    const context = new Set(read('.dockerignore').split('\n'))
    for (const path of paths) {
      expect(existsSync(join(ROOT, path)), path).toBe(true)
      expect(context, path).toContain(`!${path}`)
    }
  })

  it('runs the service, and not as root', () => {
    const stages = dockerfile.split(/^FROM /m)
    expect(stages.at(-1)).toMatch(/^USER node$/m)
    expect(stages.at(-1)).toMatch(/^CMD \["node", "dist\/cli.js", "serve"\]$/m)
  })
})

describe('portsOf', () => {
  const publishers = [
    { URL: '127.0.0.1', TargetPort: 7474, PublishedPort: 7475, Protocol: 'tcp' },
    { URL: '127.0.0.1', TargetPort: 7687, PublishedPort: 7690, Protocol: 'tcp' },
  ]
  const line = (state: string, ports: unknown) => JSON.stringify({ Service: 'neo4j', State: state, Publishers: ports })

  it('reads the ports of a running container, from lines or from a list', () => {
    expect(portsOf(`${line('running', publishers)}\n`)).toEqual({ bolt: 7690, http: 7475 })
    expect(portsOf(`[${line('running', publishers)}]`)).toEqual({ bolt: 7690, http: 7475 })
  })

  it('gives none where the container is stopped, is not there, or publishes nothing', () => {
    expect(portsOf(line('exited', publishers))).toBeNull()
    expect(portsOf(line('running', null))).toBeNull()
    expect(portsOf('')).toBeNull()
  })
})
