// Throws what was drawn at a running chain and site, and then sees whether they are as they were.
import { Keyring } from '@polkadot/keyring'
import { u8aToHex } from '@polkadot/util'
import { WebSocket } from 'ws'
import { connect as connectTo } from '../../governance/src/connection.ts'
import { submitOrThrow } from '../../governance/src/transactions.ts'
import { CODE } from '../local-chain/genesis.ts'
import { Chance } from './chance.ts'
import { type Known, frames, http, message, remark, sending, transaction } from './draws.ts'
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
/** MB that the process may take: the chain, its runtime, its history and what its clients may keep waiting. */
const MEMORY = 1_408
/** What each thrower begins with: fees of some thousand transactions. */
const PURSE = 1_000n * 10n ** 12n

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
    pause: () => socket.pause(),
    resume: () => socket.resume(),
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

/** Signs an account's next transaction. */
type Sign = (call: Uint8Array, nonce: number) => string

/** What the throwers know of the chain, and an account for each with its address. */
interface Knowledge {
  readonly known: Known
  readonly accounts: readonly { readonly address: string; readonly sign: Sign }[]
}

/** What the draws need of the chain. Signatures of ed25519 are the same each time. */
async function know({ chain }: Target): Promise<Knowledge> {
  const api = await connectTo({ endpoint: chain })
  try {
    const { methods } = await api.rpc.rpc.methods()
    const hashes = [api.genesisHash.toHex(), (await api.rpc.chain.getBlockHash()).toHex()]
    const keyring = new Keyring({ type: 'ed25519' })
    const pairs = Array.from({ length: CLIENTS }, (_, at) => keyring.addFromUri(`//Thrower//${at}`))
    const alice = new Keyring({ type: 'sr25519' }).addFromUri('//Alice')
    const paid = pairs.map(({ address }) => api.tx.balances.transferKeepAlive(address, PURSE))
    await submitOrThrow(api, api.tx.utility.batchAll(paid), { by: alice })
    const { genesisHash, runtimeVersion } = api
    const accounts = pairs.map((pair) => {
      const sign: Sign = (call, nonce) =>
        api.tx.system
          .remark(u8aToHex(call))
          // Without an era it holds for ever.
          .sign(pair, { nonce, blockHash: genesisHash, genesisHash, runtimeVersion })
          .toHex()
      return { address: pair.address, sign }
    })
    const extrinsics = accounts.flatMap(({ sign }) => [0, 1, 2, 3].map((nonce) => sign(Uint8Array.of(1), nonce)))
    const keys = [api.query.timestamp.now.key(), api.query.system.account.keyPrefix(), CODE, '0x', '0x00']
    return { known: { methods: methods.map((method) => method.toString()), hashes, keys, extrinsics }, accounts }
  } finally {
    await api.disconnect()
  }
}

/** Who throws, and with what. */
interface Thrower extends Pick<Knowledge, 'known'> {
  readonly target: Target
  readonly chance: Chance
  readonly account: Knowledge['accounts'][number]
  /** Whether there is one more to throw. */
  readonly thrown: () => boolean
}

/** One client's share of the messages. */
async function throwAt({ target, known, account, chance, thrown }: Thrower): Promise<void> {
  const ports = [target.chain, target.site].filter((url) => url !== undefined).map((url) => Number(new URL(url).port))
  let client = await openClient(target.chain)
  let nonce = 0
  for (let count = 1; target.isRunning() && thrown(); count += 1) {
    const kind = chance.below(24)
    if (kind < 3) await exchange(chance.one(ports), http(chance), GLANCE)
    else if (kind < 5) await exchange(ports[0]!, frames(chance), GLANCE)
    else if (kind < 7) client.say(transaction(chance, known))
    else if (kind < 9) client.say(sending(chance, account.sign(remark(chance), nonce++)))
    // Until it looks whether it is answered.
    else if (kind === 9) client.pause()
    else client.say(message(chance, known))
    if (count % LOOK === 0) {
      client.resume()
      nonce = Number((await client.ask('system_accountNextIndex', account.address)) ?? nonce)
    }
    if (client.isOpen()) continue
    client.close()
    client = await openClient(target.chain)
  }
  client.close()
}

const numberOf = async (client: Awaited<ReturnType<typeof openClient>>) =>
  Number(((await client.ask('chain_getHeader')) as { number: string } | undefined)?.number)

/** What a chain complains of that nobody foresaw. A transaction that was refused is nobody's fault but its sender's. */
const UNFORESEEN =
  /nothing was waiting for|could not be answered:.*|A block could not be built.*|A new block could not be.*|could not be noted.*/

/** See that both still answer, blocks go on with valid transactions and memory is bounded. */
async function judge(target: Target, { accounts }: Knowledge, wrong: string[]): Promise<void> {
  if (!target.isRunning()) return void wrong.push(`The process ended. It said:\n${target.said().slice(-4_000)}`)
  const client = await openClient(target.chain)
  if ((await client.ask('system_chain')) !== 'Huzhu Local') wrong.push('The chain does not answer.')
  const before = await numberOf(client)
  await client.ask('huzhu_newBlock')
  if (!((await numberOf(client)) > before)) wrong.push('No block follows.')
  const numbers = await Promise.all(accounts.map(({ address }) => client.ask('system_accountNextIndex', address)))
  if (!numbers.some((next) => Number(next) > 0)) wrong.push('No valid transaction was taken.')
  client.close()
  if (target.site) {
    const { status } = await fetch(`${target.site}/zh`).catch(() => ({ status: 0 }))
    if (status !== 200) wrong.push(`The site answers ${status}.`)
  }
  const unforeseen = UNFORESEEN.exec(target.said())?.[0]
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
  let peak: number
  try {
    const knowledge = await know(target)
    const { known } = knowledge
    const tenth = Math.max(Math.ceil(messages / 10), 1)
    const thrown = () => {
      if (count >= messages) return false
      count += 1
      if (count % tenth === 0)
        void target.peak().then((peak) => progress(`${count} of ${messages}, ${peak.toFixed(0)} MB`))
      return true
    }
    const results = await Promise.allSettled(
      knowledge.accounts.map((account, at) =>
        throwAt({ target, known, account, chance: new Chance(seed * CLIENTS + at), thrown }),
      ),
    )
    for (const result of results) if (result.status === 'rejected') wrong.push(String(result.reason))
    await judge(target, knowledge, wrong)
    if (target.isRunning()) {
      const client = await openClient(target.chain)
      blocks = await numberOf(client)
      client.close()
    }
  } finally {
    // Of a process that ended nothing is known any more.
    peak = await target.peak().catch(() => 0)
    const code = await target.stop()
    if (wrong.length === 0 && code !== 0) wrong.push(`It ended with exit code ${code}.`)
    progress(`It took at most ${peak.toFixed(0)} MB.`)
  }
  return { wrong, blocks, peak, seconds: (performance.now() - began) / 1_000 }
}
