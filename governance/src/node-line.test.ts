import { TypeRegistry } from '@polkadot/types'
import { expect, inject, test } from 'vitest'
import { relayTo } from '../../test/support/relay.ts'
import { type Told, retellingNode } from '../../test/support/retelling.ts'
import { connect } from './connection.ts'
import { BadNode, ConnectionLost, NodeFailed } from './errors.ts'
import { NodeLine } from './node-line.ts'

const { endpoint, block, hash } = inject('lived')

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

const NO_ANSWERS = [
  ['no JSON', '<html>Not here</html>', 'It says “<html>Not here</html>”.'],
  ['more than is told again', 'x'.repeat(5_000), `It says “${'x'.repeat(120)}…”.`],
  ['null', 'null', 'It says “null”.'],
  ['a number', '7', 'It says “7”.'],
  ['a list', '[1, null]', 'It says “[1, null]”.'],
  ['bytes', Uint8Array.of(123, 125), 'It sends bytes, not text.'],
  ['an answer to nothing', '{"jsonrpc":"2.0"}', 'It answers question “nothing”.'],
  ['an answer to what nobody asked', '{"id":1000,"result":null}', 'It answers question “1000”.'],
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
