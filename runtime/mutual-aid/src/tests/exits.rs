use polkadot_sdk::{
	frame_support::{assert_noop, assert_ok, dispatch::Pays},
	sp_arithmetic::{Percent, Perquintill},
};
use proptest::prelude::*;

use super::settlement::leave;
use crate::{
	claim::{ClaimRequest, PartRequest, PartState, PayeeRequest},
	mock::*,
	rules::Rules as RulesOfPool,
	time::HOUR,
	views::ShareOf,
	*,
};

#[test]
fn leaving_ends_cover_and_vote_at_once_and_pays_half_the_share_after_the_notice() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		assert_noop!(MutualAid::request_exit(signed(STRANGER), pool, ANY), Error::<Test>::NotAMember);
		assert_noop!(MutualAid::pay_exit(signed(person(0)), pool, person(0)), Error::<Test>::ExitNotDue);
		assert_ok!(MutualAid::request_exit(signed(person(0)), pool, ANY));
		assert_noop!(MutualAid::pay_dues(signed(person(0)), pool, person(0), 1), Error::<Test>::Leaving);
		assert_eq!((pool_of(pool).members, pool_of(pool).voters), (9, 9));
		pass(d(14) - 1);
		assert_noop!(MutualAid::pay_exit(signed(person(0)), pool, person(0)), Error::<Test>::ExitNotDue);
		pass(1);
		let paid = MutualAid::pay_exit(signed(person(0)), pool, person(0)).unwrap();
		assert_eq!(paid.pays_fee, Pays::No);
		assert_eq!(balance(pool, person(0)), WEALTH - 4 * DUES + 2 * DUES);
		let told = Event::ExitPaid { pool, member: person(0), amount: 2 * DUES, forfeited: 2 * DUES };
		assert_eq!(events().last(), Some(&told));
		assert_eq!(pool_of(pool).total_shares, 9 * 4 * DUES);
		assert_noop!(MutualAid::pay_exit(signed(person(0)), pool, person(0)), Error::<Test>::NotAMember);
	});
}

#[test]
fn a_leaving_member_takes_the_worse_of_the_two_ratios() {
	on_chain(|| {
		let pool = pool_of_voters(11);
		assert_ok!(MutualAid::request_exit(signed(person(0)), pool, ANY));
		for n in 1..6 {
			file(pool, person(n), 18_000);
		}
		pass(d(3));
		// Approved: the pool owes it, and has not paid yet.
		let health = MutualAid::health_of_pool(pool).unwrap();
		let unowed = books(pool).free - 5 * 18_000;
		assert_eq!(health.exit_ratio, pool::ratio(unowed, 11 * 4 * DUES));
		end_notice(pool, person(0));
		assert_ok!(MutualAid::pay_exit(signed(person(0)), pool, person(0)));
		assert_eq!(balance(pool, person(0)), WEALTH - 4 * DUES + health.exit_ratio.mul_floor(4 * DUES) / 2);
	});
}

#[test]
fn what_a_pool_gains_after_the_request_is_not_shared() {
	on_chain(|| {
		let pool = pool_of_voters(11);
		leave(&[pool], &[2 * DUES]);
		let ratio = MutualAid::health_of_pool(pool).unwrap().exit_ratio;
		assert_ok!(MutualAid::request_exit(signed(person(0)), pool, ANY));
		for n in 1..11 {
			pay(pool, person(n), 2);
		}
		assert!(MutualAid::health_of_pool(pool).unwrap().exit_ratio > ratio);
		pass(d(14));
		assert_ok!(MutualAid::pay_exit(signed(person(0)), pool, person(0)));
		assert_eq!(balance(pool, person(0)), WEALTH - 4 * DUES + ratio.mul_floor(4 * DUES) / 2);
	});
}

