import type { AnyTuple, IEvent } from '@polkadot/types/types'
import { expect, test } from 'vitest'
import { first, school } from '../../test/support/accounts.ts'
import { lived } from '../../test/support/lived.ts'
import { eventOf } from '../../test/support/told-events.ts'
import { accountIn, plainFields, samePlain } from './plain.ts'

const chain = lived()

const fieldsOf = (name: string, ...values: readonly unknown[]) =>
  plainFields(eventOf(chain.api, 'mutualAid', name, ...values).event as unknown as IEvent<AnyTuple>)

test('an event as JSON: names as the library writes them, whole numbers as text, choices by their names', () => {
  expect(fieldsOf('PartOpened', 3, 1, 0, 2n ** 90n, { Registered: school }, 77, 8)).toEqual({
    ...{ pool: '3', claim: '1', part: '0', amount: (2n ** 90n).toString(), payee: { Registered: school } },
    ...{ closes: '77', electorate: '8' },
  })
  expect(fieldsOf('PartApproved', 3, 1, 0, 5, { Panel: { ayes: 2, nays: 4 } }, 6)).toMatchObject({
    by: { Panel: { ayes: '2', nays: '4' } },
  })
  expect(fieldsOf('PartApproved', 3, 1, 0, 5, 'Silence', 6)).toMatchObject({ by: { Silence: null } })
  expect(
    fieldsOf('ClaimFiled', 3, 1, first.address, 'Exam', 0, 1, 2, `0x${'11'.repeat(32)}`, [], 1, 1, 'PaidIn'),
  ).toMatchObject({
    ...{ need: 'Exam', limit: 'PaidIn' },
  })
  expect(fieldsOf('HostOffered', 3, null)).toEqual({ pool: '3', candidate: null })
  expect(fieldsOf('ClaimWithdrawn', 3, 1, [[0, 9]])).toMatchObject({ parts: [['0', '9']] })
})

test('an account is found by itself and in a choice about it, and nothing else is taken for one', () => {
  expect(accountIn(first.address)).toBe(first.address)
  expect(accountIn({ Account: first.address })).toBe(first.address)
  for (const other of [undefined, null, true, '77', ['x'], { Pool: first.address }])
    expect(accountIn(other)).toBeUndefined()
})

test('two values are the same by what they say', () => {
  expect(samePlain({ a: '1', b: [null, { c: true }] }, { b: [null, { c: true }], a: '1' })).toBe(true)
  const pairs: [unknown, unknown][] = [
    ...([
      ['1', 1],
      [null, {}],
      [[], {}],
      [['1'], ['1', '2']],
      [{ a: '1' }, { b: '1' }],
    ] as [unknown, unknown][]),
    [{ toString: '1' }, { a: '1' }],
  ]
  for (const [one, other] of pairs) expect([one, other, samePlain(one, other)]).toEqual([one, other, false])
})
