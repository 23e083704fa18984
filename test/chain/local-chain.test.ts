// What a stock Chopsticks gets wrong for a chain from a genesis, and what a person expects of a chain on their desk.
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { promisify } from 'node:util'
import { WsProvider } from '@polkadot/api'
import type { Raw } from '@polkadot/types'
import { stringToU8a, u8aToHex } from '@polkadot/util'
import { expect, test, vi } from 'vitest'
import { connect } from '../../governance/src/connection.ts'
import { fastForward, fastForwardToNextDue } from '../../governance/src/local.ts'
import { readNow } from '../../governance/src/time.ts'
import genesis from '../../runtime-metadata/genesis.json' with { type: 'json' }
import { NoSuchTime } from '../../scripts/local-chain/clock.ts'
import { CODE, GENESIS_TIME, u64 } from '../../scripts/local-chain/genesis.ts'
import { HistoryUnusable } from '../../scripts/local-chain/history-file.ts'
import { serve } from '../../scripts/local-chain/server.ts'
import { ContentStore } from '../../scripts/local-chain/content-store.ts'
import { ROOT } from '../../scripts/paths.ts'
import { START, account, send, startChain, startServed, temporaryFolder } from '../support/local-chain.ts'

const DAY = 86_400_000n
const UNIT = 10n ** 12n

test('the genesis is the committed one and is answered for as a node does', async () => {
  await using local = await startServed()
  const { api } = local
  expect(api.genesisHash.toHex()).toBe(genesis.hash)
  expect((await api.rpc.chain.getBlockHash(0)).toHex()).toBe(genesis.hash)
  const header = await api.rpc.chain.getHeader(genesis.hash)
  expect(header.hash.toHex()).toBe(genesis.hash)
  expect(header.stateRoot.isEmpty).toBe(false)
  expect((await api.rpc.chain.getBlock(genesis.hash)).block.extrinsics).toHaveLength(0)
  expect((await api.rpc.system.chain()).toString()).toBe('Huzhu Local')
  expect((await api.rpc.chain.getBlockHash(99)).isEmpty).toBe(true)
  const childTrie = u8aToHex(stringToU8a(':child_storage:default:none'))
  expect(await api.rpc.childstate.getKeysPaged(childTrie, '0x', 10)).toHaveLength(0)
  expect((await api.rpc.childstate.getStorage(childTrie, '0x00')).isNone).toBe(true)
  const key = api.query.timestamp.now.key()
  const [then] = await api.rpc.state.queryStorageAt<[Raw]>([key], genesis.hash)
  expect(u8aToHex(then.toU8a(true))).toBe(u64(GENESIS_TIME))
})

test('the first block is the same at each start', async () => {
  await using one = await startChain()
  await using other = await startChain()
  expect(one.head.number).toBe(1)
  expect(one.head.hash).toBe(other.head.hash)
})

test('an empty file, a stopped chain and a restart go on with the same hashes', async () => {
  await using folder = await temporaryFolder()
  const file = () => join(folder.path, 'chain.sqlite')
  const first = await startChain({ file })
  await first.build()
  const { hash, number } = first.head
  await first.close()
  const second = await startChain({ file })
  expect([second.head.hash, second.head.number]).toEqual([hash, number])
  // While it was stopped the chain stood still.
  const before = await second.time()
  await second.build()
  expect(await second.time()).toBe(before + 6_000n)
  expect((await second.blockchain.getBlock(hash))?.number).toBe(number)
  await second.close()
})

/** The local chain as a program of its own, once it has printed what `said` matches. */
async function startProgram(data: string, said: RegExp, ...args: string[]) {
  const node = ['--disable-warning=ExperimentalWarning', 'scripts/local-chain/main.ts', '--port', '0', ...args]
  const env = { ...process.env, HUZHU_DATA: data }
  const program = spawn(process.execPath, node, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(program, 'exit').then(([code]) => code as number | null)
  let output = ''
  const printed = new Promise<void>((done) => {
    for (const stream of [program.stdout, program.stderr])
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString()
        if (said.test(output)) done()
      })
  })
  await Promise.race([printed, ended])
  const stop = (signal: NodeJS.Signals) => {
    program.kill(signal)
    return ended
  }
  return { output: () => output, ended, stop }
}

async function connectTo(output: string): Promise<WsProvider> {
  const provider = new WsProvider(/ws:\/\/[\d.:]+/.exec(output)?.[0], false)
  await provider.connect()
  await provider.isReady
  return provider
}

