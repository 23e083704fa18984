import type { Limit } from '@huzhu/governance/claims'
import type { PoolRow } from '@huzhu/governance/pool-list'
import { m } from '$lib/paraglide/messages'

/** What a limit is called, by the pool's rules. */
export function limitWord(limit: Limit, { rules: { rules }, health }: PoolRow): string {
  const words: Record<Limit, () => string> = {
    CoveredShare: () => m.claim_limit_covered_share({ percent: rules.coveredShare }),
    PoolMoney: () => m.claim_limit_pool_money(),
    PaidIn: () => m.claim_limit_paid_in({ times: rules.ramp }),
    CoverYear: () => m.claim_limit_cover_year(),
    YoungPool: () => m.claim_limit_young_pool({ minimum: health.minimumVoters }),
    OwnAccount: () => m.claim_limit_own_account(),
    Backing: () => m.claim_limit_backing(),
  }
  return words[limit]()
}
