import { TypeRegistry } from '@polkadot/types'
import { afterEach, expect, inject, test, vi } from 'vitest'
import { playedNode, relayTo } from '../../test/support/relay.ts'
import { type Told, retellingNode } from '../../test/support/retelling.ts'
import { connect } from './connection.ts'
import { BadEndpoint, BadNode, ChainUnreachable, ConnectionLost, NodeFailed } from './errors.ts'
import { NodeLine } from './node-line.ts'

const { endpoint, block, hash } = inject('lived')

afterEach(() => vi.useRealTimers())

/** A line to the node at `url`, without the API that has it tell of blocks and code. */
async function lineTo(url: string) {
  const line = new NodeLine(url, new TypeRegistry())
  await line.connect()
  return Object.assign(line, { [Symbol.asyncDispose]: () => line.disconnect() })
}

/** A node that says `said` instead of each thing that it is to say, as soon as it `errs`. */
async function erringNode(said: string | Uint8Array) {
  const node = { errs: false }
  const relay = await relayTo(endpoint, (client) => ({
    asked: () => undefined,
    told: (text) => client.send(node.errs ? said : text),
  }))
  return Object.assign(node, relay)
}

/** A question as a node hears it. */
interface Asked {
  readonly id: number
  readonly method: string
  readonly params: readonly unknown[]
}

/** A node that says to each question what the test has it say, one thing after the other. */
const nodeSaying = (sayings: (asked: Asked) => readonly object[]) =>
  playedNode((client) => (text) => {
    for (const said of sayings(JSON.parse(text) as Asked)) client.send(JSON.stringify(said))
  })

const ROOT = `0x${'00'.repeat(32)}`
const HEADER = { parentHash: ROOT, number: 1, stateRoot: ROOT, extrinsicsRoot: ROOT, digest: { logs: [] } }

const NO_ANSWERS = [
  ['no JSON', '<html>Not here</html>', 'It says “<html>Not here</html>”.'],
  ['more than is told again', 'x'.repeat(5_000), `It says “${'x'.repeat(120)}…”.`],
  ['null', 'null', 'It says “null”.'],
  ['a number', '7', 'It says “7”.'],
  ['a list', '[1, null]', 'It says “[1, null]”.'],
  ['bytes', Uint8Array.of(123, 125), 'It sends bytes, not text.'],
  ['an answer to nothing', '{"jsonrpc":"2.0"}', 'It answers question “nothing”.'],
  ['an answer to what nobody asked', '{"id":1000,"result":null}', 'It answers question “1000”.'],
  ['an answer to what has no number', '{"id":0,"result":null}', 'It answers question “0”.'],
  ['an answer to half a question', '{"id":0.5,"result":null}', 'It answers question “0.5”.'],
  ['news of nothing', '{"method":"chain_newHead"}', 'It tells of subscription “nothing”.'],
  ['news of null', '{"method":"chain_newHead","params":null}', 'It tells of subscription “nothing”.'],
  ['an error that is none', '{"id":1,"error":"no"}', 'Its error is “no”.'],
] as const

test.each(NO_ANSWERS)('what says %s is told to be no node, and is not waited for', async (_, said, sentence) => {
  await using node = await erringNode(said)
  node.errs = true
  await expect(connect({ endpoint: node.url })).rejects.toMatchObject({
    ...{ name: 'BadNode', message: `What answers at ${node.url} is no node. ${sentence}` },
    failure: { kind: 'BadNode', endpoint: node.url, sentence },
  })
})

test.each(NO_ANSWERS)('a node that comes to say %s ends its line, and what is asked over it', async (_, said) => {
  await using node = await erringNode(said)
  await using line = await lineTo(node.url)
  const gone = new Promise((done) => line.on('disconnected', () => done(undefined)))
  node.errs = true
  const asked = [line.send('chain_getHeader', []), line.send('chain_getBlockHash', [0])]
  for (const question of asked) await expect(question).rejects.toThrow(BadNode)
  await gone
  expect(line.isConnected).toBe(false)
  await expect(line.send('system_health', [])).rejects.toThrow(ConnectionLost)
})

