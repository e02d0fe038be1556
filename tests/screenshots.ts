// npm run screenshots: pictures of the running service for the README, into docs/pictures.
// Takes the service's address; without one, that of npm start.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { ROOT } from '../src/config.ts'
import { found } from './web/chromium.ts'

const FOLDER = join(ROOT, 'docs', 'pictures')
const origin = process.argv[2] ?? 'http://127.0.0.1:4000'

interface Shot {
  readonly name: string
  readonly path: string
  /** What must be there before the picture is taken. */
  readonly ready: string
  readonly width?: number
  readonly height?: number
  readonly scheme?: 'dark' | 'light'
  /** What to click before. */
  readonly click?: string
}

const SHOTS: readonly Shot[] = [
  { name: 'home', path: '/', ready: '.pair', height: 1000 },
  { name: 'pair', path: '/CHN/KOR', ready: '.climate .point', height: 1000 },
  {
    name: 'evidence',
    path: '/CHN/KOR?kind=PLEDGE',
    click: '.card a:has-text("bring relations back")',
    ready: '.telling',
  },
  { name: 'graph', path: '/graph?centre=country:KOR&centre=country:CHN', ready: '.canvas canvas', height: 1000 },
  { name: 'issue', path: '/issue/thaad', ready: '.strip .point' },
  { name: 'commitments-dark', path: '/commitments', ready: '.trail ol', scheme: 'dark' },
  { name: 'phone', path: '/CHN/KOR', ready: '.climate .point', width: 390, height: 844 },
]

if (!found) throw new Error('Pictures need a Chromium: apt-get install chromium, or set CHROMIUM to the path of yours.')
await mkdir(FOLDER, { recursive: true })
const browser = await chromium.launch({ executablePath: found, args: ['--headless', '--no-sandbox', '--disable-gpu'] })
try {
  for (const { name, path, ready, click, width = 1280, height = 860, scheme = 'light' } of SHOTS) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme, reducedMotion: 'reduce' })
    page.setDefaultTimeout(60_000)
    await page.goto(`${origin}${path}`)
    if (click) await page.locator(click).first().click()
    await page.locator(ready).first().waitFor()
    await page.waitForLoadState('networkidle')
    await page.screenshot({ path: join(FOLDER, `${name}.png`) })
    await page.close()
    process.stdout.write(`docs/pictures/${name}.png\n`)
  }
} finally {
  await browser.close()
}
