// The first questions on a database that has just started are slow: each statement is planned, and what it reads comes from
// the disk. The playground's examples ask them all, once, with nobody waiting for the answers.
import { execute, parse } from 'graphql'
import type { ApiContext } from './context.ts'
import { examples } from './examples.ts'
import { buildApiSchema } from './schema.ts'

/**
 * Asks the examples, one after the other, each when nobody else asks, and throws the answers away. Never rejects: what cannot be asked now is asked
 * by the first caller.
 * @param open makes a context for each
 * @param quiet resolves when nobody else waits for an answer
 * @param signal ends it
 */
export async function warmUp(
  open: () => ApiContext,
  quiet: (signal: AbortSignal) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const schema = buildApiSchema()
  for (const { query, variables } of examples()) {
    await quiet(signal)
    if (signal.aborted) return
    const contextValue = open()
    const stop = () => contextValue.stop(new Error('The service ends.'))
    signal.addEventListener('abort', stop, { once: true })
    try {
      await execute({ schema, document: parse(query), variableValues: JSON.parse(variables), contextValue })
    } catch {
      // The database went away meanwhile.
    } finally {
      signal.removeEventListener('abort', stop)
    }
  }
}
