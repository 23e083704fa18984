//! A pool and its books.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use polkadot_sdk::{
	frame_support::{BoundedVec, traits::ConstU32},
	sp_arithmetic::{
		ArithmeticError, Perquintill,
		traits::{EnsureAdd, EnsureAddAssign, EnsureSubAssign},
	},
	sp_core::H256,
};
use scale_info::TypeInfo;

use crate::{
	Balance, CurrencyId, PoolId,
	claim::{Part, PartState},
	rules::{Rules, days},
	time::{DAY, Seconds, Stamp},
};

/// What a pool's members share.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Kind {
	/// Tuition, books, devices, exams.
	Education,
	/// Not open yet.
	Medical,
	/// Not open yet.
	Disaster,
	/// Not open yet.
	Sharing,
}

/// Who gets what is left when a pool is closed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Successor<AccountId> {
	/// The protocol's treasury.
	Treasury,
	/// A registered payee.
	Payee(AccountId),
	/// Another pool of the same currency.
	Pool(PoolId),
}

/// A pool's state. The number 1 was never stored: a pause is told by its times.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum PoolState {
	/// All works.
	#[codec(index = 0)]
	Open,
	/// No dues, no joins; what is under way is brought to its end.
	#[codec(index = 2)]
	WindingUp,
	/// Nothing is left.
	#[codec(index = 3)]
	Closed,
}

/// What a pool is called and is for. The terms are addressed by their blake2-256 hash.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Profile {
	/// One string in whatever language, UTF-8.
	pub name: BoundedVec<u8, ConstU32<64>>,
	/// A few sentences, UTF-8.
	pub summary: BoundedVec<u8, ConstU32<280>>,
	/// Hash of the longer text.
	pub terms: H256,
}

/// Whose the money in the pot's account is. The account holds at least their sum and its existential deposit.
#[derive(
	Clone, Copy, Default, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Books {
	/// Dues and shares of bonds: pays any part, and exits.
	pub free: Balance,
	/// What closed rounds are about to pay.
	pub settling: Balance,
	/// What could not be delivered and waits for its payee.
	pub held: Balance,
	/// Donations: pay parts to registered payees only.
	pub donated: Balance,
}

impl Books {
	/// What stands promised by closed rounds, delivered or not.
	pub fn reserved(&self) -> Result<Balance, ArithmeticError> {
		self.settling.ensure_add(self.held)
	}

	/// All of it.
	pub fn pot(&self) -> Result<Balance, ArithmeticError> {
		self.free.ensure_add(self.reserved()?)?.ensure_add(self.donated)
	}

	/// What a round gives of donations if it owes so much to registered payees.
	pub fn given_to(&self, registered: Balance) -> Balance {
		ratio(self.donated, registered).mul_floor(registered)
	}

	/// Close a round: money moves to settling.
	pub fn begin_settling(&mut self, free: Balance, donated: Balance) -> Result<(), ArithmeticError> {
		self.free.ensure_sub_assign(free)?;
		self.donated.ensure_sub_assign(donated)?;
		self.settling.ensure_add_assign(free.ensure_add(donated)?)
	}

	/// What a round did not need goes back whence it came.
	pub fn end_settling(&mut self, free: Balance, donated: Balance) -> Result<(), ArithmeticError> {
		self.settling.ensure_sub_assign(free.ensure_add(donated)?)?;
		self.free.ensure_add_assign(free)?;
		self.donated.ensure_add_assign(donated)
	}
}

/// What a pool has promised and not paid, by how certain it is that it will.
#[derive(
	Clone, Copy, Default, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Promises {
	/// To parts that wait for their day, their proof or their vouchers.
	pub waiting: Balance,
	/// To parts that can be disputed, or are.
	pub undecided: Balance,
	/// To parts that are approved: the pool's debt.
	pub owed: Balance,
}

