// The polkadot-js extension itself, from the first press to a signature in words.
import { Metadata, TypeRegistry } from '@polkadot/types'
import type { SignerPayloadJSON } from '@polkadot/types/types'
import { base64Decode } from '@polkadot/util-crypto'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPoolRows } from '../../governance/src/pool-list.ts'
import type { WalletMetadata } from '../../governance/src/wallet-metadata.ts'
import { ContentStore } from '../../scripts/local-chain/content-store.ts'
import { serveSite } from '../../scripts/site/server.ts'
import { close, inaccessible, launchBrowser } from '../support/browser.ts'
import { PlayedExtension } from '../support/extension/extension.ts'
import { account, startServed } from '../support/local-chain.ts'

const [ALICE, BOB] = [account('//Alice').address, account('//Bob').address]

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

/** A browser with the extension, in which two accounts are; the page is not opened yet. */
async function installed(options?: { late: boolean }) {
  const context = await shown.browser.newContext({ viewport: { width: 1280, height: 900 } })
  const extension = await PlayedExtension.in(context)
  await extension.add('Savings', '//Alice')
  await extension.add('Daily', '//Bob')
  const page = await context.newPage()
  const appear = await extension.meets(page, options)
  return { extension, page, appear, [Symbol.asyncDispose]: () => context.close() }
}

const accountNamed = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const connect = (page: Page) => page.getByRole('button', { name: 'Connect polkadot-js' }).click()
const asks = (page: Page) => page.getByText('polkadot-js asks you whether this page may see your accounts.')

test('it is asked on a press, waited for and given up; accounts come as they are shared and go as they are taken back', async () => {
  await using browser = await installed()
  const { extension, page } = browser
  await page.clock.install()
  await page.goto(`${shown.site.url}/en/me`)
  await page.getByRole('button', { name: 'Connect polkadot-js' }).waitFor()
  expect(await extension.count('authorize')).toBe(0)
  await connect(page)
  await extension.waiting('authorize')
  // An hour later it still waits, and says nothing of a wallet that does not answer.
  await page.clock.fastForward(3_600_000)
  await asks(page).waitFor()
  expect(await inaccessible(page)).toEqual([])
  await page.getByRole('button', { name: 'Stop waiting' }).click()
  await connect(page)
  await asks(page).waitFor()
  expect(await extension.count('authorize')).toBe(1)
  await extension.share(ALICE)
  await accountNamed(page, 'Savings').waitFor()
  expect(await accountNamed(page, 'Daily').count()).toBe(0)
  await extension.shareWith(page.url(), ALICE, BOB)
  await accountNamed(page, 'Daily').click()
  await page.getByRole('banner').getByText('Daily').waitFor()
  await extension.shareWith(page.url(), ALICE)
  await page.getByText('polkadot-js no longer shares “Daily” with this page.').waitFor()
  await page.getByRole('banner').getByText('Connect').waitFor()
  expect([await accountNamed(page, 'Savings').count(), await accountNamed(page, 'Daily').count()]).toEqual([1, 0])
  expect(await inaccessible(page)).toEqual([])
})

test('its no is told in its own words; then it lets in and shares nobody, and the page says where to', async () => {
  await using browser = await installed()
  const { extension, page } = browser
  await page.goto(`${shown.site.url}/zh/me`)
  await page.getByRole('button', { name: '连接polkadot-js' }).click()
  await extension.refuseToShare()
  await page.getByText('它说：Connection request was rejected by the user.').waitFor()
  expect(await inaccessible(page)).toEqual([])
  await page.getByRole('button', { name: '再问一次polkadot-js' }).click()
  await page.getByText('polkadot-js没有给这一页看任何账户。').waitFor()
  await extension.shareWith(page.url(), ALICE)
  await accountNamed(page, 'Savings').waitFor()
})

test('one that comes after the page is found', async () => {
  await using browser = await installed({ late: true })
  const { page, appear } = browser
  await page.goto(`${shown.site.url}/en/me`)
  await page.getByText('No wallet was found in this browser.').waitFor()
  await appear()
  await page.getByRole('button', { name: 'Connect polkadot-js' }).waitFor()
  expect(await page.getByText('No wallet was found in this browser.').count()).toBe(0)
})

