// Auto-generated via `yarn polkadot-types-from-defs`, do not edit
/* eslint-disable */

import type { BTreeMap, BTreeSet, Bytes, Compact, Enum, Null, Option, Result, Struct, Text, U8aFixed, Vec, bool, i64, u128, u16, u32, u64, u8 } from '@polkadot/types-codec';
import type { ITuple } from '@polkadot/types-codec/types';
import type { Vote } from '@polkadot/types/interfaces/elections';
import type { Era } from '@polkadot/types/interfaces/extrinsics';
import type { AccountId32, Call, H256, MultiAddress, Perbill, Percent, Perquintill } from '@polkadot/types/interfaces/runtime';
import type { Event } from '@polkadot/types/interfaces/system';

/** @name FrameSystemCall (9) */
export interface FrameSystemCall extends Enum {
  readonly isRemark: boolean;
  readonly asRemark: {
    readonly remark: Bytes;
  } & Struct;
  readonly isSetHeapPages: boolean;
  readonly asSetHeapPages: {
    readonly pages: u64;
  } & Struct;
  readonly isSetCode: boolean;
  readonly asSetCode: {
    readonly code: Bytes;
  } & Struct;
  readonly isSetCodeWithoutChecks: boolean;
  readonly asSetCodeWithoutChecks: {
    readonly code: Bytes;
  } & Struct;
  readonly isSetStorage: boolean;
  readonly asSetStorage: {
    readonly items: Vec<ITuple<[Bytes, Bytes]>>;
  } & Struct;
  readonly isKillStorage: boolean;
  readonly asKillStorage: {
    readonly keys_: Vec<Bytes>;
  } & Struct;
  readonly isKillPrefix: boolean;
  readonly asKillPrefix: {
    readonly prefix: Bytes;
    readonly subkeys: u32;
  } & Struct;
  readonly isRemarkWithEvent: boolean;
  readonly asRemarkWithEvent: {
    readonly remark: Bytes;
  } & Struct;
  readonly isAuthorizeUpgrade: boolean;
  readonly asAuthorizeUpgrade: {
    readonly codeHash: H256;
  } & Struct;
  readonly isAuthorizeUpgradeWithoutChecks: boolean;
  readonly asAuthorizeUpgradeWithoutChecks: {
    readonly codeHash: H256;
  } & Struct;
  readonly isApplyAuthorizedUpgrade: boolean;
  readonly asApplyAuthorizedUpgrade: {
    readonly code: Bytes;
  } & Struct;
  readonly type: 'Remark' | 'SetHeapPages' | 'SetCode' | 'SetCodeWithoutChecks' | 'SetStorage' | 'KillStorage' | 'KillPrefix' | 'RemarkWithEvent' | 'AuthorizeUpgrade' | 'AuthorizeUpgradeWithoutChecks' | 'ApplyAuthorizedUpgrade';
}

/** @name CumulusPalletParachainSystemCall (16) */
export interface CumulusPalletParachainSystemCall extends Enum {
  readonly isSetValidationData: boolean;
  readonly asSetValidationData: {
    readonly data: CumulusPalletParachainSystemParachainInherentBasicParachainInherentData;
    readonly inboundMessagesData: CumulusPalletParachainSystemParachainInherentInboundMessagesData;
  } & Struct;
  readonly isSudoSendUpwardMessage: boolean;
  readonly asSudoSendUpwardMessage: {
    readonly message: Bytes;
  } & Struct;
  readonly type: 'SetValidationData' | 'SudoSendUpwardMessage';
}

/** @name CumulusPalletParachainSystemParachainInherentBasicParachainInherentData (17) */
export interface CumulusPalletParachainSystemParachainInherentBasicParachainInherentData extends Struct {
  readonly validationData: PolkadotPrimitivesV9PersistedValidationData;
  readonly relayChainState: SpTrieStorageProof;
  readonly relayParentDescendants: Vec<SpRuntimeHeader>;
  readonly collatorPeerId: Option<Bytes>;
}

/** @name PolkadotPrimitivesV9PersistedValidationData (18) */
export interface PolkadotPrimitivesV9PersistedValidationData extends Struct {
  readonly parentHead: Bytes;
  readonly relayParentNumber: u32;
  readonly relayParentStorageRoot: H256;
  readonly maxPovSize: u32;
}

/** @name SpTrieStorageProof (20) */
export interface SpTrieStorageProof extends Struct {
  readonly trieNodes: BTreeSet<Bytes>;
}

/** @name SpRuntimeHeader (23) */
export interface SpRuntimeHeader extends Struct {
  readonly parentHash: H256;
  readonly number: Compact<u32>;
  readonly stateRoot: H256;
  readonly extrinsicsRoot: H256;
  readonly digest: SpRuntimeDigest;
}

/** @name SpRuntimeDigest (25) */
export interface SpRuntimeDigest extends Struct {
  readonly logs: Vec<SpRuntimeDigestDigestItem>;
}

/** @name SpRuntimeDigestDigestItem (27) */
export interface SpRuntimeDigestDigestItem extends Enum {
  readonly isOther: boolean;
  readonly asOther: Bytes;
  readonly isConsensus: boolean;
  readonly asConsensus: ITuple<[U8aFixed, Bytes]>;
  readonly isSeal: boolean;
  readonly asSeal: ITuple<[U8aFixed, Bytes]>;
  readonly isPreRuntime: boolean;
  readonly asPreRuntime: ITuple<[U8aFixed, Bytes]>;
  readonly isRuntimeEnvironmentUpdated: boolean;
  readonly type: 'Other' | 'Consensus' | 'Seal' | 'PreRuntime' | 'RuntimeEnvironmentUpdated';
}

/** @name CumulusPalletParachainSystemParachainInherentInboundMessagesData (31) */
export interface CumulusPalletParachainSystemParachainInherentInboundMessagesData extends Struct {
  readonly downwardMessages: {
    readonly fullMessages: Vec<PolkadotCorePrimitivesInboundDownwardMessage>;
    readonly hashedMessages: Vec<CumulusPrimitivesParachainInherentHashedMessage>;
  } & Struct;
  readonly horizontalMessages: CumulusPalletParachainSystemParachainInherentAbridgedInboundMessagesCollection;
}

/** @name PolkadotCorePrimitivesInboundDownwardMessage (33) */
export interface PolkadotCorePrimitivesInboundDownwardMessage extends Struct {
  readonly sentAt: u32;
  readonly msg: Bytes;
}

/** @name CumulusPrimitivesParachainInherentHashedMessage (36) */
export interface CumulusPrimitivesParachainInherentHashedMessage extends Struct {
  readonly sentAt: u32;
  readonly msgHash: H256;
}

/** @name CumulusPalletParachainSystemParachainInherentAbridgedInboundMessagesCollection (37) */
export interface CumulusPalletParachainSystemParachainInherentAbridgedInboundMessagesCollection extends Struct {
  readonly fullMessages: Vec<ITuple<[u32, PolkadotCorePrimitivesInboundHrmpMessage]>>;
  readonly hashedMessages: Vec<ITuple<[u32, CumulusPrimitivesParachainInherentHashedMessage]>>;
}

/** @name PolkadotCorePrimitivesInboundHrmpMessage (40) */
export interface PolkadotCorePrimitivesInboundHrmpMessage extends Struct {
  readonly sentAt: u32;
  readonly data: Bytes;
}

/** @name PalletTimestampCall (44) */
export interface PalletTimestampCall extends Enum {
  readonly isSet: boolean;
  readonly asSet: {
    readonly now: Compact<u64>;
  } & Struct;
  readonly type: 'Set';
}

/** @name StagingParachainInfoCall (46) */
type StagingParachainInfoCall = Null;

/** @name PalletUtilityCall (47) */
export interface PalletUtilityCall extends Enum {
  readonly isBatch: boolean;
  readonly asBatch: {
    readonly calls: Vec<Call>;
  } & Struct;
  readonly isAsDerivative: boolean;
  readonly asAsDerivative: {
    readonly index: u16;
    readonly call: Call;
  } & Struct;
  readonly isBatchAll: boolean;
  readonly asBatchAll: {
    readonly calls: Vec<Call>;
  } & Struct;
  readonly isDispatchAs: boolean;
  readonly asDispatchAs: {
    readonly asOrigin: HuzhuRuntimeOriginCaller;
    readonly call: Call;
  } & Struct;
  readonly isForceBatch: boolean;
  readonly asForceBatch: {
    readonly calls: Vec<Call>;
  } & Struct;
  readonly isWithWeight: boolean;
  readonly asWithWeight: {
    readonly call: Call;
    readonly weight: SpWeightsWeightV2Weight;
  } & Struct;
  readonly isIfElse: boolean;
  readonly asIfElse: {
    readonly main: Call;
    readonly fallback: Call;
  } & Struct;
  readonly isDispatchAsFallible: boolean;
  readonly asDispatchAsFallible: {
    readonly asOrigin: HuzhuRuntimeOriginCaller;
    readonly call: Call;
  } & Struct;
  readonly type: 'Batch' | 'AsDerivative' | 'BatchAll' | 'DispatchAs' | 'ForceBatch' | 'WithWeight' | 'IfElse' | 'DispatchAsFallible';
}

/** @name HuzhuRuntimeOriginCaller (50) */
export interface HuzhuRuntimeOriginCaller extends Enum {
  readonly isSystem: boolean;
  readonly asSystem: FrameSupportDispatchRawOrigin;
  readonly isMutualAid: boolean;
  readonly asMutualAid: PalletMutualAidOrigin;
  readonly type: 'System' | 'MutualAid';
}

/** @name FrameSupportDispatchRawOrigin (51) */
export interface FrameSupportDispatchRawOrigin extends Enum {
  readonly isRoot: boolean;
  readonly isSigned: boolean;
  readonly asSigned: AccountId32;
  readonly isNone: boolean;
  readonly isAuthorized: boolean;
  readonly type: 'Root' | 'Signed' | 'None' | 'Authorized';
}

/** @name PalletMutualAidOrigin (52) */
export interface PalletMutualAidOrigin extends Enum {
  readonly isParameters: boolean;
  readonly isRegistry: boolean;
  readonly isTreasury: boolean;
  readonly isEmergency: boolean;
  readonly isUpgrade: boolean;
  readonly isWish: boolean;
  readonly type: 'Parameters' | 'Registry' | 'Treasury' | 'Emergency' | 'Upgrade' | 'Wish';
}

/** @name SpWeightsWeightV2Weight (53) */
export interface SpWeightsWeightV2Weight extends Struct {
  readonly refTime: Compact<u64>;
  readonly proofSize: Compact<u64>;
}

/** @name PalletProxyCall (54) */
export interface PalletProxyCall extends Enum {
  readonly isProxy: boolean;
  readonly asProxy: {
    readonly real: MultiAddress;
    readonly forceProxyType: Option<HuzhuRuntimeProxyType>;
    readonly call: Call;
  } & Struct;
  readonly isAddProxy: boolean;
  readonly asAddProxy: {
    readonly delegate: MultiAddress;
    readonly proxyType: HuzhuRuntimeProxyType;
    readonly delay: u32;
  } & Struct;
  readonly isRemoveProxy: boolean;
  readonly asRemoveProxy: {
    readonly delegate: MultiAddress;
    readonly proxyType: HuzhuRuntimeProxyType;
    readonly delay: u32;
  } & Struct;
  readonly isRemoveProxies: boolean;
  readonly isCreatePure: boolean;
  readonly asCreatePure: {
    readonly proxyType: HuzhuRuntimeProxyType;
    readonly delay: u32;
    readonly index: u16;
  } & Struct;
  readonly isKillPure: boolean;
  readonly asKillPure: {
    readonly spawner: MultiAddress;
    readonly proxyType: HuzhuRuntimeProxyType;
    readonly index: u16;
    readonly height: Compact<u32>;
    readonly extIndex: Compact<u32>;
  } & Struct;
  readonly isAnnounce: boolean;
  readonly asAnnounce: {
    readonly real: MultiAddress;
    readonly callHash: H256;
  } & Struct;
  readonly isRemoveAnnouncement: boolean;
  readonly asRemoveAnnouncement: {
    readonly real: MultiAddress;
    readonly callHash: H256;
  } & Struct;
  readonly isRejectAnnouncement: boolean;
  readonly asRejectAnnouncement: {
    readonly delegate: MultiAddress;
    readonly callHash: H256;
  } & Struct;
  readonly isProxyAnnounced: boolean;
  readonly asProxyAnnounced: {
    readonly delegate: MultiAddress;
    readonly real: MultiAddress;
    readonly forceProxyType: Option<HuzhuRuntimeProxyType>;
    readonly call: Call;
  } & Struct;
  readonly isPokeDeposit: boolean;
  readonly type: 'Proxy' | 'AddProxy' | 'RemoveProxy' | 'RemoveProxies' | 'CreatePure' | 'KillPure' | 'Announce' | 'RemoveAnnouncement' | 'RejectAnnouncement' | 'ProxyAnnounced' | 'PokeDeposit';
}

/** @name HuzhuRuntimeProxyType (56) */
export interface HuzhuRuntimeProxyType extends Enum {
  readonly isAny: boolean;
  readonly isMember: boolean;
  readonly isVoting: boolean;
  readonly type: 'Any' | 'Member' | 'Voting';
}

/** @name PalletMultisigCall (57) */
export interface PalletMultisigCall extends Enum {
  readonly isAsMultiThreshold1: boolean;
  readonly asAsMultiThreshold1: {
    readonly otherSignatories: Vec<AccountId32>;
    readonly call: Call;
  } & Struct;
  readonly isAsMulti: boolean;
  readonly asAsMulti: {
    readonly threshold: u16;
    readonly otherSignatories: Vec<AccountId32>;
    readonly maybeTimepoint: Option<PalletMultisigTimepoint>;
    readonly call: Call;
    readonly maxWeight: SpWeightsWeightV2Weight;
  } & Struct;
  readonly isApproveAsMulti: boolean;
  readonly asApproveAsMulti: {
    readonly threshold: u16;
    readonly otherSignatories: Vec<AccountId32>;
    readonly maybeTimepoint: Option<PalletMultisigTimepoint>;
    readonly callHash: U8aFixed;
    readonly maxWeight: SpWeightsWeightV2Weight;
  } & Struct;
  readonly isCancelAsMulti: boolean;
  readonly asCancelAsMulti: {
    readonly threshold: u16;
    readonly otherSignatories: Vec<AccountId32>;
    readonly timepoint: PalletMultisigTimepoint;
    readonly callHash: U8aFixed;
  } & Struct;
  readonly isPokeDeposit: boolean;
  readonly asPokeDeposit: {
    readonly threshold: u16;
    readonly otherSignatories: Vec<AccountId32>;
    readonly callHash: U8aFixed;
  } & Struct;
  readonly type: 'AsMultiThreshold1' | 'AsMulti' | 'ApproveAsMulti' | 'CancelAsMulti' | 'PokeDeposit';
}

/** @name PalletMultisigTimepoint (60) */
export interface PalletMultisigTimepoint extends Struct {
  readonly height: u32;
  readonly index: u32;
}

/** @name PalletMigrationsCall (61) */
export interface PalletMigrationsCall extends Enum {
  readonly isForceSetCursor: boolean;
  readonly asForceSetCursor: {
    readonly cursor: Option<PalletMigrationsMigrationCursor>;
  } & Struct;
  readonly isForceSetActiveCursor: boolean;
  readonly asForceSetActiveCursor: {
    readonly index: u32;
    readonly innerCursor: Option<Bytes>;
    readonly startedAt: Option<u32>;
  } & Struct;
  readonly isForceOnboardMbms: boolean;
  readonly isClearHistoric: boolean;
  readonly asClearHistoric: {
    readonly selector: PalletMigrationsHistoricCleanupSelector;
  } & Struct;
  readonly type: 'ForceSetCursor' | 'ForceSetActiveCursor' | 'ForceOnboardMbms' | 'ClearHistoric';
}

/** @name PalletMigrationsMigrationCursor (63) */
export interface PalletMigrationsMigrationCursor extends Enum {
  readonly isActive: boolean;
  readonly asActive: PalletMigrationsActiveCursor;
  readonly isStuck: boolean;
  readonly type: 'Active' | 'Stuck';
}

/** @name PalletMigrationsActiveCursor (65) */
export interface PalletMigrationsActiveCursor extends Struct {
  readonly index: u32;
  readonly innerCursor: Option<Bytes>;
  readonly startedAt: u32;
}

/** @name PalletMigrationsHistoricCleanupSelector (68) */
export interface PalletMigrationsHistoricCleanupSelector extends Enum {
  readonly isSpecific: boolean;
  readonly asSpecific: Vec<Bytes>;
  readonly isWildcard: boolean;
  readonly asWildcard: {
    readonly limit: Option<u32>;
    readonly previousCursor: Option<Bytes>;
  } & Struct;
  readonly type: 'Specific' | 'Wildcard';
}

/** @name PalletBalancesCall (71) */
export interface PalletBalancesCall extends Enum {
  readonly isTransferAllowDeath: boolean;
  readonly asTransferAllowDeath: {
    readonly dest: MultiAddress;
    readonly value: Compact<u128>;
  } & Struct;
  readonly isForceTransfer: boolean;
  readonly asForceTransfer: {
    readonly source: MultiAddress;
    readonly dest: MultiAddress;
    readonly value: Compact<u128>;
  } & Struct;
  readonly isTransferKeepAlive: boolean;
  readonly asTransferKeepAlive: {
    readonly dest: MultiAddress;
    readonly value: Compact<u128>;
  } & Struct;
  readonly isTransferAll: boolean;
  readonly asTransferAll: {
    readonly dest: MultiAddress;
    readonly keepAlive: bool;
  } & Struct;
  readonly isForceUnreserve: boolean;
  readonly asForceUnreserve: {
    readonly who: MultiAddress;
    readonly amount: u128;
  } & Struct;
  readonly isUpgradeAccounts: boolean;
  readonly asUpgradeAccounts: {
    readonly who: Vec<AccountId32>;
  } & Struct;
  readonly isForceSetBalance: boolean;
  readonly asForceSetBalance: {
    readonly who: MultiAddress;
    readonly newFree: Compact<u128>;
  } & Struct;
  readonly isForceAdjustTotalIssuance: boolean;
  readonly asForceAdjustTotalIssuance: {
    readonly direction: PalletBalancesAdjustmentDirection;
    readonly delta: Compact<u128>;
  } & Struct;
  readonly isBurn: boolean;
  readonly asBurn: {
    readonly value: Compact<u128>;
    readonly keepAlive: bool;
  } & Struct;
  readonly type: 'TransferAllowDeath' | 'ForceTransfer' | 'TransferKeepAlive' | 'TransferAll' | 'ForceUnreserve' | 'UpgradeAccounts' | 'ForceSetBalance' | 'ForceAdjustTotalIssuance' | 'Burn';
}

/** @name PalletBalancesAdjustmentDirection (75) */
export interface PalletBalancesAdjustmentDirection extends Enum {
  readonly isIncrease: boolean;
  readonly isDecrease: boolean;
  readonly type: 'Increase' | 'Decrease';
}

/** @name PalletAssetsCall (76) */
export interface PalletAssetsCall extends Enum {
  readonly isCreate: boolean;
  readonly asCreate: {
    readonly id: u32;
    readonly admin: MultiAddress;
    readonly minBalance: u128;
  } & Struct;
  readonly isForceCreate: boolean;
  readonly asForceCreate: {
    readonly id: u32;
    readonly owner: MultiAddress;
    readonly isSufficient: bool;
    readonly minBalance: Compact<u128>;
  } & Struct;
  readonly isStartDestroy: boolean;
  readonly asStartDestroy: {
    readonly id: u32;
  } & Struct;
  readonly isDestroyAccounts: boolean;
  readonly asDestroyAccounts: {
    readonly id: u32;
  } & Struct;
  readonly isDestroyApprovals: boolean;
  readonly asDestroyApprovals: {
    readonly id: u32;
  } & Struct;
  readonly isFinishDestroy: boolean;
  readonly asFinishDestroy: {
    readonly id: u32;
  } & Struct;
  readonly isMint: boolean;
  readonly asMint: {
    readonly id: u32;
    readonly beneficiary: MultiAddress;
    readonly amount: Compact<u128>;
  } & Struct;
  readonly isBurn: boolean;
  readonly asBurn: {
    readonly id: u32;
    readonly who: MultiAddress;
    readonly amount: Compact<u128>;
  } & Struct;
  readonly isTransfer: boolean;
  readonly asTransfer: {
    readonly id: u32;
    readonly target: MultiAddress;
    readonly amount: Compact<u128>;
  } & Struct;
  readonly isTransferKeepAlive: boolean;
  readonly asTransferKeepAlive: {
    readonly id: u32;
    readonly target: MultiAddress;
    readonly amount: Compact<u128>;
  } & Struct;
  readonly isForceTransfer: boolean;
  readonly asForceTransfer: {
    readonly id: u32;
    readonly source: MultiAddress;
    readonly dest: MultiAddress;
    readonly amount: Compact<u128>;
  } & Struct;
  readonly isFreeze: boolean;
  readonly asFreeze: {
    readonly id: u32;
    readonly who: MultiAddress;
  } & Struct;
  readonly isThaw: boolean;
  readonly asThaw: {
    readonly id: u32;
    readonly who: MultiAddress;
  } & Struct;
  readonly isFreezeAsset: boolean;
  readonly asFreezeAsset: {
    readonly id: u32;
  } & Struct;
  readonly isThawAsset: boolean;
  readonly asThawAsset: {
    readonly id: u32;
  } & Struct;
  readonly isTransferOwnership: boolean;
  readonly asTransferOwnership: {
    readonly id: u32;
    readonly owner: MultiAddress;
  } & Struct;
  readonly isSetTeam: boolean;
  readonly asSetTeam: {
    readonly id: u32;
    readonly issuer: MultiAddress;
    readonly admin: MultiAddress;
    readonly freezer: MultiAddress;
  } & Struct;
  readonly isSetMetadata: boolean;
  readonly asSetMetadata: {
    readonly id: u32;
    readonly name: Bytes;
    readonly symbol: Bytes;
    readonly decimals: u8;
  } & Struct;
  readonly isClearMetadata: boolean;
  readonly asClearMetadata: {
    readonly id: u32;
  } & Struct;
  readonly isForceSetMetadata: boolean;
  readonly asForceSetMetadata: {
    readonly id: u32;
    readonly name: Bytes;
    readonly symbol: Bytes;
    readonly decimals: u8;
    readonly isFrozen: bool;
  } & Struct;
  readonly isForceClearMetadata: boolean;
  readonly asForceClearMetadata: {
    readonly id: u32;
  } & Struct;
  readonly isForceAssetStatus: boolean;
  readonly asForceAssetStatus: {
    readonly id: u32;
    readonly owner: MultiAddress;
    readonly issuer: MultiAddress;
    readonly admin: MultiAddress;
    readonly freezer: MultiAddress;
    readonly minBalance: Compact<u128>;
    readonly isSufficient: bool;
    readonly isFrozen: bool;
  } & Struct;
  readonly isApproveTransfer: boolean;
  readonly asApproveTransfer: {
    readonly id: u32;
    readonly delegate: MultiAddress;
    readonly amount: Compact<u128>;
  } & Struct;
  readonly isCancelApproval: boolean;
  readonly asCancelApproval: {
    readonly id: u32;
    readonly delegate: MultiAddress;
  } & Struct;
  readonly isForceCancelApproval: boolean;
  readonly asForceCancelApproval: {
    readonly id: u32;
    readonly owner: MultiAddress;
    readonly delegate: MultiAddress;
  } & Struct;
  readonly isTransferApproved: boolean;
  readonly asTransferApproved: {
    readonly id: u32;
    readonly owner: MultiAddress;
    readonly destination: MultiAddress;
    readonly amount: Compact<u128>;
  } & Struct;
  readonly isTouch: boolean;
  readonly asTouch: {
    readonly id: u32;
  } & Struct;
  readonly isRefund: boolean;
  readonly asRefund: {
    readonly id: u32;
    readonly allowBurn: bool;
  } & Struct;
  readonly isSetMinBalance: boolean;
  readonly asSetMinBalance: {
    readonly id: u32;
    readonly minBalance: u128;
  } & Struct;
  readonly isTouchOther: boolean;
  readonly asTouchOther: {
    readonly id: u32;
    readonly who: MultiAddress;
  } & Struct;
  readonly isRefundOther: boolean;
  readonly asRefundOther: {
    readonly id: u32;
    readonly who: MultiAddress;
  } & Struct;
  readonly isBlock: boolean;
  readonly asBlock: {
    readonly id: u32;
    readonly who: MultiAddress;
  } & Struct;
  readonly isTransferAll: boolean;
  readonly asTransferAll: {
    readonly id: u32;
    readonly dest: MultiAddress;
    readonly keepAlive: bool;
  } & Struct;
  readonly isSetReserves: boolean;
  readonly asSetReserves: {
    readonly id: u32;
    readonly reserves: Vec<Null>;
  } & Struct;
  readonly type: 'Create' | 'ForceCreate' | 'StartDestroy' | 'DestroyAccounts' | 'DestroyApprovals' | 'FinishDestroy' | 'Mint' | 'Burn' | 'Transfer' | 'TransferKeepAlive' | 'ForceTransfer' | 'Freeze' | 'Thaw' | 'FreezeAsset' | 'ThawAsset' | 'TransferOwnership' | 'SetTeam' | 'SetMetadata' | 'ClearMetadata' | 'ForceSetMetadata' | 'ForceClearMetadata' | 'ForceAssetStatus' | 'ApproveTransfer' | 'CancelApproval' | 'ForceCancelApproval' | 'TransferApproved' | 'Touch' | 'Refund' | 'SetMinBalance' | 'TouchOther' | 'RefundOther' | 'Block' | 'TransferAll' | 'SetReserves';
}

/** @name PalletAssetRateCall (79) */
export interface PalletAssetRateCall extends Enum {
  readonly isCreate: boolean;
  readonly asCreate: {
    readonly assetKind: u32;
    readonly rate: u128;
  } & Struct;
  readonly isUpdate: boolean;
  readonly asUpdate: {
    readonly assetKind: u32;
    readonly rate: u128;
  } & Struct;
  readonly isRemove: boolean;
  readonly asRemove: {
    readonly assetKind: u32;
  } & Struct;
  readonly type: 'Create' | 'Update' | 'Remove';
}

/** @name PalletPreimageCall (81) */
export interface PalletPreimageCall extends Enum {
  readonly isNotePreimage: boolean;
  readonly asNotePreimage: {
    readonly bytes: Bytes;
  } & Struct;
  readonly isUnnotePreimage: boolean;
  readonly asUnnotePreimage: {
    readonly hash_: H256;
  } & Struct;
  readonly isRequestPreimage: boolean;
  readonly asRequestPreimage: {
    readonly hash_: H256;
  } & Struct;
  readonly isUnrequestPreimage: boolean;
  readonly asUnrequestPreimage: {
    readonly hash_: H256;
  } & Struct;
  readonly isEnsureUpdated: boolean;
  readonly asEnsureUpdated: {
    readonly hashes: Vec<H256>;
  } & Struct;
  readonly type: 'NotePreimage' | 'UnnotePreimage' | 'RequestPreimage' | 'UnrequestPreimage' | 'EnsureUpdated';
}

