// What a frame's own words make of its claim: asked for by the row, bygone, polite, or taken as made already.
import type { Clause } from '../model.ts'
import { setOf } from '../seed/sets.ts'
import { parties } from './actors.ts'
import { isItsOwn, isOpen } from './claim-actor.ts'
import { governorOf } from './conditions.ts'
import { type Context, isOf, subjectsOf } from './context.ts'
import type { Frame } from './frames.ts'
import { isFirstPerson, type Party } from './party.ts'
import type { Voice } from './voices.ts'

/** Conditions that need the actor known: whose act the content is, and whose the subject. */
export function otherConditions(context: Context, frame: Frame, actor: Party, told: Party | null): boolean {
  const { contentSubject, subjectParty } = frame.row.when ?? {}
  const { sentence, content } = frame
  if (contentSubject && content?.kind === 'CLAUSES') {
    const doers = subjectsOf(sentence, content.clauses[0])
    const doer = parties(context, sentence, doers, actor)
    const harm = isOf(context, 'harm', content.clauses[0]!.verb.lemma)
    // "warned it would destabilise the strait": nobody says so of himself.
    const own =
      !harm &&
      (doer?.states.some((id) => actor.states.includes(id)) ??
        (contentSubject === 'ACTOR'
          ? (content.clauses[0]!.verb.passive && isItsOwn(sentence, doers)) || isOpen(context, sentence, doers)
          : // "warned that his patience would end"
            content.clauses[0]!.verb.modal === 'would' && isItsOwn(sentence, doers)))
    const other = !own && (doer?.states.length ?? 0) > 0
    if (contentSubject === 'NOT_OTHER' ? other : own !== (contentSubject === 'ACTOR')) return false
  }
  // "went on despite its own doubts": nobody objects to what he does.
  if (content?.role === 'deed' && content.kind === 'CLAUSES') {
    const doers = subjectsOf(sentence, content.clauses[0]!)
    const doer = parties(context, sentence, doers, told)
    if (doer?.states.some((id) => actor.states.includes(id))) return false
  }
  return !subjectParty || subjectHolds(context, frame, subjectParty, actor, told)
}

/** Is the subject's act the speaker's own, another state's, or just not the speaker's? */
function subjectHolds(
  context: Context,
  { sentence, anchor, content, target }: Frame,
  wanted: 'ACTOR' | 'OTHER' | 'NOT_ACTOR',
  actor: Party,
  told: Party | null,
): boolean {
  // "its illegal raid": of a noun, whose act it names.
  const owners = content?.role === 'noun' && target?.kind === 'NOMINALS' ? target.nominals : null
  const doers = owners ?? subjectsOf(sentence, anchor.clause)
  const doer = parties(context, sentence, doers, told)
  const own =
    doer?.states.some((id) => actor.states.includes(id)) || doers.some((n) => isFirstPerson(sentence.tokens[n.head]!))
  if (wanted === 'ACTOR' || own) return wanted === 'ACTOR' && own
  const known = doer !== null && doer.states.length > 0
  // "acts that harm the peace": what is said of them is no charge by itself.
  return known || (wanted !== 'OTHER' && anchor.clause?.kind !== 'RELATIVE')
}

/** "had planned to", or "wanted to" in the paper's own words: whether it still holds is not said. */
export const isBygone = (clause: Clause | null, voice: Voice | null): boolean =>
  clause?.verb.form === 'FINITE' && clause.verb.tense === 'PAST' && (clause.verb.perfect || !voice)

const KEEPING = setOf('keeping-promises')

/** "urged it to make good on its pledge": the pledge has been made, whatever becomes of it. */
export function isPresupposed(frame: Frame): boolean {
  const { support } = frame.anchor
  return (
    frame.row.yields.relation === 'pledge' &&
    support !== null &&
    KEEPING.has(support.verb.lemma) &&
    (support.verb.lemma !== 'make' || !frame.anchor.phrase || !support.objects.includes(frame.anchor.phrase.index))
  )
}

/** "to discuss its goal of joining", "did not explain its opposition": it is there, whatever is done with it. */
export const isOwned = ({ row, anchor, actors }: Frame): boolean =>
  (row.yields.relation === 'pledge' || row.yields.relation === 'position') &&
  row.pos === 'NOUN' &&
  !anchor.support &&
  !anchor.copula &&
  (actors[0]?.role === 'possessor' || actors[0]?.role === 'pp:from')

/** "hopes to see them freed": whether it is told as a fact the hope says, and not what is hoped for. */
export const actual = ({ row, sentence }: Frame, carrier: Clause): Clause =>
  (row.when?.under && governorOf(sentence, carrier)) || carrier

/** "would be ready to": polite for "is ready to". */
export const isPolite = ({ row, anchor }: Frame): boolean =>
  row.yields.relation === 'pledge' && row.pos === 'ADJ' && anchor.copula?.verb.modal === 'would'
