//! A member: dues, cover, vote, share.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use polkadot_sdk::sp_arithmetic::{
	ArithmeticError, Perquintill,
	helpers_128bit::multiply_by_rational_with_rounding,
	per_things::Rounding,
	traits::{EnsureAdd, EnsureAddAssign, EnsureMul, EnsureSubAssign},
};
use scale_info::TypeInfo;

use crate::{
	Balance, ClaimId, PartIndex,
	claim::{Claim, Part, Payee},
	pool::Quota,
	rules::{Rules, days},
	time::{Now, Seconds, YEAR},
};

/// Two refusals within so many periods end cover.
const REFUSAL_PERIODS: Seconds = 24;

/// Periods past the grace after which anyone may remove a lapsed member.
const LAPSED_PERIODS: Seconds = 3;

/// For so long after their notice only leaving members themselves have their exit paid, in days.
const OWN_MOMENT_DAYS: u8 = 30;

/// What of a member survives leaving and coming back.
#[derive(
	Clone, Copy, Default, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Record {
	/// Paid for this member's claims, ever.
	pub received: Balance,
	/// Unpaid sum of this member's unfinished claims.
	pub promised: Balance,
	/// Claims of which a panel refused a part, ever; one that was opened again and refused again counts twice.
	pub refusals: u32,
	/// Chain time of the newest refusal that counts towards ending cover.
	pub last_refusal: Option<Seconds>,
	/// Of what they paid in, charged for their own claims to anyone but a registered payee.
	pub own_backing: Balance,
	/// Of what they paid in, charged for the claims of others for which they vouch.
	pub backed: Balance,
	/// Chain time from which their cover years are counted: when they first joined. A return begins none anew.
	pub since: Seconds,
	/// The newest cover year in which they were promised anything.
	pub year: CoverYear,
}

impl Record {
	/// Number of the cover year that `time` lies in.
	fn number_of_year(&self, time: Seconds) -> u32 {
		u32::try_from(time.saturating_sub(self.since) / YEAR).unwrap_or(u32::MAX)
	}

	/// Of a promised part `amount` will not be paid: it no longer counts as received in any limit.
	pub fn drop_promise<AccountId: PartialEq>(
		&mut self,
		claim: &Claim<AccountId>,
		part: &Part<AccountId>,
		amount: Balance,
	) -> Result<(), ArithmeticError> {
		self.promised.ensure_sub_assign(amount)?;
		let year = &mut self.year;
		// Not one that was counted otherwise: years of before they survived a return began with each membership.
		if self.since < claim.filed.time && part.year == year.number {
			year.received = year.received.saturating_sub(amount);
			if part.payee == Payee::OwnAccount {
				year.own_account = year.own_account.saturating_sub(amount);
			}
		}
		Ok(())
	}
}

/// What a member was promised or paid in one cover year.
#[derive(
	Clone, Copy, Default, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct CoverYear {
	/// Years of 365 days since they first joined.
	pub number: u32,
	/// Filed or opened in this year and not refused, withdrawn or expired.
	pub received: Balance,
	/// Of it, to the member's own account.
	pub own_account: Balance,
}

/// A request to leave.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Exit {
	/// From when it can be paid, in chain time.
	pub at: Seconds,
	/// What a unit of share was worth at the request.
	pub ratio: Perquintill,
	/// Version of the rules it was requested under.
	pub rules: u32,
	/// The least that a unit of share must be worth for the member to be paid.
	pub least: Perquintill,
}

impl Exit {
	/// Asked for at `now`, under the rules of this version.
	pub fn asked(now: Seconds, ratio: Perquintill, version: u32, rules: &Rules, least: Perquintill) -> Self {
		Self { at: now.saturating_add(rules.exit_notice()), ratio, rules: version, least }
	}

	/// From when anybody can have it paid, in chain time. Until then the member chooses the moment.
	pub fn anybodys_from(&self) -> Seconds {
		self.at.saturating_add(days(OWN_MOMENT_DAYS))
	}

