import { expect, test } from 'vitest'
import { alice, school } from '../../test/support/accounts.ts'
import { lived } from '../../test/support/lived.ts'
import { callDispatched, eventOf, spendApproved } from '../../test/support/told-events.ts'
import { answering, viewless } from '../../test/support/told-state.ts'
import type { Connection } from './connection.ts'
import type { State } from './state.ts'
import { readApprovedSpend, readSpendProgress, readWaitingSpends } from './treasury.ts'

const chain = lived()

test('spends that wait are told with their currency, their time, and why they cannot be paid', async () => {
  expect(await readWaitingSpends(chain.state)).toEqual([])
  const early = { Module: { index: 44, error: '0x06000000' } }
  const state = answering(chain.state, 'Vec<HuzhuRuntimeTreasuryWaitingSpend>', [
    { index: 4, currency: { WithId: 1 }, amount: 30, beneficiary: school, from: 7, until: 9, payout: { Err: early } },
    { index: 2, currency: 'Native', amount: 5, beneficiary: alice.address, from: 1, until: 2, payout: { Ok: null } },
    {
      index: 1,
      currency: 'Native',
      amount: 5,
      beneficiary: school,
      from: 1,
      until: 2,
      payout: { Ok: null },
      expired: true,
    },
  ])
  expect(await readWaitingSpends(state)).toEqual([
    {
      ...{ index: 4, currency: 1, amount: 30n, to: school, from: 7, until: 9, expired: false },
      payout: { refused: { pallet: 'treasury', reason: 'EarlyPayout' } },
    },
    {
      ...{ index: 2, currency: 'native', amount: 5n, to: alice.address, from: 1, until: 2 },
      ...{ payout: { ok: true }, expired: false },
    },
    {
      ...{ index: 1, currency: 'native', amount: 5n, to: school, from: 1, until: 2 },
      ...{ payout: { ok: true }, expired: true },
    },
  ])
})

test('spends are asked for by pages', async () => {
  const asked: unknown[] = []
  const executeViewFunction = async (_: unknown, input: unknown) => {
    asked.push(input)
    return { isErr: false, asOk: chain.state.registry.createType('Bytes', '0x00') }
  }
  const call = { ...chain.state.call, runtimeViewFunction: { executeViewFunction } } as never
  const state = { ...chain.state, call }
  await readWaitingSpends(state)
  await readWaitingSpends(state, 3, 7)
  expect(asked).toEqual(['0x0032000000', '0x010700000003000000'])
})

/** A connection to a node that keeps these states by their blocks, of a chain with these blocks alone; else with all. */
function keeping(states: Readonly<Record<number, object>>, blocks?: readonly number[]): Connection {
  const hashOf = (number: number) => ({ isEmpty: !(blocks?.includes(number) ?? true), number })
  const getHeader = async ({ number }: { number: number }) => ({
    number: { toNumber: () => number },
    parentHash: hashOf(blocks ? blocks[blocks.indexOf(number) - 1]! : number - 1),
  })
  const rpc = { chain: { getBlockHash: async (number: number) => hashOf(number), getHeader } }
  const at = async ({ number }: { number: number }) => {
    if (!states[number]) throw new Error(`Client error: UnknownBlock: State already discarded for ${number}`)
    return { query: states[number] }
  }
  return { ...{ rpc, at }, events: chain.api.events } as unknown as Connection
}

const spent = (index: number) => spendApproved(chain.api, index, 70 + index)
const carriedOut = (referendum: number | null) => callDispatched(chain.api, referendum)

test('the spend that a referendum brought about is known by the events of its call, also beside the same of another', async () => {
  const events = [
    ...[eventOf(chain.api, 'treasury', 'AssetSpendVoided', 2), spent(3), carriedOut(12)],
    ...[carriedOut(9), spent(4), carriedOut(11), spent(5), carriedOut(null), spent(6)],
  ]
  const api = keeping({ 7: { system: { events: async () => events } } })
  expect(await readApprovedSpend(api, 12, 7)).toEqual({ index: 3, until: 73 })
  expect(await readApprovedSpend(api, 11, 7)).toEqual({ index: 4, until: 74 })
  // What another brought about is none of its, nor is what nobody's call did.
  expect(await readApprovedSpend(api, 9, 7)).toBeUndefined()
  expect(await readApprovedSpend(api, 10, 7)).toBeUndefined()
})

const stored = { assetKind: 'Native', amount: 5, beneficiary: school, validFrom: 7, expireAt: 74 }
const [pending, failed, paid] = ['Pending', { Failed: null }, { Attempted: { id: null } }].map((status) => ({
  ...{ ...stored, status },
}))

