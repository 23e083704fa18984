import type { BlockDates } from '@huzhu/governance/time'
import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { DAY, claimOf, partOf } from '../examples.ts'
import { calendarAt } from '../../chain/worker.played.ts'
import { whenWords } from './when.ts'

overwriteGetLocale(() => 'en')

const noon = (day: bigint) => day * DAY + DAY / 2n
const stamp = (day: bigint) => ({ time: noon(day), block: Number(day) })
const told = (part: Parameters<typeof partOf>[0], dates: BlockDates = {}) =>
  whenWords(claimOf({ filed: stamp(1n), parts: [partOf(part)] }), dates, 'en', calendarAt(noon(3n)))

test.each([
  ['its window closes', 'Approval', 'to 9 January'],
  ['its vote ends', 'PollEnds', 'to 9 January'],
  ['it is paid at the latest', 'Payment', 'paid by 9 January'],
  ['it can open', 'Opening', 'from 9 January'],
] as const)('a claim under way tells the day on which %s', (_, step, words) => {
  expect(told({ opened: stamp(1n), status: { next: { step, at: noon(8n) } } })).toBe(words)
})

test('one that has ended tells the day of that', () => {
  expect(told({ state: 'Paid', opened: stamp(1n), settled: stamp(2n) })).toBe('3 January')
  // A job that was due ran in a later block.
  const paid = { state: 'Paid', opened: stamp(1n), settled: stamp(2n) } as const
  expect(told(paid, { 2: noon(3n) })).toBe('4 January')
  expect(told({ state: 'Waiting', status: { neverOpens: true, next: { step: 'Opening', at: noon(8n) } } })).toBe(
    '2 January',
  )
})
