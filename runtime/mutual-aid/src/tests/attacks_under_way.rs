//! Named after the attack. The line in each says which check stops it. Here: what is tried while a claim, a vote or a
//! round is under way, and on a chain that is crowded or stood still.

use polkadot_sdk::{
	frame_support::{assert_noop, assert_ok, storage::with_storage_layer},
	sp_arithmetic::Percent,
};

use super::migrations::{bring_all_along, uncounted};
use crate::migrations::{in_layout_four, in_layout_two};
use crate::{
	claim::{ClaimRequest, PartRequest, PartState, PayeeRequest},
	mock::*,
	round::Phase,
	rules::Rules as RulesOfPool,
	time::{DAY, HOUR},
	*,
};

const TO_SCHOOL: PayeeRequest<AccountId> = PayeeRequest::Account(SCHOOL);

fn collecting(pool: PoolId) -> round::Round {
	Rounds::<Test>::get(pool, pool_of(pool).round).unwrap()
}

/// Stopped by storing a round's end when its first part enters.
#[test]
fn change_the_settlement_period_of_a_round_under_way() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		let claim = file(pool, person(0), 100);
		pass(d(3));
		let ends = collecting(pool).ends;
		adopt(pool, RulesOfPool { settlement_healthy_days: 7, settlement_strained_days: 30, ..template() });
		let later = ClaimRequest { rules: 1, ..request(100, TO_SCHOOL) };
		assert_ok!(MutualAid::file_claim(signed(person(1)), pool, later));
		pass(d(1));
		assert_eq!(state(pool, claim), PartState::Paid);
		assert_eq!(part(pool, claim).settled.unwrap().time, ends);
		pass(d(2));
		let next = collecting(pool);
		assert_eq!(next.ends - next.opened.time, d(7));
	});
}

/// Stopped by reading the rules as of the time a job was due.
#[test]
fn change_the_settlement_period_while_a_job_is_late() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		let claim = file(pool, person(0), 100);
		let closes = MutualAid::status_of_part((pool, claim, 0)).unwrap().disputable_until.unwrap();
		let quota = Parameters::<Test>::get().service_quota;
		Parameters::<Test>::mutate(|parameters| parameters.service_quota = 0);
		jump_without_room(d(5));
		adopt(pool, RulesOfPool { settlement_healthy_days: 7, ..template() });
		jump_without_room(d(1));
		Parameters::<Test>::mutate(|parameters| parameters.service_quota = quota);
		pass(HOUR);
		let opened = events().into_iter().find_map(|event| match event {
			Event::RoundOpened { ends, .. } => Some(ends),
			_ => None,
		});
		assert_eq!(opened, Some(closes + d(1)));
		assert_eq!(state(pool, claim), PartState::Paid);
	});
}

/// Stopped by fixing the payee at filing; a host has no part in a claim.
#[test]
fn replace_the_host_in_mid_claim() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let claim = file(pool, person(0), 1_000);
		let rival = person(9);
		assert_ok!(MutualAid::hand_over(signed(HOST), pool, Some(rival)));
		assert_ok!(MutualAid::accept_host(signed(rival), pool));
		assert_ok!(MutualAid::drop_payee(signed(rival), pool, SCHOOL));
		assert_ok!(MutualAid::pause(signed(rival), pool));
		assert_noop!(MutualAid::withdraw_claim(signed(rival), pool, claim), Error::<Test>::NotTheClaimant);
		let other = PayeeRequest::OwnAccount;
		assert_noop!(MutualAid::name_payee(signed(rival), pool, claim, 0, other), Error::<Test>::NotTheClaimant);
		pass(d(4));
		assert_eq!(state(pool, claim), PartState::Paid);
		assert_eq!(balance(pool, SCHOOL), 1_000);
	});
}

/// Stopped by the version that a claim names: its windows, bonds and votes are those of the rules of its loss.
#[test]
fn change_the_rules_in_mid_claim() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		for n in 0..40 {
			pay(pool, person(n), 3);
		}
		let due = wall() + d(60);
		let first = request(8_000, TO_SCHOOL);
		let [now, then] = [wall(), due].map(|due| PartRequest { amount: 4_000, due, ..first.parts[0].clone() });
		let parts = vec![now, then].try_into().unwrap();
		assert_ok!(MutualAid::file_claim(signed(person(0)), pool, ClaimRequest { parts, ..first }));
		adopt(
			pool,
			RulesOfPool {
				dues: 10 * DUES,
				covered_share: Percent::from_percent(10),
				window_small_days: 5,
				bond: Percent::from_percent(20),
				..template()
			},
		);
		dispute(pool, 0, person(1));
		assert_eq!(bond(pool, person(1)), DUES / 10);
		pass(d(31));
		assert_ok!(MutualAid::open_part(signed(person(0)), pool, 0, 1, None));
		pass(d(3));
		let approved = Parts::<Test>::get((pool, 0, 1)).unwrap();
		assert!(matches!(approved.state, PartState::Approved { .. }), "{approved:?}");
		pass(d(14));
		assert_eq!(balance(pool, SCHOOL), 8_000);
	});
}

