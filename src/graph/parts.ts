// Parts that several statements share: `{{name}}` in a statement stands for `cypher/parts/name.cypher`. Parts are
// files like statements, fixed text that opens with what it is for; nothing that a user gives goes through here.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const HOLE = /\{\{([a-z-]+)\}\}/g

/**
 * A statement's text with its parts put in, parts of parts too.
 * @param root folder of `cypher/`
 * @param inside names of the parts that are being put in, so that a circle is found
 * @throws Error naming a part that is not there, or that holds itself
 */
export function expandParts(text: string, root: string, inside: readonly string[] = []): string {
  return text.replace(HOLE, (_, name: string) => {
    const file = join(root, 'parts', `${name}.cypher`)
    if (!existsSync(file)) throw new Error(`There is no cypher/parts/${name}.cypher, which a statement names.`)
    if (inside.includes(name)) throw new Error(`cypher/parts/${name}.cypher holds itself.`)
    const body = readFileSync(file, 'utf8').replace(/^(\/\/.*\n)+/, '')
    return expandParts(body.trim(), root, [...inside, name])
  })
}