test('a connection whose line ends is told, and fails whatever is asked of it', async () => {
  await using node = await erringNode('null')
  const api = await connect({ endpoint: node.url })
  const gone = new Promise((done) => api.once('disconnected', () => done(undefined)))
  node.errs = true
  const asked = [api.rpc.chain.getHeader(), api.query.system.number()]
  for (const question of asked) await expect(question).rejects.toThrow(BadNode)
  await gone
  expect(api.isConnected).toBe(false)
  await expect(api.rpc.system.health()).rejects.toThrow(ConnectionLost)
})

test('an answer to a question is asked for: one without is none', async () => {
  await using node = await retellingNode(endpoint, ({ method }) => ({ method }))
  await using line = await lineTo(node.url)
  await expect(line.send('chain_getHeader', [])).rejects.toMatchObject({
    failure: { kind: 'BadNode', sentence: 'To question 1 it answers “nothing”.' },
  })
})

test('a node that answers with errors is told at once as one that does, in its words', async () => {
  const error = { code: -32_000, message: 'Server is busy.', data: 'Try again' }
  await using node = await retellingNode(endpoint, ({ method }) => ({ method, error }))
  await expect(connect({ endpoint: node.url })).rejects.toMatchObject({
    failure: { kind: 'NodeFailed', code: -32_000, sentence: '-32000: Server is busy.: Try again' },
  })
})

test('an error of a node that could not even read the question is heard by whoever asked', async () => {
  await using node = await erringNode('{"id":null,"error":{"code":-32700,"message":"Parse error"}}')
  await using line = await lineTo(node.url)
  node.errs = true
  await expect(line.send('chain_getHeader', [])).rejects.toEqual(new NodeFailed(-32_700, '-32700: Parse error'))
})

test('a node whose first answers cannot be read as answers is told to be none', async () => {
  await using node = await retellingNode(endpoint, (told) =>
    told.method === 'chain_getBlockHash' ? { ...told, result: 'here' } : told,
  )
  await expect(connect({ endpoint: node.url })).rejects.toMatchObject({
    failure: { kind: 'BadNode', sentence: expect.stringMatching(/^createType\(BlockHash\)/) },
  })
})

test('what a program asks of the code that the chain runs fails for the program alone', async () => {
  const refused: string[] = []
  await using node = await retellingNode(endpoint, (told) => {
    if (!refused.includes(told.method)) return told
    return { method: told.method, error: { code: 1, message: 'Not now.' } }
  })
  const api = await connect({ endpoint: node.url })
  // What the API asked for itself is answered before.
  await api.rpc.system.chain()
  refused.push('state_getMetadata', 'state_subscribeRuntimeVersion', 'state_getRuntimeVersion')
  const asked = [
    () => api.rpc.state.getMetadata(),
    () => api.rpc.state.subscribeRuntimeVersion.raw(() => undefined),
    () => api.rpc.state.getRuntimeVersion(),
  ]
  for (const ask of asked) await expect(ask()).rejects.toThrow('Not now.')
  expect(api.isConnected).toBe(true)
  expect((await api.rpc.chain.getHeader()).number.toNumber()).toBeGreaterThanOrEqual(block)
  await api.disconnect()
})

/** What a connection is told of the code of its chain, which it follows by itself. */
let renewing = false
const renewed = (told: Told) => told.method === 'state_runtimeVersion'

