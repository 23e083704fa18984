// What whoever sends a transaction is told, however it ends.
import { merkleizeMetadata } from '@polkadot-api/merkleize-metadata'
import type { ApiPromise } from '@polkadot/api'
import type { Signer, SignerPayloadJSON } from '@polkadot/types/types'
import { u8aToHex } from '@polkadot/util'
import { expect, test } from 'vitest'
import type { Call } from '../../governance/src/calls.ts'
import { connect } from '../../governance/src/connection.ts'
import { readBalance } from '../../governance/src/currencies.ts'
import { ConnectionLost, NotTaken, WalletFailed } from '../../governance/src/errors.ts'
import { delegate, propose, removeVote, undelegate, voteWithConviction } from '../../governance/src/protocol-calls.ts'
import { type Progress, findSent, preflight, submit, submitOrThrow } from '../../governance/src/transactions.ts'
import { readWalletMetadata } from '../../governance/src/wallet-metadata.ts'
import { alice, bob, first } from '../support/accounts.ts'
import { linkTo } from '../support/link.ts'
import { startServed } from '../support/local-chain.ts'

const UNIT = 10n ** 12n

test('a transaction is followed from its signing to its end, and did what it says for the fee that was foretold', async () => {
  await using local = await startServed()
  const { chain } = local
  const api = await connect({ endpoint: local.server.url })
  const balances = async () => [
    await readBalance(api, 'native', alice.address),
    await readBalance(api, 'native', bob.address),
  ]
  const [before, had] = (await balances()) as [bigint, bigint]
  const from = chain.head.number
  const transfer = api.tx.balances.transferKeepAlive(bob.address, UNIT)
  const { fee, refusal } = await preflight(api, transfer, alice.address)
  expect(refusal).toBeUndefined()
  const steps: Progress[] = []
  const final = await submit(api, transfer, { by: alice }, (progress) => steps.push(progress))
  expect(await balances()).toEqual([before - UNIT - fee, had + UNIT])
  expect(steps[0]).toEqual({ state: 'sent', hash: final.hash, from })
  expect(steps.at(-1)).toEqual(final)
  expect(final).toMatchObject({ state: 'final', block: chain.head.hash, refusal: undefined })
  expect(final.events).toContainEqual({
    name: 'balances.Transfer',
    data: { from: alice.address, to: bob.address, amount: String(UNIT) },
  })
  expect(await findSent(api, final.hash, from)).toEqual(final)
  await api.disconnect()
})

test('the fee that is foretold is what is taken, also of calls that declare far more than they do', async () => {
  await using local = await startServed()
  const api = await connect({ endpoint: local.server.url })
  const foretold = async (call: Call) => {
    const { fee } = await preflight(api, call, alice.address)
    const { events } = await submitOrThrow(api, call, { by: alice })
    const taken = events.find(({ name }) => name === 'transactionPayment.TransactionFeePaid')?.data.actualFee
    return { fee, taken: BigInt(taken ?? 0), declared: (await call.paymentInfo(alice)).partialFee.toBigInt() }
  }
  const wish = propose(api, { kind: 'Wish', text: `0x${'07'.repeat(32)}` })
  const [delegated, ...others] = [
    await foretold(delegate(api, 0, bob.address, 1, UNIT)),
    await foretold(undelegate(api, 0)),
    await foretold(wish),
    await foretold(voteWithConviction(api, 0, { aye: true, balance: UNIT, conviction: 1 })),
    await foretold(removeVote(api, 0, 0)),
  ]
  for (const { fee, taken } of [delegated, ...others]) expect(fee).toBe(taken)
  expect(delegated.declared).toBeGreaterThan(10n * delegated.taken)
  await api.disconnect()
})

test('a fee is paid in another currency where that is asked for', async () => {
  await using local = await startServed()
  const api = await connect({ endpoint: local.server.url })
  const [native, demo] = [await readBalance(api, 'native', first.address), await readBalance(api, 1, first.address)]
  await submitOrThrow(api, api.tx.system.remark('0x00'), { by: first, feeIn: 1 })
  expect(await readBalance(api, 'native', first.address)).toBe(native)
  expect(await readBalance(api, 1, first.address)).toBeLessThan(demo)
  await submitOrThrow(api, api.tx.system.remark('0x00'), { by: first, feeIn: 'native' })
  expect(await readBalance(api, 'native', first.address)).toBeLessThan(native)
  await api.disconnect()
})

