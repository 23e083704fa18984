// What happens to somebody is told to them: while the page is open, and what happened while it was closed.
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as calls from '../../governance/src/calls.ts'
import { readChanges } from '../../governance/src/changes.ts'
import { readClaim } from '../../governance/src/claims.ts'
import { readRules } from '../../governance/src/rules.ts'
import { readNow } from '../../governance/src/time.ts'
import { ContentStore } from '../../scripts/local-chain/content-store.ts'
import { serveSite } from '../../scripts/site/server.ts'
import { alice, first, members, school, second, third } from '../support/accounts.ts'
import { close, inaccessible, launchBrowser } from '../support/browser.ts'
import { startServed } from '../support/local-chain.ts'
import { DAY, by, gather } from '../support/pool-of-voters.ts'
import { wordsIn } from '../support/words.ts'

async function show() {
  const local = await startServed()
  await gather(local, {})
  const description = { endpoint: local.server.url, genesis: local.chain.genesis.hash, local: true }
  const site = await serveSite(description, new ContentStore(local.folder), { port: 0 })
  return { local, site, browser: await launchBrowser() }
}

let shown: Awaited<ReturnType<typeof show>>
let context: BrowserContext
beforeAll(async () => {
  shown = await show()
  // One device: what it remembers outlives its pages.
  context = await shown.browser.newContext()
  await context.addInitScript(
    (viewer) => {
      localStorage.setItem('huzhu.account', viewer)
      window.noticed = []
      // A browser without a window asks nobody and shows nothing.
      const asked = { permission: 'default', requestPermission: async () => (asked.permission = 'granted') }
      Object.defineProperty(window, 'Notification', { value: asked })
      ServiceWorkerRegistration.prototype.showNotification = async (title, options) =>
        void window.noticed.push({ title, href: String(options?.data) })
    },
    JSON.stringify({ address: first.address, name: 'Member 1', wallet: 'development' }),
  )
})
afterAll(() => close(shown))

declare global {
  interface Window {
    /** What the page had the browser show. */
    noticed: { title: string; href: string }[]
  }
}

async function open(path: string, width: 360 | 1280): Promise<Page> {
  const page = await context.newPage()
  await page.setViewportSize({ width, height: 900 })
  await page.goto(`${shown.site.url}${path}`)
  return page
}

/** File a claim of fees; returns its number. */
async function file(who: typeof first, number: number, amount: bigint) {
  const { api } = shown.local
  const { wall } = await readNow(api)
  const parts = [{ amount, payee: { account: school } }]
  const claim = { pool: 0, rules: 0, need: 'Tuition', lossDate: wall, cost: 2n * amount, parts } as const
  await by(api, who, calls.fileClaim(api, claim))
  return number
}

/** Dispute a claim, and have its panel decide: by silence it is paid. */
async function dispute(who: typeof first, claim: number, ...refusing: readonly (typeof first)[]) {
  const { api, chain } = shown.local
  await by(api, who, calls.dispute(api, 0, claim, 0, 'WrongAmount'))
  const { poll, opens } = (await readClaim(api, 0, claim))!.parts[0]!.panel!
  await chain.fastForward((opens - (await readNow(api)).chain) * 1_000n)
  await Promise.all(refusing.map((voter) => by(api, voter, calls.vote(api, poll, true))))
}

const English = wordsIn('en')
const Chinese = wordsIn('zh')
const entry = (page: Page, words: RegExp): Locator => page.locator('main li').filter({ hasText: words }).first()
const inBar = (page: Page, words: RegExp) => page.locator('nav:visible').getByRole('link', { name: words })

