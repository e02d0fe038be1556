// Vocabulary is data: no list of words stands in the code of the extractor, but for the closed classes of grammar.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseAst } from 'vitest/node'
import { isKnown } from '../../src/text/tags/lexicon.ts'

/** How many words that are none of grammar one list in code may have. */
const MOST = 3

const GRAMMAR = new Set(
  `a an the this that these those such i me my mine myself we us our ours ourselves you your yours yourself he him his
  himself she her hers herself it its itself they them their theirs themselves one who whom whose which what whoever
  whatever how why where when whether whenever wherever however and or but nor plus so yet for if unless because although
  though while whilst whereas since until till once lest as than provided supposing of to in on at by with from into
  onto upon about over under above below between among amid against during before after within without through
  throughout across along around near beside inside outside despite toward towards off out up down behind beyond via per
  regarding following ahead not no never neither none nobody nothing hardly barely scarcely either both all each every any
  some several many few much more most other another same certain enough everyone everybody everything anyone anybody
  anything someone somebody something own half quite be am is are was were been being have has had having do does did done
  doing will would shall should can could may might must ought need there here then now also too only just even still
  two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen tenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth
  ninetieth`.split(/\s+/),
)

/** What the code names its own things by: roles of frames, readings of names. */
const NAMES_OF_OWN = new Set(
  'subject object agent indirect possessor light doer addressee deed copula host modified self noun infinitive gerund wh voice quote rest around pledge position meeting action milestone attribution'.split(
    ' ',
  ),
)

interface Node {
  readonly type: string
  readonly start: number
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'

const children = (node: Node): readonly Node[] =>
  Object.entries(node)
    .flatMap(([key, value]) => (key === 'parent' ? [] : [value].flat()))
    .filter(isNode)

const textOf = (node: unknown): readonly string[] =>
  isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? [node.value] : []

/** The first of a pair, as those of a Map, or the word itself. */
const itemOf = (node: unknown): readonly string[] =>
  isNode(node) && node.type === 'ArrayExpression' ? textOf((node.elements as unknown[])[0]) : textOf(node)

/** Words that one expression compares something with: `a === 'x' || a === 'y'`. */
function compared(node: Node): readonly string[] {
  if (node.type === 'LogicalExpression') return [node.left, node.right].flatMap((side) => compared(side as Node))
  return node.type === 'BinaryExpression' && /^[!=]==$/.test(String(node.operator)) ? textOf(node.right) : []
}

/** The words that an expression lists: in an array, a string to be split, a pattern, comparisons, keys. */
function listed(node: Node, parent: Node | null): readonly string[] {
  switch (node.type) {
    case 'ArrayExpression':
      return (node.elements as unknown[]).flatMap(itemOf)
    case 'Literal': {
      const { regex } = node as { regex?: { pattern: string } }
      // "(?:ous|ful|able)$": how words end.
      if (regex && /^\((?:\?:)?[a-z|]+\)\$$/.test(regex.pattern)) return []
      if (regex) return regex.pattern.replace(/\\p\{\w+\}|\\.|\(\?<\w+>|\[[^\]]*\]/g, ' ').match(/[a-z]{2,}/g) ?? []
      return textOf(node).flatMap((text) => (/^[a-z'’ -]+$/.test(text) ? text.split(' ') : []))
    }
    case 'LogicalExpression':
      return parent?.type === 'LogicalExpression' ? [] : compared(node)
    case 'ObjectExpression':
      return (node.properties as Node[]).flatMap(({ key, value }) =>
        /^[a-z]+$/.test(textOf(value)[0] ?? '')
          ? [String((key as { name?: string; value?: string }).name ?? textOf(key)[0])]
          : [],
      )
    default:
      return []
  }
}

const isVocabulary = (word: string): boolean =>
  /^[a-z]{2,}$/.test(word) && !GRAMMAR.has(word) && !NAMES_OF_OWN.has(word) && isKnown(word)

/** Lists of words in a piece of code, each with its line. */
function listsIn(code: string): readonly string[] {
  const out: string[] = []
  const visit = (node: Node, parent: Node | null): void => {
    if (node.type === 'ImportDeclaration' || /^TS(?:Type|Interface|Union|Literal)/.test(node.type)) return
    const words = [...new Set(listed(node, parent))].filter(isVocabulary)
    if (words.length > MOST) out.push(`line ${code.slice(0, node.start).split('\n').length}: ${words.join(' ')}`)
    for (const child of children(node)) visit(child, node)
  }
  for (const node of parseAst(code, { lang: 'ts' }).body) visit(node as unknown as Node, null)
  return out
}

describe('the test itself', () => {
  it.each([
    "const A = new Set(['minister', 'envoy', 'king', 'queen'])",
    "const A = 'minister envoy king queen'.split(' ')",
    'const A = /^(?:minister|envoy|king|queen)s?$/',
    "const a = (w: string) => w === 'minister' || w === 'envoy' || w === 'king' || w === 'queen'",
    "const A = { minister: 'he', envoy: 'he', king: 'he', queen: 'she' }",
    "const A = new Map([['minister', 1], ['envoy', 1], ['king', 1], ['queen', 2]])",
  ])('sees vocabulary in: %s', (code) => expect(listsIn(code)).toEqual(['line 1: minister envoy king queen']))

  it.each([
    "const A = new Set(['he', 'she', 'they', 'it', 'we'])",
    'const A = /^(?:in|at|near|outside|over)$/',
    "const a = setOf('offices')",
  ])('lets grammar and names of sets be: %s', (code) => expect(listsIn(code)).toEqual([]))
})

describe.each(['article', 'text', 'mentions', 'claims'])('src/%s', (stage) => {
  const folder = new URL(`../../src/${stage}/`, import.meta.url)
  // Names of HTML's elements are its grammar.
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('html/'),
  )

  it.each(files)('%s leaves words to seed/', (file) => {
    expect(listsIn(readFileSync(new URL(file, folder), 'utf8'))).toEqual([])
  })
})