	/// What a unit of share is paid at: min(r then, r now).
	pub fn ratio_paid(&self, ratio_now: Perquintill) -> Perquintill {
		self.ratio.min(ratio_now)
	}

	/// What a share is worth beyond what is promised: max(0, share − promised) × min(r then, r now), rounded down.
	pub fn worth(&self, share: Balance, promised: Balance, ratio_now: Perquintill) -> Balance {
		self.ratio_paid(ratio_now).mul_floor(share.saturating_sub(promised))
	}

	/// What leaving brings: the percentage of that worth, rounded down.
	pub fn value(&self, share: Balance, promised: Balance, ratio_now: Perquintill, rules: &Rules) -> Balance {
		rules.exit_share.mul_floor(self.worth(share, promised, ratio_now))
	}
}

/// An account admitted to a pool.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Member {
	/// When they joined, in chain time.
	pub joined: Seconds,
	/// From when losses are covered, in wall time.
	pub cover_from: Seconds,
	/// Until when dues are paid, in chain time.
	pub paid_until: Seconds,
	/// Seconds elapsed while paid up.
	pub tenure: Seconds,
	/// Up to when tenure is counted.
	pub counted_to: Seconds,
	/// A voter's number; nobody else has one.
	pub sequence: Option<u32>,
	/// Dues that reached the pot since joining.
	pub paid_in: Balance,
	/// What survives a return.
	pub record: Record,
	/// Claims filed in a period.
	pub filings: Quota,
	/// Invitations sent in a period.
	pub invitations: Quota,
	/// The part they dispute.
	pub dispute: Option<(ClaimId, PartIndex)>,
	/// Set while they leave.
	pub exit: Option<Exit>,
	/// Whether they gave a vote up by leaving and have paid no dues since.
	pub resting: bool,
}

/// How a member stands with their dues.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Standing {
	/// Paid up.
	Paid,
	/// In arrears, within the grace.
	InGrace,
	/// Beyond the grace: no cover and no vote until they pay.
	Lapsed,
	/// On the way out.
	Leaving,
}

impl Member {
	/// A member who joins now and has not paid yet.
	pub fn new(now: Now, rules: &Rules, mut record: Record) -> Self {
		if record.since == 0 {
			record.since = now.chain;
		}
		Self {
			joined: now.chain,
			cover_from: now.wall.saturating_add(rules.waiting()),
			paid_until: now.chain,
			tenure: 0,
			counted_to: now.chain,
			sequence: None,
			paid_in: 0,
			record,
			filings: Quota::default(),
			invitations: Quota::default(),
			dispute: None,
			exit: None,
			resting: false,
		}
	}

	/// What they paid in beyond what they received. A unit of share is worth what the pool has over the sum of these, so
	/// that charges, which come and go, move nobody else's worth.
	pub fn stake(&self) -> Balance {
		self.paid_in.saturating_sub(self.record.received)
	}

	/// What of their stake they take along: not what they back for others.
	pub fn share(&self) -> Balance {
		self.stake().saturating_sub(self.record.backed)
	}

	/// What of their dues backs nothing yet.
	pub fn free_backing(&self, rules: &Rules, now: Seconds) -> Balance {
		let Record { own_backing, backed, .. } = self.record;
		self.paid_in_for_limit(rules, now).saturating_sub(own_backing).saturating_sub(backed)
	}

	/// Until when arrears are forgiven, in chain time.
	pub fn grace_ends(&self, rules: &Rules) -> Seconds {
		self.paid_until.saturating_add(rules.grace())
	}

	/// How they stand with their dues.
	pub fn standing(&self, rules: &Rules, now: Seconds) -> Standing {
		if self.exit.is_some() {
			Standing::Leaving
		} else if now <= self.paid_until {
			Standing::Paid
		} else if now <= self.grace_ends(rules) {
			Standing::InGrace
		} else {
			Standing::Lapsed
		}
	}

