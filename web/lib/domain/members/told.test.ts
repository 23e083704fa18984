import type { Stay } from '@huzhu/governance/member-record'
import { expect, test } from 'vitest'
import { checkStays } from './told.ts'

const at = { block: 7, event: 2, time: 0n, proof: '' }
const stay = (hash: string | undefined, paidIn: bigint): Stay => ({
  ...{ joined: { kind: 'Joined', hash: '0x', ...at }, paidIn, payments: 1 },
  left: hash === undefined ? undefined : { kind: 'Left', amount: 5n, hash, ...at },
})

test('dues of a membership that is over are those that were kept right before its end, or the node has forgotten them', async () => {
  const before: Record<string, bigint | undefined> = { first: 100n, second: 60n }
  const keptBefore = async (hash: string) =>
    hash in before ? { member: { paidIn: before[hash]!, dispute: undefined }, received: 0n, claims: [] } : undefined
  const check = (...stays: Stay[]) => checkStays(stays, keptBefore)
  expect(await check()).toBe('same')
  expect(await check(stay('first', 100n), stay('second', 60n), stay(undefined, 7n))).toBe('same')
  expect(await check(stay('first', 100n), stay('long ago', 60n))).toBe('forgotten')
  expect(await check(stay('long ago', 60n), stay('first', 99n))).toBe('other')
})
