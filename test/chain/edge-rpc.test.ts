// What the chain answers over JSON-RPC, to whom asks well and to whom does not.
import { setTimeout as passed } from 'node:timers/promises'
import { ApiPromise, WsProvider } from '@polkadot/api'
import type { Raw } from '@polkadot/types'
import { u8aToHex } from '@polkadot/util'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { Kept } from '../../scripts/engine/kept.ts'
import { ASKED, ASKED_TOGETHER, OWN_WORK, Runtime } from '../../scripts/engine/runtime.ts'
import { NO_SUCH_TIME } from '../../governance/src/local.ts'
import { StateHistory } from '../../scripts/local-chain/state-history.ts'
import { account, send, startServed } from '../support/local-chain.ts'
import { rawClient } from '../support/wire.ts'

let local: Awaited<ReturnType<typeof startServed>>
beforeAll(async () => {
  local = await startServed()
})
afterAll(() => local[Symbol.asyncDispose]())

const NO_BLOCK = `0x${'11'.repeat(32)}`

test.each([
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  '',
  'dev_newBlock',
  'dev_setStorage',
  'dev_setHead',
  'dev_timeTravel',
  'dev_setRuntimeLogLevel',
  'dev_runBlock',
  'dev_dryRun',
  'archive_v1_storage',
  'archive_v1_call',
  'chainHead_v1_follow',
  'chainHead_v1_storage',
  'chainSpec_v1_chainName',
  'transaction_v1_broadcast',
  'state_getPairs',
  'state_getKeys',
  'state_traceBlock',
  'state_getReadProof',
  'system_dryRun',
  'author_insertKey',
  'author_rotateKeys',
  'offchain_localStorageSet',
])('%j is no method, whatever comes with it', async (method) => {
  using client = await rawClient(local.server.url)
  for (const params of [[], [5], [null, '0x'], [[]], [{ type: 'value' }]])
    expect((await client.ask(method, ...params)).error).toMatchObject({ code: -32601 })
})

test('the list of methods is what is answered, and nothing else', async () => {
  using client = await rawClient(local.server.url)
  const { methods } = (await client.ask('rpc_methods')).result as { methods: string[] }
  expect(methods).toEqual([...methods].sort())
  expect(methods).toEqual(expect.arrayContaining(['huzhu_fastForward', 'state_call', 'chain_getBlock', 'rpc_methods']))
  for (const method of methods) {
    const { error } = await client.ask(method, ...Array.from({ length: 9 }, () => 'x'))
    expect([method, error?.code]).toEqual([method, -32602])
  }
})

test('a parameter that is wrong is named, with what it must be, and not how it was checked', async () => {
  using client = await rawClient(local.server.url)
  const { methods } = (await client.ask('rpc_methods')).result as { methods: string[] }
  const wrong = [true, -1, 1.5, 1e300, 'x'.repeat(9_000), '0x0', {}, [[]], [7, 'x'], Array(3_000).fill('0x00')]
  const told = new Set<string>()
  for (const method of methods)
    for (const value of wrong)
      for (const params of [[value], ['0x', value], ['0x', '0x', value]]) {
        const { error } = await client.ask(method, ...params)
        if (error?.code !== -32602) continue
        expect(error.message).toMatch(/^Invalid params: (\w+ must be .+|at most \d are taken, \d came)\.$/)
        expect(error.message).not.toMatch(/expected|received|invalid (?!params)|length|value/i)
        told.add(error.message)
      }
  expect(told).toContain("Invalid params: hash must be a block's hash: 0x and 64 hexadecimal digits.")
  expect(told).toContain(
    'Invalid params: keys must be a list of 1 to 1,024 keys, each 0x and two digits for each of at most 1,024 bytes.',
  )
})

