import { readMembersPage } from '@huzhu/governance/people'
import { readPoolRow } from '@huzhu/governance/pool-list'
import { readStandingIn } from '@huzhu/governance/standing'
import { expect, test } from 'vitest'
import { first, members, tenth } from '../../../../test/support/accounts.ts'
import { lived } from '../../../../test/support/lived.ts'
import { memberReads } from './reads.ts'

const chain = lived()

test('members are told with the keys that they are called by, as many as are asked for', async () => {
  const { at } = chain
  const { pool, currency } = (await readPoolRow(at, 0))!
  const all = (await readMembersPage(at, 0)).members
  const keyOf = (address: string) => members.find((one) => one.address === address)!.publicKey
  const told = all.map((member) => ({ ...member, publicKey: keyOf(member.who) }))
  expect(told.at(-1)!.who).toBe(tenth.address)
  // Asked in two pages, of which the second has nobody.
  expect(await memberReads.members(at, 0, 60)).toEqual({ pool, currency, looked: 10, members: told })
  expect((await memberReads.members(at, 0, 3))!.members).toEqual(told.slice(0, 3))
})

test('a pool that does not exist has none', async () => {
  expect(await memberReads.members(chain.at, 9, 5)).toBeUndefined()
})

test('nobody is asked for none', async () => {
  expect(await memberReads.members(chain.at, 0, 0)).toMatchObject({ looked: 0, members: [] })
})

test('where somebody stands is told of the pool and for the account that is asked for', async () => {
  const standing = await memberReads.standingIn(chain.at, 0, first.address)
  expect(standing).toMatchObject({ offered: true, member: { standing: expect.any(String) } })
  expect(standing).toEqual(await readStandingIn(chain.at, 0, first.address))
})

test('what leaving would bring at some worth of a share is told of the pool and for the account that is asked for', async () => {
  const half = 10n ** 18n / 2n
  expect(await memberReads.exitWorth(chain.at, 0, tenth.address, half)).toBe(7_500n)
  expect(await memberReads.exitWorth(chain.at, 0, first.address, half)).toBe(5_500n)
  expect(await memberReads.exitWorth(chain.at, 9, first.address, half)).toBeUndefined()
})

test('arrears are those of all members, by age', async () => {
  const { members: all } = await readMembersPage(chain.at, 0)
  const ages = await memberReads.arrears(chain.at, 0)
  expect(await memberReads.arrears(chain.at, 9)).toEqual([])
  const late = all.filter(({ membership }) => membership.standing !== 'Leaving' && membership.periodsInArrears > 0)
  expect(ages.reduce((sum, { members: count }) => sum + count, 0)).toBe(late.length)
})
