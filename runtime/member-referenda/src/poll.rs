//! A poll: its tally, its times, and how a vote changes them.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use polkadot_sdk::sp_arithmetic::{
	ArithmeticError,
	traits::{EnsureAddAssign, EnsureSubAssign},
};
use scale_info::TypeInfo;

use crate::{NewPoll, Seconds, Sequence, Threshold};

/// A result that flips within so long before the end moves the end, once, by as much: 12 h.
pub const EXTENSION: Seconds = 12 * 3_600;

/// A question to a group, while its votes are kept.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Poll<AccountId, Group, Subject> {
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
	/// Who may not vote.
	pub excluded: Option<AccountId>,
	/// From when votes are taken.
	pub opens: Seconds,
	/// From when no vote is taken.
	pub ends: Seconds,
	/// Whether the end has moved.
	pub extended: bool,
	/// Votes for.
	pub ayes: u32,
	/// Votes against.
	pub nays: u32,
}

/// What is left of a poll when its votes are cleared.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Digest<Group, Subject> {
	/// Who decided.
	pub group: Group,
	/// What was decided.
	pub subject: Subject,
	/// How many could vote.
	pub electorate: u32,
	/// Votes for.
	pub ayes: u32,
	/// Votes against.
	pub nays: u32,
	/// From when votes were taken.
	pub opens: Seconds,
	/// When it ended.
	pub ended: Seconds,
	/// Whether it passed.
	pub passed: bool,
}

impl<AccountId, Group, Subject> From<NewPoll<AccountId, Group, Subject>> for Poll<AccountId, Group, Subject> {
	fn from(new: NewPoll<AccountId, Group, Subject>) -> Self {
		let NewPoll { group, subject, threshold, electorate, cutoff, excluded, opens, ends } = new;
		Self { group, subject, threshold, electorate, cutoff, excluded, opens, ends, extended: false, ayes: 0, nays: 0 }
	}
}

impl<AccountId, Group, Subject> Poll<AccountId, Group, Subject> {
	/// Whether it passes as the tally stands.
	pub fn passes(&self) -> bool {
		self.threshold.passes(self.ayes, self.nays, self.electorate)
	}

	/// Count a vote in place of the one cast `before`. Returns whether the end moved.
	pub fn count(&mut self, aye: bool, before: Option<bool>, now: Seconds) -> Result<bool, ArithmeticError> {
		let passed = self.passes();
		match before {
			Some(true) => self.ayes.ensure_sub_assign(1)?,
			Some(false) => self.nays.ensure_sub_assign(1)?,
			None => {}
		}
		if aye {
			self.ayes.ensure_add_assign(1)?
		} else {
			self.nays.ensure_add_assign(1)?
		}

		let late = now.checked_add(EXTENSION).is_none_or(|soon| soon >= self.ends);
		let extends = late && !self.extended && passed != self.passes();
		if extends {
			self.ends.ensure_add_assign(EXTENSION)?;
			self.extended = true;
		}
		Ok(extends)
	}
}

impl<AccountId, Group, Subject> From<Poll<AccountId, Group, Subject>> for Digest<Group, Subject> {
	fn from(poll: Poll<AccountId, Group, Subject>) -> Self {
		let passed = poll.passes();
		let Poll { group, subject, electorate, ayes, nays, opens, ends, .. } = poll;
		Self { group, subject, electorate, ayes, nays, opens, ended: ends, passed }
	}
}
