// The root of a trie, as Polkadot's specification says it (appendix "Merkle proofs"): base 16, BLAKE2b of 256 bits.
import { compactToU8a, hexToU8a } from '@polkadot/util'
import { blake2 } from './host/hashing.ts'
import type { Overlay } from './overlay.ts'
import { CHILD_PREFIX, type Hex } from './state.ts'

/** An entry: key and value. */
export type Entry = readonly [key: Uint8Array, value: Uint8Array]

interface Leafy {
  /** Half bytes of the key. */
  readonly nibbles: Uint8Array
  readonly value: Uint8Array
}

const EMPTY = Uint8Array.of(0)
const HASH = 32

/** What a node is: its first bits, and how many bits that takes. */
const LEAF = { bits: 0b01, width: 2 }
const BRANCH = { bits: 0b10, width: 2 }
const BRANCH_WITH_VALUE = { bits: 0b11, width: 2 }
const LEAF_WITH_HASH = { bits: 0b001, width: 3 }
const BRANCH_WITH_HASH = { bits: 0b0001, width: 4 }

/** Root of a trie. `version` 1 keeps long values (from 33 bytes) by their hash, 0 keeps all as they are. */
export function trieRoot(entries: readonly Entry[], version: number): Uint8Array {
  const sorted = entries.map(([key, value]) => ({ nibbles: halves(key), value }))
  sorted.sort((a, b) => Buffer.compare(a.nibbles, b.nibbles))
  const node = sorted.length === 0 ? EMPTY : encode(sorted, 0, version)
  return blake2(256, node)
}

function halves(key: Uint8Array): Uint8Array {
  const nibbles = new Uint8Array(2 * key.length)
  for (const [at, byte] of key.entries()) {
    nibbles[2 * at] = byte >> 4
    nibbles[2 * at + 1] = byte & 15
  }
  return nibbles
}

/** The node over sorted entries that agree in their first `from` half bytes. */
function encode(entries: readonly Leafy[], from: number, version: number): Uint8Array {
  const [first, last] = [entries[0]!, entries.at(-1)!]
  if (entries.length === 1) {
    const long = isLong(first.value, version)
    return Buffer.concat([header(long ? LEAF_WITH_HASH : LEAF, first.nibbles.subarray(from)), body(first.value, long)])
  }
  let to = from
  const most = Math.min(first.nibbles.length, last.nibbles.length)
  while (to < most && first.nibbles[to] === last.nibbles[to]) to += 1
  const own = first.nibbles.length === to ? first.value : undefined
  const long = own !== undefined && isLong(own, version)
  const kind = own === undefined ? BRANCH : long ? BRANCH_WITH_HASH : BRANCH_WITH_VALUE
  const children: Uint8Array[] = []
  let present = 0
  for (let begin = own === undefined ? 0 : 1; begin < entries.length;) {
    const nibble = entries[begin]!.nibbles[to]!
    let end = begin
    while (end < entries.length && entries[end]!.nibbles[to] === nibble) end += 1
    present |= 1 << nibble
    const child = encode(entries.slice(begin, end), to + 1, version)
    const named = child.length < HASH ? child : blake2(256, child)
    children.push(compactToU8a(named.length), named)
    begin = end
  }
  return Buffer.concat([
    header(kind, first.nibbles.subarray(from, to)),
    Uint8Array.of(present & 255, present >> 8),
    own === undefined ? new Uint8Array(0) : body(own, long),
    ...children,
  ])
}

function isLong(value: Uint8Array, version: number): boolean {
  return version !== 0 && value.length > HASH
}

function body(value: Uint8Array, long: boolean): Uint8Array {
  return long ? blake2(256, value) : Buffer.concat([compactToU8a(value.length), value])
}

/** What the node is, how many half bytes of the key it has of its own, and these. */
function header({ bits, width }: typeof LEAF, nibbles: Uint8Array): Uint8Array {
  const most = (1 << (8 - width)) - 1
  const bytes = [(bits << (8 - width)) | Math.min(nibbles.length, most)]
  if (nibbles.length >= most) {
    let rest = nibbles.length - most
    for (; rest >= 255; rest -= 255) bytes.push(255)
    bytes.push(rest)
  }
  const odd = nibbles.length % 2
  if (odd) bytes.push(nibbles[0]!)
  for (let at = odd; at < nibbles.length; at += 2) bytes.push((nibbles[at]! << 4) | nibbles[at + 1]!)
  return Uint8Array.from(bytes)
}

/** Root of a state with what was written over it, or of one of its child tries. */
export function overlayRoot(storage: Overlay, version: number, child?: Hex): Uint8Array {
  const entries: Entry[] = []
  let key: Hex | undefined = storage.has('0x', child) ? '0x' : storage.next('0x', child)
  for (; key !== undefined; key = storage.next(key, child)) entries.push([hexToU8a(key), storage.get(key, child)!])
  if (child !== undefined) return trieRoot(entries, version)
  // A child trie stands in the top one by its root, which the runtime wrote there by asking for it, or did not.
  for (const name of storage.children()) {
    if (storage.next('0x', name) === undefined && !storage.has('0x', name)) continue
    entries.push([hexToU8a(`${CHILD_PREFIX}${name.slice(2)}`), overlayRoot(storage, version, name)])
  }
  return trieRoot(entries, version)
}
