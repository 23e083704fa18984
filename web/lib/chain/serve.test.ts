import type { Connection } from '@huzhu/governance/connection'
import {
  BadEndpoint,
  BadNode,
  ChainUnreachable,
  ConnectionLost,
  NodeFailed,
  OtherRuntime,
  SignatureRejected,
  WrongGenesis,
} from '@huzhu/governance/errors'
import type { Progress } from '@huzhu/governance/transactions'
import runtime from '@huzhu/runtime-metadata/genesis.json'
import { TypeRegistry } from '@polkadot/types'
import type { Signer, SignerPayloadJSON } from '@polkadot/types/types'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { FromWorker, ToWorker } from './messages.ts'
import { serve } from './serve.ts'

const chain = { endpoint: 'ws://127.0.0.1:1', genesis: '0x00', local: false }
const registry = new TypeRegistry()
const ROOT = `0x${'00'.repeat(32)}`
const header = (number: number) =>
  registry.createType('Header', {
    ...{ parentHash: ROOT, number, stateRoot: ROOT, extrinsicsRoot: ROOT, digest: { logs: [] } },
  })

/** How the library connects and submits in the test that runs. */
const library = vi.hoisted(() => ({ connect: vi.fn(), submit: vi.fn() }))
vi.mock('@huzhu/governance/connection', () => ({ connect: library.connect }))
vi.mock('@huzhu/governance/transactions', async (original) => ({
  ...(await original<object>()),
  submit: library.submit,
}))

/** A chain as far as it is followed: it tells its blocks when the test has it do so. */
function followed(specVersion = runtime.specVersion) {
  const told: { head?: (head: unknown) => void; final?: (head: unknown) => void } = {}
  const events: Record<string, (told?: unknown) => void> = {}
  const number = (value: number) => registry.createType('u32', value)
  const version = { specName: 'huzhu', implName: 'huzhu', authoringVersion: 1, specVersion, implVersion: 0, apis: [] }
  const node = {
    isConnected: true,
    registry,
    runtimeVersion: { specVersion: number(specVersion) },
    on: (event: string, hear: (told?: unknown) => void) => (events[event] = hear),
    rpc: {
      chain: {
        subscribeNewHeads: async (hear: (head: unknown) => void) => void (told.head = hear),
        subscribeFinalizedHeads: async (hear: (head: unknown) => void) => void (told.final = hear),
        getHeader: async () => header(12),
      },
      state: { getRuntimeVersion: { raw: async () => version } },
    },
    tx: { mutualAid: { pause: (pool: unknown) => ({ pool }) } },
    at: async () => ({ call: {}, consts: {}, query: {}, registry }),
  }
  return { node, told, events }
}

/** The page's end: what the worker said, and how it is told something. */
let said: FromWorker[] = []
let hear: (event: { data: ToWorker }) => void
const settled = () => new Promise((passed) => setTimeout(passed, 5))
async function tell(message: ToWorker) {
  hear({ data: message })
  await settled()
}

const pool = vi.fn(async (at: { number: number }, id: number) => `pool ${id} in block ${at.number}`)

beforeAll(() => {
  vi.stubGlobal('postMessage', (message: FromWorker) => said.push(message))
  vi.stubGlobal('addEventListener', (_: string, listener: typeof hear) => (hear = listener))
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
  serve({ pool: pool as never })
})
afterAll(() => vi.unstubAllGlobals())
beforeEach(() => {
  said = []
})
afterEach(() => vi.clearAllMocks())

/** A worker that is connected to a chain that tells its blocks. */
async function connected(specVersion?: number) {
  const { node, told, events } = followed(specVersion)
  library.connect.mockResolvedValue(node as unknown as Connection)
  await tell({ kind: 'connect', chain })
  return { node, told, events }
}

test('asked before it was told of a chain, it says that there is no connection', async () => {
  await tell({ kind: 'read', id: 1, name: 'newest', args: [] })
  await tell({ kind: 'send', id: 2, call: { name: 'pause', args: [7] }, who: 'Ann', way: 'payload' })
  expect(said).toEqual([
    { kind: 'failed', id: 1, failure: { kind: 'ConnectionLost' } },
    { kind: 'failed', id: 2, failure: { kind: 'ConnectionLost' } },
  ])
})

test('it connects to the chain that it was told of, also where the bundled metadata cannot be had', async () => {
  await connected()
  expect(library.connect.mock.calls).toEqual([[{ endpoint: chain.endpoint, genesis: chain.genesis }]])
  expect(said).toEqual([])
})

test('each block is told with its hash, and how far all is final', async () => {
  const { told } = await connected()
  const block = header(5)
  told.head!(block)
  told.final!(header(3))
  expect(said).toEqual([
    {
      ...{ kind: 'head', specVersion: runtime.specVersion, upgraded: false },
      block: { hash: block.hash.toHex(), number: 5n },
    },
    { kind: 'final', number: 3n },
  ])
})