test('while the page is open what happens is told at once, counted, and shown by the browser where one wants it', async () => {
  const { chain } = shown.local
  const page = await open('/en/me/inbox', 1280)
  await page.getByRole('heading', { level: 1, name: '3 things are new.' }).waitFor()
  await entry(page, English.says('You are a voter in {pool}.')).waitFor()
  await page.getByRole('button', { name: 'Mark all as read' }).click()
  await page.getByRole('heading', { level: 1, name: 'Nothing is new.' }).waitFor()
  const wish = page.getByRole('switch', { name: 'Tell me when something happens' })
  await wish.click()
  await page.getByRole('switch', { name: 'Tell me when something happens', checked: true }).waitFor()

  await file(first, 0, 8_000n)
  await file(second, 1, 8_000n)
  await dispute(third, 0)
  await dispute(first, 1)
  await chain.fastForward(7n * DAY)

  const lost = entry(page, English.says('Your bond of {amount} was not returned.'))
  await lost.getByText(/You disputed claim 1; voters decided to pay it: 0 for paying, 0 for refusing\./).waitFor()
  await entry(page, English.says('{amount} of a bond is yours.')).waitFor()
  await entry(page, /80\sDEMO was paid to School 1\./)
    .getByText('Your claim 0, tuition. Nothing for you to do.')
    .waitFor()
  await entry(page, English.says('Your claim 0 is disputed: wrong amount.')).waitFor()
  await inBar(page, /^Me\s*, \d+ new$/).waitFor()
  const noticed = () => page.evaluate(() => window.noticed.map(({ title }) => title))
  await expect.poll(noticed).toContainEqual(expect.stringMatching(/^Your bond of .+ was not returned\.$/))
  expect(await page.evaluate(() => window.noticed.find(({ title }) => /bond of/.test(title))!.href)).toMatch(
    /\/en\/pools\/0\/claims\/1\?part=1$/,
  )
  expect(await inaccessible(page)).toEqual([])

  // What one has followed is read, and stays so.
  await lost.getByRole('link', { name: 'Read the claim' }).click()
  await page.waitForURL('**/en/pools/0/claims/1**')
  await page.goto(`${shown.site.url}/en/me/inbox?show=new`)
  await entry(page, English.says('{amount} of a bond is yours.')).waitFor()
  expect(await lost.count()).toBe(0)
  await page.reload()
  await entry(page, English.says('{amount} of a bond is yours.')).waitFor()
  expect(await lost.count()).toBe(0)
  await page.getByRole('link', { name: 'All', exact: true }).click()
  await lost.waitFor()
  expect(await lost.getByText('New', { exact: true }).count()).toBe(0)
  await page.close()
})

test('what happened while the page was closed is told when it is opened, and new rules stand wherever one looks first', async () => {
  const { api, chain } = shown.local
  await file(first, 2, 9_000n)
  const { rules } = (await readRules(api, 0, 0))!
  await by(api, alice, calls.proposeRules(api, 0, { ...rules, dues: 7_000n, exitShare: 75 }))
  const { poll } = (await readChanges(api, 0))[0]!
  await dispute(second, 2, ...members.slice(3, 8))
  await chain.fastForward(3n * DAY)
  await Promise.all(members.slice(1, 9).map((who) => by(api, who, calls.vote(api, poll, true))))
  await chain.fastForward(15n * DAY)

  const page = await open('/zh/me/inbox', 360)
  await entry(page, /你的2号申请被拒付。/)
    .getByText('9位评议员里，拒付5票，照付0票。提出的理由：金额不对。', { exact: true })
    .waitFor()
  const changed = entry(page, Chinese.says('{pool} has new rules from {when} on.'))
  await changed.getByText('投票通过：赞成8，反对0。你没有投。').waitFor()
  await changed.getByText(/每期会费/).waitFor()
  await changed.getByText(/什么都不做：.+起按新的来，每期缴70\sDEMO。/).waitFor()
  await changed.getByText(/带走份额所值的50%，眼下是.+\sDEMO。之后才申请的，带走75%。/).waitFor()
  // Read before, in the other language.
  expect(
    await entry(page, /保证金.+没有退给你。/)
      .getByText('新', { exact: true })
      .count(),
  ).toBe(0)
  await inBar(page, /^我的\s*，\d+条没看过$/).waitFor()
  expect(await inaccessible(page)).toEqual([])

  for (const place of ['/zh', '/zh/pools/0', '/zh/votes']) {
    await page.goto(`${shown.site.url}${place}`)
    const news = page.getByRole('region', { name: '规则有变化' })
    await news.getByText(Chinese.says('{pool} has new rules from {when} on.')).waitFor()
    await news.getByRole('link', { name: '退出', exact: true }).waitFor()
  }
  await page.goto(`${shown.site.url}/zh`)
  const news = page.getByRole('region', { name: '消息' })
  await news.getByRole('link', { name: /改了规则/ }).waitFor()
  expect(await news.getByRole('listitem').count()).toBeLessThanOrEqual(3)
  await news.getByRole('link', { name: '看全部' }).click()
  await page.waitForURL('**/zh/me/inbox')
  await page.getByRole('button', { name: '全部标为看过' }).click()
  await page.getByRole('heading', { level: 1, name: '没有新的消息。' }).waitFor()
  await page.goto(`${shown.site.url}/zh`)
  await page.getByRole('region', { name: '规则有变化' }).waitFor()
  await expect.poll(() => page.getByRole('region', { name: '消息' }).count()).toBe(0)
  await page.close()
})
