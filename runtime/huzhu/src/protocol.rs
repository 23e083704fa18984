//! What the token holders' pallets know and tell nobody: how a referendum stands, what comes next, what became of its
//! call, what votes lock, which spends wait. And what they leave undone: the deposit of a proposal that did not pass.
//! No calls. It belongs to this runtime and asks its pallets by their names.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode};
use polkadot_sdk::*;

use frame_support::{
	dispatch::{DispatchInfo, GetDispatchInfo, Pays},
	storage::with_transaction,
	traits::{Currency, OnUnbalanced, ReservableCurrency, VoteTally, schedule::v3::TaskName},
	weights::Weight,
};
use frame_system::{RawOrigin, pallet_prelude::BlockNumberFor};
use pallet_conviction_voting::Conviction;
use pallet_referenda::{
	Curve, Deposit, ReferendumCount, ReferendumIndex, ReferendumInfo, ReferendumInfoFor, ReferendumInfoOf, TracksInfo,
};
use pallet_treasury::SpendIndex;
use scale_info::TypeInfo;
use sp_runtime::{DispatchError, Perbill, TransactionOutcome, traits::Dispatchable};

use crate::{
	AccountId, Balance, Balances, BlockNumber, OriginCaller, Runtime, RuntimeCall, System, TransactionPayment,
	enactment::{self, Enacted, Enactment, Outcome},
	governance::{ProtocolTracks, UndecidingTimeout, VoteLockingPeriod},
	holding::{self, Locks, OnTrack},
	treasury::{self, WaitingSpend},
};

pub use pallet::*;

/// What comes next if nobody acts.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub enum ReferendumStep {
	/// Nobody placed the deposit without which it is not decided.
	TimesOut,
	/// It has been prepared.
	DecidingBegins,
	/// It waits for room on its track; when there is some nobody knows.
	Queued,
	/// A threshold has fallen to the votes there are.
	ConfirmingBegins,
	/// Its time is over without enough of both.
	Rejected,
	/// It has kept enough of both.
	Approved,
}

/// How the votes stand against the thresholds of this block, and what comes next.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct ReferendumStanding {
	/// Ayes of the votes.
	pub approval: Perbill,
	/// Tokens in favour of all tokens.
	pub support: Perbill,
	/// Ayes needed.
	pub needed_approval: Perbill,
	/// Tokens needed.
	pub needed_support: Perbill,
	/// Whether there is enough of both.
	pub passes: bool,
	/// What comes next.
	pub next: ReferendumStep,
	/// In which block; of what is queued nobody knows.
	pub at: Option<BlockNumber>,
	/// Block in which deciding begins or began; if it is queued, there or later.
	pub decides_from: BlockNumber,
	/// Block in which deciding ends if it is not being confirmed then; nothing before deciding.
	pub decides_until: Option<BlockNumber>,
	/// Block in which it is approved as the votes stand; nothing where they are too few, or before deciding.
	pub approved: Option<BlockNumber>,
	/// Block in which it is carried out then.
	pub enacted: Option<BlockNumber>,
}

/// A referendum and how it stands.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct ReferendumRow {
	/// Its number.
	pub index: ReferendumIndex,
	/// As it is stored.
	pub info: ReferendumInfoOf<Runtime, ()>,
	/// How it stands, while it is ongoing.
	pub standing: Option<ReferendumStanding>,
	/// How far its call is, once it has passed.
	pub enactment: Option<Enactment>,
}

/// Which referenda are asked for.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub enum Sought {
	/// All of them.
	All,
	/// Those that go on: an old one can wait for its turn behind many that have ended.
	Ongoing,
	/// Those that have ended.
	Ended,
	/// Those for which something is held of this account.
	WithDepositOf(AccountId),
}

impl Sought {
	fn holds(&self, info: &ReferendumInfoOf<Runtime, ()>) -> bool {
		match self {
			Self::All => true,
			Self::Ongoing => matches!(info, ReferendumInfo::Ongoing(_)),
			Self::Ended => !matches!(info, ReferendumInfo::Ongoing(_)),
			Self::WithDepositOf(who) => deposits_of(info).into_iter().flatten().any(|deposit| deposit.who == *who),
		}
	}
}

