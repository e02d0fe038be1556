// Compares extractions with annotated articles, and says how well they agree. The counts are those of the scorer that
// comes with the shared annotations; `tests/unit/eval/score.test.ts` holds the two together where that one is there.
import type { ExtractionJson } from '../documents.ts'
import { pairEntities } from './entities.ts'
import type { Gold } from './gold.ts'
import { compareClaims, compareMeetings } from './relations.ts'
import { HEADLINE, Tally } from './tally.ts'

const NOTHING = { entities: [], sentences: [], meetings: [], pledges: [], positions: [] }

function compareEntities(gold: Gold, found: ExtractionJson, pairs: ReadonlyMap<number, number>, tally: Tally): void {
  const right = new Set(pairs.values())
  for (const type of new Set([...gold.entities, ...found.entities].map((e) => e.type))) {
    const golds = gold.entities.map((e, i) => ({ ...e, hit: pairs.has(i) })).filter((e) => e.type === type)
    const founds = found.entities.map((e, j) => ({ type: e.type, hit: right.has(j) })).filter((e) => e.type === type)
    const hits = (list: readonly { readonly hit: boolean }[]) => list.filter((e) => e.hit).length
    tally.add(`entity ${type}`, hits(founds), hits(golds), golds.length, founds.length)
  }
  tally.add('entities', pairs.size, pairs.size, gold.entities.length, found.entities.length)
  gold.entities.forEach((e, i) => {
    if (!pairs.has(i)) tally.miss(gold.id, 'missed entity', `${e.type} ${e.name}`)
  })
  found.entities.forEach((e, j) => {
    if (!right.has(j)) tally.miss(gold.id, 'extra entity', `${e.type} ${e.name}`)
  })
}

/** Scores extractions; an article without one counts as one in which nothing was found. */
export function score(golds: readonly Gold[], extractions: readonly ExtractionJson[]): Tally {
  const tally = new Tally()
  const byId = new Map(extractions.map((e) => [e.article.id, e]))
  for (const gold of golds) {
    const found = byId.get(gold.id) ?? (NOTHING as unknown as ExtractionJson)
    const keys = pairEntities(gold, found)
    compareEntities(gold, found, keys.pairs, tally)
    compareMeetings(gold, found, keys, tally)
    compareClaims('pledges', gold, found, keys, tally)
    compareClaims('positions', gold, found, keys, tally)
  }
  return tally
}

/** The report as lines, as the shared scorer prints it. */
export function report(articles: number, tally: Tally, misses: boolean): string[] {
  const three = (value: number) => value.toFixed(3)
  return [
    `${articles} articles`,
    `${'relation'.padEnd(24)} ${'gold'.padStart(5)} ${'pred'.padStart(5)}    P     R     F1`,
    ...tally
      .rows()
      .map(
        (r) =>
          `${r.name.padEnd(24)} ${String(r.gold).padStart(5)} ${String(r.pred).padStart(5)}  ${three(r.precision)} ${three(r.recall)} ${three(r.f1)}`,
      ),
    ...tally.fields().map((f) => `${f.name.padEnd(24)} ${`${f.right}/${f.of}`.padStart(11)}  ${three(f.right / f.of)}`),
    `macro F1 (${HEADLINE.join(', ')}): ${three(tally.macroF1())}`,
    ...(misses ? tally.misses : []),
  ]
}
