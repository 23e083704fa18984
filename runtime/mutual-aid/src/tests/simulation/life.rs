//! A pool's life, day by day, through the pallet's calls.

use std::collections::BTreeMap;

use polkadot_sdk::frame_support::traits::fungibles::Mutate;

use super::{
	draw::Draw,
	outcome::Outcome,
	people::{FOUNDING_DAYS, MONTH, Need, Person, RING, Role, Standing, census, lateness},
};
use crate::{
	claim::{ClaimRequest, Need as Subject, PartRequest, PartState, PayeeRequest},
	limits::{Limit, Payable},
	member::Standing as Dues,
	mock::*,
	rules::Rules as RulesOfPool,
	time::{DAY, HOUR, Seconds},
	*,
};

/// Counted as soon.
pub const SOON: u32 = 30;

/// Days within which a fraud comes to its end, one way or another: who joined later is not counted.
const LONE_FRAUD_TAKES: u32 = 360;
const RING_TAKES: u32 = 690;

/// What is simulated.
#[derive(Clone, Copy)]
pub struct Scenario {
	pub rules: RulesOfPool,
	pub members: u32,
	pub days: u32,
	/// What the template would cover of the honest costs, in percent of the dues.
	pub loss_ratio: u32,
	/// Frauds that somebody disputes who was not drawn to look at them, in percent.
	pub disputed: u32,
	/// Of those who are drawn to look at a claim, how many do, in percent.
	pub looking: u32,
	/// Honest members who leave within a year, in percent. Others take their places.
	pub leaving: u32,
	/// Days for which a ring pays before it files.
	pub ring_pays: u32,
	/// Honest voters who are asked to back a fraud and do, in percent.
	pub deceived: u32,
	/// In how many parts that open together a fraud files, so that each would need its own dispute.
	pub fraud_parts: u8,
	/// What is not a rule, and might be.
	pub candidate: Candidate,
}

/// Rules that might be: they are tried here as if everybody kept to them.
#[derive(Clone, Copy, Default)]
pub struct Candidate {
	/// Cover begins after so many paid days as the waiting time has, not after as many days.
	pub paid_waiting: bool,
	/// Paid, whoever is paid: 1 × paid in to the own account, 1.5 × to a vouched payee, 3 × to a school.
	pub by_payee: bool,
}

/// Whose claim it is.
pub(super) struct Case {
	pub(super) person: usize,
	pub(super) need: Option<usize>,
	pub(super) reopened: bool,
}

pub(super) struct Panel {
	pub(super) poll: PollId,
	pub(super) claim: ClaimId,
	pub(super) opens: Seconds,
}

/// Somebody who was drawn will look at a claim on this day.
pub(super) struct Look {
	pub(super) day: u32,
	pub(super) claim: ClaimId,
	pub(super) who: AccountId,
	pub(super) doubt: bool,
}

#[derive(Default)]
pub(super) struct Ring {
	pub(super) people: Vec<usize>,
	/// Day on which its first member could file.
	pub(super) works: Option<u32>,
}

pub(super) struct Life {
	pub(super) scenario: Scenario,
	pub(super) pool: PoolId,
	pub(super) draw: Draw,
	pub(super) day: u32,
	pub(super) people: Vec<Person>,
	pub(super) rings: Vec<Ring>,
	pub(super) needs: Vec<Need>,
	pub(super) cases: BTreeMap<ClaimId, Case>,
	pub(super) disputes: Vec<(u32, ClaimId)>,
	pub(super) looks: Vec<Look>,
	pub(super) panels: Vec<Panel>,
	pub(super) unvouched: Vec<ClaimId>,
	/// Money in less money out, by the events.
	pub(super) ledger: Balance,
	/// False claims that could be disputed, and those that were.
	pub(super) false_claims: (u32, u32),
	pub(super) days_short: u32,
	/// Honest costs on days with and without cover.
	pub(super) costs_covered: Balance,
	pub(super) costs_outside: Balance,
}