#[test]
fn for_a_month_after_the_notice_only_the_member_says_when() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let pay_exit = |by| MutualAid::pay_exit(signed(by), pool, person(0));
		assert_ok!(MutualAid::request_exit(signed(person(0)), pool, ANY));
		pass(d(14));
		assert_noop!(pay_exit(STRANGER), Error::<Test>::MomentIsTheMembers);
		let told = MutualAid::share_of_member(pool, &person(0)).unwrap();
		assert_eq!(told.anybodys_from, told.payable_from + d(30));
		// What everybody is told who looks at the pool's members.
		let payable = || {
			let members = MutualAid::members_page(pool, 0, 50).members;
			members.into_iter().filter_map(|row| Some((row.who, row.exit_payable?))).collect::<Vec<_>>()
		};
		pass(d(30) - 1);
		assert_noop!(pay_exit(person(1)), Error::<Test>::MomentIsTheMembers);
		assert_eq!(payable(), []);
		pass(1);
		assert_eq!(payable(), [(person(0), 2 * DUES)]);
		// It is worth less by then, and no more than is paid is told.
		leave(&[pool], &[10 * DUES]);
		let before = balance(pool, person(0));
		assert_eq!(payable(), [(person(0), DUES / 2)]);
		assert_ok!(pay_exit(STRANGER));
		assert_eq!(balance(pool, person(0)), before + DUES / 2);
	});
}

#[test]
fn nobody_is_paid_at_less_than_they_accept_and_who_leaves_can_accept_less() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let half = Perquintill::from_percent(50);
		let ask = |least| MutualAid::request_exit(signed(person(0)), pool, least);
		let pay_exit = |by| MutualAid::pay_exit(signed(by), pool, person(0));
		leave(&[pool], &[2 * 10 * DUES]);
		assert_eq!(exit_ratio(pool), half);
		assert_noop!(ask(Perquintill::from_percent(51)), Error::<Test>::LeastAboveRatio);
		let worth = |percent| MutualAid::exit_worth(pool, person(0), Perquintill::from_percent(percent));
		assert_eq!([worth(25), worth(50), worth(100)], [Some(DUES / 2), Some(DUES), Some(DUES)]);
		assert_ok!(ask(half));
		// Who names the same again has it so.
		assert_ok!(ask(half));
		leave(&[pool], &[10 * DUES]);
		pass(d(44));
		for by in [person(0), STRANGER] {
			assert_noop!(pay_exit(by), Error::<Test>::BelowLeastRatio);
		}
		// What it is worth now, but never more than it was.
		assert_noop!(ask(Perquintill::from_percent(51)), Error::<Test>::LeastAboveRatio);
		let quarter = Perquintill::from_percent(25);
		assert_eq!(exit_ratio(pool), quarter);
		let before = Members::<Test>::get(pool, person(0)).unwrap().exit.unwrap();
		assert_ok!(ask(quarter));
		let after = Members::<Test>::get(pool, person(0)).unwrap().exit.unwrap();
		assert_eq!(after, member::Exit { least: quarter, ..before });
		assert_eq!((pool_of(pool).members, pool_of(pool).voters), (9, 9));
		assert_ok!(pay_exit(STRANGER));
		assert_eq!(balance(pool, person(0)), WEALTH - 4 * DUES + DUES / 2);
	});
}

#[test]
fn who_has_had_back_all_they_paid_in_leaves_with_nothing_also_without_an_account() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		file(pool, person(0), 4 * DUES);
		pass(d(10));
		let share = MutualAid::share_of_member(pool, &person(0)).unwrap();
		assert_eq!((share.share, share.exit_now), (0, 0));
		assert_ok!(MutualAid::request_exit(signed(person(0)), pool, ANY));
		pass(d(14));
		assert_ok!(Assets::burn(signed(asset_owner()), YUAN, person(0), WEALTH));
		assert_ok!(MutualAid::pay_exit(signed(person(0)), pool, person(0)));
		assert_eq!(Members::<Test>::get(pool, person(0)), None);
		assert_eq!(balance(pool, person(0)), 0);
	});
}

#[test]
fn who_leaves_can_stay_until_they_are_paid() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let stay = || MutualAid::withdraw_exit(signed(person(0)), pool);
		assert_noop!(stay(), Error::<Test>::NotLeaving);
		assert_ok!(MutualAid::request_exit(signed(person(0)), pool, ANY));
		let asked = wall();
		pass(d(20));
		assert_ok!(stay());
		assert_noop!(stay(), Error::<Test>::NotLeaving);
		assert_eq!((pool_of(pool).members, pool_of(pool).voters), (10, 9));
		// What happened meanwhile is not covered; what happens from now on is.
		let ask = |loss_date| payable_of(pool, person(0), 0, loss_date, 1_000, PayeeRequest::Account(SCHOOL));
		assert_eq!(ask(asked + d(19)).unwrap_err(), Error::<Test>::CoverNotBegun.into());
		assert_eq!(ask(wall()).unwrap().amount, 800);
		// The vote comes back with the next dues, and with another number.
		pay(pool, person(0), 1);
		assert_eq!(Members::<Test>::get(pool, person(0)).unwrap().sequence, Some(10));
		assert_noop!(MutualAid::pay_exit(signed(person(0)), pool, person(0)), Error::<Test>::ExitNotDue);
	});
}

