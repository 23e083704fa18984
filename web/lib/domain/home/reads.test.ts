import { nativeCurrency, readBalance, readBalances } from '@huzhu/governance/currencies'
import { readMine } from '@huzhu/governance/mine'
import { expect, test } from 'vitest'
import { alice, eve, fifth, first, host } from '../../../../test/support/accounts.ts'
import { HUZ, lived } from '../../../../test/support/lived.ts'
import { homeReads } from './reads.ts'

const chain = lived()

test('somebody has to do with their pools, and has a balance in the native currency', async () => {
  const { at } = chain
  expect(await homeReads.mine(at, fifth.address)).toEqual({
    inPools: (await readMine(at, fifth.address)).inPools,
    native: nativeCurrency(at),
    balance: await readBalance(at, 'native', fifth.address),
  })
  expect((await homeReads.mine(at, host.address)).inPools.map(({ row }) => row.pool.id)).toEqual([1, 0])
})

test('a purse holds what they have of each other currency', async () => {
  const [balance] = await readBalances(chain.at, fifth.address, [1])
  const currency = { id: 1, symbol: 'DEMO', decimals: 2, minimum: 1n, duesFloor: 100n }
  expect(balance).toBeGreaterThan(0n)
  expect(await homeReads.purse(chain.at, fifth.address)).toEqual([{ currency, balance }])
})

test('what cannot be used is told by what for: held, placed for referenda, locked by votes', async () => {
  const { at } = chain
  const told = async (who: string) =>
    (await homeReads.held(at, who)).map(({ currency, reason, amount }) => [currency.symbol, reason, amount])
  expect(await told(alice.address)).toEqual([
    ['HUZ', 'ProposalDeposit', 50n * HUZ],
    ['HUZ', 'Referenda', 210n * HUZ],
    ['HUZ', 'Votes', 9_000n * HUZ],
  ])
  expect(await told(eve.address)).toEqual([['DEMO', 'Application', 6_000n]])
  expect(await told(first.address)).toEqual([])
})
