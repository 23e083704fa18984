import type { SignerPayloadJSON } from '@polkadot/types/types'
import { hexToU8a } from '@polkadot/util'
import { afterEach, expect, test, vi } from 'vitest'
import { alice, bob, stranger } from '../../test/support/accounts.ts'
import { lived } from '../../test/support/lived.ts'
import { recordingNode } from '../../test/support/recording.ts'
import { relayTo } from '../../test/support/relay.ts'
import { type Told, retellingNode } from '../../test/support/retelling.ts'
import * as calls from './calls.ts'
import { connect } from './connection.ts'
import { ConnectionLost, NotIncluded, SignatureRejected } from './errors.ts'
import {
  type Progress,
  type SigningOptions,
  findSent,
  fitsBlock,
  numbersIn,
  preflight,
  readRefusal,
  submit,
  submitOrThrow,
} from './transactions.ts'

const UNIT = 10n ** 12n
const refusal = { pallet: 'mutualAid', reason: 'NoSuchPool' }
const chain = lived()

afterEach(() => vi.restoreAllMocks())

const transfer = (amount: bigint) => chain.api.tx.balances.transferKeepAlive(bob.address, amount)

/** A client of a node that records what it is sent, in block `number` of the chain: where a pool was opened, if not said. */
async function recorded(manners: Parameters<typeof recordingNode>[3] = {}, number = chain.facts.opened.block) {
  const node = await recordingNode(chain.api, chain.facts.endpoint, number, manners)
  const api = await connect({ endpoint: node.url })
  const remark = api.tx.system.remark('0x00')
  return {
    api,
    node,
    remark,
    send: (follow?: (progress: Progress) => void) => submit(api, remark, { by: alice }, follow),
    async [Symbol.asyncDispose]() {
      await api.disconnect()
      await node[Symbol.asyncDispose]()
    },
  }
}

test('a transaction is followed from its signing to its end, with what happened in its block', async () => {
  await using client = await recorded({ tells: (inBlock) => ({ inBlock }) })
  const { block, before: from } = client.node
  const steps: Progress[] = []
  const final = await client.send((progress) => {
    steps.push(progress)
    if (progress.state === 'in block') client.node.tell({ finalized: block })
  })
  const hash = client.api.registry.createType('Extrinsic', client.node.sent).hash.toHex()
  expect(steps).toEqual([{ state: 'sent', hash, from }, { state: 'in block', hash, block }, final])
  expect(final).toMatchObject({ state: 'final', hash, block, refusal: undefined })
  const rulesSet = final.events.find(({ name }) => name === 'mutualAid.RulesSet')
  expect(rulesSet?.data).toMatchObject({ pool: '1', version: '0', start: String(chain.facts.opened.time) })
  // What happened to others in the block is none of its own.
  expect(final.events.filter(({ name }) => name === 'system.ExtrinsicSuccess')).toHaveLength(1)
  expect(await findSent(client.api, hash, from)).toEqual(final)
})

test("the chain's refusal inside a block is in the result, or thrown where that is wanted", async () => {
  await using client = await recorded({}, chain.facts.denied.block)
  const final = await client.send()
  expect(final.refusal).toMatchObject({ refusal })
  expect(final.events.map(({ name }) => name)).toContain('system.ExtrinsicFailed')
  expect(await findSent(client.api, final.hash, client.node.before)).toEqual(final)
  await using other = await recorded({}, chain.facts.denied.block)
  await expect(submitOrThrow(other.api, other.remark, { by: alice })).rejects.toMatchObject({ refusal })
})

test('whose call was done is given how it ended', async () => {
  await using client = await recorded()
  const { block } = client.node
  const final = await submitOrThrow(client.api, client.remark, { by: alice })
  expect(final).toMatchObject({ state: 'final', block, refusal: undefined })
})

