// Each example of the playground runs on the bundled dispatches and gives data; the playground itself opens with them.
import { getOperationAST, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { examples } from '../../src/api/examples.ts'
import { dataOf } from '../api/service.ts'
import { found, openChromium, watched } from './chromium.ts'
import { openSample, type Sample } from './sample.ts'

let sample: Sample
beforeAll(async () => {
  sample = await openSample()
}, 900_000)
afterAll(() => sample?.close())

/** Whether an answer holds at least one list with something in it. */
const full = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.length > 0
  return value !== null && typeof value === 'object' && Object.values(value).some(full)
}

describe.each(examples().map((e) => [e.name, e] as const))('%s', (_, { query, variables }) => {
  test('is a named operation that says what it is for', () => {
    expect(query).toMatch(/^# \S/)
    expect(getOperationAST(parse(query))?.name?.value).toBeTruthy()
  })
  test('gives data', async () => {
    const data = await dataOf(sample.service, query, JSON.parse(variables))
    expect(Object.values(data)).not.toContain(null)
    expect(full(data)).toBe(true)
  }, 120_000)
})

test.skipIf(!found)(
  'the playground opens with the examples and runs one, offline',
  async () => {
    const origin = await sample.service.listen()
    const browser = await openChromium()
    try {
      const { page, wrong } = await watched(browser, origin, { viewport: { width: 1280, height: 900 } })
      await page.goto('/graphql')
      await page
        .locator('.graphiql-tab')
        .nth(examples().length - 1)
        .waitFor()
      await page.locator('.graphiql-tab', { hasText: 'Pair' }).first().click()
      await page.locator('.graphiql-execute-button').click()
      // The playground's editor draws a space as a no-break one.
      await expect.poll(() => page.locator('.result-window').innerText(), { timeout: 60_000 }).toMatch(/South\sKorea/)
      expect(wrong).toEqual([])
    } finally {
      await browser.close()
    }
  },
  240_000,
)
