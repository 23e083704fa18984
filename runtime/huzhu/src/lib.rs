//! The Huzhu app-chain's runtime: pools whose members aid each other, decided by members; a protocol decided by
//! token holders. One wasm file for the embedded local chain and for a parachain on the stock node.
//!
//! - [`money`]: the native token, the currencies, fees.
//! - [`time`]: blocks, slots, and the two clocks.
//! - [`governance`]: the token holders' tracks.
//! - [`protocol`]: how their referenda stand. [`enactment`]: what becomes of a call that passed. [`agendas`]: where it waits.
//!   [`holding`]: what an account's votes lock. [`treasury`]: what is spent, in every currency.
//! - [`aid`]: the two pallets of this project.
//! - [`genesis`]: the local chain's beginning.
//!
//! Nothing here yields `Root`: no key has it and no track does.

#![cfg_attr(not(feature = "std"), no_std)]
#![recursion_limit = "512"]

extern crate alloc;

pub mod agendas;
pub mod aid;
mod apis;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarks;
pub mod enactment;
pub mod first_steps;
pub mod genesis;
pub mod governance;
pub mod holding;
pub mod migrations;
pub mod money;
pub mod protocol;
pub mod time;
pub mod treasury;

use alloc::{borrow::Cow, vec::Vec};
use polkadot_sdk::{staging_parachain_info as parachain_info, *};

use frame_support::{
	derive_impl,
	dispatch::DispatchClass,
	parameter_types,
	traits::{ConstU8, ConstU16, ConstU32, EnqueueWithOrigin, InstanceFilter},
	weights::{
		Weight,
		constants::{RocksDbWeight, WEIGHT_REF_TIME_PER_SECOND},
	},
};
use frame_system::limits::{BlockLength, BlockWeights};
use sp_runtime::{
	MultiAddress, MultiSignature, Perbill, generic, impl_opaque_keys,
	traits::{BlakeTwo256, IdentifyAccount, Verify},
};

/// Signs transactions: sr25519, ed25519 or ecdsa.
pub type Signature = MultiSignature;
/// Names an account.
pub type AccountId = <<Signature as Verify>::Signer as IdentifyAccount>::AccountId;
/// Money in a currency's smallest unit.
pub type Balance = u128;
/// Counts an account's transactions.
pub type Nonce = u32;
/// A block's or transaction's hash.
pub type Hash = sp_core::H256;
/// Counts blocks.
pub type BlockNumber = u32;
/// Names an account in a transaction.
pub type Address = MultiAddress<AccountId, ()>;
/// A block's header.
pub type Header = generic::Header<BlockNumber, BlakeTwo256>;
/// A block.
pub type Block = generic::Block<Header, UncheckedExtrinsic>;
/// A transaction as it arrives.
pub type UncheckedExtrinsic = generic::UncheckedExtrinsic<Address, RuntimeCall, Signature, TxExtension>;

/// What every signed transaction carries beside its call. Fixed from the first version: wallets depend on it.
pub type TxExtension = cumulus_pallet_weight_reclaim::StorageWeightReclaim<
	Runtime,
	(
		frame_system::AuthorizeCall<Runtime>,
		frame_system::CheckNonZeroSender<Runtime>,
		frame_system::CheckSpecVersion<Runtime>,
		frame_system::CheckTxVersion<Runtime>,
		frame_system::CheckGenesis<Runtime>,
		frame_system::CheckEra<Runtime>,
		frame_system::CheckNonce<Runtime>,
		frame_system::CheckWeight<Runtime>,
		first_steps::FreeFirstSteps<pallet_asset_tx_payment::ChargeAssetTxPayment<Runtime>>,
		frame_metadata_hash_extension::CheckMetadataHash<Runtime>,
	),
>;

/// Runs blocks.
pub type Executive =
	frame_executive::Executive<Runtime, Block, frame_system::ChainContext<Runtime>, Runtime, AllPalletsWithSystem>;

impl_opaque_keys! {
	pub struct SessionKeys {
		pub aura: Aura,
	}
}

