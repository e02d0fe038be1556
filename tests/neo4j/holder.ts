// A program that opens the database of ENTENTE_HOME, says so in one line of JSON, and holds it until told to
// end: the tests end it in every way a process can end.
import { readConfig } from '../../src/config.ts'
import { openDatabase } from '../../src/neo4j/index.ts'
import { plainProgress } from '../../src/progress.ts'

const { report } = plainProgress((line) => process.stderr.write(`${line}\n`))
const database = await openDatabase(readConfig(process.env), report)
process.stdout.write(`${JSON.stringify(database)}\n`)
const stay = setInterval(() => {}, 60_000)
process.once('SIGTERM', async () => {
  await database.close()
  clearInterval(stay)
})
