import { given } from '$lib/chain/signing/given'
import type { NewClaim } from '@huzhu/governance/calls'
import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { describe, expect, test } from 'vitest'
import { CLAIMANT, DAY, claimOf, currencyOf, partOf, poolOf, poolRowOf } from '../examples.ts'
import { calendarAt } from '../../chain/worker.played.ts'
import * as wishes from './wishes.ts'

const HASH = `0x${'ab'.repeat(32)}`
const SCHOOL = '5EbiQcLc6qJbMzesDRwBdua1Nt3azcwHxXUmWqTFLpcQRbUN'
/** The second part of claim 7 in pool 3, called North. */
const part = partOf({ index: 1, held: 4_050n, status: { remaining: 10_000n } })
const found = { pool: poolOf(), currency: currencyOf(), claim: claimOf({ parts: [partOf(), part] }), part }
const NAMED = 'instalment 2 of claim 7'
const place = '/pools/3/claims/7?part=2'

/** Noon of a day is of the same day nearly everywhere; the chain stood still for a day. */
const poll = { poll: 12n, ends: 10n * DAY + DAY / 2n }
const calendar = { ...calendarAt(2n * DAY), stalled: DAY }
const NOTHING = 'This cannot be undone.'

overwriteGetLocale(() => 'en')

describe('what can be undone afterwards, and until when', () => {
  const IN_WINDOW = 'unless somebody disputes it first.'

  test.each([
    ['attest', NOTHING],
    ['collect', NOTHING],
    ['expirePart', NOTHING],
    ['withdrawClaim', 'It cannot be brought back; you can file another.'],
    [
      'openPart',
      `It cannot be put back to waiting. Until its window ends the claimant can withdraw the claim, ${IN_WINDOW}`,
    ],
  ] as const)('is told of %s', (name, undo) => {
    expect(wishes[name](found).undo).toBe(undo)
  })

  test('is told of what is said: once', () => {
    expect(wishes.look(found, true).undo).toBe('You say it once; it cannot be changed.')
    expect(wishes.answer(found, HASH).undo).toBe('You answer once; it cannot be changed.')
    expect(wishes.dispute(found, { bond: 1n, reduced: false, opens: 0n, ends: 0n }, 'Other', HASH, calendar).undo).toBe(
      'A dispute cannot be taken back.',
    )
  })

  test('is told of a vote by the moment at which voting ends', () => {
    expect(wishes.voteOnPart(found, poll, true, calendar).undo).toBe(
      'You can change your vote until voting ends on Mon 12 January, 12:00, for a fee. You cannot take it back.',
    )
  })

  test('is told of a claim, and of one brought up again', () => {
    const parts = [{ amount: 1n, payee: 'own account' }] as const
    const claim = { rules: 2, need: 'Books', lossDate: DAY, cost: 1n, parts: [...parts], statement: HASH } as const
    const filed = wishes.fileClaim(poolRowOf({}), claim, { amount: 1n, vouched: false }, 'School 1', DAY)
    expect(filed.undo).toBe(`You can withdraw it until its window ends, ${IN_WINDOW}`)
    expect(wishes.reopen(found, HASH).undo).toBe(
      `It can be brought up again only this once. Until its window ends you can withdraw it, ${IN_WINDOW}`,
    )
  })

  test('is told of vouching: all of it until the claim is on view, with dues or without', () => {
    const [bare, backing] = [0n, 4_050n].map((amount) => wishes.vouch(found, amount).undo)
    expect(bare).toBe('You can take it back until the claim is on view, which is at once if nothing else is missing.')
    expect(backing).toBe(`${bare} After that you get back only what the later dues of whoever asked carry.`)
    const [whole, carried] = [true, false].map((all) => wishes.unvouch(found, 4_050n, { amount: 4_050n, whole: all }))
    expect(whole?.undo).toBe('You can vouch for it again as long as it looks for vouchers.')
    expect(carried?.undo).toBe(NOTHING)
  })

  test('is told of another payee, by where the money is', () => {
    expect(wishes.namePayee(found, 'own account').undo).toBe(
      'This cannot be undone: until it is paid again the money is in the pot.',
    )
  })
})

