// How far a figure would move had other articles of the same kind been drawn.
import { chance } from '../bench/measure.ts'
import { HEADLINE, type Row } from './score/tally.ts'

interface Count {
  readonly right: number
  readonly found: number
  readonly gold: number
  readonly pred: number
}

const DRAWS = 2000

const counts = (rows: readonly Row[]): Count[] =>
  HEADLINE.map((name) => {
    const row = rows.find((r) => r.name === name)
    return row
      ? { right: row.precision * row.pred, found: row.recall * row.gold, gold: row.gold, pred: row.pred }
      : { right: 0, found: 0, gold: 0, pred: 0 }
  })

function f1(list: readonly Count[]): number {
  const sum = (pick: (c: Count) => number) => list.reduce((total, c) => total + pick(c), 0)
  const precision = sum((c) => c.pred) ? sum((c) => c.right) / sum((c) => c.pred) : 0
  const recall = sum((c) => c.gold) ? sum((c) => c.found) / sum((c) => c.gold) : 0
  return precision + recall ? (2 * precision * recall) / (precision + recall) : 0
}

/**
 * 95 % bootstrap intervals, drawing whole articles with replacement.
 * @param byArticle the scorer's rows for each article alone
 * @returns for each headline relation and their macro mean: F1 and the interval's ends
 */
export function intervals(byArticle: readonly (readonly Row[])[]) {
  const articles = byArticle.map(counts)
  const figures = (drawn: readonly (readonly Count[])[]): number[] => {
    const each = HEADLINE.map((_, k) => f1(drawn.map((a) => a[k]!)))
    return [...each, each.reduce((a, b) => a + b, 0) / each.length]
  }
  const next = chance(1)
  const draws = Array.from({ length: DRAWS }, () =>
    figures(articles.map(() => articles[Math.floor(next() * articles.length)]!)),
  )
  return figures(articles).map((value, k) => {
    const sorted = draws.map((d) => d[k]!).sort((a, b) => a - b)
    const at = (q: number) => sorted[Math.floor(q * (DRAWS - 1))]!
    return { name: HEADLINE[k] ?? 'macro F1', value, low: at(0.025), high: at(0.975) }
  })
}
