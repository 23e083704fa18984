// What a history tells of claims, votes, members and payees, in a browser: as far as the chain says the same, and nothing else.
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { fifth, first, fourth, school, second, sixth, third } from '../support/accounts.ts'
import { close, follow, inaccessible, launchBrowser, openPage } from '../support/browser.ts'
import { handsOn } from '../support/hands.ts'
import { live } from '../support/lived-chain.ts'
import { forgetfulNode } from '../support/forgetful.ts'
import { startServed } from '../support/local-chain.ts'
import { type Lie, serveHistory } from '../support/served-history.ts'

async function show() {
  const local = await startServed()
  await live(local)
  return { local, browser: await launchBrowser(), ...(await serveHistory(local)) }
}

let shown: Awaited<ReturnType<typeof show>>
beforeAll(async () => {
  shown = await show()
  await shown.upToDate()
})
afterAll(() => close(shown))

/** Whoever looks at it can read it, whatever they look with, and nothing is wider than their screen. */
async function isWell(page: Page) {
  expect(await inaccessible(page)).toEqual([])
  const [whole, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const)
  expect(whole).toBeLessThanOrEqual(window)
}

test.each([
  ['zh', 360],
  ['en', 1280],
] as const)(
  'a reader follows a claim from step to step, its vote, who took part, whom it was to be paid to, in %s at %i px',
  async (language, width) => {
    const { browser, site } = shown
    const page = await openPage(browser, `${site.url}/${language}/pools/0/claims/1`, width)
    const { says, is, go } = handsOn(() => page, language)
    // The claim was disputed, answered, refused and brought up again: what the state keeps alone does not tell all of it.
    const happened = page.getByRole('region', { name: is('What happened') })
    await happened
      .getByText(says('{number} steps, compared with the chain. They lead to where the claim stands.'))
      .waitFor()
    for (const step of ['The claimant answered', 'The panel refused it', 'Brought up once more, with new evidence'])
      await happened.getByText(is(step)).waitFor()
    await happened.getByText(says('The bond of {amount} went back to {who}')).waitFor()
    await happened.getByText(says('For refusing: {ayes}. For paying: {nays}.')).waitFor()
    // The vote as a picture, in a sentence and as a table.
    const before = page.getByRole('region', { name: is('The dispute before it opened again') })
    await before.getByText(says('Votes cast: 6 of 9. For refusing: 5; refusing takes at least {needed}.')).waitFor()
    await before.getByText(is('Vote by vote')).click()
    await expect.poll(() => before.getByRole('table').getByRole('row').count()).toBe(7)
    await before.getByText(says('Compared with the chain: 6 of 6, and the tally that they lead to.')).waitFor()
    await isWell(page)

    // Who disputed it: their record, from the list of members.
    await go('/pools/0/members')
    await page.locator(`a[href$="/members/${third.address}"]`).click()
    await page.waitForURL(`**/pools/0/members/${third.address}`)
    await page
      .getByText(says('Dues, payments and claims lead to what the chain has: none of them is missing.'))
      .waitFor()
    await page.getByText(says('Disputed claim 1: {reason}. Bond: {amount}')).waitFor()
    await page.getByText(says('Claim 1 was refused; the bond of {amount} came back')).waitFor()
    await page.getByText(is('Became a voter')).waitFor()
    await page
      .getByText(
        says(
          'Not counted: what happened in other pools, votes of token holders, invitations, and whatever was said outside the chain. Whether a vote, a dispute that is over or an office is missing cannot be told from here. No score is made of it.',
        ),
      )
      .waitFor()
    await isWell(page)
    await go(`/pools/0/members/${fifth.address}`)
    await page.getByText(is('Voted to refuse claim 1')).waitFor()

    // The school that was paid, from the ledger.
    await go(`/ledger?pool=0&payee=${school}`)
    await page.getByRole('link', { name: says('All that was paid to {payee}') }).click()
    await page.waitForURL(`**/payees/${school}`)
    await page.getByText(says('A registered payee: pools pay it directly.')).waitFor()
    const terms = page.getByRole('table', { name: says('Paid by {pool}, by term') })
    await terms.getByText(says('Spring 2026')).waitFor()
    await page.getByText(says('{compared} of {count} entries were compared with the events of their blocks.')).waitFor()
    await isWell(page)

    // What token holders decide, by the thresholds as they fall.
    await go('/protocol/1')
    await page.getByText(says('It stands at {share}; at present {needed} are needed.')).first().waitFor()
    await page.getByText(is('Block by block')).click()
    const course = page.getByRole('table', { name: is('Block by block') })
    await expect.poll(() => course.getByRole('row').count()).toBeGreaterThan(2)
    await page.getByText(says('Each point is what the chain itself says at that block.')).waitFor()
    await isWell(page)

    // The treasury, to which its fees went.
    await go('/protocol')
    await page.getByRole('link', { name: is('The treasury, in and out') }).click()
    await page.waitForURL('**/protocol/treasury')
    await page
      .getByText(says("From the chain's beginning to now all of it adds up with what the chain says is there."))
      .waitFor()
    await page.getByText(says('Token holders have approved no spend yet.')).waitFor()
    await isWell(page)
    expect(page.errors).toEqual([])
    await page.context().close()
  },
)

