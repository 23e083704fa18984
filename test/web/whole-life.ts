// A pool's life as people live it, in the browser: opened, joined, paid into, three claims.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as calls from '../../governance/src/calls.ts'
import { readClaim } from '../../governance/src/claims.ts'
import { readBalance } from '../../governance/src/currencies.ts'
import { readPool } from '../../governance/src/pools.ts'
import { submitOrThrow } from '../../governance/src/transactions.ts'
import { ContentStore } from '../../scripts/local-chain/content-store.ts'
import { serveSite } from '../../scripts/site/server.ts'
import { blocksAfter } from '../support/blocks.ts'
import { close, launchBrowser, openPage } from '../support/browser.ts'
import { handsOn } from '../support/hands.ts'
import { account, startServed } from '../support/local-chain.ts'
import type { Language } from '../support/words.ts'

const DEMO = 1
const school = account('//School//1').address

async function show(language: Language, width: 360 | 1280) {
  const local = await startServed()
  const description = { endpoint: local.server.url, genesis: local.chain.genesis.hash, local: true }
  const site = await serveSite(description, new ContentStore(local.folder), { port: 0 })
  const browser = await launchBrowser()
  const page = await openPage(browser, `${site.url}/${language}/me`, width)
  return { local, site, browser, page }
}

const titleOf = (page: Page) => page.getByRole('heading', { level: 1 })

/**
 * Tests that follow each other on one chain, in one language on one width. The first `byHand` of the ten members join
 * and pay in the browser, the others through the client library.
 */
