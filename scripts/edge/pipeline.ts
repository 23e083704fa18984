// What one connection asks before it has its answers, as HTTP lets it.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** Requests that wait on one connection: a browser sends none ahead. */
const AHEAD = 4

/** Answers are sent one after the other, so they are made so: what waits has opened and read nothing. */
export class Pipelines {
  /** What waits on each connection that is being answered. */
  readonly #waiting = new WeakMap<Socket, (() => void)[]>()

  /** Answer a request in its turn. Who asks too far ahead is not listened to any more. */
  take({ socket }: IncomingMessage, response: ServerResponse, answer: () => void): void {
    const turn = () => {
      response.once('close', () => this.#next(socket))
      answer()
    }
    const waiting = this.#waiting.get(socket)
    if (!waiting) {
      this.#waiting.set(socket, [])
      turn()
    } else if (waiting.length < AHEAD) waiting.push(turn)
    else socket.destroy()
  }

  /** Whether something is still to be answered on a connection. */
  isBusy(socket: Socket): boolean {
    return this.#waiting.has(socket)
  }

  #next(socket: Socket): void {
    const next = this.#waiting.get(socket)?.shift()
    if (next && !socket.destroyed) next()
    else this.#waiting.delete(socket)
  }
}
