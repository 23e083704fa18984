// The product with a history of a given length, as npm start has it, for a while: served.ts <folder> <history|none>
// Writes a line of JSON for each second in which it built a block, and for where it is.
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as passed } from 'node:timers/promises'
import { openHistory } from '../../history/src/service.ts'
import { ContentStore } from '../local-chain/content-store.ts'
import { localSource } from '../local-chain/history-source.ts'
import { LocalChain } from '../local-chain/local-chain.ts'
import { METADATA } from '../paths.ts'
import { serveSite } from '../site/server.ts'

/** Milliseconds between blocks. */
const BLOCK_TIME = 1_000

const [folder, withHistory] = process.argv.slice(2)
const wasm = await readFile(join(METADATA, 'huzhu.wasm'))
const chain = await LocalChain.start({ wasm, startTime: 1_767_225_600_000n })
const history = withHistory === 'history' ? openHistory({ folder: folder! }, localSource(chain)) : undefined
chain.follow(() => history?.tell())
const description = { endpoint: 'ws://127.0.0.1:1', genesis: chain.genesis.hash, local: true }
const content = new ContentStore(await mkdtemp(join(tmpdir(), 'huzhu-bench-')))
const site = await serveSite(description, content, { port: 0, ...(history && { history }) })

const tell = (what: object) => process.stdout.write(`${JSON.stringify(what)}\n`)
tell({ url: site.url })
for (;;) {
  await passed(BLOCK_TIME)
  const began = performance.now()
  await chain.build()
  tell({ block: chain.head.number, milliseconds: performance.now() - began, memory: process.memoryUsage.rss() })
}
