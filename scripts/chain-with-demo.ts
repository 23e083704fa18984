// This machine's own chain, kept in its data folder: what npm start and npm run chain open. A new one is filled with
// the demo, and so is one whose demo was cut short: half a demo makes no sense to anybody.
import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { destroyWorker } from '@acala-network/chopsticks-core'
import { connect } from '../governance/src/connection.ts'
import { DEMO_SPAN, type DemoProgress, demoChain, fillWithDemo } from './demo/year.ts'
import { ContentStore } from './local-chain/content-store.ts'
import { contentFolder, dataFolder, historyFile } from './local-chain/data-folder.ts'
import { buildGenesis } from './local-chain/genesis.ts'
import { LocalChain } from './local-chain/local-chain.ts'
import { acceptLoss, dropHistory, unfinishedOf } from './local-chain/history-file.ts'
import { METADATA } from './paths.ts'

/** How this machine's chain is opened. */
export interface Opening {
  /** Begin anew. */
  readonly reset: boolean
  /** Leave the demo out. */
  readonly empty: boolean
  /** Go on where blocks were lost. */
  readonly acceptLoss?: boolean
  /** Milliseconds between blocks. */
  readonly blockTime: number
}

/** Where a chain that is being filled is reached, and what ends the filling early. */
export interface Filling {
  /** Of the chain, ws. */
  readonly endpoint: string
  /** Of the texts, http. */
  readonly store: string
  readonly stop: AbortSignal
  readonly progress?: DemoProgress
}

/** The open chain, its texts, what fills it if that is still to be done, and what ends all that was opened. */
export interface ChainWithDemo {
  readonly chain: LocalChain
  readonly content: ContentStore
  readonly fill?: (filling: Filling) => Promise<void>
  close(): Promise<void>
}

/** Open this machine's chain. */
export async function openChainWithDemo({
  reset,
  empty,
  acceptLoss: lossAccepted = false,
  blockTime,
}: Opening): Promise<ChainWithDemo> {
  const folder = dataFolder()
  const wasm = await readFile(join(METADATA, 'huzhu.wasm'))
  const genesis = (await buildGenesis(wasm)).hash
  const [file, texts] = [historyFile(folder, genesis), contentFolder(folder)]
  const unfinished = unfinishedOf(file)
  if (reset || existsSync(unfinished)) dropHistory(file)
  if (lossAccepted) acceptLoss(file)
  const chain = await LocalChain.start({
    wasm,
    file: () => file,
    blockTime,
    startTime: BigInt(Date.now()) - (empty ? 0n : DEMO_SPAN),
  })
  const content = new ContentStore(texts)
  const close = async () => {
    await chain.close()
    await destroyWorker()
  }
  if (empty || chain.head.number > 1) return { chain, content, close }

  const fill = async ({ endpoint, store, stop, progress }: Filling) => {
    await writeFile(unfinished, '')
    const api = await connect({ endpoint, genesis })
    const complete = await fillWithDemo(demoChain(chain, api, store), { stop, progress: tell(progress) })
    // The client complains of what it was not told.
    while ((api.stats?.active.requests ?? 0) > 0) await new Promise((passed) => setTimeout(passed, 10))
    await api.disconnect()
    if (complete) await rm(unfinished)
  }
  return { chain, content, fill, close }
}

function tell(progress: DemoProgress = () => {}): DemoProgress {
  return (done, of, what) => {
    console.log(`Demo ${done}/${of}: ${what}`)
    progress(done, of, what)
  }
}