/// What is held for a referendum: for its submission, for its decision.
fn deposits_of(info: &ReferendumInfoOf<Runtime, ()>) -> [Option<&Deposit<AccountId, Balance>>; 2] {
	match info {
		ReferendumInfo::Ongoing(status) => [Some(&status.submission_deposit), status.decision_deposit.as_ref()],
		ReferendumInfo::Approved(_, submission, decision)
		| ReferendumInfo::Rejected(_, submission, decision)
		| ReferendumInfo::Cancelled(_, submission, decision)
		| ReferendumInfo::TimedOut(_, submission, decision) => [submission.as_ref(), decision.as_ref()],
		ReferendumInfo::Killed(_) => [None, None],
	}
}

/// A page of referenda.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct ReferendaPage {
	/// The newest first.
	pub rows: Vec<ReferendumRow>,
	/// Before which one the next page begins; nothing at the end.
	pub next: Option<ReferendumIndex>,
}

/// Most rows of a page.
pub(crate) const PAGE: u32 = 50;

/// Most referenda that are looked at for a page.
const LOOKED_AT: u32 = 1_000;

/// What a conviction means.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct ConvictionTerms {
	/// How much a token counts, in tenths.
	pub tenths: u32,
	/// For how many blocks after the end it is locked, if it was on the winning side.
	pub locked: BlockNumber,
}

#[polkadot_sdk::frame_support::pallet]
pub mod pallet {
	use super::*;
	use frame_support::pallet_prelude::*;

	/// The layout of what is stored here, and of the treasury's spends.
	pub(crate) const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// It is configured by what it is part of.
	#[pallet::config]
	pub trait Config: polkadot_sdk::frame_system::Config<RuntimeEvent: From<Event<Self>>> {}

