// Throws what was drawn at a running chain and site, and then sees whether they are as they were.
import { Keyring } from '@polkadot/keyring'
import { WebSocket } from 'ws'
import { connect as connectTo } from '../../governance/src/connection.ts'
import { Chance } from './chance.ts'
import { type Known, frames, http, message, transaction } from './draws.ts'
import { type Target, startTarget } from './target.ts'
import { exchange } from './wire.ts'

/** How much is thrown, and what. */
export interface Fuzzing {
  readonly messages: number
  readonly seed: number
  /** Whether the site is thrown at as well. */
  readonly hasSite: boolean
  /** Told now and then. */
  readonly progress?: (line: string) => void
}

/** What was found. */
export interface Found {
  /** What is wrong; empty where nothing is. */
  readonly wrong: readonly string[]
  readonly blocks: number
  /** Most memory that the process took, in MB. */
  readonly peak: number
  readonly seconds: number
}

/** Clients at a time. */
const CLIENTS = 6
/** Messages between two looks at whether a client is still answered. */
const LOOK = 40
/** Milliseconds for an answer, on a machine that does other things as well. */
const PATIENCE = 60_000
/** Milliseconds for what is no request. */
const GLANCE = 40
/** MB that the process may take: the chain, its runtime and what its clients may keep waiting. */
const MEMORY = 1_024

/** A client that sends and is not particular about answers. */
async function openClient(url: string) {
  const socket = new WebSocket(url, { maxPayload: 0 })
  const waiting = new Map<string, (result: unknown) => void>()
  socket.on('error', () => undefined)
  socket.on('message', (data) => {
    const text = (data as Buffer).toString()
    if (!text.includes('"look-')) return
    const { id, result } = JSON.parse(text) as { id: string; result: unknown }
    waiting.get(id)?.(result)
  })
  const closed = new Promise<void>((done) => socket.on('close', () => done()))
  await new Promise((open) => {
    socket.once('open', open)
    socket.once('close', open)
  })
  let looks = 0
  return {
    isOpen: () => socket.readyState === socket.OPEN,
    say: (text: string) => socket.send(text),
    /** An answer; undefined where the connection was closed meanwhile. */
    ask: async (method: string, ...params: unknown[]) => {
      const id = `look-${(looks += 1)}`
      const answer = new Promise((done) => waiting.set(id, done))
      socket.send(JSON.stringify({ jsonrpc: '2.0', id, method, params }))
      const late = AbortSignal.timeout(PATIENCE)
      const never = new Promise<never>((_, failed) =>
        late.addEventListener('abort', () =>
          failed(new Error(`${method} was not answered within ${PATIENCE / 1_000} s.`)),
        ),
      )
      return Promise.race([answer, closed, never]).finally(() => waiting.delete(id))
    },
    close: () => socket.terminate(),
  }
}

/** What the draws need of the chain. */
async function know({ chain }: Target): Promise<Known> {
  const api = await connectTo({ endpoint: chain })
  try {
    const { methods } = await api.rpc.rpc.methods()
    const hashes = [api.genesisHash.toHex(), (await api.rpc.chain.getBlockHash()).toHex()]
    const keyring = new Keyring({ type: 'sr25519' })
    const extrinsics: string[] = []
    for (const path of ['//Alice', '//Bob', '//Charlie'])
      for (let nonce = 0; nonce < 4; nonce += 1)
        extrinsics.push((await api.tx.system.remark('0x01').signAsync(keyring.addFromUri(path), { nonce })).toHex())
    const keys = [api.query.timestamp.now.key(), api.query.system.account.keyPrefix(), '0x', '0x00']
    return { methods: methods.map((method) => method.toString()), hashes, keys, extrinsics }
  } finally {
    await api.disconnect()
  }
}

/** One client's share of the messages. */
async function throwAt(target: Target, known: Known, chance: Chance, thrown: () => boolean): Promise<void> {
  const ports = [target.chain, target.site].filter((url) => url !== undefined).map((url) => Number(new URL(url).port))
  let client = await openClient(target.chain)
  for (let count = 1; target.isRunning() && thrown(); count += 1) {
    const kind = chance.below(20)
    if (kind < 3) await exchange(chance.one(ports), http(chance), GLANCE)
    else if (kind < 5) await exchange(ports[0]!, frames(chance), GLANCE)
    else client.say(kind < 7 ? transaction(chance, known) : message(chance, known))
    if (count % LOOK === 0) await client.ask('system_chain')
    if (client.isOpen()) continue
    client.close()
    client = await openClient(target.chain)
  }
  client.close()
}

const numberOf = async (client: Awaited<ReturnType<typeof openClient>>) =>
  Number(((await client.ask('chain_getHeader')) as { number: string } | undefined)?.number)

/** See that both still answer, blocks go on and memory is bounded. */
async function judge(target: Target, wrong: string[]): Promise<void> {
  if (!target.isRunning()) return void wrong.push(`The process ended. It said:\n${target.said().slice(-4_000)}`)
  const client = await openClient(target.chain)
  if ((await client.ask('system_chain')) !== 'Huzhu Local') wrong.push('The chain does not answer.')
  const before = await numberOf(client)
  await client.ask('huzhu_newBlock')
  if (!((await numberOf(client)) > before)) wrong.push('No block follows.')
  client.close()
  if (target.site) {
    const { status } = await fetch(`${target.site}/zh`).catch(() => ({ status: 0 }))
    if (status !== 200) wrong.push(`The site answers ${status}.`)
  }
  const unforeseen = /nothing was waiting for|could not be answered:.*/.exec(target.said())?.[0]
  if (unforeseen) wrong.push(`It met what nobody foresaw: ${unforeseen}\n${target.said().slice(-4_000)}`)
  const peak = await target.peak()
  if (peak > MEMORY) wrong.push(`It took ${peak.toFixed(0)} MB, more than ${MEMORY}.`)
}

/** Throw, and judge. */
export async function fuzz({ messages, seed, hasSite, progress = () => undefined }: Fuzzing): Promise<Found> {
  const began = performance.now()
  const target = await startTarget(hasSite)
  const wrong: string[] = []
  let [count, blocks] = [0, 0]
  try {
    const known = await know(target)
    const tenth = Math.max(Math.ceil(messages / 10), 1)
    const thrown = () => {
      if (count >= messages) return false
      count += 1
      if (count % tenth === 0)
        void target.peak().then((peak) => progress(`${count} of ${messages}, ${peak.toFixed(0)} MB`))
      return true
    }
    const clients = Array.from({ length: CLIENTS }, (_, at) => new Chance(seed * CLIENTS + at))
    const results = await Promise.allSettled(clients.map((chance) => throwAt(target, known, chance, thrown)))
    for (const result of results) if (result.status === 'rejected') wrong.push(String(result.reason))
    await judge(target, wrong)
    if (target.isRunning()) {
      const client = await openClient(target.chain)
      blocks = await numberOf(client)
      client.close()
    }
  } finally {
    const peak = await target.peak().catch(() => 0)
    const code = await target.stop()
    if (wrong.length === 0 && code !== 0) wrong.push(`It ended with exit code ${code}.`)
    progress(`It took at most ${peak.toFixed(0)} MB.`)
  }
  return { wrong, blocks, peak: await target.peak().catch(() => 0), seconds: (performance.now() - began) / 1_000 }
}
