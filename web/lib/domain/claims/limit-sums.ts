// How each limit of a claim adds up, from what the chain says that it is measured by.
import type { Limit, LimitFacts } from '@huzhu/governance/claims'
import type { Rules } from '@huzhu/governance/rules'
import { m } from '$lib/paraglide/messages'
import { backingSum } from '$lib/domain/members/sums'
import { type AddedUp, type SumPart, addedUp } from '$lib/ui/money/adds-up'
import { limitWord } from './limits'

/** What a pool's money takes off the most that its rules pay: first what its reserve lacks, then what is beyond all it has. */
export const cutsByMoney = (
  { capByReserve, available, reserve }: Pick<LimitFacts, 'capByReserve' | 'available' | 'reserve'>,
  cap: bigint,
  money: (amount: bigint) => string,
): SumPart[] =>
  [
    {
      label: m.claim_sum_reserve({ available: money(available), needed: money(reserve) }),
      amount: capByReserve - cap,
    },
    {
      label: m.claim_sum_available({ available: money(available) }),
      amount: available < capByReserve ? available - capByReserve : 0n,
    },
  ].filter(({ amount }) => amount !== 0n)

/** The parts of a limit of so much; undefined of one that is a single figure's share. `money` writes an amount. */
export function limitSum(
  limit: Limit,
  amount: bigint,
  facts: LimitFacts,
  rules: Rules,
  money: (amount: bigint) => string,
): AddedUp | undefined {
  const sums: Record<Limit, () => AddedUp | undefined> = {
    CoveredShare: () => undefined,
    PoolMoney: () =>
      addedUp(
        limitWord(limit, rules),
        amount,
        [{ label: m.rules_field_cap(), amount: facts.cap }, ...cutsByMoney(facts, facts.cap, money)],
        // Of instalments the later ones have no more than what is planned leaves.
        m.claim_sum_planned(),
      ),
    PaidIn: () => {
      const counts = facts.paidIn - facts.ahead
      const note =
        facts.ahead > 0n ? m.claim_sum_times_ahead({ paid: money(facts.paidIn), ahead: money(facts.ahead) }) : undefined
      return addedUp(limitWord(limit, rules), amount, [
        {
          label: m.claim_sum_times({ times: rules.ramp, amount: money(counts) }),
          ...(note !== undefined && { note }),
          amount: counts * BigInt(rules.ramp),
        },
        { label: m.claim_sum_received(), amount: -facts.received },
        { label: m.claim_sum_promised(), amount: -facts.promised },
      ])
    },
    CoverYear: () =>
      addedUp(limitWord(limit, rules), amount, [
        { label: m.rules_field_cover_year(), amount: facts.coverYear },
        { label: m.claim_sum_year(), amount: -facts.year.received },
      ]),
    YoungPool: () =>
      addedUp(
        limitWord(limit, rules),
        amount,
        [{ label: m.pool_dues_month(), amount: facts.month }],
        m.claim_sum_young(),
      ),
    OwnAccount: () =>
      addedUp(limitWord(limit, rules), amount, [
        { label: m.rules_field_own_account(), amount: facts.ownAccount },
        { label: m.claim_sum_year_own(), amount: -facts.year.ownAccount },
      ]),
    Backing: () => backingSum(facts, amount),
  }
  return sums[limit]()
}