/** A lie about what is answered below a path. */
const about =
  (path: string, tell: (body: string) => string): Lie =>
  (asked, { headers, body }) => ({ headers, body: asked.startsWith(path) ? tell(body) : body })

interface Told {
  events: { kind: string; time: string; fields: Record<string, unknown> }[]
}
const events = (change: (told: Told['events']) => unknown) => (body: string) => {
  const told = JSON.parse(body) as Told
  change(told.events)
  return JSON.stringify(told)
}
const of = (kind: string) => (told: Told['events']) => told.find((event) => event.kind === kind)!
const without = (kind: string) =>
  events((told) =>
    told.splice(
      told.findIndex((event) => event.kind === kind),
      1,
    ),
  )

const claim = '/pools/0/claims/1'
const poll = '/polls/'
const member = `/accounts/${third.address}`

/** What stands on the page where nothing is wrong, by what it says else. */
const TOLD: Readonly<Record<string, string>> = {
  'The history of this claim does not match the chain, so it is not shown.': 'The bond of',
  'The history of this vote does not match the chain, so it is not drawn.': 'Vote by vote',
  'This record does not match the chain, so it is not shown.': 'Disputes raised',
  'What is told of this account does not match the chain, so it is not shown.': 'Spring 2026',
  'What is told of the treasury does not match the chain, so it is not shown.': 'What was approved',
}

/** What an index could tell that is not so, the page that asks it, and what that says. */
const lies: [string, string, string, Lie][] = [
  [
    'how much a bond was',
    claim,
    'The history of this claim does not match the chain, so it is not shown.',
    about(
      claim,
      events((told) => (of('Disputed')(told).fields.bond = '1')),
    ),
  ],
  [
    'whom it went back to',
    claim,
    'The history of this claim does not match the chain, so it is not shown.',
    about(
      claim,
      events((told) => (of('BondReturned')(told).fields.to = second.address)),
    ),
  ],
  [
    'a refusal that it leaves out',
    claim,
    'The history of this claim does not match the chain, so it is not shown.',
    about(claim, without('PartRefused')),
  ],
  [
    'an answer that it leaves out',
    claim,
    'The history of this claim does not match the chain, so it is not shown.',
    about(claim, without('Answered')),
  ],
  [
    'a vote that it leaves out',
    claim,
    'The history of this vote does not match the chain, so it is not drawn.',
    about(poll, without('Voted')),
  ],
  [
    'when somebody voted',
    claim,
    'The history of this vote does not match the chain, so it is not drawn.',
    about(
      poll,
      events((told) => (of('Voted')(told).time = '1767225600000')),
    ),
  ],
  [
    'dues that it leaves out',
    `/pools/0/members/${third.address}`,
    'This record does not match the chain, so it is not shown.',
    about(member, without('DuesPaid')),
  ],
  [
    'a payment for their claim that it leaves out',
    `/pools/0/members/${first.address}`,
    'This record does not match the chain, so it is not shown.',
    about(`/accounts/${first.address}`, without('PartPaid')),
  ],
  [
    'a claim of theirs that it leaves out',
    `/pools/0/members/${fourth.address}`,
    'This record does not match the chain, so it is not shown.',
    about(`/accounts/${fourth.address}`, without('ClaimFiled')),
  ],
  [
    'a dispute that runs and that it leaves out',
    `/pools/0/members/${sixth.address}`,
    'This record does not match the chain, so it is not shown.',
    about(`/accounts/${sixth.address}`, without('Disputed')),
  ],
  [
    'what became of a bond',
    `/pools/0/members/${third.address}`,
    'This record does not match the chain, so it is not shown.',
    about(member, without('BondReturned')),
  ],
  [
    'that somebody joined',
    `/pools/0/members/${second.address}`,
    'This record does not match the chain, so it is not shown.',
    about(`/accounts/${second.address}`, without('Joined')),
  ],
  [
    'a dispute that it makes up',
    `/pools/0/members/${third.address}`,
    'This record does not match the chain, so it is not shown.',
    about(
      member,
      events((told) => (of('Disputed')(told).fields.claim = '2')),
    ),
  ],
  [
    'which pool somebody voted in',
    `/pools/0/members/${fifth.address}`,
    'This record does not match the chain, so it is not shown.',
    about(`/accounts/${fifth.address}`, (body) => JSON.stringify({ ...(JSON.parse(body) as object), polls: [] })),
  ],
  [
    'whom it paid',
    `/payees/${school}`,
    'What is told of this account does not match the chain, so it is not shown.',
    about('/entries', (body) => body.replace(/"person":"\w+"/, `"person":"${second.address}"`)),
  ],
  [
    'a payment that it leaves out',
    `/payees/${school}`,
    'What is told of this account does not match the chain, so it is not shown.',
    about('/entries', (body) => {
      const told = JSON.parse(body) as { entries: unknown[] }
      told.entries.splice(0, 1)
      return JSON.stringify(told)
    }),
  ],
]

