// Auto-generated via `yarn polkadot-types-from-chain`, do not edit
/* eslint-disable */

// import type lookup before we augment - in some environments
// this is required to allow for ambient/previous definitions
import '@polkadot/api-base/types/events';

import type { ApiTypes, AugmentedEvent } from '@polkadot/api-base/types';
import type { Bytes, Null, Option, Result, U8aFixed, Vec, bool, u128, u16, u32, u64, u8 } from '@polkadot/types-codec';
import type { ITuple } from '@polkadot/types-codec/types';
import type { AccountId32, H256, Perquintill } from '@polkadot/types/interfaces/runtime';
import type { FrameSupportPreimagesBounded, FrameSupportTokensFungibleUnionOfNativeOrWithId, FrameSupportTokensMiscBalanceStatus, FrameSystemDispatchEventInfo, HuzhuRuntimeOriginCaller, HuzhuRuntimeProxyType, HuzhuRuntimeRuntimeHoldReason, PalletBalancesUnexpectedKind, PalletConvictionVotingTally, PalletConvictionVotingVoteAccountVote, PalletMemberReferendaThreshold, PalletMultisigTimepoint, PalletMutualAidApprovedBy, PalletMutualAidChangeProposal, PalletMutualAidChangeSlot, PalletMutualAidClaimNeed, PalletMutualAidClaimPartRequest, PalletMutualAidClaimPayee, PalletMutualAidClaimProofBy, PalletMutualAidClaimReason, PalletMutualAidClaimSubject, PalletMutualAidDueJobsJob, PalletMutualAidJoinWay, PalletMutualAidLimitsLimit, PalletMutualAidPoolKind, PalletMutualAidProtocolCurrencyChange, PalletMutualAidProtocolParameter, PalletMutualAidProtocolPayeeKind, PalletMutualAidRules, PalletProxyDepositKind, SpRuntimeDispatchError, SpWeightsWeightV2Weight, StagingXcmV5Location } from './types-lookup.js';

export type __AugmentedEvent<ApiType extends ApiTypes> = AugmentedEvent<ApiType>;

