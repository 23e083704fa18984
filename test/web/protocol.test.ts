// What token holders, hosts and the last members of a pool do in the browser.
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as calls from '../../governance/src/calls.ts'
import { readBalance } from '../../governance/src/currencies.ts'
import { readPool } from '../../governance/src/pools.ts'
import { placeDecisionDeposit, removeVote, voteWithConviction } from '../../governance/src/protocol-calls.ts'
import { readReferendum } from '../../governance/src/referenda.ts'
import { readRuleBounds } from '../../governance/src/rules.ts'
import { submitOrThrow } from '../../governance/src/transactions.ts'
import { readTreasuryAccount } from '../../governance/src/treasury.ts'
import { close, follow, launchBrowser, openPage } from '../support/browser.ts'
import { handsOn } from '../support/hands.ts'
import { account, startServed } from '../support/local-chain.ts'
import { type Lie, serveHistory } from '../support/served-history.ts'

const DAY = 86_400_000n
const UNIT = 10n ** 12n
const DEMO = 1
const DUES = 6_000n
const [host, member] = [account('//Organiser'), account('//Member//1')]

async function show() {
  const local = await startServed()
  const { api } = local
  const { template } = await readRuleBounds(api)
  const pool = { name: 'Riverside', summary: '', currency: DEMO, rules: { ...template, dues: DUES } }
  await submitOrThrow(api, calls.createPool(api, pool), { by: host })
  await submitOrThrow(api, calls.invite(api, 0, member.address), { by: host })
  await submitOrThrow(api, calls.join(api, 0), { by: member })
  const served = await serveHistory(local)
  const browser = await launchBrowser()
  const page = await openPage(browser, `${served.site.url}/en/me`, 1280)
  return { local, browser, page, ...served }
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

  await page.getByText('Tried as it is now, it would be carried out.').waitFor()

  await local.chain.fastForward(20n * DAY)
  await page.getByText(/^Passed on .*, and carried out on/).waitFor()
  expect(await page.getByText('A school in every valley.').count()).toBe(1)
  await press('Give the deposit back')
  await agree('Give the deposit back', 'The deposit is given back')
  expect(page.errors).toEqual([])
})

/** Have everybody on the local chain vote so that it passes, and go on until what it brings about is carried out. */
async function pass(index: number) {
  const { api, chain } = shown.local
  const aye = { aye: true, balance: 9_000n * UNIT, conviction: 1 } as const
  const voters = ['//Bob', '//Charlie', '//Member//5', '//Member//6', '//Member//2', '//Member//3', '//Member//4'].map(
    account,
  )
  await submitOrThrow(api, placeDecisionDeposit(api, index), { by: account('//Bob') })
  await Promise.all(voters.map((by) => submitOrThrow(api, voteWithConviction(api, index, aye), { by })))
  while ((await readReferendum(api, index))?.state === 'Ongoing') await chain.fastForward(DAY / 2n)
}

/** Hands on the page in a language: it is loaded anew in that. */
async function speaking(language: 'en' | 'zh') {
  await shown.page.goto(`${shown.site.url}/${language}/me`)
  return handsOn(() => shown.page, language)
}

/** Submit what nobody can propose in the dApp. */
async function submit(power: string, proposal: object) {
  const { api } = shown.local
  const call = api.tx.referenda.submit({ MutualAid: power } as never, proposal as never, { After: 43_200 })
  await submitOrThrow(api, call, { by: account('//Bob') })
}

test.each([
  ['en', 'Unreadable'],
  ['zh', '读不出来'],
])('a vote that nobody can read is listed as that, and hides no other, in %s', async (language, title) => {
  const { page, local } = shown
  if (language === 'en') {
    await submit('Wish', { Inline: '0xffff0102' })
    await submit('Registry', { Lookup: { hash_: `0x${'07'.repeat(32)}`, len: 200 } })
  }
  const at = await speaking(language as 'en')
  await at.go('/protocol')
  await page.getByRole('link', { name: title }).waitFor()
  await page.getByRole('link', { name: at.is('Not shown: only its fingerprint is known') }).waitFor()
  // What ended before is there as well.
  await page.getByRole('link', { name: at.is('A wish') }).waitFor()
  await at.go('/protocol/1')
  await page.getByText(at.says('It cannot be carried out: its bytes are nothing that the chain can do.')).waitFor()
  await at.go('/protocol/2')
  await page.getByText(at.says('It cannot be carried out until somebody shows what it holds.')).waitFor()
  expect((await readReferendum(local.api, 2))?.state).toBe('Ongoing')
  expect(page.errors).toEqual([])
})