/// Live through a scenario. The invariants and the pot by its events are looked at every month and at the end.
pub fn live(scenario: Scenario, seed: u64) -> Outcome {
	let mut outcome = None;
	on_chain(|| {
		// Rules from before money had to be backed can be adopted by nobody any more.
		let pool = open_pool_in(CurrencyId::WithId(YUAN), RulesOfPool { backing: 1, ..scenario.rules });
		Rules::<Test>::mutate(pool, 0, |dated| dated.as_mut().unwrap().rules = scenario.rules);
		let mut life = Life {
			scenario,
			pool,
			draw: Draw::new(seed),
			day: 0,
			people: vec![],
			rings: vec![],
			needs: vec![],
			cases: BTreeMap::new(),
			disputes: vec![],
			looks: vec![],
			panels: vec![],
			unvouched: vec![],
			ledger: 0,
			false_claims: (0, 0),
			days_short: 0,
			costs_covered: 0,
			costs_outside: 0,
		};
		life.found();
		while life.day < scenario.days {
			life.next_day();
		}
		life.check();
		outcome = Some(life.outcome());
	});
	outcome.expect("the life was lived")
}

impl Life {
	fn found(&mut self) {
		let (honest, lone, rings) = census(self.scenario.members);
		for role in
			core::iter::repeat_n(Role::Honest, honest as usize).chain(core::iter::repeat_n(Role::Lone, lone as usize))
		{
			let joins = self.draw.below(FOUNDING_DAYS);
			self.expect(role, joins);
		}
		for _ in 0..rings {
			let joins = self.draw.below(FOUNDING_DAYS);
			self.expect_ring(joins);
		}
	}

	/// Somebody will join on this day.
	pub(super) fn expect(&mut self, role: Role, joins: u32) -> usize {
		let number = self.people.len();
		self.people.push(Person::new(number, role, joins));
		<Assets as Mutate<AccountId>>::mint_into(YUAN, &person(number as u64), WEALTH).unwrap();
		number
	}

	pub(super) fn expect_ring(&mut self, joins: u32) {
		let ring = self.rings.len();
		let people = (0..RING).map(|_| self.expect(Role::Ring(ring), joins)).collect();
		self.rings.push(Ring { people, works: None });
	}

	fn next_day(&mut self) {
		for number in 0..self.people.len() {
			self.act(number);
		}
		for ring in 0..self.rings.len() {
			self.scheme(ring);
		}
		self.vouch_for_honest_claims();
		self.look_as_drawn();
		self.dispute_what_looks_wrong();
		self.vote_in_panels();
		self.follow();

		jump(d(1));
		while Seconds::from(DueCursor::<Test>::get().hour) * HOUR <= MutualAid::now().chain {
			build_block(wall() + 6);
		}
		self.day += 1;
		self.follow();
		let pool = pool_of(self.pool);
		self.days_short += u32::from(pool.books.free + pool.books.settling < pool.promises.opened());
		if self.day % 30 == 0 {
			self.check();
		}
	}

	fn check(&self) {
		MutualAid::do_try_state().unwrap();
		assert_eq!(self.ledger, books(self.pool).pot().unwrap(), "the pot by its events");
	}

	pub(super) fn member(&self, number: usize) -> Option<member::Member> {
		Members::<Test>::get(self.pool, self.people[number].who)
	}

	fn act(&mut self, number: usize) {
		let Person { role, standing, joined, .. } = self.people[number];
		match standing {
			Standing::Gone => return,
			_ if self.day < joined => return,
			// Where no place is left one asks again the next day.
			Standing::Pays
				if self.day == joined && pool_of(self.pool).places_left(&self.scenario.rules, chain()) == 0 =>
			{
				self.people[number].joined += 1;
				return;
			}
			Standing::Pays if self.day == joined => {
				join(self.pool, self.people[number].who);
				self.plan_payment(number);
				return;
			}
			Standing::Silent if self.day % 30 == 0 => {
				if MutualAid::remove_lapsed(signed(HOST), self.pool, self.people[number].who).is_ok() {
					self.people[number].standing = Standing::Leaving;
				}
				return;
			}
			Standing::Leaving if self.day % 5 == 0 => {
				let who = self.people[number].who;
				let _ = MutualAid::pay_exit(signed(who), self.pool, who);
				return;
			}
			Standing::Silent | Standing::Leaving => return,
			Standing::Pays => {}
		}
		match role {
			Role::Honest => self.live_honestly(number),
			Role::Lone => self.defraud_alone(number),
			Role::Ring(_) => {}
		}
	}

