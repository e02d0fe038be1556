// `entente migrate`: constraints, indexes and reference data, without serving.
import { readConfig } from '../config.ts'
import { schemaState } from '../graph/migrate.ts'
import { openAll } from '../open.ts'
import { showProgress } from '../progress.ts'
import { EXIT, type ExitCode } from './exit.ts'

/** Brings the database up to date and says which schema version it has now. */
export async function migrateDatabase(options: { json: boolean }): Promise<ExitCode> {
  const { report, finish } = showProgress(process.stderr)
  const opened = await openAll(readConfig(process.env), report)
  finish()
  try {
    const state = await schemaState(opened.graph)
    const line = options.json ? JSON.stringify(state) : `The schema is at version ${state.version}.`
    process.stdout.write(`${line}\n`)
    return EXIT.ok
  } finally {
    await opened.close()
  }
}
