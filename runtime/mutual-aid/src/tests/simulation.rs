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
	life::{Candidate, Scenario, live},
	outcome::Outcome,
	people::MONTH,
};
use crate::{
	Balance,
	mock::template,
	rules::{BOUNDS, Rules as RulesOfPool},
};

/// What the specification's figures are about: the template, 400 members, two years, a loss ratio of 0.7, and rings that
/// pay for what pays them best.
fn template_years() -> Scenario {
	Scenario {
		rules: template(),
		members: 400,
		days: 2 * 365,
		loss_ratio: 70,
		disputed: 80,
		looking: 0,
		leaving: 10,
		ring_pays: 90,
		deceived: 0,
		fraud_parts: 1,
		candidate: Candidate::default(),
	}
}

const TEMPLATE: &str = "**template**";
const IN_EIGHT: &str = "template, frauds in eight parts";

/// The template as it was before money had to be backed.
fn unbacked() -> RulesOfPool {
	RulesOfPool { backing: 0, ..template() }
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
	let told = match scenario.looking {
		0 => name.into(),
		_ => format!("{name}: {:.0} % of frauds disputed", all.disputed()),
	};
	println!("{}", all.row(&told, &scenario));
	all
}

/// Nobody disputes but who was drawn to look, of whom so many do, in percent.
fn watched(looking: u32) -> Scenario {
	Scenario { disputed: 0, looking, ..template_years() }
}

/// With backing fraud returns less than it costs, alone and in rings, and honest need is paid.
#[test]
fn simulation() {
	println!("{}", Outcome::HEAD);
	let template = print("template", template_years(), 1);
	assert!(template.lone.return_ratio() < 1.0, "a lone fraud gets {}", template.lone.return_ratio());
	assert!(template.rings.return_ratio() < 1.0, "a ring gets {}", template.rings.return_ratio());
	assert_eq!(template.solvent, template.lives);
	assert!(template.paid_soon() >= 85.0, "honest need paid in {} %", template.paid_soon());
}

/// What watchers see is disputed, though nobody else looks.
#[test]
fn who_was_drawn_is_enough() {
	println!("{}", Outcome::HEAD);
	let watched = print("with watchers", Scenario { days: 365, ..watched(50) }, 1);
	assert!((60.0..90.0).contains(&watched.disputed()), "{} % of frauds are disputed", watched.disputed());
}

/// What watchers alone bring about, by how many of them look.
#[test]
#[ignore = "takes minutes; its table stands in docs/benchmarks.md"]
fn simulation_of_watchers() {
	println!("{}", Outcome::HEAD);
	for looking in [25, 50, 75] {
		print(&format!("with watchers, {looking} % of whom look"), watched(looking), 8);
	}
	let half = "with watchers, 50 % of whom look";
	print(&format!("{half}, rings pay 240 d"), Scenario { ring_pays: 240, ..watched(50) }, 8);
	print(half, Scenario { members: 40, ..watched(50) }, 40);
}

/// What fraud gets back, by what is tried against it and by what it tries.
#[test]
#[ignore = "takes a quarter of an hour; its table stands in docs/benchmarks.md"]
fn simulation_of_fraud() {
	let base = template_years();
	println!("{}", Outcome::HEAD);
	let paid_waiting = Candidate { paid_waiting: true, ..Candidate::default() };
	let by_payee = Candidate { by_payee: true, ..Candidate::default() };
	let both = Candidate { paid_waiting: true, by_payee: true };
	for (name, scenario) in [
		("before backing", Scenario { rules: unbacked(), ..base }),
		("before backing, rings pay 240 d", Scenario { rules: unbacked(), ring_pays: 240, ..base }),
		(TEMPLATE, base),
		("template, rings pay 240 d", Scenario { ring_pays: 240, ..base }),
		("with paid waiting days", Scenario { candidate: paid_waiting, ..base }),
		("with limits by who is paid", Scenario { candidate: by_payee, ..base }),
		("with both", Scenario { candidate: both, ..base }),
		("without backing, with both", Scenario { rules: unbacked(), candidate: both, ..base }),
		(
			"without backing, with both, rings pay 240 d",
			Scenario { rules: unbacked(), candidate: both, ring_pays: 240, ..base },
		),
		(IN_EIGHT, Scenario { fraud_parts: 8, ..base }),
	] {
		for (disputed, how) in [(80, ""), (50, ", half disputed"), (0, ", none disputed")] {
			let found = print(&format!("{name}{how}"), Scenario { disputed, ..scenario }, 8);
			// Fraud returns less than it costs, and all of it at most where nobody disputes, to the two places of the table.
			if [TEMPLATE, IN_EIGHT].contains(&name) {
				let most = found.lone.return_ratio().max(found.rings.return_ratio());
				assert!(if disputed == 0 { most < 1.005 } else { most < 1.0 }, "a fraud gets {most}");
				assert!(found.paid_soon() >= 85.0, "honest need paid in {} %", found.paid_soon());
			}
		}
	}
	for ring_pays in [150, 420] {
		print(&format!("template, rings pay {ring_pays} d"), Scenario { ring_pays, ..base }, 8);
	}
	for deceived in [25, 100] {
		let name = format!("template, {deceived} % of rings' claims backed by somebody honest");
		print(&name, Scenario { deceived, ..base }, 8);
	}
	let name = "template, rings pay 240 d, 100 % of their claims backed by somebody honest";
	print(name, Scenario { deceived: 100, ring_pays: 240, ..base }, 8);
	for (members, loss_ratio, lives) in [(40, 70, 40), (400, 40, 8), (400, 100, 8), (4_000, 70, 1)] {
		print("template", Scenario { members, loss_ratio, ..base }, lives);
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
}
