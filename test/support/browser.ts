// A real Chromium on the real dApp.
import axe from 'axe-core'
import { type Browser, type Page, chromium as playwright } from 'playwright-core'
import { chromium } from '../../scripts/setup/browser.ts'

const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The bars of a whole Chromium.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,Translate,HttpsUpgrades,PaintHolding',
]

/** Milliseconds that a test waits for what it expects of a page: a busy machine is slow, not wrong. */
const PATIENCE = 90_000

/** A browser that is closed when the test's scope ends. */
export async function launchBrowser(): Promise<Browser & AsyncDisposable> {
  const executablePath = chromium()
  if (!executablePath) throw new Error('Chromium is missing.')
  const browser = await playwright.launch({ executablePath, args: SWITCHES })
  browser.on('context', (context) => context.setDefaultTimeout(PATIENCE))
  return browser
}

/** A page of a phone or a desk whose browser asks for `locale`; what its console says of errors is gathered. */
export async function openPage(
  browser: Browser,
  url: string,
  width: 360 | 1280,
  locale = 'en-GB',
): Promise<Page & { errors: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(url)
  return Object.assign(page, { errors })
}

/**
 * Follow a link to `path` as the dApp's own links are followed: the page stays, what it shows changes. Before the page is
 * awake a link would load it anew, and what is pressed meanwhile is lost.
 */
export async function follow(page: Page, path: string): Promise<void> {
  await page.waitForFunction((href) => {
    const link = Object.assign(document.createElement('a'), { href })
    let isAwake = false
    const hear = (event: Event) => {
      isAwake = event.defaultPrevented
      event.preventDefault()
    }
    addEventListener('click', hear, { once: true })
    document.body.append(link)
    link.click()
    link.remove()
    return isAwake
  }, path)
  await page.waitForURL(`**${path}`)
}

/** Rules of accessibility that the page breaks. */
export async function inaccessible(page: Page): Promise<string[]> {
  // A page has no frames: what @axe-core/playwright does for those costs a second a page.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  // What is still coming in is not yet as it will be read.
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished.catch(() => undefined)),
    ),
  )
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run({ resultTypes: ['violations'] }),
  )
  return violations.map(({ id }) => id)
}

/** Close what the tests of a file were shown: the browser first, its chain last. */
export async function close(shown: {
  readonly browser: Browser
  readonly site: { close(): Promise<unknown> }
  readonly local: AsyncDisposable
}): Promise<void> {
  await shown.browser.close()
  await shown.site.close()
  await shown.local[Symbol.asyncDispose]()
}
