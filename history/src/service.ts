// A history beside whatever serves it: its thread, and the way in, which lets nobody take more than their share.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Worker } from 'node:worker_threads'
import { expose, wrap } from 'comlink'
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { KeptAnswers, Places, Turns, whoAsks } from './shares.ts'
import type { Source } from './source.ts'
import type { Asked, Kept, Settings, thread } from './thread.ts'

/** How much may be asked. Of what all share nobody has the last. */
export interface Limits {
  /** Requests of an address in a second. */
  readonly rate: number
  /** Requests that are answered, or wait for it; who comes then is sent away. */
  readonly waiting: number
  /** Answers that are made at a time. */
  readonly atOnce: number
  /** Files that are read at a time. */
  readonly files: number
}

const LIMITS: Limits = { rate: 200, waiting: 256, atOnce: 4, files: 8 }
/** Bytes of answers that are kept, and of those that one address has asked: most pages are asked for by many. */
const [CACHED, SHARE] = [32 * 1024 * 1024, 4 * 1024 * 1024]
/** An answer of more is not kept. */
const KEPT = 256 * 1024
/** Bytes of an answer that are handed over at a time. */
const PIECE = 64 * 1024
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
 * for what another process keeps. Whoever takes nothing of an answer is left by the server, as its `timeout` says.
 */
export function openHistory(kept: Kept, chain: Source | undefined, limits: Partial<Limits> = {}): History {
  const { rate, ...most } = { ...LIMITS, ...limits }
  const settings: Settings = { kept, isReader: chain === undefined }
  const worker = new Worker(new URL('thread.ts', import.meta.url), { workerData: settings })
  if (chain) expose(chain, nodeEndpoint(worker))
  const asked = wrap<typeof thread>(nodeEndpoint(worker))
  const limiter = new RateLimiterMemory({ points: rate, duration: 1 })
  const [places, files, turns] = [new Places(most.waiting), new Places(most.files), new Turns(most.atOnce)]
  const known = new KeptAnswers<Answer>(CACHED, SHARE)
  let isOver: string | undefined
  /** Told to whoever waits for the thread when there is none any more: of itself it leaves their questions without an answer. */
  const waits = new Set<(error: Error) => void>()
  let isGone = false
  const stop = (reason: string) => {
    if (isOver === undefined) console.error(`The history has stopped: ${reason}`)
    isOver ??= reason
  }

  const ended = new Promise<void>((done) =>
    worker.once('exit', () => {
      stop('Its thread has ended. Start it again.')
      for (const fail of waits) fail(new Error(isOver))
      isGone = true
      done()
    }),
  )
  worker.on('error', (error) => stop(error.message))
  asked.start().catch((error: Error) => stop(error.message))

  /** What the thread answers, as long as there is one. */
  const fromThread = <Found>(answer: Promise<Found>) =>
    new Promise<Found>((done, failed) => {
      if (isGone) return failed(new Error(isOver))
      waits.add(failed)
      answer.then(done, failed).finally(() => waits.delete(failed))
    })

  /** A body as it is read, in turns with what others ask. */
  async function* steps(who: string, body: ReadableStream<Uint8Array>): AsyncIterable<Uint8Array> {
    const reader = body.getReader()
    try {
      for (;;) {
        const { done, value } = await turns.take(who, () => fromThread(reader.read()))
        if (done) return
        yield value
      }
    } finally {
      void reader.cancel().catch(() => undefined)
    }
  }

  /** What the thread answers: all of it, or of a file how it is read. */
  async function ask(who: string, question: Asked, isFile: boolean) {
    const { status, headers, body } = await fromThread(asked.answer(question))
    if (!body) return { status, headers, body }
    if (isFile) return { status, headers, body: steps(who, body) }
    return { status, headers, body: new Uint8Array(await fromThread(new Response(body).arrayBuffer())) }
  }

  async function respond(response: ServerResponse, who: string, question: Asked, isFile: boolean): Promise<void> {
    const { url, headers } = question
    const kept = headers['if-none-match'] === undefined ? known.get(url) : undefined
    const match = kept?.headers.etag
    const found = await turns.take(who, async () =>
      response.destroyed
        ? undefined
        : ask(who, match ? { ...question, headers: { 'if-none-match': match } } : question, isFile),
    )
    if (!found) return
    // It has not changed since it was kept.
    const { status, headers: told, body } = found.status === 304 && kept ? kept : found
    const isWhole = body instanceof Uint8Array
    if (found.status === 200 && isWhole && told.etag && body.length <= KEPT && question.method === 'GET')
      known.set(who, url, { status, headers: told, body })
    response.writeHead(status, { ...GUARDED, ...told, ...(isWhole && { 'Content-Length': body.length }) })
    await handOver(response, isWhole ? [body] : (body ?? []))
  }

  async function answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const { method = 'GET', headers, socket } = request
    const who = whoAsks(socket.remoteAddress)
    const allowed = await limiter.consume(who).then(
      () => true,
      () => false,
    )
    if (!allowed) return refuse(response, 429, `At most ${rate} requests a second. Try again in a second.`, AGAIN)
    if (isOver) return refuse(response, 503, isOver)
    if (path.length > LONGEST) return refuse(response, 414, `An address has at most ${LONGEST} letters.`)
    const leave = places.take(who)
    if (!leave) return refuse(response, 429, BUSY, AGAIN)
    const isFile = FILE.test(path.split('?')[0]!)
    const leaveFile = isFile ? files.take(who) : undefined
    try {
      if (isFile && !leaveFile) return refuse(response, 429, BUSY_WITH_FILES, AGAIN)
      const match = headers['if-none-match']
      const question = { method, url: `http://history${path}`, headers: { ...(match && { 'if-none-match': match }) } }
      await respond(response, who, question, isFile)
    } catch (error) {
      if (isOver === undefined) throw error
      if (response.headersSent) response.destroy()
      else refuse(response, 503, isOver)
    } finally {
      leaveFile?.()
      leave()
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
const BUSY = 'Too many requests are waiting, yours among them. Try again in a second.'
const BUSY_WITH_FILES = 'Too many files are being read. Try again in a while.'

/** Headers of every answer: it is what its type says, and any page may read it. */
const GUARDED = { 'X-Content-Type-Options': 'nosniff' } as const

/** Hand an answer over, piece by piece, as it is taken, until the connection ends. */
async function handOver(
  response: ServerResponse,
  body: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<void> {
  const taken = (event: 'drain' | 'finish') =>
    new Promise<void>((done) => {
      const end = () => {
        response.off(event, end).off('close', end)
        done()
      }
      response.on(event, end).on('close', end)
    })
  for await (const chunk of body)
    for (let from = 0; from < chunk.length; from += PIECE) {
      if (response.destroyed) return
      if (!response.write(chunk.subarray(from, from + PIECE))) await taken('drain')
    }
  if (response.destroyed) return
  response.end()
  if (!response.writableFinished) await taken('finish')
}

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
