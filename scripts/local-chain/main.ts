// npm run chain: the local chain alone, until Ctrl-C. A new one is filled with the demo unless --empty.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { destroyWorker } from '@acala-network/chopsticks-core'
import { storeBeside } from '../../governance/src/content.ts'
import { DEMO_SPAN, fillNewChain } from '../demo.ts'
import { METADATA } from '../paths.ts'
import { exitWith } from '../process.ts'
import { ContentStore } from './content-store.ts'
import { contentFolder, dataFolder, dropHistory, historyFile } from './data-folder.ts'
import { buildGenesis } from './genesis.ts'
import { LocalChain } from './local-chain.ts'
import { serve } from './server.ts'

const { values } = parseArgs({
  options: {
    host: { type: 'string', default: process.env.HUZHU_HOST ?? '127.0.0.1' },
    port: { type: 'string', default: process.env.HUZHU_PORT ?? '9944' },
    reset: { type: 'boolean', default: false },
    empty: { type: 'boolean', default: false },
    'block-time': { type: 'string', default: '6000' },
  },
})

async function start(): Promise<void> {
  const folder = dataFolder()
  const wasm = await readFile(join(METADATA, 'huzhu.wasm'))
  if (values.reset) await dropHistory(folder, (await buildGenesis(wasm)).hash)
  const chain = await LocalChain.start({
    wasm,
    file: (genesis) => historyFile(folder, genesis),
    blockTime: Number(values['block-time']),
    startTime: BigInt(Date.now()) - (values.empty ? 0n : DEMO_SPAN),
  })
  const isNew = chain.head.number === 1
  const server = await serve(chain, {
    host: values.host,
    port: Number(values.port),
    content: new ContentStore(contentFolder(folder)),
  }).catch(async (error: unknown) => {
    await chain.close()
    throw error
  })
  console.log(
    `The local chain answers at ${server.url}, block ${chain.head.number}. Ctrl-C stops it; it goes on from there.`,
  )
  const stopped = new Promise<void>((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop())
  })
  if (isNew && !values.empty) await Promise.race([fillNewChain(chain, server.url, storeBeside(server.url)), stopped])
  await stopped
  await server.close()
  await chain.close()
  await destroyWorker()
}

await start().catch(exitWith)
process.exit(0)
