import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { poolRowOf } from '../examples.ts'
import { capSum } from './sums.ts'

overwriteGetLocale(() => 'en')

const sum = (health: Parameters<typeof poolRowOf>[0]['health']) =>
  capSum(poolRowOf({ ...(health && { health }) }).health, String)

test('the most that a pool pays now is that of its rules, less what its reserve lacks', () => {
  expect(sum({ available: 90_000n })).toEqual({
    parts: [
      { label: 'Most a claim is paid', amount: 144_000n },
      { label: 'The reserve is not full: 90000 of the 180000 it takes are free', amount: -72_000n },
    ],
    total: { label: 'Most it pays now', amount: 72_000n },
  })
})

test('while it is starting up it is a quarter of the dues of a month, unless its pot is empty', () => {
  expect(sum({ young: true, cap: 1_500n }).parts[1]).toEqual({
    label: "Starting up: until it has 5 voters at most a quarter of a month's dues, which are 6000",
    amount: -142_500n,
  })
  expect(sum({ young: true, cap: 0n, available: 0n }).parts[1]?.label).toMatch(/^The reserve is not full: 0 of/)
})
