// The ledger in a browser: every movement of a pool's money, as far as the chain says the same, and nothing else.
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { readBlockDates } from '../../governance/src/block-dates.ts'
import * as calls from '../../governance/src/calls.ts'
import { readClaim } from '../../governance/src/claims.ts'
import { hashOf } from '../../governance/src/content.ts'
import { readMembership } from '../../governance/src/members.ts'
import { readPoolHealth } from '../../governance/src/pools.ts'
import { readRuleBounds } from '../../governance/src/rules.ts'
import { readNow } from '../../governance/src/time.ts'
import type { HistoryFigures, HistoryPart } from '../../history/src/client/client.ts'
import { first, fourth, host, school, second, third } from '../support/accounts.ts'
import { close, follow, inaccessible, launchBrowser, openPage } from '../support/browser.ts'
import { handsOn } from '../support/hands.ts'
import { startServed } from '../support/local-chain.ts'
import { DAY, DEMO, by, gather } from '../support/pool-of-voters.ts'
import { type Answer, type Lie, serveHistory } from '../support/served-history.ts'

async function show() {
  const local = await startServed()
  const { api, chain } = local
  await gather(local, {})
  const file = async (
    who: typeof first,
    amount: bigint,
    { need, payee }: Pick<calls.NewClaim, 'need'> & Pick<calls.NewPart, 'payee'>,
  ) => {
    const { wall } = await readNow(api)
    const claim = { pool: 0, rules: 0, need, lossDate: wall, cost: 2n * amount, parts: [{ amount, payee }] } as const
    await by(api, who, calls.fileClaim(api, claim))
  }
  await file(first, 20_000n, { need: 'Tuition', payee: { account: school } })
  await file(second, 30_000n, { need: 'Tuition', payee: { account: school } })
  await file(third, 2_000n, { need: 'Books', payee: 'own account' })
  // Nobody votes, and so it is paid, later than the others.
  await by(api, fourth, calls.dispute(api, 0, 0, 0, 'Other', hashOf('Whose fees?')))
  await chain.fastForward(30n * DAY)
  await by(api, third, calls.donate(api, 0, 5_000n))
  return { local, browser: await launchBrowser(), ...(await serveHistory(local)) }
}

let shown: Awaited<ReturnType<typeof show>>
beforeAll(async () => {
  shown = await show()
  await shown.upToDate()
})
afterAll(() => close(shown))

test('a payment has the time of its block on every page, whether a history tells of it or the chain alone', async () => {
  const { browser, site, alone, local } = shown
  const { block, time: stamp } = (await readClaim(local.api, 0, 1))!.parts[0]!.settled!
  const { [block]: date } = await readBlockDates({ api: local.api, number: block }, [{ block }])
  const page = await openPage(browser, `${site.url}/en`, 1280)
  const timeOf = (seconds: bigint) =>
    page.evaluate(
      (at) => new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' }),
      Number(seconds) * 1_000,
    )
  const time = await timeOf(date!)
  // The chain's own stamp of it is another minute: a page that tells that one is seen.
  expect(await timeOf(stamp)).not.toBe(time)
  const found = async (path: string, row: (page: Page) => Locator, of = site.url) => {
    await page.goto(of + path)
    await row(page).first().waitFor()
    return /\d\d:\d\d/.exec(await row(page).first().innerText())?.[0]
  }
  const step = (on: Page) => on.getByRole('listitem').filter({ hasText: 'Paid to' })
  const story = '/en/pools/0/claims/1'
  expect({
    home: await found('/en', (on) => on.locator('div:has(> dd a[href*="/pools/0/claims/1"])')),
    story: await found(story, step),
    'story by the chain alone': await found(story, step, alone.url),
    ledger: await found('/en/ledger?pool=0&claim=1', (on) => on.locator('tbody tr:not(.day)')),
  }).toEqual({ home: time, story: time, 'story by the chain alone': time, ledger: time })
  expect(page.errors).toEqual([])
  await page.context().close()
})

const rowsOf = (page: Page) => page.locator('table tbody tr:not(.day):not(.open)')