export function liveAPoolsLife(language: Language, width: 360 | 1280, byHand: number): void {
  let shown: Awaited<ReturnType<typeof show>>
  beforeAll(async () => {
    shown = await show(language, width)
  })
  afterAll(() => close(shown))

  const { says, is, go, button, press, become, agree, wait } = handsOn(() => shown.page, language)

  async function file(cost: string, statement: string, number: number) {
    const { page } = shown
    await go('/pools/0/claim')
    await page.getByLabel(says('Tuition')).first().check()
    await press('Next')
    await page.getByLabel(says('Amount on the invoice')).fill(cost)
    await page.getByLabel(says('School 1')).check()
    await page.locator('aside').getByText(says('this one decides')).waitFor()
    await press('Next')
    await page.getByLabel(says('What happened')).fill(statement)
    await press('Next')
    await press('File the claim')
    await agree('File the claim', `Claim ${number} is filed`)
  }

  async function dispute(number: number) {
    const { page } = shown
    await go(`/pools/0/claims/${number}`)
    await press('Dispute it')
    await page.getByLabel(says('wrong amount')).check()
    await page.getByLabel(says('Say what you base it on')).fill('The list says less.')
    await page
      .locator('form')
      .getByRole('button', { name: is('Dispute it') })
      .click()
    await agree('Dispute it', `Claim ${number} is disputed`)
  }

  /** Follow the task on the home page of one who was drawn to look, and say that one has doubts. */
  async function doubt(number: number) {
    const { page } = shown
    await go('')
    await page
      .locator('li', { hasText: says(`You were drawn to look at claim ${number}`) })
      .getByRole('link', { name: is('Read the claim') })
      .click()
    await page.getByRole('heading', { name: is('You were drawn to look at this claim') }).waitFor()
    await page.getByText(is('None of them has looked yet.')).waitFor()
    await press('I have doubts')
    await agree('I have doubts', 'You have looked at it')
    await page.getByText(is('1 looked, and 1 of them has doubts.')).waitFor()
    expect(await button('Looks right').count()).toBe(0)
  }

  async function vote(number: number, who: string, act: 'Refuse it' | 'Pay it') {
    await become(who)
    await go(`/pools/0/claims/${number}`)
    await press(act)
    await agree(act, 'Your vote is recorded')
  }

  const part = async (claim: number) => (await readClaim(shown.local.api, 0, claim))!.parts[0]!
  const free = (who: string) => readBalance(shown.local.api, DEMO, account(who).address)
  test('an organiser opens an education pool, accepts a school and invites', async () => {
    const { page } = shown
    await become('Organiser')
    await go('/host/new')
    await page.getByLabel(says('Its name')).fill('Spring Aid')
    await page.getByLabel(says('In a sentence or two')).fill('Tuition for one school.')
    await page.getByLabel(says('Its currency')).selectOption({ label: 'DEMO' })
    await page.getByLabel(says('Dues each period')).fill('60')
    await press('Open the pool')
    await agree('Open the pool', 'Open: Spring Aid')
    await go('/pools/0')
    const head = page.locator('.head', { hasText: says('Recent claims') })
    const empty = page.locator('.empty', { hasText: says('No claim has been filed yet.') })
    await empty.waitFor()
    const [above, below] = [await head.boundingBox(), await empty.boundingBox()]
    expect(below!.y - above!.y - above!.height).toBeGreaterThanOrEqual(8)
    await go('/host/0')
    await page.getByText(is('Nobody has joined yet.')).waitFor()
    await page
      .locator('li', { hasText: says('School 1') })
      .getByRole('button', { name: is('Accept this school') })
      .click()
    await agree('Accept this school', 'School 1 is accepted')
    await page.getByText(says('Development accounts, to try it out')).click()
    for (let number = 1; number <= 10; number += 1)
      await page
        .locator('details')
        .getByRole('button', { name: is(`Member ${number}`) })
        .click()
    await press('Invite')
    await agree('Invite', "Invited. They find it on the pool's page.")
    expect((await readPool(shown.local.api, 0))?.name).toBe('Spring Aid')
  })

  test('ten join, pay and become voters', async () => {
    const { page, local } = shown
    const { api } = local
    const joinAndPay = async (number: number) => {
      await become(`Member ${number}`)
      await go('/pools/0/join')
      await page.getByRole('checkbox').check()
      await press('Join')
      await agree('Join', 'You are a member of Spring Aid')
      await go('/pools/0/dues')
      await page.getByLabel(says('How many periods')).selectOption('2')
      await press('Pay dues')
      await agree('Pay dues', 'Dues paid')
    }
    const payAgain = async (number: number) => {
      await become(`Member ${number}`)
      await go('/pools/0/dues')
      await press('Pay dues')
      await agree('Pay dues', 'Dues paid')
    }
    const hands = Array.from({ length: byHand }, (_, at) => at + 1)
    const others = Array.from({ length: 10 - byHand }, (_, at) => account(`//Member//${byHand + at + 1}`))
    const byOthers = (call: (who: string) => calls.Call) =>
      Promise.all(others.map((who) => submitOrThrow(api, call(who.address), { by: who })))

    for (const number of hands) await joinAndPay(number)
    await byOthers(() => calls.join(api, 0))
    await byOthers((who) => calls.payDues(api, 0, who, 2))
    await wait(90)
    // Each has paid by hand once; two do so again.
    const [again, enough] = [hands.slice(0, 2), hands.slice(2)]
    for (const number of again) await payAgain(number)
    others.push(...enough.map((number) => account(`//Member//${number}`)))
    await byOthers((who) => calls.payDues(api, 0, who, 1))
    await go('/me')
    await page.getByText(says('You are a voter: you can vote, dispute and invite.')).waitFor()
    expect((await readPool(api, 0))?.voters).toBe(10)
  })

  test('a claim nobody disputes is paid to the school with no transaction by anyone, and the page names the block', async () => {
    const { page, local } = shown
    await become('Member 1')
    await file('100', 'Invoice of the spring term.', 0)
    const before = await readBalance(local.api, DEMO, school)
    const filed = local.chain.head.number
    await go('/pools/0/claims/0')
    await wait(7)
    await wait(1)
    await titleOf(page).getByText(says('Paid on {when}: 80 DEMO to {payee}.')).waitFor()
    expect((await readBalance(local.api, DEMO, school)) - before).toBe(8_000n)
    const { settled } = await part(0)
    const proof = await page
      .locator('li', { hasText: says('Paid to {payee}') })
      .locator('code')
      .textContent()
    expect(proof?.replaceAll(',', '')).toMatch(new RegExp(`\\b${settled!.block}\\b`))
    for (const hash of await blocksAfter(local.api, filed)) {
      const { block } = await local.api.rpc.chain.getBlock(hash)
      expect(block.extrinsics.filter((extrinsic) => extrinsic.isSigned)).toEqual([])
    }
  })

  test('one who was drawn has doubts about a second claim and disputes it, the panel refuses it, and the bond comes back', async () => {
    const { page } = shown
    await become('Member 2')
    await file('50', 'A second invoice.', 1)
    await become('Member 3')
    await doubt(1)
    const before = await free('//Member//3')
    await dispute(1)
    expect(await free('//Member//3')).toBeLessThan(before)
    await wait(1)
    for (const number of [3, 4, 5]) await vote(1, `Member ${number}`, 'Refuse it')
    await vote(1, 'Member 6', 'Pay it')
    await wait(7)
    await titleOf(page).getByText(says('Refused: wrong amount.')).waitFor()
    expect(await free('//Member//3')).toBe(before)
    expect((await part(1)).state).toBe('Refused')
  })

  test('a third is disputed and too few refuse: it is paid, and the bond is split', async () => {
    const { page, local } = shown
    await become('Member 7')
    await file('50', 'A third invoice.', 2)
    const claimant = await free('//Member//7')
    await become('Member 3')
    const disputer = await free('//Member//3')
    await dispute(2)
    const { bond } = (await part(2)).dispute!
    const before = await readBalance(local.api, DEMO, school)
    await wait(1)
    await vote(2, 'Member 3', 'Refuse it')
    await vote(2, 'Member 4', 'Refuse it')
    await wait(7)
    await wait(1)
    await titleOf(page).getByText(says('Paid on {when}: 40 DEMO to {payee}.')).waitFor()
    expect((await readBalance(local.api, DEMO, school)) - before).toBe(4_000n)
    expect(await free('//Member//3')).toBe(disputer - bond)
    expect(await free('//Member//7')).toBe(claimant + bond / 2n)
    expect(page.errors).toEqual([])
  })
}