test.each<[string, (told: Told) => Told]>([
  ['whose news cannot be read', (told) => (renewed(told) ? { ...told, result: 'new' } : told)],
  ['whose news are nothing', (told) => (renewed(told) ? { ...told, result: null } : told)],
  [
    'that lets nothing be followed',
    (told) =>
      told.method === 'state_subscribeRuntimeVersion'
        ? { method: told.method, error: { code: -32_601, message: 'Method not found' } }
        : told,
  ],
  [
    'that renews its code and does not give it',
    (told) => {
      if (renewed(told)) return { ...told, result: { ...(told.result as object), specVersion: 9_999 } }
      const refused = told.method === 'state_getMetadata' || told.method === 'state_call'
      return refused && renewing ? { method: told.method, error: { code: 1, message: 'No.' } } : told
    },
  ],
  ...['0x00', '0x6d6574610e0000000400'].map((metadata): [string, (told: Told) => Told] => [
    `that renews its code and gives what are not its types (${metadata})`,
    (told) => {
      if (renewed(told)) return { ...told, result: { ...(told.result as object), specVersion: 9_999 } }
      return told.method === 'state_getMetadata' && renewing ? { ...told, result: metadata } : told
    },
  ]),
])('a node %s ends its connection, and no program', async (_, retell) => {
  renewing = false
  await using node = await retellingNode(endpoint, retell)
  const gone = Promise.withResolvers<undefined>()
  const api = await connect({ endpoint: node.url })
  renewing = true
  if (api.isConnected) api.once('disconnected', () => gone.resolve(undefined))
  else gone.resolve(undefined)
  await gone.promise
})

test('a node that is lost while the API begins to follow its code ends no program', async () => {
  await using node = await relayTo(endpoint, (client) => ({
    asked: () => undefined,
    told(text) {
      client.send(text)
      // Of its types, the last that is asked for before. Both come in one piece.
      if (text.length > 100_000) client.send('lost')
    },
  }))
  await expect(connect({ endpoint: node.url })).rejects.toThrow(BadNode)
})

test('a node that renews its code and gives it is followed on, whoever else asks for it meanwhile', async () => {
  await using node = await retellingNode(endpoint, (told) =>
    renewed(told) ? { ...told, result: { ...(told.result as object), specVersion: 9_999 } } : told,
  )
  const api = await connect({ endpoint: node.url })
  const { magicNumber } = await api.rpc.state.getMetadata()
  await expect.poll(() => api.runtimeVersion.specVersion.toNumber()).toBe(9_999)
  expect(api.runtimeMetadata.magicNumber.eq(magicNumber)).toBe(true)
  expect(api.isConnected).toBe(true)
  await api.disconnect()
})

test.each([
  ['new code', 9_999],
  ['the code that it has', undefined],
])('types that a program asked for before the node tells of %s are refused to who needs them', async (_, version) => {
  let news: string | undefined
  await using node = await relayTo(endpoint, (client) => ({
    asked(text) {
      const { id, method } = JSON.parse(text) as Asked
      if (method !== 'state_getMetadata' || !news) return undefined
      client.send(news)
      client.send(JSON.stringify({ id, error: { code: 1, message: 'No.' } }))
      return new Promise(() => {})
    },
    told(text) {
      const { method, params, ...others } = JSON.parse(text) as { method?: string; params?: { result: object } }
      if (method !== 'state_runtimeVersion') return client.send(text)
      const result = { ...params!.result, ...(version && { specVersion: version }) }
      news = JSON.stringify({ ...others, method, params: { ...params, result } })
    },
  }))
  const api = await connect({ endpoint: node.url })
  await expect.poll(() => news).toContain('state_runtimeVersion')
  const gone = new Promise((done) => api.once('disconnected', () => done('gone')))
  const refused = api.rpc.state.getMetadata().then(
    () => 'given',
    (error: Error) => error.message,
  )
  // Without the types of new code nothing can be read; of the code that it has the API knows them.
  expect(await Promise.race([gone, refused])).toBe(version ? 'gone' : '1: No.')
  expect(api.isConnected).toBe(!version)
  await api.disconnect()
})

test('a node that ends what is followed ends its connection, in its own words', async () => {
  const error = 'It made room for those of others.'
  await using node = await relayTo(endpoint, (client) => ({
    asked: () => undefined,
    told(text) {
      const { method, params, ...others } = JSON.parse(text) as { method?: string; params?: { subscription: string } }
      if (text.includes('isSyncing')) return
      const ends = method === 'chain_newHead' && params
      const { subscription } = params ?? {}
      client.send(ends ? JSON.stringify({ ...others, method, params: { subscription, error } }) : text)
    },
  }))
  await using line = await lineTo(node.url)
  const told: unknown[] = []
  line.on('error', (reason: unknown) => told.push(reason))
  const gone = new Promise((done) => line.on('disconnected', () => done(told.push('gone'))))
  // Whoever follows a connection hears that it is gone before anything that was asked of it fails.
  const asked = line.send('system_health', []).catch(() => told.push('asked'))
  await line.subscribe('chain_newHead', 'chain_subscribeNewHeads', [], () => undefined)
  await Promise.all([gone, asked])
  expect(told).toEqual([new NodeFailed(-32_000, error), 'gone', 'asked'])
})

