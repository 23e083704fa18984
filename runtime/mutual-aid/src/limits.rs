//! How much of a cost is payable, and which limit says so.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use polkadot_sdk::sp_arithmetic::ArithmeticError;
use polkadot_sdk::sp_arithmetic::traits::EnsureMul;
use scale_info::TypeInfo;

use crate::{Balance, member::CoverYear, pool::ratio, rules::Rules};

/// The limits of a claim.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Limit {
	/// A share of the cost.
	CoveredShare,
	/// The cap, by what the pool has left.
	PoolMoney,
	/// A multiple of what the member paid in.
	PaidIn,
	/// What a member can receive in a cover year.
	CoverYear,
	/// The pool has too few voters.
	YoungPool,
	/// What can go to the member's own account in a cover year.
	OwnAccount,
	/// What of the member's dues backs nothing yet.
	Backing,
}

/// What the limits are measured by.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
	/// The rules that judge the claim.
	pub rules: &'a Rules,
	/// The whole cost.
	pub cost: Balance,
	/// What the pool has not promised to parts that have opened.
	pub available: Balance,
	/// What it has not promised to any part.
	pub plannable: Balance,
	/// The pool's members.
	pub members: u32,
	/// Whether the pool lacks its minimum of voters.
	pub young: bool,
	/// What counts as paid in.
	pub paid_in: Balance,
	/// Received ever, promised included.
	pub received: Balance,
	/// This cover year.
	pub year: CoverYear,
	/// Whether the payee is the member.
	pub own_account: bool,
	/// What of the member's dues backs nothing yet.
	pub free_backing: Balance,
}

/// The payable sum, and what each limit would allow.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Payable {
	/// The least of the limits.
	pub amount: Balance,
	/// The limit that binds; the first of the list when two are equal.
	pub binding: Limit,
	/// See [`Limit::CoveredShare`].
	pub covered_share: Balance,
	/// See [`Limit::PoolMoney`].
	pub pool_money: Balance,
	/// The same for parts whose day lies ahead: what waits already is taken off. It bounds those parts alone.
	pub planned: Balance,
	/// See [`Limit::PaidIn`].
	pub paid_in: Balance,
	/// See [`Limit::CoverYear`].
	pub cover_year: Balance,
	/// See [`Limit::YoungPool`]; nothing once there are enough voters.
	pub young_pool: Option<Balance>,
	/// See [`Limit::OwnAccount`]; nothing for another payee.
	pub own_account: Option<Balance>,
	/// See [`Limit::Backing`]; nothing for another payee, or where rules from before ask for none.
	pub backing: Option<Balance>,
}

impl Payable {
	/// The same in so many equal parts, of which the later ones are planned: these together are no more than can be.
	pub fn in_parts(mut self, parts: u32, planned: u32) -> Self {
		if let Some(most) = self.planned.saturating_mul(parts.into()).checked_div(planned.into()) {
			self.pool_money = self.pool_money.min(most);
		}
		if self.pool_money < self.amount {
			(self.amount, self.binding) = (self.pool_money, Limit::PoolMoney);
		}
		self
	}
}

/// The whole cap while a pool has its reserve, else as much of it as it has of that.
pub fn cap_by_reserve(money: Balance, reserve: Balance, cap: Balance) -> Balance {
	ratio(money, reserve).mul_floor(cap)
}

