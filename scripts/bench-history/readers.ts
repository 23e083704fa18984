// Many readers of a long history at once, each from an address of its own, beside the chain that builds its blocks.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, get } from 'node:http'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as passed } from 'node:timers/promises'
import { end } from '../bench-web/product.ts'
import { ROOT } from '../paths.ts'

/** Readers, and milliseconds for which each looks at a page before the next one. */
const [READERS, LOOK] = [100, 1_000]
/** Seconds that are left out until all runs evenly. */
const WARM = 5

interface Built {
  readonly block: number
  readonly milliseconds: number
  readonly memory: number
}

/** The product in a process of its own. */
async function start(folder: string, withHistory: 'history' | 'none') {
  const script = join(ROOT, 'scripts/bench-history/served.ts')
  const child = spawn(process.execPath, [script, folder, withHistory], { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines = createInterface(child.stdout)
  const built: Built[] = []
  const [first] = (await once(lines, 'line')) as [string]
  lines.on('line', (line) => built.push(JSON.parse(line) as Built))
  const { url } = JSON.parse(first) as { url: string }
  return {
    ...{ url, built },
    [Symbol.asyncDispose]: () => end(child),
  }
}

/** What somebody met who asked a while. */
interface Met {
  readonly milliseconds: number[]
  /** Answers that were none, by what they were. */
  readonly errors: Map<string, number>
  /** How far the history was behind its chain, at most. */
  behind: number
}

/** Ask, and note what came of it; `fine` are answers that are no error. */
function ask(url: string, agent: Agent, met: Met, fine: readonly number[] = [200]): Promise<void> {
  const began = performance.now()
  return new Promise((done) => {
    const failed = (why: string) => {
      met.errors.set(why, (met.errors.get(why) ?? 0) + 1)
      done()
    }
    const request = get(url, { agent }, (response) => {
      response.on('error', (error) => failed(error.message))
      response.on('end', () => {
        if (!fine.includes(response.statusCode!)) return failed(String(response.statusCode))
        met.milliseconds.push(performance.now() - began)
        done()
      })
      response.resume()
    })
    request.on('error', (error) => failed(error.message))
  })
}

/** The pages that people look at: each asks what its page asks, all at once. */
const pages = (pool: number, person: string, from: number) => [
  [`/entries?pool=${pool}&count=50`, `/totals?pool=${pool}`],
  [`/pools/${pool}/days?by=month`, `/entries?pool=${pool}&count=50`],
  [`/entries?pool=${pool}&person=${person}`],
  [`/entries?pool=${pool}&count=50&from=${from}-0`, `/totals?pool=${pool}`],
  [`/accounts/${person}/events`],
]

/** What readers met, how long blocks took with and without them, and what the history takes of memory. */
export interface Crowd {
  readonly answers: number
  readonly errors: ReadonlyMap<string, number>
  readonly p50: number
  readonly p99: number
  readonly behind: number
  /** Milliseconds of a block, the median: before, with readers, and after. */
  readonly blocks: readonly [quiet: number, crowded: number]
  /** Bytes of the process without a history and with it. */
  readonly memory: readonly [without: number, withIt: number]
}

const at = (sorted: readonly number[], part: number) => sorted[Math.floor(sorted.length * part)] ?? NaN
const sorted = (figures: readonly number[]) => figures.toSorted((a, b) => a - b)
const medianOf = (built: readonly Built[]) => at(sorted(built.map(({ milliseconds }) => milliseconds)), 0.5)

/** Let readers ask for so many seconds. */
export async function measureReaders(folder: string, person: string, blocks: number, seconds: number): Promise<Crowd> {
  let without: number
  {
    await using plain = await start(folder, 'none')
    await passed(WARM * 1_000)
    without = plain.built.at(-1)!.memory
  }
  await using product = await start(folder, 'history')
  const history = `${product.url}/history`
  const state = async () => (await (await fetch(`${history}/state`)).json()) as { state?: string; block?: number }
  while ((await state()).state !== 'following') await passed(100)
  await passed(WARM * 1_000)
  const calm = product.built.length
  await passed(seconds * 500)
  const quiet = medianOf(product.built.slice(calm))
  const met: Met = { milliseconds: [], errors: new Map(), behind: 0 }
  let isOver = false
  const reader = async (number: number) => {
    // The loopback network has addresses enough.
    const agent = new Agent({ keepAlive: true, localAddress: `127.0.1.${number + 1}` })
    await passed(Math.random() * LOOK)
    while (!isOver) {
      const choice = pages(Math.floor(Math.random() * 8), person, Math.ceil(Math.random() * blocks))
      const page = choice[Math.floor(Math.random() * choice.length)]!
      await Promise.all(page.map((path) => ask(history + path, agent, met)))
      await passed(LOOK * (0.5 + Math.random()))
    }
    agent.destroy()
  }
  const watch = async () => {
    while (!isOver) {
      const head = product.built.at(-1)!.block
      const { block = 0 } = await state()
      met.behind = Math.max(met.behind, head - block)
      await passed(100)
    }
  }
  const crowd = [watch(), ...Array.from({ length: READERS }, (_, number) => reader(number))]
  await passed(WARM * 1_000)
  const began = product.built.length
  met.milliseconds.length = 0
  await passed(seconds * 1_000)
  isOver = true
  await Promise.all(crowd)
  const times = sorted(met.milliseconds)
  const crowded = product.built.slice(began)
  return {
    ...{ answers: times.length, errors: met.errors, behind: met.behind, p50: at(times, 0.5), p99: at(times, 0.99) },
    blocks: [quiet, medianOf(crowded)],
    memory: [without, product.built.at(-1)!.memory],
  }
}

/** What became of the product while somebody asked far too much of it, and of whoever else asked. */
export interface Siege {
  /** Requests of the one who asks too much, and in how many seconds. */
  readonly requests: number
  readonly seconds: number
  /** How each kind of answer to them was told, with how often. */
  readonly told: ReadonlyMap<string, number>
  /** Slow readers of files, and bytes that all of them took. */
  readonly slow: number
  readonly others: { readonly answers: number; readonly errors: ReadonlyMap<string, number>; readonly p99: number }
  readonly blocks: readonly [quiet: number, crowded: number]
  readonly memory: readonly [before: number, after: number]
}

const [FLOOD, LINES, SLOW] = [10_000, 200, 12]

/** What no page asks: what is missing, what is no question, what is as dear as can be. */
const hostile = [
  ...['/entries', '/entries?pool=%00', '/entries?count=99999999', '/totals', '/totals?pool=0&since=1&until=2'],
  ...['/entries?count=500', '/pools/0/days', '/accounts/nobody/events', '/../../chain.json', '/entries?kind=,,,,'],
  ...['/entries?from=2147483647-32767&pool=2147483647', `/entries?person=${'1'.repeat(5_000)}`, '/%E0%A4%A'],
]

/** One address asks ten thousand times, a dozen read files a line at a time, and others look at pages as ever. */
export async function measureSiege(folder: string, person: string, blocks: number): Promise<Siege> {
  await using product = await start(folder, 'history')
  const history = `${product.url}/history`
  const following = async () => ((await (await fetch(`${history}/state`)).json()) as { state?: string }).state
  while ((await following()) !== 'following') await passed(100)
  await passed(WARM * 1_000)
  const calm = product.built.length
  await passed(WARM * 1_000)
  const quiet = medianOf(product.built.slice(calm))
  const memory = product.built.at(-1)!.memory
  const met: Met = { milliseconds: [], errors: new Map(), behind: 0 }
  const told: Met = { milliseconds: [], errors: new Map(), behind: 0 }
  let isOver = false
  const slow = Array.from({ length: SLOW }, async (_, number) => {
    const agent = new Agent({ localAddress: `127.0.2.${number + 1}` })
    await new Promise<void>((done) => {
      const request = get(`${history}/entries.csv`, { agent }, (response) => {
        response.on('close', done).on('error', () => undefined)
        const read = () => {
          response.read(64)
          if (isOver) response.destroy()
          else setTimeout(read, 500)
        }
        read()
      })
      request.on('error', () => done())
    })
    agent.destroy()
  })
  const polite = Array.from({ length: 5 }, async (_, number) => {
    const agent = new Agent({ keepAlive: true, localAddress: `127.0.1.${number + 1}` })
    while (!isOver) {
      const choice = pages(number, person, Math.ceil(Math.random() * blocks))
      const page = choice[Math.floor(Math.random() * choice.length)]!
      await Promise.all(page.map((path) => ask(history + path, agent, met)))
      await passed(LOOK / 4)
    }
    agent.destroy()
  })
  const began = product.built.length
  const flooded = performance.now()
  const agent = new Agent({ keepAlive: true, maxSockets: LINES, localAddress: '127.0.3.1' })
  await Promise.all(
    Array.from({ length: FLOOD }, (_, at) => ask(history + hostile[at % hostile.length]!, agent, told, [])),
  )
  const seconds = (performance.now() - flooded) / 1_000
  await passed(WARM * 1_000)
  agent.destroy()
  isOver = true
  await Promise.all([...slow, ...polite])
  return {
    ...{ requests: FLOOD, seconds, told: told.errors, slow: SLOW },
    others: { answers: met.milliseconds.length, errors: met.errors, p99: at(sorted(met.milliseconds), 0.99) },
    blocks: [quiet, medianOf(product.built.slice(began))],
    memory: [memory, product.built.at(-1)!.memory],
  }
}
