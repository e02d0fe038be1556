#!/usr/bin/env node
// The entry: runs the command line and turns what went wrong into a message and an exit code.
import { CommanderError } from 'commander'
import { EXIT } from './commands/exit.ts'
import { program } from './commands/program.ts'
import { ConfigError } from './config.ts'
import { GraphError } from './graph/error.ts'
import { DatabaseError } from './neo4j/index.ts'
import { LexiconError } from './seed/lexicon.ts'
import { SeedError } from './seed/read.ts'

/** Errors that say what to do next: where in the program they arose helps nobody. */
const told = (error: unknown): error is Error =>
  [DatabaseError, GraphError, LexiconError, SeedError].some((known) => error instanceof known)

async function main(): Promise<void> {
  try {
    await program().parseAsync()
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has printed its message; help and version end with 0, all else is bad usage.
      process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage
    } else if (error instanceof ConfigError) {
      process.stderr.write(`${error.message}\n`)
      process.exitCode = EXIT.usage
    } else if (told(error)) {
      process.stderr.write(`${error.message}\n`)
      process.exitCode = EXIT.failed
    } else {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
      process.exitCode = EXIT.failed
    }
  }
}

await main()
