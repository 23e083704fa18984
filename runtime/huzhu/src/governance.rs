//! The token holders' referenda, by the ecosystem's own pallets. Each track has one power, and each power does only what
//! stands in its list.

use alloc::borrow::Cow;
use polkadot_sdk::*;

use frame_support::{
	parameter_types,
	traits::{
		AsEnsureOriginWithArg, ConstU32, EnsureOrigin, EqualPrivilegeOnly, LinearStoragePrice, OriginTrait,
		TotalIssuanceOf, fungible::HoldConsideration,
	},
	weights::Weight,
};
use frame_system::{EnsureNever, EnsureRoot, EnsureSigned, EnsureWithSuccess};
use pallet_mutual_aid::{CurrencyId, Origin};
use pallet_referenda::{Curve, Track, TrackInfo, TracksInfo};
use sp_runtime::{Perbill, Permill, str_array, traits::IdentityLookup};

use crate::{
	AccountId, Balance, Balances, BlockNumber, OriginCaller, Preimage, Referenda, Runtime, RuntimeBlockWeights,
	RuntimeCall, RuntimeEvent, RuntimeHoldReason, RuntimeOrigin, System,
	agendas::{ShallowPreimages, WithRoom},
	money::{UNIT, deposit},
	time::{DAYS, HOURS},
};

parameter_types! {
	pub const PreimageHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::Preimage(pallet_preimage::HoldReason::Preimage);
	pub const PreimageBaseDeposit: Balance = deposit(1, 64);
	pub const PreimageByteDeposit: Balance = deposit(0, 1);
	/// A fifth of a block, so that the due jobs of pools find their room.
	pub MaximumSchedulerWeight: Weight = Perbill::from_percent(20) * RuntimeBlockWeights::get().max_block;
	pub const VoteLockingPeriod: BlockNumber = 7 * DAYS;
	pub const SubmissionDeposit: Balance = 10 * UNIT;
	pub const UndecidingTimeout: BlockNumber = 14 * DAYS;
	pub const SpendPeriod: BlockNumber = 24 * DAYS;
	pub const PayoutPeriod: BlockNumber = 30 * DAYS;
	pub const Burn: Permill = Permill::zero();
	/// What one referendum can spend.
	pub const MaxSpend: Balance = 100_000 * UNIT;
	pub const TreasuryId: frame_support::PalletId = frame_support::PalletId(*b"hz/trsry");
	pub TreasuryAccount: AccountId = crate::Treasury::account_id();
}

impl pallet_preimage::Config for Runtime {
	type WeightInfo = pallet_preimage::weights::SubstrateWeight<Runtime>;
	type RuntimeEvent = RuntimeEvent;
	type Currency = Balances;
	type ManagerOrigin = EnsureNever<AccountId>;
	type Consideration = HoldConsideration<
		AccountId,
		Balances,
		PreimageHoldReason,
		LinearStoragePrice<PreimageBaseDeposit, PreimageByteDeposit, Balance>,
	>;
}

impl pallet_scheduler::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeOrigin = RuntimeOrigin;
	type PalletsOrigin = OriginCaller;
	type RuntimeCall = RuntimeCall;
	type MaximumWeight = MaximumSchedulerWeight;
	// Referenda schedules as Root through the pallet's trait; no key and no track has it, so no call does.
	type ScheduleOrigin = EnsureRoot<AccountId>;
	type OriginPrivilegeCmp = EqualPrivilegeOnly;
	type MaxScheduledPerBlock = ConstU32<50>;
	type WeightInfo = pallet_scheduler::weights::SubstrateWeight<Runtime>;
	type Preimages = ShallowPreimages;
	type BlockNumberProvider = System;
}

impl pallet_conviction_voting::Config for Runtime {
	type WeightInfo = pallet_conviction_voting::weights::SubstrateWeight<Runtime>;
	type RuntimeEvent = RuntimeEvent;
	type Currency = Balances;
	type VoteLockingPeriod = VoteLockingPeriod;
	// A delegation moves all votes of a track in one call, whose weight must fit a block.
	type MaxVotes = ConstU32<50>;
	type MaxTurnout = TotalIssuanceOf<Balances, AccountId>;
	type Polls = Referenda;
	type BlockNumberProvider = System;
	type VotingHooks = ();
}

/// What token holders can decide.
pub struct ProtocolTracks;

/// An opinion without power.
pub const WISH: u16 = 0;
/// Deposits, floors of dues, the service quota.
pub const PARAMETERS: u16 = 1;
/// Currencies, payees, issuers.
pub const REGISTRY: u16 = 2;
/// Spending from the treasury.
pub const TREASURY: u16 = 3;
/// Cancelling a malicious referendum, lifting a pause, withdrawing an upgrade.
pub const EMERGENCY: u16 = 4;
/// Announcing an upgrade.
pub const UPGRADE: u16 = 5;

/// The track of a power. Nothing else has one: not `Root`, no signature, no other pallet.
const fn track_of(power: Origin) -> u16 {
	match power {
		Origin::Wish => WISH,
		Origin::Parameters => PARAMETERS,
		Origin::Registry => REGISTRY,
		Origin::Treasury => TREASURY,
		Origin::Emergency => EMERGENCY,
		Origin::Upgrade => UPGRADE,
	}
}

/// A falling threshold, in percent: from the first at the decision's beginning to the second at its end.
fn falls(ceil: u32, floor: u32) -> Curve {
	let percent = Perbill::from_percent;
	Curve::LinearDecreasing { length: percent(100), floor: percent(floor), ceil: percent(ceil) }
}

