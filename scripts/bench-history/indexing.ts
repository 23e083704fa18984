// How fast a chain is read from a node by RPC, beside the plain way: a client that asks for one block after the other.
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as passed } from 'node:timers/promises'
import { Keyring } from '@polkadot/keyring'
import * as calls from '../../governance/src/calls.ts'
import { type Connection, connect } from '../../governance/src/connection.ts'
import { readRuleBounds } from '../../governance/src/rules.ts'
import { submitOrThrow } from '../../governance/src/transactions.ts'
import { end, listens } from '../bench-web/product.ts'
import { freePort } from '../free-port.ts'
import { ContentStore } from '../local-chain/content-store.ts'
import { LocalChain } from '../local-chain/local-chain.ts'
import { serve } from '../local-chain/server.ts'
import { METADATA, ROOT } from '../paths.ts'
import { outputOf, run } from '../process.ts'

/** Money that the demo is about, and a gift of it. */
const [DEMO, GIFT] = [1, 100n]
/** Transactions of a busy block, and who sends them. */
const BUSY = 20
const givers = Array.from({ length: 10 }, (_, at) => new Keyring({ type: 'sr25519' }).addFromUri(`//Member//${at + 1}`))
/** Milliseconds between blocks of the stock node. */
const BLOCK_TIME = 60

/** How many blocks of each kind a chain has. */
export interface Length {
  readonly busy: number
  readonly empty: number
}

/** Open a pool that anybody can give to. */
async function openPool(api: Connection): Promise<void> {
  const { template } = await readRuleBounds(api)
  const rules = { ...template, dues: 6_000n }
  const host = new Keyring({ type: 'sr25519' }).addFromUri('//Organiser')
  await submitOrThrow(api, calls.createPool(api, { name: 'Gifts', summary: '', currency: DEMO, rules }), { by: host })
}

/** So many gifts, signed one after the other. */
function gifts(api: Connection) {
  const nonces = givers.map(() => 0)
  return (count = BUSY) =>
    Promise.all(
      Array.from({ length: count }, async (_, at) => {
        const giver = at % givers.length
        const nonce = nonces[giver]!++
        return (await calls.donate(api, 0, GIFT).signAsync(givers[giver]!, { nonce, era: 0 })).toHex()
      }),
    )
}

/** This project's chain with so many blocks, in this process; it keeps every state. */
export async function localChain({ busy, empty }: Length) {
  const folder = await mkdtemp(join(tmpdir(), 'huzhu-bench-'))
  const wasm = await readFile(join(METADATA, 'huzhu.wasm'))
  const chain = await LocalChain.start({ wasm, startTime: 1_767_225_600_000n })
  const server = await serve(chain, { content: new ContentStore(folder) })
  const api = await connect({ endpoint: server.url })
  await openPool(api)
  const next = gifts(api)
  const first = chain.head.number
  const give = async (until: number, count?: number) => {
    while (chain.head.number < until) {
      await Promise.all((await next(count)).map((gift) => chain.submit(gift)))
      while (chain.pending.length > 0) await chain.build()
    }
  }
  await give(first + busy)
  const middle = chain.head.number
  for (let block = 0; block < empty; block += 1) await chain.build()
  await api.disconnect()
  return {
    ...{ chain, url: server.url, first, middle, last: chain.head.number },
    /** Give so many times more, each in a block. */
    give: (blocks: number) => give(chain.head.number + blocks, 1),
    async [Symbol.asyncDispose]() {
      await server.close()
      await chain.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The stock node as an archive, with so many blocks; undefined where it is not on PATH. */
async function stockNode({ busy, empty }: Length) {
  if (outputOf('polkadot-omni-node', ['--version']) === undefined) return undefined
  const folder = await mkdtemp(join(tmpdir(), 'huzhu-bench-'))
  const spec = join(folder, 'chain-spec.json')
  await run(process.execPath, [join(ROOT, 'scripts/chain-spec.ts'), '--out', spec], { stdio: 'ignore' })
  const port = await freePort()
  const options = ['--dev-block-time', String(BLOCK_TIME), '--state-pruning', 'archive', '--blocks-pruning', 'archive']
  const network = ['--rpc-port', String(port), '--port', '0', '--no-prometheus', '--no-telemetry']
  const node = spawn('polkadot-omni-node', ['--chain', spec, ...options, '--base-path', folder, ...network], {
    stdio: 'ignore',
  })
  const url = `ws://127.0.0.1:${port}`
  await listens(port, node)
  const api = await connect({ endpoint: url })
  const number = async () => (await api.rpc.chain.getHeader()).number.toNumber()
  const after = async (block: number) => {
    for (let at = await number(); ; at = await number()) {
      if (at >= block) return at
      await passed(BLOCK_TIME / 3)
    }
  }
  await after(1)
  await openPool(api)
  const next = gifts(api)
  const first = await number()
  let middle = first
  while (middle < first + busy) {
    await Promise.all((await next()).map((gift) => api.rpc.author.submitExtrinsic(gift)))
    middle = await after((await number()) + 1)
  }
  middle = await after(middle + 2)
  const last = await after(middle + empty)
  await api.disconnect()
  return {
    ...{ url, first, middle, last },
    async [Symbol.asyncDispose]() {
      await end(node)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Blocks of a second, of each kind. */
export interface Rates {
  readonly chain: string
  readonly how: string
  readonly busy: number
  readonly empty: number
}

interface Built {
  readonly url: string
  /** Numbers between which blocks are busy, and from there to the last they are empty. */
  readonly first: number
  readonly middle: number
  readonly last: number
}

/** In a process of its own, which is the reader's alone. */
async function read(chain: string, how: 'history' | 'plain', { url, first, middle, last }: Built): Promise<Rates> {
  const script = join(ROOT, 'scripts/bench-history/read-chain.ts')
  const child = spawn(process.execPath, [script, how, url, ...[first, middle, last].map(String)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
  const code = await new Promise((done) => child.once('close', done))
  if (code !== 0) throw new Error(`Reading by ${how} ended with ${String(code)}: ${said}`)
  const { busy, empty } = JSON.parse(said) as Pick<Rates, 'busy' | 'empty'>
  return { chain, how: how === 'plain' ? 'one block after the other' : 'the history', busy, empty }
}

/** Read the local chain, and the stock node where there is one, in both ways. */
export async function measureIndexing(length: Length): Promise<Rates[]> {
  const rates: Rates[] = []
  const both = async (name: string, built: Built) => {
    for (const how of ['plain', 'history'] as const) rates.push(await read(name, how, built))
  }
  {
    await using built = await localChain(length)
    await both('local chain', built)
  }
  await using node = await stockNode(length)
  if (node) await both('stock node, archive', node)
  else console.log('polkadot-omni-node is not on PATH: the stock node is left out.')
  return rates
}
