// What a person does ends where it can be seen, and what cannot be done says so before it is begun.
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as calls from '../../governance/src/calls.ts'
import { propose } from '../../governance/src/protocol-calls.ts'
import { readPayable } from '../../governance/src/claims.ts'
import { NO_CONTENT } from '../../governance/src/content.ts'
import { readMembership } from '../../governance/src/members.ts'
import { readPoolRow } from '../../governance/src/pool-list.ts'
import { readReferenda } from '../../governance/src/referenda.ts'
import { readNow } from '../../governance/src/time.ts'
import { submitOrThrow } from '../../governance/src/transactions.ts'
import { school } from '../support/accounts.ts'
import { close, inaccessible, openPage } from '../support/browser.ts'
import { NEXT_POOL, REFERENDUM, showDemo } from '../support/demo.ts'
import { handsOn } from '../support/hands.ts'
import { account } from '../support/local-chain.ts'

const DAY = 86_400_000n

/** What a person reads: a space that does not break is a space. */
const plain = async (element: Locator) => (await element.innerText()).replaceAll(/\s+/g, ' ')

let shown: Awaited<ReturnType<typeof showDemo>>
beforeAll(async () => {
  shown = await showDemo()
})
afterAll(() => close(shown))

test('a member finds at home what they are called, a claim to file, and the dues of all their pools to be paid at once', async () => {
  const { api } = shown.local
  const page = await shown.visit('en', 1280)
  const { become, go, press } = handsOn(() => page, 'en')
  const { address } = account('//Member//12')
  const paidUntil = async (pool: number) => (await readMembership(api, pool, address))!.paidUntil
  await become('Member 12')
  await go('')
  const called = page.getByText(/^Known here as [A-Z]/)
  await expect.poll(() => called.count()).toBe(2)
  expect(new Set(await called.allInnerTexts()).size).toBe(2)
  const cover = page.getByRole('complementary', { name: 'My cover' })
  expect(await cover.getByRole('link', { name: 'File a claim' }).first().getAttribute('href')).toMatch(
    /\/pools\/\d\/claim$/,
  )
  expect(await inaccessible(page)).toEqual([])
  // The second pool's dues are in another currency: each currency adds up by itself.
  const dues = page.getByRole('region', { name: 'Next dues' })
  expect(await plain(dues)).toMatch(/Lamplight .* 2 HUZ .*青禾助学 .* 60 DEMO/)
  // A third pool, in the first one's currency.
  await submitOrThrow(api, calls.createPool(api, await third()), { by: account('//Organiser') })
  await submitOrThrow(api, calls.invite(api, NEXT_POOL, address), { by: account('//Organiser') })
  await submitOrThrow(api, calls.join(api, NEXT_POOL), { by: account('//Member//12') })
  await dues.getByText('Together').waitFor()
  expect(await plain(dues)).toMatch(/青禾助学 .* 60 DEMO Third .* 30 DEMO Together 90 DEMO/)
  const before = await Promise.all([paidUntil(0), paidUntil(NEXT_POOL)])
  await press('Pay all of them now')
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Tried just now: it will go through.').waitFor()
  expect(await plain(dialog)).toMatch(/I pay the dues of 2 pools, 90 DEMO in all\..*青禾助学.*60.*Third.*30/)
  await dialog.getByRole('button', { name: 'Pay all of them now' }).click()
  // It stays where all of them are told, and says so there; the floor is left to itself.
  await page.locator('main .arrived').getByText('Dues paid').waitFor()
  expect(new URL(page.url()).pathname).toBe('/en')
  const after = await Promise.all([paidUntil(0), paidUntil(NEXT_POOL)])
  expect(after.map((until, at) => until - before[at]!)).toEqual([30n * 86_400n, 30n * 86_400n])
  await go('/me')
  const done = page.getByRole('region', { name: 'What I have done' }).locator('li').first()
  expect(await plain(done)).toMatch(/I pay the dues of 2 pools.* \d+ \w+ · 90 DEMO · Member 12/)
  await page.locator('[data-state]').waitFor({ state: 'detached' })
  expect(page.errors).toEqual([])
})

