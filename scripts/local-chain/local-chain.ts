// The local chain: a complete chain in one process, with no network. Its runtime runs in the engine; Chopsticks makes the
// inherents and takes over where the engine lacks a function. Tests embed it; npm start and npm run chain serve it.
import { Api, type Block, Blockchain, BuildBlockMode, inherentProviders } from '@acala-network/chopsticks-core'
import { hexToU8a, u8aConcat, u8aToHex } from '@polkadot/util'
import { Kept } from '../engine/kept.ts'
import { ASKED, ASKED_TOGETHER, HostFunctionMissing, NoSuchCall, OWN_WORK, type Runtime } from '../engine/runtime.ts'
import { Overlay } from '../engine/overlay.ts'
import { runtimeOf } from '../engine/runtimes.ts'
import type { Hex, Writes } from '../engine/state.ts'
import { type BuiltBlock, buildBlock, buildWithoutCulprit } from './block-builder.ts'
import { inExecutor } from './chopsticks.ts'
import { buildByChopsticks } from './chopsticks-builder.ts'
import { type Jump, jumpTo, stallUntil, timeOf } from './clock.ts'
import { type Draft, draftOn } from './draft.ts'
import { CODE, type Genesis, buildGenesis } from './genesis.ts'
import { type Call, HeadBlock } from './head-block.ts'
import type { GrowingHistory, History, StoredBlock } from './history.ts'
import { HistoryProvider } from './history-provider.ts'
import type { Judge } from './judge.ts'
import { type MovedChain, moveTo, moveToNextDue } from './moves.ts'
import { StateAt } from './state-at.ts'
import { StateHistory } from './state-history.ts'
import { TransactionQueue, type Watcher } from './transaction-queue.ts'
import { Turns } from './turns.ts'
import { type Validity, readValidity, validationOf } from './validity.ts'

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
  /** Host functions that the engine goes without, so that Chopsticks runs what needs them. */
  readonly without?: readonly string[]
  /** Compares each block with what Chopsticks builds of the same. */
  readonly judge?: Judge
}

/** How long transactions gather before their block is built, in milliseconds. */
const GATHERING = 20

/** Milliseconds for a call that Chopsticks answers in the engine's place, and for what a block begins with. */
const PATIENCE = 10_000
const DRAFTING = 120_000

function complain(error: unknown): void {
  console.error(`A block could not be built: ${error instanceof Error ? error.message : String(error)}`)
}

/** There is no such block. */
export class NoSuchBlock extends Error {
  override readonly name = 'NoSuchBlock'
}

/** A block that was just finished. */
export interface NewBlock {
  readonly block: StoredBlock
  readonly writes: Writes
}

/** Told of each new block. */
export type Follower = (news: NewBlock) => void

