// Java and Maven: which are there, and whether they will do.
import { execFile } from 'node:child_process'
import { join } from 'node:path'

/** What a program says of itself; `version` is null when it is not there or did not answer. */
export interface Tool {
  readonly command: string
  readonly version: string | null
  /** Major version, where it counts. */
  readonly major: number | null
}

/** Environment for programs we start; this process's own when left out. */
export type ToolEnv = Readonly<Record<string, string | undefined>>

/** The environment to start a program with: the given one or this process's own, and what is added. */
export function withSettings(env: ToolEnv | undefined, added: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...(env ?? process.env), ...added } as NodeJS.ProcessEnv
}

/** The oldest Java that the pinned server runs on, and those that its makers test. */
export const JAVA = { oldest: 17, tested: [17, 21] } as const

/** Looks for Java: under `javaHome` when given, else on the PATH. */
export async function findJava(javaHome: string | null, env?: ToolEnv): Promise<Tool> {
  const command = javaHome ? join(javaHome, 'bin', 'java') : 'java'
  const said = await ask(command, ['-version'], env)
  // "17.0.15", "21" or, before Java 9, "1.8.0_392".
  const version = said?.match(/version "([^"]+)"/)?.[1] ?? null
  const parts = version?.split(/[._+-]/).map(Number)
  const major = parts?.[0] === 1 ? parts[1] : parts?.[0]
  return { command, version, major: major !== undefined && Number.isInteger(major) ? major : null }
}

/** Whether the server runs on this Java. */
export function javaWillDo(java: Tool): boolean {
  return java.major !== null && java.major >= JAVA.oldest
}

/** Looks for Maven on the PATH. */
export async function findMaven(env?: ToolEnv): Promise<Tool> {
  const said = await ask('mvn', ['-B', '--version'], env)
  const version = said?.match(/Apache Maven (\S+)/)?.[1] ?? null
  return { command: 'mvn', version, major: version ? Number.parseInt(version, 10) : null }
}

/** What a command prints, on either stream; null when it cannot be run or fails. */
export function ask(command: string, args: readonly string[], env?: ToolEnv, limit = 20_000): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(command, [...args], { timeout: limit, ...(env && { env: env as NodeJS.ProcessEnv }) }, (error, out, err) =>
      resolve(error ? null : `${out}${err}`),
    )
  })
}
