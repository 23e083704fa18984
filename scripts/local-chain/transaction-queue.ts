// Transactions that wait for a block. What the runtime says of each decides alone: what it needs and what it provides
// (an account's numbers, as a rule), how urgent it is and how long it holds. Nothing enters that the runtime did not
// find valid, signature included, so that nobody can take another account's place.
import { blake2AsHex } from '@polkadot/util-crypto'
import { NoSuchCall, RuntimeTrap, TooLong } from '../engine/runtime.ts'
import type { Hex } from '../engine/state.ts'
import { RpcError } from './rpc/rpc-error.ts'
import type { Valid, Validity } from './validity.ts'

/** What a watcher is told, as author_extrinsicUpdate says it. */
export type Status =
  | 'ready'
  | 'future'
  | { readonly inBlock: Hex }
  | { readonly finalized: Hex }
  | { readonly usurped: Hex }
  | 'invalid'
  | 'dropped'

/** Told of a transaction. */
export type Watcher = (status: Status) => void

/** Whether nothing follows it. */
export function isLast(status: Status): boolean {
  return typeof status === 'string' ? status === 'invalid' || status === 'dropped' : !('inBlock' in status)
}

/** What the queue asks of the chain. */
export interface QueuedChain {
  validate(extrinsic: Hex): Promise<Validity>
  /** Number of the newest block. */
  newest(): number
}

/** What became of a block's transactions. */
export interface Settled {
  readonly number: number
  readonly hash: Hex
  readonly extrinsics: readonly Hex[]
  /** In no block, and never will be. */
  readonly refused: ReadonlyMap<Hex, string>
}

/** Most transactions and bytes that wait. */
const MOST = { transactions: 2_048, bytes: 16 * 1024 * 1024 } as const
/** Most of one account; of these, most that wait for others. */
const OF_ONE = { transactions: 512, future: 128 } as const
/** Blocks that a transaction waits for those before it. */
const PATIENCE = 64
/** Times that a transaction is looked at again because a block came meanwhile. */
const LOOKS = 4

/** A waiting transaction. */
interface Waiting {
  readonly hash: Hex
  readonly extrinsic: Hex
  readonly bytes: number
  readonly priority: bigint
  readonly provides: readonly Hex[]
  /** What it still needs of others that wait. */
  readonly requires: Set<Hex>
  /** Whose place it takes: the account, or nobody's. */
  readonly owner: string
  /** Number of the last block that it may be in. */
  readonly until: bigint
  readonly watcher: Watcher | undefined
  /** Blocks that it has waited for those before it. */
  blocks: number
  told: 'ready' | 'future' | undefined
}

/** In what a share of the queue is counted. */
type SizeOf = (some: readonly Waiting[]) => number

const bytesOf: SizeOf = (some) => some.reduce((sum, { bytes }) => sum + bytes, 0)

/** An account and its number, as CheckNonce provides them: 32 and 4 bytes. */
const ACCOUNT_TAG = 2 + 2 * 36
const NOBODY = 'nobody'

function ownerOf({ provides: [first = '0x'] }: Valid): string {
  return first.length === ACCOUNT_TAG ? first.slice(0, 2 + 2 * 32) : NOBODY
}

/** The queue, in the order in which they came. */
export class TransactionQueue {
  readonly #chain: QueuedChain
  readonly #waiting = new Map<Hex, Waiting>()
  /** Who waits that provides a tag. */
  readonly #providers = new Map<Hex, Waiting>()

  constructor(chain: QueuedChain) {
    this.#chain = chain
  }

  /** Whether one that is ready provides this. */
  provides(tag: Hex): boolean {
    const provider = this.#providers.get(tag)
    return provider !== undefined && provider.told === 'ready'
  }

  /** Take a transaction, and tell `watcher` from then on. @throws {@link RpcError} */
  async submit(extrinsic: Hex, watcher?: Watcher): Promise<Hex> {
    const hash = blake2AsHex(extrinsic, 256)
    this.#refuseKnown(hash)
    const validity = await this.#validate(extrinsic)
    // The same one may have come while this one was looked at.
    this.#refuseKnown(hash)
    this.#add(this.#waitingOf(hash, extrinsic, validity, watcher))
    return hash
  }