test.each([
  ['state_subscribeStorage', []],
  ['state_subscribeStorage', [5]],
  ['state_subscribeStorage', [[]]],
  ['state_subscribeStorage', [['0x1']]],
  ['state_getStorage', []],
  ['state_getStorage', [{}]],
  ['state_getStorage', ['0x00', 'latest']],
  ['state_getKeysPaged', ['0x', -1]],
  ['state_getKeysPaged', ['0x', 1.5]],
  ['state_queryStorageAt', ['0x00']],
  ['state_call', ['Core_version']],
  ['state_call', ['../Core_version', '0x']],
  ['chain_getBlockHash', [-1]],
  ['chain_getBlockHash', ['0x1ffffffff']],
  ['chain_getBlockHash', [[[1]]]],
  ['chain_getHeader', ['0x00']],
  ['chain_getBlock', [1]],
  ['system_accountNextIndex', ['nobody']],
  ['system_accountNextIndex', [7]],
  ['system_accountNextIndex', ['0x01']],
  ['system_accountNextIndex', [`0x${'01'.repeat(33)}`]],
  ['payment_queryInfo', [null]],
  ['author_submitExtrinsic', ['hello']],
  ['author_submitExtrinsic', [['0x00']]],
  ['author_unwatchExtrinsic', [{}]],
  ['huzhu_fastForward', ['a week']],
  ['huzhu_fastForward', [-1]],
  ['huzhu_fastForward', ['9'.repeat(50)]],
  ['huzhu_fastForward', [1.5]],
  ['childstate_getStorage', ['0x00', '0x00']],
])('%s %j is refused before anything runs', async (method, params) => {
  using client = await rawClient(local.server.url)
  const { number } = local.chain.head
  expect((await client.ask(method, ...params)).error?.code).toBe(-32602)
  expect(local.chain.head.number).toBe(number)
})

test('long lists and long keys are refused before anything runs', async () => {
  using client = await rawClient(local.server.url)
  const many = Array.from({ length: 2_000 }, () => '0x00')
  expect((await client.ask('state_subscribeStorage', many)).error?.code).toBe(-32602)
  expect((await client.ask('state_queryStorageAt', many)).error?.code).toBe(-32602)
  expect((await client.ask('state_getStorage', `0x${'00'.repeat(5_000)}`)).error?.code).toBe(-32602)
  expect(
    (
      await client.ask(
        'chain_getBlockHash',
        Array.from({ length: 2_000 }, () => 0),
      )
    ).error?.code,
  ).toBe(-32602)
})

test('no answer has more than four megabytes of values, whoever asks how', async () => {
  // A history of its own, in which a pallet could have kept them.
  await using local = await startServed()
  using client = await rawClient(local.server.url)
  const long = Array.from({ length: 30 }, (_, at) => `0x${(0xf000 + at).toString(16)}` as const)
  const read = vi.spyOn(local.chain.history, 'bytesAt')
  const original = StateHistory.prototype.bytesAt
  read.mockImplementation(function (this: StateHistory, key, number) {
    return key.startsWith('0xf0') ? new Uint8Array(1024 * 1024) : original.call(this, key, number)
  })
  const tooLong = { code: -32005, message: expect.stringMatching(/more than 4 MB/) }
  for (const [method, ...more] of [
    ['state_queryStorageAt'],
    ['state_queryStorage', local.chain.genesis.hash],
    ['state_subscribeStorage'],
  ] as const) {
    read.mockClear()
    expect((await client.ask(method, long, ...more)).error, method).toMatchObject(tooLong)
    expect(read.mock.calls.filter(([key]) => key.startsWith('0xf0'))).toHaveLength(5)
    expect((await client.ask(method, long.slice(0, 3), ...more)).error).toBeUndefined()
    read.mockClear()
    expect((await client.ask(method, Array(30).fill(long[0]), ...more)).error, method).toBeUndefined()
    expect(read.mock.calls.filter(([key]) => key.startsWith('0xf0'))).toHaveLength(1)
  }
  // Many keys of many blocks are looked up.
  for (let blocks = 0; blocks < 20; blocks += 1) await local.chain.build()
  const keys = Array.from({ length: 1_024 }, (_, at) => `0xe0${at.toString(16).padStart(4, '0')}`)
  expect((await client.ask('state_queryStorage', keys, local.chain.genesis.hash)).error).toMatchObject({
    code: -32000,
    message: expect.stringMatching(/At most 16 blocks/),
  })
})

