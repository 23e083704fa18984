// What holds of every page, whatever stands on it.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countingWire } from '../../scripts/bench-web/wire.ts'
import { ContentStore } from '../../scripts/local-chain/content-store.ts'
import { serveSite } from '../../scripts/site/server.ts'
import { close, follow, inaccessible, openPage } from '../support/browser.ts'
import { DISPUTED, IN_WINDOW, REFERENDUM, showDemo } from '../support/demo.ts'
import { handsOn } from '../support/hands.ts'

/** A member's pages, one of each kind. */
const KINDS = [
  '',
  '/me',
  '/pools',
  '/votes',
  '/host',
  '/host/new',
  '/host/0',
  '/protocol',
  `/protocol/${REFERENDUM}`,
  '/protocol/propose',
  '/pools/0',
  '/pools/0/join',
  '/pools/0/dues',
  '/pools/0/claim',
  '/pools/0/invite',
  '/pools/0/leave',
  '/pools/0/rules',
  '/pools/0/propose',
  '/pools/0/claims',
  '/pools/0/members',
  `/pools/0/claims/${DISPUTED}`,
]

let shown: Awaited<ReturnType<typeof showDemo>>
beforeAll(async () => {
  shown = await showDemo()
})
afterAll(() => close(shown))

/**
 * Until nothing on the page waits any more. What could not be read is asked again with the next block, so the chain goes
 * on meanwhile, as chains do.
 */
async function complete(page: Page): Promise<void> {
  const heading = page.locator('main:not(:has([aria-busy])) h1').first()
  const [blocks, patience] = [4, 20_000]
  for (let block = 0; block < blocks; block += 1) {
    const isComplete = await heading.waitFor({ timeout: patience }).then(
      () => true,
      () => false,
    )
    if (isComplete) return
    await shown.local.chain.build()
  }
  throw new Error(`${page.url()} still waits after ${blocks} blocks: ${await page.locator('body').innerText()}`)
}

test.each([
  ['a member', 'zh', 360, 'dark', 'Member 4'],
  ['a visitor', 'en', 360, 'light', undefined],
  ['an organiser', 'zh', 1280, 'light', 'Organiser'],
  ['a token holder', 'en', 1280, 'dark', 'Alice'],
] as const)('every page is complete for %s, in %s at %i px, %s', async (_, language, width, colorScheme, who) => {
  const page = await openPage(shown.browser, `${shown.site.url}/${language}/me`, width)
  await page.emulateMedia({ colorScheme })
  if (who) await handsOn(() => page, language).become(who)
  for (const place of [
    ...KINDS,
    '/me/inbox',
    '/pools/0/claims/0',
    `/pools/0/claims/${IN_WINDOW}`,
    '/pools/1/claims/2',
  ]) {
    await follow(page, `/${language}${place}`)
    await complete(page)
    const [whole, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const)
    expect(whole, place).toBeLessThanOrEqual(window)
    // However narrow its place is, “in 13 days” stays whole.
    const broken = await page.locator('time .whole').evaluateAll((spans) =>
      spans
        .filter((span) => {
          const { style } = span.closest('time')!
          style.cssText = 'display: block; width: 0'
          const lines = span.getClientRects().length
          style.cssText = ''
          return lines > 1
        })
        .map((span) => span.textContent),
    )
    expect(broken, place).toEqual([])
    // A quantity at the end of its scale stands in one line.
    const cut = await page
      .locator('.ticks span')
      .evaluateAll((spans) =>
        spans
          .filter((span) => span.clientHeight > 2 * parseFloat(getComputedStyle(span).fontSize))
          .map((span) => span.textContent),
      )
    expect(cut, place).toEqual([])
    expect(await inaccessible(page), place).toEqual([])
  }
  expect(page.errors).toEqual([])
  await page.context().close()
})

test('a page of whatever kind takes a block in at most three steps of asking, as counted on the wire', async () => {
  const { browser, local } = shown
  const { chain, folder, server } = local
  await using wire = await countingWire(server.url, { inWaves: true })
  const description = { endpoint: wire.url, genesis: chain.genesis.hash, local: true }
  const site = await serveSite(description, new ContentStore(folder), { port: 0 })
  const page = await openPage(browser, `${site.url}/en`, 1280)
  // What happened is read behind a page that has its block: that is no step to it, and here it is never asked.
  await page.addInitScript(() => {
    const { postMessage } = Worker.prototype
    Worker.prototype.postMessage = function (message: { name?: string }, ...others: []) {
      if (message.name !== 'happenings') postMessage.call(this, message, ...others)
    }
  })
  await page.goto(`${site.url}/en/me`)
  await page.getByRole('button', { name: 'Member 4', exact: true }).click()
  const steps: (readonly [string, number])[] = []
  for (const place of KINDS) {
    await follow(page, `/en${place}`)
    await complete(page)
    let count = Infinity
    // A busy machine asks late, which looks like another step; none takes a step away.
    for (let blocks = 0; count > 3 && blocks < 3; blocks += 1) {
      await wire.quiet()
      await chain.build()
      await wire.quiet(Number(chain.head.number))
      count = Math.min(count, wire.blocks.at(-1)!.roundTrips)
    }
    steps.push([place, count])
  }
  expect(steps.filter(([, count]) => count < 1 || count > 3)).toEqual([])
  await page.context().close()
  await site.close()
})
