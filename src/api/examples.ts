// The named example operations that GraphiQL opens with: files of `examples/`, each with variables that give data on
// the bundled dispatches.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../config.ts'

/** An operation to try. */
export interface Example {
  /** The file's name without its ending. */
  readonly name: string
  readonly query: string
  /** As JSON text. */
  readonly variables: string
}

const FOLDER = join(ROOT, 'src', 'api', 'examples')
const NUMBER = /^\d+-/

/** All examples, in the order of their files' names. Variables stand in a comment at the end: `# variables: {…}`. */
export function examples(): readonly Example[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const text = readFileSync(join(FOLDER, file), 'utf8')
      const variables = /^# variables: (\{.*\})$/m.exec(text)?.[1] ?? '{}'
      return {
        name: file.replace(NUMBER, '').replace(/\.graphql$/, ''),
        query: text.replace(/^# variables: .*\n/m, '').trim(),
        variables: JSON.stringify(JSON.parse(variables), null, 2),
      }
    })
}

/** The examples as tabs of GraphiQL. */
export const exampleTabs = (): readonly { query: string; variables: string }[] =>
  examples().map(({ query, variables }) => ({ query, variables }))
