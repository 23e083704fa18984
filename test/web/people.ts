// Three people from their first visit to the end, who read at each step what they are told: a member, a token holder,
// an organiser. What others do meanwhile they do through the client library.
import type { KeyringPair } from '@polkadot/keyring/types'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import * as calls from '../../governance/src/calls.ts'
import type { Call } from '../../governance/src/calls.ts'
import { readClaim } from '../../governance/src/claims.ts'
import { NO_CONTENT } from '../../governance/src/content.ts'
import { readBalance } from '../../governance/src/currencies.ts'
import { readPoolRow } from '../../governance/src/pool-list.ts'
import { readPool } from '../../governance/src/pools.ts'
import { readReferendum } from '../../governance/src/referenda.ts'
import { submitOrThrow } from '../../governance/src/transactions.ts'
import { readNow } from '../../governance/src/time.ts'
import { account } from '../support/accounts.ts'
import { close, openPage } from '../support/browser.ts'
import { REFERENDUM, showDemo } from '../support/demo.ts'
import { handsOn } from '../support/hands.ts'
import type { Language } from '../support/words.ts'

const DEMO = 1
/** The demo's pool, by its name in both languages. */
const [SAPLINGS, NAME] = [0, '青禾助学'] as const
const LOCALES = { zh: 'zh-CN', en: 'en-GB' } as const
const school = account('//School//1')
const members = Array.from({ length: 16 }, (_, at) => account(`//Member//${at + 1}`))

