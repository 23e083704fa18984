// The local chain's beginning, from nothing but the runtime: no node, no chain spec. The timestamp is constant, so the
// genesis hash is, too.
import { calculateStateRoot } from '@acala-network/chopsticks-core'
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
import { execute } from './executor.ts'

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
export const NO_HASH: Hex = `0x${'00'.repeat(32)}`
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

/** Build block 0 of the preset "development". */
export async function buildGenesis(wasm: Uint8Array): Promise<Genesis> {
  const { storage } = await execute(wasm, 'GenesisBuilder_build_state', await developmentPreset(wasm)).then((built) => {
    if (built.result[0] !== 0)
      throw new Error(`The runtime refuses its genesis: ${readString(built.result.subarray(1))}`)
    return built
  })
  const written = storage.filter((entry): entry is readonly [Hex, Hex] => entry[1] !== null)
  const entries: [Hex, Hex][] = [
    ...written.map(([key, value]): [Hex, Hex] => [key, value]),
    [CODE, u8aToHex(wasm)],
    [valueKey('Timestamp', 'Now'), u64(GENESIS_TIME)],
  ]
  // Chopsticks walks the keys in the order they stand in.
  const top = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) as Record<Hex, Hex>
  const stateRoot = await calculateStateRoot(Object.entries(top) as [Hex, Hex][], 1)
  const header = u8aConcat(hexToU8a(NO_HASH), [0], hexToU8a(stateRoot), hexToU8a(EMPTY_ROOT), [0])
  return {
    spec: {
      name: 'Huzhu Local',
      id: 'huzhu-local',
      chainType: 'Development',
      bootNodes: [],
      properties: { tokenSymbol: 'HUZ', tokenDecimals: 12, ss58Format: 42 },
      genesis: { raw: { top, childrenDefault: {} } },
    },
    stateRoot,
    header: u8aToHex(header),
    hash: blake2AsHex(header, 256),
  }
}

/** The preset's patch laid over the runtime's default, as SCALE bytes of JSON. */
async function developmentPreset(wasm: Uint8Array): Promise<Uint8Array> {
  const none = Uint8Array.of(0)
  const named = u8aConcat([1], compactAddLength(stringToU8a('development')))
  const [defaults, patch] = [await preset(wasm, none), await preset(wasm, named)]
  return compactAddLength(stringToU8a(write(merge(read(defaults), read(patch)))))
}

async function preset(wasm: Uint8Array, id: Uint8Array): Promise<string> {
  const { result } = await execute(wasm, 'GenesisBuilder_get_preset', id)
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
