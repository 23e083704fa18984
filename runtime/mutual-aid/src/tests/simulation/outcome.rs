//! What came of simulated lives, as a row of a table.

use super::{
	life::Scenario,
	people::{MONTH, Need},
};
use crate::Balance;

/// Frauds that had the time to come to their end.
#[derive(Clone, Copy, Default)]
pub struct Frauds {
	pub people: u32,
	pub cost: Balance,
	pub received: Balance,
}

impl Frauds {
	/// What came back for each unit of dues.
	pub fn return_ratio(&self) -> f64 {
		self.received as f64 / self.cost.max(1) as f64
	}

	fn add(&mut self, other: Self) {
		self.people += other.people;
		self.cost += other.cost;
		self.received += other.received;
	}
}

#[derive(Clone, Default)]
pub struct Outcome {
	pub lives: u32,
	/// Lives at whose end the pool has what it has promised.
	pub solvent: u32,
	pub days: u32,
	/// Days on which it had less.
	pub days_short: u32,
	/// A month's dues of all members.
	pub member_months: Balance,
	pub free: Balance,
	/// Approved and not paid at the end.
	pub backlog: Balance,
	/// False claims that could be disputed, and those that were.
	pub false_claims: (u32, u32),
	pub needs: Vec<Need>,
	pub lone: Frauds,
	pub rings: Frauds,
	/// Honest costs of members on days with and without cover.
	pub costs_covered: Balance,
	pub costs_outside: Balance,
}

fn percent(part: Balance, whole: Balance) -> f64 {
	100.0 * part as f64 / whole.max(1) as f64
}

impl Outcome {
	pub fn add(&mut self, other: Self) {
		self.lives += other.lives;
		self.solvent += other.solvent;
		self.days += other.days;
		self.days_short += other.days_short;
		self.member_months += other.member_months;
		self.free += other.free;
		self.backlog += other.backlog;
		self.false_claims.0 += other.false_claims.0;
		self.false_claims.1 += other.false_claims.1;
		self.needs.extend(other.needs);
		self.lone.add(other.lone);
		self.rings.add(other.rings);
		self.costs_covered += other.costs_covered;
		self.costs_outside += other.costs_outside;
	}

	/// Frauds that somebody disputed, in percent.
	pub fn disputed(&self) -> f64 {
		percent(self.false_claims.1.into(), self.false_claims.0.into())
	}

	fn sum(&self, of: impl Fn(&Need) -> Balance) -> Balance {
		self.needs.iter().map(of).sum()
	}

	/// What was payable of the covered costs, in percent.
	pub fn granted(&self) -> f64 {
		percent(self.sum(|need| need.granted), self.sum(|need| need.covered))
	}

	/// What was paid within thirty days of the loss, of the covered costs, in percent.
	pub fn paid_soon(&self) -> f64 {
		percent(self.sum(|need| need.paid_soon), self.sum(|need| need.covered))
	}

	/// The same of what was payable.
	pub fn paid_soon_of_granted(&self) -> f64 {
		percent(self.sum(|need| need.paid_soon), self.sum(|need| need.granted))
	}

	/// Honest claims that others had to vouch for, in percent.
	fn vouched_for(&self) -> f64 {
		let asked = self.needs.iter().filter(|need| need.granted > 0);
		let vouched = asked.clone().filter(|need| need.vouched).count();
		percent(vouched as Balance, asked.count() as Balance)
	}

	/// Days from the loss to the last payment, of those asked for; `None` where it has not come.
	fn days_at(&self, percentile: usize) -> Option<u32> {
		let mut days: Vec<u32> = self
			.needs
			.iter()
			.filter(|need| need.granted > 0)
			.map(|need| need.paid_on.map_or(u32::MAX, |on| on - need.day))
			.collect();
		days.sort_unstable();
		days.get(days.len() * percentile / 100).copied().filter(|days| *days < u32::MAX)
	}

	/// The columns are told in `docs/benchmarks.md`.
	pub const HEAD: &str = "| rules | members | loss ratio | solvent | days short | free | outside cover | payable \
		| paid in 30 d | of payable | vouched for | median, p90 | backlog | lone: cost, got | return \
		| rings: cost, got | return |\n|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|";

	pub fn row(&self, name: &str, scenario: &Scenario) -> String {
		let Scenario { members, loss_ratio, .. } = scenario;
		let months = |amount: Balance, of: Balance| amount as f64 / of.max(1) as f64;
		let days = |percentile| self.days_at(percentile).map_or("never".into(), |days| format!("{days}"));
		let each = |frauds: Frauds| {
			let of = MONTH * Balance::from(frauds.people);
			match frauds.people {
				0 => "none | ".into(),
				_ => format!(
					"{:.1}, {:.1} D | {:.2}",
					months(frauds.cost, of),
					months(frauds.received, of),
					frauds.return_ratio()
				),
			}
		};
		format!(
			"| {name} | {members} | {}.{} | {} of {} | {:.0} % | {:.1} D | {:.0} % | {:.0} % | {:.0} % | {:.0} % \
			| {:.0} % | {}, {} d | {:.2} D | {} | {} |",
			loss_ratio / 100,
			loss_ratio / 10 % 10,
			self.solvent,
			self.lives,
			100.0 * f64::from(self.days_short) / f64::from(self.days),
			months(self.free, self.member_months),
			percent(self.costs_outside, self.costs_outside + self.costs_covered),
			self.granted(),
			self.paid_soon(),
			self.paid_soon_of_granted(),
			self.vouched_for(),
			days(50),
			days(90),
			months(self.backlog, self.member_months),
			each(self.lone),
			each(self.rings),
		)
	}
}
