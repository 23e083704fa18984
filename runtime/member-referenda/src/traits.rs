//! What this pallet asks of the group that votes, and what it offers to the pallet that opens polls.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use polkadot_sdk::sp_runtime::DispatchError;
use scale_info::TypeInfo;

use crate::{PollStatus, Threshold};

/// Seconds of chain time: UNIX seconds less the time the chain stood still.
pub type Seconds = u64;

/// Number of a poll. Never reused.
pub type PollId = u64;

/// A voter's number within their group. It only rises, so "was a voter when the poll opened" is a comparison.
pub type Sequence = u32;

/// Tells the chain time.
pub trait ChainTime {
	/// Now, in seconds of chain time.
	fn chain_time() -> Seconds;
}

/// The groups whose voters decide polls.
pub trait Voters<AccountId> {
	/// Names a group.
	type Group;

	/// The sequence number of a voter in good standing, or why `who` may not vote in `group`.
	fn sequence(group: &Self::Group, who: &AccountId) -> Result<Sequence, DispatchError>;

	/// Make `count` voters with sequence numbers from 0 on and return the last of them.
	#[cfg(feature = "runtime-benchmarks")]
	fn set_up_voters(group: &Self::Group, count: u32) -> AccountId;
}

/// A poll to be opened.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct NewPoll<AccountId, Group, Subject> {
	/// Who decides.
	pub group: Group,
	/// What is decided.
	pub subject: Subject,
	/// When it passes.
	pub threshold: Threshold,
	/// Voters when the electorate was frozen, without the excluded one.
	pub electorate: u32,
	/// The first sequence number that came too late.
	pub cutoff: Sequence,
	/// The account that may not vote, for a panel the claimant.
	pub excluded: Option<AccountId>,
	/// From when votes are taken, in chain time.
	pub opens: Seconds,
	/// From when no vote is taken, in chain time.
	pub ends: Seconds,
}

/// Where a poll stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Progress {
	/// From when votes are taken, in chain time.
	pub opens: Seconds,
	/// From when no vote is taken, in chain time.
	pub ends: Seconds,
	/// Whether it would pass if it ended now, or passed.
	pub passes: bool,
	/// Votes for.
	pub ayes: u32,
	/// Votes against.
	pub nays: u32,
	/// How many can vote.
	pub electorate: u32,
}

/// Polls of one member, one vote, as another pallet sees them.
pub trait MemberPolls<AccountId> {
	/// Names a group.
	type Group;
	/// What a poll is about.
	type Subject;

	/// Open a poll. Fails only when the numbers run out: there is no queue and no agenda to be full.
	fn open(poll: NewPoll<AccountId, Self::Group, Self::Subject>) -> Result<PollId, DispatchError>;

	/// A poll whose votes are kept needs this from now on, if that is more than it needed.
	fn harden(poll: PollId, threshold: Threshold);

	/// When the poll ends, as things stand: a late flip moves it once.
	fn ends(poll: PollId) -> Option<Seconds>;

	/// Where the poll stands; passing is as if it ended now.
	fn progress(poll: PollId) -> Option<Progress>;

	/// Whether the poll passed, which is told to everybody; `None` while it runs. Asked once, by whoever opened it.
	fn conclude(poll: PollId) -> Option<bool>;

	/// Where the poll stands, as a client is told it; also after its votes are cleared.
	fn status(poll: PollId) -> Option<PollStatus>;

	/// The vote `who` has cast so far, or why they may not vote now.
	fn vote_of(poll: PollId, who: &AccountId) -> Result<Option<bool>, DispatchError>;

	/// Let all vote one way.
	#[cfg(feature = "runtime-benchmarks")]
	fn decide(poll: PollId, aye: bool);
}