/** @name PalletSchedulerCall (83) */
export interface PalletSchedulerCall extends Enum {
  readonly isSchedule: boolean;
  readonly asSchedule: {
    readonly when: u32;
    readonly maybePeriodic: Option<ITuple<[u32, u32]>>;
    readonly priority: u8;
    readonly call: Call;
  } & Struct;
  readonly isCancel: boolean;
  readonly asCancel: {
    readonly when: u32;
    readonly index: u32;
  } & Struct;
  readonly isScheduleNamed: boolean;
  readonly asScheduleNamed: {
    readonly id: U8aFixed;
    readonly when: u32;
    readonly maybePeriodic: Option<ITuple<[u32, u32]>>;
    readonly priority: u8;
    readonly call: Call;
  } & Struct;
  readonly isCancelNamed: boolean;
  readonly asCancelNamed: {
    readonly id: U8aFixed;
  } & Struct;
  readonly isScheduleAfter: boolean;
  readonly asScheduleAfter: {
    readonly after: u32;
    readonly maybePeriodic: Option<ITuple<[u32, u32]>>;
    readonly priority: u8;
    readonly call: Call;
  } & Struct;
  readonly isScheduleNamedAfter: boolean;
  readonly asScheduleNamedAfter: {
    readonly id: U8aFixed;
    readonly after: u32;
    readonly maybePeriodic: Option<ITuple<[u32, u32]>>;
    readonly priority: u8;
    readonly call: Call;
  } & Struct;
  readonly isSetRetry: boolean;
  readonly asSetRetry: {
    readonly task: ITuple<[u32, u32]>;
    readonly retries: u8;
    readonly period: u32;
  } & Struct;
  readonly isSetRetryNamed: boolean;
  readonly asSetRetryNamed: {
    readonly id: U8aFixed;
    readonly retries: u8;
    readonly period: u32;
  } & Struct;
  readonly isCancelRetry: boolean;
  readonly asCancelRetry: {
    readonly task: ITuple<[u32, u32]>;
  } & Struct;
  readonly isCancelRetryNamed: boolean;
  readonly asCancelRetryNamed: {
    readonly id: U8aFixed;
  } & Struct;
  readonly type: 'Schedule' | 'Cancel' | 'ScheduleNamed' | 'CancelNamed' | 'ScheduleAfter' | 'ScheduleNamedAfter' | 'SetRetry' | 'SetRetryNamed' | 'CancelRetry' | 'CancelRetryNamed';
}

/** @name PalletConvictionVotingCall (86) */
export interface PalletConvictionVotingCall extends Enum {
  readonly isVote: boolean;
  readonly asVote: {
    readonly pollIndex: Compact<u32>;
    readonly vote: PalletConvictionVotingVoteAccountVote;
  } & Struct;
  readonly isDelegate: boolean;
  readonly asDelegate: {
    readonly class: u16;
    readonly to: MultiAddress;
    readonly conviction: PalletConvictionVotingConviction;
    readonly balance: u128;
  } & Struct;
  readonly isUndelegate: boolean;
  readonly asUndelegate: {
    readonly class: u16;
  } & Struct;
  readonly isUnlock: boolean;
  readonly asUnlock: {
    readonly class: u16;
    readonly target: MultiAddress;
  } & Struct;
  readonly isRemoveVote: boolean;
  readonly asRemoveVote: {
    readonly class: Option<u16>;
    readonly index: u32;
  } & Struct;
  readonly isRemoveOtherVote: boolean;
  readonly asRemoveOtherVote: {
    readonly target: MultiAddress;
    readonly class: u16;
    readonly index: u32;
  } & Struct;
  readonly type: 'Vote' | 'Delegate' | 'Undelegate' | 'Unlock' | 'RemoveVote' | 'RemoveOtherVote';
}

/** @name PalletConvictionVotingVoteAccountVote (87) */
export interface PalletConvictionVotingVoteAccountVote extends Enum {
  readonly isStandard: boolean;
  readonly asStandard: {
    readonly vote: Vote;
    readonly balance: u128;
  } & Struct;
  readonly isSplit: boolean;
  readonly asSplit: {
    readonly aye: u128;
    readonly nay: u128;
  } & Struct;
  readonly isSplitAbstain: boolean;
  readonly asSplitAbstain: {
    readonly aye: u128;
    readonly nay: u128;
    readonly abstain: u128;
  } & Struct;
  readonly type: 'Standard' | 'Split' | 'SplitAbstain';
}

/** @name PalletConvictionVotingConviction (89) */
export interface PalletConvictionVotingConviction extends Enum {
  readonly isNone: boolean;
  readonly isLocked1x: boolean;
  readonly isLocked2x: boolean;
  readonly isLocked3x: boolean;
  readonly isLocked4x: boolean;
  readonly isLocked5x: boolean;
  readonly isLocked6x: boolean;
  readonly type: 'None' | 'Locked1x' | 'Locked2x' | 'Locked3x' | 'Locked4x' | 'Locked5x' | 'Locked6x';
}

/** @name PalletReferendaCall (91) */
export interface PalletReferendaCall extends Enum {
  readonly isSubmit: boolean;
  readonly asSubmit: {
    readonly proposalOrigin: HuzhuRuntimeOriginCaller;
    readonly proposal: FrameSupportPreimagesBounded;
    readonly enactmentMoment: FrameSupportScheduleDispatchTime;
  } & Struct;
  readonly isPlaceDecisionDeposit: boolean;
  readonly asPlaceDecisionDeposit: {
    readonly index: u32;
  } & Struct;
  readonly isRefundDecisionDeposit: boolean;
  readonly asRefundDecisionDeposit: {
    readonly index: u32;
  } & Struct;
  readonly isCancel: boolean;
  readonly asCancel: {
    readonly index: u32;
  } & Struct;
  readonly isKill: boolean;
  readonly asKill: {
    readonly index: u32;
  } & Struct;
  readonly isNudgeReferendum: boolean;
  readonly asNudgeReferendum: {
    readonly index: u32;
  } & Struct;
  readonly isOneFewerDeciding: boolean;
  readonly asOneFewerDeciding: {
    readonly track: u16;
  } & Struct;
  readonly isRefundSubmissionDeposit: boolean;
  readonly asRefundSubmissionDeposit: {
    readonly index: u32;
  } & Struct;
  readonly isSetMetadata: boolean;
  readonly asSetMetadata: {
    readonly index: u32;
    readonly maybeHash: Option<H256>;
  } & Struct;
  readonly type: 'Submit' | 'PlaceDecisionDeposit' | 'RefundDecisionDeposit' | 'Cancel' | 'Kill' | 'NudgeReferendum' | 'OneFewerDeciding' | 'RefundSubmissionDeposit' | 'SetMetadata';
}

/** @name FrameSupportPreimagesBounded (92) */
export interface FrameSupportPreimagesBounded extends Enum {
  readonly isLegacy: boolean;
  readonly asLegacy: {
    readonly hash_: H256;
  } & Struct;
  readonly isInline: boolean;
  readonly asInline: Bytes;
  readonly isLookup: boolean;
  readonly asLookup: {
    readonly hash_: H256;
    readonly len: u32;
  } & Struct;
  readonly type: 'Legacy' | 'Inline' | 'Lookup';
}

/** @name SpRuntimeBlakeTwo256 (93) */
type SpRuntimeBlakeTwo256 = Null;

/** @name FrameSupportScheduleDispatchTime (95) */
export interface FrameSupportScheduleDispatchTime extends Enum {
  readonly isAt: boolean;
  readonly asAt: u32;
  readonly isAfter: boolean;
  readonly asAfter: u32;
  readonly type: 'At' | 'After';
}

/** @name PalletTreasuryCall (97) */
export interface PalletTreasuryCall extends Enum {
  readonly isSpendLocal: boolean;
  readonly asSpendLocal: {
    readonly amount: Compact<u128>;
    readonly beneficiary: MultiAddress;
  } & Struct;
  readonly isRemoveApproval: boolean;
  readonly asRemoveApproval: {
    readonly proposalId: Compact<u32>;
  } & Struct;
  readonly isSpend: boolean;
  readonly asSpend: {
    readonly assetKind: FrameSupportTokensFungibleUnionOfNativeOrWithId;
    readonly amount: Compact<u128>;
    readonly beneficiary: AccountId32;
    readonly validFrom: Option<u32>;
  } & Struct;
  readonly isPayout: boolean;
  readonly asPayout: {
    readonly index: u32;
  } & Struct;
  readonly isCheckStatus: boolean;
  readonly asCheckStatus: {
    readonly index: u32;
  } & Struct;
  readonly isVoidSpend: boolean;
  readonly asVoidSpend: {
    readonly index: u32;
  } & Struct;
  readonly type: 'SpendLocal' | 'RemoveApproval' | 'Spend' | 'Payout' | 'CheckStatus' | 'VoidSpend';
}

/** @name FrameSupportTokensFungibleUnionOfNativeOrWithId (98) */
export interface FrameSupportTokensFungibleUnionOfNativeOrWithId extends Enum {
  readonly isNative: boolean;
  readonly isWithId: boolean;
  readonly asWithId: u32;
  readonly type: 'Native' | 'WithId';
}

/** @name PalletMemberReferendaCall (99) */
export interface PalletMemberReferendaCall extends Enum {
  readonly isVote: boolean;
  readonly asVote: {
    readonly poll: u64;
    readonly aye: bool;
  } & Struct;
  readonly isClearVotes: boolean;
  readonly asClearVotes: {
    readonly poll: u64;
    readonly limit: u32;
  } & Struct;
  readonly type: 'Vote' | 'ClearVotes';
}

