import { currentLanguage } from '$lib/language/current'
import { formatAmount } from '$lib/money/amount'
import { m } from '$lib/paraglide/messages'
import type { Tried, Wish } from './signing.svelte'

/** The chain's refusals that need no figures, by the name of the error. Loaded with the sign dialog, never with a page. */
const sentences: Record<string, () => string> = {
  Arithmetic: m.transaction_error_arithmetic,
  // from the pool of waiting transactions, not from a pallet
  Future: m.transaction_error_future,
  NoSuchPool: m.transaction_error_no_such_pool,
  NoSuchClaim: m.transaction_error_no_such_claim,
  NoSuchPart: m.transaction_error_no_such_part,
  NoSuchRules: m.transaction_error_no_such_rules,
  NoSuchCurrency: m.transaction_error_no_such_currency,
  NoSuchInvitation: m.transaction_error_no_such_invitation,
  KindNotOpen: m.transaction_error_kind_not_open,
  PoolNotOpen: m.transaction_error_pool_not_open,
  RulesOutOfBounds: m.transaction_error_rules_out_of_bounds,
  DuesBelowFloor: m.transaction_error_dues_below_floor,
  EmptyName: m.transaction_error_empty_name,
  NotText: m.transaction_error_not_text,
  BadSuccessor: m.transaction_error_bad_successor,
  NotTheHost: m.transaction_error_not_the_host,
  NotAMember: m.transaction_error_not_a_member,
  NotAVoter: m.transaction_error_not_a_voter,
  NotTheClaimant: m.transaction_error_not_the_claimant,
  NotThePayee: m.transaction_error_not_the_payee,
  AlreadyAMember: m.transaction_error_already_a_member,
  AlreadyInvited: m.transaction_error_already_invited,
  NoInvitationsLeft: m.transaction_error_no_invitations_left,
  NotTheInviter: m.transaction_error_not_the_inviter,
  InvitationExpired: m.transaction_error_invitation_expired,
  NotInvited: m.transaction_error_not_invited,
  NothingToPay: m.transaction_error_nothing_to_pay,
  TooFarAhead: m.transaction_error_too_far_ahead,
  BelowMinimum: m.transaction_error_below_minimum,
  Lapsed: m.transaction_error_lapsed,
  Leaving: m.transaction_error_leaving,
  NotLapsedLongEnough: m.transaction_error_not_lapsed_long_enough,
  ExitNotDue: m.transaction_error_exit_not_due,
  NothingPayableYet: m.transaction_error_nothing_payable_yet,
  PayeeNotRegistered: m.transaction_error_payee_not_registered,
  PayeeTooNew: m.transaction_error_payee_too_new,
  PayeeNotAccepted: m.transaction_error_payee_not_accepted,
  PayeeAlreadyAccepted: m.transaction_error_payee_already_accepted,
  OwnAccountAsPayee: m.transaction_error_own_account_as_payee,
  InstalmentsNotOpen: m.transaction_error_instalments_not_open,
  MilestonesNotOpen: m.transaction_error_milestones_not_open,
  NoParts: m.transaction_error_no_parts,
  WrongRules: m.transaction_error_wrong_rules,
  CoverNotBegun: m.transaction_error_cover_not_begun,
  FiledTooLate: m.transaction_error_filed_too_late,
  TooFarInTheFuture: m.transaction_error_too_far_in_the_future,
  TwoFilingsInPeriod: m.transaction_error_two_filings_in_period,
  ZeroAmount: m.transaction_error_zero_amount,
  AboveCoveredShare: m.transaction_error_above_covered_share,
  AbovePoolMoney: m.transaction_error_above_pool_money,
  AbovePaidIn: m.transaction_error_above_paid_in,
  AboveCoverYear: m.transaction_error_above_cover_year,
  AboveYoungPool: m.transaction_error_above_young_pool,
  AboveOwnAccount: m.transaction_error_above_own_account,
  PartNotOpen: m.transaction_error_part_not_open,
  WindowOver: m.transaction_error_window_over,
  OwnClaim: m.transaction_error_own_claim,
  AlreadyDisputing: m.transaction_error_already_disputing,
  NoDispute: m.transaction_error_no_dispute,
  AlreadyAnswered: m.transaction_error_already_answered,
  PollOver: m.transaction_error_poll_over,
  NothingHeld: m.transaction_error_nothing_held,
  CannotBeDelivered: m.transaction_error_cannot_be_delivered,
  NothingToSweep: m.transaction_error_nothing_to_sweep,
  StillSettling: m.transaction_error_still_settling,
  NoSuchPoll: m.transaction_error_no_such_poll,
  NotOpenYet: m.transaction_error_not_open_yet,
  Ended: m.transaction_error_ended,
  NotEnded: m.transaction_error_not_ended,
  Excluded: m.transaction_error_excluded,
  NotInElectorate: m.transaction_error_not_in_electorate,
  AlreadyVotedSo: m.transaction_error_already_voted_so,
}

/** What a refusal says in the language of the page. An error nobody wrote words for is shown by its name, never hidden. */
export function refusalWords(name: string): string {
  const sentence = Object.hasOwn(sentences, name) ? sentences[name] : undefined
  return sentence ? sentence() : m.transaction_error_unknown({ name })
}

/** What the chain calls a lack of money. */
const FUNDS = new Set([
  'FundsUnavailable',
  'BalanceLow',
  'InsufficientBalance',
  'NoAccount',
  'OnlyProvider',
  'NotExpendable',
])

/** What is missing, in figures, where it is money that is missing. */
export function moneyWords(
  { fee, native, nativeFree, free, refusal }: Tried & { nativeFree: bigint; refusal: string | undefined },
  cost: Wish['cost'],
): string | undefined {
  const language = currentLanguage()
  if (refusal !== undefined && FUNDS.has(refusal) && cost)
    return m.transaction_error_funds({
      needed: formatAmount(cost.amount, cost.currency, language),
      free: formatAmount(free, cost.currency, language),
    })
  if (refusal !== undefined || nativeFree >= fee) return undefined
  const missing = formatAmount(fee - nativeFree, native, language)
  return m.transaction_error_fee({ fee: formatAmount(fee, native, language), missing })
}