	/// Whether a loss of today is covered.
	pub fn is_covered(&self, rules: &Rules, now: Now) -> bool {
		matches!(self.standing(rules, now.chain), Standing::Paid | Standing::InGrace) && self.cover_from <= now.wall
	}

	/// From when anyone may remove them for not paying, in chain time.
	pub fn removable_from(&self, rules: &Rules) -> Seconds {
		self.grace_ends(rules).saturating_add(rules.period().saturating_mul(LAPSED_PERIODS))
	}

	/// Seconds elapsed while paid up, until now.
	pub fn tenure_at(&self, now: Seconds) -> Seconds {
		self.tenure.saturating_add(now.min(self.paid_until).saturating_sub(self.counted_to))
	}

	/// Until when dues would be paid after `periods` more. Beyond the grace paying starts at now.
	pub fn paid_until_after(&self, rules: &Rules, now: Seconds, periods: u8) -> Seconds {
		let from = match self.standing(rules, now) {
			Standing::Lapsed => now,
			_ => self.paid_until,
		};
		from.saturating_add(rules.period().saturating_mul(periods.into()))
	}

	/// Take dues of `periods`, of which `net` reached the pot. Returns whether they earned a voter's number.
	pub fn pay(&mut self, now: Now, rules: &Rules, periods: u8, net: Balance) -> Result<bool, ArithmeticError> {
		let paid_until = self.paid_until_after(rules, now.chain, periods);
		if self.standing(rules, now.chain) == Standing::Lapsed {
			self.cover_from = now.wall.saturating_add(rules.waiting());
		}
		self.tenure = self.tenure_at(now.chain);
		self.counted_to = now.chain;
		self.paid_until = paid_until;
		self.paid_in = self.paid_in.ensure_add(net)?;
		Ok(self.sequence.is_none() && self.tenure >= rules.tenure())
	}

	/// What counts as paid in when a claim is measured: dues more than a period ahead do not.
	pub fn paid_in_for_limit(&self, rules: &Rules, now: Seconds) -> Balance {
		let ahead = self.paid_until.saturating_sub(now).saturating_sub(rules.period());
		let uncounted =
			multiply_by_rational_with_rounding(rules.dues, ahead.into(), rules.period().max(1).into(), Rounding::Up);
		self.paid_in.saturating_sub(uncounted.unwrap_or(Balance::MAX))
	}

	/// Promise a claim's sum, of which `own_account` goes to the own account: from now on it counts as received.
	pub fn promise(&mut self, now: Seconds, sum: Balance, own_account: Balance) -> Result<(), ArithmeticError> {
		self.record.promised.ensure_add_assign(sum)?;
		self.record.year = self.year_at(now);
		self.record.year.received.ensure_add_assign(sum)?;
		self.record.year.own_account.ensure_add_assign(own_account)
	}

	/// A part that waited opens now, and counts in the cover year of now.
	pub fn count_anew<AccountId: PartialEq>(
		&mut self,
		now: Seconds,
		claim: &Claim<AccountId>,
		part: &mut Part<AccountId>,
	) -> Result<(), ArithmeticError> {
		let sum = part.remaining();
		self.record.drop_promise(claim, part, sum)?;
		self.promise(now, sum, if part.payee == Payee::OwnAccount { sum } else { 0 })?;
		part.year = self.record.year.number;
		Ok(())
	}

	/// The cover year that `now` lies in.
	pub fn year_at(&self, now: Seconds) -> CoverYear {
		let number = self.record.number_of_year(now);
		if number == self.record.year.number { self.record.year } else { CoverYear { number, ..CoverYear::default() } }
	}

	/// When the cover year that `now` lies in ends.
	pub fn year_ends(&self, now: Seconds) -> Seconds {
		let years = Seconds::from(self.year_at(now).number).saturating_add(1);
		self.record.since.saturating_add(years.saturating_mul(YEAR))
	}

