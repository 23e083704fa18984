// The local chain's beginning, from nothing but the runtime, run by the engine: no node, no chain spec. The timestamp is
// constant, so the genesis hash is, too.
import {
  compactAddLength,
  compactStripLength,
  hexToU8a,
  stringToU8a,
  u8aConcat,
  u8aToHex,
  u8aToString,
} from '@polkadot/util'
import { blake2AsHex, xxhashAsHex } from '@polkadot/util-crypto'
import { Overlay } from '../engine/overlay.ts'
import { runtimeOf } from '../engine/runtimes.ts'
import { EMPTY_STATE, type Writes } from '../engine/state.ts'
import { trieRoot } from '../engine/trie.ts'

/** Bytes as text. */
export type Hex = `0x${string}`

/** A raw chain spec: the state of block 0, sorted by key. */
export interface RawChainSpec {
  readonly name: string
  readonly id: string
  readonly chainType: 'Development'
  readonly bootNodes: readonly string[]
  readonly properties: { readonly tokenSymbol: string; readonly tokenDecimals: number; readonly ss58Format: number }
  readonly genesis: {
    readonly raw: { readonly top: Record<Hex, Hex>; readonly childrenDefault: Record<string, never> }
  }
}

/** The native token as wallets show it. The hash of the metadata holds it too, and with it the runtime. */
export const TOKEN = { tokenSymbol: 'HUZ', tokenDecimals: 12 } as const

/** Block 0: its state and its header. */
export interface Genesis {
  readonly spec: RawChainSpec
  readonly stateRoot: Hex
  /** SCALE of the header. */
  readonly header: Hex
  readonly hash: Hex
}

/** 2020-01-01 00:00 UTC in milliseconds: before any time that the chain will tell. */
export const GENESIS_TIME = 1_577_836_800_000n
/** Root of no transactions, and parent of the first block. */
export const EMPTY_ROOT: Hex = '0x03170a2e7597b7b7e3d84c05391d139a62b157e78786d8c082f29dcf4c111314'
const NO_HASH: Hex = `0x${'00'.repeat(32)}`
/** Key of the runtime's code. */
export const CODE: Hex = '0x3a636f6465'

/** Key of a storage value without parameters. */
export function valueKey(pallet: string, item: string): Hex {
  return `0x${xxhashAsHex(pallet, 128).slice(2)}${xxhashAsHex(item, 128).slice(2)}`
}

/** SCALE of an unsigned number of 64 bits. */
export function u64(value: bigint): Hex {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, value, true)
  return u8aToHex(bytes)
}

/** Calls a runtime that has no state yet: SCALE in, SCALE out, and what it wrote. */
export type Call = (method: string, argument: Uint8Array) => Promise<{ result: Uint8Array; writes: Writes }>

/** The engine's way. */
function callsOf(wasm: Uint8Array): Call {
  return async (method, argument) => {
    const overlay = new Overlay(EMPTY_STATE)
    const result = (await runtimeOf(wasm)).call(method, argument, overlay)
    return { result, writes: overlay.writes() }
  }
}

/** Build block 0 of the preset "development". */
export async function buildGenesis(wasm: Uint8Array, call = callsOf(wasm)): Promise<Genesis> {
  const { result, writes } = await call('GenesisBuilder_build_state', await developmentPreset(call))
  if (result[0] !== 0) throw new Error(`The runtime refuses its genesis: ${readString(result.subarray(1))}`)
  const state = new Map([...writes, [CODE, wasm], [valueKey('Timestamp', 'Now'), hexToU8a(u64(GENESIS_TIME))]] as const)
  const entries = [...state].filter((entry): entry is [Hex, Uint8Array] => entry[1] !== null)
  // Chopsticks walks the keys in the order they stand in.
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  const stateRoot = trieRoot(
    entries.map(([key, value]) => [hexToU8a(key), value]),
    1,
  )
  const header = u8aConcat(hexToU8a(NO_HASH), [0], stateRoot, hexToU8a(EMPTY_ROOT), [0])
  const top = Object.fromEntries(entries.map(([key, value]) => [key, u8aToHex(value)])) as Record<Hex, Hex>
  return {
    spec: {
      name: 'Huzhu Local',
      id: 'huzhu-local',
      chainType: 'Development',
      bootNodes: [],
      properties: { ...TOKEN, ss58Format: 42 },
      genesis: { raw: { top, childrenDefault: {} } },
    },
    stateRoot: u8aToHex(stateRoot),
    header: u8aToHex(header),
    hash: blake2AsHex(header, 256),
  }
}

/** The preset's patch laid over the runtime's default, as SCALE bytes of JSON. */
async function developmentPreset(call: Call): Promise<Uint8Array> {
  const none = Uint8Array.of(0)
  const named = u8aConcat([1], compactAddLength(stringToU8a('development')))
  const [defaults, patch] = [await preset(call, none), await preset(call, named)]
  return compactAddLength(stringToU8a(write(merge(read(defaults), read(patch)))))
}

async function preset(call: Call, id: Uint8Array): Promise<string> {
  const { result } = await call('GenesisBuilder_get_preset', id)
  if (result[0] !== 1) throw new Error('The runtime has no preset "development".')
  return readString(result.subarray(1))
}

function readString(bytes: Uint8Array): string {
  return u8aToString(compactStripLength(bytes)[1])
}

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

// Balances lie beyond what a JavaScript number holds: long numbers travel as marked strings.
const MARK = '#'
function read(text: string): Json {
  return JSON.parse(text.replace(/([:[,]\s*)(\d{16,})(?=\s*[,\]}])/g, `$1"${MARK}$2"`)) as Json
}
function write(value: Json): string {
  return JSON.stringify(value).replace(new RegExp(`"${MARK}(\\d+)"`, 'g'), '$1')
}

function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function merge(base: Json, patch: Json): Json {
  if (!isObject(base) || !isObject(patch)) return patch
  const merged = { ...base }
  for (const [key, value] of Object.entries(patch)) merged[key] = key in base ? merge(base[key] as Json, value) : value
  return merged
}
