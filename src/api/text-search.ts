// Full text over quotes, contents and headlines, with the words found marked.
import type { GraphQLResolveInfo } from 'graphql'
import type { ApiContext } from './context.ts'
import { distance, folded, MOST_LETTERS } from './entity-search.ts'
import { badArgument } from './errors.ts'
import type { SearchField } from './generated/schema.ts'
import { endOfSlice, type PageArgs, sliceOf } from './list-page.ts'
import { below, onItems } from './selection.ts'

const FIELDS: Readonly<Record<SearchField, string>> = { QUOTE: 'quote', CONTENT: 'content', HEADLINE: 'headline' }

/** Hits that are looked at: what comes later is no answer to a search. */
const MOST_HITS = 1000

interface Search {
  readonly words: readonly string[]
  readonly phrases: readonly (readonly string[])[]
}

function parse(text: string): Search {
  const phrases: (readonly string[])[] = []
  const rest = text.replace(/"([^"]+)"/g, (_, phrase: string) => {
    phrases.push(folded(phrase))
    return ' '
  })
  return { words: [...new Set(folded(rest))], phrases: phrases.filter((words) => words.length > 0) }
}

/** The query for the index: all words and phrases in one field; a word may be misspelt by a letter. */
function query({ words, phrases }: Search, fields: readonly SearchField[]): string {
  const terms = [
    ...words.map((word) => (word.length < 5 ? word : `(${word} OR ${word}~1)`)),
    ...phrases.map((phrase) => `"${phrase.join(' ')}"`),
  ].join(' AND ')
  return fields.map((field) => `${FIELDS[field]}:(${terms})`).join(' OR ')
}

/** Whether a word of a text is what was searched for: the same but for its ending or a letter. */
function found(word: string, search: string): boolean {
  const stem = Math.min(word.length, search.length)
  const begins =
    stem >= 4 && word.slice(0, stem - 1) === search.slice(0, stem - 1) && Math.abs(word.length - search.length) <= 3
  return word === search || begins || (search.length >= 5 && distance(word, search, 1) <= 1)
}

/** The words found, as places in the text. */
export function highlights(text: string, searched: readonly string[]) {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)]
    .filter(([word]) => searched.some((search) => folded(word).some((plain) => found(plain, search))))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }))
}

/** Resolver of `search`. */
export async function searchText(
  args: PageArgs & { readonly text: string; readonly in?: readonly SearchField[] | null },
  context: ApiContext,
  info: GraphQLResolveInfo,
) {
  if (args.text.length > MOST_LETTERS) throw badArgument('text', `it takes ${MOST_LETTERS} letters at most.`)
  const search = parse(args.text)
  const words = [...search.words, ...search.phrases.flat()]
  if (words.length === 0 || words.length > 20) throw badArgument('text', 'it takes 1 to 20 words to look for.')
  const fields = args.in?.length ? args.in : (Object.keys(FIELDS) as SearchField[])
  const subject = below(below(onItems(info.fieldNodes, info).get('subject'), info).get('article'), info)
  const rows = await context.reader.read('read/search', {
    query: query(search, fields),
    most: MOST_HITS,
    limit: endOfSlice(args),
    with: { article: true, publisher: subject.has('publisher') },
    attestations: 1,
  })
  const page = sliceOf(rows, args)
  const edges = page.edges.map(({ cursor, node: { kind, text, score, attestation, fact, article } }) => ({
    cursor,
    node: { field: kind, text, score, highlights: highlights(text, words), subject: attestation ?? fact ?? article },
  }))
  return { edges, nodes: edges.map((edge) => edge.node), pageInfo: page.pageInfo }
}
