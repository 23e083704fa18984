// Auto-generated via `yarn polkadot-types-from-chain`, do not edit
/* eslint-disable */

// import type lookup before we augment - in some environments
// this is required to allow for ambient/previous definitions
import '@polkadot/api-base/types/errors';

import type { ApiTypes, AugmentedError } from '@polkadot/api-base/types';

export type __AugmentedError<ApiType extends ApiTypes> = AugmentedError<ApiType>;

declare module '@polkadot/api-base/types/errors' {
  interface AugmentedErrors<ApiType extends ApiTypes> {
    assetRate: {
      /**
       * The given asset ID already has an assigned conversion rate and cannot be re-created.
       **/
      AlreadyExists: AugmentedError<ApiType>;
      /**
       * Overflow ocurred when calculating the inverse rate.
       **/
      Overflow: AugmentedError<ApiType>;
      /**
       * The given asset ID is unknown.
       **/
      UnknownAssetKind: AugmentedError<ApiType>;
      /**
       * Generic error
       **/
      [key: string]: AugmentedError<ApiType>;
    };
    assets: {
      /**
       * The asset-account already exists.
       **/
      AlreadyExists: AugmentedError<ApiType>;
      /**
       * The [`Config::AssetIdAllocator`] cannot allocate the asset ID: the id space is
       * exhausted.
       **/
      AssetIdAllocationFailed: AugmentedError<ApiType>;
      /**
       * The asset is not live, and likely being destroyed.
       **/
      AssetNotLive: AugmentedError<ApiType>;
      /**
       * The asset ID is not the one required by [`Config::AssetIdAllocator`].
       **/
      BadAssetId: AugmentedError<ApiType>;
      /**
       * Invalid metadata given.
       **/
      BadMetadata: AugmentedError<ApiType>;
      /**
       * Invalid witness data given.
       **/
      BadWitness: AugmentedError<ApiType>;
      /**
       * Account balance must be greater than or equal to the transfer amount.
       **/
      BalanceLow: AugmentedError<ApiType>;
      /**
       * Callback action resulted in error
       **/
      CallbackFailed: AugmentedError<ApiType>;
      /**
       * The asset cannot be destroyed because some accounts for this asset contain freezes.
       **/
      ContainsFreezes: AugmentedError<ApiType>;
      /**
       * The asset cannot be destroyed because some accounts for this asset contain holds.
       **/
      ContainsHolds: AugmentedError<ApiType>;
      /**
       * The origin account is frozen.
       **/
      Frozen: AugmentedError<ApiType>;
      /**
       * The asset deposit could not be fully moved due to a lock or freeze on the owner.
       **/
      IncompleteDepositTransfer: AugmentedError<ApiType>;
      /**
       * The asset status is not the expected status.
       **/
      IncorrectStatus: AugmentedError<ApiType>;
      /**
       * The asset ID is already taken.
       **/
      InUse: AugmentedError<ApiType>;
      /**
       * The asset is a live asset and is actively being used. Usually emit for operations such
       * as `start_destroy` which require the asset to be in a destroying state.
       **/
      LiveAsset: AugmentedError<ApiType>;
      /**
       * Minimum balance should be non-zero.
       **/
      MinBalanceZero: AugmentedError<ApiType>;
      /**
       * The account to alter does not exist.
       **/
      NoAccount: AugmentedError<ApiType>;
      /**
       * The asset-account doesn't have an associated deposit.
       **/
      NoDeposit: AugmentedError<ApiType>;
      /**
       * The signing account has no permission to do the operation.
       **/
      NoPermission: AugmentedError<ApiType>;
      /**
       * The asset should be frozen before the given operation.
       **/
      NotFrozen: AugmentedError<ApiType>;
      /**
       * Tried setting too many reserves.
       **/
      TooManyReserves: AugmentedError<ApiType>;
      /**
       * No approval exists that would allow the transfer.
       **/
      Unapproved: AugmentedError<ApiType>;
      /**
       * Unable to increment the consumer reference counters on the account. Either no provider
       * reference exists to allow a non-zero balance of a non-self-sufficient asset, or one
       * fewer then the maximum number of consumers has been reached.
       **/
      UnavailableConsumer: AugmentedError<ApiType>;
      /**
       * The given asset ID is unknown.
       **/
      Unknown: AugmentedError<ApiType>;
      /**
       * The operation would result in funds being burned.
       **/
      WouldBurn: AugmentedError<ApiType>;
      /**
       * The source account would not survive the transfer and it needs to stay alive.
       **/
      WouldDie: AugmentedError<ApiType>;
      /**
       * Generic error
       **/
      [key: string]: AugmentedError<ApiType>;
    };
    assetsHolder: {
      /**
       * Number of holds on an account would exceed the count of `RuntimeHoldReason`.
       **/
      TooManyHolds: AugmentedError<ApiType>;
      /**
       * Generic error
       **/
      [key: string]: AugmentedError<ApiType>;
    };
    balances: {
      /**
       * Beneficiary account must pre-exist.
       **/
      DeadAccount: AugmentedError<ApiType>;
      /**
       * The delta cannot be zero.
       **/
      DeltaZero: AugmentedError<ApiType>;
      /**
       * Value too low to create account due to existential deposit.
       **/
      ExistentialDeposit: AugmentedError<ApiType>;
      /**
       * A vesting schedule already exists for this account.
       **/
      ExistingVestingSchedule: AugmentedError<ApiType>;
      /**
       * Transfer/payment would kill account.
       **/
      Expendability: AugmentedError<ApiType>;
      /**
       * Balance too low to send value.
       **/
      InsufficientBalance: AugmentedError<ApiType>;
      /**
       * The issuance cannot be modified since it is already deactivated.
       **/
      IssuanceDeactivated: AugmentedError<ApiType>;
      /**
       * Account liquidity restrictions prevent withdrawal.
       **/
      LiquidityRestrictions: AugmentedError<ApiType>;
      /**
       * Number of freezes exceed `MaxFreezes`.
       **/
      TooManyFreezes: AugmentedError<ApiType>;
      /**
       * Number of holds exceed `VariantCountOf<T::RuntimeHoldReason>`.
       **/
      TooManyHolds: AugmentedError<ApiType>;
      /**
       * Number of named reserves exceed `MaxReserves`.
       **/
      TooManyReserves: AugmentedError<ApiType>;
      /**
       * Vesting balance too high to send value.
       **/
      VestingBalance: AugmentedError<ApiType>;
      /**
       * Generic error
       **/
      [key: string]: AugmentedError<ApiType>;
    };
    convictionVoting: {
      /**
       * The account is already delegating.
       **/
      AlreadyDelegating: AugmentedError<ApiType>;
      /**
       * The account currently has votes attached to it and the operation cannot succeed until
       * these are removed through `remove_vote`.
       **/
      AlreadyVoting: AugmentedError<ApiType>;
      /**
       * The class ID supplied is invalid.
       **/
      BadClass: AugmentedError<ApiType>;
      /**
       * The class must be supplied since it is not easily determinable from the state.
       **/
      ClassNeeded: AugmentedError<ApiType>;
      /**
       * Too high a balance was provided that the account cannot afford.
       **/
      InsufficientFunds: AugmentedError<ApiType>;
      /**
       * Maximum number of votes reached.
       **/
      MaxVotesReached: AugmentedError<ApiType>;
      /**
       * Delegation to oneself makes no sense.
       **/
      Nonsense: AugmentedError<ApiType>;
      /**
       * The actor has no permission to conduct the action.
       **/
      NoPermission: AugmentedError<ApiType>;
      /**
       * The actor has no permission to conduct the action right now but will do in the future.
       **/
      NoPermissionYet: AugmentedError<ApiType>;
      /**
       * The account is not currently delegating.
       **/
      NotDelegating: AugmentedError<ApiType>;
      /**
       * Poll is not ongoing.
       **/
      NotOngoing: AugmentedError<ApiType>;
      /**
       * The given account did not vote on the poll.
       **/
      NotVoter: AugmentedError<ApiType>;
      /**
       * Generic error
       **/
      [key: string]: AugmentedError<ApiType>;
    };
    memberReferenda: {
      /**
       * The account has voted so already.
       **/
      AlreadyVotedSo: AugmentedError<ApiType>;
      /**
       * The end has passed.
       **/
      Ended: AugmentedError<ApiType>;
      /**
       * The claimant has no vote about their own claim.
       **/
      Excluded: AugmentedError<ApiType>;
      /**
       * No poll has this number, or its votes are cleared.
       **/
      NoSuchPoll: AugmentedError<ApiType>;
      /**
       * The end has not passed.
       **/
      NotEnded: AugmentedError<ApiType>;
      /**
       * Nothing is to be cleared.
       **/
      NothingToClear: AugmentedError<ApiType>;
      /**
       * The account became a voter after the electorate was frozen.
       **/
      NotInElectorate: AugmentedError<ApiType>;
      /**
       * The talk before the vote is not over.
       **/
      NotOpenYet: AugmentedError<ApiType>;
      /**
       * Generic error
       **/
      [key: string]: AugmentedError<ApiType>;
    };
    migrations: {
      /**
       * The operation cannot complete since some MBMs are ongoing.
       **/
      Ongoing: AugmentedError<ApiType>;
      /**
       * Generic error
       **/
      [key: string]: AugmentedError<ApiType>;
    };
    multisig: {
      /**
       * Call is already approved by this signatory.
       **/
      AlreadyApproved: AugmentedError<ApiType>;
      /**
       * The data to be stored is already stored.
       **/
      AlreadyStored: AugmentedError<ApiType>;
      /**
       * The maximum weight information provided was too low.
       **/
      MaxWeightTooLow: AugmentedError<ApiType>;
      /**
       * Threshold must be 2 or greater.
       **/
      MinimumThreshold: AugmentedError<ApiType>;
      /**
       * Call doesn't need any (more) approvals.
       **/
      NoApprovalsNeeded: AugmentedError<ApiType>;
      /**
       * Multisig operation not found in storage.
       **/
      NotFound: AugmentedError<ApiType>;
      /**
       * No timepoint was given, yet the multisig operation is already underway.
       **/
      NoTimepoint: AugmentedError<ApiType>;
      /**
       * Only the account that originally created the multisig is able to cancel it or update
       * its deposits.
       **/
      NotOwner: AugmentedError<ApiType>;
      /**
       * The sender was contained in the other signatories; it shouldn't be.
       **/
      SenderInSignatories: AugmentedError<ApiType>;
      /**
       * The signatories were provided out of order; they should be ordered.
       **/
      SignatoriesOutOfOrder: AugmentedError<ApiType>;
      /**
       * There are too few signatories in the list.
       **/
      TooFewSignatories: AugmentedError<ApiType>;
      /**
       * There are too many signatories in the list.
       **/
      TooManySignatories: AugmentedError<ApiType>;
      /**
       * A timepoint was given, yet no multisig operation is underway.
       **/
      UnexpectedTimepoint: AugmentedError<ApiType>;
      /**
       * A different timepoint was given to the multisig operation that is underway.
       **/
      WrongTimepoint: AugmentedError<ApiType>;
      /**
       * Generic error
       **/
      [key: string]: AugmentedError<ApiType>;
    };
    mutualAid: {
      /**
       * More than what of the dues backs nothing yet.
       **/
      AboveBacking: AugmentedError<ApiType>;
      /**
       * More than the covered share of the cost.
       **/
      AboveCoveredShare: AugmentedError<ApiType>;
      /**
       * More than is left of the cover year.
       **/
      AboveCoverYear: AugmentedError<ApiType>;
      /**
       * More than can go to the own account in a cover year.
       **/
      AboveOwnAccount: AugmentedError<ApiType>;
      /**
       * More than the multiple of what the member paid in.
       **/
      AbovePaidIn: AugmentedError<ApiType>;
      /**
       * More than the cap, as the pool's money allows now.
       **/
      AbovePoolMoney: AugmentedError<ApiType>;
      /**
       * More than a pool with so few voters pays.
       **/
      AboveYoungPool: AugmentedError<ApiType>;
      /**
       * The account is a member of this pool already.
       **/
      AlreadyAMember: AugmentedError<ApiType>;
      /**
       * The dispute has been answered.
       **/
      AlreadyAnswered: AugmentedError<ApiType>;
      /**
       * The account has applied already.
       **/
      AlreadyApplied: AugmentedError<ApiType>;
      /**
       * The member has a running dispute in this pool.
       **/
      AlreadyDisputing: AugmentedError<ApiType>;
      /**
       * The account has an invitation to this pool already.
       **/
      AlreadyInvited: AugmentedError<ApiType>;
      /**
       * The voter has looked at this part already.
       **/
      AlreadyLooked: AugmentedError<ApiType>;
      /**
       * A refused part opens again once.
       **/
      AlreadyReopened: AugmentedError<ApiType>;
      /**
       * The voter has signed a draft of this kind that still runs.
       **/
      AlreadySigned: AugmentedError<ApiType>;
      /**
       * The voter vouches for another claim.
       **/
      AlreadyVouching: AugmentedError<ApiType>;
      /**
       * Less than an equal part of what nobody backs yet, over the places left for vouchers.
       **/
      BacksTooLittle: AugmentedError<ApiType>;
      /**
       * The successor is neither the treasury, nor a registered payee, nor an unclosed pool of the same currency.
       **/
      BadSuccessor: AugmentedError<ApiType>;
      /**
       * The voter vouched for a claim that was refused.
       **/
      BarredFromVouching: AugmentedError<ApiType>;
      /**
       * A unit of share is worth less now than the member accepts; the request stands.
       **/
      BelowLeastRatio: AugmentedError<ApiType>;
      /**
       * The amount is below what the currency can move.
       **/
      BelowMinimum: AugmentedError<ApiType>;
      /**
       * The candidate has not agreed to be the host.
       **/
      CandidateHasNotAgreed: AugmentedError<ApiType>;
      /**
       * The account cannot take the money.
       **/
      CannotBeDelivered: AugmentedError<ApiType>;
      /**
       * Cover had not begun at the loss, or has not begun now.
       **/
      CoverNotBegun: AugmentedError<ApiType>;
      /**
       * The currency is in the registry already.
       **/
      CurrencyExists: AugmentedError<ApiType>;
      /**
       * A part is due before the loss or before the part that goes before it.
       **/
      DatesOutOfOrder: AugmentedError<ApiType>;
      /**
       * The dues are below the currency's floor.
       **/
      DuesBelowFloor: AugmentedError<ApiType>;
      /**
       * The dues are not those of the application: apply anew.
       **/
      DuesHaveChanged: AugmentedError<ApiType>;
      /**
       * A pool needs a name.
       **/
      EmptyName: AugmentedError<ApiType>;
      /**
       * The member has not asked to leave, or the notice is not over.
       **/
      ExitNotDue: AugmentedError<ApiType>;
      /**
       * The loss is too long ago to be claimed.
       **/
      FiledTooLate: AugmentedError<ApiType>;
      /**
       * The text holds what shows nothing or turns its neighbours around, more spaces than between words, or
       * marks on no letter or in a pile.
       **/
      HiddenCharacters: AugmentedError<ApiType>;
      /**
       * The invitation has expired.
       **/
      InvitationExpired: AugmentedError<ApiType>;
      /**
       * Pools of this kind cannot be opened yet.
       **/
      KindNotOpen: AugmentedError<ApiType>;
      /**
       * Dues are unpaid beyond the grace: no cover and no vote.
       **/
      Lapsed: AugmentedError<ApiType>;
      /**
       * A unit of share is not worth the least that was named.
       **/
      LeastAboveRatio: AugmentedError<ApiType>;
      /**
       * The member is leaving.
       **/
      Leaving: AugmentedError<ApiType>;
      /**
       * For 30 days after the notice only the member says when, and so does whoever backs what is undecided, or anything
       * while a pool is wound up.
       **/
      MomentIsTheMembers: AugmentedError<ApiType>;
      /**
       * The native token has neither issuer nor rate.
       **/
      NativeIsNotIssued: AugmentedError<ApiType>;
      /**
       * The part is not in dispute.
       **/
      NoDispute: AugmentedError<ApiType>;
      /**
       * No invitations are left in this period.
       **/
      NoInvitationsLeft: AugmentedError<ApiType>;
      /**
       * The part has no milestone.
       **/
      NoMilestone: AugmentedError<ApiType>;
      /**
       * A claim needs a part.
       **/
      NoParts: AugmentedError<ApiType>;
      /**
       * As many have joined within the tenure as the pool takes, whatever the way.
       **/
      NoPlacesLeft: AugmentedError<ApiType>;
      /**
       * The account has not applied.
       **/
      NoSuchApplication: AugmentedError<ApiType>;
      /**
       * Nothing is decided there.
       **/
      NoSuchChange: AugmentedError<ApiType>;
      /**
       * The pool has no claim of this number.
       **/
      NoSuchClaim: AugmentedError<ApiType>;
      /**
       * The currency is not in the registry.
       **/
      NoSuchCurrency: AugmentedError<ApiType>;
      /**
       * The author has no draft of this number.
       **/
      NoSuchDraft: AugmentedError<ApiType>;
      /**
       * Nobody invited this account.
       **/
      NoSuchInvitation: AugmentedError<ApiType>;
      /**
       * The claim has no part of this number.
       **/
      NoSuchPart: AugmentedError<ApiType>;
      /**
       * No pool has this number.
       **/
      NoSuchPool: AugmentedError<ApiType>;
      /**
       * The pool has no rules of this version.
       **/
      NoSuchRules: AugmentedError<ApiType>;
      /**
       * The account is not a member of this pool.
       **/
      NotAMember: AugmentedError<ApiType>;
      /**
       * The account is not a voter of this pool yet.
       **/
      NotAVoter: AugmentedError<ApiType>;
      /**
       * The voter was not drawn to look at this part.
       **/
      NotDrawn: AugmentedError<ApiType>;
      /**
       * The claimant's own dues do not carry more of it yet.
       **/
      NothingCarried: AugmentedError<ApiType>;
      /**
       * What is proposed or named is what holds already.
       **/
      NothingChanges: AugmentedError<ApiType>;
      /**
       * Nothing waits for this payee.
       **/
      NothingHeld: AugmentedError<ApiType>;
      /**
       * The pool has nothing for this share now; the request stands.
       **/
      NothingPayableYet: AugmentedError<ApiType>;
      /**
       * The amount or the number of periods is zero.
       **/
      NothingToPay: AugmentedError<ApiType>;
      /**
       * The pot's account holds what its books say.
       **/
      NothingToSweep: AugmentedError<ApiType>;
      /**
       * The claim needs no voucher, or has enough.
       **/
      NothingToVouchFor: AugmentedError<ApiType>;
      /**
       * The 30 days of notice are not over.
       **/
      NoticeNotOver: AugmentedError<ApiType>;
      /**
       * Who is paid by a claim or vouches for it does not watch it.
       **/
      NotImpartial: AugmentedError<ApiType>;
      /**
       * There is no invitation, and joins without one are used up or not allowed.
       **/
      NotInvited: AugmentedError<ApiType>;
      /**
       * The member has not been lapsed for three periods.
       **/
      NotLapsedLongEnough: AugmentedError<ApiType>;
      /**
       * The member is not leaving.
       **/
      NotLeaving: AugmentedError<ApiType>;
      /**
       * The pool was not offered to this account.
       **/
      NotOffered: AugmentedError<ApiType>;
      /**
       * The pool is not paused.
       **/
      NotPaused: AugmentedError<ApiType>;
      /**
       * What is written on the chain must be UTF-8.
       **/
      NotText: AugmentedError<ApiType>;
      /**
       * Only the claimant can do this.
       **/
      NotTheClaimant: AugmentedError<ApiType>;
      /**
       * Only the pool's host can do this.
       **/
      NotTheHost: AugmentedError<ApiType>;
      /**
       * Only who invited or the host can take an invitation back before it expires.
       **/
      NotTheInviter: AugmentedError<ApiType>;
      /**
       * Only the currency's issuer can do this.
       **/
      NotTheIssuer: AugmentedError<ApiType>;
      /**
       * Only the claimant or the payee can collect.
       **/
      NotThePayee: AugmentedError<ApiType>;
      /**
       * Two voters have not vouched for the claim yet.
       **/
      NotVouched: AugmentedError<ApiType>;
      /**
       * They do not vouch for this claim.
       **/
      NotVouching: AugmentedError<ApiType>;
      /**
       * The pool is not being wound up.
       **/
      NotWindingUp: AugmentedError<ApiType>;
      /**
       * No upgrade is announced.
       **/
      NoUpgrade: AugmentedError<ApiType>;
      /**
       * The payee is the claimant; ask for the own account instead.
       **/
      OwnAccountAsPayee: AugmentedError<ApiType>;
      /**
       * Nobody disputes their own claim, vouches for it or proves it as a school.
       **/
      OwnClaim: AugmentedError<ApiType>;
      /**
       * The value lies outside its compiled limits.
       **/
      ParameterOutOfBounds: AugmentedError<ApiType>;
      /**
       * A part opens from 30 days before it is due.
       **/
      PartNotDueYet: AugmentedError<ApiType>;
      /**
       * The part is not in its window.
       **/
      PartNotOpen: AugmentedError<ApiType>;
      /**
       * The part was not refused.
       **/
      PartNotRefused: AugmentedError<ApiType>;
      /**
       * The part does not wait.
       **/
      PartNotWaiting: AugmentedError<ApiType>;
      /**
       * A part opens until 60 days after it is due.
       **/
      PartTooLate: AugmentedError<ApiType>;
      /**
       * The pool takes no claims for some days; the pause lifts by itself.
       **/
      Paused: AugmentedError<ApiType>;
      /**
       * The pool was paused less than 30 days ago.
       **/
      PausedLately: AugmentedError<ApiType>;
      /**
       * The pool has accepted this payee already.
       **/
      PayeeAlreadyAccepted: AugmentedError<ApiType>;
      /**
       * The payee is in the registry already.
       **/
      PayeeAlreadyRegistered: AugmentedError<ApiType>;
      /**
       * The pool has not accepted this payee.
       **/
      PayeeNotAccepted: AugmentedError<ApiType>;
      /**
       * The payee is not in the registry.
       **/
      PayeeNotRegistered: AugmentedError<ApiType>;
      /**
       * The payee was registered less than 14 days ago.
       **/
      PayeeTooNew: AugmentedError<ApiType>;
      /**
       * The panel has decided.
       **/
      PollOver: AugmentedError<ApiType>;
      /**
       * The pool has members who can still become voters.
       **/
      PoolHasMembers: AugmentedError<ApiType>;
      /**
       * The pool has voters, who decide about its end.
       **/
      PoolHasVoters: AugmentedError<ApiType>;
      /**
       * The pool is being wound up or closed.
       **/
      PoolNotOpen: AugmentedError<ApiType>;
      /**
       * A pot is nobody's payee: give to the pool instead.
       **/
      PotAsPayee: AugmentedError<ApiType>;
      /**
       * The part needs its proof: a document of the claimant, or the word of a school the pool accepted.
       **/
      ProofMissing: AugmentedError<ApiType>;
      /**
       * A rule lies outside its compiled bounds.
       **/
      RulesOutOfBounds: AugmentedError<ApiType>;
      /**
       * The evidence is what the panel has refused already.
       **/
      SameEvidence: AugmentedError<ApiType>;
      /**
       * Some parts are not decided or paid yet.
       **/
      SharesNotFixed: AugmentedError<ApiType>;
      /**
       * The year for taking shares is not over.
       **/
      SharingNotOver: AugmentedError<ApiType>;
      /**
       * The year for taking shares is over.
       **/
      SharingOver: AugmentedError<ApiType>;
      /**
       * Too few voters have signed.
       **/
      SignaturesMissing: AugmentedError<ApiType>;
      /**
       * The 14 days for signing are over.
       **/
      SigningOver: AugmentedError<ApiType>;
      /**
       * A proposal of this kind is being decided, waits to hold, or has failed lately.
       **/
      SlotTaken: AugmentedError<ApiType>;
      /**
       * The round that pays this part is being paid; try again in some minutes.
       **/
      StillSettling: AugmentedError<ApiType>;
      /**
       * The part can still be opened.
       **/
      StillWaiting: AugmentedError<ApiType>;
      /**
       * The rules do not allow paying so many periods ahead.
       **/
      TooFarAhead: AugmentedError<ApiType>;
      /**
       * The cost lies too far ahead to be claimed.
       **/
      TooFarInTheFuture: AugmentedError<ApiType>;
      /**
       * The member has filed two claims in this period.
       **/
      TwoFilingsInPeriod: AugmentedError<ApiType>;
      /**
       * The announced upgrade is authorised: apply it, or withdraw it first.
       **/
      UpgradeUnderWay: AugmentedError<ApiType>;
      /**
       * The pool had voters less than 180 days ago.
       **/
      VotersLately: AugmentedError<ApiType>;
      /**
       * The 14 days for vouching are over.
       **/
      VouchingOver: AugmentedError<ApiType>;
      /**
       * The window is over.
       **/
      WindowOver: AugmentedError<ApiType>;
      /**
       * The rules of this version were not in force at the loss.
       **/
      WrongRules: AugmentedError<ApiType>;
      /**
       * A claim of nothing.
       **/
      ZeroAmount: AugmentedError<ApiType>;
      /**
       * Generic error
       **/
      [key: string]: AugmentedError<ApiType>;
    };
    parachainSystem: {
      /**
       * The inherent which supplies the host configuration did not run this block.
       **/
      HostConfigurationNotAvailable: AugmentedError<ApiType>;
      /**
       * No validation function upgrade is currently scheduled.
       **/
      NotScheduled: AugmentedError<ApiType>;
      /**
       * Attempt to upgrade validation function while existing upgrade pending.
       **/
      OverlappingUpgrades: AugmentedError<ApiType>;
      /**
       * Polkadot currently prohibits this parachain from upgrading its validation function.
       **/
      ProhibitedByPolkadot: AugmentedError<ApiType>;
      /**
       * The supplied validation function has compiled into a blob larger than Polkadot is
       * willing to run.
       **/
      TooBig: AugmentedError<ApiType>;
      /**
       * The inherent which supplies the validation data did not run this block.
       **/
      ValidationDataNotAvailable: AugmentedError<ApiType>;
      /**
       * Generic error
       **/
      [key: string]: AugmentedError<ApiType>;
    };
    preimage: {
      /**
       * Preimage has already been noted on-chain.
       **/
      AlreadyNoted: AugmentedError<ApiType>;
      /**
       * The user is not authorized to perform this action.
       **/
      NotAuthorized: AugmentedError<ApiType>;
      /**
       * The preimage cannot be removed since it has not yet been noted.
       **/
      NotNoted: AugmentedError<ApiType>;
      /**
       * The preimage request cannot be removed since no outstanding requests exist.
       **/
      NotRequested: AugmentedError<ApiType>;
      /**
       * A preimage may not be removed when there are outstanding requests.
       **/
      Requested: AugmentedError<ApiType>;
      /**
       * Preimage is too large to store on-chain.
       **/
      TooBig: AugmentedError<ApiType>;
      /**
       * Too few hashes were requested to be upgraded (i.e. zero).
       **/
      TooFew: AugmentedError<ApiType>;
      /**
       * More than `MAX_HASH_UPGRADE_BULK_COUNT` hashes were requested to be upgraded at once.
       **/
      TooMany: AugmentedError<ApiType>;
      /**
       * Generic error
       **/
      [key: string]: AugmentedError<ApiType>;
    };
    proxy: {
      /**
       * Account is already a proxy.
       **/
      Duplicate: AugmentedError<ApiType>;
      /**
       * Call may not be made by proxy because it may escalate its privileges.
       **/
      NoPermission: AugmentedError<ApiType>;
      /**
       * Cannot add self as proxy.
       **/
      NoSelfProxy: AugmentedError<ApiType>;
      /**
       * Proxy registration not found.
       **/
      NotFound: AugmentedError<ApiType>;
      /**
       * Sender is not a proxy of the account to be proxied.
       **/
      NotProxy: AugmentedError<ApiType>;
      /**
       * There are too many proxies registered or too many announcements pending.
       **/
      TooMany: AugmentedError<ApiType>;
      /**
       * Announcement, if made at all, was made too recently.
       **/
      Unannounced: AugmentedError<ApiType>;
      /**
       * A call which is incompatible with the proxy type's filter was attempted.
       **/
      Unproxyable: AugmentedError<ApiType>;
      /**
       * Generic error
       **/
      [key: string]: AugmentedError<ApiType>;
    };
    referenda: {
      /**
       * The referendum index provided is invalid in this context.
       **/
      BadReferendum: AugmentedError<ApiType>;
      /**
       * The referendum status is invalid for this operation.
       **/
      BadStatus: AugmentedError<ApiType>;
      /**
       * The track identifier given was invalid.
       **/
      BadTrack: AugmentedError<ApiType>;
      /**
       * There are already a full complement of referenda in progress for this track.
       **/
      Full: AugmentedError<ApiType>;
      /**
       * Referendum's decision deposit is already paid.
       **/
      HasDeposit: AugmentedError<ApiType>;
      /**
       * The deposit cannot be refunded since none was made.
       **/
      NoDeposit: AugmentedError<ApiType>;
      /**
       * The deposit refunder is not the depositor.
       **/
      NoPermission: AugmentedError<ApiType>;
      /**
       * There was nothing to do in the advancement.
       **/
      NothingToDo: AugmentedError<ApiType>;
      /**
       * Referendum is not ongoing.
       **/
      NotOngoing: AugmentedError<ApiType>;
      /**
       * No track exists for the proposal origin.
       **/
      NoTrack: AugmentedError<ApiType>;
      /**
       * The preimage does not exist.
       **/
      PreimageNotExist: AugmentedError<ApiType>;
      /**
       * The preimage is stored with a different length than the one provided.
       **/
      PreimageStoredWithDifferentLength: AugmentedError<ApiType>;
      /**
       * The queue of the track is empty.
       **/
      QueueEmpty: AugmentedError<ApiType>;
      /**
       * Any deposit cannot be refunded until after the decision is over.
       **/
      Unfinished: AugmentedError<ApiType>;
      /**
       * Generic error
       **/
      [key: string]: AugmentedError<ApiType>;
    };
    scheduler: {
      /**
       * Failed to schedule a call
       **/
      FailedToSchedule: AugmentedError<ApiType>;
      /**
       * Attempt to use a non-named function on a named task.
       **/
      Named: AugmentedError<ApiType>;
      /**
       * Cannot find the scheduled call.
       **/
      NotFound: AugmentedError<ApiType>;
      /**
       * Reschedule failed because it does not change scheduled time.
       **/
      RescheduleNoChange: AugmentedError<ApiType>;
      /**
       * Given target block number is in the past.
       **/
      TargetBlockNumberInPast: AugmentedError<ApiType>;
      /**
       * Generic error
       **/
      [key: string]: AugmentedError<ApiType>;
    };
    system: {
      /**
       * The origin filter prevent the call to be dispatched.
       **/
      CallFiltered: AugmentedError<ApiType>;
      /**
       * Failed to extract the runtime version from the new runtime.
       * 
       * Either calling `Core_version` or decoding `RuntimeVersion` failed.
       **/
      FailedToExtractRuntimeVersion: AugmentedError<ApiType>;
      /**
       * The name of specification does not match between the current runtime
       * and the new runtime.
       **/
      InvalidSpecName: AugmentedError<ApiType>;
      /**
       * A multi-block migration is ongoing and prevents the current code from being replaced.
       **/
      MultiBlockMigrationsOngoing: AugmentedError<ApiType>;
      /**
       * Suicide called when the account has non-default composite data.
       **/
      NonDefaultComposite: AugmentedError<ApiType>;
      /**
       * There is a non-zero reference count preventing the account from being purged.
       **/
      NonZeroRefCount: AugmentedError<ApiType>;
      /**
       * No upgrade authorized.
       **/
      NothingAuthorized: AugmentedError<ApiType>;
      /**
       * The specification version is not allowed to decrease between the current runtime
       * and the new runtime.
       **/
      SpecVersionNeedsToIncrease: AugmentedError<ApiType>;
      /**
       * The submitted code is not authorized.
       **/
      Unauthorized: AugmentedError<ApiType>;
      /**
       * Generic error
       **/
      [key: string]: AugmentedError<ApiType>;
    };
    treasury: {
      /**
       * The payment has already been attempted.
       **/
      AlreadyAttempted: AugmentedError<ApiType>;
      /**
       * The spend is not yet eligible for payout.
       **/
      EarlyPayout: AugmentedError<ApiType>;
      /**
       * The balance of the asset kind is not convertible to the balance of the native asset.
       **/
      FailedToConvertBalance: AugmentedError<ApiType>;
      /**
       * The payment has neither failed nor succeeded yet.
       **/
      Inconclusive: AugmentedError<ApiType>;
      /**
       * The spend origin is valid but the amount it is allowed to spend is lower than the
       * amount to be spent.
       **/
      InsufficientPermission: AugmentedError<ApiType>;
      /**
       * No proposal, bounty or spend at that index.
       **/
      InvalidIndex: AugmentedError<ApiType>;
      /**
       * The payout was not yet attempted/claimed.
       **/
      NotAttempted: AugmentedError<ApiType>;
      /**
       * There was some issue with the mechanism of payment.
       **/
      PayoutError: AugmentedError<ApiType>;
      /**
       * Proposal has not been approved.
       **/
      ProposalNotApproved: AugmentedError<ApiType>;
      /**
       * The spend has expired and cannot be claimed.
       **/
      SpendExpired: AugmentedError<ApiType>;
      /**
       * Too many approvals in the queue.
       **/
      TooManyApprovals: AugmentedError<ApiType>;
      /**
       * Generic error
       **/
      [key: string]: AugmentedError<ApiType>;
    };
    utility: {
      /**
       * Too many calls batched.
       **/
      TooManyCalls: AugmentedError<ApiType>;
      /**
       * Generic error
       **/
      [key: string]: AugmentedError<ApiType>;
    };
  } // AugmentedErrors
} // declare module
