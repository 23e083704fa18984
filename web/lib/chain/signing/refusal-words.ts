import type { FailureOf } from '@huzhu/governance/failures'
import type { NodeReason } from '@huzhu/governance/node-reasons'
import type { Refusal, RefusalNames, Refuser } from '@huzhu/governance/refusals'
import { currentLanguage } from '$lib/ui/language/current'
import { formatAmount } from '$lib/ui/money/amount'
import { m } from '$lib/paraglide/messages'
import type { Tried, Wish } from './signing.svelte'

type Words = (() => string) | undefined

/**
 * The chain's refusals that need no figures. A name of these pallets that is missing here does not compile; undefined is
 * what no call of this dApp meets, and is shown by its name. Loaded with the sign dialog, never with a page.
 */
const words: { readonly [Pallet in Worded]: Readonly<Record<RefusalNames[Pallet], Words>> } = {
  mutualAid: {
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
    NoPlacesLeft: m.transaction_error_no_places_left,
    NothingToPay: m.transaction_error_nothing_to_pay,
    TooFarAhead: m.transaction_error_too_far_ahead,
    BelowMinimum: m.transaction_error_below_minimum,
    Lapsed: m.transaction_error_lapsed,
    Leaving: m.transaction_error_leaving,
    NotLeaving: m.transaction_error_not_leaving,
    LeastAboveRatio: m.transaction_error_least_above_ratio,
    BelowLeastRatio: m.transaction_error_below_least_ratio,
    MomentIsTheMembers: m.transaction_error_moment_is_the_members,
    NotLapsedLongEnough: m.transaction_error_not_lapsed_long_enough,
    ExitNotDue: m.transaction_error_exit_not_due,
    NothingPayableYet: m.transaction_error_nothing_payable_yet,
    PayeeNotRegistered: m.transaction_error_payee_not_registered,
    PayeeTooNew: m.transaction_error_payee_too_new,
    PayeeNotAccepted: m.transaction_error_payee_not_accepted,
    PayeeAlreadyAccepted: m.transaction_error_payee_already_accepted,
    OwnAccountAsPayee: m.transaction_error_own_account_as_payee,
    NoParts: m.transaction_error_no_parts,
    DatesOutOfOrder: m.transaction_error_dates_out_of_order,
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
    StillSettling: m.transaction_error_still_settling,
    CannotBeDelivered: m.transaction_error_cannot_be_delivered,
    NothingToSweep: m.transaction_error_nothing_to_sweep,
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
    AboveBacking: m.transaction_error_above_backing,
    BacksTooLittle: m.transaction_error_backs_too_little,
    NotVouching: m.transaction_error_not_vouching,
    NothingCarried: m.transaction_error_nothing_carried,
    PotAsPayee: m.transaction_error_pot_as_payee,
    NotDrawn: m.transaction_error_not_drawn,
    NotImpartial: m.transaction_error_not_impartial,
    AlreadyLooked: m.transaction_error_already_looked,
    PartNotRefused: m.transaction_error_part_not_refused,
    AlreadyReopened: m.transaction_error_already_reopened,
    SameEvidence: m.transaction_error_same_evidence,
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
    PoolHasMembers: m.transaction_error_pool_has_members,
    HiddenCharacters: m.transaction_error_hidden_characters,
  },
  memberReferenda: {
    NoSuchPoll: m.transaction_error_no_such_poll,
    NotOpenYet: m.transaction_error_not_open_yet,
    Ended: m.transaction_error_ended,
    NotEnded: m.transaction_error_not_ended,
    Excluded: m.transaction_error_excluded,
    NotInElectorate: m.transaction_error_not_in_electorate,
    AlreadyVotedSo: m.transaction_error_already_voted_so,
    NothingToClear: undefined,
  },
  convictionVoting: {
    NotOngoing: m.transaction_error_not_ongoing,
    NotVoter: m.transaction_error_not_voter,
    NoPermission: undefined,
    NoPermissionYet: undefined,
    AlreadyDelegating: m.transaction_error_already_delegating,
    AlreadyVoting: m.transaction_error_already_voting,
    InsufficientFunds: m.transaction_error_insufficient_funds,
    NotDelegating: m.transaction_error_not_delegating,
    Nonsense: m.transaction_error_nonsense,
    MaxVotesReached: m.transaction_error_max_votes_reached,
    ClassNeeded: undefined,
    BadClass: undefined,
  },
  referenda: {
    NotOngoing: m.transaction_error_not_ongoing,
    HasDeposit: m.transaction_error_has_deposit,
    BadTrack: undefined,
    Full: undefined,
    QueueEmpty: undefined,
    BadReferendum: undefined,
    NothingToDo: undefined,
    NoTrack: undefined,
    Unfinished: m.transaction_error_unfinished,
    NoPermission: undefined,
    NoDeposit: m.transaction_error_no_deposit,
    BadStatus: m.transaction_error_bad_status,
    PreimageNotExist: undefined,
    PreimageStoredWithDifferentLength: undefined,
  },
  treasury: {
    InvalidIndex: m.transaction_error_spend_gone,
    TooManyApprovals: undefined,
    InsufficientPermission: m.transaction_error_spend_beyond,
    ProposalNotApproved: undefined,
    FailedToConvertBalance: m.transaction_error_no_rate,
    SpendExpired: m.transaction_error_spend_expired,
    EarlyPayout: m.transaction_error_spend_early,
    AlreadyAttempted: m.transaction_error_spend_gone,
    PayoutError: m.transaction_error_treasury_poor,
    NotAttempted: undefined,
    Inconclusive: undefined,
  },
  runtime: {
    Other: undefined,
    CannotLookup: undefined,
    BadOrigin: m.transaction_error_no_power,
    ConsumerRemaining: undefined,
    NoProviders: undefined,
    TooManyConsumers: undefined,
    Exhausted: m.transaction_error_exhausts_resources,
    Corruption: undefined,
    Unavailable: undefined,
    RootNotAllowed: undefined,
    FundsUnavailable: m.transaction_error_insufficient_funds,
    OnlyProvider: m.transaction_error_insufficient_funds,
    BelowMinimum: m.transaction_error_below_minimum,
    CannotCreate: m.transaction_error_below_minimum,
    UnknownAsset: m.transaction_error_no_such_currency,
    Frozen: undefined,
    Unsupported: undefined,
    CannotCreateHold: undefined,
    NotExpendable: m.transaction_error_insufficient_funds,
    Blocked: m.transaction_error_cannot_be_delivered,
    Underflow: m.transaction_error_arithmetic,
    Overflow: m.transaction_error_arithmetic,
    DivisionByZero: m.transaction_error_arithmetic,
    LimitReached: undefined,
    NoLayer: undefined,
    InvalidStateRoot: undefined,
    IncompleteDatabase: undefined,
    ValueAtIncompleteKey: undefined,
    DecoderError: undefined,
    InvalidHash: undefined,
    DuplicateKey: undefined,
    ExtraneousNode: undefined,
    ExtraneousValue: undefined,
    ExtraneousHashReference: undefined,
    InvalidChildReference: undefined,
    ValueMismatch: undefined,
    IncompleteProof: undefined,
    RootMismatch: undefined,
    DecodeError: undefined,
  },
}

