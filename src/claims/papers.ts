// What somebody wrote: "the statement", "a press release", and what is done to it by those whose words it holds.
import type { Sentence } from '../model.ts'
import { setOf } from '../seed/sets.ts'
import type { Nominal } from './context.ts'

const PAPERS = setOf('papers')

/** Do the words name what somebody wrote: "the statement", "a press release"? */
export const isPaper = ({ tokens }: Sentence, { head }: Pick<Nominal, 'head'>): boolean => {
  const { lemma } = tokens[head]!
  return PAPERS.has(lemma) || PAPERS.has(`${tokens[head - 1]?.lower} ${lemma}`)
}

/** What is done to a paper by whose words it holds. */
export const ISSUING = setOf('issuing')