#[test]
fn own_promises_are_taken_off_and_nobody_is_sent_away_with_nothing() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		file(pool, person(0), 4 * DUES);
		assert_ok!(MutualAid::request_exit(signed(person(0)), pool, ANY));
		end_notice(pool, person(0));
		assert_noop!(MutualAid::pay_exit(signed(person(0)), pool, person(0)), Error::<Test>::NothingPayableYet);
		pass(d(30));
		// Paid in full, the share is used up, and leaving costs nobody anything.
		assert_eq!(balance(pool, SCHOOL), 4 * DUES);
		assert_ok!(MutualAid::pay_exit(signed(person(0)), pool, person(0)));
		assert_eq!(balance(pool, person(0)), WEALTH - 4 * DUES);
	});
}

#[test]
fn a_notice_of_older_rules_is_told_as_long_as_it_counts() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let notice = || {
			let until = MutualAid::share_of_member(pool, &person(0)).unwrap().payable_from - chain();
			(MutualAid::health_of_pool(pool).unwrap().exit_notice, until)
		};
		assert_eq!(notice(), (d(14), d(14)));
		Rules::<Test>::mutate(pool, 0, |dated| dated.as_mut().unwrap().rules.exit_notice_days = 3);
		assert_eq!(notice(), (d(8), d(8)));
	});
}

#[test]
fn what_leaving_brings_is_told_step_by_step() {
	on_chain(|| {
		let pool = pool_of_voters(11);
		leave(&[pool], &[2 * 11 * DUES]);
		let told = || {
			let ShareOf { share, promised, ratio, worth, exit_now, .. } =
				MutualAid::share_of_member(pool, &person(0)).unwrap();
			assert_eq!(ratio, Perquintill::from_percent(50));
			[share, promised, worth, exit_now]
		};
		assert_eq!(told(), [4 * DUES, 0, 2 * DUES, DUES]);
		file(pool, person(0), DUES);
		assert_eq!(told(), [4 * DUES, DUES, 3 * DUES / 2, 3 * DUES / 4]);
		assert_ok!(MutualAid::request_exit(signed(person(0)), pool, ANY));
		assert_eq!(told(), [4 * DUES, DUES, 3 * DUES / 2, 3 * DUES / 4]);
		// Of a share no more is promised than there is.
		assert_ok!(MutualAid::withdraw_exit(signed(person(0)), pool));
		file(pool, person(0), 4 * DUES);
		assert_eq!(Members::<Test>::get(pool, person(0)).unwrap().record.promised, 5 * DUES);
		assert_eq!(told(), [4 * DUES, 4 * DUES, 0, 0]);
	});
}

#[test]
fn what_was_received_survives_a_return() {
	on_chain(|| {
		let pool = pool_of_voters(11);
		file(pool, person(0), 4 * DUES);
		pass(d(30));
		assert_ok!(MutualAid::request_exit(signed(person(0)), pool, ANY));
		pass(d(14));
		assert_ok!(MutualAid::pay_exit(signed(person(0)), pool, person(0)));
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
		assert_ok!(MutualAid::request_exit(signed(person(0)), pool, ANY));
		end_notice(pool, person(0));
		assert_ok!(MutualAid::pay_exit(signed(person(0)), pool, person(0)));
		assert_eq!(PastMembers::<Test>::get(pool, person(0)).unwrap().promised, 1_000);
		check();
		pass(d(30));
		assert_eq!(balance(pool, SCHOOL), 1_000);
		assert_eq!(PastMembers::<Test>::get(pool, person(0)).unwrap().received, 1_000);
	});
}

#[test]
fn what_is_not_paid_to_one_who_left_leaves_their_cover_year() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		file_to(pool, person(0), 1_000, PayeeRequest::OwnAccount);
		file(pool, person(0), 700);
		assert_ok!(MutualAid::request_exit(signed(person(0)), pool, ANY));
		end_notice(pool, person(0));
		assert_ok!(MutualAid::pay_exit(signed(person(0)), pool, person(0)));
		let year = || PastMembers::<Test>::get(pool, person(0)).unwrap().year;
		assert_eq!((year().received, year().own_account), (1_700, 1_000));
		assert_ok!(MutualAid::withdraw_claim(signed(person(0)), pool, 0));
		assert_eq!((year().received, year().own_account), (700, 0));
		assert_ok!(MutualAid::invite(signed(person(1)), pool, person(0)));
		assert_ok!(MutualAid::join(signed(person(0)), pool));
		assert_eq!(MutualAid::membership_of(pool, &person(0)).unwrap().year.received, 700);
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
		assert_ok!(MutualAid::pay_exit(signed(person(0)), pool, person(0)));
	});
}

