// `entente doctor`: what is there, what is missing, and what to do about it.
import { readConfig } from '../config.ts'
import { type Check, examine } from '../doctor.ts'
import { openGraph } from '../graph/connection.ts'
import { schemaState } from '../graph/migrate.ts'
import { EXIT, type ExitCode } from './exit.ts'

const SIGN = { ok: '✓', warn: '!', fail: '✗' } as const

/** Prints the checks; 1 when one of them fails. */
export async function doctor(options: { json: boolean }): Promise<ExitCode> {
  const checks = await examine(readConfig(process.env), async (connection) => {
    const graph = openGraph(connection)
    try {
      return await schemaState(graph)
    } finally {
      await graph.close()
    }
  })
  if (options.json) process.stdout.write(`${JSON.stringify(checks)}\n`)
  else for (const check of checks) process.stdout.write(`${line(check)}\n`)
  return checks.some((check) => check.state === 'fail') ? EXIT.failed : EXIT.ok
}

function line({ name, state, found, advice }: Check): string {
  return `${SIGN[state]} ${name}: ${found}${advice ? `\n    ${advice}` : ''}`
}