test('a chain whose code is newer than this page is told to be', async () => {
  const { told } = await connected(runtime.specVersion + 1)
  told.head!(header(5))
  expect(said).toMatchObject([{ kind: 'head', specVersion: runtime.specVersion + 1, upgraded: true }])
})

test('another chain, none, and one that is gone are told apart', async () => {
  library.connect.mockRejectedValue(new WrongGenesis('0x00', '0x11'))
  await tell({ kind: 'connect', chain })
  expect(said).toEqual([{ kind: 'other-chain', genesis: '0x11' }])
  for (const error of [new ChainUnreachable(chain.endpoint), new ConnectionLost()]) {
    said = []
    library.connect.mockRejectedValue(error)
    await tell({ kind: 'connect', chain })
    expect(said).toEqual([{ kind: 'unreachable' }])
  }
  said = []
  const { events } = await connected()
  events.disconnected!()
  expect(said).toEqual([{ kind: 'unreachable' }])
})

test('a connection that ends is told with the reason; a node’s error alone is no end', async () => {
  const unknown = new NodeFailed(4003, '4003: Unknown block')
  const bad = new BadNode(chain.endpoint, 'It says “hello”.')
  const busy = new NodeFailed(-32_000, 'It made room for those of others.')
  for (const reason of [bad, busy]) {
    said = []
    const { events } = await connected()
    events.error!(unknown)
    expect(said).toEqual([])
    events.error!(reason)
    events.disconnected!()
    expect(said).toEqual([{ kind: 'unforeseen', failure: reason.failure }])
  }
  said = []
  const { events } = await connected()
  events.error!(unknown)
  events.error!(new ConnectionLost())
  events.disconnected!()
  expect(said).toEqual([{ kind: 'unreachable' }])
})

test('a chain that does not let its blocks be followed says why', async () => {
  const { node } = followed()
  node.rpc.chain.subscribeFinalizedHeads = () => Promise.reject(new Error('refused'))
  library.connect.mockResolvedValue(node as unknown as Connection)
  await tell({ kind: 'connect', chain })
  expect(said).toEqual([{ kind: 'unforeseen', failure: { kind: 'Unexpected', sentence: 'refused' } }])
})

test('what nobody foresaw while connecting is told as that, and not as a chain out of reach', async () => {
  for (const error of [new BadEndpoint('here'), new OtherRuntime('No pools.'), new TypeError('a mistake')]) {
    library.connect.mockRejectedValueOnce(error)
    await tell({ kind: 'connect', chain })
  }
  expect(said).toEqual([
    { kind: 'unforeseen', failure: { kind: 'BadEndpoint', endpoint: 'here' } },
    { kind: 'unforeseen', failure: { kind: 'OtherRuntime', sentence: 'No pools.' } },
    { kind: 'unforeseen', failure: { kind: 'Unexpected', sentence: 'a mistake' } },
  ])
})

test('questions of one block are answered each by itself, of that block', async () => {
  const { told } = await connected()
  const block = header(5)
  told.head!(block)
  said = []
  pool.mockRejectedValueOnce(new Error('no pool'))
  const questions = [
    { id: 1, name: 'pool', args: [7] },
    { id: 2, name: 'pool', args: [8] },
    { id: 3, name: 'nothing of that name', args: [] },
  ]
  await tell({ kind: 'ask', block: block.hash.toHex(), questions })
  expect(said).toHaveLength(3)
  expect(said).toContainEqual({ kind: 'failed', id: 1, failure: { kind: 'Unexpected', sentence: 'no pool' } })
  expect(said).toContainEqual({ kind: 'answer', id: 2, answer: 'pool 8 in block 5' })
  expect(said).toContainEqual({ kind: 'failed', id: 3, failure: expect.objectContaining({ kind: 'Unexpected' }) })
})

test('what fails when the connection has ended is lost with it, and is no mistake', async () => {
  const { node } = await connected()
  await tell({ kind: 'read', id: 1, name: 'newest', args: [] })
  node.isConnected = false
  node.rpc.chain.getHeader = () => Promise.reject(new Error('socket closed'))
  await tell({ kind: 'read', id: 2, name: 'newest', args: [] })
  // What a page asked of a block is not said to be unreadable because the node ended the connection.
  node.rpc.chain.getHeader = () => Promise.reject(new NodeFailed(-32_000, 'It made room for those of others.'))
  await tell({ kind: 'read', id: 3, name: 'newest', args: [] })
  expect(said).toEqual([
    { kind: 'answer', id: 1, answer: 12 },
    { kind: 'failed', id: 2, failure: { kind: 'ConnectionLost' } },
    { kind: 'failed', id: 3, failure: { kind: 'ConnectionLost' } },
  ])
})

