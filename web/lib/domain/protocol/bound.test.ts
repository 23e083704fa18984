import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { CLAIMANT, DAY } from '../examples.ts'
import { boundWords } from './bound.ts'

overwriteGetLocale(() => 'en')

const convictions = [0n, 7n, 14n].map((days, conviction) => ({
  ...{ conviction: conviction as 0, tenths: 1n, span: days * DAY },
}))
const delegation = (conviction: 0 | 1 | 2) => ({
  ...{ track: conviction, votes: [], earlier: undefined },
  delegation: { to: CLAIMANT, balance: 5n, conviction },
})
const words = (running: Parameters<typeof boundWords>[0]['running'], ...onTracks: ReturnType<typeof delegation>[]) =>
  boundWords({ running, onTracks, convictions }, 'en', DAY / 2n)

test('a vote binds until its referendum ends, of which the latest day is told, and for its lock after that', () => {
  expect(words([{ index: 0, latest: 9n * DAY + DAY / 2n, span: 7n * DAY }])).toEqual([
    'until vote 0 ends, by 10 January at the latest, and for 7 days after that if your side wins',
  ])
  expect(words([{ index: 4, latest: 9n * DAY + DAY / 2n, span: 0n }])).toEqual([
    'until vote 4 ends, by 10 January at the latest',
  ])
})

test('nobody knows the latest day before deciding begins', () => {
  expect(words([{ index: 4, latest: undefined, span: 14n * DAY }])).toEqual([
    'until vote 4 ends, of which the day is known once deciding begins, and for 14 days after that if your side wins',
  ])
  expect(words([{ index: 4, latest: undefined, span: 0n }])).toEqual([
    'until vote 4 ends, of which the day is known once deciding begins',
  ])
})

test('of delegations is told what they bind, the same once, and nothing where there is none', () => {
  expect(words([], delegation(1), delegation(0), delegation(1))).toEqual([
    'until you end the delegation, and for 7 days after that',
    'until you end the delegation',
  ])
  expect(words([])).toEqual([])
})