/// One row of the table of tracks. Times in blocks, thresholds in percent of the votes and of the issue.
struct Row {
	id: u16,
	name: &'static str,
	max_deciding: u32,
	deposit: Balance,
	prepare: BlockNumber,
	decide: BlockNumber,
	confirm: BlockNumber,
	enact: BlockNumber,
	approval: (u32, u32),
	support: (u32, u32),
}

#[rustfmt::skip]
const TRACKS: [Row; 6] = [
	Row { id: WISH, name: "wish", max_deciding: 10, deposit: 100 * UNIT, prepare: DAYS, decide: 14 * DAYS, confirm: DAYS, enact: DAYS, approval: (60, 50), support: (20, 1) },
	Row { id: PARAMETERS, name: "parameters", max_deciding: 5, deposit: 200 * UNIT, prepare: DAYS, decide: 14 * DAYS, confirm: 2 * DAYS, enact: DAYS, approval: (80, 50), support: (25, 5) },
	Row { id: REGISTRY, name: "registry", max_deciding: 10, deposit: 200 * UNIT, prepare: DAYS, decide: 14 * DAYS, confirm: 2 * DAYS, enact: DAYS, approval: (80, 50), support: (25, 3) },
	Row { id: TREASURY, name: "treasury", max_deciding: 5, deposit: 200 * UNIT, prepare: DAYS, decide: 14 * DAYS, confirm: 2 * DAYS, enact: DAYS, approval: (80, 50), support: (25, 5) },
	Row { id: EMERGENCY, name: "emergency", max_deciding: 10, deposit: 500 * UNIT, prepare: HOURS, decide: 3 * DAYS, confirm: 6 * HOURS, enact: HOURS / 6, approval: (90, 67), support: (30, 5) },
	Row { id: UPGRADE, name: "upgrade", max_deciding: 1, deposit: 1_000 * UNIT, prepare: 2 * DAYS, decide: 28 * DAYS, confirm: 3 * DAYS, enact: DAYS, approval: (90, 67), support: (40, 10) },
];

impl TracksInfo<Balance, BlockNumber> for ProtocolTracks {
	type Id = u16;
	type RuntimeOrigin = OriginCaller;

	fn tracks() -> impl Iterator<Item = Cow<'static, Track<u16, Balance, BlockNumber>>> {
		TRACKS.into_iter().map(|row| {
			let info = TrackInfo {
				name: str_array(row.name),
				max_deciding: row.max_deciding,
				decision_deposit: row.deposit,
				prepare_period: row.prepare,
				decision_period: row.decide,
				confirm_period: row.confirm,
				min_enactment_period: row.enact,
				min_approval: falls(row.approval.0, row.approval.1),
				min_support: falls(row.support.0, row.support.1),
			};
			Cow::Owned(Track { id: row.id, info })
		})
	}

	fn track_for(origin: &OriginCaller) -> Result<u16, ()> {
		match origin {
			OriginCaller::MutualAid(power) => Ok(track_of(*power)),
			_ => Err(()),
		}
	}
}

/// A referendum of one track.
pub struct EnsureTrack<const ID: u16>;

impl<const ID: u16> EnsureOrigin<RuntimeOrigin> for EnsureTrack<ID> {
	type Success = ();

	fn try_origin(origin: RuntimeOrigin) -> Result<(), RuntimeOrigin> {
		match origin.caller() {
			OriginCaller::MutualAid(power) if track_of(*power) == ID => Ok(()),
			_ => Err(origin),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		use Origin::*;
		let powers = [Wish, Parameters, Registry, Treasury, Emergency, Upgrade];
		powers.into_iter().find(|power| track_of(*power) == ID).map(RuntimeOrigin::from).ok_or(())
	}
}

impl pallet_referenda::Config for Runtime {
	type WeightInfo = pallet_referenda::weights::SubstrateWeight<Runtime>;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type Scheduler = WithRoom;
	type Currency = Balances;
	type SubmitOrigin = AsEnsureOriginWithArg<EnsureSigned<AccountId>>;
	type CancelOrigin = EnsureTrack<EMERGENCY>;
	type KillOrigin = EnsureNever<AccountId>;
	type Slash = crate::Treasury;
	type Votes = Balance;
	type Tally = pallet_conviction_voting::TallyOf<Runtime>;
	type SubmissionDeposit = SubmissionDeposit;
	type MaxQueued = ConstU32<100>;
	type UndecidingTimeout = UndecidingTimeout;
	type AlarmInterval = ConstU32<1>;
	type Tracks = ProtocolTracks;
	type Preimages = Preimage;
	type BlockNumberProvider = System;
}

impl crate::protocol::Config for Runtime {}

impl pallet_treasury::Config for Runtime {
	type PalletId = TreasuryId;
	type Currency = Balances;
	type RejectOrigin = EnsureNever<AccountId>;
	type RuntimeEvent = RuntimeEvent;
	type SpendPeriod = SpendPeriod;
	type Burn = Burn;
	type BurnDestination = ();
	type WeightInfo = pallet_treasury::weights::SubstrateWeight<Runtime>;
	type SpendFunds = ();
	type MaxApprovals = ConstU32<100>;
	type SpendOrigin = EnsureWithSuccess<EnsureTrack<TREASURY>, AccountId, MaxSpend>;
	type AssetKind = CurrencyId;
	type Beneficiary = AccountId;
	type BeneficiaryLookup = IdentityLookup<AccountId>;
	type Paymaster = crate::treasury::Paymaster;
	type BalanceConverter = crate::treasury::ByRegistry;
	type PayoutPeriod = PayoutPeriod;
	type BlockNumberProvider = System;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::treasury::ByRegistry;
}
