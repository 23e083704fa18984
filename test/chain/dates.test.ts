// What has passed keeps its date, whatever the chain stood still since.
import { expect, test } from 'vitest'
import * as calls from '../../governance/src/calls.ts'
import { readClaim } from '../../governance/src/claims.ts'
import { readPool } from '../../governance/src/pools.ts'
import { readRuleBounds, readRules } from '../../governance/src/rules.ts'
import { dateOf, readCalendar, readNow } from '../../governance/src/time.ts'
import { startServed } from '../support/local-chain.ts'
import { DAY, by, first, host, poolOfVoters, third } from '../support/pool-of-voters.ts'

const day = 86_400n

test('a stamp is dated as it was then, as the chain itself dates it, whatever it stood still since', async () => {
  await using local = await startServed()
  const { api, chain } = local
  const { template } = await readRuleBounds(api)
  const dates: bigint[] = []
  const open = async () => {
    const pool = { name: `Pool ${dates.length}`, summary: 'Fees', currency: 1, rules: { ...template, dues: 6_000n } }
    await by(api, host, calls.createPool(api, pool))
    dates.push((await readNow(api)).wall)
  }
  await open()
  for (const stall of [5n, 30n, 2n]) {
    await chain.stall(stall * DAY)
    await chain.fastForward(3n * DAY)
    await open()
  }
  const calendar = await readCalendar(api)
  expect(calendar).toMatchObject(await readNow(api))
  expect(calendar.stalled).toBe(37n * day - 3n * 3_600n)
  const told = await Promise.all(
    dates.map(async (_, id) => {
      const { created } = (await readPool(api, id))!
      return { here: dateOf(created.time, calendar), there: (await readRules(api, id, 0))!.start }
    }),
  )
  expect(told).toEqual(dates.map((date) => ({ here: date, there: date })))
  // Ahead, all that it stood still counts.
  expect(dateOf(calendar.chain + day, calendar)).toBe(calendar.wall + day)
})

test('the steps of a claim keep their dates while the chain stands still in the midst of it', async () => {
  await using local = await poolOfVoters()
  const { api, chain, asks } = local
  const { wall: filed } = await readNow(api)
  const claim = await asks(first, 4_000n)
  await chain.fastForward(DAY / 4n)
  await by(api, third, calls.dispute(api, 0, claim, 0, 'WrongAmount'))
  const { wall: disputed } = await readNow(api)
  const steps = async () => {
    const calendar = await readCalendar(api)
    const { filed, parts } = (await readClaim(api, 0, claim))!
    const { dispute, panel } = parts[0]!
    return [filed.time, dispute!.at.time, panel!.ends].map((time) => dateOf(time, calendar))
  }
  const [, , ends] = await steps()
  expect(await steps()).toEqual([filed + 6n, disputed, ends])
  await chain.stall(4n * DAY)
  expect(await steps()).toEqual([filed + 6n, disputed, ends! + 4n * day - 3_600n])
})