/** What the extension shows of what it is to sign: by the description that it has of the chain. */
function shownIn({ metaCalls, userExtensions }: WalletMetadata, { method }: SignerPayloadJSON): string {
  const registry = new TypeRegistry()
  registry.setMetadata(new Metadata(registry, base64Decode(metaCalls)), undefined, userExtensions)
  const call = registry.createType('Call', method)
  return `${call.section}.${call.method}: ${call.args.map(String).join(', ')}`
}

test('it takes the chain’s description on a press, shows in words what it signs, and what it signs the chain takes', async () => {
  await using browser = await installed()
  const { extension, page } = browser
  await page.goto(`${shown.site.url}/en/me`)
  await connect(page)
  await extension.share(ALICE)
  await accountNamed(page, 'Savings').click()
  const give = page.getByRole('button', { name: 'Give polkadot-js the description' })
  await give.waitFor()
  expect(await extension.count('metadata')).toBe(0)
  await give.click()
  await extension.refuseMetadata()
  await page.getByText('It says: Rejected').waitFor()
  await give.click()
  const { request: described } = await extension.waiting('metadata')
  await extension.takeMetadata()
  await page.getByText('polkadot-js can show in words what you sign.').waitFor()
  // Taken up again: nothing is asked, and nothing is offered any more.
  await page.reload()
  await page.getByRole('banner').getByText('Savings').waitFor()
  await page.goto(`${shown.site.url}/en/host/new`)
  await page.getByLabel('Its name').fill('In words')
  await page.getByLabel('Its currency').selectOption({ label: 'DEMO' })
  await page.getByLabel('Dues each period').fill('60')
  const open = page.getByRole('button', { name: 'Open the pool' })
  const dialog = page.getByRole('dialog')
  const agree = async () => {
    await dialog.getByText('Tried just now: it will go through.').waitFor()
    await dialog.getByRole('button', { name: 'Open the pool' }).click()
  }
  await open.click()
  await agree()
  await extension.refuseToSign()
  await page.getByText('You cancelled in the wallet').waitFor()
  await page.getByRole('button', { name: 'Once more' }).click()
  expect(await give.count()).toBe(0)
  await agree()
  const { request } = await extension.waiting('signing')
  const { payload } = request as { payload: SignerPayloadJSON }
  expect(shownIn(described, payload)).toMatch(/^mutualAid\.createPool: Education, .*"dues":6000,/)
  await extension.sign()
  await page.getByText('Open: In words').waitFor()
  expect((await readPoolRows(shown.local.api)).map(({ pool }) => pool.name)).toEqual(['In words'])
  expect([await extension.count('authorize'), await extension.count('metadata')]).toEqual([0, 0])
})

test('before a signature the wallet is offered the description in the dialog, where it was never given', async () => {
  await using browser = await installed()
  const { extension, page } = browser
  await page.goto(`${shown.site.url}/en/me`)
  await connect(page)
  await extension.share(BOB)
  await accountNamed(page, 'Daily').click()
  await page.reload()
  await page.goto(`${shown.site.url}/en/host/new`)
  await page.getByLabel('Its name').fill('In digits')
  await page.getByLabel('Its currency').selectOption({ label: 'DEMO' })
  await page.getByLabel('Dues each period').fill('60')
  await page.getByRole('button', { name: 'Open the pool' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('polkadot-js cannot read this chain yet.').waitFor()
  expect(await inaccessible(page)).toEqual([])
})

test('an account that is taken back while its act is being read: that is said where the act was, which goes on with another', async () => {
  await using browser = await installed()
  const { extension, page } = browser
  await page.goto(`${shown.site.url}/en/me`)
  await connect(page)
  await extension.share(ALICE)
  await extension.shareWith(page.url(), ALICE, BOB)
  await accountNamed(page, 'Daily').click()
  await page.getByRole('banner').getByText('Daily').waitFor()
  await page.goto(`${shown.site.url}/en/host/new`)
  await page.getByLabel('Its name').fill('Taken back')
  await page.getByLabel('Its currency').selectOption({ label: 'DEMO' })
  await page.getByLabel('Dues each period').fill('60')
  await page.getByRole('button', { name: 'Open the pool' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Tried just now: it will go through.').waitFor()
  await extension.shareWith(page.url(), ALICE)
  await dialog.getByText('polkadot-js no longer shares “Daily” with this page.').waitFor()
  await dialog.getByRole('button', { name: 'Savings', exact: true }).click()
  await dialog.getByText('Tried just now: it will go through.').waitFor()
})