async function third(): Promise<calls.NewPool> {
  const { readRuleBounds } = await import('../../governance/src/rules.ts')
  const { template } = await readRuleBounds(shown.local.api)
  return { name: 'Third', summary: '', currency: 1, rules: { ...template, dues: 3_000n } }
}

test.each([
  ['en', 1280],
  ['zh', 360],
] as const)('what one did ends on the page of what it made, in %s at %i px', async (language, width) => {
  const page = await shown.visit(language, width)
  const { become, go, says, press } = handsOn(() => page, language)
  await become(language === 'en' ? 'Member 7' : 'Member 8')
  await go('/pools/0/dues')
  await press('Pay dues')
  const dialog = page.getByRole('dialog')
  await dialog.getByText(says('Tried just now: it will go through.')).waitFor()
  await dialog.getByRole('button', { name: says('Pay dues') }).click()
  await page.waitForURL(`**/${language}/pools/0`)
  const said = page.locator('main .arrived')
  await said.getByText(says('Dues paid')).waitFor()
  // The form is left behind, and what was said goes with the next page.
  expect(await page.getByLabel(says('How many periods')).count()).toBe(0)
  expect(await page.locator('[data-state]').count()).toBe(0)
  expect(await inaccessible(page)).toEqual([])
  await go('/votes')
  await expect.poll(() => said.count()).toBe(0)
})

test('a date that is too old is refused where it is chosen, with the day that bounds it, and can be put right there', async () => {
  const page = await shown.visit('en', 360)
  const { become, go, press } = handsOn(() => page, 'en')
  await become('Member 9')
  await go('/pools/0/claim')
  await page.getByLabel('Books').first().check()
  const date = page.getByLabel('Payment due on')
  const today = await date.inputValue()
  await date.fill('2020-01-02')
  await press('Next')
  const notice = page.locator('main .notice', {
    hasText: /nothing of it can be claimed|choose one from|costs from before are not covered/,
  })
  await notice.waitFor()
  expect(await page.getByText('Step 1 of 4').count()).toBe(1)
  // The day that is told is taken, whatever time of it bounds it, and the day before is not.
  const { coverFrom } = (await readMembership(shown.local.api, 0, account('//Member//9').address))!
  const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10)
  const refuses = async (day: number) => {
    await date.fill(dayOf(day))
    await notice.waitFor()
    return plain(notice)
  }
  const said = await refuses((Number(coverFrom) - 86_400) * 1_000)
  const [told] = /\d+ [A-Z]\w+( \d{4})?/.exec(said)!
  const first = Date.parse(`${told}${/\d{4}/.test(told) ? '' : ` ${today.slice(0, 4)}`} UTC`)
  await date.fill(dayOf(first))
  await notice.waitFor({ state: 'detached' })
  expect(await refuses(first - Number(DAY))).toContain(told)
  await date.fill(today)
  await notice.waitFor({ state: 'detached' })
  await press('Next')
  await page.getByText('Step 2 of 4').waitFor()
})

