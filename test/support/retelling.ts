// A node between a client and its chain that tells some things otherwise than the chain does.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { WebSocket, WebSocketServer } from 'ws'

/** What a node says: the answer to a question, or news of a subscription, with the method that it belongs to. */
export interface Told {
  readonly method: string
  result?: unknown
  error?: { readonly code: number; readonly message: string }
}

/** A relay to the chain at `url`, which tells each thing as `retell` has it, or is gone instead. */
export async function retellingNode(url: string, retell: (told: Told) => Told | 'gone') {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  server.on('connection', (near) => {
    const far = new WebSocket(url)
    const opened = once(far, 'open')
    const asked = new Map<number, string>()
    near.on('message', (data) => {
      const { id, method } = JSON.parse(String(data)) as { id: number; method: string }
      asked.set(id, method)
      void opened.then(() => far.readyState === far.OPEN && far.send(String(data)))
    })
    far.on('message', (data) => {
      const message = JSON.parse(String(data)) as { id?: number; method?: string; params?: { result: unknown } }
      const { params, method = asked.get(message.id!)!, ...envelope } = message
      const told = retell({ method, ...(params ?? envelope) })
      if (told === 'gone') return near.terminate()
      const { result, error } = told
      const answer = error ? { error } : { result }
      const said = params
        ? { ...envelope, method, params: { ...params, result } }
        : { ...envelope, result: undefined, ...answer }
      near.send(JSON.stringify(said))
    })
    near.on('close', () => far.close())
    far.on('close', () => near.close())
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