impl Promises {
	/// What is promised to a part as it stands.
	pub fn to<AccountId>(part: &Part<AccountId>) -> Self {
		Self::of(part.remaining(), part.state)
	}

	/// `remaining` of a part in this state.
	pub fn of(remaining: Balance, state: PartState) -> Self {
		match state {
			PartState::Waiting => Self { waiting: remaining, ..Self::default() },
			PartState::Open { .. } | PartState::Disputed { .. } => Self { undecided: remaining, ..Self::default() },
			PartState::Approved { .. } => Self { owed: remaining, ..Self::default() },
			PartState::Paid | PartState::Refused | PartState::Withdrawn | PartState::Expired => Self::default(),
		}
	}

	/// A part to which `before` was promised is promised `after` now.
	pub fn follow(&mut self, before: Self, after: Self) -> Result<(), ArithmeticError> {
		for (sum, was, is) in [
			(&mut self.waiting, before.waiting, after.waiting),
			(&mut self.undecided, before.undecided, after.undecided),
			(&mut self.owed, before.owed, after.owed),
		] {
			sum.ensure_add_assign(is)?;
			sum.ensure_sub_assign(was)?;
		}
		Ok(())
	}

	/// What parts have that do not wait any more.
	pub fn opened(&self) -> Balance {
		self.undecided.saturating_add(self.owed)
	}

	/// All of it.
	pub fn sum(&self) -> Balance {
		self.waiting.saturating_add(self.opened())
	}
}

/// How often something was done in one period.
#[derive(
	Clone, Copy, Default, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Quota {
	/// First day of the period, counted from the pool's opening.
	pub period: u32,
	/// Uses in it.
	pub used: u32,
}

impl Quota {
	/// What is left of `limit` in `period`.
	pub fn left(&self, period: u32, limit: u32) -> u32 {
		if self.period == period { limit.saturating_sub(self.used) } else { limit }
	}

	/// This quota with one more use in `period`, or nothing when the limit is reached.
	pub fn spend(&self, period: u32, limit: u32) -> Option<Self> {
		let left = self.left(period, limit).checked_sub(1)?;
		Some(Self { period, used: limit.checked_sub(left)? })
	}
}

/// One version of rules of each proposing side can lie ahead: so many starts tell which version holds.
pub const NOTED_STARTS: u32 = 2;

/// Of so many members one may have joined within a tenure: newcomers are outvoted three to one when they get their votes.
const MEMBERS_TO_A_NEWCOMER: u32 = 4;
/// Newcomers that any pool takes in a tenure.
const LEAST_ARRIVALS: u32 = 6;

/// A common pot with its members, its host and its rules.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Pool<AccountId> {
	/// What its members share.
	pub kind: Kind,
	/// In what money.
	pub currency: CurrencyId,
	/// Who runs its daily life; never holds the pot.
	pub host: AccountId,
	/// Who opened it and gets the deposit back.
	pub opener: AccountId,
	/// Held from the opener, in the native token.
	pub deposit: Balance,
	/// Who gets what is left at the end.
	pub successor: Successor<AccountId>,
	/// Its state.
	pub state: PoolState,
	/// When it was opened.
	pub created: Stamp,
	/// Newest version of the rules.
	pub rules: u32,
	/// From when the newest two versions hold, in chain time; of the first version it is not noted here.
	pub starts: BoundedVec<Seconds, ConstU32<NOTED_STARTS>>,
	/// Whose the money is.
	pub books: Books,
	/// Sum of what all members paid in beyond what they received, leaving ones included. What they back for others is not
	/// taken off: it is given back, or paid, and until then a unit of share is worth as much as before.
	pub total_shares: Balance,
	/// What is promised and not paid.
	pub promises: Promises,
	/// Members that are not leaving.
	pub members: u32,
	/// Members with a sequence number.
	pub voters: u32,
	/// The next voter's sequence number.
	pub next_sequence: u32,
	/// The next claim's number.
	pub next_claim: u32,
	/// The round that parts enter now.
	pub round: u32,
	/// Invitations by the host in a period.
	pub host_invitations: Quota,
	/// Joins without invitation in a period.
	pub open_joins: Quota,
	/// Joins of every way in a tenure; nothing before it has first had its minimum of voters.
	pub arrivals: Option<Quota>,
	/// Members without a vote since they left and stayed after all, until their next dues.
	pub resting: u32,
}

