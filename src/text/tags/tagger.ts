// The tagger: each word's usual tag, corrected by the patterns of wink-nlp's model for English.
import model from 'wink-eng-lite-web-model'
import type { Pos } from '../../model.ts'
import { interned } from '../../remembered.ts'
import { type Lexeme, tagNames } from './lexicon.ts'

/** A machine as the model holds it: by state and what is seen the next state; by last state the tag, and whose it is. */
type Packed = readonly [
  version: number,
  lastState: number,
  states: Readonly<Record<string, Readonly<Record<string, number>>>>,
  targets: Readonly<Record<string, string>>,
  marks: Readonly<Record<string, readonly [before: number, after: number]>>,
]

/** Patterns over tags and hints as one machine: of those that begin at a word, it finds the longest that it knows of. */
interface Machine {
  /** By state and symbol: the next state, 0 for none. */
  readonly next: Uint16Array
  /** By state: where a shorter pattern ends that has just been passed, 0 for none. */
  readonly passed: Uint16Array
  /** By state: the tag that a pattern which ends here gives, negative where the word need not have it; 0 for none. */
  readonly target: Int8Array
  /** By state: which of the pattern's words is given it. */
  readonly offset: Uint8Array
}

/** Symbols are tags, and behind them hints. */
const SYMBOLS = 64
const FIRST_HINT = 20
/** How the model writes them. */
const HINTS = 1_080_000
const OTHERWISE = '2070003'

function compile(json: string): Machine {
  const [, last, states, targets, marks] = JSON.parse(json) as Packed
  const machine: Machine = {
    next: new Uint16Array((last + 1) * SYMBOLS),
    passed: new Uint16Array(last + 1),
    target: new Int8Array(last + 1),
    offset: new Uint8Array(last + 1),
  }
  for (const [state, edges] of Object.entries(states)) {
    for (const [seen, to] of Object.entries(edges)) {
      const symbol = Number(seen) < HINTS ? Number(seen) : Number(seen) - HINTS + FIRST_HINT
      if (seen === OTHERWISE) machine.passed[Number(state)] = to
      else if (symbol < SYMBOLS) machine.next[Number(state) * SYMBOLS + symbol] = to
    }
  }
  for (const [state, target] of Object.entries(targets)) machine.target[Number(state)] = Number(target)
  for (const [state, [before]] of Object.entries(marks)) machine.offset[Number(state)] = before
  return machine
}

interface Tagger {
  readonly machines: readonly Machine[]
  readonly names: readonly Pos[]
}

let loaded: Tagger | null = null

function tagger(): Tagger {
  if (loaded) return loaded
  const { machines } = (model as unknown as { pos: () => { machines: readonly string[] } }).pos()
  // Names as this code's own strings are compared faster.
  loaded = { machines: machines.map(compile), names: tagNames().map((name) => interned(name) as Pos) }
  return loaded
}

/** Gives one word the tag of a pattern that ends in this state, if it can have it. */
function retag(
  { target, offset }: Machine,
  state: number,
  from: number,
  words: readonly Lexeme[],
  tags: Uint8Array,
): void {
  const at = from + offset[state]!
  const tag = target[state]!
  if (tag < 0) tags[at] = -tag
  else if (words[at]!.tags.has(tag)) tags[at] = tag
}

/** Runs a machine over the words and their tags; where a pattern was found it goes on behind it. */
function run(machine: Machine, words: readonly Lexeme[], tags: Uint8Array): void {
  const { next, passed, target } = machine
  // What it sees stays as it is while it gives new tags.
  const symbols = tags.slice()
  for (let at = 0; at < words.length; at++) if (words[at]!.hint > 0) symbols[at] = FIRST_HINT + words[at]!.hint
  for (let from = 0; from < symbols.length; from++) {
    let state = 0
    let shorter = 0
    let end = from
    for (let at = from; ; at++) {
      state = at < symbols.length ? next[state * SYMBOLS + symbols[at]!]! : 0
      if (state === 0 || target[state] !== 0) {
        if (state === 0) state = shorter
        else end = at
        if (state !== 0) {
          retag(machine, state, from, words, tags)
          from = end
        }
        break
      }
      if (passed[state] !== 0) {
        shorter = passed[state]!
        end = at
      }
    }
  }
}

/** Tags words that follow one another. */
export function tagWords(words: readonly Lexeme[]): Pos[] {
  const { machines, names } = tagger()
  // One that stands for two words would part what the patterns see: then each word is tagged alone. Rare.
  if (words.length > 1 && words.some((word) => word.contracted)) return words.flatMap((word) => tagWords([word]))
  const tags = new Uint8Array(words.length)
  for (let at = 0; at < words.length; at++) tags[at] = words[at]!.tag
  if (!words[0]?.contracted) for (const machine of machines) run(machine, words, tags)
  const named: Pos[] = []
  for (const tag of tags) named.push(names[tag]!)
  return named
}
