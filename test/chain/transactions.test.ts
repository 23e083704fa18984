// What whoever sends a transaction is told, however it ends.
import { expect, test } from 'vitest'
import { connect } from '../../governance/src/connection.ts'
import { ConnectionLost, NotTaken } from '../../governance/src/errors.ts'
import { findSent, submit } from '../../governance/src/transactions.ts'
import { linkTo } from '../support/link.ts'
import { account, startServed } from '../support/local-chain.ts'

const UNIT = 10n ** 12n
const alice = account('//Alice')

test('a transaction refused at the door is told once, also when the connection ends later', async () => {
  await using local = await startServed()
  await using link = await linkTo(local.server.url)
  const api = await connect({ endpoint: link.url })
  const transfer = () => api.tx.balances.transferKeepAlive(account('//Bob').address, UNIT)
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
  const call = api.tx.balances.transferKeepAlive(account('//Bob').address, UNIT)
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