test.each([
  ['zh', 360],
  ['en', 1280],
] as const)(
  'a reader sees every movement, narrows it, follows one to its block and takes it along, in %s at %i px',
  async (language, width) => {
    const { browser, site, local } = shown
    const page = await openPage(browser, `${site.url}/${language}`, width)
    const { says, is, go } = handsOn(() => page, language)
    await page
      .getByRole('navigation')
      .getByRole('link', { name: is('Ledger') })
      .filter({ visible: true })
      .click()
    await page.getByText(says('Adds up with the chain at block {block}.')).waitFor()
    const { pot } = (await readPoolHealth(local.api, 0))!
    const written = (amount: bigint) =>
      new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { minimumFractionDigits: 2 }).format(
        Number(amount) / 100,
      )
    const sums = page.getByRole('region', { name: is('Added up') })
    await sums.getByText(written(pot)).waitFor()
    // Dues of twenty are told together; unfolded each has its line.
    const folded = await rowsOf(page).count()
    const unfold = page.getByRole('button', { name: is('Show each') })
    while ((await unfold.count()) > 0) await unfold.first().click()
    expect(await rowsOf(page).count()).toBeGreaterThan(folded + 10)
    await page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: is('Payment') }) })
      .first()
      .getByRole('button', { name: is('Proof') })
      .click()
    await page.getByText(says('This entry is the same on the chain.')).waitFor()
    await page.getByText(/MutualAid\.PartPaid/).waitFor()
    expect(await inaccessible(page)).toEqual([])
    const [whole, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const)
    expect(whole).toBeLessThanOrEqual(window)

    await page.getByRole('link', { name: is('Donations') }).click()
    await page.waitForURL('**/ledger?kind=donations')
    await expect.poll(() => rowsOf(page).count()).toBe(1)
    await page.getByText(says('The same as on the chain, at block {block}.')).waitFor()
    await page.getByRole('link', { name: is('All kinds') }).click()
    // Of one claim: what was set aside for it is no line of its own.
    await page
      .getByRole('link', { name: is('claim {number}') })
      .filter({ hasText: '1' })
      .first()
      .click()
    await page.waitForURL('**claim=1')
    await expect.poll(() => rowsOf(page).count()).toBe(1)

    await go('/ledger?pool=0')
    await page.getByText(says('Adds up with the chain at block {block}.')).waitFor()
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: is('Download all of these (CSV)') }).click()
    const lines = (await readFile(await (await download).path(), 'utf8')).trimEnd().split('\r\n')
    expect(lines[0]).toMatch(/^time,block,hash,event,pool,kind/)
    expect(lines.at(-1)!.split(',').at(-1)).toBe(`${pot / 100n}.${String(pot % 100n).padStart(2, '0')}`)

    // A picture of all of it stands on the pool's page, with its months as a table.
    await go('/pools/0')
    await page
      .getByText(says('Since {when} {paidIn} came in and {paidOut} went out; {pot} are there now. Members: {members}.'))
      .waitFor()
    await page.getByText(is('Month by month')).click()
    const months = page.getByRole('table', { name: is('The pot over time') })
    await months
      .getByRole('cell')
      .filter({ hasText: written(pot) })
      .first()
      .waitFor()
    await page.getByText(says('Members now: {now}; at the most: {most}. The first joined on {when}.')).waitFor()

    // And what became of its claims, in sentences and in figures.
    const figures = page.getByRole('region', { name: is('What came in, and what became of claims') })
    await figures
      .getByText(
        says(
          'Of {number} parts paid, half took no longer than {median} and nine in ten no longer than {ninth}; the longest, a disputed one, took {longest}.',
        ),
      )
      .waitFor()
    await figures
      .getByText(
        says('{paidIn} came in and {paidOut} went out. Of what was paid for claims, {share} went straight to schools.'),
      )
      .waitFor()
    const flows = figures.getByRole('region', { name: is('Where money came from and went') })
    await flows.getByText(`−${written(50_000n)}`).waitFor()
    await flows.getByText(`−${written(2_000n)}`).waitFor()
    const needs = figures.getByRole('region', { name: is('What it paid for') })
    await expect.poll(() => needs.locator('dl > div').count()).toBe(3)
    await needs.getByText(says('{share} of the money went to tuition.')).waitFor()
    await figures.getByText(is('As a table')).click()
    await figures.getByRole('table', { name: is('Days from opening to payment') }).waitFor()
    await figures
      .getByText(
        says(
          'Counted by the history and again by this page: all {number} parts that were ever filed are compared with the chain.',
        ),
      )
      .waitFor()
    await figures.getByRole('link', { name: is('From the beginning') }).click()
    await page.waitForURL('**/pools/0?span=all')
    await figures
      .getByRole('link', { name: is('From the beginning') })
      .and(page.locator('[aria-current]'))
      .waitFor()
    await flows.waitFor()
    expect(await inaccessible(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    await page.getByRole('link', { name: is('Every movement of its money') }).click()
    await page.waitForURL('**/ledger?pool=0')
    expect(page.errors).toEqual([])
    await page.context().close()
  },
)