	/// Count a refusal; the second within 24 periods ends cover until a new waiting time. Returns the new
	/// beginning of cover if so.
	pub fn refuse(&mut self, rules: &Rules, now: Now) -> Option<Seconds> {
		self.record.refusals = self.record.refusals.saturating_add(1);
		let within = rules.period().saturating_mul(REFUSAL_PERIODS);
		match self.record.last_refusal {
			Some(last) if now.chain.saturating_sub(last) <= within => {
				self.record.last_refusal = None;
				self.cover_from = now.wall.saturating_add(rules.waiting());
				Some(self.cover_from)
			}
			_ => {
				self.record.last_refusal = Some(now.chain);
				None
			}
		}
	}

	/// Start leaving. Returns whether they were a voter.
	pub fn leave(&mut self, exit: Exit) -> bool {
		self.exit = Some(exit);
		self.sequence.take().is_some()
	}

	/// Stay after all: what happens from now on is covered again, what happened meanwhile is not. The next dues bring a
	/// voter's number. Returns whether they were leaving.
	pub fn stay(&mut self, now: Now) -> bool {
		self.cover_from = self.cover_from.max(now.wall);
		self.exit.take().is_some()
	}

	/// Dues of `periods`.
	pub fn dues(rules: &Rules, periods: u8) -> Result<Balance, ArithmeticError> {
		rules.dues.ensure_mul(periods.into())
	}

