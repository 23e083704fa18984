import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { calendarAt } from '../../chain/worker.played.ts'
import { DAY } from '../examples.ts'
import type { MayPropose } from './may-propose.ts'
import { waitsFor, whyClosed } from './why-closed.ts'

overwriteGetLocale(() => 'en')

const calendar = { ...calendarAt(DAY), stalled: DAY }
const refused = { refused: { pallet: 'mutualAid', reason: 'SlotTaken' } } as const
const until = 9n * DAY + DAY / 2n
const plain = (text: string | undefined) => text?.replaceAll(/\s/g, ' ')
const closed = (inTheWay: MayPropose['inTheWay'], answer: MayPropose['answer'] = refused) =>
  plain(whyClosed({ answer, inTheWay }, 'en', calendar))

test('what is in the way of a proposal is named, with the moment until which it is', () => {
  expect(closed({ kind: 'Voting', number: 4n, until })).toBe(
    'Change 4 is being voted on until Sun 11 January, 12:00. Another can be proposed after it.',
  )
  expect(closed({ kind: 'Adopted', number: 4n, until })).toBe(
    'Change 4 has passed. Another can be proposed once it holds, on Sun 11 January, 12:00.',
  )
  expect(closed({ kind: 'Failed', number: 4n, at: 0n })).toBe(
    'Change 4 did not pass on 2 January. After that token holders propose nothing here for a while.',
  )
  expect(closed({ kind: 'Signed', number: 2n, until })).toBe(
    'You have signed draft 2, which can be signed until Sun 11 January, 12:00: one draft of a kind at a time.',
  )
})

test('where nothing is in the way, the chain’s own reason is told, and where it takes it, none', () => {
  const answer = { refused: { pallet: 'mutualAid', reason: 'NotAMember' } } as const
  expect(closed(undefined, answer)).toBe('This account is not a member.')
  expect(closed({ kind: 'Voting', number: 4n, until: undefined }, answer)).toBe('This account is not a member.')
  expect(closed({ kind: 'Voting', number: 4n, until }, { ok: true })).toBeUndefined()
})

test('a draft can be signed meanwhile, and is told for which vote its own waits', () => {
  const waits = (inTheWay: MayPropose['inTheWay'], answer: MayPropose['answer'] = { ok: true }) =>
    plain(waitsFor({ answer, inTheWay }, 'en', calendar))
  expect(waits({ kind: 'Voting', number: 4n, until })).toBe(
    'Change 4 is being voted on until Sun 11 January, 12:00. Your draft can be signed meanwhile; its vote begins after that.',
  )
  expect(waits({ kind: 'Voting', number: 4n, until }, refused)).toBeUndefined()
  expect(waits(undefined)).toBeUndefined()
})
