// Moves the chain's time: timestamp, Aura slot, relay slot, relay number and block number together, in one block. Block
// numbers move because token holders' matters count blocks; those in between are never built.
import { WELL_KNOWN_KEYS } from '@acala-network/chopsticks-core/utils/proof'
import { hexToU8a, u8aConcat } from '@polkadot/util'
import type { Hex, Writes } from '../engine/state.ts'
import { u64, valueKey } from './genesis.ts'
import type { History } from './history.ts'

/** Milliseconds of a slot, and so of a block. */
export const SLOT = 6_000n

/** What a block needs to be built at another time than one slot after its parent. */
export interface Jump {
  /** The block's number: as if every slot had had its block. */
  readonly number: number
  /** Written over the parent's state while the block is built. */
  readonly overrides: Writes
  readonly relayParentNumber: number
  readonly relayChainStateOverrides: [Hex, Hex][]
}

const LAST_RELAY_NUMBER = valueKey('ParachainSystem', 'LastRelayChainBlockNumber')
const CLOCK = valueKey('MutualAid', 'Clock')
const DAY = valueKey('MutualAid', 'Day')
const AGENDA = valueKey('Scheduler', 'Agenda')
/** Most agendas that are looked at; the runtime's own limits keep them far fewer. */
const AGENDAS = 1_000
/** Years by which the chain's time may lie ahead of this machine's. Blocks are counted in 32 bits, some 760 years. */
const YEARS_AHEAD = 100n
/** Milliseconds. */
const YEAR = 31_557_600_000n
/** The mock relay chain begins here. */
const FIRST_RELAY_NUMBER = 1_000

/** A time that the chain cannot be moved to. The message says why. */
export class NoSuchTime extends Error {
  override readonly name = 'NoSuchTime'
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length)

function u32(value: number): Uint8Array {
  return new Uint8Array(Uint32Array.of(value).buffer)
}

const inWords = (time: bigint) => new Date(Number(time)).toISOString()

/** Time of the newest block, in milliseconds. */
export function timeOf(history: History): bigint {
  const now = history.bytesAt(valueKey('Timestamp', 'Now'), history.head().number)
  return now ? viewOf(now).getBigUint64(0, true) : 0n
}

/** The members' clock after the newest block, in seconds: as the world has it, and as it was held up. */
export function clockOf(history: History): { readonly wall: bigint; readonly chain: bigint } {
  const { number: head } = history.head()
  const [clock, day] = [history.bytesAt(CLOCK, head), history.bytesAt(DAY, head)]
  if (!clock) return { wall: 0n, chain: 0n }
  const wall = viewOf(clock).getBigUint64(0, true)
  // Behind the day's beginning and the count of its blocks.
  const held = day ? viewOf(day).getBigUint64(12, true) : 0n
  return { wall, chain: wall - viewOf(clock).getBigUint64(8, true) - held }
}

/** Numbers of the blocks up to `last` at which something is scheduled, in their order. */
export function agendasUntil(history: History, last: number): number[] {
  const { number: head } = history.head()
  const keys = history.keysAt(AGENDA, AGENDA, AGENDAS, head)
  // A key ends in the number, little-endian.
  const numbers = keys.map((key) => viewOf(hexToU8a(`0x${key.slice(-8)}`)).getUint32(0, true))
  return numbers.filter((number) => head < number && number <= last).sort((a, b) => a - b)
}

/** Prepare a block that comes only at `time`, in milliseconds: until then the chain stands still. */
export function stallUntil(history: History, time: bigint): Jump {
  const { overrides, ...jump } = jumpTo(history, time)
  const { number } = history.head()
  const moved = [valueKey('Timestamp', 'Now'), valueKey('Aura', 'CurrentSlot')]
  return { ...jump, number: number + 1, overrides: new Map([...overrides].filter(([key]) => moved.includes(key))) }
}

/**
 * Prepare a block at `time`, in milliseconds; it is rounded down to a slot and must lie ahead.
 * @throws {@link NoSuchTime}
 */
export function jumpTo(history: History, time: bigint): Jump {
  const now = timeOf(history)
  const slot = time / SLOT
  const before = (slot - 1n) * SLOT
  if (before < now)
    throw new NoSuchTime(
      `The chain's time is ${inWords(now)} and only moves ahead, by steps of ${SLOT / 1_000n} seconds: to ${inWords((now / SLOT + 1n) * SLOT)} at the earliest.`,
    )
  const latest = BigInt(Date.now()) + YEARS_AHEAD * YEAR
  if (time > latest)
    throw new NoSuchTime(
      `The chain's time lies at most ${YEARS_AHEAD} years ahead of this machine's: choose one before ${inWords(latest)}. A chain that is begun anew, with --reset, has today's.`,
    )
  const { number: head } = history.head()
  const relay = history.bytesAt(LAST_RELAY_NUMBER, head)
  const relayNumber = relay ? viewOf(relay).getUint32(0, true) : FIRST_RELAY_NUMBER
  const slots = Number((slot * SLOT - now) / SLOT)
  // The genesis lies years back.
  const number = head === 0 ? 1 : head + slots
  const stalled = (history.bytesAt(CLOCK, head) ?? new Uint8Array(16)).subarray(8)
  return {
    number,
    overrides: new Map([
      [valueKey('System', 'Number'), u32(number - 1)],
      // Or else the scheduler looks through all the numbers in between, block after block.
      [valueKey('Scheduler', 'IncompleteSince'), u32(agendasUntil(history, number)[0] ?? number)],
      [valueKey('Timestamp', 'Now'), hexToU8a(u64(before))],
      [valueKey('Aura', 'CurrentSlot'), hexToU8a(u64(slot - 1n))],
      // Set first, so that the gap is not taken for a stall: the chain did not stand still, its time was moved.
      [CLOCK, u8aConcat(hexToU8a(u64(before / 1_000n)), stalled)],
      // And that its day had its blocks, each slot one.
      [DAY, u8aConcat(hexToU8a(u64(before / 1_000n)), u32(0xffff_ffff), hexToU8a(u64(0n)))],
    ]),
    relayParentNumber: relayNumber + slots,
    relayChainStateOverrides: [[WELL_KNOWN_KEYS.CURRENT_SLOT as Hex, u64(slot)]],
  }
}
