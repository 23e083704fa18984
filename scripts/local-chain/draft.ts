// What a block begins with: its header and its inherents, as Chopsticks makes them.
import { Block, type Blockchain, inherentProviders, newHeader } from '@acala-network/chopsticks-core'
import type { Header } from '@polkadot/types/interfaces'
import type { Hex, Writes } from '../engine/state.ts'
import type { Jump } from './clock.ts'

/** A block before its transactions. */
export interface Draft {
  readonly number: number
  /** SCALE; the roots are zeros. */
  readonly header: Uint8Array
  readonly inherents: readonly Hex[]
  /** Written over the parent's state. */
  readonly overrides: Writes
  /** The block as Chopsticks sees it: empty, on its parent's state with what is written over that. */
  readonly block: Block
}

/** A block with other state than its own; all that follows from its code stays. */
class Shifted extends Block {
  readonly #of: Block
  constructor(chain: Blockchain, of: Block, overrides: Writes) {
    super(chain, of.number, of.hash, undefined, { header: undefined as never, extrinsics: [], storage: of.storage })
    this.#of = of
    const layer = this.pushStorageLayer()
    for (const [key, value] of overrides) layer.set(key, `0x${Buffer.from(value!).toString('hex')}`)
  }
  override get header() {
    return this.#of.header
  }
  override get extrinsics() {
    return this.#of.extrinsics
  }
  override get parentBlock() {
    return this.#of.parentBlock
  }
  override get wasm() {
    return this.#of.wasm
  }
  override get registry() {
    return this.#of.registry
  }
  override get runtimeVersion() {
    return this.#of.runtimeVersion
  }
  override get metadata() {
    return this.#of.metadata
  }
  override get meta() {
    return this.#of.meta
  }
}

/** A block that is begun: it runs by the code of the one before. */
class Begun extends Block {
  readonly #parent: Block
  constructor(chain: Blockchain, parent: Block, header: Header) {
    const hash: Hex = `0x${'fa'.repeat(32)}`
    super(chain, header.number.toNumber(), hash, parent, { header, extrinsics: [], storage: parent.storage })
    this.#parent = parent
  }
  override get wasm() {
    return this.#parent.wasm
  }
}

/** The block on top of `head`, which stays as it is. */
export async function draftOn(chain: Blockchain, head: Block, jump?: Jump): Promise<Draft> {
  const overrides: Writes = jump?.overrides ?? new Map()
  const parent = jump ? new Shifted(chain, head, overrides) : head
  const header = await newHeader(parent, jump?.number)
  const block = new Begun(chain, parent, header)
  const params = { transactions: [], downwardMessages: [], upwardMessages: {}, horizontalMessages: {} }
  const relay = jump && {
    relayParentNumber: jump.relayParentNumber,
    relayChainStateOverrides: jump.relayChainStateOverrides,
  }
  const inherents: Hex[] = []
  for (const provider of inherentProviders) {
    inherents.push(...((await provider.createInherents(block, { ...params, ...relay })) as Hex[]))
  }
  return { number: block.number, header: header.toU8a(), inherents, overrides, block }
}