	/// Whole and begun periods of arrears.
	pub fn periods_in_arrears(&self, rules: &Rules, now: Seconds) -> u32 {
		let late = now.saturating_sub(self.paid_until);
		u32::try_from(late.div_ceil(rules.period().max(1))).unwrap_or(u32::MAX)
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::{pool::ratio, rules::BOUNDS, time::DAY};
	use polkadot_sdk::sp_arithmetic::Percent;
	use proptest::prelude::*;

	const RULES: Rules = Rules { dues: 6_000, ..BOUNDS.template };

	fn at(day: u64) -> Now {
		Now { chain: day * DAY, wall: day * DAY, stalled: 0 }
	}

	fn joined() -> Member {
		let mut member = Member::new(at(0), &RULES, Record::default());
		assert_eq!(member.pay(at(0), &RULES, 1, 6_000), Ok(false));
		member
	}

	#[test]
	fn ninety_paid_days_make_a_voter_and_paying_ahead_does_not() {
		let mut member = joined();
		assert_eq!(member.pay(at(0), &RULES, 5, 30_000), Ok(false));
		assert_eq!(member.pay(at(89), &RULES, 1, 6_000), Ok(false));
		assert_eq!(member.pay(at(90), &RULES, 1, 6_000), Ok(true));
	}

	#[test]
	fn days_in_arrears_are_not_paid_days() {
		let mut member = joined();
		// Paid until day 30, then nothing until day 60: thirty days count.
		assert_eq!(member.pay(at(60), &RULES, 2, 12_000), Ok(false));
		assert_eq!(member.tenure, 30 * DAY);
		assert_eq!(member.paid_until, 90 * DAY);
		assert_eq!(member.pay(at(120), &RULES, 2, 12_000), Ok(false));
		assert_eq!(member.tenure, 60 * DAY);
		assert_eq!(member.pay(at(150), &RULES, 1, 6_000), Ok(true));
	}

	#[test]
	fn beyond_the_grace_paying_starts_anew() {
		let mut member = joined();
		let now = at(30 + 3 * 30 + 1);
		assert_eq!(member.standing(&RULES, now.chain), Standing::Lapsed);
		member.pay(now, &RULES, 1, 6_000).unwrap();
		assert_eq!(member.paid_until, now.chain + 30 * DAY);
		assert_eq!(member.cover_from, now.wall + 60 * DAY);
		assert!(!member.is_covered(&RULES, now));
	}

	#[test]
	fn who_has_paid_until_now_is_paid_up_and_a_second_later_in_grace() {
		let member = joined();
		assert_eq!(member.standing(&RULES, 30 * DAY), Standing::Paid);
		assert_eq!(member.standing(&RULES, 30 * DAY + 1), Standing::InGrace);
		assert_eq!(member.standing(&RULES, 120 * DAY), Standing::InGrace);
		assert_eq!(member.standing(&RULES, 120 * DAY + 1), Standing::Lapsed);
	}

	#[test]
	fn cover_years_begin_with_the_first_joining() {
		let first = Record { since: 100 * DAY, ..Record::default() };
		let member = Member::new(at(300), &RULES, first);
		let ends = [300, 464, 465, 829, 830].map(|day| member.year_ends(day * DAY) / DAY);
		assert_eq!(ends, [465, 465, 830, 830, 1_195]);
	}

	#[test]
	fn dues_paid_far_ahead_do_not_raise_the_limit() {
		let mut member = joined();
		member.pay(at(0), &RULES, 5, 30_000).unwrap();
		assert_eq!(member.paid_in_for_limit(&RULES, 0), 6_000);
		assert_eq!(member.paid_in_for_limit(&RULES, 30 * DAY), 12_000);
		assert_eq!(member.paid_in_for_limit(&RULES, 30 * DAY + 1), 12_000);
		assert_eq!(member.paid_in_for_limit(&RULES, 180 * DAY), 36_000);
	}

	#[test]
	fn the_second_refusal_in_two_years_ends_cover() {
		let mut member = joined();
		assert_eq!(member.refuse(&RULES, at(100)), None);
		assert_eq!(member.refuse(&RULES, at(100 + 720)), Some((820 + 60) * DAY));
		assert_eq!(member.refuse(&RULES, at(900)), None);
		assert_eq!(member.refuse(&RULES, at(900 + 721)), None);
	}

	#[test]
	fn an_exit_is_worth_what_the_document_says() {
		let exit = Exit::asked(0, ratio(300_000, 400_000), 0, &RULES, Perquintill::zero());
		assert_eq!(exit.value(20_000, 5_000, ratio(240_000, 400_000), &RULES), 4_500);
		// What the pool has gained meanwhile does not raise it.
		assert_eq!(exit.value(20_000, 5_000, Perquintill::one(), &RULES), 5_625);
		assert_eq!(exit.value(20_000, 20_001, Perquintill::one(), &RULES), 0);
	}

	proptest! {
		#[test]
		fn if_all_leave_the_pool_has_enough_for_them(
			shares in prop::collection::vec(0u128..1 << 60, 1..40),
			available in 0u128..1 << 64,
			percent in 25u8..=100,
		) {
			let rules = Rules { exit_share: Percent::from_percent(percent), ..RULES };
			let (mut left, mut total) = (available, shares.iter().sum());
			let exits = shares.iter().map(|_| Exit::asked(0, ratio(available, total), 0, &rules, Perquintill::zero())).collect::<Vec<_>>();
			for (share, exit) in shares.into_iter().zip(exits) {
				let value = exit.value(share, 0, ratio(left, total), &rules);
				prop_assert!(value <= share);
				prop_assert!(value <= left);
				(left, total) = (left - value, total - share);
			}
		}

		#[test]
		fn nobody_is_paid_up_for_longer_than_time_has_passed_or_dues_were_paid(
			payments in prop::collection::vec((0u64..200, 1u8..4), 1..12),
		) {
			let mut member = Member::new(at(0), &RULES, Record::default());
			let (mut day, mut periods) = (0, 0);
			for (later, count) in payments {
				day += later;
				periods += Seconds::from(count);
				let votes = member.pay(at(day), &RULES, count, 0).unwrap();
				prop_assert!(member.tenure <= day * DAY);
				prop_assert!(member.tenure <= periods * RULES.period());
				prop_assert_eq!(votes, member.tenure >= RULES.tenure());
				prop_assert!(member.standing(&RULES, day * DAY) != Standing::Lapsed);
			}
		}
	}
}
