// The wire between a page and its chain, which can be slow, dumb or cut.
import { createServer, connect, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

/** A relay to `url`. */
export async function linkTo(url: string) {
  const { port, hostname } = new URL(url)
  const sockets = new Set<Socket>()
  const state = { delay: 0, mute: false }
  const server = createServer((near) => {
    const far = connect(Number(port), hostname)
    for (const [from, to] of [[near, far] as const, [far, near] as const]) {
      sockets.add(from)
      from.on('data', (bytes) => {
        if (from === far && state.mute) return
        setTimeout(() => to.destroyed || to.write(bytes), state.delay)
      })
      from.on('error', () => to.destroy())
      from.on('close', () => {
        sockets.delete(from)
        to.destroy()
      })
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const cut = () => sockets.forEach((socket) => socket.destroy())
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Milliseconds that everything takes from here on, each way. */
    slow: (delay: number) => (state.delay = delay),
    /** What the chain says is heard no more. */
    mute: () => (state.mute = true),
    /** The connection breaks; a new one is heard again. */
    cut: () => {
      state.mute = false
      cut()
    },
    async [Symbol.asyncDispose]() {
      cut()
      await new Promise((done) => server.close(done))
    },
  }
}
