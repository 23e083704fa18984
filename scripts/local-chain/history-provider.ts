// Shows the history to Chopsticks as if it were a remote archive node: whatever block it asks for, after whatever
// restart, is there with its true hash and state.
import { EventEmitter } from 'node:events'
import type { ProviderInterface } from '@polkadot/rpc-provider/types'
import { TypeRegistry } from '@polkadot/types'
import type { Header } from '@polkadot/types/interfaces'
import type { StorageLayerProvider } from '@acala-network/chopsticks-core'
import type { RawChainSpec } from './genesis.ts'
import type { History, StoredBlock } from './history.ts'

type Hex = `0x${string}`

const registry = new TypeRegistry()

/** A header as JSON-RPC gives it. */
export function headerJson(block: StoredBlock) {
  const { parentHash, number, stateRoot, extrinsicsRoot, digest } = registry.createType<Header>('Header', block.header)
  return {
    parentHash: parentHash.toHex(),
    number: `0x${number.toNumber().toString(16)}`,
    stateRoot: stateRoot.toHex(),
    extrinsicsRoot: extrinsicsRoot.toHex(),
    digest: { logs: digest.logs.map((log) => log.toHex()) },
  }
}

/** A block as JSON-RPC gives it. */
export function blockJson(block: StoredBlock): object {
  return { block: { header: headerJson(block), extrinsics: block.extrinsics }, justifications: null }
}

/** What Chopsticks asks of the node that it forks from. */
export class HistoryProvider extends EventEmitter implements ProviderInterface {
  readonly hasSubscriptions = false
  readonly isClonable = false
  readonly isConnected = true
  readonly isReady = Promise.resolve()
  readonly #history: History
  readonly #spec: RawChainSpec

  constructor(history: History, spec: RawChainSpec) {
    super()
    this.#history = history
    this.#spec = spec
  }

  clone(): this {
    return this
  }
  async connect(): Promise<void> {}
  async disconnect(): Promise<void> {}
  override on(): never {
    return (() => {}) as never
  }
  async subscribe(): Promise<never> {
    throw new Error('The history has no subscriptions.')
  }
  async unsubscribe(): Promise<never> {
    throw new Error('The history has no subscriptions.')
  }

  async send<T>(method: string, params: unknown[]): Promise<T> {
    return this.#answer(method, params) as T
  }

  #block(hash: unknown): StoredBlock | undefined {
    return hash == null ? this.#history.head() : this.#history.blockOf(hash as Hex)
  }

  #answer(method: string, [first, second, third, fourth]: unknown[]): unknown {
    switch (method) {
      case 'system_chain':
        return this.#spec.name
      case 'system_name':
        return 'huzhu-local-chain'
      case 'system_properties':
        return this.#spec.properties
      case 'chain_getFinalizedHead':
        return this.#history.head().hash
      case 'chain_getBlockHash':
        return (first == null ? this.#history.head() : this.#history.blockAt(Number(first)))?.hash ?? null
      case 'chain_getHeader': {
        const block = this.#block(first)
        return block ? headerJson(block) : null
      }
      case 'chain_getBlock': {
        const block = this.#block(first)
        return block ? blockJson(block) : null
      }
      case 'state_getStorage':
        return this.#history.valueAt(first as Hex, this.#numberOf(second)) ?? null
      case 'state_queryStorageAt': {
        const number = this.#numberOf(second)
        const changes = (first as Hex[]).map((key) => [key, this.#history.valueAt(key, number) ?? null])
        return [{ block: second ?? this.#history.head().hash, changes }]
      }
      case 'state_getKeysPaged':
        return this.#history.keysAt(first as Hex, third as Hex | undefined, second as number, this.#numberOf(fourth))
      // The runtime has no child tries.
      case 'childstate_getStorage':
        return null
      case 'childstate_getKeysPaged':
        return []
      case 'childstate_getStorageEntries':
        return (second as Hex[]).map(() => null)
      default:
        throw new Error(`The history does not answer ${method}.`)
    }
  }

  #numberOf(hash: unknown): number {
    const block = this.#block(hash)
    if (!block) throw new Error(`No block ${String(hash)}.`)
    return block.number
  }
}

/** The state after one block, below the block that is built on it: one layer, however long the chain. */
export class HistoryLayer implements StorageLayerProvider {
  readonly #history: History
  readonly #number: number

  constructor(history: History, number: number) {
    this.#history = history
    this.#number = number
  }

  deleted(): boolean {
    return false
  }
  async get(key: string): Promise<string | undefined> {
    return this.#history.valueAt(key as Hex, this.#number)
  }
  async getMany(keys: string[]): Promise<(string | undefined)[]> {
    return keys.map((key) => this.#history.valueAt(key as Hex, this.#number))
  }
  async getKeysPaged(prefix: string, pageSize: number, startKey: string): Promise<string[]> {
    return this.#history.keysAt(prefix as Hex, startKey as Hex, pageSize, this.#number)
  }
  async findNextKey(prefix: string, startKey: string): Promise<string | undefined> {
    const [next] = this.#history.keysAt(prefix as Hex, startKey as Hex, 1, this.#number)
    return next
  }
}
