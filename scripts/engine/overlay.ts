// What calls write over a state, in nested storage transactions.
import { ScaleList } from './list.ts'
import { type Hex, type State, type Writes, childKey } from './state.ts'

type Value = Uint8Array | ScaleList | null

/** Where `key` stands, or would stand, among sorted keys. */
function placeOf(sorted: readonly Hex[], key: Hex): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < key) low = middle + 1
    else high = middle
  }
  return low
}

/** Entries of one trie, written in one transaction. */
class Entries {
  readonly values = new Map<Hex, Value>()
  /** Kept once somebody walks the keys. */
  #sorted: Hex[] | undefined

  set(key: Hex, value: Value): void {
    if (this.#sorted && !this.values.has(key)) this.#sorted.splice(placeOf(this.#sorted, key), 0, key)
    this.values.set(key, value)
  }

  after(key: Hex): Hex | undefined {
    this.#sorted ??= [...this.values.keys()].sort()
    const at = placeOf(this.#sorted, key)
    return this.#sorted[this.#sorted[at] === key ? at + 1 : at]
  }

  /** Take over what a transaction above wrote. */
  merge(above: Entries): void {
    for (const [key, value] of above.values) this.set(key, value)
  }
}

/** One transaction: the top trie, and child tries by their names. */
class Layer {
  readonly top = new Entries()
  readonly children = new Map<Hex, Entries>()

  of(child: Hex | undefined): Entries | undefined {
    return child === undefined ? this.top : this.children.get(child)
  }
  make(child: Hex | undefined): Entries {
    if (child === undefined) return this.top
    let entries = this.children.get(child)
    if (!entries) this.children.set(child, (entries = new Entries()))
    return entries
  }
  merge(above: Layer): void {
    this.top.merge(above.top)
    for (const [child, entries] of above.children) this.make(child).merge(entries)
  }
}

/** How many entries were removed, and whether any remain. */
export interface Removed {
  readonly count: number
  readonly rest: boolean
}

/** No transaction is open that could be ended. */
class NoTransaction extends Error {
  override readonly name = 'NoTransaction'
}

/** A state with what was written over it. */
export class Overlay {
  readonly state: State
  readonly #layers: Layer[] = [new Layer()]

  /** `writes` stand over the state from the beginning. */
  constructor(state: State, writes?: Writes) {
    this.state = state
    for (const [key, value] of writes ?? []) this.#layers[0]!.top.set(key, value)
  }

  /** How many transactions are open. */
  get depth(): number {
    return this.#layers.length - 1
  }

  start(): void {
    this.#layers.push(new Layer())
  }
  commit(): void {
    const above = this.#close()
    this.#layers.at(-1)!.merge(above)
  }
  rollback(): void {
    this.#close()
  }
  #close(): Layer {
    if (this.depth === 0) throw new NoTransaction('No storage transaction is open.')
    return this.#layers.pop()!
  }
  /** Give up all transactions above `depth`. */
  rollbackTo(depth: number): void {
    while (this.depth > depth) this.#layers.pop()
  }

  /** What was written: undefined where nothing was, null where it was removed. */
  #written(key: Hex, child: Hex | undefined): Value | undefined {
    for (let at = this.#layers.length - 1; at >= 0; at -= 1) {
      const value = this.#layers[at]!.of(child)?.values.get(key)
      if (value !== undefined) return value
    }
    return undefined
  }

  get(key: Hex, child?: Hex): Uint8Array | undefined {
    const value = this.#written(key, child)
    if (value === undefined) return this.state.get(key, child)
    return value instanceof ScaleList ? value.bytes : (value ?? undefined)
  }

  has(key: Hex, child?: Hex): boolean {
    const value = this.#written(key, child)
    return value === undefined ? this.state.get(key, child) !== undefined : value !== null
  }

  /** Write an entry; null removes it. */
  set(key: Hex, value: Uint8Array | null, child?: Hex): void {
    this.#layers.at(-1)!.make(child).set(key, value)
  }

  /** Append to the list under `key`. */
  append(key: Hex, item: Uint8Array): void {
    const { top } = this.#layers.at(-1)!
    const own = top.values.get(key)
    if (own instanceof ScaleList) return own.push(item)
    const list = ScaleList.from(this.get(key))
    list.push(item)
    top.set(key, list)
  }

  /** First key after `key` that has a value. */
  next(key: Hex, child?: Hex): Hex | undefined {
    let below = this.state.next(key, child)
    for (let at = key; ;) {
      let first = below
      for (const layer of this.#layers) {
        const own = layer.of(child)?.after(at)
        if (own !== undefined && (first === undefined || own < first)) first = own
      }
      if (first === undefined || this.has(first, child)) return first
      at = first
      if (below === first) below = this.state.next(first, child)
    }
  }

  /**
   * Remove the entries under a prefix. Of those in the state at most `limit`, which `count` counts; those that were
   * only written here go in any case.
   */
  clear(prefix: Hex, limit: number | undefined, child?: Hex): Removed {
    for (const layer of [...this.#layers]) {
      for (const key of layer.of(child)?.values.keys() ?? []) if (key.startsWith(prefix)) this.set(key, null, child)
    }
    let count = 0
    let key = this.state.get(prefix, child) === undefined ? this.state.next(prefix, child) : prefix
    for (; key?.startsWith(prefix); key = this.state.next(key, child)) {
      if (count === limit) return { count, rest: true }
      this.set(key, null, child)
      count += 1
    }
    return { count, rest: false }
  }

  /** Names of the child tries that were written to. */
  children(): Set<Hex> {
    return new Set(this.#layers.flatMap(({ children }) => [...children.keys()]))
  }

  /** All that was written. No transaction may be open. */
  writes(): Writes {
    if (this.depth > 0) throw new NoTransaction('A storage transaction is still open.')
    const [layer] = this.#layers
    const writes = new Map<Hex, Uint8Array | null>()
    const bytes = (value: Value) => (value instanceof ScaleList ? value.bytes : value)
    for (const [key, value] of layer!.top.values) writes.set(key, bytes(value))
    for (const [child, { values }] of layer!.children)
      for (const [key, value] of values) writes.set(childKey(child, key), bytes(value))
    return writes
  }
}

/** `:child_storage:`, of whatever kind of child tries. */
const CHILD_STORAGE: Hex = '0x3a6368696c645f73746f726167653a'

/** Whether a key lies among child tries, where the top trie's functions may not write. (They may append, on a node, too.) */
export function isChildKey(key: Hex): boolean {
  return key.startsWith(CHILD_STORAGE)
}

/** Whether the entries under a prefix could be those of child tries: it is theirs, or shorter. */
export function mayHoldChildren(prefix: Hex): boolean {
  return isChildKey(prefix) || CHILD_STORAGE.startsWith(prefix)
}
