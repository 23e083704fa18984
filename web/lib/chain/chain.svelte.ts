import { ConnectionLost } from '@huzhu/governance/errors'
import { type Calendar, type ChainTime, type WallTime, dateOf } from '@huzhu/governance/time'
import type { CallRequest } from './call-request'
import { type Connection, isConnectionLost } from './connection'
import { type Block, type Frame, Frames, type Question } from './frames'
import type { ChainDescription, Seen, SendOutcome } from './messages'
import {
  type News,
  type OnceAnswer,
  type OnceArguments,
  type OnceName,
  type Sending,
  type WorkerEnd,
  WorkerLine,
} from './worker-line'

/** Milliseconds without a block after which what is shown counts as old. */
const STALE = 30_000
/** Milliseconds without the answer to the question whether there is a newer block, after which a chain counts as silent. */
const SILENT = 10_000
/** Milliseconds until the next try to reach a chain: at first, and at most. Each try that fails doubles it. */
const RETRY = { first: 2_000, most: 30_000, mostLocal: 2_000 }
/** Milliseconds of connecting after which it is said. */
const SLOW = 4_000
/** Milliseconds after which a server that says nothing of its chain counts as away. */
const SERVER = 10_000

/** While no block is shown, there is nothing to date. */
const NO_TIME: Calendar = { chain: 0n, wall: 0n, stalled: 0n, stalls: [] }

/** The page's end of the worker that speaks to the chain. One for the whole visit. */
export class Chain {
  connection = $state<Connection>({ state: 'connecting', slow: false })
  description = $state.raw<ChainDescription>()
  /** The block that is shown, with all that it answered. */
  frame = $state.raw<Frame>()
  /** Whether the chain's code is newer than this page. */
  upgraded = $state(false)
  #final = $state<bigint>()
  /** Whether not even a block's date could be read: page and chain do not understand each other. */
  #unreadable = $state(false)