test('a chain killed in the middle of work goes on from its last finished block', async () => {
  await using folder = await temporaryFolder()
  const start = async () => {
    const program = await startProgram(folder.path, /Ctrl-C/, '--empty', '--block-time', '50')
    return { program, provider: await connectTo(program.output()) }
  }
  const first = await start()
  await new Promise((passed) => setTimeout(passed, 3_000))
  const hash = await first.provider.send<string>('chain_getFinalizedHead', [])
  await first.program.stop('SIGKILL')
  await first.provider.disconnect()

  const second = await start()
  const { number } = await second.provider.send<{ number: string }>('chain_getHeader', [hash])
  expect(await second.provider.send('chain_getBlockHash', [Number(number)])).toBe(hash)
  expect(Number(number)).toBeGreaterThan(3)
  await second.provider.disconnect()
  expect(await second.program.stop('SIGINT')).toBe(0)
})

test('a demo cut short begins anew at the next start, and no chain in use is reset', async () => {
  await using folder = await temporaryFolder()
  const first = await startProgram(folder.path, /Demo 2\//)
  expect(await first.stop('SIGINT')).toBe(0)
  expect(first.output()).not.toMatch(/API-WS|RPC-CORE/)
  const second = await startProgram(folder.path, /Demo 1\//)
  expect(second.output()).toMatch(/Demo 0\//)
  const other = await startProgram(folder.path, /never/, '--reset')
  expect(await other.ended).toBe(1)
  expect(other.output()).toMatch(/in use/)
  await second.stop('SIGKILL')
})

test('old state and old events stay readable, also after a restart', async () => {
  await using folder = await temporaryFolder()
  const file = () => join(folder.path, 'chain.sqlite')
  const transferIn = async () => {
    await using local = await startServed({ file })
    await send(local.api, local.api.tx.balances.transferKeepAlive(account('//Bob').address, UNIT), account('//Alice'))
    const { hash } = local.chain.head
    for (let block = 0; block < 5; block += 1) await local.chain.build()
    return hash
  }
  const hash = await transferIn()
  await using local = await startServed({ file })
  const then = await local.api.at(hash)
  const events = await then.query.system.events()
  expect(events.map(({ event }) => event.method)).toContain('Transfer')
  const before = await local.api.at(genesis.hash)
  const bob = account('//Bob').address
  expect((await then.query.system.account(bob)).data.free.toBigInt()).toBe(
    (await before.query.system.account(bob)).data.free.toBigInt() + UNIT,
  )
})

test('a call reads the code once, not each time', async () => {
  await using chain = await startChain()
  const read = vi.spyOn(chain.history, 'bytesAt')
  const codes = () => read.mock.calls.filter(([key]) => key === CODE).length
  await chain.call('Core_version', new Uint8Array())
  const before = codes()
  for (const at of [undefined, chain.genesis.hash, chain.head.hash])
    await chain.call('Core_version', new Uint8Array(), at)
  expect(codes()).toBe(before)
})

test('the code is kept once, not with every block', async () => {
  await using folder = await temporaryFolder()
  const path = join(folder.path, 'chain.sqlite')
  const chain = await startChain({ file: () => path })
  for (let block = 0; block < 3; block += 1) await chain.build()
  await chain.close()
  const db = new DatabaseSync(path)
  const code = Buffer.from('3a636f6465', 'hex')
  expect(db.prepare('SELECT count(*) AS copies FROM state WHERE key = ?').get(code)).toEqual({ copies: 1 })
  db.close()
})

test("another chain's file, a damaged one and one in use are refused with what to do", async () => {
  await using folder = await temporaryFolder()
  const damaged = join(folder.path, 'damaged.sqlite')
  await writeFile(damaged, 'not a database at all, but long enough to be read as one'.repeat(100))
  await expect(startChain({ file: () => damaged })).rejects.toThrow(/damaged.*--reset/)
  const path = join(folder.path, 'chain.sqlite')
  const chain = await startChain({ file: () => path })
  await expect(startChain({ file: () => path })).rejects.toThrow(/in use/)
  await chain.close()
  const db = new DatabaseSync(path)
  db.prepare('UPDATE chain SET genesis = ?').run(Buffer.alloc(32))
  db.close()
  await expect(startChain({ file: () => path })).rejects.toThrow(HistoryUnusable)
  await expect(startChain({ file: () => path })).rejects.toThrow(/another chain/)
})

test('a hundred transactions that come at once are built in one or two blocks, in their order', async () => {
  await using local = await startServed()
  const { api, chain } = local
  const alice = account('//Alice')
  const before = chain.head.number
  const first = (await api.rpc.system.accountNextIndex(alice.address)).toNumber()
  // The last come first: future ones wait for their predecessors.
  const sent = Array.from({ length: 100 }, (_, at) =>
    send(api, api.tx.balances.transferKeepAlive(account('//Bob').address, UNIT), alice, first + 99 - at),
  )
  await Promise.all(sent)
  expect(chain.head.number - before).toBeLessThanOrEqual(3)
  expect((await api.rpc.system.accountNextIndex(alice.address)).toNumber()).toBe(first + 100)
})

test('a transaction that is not valid any more drops out and holds nobody up', async () => {
  await using local = await startServed()
  const { api } = local
  const [alice, bob] = [account('//Alice'), account('//Bob')]
  const all = (await api.query.system.account(alice.address)).data.free.toBigInt()
  // The first leaves too little for the fee of the second.
  const outcomes = await Promise.allSettled([
    send(api, api.tx.balances.transferAllowDeath(bob.address, all - UNIT / 500n), alice, 0),
    send(api, api.tx.balances.transferKeepAlive(bob.address, UNIT), alice, 1),
    send(api, api.tx.balances.transferKeepAlive(alice.address, UNIT / 1_000n), bob, 0),
  ])
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
})

test('bad signatures, replays and the same number twice are refused at the door', async () => {
  await using local = await startServed()
  const { api } = local
  const call = api.tx.balances.transferKeepAlive(account('//Bob').address, UNIT)
  const signed = await call.signAsync(account('//Alice'), { nonce: 0 })
  const forged = signed.toHex().replace(/.{8}$/, 'deadbeef') as `0x${string}`
  await expect(api.rpc.author.submitExtrinsic(forged)).rejects.toThrow()
  await send(api, call, account('//Alice'), 0)
  await expect(api.rpc.author.submitExtrinsic(signed.toHex())).rejects.toThrow(/1010/)
})

test('a jump moves timestamp, slot and relay chain together and is no stall', async () => {
  await using local = await startServed()
  const { api, chain } = local
  const relay = async () => (await api.query.parachainSystem.lastRelayChainBlockNumber()).toNumber()
  const before = { time: await chain.time(), relay: await relay(), number: chain.head.number }
  /** Whether the members' time is the world's. */
  const ranOn = async () => {
    const wall = (await chain.time()) / 1_000n
    expect(await readNow(api)).toEqual({ chain: wall, wall, stalled: 0n })
  }
  await chain.jump(before.time + 21n * DAY)
  expect(chain.head.number).toBe(before.number + Number((21n * DAY) / 6_000n))
  expect(await chain.time()).toBe(before.time + 21n * DAY)
  expect(await relay()).toBe(before.relay + Number((21n * DAY) / 6_000n))
  expect((await api.query.aura.currentSlot()).toBigInt()).toBe((before.time + 21n * DAY) / 6_000n)
  await ranOn()
  // And goes on from there.
  await chain.build()
  expect(await chain.time()).toBe(before.time + 21n * DAY + 6_000n)
  await ranOn()
  // From a terminal too, at the port that is named there.
  const script = join(ROOT, 'scripts/local-chain/fast-forward.ts')
  await promisify(execFile)(process.execPath, [script, '1d', '--port', String(local.server.port)])
  expect(await chain.time()).toBe(before.time + 22n * DAY + 6_000n)
})

test('a chain that stands still loses all but an hour of it, and its numbers go on', async () => {
  await using local = await startServed()
  const { api, chain } = local
  await chain.fastForward(DAY)
  const [before, { number }] = [await readNow(api), chain.head]
  await chain.stall(5n * DAY)
  const stalled = 5n * 86_400n - 3_600n
  expect(await readNow(api)).toEqual({ chain: before.chain + 3_600n, wall: before.wall + 5n * 86_400n, stalled })
  expect(chain.head.number).toBe(number + 1)
  await chain.fastForward(DAY)
  const { chain: time, wall } = await readNow(api)
  expect([time - before.chain, wall - before.wall - stalled]).toEqual([90_000n, 90_000n])
})

test('the library moves the time by seconds, or to what is due next', async () => {
  await using local = await startServed()
  const api = await connect({ endpoint: local.server.url })
  const { chain } = await readNow(api)
  await fastForward(api, 600n)
  expect((await readNow(api)).chain - chain).toBeGreaterThanOrEqual(600n)
  expect((await readNow(api)).chain - chain).toBeLessThan(660n)
  expect(await fastForwardToNextDue(api)).toBe(false)
  await api.disconnect()
})

test('time only moves ahead, and a failed build says so and changes nothing', async () => {
  await using chain = await startChain()
  const { hash } = chain.head
  await expect(chain.jump(START - DAY)).rejects.toThrow(NoSuchTime)
  expect(chain.head.hash).toBe(hash)
  await chain.build()
})

test('a port in use is a message that says what to do', async () => {
  await using folder = await temporaryFolder()
  await using local = await startServed()
  const content = new ContentStore(folder.path)
  await expect(serve(local.chain, { port: local.server.port, content })).rejects.toThrow(/in use.*--port/)
})