/** A running chain. */
export class LocalChain {
  readonly genesis: Genesis
  readonly blockchain: Blockchain
  /** Of clients, and of the blocks that are built meanwhile. */
  readonly turns = new Turns()
  readonly #history: GrowingHistory
  readonly #without: readonly string[]
  readonly #judge: Judge | undefined
  readonly #queue = new TransactionQueue({
    validate: (extrinsic) => this.validate(extrinsic),
    newest: () => this.#history.head().number,
  })
  readonly #followers = new Set<Follower>()
  readonly #blockTime: number
  /** The newest block's state. */
  #state: StateAt
  /** Runtimes by the number of the block that wrote their code. */
  readonly #runtimes = new Kept<number, Runtime>(4)
  /** Blocks are built one after the other. */
  #building: Promise<unknown> = Promise.resolve()
  #timer: NodeJS.Timeout | undefined
  #gathering = false
  #closed = false

  private constructor(
    genesis: Genesis,
    history: GrowingHistory,
    { blockTime = 0, without = [], judge }: LocalChainOptions,
  ) {
    this.genesis = genesis
    this.#history = history
    this.#blockTime = blockTime
    this.#without = without
    this.#judge = judge
    const head = history.head()
    this.#state = new StateAt(history, head.number)
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
    const chain = new LocalChain(genesis, history, options)
    await chain.#show(history.head())
    if (history.head().number === 0) await chain.jump(options.startTime ?? BigInt(Date.now()))
    chain.#schedule()
    return chain
  }

  /** All blocks and states, to read. */
  get history(): History {
    return this.#history
  }

  get head(): Block {
    return this.blockchain.head
  }

  /** Time of the newest block, in milliseconds. */
  async time(): Promise<bigint> {
    return timeOf(this.#history)
  }

  /**
   * Call a function of the runtime on the state after a block, the newest one unless `at` names another, with that
   * block's code: SCALE in, SCALE out. What it writes is forgotten; what runs too long is stopped, and sooner while
   * several clients ask.
   */
  async call(method: string, argument: Uint8Array, at?: Hex): Promise<Uint8Array> {
    // What nobody asked in their turn is the chain's own.
    const who = this.turns.current ?? this
    await this.#runtimeAt(this.#blockOf(at).number)
    const run = () => this.#call(method, argument, at, this.turns.areOthersAsking ? ASKED_TOGETHER : ASKED)
    // Code that had to be compiled first took longer than the turn.
    return this.turns.current === who ? run() : this.turns.ask(who, run)
  }

  /** The same, of the chain's own: at once, and with the time that its blocks have. */
  async #call(method: string, argument: Uint8Array, at?: Hex, patience = OWN_WORK): Promise<Uint8Array> {
    const { number, hash } = this.#blockOf(at)
    const runtime = await this.#runtimeAt(number)
    const state = number === this.#state.number ? this.#state : new StateAt(this.#history, number)
    try {
      return runtime.call(method, argument, new Overlay(state), patience)
    } catch (error) {
      if (!(error instanceof HostFunctionMissing)) throw error
      return this.#callByChopsticks(method, argument, hash)
    }
  }

  #blockOf(at: Hex | undefined): StoredBlock {
    const head = this.#history.head()
    const block = at === undefined || at === head.hash ? head : this.#history.blockOf(at)
    if (!block) throw new NoSuchBlock(`There is no block ${at}.`)
    return block
  }

  async #callByChopsticks(method: string, argument: Uint8Array, at: Hex): Promise<Uint8Array> {
    const block = await this.blockchain.getBlock(at)
    // A plain block: the newest one answers from here.
    const plain = Object.getPrototypeOf(HeadBlock.prototype) as Block
    const { result } = await inExecutor(method, PATIENCE, () => plain.call.call(block, method, [u8aToHex(argument)]))
    return hexToU8a(result)
  }

  async #runtimeAt(number: number): Promise<Runtime> {
    const written = this.#history.writtenAt(CODE, number)
    if (written === undefined) throw new NoSuchCall(':code', `block ${number} has no runtime`)
    return this.#runtimes.get(written, async () => {
      const code = this.#history.bytesAt(CODE, written)
      if (!code) throw new NoSuchCall(':code', `block ${number} has no runtime`)
      return runtimeOf(code, this.#without)
    })
  }

  /** What the runtime says of a transaction on the newest block. */
  async validate(extrinsic: Hex): Promise<Validity> {
    const argument = validationOf(extrinsic, this.#history.head().hash)
    return readValidity(await this.call('TaggedTransactionQueue_validate_transaction', argument))
  }

  /** Build a block now, with the transactions that are ready. */
  async build(): Promise<Hex> {
    return (await this.#next(() => this.#build())).hash
  }

  /** Build one block at `time`, in milliseconds; what fell due before is done late. */
  async jump(time: bigint): Promise<Hex> {
    return (await this.#next(() => this.#build(time))).hash
  }

  /** Stand still for so many milliseconds, then build a block. */
  async stall(milliseconds: bigint): Promise<Hex> {
    const until = () => stallUntil(this.#history, timeOf(this.#history) + milliseconds)
    return (await this.#next(() => this.turns.build(() => this.#buildNow(until())))).hash
  }

  /**
   * Move the chain's time by so many milliseconds, with a block for whatever falls due on the way, then build blocks until
   * nothing is due. No other block comes between.
   * @throws {@link NoSuchTime} before anything is built
   */
  fastForward(milliseconds: bigint): Promise<void> {
    return this.#next(() => moveTo(this.#moved, timeOf(this.#history) + milliseconds))
  }

  /** The same, to a time of the world in milliseconds; it must lie ahead when it is this move's turn. */
  fastForwardTo(time: bigint): Promise<void> {
    return this.#next(() => moveTo(this.#moved, time))
  }

  /** Move to the first moment when the chain would act by itself. Resolves to false when nothing is due. */
  fastForwardToNextDue(): Promise<boolean> {
    return this.#next(() => moveToNextDue(this.#moved))
  }

  /** This chain in a turn of its own. */
  get #moved(): MovedChain {
    return { history: this.#history, build: (time) => this.#build(time), nextDue: () => this.nextDue() }
  }

  /** Do this when all blocks that were asked for before are built. */
  #next<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#building.then(work)
    this.#building = done.catch(() => undefined)
    return done
  }

  #build(time?: bigint): Promise<BuiltBlock> {
    return this.turns.build(() => this.#buildNow(time === undefined ? undefined : jumpTo(this.#history, time)))
  }

  async #buildNow(jump: Jump | undefined): Promise<BuiltBlock> {
    if (this.#closed) throw new Error('The chain is stopped.')
    // Of a block that was kept and could not be shown.
    if (this.head.hash !== this.#history.head().hash) await this.#show(this.#history.head())
    const parent = this.head
    const [draft, runtime] = await Promise.all([
      inExecutor('the inherents', DRAFTING, () => draftOn(this.blockchain, parent, jump)),
      this.#runtimeAt(this.#state.number),
    ])
    const built = await buildWithoutCulprit((some) => this.#buildDraft(runtime, draft, some), this.#queue.ready())
    this.#history.append(built, built.writes)
    // It is there: whatever fails from here on is another's.
    this.#state = this.#state.after(built.number, built.writes)
    await this.#show(built, parent, built).catch((error: unknown) =>
      console.error('A new block could not be shown:', error),
    )
    this.#tell({ block: built, writes: built.writes })
    this.#queue.settle(built)
    return built
  }

  /** Whoever follows badly hears of it alone. */
  #tell(news: NewBlock): void {
    for (const follower of [...this.#followers]) {
      try {
        follower(news)
      } catch (error) {
        console.error('A new block could not be told of:', error)
      }
    }
  }

  async #buildDraft(runtime: Runtime, draft: Draft, transactions: readonly Hex[]): Promise<BuiltBlock> {
    try {
      const built = buildBlock(runtime, this.#state, draft, transactions)
      await this.#judge?.compare(draft, transactions, built)
      return built
    } catch (error) {
      if (!(error instanceof HostFunctionMissing)) throw error
      return buildByChopsticks(draft, transactions)
    }
  }

  /** Have Chopsticks' own code see the newest block, and tell who listens to it. */
  async #show(stored: StoredBlock, parent?: Block, built?: BuiltBlock): Promise<void> {
    const call: Call = (method, argument, at) => this.#call(method, argument, at)
    const parts = { chain: this.blockchain, history: this.#history, call, stored }
    await this.blockchain.setHead(
      await HeadBlock.of({ ...parts, ...(parent && { parent }), ...(built && { writes: built.writes }) }),
    )
  }

  /** Chain time of the next due job, in seconds, as the runtime's view function says. */
  async nextDue(): Promise<bigint | undefined> {
    const { viewFunctions } = await import('../../runtime-metadata/view-functions.js')
    const id = hexToU8a(viewFunctions.mutualAid.nextDue.id)
    const bytes = await this.#call('RuntimeViewFunction_execute_view_function', u8aConcat(id, [0]))
    // Result of bytes, which are an option of 64 bits.
    if (bytes[0] !== 0) throw new Error('The runtime does not answer next_due.')
    return bytes[2] === 1 ? new DataView(bytes.slice(3).buffer).getBigUint64(0, true) : undefined
  }

  /**
   * Take a transaction; a block is built for it at once. `watcher` is told what becomes of it.
   * @throws {@link RpcError}
   */
  async submit(extrinsic: Hex, watcher?: Watcher): Promise<Hex> {
    const hash = await this.#queue.submit(extrinsic, watcher)
    this.#gather()
    return hash
  }

  /** Extrinsics that wait for a block. */
  get pending(): Hex[] {
    return this.#queue.ready()
  }

  /** An account's next number, those that wait for the next block included. */
  async nextNonceOf(account: Uint8Array): Promise<number> {
    const bytes = await this.call('AccountNonceApi_account_nonce', account)
    let nonce = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
    const tag = () => u8aToHex(u8aConcat(account, new Uint8Array(Uint32Array.of(nonce).buffer)))
    while (this.#queue.provides(tag())) nonce += 1
    return nonce
  }

  /** Be told of each new block with what it wrote; call what is returned to be told no more. */
  follow(follower: Follower): () => void {
    // The same function may follow twice.
    const one: Follower = (news) => follower(news)
    this.#followers.add(one)
    return () => this.#followers.delete(one)
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
    for (let ready = this.#queue.ready(); !this.#closed && ready.length > 0; ready = this.#queue.ready()) {
      const { left } = await this.#next(() => this.#build())
      // What no block has room for is not waited for with one empty block after the other.
      if (left.length >= ready.length) return
    }
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
    this.#closed = true
    await this.#building
    this.#history.close()
  }
}