test('an error that is none, as some gateways name one, is none', async () => {
  await using node = await relayTo(endpoint, (client) => ({
    asked: () => undefined,
    told(text) {
      const { params, ...message } = JSON.parse(text) as { params?: object }
      client.send(JSON.stringify({ ...message, error: null, ...(params && { params: { ...params, error: null } }) }))
    },
  }))
  await using line = await lineTo(node.url)
  const head = await new Promise((told) => {
    const hear = (_: unknown, header: { number: string }) => told(Number(header.number))
    void line.subscribe('chain_newHead', 'chain_subscribeNewHeads', [], hear)
  })
  expect(head).toBe(block)
})

test('of one block the same is asked once; what failed is asked again', async () => {
  const asked: string[] = []
  await using node = await retellingNode(endpoint, (told) => {
    if (told.method !== 'chain_getHeader') return told
    asked.push(told.method)
    return asked.length === 1 ? { method: told.method, error: { code: 1, message: 'Not now.' } } : told
  })
  await using line = await lineTo(node.url)
  const header = () => line.send<{ number: string }>('chain_getHeader', [hash], true)
  await expect(header()).rejects.toThrow('Not now.')
  for (const { number } of [await header(), await header()]) expect(Number(number)).toBe(block)
  expect(asked).toHaveLength(2)
})

test('of the answers of single blocks the newest 512 are kept', async () => {
  const asked: unknown[] = []
  await using node = await nodeSaying(({ id, params: [of] }) => {
    asked.push(of)
    return [{ id, result: of }]
  })
  await using line = await lineTo(node.url)
  const ask = (of: number) => line.send('chain_getBlock', [of], true)
  for (let of = 0; of < 513; of += 1) expect(await ask(of)).toBe(of)
  expect([await ask(1), await ask(512), await ask(0)]).toEqual([1, 512, 0])
  expect(asked.slice(513)).toEqual([0])
  // What is not of one block is asked each time, and what else is asked of a block is another question.
  await line.send('chain_getBlock', [1])
  await line.send('chain_getHeader', [1], true)
  expect(asked.slice(514)).toEqual([1, 1])
})

test('a question that is not answered for a minute fails; the line goes on, and a late answer is no news', async () => {
  const late: Asked[] = []
  await using node = await nodeSaying((asked) => {
    if (asked.method === 'late') late.push(asked)
    return asked.method === 'late'
      ? []
      : [...late.map(({ id }) => ({ id, result: 'late' })), { id: asked.id, result: 1 }]
  })
  await using line = await lineTo(node.url)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const told: unknown[] = []
  line.send('late', []).then(
    (answer) => told.push(answer),
    (failure) => told.push(failure),
  )
  await vi.advanceTimersByTimeAsync(59_999)
  expect([told, line.stats.active.requests]).toEqual([[], 1])
  await vi.advanceTimersByTimeAsync(1)
  expect([told, line.stats.active.requests]).toEqual([[new ChainUnreachable(node.url)], 0])
  expect(await line.send('soon', [])).toBe(1)
  expect([line.isConnected, told.length]).toEqual([true, 1])
  // Nobody waits for what is answered.
  expect(vi.getTimerCount()).toBe(0)
})

test('what fails with its line is waited for no longer, by the node neither', async () => {
  const left = Promise.withResolvers<undefined>()
  await using node = await playedNode((client) => {
    client.on('close', () => left.resolve(undefined))
    return (text) => {
      const { id, method } = JSON.parse(text) as Asked
      if (method === 'chain_subscribeNewHeads') client.send(JSON.stringify({ id, result: 1 }))
    }
  })
  await using line = await lineTo(node.url)
  await line.subscribe('chain_newHead', 'chain_subscribeNewHeads', [], () => undefined)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const asked = line.send('chain_getHeader', [])
  expect([vi.getTimerCount(), line.stats.active]).toEqual([1, { requests: 1, subscriptions: 1 }])
  await line.disconnect()
  await expect(asked).rejects.toEqual(new ConnectionLost())
  expect([vi.getTimerCount(), line.stats.active]).toEqual([0, { requests: 0, subscriptions: 0 }])
  await left.promise
})

