// The wire between a page and its chain, which can be slow, dumb or cut.
import { createServer, connect, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

/** A relay to `url`. */
export async function linkTo(url: string) {
  const { port, hostname } = new URL(url)
  const sockets = new Set<Socket>()
  let delay = 0
  let mute = false
  const relay = (from: Socket, to: Socket, heard: () => boolean) => {
    // Whatever the delay, what was said first arrives first.
    let last = Promise.resolve()
    sockets.add(from)
    from.on('data', (bytes) => {
      if (!heard()) return
      const due = new Promise((passed) => setTimeout(passed, delay))
      last = last.then(() => due).then(() => void (to.destroyed || to.write(bytes)))
    })
    from.on('error', () => to.destroy())
    from.on('close', () => {
      sockets.delete(from)
      to.destroy()
    })
  }
  const server = createServer((near) => {
    const far = connect(Number(port), hostname)
    relay(near, far, () => true)
    relay(far, near, () => !mute)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const cut = () => sockets.forEach((socket) => socket.destroy())
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Milliseconds that everything takes from here on, each way. */
    slow: (milliseconds: number) => (delay = milliseconds),
    /** What the chain says is heard no more. */
    mute: () => (mute = true),
    /** The connection breaks; a new one is heard again. */
    cut: () => {
      mute = false
      cut()
    },
    async [Symbol.asyncDispose]() {
      cut()
      await new Promise((done) => server.close(done))
    },
  }
}
