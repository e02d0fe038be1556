// The contents of a claim, each its own: without remarks by the way, with what they aim at, and judged where the row judges.
import type { Sentence } from '../model.ts'
import { setOf } from '../seed/sets.ts'
import { parties } from './actors.ts'
import { pointsBack } from './antecedent.ts'
import { asJudged, type Content, contents, judgementOf, type Telling } from './content.ts'
import { type Context, isOf, nominal, subjectsOf, textOf } from './context.ts'
import { clauseCut, extentOf, trimmed } from './extent.ts'
import type { Frame } from './frames.ts'

const VAGUE = setOf('vague')
const POINTING = new Set(['the', 'this', 'that', 'these', 'those', 'its', 'their', 'his', 'her', 'such'])

/** The noun or pronoun of a content that says no more than "it", "the news", "these charges as lies"; or null. */
function vagueHead(context: Context, sentence: Sentence, content: Content): number | null {
  const words: number[] = []
  for (let at = content.from; at < content.to; at++) {
    const word = sentence.tokens[at]!
    if (word.lower === 'as' && words.length > 0) break
    if (word.pos !== 'PUNCT') words.push(at)
    if (words.length > 2) return null
  }
  const [first, second] = words
  if (words.length === 1) {
    const word = sentence.tokens[first!]!
    return VAGUE.has(word.lower) || pointsBack(context, word.lemma) ? first! : null
  }
  const points =
    words.length === 2 && (POINTING.has(sentence.tokens[first!]!.lower) || sentence.tokens[first!]!.lower === 'a')
  return points && pointsBack(context, sentence.tokens[second!]!.lemma) ? second! : null
}

export function contentsOf(context: Context, frame: Frame, to: number): readonly Content[] {
  const { sentence, anchor, row, content } = frame
  if (!content) return []
  const opens = (anchor.support ?? anchor.copula ?? anchor.clause)?.from ?? 0
  const before = content.kind === 'NOMINALS' && row.pos === 'VERB' && content.nominals.every((n) => n.to <= opens)
  // "blamed the raid on Oslo": where the addressee begins, the matter ends.
  const asked =
    row.yields.relation === 'position' && frame.target?.kind === 'NOMINALS' && frame.target.role.startsWith('pp:')
      ? frame.target.nominals
      : null
  // What it is called is told apart.
  if (frame.judged && content.kind === 'NOMINALS' && content.nominals[0]!.from < frame.judged.from)
    to = Math.min(to, frame.judged.from)
  const addressee = asked && parties(context, sentence, asked, null) ? asked[0]!.from - 1 : to
  const first = content.kind === 'NOMINALS' ? content.nominals[0]!.from : to
  const limit = before ? opens : addressee > first ? Math.min(to, addressee) : to
  return contents(context, sentence, content, isOfThing(context, frame) ? 'SUBJECT' : telling(frame), limit).flatMap(
    (found) => {
      const { phrase } = anchor
      const c = withoutRemark(context, sentence, found)
      if (content.role === 'deed' && phrase) return upTo(context, sentence, c, phrase.from - 1)
      if (c.clause !== null) return [c]
      // "there is no way back": the judgement is all there is.
      if (content.role === 'copula' && phrase && c.from <= phrase.head && phrase.head < c.to) return []
      const whole = judged(context, frame, c)
      if (!says(sentence, whole) && sentence.tokens[c.from]!.pos !== 'PRON') return []
      const head = vagueHead(context, sentence, c)
      if (head === null) return [addressee < to ? withAim(context, sentence, whole, addressee) : whole]
      const judges = whole !== c && frame.judged === null
      // What it is called says enough, where the verb is "is": "the move as a mistake", "this as a breach of the pact".
      if (judges && (sentence.tokens[head]!.pos !== 'PRON' || tellsEnough(sentence, c, whole))) return [whole]
      if (frame.judged && sentence.tokens[head]!.pos !== 'PRON') return [whole]
      const meant = frame.judged ? objectBefore(context, frame) : null
      if (meant) return [{ ...whole, text: whole.text.replace(/^\S+/, () => meant) }]
      const points =
        row.yields.relation === 'position' && row.pos === 'VERB' && frame.judged === null && content.role !== 'copula'
      return points ? [{ ...whole, pointer: head }] : []
    },
  )
}

