import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { CLAIMANT } from '../examples.ts'
import { doneAbout } from './my-vote.ts'

overwriteGetLocale(() => 'en')

const HUZ = 10n ** 12n
const vote = { index: 4, balance: 40n * HUZ, conviction: 2 as const, until: undefined }
const delegation = { to: CLAIMANT, balance: 5n * HUZ, conviction: 1 as const }
const holding = (aye: boolean | undefined) => ({
  native: { id: 'native' as const, symbol: 'HUZ', decimals: 12, minimum: 1n },
  convictions: [1n, 10n, 20n].map((tenths, conviction) => ({ conviction: conviction as 0, tenths, span: 0n })),
  onTracks: [
    { track: 1, votes: [{ ...vote, aye }], delegation: undefined, earlier: undefined },
    { track: 2, votes: [], delegation, earlier: undefined },
  ],
})
const about = (track: number, index: number, aye?: boolean) =>
  doneAbout(holding(aye) as never, track, index, 'en')?.replaceAll('\u{a0}', ' ')

test('one is told how one voted on a referendum and with how much, who votes instead, or nothing', () => {
  expect(about(1, 4, true)).toBe('You voted for it with 40 HUZ, 2×.')
  expect(about(1, 4, false)).toBe('You voted against it with 40 HUZ, 2×.')
  expect(about(1, 4)).toBe('You voted on both sides, with 40 HUZ.')
  expect(about(2, 9)).toBe('5Grwva…utQY votes for you here. To vote yourself, end the delegation.')
  expect(about(1, 5, true)).toBeUndefined()
  expect(about(3, 4, true)).toBeUndefined()
})
