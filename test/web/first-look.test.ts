// What people see of a chain with the demo, and what they do about it that is not in a whole life.
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as calls from '../../governance/src/calls.ts'
import { readChanges } from '../../governance/src/changes.ts'
import { readClaim, readClaims } from '../../governance/src/claims.ts'
import { readBalance } from '../../governance/src/currencies.ts'
import { readMembership } from '../../governance/src/members.ts'
import {
  readAcceptedPayees,
  readInvitations,
  readPool,
  readPoolHealth,
  readPotAccount,
} from '../../governance/src/pools.ts'
import { readChangeTerms } from '../../governance/src/decisions.ts'
import { readMembersPage } from '../../governance/src/people.ts'
import { readReferenda } from '../../governance/src/referenda.ts'
import { type Rules, readRules } from '../../governance/src/rules.ts'
import { readStandingIn } from '../../governance/src/standing.ts'
import { dateOf, readCalendar, readNow } from '../../governance/src/time.ts'
import { submitOrThrow } from '../../governance/src/transactions.ts'
import { close, inaccessible, openPage } from '../support/browser.ts'
import { DISPUTED, REFERENDUM, showDemo } from '../support/demo.ts'
import { handsOn } from '../support/hands.ts'
import { account } from '../support/local-chain.ts'

/** What a person reads: a space that does not break is a space. */
const plain = async (element: Locator) => (await element.innerText()).replaceAll(/\s+/g, ' ')

let shown: Awaited<ReturnType<typeof showDemo>>
beforeAll(async () => {
  shown = await showDemo()
})
afterAll(() => close(shown))

test('in the demo every end and every turn of a claim and of a vote is somewhere', async () => {
  const { api } = shown.local
  const pools = [0, 1, 2]
  const claims = (await Promise.all(pools.map((pool) => readClaims(api, pool)))).flat()
  const parts = claims.flatMap((claim) => claim.parts)
  expect(new Set(parts.map(({ state }) => state))).toEqual(
    new Set(['Waiting', 'Open', 'Disputed', 'Approved', 'Paid', 'Refused', 'Withdrawn', 'Expired']),
  )
  const some = (what: (part: (typeof parts)[number]) => unknown) => parts.some((part) => what(part))
  const turns = {
    reopened: some(({ evidence, state }) => evidence && state === 'Paid'),
    inVain: some(({ dispute, evidence, state }) => dispute && !evidence && state === 'Paid'),
    undelivered: some(({ held }) => held > 0n),
    short: some(({ rounds, state }) => rounds > 1 && state === 'Paid'),
    bySchool: some(({ proof }) => proof && 'school' in proof),
    vouched: some(({ vouched, state }) => vouched && state === 'Paid'),
    vouching: claims.some(({ vouching }) => vouching && vouching.wanted > 0),
    instalments: claims.some(({ parts }) => parts.length > 2 && parts.every(({ state }) => state === 'Paid')),
    watched: some(({ watched }) => watched && watched.doubts > 0),
  }
  expect(Object.entries(turns).filter(([, found]) => !found)).toEqual([])
  const changes = (await Promise.all(pools.map((pool) => readChanges(api, pool)))).flat()
  expect(new Set(changes.map(({ state }) => state))).toEqual(new Set(['Voting', 'Failed', 'Adopted']))
  const referenda = await readReferenda(api)
  expect(new Set(referenda.map(({ state }) => state))).toEqual(new Set(['Ongoing', 'Approved', 'Rejected']))
  const { members } = await readMembersPage(api, 0)
  expect(new Set(members.map(({ membership }) => membership.standing))).toEqual(new Set(['Paid', 'InGrace', 'Lapsed']))
})

test.each([
  ['zh', 360],
  ['zh', 1280],
  ['en', 360],
  ['en', 1280],
] as const)('the first page shows the chain, in %s at %i px', async (language, width) => {
  const page = await openPage(shown.browser, `${shown.site.url}/${language}`, width)
  await page.getByText('400 DEMO').waitFor()
  // Forty, twelve and twelve members.
  const figures = page.locator('main dl').nth(1)
  expect(await plain(figures.locator('dd').first())).toMatch(/^64/)
  expect(await page.getByText('1.40 HUZ').count()).toBe(1)
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  expect(widths[0]).toBeLessThanOrEqual(widths[1]!)
  expect(await inaccessible(page)).toEqual([])
  expect(page.errors).toEqual([])
  await page.context().close()
})

