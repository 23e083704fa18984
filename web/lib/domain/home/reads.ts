// What somebody has to do with, and what waits for them.
import { nativeCurrency, readBalance } from '@huzhu/governance/currencies'
import { readCurrencies } from '@huzhu/governance/pool-list'
import type { At } from '$lib/chain/reads'
import { readAllMine } from '$lib/domain/pools/pages'

/** All that an account has to do with: memberships, invitations, claims, tasks, pools it hosts, balances. */
async function mine(at: At, who: string) {
  return { ...(await readAllMine(at, who)), native: nativeCurrency(at) }
}

/** What an account has of each currency of the registry. */
async function purse(at: At, who: string) {
  const currencies = (await readCurrencies(at)).filter(({ id }) => id !== 'native')
  return Promise.all(
    currencies.map(async (currency) => ({ currency, balance: await readBalance(at, currency.id, who) })),
  )
}

export const homeReads = { mine, purse }
