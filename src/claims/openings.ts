// Words that say before or beside a sentence whose it is: "in Oslo's view", "its answer was clear:".
import type { NounPhrase, Sentence } from '../model.ts'
import { setOf } from '../seed/sets.ts'
import { type Nominal, nominal } from './context.ts'

/** What a report without a verb of saying holds. */
export interface Opening {
  readonly source: readonly Nominal[]
  readonly from: number
  readonly to: number
  /** What is said; null where it is the whole sentence. */
  readonly said: { readonly from: number; readonly to: number } | null
}

const SIGHTS = setOf('sights')

/** Whose it is: "*Oslo's* view", "the view of *Oslo*". */
const ownerOf = (sentence: Sentence, phrase: NounPhrase): NounPhrase | undefined =>
  phrase.possessor === null
    ? sentence.phrases.find(
        (p) => p.attachedTo?.phrase === phrase.index && sentence.tokens[p.attachedTo.preposition]!.lower === 'of',
      )
    : sentence.phrases[phrase.possessor]

/** "In Oslo's view, …", "…, in the eyes of Oslo, …". */
function inView(sentence: Sentence): readonly Opening[] {
  return sentence.phrases.flatMap((phrase): Opening | [] => {
    if (!SIGHTS.has(sentence.tokens[phrase.head]!.lemma)) return []
    const owner = ownerOf(sentence, phrase)
    if (!owner) return []
    const from = Math.min(phrase.from, owner.from) - 1
    const opens =
      sentence.tokens[from]?.lower === 'in' && /^(?:,|[-–—"“])?$/.test(sentence.tokens[from - 1]?.text ?? '')
    return opens ? { said: null, source: [nominal(owner)], from, to: Math.max(phrase.to, owner.to) } : []
  })
}

const SAYINGS = setOf('sayings')

/** "Oslo's answer was clear: …", "Oslo had a message for Riga: …". */
function beforeColon(sentence: Sentence): readonly Opening[] {
  const colon = sentence.tokens.findIndex((t) => t.text === ':')
  if (colon < 3 || colon > sentence.tokens.length - 3) return []
  const said = { from: colon + 1, to: sentence.tokens.length }
  for (const clause of sentence.clauses) {
    if (clause.kind !== 'MAIN' || clause.verb.head >= colon) continue
    const named = (index: number | undefined) => {
      const phrase = sentence.phrases[index ?? -1]
      return phrase && SAYINGS.has(sentence.tokens[phrase.head]!.lemma) ? phrase : undefined
    }
    const subject = clause.verb.lemma === 'be' ? named(clause.subjects[0]) : undefined
    const owner = subject && ownerOf(sentence, subject)
    const sender =
      named(clause.objects[0]) && !clause.verb.passive ? sentence.phrases[clause.subjects[0] ?? -1] : undefined
    const source = owner ?? sender
    if (source) return [{ source: [nominal(source)], from: source.from, to: colon, said }]
  }
  return []
}

/** All of a sentence's openings. */
export const openings = (sentence: Sentence): readonly Opening[] => [...inView(sentence), ...beforeColon(sentence)]