/// What this runtime is. `transaction_version` rises only when a call's encoding changes.
#[sp_version::runtime_version]
pub const VERSION: sp_version::RuntimeVersion = sp_version::RuntimeVersion {
	spec_name: Cow::Borrowed("huzhu"),
	impl_name: Cow::Borrowed("huzhu"),
	authoring_version: 1,
	spec_version: 5,
	impl_version: 0,
	apis: apis::RUNTIME_API_VERSIONS,
	transaction_version: 2,
	system_version: 1,
};

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Runtime;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type ParachainSystem = cumulus_pallet_parachain_system;
	#[runtime::pallet_index(2)]
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(3)]
	pub type ParachainInfo = parachain_info;
	#[runtime::pallet_index(4)]
	pub type WeightReclaim = cumulus_pallet_weight_reclaim;
	#[runtime::pallet_index(5)]
	pub type Utility = pallet_utility;
	#[runtime::pallet_index(6)]
	pub type Proxy = pallet_proxy;
	#[runtime::pallet_index(7)]
	pub type Multisig = pallet_multisig;

	#[runtime::pallet_index(8)]
	pub type Migrations = pallet_migrations;

	#[runtime::pallet_index(10)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(11)]
	pub type TransactionPayment = pallet_transaction_payment;
	#[runtime::pallet_index(12)]
	pub type Assets = pallet_assets;
	#[runtime::pallet_index(13)]
	pub type AssetsHolder = pallet_assets_holder;
	#[runtime::pallet_index(14)]
	pub type SkipFeelessPayment = pallet_skip_feeless_payment;
	#[runtime::pallet_index(15)]
	pub type AssetTxPayment = pallet_asset_tx_payment;
	#[runtime::pallet_index(16)]
	pub type AssetRate = pallet_asset_rate;

	#[runtime::pallet_index(23)]
	pub type Aura = pallet_aura;
	#[runtime::pallet_index(24)]
	pub type AuraExt = cumulus_pallet_aura_ext;

	#[runtime::pallet_index(40)]
	pub type Preimage = pallet_preimage;
	#[runtime::pallet_index(41)]
	pub type Scheduler = pallet_scheduler;
	#[runtime::pallet_index(42)]
	pub type ConvictionVoting = pallet_conviction_voting;
	#[runtime::pallet_index(43)]
	pub type Referenda = pallet_referenda;
	#[runtime::pallet_index(44)]
	pub type Treasury = pallet_treasury;
	#[runtime::pallet_index(45)]
	pub type Protocol = protocol;

	#[runtime::pallet_index(50)]
	pub type MemberReferenda = pallet_member_referenda;
	#[runtime::pallet_index(51)]
	pub type MutualAid = pallet_mutual_aid;
}

/// Bytes of a block.
const MAX_BLOCK_LENGTH: u32 = 5 * 1024 * 1024;
/// Ordinary transactions' part of a block.
const NORMAL_RATIO: Perbill = Perbill::from_percent(75);

parameter_types! {
	pub const Version: sp_version::RuntimeVersion = VERSION;
	pub const BlockHashCount: BlockNumber = 4_096;
	pub RuntimeBlockLength: BlockLength =
		BlockLength::builder()
			.max_length(MAX_BLOCK_LENGTH)
			.modify_max_length_for_class(DispatchClass::Normal, |max| *max = NORMAL_RATIO * MAX_BLOCK_LENGTH)
			.build();
	/// Two seconds and what the relay chain takes of proof; transactions get three quarters, so that the due jobs
	/// find a quarter of every block.
	pub RuntimeBlockWeights: BlockWeights = BlockWeights::with_sensible_defaults(
		Weight::from_parts(
			2 * WEIGHT_REF_TIME_PER_SECOND,
			cumulus_primitives_core::relay_chain::MAX_POV_SIZE as u64,
		),
		NORMAL_RATIO,
	);
}

#[derive_impl(frame_system::config_preludes::ParaChainDefaultConfig)]
impl frame_system::Config for Runtime {
	type AccountId = AccountId;
	type Nonce = Nonce;
	type Hash = Hash;
	type Block = Block;
	type BlockHashCount = BlockHashCount;
	type Version = Version;
	type AccountData = pallet_balances::AccountData<Balance>;
	type DbWeight = RocksDbWeight;
	type BlockWeights = RuntimeBlockWeights;
	type BlockLength = RuntimeBlockLength;
	type SystemWeightInfo = frame_system::weights::SubstrateWeight<Runtime>;
	type ExtensionsWeightInfo = frame_system::SubstrateExtensionsWeight<Runtime>;
	type SS58Prefix = ConstU16<42>;
	type OnSetCode = cumulus_pallet_parachain_system::ParachainSetCode<Self>;
	type MaxConsumers = ConstU32<16>;
	type MultiBlockMigrator = Migrations;
	type SingleBlockMigrations = (pallet_mutual_aid::migrations::V1ToV2<Runtime, aid::ProposalDeposit>,);
}

parameter_types! {
	/// Half of a block; the rest is for what every block must have.
	pub MigrationsWeight: Weight = Perbill::from_percent(50) * RuntimeBlockWeights::get().max_block;
}

impl pallet_migrations::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	#[cfg(not(feature = "runtime-benchmarks"))]
	type Migrations = (
		pallet_mutual_aid::migrations::NoteStarts<Runtime>,
		pallet_mutual_aid::migrations::CountClaims<Runtime>,
		pallet_mutual_aid::migrations::ToLayoutFive<Runtime>,
		migrations::SettleProtocol,
	);
	#[cfg(feature = "runtime-benchmarks")]
	type Migrations = pallet_migrations::mock_helpers::MockedMigrations;
	type CursorMaxLen = ConstU32<256>;
	type IdentifierMaxLen = ConstU32<64>;
	type MigrationStatusHandler = ();
	// What cannot be brought along stays as it was; and no key could free a chain that stands still.
	type FailedMigrationHandler = frame_support::migrations::ForceUnstuckOnFailedMigration;
	type MaxServiceWeight = MigrationsWeight;
	type WeightInfo = pallet_migrations::weights::SubstrateWeight<Runtime>;
}

