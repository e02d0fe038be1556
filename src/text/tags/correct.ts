// Corrects what the statistical tagger gets wrong, by the rules of `seed/text/tags.json`.
import { z } from 'zod'
import type { Pos } from '../../model.ts'
import { remembered } from '../../remembered.ts'
import { reference } from '../reference.ts'
import type { Piece } from '../tokens/scan.ts'
import { canBeVerb, verbForm } from './morphology.ts'

const place = z
  .object({
    words: z.array(z.string()),
    notWords: z.array(z.string()),
    pos: z.array(z.string()),
    notPos: z.array(z.string()),
    shape: z.enum(['lower', 'capital']),
    ends: z.array(z.string()),
    form: z.array(z.string()),
    base: z.boolean(),
    noun: z.boolean(),
    skip: z.boolean(),
    start: z.boolean(),
    touching: z.boolean(),
  })
  .partial()
  .strict()
type Place = z.infer<typeof place>

const example = z.object({ text: z.string(), word: z.string(), pos: z.string() }).strict()
const rule = z
  .object({
    id: z.string(),
    why: z.string(),
    word: place,
    prev: place.optional(),
    prev2: place.optional(),
    next: place.optional(),
    next2: place.optional(),
    // biome-ignore lint/suspicious/noThenProperty: a rule's consequence, as rule rows name it
    then: z.string(),
    match: z.array(example).min(1),
    not: z.array(example).optional(),
  })
  .strict()

/** The rules as they stand in the file, with their examples. */
export const TAG_RULES = reference('tags', z.object({ why: z.string(), rules: z.array(rule) })).rules

/** One sentence while it is being tagged. */
export interface Tagging {
  readonly pieces: readonly Piece[]
  readonly lowers: readonly string[]
  readonly pos: Pos[]
}

type Test = (at: number, sentence: Tagging) => boolean

const REPORTING = new Set(['says', 'adds', 'tells', 'asks'])
const isCapital = (text: string) => text[0] !== text[0]!.toLowerCase()
const isSkipped = (lower: string, pos: Pos) => pos === 'ADV' || lower === 'not' || lower === "n't" || lower === 'n’t'

function compile(where: Place): Test {
  const tests: Test[] = []
  const words = where.words && new Set(where.words)
  const notWords = where.notWords && new Set(where.notWords)
  const pos = where.pos && new Set(where.pos)
  const notPos = where.notPos && new Set(where.notPos)
  const forms = where.form && new Set<string>(where.form)
  const { shape, ends } = where
  if (words) tests.push((at, s) => words.has(s.lowers[at]!))
  if (pos) tests.push((at, s) => pos.has(s.pos[at]!))
  if (notPos) tests.push((at, s) => !notPos.has(s.pos[at]!))
  if (notWords) tests.push((at, s) => !notWords.has(s.lowers[at]!))
  if (shape) tests.push((at, s) => isCapital(s.pieces[at]!.text) === (shape === 'capital'))
  if (ends) {
    const hasEnding = remembered((lower) => ends.some((end) => lower.endsWith(end)))
    tests.push((at, s) => hasEnding(s.lowers[at]!))
  }
  if (forms)
    tests.push(
      (at, s) =>
        forms.has(verbForm(s.lowers[at]!)) && (s.pos[at] === 'VERB' || s.pos[at] === 'AUX' || canBeVerb(s.lowers[at]!)),
    )
  if (where.base) tests.push((at, s) => verbForm(s.lowers[at]!) === 'BASE' && canBeVerb(s.lowers[at]!))
  if (where.noun) tests.push((at, s) => !REPORTING.has(s.lowers[at]!))
  if (where.touching) tests.push((at, s) => s.pieces[at]!.end === s.pieces[at + 1]?.start)
  return all(tests)
}

/** Do all hold? Spelt out for the usual few, since this is asked thousands of times a sentence. */
function all(tests: readonly Test[]): Test {
  const [a, b, c, ...rest] = tests
  if (!a) return () => true
  if (!b) return a
  if (!c) return (at, s) => a(at, s) && b(at, s)
  if (rest.length === 0) return (at, s) => a(at, s) && b(at, s) && c(at, s)
  const last = all(rest)
  return (at, s) => a(at, s) && b(at, s) && c(at, s) && last(at, s)
}

interface Compiled {
  readonly word: Test
  readonly neighbours: Test
  readonly tag: Pos
}

function neighbour(where: Place, offset: number): Test {
  const test = compile(where)
  const step = offset < 0 ? -1 : 1
  return (at, s) => {
    let to = at + offset
    if (where.skip) while (to >= 0 && to < s.pos.length && isSkipped(s.lowers[to]!, s.pos[to]!)) to += step
    if (to < 0) return where.start === true
    return to < s.pos.length && test(to, s)
  }
}

const byWord = new Map<string, Compiled[]>()
const byPos = new Map<string, Compiled[]>()
const anywhere: Compiled[] = []
for (const row of TAG_RULES) {
  const around: Test[] = []
  if (row.prev) around.push(neighbour(row.prev, -1))
  if (row.next) around.push(neighbour(row.next, 1))
  if (row.prev2) around.push(neighbour(row.prev2, -2))
  if (row.next2) around.push(neighbour(row.next2, 2))
  const compiled: Compiled = {
    word: compile(row.word),
    neighbours: all(around),
    tag: row.then as Pos,
  }
  const add = (map: Map<string, Compiled[]>, key: string) => map.set(key, [...(map.get(key) ?? []), compiled])
  if (row.word.words) for (const word of row.word.words) add(byWord, word)
  else if (row.word.pos) for (const tag of row.word.pos) add(byPos, tag)
  else anywhere.push(compiled)
}

function tryRules(rules: readonly Compiled[] | undefined, at: number, sentence: Tagging): void {
  if (!rules) return
  for (const compiled of rules) {
    if (compiled.word(at, sentence) && compiled.neighbours(at, sentence)) sentence.pos[at] = compiled.tag
  }
}

/** Applies the rules to one sentence's tags, in place. */
export function correctTags(sentence: Tagging): void {
  for (let at = 0; at < sentence.pos.length; at++) {
    if (sentence.pos[at] === 'PUNCT' && sentence.pieces[at]!.text !== "'" && sentence.pieces[at]!.text !== '’') continue
    const before = sentence.pos[at]!
    tryRules(byWord.get(sentence.lowers[at]!), at, sentence)
    if (sentence.pos[at] === before) tryRules(anywhere, at, sentence)
    if (sentence.pos[at] === before) tryRules(byPos.get(before), at, sentence)
  }
}
