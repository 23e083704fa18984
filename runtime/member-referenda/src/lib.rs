//! # Member referenda: one member, one vote
//!
//! A poll is opened by another pallet, through [`MemberPolls`], and decided by the voters of a group. Its outcome is a
//! function of the tally and the time: nothing has to happen for it to end, so nothing can be lost. There is no
//! queue, no agenda and no list of voters.
//!
//! ## Terms
//! - **Group**: who decides, such as the members of one pool.
//! - **Voter**: a member of the group with a sequence number. It only rises, so the electorate of a poll is frozen by
//!   storing the next number (the *cutoff*) and the count, at any size in `O(1)`.
//! - **Threshold**: see [`Threshold`].
//!
//! Entitlement is checked when voting; a vote cast stands, even when the voter leaves. A vote can be changed until the
//! end. If the result flips within the last 12 h, the end moves once by 12 h. The items are told in `docs/chain.md`.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
#[cfg(test)]
mod mock;
pub mod poll;
#[cfg(test)]
mod tests;
mod threshold;
mod traits;
#[cfg(test)]
mod turnouts;
pub mod weights;

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use polkadot_sdk::{
	frame_support::pallet_prelude::*,
	frame_system::{ensure_signed, pallet_prelude::*},
	sp_runtime::traits::EnsureAdd,
};

pub use pallet::*;
pub use poll::{Digest, EXTENSION, Poll};
pub use threshold::Threshold;
pub use traits::*;
pub use weights::WeightInfo;

/// Most votes that are cleared by one call.
pub const MAX_CLEARED: u32 = 100;

/// Where a poll stands, for a client.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct PollStatus {
	/// Whether votes may still come in: the end has not passed.
	pub running: bool,
	/// Whether it passed, or would pass if it ended now.
	pub passes: bool,
	/// Votes for.
	pub ayes: u32,
	/// Votes against.
	pub nays: u32,
	/// How many can vote.
	pub electorate: u32,
	/// Least number of ayes.
	pub needed_ayes: u32,
	/// Ayes missing to that number.
	pub missing_ayes: u32,
	/// Whether the ayes are enough of the votes.
	pub share_met: bool,
	/// From when votes are taken, in chain time.
	pub opens: Seconds,
	/// From when no vote is taken, in chain time.
	pub ends: Seconds,
	/// Whether the end has moved.
	pub extended: bool,
}

#[polkadot_sdk::frame_support::pallet]
pub mod pallet {
	use super::*;

