// What a new local chain is filled with, by real signed transactions: a year of three pools and of token holders' votes. Each
// file beside this one tells the year of one of them; here the days follow each other.
import type { Connection } from '../../governance/src/connection.ts'
import { readNow } from '../../governance/src/time.ts'
import type { LocalChain } from '../local-chain/local-chain.ts'
import { Acts, type DemoChain, type Step } from './acts.ts'
import { foothill } from './foothill.ts'
import { lamplight } from './lamplight.ts'
import { protocol } from './protocol.ts'
import { saplingsClaims } from './saplings-claims.ts'
import { saplings } from './saplings.ts'

const DAY = 86_400_000n
/** Parts of a day that a step's day may name. */
const PARTS = 100

/** Milliseconds of chain time that the demo covers; a new chain's first block lies so far back. */
export const DEMO_SPAN = 365n * DAY + DAY / 4n

/** Tells how far the demo is, in steps. */
export type DemoProgress = (done: number, of: number, what: string) => void

/** A local chain of this process as the demo takes it, with a client of it and the store for what people say. */
export const demoChain = (chain: LocalChain, api: Connection, store: string): DemoChain => ({
  ...{ api, store },
  build: () => chain.build(),
  fastForward: (milliseconds) => chain.fastForward(milliseconds),
})

/** All that happens, in its order. */
export function yearOf(acts: Acts): Step[] {
  const steps = [saplings, saplingsClaims, lamplight, foothill, protocol].flatMap((part) => part(acts))
  return steps.sort(([a], [b]) => a - b)
}

/** Fill a new chain. Stopped, it ends after the step at hand, and false says that some are left. */
export async function fillWithDemo(
  chain: DemoChain,
  { stop, progress }: { stop?: AbortSignal; progress?: DemoProgress } = {},
): Promise<boolean> {
  const { api } = chain
  const time = async () => (await readNow(api)).wall * 1_000n
  const began = await time()
  const steps = yearOf(new Acts(chain))
  let today = 0
  for (const [at, [day, what, act]] of steps.entries()) {
    if (stop?.aborted) return false
    progress?.(at, steps.length, what)
    if (day > today) {
      const ahead = began + (BigInt(day * PARTS) * DAY) / BigInt(PARTS) - (await time())
      if (ahead > 0n) await chain.fastForward(ahead)
      today = day
    }
    await act()
  }
  progress?.(steps.length, steps.length, 'done')
  return true
}
