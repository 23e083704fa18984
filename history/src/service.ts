// A history beside whatever serves it: its thread, and the way in, which lets nobody take more than their share.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Worker } from 'node:worker_threads'
import { expose, wrap } from 'comlink'
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs'
import { LRUCache } from 'lru-cache'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Source } from './source.ts'
import type { Kept, Settings, thread } from './thread.ts'

/** How much one address may ask, and all of them together. */
export interface Limits {
  /** Requests of an address in a second. */
  readonly rate: number
  /** Answers that are made at a time; whoever comes then waits, and beyond so many more is sent away. */
  readonly waiting: number
  /** Files that are read at a time. */
  readonly files: number
}

const LIMITS: Limits = { rate: 200, waiting: 256, files: 4 }
/** Bytes of answers that are kept: most pages are asked for by many. */
const CACHED = 32 * 1024 * 1024
/** An answer of more is not kept. */
const KEPT = 256 * 1024
/** Letters of an address with its query. */
const LONGEST = 2_048

const FILE = /\.csv$/

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** A running history. */
export interface History {
  /** Answer a request whose address is `path` below the history's own. */
  answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<void>
  /** Told of each new block of the chain. */
  tell(): void
  close(): Promise<void>
}

/**
 * Keep the history of a chain, and answer for it: at once; what it does not know yet it says. Without a chain it answers
 * for what another process keeps.
 */
export function openHistory(kept: Kept, chain: Source | undefined, limits: Partial<Limits> = {}): History {
  const { rate, waiting, files } = { ...LIMITS, ...limits }
  const settings: Settings = { kept, isReader: chain === undefined }
  const worker = new Worker(new URL('thread.ts', import.meta.url), { workerData: settings })
  if (chain) expose(chain, nodeEndpoint(worker))
  const asked = wrap<typeof thread>(nodeEndpoint(worker))
  const limiter = new RateLimiterMemory({ points: rate, duration: 1 })
  const known = new LRUCache<string, Answer>({
    maxSize: CACHED,
    sizeCalculation: ({ body }) => body.length + 1_024,
  })
  let [underWay, filesUnderWay] = [0, 0]
  let isOver: string | undefined
  /** Told to whoever waits for the thread when there is none any more: of itself it leaves their questions without an answer. */
  const waits = new Set<(error: Error) => void>()
  const over = new AbortController()
  const stop = (reason: string) => {
    if (isOver === undefined) console.error(`The history has stopped: ${reason}`)
    isOver ??= reason
  }

  const ended = new Promise<void>((done) =>
    worker.once('exit', () => {
      stop('Its thread has ended. Start it again.')
      for (const fail of waits) fail(new Error(isOver))
      over.abort()
      done()
    }),
  )
  worker.on('error', (error) => stop(error.message))
  asked.start().catch((error: Error) => stop(error.message))

  /** What the thread answers, as long as there is one. */
  const fromThread = <Found>(answer: Promise<Found>) =>
    new Promise<Found>((done, failed) => {
      if (over.signal.aborted) return failed(new Error(isOver))
      waits.add(failed)
      answer.then(done, failed).finally(() => waits.delete(failed))
    })

  async function answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const { method = 'GET', headers, socket } = request
    const allowed = await limiter.consume(socket.remoteAddress ?? '').then(
      () => true,
      () => false,
    )
    if (!allowed) return refuse(response, 429, `At most ${rate} requests a second. Try again in a second.`, AGAIN)
    if (isOver) return refuse(response, 503, isOver)
    if (path.length > LONGEST) return refuse(response, 414, `An address has at most ${LONGEST} letters.`)
    const isFile = FILE.test(path.split('?')[0]!)
    if (isFile && filesUnderWay >= files)
      return refuse(response, 503, `${files} files are being read. Try again in a while.`, AGAIN)
    if (underWay >= waiting) return refuse(response, 503, 'Too much is asked at once. Try again in a second.', AGAIN)
    underWay += 1
    filesUnderWay += isFile ? 1 : 0
    try {
      const match = headers['if-none-match']
      const url = `http://history${path}`
      const tag = known.get(url)?.headers.etag
      const found = await fromThread(
        asked.answer({
          method,
          url,
          headers: { ...((match ?? tag) && { 'if-none-match': match ?? tag! }) },
        }),
      )
      // It has not changed since it was kept.
      if (found.status === 304 && match === undefined) return send(response, known.get(url)!)
      const { status, body } = found
      if (isFile || !body || response.destroyed) {
        response.writeHead(status, { ...GUARDED, ...found.headers })
        if (!body) return void response.end()
        return await pipeline(Readable.fromWeb(body as never), response, { signal: over.signal }).catch(() => undefined)
      }
      const answer = {
        status,
        headers: found.headers,
        body: new Uint8Array(await fromThread(new Response(body).arrayBuffer())),
      }
      if (status === 200 && answer.body.length <= KEPT && found.headers.etag) known.set(url, answer)
      send(response, answer)
    } catch (error) {
      if (isOver === undefined) throw error
      refuse(response, 503, isOver)
    } finally {
      underWay -= 1
      filesUnderWay -= isFile ? 1 : 0
    }
  }

  return {
    answer,
    tell: () => void asked.tell().catch(() => undefined),
    async close() {
      isOver ??= 'The history is closed.'
      await fromThread(asked.close()).catch(() => undefined)
      await worker.terminate()
      await ended
    },
  }
}

const AGAIN = { 'Retry-After': '1' }

/** Headers of every answer: it is what its type says, and any page may read it. */
const GUARDED = { 'X-Content-Type-Options': 'nosniff' } as const

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  if (response.destroyed) return
  response.writeHead(status, { ...GUARDED, ...headers, 'Content-Length': body.length })
  response.end(body)
}

function refuse(
  response: ServerResponse,
  status: number,
  reason: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  const body = new TextEncoder().encode(JSON.stringify({ error: reason }))
  send(response, {
    status,
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...headers },
    body,
  })
}
