//! What an account does on the token holders' tracks, and until when each vote locks, by the arithmetic of
//! `pallet_conviction_voting`.

use alloc::vec::Vec;
use codec::{Decode, Encode};
use polkadot_sdk::*;

use frame_support::traits::{Get, PollStatus, Polling};
use pallet_conviction_voting::{
	AccountVote, BalanceOf, BlockNumberFor, Casting, ClassLocksFor, ClassOf, Config, Conviction, Delegating,
	PollIndexOf, Voting, VotingFor,
};
use scale_info::TypeInfo;
use sp_runtime::traits::{BlockNumberProvider, Saturating, Zero};

/// A vote that an account has cast.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct CastVote<Index, Balance, BlockNumber> {
	/// In which referendum.
	pub index: Index,
	/// What was voted.
	pub vote: AccountVote<Balance>,
	/// Whether the referendum has ended.
	pub ended: bool,
	/// Block from which it locks nothing; nothing while the referendum goes on.
	pub until: Option<BlockNumber>,
}

/// Tokens that another votes with.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct Delegation<AccountId, Balance> {
	/// Who votes.
	pub to: AccountId,
	/// With how much.
	pub balance: Balance,
	/// With which conviction; the lock begins when it is taken back.
	pub conviction: Conviction,
}

/// What an account does on a track.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct OnTrack<Class, Index, AccountId, Balance, BlockNumber> {
	/// Which.
	pub track: Class,
	/// Votes cast.
	pub votes: Vec<CastVote<Index, Balance, BlockNumber>>,
	/// The delegation, if there is one.
	pub delegation: Option<Delegation<AccountId, Balance>>,
	/// What is locked.
	pub locked: Balance,
	/// Block from which all of it can be free; nothing while a vote or a delegation goes on.
	pub until: Option<BlockNumber>,
	/// Whether that block has come: unlocking frees all of it.
	pub free: bool,
}

/// See [`OnTrack`].
pub type OnTrackOf<T> =
	OnTrack<ClassOf<T>, PollIndexOf<T>, <T as frame_system::Config>::AccountId, BalanceOf<T>, BlockNumberFor<T, ()>>;

/// What an account does on each track on which it does anything.
pub fn on_tracks<T: Config>(who: &T::AccountId) -> Vec<OnTrackOf<T>>
where
	ClassOf<T>: PartialEq,
{
	let locks = ClassLocksFor::<T>::get(who);
	let now = T::BlockNumberProvider::current_block_number();
	VotingFor::<T>::iter_prefix(who)
		.map(|(track, voting)| {
			let locked = locks.iter().find(|(class, _)| *class == track).map_or(Zero::zero(), |(_, amount)| *amount);
			let (votes, delegation, prior) = match voting {
				Voting::Casting(Casting { votes, prior, .. }) => {
					(votes.into_iter().map(|(index, vote)| cast::<T>(index, vote)).collect(), None, prior)
				}
				Voting::Delegating(Delegating { balance, target, conviction, prior, .. }) => {
					(Vec::new(), Some(Delegation { to: target, balance, conviction }), prior)
				}
			};
			// Its block is no field that others read.
			let prior: (BlockNumberFor<T, ()>, BalanceOf<T>) =
				prior.using_encoded(|mut bytes| Decode::decode(&mut bytes)).unwrap_or((Zero::zero(), Zero::zero()));
			let goes_on = delegation.is_some() || votes.iter().any(|vote| vote.until.is_none());
			let last = votes.iter().filter_map(|vote| vote.until).fold(prior.0, |last, until| last.max(until));
			let until = (!goes_on).then_some(last);
			OnTrack { track, votes, delegation, locked, until, free: until.is_some_and(|until| until <= now) }
		})
		.filter(|found| !found.votes.is_empty() || found.delegation.is_some() || !found.locked.is_zero())
		.collect()
}

fn cast<T: Config>(
	index: PollIndexOf<T>,
	vote: AccountVote<BalanceOf<T>>,
) -> CastVote<PollIndexOf<T>, BalanceOf<T>, BlockNumberFor<T, ()>> {
	let until = T::Polls::access_poll(index, |status| match status {
		PollStatus::Ongoing(..) => None,
		// Whoever was on the winning side stands by it.
		PollStatus::Completed(end, approved) => Some(match vote {
			AccountVote::Standard { vote, .. } if vote.aye == approved && vote.conviction != Conviction::None => {
				end.saturating_add(T::VoteLockingPeriod::get().saturating_mul(vote.conviction.lock_periods().into()))
			}
			_ => Zero::zero(),
		}),
		PollStatus::None => Some(Zero::zero()),
	});
	CastVote { index, vote, ended: until.is_some(), until }
}
