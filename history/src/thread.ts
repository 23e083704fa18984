// The thread of a history: its database works hard at times, and whoever builds blocks or answers pages must not wait.
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { expose, transfer, wrap } from 'comlink'
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs'
import { type Standing, historyApi } from './api/api.ts'
import { type Database, openOrSetAside, openPostgres } from './database.ts'
import { lockFolder, lockServer } from './lock.ts'
import { Behind, type Source } from './source.ts'
import { Writer, isBegun } from './writer.ts'

/** Where a history is kept: in a folder of this machine, or on a PostgreSQL server. */
export type Kept = { readonly folder: string } | { readonly url: string }

/** What a history's thread is to do. */
export interface Settings {
  readonly kept: Kept
  /** Whether another process writes, and this one answers only. */
  readonly isReader: boolean
}

/** A request without its body: everything is read. */
export interface Asked {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

/** An answer; its body is read as fast as whoever asked takes it. */
export interface Answered {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: ReadableStream<Uint8Array> | null
}

/** Milliseconds until it looks for new blocks without being told of any, and until it tries again after a failure. */
const [LOOK, AGAIN] = [1_000, 2_000]

const settings = workerData as Settings
const { kept } = settings
const source = wrap<Source>(nodeEndpoint(parentPort!))

let standing: Standing = { state: 'reading', head: undefined }
let db: Database | undefined
let api: ReturnType<typeof historyApi> | undefined
let wake: () => void = () => undefined
let isClosing = false
let close: () => void
const closed = new Promise<void>((done) => (close = done))
let ended: Promise<void>

/** Until there is news, or some time has passed. */
const news = (milliseconds: number) =>
  new Promise<void>((done) => {
    const timer = setTimeout(done, milliseconds)
    wake = () => {
      clearTimeout(timer)
      done()
    }
  })

async function open(): Promise<Database> {
  if ('url' in kept) return openPostgres(kept.url)
  const unlock = lockFolder(kept.folder)
  const opened = await openOrSetAside(join(kept.folder, 'pglite'))
  return {
    ...opened,
    close: async () => {
      await opened.close()
      unlock()
    },
  }
}

/** Read the chain, or what another process reads of it. */
async function follow(): Promise<void> {
  db = await open()
  try {
    if (settings.isReader) await Promise.all([read(db), closed])
    else await write(db)
  } finally {
    await db.close()
  }
}

/** Answer for what another process writes, once there is something. */
async function read(db: Database): Promise<void> {
  standing = { state: 'following', head: undefined }
  while (!isClosing && !(await isBegun(db).catch(() => false))) await news(LOOK)
  api ??= historyApi(db, () => standing)
}

/** In a folder for as long as it runs; on a server for as long as the lock is there, and again once it is. */
async function write(db: Database): Promise<void> {
  if (!('url' in kept)) return keep(db, new Promise(() => undefined))
  let hadIt = false
  while (!isClosing) {
    // Until whoever writes is gone.
    void read(db)
    try {
      const lock = await lockServer(kept.url, closed)
      if (!lock) return
      hadIt = true
      standing = { state: 'reading', head: undefined }
      await keep(db, lock.lost)
      await lock.release()
    } catch (error) {
      // A server that was there comes back.
      if (!hadIt) throw error
      await stay(error)
    }
  }
}

/** Say why it cannot go on, and wait before it tries again. */
async function stay(error: unknown): Promise<void> {
  const reason = error instanceof Error ? error.message : String(error)
  if (standing.reason !== reason) console.error(`The history cannot go on: ${reason}`)
  // What is read up to a block is whole, whether the node has that block by now or not.
  const isReading = standing.state === 'reading' && !(error instanceof Behind)
  standing = { ...standing, state: isReading ? 'reading' : 'stuck', reason }
  await news(AGAIN)
}

/** Follow the chain until the right to is lost. */
async function keep(db: Database, lost: Promise<void>): Promise<void> {
  let isLost = false
  void lost.then(() => {
    isLost = true
    wake()
  })
  const writer = new Writer(db, source)
  while (!isClosing && !isLost) {
    try {
      await writer.catchUp((_, head) => {
        standing = { ...standing, head: head.block }
        // From here on there are tables to read.
        api ??= historyApi(db, () => standing)
      })
      standing = { state: 'following', head: standing.head }
      await news(LOOK)
    } catch (error) {
      if (isClosing) break
      await stay(error)
    }
  }
}

export const thread = {
  /** Begin, once what it asks is there. */
  async start(): Promise<void> {
    ended = follow()
    await ended
  },
  /** There is a new block. */
  tell: () => wake(),
  /** Answer a request. */
  async answer({ method, url, headers }: Asked): Promise<Answered> {
    const { status, headers: told, body } = api ? await api.fetch(new Request(url, { method, headers })) : notOpen()
    const answer = { status, headers: Object.fromEntries(told), body }
    return body ? transfer(answer, [body as unknown as Transferable]) : answer
  },
  async close(): Promise<void> {
    isClosing = true
    close()
    wake()
    await ended.catch(() => undefined)
  },
}

const notOpen = () =>
  Response.json(
    { error: 'The history is being opened.', state: 'reading' },
    { status: 503, headers: { 'Retry-After': '1' } },
  )

expose(thread, nodeEndpoint(parentPort!))
