// A speaker who goes on without being named again: "Holm said so. Norway had asked for it", and statements as a whole.
import type { Clause, Sentence } from '../model.ts'
import { parties } from './actors.ts'
import { type Context, isOf, subjectsOf } from './context.ts'
import { isFirstPerson, type Party } from './party.ts'

/** Who spoke last, and where. */
export interface Running {
  readonly party: Party | null
  readonly sentence: number
  readonly direct: boolean
  /** What was said was told as it was said ("said China is ready"), and not set back in time. */
  readonly plain: boolean
}

const STANDS = new Set(['will', 'shall', 'should', 'must', 'need', 'have to'])
const ASKS = new Set(['should', 'must', 'need', 'have to'])

/** Told of what holds now or is to be: "opposes", "is ready", "will", "must". */
export const isPresent = ({ verb }: Clause): boolean =>
  verb.form === 'FINITE' &&
  !verb.perfect &&
  (verb.modal === null ? verb.tense === 'PRESENT' || verb.tense === 'FUTURE' : STANDS.has(verb.modal))

/** Set back in time as what somebody else says is: "had asked", "would leave". */
const isSetBack = ({ verb }: Clause): boolean =>
  verb.form === 'FINITE' && (verb.modal === 'would' || (verb.modal === null && verb.perfect && verb.tense === 'PAST'))

/** Told of what has held all along or is to come: "has always stood by", "will open"; "opposes" is the paper's as well. */
const isStanding = ({ verb }: Clause): boolean =>
  verb.form === 'FINITE' && (verb.tense === 'FUTURE' || (verb.perfect && verb.tense === 'PRESENT'))

/** Whether the words go on with what the speaker said in the sentence before, by their tense and by whom they are of. */
function isOwn(context: Context, sentence: Sentence, main: Clause, { party, plain }: Running): boolean {
  const told = parties(context, sentence, subjectsOf(sentence, main), null)
  const own = told?.states.some((id) => party!.states.includes(id)) === true && !told.speaker
  const alone = own && told.states.length === 1
  // "Peru “was shocked”": of its own state a speaker goes on to tell, in part in the same words.
  if (sentence.quotes.length > 0) return alone
  const before = context.sentences[sentence.index - 1]!
  if (sentence.paragraph !== before.paragraph) {
    // Of agencies each sentence is a paragraph: "Holm said the pact was dead.¶ Norway has always stood by it."
    const single = context.sentences[before.index - 1]?.paragraph !== before.paragraph
    const person = context.entities.get(party!.speaker!)?.type === 'Person'
    return single && alone && person && isStanding(main)
  }
  if (isSetBack(main)) return alone
  if (!plain || !isPresent(main)) return false
  if (subjectsOf(sentence, main).some((n) => isFirstPerson(sentence.tokens[n.head]!))) return true
  return alone || (ASKS.has(main.verb.modal ?? '') && !told?.speaker)
}

/** Does the sentence go on with what the last speaker said? */
export function goesOn(context: Context, sentence: Sentence, running: Running | null): boolean {
  if (!running?.party?.speaker || running.sentence !== sentence.index - 1) return false
  const main = sentence.clauses.find((c) => c.kind === 'MAIN' && c.subjects.length > 0)
  return main !== undefined && isOwn(context, sentence, main, running)
}

/** How many sentences of an article may head it. */
const HEADING = 3

/**
 * Whose words the whole article is: "STATEMENT BY THE MINISTER OF PERU, ANA RUIZ", "The following is a statement by …".
 * @returns null where it is told by a paper
 */
export function authorOf(context: Context): Party | null {
  const head = context.sentences.slice(0, HEADING)
  for (const sentence of head) {
    const { tokens, phrases } = sentence
    const finite = sentence.clauses.some((c) => c.verb.form === 'FINITE' && c.verb.lemma !== 'be')
    const paper = phrases.find((p) => isOf(context, 'papers-read-out', tokens[p.head]!.lemma))
    const opens = paper && (paper.from <= 2 || (tokens[0]!.lower === 'the' && tokens[1]?.lower === 'following'))
    if (finite || !paper || !opens) continue
    const by = tokens.findIndex((t, at) => at > paper.head && (t.lower === 'by' || t.lower === 'of'))
    if (by !== paper.head + 1) continue
    for (const next of head.slice(head.indexOf(sentence))) {
      const after = next === sentence ? by : -1
      const person = (context.mentions[next.index] ?? []).find((m) => {
        const entity = m.entities.length === 1 ? context.entities.get(m.entities[0]!) : undefined
        return m.from > after && entity?.type === 'Person'
      })
      if (person)
        return parties(context, next, [{ from: person.from, to: person.to, head: person.to - 1, phrase: null }], null)
      if (next !== sentence && next.clauses.some((c) => c.verb.form === 'FINITE')) break
    }
  }
  return null
}