/** The three lives follow each other on one chain, in one language on one width. */
export function meetPeople(language: Language, width: 360 | 1280): void {
  let shown: Awaited<ReturnType<typeof showDemo>>
  let page: Awaited<ReturnType<typeof openPage>>
  beforeAll(async () => {
    shown = await showDemo()
  })
  afterAll(() => close(shown))

  const { says, is, go, press, become, agree, wait } = handsOn(() => page, language)
  const told = (english: string) => page.locator('main').getByText(says(english)).first().waitFor()
  const link = (english: string) => page.locator('main').getByRole('link', { name: says(english) })
  const titled = (english: string) => page.getByRole('heading', { level: 1, name: says(english) }).waitFor()
  const by = (who: KeyringPair, call: Call) => submitOrThrow(shown.local.api, call, { by: who })
  const free = (who: KeyringPair) => readBalance(shown.local.api, DEMO, who.address)

  // What a person reads is judged: where it is something else, that is what the failure tells.
  beforeEach(({ onTestFailed }) =>
    onTestFailed(async () => console.error(page.url(), await page.locator('body').innerText())),
  )

  /** Somebody who has never been here: the browser's language chooses the page's. */
  async function visit() {
    page = await openPage(shown.browser, `${shown.site.url}/`, width, LOCALES[language])
    await page.waitForURL(`**/${language}`)
    await titled('Everyone puts in a little.')
    await told('Just look. No sign-up, no wallet.')
  }

  async function leaveForGood() {
    expect(page.errors).toEqual([])
    await page.context().close()
  }

  test('a token holder votes, changes the vote, sees it pass and be carried out, and has the tokens back', async () => {
    const { api } = shown.local
    const locks = () => page.getByRole('region', { name: is('What my votes lock') })
    await visit()
    await link('See how members decide').click()
    await link('What token holders decide about the protocol').click()
    await titled('What token holders decide, and what they cannot.')
    await link('Set the deposit for a new pool to 50 HUZ').click()
    await told('Holds for pools opened from then on. What is held already stays as it is.')
    await become('Charlie')

    await go(`/protocol/${REFERENDUM}`)
    await vote('9,000', '6', [
      `I vote for “Set the deposit for a new pool to 50 HUZ” in vote ${REFERENDUM}, with 9,000 HUZ, counted 6×.`,
      'Until the vote ends, 9,000 HUZ cannot be moved. If your side wins, {span} longer.',
      'Until the vote ends you can change it or take it back.',
    ])
    await told('You voted for it with 9,000 HUZ, 6×.')
    await go(`/protocol/${REFERENDUM}`)
    await vote('500', '1', [
      `I vote for “Set the deposit for a new pool to 50 HUZ” in vote ${REFERENDUM}, with 500 HUZ, counted 1×.`,
      'Your vote with {before}, {times}×, counts no more; the {rest} that it took beyond can be freed at once, unless another vote locks them.',
    ])
    await told('You voted for it with 500 HUZ, 1×.')
    await go('/protocol')
    await locks().getByText(says('can be freed')).waitFor()
    await press('Free it')
    await agree('Free it', 'Freed', ['I free 8,500 HUZ that my votes no longer lock.'])
    await go('/protocol')
    await locks()
      .getByText(says('until vote {number} ends, by {when} at the latest, and for {span} after that if your side wins'))
      .waitFor()

    await wait(30)
    expect((await readReferendum(api, REFERENDUM))!.state).toBe('Approved')
    await go(`/protocol/${REFERENDUM}`)
    await told('Passed on {when}, and carried out on {then}.')
    await go('/protocol')
    await locks().getByText(says('can be freed')).waitFor()
    await press('Free it')
    await agree('Free it', 'Freed', ['I free 500 HUZ that my votes no longer lock.'])
    await go('/protocol')
    await locks().getByText(says('None of your votes locks anything.')).waitFor()
    await leaveForGood()
  })

  /** Vote for what the page is about. */
  async function vote(tokens: string, conviction: string, read: readonly string[]) {
    const mine = page.getByRole('region', { name: is('My vote') })
    await mine.getByLabel(says('How much')).fill(tokens)
    await mine.getByLabel(says('The longer the lock, the more it counts')).selectOption(conviction)
    await press('For')
    await agree('For', 'Your vote is recorded', read)
  }

  test('an organiser opens a pool, has families in it, pauses it, hands it over, and is told each time what that means', async () => {
    const { api } = shown.local
    const [candidate, name] = [account('//Charlie'), width === 360 ? '春天互助' : 'Spring Aid']
    await visit()
    await link('Host one for your school').click()
    await become('Alice')
    await go('/host')
    await told('You do not host a pool yet.')
    await go('/host/new')
    await page.getByLabel(says('Its name')).fill(name)
    await page.getByLabel(says('In a sentence or two')).fill('Tuition for one school.')
    await page.getByLabel(says('Its currency')).selectOption({ label: 'DEMO' })
    await page.getByLabel(says('Dues each period')).fill('60')
    const pool = (await api.query.mutualAid.nextPool()).toNumber()
    await press('Open the pool')
    await agree('Open the pool', `Open: ${name}`, [
      `I open the pool “${name}”, with dues of 60 DEMO a period.`,
      'The rules hold from the first day and change only by a vote of the members.',
      'Name and currency cannot be changed later, and a pool cannot be deleted: it ends when its voters decide so, or once nobody is left in it.',
    ])
    await go(`/host/${pool}`)
    await told('Nobody has joined yet.')
    await page
      .locator('li', { hasText: says('School 1') })
      .getByRole('button', { name: is('Accept this school') })
      .click()
    await agree('Accept this school', 'School 1 is accepted', [
      'You can take it off again at any time; what was filed until then goes on.',
    ])

    await go(`/host/${pool}`)
    await page.getByText(says('Development accounts, to try it out')).click()
    const families = members.slice(0, 3)
    for (const at of families.keys())
      await page
        .locator('details')
        .getByRole('button', { name: is(`Member ${at + 1}`) })
        .click()
    await press('Invite')
    await agree('Invite', "Invited. They find it on the pool's page.", [
      `I invite 3 people to ${name}.`,
      'Until it is used you can take it back, which does not give back the place in this period. After 30 days it lapses.',
    ])
    await Promise.all(families.map((who) => by(who, calls.join(api, pool))))
    await go(`/host/${pool}`)
    await page.locator('main').getByText(says('Waiting')).nth(2).waitFor()

    const unfold = (what: string) => page.locator('summary').getByText(is(what)).click()
    await unfold('Pause new claims')
    await press('Pause')
    await agree('Pause', 'Paused', ['You cannot lift it yourself; it lifts by itself after seven days at most.'])
    await go(`/host/${pool}`)
    await told('No new claims until {when}.')

    await unfold('Hand it over')
    await page.getByLabel(says('Their address')).last().fill(candidate.address)
    await press('Offer it')
    await agree('Offer it', 'Offered', ['You can take the offer back until it is accepted.'])
    await by(candidate, calls.acceptHost(api, pool))
    await go(`/host/${pool}`)
    await told('You are not the host of this pool.')
    expect((await readPool(api, pool))!.host).toBe(candidate.address)
    await go('/host')
    await told('You do not host a pool yet.')
    await leaveForGood()
  })

  test('a member joins, is helped, objects in vain, leaves, and is told each time what became of the money', async () => {
    const { api } = shown.local
    const me = account('//Bob')
    await visit()
    await link('Join a pool').click()
    await page.locator('main').getByRole('link', { name: NAME }).first().click()
    await page.getByRole('heading', { level: 1, name: NAME }).waitFor()
    await link('Join').click()
    await told('Which account?')
    await become('Bob')
    await told('You are not a member of any pool yet.')

    await go(`/pools/${SAPLINGS}/join`)
    await page.getByRole('checkbox').check()
    await press('Join')
    await agree('Join', 'You are a member of 青禾助学', [
      'I join 青禾助学 and pay the first dues of 60 DEMO.',
      'Dues are not given back. You can leave whenever you like, and after {span} take along up to {percent}% of your share.',
    ])
    await go('')
    await told('Cover begins on {when}')
    await told('Next: {amount}, due {when}')

    await pay(3)
    await others((who) => calls.payDues(api, SAPLINGS, who, 4))
    await wait(90)
    await pay(1)
    await go('/me')
    await told('You are a voter: you can vote, dispute and invite.')

    // What they ask for is paid, and they are told to whom and when.
    const mine = (await readPool(api, SAPLINGS))!.claims
    const before = await free(school)
    const percent = (await rules()).rules.coveredShare
    await file('100', 'Invoice of the autumn term.')
    await agree('File the claim', `Claim ${mine} is filed`, [
      `I ask for ${percent} DEMO towards tuition, payable to School 1.`,
      'If nobody disputes it, it is paid by itself.',
      'You can withdraw it until its window ends, unless somebody disputes it first.',
    ])
    await titled('On view. If nobody disputes it, it is paid by {when}.')
    await wait(7)
    await wait(1)
    await titled(`Paid on {when}: ${percent} DEMO to School 1.`)
    expect((await free(school)) - before).toBe(BigInt(percent) * 100n)
    await go('')
    await told('Paid')

    // What they object to is paid all the same, and they are told what that cost them.
    const theirs = (await readPool(api, SAPLINGS))!.claims
    await fileFor(members[4]!, 5_000n)
    await go(`/pools/${SAPLINGS}/claims/${theirs}`)
    await press('Dispute it')
    await page.getByLabel(says('wrong amount')).check()
    await page.getByLabel(says('Say what you base it on')).fill('The list says less.')
    const purse = await free(me)
    await page
      .locator('form')
      .getByRole('button', { name: is('Dispute it') })
      .click()
    await agree('Dispute it', `Claim ${theirs} is disputed`, [
      'All back if refused, none if paid. Voting ends on {when}',
      'A dispute cannot be taken back.',
    ])
    const { bond, poll } = (await readClaim(api, SAPLINGS, theirs))!.parts[0]!.dispute!
    await wait(1)
    await Promise.all(members.slice(0, 4).map((who) => by(who, calls.vote(api, poll, false))))
    await wait(7)
    await wait(1)
    await titled(`Paid on {when}: ${percent / 2} DEMO to School 1.`)
    await told('Of the bond {claimant} went to the claimant and {pot} to the pot.')
    expect(await free(me)).toBe(purse - bond)

    // They leave with what they are told.
    await go(`/pools/${SAPLINGS}/leave`)
    await press('Leave')
    await agree('Leave', 'You are leaving 青禾助学', [
      'Until you are paid you can stay after all; your vote then comes back only with the next dues.',
    ])
    await told('From {when} on you can collect {amount}, as things stand.')
    await wait(7)
    await wait(7)
    await titled('You can collect {amount}')
    const heading = await page.getByRole('heading', { level: 1 }).innerText()
    const [sum] = /[\d,.]+(?=\sDEMO)/.exec(heading)!
    const rest = await free(me)
    await press('Collect')
    await agree('Collect', 'Your share is paid, and you have left 青禾助学', [
      `Collect your share of ${sum} DEMO`,
      'This cannot be undone: you are then no longer a member. To come back you join anew.',
    ])
    expect((await free(me)) - rest).toBe(BigInt(Math.round(Number(sum) * 100)))
    await go('')
    await told('You are not a member of any pool yet.')
    await leaveForGood()
  })

  /** What all members of the pool do. */
  const others = (call: (who: string) => Call) =>
    Promise.all(members.slice(0, 14).map((who) => by(who, call(who.address))))

  /** The rules in force. */
  const rules = async () => (await readPoolRow(shown.local.api, SAPLINGS))!.rules

  /** File a claim for tuition, to be paid to the school. */
  async function fileFor(who: KeyringPair, cost: bigint) {
    const { api } = shown.local
    const [{ wall }, { version, rules: of }] = await Promise.all([readNow(api), rules()])
    const part = { amount: (cost * BigInt(of.coveredShare)) / 100n, payee: { account: school.address } }
    const claim = { need: 'Tuition', cost, lossDate: wall, statement: NO_CONTENT, parts: [part] } as const
    await by(who, calls.fileClaim(api, { pool: SAPLINGS, rules: version, ...claim }))
  }

  /** Fill the form of a claim in, up to its last button. */
  async function file(cost: string, statement: string) {
    await go(`/pools/${SAPLINGS}/claim`)
    await page.getByLabel(says('Tuition')).first().check()
    await press('Next')
    await page.getByLabel(says('Amount on the invoice')).fill(cost)
    await page.getByLabel(says('School 1')).check()
    await page.locator('aside').getByText(says('this one decides')).waitFor()
    await press('Next')
    await page.getByLabel(says('What happened')).fill(statement)
    await press('Next')
    await press('File the claim')
  }

  /** Pay dues of so many periods. */
  async function pay(periods: number) {
    await go(`/pools/${SAPLINGS}/dues`)
    if (periods > 1) await page.getByLabel(says('How many periods')).selectOption(String(periods))
    await press('Pay dues')
    await agree('Pay dues', 'Dues paid', [
      'Dues are not given back. They count in your share, of which you take along up to {percent}% if you leave.',
    ])
  }
}
