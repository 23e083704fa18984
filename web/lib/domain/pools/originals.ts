// Which pools are called like an older one. Names never change, so each is asked for once; those of the newest pools anew
// with every question, since a block that is taken back takes its pools along.
import type { Connection } from '@huzhu/governance/connection'
import { type PoolName, PoolNames, readPoolNames } from '@huzhu/governance/names'
import type { At } from '$lib/chain/reads'

/** How many pools count as the newest. */
const UNSETTLED = 100

/** What is known of a chain's names: those of its first pools, up to a number. */
interface Settled {
  readonly names: PoolNames
  next: number
}

const known = new WeakMap<Connection, Settled>()

function settledOf({ api }: At): Settled {
  const found = known.get(api)
  if (found) return found
  const settled = { names: new PoolNames(), next: 0 }
  known.set(api, settled)
  return settled
}

/** Which older pool one is called like, of a block's pools. */
export async function readOriginals(at: At): Promise<(pool: PoolName) => PoolName | undefined> {
  const settled = settledOf(at)
  const from = settled.next
  const fresh = await readPoolNames(at, from)
  const newest = new PoolNames()
  newest.add(fresh)
  // Another question may have taken them in meanwhile; to be told twice changes nothing.
  const old = fresh.slice(0, Math.max(0, fresh.length - UNSETTLED))
  settled.names.add(old)
  settled.next = Math.max(settled.next, (old.at(-1)?.id ?? from - 1) + 1)
  return ({ id, name }) => settled.names.originalOf({ id, name }) ?? newest.originalOf({ id, name })
}