describe('a dispute', () => {
  // Noon, which is of the same day nearly everywhere.
  const noon = DAY / 2n
  const terms = { bond: 500n, reduced: false, opens: 3n * DAY + noon, ends: 10n * DAY + noon }
  const disputed = () =>
    wishes.dispute(found, terms, 'WrongAmount', HASH, { ...calendarAt(2n * DAY + noon), stalled: DAY })

  test('carries the reason and the hash of what is said', () => {
    const wish = disputed()
    expect(wish.call).toEqual({ name: 'dispute', args: [3, 7, 1, 'WrongAmount', HASH] })
    expect(wish).toMatchObject({ sentence: `I dispute ${NAMED}: wrong amount.`, pool: 'North' })
  })

  test('costs the bond, once', () => {
    const { currency } = found
    const wish = disputed()
    expect(wish.cost).toMatchObject({ currency, amount: 500n, lines: [{ amount: 500n, currency }] })
    expect(wish.done).toMatchObject({ note: expect.stringContaining('¥5'), place })
  })

  test('tells the moments of its vote by the calendar, later by as long as the chain stood still', () => {
    const wish = disputed()
    expect(wish.cost?.lines[0]?.note).toBe('All back if refused, none if paid. Voting ends on Mon 12 January, 12:00')
    expect(wish.done.note).toContain('Mon 5 January, 12:00')
    expect(wish.after).toContain('2 days')
    expect(wish.after).toContain('7 days')
    expect(wish.after).toContain('Mon 12 January, 12:00')
  })
})

test('who was drawn says that it looks right or has doubts, and what that decides: nothing', () => {
  const [right, doubt] = [false, true].map((doubts) => wishes.look(found, doubts))
  expect(right).toMatchObject({
    ...{ call: { name: 'look', args: [3, 7, 1, false] }, button: 'Looks right', pool: 'North', done: { place } },
    ...{ sentence: `I have looked at ${NAMED}: it looks right to me.` },
    after: 'All see it. It decides nothing: silence still pays.',
  })
  expect(doubt).toMatchObject({
    ...{ call: { name: 'look', args: [3, 7, 1, true] }, button: 'I have doubts', done: { place } },
    ...{ sentence: `I have looked at ${NAMED} and have doubts.` },
    after: expect.stringContaining('dispute it'),
  })
  expect([right?.cost, doubt?.cost]).toEqual([undefined, undefined])
})

test('who was drawn is told why the bond is less', () => {
  const terms = { bond: 600n, reduced: true, opens: DAY, ends: 4n * DAY }
  const { cost } = wishes.dispute(found, terms, 'Other', HASH, calendarAt(0n))
  expect(cost?.lines[0]).toMatchObject({ amount: 600n, note: expect.stringContaining('you were drawn') })
})

test('a vote refuses a part or does not, under the button that says so', () => {
  const [refuse, pay] = [true, false].map((aye) => wishes.voteOnPart(found, poll, aye, calendar))
  const ends = 'A second refusal of the same member within 24 periods ends their cover: they wait anew.'
  expect([refuse?.after, pay?.after]).toEqual([ends, undefined])
  expect(refuse?.call).toEqual({ name: 'vote', args: [12n, true] })
  expect(pay?.call).toEqual({ name: 'vote', args: [12n, false] })
  expect([refuse?.button, pay?.button]).toEqual(['Refuse it', 'Pay it'])
  expect([refuse?.sentence, pay?.sentence]).toEqual([
    `I vote to refuse ${NAMED}: ¥100 would not be paid.`,
    `I vote to pay ${NAMED}, ¥100.`,
  ])
  // A claim that is paid at once has no instalments to be named.
  const whole = { ...found, claim: claimOf({ parts: [part] }) }
  expect(wishes.voteOnPart(whole, poll, false, calendar).sentence).toBe('I vote to pay claim 7, ¥100.')
  for (const wish of [refuse, pay]) expect(wish?.done.place).toBe(place)
})

test('of a part of which some is paid, what is voted on or opened is the rest', () => {
  const paid = partOf({ index: 1, amount: 10_000n, paid: 3_500n, status: { remaining: 6_500n } })
  const named = { ...found, claim: claimOf({ parts: [partOf(), paid] }), part: paid }
  expect(wishes.voteOnPart(named, poll, true, calendar).sentence).toBe(
    `I vote to refuse ${NAMED}: ¥65 would not be paid.`,
  )
  expect(wishes.voteOnPart(named, poll, false, calendar).sentence).toBe(`I vote to pay ${NAMED}, ¥65.`)
  expect(wishes.openPart(named).sentence).toBe(`I open ${NAMED}: ¥65.`)
})