/** "denied *the report*, calling it false": what the pronoun of an aside stands for. */
function objectBefore(context: Context, { anchor, sentence }: Frame): string | null {
  const aside = anchor.clause?.kind === 'PARTICIPLE' && anchor.clause.parent !== null ? anchor.clause : null
  const carrier = aside && sentence.clauses[aside.parent!]!
  const object =
    carrier && sentence.phrases[carrier.verb.passive ? (carrier.subjects[0] ?? -1) : (carrier.objects.at(-1) ?? -1)]
  if (!object || object.to > aside.from) return null
  const { pos, lemma } = sentence.tokens[object.head]!
  // "threw its weight behind it, calling it": what is one's own is not what is called so.
  if (sentence.tokens[object.from]!.pos === 'PRON') return null
  // "lodged a protest, calling it false": the protest is not what is called so.
  if (pos === 'PRON' || context.lexicon.entries.NOUN.has(lemma) || parties(context, sentence, [nominal(object)], null))
    return null
  const { from, to } = trimmed(sentence, object.from, extentOf(sentence, nominal(object), aside.from))
  return textOf(context, sentence, from, to)
}

/** "backing the rebels, *a charge that others make too*": what is said of the charge is no part of it. */
function withoutRemark(context: Context, sentence: Sentence, content: Content): Content {
  const remark = sentence.phrases.find(
    (p) =>
      p.from > content.from + 1 &&
      p.from < content.to &&
      /^(?:a|an)$/.test(sentence.tokens[p.from]!.lower) &&
      sentence.tokens[p.from - 1]!.text === ',' &&
      isOf(context, 'charges', sentence.tokens[p.head]!.lemma),
  )
  if (!remark) return content
  const tail = textOf(context, sentence, remark.from, content.to)
  if (!content.text.endsWith(tail)) return content
  return { ...content, to: remark.from - 1, text: content.text.slice(0, -tail.length).replace(/[,\s]+$/, '') }
}

/** "closed the port *despite objections*": what is objected to ends where the objection begins. */
function upTo(context: Context, sentence: Sentence, content: Content, end: number): readonly Content[] {
  if (content.from >= end || content.to <= end) return [content]
  const { from, to } = trimmed(sentence, content.from, end)
  return to > from ? [{ ...content, from, to, text: textOf(context, sentence, from, to) }] : []
}

/** "efforts from both sides *to end the war*": what a noun is about goes on after whom it is asked of. */
function withAim(context: Context, sentence: Sentence, content: Content, addressee: number): Content {
  const aim = sentence.clauses.find((c) => {
    const noun = c.kind === 'INFINITIVE' && c.modifies !== null ? sentence.phrases[c.modifies] : undefined
    return noun !== undefined && c.from > addressee && content.from <= noun.head && noun.head < content.to
  })
  if (!aim) return withMatter(context, sentence, content, addressee)
  const to = clauseCut(sentence, aim, aim.from, aim.to)
  return { ...content, text: `${content.text} ${textOf(context, sentence, aim.from, to)}`, to }
}

/** "an explanation from Oslo *for the raid*". */
function withMatter(context: Context, sentence: Sentence, content: Content, addressee: number): Content {
  const asked = content.from < addressee ? sentence.phrases.find((p) => p.from === addressee + 1) : undefined
  const word = asked && sentence.tokens[asked.to]
  const matter = word && sentence.phrases.find((p) => p.from === asked.to + 1)
  if (!matter || !/^(?:for|over|about|regarding)$/.test(word.lower)) return content
  const to = extentOf(sentence, nominal(matter), sentence.tokens.length)
  return { ...content, text: `${content.text} ${textOf(context, sentence, asked.to, to)}`, to }
}