test('the pools stand side by side with what the chain says of them', async () => {
  const page = await openPage(shown.browser, `${shown.site.url}/en/pools`, 1280)
  const row = page.getByRole('row').filter({ hasText: '青禾助学' })
  await row.waitFor()
  expect(await plain(row)).toMatch(/60 DEMO.*30 of 33 3 not ended.*40/)
  expect(page.errors).toEqual([])
  await page.context().close()
})

test('a disputed claim shows both sides, the tally and what happens if nobody acts', async () => {
  const page = await openPage(shown.browser, `${shown.site.url}/en/pools/0/claims/${DISPUTED}`, 360)
  await page.getByText('The school lists 180, not 210.').waitFor()
  expect(await page.getByText('That price is of last autumn.').count()).toBe(1)
  expect(await plain(page.locator('main'))).toMatch(
    /In dispute\. Voting ends on .*39 voters.*It is refused and nothing is paid/,
  )
  expect(await inaccessible(page)).toEqual([])
  expect(page.errors).toEqual([])
  await page.context().close()
})

test('a paid claim names the block that proves it, and that block holds the payment', async () => {
  const page = await openPage(shown.browser, `${shown.site.url}/en/pools/0/claims/0`, 1280)
  await page.getByRole('heading', { name: /^Paid on .*160 DEMO/ }).waitFor()
  const proof = await page.locator('li', { hasText: 'Paid to' }).locator('code').textContent()
  const block = Number(/[\d,]+/.exec(proof ?? '')?.[0].replaceAll(',', ''))
  const { api } = shown.local
  const events = await (await api.at(await api.rpc.chain.getBlockHash(block))).query.system.events()
  expect(events.map(({ event }) => event.method)).toContain('PartPaid')
  // The rules that judged it are a tap away.
  await page.getByRole('link', { name: 'Read version 0' }).click()
  await page.getByRole('heading', { name: /^Version 0, since/ }).waitFor()
  expect(page.url()).toMatch(/\/pools\/0\/rules\?version=0$/)
  await page.context().close()
})

test('what a voter is to decide is counted alike everywhere, and what they have voted on is marked', async () => {
  const page = await shown.visit('en', 1280)
  const { become, go } = handsOn(() => page, 'en')
  const counted = async (place: string) =>
    Number(/\d+/.exec(await page.getByRole('banner').getByRole('link', { name: place }).innerText())?.[0] ?? 0)
  // Of the dispute and the change in Qinghe they have voted already; a draft and a claim to vouch for wait in Lamplight.
  await become('Member 5')
  await go('/votes')
  await page.getByRole('heading', { name: '2 questions are yours to decide.' }).waitFor()
  const yours = page.getByRole('region', { name: 'Yours to decide' })
  expect(await plain(yours)).toMatch(/Lamplight · draft.*Lamplight · vouching|Lamplight · vouching.*Lamplight · draft/)
  const inPools = page.getByRole('region', { name: 'In your pools' })
  expect(await plain(inPools)).toMatch(
    /青禾助学 · dispute Refuse claim 34\? .* You voted to refuse You can change it until/,
  )
  expect(await plain(inPools)).toMatch(/青禾助学 · change .* You voted for it You can change it until/)
  expect(await page.getByRole('region', { name: 'Being decided elsewhere' }).count()).toBe(0)
  expect(await counted('Votes')).toBe(2)
  await go('')
  await page.getByRole('heading', { level: 1, name: /need you/ }).waitFor()
  const tasks = await page
    .getByRole('region', { name: /need you/ })
    .locator('ol > li')
    .count()
  expect(await counted('Home')).toBe(tasks)
  // One who has not voted yet has all four before them.
  await become('Member 10')
  await go('/votes')
  await page.getByRole('heading', { name: '4 questions are yours to decide.' }).waitFor()
  expect(await counted('Votes')).toBe(4)
  expect(await inPools.count()).toBe(0)
  // Who belongs to no pool reads all of them, and why they cannot vote.
  await become('Bob')
  await go('/votes')
  await page.getByRole('heading', { name: 'Nothing is yours to decide right now.' }).waitFor()
  expect(await page.getByText('You are not a member here: you can read, not vote.').count()).toBe(2)
})

