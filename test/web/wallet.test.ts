// A browser's wallet: missing, silent, refusing, signing.
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPoolRows } from '../../governance/src/pool-list.ts'
import { ContentStore } from '../../scripts/local-chain/content-store.ts'
import { serveSite } from '../../scripts/site/server.ts'
import { close, launchBrowser } from '../support/browser.ts'
import { account, startServed } from '../support/local-chain.ts'
import { type Sign, openWithWallet, signerOf } from '../support/wallet.ts'

const ALICE = account('//Alice')

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

const signed = signerOf(() => shown.local.api, ALICE)
const withWallet = (browser: Browser, sign: Sign) => openWithWallet(browser, ALICE, sign)

async function openPool(page: Page, name: string) {
  await page.goto(`${shown.site.url}/en/host/new`)
  await page.getByLabel('Its name').fill(name)
  await page.getByLabel('Its currency').selectOption({ label: 'DEMO' })
  await page.getByLabel('Dues each period').fill('60')
  await page.getByRole('button', { name: 'Open the pool' }).click()
}

const agree = async (page: Page) => {
  await page.getByText('Tried just now: it will go through.').waitFor()
  await page.getByRole('dialog').getByRole('button', { name: 'Open the pool' }).click()
}

/** The account of the wallet, which is asked on a press. */
async function choose(page: Page | Locator) {
  await page.getByRole('button', { name: 'Connect talisman' }).click()
  await page.getByRole('button', { name: 'Savings' }).click()
}

/** The wallet is asked, and the page's clock goes on until it is called silent: twenty seconds. */
async function waitInSilence(page: Page) {
  await page.getByText('Waiting for your wallet').waitFor()
  await page.clock.fastForward(20_000)
  await page.getByText('Still waiting for talisman').waitFor()
}

test('without a wallet the page says what to install, and everything can be read', async () => {
  const page = await (await shown.browser.newContext()).newPage()
  await page.goto(`${shown.site.url}/en/me`)
  await page.getByText('No wallet was found in this browser.').waitFor()
  await page.context().close()
})

test('a wallet that never says which accounts it shares is said not to, and what is no wallet beside it is in nobody’s way', async () => {
  const page = await (await shown.browser.newContext()).newPage()
  await page.addInitScript(() => {
    const accounts = Object.freeze({ get: () => new Promise(() => {}) })
    const mute = { version: '1', enable: async () => Object.freeze({ accounts, signer: {} }) }
    Object.assign(window, { injectedWeb3: { none: null, mute } })
  })
  await page.goto(`${shown.site.url}/en/me`)
  await page.getByRole('button', { name: 'Connect mute' }).click()
  await page.getByText('mute let this page in and has not said which accounts it shares.').waitFor()
  await page.context().close()
})

test('an account is asked for at the moment of acting, and the wallet signs what the chain takes', async () => {
  const page = await withWallet(shown.browser, signed)
  await openPool(page, 'By wallet')
  await choose(page.getByRole('dialog'))
  await agree(page)
  await page.getByText('Open: By wallet').waitFor()
  expect((await readPoolRows(shown.local.api)).map(({ pool }) => pool.name)).toEqual(['By wallet'])
  await page.context().close()
})

test('a wallet that declines loses nothing that was written', async () => {
  const page = await withWallet(shown.browser, async () => {
    throw new Error('Cancelled')
  })
  await openPool(page, 'Declined')
  await choose(page.getByRole('dialog'))
  await agree(page)
  await page.getByText('You cancelled in the wallet').waitFor()
  expect(await page.getByLabel('Its name').inputValue()).toBe('Declined')
  await page.getByRole('button', { name: 'Once more' }).click()
  await page.getByText('Tried just now: it will go through.').waitFor()
  await page.context().close()
})

test('what a wallet says at length leaves the page in sight and can be put away', async () => {
  const page = await withWallet(shown.browser, () => Promise.reject(new Error('no '.repeat(1_000))))
  await page.setViewportSize({ width: 360, height: 740 })
  await openPool(page, 'At length')
  await choose(page.getByRole('dialog'))
  await agree(page)
  const toast = page.locator('.track .track')
  await toast.getByText('The wallet could not sign').waitFor()
  const height = async () => (await toast.boundingBox())!.height
  expect(await height()).toBeLessThan(740 / 3)
  await toast.getByText('Show details').click()
  expect(await height()).toBeLessThan(740 / 2)
  await page.getByRole('button', { name: 'Put away' }).click()
  await toast.waitFor({ state: 'hidden' })
  await page.context().close()
})

test('a wallet that stays silent is said to be, and may still answer', async () => {
  const answer = Promise.withResolvers<undefined>()
  const page = await withWallet(shown.browser, async (payload) => {
    await answer.promise
    return signed(payload)
  })
  await page.clock.install()
  await openPool(page, 'Late')
  await choose(page.getByRole('dialog'))
  await agree(page)
  await waitInSilence(page)
  answer.resolve(undefined)
  await page.getByText('Open: Late').waitFor()
  await page.context().close()
})

test('a silent wallet that is asked again signs once, whatever it says to the first time of asking', async () => {
  const answer = Promise.withResolvers<undefined>()
  const before = (await readPoolRows(shown.local.api)).length
  const page = await withWallet(shown.browser, async (payload) => {
    await answer.promise
    return signed(payload)
  })
  await page.clock.install()
  await openPool(page, 'Twice')
  await choose(page.getByRole('dialog'))
  await agree(page)
  await waitInSilence(page)
  await page.getByRole('button', { name: 'Try again' }).click()
  await agree(page)
  await page.getByText('Waiting for your wallet').waitFor()
  answer.resolve(undefined)
  await page.getByText('Open: Twice').waitFor()
  expect(await readPoolRows(shown.local.api)).toHaveLength(before + 1)
  await page.context().close()
})

test('what was sent is followed on after the page is loaded anew', async () => {
  const page = await withWallet(shown.browser, signed)
  await openPool(page, 'Reloaded')
  await choose(page.getByRole('dialog'))
  await agree(page)
  await page.waitForFunction(() => localStorage.getItem('huzhu.sent')?.includes('"hash"'))
  // Where nothing of the dApp runs that could note how it went on.
  const left = page.url()
  await page.goto(`${shown.site.url}/print.css`)
  await page.evaluate(() => {
    const [sent] = JSON.parse(localStorage.getItem('huzhu.sent')!)
    localStorage.setItem('huzhu.sent', JSON.stringify([{ ...sent, track: { state: 'sent' } }]))
  })
  await page.goto(left)
  await page.getByText('Open: Reloaded').waitFor()
  await page.context().close()
})

test('what the chain would refuse is refused in words, before the wallet opens', async () => {
  let asked = false
  const page = await withWallet(shown.browser, async (payload) => {
    asked = true
    return signed(payload)
  })
  await page.goto(`${shown.site.url}/en/me`)
  await choose(page)
  await page.goto(`${shown.site.url}/en/pools/0/join`)
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await page.getByRole('dialog').getByText('Tried just now').waitFor()
  // spent elsewhere meanwhile
  const { api } = shown.local
  await new Promise<void>((done, failed) => {
    api.tx.assets
      .transferAll(1, account('//Bob').address, false)
      .signAndSend(ALICE, ({ status }) => {
        if (status.isFinalized) done()
      })
      .catch(failed)
  })
  await page.getByRole('button', { name: 'Not now' }).click()
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await page.getByText('This would not go through.').waitFor()
  await page.getByText(/Not enough: it takes 60\sDEMO and you have 0\sDEMO/).waitFor()
  expect(asked).toBe(false)
  await page.context().close()
})
