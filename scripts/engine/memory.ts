// The memory of an instance. The runtime names a piece of it by 64 bits: where it begins below, its length above.
import { compactToU8a } from '@polkadot/util'
import { Allocator, OutOfMemory } from './allocator.ts'
import type { Hex } from './state.ts'

const PAGE = 65_536
/** Pages beyond those of the module, as on the node: 128 MB. */
const HEAP_PAGES = 2_048

/** How many times the host reads memory between two looks at the clock. */
const BETWEEN_LOOKS = 16

/** The call's time was up while the host worked for it. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime'
}

/** Memory with its allocator. */
export class GuestMemory {
  readonly memory: WebAssembly.Memory
  readonly #most: number
  #bytes: Uint8Array
  #text: Buffer
  #view: DataView
  #allocator!: Allocator
  #size: number
  #deadline = 0
  #looks = 0

  /** `pages` that the module asks for. */
  constructor(pages: number) {
    this.#most = pages + HEAP_PAGES
    this.memory = new WebAssembly.Memory({ initial: pages, maximum: this.#most })
    this.#bytes = new Uint8Array(this.memory.buffer)
    this.#text = Buffer.from(this.memory.buffer)
    this.#view = new DataView(this.memory.buffer)
    this.#size = this.memory.buffer.byteLength
  }

  /** A new heap that begins at `base`, for a call that has so many milliseconds. */
  begin(base: number, milliseconds: number): void {
    this.#allocator = new Allocator(this, base)
    this.#deadline = performance.now() + milliseconds
    this.#looks = 0
  }
  /** Steps are counted in the runtime alone: what the host does for it takes time of its own. */
  #look(): void {
    this.#looks += 1
    if (this.#looks % BETWEEN_LOOKS === 0 && performance.now() > this.#deadline) throw new OutOfTime('Time is up.')
  }
  /** End of what the heap used. */
  get top(): number {
    return this.#allocator.top
  }
  get size(): number {
    return this.#size
  }
  get view(): DataView {
    return this.#view
  }
  /** All of it, as it is now. */
  get all(): Uint8Array {
    return this.#bytes
  }

  /** Grow until `end` lies inside. */
  reach(end: number): void {
    if (end <= this.size) return
    const now = this.size / PAGE
    const pages = Math.ceil(end / PAGE)
    if (pages > this.#most) throw new OutOfMemory(`The runtime asks for more than ${this.#most * PAGE} bytes.`)
    this.memory.grow(Math.min(Math.max(pages, 2 * now), this.#most) - now)
    this.#bytes = new Uint8Array(this.memory.buffer)
    this.#text = Buffer.from(this.memory.buffer)
    this.#view = new DataView(this.memory.buffer)
    this.#size = this.memory.buffer.byteLength
  }

  allocate(size: number): number {
    return this.#allocator.allocate(size)
  }
  deallocate(at: number): void {
    this.#allocator.deallocate(at)
  }

  /** A piece as it is now; valid until the runtime goes on. */
  piece(at: number, length: number): Uint8Array {
    this.#look()
    const begin = at >>> 0
    if (begin + length > this.size) throw new RangeError('The runtime names memory that it does not have.')
    return this.#bytes.subarray(begin, begin + length)
  }
  /** A copy of a named piece. */
  bytes(named: bigint): Uint8Array {
    return this.named(named).slice()
  }
  /** A named piece, valid until the runtime goes on. */
  named(named: bigint): Uint8Array {
    return this.piece(startOf(named), lengthOf(named))
  }
  /** A named piece as text. */
  hex(named: bigint): Hex {
    this.#look()
    const [at, length] = [startOf(named), lengthOf(named)]
    if (at + length > this.size) throw new RangeError('The runtime names memory that it does not have.')
    return `0x${this.#text.toString('hex', at, at + length)}`
  }

  /** Write into new memory; where that begins. */
  put(value: Uint8Array): number {
    const at = this.allocate(value.length)
    this.#bytes.set(value, at)
    return at
  }
  /** Write into new memory, which is named. */
  give(value: Uint8Array): bigint {
    return BigInt(this.put(value)) | (BigInt(value.length) << 32n)
  }
  /** SCALE of `Option<Vec<u8>>`, named. */
  giveOption(value: Uint8Array | undefined): bigint {
    if (value === undefined) return this.give(NONE)
    const count = compactToU8a(value.length)
    const length = 1 + count.length + value.length
    const at = this.allocate(length)
    this.#bytes[at] = 1
    this.#bytes.set(count, at + 1)
    this.#bytes.set(value, at + 1 + count.length)
    return BigInt(at) | (BigInt(length) << 32n)
  }
}

const NONE = Uint8Array.of(0)

/** Where a named piece begins. */
export function startOf(named: bigint): number {
  return Number(named & 0xffff_ffffn)
}

/** How many bytes a named piece has. */
export function lengthOf(named: bigint): number {
  return Number((named >> 32n) & 0xffff_ffffn)
}
