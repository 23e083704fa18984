// What a person sees when the connection to the chain is slow or breaks.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPoolRows } from '../../governance/src/pool-list.ts'
import { ContentStore } from '../../scripts/local-chain/content-store.ts'
import { serveSite } from '../../scripts/site/server.ts'
import { close, launchBrowser, openPage } from '../support/browser.ts'
import { linkTo } from '../support/link.ts'
import { account, startServed } from '../support/local-chain.ts'
import { relayTo } from '../support/relay.ts'
import { retellingNode } from '../support/retelling.ts'
import { openWithWallet, signerOf } from '../support/wallet.ts'

const ALICE = account('//Alice')

async function show() {
  const local = await startServed({ blockTime: 300 })
  const link = await linkTo(local.server.url)
  const description = { endpoint: link.url, genesis: local.chain.genesis.hash, local: true }
  const site = await serveSite(description, new ContentStore(local.folder), { port: 0 })
  return { local, link, site, description, browser: await launchBrowser() }
}

let shown: Awaited<ReturnType<typeof show>>
beforeAll(async () => {
  shown = await show()
})
afterAll(async () => {
  await close(shown)
  await shown.link[Symbol.asyncDispose]()
})

test('blocks that come faster than answers do not keep a page from being shown', async () => {
  const { browser, link, site } = shown
  link.slow(1_500)
  const page = await openPage(browser, `${site.url}/en/pools`, 1280)
  await page.getByRole('heading', { name: 'There are no pools yet.' }).waitFor()
  link.slow(0)
  await page.context().close()
})

test('a link pressed while the site is away says so, and its page opens by itself when the site is back', async () => {
  const { browser, description, local } = shown
  const site = await serveSite(description, new ContentStore(local.folder), { port: 0 })
  const page = await openPage(browser, `${site.url}/en`, 1280)
  await page.getByText('Local chain').waitFor()
  await site.close()
  await page.getByRole('link', { name: 'Pools', exact: true }).first().click()
  await page.getByRole('heading', { name: 'This site cannot be reached just now.' }).waitFor()
  const back = await serveSite(description, new ContentStore(local.folder), { port: Number(new URL(site.url).port) })
  await page.getByRole('heading', { name: 'There are no pools yet.' }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/en/pools')
  await page.context().close()
  await back.close()
})

test.each([
  ['en', 'online', /What answers at \S+ is no node of a chain \(It says “hello”\.\); trying again by itself\./],
  ['zh', 'focus', /上的不是链的节点（It says “hello”\.），会自动再试。/],
])(
  'a node that talks no sense is told as that, and tried again at once when there is reason to (%s, %s)',
  async (...row) => {
    const [language, reason, words] = row
    const { browser, local } = shown
    let errs = false
    await using node = await relayTo(local.server.url, (client) => ({
      asked: () => undefined,
      told: (text) => client.send(errs ? 'hello' : text),
    }))
    const description = { endpoint: node.url, genesis: local.chain.genesis.hash, local: true }
    const site = await serveSite(description, new ContentStore(local.folder), { port: 0 })
    const page = await openPage(browser, `${site.url}/${language}/pools`, 360)
    await page.getByText(/Local chain|本地试用链/).waitFor()
    // It does not try by itself: its time stands still.
    await page.clock.install()
    await page.clock.pauseAt(Date.now() + 1_000)
    errs = true
    const ribbon = page.getByRole('status').filter({ hasText: words })
    await ribbon.waitFor()
    expect(await ribbon.textContent()).toMatch(
      language === 'en'
        ? /The figures are of block \d+, \w+ \d+ \w+, \d\d:\d\d\./
        : /显示的是区块\d+的数，\d+月\d+日 周. \d\d:\d\d。/,
    )
    errs = false
    await page.evaluate((event) => window.dispatchEvent(new Event(event)), reason)
    await page.getByText(/Local chain|本地试用链/).waitFor()
    await page.context().close()
    await site.close()
  },
)

test('where no block was ever seen nothing is said of figures', async () => {
  const { browser, local } = shown
  const error = { code: -32_000, message: 'Busy' }
  await using node = await retellingNode(local.server.url, ({ method }) => ({ method, error }))
  const description = { endpoint: node.url, genesis: local.chain.genesis.hash, local: true }
  const site = await serveSite(description, new ContentStore(local.folder), { port: 0 })
  const page = await openPage(browser, `${site.url}/en/pools`, 1280)
  const ribbon = page.getByRole('status').filter({ hasText: 'answers with an error (-32000: Busy)' })
  await ribbon.waitFor()
  expect(await ribbon.textContent()).not.toContain('figures')
  await page.context().close()
  await site.close()
})

test('what was sent before the connection broke is looked for on the chain, not called lost', async () => {
  const { browser, link, local, site } = shown
  const sign = signerOf(() => local.api, ALICE)
  const page = await openWithWallet(browser, ALICE, (payload) => {
    link.mute()
    return sign(payload)
  })
  await page.goto(`${site.url}/en/host/new`)
  await page.getByLabel('Its name').fill('Cut off')
  await page.getByLabel('Its currency').selectOption({ label: 'DEMO' })
  await page.getByLabel('Dues each period').fill('60')
  await page.getByRole('button', { name: 'Open the pool' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Connect talisman' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Savings' }).click()
  await page.getByText('Tried just now: it will go through.').waitFor()
  await page.getByRole('dialog').getByRole('button', { name: 'Open the pool' }).click()
  await expect.poll(() => readPoolRows(local.api)).toHaveLength(1)
  link.cut()
  await page.getByText('Open: Cut off').waitFor()
  await page.context().close()
})
