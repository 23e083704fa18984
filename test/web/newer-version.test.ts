// The site was built anew while a page was open: its own chunks are gone.
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ContentStore } from '../../scripts/local-chain/content-store.ts'
import { SITE } from '../../scripts/site/build.ts'
import { serveSite } from '../../scripts/site/server.ts'
import { close, follow, inaccessible, launchBrowser, openPage } from '../support/browser.ts'
import { startServed } from '../support/local-chain.ts'

async function show() {
  const local = await startServed({ blockTime: 6_000 })
  const description = { endpoint: local.server.url, genesis: local.chain.genesis.hash, local: true }
  const site = await serveSite(description, new ContentStore(local.folder), { port: 0 })
  return { local, site, browser: await launchBrowser() }
}

let shown: Awaited<ReturnType<typeof show>>
beforeAll(async () => {
  shown = await show()
})
afterAll(() => close(shown))

const newer = (page: Page) => page.getByText('There is a newer version of this page.')

/** The address of the chunk that hears of what is missing. */
async function floor(): Promise<string> {
  const chunks = '_app/immutable/chunks'
  for (const name of await readdir(join(SITE, chunks)))
    if (/addEventListener\(.vite:preloadError/.test(await readFile(join(SITE, chunks, name), 'latin1')))
      return `${shown.site.url}/${chunks}/${name}`
  throw new Error('No chunk is the floor.')
}

/** From now on a page that was loaded before finds none of its chunks; one that is loaded anew finds its own. */
async function buildAnew(context: BrowserContext, chunks = '**/_app/immutable/**') {
  let old = true
  await context.route(
    (url) => url.pathname.startsWith('/en'),
    (route) => {
      if (route.request().isNavigationRequest()) old = false
      return route.continue()
    },
  )
  await context.route(chunks, (route) => (old ? route.fulfill({ status: 404 }) : route.continue()))
  await context.route('**/_app/version.json', (route) =>
    old ? route.fulfill({ json: { version: 'newer' } }) : route.continue(),
  )
}

test('a chunk that is gone says that there is a newer page, which is loaded on a press, and nothing written is lost', async () => {
  const page = await openPage(shown.browser, `${shown.site.url}/en/me`, 360)
  await page.getByRole('button', { name: 'Alice', exact: true }).click()
  // Loaded anew, the page has not asked for what signs.
  await page.goto(`${shown.site.url}/en/host/new`)
  await page.getByLabel('Its name').fill('Before the change')
  await page.getByLabel('Its currency').selectOption({ label: 'DEMO' })
  await page.getByLabel('Dues each period').fill('60')
  await buildAnew(page.context())
  expect(await newer(page).count()).toBe(0)
  await page.getByRole('button', { name: 'Open the pool' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Open the pool' }).click()
  await newer(page).waitFor()
  await page.keyboard.press('Escape')
  expect(await inaccessible(page)).toEqual([])
  await page.getByRole('button', { name: 'Load it' }).click()
  const name = page.getByLabel('Its name')
  await name.waitFor()
  await expect.poll(() => name.inputValue()).toBe('Before the change')
  expect(await page.getByLabel('Dues each period').inputValue()).toBe('60')
  expect(await newer(page).count()).toBe(0)
  await page.context().close()
})

test('a link to a page whose chunk is gone loads the newer page', async () => {
  const page = await openPage(shown.browser, `${shown.site.url}/en`, 1280)
  await page.getByText('Local chain').first().waitFor()
  await page.evaluate(() => Object.assign(window, { before: true }))
  await buildAnew(page.context())
  await follow(page, '/en/votes')
  await page.waitForFunction(() => !('before' in window))
  await page.getByText('Local chain').first().waitFor()
  await page.context().close()
})

test('a page whose worker is gone says so, and is loaded anew with the next link', async () => {
  const context = await shown.browser.newContext()
  await context.route('**/workers/**', (route) => route.fulfill({ status: 404 }))
  await context.route('**/_app/version.json', (route) => route.fulfill({ json: { version: 'newer' } }))
  const page = await context.newPage()
  await page.goto(`${shown.site.url}/en/me`)
  await newer(page).waitFor()
  await context.unroute('**/workers/**')
  await page.evaluate(() => Object.assign(window, { before: true }))
  await page.getByRole('link', { name: 'Pools' }).first().click()
  await page.waitForFunction(() => !('before' in window))
  await page.getByText('Local chain').first().waitFor()
  await context.close()
})

test('a page whose floor does not come is loaded anew until it does: nothing could be done on it', async () => {
  const context = await shown.browser.newContext()
  // Three seconds are as long as they need to be here.
  await context.addInitScript(() => {
    const real = window.setTimeout
    window.setTimeout = ((run: TimerHandler, after = 0) => real(run, after === 3_000 ? 100 : after)) as never
  })
  let [loads, asked] = [0, 0]
  context.on('request', (request) => (loads += Number(request.isNavigationRequest())))
  await context.route(await floor(), (route) => (asked++ < 2 ? route.fulfill({ status: 404 }) : route.continue()))
  const page = await context.newPage()
  await page.goto(`${shown.site.url}/en/me`)
  await expect.poll(() => [loads, asked]).toEqual([3, 3])
  await page.getByText('Local chain').first().waitFor()
  await context.close()
})