  #refuseKnown(hash: Hex): void {
    if (this.#waiting.has(hash)) throw new RpcError(1013, 'Transaction Already Imported', hash)
  }

  /** What the runtime says on the newest block. */
  async #validate(extrinsic: Hex): Promise<Valid> {
    for (let looks = 1; ; looks += 1) {
      const newest = this.#chain.newest()
      const validity = await this.#chain.validate(extrinsic).catch((error: unknown) => {
        if (!(error instanceof RuntimeTrap) || error instanceof NoSuchCall || error instanceof TooLong) throw error
        throw new RpcError(1002, 'Verification Error: the runtime cannot read this transaction.')
      })
      if (!validity.valid) {
        const [code, kind] =
          validity.kind === 'Invalid' ? [1010, 'Invalid Transaction'] : [1011, 'Unknown Transaction Validity']
        throw new RpcError(code as number, kind as string, validity.reason)
      }
      if (validity.provides.length === 0)
        throw new RpcError(1017, 'No tags', 'The transaction provides nothing, so that it could be told by it.')
      if (newest === this.#chain.newest()) return validity
      if (looks >= LOOKS) throw new RpcError(1016, 'Immediately Dropped', 'Blocks come too fast; send it again.')
    }
  }

  #waitingOf(hash: Hex, extrinsic: Hex, validity: Valid, watcher: Watcher | undefined): Waiting {
    return {
      hash,
      extrinsic,
      bytes: (extrinsic.length - 2) / 2,
      priority: validity.priority,
      provides: validity.provides,
      requires: new Set(validity.requires),
      owner: ownerOf(validity),
      until: BigInt(this.#chain.newest()) + validity.longevity,
      watcher,
      blocks: 0,
      told: undefined,
    }
  }

  #add(one: Waiting): void {
    const replaced = this.#replacedBy(one)
    const before = this.#waiting.size
    this.#makeRoomFor(one, replaced)
    const hasEvicted = this.#waiting.size < before
    for (const other of replaced) this.#leave(other, { usurped: one.hash })
    this.#waiting.set(one.hash, one)
    for (const tag of one.provides) this.#providers.set(tag, one)
    if (hasEvicted || replaced.length > 0) this.#tellAll()
    else this.#tellNewcomer(one)
  }

  /** Those in whose place this one would come: it must be more urgent than they are together. */
  #replacedBy(one: Waiting): Waiting[] {
    const others = [
      ...new Set(one.provides.map((tag) => this.#providers.get(tag)).filter((other) => other !== undefined)),
    ]
    const urgency = others.reduce((sum, { priority }) => sum + priority, 0n)
    if (others.length > 0 && one.priority <= urgency)
      throw new RpcError(
        1014,
        `Priority is too low: (${urgency} vs ${one.priority})`,
        'The transaction has too low priority to replace another transaction already in the pool.',
      )
    return others
  }

  /**
   * Nobody takes more than their share. Where all is taken, what waits for others makes room for what is ready, and then
   * whoever has most for who has less. `replaced` leave anyway.
   */
  #makeRoomFor(one: Waiting, replaced: readonly Waiting[]): void {
    const own = this.#of(one.owner).filter((other) => !replaced.includes(other))
    const isFuture = !this.#isReady(one)
    if (own.length >= OF_ONE.transactions)
      throw dropped(`An account has at most ${OF_ONE.transactions} transactions waiting.`)
    if (isFuture && own.filter(({ told }) => told === 'future').length >= OF_ONE.future)
      throw dropped(`An account has at most ${OF_ONE.future} transactions that wait for others. Send those first.`)
    this.#makeRoom(one, own, replaced, MOST.transactions, ({ length }) => length)
    this.#makeRoom(one, own, replaced, MOST.bytes, bytesOf)
  }

  #makeRoom(one: Waiting, own: Waiting[], replaced: readonly Waiting[], most: number, sizeOf: SizeOf): void {
    while (sizeOf([...this.#waiting.values(), one]) - sizeOf(replaced) > most) {
      const idle = this.#isReady(one) ? this.#largestShare(sizeOf, ({ told }) => told === 'future') : undefined
      const largest = idle ?? this.#largestShare(sizeOf)
      if (!largest || (!idle && (largest.owner === one.owner || largest.size <= sizeOf([...own, one]))))
        throw dropped('Too many transactions wait. Send it again after the next block.')
      // The last of them, so that the others still have what they need.
      this.#leave(largest.share.at(-1)!, 'dropped')
    }
  }

  #of(owner: string): Waiting[] {
    return [...this.#waiting.values()].filter((other) => other.owner === owner)
  }

  #largestShare(sizeOf: SizeOf, among: (one: Waiting) => boolean = () => true) {
    const shares = [...Map.groupBy(this.#waiting.values().filter(among), ({ owner }) => owner)]
    const sized = shares.map(([owner, share]) => ({ owner, share, size: sizeOf(share) }))
    return sized.reduce<(typeof sized)[number] | undefined>(
      (most, one) => (one.size > (most?.size ?? 0) ? one : most),
      undefined,
    )
  }

  /** Extrinsics that the next block can take: the most urgent first, each after those that it needs. */
  ready(): Hex[] {
    return this.#inOrder().map(({ extrinsic }) => extrinsic)
  }

  #inOrder(): Waiting[] {
    const placed = new Set<Waiting>()
    const tried = new Set<Waiting>()
    /** Whether it has a place, with all that it needs before it. */
    const place = (one: Waiting): boolean => {
      if (placed.has(one)) return true
      if (tried.has(one)) return false
      tried.add(one)
      for (const tag of one.requires) {
        const provider = this.#providers.get(tag)
        if (!provider || !place(provider)) return false
      }
      placed.add(one)
      return true
    }
    const byUrgency = [...this.#waiting.values()].sort((a, b) =>
      a.priority === b.priority ? 0 : a.priority < b.priority ? 1 : -1,
    )
    byUrgency.forEach(place)
    return [...placed]
  }

  #isReady({ requires }: Waiting): boolean {
    return [...requires].every((tag) => this.#providers.get(tag)?.told === 'ready')
  }

  #tellWhere(one: Waiting, stands: 'ready' | 'future'): void {
    if (one.told === stands) return
    one.told = stands
    one.watcher?.(stands)
  }

  /** Tell all who have become ready, or wait for others now. */
  #tellAll(): void {
    const ready = new Set(this.#inOrder())
    for (const one of [...this.#waiting.values()]) this.#tellWhere(one, ready.has(one) ? 'ready' : 'future')
  }

  /** Tell one that came, and those who waited for it. */
  #tellNewcomer(one: Waiting): void {
    this.#tellWhere(one, this.#isReady(one) ? 'ready' : 'future')
    if (one.told === 'future') return
    const future = new Set([...this.#waiting.values()].filter(({ told }) => told === 'future'))
    for (let before = -1; before !== future.size;) {
      before = future.size
      for (const other of future) {
        if (!this.#isReady(other)) continue
        this.#tellWhere(other, 'ready')
        future.delete(other)
      }
    }
  }

  /** A block took some and refused others; what it had no room for waits on. */
  settle({ number, hash, extrinsics, refused }: Settled): void {
    const taken = new Set(extrinsics)
    const [left, gone] = [this.#waiting.values().toArray(), new Set<Hex>()]
    for (const one of left) {
      if (!taken.has(one.extrinsic)) continue
      for (const tag of one.provides) gone.add(tag)
      this.#leave(one, { inBlock: hash }, { finalized: hash })
    }
    for (const one of [...this.#waiting.values()]) {
      // What the chain has now, it need not have from another.
      for (const tag of gone) one.requires.delete(tag)
      const reason = refused.get(one.extrinsic)
      if (reason !== undefined) {
        console.error(`A transaction was refused in block ${number} (${one.hash}): ${reason}`)
        this.#leave(one, 'invalid')
      } else if (BigInt(number) >= one.until) this.#leave(one, 'invalid')
      else if (one.told === 'future' && (one.blocks += 1) >= PATIENCE) this.#leave(one, 'dropped')
    }
    this.#tellAll()
  }

  #leave(one: Waiting, ...statuses: Status[]): void {
    if (!this.#waiting.delete(one.hash)) return
    for (const tag of one.provides) if (this.#providers.get(tag) === one) this.#providers.delete(tag)
    for (const status of statuses) one.watcher?.(status)
  }
}

function dropped(reason: string): RpcError {
  return new RpcError(1016, 'Immediately Dropped', reason)
}
