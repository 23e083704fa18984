// One client's web socket: JSON-RPC in, answers and news out. Whatever it sends, and whether or not it reads, concerns
// this connection alone.
import { setTimeout as passed } from 'node:timers/promises'
import type { Socket } from 'node:net'
import type { WebSocket } from 'ws'
import { type Id, type Message, type NoRequest, type Request, readMessage } from './rpc/message.ts'
import { CODE, refusalOf } from './rpc/refusal.ts'
import { RpcError } from './rpc/rpc-error.ts'
import { type Subscribing, Subscription, Subscriptions } from './rpc/subscriptions.ts'
import type { Turns } from './turns.ts'

/** Most bytes of a message: a block's largest transaction, in hexadecimal digits. */
export const MAX_MESSAGE = 8 * 1024 * 1024
/** Most requests of a client that wait for their answer. */
const WAITING = 1_024
/** Bytes that a client has not read: with so many it is answered no more until it reads, with so many it is closed. */
const UNREAD = { held: 4 * 1024 * 1024, closed: 16 * 1024 * 1024 }
/** Bytes of requests that wait for their answer: with so many no more is taken from the wire until some have one. */
const UNANSWERED = MAX_MESSAGE
/** Bytes that a message takes beside its text until it is answered, were it empty, and for each value in it. */
const READ = { message: 1_024, value: 64 }
/** Bytes that a message takes beside its text until the client has read it. */
const SENT = 512
/** Bytes of requests, whole or not, and unread answers of all clients together: with more, whoever has most is closed. */
const TOGETHER = 128 * 1024 * 1024
/** Heartbeats in which a client reads nothing of what waits for it until it is closed. */
const STUCK = 2
/** Milliseconds between two looks at whether a client reads again. */
const LOOK = 20
/** Milliseconds after which a client that asks nothing makes room for one that comes, where there is none. */
const QUIET = 60_000
/** Milliseconds for a client to take leave. */
const LEAVE = 2_000
/** Bytes of a ping or pong beside what it says. */
const CONTROL = 6
/** Close code of whoever does not keep to the limits. */
const POLICY = 1008

/** Answers one request. A subscription is an answer, too. */
export type Answer = (request: Request, subscriptions: Subscribing) => Promise<unknown>

/** A response as it is sent, and what begins once it is. */
interface Response {
  readonly body: string
  readonly opened?: Subscription
}

/** How clients are answered. */
export interface EndpointOptions {
  readonly answer: Answer
  /** Of all clients. */
  readonly turns: Turns
  /** Milliseconds between two looks at whether a client is still there. */
  readonly heartbeat: number
  /** Most bytes that wait, of all together. */
  readonly together?: number
}

/** What connections of one endpoint have in common. */
export class Endpoint {
  readonly answer: Answer
  readonly turns: Turns
  readonly heartbeat: number
  /** All that are open. */
  readonly connections = new Set<Connection>()
  readonly subscriptions = new Set<Subscriptions>()
  readonly #together: number
  /** No more waits than this: what was read or answered since is not looked for until it matters. */
  #atMost = 0

  constructor({ answer, turns, heartbeat, together = TOGETHER }: EndpointOptions) {
    this.answer = answer
    this.turns = turns
    this.heartbeat = heartbeat
    this.#together = together
  }

  /** End the connection that asked nothing for longest, one that never did first; false where all have asked of late. */
  makeRoom(): boolean {
    const quiet = this.connections.values().reduce((one, other) => (other.askedAt < one.askedAt ? other : one))
    if (quiet.askedAt > performance.now() - QUIET) return false
    this.connections.delete(quiet)
    quiet.close('It asked nothing for long, and made room for others. Connect again.')
    return true
  }