test('each side of a vote stands where the bar has it, and none is heavier: of a claim, of a change, of a referendum', async () => {
  const page = await shown.visit('en', 1280)
  const { become, go } = handsOn(() => page, 'en')
  /** From left to right, the two ends of the bar and the two buttons, each with its weight and colours. */
  const sides = async (bar: Locator, buttons: readonly [string, string]) => {
    const looks = (element: Locator) =>
      element.evaluate((node) => {
        const { fontWeight, color, backgroundColor, borderColor } = getComputedStyle(node)
        return { left: node.getBoundingClientRect().left, look: [fontWeight, color, backgroundColor, borderColor] }
      })
    const ends = [bar.locator('.ends > *').first(), bar.locator('.ends > *').last()]
    const pressed = buttons.map((name) => page.getByRole('button', { name, exact: true }))
    const [aye, nay, ayeButton, nayButton] = await Promise.all([...ends, ...pressed].map(looks))
    expect(aye!.left).toBeLessThan(nay!.left)
    expect(ayeButton!.left).toBeLessThan(nayButton!.left)
    expect(aye!.look).toEqual(nay!.look)
    expect(ayeButton!.look).toEqual(nayButton!.look)
  }
  const bar = page.locator('.votebar').first()
  await become('Member 10')
  await go(`/pools/0/claims/${DISPUTED}`)
  await bar.waitFor()
  await page.getByRole('button', { name: 'Refuse it' }).waitFor()
  expect(await plain(bar.locator('.ends'))).toBe('Refuse 8 Pay 5')
  await sides(bar, ['Refuse it', 'Pay it'])
  await go('/pools/0/rules')
  await page.getByRole('button', { name: 'Against' }).waitFor()
  await sides(bar, ['For', 'Against'])
  await become('Charlie')
  await go(`/protocol/${REFERENDUM}`)
  await page.getByRole('button', { name: 'Against' }).waitFor()
  await sides(bar, ['For', 'Against'])
})

test('who files for a shop is told before what of it they back themselves, and what others must', async () => {
  const page = await shown.visit('en', 360)
  const { become, go, press } = handsOn(() => page, 'en')
  await become('Member 9')
  await go('/pools/1/claim')
  await page.getByLabel('Device').check()
  await press('Next')
  await page.getByLabel('Amount on the invoice').fill('15')
  await page.getByLabel('To my own account').check()
  const limits = page.locator('aside dl').first()
  await limits.getByText('What you have paid in and backs nothing yet').waitFor()
  // Four dues of 2 HUZ, of which 6 may go to the own account in a cover year.
  expect(await plain(limits)).toMatch(/this year 6 HUZ this one decides .* backs nothing yet 8 HUZ/)
  await page.getByLabel('To somebody voters vouch for').check()
  await page.getByLabel('Their address').fill(account('//Charlie').address)
  const backing = page.locator('.notice', { hasText: 'Who would back this' })
  await backing.waitFor()
  expect(await plain(backing)).toContain('you back 8 HUZ yourself')
  expect(await plain(backing)).toContain('voters must back the other 4 HUZ with theirs')
  expect(await inaccessible(page)).toEqual([])
  expect(page.errors).toEqual([])
})

