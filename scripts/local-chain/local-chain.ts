// The local chain: a complete chain in one process, on Chopsticks, with no network. Tests embed it; npm start and
// npm run chain serve it.
import {
  Api,
  type Block,
  Block as ChopsticksBlock,
  Blockchain,
  BuildBlockMode,
  inherentProviders,
} from '@acala-network/chopsticks-core'
import { u8aConcat, u8aToHex, hexToU8a } from '@polkadot/util'
import { buildBlock } from './block-builder.ts'
import { SLOT, agendasUntil, jumpTo, timeOf } from './clock.ts'
import { type Genesis, buildGenesis } from './genesis.ts'
import { HistoryLayer, HistoryProvider } from './history-provider.ts'
import { StateHistory } from './state-history.ts'
import { NotTaken, TransactionQueue, type Status } from './transaction-queue.ts'

type Hex = `0x${string}`

/** How a chain is started. */
export interface LocalChainOptions {
  /** The runtime, compressed or not. */
  readonly wasm: Uint8Array
  /** File of the history; none keeps it in memory. Receives the genesis hash, which names it. */
  readonly file?: (genesis: Hex) => string
  /** Time of the first block, in milliseconds; the genesis lies years back. */
  readonly startTime?: bigint
  /** Milliseconds between blocks; 0 builds none without a transaction. */
  readonly blockTime?: number
}

/** How long transactions gather before their block is built, in milliseconds. */
const GATHERING = 20
/** Most blocks that are built for what fell due in a jump. */
const CATCH_UP = 2_000

function complain(error: unknown): void {
  console.error(`A block could not be built: ${error instanceof Error ? error.message : String(error)}`)
}

/** A running chain. */
export class LocalChain {
  readonly genesis: Genesis
  readonly blockchain: Blockchain
  readonly #history: StateHistory
  readonly #queue = new TransactionQueue((sender) => this.nonceOf(sender))
  #validating = false
  readonly #blockTime: number
  /** Blocks are built one after the other. */
  #building: Promise<unknown> = Promise.resolve()
  #timer: NodeJS.Timeout | undefined
  #gathering = false
  #closed = false

  private constructor(genesis: Genesis, history: StateHistory, blockTime: number) {
    this.genesis = genesis
    this.#history = history
    this.#blockTime = blockTime
    const head = history.head()
    this.blockchain = new Blockchain({
      api: new Api(new HistoryProvider(history, genesis.spec)),
      // Chopsticks' own pool and builder stay idle.
      buildBlockMode: BuildBlockMode.Manual,
      inherentProviders,
      registeredTypes: {},
      header: { hash: head.hash, number: head.number },
      maxMemoryBlockCount: 256,
    })
  }

  /** Start a chain, or go on from the last finished block of its file. */
  static async start(options: LocalChainOptions): Promise<LocalChain> {
    const genesis = await buildGenesis(options.wasm)
    const history = new StateHistory(options.file?.(genesis.hash), genesis)
    const chain = new LocalChain(genesis, history, options.blockTime ?? 0)
    if (history.head().number === 0) await chain.jump(options.startTime ?? BigInt(Date.now()))
    chain.#schedule()
    return chain
  }

  get head(): Block {
    return this.blockchain.head
  }

  /** Time of the newest block, in milliseconds. */
  time(): Promise<bigint> {
    return timeOf(this.head)
  }

  /** Build a block now, with the transactions that are ready. */
  build(time?: bigint): Promise<Hex> {
    const built = this.#building.then(() => this.#build(time))
    this.#building = built.catch(() => undefined)
    return built
  }

