import { expect, test } from 'vitest'
import { lived } from '../../test/support/lived.ts'
import { dateOf, dateOfBlock, readBlockClock, readNow, secondsOf, wallDateOf } from './time.ts'

const chain = lived()

test('a chain that never stood still has one time on both clocks, that of its block', async () => {
  const wall = (await chain.state.query.timestamp.now()).toBigInt() / 1_000n
  expect(await readNow(chain.state)).toEqual({ chain: wall, wall, stalled: 0n })
  expect(await readBlockClock(chain.state)).toEqual({ block: chain.facts.block, wall, slot: 6_000n })
})

test('a deadline falls later by what the chain stood still, a fact does not', () => {
  const now = { chain: 100n, wall: 160n, stalled: 60n }
  expect(dateOf(40n, now)).toEqual(new Date(100_000))
  expect(wallDateOf(40n)).toEqual(new Date(40_000))
})

test('blocks are told as dates by their slots', () => {
  const clock = { block: 100, wall: 10_000n, slot: 6_000n }
  expect(dateOfBlock(110, clock)).toBe(10_060n)
  expect(dateOfBlock(90, clock)).toBe(9_940n)
  expect(secondsOf(10, { slot: 1_500n })).toBe(15n)
})