test('a call is tried before anybody signs: what it costs, and why it would be refused', async () => {
  const { api } = chain
  const { partialFee } = await transfer(UNIT).paymentInfo(alice)
  expect(partialFee.toBigInt()).toBeGreaterThan(0n)
  expect(await preflight(api, transfer(UNIT), alice.address)).toEqual({
    fee: partialFee.toBigInt(),
    advance: partialFee.toBigInt(),
    refusal: undefined,
  })
  // Whoever was invited joins without a fee.
  expect(await preflight(api, calls.join(api, 0), stranger.address)).toEqual({
    ...{ fee: 0n, advance: 0n, refusal: undefined },
  })
  expect(await readRefusal(api, transfer(UNIT), alice.address)).toBeUndefined()
  expect(await readRefusal(api, calls.join(api, 9), alice.address)).toMatchObject({ refusal })
  expect((await preflight(api, calls.join(api, 9), alice.address)).refusal).toMatchObject({ refusal })
})

test('what no block has room for is refused before it is sent', async () => {
  expect(await fitsBlock(chain.api, transfer(UNIT), alice.address)).toBe(true)
  const heavy = calls.service(chain.api, 1_000_000)
  expect(await fitsBlock(chain.api, heavy, alice.address)).toBe(false)
  const tooLarge = { pallet: 'runtime', reason: 'Exhausted' }
  expect((await preflight(chain.api, heavy, alice.address)).refusal).toMatchObject({
    ...{ refusal: tooLarge, message: expect.stringContaining('Too large for a block.') },
  })
})

test('a block has room up to its limits, of each class of calls its own', async () => {
  const { api } = chain
  const asking = (of: 'Normal' | 'Operational', refTime: bigint, proofSize: bigint) => {
    const info = { weight: { refTime, proofSize }, class: of, partialFee: 0 }
    const call = { paymentInfo: async () => api.registry.createType('RuntimeDispatchInfoV2', info) } as unknown
    return fitsBlock(api, call as calls.Call, alice.address)
  }
  const { normal, operational } = api.consts.system.blockWeights.perClass
  for (const [of, { maxExtrinsic }] of [['Normal', normal] as const, ['Operational', operational] as const]) {
    const [time, size] = [maxExtrinsic.unwrap().refTime.toBigInt(), maxExtrinsic.unwrap().proofSize.toBigInt()]
    expect(await asking(of, time, size)).toBe(true)
    expect(await asking(of, time + 1n, size)).toBe(false)
    expect(await asking(of, time, size + 1n)).toBe(false)
  }
})

test('where the runtime sets no limit every call fits', async () => {
  const { api } = chain
  const none = { maxExtrinsic: api.registry.createType('Option<Weight>') }
  const consts = { system: { blockWeights: { perClass: { normal: none, operational: none } } } }
  const unlimited = Object.create(api, { consts: { value: consts } }) as typeof api
  expect(await fitsBlock(unlimited, calls.service(api, 1_000_000), alice.address)).toBe(true)
})

test('of a runtime without other currencies no fee in one is asked for', async () => {
  const call = { registry: { metadata: { pallets: [] } }, signAsync: () => Promise.reject(new Error('Cancelled')) }
  const asking = submit(chain.api, call as unknown as calls.Call, { by: alice, feeIn: 1 })
  await expect(asking).rejects.toMatchObject({
    failure: { kind: 'OtherRuntime', sentence: expect.stringMatching(/^The runtime has no pallet Assets\./) },
  })
})

test('what a node does not take is told by why', async () => {
  const error = { code: 1010, message: 'Invalid Transaction', data: 'Transaction is outdated' }
  await using client = await recorded({ answers: (id) => ({ id, error }) })
  await expect(client.send()).rejects.toMatchObject({
    failure: {
      kind: 'NotTaken',
      reason: 'NumberUsed',
      sentence: '1010: Invalid Transaction: Transaction is outdated',
    },
  })
})

