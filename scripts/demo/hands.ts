// Signs and sends, many transactions at once, and waits until all of them are in blocks. Each block is read once, however many
// of them it holds.
import type { KeyringPair } from '@polkadot/keyring/types'
import type { Vec } from '@polkadot/types'
import type { EventRecord, ExtrinsicStatus, Hash } from '@polkadot/types/interfaces'
import type { SpRuntimeDispatchError } from '@huzhu/runtime-metadata/lookup'
import type { Call } from '../../governance/src/calls.ts'
import type { Connection } from '../../governance/src/connection.ts'
import { refusalOf } from '../../governance/src/refusals.ts'
import { Kept } from '../engine/kept.ts'

/** A call, and who makes it. */
export interface Act {
  readonly by: KeyringPair
  readonly call: Call
}

/** What hands need of a chain: its client, and a block when all that belongs together is there. */
export interface HandledChain {
  readonly api: Connection
  build(): Promise<unknown>
}

/** Of a block's transactions, by their bytes, why the chain refused them; undefined of those that it did. */
type Outcomes = ReadonlyMap<string, Error | undefined>

/** A transaction that waits for its block. Not a promise of one alone: that would be waited for with it. */
interface Sent {
  readonly bytes: string
  readonly block: PromiseWithResolvers<Hash>
}

/** The hands of all people on one chain. */
export class Hands {
  readonly #api: Connection
  readonly #build: () => Promise<unknown>
  /** The next number of each account. Nobody else acts for them meanwhile. */
  readonly #numbers = new Map<string, Promise<number>>()
  /** The blocks that an act's transactions are spread over. */
  readonly #blocks = new Kept<string, Outcomes>(8)

  constructor(chain: HandledChain) {
    this.#api = chain.api
    this.#build = () => chain.build()
  }

  /** Do all of it at once; what one account does it does in this order. @throws the chain's refusal */
  async act(acts: readonly Act[]): Promise<void> {
    const sent = await Promise.all(acts.map((one) => this.#send(one)))
    await this.#build()
    await Promise.all(sent.map((one) => this.#expectDone(one)))
  }

  async #send({ by, call }: Act): Promise<Sent> {
    // Valid for as long as the chain is, so that no block has to be asked for.
    const signed = await call.signAsync(by, { nonce: await this.#numberOf(by.address), era: 0 })
    return { bytes: signed.toHex(), block: await this.#submit(signed) }
  }

  async #expectDone({ bytes, block }: Sent): Promise<void> {
    const hash = (await block.promise).toHex()
    const refusal = (await this.#blocks.get(hash, () => this.#read(hash))).get(bytes)
    if (refusal) throw refusal
  }

  #numberOf(address: string): Promise<number> {
    const first = async () => (await this.#api.rpc.system.accountNextIndex(address)).toNumber()
    const number = this.#numbers.get(address) ?? first()
    this.#numbers.set(
      address,
      number.then((given) => given + 1),
    )
    return number
  }

  /** Resolves when it waits for its block, to the block that it will be in. */
  async #submit(signed: Call): Promise<Sent['block']> {
    const block = Promise.withResolvers<Hash>()
    block.promise.catch(() => 'thrown where it is waited for, which is later')
    await this.#api.rpc.author.submitAndWatchExtrinsic(signed, (status: ExtrinsicStatus) => {
      if (status.isFinalized) block.resolve(status.asFinalized)
      else if (status.isInvalid || status.isDropped || status.isUsurped)
        block.reject(new Error(`The chain did not take a transaction of the demo: ${status.type}.`))
    })
    return block
  }

  async #read(hash: string): Promise<Outcomes> {
    const { rpc, query, registry } = this.#api
    const [found, events] = await Promise.all([
      rpc.chain.getBlock.raw(hash) as Promise<{ block: { extrinsics: string[] } }>,
      rpc.state.getStorage.raw(query.system.events.key(), hash) as Promise<string>,
    ])
    const records = registry.createType<Vec<EventRecord>>('Vec<FrameSystemEventRecord>', events)
    const refusals = new Map<number, Error>()
    for (const { phase, event } of records)
      if (event.section === 'system' && event.method === 'ExtrinsicFailed' && phase.isApplyExtrinsic)
        refusals.set(
          phase.asApplyExtrinsic.toNumber(),
          refusalOf(registry, event.data[0] as unknown as SpRuntimeDispatchError),
        )
    return new Map(found.block.extrinsics.map((bytes, at) => [bytes, refusals.get(at)]))
  }
}