test('a voter vouches with what they have paid in, takes it back, and opens the claim by backing all that is wanted', async () => {
  const { api } = shown.local
  const page = await shown.visit('en', 1280)
  const { become, go, press, agree } = handsOn(() => page, 'en')
  const title = (text: string) => page.getByRole('heading', { level: 1 }).getByText(text).waitFor()
  const backs = async () => (await readMembership(api, 1, account('//Member//5').address))!.backed
  await become('Member 5')
  await go('/pools/1/claims/2')
  await title('Waits for 1 more to vouch and back 1.50 HUZ')
  const backers = page.getByRole('region', { name: 'Who backs it' })
  // The claimant, the first voucher, what is wanted, all of it.
  expect(await plain(backers)).toMatch(/8 HUZ .* 2\.50 HUZ Still to be backed 1 more voter .* 1\.50 HUZ In all 12 HUZ/)
  await press('Vouch for it')
  const amount = page.getByLabel('How much you back with what you have paid in')
  expect(await amount.inputValue()).toBe('1.5')
  await amount.fill('1.51')
  await press('Vouch for it')
  await page.getByText('At most 1.50 HUZ.', { exact: true }).waitFor()
  await amount.fill('0.2')
  await press('Vouch for it')
  await page.getByText('At least 0.2143 HUZ.', { exact: true }).waitFor()
  await amount.fill('0')
  await page.getByText('The amount has to be above zero.').waitFor()
  await amount.fill('')
  await page.getByText('Write an amount.').waitFor()
  await amount.fill('1')
  await press('Vouch for it')
  await agree('Vouch for it', 'You vouch for it')
  await title('Waits for voters to back the other 0.50 HUZ')
  expect(await backs()).toBe(10n ** 12n)
  await press('Take it back')
  await page.getByRole('dialog').getByText('I vouch no more for claim 2 and take back the 1 HUZ that I back.').waitFor()
  await agree('Take it back', 'Taken back')
  await title('Waits for 1 more to vouch and back 1.50 HUZ')
  expect(await backs()).toBe(0n)
  await press('Vouch for it')
  await press('Vouch for it')
  await agree('Vouch for it', 'You vouch for it')
  await title('On view.')
  expect(await backs()).toBe((15n * 10n ** 12n) / 10n)
  // It opened: what they back, the claimant's later dues must carry first.
  await page.getByText('You back 1.50 HUZ of it.').waitFor()
  await page.getByText('The later dues of whoever asked do not carry any of it yet.').waitFor()
  expect(await page.getByRole('button', { name: 'Take it back' }).count()).toBe(0)
  expect(await inaccessible(page)).toEqual([])
  await go('/me')
  await page.getByText('6.50 HUZ of your dues can still back claims').click()
  const parts = page.locator('details', { hasText: '6.50 HUZ of your dues' })
  expect(await plain(parts)).toMatch(
    /paid in 8\.00 HUZ .*own claims 0\.00 HUZ .* of others −1\.50 HUZ .* nothing yet 6\.50 HUZ/,
  )

  // Whose dues are used up is told that, in place of the act.
  const { wall } = await readNow(api)
  const asked: calls.NewPart[] = [{ amount: 12n * 10n ** 12n, payee: { vouched: account('//Charlie').address } }]
  const another = { pool: 1, rules: 0, need: 'Device', lossDate: wall, cost: 15n * 10n ** 12n, parts: asked } as const
  await submitOrThrow(api, calls.fileClaim(api, another), { by: account('//Member//9') })
  await become('Member 7')
  await go('/pools/1/claims/3')
  await page.getByText('That is too little').waitFor()
  expect(await page.getByRole('button', { name: 'Vouch for it' }).count()).toBe(0)
  expect(page.errors).toEqual([])
})

test('anybody gives to a pool, and who asked to be admitted sees it and takes it back', async () => {
  const { api } = shown.local
  const who = account('//Charlie')
  await submitOrThrow(api, calls.applyToJoin(api, 0), { by: who })
  const { donated } = (await readPoolHealth(api, 0))!
  const page = await shown.visit('en', 1280)
  const { become, go, press, agree } = handsOn(() => page, 'en')
  await become('Charlie')
  await go('/pools/0')
  await page.getByLabel('How much').fill('12.5')
  await press('Donate')
  await agree('Donate', 'Given to 青禾助学')
  expect((await readPoolHealth(api, 0))!.donated - donated).toBe(1_250n)
  await go('/pools/0/join')
  await page.getByText('60 DEMO are held for the first dues').waitFor()
  await press('Take the application back')
  await agree('Take the application back', 'The application is taken back')
  expect((await readStandingIn(api, 0, who.address))?.application).toBeUndefined()
  expect(page.errors).toEqual([])
})