/** All payments but the newest, wherever they are told. */
const less: Lie = (asked, { headers, body }) => {
  const told = JSON.parse(body) as {
    entries?: { kind: string; free: string }[]
    totals?: { kind: string; free: string }[]
  }
  told.entries?.splice(0)
  told.totals?.splice(0)
  return { headers, body: asked.startsWith('/entries') || asked.startsWith('/totals') ? JSON.stringify(told) : body }
}
lies.push([
  'a payment that it leaves out of its sums as well',
  `/payees/${school}`,
  'What is told of this account does not match the chain, so it is not shown.',
  less,
])

const treasury = 'What is told of the treasury does not match the chain, so it is not shown.'
lies.push(
  [
    'what came into the treasury',
    '/protocol/treasury',
    treasury,
    about('/treasury/days', (body) => body.replace(/"amount":"\d+"/, '"amount":"1"')),
  ],
  [
    'by what kind of movement it came in',
    '/protocol/treasury',
    treasury,
    about('/treasury/days', (body) => body.replace('"kind":"Fee"', '"kind":"Sent"')),
  ],
  [
    'a movement that it leaves out',
    '/protocol/treasury',
    treasury,
    about('/treasury/entries?count=30', (body) => {
      const told = JSON.parse(body) as { entries: unknown[] }
      told.entries.splice(1, 1)
      return JSON.stringify(told)
    }),
  ],
  [
    'whom it came from',
    '/protocol/treasury',
    treasury,
    about('/treasury/entries', (body) => body.replace('"who":null', `"who":"${second.address}"`)),
  ],
)

describe('of an index that lies', () => {
  let page: Page
  beforeAll(async () => {
    page = await openPage(shown.browser, `${shown.liar.url}/en/host`, 1280)
  })
  afterEach(() => shown.lying((_, answer) => answer))
  afterAll(() => page.context().close())

  test.each(lies)('about %s nothing of that is shown', async (_, place, says, lie) => {
    // What was read of a block is kept for it.
    await shown.local.chain.build()
    await shown.upToDate()
    shown.lying(lie)
    await follow(page, `/en${place}`)
    await page.getByText(says).first().waitFor()
    expect(await page.getByText(TOLD[says]!).count()).toBe(0)
    // Whoever comes back reads it anew.
    await follow(page, '/en/host')
    await expect.poll(() => page.getByText(says).count()).toBe(0)
  })
})

test('on a node that has forgotten its blocks a claim is told whole all the same, and a lie is found by where it leads', async () => {
  const { browser, local, lying, serve } = shown
  const head = local.chain.head
  await using node = await forgetfulNode(local.server.url, new Set([head.hash]))
  const site = await serve(node.url)
  const page = await openPage(browser, `${site.url}/en/pools/0/claims/1`, 1280)
  const happened = page.getByRole('region', { name: 'What happened' })
  await happened.getByText('The claimant answered').waitFor()
  await happened.getByText(/^8 steps, .* 8 of them happened in blocks that this node has forgotten/).waitFor()
  lying(about(claim, without('PartRefused')))
  await page.reload()
  await happened.getByText('The history of this claim does not match the chain, so it is not shown.').waitFor()
  expect(await happened.getByText('The claimant answered').count()).toBe(0)
  // Where it says itself that it does not tell all, it is not said to lie.
  lying(about(claim, (body) => without('PartRefused')(body).replace('"more":false', '"more":true')))
  await page.reload()
  await happened.getByText('So much happened to it that its history cannot be read and compared as a whole').waitFor()
  expect(await happened.getByText('does not match the chain').count()).toBe(0)
  lying((_, answer) => answer)
  await page.context().close()
  await site.close()
})

test('without a history a claim is told by what the chain keeps, and nothing is drawn', async () => {
  const { browser, alone } = shown
  const page = await openPage(browser, `${alone.url}/en/pools/0/claims/1`, 1280)
  const happened = page.getByRole('region', { name: 'What happened' })
  await happened.getByText('Told by what the chain keeps of the claim.').waitFor()
  await happened.getByText('The panel refused it').waitFor()
  expect(await happened.getByText('The claimant answered').count()).toBe(0)
  expect(await page.getByText('Vote by vote').count()).toBe(0)
  await page.goto(`${alone.url}/en/pools/0/members/${third.address}`)
  await page.getByText('The record cannot be read now.').waitFor()
  await page.goto(`${alone.url}/en/payees/${school}`)
  await page.getByText('The payments cannot be read now.').waitFor()
  expect(await inaccessible(page)).toEqual([])
  await page.context().close()
})
