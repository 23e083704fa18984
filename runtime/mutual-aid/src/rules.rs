//! A pool's rules: numbered, dated, bounded; never edited, only succeeded.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use polkadot_sdk::{
	sp_arithmetic::{Perbill, Percent, helpers_128bit::multiply_by_rational_with_rounding},
	sp_runtime::Rounding,
};
use scale_info::TypeInfo;

use crate::{
	Balance,
	pool::Kind,
	time::{DAY, Seconds},
};

/// What a pool's members pay and are paid. Durations are in days, `D` is a month's dues.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Rules {
	/// What a member pays each period, in the currency's smallest unit.
	pub dues: Balance,
	/// Length of a period.
	pub period_days: u16,
	/// From joining to the beginning of cover.
	pub waiting_days: u16,
	/// Paid days until a member becomes a voter.
	pub tenure_days: u16,
	/// Periods of arrears that cover survives.
	pub grace_periods: u8,
	/// Share of a cost that is covered.
	pub covered_share: Percent,
	/// Most that a claim is paid, in D, when the pool is full.
	pub cap: u8,
	/// Most that a member receives in a cover year, in D.
	pub cover_year: u8,
	/// Most that a member receives ever, as a multiple of what they paid in.
	pub ramp: u8,
	/// Most that goes to the member's own account in a cover year, in D.
	pub own_account: u8,
	/// Months of all members' dues that must be available for the whole cap to hold.
	pub reserve_months: u8,
	/// Voters below which a pool is young.
	pub minimum_voters: u16,
	/// Members that may join without invitation in a period, of all members.
	pub open_joins: Percent,
	/// Challenge window of a small claim.
	pub window_small_days: u8,
	/// Challenge window of a large claim.
	pub window_large_days: u8,
	/// A claim above this is large, in D.
	pub border: u8,
	/// Bond of a dispute, of the part.
	pub bond: Percent,
	/// Length of a settlement round while the pool is healthy.
	pub settlement_healthy_days: u8,
	/// Length of a settlement round while the pool is short.
	pub settlement_strained_days: u8,
	/// How long after a loss it can be claimed.
	pub filing_days: u16,
	/// From asking to leave to being paid out.
	pub exit_notice_days: u8,
	/// Part of the fair share that a leaving member takes along.
	pub exit_share: Percent,
	/// Periods that can be paid ahead.
	pub ahead_periods: u8,
	/// From the vote on next rules to their start.
	pub notice_days: u16,
	/// Host's part of the dues.
	pub host_fee: Perbill,
	/// Part of what claimants and vouchers have paid in that backs money to anyone but a registered payee: all of it, or
	/// none in versions from before money had to be backed.
	pub backing: u8,
	/// What only pools of one kind have rules about.
	pub of_kind: KindRules,
}

/// Rules of one kind of pools.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum KindRules {
	/// Education has none of its own.
	Education,
}

impl KindRules {
	/// Whether they are those of this kind.
	pub fn fit(self, kind: Kind) -> bool {
		matches!((self, kind), (Self::Education, Kind::Education))
	}
}

/// The least and the most that the rules of any pool may say, and what the education template says.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct RuleBounds {
	/// Field by field the least; `dues` is the currency's floor and stands as 1 here.
	pub min: Rules,
	/// The education template; `dues` is for the host to say and stands as 1 here.
	pub template: Rules,
	/// Field by field the most.
	pub max: Rules,
}

