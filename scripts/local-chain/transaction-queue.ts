// Transactions that wait for a block: in the order of their sender's numbers, future ones for their predecessors.
import { blake2AsHex } from '@polkadot/util-crypto'

type Hex = `0x${string}`

/** What a watcher is told, as author_extrinsicUpdate says it. */
export type Status =
  | { readonly ready: null }
  | { readonly future: null }
  | { readonly inBlock: Hex }
  | { readonly finalized: Hex }
  | 'invalid'
  | 'dropped'

/** A refusal at the door, with JSON-RPC's code. */
export class NotTaken extends Error {
  override readonly name = 'NotTaken'
  readonly code: number
  constructor(code: number, message: string) {
    super(message)
    this.code = code
  }
}

/** A signed transaction. */
export interface Transaction {
  readonly extrinsic: Hex
  readonly sender: string
  readonly nonce: number
}

interface Waiting extends Transaction {
  /** Blocks that it has waited for its predecessors. */
  blocks: number
  readonly watchers: Set<(status: Status) => void>
}

/** Tells an account's next number in the chain. */
export type NonceOf = (sender: string) => Promise<number>

/** Most transactions that wait. */
const CAPACITY = 1_024
/** Blocks that a future transaction waits for its predecessors. */
const PATIENCE = 64

/** The queue. Of the chain it asks the accounts' numbers, nothing else. */
export class TransactionQueue {
  readonly #waiting = new Map<Hex, Waiting>()
  readonly #nonceOf: NonceOf

  constructor(nonceOf: NonceOf) {
    this.#nonceOf = nonceOf
  }

  /** Extrinsics in the order they came. */
  get extrinsics(): Hex[] {
    return [...this.#waiting.values()].map(({ extrinsic }) => extrinsic)
  }

  /** How many transactions of an account wait. */
  countOf(sender: string): number {
    return [...this.#waiting.values()].filter((waiting) => waiting.sender === sender).length
  }

  /** Take a transaction; throws when it would never get into a block. */
  async add(transaction: Transaction, watcher?: (status: Status) => void): Promise<Hex> {
    const { extrinsic, sender, nonce } = transaction
    const hash = blake2AsHex(extrinsic, 256)
    if (nonce < (await this.#nonceOf(sender))) throw new NotTaken(1010, 'Invalid Transaction: Transaction is outdated')
    if (this.#waiting.has(hash)) throw new NotTaken(1013, 'Transaction is already waiting.')
    if (this.#waiting.size >= CAPACITY)
      throw new NotTaken(1016, 'Too many transactions wait; try again after the next block.')
    if ([...this.#waiting.values()].some((other) => other.sender === sender && other.nonce === nonce)) {
      throw new NotTaken(1014, 'Another transaction of this account with the same number is waiting.')
    }
    this.#waiting.set(hash, { ...transaction, blocks: 0, watchers: new Set(watcher ? [watcher] : []) })
    watcher?.((await this.ready()).includes(extrinsic) ? { ready: null } : { future: null })
    return hash
  }

  /** Extrinsics that the next block can take, each after its predecessors. */
  async ready(): Promise<Hex[]> {
    const bySender = Map.groupBy(this.#waiting.values(), ({ sender }) => sender)
    const ready: Hex[] = []
    for (const [sender, waiting] of bySender) {
      let next = await this.#nonceOf(sender)
      for (const { nonce, extrinsic } of waiting.toSorted((a, b) => a.nonce - b.nonce)) {
        if (nonce !== next) break
        ready.push(extrinsic)
        next += 1
      }
    }
    return ready
  }

  /** A block took some and refused others. */
  async settle(block: Hex, included: readonly Hex[], refused: ReadonlyMap<Hex, string>): Promise<void> {
    const taken = new Set(included)
    const ready = new Set(await this.ready())
    for (const [hash, waiting] of [...this.#waiting]) {
      const { extrinsic, sender, nonce } = waiting
      if (taken.has(extrinsic)) this.#leave(hash, { inBlock: block }, { finalized: block })
      else if (refused.has(extrinsic) || nonce < (await this.#nonceOf(sender))) this.#leave(hash, 'invalid')
      else if (!ready.has(extrinsic) && (waiting.blocks += 1) >= PATIENCE) this.#leave(hash, 'dropped')
    }
  }

  #leave(hash: Hex, ...statuses: Status[]): void {
    const waiting = this.#waiting.get(hash)
    this.#waiting.delete(hash)
    for (const watcher of waiting?.watchers ?? []) for (const status of statuses) watcher(status)
  }
}