impl parachain_info::Config for Runtime {}

impl cumulus_pallet_weight_reclaim::Config for Runtime {
	// The SDK's measured weight, which has no other public name.
	type WeightInfo = ();
}

impl cumulus_pallet_parachain_system::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type OnSystemEvent = ();
	type SelfParaId = parachain_info::Pallet<Runtime>;
	// No messages to or from other chains yet.
	type OutboundXcmpMessageSource = ();
	type DmpQueue = EnqueueWithOrigin<(), ConstU8<0>>;
	type ReservedDmpWeight = ();
	type XcmpMessageHandler = ();
	type ReservedXcmpWeight = ();
	type CheckAssociatedRelayNumber = cumulus_pallet_parachain_system::RelayNumberMonotonicallyIncreases;
	type WeightInfo = cumulus_pallet_parachain_system::weights::SubstrateWeight<Runtime>;
	type ConsensusHook = time::ConsensusHook;
	type RelayParentOffset = ConstU32<0>;
	type SchedulingSignatureVerifier = ();
}

impl pallet_utility::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type PalletsOrigin = OriginCaller;
	type WeightInfo = pallet_utility::weights::SubstrateWeight<Runtime>;
}

/// What an account lets another do in its name.
#[derive(
	Clone,
	Copy,
	Default,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Debug,
	codec::Encode,
	codec::Decode,
	codec::DecodeWithMemTracking,
	codec::MaxEncodedLen,
	scale_info::TypeInfo,
)]
pub enum ProxyType {
	/// Everything.
	#[default]
	Any,
	/// A member's daily life: claims, vouching, looking, disputes, votes. It can spend what bonds take, and nothing else:
	/// dues it pays out of its own account, as anyone can. To join and to leave, to give, to host, to issue and to propose
	/// stay with the account itself.
	Member,
	/// A token holder's votes.
	Voting,
}

/// Whether a call is among what a member does day by day. Not dues: a filter does not know in whose name they would be
/// paid, so they could be a stranger's, as high as that stranger's pool asks.
fn is_daily_life(call: &pallet_mutual_aid::Call<Runtime>) -> bool {
	use pallet_mutual_aid::Call::*;
	matches!(
		call,
		file_claim { .. }
			| withdraw_claim { .. }
			| open_part { .. }
			| reopen { .. }
			| collect { .. }
			| vouch { .. }
			| unvouch { .. }
			| look { .. }
			| dispute { .. }
			| answer { .. }
			| sign_draft { .. }
	)
}

impl InstanceFilter<RuntimeCall> for ProxyType {
	fn filter(&self, call: &RuntimeCall) -> bool {
		match self {
			Self::Any => true,
			Self::Member => match call {
				RuntimeCall::MutualAid(call) => is_daily_life(call),
				RuntimeCall::MemberReferenda(_) => true,
				_ => false,
			},
			Self::Voting => matches!(
				call,
				RuntimeCall::ConvictionVoting(_) | RuntimeCall::Referenda(_) | RuntimeCall::MemberReferenda(_)
			),
		}
	}

	fn is_superset(&self, other: &Self) -> bool {
		self == &Self::Any || self == other
	}
}

parameter_types! {
	pub const ProxyDepositBase: Balance = money::deposit(1, 8);
	pub const ProxyDepositFactor: Balance = money::deposit(0, 33);
	pub const AnnouncementDepositBase: Balance = money::deposit(1, 16);
	pub const AnnouncementDepositFactor: Balance = money::deposit(0, 68);
	pub const MultisigDepositBase: Balance = money::deposit(1, 88);
	pub const MultisigDepositFactor: Balance = money::deposit(0, 32);
}

impl pallet_proxy::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type Currency = Balances;
	type ProxyType = ProxyType;
	type ProxyDepositBase = ProxyDepositBase;
	type ProxyDepositFactor = ProxyDepositFactor;
	type MaxProxies = ConstU32<32>;
	type WeightInfo = pallet_proxy::weights::SubstrateWeight<Runtime>;
	type MaxPending = ConstU32<32>;
	type CallHasher = BlakeTwo256;
	type AnnouncementDepositBase = AnnouncementDepositBase;
	type AnnouncementDepositFactor = AnnouncementDepositFactor;
	type BlockNumberProvider = System;
}

impl pallet_multisig::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type Currency = Balances;
	type DepositBase = MultisigDepositBase;
	type DepositFactor = MultisigDepositFactor;
	type MaxSignatories = ConstU32<100>;
	type WeightInfo = pallet_multisig::weights::SubstrateWeight<Runtime>;
	type BlockNumberProvider = System;
}

cumulus_pallet_parachain_system::register_validate_block! {
	Runtime = Runtime,
	BlockExecutor = cumulus_pallet_aura_ext::BlockExecutor::<Runtime, Executive>,
}
