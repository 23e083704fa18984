import type { PalletMutualAidTimeNow, PalletMutualAidTimeStamp } from '@huzhu/runtime-metadata/lookup'
import type { State } from './state.ts'
import { view } from './view.ts'

/** Seconds of chain time: UNIX seconds less the time the chain stood still. Deadlines. */
export type ChainTime = bigint
/** UNIX seconds. Facts: the date of a loss, from when cover and rules hold. */
export type WallTime = bigint

/** The newest block's time, on both clocks. */
export interface Now {
  readonly chain: ChainTime
  readonly wall: WallTime
  /** What to add to a chain time to show it as a date. */
  readonly stalled: bigint
}

/** When something took effect, and in which block that can be proven. */
export interface Stamp {
  readonly time: ChainTime
  readonly block: number
}

/** Ask the chain for its time; a client's own clock is never chain time. */
export async function readNow(state: State): Promise<Now> {
  const { chain, wall, stalled } = await view<PalletMutualAidTimeNow>(state, 'mutualAid', 'chainTime')
  return { chain: chain.toBigInt(), wall: wall.toBigInt(), stalled: stalled.toBigInt() }
}

/** The date that a deadline falls on, as things stand. */
export function dateOf(time: ChainTime, now: Now): Date {
  return wallDateOf(time + now.stalled)
}

/** The date of a fact. */
export function wallDateOf(time: WallTime): Date {
  return new Date(Number(time) * 1_000)
}

/** Decode a stamp. @internal */
export function stampOf({ time, block }: PalletMutualAidTimeStamp): Stamp {
  return { time: time.toBigInt(), block: block.toNumber() }
}

/** The newest block with its date: what concerns token holders is told in blocks. */
export interface BlockClock {
  readonly block: number
  readonly wall: WallTime
  /** Milliseconds of a block. */
  readonly slot: bigint
}

/** Ask the chain how its blocks and dates go together. */
export async function readBlockClock(state: State): Promise<BlockClock> {
  const [block, { wall }] = await Promise.all([state.query.system.number(), readNow(state)])
  return { block: block.toNumber(), wall, slot: state.consts.aura.slotDuration.toBigInt() }
}

/** Seconds that so many blocks take, if every slot has its block. */
export const secondsOf = (blocks: number, { slot }: Pick<BlockClock, 'slot'>): bigint =>
  (BigInt(blocks) * slot) / 1_000n

/** The date of a block, if every slot has its block. */
export function dateOfBlock(block: number, { block: newest, wall, slot }: BlockClock): WallTime {
  return wall + secondsOf(block - newest, { slot })
}
