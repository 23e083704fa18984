import { beforeEach, expect, test, vi } from 'vitest'
import type { Sought } from '@huzhu/governance/referenda'
import type { State } from '@huzhu/governance/state'
import { readDepositsOf, readEnded, readOngoing, readSpends } from './pages.ts'

const LOOKED_AT = 60

/** Referenda of a chain: by their numbers, when each ended. */
let chain: (number | undefined)[]
let asked: (number | undefined)[]
vi.mock('@huzhu/governance/referenda', () => ({
  // As the chain tells them: what is sought of so many that are looked at.
  readReferendaPage: (_: State, sought: Sought, count = 50, before = chain.length) => {
    asked.push(before)
    const last = Math.max(0, before - LOOKED_AT)
    const referenda = []
    let next = before
    while (next > last && referenda.length < count) {
      const ended = chain[--next]
      const holds = { All: true, Ongoing: ended === undefined, Ended: ended !== undefined }[sought as 'All']
      const deposits = [{ by: next % 2 ? 'Ann' : 'Ben', kind: 'Submission' }]
      if (holds ?? (sought as { depositOf: string }).depositOf === deposits[0]!.by)
        referenda.push({
          ...{ index: next, ended, deposits },
          ...(ended === undefined && { ongoing: {}, standing: { next: 'TimesOut', at: 90 } }),
        })
    }
    return Promise.resolve({ referenda, next: next > 0 ? next : undefined })
  },
}))

/** Spends that wait, by their numbers. */
let spends: number[]
vi.mock('@huzhu/governance/treasury', () => ({
  readWaitingSpends: (_: State, count: number, before = Infinity) =>
    Promise.resolve(
      spends
        .filter((index) => index < before)
        .slice(0, Math.min(count, 50))
        .map((index) => ({ index })),
    ),
}))

const at = {} as State
beforeEach(() => {
  asked = []
})

const numbers = (rows: readonly { index: number }[]) => rows.map(({ index }) => index)

test('what goes on is found wherever it stands', async () => {
  chain = Array.from({ length: 120 }, () => 10)
  chain[3] = chain[118] = undefined
  expect(numbers(await readOngoing(at))).toEqual([118, 3])
  expect(asked).toEqual([120, 60])
})

test('of a chain without referenda nothing goes on, and nothing has ended', async () => {
  chain = []
  expect(await readOngoing(at)).toEqual([])
  expect(await readEnded(at)).toEqual({ ended: [], older: false })
})

test('what has ended is told ten at a time, without what goes on between, and with a word of older ones', async () => {
  chain = Array.from({ length: 75 }, () => 10)
  chain[70] = undefined
  const first = await readEnded(at)
  expect(numbers(first.ended)).toEqual([74, 73, 72, 71, 69, 68, 67, 66, 65, 64])
  expect(first.older).toBe(true)
  expect(numbers((await readEnded(at, 64)).ended)[0]).toBe(63)
  expect(await readEnded(at, 10)).toMatchObject({ older: false })
  expect(numbers((await readEnded(at, 10)).ended)).toHaveLength(10)
  // Beyond what the chain tells at once.
  chain = chain.map((ended, index) => (index >= 12 ? undefined : ended))
  expect(numbers((await readEnded(at)).ended)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2])
})

test('what is held of somebody is found however many lie between, with whether it has ended', async () => {
  chain = [10, 10, undefined, undefined]
  expect(await readDepositsOf(at, 'Ann')).toEqual([
    { by: 'Ann', kind: 'Submission', index: 3, ended: false, lapses: 90 },
    { by: 'Ann', kind: 'Submission', index: 1, ended: true, lapses: undefined },
  ])
  chain = Array.from({ length: 130 }, () => 10)
  expect(await readDepositsOf(at, 'Ben')).toHaveLength(65)
})

test('of payments that wait all are told, also those that expire first', async () => {
  for (const waiting of [0, 1, 50, 120]) {
    spends = Array.from({ length: waiting }, (_, older) => 3 * (waiting - older))
    expect(numbers(await readSpends(at))).toEqual(spends)
  }
})
