import { expect, test } from 'vitest'
import { eve, first, members, tenth } from '../../test/support/accounts.ts'
import { lived } from '../../test/support/lived.ts'
import { answering } from '../../test/support/told-state.ts'
import { readMembership } from './members.ts'
import { readStandingIn } from './standing.ts'
import { readEnding, readHosting, readMembersPage } from './people.ts'
import { readAcceptedPayees, readInvitations, readRegisteredPayees } from './pools.ts'

const chain = lived()
const refused = (reason: string) => ({ refused: { pallet: 'mutualAid', reason } })

test("a pool's members are listed in pages, who leaves last", async () => {
  const all = await readMembersPage(chain.state, 0)
  expect(all.lookedAt).toBe(10)
  expect(all.members.map(({ who }) => who).sort()).toEqual(members.map(({ address }) => address).sort())
  expect(all.members.at(-1)?.who).toBe(tenth.address)
  for (const { who, membership, removable, exitPayable } of all.members) {
    expect(membership).toEqual(await readMembership(chain.state, 0, who))
    expect([removable, exitPayable]).toEqual([false, undefined])
  }
  const page = await readMembersPage(chain.state, 0, 2, 3)
  expect(page.members).toEqual(all.members.slice(3, 5))
  expect(await readMembersPage(chain.state, 1)).toEqual({ members: [], lookedAt: 0 })
})

test('a host looks after who asks, who is invited, and who is paid', async () => {
  const { state } = chain
  expect(await readHosting(state, 0)).toEqual({
    applications: [{ who: eve.address, dues: 6_000n, expires: BigInt(chain.facts.invited.time) + 30n * 86_400n }],
    invitations: await readInvitations(state, 0),
    accepted: await readAcceptedPayees(state, 0),
    registered: await readRegisteredPayees(state),
    offer: first.address,
  })
  expect(await readHosting(state, 1)).toMatchObject({
    applications: [],
    invitations: [],
    accepted: [],
    offer: undefined,
  })
  expect(await readHosting(state, 9)).toBeUndefined()
})

test('a pool that goes on cannot be ended by anyone', async () => {
  const open = { winding: undefined, roundEnds: undefined, heir: undefined }
  const closed = { begin: refused('PoolHasVoters'), close: refused('NotWindingUp'), sweep: refused('NothingToSweep') }
  expect(await readEnding(chain.state, 0, undefined)).toEqual({
    ...open,
    ...closed,
    share: undefined,
    redeem: undefined,
  })
  expect(await readEnding(chain.state, 0, first.address)).toEqual({
    ...{ ...open, ...closed, redeem: refused('NotWindingUp') },
    share: (await readStandingIn(chain.state, 0, first.address))?.share,
  })
  expect(await readEnding(chain.state, 9, undefined)).toBeUndefined()
})

test('a pool that is wound up says how far it is, and to whom the rest goes', async () => {
  const yes = { Ok: null }
  const began = { time: 10, block: 2 }
  const value = {
    winding: { began, phase: 'LastRound' },
    ...{ roundEnds: 77, heir: { name: 'Lamplight', summary: '', terms: `0x${'00'.repeat(32)}` }, share: null },
    ...{ begin: yes, redeem: yes, close: yes, sweep: yes },
  }
  const state = answering(chain.state, 'Option<PalletMutualAidViewsPeopleEnding>', value)
  const ok = { ok: true }
  expect(await readEnding(state, 0, first.address)).toEqual({
    winding: { began: { time: 10n, block: 2 }, phase: 'LastRound', sharing: undefined },
    ...{ roundEnds: 77n, heir: 'Lamplight', share: undefined, begin: ok, redeem: ok, close: ok, sweep: ok },
  })
  const sharing = { began, phase: { Sharing: { ratio: 5n * 10n ** 17n, until: 1_800_000_000 } } }
  const shared = answering(chain.state, 'Option<PalletMutualAidViewsPeopleEnding>', { ...value, winding: sharing })
  expect((await readEnding(shared, 0, first.address))?.winding).toEqual({
    began: { time: 10n, block: 2 },
    phase: 'Sharing',
    sharing: { ratio: 5n * 10n ** 17n, until: 1_800_000_000n },
  })
})
