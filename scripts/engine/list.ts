// A list of SCALE that grows item by item. The runtime appends its events one at a time, hundreds a block: written as
// bytes each time, the work would grow with the square of their number.
import { compactFromU8a, compactToU8a } from '@polkadot/util'

const FIRST_ROOM = 256

/** A growing list. */
export class ScaleList {
  #items: Uint8Array
  #length: number
  #count: number
  #encoded: Uint8Array | undefined

  private constructor(items: Uint8Array, count: number) {
    this.#items = items
    this.#length = items.length
    this.#count = count
  }

  /** Go on from a value; what is no list begins anew, as on the node. */
  static from(value: Uint8Array | undefined): ScaleList {
    if (value === undefined || value.length === 0) return new ScaleList(new Uint8Array(0), 0)
    const mode = value[0]! & 3
    const width = mode === 3 ? (value[0]! >> 2) + 5 : 1 << mode
    if (value.length < width || width > 5) return new ScaleList(new Uint8Array(0), 0)
    const [, count] = compactFromU8a(value)
    return count.bitLength() > 32
      ? new ScaleList(new Uint8Array(0), 0)
      : new ScaleList(value.slice(width), count.toNumber())
  }

  push(item: Uint8Array): void {
    const length = this.#length + item.length
    if (length > this.#items.length) {
      const room = new Uint8Array(Math.max(FIRST_ROOM, 2 * length))
      room.set(this.#items.subarray(0, this.#length))
      this.#items = room
    }
    this.#items.set(item, this.#length)
    this.#length = length
    this.#count += 1
    this.#encoded = undefined
  }

  /** SCALE of the list. */
  get bytes(): Uint8Array {
    if (this.#encoded) return this.#encoded
    const count = compactToU8a(this.#count)
    const bytes = new Uint8Array(count.length + this.#length)
    bytes.set(count)
    bytes.set(this.#items.subarray(0, this.#length), count.length)
    return (this.#encoded = bytes)
  }
}