	/// What became of the call of each referendum that has passed, by the name that the Scheduler knew it by.
	#[pallet::storage]
	pub type Outcomes<T: Config> = StorageMap<_, Identity, TaskName, Enacted>;

	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A proposal was rejected, and its deposit came back.
		SubmissionDepositReturned { referendum: ReferendumIndex, who: AccountId, amount: Balance },
		/// Nobody had a proposal decided, and its deposit went to the treasury.
		SubmissionDepositLost { referendum: ReferendumIndex, who: AccountId, amount: Balance },
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		/// Behind the Scheduler, by its place among the pallets: what that did in this block is known.
		fn on_initialize(_: BlockNumberFor<T>) -> Weight {
			let told = enactment::told();
			let (outcomes, ended) = (told.outcomes.len() as u64, told.ended.len() as u64);
			let at = System::block_number();
			for (name, outcome) in told.outcomes {
				Outcomes::<T>::insert(name, Enacted { at, outcome });
			}
			for referendum in told.ended {
				Self::settle_submission(referendum);
			}
			let noted = note_weight().saturating_mul(outcomes);
			settle_weight().saturating_mul(ended).saturating_add(noted)
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			do_try_state()
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// How an ongoing referendum stands in this block.
		pub fn standing(referendum: ReferendumIndex) -> Option<ReferendumStanding> {
			standing_of(referendum)
		}

		/// Of the referenda before `before` a page of those sought, the newest first, each with how it stands: 50 at most. It
		/// ends where it is full, or where a thousand were looked at.
		pub fn referenda_page(sought: Sought, before: Option<ReferendumIndex>, count: u32) -> ReferendaPage {
			let end = ReferendumCount::<Runtime>::get();
			let mut next = before.map_or(end, |before| before.min(end));
			let last = next.saturating_sub(LOOKED_AT);
			let mut rows = Vec::new();
			// Whoever follows the pages comes to an end, however few they ask for.
			while next > last && rows.len() < count.clamp(1, PAGE) as usize {
				next = next.saturating_sub(1);
				rows.extend(row_of(next, &sought));
			}
			ReferendaPage { rows, next: Some(next).filter(|next| *next > 0) }
		}

		/// What would become of the call of a referendum that is decided or waits, if it were carried out now; nothing
		/// of it stays.
		pub fn trial(referendum: ReferendumIndex) -> Option<Outcome> {
			enactment::trial(referendum)
		}

		/// What would become of a call if a referendum with this origin carried it out now; nothing of it stays.
		pub fn try_call(origin: OriginCaller, call: RuntimeCall) -> Option<Outcome> {
			// Only what a referendum can be about.
			ProtocolTracks::track_for(&origin).ok()?;
			Some(enactment::try_call(origin, call, None))
		}

		/// What of `fee`, which is for a transaction that declares this weight, a call by `who` would be charged for what it
		/// does now: it declares the most that it could do. Nothing of it stays.
		pub fn fee_of(who: AccountId, call: RuntimeCall, declared: Weight, fee: Balance) -> Balance {
			let info = call.get_dispatch_info();
			let done = with_transaction(|| {
				let outcome = call.dispatch(RawOrigin::Signed(who).into());
				TransactionOutcome::Rollback(Ok::<_, DispatchError>(
					outcome.unwrap_or_else(|refused| refused.post_info),
				))
			})
			.unwrap_or_default();
			if done.pays_fee(&info) == Pays::No {
				return 0;
			}
			let of = |call_weight| {
				TransactionPayment::compute_fee(0, &DispatchInfo { call_weight, ..DispatchInfo::default() }, 0)
			};
			let spared = info.total_weight().saturating_sub(done.calc_actual_weight(&info));
			fee.saturating_sub(of(declared).saturating_sub(of(declared.saturating_sub(spared))))
		}

		/// Spends of the treasury that are not paid, those before `before`, the newest first; 50 at most.
		pub fn spends_page(before: Option<SpendIndex>, count: u32) -> Vec<WaitingSpend> {
			treasury::spends(before, count)
		}

		/// What an account does on each track on which it does anything, and until when its votes lock.
		pub fn on_tracks(who: AccountId) -> Vec<OnTrack> {
			holding::on_tracks(&who)
		}

		/// What an account's votes lock, and what of it becomes free when.
		pub fn locks(who: AccountId) -> Locks {
			holding::locks(&who)
		}

		/// All that an account can vote with: what is held of it and what its votes lock included.
		pub fn tokens(who: AccountId) -> Balance {
			<Balances as Currency<AccountId>>::total_balance(&who)
		}

		/// What each conviction counts and locks, from none to the highest.
		pub fn convictions() -> Vec<ConvictionTerms> {
			let period = VoteLockingPeriod::get();
			let all = (0u8..).map_while(|number| Conviction::try_from(number).ok());
			all.map(|conviction| ConvictionTerms {
				tenths: conviction.votes(10u32).votes,
				locked: period.saturating_mul(conviction.lock_periods()),
			})
			.collect()
		}
	}
}

/// What an entry of these maps proves, of a million, with the branches above it; a referendum is the largest.
const PROOF_OF_AN_ENTRY: Weight = Weight::from_parts(0, 4_000);

/// Of noting what became of a call: its agenda and its preimage are read where it could not be. The Scheduler has just
/// read both, and they are proven once.
fn note_weight() -> Weight {
	<Runtime as frame_system::Config>::DbWeight::get().reads_writes(2, 1).saturating_add(PROOF_OF_AN_ENTRY)
}

/// Of giving a deposit back or away: the referendum, the account, the treasury's.
pub(crate) fn settle_weight() -> Weight {
	let proof = PROOF_OF_AN_ENTRY.saturating_mul(3);
	<Runtime as frame_system::Config>::DbWeight::get().reads_writes(3, 3).saturating_add(proof)
}

