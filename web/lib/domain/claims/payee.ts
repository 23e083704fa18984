import type { Claim, Part } from '@huzhu/governance/claims'
import { accountName, payeeName } from '$lib/domain/payees/names'
import { m } from '$lib/paraglide/messages'

/** Who is to be paid a part, in a sentence. */
export function payeeWord({ ownAccount, vouched, payee }: Pick<Part, 'ownAccount' | 'vouched' | 'payee'>): string {
  if (ownAccount) return m.payee_own_account()
  return vouched ? m.payee_vouched({ payee: accountName(payee) }) : payeeName(payee)
}

/** The accounts that whoever vouches for a claim says are the right ones to be paid. */
export const vouchedAccounts = ({ parts }: Pick<Claim, 'parts'>): string[] => [
  ...new Set(parts.filter(({ vouched }) => vouched).map(({ payee }) => payee)),
]
