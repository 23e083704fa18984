// What somebody may propose about a pool, found by trying it: no rule is written twice, and nothing has to be filled in.
import type { Answer } from '@huzhu/governance/answer'
import { draft, proposeRules } from '@huzhu/governance/calls'
import type { Proposal, Slot } from '@huzhu/governance/changes'
import { readDecisions } from '@huzhu/governance/decisions'
import { readPoolRow } from '@huzhu/governance/pool-list'
import { readRuleBounds } from '@huzhu/governance/rules'
import type { ChainTime } from '@huzhu/governance/time'
import { readTreasuryAccount } from '@huzhu/governance/treasury'
import { possible } from '$lib/chain/answers'
import type { At } from '$lib/chain/reads'

/** What stands in the way of a proposal: a decision of its kind, or a draft of its kind that somebody signed. */
export type InTheWay =
  /** Voted on until `until`. */
  | { readonly kind: 'Voting'; readonly number: bigint; readonly until: ChainTime | undefined }
  /** Passed, and holds from `until`. */
  | { readonly kind: 'Adopted'; readonly number: bigint; readonly until: ChainTime }
  /** Failed at `at`; its kind rests for a while. */
  | { readonly kind: 'Failed'; readonly number: bigint; readonly at: ChainTime }
  /** Can be signed until `until`. */
  | { readonly kind: 'Signed'; readonly number: bigint; readonly until: ChainTime }

/** Whether the chain would take a proposal of a kind, and what of its kind is under way. */
export interface MayPropose {
  readonly answer: Answer
  readonly inTheWay: InTheWay | undefined
}

const refusedOf = (answer: Answer) => ('refused' in answer ? answer.refused : undefined)

const slotOf = (proposal: Proposal): Slot =>
  proposal.kind === 'Rules' ? 'RulesByMembers' : proposal.kind === 'Host' ? 'Host' : 'WindUp'

/** What `who` may propose; undefined where there is no such pool. */
export async function mayPropose(at: At, id: number, who: string) {
  const [row, decided, { template }] = await Promise.all([
    readPoolRow(at, id),
    readDecisions(at, id, who),
    readRuleBounds(at),
  ])
  if (!row || !decided) return undefined
  const { changes, drafts, waiting } = decided
  const newest = waiting?.rules ?? row.rules.rules
  // As near to the newest rules as a proposal can be.
  const rules = { ...newest, backing: template.backing, ofKind: template.ofKind, dues: newest.dues + 1n }

  function inTheWay(slot: Slot, answer: Answer): InTheWay | undefined {
    const refused = refusedOf(answer)
    if (refused?.reason === 'AlreadySigned') {
      const signed = drafts.find(({ signed, draft: { proposal } }) => signed && slotOf(proposal) === slot)
      return signed && { kind: 'Signed', number: BigInt(signed.draft.number), until: signed.draft.closes }
    }
    const found = changes.find(({ change }) => change.slot === slot)
    if (!found) return undefined
    const { poll: number, state, start, failed } = found.change
    if (state === 'Voting') return { kind: state, number, until: found.panel?.ends }
    if (refused?.reason !== 'SlotTaken') return undefined
    if (start !== undefined) return { kind: 'Adopted', number, until: start }
    return failed === undefined ? undefined : { kind: 'Failed', number, at: failed }
  }

  async function drafted(proposal: Proposal): Promise<MayPropose> {
    const answer = await possible(at, draft(at.api, id, proposal), who)
    return { answer, inTheWay: inTheWay(slotOf(proposal), answer) }
  }

  const [byHolder, byVoter, host, otherHost, end] = await Promise.all([
    possible(at, proposeRules(at.api, id, rules), who),
    drafted({ kind: 'Rules', rules }),
    drafted({ kind: 'Host', candidate: who }),
    // Whoever it is: anybody but whom the pool has.
    drafted({ kind: 'Host', candidate: readTreasuryAccount(at) }),
    drafted({ kind: 'WindUp' }),
  ])
  const holder: MayPropose = { answer: byHolder, inTheWay: inTheWay('RulesByHolder', byHolder) }
  return { holder, voter: byVoter, host, otherHost, end }
}