/// The payable sum. The formulas stand in `docs/chain.md`, "Payable".
pub fn payable(facts: &Facts) -> Result<Payable, ArithmeticError> {
	let Facts { rules, year, .. } = facts;
	let month = rules.month();
	let months = |count: u8| month.ensure_mul(count.into());
	let reserve = months(rules.reserve_months)?.ensure_mul(facts.members.into())?;

	let covered_share = rules.covered_share.mul_floor(facts.cost);
	let cap = months(rules.cap)?;
	// Few members with a large cap could else be promised more than there is.
	let [pool_money, planned] =
		[facts.available, facts.plannable].map(|money| cap_by_reserve(money, reserve, cap).min(money));
	let paid_in = facts.paid_in.ensure_mul(rules.ramp.into())?.saturating_sub(facts.received);
	let cover_year = months(rules.cover_year)?.saturating_sub(year.received);
	let young_pool = facts.young.then_some(month / 4);
	let own_account = match facts.own_account {
		true => Some(months(rules.own_account)?.saturating_sub(year.own_account)),
		false => None,
	};

	let backing = (facts.own_account && rules.is_backed()).then_some(facts.free_backing);

	let (amount, binding) = [
		(Some(covered_share), Limit::CoveredShare),
		(Some(pool_money), Limit::PoolMoney),
		(Some(paid_in), Limit::PaidIn),
		(Some(cover_year), Limit::CoverYear),
		(young_pool, Limit::YoungPool),
		(own_account, Limit::OwnAccount),
		(backing, Limit::Backing),
	]
	.into_iter()
	.filter_map(|(amount, limit)| Some((amount?, limit)))
	.reduce(|least, next| if next.0 < least.0 { next } else { least })
	.unwrap_or((0, Limit::CoveredShare));
	Ok(Payable {
		amount,
		binding,
		covered_share,
		pool_money,
		planned,
		paid_in,
		cover_year,
		young_pool,
		own_account,
		backing,
	})
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::rules::BOUNDS;
	use proptest::prelude::*;

	const RULES: Rules = Rules { dues: 6_000, ..BOUNDS.template };

	fn facts() -> Facts<'static> {
		Facts {
			rules: &RULES,
			cost: 10_000,
			available: 10_000_000,
			plannable: 10_000_000,
			members: 40,
			young: false,
			paid_in: 100_000,
			received: 0,
			year: CoverYear::default(),
			own_account: false,
			free_backing: 100_000,
		}
	}

	fn binding(facts: Facts) -> (Balance, Limit) {
		let payable = payable(&facts).unwrap();
		(payable.amount, payable.binding)
	}

	#[test]
	fn each_limit_can_bind() {
		assert_eq!(binding(facts()), (8_000, Limit::CoveredShare));
		// What others plan takes nothing from what opens now.
		let planned = Facts { plannable: 36_000, ..facts() };
		assert_eq!((binding(planned), payable(&planned).unwrap().planned), ((8_000, Limit::CoveredShare), 7_500));
		// 150,000 × 36,000 / 720,000
		assert_eq!(binding(Facts { available: 36_000, ..facts() }), (7_500, Limit::PoolMoney));
		assert_eq!(binding(Facts { paid_in: 4_000, received: 5_000, ..facts() }), (7_000, Limit::PaidIn));
		let year = CoverYear { number: 0, received: 149_000, own_account: 0 };
		assert_eq!(binding(Facts { year, ..facts() }), (1_000, Limit::CoverYear));
		assert_eq!(binding(Facts { young: true, ..facts() }), (1_500, Limit::YoungPool));
		let year = CoverYear { number: 0, received: 17_000, own_account: 17_000 };
		assert_eq!(binding(Facts { own_account: true, year, ..facts() }), (1_000, Limit::OwnAccount));
		assert_eq!(binding(Facts { available: 0, ..facts() }), (0, Limit::PoolMoney));
		let unbacked = Facts { own_account: true, free_backing: 7_999, ..facts() };
		assert_eq!(binding(unbacked), (7_999, Limit::Backing));
		assert_eq!(binding(Facts { own_account: false, ..unbacked }), (8_000, Limit::CoveredShare));
		let before = Rules { backing: 0, ..RULES };
		assert_eq!(binding(Facts { rules: &before, ..unbacked }), (8_000, Limit::CoveredShare));
	}

	#[test]
	fn the_documents_example_to_the_unit() {
		let year = CoverYear { number: 0, received: 15_000, own_account: 9_000 };
		let school = Facts { cost: 100_000, available: 480_000, paid_in: 24_000, received: 15_000, year, ..facts() };
		let found = payable(&school).unwrap();
		let each = (found.covered_share, found.pool_money, found.paid_in, found.cover_year);
		// A quotient is kept to eighteen digits and rounded down: two thirds of 150,000 are 99,999.
		assert_eq!(each, (80_000, 99_999, 57_000, 135_000));
		assert_eq!((found.amount, found.binding), (57_000, Limit::PaidIn));
		assert_eq!(binding(Facts { own_account: true, ..school }), (9_000, Limit::OwnAccount));
		assert_eq!(binding(Facts { young: true, ..school }), (1_500, Limit::YoungPool));
	}

	#[test]
	fn a_pool_that_has_its_reserve_pays_the_whole_cap() {
		let rich = Facts { cost: 10_000_000, available: 720_000, ..facts() };
		assert_eq!(binding(rich), (150_000, Limit::PoolMoney));
		assert_eq!(binding(Facts { available: 719_999, ..rich }).1, Limit::PoolMoney);
		assert!(binding(Facts { available: 719_999, ..rich }).0 < 150_000);
	}

	#[test]
	fn rules_and_costs_at_their_ends_do_not_overflow() {
		let rules = Rules { dues: BOUNDS.max.dues, ..BOUNDS.max };
		let ends = Facts { rules: &rules, cost: Balance::MAX, members: u32::MAX, paid_in: Balance::MAX / 3, ..facts() };
		assert!(payable(&ends).is_ok());
		assert_eq!(payable(&Facts { paid_in: Balance::MAX, ..ends }), Err(ArithmeticError::Overflow));
	}

	proptest! {
		#[test]
		fn the_payable_sum_is_the_least_limit_and_never_beyond_the_cost(
			cost in 0u128..1 << 80,
			available in 0u128..1 << 80,
			members in 1u32..100_000,
			young: bool,
			own_account: bool,
			paid_in in 0u128..1 << 80,
			received in 0u128..1 << 80,
			year_received in 0u128..1 << 40,
		) {
			let year = CoverYear { number: 0, received: year_received, own_account: year_received };
			let facts = Facts { rules: &RULES, cost, available, plannable: available / 2, members, young, paid_in, received, year, own_account, free_backing: paid_in / 2 };
			let sum = payable(&facts).unwrap();
			let all = [Some(sum.covered_share), Some(sum.pool_money), Some(sum.paid_in), Some(sum.cover_year), sum.young_pool, sum.own_account, sum.backing];
			prop_assert_eq!(Some(sum.amount), all.into_iter().flatten().min());
			prop_assert!(sum.amount <= cost);
			prop_assert!(sum.planned <= sum.pool_money);
		}
	}
}