test('where nothing can be filed the form says why and until when, and where something can be done about it', async () => {
  const { api } = shown.local
  const page = await shown.visit('en', 1280)
  const { become, go, press, agree } = handsOn(() => page, 'en')
  await submitOrThrow(api, calls.pause(api, 1), { by: account('//Organiser') })
  await become('Member 9')
  await go('/pools/1/claim')
  await page.getByRole('heading', { name: 'You cannot file a claim now.' }).waitFor()
  expect(await plain(page.locator('main .notice'))).toMatch(
    /This pool takes no claims until \w+ \d+ \w+, \d\d:\d\d\. From then on it does again by itself\./,
  )
  expect(await page.locator('main form').count()).toBe(0)
  await go('/pools/1')
  await page.getByText(/No new claims until \w+ \d+ \w+, \d\d:\d\d\./).waitFor()
  // Whoever is no member is told that.
  await become('Member 16')
  await go('/pools/1/claim')
  await page.locator('main').getByText('This account is not a member.').waitFor()
  await page.getByRole('link', { name: 'Join' }).waitFor()
  // To who does not host it a pool's page of its host says nothing of “you”.
  await go('/host/1')
  await page.getByText('The host can still give this period', { exact: true }).waitFor()
  expect(await page.locator('main').innerText()).not.toMatch(/You can|Your fee|You look after/)
  // The host is told that another pause comes too soon once this one is over.
  await shown.local.chain.fastForward(15n * DAY)
  await become('Organiser')
  await go('/host/1')
  const pause = page.locator('details', { hasText: 'Pause new claims' })
  await pause.locator('summary').click()
  await pause.getByText('A pause is possible once in 30 days.').waitFor()
  expect(await pause.getByRole('button').isDisabled()).toBe(true)
  // Who asked to leave cannot file, but stay: on the page of leaving and at home.
  await become('Member 9')
  await go('/pools/0/leave')
  await press('Leave')
  await agree('Leave', 'You are leaving 青禾助学')
  await go('/pools/0/claim')
  await page.getByText('You asked to leave: what happens from now on is not covered, unless you stay.').waitFor()
  expect(await page.getByRole('link', { name: 'See how your leaving stands' }).count()).toBe(1)
  await go('/pools/0/dues')
  await page.getByText('You asked to leave, so there are no dues to pay.').waitFor()
  // What can still back claims is told where they can vouch, in the other pool alone.
  await go('/me')
  await page.getByText(/of your dues can still back claims/).waitFor()
  await go('')
  await page.getByText(/You are leaving\. From \w+ \d+ \w+, \d\d:\d\d on you can collect your share/).waitFor()
  await press('Stay')
  await agree('Stay', 'You stay in 青禾助学')
  expect((await readMembership(api, 0, account('//Member//9').address))!.leavesAt).toBeUndefined()
})

test('a token holder finds at home what their tokens decide, lock and hold, and takes back what is free', async () => {
  const { api, chain } = shown.local
  const alice = account('//Alice')
  // What the demo's vote holds is free once it has ended.
  await chain.fastForward(20n * DAY)
  await submitOrThrow(api, propose(api, { kind: 'Wish', text: `0x${'07'.repeat(32)}` }), { by: alice })
  const page = await shown.visit('en', 1280)
  const { become, go, agree } = handsOn(() => page, 'en')
  await become('Alice')
  await go('')
  const votes = page.getByRole('region', { name: 'What your tokens can decide' })
  await votes.waitFor()
  const [wish] = await readReferenda(api, 1)
  expect(await plain(votes.getByRole('listitem').first())).toMatch(/You have not voted\.$/)
  const deposits = page.getByRole('region', { name: 'My deposits' })
  expect(await plain(deposits)).toMatch(
    new RegExp(
      `10 HUZ Vote ${wish!.index} · for proposing it · lost to the treasury unless somebody places the other deposit by [\\w ]+ ` +
        `10 HUZ Vote ${REFERENDUM} · for proposing it · can be given back now Take it back ` +
        `200 HUZ Vote ${REFERENDUM} · for having it decided · can be given back now`,
    ),
  )
  await page.getByRole('region', { name: 'What my votes lock' }).getByText(/9,000/).first().waitFor()
  await deposits.getByRole('button', { name: 'Take it back' }).last().click()
  await agree('Give the deposit back', 'The deposit is given back')
  await expect.poll(() => deposits.getByText('can be given back now').count()).toBe(1)
})

test('votes that have ended are told ten at a time, with a way to the older ones and back', async () => {
  const { api, chain } = shown.local
  const bob = account('//Bob')
  for (let number = 1; number <= 12; number += 1)
    await submitOrThrow(
      api,
      propose(api, { kind: 'Wish', text: `0x${'0a'.repeat(31)}${String(number).padStart(2, '0')}` }),
      {
        by: bob,
      },
    )
  await chain.fastForward(30n * DAY)
  const ended = (await readReferenda(api)).filter(({ ongoing }) => !ongoing)
  expect(ended.length).toBeGreaterThanOrEqual(13)
  const page = await openPage(shown.browser, `${shown.site.url}/en/protocol`, 1280)
  const past = page.getByRole('region', { name: 'Ended' })
  await expect.poll(() => past.getByRole('listitem').count()).toBe(10)
  await page.getByRole('link', { name: 'Older votes' }).click()
  await expect.poll(() => past.getByRole('listitem').count()).toBe(ended.length - 10)
  expect(await page.getByRole('link', { name: 'Older votes' }).count()).toBe(0)
  await page.getByRole('link', { name: 'The newest votes' }).click()
  await expect.poll(() => past.getByRole('listitem').count()).toBe(10)
  await page.context().close()
})