test.each([
  ['state_getStorage', ['0x00', NO_BLOCK], 4003, /UnknownBlock/],
  ['state_call', ['Core_version', '0x', NO_BLOCK], 4003, /UnknownBlock/],
  ['state_getMetadata', [NO_BLOCK], 4003, /UnknownBlock/],
  ['state_call', ['nothing', '0x'], 4003, /not offered/],
  ['state_call', ['RuntimeViewFunction_execute_view_function', '0x'], 4003, /Execution failed/],
  ['payment_queryInfo', ['0x00'], 4003, /Execution failed/],
  ['state_getKeysPaged', ['0x', 1_001], 4002, /1001, max: 1000/],
])('%s %j fails by itself, and names no place of this machine', async (method, params, code, words) => {
  using client = await rawClient(local.server.url)
  const { error } = await client.ask(method, ...params)
  expect(error).toMatchObject({ code, message: expect.stringMatching(words) })
  expect(JSON.stringify(error)).not.toMatch(/node_modules|\/work|\/home|\.ts|\.js|file:/)
  await local.chain.build()
})

test.each([
  'GenesisBuilder_build_state',
  'GenesisBuilder_get_preset',
  'Core_execute_block',
  'Core_initialize_block',
  'BlockBuilder_apply_extrinsic',
  'BlockBuilder_inherent_extrinsics',
  'TaggedTransactionQueue_validate_transaction',
  'OffchainWorkerApi_offchain_worker',
  'SessionKeys_generate_session_keys',
  'TryRuntime_execute_block',
  'validate_block',
])('%s is for nodes, and not offered to clients', async (call) => {
  using client = await rawClient(local.server.url)
  const run = vi.spyOn(local.chain, 'call')
  const { error } = await client.ask('state_call', call, '0x')
  expect(error).toMatchObject({ code: 4003, message: expect.stringMatching(`^The call ${call} is not offered`) })
  expect(run).not.toHaveBeenCalled()
  run.mockRestore()
})

test('what there is not is null, as nodes have it', async () => {
  using client = await rawClient(local.server.url)
  expect((await client.ask('chain_getHeader', NO_BLOCK)).result).toBeNull()
  expect((await client.ask('chain_getBlock', NO_BLOCK)).result).toBeNull()
  expect((await client.ask('chain_getBlockHash', [0, 4_000_000])).result).toEqual([local.chain.genesis.hash, null])
  expect((await client.ask('state_getStorage', '0x00')).result).toBeNull()
  expect((await client.ask('state_getStorageSize', '0x00', null)).result).toBeNull()
})

test('a refused subscription leaves nothing behind: others hear of every block and of their transactions', async () => {
  using client = await rawClient(local.server.url)
  for (const params of [[], [5], [[null]]]) await client.ask('state_subscribeStorage', ...params)
  const heads = (await client.ask('chain_subscribeNewHeads')).result
  await send(local.api, local.api.tx.system.remark('0x01'), account('//Alice'))
  await expect.poll(() => client.news(heads).length).toBe(2)
  expect(client.news(heads)).toEqual([
    expect.objectContaining({ number: expect.stringMatching(/^0x[1-9a-f][0-9a-f]*$/) }),
    expect.objectContaining({ parentHash: expect.any(String) }),
  ])
})

test("a subscriber's number comes before its first news", async () => {
  using client = await rawClient(local.server.url)
  const told = (await client.ask('chain_subscribeFinalizedHeads')).result
  await expect.poll(() => client.news(told).length).toBe(1)
  const at = (fits: (message: (typeof client.heard)[number]) => boolean) => client.heard.findIndex(fits)
  const first = at((message) => !Array.isArray(message) && message.params?.subscription === told)
  expect(first).toBeGreaterThan(at((message) => !Array.isArray(message) && message.result === told))
})

test('what a range of blocks changed is told once, and not what was written as it was', async () => {
  const { api, chain } = local
  using client = await rawClient(local.server.url)
  const from = chain.head.hash
  for (let blocks = 0; blocks < 2; blocks += 1) await chain.build()
  // Each block writes its time, and its code again.
  const keys = [api.query.timestamp.now.key(), '0x3a636f6465', '0x00']
  const { result } = await client.ask('state_queryStorage', keys, from)
  const changes = (result as { changes: [string, string | null][] }[]).map((block) => block.changes)
  expect(changes.map((some) => some.map(([key]) => key))).toEqual([keys, keys.slice(0, 1), keys.slice(0, 1)])
  expect(changes[0]![2]![1]).toBeNull()
})

