//! # Mutual aid
//!
//! People pay dues into a common pot. A member with a covered cost files a claim; nobody disputes it within its
//! window, and the chain pays it. A disputed claim is decided by the pool's voters, one member one vote. The rules of
//! a pool are versioned and never edited; a claim is judged by the version in force at its loss.
//!
//! What is stored, accepted, refused, emitted and answered is told in `docs/chain.md`, with the arithmetic.
//!
//! ## Where things are
//! - [`rules`], [`pool`], [`member`], [`claim`], [`watch`], [`record`], [`round`], [`change`], [`protocol`], [`time`]: the types of the
//!   domain with their own transitions, and [`limits`], the arithmetic of a claim. Pure, each with its tests.
//! - [`text`]: what names and summaries may be written with.
//! - `calls`: what the calls do, by part of the domain.
//! - `due_jobs`: what happens by itself when its time has come.
//! - `views`: what a client would otherwise have to compute.
//! - `invariants`: what must hold after every block.
//!
//! ## Limits
//! Nothing loops over members, claims or pools. What can be a comparison of dates at reading has no job. Whoever
//! looks for a key that can move a pot will find none: see "Deliberately impossible" there.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
pub mod change;
pub mod claim;
mod due_jobs;
mod invariants;
pub mod limits;
pub mod member;
pub mod migrations;
#[cfg(test)]
mod mock;
pub mod pool;
pub mod protocol;
pub mod record;
pub mod round;
pub mod rules;
#[cfg(test)]
mod tests;
pub mod text;
pub mod time;
pub mod views;
pub mod watch;
pub mod weights;

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use polkadot_sdk::{
	frame_support::{
		PalletId,
		migrations::MultiStepMigrator,
		pallet_prelude::*,
		traits::{OnTimestampSet, fungible::NativeOrWithId, fungibles},
	},
	frame_system::pallet_prelude::*,
	sp_arithmetic::{FixedPointNumber, FixedU128},
	sp_core::H256,
};

pub use due_jobs::{DueJobWeights, Job, JobKey};
pub use pallet::*;
pub use pallet_member_referenda::{MemberPolls, PollId};
pub use protocol::{
	Currency, CurrencyRates, ParameterBounds, ParameterTerms, PayeeKind, ProtocolParameters, RegisteredPayee,
};
pub use weights::WeightInfo;

/// Money in the currency's smallest unit.
pub type Balance = u128;
/// The native token, or an asset that this pallet owns without a key.
pub type CurrencyId = NativeOrWithId<u32>;
/// Number of a pool. Never reused.
pub type PoolId = u32;
/// Number of a claim within its pool. Never reused.
pub type ClaimId = u32;
/// Number of a part within its claim.
pub type PartIndex = u8;

/// How an account joins a pool.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum JoinWay {
	/// Somebody invited it.
	Invitation,
	/// Joins without invitation are left in this period.
	Open,
	/// It applied and the host admitted it.
	Admission,
}

/// A place kept for an account.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Invitation<AccountId> {
	/// By whom.
	pub by: AccountId,
	/// Until when, in chain time.
	pub expires: time::Seconds,
}

/// An account's wish to be admitted by the host.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Application {
	/// First dues, held meanwhile.
	pub dues: Balance,
	/// From when anyone can drop it, in chain time.
	pub expires: time::Seconds,
}

/// A time without new claims.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Pause {
	/// When it began, in chain time.
	pub since: time::Seconds,
	/// When it lifts by itself, in chain time.
	pub until: time::Seconds,
}

/// Who approved a part.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum ApprovedBy {
	/// Nobody disputed it.
	Silence,
	/// The panel did not refuse it: so many were for refusing it, and so many against.
	Panel {
		/// For refusing it.
		ayes: u32,
		/// Against.
		nays: u32,
	},
}

#[polkadot_sdk::frame_support::pallet]
pub mod pallet {
	use super::{
		change::{Change, Draft, Proposal, Signature, Slot, Winding},
		claim::{
			Claim, ClaimRequest, Dispute, MAX_PARTS, Need, Part, PartRequest, Payee, PayeeRequest, Proof, ProofBy,
			Reason, Subject, Vouching,
		},
		due_jobs::{Cursor, Job},
		limits::{Limit, Payable},
		member::{Member, Record},
		pool::{Kind, Pool, Profile, Successor},
		protocol::{self, CurrencyChange, NewCurrency, Parameter},
		record::PaymentRecord,
		round::{Queued, Round},
		rules::{DatedRules, RuleBounds, Rules as RulesOfPool},
		time::{Now, Seconds},
		views::{
			DryRun, LimitFacts, Membership, PoolHealth, RulesFrom,
			claims::ClaimRow,
			decisions::{ChangeTerms, Decisions},
			mine::Mine,
			people::{ArrearsPage, Ending, Hosting, MembersPage},
			pools::{CurrencyFacts, PausedPools, Payment, PoolName, PoolRow},
			powers::Powers,
			standing::StandingIn,
			votes::{EndedDispute, Votes},
		},
		watch::Watch,
		*,
	};
	use alloc::vec::Vec;
	use polkadot_sdk::{frame_support::dispatch::CheckIfFeeless, sp_arithmetic::Perquintill};

	/// Layout of the storage.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(5);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config:
		polkadot_sdk::frame_system::Config<
			RuntimeEvent: From<Event<Self>>,
			RuntimeCall: CheckIfFeeless<Origin = OriginFor<Self>>,
			RuntimeOrigin: Into<Result<Origin, OriginFor<Self>>>,
		>
	{
		/// The runtime's hold reasons.
		type RuntimeHoldReason: From<HoldReason>;
		/// Moves the pools' currencies.
		type Fungibles: fungibles::Mutate<Self::AccountId, AssetId = CurrencyId, Balance = Balance>;
		/// Holds bonds in the pools' currencies and deposits in the native token.
		type Holds: fungibles::hold::Mutate<
				Self::AccountId,
				AssetId = CurrencyId,
				Balance = Balance,
				Reason = Self::RuntimeHoldReason,
			>;
		/// Creates the currencies.
		type Assets: fungibles::Create<Self::AccountId, AssetId = u32, Balance = Balance>
			+ fungibles::metadata::Mutate<Self::AccountId>
			+ fungibles::roles::Inspect<Self::AccountId>
			+ fungibles::roles::ResetTeam<Self::AccountId>;
		/// One member, one vote.
		type Polls: MemberPolls<Self::AccountId, Group = PoolId, Subject = Subject>;
		/// Told when a currency gets a rate.
		type CurrencyRates: CurrencyRates;
		/// Gets lost deposits, and what closed pools leave to nobody else.
		type Treasury: Get<Self::AccountId>;
		/// What the token holders can set.
		#[pallet::constant]
		type ParameterBounds: Get<ParameterBounds>;
		/// Bytes of the longest text that a person says: a statement, an answer, reasons. The chain keeps its hash alone.
		#[pallet::constant]
		type LongestText: Get<u32>;
		/// Names the pots' accounts and the owner of the currencies.
		#[pallet::constant]
		type PalletId: Get<PalletId>;
		/// How many bytes of proof the block has recorded so far, where the node records one: due jobs are measured by
		/// it, not by the estimate alone.
		type RecordedProof: Get<Option<u64>>;
		/// Weights of the calls and of the due jobs.
		type WeightInfo: WeightInfo;
	}

	/// The powers that a protocol referendum can have. Each does only what its calls say; none is `Root`.
	#[pallet::origin]
	#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
	pub enum Origin {
		/// Deposits, floors of dues, the service quota.
		Parameters,
		/// Currencies, payees, issuers.
		Registry,
		/// Spending from the treasury.
		Treasury,
		/// Cancelling a malicious referendum, lifting a pause.
		Emergency,
		/// Announcing an upgrade.
		Upgrade,
		/// An opinion without power.
		Wish,
	}

