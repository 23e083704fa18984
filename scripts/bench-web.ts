// npm run bench:web: how a page takes a block, and how it comes to its first data, beside the dApp of an earlier commit
// in the same run; on the local chain and, where there is one on PATH, on the stock node; at normal speed and with a
// processor slowed four times.
import { type SpawnOptions, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as passed } from 'node:timers/promises'
import { Keyring } from '@polkadot/keyring'
import { WsProvider } from '@polkadot/rpc-provider'
import { type Browser, chromium as playwright } from 'playwright-core'
import {
  type BlockSeen,
  type Opened,
  type Viewer,
  heapOf,
  openMeasured,
  opened,
  watchBlocks,
} from './bench-web/page.ts'
import { type Product, end, listens, productOf, start, today } from './bench-web/product.ts'
import { freePort } from './free-port.ts'
import { countingWire } from './bench-web/wire.ts'
import { optionsOf } from './options.ts'
import { exitWith, outputOf, run } from './process.ts'
import { chromium } from './setup/browser.ts'

/** The last dApp that asked the newest state, a question at a time. */
const EARLIER = '6dea98c'
/** Blocks that a page is watched to take. */
const BLOCKS = 8
/** Blocks after which a page's memory is looked at, and milliseconds for them. */
const MANY = 1_000
const PATIENCE = 300_000
/** Milliseconds without an answer after which a page is taken to be done with a block. */
const QUIET = 700

const values = optionsOf({
  against: { type: 'string', default: EARLIER },
  blocks: { type: 'string', default: String(BLOCKS) },
  many: { type: 'string', default: String(MANY) },
})

const member: Viewer = {
  address: new Keyring({ type: 'sr25519', ss58Format: 42 }).addFromUri('//Member//4').address,
  name: 'Member 4',
  wallet: 'development',
}
const PLACES = [
  { name: 'home, a visitor', path: '/en', viewer: undefined },
  { name: 'home, a member', path: '/en', viewer: member },
  { name: 'a pool', path: '/en/pools/0', viewer: member },
  { name: 'a claim', path: '/en/pools/0/claims/0', viewer: member },
  { name: 'the votes', path: '/en/votes', viewer: member },
  { name: 'the protocol', path: '/en/protocol', viewer: member },
] as const

interface Row {
  readonly product: string
  readonly chain: string
  readonly slowdown: number
  readonly place: string
  readonly open: Opened
  readonly blocks: readonly BlockSeen[]
}

interface ChainSide {
  readonly name: string
  readonly url: string
  readonly genesis: string
  readonly local: boolean
  next(): Promise<unknown>
}

const median = (figures: readonly number[]) => figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? NaN

async function measure(browser: Browser, product: Product, page: string, chain: ChainSide): Promise<Row[]> {
  const rows: Row[] = []
  for (const slowdown of [1, 4]) {
    for (const { name: place, path, viewer } of PLACES) {
      await using wire = await countingWire(chain.url)
      const side = { endpoint: wire.url, genesis: chain.genesis, local: chain.local }
      await using shown = await openMeasured(browser, `${page}${path}`, side, { viewer, slowdown })
      const open = await opened(shown)
      const blocks = await watchBlocks(shown, wire, Number(values.blocks), chain.next, QUIET)
      rows.push({ product: product.name, chain: chain.name, slowdown, place, open, blocks })
      console.log(`${product.name}, ${chain.name}, ${slowdown} ×, ${place}: done`)
    }
  }
  return rows
}

/** Megabytes of a page before and after many blocks. */
async function remember(browser: Browser, page: string, chain: ChainSide) {
  await using wire = await countingWire(chain.url)
  const side = { endpoint: wire.url, genesis: chain.genesis, local: chain.local }
  await using shown = await openMeasured(browser, `${page}/en`, side, { viewer: member, slowdown: 1 })
  await opened(shown)
  const [before, began] = [await heapOf(shown), performance.now()]
  let blocks = 0
  while (blocks < Number(values.many) && performance.now() - began < PATIENCE) {
    await chain.next()
    blocks += 1
  }
  await passed(5_000)
  return { blocks, before, after: await heapOf(shown) }
}

async function clientOf(url: string): Promise<WsProvider> {
  const provider = new WsProvider(url, 1_000, {}, PATIENCE)
  await provider.isReady
  return provider
}