test('anybody counts in what was sent to the pot without a word, and who invited takes it back', async () => {
  const { api } = shown.local
  const pot = await readPotAccount(api, 0)
  await submitOrThrow(api, api.tx.assets.transfer(1, pot, 700n), { by: account('//Sponsor') })
  await submitOrThrow(api, calls.invite(api, 0, account('//Bob').address), { by: account('//Member//5') })
  const page = await shown.visit('en', 1280)
  const { become, go, press, agree } = handsOn(() => page, 'en')
  await become('Member 5')
  await go('/pools/0')
  const { donated } = (await readPoolHealth(api, 0))!
  await press('Count it in')
  await agree('Count it in', 'Counted as a donation')
  expect((await readPoolHealth(api, 0))!.donated - donated).toBe(700n)
  await go('/pools/0/invite')
  await press('Take it back')
  await agree('Take it back', 'The invitation is taken back')
  expect(await readInvitations(api, 0)).toEqual([])
  const { invitationsLeft } = (await readMembership(api, 0, account('//Member//5').address))!
  const guests = Array.from({ length: invitationsLeft }, (_, at) => account(`//Guest//${at}`).address)
  for (const guest of guests) await submitOrThrow(api, calls.invite(api, 0, guest), { by: account('//Member//5') })
  await page
    .getByText(/^You have given all your invitations of this period: from .* on you can invite again\.$/)
    .waitFor()
  expect(page.errors).toEqual([])
})

test('a pool that takes nobody more for a while says so to who would join, who is invited and who would invite', async () => {
  const { api } = shown.local
  const { members } = await readMembersPage(api, 0)
  const inviters = members.filter(({ membership }) => membership.invitationsLeft > 0).map(({ who }) => who)
  const hands = Array.from({ length: 16 }, (_, at) => account(`//Member//${at + 1}`))
  const inviterOf = () => hands.find(({ address }) => inviters.includes(address))!
  const invite = async (who: string) => {
    const by = inviterOf()
    inviters.splice(inviters.indexOf(by.address), 1)
    await submitOrThrow(api, calls.invite(api, 0, who), { by })
  }
  const isFull = async () => (await readPoolHealth(api, 0))!.placesFrom !== undefined
  await invite(account('//Charlie').address)
  for (let at = 0; !(await isFull()); at += 1) {
    const newcomer = account(`//Newcomer//${at}`)
    await submitOrThrow(api, api.tx.assets.transfer(1, newcomer.address, 20_000n), { by: account('//Sponsor') })
    await invite(newcomer.address)
    await submitOrThrow(api, calls.join(api, 0), { by: newcomer })
  }
  const page = await shown.visit('en', 360)
  const { become, go } = handsOn(() => page, 'en')
  const said = page.getByText('No places left for newcomers at present')
  const offered = (name: string) => page.locator('main').getByText(name, { exact: true }).count()
  for (const [who, holds] of [
    ['Bob', 0],
    ['Charlie', 1],
  ] as const) {
    await become(who)
    for (const place of ['', '/join']) {
      await go(`/pools/0${place}`)
      await said.waitFor()
      await page.getByText(/As many have joined as this pool takes within 90 days.* from \w+ \d.* on\.$/).waitFor()
      expect(await page.getByText(/^Your invitation holds until/).count()).toBe(holds)
      // Neither a way in, nor an application that nobody can admit.
      expect([
        await page.getByRole('link', { name: 'Join', exact: true }).count(),
        await offered('Ask the host to be admitted'),
      ]).toEqual([0, 0])
      expect(await inaccessible(page)).toEqual([])
    }
  }
  await become('Member 9')
  await go('/pools/0/invite')
  await said.waitFor()
  expect(await page.getByLabel('Addresses, one a line').count()).toBe(0)
  expect(page.errors).toEqual([])
})

