import type { AnyTuple, IEvent } from '@polkadot/types/types'
import { beforeAll, describe, expect, test } from 'vitest'
import { first, school, second } from '../../test/support/accounts.ts'
import { toldOf, toldUpTo } from '../../test/support/history-told.ts'
import { lived } from '../../test/support/lived.ts'
import { eventOf } from '../../test/support/told-events.ts'
import { type ToldStep, leadsTo, stepsOf } from './claim-story.ts'
import { type Claim, readClaims } from './claims.ts'
import type { ToldEvent } from './told.ts'

const chain = lived()

let claims: readonly Claim[]
let stories: readonly ToldStep[][]

beforeAll(async () => {
  claims = (await readClaims(chain.state, 0)).toReversed()
  const told = await toldUpTo(chain.api, chain.facts.hash)
  stories = claims.map(({ id }) => {
    const of = ({ pallet, fields: { pool, claim } }: ToldEvent) =>
      pallet === 'mutualAid' && pool === '0' && claim === String(id)
    return stepsOf(told.filter(of))!
  })
})

test('the events of a claim lead to the claim as the chain has it', () => {
  expect(claims.length).toBeGreaterThan(2)
  expect(claims.map((claim, at) => leadsTo(stories[at]!, claim))).toEqual(claims.map(() => true))
  expect(stories.flat().map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['Filed', 'Opened', 'Disputed', 'Answered', 'Refused', 'Reopened', 'Approved', 'Paid']),
  )
})

test('a story with any step left out, told twice or told otherwise does not', () => {
  for (const [at, claim] of claims.entries()) {
    const story = stories[at]!
    for (const [place, step] of story.entries()) {
      // What a voter saw leaves nothing behind by which it could be missed.
      if (step.kind === 'Looked') continue
      expect([step, leadsTo(story.toSpliced(place, 1), claim)]).toEqual([step, false])
      expect([step, leadsTo(story.toSpliced(place, 0, step), claim)]).toEqual([step, false])
      if (step.kind === 'Paid')
        expect(leadsTo(story.with(place, { ...step, amount: step.amount + 1n }), claim)).toBe(false)
      if (step.kind === 'Answered')
        expect(leadsTo(story.with(place, { ...step, statement: '0x00' }), claim)).toBe(false)
    }
  }
  expect(leadsTo([], claims[0]!)).toBe(false)
  expect(leadsTo(stories[0]!, claims[1]!)).toBe(false)
})

