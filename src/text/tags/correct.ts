// Corrects what the statistical tagger gets wrong, by the rules of `seed/text/tags.json`.
import { join } from 'node:path'
import { z } from 'zod'
import { ROOT } from '../../config.ts'
import type { Pos } from '../../model.ts'
import { readRows } from '../../seed/read.ts'
import { setOf } from '../../seed/sets.ts'
import { reference } from '../reference.ts'
import { noted } from '../tokens/forms.ts'
import type { Piece } from '../tokens/scan.ts'
import { IRREGULAR } from './irregular.ts'
import { canBeVerb, verbForm } from './morphology.ts'

/** States and capitals of one word, in lower case: each is written once, among the actors. */
const states = (): readonly string[] =>
  readRows(
    join(ROOT, 'seed', 'actors', 'countries.json'),
    z.object({ name: z.string(), capital: z.object({ name: z.string() }).nullish() }),
  )
    .flatMap(({ name, capital }) => [name, capital?.name ?? ''])
    .filter((name) => name !== '' && !name.includes(' '))
    .map((name) => name.toLowerCase())

/** `@states`, or the words of a set of the lexicon by `@name`. */
const wordsOf = (word: string): readonly string[] =>
  word === '@states' ? states() : word.startsWith('@') ? [...setOf(word.slice(1))] : [word]

const place = z
  .object({
    words: z.array(z.string()).transform((list) => list.flatMap(wordsOf)),
    notWords: z.array(z.string()),
    pos: z.array(z.string()),
    notPos: z.array(z.string()),
    shape: z.enum(['lower', 'capital']),
    ends: z.array(z.string()),
    notEnds: z.array(z.string()),
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
  readonly pos: Pos[]
}

type Word = Pick<Piece, 'text' | 'lower'>

/** What a rule asks of one place: of the word itself, whatever its sentence, and of how it stands there. */
interface Test {
  readonly fits: (word: Word) => boolean
  readonly holds: (at: number, sentence: Tagging) => boolean
}

const isCapital = (text: string) => text[0] !== text[0]!.toLowerCase()
const isSkipped = (lower: string, pos: Pos) => pos === 'ADV' || lower === 'not' || lower === "n't" || lower === 'n’t'

function compile(where: Place): Test {
  const words = where.words && new Set(where.words)
  const notWords = where.notWords && new Set(where.notWords)
  const pos = where.pos && new Set(where.pos)
  const notPos = where.notPos && new Set(where.notPos)
  const forms = where.form && new Set<string>(where.form)
  const { shape, ends, notEnds, base, noun, touching } = where
  return {
    fits: ({ text, lower }) =>
      (!words || words.has(lower)) &&
      !notWords?.has(lower) &&
      (!shape || isCapital(text) === (shape === 'capital')) &&
      (!ends || ends.some((end) => lower.endsWith(end))) &&
      !notEnds?.some((end) => lower.endsWith(end)) &&
      (!forms || forms.has(verbForm(lower))) &&
      (!base || (verbForm(lower) === 'BASE' && canBeVerb(lower))) &&
      !(noun && IRREGULAR.present.has(lower)),
    holds: (at, { pieces, pos: tags }) => {
      const tag = tags[at]!
      return (
        (!pos || pos.has(tag)) &&
        !notPos?.has(tag) &&
        (!forms || tag === 'VERB' || tag === 'AUX' || canBeVerb(pieces[at]!.lower)) &&
        (!touching || pieces[at]!.end === pieces[at + 1]?.start)
      )
    },
  }
}

interface Neighbour {
  readonly where: Place
  readonly offset: number
  readonly test: Test
}

interface Compiled {
  readonly row: (typeof TAG_RULES)[number]
  readonly word: Test
  readonly neighbours: readonly Neighbour[]
  readonly tag: Pos
}

function fitsNeighbour({ where, offset, test }: Neighbour, at: number, sentence: Tagging): boolean {
  const { pieces, pos } = sentence
  let to = at + offset
  if (where.skip) {
    const step = offset < 0 ? -1 : 1
    while (to >= 0 && to < pos.length && isSkipped(pieces[to]!.lower, pos[to]!)) to += step
  }
  if (to < 0) return where.start === true
  return to < pos.length && test.holds(to, sentence) && test.fits(pieces[to]!)
}

const rules = TAG_RULES.map((row): Compiled => {
  const around: readonly (readonly [Place | undefined, number])[] = [
    [row.prev, -1],
    [row.next, 1],
    [row.prev2, -2],
    [row.next2, 2],
  ]
  return {
    row,
    word: compile(row.word),
    neighbours: around.flatMap(([where, offset]) => (where ? [{ where, offset, test: compile(where) }] : [])),
    tag: row.then as Pos,
  }
})

/** The few rules that can ever apply to a word: those for it alone, those for any tag, and those for a tag. */
interface Applicable {
  readonly own: readonly Compiled[]
  readonly anywhere: readonly Compiled[]
  readonly byPos: ReadonlyMap<Pos, readonly Compiled[]>
}

const NONE: readonly Compiled[] = []

function grouped(fitting: readonly Compiled[]): Applicable {
  const byPos = new Map<Pos, Compiled[]>()
  for (const rule of fitting) {
    if (rule.row.word.words) continue
    for (const pos of (rule.row.word.pos ?? []) as Pos[]) byPos.set(pos, [...(byPos.get(pos) ?? []), rule])
  }
  return {
    own: fitting.filter(({ row }) => row.word.words),
    anywhere: fitting.filter(({ row }) => !row.word.words && !row.word.pos),
    byPos,
  }
}

/** By which rules fit: most words share theirs with many others, so that little is kept for each. */
const shared = new Map<string, Applicable>()

const applicableTo = noted((word): Applicable => {
  const fitting = rules.filter((rule) => rule.word.fits(word))
  const key = fitting.map(({ row }) => row.id).join(' ')
  let applicable = shared.get(key)
  if (!applicable) {
    applicable = grouped(fitting)
    shared.set(key, applicable)
  }
  return applicable
})

function tryRules(candidates: readonly Compiled[], at: number, sentence: Tagging): void {
  for (const { word, neighbours, tag } of candidates) {
    if (word.holds(at, sentence) && fitNeighbours(neighbours, at, sentence)) sentence.pos[at] = tag
  }
}

function fitNeighbours(neighbours: readonly Neighbour[], at: number, sentence: Tagging): boolean {
  for (const one of neighbours) if (!fitsNeighbour(one, at, sentence)) return false
  return true
}

/** Applies the rules to one sentence's tags, in place. */
export function correctTags(sentence: Tagging): void {
  const { pieces, pos } = sentence
  for (let at = 0; at < pos.length; at++) {
    const { text, form } = pieces[at]!
    const before = pos[at]!
    if (before === 'PUNCT' && text !== "'" && text !== '’') continue
    const { own, anywhere, byPos } = applicableTo(form)
    if (own.length > 0) tryRules(own, at, sentence)
    if (pos[at] === before && anywhere.length > 0) tryRules(anywhere, at, sentence)
    if (pos[at] === before) tryRules(byPos.get(before) ?? NONE, at, sentence)
  }
}
