// What parts add up to, kept while they become what they are.
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { openDatabase } from '../../test/support/databases.ts'
import type { PartRow } from './parts.ts'
import { keepParts } from './parts-table.ts'
import { makeAnew } from './writer.ts'

/** A part of a claim as it stood after so many steps of its life. */
function part(claim: number, number: number, step: number): PartRow {
  const [day, opened] = [20_000 + claim * 9, (20_000 + claim * 9) * 86_400 + claim]
  const after = (days: number) => ({ seconds: opened + days * 86_400 + number, day: day + days })
  const [decided, paid, again] = [after(7), after(20), after(40)]
  const is = (from: number) => step >= from
  return {
    ...{ pool: claim % 2, claim, part: number, claimant: 'A', need: claim % 3 ? 'Books' : 'Exam', payee: 'B' },
    ...{ way: 'own', asked: 9n, amount: 9n, paid: is(4) ? 9n : is(3) ? 4n : 0n, held: 0n, filed: opened, filing: day },
    state: is(4) ? 'Paid' : is(2) ? 'Approved' : is(1) ? 'Open' : 'Waiting',
    ...{ opened: is(1) ? opened : undefined, closes: undefined },
    ...{ decided: is(2) ? decided.seconds : undefined, decision: is(2) ? decided.day : undefined },
    settled: is(4) ? again.seconds : is(3) ? paid.seconds : undefined,
    payment: is(4) ? again.day : is(3) ? paid.day : undefined,
    ...{ ending: is(4) ? again.day : undefined, disputes: 0, refusals: 0, poll: undefined },
  }
}

const claim = (number: number, step: number) => [part(number, 0, step), part(number, 1, Math.max(0, step - 1))]

test('what parts add up to is the same however they became what they are, and nothing of what they were is left', async () => {
  await using db = await openDatabase()
  const kept = async () => [
    await db.rows(sql`select * from tallies t order by t::text`),
    await db.rows(sql`select * from times t order by t::text`),
  ]
  const ends = Array.from({ length: 12 }, (_, number) => number % 6)
  const anew = () => db.transaction((tx) => makeAnew(tx, '0x00'))
  await anew()
  await keepParts(db, { before: [], rows: ends.flatMap((step, number) => claim(number, step)) })
  const atOnce = await kept()
  expect(atOnce.map(({ length }) => length > 20)).toEqual([true, true])
  await anew()
  for (const [number, end] of ends.entries())
    for (let step = 0; step <= end; step += 1)
      await keepParts(db, { before: step === 0 ? [] : claim(number, step - 1), rows: claim(number, step) })
  expect(await kept()).toEqual(atOnce)
  // Dropped, as by a roll-back, nothing is left.
  for (const [number, end] of ends.entries()) await keepParts(db, { before: claim(number, end), rows: [] })
  expect(await kept()).toEqual([[], []])
})
