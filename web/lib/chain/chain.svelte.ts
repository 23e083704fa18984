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
/** Milliseconds between tries to reach a chain. */
const RETRY = 5_000

/** The page's end of the worker that speaks to the chain. One for the whole visit. */
class Chain {
  connection = $state<Connection>({ state: 'connecting' })
  seen = $state<Seen>()
  description = $state.raw<ChainDescription>()
  #worker: Worker | undefined
  #asked = new Map<number, PromiseWithResolvers<unknown>>()
  #sending = new Map<number, Sending>()
  #count = 0
  #quiet: ReturnType<typeof setTimeout> | undefined
  #started: Promise<void> | undefined

  /** The newest block's date, from which every span on a page is told. */
  get now() {
    return this.seen?.at
  }

  /** How far the local chain's time lies from the clock on the wall; none elsewhere. */
  get local() {
    if (!this.description?.local || !this.seen) return undefined
    return { ahead: this.seen.at - BigInt(Math.floor(Date.now() / 1000)) }
  }

  /** Begin, once. */
  start = () => (this.#started ??= this.#start())

  async #start() {
    try {
      this.description = (await (await fetch('/chain.json', { cache: 'no-store' })).json()) as ChainDescription
    } catch {
      this.#lost(location.origin)
      return
    }
    if (this.description.demo) void this.#followDemo()
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    this.#worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#hear(data)
    this.#tell({ kind: 'connect', chain: this.description })
  }

  /** A new local chain is filled while its page is open already. */
  async #followDemo() {
    while (this.description?.demo) {
      await new Promise((passed) => setTimeout(passed, 1_000))
      const answer = await fetch('/chain.json', { cache: 'no-store' }).catch(() => undefined)
      if (answer?.ok) this.description = (await answer.json()) as ChainDescription
    }
  }

  /** Ask the chain. Rejects with an Error whose name is that of the library's. */
  async read<Name extends ReadName>(name: Name, ...args: ReadArguments<Name>): Promise<ReadAnswer<Name>> {
    await this.start()
    const id = (this.#count += 1)
    const asked = Promise.withResolvers<unknown>()
    this.#asked.set(id, asked)
    this.#tell({ kind: 'read', id, name, args })
    return asked.promise as Promise<ReadAnswer<Name>>
  }

  /** Send a call, signed here. Rejects with an Error whose name says how it ended. */
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

  /** Try again now. */
  retry = () => {
    this.#worker?.terminate()
    for (const asked of this.#asked.values()) asked.reject(new Error('The connection began anew.'))
    this.#asked.clear()
    this.connection = { state: 'connecting' }
    this.#started = this.#start()
  }

  #tell(message: ToWorker) {
    this.#worker?.postMessage(message)
  }

  #hear(message: FromWorker) {
    const endpoint = this.description?.endpoint ?? ''
    if (message.kind === 'seen') {
      this.seen = message.seen
      this.connection = { state: 'live' }
      clearTimeout(this.#quiet)
      this.#quiet = setTimeout(() => (this.connection = { state: 'stale', last: message.seen.at }), STALE)
    } else if (message.kind === 'unreachable') this.#lost(endpoint)
    else if (message.kind === 'other-chain') {
      this.connection = { state: 'other-chain', endpoint, genesis: message.genesis }
    } else if (message.kind === 'sign') void this.#sign(message.id, message.payload)
    else if (message.kind === 'progress') this.#sending.get(message.id)?.progress(message.progress)
    else {
      const asked = this.#asked.get(message.id)
      this.#asked.delete(message.id)
      if (message.kind === 'answer') asked?.resolve(message.answer)
      else asked?.reject(Object.assign(new Error(message.message), { name: message.name }))
    }
  }

  #lost(endpoint: string) {
    clearTimeout(this.#quiet)
    this.connection = { state: 'unreachable', endpoint }
    this.#quiet = setTimeout(this.retry, RETRY)
  }
}

export const chain = new Chain()
