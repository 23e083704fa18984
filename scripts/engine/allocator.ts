// The node's allocator: sizes are powers of two, freed blocks are used again. (sp-allocator's freeing bump allocator.)
import type { GuestMemory } from './memory.ts'

/** Before each block: its order while it is in use, the next free block while it is not. */
const HEADER = 8
const SMALLEST = 8
const LARGEST = 32 * 1024 * 1024
const ORDERS = 23
const NONE = 0xffff_ffff
const IN_USE = 1

/** What the node refuses, too. */
export class OutOfMemory extends Error {
  override readonly name = 'OutOfMemory'
}

/** The heap of one call. */
export class Allocator {
  readonly #memory: GuestMemory
  readonly #free = new Uint32Array(ORDERS).fill(NONE)
  #top: number

  /** `base` is where the heap begins, in bytes. */
  constructor(memory: GuestMemory, base: number) {
    this.#memory = memory
    this.#top = Math.ceil(base / 8) * 8
  }

  /** End of what was ever in use. */
  get top(): number {
    return this.#top
  }

  allocate(size: number): number {
    if (size > LARGEST) throw new OutOfMemory(`${size} bytes at once are too many.`)
    const order = size <= SMALLEST ? 0 : 29 - Math.clz32(size - 1)
    const header = this.#reuse(order) ?? this.#extend((SMALLEST << order) + HEADER)
    const { view } = this.#memory
    // The runtime's own allocator notes its padding in the last two bytes.
    view.setUint32(header, order, true)
    view.setUint32(header + 4, IN_USE, true)
    return header + HEADER
  }

  deallocate(at: number): void {
    const { view } = this.#memory
    const header = at - HEADER
    const order = view.getUint32(header, true)
    if ((view.getUint8(header + 4) & IN_USE) === 0 || order >= ORDERS) throw new OutOfMemory(`${at} is not in use.`)
    view.setUint32(header, this.#free[order]!, true)
    view.setUint32(header + 4, 0, true)
    this.#free[order] = header
  }

  #reuse(order: number): number | undefined {
    const header = this.#free[order]!
    if (header === NONE) return undefined
    this.#free[order] = this.#memory.view.getUint32(header, true)
    return header
  }

  #extend(size: number): number {
    const header = this.#top
    this.#memory.reach(header + size)
    this.#top = header + size
    return header
  }
}