	pub(super) fn plan_payment(&mut self, number: usize) {
		let paid_until = self.member(number).map_or(0, |member| member.paid_until);
		let left = paid_until.saturating_sub(MutualAid::now().chain);
		// Blocks of due jobs move the day by seconds.
		let due = self.day + ((left + HOUR) / DAY) as u32;
		let late = if self.people[number].honest() { lateness(&mut self.draw) } else { 0 };
		self.people[number].pays_on = due + late;
	}

	pub(super) fn pay_up(&mut self, number: usize) {
		let Some(member) = self.member(number) else { return };
		let now = MutualAid::now().chain;
		let periods = match member.standing(&self.scenario.rules, now) {
			Dues::Lapsed => 1,
			_ => member.periods_in_arrears(&self.scenario.rules, now).max(1) as u8,
		};
		match MutualAid::pay_dues(signed(self.people[number].who), self.pool, self.people[number].who, periods) {
			Ok(()) => self.plan_payment(number),
			// Rules may allow no payment before the due date, and it comes later in the day.
			Err(error) => {
				assert_eq!(error, Error::<Test>::TooFarAhead.into());
				self.people[number].pays_on = self.day + 1;
			}
		}
	}

	pub(super) fn leave(&mut self, number: usize) {
		MutualAid::request_exit(signed(self.people[number].who), self.pool, ANY).unwrap();
		self.people[number].standing = Standing::Leaving;
	}

	pub(super) fn payable(
		&self,
		number: usize,
		days_ago: u32,
		cost: Balance,
		payee: &PayeeRequest<AccountId>,
	) -> Option<Payable> {
		let loss_date = wall() - d(days_ago.into());
		let who = self.people[number].who;
		let mut found = payable_of(self.pool, who, 0, loss_date, cost, payee.clone()).ok()?;
		let member = self.member(number)?;
		if !self.waited(&member) {
			return None;
		}
		if self.scenario.candidate.by_payee {
			let (halves, limit) = match payee {
				PayeeRequest::OwnAccount => (2, Limit::OwnAccount),
				PayeeRequest::Vouched(_) => (3, Limit::PaidIn),
				PayeeRequest::Account(_) => (6, Limit::PaidIn),
			};
			let paid_in = member.paid_in_for_limit(&self.scenario.rules, MutualAid::now().chain);
			let had = member.record.received + member.record.promised;
			let most = (paid_in * halves / 2).saturating_sub(had);
			found.own_account = found.own_account.map(|own| own.min(most));
			if most < found.amount {
				(found.amount, found.binding) = (most, limit);
			}
		}
		Some(found)
	}

	/// Whether the waiting time is over where paid days count.
	pub(super) fn waited(&self, member: &member::Member) -> bool {
		let now = MutualAid::now().chain;
		!self.scenario.candidate.paid_waiting || member.tenure_at(now) >= self.scenario.rules.waiting()
	}

	pub(super) fn file(
		&mut self,
		number: usize,
		days_ago: u32,
		cost: Balance,
		amount: Balance,
		payee: PayeeRequest<AccountId>,
		need: Option<usize>,
	) -> ClaimId {
		let claim = pool_of(self.pool).next_claim;
		let count = if need.is_none() { self.scenario.fraud_parts.into() } else { 1 };
		let each = amount / count;
		let parts = (0..count).map(|part| {
			let amount = if part == 0 { amount - each * (count - 1) } else { each };
			PartRequest { amount, payee: payee.clone(), due: wall(), milestone: None }
		});
		let request = ClaimRequest {
			rules: 0,
			need: Subject::Tuition,
			loss_date: wall() - d(days_ago.into()),
			cost,
			statement: H256::repeat_byte(1),
			parts: parts.collect::<Vec<_>>().try_into().unwrap(),
		};
		MutualAid::file_claim(signed(self.people[number].who), self.pool, request).unwrap();
		self.cases.insert(claim, Case { person: number, need, reopened: false });
		claim
	}

