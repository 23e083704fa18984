import { expect, test } from 'vitest'
import { alice, eve, first, host, stranger, tenth } from '../../test/support/accounts.ts'
import { lived } from '../../test/support/lived.ts'
import { readBalance } from './currencies.ts'
import { readMembership } from './members.ts'
import { readStandingIn } from './standing.ts'
import { readNow } from './time.ts'

const chain = lived()
const DAY = 86_400n
const refused = (reason: string) => ({ refused: { pallet: 'mutualAid', reason } })
const standing = async (who: { address: string }) => (await readStandingIn(chain.state, 0, who.address))!

test('a member stands as their membership says, takes half of a share along, and is offered the pool', async () => {
  const { chain: now } = await readNow(chain.state)
  expect(await standing(first)).toEqual({
    member: await readMembership(chain.state, 0, first.address),
    share: {
      ...{ share: 22_000n, promised: 0n, payableFrom: now + 14n * DAY },
      // Half of the share, at the ratio of what the pot has beyond its promises.
      exitNow: (22_000n * 952_054_794_520_547_945n) / 10n ** 18n / 2n,
    },
    ...{ join: refused('AlreadyAMember'), apply: refused('AlreadyAMember'), application: undefined },
    ...{ invitation: undefined, host: false, offered: true, wasMember: expect.any(Boolean) },
    balance: await readBalance(chain.state, 1, first.address),
    ...{ leave: { ok: true }, payExit: { refused: expect.anything() }, redeem: refused('NotWindingUp') },
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

test('who leaves cannot be paid before the notice is over', async () => {
  expect(await standing(tenth)).toMatchObject({ member: { standing: 'Leaving' }, payExit: refused('ExitNotDue') })
})

test('a host is no member', async () => {
  expect(await standing(host)).toMatchObject({ host: true, member: undefined, offered: false })
  expect(await standing(alice)).toMatchObject({ host: false, member: undefined, apply: { ok: true } })
  expect(await readStandingIn(chain.state, 9, host.address)).toBeUndefined()
})
