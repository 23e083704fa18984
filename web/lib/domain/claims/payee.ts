import type { Part } from '@huzhu/governance/claims'
import { m } from '$lib/paraglide/messages'

/** Who is to be paid a part, in a sentence. */
export function payeeWord({ ownAccount, vouched }: Pick<Part, 'ownAccount' | 'vouched'>): string {
  if (ownAccount) return m.payee_own_account()
  return vouched ? m.payee_vouched() : m.payee_a_school()
}