test('a payment from the treasury is proposed, warned of, decided, waited for and paid, in its currency', async () => {
  const { page, local } = shown
  const { api, chain } = local
  const school = account('//School//1').address
  await speaking('en')
  await become('Alice')
  await go('/protocol/propose')
  await page.getByLabel('What is to be decided?').selectOption('Spend')
  await page.getByLabel('Currency').selectOption('1')
  await page.getByText('The treasury has').waitFor()
  await page.getByLabel('Their address').fill(school)
  // More than one vote can spend: tried before anybody signs.
  await page.getByLabel('How much').fill('200,000')
  await page.getByText('If it were carried out now, it would fail.').waitFor()
  await page.getByText('It is more than one vote can spend from the treasury.').waitFor()
  // So is that the treasury has less, which the chain asks only when it pays.
  await page.getByLabel('How much').fill('30')
  const poor =
    /^If it were carried out now, it would be approved, but not paid: the treasury has .*asks for 30\sDEMO\.$/
  await page.getByText(poor).waitFor()
  await press('Propose it')
  await agree('Propose it', 'Proposed')
  await pass(3)
  await go('/protocol/3')
  await page.getByText(/^Passed on .* It is carried out on/).waitFor()
  await page.getByText(poor).waitFor()
  await chain.fastForward(2n * DAY)
  await page.getByText(/^Passed on .* It waits for its payout: the treasury does not have that much\. It can/).waitFor()
  await page.locator('header').getByText('Approved, not paid yet').waitFor()

  await go('/protocol')
  await page.getByText(/the treasury does not have that much; can be paid until/).waitFor()
  const chinese = await speaking('zh')
  await chinese.go('/protocol')
  const waiting = page.getByRole('region', { name: chinese.is('Payments that wait') })
  await waiting.getByText(chinese.says('the treasury does not have that much; can be paid until {until}')).waitFor()
  const treasury = readTreasuryAccount(api)
  await submitOrThrow(api, api.tx.assets.transfer(DEMO, treasury, 5_000), { by: account('//Sponsor') })
  await waiting.getByText(chinese.is('can be paid until {until}')).waitFor()
  const before = await readBalance(api, DEMO, school)
  await chinese.press('Have it paid')
  await chinese.agree('Have it paid', 'It is paid')
  expect((await readBalance(api, DEMO, school)) - before).toBe(3_000n)
  await expect.poll(() => waiting.count()).toBe(0)
  await page.getByText(chinese.is('Paid')).first().waitFor()
  await chinese.go('/protocol/3')
  await page.getByText(chinese.says('Passed on {when}, approved on {then}, and paid.')).waitFor()
  expect(page.errors).toEqual([])
})

interface Told {
  events: { kind: string }[]
}
const spends =
  (isTold: (event: Told['events'][number]) => boolean): Lie =>
  (path, { headers, body }) => {
    if (!path.startsWith('/treasury/spends')) return { headers, body }
    const told = JSON.parse(body) as Told
    return { headers, body: JSON.stringify({ ...told, events: told.events.filter(isTold) }) }
  }

const ofTreasury =
  (about: string, tell: (body: string) => string): Lie =>
  (path, { headers, body }) => ({ headers, body: path.startsWith(about) ? tell(body) : body })

test.each<[string, Lie]>([
  ['a spend', spends(() => false)],
  ['that it was paid', spends(({ kind }) => kind !== 'Paid')],
  [
    'that a movement was a spend',
    ofTreasury('/treasury/days', (body) => body.replace('"kind":"Spent"', '"kind":"Other"')),
  ],
  [
    'the movement of a spend',
    ofTreasury('/treasury/entries', (body) => {
      const told = JSON.parse(body) as { entries: { kind: string }[] }
      return JSON.stringify({ ...told, entries: told.entries.filter(({ kind }) => kind !== 'Spent') })
    }),
  ],
])('of the treasury, of which an index leaves out %s, nothing is shown', async (_, lie) => {
  const { browser, local, liar, lying, upToDate } = shown
  await upToDate()
  const page = await openPage(browser, `${liar.url}/en/protocol/treasury`, 1280)
  await page.getByText('None is missing: the chain numbers what is approved, and says what is still unpaid.').waitFor()
  await page.getByText('All movements but fees were compared').waitFor()
  await page.getByText(/^paid /).waitFor()
  await follow(page, '/en/host')
  // What was read of a block is kept for it.
  await local.chain.build()
  await upToDate()
  lying(lie)
  await follow(page, '/en/protocol/treasury')
  await page.getByText('What is told of the treasury does not match the chain, so it is not shown.').waitFor()
  expect(await page.getByText('What was approved').count()).toBe(0)
  lying((_, answer) => answer)
  expect(page.errors).toEqual([])
  await page.context().close()
})

