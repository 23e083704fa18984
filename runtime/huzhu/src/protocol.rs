//! What the token holders' pallets know and tell nobody: how a referendum stands, what comes next, what a conviction
//! counts and locks. View functions alone; no call, no storage.

use alloc::vec::Vec;
use codec::{Decode, Encode};
use polkadot_sdk::*;

use frame_support::traits::{Currency, Get, VoteTally};
use pallet_conviction_voting::Conviction;
use pallet_referenda::{
	Curve, ReferendumCount, ReferendumIndex, ReferendumInfo, ReferendumInfoFor, ReferendumInfoOf, TracksInfo,
};
use scale_info::TypeInfo;
use sp_runtime::{
	Perbill,
	traits::{BlockNumberProvider, Saturating},
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
pub struct ReferendumStanding<BlockNumber> {
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
pub struct ReferendumRow<Info, BlockNumber> {
	/// Its number.
	pub index: ReferendumIndex,
	/// As it is stored.
	pub info: Info,
	/// How it stands, while it is ongoing.
	pub standing: Option<ReferendumStanding<BlockNumber>>,
}

/// Most referenda of a page.
const PAGE: u32 = 50;

/// What a conviction means.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct ConvictionTerms<BlockNumber> {
	/// How much a token counts, in tenths.
	pub tenths: u32,
	/// For how many blocks after the end it is locked, if it was on the winning side.
	pub locked: BlockNumber,
}

#[polkadot_sdk::frame_support::pallet]
pub mod pallet {
	use super::*;
	use crate::holding::OnTrackOf;

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	/// The pallets that are asked.
	#[pallet::config]
	pub trait Config:
		polkadot_sdk::frame_system::Config + pallet_referenda::Config + pallet_conviction_voting::Config
	{
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// How an ongoing referendum stands in this block.
		pub fn standing(
			referendum: ReferendumIndex,
		) -> Option<ReferendumStanding<pallet_referenda::BlockNumberFor<T, ()>>> {
			Self::standing_of(referendum)
		}

		/// A page of the referenda before `before`, the newest first, each with how it stands; 50 at most.
		pub fn referenda_page(
			before: Option<ReferendumIndex>,
			count: u32,
		) -> Vec<ReferendumRow<ReferendumInfoOf<T, ()>, pallet_referenda::BlockNumberFor<T, ()>>> {
			let end = ReferendumCount::<T>::get();
			let indices = (0..before.map_or(end, |before| before.min(end))).rev().take(count.min(PAGE) as usize);
			indices
				.filter_map(|index| {
					let info = ReferendumInfoFor::<T>::get(index)?;
					Some(ReferendumRow { index, info, standing: Self::standing_of(index) })
				})
				.collect()
		}

		/// What an account does on each track on which it does anything, and until when its votes lock.
		pub fn on_tracks(who: T::AccountId) -> Vec<OnTrackOf<T>> {
			crate::holding::on_tracks::<T>(&who)
		}

		/// All that an account can vote with: what is held of it and what its votes lock included.
		pub fn tokens(who: T::AccountId) -> pallet_conviction_voting::BalanceOf<T> {
			<<T as pallet_conviction_voting::Config>::Currency as Currency<T::AccountId>>::total_balance(&who)
		}

		/// What each conviction counts and locks, from none to the highest.
		pub fn convictions() -> Vec<ConvictionTerms<pallet_conviction_voting::BlockNumberFor<T, ()>>> {
			let period = T::VoteLockingPeriod::get();
			let all = (0u8..).map_while(|number| Conviction::try_from(number).ok());
			all.map(|conviction| ConvictionTerms {
				tenths: conviction.votes(10u32).votes,
				locked: period.saturating_mul(conviction.lock_periods().into()),
			})
			.collect()
		}
	}
}

impl<T: Config> Pallet<T> {
	/// By the rules of `pallet_referenda`, whose own functions for it are private.
	fn standing_of(referendum: ReferendumIndex) -> Option<ReferendumStanding<pallet_referenda::BlockNumberFor<T, ()>>> {
		let ReferendumInfo::Ongoing(status) = ReferendumInfoFor::<T>::get(referendum)? else { return None };
		let track = T::Tracks::info(status.track)?;
		let now = <T as pallet_referenda::Config>::BlockNumberProvider::current_block_number();
		let period = track.decision_period;
		let elapsed = status.deciding.as_ref().map_or(0u32.into(), |deciding| now.saturating_sub(deciding.since));
		let passed = Perbill::from_rational(elapsed.min(period), period);
		let (approval, support) = (status.tally.approval(status.track), status.tally.support(status.track));
		let passes = |curve: &Curve, share| curve.passing(passed, share);

		let prepared = status.submitted.saturating_add(track.prepare_period);
		let until = |since: pallet_referenda::BlockNumberFor<T, ()>| since.saturating_add(period);
		let (next, at) = match &status.deciding {
			_ if status.decision_deposit.is_none() => {
				(ReferendumStep::TimesOut, Some(status.submitted.saturating_add(T::UndecidingTimeout::get())))
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
		let earliest = track.min_enactment_period.max(1u32.into());
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
}
