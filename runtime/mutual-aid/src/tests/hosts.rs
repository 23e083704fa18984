use polkadot_sdk::frame_support::{assert_noop, assert_ok, traits::fungibles::hold::Inspect};

use crate::{claim::PayeeRequest, mock::*, *};

fn held_for_application(pool: PoolId, who: AccountId) -> Balance {
	<Test as Config>::Holds::balance_on_hold(pool_of(pool).currency, &HoldReason::Application.into(), &who)
}

#[test]
fn an_applicant_is_a_member_the_moment_the_host_admits() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let who = person(50);
		assert_ok!(MutualAid::apply(signed(who), pool));
		assert_eq!(held_for_application(pool, who), DUES);
		assert_noop!(MutualAid::apply(signed(who), pool), Error::<Test>::AlreadyApplied);
		assert_noop!(MutualAid::apply(signed(person(0)), pool), Error::<Test>::AlreadyAMember);
		assert_noop!(MutualAid::admit(signed(person(0)), pool, who), Error::<Test>::NotTheHost);
		assert_noop!(MutualAid::admit(signed(HOST), pool, person(51)), Error::<Test>::NoSuchApplication);
		check();
		assert_ok!(MutualAid::admit(signed(HOST), pool, who));
		assert_eq!((held_for_application(pool, who), balance(pool, who)), (0, WEALTH - DUES));
		assert_eq!(MutualAid::membership_of(pool, &who).unwrap().paid_in, DUES);
	});
}

#[test]
fn an_application_is_dropped_by_the_applicant_the_host_or_in_time_by_anyone() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let drop = |by, who| MutualAid::drop_application(signed(by), pool, who);
		for n in 50..53 {
			assert_ok!(MutualAid::apply(signed(person(n)), pool));
		}
		assert_noop!(drop(STRANGER, person(50)), Error::<Test>::NotTheHost);
		assert_ok!(drop(person(50), person(50)));
		assert_ok!(drop(HOST, person(51)));
		pass(d(30));
		assert_ok!(drop(STRANGER, person(52)));
		for n in 50..53 {
			assert_eq!((held_for_application(pool, person(n)), balance(pool, person(n))), (0, WEALTH));
		}
		assert_noop!(drop(HOST, person(52)), Error::<Test>::NoSuchApplication);
	});
}

#[test]
fn joining_by_invitation_releases_an_application() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		assert_ok!(MutualAid::apply(signed(person(50)), pool));
		assert_ok!(MutualAid::invite(signed(person(0)), pool, person(50)));
		assert_ok!(MutualAid::join(signed(person(50)), pool));
		assert_eq!(held_for_application(pool, person(50)), 0);
	});
}

#[test]
fn a_host_cannot_flood_a_pool_with_applicants() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		for n in 50..55 {
			assert_ok!(MutualAid::apply(signed(person(n)), pool));
		}
		for n in 50..54 {
			assert_ok!(MutualAid::admit(signed(HOST), pool, person(n)));
		}
		assert_noop!(MutualAid::admit(signed(HOST), pool, person(54)), Error::<Test>::NoInvitationsLeft);
		pass(d(30));
		assert_ok!(MutualAid::admit(signed(HOST), pool, person(54)));
	});
}

#[test]
fn other_dues_than_applied_for_are_not_taken() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		assert_ok!(MutualAid::apply(signed(person(50)), pool));
		let dearer = rules::DatedRules { rules: rules::Rules { dues: DUES + 1, ..template() }, start: chain() };
		Rules::<Test>::insert(pool, 1, dearer);
		Pools::<Test>::mutate(pool, |pool| pool.as_mut().unwrap().rules = 1);
		assert_noop!(MutualAid::admit(signed(HOST), pool, person(50)), Error::<Test>::DuesHaveChanged);
	});
}

#[test]
fn a_pause_stops_new_claims_alone_and_lifts_by_itself() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let claim = file(pool, person(1), 100);
		let file = || MutualAid::file_claim(signed(person(0)), pool, request(100, PayeeRequest::Account(SCHOOL)));
		assert_noop!(MutualAid::pause(signed(person(0)), pool), Error::<Test>::NotTheHost);
		assert_ok!(MutualAid::pause(signed(HOST), pool));
		assert_noop!(file(), Error::<Test>::Paused);
		assert!(MutualAid::health_of_pool(pool).unwrap().paused_until.is_some());
		dispute(pool, claim, person(2));
		pay(pool, person(0), 1);
		pass(d(7) - 1);
		assert_noop!(file(), Error::<Test>::Paused);
		pass(1);
		assert_ok!(file());
		assert_eq!(MutualAid::health_of_pool(pool).unwrap().paused_until, None);
		assert_noop!(MutualAid::lift_pause(Origin::Emergency.into(), pool), Error::<Test>::NotPaused);
		assert_noop!(MutualAid::pause(signed(HOST), pool), Error::<Test>::PausedLately);
		pass(d(23));
		assert_ok!(MutualAid::pause(signed(HOST), pool));
	});
}

#[test]
fn an_emergency_lifts_a_pause_and_nobody_else_does() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let lift = |origin: RuntimeOrigin| MutualAid::lift_pause(origin, pool);
		assert_noop!(lift(Origin::Emergency.into()), Error::<Test>::NotPaused);
		assert_ok!(MutualAid::pause(signed(HOST), pool));
		assert!(lift(signed(HOST)).is_err());
		assert!(lift(Origin::Registry.into()).is_err());
		assert!(lift(RuntimeOrigin::root()).is_err());
		assert_ok!(lift(Origin::Emergency.into()));
		file(pool, person(0), 100);
		assert_noop!(MutualAid::pause(signed(HOST), pool), Error::<Test>::PausedLately);
	});
}

#[test]
fn a_host_hands_over_to_who_agrees() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let hand_over = |by, to| MutualAid::hand_over(signed(by), pool, to);
		let accept = |who| MutualAid::accept_host(signed(who), pool);
		assert_noop!(hand_over(person(0), Some(person(0))), Error::<Test>::NotTheHost);
		assert_noop!(accept(person(0)), Error::<Test>::NotOffered);
		assert_ok!(hand_over(HOST, Some(person(0))));
		assert_noop!(accept(person(1)), Error::<Test>::NotOffered);
		assert_ok!(hand_over(HOST, None));
		assert_noop!(accept(person(0)), Error::<Test>::NotOffered);
		assert_ok!(hand_over(HOST, Some(person(0))));
		assert_ok!(accept(person(0)));
		assert_eq!(pool_of(pool).host, person(0));
		assert_noop!(hand_over(HOST, None), Error::<Test>::NotTheHost);
		assert_noop!(accept(person(0)), Error::<Test>::NotOffered);
	});
}
