// Where a history reads the chain: a node over JSON-RPC, or a local chain in the same process.
import { xxhashAsHex } from '@polkadot/util-crypto'

export type Hex = `0x${string}`

/** A block of the chain. */
export interface Place {
  readonly block: number
  readonly hash: Hex
}

/** What is read of a block: values of its state, as they lie there. */
export interface RawBlock extends Place {
  /** `System.Events`. */
  readonly events: Uint8Array | undefined
  /** `Timestamp.Now`. */
  readonly now: Uint8Array | undefined
  /** `MutualAid.Clock`. */
  readonly clock: Uint8Array | undefined
  /** `System.LastRuntimeUpgrade`: blocks with the same were built by the same runtime. */
  readonly runtime: Uint8Array | undefined
}

/** A chain to read. Blocks' numbers may have gaps, and only finalised blocks are told. */
export interface Source {
  genesis(): Promise<Hex>
  /** The newest finalised block. */
  head(): Promise<Place>
  /** Hash of the finalised block of a number: undefined where the chain has none, 'later' where it may have one that is not here yet. */
  hashOf(block: number, head: Place): Promise<Hex | 'later' | undefined>
  /** The next blocks after `block`, up to `head`, in their order, some at a time; none at the end. @throws {@link Forgotten} */
  blocksAfter(block: number, head: Place): Promise<readonly RawBlock[]>
  /** Metadata of the runtime that built a block. */
  metadataOf(block: Place): Promise<Uint8Array>
}

/** The state of a block is asked for that the node does not keep any more. */
export class Forgotten extends Error {
  override readonly name = 'Forgotten'

  constructor(block: number) {
    super(
      `The node has forgotten the state of block ${block}, where the history goes on. Name one that keeps all states (--state-pruning archive).`,
    )
  }
}

/** The node has not got a block yet up to which a history is read. */
export class Behind extends Error {
  override readonly name = 'Behind'

  constructor(block: number) {
    super(`The node has not got block ${block} yet, up to which the history is read. It goes on once the node has.`)
  }
}

const keyOf = (pallet: string, item: string): Hex =>
  `0x${xxhashAsHex(pallet, 128).slice(2)}${xxhashAsHex(item, 128).slice(2)}`

/** Where the values lie that are read of each block. */
export const KEYS = {
  events: keyOf('System', 'Events'),
  now: keyOf('Timestamp', 'Now'),
  clock: keyOf('MutualAid', 'Clock'),
  runtime: keyOf('System', 'LastRuntimeUpgrade'),
} as const
