import { readBlockDates } from '@huzhu/governance/block-dates'
import { readClaims } from '@huzhu/governance/claims'
import { nativeCurrency } from '@huzhu/governance/currencies'
import { readMembership } from '@huzhu/governance/members'
import { readEnding, readHosting, readMembersPage } from '@huzhu/governance/people'
import { readPayments, readPoolRow, readPoolRows } from '@huzhu/governance/pool-list'
import { readInvitations } from '@huzhu/governance/pools'
import { readParameters } from '@huzhu/governance/protocol'
import { readRuleBounds } from '@huzhu/governance/rules'
import { viewFunctions } from '@huzhu/runtime-metadata/view-functions'
import { expect, test } from 'vitest'
import { alice, first, stranger } from '../../../../test/support/accounts.ts'
import { HUZ, lived } from '../../../../test/support/lived.ts'
import { answeringTo } from '../../../../test/support/told-state.ts'
import { latestDates } from '../claims/latest-dates.ts'
import { poolReads } from './reads.ts'

const chain = lived()
/** Of ten one is leaving. */
const STANDINGS = { lapsed: 0, lapsedVoters: 0, votesWithDues: 0 }

test('a pool is told as in the list, on its own page with its newest claims', async () => {
  const { at } = chain
  const row = (await readPoolRow(at, 0))!
  expect(row.pool.id).toBe(0)
  expect(await poolReads.pool(at, 0)).toEqual({ ...row, original: undefined })
  const claims = await readClaims(at, 0)
  expect(await poolReads.poolPage(at, 0)).toEqual({
    ...{ ...row, original: undefined, claims, dates: await latestDates(at, claims), standings: STANDINGS },
  })
  expect(await poolReads.pool(at, 9)).toBeUndefined()
  expect(await poolReads.poolPage(at, 9)).toBeUndefined()
})

test('a pool that is called like an older one is told with that, in the list and on its own page', async () => {
  const { name } = (await readPoolRow(chain.at, 1))!.pool
  const told = answeringTo(chain.at, viewFunctions.mutualAid.poolNames, [
    { id: 0, name },
    { id: 1, name },
  ])
  // What is known of names is known by connection.
  const at = { ...told, api: Object.create(chain.api) as typeof chain.api }
  const original = { id: 0, name }
  expect(await poolReads.pool(at, 1)).toMatchObject({ pool: { id: 1 }, original })
  expect(await poolReads.poolPage(at, 1)).toMatchObject({ pool: { id: 1 }, original })
  const { pools } = await poolReads.pools(at, [], undefined, undefined)
  expect(pools.map((row) => [row.pool.id, row.original])).toEqual([
    [0, undefined],
    [1, original],
  ])
})

test('all pools are told, an empty new one last, on the welcome page with what was paid lately', async () => {
  const { at } = chain
  const pools = await readPoolRows(at)
  expect(pools.map(({ pool }) => pool.id)).toEqual([1, 0])
  const listed = pools.toReversed().map((row) => ({ ...row, original: undefined, member: false, lapsed: 0 }))
  const page = { all: 2, from: 2, next: undefined }
  expect(await poolReads.pools(at, [], undefined, undefined)).toEqual({ pools: listed, ...page })
  const lately = await readPayments(at, 5)
  expect(lately).toHaveLength(1)
  const { block } = lately[0]!
  const { [block]: date } = await readBlockDates(at, lately)
  expect(date).toBeGreaterThan(lately[0]!.time)
  expect(await poolReads.welcome(at, 5)).toEqual({ pools, lately: [{ ...lately[0], at: date }] })
})

test('of the pools of a page it is told how many have lapsed, where the chain looks at all members', async () => {
  const { arrears } = viewFunctions.mutualAid
  const rows = [
    { periods: 1, members: 3, owed: 18_000, inGrace: 3, graceEnds: 77 },
    { periods: 4, members: 9, owed: 216_000, inGrace: 0, graceEnds: null },
  ]
  const told = async (next: string | null) => {
    const at = answeringTo(chain.at, arrears, { rows, next })
    const { pools } = await poolReads.pools(at, [], undefined, undefined)
    // Of one that has no members it is not asked.
    return [Object.fromEntries(pools.map(({ pool, lapsed }) => [pool.id, lapsed])), await poolReads.lapsed(at, [0])]
  }
  expect(await told(null)).toEqual([{ 0: 9, 1: 0 }, [9]])
  expect(await told(first.address)).toEqual([{ 0: undefined, 1: 0 }, [undefined]])
  // Where they are all of its members it pays nobody as usual, and is none that pays up to the limit.
  const { health } = (await readPoolRow(chain.at, 0))!
  const all = [{ periods: 4, members: health.members, owed: 1, inGrace: 0, graceEnds: null }]
  const at = answeringTo(chain.at, arrears, { rows: all, next: null })
  expect((await poolReads.pools(at, [], undefined, undefined)).pools.map(({ pool }) => pool.id)).toEqual([1, 0])
})

