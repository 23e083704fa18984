//! Honest members: they pay, now and then late, ask for what they need, and vouch for each other.

use super::{
	life::{Case, Life},
	people::{Need, PATIENCE_DAYS, Role, Standing, costs_of_today},
};
use crate::{
	claim::{PartState, PayeeRequest},
	limits::Limit,
	member::Member,
	mock::*,
};

/// Of those who leave, in percent, who just stop paying.
const SILENT: u32 = 50;

impl Life {
	pub(super) fn live_honestly(&mut self, number: usize) {
		if self.day >= self.people[number].pays_on {
			self.pay_up(number);
		}
		if self.draw.chance(f64::from(self.scenario.leaving) / 100.0 / 365.0) {
			match self.draw.percent(SILENT) {
				true => self.people[number].standing = Standing::Silent,
				false => self.leave(number),
			}
			self.expect(Role::Honest, self.day + 1);
			return;
		}
		for (cost, in_shop) in costs_of_today(&mut self.draw, self.day, self.scenario.loss_ratio) {
			let covers =
				|member: Member| member.is_covered(&self.scenario.rules, MutualAid::now()) && self.waited(&member);
			let covered_today = self.member(number).is_some_and(covers);
			if covered_today {
				self.people[number].needs.push(self.needs.len());
				self.needs.push(Need {
					day: self.day,
					cost,
					in_shop,
					covered: self.scenario.rules.covered_share.mul_floor(cost),
					granted: 0,
					vouched: false,
					paid: 0,
					paid_soon: 0,
					paid_on: None,
				});
				self.costs_covered += cost;
			} else {
				self.costs_outside += cost;
			}
		}
		let waiting = core::mem::take(&mut self.people[number].needs);
		for need in waiting {
			let waited = self.day - self.needs[need].day;
			if !self.ask(number, need, waited) && waited < self.scenario.rules.filing_days.into() {
				self.people[number].needs.push(need);
			}
		}
	}

	/// Ask for a need, where enough of it is payable or no more can be waited for.
	fn ask(&mut self, number: usize, need: usize, waited: u32) -> bool {
		let Need { cost, in_shop, covered, .. } = self.needs[need];
		let who = self.people[number].who;
		let mut payee = if in_shop { PayeeRequest::OwnAccount } else { PayeeRequest::Account(SCHOOL) };
		let Some(mut payable) = self.payable(number, waited, cost, &payee) else { return false };
		if matches!(payable.binding, Limit::OwnAccount | Limit::Backing) {
			payee = PayeeRequest::Vouched(who);
			payable = self.payable(number, waited, cost, &payee).unwrap_or(payable);
		}
		if payable.amount == 0 || 2 * payable.amount < covered && waited < PATIENCE_DAYS {
			return false;
		}
		let vouched = matches!(payee, PayeeRequest::Vouched(_));
		let claim = self.file(number, waited, cost, payable.amount, payee, Some(need));
		if vouched {
			self.unvouched.push(claim);
		}
		self.needs[need].granted = payable.amount;
		self.needs[need].vouched = vouched;
		true
	}

	pub(super) fn vouch_for_honest_claims(&mut self) {
		for claim in core::mem::take(&mut self.unvouched) {
			let pool = self.pool;
			// One a day: friends take their time.
			self.somebody(|who| MutualAid::vouch(signed(who), pool, claim, u128::MAX).is_ok());
			if state(pool, claim) != PartState::Waiting {
				continue;
			}
			match MutualAid::expire_part(signed(HOST), pool, claim, 0) {
				Ok(_) => {
					let Case { person, need: Some(need), .. } = self.cases[&claim] else { unreachable!() };
					self.needs[need].granted = 0;
					self.people[person].needs.push(need);
				}
				Err(_) => self.unvouched.push(claim),
			}
		}
	}
}
