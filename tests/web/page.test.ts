// The page in a real browser, over a real service and database: each journey at two widths.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dataOf, TOKEN } from '../api/service.ts'
import { found, openChromium, seriousFindings, type Watched, watched } from './chromium.ts'
import { openSample, type Sample } from './sample.ts'

const WIDTHS = [360, 1280] as const
const MINUTES = 60_000

let sample: Sample
let browser: Browser
let origin: string

beforeAll(async () => {
  if (!found) return
  sample = await openSample()
  origin = await sample.service.listen()
  browser = await openChromium()
}, 15 * MINUTES)
afterAll(async () => {
  await browser?.close()
  await sample?.close()
}, MINUTES)

/** Opens an address at a width, does something there, and expects that nothing went wrong and axe finds nothing serious. */
async function journey(path: string, width: number, steps: (page: Page, all: Watched) => Promise<void>): Promise<void> {
  const all = await watched(browser, origin, {
    viewport: { width, height: 900 },
    colorScheme: width < 500 ? 'dark' : 'light',
    permissions: ['clipboard-read', 'clipboard-write'],
    acceptDownloads: true,
  })
  try {
    await all.page.goto(path)
    await steps(all.page, all)
    expect(all.wrong).toEqual([])
    expect(await seriousFindings(all.page)).toEqual([])
    // Nothing stands out of the window.
    expect(await all.page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
  } finally {
    await all.page.context().close()
  }
}

const cards = (page: Page) => page.locator('main .card')

/** Opens the first card that says something, and gives the dialog. */
async function openEvidence(page: Page, words: string) {
  await page.locator('main .card a', { hasText: words }).first().click()
  const dialog = page.locator('dialog.evidence')
  await dialog.locator('.telling').waitFor()
  return dialog
}

describe.skipIf(!found).each(WIDTHS)('at %i pixels', (width) => {
  const at = (name: string, path: string, steps: (page: Page, all: Watched) => Promise<void>) =>
    test(name, () => journey(path, width, steps), 4 * MINUTES)

  at('the first page shows the liveliest pairs and the newest claims', '/', async (page) => {
    await expect.poll(() => page.locator('.pair').count(), { timeout: MINUTES }).toBe(9)
    expect(await page.locator('.pair .spark svg').count()).toBe(9)
    expect(await cards(page).count()).toBe(8)
    expect(await page.locator('.stats').innerText()).toMatch(/6\d articles/)
    expect(await page.title()).toBe('Entente')
  })

  at('search suggests, and finds words in the texts', '/', async (page) => {
    await page.locator('#search-home').fill('south kor')
    await page.locator('[role=option]', { hasText: 'South Korea' }).first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.locator('h1', { hasText: 'South Korea' }).waitFor()
    await page.locator('#search-top').fill('"long-range missile"')
    await page.keyboard.press('Enter')
    await page.locator('mark.found').first().waitFor()
    await page.locator('#search-top').fill('qqqqzzzz')
    await page.keyboard.press('Enter')
    await page.locator('.empty', { hasText: 'Nothing is called that' }).waitFor()
  })

  at('a story that is pasted is read in, with progress and what was found', '/', async (page) => {
    const day = `2023-0${(width % 7) + 1}-03`
    await page.locator('.pair').first().waitFor()
    await page
      .locator('textarea[name=typed]')
      .fill(
        `OSLO, ${day} -- Norway promised Denmark to build a ferry harbour for ${width} ships, Prime Minister Jonas Gahr Stoere said on Monday.\n\nDenmark welcomed the promise. It called on Norway to begin the work before winter.\n\nThe two countries signed an agreement on ferries in 1997.`,
      )
    await page.locator('.ingest input[name=token]').fill('not the token')
    await page.locator('.ingest button[type=submit]').click()
    await page.locator('.ingest [role=alert]', { hasText: 'token' }).waitFor()
    await page.locator('.ingest input[name=token]').fill(TOKEN)
    await page.locator('.ingest button[type=submit]').click()
    await page.locator('.ingest .results a', { hasText: 'ferry harbour' }).first().waitFor()
    expect(await page.locator('.ingest .progress').innerText()).toMatch(/1 of 1/)
  })

  at('a file that is chosen is read in too, and a bad one is refused by name', '/', async (page) => {
    await page.locator('.pair').first().waitFor()
    const line = {
      headline: `A line ${width}`,
      published: '2023-02-02',
      text: `OSLO, Feb. 2 -- Norway and Sweden agreed on Thursday to share ${width} ferries, ministers of both countries said.\n\nSweden opposes new tolls on ferries. Norway pledged to lower the tolls next year.`,
    }
    await page.locator('.ingest input[name=token]').fill(TOKEN)
    await page
      .locator('input[name=files]')
      .setInputFiles({ name: 'bad.jsonl', mimeType: 'text/plain', buffer: Buffer.from('{no') })
    await page.locator('.ingest button[type=submit]').click()
    await page.locator('.ingest [role=alert]', { hasText: 'bad.jsonl:1 is not JSON' }).waitFor()
    await page
      .locator('input[name=files]')
      .setInputFiles({ name: 'good.jsonl', mimeType: 'text/plain', buffer: Buffer.from(JSON.stringify(line)) })
    await page.locator('.ingest button[type=submit]').click()
    await page.locator('.ingest .results a', { hasText: `A line ${width}` }).waitFor()
  })

  at('a pair shows climate, marks on the same axis, and the timeline', '/CHN/KOR', async (page) => {
    await page.locator('.climate .bars rect').first().waitFor()
    await page.locator('.climate .point').first().waitFor()
    await cards(page).first().waitFor()
    expect(await page.locator('.climate .point').count()).toBeGreaterThan(10)
    await page.locator('aside .counts li').first().waitFor()
    const years = await page.locator('.year > h3').allInnerTexts()
    expect(years).toEqual([...years].sort().reverse())
  })

  at('filters live in the address', '/CHN/KOR?kind=PLEDGE&from=2017-01-01&to=2017-12-31', async (page) => {
    await cards(page).first().waitFor()
    expect(await page.locator('main .card:not(.pledge)').count()).toBe(0)
    expect(await page.locator('.year > h3').allInnerTexts()).toEqual(['2017'])
    await page.locator('.chip.pledge').click()
    await page.locator('.chip.position').click()
    await page.locator('main .card.position').first().waitFor()
    expect(page.url()).toContain('kind=POSITION')
    expect(await page.locator('main .card:not(.position)').count()).toBe(0)
    await page.goBack()
    await page.goBack()
    await page.locator('main .card.pledge').first().waitFor()
    await page.locator('.filters a', { hasText: 'Clear' }).click()
    await expect.poll(() => page.locator('.year > h3').count(), { timeout: MINUTES }).toBeGreaterThan(1)
    expect(new URL(page.url()).search).toBe('')
  })

  at('a period is chosen by drawing over the columns', '/CHN/KOR', async (page) => {
    await page.locator('.climate .point').first().waitFor()
    await cards(page).first().waitFor()
    const box = (await page.locator('.brush .overlay').boundingBox())!
    await page.mouse.move(box.x + box.width * 0.55, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.98, box.y + box.height / 2, { steps: 6 })
    await page.mouse.up()
    await expect.poll(() => page.url()).toMatch(/from=20\d\d-\d\d-\d\d&to=/)
    await expect.poll(() => page.locator('.year > h3').allInnerTexts(), { timeout: MINUTES }).not.toContain('2016')
  })

  at('marks are read and opened by keyboard alone', '/CHN/KOR', async (page) => {
    await page.locator('.climate .point').first().waitFor()
    await page.locator('.climate .point[tabindex="0"]').focus()
    await page.keyboard.press('ArrowRight')
    const said = await page.locator('.climate .tip').innerText()
    expect(said).toMatch(/20\d\d/)
    await page.keyboard.press('Enter')
    await page.locator('dialog.evidence .telling').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('dialog.evidence').waitFor({ state: 'detached' })
    expect(page.url()).not.toContain('fact=')
  })

  at(
    'the evidence shows the sentence in its article, who else told it, and why',
    '/CHN/KOR?kind=PLEDGE&from=2017-10-31&to=2017-10-31',
    async (page) => {
      const dialog = await openEvidence(page, 'bring relations back')
      expect(await dialog.locator('mark.quote').first().innerText()).not.toBe('')
      for (const part of ['speaker', 'cue', 'content'])
        expect(await dialog.locator(`.article mark.${part}`).count()).toBeGreaterThan(0)
      expect(await dialog.locator('.tellings button').count()).toBeGreaterThan(1)
      const before = await dialog.locator('.telling h3').innerText()
      await dialog.locator('.tellings button[aria-pressed=false]').first().click()
      await expect.poll(() => dialog.locator('.telling h3').innerText()).not.toBe(before)
      // A rule is told with its reason, a sentence of the lexicon.
      expect(await dialog.locator('.why').innerText()).toMatch(/%[\s\S]*of the lexicon[^\n]*\n[A-Z][^\n]+\./)
      await dialog.locator('button', { hasText: 'Copy citation' }).click()
      await dialog.locator('[role=status]', { hasText: 'Copied' }).waitFor()
      const copied = await page.evaluate(() =>
        (
          globalThis as never as { navigator: { clipboard: { readText(): Promise<string> } } }
        ).navigator.clipboard.readText(),
      )
      expect(copied).toMatch(/^Demo .*, “.*”, .*2017: “.*”$/s)
    },
  )

  at('what was read wrongly is reported, and corrected', '/CHN/USA?kind=POSITION', async (page) => {
    await cards(page).first().waitFor()
    const claim = page.locator('main .card.position').nth(width === 360 ? 0 : 1)
    await claim.locator('a').first().click()
    const dialog = page.locator('dialog.evidence')
    await dialog.locator('.telling').waitFor()
    const id = new URL(page.url()).searchParams.get('fact')!
    await dialog.locator('button', { hasText: 'Report as wrong' }).click()
    await dialog.locator('input[name=reason]').fill('a test says so')
    await dialog.locator('input[name=token]').fill(TOKEN)
    await dialog.locator('button[type=submit]').click()
    await expect
      .poll(
        async () =>
          (await dataOf(sample.service, 'query ($id: ID!) { node(id: $id) { ... on Fact { withdrawnAt } } }', { id }))
            .node.withdrawnAt,
        { timeout: MINUTES },
      )
      .not.toBeNull()
    await dialog.locator('.tag', { hasText: 'no longer held' }).waitFor()
  })

  at(
    'the graph is drawn, opened further, filtered, and saved',
    '/graph?centre=country:KOR',
    async (page, { wrong }) => {
      const status = page.locator('.graph [role=status]')
      await expect.poll(() => status.innerText(), { timeout: MINUTES }).toMatch(/\d+ nodes?, \d+ edges?/)
      const size = async () => Number(/\d+/.exec(await status.innerText())![0])
      const before = await size()
      expect(before).toBeGreaterThan(5)
      expect(await page.locator('.canvas canvas').count()).toBeGreaterThan(0)
      for (const format of ['PNG', 'SVG']) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.locator('.tools button', { hasText: format }).click(),
        ])
        expect(download.suggestedFilename()).toBe(`entente-south-korea.${format.toLowerCase()}`)
        const { size: bytes } = await import('node:fs').then(async (fs) => fs.promises.stat(await download.path()))
        expect(bytes).toBeGreaterThan(2_000)
      }
      await page.locator('.legend-groups input').first().click()
      await page.locator('.tools a', { hasText: 'As text' }).click()
      await page.locator('.as-text li').first().waitFor()
      expect(await page.locator('.as-text .group.pledge').count()).toBe(0)
      await page.locator('.as-text button', { hasText: 'Open' }).nth(1).click()
      await page.locator('.as-text li button').first().click()
      await page.locator('.chosen .card').first().waitFor()
      expect(await size()).toBeGreaterThanOrEqual(before - 3)
      expect(wrong).toEqual([])
    },
  )

  at(
    'a node of the picture opens what is around it, and stays where it is pinned',
    '/graph?centre=system:thaad',
    async (page) => {
      await expect
        .poll(() => page.locator('.graph [role=status]').innerText(), { timeout: MINUTES })
        .toMatch(/\d+ nodes?/)
      const canvas = page.locator('.canvas')
      await canvas.scrollIntoViewIfNeeded()
      // Nodes move until the layout has settled: as a person would, the click follows where Cytoscape drew the centre.
      const clickCentre = async () => {
        const seen = await page.evaluate(() => {
          // biome-ignore lint/suspicious/noExplicitAny: Cytoscape keeps its instance at its element.
          const cy = (document.querySelector('.canvas') as any)._cyreg.cy
          return cy.getElementById('system:thaad').renderedPosition()
        })
        const box = (await canvas.boundingBox())!
        await page.mouse.click(box.x + seen.x, box.y + seen.y)
        await page.waitForTimeout(500)
        return page.locator('.chosen h2').first().innerText()
      }
      await expect.poll(clickCentre, { timeout: MINUTES, interval: 500 }).toContain('THAAD')
      await page.locator('.chosen button', { hasText: 'Pin' }).click()
      await page.locator('.chosen button', { hasText: 'Unpin' }).waitFor()
    },
  )

  at('an entity has its offices, positions, meetings and facts', '/entity/person:wang-yi', async (page) => {
    await page.locator('h1', { hasText: 'Wang Yi' }).waitFor()
    await page.locator('h2', { hasText: 'Offices' }).waitFor()
    await page.locator('.strip .point').first().waitFor()
    expect(await page.locator('.calendar .met').count()).toBeGreaterThan(1)
    expect(await cards(page).count()).toBeGreaterThan(3)
    await page.locator('.calendar .met').first().click()
    await page.locator('dialog.evidence .telling').waitFor()
  })

  at('an issue says who stands where, and since when', '/issue/thaad', async (page) => {
    await page.locator('h1', { hasText: 'THAAD' }).waitFor()
    expect(await page.locator('.camp').count()).toBe(3)
    await page.locator('.camp a', { hasText: 'China' }).first().waitFor()
    await page.locator('.strip .point').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('dialog.evidence .telling').waitFor()
  })

  at('commitments have their trails', '/commitments', async (page) => {
    await page.locator('.trail ol li').first().waitFor()
    await page.locator('.chip', { hasText: 'Withdrawn' }).click()
    await page.locator('.trail .status-withdrawn').first().waitFor()
    expect(page.url()).toContain('status=WITHDRAWN')
    await page.locator('.trail ol a').first().click()
    await page.locator('dialog.evidence .telling').waitFor()
  })

  at('an article shows what it says', '/CHN/KOR?kind=PLEDGE&from=2017-10-31&to=2017-10-31', async (page) => {
    const dialog = await openEvidence(page, 'bring relations back')
    await dialog.locator('.telling h3 a').click()
    await page.locator('.article.whole mark.quote').first().waitFor()
    await page.locator('h2', { hasText: 'Copies and rewrites' }).waitFor()
    await page.locator('dialog.evidence').waitFor({ state: 'detached' })
  })

  at('a claim has an address of its own', '/CHN/KOR?kind=PLEDGE', async (page) => {
    await openEvidence(page, 'bring relations back')
    const id = new URL(page.url()).searchParams.get('fact')!
    await page.goto(`/claim/${id}`)
    await page.locator('.evidence.page .telling').waitFor()
  })

  at('an address with a stray percent sign leads to nothing, and says so', '/entity/nobody%', async (page) => {
    await page.locator('h1', { hasText: 'Nothing of this name' }).waitFor()
  })

  at('a pair that nothing is known of says so', '/CHN/CHN', async (page) => {
    await page.locator('.empty, .problem').first().waitFor()
  })
})

