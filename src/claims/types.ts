// Does what fills a role name a kind of entity that a row asks for?
import type { Clause, NounPhrase, Sentence } from '../model.ts'
import { parties } from './actors.ts'
import { type Context, isOpenPronoun, mentionAt } from './context.ts'
import type { Anchor } from './fillers.ts'
import { isPaper } from './papers.ts'
import { isFirstPerson } from './party.ts'
import { fill } from './roles.ts'

/** True where the role's phrases name one of the kinds; STATE: a state, or someone or something acting for one. */
export function typeMatches(context: Context, anchor: Anchor, role: string, types: readonly string[]): boolean {
  const filler = fill(anchor, role)
  if (!filler) return false
  if (filler.kind === 'VOICE') return true
  if (filler.kind !== 'NOMINALS') return false
  const { sentence } = anchor
  if (types.includes('STATE') && paperOf(sentence, anchor.clause)) return true
  // Whom "we" stands for is settled with the speaker.
  if (types.includes('STATE') && filler.nominals.some((n) => isFirstPerson(sentence.tokens[n.head]!))) return true
  if (types.includes('STATE') && (parties(context, sentence, filler.nominals, null)?.states.length ?? 0) > 0)
    return true
  // So is a pronoun that nothing resolves.
  if (types.includes('STATE') && filler.nominals.every((n) => isOpenPronoun(context, sentence, n.head))) return true
  return filler.nominals.some((n) => {
    const mention = mentionAt(context, sentence, n.head)
    return mention?.entities.some((id) => types.includes(context.entities.get(id)?.type ?? '')) ?? false
  })
}

/** "signed a note *demanding* amends": the paper that a participle says more of, whose words are its maker's. */
export function paperOf(sentence: Sentence, clause: Clause | null): NounPhrase | null {
  if (clause?.kind !== 'PARTICIPLE' || clause.modifies === null || clause.verb.passive) return null
  const phrase = sentence.phrases[clause.modifies]
  if (!phrase || isPaper(sentence, phrase)) return phrase ?? null
  // "sent a note to Oslo demanding amends": whom it went to stands in between.
  const carrier = clause.parent === null ? undefined : sentence.clauses[clause.parent]
  const paper = sentence.phrases[carrier?.objects.at(-1) ?? -1]
  const addressed = sentence.tokens[phrase.from - 1]?.lower === 'to' && paper?.to === phrase.from - 1
  return paper && addressed && isPaper(sentence, paper) ? paper : null
}
