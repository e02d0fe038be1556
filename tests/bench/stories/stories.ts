// How well and how fast copies of one text are put into one story, on 10,000 articles with known stories.
import { storyAmong } from '../../../src/stories/group.ts'
import { bands, shingles } from '../../../src/stories/minhash.ts'
import { COPY_KINDS, type Made, makeSet } from './set.ts'

/** Neighbours that the graph looks at: those that share most bands. See cypher/write/neighbours.cypher. */
const NEIGHBOURS = 6

/** Groups articles one after the other, as they come into the graph. */
export function group(articles: readonly Made[]): readonly number[] {
  const byBand = new Map<string, number[]>()
  const stories: number[] = []
  for (const [at, { text }] of articles.entries()) {
    const own = bands(shingles(text))
    const shared = new Map<number, number>()
    for (const band of own) for (const other of byBand.get(band) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
    const near = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, NEIGHBOURS)
    const found = storyAmong(
      text,
      near.map(([other]) => ({ story: String(stories[other]), text: articles[other]!.text })),
    )
    stories.push(found === null ? at : Number(found))
    for (const band of own) byBand.set(band, [...(byBand.get(band) ?? []), at])
  }
  return stories
}

/** Of the pairs that are put together, those that belong together; and the other way round. */
export function score(articles: readonly Made[], stories: readonly number[]) {
  const pairs = (keys: readonly (string | number)[]) => {
    const sizes = new Map<string | number, number>()
    for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1)
    return [...sizes.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0)
  }
  const right = pairs(articles.map((a, i) => `${a.story} ${stories[i]}`))
  return { precision: right / pairs(stories), recall: right / pairs(articles.map((a) => a.story)) }
}

/** How many of each kind of copy are with another article of their story. */
function foundByKind(
  articles: readonly Made[],
  stories: readonly number[],
): readonly (readonly [string, number, number])[] {
  const together = new Map<string, number>()
  for (const [i, a] of articles.entries()) {
    const key = `${a.story} ${stories[i]}`
    together.set(key, (together.get(key) ?? 0) + 1)
  }
  const sizes = new Map<number, number>()
  for (const { story } of articles) sizes.set(story, (sizes.get(story) ?? 0) + 1)
  return COPY_KINDS.map((kind) => {
    const of = articles.flatMap((a, i) =>
      a.kind === kind && sizes.get(a.story)! > 1 ? [`${a.story} ${stories[i]}`] : [],
    )
    return [kind, of.filter((key) => together.get(key)! > 1).length, of.length] as const
  })
}

/** Measures and prints. @returns the figures that miss their mark */
export async function run({ quick }: { readonly quick: boolean }): Promise<readonly string[]> {
  const articles = makeSet(quick ? 1_000 : 10_000, 11)
  group(articles.slice(0, 200))
  const before = process.cpuUsage()
  const stories = group(articles)
  const { user, system } = process.cpuUsage(before)
  const seconds = (user + system) / 1e6
  const { precision, recall } = score(articles, stories)
  const copies = articles.filter((a) => COPY_KINDS.includes(a.kind)).length
  console.log(
    `${articles.length} articles in ${new Set(articles.map((a) => a.story)).size} stories, ${copies} of them copies`,
  )
  console.log(`pairs: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`)
  for (const [kind, found, of] of foundByKind(articles, stories)) console.log(`  ${kind}: ${found} of ${of} found`)
  console.log(`${Math.round(articles.length / seconds)} articles a second of CPU time`)
  return [
    ...(precision < 0.99 ? [`precision ${precision.toFixed(4)} is below 0.99`] : []),
    ...(recall < 0.95 ? [`recall ${recall.toFixed(4)} is below 0.95`] : []),
  ]
}