	/// Layout of the storage.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// A poll of this runtime.
	pub type PollOf<T> =
		Poll<<T as polkadot_sdk::frame_system::Config>::AccountId, <T as Config>::Group, <T as Config>::Subject>;

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: polkadot_sdk::frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// Names a group.
		type Group: Parameter + MaxEncodedLen + Copy;
		/// What a poll is about.
		type Subject: Parameter + MaxEncodedLen + Copy;
		/// The groups' voters.
		type Voters: Voters<Self::AccountId, Group = Self::Group>;
		/// Tells the chain time.
		type Time: ChainTime;
		/// Weights of the calls.
		type WeightInfo: WeightInfo;
	}

	/// Number of the next poll.
	#[pallet::storage]
	pub type NextPoll<T> = StorageValue<_, PollId, ValueQuery>;

	/// The polls whose votes are kept.
	#[pallet::storage]
	pub type Polls<T: Config> = StorageMap<_, Twox64Concat, PollId, PollOf<T>>;

	/// The votes cast; true is aye.
	#[pallet::storage]
	pub type Votes<T: Config> = StorageDoubleMap<_, Twox64Concat, PollId, Blake2_128Concat, T::AccountId, bool>;

	/// What is left of polls whose votes are cleared.
	#[pallet::storage]
	pub type Digests<T: Config> = StorageMap<_, Twox64Concat, PollId, Digest<T::Group, T::Subject>>;

	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	// Each variant's sentence names its fields.
	#[allow(missing_docs)]
	pub enum Event<T: Config> {
		/// A poll was opened; votes are taken from `opens` to `ends`, in chain time.
		Opened {
			poll: PollId,
			group: T::Group,
			subject: T::Subject,
			electorate: u32,
			cutoff: Sequence,
			opens: Seconds,
			ends: Seconds,
		},
		/// A vote was cast, or changed; the tally after it.
		Voted { poll: PollId, who: T::AccountId, aye: bool, changed: bool, ayes: u32, nays: u32 },
		/// A late flip moved the end.
		Extended { poll: PollId, ends: Seconds },
		/// What it decides takes more by now than when it was opened, and so it needs more.
		Hardened { poll: PollId, threshold: Threshold },
		/// A poll has ended, and whoever opened it was told the outcome.
		Concluded { poll: PollId, passed: bool, ayes: u32, nays: u32, electorate: u32 },
		/// Votes of an ended poll were cleared; `done` when none are left.
		Cleared { poll: PollId, votes: u32, done: bool },
	}

	#[pallet::error]
	pub enum Error<T> {
		/// No poll has this number, or its votes are cleared.
		NoSuchPoll,
		/// The talk before the vote is not over.
		NotOpenYet,
		/// The end has passed.
		Ended,
		/// The end has not passed.
		NotEnded,
		/// The claimant has no vote about their own claim.
		Excluded,
		/// The account became a voter after the electorate was frozen.
		NotInElectorate,
		/// The account has voted so already.
		AlreadyVotedSo,
		/// Nothing is to be cleared.
		NothingToClear,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), polkadot_sdk::sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	/// The calls.
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Vote, or change the vote, until the poll's end. `O(1)`. The first vote in a poll is free of charge.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::vote())]
		#[pallet::feeless_if(|origin: &OriginFor<T>, poll: &PollId, _aye: &bool| -> bool {
			ensure_signed(origin.clone()).is_ok_and(|who| Pallet::<T>::cast_by(*poll, &who) == Ok(None))
		})]
		pub fn vote(origin: OriginFor<T>, poll: PollId, aye: bool) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let mut running = Self::ensure_entitled(poll, &who)?;
			let before = Votes::<T>::get(poll, &who);
			ensure!(before != Some(aye), Error::<T>::AlreadyVotedSo);
			let extended = running.count(aye, before, T::Time::chain_time())?;
			let PollOf::<T> { ayes, nays, ends, .. } = running;
			Votes::<T>::insert(poll, &who, aye);
			Polls::<T>::insert(poll, running);
			Self::deposit_event(Event::Voted { poll, who, aye, changed: before.is_some(), ayes, nays });
			if extended {
				Self::deposit_event(Event::Extended { poll, ends });
			}
			Ok(())
		}

		/// Clear up to `limit` votes of an ended poll, 100 at most; the last step leaves its digest and is free of charge.
		/// `O(limit)`.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::clear_votes((*limit).min(MAX_CLEARED)))]
		pub fn clear_votes(origin: OriginFor<T>, poll: PollId, limit: u32) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let ended = Polls::<T>::get(poll).ok_or(Error::<T>::NoSuchPoll)?;
			ensure!(ended.ends <= T::Time::chain_time(), Error::<T>::NotEnded);
			let limit = limit.min(MAX_CLEARED);
			ensure!(limit > 0, Error::<T>::NothingToClear);
			let cleared = Votes::<T>::clear_prefix(poll, limit, None);
			let done = cleared.maybe_cursor.is_none();
			if done {
				Polls::<T>::remove(poll);
				Digests::<T>::insert(poll, Digest::from(ended));
			}
			Self::deposit_event(Event::Cleared { poll, votes: cleared.unique, done });
			// A step goes through those again that were cleared in the same block, so only the last, which comes once, is free.
			Ok(if done { Pays::No } else { Pays::Yes }.into())
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The vote `who` has cast so far, or why they may not vote.
		pub fn can_vote(poll: PollId, who: T::AccountId) -> Result<Option<bool>, DispatchError> {
			Self::cast_by(poll, &who)
		}

		/// Where a poll stands; also after its votes are cleared.
		pub fn poll_outcome(poll: PollId) -> Option<PollStatus> {
			Self::standing(poll)
		}
	}
}

impl<T: Config> Pallet<T> {
	/// The poll, if `who` may vote in it now.
	fn ensure_entitled(poll: PollId, who: &T::AccountId) -> Result<PollOf<T>, DispatchError> {
		let running = Polls::<T>::get(poll).ok_or(Error::<T>::NoSuchPoll)?;
		let now = T::Time::chain_time();
		ensure!(running.opens <= now, Error::<T>::NotOpenYet);
		ensure!(now < running.ends, Error::<T>::Ended);
		ensure!(running.excluded.as_ref() != Some(who), Error::<T>::Excluded);
		let sequence = T::Voters::sequence(&running.group, who)?;
		ensure!(sequence < running.cutoff, Error::<T>::NotInElectorate);
		Ok(running)
	}

	fn cast_by(poll: PollId, who: &T::AccountId) -> Result<Option<bool>, DispatchError> {
		Self::ensure_entitled(poll, who)?;
		Ok(Votes::<T>::get(poll, who))
	}