impl<T: Config> Pallet<T> {
	/// Settle the deposit of a proposal that did not pass, which `pallet_referenda` holds for ever: it comes back if the
	/// proposal was rejected, and goes to the treasury if nobody had it decided. It stands in everybody's list for good,
	/// and the lists' places would else cost nothing.
	pub(crate) fn settle_submission(referendum: ReferendumIndex) {
		// Not `mutate`, which takes away what it cannot read.
		let Some(mut info) = ReferendumInfoFor::<Runtime>::get(referendum) else { return };
		match &mut info {
			ReferendumInfo::Rejected(_, deposit, _) => {
				let Some(Deposit { who, amount }) = deposit.take() else { return };
				Balances::unreserve(&who, amount);
				Self::deposit_event(Event::SubmissionDepositReturned { referendum, who, amount });
			}
			ReferendumInfo::TimedOut(_, deposit, _) => {
				let Some(Deposit { who, amount }) = deposit.take() else { return };
				let (lost, _) = Balances::slash_reserved(&who, amount);
				<Runtime as pallet_referenda::Config>::Slash::on_unbalanced(lost);
				Self::deposit_event(Event::SubmissionDepositLost { referendum, who, amount });
			}
			_ => return,
		}
		ReferendumInfoFor::<Runtime>::insert(referendum, info);
	}
}

/// Nothing is held for a proposal that did not pass.
#[cfg(feature = "try-runtime")]
pub(crate) fn do_try_state() -> Result<(), sp_runtime::TryRuntimeError> {
	let held = ReferendumInfoFor::<Runtime>::iter_values()
		.any(|info| matches!(info, ReferendumInfo::Rejected(_, Some(_), _) | ReferendumInfo::TimedOut(_, Some(_), _)));
	frame_support::ensure!(!held, "a deposit is held for a proposal that did not pass");
	Ok(())
}

fn row_of(index: ReferendumIndex, sought: &Sought) -> Option<ReferendumRow> {
	let info = ReferendumInfoFor::<Runtime>::get(index).filter(|info| sought.holds(info))?;
	Some(ReferendumRow { index, info, standing: standing_of(index), enactment: enactment::enactment(index) })
}

/// By the rules of `pallet_referenda`, whose own functions for it are private.
fn standing_of(referendum: ReferendumIndex) -> Option<ReferendumStanding> {
	let ReferendumInfo::Ongoing(status) = ReferendumInfoFor::<Runtime>::get(referendum)? else { return None };
	let track = ProtocolTracks::info(status.track)?;
	let now = System::block_number();
	let period = track.decision_period;
	let elapsed = status.deciding.as_ref().map_or(0, |deciding| now.saturating_sub(deciding.since));
	let passed = Perbill::from_rational(elapsed.min(period), period);
	let (approval, support) = (status.tally.approval(status.track), status.tally.support(status.track));
	let passes = |curve: &Curve, share| curve.passing(passed, share);

	let prepared = status.submitted.saturating_add(track.prepare_period);
	let until = |since: BlockNumber| since.saturating_add(period);
	let (next, at) = match &status.deciding {
		_ if status.decision_deposit.is_none() => {
			(ReferendumStep::TimesOut, Some(status.submitted.saturating_add(UndecidingTimeout::get())))
		}
		_ if status.in_queue => (ReferendumStep::Queued, None),
		None => (ReferendumStep::DecidingBegins, Some(prepared)),
		Some(deciding) => {
			let enough = track.min_approval.delay(approval).max(track.min_support.delay(support));
			let end = until(deciding.since);
			let begins = deciding.since.saturating_add(enough.mul_ceil(period));
			match deciding.confirming {
				Some(confirmed) => (ReferendumStep::Approved, Some(confirmed)),
				None if begins < end => (ReferendumStep::ConfirmingBegins, Some(begins)),
				None => (ReferendumStep::Rejected, Some(end)),
			}
		}
	};
	let since = status.deciding.as_ref().map(|deciding| deciding.since);
	let approved = match next {
		ReferendumStep::Approved => at,
		ReferendumStep::ConfirmingBegins => at.map(|begins| begins.saturating_add(track.confirm_period)),
		_ => None,
	};
	let earliest = track.min_enactment_period.max(1);
	Some(ReferendumStanding {
		approval,
		support,
		needed_approval: track.min_approval.threshold(passed),
		needed_support: track.min_support.threshold(passed),
		passes: passes(&track.min_approval, approval) && passes(&track.min_support, support),
		next,
		at,
		decides_from: since.unwrap_or(prepared),
		decides_until: since.map(until),
		approved,
		enacted: approved.map(|at| status.enactment.evaluate(at).max(at.saturating_add(earliest))),
	})
}