describe('of what nothing in that chain led to', () => {
  const HASH = `0x${'11'.repeat(32)}`
  const story = (...events: readonly (readonly [string, ...unknown[]])[]) =>
    stepsOf(
      events.map(([name, ...values], place) =>
        toldOf(eventOf(chain.api, 'mutualAid', name, ...values).event as unknown as IEvent<AnyTuple>, {
          ...{ block: 7, hash: HASH, place, time: 1_000n },
        }),
      ),
    )
  const part = (amount: number) => ({ amount, payee: 'OwnAccount', due: 50, milestone: null })
  const filed = (...parts: readonly number[]) =>
    ['ClaimFiled', 9, 5, first.address, 'Books', 2, 50, 200, HASH, parts.map(part), 100, 100, 'PaidIn'] as const
  const opened = (amount: number, payee: unknown = { Registered: school }) =>
    ['PartOpened', 9, 5, 0, amount, payee, 77, 8] as const

  test('a payment that could not be delivered, went back and was paid to another', () => {
    const steps = story(
      filed(100),
      opened(100),
      ['Disputed', 9, 5, 0, second.address, 'Other', HASH, 10, 6, 55, 66],
      ['BondSplit', 9, 5, 0, second.address, 5, 5],
      ['PartApproved', 9, 5, 0, 100, { Panel: { ayes: 1, nays: 3 } }, 4],
      ['PartHeld', 9, 5, 0, first.address, school, 30, 10, 60, 4, 88],
      ['PayeeNamed', 9, 5, 0, 'OwnAccount', 30, 10, 100, 60],
      opened(100, 'OwnAccount'),
      ['PartApproved', 9, 5, 0, 100, 'Silence', 5],
      ['PartPaid', 9, 5, 0, first.address, first.address, 99, 0, 1, 5, 99],
      ['RemainderExpired', 9, 5, 0, 1],
    )!
    expect(steps[4]).toMatchObject({ kind: 'Approved', verdict: { ayes: 1, nays: 3 } })
    expect(steps[5]).toMatchObject({ kind: 'Held', amount: 40n, donated: 10n, payee: school, ownAccount: false })
    expect(steps[6]).toMatchObject({ kind: 'PayeeNamed', back: 40n, payee: first.address, ownAccount: true })
    expect(steps[8]).toMatchObject({ verdict: undefined })
    const of = { ...claims[0]!, claimant: first.address, need: 'Books', rules: 2, cost: 200n, lossDate: 50n } as const
    const [known] = of.parts
    const dispute = { ...claims[1]!.parts[0]!.dispute!, poll: 6n, answer: undefined }
    const left = { proof: undefined, evidence: undefined, dispute, amount: 100n, paid: 99n, held: 0n }
    const claim = (state: 'Paid' | 'Expired', changes = {}): Claim => ({
      ...{ ...of, statement: HASH, vouching: undefined, parts: [{ ...known!, ...left, state, ...changes }] },
    })
    // What is too little to be paid by itself ends as paid, else as expired: the event says neither.
    expect(leadsTo(steps, claim('Paid'))).toBe(true)
    expect(leadsTo(steps, claim('Expired'))).toBe(true)
    expect(leadsTo(steps, claim('Paid', { held: 1n }))).toBe(false)
    expect(leadsTo(steps, claim('Paid', { paid: 100n }))).toBe(false)
    expect(leadsTo(steps.slice(0, -1), claim('Expired'))).toBe(false)
  })

  test('vouchers, what they have charged, and what is given back', () => {
    const steps = story(
      filed(60, 40),
      ['Vouched', 9, 5, second.address, 50, 1, 10],
      ['Unvouched', 9, 5, second.address, 5],
      ['BackingReturned', 9, 5, 0, second.address, 15],
      ['ProofGiven', 9, 5, 1, { School: school }],
      ['Looked', 9, 5, 0, second.address, true],
      [
        'ClaimWithdrawn',
        9,
        5,
        [
          [0, 60],
          [1, 40],
        ],
      ],
    )!
    expect(steps.map(({ kind }) => kind)).toEqual([
      ...['Filed', 'Vouched', 'Unvouched', 'BackingReturned', 'Proven', 'Looked', 'Withdrawn'],
    ])
    expect(steps[4]).toMatchObject({ school, document: undefined })
    const known = claims[0]!.parts[0]!
    const withdrawn = (amount: bigint, proof: typeof known.proof) => ({
      ...{ ...known, state: 'Withdrawn' as const, amount, paid: 0n, held: 0n, proof },
      ...{ evidence: undefined, dispute: undefined },
    })
    const claim = (charged: bigint): Claim => ({
      ...{
        ...claims[0]!,
        claimant: first.address,
        need: 'Books',
        rules: 2,
        cost: 200n,
        lossDate: 50n,
        statement: HASH,
      },
      vouching: {
        vouchers: [{ who: second.address, amount: charged }],
        unfinished: 0,
        wanted: 1,
        unbacked: 0n,
        until: 0n,
      },
      parts: [withdrawn(60n, undefined), withdrawn(40n, { school, at: { time: 0n, block: 7 } })],
    })
    expect(leadsTo(steps, claim(30n))).toBe(true)
    expect(leadsTo(steps, claim(31n))).toBe(false)
  })

  test('what is no story of a claim is none', () => {
    expect(story(['CoverEnded', 9, first.address, 7])).toBeUndefined()
    const [event] = [{ block: 7, hash: HASH, event: 0, time: 0n, pallet: 'mutualAid', kind: 'PartRefused' }]
    for (const fields of [{}, { part: 0 }, { part: 'x', amount: '1', ayes: '1', nays: '1' }, { toString: '1' }])
      expect(stepsOf([{ ...event!, fields: fields as never }])).toBeUndefined()
    expect(stepsOf([{ ...event!, kind: 'toString', fields: {} }])).toBeUndefined()
    expect(stepsOf([])).toEqual([])
  })
})
