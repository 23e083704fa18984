import { expect, test } from 'vitest'
import { account, first, host, school, stranger } from '../../test/support/accounts.ts'
import { HUZ, lived, stamp } from '../../test/support/lived.ts'
import { told } from '../../test/support/told-state.ts'
import { NO_CONTENT, hashOf } from './content.ts'
import {
  readAcceptedPayees,
  readInvitations,
  readPool,
  readPoolHealth,
  readPotAccount,
  readRegisteredPayees,
} from './pools.ts'

const chain = lived()
const DAY = 86_400n

const lamplight = () => ({
  ...{ id: 1, name: 'Lamplight', summary: 'Books', terms: hashOf('For evenings.'), kind: 'Education', state: 'Open' },
  ...{ currency: 'native', host: host.address, successor: 'Treasury', created: stamp(chain.facts.opened) },
  ...{ rules: 0, members: 0, voters: 0, claims: 0, round: 0 },
})

test('a pool is read as its host opened it and its members made it', async () => {
  expect(await readPool(chain.state, 1)).toEqual(lamplight())
  expect(await readPool(chain.state, 0)).toMatchObject({
    ...{ id: 0, name: '青禾助学', summary: 'Ten families', terms: NO_CONTENT, currency: 1 },
    ...{ members: 9, voters: 9, claims: 5, round: 1 },
  })
  expect(await readPool(chain.state, 2)).toBeUndefined()
})

test('what is left of a pool goes to the treasury, to a payee or to another pool', async () => {
  const pool = await chain.state.query.mutualAid.pools(1)
  const heir = async (successor: unknown) => {
    const value = { ...pool.unwrap().toJSON(), successor }
    return (await readPool(told(chain.state, 'mutualAid', 'pools', 'Option<PalletMutualAidPool>', value), 1))?.successor
  }
  expect(await heir({ Payee: school })).toEqual({ payee: school })
  expect(await heir({ Pool: 7 })).toEqual({ pool: 7 })
  expect(await heir('Treasury')).toBe('Treasury')
})

test("a pool's money adds up", async () => {
  // Ten paid five periods of 6,000; one claim of 8,000 was paid; three claims of 14,000 in all are open, and parts of
  // 2,000 and 27,000 wait for their day and their vouchers. Nothing is owed: a unit of share is worth one.
  const health = (await readPoolHealth(chain.state, 0))!
  expect(health).toEqual({
    ...{ pot: 292_000n, free: 292_000n, reserved: 0n, donated: 0n, available: 278_000n },
    promises: { waiting: 29_000n, undecided: 14_000n, owed: 0n },
    ...{ members: 9, voters: 9, minimumVoters: 10, totalShares: 292_000n, exitRatio: 10n ** 18n },
    exitNotice: 14n * DAY,
    ...{ month: 6_000n, monthlyDues: 54_000n, reserveTenths: 51n, cap: 1_500n, fullCap: 150_000n, capPercent: 1 },
    ...{ capByReserve: 150_000n, youngCap: 1_500n },
    ...{ reserveNeeded: 162_000n, rules: 0, hostPlacesLeft: 6, openJoinsLeft: 3, young: true },
    // It is the fourth period of thirty days.
    periodEnds: (await readPool(chain.state, 0))!.created.time + 120n * DAY,
    ...{ placesFrom: undefined, pausedUntil: undefined },
  })
  expect(await readPoolHealth(chain.state, 1)).toMatchObject({
    ...{ pot: 0n, month: 2n * HUZ, fullCap: 50n * HUZ, exitRatio: 10n ** 18n },
    pausedUntil: BigInt(chain.facts.paused.time) + 7n * DAY,
  })
  expect(await readPoolHealth(chain.state, 2)).toBeUndefined()
})

test('a pot lies in an account of its own', async () => {
  const pots = await Promise.all([0, 1].map((id) => readPotAccount(chain.state, id)))
  expect(pots).toEqual([
    '5EYCAe5h8njvP2faup8ufKEg5XSV1RoYXBdMNZH2pJfSevTn',
    expect.not.stringMatching('5EYCAe5h8njvP2faup8ufKEg5XSV1RoYXBdMNZH2pJfSevTn'),
  ])
})

test('a pool pays the schools that it accepted, of those that the chain knows', async () => {
  expect(await readAcceptedPayees(chain.state, 0)).toEqual([school])
  expect(await readAcceptedPayees(chain.state, 1)).toEqual([])
  const known = await readRegisteredPayees(chain.state)
  expect(known.sort()).toEqual([school, account('//School//2').address].sort())
})

test('who is invited is told, with when the invitation ends', async () => {
  const expires = BigInt(chain.facts.invited.time) + 30n * DAY
  const invited = { who: stranger.address, by: first.address, expires }
  expect(await readInvitations(chain.state, 0)).toEqual([invited])
  expect(await readInvitations(chain.state, 1)).toEqual([])
})