/** The pallets that calls of this dApp go to; `runtime` is what no pallet says. */
type Worded = 'mutualAid' | 'memberReferenda' | 'convictionVoting' | 'referenda' | 'treasury' | 'runtime'

/** What a refusal says in the language of the page. An error nobody wrote words for is shown by its name, never hidden. */
export function refusalWords(refusal: Refusal): string {
  const { pallet, reason } = refusal
  if (isFunds(refusal)) return m.transaction_error_insufficient_funds()
  const of: Readonly<Record<string, Words>> = Object.hasOwn(words, pallet) ? words[pallet as Worded] : {}
  const sentence = Object.hasOwn(of, reason) ? of[reason] : undefined
  return sentence ? sentence() : m.transaction_error_unknown({ name: reason })
}

/** Why a node did not take a transaction; what nobody foresaw is said as the node says it. */
const nodeSentences: Readonly<Record<NodeReason, Words>> = {
  FeeUnpaid: m.transaction_error_insufficient_funds,
  NumberUsed: m.transaction_error_future,
  NumberAhead: m.transaction_error_future,
  NumberTaken: m.transaction_error_future,
  AlreadyThere: m.transaction_error_already_there,
  Banned: m.transaction_error_banned,
  BadSignature: m.transaction_error_bad_signature,
  TooOld: m.transaction_error_too_old,
  TooLarge: m.transaction_error_exhausts_resources,
  QueueFull: m.chain_busy,
  Other: undefined,
}

/** What the node's no says in the language of the page. */
export const nodeWords = ({ reason, sentence }: FailureOf<'NotTaken'>): string =>
  nodeSentences[reason]?.() ?? m.transaction_error_unknown({ name: sentence })

/** What the chain calls a lack of money. */
const FUNDS: { readonly [Pallet in Refuser]?: readonly RefusalNames[Pallet][] } = {
  runtime: ['FundsUnavailable', 'OnlyProvider', 'NotExpendable'],
  assets: ['BalanceLow', 'NoAccount'],
  balances: ['InsufficientBalance'],
}

const isFunds = ({ pallet, reason }: Refusal): boolean =>
  Object.hasOwn(FUNDS, pallet) && (FUNDS[pallet] as readonly string[]).includes(reason)

/** What is missing, in figures, where it is money that is missing. */
export function moneyWords(
  { advance, native, nativeFree, free, refusal }: Tried & { nativeFree: bigint; refusal: Refusal | undefined },
  cost: Wish['cost'],
): string | undefined {
  const language = currentLanguage()
  // What is more than the account has can be more than the chain can count with.
  const beyond = cost !== undefined && cost.amount > free && refusal?.reason === 'Underflow'
  if (refusal !== undefined && cost && (isFunds(refusal) || beyond))
    return m.transaction_error_funds({
      needed: formatAmount(cost.amount, cost.currency, language),
      free: formatAmount(free, cost.currency, language),
    })
  const needed = advance + (cost?.currency.id === 'native' ? cost.amount : 0n)
  if (refusal !== undefined || advance === 0n || nativeFree >= needed) return undefined
  const missing = formatAmount(needed - nativeFree, native, language)
  return m.transaction_error_fee({ fee: formatAmount(advance, native, language), missing })
}
