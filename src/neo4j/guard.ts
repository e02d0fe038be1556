// Keeps the server from outliving those who use it, however they end. Every process that uses the server
// holds a named pipe open for writing; a shell beside the server reads it. When the last writer is gone, by
// exit or by `kill -9`, the kernel ends the pipe and the shell stops the server.
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { closeSync, constants, openSync } from 'node:fs'
import { access, mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { DatabaseError } from './error.ts'
import type { Folder } from './folder.ts'
import type { ToolEnv } from './toolchain.ts'

const run = promisify(execFile)

/**
 * $1 is the file that says the server is being stopped, $2 and $3 where the server leaves something when it ends
 * well and where that belongs, if anywhere; the rest is the server's command.
 */
const SCRIPT = `
exec 3<&0 4>&1 1>&2
stopping=$1 draft=$2 kept=$3
shift 3
"$@" </dev/null 3<&- 4>&- &
server=$!
echo "$server" >&4
exec 4>&-
(
  while read -r _; do :; done <&3
  # Not the colon, which would end this shell where the folder is gone, and leave the server to nobody.
  true >"$stopping"
  kill -TERM "$server"
  tries=0
  while [ $tries -lt 120 ] && kill -0 "$server"; do sleep 0.5; tries=$((tries + 1)); done
  kill -KILL "$server"
) 2>/dev/null &
guard=$!
exec 3<&-
wait "$server"
code=$?
kill -KILL "$guard" 2>/dev/null
if [ -n "$draft" ]; then
  # 143: ended by SIGTERM, in its own time.
  case $code in 0 | 143) [ -s "$draft" ] && mv -f "$draft" "$kept" ;; esac
  rm -f "$draft"
fi
exit "$code"
`

/** One process's hold on a server: as long as any is open, the server runs. */
export interface Hold {
  readonly release: () => void
}

/** A server just begun. `pid` is the server's own. */
export interface Guarded {
  readonly pid: number
  readonly shell: ChildProcess
  readonly hold: Hold
}

const pipeOf = (folder: Folder, instance: string) => join(folder.run, `${instance}.pipe`)
const stoppingOf = (folder: Folder, instance: string) => join(folder.run, `${instance}.stopping`)

/**
 * Starts a server that ends when nobody holds it any more.
 * @param instance name of this start, unique in the folder
 * @param command the server's program and arguments; what it prints goes to the folder's console log
 * @param leaves what the server writes while it ends well, and where to move that; null for nothing
 */
export async function startGuarded(
  folder: Folder,
  instance: string,
  command: readonly string[],
  leaves: { readonly draft: string; readonly kept: string } | null,
  env?: ToolEnv,
): Promise<Guarded> {
  await mkdir(folder.run, { recursive: true })
  await mkdir(folder.logs, { recursive: true })
  const pipe = pipeOf(folder, instance)
  await run('mkfifo', ['-m', '600', pipe])
  // A pipe can be opened for writing only while someone reads: a first, unblocking reader makes way.
  const first = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK)
  const writer = openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK)
  const reader = openSync(pipe, constants.O_RDONLY)
  closeSync(first)
  const log = await open(folder.console, 'w')
  const files = [stoppingOf(folder, instance), leaves?.draft ?? '', leaves?.kept ?? '']
  const shell = spawn('/bin/sh', ['-c', SCRIPT, 'neo4j-guard', ...files, ...command], {
    // In a session of its own: Ctrl-C in the terminal is for us, who then let go of it.
    detached: true,
    stdio: [reader, 'pipe', log.fd],
    ...(env && { env: env as NodeJS.ProcessEnv }),
  })
  closeSync(reader)
  const pid = await firstLine(shell)
  await log.close()
  if (!pid) {
    closeSync(writer)
    throw new DatabaseError(`The shell that starts the database did not run; see ${folder.console}.`)
  }
  // Neither the shell nor its output may keep this process from ending.
  shell.unref()
  return { pid, shell, hold: holdOn(writer) }
}

/**
 * Takes hold of a running server.
 * @returns null when nobody guards it any more, or it is being stopped
 */
export async function holdOnto(folder: Folder, instance: string): Promise<Hold | null> {
  try {
    const hold = holdOn(openSync(pipeOf(folder, instance), constants.O_WRONLY | constants.O_NONBLOCK))
    if (!(await isStopping(folder, instance))) return hold
    hold.release()
    return null
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENXIO' || code === 'ENOENT') return null
    throw error
  }
}

/** Whether the last user has let go, so that the server is on its way out. */
export function isStopping(folder: Folder, instance: string): Promise<boolean> {
  return access(stoppingOf(folder, instance)).then(
    () => true,
    () => false,
  )
}

/** Removes what one start left in the folder. */
export async function clearGuard(folder: Folder, instance: string): Promise<void> {
  await rm(pipeOf(folder, instance), { force: true })
  await rm(stoppingOf(folder, instance), { force: true })
}

function holdOn(descriptor: number): Hold {
  let held = true
  return {
    release: () => {
      if (held) closeSync(descriptor)
      held = false
    },
  }
}

function firstLine(shell: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    let text = ''
    shell.once('error', () => resolve(null))
    shell.stdout!.on('data', (chunk: Buffer) => {
      text += chunk
      if (text.includes('\n')) resolve(Number.parseInt(text, 10) || null)
    })
    shell.stdout!.once('close', () => resolve(Number.parseInt(text, 10) || null))
  })
}
