//! What a pool's voters decide about the pool itself: its next rules, its next host, its end.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use polkadot_sdk::{sp_arithmetic::Perquintill, sp_core::H256};
use scale_info::TypeInfo;

use crate::{
	Balance, JobKey, PollId,
	rules::{Rules, days},
	time::{Seconds, Stamp},
};

/// How long a proposal is talked about before the vote.
pub fn talk() -> Seconds {
	days(3u8)
}

/// How long the voters vote.
pub fn vote() -> Seconds {
	days(14u8)
}

/// How long voters can sign a draft.
pub fn signing() -> Seconds {
	days(14u8)
}

/// After a failure a token holder's proposal is followed by no other for so long.
pub fn pause_after_failure() -> Seconds {
	days(90u8)
}

/// Voters who must sign a draft: max(5, ⌈√E⌉) of `voters`, and all of them where they are fewer.
pub fn signatures_needed(voters: u32) -> u32 {
	let root = voters.isqrt();
	(if root.saturating_mul(root) == voters { root } else { root.saturating_add(1) }).max(5).min(voters.max(1))
}

/// What is proposed.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Proposal<AccountId> {
	/// Adopt these rules.
	Rules(Rules),
	/// Let this account be the host.
	Host(AccountId),
	/// Wind the pool up.
	WindUp,
}

/// Where a decision is taken. Each pool has one of each, so that nobody blocks another.
#[derive(
	Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Slot {
	/// Rules that a token holder proposed.
	RulesByHolder,
	/// Rules that members drafted and signed.
	RulesByMembers,
	/// The next host.
	Host,
	/// The pool's end.
	WindUp,
}

impl<AccountId> Proposal<AccountId> {
	/// Where it is decided once it is drafted and signed.
	pub fn slot(&self) -> Slot {
		match self {
			Self::Rules(_) => Slot::RulesByMembers,
			Self::Host(_) => Slot::Host,
			Self::WindUp => Slot::WindUp,
		}
	}
}

/// A proposal that voters sign before it is voted on.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Draft<AccountId> {
	/// Never given twice.
	pub number: u32,
	/// What is proposed.
	pub proposal: Proposal<AccountId>,
	/// Hash of the reasons.
	pub statement: H256,
	/// Until when it can be signed, in chain time.
	pub closes: Seconds,
	/// Signatures so far, the author's among them.
	pub signatures: u32,
	/// Signatures for a vote.
	pub needed: u32,
	/// Whether the candidate agrees; true where there is none.
	pub agreed: bool,
}

/// What a voter has signed. One draft of a slot at a time.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Signature<AccountId> {
	/// Whose draft.
	pub author: AccountId,
	/// Its number.
	pub number: u32,
}

/// Where a decision stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum ChangeState {
	/// The voters decide.
	Voting {
		/// The job that reads the outcome.
		job: JobKey,
	},
	/// It holds from `start`, in chain time.
	Adopted {
		/// From when.
		start: Seconds,
	},
	/// It failed at `at`, in chain time.
	Failed {
		/// When.
		at: Seconds,
	},
}

/// The newest decision of a slot.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Change<AccountId> {
	/// What is proposed.
	pub proposal: Proposal<AccountId>,
	/// By whom.
	pub by: AccountId,
	/// Hash of the reasons.
	pub statement: H256,
	/// Held from a token holder while the voters decide, in the native token.
	pub deposit: Balance,
	/// When the poll was opened.
	pub opened: Stamp,
	/// The voters' poll.
	pub poll: PollId,
	/// Where it stands.
	pub state: ChangeState,
}

impl<AccountId> Change<AccountId> {
	/// Whether its vote is not decided yet.
	pub fn is_voted_on(&self) -> bool {
		matches!(self.state, ChangeState::Voting { .. })
	}

	/// Whether the slot takes the next proposal at a chain time. A passed change keeps it until it holds, so that at most
	/// one version of rules for each side lies ahead.
	pub fn frees(&self, slot: Slot, now: Seconds) -> bool {
		match self.state {
			ChangeState::Voting { .. } => false,
			ChangeState::Adopted { start } => start <= now,
			ChangeState::Failed { at } => {
				let pause = if slot == Slot::RulesByHolder { pause_after_failure() } else { 0 };
				at.saturating_add(pause) <= now
			}
		}
	}
}

/// How far a pool's winding-up is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum WindingPhase {
	/// Parts are still in their window or disputed, or wait for an earlier round.
	Deciding,
	/// Everything that will be paid is in this round; what it leaves expires.
	LastRound {
		/// Its number.
		round: u32,
	},
	/// Members take their shares.
	Sharing {
		/// What a unit of share is worth.
		ratio: Perquintill,
		/// From when the rest goes to the successor, in chain time.
		until: Seconds,
	},
}

/// A pool's winding-up.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Winding {
	/// When it began.
	pub began: Stamp,
	/// How far it is.
	pub phase: WindingPhase,
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_slot_is_free_from_when_what_passed_holds_and_for_holders_some_time_after_what_failed() {
		let (opened, pause) = (Stamp { time: 1, block: 1 }, pause_after_failure());
		let frees = |state, slot, now| {
			let proposal = Proposal::WindUp;
			Change { by: 0u64, proposal, statement: H256::zero(), deposit: 0, opened, poll: 0, state }.frees(slot, now)
		};
		assert!(pause > 0);
		for (slot, after) in [(Slot::RulesByHolder, pause), (Slot::RulesByMembers, 0), (Slot::WindUp, 0)] {
			let [adopted, failed] = [ChangeState::Adopted { start: 100 }, ChangeState::Failed { at: 100 }];
			assert_eq!([99, 100].map(|now| frees(adopted, slot, now)), [false, true]);
			assert_eq!([99, 100].map(|now| frees(failed, slot, now + after)), [false, true]);
		}
	}

	#[test]
	fn signatures_grow_with_the_root_and_are_five_where_there_are_five() {
		let needed = [5, 9, 25, 26, 36, 400, 401, 10_000].map(signatures_needed);
		assert_eq!(needed, [5, 5, 5, 6, 6, 20, 21, 100]);
		assert_eq!([0, 1, 3, 4].map(signatures_needed), [1, 1, 3, 4]);
	}
}
