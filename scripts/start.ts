// npm start: the local chain with its demo, and the dApp beside it, until Ctrl-C.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { destroyWorker } from '@acala-network/chopsticks-core'
import { DEMO_SPAN, fillNewChain } from './demo.ts'
import { ContentStore } from './local-chain/content-store.ts'
import { contentFolder, dataFolder, dropHistory, historyFile } from './local-chain/data-folder.ts'
import { buildGenesis } from './local-chain/genesis.ts'
import { LocalChain } from './local-chain/local-chain.ts'
import { serve } from './local-chain/server.ts'
import { METADATA } from './paths.ts'
import { exitWith } from './process.ts'
import { buildSite } from './site/build.ts'
import { type ChainDescription, serveSite } from './site/server.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env.HUZHU_PAGE_PORT ?? '5170' },
    'chain-port': { type: 'string', default: process.env.HUZHU_PORT ?? '9944' },
    reset: { type: 'boolean', default: false },
    empty: { type: 'boolean', default: false },
  },
})

async function start(): Promise<void> {
  const stopped = new Promise<void>((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop())
  })
  const folder = dataFolder()
  const wasm = await readFile(join(METADATA, 'huzhu.wasm'))
  if (values.reset) await dropHistory(folder, (await buildGenesis(wasm)).hash)
  const built = buildSite()
  built.catch(() => undefined)
  const chain = await LocalChain.start({
    wasm,
    file: (genesis) => historyFile(folder, genesis),
    blockTime: 6_000,
    startTime: BigInt(Date.now()) - (values.empty ? 0n : DEMO_SPAN),
  })
  const content = new ContentStore(contentFolder(folder))
  const closing: (() => Promise<void>)[] = [() => chain.close()]
  try {
    const endpoint = await serve(chain, { port: Number(values['chain-port']), content })
    closing.unshift(() => endpoint.close())
    await built
    const description: ChainDescription = { endpoint: endpoint.url, genesis: chain.genesis.hash, local: true }
    const site = await serveSite(description, content, { port: Number(values.port) })
    closing.unshift(() => site.close())
    console.log(`Huzhu is at ${site.url} (its chain at ${endpoint.url}). Ctrl-C stops both; they go on from there.`)
    const isNew = chain.head.number === 1
    // The page answers meanwhile and shows how far it is.
    const progress = (done: number, of: number) => (description.demo = done < of ? { done, of } : undefined)
    if (isNew && !values.empty) {
      const filling = fillNewChain(chain, endpoint.url, site.url, progress)
      // Stopped in the middle, it ends with the chain.
      filling.catch(() => undefined)
      await Promise.race([filling, stopped])
    }
    await stopped
  } finally {
    for (const close of closing) await close()
    await destroyWorker()
  }
}

await start().catch(exitWith)
process.exit(0)
