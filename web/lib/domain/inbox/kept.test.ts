import { expect, test } from 'vitest'
import {
  type Kept,
  type KeptHappening,
  NOTHING,
  type Piece,
  type ReadBlock,
  holesIn,
  keptAs,
  opened,
  readBy,
  takeIn,
} from './kept.ts'

const currency = { id: 1, symbol: '¥', decimals: 2, minimum: 1n }

/** The same happening, wherever it is told, has the same name. */
const happened = (block: number, hash: string, name: string): KeptHappening => ({
  ...{ kind: 'BecameVoter', pool: { id: 3, name: 'North' }, currency, id: name },
  ...{ block, hash, date: 0n, event: { name: 'Voter', index: 0 } },
})
/** A block of this name, in which so many things happened. */
const block = (number: number, hash: string, count = 0): ReadBlock => ({
  ...{ number, hash, date: BigInt(number), unread: [] },
  happenings: Array.from({ length: count }, (_, index) => happened(number, hash, `${hash}${index}`)),
})
/** Blocks down to the chain's first, to one that is gone on from, or to where nothing is kept of before. */
const piece = (blocks: ReadBlock[], next?: string): Piece => ({
  ...{ blocks, next, forgotten: false, first: next === undefined },
})
const cut = (blocks: ReadBlock[], next?: string): Piece => ({
  blocks,
  next,
  forgotten: next !== undefined,
  first: false,
})
const toldIn = ({ happenings }: Kept) => happenings.map(({ id }) => id)
const linesIn = ({ runs }: Kept) => runs.map(({ line }) => line.map(({ hash }) => hash).join(''))

const whole = takeIn(NOTHING, 'c', piece([block(3, 'c', 1), block(2, 'b', 1), block(1, 'a', 1)]))

test('all that was read is told, the newest first, and from the chain’s first block on', () => {
  const kept = takeIn(NOTHING, 'c', piece([block(3, 'c', 2), block(2, 'b'), block(1, 'a', 1)]))
  expect([toldIn(kept), linesIn(kept), holesIn(kept)]).toEqual([['c1', 'c0', 'a0'], ['cba'], []])
})

test('blocks that the chain gave up take with them what they told', () => {
  const kept = takeIn(whole, 'd', piece([block(3, 'd', 1), block(2, 'e')], 'a'))
  expect([toldIn(kept), linesIn(kept)]).toEqual([['d0', 'a0'], ['dea']])
})

test('what another block tells instead is the same', () => {
  const again: ReadBlock = { ...block(4, 'd'), happenings: [happened(4, 'd', 'c0')] }
  const kept = takeIn(whole, 'd', piece([again, block(3, 'e')], 'b'))
  expect(kept.happenings.map(({ id, hash }) => [id, hash])).toEqual([
    ['c0', 'd'],
    ['b0', 'b'],
    ['a0', 'a'],
  ])
})

test('what nothing joins on the way to the first block was given up', () => {
  const begun = takeIn(NOTHING, 'f', piece([block(3, 'f', 1)], 'e'))
  const kept = takeIn(begun, 'c', piece([block(3, 'c', 1), block(2, 'b'), block(1, 'a')]))
  expect([toldIn(kept), linesIn(kept)]).toEqual([['c0'], ['cba']])
})

test('a chain that goes back to a block that was read has only less to tell', () => {
  expect(toldIn(takeIn(whole, 'a', piece([], 'a')))).toEqual(['a0'])
})

test('what is read in pieces is one; what is still to be read lies between newer blocks and those of before', () => {
  const begun = takeIn(NOTHING, 'f', piece([block(6, 'f', 1)], 'e'))
  const newer = takeIn(begun, 'i', piece([block(9, 'i', 1), block(8, 'h', 1)], 'g'))
  expect([linesIn(newer), newer.runs.map(({ next }) => next)]).toEqual([
    ['ih', 'f'],
    ['g', 'e'],
  ])
  const joined = takeIn(newer, 'g', piece([block(7, 'g', 1)], 'f'))
  expect([linesIn(joined), joined.runs.map(({ next }) => next)]).toEqual([['ihgf'], ['e']])
  const ended = takeIn(joined, 'e', piece([block(5, 'e', 1), block(4, 'd', 1)]))
  expect([toldIn(ended), linesIn(ended)]).toEqual([['i0', 'h0', 'g0', 'f0', 'e0', 'd0'], ['ihgfed']])
})

