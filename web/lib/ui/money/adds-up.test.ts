import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { addedUp } from './adds-up.ts'

overwriteGetLocale(() => 'en')

const parts = [
  { label: 'Paid in', amount: 500n },
  { label: 'Received', amount: -800n },
]

test('parts that add up stand as they are', () => {
  expect(addedUp('Left', -300n, parts)).toEqual({ parts, total: { label: 'Left', amount: -300n } })
})

test('a figure that would lie below nothing says so, and adds up', () => {
  const { parts: shown } = addedUp('Left', 0n, parts)
  expect(shown.at(-1)).toEqual({ label: 'No less than nothing', amount: 300n })
  expect(shown.reduce((sum, { amount }) => sum + amount, 0n)).toBe(0n)
})

test('what else cuts it is named', () => {
  expect(addedUp('Most', 200n, parts.slice(0, 1), 'The reserve is not full').parts.at(-1)).toEqual({
    label: 'The reserve is not full',
    amount: -300n,
  })
})
