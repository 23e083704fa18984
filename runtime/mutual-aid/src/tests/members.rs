use polkadot_sdk::{
	frame_support::{assert_noop, assert_ok, dispatch::CheckIfFeeless},
	sp_arithmetic::{Perbill, Percent},
};

use crate::{member::Standing, mock::*, rules::Rules as RulesOfPool, *};

const NATIVE: CurrencyId = CurrencyId::Native;

#[test]
fn joining_pays_the_first_dues_and_cover_begins_after_the_waiting_time() {
	on_chain(|| {
		let pool = open_pool_in(NATIVE, template());
		let terms = MutualAid::join_terms(pool, &person(0)).unwrap();
		assert_eq!((terms.dues, terms.cover_from), (DUES, wall() + d(60)));
		join(pool, person(0));
		// Nobody has a vote yet, and nobody ever had one.
		assert_eq!(Voterless::<Test>::get(pool), None);
		let standing = || MutualAid::membership_of(pool, &person(0)).unwrap();
		assert_eq!(books(pool).free, DUES);
		assert_eq!(standing().cover_from, wall() + d(60));
		assert!(!standing().covered);
		assert_eq!(standing().paid_until, MutualAid::now().chain + d(30));
		assert_eq!(standing().share, DUES);
		pay(pool, person(0), 2);
		pass(d(60));
		assert!(standing().covered);
	});
}

#[test]
fn joining_needs_an_invitation_or_an_open_place() {
	on_chain(|| {
		let closed = open_pool_in(NATIVE, RulesOfPool { open_joins: Percent::zero(), ..template() });
		let join = |pool, who| MutualAid::join(signed(who), pool);
		assert_noop!(join(9, person(0)), Error::<Test>::NoSuchPool);
		assert_noop!(join(closed, person(0)), Error::<Test>::NotInvited);
		assert_ok!(MutualAid::invite(signed(HOST), closed, person(0)));
		pass(d(30));
		assert_noop!(join(closed, person(0)), Error::<Test>::InvitationExpired);
		assert_ok!(MutualAid::invite(signed(HOST), closed, person(0)));
		assert_ok!(join(closed, person(0)));
		assert_noop!(join(closed, person(0)), Error::<Test>::AlreadyAMember);

		let open = open_pool_in(NATIVE, template());
		for n in 0..3 {
			assert_ok!(join(open, person(n)));
		}
		assert_noop!(join(open, person(3)), Error::<Test>::NotInvited);
		pass(d(30));
		assert_ok!(join(open, person(3)));
	});
}

#[test]
fn joining_by_invitation_is_free_where_it_would_succeed() {
	on_chain(|| {
		let yuan = open_pool_in(CurrencyId::WithId(YUAN), template());
		let native = open_pool_in(NATIVE, template());
		let free = |pool, who| RuntimeCall::from(Call::<Test>::join { pool }).is_feeless(&signed(who));
		assert!(!free(yuan, person(0)), "an open join pays");
		for pool in [yuan, native] {
			assert_ok!(MutualAid::invite(signed(HOST), pool, person(0)));
			assert_ok!(MutualAid::invite(signed(HOST), pool, STRANGER));
		}
		assert!(free(yuan, person(0)));
		let mint = |amount| Assets::mint(signed(asset_owner()), YUAN, STRANGER, amount).unwrap();
		assert!(!free(yuan, STRANGER), "who cannot pay the dues pays the fee");
		mint(DUES - 1);
		assert!(!free(yuan, STRANGER));
		mint(1);
		assert!(free(yuan, STRANGER));
		assert_ok!(MutualAid::join(signed(STRANGER), yuan));
		assert!(!free(native, person(0)));
		assert_ok!(MutualAid::join(signed(person(0)), yuan));
		assert!(!free(yuan, person(0)));
	});
}

#[test]
fn dues_fill_the_oldest_period_within_the_grace_and_start_anew_beyond_it() {
	on_chain(|| {
		let pool = open_pool_in(NATIVE, template());
		let (late, lapsed) = (person(0), person(1));
		join(pool, late);
		join(pool, lapsed);
		let start = MutualAid::now().chain;
		let standing = |who| MutualAid::membership_of(pool, &who).unwrap();
		pass(d(119));
		assert_eq!(standing(late).standing, Standing::InGrace);
		assert_eq!(standing(late).periods_in_arrears, 3);
		pay(pool, late, 1);
		assert_eq!(standing(late).paid_until, start + d(60));
		pass(d(2));
		assert_eq!(standing(lapsed).standing, Standing::Lapsed);
		pay(pool, lapsed, 1);
		assert_eq!(standing(lapsed).paid_until, MutualAid::now().chain + d(30));
		assert_eq!(standing(lapsed).cover_from, wall() + d(60));
	});
}

#[test]
fn dues_are_paid_six_periods_ahead_at_most_and_for_others_too() {
	on_chain(|| {
		let pool = open_pool_in(NATIVE, template());
		join(pool, person(0));
		let pay = |by, periods| MutualAid::pay_dues(signed(by), pool, person(0), periods);
		assert_noop!(pay(person(0), 0), Error::<Test>::NothingToPay);
		assert_noop!(pay(person(0), 6), Error::<Test>::TooFarAhead);
		assert_eq!(MutualAid::membership_of(pool, &person(0)).unwrap().payable_periods, 5);
		assert_ok!(pay(person(7), 5));
		assert_eq!(balance(pool, person(7)), WEALTH - 5 * DUES);
		assert_noop!(pay(person(0), 1), Error::<Test>::TooFarAhead);
		let stranger = MutualAid::pay_dues(signed(person(0)), pool, STRANGER, 1);
		assert_noop!(stranger, Error::<Test>::NotAMember);
	});
}

/// Stopped by counting days that have passed while paid up, not days paid for.
#[test]
fn paying_ahead_does_not_make_a_voter_on_day_zero() {
	on_chain(|| {
		let pool = open_pool_in(NATIVE, template());
		join(pool, person(0));
		pay(pool, person(0), 5);
		assert_eq!(pool_of(pool).voters, 0);
		pass(d(89));
		pay(pool, person(0), 1);
		assert_eq!(pool_of(pool).voters, 0);
		pass(d(1));
		pay(pool, person(0), 1);
		assert_eq!(pool_of(pool).voters, 1);
		assert_eq!(MutualAid::membership_of(pool, &person(0)).unwrap().sequence, Some(0));
	});
}

#[test]
fn the_hosts_fee_is_split_off_before_the_pot() {
	on_chain(|| {
		let pool = open_pool_in(NATIVE, RulesOfPool { host_fee: Perbill::from_percent(2), ..template() });
		let before = balance(pool, HOST);
		join(pool, person(0));
		assert_eq!(balance(pool, HOST), before + 120);
		assert_eq!(books(pool).free, DUES - 120);
		assert_eq!(MutualAid::membership_of(pool, &person(0)).unwrap().paid_in, DUES - 120);
	});
}
