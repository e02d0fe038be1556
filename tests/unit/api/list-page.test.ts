// Pages of short lists: each fact once, whichever way the list runs.
import { expect, test } from 'vitest'
import { factSlice, LATEST, type PageArgs } from '../../../src/api/list-page.ts'
import type { FactRow } from '../../../src/graph/read/rows.ts'

const rows = ['2021-03-04', '2021-03-05', '2022-01-01', '2023-01-15'].map(
  (date, i) => ({ id: `pledge:${i}`, key: `${date}|pledge:${i}` }) as FactRow,
)

test.each([
  ['from the earliest on', rows, {}],
  ['from the latest on', [...rows].reverse(), { keyed: LATEST }],
])('%s', (_, list, options) => {
  const seen: string[] = []
  let args: PageArgs = { first: 3 }
  for (let pages = 0; pages < 2; pages++) {
    const page = factSlice(list, args, options)
    seen.push(...page.nodes.map((row) => row.id))
    expect(page.pageInfo.hasNextPage).toBe(pages === 0)
    args = { first: 3, after: page.pageInfo.endCursor }
  }
  expect(seen).toEqual(list.map((row) => row.id))
})
