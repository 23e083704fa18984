// What a token holder is asked to sign about the protocol.
import type { Deposit } from '@huzhu/governance/referenda'
import type { ProtocolProposal } from '@huzhu/governance/protocol'
import type { Conviction } from '@huzhu/governance/protocol-calls'
import type { ReadAnswer } from '$lib/chain/reads'
import { given } from '$lib/chain/signing/given'
import type { Wish } from '$lib/chain/signing/signing.svelte'
import { accountName } from '$lib/domain/payees/names'
import { m } from '$lib/paraglide/messages'
import { currentLanguage } from '$lib/ui/language/current'
import { formatAmount } from '$lib/ui/money/amount'
import type { Currency } from '$lib/ui/money/currency'
import { date, duration, type Seconds } from '$lib/ui/time/dates'
import { inDays } from '$lib/ui/time/days'
import { timesOf } from './figures'
import { spendMoney, trackName } from './words'

type Native = ReadAnswer<'holding'>['native']
type Holding = Pick<ReadAnswer<'holding'>, 'native' | 'convictions'>
type NamedTrack = Pick<ReadAnswer<'holding'>['tracks'][number], 'id' | 'name'>
type Locks = ReadAnswer<'holding'>['locks']
type Spend = Pick<ReadAnswer<'protocol'>['spends'][number], 'index' | 'amount' | 'currency' | 'to'>
type Proposing = Pick<ReadAnswer<'protocolProposing'>, 'native' | 'submission' | 'patience'>

/** What stands behind a vote. `balance` in the native currency's smallest unit. */
export interface Stake {
  balance: bigint
  conviction: Conviction
}

const money = (amount: bigint, currency: Currency) => formatAmount(amount, currency, currentLanguage())
const votePlace = (index: number) => `/protocol/${index}` as const

/** A stake in words: how much, how many times it counts, and for how long it is bound. */
function staked({ balance, conviction }: Stake, { native, convictions }: Holding) {
  const { tenths = 0n, span = 0n } = convictions[conviction] ?? {}
  const language = currentLanguage()
  return { amount: money(balance, native), times: timesOf(tenths, language), span: span && inDays(span, language) }
}

/** What becomes of a vote that another takes the place of. */
function replaced(before: Stake, { balance }: Stake, holding: Holding): string {
  const { amount, times } = staked(before, holding)
  const rest = before.balance - balance
  return rest > 0n
    ? m.protocol_vote_replaces_more({ before: amount, times, rest: money(rest, holding.native) })
    : m.protocol_vote_replaces({ before: amount, times })
}

/** Vote with a stake; `what` it is about, as its title says; `before`: the vote that it takes the place of. */
export function voteWithConviction(
  { index, what, before }: { index: number; what: string; before?: Stake | undefined },
  aye: boolean,
  stake: Stake,
  holding: Holding,
): Wish {
  const inputs = { number: index, what }
  const { amount, times, span } = staked(stake, holding)
  const after = span ? m.protocol_vote_after({ amount, span }) : m.protocol_vote_after_free({ amount })
  return {
    call: { name: 'voteWithConviction', args: [index, { aye, ...stake }] },
    sentence: aye
      ? m.protocol_vote_sentence_aye({ ...inputs, amount, times })
      : m.protocol_vote_sentence_nay({ ...inputs, amount, times }),
    button: aye ? m.rule_change_vote_aye() : m.rule_change_vote_nay(),
    after: before ? [after, replaced(before, stake, holding)] : after,
    undo: m.protocol_vote_undo(),
    done: { title: m.refuse_vote_done(), place: votePlace(index) },
  }
}

/** Take a vote with a stake back, while it is being decided. */
export const removeVote = (track: number, index: number, { balance }: Stake, native: Currency): Wish => ({
  call: { name: 'removeVote', args: [track, index] },
  sentence: m.protocol_vote_remove_sentence({ number: index }),
  button: m.protocol_vote_remove(),
  after: m.protocol_vote_remove_after({ amount: money(balance, native) }),
  undo: m.protocol_vote_remove_undo(),
  done: { title: m.protocol_vote_removed(), place: votePlace(index) },
})

/** Let somebody else vote on a track. */
export function delegate(track: NamedTrack, who: string, stake: Stake, holding: Holding): Wish {
  const { amount, times, span } = staked(stake, holding)
  return {
    call: { name: 'delegate', args: [track.id, who, stake.conviction, stake.balance] },
    sentence: m.protocol_delegate_sentence({ who: accountName(who), amount, track: trackName(track.name), times }),
    button: m.protocol_delegate(),
    after: m.protocol_delegate_after({ amount }),
    undo: span ? m.protocol_delegate_undo({ amount, span }) : m.protocol_delegate_undo_free({ amount }),
    done: { title: m.protocol_delegate_done() },
  }
}

