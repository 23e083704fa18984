use polkadot_sdk::frame_support::{assert_noop, assert_ok, traits::fungibles::Inspect};

use super::settlement::{leave, undeliverable};
use crate::{
	change::{Proposal, Slot, WindingPhase},
	claim::{PartState, PayeeRequest},
	mock::*,
	pool::{PoolState, Successor},
	*,
};

fn phase(pool: PoolId) -> WindingPhase {
	Windings::<Test>::get(pool).unwrap().phase
}

fn vote_to_wind_up(pool: PoolId, voters: u64) {
	assert_ok!(MutualAid::draft(signed(person(0)), pool, Proposal::WindUp, H256::zero()));
	let draft = Drafts::<Test>::get(pool, person(0)).unwrap();
	for n in 1..draft.needed {
		assert_ok!(MutualAid::sign_draft(signed(person(n.into())), pool, person(0), draft.number));
	}
	let poll = Changes::<Test>::get(pool, Slot::WindUp).unwrap().poll;
	pass(d(3));
	for n in 0..voters {
		vote(poll, person(n), true);
	}
}

/// Ten voters with 24,000 each share 120,000, while a claim of 36,000 waits, for which two have 6,000 charged each.
fn wound_up_while_a_claim_waits() -> PoolId {
	let pool = pool_of_voters(10);
	let planned = planned(36_000, PayeeRequest::Vouched(person(300)), d(60));
	assert_ok!(MutualAid::file_claim(signed(person(0)), pool, planned));
	for n in 1..3 {
		assert_ok!(MutualAid::vouch(signed(person(n)), pool, 0, 6_000));
	}
	vote_to_wind_up(pool, 10);
	leave(&[pool], &[120_000]);
	pass(d(14));
	pool
}

#[test]
fn a_pool_is_wound_up_members_take_all_that_is_left_and_the_successor_the_rest() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		assert_ok!(MutualAid::donate(signed(person(30)), pool, 700));
		assert_ok!(MutualAid::request_exit(signed(person(9)), pool, ANY));
		vote_to_wind_up(pool, 9);
		pass(d(14));
		assert_eq!(pool_of(pool).state, PoolState::WindingUp);
		assert_eq!(MutualAid::pay_dues(signed(person(0)), pool, person(0), 1), Err(Error::<Test>::PoolNotOpen.into()));
		let free = books(pool).free;
		let WindingPhase::Sharing { ratio, until } = phase(pool) else { panic!("{:?}", phase(pool)) };
		assert!(ratio.is_one());
		check();

		// Exits under way become shares, at all of their worth.
		assert_noop!(MutualAid::pay_exit(signed(STRANGER), pool, person(9)), Error::<Test>::PoolNotOpen);
		assert_ok!(MutualAid::redeem(signed(STRANGER), pool, person(9)));
		for n in 0..8 {
			assert_ok!(MutualAid::redeem(signed(STRANGER), pool, person(n)));
			assert_eq!(balance(pool, person(n)), WEALTH);
		}
		assert_noop!(MutualAid::redeem(signed(STRANGER), pool, person(0)), Error::<Test>::NotAMember);
		assert_eq!(books(pool).free, free - 9 * 4 * DUES);
		assert_noop!(MutualAid::close_pool(signed(STRANGER), pool), Error::<Test>::SharingNotOver);
		pass(until - MutualAid::now().chain);
		assert_noop!(MutualAid::redeem(signed(STRANGER), pool, person(8)), Error::<Test>::SharingOver);
		let treasury = balance(pool, TREASURY);
		assert_ok!(MutualAid::close_pool(signed(STRANGER), pool));
		// The share nobody took, the donation, and what kept the account alive.
		assert_eq!(balance(pool, TREASURY), treasury + 4 * DUES + 700 + 1);
		assert_eq!(pool_of(pool).state, PoolState::Closed);
		assert_eq!(balance(pool, MutualAid::pot(pool)), 0);
		let native = <Test as Config>::Fungibles::balance(CurrencyId::Native, &HOST);
		assert_eq!(native, WEALTH);
		assert_noop!(MutualAid::close_pool(signed(STRANGER), pool), Error::<Test>::NotWindingUp);
		assert_noop!(MutualAid::sweep(signed(STRANGER), pool), Error::<Test>::NothingToSweep);
	});
}

