import { HuzhuError } from '@huzhu/governance/failures'
import type { Connection } from './connection'
import type { CallRequest } from './call-request'
import type { ChainDescription, FromWorker, Seen, SendOutcome, SendProgress, SigningWay, ToWorker } from './messages'
import type { ReadAnswer, ReadArguments, ReadName } from './reads'

/** How a transaction is signed here, and who is told where it stands. */
export interface Sending {
  way: SigningWay
  sign: (payload: unknown) => Promise<`0x${string}`>
  progress: (progress: SendProgress) => void
}

/** Milliseconds without a block after which what is shown counts as old. */
const STALE = 30_000
/** Milliseconds until the next try to reach a chain: at first, and at most. Each try that fails doubles it. */
const RETRY = { first: 5_000, most: 60_000 }
/** Milliseconds of connecting after which it is said. */
const SLOW = 4_000

/** The page's end of the worker that speaks to the chain. One for the whole visit. */
class Chain {
  connection = $state<Connection>({ state: 'connecting', slow: false })
  seen = $state<Seen>()
  /** Whether something on the page could not be read, though there is a connection. */
  troubled = $state(false)
  #troubled = new Set<object>()
  description = $state.raw<ChainDescription>()
  #open: (() => Worker) | undefined
  #worker: Worker | undefined
  #asked = new Map<number, PromiseWithResolvers<unknown>>()
  #sending = new Map<number, Sending>()
  #count = 0
  /** What is done if nothing is heard in time. */
  #quiet: ReturnType<typeof setTimeout> | undefined
  #wait = RETRY.first
  #started: Promise<void> | undefined
  #next: PromiseWithResolvers<undefined> = Promise.withResolvers()
  /** Whether another try is due already. */
  #retrying = false
  #followsDemo = false

  /** The newest block's date, from which every span on a page is told. */
  get now() {
    return this.seen?.at
  }

  /** How far the local chain's time lies from the clock on the wall; none elsewhere. */
  get local() {
    if (!this.description?.local || !this.seen) return undefined
    return { ahead: this.seen.at - BigInt(Math.floor(Date.now() / 1000)) }
  }

  /** Say which worker answers: it knows what the domain asks. */
  serveFrom(open: () => Worker) {
    this.#open = open
  }