/** Vote on a track oneself again, from the date `now` on; `stake` is what was delegated. */
export function undelegate(track: NamedTrack, stake: Stake, { native, convictions }: Holding, now: Seconds): Wish {
  const { span = 0n } = convictions[stake.conviction] ?? {}
  const amount = money(stake.balance, native)
  return {
    call: { name: 'undelegate', args: [track.id] },
    sentence: m.protocol_undelegate_sentence({ track: trackName(track.name) }),
    button: m.protocol_undelegate(),
    after:
      span > 0n
        ? m.protocol_undelegate_after({ amount, when: date(now + span, currentLanguage(), now) })
        : m.protocol_undelegate_after_free({ amount }),
    undo: m.protocol_undelegate_undo(),
    done: { title: m.protocol_undelegate_done() },
  }
}

/** Free what votes no longer bind: those that are over are taken back with it, also where that frees nothing. */
export const unlock = (
  who: string,
  { free, unlocking }: Pick<Locks, 'free' | 'unlocking'>,
  native: Currency,
): Wish => ({
  call: { name: 'unlock', args: [who, unlocking] },
  sentence: free > 0n ? m.protocol_unlock_sentence({ amount: money(free, native) }) : m.protocol_clear_sentence(),
  button: free > 0n ? m.protocol_unlock() : m.protocol_clear(),
  undo: m.transaction_undo_none(),
  done: { title: free > 0n ? m.protocol_unlocked() : m.protocol_cleared() },
})

/** Have a spend of the treasury paid. */
export const payOutSpend = ({ index, to, ...spend }: Spend): Wish => ({
  call: { name: 'payOutSpend', args: [index] },
  sentence: m.protocol_pay_sentence({ amount: spendMoney(spend, currentLanguage()), who: accountName(to) }),
  button: m.protocol_pay(),
  undo: m.transaction_undo_none(),
  done: { title: m.protocol_paid() },
})

/** Have a spend forgotten that nobody had paid in its time. */
export const forgetSpend = ({ index, to, ...spend }: Spend): Wish => ({
  call: { name: 'forgetSpend', args: [index] },
  sentence: m.protocol_forget_sentence({ amount: spendMoney(spend, currentLanguage()), who: accountName(to) }),
  button: m.protocol_forget(),
  undo: m.transaction_undo_none(),
  done: { title: m.protocol_forgotten() },
})

/** Place the deposit that a vote waits for. */
export const placeDecisionDeposit = (index: number, amount: bigint, native: Native): Wish => ({
  call: { name: 'placeDecisionDeposit', args: [index] },
  sentence: m.protocol_place_sentence({ amount: money(amount, native), number: index }),
  button: m.protocol_place(),
  cost: {
    currency: native,
    amount,
    lines: [{ label: m.protocol_deposit(), note: m.protocol_place_terms(), amount, currency: native }],
  },
  undo: m.protocol_place_undo(),
  done: { title: m.protocol_placed(), place: votePlace(index) },
})

/** Have a deposit of a vote that is over given back to whoever placed it. */
export const refund = ({ kind, by, amount }: Deposit, index: number, native: Parameters<typeof money>[1]): Wish => ({
  call: { name: kind === 'Decision' ? 'refundDecisionDeposit' : 'refundSubmissionDeposit', args: [index] },
  sentence: m.protocol_refund_sentence({ number: index, amount: money(amount, native), who: accountName(by) }),
  button: kind === 'Decision' ? m.protocol_refund_decision() : m.protocol_refund_submission(),
  after: m.protocol_refund_after(),
  undo: m.transaction_undo_none(),
  done: { title: m.protocol_refunded() },
})

/** Authorize the upgrade whose time of notice is over; `code` is its hash. */
export const authorizeUpgrade = (code: string): Wish => ({
  call: { name: 'authorizeAnnouncedUpgrade', args: [] },
  sentence: m.protocol_upgrade_sentence({ code: accountName(code) }),
  button: m.protocol_upgrade_act(),
  undo: m.protocol_upgrade_undo(),
  done: { title: m.protocol_upgrade_done(), place: '/protocol' },
})

/** Propose something; a deposit is held. `what` says it, and `decisionDeposit` is what its track takes. */
export const propose = (
  proposal: ProtocolProposal,
  what: string,
  decisionDeposit: bigint,
  { native, submission: amount, patience }: Proposing,
): Wish => ({
  call: { name: 'propose', args: [proposal] },
  sentence: m.protocol_propose_sentence({ what }),
  button: m.protocol_propose_act(),
  cost: {
    currency: native,
    amount,
    lines: [{ label: m.protocol_submission(), note: m.protocol_submission_terms(), amount, currency: native }],
  },
  after: m.protocol_propose_after({
    amount: money(decisionDeposit, native),
    span: duration(patience, currentLanguage()),
  }),
  undo: m.protocol_propose_undo(),
  done: { title: m.protocol_proposed(), place: `/protocol/${given('referendum')}` },
})
