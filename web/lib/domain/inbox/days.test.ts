import { expect, test } from 'vitest'
import { byDay } from './days.ts'

test('what happened on one day stands together, in the order in which it is given', () => {
  const [noon, DAY] = [1_778_587_200n, 86_400n]
  const all = [{ date: noon + 60n }, { date: noon }, { date: noon - 2n * DAY }]
  expect(byDay(all)).toEqual([
    { day: '2026-05-12', date: noon + 60n, all: all.slice(0, 2) },
    { day: '2026-05-10', date: noon - 2n * DAY, all: all.slice(2) },
  ])
})
