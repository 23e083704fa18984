//! Years of pools with honest people and frauds, on the pallet itself: whether a pool stays solvent, how much of honest
//! need is paid and after how long, and what fraud gets back of its dues. `docs/benchmarks.md` tells what is assumed
//! and has the table of the long run:
//!
//! `cargo test --release -p pallet-mutual-aid simulation -- --ignored --nocapture`

mod draw;
mod frauds;
mod honest;
mod life;
mod outcome;
mod panels;
mod people;

use polkadot_sdk::sp_arithmetic::Percent;

use self::{
	life::{Scenario, live},
	outcome::Outcome,
	people::MONTH,
};
use crate::{
	Balance,
	mock::template,
	rules::{BOUNDS, Rules as RulesOfPool},
};

/// What the specification's figures are about: the template, 400 members, two years, a loss ratio of 0.7.
fn template_years() -> Scenario {
	Scenario { rules: template(), members: 400, days: 2 * 365, loss_ratio: 70, disputed: 80, leaving: 10 }
}

/// Rules better than the template's: who pays one month's dues and comes for one claim gets no more than a month's dues
/// unless others vouch, and who leaves empty-handed takes less along.
fn careful() -> RulesOfPool {
	RulesOfPool { own_account: 1, exit_share: Percent::from_percent(25), ..template() }
}

/// Rules with such dues of a period that a month's are the template's.
fn with_month(rules: RulesOfPool) -> RulesOfPool {
	RulesOfPool { dues: MONTH * Balance::from(rules.period_days) / 30, ..rules }
}

/// Live so many lives, each of another seed, and print their row.
fn print(name: &str, scenario: Scenario, lives: u64) -> Outcome {
	let mut all = Outcome::default();
	for seed in 0..lives {
		all.add(live(scenario, seed));
	}
	println!("{}", all.row(name, &scenario));
	all
}

/// The template reaches the specification's figure for honest need and misses the one for fraud: a fraud pays one
/// month's dues, is covered through the grace, and gets three months' dues more often than not.
#[test]
fn simulation() {
	println!("{}", Outcome::HEAD);
	let template = print("template", template_years(), 1);
	let careful = print("careful", Scenario { rules: careful(), ..template_years() }, 1);
	assert!(careful.lone.return_ratio() < 1.0, "a lone fraud gets {}", careful.lone.return_ratio());
	for outcome in [template, careful] {
		assert_eq!(outcome.solvent, outcome.lives);
		assert!(outcome.paid_soon() >= 80.0, "honest need paid in {} %", outcome.paid_soon());
	}
}

#[test]
#[ignore = "takes a quarter of an hour; its table stands in docs/benchmarks.md"]
fn simulation_in_full() {
	let percent = Percent::from_percent;
	let template = template();
	let base = template_years();
	println!("{}", Outcome::HEAD);
	for (members, lives) in [(40, 40), (400, 32), (4_000, 2)] {
		for loss_ratio in [40, 70, 100] {
			print("template", Scenario { members, loss_ratio, ..base }, lives);
		}
	}
	for loss_ratio in [70, 100, 120] {
		print("template, five years", Scenario { days: 5 * 365, loss_ratio, ..base }, 4);
	}
	print("template, half the members leave in a year", Scenario { leaving: 50, ..base }, 8);
	for disputed in [0, 50, 100] {
		let name = format!("template, {disputed} % of frauds disputed");
		print(&name, Scenario { disputed, ..base }, 8);
	}
	for (name, rules) in [("all at the least", BOUNDS.min), ("all at the most", BOUNDS.max)] {
		for loss_ratio in [40, 70, 100] {
			print(name, Scenario { rules: with_month(rules), loss_ratio, ..base }, 8);
		}
	}
	for (name, rules) in [
		("waiting 30 d", RulesOfPool { waiting_days: 30, ..template }),
		("waiting 180 d", RulesOfPool { waiting_days: 180, ..template }),
		("grace 1", RulesOfPool { grace_periods: 1, ..template }),
		("grace 6", RulesOfPool { grace_periods: 6, ..template }),
		("ramp 1", RulesOfPool { ramp: 1, ..template }),
		("ramp 2", RulesOfPool { ramp: 2, ..template }),
		("own account 0", RulesOfPool { own_account: 0, ..template }),
		("cap 12, cover year 12", RulesOfPool { cap: 12, cover_year: 12, ..template }),
		("reserve 2", RulesOfPool { reserve_months: 2, ..template }),
		("reserve 12", RulesOfPool { reserve_months: 12, ..template }),
		("exit 25 %", RulesOfPool { exit_share: percent(25), ..template }),
		("exit 100 %", RulesOfPool { exit_share: percent(100), ..template }),
		("strained 7 d", RulesOfPool { settlement_strained_days: 7, ..template }),
		("strained 30 d", RulesOfPool { settlement_strained_days: 30, ..template }),
		("healthy 7 d", RulesOfPool { settlement_healthy_days: 7, ..template }),
	] {
		print(name, Scenario { rules, ..base }, 16);
	}
	for (name, rules) in [
		("own account 1", RulesOfPool { own_account: 1, ..template }),
		("careful: own account 1, exit 25 %", careful()),
		("careful, ramp 2", RulesOfPool { ramp: 2, ..careful() }),
		("own account 1, ramp 2", RulesOfPool { own_account: 1, ramp: 2, ..template }),
		(
			"own account 1, waiting 90 d, grace 2",
			RulesOfPool { own_account: 1, waiting_days: 90, grace_periods: 2, ..template },
		),
		("waiting 90 d, grace 1", RulesOfPool { waiting_days: 90, grace_periods: 1, ..template }),
	] {
		print(name, Scenario { rules, ..base }, 32);
		print(&format!("{name}; half of the frauds disputed"), Scenario { rules, disputed: 50, ..base }, 16);
	}
	for (members, loss_ratio, lives) in [(40, 70, 40), (400, 40, 32), (400, 100, 32), (4_000, 70, 2)] {
		print("careful", Scenario { rules: careful(), members, loss_ratio, ..base }, lives);
	}
}