test('a line tells whoever listens that it begins and that it ends, each once, and nobody who stopped listening', async () => {
  const line = new NodeLine(endpoint, new TypeRegistry())
  const told: unknown[] = []
  const stop = line.on('disconnected', () => told.push('told though it was stopped'))
  line.on('connected', (reason?: unknown) => told.push(['connected', reason]))
  line.on('error', (reason: unknown) => told.push(reason))
  line.on('disconnected', (reason?: unknown) => told.push(['disconnected', reason]))
  expect(line.isConnected).toBe(false)
  await line.connect()
  expect([line.isConnected, told]).toEqual([true, [['connected', undefined]]])
  stop()
  await line.disconnect()
  await line.disconnect()
  expect([line.isConnected, told.slice(1)]).toEqual([false, [new ConnectionLost(), ['disconnected', undefined]]])
})

test('a line that its node closes is a lost one', async () => {
  await using node = await playedNode((client) => () => client.close())
  const line = await lineTo(node.url)
  const told: unknown[] = []
  line.on('error', (reason: unknown) => told.push(reason))
  await expect(line.send('chain_getHeader', [])).rejects.toEqual(new ConnectionLost())
  expect([line.isConnected, told]).toEqual([false, [new ConnectionLost()]])
})

test('where no node is, the line says so and has ended; what is no address is told before', async () => {
  const away = new NodeLine('ws://127.0.0.1:9', new TypeRegistry())
  const told: unknown[] = []
  for (const type of ['error', 'connected', 'disconnected'] as const)
    away.on(type, (reason?: unknown) => told.push([type, reason]))
  const unreachable = new ChainUnreachable('ws://127.0.0.1:9')
  await expect(away.connect()).rejects.toEqual(unreachable)
  expect(told).toEqual([
    ['error', unreachable],
    ['disconnected', undefined],
  ])
  await expect(new NodeLine('nowhere', new TypeRegistry()).connect()).rejects.toEqual(new BadEndpoint('nowhere'))
})

test('another line to the same node is made of one, and each ends by itself', async () => {
  await using line = await lineTo(endpoint)
  expect([line.hasSubscriptions, line.isClonable]).toEqual([true, true])
  const other = line.clone()
  await other.connect()
  expect(await other.send('chain_getBlockHash', [block])).toBe(hash)
  await other.disconnect()
  expect([line.isConnected, other.isConnected]).toEqual([true, false])
})

test('what is followed is heard until it is no longer listened to, and what is under way is counted', async () => {
  const asked: unknown[] = []
  const news = (subscription: unknown, result: unknown) => ({
    method: 'chain_newHead',
    params: { subscription, result: { ...HEADER, number: result } },
  })
  await using node = await nodeSaying(({ id, method, params }) => {
    asked.push([method, ...params])
    if (method === 'chain_subscribeNewHeads') return [{ id, result: 'heads' }, news('heads', 1), news('others', 2)]
    return [news('heads', 3), { id, result: true }]
  })
  await using line = await lineTo(node.url)
  const heard: unknown[] = []
  const hear = (error: unknown, { number }: { number: unknown }) => heard.push([error, number])
  expect(line.stats.active).toEqual({ requests: 0, subscriptions: 0 })
  const following = line.subscribe('chain_newHead', 'chain_subscribeNewHeads', ['all'], hear)
  expect(line.stats.active).toEqual({ requests: 1, subscriptions: 0 })
  expect(await following).toBe('heads')
  await line.send('system_health', [])
  expect(line.stats.active).toEqual({ requests: 0, subscriptions: 1 })
  expect(heard).toEqual([
    [null, 1],
    [null, 3],
  ])
  expect(await line.unsubscribe('chain_newHead', 'chain_unsubscribeNewHeads', 'heads')).toBe(true)
  expect(heard).toHaveLength(2)
  // It is followed no longer: the node is not asked.
  expect(await line.unsubscribe('chain_newHead', 'chain_unsubscribeNewHeads', 'heads')).toBe(false)
  expect(asked).toEqual([['chain_subscribeNewHeads', 'all'], ['system_health'], ['chain_unsubscribeNewHeads', 'heads']])
})

