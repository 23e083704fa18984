// What is told of a page to whoever shows a link to it, and what stands on it on paper.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ContentStore } from '../../scripts/local-chain/content-store.ts'
import { serveSite } from '../../scripts/site/server.ts'
import * as calls from '../../governance/src/calls.ts'
import { readRuleBounds } from '../../governance/src/rules.ts'
import { submitOrThrow } from '../../governance/src/transactions.ts'
import { close, openPage } from '../support/browser.ts'
import { DISPUTED, NEXT_POOL, REFERENDUM, showDemo } from '../support/demo.ts'
import { account } from '../support/local-chain.ts'
import { serveHistory } from '../support/served-history.ts'

let shown: Awaited<ReturnType<typeof showDemo>>
beforeAll(async () => {
  shown = await showDemo()
})
afterAll(() => close(shown))

/** What a page says of itself without a script. */
async function told(path: string, site = shown.site.url, headers: Record<string, string> = {}) {
  const html = await (await fetch(`${site}${path}`, { headers })).text()
  const found = (form: RegExp) => form.exec(html)?.[1]
  return {
    html,
    language: found(/<html lang="([^"]*)"/),
    title: found(/<title>([^<]*)<\/title>/)?.replaceAll('\u00a0', ' '),
    text: found(/property="og:description" content="([^"]*)"/)?.replaceAll('\u00a0', ' '),
    picture: found(/property="og:image" content="([^"]*)"/),
  }
}

test.each([
  ['/en/pools/0', 'en', '青禾助学 · Huzhu', /^39 members keeping tuition money together\. 6\.3 months in reserve/],
  [`/zh/pools/0/claims/${DISPUTED}`, 'zh-CN', `${DISPUTED}号申请 · 青禾助学 · 互助`, /^学习设备，168 DEMO：评议中$/],
  ['/en/pools/0/claims/0', 'en', 'Claim 0 · 青禾助学 · Huzhu', /^Tuition, 160 DEMO: Paid$/],
  ['/en/pools/0/rules', 'en', 'The rules · 青禾助学 · Huzhu', /^Everyone pays 60 DEMO every 30 days/],
  [`/zh/protocol/${REFERENDUM}`, 'zh-CN', '开互助池的押金改为50 HUZ · 互助', /^参数 · 3号公投：投票中$/],
])('%s tells what it is to whoever runs no script', async (path, language, title, text) => {
  // The server reaches the chain while the site comes up.
  await expect.poll(async () => (await told(path)).title).toBe(title)
  const page = await told(path)
  expect(page).toMatchObject({ language, text: expect.stringMatching(text) })
  expect(page.html.replaceAll('\u00a0', ' ')).toContain(`<meta property="og:title" content="${title}" />`)
  expect(page.picture).toBe(`${shown.site.url}/preview-${language.slice(0, 2)}.png`)
  const picture = new DataView(await (await fetch(page.picture!)).arrayBuffer())
  // Width and height of a PNG.
  expect([picture.getUint32(16), picture.getUint32(20)]).toEqual([1200, 630])
  expect((await told(path, shown.site.url, { 'X-Forwarded-Proto': 'https' })).picture).toMatch(/^https:/)
})

test('what has nothing to tell, and what nobody has, is told as the dApp', async () => {
  const { title, text } = await told('/en/pools/99')
  expect(title).toBe('Huzhu: everyone puts in a little')
  expect(text).toMatch(/^A pool is money that parents, students and teachers keep together/)
})

test('a name is text, whatever signs are in it', async () => {
  const { api } = shown.local
  const { template } = await readRuleBounds(api)
  const name = `"><script>alert(1)</script> $& 'x'`
  const pool = { name, summary: '', currency: 1, rules: { ...template, dues: 6_000n } }
  await submitOrThrow(api, calls.createPool(api, pool), { by: account('//Organiser') })
  await expect.poll(async () => (await told(`/en/pools/${NEXT_POOL}`)).title).toMatch(/^&quot;&gt;&lt;script&gt;alert/)
  const { html, title } = await told(`/en/pools/${NEXT_POOL}`)
  expect(title).toBe('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; $&amp; &#39;x&#39; · Huzhu')
  expect(html).not.toContain('<script>alert')
  const page = await openPage(shown.browser, `${shown.site.url}/en/pools/${NEXT_POOL}`, 1280)
  await page.getByRole('heading', { level: 1, name }).waitFor()
  expect(await page.title()).toBe(`${name} · Huzhu`)
  expect(page.errors).toEqual([])
  await page.context().close()
})

