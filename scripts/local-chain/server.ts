// The local chain's endpoint: JSON-RPC over web socket, texts over HTTP, on one port of this machine.
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'
import { ContentRefused, type ContentStore, MAX_TEXT } from './content-store.ts'
import type { LocalChain } from './local-chain.ts'
import { RpcError, type Subscriptions, answerer } from './rpc.ts'

/** Where to listen. */
export interface ServerOptions {
  readonly host?: string
  /** 0 takes any free port. */
  readonly port?: number
  readonly content: ContentStore
}

/** A listening endpoint. */
export interface Server {
  readonly port: number
  readonly url: string
  close(): Promise<void>
}

/** The port is in use or not allowed. The message says what to do. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken'
}

interface Request {
  readonly id?: number | string | null
  readonly method: string
  readonly params?: readonly unknown[]
}

/** Serve a chain. */
export async function serve(
  chain: LocalChain,
  { host = '127.0.0.1', port = 0, content }: ServerOptions,
): Promise<Server> {
  const http = createServer((request, response) => {
    void answerContent(content, request, response)
  })
  const sockets = new WebSocketServer({ server: http, maxPayload: 16 * 1024 * 1024 })
  const answer = answerer(chain)
  sockets.on('connection', (socket) => talk(socket, answer))
  // Its own 'error' is the server's, which is awaited below.
  sockets.on('error', () => undefined)
  await new Promise<void>((listening, failed) => {
    http.once('error', (error: NodeJS.ErrnoException) => failed(portError(error, host, port)))
    http.listen(port, host, listening)
  })
  const taken = (http.address() as AddressInfo).port
  return {
    port: taken,
    url: `ws://${host}:${taken}`,
    async close() {
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
      http.closeAllConnections()
      await new Promise<void>((closed) => http.close(() => closed()))
    },
  }
}

/** A port that cannot be had, in words that say what to do. */
export function portError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') return error
  const why = error.code === 'EADDRINUSE' ? 'is in use by another program' : 'is not allowed for this user'
  return new PortTaken(
    `Port ${port} on ${host} ${why}. Stop the other one, or choose another with --port <number> or HUZHU_PORT.`,
  )
}

function talk(socket: WebSocket, answer: ReturnType<typeof answerer>): void {
  const cancel = new Map<string, () => void>()
  const send = (message: object) => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ jsonrpc: '2.0', ...message }))
  }
  const subscriptions: Subscriptions = {
    subscribe(method, subscription, cancelled = () => undefined) {
      cancel.set(subscription, cancelled)
      return (result) => {
        if (cancel.has(subscription)) send({ method, params: { result, subscription } })
      }
    },
    unsubscribe(subscription) {
      cancel.get(subscription)?.()
      cancel.delete(subscription)
    },
  }
  const respond = async ({ id, method, params = [] }: Request) => {
    try {
      send({ id, result: (await answer(method, params, subscriptions)) ?? null })
    } catch (error) {
      const code = error instanceof RpcError ? error.code : ((error as { code?: number }).code ?? -32603)
      send({ id, error: { code, message: error instanceof Error ? error.message : String(error) } })
    }
  }
  socket.on('message', (data) => {
    let parsed: unknown
    try {
      parsed = JSON.parse(String(data))
    } catch {
      return send({ id: null, error: { code: -32700, message: 'The message is not JSON.' } })
    }
    for (const request of Array.isArray(parsed) ? parsed : [parsed]) {
      if (typeof (request as Request | null)?.method === 'string') void respond(request as Request)
      else send({ id: null, error: { code: -32600, message: 'The message is not a request.' } })
    }
  })
  socket.on('close', () => {
    for (const subscription of [...cancel.keys()]) subscriptions.unsubscribe(subscription)
  })
}

function reply(
  response: ServerResponse,
  status: number,
  body: string | Uint8Array = '',
  type = 'application/octet-stream',
): void {
  if (response.headersSent) return
  response.writeHead(status, {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': 'GET, PUT',
    'Content-Type': type,
    'X-Content-Type-Options': 'nosniff',
  })
  response.end(body)
}

/** Answer a request for a text; a refusal is JSON with the reason. */
export async function answerContent(
  content: ContentStore,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  await serveContent(content, request, response).catch((error: unknown) => {
    const status = error instanceof ContentRefused ? error.status : 500
    const reason = { error: error instanceof Error ? error.message : String(error) }
    reply(response, status, JSON.stringify(reason), 'application/json')
  })
}

/** Answer a request for a text, or throw the refusal. */
async function serveContent(content: ContentStore, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [, folder, hash, ...more] = (request.url ?? '').split('/')
  if (request.method === 'OPTIONS') return reply(response, 204)
  if (folder !== 'content' || hash === undefined || more.length > 0)
    throw new ContentRefused(404, 'Texts are at /content/<hash>.')
  if (request.method === 'GET') return reply(response, 200, await content.get(hash))
  if (request.method !== 'PUT') throw new ContentRefused(405, 'Texts are read with GET and kept with PUT.')
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    // What is over the limit is not gathered; the store says why it refuses.
    if (size <= MAX_TEXT + 1) chunks.push(chunk)
  }
  await content.put(hash, size > MAX_TEXT ? new Uint8Array(MAX_TEXT + 1) : Buffer.concat(chunks))
  reply(response, 204)
}
