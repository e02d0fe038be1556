// The second home of analysts: the real Neo4j Browser of the test run's server, with the project's style and guide.
// What it tries to load from the internet (fonts, its own statistics) is its own affair and is left out.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { savedQueries } from '../../src/web/browser.ts'
import { found, openChromium } from './chromium.ts'
import { openSample, type Sample } from './sample.ts'

const MINUTES = 60_000

let sample: Sample
let origin: string
beforeAll(async () => {
  sample = await openSample()
  origin = (await sample.service.listen()).replace('127.0.0.1', 'localhost')
}, 15 * MINUTES)
afterAll(() => sample?.close())

test('the files answer the preflight of Neo4j Browser, for pages of this machine alone', async () => {
  for (const path of ['/browser/guide.html', '/browser/style.grass']) {
    const ask = (from: string) =>
      fetch(`${origin}${path}`, {
        method: 'OPTIONS',
        headers: { origin: from, 'access-control-request-headers': 'cache-control,pragma,sentry-trace' },
      })
    const own = await ask('http://localhost:7474')
    expect(own.status).toBe(204)
    expect(own.headers.get('access-control-allow-origin')).toBe('http://localhost:7474')
    expect(own.headers.get('access-control-allow-headers')).toBe('cache-control, pragma, sentry-trace')
    expect((await ask('https://example.org')).headers.get('access-control-allow-origin')).toBeNull()
  }
})

test('the guide asks ten questions, and brings its pictures along', async () => {
  const guide = await (await fetch(`${origin}/browser/guide.html`)).text()
  expect(guide.match(/<slide/g)).toHaveLength(11)
  expect(guide).toContain('src="data:image/svg+xml;base64,')
  expect(guide).not.toMatch(/src="(?!data:)/)
  expect(guide).toContain(`:style ${origin}/browser/style.grass`)
})

describe.each(savedQueries().map((q) => [q.title, q] as const))('%s', (_, { statement, explanation }) => {
  test(
    'is explained, and gives data on the dispatches',
    async () => {
      expect(explanation).not.toBe('')
      const { rows } = await sample.graph.raw(statement)
      expect(rows.length).toBeGreaterThan(0)
    },
    2 * MINUTES,
  )
})

test('every caption in the picture layer reads as words', async () => {
  const { rows } = await sample.graph.raw(
    'MATCH (:Entity)-[r]->(:Entity) WHERE r.claimId IS NOT NULL OR r.eventId IS NOT NULL RETURN r.caption AS caption',
  )
  expect(rows.length).toBeGreaterThan(100)
  for (const { caption } of rows) {
    expect(caption).toMatch(/^[a-z]+(?:[ :,(]|$)/)
    expect(caption).not.toMatch(/_|null|undefined|to to |not not /)
  }
})

const frames = (page: Page) => page.locator('[data-testid=frame]')

/** Types a command into the editor and runs it. */
async function run(page: Page, command: string): Promise<void> {
  await page.locator('[data-testid=activeEditor] textarea').first().focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(command)
  await page.keyboard.press('Control+Enter')
}

test.skipIf(!found)(
  'Neo4j Browser takes style and guide, runs a question, and writes captions as a person would',
  async () => {
    const { user, password, httpUrl, uri } = inject('neo4j')
    const browser = await openChromium()
    try {
      const page = await (await browser.newContext({ viewport: { width: 1500, height: 1000 } })).newPage()
      page.setDefaultTimeout(2 * MINUTES)
      const bolt = uri.replace('bolt://127.0.0.1', `neo4j://${user}@localhost`)
      await page.goto(`${httpUrl.replace('127.0.0.1', 'localhost')}/browser/?dbms=${bolt}&db=neo4j`)
      await page.locator('[data-testid=password]').fill(password)
      await page.locator('[data-testid=connect]').click()
      // Only a connected browser opens with its own start page; a command given earlier would find no database.
      await frames(page).filter({ hasText: 'Getting started with Neo4j Browser' }).waitFor()
      await run(page, `:style ${origin}/browser/style.grass`)
      await frames(page).first().locator('text=relationship.PLEDGED').waitFor()
      await run(page, `:guide ${origin}/browser/guide.html`)
      await page.locator('h3', { hasText: 'Entente in ten questions' }).waitFor()
      await page.locator('text=Next').last().click()
      await page.locator('h3', { hasText: savedQueries()[0]!.title }).waitFor()
      await page.locator('pre.runnable').last().click()
      await page.locator('[data-testid=editor-Run]').click()
      const captions = frames(page).first().locator('svg .relationship text')
      await captions.first().waitFor({ state: 'attached' })
      const texts = await captions.allTextContents()
      expect(texts.filter((text) => text.startsWith('pledged')).length).toBeGreaterThan(0)
      expect(texts.filter((text) => /^[A-Z_]+$/.test(text))).toEqual([])
    } finally {
      await browser.close()
    }
  },
  8 * MINUTES,
)