	/// Somebody honest who can do it, found by asking around.
	pub(super) fn somebody(&mut self, mut can: impl FnMut(AccountId) -> bool) -> bool {
		(0..40).any(|_| {
			let number = self.draw.below(self.people.len() as u32) as usize;
			self.people[number].takes_part(self.day) && can(self.people[number].who)
		})
	}

	/// Take account of what has happened since the last look.
	fn follow(&mut self) {
		let number_of = |who: AccountId| who.checked_sub(PEOPLE).map(|number| number as usize);
		let happened = events();
		forget_events();
		for event in happened {
			match event {
				Event::DuesPaid { member, amount, fee, .. } => {
					self.ledger += amount - fee;
					self.people[number_of(member).unwrap()].cost += amount;
				}
				Event::PartOpened { claim, part: 0, closes, .. } => self.look_at(claim, closes),
				Event::Disputed { claim, poll, opens, .. } => {
					self.false_claims.1 += u32::from(self.cases[&claim].need.is_none());
					self.panels.push(Panel { poll, claim, opens });
				}
				Event::PartPaid { claim, part, from_free, from_donated, remaining, .. } => {
					self.ledger -= from_free + from_donated;
					let is_last = Claims::<Test>::get(self.pool, claim).unwrap().parts == part + 1;
					self.count_payment(claim, from_free + from_donated, remaining == 0 && is_last);
				}
				Event::RemainderExpired { claim, .. } => self.end_fraud(claim),
				Event::PartRefused { claim, .. } => self.take_refusal(claim),
				Event::BondSplit { claim, claimant, pot, .. } => {
					self.ledger += pot;
					self.people[self.cases[&claim].person].received += claimant;
				}
				Event::ExitPaid { member, amount, .. } => {
					self.ledger -= amount;
					let person = &mut self.people[number_of(member).unwrap()];
					person.received += amount;
					person.standing = Standing::Gone;
				}
				Event::JobFailed { job, error } => panic!("{job:?} failed: {error:?}"),
				Event::PartHeld { .. } => panic!("everybody here can take money"),
				_ => {}
			}
		}
	}

	fn count_payment(&mut self, claim: ClaimId, amount: Balance, whole: bool) {
		let Case { person, need, .. } = self.cases[&claim];
		self.people[person].received += amount;
		if let Some(need) = need {
			let need = &mut self.needs[need];
			need.paid += amount;
			if self.day <= need.day + SOON {
				need.paid_soon += amount;
			}
			if whole {
				need.paid_on = Some(self.day);
			}
		} else if whole {
			self.end_fraud(claim);
		}
	}

	/// A false claim was paid as far as it will be. Whoever is alone goes; a ring sees what else there is.
	fn end_fraud(&mut self, claim: ClaimId) {
		let person = &mut self.people[self.cases[&claim].person];
		person.satisfied = person.role == Role::Lone;
		person.claim = None;
	}

	fn outcome(self) -> Outcome {
		let Scenario { members, days, .. } = self.scenario;
		let pool = pool_of(self.pool);
		let backlog = Parts::<Test>::iter_values()
			.filter(|part| matches!(part.state, PartState::Approved { .. }))
			.map(|part| part.remaining())
			.sum();
		let mut outcome = Outcome {
			lives: 1,
			solvent: u32::from(pool.books.free + pool.books.settling >= pool.promises.opened()),
			days,
			days_short: self.days_short,
			member_months: MONTH * Balance::from(members),
			free: pool.books.free,
			backlog,
			false_claims: self.false_claims,
			costs_covered: self.costs_covered,
			costs_outside: self.costs_outside,
			// The newest have not had their time.
			needs: self.needs.into_iter().filter(|need| need.day + 2 * SOON <= days).collect(),
			..Outcome::default()
		};
		for person in &self.people {
			let (fraud, takes) = match person.role {
				Role::Honest => continue,
				Role::Lone => (&mut outcome.lone, LONE_FRAUD_TAKES),
				Role::Ring(_) => (&mut outcome.rings, RING_TAKES),
			};
			if person.joined + takes <= days {
				fraud.people += 1;
				fraud.cost += person.cost;
				fraud.received += person.received;
			}
		}
		outcome
	}
}
