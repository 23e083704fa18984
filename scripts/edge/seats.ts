// Connections of a port that has so many places: whoever keeps one waiting makes room.
import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'

/** Whether it is its client's turn: to ask, to say all of what it asks, or to take more of its answer. */
function keepsWaiting({ writableLength }: Socket, asked: IncomingMessage | undefined): boolean {
  return !asked?.complete || writableLength > 0
}

/** Open connections with what each asks. */
export class Seats {
  readonly #most: number
  /** Nothing where its client has yet to ask; what was quiet longest is first. */
  readonly #taken = new Map<Socket, IncomingMessage | undefined>()

  constructor(most: number) {
    this.#most = most
  }

  /** Let a connection in, in place of one that waits longest for its client; false where all work for theirs. */
  take(socket: Socket): boolean {
    if (this.#taken.size >= this.#most) {
      const [waiting] = this.#taken.entries().find(([socket, asked]) => keepsWaiting(socket, asked)) ?? []
      if (!waiting) return false
      this.leave(waiting)
      waiting.destroy()
    }
    this.#taken.set(socket, undefined)
    socket.once('close', () => this.leave(socket))
    return true
  }

  /** It asks something; call what is returned when that is answered. */
  ask(socket: Socket, request: IncomingMessage): () => void {
    this.#move(socket, request)
    return () => {
      // It may ask the next thing already.
      if (this.#taken.get(socket) === request) this.#move(socket, undefined)
    }
  }

  /** It is no connection of this port any more. */
  leave(socket: Socket): void {
    this.#taken.delete(socket)
  }

  #move(socket: Socket, asked: IncomingMessage | undefined): void {
    if (this.#taken.delete(socket)) this.#taken.set(socket, asked)
  }
}