/// The compiled bounds.
pub const BOUNDS: RuleBounds = RuleBounds {
	min: Rules {
		dues: 1,
		period_days: 28,
		waiting_days: 30,
		tenure_days: 60,
		grace_periods: 1,
		covered_share: Percent::from_percent(10),
		cap: 1,
		cover_year: 1,
		ramp: 1,
		own_account: 0,
		reserve_months: 2,
		minimum_voters: 10,
		open_joins: Percent::from_percent(0),
		window_small_days: 3,
		window_large_days: 7,
		border: 1,
		bond: Percent::from_percent(3),
		settlement_healthy_days: 1,
		settlement_strained_days: 7,
		filing_days: 30,
		exit_notice_days: 8,
		exit_share: Percent::from_percent(25),
		ahead_periods: 1,
		notice_days: 30,
		host_fee: Perbill::from_percent(0),
		backing: 1,
		of_kind: KindRules::Education,
	},
	template: Rules {
		dues: 1,
		period_days: 30,
		waiting_days: 60,
		tenure_days: 90,
		grace_periods: 3,
		covered_share: Percent::from_percent(80),
		cap: 25,
		cover_year: 25,
		ramp: 3,
		own_account: 3,
		reserve_months: 3,
		minimum_voters: 10,
		open_joins: Percent::from_percent(10),
		window_small_days: 3,
		window_large_days: 7,
		border: 3,
		bond: Percent::from_percent(5),
		settlement_healthy_days: 1,
		settlement_strained_days: 14,
		filing_days: 60,
		exit_notice_days: 14,
		exit_share: Percent::from_percent(50),
		ahead_periods: 6,
		notice_days: 30,
		host_fee: Perbill::from_percent(0),
		backing: 1,
		of_kind: KindRules::Education,
	},
	max: Rules {
		// A trillionth of what a balance can hold, so that no product of the rules with a count of people overflows.
		dues: u128::MAX >> 64,
		period_days: 92,
		waiting_days: 180,
		tenure_days: 365,
		grace_periods: 6,
		covered_share: Percent::from_percent(90),
		cap: 25,
		cover_year: 36,
		ramp: 3,
		own_account: 3,
		reserve_months: 12,
		minimum_voters: 100,
		open_joins: Percent::from_percent(20),
		window_small_days: 5,
		window_large_days: 7,
		border: 5,
		bond: Percent::from_percent(20),
		settlement_healthy_days: 7,
		settlement_strained_days: 30,
		filing_days: 180,
		exit_notice_days: 14,
		exit_share: Percent::from_percent(100),
		ahead_periods: 12,
		notice_days: 180,
		host_fee: Perbill::from_percent(2),
		backing: 1,
		of_kind: KindRules::Education,
	},
};

/// Calls `$check` with each field's name.
macro_rules! every_field {
	($check:ident) => {
		$check!(
			dues,
			period_days,
			waiting_days,
			tenure_days,
			grace_periods,
			covered_share,
			cap,
			cover_year,
			ramp,
			own_account,
			reserve_months,
			minimum_voters,
			open_joins,
			window_small_days,
			window_large_days,
			border,
			bond,
			settlement_healthy_days,
			settlement_strained_days,
			filing_days,
			exit_notice_days,
			exit_share,
			ahead_periods,
			notice_days,
			host_fee,
			backing
		)
	};
}

impl Rules {
	/// Whether each field lies within the compiled bounds.
	pub fn within_bounds(&self) -> bool {
		macro_rules! all {
			($($field:ident),*) => {
				true $(&& (BOUNDS.min.$field..=BOUNDS.max.$field).contains(&self.$field))*
			};
		}
		every_field!(all)
	}

	/// Whether these rules take nothing from anyone: they ask no more than `before`, cover no less, and leave alone what
	/// guards the pot and who has a say. Lower dues are a smaller `D` as well, in which cover, bonds and borders are: with a
	/// quarter less they ease, with still less they do not.
	pub fn only_ease(&self, before: &Self) -> bool {
		if self.dues < before.dues.saturating_sub(before.dues / 4) {
			return false;
		}
		macro_rules! each {
			($($field:ident $relation:tt,)*) => {{
				// Each field has its line.
				let Self { $($field: _),* } = self;
				true $(&& self.$field $relation before.$field)*
			}};
		}
		each!(
			dues <=,
			host_fee <=,
			settlement_healthy_days <=,
			settlement_strained_days <=,
			grace_periods >=,
			covered_share >=,
			cap >=,
			cover_year >=,
			filing_days >=,
			ahead_periods >=,
			notice_days >=,
			period_days ==,
			waiting_days ==,
			tenure_days ==,
			ramp ==,
			own_account ==,
			reserve_months ==,
			minimum_voters ==,
			open_joins ==,
			window_small_days ==,
			window_large_days ==,
			border ==,
			bond ==,
			exit_notice_days ==,
			exit_share ==,
			backing ==,
			of_kind ==,
		)
	}

	/// A month's dues `D`: dues × 30 / period, rounded down.
	pub fn month(&self) -> Balance {
		multiply_by_rational_with_rounding(self.dues, 30, self.period_days.into(), Rounding::Down).unwrap_or(self.dues)
	}

	/// Length of a period.
	pub fn period(&self) -> Seconds {
		days(self.period_days)
	}

	/// How long cover and vote survive without a payment.
	pub fn grace(&self) -> Seconds {
		Seconds::from(self.grace_periods) * self.period()
	}

	/// From joining to the beginning of cover.
	pub fn waiting(&self) -> Seconds {
		days(self.waiting_days)
	}

	/// Paid time until a member becomes a voter.
	pub fn tenure(&self) -> Seconds {
		days(self.tenure_days)
	}

	/// Most that goes to a member's own account in a cover year.
	pub fn own_account_limit(&self) -> Balance {
		self.month().saturating_mul(self.own_account.into())
	}

