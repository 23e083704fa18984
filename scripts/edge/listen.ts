// An HTTP port of this machine that nobody brings down: bounded in connections and time, and whoever is beyond is told.
import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES, createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { type Access, NotAllowed } from './access.ts'
import { Pipelines } from './pipeline.ts'
import { refuse } from './reply.ts'
import { Seats } from './seats.ts'

/** Connections at a time. A browser takes six a page. */
const CONNECTIONS = 512
/**
 * Milliseconds in which a client takes nothing of its answer, for a request's head from the connection's beginning on, for
 * all of it, between two of one connection, and how often they are looked at.
 */
const TIMES = {
  timeout: 30_000,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
}

/** The port is in use or not allowed. The message says what to do. */
class PortTaken extends Error {
  override readonly name = 'PortTaken'
}

/** Where to listen and for whom. */
export interface ListenOptions {
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  readonly access: Access
  /** What the port's option is called. */
  readonly option: string
  /** Other times that a client has, in milliseconds. */
  readonly times?: Partial<typeof TIMES>
  /** Most connections at a time. */
  readonly connections?: number
  /** Answers a request that was let in; `origin` is the page's that may read the answer. */
  answer(request: IncomingMessage, response: ServerResponse, origin: string | undefined): Promise<void>
  /** Takes over a connection that was let in, if this port has more than HTTP. */
  upgrade?(request: IncomingMessage, socket: Duplex, head: Buffer): void
}

/** A port that is listened at. */
export interface Listening {
  readonly port: number
  close(): Promise<void>
}

/** Listen. @throws {@link PortTaken} */
export async function listen(options: ListenOptions): Promise<Listening> {
  const { host, port, access, connections = CONNECTIONS } = options
  const { timeout, ...times } = { ...TIMES, ...options.times }
  const seats = new Seats(connections)
  const pipelines = new Pipelines()
  const http = createServer(times, (request, response) =>
    pipelines.take(request, response, () => {
      response.once('close', seats.ask(request.socket, request))
      void answerOne(options, request, response)
    }),
  )
  http.timeout = timeout
  http.on('connection', (socket: Socket) => {
    if (!seats.take(socket))
      refuseUpgrade(socket, 503, `${connections} requests are under way, and no more are taken. Try again later.`)
  })
  http.on('clientError', answerBadRequest)
  const { upgrade } = options
  if (upgrade) {
    http.on('upgrade', (request, socket, head) => {
      // Whatever is still to be answered would come among its messages.
      if (pipelines.isBusy(request.socket)) return socket.destroy()
      seats.leave(request.socket)
      socket.on('error', () => socket.destroy())
      try {
        access.admit(request)
        upgrade(request, socket, head)
      } catch (error) {
        if (error instanceof NotAllowed) refuseUpgrade(socket, 403, error.message)
        else refuseUpgrade(socket, 500, 'This could not be answered.')
      }
    })
  }
  await new Promise<void>((listening, failed) => {
    http.once('error', (error: NodeJS.ErrnoException) => failed(portError(error, options)))
    http.listen(port, host, listening)
  })
  // Too many open files, say: a connection is not taken, and the next may be.
  http.on('error', (error) => console.error(`A connection was not taken: ${error.message}`))
  return { port: (http.address() as AddressInfo).port, close: () => closed(http) }
}

function closed(http: Server): Promise<void> {
  return new Promise((done) => {
    http.close(() => done())
    http.closeAllConnections()
  })
}

async function answerOne({ access, answer }: ListenOptions, request: IncomingMessage, response: ServerResponse) {
  // Whoever hangs up early ends only what was asked.
  request.on('error', () => response.destroy())
  response.on('error', () => response.destroy())
  try {
    await answer(request, response, access.admit(request))
  } catch (error) {
    if (error instanceof NotAllowed) return refuse(response, 403, error.message)
    console.error('A request could not be answered:', error)
    if (response.headersSent) response.destroy()
    else refuse(response, 500, 'This could not be answered.')
  }
}

/** Statuses of what Node refuses before it is a request. */
const BAD_REQUESTS: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

function answerBadRequest(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  refuseUpgrade(socket, BAD_REQUESTS[error.code ?? ''] ?? 400, 'This is no request that can be answered.')
}

/** Answer on a connection that has no response, and end it. */
export function refuseUpgrade(socket: Duplex, status: number, reason: string): void {
  const body = JSON.stringify({ error: reason })
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Connection: close',
    'Content-Type: application/json',
    'Cache-Control: no-store',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ]
  // Whoever does not read it is not waited for.
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy())
}

/** A port that cannot be had, in words that say what to do. */
function portError(error: NodeJS.ErrnoException, { host, port, option }: ListenOptions): Error {
  if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') return error
  const why = error.code === 'EADDRINUSE' ? 'is in use by another program' : 'is not allowed for this user'
  return new PortTaken(`Port ${port} on ${host} ${why}. Stop the other one, or choose another with ${option}.`)
}
