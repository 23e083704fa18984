import { expect, test } from 'vitest'
import { first, school } from '../../test/support/accounts.ts'
import { HUZ, lived, stamp } from '../../test/support/lived.ts'
import {
  meanTimeOf,
  readCurrencies,
  readLongestText,
  readPausedPools,
  readPayments,
  readPoolRow,
  readPoolRows,
} from './pool-list.ts'
import { readPool, readPoolHealth } from './pools.ts'
import { readRules } from './rules.ts'

const chain = lived()
const DAY = 86_400n
const demo = { id: 1, symbol: 'DEMO', decimals: 2, minimum: 1n, duesFloor: 100n }
const native = { id: 'native', symbol: 'HUZ', decimals: 12, minimum: 10n ** 9n, duesFloor: HUZ / 10n }

test('a row has all that a list shows of a pool', async () => {
  const { state } = chain
  const row = (await readPoolRow(state, 0))!
  expect(row).toEqual({
    ...{ pool: await readPool(state, 0), health: await readPoolHealth(state, 0), rules: await readRules(state, 0, 0) },
    ...{ currency: demo, stage: 'Young' },
    record: {
      ...{ filed: 5, decided: 1, paid: 1, sum: 8_000n, partsPaid: 1, times: 4n * DAY, disputes: 2, refusals: 1 },
    },
  })
  expect(meanTimeOf(row.record)).toBe(4n * DAY)
  expect(await readPoolRow(state, 1)).toMatchObject({ stage: 'Paused', currency: native, record: { filed: 0 } })
  expect(await readPoolRow(state, 2)).toBeUndefined()
})

test('before the first payment there is no mean time; of several it is their mean', async () => {
  const { record } = (await readPoolRow(chain.state, 1))!
  expect(meanTimeOf(record)).toBeUndefined()
  expect(meanTimeOf({ ...record, partsPaid: 4, times: 10n })).toBe(2n)
})

test('pools are listed by their numbers, the newest first, in pages', async () => {
  const ids = async (...page: [count?: number, before?: number]) =>
    (await readPoolRows(chain.state, ...page)).map(({ pool }) => pool.id)
  expect(await ids()).toEqual([1, 0])
  expect(await ids(1)).toEqual([1])
  expect(await ids(5, 1)).toEqual([0])
})

test('the pools that are paused are told with until when', async () => {
  const { pool, health } = (await readPoolRow(chain.state, 1))!
  expect(health.pausedUntil).toBeTypeOf('bigint')
  expect(await readPausedPools(chain.state)).toEqual([{ id: 1, name: pool.name, until: health.pausedUntil }])
})

test('payments tell who was paid what, for whom, and in which block', async () => {
  const time = stamp(chain.facts.paid).time + 4n * DAY
  expect(await readPayments(chain.state, 10)).toEqual([
    {
      ...{ pool: 0, claim: 0, part: 0, claimant: first.address, payee: school, amount: 8_000n, time },
      ...{ need: 'Tuition', ownAccount: false, vouched: false },
      block: expect.any(Number),
    },
  ])
})

test('the registry has both currencies', async () => {
  const found = await readCurrencies(chain.state)
  expect(found).toHaveLength(2)
  expect(found).toContainEqual(demo)
  expect(found).toContainEqual(native)
  expect(readLongestText(chain.state)).toBeGreaterThan(1_000)
})
