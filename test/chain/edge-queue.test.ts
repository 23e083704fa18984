// Transactions that are meant to hold up others, or the chain.
import type { KeyringPair } from '@polkadot/keyring/types'
import { compactAddLength, hexToU8a, u8aConcat, u8aToHex } from '@polkadot/util'
import { expect, test, vi } from 'vitest'
import { Runtime, RuntimeTrap } from '../../scripts/engine/runtime.ts'
import { account, send, startServed } from '../support/local-chain.ts'
import { rawClient } from '../support/wire.ts'

type Local = Awaited<ReturnType<typeof startServed>>

const [alice, bob] = [account('//Alice'), account('//Bob')]

const signed = async ({ api }: Local, by: KeyringPair, nonce: number, more: object = {}, size = 1) =>
  (await api.tx.system.remark(u8aToHex(new Uint8Array(size))).signAsync(by, { nonce, ...more })).toHex()

/** The same bytes with another signature. */
const forged = (extrinsic: string, at = 45) => {
  const bytes = hexToU8a(extrinsic)
  bytes[at] = bytes[at]! ^ 0xff
  return u8aToHex(bytes)
}

/** A transaction whose call the runtime cannot read: all of it is signed as it must be, its call is cut. */
const undecodable = async (local: Local, by: KeyringPair, nonce: number) => {
  const whole = hexToU8a(await signed(local, by, nonce, {}, 281))
  const body = whole.subarray(2)
  return u8aToHex(compactAddLength(u8aConcat(body.subarray(0, body.length - 200))))
}

const goesOn = async (local: Local) => {
  const { number } = local.chain.head
  await local.chain.build()
  await local.chain.fastForward(3_600_000n)
  expect(local.chain.head.number).toBeGreaterThan(number + 1)
}

test.each([
  ['that the runtime cannot read', undecodable],
  [
    'with a corrupted signature',
    async (local: Local, by: KeyringPair, nonce: number) => forged(await signed(local, by, nonce)),
  ],
  ['of nothing', async () => '0x'],
  ['of noise', async () => `0x${'a5'.repeat(300)}`],
  ['that is an inherent', async ({ api }: Local) => api.tx.timestamp.set(1).toHex()],
])('a transaction %s beside a good one stops no block and no jump', async (_, bad) => {
  await using local = await startServed()
  using client = await rawClient(local.server.url)
  const extrinsic = await bad(local, alice, 1)
  const [good, refused] = await Promise.all([
    client.ask('author_submitExtrinsic', await signed(local, alice, 0)),
    client.ask('author_submitExtrinsic', extrinsic),
  ])
  expect(good.error).toBeUndefined()
  expect(refused.error?.code).toBeOneOf([1002, 1010, 1011])
  await goesOn(local)
  expect((await local.api.rpc.system.accountNextIndex(alice.address)).toNumber()).toBe(1)
  expect((await client.ask('author_pendingExtrinsics')).result).toEqual([])
})

test('of transactions in one message each is taken or refused by itself', async () => {
  await using local = await startServed()
  using client = await rawClient(local.server.url)
  const sent = [
    await signed(local, alice, 0),
    await undecodable(local, alice, 1),
    forged(await signed(local, alice, 1)),
    await signed(local, bob, 0),
  ]
  const ask = (extrinsic: string, id: number) => ({
    ...{ jsonrpc: '2.0', id, method: 'author_submitExtrinsic' },
    params: [extrinsic],
  })
  client.say(JSON.stringify(sent.map(ask)))
  const answers = [await client.hear(Array.isArray)].flat()
  expect(answers.map(({ error }) => error?.code)).toEqual([undefined, 1002, 1010, undefined])
  await goesOn(local)
  for (const { address } of [alice, bob])
    expect((await local.api.rpc.system.accountNextIndex(address)).toNumber()).toBe(1)
})

test('forged transactions are refused in no time, and lock nobody out', async () => {
  await using local = await startServed()
  using client = await rawClient(local.server.url)
  const good = await signed(local, alice, 0)
  const began = performance.now()
  const refused = await Promise.all(
    Array.from({ length: 200 }, (_, at) => client.ask('author_submitAndWatchExtrinsic', forged(good, 45 + (at % 50)))),
  )
  expect(refused.every(({ error }) => error?.code === 1010)).toBe(true)
  expect(performance.now() - began).toBeLessThan(20_000)
  expect((await local.api.rpc.system.accountNextIndex(alice.address)).toNumber()).toBe(0)
  await send(local.api, local.api.tx.system.remark('0x01'), alice, 0)
})

test('a transaction with which no block can be finished is found among others, refused and told; all else goes on', async () => {
  await using local = await startServed()
  using client = await rawClient(local.server.url)
  const number = await local.api.query.system.account.key(bob.address)
  const nonceOf = (account: Uint8Array | undefined) => account?.[0] ?? 0
  // The runtime that would do so is not this one: its last call traps once Bob has sent something.
  const call = Runtime.prototype.call
  const trap = vi.spyOn(Runtime.prototype, 'call').mockImplementation(function (this: Runtime, method, ...rest) {
    const [, overlay] = rest
    if (method === 'BlockBuilder_finalize_block' && nonceOf(overlay?.get(number as `0x${string}`)) > 0)
      throw new RuntimeTrap(method, 'unreachable')
    return call.call(this, method, ...rest)
  })
  try {
    const sent = [
      await signed(local, alice, 0),
      await signed(local, bob, 0),
      await signed(local, alice, 1),
      await signed(local, alice, 2),
    ]
    const watched = await Promise.all(sent.map((one) => client.ask('author_submitAndWatchExtrinsic', one)))
    const last = () => watched.map(({ result }) => client.news(result).at(-1))
    await expect
      .poll(last, { timeout: 20_000 })
      .toEqual([
        { finalized: expect.any(String) },
        'invalid',
        { finalized: expect.any(String) },
        { finalized: expect.any(String) },
      ])
    await goesOn(local)
  } finally {
    trap.mockRestore()
  }
})