#[test]
fn who_asked_to_leave_while_a_share_was_worth_nothing_stays_and_asks_again() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		leave(&[pool], &[0]);
		let ask = || MutualAid::request_exit(signed(person(0)), pool, ANY);
		assert_ok!(ask());
		for n in 1..10 {
			pay(pool, person(n), 2);
		}
		pass(d(14));
		assert_noop!(MutualAid::pay_exit(signed(person(0)), pool, person(0)), Error::<Test>::NothingPayableYet);
		assert_ok!(MutualAid::withdraw_exit(signed(person(0)), pool));
		assert_ok!(ask());
		assert_eq!((pool_of(pool).members, pool_of(pool).voters), (9, 9));
		assert_noop!(MutualAid::pay_exit(signed(person(0)), pool, person(0)), Error::<Test>::ExitNotDue);
		pass(d(14));
		let worth = MutualAid::share_of_member(pool, &person(0)).unwrap().exit_now;
		assert!(worth > 0);
		assert_ok!(MutualAid::pay_exit(signed(person(0)), pool, person(0)));
		assert_eq!(balance(pool, person(0)), WEALTH - 4 * DUES + worth);
	});
}

#[test]
fn a_share_of_dust_holds_nobody_back() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		file(pool, person(0), 4 * DUES - 1);
		pass(d(30));
		assert_ok!(MutualAid::request_exit(signed(person(0)), pool, ANY));
		pass(d(14));
		// Half of one unit.
		assert_eq!(MutualAid::share_of_member(pool, &person(0)).unwrap().share, 1);
		assert_ok!(MutualAid::pay_exit(signed(person(0)), pool, person(0)));
		assert_eq!(balance(pool, person(0)), WEALTH - 4 * DUES);
	});
}

const SHOP: AccountId = PEOPLE + 300;

/// A claim of which the first part is paid, and the second, in ten months, is backed by persons 1 and 2.
fn half_paid() -> (PoolId, Balance) {
	let (pool, own) = (pool_of_voters(12), 4 * DUES);
	let asked = |due| PartRequest { amount: own, payee: PayeeRequest::Vouched(SHOP), due, milestone: None };
	let parts = vec![asked(wall()), asked(wall() + d(300))].try_into().unwrap();
	let claim = ClaimRequest { parts, ..request(2 * own, PayeeRequest::Vouched(SHOP)) };
	assert_ok!(MutualAid::file_claim(signed(person(0)), pool, claim));
	assert_ok!(MutualAid::vouch(signed(person(1)), pool, 0, own - DUES / 2));
	assert_ok!(MutualAid::vouch(signed(person(2)), pool, 0, DUES / 2));
	pass(d(20));
	assert_eq!(part(pool, 0).state, PartState::Paid);
	assert_noop!(MutualAid::unvouch(signed(person(1)), pool, 0), Error::<Test>::NothingCarried);
	(pool, own)
}

#[test]
fn nobody_pays_a_voucher_out_before_what_they_back_is_decided() {
	for lapsed in [false, true] {
		on_chain(|| {
			let (pool, own) = half_paid();
			if lapsed {
				pass(d(30 + 6 * 30 + 2));
				assert_ok!(MutualAid::remove_lapsed(signed(STRANGER), pool, person(1)));
			} else {
				assert_ok!(MutualAid::request_exit(signed(person(1)), pool, ANY));
			}
			pass(d(14 + 30));
			let by_others = |who| MutualAid::pay_exit(signed(STRANGER), pool, who);
			assert_noop!(by_others(person(1)), Error::<Test>::MomentIsTheMembers);
			let told = || {
				let members = MutualAid::members_page(pool, 0, 50).members;
				members.into_iter().filter_map(|row| row.exit_payable).collect::<Vec<_>>()
			};
			assert_eq!(told(), []);
			// What is given back comes back to the share, and then anybody has it paid.
			assert_ok!(MutualAid::withdraw_claim(signed(person(0)), pool, 0));
			assert_eq!(told().len(), 1);
			let had = balance(pool, person(1));
			assert_ok!(by_others(person(1)));
			assert_eq!(balance(pool, person(1)) - had, own / 2);
		});
	}
}

