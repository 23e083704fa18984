import { expect, test } from 'vitest'
import { type KeptHappening, NOTHING, type ReadBlock, idOf, takeIn } from './kept.ts'

const currency = { id: 1, symbol: '¥', decimals: 2, minimum: 1n }

const happened = (hash: string, index: number): KeptHappening => ({
  ...{ kind: 'BecameVoter', pool: { id: 3, name: 'North' }, currency },
  ...{ block: Number.parseInt(hash, 36), hash, date: 0n, event: { name: 'Voter', index } },
})
/** A block of this name, in which so many things happened. */
const block = (number: number, hash: string, count = 0): ReadBlock => ({
  ...{ number, hash },
  happenings: Array.from({ length: count }, (_, index) => happened(hash, index)),
})
const toldIn = (kept: typeof NOTHING) => kept.happenings.map(({ hash, event }) => `${hash}${event?.index}`)

test('all that was read is told, the newest first, and from the chain’s first block on', () => {
  const kept = takeIn(NOTHING, [block(3, 'c', 2), block(2, 'b'), block(1, 'a', 1)], { kind: 'First' })
  expect(toldIn(kept)).toEqual(['c1', 'c0', 'a0'])
  expect([kept.line.map(({ hash }) => hash), kept.from]).toEqual([['c', 'b', 'a'], undefined])
})

test('blocks that the chain gave up take with them what they told', () => {
  const before = takeIn(NOTHING, [block(3, 'c', 1), block(2, 'b', 1), block(1, 'a', 1)], { kind: 'First' })
  const kept = takeIn(before, [block(3, 'd', 1), block(2, 'e')], { kind: 'Joined', at: 'a' })
  expect(toldIn(kept)).toEqual(['d0', 'a0'])
  expect(kept.line.map(({ hash }) => hash)).toEqual(['d', 'e', 'a'])
})

test('a chain that goes back to a block that was read has only less to tell', () => {
  const before = takeIn(NOTHING, [block(2, 'b', 1), block(1, 'a', 1)], { kind: 'First' })
  expect(toldIn(takeIn(before, [], { kind: 'Joined', at: 'a' }))).toEqual(['a0'])
})

test('after a gap what was told before stays as long as the chain has it, and it is said from when on all is told', () => {
  const before = takeIn(NOTHING, [block(1, 'a', 1)], { kind: 'First' })
  const kept = takeIn(before, [block(9, 'j', 1), block(8, 'i')], { kind: 'Cut', kept: true })
  expect([toldIn(kept), kept.from]).toEqual([['j0', 'a0'], 8])
  const anew = takeIn(before, [block(9, 'j', 1), block(8, 'i')], { kind: 'Cut', kept: false })
  expect([toldIn(anew), anew.from]).toEqual([['j0'], 8])
})

test('no more is kept than can be read, and no longer a line of blocks than is gone back on', () => {
  const many = Array.from({ length: 400 }, (_, at) => block(400 - at, (400 - at).toString(36), 1))
  const kept = takeIn(NOTHING, many, { kind: 'First' })
  expect([kept.happenings.length, kept.line.length, kept.from]).toEqual([300, 64, 101])
})

test('two things that one event tells, or two events of a block, are two', () => {
  const [first, second] = block(1, 'a', 2).happenings as [KeptHappening, KeptHappening]
  const closed: KeptHappening = { ...happened('a', 0), kind: 'PoolClosed', pool: { id: 3, name: 'North' }, currency }
  const ids = [first, second, closed, { ...first, event: undefined }].map((one) => idOf(one as KeptHappening))
  expect(new Set(ids).size).toBe(4)
})