/// Stopped by asking for a pool that is not closed: what it has is its successor's, and what somebody sends it a donation.
#[test]
fn collect_from_a_closed_pool_what_it_held() {
	on_chain(|| {
		let (pool, claim) = undeliverable(9, 0);
		vote_to_wind_up(pool, 40);
		// The last round pays the rest of it nothing.
		pass(d(30));
		let WindingPhase::Sharing { until, .. } = phase(pool) else { panic!("{:?}", phase(pool)) };
		pass(until - chain());
		assert_ok!(MutualAid::close_pool(signed(STRANGER), pool));
		assert_eq!((part(pool, claim).held.free, books(pool).held), (9, 0));
		for who in [SCHOOL, MutualAid::pot(pool)] {
			assert_ok!(Balances::transfer_allow_death(signed(HOST), who, 2 * NATIVE_MINIMUM));
		}
		assert_noop!(MutualAid::collect(signed(person(0)), pool, claim, 0), Error::<Test>::PoolNotOpen);
		assert_noop!(MutualAid::donate(signed(person(30)), pool, 100), Error::<Test>::PoolNotOpen);
	});
}

#[test]
fn what_is_under_way_is_decided_and_paid_once_more_before_shares_are_fixed() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		vote_to_wind_up(pool, 10);
		pass(d(12));
		// Twice what the pool has for them: the last round pays half of each and no more.
		for n in 0..10 {
			file_to(pool, person(n), 18_000, PayeeRequest::OwnAccount);
		}
		write_books(pool, |books| {
			books.donated = books.free - 90_000;
			books.free = 90_000;
		});
		pass(d(2));
		assert_eq!(pool_of(pool).state, PoolState::WindingUp);
		assert_eq!(phase(pool), WindingPhase::Deciding);
		assert_noop!(MutualAid::redeem(signed(STRANGER), pool, person(9)), Error::<Test>::SharesNotFixed);
		pass(d(40));
		let WindingPhase::Sharing { ratio, .. } = phase(pool) else { panic!("{:?}", phase(pool)) };
		assert!(ratio.is_zero(), "all free money went to the claims: {ratio:?}");
		assert_eq!((pool_of(pool).promises.sum(), books(pool).free), (0, 0));
		for claim in 0..10 {
			assert_eq!((state(pool, claim), part(pool, claim).paid), (PartState::Expired, 9_000));
		}
	});
}

#[test]
fn a_waiting_part_of_a_pool_that_is_wound_up_can_only_expire() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let mut planned =
			claim::ClaimRequest { loss_date: wall() + d(60), ..request(100, PayeeRequest::Account(SCHOOL)) };
		planned.parts[0].due = planned.loss_date;
		assert_ok!(MutualAid::file_claim(signed(person(0)), pool, planned));
		vote_to_wind_up(pool, 10);
		pass(d(14));
		assert!(matches!(phase(pool), WindingPhase::Sharing { .. }));
		pass(d(20));
		let open = MutualAid::open_part(signed(person(0)), pool, 0, 0, None);
		assert_noop!(open, Error::<Test>::PoolNotOpen);
		assert_ok!(MutualAid::expire_part(signed(STRANGER), pool, 0, 0));
	});
}

/// Stopped by sums of shares that no charge leaves: what is given back once a unit of share is fixed is counted already.
#[test]
fn a_charge_given_back_while_shares_are_taken_leaves_nobody_without() {
	on_chain(|| {
		let pool = wound_up_while_a_claim_waits();
		let WindingPhase::Sharing { ratio, .. } = phase(pool) else { panic!("{:?}", phase(pool)) };
		assert_eq!(ratio, pool::ratio(120_000, 240_000));
		assert_ok!(MutualAid::expire_part(signed(STRANGER), pool, 0, 0));
		for n in 0..10 {
			check();
			let had = balance(pool, person(n));
			assert_ok!(MutualAid::redeem(signed(STRANGER), pool, person(n)));
			assert_eq!(balance(pool, person(n)) - had, 12_000);
			let told = Event::ShareRedeemed { pool, member: person(n), amount: 12_000, forfeited: 12_000 };
			assert_eq!(events().last(), Some(&told));
		}
		assert_eq!((books(pool).free, pool_of(pool).total_shares), (0, 0));
	});
}