	/// Why this pallet holds money.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// From who disputes, in the pool's currency.
		DisputeBond,
		/// From who opens a pool.
		PoolDeposit,
		/// From a token holder who proposes next rules.
		ProposalDeposit,
		/// First dues of who asks to be admitted, in the pool's currency.
		Application,
	}

	/// When the chain last saw the time, and for how long it stood still in all.
	#[pallet::storage]
	#[pallet::whitelist_storage]
	pub type Clock<T> = StorageValue<_, time::Clock, ValueQuery>;

	/// The day that runs, and what of it waits for the day's blocks.
	#[pallet::storage]
	#[pallet::whitelist_storage]
	pub type Day<T> = StorageValue<_, time::Day, ValueQuery>;

	/// The newest stalls: by them dates are chain times.
	#[pallet::storage]
	pub type Stalls<T> = StorageValue<_, time::Stalls, ValueQuery>;

	/// What the protocol's token holders set.
	#[pallet::storage]
	pub type Parameters<T> = StorageValue<_, ProtocolParameters, ValueQuery>;

	/// The registry of currencies.
	#[pallet::storage]
	pub type Currencies<T: Config> = StorageMap<_, Twox64Concat, CurrencyId, Currency<T::AccountId>>;

	/// The registry of payees.
	#[pallet::storage]
	pub type Payees<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, RegisteredPayee>;

	/// Registered payees that a pool's host accepted, and when.
	#[pallet::storage]
	pub type AcceptedPayees<T: Config> =
		StorageDoubleMap<_, Twox64Concat, PoolId, Blake2_128Concat, T::AccountId, Seconds>;

	/// Number of the next pool.
	#[pallet::storage]
	pub type NextPool<T> = StorageValue<_, PoolId, ValueQuery>;

	/// The pools.
	#[pallet::storage]
	pub type Pools<T: Config> = StorageMap<_, Twox64Concat, PoolId, Pool<T::AccountId>>;

	/// What the pools are called and are for.
	#[pallet::storage]
	pub type Profiles<T> = StorageMap<_, Twox64Concat, PoolId, Profile>;

	/// The versions of the pools' rules.
	#[pallet::storage]
	pub type Rules<T> = StorageDoubleMap<_, Twox64Concat, PoolId, Twox64Concat, u32, DatedRules>;

	/// The pools' members.
	#[pallet::storage]
	pub type Members<T: Config> = StorageDoubleMap<_, Twox64Concat, PoolId, Blake2_128Concat, T::AccountId, Member>;

	/// What survives of those who left.
	#[pallet::storage]
	pub type PastMembers<T: Config> = StorageDoubleMap<_, Twox64Concat, PoolId, Blake2_128Concat, T::AccountId, Record>;

	/// Places kept for accounts.
	#[pallet::storage]
	pub type Invitations<T: Config> =
		StorageDoubleMap<_, Twox64Concat, PoolId, Blake2_128Concat, T::AccountId, Invitation<T::AccountId>>;

	/// The pools' claims.
	#[pallet::storage]
	pub type Claims<T: Config> = StorageDoubleMap<_, Twox64Concat, PoolId, Twox64Concat, ClaimId, Claim<T::AccountId>>;

	/// The claims' parts.
	#[pallet::storage]
	pub type Parts<T: Config> = StorageNMap<
		_,
		(NMapKey<Twox64Concat, PoolId>, NMapKey<Twox64Concat, ClaimId>, NMapKey<Twox64Concat, PartIndex>),
		Part<T::AccountId>,
	>;

	/// The newest dispute of each part.
	#[pallet::storage]
	pub type Disputes<T: Config> = StorageNMap<
		_,
		(NMapKey<Twox64Concat, PoolId>, NMapKey<Twox64Concat, ClaimId>, NMapKey<Twox64Concat, PartIndex>),
		Dispute<T::AccountId>,
	>;

	/// What the voters who were drawn to look at the parts in their windows have seen.
	#[pallet::storage]
	pub type Watches<T> = StorageNMap<
		_,
		(NMapKey<Twox64Concat, PoolId>, NMapKey<Twox64Concat, ClaimId>, NMapKey<Twox64Concat, PartIndex>),
		Watch,
	>;

	/// What says that the milestones of parts are reached.
	#[pallet::storage]
	pub type Proofs<T: Config> = StorageNMap<
		_,
		(NMapKey<Twox64Concat, PoolId>, NMapKey<Twox64Concat, ClaimId>, NMapKey<Twox64Concat, PartIndex>),
		Proof<T::AccountId>,
	>;

	/// What the claimants said when refused parts opened again.
	#[pallet::storage]
	pub type NewEvidence<T> = StorageNMap<
		_,
		(NMapKey<Twox64Concat, PoolId>, NMapKey<Twox64Concat, ClaimId>, NMapKey<Twox64Concat, PartIndex>),
		H256,
	>;

	/// What became of the pools' claims.
	#[pallet::storage]
	pub type Records<T> = StorageMap<_, Twox64Concat, PoolId, PaymentRecord, ValueQuery>;

	/// The claims of which a part has not come to its end, or waits for its payee to collect something.
	#[pallet::storage]
	pub type UnderWay<T: Config> =
		StorageDoubleMap<_, Twox64Concat, PoolId, Twox64Concat, ClaimId, record::UnderWay<T::AccountId>>;

	/// Of them, the claims of which a part is in dispute.
	#[pallet::storage]
	pub type InDispute<T> = StorageDoubleMap<_, Twox64Concat, PoolId, Twox64Concat, ClaimId, ()>;

	/// The newest disputes that have ended, of all pools.
	#[pallet::storage]
	pub type EndedDisputes<T> = StorageValue<_, record::Ended, ValueQuery>;

	/// The claims that somebody filed last in a pool, the newest first.
	#[pallet::storage]
	pub type NewestClaims<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		PoolId,
		Blake2_128Concat,
		T::AccountId,
		BoundedVec<ClaimId, ConstU32<{ record::NAMED_CLAIMS }>>,
		ValueQuery,
	>;

	/// Who vouches for the claims that need it and have not come to their end.
	#[pallet::storage]
	pub type Vouchers<T: Config> =
		StorageDoubleMap<_, Twox64Concat, PoolId, Twox64Concat, ClaimId, Vouching<T::AccountId>>;

	/// The claim that a voter vouches for.
	#[pallet::storage]
	pub type VouchedClaim<T: Config> =
		StorageDoubleMap<_, Twox64Concat, PoolId, Blake2_128Concat, T::AccountId, ClaimId>;

	/// Until when a voucher of a refused claim vouches for nobody, in chain time.
	#[pallet::storage]
	pub type Barred<T: Config> = StorageDoubleMap<_, Twox64Concat, PoolId, Blake2_128Concat, T::AccountId, Seconds>;

	/// Who asks to be admitted.
	#[pallet::storage]
	pub type Applications<T: Config> =
		StorageDoubleMap<_, Twox64Concat, PoolId, Blake2_128Concat, T::AccountId, Application>;

	/// The newest pause of each pool.
	#[pallet::storage]
	pub type Pauses<T> = StorageMap<_, Twox64Concat, PoolId, Pause>;

	/// To whom the hosts offer their pools.
	#[pallet::storage]
	pub type HostOffers<T: Config> = StorageMap<_, Twox64Concat, PoolId, T::AccountId>;

	/// The newest decision of each slot.
	#[pallet::storage]
	pub type Changes<T: Config> = StorageDoubleMap<_, Twox64Concat, PoolId, Twox64Concat, Slot, Change<T::AccountId>>;

	/// Number of the next draft.
	#[pallet::storage]
	pub type NextDraft<T> = StorageValue<_, u32, ValueQuery>;

	/// The newest draft of each author.
	#[pallet::storage]
	pub type Drafts<T: Config> =
		StorageDoubleMap<_, Twox64Concat, PoolId, Blake2_128Concat, T::AccountId, Draft<T::AccountId>>;

	/// Whom drafts propose as host and who has not agreed: pool, candidate, author.
	#[pallet::storage]
	pub type Candidates<T: Config> = StorageNMap<
		_,
		(
			NMapKey<Twox64Concat, PoolId>,
			NMapKey<Blake2_128Concat, T::AccountId>,
			NMapKey<Blake2_128Concat, T::AccountId>,
		),
		(),
	>;

	/// What each voter signed last, by slot.
	#[pallet::storage]
	pub type Signatures<T: Config> = StorageNMap<
		_,
		(NMapKey<Twox64Concat, PoolId>, NMapKey<Blake2_128Concat, T::AccountId>, NMapKey<Twox64Concat, Slot>),
		Signature<T::AccountId>,
	>;

	/// Since when pools have no voters that had some, in chain time.
	#[pallet::storage]
	pub type Voterless<T> = StorageMap<_, Twox64Concat, PoolId, Seconds>;

	/// Pools on the way to their end, or there.
	#[pallet::storage]
	pub type Windings<T> = StorageMap<_, Twox64Concat, PoolId, Winding>;

	/// The runtime that token holders have agreed to.
	#[pallet::storage]
	pub type AnnouncedUpgrade<T: Config> = StorageValue<_, protocol::AnnouncedUpgrade<T::Hash>>;

	/// The rounds that are collecting or paying.
	#[pallet::storage]
	pub type Rounds<T> = StorageDoubleMap<_, Twox64Concat, PoolId, Twox64Concat, u32, Round>;

	/// The rounds' parts.
	#[pallet::storage]
	pub type RoundQueue<T> =
		StorageNMap<_, (NMapKey<Twox64Concat, PoolId>, NMapKey<Twox64Concat, u32>, NMapKey<Twox64Concat, u32>), Queued>;

	/// What happens by itself, by the hour of chain time from which it is due.
	#[pallet::storage]
	pub type DueJobs<T> = StorageDoubleMap<_, Twox64Concat, u32, Twox64Concat, u32, Job>;

	/// Places given out in an hour's bucket.
	#[pallet::storage]
	pub type DueCount<T> = StorageMap<_, Twox64Concat, u32, u32, ValueQuery>;

	/// The first place that is not done yet.
	#[pallet::storage]
	#[pallet::whitelist_storage]
	pub type DueCursor<T> = StorageValue<_, Cursor, ValueQuery>;

	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	// Each variant's sentence names its fields.
	#[allow(missing_docs)]
	pub enum Event<T: Config> {
		/// A pool was opened. `endowment` keeps its account alive and is not part of the pot.
		PoolCreated {
			pool: PoolId,
			host: T::AccountId,
			kind: Kind,
			currency: CurrencyId,
			deposit: Balance,
			endowment: Balance,
		},
		/// What a pool says of itself, and the hash of its terms. Its name never changes.
		ProfileSet { pool: PoolId, summary: BoundedVec<u8, ConstU32<280>>, terms: H256 },
		/// Rules that hold from `start`, in chain time.
		RulesSet { pool: PoolId, version: u32, start: Seconds, rules: RulesOfPool },
		/// A place is kept until `expires`, in chain time.
		Invited { pool: PoolId, who: T::AccountId, by: T::AccountId, expires: Seconds },
		/// A place is no longer kept.
		InvitationRevoked { pool: PoolId, who: T::AccountId },
		/// A member joined; losses are covered from `cover_from`, in wall time. Dues that an application held were released.
		Joined { pool: PoolId, member: T::AccountId, way: JoinWay, cover_from: Seconds, released: Balance },
		/// Dues were paid: `amount − fee` into the pot, `fee` to the host.
		DuesPaid {
			pool: PoolId,
			member: T::AccountId,
			by: T::AccountId,
			periods: u8,
			amount: Balance,
			fee: Balance,
			paid_until: Seconds,
			cover_from: Seconds,
		},
		/// A member may vote from now on.
		BecameVoter { pool: PoolId, member: T::AccountId, sequence: u32 },
		/// A second refusal ended a member's cover until `until`, in wall time.
		CoverEnded { pool: PoolId, member: T::AccountId, until: Seconds },
		/// Money for parts to registered payees.
		Donated { pool: PoolId, by: T::AccountId, amount: Balance },
		/// Money that had appeared in the pot's account became a donation.
		Swept { pool: PoolId, amount: Balance },
		/// The pool pays claims to this payee.
		PayeeAccepted { pool: PoolId, payee: T::AccountId },
		/// The pool takes no new claims to this payee.
		PayeeDropped { pool: PoolId, payee: T::AccountId },
		/// A claim was filed for `amount`, the sum of `parts`; `payable` was possible, as `limit` says.
		ClaimFiled {
			pool: PoolId,
			claim: ClaimId,
			claimant: T::AccountId,
			need: Need,
			rules: u32,
			loss_date: Seconds,
			cost: Balance,
			statement: H256,
			parts: BoundedVec<PartRequest<T::AccountId>, ConstU32<MAX_PARTS>>,
			amount: Balance,
			payable: Balance,
			limit: Limit,
		},
		/// A part can be disputed until `closes`, in chain time.
		PartOpened {
			pool: PoolId,
			claim: ClaimId,
			part: PartIndex,
			amount: Balance,
			payee: Payee<T::AccountId>,
			closes: Seconds,
			electorate: u32,
		},
		/// The claimant took back what of a claim waited or was in its window: these parts, each with what was asked.
		ClaimWithdrawn { pool: PoolId, claim: ClaimId, parts: BoundedVec<(PartIndex, Balance), ConstU32<MAX_PARTS>> },
		/// A milestone was proven.
		ProofGiven { pool: PoolId, claim: ClaimId, part: PartIndex, by: ProofBy<T::AccountId> },
		/// A voter vouches for a claim's payee with `amount` of what they paid in. So many voters are still wanted, and so
		/// much of it nobody backs yet.
		Vouched { pool: PoolId, claim: ClaimId, by: T::AccountId, amount: Balance, wanted: u8, unbacked: Balance },
		/// A voucher of a refused claim vouches for nobody until `until`, in chain time.
		VoucherBarred { pool: PoolId, who: T::AccountId, until: Seconds },
		/// A part that never opened, or whose earlier part was refused, will not be paid.
		PartExpired { pool: PoolId, claim: ClaimId, part: PartIndex, amount: Balance },
		/// A refused part of `amount` waits or opens once more.
		PartReopened { pool: PoolId, claim: ClaimId, part: PartIndex, amount: Balance, evidence: H256 },
		/// A part is disputed; `bond` is held; votes are taken from `opens` to `ends`, in chain time.
		Disputed {
			pool: PoolId,
			claim: ClaimId,
			part: PartIndex,
			by: T::AccountId,
			reason: Reason,
			statement: H256,
			bond: Balance,
			poll: PollId,
			opens: Seconds,
			ends: Seconds,
		},
		/// The claimant answered a dispute.
		Answered { pool: PoolId, claim: ClaimId, part: PartIndex, statement: H256 },
		/// A part of `amount` will be paid in `round`.
		PartApproved { pool: PoolId, claim: ClaimId, part: PartIndex, amount: Balance, by: ApprovedBy, round: u32 },
		/// A part of `amount` will not be paid: so many of its panel were for refusing it, so many against.
		PartRefused { pool: PoolId, claim: ClaimId, part: PartIndex, amount: Balance, ayes: u32, nays: u32 },
		/// A bond was released.
		BondReturned { pool: PoolId, claim: ClaimId, part: PartIndex, to: T::AccountId, amount: Balance },
		/// A bond was lost: `claimant` of it to the claimant, `pot` to free money.
		BondSplit { pool: PoolId, claim: ClaimId, part: PartIndex, from: T::AccountId, claimant: Balance, pot: Balance },
		/// A round took its first part; it is paid at `ends`, in chain time.
		RoundOpened { pool: PoolId, round: u32, ends: Seconds },
		/// Nothing could be paid; the round's end moved.
		RoundDeferred { pool: PoolId, round: u32, ends: Seconds, deferrals: u32 },
		/// A round's factors are fixed and its money is set aside.
		RoundClosed {
			pool: PoolId,
			round: u32,
			approved: Balance,
			registered: Balance,
			donated_factor: Perquintill,
			free_factor: Perquintill,
			from_donated: Balance,
			from_free: Balance,
		},
		/// A part was paid, whole or in part, as of `at`, in chain time: a job that runs late pays no later.
		PartPaid {
			pool: PoolId,
			claim: ClaimId,
			part: PartIndex,
			claimant: T::AccountId,
			payee: T::AccountId,
			from_free: Balance,
			from_donated: Balance,
			remaining: Balance,
			round: u32,
			at: Seconds,
		},
		/// A payment as of `at`, in chain time, could not be delivered and waits for its payee.
		PartHeld {
			pool: PoolId,
			claim: ClaimId,
			part: PartIndex,
			claimant: T::AccountId,
			payee: T::AccountId,
			from_free: Balance,
			from_donated: Balance,
			remaining: Balance,
			round: u32,
			at: Seconds,
		},
		/// What had waited was collected.
		HeldCollected { pool: PoolId, claim: ClaimId, part: PartIndex, payee: T::AccountId, amount: Balance },
		/// Another payee was named; what had waited went back whence it came and the part opens again, for `amount` in all. A
		/// round that was collecting has `remainder` less to pay.
		PayeeNamed {
			pool: PoolId,
			claim: ClaimId,
			part: PartIndex,
			payee: Payee<T::AccountId>,
			to_free: Balance,
			to_donated: Balance,
			amount: Balance,
			remainder: Balance,
		},
		/// What was left of a part will not be paid.
		RemainderExpired { pool: PoolId, claim: ClaimId, part: PartIndex, amount: Balance },
		/// A round's queue is walked; what it did not need went back.
		RoundSettled { pool: PoolId, round: u32, to_free: Balance, to_donated: Balance },
		/// A member leaves with `share`, or names another `least`; payable from `payable_from`, in chain time, at `ratio` or less,
		/// but not below `least`. `by` is somebody else where they had not paid for too long.
		ExitRequested {
			pool: PoolId,
			member: T::AccountId,
			by: T::AccountId,
			share: Balance,
			payable_from: Seconds,
			ratio: Perquintill,
			least: Perquintill,
		},
		/// A member left with `amount`; the rest of the share stays with the pool.
		ExitPaid { pool: PoolId, member: T::AccountId, amount: Balance, forfeited: Balance },
		/// An account asks to be admitted; `dues` are held until `expires`, in chain time, or longer if nobody acts.
		Applied { pool: PoolId, who: T::AccountId, dues: Balance, expires: Seconds },
		/// An application was dropped and of its dues `released`.
		ApplicationDropped { pool: PoolId, who: T::AccountId, released: Balance },
		/// The pool takes no claims until `until`, in chain time.
		Paused { pool: PoolId, until: Seconds },
		/// A pause ended early.
		PauseLifted { pool: PoolId },
		/// The host offers the pool, or takes the offer back.
		HostOffered { pool: PoolId, candidate: Option<T::AccountId> },
		/// The pool has another host.
		HostChanged { pool: PoolId, host: T::AccountId },
		/// A voter drafted a proposal; `needed` voters must sign it before `closes`, in chain time.
		Drafted {
			pool: PoolId,
			author: T::AccountId,
			slot: Slot,
			number: u32,
			statement: H256,
			needed: u32,
			closes: Seconds,
		},
		/// A voter signed a draft.
		DraftSigned { pool: PoolId, author: T::AccountId, number: u32, by: T::AccountId, signatures: u32 },
		/// The candidate of a draft agrees to be the host.
		CandidateAgreed { pool: PoolId, author: T::AccountId, number: u32 },
		/// The voters decide about a change; votes are taken from `opens` to `ends`, in chain time.
		ChangeProposed {
			pool: PoolId,
			slot: Slot,
			by: T::AccountId,
			proposal: Proposal<T::AccountId>,
			statement: H256,
			deposit: Balance,
			poll: PollId,
			opens: Seconds,
			ends: Seconds,
		},
		/// The voters decided about a change: so many were for it, so many against.
		ChangeDecided { pool: PoolId, slot: Slot, passed: bool, ayes: u32, nays: u32 },
		/// A proposer's deposit came back, or was lost to the treasury because two thirds were against.
		DepositSettled { pool: PoolId, who: T::AccountId, returned: Balance, lost: Balance },
		/// A pool is being wound up.
		WindingUpBegan { pool: PoolId },
		/// Each unit of share is worth `ratio`; members take theirs until `until`, in chain time.
		SharesFixed { pool: PoolId, ratio: Perquintill, until: Seconds },
		/// A member took a share of a pool that is wound up.
		ShareRedeemed { pool: PoolId, member: T::AccountId, amount: Balance, forfeited: Balance },
		/// A pool came to its end: `amount` of its pot and `beyond`, what lay in its account beside it, went to `to`.
		PoolClosed { pool: PoolId, to: T::AccountId, amount: Balance, beyond: Balance, deposit: Balance },
		/// One of the protocol's parameters was set.
		ParameterSet { change: Parameter },
		/// A currency was created and registered.
		CurrencyRegistered { currency: CurrencyId, dues_floor: Balance, issuer: Option<T::AccountId> },
		/// A currency's entry was changed.
		CurrencyChanged { currency: CurrencyId, change: CurrencyChange<T::AccountId> },
		/// A payee was registered.
		PayeeRegistered { payee: T::AccountId, kind: PayeeKind },
		/// A payee is registered no more.
		PayeeRemoved { payee: T::AccountId },
		/// An issuer issued money.
		Minted { asset: u32, to: T::AccountId, amount: Balance },
		/// An issuer took money out of existence that was its own.
		Burned { asset: u32, amount: Balance },
		/// A runtime was announced; it can be authorised from `not_before` on, in chain time.
		UpgradeAnnounced { code: T::Hash, not_before: Seconds },
		/// An announced runtime was withdrawn.
		UpgradeWithdrawn { code: T::Hash },
		/// An announced runtime can be applied by anyone.
		UpgradeAuthorized { code: T::Hash },
		/// A due job could not run and is tried again a day later. Never expected.
		JobFailed { job: Job, error: DispatchError },
		/// A member who was leaving stays. What happens from `cover_from` on is covered, in wall time.
		ExitWithdrawn { pool: PoolId, member: T::AccountId, cover_from: Seconds },
		/// What was sent to the pot of a closed pool went on.
		ClosedPotSwept { pool: PoolId, to: T::AccountId, amount: Balance },
		/// A voucher has `amount` less charged for a claim: all of it while nothing is open or paid, or what the claimant's own
		/// dues carry now.
		Unvouched { pool: PoolId, claim: ClaimId, by: T::AccountId, amount: Balance },
		/// Of a part that came to its end `amount` was not paid and is charged to this voucher no more.
		BackingReturned { pool: PoolId, claim: ClaimId, part: PartIndex, who: T::AccountId, amount: Balance },
		/// A voter who was drawn to look at a part has looked, and has doubts or has none.
		Looked { pool: PoolId, claim: ClaimId, part: PartIndex, by: T::AccountId, doubt: bool },
	}

	#[pallet::error]
	#[derive(PartialEq, Eq)]
	pub enum Error<T> {
		/// No pool has this number.
		NoSuchPool,
		/// The pool has no claim of this number.
		NoSuchClaim,
		/// The claim has no part of this number.
		NoSuchPart,
		/// The pool has no rules of this version.
		NoSuchRules,
		/// The currency is not in the registry.
		NoSuchCurrency,
		/// Nobody invited this account.
		NoSuchInvitation,
		/// Pools of this kind cannot be opened yet.
		KindNotOpen,
		/// The pool is being wound up or closed.
		PoolNotOpen,
		/// A rule lies outside its compiled bounds.
		RulesOutOfBounds,
		/// The dues are below the currency's floor.
		DuesBelowFloor,
		/// A pool needs a name.
		EmptyName,
		/// What is written on the chain must be UTF-8.
		NotText,
		/// The successor is neither the treasury, nor a registered payee, nor an unclosed pool of the same currency.
		BadSuccessor,
		/// Only the pool's host can do this.
		NotTheHost,
		/// The account is not a member of this pool.
		NotAMember,
		/// The account is not a voter of this pool yet.
		NotAVoter,
		/// Only the claimant can do this.
		NotTheClaimant,
		/// Only the claimant or the payee can collect.
		NotThePayee,
		/// The account is a member of this pool already.
		AlreadyAMember,
		/// The account has an invitation to this pool already.
		AlreadyInvited,
		/// No invitations are left in this period.
		NoInvitationsLeft,
		/// Only who invited or the host can take an invitation back before it expires.
		NotTheInviter,
		/// The invitation has expired.
		InvitationExpired,
		/// There is no invitation, and joins without one are used up or not allowed.
		NotInvited,
		/// The amount or the number of periods is zero.
		NothingToPay,
		/// The rules do not allow paying so many periods ahead.
		TooFarAhead,
		/// The amount is below what the currency can move.
		BelowMinimum,
		/// Dues are unpaid beyond the grace: no cover and no vote.
		Lapsed,
		/// The member is leaving.
		Leaving,
		/// The member has not been lapsed for three periods.
		NotLapsedLongEnough,
		/// The member has not asked to leave, or the notice is not over.
		ExitNotDue,
		/// The pool has nothing for this share now; the request stands.
		NothingPayableYet,
		/// The payee is not in the registry.
		PayeeNotRegistered,
		/// The payee was registered less than 14 days ago.
		PayeeTooNew,
		/// The pool has not accepted this payee.
		PayeeNotAccepted,
		/// The pool has accepted this payee already.
		PayeeAlreadyAccepted,
		/// The payee is the claimant; ask for the own account instead.
		OwnAccountAsPayee,
		/// A claim needs a part.
		NoParts,
		/// A part is due before the loss or before the part that goes before it.
		DatesOutOfOrder,
		/// The rules of this version were not in force at the loss.
		WrongRules,
		/// Cover had not begun at the loss, or has not begun now.
		CoverNotBegun,
		/// The loss is too long ago to be claimed.
		FiledTooLate,
		/// The cost lies too far ahead to be claimed.
		TooFarInTheFuture,
		/// The member has filed two claims in this period.
		TwoFilingsInPeriod,
		/// A claim of nothing.
		ZeroAmount,
		/// More than the covered share of the cost.
		AboveCoveredShare,
		/// More than the cap, as the pool's money allows now.
		AbovePoolMoney,
		/// More than the multiple of what the member paid in.
		AbovePaidIn,
		/// More than is left of the cover year.
		AboveCoverYear,
		/// More than a pool with so few voters pays.
		AboveYoungPool,
		/// More than can go to the own account in a cover year.
		AboveOwnAccount,
		/// The part is not in its window.
		PartNotOpen,
		/// The window is over.
		WindowOver,
		/// Nobody disputes their own claim, vouches for it or proves it as a school.
		OwnClaim,
		/// The member has a running dispute in this pool.
		AlreadyDisputing,
		/// The part is not in dispute.
		NoDispute,
		/// The dispute has been answered.
		AlreadyAnswered,
		/// The panel has decided.
		PollOver,
		/// Nothing waits for this payee.
		NothingHeld,
		/// The round that pays this part is being paid; try again in some minutes.
		StillSettling,
		/// The account cannot take the money.
		CannotBeDelivered,
		/// The pot's account holds what its books say.
		NothingToSweep,
		/// The pool takes no claims for some days; the pause lifts by itself.
		Paused,
		/// The pool was paused less than 30 days ago.
		PausedLately,
		/// The pool is not paused.
		NotPaused,
		/// The account has applied already.
		AlreadyApplied,
		/// The account has not applied.
		NoSuchApplication,
		/// The dues are not those of the application: apply anew.
		DuesHaveChanged,
		/// The pool was not offered to this account.
		NotOffered,
		/// The part does not wait.
		PartNotWaiting,
		/// A part opens from 30 days before it is due.
		PartNotDueYet,
		/// A part opens until 60 days after it is due.
		PartTooLate,
		/// The part can still be opened.
		StillWaiting,
		/// The part needs its proof: a document of the claimant, or the word of a school the pool accepted.
		ProofMissing,
		/// The part has no milestone.
		NoMilestone,
		/// Two voters have not vouched for the claim yet.
		NotVouched,
		/// The claim needs no voucher, or has enough.
		NothingToVouchFor,
		/// The 14 days for vouching are over.
		VouchingOver,
		/// The voter vouches for another claim.
		AlreadyVouching,
		/// The voter vouched for a claim that was refused.
		BarredFromVouching,
		/// The part was not refused.
		PartNotRefused,
		/// A refused part opens again once.
		AlreadyReopened,
		/// The evidence is what the panel has refused already.
		SameEvidence,
		/// A proposal of this kind is being decided, waits to hold, or has failed lately.
		SlotTaken,
		/// What is proposed or named is what holds already.
		NothingChanges,
		/// The author has no draft of this number.
		NoSuchDraft,
		/// The 14 days for signing are over.
		SigningOver,
		/// The voter has signed a draft of this kind that still runs.
		AlreadySigned,
		/// Too few voters have signed.
		SignaturesMissing,
		/// The candidate has not agreed to be the host.
		CandidateHasNotAgreed,
		/// Nothing is decided there.
		NoSuchChange,
		/// The pool has voters, who decide about its end.
		PoolHasVoters,
		/// The pool had voters less than 180 days ago.
		VotersLately,
		/// The pool is not being wound up.
		NotWindingUp,
		/// Some parts are not decided or paid yet.
		SharesNotFixed,
		/// The year for taking shares is over.
		SharingOver,
		/// The year for taking shares is not over.
		SharingNotOver,
		/// The value lies outside its compiled limits.
		ParameterOutOfBounds,
		/// The currency is in the registry already.
		CurrencyExists,
		/// The native token has neither issuer nor rate.
		NativeIsNotIssued,
		/// The payee is in the registry already.
		PayeeAlreadyRegistered,
		/// Only the currency's issuer can do this.
		NotTheIssuer,
		/// No upgrade is announced.
		NoUpgrade,
		/// The 30 days of notice are not over.
		NoticeNotOver,
		/// The announced upgrade is authorised: apply it, or withdraw it first.
		UpgradeUnderWay,
		/// The pool has members who can still become voters.
		PoolHasMembers,
		/// The member is not leaving.
		NotLeaving,
		/// A unit of share is not worth the least that was named.
		LeastAboveRatio,
		/// A unit of share is worth less now than the member accepts; the request stands.
		BelowLeastRatio,
		/// For 30 days after the notice only the member says when, and so does whoever backs what is undecided, or anything
		/// while a pool is wound up.
		MomentIsTheMembers,
		/// The text holds what shows nothing or turns its neighbours around, more spaces than between words, or
		/// marks on no letter or in a pile.
		HiddenCharacters,
		/// More than what of the dues backs nothing yet.
		AboveBacking,
		/// Less than an equal part of what nobody backs yet, over the places left for vouchers.
		BacksTooLittle,
		/// They do not vouch for this claim.
		NotVouching,
		/// The claimant's own dues do not carry more of it yet.
		NothingCarried,
		/// A pot is nobody's payee: give to the pool instead.
		PotAsPayee,
		/// The voter was not drawn to look at this part.
		NotDrawn,
		/// Who is paid by a claim or vouches for it does not watch it.
		NotImpartial,
		/// The voter has looked at this part already.
		AlreadyLooked,
		/// As many have joined within the tenure as the pool takes, whatever the way.
		NoPlacesLeft,
	}

	/// A currency of the genesis.
	#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
	#[serde(rename_all = "camelCase")]
	pub struct GenesisCurrency {
		/// Nothing for the native token, else the asset.
		pub asset: Option<u32>,
		/// Least dues of a period.
		pub dues_floor: Balance,
		/// Native units for one unit of the asset; nothing leaves fees in it impossible.
		pub rate: Option<u128>,
	}

	#[pallet::genesis_config]
	#[derive(polkadot_sdk::frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// What the protocol's token holders may change later.
		pub parameters: ProtocolParameters,
		/// The registry of currencies.
		pub currencies: alloc::vec::Vec<GenesisCurrency>,
		/// The registry of payees, and since when, in chain time.
		pub payees: alloc::vec::Vec<(T::AccountId, Seconds)>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			Parameters::<T>::put(self.parameters);
			for GenesisCurrency { asset, dues_floor, rate } in &self.currencies {
				let id = asset.map_or(CurrencyId::Native, CurrencyId::WithId);
				Currencies::<T>::insert(id, Currency { dues_floor: *dues_floor, issuer: None });
				if let (Some(asset), Some(rate)) = (asset, rate) {
					let rate = FixedU128::checked_from_integer(*rate).expect("a rate of the genesis can be counted");
					T::CurrencyRates::set(*asset, rate);
				}
			}
			for (payee, since) in &self.payees {
				Payees::<T>::insert(payee, RegisteredPayee { since: *since, kind: PayeeKind::School });
			}
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		/// A fixed quota of due jobs, so that a crowded chain cannot stop them.
		/// None while the chain brings its storage along: what a job finds may be of the layout before. It takes effect as of
		/// the time it was due, and chain time stands meanwhile.
		fn on_initialize(_: BlockNumberFor<T>) -> Weight {
			if Self::is_migrating() {
				return Weight::zero();
			}
			Self::do_quota_of_due_jobs()
		}

		/// More of them, as far as the block has room.
		fn on_idle(_: BlockNumberFor<T>, room: Weight) -> Weight {
			Self::do_due_jobs_in(room)
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), polkadot_sdk::sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	/// The calls. Each is `O(1)` in members, claims and pools.
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Open a pool. Holds the deposit and endows the pot's account.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::create_pool())]
		pub fn create_pool(
			origin: OriginFor<T>,
			kind: Kind,
			currency: CurrencyId,
			rules: RulesOfPool,
			name: BoundedVec<u8, ConstU32<64>>,
			summary: BoundedVec<u8, ConstU32<280>>,
			terms: H256,
			successor: Successor<T::AccountId>,
		) -> DispatchResult {
			let opener = ensure_signed(origin)?;
			Self::do_create_pool(opener, kind, currency, rules, Profile { name, summary, terms }, successor)
		}

		/// Change what a pool says of itself. Its name stays.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::set_profile())]
		pub fn set_profile(
			origin: OriginFor<T>,
			pool: PoolId,
			summary: BoundedVec<u8, ConstU32<280>>,
			terms: H256,
		) -> DispatchResult {
			let host = ensure_signed(origin)?;
			Self::do_set_profile(&host, pool, summary, terms)
		}

		/// Keep a place for an account.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::invite())]
		pub fn invite(origin: OriginFor<T>, pool: PoolId, who: T::AccountId) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_invite(by, pool, who)
		}

		/// Take an invitation back, or clear an expired one.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::revoke_invitation())]
		pub fn revoke_invitation(origin: OriginFor<T>, pool: PoolId, who: T::AccountId) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_revoke_invitation(&by, pool, who)
		}

		/// Ask the host to be admitted. Holds the first dues, which pay for joining when the host admits.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::apply())]
		pub fn apply(origin: OriginFor<T>, pool: PoolId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_apply(who, pool)
		}

		/// Admit an account that asked. It is a member at once.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::admit())]
		pub fn admit(origin: OriginFor<T>, pool: PoolId, who: T::AccountId) -> DispatchResult {
			let host = ensure_signed(origin)?;
			Self::do_admit(&host, pool, who)
		}

		/// Join a pool and pay the first dues.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::join())]
		#[pallet::feeless_if(|origin: &OriginFor<T>, pool: &PoolId| -> bool {
			Pallet::<T>::is_join_feeless(origin, *pool)
		})]
		pub fn join(origin: OriginFor<T>, pool: PoolId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_join(who, pool)
		}

		/// Pay dues for any member.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::pay_dues())]
		pub fn pay_dues(origin: OriginFor<T>, pool: PoolId, member: T::AccountId, periods: u8) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_pay_dues(by, pool, member, periods)
		}

		/// Give money for parts to registered payees.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::donate())]
		pub fn donate(origin: OriginFor<T>, pool: PoolId, amount: Balance) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_donate(by, pool, amount)
		}

		/// Make a donation of what lies in the pot's account beyond its books. Free of charge when there is some.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::sweep().max(T::WeightInfo::sweep_closed()))]
		pub fn sweep(origin: OriginFor<T>, pool: PoolId) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::do_sweep(pool)?;
			Ok(Pays::No.into())
		}

		/// Ask to leave: ends cover, vote and dues at once. `least` is what a unit of share must be worth for the member to
		/// be paid; whoever leaves already names another.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::request_exit())]
		pub fn request_exit(origin: OriginFor<T>, pool: PoolId, least: Perquintill) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_request_exit(pool, &who, least)
		}

		/// Pay a member out whose notice is over: by themselves, or 30 days later by anyone. Free of charge when it paid.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::pay_exit())]
		pub fn pay_exit(origin: OriginFor<T>, pool: PoolId, member: T::AccountId) -> DispatchResultWithPostInfo {
			let by = ensure_signed(origin)?;
			Self::do_pay_exit(&by, pool, member)?;
			Ok(Pays::No.into())
		}

		/// Ask for a member to leave who has not paid for three periods past the grace.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::remove_lapsed())]
		pub fn remove_lapsed(origin: OriginFor<T>, pool: PoolId, member: T::AccountId) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_remove_lapsed(&by, pool, &member)
		}

		/// Stay after all, as long as the exit is not paid.
		#[pallet::call_index(19)]
		#[pallet::weight(T::WeightInfo::withdraw_exit())]
		pub fn withdraw_exit(origin: OriginFor<T>, pool: PoolId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw_exit(pool, &who)
		}

		/// Let claims be paid to a registered payee.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::accept_payee())]
		pub fn accept_payee(origin: OriginFor<T>, pool: PoolId, payee: T::AccountId) -> DispatchResult {
			let host = ensure_signed(origin)?;
			Self::do_accept_payee(&host, pool, payee)
		}

		/// Take no new claims to a payee.
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::drop_payee())]
		pub fn drop_payee(origin: OriginFor<T>, pool: PoolId, payee: T::AccountId) -> DispatchResult {
			let host = ensure_signed(origin)?;
			Self::do_drop_payee(&host, pool, payee)
		}

		/// Take no claims for seven days, at most once in thirty.
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::pause())]
		pub fn pause(origin: OriginFor<T>, pool: PoolId) -> DispatchResult {
			let host = ensure_signed(origin)?;
			Self::do_pause(&host, pool)
		}

		/// Offer the pool to a candidate, or to nobody any more.
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::hand_over())]
		pub fn hand_over(origin: OriginFor<T>, pool: PoolId, candidate: Option<T::AccountId>) -> DispatchResult {
			let host = ensure_signed(origin)?;
			Self::do_hand_over(&host, pool, candidate)
		}

		/// Become the host of a pool that was offered.
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::accept_host())]
		pub fn accept_host(origin: OriginFor<T>, pool: PoolId) -> DispatchResult {
			let candidate = ensure_signed(origin)?;
			Self::do_accept_host(candidate, pool)
		}

		/// Drop an application and release its dues: the applicant, the host, or anyone once it has expired.
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::drop_application())]
		pub fn drop_application(origin: OriginFor<T>, pool: PoolId, who: T::AccountId) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_drop_application(&by, pool, who)
		}

		/// Ask for help.
		#[pallet::call_index(20)]
		#[pallet::weight(T::WeightInfo::file_claim(request.parts.len() as u32))]
		#[pallet::feeless_if(|origin: &OriginFor<T>, pool: &PoolId, request: &ClaimRequest<T::AccountId>| -> bool {
			Pallet::<T>::is_filing_feeless(origin, *pool, request)
		})]
		pub fn file_claim(origin: OriginFor<T>, pool: PoolId, request: ClaimRequest<T::AccountId>) -> DispatchResult {
			let claimant = ensure_signed(origin)?;
			Self::do_file_claim(claimant, pool, request)
		}

		/// Take back what of a claim waits or is in its window.
		#[pallet::call_index(21)]
		#[pallet::weight(T::WeightInfo::withdraw_claim(MAX_PARTS))]
		pub fn withdraw_claim(origin: OriginFor<T>, pool: PoolId, claim: ClaimId) -> DispatchResultWithPostInfo {
			let claimant = ensure_signed(origin)?;
			let parts = Self::do_withdraw_claim(&claimant, pool, claim)?;
			Ok(Some(T::WeightInfo::withdraw_claim(parts)).into())
		}

		/// Open a waiting part whose time has come: the claimant, with `document` where it needs a proof, or the school
		/// that is its payee.
		#[pallet::call_index(22)]
		#[pallet::weight(T::WeightInfo::open_part().max(T::WeightInfo::open_vouched_part()))]
		pub fn open_part(
			origin: OriginFor<T>,
			pool: PoolId,
			claim: ClaimId,
			part: PartIndex,
			document: Option<H256>,
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_open_part(by, (pool, claim, part), document)
		}

		/// Say, as a school that the pool accepted, that a part's milestone is reached, in the claim of another.
		#[pallet::call_index(23)]
		#[pallet::weight(T::WeightInfo::attest())]
		pub fn attest(origin: OriginFor<T>, pool: PoolId, claim: ClaimId, part: PartIndex) -> DispatchResult {
			let school = ensure_signed(origin)?;
			Self::do_attest(school, (pool, claim, part))
		}

		/// Vouch for a claim whose payee is neither registered nor within the limit of the own account, with up to `amount`
		/// of what they have paid in and backs nothing yet. Two at least, who back all that the claimant's own dues do not, open what waits for nothing
		/// else.
		#[pallet::call_index(24)]
		#[pallet::weight(T::WeightInfo::vouch(MAX_PARTS))]
		pub fn vouch(
			origin: OriginFor<T>,
			pool: PoolId,
			claim: ClaimId,
			amount: Balance,
		) -> DispatchResultWithPostInfo {
			let by = ensure_signed(origin)?;
			let (parts, _) = Self::do_vouch(by, pool, claim, amount)?;
			Ok(Some(T::WeightInfo::vouch(parts)).into())
		}

		/// Vouch no more: for all of it while nothing is open or paid, else for what the claimant's own dues carry by now.
		#[pallet::call_index(32)]
		#[pallet::weight(Pallet::<T>::unvouch_weight(MAX_PARTS))]
		pub fn unvouch(origin: OriginFor<T>, pool: PoolId, claim: ClaimId) -> DispatchResultWithPostInfo {
			let by = ensure_signed(origin)?;
			let (parts, _) = Self::do_unvouch(&by, pool, claim)?;
			Ok(Some(Self::unvouch_weight(parts)).into())
		}

		/// Object to a part. Holds the bond and opens the panel's poll.
		#[pallet::call_index(25)]
		#[pallet::weight(T::WeightInfo::dispute())]
		pub fn dispute(
			origin: OriginFor<T>,
			pool: PoolId,
			claim: ClaimId,
			part: PartIndex,
			reason: Reason,
			statement: H256,
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_dispute(by, (pool, claim, part), reason, statement)
		}

		/// Say, as a voter who was drawn by lot to look at a part, whether they have doubts. It decides nothing: who has reasons
		/// disputes. Free of charge, once.
		#[pallet::call_index(33)]
		#[pallet::weight(T::WeightInfo::look())]
		#[pallet::feeless_if(
			|origin: &OriginFor<T>, pool: &PoolId, claim: &ClaimId, part: &PartIndex, _doubt: &bool| -> bool {
				Pallet::<T>::is_look_feeless(origin, (*pool, *claim, *part))
			}
		)]
		pub fn look(
			origin: OriginFor<T>,
			pool: PoolId,
			claim: ClaimId,
			part: PartIndex,
			doubt: bool,
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_look(by, (pool, claim, part), doubt)
		}

		/// Answer a dispute.
		#[pallet::call_index(26)]
		#[pallet::weight(T::WeightInfo::answer())]
		pub fn answer(
			origin: OriginFor<T>,
			pool: PoolId,
			claim: ClaimId,
			part: PartIndex,
			statement: H256,
		) -> DispatchResult {
			let claimant = ensure_signed(origin)?;
			Self::do_answer(&claimant, (pool, claim, part), statement)
		}

		/// Open a refused part once more, with new evidence.
		#[pallet::call_index(27)]
		#[pallet::weight(
			T::WeightInfo::reopen()
				.saturating_add(T::WeightInfo::free_vouchers(claim::MAX_VOUCHERS))
				.max(T::WeightInfo::reopen_window())
		)]
		pub fn reopen(
			origin: OriginFor<T>,
			pool: PoolId,
			claim: ClaimId,
			part: PartIndex,
			evidence: H256,
		) -> DispatchResult {
			let claimant = ensure_signed(origin)?;
			Self::do_reopen(&claimant, (pool, claim, part), evidence)
		}

		/// Collect what could not be delivered.
		#[pallet::call_index(28)]
		#[pallet::weight(T::WeightInfo::collect())]
		pub fn collect(origin: OriginFor<T>, pool: PoolId, claim: ClaimId, part: PartIndex) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_collect(&by, (pool, claim, part))
		}

		/// Name another payee for a part of which something could not be delivered; it opens again.
		#[pallet::call_index(29)]
		#[pallet::weight(T::WeightInfo::name_payee())]
		pub fn name_payee(
			origin: OriginFor<T>,
			pool: PoolId,
			claim: ClaimId,
			part: PartIndex,
			payee: PayeeRequest<T::AccountId>,
		) -> DispatchResult {
			let claimant = ensure_signed(origin)?;
			Self::do_name_payee(&claimant, (pool, claim, part), payee)
		}

		/// Do up to `limit` due jobs now. Free of charge when there were some.
		#[pallet::call_index(30)]
		#[pallet::weight(T::WeightInfo::service(*limit))]
		pub fn service(origin: OriginFor<T>, limit: u32) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::do_service(limit)
		}

		/// Give up a waiting part that can never open any more. Free of charge when there was one.
		#[pallet::call_index(31)]
		#[pallet::weight(T::WeightInfo::expire_part())]
		pub fn expire_part(
			origin: OriginFor<T>,
			pool: PoolId,
			claim: ClaimId,
			part: PartIndex,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::do_expire_part((pool, claim, part))?;
			Ok(Pays::No.into())
		}

		/// Propose next rules as a token holder. Holds a deposit, which is lost if two thirds of the votes are against.
		#[pallet::call_index(40)]
		#[pallet::weight(T::WeightInfo::propose_rules())]
		pub fn propose_rules(
			origin: OriginFor<T>,
			pool: PoolId,
			rules: RulesOfPool,
			statement: H256,
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_propose_rules(by, pool, rules, statement)
		}

		/// Draft next rules, a next host or the pool's end as a voter, and sign it. It replaces the own earlier draft.
		#[pallet::call_index(41)]
		#[pallet::weight(T::WeightInfo::draft())]
		pub fn draft(
			origin: OriginFor<T>,
			pool: PoolId,
			proposal: Proposal<T::AccountId>,
			statement: H256,
		) -> DispatchResult {
			let author = ensure_signed(origin)?;
			Self::do_draft(author, pool, proposal, statement)
		}

		/// Sign a draft as a voter. The last signature that is needed opens the vote.
		#[pallet::call_index(42)]
		#[pallet::weight(T::WeightInfo::sign_draft())]
		pub fn sign_draft(origin: OriginFor<T>, pool: PoolId, author: T::AccountId, number: u32) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_sign_draft(who, pool, author, number)
		}

		/// Agree to be the host that a draft proposes.
		#[pallet::call_index(43)]
		#[pallet::weight(T::WeightInfo::agree_to_host())]
		pub fn agree_to_host(origin: OriginFor<T>, pool: PoolId, author: T::AccountId, number: u32) -> DispatchResult {
			let candidate = ensure_signed(origin)?;
			Self::do_agree(&candidate, pool, author, number)
		}

		/// Open the vote about a draft that was complete while another was being decided.
		#[pallet::call_index(44)]
		#[pallet::weight(T::WeightInfo::open_draft())]
		pub fn open_draft(origin: OriginFor<T>, pool: PoolId, author: T::AccountId, number: u32) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_open_draft(pool, author, number)
		}

		/// Begin to wind up a pool that has been without voters for 180 days.
		#[pallet::call_index(50)]
		#[pallet::weight(T::WeightInfo::begin_winding_up())]
		pub fn begin_winding_up(origin: OriginFor<T>, pool: PoolId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_begin_winding_up(pool)
		}

		/// Pay a member their share of a pool that is wound up; only by themselves while they back something. Free of charge
		/// when it paid.
		#[pallet::call_index(51)]
		#[pallet::weight(T::WeightInfo::redeem())]
		pub fn redeem(origin: OriginFor<T>, pool: PoolId, member: T::AccountId) -> DispatchResultWithPostInfo {
			let by = ensure_signed(origin)?;
			Self::do_redeem(&by, pool, member)?;
			Ok(Pays::No.into())
		}

		/// Pass on what a pool has left a year after its shares were fixed. Free of charge when it did.
		#[pallet::call_index(52)]
		#[pallet::weight(T::WeightInfo::close_pool())]
		pub fn close_pool(origin: OriginFor<T>, pool: PoolId) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::do_close_pool(pool)?;
			Ok(Pays::No.into())
		}

		/// Track *parameters*: set one of the protocol's parameters.
		#[pallet::call_index(60)]
		#[pallet::weight(T::WeightInfo::set_parameter())]
		pub fn set_parameter(origin: OriginFor<T>, change: Parameter) -> DispatchResult {
			Self::ensure_protocol(origin, Origin::Parameters)?;
			Self::do_set_parameter(change)
		}

		/// Track *registry*: create a currency that nobody has a key to.
		#[pallet::call_index(61)]
		#[pallet::weight(T::WeightInfo::register_currency())]
		pub fn register_currency(origin: OriginFor<T>, currency: NewCurrency<T::AccountId>) -> DispatchResult {
			Self::ensure_protocol(origin, Origin::Registry)?;
			Self::do_register_currency(currency)
		}

		/// Track *registry*: change a currency's issuer or rate.
		#[pallet::call_index(62)]
		#[pallet::weight(T::WeightInfo::set_currency())]
		pub fn set_currency(
			origin: OriginFor<T>,
			currency: CurrencyId,
			change: CurrencyChange<T::AccountId>,
		) -> DispatchResult {
			Self::ensure_protocol(origin, Origin::Registry)?;
			Self::do_set_currency(currency, change)
		}

		/// Track *registry*: register a payee.
		#[pallet::call_index(63)]
		#[pallet::weight(T::WeightInfo::register_payee())]
		pub fn register_payee(origin: OriginFor<T>, payee: T::AccountId, kind: PayeeKind) -> DispatchResult {
			Self::ensure_protocol(origin, Origin::Registry)?;
			Self::do_register_payee(payee, kind)
		}

		/// Track *registry*: take a payee out of the registry. What was filed is paid.
		#[pallet::call_index(64)]
		#[pallet::weight(T::WeightInfo::remove_payee())]
		pub fn remove_payee(origin: OriginFor<T>, payee: T::AccountId) -> DispatchResult {
			Self::ensure_protocol(origin, Origin::Registry)?;
			Self::do_remove_payee(payee)
		}

		/// Issue money, as the currency's issuer.
		#[pallet::call_index(65)]
		#[pallet::weight(T::WeightInfo::mint())]
		pub fn mint(origin: OriginFor<T>, asset: u32, to: T::AccountId, amount: Balance) -> DispatchResult {
			let issuer = ensure_signed(origin)?;
			Self::do_mint(&issuer, asset, &to, amount)
		}

		/// Take own money out of existence, as the currency's issuer.
		#[pallet::call_index(66)]
		#[pallet::weight(T::WeightInfo::burn())]
		pub fn burn(origin: OriginFor<T>, asset: u32, amount: Balance) -> DispatchResult {
			let issuer = ensure_signed(origin)?;
			Self::do_burn(&issuer, asset, amount)
		}

		/// Track *upgrade*: announce a runtime by the hash of its code.
		#[pallet::call_index(67)]
		#[pallet::weight(T::WeightInfo::announce_upgrade())]
		pub fn announce_upgrade(origin: OriginFor<T>, code: T::Hash) -> DispatchResult {
			Self::ensure_protocol(origin, Origin::Upgrade)?;
			Self::do_announce_upgrade(code)
		}

		/// Tracks *upgrade* and *emergency*: withdraw an announced runtime, authorised or not.
		#[pallet::call_index(68)]
		#[pallet::weight(T::WeightInfo::withdraw_upgrade())]
		pub fn withdraw_upgrade(origin: OriginFor<T>) -> DispatchResult {
			Self::ensure_protocol(origin.clone(), Origin::Upgrade)
				.or_else(|_| Self::ensure_protocol(origin, Origin::Emergency))?;
			Self::do_withdraw_upgrade()
		}

		/// Authorise the announced runtime once its 30 days of notice are over. Anyone can then apply it.
		#[pallet::call_index(69)]
		#[pallet::weight(T::WeightInfo::authorize_announced_upgrade())]
		pub fn authorize_announced_upgrade(origin: OriginFor<T>) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_authorize_announced_upgrade()
		}

		/// Track *emergency*: let a paused pool take claims again.
		#[pallet::call_index(70)]
		#[pallet::weight(T::WeightInfo::lift_pause())]
		pub fn lift_pause(origin: OriginFor<T>, pool: PoolId) -> DispatchResult {
			Self::ensure_protocol(origin, Origin::Emergency)?;
			Self::do_lift_pause(pool)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The newest block's time, on both clocks.
		pub fn chain_time() -> Now {
			Self::now()
		}

		/// What the rules of any pool may say.
		pub fn rule_bounds() -> RuleBounds {
			rules::BOUNDS
		}

		/// The account that holds a pool's pot.
		pub fn pot_account(pool: PoolId) -> T::AccountId {
			Self::pot(pool)
		}

		/// How a member stands.
		pub fn membership(pool: PoolId, who: T::AccountId) -> Option<Membership> {
			Self::membership_of(pool, &who)
		}

		/// What is payable of a cost to one payee in equal parts that are due at these times, and which limit says so; or why
		/// no claim can be filed.
		pub fn payable_of(
			pool: PoolId,
			who: T::AccountId,
			rules: u32,
			loss_date: Seconds,
			cost: Balance,
			payee: PayeeRequest<T::AccountId>,
			dues: BoundedVec<Seconds, ConstU32<MAX_PARTS>>,
		) -> Result<Payable, DispatchError> {
			Self::payable_in_parts(pool, &who, rules, loss_date, cost, &payee, &dues)
		}

		/// What the limits of a member's claims are measured by, under this version of the rules.
		pub fn limit_facts(pool: PoolId, who: T::AccountId, rules: u32) -> Option<LimitFacts> {
			Self::facts_of_limits(pool, &who, rules)
		}

		/// Version of the rules that judges a loss of this date, in wall time.
		pub fn rules_at(pool: PoolId, date: Seconds) -> Option<u32> {
			Self::rules_from(pool, Self::chain_time_of(date)).ok().map(|(version, _)| version)
		}

		/// One version of a pool's rules, with the date from which it holds.
		pub fn rules_of(pool: PoolId, version: u32) -> Option<RulesFrom> {
			Self::told_rules(pool, version)
		}

		/// What a proposal would need to pass if its vote opened now.
		pub fn change_terms(pool: PoolId, proposal: Proposal<T::AccountId>) -> Option<ChangeTerms> {
			Self::terms_of_change(pool, &proposal)
		}

		/// A pool's money and people.
		pub fn pool_health(pool: PoolId) -> Option<PoolHealth> {
			Self::health_of_pool(pool)
		}

		/// A page of the pools before `before`, the newest first; 50 at most.
		pub fn pools_page(before: Option<PoolId>, count: u32) -> Vec<PoolRow<T::AccountId>> {
			Self::page_of_pools(before, count).filter_map(Self::row_of_pool).collect()
		}

		/// One pool as a list or its own page shows it.
		pub fn pool_row(pool: PoolId) -> Option<PoolRow<T::AccountId>> {
			Self::row_of_pool(pool)
		}

		/// What the pools from `from` on are called, in their order; 500 at most. A pool never changes its name: whoever
		/// has asked once asks for the newer ones only.
		pub fn pool_names(from: PoolId, count: u32) -> Vec<PoolName> {
			Self::names_of_pools(from, count)
		}

		/// Of the pools before `before` the newest `count` that take no new claims for some days, 50 at most. `next` says
		/// where the next page begins.
		pub fn paused_page(before: Option<PoolId>, count: u32) -> PausedPools {
			Self::page_of_paused(before, count)
		}

		/// The newest payments of a page of the pools before `before`, the newest first; 50 at most.
		pub fn payments(before: Option<PoolId>, pools: u32, count: u32) -> Vec<Payment<T::AccountId>> {
			Self::newest_payments(before, pools, count)
		}

		/// The currencies of the registry; 50 at most.
		pub fn currencies() -> Vec<CurrencyFacts> {
			Self::registered_currencies()
		}

		/// What `who` can spend of each of these currencies, in their order; of the first 50.
		pub fn balances(who: T::AccountId, currencies: Vec<CurrencyId>) -> Vec<Balance> {
			currencies.iter().take(views::PAGE as usize).map(|currency| Self::spendable(currency, &who)).collect()
		}

		/// What the protocol's token holders set, and within what.
		pub fn parameter_terms() -> ParameterTerms {
			ParameterTerms {
				today: Parameters::<T>::get(),
				bounds: T::ParameterBounds::get(),
				highest_floor: protocol::HIGHEST_FLOOR,
			}
		}

		/// A page of a pool's claims before `before`, the newest first; 50 at most.
		pub fn claims_page(pool: PoolId, before: Option<ClaimId>, count: u32) -> Vec<ClaimRow<T::AccountId>> {
			Self::page_of_claims(pool, before, count)
		}

		/// A page of a pool's claims before `before` that are in dispute, the newest first; 50 at most.
		pub fn disputed_page(pool: PoolId, before: Option<ClaimId>, count: u32) -> Vec<ClaimRow<T::AccountId>> {
			Self::page_of_disputed(pool, before, count)
		}

		/// One claim with its parts.
		pub fn claim_row(pool: PoolId, claim: ClaimId) -> Option<ClaimRow<T::AccountId>> {
			Self::row_of_claim(pool, claim, None)
		}

		/// What `who` may do about a part, or why not. No fee is asked for.
		pub fn powers(
			pool: PoolId,
			claim: ClaimId,
			part: PartIndex,
			who: T::AccountId,
		) -> Option<Powers<T::AccountId>> {
			Self::powers_of(pool, claim, part, who)
		}

		/// Where `who` stands in a pool.
		pub fn standing_in(pool: PoolId, who: T::AccountId) -> Option<StandingIn<T::AccountId>> {
			Self::standing_of(pool, &who)
		}

		/// What leaving would bring `who` if a unit of share were worth `ratio`, but no more than it is worth now, or was when
		/// they asked.
		pub fn exit_worth(pool: PoolId, who: T::AccountId, ratio: Perquintill) -> Option<Balance> {
			Self::worth_of_exit(pool, &who, ratio)
		}

		/// What `who` has to do with, and what needs them: of the pools before `before` the newest `count` in which there
		/// is anything, 50 at most. `next` says where the next page begins.
		pub fn mine(who: T::AccountId, before: Option<PoolId>, count: u32) -> Mine<T::AccountId> {
			Self::mine_of(&who, before, count)
		}

		/// What is decided about a pool, and what `who` can do about it.
		pub fn decisions(pool: PoolId, who: Option<T::AccountId>) -> Option<Decisions<T::AccountId>> {
			Self::decisions_of(pool, who.as_ref())
		}

		/// What is put to the vote, with the votes of `who`: of the pools before `before` the newest `count` in which
		/// anything is, 50 at most. `next` says where the next page begins.
		pub fn votes_page(who: Option<T::AccountId>, before: Option<PoolId>, count: u32) -> Votes<T::AccountId> {
			Self::page_of_votes(who.as_ref(), before, count)
		}

		/// The newest disputes of all pools that have ended, the newest first; 24 at most.
		pub fn ended_disputes() -> Vec<EndedDispute<T::AccountId>> {
			Self::newest_ended()
		}

		/// A page of a pool's members from place `from` on, by how far they have paid; 50 at most, of a thousand.
		pub fn members_page(pool: PoolId, from: u32, count: u32) -> MembersPage<T::AccountId> {
			Self::page_of_members(pool, from, count)
		}

		/// What the members of a pool owe, a thousand of them at a time, from the one after `after` on.
		pub fn arrears(pool: PoolId, after: Option<T::AccountId>) -> Option<ArrearsPage<T::AccountId>> {
			Self::page_of_arrears(pool, after)
		}

		/// What the host of a pool looks after.
		pub fn hosting(pool: PoolId) -> Option<Hosting<T::AccountId>> {
			Self::hosting_of(pool)
		}

		/// How far the end of a pool is, and what of it `who`, or anyone, can do.
		pub fn ending(pool: PoolId, who: Option<T::AccountId>) -> Option<Ending> {
			Self::ending_of(pool, who)
		}

		/// What the chain would say now to `call` by `who`, and whether it would take a fee. Nothing of it stays.
		pub fn dry_run(who: T::AccountId, call: <T as polkadot_sdk::frame_system::Config>::RuntimeCall) -> DryRun {
			Self::try_call(who, call)
		}

		/// What `who` could spend of each of these currencies once the chain had done `call` of theirs, before any fee; nothing
		/// where it would refuse it. Nothing of it stays.
		pub fn left_after(
			who: T::AccountId,
			call: <T as polkadot_sdk::frame_system::Config>::RuntimeCall,
			currencies: alloc::vec::Vec<CurrencyId>,
		) -> Option<alloc::vec::Vec<Balance>> {
			Self::spendable_after(who, call, &currencies)
		}

		/// What of this pallet's invariants does not hold, in words: nothing, on a chain that is sound. Reads all of the
		/// state, so it is for a node to answer, not for a block.
		pub fn broken_invariant() -> Option<alloc::vec::Vec<u8>> {
			Self::do_try_state().err().map(invariants::in_words)
		}

		/// Chain time from which the next due job can run.
		pub fn next_due() -> Option<Seconds> {
			Self::next_due_job()
		}
	}
}

