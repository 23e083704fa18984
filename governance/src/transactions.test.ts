import { afterAll, beforeAll, expect, test } from 'vitest'
import { alice, bob, first, host, stranger } from '../../test/support/accounts.ts'
import { startServed } from '../../test/support/local-chain.ts'
import { relayTo } from '../../test/support/relay.ts'
import { type Told, retellingNode } from '../../test/support/retelling.ts'
import * as calls from './calls.ts'
import { type Connection, connect } from './connection.ts'
import { readBalance } from './currencies.ts'
import {
  type Progress,
  findSent,
  fitsBlock,
  numbersIn,
  preflight,
  readRefusal,
  submit,
  submitOrThrow,
} from './transactions.ts'
import { readRuleBounds } from './rules.ts'

const UNIT = 10n ** 12n
const refusal = { pallet: 'mutualAid', reason: 'NoSuchPool' }
let local: Awaited<ReturnType<typeof startServed>>
let api: Connection

beforeAll(async () => {
  local = await startServed()
  api = await connect({ endpoint: local.server.url })
})

afterAll(async () => {
  await api.disconnect()
  await local[Symbol.asyncDispose]()
})

const transfer = (amount: bigint) => api.tx.balances.transferKeepAlive(bob.address, amount)

test('a transaction is followed from its signing to its end, and did what it says', async () => {
  const before = await readBalance(api, 'native', bob.address)
  const from = local.chain.head.number
  const steps: Progress[] = []
  const final = await submit(api, transfer(UNIT), { by: alice }, (progress) => steps.push(progress))
  expect(await readBalance(api, 'native', bob.address)).toBe(before + UNIT)
  expect(steps[0]).toEqual({ state: 'sent', hash: final.hash, from })
  expect(new Set(steps.map(({ hash }) => hash)).size).toBe(1)
  expect(steps.at(-1)).toEqual(final)
  expect(final).toMatchObject({ state: 'final', block: local.chain.head.hash, refusal: undefined })
  expect(final.events).toContainEqual({
    name: 'balances.Transfer',
    data: { from: alice.address, to: bob.address, amount: String(UNIT) },
  })
  expect(await findSent(api, final.hash, from)).toEqual(final)
})

test("the chain's refusal inside a block is in the result, or thrown where that is wanted", async () => {
  const from = local.chain.head.number
  const final = await submit(api, calls.join(api, 9), { by: stranger })
  expect(final.refusal).toMatchObject({ refusal })
  expect(final.events.map(({ name }) => name)).toContain('system.ExtrinsicFailed')
  expect((await findSent(api, final.hash, from)).refusal).toMatchObject({ refusal })
  await expect(submitOrThrow(api, calls.join(api, 9), { by: stranger })).rejects.toMatchObject({ refusal })
})

test('a call is tried before anybody signs: what it costs, and why it would be refused', async () => {
  const { fee, refusal: none } = await preflight(api, transfer(UNIT), alice.address)
  expect(none).toBeUndefined()
  const before = await readBalance(api, 'native', alice.address)
  await submit(api, transfer(UNIT), { by: alice })
  const paid = before - (await readBalance(api, 'native', alice.address)) - UNIT
  expect(fee).toBeGreaterThan(0n)
  expect(paid).toBe(fee)
  expect(await readRefusal(api, transfer(UNIT), alice.address)).toBeUndefined()
  expect(await readRefusal(api, calls.join(api, 9), alice.address)).toMatchObject({ refusal })
  expect((await preflight(api, calls.join(api, 9), alice.address)).refusal).toMatchObject({ refusal })
})

test('what no block has room for is refused before it is sent', async () => {
  expect(await fitsBlock(api, transfer(UNIT), alice.address)).toBe(true)
  const heavy = calls.service(api, 1_000_000)
  expect(await fitsBlock(api, heavy, alice.address)).toBe(false)
  const tooLarge = { pallet: 'runtime', reason: 'Exhausted' }
  expect((await preflight(api, heavy, alice.address)).refusal).toMatchObject({ refusal: tooLarge })
})

test('a number that was used is told as that', async () => {
  await expect(submit(api, transfer(UNIT), { by: alice, nonce: 0 })).rejects.toMatchObject({
    failure: { kind: 'NotTaken', reason: 'NumberUsed' },
  })
})

test('a fee is paid in another currency where that is asked for', async () => {
  const [native, demo] = [await readBalance(api, 'native', first.address), await readBalance(api, 1, first.address)]
  await submitOrThrow(api, api.tx.system.remark('0x00'), { by: first, feeIn: 1 })
  expect(await readBalance(api, 'native', first.address)).toBe(native)
  expect(await readBalance(api, 1, first.address)).toBeLessThan(demo)
  await submitOrThrow(api, api.tx.system.remark('0x00'), { by: first, feeIn: 'native' })
  expect(await readBalance(api, 'native', first.address)).toBeLessThan(native)
})

test("a wallet's no and a wallet's fault are the wallet's, and a key pair's fault is its own", async () => {
  const call = api.tx.system.remark('0x00')
  const says = (message: string) =>
    submit(api, call, { by: alice.address, signer: { signPayload: () => Promise.reject(new Error(message)) } })
  await expect(says('Cancelled')).rejects.toMatchObject({ failure: { kind: 'SignatureRejected' } })
  await expect(says('The node rejected nothing.')).rejects.toMatchObject({ failure: { kind: 'SignatureRejected' } })
  await expect(says('Locked.')).rejects.toMatchObject({ failure: { kind: 'WalletFailed', sentence: 'Locked.' } })
  const locked = {
    ...bob,
    sign: () => {
      throw new Error('The pair is locked.')
    },
  }
  await expect(submit(api, call, { by: locked })).rejects.toMatchObject({ failure: { kind: 'WalletFailed' } })
})

