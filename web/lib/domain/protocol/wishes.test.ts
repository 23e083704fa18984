import { given } from '$lib/chain/signing/given'
import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { describe, expect, test } from 'vitest'
import { CLAIMANT, DAY, currencyOf } from '../examples.ts'
import * as wishes from './wishes.ts'

const HUZ = 10n ** 12n
const native = { ...currencyOf({ symbol: 'HUZ', decimals: 12 }), id: 'native' as const }
/** Unbound a token counts a tenth; bound for a week, once. */
const convictions = [
  { conviction: 0, tenths: 1n, span: 0n },
  { conviction: 1, tenths: 10n, span: 7n * DAY },
] as const
const holding: Parameters<typeof wishes.delegate>[3] = { native, convictions: [...convictions] }
const money = '40\u00a0HUZ'

overwriteGetLocale(() => 'en')

describe('a vote with a stake', () => {
  const bound = { balance: 40n * HUZ, conviction: 1 } as const

  test('says the side, the tokens and how often they count', () => {
    const [aye, nay] = [true, false].map((side) =>
      wishes.voteWithConviction({ index: 9, what: 'A wish' }, side, bound, holding),
    )
    expect(aye?.call).toEqual({ name: 'voteWithConviction', args: [9, { aye: true, ...bound }] })
    expect(nay?.call).toEqual({ name: 'voteWithConviction', args: [9, { aye: false, ...bound }] })
    expect([aye?.sentence, nay?.sentence]).toEqual([
      `I vote for “A wish” in vote 9, with ${money}, counted 1×.`,
      `I vote against “A wish” in vote 9, with ${money}, counted 1×.`,
    ])
    expect([aye?.button, nay?.button]).toEqual(['For', 'Against'])
    expect(aye?.done.place).toBe('/protocol/9')
  })

  test('tells for how long the tokens are bound, where they are', () => {
    expect(wishes.voteWithConviction({ index: 9, what: 'A wish' }, true, bound, holding).after).toContain('7 days')
    const free = wishes.voteWithConviction({ index: 9, what: 'A wish' }, true, { ...bound, conviction: 0 }, holding)
    expect(free.after).toContain(money)
    expect(free.after).not.toContain('days')
    expect(free.sentence).toContain('0.1')
  })

  test('takes the place of an earlier one, and says what becomes of that and of what it locked', () => {
    const after = (before: wishes.Stake) =>
      wishes.voteWithConviction({ index: 9, what: 'A wish', before }, true, bound, holding).after
    const first = `Until the vote ends, ${money} cannot be moved. If your side wins, 7 days longer.`
    expect(after({ balance: 9_000n * HUZ, conviction: 1 })).toEqual([
      first,
      'Your vote with 9,000\u00a0HUZ, 1×, counts no more; the 8,960\u00a0HUZ that it took beyond can be freed at once, unless another vote locks them.',
    ])
    expect(after({ balance: 40n * HUZ, conviction: 0 })).toEqual([
      first,
      `Your vote with ${money}, 0.1×, counts no more.`,
    ])
    expect(wishes.voteWithConviction({ index: 9, what: 'A wish' }, true, bound, holding).undo).toBe(
      'Until the vote ends you can change it or take it back.',
    )
  })

  test('is taken back by its track and number', () => {
    expect(wishes.removeVote(2, 9, bound, native)).toMatchObject({
      ...{ call: { name: 'removeVote', args: [2, 9] }, sentence: 'I take my vote on vote 9 back.' },
      after: `It counts no more. ${money} can be freed at once, unless another vote locks it.`,
      undo: 'You can vote again until it ends.',
      done: { title: 'Your vote is taken back', place: '/protocol/9' },
    })
  })
})

test('who votes for somebody on a track does so with their stake', () => {
  const stake = { balance: 40n * HUZ, conviction: 1 } as const
  const wish = wishes.delegate({ id: 2, name: 'other' }, CLAIMANT, stake, holding)
  expect(wish.call).toEqual({ name: 'delegate', args: [2, CLAIMANT, 1, 40n * HUZ] })
  expect(wish.sentence).toContain('5Grwva…utQY')
  expect(wish.after).toBe(`Until you end it, ${money} cannot be moved, and you cannot vote on this kind yourself.`)
  expect(wish.undo).toBe(`You can end it any day. From then on ${money} stays locked for 7 days.`)
  const unbound = { ...stake, conviction: 0 } as const
  const free = wishes.delegate({ id: 2, name: 'other' }, CLAIMANT, unbound, holding)
  expect(free.undo).toBe(`You can end it any day; ${money} is free from then on.`)
  // It shows on every page that tells what one's tokens do.
  expect(wish.done.place).toBeUndefined()
  const ended = wishes.undelegate({ id: 2, name: 'other' }, stake, holding, DAY / 2n)
  expect(ended.call).toEqual({ name: 'undelegate', args: [2] })
  expect(ended.sentence).toBe('I vote myself again on other.')
  expect(ended.after).toBe(
    `${money} stays locked until 8 January; from then on it can be freed, unless a vote locks it too.`,
  )
  expect(ended.undo).toBe('You can delegate again at any time; that does not shorten the lock.')
  expect(wishes.undelegate({ id: 2, name: 'other' }, unbound, holding, 0n).after).toBe(
    `${money} can be freed at once, unless a vote locks it too.`,
  )
  expect(ended.done.place).toBeUndefined()
})

