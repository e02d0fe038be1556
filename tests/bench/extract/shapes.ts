// Texts of any length, among them ones made to be slow.
import { chance } from '../measure.ts'
import { articleMaker, inventedName } from './articles.ts'

/** Repeats what `piece` gives until the text has the length, and cuts it there. */
function filled(length: number, piece: (i: number) => string, between = ' '): string {
  const parts: string[] = []
  for (let have = 0, i = 0; have < length; i++) {
    const part = piece(i)
    parts.push(part)
    have += part.length + between.length
  }
  return parts.join(between).slice(0, length)
}

/** Opens until half of the length is reached, then closes as often. */
function nested(length: number, open: string, close: string): string {
  const depth = Math.floor(length / (open.length + close.length))
  return `Norway said ${open.repeat(depth)}peace${close.repeat(depth)}.`
}

/** Each shape by its name: a text of about `length` characters. The first is news as it comes. */
export const SHAPES: Readonly<Record<string, (length: number) => string>> = {
  news: (length) => {
    const make = articleMaker(12)
    return filled(length, () => make().body, '\n\n')
  },
  'opening quotes': (length) => filled(length, () => '"Norway', ' '),
  'bare quote marks': (length) => '"'.repeat(length),
  'curly quotes': (length) => filled(length, () => '“We will'),
  'one sentence': (length) => filled(length, (i) => (i % 5 ? 'and the minister of Norway said that it will' : 'Chile')),
  'nested brackets': (length) => nested(length, '(said (', '))'),
  'nested quotes': (length) => nested(length, '“he said ‘', '’ ”'),
  'nested clauses': (length) => filled(length, () => 'Norway said that Chile, which'),
  'nothing but capitals': (length) => filled(length, () => 'NORWAY SAID CHILE WILL NOT JOIN THE PACT.'),
  'thousands of names': (length) => {
    const next = chance(3)
    return filled(length, () => `${inventedName(next)} ${inventedName(next)} met President ${inventedName(next)}.`)
  },
  'one word': (length) => 'a'.repeat(length),
  'commas and ands': (length) => filled(length, () => 'Norway, Chile and Peru,'),
  'lone surrogates': (length) => filled(length, () => '\ud83d Norway\udc00'),
}
