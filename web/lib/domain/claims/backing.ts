import type { Claim } from '@huzhu/governance/claims'
import { m } from '$lib/paraglide/messages'
import { currentLanguage } from '$lib/ui/language/current'
import { formatAmount } from '$lib/ui/money/amount'
import type { Currency } from '$lib/ui/money/currency'

const sum = (amounts: readonly bigint[]) => amounts.reduce((total, amount) => total + amount, 0n)

/**
 * What backs a claim: its claimant's own dues, and the rest its vouchers'. How many voters are wanted and what they would
 * have to back is told while a part waits for them alone; of one that waits in vain, what nobody has backed.
 */
export function backingOf({ parts, vouching }: Pick<Claim, 'parts' | 'vouching'>) {
  const backed = sum(parts.map((part) => part.backed))
  const waits = parts.find(({ status }) => status.vouching)?.status
  const { wanted, unbacked } = waits?.vouching ?? { wanted: 0, unbacked: 0n }
  const byVouchers = sum(vouching?.vouchers.map(({ amount }) => amount) ?? [])
  const inVain = waits?.neverOpens === true
  return { own: backed - byVouchers, wanted: inVain ? 0 : wanted, unbacked, inVain, all: backed + unbacked }
}

/** What somebody backs of a claim with their dues; undefined for who does not vouch for it. */
export function backedBy({ vouching }: Pick<Claim, 'vouching'>, who: string | undefined): bigint | undefined {
  const theirs = vouching?.vouchers.filter((voucher) => voucher.who === who) ?? []
  return theirs.length > 0 ? sum(theirs.map(({ amount }) => amount)) : undefined
}

/** Who would back a claim that is to be filed, in a sentence: whoever files it, others, or both. */
export function backingWords(backing: { own: bigint; others: bigint }, currency: Currency): string {
  const money = (amount: bigint) => formatAmount(amount, currency, currentLanguage())
  const [own, others] = [money(backing.own), money(backing.others)]
  if (backing.others === 0n) return m.claim_file_backing_own()
  return backing.own === 0n ? m.claim_file_backing_others({ others }) : m.claim_file_backing_shared({ own, others })
}
