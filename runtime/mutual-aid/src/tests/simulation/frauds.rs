//! Frauds: alone or in rings, with false costs beyond every limit, asking for what pays most for the dues they pay.

use super::{
	life::Life,
	people::{FALSE_COST, Person, Role, Standing},
};
use crate::{
	claim::PayeeRequest,
	limits::Limit,
	member::Standing as Dues,
	mock::*,
	time::{DAY, Seconds},
	*,
};

/// A fraud that found nothing to ask for in so many days after its cover began leaves.
const FRAUD_WAITS: u32 = 120;
/// A fraud waits so many days for more than a part of what its dues allow.
const FRAUD_HOLDS_OUT: u32 = 60;
/// A ring that has paid for so many days files whatever still limits it.
const RING_PAYS: u32 = 420;
/// A ring ends so many days after its first member could have filed.
const RING_WORKS: u32 = 240;

impl Life {
	/// Pay where cover would lapse by tomorrow.
	fn keep_cover(&mut self, number: usize) {
		let lapses = self.member(number).map_or(Seconds::MAX, |member| member.grace_ends(&self.scenario.rules));
		if lapses <= MutualAid::now().chain + d(1) {
			pay(self.pool, self.people[number].who, 1);
		}
	}

	/// Days for which the cover has held, where it does.
	fn covered_for(&self, number: usize) -> Option<u32> {
		let now = MutualAid::now();
		let member = self.member(number).filter(|member| member.is_covered(&self.scenario.rules, now))?;
		Some(((now.wall - member.cover_from) / DAY) as u32)
	}

	pub(super) fn defraud_alone(&mut self, number: usize) {
		if self.people[number].claim.is_some() {
			return;
		}
		if self.people[number].done() {
			return self.replace(&[number], Role::Lone);
		}
		let Some(covered_for) = self.covered_for(number) else { return self.keep_cover(number) };
		let asked = self.payable(number, 0, FALSE_COST, &PayeeRequest::OwnAccount).filter(|payable| {
			let by_dues = payable.paid_in.min(payable.own_account.unwrap_or(0));
			payable.amount > 0 && (10 * payable.amount >= 9 * by_dues || covered_for > FRAUD_HOLDS_OUT)
		});
		match asked {
			Some(payable) => {
				let claim = self.file(number, 0, FALSE_COST, payable.amount, PayeeRequest::OwnAccount, None);
				self.people[number].claim = Some(claim);
			}
			None if covered_for > FRAUD_WAITS => self.replace(&[number], Role::Lone),
			None => self.keep_cover(number),
		}
	}

	/// Frauds leave, and others come under new names.
	fn replace(&mut self, leaving: &[usize], role: Role) {
		for number in leaving {
			self.leave(*number);
		}
		match role {
			Role::Ring(_) => self.expect_ring(self.day + 1),
			_ => drop(self.expect(role, self.day + 1)),
		}
	}

	/// A ring pays, files one after the other as vouchers are free, and leaves together.
	pub(super) fn scheme(&mut self, ring: usize) {
		let people = self.rings[ring].people.clone();
		let lives = |person: &Person| person.standing == Standing::Pays && person.joined < self.day;
		if !people.iter().all(|number| lives(&self.people[*number])) {
			return;
		}
		let over = self.rings[ring].works.is_some_and(|since| self.day > since + RING_WORKS);
		let idle = people.iter().all(|number| self.people[*number].claim.is_none());
		let done = people.iter().all(|number| self.people[*number].done());
		if idle && (over || done) {
			return self.replace(&people, Role::Ring(ring));
		}
		for number in people.iter().copied() {
			if self.people[number].done() || self.people[number].claim.is_some() || over {
				self.keep_cover(number);
				continue;
			}
			let who = self.people[number].who;
			let vouched = PayeeRequest::Vouched(who);
			let ready = self.covered_for(number).and_then(|_| self.payable(number, 0, FALSE_COST, &vouched)).filter(
				|payable| {
					let old = self.day > self.people[number].joined + RING_PAYS;
					payable.amount > 0
						&& payable.binding != Limit::YoungPool
						&& (payable.binding != Limit::PaidIn || old)
				},
			);
			let Some(payable) = ready else {
				if self.day >= self.people[number].pays_on {
					self.pay_up(number);
				}
				continue;
			};
			self.rings[ring].works.get_or_insert(self.day);
			let fellows = self.free_fellows(&people, number);
			if let [first, second, ..] = fellows[..] {
				let claim = self.file(number, 0, FALSE_COST, payable.amount, vouched, None);
				for fellow in [first, second] {
					let _ = MutualAid::vouch(signed(fellow), self.pool, claim, Balance::MAX);
				}
				self.people[number].claim = Some(claim);
			} else if self.people[number].refusals > 0 || self.all_fellows_barred(&people) {
				// Nobody is left to vouch: what goes to the own account is still there.
				let own = self.payable(number, 0, FALSE_COST, &PayeeRequest::OwnAccount).map_or(0, |own| own.amount);
				if own > 0 {
					let claim = self.file(number, 0, FALSE_COST, own, PayeeRequest::OwnAccount, None);
					self.people[number].claim = Some(claim);
				}
			} else {
				self.keep_cover(number);
			}
		}
	}

	fn free_fellows(&self, people: &[usize], number: usize) -> Vec<AccountId> {
		let now = MutualAid::now().chain;
		let free = |fellow: &usize| {
			let who = self.people[*fellow].who;
			let votes = self.member(*fellow).is_some_and(|member| {
				member.sequence.is_some() && member.standing(&self.scenario.rules, now) != Dues::Lapsed
			});
			let barred = Barred::<Test>::get(self.pool, who).is_some_and(|until| until > now);
			*fellow != number && votes && !barred && !VouchedClaim::<Test>::contains_key(self.pool, who)
		};
		people.iter().filter(|fellow| free(fellow)).map(|fellow| self.people[*fellow].who).collect()
	}

	fn all_fellows_barred(&self, people: &[usize]) -> bool {
		let now = MutualAid::now().chain;
		let barred = |number: &&usize| {
			Barred::<Test>::get(self.pool, self.people[**number].who).is_some_and(|until| until > now)
		};
		people.iter().filter(barred).count() + 2 > people.len()
	}
}