describe.skipIf(!found)('the page', () => {
  test(
    'has less than 200 kB at first look, and no graph library',
    async () => {
      const { page } = await watched(browser, origin)
      const session = await page.context().newCDPSession(page)
      await session.send('Network.enable')
      let bytes = 0
      session.on('Network.loadingFinished', ({ encodedDataLength }) => {
        bytes += encodedDataLength
      })
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await page.goto('/')
      await page.locator('.pair').first().waitFor()
      await page.waitForLoadState('networkidle')
      expect(bytes).toBeGreaterThan(50_000)
      expect(bytes).toBeLessThan(200_000)
      expect(asked.filter((url) => url.includes('cytoscape'))).toEqual([])
      await page.context().close()
    },
    MINUTES,
  )

  test(
    'says what to do when the service does not answer',
    async () => {
      const { page } = await watched(browser, origin)
      await page.goto('/commitments')
      await page.locator('.trail').first().waitFor()
      await page.context().setOffline(true)
      await page.locator('.chip', { hasText: 'Kept' }).click()
      await page.locator('.problem', { hasText: 'does not answer' }).waitFor()
      await page.context().setOffline(false)
      await page.locator('.problem button').click()
      await page.locator('.trail, .empty').first().waitFor()
      await page.context().close()
    },
    2 * MINUTES,
  )

  test('answers an unknown address with a page and 404, and lets no other site frame it or script it', async () => {
    const response = await fetch(`${origin}/no/such/page`, { headers: { accept: 'text/html' } })
    expect(response.status).toBe(404)
    const policy = response.headers.get('content-security-policy')!
    expect(policy).toMatch(/default-src 'none'; script-src 'self' 'sha256-[^']+'; style-src 'self'/)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    const again = await fetch(`${origin}/web/main.js`)
    const etag = again.headers.get('etag')!
    expect((await fetch(`${origin}/web/main.js`, { headers: { 'if-none-match': etag } })).status).toBe(304)
    expect((await fetch(`${origin}/web/../package.json`)).status).toBe(404)
  })
})