test('a spend waits as long as the chain keeps it unpaid; what it keeps no more was paid, or expired', async () => {
  const waiting = { currency: 'Native', amount: 5, beneficiary: school, from: 7, until: 74, payout: { Ok: null } }
  const listed = answering(chain.state, 'Vec<HuzhuRuntimeTreasuryWaitingSpend>', [{ ...waiting, index: 4 }])
  const unasked = viewless(chain.state)
  const progress = (state: State, now: number, kept?: object, last?: object) => {
    const of = (spend?: object) => chain.api.registry.createType('Option<PalletTreasurySpendStatus>', spend)
    const api = keeping({ 74: { treasury: { spends: async () => of(last) } } })
    const query = { ...state.query, treasury: { spends: async () => of(kept) } } as unknown as State['query']
    return readSpendProgress({ ...state, query }, api, { index: 4, until: 74 }, now)
  }
  expect(await progress(listed, 80, pending)).toMatchObject({ kind: 'Waits', spend: { index: 4 } })
  expect(await progress(listed, 70, failed)).toMatchObject({ kind: 'Waits', spend: { index: 4 } })
  // What is paid is looked for in no list.
  expect(await progress(unasked, 70, paid)).toEqual({ kind: 'Paid' })
  expect(await progress(unasked, 75, paid, pending)).toEqual({ kind: 'Paid' })
  expect(await progress(unasked, 74, undefined, pending)).toEqual({ kind: 'Paid' })
  expect(await progress(unasked, 75, undefined, pending)).toEqual({ kind: 'Expired' })
  expect(await progress(unasked, 75, undefined, failed)).toEqual({ kind: 'Expired' })
  expect(await progress(unasked, 75, undefined, paid)).toEqual({ kind: 'Paid' })
  expect(await progress(unasked, 75)).toEqual({ kind: 'Paid' })
  const other = answering(chain.state, 'Vec<HuzhuRuntimeTreasuryWaitingSpend>', [{ ...waiting, index: 2 }])
  await expect(progress(other, 70, pending)).rejects.toThrow('Spend 4 waits and is not listed.')
})

/** Blocks from one number to another. */
const run = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)

test.each([
  ['there is nothing but its approval before', 7, [7, 90]],
  ['its own day is the first one missing', 73, [...run(1, 73), ...run(75, 900)]],
  ['it leapt often and stood long between', 60, [...run(1, 60), 76, 80, ...run(90, 400), 500, 501, ...run(700, 900)]],
])('where the clock leapt over the day of a spend, the last block before it tells: %s', async (_, last, blocks) => {
  const of = (spend?: object) => async () => chain.api.registry.createType('Option<PalletTreasurySpendStatus>', spend)
  const state = { ...chain.state, query: { treasury: { spends: of() } } as unknown as State['query'] }
  const progress = (kept?: object) => {
    const api = keeping({ [last]: { treasury: { spends: of(kept) } } }, blocks)
    return readSpendProgress(state, api, { index: 4, until: 74 }, blocks.at(-1)!)
  }
  expect(await progress(pending)).toEqual({ kind: 'Expired' })
  expect(await progress(paid)).toEqual({ kind: 'Paid' })
  expect(await progress()).toEqual({ kind: 'Paid' })
})

test('a day is not looked for over more leaps than a reader waits for', async () => {
  const none = async () => chain.api.registry.createType('Option<PalletTreasurySpendStatus>')
  const state = { ...chain.state, query: { treasury: { spends: none } } as unknown as State['query'] }
  const progress = (leaps: number) => {
    const blocks = [70, ...run(1, leaps).map((leap) => 74 + 2 * leap)]
    const api = keeping({ 70: { treasury: { spends: none } } }, blocks)
    return readSpendProgress(state, api, { index: 4, until: 74 }, blocks.at(-1)!)
  }
  expect(await progress(256)).toEqual({ kind: 'Paid' })
  expect(await progress(257)).toBeUndefined()
})

test('what happened in a block that there is none of is not told', async () => {
  expect(await readApprovedSpend(keeping({}, [1, 9]), 12, 7)).toBeUndefined()
})

test('what the node has forgotten is not told, and what it fails at is no answer', async () => {
  const none = async () => chain.api.registry.createType('Option<PalletTreasurySpendStatus>')
  const state = { ...chain.state, query: { treasury: { spends: none } } as unknown as State['query'] }
  const forgetful = keeping({})
  expect(await readApprovedSpend(forgetful, 9, 7)).toBeUndefined()
  expect(await readSpendProgress(state, forgetful, { index: 4, until: 74 }, 75)).toBeUndefined()
  const broken = async () => {
    throw new Error('broken')
  }
  const breaking = keeping({ 7: { system: { events: broken } } })
  await expect(readApprovedSpend(breaking, 9, 7)).rejects.toThrow('broken')
})