type Submit = (
  api: unknown,
  call: unknown,
  by: { by: string; signer: Signer },
  progress: (progress: Progress) => void,
) => Promise<unknown>

const submitted = (submit: Submit) => library.submit.mockImplementation(submit)
const done = { refusal: undefined, events: [{ name: 'PoolPaused', data: { pool: '7' } }] }

test('what is to be signed goes to the page, and its signature to the chain, each to its own', async () => {
  await connected()
  const signatures: unknown[] = []
  submitted(async (_, __, { by, signer }) => {
    const { signature } = await signer.signPayload!({ method: by } as SignerPayloadJSON)
    signatures.push(`${by} ${signature}`)
    return done
  })
  for (const [id, who] of [[1, 'Ann'] as const, [2, 'Ben'] as const])
    await tell({ kind: 'send', id, call: { name: 'pause', args: [7] }, who, way: 'payload' })
  expect(said).toEqual([
    { kind: 'sign', id: 1, payload: { method: 'Ann' } },
    { kind: 'sign', id: 2, payload: { method: 'Ben' } },
  ])
  said = []
  await tell({ kind: 'signed', id: 2, signature: '0x52' })
  expect(signatures).toEqual(['Ben 0x52'])
  expect(said).toEqual([{ kind: 'answer', id: 2, answer: { refusal: undefined, numbers: { pool: 7 } } }])
  await tell({ kind: 'signed', id: 1, signature: '0x51' })
  expect(signatures).toEqual(['Ben 0x52', 'Ann 0x51'])
})

test('what is signed waits until the page has taken note of it', async () => {
  await connected()
  const steps: string[] = []
  submitted(async (_, __, ___, follow) => {
    await follow!({ state: 'sent', hash: '0x1a', from: 4 })
    steps.push('sent')
    return done
  })
  await tell({ kind: 'send', id: 4, call: { name: 'pause', args: [7] }, who: 'Ann', way: 'payload' })
  expect(said.at(-1)).toMatchObject({ kind: 'progress', id: 4, progress: { state: 'sent' } })
  await tell({ kind: 'noted', id: 5 })
  expect(steps).toEqual([])
  await tell({ kind: 'noted', id: 4 })
  expect(steps).toEqual(['sent'])
})

test('what a wallet completed goes to the chain as a whole', async () => {
  await connected()
  const results: unknown[] = []
  submitted(async (_, __, { signer }) => {
    results.push(await signer.signPayload!({} as SignerPayloadJSON))
    return done
  })
  await tell({ kind: 'send', id: 3, call: { name: 'pause', args: [7] }, who: 'Ann', way: 'payload' })
  await tell({ kind: 'signed', id: 3, signature: '0x51', signedTransaction: '0x84' })
  expect(results).toEqual([{ id: 3, signature: '0x51', signedTransaction: '0x84' }])
})

test('a key pair is given its bytes alone', async () => {
  await connected()
  submitted(async (_, __, { signer }) => {
    expect(signer.signPayload).toBeUndefined()
    await signer.signRaw!({ address: 'Ann', data: '0xbeef', type: 'bytes' })
    return done
  })
  await tell({ kind: 'send', id: 1, call: { name: 'pause', args: [7] }, who: 'Ann', way: 'bytes' })
  expect(said).toEqual([{ kind: 'sign', id: 1, payload: '0xbeef' }])
})

test('a wallet’s no reaches the library in the wallet’s words, and the page as the library’s failure', async () => {
  await connected()
  let words: unknown
  submitted(async (_, __, { signer }) => {
    await signer.signPayload!({} as SignerPayloadJSON).catch((error: Error) => (words = error.message))
    throw new SignatureRejected()
  })
  await tell({ kind: 'send', id: 1, call: { name: 'pause', args: [7] }, who: 'Ann', way: 'payload' })
  said = []
  await tell({ kind: 'unsigned', id: 1, message: 'Cancelled' })
  expect(words).toBe('Cancelled')
  expect(said).toEqual([{ kind: 'failed', id: 1, failure: { kind: 'SignatureRejected' } }])
})

test('where a transaction stands is told with the block it was sent after; that it is final is its answer', async () => {
  await connected()
  const [hash, block] = ['0x1a', '0x2b']
  const steps: Progress[] = [
    { state: 'sent', hash, from: 12 },
    { state: 'in block', hash, block },
    { state: 'retracted', hash },
    { state: 'final', hash, block, ...done },
  ]
  submitted(async (_, __, ___, progress) => {
    for (const told of steps) progress(told)
    return done
  })
  await tell({ kind: 'send', id: 1, call: { name: 'pause', args: [7] }, who: 'Ann', way: 'payload' })
  expect(said).toEqual([
    ...steps.slice(0, 3).map((progress) => ({ kind: 'progress', id: 1, progress })),
    { kind: 'answer', id: 1, answer: { refusal: undefined, numbers: { pool: 7 } } },
  ])
})
