// What one client wants to be told of. A subscription that fails is closed alone.
import { randomBytes } from 'node:crypto'
import { CODE, refusalOf } from './refusal.ts'
import { RpcError } from './rpc-error.ts'

/** What subscriptions take: how many there are, and bytes of what they listen to. */
interface Taken {
  readonly number: number
  readonly bytes: number
}

/** Most of a client, and of all clients together: beyond that whoever has most makes room for who has less. */
const OF_ONE: Taken = { number: 256, bytes: 4 * 1024 * 1024 }
const TOGETHER: Taken = { number: 4_096, bytes: 32 * 1024 * 1024 }

/** Sends a message to the client. */
export type Send = (message: string) => void

/** One subscription, as what has news for it sees it. */
export class Subscription {
  readonly id = randomBytes(12).toString('base64url')
  /** What it listens to. */
  readonly bytes: number
  readonly #name: string
  readonly #send: Send
  /** News from before the client knows the subscription's number. */
  #early: string[] | undefined = []
  #closing: (() => void)[] = []
  #closed = false

  constructor(name: string, send: Send, bytes: number) {
    this.#name = name
    this.#send = send
    this.bytes = bytes
  }

  /** Tell the client; it hears nothing after the end. */
  tell(news: unknown): void {
    if (!this.#closed) this.#say('result', JSON.stringify(news))
  }

  /** Tell what `find` finds, as JSON; where it fails the client is told why, and the subscription ends. */
  tellText(find: () => string): void {
    if (this.#closed) return
    try {
      this.#say('result', find())
    } catch (error) {
      this.fail(error)
    }
  }

  /** End it with the reason. */
  fail(error: unknown): void {
    if (this.#closed) return
    this.#say('error', JSON.stringify(refusalOf(error).message))
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

  /** News are written out once for all who hear of them: only what is theirs is put around. */
  #say(what: 'result' | 'error', text: string): void {
    const message = `{"jsonrpc":"2.0","method":"${this.#name}","params":{"subscription":"${this.id}","${what}":${text}}}`
    if (this.#early) this.#early.push(message)
    else this.#send(message)
  }
}

/** Where a request's subscription is begun and ended. */
export interface Subscribing {
  /**
   * Begin a subscription whose news are called `name`: `begin` tells its first ones and stops by its `onEnd` what it
   * listens to, so many bytes. Where that fails there is no subscription.
   */
  open(name: string, begin: (subscription: Subscription) => unknown, bytes?: number): Promise<Subscription>
  /** End one; false where there is none of this number. */
  close(id: string): boolean
}

/** Of one client. */
export class Subscriptions implements Subscribing {
  readonly #send: Send
  readonly #all: Set<Subscriptions>
  readonly #open = new Map<string, Subscription>()
  #bytes = 0
  #ended = false

  /** `all`, of all clients, among which it is as long as the client is there. */
  constructor(send: Send, all = new Set<Subscriptions>()) {
    this.#send = send
    this.#all = all
    all.add(this)
  }

  async open(name: string, begin: (subscription: Subscription) => unknown, bytes = 0): Promise<Subscription> {
    if (this.#ended) throw new RpcError(CODE.failed, 'The connection is closed.')
    if (this.#open.size + 1 > OF_ONE.number)
      throw new RpcError(
        CODE.tooManySubscriptions,
        `Too many subscriptions on the connection: at most ${OF_ONE.number}.`,
      )
    if (this.#bytes + bytes > OF_ONE.bytes)
      throw new RpcError(
        CODE.tooManySubscriptions,
        `Too many keys on the connection: at most ${OF_ONE.bytes / 2 ** 20} MB of them.`,
      )
    this.#makeRoom('number', 1)
    this.#makeRoom('bytes', bytes)
    const subscription = new Subscription(name, this.#send, bytes)
    this.#open.set(subscription.id, subscription)
    this.#bytes += bytes
    subscription.onEnd(() => {
      this.#open.delete(subscription.id)
      this.#bytes -= bytes
    })
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

  get #taken(): Taken {
    return { number: this.#open.size, bytes: this.#bytes }
  }

  /** Whoever has most gives up the newest of it, as long as that is more than what is asked for would make. */
  #makeRoom(of: keyof Taken, more: number): void {
    const own = this.#taken[of] + more
    for (;;) {
      const together = this.#all.values().reduce((sum, one) => sum + one.#taken[of], more)
      if (together <= TOGETHER[of]) return
      const most = this.#all.values().reduce((one, other) => (other.#taken[of] > one.#taken[of] ? other : one))
      if (most.#taken[of] <= own)
        throw new RpcError(
          CODE.tooManySubscriptions,
          'All clients have too many subscriptions together. Try again later.',
        )
      const newest = [...most.#open.values()].findLast(({ bytes }) => of === 'number' || bytes > 0)
      newest!.fail(new RpcError(CODE.tooManySubscriptions, 'It made room for those of others.'))
    }
  }

  /** End all: the client is gone. */
  end(): void {
    this.#ended = true
    this.#all.delete(this)
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
