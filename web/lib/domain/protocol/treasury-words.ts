import type { TreasuryKind } from '@huzhu/governance/treasury-movements'
import { m } from '$lib/paraglide/messages'

const kinds: Readonly<Record<TreasuryKind, () => string>> = {
  Fee: m.protocol_treasury_fees,
  DepositLost: m.protocol_treasury_deposit,
  PoolLeft: m.protocol_treasury_pool,
  Spent: m.protocol_treasury_spent,
  Sent: m.protocol_treasury_sent,
  Other: m.protocol_treasury_other,
}

/** Why the treasury's money moved. */
export const treasuryKind = (kind: TreasuryKind): string => kinds[kind]()
