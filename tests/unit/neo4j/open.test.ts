// What people read on a machine that lacks something.
import { access } from 'node:fs/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { readConfig } from '../../../src/config.ts'
import { openDatabase } from '../../../src/neo4j/index.ts'
import { type Machine, makeMachine } from './machine.ts'

const JAVA_17 = { says: 'openjdk version "17.0.15" 2025-04-15' }
const JAVA_8 = { says: 'java version "1.8.0_392"' }
const MAVEN = { says: 'Apache Maven 3.9.9 (abc)' }

describe('openDatabase', () => {
  let machine: Machine
  afterEach(() => machine.remove())

  const refusal = async (programs: Parameters<typeof makeMachine>[0]): Promise<string> => {
    machine = await makeMachine(programs)
    const opening = openDatabase(readConfig({ ENTENTE_HOME: machine.home }), () => {}, machine.env)
    return opening.then(
      () => 'no refusal',
      (error: Error) => `${error.name}: ${error.message}`,
    )
  }

  it('says all that it looked for where there is nothing, and the shortest way to have a database', async () => {
    const message = await refusal({})
    expect(message).toMatch(/^DatabaseError: There is no database/)
    expect(message).toContain('NEO4J_URI: not set')
    expect(message).toContain('Java was not found (java); Maven was not found (mvn)')
    expect(message).toContain('docker was not found')
    expect(message).toMatch(/shortest way: install Java 17 or newer and Maven.*NEO4J_PASSWORD/s)
  })

  it('names the version of a Java that is too old', async () => {
    const message = await refusal({ java: JAVA_8, mvn: MAVEN })
    expect(message).toContain('Java 1.8.0_392 is too old, 17 or newer is needed; Maven 3.9.9 is there')
  })

  it('names Maven alone where only Maven is missing', async () => {
    const message = await refusal({ java: JAVA_17 })
    expect(message).toContain('Java 17.0.15 is there; Maven was not found (mvn)')
  })

  it('tells a Docker without an engine from none', async () => {
    const message = await refusal({
      docker: { runs: '[ "$1" = --version ] && echo "Docker version 28.0.1, build 1"' },
    })
    expect(message).toContain('docker compose: docker 28.0.1 is there, but no engine answers')
  })

  it('leaves nothing behind when it refuses', async () => {
    await refusal({})
    await expect(access(machine.home)).rejects.toThrow('ENOENT')
  })

  it.each(['localhost:7687', 'http://localhost:7474', 'bolt://', 'not an address'])(
    'refuses NEO4J_URI %s',
    async (uri) => {
      machine = await makeMachine({})
      const config = readConfig({ ENTENTE_HOME: machine.home, NEO4J_URI: uri, NEO4J_PASSWORD: 'x' })
      await expect(openDatabase(config, () => {}, machine.env)).rejects.toThrow(`NEO4J_URI is "${uri}": it takes`)
    },
  )

  it('asks for NEO4J_PASSWORD with NEO4J_URI', async () => {
    machine = await makeMachine({})
    const config = readConfig({ ENTENTE_HOME: machine.home, NEO4J_URI: 'bolt://localhost:7687' })
    await expect(openDatabase(config, () => {}, machine.env)).rejects.toThrow('NEO4J_PASSWORD is not: set both')
  })
})
