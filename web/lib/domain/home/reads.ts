// What somebody has to do with, and what waits for them.
import { nativeCurrency, readBalances, readHeld } from '@huzhu/governance/currencies'
import { readCurrencies } from '@huzhu/governance/pool-list'
import { readLocks } from '@huzhu/governance/conviction'
import type { At } from '$lib/chain/reads'
import { readAllMine } from '$lib/domain/pools/pages'
import { depositsOf } from '$lib/domain/protocol/reads'

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

/** What an account has and cannot use, by what for: held by the chain, placed for referenda, locked by its votes. */
async function held(at: At, who: string) {
  const currencies = await readCurrencies(at)
  const ids = currencies.map(({ id }) => id)
  const [holds, deposits, { locked }] = await Promise.all([
    readHeld(at, who, ids),
    depositsOf(at, who),
    readLocks(at, who),
  ])
  const native = nativeCurrency(at)
  const placed = deposits.reduce((sum, { amount }) => sum + amount, 0n)
  return [
    ...holds.map(({ currency: id, reason, amount }) => ({ currency: currencies[ids.indexOf(id)]!, reason, amount })),
    { currency: native, reason: 'Referenda' as const, amount: placed },
    { currency: native, reason: 'Votes' as const, amount: locked },
  ].filter(({ amount }) => amount > 0n)
}

export const homeReads = { mine, purse, held }
