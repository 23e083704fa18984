import type { EventRecord } from '@polkadot/types/interfaces'
import { beforeAll, describe, expect, test } from 'vitest'
import { first, school } from '../../test/support/accounts.ts'
import { blocksAfter } from '../../test/support/blocks.ts'
import { toldOf } from '../../test/support/history-told.ts'
import { lived } from '../../test/support/lived.ts'
import { callDispatched, eventOf, spendApproved, withEvents } from '../../test/support/told-events.ts'
import { enactmentName, referendumNamed } from './enactment.ts'
import {
  type ToldMove,
  approvalOf,
  checkMoves,
  readTreasuryBefore,
  spendsIn,
  treasuryMoves,
} from './treasury-movements.ts'
import { readSpendCount, readTreasury, readTreasuryAccount } from './treasury.ts'

const chain = lived()

let treasury: string
let moves: ToldMove[]
beforeAll(async () => {
  const { api, facts } = chain
  treasury = readTreasuryAccount(chain.state)
  const hashes = (await blocksAfter(api, 0)).toReversed()
  moves = []
  for (const hash of hashes.slice(0, hashes.indexOf(facts.hash) + 1)) {
    const block = (await api.rpc.chain.getHeader(hash)).number.toNumber()
    const { query } = await api.at(hash)
    const [now, events] = await Promise.all([query.timestamp.now(), query.system.events()])
    moves.push(...treasuryMoves(events, treasury).map((move) => ({ ...move, block, hash, time: now.toBigInt() })))
  }
})

test('what the events moved leads from what the treasury had at first to what it has', async () => {
  const genesis = await chain.api.at(chain.api.genesisHash)
  for (const currency of ['native', 1] as const) {
    const moved = moves.reduce((sum, move) => (move.currency === currency ? sum + move.amount : sum), 0n)
    const [before, after] = await Promise.all([readTreasury(genesis, currency), readTreasury(chain.state, currency)])
    expect([currency, before + moved]).toEqual([currency, after])
  }
  expect(await readTreasury(chain.state, 999)).toBe(0n)
  expect(moves.filter(({ kind }) => kind === 'Fee').length).toBeGreaterThan(10)
  expect(moves.filter(({ kind }) => kind === 'Other')).toEqual([])
})

test('a movement that the chain told is the same, and whatever is told otherwise is found', async () => {
  expect(new Set(await checkMoves(chain.api, moves))).toEqual(new Set(['same']))
  const [fee] = moves
  const lies: ToldMove[] = [
    ...[{ amount: fee!.amount + 1n }, { count: 99 }, { kind: 'Sent' as const }, { currency: 7 }, { who: school }],
    ...[{ spend: 1 }, { event: fee!.event + 1 }, { block: fee!.block + 1 }, { time: 1n }, { hash: moves.at(-1)!.hash }],
  ].map((lie) => ({ ...fee!, ...lie }))
  expect(await checkMoves(chain.api, lies)).toEqual(lies.map(() => 'other'))
})

test('what the treasury had right before a movement is what there was at first and all movements before it', async () => {
  const genesis = await chain.api.at(chain.api.genesisHash)
  const before = await Promise.all((['native', 1] as const).map((currency) => readTreasury(genesis, currency)))
  const upTo = (at: number) =>
    (['native', 1] as const).map((currency, index) =>
      moves.slice(0, at).reduce((sum, move) => (move.currency === currency ? sum + move.amount : sum), before[index]!),
    )
  const there = (place: Pick<ToldMove, 'block' | 'event'>) => readTreasuryBefore(chain.api, ['native', 1], place)
  for (const at of [0, 5, moves.length - 1]) {
    const { block, event } = moves[at]!
    expect([at, await there({ block, event })]).toEqual([at, upTo(at)])
    expect([at, await there({ block, event: event + 1 })]).toEqual([at, upTo(at + 1)])
  }
  expect(await there({ block: 2 ** 31 - 1, event: 0 })).toBeUndefined()
})

test('a movement that is told to be the next one is not where another lies between', async () => {
  const [fee] = moves
  const sent = eventOf(chain.api, 'balances', 'Transfer', school, treasury, 7)
  const api = withEvents(chain.api, fee!.hash, sent)
  const last = (await (await api.at(fee!.hash)).query.system.events()).length - 1
  const told = (before: number) => checkMoves(api, [{ ...fee!, between: { after: -1, before } }])
  expect([await told(last), await told(last + 1)]).toEqual([['same'], ['other']])
})

test('spends are counted by the chain', async () => {
  expect(await readSpendCount(chain.state)).toBe(0)
})

