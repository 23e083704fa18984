// What one client wants to be told of. A subscription that fails is closed alone.
import { randomBytes } from 'node:crypto'
import { CODE, refusalOf } from './refusal.ts'
import { RpcError } from './rpc-error.ts'

/** Most subscriptions of a client. */
const MOST = 256

/** Sends a message to the client. */
export type Send = (message: object) => void

/** One subscription, as what has news for it sees it. */
export class Subscription {
  readonly id = randomBytes(12).toString('base64url')
  readonly #name: string
  readonly #send: Send
  /** News from before the client knows the subscription's number. */
  #early: object[] | undefined = []
  #closing: (() => void)[] = []
  #closed = false

  constructor(name: string, send: Send) {
    this.#name = name
    this.#send = send
  }

  /** Tell the client; it hears nothing after the end. */
  tell(news: unknown): void {
    if (!this.#closed) this.#say({ result: news })
  }

  /** Tell what `find` finds; where it fails the client is told why, and the subscription ends. */
  tellOf(find: () => unknown): void {
    if (this.#closed) return
    try {
      this.#say({ result: find() })
    } catch (error) {
      this.fail(error)
    }
  }

  /** End it with the reason. */
  fail(error: unknown): void {
    if (this.#closed) return
    this.#say({ error: refusalOf(error).message })
    this.end()
  }

  /** Do this when the subscription ends, however it does. */
  onEnd(stop: () => void): void {
    if (this.#closed) stop()
    else this.#closing.push(stop)
  }

  /** The client knows the number: what was told before is sent now. */
  start(): void {
    const early = this.#early ?? []
    this.#early = undefined
    early.forEach(this.#send)
  }

  end(): void {
    this.#closed = true
    for (const stop of this.#closing.splice(0)) stop()
  }

  #say(params: object): void {
    const message = { jsonrpc: '2.0', method: this.#name, params: { subscription: this.id, ...params } }
    if (this.#early) this.#early.push(message)
    else this.#send(message)
  }
}

/** Where a request's subscription is begun and ended. */
export interface Subscribing {
  /**
   * Begin a subscription whose news are called `name`: `begin` tells its first ones and stops by its `onEnd` what it
   * listens to. Where that fails there is no subscription.
   */
  open(name: string, begin: (subscription: Subscription) => unknown): Promise<Subscription>
  /** End one; false where there is none of this number. */
  close(id: string): boolean
}

/** Of one client. */
export class Subscriptions implements Subscribing {
  readonly #send: Send
  readonly #open = new Map<string, Subscription>()
  #ended = false

  constructor(send: Send) {
    this.#send = send
  }

  async open(name: string, begin: (subscription: Subscription) => unknown): Promise<Subscription> {
    if (this.#ended) throw new RpcError(CODE.failed, 'The connection is closed.')
    if (this.#open.size >= MOST)
      throw new RpcError(CODE.tooManySubscriptions, `Too many subscriptions on the connection: at most ${MOST}.`)
    const subscription = new Subscription(name, this.#send)
    this.#open.set(subscription.id, subscription)
    subscription.onEnd(() => this.#open.delete(subscription.id))
    try {
      await begin(subscription)
    } catch (error) {
      subscription.end()
      throw error
    }
    return subscription
  }

  close(id: string): boolean {
    const subscription = this.#open.get(id)
    subscription?.end()
    return subscription !== undefined
  }

  /** End all: the client is gone. */
  end(): void {
    this.#ended = true
    for (const subscription of [...this.#open.values()]) subscription.end()
  }

  /** For what is asked together: news would gather until the last of it is answered. */
  get together(): Subscribing {
    const open = async () => {
      throw new RpcError(CODE.notRequest, 'A subscription is asked for alone, not together with other things.')
    }
    return { open, close: (id) => this.close(id) }
  }
}
