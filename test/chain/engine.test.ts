// The engine runs the chain as Chopsticks does: same writes, same hashes, same refusals.
import { copyFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { emptyTaskHandler, runTask } from '@acala-network/chopsticks-core'
import { hexToU8a, u8aConcat, u8aToHex } from '@polkadot/util'
import { blake2AsU8a } from '@polkadot/util-crypto'
import { expect, inject, test } from 'vitest'
import * as calls from '../../governance/src/calls.ts'
import { applyAuthorizedUpgrade } from '../../governance/src/protocol-calls.ts'
import { readNow } from '../../governance/src/time.ts'
import { METADATA } from '../../scripts/paths.ts'
import { NoSuchTime } from '../../scripts/local-chain/clock.ts'
import { decompress } from '../../scripts/local-chain/compression.ts'
import { CODE, buildGenesis, valueKey } from '../../scripts/local-chain/genesis.ts'
import { Judge } from '../../scripts/local-chain/judge.ts'
import { NoSuchBlock } from '../../scripts/local-chain/local-chain.ts'
import { account, send, startChain, startServed, temporaryFolder } from '../support/local-chain.ts'
import { DAY, by, members, school } from '../support/pool-of-voters.ts'

const UNIT = 10n ** 12n
const NO_TEXT = `0x${'00'.repeat(32)}`

test('the genesis is the one that Chopsticks makes', async () => {
  const wasm = await readFile(join(METADATA, 'huzhu.wasm'))
  const task = { wasm: u8aToHex(decompress(wasm)), mockSignatureHost: false, allowUnresolvedImports: false }
  const none = { getStorage: async () => undefined, getNextKey: async () => undefined }
  const byChopsticks = await buildGenesis(wasm, async (method, argument) => {
    const calls: [string, `0x${string}`[]][] = [[method, [u8aToHex(argument)]]]
    const answer = await runTask({ ...task, runtimeLogLevel: 0, calls }, { ...emptyTaskHandler, ...none })
    if ('Error' in answer) throw new Error(answer.Error)
    const { result, storageDiff } = answer.Call
    const writes = storageDiff.map(([key, value]) => [key, value == null ? null : hexToU8a(value)] as const)
    return { result: hexToU8a(result), writes: new Map(writes) }
  })
  expect(byChopsticks).toEqual(await buildGenesis(wasm))
})

test('blocks of free calls, refused transactions and jumps are those that Chopsticks builds', async () => {
  await using folder = await temporaryFolder()
  const path = join(folder.path, 'chain.sqlite')
  await copyFile(inject('poolOfVoters'), path)
  const judge = new Judge()
  await using local = await startServed({ file: () => path, judge })
  const { api, chain } = local
  const [claimant, objector, alice, bob] = [members[0]!, members[1]!, account('//Alice'), account('//Bob')]
  const lossDate = (await readNow(api)).wall
  const parts = [{ amount: 4_000n, payee: { account: school } }]
  const claim = { pool: 0, rules: 0, need: 'Tuition' as const, lossDate, cost: 8_000n, parts }
  await by(api, claimant, calls.fileClaim(api, claim))
  await by(api, objector, calls.dispute(api, 0, 0, 0, 'WrongAmount', NO_TEXT))
  // A jump beyond the last number is refused before anything on the way to it is built.
  const { hash } = chain.head
  expect((await chain.nextDue())! * 1_000n).toBeGreaterThan(await chain.time())
  await expect(chain.fastForward(10n ** 14n)).rejects.toThrow(NoSuchTime)
  expect(chain.head.hash).toBe(hash)
  await chain.fastForward(DAY + DAY / 24n)
  // Votes are free.
  await by(api, members[2]!, calls.vote(api, 0n, true))
  // The first leaves too little for the fee of the second.
  const all = (await api.query.system.account(alice.address)).data.free.toBigInt()
  const outcomes = await Promise.allSettled([
    send(api, api.tx.balances.transferAllowDeath(bob.address, all - UNIT / 500n), alice),
    send(api, api.tx.balances.transferKeepAlive(bob.address, UNIT), alice, 1),
    by(api, claimant, calls.payDues(api, 0, claimant.address, 1)),
  ])
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  await chain.fastForward(20n * DAY)
  await chain.fastForwardToNextDue()
  await chain.build()
  const { differences, ...counts } = judge.verdict
  expect(differences).toEqual([])
  expect(counts.blocks).toBeGreaterThan(5)
  expect(counts.jumps).toBeGreaterThan(1)
  expect(counts.refused).toBeGreaterThan(0)
  expect(counts.writes).toBeGreaterThan(200)
})

test('an upgrade, and what the new runtime migrates, is what Chopsticks builds', async () => {
  await using folder = await temporaryFolder()
  const path = join(folder.path, 'chain.sqlite')
  const wasm = await readFile(join(import.meta.dirname, 'earlier-runtimes/huzhu-2.wasm'))
  const current = await readFile(join(METADATA, 'huzhu.wasm'))
  const before = await startChain({ wasm, file: () => path })
  const { number } = before.head
  await before.close()
  // Thirty days of token holders' work, done by hand: the code's hash is authorised.
  const file = new DatabaseSync(path)
  const authorized = u8aConcat(blake2AsU8a(current, 256), [1])
  file
    .prepare('INSERT INTO state VALUES (?, ?, ?)')
    .run(hexToU8a(valueKey('System', 'AuthorizedUpgrade')), number, authorized)
  file.close()
  const judge = new Judge()
  await using local = await startServed({ wasm, file: () => path, judge })
  const { api, chain } = local
  await by(api, account('//Dave'), applyAuthorizedUpgrade(api, current))
  for (let blocks = 0; blocks < 8; blocks += 1) await chain.build()
  const version = async (at: `0x${string}`) => u8aToHex(await chain.call('Core_version', new Uint8Array(), at))
  expect(judge.verdict.differences).toEqual([])
  // The block that put it in place says so in its header, and no other does.
  const saying: [number, boolean][] = []
  for (let block = chain.history.head(); block.number > number;) {
    const { digest, parentHash } = await api.rpc.chain.getHeader(block.hash)
    const renewed = digest.logs.some(({ isRuntimeEnvironmentUpdated }) => isRuntimeEnvironmentUpdated)
    saying.push([block.number, renewed])
    block = chain.history.blockOf(parentHash.toHex())!
  }
  const placed = chain.history.writtenAt(CODE, chain.head.number)
  expect(placed).toBeGreaterThan(number)
  expect(saying.filter(([, renewed]) => renewed)).toEqual([[placed, true]])
  // Each block's calls run on its own code.
  expect(await version(chain.head.hash)).not.toBe(await version(chain.genesis.hash))
  expect(u8aToHex(blake2AsU8a(hexToU8a(await chain.head.wasm), 256))).toBe(u8aToHex(blake2AsU8a(current, 256)))
})

test('what the engine lacks a function for, Chopsticks runs: blocks and calls are the same', async () => {
  await using whole = await startChain()
  // Without the first, no block is built by the engine; without the second, no call answered.
  await using lacking = await startChain({
    without: ['ext_storage_append_version_1', 'ext_hashing_twox_128_version_1'],
  })
  for (const chain of [whole, lacking]) await chain.build()
  expect(lacking.head.hash).toBe(whole.head.hash)
  expect(lacking.history.head()).toEqual(whole.history.head())
  expect(await lacking.nextDue()).toEqual(await whole.nextDue())
})

test('a jump that is asked for while another is under way begins where that one ends', async () => {
  await using chain = await startChain()
  const before = await chain.time()
  await Promise.all([chain.fastForward(DAY), chain.build(), chain.fastForward(DAY), chain.fastForward(2n * DAY)])
  // Two jumps of a day and one of two, a block between them, and blocks for what fell due.
  expect(await chain.time()).toBeGreaterThanOrEqual(before + 4n * DAY + 6_000n)
})

test('a transaction is validated without a block, its signature included', async () => {
  await using local = await startServed()
  const { api, chain } = local
  const call = api.tx.balances.transferKeepAlive(account('//Bob').address, UNIT)
  const signed = (await call.signAsync(account('//Alice'), { nonce: 0 })).toHex()
  const later = (await call.signAsync(account('//Alice'), { nonce: 1 })).toHex()
  const first = await chain.validate(signed)
  const second = await chain.validate(later)
  if (!first.valid || !second.valid) throw new Error('Both are valid.')
  expect(first.requires).toEqual([])
  expect(second.requires).toEqual(first.provides)
  const forged = signed.replace(/.{8}$/, 'deadbeef') as `0x${string}`
  expect(await chain.validate(forged)).toMatchObject({ valid: false, kind: 'Invalid', variant: 'BadProof' })
  await expect(chain.validate('0x1234')).rejects.toThrow(/Bad input data/)
  await expect(chain.call('Core_version', new Uint8Array(), `0x${'11'.repeat(32)}`)).rejects.toThrow(NoSuchBlock)
})
