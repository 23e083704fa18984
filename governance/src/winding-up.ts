import type { Permill } from '@polkadot/types/interfaces'
import type { PalletMutualAidChangeWinding } from '@huzhu/runtime-metadata/lookup'
import type { State } from './state.ts'
import { type ChainTime, type Stamp, stampOf } from './time.ts'

/** How far the winding-up of a pool is. */
export interface Winding {
  readonly began: Stamp
  readonly phase: 'Deciding' | 'LastRound' | 'Sharing'
  /** While members take their shares: what a unit of share is worth, in parts of 10¹⁸, and until when. */
  readonly sharing: { readonly ratio: bigint; readonly until: ChainTime } | undefined
}

/** The winding-up of a pool; undefined for one that goes on. */
export async function readWinding(state: State, pool: number): Promise<Winding | undefined> {
  const found = await state.query.mutualAid.windings(pool)
  return found.isSome ? windingOf(found.unwrap()) : undefined
}

/** Decode a winding-up. */
export function windingOf({ began, phase }: PalletMutualAidChangeWinding): Winding {
  const sharing = phase.isSharing
    ? { ratio: (phase.asSharing.ratio as unknown as Permill).toBigInt(), until: phase.asSharing.until.toBigInt() }
    : undefined
  return { began: stampOf(began), phase: phase.type, sharing }
}