test('a block that is kept and could not be shown is shown with the next, and nobody misses it', async () => {
  await using local = await startServed()
  const { chain } = local
  using client = await rawClient(local.server.url)
  const heads = (await client.ask('chain_subscribeNewHeads')).result
  vi.spyOn(chain.blockchain, 'setHead').mockRejectedValueOnce(new Error('it does not look'))
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  await chain.build()
  expect(said).toHaveBeenCalledWith(expect.stringMatching(/could not be shown/), expect.any(Error))
  said.mockRestore()
  expect(chain.head.number).toBe(chain.history.head().number - 1)
  await send(local.api, local.api.tx.system.remark('0x01'), alice, 0)
  expect(chain.head.hash).toBe(chain.history.head().hash)
  await expect.poll(() => client.news(heads).length).toBe(3)
})

test('valid transactions beyond a full block wait for the next', async () => {
  await using local = await startServed()
  using client = await rawClient(local.server.url)
  const { number } = local.chain.head
  // A block takes 3.75 MB of them.
  const size = 600_000
  const many = 12
  const extrinsics = await Promise.all(Array.from({ length: many }, (_, nonce) => signed(local, bob, nonce, {}, size)))
  const sent = await Promise.all(extrinsics.map((one) => client.ask('author_submitAndWatchExtrinsic', one)))
  for (const { result, error } of sent) {
    expect(error).toBeUndefined()
    await expect.poll(() => client.news(result).at(-1)).toHaveProperty('finalized')
  }
  expect(local.chain.head.number).toBeGreaterThan(number + 1)
}, 120_000)

test("one account's future numbers leave room for everybody else's", async () => {
  await using local = await startServed()
  using client = await rawClient(local.server.url)
  const answers = []
  for (let nonce = 1; nonce <= 160; nonce += 1)
    answers.push(await client.ask('author_submitExtrinsic', await signed(local, alice, nonce)))
  expect(answers.filter(({ error }) => !error)).toHaveLength(128)
  expect(answers.at(-1)?.error).toMatchObject({ code: 1016 })
  await send(local.api, local.api.tx.system.remark('0x01'), bob)
  // What they waited for comes, and all get in.
  await send(local.api, local.api.tx.system.remark('0x01'), alice, 0)
  await expect.poll(async () => (await local.api.rpc.system.accountNextIndex(alice.address)).toNumber()).toBe(129)
}, 60_000)

test('a more urgent transaction takes the place of one with the same number, and both senders are told', async () => {
  await using local = await startServed()
  using client = await rawClient(local.server.url)
  // It waits for its predecessor meanwhile.
  const first = (await client.ask('author_submitAndWatchExtrinsic', await signed(local, alice, 1))).result
  const same = await client.ask('author_submitAndWatchExtrinsic', await signed(local, alice, 1, {}, 2))
  expect(same.error).toMatchObject({ code: 1014, message: expect.stringMatching(/Priority is too low/) })
  const urgent = (
    await client.ask('author_submitAndWatchExtrinsic', await signed(local, alice, 1, { tip: 10n ** 12n }))
  ).result
  const before = (await client.ask('author_submitAndWatchExtrinsic', await signed(local, alice, 0))).result
  await expect.poll(() => client.news(urgent).at(-1)).toHaveProperty('finalized')
  expect(client.news(first)).toEqual(['future', { usurped: expect.any(String) }])
  expect(client.news(urgent)).toEqual([
    'future',
    'ready',
    { inBlock: local.chain.head.hash },
    { finalized: local.chain.head.hash },
  ])
  expect(client.news(before).slice(0, 1)).toEqual(['ready'])
})

test('a transaction that was valid for some blocks leaves when they are over', async () => {
  await using local = await startServed()
  using client = await rawClient(local.server.url)
  const mortal = (await client.ask('author_submitAndWatchExtrinsic', await signed(local, alice, 3, { era: 8 }))).result
  const patient = (await client.ask('author_submitAndWatchExtrinsic', await signed(local, alice, 4, { era: 0 }))).result
  for (let block = 0; block < 10; block += 1) await local.chain.build()
  expect(client.news(mortal)).toEqual(['future', 'invalid'])
  expect(client.news(patient)).toEqual(['future'])
  for (let block = 0; block < 60; block += 1) await local.chain.build()
  await expect.poll(() => client.news(patient)).toEqual(['future', 'dropped'])
})

test('the same transaction twice, and one that a block has, are refused as such', async () => {
  await using local = await startServed()
  using client = await rawClient(local.server.url)
  const future = await signed(local, alice, 1)
  const twice = await Promise.all([0, 1].map(() => client.ask('author_submitExtrinsic', future)))
  expect(twice.map(({ error }) => error?.code).sort()).toEqual([1013, undefined])
  await send(local.api, local.api.tx.system.remark('0x01'), alice, 0)
  await expect
    .poll(() => client.ask('author_submitExtrinsic', future).then(({ error }) => error))
    .toMatchObject({
      code: 1010,
      message: 'Invalid Transaction',
      data: 'Transaction is outdated',
    })
})
