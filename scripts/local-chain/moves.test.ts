import { hexToU8a } from '@polkadot/util'
import { expect, test } from 'vitest'
import type { Hex } from '../engine/state.ts'
import { SLOT, timeOf } from './clock.ts'
import { u64, valueKey } from './genesis.ts'
import type { History } from './history.ts'
import { type MovedChain, moveTo } from './moves.ts'

const [NOW, CLOCK] = [valueKey('Timestamp', 'Now'), valueKey('MutualAid', 'Clock')]

/** A chain that has something to do at these seconds, and does as much of it in a block as it is given. */
function playedChain(dues: readonly bigint[], inBlock = 1) {
  let [number, time] = [1, 100n * SLOT]
  let ahead = dues.map((due) => time / 1_000n + due)
  const built: bigint[] = []
  const clock = () => new Uint8Array([...hexToU8a(u64(time / 1_000n)), ...new Uint8Array(8)])
  const bytesAt = (key: Hex) => (key === NOW ? hexToU8a(u64(time)) : key === CLOCK ? clock() : undefined)
  const history = { head: () => ({ number }), bytesAt, keysAt: () => [] } as unknown as History
  const chain: MovedChain = {
    history,
    build: (at = time + SLOT) => {
      ;[number, time] = [number + 1, at]
      const due = ahead.filter((one) => one <= time / 1_000n).slice(0, inBlock)
      ahead = ahead.filter((one) => !due.includes(one))
      built.push(at)
      return Promise.resolve()
    },
    nextDue: () => Promise.resolve(ahead.toSorted((a, b) => Number(a - b))[0]),
  }
  return { chain, built, left: () => ahead.length }
}

test('what falls due on the way has a block of its own, at its time', async () => {
  const { chain, built, left } = playedChain([60n, 600n])
  const begin = timeOf(chain.history)
  await moveTo(chain, begin + 3_600_000n)
  expect([built.map((at) => (at - begin) / 1_000n), left()]).toEqual([[66n, 606n, 3_600n], 0])
})

test('of more than it has blocks for on the way the rest is done at the end, all of it', async () => {
  const { chain, built, left } = playedChain([60n, 120n, 180n, 240n, 300n, 360n, 420n])
  await moveTo(chain, timeOf(chain.history) + 3_600_000n, 3)
  // Three on the way, one with the last block, three after it.
  expect([built.length, left()]).toEqual([7, 0])
})

test('what is due still when nothing else was done for long is an error', async () => {
  const { chain } = playedChain([60n], 0)
  await expect(moveTo(chain, timeOf(chain.history) + 3_600_000n, 3)).rejects.toThrow('due still after 3 blocks')
})
