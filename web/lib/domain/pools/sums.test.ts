import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { poolRowOf } from '../examples.ts'
import { capOfRules, capSum } from './sums.ts'

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

test('no claim is paid more than a pool has free, also one that has its reserve', () => {
  const few = { available: 90_000n, reserveNeeded: 60_000n, capByReserve: 144_000n, cap: 90_000n }
  expect(sum(few).parts.slice(1)).toEqual([
    { label: 'Of that, no more than the 90000 that are free', amount: -54_000n },
  ])
  const both = { available: 90_000n, reserveNeeded: 100_000n, capByReserve: 129_600n, cap: 90_000n }
  expect(sum(both).parts.slice(1)).toEqual([
    { label: 'The reserve is not full: 90000 of the 100000 it takes are free', amount: -14_400n },
    { label: 'Of that, no more than the 90000 that are free', amount: -39_600n },
  ])
})

test('while it is starting up it pays no more than the chain allows then, and less where its pot has less', () => {
  expect(sum({ young: true, youngCap: 1_500n, cap: 1_500n, available: 90_000n }).parts[2]).toEqual({
    label: 'Starting up: until it has 5 voters at most 1500 a claim',
    amount: -70_500n,
  })
  const poor = { young: true, youngCap: 1_500n, available: 1_000n, capByReserve: 800n, cap: 800n }
  expect(sum(poor).parts.slice(1)).toEqual([
    { label: 'The reserve is not full: 1000 of the 180000 it takes are free', amount: -143_200n },
  ])
})

test('a hundredth of what the rules pay, and less, is not called nothing', () => {
  const share = (cap: bigint, capPercent: number) =>
    capOfRules(poolRowOf({ health: { cap, capPercent, fullCap: 31_250n } }).health, String)
  expect(share(312n, 0)).toBe('less than 1% of the 31250 in the rules')
  expect(share(313n, 1)).toBe('1% of the 31250 in the rules')
  expect(share(0n, 0)).toBe('0% of the 31250 in the rules')
})