test('where nothing is kept of what was before, what was told stays, and between lies a hole', () => {
  const kept = takeIn(whole, 'j', cut([block(9, 'j', 1), block(8, 'i')]))
  expect([toldIn(kept), linesIn(kept)]).toEqual([
    ['j0', 'c0', 'b0', 'a0'],
    ['ji', 'cba'],
  ])
  expect(holesIn(kept)).toEqual([{ why: 'Forgotten', above: 8, until: 8n, since: 3n }])
})

test('what a node has forgotten is asked of another one, once, and told then', () => {
  const kept = readBy(takeIn(readBy(whole, 'one'), 'f', cut([block(6, 'f', 1)], 'e')), 'one')
  expect([opened(kept), holesIn(kept).length]).toEqual([[], 1])
  const other = readBy(kept, 'two')
  expect([opened(other), holesIn(other)]).toEqual([['e'], []])
  const neither = takeIn(other, 'e', cut([], 'e'))
  expect([opened(readBy(neither, 'two')), holesIn(neither)]).toEqual([[], holesIn(kept)])
  const told = takeIn(other, 'e', piece([block(5, 'e', 1), block(4, 'd')], 'c'))
  expect([toldIn(told), linesIn(told), holesIn(told)]).toEqual([['f0', 'e0', 'c0', 'b0', 'a0'], ['fedcba'], []])
  // Of what nobody can say where it goes on no other is asked.
  expect(opened(readBy(takeIn(whole, 'f', cut([block(6, 'f', 1)])), 'two'))).toEqual([])
})

test('no more is kept than can be read, no longer a line of blocks than is gone back on, and nothing is read that has no room', () => {
  const many = Array.from({ length: 400 }, (_, at) => block(400 - at, `b${400 - at}`, 1))
  const kept = takeIn(NOTHING, 'b400', piece(many, 'b0'))
  expect([kept.happenings.length, kept.runs[0]!.line.length]).toEqual([300, 64])
  expect(holesIn(kept)).toEqual([{ why: 'Full', above: 101, until: 0n, since: undefined }])
  expect(kept.runs[0]!.next).toBeUndefined()
})

test('blocks of which something could not be read are named, each once', () => {
  const odd: ReadBlock = { ...block(4, 'd'), unread: ['Paid', 'Paid'] }
  const kept = takeIn(whole, 'd', piece([odd], 'c'))
  expect(kept.unread).toEqual([4])
  expect(takeIn(kept, 'e', piece([{ ...odd, hash: 'e' }], 'c')).unread).toEqual([4])
})

test('what this device kept is taken as this version keeps it, and anything else is read anew', () => {
  const stored: Kept = structuredClone(whole)
  expect(keptAs(stored)).toBe(stored)
  const [first] = stored.happenings
  const broken: unknown[] = [
    ...[
      undefined,
      null,
      {},
      [],
      'text',
      5,
      { ...stored, runs: {} },
      { ...stored, runs: [{}] },
      { ...stored, unread: 1 },
    ],
    ...[
      { ...stored, happenings: 5 },
      { ...stored, happenings: [null] },
      { ...stored, runs: [{ ...stored.runs[0], line: [] }] },
      { ...stored, runs: [{ ...stored.runs[0], since: undefined }] },
      { ...stored, runs: [{ ...stored.runs[0], next: 7 }] },
    ],
    ...[
      { ...stored, happenings: [{ ...first, id: 7 }] },
      { ...stored, happenings: [{ ...first, kind: undefined }] },
      { ...stored, happenings: [{ ...first, date: undefined }] },
      { ...stored, happenings: [{ ...first, date: 'today' }] },
      { ...stored, happenings: [first, first] },
    ],
  ]
  for (const value of broken) expect(keptAs(value)).toBe(NOTHING)
})
