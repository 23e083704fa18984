import { expect, test } from 'vitest'
import { alice, eve, first, host, stranger, tenth } from '../../test/support/accounts.ts'
import { lived } from '../../test/support/lived.ts'
import { readBalance } from './currencies.ts'
import { readJoinTerms, readMembership, readShare } from './members.ts'
import { readApplication } from './pools.ts'
import { readStandingIn } from './standing.ts'

const chain = lived()
const refused = (reason: string) => ({ refused: { pallet: 'mutualAid', reason } })
const standing = async (who: { address: string }) => (await readStandingIn(chain.state, 0, who.address))!

test('a member stands as their membership and share say, and is offered the pool', async () => {
  expect(await standing(first)).toEqual({
    member: await readMembership(chain.state, 0, first.address),
    share: await readShare(chain.state, 0, first.address),
    ...{ join: refused('AlreadyAMember'), apply: refused('AlreadyAMember'), application: undefined },
    ...{ invitation: undefined, host: false, offered: true, wasMember: expect.any(Boolean) },
    balance: await readBalance(chain.state, 1, first.address),
    ...{ leave: { ok: true }, payExit: { refused: expect.anything() }, redeem: refused('NotWindingUp') },
  })
})

test('who is invited can join, and is told by whom and until when', async () => {
  expect(await standing(stranger)).toMatchObject({
    ...{ member: undefined, share: undefined, host: false, offered: false, wasMember: false, application: undefined },
    join: { ok: await readJoinTerms(chain.state, 0, stranger.address) },
    invitation: { by: first.address, expires: BigInt(chain.facts.invited.time) + 30n * 86_400n },
    leave: refused('NotAMember'),
  })
})

test('who asks has an application, and cannot ask again', async () => {
  const application = await readApplication(chain.state, 0, eve.address)
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