/** "*the fence* must come down": asked of a thing, which nobody can leave out, and not of whoever should act. */
function isOfThing(context: Context, { sentence, row, content }: Frame): boolean {
  const asks = row.pos === 'MODAL' && row.yields.relation === 'position' && row.yields.stance === 'CALLS_FOR'
  if (!asks || content?.kind !== 'CLAUSES') return false
  const doers = subjectsOf(sentence, content.clauses[0]!)
  return (
    doers.length > 0 &&
    doers.every(({ head }) => {
      const { pos, lemma } = sentence.tokens[head]!
      return pos === 'NOUN' && !ACTABLE.has(lemma)
    }) &&
    !parties(context, sentence, doers, null)
  )
}

const ACTABLE = setOf('actable')

/** "this is a breach of the treaty": what is meant by the pronoun can be told from the judgement. */
const tellsEnough = (sentence: Sentence, pronoun: Content, whole: Content): boolean =>
  sentence.tokens.slice(pronoun.to, whole.to).filter((t) => /^(?:NOUN|PROPN|VERB|ADJ)$/.test(t.pos)).length >= 3

/** What is opposed or welcomed is told as it stands; what is asked for or promised, by what is to be done. */
function telling({ row, content }: Frame): Telling {
  const { yields } = row
  const judges = yields.relation === 'position' && yields.stance !== 'CALLS_FOR'
  // "agrees that the law is no help": an opposition to what the clause denies.
  const turned =
    judges && yields.stance === 'SUPPORTS' && content?.kind === 'CLAUSES' && content.clauses.some((c) => c.verb.negated)
  // "did not fire": what is denied is that it did.
  if (row.when?.subjectParty === 'ACTOR') return 'SUBJECT'
  const whole =
    content?.kind === 'CLAUSES' &&
    (/^(?:that|self|wh|deed|condition)$/.test(content.role) || content.clauses[0]!.kind === 'WH')
  if (judges && !turned && whole) return 'WHOLE'
  return row.frame.content.some((role) => role === 'that' || role === 'extraposed') ? 'SUBJECT' : 'BARE'
}

/** Does a content say anything: a noun, a verb, an adjective, and not a year alone? */
const says = (sentence: Sentence, { from, to }: Content): boolean =>
  sentence.tokens.slice(from, to).some((t) => /^(?:NOUN|PROPN|VERB|ADJ)$/.test(t.pos))

/** A content with what it is called: "the plan as a mistake". */
function judged(context: Context, frame: Frame, content: Content): Content {
  const { sentence, anchor } = frame
  const { copula, clause } = anchor
  const { yields, negation } = frame.row
  // "a truce is urgent": the truce is called for.
  if (yields.relation === 'position' && yields.stance === 'CALLS_FOR') return content
  // "ties have never been better": what is denied is no judgement of theirs.
  if (yields.relation === 'position' && yields.stance === 'SUPPORTS' && frame.negated && negation === 'KEEP')
    return content
  if (frame.content?.kind === 'NOMINALS' && frame.content.role === 'copula' && copula)
    return asJudged(context, sentence, content, judgementOf(sentence, copula), copula.verb.negated)
  if (frame.judged && frame.judged.from >= content.to) return asJudged(context, sentence, content, frame.judged, false)
  // "a group seen by Oslo *as a threat*"
  const as = clause?.verb.passive
    ? clause.prepositions.find((p) => p.word === 'as' && p.token > clause.verb.head)
    : null
  if (clause && as && content.to <= clause.verb.from)
    return asJudged(
      context,
      sentence,
      content,
      { from: as.token + 1, to: clauseCut(sentence, clause, as.token, clause.to) },
      false,
    )
  return content
}