  /** Begin, once. */
  start = () => (this.#started ??= this.#start())

  /** Resolves when the chain is heard of again. */
  get nextBlock() {
    return this.#next.promise
  }

  async #start() {
    if (this.connection.state === 'connecting') this.#after(SLOW, () => this.#connecting(true))
    const description = await fetch('/chain.json', { cache: 'no-store' })
      .then((answer) => answer.json() as Promise<ChainDescription>)
      .catch(() => undefined)
    if (!description) return this.#lost(location.origin)
    this.description = description
    if (description.demo) void this.#followDemo()
    this.#worker?.terminate()
    this.#worker = this.#open?.()
    if (!this.#worker) throw new Error('No worker was named to speak to the chain.')
    this.#worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#hear(data)
    this.#worker.onerror = () => this.#lost(location.origin)
    this.#tell({ kind: 'connect', chain: this.description })
  }

  /** A new local chain is filled while its page is open already. */
  async #followDemo() {
    if (this.#followsDemo) return
    this.#followsDemo = true
    while (this.description?.demo) {
      await new Promise((passed) => setTimeout(passed, 1_000))
      const answer = await fetch('/chain.json', { cache: 'no-store' }).catch(() => undefined)
      if (answer?.ok) this.description = (await answer.json()) as ChainDescription
    }
  }

  /** Ask the chain. Rejects with the library's error of what failed. */
  async read<Name extends ReadName>(name: Name, ...args: ReadArguments<Name>): Promise<ReadAnswer<Name>> {
    await this.start()
    const id = (this.#count += 1)
    const asked = Promise.withResolvers<unknown>()
    this.#asked.set(id, asked)
    this.#tell({ kind: 'read', id, name, args })
    return asked.promise as Promise<ReadAnswer<Name>>
  }

  /** Send a call, signed here. Rejects with the library's error of what failed. */
  async send(call: CallRequest, who: string, sending: Sending): Promise<SendOutcome> {
    await this.start()
    const id = (this.#count += 1)
    const asked = Promise.withResolvers<unknown>()
    this.#asked.set(id, asked)
    this.#sending.set(id, sending)
    this.#tell({ kind: 'send', id, call, who, way: sending.way })
    return asked.promise.finally(() => this.#sending.delete(id)) as Promise<SendOutcome>
  }

  async #sign(id: number, payload: unknown) {
    try {
      const signature = await this.#sending.get(id)?.sign(payload)
      if (signature) this.#tell({ kind: 'signed', id, signature })
    } catch (error) {
      this.#tell({ kind: 'unsigned', id, message: error instanceof Error ? error.message : String(error) })
    }
  }

  /** Somebody could not read what they asked for. */
  cannotRead(who: object, error: unknown) {
    console.error(error)
    this.#troubled.add(who)
    this.troubled = true
  }

  /** They could, or no longer ask. */
  canRead(who: object) {
    this.#troubled.delete(who)
    this.troubled = this.#troubled.size > 0
  }

  /** A person wants to try again now. */
  retry = () => {
    this.#connecting(true)
    this.#again()
  }

  /** What is said of the connection stays until there is something else to say. */
  #again = () => {
    clearTimeout(this.#quiet)
    this.#retrying = false
    this.#worker?.terminate()
    for (const asked of this.#asked.values()) asked.reject(new HuzhuError({ kind: 'ConnectionLost' }))
    this.#asked.clear()
    this.#started = this.#start()
  }

  #connecting(slow: boolean) {
    this.connection = { state: 'connecting', slow }
  }

  #after(milliseconds: number, act: () => void) {
    clearTimeout(this.#quiet)
    this.#quiet = setTimeout(act, milliseconds)
  }

  #tell(message: ToWorker) {
    this.#worker?.postMessage(message)
  }

  #hear(message: FromWorker) {
    const endpoint = this.description?.endpoint ?? ''
    if (message.kind === 'seen') {
      // A chain that stands still tells its last block anew to whoever asks anew.
      if (this.connection.state === 'stale' && message.seen.block === this.seen?.block) return
      this.seen = message.seen
      this.connection = { state: 'live' }
      this.#wait = RETRY.first
      this.#retrying = false
      this.#next.resolve(undefined)
      this.#next = Promise.withResolvers()
      this.canRead(this)
      this.#after(STALE, () => {
        this.connection = { state: 'stale', last: message.seen.at }
        this.#probe()
      })
    } else if (message.kind === 'unreachable') this.#lost(endpoint)
    else if (message.kind === 'unreadable') this.cannotRead(this, message.message)
    else if (message.kind === 'other-chain') {
      this.connection = { state: 'other-chain', endpoint, genesis: message.genesis }
    } else if (message.kind === 'sign') void this.#sign(message.id, message.payload)
    else if (message.kind === 'progress') this.#sending.get(message.id)?.progress(message.progress)
    else {
      const asked = this.#asked.get(message.id)
      this.#asked.delete(message.id)
      if (message.kind === 'answer') asked?.resolve(message.answer)
      else asked?.reject(new HuzhuError(message.failure))
    }
  }

  /** Does the chain stand still, or does nobody answer? */
  #probe() {
    this.#after(STALE, this.#again)
    this.read('newest').then(
      () => this.connection.state === 'stale' && this.#after(STALE, () => this.#probe()),
      () => undefined,
    )
  }

  #lost(endpoint: string) {
    if (this.#retrying) return
    this.#retrying = true
    this.connection = { state: 'unreachable', endpoint }
    this.#after(this.#wait, this.#again)
    this.#wait = Math.min(2 * this.#wait, RETRY.most)
  }
}

export const chain = new Chain()
