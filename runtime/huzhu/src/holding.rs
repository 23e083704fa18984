//! What an account does on the token holders' tracks, what its votes lock, and when that becomes free, by the arithmetic
//! of `pallet_conviction_voting`. A track locks the greatest of what its votes, a delegation and what went before need;
//! an account cannot move the greatest of what its tracks lock. Both are only counted anew when somebody unlocks.

use alloc::vec::Vec;
use codec::{Decode, Encode};
use polkadot_sdk::*;

use pallet_conviction_voting::{AccountVote, Casting, ClassLocksFor, Conviction, Delegating, Voting, VotingFor};
use pallet_referenda::{ReferendumIndex, ReferendumInfo, ReferendumInfoFor};
use scale_info::TypeInfo;

use crate::{AccountId, Balance, BlockNumber, Runtime, System, governance::VoteLockingPeriod};

/// A vote that an account has cast.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct CastVote {
	/// In which referendum.
	pub index: ReferendumIndex,
	/// What was voted.
	pub vote: AccountVote<Balance>,
	/// Block from which it locks nothing; nothing while the referendum goes on.
	pub until: Option<BlockNumber>,
}

/// Tokens that another votes with.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct Delegation {
	/// Who votes.
	pub to: AccountId,
	/// With how much.
	pub balance: Balance,
	/// With which conviction; the lock begins when it is taken back.
	pub conviction: Conviction,
}

/// What votes and delegations that were taken back still lock.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct Earlier {
	/// Block from which they lock nothing.
	pub until: BlockNumber,
	/// How much.
	pub amount: Balance,
}

/// What an account does on a track.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct OnTrack {
	/// Which.
	pub track: u16,
	/// Votes cast.
	pub votes: Vec<CastVote>,
	/// The delegation, if there is one.
	pub delegation: Option<Delegation>,
	/// What is locked of before, if anything.
	pub earlier: Option<Earlier>,
	/// What the track locks, as it was counted last.
	pub locked: Balance,
}

/// Tokens that become free.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct Release {
	/// In which block.
	pub at: BlockNumber,
	/// How many.
	pub amount: Balance,
}

/// A track to be unlocked.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct Unlocking {
	/// Which.
	pub track: u16,
	/// Votes on it that lock nothing any more, to be taken back first.
	pub votes: Vec<ReferendumIndex>,
}

/// What an account's votes lock on all tracks together.
#[derive(Clone, PartialEq, Eq, Debug, Default, Encode, Decode, TypeInfo)]
pub struct Locks {
	/// What cannot be moved.
	pub locked: Balance,
	/// Of it, what unlocking frees now.
	pub free: Balance,
	/// What to unlock for that. Also where it frees nothing: votes that are over have their places, of which there are few.
	pub unlocking: Vec<Unlocking>,
	/// What becomes free later, in its order.
	pub later: Vec<Release>,
	/// What stays for as long as votes and delegations go on.
	pub bound: Balance,
	/// Of that, what else locks it, in the order of its end: it stays until then whatever becomes of them.
	pub besides: Vec<Release>,
}

/// Most votes that are taken back in one go: a block has room for it.
const AT_ONCE: usize = 50;

/// What an account does on each track on which it does anything.
pub fn on_tracks(who: &AccountId) -> Vec<OnTrack> {
	let locks = ClassLocksFor::<Runtime>::get(who);
	VotingFor::<Runtime>::iter_prefix(who)
		.map(|(track, voting)| {
			let locked = locks.iter().find(|(class, _)| *class == track).map_or(0, |(_, amount)| *amount);
			let (votes, delegation, prior) = match voting {
				Voting::Casting(Casting { votes, prior, .. }) => {
					(votes.into_iter().map(|(index, vote)| cast(index, vote)).collect(), None, prior)
				}
				Voting::Delegating(Delegating { balance, target, conviction, prior, .. }) => {
					(Vec::new(), Some(Delegation { to: target, balance, conviction }), prior)
				}
			};
			// Its block is no field that others read.
			let earlier = prior.using_encoded(|mut bytes| Earlier::decode(&mut bytes)).ok();
			let earlier = earlier.filter(|earlier| earlier.amount > 0);
			OnTrack { track, votes, delegation, earlier, locked }
		})
		.filter(|found| !found.votes.is_empty() || found.delegation.is_some() || found.locked > 0)
		.collect()
}