/// A charge that stays takes from its voucher alone; nobody else is paid more for it.
#[test]
fn what_backs_a_claim_that_waits_is_no_share_of_its_voucher_when_all_leave() {
	on_chain(|| {
		let pool = wound_up_while_a_claim_waits();
		// Nobody else makes a voucher give up what is given back when somebody expires the part.
		let redeem_by =
			|by: AccountId, n| MutualAid::redeem(signed(by), pool, person(n)).map_err(|failed| failed.error);
		assert_noop!(redeem_by(STRANGER, 1), Error::<Test>::MomentIsTheMembers);
		for (by, n, share) in [(person(1), 1, 9_000), (STRANGER, 0, 12_000), (STRANGER, 3, 12_000)] {
			let had = balance(pool, person(n));
			assert_ok!(redeem_by(by, n));
			assert_eq!(balance(pool, person(n)) - had, share);
		}
		assert_ok!(MutualAid::unvouch(signed(person(2)), pool, 0));
		let had = balance(pool, person(2));
		assert_ok!(MutualAid::redeem(signed(STRANGER), pool, person(2)));
		assert_eq!(balance(pool, person(2)) - had, 12_000);
		// What the first gave up stays for the successor.
		assert_eq!((books(pool).free, pool_of(pool).total_shares), (75_000, 6 * 24_000));
	});
}

#[test]
fn anyone_winds_up_a_pool_that_has_had_no_voters_for_half_a_year() {
	on_chain(|| {
		let pool = pool_of_voters(3);
		let begin = |pool| MutualAid::begin_winding_up(signed(STRANGER), pool);
		assert_noop!(begin(pool), Error::<Test>::PoolHasVoters);
		let empty = open_pool_in(CurrencyId::Native, template());
		let young = open_pool_in(CurrencyId::WithId(YUAN), template());
		join(young, person(50));
		for n in 0..3 {
			assert_ok!(MutualAid::request_exit(signed(person(n)), pool, ANY));
		}
		pass(d(180) - 1);
		assert_noop!(begin(pool), Error::<Test>::VotersLately);
		assert_noop!(begin(empty), Error::<Test>::VotersLately);
		pass(1);
		assert_ok!(begin(pool));
		assert_ok!(begin(empty));
		// One who pays will have a vote; one who does not can be removed.
		assert_noop!(begin(young), Error::<Test>::PoolHasMembers);
		pass(d(30));
		assert_ok!(MutualAid::remove_lapsed(signed(STRANGER), young, person(50)));
		assert_ok!(begin(young));
		assert_noop!(begin(pool), Error::<Test>::PoolNotOpen);
		assert!(matches!(phase(pool), WindingPhase::Sharing { .. }));
	});
}

/// Stopped by counting from the last dues.
#[test]
fn nobody_winds_up_a_pool_over_the_heads_of_those_who_pay() {
	on_chain(|| {
		let pool = pool_of_voters(3);
		for n in 0..3 {
			assert_ok!(MutualAid::request_exit(signed(person(n)), pool, ANY));
		}
		pass(d(150));
		join(pool, person(60));
		let begin = || MutualAid::begin_winding_up(signed(STRANGER), pool);
		pass(d(30));
		assert_noop!(begin(), Error::<Test>::VotersLately);
		pay(pool, person(60), 2);
		pass(d(60));
		pay(pool, person(60), 1);
		assert_eq!(pool_of(pool).voters, 1);
		assert_noop!(begin(), Error::<Test>::PoolHasVoters);
	});
}