test.each(['en', 'zh'] as const)(
  'what passes and fails is told with why, before and after, in %s',
  async (language) => {
    const { page, local } = shown
    const { api, chain } = local
    const at = await speaking(language)
    const index = language === 'en' ? 4 : 5
    const registered = api.tx.mutualAid.registerPayee(account('//School//1').address, 'School').method.toHex()
    await submit('Registry', { Inline: registered })
    await at.go(`/protocol/${index}`)
    const warned = () => page.getByText(at.is('If it were carried out now, it would fail.'))
    const why = () => page.getByText(at.says('Already registered.'))
    await warned().waitFor()
    await why().waitFor()
    await pass(index)
    await page.getByText(at.says('Passed on {when}. It would be carried out on {then}.')).waitFor()
    await warned().waitFor()
    await chain.fastForward(4n * DAY)
    await page.getByText(at.says('Passed on {when}. Carrying it out failed on {then}: nothing of it holds.')).waitFor()
    await why().waitFor()
    expect(await warned().count()).toBe(0)
    await at.go('/protocol')
    await page.getByText(at.is('Not carried out')).first().waitFor()
    expect(page.errors).toEqual([])
  },
)

test('a deposit for what nobody had decided goes to the treasury, one for what was rejected comes back', async () => {
  const { page, local } = shown
  const { api, chain } = local
  const held = async () => (await api.query.system.account(account('//Member//7').address)).data.reserved.toBigInt()
  const wish = { Inline: api.tx.system.remark(`0x${'01'.repeat(32)}`).method.toHex() }
  const propose = () =>
    submitOrThrow(api, api.tx.referenda.submit({ MutualAid: 'Wish' } as never, wish, { After: 1 }), {
      by: account('//Member//7'),
    })
  expect(await held()).toBe(0n)
  await propose()
  await propose()
  expect(await held()).toBe(20n * UNIT)
  await submitOrThrow(api, placeDecisionDeposit(api, 7), { by: account('//Bob') })
  while ((await readReferendum(api, 7))?.state === 'Ongoing') await chain.fastForward(4n * DAY)
  expect(await held()).toBe(0n)
  for (const language of ['en', 'zh'] as const) {
    const at = await speaking(language)
    await at.become('Member 7')
    await at.go('/protocol/6')
    const lost = "The proposer's deposit went to the treasury: nobody placed the second one."
    await page.getByText(at.says(lost)).waitFor()
    await at.go('/protocol/7')
    await page.getByText(at.says("The proposer's deposit came back by itself.")).waitFor()
  }
  expect(page.errors).toEqual([])
})