test('a voter proposes somebody else as host, who is asked for their word and gives it', async () => {
  const page = await shown.visit('en', 360)
  const { become, go, press, agree } = handsOn(() => page, 'en')
  await become('Member 5')
  await go('/pools/0/propose')
  // What it takes is the chain's to say: lower dues take fewer votes than a lower limit, or a host.
  const { api } = shown.local
  const { rules } = (await readRules(api, 0, 0))!
  const takes = async (changes: Partial<Rules>) => {
    const asked = await readChangeTerms(api, 0, { kind: 'Rules', rules: { ...rules, ...changes } })
    const { neededAyes, electorate } = asked!
    const text = `It needs two thirds of the votes, and at least ${neededAyes} of the ${electorate} voters in favour.`
    await page.getByText(text).waitFor()
    return neededAyes
  }
  const more = page.getByText('That is more than for what only lowers dues or adds cover')
  await press('Change the numbers of “Dues”')
  await page.getByLabel('Dues each period').fill('50')
  const few = await takes({ dues: rules.dues - 1n })
  expect(await more.count()).toBe(0)
  await press('Change the numbers of “Cover”')
  await page.getByLabel('Most a claim is paid', { exact: true }).fill('20')
  expect(await takes({ cap: 20 })).toBeGreaterThan(few)
  await more.waitFor()
  await page.getByLabel('The host: somebody else').check()
  await page.getByLabel('Their address').fill('nonsense')
  await press('Draft it')
  await page.getByText('This is not a valid address. Copy it from their wallet.').waitFor()
  await page.getByLabel('Their address').fill(account('//Member//6').address)
  await press('Draft it')
  await agree('Draft it', 'Proposed')
  await become('Member 6')
  await go('')
  await page.getByRole('heading', { name: 'You are proposed as host of 青禾助学' }).waitFor()
  await go('/pools/0/rules')
  await press('Agree to be the host')
  await agree('Agree to be the host', 'You agreed')
  expect(page.errors).toEqual([])
})

test('a host says something else of the pool, and accepts a school no longer', async () => {
  const { api } = shown.local
  const page = await shown.visit('en', 360)
  const { become, go, press, agree } = handsOn(() => page, 'en')
  await become('Organiser')
  await go('/host/0')
  await page.getByText('What it says of itself').click()
  await page.getByLabel('In a sentence or two').fill('For two schools.')
  await press('Change the summary')
  await agree('Change the summary', 'The summary is changed')
  expect((await readPool(api, 0))!.summary).toBe('For two schools.')
  // It ends where others read it.
  await page.waitForURL('**/en/pools/0')
  await page.locator('main').getByText('For two schools.').waitFor()
  await go('/host/0')
  const accepted = await readAcceptedPayees(api, 0)
  await page.getByRole('button', { name: 'Accept no longer' }).first().click()
  await agree('Accept no longer', '{who} is accepted no longer')
  expect(await readAcceptedPayees(api, 0)).toHaveLength(accepted.length - 1)
  expect(page.errors).toEqual([])
})

test('a text altered in the store, or missing, is shown as that and never as what was said', async () => {
  const { by, statement, answer } = (await readClaim(shown.local.api, 0, DISPUTED))!.parts[0]!.dispute!
  expect(by).toBe(account('//Member//5').address)
  await writeFile(join(shown.local.folder, statement.slice(2)), 'The school lists 210.')
  await rm(join(shown.local.folder, answer!.slice(2)))
  const page = await openPage(shown.browser, `${shown.site.url}/en/pools/0/claims/${DISPUTED}`, 1280)
  await page.getByText('What is stored was altered').waitFor()
  await page.getByText('Where texts are kept this one is missing.').waitFor()
  expect(await plain(page.locator('main'))).not.toMatch(/lists 210|lists 180|last autumn/)
  await page.context().close()
})

