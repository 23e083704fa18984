// The demo's year, before any of it is lived.
import { expect, test } from 'vitest'
import { Acts, type DemoChain } from './acts.ts'
import { DEMO_SPAN, yearOf } from './year.ts'

test('the year lies within its span, in the order of its days, and ends with its last hour', () => {
  const days = yearOf(new Acts({} as DemoChain)).map(([day]) => day)
  expect(days).toEqual(days.toSorted((a, b) => a - b))
  expect(days[0]).toBeGreaterThan(0)
  expect(BigInt(days.at(-1)! * 24) * 3_600_000n).toBe(DEMO_SPAN)
})