  #open: (() => WorkerEnd) | undefined
  #line: WorkerLine | undefined
  readonly #frames = new Frames({
    ask: (block, questions) => this.#line?.ask(block, questions) ?? [],
    show: (frame) => {
      this.frame = frame
      this.#unreadable = false
    },
    answered: (block) => this.#answered(block),
    unreadable: (error) => {
      console.error(error)
      this.#unreadable = true
      this.#live()
    },
    isLost: isConnectionLost,
  })
  /** What is done if nothing is heard in time. */
  #quiet: ReturnType<typeof setTimeout> | undefined
  #wait = RETRY.first
  #started: Promise<void> | undefined
  #next: PromiseWithResolvers<undefined> = Promise.withResolvers()
  /** The newest block that has answered. */
  #last: string | undefined
  /** The newest block that was announced. */
  #announced: string | undefined
  /** The code that the chain had when this connection began. */
  #specVersion: number | undefined
  /** Whether another try is due already. */
  #retrying = false
  /** The last beginning. */
  #latest: object | undefined

  /** The block that is shown. */
  readonly seen = $derived.by((): Seen | undefined => {
    if (!this.frame) return undefined
    const { block, calendar } = this.frame
    const finalTo = this.#final !== undefined && this.#final < block.number ? this.#final : undefined
    return { block: block.number, at: calendar.wall, finalTo }
  })

  /** Which chain it is; undefined while the server has not said. What is kept on this device is of one chain. */
  get identity() {
    return this.description && (this.description.began ?? this.description.genesis)
  }

  /** The shown block's date, from which every span on a page is told. */
  get now() {
    return this.seen?.at
  }

  /** What turns the chain times of the shown block into dates. */
  get calendar(): Calendar {
    return this.frame?.calendar ?? NO_TIME
  }

  /** The date of a chain time, past or ahead. */
  dateOf = (time: ChainTime): WallTime => dateOf(time, this.calendar)

  /** Whether something on the page could not be read, though there is a connection. */
  get troubled() {
    return this.#unreadable || (this.frame?.failures.size ?? 0) > 0
  }

  /** Say which worker answers: it knows what the domain asks. */
  serveFrom(open: () => WorkerEnd) {
    this.#open = open
  }

  /** Begin, once. */
  start = () => (this.#started ??= this.#start())

  /** Resolves when the chain is heard of again. */
  get nextBlock() {
    return this.#next.promise
  }

  /** Have a question asked of every block, until what is returned is called. */
  want(question: Question): () => void {
    void this.start()
    return this.#frames.want(question)
  }

  /** Ask once, whatever block is the newest. Rejects with the library's error of what failed. */
  async read<Name extends OnceName>(name: Name, ...args: OnceArguments<Name>): Promise<OnceAnswer<Name>> {
    return (await this.#reached()).read(name, ...args)
  }

  /** Send a call, signed here. Rejects with the library's error of what failed. */
  async send(call: CallRequest, who: string, sending: Sending): Promise<SendOutcome> {
    return (await this.#reached()).send(call, who, sending)
  }

  /** A person wants to try again now. */
  retry = () => {
    this.#connecting(true)
    this.#again()
  }

  /** Something happened after which it may be there again: it is not waited for any longer. */
  wake = () => {
    if (this.#retrying) this.#again()
  }

  async #start() {
    const wait = () => this.#after(STALE, this.#fall)
    if (this.connection.state !== 'connecting') wait()
    else
      this.#after(SLOW, () => {
        this.#connecting(true)
        wait()
      })
    const start = (this.#latest = {})
    const description = await this.described()
    // The server answered late, and another try is under way.
    if (start !== this.#latest) return
    if (!description) return this.#lost({ state: 'unreachable', endpoint: location.origin })
    this.description = description
    if (!this.#open) throw new Error('No worker was named to speak to the chain.')
    this.#line?.close()
    this.#specVersion = undefined
    this.#line = new WorkerLine(this.#open(), description, (news) => this.#hear(news))
  }

  /** What the server says of the chain, or said last: the chain may be there while the server is away. */
  async described(): Promise<ChainDescription | undefined> {
    try {
      const answer = await fetch('/chain.json', { cache: 'no-store', signal: AbortSignal.timeout(SERVER) })
      // A refusal is JSON as well.
      return answer.ok ? ((await answer.json()) as ChainDescription) : this.description
    } catch {
      return this.description
    }
  }

  async #reached(): Promise<WorkerLine> {
    await this.start()
    if (!this.#line) throw new ConnectionLost()
    return this.#line
  }

  /** What is said of the connection stays until there is something else to say. */
  #again = () => {
    clearTimeout(this.#quiet)
    this.#retrying = false
    this.#frames.abandon()
    this.#line?.close()
    this.#line = undefined
    this.#started = this.#start()
  }

  #connecting(slow: boolean) {
    this.connection = { state: 'connecting', slow }
  }

  #after(milliseconds: number, act: () => void) {
    clearTimeout(this.#quiet)
    this.#quiet = setTimeout(act, milliseconds)
  }

  #hear(news: News) {
    const endpoint = this.description?.endpoint ?? ''
    if (news.kind === 'final') this.#final = news.number
    else if (news.kind === 'unreachable') this.#lost({ state: 'unreachable', endpoint })
    else if (news.kind === 'unforeseen') this.#lost({ state: 'failed', endpoint, failure: news.failure })
    else if (news.kind === 'other-chain') this.#lost({ state: 'other-chain', endpoint, genesis: news.genesis })
    else {
      this.upgraded = news.upgraded
      // A connection keeps to the types of the code that it began with.
      this.#specVersion ??= news.specVersion
      if (news.specVersion !== this.#specVersion) return this.#again()
      this.#announced = news.block.hash
      this.#frames.announce(news.block)
    }
  }

  /** A node may tell of blocks and answer nothing: only what is answered shows that the chain goes on. */
  #answered({ hash }: Block) {
    // A chain that stands still answers its last block anew to whoever asks anew.
    if (hash === this.#last && (this.connection.state === 'stale' || this.connection.state === 'silent'))
      return this.#stand()
    this.#last = hash
    this.#live()
  }

  #live() {
    this.connection = { state: 'live' }
    this.#wait = RETRY.first
    this.#retrying = false
    this.#next.resolve(undefined)
    this.#next = Promise.withResolvers()
    this.#after(STALE, this.#fall)
  }

  /** Nothing new was answered for too long: is there no new block, or no answer? Whoever was not heard of does not answer. */
  #fall = () => {
    const { now } = this
    const stands = now !== undefined && this.connection.state === 'live' && this.#announced === this.#last
    this.connection = stands ? { state: 'stale', last: now } : { state: 'silent' }
    this.#probe()
  }

  /** It answers, and has no newer block: it is asked again later. */
  #stand() {
    const { now } = this
    if (now !== undefined) this.connection = { state: 'stale', last: now }
    this.#after(STALE, this.#probe)
  }

  /** A chain that stands still says so; one that does not answer, or goes on without telling, is left. */
  #probe = () => {
    this.#after(SILENT, () => {
      this.connection = { state: 'silent' }
      this.#after(STALE - SILENT, this.#again)
    })
    this.read('newest').then(
      (newest) => {
        if (this.connection.state !== 'stale' && this.connection.state !== 'silent') return
        if (this.seen && newest <= this.seen.block) this.#stand()
        else this.#after(STALE, this.#again)
      },
      () => undefined,
    )
  }

  #lost(connection: Connection) {
    if (this.#retrying) return
    this.#retrying = true
    this.#frames.abandon()
    this.connection = connection
    this.#after(this.#wait, this.#again)
    this.#wait = Math.min(2 * this.#wait, this.description?.local ? RETRY.mostLocal : RETRY.most)
  }
}

export const chain = new Chain()
