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
  Paused: m.transaction_error_paused,
  PausedLately: m.transaction_error_paused_lately,
  NotPaused: m.transaction_error_not_paused,
  AlreadyApplied: m.transaction_error_already_applied,
  NoSuchApplication: m.transaction_error_no_such_application,
  DuesHaveChanged: m.transaction_error_dues_have_changed,
  NotOffered: m.transaction_error_not_offered,
  PartNotWaiting: m.transaction_error_part_not_waiting,
  PartNotDueYet: m.transaction_error_part_not_due_yet,
  PartTooLate: m.transaction_error_part_too_late,
  StillWaiting: m.transaction_error_still_waiting,
  ProofMissing: m.transaction_error_proof_missing,
  NoMilestone: m.transaction_error_no_milestone,
  NotVouched: m.transaction_error_not_vouched,
  NothingToVouchFor: m.transaction_error_nothing_to_vouch_for,
  VouchingOver: m.transaction_error_vouching_over,
  AlreadyVouching: m.transaction_error_already_vouching,
  BarredFromVouching: m.transaction_error_barred_from_vouching,
  PartNotRefused: m.transaction_error_part_not_refused,
  AlreadyReopened: m.transaction_error_already_reopened,
  SameEvidence: m.transaction_error_same_evidence,
  DatesOutOfOrder: m.transaction_error_dates_out_of_order,
  SlotTaken: m.transaction_error_slot_taken,
  NothingChanges: m.transaction_error_nothing_changes,
  NoSuchDraft: m.transaction_error_no_such_draft,
  SigningOver: m.transaction_error_signing_over,
  AlreadySigned: m.transaction_error_already_signed,
  SignaturesMissing: m.transaction_error_signatures_missing,
  CandidateHasNotAgreed: m.transaction_error_candidate_has_not_agreed,
  NoSuchChange: m.transaction_error_no_such_change,
  PoolHasVoters: m.transaction_error_pool_has_voters,
  VotersLately: m.transaction_error_voters_lately,
  NotWindingUp: m.transaction_error_not_winding_up,
  SharesNotFixed: m.transaction_error_shares_not_fixed,
  SharingOver: m.transaction_error_sharing_over,
  SharingNotOver: m.transaction_error_sharing_not_over,
  ParameterOutOfBounds: m.transaction_error_parameter_out_of_bounds,
  CurrencyExists: m.transaction_error_currency_exists,
  NativeIsNotIssued: m.transaction_error_native_is_not_issued,
  PayeeAlreadyRegistered: m.transaction_error_payee_already_registered,
  NotTheIssuer: m.transaction_error_not_the_issuer,
  NoUpgrade: m.transaction_error_no_upgrade,
  NoticeNotOver: m.transaction_error_notice_not_over,
  UpgradeUnderWay: m.transaction_error_upgrade_under_way,
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
