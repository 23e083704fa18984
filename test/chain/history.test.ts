// The history of a chain: its entries add up with the chain's books to the unit, from whichever source, after whatever
// the chain did in between.
import { WsProvider } from '@polkadot/rpc-provider'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import * as calls from '../../governance/src/calls.ts'
import type { Connection } from '../../governance/src/connection.ts'
import { readPoolHealth } from '../../governance/src/pools.ts'
import type { Database } from '../../history/src/database.ts'
import { nodeSource } from '../../history/src/node-source.ts'
import { Forgotten, type Source } from '../../history/src/source.ts'
import { Writer, makeAnew, sumAnew } from '../../history/src/writer.ts'
import { localSource } from '../../scripts/local-chain/history-source.ts'
import { openDatabase } from '../support/databases.ts'
import { startServed } from '../support/local-chain.ts'
import { DAY, by, first, poolOfVoters, second, third } from '../support/pool-of-voters.ts'

/** One database for all: opening one takes longer than what is done with it. */
let db: Database
beforeAll(async () => {
  db = await openDatabase()
})
afterAll(() => db.close())
beforeEach(empty)

/** Of no chain: whoever reads begins anew. */
function empty() {
  return db.transaction((tx) => makeAnew(tx, '0x00'))
}

/** All rows of a history, as text. */
const allOf = async () =>
  Object.fromEntries(
    await Promise.all(
      ['blocks', 'events', 'parties', 'entries', 'treasury', 'sums', 'parts', 'tallies', 'times'].map(async (table) => [
        table,
        await db.rows(sql`select * from ${sql.identifier(table)} t order by t::text`),
      ]),
    ),
  )

const pots = () =>
  db.rows<{ pool: number; pot: string }>(
    sql`select distinct on (pool) pool, pot::text from entries order by pool, block desc, event desc`,
  )

/** Read what there is to read; all rows that are there then. */
async function read(source: Source) {
  const count = await new Writer(db, source).catchUp()
  return { count, rows: await allOf() }
}

/** The rows of a history that begins now. */
async function readAnew(source: Source) {
  await empty()
  return read(source)
}

/** What pools hold, by the chain. */
async function potsOnChain(api: Connection): Promise<{ pool: number; pot: string }[]> {
  const pots = []
  for (let pool = 0; ; pool += 1) {
    const health = await readPoolHealth(api, pool)
    if (!health) return pots
    pots.push({ pool, pot: health.pot.toString() })
  }
}

test('a history adds up with the chain, and is the same from the chain itself and from a node', async () => {
  await using local = await poolOfVoters()
  const { api, chain, asks, server } = local
  await asks(first, 20_000n)
  await asks(second, 30_000n)
  await by(api, third, calls.donate(api, 0, 5_000n))
  await chain.fastForward(30n * DAY)
  const inProcess = await read(localSource(chain))
  expect(await pots()).toEqual(await potsOnChain(api))
  expect(inProcess.rows.entries!.length).toBeGreaterThan(20)
  // Nothing more is there.
  expect((await read(localSource(chain))).count).toBe(0)
  const provider = new WsProvider(server.url)
  await provider.isReady
  expect(await readAnew(nodeSource(provider))).toEqual(inProcess)
  await provider.disconnect()
  // What a day sums up is what its entries do.
  await db.transaction((tx) => sumAnew(tx, 0))
  expect(await allOf()).toEqual(inProcess.rows)
})

test('a history follows its chain to another branch, to one that is begun anew with the same genesis, and back', async () => {
  await using local = await poolOfVoters()
  await using other = await poolOfVoters()
  await using anew = await startServed()
  for (const { api, asks, chain } of [local, other]) {
    await asks(first, 20_000n)
    await chain.fastForward(30n * DAY)
    await by(api, third, calls.donate(api, 0, 5_000n))
  }
  await by(other.api, second, calls.donate(other.api, 0, 70n))
  await other.chain.fastForward(20n * DAY)
  const writer = (chain: typeof local.chain) => read(localSource(chain))
  const one = await readAnew(localSource(local.chain))
  const two = await readAnew(localSource(other.chain))
  const three = await readAnew(localSource(anew.chain))
  await empty()
  expect(two).not.toEqual(one)
  expect(await writer(local.chain)).toEqual(one)
  const branch = await writer(other.chain)
  expect(branch.rows).toEqual(two.rows)
  // What both have is not read again.
  expect(branch.count).toBeLessThan(two.count / 2)
  expect((await writer(anew.chain)).rows).toEqual(three.rows)
  expect((await writer(local.chain)).rows).toEqual(one.rows)
  expect(await pots()).toEqual(await potsOnChain(local.api))
})

test('a history that failed half-way goes on where it was', async () => {
  await using local = await poolOfVoters()
  const source = localSource(local.chain)
  const whole = await readAnew(source)
  await empty()
  let asked = 0
  const failing: Source = {
    ...source,
    async blocksAfter(block, head) {
      asked += 1
      if (asked % 2 === 0) throw new Error('The line is dead.')
      return (await source.blocksAfter(block, head)).slice(0, 7)
    },
  }
  const writer = new Writer(db, failing)
  const progress: number[] = []
  for (let done = false; !done;)
    await writer
      .catchUp(({ block }) => progress.push(block))
      .then(
        () => (done = true),
        (error: Error) => expect(error.message).toBe('The line is dead.'),
      )
  expect(progress.length).toBeGreaterThan(4)
  expect(await allOf()).toEqual(whole.rows)
})

test('where a node has forgotten what a history needs, it says so and keeps what it has', async () => {
  await using local = await poolOfVoters()
  const provider = new WsProvider(local.server.url)
  await provider.isReady
  const pruned = nodeSource({
    async send(method, params) {
      if (method === 'state_queryStorageAt')
        throw new Error('4003: Client error: UnknownBlock: State already discarded for 0x12')
      return provider.send(method, params)
    },
  })
  await expect(new Writer(db, pruned).catchUp()).rejects.toThrow(Forgotten)
  const before = await read(nodeSource(provider))
  await local.chain.build()
  await expect(new Writer(db, pruned).catchUp()).rejects.toThrow(/has forgotten the state of block \d+.*archive/)
  expect(await allOf()).toEqual(before.rows)
  await provider.disconnect()
})
