use polkadot_sdk::frame_support::{assert_noop, assert_ok, dispatch::Pays};

use super::settlement::leave;
use crate::{mock::*, *};

#[test]
fn leaving_ends_cover_and_vote_at_once_and_pays_half_the_share_after_the_notice() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		assert_noop!(MutualAid::request_exit(signed(STRANGER), pool), Error::<Test>::NotAMember);
		assert_noop!(MutualAid::pay_exit(signed(STRANGER), pool, person(0)), Error::<Test>::ExitNotDue);
		assert_ok!(MutualAid::request_exit(signed(person(0)), pool));
		assert_noop!(MutualAid::request_exit(signed(person(0)), pool), Error::<Test>::Leaving);
		assert_noop!(MutualAid::pay_dues(signed(person(0)), pool, person(0), 1), Error::<Test>::Leaving);
		assert_eq!((pool_of(pool).members, pool_of(pool).voters), (9, 9));
		pass(d(14) - 1);
		assert_noop!(MutualAid::pay_exit(signed(STRANGER), pool, person(0)), Error::<Test>::ExitNotDue);
		pass(1);
		let paid = MutualAid::pay_exit(signed(STRANGER), pool, person(0)).unwrap();
		assert_eq!(paid.pays_fee, Pays::No);
		assert_eq!(balance(pool, person(0)), WEALTH - 4 * DUES + 2 * DUES);
		assert_eq!(pool_of(pool).total_shares, 9 * 4 * DUES);
		assert_noop!(MutualAid::pay_exit(signed(STRANGER), pool, person(0)), Error::<Test>::NotAMember);
	});
}

#[test]
fn a_leaving_member_takes_the_worse_of_the_two_ratios() {
	on_chain(|| {
		let pool = pool_of_voters(11);
		assert_ok!(MutualAid::request_exit(signed(person(0)), pool));
		for n in 1..6 {
			file(pool, person(n), 24_000);
		}
		Members::<Test>::mutate(pool, person(0), |member| member.as_mut().unwrap().exit.as_mut().unwrap().at = 0);
		let health = MutualAid::health_of_pool(pool).unwrap();
		let expected = health.exit_ratio.mul_floor(4 * DUES) / 2;
		assert!(expected < 2 * DUES);
		assert_ok!(MutualAid::pay_exit(signed(STRANGER), pool, person(0)));
		assert_eq!(balance(pool, person(0)), WEALTH - 4 * DUES + expected);
	});
}

#[test]
fn what_a_pool_gains_after_the_request_is_not_shared() {
	on_chain(|| {
		let pool = pool_of_voters(11);
		let claims: Vec<_> = (1..6).map(|n| file(pool, person(n), 24_000)).collect();
		let ratio = MutualAid::health_of_pool(pool).unwrap().exit_ratio;
		assert_ok!(MutualAid::request_exit(signed(person(0)), pool));
		for (claim, n) in claims.into_iter().zip(1..) {
			assert_ok!(MutualAid::withdraw_claim(signed(person(n)), pool, claim));
		}
		assert!(MutualAid::health_of_pool(pool).unwrap().exit_ratio > ratio);
		pass(d(14));
		assert_ok!(MutualAid::pay_exit(signed(STRANGER), pool, person(0)));
		assert_eq!(balance(pool, person(0)), WEALTH - 4 * DUES + ratio.mul_floor(4 * DUES) / 2);
	});
}

#[test]
fn own_promises_are_taken_off_and_nobody_is_sent_away_with_nothing() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		file(pool, person(0), 4 * DUES);
		assert_ok!(MutualAid::request_exit(signed(person(0)), pool));
		Members::<Test>::mutate(pool, person(0), |member| member.as_mut().unwrap().exit.as_mut().unwrap().at = 0);
		assert_noop!(MutualAid::pay_exit(signed(STRANGER), pool, person(0)), Error::<Test>::NothingPayableYet);
		pass(d(30));
		// Paid in full, the share is used up, and leaving costs nobody anything.
		assert_eq!(balance(pool, SCHOOL), 4 * DUES);
		assert_ok!(MutualAid::pay_exit(signed(STRANGER), pool, person(0)));
		assert_eq!(balance(pool, person(0)), WEALTH - 4 * DUES);
	});
}

