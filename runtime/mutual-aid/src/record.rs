//! What became of a pool's claims, and which of them are under way: kept by the chain as it happens, so that no list and
//! no task has to be found by walking through history.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::cmp::Reverse;
use pallet_member_referenda::PollId;
use polkadot_sdk::frame_support::{BoundedVec, traits::ConstU32};
use scale_info::TypeInfo;

use crate::{
	Balance, ClaimId, PartIndex, PoolId,
	claim::{Part, PartState},
	time::Seconds,
};

/// Newest payments that a record names.
pub const NAMED_PAYMENTS: u32 = 4;

/// Disputes that are named of those that have ended.
pub const NAMED_DISPUTES: u32 = 24;

/// Newest claims of a person in a pool that are named.
pub const NAMED_CLAIMS: u32 = 12;

/// What became of a pool's claims. Each figure but the disputes is a sum over the claims and parts as they stand; how many
/// were filed is the pool's next claim. No payment waits for these figures: they saturate.
#[derive(Clone, Default, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct PaymentRecord {
	/// Claims of which every part has come to its end.
	pub decided: u32,
	/// Of them, claims of which every part was paid.
	pub paid: u32,
	/// What was paid, Held included.
	pub sum: Balance,
	/// Parts that were paid.
	pub parts_paid: u32,
	/// Seconds from opening to the last payment, of all parts that were paid.
	pub times: Seconds,
	/// Disputes, ever; before layout 4 of the storage at most one of each part.
	pub disputes: u32,
	/// Parts refused, ever.
	pub refusals: u32,
	/// The parts paid last, the newest first.
	pub newest: BoundedVec<(ClaimId, PartIndex), ConstU32<NAMED_PAYMENTS>>,
}

/// The disputes begun last of those that have ended, in any pool, the newest first: of a part that was disputed again the
/// later one. Each with its poll, since polls are numbered in the order in which disputes begin.
pub type Ended = BoundedVec<(PollId, (PoolId, ClaimId, PartIndex)), ConstU32<NAMED_DISPUTES>>;

/// Name a dispute that has ended, whatever the order in which they are told of.
pub fn name_ended(named: &mut Ended, poll: PollId, part: (PoolId, ClaimId, PartIndex)) {
	let mut found = core::mem::take(named).into_inner();
	found.retain(|(_, other)| *other != part);
	found.push((poll, part));
	found.sort_unstable_by_key(|(poll, _)| Reverse(*poll));
	*named = BoundedVec::truncate_from(found);
}

/// Name something first, in place of what it was named before or of the oldest.
pub fn name_first<Named: PartialEq, const MOST: u32>(names: &mut BoundedVec<Named, ConstU32<MOST>>, newest: Named) {
	names.retain(|named| *named != newest);
	names.truncate(MOST.saturating_sub(1) as usize);
	let _ = names.try_insert(0, newest);
}

/// What one part adds to the record.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
struct OfPart {
	sum: Balance,
	paid: u32,
	time: Seconds,
	refusals: u32,
}

impl OfPart {
	fn new<AccountId>(part: &Part<AccountId>) -> Self {
		let paid = part.state == PartState::Paid;
		let time = match (paid, part.opened, part.settled) {
			(true, Some(opened), Some(settled)) => settled.time.saturating_sub(opened.time),
			_ => 0,
		};
		let refused = part.state == PartState::Refused;
		Self { sum: part.paid, paid: paid.into(), time, refusals: u32::from(refused) + u32::from(part.reopened) }
	}
}

impl PaymentRecord {
	/// A part that was as `before`, or was not there, is as `after` now.
	pub fn follow_part<AccountId>(
		&mut self,
		place: (ClaimId, PartIndex),
		before: Option<&Part<AccountId>>,
		after: &Part<AccountId>,
	) {
		let was = before.map(OfPart::new).unwrap_or_default();
		let is = OfPart::new(after);
		self.sum = self.sum.saturating_sub(was.sum).saturating_add(is.sum);
		self.parts_paid = self.parts_paid.saturating_sub(was.paid).saturating_add(is.paid);
		self.times = self.times.saturating_sub(was.time).saturating_add(is.time);
		self.refusals = self.refusals.saturating_sub(was.refusals).saturating_add(is.refusals);
		if after.is_disputed() && !before.is_some_and(Part::is_disputed) {
			self.disputes = self.disputes.saturating_add(1);
		}
		if after.paid > was.sum {
			name_first(&mut self.newest, place);
		}
	}

	/// A claim's parts that were under way so, or were not there, are under way so now.
	pub fn follow_claim<AccountId>(&mut self, before: Option<&UnderWay<AccountId>>, after: &UnderWay<AccountId>) {
		let counts = |way: &UnderWay<AccountId>| (u32::from(way.is_decided()), u32::from(way.is_paid()));
		let (was_decided, was_paid) = before.map(counts).unwrap_or_default();
		let (decided, paid) = counts(after);
		self.decided = self.decided.saturating_sub(was_decided).saturating_add(decided);
		self.paid = self.paid.saturating_sub(was_paid).saturating_add(paid);
	}
}

/// The parts of a claim by what they wait for, one bit each. It is kept while there are some.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct UnderWay<AccountId> {
	/// Whose claim it is.
	pub claimant: AccountId,
	/// For their time, their proof or their vouchers.
	pub waiting: u8,
	/// For the end of their window.
	pub open: u8,
	/// For their panel.
	pub disputed: u8,
	/// For their round.
	pub approved: u8,
	/// For their payee to collect something, whatever else they wait for.
	pub held: u8,
	/// For nothing, and were not paid.
	pub unpaid: u8,
}

impl<AccountId> UnderWay<AccountId> {
	/// A claim without parts yet.
	pub fn new(claimant: AccountId) -> Self {
		Self { claimant, waiting: 0, open: 0, disputed: 0, approved: 0, held: 0, unpaid: 0 }
	}

	/// The part `index` is as it is now.
	pub fn note(&mut self, index: PartIndex, part: &Part<AccountId>) {
		let bit = bit_of(index);
		for mask in [
			&mut self.waiting,
			&mut self.open,
			&mut self.disputed,
			&mut self.approved,
			&mut self.held,
			&mut self.unpaid,
		] {
			*mask &= !bit;
		}
		match part.state {
			PartState::Waiting => self.waiting |= bit,
			PartState::Open { .. } => self.open |= bit,
			PartState::Disputed { .. } => self.disputed |= bit,
			PartState::Approved { .. } => self.approved |= bit,
			PartState::Paid => {}
			PartState::Refused | PartState::Withdrawn | PartState::Expired => self.unpaid |= bit,
		}
		if !part.held.is_nothing() {
			self.held |= bit;
		}
	}

	/// Whether every part has come to its end.
	pub fn is_decided(&self) -> bool {
		self.waiting | self.open | self.disputed | self.approved == 0
	}

	/// Whether a part waits for its panel.
	pub fn is_disputed(&self) -> bool {
		self.disputed != 0
	}

	/// Whether every part was paid.
	pub fn is_paid(&self) -> bool {
		self.is_decided() && self.unpaid == 0
	}

	/// Whether nothing of it is to be looked for any more.
	pub fn is_over(&self) -> bool {
		self.is_decided() && self.held == 0
	}
}

/// The bit of a part in a mask.
fn bit_of(index: PartIndex) -> u8 {
	1u8.checked_shl(index.into()).unwrap_or(0)
}

/// The parts of a mask.
pub fn parts_in(mask: u8) -> impl Iterator<Item = PartIndex> {
	(0..u8::BITS as PartIndex).filter(move |index| mask & bit_of(*index) != 0)
}
