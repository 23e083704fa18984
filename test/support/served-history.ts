// The dApp's site of a chain with its history, with one that lies about it, and without any.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { vi } from 'vitest'
import { type History, openHistory } from '../../history/src/service.ts'
import { ContentStore } from '../../scripts/local-chain/content-store.ts'
import { localSource } from '../../scripts/local-chain/history-source.ts'
import { serveSite } from '../../scripts/site/server.ts'
import { historyFolder } from './databases.ts'
import type { startServed } from './local-chain.ts'

/** What a history answers. */
export interface Answer {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What a history tells in place of what it was told. */
export type Lie = (path: string, answer: Answer) => Answer

/** A history that tells what a lie makes of what another tells. */
const retold = (of: () => string, lie: () => Lie): Pick<History, 'answer'> => ({
  async answer(_: IncomingMessage, response: ServerResponse, path: string) {
    const answer = await fetch(`${of()}/history${path}`)
    const headers = Object.fromEntries(answer.headers)
    const told = lie()(path, { headers, body: await answer.text() })
    response.writeHead(answer.status, { ...told.headers, 'content-length': Buffer.byteLength(told.body) })
    response.end(told.body)
  },
})

/** Serve them. `site` closes all. */
export async function serveHistory({ chain, server, folder: texts }: Awaited<ReturnType<typeof startServed>>) {
  const folder = await historyFolder()
  const history = openHistory({ folder: folder.path }, localSource(chain))
  chain.follow(() => history.tell())
  const description = { endpoint: server.url, genesis: chain.genesis.hash, local: true }
  const content = new ContentStore(texts)
  const site = await serveSite(description, content, { port: 0, history })
  let lie: Lie = (_, answer) => answer
  const lying = retold(
    () => site.url,
    () => lie,
  )
  const liar = await serveSite(description, content, { port: 0, history: lying })
  const alone = await serveSite(description, content, { port: 0 })
  return {
    ...{ liar, alone },
    /** The liar's site for those who are connected to another node; close it. */
    serve: (endpoint: string) => serveSite({ ...description, endpoint }, content, { port: 0, history: lying }),
    site: {
      url: site.url,
      async close() {
        await Promise.all([site, liar, alone].map((one) => one.close()))
        await history.close()
        await folder[Symbol.asyncDispose]()
      },
    },
    lying: (told: Lie) => (lie = told),
    async upToDate() {
      const state = async () => (await (await fetch(`${site.url}/history/state`)).json()) as { block: number }
      await vi.waitUntil(async () => (await state()).block === chain.head.number, { timeout: 60_000 })
    },
  }
}
