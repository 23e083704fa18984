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

/** The address of the chunk in which something stands. */
async function chunkWith(what: RegExp): Promise<string> {
  const chunks = '_app/immutable/chunks'
  for (const name of await readdir(join(SITE, chunks)))
    if (what.test(await readFile(join(SITE, chunks, name), 'latin1'))) return `${shown.site.url}/${chunks}/${name}`
  throw new Error(`No chunk has ${String(what)}.`)
}

/** The one that hears of what is missing. */
const floor = () => chunkWith(/addEventListener\(.vite:preloadError/)

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

test('a page whose floor does not come is loaded anew a few times, until it does: nothing could be done on it', async () => {
  const context = await shown.browser.newContext()
  await context.clock.install()
  let [loads, asked] = [0, 0]
  context.on('request', (request) => (loads += Number(request.isNavigationRequest())))
  await context.route(await floor(), (route) => (asked++ < 2 ? route.fulfill({ status: 404 }) : route.continue()))
  const page = await context.newPage()
  await page.goto(`${shown.site.url}/en/me`)
  for (const load of [1, 2]) {
    await page.getByText('A part of this page did not come').waitFor()
    expect(loads).toBe(load)
    await page.clock.fastForward(30_000)
    await expect.poll(() => loads).toBe(load + 1)
  }
  await page.getByText('Local chain').first().waitFor()
  expect(await page.getByText('A part of this page did not come').count()).toBe(0)
  await context.close()
})

test('a page that was opened as the site was built anew, and finds nothing of its own, is loaded once', async () => {
  const context = await shown.browser.newContext()
  let loads = 0
  context.on('request', (request) => (loads += Number(request.isNavigationRequest())))
  // Both the floor and what stands there without it need this.
  const both = await chunkWith(/huzhu\.floorless/)
  await context.route(both, (route) => (loads === 1 ? route.fulfill({ status: 404 }) : route.continue()))
  await context.route('**/_app/version.json', (route) => route.fulfill({ json: { version: 'newer' } }))
  const page = await context.newPage()
  await page.goto(`${shown.site.url}/en/me`)
  await expect.poll(() => loads).toBe(2)
  await page.locator('.strip').getByText('Local chain').waitFor()
  expect(loads).toBe(2)
  await context.close()
})

test('a page whose floor is kept away says so and is not loaded for ever, nor while something is written on it', async () => {
  const context = await shown.browser.newContext({ viewport: { width: 360, height: 740 } })
  await context.clock.install()
  let loads = 0
  context.on('request', (request) => (loads += Number(request.isNavigationRequest())))
  await context.route(await floor(), (route) => route.abort())
  const page = await context.newPage()
  await page.goto(`${shown.site.url}/en/host/new`)
  const said = page.getByText('A part of this page did not come')
  const name = page.getByLabel('Its name')
  await name.fill('Half written')
  await said.waitFor()
  await page.clock.fastForward(3_600_000)
  expect([loads, await name.inputValue()]).toEqual([1, 'Half written'])
  expect(await inaccessible(page)).toEqual([])
  await page.goto(`${shown.site.url}/en/pools`)
  for (const load of [3, 4]) {
    await said.waitFor()
    await page.clock.fastForward(3_600_000)
    await expect.poll(() => loads).toBe(load)
  }
  await said.waitFor()
  await page.clock.fastForward(3_600_000)
  await page.getByRole('button', { name: 'Load again' }).click()
  await expect.poll(() => loads).toBe(5)
  await context.close()
})
