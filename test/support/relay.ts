// A node that says what the test has it say, by itself or between a client and its chain.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { WebSocket, WebSocketServer } from 'ws'

/** What is done with the messages of one client. */
export interface Relaying {
  /** What a client asks; it is handed on once this resolves. */
  asked(text: string): Promise<unknown> | undefined
  /** What the chain says. */
  told(text: string): void
}

/** A node that answers for itself; `serving` is asked once for each client, for what hears it. */
export async function playedNode(serving: (client: WebSocket) => (text: string) => void) {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  server.on('connection', (client) => {
    const hear = serving(client)
    client.on('message', (data) => hear(String(data)))
  })
  await once(server, 'listening')
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      for (const client of server.clients) client.terminate()
      await new Promise((closed) => server.close(closed))
    },
  }
}

/** A relay to the chain at `url`; `relaying` is asked once for each client. */
export const relayTo = (url: string, relaying: (client: WebSocket) => Relaying) =>
  playedNode((near) => {
    const far = new WebSocket(url)
    const opened = once(far, 'open').catch(() => near.close())
    const { asked, told } = relaying(near)
    far.on('message', (data) => told(String(data)))
    near.on('close', () => far.close())
    far.on('close', () => near.close())
    return (text) => void Promise.all([opened, asked(text)]).then(() => far.readyState === far.OPEN && far.send(text))
  })
