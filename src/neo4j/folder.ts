// The embedded server's folder, and what lies where in it.
import { join } from 'node:path'

/** Paths under the folder of one embedded server. */
export interface Folder {
  readonly root: string
  readonly conf: string
  readonly logs: string
  /** What the server prints; its log file proper is `neo4j.log` beside it. */
  readonly console: string
  /** Made by the server on its first start. */
  readonly system: string
  readonly auth: string
  readonly password: string
  /** What the processes that use the server tell each other. */
  readonly state: string
  readonly lock: string
  readonly run: string
}

export function folderAt(root: string): Folder {
  const run = join(root, 'run')
  return {
    root,
    conf: join(root, 'conf'),
    logs: join(root, 'logs'),
    console: join(root, 'logs', 'console.log'),
    system: join(root, 'data', 'databases', 'system'),
    auth: join(root, 'data', 'dbms', 'auth.ini'),
    password: join(root, 'password'),
    state: join(run, 'server.json'),
    lock: join(run, 'start.lock'),
    run,
  }
}
