// The local chain's endpoint: JSON-RPC over web socket, texts over HTTP, on one port of this machine.
import { WebSocketServer } from 'ws'
import { Access } from '../edge/access.ts'
import { listen, refuseUpgrade } from '../edge/listen.ts'
import { Connection, Endpoint, MAX_MESSAGE } from './connection.ts'
import { answerContent } from './content-http.ts'
import type { ContentStore } from './content-store.ts'
import type { LocalChain } from './local-chain.ts'
import { answerer } from './rpc/answerer.ts'

/** Where to listen. */
export interface ServerOptions {
  readonly host?: string
  /** 0 takes any free port. */
  readonly port?: number
  readonly content: ContentStore
  /** Who may ask; if not said, whoever is no web page. */
  readonly access?: Access
  /** What chooses another port. */
  readonly option?: string
  /** Milliseconds between two looks at whether a client is still there. */
  readonly heartbeat?: number
}

/** A listening endpoint. */
export interface Server {
  readonly port: number
  readonly url: string
  close(): Promise<void>
}

/** Web sockets at a time, of all clients together. */
const SOCKETS = 64

/** Serve a chain. @throws {@link PortTaken} */
export async function serve(
  chain: LocalChain,
  {
    host = '127.0.0.1',
    port = 0,
    content,
    access = new Access(),
    option = '--port <number> or HUZHU_PORT',
    heartbeat = 30_000,
  }: ServerOptions,
): Promise<Server> {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE, clientTracking: true })
  const endpoint = new Endpoint({ answer: answerer(chain), turns: chain.turns, heartbeat })
  sockets.on('wsClientError', (error, socket) => refuseUpgrade(socket, 400, error.message))
  const server = await listen({
    host,
    port,
    access,
    option,
    answer: (request, response, origin) => answerContent(content, request, response, origin),
    upgrade(request, socket, head) {
      if (endpoint.connections.size >= SOCKETS && !endpoint.makeRoom())
        return refuseUpgrade(socket, 503, `${SOCKETS} connections are open, and no more are taken. Try again later.`)
      sockets.handleUpgrade(request, socket, head, (client) => new Connection(client, request.socket, endpoint))
    },
  })
  return {
    port: server.port,
    url: `ws://${host}:${server.port}`,
    async close() {
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
      await server.close()
    },
  }
}
