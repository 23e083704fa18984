import type { Part } from '@huzhu/governance/claims'
import { payeeName } from '$lib/domain/payees/names'
import { m } from '$lib/paraglide/messages'

/** Who is to be paid a part, in a sentence. */
export function payeeWord({ ownAccount, vouched, payee }: Pick<Part, 'ownAccount' | 'vouched' | 'payee'>): string {
  if (ownAccount) return m.payee_own_account()
  return vouched ? m.payee_vouched() : payeeName(payee)
}