test('who proposes rules while others are voted on is told which, and until when', async () => {
  const { api } = shown.local
  const { readRules } = await import('../../governance/src/rules.ts')
  const { readChanges } = await import('../../governance/src/changes.ts')
  const { rules } = (await readRules(api, 1, 0))!
  await submitOrThrow(api, calls.proposeRules(api, 1, { ...rules, waitingDays: 40 }), { by: account('//Alice') })
  const [change] = await readChanges(api, 1)
  const page = await shown.visit('en', 1280)
  const { become, go } = handsOn(() => page, 'en')
  await become('Bob')
  await go('/pools/1/propose')
  const closed = page.getByText(
    new RegExp(`Change ${change!.poll} is being voted on until .*\\. Another can be proposed after it\\.`),
  )
  await closed.first().waitFor()
  expect(await page.getByText('This account is not a member.').count()).toBeGreaterThanOrEqual(4)
})

test('whoever cannot pay the deposit is told before they write what it is for', async () => {
  const page = await shown.visit('en', 1280)
  const { become, go } = handsOn(() => page, 'en')
  const { api } = shown.local
  const rest = api.tx.balances.transferKeepAlive(account('//Alice').address, 9_995n * 10n ** 12n)
  await submitOrThrow(api, rest, { by: account('//School//1') })
  await become('School 1')
  for (const place of ['/protocol/propose', '/host/new']) {
    await go(place)
    await page.getByText('You do not have so much.').waitFor()
    expect(await page.locator('main form').count()).toBe(0)
  }
})

test('whoever has been paid all that they paid in leaves with nothing to take along: none is asked what they accept, and home has it to be finished', async () => {
  const { api, chain } = shown.local
  const who = account('//Member//10')
  await submitOrThrow(api, calls.payDues(api, 0, who.address, 3), { by: who })
  const [{ wall }, row] = await Promise.all([readNow(api), readPoolRow(api, 0)])
  const { version } = row!.rules
  const asked = {
    pool: 0,
    who: who.address,
    rules: version,
    lossDate: wall,
    cost: 10n ** 9n,
    payee: { account: school },
  }
  const { amount } = await readPayable(api, asked)
  const part = { amount, payee: asked.payee }
  const claim = { pool: 0, rules: version, need: 'Tuition', cost: asked.cost, lossDate: wall, parts: [part] } as const
  await submitOrThrow(api, calls.fileClaim(api, { ...claim, statement: NO_CONTENT }), { by: who })
  const share = async () => (await readMembership(api, 0, who.address))!.share
  // On view, and then the round.
  await chain.fastForward(7n * DAY)
  for (let days = 0; days < 30 && (await share()) > 0n; days += 1) await chain.fastForward(DAY)
  expect(await share()).toBe(0n)

  const page = await shown.visit('zh', 360)
  const { become, go, is, says, press, agree } = handsOn(() => page, 'zh')
  await become('Member 10')
  await go('/pools/0/leave')
  await page
    .getByText(says('You have no share to take along. Ask today, and from {when} on you can finish leaving.'))
    .waitFor()
  await page
    .getByText(says('Your dues are paid until {when}, and cover ends now all the same: nothing of them is paid back.'))
    .waitFor()
  expect(await page.getByRole('radio').count()).toBe(0)
  await press('Leave')
  await agree('Leave', 'You are leaving 青禾助学', ['I leave 青禾助学. I have no share to take along.'])
  await page.getByText(says('From {when} on it can be finished. You have no share to take along.')).waitFor()
  expect(await page.getByRole('radio').count()).toBe(0)
  expect(await inaccessible(page)).toEqual([])
  await chain.fastForward(14n * DAY)
  await go('')
  const task = page.getByRole('listitem').filter({ hasText: says('Finish leaving 青禾助学') })
  await task.getByRole('link', { name: is('Finish leaving') }).click()
  await page.getByRole('heading', { name: is('You can finish leaving') }).waitFor()
  await press('Finish leaving')
  await agree('Finish leaving', 'You have left 青禾助学', ['I finish leaving 青禾助学. I have no share to take along.'])
  expect(await readMembership(api, 0, who.address)).toBeUndefined()
  expect(page.errors).toEqual([])
})