test('that a node fails to end what is followed hurts nobody', async () => {
  await using node = await nodeSaying(({ id, method }) => [
    method === 'chain_unsubscribeNewHeads' ? { id, error: { code: 1, message: 'No.' } } : { id, result: 7 },
  ])
  await using line = await lineTo(node.url)
  expect(await line.subscribe('chain_newHead', 'chain_subscribeNewHeads', [], () => undefined)).toBe(7)
  expect(await line.unsubscribe('chain_newHead', 'chain_unsubscribeNewHeads', 7)).toBe(false)
})

test('news of nothing are told as that', async () => {
  const news = { method: 'chain_newHead', params: { subscription: 1, result: null } }
  await using node = await nodeSaying(({ id }) => [{ id, result: 1 }, news])
  await using line = await lineTo(node.url)
  const told = new Promise((failed) => line.on('error', failed))
  await line.subscribe('chain_newHead', 'chain_subscribeNewHeads', [], () => undefined)
  expect(await told).toMatchObject({ failure: { kind: 'BadNode', sentence: 'Its news of chain_newHead are “null”.' } })
})

test('what is followed has a number: another answer is none', async () => {
  await using node = await nodeSaying(({ id }) => [{ id, result: { number: 1 } }])
  await using line = await lineTo(node.url)
  await expect(line.subscribe('chain_newHead', 'chain_subscribeNewHeads', [], () => undefined)).rejects.toMatchObject({
    failure: { kind: 'BadNode', sentence: 'To question 1 it answers “{"number":1}”.' },
  })
})

test.each([
  [{ code: 1, message: 'No.' }, 1, '1: No.'],
  [{ code: 1, message: 'No.', data: 'Never' }, 1, '1: No.: Never'],
  [{ code: 1, message: 'No.', data: { until: 5 } }, 1, '1: No.: {"until":5}'],
])('what a node says no with (%j) is told in full', async (error, code, sentence) => {
  await using node = await nodeSaying(({ id, method }) => {
    if (method !== 'chain_subscribeNewHeads') return [{ id, error }]
    return [
      { id, result: 1 },
      { method: 'chain_newHead', params: { subscription: 1, error } },
    ]
  })
  await using line = await lineTo(node.url)
  const told: unknown[] = []
  line.on('error', (reason: unknown) => told.push(reason))
  const failure = new NodeFailed(code, sentence)
  await expect(line.send('system_health', [])).rejects.toEqual(failure)
  expect([told, line.isConnected]).toEqual([[failure], true])
  // Of what is followed as well, and then nothing more is told.
  const gone = new Promise((done) => line.on('disconnected', () => done(undefined)))
  await line.subscribe('chain_newHead', 'chain_subscribeNewHeads', [], () => undefined)
  await gone
  expect(told).toEqual([failure, failure])
})

test('news that are not of their type end the line; what no type is known of is heard as it is', async () => {
  const news = (method: string, result: unknown) => ({ method, params: { subscription: 1, result } })
  await using node = await nodeSaying(({ id, method }) => [
    { id, result: 1 },
    method === 'subscribe' ? news('x_y', 'as it is') : news('chain_newHead', 'no header'),
  ])
  await using line = await lineTo(node.url)
  expect(await new Promise((told) => void line.subscribe('x_y', 'subscribe', [], (_, heard) => told(heard)))).toBe(
    'as it is',
  )
  const told = new Promise((failed) => line.on('error', failed))
  await line.subscribe('chain_newHead', 'chain_subscribeNewHeads', [], () => undefined)
  expect(await told).toMatchObject({ failure: { kind: 'BadNode', endpoint: node.url } })
})
