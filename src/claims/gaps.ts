// Contents that do not say by themselves what is to be done: "as it had promised to do", "the measures that it will take".
import type { Clause, Sentence } from '../model.ts'
import type { Content } from './content.ts'

const PRO_FORMS = new Set(['so', 'that', 'this', 'it', 'likewise', 'both', 'same'])

/** "do", "do so": what is meant stands before. */
function refersBack(sentence: Sentence, clause: Clause, content: Content): boolean {
  if (clause.verb.lemma !== 'do') return false
  const rest = sentence.tokens.slice(clause.verb.to, content.to).find((t) => t.pos !== 'PUNCT' && t.pos !== 'DET')
  return !rest || PRO_FORMS.has(rest.lower)
}

/** The relative clause around a clause whose noun is an object in it: "a mission, which Oslo says it will resist". */
function isRelativised(sentence: Sentence, clause: Clause): boolean {
  for (let at: Clause | undefined = clause; at; at = at.parent === null ? undefined : sentence.clauses[at.parent]) {
    if (at.kind !== 'RELATIVE') continue
    return at.modifies !== null && at.objects.includes(at.modifies)
  }
  return false
}

/** Whether a content leaves out what its verb acts on, or what is to be done at all. */
export function isGapped(sentence: Sentence, content: Content): boolean {
  const { clause } = content
  if (!clause || clause.verb.passive) return false
  if (refersBack(sentence, clause, content)) return true
  // "which it will build from Boten to Vientiane" says enough.
  if (content.to - content.from > 2) return false
  if (clause.objects.length === 0) return isRelativised(sentence, clause)
  return clause.objects.every((index) => sentence.phrases[index]!.to <= content.from)
}
