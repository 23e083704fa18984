import { expect, test } from 'vitest'
import { RuntimeTrap } from '../engine/runtime.ts'
import type { Hex } from '../engine/state.ts'
import { type Status, TransactionQueue } from './transaction-queue.ts'
import type { Valid, Validity } from './validity.ts'

/** A tag as the accounts' numbers have it. */
const tag = (who: number, nonce: number): Hex =>
  `0x${who.toString(16).padStart(64, '0')}${nonce.toString(16).padStart(8, '0')}`

/** A transaction whose bytes say what it is; the queue knows them by the answer alone. */
const bytes = (number: number, size = 4): Hex => `0x${number.toString(16).padStart(size * 2, '0')}`

function queueOf() {
  const answers = new Map<Hex, Validity>()
  const chain = { number: 1 }
  const queue = new TransactionQueue({
    validate: async (extrinsic) => {
      const answer = answers.get(extrinsic)
      if (!answer) throw new RuntimeTrap('validate', 'it cannot be read')
      return answer
    },
    newest: () => chain.number,
  })
  const valid = (extrinsic: Hex, some: Partial<Valid>) =>
    answers.set(extrinsic, {
      valid: true,
      priority: 1n,
      requires: [],
      provides: [extrinsic],
      longevity: 2n ** 64n - 1n,
      propagate: true,
      ...some,
    })
  /** Of an account, by its number. */
  const by = async (
    who: number,
    nonce: number,
    some: Partial<Valid> & { readonly size?: number; readonly next?: number } = {},
  ) => {
    const { size, next = 0, ...others } = some
    const extrinsic = bytes(who * 100_000 + nonce, size)
    const requires = nonce > next ? [tag(who, nonce - 1)] : []
    valid(extrinsic, { provides: [tag(who, nonce)], requires, ...others })
    const told: Status[] = []
    await queue.submit(extrinsic, (status) => told.push(status))
    return { extrinsic, told }
  }
  const settle = (extrinsics: readonly Hex[], refused: readonly Hex[] = []) => {
    chain.number += 1
    queue.settle({
      number: chain.number,
      hash: bytes(chain.number),
      extrinsics,
      refused: new Map(refused.map((one) => [one, 'no'])),
    })
  }
  return { queue, valid, by, settle, answers }
}

test('transactions stand after those that they need, the urgent before others, and in the order they came', async () => {
  const { queue, by } = queueOf()
  const late = await by(1, 1)
  const other = await by(2, 0)
  const urgent = await by(3, 1, { priority: 9n })
  expect(queue.ready()).toEqual([other.extrinsic])
  const early = await by(1, 0)
  const before = await by(3, 0)
  expect(queue.ready()).toEqual([before, urgent, early, late, other].map(({ extrinsic }) => extrinsic))
  expect(late.told).toEqual(['future', 'ready'])
})

test('one without an account enters by what it provides, and waits for what it requires', async () => {
  const { queue, valid, settle } = queueOf()
  valid('0x01', { provides: ['0xaa'], requires: ['0xbb'] })
  await queue.submit('0x01')
  expect(queue.ready()).toEqual([])
  valid('0x02', { provides: ['0xbb'] })
  await queue.submit('0x02')
  expect(queue.ready()).toEqual(['0x02', '0x01'])
  settle(['0x02'])
  expect(queue.ready()).toEqual(['0x01'])
})

test('what the runtime cannot read, finds invalid or cannot be told by anything never enters', async () => {
  const { queue, valid, answers } = queueOf()
  await expect(queue.submit('0x01')).rejects.toMatchObject({ code: 1002 })
  answers.set('0x02', { valid: false, kind: 'Invalid', variant: 'BadProof', reason: 'Transaction has a bad signature' })
  await expect(queue.submit('0x02')).rejects.toMatchObject({ code: 1010, data: 'Transaction has a bad signature' })
  answers.set('0x03', { valid: false, kind: 'Unknown', variant: 'CannotLookup', reason: 'no' })
  await expect(queue.submit('0x03')).rejects.toMatchObject({ code: 1011 })
  valid('0x04', { provides: [] })
  await expect(queue.submit('0x04')).rejects.toMatchObject({ code: 1017 })
  expect(queue.ready()).toEqual([])
})

