// Reads the lexicon against a sentence: which rows fire on which words, and what fills their roles.
import type { Sentence } from '../model.ts'
import { has, type LexiconEntry, type LexiconRow } from '../seed/lexicon.ts'
import { isOrder, nounAnchor, restHolds } from './anchors.ts'
import { appositives } from './appositives.ts'
import { hasNo, holds, typesHold } from './conditions.ts'
import type { Context } from './context.ts'
import { type Anchor, type Filler, newAnchor, sameFiller } from './fillers.ts'
import { judgement } from './judgement.ts'
import { fill } from './roles.ts'
import { contentOf, fitting } from './row-content.ts'
import type { Extent } from './run-on.ts'

/** A row that fired on a word. */
export interface Frame {
  readonly row: LexiconRow
  readonly anchor: Anchor
  readonly sentence: Sentence
  /** All that may be the actor, best first. */
  readonly actors: readonly Filler[]
  readonly target: Filler | null
  readonly content: Filler | null
  /** Of a verb of naming: what it calls the content. */
  readonly judged: Extent | null
  /** "not" on the word itself. */
  readonly negated: boolean
  /** Holds but for who acts: no state or one who speaks for it, so that it may be an action, and is no claim. */
  readonly wide: boolean
}

/** "*On fishing*, Oslo urged Riga": what is told beforehand is nobody that is spoken to. */
function isFronted({ sentence, clause }: Anchor, filler: Filler): boolean {
  if (filler.kind !== 'NOMINALS' || !filler.role.startsWith('pp:')) return false
  const subject = sentence.phrases[clause?.subjects[0] ?? -1]
  const first = subject && clause ? Math.min(subject.from, clause.verb.from) : 0
  return subject !== undefined && filler.nominals.every((n) => n.to <= first)
}

/** "criticism *of Oslo*": what a noun is about is not whose it is. */
function besides(filler: Filler | null, content: Filler | null): Filler | null {
  if (filler?.role !== 'possessor' || filler.kind !== 'NOMINALS' || content?.kind !== 'NOMINALS') return filler
  const nominals = filler.nominals.filter((n) => !content.nominals.some((c) => c.head === n.head))
  return nominals.length > 0 ? { ...filler, nominals } : null
}

function makeFrame(context: Context, anchor: Anchor, entry: LexiconEntry): Frame | null {
  const { row, relation } = entry
  if (!restHolds(anchor, entry)) return null
  if (!holds(anchor, row, relation === 'action' ? context.lexicon.sets.get('quantities') : undefined)) return null
  let content = contentOf(anchor, entry)
  if (row.frame.content.length > 0 && !content) return null
  const actors: Filler[] = []
  for (const role of row.frame.actor) {
    const actor = besides(fill(anchor, role), content)
    if (actor) actors.push(actor)
  }
  if (row.pos === 'NOUN' && row.light && !anchor.support && !anchor.copula) {
    // Without a support verb a noun's actor is its possessor, or what it renames; "the talks" refer to those told of.
    if (relation !== 'meeting' && !actors.some((a) => a.role !== 'light')) return null
  }
  if (relation === 'action' && actors.length === 0) return null
  const judged = row.when?.valued ? judgement(context, anchor, row) : null
  if (row.when?.valued && !judged) return null
  const wide = !typesHold(context, anchor, row)
  if (wide && relation !== 'pledge' && relation !== 'position') return null
  let target: Filler | null = null
  for (const role of row.frame.target) {
    const filler = fill(anchor, role)
    if (filler && !(content && sameFiller(content, filler)) && !isFronted(anchor, filler)) {
      target = filler
      break
    }
  }
  content = fitting(anchor.sentence, row, content)
  if (row.frame.content.length > 0 && !content) return null
  const carrier = anchor.support ?? anchor.copula ?? (row.pos === 'NOUN' ? null : anchor.clause)
  return {
    row,
    anchor,
    sentence: anchor.sentence,
    actors,
    target,
    content,
    judged,
    negated: (carrier?.verb.negated ?? false) || hasNo(anchor),
    wide,
  }
}