	fn standing(poll: PollId) -> Option<PollStatus> {
		let Some(found) = Polls::<T>::get(poll) else {
			let digest = Digests::<T>::get(poll)?;
			return Some(PollStatus {
				running: false,
				passes: digest.passed,
				ayes: digest.ayes,
				nays: digest.nays,
				electorate: digest.electorate,
				needed_ayes: 0,
				missing_ayes: 0,
				share_met: digest.passed,
				opens: digest.opens,
				ends: digest.ended,
				extended: false,
			});
		};
		let needed_ayes = found.threshold.needed_ayes(found.electorate);
		Some(PollStatus {
			running: T::Time::chain_time() < found.ends,
			passes: found.passes(),
			ayes: found.ayes,
			nays: found.nays,
			electorate: found.electorate,
			needed_ayes,
			missing_ayes: needed_ayes.saturating_sub(found.ayes),
			share_met: found.threshold.share_met(found.ayes, found.nays),
			opens: found.opens,
			ends: found.ends,
			extended: found.extended,
		})
	}

	/// The tally equals the votes kept, unless clearing has begun; nobody votes who could not.
	pub fn do_try_state() -> Result<(), polkadot_sdk::sp_runtime::TryRuntimeError> {
		let now = T::Time::chain_time();
		for (id, poll) in Polls::<T>::iter() {
			ensure!(id < NextPoll::<T>::get(), "a poll's number was not given out");
			ensure!(!Digests::<T>::contains_key(id), "a poll with votes has a digest");
			let votes: alloc::vec::Vec<_> = Votes::<T>::iter_prefix(id).collect();
			let ayes = votes.iter().filter(|(_, aye)| *aye).count() as u32;
			let nays = votes.len() as u32 - ayes;
			let clearing = poll.ends <= now && ayes <= poll.ayes && nays <= poll.nays;
			ensure!((ayes, nays) == (poll.ayes, poll.nays) || clearing, "a tally is not its votes");
			ensure!(votes.iter().all(|(who, _)| Some(who) != poll.excluded.as_ref()), "an excluded account has voted");
			ensure!(u64::from(poll.ayes) + u64::from(poll.nays) <= poll.cutoff.into(), "more votes than voters");
		}
		Ok(())
	}
}

impl<T: Config> MemberPolls<T::AccountId> for Pallet<T> {
	type Group = T::Group;
	type Subject = T::Subject;

	fn open(new: NewPoll<T::AccountId, T::Group, T::Subject>) -> Result<PollId, DispatchError> {
		let poll = NextPoll::<T>::get();
		NextPoll::<T>::put(poll.ensure_add(1)?);
		let NewPoll { group, subject, electorate, cutoff, opens, ends, .. } = new;
		Polls::<T>::insert(poll, Poll::from(new));
		Self::deposit_event(Event::Opened { poll, group, subject, electorate, cutoff, opens, ends });
		Ok(poll)
	}

	fn harden(id: PollId, threshold: Threshold) {
		let Some(mut poll) = Polls::<T>::get(id) else { return };
		if poll.threshold.needed_ayes(poll.electorate) < threshold.needed_ayes(poll.electorate) {
			poll.threshold = threshold;
			Polls::<T>::insert(id, poll);
			Self::deposit_event(Event::Hardened { poll: id, threshold });
		}
	}

	fn ends(poll: PollId) -> Option<Seconds> {
		Self::standing(poll).map(|status| status.ends)
	}

	fn progress(poll: PollId) -> Option<Progress> {
		Self::standing(poll).map(|PollStatus { opens, ends, passes, ayes, nays, electorate, .. }| Progress {
			opens,
			ends,
			passes,
			ayes,
			nays,
			electorate,
		})
	}

	fn conclude(poll: PollId) -> Option<bool> {
		let PollStatus { passes: passed, ayes, nays, electorate, .. } =
			Self::standing(poll).filter(|status| !status.running)?;
		Self::deposit_event(Event::Concluded { poll, passed, ayes, nays, electorate });
		Some(passed)
	}

	fn status(poll: PollId) -> Option<PollStatus> {
		Self::standing(poll)
	}

	fn vote_of(poll: PollId, who: &T::AccountId) -> Result<Option<bool>, DispatchError> {
		Self::cast_by(poll, who)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn decide(id: PollId, aye: bool) {
		Polls::<T>::mutate(id, |poll| {
			let poll = poll.as_mut().expect("the poll is open");
			(poll.ayes, poll.nays) = if aye { (poll.electorate, 0) } else { (0, poll.electorate) };
		});
	}
}
