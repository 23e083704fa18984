//! Named after the attack. The line in each says which check stops it.

use polkadot_sdk::frame_support::{assert_noop, assert_ok};

use crate::{claim::PayeeRequest, limits::Limit, mock::*, *};

const TO_SCHOOL: PayeeRequest<AccountId> = PayeeRequest::Account(SCHOOL);

fn payable(pool: PoolId, who: AccountId) -> limits::Payable {
	MutualAid::payable_of(pool, who, 0, wall(), 10_000_000, TO_SCHOOL).unwrap()
}

/// Stopped by the ramp: three times what was paid in.
#[test]
fn join_pay_two_dues_claim_twenty_five() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		for n in 0..40 {
			pay(pool, person(n), 4);
		}
		assert_ok!(MutualAid::invite(signed(person(0)), pool, person(50)));
		assert_ok!(MutualAid::join(signed(person(50)), pool));
		pay(pool, person(50), 1);
		pass(d(60));
		assert_eq!((payable(pool, person(50)).binding, payable(pool, person(50)).amount), (Limit::PaidIn, 6 * DUES));
	});
}

/// Stopped by counting promises as received.
#[test]
fn file_twice_before_the_first_is_paid() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		let all = payable(pool, person(0));
		assert_eq!(all.binding, Limit::PaidIn);
		file(pool, person(0), all.amount);
		assert_eq!(payable(pool, person(0)).paid_in, 0);
		let again = MutualAid::file_claim(signed(person(0)), pool, request(1, TO_SCHOOL));
		assert_noop!(again, Error::<Test>::AbovePaidIn);
	});
}

/// Stopped by counting at most one period ahead as paid in.
#[test]
fn pay_far_ahead_claim_and_let_it_lapse() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		let before = payable(pool, person(0)).paid_in;
		pay(pool, person(0), 5);
		assert_eq!(payable(pool, person(0)).paid_in, before);
	});
}

/// Stopped by the new waiting time after a lapse.
#[test]
fn skip_a_year_and_pay_before_tuition() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		pass(d(365));
		pay(pool, person(0), 1);
		let claim = MutualAid::file_claim(signed(person(0)), pool, request(100, TO_SCHOOL));
		assert_noop!(claim, Error::<Test>::CoverNotBegun);
	});
}

/// Stopped by the 90 paid days and the frozen electorate.
#[test]
fn same_day_sybils_in_a_vote() {
	on_chain(|| {
		let pool = pool_of_voters(12);
		let claim = file(pool, person(0), 100);
		for n in 1..9 {
			assert_ok!(MutualAid::invite(signed(person(n)), pool, person(100 + n)));
			assert_ok!(MutualAid::join(signed(person(100 + n)), pool));
			assert_ok!(MutualAid::pay_dues(signed(person(100 + n)), pool, person(100 + n), 5));
		}
		let poll = dispute(pool, claim, person(1));
		pass(d(1));
		for n in 1..9 {
			assert_noop!(MemberReferenda::vote(signed(person(100 + n)), poll, true), Error::<Test>::NotAVoter);
		}
	});
}

/// Stopped by booking donations apart: they are neither shares nor exits.
#[test]
fn prepay_then_capture_a_donation_by_leaving() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let before = MutualAid::share_of_member(pool, &person(0)).unwrap().exit_now;
		assert_ok!(MutualAid::donate(signed(person(30)), pool, 1_000_000));
		assert_ok!(Assets::transfer(signed(person(30)), YUAN.into(), MutualAid::pot(pool), 1_000_000));
		assert_ok!(MutualAid::sweep(signed(STRANGER), pool));
		assert_eq!(MutualAid::share_of_member(pool, &person(0)).unwrap().exit_now, before);
		assert!(before <= 2 * DUES);
	});
}

/// Stopped by the worse of the two ratios and by promises made at filing.
#[test]
fn leave_just_before_a_factor_is_fixed() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		for n in 1..6 {
			file(pool, person(n), 40_000);
		}
		let share = MutualAid::share_of_member(pool, &person(0)).unwrap();
		assert!(share.exit_now < DUES, "{share:?}");
	});
}

/// Stopped by the pot's account having no key and assets having no admin.
#[test]
fn nobody_moves_freezes_or_reassigns_a_pot() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let pot = MutualAid::pot(pool);
		for who in [HOST, person(0), STRANGER] {
			assert!(Assets::force_transfer(signed(who), YUAN.into(), pot, who, 1).is_err());
			assert!(Assets::freeze(signed(who), YUAN.into(), pot).is_err());
			assert!(Assets::set_team(signed(who), YUAN.into(), who, who, who).is_err());
			assert!(Assets::transfer_ownership(signed(who), YUAN.into(), who).is_err());
		}
		let root = || RuntimeOrigin::root();
		assert!(Assets::force_asset_status(root(), YUAN.into(), HOST, HOST, HOST, HOST, 1, true, false).is_err());
	});
}

/// Stopped by sums that are checked and bounds that keep products small.
#[test]
fn amounts_of_nothing_one_and_everything() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		for amount in [u128::MAX, u128::MAX / 2] {
			assert!(MutualAid::donate(signed(person(0)), pool, amount).is_err());
			let mut huge = request(1, TO_SCHOOL);
			huge.parts[0].amount = amount;
			huge.cost = amount;
			assert!(MutualAid::file_claim(signed(person(0)), pool, huge).is_err());
		}
		assert!(MutualAid::payable_of(pool, person(0), 0, wall(), u128::MAX, TO_SCHOOL).is_ok());
		let claim = file(pool, person(0), 1);
		pass(d(30));
		assert_eq!(part(pool, claim).paid, 1);
		for date in [0, u64::MAX] {
			let odd = claim::ClaimRequest { loss_date: date, ..request(1, TO_SCHOOL) };
			assert!(MutualAid::file_claim(signed(person(0)), pool, odd).is_err());
		}
	});
}

/// Stopped by thresholds: a panel below three decides nothing, so silence pays.
#[test]
fn a_pool_of_two_refuses_nothing() {
	on_chain(|| {
		let pool = pool_of_voters(3);
		let claim = file(pool, person(0), 100);
		let poll = dispute(pool, claim, person(1));
		pass(d(1));
		vote(poll, person(1), true);
		vote(poll, person(2), true);
		pass(d(30));
		assert_eq!(part(pool, claim).paid, 100);
	});
}

/// Nothing stops it, and nothing is lost: everybody leaves, promises first.
#[test]
fn everybody_leaves_in_mid_claim() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let claim = file(pool, person(0), 10_000);
		for n in 0..10 {
			assert_ok!(MutualAid::request_exit(signed(person(n)), pool));
		}
		pass(d(14));
		for n in 0..10 {
			assert_ok!(MutualAid::pay_exit(signed(STRANGER), pool, person(n)));
		}
		assert_eq!(part(pool, claim).paid, 10_000);
		assert_eq!((pool_of(pool).members, pool_of(pool).voters, pool_of(pool).total_shares), (0, 0, 0));
	});
}