fn cast(index: ReferendumIndex, vote: AccountVote<Balance>) -> CastVote {
	let locked_from = |end: BlockNumber, approved| match vote {
		// Whoever was on the winning side stands by it.
		AccountVote::Standard { vote, .. } if vote.aye == approved && vote.conviction != Conviction::None => {
			end.saturating_add(VoteLockingPeriod::get().saturating_mul(vote.conviction.lock_periods()))
		}
		_ => 0,
	};
	let until = match ReferendumInfoFor::<Runtime>::get(index) {
		Some(ReferendumInfo::Ongoing(_)) => None,
		Some(ReferendumInfo::Approved(end, ..)) => Some(locked_from(end, true)),
		Some(ReferendumInfo::Rejected(end, ..)) => Some(locked_from(end, false)),
		_ => Some(0),
	};
	CastVote { index, vote, until }
}

impl OnTrack {
	/// What it must lock, and until which block; without one for as long as a vote or the delegation goes on.
	fn needs(&self) -> impl Iterator<Item = (Balance, Option<BlockNumber>)> {
		let votes = self.votes.iter().map(|vote| (vote.vote.balance(), vote.until));
		let delegation = self.delegation.iter().map(|delegation| (delegation.balance, None));
		let earlier = self.earlier.iter().map(|earlier| (earlier.amount, Some(earlier.until)));
		votes.chain(delegation).chain(earlier)
	}

	/// What it must lock in a block.
	fn needed(&self, at: BlockNumber) -> Balance {
		self.greatest(|until| until.is_none_or(|until| until > at))
	}

	/// What it must lock in a block even if all that goes on were gone.
	fn needed_in_any_case(&self, at: BlockNumber) -> Balance {
		self.greatest(|until| until.is_some_and(|until| until > at))
	}

	fn greatest(&self, locks: impl Fn(Option<BlockNumber>) -> bool) -> Balance {
		self.needs().filter(|(_, until)| locks(*until)).map(|(amount, _)| amount).max().unwrap_or(0)
	}
}

/// What becomes free in which of the blocks, where `needed` says what a block must still lock; and what never does.
fn releases(
	now: BlockNumber,
	ends: &[BlockNumber],
	needed: impl Fn(BlockNumber) -> Balance,
) -> (Vec<Release>, Balance) {
	let mut left = needed(now);
	let releases = ends.iter().filter_map(|&at| {
		let amount = left.saturating_sub(needed(at));
		left = left.saturating_sub(amount);
		(amount > 0).then_some(Release { at, amount })
	});
	(releases.collect(), left)
}

/// What an account's votes lock, and what of it becomes free when.
pub fn locks(who: &AccountId) -> Locks {
	locks_of(&on_tracks(who), System::block_number())
}

fn locks_of(tracks: &[OnTrack], now: BlockNumber) -> Locks {
	let needed = |at| tracks.iter().map(|track| track.needed(at)).max().unwrap_or(0);
	let locked = tracks.iter().map(|track| track.locked).max().unwrap_or(0);
	let mut ends: Vec<BlockNumber> =
		tracks.iter().flat_map(OnTrack::needs).filter_map(|(_, until)| until).filter(|until| *until > now).collect();
	ends.sort_unstable();
	ends.dedup();
	let free = locked.saturating_sub(needed(now));
	let (later, bound) = releases(now, &ends, needed);
	let in_any_case = |at| tracks.iter().map(|track| track.needed_in_any_case(at)).max().unwrap_or(0);
	let (besides, _) = releases(now, &ends, |at| in_any_case(at).min(bound));
	let mut room = AT_ONCE;
	let unlocking = tracks.iter().filter_map(|track| {
		let over = track.votes.iter().filter(|vote| vote.until.is_some_and(|until| until <= now));
		let votes: Vec<_> = over.map(|vote| vote.index).take(room).collect();
		room = room.saturating_sub(votes.len());
		let frees = track.locked > track.needed(now);
		(frees || !votes.is_empty()).then_some(Unlocking { track: track.track, votes })
	});
	Locks { locked, free, unlocking: unlocking.collect(), later, bound, besides }
}

#[cfg(test)]
mod tests {
	use super::*;
	use pallet_conviction_voting::Vote;

	fn vote(index: ReferendumIndex, balance: Balance, until: Option<BlockNumber>) -> CastVote {
		let vote = Vote { aye: true, conviction: Conviction::Locked1x };
		CastVote { index, vote: AccountVote::Standard { vote, balance }, until }
	}

	fn track(track: u16, locked: Balance, votes: Vec<CastVote>) -> OnTrack {
		OnTrack { track, votes, delegation: None, earlier: None, locked }
	}

	fn each(releases: &[Release]) -> Vec<(BlockNumber, Balance)> {
		releases.iter().map(|release| (release.at, release.amount)).collect()
	}

	fn unlocking(locks: &Locks) -> Vec<(u16, Vec<ReferendumIndex>)> {
		locks.unlocking.iter().map(|one| (one.track, one.votes.clone())).collect()
	}

