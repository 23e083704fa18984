import type { State } from './state.ts'
import { type ChainTime, type Stamp, stampOf } from './time.ts'

/** The parts of a pool that are paid together. */
export interface Round {
  readonly pool: number
  readonly number: number
  readonly opened: Stamp
  readonly ends: ChainTime
  /** Remainders of its parts at entry, and of them to registered payees. */
  readonly approved: bigint
  readonly registered: bigint
  readonly parts: number
  /** How often its end was moved for want of money. */
  readonly deferrals: number
  readonly paying: boolean
}

/** A round that is collecting or paying. */
export async function readRound(state: State, pool: number, number: number): Promise<Round | undefined> {
  const found = await state.query.mutualAid.rounds(pool, number)
  if (found.isNone) return undefined
  const round = found.unwrap()
  return {
    pool,
    number,
    opened: stampOf(round.opened),
    ends: round.ends.toBigInt(),
    approved: round.approved.toBigInt(),
    registered: round.registered.toBigInt(),
    parts: round.queued.toNumber(),
    deferrals: round.deferrals.toNumber(),
    paying: round.phase.isPaying,
  }
}