test('an answer and new evidence carry the hash', () => {
  expect(wishes.answer(found, HASH)).toMatchObject({
    call: { name: 'answer', args: [3, 7, 1, HASH] },
    sentence: `I answer the dispute about ${NAMED}.`,
    done: { place },
  })
  expect(wishes.reopen(found, HASH)).toMatchObject({
    call: { name: 'reopen', args: [3, 7, 1, HASH] },
    sentence: `I bring ${NAMED} up once more, with new evidence.`,
    done: { title: 'Claim 7 is open again', place },
  })
})

test('a part opens with its proof, or without one where none is needed', () => {
  expect(wishes.openPart(found).call).toEqual({ name: 'openPart', args: [3, 7, 1] })
  const wish = wishes.openPart(found, HASH)
  expect(wish.call).toEqual({ name: 'openPart', args: [3, 7, 1, HASH] })
  // People count from one.
  expect(wish.sentence).toBe('I open instalment 2 of claim 7: ¥100.')
  expect(wish.done).toEqual({ title: 'Instalment 2 is open', place })
})

test.each([
  ['withdrawClaim', [3, 7], '/pools/3/claims/7', 'I withdraw claim 7.'],
  ['attest', [3, 7, 1], place, `I confirm that the milestone of ${NAMED} is reached.`],
  ['expirePart', [3, 7, 1], place, 'I close instalment 2 of claim 7, which can never open.'],
  ['collect', [3, 7, 1], place, `I collect ¥40.50 of ${NAMED}.`],
] as const)('%s names the claim, and its part where it is about one', (name, args, shownAt, sentence) => {
  const wish = wishes[name](found)
  expect(wish.call).toEqual({ name, args })
  expect(wish).toMatchObject({ pool: 'North', sentence, done: { place: shownAt } })
  expect(wish.cost).toBeUndefined()
})

test('who vouches says with how much, and what becomes of it; with nothing where others back all of it', () => {
  const account = '5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty'
  const paid = partOf({ payee: account, vouched: true, ownAccount: false })
  const claim = { ...found, claim: claimOf({ parts: [paid, { ...paid, index: 1 }] }) }
  const wish = wishes.vouch(claim, 4_050n)
  expect(wish.call).toEqual({ name: 'vouch', args: [3, 7, 4_050n] })
  const sentence = 'I vouch for claim 7, to be paid to 5FHneW…94ty, and back ¥40.50 of it.'
  expect(wish).toMatchObject({ sentence, pool: 'North', done: { place } })
  expect(wish.after).toContain(`The whole account, to compare: ${account}`)
  expect(wish.after?.[1]).toContain('Your share is less by it.')
  const bare = wishes.vouch(claim, 0n)
  expect(bare.call).toEqual({ name: 'vouch', args: [3, 7, 0n] })
  expect([bare.sentence, bare.after?.[1]]).toEqual([
    'I vouch for claim 7, to be paid to 5FHneW…94ty.',
    'If it is refused, you cannot vouch for twelve periods.',
  ])
})

test('who takes vouching back is told how much comes back, and what stays charged to them', () => {
  const taken = (whole: boolean, amount: bigint) => wishes.unvouch(found, 4_050n, { amount, whole })
  const all = taken(true, 4_050n)
  expect(all.call).toEqual({ name: 'unvouch', args: [3, 7] })
  expect(all).toMatchObject({
    sentence: 'I vouch no more for claim 7 and take back the ¥40.50 that I back.',
    after: 'There are at least 14 days then to find another voter.',
    ...{ pool: 'North', done: { place } },
  })
  const some = taken(false, 4_000n)
  expect(some.sentence).toBe('I take back ¥40 of the ¥40.50 that I back of claim 7.')
  expect(some.after).toBe('¥0.50 stays charged to you until the later dues of whoever asked carry it.')
  // Who backs nothing takes nothing back.
  expect(wishes.unvouch(found, 0n, { amount: 0n, whole: true }).sentence).toBe('I vouch no more for claim 7.')
  // Nobody is looked for once it has opened.
  expect(taken(false, 4_050n)).toMatchObject({ sentence: all.sentence })
  expect(taken(false, 4_050n).after).toBeUndefined()
})

