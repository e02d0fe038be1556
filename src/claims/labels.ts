// Words that a name and a colon give to somebody: transcripts ("KANG: We agree."), headlines ("Poll: Most want change").
import type { Sentence } from '../model.ts'
import type { Found } from './attributions.ts'
import { type Context, isOf, mentionAt, nominal } from './context.ts'
import { LABEL } from './run-on.ts'

/** How many words a label may have. */
const LONGEST = 5

/** The label's report, or null: a short phrase that names somebody, or a survey, then a colon and words. */
function labelOf(context: Context, sentence: Sentence): Found | null {
  const { tokens } = sentence
  let first = 0
  while (first < tokens.length && tokens[first]!.pos === 'PUNCT') first++
  const phrase = sentence.phrases.find((p) => p.from >= first)
  if (!phrase || phrase.from > first || phrase.to - phrase.from > LONGEST) return null
  if (tokens[phrase.to]?.text !== ':' || tokens.length < phrase.to + 3) return null
  const head = tokens[phrase.head]!
  const survey = isOf(context, 'documents', head.lemma)
  const person = mentionAt(context, sentence, phrase.head)?.entities.some(
    (id) => context.entities.get(id)?.type === 'Person',
  )
  if (!survey && !person && head.text !== head.text.toUpperCase()) return null
  return {
    sentence,
    source: nominal(phrase),
    cue: { from: phrase.to, to: phrase.to + 1 },
    content: { from: phrase.to + 1, to: tokens.length },
    rule: LABEL,
    prior: 0.9,
  }
}

/** All reports of that kind. */
export function labelled(context: Context): readonly Found[] {
  return context.sentences.flatMap((sentence) => labelOf(context, sentence) ?? [])
}