test('a transaction refused at the door is told once, also when the connection ends later', async () => {
  await using local = await startServed()
  await using link = await linkTo(local.server.url)
  const api = await connect({ endpoint: link.url })
  const transfer = () => api.tx.balances.transferKeepAlive(bob.address, UNIT)
  await submit(api, transfer(), { by: alice, nonce: 0 })
  const refused = submit(api, transfer(), { by: alice, nonce: 0 })
  await expect(refused).rejects.toThrow(NotTaken)
  await expect(refused).rejects.toMatchObject({ reason: 'NumberUsed' })
  const gone = new Promise((done) => api.once('disconnected', () => done(undefined)))
  await api.disconnect()
  await gone
})

test('a transaction whose connection breaks is called neither refused nor lost: the chain tells what became of it', async () => {
  await using local = await startServed()
  await using link = await linkTo(local.server.url)
  const api = await connect({ endpoint: link.url })
  const call = api.tx.balances.transferKeepAlive(bob.address, UNIT)
  const before = local.chain.head.number
  let hash = ''
  const sent = submit(api, call, { by: alice }, (progress) => {
    hash = progress.hash
    link.mute()
  })
  await expect.poll(() => local.chain.head.number).toBeGreaterThan(before)
  link.cut()
  await expect(sent).rejects.toThrow(ConnectionLost)
  expect(await findSent(local.api, hash, 0)).toMatchObject({ state: 'final', hash, refusal: undefined })
  await api.disconnect()
})

test('a connection that breaks while the wallet is asked ends the asking', async () => {
  await using local = await startServed()
  await using link = await linkTo(local.server.url)
  const api = await connect({ endpoint: link.url })
  const asked = Promise.withResolvers<undefined>()
  const signPayload = () => {
    asked.resolve(undefined)
    return new Promise<never>(() => undefined)
  }
  const sent = submit(api, api.tx.system.remark('0x00'), { by: alice.address, signer: { signPayload } })
  await asked.promise
  link.cut()
  await expect(sent).rejects.toThrow(ConnectionLost)
  await api.disconnect()
})

/** A wallet that asks a hardware wallet, which signs the hash of the metadata by which it shows the call, and the call. */
function hardware(api: ApiPromise, metadataHash: string, shown = (call: string) => call): Signer {
  const signPayload = async (asked: SignerPayloadJSON) => {
    const payload = { ...asked, method: shown(asked.method), mode: 1, metadataHash } as never
    const { version } = asked
    const { signature } = api.registry.createType('ExtrinsicPayload', payload, { version }).sign(alice)
    const method = api.registry.createType('Call', shown(asked.method))
    const whole = api.registry.createType('Extrinsic', { method }, { version })
    return { id: 1, signature, signedTransaction: whole.addSignature(alice.address, signature, payload).toHex() }
  }
  return { signPayload } as unknown as Signer
}

test('what a hardware wallet signed holds the hash of the metadata it showed the call by, and the chain takes no other', async () => {
  await using local = await startServed()
  const api = await connect({ endpoint: local.server.url })
  const { rawMetadata, tokenSymbol, tokenDecimals } = await readWalletMetadata(api)
  const hash = u8aToHex(merkleizeMetadata(rawMetadata, { tokenSymbol, decimals: tokenDecimals }).digest())
  const gift = api.tx.balances.transferKeepAlive(bob.address, UNIT)
  const sent = (signer: Signer) => submit(api, gift, { by: alice.address, signer })
  const final = await sent(hardware(api, hash))
  expect(final.refusal).toBeUndefined()
  const { block } = await api.rpc.chain.getBlock(final.block)
  const found = block.extrinsics.find((extrinsic) => extrinsic.hash.toHex() === final.hash)
  expect([found?.mode.toNumber(), found?.signer.toString()]).toEqual([1, alice.address])
  const before = await readBalance(api, 'native', bob.address)
  const refused = sent(hardware(api, `0x${'11'.repeat(32)}`))
  await expect(refused).rejects.toThrow(NotTaken)
  await expect(refused).rejects.toMatchObject({ reason: 'BadSignature' })
  const other = api.tx.balances.transferKeepAlive(bob.address, 2n * UNIT).method.toHex()
  await expect(sent(hardware(api, hash, () => other))).rejects.toThrow(WalletFailed)
  expect(await readBalance(api, 'native', bob.address)).toBe(before)
  await api.disconnect()
})
