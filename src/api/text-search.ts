// Full text over quotes, contents and headlines, with the words found marked.
import type { GraphQLResolveInfo } from 'graphql'
import { setAsOf } from './as-of.ts'
import type { ApiContext } from './context.ts'
import { fromCursor } from './cursor.ts'
import { distance, folded, MOST_LETTERS } from './entity-search.ts'
import { badArgument } from './errors.ts'
import type { SearchField } from './generated/schema.ts'
import type { PageArgs } from './list-page.ts'
import { pageSize, toPage } from './page.ts'
import type { Reader } from './reader.ts'
import { below, onItems, type Selected } from './selection.ts'

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

/** The query for the index: all words and phrases in one field; where `near`, a word may be misspelt by a letter. */
function query({ words, phrases }: Search, fields: readonly SearchField[], near: boolean): string {
  const terms = [
    ...words.map((word) => (near && word.length >= 5 ? `(${word} OR ${word}~1)` : word)),
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

/** What the statement reads of quotes and their articles in brief. */
const BRIEF = new Set(['__typename', 'id', 'quote', 'start', 'end', 'sentence', 'article', 'fact'])
const BRIEF_ARTICLE = new Set([
  '__typename',
  'id',
  'url',
  'headline',
  'published',
  'date',
  'publisher',
  'story',
  'text',
])

/** Keys of hits: how the words were taken, the score and the id. */
const HIT_KEY = /^(?:exact|near)\|\d+(?:\.\d+)?(?:e-?\d+)?\|[a-z]+:\S+$/

/** Where a page of hits goes on. */
function behind(after: string | null | undefined) {
  if (!after) return null
  const [taken, score, ...id] = fromCursor(after, HIT_KEY).split('|')
  return { near: taken === 'near', hit: { score: Number(score), id: id.join('|') } }
}

/** What was found: a quote, a claim or an article. */
interface Hit {
  readonly field: string
  readonly text: string
  readonly score: number
  readonly subject: { readonly id: string }
}

/** What a search reads of the hits, as the selection asks for it. */
function asked(info: GraphQLResolveInfo) {
  const subject = below(onItems(info.fieldNodes, info).get('subject'), info)
  const article = below(subject.get('article'), info)
  const within = (asked: Selected, fields: ReadonlySet<string>) => [...asked.keys()].every((name) => fields.has(name))
  return {
    brief: within(subject, BRIEF) && within(article, BRIEF_ARTICLE),
    publisher: article.has('publisher'),
  }
}

interface HitsArgs {
  readonly query: string
  readonly fields: readonly SearchField[]
  readonly limit: number
  readonly after: { readonly score: number; readonly id: string } | null
  readonly asOf: string | null
}

/** Hits, best first. What is asked most, quotes in brief, has a statement of its own that takes a third of the time. */
async function hitsOf({ fields, after, asOf, ...args }: HitsArgs, { read }: Reader, info: GraphQLResolveInfo) {
  const { brief, publisher } = asked(info)
  if (brief && after === null && fields.length === 1 && fields[0] === 'QUOTE') {
    const rows = await read('read/search-quotes', { ...args, most: MOST_HITS, asOf, publisher })
    return rows.map(
      ({ score, attestation }): Hit => ({ field: 'QUOTE', text: attestation.quote, score, subject: attestation }),
    )
  }
  const parts = { article: true, publisher, asOf }
  const rows = await read('read/search', { ...args, most: MOST_HITS, brief, after, with: parts, attestations: 1 })
  return rows.map(
    ({ kind, text, score, attestation, fact, article }): Hit => ({
      field: kind,
      text,
      score,
      subject: (attestation ?? fact ?? article)!,
    }),
  )
}

/** Resolver of `search`. */
export async function searchText(
  args: PageArgs & {
    readonly text: string
    readonly in?: readonly SearchField[] | null
    readonly asOf?: string | null
  },
  context: ApiContext,
  info: GraphQLResolveInfo,
) {
  if (args.text.length > MOST_LETTERS) throw badArgument('text', `it takes ${MOST_LETTERS} letters at most.`)
  setAsOf(context.moments, info, args.asOf)
  const search = parse(args.text)
  const words = [...search.words, ...search.phrases.flat()]
  if (words.length === 0 || words.length > 20) throw badArgument('text', 'it takes 1 to 20 words to look for.')
  const fields = args.in?.length ? [...new Set(args.in)] : (Object.keys(FIELDS) as SearchField[])
  const size = pageSize(args.first)
  const after = behind(args.after)
  const hits = (near: boolean) =>
    hitsOf(
      {
        query: query(search, fields, near),
        fields,
        limit: size + 1,
        after: after?.hit ?? null,
        asOf: args.asOf ?? null,
      },
      context.reader,
      info,
    )
  // Words as they are written come first and alone: looking for what is near them takes ten times as long.
  const exact = after?.near ? [] : await hits(false)
  const near = exact.length === 0 && (after === null || after.near)
  return toPage(
    near ? await hits(true) : exact,
    size,
    args.after,
    ({ score, subject }) => `${near ? 'near' : 'exact'}|${score}|${subject.id}`,
    (hit) => ({ ...hit, highlights: () => highlights(hit.text, words) }),
  )
}