/// Stopped by keeping a round's sums and its cursor in the storage, which a migration takes along.
#[test]
fn upgrade_in_mid_round() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		for n in 0..30 {
			file(pool, person(n), 100);
		}
		pass(d(3));
		// The next block closes the round and pays eight.
		Parameters::<Test>::mutate(|parameters| parameters.service_quota = 2);
		jump_without_room(d(1));
		build_block_with_room(wall() + 6, Weight::zero());
		let under_way = Rounds::<Test>::get(pool, 0).unwrap();
		assert!(matches!(under_way.phase, Phase::Paying { next: 8, .. }), "{under_way:?}");
		let before = uncounted(pool);
		in_layout_four::<Test>();
		in_layout_two::<Test>(pool);
		bring_all_along();
		assert_eq!(pool_of(pool), before);
		check();
		pass(HOUR);
		assert_eq!(balance(pool, SCHOOL), 30 * 100);
		assert_eq!(Rounds::<Test>::iter().count(), 0);
	});
}

/// Stopped by chain time, which leaves out what the chain stood still.
#[test]
fn a_stall_of_three_days_in_a_vote_and_a_full_block_after_it() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let claim = file(pool, person(0), 1_000);
		let poll = dispute(pool, claim, person(1));
		pass(d(1));
		vote(poll, person(1), true);
		build_block_with_room(wall() + 3 * DAY, Weight::zero());
		build_block(wall() + 6);
		assert!(matches!(state(pool, claim), PartState::Disputed { .. }));
		vote(poll, person(2), true);
		vote(poll, person(3), true);
		pass(d(3));
		assert_eq!(state(pool, claim), PartState::Refused);
	});
}

/// Stopped by the quota at the beginning of every block, which no transaction can take.
#[test]
fn full_blocks_for_a_day() {
	on_chain(|| {
		let pool = pool_of_voters(60);
		for n in 0..60 {
			pay(pool, person(n), 1);
		}
		let early: Vec<_> = (0..30).map(|n| file(pool, person(n), 100)).collect();
		pass(d(1));
		let silent: Vec<_> = (30..59).map(|n| file(pool, person(n), 100)).collect();
		pass(d(1));
		let disputed = file(pool, person(59), 100);
		let poll = dispute(pool, disputed, person(0));
		pass(d(1));
		for n in 0..8 {
			vote(poll, person(n), true);
		}
		pass(HOUR);
		let start = wall();
		while wall() < start + DAY {
			build_block_with_room(wall() + 6, Weight::zero());
		}
		assert!(early.into_iter().chain(silent).all(|claim| state(pool, claim) == PartState::Paid));
		let late = MutualAid::next_due_job().map(|due| MutualAid::now().chain.saturating_sub(due));
		assert_eq!(late, Some(0), "nothing waits");
		pass(d(2));
		assert_eq!(state(pool, disputed), PartState::Refused);
		assert_eq!(balance(pool, SCHOOL), 59 * 100);
	});
}

/// Stopped by asking for room before anything is due is touched. Each wrapped call opens a storage layer, and of
/// these there are 255.
#[test]
fn make_due_jobs_fail_by_wrapping_service_in_many_calls() {
	fn wrapped(layers: u32) -> DispatchResult {
		match layers {
			0 => MutualAid::service(signed(STRANGER), 10).map(|_| ()).map_err(|error| error.error),
			_ => with_storage_layer(|| wrapped(layers - 1)),
		}
	}
	for layers in 248..=256 {
		on_chain(|| {
			let pool = pool_of_voters(40);
			let claim = file(pool, person(0), 100);
			let quota = Parameters::<Test>::get().service_quota;
			Parameters::<Test>::mutate(|parameters| parameters.service_quota = 0);
			jump_without_room(d(5));
			Parameters::<Test>::mutate(|parameters| parameters.service_quota = quota);
			let before = Parts::<Test>::get((pool, claim, 0));
			match wrapped(layers) {
				// The window ended and its round, too.
				Ok(()) => assert_eq!(balance(pool, SCHOOL), 100, "{layers} layers"),
				Err(_) => assert_eq!(Parts::<Test>::get((pool, claim, 0)), before, "{layers} layers"),
			}
			assert!(!events().iter().any(|event| matches!(event, Event::JobFailed { .. } | Event::PartHeld { .. })));
			pass(d(1));
			assert_eq!(state(pool, claim), PartState::Paid);
			assert_eq!(balance(pool, SCHOOL), 100);
		});
	}
}
