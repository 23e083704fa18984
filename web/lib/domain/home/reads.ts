// What somebody has to do with, and what waits for them.
import { nativeCurrency, readBalances } from '@huzhu/governance/currencies'
import { readCurrencies } from '@huzhu/governance/pool-list'
import type { At } from '$lib/chain/reads'
import { readAllMine } from '$lib/domain/pools/pages'

/** All that an account has to do with: memberships, invitations, claims, tasks, pools it hosts, balances. */
async function mine(at: At, who: string) {
  const { inPools, balance } = await readAllMine(at, who)
  return { inPools, native: nativeCurrency(at), balance }
}

/** What an account has of each currency of the registry. */
async function purse(at: At, who: string) {
  const currencies = (await readCurrencies(at)).filter(({ id }) => id !== 'native')
  const ids = currencies.map(({ id }) => id)
  const balances = await readBalances(at, who, ids)
  return currencies.map((currency, at) => ({ currency, balance: balances[at]! }))
}

export const homeReads = { mine, purse }
