// The content that a row asks for: which of its roles gives it, and whether its clause has the modal that it must have.
import type { Clause, Sentence } from '../model.ts'
import { has, type LexiconEntry, type LexiconRow } from '../seed/lexicon.ts'
import type { Anchor, Filler } from './fillers.ts'
import { fill } from './roles.ts'

/** "that Belarus release the ship": a base form whose subject would ask for "-s". */
function isSubjunctive(sentence: Sentence, clause: Clause): boolean {
  const word = sentence.tokens[clause.verb.from]!
  if (clause.verb.form !== 'FINITE') return false
  if (word.lower === 'be') return true
  const subject = sentence.phrases[clause.subjects[0] ?? -1]
  const head = subject && sentence.tokens[subject.head]
  if (!head || clause.subjects.length > 1 || word.lower !== clause.verb.lemma || head.pos === 'PRON') return false
  return head.lower === head.lemma && !head.lower.endsWith('s')
}

/** "that troops leave": a base form that may be a present as well. */
const isBase = (sentence: Sentence, { verb }: Clause): boolean =>
  verb.form === 'FINITE' &&
  verb.tense === 'PRESENT' &&
  !verb.passive &&
  sentence.tokens[verb.from]!.lower === verb.lemma

/** Does a clause of the content have one of a row's modals? A bare form counts in the first one only. */
function hasModal(sentence: Sentence, clause: Clause, modals: readonly string[], first: boolean): boolean {
  if (clause.verb.modal) return has(modals, clause.verb.modal)
  if (has(modals, 'progressive') && clause.verb.progressive) return true
  if (!first) return false
  return isSubjunctive(sentence, clause) ? has(modals, 'subjunctive') : has(modals, 'base') && isBase(sentence, clause)
}

/** What of the content meets the row's conditions on it: its modal, and that it is a clause. Null where nothing does. */
export function fitting(sentence: Sentence, row: LexiconRow, content: Filler | null): Filler | null {
  const { contentModal, contentVoice, clausal, notHeads } = row.when ?? {}
  // "will open the port and *see* what comes": nothing that is said of the first is said of a verb that the row bars.
  if (content?.kind === 'CLAUSES' && content.role === 'self' && notHeads?.self && content.clauses.length > 1)
    content = { ...content, clauses: content.clauses.filter((c) => !has(notHeads.self!, c.verb.lemma)) }
  if (contentVoice && content?.kind === 'CLAUSES' && content.clauses[0]!.verb.passive !== (contentVoice === 'PASSIVE'))
    return null
  if (contentModal) {
    if (content?.kind !== 'CLAUSES') return null
    const clauses = content.clauses.filter((c, i) => hasModal(sentence, c, contentModal, i === 0))
    return clauses.length > 0 ? { ...content, clauses } : null
  }
  return clausal && content?.kind !== 'CLAUSES' ? null : content
}

/** What fills the first of a row's content roles that is there. */
export function contentOf(anchor: Anchor, entry: LexiconEntry): Filler | null {
  const roles = entry.content
  for (const role of roles) {
    const found = fill(anchor, role)
    if (found) return entry.row.pos === 'ADJ' && role.startsWith('pp:') ? nearest(anchor, roles, found) : found
  }
  return null
}

/** "worried *by the songs* at a school": of several that an adjective takes, the one right after it. */
function nearest(anchor: Anchor, roles: readonly string[], first: Filler): Filler {
  const start = (filler: Filler): number =>
    filler.kind === 'NOMINALS' ? filler.nominals[0]!.from : filler.kind === 'CLAUSES' ? filler.clauses[0]!.from : 0
  let best = first
  for (const role of roles) {
    const filler = role.startsWith('pp:') ? fill(anchor, role) : null
    if (filler && start(filler) > anchor.token && start(filler) < start(best)) best = filler
  }
  return best
}