test('a wallet is asked for the fee and the number that are wanted', async () => {
  const { api } = chain
  const asked: SignerPayloadJSON[] = []
  const signPayload = async (payload: SignerPayloadJSON) => {
    asked.push(payload)
    throw new Error('Cancelled')
  }
  const ask = (options: Partial<SigningOptions>) =>
    submit(api, api.tx.system.remark('0x00'), { by: alice.address, signer: { signPayload }, ...options })
  for (const options of [{}, { feeIn: 'native', nonce: 7 }, { feeIn: 1 }] as const)
    await expect(ask(options)).rejects.toThrow(SignatureRejected)
  const next = await api.rpc.system.accountNextIndex(alice.address)
  expect(asked.map(({ nonce }) => Number(nonce))).toEqual([next.toNumber(), 7, next.toNumber()])
  const places = asked.map(({ assetId }) =>
    api.registry.createType('Option<StagingXcmV5Location>', hexToU8a(String(assetId ?? '0x'))).toJSON(),
  )
  const { index } = api.registry.metadata.pallets.find(({ name }) => name.eq('Assets'))!
  const ofAsset = [{ palletInstance: index.toNumber() }, { generalIndex: 1 }]
  expect(places).toEqual([null, null, { parents: 0, interior: { x2: ofAsset } }])
})

test("a wallet's no and a wallet's fault are the wallet's, and a key pair's fault is its own", async () => {
  const call = chain.api.tx.system.remark('0x00')
  const says = (message: string) =>
    submit(chain.api, call, { by: alice.address, signer: { signPayload: () => Promise.reject(new Error(message)) } })
  await expect(says('Cancelled')).rejects.toMatchObject({ failure: { kind: 'SignatureRejected' } })
  await expect(says('The node rejected nothing.')).rejects.toMatchObject({ failure: { kind: 'SignatureRejected' } })
  await expect(says('Locked.')).rejects.toMatchObject({ failure: { kind: 'WalletFailed', sentence: 'Locked.' } })
  const locked = {
    ...bob,
    sign: () => {
      throw new Error('The pair is locked.')
    },
  }
  await expect(submit(chain.api, call, { by: locked })).rejects.toMatchObject({ failure: { kind: 'WalletFailed' } })
})

test.each([
  ['does not wait for its block to be final', (block: string) => ({ finalityTimeout: block })],
  ['names a block that nobody knows', () => ({ finalized: `0x${'11'.repeat(32)}` })],
  ['names a block that does not have it', () => ({ finalized: chain.facts.hash })],
])('where the node %s, the chain is asked what became of it', async (_, status) => {
  await using client = await recorded({ tells: status })
  const steps: Progress[] = []
  const final = await client.send((progress) => steps.push(progress))
  expect(final).toMatchObject({ state: 'final', block: client.node.block, refusal: undefined })
  expect(final.events.map(({ name }) => name)).toContain('system.ExtrinsicSuccess')
  expect(steps.map(({ state }) => state)).toEqual(['sent', 'final'])
})

test('a transaction that fell out is told by how', async () => {
  const ends = { invalid: 'invalid', dropped: 'dropped', usurped: { usurped: `0x${'11'.repeat(32)}` } }
  let end: unknown
  await using client = await recorded({ tells: () => end })
  for (const status of ['invalid', 'dropped', 'usurped'] as const) {
    end = ends[status]
    const ending = client.send()
    await expect(ending).rejects.toThrow(NotIncluded)
    const hash = client.api.registry.createType('Extrinsic', client.node.sent).hash.toHex()
    await expect(ending).rejects.toMatchObject({ hash, status })
  }
})

test('that the chain left its block is told, and goes on', async () => {
  await using client = await recorded({ tells: (inBlock) => ({ inBlock }) })
  const states: string[] = []
  await client.send(({ state }) => {
    states.push(state)
    if (state === 'in block') client.node.tell({ retracted: client.node.block })
    if (state === 'retracted') client.node.tell({ finalized: client.node.block })
  })
  expect(states).toEqual(['sent', 'in block', 'retracted', 'final'])
})

test.each(['sent', 'in block', 'final'] as const)(
  'what its follower throws when it is %s is thrown, as it is',
  async (at) => {
    const mistake = new Error('A mistake of the page.')
    await using client = await recorded({
      tells: (block) => (at === 'in block' ? { inBlock: block } : { finalized: block }),
    })
    const following = client.send(({ state }) => {
      if (state === at) throw mistake
    })
    await expect(following).rejects.toBe(mistake)
  },
)