	#[test]
	fn whoever_never_voted_has_nothing_locked() {
		assert_eq!(locks_of(&[], 100), Locks::default());
	}

	#[test]
	fn a_vote_that_was_lowered_frees_the_difference_at_once() {
		let found = locks_of(&[track(1, 90, vec![vote(4, 30, None)])], 100);
		assert_eq!((found.locked, found.free, found.bound), (90, 60, 30));
		assert_eq!(unlocking(&found), [(1, vec![])]);
		assert_eq!(each(&found.later), []);
	}

	#[test]
	fn an_ended_vote_beside_a_longer_lock_frees_what_goes_beyond_it_on_its_own_day() {
		let votes = || vec![vote(1, 90, Some(120)), vote(2, 40, Some(300)), vote(3, 10, None)];
		let found = locks_of(&[track(1, 90, votes())], 100);
		assert_eq!((found.locked, found.free, found.bound), (90, 0, 10));
		assert_eq!(each(&found.later), [(120, 50), (300, 30)]);
		assert_eq!(unlocking(&found), []);
		let then = locks_of(&[track(1, 90, votes())], 120);
		assert_eq!((then.free, each(&then.later)), (50, vec![(300, 30)]));
		assert_eq!(unlocking(&then), [(1, vec![1])]);
		let before = locks_of(&[track(1, 90, votes())], 119);
		assert_eq!((before.free, unlocking(&before)), (0, vec![]));
	}

	#[test]
	fn what_a_running_vote_binds_says_until_when_others_lock_it_besides() {
		let votes = vec![vote(1, 90, Some(120)), vote(2, 50, Some(300)), vote(3, 60, None)];
		let found = locks_of(&[track(1, 90, votes)], 100);
		assert_eq!((each(&found.later), found.bound), (vec![(120, 30)], 60));
		// Of the 60, 10 stay until 120 and 50 until 300, also where vote 3 ends before.
		assert_eq!(each(&found.besides), [(120, 10), (300, 50)]);
		let then = locks_of(&[track(1, 90, vec![vote(2, 50, Some(300)), vote(3, 20, None)]), track(2, 0, vec![])], 200);
		assert_eq!((each(&then.later), then.bound, each(&then.besides)), (vec![(300, 30)], 20, vec![(300, 20)]));
		assert_eq!(each(&locks_of(&[track(1, 60, vec![vote(3, 60, None)])], 100).besides), []);
	}

	#[test]
	fn a_smaller_lock_that_ends_first_frees_nothing() {
		let found = locks_of(&[track(1, 90, vec![vote(1, 40, Some(120)), vote(2, 90, Some(300))])], 150);
		assert_eq!((found.free, each(&found.later)), (0, vec![(300, 90)]));
		// Its place among the votes is free all the same.
		assert_eq!(unlocking(&found), [(1, vec![1])]);
	}

	#[test]
	fn tracks_lock_the_same_tokens() {
		let tracks = [track(0, 70, vec![vote(1, 70, Some(120))]), track(3, 50, vec![vote(2, 50, None)])];
		let found = locks_of(&tracks, 100);
		assert_eq!((found.locked, found.free, found.bound), (70, 0, 50));
		assert_eq!(each(&found.later), [(120, 20)]);
		let then = locks_of(&tracks, 120);
		assert_eq!((then.free, unlocking(&then)), (20, vec![(0, vec![1])]));
	}

	#[test]
	fn a_delegation_binds_while_it_goes_on_and_what_went_before_until_its_block() {
		let delegation = Delegation { to: AccountId::new([1; 32]), balance: 30, conviction: Conviction::None };
		let earlier = Some(Earlier { until: 200, amount: 80 });
		let one = OnTrack { delegation: Some(delegation), earlier, ..track(2, 80, vec![]) };
		let found = locks_of(std::slice::from_ref(&one), 199);
		assert_eq!((found.free, each(&found.later), found.bound), (0, vec![(200, 50)], 30));
		let then = locks_of(&[one], 200);
		assert_eq!((then.free, unlocking(&then), then.bound), (50, vec![(2, vec![])], 30));
	}

	#[test]
	fn votes_are_taken_back_as_many_as_a_block_has_room_for() {
		let over = |first| (first..first + 40).map(|index| vote(index, 5, Some(0))).collect();
		let found = locks_of(&[track(0, 5, over(0)), track(1, 5, over(40)), track(2, 0, over(80))], 100);
		let taken: Vec<_> = found.unlocking.iter().map(|one| (one.track, one.votes.len())).collect();
		assert_eq!(taken, [(0, 40), (1, 10)]);
	}
}
