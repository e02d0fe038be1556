// The service as it is started, in a process of its own: all limits and checks on, with so many requests allowed that
// the one on their number is not met. Prints its address.
import pino from 'pino'
import { readConfig } from '../../../src/config.ts'
import { openGraph } from '../../../src/graph/connection.ts'
import { createService } from '../../../src/server.ts'

const graph = openGraph(JSON.parse(process.env.BENCH_DATABASE!))
const service = createService({
  graph,
  config: readConfig({ PORT: '0', ENTENTE_MAX_REQUESTS: '1000000000' }),
  token: 'a-token-of-the-bench',
  // biome-ignore lint/correctness/useYield: nothing is taken in here.
  ingest: async function* () {
    throw new Error('nothing is taken in here')
  },
  log: pino({ level: 'error' }, pino.destination(2)),
})
process.stdout.write(`${await service.listen()}/graphql\n`)
process.on('SIGTERM', () => process.exit(0))
