// The newest block as Chopsticks' own code sees it, with its calls answered by the engine.
import { Block, type Blockchain } from '@acala-network/chopsticks-core'
import { TypeRegistry } from '@polkadot/types'
import type { Header } from '@polkadot/types/interfaces'
import { hexToU8a, u8aToHex } from '@polkadot/util'
import type { Hex, Writes } from '../engine/state.ts'
import { CODE } from './genesis.ts'
import type { History, StoredBlock } from './history.ts'
import { HistoryLayer } from './history-provider.ts'
import { readVersion } from './version.ts'

/** Runs a call on the state after a block. */
export type Call = (method: string, argument: Uint8Array, at: Hex) => Promise<Uint8Array>

/** What a block is made of. */
export interface HeadParts {
  readonly chain: Blockchain
  readonly history: History
  readonly call: Call
  readonly stored: StoredBlock
  readonly parent?: Block
  readonly writes?: Writes
}

/** A header is the same whatever the runtime. */
const registry = new TypeRegistry()

/** A finished block. Its code's metadata is its parent's unless it wrote new code. */
export class HeadBlock extends Block {
  readonly #call: Call
  /** The code of the block before, where this one wrote no other. */
  readonly #code: Promise<Hex> | undefined

  private constructor(call: Call, code: Promise<Hex> | undefined, ...parts: ConstructorParameters<typeof Block>) {
    super(...parts)
    this.#call = call
    this.#code = code
  }

  static async of({ chain, history, call, stored, parent, writes }: HeadParts): Promise<HeadBlock> {
    const { number, hash, header, extrinsics } = stored
    // New code is new metadata to Chopsticks, a third of a second; every block writes its code again.
    const renewed = history.writtenAt(CODE, number) === number
    const news = [...(writes ?? [])].filter(([key]) => key !== CODE || renewed)
    const storageDiff = writes && Object.fromEntries(news.map(([key, value]) => [key, value && u8aToHex(value)]))
    return new HeadBlock(call, renewed ? undefined : parent?.wasm, chain, number, hash, parent, {
      header: registry.createType<Header>('Header', header),
      extrinsics: [...extrinsics],
      storage: new HistoryLayer(history, parent?.number ?? number),
      ...(storageDiff && { storageDiff }),
    })
  }

  /** It is long, and Chopsticks asks for it with every block. */
  override get wasm() {
    return this.#code ?? super.wasm
  }

  /** Chopsticks compiles the code to read it. */
  override get runtimeVersion() {
    return this.#call('Core_version', new Uint8Array(), this.hash).then(readVersion)
  }

  override async call(method: string, args: Hex[]) {
    const argument = hexToU8a(`0x${args.map((arg) => arg.slice(2)).join('')}`)
    const result = u8aToHex(await this.#call(method, argument, this.hash))
    return { result, storageDiff: [], offchainStorageDiff: [], runtimeLogs: [] }
  }
}
