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
  /** For how long the chain has stood still in all. */
  readonly stalled: bigint
}

/** A time during which the chain stood still. */
export interface Stall {
  /** Date of the block that ended it. */
  readonly until: WallTime
  /** For how long the chain had then stood still in all. */
  readonly stalled: bigint
}

/** The newest block's time, and what turns chain times into dates. */
export interface Calendar extends Now {
  /** The newest stalls, the newest last. The oldest tells what lay before them all. */
  readonly stalls: readonly Stall[]
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

/** Ask the chain when it stood still. */
export async function readStalls(state: State): Promise<Stall[]> {
  const stalls = await state.query.mutualAid.stalls()
  return stalls.map(({ until, stalled }) => ({ until: until.toBigInt(), stalled: stalled.toBigInt() }))
}

/** Ask the chain for its time, and for when it stood still. */
export async function readCalendar(state: State): Promise<Calendar> {
  const [now, stalls] = await Promise.all([readNow(state), readStalls(state)])
  return { ...now, stalls }
}

/**
 * The date on which the chain's time was `time`, or will be if the chain does not stand still until then: what it stood
 * still since moves nothing that has passed. Of the hours that it stood still at one time it is their end.
 */
export function dateOf(time: ChainTime, { stalled, stalls }: Pick<Calendar, 'stalled' | 'stalls'>): WallTime {
  const before = stalls.findLast((stall) => stall.until - stall.stalled <= time) ?? stalls[0]
  return time + (before?.stalled ?? stalled)
}

/** A date as JavaScript has it. */
export function wallDateOf(time: WallTime): Date {
  return new Date(Number(time) * 1_000)
}

/** Dates of blocks by their numbers, as `./block-dates` reads them. */
export type BlockDates = Readonly<Record<number, WallTime>>

/**
 * When the block was that a stamp names. What fell due takes effect as of then, and its block comes after that, by up to an
 * hour and more: without the block's own date it is dated by its time.
 */
export const dateOfStamp = (
  { time, block }: Stamp,
  dates: BlockDates,
  calendar: Pick<Calendar, 'stalled' | 'stalls'>,
) => dates[block] ?? dateOf(time, calendar)

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