  /** So much more waits. Where all have too much together, whoever has most is closed, at once. */
  hold(bytes: number): void {
    this.#atMost += bytes
    if (this.#atMost <= this.#together) return
    this.#atMost = this.connections.values().reduce((sum, one) => sum + one.held, 0)
    while (this.#atMost > this.#together) {
      const most = this.connections.values().reduce((one, other) => (other.held > one.held ? other : one))
      this.#atMost -= most.held
      this.connections.delete(most)
      most.close(
        this.connections.size === 0
          ? 'Too much waits for this client.'
          : 'Too much waits for all clients together, and most of it for this one.',
      )
    }
  }
}

/** Bytes that a message takes once it is read, beside its own. */
function costOf(message: Buffer): number {
  let values = 0
  // A list, an object, and each value but the first in them: `[`, `{`, `,`. By number: many times as fast as `for … of`.
  for (let at = 0; at < message.length; at += 1) {
    const byte = message[at]
    if (byte === 0x2c || byte === 0x5b || byte === 0x7b) values += 1
  }
  return READ.message + READ.value * values
}

const written = (id: Id, body: object) => JSON.stringify({ jsonrpc: '2.0', id, ...body })

/** Answers a client's requests, each in a turn of its own, so that those of others and blocks come in between. */
export class Connection {
  readonly #socket: WebSocket
  readonly #wire: Socket
  readonly #endpoint: Endpoint
  readonly #subscriptions: Subscriptions
  /** When it asked last. */
  #askedAt = -Infinity
  #waiting = 0
  /** Bytes from the wire that were whole messages. */
  #whole = 0
  #unanswered = 0
  /** Messages that were sent and not read. */
  #unread = 0
  readonly #onRead = () => void (this.#unread -= 1)
  /** Bytes that were sent, and of these what the client had read at the last heartbeat. */
  #sent = 0
  #read = 0
  /** Heartbeats since it last read something. */
  #stuck = 0
  /** Has not answered the last ping. */
  #silent = false
  /** Requests begin in their order. */
  #begun: Promise<unknown> = Promise.resolve()