test('tokens are freed with the votes that are over, which are cleared away also where that frees nothing', () => {
  const unlocking = [{ track: 2, votes: [7, 8] }]
  const wish = wishes.unlock(CLAIMANT, { free: 40n * HUZ, unlocking }, native)
  expect(wish.call).toEqual({ name: 'unlock', args: [CLAIMANT, unlocking] })
  expect([wish.sentence, wish.button]).toEqual([`I free ${money} that my votes no longer lock.`, 'Free it'])
  expect(wish.done).toEqual({ title: 'Freed' })
  const nothing = wishes.unlock(CLAIMANT, { free: 0n, unlocking }, native)
  expect(nothing.call).toEqual(wish.call)
  expect([nothing.sentence, nothing.button]).toEqual(['I take back my votes that are over.', 'Clear the votes away'])
  expect(nothing.done).toEqual({ title: 'The votes are cleared away' })
})

test('a spend is paid, or forgotten, by its number', () => {
  const spend = { index: 4, amount: 40n * HUZ, currency: native, to: CLAIMANT }
  const paid = wishes.payOutSpend(spend)
  expect(paid.call).toEqual({ name: 'payOutSpend', args: [4] })
  expect(paid.sentence).toBe(`I have the treasury pay ${money} to 5Grwva…utQY.`)
  const forgotten = wishes.forgetSpend(spend)
  expect(forgotten.call).toEqual({ name: 'forgetSpend', args: [4] })
  expect(forgotten.sentence).toBe(`I clear away the expired payment of ${money} to 5Grwva…utQY.`)
  expect(paid.button).not.toBe(forgotten.button)
  const nameless = { ...native, id: 77, symbol: '', decimals: 0 }
  for (const wish of [wishes.payOutSpend, wishes.forgetSpend])
    expect(wish({ ...spend, amount: 20n, currency: nameless }).sentence).toContain(
      ' 20 of currency number 77, which is not registered, to 5Grwva…utQY.',
    )
  for (const { done } of [paid, forgotten]) expect(done.place).toBeUndefined()
})

test('the deposit of a decision is what its track takes', () => {
  const wish = wishes.placeDecisionDeposit(9, 40n * HUZ, native)
  expect(wish.call).toEqual({ name: 'placeDecisionDeposit', args: [9] })
  expect(wish.cost).toMatchObject({ currency: native, amount: 40n * HUZ, lines: [{ amount: 40n * HUZ }] })
  expect(wish.sentence).toContain(money)
  expect(wish.undo).toBe(
    'You cannot take it back before the vote has ended. Then anyone can have it given back to you.',
  )
  expect(wish.done.place).toBe('/protocol/9')
})

test('each deposit is given back under its own button, which says how much and to whom', () => {
  const deposit = { by: CLAIMANT, amount: 200n * 10n ** 12n }
  const [decision, submission] = (['Decision', 'Submission'] as const).map((kind) =>
    wishes.refund({ ...deposit, kind }, 9, native),
  )
  expect(decision!.call).toEqual({ name: 'refundDecisionDeposit', args: [9] })
  expect(submission!.call).toEqual({ name: 'refundSubmissionDeposit', args: [9] })
  expect([decision!.button, submission!.button]).toEqual(['Give the deposit back', "Give the proposer's deposit back"])
  for (const { sentence, after, done } of [decision!, submission!]) {
    expect(sentence).toMatch(/^I have the 200.HUZ of vote 9 given back to 5\w{5}…\w{4}, who placed them\.$/)
    expect(after).toBe('Tokens that votes lock as well can be used only once those locks have ended.')
    expect(done.place).toBeUndefined()
  }
})

test('an announced upgrade is authorized without any say of its code, which is named all the same', () => {
  expect(wishes.authorizeUpgrade(`0x${'ab'.repeat(32)}`)).toMatchObject({
    call: { name: 'authorizeAnnouncedUpgrade', args: [] },
    sentence: 'I authorise the announced upgrade 0xabab…abab.',
    undo: 'You cannot take it back. Until somebody brings the code into force, token holders can stop it by a vote.',
    done: { place: '/protocol' },
  })
})

test('a proposal costs its submission, and tells the deposit that comes next', () => {
  const terms = { native, submission: HUZ, patience: 14n * DAY }
  const proposal = { kind: 'LiftPause', pool: 3 } as const
  const wish = wishes.propose(proposal, 'Lift the pause', 40n * HUZ, terms)
  expect(wish.call).toEqual({ name: 'propose', args: [proposal] })
  expect(wish.cost).toMatchObject({ currency: native, amount: HUZ, lines: [{ amount: HUZ, currency: native }] })
  expect(wish.sentence).toContain('Lift the pause')
  expect(wish.after).toContain(money)
  expect(wish.after).toContain('14 days')
  expect(wish.undo).toBe('A proposal cannot be taken back; only an emergency vote can cancel it.')
  expect(wish).toMatchObject({ done: { place: `/protocol/${given('referendum')}` } })
})
