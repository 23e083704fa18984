//! Frauds: alone or in rings, with false costs beyond every limit, asking for what pays most for the dues they pay.

use super::{
	life::Life,
	people::{FALSE_COST, MONTH, Person, Role, Standing},
};
use crate::{
	claim::PayeeRequest,
	limits::Limit,
	member::{Member, Standing as Dues},
	mock::*,
	time::{DAY, Seconds},
	*,
};

/// A fraud that found nothing to ask for in so many days after its cover began leaves.
const FRAUD_WAITS: u32 = 120;
/// A fraud waits so many days for more than a part of what its dues allow.
const FRAUD_HOLDS_OUT: u32 = 60;
/// Less than this no fraud asks for.
const WORTH_WHILE: Balance = MONTH / 10;
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
		let covers = |member: &Member| member.is_covered(&self.scenario.rules, now) && self.waited(member);
		let member = self.member(number).filter(covers)?;
		Some(((now.wall - member.cover_from) / DAY) as u32)
	}

	pub(super) fn defraud_alone(&mut self, number: usize) {
		if self.people[number].claim.is_some() {
			return;
		}
		if self.people[number].done() {
			return self.replace(&[number], Role::Lone);
		}
		let Some(covered_for) = self.covered_for(number) else {
			// Where paid days count, arrears lose them.
			return match self.scenario.candidate.paid_waiting && self.day >= self.people[number].pays_on {
				true => self.pay_up(number),
				false => self.keep_cover(number),
			};
		};
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

	/// A ring pays for as long as it has agreed; then each takes what needs nobody, and after it what the others back. When
	/// nothing more is to be had they leave together.
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
			if self.day < self.people[number].joined + self.scenario.ring_pays || self.covered_for(number).is_none() {
				if self.day >= self.people[number].pays_on {
					self.pay_up(number);
				}
				continue;
			}
			self.rings[ring].works.get_or_insert(self.day);
			if !self.ask_alone(number) && !self.ask_with_fellows(number, &people) {
				// Others of the ring may still be free for it later.
				let waits = people.iter().any(|fellow| self.people[*fellow].claim.is_some());
				self.people[number].satisfied = !waits;
				self.keep_cover(number);
			}
		}
	}

	/// What goes to the own account needs nobody.
	fn ask_alone(&mut self, number: usize) -> bool {
		let Some(payable) = self.payable(number, 0, FALSE_COST, &PayeeRequest::OwnAccount) else { return false };
		if payable.amount < WORTH_WHILE || payable.binding == Limit::YoungPool {
			return false;
		}
		let claim = self.file(number, 0, FALSE_COST, payable.amount, PayeeRequest::OwnAccount, None);
		self.people[number].claim = Some(claim);
		true
	}

	/// All that the own dues and those of the fellows who are free back, and of somebody honest who believes it.
	fn ask_with_fellows(&mut self, number: usize, people: &[usize]) -> bool {
		let who = self.people[number].who;
		let vouched = PayeeRequest::Vouched(who);
		let Some(payable) = self.payable(number, 0, FALSE_COST, &vouched) else { return false };
		let mut backers = self.free_fellows(people, number);
		if self.draw.percent(self.scenario.deceived) {
			let believes = (0..40).find_map(|_| {
				let honest = self.draw.below(self.people.len() as u32) as usize;
				let free = self.people[honest].takes_part(self.day) && self.is_free_to_vouch(honest);
				free.then(|| self.people[honest].who)
			});
			backers.splice(0..0, believes);
		}
		let backs = |who: &AccountId| MutualAid::membership_of(self.pool, who).map_or(0, |member| member.free_backing);
		let backed = match self.scenario.rules.is_backed() {
			true => backs(&who) + backers.iter().map(backs).sum::<Balance>(),
			false => Balance::MAX,
		};
		let amount = payable.amount.min(backed);
		if backers.len() < 2 || amount < WORTH_WHILE || payable.binding == Limit::YoungPool {
			return false;
		}
		let claim = self.file(number, 0, FALSE_COST, amount, vouched, None);
		for backer in backers {
			let _ = MutualAid::vouch(signed(backer), self.pool, claim, Balance::MAX);
		}
		self.people[number].claim = Some(claim);
		true
	}

	fn is_free_to_vouch(&self, number: usize) -> bool {
		let now = MutualAid::now().chain;
		let who = self.people[number].who;
		let votes = self.member(number).is_some_and(|member| {
			member.sequence.is_some() && member.standing(&self.scenario.rules, now) != Dues::Lapsed
		});
		let barred = Barred::<Test>::get(self.pool, who).is_some_and(|until| until > now);
		votes && !barred && !VouchedClaim::<Test>::contains_key(self.pool, who)
	}

	fn free_fellows(&self, people: &[usize], number: usize) -> Vec<AccountId> {
		let free = |fellow: &usize| *fellow != number && self.is_free_to_vouch(*fellow);
		people.iter().copied().filter(free).map(|fellow| self.people[fellow].who).collect()
	}
}