impl<AccountId> Pool<AccountId> {
	/// Version of the rules that holds at a chain time, if it is one of the newest three.
	pub fn version_at(&self, time: Seconds) -> u32 {
		let ahead = self.starts.iter().filter(|start| time < **start).count();
		self.rules.saturating_sub(ahead as u32)
	}

	/// Add a version that holds from `start`.
	pub fn add_version(&mut self, start: Seconds) -> Result<(), ArithmeticError> {
		self.rules.ensure_add_assign(1)?;
		if self.starts.is_full() {
			self.starts.remove(0);
		}
		self.starts.try_push(start).map_err(|_| ArithmeticError::Overflow)
	}

	/// What no part that has opened is promised: max(0, free + settling − undecided − owed). Parts of closed rounds stand
	/// on both sides until they are paid. What waits takes nothing from it: it costs nothing, nobody can dispute it, and
	/// a few could hold all others' money with it.
	pub fn available(&self) -> Balance {
		self.books.free.saturating_add(self.books.settling).saturating_sub(self.promises.opened())
	}

	/// What no part is promised: all that can be planned with.
	pub fn plannable(&self) -> Balance {
		self.available().saturating_sub(self.promises.waiting)
	}

	/// What each unit of share is worth when leaving: min(1, max(0, free + settling − (owed − given)) / total shares), where
	/// donations pay what is `given`. Only what is owed counts: anybody can file a claim and take it back, and so lower what
	/// is available at the moment of their choice.
	pub fn exit_ratio(&self, given: Balance) -> Perquintill {
		let owed = self.promises.owed.saturating_sub(given);
		let unowed = self.books.free.saturating_add(self.books.settling).saturating_sub(owed);
		ratio(unowed, self.total_shares)
	}

	/// What a part that is the first of its round needs of free money.
	pub fn of_free(&self, part: &Part<AccountId>) -> Balance {
		let remaining = part.remaining();
		let given = if part.payee.is_registered() { self.books.given_to(remaining) } else { 0 };
		remaining.saturating_sub(given)
	}

	/// First day of the period that `now` lies in, counted from the pool's opening. A number would come again when
	/// rules lengthen the period.
	pub fn period(&self, rules: &Rules, now: Seconds) -> u32 {
		self.first_day(rules.period_days, now)
	}

	/// When the period that `now` lies in ends.
	pub fn period_ends(&self, rules: &Rules, now: Seconds) -> Seconds {
		self.created.time.saturating_add(days(self.period(rules, now))).saturating_add(rules.period())
	}

	/// First day of that one of the times of so many days, from the pool's opening on, that `now` lies in.
	fn first_day(&self, length: u16, now: Seconds) -> u32 {
		let since = now.saturating_sub(self.created.time) / days(length.max(1));
		u32::try_from(since.saturating_mul(length.into())).unwrap_or(u32::MAX)
	}

	/// Most who join in a tenure, whatever the way.
	fn most_arrivals(&self) -> u32 {
		(self.members / MEMBERS_TO_A_NEWCOMER).max(LEAST_ARRIVALS)
	}

	/// Joins of a tenure as far as they are bounded: not while the pool gathers its first voters. It has them also when its
	/// rules come to ask for no more than there are.
	fn counted_arrivals(&self, rules: &Rules) -> Option<Quota> {
		self.arrivals.or_else(|| (!self.is_young(rules)).then(Quota::default))
	}

