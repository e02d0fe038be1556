// Runs the command line as a person would: a process of its own, with the test's database in its environment.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { inject } from 'vitest'
import { ROOT } from '../../src/config.ts'

/** What a finished process left. */
export interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The environment of a command: this database, a home of its own, any free port. */
export function environment(home: string, extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const { uri, user, password, database } = inject('neo4j')
  return {
    ...process.env,
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    ENTENTE_HOME: home,
    PORT: '0',
    LOG_LEVEL: 'warn',
    ...extra,
  }
}

/** Starts `entente ARGS…`. */
export function start(args: readonly string[], env: NodeJS.ProcessEnv) {
  return spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'src/cli.ts'), ...args], { env, cwd: ROOT })
}

/** A service of its own process. */
export interface Running {
  readonly url: string
  readonly pid: number
  readonly stdout: () => string
  readonly stderr: () => string
  /** Ends it with a signal and waits until it is over; gives its exit code, null where the signal ended it. */
  readonly stop: (signal: NodeJS.Signals) => Promise<number | null>
}

/** Starts `entente start` or `serve` and waits until it says that it is ready. */
export function serve(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Running> {
  const child = start(args, env)
  let stdout = ''
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const over = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
  const stop = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return over
  }
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      stdout += chunk
      const url = stdout.match(/Page +(http:\S+?)\/\n/)?.[1]
      if (url && /^ {2}Data /m.test(stdout)) {
        resolve({ url, pid: child.pid!, stdout: () => stdout, stderr: () => stderr, stop })
      }
    })
    child.once('error', reject)
    over.then((code) => reject(new Error(`entente ${args.join(' ')} ended with ${code}: ${stderr}`)))
  })
}

/** Runs `entente ARGS…` to its end. */
export function run(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  input: string | Uint8Array = '',
): Promise<Outcome> {
  const child = start(args, env)
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk) => {
    stdout += chunk
  })
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  child.stdin.end(input)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}