  constructor(socket: WebSocket, wire: Socket, endpoint: Endpoint) {
    this.#socket = socket
    this.#wire = wire
    this.#whole = wire.bytesRead
    this.#endpoint = endpoint
    endpoint.connections.add(this)
    this.#subscriptions = new Subscriptions((message) => this.#send(message), endpoint.subscriptions)
    // What comes is held from its first piece on: a message is heard of only once it is whole.
    wire.on('data', ({ length }: Buffer) => endpoint.hold(length))
    socket.on('message', (data) => void this.#hear(data as Buffer))
    const heed = ({ length }: Buffer) => (this.#whole += CONTROL + length)
    socket.on('ping', heed)
    socket.on('pong', heed)
    // A frame that is none, or a message too long: the close code says which, and the socket closes itself.
    socket.on('error', () => this.#leave())
    socket.on('pong', () => (this.#silent = false))
    const heart = setInterval(() => this.#beat(), endpoint.heartbeat)
    socket.on('close', () => {
      clearInterval(heart)
      endpoint.connections.delete(this)
      this.#subscriptions.end()
    })
  }

  /** Whoever reads nothing, or did not answer since the last look, is gone without having said so. */
  #beat(): void {
    const { bufferedAmount, isPaused } = this.#socket
    const read = this.#sent - bufferedAmount
    this.#stuck = bufferedAmount > 0 && read <= this.#read ? this.#stuck + 1 : 0
    this.#read = read
    // Of a client with too much waiting nothing is read now, its answer neither.
    if (this.#stuck >= STUCK || (this.#silent && !isPaused)) return this.#socket.terminate()
    this.#silent = !isPaused
    if (!isPaused) this.#socket.ping()
  }

  async #hear(message: Buffer): Promise<void> {
    this.#askedAt = performance.now()
    const length = message.length + costOf(message)
    this.#whole = this.#wire.bytesRead
    this.#unanswered += length
    this.#endpoint.hold(length - message.length)
    if (!this.#isOpen) return
    if (this.#unanswered > UNANSWERED) this.#socket.pause()
    await this.#respondTo(await this.#endpoint.turns.ask(this, () => readMessage(message.toString())))
    this.#unanswered -= length
    if (this.#unanswered <= UNANSWERED) this.#socket.resume()
  }

  async #respondTo({ together, asked }: Message): Promise<void> {
    if (together && asked.length > 0) return this.#respondTogether(asked)
    await Promise.all(
      asked.map((one) => this.#respond(one, this.#subscriptions).then((done) => this.#tell(done.body, [done]))),
    )
  }

  async #respondTogether(asked: readonly (Request | NoRequest)[]): Promise<void> {
    let size = 0
    const { together } = this.#subscriptions
    const answered = asked.map(async (request) => {
      const answer = await this.#respond(request, together, () => size <= UNREAD.held)
      size += answer.body.length
      return answer
    })
    const all = await Promise.all(answered)
    this.#tell(`[${all.map(({ body }) => body).join(',')}]`, all)
  }

  #tell(message: string, responses: readonly Response[]): void {
    this.#send(message)
    for (const { opened } of responses) opened?.start()
  }

  /** Answer, unless there is no room for it. */
  async #respond(asked: Request | NoRequest, subscriptions: Subscribing, isRoom = () => true): Promise<Response> {
    const { id } = asked
    const refused = (error: unknown): Response => ({ body: written(id, { error: refusalOf(error) }) })
    if ('refusal' in asked) return refused(asked.refusal)
    if (this.#waiting >= WAITING)
      return refused(new RpcError(CODE.tooMany, `${WAITING} requests wait already. Wait for some of their answers.`))
    this.#waiting += 1
    try {
      const { answer } = await this.#begin(async () => {
        if (!isRoom()) throw new RpcError(CODE.tooMany, 'The answers before are too long together. Ask for this alone.')
        return this.#endpoint.answer(asked, subscriptions)
      })
      // The client is gone, and perhaps the chain as well.
      if (!answer) return { body: '' }
      const result = await answer
      if (!(result instanceof Subscription)) return { body: written(id, { result: result ?? null }) }
      return { body: written(id, { result: result.id }), opened: result }
    } catch (error) {
      return refused(error)
    } finally {
      this.#waiting -= 1
    }
  }

  /** Begin what was asked after all before, when it is this client's turn. Whoever does not read is not worked for. */
  #begin<T>(work: () => Promise<T>): Promise<{ readonly answer: Promise<T> | undefined }> {
    const begun = this.#begun.then(async () => {
      while (this.#isOpen && this.#heldUnread > UNREAD.held) await passed(LOOK)
      return this.#endpoint.turns.ask(this, () => ({ answer: this.#isOpen ? work() : undefined }))
    })
    this.#begun = begun
    return begun
  }

  get #isOpen(): boolean {
    return this.#socket.readyState === this.#socket.OPEN
  }

  #send(message: string): void {
    if (!this.#isOpen) return
    if (this.#heldUnread <= UNREAD.closed) {
      this.#unread += 1
      this.#socket.send(message, this.#onRead)
      this.#sent += message.length
      return this.#endpoint.hold(SENT + message.length)
    }
    this.#socket.close(POLICY, 'Too much was not read. Read faster, or ask for less.')
    this.#leave()
  }

  /** By performance.now(). */
  get askedAt(): number {
    return this.#askedAt
  }

  /** Bytes that wait, to be whole, to be answered and to be read. */
  get held(): number {
    return this.#wire.bytesRead - this.#whole + this.#unanswered + this.#heldUnread
  }

  get #heldUnread(): number {
    return this.#socket.bufferedAmount + SENT * this.#unread
  }

  /** End it at once, with the reason where the client reads it. */
  close(reason: string): void {
    this.#socket.close(POLICY, reason)
    this.#socket.terminate()
  }

  #leave(): void {
    this.#subscriptions.end()
    setTimeout(() => this.#socket.terminate(), LEAVE).unref()
  }
}