/** The stock node with what the product's own chain had come to; it seals a block every three seconds. */
async function startNode(product: Product, file: string, folder: string) {
  const spec = join(folder, 'chain-spec.json')
  const quietly: SpawnOptions = {
    cwd: product.root,
    env: { ...process.env, INIT_CWD: folder },
    stdio: ['ignore', 'ignore', 'inherit'],
  }
  const setup = join(product.root, 'scripts/setup/run.mjs')
  await run(process.execPath, [setup, 'scripts/chain-spec.ts', '--out', spec], quietly)
  const lived = join(folder, 'continue.mjs')
  const source = JSON.stringify(join(product.root, 'test/support/pool-in-spec.ts'))
  const given = [spec, file].map((path) => JSON.stringify(path)).join(', ')
  await writeFile(lived, `import { continueIn } from ${source}\nawait continueIn(${given})\nprocess.exit(0)\n`)
  await run(process.execPath, [lived], quietly)
  const port = await freePort()
  const node = spawn(
    'polkadot-omni-node',
    ['--chain', spec, '--dev', '--tmp', '--rpc-port', String(port), '--port', '0', '--no-prometheus', '--no-telemetry'],
    { stdio: 'ignore' },
  )
  const url = `ws://127.0.0.1:${port}`
  await listens(port, node)
  const client = await clientOf(url)
  const numberOf = async () => Number((await client.send<{ number: string }>('chain_getHeader', [])).number)
  while ((await numberOf()) < 1) await passed(500)
  return {
    url,
    genesis: await client.send<string>('chain_getBlockHash', [0]),
    next: async () => {
      const before = await numberOf()
      while ((await numberOf()) === before) await passed(20)
    },
    async [Symbol.asyncDispose]() {
      await client.disconnect()
      await end(node)
    },
  }
}

async function measureProduct(browser: Browser, product: Product, hasNode: boolean) {
  const folder = await mkdtemp(join(tmpdir(), 'huzhu-bench-'))
  const rows: Row[] = []
  let memory
  let file
  {
    await using started = await start(product, { data: folder })
    const client = await clientOf(started.chain)
    const chain: ChainSide = {
      name: 'local chain',
      url: started.chain,
      genesis: await client.send<string>('chain_getBlockHash', [0]),
      local: true,
      next: () => client.send('huzhu_newBlock', []),
    }
    rows.push(...(await measure(browser, product, started.page, chain)))
    memory = await remember(browser, started.page, chain)
    file = await started.file()
    await client.disconnect()
  }
  const { answers: again } = await startAgain(product, folder)
  if (hasNode) {
    await using site = await start(product, { empty: true })
    await using node = await startNode(product, file, folder)
    rows.push(...(await measure(browser, product, site.page, { ...node, name: 'stock node', local: false })))
  }
  await rm(folder, { recursive: true, force: true })
  return { rows, memory, again }
}

/** The second start, with everything built and filled. */
async function startAgain(product: Product, data: string) {
  await using started = await start(product, { data })
  return { answers: started.answers }
}

const ms = (figure: number) => figure.toFixed(0)

function print(rows: readonly Row[]): void {
  console.log(
    '\n| chain | processor | page | dApp | questions | round trips | KB | ms, block to page (most) | first paint | first data | longest task | shift |',
  )
  console.log(`|---|---|---|---|${'--:|'.repeat(8)}`)
  const order = (row: Row) => `${row.chain} ${row.slowdown} ${PLACES.findIndex(({ name }) => name === row.place)}`
  for (const row of rows.toSorted((a, b) => (order(a) < order(b) ? -1 : 1))) {
    const { chain, slowdown, place, product, open, blocks } = row
    const of = (figure: (seen: BlockSeen) => number) => median(blocks.map(figure))
    const cells = [
      chain,
      slowdown === 1 ? 'normal' : `${slowdown} × slower`,
      place,
      product,
      of(({ questions }) => questions),
      of(({ roundTrips }) => roundTrips),
      of(({ bytes }) => bytes / 1_024).toFixed(1),
      `${ms(of(({ toPage }) => toPage))} (${ms(Math.max(...blocks.map(({ toPage }) => toPage)))})`,
      ms(open.firstPaint),
      ms(open.firstData),
      ms(open.longestTask),
      open.shift.toFixed(3),
    ]
    console.log(`| ${cells.join(' | ')} |`)
  }
}

async function bench(): Promise<void> {
  const executablePath = chromium()
  if (!executablePath) throw new Error('Chromium is missing. Install it, or name it in CHROMIUM.')
  console.log(
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}`,
  )
  const earlier = await productOf(values.against)
  if (!earlier) console.log(`${values.against} is not in this clone: the earlier dApp is left out.`)
  const hasNode = outputOf('polkadot-omni-node', ['--version']) !== undefined
  if (!hasNode) console.log('polkadot-omni-node is not on PATH: the stock node is left out.')
  const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync']
  const browser = await playwright.launch({ executablePath, args: [...args, '--enable-precise-memory-info'] })
  const found = []
  try {
    for (const product of earlier ? [earlier, today] : [today])
      found.push({ product, ...(await measureProduct(browser, product, hasNode)) })
  } finally {
    await browser.close()
  }
  print(found.flatMap(({ rows }) => rows))
  for (const { product, memory, again } of found) {
    const { blocks, before, after } = memory
    console.log(
      `\n${product.name}: second start answers after ${(again / 1_000).toFixed(1)} s; JavaScript of a member's home ${before.toFixed(1)} MB, after ${blocks} blocks ${after.toFixed(1)} MB`,
    )
  }
}

await bench().catch(exitWith)
process.exit(0)
