// Reads one file of rows. A row that is wrong is named, with what would do, so that it can be mended at once.
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { z } from 'zod'
import { ROOT } from '../config.ts'

/** Reference data that cannot be used: the message names the file, the row, what is wrong and what to do. */
export class SeedError extends Error {
  override readonly name = 'SeedError'
}

const shown = (file: string) => relative(ROOT, file)

function readJson(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new SeedError(
      `${shown(file)} cannot be read (${(error as Error).message}). Restore it from the repository.`,
      {
        cause: error,
      },
    )
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new SeedError(
      `${shown(file)} is not JSON: ${(error as Error).message}. Each row is one line that ends in a comma, the last without.`,
      { cause: error },
    )
  }
}

/**
 * Reads a file that holds one object.
 * @throws SeedError where it is missing, no JSON, or not as the schema says
 */
export function readObject<T>(file: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(readJson(file))
  if (result.success) return result.data
  throw new SeedError(`${shown(file)}: ${z.prettifyError(result.error)}\nseed/README.md tells the format.`)
}

/**
 * Reads a file that holds a list of rows.
 * @throws SeedError naming every row that is not as the schema says, by its id and position
 */
export function readRows<T>(file: string, schema: z.ZodType<T>): readonly T[] {
  const data = readJson(file)
  if (!Array.isArray(data)) throw new SeedError(`${shown(file)} must hold a list of rows: [ … ].`)
  const rows: T[] = []
  const problems: string[] = []
  for (const [index, row] of data.entries()) {
    const result = schema.safeParse(row)
    if (result.success) rows.push(result.data)
    else
      problems.push(
        `row ${index + 1} (${(row as { id?: string } | null)?.id ?? 'no id'}):\n${z.prettifyError(result.error)}`,
      )
  }
  if (problems.length > 0) {
    throw new SeedError(`${shown(file)}, ${problems.join('\n')}\nseed/README.md tells the format.`)
  }
  return rows
}