test.each([
  ['zh', 360],
  ['en', 1280],
] as const)(
  'a pool’s months follow from one another to what it has now, and a member has their own year, in %s at %i px',
  async (language, width) => {
    const { browser, site, local } = shown
    const page = await openPage(browser, `${site.url}/${language}/pools/0`, width)
    const { says, is, go, become } = handsOn(() => page, language)
    const written = (amount: bigint) =>
      new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { minimumFractionDigits: 2 }).format(
        Number(amount) / 100,
      )
    const { pot } = (await readPoolHealth(local.api, 0))!
    await page.getByRole('link', { name: is('Statements by month and year') }).click()
    await page.waitForURL('**/pools/0/statement')
    const chosen = page.getByLabel(is('Month or year'))
    const lineOf = (name: string) => page.locator('p', { has: page.getByText(is(name), { exact: true }) })
    const balances = async () => {
      await page.getByText(says('Adds up with the chain at block {block}.')).waitFor()
      return Promise.all(
        ['In the pot when it began', 'In the pot at its end'].map(
          async (name) => /^[\d,.]+/.exec(await lineOf(name).locator('span').last().innerText())?.[0],
        ),
      )
    }
    // The newest month first; each begins with what the one before it ended with.
    await chosen.locator('option').nth(3).waitFor({ state: 'attached' })
    const names = await chosen
      .locator('option')
      .evaluateAll((options) => options.map((one) => (one as HTMLOptionElement).value))
    const months = names.filter((name) => name.length > 4)
    expect(months.length).toBeGreaterThan(3)
    let after: string | undefined = written(pot)
    for (const name of months) {
      await chosen.selectOption(name)
      await page.waitForURL(`**of=${name}`)
      await page.getByRole('region', { name: (await chosen.locator('option:checked').innerText()).trim() }).waitFor()
      const [opening, closing] = await balances()
      expect([name, closing]).toEqual([name, after])
      after = opening
    }
    expect(after).toBe(written(0n))
    await chosen.selectOption(names.at(-months.length - 1) ?? names[0]!)
    await balances()
    expect(await inaccessible(page)).toEqual([])
    const [whole, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const)
    expect(whole).toBeLessThanOrEqual(window)

    await go('/me')
    await become('Member 1')
    await page.getByRole('link', { name: is('What I paid and received in a year, for my records') }).click()
    await page.waitForURL('**/me/statement')
    const { paidIn, received } = (await readMembership(local.api, 0, first.address))!
    await page.getByText(written(paidIn)).first().waitFor()
    await page.getByText(written(received)).first().waitFor()
    await page
      .getByText(says('Dues, payments and claims lead to what the chain has: none of them is missing.'))
      .waitFor()
    expect(await inaccessible(page)).toEqual([])
    expect(page.errors).toEqual([])
    await page.context().close()
  },
)

test('days that one names lead from the pot before them to the pot after', async () => {
  const { browser, site, local } = shown
  const { wall } = await readNow(local.api)
  const day = (at: bigint) => new Intl.DateTimeFormat('en-CA', { dateStyle: 'short' }).format(Number(at) * 1_000)
  const page = await openPage(
    browser,
    `${site.url}/en/ledger?pool=0&from=${day(wall - 40n * 86_400n)}&to=${day(wall)}`,
    1280,
  )
  const sums = page.getByRole('region', { name: 'Added up' })
  await sums.getByText(/^Pot at the start of/).waitFor()
  await sums.getByText('Payment × 3').waitFor()
  await sums.getByText('Donation × 1').waitFor()
  await page.getByText(/^Adds up with the chain at block/).waitFor()
  await page.getByLabel('To').fill(day(wall - 35n * 86_400n))
  await page.getByText('No entries are all of that.').waitFor()
  expect(page.errors).toEqual([])
  await page.context().close()
})

