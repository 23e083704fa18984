import { expect, test } from 'vitest'
import { alice, eve, fifth, first, host, stranger, tenth } from '../../test/support/accounts.ts'
import { lived } from '../../test/support/lived.ts'
import { readBalance } from './currencies.ts'
import { readMembership } from './members.ts'
import { readStandingIn } from './standing.ts'
import { readNow } from './time.ts'

const chain = lived()
const DAY = 86_400n
/** A unit of share is worth one. */
const ONE = 10n ** 18n
const refused = (reason: string) => ({ refused: { pallet: 'mutualAid', reason } })
const standing = async (who: { address: string }) => (await readStandingIn(chain.state, 0, who.address))!

test('a member stands as their membership says, takes half of a share along, and is offered the pool', async () => {
  const { chain: now } = await readNow(chain.state)
  expect(await standing(first)).toEqual({
    member: await readMembership(chain.state, 0, first.address),
    share: {
      // Nothing is owed to anybody: a unit of share is worth one. Half of that goes along.
      ...{ share: 22_000n, promised: 0n, ratio: ONE, worth: 22_000n, exitNow: 11_000n },
      ...{ payableFrom: now + 14n * DAY, anybodysFrom: now + 44n * DAY, undecided: false, leaving: undefined },
    },
    ...{ join: refused('AlreadyAMember'), apply: refused('AlreadyAMember'), application: undefined },
    ...{ invitation: undefined, host: false, offered: true, wasMember: expect.any(Boolean) },
    balance: await readBalance(chain.state, 1, first.address),
    ...{ leave: { ok: true }, stay: refused('NotLeaving'), payExit: refused('ExitNotDue') },
    redeem: refused('NotWindingUp'),
  })
})

test('who is invited can join on the terms of today, and is told by whom and until when', async () => {
  const { wall } = await readNow(chain.state)
  expect(await standing(stranger)).toMatchObject({
    ...{ member: undefined, share: undefined, host: false, offered: false, wasMember: false, application: undefined },
    join: { ok: { way: 'Invitation', dues: 6_000n, coverFrom: wall + 60n * DAY } },
    invitation: { by: first.address, expires: BigInt(chain.facts.invited.time) + 30n * DAY },
    leave: refused('NotAMember'),
  })
})

test('who asks has an application, and cannot ask again', async () => {
  const application = { who: eve.address, dues: 6_000n, expires: BigInt(chain.facts.invited.time) + 30n * DAY }
  expect(await standing(eve)).toMatchObject({ application, apply: refused('AlreadyApplied'), invitation: undefined })
})

test('who leaves is told from when they are paid, at how much and at how little, and can stay until then', async () => {
  const asked = BigInt(chain.facts.invited.time)
  expect(await standing(tenth)).toMatchObject({
    member: { standing: 'Leaving' },
    share: {
      ...{ share: 30_000n, worth: 30_000n, exitNow: 15_000n },
      ...{ payableFrom: asked + 14n * DAY, anybodysFrom: asked + 44n * DAY },
      leaving: { ratio: ONE, least: (9n * ONE) / 10n },
    },
    ...{ payExit: refused('ExitNotDue'), leave: { ok: true }, stay: { ok: true } },
  })
})

test('of the share of who has claims under way their sum is kept, and what they back for another is no share', async () => {
  const share = { share: 29_000n, promised: 4_000n, worth: 25_000n, exitNow: 12_500n }
  expect(await standing(fifth)).toMatchObject({ share })
})

test('a host is no member', async () => {
  expect(await standing(host)).toMatchObject({ host: true, member: undefined, offered: false })
  expect(await standing(alice)).toMatchObject({ host: false, member: undefined, apply: { ok: true } })
  expect(await readStandingIn(chain.state, 9, host.address)).toBeUndefined()
})