test('another chain at the endpoint is said to be one, and nothing of it is shown', async () => {
  const page = await openPage(shown.browser, `${shown.site.url}/en`, 1280)
  await page.getByText('400 DEMO').waitFor()
  await page
    .context()
    .route('**/chain.json', (route) =>
      route.fulfill({ json: { endpoint: shown.local.server.url, genesis: `0x${'11'.repeat(32)}`, local: true } }),
    )
  await page.reload()
  await page.getByText('Another chain answers').waitFor()
  expect(await page.getByText('400 DEMO').count()).toBe(0)
  await page.context().close()
})

/** A day of chain time, in milliseconds. */
const DAY = 86_400_000n
const shareOf = async (who: { address: string }) => (await readStandingIn(shown.local.api, 0, who.address))?.share

test('who leaves names the least they accept, which the chain says in money, and stays after all', async () => {
  const who = account('//Member//7')
  const page = await openPage(shown.browser, `${shown.site.url}/zh/me`, 360)
  const { says, is, become, go, press, agree } = handsOn(() => page, 'zh')
  await become('Member 7')
  await go('/pools/0')
  await page.getByRole('link', { name: is('Leave') }).click()
  const taken = page.locator('dl', { hasText: says('You take along') })
  await taken.waitFor()
  // Thirteen dues of 60 paid in, half of that stays.
  expect(await plain(taken)).toMatch(/780\.00 DEMO.*50%.*−390\.00 DEMO.*390\.00 DEMO/)
  await page.getByLabel(says('A least of my own')).check()
  await page.getByRole('textbox', { name: says('Shares must count at least at, in %') }).fill('40')
  await page.locator('form .line').getByText('156 DEMO').waitFor()
  await press('Leave')
  await agree('Leave', 'You are leaving 青禾助学')
  expect((await shareOf(who))!.leaving).toEqual({ ratio: 10n ** 18n, least: 4n * 10n ** 17n })
  await page.getByText(is('You accept no less than 156 DEMO: shares must count at 40% at least.')).waitFor()
  // What stands is chosen, and to choose it changes nothing.
  await page.reload()
  const stands = page.getByLabel(says('As it is: shares must count at 40% at least'))
  await stands.waitFor()
  expect(await stands.isChecked()).toBe(true)
  const change = page.getByRole('button', { name: is('Change the least') })
  expect(await change.isDisabled()).toBe(true)
  await page.getByLabel(says('A least of my own')).check()
  const percent = page.getByRole('textbox', { name: says('Shares must count at least at, in %') })
  await percent.fill('40.5')
  await page.getByText(is('Write a whole number, in digits alone: 30.')).waitFor()
  expect([await percent.inputValue(), await change.isDisabled()]).toEqual(['40.5', true])
  expect(await inaccessible(page)).toEqual([])
  await go('')
  await page.getByRole('link', { name: is('See how your leaving stands') }).click()
  await press('Stay')
  await agree('Stay', 'You stay in 青禾助学')
  expect((await shareOf(who))!.leaving).toBeUndefined()
  await go('/pools/0')
  await page.getByRole('link', { name: is('File a claim') }).waitFor()
  expect(page.errors).toEqual([])
  await page.context().close()
})