/** @name PalletMutualAidCall (100) */
export interface PalletMutualAidCall extends Enum {
  readonly isCreatePool: boolean;
  readonly asCreatePool: {
    readonly kind: PalletMutualAidPoolKind;
    readonly currency: FrameSupportTokensFungibleUnionOfNativeOrWithId;
    readonly rules: PalletMutualAidRules;
    readonly name: Bytes;
    readonly summary: Bytes;
    readonly terms: H256;
    readonly successor: PalletMutualAidPoolSuccessor;
  } & Struct;
  readonly isSetProfile: boolean;
  readonly asSetProfile: {
    readonly pool: u32;
    readonly summary: Bytes;
    readonly terms: H256;
  } & Struct;
  readonly isInvite: boolean;
  readonly asInvite: {
    readonly pool: u32;
    readonly who: AccountId32;
  } & Struct;
  readonly isRevokeInvitation: boolean;
  readonly asRevokeInvitation: {
    readonly pool: u32;
    readonly who: AccountId32;
  } & Struct;
  readonly isApply: boolean;
  readonly asApply: {
    readonly pool: u32;
  } & Struct;
  readonly isAdmit: boolean;
  readonly asAdmit: {
    readonly pool: u32;
    readonly who: AccountId32;
  } & Struct;
  readonly isJoin: boolean;
  readonly asJoin: {
    readonly pool: u32;
  } & Struct;
  readonly isPayDues: boolean;
  readonly asPayDues: {
    readonly pool: u32;
    readonly member: AccountId32;
    readonly periods: u8;
  } & Struct;
  readonly isDonate: boolean;
  readonly asDonate: {
    readonly pool: u32;
    readonly amount: u128;
  } & Struct;
  readonly isSweep: boolean;
  readonly asSweep: {
    readonly pool: u32;
  } & Struct;
  readonly isRequestExit: boolean;
  readonly asRequestExit: {
    readonly pool: u32;
    readonly least: Perquintill;
  } & Struct;
  readonly isPayExit: boolean;
  readonly asPayExit: {
    readonly pool: u32;
    readonly member: AccountId32;
  } & Struct;
  readonly isRemoveLapsed: boolean;
  readonly asRemoveLapsed: {
    readonly pool: u32;
    readonly member: AccountId32;
  } & Struct;
  readonly isAcceptPayee: boolean;
  readonly asAcceptPayee: {
    readonly pool: u32;
    readonly payee: AccountId32;
  } & Struct;
  readonly isDropPayee: boolean;
  readonly asDropPayee: {
    readonly pool: u32;
    readonly payee: AccountId32;
  } & Struct;
  readonly isPause: boolean;
  readonly asPause: {
    readonly pool: u32;
  } & Struct;
  readonly isHandOver: boolean;
  readonly asHandOver: {
    readonly pool: u32;
    readonly candidate: Option<AccountId32>;
  } & Struct;
  readonly isAcceptHost: boolean;
  readonly asAcceptHost: {
    readonly pool: u32;
  } & Struct;
  readonly isDropApplication: boolean;
  readonly asDropApplication: {
    readonly pool: u32;
    readonly who: AccountId32;
  } & Struct;
  readonly isWithdrawExit: boolean;
  readonly asWithdrawExit: {
    readonly pool: u32;
  } & Struct;
  readonly isFileClaim: boolean;
  readonly asFileClaim: {
    readonly pool: u32;
    readonly request: PalletMutualAidClaimClaimRequest;
  } & Struct;
  readonly isWithdrawClaim: boolean;
  readonly asWithdrawClaim: {
    readonly pool: u32;
    readonly claim: u32;
  } & Struct;
  readonly isOpenPart: boolean;
  readonly asOpenPart: {
    readonly pool: u32;
    readonly claim: u32;
    readonly part: u8;
    readonly document: Option<H256>;
  } & Struct;
  readonly isAttest: boolean;
  readonly asAttest: {
    readonly pool: u32;
    readonly claim: u32;
    readonly part: u8;
  } & Struct;
  readonly isVouch: boolean;
  readonly asVouch: {
    readonly pool: u32;
    readonly claim: u32;
    readonly amount: u128;
  } & Struct;
  readonly isDispute: boolean;
  readonly asDispute: {
    readonly pool: u32;
    readonly claim: u32;
    readonly part: u8;
    readonly reason: PalletMutualAidClaimReason;
    readonly statement: H256;
  } & Struct;
  readonly isAnswer: boolean;
  readonly asAnswer: {
    readonly pool: u32;
    readonly claim: u32;
    readonly part: u8;
    readonly statement: H256;
  } & Struct;
  readonly isReopen: boolean;
  readonly asReopen: {
    readonly pool: u32;
    readonly claim: u32;
    readonly part: u8;
    readonly evidence: H256;
  } & Struct;
  readonly isCollect: boolean;
  readonly asCollect: {
    readonly pool: u32;
    readonly claim: u32;
    readonly part: u8;
  } & Struct;
  readonly isNamePayee: boolean;
  readonly asNamePayee: {
    readonly pool: u32;
    readonly claim: u32;
    readonly part: u8;
    readonly payee: PalletMutualAidClaimPayeeRequest;
  } & Struct;
  readonly isService: boolean;
  readonly asService: {
    readonly limit: u32;
  } & Struct;
  readonly isExpirePart: boolean;
  readonly asExpirePart: {
    readonly pool: u32;
    readonly claim: u32;
    readonly part: u8;
  } & Struct;
  readonly isUnvouch: boolean;
  readonly asUnvouch: {
    readonly pool: u32;
    readonly claim: u32;
  } & Struct;
  readonly isLook: boolean;
  readonly asLook: {
    readonly pool: u32;
    readonly claim: u32;
    readonly part: u8;
    readonly doubt: bool;
  } & Struct;
  readonly isProposeRules: boolean;
  readonly asProposeRules: {
    readonly pool: u32;
    readonly rules: PalletMutualAidRules;
    readonly statement: H256;
  } & Struct;
  readonly isDraft: boolean;
  readonly asDraft: {
    readonly pool: u32;
    readonly proposal: PalletMutualAidChangeProposal;
    readonly statement: H256;
  } & Struct;
  readonly isSignDraft: boolean;
  readonly asSignDraft: {
    readonly pool: u32;
    readonly author: AccountId32;
    readonly number: u32;
  } & Struct;
  readonly isAgreeToHost: boolean;
  readonly asAgreeToHost: {
    readonly pool: u32;
    readonly author: AccountId32;
    readonly number: u32;
  } & Struct;
  readonly isOpenDraft: boolean;
  readonly asOpenDraft: {
    readonly pool: u32;
    readonly author: AccountId32;
    readonly number: u32;
  } & Struct;
  readonly isBeginWindingUp: boolean;
  readonly asBeginWindingUp: {
    readonly pool: u32;
  } & Struct;
  readonly isRedeem: boolean;
  readonly asRedeem: {
    readonly pool: u32;
    readonly member: AccountId32;
  } & Struct;
  readonly isClosePool: boolean;
  readonly asClosePool: {
    readonly pool: u32;
  } & Struct;
  readonly isSetParameter: boolean;
  readonly asSetParameter: {
    readonly change: PalletMutualAidProtocolParameter;
  } & Struct;
  readonly isRegisterCurrency: boolean;
  readonly asRegisterCurrency: {
    readonly currency: PalletMutualAidProtocolNewCurrency;
  } & Struct;
  readonly isSetCurrency: boolean;
  readonly asSetCurrency: {
    readonly currency: FrameSupportTokensFungibleUnionOfNativeOrWithId;
    readonly change: PalletMutualAidProtocolCurrencyChange;
  } & Struct;
  readonly isRegisterPayee: boolean;
  readonly asRegisterPayee: {
    readonly payee: AccountId32;
    readonly kind: PalletMutualAidProtocolPayeeKind;
  } & Struct;
  readonly isRemovePayee: boolean;
  readonly asRemovePayee: {
    readonly payee: AccountId32;
  } & Struct;
  readonly isMint: boolean;
  readonly asMint: {
    readonly asset: u32;
    readonly to: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isBurn: boolean;
  readonly asBurn: {
    readonly asset: u32;
    readonly amount: u128;
  } & Struct;
  readonly isAnnounceUpgrade: boolean;
  readonly asAnnounceUpgrade: {
    readonly code: H256;
  } & Struct;
  readonly isWithdrawUpgrade: boolean;
  readonly isAuthorizeAnnouncedUpgrade: boolean;
  readonly isLiftPause: boolean;
  readonly asLiftPause: {
    readonly pool: u32;
  } & Struct;
  readonly type: 'CreatePool' | 'SetProfile' | 'Invite' | 'RevokeInvitation' | 'Apply' | 'Admit' | 'Join' | 'PayDues' | 'Donate' | 'Sweep' | 'RequestExit' | 'PayExit' | 'RemoveLapsed' | 'AcceptPayee' | 'DropPayee' | 'Pause' | 'HandOver' | 'AcceptHost' | 'DropApplication' | 'WithdrawExit' | 'FileClaim' | 'WithdrawClaim' | 'OpenPart' | 'Attest' | 'Vouch' | 'Dispute' | 'Answer' | 'Reopen' | 'Collect' | 'NamePayee' | 'Service' | 'ExpirePart' | 'Unvouch' | 'Look' | 'ProposeRules' | 'Draft' | 'SignDraft' | 'AgreeToHost' | 'OpenDraft' | 'BeginWindingUp' | 'Redeem' | 'ClosePool' | 'SetParameter' | 'RegisterCurrency' | 'SetCurrency' | 'RegisterPayee' | 'RemovePayee' | 'Mint' | 'Burn' | 'AnnounceUpgrade' | 'WithdrawUpgrade' | 'AuthorizeAnnouncedUpgrade' | 'LiftPause';
}

/** @name PalletMutualAidPoolKind (101) */
export interface PalletMutualAidPoolKind extends Enum {
  readonly isEducation: boolean;
  readonly isMedical: boolean;
  readonly isDisaster: boolean;
  readonly isSharing: boolean;
  readonly type: 'Education' | 'Medical' | 'Disaster' | 'Sharing';
}

/** @name PalletMutualAidRules (102) */
export interface PalletMutualAidRules extends Struct {
  readonly dues: u128;
  readonly periodDays: u16;
  readonly waitingDays: u16;
  readonly tenureDays: u16;
  readonly gracePeriods: u8;
  readonly coveredShare: Percent;
  readonly cap: u8;
  readonly coverYear: u8;
  readonly ramp: u8;
  readonly ownAccount: u8;
  readonly reserveMonths: u8;
  readonly minimumVoters: u16;
  readonly openJoins: Percent;
  readonly windowSmallDays: u8;
  readonly windowLargeDays: u8;
  readonly border: u8;
  readonly bond: Percent;
  readonly settlementHealthyDays: u8;
  readonly settlementStrainedDays: u8;
  readonly filingDays: u16;
  readonly exitNoticeDays: u8;
  readonly exitShare: Percent;
  readonly aheadPeriods: u8;
  readonly noticeDays: u16;
  readonly hostFee: Perbill;
  readonly backing: u8;
  readonly ofKind: PalletMutualAidRulesKindRules;
}

/** @name PalletMutualAidRulesKindRules (105) */
export interface PalletMutualAidRulesKindRules extends Enum {
  readonly isEducation: boolean;
  readonly type: 'Education';
}

/** @name PalletMutualAidPoolSuccessor (107) */
export interface PalletMutualAidPoolSuccessor extends Enum {
  readonly isTreasury: boolean;
  readonly isPayee: boolean;
  readonly asPayee: AccountId32;
  readonly isPool: boolean;
  readonly asPool: u32;
  readonly type: 'Treasury' | 'Payee' | 'Pool';
}

/** @name PalletMutualAidClaimClaimRequest (110) */
export interface PalletMutualAidClaimClaimRequest extends Struct {
  readonly rules: u32;
  readonly need: PalletMutualAidClaimNeed;
  readonly lossDate: u64;
  readonly cost: u128;
  readonly statement: H256;
  readonly parts: Vec<PalletMutualAidClaimPartRequest>;
}

/** @name PalletMutualAidClaimNeed (111) */
export interface PalletMutualAidClaimNeed extends Enum {
  readonly isTuition: boolean;
  readonly isBooks: boolean;
  readonly isDevice: boolean;
  readonly isExam: boolean;
  readonly type: 'Tuition' | 'Books' | 'Device' | 'Exam';
}

/** @name PalletMutualAidClaimPartRequest (113) */
export interface PalletMutualAidClaimPartRequest extends Struct {
  readonly amount: u128;
  readonly payee: PalletMutualAidClaimPayeeRequest;
  readonly due: u64;
  readonly milestone: Option<PalletMutualAidClaimMilestone>;
}

/** @name PalletMutualAidClaimPayeeRequest (114) */
export interface PalletMutualAidClaimPayeeRequest extends Enum {
  readonly isOwnAccount: boolean;
  readonly isAccount: boolean;
  readonly asAccount: AccountId32;
  readonly isVouched: boolean;
  readonly asVouched: AccountId32;
  readonly type: 'OwnAccount' | 'Account' | 'Vouched';
}

/** @name PalletMutualAidClaimMilestone (116) */
export interface PalletMutualAidClaimMilestone extends Enum {
  readonly isProofOfEnrolment: boolean;
  readonly isSchoolAttests: boolean;
  readonly type: 'ProofOfEnrolment' | 'SchoolAttests';
}

/** @name PalletMutualAidClaimReason (118) */
export interface PalletMutualAidClaimReason extends Enum {
  readonly isNotCovered: boolean;
  readonly isFalseDocuments: boolean;
  readonly isWrongAmount: boolean;
  readonly isAlreadyPaid: boolean;
  readonly isNotThisMembersLoss: boolean;
  readonly isOther: boolean;
  readonly type: 'NotCovered' | 'FalseDocuments' | 'WrongAmount' | 'AlreadyPaid' | 'NotThisMembersLoss' | 'Other';
}

/** @name PalletMutualAidChangeProposal (119) */
export interface PalletMutualAidChangeProposal extends Enum {
  readonly isRules: boolean;
  readonly asRules: PalletMutualAidRules;
  readonly isHost: boolean;
  readonly asHost: AccountId32;
  readonly isWindUp: boolean;
  readonly type: 'Rules' | 'Host' | 'WindUp';
}

/** @name PalletMutualAidProtocolParameter (120) */
export interface PalletMutualAidProtocolParameter extends Enum {
  readonly isPoolDeposit: boolean;
  readonly asPoolDeposit: u128;
  readonly isProposalDeposit: boolean;
  readonly asProposalDeposit: u128;
  readonly isServiceQuota: boolean;
  readonly asServiceQuota: u32;
  readonly isDuesFloor: boolean;
  readonly asDuesFloor: {
    readonly currency: FrameSupportTokensFungibleUnionOfNativeOrWithId;
    readonly floor: u128;
  } & Struct;
  readonly type: 'PoolDeposit' | 'ProposalDeposit' | 'ServiceQuota' | 'DuesFloor';
}

/** @name PalletMutualAidProtocolNewCurrency (121) */
export interface PalletMutualAidProtocolNewCurrency extends Struct {
  readonly asset: u32;
  readonly name: Bytes;
  readonly symbol: Bytes;
  readonly decimals: u8;
  readonly minimumBalance: u128;
  readonly duesFloor: u128;
  readonly issuer: Option<AccountId32>;
  readonly rate: Option<u128>;
}

/** @name PalletMutualAidProtocolCurrencyChange (125) */
export interface PalletMutualAidProtocolCurrencyChange extends Enum {
  readonly isIssuer: boolean;
  readonly asIssuer: Option<AccountId32>;
  readonly isRate: boolean;
  readonly asRate: u128;
  readonly type: 'Issuer' | 'Rate';
}

/** @name PalletMutualAidProtocolPayeeKind (126) */
export interface PalletMutualAidProtocolPayeeKind extends Enum {
  readonly isSchool: boolean;
  readonly type: 'School';
}

/** @name SpRuntimeMultiSignature (127) */
export interface SpRuntimeMultiSignature extends Enum {
  readonly isEd25519: boolean;
  readonly asEd25519: U8aFixed;
  readonly isSr25519: boolean;
  readonly asSr25519: U8aFixed;
  readonly isEcdsa: boolean;
  readonly asEcdsa: U8aFixed;
  readonly isEth: boolean;
  readonly asEth: U8aFixed;
  readonly type: 'Ed25519' | 'Sr25519' | 'Ecdsa' | 'Eth';
}

/** @name FrameSystemExtensionsAuthorizeCall (130) */
type FrameSystemExtensionsAuthorizeCall = Null;

/** @name FrameSystemExtensionsCheckNonZeroSender (131) */
type FrameSystemExtensionsCheckNonZeroSender = Null;

/** @name FrameSystemExtensionsCheckSpecVersion (132) */
type FrameSystemExtensionsCheckSpecVersion = Null;

/** @name FrameSystemExtensionsCheckTxVersion (133) */
type FrameSystemExtensionsCheckTxVersion = Null;

/** @name FrameSystemExtensionsCheckGenesis (134) */
type FrameSystemExtensionsCheckGenesis = Null;

/** @name FrameSystemExtensionsCheckNonce (137) */
export interface FrameSystemExtensionsCheckNonce extends Compact<u32> {}

/** @name FrameSystemExtensionsCheckWeight (138) */
type FrameSystemExtensionsCheckWeight = Null;

/** @name PalletAssetTxPaymentChargeAssetTxPayment (139) */
export interface PalletAssetTxPaymentChargeAssetTxPayment extends Struct {
  readonly tip: Compact<u128>;
  readonly assetId: Option<StagingXcmV5Location>;
}

/** @name StagingXcmV5Location (141) */
export interface StagingXcmV5Location extends Struct {
  readonly parents: u8;
  readonly interior: StagingXcmV5Junctions;
}

/** @name StagingXcmV5Junctions (142) */
export interface StagingXcmV5Junctions extends Enum {
  readonly isHere: boolean;
  readonly isX1: boolean;
  readonly asX1: Vec<StagingXcmV5Junction>;
  readonly isX2: boolean;
  readonly asX2: Vec<StagingXcmV5Junction>;
  readonly isX3: boolean;
  readonly asX3: Vec<StagingXcmV5Junction>;
  readonly isX4: boolean;
  readonly asX4: Vec<StagingXcmV5Junction>;
  readonly isX5: boolean;
  readonly asX5: Vec<StagingXcmV5Junction>;
  readonly isX6: boolean;
  readonly asX6: Vec<StagingXcmV5Junction>;
  readonly isX7: boolean;
  readonly asX7: Vec<StagingXcmV5Junction>;
  readonly isX8: boolean;
  readonly asX8: Vec<StagingXcmV5Junction>;
  readonly type: 'Here' | 'X1' | 'X2' | 'X3' | 'X4' | 'X5' | 'X6' | 'X7' | 'X8';
}

/** @name StagingXcmV5Junction (144) */
export interface StagingXcmV5Junction extends Enum {
  readonly isParachain: boolean;
  readonly asParachain: Compact<u32>;
  readonly isAccountId32: boolean;
  readonly asAccountId32: {
    readonly network: Option<StagingXcmV5JunctionNetworkId>;
    readonly id: U8aFixed;
  } & Struct;
  readonly isAccountIndex64: boolean;
  readonly asAccountIndex64: {
    readonly network: Option<StagingXcmV5JunctionNetworkId>;
    readonly index: Compact<u64>;
  } & Struct;
  readonly isAccountKey20: boolean;
  readonly asAccountKey20: {
    readonly network: Option<StagingXcmV5JunctionNetworkId>;
    readonly key: U8aFixed;
  } & Struct;
  readonly isPalletInstance: boolean;
  readonly asPalletInstance: u8;
  readonly isGeneralIndex: boolean;
  readonly asGeneralIndex: Compact<u128>;
  readonly isGeneralKey: boolean;
  readonly asGeneralKey: {
    readonly length: u8;
    readonly data: U8aFixed;
  } & Struct;
  readonly isOnlyChild: boolean;
  readonly isPlurality: boolean;
  readonly asPlurality: {
    readonly id: XcmV3JunctionBodyId;
    readonly part: XcmV3JunctionBodyPart;
  } & Struct;
  readonly isGlobalConsensus: boolean;
  readonly asGlobalConsensus: StagingXcmV5JunctionNetworkId;
  readonly type: 'Parachain' | 'AccountId32' | 'AccountIndex64' | 'AccountKey20' | 'PalletInstance' | 'GeneralIndex' | 'GeneralKey' | 'OnlyChild' | 'Plurality' | 'GlobalConsensus';
}

/** @name StagingXcmV5JunctionNetworkId (146) */
export interface StagingXcmV5JunctionNetworkId extends Enum {
  readonly isByGenesis: boolean;
  readonly asByGenesis: U8aFixed;
  readonly isByFork: boolean;
  readonly asByFork: {
    readonly blockNumber: u64;
    readonly blockHash: U8aFixed;
  } & Struct;
  readonly isPolkadot: boolean;
  readonly isKusama: boolean;
  readonly isEthereum: boolean;
  readonly asEthereum: {
    readonly chainId: Compact<u64>;
  } & Struct;
  readonly isBitcoinCore: boolean;
  readonly isBitcoinCash: boolean;
  readonly isPolkadotBulletin: boolean;
  readonly type: 'ByGenesis' | 'ByFork' | 'Polkadot' | 'Kusama' | 'Ethereum' | 'BitcoinCore' | 'BitcoinCash' | 'PolkadotBulletin';
}

/** @name XcmV3JunctionBodyId (147) */
export interface XcmV3JunctionBodyId extends Enum {
  readonly isUnit: boolean;
  readonly isMoniker: boolean;
  readonly asMoniker: U8aFixed;
  readonly isIndex: boolean;
  readonly asIndex: Compact<u32>;
  readonly isExecutive: boolean;
  readonly isTechnical: boolean;
  readonly isLegislative: boolean;
  readonly isJudicial: boolean;
  readonly isDefense: boolean;
  readonly isAdministration: boolean;
  readonly isTreasury: boolean;
  readonly type: 'Unit' | 'Moniker' | 'Index' | 'Executive' | 'Technical' | 'Legislative' | 'Judicial' | 'Defense' | 'Administration' | 'Treasury';
}

/** @name XcmV3JunctionBodyPart (148) */
export interface XcmV3JunctionBodyPart extends Enum {
  readonly isVoice: boolean;
  readonly isMembers: boolean;
  readonly asMembers: {
    readonly count: Compact<u32>;
  } & Struct;
  readonly isFraction: boolean;
  readonly asFraction: {
    readonly nom: Compact<u32>;
    readonly denom: Compact<u32>;
  } & Struct;
  readonly isAtLeastProportion: boolean;
  readonly asAtLeastProportion: {
    readonly nom: Compact<u32>;
    readonly denom: Compact<u32>;
  } & Struct;
  readonly isMoreThanProportion: boolean;
  readonly asMoreThanProportion: {
    readonly nom: Compact<u32>;
    readonly denom: Compact<u32>;
  } & Struct;
  readonly type: 'Voice' | 'Members' | 'Fraction' | 'AtLeastProportion' | 'MoreThanProportion';
}

/** @name FrameMetadataHashExtensionCheckMetadataHash (156) */
export interface FrameMetadataHashExtensionCheckMetadataHash extends Struct {
  readonly mode: FrameMetadataHashExtensionMode;
}

/** @name FrameMetadataHashExtensionMode (157) */
export interface FrameMetadataHashExtensionMode extends Enum {
  readonly isDisabled: boolean;
  readonly isEnabled: boolean;
  readonly type: 'Disabled' | 'Enabled';
}

/** @name FrameSystemAccountInfo (159) */
export interface FrameSystemAccountInfo extends Struct {
  readonly nonce: u32;
  readonly consumers: u32;
  readonly providers: u32;
  readonly sufficients: u32;
  readonly data: PalletBalancesAccountData;
}

/** @name PalletBalancesAccountData (160) */
export interface PalletBalancesAccountData extends Struct {
  readonly free: u128;
  readonly reserved: u128;
  readonly frozen: u128;
  readonly flags: u128;
}

/** @name FrameSupportDispatchPerDispatchClassWeight (162) */
export interface FrameSupportDispatchPerDispatchClassWeight extends Struct {
  readonly normal: SpWeightsWeightV2Weight;
  readonly operational: SpWeightsWeightV2Weight;
  readonly mandatory: SpWeightsWeightV2Weight;
}

/** @name FrameSystemEventRecord (164) */
export interface FrameSystemEventRecord extends Struct {
  readonly phase: FrameSystemPhase;
  readonly event: Event;
  readonly topics: Vec<H256>;
}

/** @name FrameSystemEvent (166) */
export interface FrameSystemEvent extends Enum {
  readonly isExtrinsicSuccess: boolean;
  readonly asExtrinsicSuccess: {
    readonly dispatchInfo: FrameSystemDispatchEventInfo;
  } & Struct;
  readonly isExtrinsicFailed: boolean;
  readonly asExtrinsicFailed: {
    readonly dispatchError: SpRuntimeDispatchError;
    readonly dispatchInfo: FrameSystemDispatchEventInfo;
  } & Struct;
  readonly isCodeUpdated: boolean;
  readonly asCodeUpdated: {
    readonly hash_: H256;
  } & Struct;
  readonly isNewAccount: boolean;
  readonly asNewAccount: {
    readonly account: AccountId32;
  } & Struct;
  readonly isKilledAccount: boolean;
  readonly asKilledAccount: {
    readonly account: AccountId32;
  } & Struct;
  readonly isRemarked: boolean;
  readonly asRemarked: {
    readonly sender: AccountId32;
    readonly hash_: H256;
  } & Struct;
  readonly isUpgradeAuthorized: boolean;
  readonly asUpgradeAuthorized: {
    readonly codeHash: H256;
    readonly checkVersion: bool;
  } & Struct;
  readonly isRejectedInvalidAuthorizedUpgrade: boolean;
  readonly asRejectedInvalidAuthorizedUpgrade: {
    readonly codeHash: H256;
    readonly error: SpRuntimeDispatchError;
  } & Struct;
  readonly type: 'ExtrinsicSuccess' | 'ExtrinsicFailed' | 'CodeUpdated' | 'NewAccount' | 'KilledAccount' | 'Remarked' | 'UpgradeAuthorized' | 'RejectedInvalidAuthorizedUpgrade';
}

/** @name FrameSystemDispatchEventInfo (167) */
export interface FrameSystemDispatchEventInfo extends Struct {
  readonly weight: SpWeightsWeightV2Weight;
  readonly class: FrameSupportDispatchDispatchClass;
  readonly paysFee: FrameSupportDispatchPays;
}

/** @name FrameSupportDispatchDispatchClass (168) */
export interface FrameSupportDispatchDispatchClass extends Enum {
  readonly isNormal: boolean;
  readonly isOperational: boolean;
  readonly isMandatory: boolean;
  readonly type: 'Normal' | 'Operational' | 'Mandatory';
}

/** @name FrameSupportDispatchPays (169) */
export interface FrameSupportDispatchPays extends Enum {
  readonly isYes: boolean;
  readonly isNo: boolean;
  readonly type: 'Yes' | 'No';
}

/** @name SpRuntimeDispatchError (170) */
export interface SpRuntimeDispatchError extends Enum {
  readonly isOther: boolean;
  readonly isCannotLookup: boolean;
  readonly isBadOrigin: boolean;
  readonly isModule: boolean;
  readonly asModule: SpRuntimeModuleError;
  readonly isConsumerRemaining: boolean;
  readonly isNoProviders: boolean;
  readonly isTooManyConsumers: boolean;
  readonly isToken: boolean;
  readonly asToken: SpRuntimeTokenError;
  readonly isArithmetic: boolean;
  readonly asArithmetic: SpArithmeticArithmeticError;
  readonly isTransactional: boolean;
  readonly asTransactional: SpRuntimeTransactionalError;
  readonly isExhausted: boolean;
  readonly isCorruption: boolean;
  readonly isUnavailable: boolean;
  readonly isRootNotAllowed: boolean;
  readonly isTrie: boolean;
  readonly asTrie: SpRuntimeProvingTrieTrieError;
  readonly type: 'Other' | 'CannotLookup' | 'BadOrigin' | 'Module' | 'ConsumerRemaining' | 'NoProviders' | 'TooManyConsumers' | 'Token' | 'Arithmetic' | 'Transactional' | 'Exhausted' | 'Corruption' | 'Unavailable' | 'RootNotAllowed' | 'Trie';
}

/** @name SpRuntimeModuleError (171) */
export interface SpRuntimeModuleError extends Struct {
  readonly index: u8;
  readonly error: U8aFixed;
}

/** @name SpRuntimeTokenError (172) */
export interface SpRuntimeTokenError extends Enum {
  readonly isFundsUnavailable: boolean;
  readonly isOnlyProvider: boolean;
  readonly isBelowMinimum: boolean;
  readonly isCannotCreate: boolean;
  readonly isUnknownAsset: boolean;
  readonly isFrozen: boolean;
  readonly isUnsupported: boolean;
  readonly isCannotCreateHold: boolean;
  readonly isNotExpendable: boolean;
  readonly isBlocked: boolean;
  readonly type: 'FundsUnavailable' | 'OnlyProvider' | 'BelowMinimum' | 'CannotCreate' | 'UnknownAsset' | 'Frozen' | 'Unsupported' | 'CannotCreateHold' | 'NotExpendable' | 'Blocked';
}

/** @name SpArithmeticArithmeticError (173) */
export interface SpArithmeticArithmeticError extends Enum {
  readonly isUnderflow: boolean;
  readonly isOverflow: boolean;
  readonly isDivisionByZero: boolean;
  readonly type: 'Underflow' | 'Overflow' | 'DivisionByZero';
}

/** @name SpRuntimeTransactionalError (174) */
export interface SpRuntimeTransactionalError extends Enum {
  readonly isLimitReached: boolean;
  readonly isNoLayer: boolean;
  readonly type: 'LimitReached' | 'NoLayer';
}

/** @name SpRuntimeProvingTrieTrieError (175) */
export interface SpRuntimeProvingTrieTrieError extends Enum {
  readonly isInvalidStateRoot: boolean;
  readonly isIncompleteDatabase: boolean;
  readonly isValueAtIncompleteKey: boolean;
  readonly isDecoderError: boolean;
  readonly isInvalidHash: boolean;
  readonly isDuplicateKey: boolean;
  readonly isExtraneousNode: boolean;
  readonly isExtraneousValue: boolean;
  readonly isExtraneousHashReference: boolean;
  readonly isInvalidChildReference: boolean;
  readonly isValueMismatch: boolean;
  readonly isIncompleteProof: boolean;
  readonly isRootMismatch: boolean;
  readonly isDecodeError: boolean;
  readonly type: 'InvalidStateRoot' | 'IncompleteDatabase' | 'ValueAtIncompleteKey' | 'DecoderError' | 'InvalidHash' | 'DuplicateKey' | 'ExtraneousNode' | 'ExtraneousValue' | 'ExtraneousHashReference' | 'InvalidChildReference' | 'ValueMismatch' | 'IncompleteProof' | 'RootMismatch' | 'DecodeError';
}

/** @name CumulusPalletParachainSystemEvent (176) */
export interface CumulusPalletParachainSystemEvent extends Enum {
  readonly isValidationFunctionStored: boolean;
  readonly isValidationFunctionApplied: boolean;
  readonly asValidationFunctionApplied: {
    readonly relayChainBlockNum: u32;
  } & Struct;
  readonly isValidationFunctionDiscarded: boolean;
  readonly isDownwardMessagesReceived: boolean;
  readonly asDownwardMessagesReceived: {
    readonly count: u32;
  } & Struct;
  readonly isDownwardMessagesProcessed: boolean;
  readonly asDownwardMessagesProcessed: {
    readonly weightUsed: SpWeightsWeightV2Weight;
    readonly dmqHead: H256;
  } & Struct;
  readonly isUpwardMessageSent: boolean;
  readonly asUpwardMessageSent: {
    readonly messageHash: Option<U8aFixed>;
  } & Struct;
  readonly type: 'ValidationFunctionStored' | 'ValidationFunctionApplied' | 'ValidationFunctionDiscarded' | 'DownwardMessagesReceived' | 'DownwardMessagesProcessed' | 'UpwardMessageSent';
}

/** @name PalletUtilityEvent (177) */
export interface PalletUtilityEvent extends Enum {
  readonly isBatchInterrupted: boolean;
  readonly asBatchInterrupted: {
    readonly index: u32;
    readonly error: SpRuntimeDispatchError;
  } & Struct;
  readonly isBatchCompleted: boolean;
  readonly isBatchCompletedWithErrors: boolean;
  readonly isItemCompleted: boolean;
  readonly isItemFailed: boolean;
  readonly asItemFailed: {
    readonly error: SpRuntimeDispatchError;
  } & Struct;
  readonly isDispatchedAs: boolean;
  readonly asDispatchedAs: {
    readonly result: Result<Null, SpRuntimeDispatchError>;
  } & Struct;
  readonly isIfElseMainSuccess: boolean;
  readonly isIfElseFallbackCalled: boolean;
  readonly asIfElseFallbackCalled: {
    readonly mainError: SpRuntimeDispatchError;
  } & Struct;
  readonly type: 'BatchInterrupted' | 'BatchCompleted' | 'BatchCompletedWithErrors' | 'ItemCompleted' | 'ItemFailed' | 'DispatchedAs' | 'IfElseMainSuccess' | 'IfElseFallbackCalled';
}

/** @name PalletProxyEvent (179) */
export interface PalletProxyEvent extends Enum {
  readonly isProxyExecuted: boolean;
  readonly asProxyExecuted: {
    readonly result: Result<Null, SpRuntimeDispatchError>;
  } & Struct;
  readonly isPureCreated: boolean;
  readonly asPureCreated: {
    readonly pure: AccountId32;
    readonly who: AccountId32;
    readonly proxyType: HuzhuRuntimeProxyType;
    readonly disambiguationIndex: u16;
    readonly at: u32;
    readonly extrinsicIndex: u32;
  } & Struct;
  readonly isPureKilled: boolean;
  readonly asPureKilled: {
    readonly pure: AccountId32;
    readonly spawner: AccountId32;
    readonly proxyType: HuzhuRuntimeProxyType;
    readonly disambiguationIndex: u16;
  } & Struct;
  readonly isAnnounced: boolean;
  readonly asAnnounced: {
    readonly real: AccountId32;
    readonly proxy: AccountId32;
    readonly callHash: H256;
  } & Struct;
  readonly isProxyAdded: boolean;
  readonly asProxyAdded: {
    readonly delegator: AccountId32;
    readonly delegatee: AccountId32;
    readonly proxyType: HuzhuRuntimeProxyType;
    readonly delay: u32;
  } & Struct;
  readonly isProxyRemoved: boolean;
  readonly asProxyRemoved: {
    readonly delegator: AccountId32;
    readonly delegatee: AccountId32;
    readonly proxyType: HuzhuRuntimeProxyType;
    readonly delay: u32;
  } & Struct;
  readonly isDepositPoked: boolean;
  readonly asDepositPoked: {
    readonly who: AccountId32;
    readonly kind: PalletProxyDepositKind;
    readonly oldDeposit: u128;
    readonly newDeposit: u128;
  } & Struct;
  readonly type: 'ProxyExecuted' | 'PureCreated' | 'PureKilled' | 'Announced' | 'ProxyAdded' | 'ProxyRemoved' | 'DepositPoked';
}

/** @name PalletProxyDepositKind (180) */
export interface PalletProxyDepositKind extends Enum {
  readonly isProxies: boolean;
  readonly isAnnouncements: boolean;
  readonly type: 'Proxies' | 'Announcements';
}

/** @name PalletMultisigEvent (181) */
export interface PalletMultisigEvent extends Enum {
  readonly isNewMultisig: boolean;
  readonly asNewMultisig: {
    readonly approving: AccountId32;
    readonly multisig: AccountId32;
    readonly callHash: U8aFixed;
  } & Struct;
  readonly isMultisigApproval: boolean;
  readonly asMultisigApproval: {
    readonly approving: AccountId32;
    readonly timepoint: PalletMultisigTimepoint;
    readonly multisig: AccountId32;
    readonly callHash: U8aFixed;
  } & Struct;
  readonly isMultisigExecuted: boolean;
  readonly asMultisigExecuted: {
    readonly approving: AccountId32;
    readonly timepoint: PalletMultisigTimepoint;
    readonly multisig: AccountId32;
    readonly callHash: U8aFixed;
    readonly result: Result<Null, SpRuntimeDispatchError>;
  } & Struct;
  readonly isMultisigCancelled: boolean;
  readonly asMultisigCancelled: {
    readonly cancelling: AccountId32;
    readonly timepoint: PalletMultisigTimepoint;
    readonly multisig: AccountId32;
    readonly callHash: U8aFixed;
  } & Struct;
  readonly isDepositPoked: boolean;
  readonly asDepositPoked: {
    readonly who: AccountId32;
    readonly callHash: U8aFixed;
    readonly oldDeposit: u128;
    readonly newDeposit: u128;
  } & Struct;
  readonly type: 'NewMultisig' | 'MultisigApproval' | 'MultisigExecuted' | 'MultisigCancelled' | 'DepositPoked';
}

/** @name PalletMigrationsEvent (182) */
export interface PalletMigrationsEvent extends Enum {
  readonly isUpgradeStarted: boolean;
  readonly asUpgradeStarted: {
    readonly migrations: u32;
  } & Struct;
  readonly isUpgradeCompleted: boolean;
  readonly isUpgradeFailed: boolean;
  readonly isMigrationSkipped: boolean;
  readonly asMigrationSkipped: {
    readonly index: u32;
  } & Struct;
  readonly isMigrationAdvanced: boolean;
  readonly asMigrationAdvanced: {
    readonly index: u32;
    readonly took: u32;
  } & Struct;
  readonly isMigrationCompleted: boolean;
  readonly asMigrationCompleted: {
    readonly index: u32;
    readonly took: u32;
  } & Struct;
  readonly isMigrationFailed: boolean;
  readonly asMigrationFailed: {
    readonly index: u32;
    readonly took: u32;
  } & Struct;
  readonly isHistoricCleared: boolean;
  readonly asHistoricCleared: {
    readonly nextCursor: Option<Bytes>;
  } & Struct;
  readonly type: 'UpgradeStarted' | 'UpgradeCompleted' | 'UpgradeFailed' | 'MigrationSkipped' | 'MigrationAdvanced' | 'MigrationCompleted' | 'MigrationFailed' | 'HistoricCleared';
}

/** @name PalletBalancesEvent (183) */
export interface PalletBalancesEvent extends Enum {
  readonly isEndowed: boolean;
  readonly asEndowed: {
    readonly account: AccountId32;
    readonly freeBalance: u128;
  } & Struct;
  readonly isDustLost: boolean;
  readonly asDustLost: {
    readonly account: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isTransfer: boolean;
  readonly asTransfer: {
    readonly from: AccountId32;
    readonly to: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isBalanceSet: boolean;
  readonly asBalanceSet: {
    readonly who: AccountId32;
    readonly free: u128;
  } & Struct;
  readonly isReserved: boolean;
  readonly asReserved: {
    readonly who: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isUnreserved: boolean;
  readonly asUnreserved: {
    readonly who: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isReserveRepatriated: boolean;
  readonly asReserveRepatriated: {
    readonly from: AccountId32;
    readonly to: AccountId32;
    readonly amount: u128;
    readonly destinationStatus: FrameSupportTokensMiscBalanceStatus;
  } & Struct;
  readonly isDeposit: boolean;
  readonly asDeposit: {
    readonly who: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isWithdraw: boolean;
  readonly asWithdraw: {
    readonly who: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isSlashed: boolean;
  readonly asSlashed: {
    readonly who: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isMinted: boolean;
  readonly asMinted: {
    readonly who: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isMintedCredit: boolean;
  readonly asMintedCredit: {
    readonly amount: u128;
  } & Struct;
  readonly isBurned: boolean;
  readonly asBurned: {
    readonly who: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isBurnedDebt: boolean;
  readonly asBurnedDebt: {
    readonly amount: u128;
  } & Struct;
  readonly isSuspended: boolean;
  readonly asSuspended: {
    readonly who: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isRestored: boolean;
  readonly asRestored: {
    readonly who: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isUpgraded: boolean;
  readonly asUpgraded: {
    readonly who: AccountId32;
  } & Struct;
  readonly isIssued: boolean;
  readonly asIssued: {
    readonly amount: u128;
  } & Struct;
  readonly isRescinded: boolean;
  readonly asRescinded: {
    readonly amount: u128;
  } & Struct;
  readonly isLocked: boolean;
  readonly asLocked: {
    readonly who: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isUnlocked: boolean;
  readonly asUnlocked: {
    readonly who: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isFrozen: boolean;
  readonly asFrozen: {
    readonly who: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isThawed: boolean;
  readonly asThawed: {
    readonly who: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isTotalIssuanceForced: boolean;
  readonly asTotalIssuanceForced: {
    readonly old: u128;
    readonly new_: u128;
  } & Struct;
  readonly isHeld: boolean;
  readonly asHeld: {
    readonly reason: HuzhuRuntimeRuntimeHoldReason;
    readonly who: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isBurnedHeld: boolean;
  readonly asBurnedHeld: {
    readonly reason: HuzhuRuntimeRuntimeHoldReason;
    readonly who: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isTransferOnHold: boolean;
  readonly asTransferOnHold: {
    readonly reason: HuzhuRuntimeRuntimeHoldReason;
    readonly source: AccountId32;
    readonly dest: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isTransferAndHold: boolean;
  readonly asTransferAndHold: {
    readonly reason: HuzhuRuntimeRuntimeHoldReason;
    readonly source: AccountId32;
    readonly dest: AccountId32;
    readonly transferred: u128;
  } & Struct;
  readonly isReleased: boolean;
  readonly asReleased: {
    readonly reason: HuzhuRuntimeRuntimeHoldReason;
    readonly who: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isUnexpected: boolean;
  readonly asUnexpected: PalletBalancesUnexpectedKind;
  readonly type: 'Endowed' | 'DustLost' | 'Transfer' | 'BalanceSet' | 'Reserved' | 'Unreserved' | 'ReserveRepatriated' | 'Deposit' | 'Withdraw' | 'Slashed' | 'Minted' | 'MintedCredit' | 'Burned' | 'BurnedDebt' | 'Suspended' | 'Restored' | 'Upgraded' | 'Issued' | 'Rescinded' | 'Locked' | 'Unlocked' | 'Frozen' | 'Thawed' | 'TotalIssuanceForced' | 'Held' | 'BurnedHeld' | 'TransferOnHold' | 'TransferAndHold' | 'Released' | 'Unexpected';
}

/** @name FrameSupportTokensMiscBalanceStatus (184) */
export interface FrameSupportTokensMiscBalanceStatus extends Enum {
  readonly isFree: boolean;
  readonly isReserved: boolean;
  readonly type: 'Free' | 'Reserved';
}

/** @name HuzhuRuntimeRuntimeHoldReason (185) */
export interface HuzhuRuntimeRuntimeHoldReason extends Enum {
  readonly isPreimage: boolean;
  readonly asPreimage: PalletPreimageHoldReason;
  readonly isMutualAid: boolean;
  readonly asMutualAid: PalletMutualAidHoldReason;
  readonly type: 'Preimage' | 'MutualAid';
}

/** @name PalletPreimageHoldReason (186) */
export interface PalletPreimageHoldReason extends Enum {
  readonly isPreimage: boolean;
  readonly type: 'Preimage';
}

/** @name PalletMutualAidHoldReason (187) */
export interface PalletMutualAidHoldReason extends Enum {
  readonly isDisputeBond: boolean;
  readonly isPoolDeposit: boolean;
  readonly isProposalDeposit: boolean;
  readonly isApplication: boolean;
  readonly type: 'DisputeBond' | 'PoolDeposit' | 'ProposalDeposit' | 'Application';
}

/** @name PalletBalancesUnexpectedKind (188) */
export interface PalletBalancesUnexpectedKind extends Enum {
  readonly isBalanceUpdated: boolean;
  readonly isFailedToMutateAccount: boolean;
  readonly type: 'BalanceUpdated' | 'FailedToMutateAccount';
}

/** @name PalletTransactionPaymentEvent (189) */
export interface PalletTransactionPaymentEvent extends Enum {
  readonly isTransactionFeePaid: boolean;
  readonly asTransactionFeePaid: {
    readonly who: AccountId32;
    readonly actualFee: u128;
    readonly tip: u128;
  } & Struct;
  readonly type: 'TransactionFeePaid';
}

/** @name PalletAssetsEvent (190) */
export interface PalletAssetsEvent extends Enum {
  readonly isCreated: boolean;
  readonly asCreated: {
    readonly assetId: u32;
    readonly creator: AccountId32;
    readonly owner: AccountId32;
  } & Struct;
  readonly isIssued: boolean;
  readonly asIssued: {
    readonly assetId: u32;
    readonly owner: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isTransferred: boolean;
  readonly asTransferred: {
    readonly assetId: u32;
    readonly from: AccountId32;
    readonly to: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isBurned: boolean;
  readonly asBurned: {
    readonly assetId: u32;
    readonly owner: AccountId32;
    readonly balance: u128;
  } & Struct;
  readonly isTeamChanged: boolean;
  readonly asTeamChanged: {
    readonly assetId: u32;
    readonly issuer: AccountId32;
    readonly admin: AccountId32;
    readonly freezer: AccountId32;
  } & Struct;
  readonly isOwnerChanged: boolean;
  readonly asOwnerChanged: {
    readonly assetId: u32;
    readonly owner: AccountId32;
  } & Struct;
  readonly isFrozen: boolean;
  readonly asFrozen: {
    readonly assetId: u32;
    readonly who: AccountId32;
  } & Struct;
  readonly isThawed: boolean;
  readonly asThawed: {
    readonly assetId: u32;
    readonly who: AccountId32;
  } & Struct;
  readonly isAssetFrozen: boolean;
  readonly asAssetFrozen: {
    readonly assetId: u32;
  } & Struct;
  readonly isAssetThawed: boolean;
  readonly asAssetThawed: {
    readonly assetId: u32;
  } & Struct;
  readonly isAccountsDestroyed: boolean;
  readonly asAccountsDestroyed: {
    readonly assetId: u32;
    readonly accountsDestroyed: u32;
    readonly accountsRemaining: u32;
  } & Struct;
  readonly isApprovalsDestroyed: boolean;
  readonly asApprovalsDestroyed: {
    readonly assetId: u32;
    readonly approvalsDestroyed: u32;
    readonly approvalsRemaining: u32;
  } & Struct;
  readonly isDestructionStarted: boolean;
  readonly asDestructionStarted: {
    readonly assetId: u32;
  } & Struct;
  readonly isDestroyed: boolean;
  readonly asDestroyed: {
    readonly assetId: u32;
  } & Struct;
  readonly isForceCreated: boolean;
  readonly asForceCreated: {
    readonly assetId: u32;
    readonly owner: AccountId32;
  } & Struct;
  readonly isMetadataSet: boolean;
  readonly asMetadataSet: {
    readonly assetId: u32;
    readonly name: Bytes;
    readonly symbol: Bytes;
    readonly decimals: u8;
    readonly isFrozen: bool;
  } & Struct;
  readonly isMetadataCleared: boolean;
  readonly asMetadataCleared: {
    readonly assetId: u32;
  } & Struct;
  readonly isApprovedTransfer: boolean;
  readonly asApprovedTransfer: {
    readonly assetId: u32;
    readonly source: AccountId32;
    readonly delegate: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isApprovalCancelled: boolean;
  readonly asApprovalCancelled: {
    readonly assetId: u32;
    readonly owner: AccountId32;
    readonly delegate: AccountId32;
  } & Struct;
  readonly isTransferredApproved: boolean;
  readonly asTransferredApproved: {
    readonly assetId: u32;
    readonly owner: AccountId32;
    readonly delegate: AccountId32;
    readonly destination: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isAssetStatusChanged: boolean;
  readonly asAssetStatusChanged: {
    readonly assetId: u32;
  } & Struct;
  readonly isAssetMinBalanceChanged: boolean;
  readonly asAssetMinBalanceChanged: {
    readonly assetId: u32;
    readonly newMinBalance: u128;
  } & Struct;
  readonly isTouched: boolean;
  readonly asTouched: {
    readonly assetId: u32;
    readonly who: AccountId32;
    readonly depositor: AccountId32;
  } & Struct;
  readonly isBlocked: boolean;
  readonly asBlocked: {
    readonly assetId: u32;
    readonly who: AccountId32;
  } & Struct;
  readonly isDeposited: boolean;
  readonly asDeposited: {
    readonly assetId: u32;
    readonly who: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isWithdrawn: boolean;
  readonly asWithdrawn: {
    readonly assetId: u32;
    readonly who: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isReservesUpdated: boolean;
  readonly asReservesUpdated: {
    readonly assetId: u32;
    readonly reserves: Vec<Null>;
  } & Struct;
  readonly isReservesRemoved: boolean;
  readonly asReservesRemoved: {
    readonly assetId: u32;
  } & Struct;
  readonly isIssuedCredit: boolean;
  readonly asIssuedCredit: {
    readonly assetId: u32;
    readonly amount: u128;
  } & Struct;
  readonly isBurnedCredit: boolean;
  readonly asBurnedCredit: {
    readonly assetId: u32;
    readonly amount: u128;
  } & Struct;
  readonly isIssuedDebt: boolean;
  readonly asIssuedDebt: {
    readonly assetId: u32;
    readonly amount: u128;
  } & Struct;
  readonly isBurnedDebt: boolean;
  readonly asBurnedDebt: {
    readonly assetId: u32;
    readonly amount: u128;
  } & Struct;
  readonly type: 'Created' | 'Issued' | 'Transferred' | 'Burned' | 'TeamChanged' | 'OwnerChanged' | 'Frozen' | 'Thawed' | 'AssetFrozen' | 'AssetThawed' | 'AccountsDestroyed' | 'ApprovalsDestroyed' | 'DestructionStarted' | 'Destroyed' | 'ForceCreated' | 'MetadataSet' | 'MetadataCleared' | 'ApprovedTransfer' | 'ApprovalCancelled' | 'TransferredApproved' | 'AssetStatusChanged' | 'AssetMinBalanceChanged' | 'Touched' | 'Blocked' | 'Deposited' | 'Withdrawn' | 'ReservesUpdated' | 'ReservesRemoved' | 'IssuedCredit' | 'BurnedCredit' | 'IssuedDebt' | 'BurnedDebt';
}

/** @name PalletAssetsHolderEvent (191) */
export interface PalletAssetsHolderEvent extends Enum {
  readonly isHeld: boolean;
  readonly asHeld: {
    readonly who: AccountId32;
    readonly assetId: u32;
    readonly reason: HuzhuRuntimeRuntimeHoldReason;
    readonly amount: u128;
  } & Struct;
  readonly isReleased: boolean;
  readonly asReleased: {
    readonly who: AccountId32;
    readonly assetId: u32;
    readonly reason: HuzhuRuntimeRuntimeHoldReason;
    readonly amount: u128;
  } & Struct;
  readonly isBurned: boolean;
  readonly asBurned: {
    readonly who: AccountId32;
    readonly assetId: u32;
    readonly reason: HuzhuRuntimeRuntimeHoldReason;
    readonly amount: u128;
  } & Struct;
  readonly type: 'Held' | 'Released' | 'Burned';
}

/** @name PalletSkipFeelessPaymentEvent (192) */
export interface PalletSkipFeelessPaymentEvent extends Enum {
  readonly isFeeSkipped: boolean;
  readonly asFeeSkipped: {
    readonly origin: HuzhuRuntimeOriginCaller;
  } & Struct;
  readonly type: 'FeeSkipped';
}

/** @name PalletAssetTxPaymentEvent (193) */
export interface PalletAssetTxPaymentEvent extends Enum {
  readonly isAssetTxFeePaid: boolean;
  readonly asAssetTxFeePaid: {
    readonly who: AccountId32;
    readonly actualFee: u128;
    readonly tip: u128;
    readonly assetId: Option<StagingXcmV5Location>;
  } & Struct;
  readonly type: 'AssetTxFeePaid';
}

/** @name PalletAssetRateEvent (194) */
export interface PalletAssetRateEvent extends Enum {
  readonly isAssetRateCreated: boolean;
  readonly asAssetRateCreated: {
    readonly assetKind: u32;
    readonly rate: u128;
  } & Struct;
  readonly isAssetRateRemoved: boolean;
  readonly asAssetRateRemoved: {
    readonly assetKind: u32;
  } & Struct;
  readonly isAssetRateUpdated: boolean;
  readonly asAssetRateUpdated: {
    readonly assetKind: u32;
    readonly old: u128;
    readonly new_: u128;
  } & Struct;
  readonly type: 'AssetRateCreated' | 'AssetRateRemoved' | 'AssetRateUpdated';
}

/** @name PalletPreimageEvent (195) */
export interface PalletPreimageEvent extends Enum {
  readonly isNoted: boolean;
  readonly asNoted: {
    readonly hash_: H256;
  } & Struct;
  readonly isRequested: boolean;
  readonly asRequested: {
    readonly hash_: H256;
  } & Struct;
  readonly isCleared: boolean;
  readonly asCleared: {
    readonly hash_: H256;
  } & Struct;
  readonly type: 'Noted' | 'Requested' | 'Cleared';
}

/** @name PalletSchedulerEvent (196) */
export interface PalletSchedulerEvent extends Enum {
  readonly isScheduled: boolean;
  readonly asScheduled: {
    readonly when: u32;
    readonly index: u32;
  } & Struct;
  readonly isCanceled: boolean;
  readonly asCanceled: {
    readonly when: u32;
    readonly index: u32;
  } & Struct;
  readonly isDispatched: boolean;
  readonly asDispatched: {
    readonly task: ITuple<[u32, u32]>;
    readonly id: Option<U8aFixed>;
    readonly result: Result<Null, SpRuntimeDispatchError>;
  } & Struct;
  readonly isRetrySet: boolean;
  readonly asRetrySet: {
    readonly task: ITuple<[u32, u32]>;
    readonly id: Option<U8aFixed>;
    readonly period: u32;
    readonly retries: u8;
  } & Struct;
  readonly isRetryCancelled: boolean;
  readonly asRetryCancelled: {
    readonly task: ITuple<[u32, u32]>;
    readonly id: Option<U8aFixed>;
  } & Struct;
  readonly isCallUnavailable: boolean;
  readonly asCallUnavailable: {
    readonly task: ITuple<[u32, u32]>;
    readonly id: Option<U8aFixed>;
  } & Struct;
  readonly isPeriodicFailed: boolean;
  readonly asPeriodicFailed: {
    readonly task: ITuple<[u32, u32]>;
    readonly id: Option<U8aFixed>;
  } & Struct;
  readonly isRetryFailed: boolean;
  readonly asRetryFailed: {
    readonly task: ITuple<[u32, u32]>;
    readonly id: Option<U8aFixed>;
  } & Struct;
  readonly isPermanentlyOverweight: boolean;
  readonly asPermanentlyOverweight: {
    readonly task: ITuple<[u32, u32]>;
    readonly id: Option<U8aFixed>;
  } & Struct;
  readonly isAgendaIncomplete: boolean;
  readonly asAgendaIncomplete: {
    readonly when: u32;
  } & Struct;
  readonly type: 'Scheduled' | 'Canceled' | 'Dispatched' | 'RetrySet' | 'RetryCancelled' | 'CallUnavailable' | 'PeriodicFailed' | 'RetryFailed' | 'PermanentlyOverweight' | 'AgendaIncomplete';
}

/** @name PalletConvictionVotingEvent (197) */
export interface PalletConvictionVotingEvent extends Enum {
  readonly isDelegated: boolean;
  readonly asDelegated: ITuple<[AccountId32, AccountId32, u16]>;
  readonly isUndelegated: boolean;
  readonly asUndelegated: ITuple<[AccountId32, u16]>;
  readonly isVoted: boolean;
  readonly asVoted: {
    readonly who: AccountId32;
    readonly vote: PalletConvictionVotingVoteAccountVote;
    readonly pollIndex: u32;
  } & Struct;
  readonly isVoteRemoved: boolean;
  readonly asVoteRemoved: {
    readonly who: AccountId32;
    readonly vote: PalletConvictionVotingVoteAccountVote;
    readonly pollIndex: u32;
  } & Struct;
  readonly isVoteUnlocked: boolean;
  readonly asVoteUnlocked: {
    readonly who: AccountId32;
    readonly class: u16;
  } & Struct;
  readonly type: 'Delegated' | 'Undelegated' | 'Voted' | 'VoteRemoved' | 'VoteUnlocked';
}

/** @name PalletReferendaEvent (198) */
export interface PalletReferendaEvent extends Enum {
  readonly isSubmitted: boolean;
  readonly asSubmitted: {
    readonly index: u32;
    readonly track: u16;
    readonly proposal: FrameSupportPreimagesBounded;
  } & Struct;
  readonly isDecisionDepositPlaced: boolean;
  readonly asDecisionDepositPlaced: {
    readonly index: u32;
    readonly who: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isDecisionDepositRefunded: boolean;
  readonly asDecisionDepositRefunded: {
    readonly index: u32;
    readonly who: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isDepositSlashed: boolean;
  readonly asDepositSlashed: {
    readonly who: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isDecisionStarted: boolean;
  readonly asDecisionStarted: {
    readonly index: u32;
    readonly track: u16;
    readonly proposal: FrameSupportPreimagesBounded;
    readonly tally: PalletConvictionVotingTally;
  } & Struct;
  readonly isConfirmStarted: boolean;
  readonly asConfirmStarted: {
    readonly index: u32;
  } & Struct;
  readonly isConfirmAborted: boolean;
  readonly asConfirmAborted: {
    readonly index: u32;
  } & Struct;
  readonly isConfirmed: boolean;
  readonly asConfirmed: {
    readonly index: u32;
    readonly tally: PalletConvictionVotingTally;
  } & Struct;
  readonly isApproved: boolean;
  readonly asApproved: {
    readonly index: u32;
  } & Struct;
  readonly isRejected: boolean;
  readonly asRejected: {
    readonly index: u32;
    readonly tally: PalletConvictionVotingTally;
  } & Struct;
  readonly isTimedOut: boolean;
  readonly asTimedOut: {
    readonly index: u32;
    readonly tally: PalletConvictionVotingTally;
  } & Struct;
  readonly isCancelled: boolean;
  readonly asCancelled: {
    readonly index: u32;
    readonly tally: PalletConvictionVotingTally;
  } & Struct;
  readonly isKilled: boolean;
  readonly asKilled: {
    readonly index: u32;
    readonly tally: PalletConvictionVotingTally;
  } & Struct;
  readonly isSubmissionDepositRefunded: boolean;
  readonly asSubmissionDepositRefunded: {
    readonly index: u32;
    readonly who: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isMetadataSet: boolean;
  readonly asMetadataSet: {
    readonly index: u32;
    readonly hash_: H256;
  } & Struct;
  readonly isMetadataCleared: boolean;
  readonly asMetadataCleared: {
    readonly index: u32;
    readonly hash_: H256;
  } & Struct;
  readonly type: 'Submitted' | 'DecisionDepositPlaced' | 'DecisionDepositRefunded' | 'DepositSlashed' | 'DecisionStarted' | 'ConfirmStarted' | 'ConfirmAborted' | 'Confirmed' | 'Approved' | 'Rejected' | 'TimedOut' | 'Cancelled' | 'Killed' | 'SubmissionDepositRefunded' | 'MetadataSet' | 'MetadataCleared';
}

/** @name PalletConvictionVotingTally (199) */
export interface PalletConvictionVotingTally extends Struct {
  readonly ayes: u128;
  readonly nays: u128;
  readonly support: u128;
}

/** @name PalletTreasuryEvent (200) */
export interface PalletTreasuryEvent extends Enum {
  readonly isSpending: boolean;
  readonly asSpending: {
    readonly budgetRemaining: u128;
  } & Struct;
  readonly isAwarded: boolean;
  readonly asAwarded: {
    readonly proposalIndex: u32;
    readonly award: u128;
    readonly account: AccountId32;
  } & Struct;
  readonly isBurnt: boolean;
  readonly asBurnt: {
    readonly burntFunds: u128;
  } & Struct;
  readonly isRollover: boolean;
  readonly asRollover: {
    readonly rolloverBalance: u128;
  } & Struct;
  readonly isDeposit: boolean;
  readonly asDeposit: {
    readonly value: u128;
  } & Struct;
  readonly isSpendApproved: boolean;
  readonly asSpendApproved: {
    readonly proposalIndex: u32;
    readonly amount: u128;
    readonly beneficiary: AccountId32;
  } & Struct;
  readonly isUpdatedInactive: boolean;
  readonly asUpdatedInactive: {
    readonly reactivated: u128;
    readonly deactivated: u128;
  } & Struct;
  readonly isAssetSpendApproved: boolean;
  readonly asAssetSpendApproved: {
    readonly index: u32;
    readonly assetKind: FrameSupportTokensFungibleUnionOfNativeOrWithId;
    readonly amount: u128;
    readonly beneficiary: AccountId32;
    readonly validFrom: u32;
    readonly expireAt: u32;
  } & Struct;
  readonly isAssetSpendVoided: boolean;
  readonly asAssetSpendVoided: {
    readonly index: u32;
  } & Struct;
  readonly isPaid: boolean;
  readonly asPaid: {
    readonly index: u32;
    readonly paymentId: Null;
  } & Struct;
  readonly isPaymentFailed: boolean;
  readonly asPaymentFailed: {
    readonly index: u32;
    readonly paymentId: Null;
  } & Struct;
  readonly isSpendProcessed: boolean;
  readonly asSpendProcessed: {
    readonly index: u32;
  } & Struct;
  readonly type: 'Spending' | 'Awarded' | 'Burnt' | 'Rollover' | 'Deposit' | 'SpendApproved' | 'UpdatedInactive' | 'AssetSpendApproved' | 'AssetSpendVoided' | 'Paid' | 'PaymentFailed' | 'SpendProcessed';
}

/** @name HuzhuRuntimeProtocolPalletEvent (201) */
export interface HuzhuRuntimeProtocolPalletEvent extends Enum {
  readonly isSubmissionDepositReturned: boolean;
  readonly asSubmissionDepositReturned: {
    readonly referendum: u32;
    readonly who: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isSubmissionDepositLost: boolean;
  readonly asSubmissionDepositLost: {
    readonly referendum: u32;
    readonly who: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly type: 'SubmissionDepositReturned' | 'SubmissionDepositLost';
}

/** @name PalletMemberReferendaEvent (202) */
export interface PalletMemberReferendaEvent extends Enum {
  readonly isOpened: boolean;
  readonly asOpened: {
    readonly poll: u64;
    readonly group: u32;
    readonly subject: PalletMutualAidClaimSubject;
    readonly electorate: u32;
    readonly cutoff: u32;
    readonly opens: u64;
    readonly ends: u64;
  } & Struct;
  readonly isVoted: boolean;
  readonly asVoted: {
    readonly poll: u64;
    readonly who: AccountId32;
    readonly aye: bool;
    readonly changed: bool;
    readonly ayes: u32;
    readonly nays: u32;
  } & Struct;
  readonly isExtended: boolean;
  readonly asExtended: {
    readonly poll: u64;
    readonly ends: u64;
  } & Struct;
  readonly isHardened: boolean;
  readonly asHardened: {
    readonly poll: u64;
    readonly threshold: PalletMemberReferendaThreshold;
  } & Struct;
  readonly isConcluded: boolean;
  readonly asConcluded: {
    readonly poll: u64;
    readonly passed: bool;
    readonly ayes: u32;
    readonly nays: u32;
    readonly electorate: u32;
  } & Struct;
  readonly isCleared: boolean;
  readonly asCleared: {
    readonly poll: u64;
    readonly votes: u32;
    readonly done: bool;
  } & Struct;
  readonly type: 'Opened' | 'Voted' | 'Extended' | 'Hardened' | 'Concluded' | 'Cleared';
}

/** @name PalletMutualAidClaimSubject (203) */
export interface PalletMutualAidClaimSubject extends Enum {
  readonly isRefusePart: boolean;
  readonly asRefusePart: {
    readonly claim: u32;
    readonly part: u8;
  } & Struct;
  readonly isNextRules: boolean;
  readonly asNextRules: {
    readonly slot: PalletMutualAidChangeSlot;
  } & Struct;
  readonly isNextHost: boolean;
  readonly isWindUp: boolean;
  readonly type: 'RefusePart' | 'NextRules' | 'NextHost' | 'WindUp';
}

/** @name PalletMutualAidChangeSlot (204) */
export interface PalletMutualAidChangeSlot extends Enum {
  readonly isRulesByHolder: boolean;
  readonly isRulesByMembers: boolean;
  readonly isHost: boolean;
  readonly isWindUp: boolean;
  readonly type: 'RulesByHolder' | 'RulesByMembers' | 'Host' | 'WindUp';
}

/** @name PalletMemberReferendaThreshold (205) */
export interface PalletMemberReferendaThreshold extends Enum {
  readonly isRefuse: boolean;
  readonly isChange: boolean;
  readonly isWindUp: boolean;
  readonly isEase: boolean;
  readonly type: 'Refuse' | 'Change' | 'WindUp' | 'Ease';
}

/** @name PalletMutualAidEvent (206) */
export interface PalletMutualAidEvent extends Enum {
  readonly isPoolCreated: boolean;
  readonly asPoolCreated: {
    readonly pool: u32;
    readonly host: AccountId32;
    readonly kind: PalletMutualAidPoolKind;
    readonly currency: FrameSupportTokensFungibleUnionOfNativeOrWithId;
    readonly deposit: u128;
    readonly endowment: u128;
  } & Struct;
  readonly isProfileSet: boolean;
  readonly asProfileSet: {
    readonly pool: u32;
    readonly summary: Bytes;
    readonly terms: H256;
  } & Struct;
  readonly isRulesSet: boolean;
  readonly asRulesSet: {
    readonly pool: u32;
    readonly version: u32;
    readonly start: u64;
    readonly rules: PalletMutualAidRules;
  } & Struct;
  readonly isInvited: boolean;
  readonly asInvited: {
    readonly pool: u32;
    readonly who: AccountId32;
    readonly by: AccountId32;
    readonly expires: u64;
  } & Struct;
  readonly isInvitationRevoked: boolean;
  readonly asInvitationRevoked: {
    readonly pool: u32;
    readonly who: AccountId32;
  } & Struct;
  readonly isJoined: boolean;
  readonly asJoined: {
    readonly pool: u32;
    readonly member: AccountId32;
    readonly way: PalletMutualAidJoinWay;
    readonly coverFrom: u64;
    readonly released: u128;
  } & Struct;
  readonly isDuesPaid: boolean;
  readonly asDuesPaid: {
    readonly pool: u32;
    readonly member: AccountId32;
    readonly by: AccountId32;
    readonly periods: u8;
    readonly amount: u128;
    readonly fee: u128;
    readonly paidUntil: u64;
    readonly coverFrom: u64;
  } & Struct;
  readonly isBecameVoter: boolean;
  readonly asBecameVoter: {
    readonly pool: u32;
    readonly member: AccountId32;
    readonly sequence: u32;
  } & Struct;
  readonly isCoverEnded: boolean;
  readonly asCoverEnded: {
    readonly pool: u32;
    readonly member: AccountId32;
    readonly until: u64;
  } & Struct;
  readonly isDonated: boolean;
  readonly asDonated: {
    readonly pool: u32;
    readonly by: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isSwept: boolean;
  readonly asSwept: {
    readonly pool: u32;
    readonly amount: u128;
  } & Struct;
  readonly isPayeeAccepted: boolean;
  readonly asPayeeAccepted: {
    readonly pool: u32;
    readonly payee: AccountId32;
  } & Struct;
  readonly isPayeeDropped: boolean;
  readonly asPayeeDropped: {
    readonly pool: u32;
    readonly payee: AccountId32;
  } & Struct;
  readonly isClaimFiled: boolean;
  readonly asClaimFiled: {
    readonly pool: u32;
    readonly claim: u32;
    readonly claimant: AccountId32;
    readonly need: PalletMutualAidClaimNeed;
    readonly rules: u32;
    readonly lossDate: u64;
    readonly cost: u128;
    readonly statement: H256;
    readonly parts: Vec<PalletMutualAidClaimPartRequest>;
    readonly amount: u128;
    readonly payable: u128;
    readonly limit: PalletMutualAidLimitsLimit;
  } & Struct;
  readonly isPartOpened: boolean;
  readonly asPartOpened: {
    readonly pool: u32;
    readonly claim: u32;
    readonly part: u8;
    readonly amount: u128;
    readonly payee: PalletMutualAidClaimPayee;
    readonly closes: u64;
    readonly electorate: u32;
  } & Struct;
  readonly isClaimWithdrawn: boolean;
  readonly asClaimWithdrawn: {
    readonly pool: u32;
    readonly claim: u32;
    readonly parts: Vec<ITuple<[u8, u128]>>;
  } & Struct;
  readonly isProofGiven: boolean;
  readonly asProofGiven: {
    readonly pool: u32;
    readonly claim: u32;
    readonly part: u8;
    readonly by: PalletMutualAidClaimProofBy;
  } & Struct;
  readonly isVouched: boolean;
  readonly asVouched: {
    readonly pool: u32;
    readonly claim: u32;
    readonly by: AccountId32;
    readonly amount: u128;
    readonly wanted: u8;
    readonly unbacked: u128;
  } & Struct;
  readonly isVoucherBarred: boolean;
  readonly asVoucherBarred: {
    readonly pool: u32;
    readonly who: AccountId32;
    readonly until: u64;
  } & Struct;
  readonly isPartExpired: boolean;
  readonly asPartExpired: {
    readonly pool: u32;
    readonly claim: u32;
    readonly part: u8;
    readonly amount: u128;
  } & Struct;
  readonly isPartReopened: boolean;
  readonly asPartReopened: {
    readonly pool: u32;
    readonly claim: u32;
    readonly part: u8;
    readonly amount: u128;
    readonly evidence: H256;
  } & Struct;
  readonly isDisputed: boolean;
  readonly asDisputed: {
    readonly pool: u32;
    readonly claim: u32;
    readonly part: u8;
    readonly by: AccountId32;
    readonly reason: PalletMutualAidClaimReason;
    readonly statement: H256;
    readonly bond: u128;
    readonly poll: u64;
    readonly opens: u64;
    readonly ends: u64;
  } & Struct;
  readonly isAnswered: boolean;
  readonly asAnswered: {
    readonly pool: u32;
    readonly claim: u32;
    readonly part: u8;
    readonly statement: H256;
  } & Struct;
  readonly isPartApproved: boolean;
  readonly asPartApproved: {
    readonly pool: u32;
    readonly claim: u32;
    readonly part: u8;
    readonly amount: u128;
    readonly by: PalletMutualAidApprovedBy;
    readonly round: u32;
  } & Struct;
  readonly isPartRefused: boolean;
  readonly asPartRefused: {
    readonly pool: u32;
    readonly claim: u32;
    readonly part: u8;
    readonly amount: u128;
    readonly ayes: u32;
    readonly nays: u32;
  } & Struct;
  readonly isBondReturned: boolean;
  readonly asBondReturned: {
    readonly pool: u32;
    readonly claim: u32;
    readonly part: u8;
    readonly to: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isBondSplit: boolean;
  readonly asBondSplit: {
    readonly pool: u32;
    readonly claim: u32;
    readonly part: u8;
    readonly from: AccountId32;
    readonly claimant: u128;
    readonly pot: u128;
  } & Struct;
  readonly isRoundOpened: boolean;
  readonly asRoundOpened: {
    readonly pool: u32;
    readonly round: u32;
    readonly ends: u64;
  } & Struct;
  readonly isRoundDeferred: boolean;
  readonly asRoundDeferred: {
    readonly pool: u32;
    readonly round: u32;
    readonly ends: u64;
    readonly deferrals: u32;
  } & Struct;
  readonly isRoundClosed: boolean;
  readonly asRoundClosed: {
    readonly pool: u32;
    readonly round: u32;
    readonly approved: u128;
    readonly registered: u128;
    readonly donatedFactor: Perquintill;
    readonly freeFactor: Perquintill;
    readonly fromDonated: u128;
    readonly fromFree: u128;
  } & Struct;
  readonly isPartPaid: boolean;
  readonly asPartPaid: {
    readonly pool: u32;
    readonly claim: u32;
    readonly part: u8;
    readonly claimant: AccountId32;
    readonly payee: AccountId32;
    readonly fromFree: u128;
    readonly fromDonated: u128;
    readonly remaining: u128;
    readonly round: u32;
    readonly at: u64;
  } & Struct;
  readonly isPartHeld: boolean;
  readonly asPartHeld: {
    readonly pool: u32;
    readonly claim: u32;
    readonly part: u8;
    readonly claimant: AccountId32;
    readonly payee: AccountId32;
    readonly fromFree: u128;
    readonly fromDonated: u128;
    readonly remaining: u128;
    readonly round: u32;
    readonly at: u64;
  } & Struct;
  readonly isHeldCollected: boolean;
  readonly asHeldCollected: {
    readonly pool: u32;
    readonly claim: u32;
    readonly part: u8;
    readonly payee: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isPayeeNamed: boolean;
  readonly asPayeeNamed: {
    readonly pool: u32;
    readonly claim: u32;
    readonly part: u8;
    readonly payee: PalletMutualAidClaimPayee;
    readonly toFree: u128;
    readonly toDonated: u128;
    readonly amount: u128;
    readonly remainder: u128;
  } & Struct;
  readonly isRemainderExpired: boolean;
  readonly asRemainderExpired: {
    readonly pool: u32;
    readonly claim: u32;
    readonly part: u8;
    readonly amount: u128;
  } & Struct;
  readonly isRoundSettled: boolean;
  readonly asRoundSettled: {
    readonly pool: u32;
    readonly round: u32;
    readonly toFree: u128;
    readonly toDonated: u128;
  } & Struct;
  readonly isExitRequested: boolean;
  readonly asExitRequested: {
    readonly pool: u32;
    readonly member: AccountId32;
    readonly by: AccountId32;
    readonly share: u128;
    readonly payableFrom: u64;
    readonly ratio: Perquintill;
    readonly least: Perquintill;
  } & Struct;
  readonly isExitPaid: boolean;
  readonly asExitPaid: {
    readonly pool: u32;
    readonly member: AccountId32;
    readonly amount: u128;
    readonly forfeited: u128;
  } & Struct;
  readonly isApplied: boolean;
  readonly asApplied: {
    readonly pool: u32;
    readonly who: AccountId32;
    readonly dues: u128;
    readonly expires: u64;
  } & Struct;
  readonly isApplicationDropped: boolean;
  readonly asApplicationDropped: {
    readonly pool: u32;
    readonly who: AccountId32;
    readonly released: u128;
  } & Struct;
  readonly isPaused: boolean;
  readonly asPaused: {
    readonly pool: u32;
    readonly until: u64;
  } & Struct;
  readonly isPauseLifted: boolean;
  readonly asPauseLifted: {
    readonly pool: u32;
  } & Struct;
  readonly isHostOffered: boolean;
  readonly asHostOffered: {
    readonly pool: u32;
    readonly candidate: Option<AccountId32>;
  } & Struct;
  readonly isHostChanged: boolean;
  readonly asHostChanged: {
    readonly pool: u32;
    readonly host: AccountId32;
  } & Struct;
  readonly isDrafted: boolean;
  readonly asDrafted: {
    readonly pool: u32;
    readonly author: AccountId32;
    readonly slot: PalletMutualAidChangeSlot;
    readonly number: u32;
    readonly statement: H256;
    readonly needed: u32;
    readonly closes: u64;
  } & Struct;
  readonly isDraftSigned: boolean;
  readonly asDraftSigned: {
    readonly pool: u32;
    readonly author: AccountId32;
    readonly number: u32;
    readonly by: AccountId32;
    readonly signatures: u32;
  } & Struct;
  readonly isCandidateAgreed: boolean;
  readonly asCandidateAgreed: {
    readonly pool: u32;
    readonly author: AccountId32;
    readonly number: u32;
  } & Struct;
  readonly isChangeProposed: boolean;
  readonly asChangeProposed: {
    readonly pool: u32;
    readonly slot: PalletMutualAidChangeSlot;
    readonly by: AccountId32;
    readonly proposal: PalletMutualAidChangeProposal;
    readonly statement: H256;
    readonly deposit: u128;
    readonly poll: u64;
    readonly opens: u64;
    readonly ends: u64;
  } & Struct;
  readonly isChangeDecided: boolean;
  readonly asChangeDecided: {
    readonly pool: u32;
    readonly slot: PalletMutualAidChangeSlot;
    readonly passed: bool;
    readonly ayes: u32;
    readonly nays: u32;
  } & Struct;
  readonly isDepositSettled: boolean;
  readonly asDepositSettled: {
    readonly pool: u32;
    readonly who: AccountId32;
    readonly returned: u128;
    readonly lost: u128;
  } & Struct;
  readonly isWindingUpBegan: boolean;
  readonly asWindingUpBegan: {
    readonly pool: u32;
  } & Struct;
  readonly isSharesFixed: boolean;
  readonly asSharesFixed: {
    readonly pool: u32;
    readonly ratio: Perquintill;
    readonly until: u64;
  } & Struct;
  readonly isShareRedeemed: boolean;
  readonly asShareRedeemed: {
    readonly pool: u32;
    readonly member: AccountId32;
    readonly amount: u128;
    readonly forfeited: u128;
  } & Struct;
  readonly isPoolClosed: boolean;
  readonly asPoolClosed: {
    readonly pool: u32;
    readonly to: AccountId32;
    readonly amount: u128;
    readonly beyond: u128;
    readonly deposit: u128;
  } & Struct;
  readonly isParameterSet: boolean;
  readonly asParameterSet: {
    readonly change: PalletMutualAidProtocolParameter;
  } & Struct;
  readonly isCurrencyRegistered: boolean;
  readonly asCurrencyRegistered: {
    readonly currency: FrameSupportTokensFungibleUnionOfNativeOrWithId;
    readonly duesFloor: u128;
    readonly issuer: Option<AccountId32>;
  } & Struct;
  readonly isCurrencyChanged: boolean;
  readonly asCurrencyChanged: {
    readonly currency: FrameSupportTokensFungibleUnionOfNativeOrWithId;
    readonly change: PalletMutualAidProtocolCurrencyChange;
  } & Struct;
  readonly isPayeeRegistered: boolean;
  readonly asPayeeRegistered: {
    readonly payee: AccountId32;
    readonly kind: PalletMutualAidProtocolPayeeKind;
  } & Struct;
  readonly isPayeeRemoved: boolean;
  readonly asPayeeRemoved: {
    readonly payee: AccountId32;
  } & Struct;
  readonly isMinted: boolean;
  readonly asMinted: {
    readonly asset: u32;
    readonly to: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isBurned: boolean;
  readonly asBurned: {
    readonly asset: u32;
    readonly amount: u128;
  } & Struct;
  readonly isUpgradeAnnounced: boolean;
  readonly asUpgradeAnnounced: {
    readonly code: H256;
    readonly notBefore: u64;
  } & Struct;
  readonly isUpgradeWithdrawn: boolean;
  readonly asUpgradeWithdrawn: {
    readonly code: H256;
  } & Struct;
  readonly isUpgradeAuthorized: boolean;
  readonly asUpgradeAuthorized: {
    readonly code: H256;
  } & Struct;
  readonly isJobFailed: boolean;
  readonly asJobFailed: {
    readonly job: PalletMutualAidDueJobsJob;
    readonly error: SpRuntimeDispatchError;
  } & Struct;
  readonly isExitWithdrawn: boolean;
  readonly asExitWithdrawn: {
    readonly pool: u32;
    readonly member: AccountId32;
    readonly coverFrom: u64;
  } & Struct;
  readonly isClosedPotSwept: boolean;
  readonly asClosedPotSwept: {
    readonly pool: u32;
    readonly to: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isUnvouched: boolean;
  readonly asUnvouched: {
    readonly pool: u32;
    readonly claim: u32;
    readonly by: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isBackingReturned: boolean;
  readonly asBackingReturned: {
    readonly pool: u32;
    readonly claim: u32;
    readonly part: u8;
    readonly who: AccountId32;
    readonly amount: u128;
  } & Struct;
  readonly isLooked: boolean;
  readonly asLooked: {
    readonly pool: u32;
    readonly claim: u32;
    readonly part: u8;
    readonly by: AccountId32;
    readonly doubt: bool;
  } & Struct;
  readonly type: 'PoolCreated' | 'ProfileSet' | 'RulesSet' | 'Invited' | 'InvitationRevoked' | 'Joined' | 'DuesPaid' | 'BecameVoter' | 'CoverEnded' | 'Donated' | 'Swept' | 'PayeeAccepted' | 'PayeeDropped' | 'ClaimFiled' | 'PartOpened' | 'ClaimWithdrawn' | 'ProofGiven' | 'Vouched' | 'VoucherBarred' | 'PartExpired' | 'PartReopened' | 'Disputed' | 'Answered' | 'PartApproved' | 'PartRefused' | 'BondReturned' | 'BondSplit' | 'RoundOpened' | 'RoundDeferred' | 'RoundClosed' | 'PartPaid' | 'PartHeld' | 'HeldCollected' | 'PayeeNamed' | 'RemainderExpired' | 'RoundSettled' | 'ExitRequested' | 'ExitPaid' | 'Applied' | 'ApplicationDropped' | 'Paused' | 'PauseLifted' | 'HostOffered' | 'HostChanged' | 'Drafted' | 'DraftSigned' | 'CandidateAgreed' | 'ChangeProposed' | 'ChangeDecided' | 'DepositSettled' | 'WindingUpBegan' | 'SharesFixed' | 'ShareRedeemed' | 'PoolClosed' | 'ParameterSet' | 'CurrencyRegistered' | 'CurrencyChanged' | 'PayeeRegistered' | 'PayeeRemoved' | 'Minted' | 'Burned' | 'UpgradeAnnounced' | 'UpgradeWithdrawn' | 'UpgradeAuthorized' | 'JobFailed' | 'ExitWithdrawn' | 'ClosedPotSwept' | 'Unvouched' | 'BackingReturned' | 'Looked';
}

/** @name PalletMutualAidJoinWay (207) */
export interface PalletMutualAidJoinWay extends Enum {
  readonly isInvitation: boolean;
  readonly isOpen: boolean;
  readonly isAdmission: boolean;
  readonly type: 'Invitation' | 'Open' | 'Admission';
}

/** @name PalletMutualAidLimitsLimit (208) */
export interface PalletMutualAidLimitsLimit extends Enum {
  readonly isCoveredShare: boolean;
  readonly isPoolMoney: boolean;
  readonly isPaidIn: boolean;
  readonly isCoverYear: boolean;
  readonly isYoungPool: boolean;
  readonly isOwnAccount: boolean;
  readonly isBacking: boolean;
  readonly type: 'CoveredShare' | 'PoolMoney' | 'PaidIn' | 'CoverYear' | 'YoungPool' | 'OwnAccount' | 'Backing';
}

/** @name PalletMutualAidClaimPayee (209) */
export interface PalletMutualAidClaimPayee extends Enum {
  readonly isOwnAccount: boolean;
  readonly isRegistered: boolean;
  readonly asRegistered: AccountId32;
  readonly isVouched: boolean;
  readonly asVouched: AccountId32;
  readonly type: 'OwnAccount' | 'Registered' | 'Vouched';
}

/** @name PalletMutualAidClaimProofBy (213) */
export interface PalletMutualAidClaimProofBy extends Enum {
  readonly isDocument: boolean;
  readonly asDocument: H256;
  readonly isSchool: boolean;
  readonly asSchool: AccountId32;
  readonly type: 'Document' | 'School';
}

/** @name PalletMutualAidApprovedBy (214) */
export interface PalletMutualAidApprovedBy extends Enum {
  readonly isSilence: boolean;
  readonly isPanel: boolean;
  readonly asPanel: {
    readonly ayes: u32;
    readonly nays: u32;
  } & Struct;
  readonly type: 'Silence' | 'Panel';
}

/** @name PalletMutualAidDueJobsJob (215) */
export interface PalletMutualAidDueJobsJob extends Enum {
  readonly isWindowEnds: boolean;
  readonly asWindowEnds: {
    readonly pool: u32;
    readonly claim: u32;
    readonly part: u8;
  } & Struct;
  readonly isPollEnds: boolean;
  readonly asPollEnds: {
    readonly pool: u32;
    readonly claim: u32;
    readonly part: u8;
  } & Struct;
  readonly isRoundEnds: boolean;
  readonly asRoundEnds: {
    readonly pool: u32;
    readonly round: u32;
  } & Struct;
  readonly isChangeEnds: boolean;
  readonly asChangeEnds: {
    readonly pool: u32;
    readonly slot: PalletMutualAidChangeSlot;
  } & Struct;
  readonly type: 'WindowEnds' | 'PollEnds' | 'RoundEnds' | 'ChangeEnds';
}

/** @name FrameSystemPhase (216) */
export interface FrameSystemPhase extends Enum {
  readonly isApplyExtrinsic: boolean;
  readonly asApplyExtrinsic: u32;
  readonly isFinalization: boolean;
  readonly isInitialization: boolean;
  readonly type: 'ApplyExtrinsic' | 'Finalization' | 'Initialization';
}

/** @name FrameSystemLastRuntimeUpgradeInfo (218) */
export interface FrameSystemLastRuntimeUpgradeInfo extends Struct {
  readonly specVersion: Compact<u32>;
  readonly specName: Text;
}

/** @name FrameSystemCodeUpgradeAuthorization (221) */
export interface FrameSystemCodeUpgradeAuthorization extends Struct {
  readonly codeHash: H256;
  readonly checkVersion: bool;
}

/** @name FrameSystemLimitsBlockWeights (222) */
export interface FrameSystemLimitsBlockWeights extends Struct {
  readonly baseBlock: SpWeightsWeightV2Weight;
  readonly maxBlock: SpWeightsWeightV2Weight;
  readonly perClass: FrameSupportDispatchPerDispatchClassWeightsPerClass;
}

/** @name FrameSupportDispatchPerDispatchClassWeightsPerClass (223) */
export interface FrameSupportDispatchPerDispatchClassWeightsPerClass extends Struct {
  readonly normal: FrameSystemLimitsWeightsPerClass;
  readonly operational: FrameSystemLimitsWeightsPerClass;
  readonly mandatory: FrameSystemLimitsWeightsPerClass;
}

/** @name FrameSystemLimitsWeightsPerClass (224) */
export interface FrameSystemLimitsWeightsPerClass extends Struct {
  readonly baseExtrinsic: SpWeightsWeightV2Weight;
  readonly maxExtrinsic: Option<SpWeightsWeightV2Weight>;
  readonly maxTotal: Option<SpWeightsWeightV2Weight>;
  readonly reserved: Option<SpWeightsWeightV2Weight>;
}

/** @name FrameSystemLimitsBlockLength (226) */
export interface FrameSystemLimitsBlockLength extends Struct {
  readonly max: FrameSupportDispatchPerDispatchClassU32;
  readonly maxHeaderSize: Option<u32>;
}

/** @name FrameSupportDispatchPerDispatchClassU32 (227) */
export interface FrameSupportDispatchPerDispatchClassU32 extends Struct {
  readonly normal: u32;
  readonly operational: u32;
  readonly mandatory: u32;
}

/** @name SpWeightsRuntimeDbWeight (228) */
export interface SpWeightsRuntimeDbWeight extends Struct {
  readonly read: u64;
  readonly write: u64;
}

/** @name SpVersionRuntimeVersion (229) */
export interface SpVersionRuntimeVersion extends Struct {
  readonly specName: Text;
  readonly implName: Text;
  readonly authoringVersion: u32;
  readonly specVersion: u32;
  readonly implVersion: u32;
  readonly apis: Vec<ITuple<[U8aFixed, u32]>>;
  readonly transactionVersion: u32;
  readonly systemVersion: u8;
}

/** @name FrameSystemError (234) */
export interface FrameSystemError extends Enum {
  readonly isInvalidSpecName: boolean;
  readonly isSpecVersionNeedsToIncrease: boolean;
  readonly isFailedToExtractRuntimeVersion: boolean;
  readonly isNonDefaultComposite: boolean;
  readonly isNonZeroRefCount: boolean;
  readonly isCallFiltered: boolean;
  readonly isMultiBlockMigrationsOngoing: boolean;
  readonly isNothingAuthorized: boolean;
  readonly isUnauthorized: boolean;
  readonly type: 'InvalidSpecName' | 'SpecVersionNeedsToIncrease' | 'FailedToExtractRuntimeVersion' | 'NonDefaultComposite' | 'NonZeroRefCount' | 'CallFiltered' | 'MultiBlockMigrationsOngoing' | 'NothingAuthorized' | 'Unauthorized';
}

/** @name SpRuntimeBlock (235) */
export interface SpRuntimeBlock extends Struct {
  readonly header: SpRuntimeHeader;
  readonly extrinsics: Vec<Bytes>;
}

/** @name CumulusPalletWeightReclaimStorageWeightReclaim (237) */
export interface CumulusPalletWeightReclaimStorageWeightReclaim extends ITuple<[FrameSystemExtensionsAuthorizeCall, FrameSystemExtensionsCheckNonZeroSender, FrameSystemExtensionsCheckSpecVersion, FrameSystemExtensionsCheckTxVersion, FrameSystemExtensionsCheckGenesis, Era, FrameSystemExtensionsCheckNonce, FrameSystemExtensionsCheckWeight, PalletAssetTxPaymentChargeAssetTxPayment, FrameMetadataHashExtensionCheckMetadataHash]> {}

/** @name CumulusPalletParachainSystemBlockWeightBlockWeightMode (240) */
export interface CumulusPalletParachainSystemBlockWeightBlockWeightMode extends Enum {
  readonly isFullCore: boolean;
  readonly asFullCore: {
    readonly context: u32;
  } & Struct;
  readonly isPotentialFullCore: boolean;
  readonly asPotentialFullCore: {
    readonly context: u32;
    readonly firstTransactionIndex: Option<u32>;
    readonly targetWeight: SpWeightsWeightV2Weight;
  } & Struct;
  readonly isFractionOfCore: boolean;
  readonly asFractionOfCore: {
    readonly context: u32;
    readonly firstTransactionIndex: Option<u32>;
  } & Struct;
  readonly type: 'FullCore' | 'PotentialFullCore' | 'FractionOfCore';
}

/** @name CumulusPalletParachainSystemUnincludedSegmentAncestor (243) */
export interface CumulusPalletParachainSystemUnincludedSegmentAncestor extends Struct {
  readonly usedBandwidth: CumulusPalletParachainSystemUnincludedSegmentUsedBandwidth;
  readonly paraHeadHash: Option<H256>;
  readonly consumedGoAheadSignal: Option<PolkadotPrimitivesV9UpgradeGoAhead>;
}

/** @name CumulusPalletParachainSystemUnincludedSegmentUsedBandwidth (244) */
export interface CumulusPalletParachainSystemUnincludedSegmentUsedBandwidth extends Struct {
  readonly umpMsgCount: u32;
  readonly umpTotalBytes: u32;
  readonly hrmpOutgoing: BTreeMap<u32, CumulusPalletParachainSystemUnincludedSegmentHrmpChannelUpdate>;
}

/** @name CumulusPalletParachainSystemUnincludedSegmentHrmpChannelUpdate (246) */
export interface CumulusPalletParachainSystemUnincludedSegmentHrmpChannelUpdate extends Struct {
  readonly msgCount: u32;
  readonly totalBytes: u32;
}

/** @name PolkadotPrimitivesV9UpgradeGoAhead (250) */
export interface PolkadotPrimitivesV9UpgradeGoAhead extends Enum {
  readonly isAbort: boolean;
  readonly isGoAhead: boolean;
  readonly type: 'Abort' | 'GoAhead';
}

/** @name CumulusPalletParachainSystemUnincludedSegmentSegmentTracker (251) */
export interface CumulusPalletParachainSystemUnincludedSegmentSegmentTracker extends Struct {
  readonly usedBandwidth: CumulusPalletParachainSystemUnincludedSegmentUsedBandwidth;
  readonly hrmpWatermark: Option<u32>;
  readonly consumedGoAheadSignal: Option<PolkadotPrimitivesV9UpgradeGoAhead>;
}

/** @name PolkadotPrimitivesV9UpgradeRestriction (253) */
export interface PolkadotPrimitivesV9UpgradeRestriction extends Enum {
  readonly isPresent: boolean;
  readonly type: 'Present';
}

/** @name CumulusPalletParachainSystemRelayStateSnapshotMessagingStateSnapshot (254) */
export interface CumulusPalletParachainSystemRelayStateSnapshotMessagingStateSnapshot extends Struct {
  readonly dmqMqcHead: H256;
  readonly relayDispatchQueueRemainingCapacity: CumulusPalletParachainSystemRelayStateSnapshotRelayDispatchQueueRemainingCapacity;
  readonly ingressChannels: Vec<ITuple<[u32, PolkadotPrimitivesV9AbridgedHrmpChannel]>>;
  readonly egressChannels: Vec<ITuple<[u32, PolkadotPrimitivesV9AbridgedHrmpChannel]>>;
}

/** @name CumulusPalletParachainSystemRelayStateSnapshotRelayDispatchQueueRemainingCapacity (255) */
export interface CumulusPalletParachainSystemRelayStateSnapshotRelayDispatchQueueRemainingCapacity extends Struct {
  readonly remainingCount: u32;
  readonly remainingSize: u32;
}

/** @name PolkadotPrimitivesV9AbridgedHrmpChannel (258) */
export interface PolkadotPrimitivesV9AbridgedHrmpChannel extends Struct {
  readonly maxCapacity: u32;
  readonly maxTotalSize: u32;
  readonly maxMessageSize: u32;
  readonly msgCount: u32;
  readonly totalSize: u32;
  readonly mqcHead: Option<H256>;
}

/** @name PolkadotPrimitivesV9AbridgedHostConfiguration (259) */
export interface PolkadotPrimitivesV9AbridgedHostConfiguration extends Struct {
  readonly maxCodeSize: u32;
  readonly maxHeadDataSize: u32;
  readonly maxUpwardQueueCount: u32;
  readonly maxUpwardQueueSize: u32;
  readonly maxUpwardMessageSize: u32;
  readonly maxUpwardMessageNumPerCandidate: u32;
  readonly hrmpMaxMessageNumPerCandidate: u32;
  readonly validationUpgradeCooldown: u32;
  readonly validationUpgradeDelay: u32;
  readonly asyncBackingParams: PolkadotPrimitivesV9AsyncBackingAsyncBackingParams;
}

/** @name PolkadotPrimitivesV9AsyncBackingAsyncBackingParams (260) */
export interface PolkadotPrimitivesV9AsyncBackingAsyncBackingParams extends Struct {
  readonly maxCandidateDepth: u32;
  readonly allowedAncestryLen: u32;
}

/** @name CumulusPalletParachainSystemParachainInherentInboundMessageId (265) */
export interface CumulusPalletParachainSystemParachainInherentInboundMessageId extends Struct {
  readonly sentAt: u32;
  readonly reverseIdx: u32;
}

/** @name PolkadotCorePrimitivesOutboundHrmpMessage (267) */
export interface PolkadotCorePrimitivesOutboundHrmpMessage extends Struct {
  readonly recipient: u32;
  readonly data: Bytes;
}

/** @name CumulusPalletParachainSystemPoVMessages (268) */
export interface CumulusPalletParachainSystemPoVMessages extends Struct {
  readonly relayStorageRootOrHash: H256;
  readonly coreSelector: u8;
  readonly bundleIndex: u8;
  readonly umpMsgCount: u32;
  readonly hrmpOutboundCount: u32;
  readonly hrmpOutboundRecipients: Vec<u32>;
}

/** @name CumulusPalletParachainSystemError (270) */
export interface CumulusPalletParachainSystemError extends Enum {
  readonly isOverlappingUpgrades: boolean;
  readonly isProhibitedByPolkadot: boolean;
  readonly isTooBig: boolean;
  readonly isValidationDataNotAvailable: boolean;
  readonly isHostConfigurationNotAvailable: boolean;
  readonly isNotScheduled: boolean;
  readonly type: 'OverlappingUpgrades' | 'ProhibitedByPolkadot' | 'TooBig' | 'ValidationDataNotAvailable' | 'HostConfigurationNotAvailable' | 'NotScheduled';
}

/** @name PalletUtilityError (271) */
export interface PalletUtilityError extends Enum {
  readonly isTooManyCalls: boolean;
  readonly type: 'TooManyCalls';
}

/** @name PalletProxyProxyDefinition (274) */
export interface PalletProxyProxyDefinition extends Struct {
  readonly delegate: AccountId32;
  readonly proxyType: HuzhuRuntimeProxyType;
  readonly delay: u32;
}

/** @name PalletProxyAnnouncement (278) */
export interface PalletProxyAnnouncement extends Struct {
  readonly real: AccountId32;
  readonly callHash: H256;
  readonly height: u32;
}

/** @name PalletProxyError (280) */
export interface PalletProxyError extends Enum {
  readonly isTooMany: boolean;
  readonly isNotFound: boolean;
  readonly isNotProxy: boolean;
  readonly isUnproxyable: boolean;
  readonly isDuplicate: boolean;
  readonly isNoPermission: boolean;
  readonly isUnannounced: boolean;
  readonly isNoSelfProxy: boolean;
  readonly type: 'TooMany' | 'NotFound' | 'NotProxy' | 'Unproxyable' | 'Duplicate' | 'NoPermission' | 'Unannounced' | 'NoSelfProxy';
}

/** @name PalletMultisigMultisig (282) */
export interface PalletMultisigMultisig extends Struct {
  readonly when: PalletMultisigTimepoint;
  readonly deposit: u128;
  readonly depositor: AccountId32;
  readonly approvals: Vec<AccountId32>;
}

/** @name PalletMultisigError (284) */
export interface PalletMultisigError extends Enum {
  readonly isMinimumThreshold: boolean;
  readonly isAlreadyApproved: boolean;
  readonly isNoApprovalsNeeded: boolean;
  readonly isTooFewSignatories: boolean;
  readonly isTooManySignatories: boolean;
  readonly isSignatoriesOutOfOrder: boolean;
  readonly isSenderInSignatories: boolean;
  readonly isNotFound: boolean;
  readonly isNotOwner: boolean;
  readonly isNoTimepoint: boolean;
  readonly isWrongTimepoint: boolean;
  readonly isUnexpectedTimepoint: boolean;
  readonly isMaxWeightTooLow: boolean;
  readonly isAlreadyStored: boolean;
  readonly type: 'MinimumThreshold' | 'AlreadyApproved' | 'NoApprovalsNeeded' | 'TooFewSignatories' | 'TooManySignatories' | 'SignatoriesOutOfOrder' | 'SenderInSignatories' | 'NotFound' | 'NotOwner' | 'NoTimepoint' | 'WrongTimepoint' | 'UnexpectedTimepoint' | 'MaxWeightTooLow' | 'AlreadyStored';
}

/** @name PalletMigrationsError (285) */
export interface PalletMigrationsError extends Enum {
  readonly isOngoing: boolean;
  readonly type: 'Ongoing';
}

/** @name PalletMigrationsMbmIsOngoing (286) */
export interface PalletMigrationsMbmIsOngoing extends Enum {
  readonly isYes: boolean;
  readonly isNo: boolean;
  readonly isStuck: boolean;
  readonly type: 'Yes' | 'No' | 'Stuck';
}

/** @name PalletMigrationsMbmProgress (288) */
export interface PalletMigrationsMbmProgress extends Struct {
  readonly currentMigration: u32;
  readonly totalMigrations: u32;
  readonly currentMigrationSteps: u32;
  readonly currentMigrationMaxSteps: Option<u32>;
}

/** @name PalletMigrationsMbmStatus (289) */
export interface PalletMigrationsMbmStatus extends Struct {
  readonly ongoing: PalletMigrationsMbmIsOngoing;
  readonly progress: Option<PalletMigrationsMbmProgress>;
  readonly prefixes: Vec<Bytes>;
}

/** @name PalletBalancesBalanceLock (291) */
export interface PalletBalancesBalanceLock extends Struct {
  readonly id: U8aFixed;
  readonly amount: u128;
  readonly reasons: PalletBalancesReasons;
}

/** @name PalletBalancesReasons (292) */
export interface PalletBalancesReasons extends Enum {
  readonly isFee: boolean;
  readonly isMisc: boolean;
  readonly isAll: boolean;
  readonly type: 'Fee' | 'Misc' | 'All';
}

/** @name PalletBalancesReserveData (295) */
export interface PalletBalancesReserveData extends Struct {
  readonly id: Null;
  readonly amount: u128;
}

/** @name FrameSupportTokensMiscIdAmountRuntimeHoldReason (298) */
export interface FrameSupportTokensMiscIdAmountRuntimeHoldReason extends Struct {
  readonly id: HuzhuRuntimeRuntimeHoldReason;
  readonly amount: u128;
}

/** @name FrameSupportTokensMiscIdAmountRuntimeFreezeReason (301) */
export interface FrameSupportTokensMiscIdAmountRuntimeFreezeReason extends Struct {
  readonly id: HuzhuRuntimeRuntimeFreezeReason;
  readonly amount: u128;
}

/** @name HuzhuRuntimeRuntimeFreezeReason (302) */
type HuzhuRuntimeRuntimeFreezeReason = Null;

/** @name PalletBalancesError (304) */
export interface PalletBalancesError extends Enum {
  readonly isVestingBalance: boolean;
  readonly isLiquidityRestrictions: boolean;
  readonly isInsufficientBalance: boolean;
  readonly isExistentialDeposit: boolean;
  readonly isExpendability: boolean;
  readonly isExistingVestingSchedule: boolean;
  readonly isDeadAccount: boolean;
  readonly isTooManyReserves: boolean;
  readonly isTooManyHolds: boolean;
  readonly isTooManyFreezes: boolean;
  readonly isIssuanceDeactivated: boolean;
  readonly isDeltaZero: boolean;
  readonly type: 'VestingBalance' | 'LiquidityRestrictions' | 'InsufficientBalance' | 'ExistentialDeposit' | 'Expendability' | 'ExistingVestingSchedule' | 'DeadAccount' | 'TooManyReserves' | 'TooManyHolds' | 'TooManyFreezes' | 'IssuanceDeactivated' | 'DeltaZero';
}

/** @name PalletTransactionPaymentReleases (305) */
export interface PalletTransactionPaymentReleases extends Enum {
  readonly isV1Ancient: boolean;
  readonly isV2: boolean;
  readonly type: 'V1Ancient' | 'V2';
}

/** @name FrameSupportStorageNoDrop (306) */
export interface FrameSupportStorageNoDrop extends FrameSupportTokensFungibleImbalance {}

/** @name FrameSupportTokensFungibleImbalance (307) */
export interface FrameSupportTokensFungibleImbalance extends Struct {
  readonly amount: u128;
}

/** @name PalletAssetsAssetDetails (308) */
export interface PalletAssetsAssetDetails extends Struct {
  readonly owner: AccountId32;
  readonly issuer: AccountId32;
  readonly admin: AccountId32;
  readonly freezer: AccountId32;
  readonly supply: u128;
  readonly deposit: u128;
  readonly minBalance: u128;
  readonly isSufficient: bool;
  readonly accounts: u32;
  readonly sufficients: u32;
  readonly approvals: u32;
  readonly status: PalletAssetsAssetStatus;
}

/** @name PalletAssetsAssetStatus (309) */
export interface PalletAssetsAssetStatus extends Enum {
  readonly isLive: boolean;
  readonly isFrozen: boolean;
  readonly isDestroying: boolean;
  readonly type: 'Live' | 'Frozen' | 'Destroying';
}

/** @name PalletAssetsAssetAccount (311) */
export interface PalletAssetsAssetAccount extends Struct {
  readonly balance: u128;
  readonly status: PalletAssetsAccountStatus;
  readonly reason: PalletAssetsExistenceReason;
  readonly extra: Null;
}

/** @name PalletAssetsAccountStatus (312) */
export interface PalletAssetsAccountStatus extends Enum {
  readonly isLiquid: boolean;
  readonly isFrozen: boolean;
  readonly isBlocked: boolean;
  readonly type: 'Liquid' | 'Frozen' | 'Blocked';
}

/** @name PalletAssetsExistenceReason (313) */
export interface PalletAssetsExistenceReason extends Enum {
  readonly isConsumer: boolean;
  readonly isSufficient: boolean;
  readonly isDepositHeld: boolean;
  readonly asDepositHeld: u128;
  readonly isDepositRefunded: boolean;
  readonly isDepositFrom: boolean;
  readonly asDepositFrom: ITuple<[AccountId32, u128]>;
  readonly type: 'Consumer' | 'Sufficient' | 'DepositHeld' | 'DepositRefunded' | 'DepositFrom';
}

/** @name PalletAssetsApproval (315) */
export interface PalletAssetsApproval extends Struct {
  readonly amount: u128;
  readonly deposit: u128;
}

/** @name PalletAssetsAssetMetadata (316) */
export interface PalletAssetsAssetMetadata extends Struct {
  readonly deposit: u128;
  readonly name: Bytes;
  readonly symbol: Bytes;
  readonly decimals: u8;
  readonly isFrozen: bool;
}

/** @name PalletAssetsError (317) */
export interface PalletAssetsError extends Enum {
  readonly isBalanceLow: boolean;
  readonly isNoAccount: boolean;
  readonly isNoPermission: boolean;
  readonly isUnknown: boolean;
  readonly isFrozen: boolean;
  readonly isInUse: boolean;
  readonly isBadWitness: boolean;
  readonly isMinBalanceZero: boolean;
  readonly isUnavailableConsumer: boolean;
  readonly isBadMetadata: boolean;
  readonly isUnapproved: boolean;
  readonly isWouldDie: boolean;
  readonly isAlreadyExists: boolean;
  readonly isNoDeposit: boolean;
  readonly isWouldBurn: boolean;
  readonly isLiveAsset: boolean;
  readonly isAssetNotLive: boolean;
  readonly isIncorrectStatus: boolean;
  readonly isNotFrozen: boolean;
  readonly isCallbackFailed: boolean;
  readonly isBadAssetId: boolean;
  readonly isAssetIdAllocationFailed: boolean;
  readonly isContainsFreezes: boolean;
  readonly isContainsHolds: boolean;
  readonly isTooManyReserves: boolean;
  readonly isIncompleteDepositTransfer: boolean;
  readonly type: 'BalanceLow' | 'NoAccount' | 'NoPermission' | 'Unknown' | 'Frozen' | 'InUse' | 'BadWitness' | 'MinBalanceZero' | 'UnavailableConsumer' | 'BadMetadata' | 'Unapproved' | 'WouldDie' | 'AlreadyExists' | 'NoDeposit' | 'WouldBurn' | 'LiveAsset' | 'AssetNotLive' | 'IncorrectStatus' | 'NotFrozen' | 'CallbackFailed' | 'BadAssetId' | 'AssetIdAllocationFailed' | 'ContainsFreezes' | 'ContainsHolds' | 'TooManyReserves' | 'IncompleteDepositTransfer';
}

/** @name PalletAssetsHolderError (321) */
export interface PalletAssetsHolderError extends Enum {
  readonly isTooManyHolds: boolean;
  readonly type: 'TooManyHolds';
}

/** @name PalletAssetRateError (322) */
export interface PalletAssetRateError extends Enum {
  readonly isUnknownAssetKind: boolean;
  readonly isAlreadyExists: boolean;
  readonly isOverflow: boolean;
  readonly type: 'UnknownAssetKind' | 'AlreadyExists' | 'Overflow';
}

/** @name SpConsensusAuraSr25519AppSr25519Public (324) */
export interface SpConsensusAuraSr25519AppSr25519Public extends U8aFixed {}

/** @name PalletPreimageOldRequestStatus (328) */
export interface PalletPreimageOldRequestStatus extends Enum {
  readonly isUnrequested: boolean;
  readonly asUnrequested: {
    readonly deposit: ITuple<[AccountId32, u128]>;
    readonly len: u32;
  } & Struct;
  readonly isRequested: boolean;
  readonly asRequested: {
    readonly deposit: Option<ITuple<[AccountId32, u128]>>;
    readonly count: u32;
    readonly len: Option<u32>;
  } & Struct;
  readonly type: 'Unrequested' | 'Requested';
}

/** @name PalletPreimageRequestStatus (331) */
export interface PalletPreimageRequestStatus extends Enum {
  readonly isUnrequested: boolean;
  readonly asUnrequested: {
    readonly ticket: ITuple<[AccountId32, u128]>;
    readonly len: u32;
  } & Struct;
  readonly isRequested: boolean;
  readonly asRequested: {
    readonly maybeTicket: Option<ITuple<[AccountId32, u128]>>;
    readonly count: u32;
    readonly maybeLen: Option<u32>;
  } & Struct;
  readonly type: 'Unrequested' | 'Requested';
}

/** @name PalletPreimageError (337) */
export interface PalletPreimageError extends Enum {
  readonly isTooBig: boolean;
  readonly isAlreadyNoted: boolean;
  readonly isNotAuthorized: boolean;
  readonly isNotNoted: boolean;
  readonly isRequested: boolean;
  readonly isNotRequested: boolean;
  readonly isTooMany: boolean;
  readonly isTooFew: boolean;
  readonly type: 'TooBig' | 'AlreadyNoted' | 'NotAuthorized' | 'NotNoted' | 'Requested' | 'NotRequested' | 'TooMany' | 'TooFew';
}

/** @name PalletSchedulerScheduled (340) */
export interface PalletSchedulerScheduled extends Struct {
  readonly maybeId: Option<U8aFixed>;
  readonly priority: u8;
  readonly call: FrameSupportPreimagesBounded;
  readonly maybePeriodic: Option<ITuple<[u32, u32]>>;
  readonly origin: HuzhuRuntimeOriginCaller;
}

/** @name PalletSchedulerRetryConfig (342) */
export interface PalletSchedulerRetryConfig extends Struct {
  readonly totalRetries: u8;
  readonly remaining: u8;
  readonly period: u32;
}

/** @name PalletSchedulerError (343) */
export interface PalletSchedulerError extends Enum {
  readonly isFailedToSchedule: boolean;
  readonly isNotFound: boolean;
  readonly isTargetBlockNumberInPast: boolean;
  readonly isRescheduleNoChange: boolean;
  readonly isNamed: boolean;
  readonly type: 'FailedToSchedule' | 'NotFound' | 'TargetBlockNumberInPast' | 'RescheduleNoChange' | 'Named';
}

/** @name PalletConvictionVotingVoteVoting (345) */
export interface PalletConvictionVotingVoteVoting extends Enum {
  readonly isCasting: boolean;
  readonly asCasting: PalletConvictionVotingVoteCasting;
  readonly isDelegating: boolean;
  readonly asDelegating: PalletConvictionVotingVoteDelegating;
  readonly type: 'Casting' | 'Delegating';
}

/** @name PalletConvictionVotingVoteCasting (346) */
export interface PalletConvictionVotingVoteCasting extends Struct {
  readonly votes: Vec<ITuple<[u32, PalletConvictionVotingVoteAccountVote]>>;
  readonly delegations: PalletConvictionVotingDelegations;
  readonly prior: PalletConvictionVotingVotePriorLock;
}

/** @name PalletConvictionVotingDelegations (350) */
export interface PalletConvictionVotingDelegations extends Struct {
  readonly votes: u128;
  readonly capital: u128;
}

/** @name PalletConvictionVotingVotePriorLock (351) */
export interface PalletConvictionVotingVotePriorLock extends ITuple<[u32, u128]> {}

/** @name PalletConvictionVotingVoteDelegating (352) */
export interface PalletConvictionVotingVoteDelegating extends Struct {
  readonly balance: u128;
  readonly target: AccountId32;
  readonly conviction: PalletConvictionVotingConviction;
  readonly delegations: PalletConvictionVotingDelegations;
  readonly prior: PalletConvictionVotingVotePriorLock;
}

/** @name PalletConvictionVotingError (356) */
export interface PalletConvictionVotingError extends Enum {
  readonly isNotOngoing: boolean;
  readonly isNotVoter: boolean;
  readonly isNoPermission: boolean;
  readonly isNoPermissionYet: boolean;
  readonly isAlreadyDelegating: boolean;
  readonly isAlreadyVoting: boolean;
  readonly isInsufficientFunds: boolean;
  readonly isNotDelegating: boolean;
  readonly isNonsense: boolean;
  readonly isMaxVotesReached: boolean;
  readonly isClassNeeded: boolean;
  readonly isBadClass: boolean;
  readonly type: 'NotOngoing' | 'NotVoter' | 'NoPermission' | 'NoPermissionYet' | 'AlreadyDelegating' | 'AlreadyVoting' | 'InsufficientFunds' | 'NotDelegating' | 'Nonsense' | 'MaxVotesReached' | 'ClassNeeded' | 'BadClass';
}

/** @name PalletReferendaReferendumInfo (357) */
export interface PalletReferendaReferendumInfo extends Enum {
  readonly isOngoing: boolean;
  readonly asOngoing: PalletReferendaReferendumStatus;
  readonly isApproved: boolean;
  readonly asApproved: ITuple<[u32, Option<PalletReferendaDeposit>, Option<PalletReferendaDeposit>]>;
  readonly isRejected: boolean;
  readonly asRejected: ITuple<[u32, Option<PalletReferendaDeposit>, Option<PalletReferendaDeposit>]>;
  readonly isCancelled: boolean;
  readonly asCancelled: ITuple<[u32, Option<PalletReferendaDeposit>, Option<PalletReferendaDeposit>]>;
  readonly isTimedOut: boolean;
  readonly asTimedOut: ITuple<[u32, Option<PalletReferendaDeposit>, Option<PalletReferendaDeposit>]>;
  readonly isKilled: boolean;
  readonly asKilled: u32;
  readonly type: 'Ongoing' | 'Approved' | 'Rejected' | 'Cancelled' | 'TimedOut' | 'Killed';
}

/** @name PalletReferendaReferendumStatus (358) */
export interface PalletReferendaReferendumStatus extends Struct {
  readonly track: u16;
  readonly origin: HuzhuRuntimeOriginCaller;
  readonly proposal: FrameSupportPreimagesBounded;
  readonly enactment: FrameSupportScheduleDispatchTime;
  readonly submitted: u32;
  readonly submissionDeposit: PalletReferendaDeposit;
  readonly decisionDeposit: Option<PalletReferendaDeposit>;
  readonly deciding: Option<PalletReferendaDecidingStatus>;
  readonly tally: PalletConvictionVotingTally;
  readonly inQueue: bool;
  readonly alarm: Option<ITuple<[u32, ITuple<[u32, u32]>]>>;
}

/** @name PalletReferendaDeposit (359) */
export interface PalletReferendaDeposit extends Struct {
  readonly who: AccountId32;
  readonly amount: u128;
}

/** @name PalletReferendaDecidingStatus (362) */
export interface PalletReferendaDecidingStatus extends Struct {
  readonly since: u32;
  readonly confirming: Option<u32>;
}

/** @name PalletReferendaTrackDetails (370) */
export interface PalletReferendaTrackDetails extends Struct {
  readonly name: Text;
  readonly maxDeciding: u32;
  readonly decisionDeposit: u128;
  readonly preparePeriod: u32;
  readonly decisionPeriod: u32;
  readonly confirmPeriod: u32;
  readonly minEnactmentPeriod: u32;
  readonly minApproval: PalletReferendaCurve;
  readonly minSupport: PalletReferendaCurve;
}

/** @name PalletReferendaCurve (371) */
export interface PalletReferendaCurve extends Enum {
  readonly isLinearDecreasing: boolean;
  readonly asLinearDecreasing: {
    readonly length: Perbill;
    readonly floor: Perbill;
    readonly ceil: Perbill;
  } & Struct;
  readonly isSteppedDecreasing: boolean;
  readonly asSteppedDecreasing: {
    readonly begin: Perbill;
    readonly end: Perbill;
    readonly step: Perbill;
    readonly period: Perbill;
  } & Struct;
  readonly isReciprocal: boolean;
  readonly asReciprocal: {
    readonly factor: i64;
    readonly xOffset: i64;
    readonly yOffset: i64;
  } & Struct;
  readonly type: 'LinearDecreasing' | 'SteppedDecreasing' | 'Reciprocal';
}

/** @name PalletReferendaError (374) */
export interface PalletReferendaError extends Enum {
  readonly isNotOngoing: boolean;
  readonly isHasDeposit: boolean;
  readonly isBadTrack: boolean;
  readonly isFull: boolean;
  readonly isQueueEmpty: boolean;
  readonly isBadReferendum: boolean;
  readonly isNothingToDo: boolean;
  readonly isNoTrack: boolean;
  readonly isUnfinished: boolean;
  readonly isNoPermission: boolean;
  readonly isNoDeposit: boolean;
  readonly isBadStatus: boolean;
  readonly isPreimageNotExist: boolean;
  readonly isPreimageStoredWithDifferentLength: boolean;
  readonly type: 'NotOngoing' | 'HasDeposit' | 'BadTrack' | 'Full' | 'QueueEmpty' | 'BadReferendum' | 'NothingToDo' | 'NoTrack' | 'Unfinished' | 'NoPermission' | 'NoDeposit' | 'BadStatus' | 'PreimageNotExist' | 'PreimageStoredWithDifferentLength';
}

/** @name PalletTreasuryProposal (375) */
export interface PalletTreasuryProposal extends Struct {
  readonly proposer: AccountId32;
  readonly value: u128;
  readonly beneficiary: AccountId32;
  readonly bond: u128;
}

/** @name PalletTreasurySpendStatus (378) */
export interface PalletTreasurySpendStatus extends Struct {
  readonly assetKind: FrameSupportTokensFungibleUnionOfNativeOrWithId;
  readonly amount: u128;
  readonly beneficiary: AccountId32;
  readonly validFrom: u32;
  readonly expireAt: u32;
  readonly status: PalletTreasuryPaymentState;
}

/** @name PalletTreasuryPaymentState (379) */
export interface PalletTreasuryPaymentState extends Enum {
  readonly isPending: boolean;
  readonly isAttempted: boolean;
  readonly asAttempted: {
    readonly id: Null;
  } & Struct;
  readonly isFailed: boolean;
  readonly type: 'Pending' | 'Attempted' | 'Failed';
}

/** @name FrameSupportPalletId (381) */
export interface FrameSupportPalletId extends U8aFixed {}

/** @name PalletTreasuryError (382) */
export interface PalletTreasuryError extends Enum {
  readonly isInvalidIndex: boolean;
  readonly isTooManyApprovals: boolean;
  readonly isInsufficientPermission: boolean;
  readonly isProposalNotApproved: boolean;
  readonly isFailedToConvertBalance: boolean;
  readonly isSpendExpired: boolean;
  readonly isEarlyPayout: boolean;
  readonly isAlreadyAttempted: boolean;
  readonly isPayoutError: boolean;
  readonly isNotAttempted: boolean;
  readonly isInconclusive: boolean;
  readonly type: 'InvalidIndex' | 'TooManyApprovals' | 'InsufficientPermission' | 'ProposalNotApproved' | 'FailedToConvertBalance' | 'SpendExpired' | 'EarlyPayout' | 'AlreadyAttempted' | 'PayoutError' | 'NotAttempted' | 'Inconclusive';
}

/** @name HuzhuRuntimeEnactmentEnacted (383) */
export interface HuzhuRuntimeEnactmentEnacted extends Struct {
  readonly at: u32;
  readonly outcome: HuzhuRuntimeEnactmentOutcome;
}

/** @name HuzhuRuntimeEnactmentOutcome (384) */
export interface HuzhuRuntimeEnactmentOutcome extends Enum {
  readonly isCarriedOut: boolean;
  readonly isInPart: boolean;
  readonly asInPart: SpRuntimeDispatchError;
  readonly isFailed: boolean;
  readonly asFailed: SpRuntimeDispatchError;
  readonly isNoPreimage: boolean;
  readonly isNoCall: boolean;
  readonly isTooHeavy: boolean;
  readonly type: 'CarriedOut' | 'InPart' | 'Failed' | 'NoPreimage' | 'NoCall' | 'TooHeavy';
}

/** @name HuzhuRuntimeProtocolReferendumStanding (386) */
export interface HuzhuRuntimeProtocolReferendumStanding extends Struct {
  readonly approval: Perbill;
  readonly support: Perbill;
  readonly neededApproval: Perbill;
  readonly neededSupport: Perbill;
  readonly passes: bool;
  readonly next: HuzhuRuntimeProtocolReferendumStep;
  readonly at: Option<u32>;
  readonly decidesFrom: u32;
  readonly decidesUntil: Option<u32>;
  readonly approved: Option<u32>;
  readonly enacted: Option<u32>;
}

/** @name HuzhuRuntimeProtocolReferendumStep (387) */
export interface HuzhuRuntimeProtocolReferendumStep extends Enum {
  readonly isTimesOut: boolean;
  readonly isDecidingBegins: boolean;
  readonly isQueued: boolean;
  readonly isConfirmingBegins: boolean;
  readonly isRejected: boolean;
  readonly isApproved: boolean;
  readonly type: 'TimesOut' | 'DecidingBegins' | 'Queued' | 'ConfirmingBegins' | 'Rejected' | 'Approved';
}

/** @name HuzhuRuntimeProtocolSought (388) */
export interface HuzhuRuntimeProtocolSought extends Enum {
  readonly isAll: boolean;
  readonly isOngoing: boolean;
  readonly isEnded: boolean;
  readonly isWithDepositOf: boolean;
  readonly asWithDepositOf: AccountId32;
  readonly type: 'All' | 'Ongoing' | 'Ended' | 'WithDepositOf';
}

/** @name HuzhuRuntimeProtocolReferendaPage (389) */
export interface HuzhuRuntimeProtocolReferendaPage extends Struct {
  readonly rows: Vec<HuzhuRuntimeProtocolReferendumRow>;
  readonly next: Option<u32>;
}

/** @name HuzhuRuntimeProtocolReferendumRow (391) */
export interface HuzhuRuntimeProtocolReferendumRow extends Struct {
  readonly index: u32;
  readonly info: PalletReferendaReferendumInfo;
  readonly standing: Option<HuzhuRuntimeProtocolReferendumStanding>;
  readonly enactment: Option<HuzhuRuntimeEnactment>;
}

/** @name HuzhuRuntimeEnactment (393) */
export interface HuzhuRuntimeEnactment extends Enum {
  readonly isWaits: boolean;
  readonly asWaits: {
    readonly at: u32;
  } & Struct;
  readonly isOver: boolean;
  readonly asOver: HuzhuRuntimeEnactmentEnacted;
  readonly isUnknown: boolean;
  readonly type: 'Waits' | 'Over' | 'Unknown';
}

/** @name HuzhuRuntimeTreasuryWaitingSpend (396) */
export interface HuzhuRuntimeTreasuryWaitingSpend extends Struct {
  readonly index: u32;
  readonly currency: FrameSupportTokensFungibleUnionOfNativeOrWithId;
  readonly amount: u128;
  readonly beneficiary: AccountId32;
  readonly from: u32;
  readonly until: u32;
  readonly payout: Result<Null, SpRuntimeDispatchError>;
  readonly expired: bool;
}

/** @name HuzhuRuntimeHoldingOnTrack (398) */
export interface HuzhuRuntimeHoldingOnTrack extends Struct {
  readonly track: u16;
  readonly votes: Vec<HuzhuRuntimeHoldingCastVote>;
  readonly delegation: Option<HuzhuRuntimeHoldingDelegation>;
  readonly earlier: Option<HuzhuRuntimeHoldingEarlier>;
  readonly locked: u128;
}

/** @name HuzhuRuntimeHoldingCastVote (400) */
export interface HuzhuRuntimeHoldingCastVote extends Struct {
  readonly index: u32;
  readonly vote: PalletConvictionVotingVoteAccountVote;
  readonly until: Option<u32>;
}

/** @name HuzhuRuntimeHoldingDelegation (402) */
export interface HuzhuRuntimeHoldingDelegation extends Struct {
  readonly to: AccountId32;
  readonly balance: u128;
  readonly conviction: PalletConvictionVotingConviction;
}

/** @name HuzhuRuntimeHoldingEarlier (404) */
export interface HuzhuRuntimeHoldingEarlier extends Struct {
  readonly until: u32;
  readonly amount: u128;
}

/** @name HuzhuRuntimeHoldingLocks (405) */
export interface HuzhuRuntimeHoldingLocks extends Struct {
  readonly locked: u128;
  readonly free: u128;
  readonly unlocking: Vec<HuzhuRuntimeHoldingUnlocking>;
  readonly later: Vec<HuzhuRuntimeHoldingRelease>;
  readonly bound: u128;
  readonly besides: Vec<HuzhuRuntimeHoldingRelease>;
}

/** @name HuzhuRuntimeHoldingUnlocking (407) */
export interface HuzhuRuntimeHoldingUnlocking extends Struct {
  readonly track: u16;
  readonly votes: Vec<u32>;
}

/** @name HuzhuRuntimeHoldingRelease (409) */
export interface HuzhuRuntimeHoldingRelease extends Struct {
  readonly at: u32;
  readonly amount: u128;
}

/** @name HuzhuRuntimeProtocolConvictionTerms (411) */
export interface HuzhuRuntimeProtocolConvictionTerms extends Struct {
  readonly tenths: u32;
  readonly locked: u32;
}

/** @name PalletMemberReferendaPoll (412) */
export interface PalletMemberReferendaPoll extends Struct {
  readonly group: u32;
  readonly subject: PalletMutualAidClaimSubject;
  readonly threshold: PalletMemberReferendaThreshold;
  readonly electorate: u32;
  readonly cutoff: u32;
  readonly excluded: Option<AccountId32>;
  readonly opens: u64;
  readonly ends: u64;
  readonly extended: bool;
  readonly ayes: u32;
  readonly nays: u32;
}

/** @name PalletMemberReferendaPollDigest (414) */
export interface PalletMemberReferendaPollDigest extends Struct {
  readonly group: u32;
  readonly subject: PalletMutualAidClaimSubject;
  readonly electorate: u32;
  readonly ayes: u32;
  readonly nays: u32;
  readonly opens: u64;
  readonly ended: u64;
  readonly passed: bool;
}

/** @name PalletMemberReferendaError (415) */
export interface PalletMemberReferendaError extends Enum {
  readonly isNoSuchPoll: boolean;
  readonly isNotOpenYet: boolean;
  readonly isEnded: boolean;
  readonly isNotEnded: boolean;
  readonly isExcluded: boolean;
  readonly isNotInElectorate: boolean;
  readonly isAlreadyVotedSo: boolean;
  readonly isNothingToClear: boolean;
  readonly type: 'NoSuchPoll' | 'NotOpenYet' | 'Ended' | 'NotEnded' | 'Excluded' | 'NotInElectorate' | 'AlreadyVotedSo' | 'NothingToClear';
}

/** @name PalletMemberReferendaPollStatus (419) */
export interface PalletMemberReferendaPollStatus extends Struct {
  readonly running: bool;
  readonly passes: bool;
  readonly ayes: u32;
  readonly nays: u32;
  readonly electorate: u32;
  readonly neededAyes: u32;
  readonly missingAyes: u32;
  readonly shareMet: bool;
  readonly opens: u64;
  readonly ends: u64;
  readonly extended: bool;
}

/** @name PalletMutualAidTimeClock (420) */
export interface PalletMutualAidTimeClock extends Struct {
  readonly lastSeen: u64;
  readonly stalled: u64;
}

/** @name PalletMutualAidTimeDay (421) */
export interface PalletMutualAidTimeDay extends Struct {
  readonly began: u64;
  readonly blocks: u32;
  readonly held: u64;
}

/** @name PalletMutualAidTimeStalls (422) */
export interface PalletMutualAidTimeStalls extends Vec<PalletMutualAidTimeStall> {}

/** @name PalletMutualAidTimeStall (424) */
export interface PalletMutualAidTimeStall extends Struct {
  readonly until: u64;
  readonly stalled: u64;
}

/** @name PalletMutualAidProtocolProtocolParameters (426) */
export interface PalletMutualAidProtocolProtocolParameters extends Struct {
  readonly poolDeposit: u128;
  readonly proposalDeposit: u128;
  readonly serviceQuota: u32;
}

/** @name PalletMutualAidProtocolCurrency (427) */
export interface PalletMutualAidProtocolCurrency extends Struct {
  readonly duesFloor: u128;
  readonly issuer: Option<AccountId32>;
}

/** @name PalletMutualAidProtocolRegisteredPayee (428) */
export interface PalletMutualAidProtocolRegisteredPayee extends Struct {
  readonly since: u64;
  readonly kind: PalletMutualAidProtocolPayeeKind;
}

/** @name PalletMutualAidPool (429) */
export interface PalletMutualAidPool extends Struct {
  readonly kind: PalletMutualAidPoolKind;
  readonly currency: FrameSupportTokensFungibleUnionOfNativeOrWithId;
  readonly host: AccountId32;
  readonly opener: AccountId32;
  readonly deposit: u128;
  readonly successor: PalletMutualAidPoolSuccessor;
  readonly state: PalletMutualAidPoolPoolState;
  readonly created: PalletMutualAidTimeStamp;
  readonly rules: u32;
  readonly starts: Vec<u64>;
  readonly books: PalletMutualAidPoolBooks;
  readonly totalShares: u128;
  readonly promises: PalletMutualAidPoolPromises;
  readonly members: u32;
  readonly voters: u32;
  readonly nextSequence: u32;
  readonly nextClaim: u32;
  readonly round: u32;
  readonly hostInvitations: PalletMutualAidPoolQuota;
  readonly openJoins: PalletMutualAidPoolQuota;
  readonly arrivals: Option<PalletMutualAidPoolQuota>;
  readonly resting: u32;
}

/** @name PalletMutualAidPoolPoolState (430) */
export interface PalletMutualAidPoolPoolState extends Enum {
  readonly isOpen: boolean;
  readonly isWindingUp: boolean;
  readonly isClosed: boolean;
  readonly type: 'Open' | 'WindingUp' | 'Closed';
}

/** @name PalletMutualAidTimeStamp (431) */
export interface PalletMutualAidTimeStamp extends Struct {
  readonly time: u64;
  readonly block: u32;
}

/** @name PalletMutualAidPoolBooks (434) */
export interface PalletMutualAidPoolBooks extends Struct {
  readonly free: u128;
  readonly settling: u128;
  readonly held: u128;
  readonly donated: u128;
}

/** @name PalletMutualAidPoolPromises (435) */
export interface PalletMutualAidPoolPromises extends Struct {
  readonly waiting: u128;
  readonly undecided: u128;
  readonly owed: u128;
}

/** @name PalletMutualAidPoolQuota (436) */
export interface PalletMutualAidPoolQuota extends Struct {
  readonly period: u32;
  readonly used: u32;
}

/** @name PalletMutualAidPoolProfile (438) */
export interface PalletMutualAidPoolProfile extends Struct {
  readonly name: Bytes;
  readonly summary: Bytes;
  readonly terms: H256;
}

/** @name PalletMutualAidRulesDatedRules (439) */
export interface PalletMutualAidRulesDatedRules extends Struct {
  readonly rules: PalletMutualAidRules;
  readonly start: u64;
}

/** @name PalletMutualAidMember (440) */
export interface PalletMutualAidMember extends Struct {
  readonly joined: u64;
  readonly coverFrom: u64;
  readonly paidUntil: u64;
  readonly tenure: u64;
  readonly countedTo: u64;
  readonly sequence: Option<u32>;
  readonly paidIn: u128;
  readonly record: PalletMutualAidMemberRecord;
  readonly filings: PalletMutualAidPoolQuota;
  readonly invitations: PalletMutualAidPoolQuota;
  readonly dispute: Option<ITuple<[u32, u8]>>;
  readonly exit: Option<PalletMutualAidMemberExit>;
  readonly resting: bool;
}

/** @name PalletMutualAidMemberRecord (441) */
export interface PalletMutualAidMemberRecord extends Struct {
  readonly received: u128;
  readonly promised: u128;
  readonly refusals: u32;
  readonly lastRefusal: Option<u64>;
  readonly ownBacking: u128;
  readonly backed: u128;
  readonly since: u64;
  readonly year: PalletMutualAidMemberCoverYear;
}

/** @name PalletMutualAidMemberCoverYear (443) */
export interface PalletMutualAidMemberCoverYear extends Struct {
  readonly number: u32;
  readonly received: u128;
  readonly ownAccount: u128;
}

/** @name PalletMutualAidMemberExit (447) */
export interface PalletMutualAidMemberExit extends Struct {
  readonly at: u64;
  readonly ratio: Perquintill;
  readonly rules: u32;
  readonly least: Perquintill;
}

/** @name PalletMutualAidInvitation (448) */
export interface PalletMutualAidInvitation extends Struct {
  readonly by: AccountId32;
  readonly expires: u64;
}

/** @name PalletMutualAidClaim (449) */
export interface PalletMutualAidClaim extends Struct {
  readonly claimant: AccountId32;
  readonly rules: u32;
  readonly need: PalletMutualAidClaimNeed;
  readonly lossDate: u64;
  readonly cost: u128;
  readonly sum: u128;
  readonly statement: H256;
  readonly filed: PalletMutualAidTimeStamp;
  readonly year: u32;
  readonly large: bool;
  readonly parts: u8;
}

/** @name PalletMutualAidClaimPart (451) */
export interface PalletMutualAidClaimPart extends Struct {
  readonly amount: u128;
  readonly paid: u128;
  readonly payee: PalletMutualAidClaimPayee;
  readonly due: u64;
  readonly milestone: Option<PalletMutualAidClaimMilestone>;
  readonly state: PalletMutualAidClaimPartState;
  readonly opened: Option<PalletMutualAidTimeStamp>;
  readonly decided: Option<PalletMutualAidTimeStamp>;
  readonly settled: Option<PalletMutualAidTimeStamp>;
  readonly rounds: u32;
  readonly reopened: bool;
  readonly held: PalletMutualAidClaimHeld;
  readonly backed: u128;
  readonly year: u32;
}

/** @name PalletMutualAidClaimPartState (452) */
export interface PalletMutualAidClaimPartState extends Enum {
  readonly isWaiting: boolean;
  readonly isOpen: boolean;
  readonly asOpen: {
    readonly closes: u64;
    readonly electorate: u32;
    readonly cutoff: u32;
    readonly job: PalletMutualAidDueJobsJobKey;
  } & Struct;
  readonly isDisputed: boolean;
  readonly asDisputed: {
    readonly poll: u64;
    readonly job: PalletMutualAidDueJobsJobKey;
  } & Struct;
  readonly isApproved: boolean;
  readonly asApproved: {
    readonly round: u32;
    readonly index: u32;
  } & Struct;
  readonly isPaid: boolean;
  readonly isRefused: boolean;
  readonly isWithdrawn: boolean;
  readonly isExpired: boolean;
  readonly type: 'Waiting' | 'Open' | 'Disputed' | 'Approved' | 'Paid' | 'Refused' | 'Withdrawn' | 'Expired';
}

/** @name PalletMutualAidDueJobsJobKey (453) */
export interface PalletMutualAidDueJobsJobKey extends Struct {
  readonly hour: u32;
  readonly index: u32;
}

/** @name PalletMutualAidClaimHeld (455) */
export interface PalletMutualAidClaimHeld extends Struct {
  readonly free: u128;
  readonly donated: u128;
}

/** @name PalletMutualAidClaimDispute (456) */
export interface PalletMutualAidClaimDispute extends Struct {
  readonly by: AccountId32;
  readonly reason: PalletMutualAidClaimReason;
  readonly statement: H256;
  readonly answer: Option<H256>;
  readonly bond: u128;
  readonly at: PalletMutualAidTimeStamp;
  readonly poll: u64;
}

/** @name PalletMutualAidWatch (457) */
export interface PalletMutualAidWatch extends Struct {
  readonly seed: U8aFixed;
  readonly lot: PalletMutualAidWatchLot;
  readonly looked: u64;
  readonly doubts: u8;
}

/** @name PalletMutualAidWatchLot (458) */
export interface PalletMutualAidWatchLot extends Struct {
  readonly electorate: u32;
  readonly cutoff: u32;
}

/** @name PalletMutualAidClaimProof (459) */
export interface PalletMutualAidClaimProof extends Struct {
  readonly by: PalletMutualAidClaimProofBy;
  readonly at: PalletMutualAidTimeStamp;
}

/** @name PalletMutualAidRecordPaymentRecord (460) */
export interface PalletMutualAidRecordPaymentRecord extends Struct {
  readonly decided: u32;
  readonly paid: u32;
  readonly sum: u128;
  readonly partsPaid: u32;
  readonly times: u64;
  readonly disputes: u32;
  readonly refusals: u32;
  readonly newest: Vec<ITuple<[u32, u8]>>;
}

/** @name PalletMutualAidRecordUnderWay (463) */
export interface PalletMutualAidRecordUnderWay extends Struct {
  readonly claimant: AccountId32;
  readonly waiting: u8;
  readonly open: u8;
  readonly disputed: u8;
  readonly approved: u8;
  readonly held: u8;
  readonly unpaid: u8;
}

/** @name PalletMutualAidClaimVouching (468) */
export interface PalletMutualAidClaimVouching extends Struct {
  readonly vouchers: Vec<PalletMutualAidClaimVoucher>;
  readonly unfinished: u8;
  readonly wanted: u8;
  readonly unbacked: u128;
  readonly until: u64;
}

/** @name PalletMutualAidClaimVoucher (470) */
export interface PalletMutualAidClaimVoucher extends Struct {
  readonly who: AccountId32;
  readonly amount: u128;
}

/** @name PalletMutualAidApplication (472) */
export interface PalletMutualAidApplication extends Struct {
  readonly dues: u128;
  readonly expires: u64;
}

/** @name PalletMutualAidPause (473) */
export interface PalletMutualAidPause extends Struct {
  readonly since: u64;
  readonly until: u64;
}

/** @name PalletMutualAidChange (475) */
export interface PalletMutualAidChange extends Struct {
  readonly proposal: PalletMutualAidChangeProposal;
  readonly by: AccountId32;
  readonly statement: H256;
  readonly deposit: u128;
  readonly opened: PalletMutualAidTimeStamp;
  readonly poll: u64;
  readonly state: PalletMutualAidChangeChangeState;
}

/** @name PalletMutualAidChangeChangeState (476) */
export interface PalletMutualAidChangeChangeState extends Enum {
  readonly isVoting: boolean;
  readonly asVoting: {
    readonly job: PalletMutualAidDueJobsJobKey;
  } & Struct;
  readonly isAdopted: boolean;
  readonly asAdopted: {
    readonly start: u64;
  } & Struct;
  readonly isFailed: boolean;
  readonly asFailed: {
    readonly at: u64;
  } & Struct;
  readonly type: 'Voting' | 'Adopted' | 'Failed';
}

/** @name PalletMutualAidChangeDraft (477) */
export interface PalletMutualAidChangeDraft extends Struct {
  readonly number: u32;
  readonly proposal: PalletMutualAidChangeProposal;
  readonly statement: H256;
  readonly closes: u64;
  readonly signatures: u32;
  readonly needed: u32;
  readonly agreed: bool;
}

/** @name PalletMutualAidChangeSignature (479) */
export interface PalletMutualAidChangeSignature extends Struct {
  readonly author: AccountId32;
  readonly number: u32;
}

/** @name PalletMutualAidChangeWinding (480) */
export interface PalletMutualAidChangeWinding extends Struct {
  readonly began: PalletMutualAidTimeStamp;
  readonly phase: PalletMutualAidChangeWindingPhase;
}

/** @name PalletMutualAidChangeWindingPhase (481) */
export interface PalletMutualAidChangeWindingPhase extends Enum {
  readonly isDeciding: boolean;
  readonly isLastRound: boolean;
  readonly asLastRound: {
    readonly round: u32;
  } & Struct;
  readonly isSharing: boolean;
  readonly asSharing: {
    readonly ratio: Perquintill;
    readonly until: u64;
  } & Struct;
  readonly type: 'Deciding' | 'LastRound' | 'Sharing';
}

/** @name PalletMutualAidProtocolAnnouncedUpgrade (482) */
export interface PalletMutualAidProtocolAnnouncedUpgrade extends Struct {
  readonly code: H256;
  readonly notBefore: u64;
  readonly authorized: bool;
}

/** @name PalletMutualAidRound (483) */
export interface PalletMutualAidRound extends Struct {
  readonly opened: PalletMutualAidTimeStamp;
  readonly ends: u64;
  readonly approved: u128;
  readonly registered: u128;
  readonly queued: u32;
  readonly deferrals: u32;
  readonly phase: PalletMutualAidRoundPhase;
}

/** @name PalletMutualAidRoundPhase (484) */
export interface PalletMutualAidRoundPhase extends Enum {
  readonly isCollecting: boolean;
  readonly isPaying: boolean;
  readonly asPaying: {
    readonly factors: PalletMutualAidRoundFactors;
    readonly next: u32;
    readonly donatedLeft: u128;
    readonly freeLeft: u128;
  } & Struct;
  readonly type: 'Collecting' | 'Paying';
}

/** @name PalletMutualAidRoundFactors (485) */
export interface PalletMutualAidRoundFactors extends Struct {
  readonly donated: Perquintill;
  readonly free: Perquintill;
}

/** @name PalletMutualAidRoundQueued (487) */
export interface PalletMutualAidRoundQueued extends Struct {
  readonly claim: u32;
  readonly part: u8;
  readonly deferrals: u32;
}

/** @name PalletMutualAidProtocolParameterBounds (488) */
export interface PalletMutualAidProtocolParameterBounds extends Struct {
  readonly min: PalletMutualAidProtocolProtocolParameters;
  readonly max: PalletMutualAidProtocolProtocolParameters;
}

/** @name PalletMutualAidError (489) */
export interface PalletMutualAidError extends Enum {
  readonly isNoSuchPool: boolean;
  readonly isNoSuchClaim: boolean;
  readonly isNoSuchPart: boolean;
  readonly isNoSuchRules: boolean;
  readonly isNoSuchCurrency: boolean;
  readonly isNoSuchInvitation: boolean;
  readonly isKindNotOpen: boolean;
  readonly isPoolNotOpen: boolean;
  readonly isRulesOutOfBounds: boolean;
  readonly isDuesBelowFloor: boolean;
  readonly isEmptyName: boolean;
  readonly isNotText: boolean;
  readonly isBadSuccessor: boolean;
  readonly isNotTheHost: boolean;
  readonly isNotAMember: boolean;
  readonly isNotAVoter: boolean;
  readonly isNotTheClaimant: boolean;
  readonly isNotThePayee: boolean;
  readonly isAlreadyAMember: boolean;
  readonly isAlreadyInvited: boolean;
  readonly isNoInvitationsLeft: boolean;
  readonly isNotTheInviter: boolean;
  readonly isInvitationExpired: boolean;
  readonly isNotInvited: boolean;
  readonly isNothingToPay: boolean;
  readonly isTooFarAhead: boolean;
  readonly isBelowMinimum: boolean;
  readonly isLapsed: boolean;
  readonly isLeaving: boolean;
  readonly isNotLapsedLongEnough: boolean;
  readonly isExitNotDue: boolean;
  readonly isNothingPayableYet: boolean;
  readonly isPayeeNotRegistered: boolean;
  readonly isPayeeTooNew: boolean;
  readonly isPayeeNotAccepted: boolean;
  readonly isPayeeAlreadyAccepted: boolean;
  readonly isOwnAccountAsPayee: boolean;
  readonly isNoParts: boolean;
  readonly isDatesOutOfOrder: boolean;
  readonly isWrongRules: boolean;
  readonly isCoverNotBegun: boolean;
  readonly isFiledTooLate: boolean;
  readonly isTooFarInTheFuture: boolean;
  readonly isTwoFilingsInPeriod: boolean;
  readonly isZeroAmount: boolean;
  readonly isAboveCoveredShare: boolean;
  readonly isAbovePoolMoney: boolean;
  readonly isAbovePaidIn: boolean;
  readonly isAboveCoverYear: boolean;
  readonly isAboveYoungPool: boolean;
  readonly isAboveOwnAccount: boolean;
  readonly isPartNotOpen: boolean;
  readonly isWindowOver: boolean;
  readonly isOwnClaim: boolean;
  readonly isAlreadyDisputing: boolean;
  readonly isNoDispute: boolean;
  readonly isAlreadyAnswered: boolean;
  readonly isPollOver: boolean;
  readonly isNothingHeld: boolean;
  readonly isStillSettling: boolean;
  readonly isCannotBeDelivered: boolean;
  readonly isNothingToSweep: boolean;
  readonly isPaused: boolean;
  readonly isPausedLately: boolean;
  readonly isNotPaused: boolean;
  readonly isAlreadyApplied: boolean;
  readonly isNoSuchApplication: boolean;
  readonly isDuesHaveChanged: boolean;
  readonly isNotOffered: boolean;
  readonly isPartNotWaiting: boolean;
  readonly isPartNotDueYet: boolean;
  readonly isPartTooLate: boolean;
  readonly isStillWaiting: boolean;
  readonly isProofMissing: boolean;
  readonly isNoMilestone: boolean;
  readonly isNotVouched: boolean;
  readonly isNothingToVouchFor: boolean;
  readonly isVouchingOver: boolean;
  readonly isAlreadyVouching: boolean;
  readonly isBarredFromVouching: boolean;
  readonly isPartNotRefused: boolean;
  readonly isAlreadyReopened: boolean;
  readonly isSameEvidence: boolean;
  readonly isSlotTaken: boolean;
  readonly isNothingChanges: boolean;
  readonly isNoSuchDraft: boolean;
  readonly isSigningOver: boolean;
  readonly isAlreadySigned: boolean;
  readonly isSignaturesMissing: boolean;
  readonly isCandidateHasNotAgreed: boolean;
  readonly isNoSuchChange: boolean;
  readonly isPoolHasVoters: boolean;
  readonly isVotersLately: boolean;
  readonly isNotWindingUp: boolean;
  readonly isSharesNotFixed: boolean;
  readonly isSharingOver: boolean;
  readonly isSharingNotOver: boolean;
  readonly isParameterOutOfBounds: boolean;
  readonly isCurrencyExists: boolean;
  readonly isNativeIsNotIssued: boolean;
  readonly isPayeeAlreadyRegistered: boolean;
  readonly isNotTheIssuer: boolean;
  readonly isNoUpgrade: boolean;
  readonly isNoticeNotOver: boolean;
  readonly isUpgradeUnderWay: boolean;
  readonly isPoolHasMembers: boolean;
  readonly isNotLeaving: boolean;
  readonly isLeastAboveRatio: boolean;
  readonly isBelowLeastRatio: boolean;
  readonly isMomentIsTheMembers: boolean;
  readonly isHiddenCharacters: boolean;
  readonly isAboveBacking: boolean;
  readonly isBacksTooLittle: boolean;
  readonly isNotVouching: boolean;
  readonly isNothingCarried: boolean;
  readonly isPotAsPayee: boolean;
  readonly isNotDrawn: boolean;
  readonly isNotImpartial: boolean;
  readonly isAlreadyLooked: boolean;
  readonly isNoPlacesLeft: boolean;
  readonly type: 'NoSuchPool' | 'NoSuchClaim' | 'NoSuchPart' | 'NoSuchRules' | 'NoSuchCurrency' | 'NoSuchInvitation' | 'KindNotOpen' | 'PoolNotOpen' | 'RulesOutOfBounds' | 'DuesBelowFloor' | 'EmptyName' | 'NotText' | 'BadSuccessor' | 'NotTheHost' | 'NotAMember' | 'NotAVoter' | 'NotTheClaimant' | 'NotThePayee' | 'AlreadyAMember' | 'AlreadyInvited' | 'NoInvitationsLeft' | 'NotTheInviter' | 'InvitationExpired' | 'NotInvited' | 'NothingToPay' | 'TooFarAhead' | 'BelowMinimum' | 'Lapsed' | 'Leaving' | 'NotLapsedLongEnough' | 'ExitNotDue' | 'NothingPayableYet' | 'PayeeNotRegistered' | 'PayeeTooNew' | 'PayeeNotAccepted' | 'PayeeAlreadyAccepted' | 'OwnAccountAsPayee' | 'NoParts' | 'DatesOutOfOrder' | 'WrongRules' | 'CoverNotBegun' | 'FiledTooLate' | 'TooFarInTheFuture' | 'TwoFilingsInPeriod' | 'ZeroAmount' | 'AboveCoveredShare' | 'AbovePoolMoney' | 'AbovePaidIn' | 'AboveCoverYear' | 'AboveYoungPool' | 'AboveOwnAccount' | 'PartNotOpen' | 'WindowOver' | 'OwnClaim' | 'AlreadyDisputing' | 'NoDispute' | 'AlreadyAnswered' | 'PollOver' | 'NothingHeld' | 'StillSettling' | 'CannotBeDelivered' | 'NothingToSweep' | 'Paused' | 'PausedLately' | 'NotPaused' | 'AlreadyApplied' | 'NoSuchApplication' | 'DuesHaveChanged' | 'NotOffered' | 'PartNotWaiting' | 'PartNotDueYet' | 'PartTooLate' | 'StillWaiting' | 'ProofMissing' | 'NoMilestone' | 'NotVouched' | 'NothingToVouchFor' | 'VouchingOver' | 'AlreadyVouching' | 'BarredFromVouching' | 'PartNotRefused' | 'AlreadyReopened' | 'SameEvidence' | 'SlotTaken' | 'NothingChanges' | 'NoSuchDraft' | 'SigningOver' | 'AlreadySigned' | 'SignaturesMissing' | 'CandidateHasNotAgreed' | 'NoSuchChange' | 'PoolHasVoters' | 'VotersLately' | 'NotWindingUp' | 'SharesNotFixed' | 'SharingOver' | 'SharingNotOver' | 'ParameterOutOfBounds' | 'CurrencyExists' | 'NativeIsNotIssued' | 'PayeeAlreadyRegistered' | 'NotTheIssuer' | 'NoUpgrade' | 'NoticeNotOver' | 'UpgradeUnderWay' | 'PoolHasMembers' | 'NotLeaving' | 'LeastAboveRatio' | 'BelowLeastRatio' | 'MomentIsTheMembers' | 'HiddenCharacters' | 'AboveBacking' | 'BacksTooLittle' | 'NotVouching' | 'NothingCarried' | 'PotAsPayee' | 'NotDrawn' | 'NotImpartial' | 'AlreadyLooked' | 'NoPlacesLeft';
}

/** @name PalletMutualAidTimeNow (490) */
export interface PalletMutualAidTimeNow extends Struct {
  readonly chain: u64;
  readonly wall: u64;
  readonly stalled: u64;
}

/** @name PalletMutualAidRulesRuleBounds (491) */
export interface PalletMutualAidRulesRuleBounds extends Struct {
  readonly min: PalletMutualAidRules;
  readonly template: PalletMutualAidRules;
  readonly max: PalletMutualAidRules;
}

/** @name PalletMutualAidViewsMembership (493) */
export interface PalletMutualAidViewsMembership extends Struct {
  readonly standing: PalletMutualAidMemberStanding;
  readonly coverFrom: u64;
  readonly covered: bool;
  readonly paidUntil: u64;
  readonly graceEnds: u64;
  readonly periodsInArrears: u32;
  readonly dues: u128;
  readonly payablePeriods: u8;
  readonly tenure: u64;
  readonly tenureNeeded: u64;
  readonly sequence: Option<u32>;
  readonly share: u128;
  readonly paidIn: u128;
  readonly received: u128;
  readonly promised: u128;
  readonly ownBacking: u128;
  readonly backed: u128;
  readonly freeBacking: u128;
  readonly year: PalletMutualAidMemberCoverYear;
  readonly yearEnds: u64;
  readonly coverYearLimit: u128;
  readonly invitationsLeft: u32;
  readonly filingsLeft: u32;
  readonly exit: Option<PalletMutualAidMemberExit>;
}

/** @name PalletMutualAidMemberStanding (494) */
export interface PalletMutualAidMemberStanding extends Enum {
  readonly isPaid: boolean;
  readonly isInGrace: boolean;
  readonly isLapsed: boolean;
  readonly isLeaving: boolean;
  readonly type: 'Paid' | 'InGrace' | 'Lapsed' | 'Leaving';
}

/** @name PalletMutualAidLimitsPayable (497) */
export interface PalletMutualAidLimitsPayable extends Struct {
  readonly amount: u128;
  readonly binding: PalletMutualAidLimitsLimit;
  readonly coveredShare: u128;
  readonly poolMoney: u128;
  readonly planned: u128;
  readonly paidIn: u128;
  readonly coverYear: u128;
  readonly youngPool: Option<u128>;
  readonly ownAccount: Option<u128>;
  readonly backing: Option<u128>;
}

/** @name PalletMutualAidViewsLimitFacts (499) */
export interface PalletMutualAidViewsLimitFacts extends Struct {
  readonly month: u128;
  readonly cap: u128;
  readonly reserve: u128;
  readonly available: u128;
  readonly capByReserve: u128;
  readonly paidIn: u128;
  readonly ahead: u128;
  readonly received: u128;
  readonly promised: u128;
  readonly coverYear: u128;
  readonly ownAccount: u128;
  readonly year: PalletMutualAidMemberCoverYear;
  readonly ownBacking: u128;
  readonly backed: u128;
}

/** @name PalletMutualAidViewsRulesFrom (501) */
export interface PalletMutualAidViewsRulesFrom extends Struct {
  readonly version: u32;
  readonly rules: PalletMutualAidRules;
  readonly date: u64;
}

/** @name PalletMutualAidViewsDecisionsChangeTerms (503) */
export interface PalletMutualAidViewsDecisionsChangeTerms extends Struct {
  readonly threshold: PalletMemberReferendaThreshold;
  readonly electorate: u32;
  readonly neededAyes: u32;
}

/** @name PalletMutualAidViewsPoolHealth (505) */
export interface PalletMutualAidViewsPoolHealth extends Struct {
  readonly pot: u128;
  readonly free: u128;
  readonly reserved: u128;
  readonly donated: u128;
  readonly promises: PalletMutualAidPoolPromises;
  readonly available: u128;
  readonly members: u32;
  readonly voters: u32;
  readonly minimumVoters: u32;
  readonly totalShares: u128;
  readonly exitRatio: Perquintill;
  readonly exitNotice: u64;
  readonly month: u128;
  readonly monthlyDues: u128;
  readonly reserveTenths: u128;
  readonly cap: u128;
  readonly fullCap: u128;
  readonly capByReserve: u128;
  readonly youngCap: Option<u128>;
  readonly capShare: Percent;
  readonly reserveNeeded: u128;
  readonly rules: u32;
  readonly hostPlacesLeft: u32;
  readonly young: bool;
  readonly openJoinsLeft: u32;
  readonly periodEnds: u64;
  readonly placesFrom: Option<u64>;
  readonly pausedUntil: Option<u64>;
}

/** @name PalletMutualAidViewsPoolsPoolRow (507) */
export interface PalletMutualAidViewsPoolsPoolRow extends Struct {
  readonly id: u32;
  readonly pool: PalletMutualAidPool;
  readonly profile: PalletMutualAidPoolProfile;
  readonly currency: PalletMutualAidViewsPoolsCurrencyFacts;
  readonly health: PalletMutualAidViewsPoolHealth;
  readonly rules: PalletMutualAidViewsRulesFrom;
  readonly record: PalletMutualAidRecordPaymentRecord;
  readonly stage: PalletMutualAidViewsPoolsStage;
}

/** @name PalletMutualAidViewsPoolsCurrencyFacts (508) */
export interface PalletMutualAidViewsPoolsCurrencyFacts extends Struct {
  readonly id: FrameSupportTokensFungibleUnionOfNativeOrWithId;
  readonly symbol: Bytes;
  readonly decimals: u8;
  readonly minimum: u128;
  readonly duesFloor: Option<u128>;
}

/** @name PalletMutualAidViewsPoolsStage (509) */
export interface PalletMutualAidViewsPoolsStage extends Enum {
  readonly isOpen: boolean;
  readonly isYoung: boolean;
  readonly isPaused: boolean;
  readonly isWindingUp: boolean;
  readonly isClosed: boolean;
  readonly type: 'Open' | 'Young' | 'Paused' | 'WindingUp' | 'Closed';
}

/** @name PalletMutualAidViewsPoolsPoolName (512) */
export interface PalletMutualAidViewsPoolsPoolName extends Struct {
  readonly id: u32;
  readonly name: Bytes;
}

/** @name PalletMutualAidViewsPoolsPausedPools (513) */
export interface PalletMutualAidViewsPoolsPausedPools extends Struct {
  readonly pools: Vec<PalletMutualAidViewsPoolsPausedPool>;
  readonly next: Option<u32>;
}

/** @name PalletMutualAidViewsPoolsPausedPool (515) */
export interface PalletMutualAidViewsPoolsPausedPool extends Struct {
  readonly id: u32;
  readonly profile: PalletMutualAidPoolProfile;
  readonly until: u64;
}

/** @name PalletMutualAidViewsPoolsPayment (517) */
export interface PalletMutualAidViewsPoolsPayment extends Struct {
  readonly pool: u32;
  readonly claim: u32;
  readonly part: u8;
  readonly of: PalletMutualAidClaim;
  readonly paid: PalletMutualAidClaimPart;
}

/** @name PalletMutualAidProtocolParameterTerms (521) */
export interface PalletMutualAidProtocolParameterTerms extends Struct {
  readonly today: PalletMutualAidProtocolProtocolParameters;
  readonly bounds: PalletMutualAidProtocolParameterBounds;
  readonly highestFloor: u128;
}

/** @name PalletMutualAidViewsClaimsClaimRow (523) */
export interface PalletMutualAidViewsClaimsClaimRow extends Struct {
  readonly id: u32;
  readonly claim: PalletMutualAidClaim;
  readonly parts: Vec<PalletMutualAidViewsClaimsPartRow>;
  readonly vouching: Option<PalletMutualAidClaimVouching>;
}

/** @name PalletMutualAidViewsClaimsPartRow (525) */
export interface PalletMutualAidViewsClaimsPartRow extends Struct {
  readonly part: PalletMutualAidClaimPart;
  readonly status: PalletMutualAidViewsPartStatus;
  readonly dispute: Option<PalletMutualAidClaimDispute>;
  readonly disputedNow: bool;
  readonly panel: Option<PalletMemberReferendaPollStatus>;
  readonly vote: Option<Result<Option<bool>, SpRuntimeDispatchError>>;
  readonly watched: Option<PalletMutualAidViewsClaimsWatched>;
  readonly proof: Option<PalletMutualAidClaimProof>;
  readonly evidence: Option<H256>;
}

/** @name PalletMutualAidViewsPartStatus (526) */
export interface PalletMutualAidViewsPartStatus extends Struct {
  readonly state: PalletMutualAidClaimPartState;
  readonly next: Option<ITuple<[PalletMutualAidViewsNextStep, u64]>>;
  readonly disputableUntil: Option<u64>;
  readonly expectedPayment: Option<u64>;
  readonly remaining: u128;
  readonly held: PalletMutualAidClaimHeld;
  readonly neverOpens: bool;
  readonly missing: Option<PalletMutualAidClaimMilestone>;
}

/** @name PalletMutualAidViewsNextStep (529) */
export interface PalletMutualAidViewsNextStep extends Enum {
  readonly isApproval: boolean;
  readonly isPanelBefore: boolean;
  readonly asPanelBefore: {
    readonly part: u8;
  } & Struct;
  readonly isVoteOpens: boolean;
  readonly isPollEnds: boolean;
  readonly asPollEnds: {
    readonly refuses: bool;
  } & Struct;
  readonly isPayment: boolean;
  readonly isOpening: boolean;
  readonly isOpeningEnds: boolean;
  readonly isVouchingEnds: boolean;
  readonly asVouchingEnds: {
    readonly wanted: u8;
    readonly unbacked: u128;
  } & Struct;
  readonly type: 'Approval' | 'PanelBefore' | 'VoteOpens' | 'PollEnds' | 'Payment' | 'Opening' | 'OpeningEnds' | 'VouchingEnds';
}

/** @name PalletMutualAidViewsClaimsWatched (533) */
export interface PalletMutualAidViewsClaimsWatched extends Struct {
  readonly drawn: u32;
  readonly looked: u32;
  readonly doubts: u32;
}

/** @name PalletMutualAidViewsPowers (538) */
export interface PalletMutualAidViewsPowers extends Struct {
  readonly member: bool;
  readonly claimant: bool;
  readonly payee: bool;
  readonly dispute: Result<PalletMutualAidViewsDisputeTerms, SpRuntimeDispatchError>;
  readonly look: Result<Null, SpRuntimeDispatchError>;
  readonly vote: Option<Result<Option<bool>, SpRuntimeDispatchError>>;
  readonly answer: Result<Null, SpRuntimeDispatchError>;
  readonly open: Result<Null, SpRuntimeDispatchError>;
  readonly attest: Result<Null, SpRuntimeDispatchError>;
  readonly vouch: Result<PalletMutualAidViewsPowersVouchTerms, SpRuntimeDispatchError>;
  readonly unvouch: Result<PalletMutualAidViewsPowersUnvouchTerms, SpRuntimeDispatchError>;
  readonly reopen: Result<Null, SpRuntimeDispatchError>;
  readonly expire: Result<Null, SpRuntimeDispatchError>;
  readonly withdraw: Result<Null, SpRuntimeDispatchError>;
  readonly collect: Result<Null, SpRuntimeDispatchError>;
  readonly payees: Vec<PalletMutualAidViewsPowersOtherPayee>;
}

/** @name PalletMutualAidViewsDisputeTerms (540) */
export interface PalletMutualAidViewsDisputeTerms extends Struct {
  readonly bond: u128;
  readonly reduced: bool;
  readonly opens: u64;
  readonly ends: u64;
}

/** @name PalletMutualAidViewsPowersVouchTerms (542) */
export interface PalletMutualAidViewsPowersVouchTerms extends Struct {
  readonly least: u128;
  readonly most: u128;
}

/** @name PalletMutualAidViewsPowersUnvouchTerms (544) */
export interface PalletMutualAidViewsPowersUnvouchTerms extends Struct {
  readonly amount: u128;
  readonly whole: bool;
}

/** @name PalletMutualAidViewsPowersOtherPayee (546) */
export interface PalletMutualAidViewsPowersOtherPayee extends Struct {
  readonly payee: PalletMutualAidClaimPayeeRequest;
  readonly named: Result<Null, SpRuntimeDispatchError>;
}

/** @name PalletMutualAidViewsStandingStandingIn (548) */
export interface PalletMutualAidViewsStandingStandingIn extends Struct {
  readonly member: Option<PalletMutualAidViewsMembership>;
  readonly join: Result<PalletMutualAidViewsJoinTerms, SpRuntimeDispatchError>;
  readonly share: Option<PalletMutualAidViewsShareOf>;
  readonly application: Option<PalletMutualAidApplication>;
  readonly invitation: Option<PalletMutualAidInvitation>;
  readonly host: bool;
  readonly offered: bool;
  readonly wasMember: bool;
  readonly balance: u128;
  readonly apply: Result<Null, SpRuntimeDispatchError>;
  readonly leave: Result<Null, SpRuntimeDispatchError>;
  readonly stay: Result<Null, SpRuntimeDispatchError>;
  readonly payExit: Result<Null, SpRuntimeDispatchError>;
  readonly redeem: Result<Null, SpRuntimeDispatchError>;
}

/** @name PalletMutualAidViewsJoinTerms (550) */
export interface PalletMutualAidViewsJoinTerms extends Struct {
  readonly way: PalletMutualAidJoinWay;
  readonly dues: u128;
  readonly coverFrom: u64;
}

/** @name PalletMutualAidViewsShareOf (552) */
export interface PalletMutualAidViewsShareOf extends Struct {
  readonly share: u128;
  readonly promised: u128;
  readonly ratio: Perquintill;
  readonly worth: u128;
  readonly exitNow: u128;
  readonly payableFrom: u64;
  readonly anybodysFrom: u64;
  readonly undecided: bool;
  readonly leaving: Option<PalletMutualAidViewsLeaving>;
}

/** @name PalletMutualAidViewsLeaving (554) */
export interface PalletMutualAidViewsLeaving extends Struct {
  readonly ratio: Perquintill;
  readonly least: Perquintill;
}

/** @name PalletMutualAidViewsMine (557) */
export interface PalletMutualAidViewsMine extends Struct {
  readonly pools: Vec<PalletMutualAidViewsMineInPool>;
  readonly next: Option<u32>;
  readonly balance: u128;
}

/** @name PalletMutualAidViewsMineInPool (559) */
export interface PalletMutualAidViewsMineInPool extends Struct {
  readonly row: PalletMutualAidViewsPoolsPoolRow;
  readonly standing: PalletMutualAidViewsStandingStandingIn;
  readonly claims: Vec<PalletMutualAidViewsClaimsClaimRow>;
  readonly tasks: Vec<PalletMutualAidViewsMineTimedTask>;
}

/** @name PalletMutualAidViewsMineTimedTask (561) */
export interface PalletMutualAidViewsMineTimedTask extends Struct {
  readonly task: PalletMutualAidViewsMineTask;
  readonly by: Option<u64>;
}

/** @name PalletMutualAidViewsMineTask (562) */
export interface PalletMutualAidViewsMineTask extends Enum {
  readonly isVote: boolean;
  readonly asVote: {
    readonly claim: u32;
    readonly part: u8;
    readonly poll: u64;
    readonly refuses: bool;
  } & Struct;
  readonly isLook: boolean;
  readonly asLook: {
    readonly claim: u32;
    readonly part: u8;
  } & Struct;
  readonly isAnswer: boolean;
  readonly asAnswer: {
    readonly claim: u32;
    readonly part: u8;
  } & Struct;
  readonly isDecide: boolean;
  readonly asDecide: {
    readonly slot: PalletMutualAidChangeSlot;
    readonly poll: u64;
  } & Struct;
  readonly isSign: boolean;
  readonly asSign: {
    readonly author: AccountId32;
    readonly number: u32;
    readonly signatures: u32;
    readonly needed: u32;
  } & Struct;
  readonly isAgree: boolean;
  readonly asAgree: {
    readonly author: AccountId32;
    readonly number: u32;
  } & Struct;
  readonly isVouch: boolean;
  readonly asVouch: {
    readonly claim: u32;
    readonly part: u8;
  } & Struct;
  readonly isOpen: boolean;
  readonly asOpen: {
    readonly claim: u32;
    readonly part: u8;
  } & Struct;
  readonly isAttest: boolean;
  readonly asAttest: {
    readonly claim: u32;
    readonly part: u8;
  } & Struct;
  readonly isJoin: boolean;
  readonly asJoin: PalletMutualAidViewsJoinTerms;
  readonly isCollect: boolean;
  readonly asCollect: {
    readonly claim: u32;
    readonly part: u8;
    readonly amount: u128;
  } & Struct;
  readonly isPayExit: boolean;
  readonly asPayExit: {
    readonly amount: u128;
  } & Struct;
  readonly isExitBelow: boolean;
  readonly asExitBelow: {
    readonly amount: u128;
  } & Struct;
  readonly isRedeem: boolean;
  readonly asRedeem: {
    readonly amount: u128;
  } & Struct;
  readonly isAcceptHost: boolean;
  readonly isAdmit: boolean;
  readonly asAdmit: {
    readonly count: u32;
    readonly late: bool;
  } & Struct;
  readonly isPayDues: boolean;
  readonly asPayDues: {
    readonly dues: u128;
    readonly graceEnds: u64;
  } & Struct;
  readonly type: 'Vote' | 'Look' | 'Answer' | 'Decide' | 'Sign' | 'Agree' | 'Vouch' | 'Open' | 'Attest' | 'Join' | 'Collect' | 'PayExit' | 'ExitBelow' | 'Redeem' | 'AcceptHost' | 'Admit' | 'PayDues';
}

/** @name PalletMutualAidViewsDecisions (564) */
export interface PalletMutualAidViewsDecisions extends Struct {
  readonly changes: Vec<PalletMutualAidViewsDecisionsChangeRow>;
  readonly drafts: Vec<PalletMutualAidViewsDecisionsDraftRow>;
  readonly waiting: Option<PalletMutualAidViewsRulesFrom>;
}

/** @name PalletMutualAidViewsDecisionsChangeRow (566) */
export interface PalletMutualAidViewsDecisionsChangeRow extends Struct {
  readonly slot: PalletMutualAidChangeSlot;
  readonly change: PalletMutualAidChange;
  readonly panel: Option<PalletMemberReferendaPollStatus>;
  readonly vote: Option<Result<Option<bool>, SpRuntimeDispatchError>>;
  readonly before: PalletMutualAidRules;
}

/** @name PalletMutualAidViewsDecisionsDraftRow (568) */
export interface PalletMutualAidViewsDecisionsDraftRow extends Struct {
  readonly author: AccountId32;
  readonly draft: PalletMutualAidChangeDraft;
  readonly signed: bool;
  readonly sign: Option<Result<Null, SpRuntimeDispatchError>>;
  readonly agree: Option<Result<Null, SpRuntimeDispatchError>>;
  readonly open: Result<Null, SpRuntimeDispatchError>;
}

/** @name PalletMutualAidViewsVotes (570) */
export interface PalletMutualAidViewsVotes extends Struct {
  readonly pools: Vec<PalletMutualAidViewsVotesVotesIn>;
  readonly next: Option<u32>;
}

/** @name PalletMutualAidViewsVotesVotesIn (572) */
export interface PalletMutualAidViewsVotesVotesIn extends Struct {
  readonly row: PalletMutualAidViewsPoolsPoolRow;
  readonly disputes: Vec<PalletMutualAidViewsClaimsClaimRow>;
  readonly changes: Vec<PalletMutualAidViewsDecisionsChangeRow>;
}

/** @name PalletMutualAidViewsVotesEndedDispute (574) */
export interface PalletMutualAidViewsVotesEndedDispute extends Struct {
  readonly pool: u32;
  readonly profile: PalletMutualAidPoolProfile;
  readonly claim: PalletMutualAidViewsClaimsClaimRow;
  readonly part: u8;
}

/** @name PalletMutualAidViewsPeopleMembersPage (575) */
export interface PalletMutualAidViewsPeopleMembersPage extends Struct {
  readonly members: Vec<PalletMutualAidViewsPeopleMemberRow>;
  readonly lookedAt: u32;
}

/** @name PalletMutualAidViewsPeopleMemberRow (577) */
export interface PalletMutualAidViewsPeopleMemberRow extends Struct {
  readonly who: AccountId32;
  readonly membership: PalletMutualAidViewsMembership;
  readonly removable: bool;
  readonly exitPayable: Option<u128>;
}

/** @name PalletMutualAidViewsPeopleArrearsPage (579) */
export interface PalletMutualAidViewsPeopleArrearsPage extends Struct {
  readonly rows: Vec<PalletMutualAidViewsPeopleArrears>;
  readonly next: Option<AccountId32>;
}

/** @name PalletMutualAidViewsPeopleArrears (581) */
export interface PalletMutualAidViewsPeopleArrears extends Struct {
  readonly periods: u32;
  readonly members: u32;
  readonly owed: u128;
  readonly inGrace: u32;
  readonly graceEnds: Option<u64>;
}

/** @name PalletMutualAidViewsPeopleHosting (583) */
export interface PalletMutualAidViewsPeopleHosting extends Struct {
  readonly applications: Vec<ITuple<[AccountId32, PalletMutualAidApplication]>>;
  readonly invitations: Vec<ITuple<[AccountId32, PalletMutualAidInvitation]>>;
  readonly accepted: Vec<AccountId32>;
  readonly registered: Vec<AccountId32>;
  readonly offer: Option<AccountId32>;
}

/** @name PalletMutualAidViewsPeopleEnding (589) */
export interface PalletMutualAidViewsPeopleEnding extends Struct {
  readonly winding: Option<PalletMutualAidChangeWinding>;
  readonly roundEnds: Option<u64>;
  readonly heir: Option<PalletMutualAidPoolProfile>;
  readonly share: Option<PalletMutualAidViewsShareOf>;
  readonly begin: Result<Null, SpRuntimeDispatchError>;
  readonly redeem: Option<Result<Null, SpRuntimeDispatchError>>;
  readonly close: Result<Null, SpRuntimeDispatchError>;
  readonly sweep: Result<Null, SpRuntimeDispatchError>;
}

/** @name PalletMutualAidViewsDryRun (592) */
export interface PalletMutualAidViewsDryRun extends Struct {
  readonly outcome: Result<Null, SpRuntimeDispatchError>;
  readonly feeless: bool;
}

/** @name SpRuntimeBlockLazyBlock (594) */
export interface SpRuntimeBlockLazyBlock extends Struct {
  readonly header: SpRuntimeHeader;
  readonly extrinsics: Vec<Bytes>;
}

/** @name SpRuntimeExtrinsicInclusionMode (597) */
export interface SpRuntimeExtrinsicInclusionMode extends Enum {
  readonly isAllExtrinsics: boolean;
  readonly isOnlyInherents: boolean;
  readonly type: 'AllExtrinsics' | 'OnlyInherents';
}

/** @name FrameSupportViewFunctionsViewFunctionId (600) */
export interface FrameSupportViewFunctionsViewFunctionId extends Struct {
  readonly prefix: U8aFixed;
  readonly suffix: U8aFixed;
}

/** @name FrameSupportViewFunctionsViewFunctionDispatchError (603) */
export interface FrameSupportViewFunctionsViewFunctionDispatchError extends Enum {
  readonly isNotImplemented: boolean;
  readonly isNotFound: boolean;
  readonly asNotFound: FrameSupportViewFunctionsViewFunctionId;
  readonly isCodec: boolean;
  readonly type: 'NotImplemented' | 'NotFound' | 'Codec';
}

/** @name SpRuntimeTransactionValidityTransactionValidityError (605) */
export interface SpRuntimeTransactionValidityTransactionValidityError extends Enum {
  readonly isInvalid: boolean;
  readonly asInvalid: SpRuntimeTransactionValidityInvalidTransaction;
  readonly isUnknown: boolean;
  readonly asUnknown: SpRuntimeTransactionValidityUnknownTransaction;
  readonly type: 'Invalid' | 'Unknown';
}

/** @name SpRuntimeTransactionValidityInvalidTransaction (606) */
export interface SpRuntimeTransactionValidityInvalidTransaction extends Enum {
  readonly isCall: boolean;
  readonly isPayment: boolean;
  readonly isFuture: boolean;
  readonly isStale: boolean;
  readonly isBadProof: boolean;
  readonly isAncientBirthBlock: boolean;
  readonly isExhaustsResources: boolean;
  readonly isCustom: boolean;
  readonly asCustom: u8;
  readonly isBadMandatory: boolean;
  readonly isMandatoryValidation: boolean;
  readonly isBadSigner: boolean;
  readonly isIndeterminateImplicit: boolean;
  readonly isUnknownOrigin: boolean;
  readonly type: 'Call' | 'Payment' | 'Future' | 'Stale' | 'BadProof' | 'AncientBirthBlock' | 'ExhaustsResources' | 'Custom' | 'BadMandatory' | 'MandatoryValidation' | 'BadSigner' | 'IndeterminateImplicit' | 'UnknownOrigin';
}

/** @name SpRuntimeTransactionValidityUnknownTransaction (607) */
export interface SpRuntimeTransactionValidityUnknownTransaction extends Enum {
  readonly isCannotLookup: boolean;
  readonly isNoUnsignedValidator: boolean;
  readonly isCustom: boolean;
  readonly asCustom: u8;
  readonly type: 'CannotLookup' | 'NoUnsignedValidator' | 'Custom';
}

/** @name SpInherentsInherentData (608) */
export interface SpInherentsInherentData extends Struct {
  readonly data: BTreeMap<U8aFixed, Bytes>;
}

/** @name SpInherentsCheckInherentsResult (612) */
export interface SpInherentsCheckInherentsResult extends Struct {
  readonly okay: bool;
  readonly fatalError: bool;
  readonly errors: SpInherentsInherentData;
}

/** @name SpRuntimeTransactionValidityTransactionSource (613) */
export interface SpRuntimeTransactionValidityTransactionSource extends Enum {
  readonly isInBlock: boolean;
  readonly isLocal: boolean;
  readonly isExternal: boolean;
  readonly type: 'InBlock' | 'Local' | 'External';
}

/** @name SpRuntimeTransactionValidityValidTransaction (615) */
export interface SpRuntimeTransactionValidityValidTransaction extends Struct {
  readonly priority: u64;
  readonly requires: Vec<Bytes>;
  readonly provides: Vec<Bytes>;
  readonly longevity: u64;
  readonly propagate: bool;
}

/** @name SpSessionRuntimeApiOpaqueGeneratedSessionKeys (616) */
export interface SpSessionRuntimeApiOpaqueGeneratedSessionKeys extends Struct {
  readonly keys_: Bytes;
  readonly proof: Bytes;
}

/** @name SpCoreCryptoKeyTypeId (620) */
export interface SpCoreCryptoKeyTypeId extends U8aFixed {}

/** @name CumulusPrimitivesCoreCollationInfo (622) */
export interface CumulusPrimitivesCoreCollationInfo extends Struct {
  readonly upwardMessages: Vec<Bytes>;
  readonly horizontalMessages: Vec<PolkadotCorePrimitivesOutboundHrmpMessage>;
  readonly newValidationCode: Option<Bytes>;
  readonly processedDownwardMessages: u32;
  readonly hrmpWatermark: u32;
  readonly headData: Bytes;
}

/** @name PalletTransactionPaymentRuntimeDispatchInfo (625) */
export interface PalletTransactionPaymentRuntimeDispatchInfo extends Struct {
  readonly weight: SpWeightsWeightV2Weight;
  readonly class: FrameSupportDispatchDispatchClass;
  readonly partialFee: u128;
}

/** @name PalletTransactionPaymentFeeDetails (626) */
export interface PalletTransactionPaymentFeeDetails extends Struct {
  readonly inclusionFee: Option<PalletTransactionPaymentInclusionFee>;
  readonly tip: u128;
}

/** @name PalletTransactionPaymentInclusionFee (628) */
export interface PalletTransactionPaymentInclusionFee extends Struct {
  readonly baseFee: u128;
  readonly lenFee: u128;
  readonly adjustedWeightFee: u128;
}

/** @name HuzhuRuntimeRuntimeError (632) */
export interface HuzhuRuntimeRuntimeError extends Enum {
  readonly isSystem: boolean;
  readonly asSystem: FrameSystemError;
  readonly isParachainSystem: boolean;
  readonly asParachainSystem: CumulusPalletParachainSystemError;
  readonly isUtility: boolean;
  readonly asUtility: PalletUtilityError;
  readonly isProxy: boolean;
  readonly asProxy: PalletProxyError;
  readonly isMultisig: boolean;
  readonly asMultisig: PalletMultisigError;
  readonly isMigrations: boolean;
  readonly asMigrations: PalletMigrationsError;
  readonly isBalances: boolean;
  readonly asBalances: PalletBalancesError;
  readonly isAssets: boolean;
  readonly asAssets: PalletAssetsError;
  readonly isAssetsHolder: boolean;
  readonly asAssetsHolder: PalletAssetsHolderError;
  readonly isAssetRate: boolean;
  readonly asAssetRate: PalletAssetRateError;
  readonly isPreimage: boolean;
  readonly asPreimage: PalletPreimageError;
  readonly isScheduler: boolean;
  readonly asScheduler: PalletSchedulerError;
  readonly isConvictionVoting: boolean;
  readonly asConvictionVoting: PalletConvictionVotingError;
  readonly isReferenda: boolean;
  readonly asReferenda: PalletReferendaError;
  readonly isTreasury: boolean;
  readonly asTreasury: PalletTreasuryError;
  readonly isMemberReferenda: boolean;
  readonly asMemberReferenda: PalletMemberReferendaError;
  readonly isMutualAid: boolean;
  readonly asMutualAid: PalletMutualAidError;
  readonly type: 'System' | 'ParachainSystem' | 'Utility' | 'Proxy' | 'Multisig' | 'Migrations' | 'Balances' | 'Assets' | 'AssetsHolder' | 'AssetRate' | 'Preimage' | 'Scheduler' | 'ConvictionVoting' | 'Referenda' | 'Treasury' | 'MemberReferenda' | 'MutualAid';
}