test('what nobody foresaw is told as such and logged, also where it is of the kind of what callers do wrong', async () => {
  using client = await rawClient(local.server.url)
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const fault = vi.spyOn(local.chain, 'fastForward').mockRejectedValueOnce(new RangeError('Invalid array length'))
  const { error } = await client.ask('huzhu_fastForward', 6_000)
  expect(error).toMatchObject({ code: -32603, message: expect.not.stringMatching(/array/) })
  expect(said).toHaveBeenCalledWith(expect.stringMatching(/could not be answered/), expect.any(RangeError))
  said.mockRestore()
  fault.mockRestore()
})

test('a storage subscription tells what its keys hold, and again when one is written', async () => {
  const { api, chain } = local
  using client = await rawClient(local.server.url)
  const [now, code] = [api.query.timestamp.now.key(), '0x3a636f6465']
  const told = (await client.ask('state_subscribeStorage', [now, '0x00', code])).result
  await chain.build()
  await expect.poll(() => client.news(told).length).toBe(2)
  const [first, second] = client.news(told) as { block: string; changes: [string, string | null][] }[]
  expect(first!.changes.map(([key, value]) => [key, value === null])).toEqual([
    [now, false],
    ['0x00', true],
    [code, false],
  ])
  expect(second!.block).toBe(chain.head.hash)
  expect(second!.changes.map(([key]) => key)).toEqual([now])
})

test('the library finds all that it asks for: fees, old states, ranges, headers, keys', async () => {
  const { api, chain, server } = local
  const other = await ApiPromise.create({ provider: new WsProvider(server.url), noInitWarn: true })
  try {
    expect((await other.rpc.system.health()).isSyncing.isFalse).toBe(true)
    expect((await other.rpc.system.properties()).tokenSymbol.unwrap()[0]?.toString()).toBe('HUZ')
    expect(other.runtimeVersion.specName.toString()).toBe((await api.rpc.state.getRuntimeVersion()).specName.toString())
    const from = chain.head.hash
    await chain.build()
    await chain.build()
    const key = api.query.timestamp.now.key()
    const changes = await api.rpc.state.queryStorage<[Raw]>([key], from)
    expect(changes).toHaveLength(3)
    const keys = await api.query.system.account.keysPaged({ args: [], pageSize: 5 })
    expect(keys).toHaveLength(5)
    const derived = await api.derive.chain.getHeader(from)
    expect(derived.hash.toHex()).toBe(from)
    const alice = account('//Alice').address
    expect((await api.derive.balances.account(alice)).freeBalance.toBigInt()).toBeGreaterThan(0n)
    const call = api.tx.system.remark('0x01')
    const { partialFee } = await call.paymentInfo(alice)
    expect(partialFee.toBigInt()).toBeGreaterThan(0n)
    const most = { refTime: 2n ** 64n - 1n, proofSize: 0 }
    const heavy = await api.tx.utility.withWeight(call, most).signAsync(account('//Alice'))
    using client = await rawClient(server.url)
    const weight = expect.objectContaining({ ref_time: 2 ** 64 })
    expect((await client.ask('payment_queryInfo', heavy.toHex())).result).toMatchObject({ weight })
    const signed = await call.signAsync(account('//Alice'))
    const details = await api.rpc.payment.queryFeeDetails(signed.toHex())
    const { baseFee, lenFee, adjustedWeightFee } = details.inclusionFee.unwrap()
    expect(baseFee.toBigInt() + lenFee.toBigInt() + adjustedWeightFee.toBigInt()).toBeGreaterThan(0n)
    const size = await api.rpc.state.getStorageSize(key)
    expect(size.toNumber()).toBe(8)
    expect(u8aToHex((await api.rpc.state.getMetadata()).toU8a()).slice(0, 10)).toBe('0x6d657461')
  } finally {
    await other.disconnect()
  }
})