  async #build(time?: bigint): Promise<Hex> {
    if (this.#closed) throw new Error('The chain is stopped.')
    const jump = time === undefined ? undefined : await jumpTo(this.head, time)
    const parent = this.head
    const built = await buildBlock(this.blockchain, await this.#queue.ready(), jump)
    this.#history.append(built, built.writes)
    const registry = await parent.registry
    const block = new ChopsticksBlock(this.blockchain, built.number, built.hash, parent, {
      header: registry.createType('Header', built.header),
      extrinsics: [...built.extrinsics],
      storage: new HistoryLayer(this.#history, parent.number),
      storageDiff: Object.fromEntries(Object.entries(built.writes).map(([key, value]) => [key, value ?? null])),
    })
    await this.blockchain.setHead(block)
    await this.#queue.settle(built.hash, built.extrinsics, built.refused)
    return built.hash
  }

  /** Build one block at `time`, in milliseconds; what the scheduler had to do before is done late. */
  jump(time: bigint): Promise<Hex> {
    return this.build(time)
  }

  /**
   * Move the chain's time by so many milliseconds, with a block wherever the scheduler has something to do on the way,
   * then build blocks until nothing is due.
   */
  async fastForward(milliseconds: bigint): Promise<void> {
    const end = (await this.time()) + milliseconds
    for (;;) {
      const [now, { number }] = [await this.time(), this.head]
      const [next] = await agendasUntil(this.head, number + Number((end - now) / SLOT) - 1)
      if (next === undefined) break
      await this.jump(now + BigInt(next - number) * SLOT)
    }
    await this.jump(end)
    for (let blocks = 0; blocks < CATCH_UP && (await this.#isDue()); blocks += 1) await this.build()
  }

  /** Move to the first moment when the chain would act by itself. Resolves to false when nothing is due. */
  async fastForwardToNextDue(): Promise<boolean> {
    const due = await this.nextDue()
    if (due === undefined) return false
    const { chain } = await this.#clock()
    // A block's time is a whole number of slots: the first at or after the hour.
    const ahead = due > chain ? (due - chain) * 1_000n : 0n
    await this.fastForward(ahead < SLOT ? SLOT : ahead + SLOT)
    return true
  }

  async #isDue(): Promise<boolean> {
    const [due, { chain }] = [await this.nextDue(), await this.#clock()]
    return due !== undefined && due <= chain
  }

  async #clock(): Promise<{ wall: bigint; chain: bigint }> {
    const meta = await this.head.meta
    const clock = meta.query.mutualAid?.clock
    const value = clock && (await this.head.get(u8aToHex(clock().slice(1))))
    if (!value) return { wall: 0n, chain: 0n }
    const view = new DataView(hexToU8a(value).slice().buffer)
    const wall = view.getBigUint64(0, true)
    return { wall, chain: wall - view.getBigUint64(8, true) }
  }

  /** Chain time of the next due job, in seconds, as the runtime's view function says. */
  async nextDue(): Promise<bigint | undefined> {
    const { viewFunctions } = await import('../../runtime-metadata/view-functions.ts')
    const id = hexToU8a(viewFunctions.mutualAid.nextDue.id)
    const { result } = await this.head.call('RuntimeViewFunction_execute_view_function', [u8aToHex(u8aConcat(id, [0]))])
    // Result of bytes, which are an option of 64 bits.
    const bytes = hexToU8a(result)
    if (bytes[0] !== 0) throw new Error('The runtime does not answer next_due.')
    return bytes[2] === 1 ? new DataView(bytes.slice(3).buffer).getBigUint64(0, true) : undefined
  }

  /** Take a transaction; a block is built for it at once. */
  async submit(extrinsic: Hex, watcher?: (status: Status) => void): Promise<Hex> {
    const registry = await this.head.registry
    const decoded = registry.createType('Extrinsic', extrinsic)
    if (!decoded.isSigned) throw new NotTaken(1010, 'Invalid Transaction: it is not signed')
    // Asking the runtime takes longer than building a block of a hundred: under load the block itself finds out.
    if (!this.#validating) {
      this.#validating = true
      await this.#validate(extrinsic).finally(() => (this.#validating = false))
    }
    const sender = decoded.signer.toString()
    const hash = await this.#queue.add({ extrinsic, sender, nonce: decoded.nonce.toNumber() }, watcher)
    this.#gather()
    return hash
  }

  /** Extrinsics that wait for a block. */
  get pending(): Hex[] {
    return this.#queue.extrinsics
  }

  /** How many transactions of an account wait. */
  pendingOf(sender: string): number {
    return this.#queue.countOf(sender)
  }

  /** An account's next number in the chain. */
  async nonceOf(sender: string): Promise<number> {
    const meta = await this.head.meta
    const account = await this.head.read('FrameSystemAccountInfo', meta.query.system!.account!, sender)
    return (account as unknown as { nonce: { toNumber(): number } } | undefined)?.nonce.toNumber() ?? 0
  }

  async #validate(extrinsic: Hex): Promise<void> {
    const validity = await this.blockchain.validateExtrinsic(extrinsic)
    if (validity.isOk) return
    const { isInvalid } = validity.asErr
    const kind = isInvalid ? 'Invalid Transaction' : 'Unknown Transaction Validity'
    throw new NotTaken(isInvalid ? 1010 : 1011, `${kind}: ${validity.asErr.toString()}`)
  }

  #gather(): void {
    if (this.#gathering) return
    this.#gathering = true
    setTimeout(() => {
      this.#buildForWaiting()
        .catch(complain)
        .finally(() => (this.#gathering = false))
    }, GATHERING)
  }

  async #buildForWaiting(): Promise<void> {
    while (!this.#closed && (await this.#queue.ready()).length > 0) await this.build()
  }

  #schedule(): void {
    if (this.#blockTime <= 0) return
    this.#timer = setTimeout(() => {
      this.build()
        .catch(complain)
        .finally(() => {
          if (!this.#closed) this.#schedule()
        })
    }, this.#blockTime)
  }

  /** Finish the block under way and close the file. */
  async close(): Promise<void> {
    clearTimeout(this.#timer)
    await this.#building
    this.#closed = true
    this.#history.close()
  }
}
