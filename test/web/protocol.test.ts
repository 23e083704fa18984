// What token holders, hosts and the last members of a pool do in the browser.
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as calls from '../../governance/src/calls.ts'
import { readBalance } from '../../governance/src/currencies.ts'
import { readPool } from '../../governance/src/pools.ts'
import { readReferendum } from '../../governance/src/referenda.ts'
import { readRuleBounds } from '../../governance/src/rules.ts'
import { submitOrThrow } from '../../governance/src/transactions.ts'
import { ContentStore } from '../../scripts/local-chain/content-store.ts'
import { serveSite } from '../../scripts/site/server.ts'
import { close, launchBrowser, openPage } from '../support/browser.ts'
import { handsOn } from '../support/hands.ts'
import { account, startServed } from '../support/local-chain.ts'

const DAY = 86_400_000n
const UNIT = 10n ** 12n
const DEMO = 1
const DUES = 6_000n
const [host, member] = [account('//Organiser'), account('//Member//1')]

async function show() {
  const local = await startServed()
  const { api, chain, server, folder } = local
  const { template } = await readRuleBounds(api)
  const pool = { name: 'Riverside', summary: '', currency: DEMO, rules: { ...template, dues: DUES } }
  await submitOrThrow(api, calls.createPool(api, pool), { by: host })
  await submitOrThrow(api, calls.invite(api, 0, member.address), { by: host })
  await submitOrThrow(api, calls.join(api, 0), { by: member })
  const description = { endpoint: server.url, genesis: chain.genesis.hash, local: true }
  const site = await serveSite(description, new ContentStore(folder), { port: 0 })
  const browser = await launchBrowser()
  const page = await openPage(browser, `${site.url}/en/me`, 1280)
  return { local, site, browser, page }
}

let shown: Awaited<ReturnType<typeof show>>
beforeAll(async () => {
  shown = await show()
})
afterAll(() => close(shown))

const { go, press, become, agree } = handsOn(() => shown.page, 'en')

test('a token holder proposes, places the deposit and votes with conviction; it passes, and the deposit comes back', async () => {
  const { page, local } = shown
  await become('Alice')
  await go('/protocol/propose')
  await page.getByLabel('The wish').fill('A school in every valley.')
  await press('Propose it')
  await agree('Propose it', 'Proposed')
  await go('/protocol/0')
  await page.getByText('A school in every valley.').waitFor()
  await press('Place the deposit')
  await agree('Place the deposit', 'The deposit is placed')
  const mine = page.getByRole('region', { name: 'My vote' })
  await mine.getByLabel('How much').fill('9,000')
  await mine.getByLabel('The longer the lock').selectOption('6')
  await mine.getByText('54,000 votes').waitFor()
  await press('For')
  await agree('For', 'Your vote is recorded')
  await page.getByText('For 54,000').waitFor()
  expect(await page.getByText('Write an amount.').count()).toBe(0)
  await mine.getByText(/You voted for it with 9,000\sHUZ, 6×\./).waitFor()
  expect((await readReferendum(local.api, 0))?.ongoing?.ayes).toBe(54_000n * UNIT)

  await local.chain.fastForward(20n * DAY)
  await page.getByText(/^Passed on/).waitFor()
  expect(await page.getByText('A school in every valley.').count()).toBe(1)
  await press('Give the deposit back')
  await agree('Give the deposit back', 'The deposit is given back')
  expect(page.errors).toEqual([])
})

test('a host offers the pool, and the candidate becomes its host', async () => {
  const { page, local } = shown
  await become('Organiser')
  await go('/host/0')
  await page.getByLabel('Their address').fill(account('//Bob').address)
  await press('Offer it')
  await agree('Offer it', 'Offered')
  await become('Bob')
  await go('/host/0')
  await press('Become the host')
  await agree('Become the host', 'You are the host of Riverside')
  expect((await readPool(local.api, 0))?.host).toBe(account('//Bob').address)
})

test('a pool that never had voters is wound up when its last member leaves, who takes the share; anyone closes it a year later', async () => {
  const { page, local } = shown
  const balance = () => readBalance(local.api, DEMO, member.address)
  await local.chain.fastForward(181n * DAY)
  await become('Member 1')
  await go('/pools/0/leave')
  await press('Leave')
  await agree('Leave', 'You are leaving Riverside')
  await go('/pools/0')
  await press('Begin the winding-up')
  await agree('Begin the winding-up', 'The winding-up has begun')
  await page.getByText(/^Your share is 60\sDEMO\.$/).waitFor()
  expect(await page.getByRole('link', { name: /File a claim|Pay dues|Propose/ }).count()).toBe(0)
  const before = await balance()
  await press('Take my share')
  await agree('Take my share', 'Your share is paid')
  expect((await balance()) - before).toBe(DUES)
  await local.chain.fastForward(366n * DAY)
  await press('Close the pool')
  await agree('Close the pool', 'Riverside is closed')
  await page.getByText('Closed. What was left went to the treasury.').waitFor()
  expect(page.errors).toEqual([])
})
