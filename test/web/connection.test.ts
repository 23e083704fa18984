// What a person sees when the connection to the chain is slow or breaks.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPoolRows } from '../../governance/src/pool-list.ts'
import { ContentStore } from '../../scripts/local-chain/content-store.ts'
import { serveSite } from '../../scripts/site/server.ts'
import { close, launchBrowser, openPage } from '../support/browser.ts'
import { linkTo } from '../support/link.ts'
import { account, startServed } from '../support/local-chain.ts'
import { openWithWallet, signerOf } from '../support/wallet.ts'

const ALICE = account('//Alice')

async function show() {
  const local = await startServed({ blockTime: 300 })
  const link = await linkTo(local.server.url)
  const description = { endpoint: link.url, genesis: local.chain.genesis.hash, local: true }
  const site = await serveSite(description, new ContentStore(local.folder), { port: 0 })
  return { local, link, site, browser: await launchBrowser() }
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
  await page.getByRole('dialog').getByRole('button', { name: 'Savings' }).click()
  await page.getByText('Tried just now: it will go through.').waitFor()
  await page.getByRole('dialog').getByRole('button', { name: 'Open the pool' }).click()
  await expect.poll(() => readPoolRows(local.api)).toHaveLength(1)
  link.cut()
  await page.getByText('Open: Cut off').waitFor()
  await page.context().close()
})
