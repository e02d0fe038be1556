// Whose words a report gives, and the words that name them.
import type { Sentence } from '../model.ts'
import { type Context, mentionAt, type Nominal, nominal } from './context.ts'
import type { Frame } from './frames.ts'
import type { Extent } from './run-on.ts'
import { headOfTail, isTail, type Reporting } from './tails.ts'
import { quotedSource } from './voices.ts'

const isRelative = (sentence: Sentence, marker: number): boolean =>
  sentence.clauses.some((c) => c.kind === 'RELATIVE' && c.marker === marker)

/** A phrase with the phrases that hang on it or rename it, in one run. */
export function sourceExtent(sentence: Sentence, at: Nominal): Extent {
  let to = at.to
  if (at.phrase === null) return { from: at.from, to }
  const inside = new Set([at.phrase])
  for (let i = at.phrase + 1; i < sentence.phrases.length; i++) {
    const phrase = sentence.phrases[i]!
    if (phrase.from > to + 2) break
    const hangs = phrase.attachedTo !== null && inside.has(phrase.attachedTo.phrase)
    if (!hangs) break
    inside.add(i)
    to = phrase.to
  }
  // "captains who said": with the pronoun that stands for them there.
  if (/^(?:who|which|that)$/.test(sentence.tokens[to]?.lower ?? '') && isRelative(sentence, to)) to++
  const { possessor } = sentence.phrases[at.phrase]!
  const from = possessor === null ? at.from : Math.min(at.from, sentence.phrases[possessor]!.from)
  return { from, to }
}

/** Whose words they are: the actor, but of a tail the one who speaks already, of "quoted X as saying" X. */
export function sourceOf(context: Context, frame: Frame, reporting: Reporting): Nominal | undefined {
  const { sentence, anchor, row } = frame
  const phrase = (index: number | undefined) => {
    const found = index === undefined ? undefined : sentence.phrases[index]
    return found && nominal(found)
  }
  if (anchor.clause && row.pos === 'VERB') {
    const quoted = quotedSource(sentence, anchor.clause)
    if (quoted) return phrase(quoted[0])
    if (isTail(sentence, anchor.clause) && anchor.clause.subjectFrom !== 'OWN') {
      const head = headOfTail(sentence, reporting, anchor.clause)
      const own = head && phrase((head.verb.passive ? head.agents : head.subjects)[0])
      if (own) return own
    }
  }
  const actor = frame.actors.find((f) => f.kind === 'NOMINALS')
  if (actor?.kind === 'NOMINALS') return actor.nominals[0]
  if (row.pos !== 'VERB' || anchor.clause?.verb.form !== 'FINITE' || anchor.clause.verb.passive) return undefined
  // "In an interview with the Post Kang said": the name before the verb, which the phrase before it took in.
  const before = anchor.clause.verb.from - 1
  const mention = mentionAt(context, sentence, before)
  return mention?.to === before + 1 ? { from: mention.from, to: mention.to, head: before, phrase: null } : undefined
}
