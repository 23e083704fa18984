// Storage of the top trie.
import { lengthOf, startOf } from '../memory.ts'
import type { Overlay, Removed } from '../overlay.ts'
import { isChildKey, mayHoldChildren } from '../overlay.ts'
import type { Hex } from '../state.ts'
import { hexToU8a } from '@polkadot/util'
import { overlayRoot } from '../trie.ts'
import type { GuestMemory } from '../memory.ts'
import type { Host, HostFunctions } from './host.ts'

/** SCALE of KillStorageResult. */
export function removal({ count, rest }: Removed): Uint8Array {
  const bytes = new Uint8Array(5)
  bytes[0] = rest ? 1 : 0
  new DataView(bytes.buffer).setUint32(1, count, true)
  return bytes
}

/** A limit as `Option<u32>`. */
export function limitOf(memory: GuestMemory, named: bigint): number | undefined {
  const bytes = memory.bytes(named)
  return bytes[0] === 1 ? new DataView(bytes.buffer, bytes.byteOffset).getUint32(1, true) : undefined
}

/** Copy from `offset` into the piece named `into`; SCALE of how many bytes there were from there on, if any value. */
export function readInto(memory: GuestMemory, value: Uint8Array | undefined, into: bigint, offset: number): bigint {
  if (value === undefined) return memory.give(Uint8Array.of(0))
  const rest = value.subarray(Math.min(offset >>> 0, value.length))
  memory.piece(startOf(into), lengthOf(into)).set(rest.subarray(0, lengthOf(into)))
  const bytes = new Uint8Array(5)
  bytes[0] = 1
  new DataView(bytes.buffer).setUint32(1, rest.length, true)
  return memory.give(bytes)
}

/** A key as the answer to a walk. */
export function giveKey(memory: GuestMemory, key: Hex | undefined): bigint {
  return memory.giveOption(key === undefined ? undefined : hexToU8a(key))
}

/** Root of the present state, or zeros where blocks tell none. */
export function rootOf(storage: Overlay, version: number, child?: Hex): Uint8Array {
  return storage.state.rooted ? overlayRoot(storage, version, child) : new Uint8Array(32)
}

export const storage = (host: Host): HostFunctions => {
  const { memory } = host
  // Child tries have functions of their own.
  const write = (key: Hex, value: Uint8Array | null) => {
    if (!isChildKey(key)) host.storage.set(key, value)
  }
  return {
    ext_storage_get_version_1: (key: bigint) => memory.giveOption(host.storage.get(memory.hex(key))),
    ext_storage_read_version_1: (key: bigint, into: bigint, offset: number) =>
      readInto(memory, host.storage.get(memory.hex(key)), into, offset),
    ext_storage_exists_version_1: (key: bigint) => Number(host.storage.has(memory.hex(key))),
    ext_storage_set_version_1: (key: bigint, value: bigint) => write(memory.hex(key), memory.bytes(value)),
    ext_storage_clear_version_1: (key: bigint) => write(memory.hex(key), null),
    ext_storage_clear_prefix_version_2: (prefix: bigint, limit: bigint) => {
      const key = memory.hex(prefix)
      return memory.give(
        removal(mayHoldChildren(key) ? { count: 0, rest: false } : host.storage.clear(key, limitOf(memory, limit))),
      )
    },
    ext_storage_append_version_1: (key: bigint, item: bigint) =>
      host.storage.append(memory.hex(key), memory.bytes(item)),
    ext_storage_next_key_version_1: (key: bigint) => giveKey(memory, host.storage.next(memory.hex(key))),
    ext_storage_root_version_2: (version: number) => memory.give(rootOf(host.storage, version)),
    ext_storage_start_transaction_version_1: () => host.storage.start(),
    ext_storage_rollback_transaction_version_1: () => host.storage.rollback(),
    ext_storage_commit_transaction_version_1: () => host.storage.commit(),
  }
}