/** A lie about what is answered of something. */
const about =
  (what: 'entries' | 'totals' | 'pools/0/figures' | 'pools/0/parts', tell: (body: string) => string): Lie =>
  (path, { headers, body }) => ({ headers, body: path.startsWith(`/${what}`) ? tell(body) : body })

const more = (name: string, by: bigint) => (body: string) =>
  body.replace(new RegExp(`"${name}":"(\\d+)"`), (_, of: string) => `"${name}":"${BigInt(of) + by}"`)

interface Told {
  entries: { event: number }[]
}
const entries = (change: (told: Told['entries']) => void) => (body: string) => {
  const told = JSON.parse(body) as Told
  change(told.entries)
  return JSON.stringify(told)
}

/** What an index could tell that is not so. */
const lies: [string, Lie][] = [
  ['a sum', about('totals', more('free', 1n))],
  ['a pot', about('entries', more('pot', 6_000n))],
  ['an amount', about('entries', (body) => body.replace('"donated":"5000"', '"donated":"50000"'))],
  ['a payee', about('entries', (body) => body.replace(`"payee":"${school}"`, `"payee":"${third.address}"`))],
  ['a kind', about('entries', (body) => body.replace('"kind":"PartPaid"', '"kind":"ExitPaid"'))],
  ['a time', about('entries', more('time', -86_400_000n))],
  ['a block', about('entries', (body) => body.replace(/"hash":"0x../, '"hash":"0x00'))],
  [
    'an entry that never was',
    about(
      'entries',
      entries((told) => told.unshift({ ...told[0]!, event: told[0]!.event + 1 })),
    ),
  ],
  [
    'less than there was',
    about(
      'entries',
      entries((told) => told.splice(1, 1)),
    ),
  ],
]

const figures = (change: (told: HistoryFigures) => void) =>
  about('pools/0/figures', (body) => {
    const told = JSON.parse(body) as HistoryFigures
    change(told)
    return JSON.stringify(told)
  })
const parts = (change: (told: HistoryPart[]) => void) =>
  about('pools/0/parts', (body) => {
    const told = JSON.parse(body) as { parts: HistoryPart[] }
    change(told.parts)
    return JSON.stringify(told)
  })

/** What it could tell of what became of claims. */
const liesOfClaims: [string, Lie][] = [
  // What the chain counts itself.
  ['how many were decided', figures(({ claims }) => (claims.decided -= 1))],
  ['how long payments took', figures(({ payments }) => (payments.seconds = '5'))],
  // What adds up, and is otherwise.
  ['what for', figures(({ needs }) => ([needs[0]!.need, needs[1]!.need] = [needs[1]!.need, needs[0]!.need]))],
  [
    'which way',
    figures(({ ways }) => ways.splice(0, 2, { ...ways[0]!, ...ways[1]!, way: 'registered', sum: '52000', count: 3 })),
  ],
  ['how long half of them took', figures(({ payments: { cases } }) => (cases!.median = cases!.longest))],
  ['a part’s need', parts(([part]) => (part!.need = 'Exam'))],
  ['when a part was settled', parts(([part]) => (part!.settled! -= 86_400))],
  ['a part that it leaves out', parts((told) => told.splice(1, 1))],
]

/** What it could tell of what happened in a time, and does not tell of all time. */
const ofSpan =
  (change: (told: HistoryFigures) => void, ofParts: (told: HistoryPart[]) => void = () => undefined): Lie =>
  (path, answer) =>
    (path.includes('since=') ? figures(change) : parts(ofParts))(path, answer)

const long = 1_000
const liesOfSpans: [string, Lie][] = [
  [
    'when a claim ended',
    ofSpan(
      ({ claims }) => {
        claims.decided -= 1
        claims.paid -= 1
      },
      ([part]) => (part!.ending! -= long),
    ),
  ],
  [
    'when one was filed',
    ofSpan(
      ({ claims }) => (claims.filed -= 1),
      ([part]) => (part!.filing -= long),
    ),
  ],
  [
    'disputes that it leaves out',
    ofSpan(({ disputes }) => {
      disputes.begun = 0
      disputes.dismissed = 0
    }),
  ],
  ['how disputes ended', ofSpan(({ disputes }) => (disputes.dismissed = 0))],
]

describe('of an index that lies', () => {
  let page: Page
  beforeAll(async () => {
    page = await openPage(shown.browser, `${shown.liar.url}/en/host`, 1280)
  })
  afterEach(() => shown.lying((_, answer) => answer))
  afterAll(() => page.context().close())

  test.each(lies)('about %s nothing is shown', async (_, lie) => {
    shown.lying(lie)
    await follow(page, '/en/ledger?pool=0')
    const refused = page.getByRole('heading', { name: 'The entries do not match the chain, so they are not shown.' })
    await refused.waitFor()
    await page.getByText(/^Does not add up with the chain at block/).waitFor()
    expect(await page.locator('table').count()).toBe(0)
    expect(await page.getByRole('link', { name: /CSV/ }).count()).toBe(0)
    // What the chain itself says stands there.
    const { pot } = (await readPoolHealth(shown.local.api, 0))!
    const written = new Intl.NumberFormat('en-GB').format(Number(pot) / 100)
    await page.getByText(`Shown from the chain only: the pot holds ${written}\u00a0DEMO.`).waitFor()
    // Whoever comes back reads it anew.
    await follow(page, '/en/host')
    await refused.waitFor({ state: 'detached' })
  })

  test('about the block that it is of, by the newest number over a hash of long ago, nothing is shown', async () => {
    const { number } = shown.local.chain.head
    const { hash } = shown.local.chain.history.blockAt(1)!
    shown.lying((_, { headers, body }) => ({ headers: { ...headers, 'huzhu-block': `${number} ${hash}` }, body }))
    await follow(page, '/en/ledger?pool=0')
    const refused = page.getByRole('heading', { name: 'The entries do not match the chain, so they are not shown.' })
    await refused.waitFor()
    expect(await page.locator('table').count()).toBe(0)
    await follow(page, '/en/host')
    await refused.waitFor({ state: 'detached' })
  })

  test.each<[string, RegExp, object]>([
    ['a month that it empties', /since=/, { totals: [], entries: [], next: null }],
    ['when a month began', /^\/moments/, { before: null, after: null }],
  ])('about %s, no statement is shown', async (_, path, lie) => {
    await shown.local.chain.build()
    await shown.upToDate()
    await follow(page, '/en/pools/0/statement')
    const months = page.getByLabel('Month or year').locator('option')
    await page.getByText(/^Adds up with the chain at block/).waitFor()
    const names = await months.evaluateAll((options) => options.map((one) => (one as HTMLOptionElement).value))
    await follow(page, '/en/host')
    await shown.local.chain.build()
    await shown.upToDate()
    shown.lying((asked, { headers, body }) => ({ headers, body: path.test(asked) ? JSON.stringify(lie) : body }))
    await follow(page, `/en/pools/0/statement?of=${names.find((name) => name.length > 4)}`)
    await page.getByText(/^Does not add up with the chain at block/).waitFor()
    expect(await page.locator('main table').count()).toBe(0)
    await follow(page, '/en/host')
  })

  const told = () => page.getByRole('region', { name: 'What came in, and what became of claims' })

  test('and tells the truth of claims, that is shown', async () => {
    await follow(page, '/en/pools/0?span=all')
    await told().waitFor()
    await follow(page, '/en/host')
  })

  test.each(liesOfSpans)('about %s in a time, none of what became of claims in it is shown', async (_, lie) => {
    await shown.local.chain.build()
    await shown.upToDate()
    await follow(page, '/en/pools/0?span=quarter')
    await told().waitFor()
    await follow(page, '/en/host')
    await shown.local.chain.build()
    await shown.upToDate()
    shown.lying(lie)
    await follow(page, '/en/pools/0?span=quarter')
    await page.getByText(/^The figures over time do not match the chain at block/).waitFor()
    expect(await told().count()).toBe(0)
    await follow(page, '/en/host')
  })

  test.each(liesOfClaims)('about %s, none of what became of claims is shown', async (_, lie) => {
    // What was read of a block is kept for it.
    await shown.local.chain.build()
    await shown.upToDate()
    shown.lying(lie)
    await follow(page, '/en/pools/0?span=all')
    await page.getByText(/^The figures over time do not match the chain at block/).waitFor()
    expect(await told().count()).toBe(0)
    await follow(page, '/en/host')
  })
})

test('an index that is behind says how far, and one that is not there is told as that', async () => {
  const { browser, liar, lying, alone, local } = shown
  const { chain } = local
  /** What was told first is told again, whatever happened since. */
  const kept = new Map<string, Answer>()
  lying((path, answer) => {
    const told = kept.get(path) ?? answer
    kept.set(path, told)
    return told
  })
  const page = await openPage(browser, `${liar.url}/en/ledger?pool=0`, 1280)
  await page.getByText(/^Adds up with the chain at block/).waitFor()
  const { number } = chain.head
  for (let blocks = 0; blocks < 3; blocks += 1) await chain.build()
  await page.getByText('3 blocks behind the chain.').waitFor()
  const block = new Intl.NumberFormat('en-GB').format(number)
  await page.getByText(`It adds up at block ${block}. What came after it has not been read yet.`).waitFor()
  expect(await rowsOf(page).count()).toBeGreaterThan(5)
  lying((_, answer) => answer)
  await page.goto(`${alone.url}/en/ledger?pool=0`)
  await page.getByText('The entries cannot be read now.').waitFor()
  expect(await page.locator('table').count()).toBe(0)
  expect(await inaccessible(page)).toEqual([])
  await page.context().close()
})

describe('pools side by side', () => {
  beforeAll(async () => {
    const { api } = shown.local
    const { template } = await readRuleBounds(api)
    const rules = { ...template, dues: 2_000n }
    await by(api, host, calls.createPool(api, { name: 'Lamplight', summary: 'Evenings', currency: DEMO, rules }))
    await shown.upToDate()
  })

  test.each([
    ['zh', 1280],
    ['en', 360],
  ] as const)(
    'a family says what it is for, and sees which pool fits and why, in %s at %i px',
    async (language, width) => {
      const { browser, site, local } = shown
      const page = await openPage(browser, `${site.url}/${language}/pools`, width)
      const { says, is } = handsOn(() => page, language)
      await page.getByRole('link', { name: is('Compare pools side by side') }).click()
      await page.waitForURL('**/pools/compare')
      const table = page.getByRole('table', { name: is('Side by side') })
      await table.getByText(says('all {number} parts')).waitFor()
      await page.getByLabel(is('How much a year')).fill('200')
      await page.getByRole('button', { name: is('See which fits') }).click()
      await page.getByText(is('Choose a date.')).waitFor()
      const { wall } = await readNow(local.api)
      const day = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short' }).format(Number(wall + 120n * 86_400n) * 1_000)
      await page.getByLabel(is('Due on')).fill(day)
      await page.getByRole('button', { name: is('See which fits') }).click()
      await page.waitForURL(`**cost=200&day=${day}**`)
      const heads = table.getByRole('columnheader')
      await heads
        .filter({ has: page.getByText(is('First')) })
        .getByRole('link', { name: '青禾助学' })
        .waitFor()
      await heads.getByText(says('Allows {allowed} by then, and paid 3 of 3 decided claims in full.')).waitFor()
      await heads.getByText(says('Allows {allowed} by then, but decided no claim in this time.')).waitFor()
      await page.getByText(is('Why this order')).waitFor()
      const rowOf = (name: string) =>
        table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: is(name) }) })
      await rowOf('What to expect')
        .getByText(/^160\sDEMO$/)
        .waitFor()
      await rowOf('Disputes').getByText(says('0 refused, 1 paid all the same')).waitFor()
      await rowOf('Opening to payment').getByText(says('half of 3 parts; nine in ten within {ninth}')).waitFor()
      expect(await inaccessible(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      // What was asked is kept while another span is looked at.
      await page.getByRole('link', { name: is('From the beginning') }).click()
      await page.waitForURL(`**cost=200&day=${day}**span=all**`)
      await heads.filter({ has: page.getByText(is('First')) }).waitFor()
      expect(page.errors).toEqual([])
      await page.context().close()
    },
  )

  test('of an index that lies only what the chain says is compared', async () => {
    const { browser, liar, lying } = shown
    lying(figures(({ claims }) => (claims.paid -= 1)))
    const page = await openPage(browser, `${liar.url}/en/pools/compare?pools=0,1`, 1280)
    const table = page.getByRole('table', { name: 'Side by side' })
    await table.getByText('do not match the chain').first().waitFor()
    expect(await table.getByText(/nine in ten/).count()).toBe(0)
    await table.getByText('60\u00a0DEMO').first().waitFor()
    lying((_, answer) => answer)
    await page.context().close()
  })
})
