// Machines that lack something: folders of programs to put on a PATH of their own.
import { chmod, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ToolEnv } from '../../../src/neo4j/toolchain.ts'

/** A PATH with these programs and the shell's own, and an empty home; `remove` takes both away. */
export interface Machine {
  readonly env: ToolEnv
  readonly home: string
  readonly remove: () => Promise<void>
}

/**
 * @param programs by name: what each prints on stderr when run, or the shell script that it is
 */
export async function makeMachine(
  programs: Readonly<Record<string, { says: string } | { runs: string }>>,
): Promise<Machine> {
  const root = await mkdtemp(join(tmpdir(), 'entente-machine-'))
  for (const [name, program] of Object.entries(programs)) {
    const file = join(root, name)
    await writeFile(file, `#!/bin/sh\n${'runs' in program ? program.runs : `cat >&2 <<'END'\n${program.says}\nEND`}\n`)
    await chmod(file, 0o755)
  }
  await symlink('/bin/cat', join(root, 'cat'))
  return {
    env: { PATH: root },
    home: join(root, 'home'),
    remove: () => rm(root, { recursive: true, force: true }),
  }
}
