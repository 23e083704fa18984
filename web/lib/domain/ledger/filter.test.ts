import { expect, test } from 'vitest'
import { CLAIMANT } from '../examples.ts'
import { askedBy, fileOf, queryWith } from './filter.ts'

const asked = (query: string) => askedBy(new URLSearchParams(query))

test('an address asks for entries of a pool', () => {
  expect(asked('pool=3')).toMatchObject({ filter: { pool: 3 }, group: undefined, after: undefined })
  const { filter, group, after } = asked(`pool=0&kind=payments&person=${CLAIMANT}&claim=7&after=120-4`)
  expect([group, after]).toEqual(['payments', '120-4'])
  expect(filter).toMatchObject({ pool: 0, person: CLAIMANT, claim: 7, since: undefined })
  expect(filter!.kinds).toEqual(['PartPaid', 'PartHeld', 'HeldCollected', 'PayeeNamed'])
})

test('days are those of the reader, the last one whole', () => {
  const { filter, from, to } = asked('pool=0&from=2026-05-10&to=2026-05-12')
  const midnight = (day: number) => BigInt(new Date(2026, 4, day).getTime() / 1_000)
  expect([filter!.since, filter!.until]).toEqual([midnight(10), midnight(13)])
  expect([from, to]).toEqual(['2026-05-10', '2026-05-12'])
})

test('of the usual pool, where none is named', () => {
  const { filter } = askedBy(new URLSearchParams('kind=dues'), 4)
  expect([filter!.pool, filter!.kinds]).toEqual([4, ['DuesPaid']])
  expect(askedBy(new URLSearchParams('pool=0'), 4).filter!.pool).toBe(0)
})

test('what is no filter is left out', () => {
  expect(asked('pool=x&kind=everything').filter).toBeUndefined()
  const { filter, group, from, after } = asked(
    'pool=1&kind=toString&person=nobody&claim=-1&from=2026-5-1&to=tomorrow&after=1',
  )
  expect([group, from, after]).toEqual([undefined, undefined, undefined])
  const nothing = { kinds: undefined, person: undefined, payee: undefined, claim: undefined }
  expect(filter).toEqual({ pool: 1, ...nothing, since: undefined, until: undefined })
})

test('a filter is changed, and what was asked for beside it stays', () => {
  const query = new URLSearchParams('pool=1&kind=dues&after=9-1')
  expect(queryWith(query, { claim: '4' })).toBe('?pool=1&kind=dues&claim=4')
  expect(queryWith(query, { kind: undefined })).toBe('?pool=1')
  expect(queryWith(query, { after: '3-2' })).toBe('?pool=1&kind=dues&after=3-2')
  expect(queryWith(query, { pool: undefined, kind: '' })).toBe('')
})

test('the file holds what is asked for, with the decimals of its currency', () => {
  const { filter } = asked('pool=2&kind=donations&from=2026-05-10')
  const file = new URL(fileOf(filter!, 2), 'http://huzhu')
  expect(file.pathname).toBe('/history/entries.csv')
  expect(Object.fromEntries(file.searchParams)).toEqual({
    ...{ pool: '2', kind: 'Donated,Swept', decimals: '2' },
    since: String(new Date(2026, 4, 10).getTime()),
  })
})