impl<T: Config> OnTimestampSet<u64> for Pallet<T> {
	/// Runs in the timestamp's inherent, before any call of the block. `moment` is in milliseconds.
	fn on_timestamp_set(moment: u64) {
		let (before, day) = (Clock::<T>::get(), Day::<T>::get());
		let (clock, next) = before.tick(day, moment / 1_000, !Self::is_migrating());
		Clock::<T>::put(clock);
		if next != day {
			Day::<T>::put(next);
		}
		if clock.stalled != before.stalled {
			let stall = time::Stall { until: clock.last_seen, stalled: clock.stalled };
			Stalls::<T>::mutate(|stalls| stalls.note(before.stalled, stall));
		}
	}
}

impl<T: Config> pallet_member_referenda::ChainTime for Pallet<T> {
	fn chain_time() -> time::Seconds {
		Self::now().chain
	}
}

impl<T: Config> Pallet<T> {
	/// The newest block's time.
	pub(crate) fn now() -> time::Now {
		Clock::<T>::get().now(Day::<T>::get())
	}

	/// Chain time at a date, in wall time.
	pub(crate) fn chain_time_of(date: time::Seconds) -> time::Seconds {
		Stalls::<T>::get().chain_of(Self::now(), date)
	}

	/// What the chain had stood still before its stalls were noted.
	pub(crate) fn stood_before_all() -> time::Seconds {
		Stalls::<T>::get().before_all(Self::now())
	}

	/// Both times of when the chain's time was `chain`.
	pub(crate) fn moment(chain: time::Seconds) -> time::Now {
		let now = Self::now();
		time::Now { chain, wall: Stalls::<T>::get().date_of(now, chain), ..now }
	}

	/// Whether the chain brings its storage to another layout; its migrator has just read it.
	pub(crate) fn is_migrating() -> bool {
		<<T as polkadot_sdk::frame_system::Config>::MultiBlockMigrator as MultiStepMigrator>::ongoing()
	}

	/// `time` as it can be proven: recorded in this block.
	pub(crate) fn stamp(time: time::Seconds) -> time::Stamp {
		use polkadot_sdk::sp_runtime::traits::UniqueSaturatedInto;
		let block = polkadot_sdk::frame_system::Pallet::<T>::block_number();
		time::Stamp { time, block: block.unique_saturated_into() }
	}
}