#[test]
fn what_was_received_survives_a_return() {
	on_chain(|| {
		let pool = pool_of_voters(11);
		file(pool, person(0), 4 * DUES);
		pass(d(30));
		assert_ok!(MutualAid::request_exit(signed(person(0)), pool));
		pass(d(14));
		assert_ok!(MutualAid::pay_exit(signed(STRANGER), pool, person(0)));
		assert_ok!(MutualAid::pay_dues(signed(person(1)), pool, person(1), 1));
		assert_ok!(MutualAid::invite(signed(person(1)), pool, person(0)));
		assert_ok!(MutualAid::join(signed(person(0)), pool));
		let back = MutualAid::membership_of(pool, &person(0)).unwrap();
		assert_eq!((back.received, back.paid_in, back.share), (4 * DUES, DUES, 0));
		assert_eq!(back.sequence, None);
	});
}

#[test]
fn a_promise_to_one_who_left_is_kept() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		file(pool, person(0), 1_000);
		assert_ok!(MutualAid::request_exit(signed(person(0)), pool));
		Members::<Test>::mutate(pool, person(0), |member| member.as_mut().unwrap().exit.as_mut().unwrap().at = 0);
		assert_ok!(MutualAid::pay_exit(signed(STRANGER), pool, person(0)));
		assert_eq!(PastMembers::<Test>::get(pool, person(0)).unwrap().promised, 1_000);
		check();
		pass(d(30));
		assert_eq!(balance(pool, SCHOOL), 1_000);
		assert_eq!(PastMembers::<Test>::get(pool, person(0)).unwrap().received, 1_000);
	});
}

#[test]
fn anyone_removes_a_member_who_has_been_lapsed_for_three_periods() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let remove = |who| MutualAid::remove_lapsed(signed(STRANGER), pool, who);
		pass(d(30 + 90 + 90) - 1);
		pay(pool, person(1), 1);
		assert_noop!(remove(person(0)), Error::<Test>::NotLapsedLongEnough);
		pass(1);
		assert_noop!(remove(person(1)), Error::<Test>::NotLapsedLongEnough);
		assert_ok!(remove(person(0)));
		assert_noop!(remove(person(0)), Error::<Test>::Leaving);
		pass(d(14));
		assert_ok!(MutualAid::pay_exit(signed(STRANGER), pool, person(0)));
	});
}

#[test]
fn who_asked_to_leave_while_a_share_was_worth_nothing_asks_again() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		file(pool, person(1), 10_000);
		leave(&[pool], &[0]);
		let ask = || MutualAid::request_exit(signed(person(0)), pool);
		assert_ok!(ask());
		assert_noop!(ask(), Error::<Test>::NothingPayableYet);
		for n in 1..10 {
			pay(pool, person(n), 2);
		}
		pass(d(14));
		assert_noop!(MutualAid::pay_exit(signed(STRANGER), pool, person(0)), Error::<Test>::NothingPayableYet);
		assert_ok!(ask());
		assert_noop!(ask(), Error::<Test>::Leaving);
		assert_eq!((pool_of(pool).members, pool_of(pool).voters), (9, 9));
		assert_noop!(MutualAid::pay_exit(signed(STRANGER), pool, person(0)), Error::<Test>::ExitNotDue);
		pass(d(14));
		let worth = MutualAid::share_of_member(pool, &person(0)).unwrap().exit_now;
		assert!(worth > 0);
		assert_ok!(MutualAid::pay_exit(signed(STRANGER), pool, person(0)));
		assert_eq!(balance(pool, person(0)), WEALTH - 4 * DUES + worth);
	});
}

#[test]
fn a_share_of_dust_holds_nobody_back() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		file(pool, person(0), 4 * DUES - 1);
		pass(d(30));
		assert_ok!(MutualAid::request_exit(signed(person(0)), pool));
		pass(d(14));
		// Half of one unit.
		assert_eq!(MutualAid::share_of_member(pool, &person(0)).unwrap().share, 1);
		assert_ok!(MutualAid::pay_exit(signed(STRANGER), pool, person(0)));
		assert_eq!(balance(pool, person(0)), WEALTH - 4 * DUES);
	});
}
