// The bench's set in small: its marks hold here too.
import { expect, test } from 'vitest'
import { makeSet } from '../../bench/stories/set.ts'
import { group, score } from '../../bench/stories/stories.ts'

test('copies are put together and lookalikes kept apart', () => {
  const articles = makeSet(1_500, 5)
  const { precision, recall } = score(articles, group(articles))
  expect(precision).toBeGreaterThanOrEqual(0.99)
  expect(recall).toBeGreaterThanOrEqual(0.95)
  // The set is the same each time, and has what it says.
  expect(makeSet(1_500, 5)).toEqual(articles)
  expect(new Set(articles.map((a) => a.kind)).size).toBe(10)
})
