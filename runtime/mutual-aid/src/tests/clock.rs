//! What a chain that stands still, or crawls, does to deadlines and to dates.

use polkadot_sdk::frame_support::{assert_noop, assert_ok};

use crate::{
	claim::{ClaimRequest, PartRequest, PartState, PayeeRequest},
	mock::*,
	time::HOUR,
	*,
};

const TO_SCHOOL: PayeeRequest<AccountId> = PayeeRequest::Account(SCHOOL);
const MINUTE: time::Seconds = 60;

/// Build a block each so many seconds, for so long.
fn crawl(gap: time::Seconds, length: time::Seconds) {
	let end = wall() + length;
	while wall() + gap <= end {
		build_block(wall() + gap);
	}
}

/// Stopped by counting an hour of every gap: whoever makes the blocks late stops no deadline.
#[test]
fn make_a_block_each_61_minutes_for_weeks() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		let claim = file(pool, person(0), 100);
		let before = MutualAid::now();
		crawl(61 * MINUTE, d(21));
		let now = MutualAid::now();
		let blocks = d(21) / (61 * MINUTE);
		assert_eq!(now.wall - before.wall, blocks * 61 * MINUTE);
		assert_eq!(now.chain - before.chain, blocks * HOUR);
		assert_eq!(now.stalled - before.stalled, blocks * MINUTE);
		assert_eq!(state(pool, claim), PartState::Paid);
		assert_eq!(balance(pool, SCHOOL), 100);
	});
}

/// Stopped by days that count only with their blocks.
#[test]
fn let_a_dispute_lapse_on_a_chain_of_some_blocks_a_day() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		let claim = file(pool, person(0), 100);
		let before = MutualAid::now().chain;
		// The day that runs had its blocks, of those to come none has twelve.
		crawl(131 * MINUTE, d(21));
		let ran = MutualAid::now().chain - before;
		assert!(ran <= 11 * HOUR, "{ran}");
		assert!(matches!(state(pool, claim), PartState::Open { .. }));
		dispute(pool, claim, person(1));
	});
}

/// Stopped by counting the days from the loss: what the chain stood still before it is no time to file.
#[test]
fn file_long_after_a_loss_since_the_chain_stood_still_before_it() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		build_block(wall() + d(100));
		for n in 0..40 {
			pay(pool, person(n), 3);
		}
		let filed = |loss_date| {
			let asked = ClaimRequest { loss_date, ..request(100, TO_SCHOOL) };
			MutualAid::file_claim(signed(person(0)), pool, asked)
		};
		let loss = wall();
		pass(d(60) + 1);
		assert_noop!(filed(loss), Error::<Test>::FiledTooLate);
		assert_ok!(filed(loss + 1));
	});
}

/// What it stood still since the loss is no time to file either.
#[test]
fn nobody_loses_the_days_of_a_stall_after_the_loss() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		for n in 0..40 {
			pay(pool, person(n), 2);
		}
		let loss = wall();
		pass(d(30));
		build_block(wall() + d(100));
		pass(d(30) - HOUR);
		let filed = |loss_date| {
			let asked = ClaimRequest { loss_date, ..request(100, TO_SCHOOL) };
			MutualAid::file_claim(signed(person(0)), pool, asked)
		};
		assert_noop!(filed(loss - 1), Error::<Test>::FiledTooLate);
		assert_ok!(filed(loss));
	});
}

/// Stopped by counting from the due date, as for filing.
#[test]
fn open_a_part_long_after_it_was_due_since_the_chain_stood_still_before_it() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		build_block(wall() + d(100));
		for n in 0..40 {
			pay(pool, person(n), 5);
		}
		let due = wall() + d(40);
		let asked = request(100, TO_SCHOOL);
		let parts = vec![PartRequest { due, ..asked.parts[0].clone() }].try_into().unwrap();
		assert_ok!(MutualAid::file_claim(signed(person(0)), pool, ClaimRequest { parts, ..asked }));
		pass(d(100));
		assert_noop!(MutualAid::expire_part(signed(STRANGER), pool, 0, 0), Error::<Test>::StillWaiting);
		pass(1);
		assert_noop!(MutualAid::open_part(signed(person(0)), pool, 0, 0, None), Error::<Test>::PartTooLate);
		assert_ok!(MutualAid::expire_part(signed(STRANGER), pool, 0, 0));
	});
}

/// Two refusals end cover for the waiting time from when the second was decided, also where the chain then stood still.
#[test]
fn cover_ends_from_the_date_of_the_refusal_though_its_job_is_late() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let refused = |ends: fn()| {
			let claim = file(pool, person(0), 100);
			let poll = dispute(pool, claim, person(1));
			pass(d(1));
			for n in 1..4 {
				vote(poll, person(n), true);
			}
			let decided = wall() + d(3);
			ends();
			pass(HOUR);
			assert_eq!(state(pool, claim), PartState::Refused);
			decided
		};
		refused(|| pass(d(3)));
		let decided = refused(|| {
			Parameters::<Test>::mutate(|parameters| parameters.service_quota = 0);
			jump_without_room(d(3));
			build_block_with_room(wall() + d(20), polkadot_sdk::frame_support::weights::Weight::zero());
			Parameters::<Test>::mutate(|parameters| parameters.service_quota = 4);
		});
		let member = Members::<Test>::get(pool, person(0)).unwrap();
		assert_eq!(member.cover_from, decided + template().waiting());
	});
}

/// Stopped by a chain time that stands while no call is taken.
#[test]
fn let_a_dispute_lapse_in_a_long_migration() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		let claim = file(pool, person(0), 100);
		let before = MutualAid::now();
		Migrates::set(true);
		crawl(10 * MINUTE, d(21));
		let now = MutualAid::now();
		assert_eq!((now.chain, now.wall - before.wall, now.stalled - before.stalled), (before.chain, d(21), d(21)));
		assert!(matches!(state(pool, claim), PartState::Open { .. }));
		// Of its day only the blocks count in which somebody could do anything.
		Migrates::set(false);
		crawl(10 * MINUTE, 110 * MINUTE);
		assert_eq!(MutualAid::now().chain, before.chain);
		crawl(10 * MINUTE, 10 * MINUTE);
		assert_eq!(MutualAid::now().chain, before.chain + 120 * MINUTE);
		dispute(pool, claim, person(1));
		// The dates of before are what they were, and those in it are its end.
		let of = |date| MutualAid::chain_time_of(date);
		assert_eq!(
			[before.wall - d(1), before.wall, before.wall + d(10)].map(of),
			[before.chain - d(1), before.chain, before.chain]
		);
	});
}
