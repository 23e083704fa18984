// Finished blocks and the state after each, to read; and a history that grows. A chain works on either, whether it lies
// in a file or over another chain's history.
import type { Hex, Writes } from '../engine/state.ts'

/** Most keys that a walk passes because they had no value then: some tenths of a second. */
const PASSED = 32_768

/** A walk through an old state that passes too much of what came later or was removed before. */
export class TooFar extends Error {
  override readonly name = 'TooFar'
}

/** What one request may walk through old states, in as many steps as it likes. */
export class Walk {
  #left = PASSED

  /** Pass a key that had no value. @throws {@link TooFar} */
  pass(): void {
    this.#left -= 1
    if (this.#left < 0)
      throw new TooFar(
        `More than ${PASSED} keys that had no value then lie on the way. Ask for fewer keys, with a longer prefix, or a newer state.`,
      )
  }
}

/** A finished block as it is kept. */
export interface StoredBlock {
  readonly number: number
  readonly hash: Hex
  /** SCALE. */
  readonly header: Hex
  readonly extrinsics: readonly Hex[]
}

/** Blocks and states, to read. Blocks' numbers have gaps where the chain's time was moved. */
export interface History {
  /** The newest block. */
  head(): StoredBlock
  blockOf(hash: Hex): StoredBlock | undefined
  blockAt(number: number): StoredBlock | undefined
  /** The blocks after block `number`, the oldest first, at most `count`. */
  blocksAfter(number: number, count: number): StoredBlock[]
  /** Value of a key after block `number`. */
  bytesAt(key: Hex, number: number): Uint8Array | undefined
  /** The same, as text. */
  valueAt(key: Hex, number: number): Hex | undefined
  /** Number of the block that wrote what the key holds after block `number`. */
  writtenAt(key: Hex, number: number): number | undefined
  /** First key after `start` that has a value after block `number`. */
  keyAfter(start: Hex, number: number, walk?: Walk): Hex | undefined
  /** Keys with `prefix` after `start`, sorted, at most `count`. */
  keysAt(prefix: Hex, start: Hex | undefined, count: number, number: number, walk?: Walk): Hex[]
}

/** A history on which a chain builds. */
export interface GrowingHistory extends History {
  /** Keep a finished block: all of it or nothing. */
  append(block: StoredBlock, writes: Writes): void
  close(): void
}