declare module '@polkadot/api-base/types/events' {
  interface AugmentedEvents<ApiType extends ApiTypes> {
    assetRate: {
      AssetRateCreated: AugmentedEvent<ApiType, [assetKind: u32, rate: u128], { assetKind: u32, rate: u128 }>;
      AssetRateRemoved: AugmentedEvent<ApiType, [assetKind: u32], { assetKind: u32 }>;
      AssetRateUpdated: AugmentedEvent<ApiType, [assetKind: u32, old: u128, new_: u128], { assetKind: u32, old: u128, new_: u128 }>;
      /**
       * Generic event
       **/
      [key: string]: AugmentedEvent<ApiType>;
    };
    assets: {
      /**
       * Accounts were destroyed for given asset.
       **/
      AccountsDestroyed: AugmentedEvent<ApiType, [assetId: u32, accountsDestroyed: u32, accountsRemaining: u32], { assetId: u32, accountsDestroyed: u32, accountsRemaining: u32 }>;
      /**
       * An approval for account `delegate` was cancelled by `owner`.
       **/
      ApprovalCancelled: AugmentedEvent<ApiType, [assetId: u32, owner: AccountId32, delegate: AccountId32], { assetId: u32, owner: AccountId32, delegate: AccountId32 }>;
      /**
       * Approvals were destroyed for given asset.
       **/
      ApprovalsDestroyed: AugmentedEvent<ApiType, [assetId: u32, approvalsDestroyed: u32, approvalsRemaining: u32], { assetId: u32, approvalsDestroyed: u32, approvalsRemaining: u32 }>;
      /**
       * (Additional) funds have been approved for transfer to a destination account.
       **/
      ApprovedTransfer: AugmentedEvent<ApiType, [assetId: u32, source: AccountId32, delegate: AccountId32, amount: u128], { assetId: u32, source: AccountId32, delegate: AccountId32, amount: u128 }>;
      /**
       * Some asset `asset_id` was frozen.
       **/
      AssetFrozen: AugmentedEvent<ApiType, [assetId: u32], { assetId: u32 }>;
      /**
       * The min_balance of an asset has been updated by the asset owner.
       **/
      AssetMinBalanceChanged: AugmentedEvent<ApiType, [assetId: u32, newMinBalance: u128], { assetId: u32, newMinBalance: u128 }>;
      /**
       * An asset has had its attributes changed by the `Force` origin.
       **/
      AssetStatusChanged: AugmentedEvent<ApiType, [assetId: u32], { assetId: u32 }>;
      /**
       * Some asset `asset_id` was thawed.
       **/
      AssetThawed: AugmentedEvent<ApiType, [assetId: u32], { assetId: u32 }>;
      /**
       * Some account `who` was blocked.
       **/
      Blocked: AugmentedEvent<ApiType, [assetId: u32, who: AccountId32], { assetId: u32, who: AccountId32 }>;
      /**
       * Some assets were destroyed.
       **/
      Burned: AugmentedEvent<ApiType, [assetId: u32, owner: AccountId32, balance: u128], { assetId: u32, owner: AccountId32, balance: u128 }>;
      /**
       * Some assets Credit was destroyed.
       **/
      BurnedCredit: AugmentedEvent<ApiType, [assetId: u32, amount: u128], { assetId: u32, amount: u128 }>;
      /**
       * Some assets Debt was destroyed (and assets issued).
       **/
      BurnedDebt: AugmentedEvent<ApiType, [assetId: u32, amount: u128], { assetId: u32, amount: u128 }>;
      /**
       * Some asset class was created.
       **/
      Created: AugmentedEvent<ApiType, [assetId: u32, creator: AccountId32, owner: AccountId32], { assetId: u32, creator: AccountId32, owner: AccountId32 }>;
      /**
       * Some assets were deposited (e.g. for transaction fees).
       **/
      Deposited: AugmentedEvent<ApiType, [assetId: u32, who: AccountId32, amount: u128], { assetId: u32, who: AccountId32, amount: u128 }>;
      /**
       * An asset class was destroyed.
       **/
      Destroyed: AugmentedEvent<ApiType, [assetId: u32], { assetId: u32 }>;
      /**
       * An asset class is in the process of being destroyed.
       **/
      DestructionStarted: AugmentedEvent<ApiType, [assetId: u32], { assetId: u32 }>;
      /**
       * Some asset class was force-created.
       **/
      ForceCreated: AugmentedEvent<ApiType, [assetId: u32, owner: AccountId32], { assetId: u32, owner: AccountId32 }>;
      /**
       * Some account `who` was frozen.
       **/
      Frozen: AugmentedEvent<ApiType, [assetId: u32, who: AccountId32], { assetId: u32, who: AccountId32 }>;
      /**
       * Some assets were issued.
       **/
      Issued: AugmentedEvent<ApiType, [assetId: u32, owner: AccountId32, amount: u128], { assetId: u32, owner: AccountId32, amount: u128 }>;
      /**
       * Some assets were issued as Credit (no owner yet).
       **/
      IssuedCredit: AugmentedEvent<ApiType, [assetId: u32, amount: u128], { assetId: u32, amount: u128 }>;
      /**
       * Some assets were burned and a Debt was created.
       **/
      IssuedDebt: AugmentedEvent<ApiType, [assetId: u32, amount: u128], { assetId: u32, amount: u128 }>;
      /**
       * Metadata has been cleared for an asset.
       **/
      MetadataCleared: AugmentedEvent<ApiType, [assetId: u32], { assetId: u32 }>;
      /**
       * New metadata has been set for an asset.
       **/
      MetadataSet: AugmentedEvent<ApiType, [assetId: u32, name: Bytes, symbol_: Bytes, decimals: u8, isFrozen: bool], { assetId: u32, name: Bytes, symbol: Bytes, decimals: u8, isFrozen: bool }>;
      /**
       * The owner changed.
       **/
      OwnerChanged: AugmentedEvent<ApiType, [assetId: u32, owner: AccountId32], { assetId: u32, owner: AccountId32 }>;
      /**
       * Reserve information was removed for `asset_id`.
       **/
      ReservesRemoved: AugmentedEvent<ApiType, [assetId: u32], { assetId: u32 }>;
      /**
       * Reserve information was set or updated for `asset_id`.
       **/
      ReservesUpdated: AugmentedEvent<ApiType, [assetId: u32, reserves: Vec<Null>], { assetId: u32, reserves: Vec<Null> }>;
      /**
       * The management team changed.
       **/
      TeamChanged: AugmentedEvent<ApiType, [assetId: u32, issuer: AccountId32, admin: AccountId32, freezer: AccountId32], { assetId: u32, issuer: AccountId32, admin: AccountId32, freezer: AccountId32 }>;
      /**
       * Some account `who` was thawed.
       **/
      Thawed: AugmentedEvent<ApiType, [assetId: u32, who: AccountId32], { assetId: u32, who: AccountId32 }>;
      /**
       * Some account `who` was created with a deposit from `depositor`.
       **/
      Touched: AugmentedEvent<ApiType, [assetId: u32, who: AccountId32, depositor: AccountId32], { assetId: u32, who: AccountId32, depositor: AccountId32 }>;
      /**
       * Some assets were transferred.
       **/
      Transferred: AugmentedEvent<ApiType, [assetId: u32, from: AccountId32, to: AccountId32, amount: u128], { assetId: u32, from: AccountId32, to: AccountId32, amount: u128 }>;
      /**
       * An `amount` was transferred in its entirety from `owner` to `destination` by
       * the approved `delegate`.
       **/
      TransferredApproved: AugmentedEvent<ApiType, [assetId: u32, owner: AccountId32, delegate: AccountId32, destination: AccountId32, amount: u128], { assetId: u32, owner: AccountId32, delegate: AccountId32, destination: AccountId32, amount: u128 }>;
      /**
       * Some assets were withdrawn from the account (e.g. for transaction fees).
       **/
      Withdrawn: AugmentedEvent<ApiType, [assetId: u32, who: AccountId32, amount: u128], { assetId: u32, who: AccountId32, amount: u128 }>;
      /**
       * Generic event
       **/
      [key: string]: AugmentedEvent<ApiType>;
    };
    assetsHolder: {
      /**
       * `who`s balance on hold was burned by `amount`.
       **/
      Burned: AugmentedEvent<ApiType, [who: AccountId32, assetId: u32, reason: HuzhuRuntimeRuntimeHoldReason, amount: u128], { who: AccountId32, assetId: u32, reason: HuzhuRuntimeRuntimeHoldReason, amount: u128 }>;
      /**
       * `who`s balance on hold was increased by `amount`.
       **/
      Held: AugmentedEvent<ApiType, [who: AccountId32, assetId: u32, reason: HuzhuRuntimeRuntimeHoldReason, amount: u128], { who: AccountId32, assetId: u32, reason: HuzhuRuntimeRuntimeHoldReason, amount: u128 }>;
      /**
       * `who`s balance on hold was decreased by `amount`.
       **/
      Released: AugmentedEvent<ApiType, [who: AccountId32, assetId: u32, reason: HuzhuRuntimeRuntimeHoldReason, amount: u128], { who: AccountId32, assetId: u32, reason: HuzhuRuntimeRuntimeHoldReason, amount: u128 }>;
      /**
       * Generic event
       **/
      [key: string]: AugmentedEvent<ApiType>;
    };
    assetTxPayment: {
      /**
       * A transaction fee `actual_fee`, of which `tip` was added to the minimum inclusion fee,
       * has been paid by `who` in an asset `asset_id`.
       **/
      AssetTxFeePaid: AugmentedEvent<ApiType, [who: AccountId32, actualFee: u128, tip: u128, assetId: Option<StagingXcmV5Location>], { who: AccountId32, actualFee: u128, tip: u128, assetId: Option<StagingXcmV5Location> }>;
      /**
       * Generic event
       **/
      [key: string]: AugmentedEvent<ApiType>;
    };
    balances: {
      /**
       * A balance was set by root.
       **/
      BalanceSet: AugmentedEvent<ApiType, [who: AccountId32, free: u128], { who: AccountId32, free: u128 }>;
      /**
       * Some amount was burned from an account.
       **/
      Burned: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * Some debt has been dropped from the Total Issuance.
       **/
      BurnedDebt: AugmentedEvent<ApiType, [amount: u128], { amount: u128 }>;
      /**
       * Held balance was burned from an account.
       **/
      BurnedHeld: AugmentedEvent<ApiType, [reason: HuzhuRuntimeRuntimeHoldReason, who: AccountId32, amount: u128], { reason: HuzhuRuntimeRuntimeHoldReason, who: AccountId32, amount: u128 }>;
      /**
       * Some amount was deposited (e.g. for transaction fees).
       **/
      Deposit: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * An account was removed whose balance was non-zero but below ExistentialDeposit,
       * resulting in an outright loss.
       **/
      DustLost: AugmentedEvent<ApiType, [account: AccountId32, amount: u128], { account: AccountId32, amount: u128 }>;
      /**
       * An account was created with some free balance.
       **/
      Endowed: AugmentedEvent<ApiType, [account: AccountId32, freeBalance: u128], { account: AccountId32, freeBalance: u128 }>;
      /**
       * Some balance was frozen.
       **/
      Frozen: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * Some balance was placed on hold.
       **/
      Held: AugmentedEvent<ApiType, [reason: HuzhuRuntimeRuntimeHoldReason, who: AccountId32, amount: u128], { reason: HuzhuRuntimeRuntimeHoldReason, who: AccountId32, amount: u128 }>;
      /**
       * Total issuance was increased by `amount`, creating a credit to be balanced.
       **/
      Issued: AugmentedEvent<ApiType, [amount: u128], { amount: u128 }>;
      /**
       * Some balance was locked.
       **/
      Locked: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * Some amount was minted into an account.
       **/
      Minted: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * Some credit was balanced and added to the TotalIssuance.
       **/
      MintedCredit: AugmentedEvent<ApiType, [amount: u128], { amount: u128 }>;
      /**
       * Some balance was released from hold.
       **/
      Released: AugmentedEvent<ApiType, [reason: HuzhuRuntimeRuntimeHoldReason, who: AccountId32, amount: u128], { reason: HuzhuRuntimeRuntimeHoldReason, who: AccountId32, amount: u128 }>;
      /**
       * Total issuance was decreased by `amount`, creating a debt to be balanced.
       **/
      Rescinded: AugmentedEvent<ApiType, [amount: u128], { amount: u128 }>;
      /**
       * Some balance was reserved (moved from free to reserved).
       **/
      Reserved: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * Some balance was moved from the reserve of the first account to the second account.
       * Final argument indicates the destination balance type.
       **/
      ReserveRepatriated: AugmentedEvent<ApiType, [from: AccountId32, to: AccountId32, amount: u128, destinationStatus: FrameSupportTokensMiscBalanceStatus], { from: AccountId32, to: AccountId32, amount: u128, destinationStatus: FrameSupportTokensMiscBalanceStatus }>;
      /**
       * Some amount was restored into an account.
       **/
      Restored: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * Some amount was removed from the account (e.g. for misbehavior).
       **/
      Slashed: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * Some amount was suspended from an account (it can be restored later).
       **/
      Suspended: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * Some balance was thawed.
       **/
      Thawed: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * The `TotalIssuance` was forcefully changed.
       **/
      TotalIssuanceForced: AugmentedEvent<ApiType, [old: u128, new_: u128], { old: u128, new_: u128 }>;
      /**
       * Transfer succeeded.
       **/
      Transfer: AugmentedEvent<ApiType, [from: AccountId32, to: AccountId32, amount: u128], { from: AccountId32, to: AccountId32, amount: u128 }>;
      /**
       * The `transferred` balance is placed on hold at the `dest` account.
       **/
      TransferAndHold: AugmentedEvent<ApiType, [reason: HuzhuRuntimeRuntimeHoldReason, source: AccountId32, dest: AccountId32, transferred: u128], { reason: HuzhuRuntimeRuntimeHoldReason, source: AccountId32, dest: AccountId32, transferred: u128 }>;
      /**
       * A transfer of `amount` on hold from `source` to `dest` was initiated.
       **/
      TransferOnHold: AugmentedEvent<ApiType, [reason: HuzhuRuntimeRuntimeHoldReason, source: AccountId32, dest: AccountId32, amount: u128], { reason: HuzhuRuntimeRuntimeHoldReason, source: AccountId32, dest: AccountId32, amount: u128 }>;
      /**
       * An unexpected/defensive event was triggered.
       **/
      Unexpected: AugmentedEvent<ApiType, [PalletBalancesUnexpectedKind]>;
      /**
       * Some balance was unlocked.
       **/
      Unlocked: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * Some balance was unreserved (moved from reserved to free).
       **/
      Unreserved: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * An account was upgraded.
       **/
      Upgraded: AugmentedEvent<ApiType, [who: AccountId32], { who: AccountId32 }>;
      /**
       * Some amount was withdrawn from the account (e.g. for transaction fees).
       **/
      Withdraw: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * Generic event
       **/
      [key: string]: AugmentedEvent<ApiType>;
    };
    convictionVoting: {
      /**
       * An account has delegated their vote to another account. \[who, target\]
       **/
      Delegated: AugmentedEvent<ApiType, [AccountId32, AccountId32, u16]>;
      /**
       * An \[account\] has cancelled a previous delegation operation.
       **/
      Undelegated: AugmentedEvent<ApiType, [AccountId32, u16]>;
      /**
       * An account has voted
       **/
      Voted: AugmentedEvent<ApiType, [who: AccountId32, vote: PalletConvictionVotingVoteAccountVote, pollIndex: u32], { who: AccountId32, vote: PalletConvictionVotingVoteAccountVote, pollIndex: u32 }>;
      /**
       * A vote has been removed
       **/
      VoteRemoved: AugmentedEvent<ApiType, [who: AccountId32, vote: PalletConvictionVotingVoteAccountVote, pollIndex: u32], { who: AccountId32, vote: PalletConvictionVotingVoteAccountVote, pollIndex: u32 }>;
      /**
       * The lockup period of a conviction vote expired, and the funds have been unlocked.
       **/
      VoteUnlocked: AugmentedEvent<ApiType, [who: AccountId32, class_: u16], { who: AccountId32, class: u16 }>;
      /**
       * Generic event
       **/
      [key: string]: AugmentedEvent<ApiType>;
    };
    memberReferenda: {
      /**
       * Votes of an ended poll were cleared; `done` when none are left.
       **/
      Cleared: AugmentedEvent<ApiType, [poll: u64, votes: u32, done: bool], { poll: u64, votes: u32, done: bool }>;
      /**
       * A poll has ended, and whoever opened it was told the outcome.
       **/
      Concluded: AugmentedEvent<ApiType, [poll: u64, passed: bool, ayes: u32, nays: u32, electorate: u32], { poll: u64, passed: bool, ayes: u32, nays: u32, electorate: u32 }>;
      /**
       * A late flip moved the end.
       **/
      Extended: AugmentedEvent<ApiType, [poll: u64, ends: u64], { poll: u64, ends: u64 }>;
      /**
       * What it decides takes more by now than when it was opened, and so it needs more.
       **/
      Hardened: AugmentedEvent<ApiType, [poll: u64, threshold: PalletMemberReferendaThreshold], { poll: u64, threshold: PalletMemberReferendaThreshold }>;
      /**
       * A poll was opened; votes are taken from `opens` to `ends`, in chain time.
       **/
      Opened: AugmentedEvent<ApiType, [poll: u64, group: u32, subject: PalletMutualAidClaimSubject, electorate: u32, cutoff: u32, opens: u64, ends: u64], { poll: u64, group: u32, subject: PalletMutualAidClaimSubject, electorate: u32, cutoff: u32, opens: u64, ends: u64 }>;
      /**
       * A vote was cast, or changed; the tally after it.
       **/
      Voted: AugmentedEvent<ApiType, [poll: u64, who: AccountId32, aye: bool, changed: bool, ayes: u32, nays: u32], { poll: u64, who: AccountId32, aye: bool, changed: bool, ayes: u32, nays: u32 }>;
      /**
       * Generic event
       **/
      [key: string]: AugmentedEvent<ApiType>;
    };
    migrations: {
      /**
       * The set of historical migrations has been cleared.
       **/
      HistoricCleared: AugmentedEvent<ApiType, [nextCursor: Option<Bytes>], { nextCursor: Option<Bytes> }>;
      /**
       * A migration progressed.
       **/
      MigrationAdvanced: AugmentedEvent<ApiType, [index: u32, took: u32], { index: u32, took: u32 }>;
      /**
       * A Migration completed.
       **/
      MigrationCompleted: AugmentedEvent<ApiType, [index: u32, took: u32], { index: u32, took: u32 }>;
      /**
       * A Migration failed.
       * 
       * This implies that the whole upgrade failed and governance intervention is required.
       **/
      MigrationFailed: AugmentedEvent<ApiType, [index: u32, took: u32], { index: u32, took: u32 }>;
      /**
       * A migration was skipped since it was already executed in the past.
       **/
      MigrationSkipped: AugmentedEvent<ApiType, [index: u32], { index: u32 }>;
      /**
       * The current runtime upgrade completed.
       * 
       * This implies that all of its migrations completed successfully as well.
       **/
      UpgradeCompleted: AugmentedEvent<ApiType, []>;
      /**
       * Runtime upgrade failed.
       * 
       * This is very bad and will require governance intervention.
       **/
      UpgradeFailed: AugmentedEvent<ApiType, []>;
      /**
       * A Runtime upgrade started.
       * 
       * Its end is indicated by `UpgradeCompleted` or `UpgradeFailed`.
       **/
      UpgradeStarted: AugmentedEvent<ApiType, [migrations: u32], { migrations: u32 }>;
      /**
       * Generic event
       **/
      [key: string]: AugmentedEvent<ApiType>;
    };
    multisig: {
      /**
       * The deposit for a multisig operation has been updated/poked.
       **/
      DepositPoked: AugmentedEvent<ApiType, [who: AccountId32, callHash: U8aFixed, oldDeposit: u128, newDeposit: u128], { who: AccountId32, callHash: U8aFixed, oldDeposit: u128, newDeposit: u128 }>;
      /**
       * A multisig operation has been approved by someone.
       **/
      MultisigApproval: AugmentedEvent<ApiType, [approving: AccountId32, timepoint: PalletMultisigTimepoint, multisig: AccountId32, callHash: U8aFixed], { approving: AccountId32, timepoint: PalletMultisigTimepoint, multisig: AccountId32, callHash: U8aFixed }>;
      /**
       * A multisig operation has been cancelled.
       **/
      MultisigCancelled: AugmentedEvent<ApiType, [cancelling: AccountId32, timepoint: PalletMultisigTimepoint, multisig: AccountId32, callHash: U8aFixed], { cancelling: AccountId32, timepoint: PalletMultisigTimepoint, multisig: AccountId32, callHash: U8aFixed }>;
      /**
       * A multisig operation has been executed.
       **/
      MultisigExecuted: AugmentedEvent<ApiType, [approving: AccountId32, timepoint: PalletMultisigTimepoint, multisig: AccountId32, callHash: U8aFixed, result: Result<Null, SpRuntimeDispatchError>], { approving: AccountId32, timepoint: PalletMultisigTimepoint, multisig: AccountId32, callHash: U8aFixed, result: Result<Null, SpRuntimeDispatchError> }>;
      /**
       * A new multisig operation has begun.
       **/
      NewMultisig: AugmentedEvent<ApiType, [approving: AccountId32, multisig: AccountId32, callHash: U8aFixed], { approving: AccountId32, multisig: AccountId32, callHash: U8aFixed }>;
      /**
       * Generic event
       **/
      [key: string]: AugmentedEvent<ApiType>;
    };
    mutualAid: {
      /**
       * The claimant answered a dispute.
       **/
      Answered: AugmentedEvent<ApiType, [pool: u32, claim: u32, part: u8, statement: H256], { pool: u32, claim: u32, part: u8, statement: H256 }>;
      /**
       * An application was dropped and of its dues `released`.
       **/
      ApplicationDropped: AugmentedEvent<ApiType, [pool: u32, who: AccountId32, released: u128], { pool: u32, who: AccountId32, released: u128 }>;
      /**
       * An account asks to be admitted; `dues` are held until `expires`, in chain time, or longer if nobody acts.
       **/
      Applied: AugmentedEvent<ApiType, [pool: u32, who: AccountId32, dues: u128, expires: u64], { pool: u32, who: AccountId32, dues: u128, expires: u64 }>;
      /**
       * Of a part that came to its end `amount` was not paid and is charged to this voucher no more.
       **/
      BackingReturned: AugmentedEvent<ApiType, [pool: u32, claim: u32, part: u8, who: AccountId32, amount: u128], { pool: u32, claim: u32, part: u8, who: AccountId32, amount: u128 }>;
      /**
       * A member may vote from now on.
       **/
      BecameVoter: AugmentedEvent<ApiType, [pool: u32, member: AccountId32, sequence: u32], { pool: u32, member: AccountId32, sequence: u32 }>;
      /**
       * A bond was released.
       **/
      BondReturned: AugmentedEvent<ApiType, [pool: u32, claim: u32, part: u8, to: AccountId32, amount: u128], { pool: u32, claim: u32, part: u8, to: AccountId32, amount: u128 }>;
      /**
       * A bond was lost: `claimant` of it to the claimant, `pot` to free money.
       **/
      BondSplit: AugmentedEvent<ApiType, [pool: u32, claim: u32, part: u8, from: AccountId32, claimant: u128, pot: u128], { pool: u32, claim: u32, part: u8, from: AccountId32, claimant: u128, pot: u128 }>;
      /**
       * An issuer took money out of existence that was its own.
       **/
      Burned: AugmentedEvent<ApiType, [asset: u32, amount: u128], { asset: u32, amount: u128 }>;
      /**
       * The candidate of a draft agrees to be the host.
       **/
      CandidateAgreed: AugmentedEvent<ApiType, [pool: u32, author: AccountId32, number: u32], { pool: u32, author: AccountId32, number: u32 }>;
      /**
       * The voters decided about a change: so many were for it, so many against.
       **/
      ChangeDecided: AugmentedEvent<ApiType, [pool: u32, slot: PalletMutualAidChangeSlot, passed: bool, ayes: u32, nays: u32], { pool: u32, slot: PalletMutualAidChangeSlot, passed: bool, ayes: u32, nays: u32 }>;
      /**
       * The voters decide about a change; votes are taken from `opens` to `ends`, in chain time.
       **/
      ChangeProposed: AugmentedEvent<ApiType, [pool: u32, slot: PalletMutualAidChangeSlot, by: AccountId32, proposal: PalletMutualAidChangeProposal, statement: H256, deposit: u128, poll: u64, opens: u64, ends: u64], { pool: u32, slot: PalletMutualAidChangeSlot, by: AccountId32, proposal: PalletMutualAidChangeProposal, statement: H256, deposit: u128, poll: u64, opens: u64, ends: u64 }>;
      /**
       * A claim was filed for `amount`, the sum of `parts`; `payable` was possible, as `limit` says.
       **/
      ClaimFiled: AugmentedEvent<ApiType, [pool: u32, claim: u32, claimant: AccountId32, need: PalletMutualAidClaimNeed, rules: u32, lossDate: u64, cost: u128, statement: H256, parts: Vec<PalletMutualAidClaimPartRequest>, amount: u128, payable: u128, limit: PalletMutualAidLimitsLimit], { pool: u32, claim: u32, claimant: AccountId32, need: PalletMutualAidClaimNeed, rules: u32, lossDate: u64, cost: u128, statement: H256, parts: Vec<PalletMutualAidClaimPartRequest>, amount: u128, payable: u128, limit: PalletMutualAidLimitsLimit }>;
      /**
       * The claimant took back what of a claim waited or was in its window: these parts, each with what was asked.
       **/
      ClaimWithdrawn: AugmentedEvent<ApiType, [pool: u32, claim: u32, parts: Vec<ITuple<[u8, u128]>>], { pool: u32, claim: u32, parts: Vec<ITuple<[u8, u128]>> }>;
      /**
       * What was sent to the pot of a closed pool went on.
       **/
      ClosedPotSwept: AugmentedEvent<ApiType, [pool: u32, to: AccountId32, amount: u128], { pool: u32, to: AccountId32, amount: u128 }>;
      /**
       * A second refusal ended a member's cover until `until`, in wall time.
       **/
      CoverEnded: AugmentedEvent<ApiType, [pool: u32, member: AccountId32, until: u64], { pool: u32, member: AccountId32, until: u64 }>;
      /**
       * A currency's entry was changed.
       **/
      CurrencyChanged: AugmentedEvent<ApiType, [currency: FrameSupportTokensFungibleUnionOfNativeOrWithId, change: PalletMutualAidProtocolCurrencyChange], { currency: FrameSupportTokensFungibleUnionOfNativeOrWithId, change: PalletMutualAidProtocolCurrencyChange }>;
      /**
       * A currency was created and registered.
       **/
      CurrencyRegistered: AugmentedEvent<ApiType, [currency: FrameSupportTokensFungibleUnionOfNativeOrWithId, duesFloor: u128, issuer: Option<AccountId32>], { currency: FrameSupportTokensFungibleUnionOfNativeOrWithId, duesFloor: u128, issuer: Option<AccountId32> }>;
      /**
       * A proposer's deposit came back, or was lost to the treasury because two thirds were against.
       **/
      DepositSettled: AugmentedEvent<ApiType, [pool: u32, who: AccountId32, returned: u128, lost: u128], { pool: u32, who: AccountId32, returned: u128, lost: u128 }>;
      /**
       * A part is disputed; `bond` is held; votes are taken from `opens` to `ends`, in chain time.
       **/
      Disputed: AugmentedEvent<ApiType, [pool: u32, claim: u32, part: u8, by: AccountId32, reason: PalletMutualAidClaimReason, statement: H256, bond: u128, poll: u64, opens: u64, ends: u64], { pool: u32, claim: u32, part: u8, by: AccountId32, reason: PalletMutualAidClaimReason, statement: H256, bond: u128, poll: u64, opens: u64, ends: u64 }>;
      /**
       * Money for parts to registered payees.
       **/
      Donated: AugmentedEvent<ApiType, [pool: u32, by: AccountId32, amount: u128], { pool: u32, by: AccountId32, amount: u128 }>;
      /**
       * A voter drafted a proposal; `needed` voters must sign it before `closes`, in chain time.
       **/
      Drafted: AugmentedEvent<ApiType, [pool: u32, author: AccountId32, slot: PalletMutualAidChangeSlot, number: u32, statement: H256, needed: u32, closes: u64], { pool: u32, author: AccountId32, slot: PalletMutualAidChangeSlot, number: u32, statement: H256, needed: u32, closes: u64 }>;
      /**
       * A voter signed a draft.
       **/
      DraftSigned: AugmentedEvent<ApiType, [pool: u32, author: AccountId32, number: u32, by: AccountId32, signatures: u32], { pool: u32, author: AccountId32, number: u32, by: AccountId32, signatures: u32 }>;
      /**
       * Dues were paid: `amount − fee` into the pot, `fee` to the host.
       **/
      DuesPaid: AugmentedEvent<ApiType, [pool: u32, member: AccountId32, by: AccountId32, periods: u8, amount: u128, fee: u128, paidUntil: u64, coverFrom: u64], { pool: u32, member: AccountId32, by: AccountId32, periods: u8, amount: u128, fee: u128, paidUntil: u64, coverFrom: u64 }>;
      /**
       * A member left with `amount`; the rest of the share stays with the pool.
       **/
      ExitPaid: AugmentedEvent<ApiType, [pool: u32, member: AccountId32, amount: u128, forfeited: u128], { pool: u32, member: AccountId32, amount: u128, forfeited: u128 }>;
      /**
       * A member leaves with `share`, or names another `least`; payable from `payable_from`, in chain time, at `ratio` or less,
       * but not below `least`. `by` is somebody else where they had not paid for too long.
       **/
      ExitRequested: AugmentedEvent<ApiType, [pool: u32, member: AccountId32, by: AccountId32, share: u128, payableFrom: u64, ratio: Perquintill, least: Perquintill], { pool: u32, member: AccountId32, by: AccountId32, share: u128, payableFrom: u64, ratio: Perquintill, least: Perquintill }>;
      /**
       * A member who was leaving stays. What happens from `cover_from` on is covered, in wall time.
       **/
      ExitWithdrawn: AugmentedEvent<ApiType, [pool: u32, member: AccountId32, coverFrom: u64], { pool: u32, member: AccountId32, coverFrom: u64 }>;
      /**
       * What had waited was collected.
       **/
      HeldCollected: AugmentedEvent<ApiType, [pool: u32, claim: u32, part: u8, payee: AccountId32, amount: u128], { pool: u32, claim: u32, part: u8, payee: AccountId32, amount: u128 }>;
      /**
       * The pool has another host.
       **/
      HostChanged: AugmentedEvent<ApiType, [pool: u32, host: AccountId32], { pool: u32, host: AccountId32 }>;
      /**
       * The host offers the pool, or takes the offer back.
       **/
      HostOffered: AugmentedEvent<ApiType, [pool: u32, candidate: Option<AccountId32>], { pool: u32, candidate: Option<AccountId32> }>;
      /**
       * A place is no longer kept.
       **/
      InvitationRevoked: AugmentedEvent<ApiType, [pool: u32, who: AccountId32], { pool: u32, who: AccountId32 }>;
      /**
       * A place is kept until `expires`, in chain time.
       **/
      Invited: AugmentedEvent<ApiType, [pool: u32, who: AccountId32, by: AccountId32, expires: u64], { pool: u32, who: AccountId32, by: AccountId32, expires: u64 }>;
      /**
       * A due job could not run and is tried again a day later. Never expected.
       **/
      JobFailed: AugmentedEvent<ApiType, [job: PalletMutualAidDueJobsJob, error: SpRuntimeDispatchError], { job: PalletMutualAidDueJobsJob, error: SpRuntimeDispatchError }>;
      /**
       * A member joined; losses are covered from `cover_from`, in wall time. Dues that an application held were released.
       **/
      Joined: AugmentedEvent<ApiType, [pool: u32, member: AccountId32, way: PalletMutualAidJoinWay, coverFrom: u64, released: u128], { pool: u32, member: AccountId32, way: PalletMutualAidJoinWay, coverFrom: u64, released: u128 }>;
      /**
       * A voter who was drawn to look at a part has looked, and has doubts or has none.
       **/
      Looked: AugmentedEvent<ApiType, [pool: u32, claim: u32, part: u8, by: AccountId32, doubt: bool], { pool: u32, claim: u32, part: u8, by: AccountId32, doubt: bool }>;
      /**
       * An issuer issued money.
       **/
      Minted: AugmentedEvent<ApiType, [asset: u32, to: AccountId32, amount: u128], { asset: u32, to: AccountId32, amount: u128 }>;
      /**
       * One of the protocol's parameters was set.
       **/
      ParameterSet: AugmentedEvent<ApiType, [change: PalletMutualAidProtocolParameter], { change: PalletMutualAidProtocolParameter }>;
      /**
       * A part of `amount` will be paid in `round`.
       **/
      PartApproved: AugmentedEvent<ApiType, [pool: u32, claim: u32, part: u8, amount: u128, by: PalletMutualAidApprovedBy, round: u32], { pool: u32, claim: u32, part: u8, amount: u128, by: PalletMutualAidApprovedBy, round: u32 }>;
      /**
       * A part that never opened, or whose earlier part was refused, will not be paid.
       **/
      PartExpired: AugmentedEvent<ApiType, [pool: u32, claim: u32, part: u8, amount: u128], { pool: u32, claim: u32, part: u8, amount: u128 }>;
      /**
       * A payment as of `at`, in chain time, could not be delivered and waits for its payee.
       **/
      PartHeld: AugmentedEvent<ApiType, [pool: u32, claim: u32, part: u8, claimant: AccountId32, payee: AccountId32, fromFree: u128, fromDonated: u128, remaining: u128, round: u32, at: u64], { pool: u32, claim: u32, part: u8, claimant: AccountId32, payee: AccountId32, fromFree: u128, fromDonated: u128, remaining: u128, round: u32, at: u64 }>;
      /**
       * A part can be disputed until `closes`, in chain time.
       **/
      PartOpened: AugmentedEvent<ApiType, [pool: u32, claim: u32, part: u8, amount: u128, payee: PalletMutualAidClaimPayee, closes: u64, electorate: u32], { pool: u32, claim: u32, part: u8, amount: u128, payee: PalletMutualAidClaimPayee, closes: u64, electorate: u32 }>;
      /**
       * A part was paid, whole or in part, as of `at`, in chain time: a job that runs late pays no later.
       **/
      PartPaid: AugmentedEvent<ApiType, [pool: u32, claim: u32, part: u8, claimant: AccountId32, payee: AccountId32, fromFree: u128, fromDonated: u128, remaining: u128, round: u32, at: u64], { pool: u32, claim: u32, part: u8, claimant: AccountId32, payee: AccountId32, fromFree: u128, fromDonated: u128, remaining: u128, round: u32, at: u64 }>;
      /**
       * A part of `amount` will not be paid: so many of its panel were for refusing it, so many against.
       **/
      PartRefused: AugmentedEvent<ApiType, [pool: u32, claim: u32, part: u8, amount: u128, ayes: u32, nays: u32], { pool: u32, claim: u32, part: u8, amount: u128, ayes: u32, nays: u32 }>;
      /**
       * A refused part of `amount` waits or opens once more.
       **/
      PartReopened: AugmentedEvent<ApiType, [pool: u32, claim: u32, part: u8, amount: u128, evidence: H256], { pool: u32, claim: u32, part: u8, amount: u128, evidence: H256 }>;
      /**
       * The pool takes no claims until `until`, in chain time.
       **/
      Paused: AugmentedEvent<ApiType, [pool: u32, until: u64], { pool: u32, until: u64 }>;
      /**
       * A pause ended early.
       **/
      PauseLifted: AugmentedEvent<ApiType, [pool: u32], { pool: u32 }>;
      /**
       * The pool pays claims to this payee.
       **/
      PayeeAccepted: AugmentedEvent<ApiType, [pool: u32, payee: AccountId32], { pool: u32, payee: AccountId32 }>;
      /**
       * The pool takes no new claims to this payee.
       **/
      PayeeDropped: AugmentedEvent<ApiType, [pool: u32, payee: AccountId32], { pool: u32, payee: AccountId32 }>;
      /**
       * Another payee was named; what had waited went back whence it came and the part opens again, for `amount` in all. A
       * round that was collecting has `remainder` less to pay.
       **/
      PayeeNamed: AugmentedEvent<ApiType, [pool: u32, claim: u32, part: u8, payee: PalletMutualAidClaimPayee, toFree: u128, toDonated: u128, amount: u128, remainder: u128], { pool: u32, claim: u32, part: u8, payee: PalletMutualAidClaimPayee, toFree: u128, toDonated: u128, amount: u128, remainder: u128 }>;
      /**
       * A payee was registered.
       **/
      PayeeRegistered: AugmentedEvent<ApiType, [payee: AccountId32, kind: PalletMutualAidProtocolPayeeKind], { payee: AccountId32, kind: PalletMutualAidProtocolPayeeKind }>;
      /**
       * A payee is registered no more.
       **/
      PayeeRemoved: AugmentedEvent<ApiType, [payee: AccountId32], { payee: AccountId32 }>;
      /**
       * A pool came to its end: `amount` of its pot and `beyond`, what lay in its account beside it, went to `to`.
       **/
      PoolClosed: AugmentedEvent<ApiType, [pool: u32, to: AccountId32, amount: u128, beyond: u128, deposit: u128], { pool: u32, to: AccountId32, amount: u128, beyond: u128, deposit: u128 }>;
      /**
       * A pool was opened. `endowment` keeps its account alive and is not part of the pot.
       **/
      PoolCreated: AugmentedEvent<ApiType, [pool: u32, host: AccountId32, kind: PalletMutualAidPoolKind, currency: FrameSupportTokensFungibleUnionOfNativeOrWithId, deposit: u128, endowment: u128], { pool: u32, host: AccountId32, kind: PalletMutualAidPoolKind, currency: FrameSupportTokensFungibleUnionOfNativeOrWithId, deposit: u128, endowment: u128 }>;
      /**
       * What a pool says of itself, and the hash of its terms. Its name never changes.
       **/
      ProfileSet: AugmentedEvent<ApiType, [pool: u32, summary: Bytes, terms: H256], { pool: u32, summary: Bytes, terms: H256 }>;
      /**
       * A milestone was proven.
       **/
      ProofGiven: AugmentedEvent<ApiType, [pool: u32, claim: u32, part: u8, by: PalletMutualAidClaimProofBy], { pool: u32, claim: u32, part: u8, by: PalletMutualAidClaimProofBy }>;
      /**
       * What was left of a part will not be paid.
       **/
      RemainderExpired: AugmentedEvent<ApiType, [pool: u32, claim: u32, part: u8, amount: u128], { pool: u32, claim: u32, part: u8, amount: u128 }>;
      /**
       * A round's factors are fixed and its money is set aside.
       **/
      RoundClosed: AugmentedEvent<ApiType, [pool: u32, round: u32, approved: u128, registered: u128, donatedFactor: Perquintill, freeFactor: Perquintill, fromDonated: u128, fromFree: u128], { pool: u32, round: u32, approved: u128, registered: u128, donatedFactor: Perquintill, freeFactor: Perquintill, fromDonated: u128, fromFree: u128 }>;
      /**
       * Nothing could be paid; the round's end moved.
       **/
      RoundDeferred: AugmentedEvent<ApiType, [pool: u32, round: u32, ends: u64, deferrals: u32], { pool: u32, round: u32, ends: u64, deferrals: u32 }>;
      /**
       * A round took its first part; it is paid at `ends`, in chain time.
       **/
      RoundOpened: AugmentedEvent<ApiType, [pool: u32, round: u32, ends: u64], { pool: u32, round: u32, ends: u64 }>;
      /**
       * A round's queue is walked; what it did not need went back.
       **/
      RoundSettled: AugmentedEvent<ApiType, [pool: u32, round: u32, toFree: u128, toDonated: u128], { pool: u32, round: u32, toFree: u128, toDonated: u128 }>;
      /**
       * Rules that hold from `start`, in chain time.
       **/
      RulesSet: AugmentedEvent<ApiType, [pool: u32, version: u32, start: u64, rules: PalletMutualAidRules], { pool: u32, version: u32, start: u64, rules: PalletMutualAidRules }>;
      /**
       * A member took a share of a pool that is wound up.
       **/
      ShareRedeemed: AugmentedEvent<ApiType, [pool: u32, member: AccountId32, amount: u128, forfeited: u128], { pool: u32, member: AccountId32, amount: u128, forfeited: u128 }>;
      /**
       * Each unit of share is worth `ratio`; members take theirs until `until`, in chain time.
       **/
      SharesFixed: AugmentedEvent<ApiType, [pool: u32, ratio: Perquintill, until: u64], { pool: u32, ratio: Perquintill, until: u64 }>;
      /**
       * Money that had appeared in the pot's account became a donation.
       **/
      Swept: AugmentedEvent<ApiType, [pool: u32, amount: u128], { pool: u32, amount: u128 }>;
      /**
       * A voucher has `amount` less charged for a claim: all of it while nothing is open or paid, or what the claimant's own
       * dues carry now.
       **/
      Unvouched: AugmentedEvent<ApiType, [pool: u32, claim: u32, by: AccountId32, amount: u128], { pool: u32, claim: u32, by: AccountId32, amount: u128 }>;
      /**
       * A runtime was announced; it can be authorised from `not_before` on, in chain time.
       **/
      UpgradeAnnounced: AugmentedEvent<ApiType, [code: H256, notBefore: u64], { code: H256, notBefore: u64 }>;
      /**
       * An announced runtime can be applied by anyone.
       **/
      UpgradeAuthorized: AugmentedEvent<ApiType, [code: H256], { code: H256 }>;
      /**
       * An announced runtime was withdrawn.
       **/
      UpgradeWithdrawn: AugmentedEvent<ApiType, [code: H256], { code: H256 }>;
      /**
       * A voter vouches for a claim's payee with `amount` of what they paid in. So many voters are still wanted, and so
       * much of it nobody backs yet.
       **/
      Vouched: AugmentedEvent<ApiType, [pool: u32, claim: u32, by: AccountId32, amount: u128, wanted: u8, unbacked: u128], { pool: u32, claim: u32, by: AccountId32, amount: u128, wanted: u8, unbacked: u128 }>;
      /**
       * A voucher of a refused claim vouches for nobody until `until`, in chain time.
       **/
      VoucherBarred: AugmentedEvent<ApiType, [pool: u32, who: AccountId32, until: u64], { pool: u32, who: AccountId32, until: u64 }>;
      /**
       * A pool is being wound up.
       **/
      WindingUpBegan: AugmentedEvent<ApiType, [pool: u32], { pool: u32 }>;
      /**
       * Generic event
       **/
      [key: string]: AugmentedEvent<ApiType>;
    };
    parachainSystem: {
      /**
       * Downward messages were processed using the given weight.
       **/
      DownwardMessagesProcessed: AugmentedEvent<ApiType, [weightUsed: SpWeightsWeightV2Weight, dmqHead: H256], { weightUsed: SpWeightsWeightV2Weight, dmqHead: H256 }>;
      /**
       * Some downward messages have been received and will be processed.
       **/
      DownwardMessagesReceived: AugmentedEvent<ApiType, [count: u32], { count: u32 }>;
      /**
       * An upward message was sent to the relay chain.
       **/
      UpwardMessageSent: AugmentedEvent<ApiType, [messageHash: Option<U8aFixed>], { messageHash: Option<U8aFixed> }>;
      /**
       * The validation function was applied as of the contained relay chain block number.
       **/
      ValidationFunctionApplied: AugmentedEvent<ApiType, [relayChainBlockNum: u32], { relayChainBlockNum: u32 }>;
      /**
       * The relay-chain aborted the upgrade process.
       **/
      ValidationFunctionDiscarded: AugmentedEvent<ApiType, []>;
      /**
       * The validation function has been scheduled to apply.
       **/
      ValidationFunctionStored: AugmentedEvent<ApiType, []>;
      /**
       * Generic event
       **/
      [key: string]: AugmentedEvent<ApiType>;
    };
    preimage: {
      /**
       * A preimage has ben cleared.
       **/
      Cleared: AugmentedEvent<ApiType, [hash_: H256], { hash_: H256 }>;
      /**
       * A preimage has been noted.
       **/
      Noted: AugmentedEvent<ApiType, [hash_: H256], { hash_: H256 }>;
      /**
       * A preimage has been requested.
       **/
      Requested: AugmentedEvent<ApiType, [hash_: H256], { hash_: H256 }>;
      /**
       * Generic event
       **/
      [key: string]: AugmentedEvent<ApiType>;
    };
    protocol: {
      /**
       * Nobody had a proposal decided, and its deposit went to the treasury.
       **/
      SubmissionDepositLost: AugmentedEvent<ApiType, [referendum: u32, who: AccountId32, amount: u128], { referendum: u32, who: AccountId32, amount: u128 }>;
      /**
       * A proposal was rejected, and its deposit came back.
       **/
      SubmissionDepositReturned: AugmentedEvent<ApiType, [referendum: u32, who: AccountId32, amount: u128], { referendum: u32, who: AccountId32, amount: u128 }>;
      /**
       * Generic event
       **/
      [key: string]: AugmentedEvent<ApiType>;
    };
    proxy: {
      /**
       * An announcement was placed to make a call in the future.
       **/
      Announced: AugmentedEvent<ApiType, [real: AccountId32, proxy: AccountId32, callHash: H256], { real: AccountId32, proxy: AccountId32, callHash: H256 }>;
      /**
       * A deposit stored for proxies or announcements was poked / updated.
       **/
      DepositPoked: AugmentedEvent<ApiType, [who: AccountId32, kind: PalletProxyDepositKind, oldDeposit: u128, newDeposit: u128], { who: AccountId32, kind: PalletProxyDepositKind, oldDeposit: u128, newDeposit: u128 }>;
      /**
       * A proxy was added.
       **/
      ProxyAdded: AugmentedEvent<ApiType, [delegator: AccountId32, delegatee: AccountId32, proxyType: HuzhuRuntimeProxyType, delay: u32], { delegator: AccountId32, delegatee: AccountId32, proxyType: HuzhuRuntimeProxyType, delay: u32 }>;
      /**
       * A proxy was executed correctly, with the given.
       **/
      ProxyExecuted: AugmentedEvent<ApiType, [result: Result<Null, SpRuntimeDispatchError>], { result: Result<Null, SpRuntimeDispatchError> }>;
      /**
       * A proxy was removed.
       **/
      ProxyRemoved: AugmentedEvent<ApiType, [delegator: AccountId32, delegatee: AccountId32, proxyType: HuzhuRuntimeProxyType, delay: u32], { delegator: AccountId32, delegatee: AccountId32, proxyType: HuzhuRuntimeProxyType, delay: u32 }>;
      /**
       * A pure account has been created by new proxy with given
       * disambiguation index and proxy type.
       **/
      PureCreated: AugmentedEvent<ApiType, [pure: AccountId32, who: AccountId32, proxyType: HuzhuRuntimeProxyType, disambiguationIndex: u16, at: u32, extrinsicIndex: u32], { pure: AccountId32, who: AccountId32, proxyType: HuzhuRuntimeProxyType, disambiguationIndex: u16, at: u32, extrinsicIndex: u32 }>;
      /**
       * A pure proxy was killed by its spawner.
       **/
      PureKilled: AugmentedEvent<ApiType, [pure: AccountId32, spawner: AccountId32, proxyType: HuzhuRuntimeProxyType, disambiguationIndex: u16], { pure: AccountId32, spawner: AccountId32, proxyType: HuzhuRuntimeProxyType, disambiguationIndex: u16 }>;
      /**
       * Generic event
       **/
      [key: string]: AugmentedEvent<ApiType>;
    };
    referenda: {
      /**
       * A referendum has been approved and its proposal has been scheduled.
       **/
      Approved: AugmentedEvent<ApiType, [index: u32], { index: u32 }>;
      /**
       * A referendum has been cancelled.
       **/
      Cancelled: AugmentedEvent<ApiType, [index: u32, tally: PalletConvictionVotingTally], { index: u32, tally: PalletConvictionVotingTally }>;
      ConfirmAborted: AugmentedEvent<ApiType, [index: u32], { index: u32 }>;
      /**
       * A referendum has ended its confirmation phase and is ready for approval.
       **/
      Confirmed: AugmentedEvent<ApiType, [index: u32, tally: PalletConvictionVotingTally], { index: u32, tally: PalletConvictionVotingTally }>;
      ConfirmStarted: AugmentedEvent<ApiType, [index: u32], { index: u32 }>;
      /**
       * The decision deposit has been placed.
       **/
      DecisionDepositPlaced: AugmentedEvent<ApiType, [index: u32, who: AccountId32, amount: u128], { index: u32, who: AccountId32, amount: u128 }>;
      /**
       * The decision deposit has been refunded.
       **/
      DecisionDepositRefunded: AugmentedEvent<ApiType, [index: u32, who: AccountId32, amount: u128], { index: u32, who: AccountId32, amount: u128 }>;
      /**
       * A referendum has moved into the deciding phase.
       **/
      DecisionStarted: AugmentedEvent<ApiType, [index: u32, track: u16, proposal: FrameSupportPreimagesBounded, tally: PalletConvictionVotingTally], { index: u32, track: u16, proposal: FrameSupportPreimagesBounded, tally: PalletConvictionVotingTally }>;
      /**
       * A deposit has been slashed.
       **/
      DepositSlashed: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * A referendum has been killed.
       **/
      Killed: AugmentedEvent<ApiType, [index: u32, tally: PalletConvictionVotingTally], { index: u32, tally: PalletConvictionVotingTally }>;
      /**
       * Metadata for a referendum has been cleared.
       **/
      MetadataCleared: AugmentedEvent<ApiType, [index: u32, hash_: H256], { index: u32, hash_: H256 }>;
      /**
       * Metadata for a referendum has been set.
       **/
      MetadataSet: AugmentedEvent<ApiType, [index: u32, hash_: H256], { index: u32, hash_: H256 }>;
      /**
       * A proposal has been rejected by referendum.
       **/
      Rejected: AugmentedEvent<ApiType, [index: u32, tally: PalletConvictionVotingTally], { index: u32, tally: PalletConvictionVotingTally }>;
      /**
       * The submission deposit has been refunded.
       **/
      SubmissionDepositRefunded: AugmentedEvent<ApiType, [index: u32, who: AccountId32, amount: u128], { index: u32, who: AccountId32, amount: u128 }>;
      /**
       * A referendum has been submitted.
       **/
      Submitted: AugmentedEvent<ApiType, [index: u32, track: u16, proposal: FrameSupportPreimagesBounded], { index: u32, track: u16, proposal: FrameSupportPreimagesBounded }>;
      /**
       * A referendum has been timed out without being decided.
       **/
      TimedOut: AugmentedEvent<ApiType, [index: u32, tally: PalletConvictionVotingTally], { index: u32, tally: PalletConvictionVotingTally }>;
      /**
       * Generic event
       **/
      [key: string]: AugmentedEvent<ApiType>;
    };
    scheduler: {
      /**
       * Agenda is incomplete from `when`.
       **/
      AgendaIncomplete: AugmentedEvent<ApiType, [when: u32], { when: u32 }>;
      /**
       * The call for the provided hash was not found so the task has been aborted.
       **/
      CallUnavailable: AugmentedEvent<ApiType, [task: ITuple<[u32, u32]>, id: Option<U8aFixed>], { task: ITuple<[u32, u32]>, id: Option<U8aFixed> }>;
      /**
       * Canceled some task.
       **/
      Canceled: AugmentedEvent<ApiType, [when: u32, index: u32], { when: u32, index: u32 }>;
      /**
       * Dispatched some task.
       **/
      Dispatched: AugmentedEvent<ApiType, [task: ITuple<[u32, u32]>, id: Option<U8aFixed>, result: Result<Null, SpRuntimeDispatchError>], { task: ITuple<[u32, u32]>, id: Option<U8aFixed>, result: Result<Null, SpRuntimeDispatchError> }>;
      /**
       * The given task was unable to be renewed since the agenda is full at that block.
       **/
      PeriodicFailed: AugmentedEvent<ApiType, [task: ITuple<[u32, u32]>, id: Option<U8aFixed>], { task: ITuple<[u32, u32]>, id: Option<U8aFixed> }>;
      /**
       * The given task can never be executed since it is overweight.
       **/
      PermanentlyOverweight: AugmentedEvent<ApiType, [task: ITuple<[u32, u32]>, id: Option<U8aFixed>], { task: ITuple<[u32, u32]>, id: Option<U8aFixed> }>;
      /**
       * Cancel a retry configuration for some task.
       **/
      RetryCancelled: AugmentedEvent<ApiType, [task: ITuple<[u32, u32]>, id: Option<U8aFixed>], { task: ITuple<[u32, u32]>, id: Option<U8aFixed> }>;
      /**
       * The given task was unable to be retried since the agenda is full at that block or there
       * was not enough weight to reschedule it.
       **/
      RetryFailed: AugmentedEvent<ApiType, [task: ITuple<[u32, u32]>, id: Option<U8aFixed>], { task: ITuple<[u32, u32]>, id: Option<U8aFixed> }>;
      /**
       * Set a retry configuration for some task.
       **/
      RetrySet: AugmentedEvent<ApiType, [task: ITuple<[u32, u32]>, id: Option<U8aFixed>, period: u32, retries: u8], { task: ITuple<[u32, u32]>, id: Option<U8aFixed>, period: u32, retries: u8 }>;
      /**
       * Scheduled some task.
       **/
      Scheduled: AugmentedEvent<ApiType, [when: u32, index: u32], { when: u32, index: u32 }>;
      /**
       * Generic event
       **/
      [key: string]: AugmentedEvent<ApiType>;
    };
    skipFeelessPayment: {
      /**
       * A transaction fee was skipped.
       **/
      FeeSkipped: AugmentedEvent<ApiType, [origin: HuzhuRuntimeOriginCaller], { origin: HuzhuRuntimeOriginCaller }>;
      /**
       * Generic event
       **/
      [key: string]: AugmentedEvent<ApiType>;
    };
    system: {
      /**
       * `:code` was updated to the code with the given hash.
       **/
      CodeUpdated: AugmentedEvent<ApiType, [hash_: H256], { hash_: H256 }>;
      /**
       * An extrinsic failed.
       **/
      ExtrinsicFailed: AugmentedEvent<ApiType, [dispatchError: SpRuntimeDispatchError, dispatchInfo: FrameSystemDispatchEventInfo], { dispatchError: SpRuntimeDispatchError, dispatchInfo: FrameSystemDispatchEventInfo }>;
      /**
       * An extrinsic completed successfully.
       **/
      ExtrinsicSuccess: AugmentedEvent<ApiType, [dispatchInfo: FrameSystemDispatchEventInfo], { dispatchInfo: FrameSystemDispatchEventInfo }>;
      /**
       * An account was reaped.
       **/
      KilledAccount: AugmentedEvent<ApiType, [account: AccountId32], { account: AccountId32 }>;
      /**
       * A new account was created.
       **/
      NewAccount: AugmentedEvent<ApiType, [account: AccountId32], { account: AccountId32 }>;
      /**
       * An invalid authorized upgrade was rejected while trying to apply it.
       **/
      RejectedInvalidAuthorizedUpgrade: AugmentedEvent<ApiType, [codeHash: H256, error: SpRuntimeDispatchError], { codeHash: H256, error: SpRuntimeDispatchError }>;
      /**
       * On on-chain remark happened.
       **/
      Remarked: AugmentedEvent<ApiType, [sender: AccountId32, hash_: H256], { sender: AccountId32, hash_: H256 }>;
      /**
       * An upgrade was authorized.
       **/
      UpgradeAuthorized: AugmentedEvent<ApiType, [codeHash: H256, checkVersion: bool], { codeHash: H256, checkVersion: bool }>;
      /**
       * Generic event
       **/
      [key: string]: AugmentedEvent<ApiType>;
    };
    transactionPayment: {
      /**
       * A transaction fee `actual_fee`, of which `tip` was added to the minimum inclusion fee,
       * has been paid by `who`.
       **/
      TransactionFeePaid: AugmentedEvent<ApiType, [who: AccountId32, actualFee: u128, tip: u128], { who: AccountId32, actualFee: u128, tip: u128 }>;
      /**
       * Generic event
       **/
      [key: string]: AugmentedEvent<ApiType>;
    };
    treasury: {
      /**
       * A new asset spend proposal has been approved.
       **/
      AssetSpendApproved: AugmentedEvent<ApiType, [index: u32, assetKind: FrameSupportTokensFungibleUnionOfNativeOrWithId, amount: u128, beneficiary: AccountId32, validFrom: u32, expireAt: u32], { index: u32, assetKind: FrameSupportTokensFungibleUnionOfNativeOrWithId, amount: u128, beneficiary: AccountId32, validFrom: u32, expireAt: u32 }>;
      /**
       * An approved spend was voided.
       **/
      AssetSpendVoided: AugmentedEvent<ApiType, [index: u32], { index: u32 }>;
      /**
       * Some funds have been allocated.
       **/
      Awarded: AugmentedEvent<ApiType, [proposalIndex: u32, award: u128, account: AccountId32], { proposalIndex: u32, award: u128, account: AccountId32 }>;
      /**
       * Some of our funds have been burnt.
       **/
      Burnt: AugmentedEvent<ApiType, [burntFunds: u128], { burntFunds: u128 }>;
      /**
       * Some funds have been deposited.
       **/
      Deposit: AugmentedEvent<ApiType, [value: u128], { value: u128 }>;
      /**
       * A payment happened.
       **/
      Paid: AugmentedEvent<ApiType, [index: u32, paymentId: Null], { index: u32, paymentId: Null }>;
      /**
       * A payment failed and can be retried.
       **/
      PaymentFailed: AugmentedEvent<ApiType, [index: u32, paymentId: Null], { index: u32, paymentId: Null }>;
      /**
       * Spending has finished; this is the amount that rolls over until next spend.
       **/
      Rollover: AugmentedEvent<ApiType, [rolloverBalance: u128], { rolloverBalance: u128 }>;
      /**
       * A new spend proposal has been approved.
       **/
      SpendApproved: AugmentedEvent<ApiType, [proposalIndex: u32, amount: u128, beneficiary: AccountId32], { proposalIndex: u32, amount: u128, beneficiary: AccountId32 }>;
      /**
       * We have ended a spend period and will now allocate funds.
       **/
      Spending: AugmentedEvent<ApiType, [budgetRemaining: u128], { budgetRemaining: u128 }>;
      /**
       * A spend was processed and removed from the storage. It might have been successfully
       * paid or it may have expired.
       **/
      SpendProcessed: AugmentedEvent<ApiType, [index: u32], { index: u32 }>;
      /**
       * The inactive funds of the pallet have been updated.
       **/
      UpdatedInactive: AugmentedEvent<ApiType, [reactivated: u128, deactivated: u128], { reactivated: u128, deactivated: u128 }>;
      /**
       * Generic event
       **/
      [key: string]: AugmentedEvent<ApiType>;
    };
    utility: {
      /**
       * Batch of dispatches completed fully with no error.
       **/
      BatchCompleted: AugmentedEvent<ApiType, []>;
      /**
       * Batch of dispatches completed but has errors.
       **/
      BatchCompletedWithErrors: AugmentedEvent<ApiType, []>;
      /**
       * Batch of dispatches did not complete fully. Index of first failing dispatch given, as
       * well as the error.
       **/
      BatchInterrupted: AugmentedEvent<ApiType, [index: u32, error: SpRuntimeDispatchError], { index: u32, error: SpRuntimeDispatchError }>;
      /**
       * A call was dispatched.
       **/
      DispatchedAs: AugmentedEvent<ApiType, [result: Result<Null, SpRuntimeDispatchError>], { result: Result<Null, SpRuntimeDispatchError> }>;
      /**
       * The fallback call was dispatched.
       **/
      IfElseFallbackCalled: AugmentedEvent<ApiType, [mainError: SpRuntimeDispatchError], { mainError: SpRuntimeDispatchError }>;
      /**
       * Main call was dispatched.
       **/
      IfElseMainSuccess: AugmentedEvent<ApiType, []>;
      /**
       * A single item within a Batch of dispatches has completed with no error.
       **/
      ItemCompleted: AugmentedEvent<ApiType, []>;
      /**
       * A single item within a Batch of dispatches has completed with error.
       **/
      ItemFailed: AugmentedEvent<ApiType, [error: SpRuntimeDispatchError], { error: SpRuntimeDispatchError }>;
      /**
       * Generic event
       **/
      [key: string]: AugmentedEvent<ApiType>;
    };
  } // AugmentedEvents
} // declare module