/// Stopped by signatures of all voters where they are fewer than five.
#[test]
fn three_voters_who_are_left_decide_about_their_pool() {
	on_chain(|| {
		let pool = pool_of_voters(3);
		assert_ok!(MutualAid::draft(signed(person(0)), pool, Proposal::WindUp, H256::zero()));
		let number = Drafts::<Test>::get(pool, person(0)).unwrap().number;
		for n in 1..3 {
			assert_ok!(MutualAid::sign_draft(signed(person(n)), pool, person(0), number));
		}
		let poll = Changes::<Test>::get(pool, Slot::WindUp).unwrap().poll;
		pass(d(3));
		(0..3).for_each(|n| vote(poll, person(n), true));
		pass(d(15));
		assert_eq!(pool_of(pool).state, PoolState::WindingUp);
	});
}

#[test]
fn what_a_stranger_sends_to_a_closed_pot_goes_to_the_treasury() {
	on_chain(|| {
		let pool = close_with(Successor::Treasury);
		let sweep = || MutualAid::sweep(signed(STRANGER), pool);
		assert_noop!(sweep(), Error::<Test>::NothingToSweep);
		let treasury = balance(pool, TREASURY);
		assert_ok!(Assets::transfer(signed(person(30)), YUAN, MutualAid::pot(pool), 900));
		assert_ok!(sweep());
		assert_eq!((balance(pool, TREASURY), balance(pool, MutualAid::pot(pool))), (treasury + 900, 0));
	});
}

#[test]
fn a_pool_that_lost_its_voters_unnoted_waits_from_the_first_asking() {
	on_chain(|| {
		let pool = pool_of_voters(3);
		for n in 0..3 {
			assert_ok!(MutualAid::request_exit(signed(person(n)), pool, ANY));
		}
		Voterless::<Test>::remove(pool);
		pass(d(300));
		let begin = || MutualAid::begin_winding_up(signed(STRANGER), pool);
		assert_ok!(begin());
		assert_eq!(pool_of(pool).state, PoolState::Open);
		assert_noop!(begin(), Error::<Test>::VotersLately);
		pass(d(180));
		assert_ok!(begin());
		assert_eq!(pool_of(pool).state, PoolState::WindingUp);
	});
}

/// Wind up a pool of three whose opener named a successor, and close it.
fn close_with(successor: Successor<AccountId>) -> PoolId {
	close_after(successor, || ())
}

/// The same, after something else has happened.
fn close_after(successor: Successor<AccountId>, happened: impl FnOnce()) -> PoolId {
	let pool = pool_of_voters(3);
	Pools::<Test>::mutate(pool, |pool| pool.as_mut().unwrap().successor = successor);
	for n in 0..3 {
		assert_ok!(MutualAid::request_exit(signed(person(n)), pool, ANY));
	}
	pass(d(180));
	assert_ok!(MutualAid::begin_winding_up(signed(STRANGER), pool));
	pass(d(365));
	happened();
	assert_ok!(MutualAid::close_pool(signed(STRANGER), pool));
	pool
}

#[test]
fn the_rest_goes_to_the_school_or_the_pool_that_was_named() {
	on_chain(|| {
		let pool = close_with(Successor::Payee(SCHOOL));
		assert_eq!(balance(pool, SCHOOL), 12 * DUES + 1);
	});
	on_chain(|| {
		let heir = open_pool_in(CurrencyId::WithId(YUAN), template());
		close_with(Successor::Pool(heir));
		assert_eq!(books(heir).donated, 12 * DUES + 1);
	});
	// The registry has dropped the school since: the treasury.
	on_chain(|| {
		let pool = close_after(Successor::Payee(SCHOOL), || Payees::<Test>::remove(SCHOOL));
		assert_eq!((balance(pool, SCHOOL), balance(pool, TREASURY)), (0, 12 * DUES + 1));
	});
	// The pool that was named is closed itself: the treasury.
	on_chain(|| {
		let heir = open_pool_in(CurrencyId::WithId(YUAN), template());
		Pools::<Test>::mutate(heir, |pool| pool.as_mut().unwrap().state = PoolState::Closed);
		let pool = close_with(Successor::Pool(heir));
		assert_eq!(balance(pool, TREASURY), 12 * DUES + 1);
		Pools::<Test>::mutate(heir, |pool| pool.as_mut().unwrap().state = PoolState::Open);
	});
}
