import { expect, test } from 'vitest'
import { lived } from '../../test/support/lived.ts'
import { told } from '../../test/support/told-state.ts'
import { dateOf, dateOfBlock, readBlockClock, readCalendar, readNow, secondsOf, wallDateOf } from './time.ts'

const chain = lived()

test('a chain that never stood still has one time on both clocks, that of its block', async () => {
  const wall = (await chain.state.query.timestamp.now()).toBigInt() / 1_000n
  expect(await readNow(chain.state)).toEqual({ chain: wall, wall, stalled: 0n })
  expect(await readCalendar(chain.state)).toEqual({ chain: wall, wall, stalled: 0n, stalls: [] })
  expect(await readBlockClock(chain.state)).toEqual({ block: chain.facts.block, wall, slot: 6_000n })
})

test('the calendar has the stalls that the chain notes, the newest last', async () => {
  const stalls = [
    { until: 0n, stalled: 5n },
    { until: 90n, stalled: 20n },
  ]
  const state = told(chain.state, 'mutualAid', 'stalls', 'PalletMutualAidTimeStalls', stalls)
  expect(await readCalendar(state)).toEqual({ ...(await readNow(chain.state)), stalls })
})

test('what lies ahead falls later by all that the chain stood still, what has passed by what it had stood still then', () => {
  // It stood still from 40 to 60, and from 100 to 140.
  const stalls = [
    { until: 0n, stalled: 0n },
    { until: 60n, stalled: 20n },
    { until: 140n, stalled: 60n },
  ]
  const of = (time: bigint) => dateOf(time, { stalled: 60n, stalls })
  expect([10n, 39n, 41n, 79n, 81n, 500n].map(of)).toEqual([10n, 39n, 61n, 99n, 141n, 560n])
  // What happened in the first block after a stall happened then.
  expect([40n, 80n].map(of)).toEqual([60n, 140n])
  expect(wallDateOf(40n)).toEqual(new Date(40_000))
})

test('of a chain that had stood still before its stalls were noted all of it counts', () => {
  expect(dateOf(400n, { stalled: 100n, stalls: [] })).toBe(500n)
  const stalls = [
    { until: 0n, stalled: 100n },
    { until: 1_010n, stalled: 109n },
  ]
  expect([400n, 902n].map((time) => dateOf(time, { stalled: 109n, stalls }))).toEqual([500n, 1_011n])
})

test('before the oldest stall that is still noted, what lay before it counts', () => {
  const stalls = [
    { until: 140n, stalled: 60n },
    { until: 300n, stalled: 100n },
  ]
  const of = (time: bigint) => dateOf(time, { stalled: 100n, stalls })
  expect([40n, 80n, 90n, 201n].map(of)).toEqual([100n, 140n, 150n, 301n])
})

test('every date is the one that a chain had that lived through its stalls hour by hour', () => {
  // Lives of many lengths, always the same.
  let seed = 1n
  const upTo = (most: bigint) => 1n + ((seed = (seed * 48_271n) % 2_147_483_647n) % most)
  for (let life = 0; life < 100; life += 1) {
    let [time, date] = [1_000n, 1_000n]
    const stalls = [{ until: 0n, stalled: 0n }]
    const lived: (readonly [time: bigint, date: bigint])[] = []
    for (let stall = upTo(63n); stall > 0n; stall -= 1n) {
      for (let hour = upTo(100n); hour > 0n; hour -= 1n) lived.push([(time += 1n), (date += 1n)])
      date += upTo(300n)
      stalls.push({ until: date, stalled: date - time })
      // At this time it stood; its next block came at the end.
      lived[lived.length - 1] = [time, date]
    }
    const calendar = { stalled: date - time, stalls }
    expect(lived.map(([at]) => dateOf(at, calendar))).toEqual(lived.map(([, then]) => then))
    expect(dateOf(time + 7n, calendar)).toBe(date + 7n)
  }
})

test('blocks are told as dates by their slots', () => {
  const clock = { block: 100, wall: 10_000n, slot: 6_000n }
  expect(dateOfBlock(110, clock)).toBe(10_060n)
  expect(dateOfBlock(90, clock)).toBe(9_940n)
  expect(secondsOf(10, { slot: 1_500n })).toBe(15n)
})