/// Also where the whole share backs something, which leaves nothing to be paid.
#[test]
fn who_backs_with_all_they_have_is_not_sent_away_with_nothing_by_others() {
	on_chain(|| {
		let pool = pool_of_voters(12);
		let own = 4 * DUES;
		let asked = request(3 * own, PayeeRequest::Vouched(SHOP));
		let parts = vec![PartRequest { due: wall() + d(300), ..asked.parts[0].clone() }].try_into().unwrap();
		assert_ok!(MutualAid::file_claim(signed(person(0)), pool, ClaimRequest { parts, ..asked }));
		assert_ok!(MutualAid::vouch(signed(person(1)), pool, 0, own));
		assert_eq!(MutualAid::share_of_member(pool, &person(1)).unwrap().share, 0);
		assert_ok!(MutualAid::request_exit(signed(person(1)), pool, ANY));
		pass(d(44));
		assert_noop!(MutualAid::pay_exit(signed(STRANGER), pool, person(1)), Error::<Test>::MomentIsTheMembers);
		// They alone give it up; or take it back first.
		assert_ok!(MutualAid::unvouch(signed(person(1)), pool, 0));
		assert_ok!(MutualAid::pay_exit(signed(STRANGER), pool, person(1)));
		assert_eq!(balance(pool, person(1)), WEALTH - own + own / 2);
	});
}

/// What was paid is charged for good, and holds nobody's exit up.
#[test]
fn a_voucher_of_what_was_paid_is_paid_out_as_anybody() {
	on_chain(|| {
		let (pool, own) = (pool_of_voters(12), 4 * DUES);
		file_to(pool, person(0), 2 * own, PayeeRequest::Vouched(SHOP));
		assert_ok!(MutualAid::vouch(signed(person(1)), pool, 0, own - DUES / 2));
		assert_ok!(MutualAid::vouch(signed(person(2)), pool, 0, DUES / 2));
		pass(d(20));
		assert_eq!(part(pool, 0).state, PartState::Paid);
		assert_ok!(MutualAid::request_exit(signed(person(1)), pool, ANY));
		pass(d(44));
		let had = balance(pool, person(1));
		assert_ok!(MutualAid::pay_exit(signed(STRANGER), pool, person(1)));
		let ratio = pool::ratio(10 * own, 11 * own);
		assert_eq!(balance(pool, person(1)) - had, ratio.mul_floor(DUES / 2) / 2);
	});
}

/// What others do while somebody waits to be paid: number of the deed, of the person, of the hours or claim.
fn do_something(pool: PoolId, deed: u8, who: AccountId, number: u32) {
	match deed {
		0..=2 => {
			let payee = match deed {
				0 => PayeeRequest::OwnAccount,
				1 => PayeeRequest::Account(SCHOOL),
				_ => PayeeRequest::Vouched(person(300)),
			};
			let payable = payable_of(pool, who, 0, wall(), 200_000, payee.clone()).map_or(0, |found| found.amount);
			let asked = crate::claim::ClaimRequest { cost: 200_000, ..request(payable, payee) };
			let _ = MutualAid::file_claim(signed(who), pool, asked);
		}
		3 => {
			let claim = number % pool_of(pool).next_claim.max(1);
			let claimant = Claims::<Test>::get(pool, claim).map_or(who, |claim| claim.claimant);
			let _ = MutualAid::withdraw_claim(signed(claimant), pool, claim);
		}
		4 => {
			let claim = number % pool_of(pool).next_claim.max(1);
			let reason = crate::claim::Reason::Other;
			let _ = MutualAid::dispute(signed(who), pool, claim, 0, reason, H256::zero());
		}
		5 => {
			let _ = MutualAid::pay_dues(signed(who), pool, who, 1);
		}
		6 => {
			let _ = MutualAid::donate(signed(who), pool, u128::from(number) * 40);
		}
		7 => {
			let _ = MutualAid::request_exit(signed(who), pool, ANY);
		}
		8 => {
			let _ = MutualAid::pay_exit(signed(who), pool, who);
		}
		9..=11 => {
			let _ = MutualAid::vouch(signed(who), pool, number % pool_of(pool).next_claim.max(1), Balance::MAX);
		}
		12 => {
			let vouched = VouchedClaim::<Test>::get(pool, who).unwrap_or(number);
			let _ = MutualAid::unvouch(signed(who), pool, vouched);
		}
		_ => pass(HOUR * u64::from(number % 60)),
	}
}

