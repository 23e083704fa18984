// A node between a page and its chain on which finality lags, and some questions take longer than others.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setTimeout as passed } from 'node:timers/promises'
import { WebSocket, WebSocketServer } from 'ws'

interface Message {
  readonly id?: number
  readonly method?: string
}

/** Methods that read a state. */
const QUESTION = /^state_(call|getStorage|queryStorageAt|getKeysPaged)/

/**
 * A relay to the chain at `url` that tells of a block as final when `lag` later ones are, and hands on the chain's
 * questions after `patience(number)` milliseconds, counted from the connection's first.
 */
export async function laggingNode(url: string, lag: number, patience: (question: number) => number) {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  server.on('connection', (near) => {
    const far = new WebSocket(url)
    const opened = once(far, 'open')
    const finalised: string[] = []
    let questions = 0
    let told = false
    near.on('message', (data) => {
      const text = String(data)
      const { method = '' } = JSON.parse(text) as Message
      const wait = QUESTION.test(method) ? patience((questions += 1)) : 0
      void Promise.all([opened, passed(wait)]).then(() => far.readyState === far.OPEN && far.send(text))
    })
    far.on('message', (data) => {
      const text = String(data)
      const { method } = JSON.parse(text) as Message
      if (method !== 'chain_finalizedHead') return near.send(text)
      // Whoever subscribes is told one at once.
      if (!told) near.send(text)
      else finalised.push(text)
      told = true
      if (finalised.length > lag) near.send(finalised.shift()!)
    })
    near.on('close', () => far.close())
    far.on('close', () => near.close())
  })
  await once(server, 'listening')
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      for (const client of server.clients) client.terminate()
      await new Promise((done) => server.close(done))
    },
  }
}