function fire(context: Context, anchor: Anchor, entries: readonly LexiconEntry[] | undefined, out: Frame[]): void {
  if (!entries) return
  const begin = out.length
  let wide: Frame[] | null = null
  let bare: Anchor | null = null
  for (const entry of entries) {
    const { relation } = entry
    if (tells(out, begin, relation)) continue
    // A noun is carried by a support verb only if the row lists that verb.
    const carried = !anchor.support || (entry.row.light && has(entry.row.light, anchor.support.verb.lemma))
    if (!carried) bare ??= newAnchor(anchor.sentence, anchor.token, anchor.clause, anchor.phrase, null, anchor.copula)
    const frame = makeFrame(context, carried ? anchor : bare!, entry)
    if (!frame) continue
    if (!frame.wide) out.push(frame)
    else if (!wide) wide = [frame]
    else if (!tells(wide, 0, relation)) wide.push(frame)
  }
  if (!wide) return
  const end = out.length
  for (const frame of wide) if (!tells(out, begin, frame.row.yields.relation, end)) out.push(frame)
}

/** Is a relation among those that frames from one position on tell? */
function tells(frames: readonly Frame[], from: number, relation: string, to = frames.length): boolean {
  for (let i = from; i < to; i++) if (frames[i]!.row.yields.relation === relation) return true
  return false
}

/**
 * All rows that fire in a sentence. Of one relation only the first row fires on one word: those with more words
 * first, then those that stand first in their file.
 */
export function findFrames(context: Context, sentence: Sentence): readonly Frame[] {
  const out: Frame[] = []
  const { VERB, MODAL, ADJ, ADP, NOUN } = context.lexicon.entries
  for (const clause of sentence.clauses) {
    const verbs = VERB.get(clause.verb.lemma)
    const modal = clause.verb.modal ?? (clause.verb.tense === 'FUTURE' ? 'will' : null)
    const order = isOrder(sentence, clause)
    // Most verbs have no row.
    const verb = verbs || modal || order ? newAnchor(sentence, clause.verb.head, clause, null, null, null) : null
    if (verb) {
      fire(context, verb, verbs, out)
      if (modal) fire(context, verb, MODAL.get(modal), out)
    }
    if (clause.predicate !== null) {
      const word = sentence.tokens[clause.predicate]
      if (word && word.pos !== 'NOUN' && word.pos !== 'PROPN') {
        fire(context, newAnchor(sentence, clause.predicate, clause, null, null, clause), ADJ.get(word.lemma), out)
      }
    } else if (clause.verb.lemma === 'be') {
      // "is against the plan", "is in favour of talks", "is against closing it"
      const [first] = clause.prepositions
      const next = sentence.tokens[clause.verb.to]
      const at = first?.token ?? (next?.pos === 'ADP' ? clause.verb.to : -1)
      const word = sentence.tokens[at]?.lower
      if (word) fire(context, newAnchor(sentence, at, clause, null, null, clause), ADP.get(word), out)
    }
    if (verb && order) fire(context, verb, MODAL.get('imperative'), out)
  }
  for (const beside of appositives(sentence, ADJ))
    fire(context, beside, ADJ.get(sentence.tokens[beside.token]!.lemma), out)
  const predicates = new Set<number>()
  for (const { predicate } of sentence.clauses) if (predicate !== null) predicates.add(predicate)
  for (const phrase of sentence.phrases) {
    const entries = NOUN.get(sentence.tokens[phrase.head]?.lemma ?? '')
    // Any noun may say what a thing is ("is a dangerous *game*").
    const any = predicates.has(phrase.head) ? NOUN.get('*') : undefined
    if (!entries && !any) continue
    const anchor = nounAnchor(context, sentence, phrase)
    fire(context, anchor, any, out)
    fire(context, anchor, entries, out)
  }
  return out
}