describe('of what nothing in that chain led to', () => {
  const event = (...of: Parameters<typeof eventOf> extends [unknown, ...infer Rest] ? Rest : never) =>
    eventOf(chain.api, ...of) as unknown as EventRecord
  const moved = (...records: readonly EventRecord[]) =>
    treasuryMoves(records, treasury).map(({ event: place, kind, currency, amount, count, spend, who }) => ({
      ...{ place, kind, currency, amount, count, ...(spend !== undefined && { spend }), ...(who && { who }) },
    }))
  const native = { currency: 'native', count: 1 } as const

  test('a spend is told with its number and to whom, in either kind of currency', () => {
    expect(moved(event('balances', 'Transfer', treasury, school, 30), event('treasury', 'Paid', 4, null))).toEqual([
      { ...native, place: 0, kind: 'Spent', amount: -30n, spend: 4, who: school },
    ])
    expect(moved(event('assets', 'Transferred', 1, treasury, school, 31), event('treasury', 'Paid', 5, null))).toEqual([
      { place: 0, kind: 'Spent', currency: 1, amount: -31n, count: 1, spend: 5, who: school },
    ])
    expect(moved(event('balances', 'Transfer', treasury, school, 30))).toMatchObject([{ kind: 'Other' }])
  })

  test('deposits that are lost, from wherever they were held', () => {
    const reason = { MutualAid: 'ProposalDeposit' }
    expect(moved(event('balances', 'TransferOnHold', reason, first.address, treasury, 20))).toEqual([
      { ...native, place: 0, kind: 'DepositLost', amount: 20n, who: first.address },
    ])
    expect(moved(event('balances', 'Deposit', treasury, 21), event('treasury', 'Deposit', 21))).toEqual([
      { ...native, place: 0, kind: 'DepositLost', amount: 21n },
    ])
  })

  test('what a pool leaves, and what somebody sends', () => {
    const sent = event('assets', 'Transferred', 1, first.address, treasury, 9)
    const closed = event('mutualAid', 'PoolClosed', 3, treasury, 9, 0, 100)
    expect(moved(sent, closed)).toMatchObject([{ kind: 'PoolLeft', currency: 1, amount: 9n, who: first.address }])
    expect(moved(sent)).toMatchObject([{ kind: 'Sent' }])
    const toAnother = event('mutualAid', 'PoolClosed', 3, school, 9, 0, 100)
    expect(moved(sent, toAnother)).toMatchObject([{ kind: 'Sent' }])
  })

  test('the fees of a block are one movement of each currency', () => {
    const paid = event('transactionPayment', 'TransactionFeePaid', first.address, 5, 0)
    const fee = (amount: number) => event('balances', 'Deposit', treasury, amount)
    const inDemo = event('assets', 'Deposited', 1, treasury, 4)
    expect(moved(event('balances', 'Deposit', first.address, 1), fee(5), inDemo, fee(6), paid)).toEqual([
      { place: 1, kind: 'Fee', currency: 'native', amount: 11n, count: 2 },
      { place: 2, kind: 'Fee', currency: 1, amount: 4n, count: 1 },
    ])
    expect(moved(event('balances', 'Deposit', treasury, 0), paid)).toEqual([])
    expect(moved(event('balances', 'Transfer', treasury, treasury, 7))).toEqual([])
  })

  test('which call had a spend approved, and of which referendum it was', () => {
    const records = [spendApproved(chain.api, 4, 99), callDispatched(chain.api, 12), callDispatched(chain.api, 13)]
    expect(approvalOf(records as unknown as EventRecord[], 0)).toBe(enactmentName(12))
    expect(
      approvalOf([spendApproved(chain.api, 4, 99), callDispatched(chain.api, null)] as unknown as EventRecord[], 0),
    ).toBeUndefined()
    expect(referendumNamed(enactmentName(12))).toBe(12)
    expect(referendumNamed(enactmentName(3))).toBe(3)
  })

  test('spends as their events tell them', () => {
    const told = [
      ...[spendApproved(chain.api, 4, 99), spendApproved(chain.api, 5, 99)],
      ...[event('treasury', 'Paid', 4, null), event('treasury', 'AssetSpendVoided', 5)],
    ].map((one, place) =>
      toldOf((one as unknown as EventRecord).event as never, { block: 7, hash: '0x', place, time: BigInt(place) }),
    )
    expect(spendsIn(told)).toMatchObject([
      { index: 4, currency: 'native', amount: 30n, to: school, until: 99, paid: { event: 2 }, voided: false },
      { index: 5, currency: 'native', amount: 30n, paid: undefined, voided: true },
    ])
    expect(spendsIn([{ ...told[0]!, fields: {} }])).toBeUndefined()
  })
})