/** A client of a node that tells something else where `retell` gives it. */
async function toldOtherwise(retell: (told: Told) => Partial<Told> | 'gone' | undefined) {
  const node = await retellingNode(local.server.url, (told) => {
    const otherwise = retell(told)
    return otherwise === 'gone' ? otherwise : { ...told, ...otherwise }
  })
  const client = await connect({ endpoint: node.url })
  return {
    api: client,
    send: (follow?: (progress: Progress) => void) =>
      submit(client, client.tx.system.remark('0x00'), { by: alice }, follow),
    async [Symbol.asyncDispose]() {
      await client.disconnect()
      await node[Symbol.asyncDispose]()
    },
  }
}

/** A node that tells of a transaction's end as `status` instead. */
const ending = (status: (block: string) => unknown) =>
  toldOtherwise(({ method, result }) => {
    const { finalized } = (result ?? {}) as { finalized?: string }
    return method === 'author_extrinsicUpdate' && finalized ? { result: status(finalized) } : undefined
  })

test.each([
  ['does not wait for its block to be final', (block: string) => ({ finalityTimeout: block })],
  ['names a block that nobody knows', () => ({ finalized: `0x${'11'.repeat(32)}` })],
])('where the node %s, the chain is asked what became of it', async (_, status) => {
  await using node = await ending(status)
  const steps: Progress[] = []
  const final = await node.send((progress) => steps.push(progress))
  expect(final).toMatchObject({ state: 'final', block: local.chain.head.hash, refusal: undefined })
  expect(final.events.map(({ name }) => name)).toContain('system.ExtrinsicSuccess')
  expect(steps.map(({ state }) => state)).toEqual(['sent', 'final'])
})

test.each([
  ['invalid', 'invalid'],
  ['dropped', 'dropped'],
  [{ usurped: `0x${'11'.repeat(32)}` }, 'usurped'],
])('a transaction that fell out is told by how (%j)', async (told, status) => {
  await using node = await ending(() => told)
  await expect(node.send()).rejects.toMatchObject({ failure: { kind: 'NotIncluded', status } })
})

test.each([
  ['in block', (block: string) => ({ inBlock: block })],
  ['retracted', (block: string) => ({ retracted: block })],
])('that it is %s is told, and goes on', async (state, status) => {
  await using node = await ending(status)
  const told = new Promise<Progress>((heard) => {
    node.send((progress) => progress.state === state && heard(progress)).catch(() => 'the connection ends')
  })
  expect(await told).toMatchObject({ state, hash: expect.stringMatching(/^0x/) })
})

test.each(['sent', 'final'])('what its follower throws when it is %s is thrown, as it is', async (at) => {
  const mistake = new Error('A mistake of the page.')
  const following = submit(api, transfer(UNIT), { by: alice }, ({ state }) => {
    if (state === at) throw mistake
  })
  await expect(following).rejects.toBe(mistake)
})

test('what the node says while a key pair signs is the node’s, whatever it sounds like', async () => {
  const finalHead = (changed: Partial<Told>) =>
    toldOtherwise(({ method }) => (method === 'chain_getFinalizedHead' ? changed : undefined))
  const message = 'The request was rejected.'
  await using refusing = await finalHead({ error: { code: -32_000, message } })
  await expect(refusing.send()).rejects.toMatchObject({
    failure: { kind: 'NodeFailed', code: -32_000, sentence: expect.stringContaining(message) },
  })
  await using muddled = await finalHead({ result: 'rejected' })
  await expect(muddled.send()).rejects.toMatchObject({ failure: { kind: 'Unexpected' } })
})

test.each(['chain_getFinalizedHead', 'author_submitAndWatchExtrinsic'])(
  'a connection lost over %s is said to be that',
  async (over) => {
    await using node = await toldOtherwise(({ method }) => (method === over ? 'gone' : undefined))
    await expect(node.send()).rejects.toMatchObject({ failure: { kind: 'ConnectionLost' } })
  },
)

test('an error with which a node ends the connection is not its no to the transaction that it has', async () => {
  await using node = await relayTo(local.server.url, (client) => ({
    asked(text) {
      const isSubmission = text.includes('author_submitAndWatchExtrinsic')
      if (isSubmission) client.send('{"id":null,"error":{"code":-32700,"message":"Parse error"}}')
      return undefined
    },
    told: (text) => client.send(text),
  }))
  const client = await connect({ endpoint: node.url })
  let sent: { hash: string; from: number } | undefined
  const submitting = submit(client, client.tx.system.remark('0x07'), { by: alice }, (progress) => {
    if (progress.state === 'sent') sent = progress
  })
  await expect(submitting).rejects.toMatchObject({ failure: { kind: 'ConnectionLost' } })
  expect((await findSent(api, sent!.hash, sent!.from)).refusal).toBeUndefined()
})

test('what a transaction was about is told by its events', async () => {
  const { template } = await readRuleBounds(api)
  const rules = { ...template, dues: 6_000n }
  const { events } = await submitOrThrow(api, calls.createPool(api, { name: 'Ten', summary: '', currency: 1, rules }), {
    by: host,
  })
  expect(numbersIn(events)).toEqual({ pool: 0 })
  const claim = { name: 'mutualAid.ClaimFiled', data: { pool: '3', claim: '4' } }
  const referendum = { name: 'referenda.Submitted', data: { index: '5' } }
  expect(numbersIn([claim, referendum, { name: 'x.Y', data: { pool: '8', index: '9' } }])).toEqual({
    ...{ pool: 3, claim: 4, referendum: 5 },
  })
  expect(numbersIn([{ name: 'x.Y', data: { index: '9' } }])).toEqual({})
})