test('a chain that does not answer holds up no page', async () => {
  const nobody = { endpoint: 'ws://127.0.0.1:1', genesis: '0x00', local: true }
  const site = await serveSite(nobody, new ContentStore(shown.local.folder), { port: 0 })
  expect((await told('/zh/pools/0', site.url)).title).toBe('互助：每人出一点，难时有人帮')
  await site.close()
})

const printed = async (page: Page) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  return (await page.locator('body').innerText()).replaceAll(/\s+/g, ' ')
}

test.each([
  ['/en/pools/0', /Up and running/, 'Everyone pays 60 DEMO every 30 days'],
  ['/en/pools/0/claims/0', /Paid/, 'MutualAid.PartPaid'],
  ['/en/pools/0/rules', /Version 0/, 'Dues each period'],
])('%s on paper says what it is, of which block and where, and nothing that is pressed', async (path, what, detail) => {
  const page = await openPage(shown.browser, `${shown.site.url}${path}`, 1280)
  await page.getByText(detail).first().waitFor({ state: 'attached' })
  await page.getByText('Local chain').first().waitFor()
  const text = await printed(page)
  expect(text).toMatch(what)
  expect(text).toContain(detail)
  expect(text).toMatch(/As it stood in block [\d,]+ on \w+ \d+ \w+, \d\d:\d\d\./)
  expect(text).toContain(`${shown.site.url}${path}`)
  for (const gone of ['Local chain', 'Skip to', 'Home', 'Votes', 'Give to this pool']) expect(text).not.toContain(gone)
  for (const pressed of ['button', 'form', 'nav', 'header .end'])
    expect(await page.locator(`${pressed}:visible`).count()).toBe(0)
  // Ink on white, also from a dark screen.
  const colours = await page.evaluate(() => [
    getComputedStyle(document.body).backgroundColor,
    getComputedStyle(document.querySelector('h1')!).color,
  ])
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
  expect((await page.pdf()).length).toBeGreaterThan(10_000)
  await page.context().close()
})

/** CSS pixels between the margins of a sheet of A4. */
const SHEET = 688

test.each([
  ['/en/ledger?pool=0', 'Entries, the newest first', 'All kinds'],
  ['/en/pools/compare?pools=0,1', 'Side by side', 'A year'],
])(
  'the table of %s fits a sheet with all its columns, goes on under its heads, and nothing of a screen is on it',
  async (path, name, chosen) => {
    const told = await serveHistory(shown.local)
    await told.upToDate()
    const page = await openPage(shown.browser, `${told.site.url}${path}`, 1280)
    const table = page.getByRole('table', { name })
    await table.waitFor()
    const columns = await table.locator('thead :is(th, td)').count()
    await page.setViewportSize({ width: SHEET, height: 1000 })
    await printed(page)
    for (const pressed of ['button', 'form', 'select', 'input', 'nav', '.ribbon'])
      expect(await page.locator(`${pressed}:visible`).count(), pressed).toBe(0)
    // Of what can be chosen only what is chosen is said.
    expect(await page.locator('.filters a:visible').allInnerTexts()).toContain(chosen)
    expect(await page.locator('.filters a:visible:not([aria-current])').count()).toBe(0)
    const laidOut = await table.evaluate((element) => ({
      wide: Math.max(element.scrollWidth, document.documentElement.scrollWidth),
      displays: [element, ...element.querySelectorAll('thead, tbody, tfoot')].map(
        (one) => getComputedStyle(one).display,
      ),
      columns: element.querySelectorAll('thead :is(th, td)').length,
      // Those of one row stand beside each other.
      lines: new Set(
        [...element.querySelectorAll('tbody:last-of-type tr:last-child > *')].map(
          (cell) => cell.getBoundingClientRect().y,
        ),
      ).size,
    }))
    expect(laidOut.wide).toBeLessThanOrEqual(SHEET)
    expect(laidOut).toMatchObject({ columns, lines: 1 })
    expect(new Set(laidOut.displays)).toEqual(new Set(['table', 'table-header-group', 'table-row-group']))
    await page.context().close()
    await told.site.close()
  },
)
