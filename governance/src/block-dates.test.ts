import { expect, test } from 'vitest'
import { lived } from '../../test/support/lived.ts'
import { readBlockDates, readDatesAround } from './block-dates.ts'
import { readClaim } from './claims.ts'
import { dateOf, dateOfBlock, dateOfStamp, readBlockClock, readCalendar } from './time.ts'

const chain = lived()

/** The part that was paid by a job, and what its block says that its time is. */
async function paid() {
  const { settled } = (await readClaim(chain.state, 0, 0))!.parts[0]!
  const hash = await chain.api.rpc.chain.getBlockHash(settled!.block)
  const now = await (await chain.api.at(hash)).query.timestamp.now()
  return { stamp: settled!, date: now.toBigInt() / 1_000n }
}

test('a payment is dated by its block, which comes after the time as of which it was paid', async () => {
  const { stamp, date } = await paid()
  const calendar = await readCalendar(chain.state)
  expect(date - dateOf(stamp.time, calendar)).toBeGreaterThan(60n)
  const dates = await readBlockDates(chain.at, [stamp, stamp])
  expect(dates).toEqual({ [stamp.block]: date })
  expect(dateOfStamp(stamp, dates, calendar)).toBe(date)
  expect(dateOfStamp(stamp, {}, calendar)).toBe(dateOf(stamp.time, calendar))
})

test('a number of which there is no block has no date of its own', async () => {
  expect(await readBlockDates(chain.at, [{ block: chain.facts.block + 1 }])).toEqual({})
})

test('on a chain that left out slots a block that was has its own date, and one ahead the date that it has if none is left out', async () => {
  const { stamp, date } = await paid()
  const known = await readBlockClock(chain.state)
  const clock = { ...known, wall: known.wall + 86_400n }
  const ahead = chain.facts.block + 10
  const dateAround = await readDatesAround(chain.at, clock, [stamp.block, undefined, ahead])
  expect(dateOfBlock(stamp.block, clock)).toBe(date + 86_400n)
  expect(dateAround(stamp.block)).toBe(date)
  expect(dateAround(ahead)).toBe(clock.wall + 60n)
})
