import type { Limit } from '@huzhu/governance/claims'
import type { Rules } from '@huzhu/governance/rules'
import { m } from '$lib/paraglide/messages'

/** What a limit is called, by the rules that judge the claim. */
export function limitWord(limit: Limit, rules: Rules): string {
  const words: Record<Limit, () => string> = {
    CoveredShare: () => m.claim_limit_covered_share({ percent: rules.coveredShare }),
    PoolMoney: () => m.claim_limit_pool_money(),
    PaidIn: () => m.claim_limit_paid_in({ times: rules.ramp }),
    CoverYear: () => m.claim_limit_cover_year(),
    YoungPool: () => m.claim_limit_young_pool({ minimum: rules.minimumVoters }),
    OwnAccount: () => m.claim_limit_own_account(),
    Backing: () => m.claim_limit_backing(),
  }
  return words[limit]()
}