test('the clock moves to a time as it is when it is the turn, whatever is built before', async () => {
  const { chain } = local
  const end = (await chain.time()) + 86_400_000n
  using client = await rawClient(local.server.url)
  const before = Array.from({ length: 5 }, () => client.ask('huzhu_newBlock'))
  const moved = client.ask('huzhu_fastForwardTo', end.toString())
  await Promise.all([...before, moved])
  expect(await chain.time()).toBe((end / 6_000n) * 6_000n)
  const back = await client.ask('huzhu_fastForwardTo', 1_000)
  expect(back.error?.message).toMatch(/only moves ahead/)
})

/** Milliseconds of a hundred years. */
const CENTURY = 3_155_760_000_000

test('a step shorter than a slot, and a time too far ahead, are refused by what is true of them', async () => {
  const { chain } = local
  using client = await rawClient(local.server.url)
  const [head, now] = [chain.head.hash, Number(await chain.time())]
  const next = new Date(now + 6_000).toISOString()
  for (const asked of [
    await client.ask('huzhu_fastForward', 5_999),
    await client.ask('huzhu_fastForwardTo', now + 1),
    await client.ask('huzhu_fastForwardTo', now),
  ])
    expect(asked.error).toMatchObject({
      code: NO_SUCH_TIME,
      message: expect.stringMatching(`to ${next} at the earliest`),
    })
  for (const time of [Date.now() + CENTURY + 60_000, now + 2 ** 32 * 6_000, 999_999_999_999_999])
    expect((await client.ask('huzhu_fastForwardTo', time)).error, String(time)).toMatchObject({
      code: NO_SUCH_TIME,
      message: expect.stringMatching(/at most 100 years ahead.*before 2\d{3}-.*--reset/),
    })
  expect(chain.head.hash).toBe(head)
  expect((await client.ask('huzhu_fastForward', 6_000)).error).toBeUndefined()
  expect(Number(await chain.time())).toBe(now + 6_000)
})

test('a chain whose time lies as far ahead as it may goes on', async () => {
  await using local = await startServed()
  using client = await rawClient(local.server.url)
  const end = Date.now() + CENTURY
  expect((await client.ask('huzhu_fastForwardTo', end)).error).toBeUndefined()
  expect(Math.abs(Number(await local.chain.time()) - end)).toBeLessThanOrEqual(6_000)
  for (let blocks = 0; blocks < 3; blocks += 1) expect((await client.ask('huzhu_newBlock')).error).toBeUndefined()
  expect((await client.ask('huzhu_fastForward', 60_000)).error?.message).toMatch(/at most 100 years ahead/)
})

test('what waits for code to be compiled is answered in a turn of whoever asked it', async () => {
  const { chain } = local
  const who = {}
  const asked = vi.spyOn(chain.turns, 'ask')
  const { get } = Kept.prototype
  const compiling = vi.spyOn(Kept.prototype, 'get').mockImplementationOnce(async function (this: unknown, ...of) {
    await passed(50)
    return get.apply(this, of)
  })
  await chain.turns.ask(who, () => chain.call('Core_version', new Uint8Array()))
  const turns = asked.mock.calls.map(([one]) => one)
  expect(turns.filter((one) => one === who)).toHaveLength(2)
  expect(turns).not.toContain(chain)
  asked.mockRestore()
  compiling.mockRestore()
})

test('what a move asks of the runtime has the time that blocks have, however little clients have', async () => {
  const called = vi.spyOn(Runtime.prototype, 'call')
  await local.chain.fastForward(6_000n)
  const asked = called.mock.calls.filter(([method]) => method.startsWith('RuntimeViewFunction'))
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.map(([, , , patience]) => patience)).toEqual(asked.map(() => OWN_WORK))
  using client = await rawClient(local.server.url)
  called.mockClear()
  await client.ask('state_call', 'Core_version', '0x')
  // Another client may ask as well.
  for (const [, , , patience] of called.mock.calls) expect([ASKED, ASKED_TOGETHER]).toContain(patience)
  called.mockRestore()
})

test('moves of the clock that wait are bounded', async () => {
  using client = await rawClient(local.server.url)
  const asked = await Promise.all(Array.from({ length: 40 }, () => client.ask('huzhu_newBlock')))
  const refused = asked.filter(({ error }) => error)
  expect(refused.length).toBeGreaterThan(0)
  expect(refused.every(({ error }) => error?.code === -32005)).toBe(true)
})