/// What of what a pool owes its members' money has to pay.
fn owed_by_members(pool: PoolId) -> Balance {
	let found = pool_of(pool);
	let registered = Rounds::<Test>::get(pool, found.round).map_or(0, |round| round.registered);
	found.promises.owed - found.books.given_to(registered)
}

/// What of members' money left the pool for parts, and what it owes of it beyond.
fn paid_and_owed(pool: PoolId, before: &mut Balance) -> Balance {
	for event in events() {
		if let Event::PartPaid { from_free, .. } | Event::PartHeld { from_free, .. } = event {
			*before += from_free;
		}
	}
	forget_events();
	*before + owed_by_members(pool)
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

	/// Nobody's exit is worse by more than what was really paid out of the pool in between, whatever others do: neither by
	/// claims that are only filed, nor by disputes, donations, or others who leave before.
	#[test]
	fn an_exit_is_worse_by_what_was_paid_out_in_between_at_most(
		deeds in prop::collection::vec((0u8..18, 0u64..11, 0u32..1_000), 4..40),
		percent in 25u8..=100,
		short in prop::option::of(1u32..10),
	) {
		on_chain(|| {
			let pool = pool_of_voters(11);
			Rules::<Test>::mutate(pool, 0, |dated| {
				let exit_share = Percent::from_percent(percent);
				dated.as_mut().unwrap().rules = RulesOfPool { exit_share, exit_notice_days: 8, ..template() };
			});
			if let Some(tenths) = short {
				leave(&[pool], &[11 * 4 * DUES / 10 * u128::from(tenths)]);
			}
			let (earlier, later) = deeds.split_at(deeds.len() / 3);
			for (deed, who, number) in earlier {
				// Who will leave vouches at most: their own claims and exits are theirs.
				if *who > 0 || (9..=12).contains(deed) {
					do_something(pool, *deed, person(*who), *number);
				}
			}
			let told = || MutualAid::share_of_member(pool, &person(0)).unwrap();
			let promised = told();
			let backed = Members::<Test>::get(pool, person(0)).unwrap().record.backed;
			assert_ok!(MutualAid::request_exit(signed(person(0)), pool, ANY));
			let mut paid = 0;
			let before = paid_and_owed(pool, &mut paid);
			paid = 0;
			let owed = owed_by_members(pool);
			assert!(before >= owed);
			for (deed, who, number) in later {
				if *who > 0 || *deed == 12 {
					do_something(pool, *deed, person(*who), *number);
				}
				let since = paid_and_owed(pool, &mut paid).saturating_sub(owed);
				// One unit for what rounding leaves at each exit before.
				let least = promised.exit_now.saturating_sub(since + 12);
				assert!(told().exit_now >= least, "{} of {}, {since} paid", told().exit_now, promised.exit_now);
				let back = backed - Members::<Test>::get(pool, person(0)).unwrap().record.backed;
				assert!(told().exit_now <= promised.exit_now + back);
				// With all donations and all free money the pool has what it owes and what everybody would take along.
				let found = pool_of(pool);
				let (money, parts) = (found.books.free + found.books.settling, owed_by_members(pool));
				let exits = MutualAid::exit_ratio(pool, &found).mul_floor(found.total_shares);
				assert!(exits == 0 || exits + parts <= money);
			}
			pass(d(60));
			let since = paid_and_owed(pool, &mut paid).saturating_sub(owed);
			let had = balance(pool, person(0));
			// What the leaver backs is theirs to wait for; what was paid of it is charged to them.
			let member = Members::<Test>::get(pool, person(0)).unwrap();
			let undecided = member.record.backed > 0 && VouchedClaim::<Test>::contains_key(pool, person(0));
			if told().exit_now > 0 {
				let by_others = MutualAid::pay_exit(signed(STRANGER), pool, person(0));
				assert_eq!(by_others.is_ok(), !undecided);
				if undecided {
					assert_ok!(MutualAid::pay_exit(signed(person(0)), pool, person(0)));
				}
			}
			assert!(balance(pool, person(0)) - had + since + 12 >= promised.exit_now);
		});
	}
}