test('another payee is a school by its name, or the own account', () => {
  const school = wishes.namePayee(found, { account: SCHOOL })
  expect(school.call).toEqual({ name: 'namePayee', args: [3, 7, 1, { account: SCHOOL }] })
  expect(school.sentence).toBe(`I have ¥40.50 of ${NAMED} paid to School 1 instead.`)
  const own = wishes.namePayee(found, 'own account')
  expect(own.call.args).toEqual([3, 7, 1, 'own account'])
  expect(own.sentence).not.toContain(CLAIMANT)
  expect(own.done.place).toBe(place)
})

test('a claim is filed for its whole cost, and its sentence says what the chain would pay', () => {
  const parts = [{ amount: 8_000n, payee: { account: SCHOOL } }]
  const claim = { rules: 2, need: 'Books', lossDate: DAY, cost: 10_000n, parts, statement: HASH } as const
  const file = (vouched: boolean) =>
    wishes.fileClaim(poolRowOf({}), claim, { amount: 8_000n, vouched }, 'School 1', 2n * DAY)
  const wish = file(false)
  expect(wish.call).toEqual({ name: 'fileClaim', args: [{ pool: 3, ...claim }] })
  expect(wish.sentence).toContain('¥80')
  expect(wish.sentence).toContain('School 1')
  expect(wish.after).toEqual(['If nobody disputes it, it is paid by itself.'])
  expect(file(true).after?.[0]).toContain('It waits for its vouchers.')
  // The chain gives its number.
  expect(wish.done).toMatchObject({
    place: `/pools/3/claims/${given('claim')}`,
    title: expect.stringContaining(given('claim')),
  })
})

describe('what becomes of a claim is told before it is filed', () => {
  const payee = { account: SCHOOL }
  const milestone = 'ProofOfEnrolment'
  const told = (parts: NewClaim['parts'], { vouched = false, lossDate = DAY } = {}) =>
    wishes.fileClaim(
      poolRowOf({}),
      { rules: 2, need: 'Tuition', lossDate, cost: 10_000n, parts },
      { amount: 8_000n, vouched },
      'School 1',
      2n * DAY,
    ).after
  const first = { amount: 4_000n, payee, due: DAY }
  const later = { amount: 4_000n, payee, due: 91n * DAY }
  const byHand = 'by you or the school that is paid, or it expires.'

  test('in one part that is due, it is paid by itself if nobody disputes it', () => {
    expect(told([{ amount: 8_000n, payee }])).toEqual(['If nobody disputes it, it is paid by itself.'])
  })

  test('in instalments, each later one has to be opened, with its proof where it needs one', () => {
    const begins = 'If nobody disputes the first instalment, it is paid by itself.'
    expect(told([first, later])).toEqual([begins, `Each later one has to be opened when its time comes, ${byHand}`])
    expect(told([first, { ...later, milestone }])).toEqual([
      begins,
      'Each later one has to be opened when its time comes, with a proof of yours or the word of the school, or it expires.',
    ])
  })

  test('ahead of its date, it may have to be opened as well', () => {
    const ahead = `If that is due too far ahead to be on view at once, it has to be opened when its time comes, ${byHand}`
    expect(told([{ amount: 8_000n, payee }], { lossDate: 60n * DAY })).toEqual([
      'If nobody disputes it, it is paid by itself.',
      ahead,
    ])
    expect(told([{ ...first, due: 2n * DAY }], { lossDate: 2n * DAY })).toHaveLength(1)
    expect(told([{ ...first, due: 60n * DAY }, later], { lossDate: 60n * DAY })).toEqual([
      'If nobody disputes the first instalment, it is paid by itself.',
      ahead,
      `Each later one has to be opened when its time comes, ${byHand}`,
    ])
  })

  test('for a vouched payee, it waits for its vouchers first', () => {
    expect(told([first, later], { vouched: true })).toEqual([
      'It waits for its vouchers. Once they back all of it, the first instalment is on view; undisputed, it is paid by itself.',
      `Each later one has to be opened when its time comes, ${byHand}`,
    ])
  })
})
