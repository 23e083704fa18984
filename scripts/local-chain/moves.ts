// Moves the chain's time over whatever falls due on the way. Nothing else is built in between: whoever calls sees to it.
import { SLOT, agendasUntil, clockOf, jumpTo, timeOf } from './clock.ts'
import type { History } from './history.ts'

/** Most blocks that are built for what fell due in a jump. */
const CATCH_UP = 2_000

/** A chain whose time is moved. */
export interface MovedChain {
  readonly history: History
  /** Build a block, at `time` in milliseconds or in the next slot. */
  build(time?: bigint): Promise<unknown>
  /** Chain time of the next due job, in seconds. */
  nextDue(): Promise<bigint | undefined>
}

/**
 * Move to a time, in milliseconds, with a block wherever the scheduler has something to do on the way; then build until
 * nothing is due.
 * @throws {@link NoSuchTime} before anything is built
 */
export async function moveTo(chain: MovedChain, end: bigint): Promise<void> {
  const { history } = chain
  jumpTo(history, end)
  for (;;) {
    const [now, { number }] = [timeOf(history), history.head()]
    const [next] = agendasUntil(history, number + Number((end - now) / SLOT) - 1)
    if (next === undefined) break
    await chain.build(now + BigInt(next - number) * SLOT)
  }
  await chain.build(end)
  for (let blocks = 0; blocks < CATCH_UP && (await isDue(chain)); blocks += 1) await chain.build()
}

/** Move to the first moment when the chain would act by itself. Resolves to false when nothing is due. */
export async function moveToNextDue(chain: MovedChain): Promise<boolean> {
  const due = await chain.nextDue()
  if (due === undefined) return false
  const { chain: now } = clockOf(chain.history)
  // A block's time is a whole number of slots: the first at or after the hour.
  const ahead = due > now ? (due - now) * 1_000n : 0n
  await moveTo(chain, timeOf(chain.history) + (ahead < SLOT ? SLOT : ahead + SLOT))
  return true
}

async function isDue(chain: MovedChain): Promise<boolean> {
  const due = await chain.nextDue()
  return due !== undefined && due <= clockOf(chain.history).chain
}