test('a share that is worth less than is accepted waits; who accepts less collects it', async () => {
  const { api, chain } = shown.local
  const who = account('//Member//8')
  const [school] = await readAcceptedPayees(api, 0)
  // Two are paid far more than they paid in, and more than was given: the others' shares are worth less.
  const { wall } = await readNow(api)
  const parts = [{ amount: 150_000n, payee: { account: school! } }]
  for (const claimant of [account('//Member//2'), account('//Member//6')]) {
    const claim = { pool: 0, rules: 0, need: 'Tuition', lossDate: wall, cost: 187_500n, parts } as const
    await submitOrThrow(api, calls.fileClaim(api, claim), { by: claimant })
  }
  const page = await shown.visit('en', 1280)
  const { become, go, press, agree } = handsOn(() => page, 'en')
  await become('Member 8')
  await go('/pools/0/leave')
  await press('Leave')
  await agree('Leave', 'You are leaving 青禾助学')
  await page.getByText('You accept no less than 390 DEMO: shares must count at 100% at least.').waitFor()
  await chain.fastForward(14n * DAY)
  await page.getByRole('heading', { name: 'Your share is worth less than you accept' }).waitFor()
  await go('')
  const task = page.getByRole('listitem').filter({ hasText: 'Your share of 青禾助学 is worth less than you accept' })
  await task.getByText('Nothing is paid until you accept less').waitFor()
  await task.getByText('any day').waitFor()
  await task.getByRole('link', { name: 'See how your leaving stands' }).click()
  expect(await page.getByRole('button', { name: 'Collect' }).count()).toBe(0)
  await page.getByLabel('Whatever it is then').check()
  await press('Change the least')
  await agree('Change the least', 'The least you accept is changed')
  const { ratio, exitNow, leaving } = (await shareOf(who))!
  expect(leaving).toEqual({ ratio: 10n ** 18n, least: 0n })
  expect(ratio).toBeLessThan(10n ** 18n)
  expect(exitNow).toBe((78_000n * ratio) / 10n ** 18n / 2n)
  await page.getByRole('heading', { name: /^You can collect [\d.]+\sDEMO$/ }).waitFor()
  expect(await inaccessible(page)).toEqual([])
  const before = await readBalance(api, 1, who.address)
  await press('Collect')
  await agree('Collect', 'Your share is paid, and you have left 青禾助学')
  expect((await readBalance(api, 1, who.address)) - before).toBe(exitNow)
  await page.waitForURL('**/en/pools/0')
  await go('/pools/0/leave')
  await page.getByText('This account is not a member.').waitFor()
  expect(page.errors).toEqual([])
})

test('whoever has owed dues too long can be had leave by anybody, and paid out when they do not collect', async () => {
  const { api, chain } = shown.local
  await chain.fastForward(100n * DAY)
  const late = account('//Member//16').address
  expect((await readMembership(api, 0, late))!.leavesAt).toBeUndefined()
  const page = await shown.visit('en', 360)
  const { become, go, agree } = handsOn(() => page, 'en')
  await become('Charlie')
  await go('/pools/0/members')
  const row = page.getByRole('listitem').filter({ hasText: late })
  await row.getByRole('button', { name: /^Have .* leave$/ }).click()
  await agree('Have them leave', '{who} is leaving')
  expect((await readMembership(api, 0, late))!.leavesAt).toBeDefined()
  // The notice, and the month in which the day is theirs.
  await chain.fastForward(45n * DAY)
  // Who leaves comes last.
  const [more, paid] = [
    page.getByRole('button', { name: 'Show more' }),
    row.getByRole('button', { name: /^Have .* paid out$/ }),
  ]
  await expect
    .poll(async () => {
      if (await more.isVisible()) await more.click()
      return paid.count()
    })
    .toBe(1)
  await paid.click()
  const exit = (await readStandingIn(api, 0, late))!.share!.exitNow
  const before = await readBalance(api, 1, late)
  await agree('Have it paid', '{who} is paid out')
  expect((await readBalance(api, 1, late)) - before).toBe(exit)
  expect(exit).toBeGreaterThan(0n)
  expect(page.errors).toEqual([])
})

test('what has passed keeps its date, however long the chain stands still afterwards', async () => {
  const { api, chain } = shown.local
  const page = await openPage(shown.browser, `${shown.site.url}/en/pools/0/claims/0`, 1280)
  const told = page.locator('section[aria-labelledby="events"] time')
  await told.first().waitFor()
  const dates = () => told.evaluateAll((times) => times.map((time) => time.getAttribute('datetime')))
  const before = await dates()
  const { filed } = (await readClaim(api, 0, 0))!
  expect(before).toContain(new Date(Number(dateOf(filed.time, await readCalendar(api))) * 1_000).toISOString())
  await chain.stall(5n * DAY)
  const shownBlock = () => page.locator('main').textContent()
  await expect.poll(shownBlock).toContain(`block ${chain.head.number.toLocaleString('en')}`)
  expect(await dates()).toEqual(before)
  expect(page.errors).toEqual([])
  await page.context().close()
})
