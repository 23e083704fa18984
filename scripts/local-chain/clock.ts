// Moves the chain's time: timestamp, Aura slot, relay slot, relay number and block number together, in one block. Block
// numbers move because token holders' matters count blocks; those in between are never built.
import { WELL_KNOWN_KEYS } from '@acala-network/chopsticks-core/utils/proof'
import { type Block, compactHex } from '@acala-network/chopsticks-core'
import { hexToU8a, u8aConcat, u8aToHex } from '@polkadot/util'
import { u64, valueKey } from './genesis.ts'

type Hex = `0x${string}`

/** Milliseconds of a slot, and so of a block. */
export const SLOT = 6_000n

/** What a block needs to be built at another time than one slot after its parent. */
export interface Jump {
  /** The block's number: as if every slot had had its block. */
  readonly number: number
  /** Written over the parent's state while the block is built. */
  readonly overrides: readonly (readonly [Hex, Hex])[]
  readonly relayParentNumber: number
  readonly relayChainStateOverrides: [Hex, Hex][]
}

const u32 = (value: number): Hex => u8aToHex(new Uint8Array(Uint32Array.of(value).buffer))

function readU64(value: string | undefined): bigint {
  if (!value) return 0n
  return new DataView(hexToU8a(value).slice().buffer).getBigUint64(0, true)
}

/** Time of a block, in milliseconds. */
export async function timeOf(block: Block): Promise<bigint> {
  return readU64(await block.get(valueKey('Timestamp', 'Now')))
}

/** Numbers of the blocks up to `last` at which something is scheduled, in their order. */
export async function agendasUntil(head: Block, last: number): Promise<number[]> {
  const meta = await head.meta
  const agenda = meta.query.scheduler?.agenda
  if (!agenda) return []
  const prefix = u8aToHex(agenda.keyPrefix()) as Hex
  const keys = await head.getKeysPaged({ prefix, pageSize: 1_000, startKey: prefix })
  // A key ends in the number, little-endian.
  const numbers = keys.map((key) => new DataView(hexToU8a(key).slice(-4).buffer).getUint32(0, true))
  return numbers.filter((number) => head.number < number && number <= last).sort((a, b) => a - b)
}

/** Prepare a block at `time`, in milliseconds; it is rounded down to a slot and must lie ahead. */
export async function jumpTo(head: Block, time: bigint): Promise<Jump> {
  const now = await timeOf(head)
  const slot = time / SLOT
  const before = (slot - 1n) * SLOT
  if (before < now)
    throw new RangeError(`The chain's time is ${new Date(Number(now)).toISOString()} and only moves ahead.`)
  const meta = await head.meta
  const relay = await head.read('u32', meta.query.parachainSystem!.lastRelayChainBlockNumber!)
  // The mock relay chain begins at 1000.
  const relayNumber = (relay as unknown as { toNumber(): number } | undefined)?.toNumber() ?? 1_000
  const slots = Number((slot * SLOT - now) / SLOT)
  // The genesis lies years back.
  const number = head.number === 0 ? 1 : head.number + slots
  const overrides: [Hex, Hex][] = [
    [valueKey('System', 'Number'), u32(number - 1)],
    // Or else the scheduler looks through all the numbers in between, block after block.
    [valueKey('Scheduler', 'IncompleteSince'), u32((await agendasUntil(head, number))[0] ?? number)],
    [valueKey('Timestamp', 'Now'), u64(before)],
    [valueKey('Aura', 'CurrentSlot'), u64(slot - 1n)],
  ]
  if (meta.query.mutualAid?.clock) {
    // Set first, so that the gap is not taken for a stall: the chain did not stand still, its time was moved.
    const key = compactHex(meta.query.mutualAid.clock()) as Hex
    const stalled = hexToU8a((await head.get(key)) ?? `0x${'00'.repeat(16)}`).slice(8)
    overrides.push([key, u8aToHex(u8aConcat(hexToU8a(u64(before / 1_000n)), stalled))])
  }
  return {
    number,
    overrides,
    relayParentNumber: relayNumber + slots,
    relayChainStateOverrides: [[WELL_KNOWN_KEYS.CURRENT_SLOT as Hex, u64(slot)]],
  }
}
