// What a history does where its node has other blocks than it has itself, or fewer.
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { openDatabase } from '../../test/support/databases.ts'
import { type Database, insert } from './database.ts'
import { Decoder } from './decode.ts'
import { nodeSource } from './node-source.ts'
import { Behind, type Hex, type Source } from './source.ts'
import { Writer, makeAnew } from './writer.ts'

const hash = (number: number, branch = 0): Hex => `0x${(branch * 1_000 + number).toString(16).padStart(64, '0')}`
const GENESIS = hash(0)

/** A node with blocks up to `head`, of another branch from `fork` on. */
function nodeOf(head: number, fork = Infinity): Source {
  const hashAt = (number: number) => (number > head ? null : hash(number, number < fork ? 0 : 1))
  return nodeSource({
    async send(method, [of]) {
      if (method === 'chain_getBlockHash') return Array.isArray(of) ? of.map(hashAt) : hashAt(of as number)
      if (method === 'chain_getFinalizedHead') return hashAt(head)
      if (method === 'chain_getHeader') return { number: `0x${head.toString(16)}`, parentHash: GENESIS }
      throw new Error(`Nobody asks ${method}.`)
    },
  })
}

let db: Database
beforeAll(async () => {
  db = await openDatabase()
})
afterAll(() => db.close())
beforeEach(() =>
  db.transaction(async (tx) => {
    await makeAnew(tx, GENESIS)
    const rows = [10, 20, 30].map((block) => ({ block, hash: hash(block), time: block * 6_000, stalled: 0 }))
    await tx.rows(insert('blocks', rows))
    await tx.rows(sql`update cursor set block = 40, hash = ${hash(40)}`)
  }),
)

const kept = async () => ({
  blocks: (await db.rows<{ block: number }>(sql`select block from blocks order by block`)).map(({ block }) => block),
  read: (await db.rows<{ block: number }>(sql`select block from cursor`))[0]!.block,
})
const WHOLE = { blocks: [10, 20, 30], read: 40 }

test.each([0, 5, 25, 39])('a node that has got as far as block %i only takes nothing from it', async (head) => {
  const heads: number[] = []
  const reading = new Writer(db, nodeOf(head)).catchUp((_, { block }) => heads.push(block))
  await expect(reading).rejects.toThrow(Behind)
  await expect(reading).rejects.toThrow('The node has not got block 40 yet, up to which the history is read.')
  expect([heads, await kept()]).toEqual([[head], WHOLE])
})

test('once the node is as far it goes on, from two nodes by turns as well', async () => {
  const [ahead, behind] = [nodeOf(40), nodeOf(12)]
  let asked = 0
  const turns: Source = { ...ahead, hashOf: (...of) => ((asked += 1) % 2 ? behind : ahead).hashOf(...of) }
  const writer = new Writer(db, turns)
  await expect(writer.catchUp()).rejects.toThrow(Behind)
  expect(await kept()).toEqual(WHOLE)
  expect(await new Writer(db, ahead).catchUp()).toBe(0)
  expect(await kept()).toEqual(WHOLE)
})

test.each([
  // As long, or shorter than what is read: what it has is another.
  [40, 25, { blocks: [10, 20], read: 20 }],
  [33, 25, { blocks: [10, 20], read: 20 }],
  [40, 35, { blocks: [10, 20, 30], read: 30 }],
  [40, 1, { blocks: [], read: 0 }],
])('a node with %i blocks that has others from %i on has those read anew', async (head, fork, left) => {
  const source: Source = { ...nodeOf(head, fork), blocksAfter: async () => [] }
  await new Writer(db, source).catchUp()
  expect(await kept()).toEqual(left)
})

test('what another process has read meanwhile is not written a second time', async () => {
  const told = { time: 41 * 6_000, stalled: 0, told: [], treasury: [] }
  vi.spyOn(Decoder.prototype, 'decode').mockImplementation(async (block) => ({ ...block, ...told }))
  const nothing = { events: undefined, now: undefined, clock: undefined, runtime: undefined }
  const source: Source = {
    ...nodeOf(50),
    async blocksAfter(block) {
      // Meanwhile the other one.
      if (block === 40) await db.rows(sql`update cursor set block = 45, hash = ${hash(45)}`)
      return block < 50 ? [{ block: block + 1, hash: hash(block + 1), ...nothing }] : []
    },
  }
  const writer = new Writer(db, source)
  await expect(writer.catchUp()).rejects.toThrow('Another process writes this history as well.')
  expect((await kept()).read).toBe(45)
  // It goes on from there.
  expect(await writer.catchUp()).toBe(5)
  vi.restoreAllMocks()
})
