// The state after one block of a history, as the engine reads it.
import { CHILD_PREFIX, type Hex, type State, type Writes, childKey } from '../engine/state.ts'
import { type History, Walk } from './history.ts'

/** First key behind all child tries. */
const BEHIND_CHILDREN: Hex = `${CHILD_PREFIX.slice(0, -2)}3b` as Hex
/** Most values that are kept at hand, and the longest of them. */
const KEPT = 20_000
const LONGEST = 16_384

/** A block's state. What was read is kept at hand: calls ask for the same few hundred values over and over. */
export class StateAt implements State {
  /** Headers of this chain tell no root. */
  readonly rooted = false
  readonly number: number
  readonly #history: History
  readonly #known: Map<Hex, Uint8Array | undefined>
  /** An old state is made for one call; through the newest one nothing is passed. */
  readonly #walk = new Walk()

  constructor(history: History, number: number, known = new Map<Hex, Uint8Array | undefined>()) {
    this.#history = history
    this.number = number
    this.#known = known
  }

  get(key: Hex, child?: Hex): Uint8Array | undefined {
    const at = child === undefined ? key : childKey(child, key)
    const known = this.#known.get(at)
    if (known !== undefined || this.#known.has(at)) return known
    const value = this.#history.bytesAt(at, this.number)
    if (this.#known.size >= KEPT) this.#known.clear()
    if (value === undefined || value.length <= LONGEST) this.#known.set(at, value)
    return value
  }

  next(key: Hex, child?: Hex): Hex | undefined {
    if (child !== undefined) {
      const trie = childKey(child, '0x')
      const [found] = this.#history.keysAt(trie, childKey(child, key), 1, this.number, this.#walk)
      return found && `0x${found.slice(trie.length)}`
    }
    const found = this.#history.keyAfter(key, this.number, this.#walk)
    return found?.startsWith(CHILD_PREFIX) ? this.#history.keyAfter(BEHIND_CHILDREN, this.number, this.#walk) : found
  }

  /** The state after a block that was built on this one, which is not read any more. */
  after(number: number, writes: Writes): StateAt {
    for (const [key, value] of writes) {
      if (value === null) this.#known.set(key, undefined)
      else if (value.length <= LONGEST) this.#known.set(key, value)
      else this.#known.delete(key)
    }
    return new StateAt(this.#history, number, this.#known)
  }
}
