// A client that sends what it is told to, whether or not it is a request.
import { WebSocket } from 'ws'

interface Answer {
  readonly id?: number | string | null
  readonly result?: unknown
  readonly error?: { readonly code: number; readonly message: string; readonly data?: string }
  readonly method?: string
  readonly params?: { readonly subscription: string; readonly result?: unknown; readonly error?: string }
}

/** A client that says what it is told to and gathers all that it hears. */
export async function rawClient(url: string, headers: Record<string, string> = {}) {
  const socket = new WebSocket(url, { headers, maxPayload: 0 })
  const heard: (Answer | Answer[])[] = []
  const waiting = new Set<() => void>()
  socket.on('message', (data) => {
    heard.push(JSON.parse((data as Buffer).toString()) as Answer)
    for (const look of waiting) look()
  })
  const closed = new Promise<{ code: number; reason: string }>((done) =>
    socket.on('close', (code, reason) => done({ code, reason: reason.toString() })),
  )
  socket.on('error', () => undefined)
  await new Promise<void>((open, failed) => {
    socket.once('open', open)
    socket.once('unexpected-response', (_, { statusCode }) => failed(new Error(`The server answered ${statusCode}.`)))
    socket.once('error', failed)
  })
  /** The first message that `fits`, also one that was heard before. */
  const hear = (fits: (message: Answer | Answer[]) => boolean) =>
    new Promise<Answer | Answer[]>((done) => {
      const look = () => {
        const found = heard.find(fits)
        if (!found) return
        waiting.delete(look)
        done(found)
      }
      waiting.add(look)
      look()
    })
  let ids = 0
  const ask = async (method: string, ...params: unknown[]) => {
    const id = (ids += 1)
    socket.send(JSON.stringify({ jsonrpc: '2.0', id, method, params }))
    return (await hear((message) => !Array.isArray(message) && message.id === id)) as Answer
  }
  return {
    socket,
    heard,
    hear,
    ask,
    closed,
    say: (text: string | Uint8Array) => socket.send(text),
    /** What a subscription told so far. */
    news: (subscription: unknown) =>
      heard
        .filter((message): message is Answer => !Array.isArray(message))
        .filter(({ params }) => params?.subscription === subscription)
        .map(({ params }) => params!.result),
    [Symbol.dispose]: () => socket.terminate(),
  }
}
