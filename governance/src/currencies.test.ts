import { expect, test } from 'vitest'
import { alice, eve, host, school } from '../../test/support/accounts.ts'
import { HUZ, lived } from '../../test/support/lived.ts'
import {
  encodeCurrency,
  readBalance,
  readBalances,
  readCurrency,
  readDuesFloor,
  readHeld,
  readTokens,
} from './currencies.ts'

const chain = lived()
const HUZ_CURRENCY = { id: 'native', symbol: 'HUZ', decimals: 12, minimum: 10n ** 9n }
const DEMO_CURRENCY = { id: 1, symbol: 'DEMO', decimals: 2, minimum: 1n }

test('currencies are written as the chain says', async () => {
  expect(await readCurrency(chain.state, 'native')).toEqual(HUZ_CURRENCY)
  expect(await readCurrency(chain.state, 1)).toEqual(DEMO_CURRENCY)
  expect(await readCurrency(chain.state, 77)).toEqual({ id: 77, symbol: '', decimals: 0, minimum: 0n })
})

test('a currency that pools can be of has its least dues', async () => {
  expect(await readDuesFloor(chain.state, 'native')).toBe(HUZ / 10n)
  expect(await readDuesFloor(chain.state, 1)).toBe(100n)
  expect(await readDuesFloor(chain.state, 77)).toBeUndefined()
})

test('what an account can spend is what is free, less what a lock takes beyond what is held anyway', async () => {
  const { free, frozen, reserved } = (await chain.state.query.system.account(alice.address)).data
  // Deposits of a referendum, of its decision and of a proposal about rules; a vote of 9,000 locks the rest. The wish that
  // nobody had decided has lost its own.
  expect(reserved.toBigInt()).toBe((10n + 200n + 50n) * HUZ)
  expect(frozen.toBigInt()).toBe(9_000n * HUZ)
  expect(await readBalance(chain.state, 'native', alice.address)).toBe(free.toBigInt() - (9_000n - 260n) * HUZ)
  expect(await readTokens(chain.state, alice.address)).toBe(free.toBigInt() + 260n * HUZ)
})

test('what an account can spend of several currencies is told in their order', async () => {
  const each = [await readBalance(chain.state, 1, eve.address), await readBalance(chain.state, 'native', eve.address)]
  expect(await readBalances(chain.state, eve.address, [1, 'native', 77])).toEqual([...each, 0n])
  expect(await readBalances(chain.state, eve.address, [])).toEqual([])
})

test('what is held of an account is told by what for, in the currencies that are asked about', async () => {
  const { state } = chain
  expect(await readHeld(state, alice.address, ['native', 1])).toEqual([
    { currency: 'native', reason: 'ProposalDeposit', amount: 50n * HUZ },
  ])
  expect(await readHeld(state, eve.address, ['native', 1])).toEqual([
    { currency: 1, reason: 'Application', amount: 6_000n },
  ])
  expect(await readHeld(state, eve.address, ['native'])).toEqual([])
  // Of each pool that they opened.
  expect(await readHeld(state, host.address, [1, 'native'])).toEqual([
    { currency: 'native', reason: 'PoolDeposit', amount: 200n * HUZ },
  ])
})

test('a school has what was paid to it, and who has no account of a currency has none', async () => {
  expect(await readBalance(chain.state, 1, school)).toBe(10_008_000n)
  // What is held of an account for an application keeps it alive: the least amount stays in it.
  expect(await readBalance(chain.state, 1, eve.address)).toBe(9_994_000n - DEMO_CURRENCY.minimum)
  expect(await readBalance(chain.state, 77, school)).toBe(0n)
})

test('currencies are named in calls as the chain names them', () => {
  expect(encodeCurrency('native')).toEqual({ Native: null })
  expect(encodeCurrency(3)).toEqual({ WithId: 3 })
})
