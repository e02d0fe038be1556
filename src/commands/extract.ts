// `entente extract`: what an article says, as JSON lines, without a database.
import { toArticle } from '../article/index.ts'
import { readConfig } from '../config.ts'
import { explain } from '../explain.ts'
import { toExtractionJson } from '../extraction.ts'
import { extract } from '../pipeline.ts'
import { loadSeed } from '../seed/index.ts'
import { readSources } from '../source/index.ts'
import { EXIT, type ExitCode } from './exit.ts'
import { describeFailure } from './say.ts'

/**
 * Prints one JSON object per article to stdout; failures go to stderr.
 * @param explain print for people instead: each relation in its sentence, with what made it
 */
export async function extractFiles(args: readonly string[], options: { explain: boolean }): Promise<ExitCode> {
  const config = readConfig(process.env)
  const seed = loadSeed()
  let code: ExitCode = EXIT.ok
  for await (const item of readSources(args, { maxBytes: config.maxBytes })) {
    const result = item.ok ? toArticle(item.document) : item
    if (!result.ok) {
      process.stderr.write(`${describeFailure(result.failure)}\n`)
      code = EXIT.failed
      continue
    }
    const extraction = extract(result.article, seed)
    const color = process.stdout.isTTY ?? false
    process.stdout.write(
      options.explain ? explain(extraction, { color }) : `${JSON.stringify(toExtractionJson(extraction))}\n`,
    )
  }
  return code
}
