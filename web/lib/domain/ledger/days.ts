// A pool's course, day by day: it leads to what the chain has at the history's block.
import { sameBooks } from '@huzhu/governance/ledger'
import { NOTHING, changed, potOf } from '@huzhu/governance/movements'
import { readPool } from '@huzhu/governance/pools'
import { readNow } from '@huzhu/governance/time'
import type { At } from '$lib/chain/reads'
import { type Untold, asking } from './asking'
import { PoolAsked } from './pool-asked'
import { sumOf } from './sums'

/** A day (UTC) of a pool, or a month: what was there at its end, and what came in and went out. */
export interface PoolDay {
  /** The first second of the day, of a month's last day. */
  readonly at: bigint
  readonly pot: bigint
  readonly paidIn: bigint
  readonly paidOut: bigint
  readonly members: number
}

/** A pool's days, of which the last one's figures are the chain's at the history's block. */
export type PoolDays = Untold | { readonly state: 'told'; readonly block: number; readonly days: readonly PoolDay[] }

const DAY = 86_400n

/** What changes how many members there are. */
const JOINING: Readonly<Record<string, number>> = { Joined: 1, ExitPaid: -1, ShareRedeemed: -1 }

/** Seconds after which a pool's course is told by months: days would be more than any picture has room for. */
export const LONG = 500n * DAY

/** The last day of the month that begins with a day, or today where that is earlier. */
export function lastDayOf(day: number, today: bigint): bigint {
  const first = new Date(Number(BigInt(day) * DAY) * 1_000)
  const last = BigInt(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0) / 1_000)
  return last < today ? last : today
}

async function readDays(asked: PoolAsked, pool: number): Promise<PoolDays> {
  const [row, now] = await Promise.all([readPool(asked.at, pool), readNow(asked.at)])
  const by = row && now.chain - row.created.time > LONG ? 'month' : 'day'
  const told = await asked.days(by)
  const today = (now.wall / DAY) * DAY
  const [books, members] = await Promise.all([asked.books(asked.tip!.hash), asked.members(asked.tip!.hash)])
  let sum = NOTHING
  let there = 0
  const days = [...Map.groupBy(told, ({ day }) => day)].map(([day, kinds]): PoolDay => {
    const changes = kinds.map(potOf)
    sum = changed(sum, sumOf(kinds))
    there += kinds.reduce((count, { kind, count: times }) => count + times * (JOINING[kind] ?? 0), 0)
    return {
      at: by === 'day' ? BigInt(day) * DAY : lastDayOf(day, today),
      ...{ pot: potOf(sum), members: there },
      paidIn: changes.reduce((total, one) => (one > 0n ? total + one : total), 0n),
      paidOut: -changes.reduce((total, one) => (one < 0n ? total + one : total), 0n),
    }
  })
  const { block } = asked.tip!
  if ((books && !sameBooks(sum, books)) || (members !== undefined && members !== there)) asked.wrong()
  return { state: 'told', block, days }
}

/** What a pool held day by day, and how many members it had. */
export const readPoolDays = (at: At, pool: number): Promise<PoolDays> =>
  asking(() => readDays(new PoolAsked(at, pool), pool))