test('what the node says while a key pair signs is the node’s, whatever it sounds like', async () => {
  const message = 'The request was rejected.'
  let told: Partial<Told> = { error: { code: -32_000, message } }
  await using node = await retellingNode(chain.facts.endpoint, (answer) =>
    answer.method === 'chain_getFinalizedHead' ? { ...answer, ...told } : answer,
  )
  const api = await connect({ endpoint: node.url })
  const sending = () => submit(api, api.tx.system.remark('0x00'), { by: alice })
  await expect(sending()).rejects.toMatchObject({
    failure: { kind: 'NodeFailed', code: -32_000, sentence: expect.stringContaining(message) },
  })
  told = { result: 'rejected' }
  await expect(sending()).rejects.toMatchObject({ failure: { kind: 'Unexpected' } })
  await api.disconnect()
})

test.each(['chain_getFinalizedHead', 'author_submitAndWatchExtrinsic'])(
  'a connection lost over %s is said to be that',
  async (over) => {
    await using node = await relayTo(chain.facts.endpoint, (client) => ({
      asked: (text) => (text.includes(over) ? new Promise(() => client.terminate()) : undefined),
      told: (text) => client.send(text),
    }))
    const api = await connect({ endpoint: node.url })
    const sending = submit(api, api.tx.system.remark('0x00'), { by: alice })
    await expect(sending).rejects.toMatchObject({ failure: { kind: 'ConnectionLost' } })
  },
)

test('a connection that is lost while a transaction is followed is said to be that', async () => {
  await using client = await recorded({ tells: (inBlock) => ({ inBlock }) })
  const following = client.send(({ state }) => {
    if (state === 'in block') void client.api.disconnect()
  })
  await expect(following).rejects.toEqual(new ConnectionLost())
})

test('an error with which a node ends the connection is not its no to the transaction that it has', async () => {
  await using client = await recorded({
    answers: () => ({ id: null, error: { code: -32_700, message: 'Parse error' } }),
  })
  let sent: { hash: string; from: number } | undefined
  const submitting = client.send((progress) => {
    if (progress.state === 'sent') sent = progress
  })
  await expect(submitting).rejects.toMatchObject({ failure: { kind: 'ConnectionLost' } })
  const api = await connect({ endpoint: client.node.url })
  expect(await findSent(api, sent!.hash, sent!.from)).toMatchObject({ block: client.node.block, refusal: undefined })
  await api.disconnect()
})

test('what was sent is looked for in every block that may still have it, and in no later one', async () => {
  const { api, facts } = chain
  const block = await api.rpc.chain.getBlockHash(facts.opened.block)
  const hash = (await api.rpc.chain.getBlock(block)).block.extrinsics.at(-1)!.hash.toHex()
  const found = await findSent(api, hash, facts.opened.block - 64)
  expect(found).toMatchObject({ state: 'final', hash, block: block.toHex(), refusal: undefined })
  expect(numbersIn(found.events)).toEqual({ pool: 1 })
  await expect(findSent(api, hash, facts.opened.block - 65)).rejects.toMatchObject({
    failure: { kind: 'NotIncluded', hash, status: 'dropped' },
  })
})

test('a block that is not final yet is asked for again each second', async () => {
  await using client = await recorded()
  client.node.finalises = false
  const { hash } = await client.send()
  const seconds: (() => void)[] = []
  const after = setTimeout
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((done: () => void, time: number) =>
    time === 1_000 ? seconds.push(done) : after(done, time)) as typeof setTimeout)
  const finding = findSent(client.api, hash, client.node.before)
  await expect.poll(() => seconds.length).toBe(1)
  seconds[0]!()
  await expect.poll(() => seconds.length).toBe(2)
  client.node.finalises = true
  seconds[1]!()
  expect(await finding).toMatchObject({ state: 'final', hash, block: client.node.block })
  expect(seconds).toHaveLength(2)
})

test('what a transaction was about is told by its events', () => {
  const claim = { name: 'mutualAid.ClaimFiled', data: { pool: '3', claim: '4' } }
  const referendum = { name: 'referenda.Submitted', data: { index: '5' } }
  expect(numbersIn([claim, referendum, { name: 'x.Y', data: { pool: '8', index: '9' } }])).toEqual({
    ...{ pool: 3, claim: 4, referendum: 5 },
  })
  expect(numbersIn([{ name: 'x.Y', data: { index: '9' } }])).toEqual({})
})