test('a member finds their pools marked, and can ask for them alone', async () => {
  const { at } = chain
  const told = async (choices: Parameters<typeof poolReads.pools>[1]) =>
    (await poolReads.pools(at, choices, undefined, first.address)).pools.map(({ pool, member }) => [pool.id, member])
  const all = await told([])
  expect(all).toHaveLength(2)
  expect(all.filter(([, member]) => member)).toEqual(await told(['mine']))
  expect((await readMembership(at, 0, first.address)) !== undefined).toBe(all.find(([id]) => id === 0)![1])
})

test('who opens a pool is told the bounds, the deposit, and the currencies that a pool can be in', async () => {
  const { at } = chain
  const { today } = await readParameters(at)
  const { currencies, ...others } = await poolReads.opening(at)
  expect(others).toEqual({ bounds: await readRuleBounds(at), native: nativeCurrency(at), deposit: today.poolDeposit })
  const floors = currencies.map(({ id, floor, currency }) => [id, floor, currency.symbol])
  expect(floors).toHaveLength(2)
  expect(floors).toContainEqual([1, 100n, 'DEMO'])
  expect(floors).toContainEqual(['native', HUZ / 10n, 'HUZ'])
})

test('who opens a pool is told what its name is like, and whether something in it does not show', async () => {
  const { at } = chain
  const { id, name } = (await readPoolRow(at, 1))!.pool
  expect(await poolReads.naming(at, 'Quite another')).toEqual({ hidden: false, original: undefined })
  expect(await poolReads.naming(at, ` ${name.toUpperCase()}!`)).toEqual({ hidden: true, original: { id, name } })
  expect(await poolReads.naming(at, `${name.toUpperCase()}!`)).toEqual({ hidden: false, original: { id, name } })
  expect(await poolReads.naming(at, 'South\u200f')).toEqual({ hidden: true, original: undefined })
  // What is refused for another reason is not said to hide anything.
  expect(await poolReads.naming(at, '')).toEqual({ hidden: false, original: undefined })
})

test('a currency without a floor of dues is none for pools', async () => {
  const currency = (id: number, duesFloor: number | null) => ({
    ...{ id: { WithId: id }, symbol: 'A', decimals: 2, minimum: 1, duesFloor },
  })
  const at = answeringTo(chain.at, viewFunctions.mutualAid.currencies, [currency(1, null), currency(2, 5)])
  expect((await poolReads.opening(at)).currencies.map(({ id, floor }) => [id, floor])).toEqual([[2, 5n]])
})

test('invitations are those of one account', async () => {
  const { at } = chain
  const [invitation] = await readInvitations(at, 0)
  expect(invitation).toMatchObject({ by: first.address, who: stranger.address })
  expect(await poolReads.invitationsBy(at, 0, first.address)).toEqual([invitation])
  expect(await poolReads.invitationsBy(at, 0, alice.address)).toEqual([])
})

test('a host looks after a pool of which all is told', async () => {
  const { at } = chain
  const { members } = await readMembersPage(at, 0)
  const paidUntil = members.flatMap(({ membership: { standing, paidUntil } }) =>
    standing === 'Paid' ? [paidUntil] : [],
  )
  expect(paidUntil.length).toBeGreaterThan(0)
  expect(await poolReads.hosting(at, 0)).toEqual({
    ...{ summary: await readPoolRow(at, 0), ...(await readHosting(at, 0)), standings: STANDINGS, paidUntil },
  })
  expect(await poolReads.hosting(at, 9)).toBeUndefined()
})

test('a pool that goes on can be ended by nobody', async () => {
  const { at } = chain
  const { pool } = (await readPoolRow(at, 0))!
  const may = { begin: false, redeem: false, close: false, unswept: false }
  for (const who of [undefined, first.address])
    expect(await poolReads.ending(at, 0, who)).toEqual({
      ...{ ...(await readEnding(at, 0, who)), pool, dates: {} },
      ...may,
    })
  expect(await poolReads.ending(at, 9, undefined)).toBeUndefined()
})

test('what can be done to end a pool is told one by one', async () => {
  const no = { Err: 'CannotLookup' }
  const value = {
    winding: { began: { time: 10, block: 2 }, phase: 'LastRound' },
    ...{ roundEnds: 77, heir: null, share: null, begin: no, redeem: no, close: no, sweep: no },
  }
  const of = async (changes: object) => {
    const at = answeringTo(chain.at, viewFunctions.mutualAid.ending, { ...value, ...changes })
    const { begin, redeem, close, unswept } = (await poolReads.ending(at, 0, first.address))!
    return { begin, redeem, close, unswept }
  }
  const none = { begin: false, redeem: false, close: false, unswept: false }
  const yes = { Ok: null }
  expect(await of({})).toEqual(none)
  expect(await of({ begin: yes })).toEqual({ ...none, begin: true })
  expect(await of({ redeem: yes })).toEqual({ ...none, redeem: true })
  expect(await of({ close: yes })).toEqual({ ...none, close: true })
  expect(await of({ sweep: yes })).toEqual({ ...none, unswept: true })
})