	/// From asking to leave to being paid out: longer than any window, so that whatever was filed before is approved or
	/// disputed by then. Versions from before that bound count as it.
	pub fn exit_notice(&self) -> Seconds {
		days(self.exit_notice_days.max(BOUNDS.min.exit_notice_days))
	}

	/// Whether money to anyone but a registered payee is charged to who has paid in.
	pub fn is_backed(&self) -> bool {
		self.backing > 0
	}

	/// Whether a claim of `sum` has the longer window and votes.
	pub fn is_large(&self, sum: Balance) -> bool {
		sum > self.month().saturating_mul(self.border.into())
	}

	/// How long a part can be disputed.
	pub fn window(&self, large: bool) -> Seconds {
		days(if large { self.window_large_days } else { self.window_small_days })
	}

	/// Bond of a dispute about a part of `amount`: a share of it, between 0.1 D and 0.5 D.
	pub fn bond_for(&self, amount: Balance) -> Balance {
		self.bond.mul_floor(amount).clamp(self.least_bond(), (self.month() / 2).max(1))
	}

	/// The least bond of a dispute, and that of whoever was drawn to look: 0.1 D.
	pub fn least_bond(&self) -> Balance {
		(self.month() / 10).max(1)
	}

	/// Length of a settlement round.
	pub fn settlement(&self, healthy: bool) -> Seconds {
		days(if healthy { self.settlement_healthy_days } else { self.settlement_strained_days })
	}
}

/// Seconds of so many days.
pub fn days(days: impl Into<u64>) -> Seconds {
	// A u16 of days at the most: far below u64's end.
	days.into().saturating_mul(DAY)
}

/// How long the parties talk before a panel votes.
pub fn talk(large: bool) -> Seconds {
	days(if large { 3u64 } else { 1 })
}

/// How long a panel votes.
pub fn vote(large: bool) -> Seconds {
	days(if large { 7u64 } else { 3 })
}

