// npm start: the local chain with its demo, and the dApp beside it, until Ctrl-C.
import { openHistory } from '@huzhu/history/service'
import { openChainWithDemo } from './chain-with-demo.ts'
import { accessFrom, accessOptions } from './edge/options.ts'
import { historyFolder } from './local-chain/data-folder.ts'
import { localSource } from './local-chain/history-source.ts'
import { serve } from './local-chain/server.ts'
import type { Hex } from './engine/state.ts'
import { optionsOf, portOf } from './options.ts'
import { aborted, exitWith, untilStopped } from './process.ts'
import { buildSite } from './site/build.ts'
import { type ChainDescription, serveSite } from './site/server.ts'

const values = optionsOf({
  port: { type: 'string', default: process.env.HUZHU_PAGE_PORT ?? '5170' },
  'chain-port': { type: 'string', default: process.env.HUZHU_PORT ?? '9944' },
  reset: { type: 'boolean', default: false },
  empty: { type: 'boolean', default: false },
  'accept-loss': { type: 'boolean', default: false },
  database: { type: 'string', default: process.env.HUZHU_DATABASE ?? '' },
  ...accessOptions,
})

/** Where the history is kept: on the server that is named, or else in the data folder. */
const keptIn = (database: string, genesis: Hex) => (database ? { url: database } : { folder: historyFolder(genesis) })

/** What chooses another port for the chain. */
const CHAIN_PORT = '--chain-port <number> or HUZHU_PORT'

async function start(): Promise<void> {
  const port = portOf('--port', values.port)
  const chainPort = portOf('--chain-port', values['chain-port'])
  const stop = untilStopped()
  const access = accessFrom(values)
  const built = buildSite()
  built.catch(() => undefined)
  const { chain, content, fill, close } = await openChainWithDemo({
    ...values,
    acceptLoss: values['accept-loss'],
    blockTime: 6_000,
  })
  const closing = [close]
  try {
    const history = openHistory(keptIn(values.database, chain.genesis.hash), localSource(chain))
    closing.unshift(() => history.close())
    chain.follow(() => history.tell())
    const endpoint = await serve(chain, { port: chainPort, content, access, option: CHAIN_PORT })
    closing.unshift(() => endpoint.close())
    await built
    const began = chain.history.blockAt(1)?.hash
    const description: ChainDescription = {
      ...{ endpoint: endpoint.url, genesis: chain.genesis.hash, local: true },
      ...(began && { began }),
    }
    const site = await serveSite(description, content, { port, access, history })
    // The page connects to the chain, at another port.
    access.allow(site.origins)
    closing.unshift(() => site.close())
    console.log(`Huzhu is at ${site.url} (its chain at ${endpoint.url}). Ctrl-C stops both; they go on from there.`)
    // The page answers meanwhile and shows how far it is.
    const progress = (done: number, of: number) => (description.demo = done < of ? { done, of } : undefined)
    await fill?.({ endpoint: endpoint.url, store: site.url, stop, progress })
    await aborted(stop)
  } finally {
    for (const end of closing) await end()
  }
}

await start().catch(exitWith)
process.exit()
