import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { DAY, claimOf, currencyOf, partOf } from '../examples.ts'
import { calendarAt } from '../../chain/worker.played.ts'
import { firstDue } from './due.ts'

overwriteGetLocale(() => 'en')

const open = (id: number, at: bigint, changes: Parameters<typeof partOf>[0] = {}) =>
  claimOf({ id, parts: [partOf({ ...changes, status: { next: { step: 'Approval', at }, ...changes.status } })] })
const first = (...claims: ReturnType<typeof claimOf>[]) => firstDue(claims, currencyOf(), 'en', calendarAt(0n))

test('of some claims the one to which something happens first is told, with what that is', () => {
  const paid = claimOf({ id: 1, parts: [partOf({ state: 'Paid' })] })
  const found = first(open(3, 9n * DAY), paid, open(2, 5n * DAY))
  expect(found?.claim.id).toBe(2)
  expect(found?.next).toMatchObject({ what: 'The window closes and it goes to settlement', at: 5n * DAY })
})

test('what never happens, and what has no date, is not waited for', () => {
  expect(
    first(open(3, DAY, { state: 'Waiting', status: { neverOpens: true } }), open(2, DAY, { held: 5n })),
  ).toBeUndefined()
  expect(first()).toBeUndefined()
})
