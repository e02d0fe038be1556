// Prints how a text is read, clause by clause, for people who work on rules.
// npx tsx src/text/show.ts "Norway urged Sweden to join." — or a file's path, or several sentences.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Clause, Sentence } from '../model.ts'
import { parseText } from './index.ts'

const words = (sentence: Sentence, from: number, to: number): string =>
  sentence.tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ')

function phrase(sentence: Sentence, index: number): string {
  const found = sentence.phrases[index]
  return found ? `[${words(sentence, found.from, found.to)}]` : '[?]'
}

function verb(clause: Clause): string {
  const v = clause.verb
  const marks = [
    v.form === 'FINITE' ? v.tense : v.form,
    v.modal,
    v.perfect && 'perfect',
    v.progressive && 'progressive',
    v.passive && 'passive',
    v.negated && 'NOT',
  ]
  return marks.filter(Boolean).join(' ')
}

/** One line for a clause. */
export function showClause(sentence: Sentence, clause: Clause): string {
  const list = (indexes: readonly number[]) => indexes.map((index) => phrase(sentence, index)).join('')
  const particle = clause.verb.particle === null ? '' : `_${sentence.tokens[clause.verb.particle]!.lower}`
  const parts = [
    `${clause.index} ${clause.kind}`,
    clause.parent !== null && `<${clause.parent}`,
    clause.conjunctOf !== null && `&${clause.conjunctOf}`,
    clause.modifies !== null && `mod${phrase(sentence, clause.modifies)}`,
    `${clause.verb.lemma}${particle} (${verb(clause)})`,
    clause.subjects.length > 0 &&
      `subj:${list(clause.subjects)}${clause.subjectFrom === 'OWN' ? '' : `~${clause.subjectFrom.toLowerCase()}`}`,
    clause.predicate !== null && `pred:${sentence.tokens[clause.predicate]!.text}`,
    clause.objects.length > 0 && `obj:${list(clause.objects)}`,
    clause.agents.length > 0 && `by:${list(clause.agents)}`,
    ...clause.prepositions.map((p) => `${p.word}:${list(p.phrases)}`),
    clause.complements.length > 0 && `compl:${clause.complements.join(',')}`,
    `{${words(sentence, clause.from, clause.to)}}`,
  ]
  return parts.filter(Boolean).join('  ')
}

/** A sentence's tags, phrases and clauses, some lines long. */
export function showSentence(sentence: Sentence): string {
  const phrases = sentence.phrases.map((p) => {
    const links = [
      p.conjunct !== null && `&${p.conjunct}`,
      p.appositionOf !== null && `=${p.appositionOf}`,
      p.attachedTo && `${sentence.tokens[p.attachedTo.preposition]!.lower}>${p.attachedTo.phrase}`,
    ].filter(Boolean)
    return `${p.index}[${words(sentence, p.from, p.to)}]${links.length > 0 ? `(${links.join(' ')})` : ''}`
  })
  return [
    sentence.tokens.map((token) => `${token.text}/${token.pos}`).join(' '),
    `  ${phrases.join(' ')}`,
    ...sentence.clauses.map((clause) => `  ${showClause(sentence, clause)}`),
  ].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const argument of process.argv.slice(2)) {
    const text = existsSync(argument) ? readFileSync(argument, 'utf8') : argument
    for (const sentence of parseText({ text })) console.log(`${showSentence(sentence)}\n`)
  }
}
