import { expect, test } from 'vitest'
import { byDay, byHole } from './days.ts'

test('what happened on one day stands together, in the order in which it is given', () => {
  const [noon, DAY] = [1_778_587_200n, 86_400n]
  const all = [{ date: noon + 60n }, { date: noon }, { date: noon - 2n * DAY }]
  expect(byDay(all)).toEqual([
    { day: '2026-05-12', date: noon + 60n, all: all.slice(0, 2) },
    { day: '2026-05-10', date: noon - 2n * DAY, all: all.slice(2) },
  ])
})

test('what was not read stands between what happened after and before it', () => {
  const all = [9, 7, 5, 3].map((block) => ({ block }))
  const told = (...holes: number[]) =>
    byHole(
      all,
      holes.map((above) => ({ above })),
    ).map(({ all, hole }) => [...all.map(({ block }) => block), `from ${hole?.above}`])
  expect(told()).toEqual([[9, 7, 5, 3, 'from undefined']])
  expect(told(7, 4)).toEqual([
    [9, 7, 'from 7'],
    [5, 'from 4'],
    [3, 'from undefined'],
  ])
  expect(told(10)).toEqual([['from 10'], [9, 7, 5, 3, 'from undefined']])
})
