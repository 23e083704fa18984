import { expect, test } from 'vitest'
import { alice, fifth, first, tenth, third } from '../../test/support/accounts.ts'
import { lived } from '../../test/support/lived.ts'
import { readNow } from './time.ts'
import { readExitWorth, readMembership } from './members.ts'

const chain = lived()
const DAY = 86_400n

test('a member who paid, was paid once, and is a voter', async () => {
  const { graceEnds, tenure, freeBacking, ...member } = (await readMembership(chain.state, 0, first.address))!
  const joined = member.coverFrom - 60n * DAY
  expect(member).toEqual({
    ...{ standing: 'Paid', coverFrom: joined + 60n * DAY, covered: true, paidUntil: joined + 150n * DAY },
    ...{ periodsInArrears: 0, dues: 6_000n, payablePeriods: 4, tenureNeeded: 90n * DAY, sequence: 0 },
    ...{ share: 22_000n, paidIn: 30_000n, received: 8_000n, promised: 0n, ownBacking: 0n, backed: 0n },
    year: { number: 0, received: 8_000n, ownAccount: 0n },
    ...{ yearEnds: joined + 365n * DAY, coverYearLimit: 150_000n, invitationsLeft: 1, filingsLeft: 1 },
    ...{ leavesAt: undefined, leavesBy: undefined },
  })
  expect(graceEnds).toBe(joined + 240n * DAY)
  // All the time since, but for the minutes until they had paid again.
  const { chain: now } = await readNow(chain.state)
  expect(tenure).toBeGreaterThan(now - joined - 3_600n)
  expect(tenure).toBeLessThanOrEqual(now - joined)
  // All that is paid in, but for what is paid more than a period ahead.
  const ahead = joined + 150n * DAY - now - 30n * DAY
  expect(freeBacking).toBe(30_000n - (6_000n * ahead + 30n * DAY - 1n) / (30n * DAY))
})

test('what backs claims of others and of one’s own is told apart', async () => {
  const backing = async (who: { address: string }) => {
    const { ownBacking, backed } = (await readMembership(chain.state, 0, who.address))!
    return { ownBacking, backed }
  }
  expect(await backing(fifth)).toEqual({ ownBacking: 0n, backed: 1_000n })
  expect(await backing(third)).toEqual({ ownBacking: 1_000n, backed: 0n })
})

test('who is leaving is covered no more, and gets their money after the notice', async () => {
  expect(await readMembership(chain.state, 0, tenth.address)).toMatchObject({
    ...{ standing: 'Leaving', covered: false, sequence: undefined, payablePeriods: 0, invitationsLeft: 0 },
    ...{ leavesAt: BigInt(chain.facts.invited.time) + 14n * DAY, leavesBy: 0 },
  })
})

test('who has filed is promised what is asked', async () => {
  expect(await readMembership(chain.state, 0, fifth.address)).toMatchObject({ promised: 4_000n, filingsLeft: 1 })
})

test('who is no member has no membership', async () => {
  expect(await readMembership(chain.state, 0, alice.address)).toBeUndefined()
})

test('what leaving would bring is told at any worth of a share, up to what it is worth', async () => {
  const worth = (who: { address: string }, tenths: bigint) =>
    readExitWorth(chain.state, 0, who.address, tenths * 10n ** 17n)
  const told = async (who: { address: string }) => Promise.all([0n, 5n, 9n, 10n].map((tenths) => worth(who, tenths)))
  expect(await told(tenth)).toEqual([0n, 7_500n, 13_500n, 15_000n])
  // Less what is kept for the own claims and what is backed of another's.
  expect(await told(fifth)).toEqual([0n, 6_250n, 11_250n, 12_500n])
  expect(await worth(alice, 5n)).toBeUndefined()
  expect(await readExitWorth(chain.state, 9, tenth.address, 0n)).toBeUndefined()
})
