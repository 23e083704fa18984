// Moves the chain's time over whatever falls due on the way. Nothing else is built in between: whoever calls sees to it.
import { SLOT, agendasUntil, clockOf, jumpTo, timeOf } from './clock.ts'
import type { History } from './history.ts'

/** Most blocks that are built for what falls due on the way, and most for what is due at the end. */
const MOST_BLOCKS = 2_000

/** A chain whose time is moved. */
export interface MovedChain {
  readonly history: History
  /** Build a block, at `time` in milliseconds or in the next slot. */
  build(time?: bigint): Promise<unknown>
  /** Chain time of the next due job, in seconds. */
  nextDue(): Promise<bigint | undefined>
}

/**
 * Move to a time, in milliseconds, with a block of its own for whatever falls due on the way, at its time: what happens on
 * different days is proven by different blocks. Of more than `most` such things the rest is done late. Then build until
 * nothing is due.
 * @throws {@link NoSuchTime} before anything is built
 */
export async function moveTo(chain: MovedChain, end: bigint, most = MOST_BLOCKS): Promise<void> {
  const { history } = chain
  jumpTo(history, end)
  for (let blocks = 0; blocks < most; blocks += 1) {
    const next = earliest(agendaBefore(history, end), await dueTime(chain))
    if (next === undefined || next >= end) break
    await chain.build(next)
  }
  await chain.build(end)
  for (let blocks = 0; await isDue(chain); blocks += 1) {
    if (blocks === most) throw new Error(`Something is due still after ${most} blocks in which nothing else was done.`)
    await chain.build()
  }
}

const earliest = (...times: readonly (bigint | undefined)[]) =>
  times.reduce((first, time) => (first === undefined || (time !== undefined && time < first) ? time : first), undefined)

/** When the scheduler has something to do before `end`, in milliseconds. */
function agendaBefore(history: History, end: bigint): bigint | undefined {
  const [now, { number }] = [timeOf(history), history.head()]
  const [next] = agendasUntil(history, number + Number((end - now) / SLOT) - 1)
  return next === undefined ? undefined : now + BigInt(next - number) * SLOT
}

/** When a block does the next due job, in milliseconds. A block's time is a whole number of slots. */
async function dueTime(chain: MovedChain): Promise<bigint | undefined> {
  const due = await chain.nextDue()
  if (due === undefined) return undefined
  const { chain: now } = clockOf(chain.history)
  const ahead = due > now ? (due - now) * 1_000n : 0n
  return timeOf(chain.history) + (ahead < SLOT ? SLOT : ahead + SLOT)
}

/** Move to the first moment when the chain would act by itself. Resolves to false when nothing is due. */
export async function moveToNextDue(chain: MovedChain): Promise<boolean> {
  const due = await dueTime(chain)
  if (due === undefined) return false
  await moveTo(chain, due)
  return true
}

async function isDue(chain: MovedChain): Promise<boolean> {
  const due = await chain.nextDue()
  return due !== undefined && due <= clockOf(chain.history).chain
}