/// Rules with the time from which they hold.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct DatedRules {
	/// What they say.
	pub rules: Rules,
	/// From when, in chain time: the notice must not pass while nobody can leave.
	pub start: Seconds,
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_template_and_both_bounds_are_within_bounds() {
		assert!(BOUNDS.min.within_bounds());
		assert!(BOUNDS.template.within_bounds());
		assert!(BOUNDS.max.within_bounds());
	}

	#[test]
	fn one_step_past_any_bound_is_refused() {
		let template = BOUNDS.template;
		for rules in [
			Rules { dues: 0, ..template },
			Rules { dues: BOUNDS.max.dues + 1, ..template },
			Rules { period_days: 27, ..template },
			Rules { period_days: 93, ..template },
			Rules { waiting_days: 29, ..template },
			Rules { tenure_days: 59, ..template },
			Rules { grace_periods: 0, ..template },
			Rules { covered_share: Percent::from_percent(91), ..template },
			Rules { cap: 26, ..template },
			Rules { ramp: 4, ..template },
			Rules { own_account: 4, ..template },
			Rules { reserve_months: 1, ..template },
			Rules { minimum_voters: 9, ..template },
			Rules { open_joins: Percent::from_percent(21), ..template },
			Rules { window_small_days: 2, ..template },
			Rules { window_large_days: 8, ..template },
			Rules { border: 0, ..template },
			Rules { bond: Percent::from_percent(2), ..template },
			Rules { settlement_healthy_days: 0, ..template },
			Rules { settlement_strained_days: 31, ..template },
			Rules { filing_days: 29, ..template },
			Rules { exit_notice_days: 15, ..template },
			Rules { exit_notice_days: 7, ..template },
			Rules { exit_share: Percent::from_percent(24), ..template },
			Rules { ahead_periods: 13, ..template },
			Rules { notice_days: 29, ..template },
			Rules { host_fee: Perbill::from_parts(20_000_001), ..template },
			Rules { waiting_days: 181, ..template },
			Rules { tenure_days: 366, ..template },
			Rules { grace_periods: 7, ..template },
			Rules { covered_share: Percent::from_percent(9), ..template },
			Rules { cap: 0, ..template },
			Rules { cover_year: 0, ..template },
			Rules { cover_year: 37, ..template },
			Rules { ramp: 0, ..template },
			Rules { reserve_months: 13, ..template },
			Rules { minimum_voters: 101, ..template },
			Rules { window_small_days: 6, ..template },
			Rules { window_large_days: 6, ..template },
			Rules { border: 6, ..template },
			Rules { bond: Percent::from_percent(21), ..template },
			Rules { settlement_healthy_days: 8, ..template },
			Rules { settlement_strained_days: 6, ..template },
			Rules { filing_days: 181, ..template },
			Rules { ahead_periods: 0, ..template },
			Rules { notice_days: 181, ..template },
			Rules { backing: 0, ..template },
			Rules { backing: 2, ..template },
		] {
			assert!(!rules.within_bounds(), "{rules:?}");
		}
	}

	/// Rules in the middle of their bounds.
	fn middle() -> Rules {
		Rules {
			dues: 6_000,
			period_days: 60,
			waiting_days: 90,
			tenure_days: 120,
			grace_periods: 3,
			covered_share: Percent::from_percent(50),
			cap: 12,
			cover_year: 18,
			ramp: 2,
			own_account: 2,
			reserve_months: 6,
			minimum_voters: 50,
			open_joins: Percent::from_percent(10),
			window_small_days: 4,
			window_large_days: 7,
			border: 3,
			bond: Percent::from_percent(10),
			settlement_healthy_days: 3,
			settlement_strained_days: 14,
			filing_days: 90,
			exit_notice_days: 10,
			exit_share: Percent::from_percent(50),
			ahead_periods: 6,
			notice_days: 60,
			host_fee: Perbill::from_percent(1),
			backing: 1,
			of_kind: KindRules::Education,
		}
	}

	#[test]
	fn rules_only_ease_that_ask_no_more_cover_no_less_and_leave_the_guards() {
		macro_rules! directions {
			($($field:ident),*) => {
				// Whether it only eases to lower, or to raise, each rule.
				[$((
					stringify!($field),
					Rules { $field: BOUNDS.min.$field, ..middle() }.only_ease(&middle()),
					Rules { $field: BOUNDS.max.$field, ..middle() }.only_ease(&middle()),
				)),*]
			};
		}
		let rules = every_field!(directions);
		let named = |lower, higher| -> Vec<_> {
			rules.iter().filter(|(_, down, up)| (*down, *up) == (lower, higher)).map(|(name, ..)| *name).collect()
		};
		assert_eq!(named(true, false), ["settlement_healthy_days", "settlement_strained_days", "host_fee"]);
		assert_eq!(
			named(false, true),
			["grace_periods", "covered_share", "cap", "cover_year", "filing_days", "ahead_periods", "notice_days"]
		);
		// The window of a large claim is always of seven days, and all of what is paid in backs.
		assert_eq!(named(true, true), ["window_large_days", "backing"]);
		// Dues ease by a quarter at most.
		assert_eq!(named(false, false).len(), 26 - 3 - 7 - 2);
		assert!(!Rules { window_large_days: 8, ..middle() }.only_ease(&middle()));
		assert!(middle().only_ease(&middle()));
	}

	#[test]
	fn a_gift_does_not_buy_a_burden() {
		let dues = middle().dues - 1;
		assert!(!Rules { dues, cap: 11, ..middle() }.only_ease(&middle()));
		assert!(Rules { dues, cap: 13, ..middle() }.only_ease(&middle()));
	}

	#[test]
	fn dues_lower_by_more_than_a_quarter_are_a_smaller_cover() {
		let before = Rules { dues: 6_001, ..middle() };
		let eases = |dues| Rules { dues, ..middle() }.only_ease(&before);
		assert_eq!([6_002, 6_001, 4_501, 4_500, 100].map(eases), [false, true, true, false, false]);
	}

	#[test]
	fn a_notice_is_longer_than_any_window_also_where_older_rules_say_less() {
		assert!(BOUNDS.min.exit_notice() > BOUNDS.max.window(true).max(BOUNDS.max.window(false)));
		assert_eq!(Rules { exit_notice_days: 0, ..BOUNDS.template }.exit_notice(), days(8u8));
		assert_eq!(BOUNDS.template.exit_notice(), days(14u8));
	}

	#[test]
	fn a_months_dues_follow_the_period() {
		assert_eq!(Rules { dues: 6_000, period_days: 30, ..BOUNDS.template }.month(), 6_000);
		assert_eq!(Rules { dues: 9_200, period_days: 92, ..BOUNDS.template }.month(), 3_000);
		assert_eq!(Rules { dues: 1, period_days: 92, ..BOUNDS.template }.month(), 0);
	}

	#[test]
	fn a_bond_lies_between_a_tenth_and_a_half_of_a_month() {
		let rules = Rules { dues: 6_000, ..BOUNDS.template };
		assert_eq!(rules.bond_for(1), 600);
		assert_eq!(rules.bond_for(40_000), 2_000);
		assert_eq!(rules.bond_for(1_000_000), 3_000);
		assert_eq!(rules.least_bond(), 600);
		assert_eq!(Rules { dues: 9, ..rules }.least_bond(), 1);
	}
}