	/// How many can still join in the tenure that `now` lies in: any number while the pool gathers its first voters.
	pub fn places_left(&self, rules: &Rules, now: Seconds) -> u32 {
		let tenure = self.first_day(rules.tenure_days, now);
		self.counted_arrivals(rules).map_or(u32::MAX, |arrivals| arrivals.left(tenure, self.most_arrivals()))
	}

	/// From when there are places again where none is left, in chain time: the tenure's end.
	pub fn places_from(&self, rules: &Rules, now: Seconds) -> Option<Seconds> {
		(self.places_left(rules, now) == 0).then(|| {
			let next = u64::from(self.first_day(rules.tenure_days, now)).saturating_add(rules.tenure_days.into());
			self.created.time.saturating_add(next.saturating_mul(DAY))
		})
	}

	/// One more member, if there is a place.
	pub fn take_in(&mut self, rules: &Rules, now: Seconds) -> Option<()> {
		if let Some(arrivals) = self.counted_arrivals(rules) {
			self.arrivals = Some(arrivals.spend(self.first_day(rules.tenure_days, now), self.most_arrivals())?);
		}
		self.members = self.members.checked_add(1)?;
		Some(())
	}

	/// A number for one more voter. With its minimum of them a pool has gathered, once and for all.
	pub fn number_voter(&mut self, rules: &Rules) -> Result<u32, ArithmeticError> {
		let sequence = self.next_sequence;
		self.next_sequence.ensure_add_assign(1)?;
		self.voters.ensure_add_assign(1)?;
		if !self.is_young(rules) {
			self.arrivals.get_or_insert_default();
		}
		Ok(sequence)
	}

	/// Whether the voters are still too few for claims of full size. Who only rests counts as well, beside at least half of
	/// them: a few could else keep a small pool young by leaving for a moment, again and again.
	pub fn is_young(&self, rules: &Rules) -> bool {
		let minimum = u32::from(rules.minimum_voters);
		self.voters < minimum.div_ceil(2) || self.voters.saturating_add(self.resting) < minimum
	}

	/// Whether `amount` of free money leaves two months' dues of all members.
	pub fn is_healthy_after(&self, rules: &Rules, amount: Balance) -> bool {
		let kept = rules.month().saturating_mul(2).saturating_mul(self.members.into());
		// Not where there is less already, though donations pay it all: others would enter its round who wait for money.
		kept.saturating_add(amount) <= self.books.free
	}
}

/// min(1, part / whole), rounded down; 1 when there is nothing to divide.
pub fn ratio(part: Balance, whole: Balance) -> Perquintill {
	if part >= whole { Perquintill::one() } else { Perquintill::from_rational(part, whole) }
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_quota_starts_anew_with_the_period() {
		let quota = Quota::default().spend(7, 2).unwrap().spend(7, 2).unwrap();
		assert_eq!(quota.left(7, 2), 0);
		assert_eq!(quota.spend(7, 2), None);
		assert_eq!(quota.spend(8, 2), Some(Quota { period: 8, used: 1 }));
		assert_eq!(Quota::default().spend(0, 0), None);
	}

	#[test]
	fn a_ratio_is_never_above_one_nor_of_nothing() {
		assert_eq!(ratio(5, 0), Perquintill::one());
		assert_eq!(ratio(0, 0), Perquintill::one());
		assert_eq!(ratio(0, 5), Perquintill::zero());
		assert_eq!(ratio(3_000, 3_500).mul_floor(2_500u128), 2_142);
	}

	#[test]
	fn settling_conserves_the_pot() {
		let mut books = Books { free: 3_000, donated: 1_000, ..Books::default() };
		books.begin_settling(2_999, 1_000).unwrap();
		assert_eq!(books.pot(), Ok(4_000));
		books.end_settling(10, 3).unwrap();
		assert_eq!(books, Books { free: 11, settling: 3_986, held: 0, donated: 3 });
		assert!(books.begin_settling(12, 0).is_err());
	}
}