test('transactions that need each other are never ready, and end nothing', async () => {
  const { queue, valid } = queueOf()
  valid('0x01', { provides: ['0xaa'], requires: ['0xbb'] })
  valid('0x02', { provides: ['0xbb'], requires: ['0xaa'] })
  await queue.submit('0x01')
  await queue.submit('0x02')
  expect(queue.ready()).toEqual([])
})

test('what was refused in a block is told and occupies nobody; what it was before goes on without it', async () => {
  const { queue, by, settle } = queueOf()
  const [first, second] = [await by(1, 0), await by(1, 1)]
  settle([], [first.extrinsic])
  expect(first.told).toEqual(['ready', 'invalid'])
  expect(second.told).toEqual(['ready', 'future'])
  expect(queue.provides(tag(1, 0))).toBe(false)
  await by(1, 0, { size: 5 })
  expect(second.told).toEqual(['ready', 'future', 'ready'])
})

test('of one account at most 128 wait for others, and they go in once those have come', async () => {
  const { queue, by } = queueOf()
  for (let nonce = 1; nonce <= 128; nonce += 1) await by(1, nonce)
  await expect(by(1, 129)).rejects.toMatchObject({ code: 1016 })
  await by(2, 1)
  await by(1, 0)
  expect(queue.ready()).toHaveLength(129)
  await by(1, 129)
})

test('a full queue makes room for who has little in it, at the cost of who has most', { timeout: 30_000 }, async () => {
  const { queue, by } = queueOf()
  const flood: Awaited<ReturnType<typeof by>>[] = []
  for (let who = 1; who <= 4; who += 1) for (let nonce = 0; nonce < 512; nonce += 1) flood.push(await by(who, nonce))
  await expect(by(1, 512)).rejects.toMatchObject({ code: 1016 })
  const small = await by(9, 0)
  expect(queue.ready()).toContain(small.extrinsic)
  expect(flood.filter(({ told }) => told.at(-1) === 'dropped')).toHaveLength(1)
  expect(queue.ready()).toHaveLength(2_048)
})

test('a queue full of what waits for others, one of each account, keeps out nobody who waits for nothing', async () => {
  const { queue, by } = queueOf()
  const flood: Awaited<ReturnType<typeof by>>[] = []
  for (let who = 1; who <= 2_048; who += 1) flood.push(await by(who, 1))
  await expect(by(2_049, 1)).rejects.toMatchObject({ code: 1016 })
  const [first, second] = [await by(9_000, 0), await by(9_000, 1)]
  expect(queue.ready()).toEqual([first.extrinsic, second.extrinsic])
  expect(flood.filter(({ told }) => told.at(-1) === 'dropped')).toHaveLength(2)
})

test('where the bytes are full, whoever has most of them makes room, from the last', { timeout: 30_000 }, async () => {
  const { queue, by } = queueOf()
  const large = 3_900_000
  const flood: Awaited<ReturnType<typeof by>>[] = []
  for (let nonce = 0; nonce < 4; nonce += 1) flood.push(await by(1, nonce, { size: large }))
  const many = await Promise.all([0, 1, 2].map((nonce) => by(2, nonce)))
  const small = await by(3, 0, { size: 2_000_000 })
  expect(flood.map(({ told }) => told)).toEqual([['ready'], ['ready'], ['ready'], ['ready', 'dropped']])
  expect(queue.ready()).toEqual([...flood.slice(0, 3), ...many, small].map(({ extrinsic }) => extrinsic))
  // It has more than anybody else would have by its own.
  await expect(by(1, 3, { size: large })).rejects.toMatchObject({ code: 1016 })
})

test('bytes are bounded as well, also where one takes the place of another', { timeout: 30_000 }, async () => {
  const { by } = queueOf()
  const large = 3_900_000
  for (let who = 1; who <= 4; who += 1) await by(who, 0, { size: large })
  await by(5, 0)
  await expect(by(5, 1, { size: large })).rejects.toMatchObject({ code: 1016 })
  await expect(by(5, 0, { size: large, priority: 5n })).rejects.toMatchObject({ code: 1016 })
})
