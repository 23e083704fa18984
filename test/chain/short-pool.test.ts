// When approved claims exceed the pot, all of a round get one fraction, and the rest queues.
import { expect, test } from 'vitest'
import * as calls from '../../governance/src/calls.ts'
import { readClaims } from '../../governance/src/claims.ts'
import { readBalance } from '../../governance/src/currencies.ts'
import { readPool, readPoolHealth } from '../../governance/src/pools.ts'
import { readRound } from '../../governance/src/settlement.ts'
import { DAY, DEMO, by, members, poolOfVoters, school } from '../support/pool-of-voters.ts'

test('A7: a short pool pays one fraction of each claim, and the rest when there is money again', async () => {
  await using local = await poolOfVoters()
  const { api, chain, asks } = local
  // Together nearly all that the pot has; then six leave, whose shares are paid before the round ends.
  for (const who of members.slice(0, 5)) await asks(who, 45_000n)
  for (const who of members.slice(5)) await by(api, who, calls.requestExit(api, 0, 0n))
  const before = await readBalance(api, DEMO, school)
  await chain.fastForward(8n * DAY)
  const round = (await readRound(api, 0, (await readPool(api, 0))!.round))!
  expect(round).toMatchObject({ approved: 225_000n, parts: 5, paying: false })
  await chain.fastForward(15n * DAY)
  const paid = (await readBalance(api, DEMO, school)) - before
  const claims = await readClaims(api, 0)
  const each = claims.map(({ parts: [part] }) => part!.paid)
  expect(new Set(each).size).toBe(1)
  expect(each.reduce((sum, amount) => sum + amount, 0n)).toBe(paid)
  expect((await readPoolHealth(api, 0))!.promises).toEqual({ waiting: 0n, undecided: 0n, owed: 225_000n - paid })
})
