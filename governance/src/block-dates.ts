/** When blocks were, by their own word: a job takes effect as of the time it was due, and its block comes after that. */
import type { Header } from '@polkadot/types/interfaces'
import { u8aToBigInt } from '@polkadot/util'
import type { Connection } from './connection.ts'
import type { PinnedState, State } from './state.ts'
import { type BlockClock, type BlockDates, type Stamp, type WallTime, dateOfBlock } from './time.ts'
import { hashOfBlock } from './told.ts'

/** Where blocks are looked for: on a chain, from one of its newest on. */
type From = Pick<PinnedState, 'number'> & { readonly api: Connection }

/** When a block's slot began: its header says so, and no node forgets headers. The chain's first block has none. @internal */
export function slotOf({ digest }: Header, { consts }: Pick<State, 'consts'>): WallTime {
  const log = digest.logs.find(({ isPreRuntime }) => isPreRuntime)
  if (!log) return 0n
  const slot = u8aToBigInt(log.asPreRuntime[1].toU8a(true), { isLe: true })
  return (slot * consts.aura.slotDuration.toBigInt()) / 1_000n
}

/** So far below the newest block no other takes a block's place. */
const DEEP = 64

/** By connection, of blocks that stay: whoever begins a chain anew ends its connections. */
const known = new WeakMap<Connection, Map<number, WallTime>>()

async function readDate({ api, number: newest }: From, block: number): Promise<WallTime | undefined> {
  const dates = known.get(api) ?? new Map<number, WallTime>()
  known.set(api, dates)
  const found = dates.get(block)
  if (found !== undefined) return found
  const hash = await hashOfBlock(api, block)
  if (hash === undefined) return undefined
  const date = slotOf(await api.rpc.chain.getHeader(hash), api)
  if (date === 0n) return undefined
  if (block + DEEP <= newest) dates.set(block, date)
  return date
}

/** The dates of the blocks in which something happened, as far as the chain has them. Its first block has none. */
export async function readBlockDates(from: From, happened: readonly Pick<Stamp, 'block'>[]): Promise<BlockDates> {
  const blocks = new Set(happened.map(({ block }) => block))
  const found = await Promise.all([...blocks].map(async (block) => ({ block, date: await readDate(from, block) })))
  return Object.fromEntries(found.flatMap(({ block, date }) => (date === undefined ? [] : [[block, date] as const])))
}

/** Dates of some blocks: of those that were their own, of those ahead as if every slot had its block. */
export async function readDatesAround(
  from: From,
  clock: BlockClock,
  blocks: readonly (number | undefined)[],
): Promise<(block: number) => WallTime> {
  const were = blocks.flatMap((block) => (block !== undefined && block <= clock.block ? [{ block }] : []))
  const dates = await readBlockDates(from, were)
  return (block) => dates[block] ?? dateOfBlock(block, clock)
}
