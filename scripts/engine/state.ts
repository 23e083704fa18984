// What a call of the runtime reads, and what it leaves behind.

/** Bytes as text: the key of a storage entry. Of the same prefix, order as text is order as bytes. */
export type Hex = `0x${string}`

/** The state that a call begins with. Synchronous: the runtime does not wait. */
export interface State {
  /** Value of a key; of the child trie `child`, where one is named by its own name, without the well-known prefix. */
  get(key: Hex, child?: Hex): Uint8Array | undefined
  /** First key after `key` that has a value. */
  next(key: Hex, child?: Hex): Hex | undefined
  /** Whether its root is told to the runtime, or zeros: a root costs a walk over all. One with a root has no child tries. */
  readonly rooted: boolean
}

/** Written entries; null is removed. A child trie's entry has its place, {@link childKey}. */
export type Writes = ReadonlyMap<Hex, Uint8Array | null>

/** The well-known prefix of child tries, `:child_storage:default:`. */
export const CHILD_PREFIX: Hex = '0x3a6368696c645f73746f726167653a64656661756c743a'

/** Where an entry of a child trie stands among all others: the name's length tells where the key begins. */
export function childKey(child: Hex, key: Hex): Hex {
  const length = (child.length / 2 - 1).toString(16).padStart(8, '0')
  return `${CHILD_PREFIX}${length}${child.slice(2)}${key.slice(2)}`
}

/** No entry at all: a runtime before its genesis. */
export const EMPTY_STATE: State = { get: () => undefined, next: () => undefined, rooted: true }
