// A history's thread that answers one after the other, as a database does, and says in each answer how many it has made:
// /entries is asked for by many, everything else takes `MILLISECONDS`, and a file has no end.
import { setTimeout as passed } from 'node:timers/promises'
import { parentPort } from 'node:worker_threads'
import { expose, transfer } from 'comlink'
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs'
import type { Answered, Asked, thread } from './thread.ts'

/** What an answer takes. */
const MILLISECONDS = 10
/** Bytes of a step of a file, and letters of a long answer. */
const STEP = 256 * 1024

let [made, before] = [0, Promise.resolve()]

const told: typeof thread = {
  start: () => new Promise(() => undefined),
  tell: () => undefined,
  close: async () => undefined,
  async answer({ url, headers }: Asked): Promise<Answered> {
    const { pathname } = new URL(url)
    const etag = '"1"'
    if (pathname.endsWith('.csv')) {
      const body = new ReadableStream<Uint8Array>(
        { pull: (file) => file.enqueue(new Uint8Array(STEP)) },
        { highWaterMark: 0 },
      )
      return transfer({ status: 200, headers: {}, body }, [body as unknown as Transferable])
    }
    if (headers['if-none-match'] === etag) return { status: 304, headers: { etag }, body: null }
    const turn = before
    before = turn.then(() => passed(MILLISECONDS))
    await before
    made += 1
    const { body } = new Response(JSON.stringify({ made, fill: pathname === '/long' ? 'x'.repeat(STEP / 2) : '' }))
    return transfer({ status: 200, headers: { etag }, body }, [body as unknown as Transferable])
  },
}

expose(told, nodeEndpoint(parentPort!))