test('locks end on their day: a vote that was lowered at once, one that was won later, and both have their button', async () => {
  const { page, local } = shown
  const { api, chain } = local
  const voter = account('//Member//6')
  // What their votes above locked is over.
  await chain.fastForward(20n * DAY)
  await speaking('en')
  await become('Member 6')
  await go('/protocol')
  const locks = page.getByRole('region', { name: 'What my votes lock' })
  await locks.getByText(/^\s*9,000\sHUZ/).waitFor()
  await press('Free it')
  await agree('Free it', 'Freed')
  await locks.getByText('None of your votes locks anything.').waitFor()

  const wish = { Inline: api.tx.system.remark(`0x${'02'.repeat(32)}`).method.toHex() }
  await submitOrThrow(api, api.tx.referenda.submit({ MutualAid: 'Wish' } as never, wish, { After: 1 }), { by: voter })
  const cast = (balance: bigint) =>
    submitOrThrow(api, voteWithConviction(api, 8, { aye: true, balance: balance * UNIT, conviction: 1 }), { by: voter })
  await cast(5_000n)
  await locks.getByText(/^\s*5,000\sHUZ/).waitFor()
  expect(await locks.getByRole('button').count()).toBe(0)
  // Who votes on a kind cannot let somebody else vote on it, and reads so before anything is filled in.
  await page.locator('summary').getByText('Delegate', { exact: true }).click()
  const delegating = page.locator('details').filter({ has: page.locator('summary', { hasText: 'Delegate' }) })
  await delegating.getByLabel('Kind').selectOption({ label: 'Wish' })
  await delegating.getByText('You have votes of your own on this kind. Take them back first.').waitFor()
  expect(await delegating.getByRole('textbox').count()).toBe(0)
  await cast(2_000n)
  await locks.getByText(/^\s*3,000\sHUZ/).waitFor()
  await locks
    .getByText('until vote 8 ends, of which the day is known once deciding begins, and for 7 days after')
    .waitFor()
  await press('Free it')
  await agree('Free it', 'Freed')
  await expect.poll(() => locks.getByText(/3,000/).count()).toBe(0)
  await locks.getByText(/^\s*2,000\sHUZ/).waitFor()
  await pass(8)
  // Won: it is locked until a day, and until then there is nothing to press.
  await locks.getByText(/^\s*until \d/).waitFor()
  expect(await locks.getByRole('button').count()).toBe(0)
  const chinese = await speaking('zh')
  await chinese.go('/protocol')
  const theirs = page.getByRole('region', { name: chinese.is('What my votes lock') })
  await theirs.getByText(chinese.is('until {when}')).waitFor()
  // Of what a vote binds that goes on, the one that was won locks a part in any case, which is told with its day.
  await submitOrThrow(api, api.tx.referenda.submit({ MutualAid: 'Wish' } as never, wish, { After: 1 }), { by: voter })
  const again = { aye: true, balance: 9_500n * UNIT, conviction: 1 } as const
  await submitOrThrow(api, voteWithConviction(api, 9, again), { by: voter })
  const whole = /9,500\sHUZ\s+9号公投结束前都锁着[^]*其中9,000\sHUZ无论如何锁到\d+月\d+日/
  await expect.poll(() => theirs.innerText()).toMatch(whole)
  await speaking('en')
  await go('/protocol')
  await locks.getByText(/^of it 9,000\sHUZ until \d+ \w+ in any case$/).waitFor()
  await submitOrThrow(api, removeVote(api, 0, 9), { by: voter })
  await speaking('zh')
  await chinese.go('/protocol')
  await theirs.getByText(chinese.is('until {when}')).waitFor()
  await chain.fastForward(8n * DAY)
  await expect.poll(() => theirs.innerText()).toMatch(/9,500\sHUZ\s+可以取回/)
  await chinese.press('Free it')
  await chinese.agree('Free it', 'Freed')
  await theirs.getByText(chinese.says('None of your votes locks anything.')).waitFor()
  expect(page.errors).toEqual([])
})

test.each([
  ['en', 'Called like pool 0, which is older'],
  ['zh', '和更早的0号池名字相同或相似'],
] as const)('a pool that takes the name of an older one is marked, in %s', async (language, mark) => {
  const { page, local } = shown
  const { api } = local
  const { template } = await readRuleBounds(api)
  if (language === 'en') {
    // A Cyrillic letter among Latin ones.
    const pool = { name: 'River\u0455ide', summary: '', currency: DEMO, rules: { ...template, dues: DUES } }
    await submitOrThrow(api, calls.createPool(api, pool), { by: account('//Ferdie') })
  }
  const at = await speaking(language)
  await at.go('/pools')
  await page.getByText(mark).waitFor()
  expect(await page.getByText(mark).count()).toBe(1)
  for (const place of ['/pools/1', '/pools/1/join']) {
    await at.go(place)
    await page.getByText(at.says('Pool {number}, “{name}”, is older and called the same, or nearly.')).waitFor()
  }
  await at.go('/pools/0')
  await page.getByRole('heading', { name: 'Riverside' }).waitFor()
  expect(await page.getByText(at.says('See pool {number}')).count()).toBe(0)
  expect(page.errors).toEqual([])
})

test.each(['en', 'zh'] as const)(
  'a name that turns the text around is marked before it is asked to be signed, in %s',
  async (language) => {
    const { page } = shown
    const at = await speaking(language)
    await at.become('Organiser')
    await at.go('/host/new')
    // What it would be called like is told as well, as soon as it is written.
    await page.locator('input[type=text]').first().fill('RIVER SIDE')
    await page.getByText(at.says('Pool {number}, “{name}”, is older and called the same, or nearly.')).waitFor()
    await page.locator('input[type=text]').first().fill('River\u202eedis')
    await page.getByLabel(at.is('Its currency')).selectOption({ label: 'DEMO' })
    await page.getByLabel(at.is('Dues each period')).fill('60')
    await page
      .getByText(at.says('There is something in it that does not show, or too many spaces. Type it again.'))
      .waitFor()
    await at.press('Open the pool')
    expect(await page.getByRole('alertdialog').count()).toBe(0)
    expect(page.errors).toEqual([])
  },
)

test('a host offers the pool, and the candidate becomes its host', async () => {
  const { page, local } = shown
  await speaking('en')
  await become('Organiser')
  await go('/host/0')
  await page.getByText('Hand it over').click()
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
