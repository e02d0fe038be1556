// A real Chromium, watched: whatever the page complains of, asks elsewhere, or is refused, is kept.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { ROOT } from '../../src/config.ts'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** Where the browser is; undefined where none is found. */
export const found = [process.env.CHROMIUM, ...PLACES].find((path) => path && existsSync(path))

const HOW =
  'No Chromium was found, so the page was not looked at. Get one with "apt-get install chromium", or set CHROMIUM to the path of yours.'

if (!found) {
  // Continuous integration must have one; elsewhere its tests are skipped, and say why.
  if (process.env.CI) throw new Error(HOW)
  process.stderr.write(`${HOW}\n`)
}

const ARGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

export const openChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: found!, args: ARGS.split(' '), timeout: 120_000 })

/** A page and what went wrong in it. */
export interface Watched {
  readonly page: Page
  /** Console errors, failed and refused requests, requests to other hosts. */
  readonly wrong: string[]
}

/**
 * Opens a page that is watched.
 * @param origin the only host that it may ask
 */
export async function watched(browser: Browser, origin: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ baseURL: origin, reducedMotion: 'reduce', ...options })
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  const wrong: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => wrong.push(`exception: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !/^(?:data|blob):/.test(url)) wrong.push(`another host: ${url}`)
  })
  page.on('requestfailed', (request) => {
    // What the page itself gives up, as it goes elsewhere, has not failed.
    const why = request.failure()?.errorText
    if (why !== 'net::ERR_ABORTED') wrong.push(`failed: ${request.url()} ${why}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`refused: ${response.url()} ${response.status()}`)
  })
  return { page, wrong }
}

const AXE = readFileSync(join(ROOT, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8')

/** What axe finds serious or critical, one line each. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe is there since the line above.
    const { axe, document } = globalThis as any
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    return violations
      .filter((v: { impact: string }) => v.impact === 'serious' || v.impact === 'critical')
      .flatMap((v: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
        v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 160)} ${n.failureSummary.slice(0, 240)}`),
      )
  })
}
