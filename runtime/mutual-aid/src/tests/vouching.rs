use polkadot_sdk::frame_support::{assert_noop, assert_ok};

use super::settlement::{leave, undeliverable_of};
use crate::{
	claim::{PartState, PayeeRequest},
	mock::*,
	views::powers::{UnvouchTerms, VouchTerms},
	*,
};

/// A shop that nobody registered.
const SHOP: AccountId = PEOPLE + 300;

fn to_shop(pool: PoolId, who: AccountId, amount: Balance) -> ClaimId {
	file_to(pool, who, amount, PayeeRequest::Vouched(SHOP))
}

fn vouch(pool: PoolId, claim: ClaimId, who: AccountId) -> DispatchResult {
	MutualAid::vouch(signed(who), pool, claim, Balance::MAX).map(|_| ()).map_err(|failed| failed.error)
}

#[test]
fn two_voters_vouch_for_a_payee_nobody_registered_and_it_is_paid() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let before = balance(pool, SHOP);
		let claim = to_shop(pool, person(0), 5_000);
		assert_eq!((state(pool, claim), pool_of(pool).promises.opened()), (PartState::Waiting, 0));
		assert_ok!(vouch(pool, claim, person(1)));
		assert_eq!(state(pool, claim), PartState::Waiting);
		assert_ok!(vouch(pool, claim, person(2)));
		assert!(matches!(state(pool, claim), PartState::Open { .. }));
		assert_noop!(vouch(pool, claim, person(3)), Error::<Test>::NothingToVouchFor);
		check();
		pass(d(4));
		assert_eq!(balance(pool, SHOP), before + 5_000);
		// They are free again.
		assert_eq!(Vouchers::<Test>::iter().count() + VouchedClaim::<Test>::iter().count(), 0);
	});
}

/// Stopped by asking whether the payee is registered, not whether it is the member.
#[test]
fn vouched_money_to_the_own_account_is_beyond_its_limit_and_never_from_donations() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		assert_ok!(MutualAid::donate(signed(person(30)), pool, 1_000));
		let own = |amount| request(amount, PayeeRequest::OwnAccount);
		let beyond = 3 * DUES + 1;
		assert_noop!(MutualAid::file_claim(signed(person(0)), pool, own(beyond)), Error::<Test>::AboveOwnAccount);
		let before = balance(pool, person(0));
		let claim = file_to(pool, person(0), beyond, PayeeRequest::Vouched(person(0)));
		assert_ok!(vouch(pool, claim, person(1)));
		assert_ok!(vouch(pool, claim, person(2)));
		pass(d(30));
		assert_eq!(balance(pool, person(0)), before + beyond);
		assert_eq!(books(pool).donated, 1_000);
	});
}

#[test]
fn who_may_vouch_and_until_when() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		join(pool, person(20));
		let claim = to_shop(pool, person(0), 5_000);
		let other = to_shop(pool, person(3), 5_000);
		let plain = file(pool, person(4), 100);
		assert_noop!(vouch(pool, claim, person(0)), Error::<Test>::OwnClaim);
		assert_noop!(vouch(pool, claim, STRANGER), Error::<Test>::NotAMember);
		assert_noop!(vouch(pool, claim, person(20)), Error::<Test>::NotAVoter);
		assert_noop!(vouch(pool, plain, person(1)), Error::<Test>::NothingToVouchFor);
		assert_ok!(vouch(pool, claim, person(1)));
		assert_noop!(vouch(pool, claim, person(1)), Error::<Test>::AlreadyVouching);
		assert_noop!(vouch(pool, other, person(1)), Error::<Test>::AlreadyVouching);
		Clock::<Test>::mutate(|clock| clock.last_seen += d(14));
		assert_noop!(vouch(pool, claim, person(2)), Error::<Test>::VouchingOver);
		// And the part can be given up, which frees the one who vouched.
		assert_ok!(MutualAid::expire_part(signed(STRANGER), pool, claim, 0));
		assert_eq!(VouchedClaim::<Test>::get(pool, person(1)), None);
		assert_eq!(Members::<Test>::get(pool, person(0)).unwrap().record.promised, 0);
	});
}

#[test]
fn an_unvouched_part_is_not_opened_by_its_claimant() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let claim = to_shop(pool, person(0), 5_000);
		assert_ok!(vouch(pool, claim, person(1)));
		let open = MutualAid::open_part(signed(person(0)), pool, claim, 0, None);
		assert_noop!(open, Error::<Test>::NotVouched);
		assert_noop!(MutualAid::expire_part(signed(STRANGER), pool, claim, 0), Error::<Test>::StillWaiting);
	});
}

#[test]
fn vouchers_of_a_refused_claim_are_barred_for_twelve_periods() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		for n in 0..10 {
			pay(pool, person(n), 5);
		}
		let claim = to_shop(pool, person(0), 5_000);
		assert_ok!(vouch(pool, claim, person(1)));
		assert_ok!(vouch(pool, claim, person(2)));
		let poll = dispute(pool, claim, person(3));
		pass(d(1));
		for n in 3..8 {
			vote(poll, person(n), true);
		}
		pass(d(3));
		assert_eq!(state(pool, claim), PartState::Refused);
		let other = to_shop(pool, person(4), 5_000);
		assert_noop!(vouch(pool, other, person(1)), Error::<Test>::BarredFromVouching);
		assert_ok!(vouch(pool, other, person(5)));
		// Reopened, it waits for others who vouch for it.
		assert_ok!(MutualAid::reopen(signed(person(0)), pool, claim, 0, H256::repeat_byte(9)));
		assert_eq!(state(pool, claim), PartState::Waiting);
		assert_noop!(vouch(pool, claim, person(2)), Error::<Test>::BarredFromVouching);
		assert_ok!(vouch(pool, claim, person(6)));
		check();
		assert_ok!(vouch(pool, claim, person(7)));
		pass(d(4));
		assert_eq!(state(pool, claim), PartState::Paid);
		let until = Barred::<Test>::get(pool, person(1)).unwrap();
		assert!(until >= MutualAid::now().chain + d(12 * 30 - 9));
		// To the second.
		let last = to_shop(pool, person(8), 5_000);
		Barred::<Test>::insert(pool, person(1), chain() + 1);
		assert_noop!(vouch(pool, last, person(1)), Error::<Test>::BarredFromVouching);
		Barred::<Test>::insert(pool, person(1), chain());
		assert_ok!(vouch(pool, last, person(1)));
	});
}

fn record(pool: PoolId, n: u64) -> member::Record {
	Members::<Test>::get(pool, person(n)).unwrap().record
}

fn with(pool: PoolId, claim: ClaimId, n: u64, amount: Balance) -> DispatchResult {
	MutualAid::vouch(signed(person(n)), pool, claim, amount).map(|_| ()).map_err(|failed| failed.error)
}

fn unvouch(pool: PoolId, claim: ClaimId, n: u64) -> DispatchResult {
	MutualAid::unvouch(signed(person(n)), pool, claim).map(|_| ()).map_err(|failed| failed.error)
}

/// Four dues each: the claimant backs so much, the rest is for others.
const OWN: Balance = 4 * DUES;

#[test]
fn what_the_claimants_own_dues_do_not_back_others_must() {
	on_chain(|| {
		let pool = pool_of_voters(12);
		let claim = to_shop(pool, person(0), OWN + 9_000);
		assert_eq!((record(pool, 0).own_backing, part(pool, claim).backed), (OWN, OWN));
		assert_noop!(with(pool, claim, 1, 0), Error::<Test>::BacksTooLittle);
		assert_ok!(with(pool, claim, 1, 2_000));
		let shares = pool_of(pool).total_shares;
		// Two have vouched, and not for all of it.
		assert_ok!(with(pool, claim, 2, 3_000));
		assert_eq!(pool_of(pool).total_shares, shares, "a charge leaves what is paid for a share, not the sum of them");
		assert_eq!(state(pool, claim), PartState::Waiting);
		let vouching = Vouchers::<Test>::get(pool, claim).unwrap();
		assert_eq!((vouching.wanted, vouching.unbacked), (0, 4_000));
		check();
		// Nobody is charged more than is needed.
		assert_ok!(with(pool, claim, 3, Balance::MAX));
		assert_eq!(record(pool, 3).backed, 4_000);
		assert!(matches!(state(pool, claim), PartState::Open { .. }));
		pass(d(12));
		assert_eq!((state(pool, claim), part(pool, claim).backed), (PartState::Paid, OWN + 9_000));
		// Paid, it stays charged; and who vouched may vouch again, with what is left.
		let charged = [1, 2, 3].map(|n| record(pool, n).backed);
		assert_eq!((record(pool, 0).own_backing, charged), (OWN, [2_000, 3_000, 4_000]));
		let other = to_shop(pool, person(4), OWN + OWN);
		assert_ok!(with(pool, other, 3, Balance::MAX));
		assert_eq!(record(pool, 3).backed, OWN);
	});
}

#[test]
fn what_is_refused_is_given_back_to_vouchers_and_claimant() {
	on_chain(|| {
		let pool = pool_of_voters(12);
		let claim = to_shop(pool, person(0), OWN + 9_000);
		assert_ok!(with(pool, claim, 1, 6_000));
		assert_ok!(with(pool, claim, 2, 3_000));
		let before = pool_of(pool).total_shares;
		let poll = dispute(pool, claim, person(3));
		pass(d(3));
		for n in 3..9 {
			vote(poll, person(n), true);
		}
		pass(d(8));
		assert_eq!(state(pool, claim), PartState::Refused);
		assert_eq!([0, 1, 2].map(|n| (record(pool, n).own_backing, record(pool, n).backed)), [(0, 0); 3]);
		assert_eq!(pool_of(pool).total_shares, before);
		assert_eq!((Vouchers::<Test>::iter().count(), part(pool, claim).backed), (0, 0));
	});
}

#[test]
fn a_withdrawn_claim_gives_back_before_anybody_completes_it() {
	on_chain(|| {
		let pool = pool_of_voters(12);
		let claim = to_shop(pool, person(0), OWN + 9_000);
		assert_ok!(with(pool, claim, 1, 6_000));
		assert_ok!(MutualAid::withdraw_claim(signed(person(0)), pool, claim));
		assert_eq!([0, 1].map(|n| (record(pool, n).own_backing, record(pool, n).backed)), [(0, 0); 2]);
		assert_eq!((Vouchers::<Test>::iter().count(), VouchedClaim::<Test>::iter().count()), (0, 0));
	});
}

#[test]
fn who_vouches_takes_it_back_while_nothing_has_opened() {
	on_chain(|| {
		let pool = pool_of_voters(12);
		let due = wall() + d(90);
		let payee = PayeeRequest::Vouched(SHOP);
		let part_due = crate::claim::PartRequest { amount: OWN + 9_000, payee: payee.clone(), due, milestone: None };
		let ahead = crate::claim::ClaimRequest {
			loss_date: due,
			parts: vec![part_due].try_into().unwrap(),
			..request(OWN + 9_000, payee)
		};
		assert_ok!(MutualAid::file_claim(signed(person(0)), pool, ahead));
		assert_noop!(unvouch(pool, 0, 1), Error::<Test>::NotVouching);
		assert_ok!(with(pool, 0, 1, 6_000));
		assert_ok!(with(pool, 0, 2, 3_000));
		pass(d(20));
		let shares = pool_of(pool).total_shares;
		let back = MutualAid::powers(pool, 0, 0, person(1)).unwrap().unvouch;
		assert_eq!(back, Ok(UnvouchTerms { amount: 6_000, whole: true }));
		assert_ok!(unvouch(pool, 0, 1));
		assert_eq!((record(pool, 1).backed, pool_of(pool).total_shares), (0, shares));
		assert_noop!(unvouch(pool, 0, 1), Error::<Test>::NotVouching);
		let vouching = Vouchers::<Test>::get(pool, 0).unwrap();
		assert_eq!((vouching.wanted, vouching.unbacked, vouching.until), (1, 6_000, MutualAid::now().chain + d(14)));
		check();
		// Another takes the place.
		assert_ok!(with(pool, 0, 3, Balance::MAX));
		pass(d(41));
		(0..12).for_each(|n| pay(pool, person(n), 2));
		assert_ok!(MutualAid::open_part(signed(person(0)), pool, 0, 0, None));
		// Now it is backed to its end; but the claimant has paid two dues since.
		assert_ok!(unvouch(pool, 0, 2));
		assert_eq!((record(pool, 0).own_backing, record(pool, 2).backed), (OWN + 3_000, 0));
	});
}

#[test]
fn who_vouched_takes_back_what_the_claimants_later_dues_carry() {
	on_chain(|| {
		let pool = pool_of_voters(12);
		let claim = to_shop(pool, person(0), OWN + 9_000);
		assert_ok!(with(pool, claim, 1, 6_000));
		assert_ok!(with(pool, claim, 2, 3_000));
		pass(d(12));
		assert_eq!(state(pool, claim), PartState::Paid);
		assert_noop!(unvouch(pool, claim, 1), Error::<Test>::NothingCarried);
		pass(d(20));
		pay(pool, person(0), 1);
		assert_eq!(
			MutualAid::powers(pool, claim, 0, person(1)).unwrap().unvouch,
			Ok(UnvouchTerms { amount: DUES, whole: false })
		);
		assert_ok!(unvouch(pool, claim, 1));
		assert_eq!((record(pool, 0).own_backing, record(pool, 1).backed), (OWN + DUES, 0));
		// All of one's own dues are used up.
		assert_noop!(unvouch(pool, claim, 2), Error::<Test>::NothingCarried);
		pass(d(30));
		pay(pool, person(0), 1);
		assert_ok!(unvouch(pool, claim, 2));
		assert_eq!((record(pool, 0).own_backing, record(pool, 2).backed), (OWN + DUES + 3_000, 0));
		assert_eq!(Vouchers::<Test>::iter().count(), 0);
		assert_noop!(unvouch(pool, claim, 2), Error::<Test>::NotVouching);
	});
}

#[test]
fn what_waits_again_and_finds_no_vouchers_ends_as_if_it_had_never_opened() {
	on_chain(|| {
		let pool = pool_of_voters(12);
		let claim = to_shop(pool, person(0), 5_000);
		assert_ok!(vouch(pool, claim, person(1)));
		assert_ok!(vouch(pool, claim, person(2)));
		let poll = dispute(pool, claim, person(3));
		pass(d(1));
		(3..9).for_each(|n| crate::mock::vote(poll, person(n), true));
		pass(d(4));
		assert_eq!(state(pool, claim), PartState::Refused);
		assert_ok!(MutualAid::reopen(signed(person(0)), pool, claim, 0, H256::repeat_byte(9)));
		pass(d(40));
		check();
		assert_ok!(MutualAid::expire_part(signed(STRANGER), pool, claim, 0));
		let ended = part(pool, claim);
		assert_eq!((ended.state, ended.opened, ended.backed), (PartState::Expired, None, 0));
	});
}

/// A voucher of a paid part of the claim does not take back what that part is backed by, though another part waits.
#[test]
fn take_back_what_backs_a_part_that_was_paid() {
	on_chain(|| {
		let pool = pool_of_voters(12);
		let payee = PayeeRequest::Vouched(SHOP);
		let asked = |due| crate::claim::PartRequest { amount: OWN, payee: payee.clone(), due, milestone: None };
		let parts = vec![asked(wall()), asked(wall() + d(120))].try_into().unwrap();
		let two = crate::claim::ClaimRequest { parts, ..request(2 * OWN, payee.clone()) };
		assert_ok!(MutualAid::file_claim(signed(person(0)), pool, two));
		assert_ok!(with(pool, 0, 1, OWN / 2));
		assert_ok!(with(pool, 0, 2, OWN / 2));
		pass(d(20));
		assert_eq!(part(pool, 0).state, PartState::Paid);
		assert_noop!(unvouch(pool, 0, 1), Error::<Test>::NothingCarried);
	});
}

/// Stopped by a share that leaves out what is backed for others, and by charges that survive a return.
#[test]
fn a_voucher_leaves_and_the_claim_is_refused_then() {
	on_chain(|| {
		let pool = pool_of_voters(12);
		let claim = to_shop(pool, person(0), 2 * OWN);
		assert_ok!(with(pool, claim, 1, OWN - 2_000));
		assert_ok!(with(pool, claim, 2, 2_000));
		assert_ok!(MutualAid::request_exit(signed(person(1)), pool, ANY));
		let poll = dispute(pool, claim, person(3));
		end_notice(pool, person(1));
		let had = balance(pool, person(1));
		assert_ok!(MutualAid::pay_exit(signed(person(1)), pool, person(1)));
		assert_eq!(balance(pool, person(1)) - had, 1_000, "half of what is not backed for another");
		pass(d(3));
		for n in 3..9 {
			vote(poll, person(n), true);
		}
		pass(d(8));
		assert_eq!(state(pool, claim), PartState::Refused);
		// What is given back is nobody's share any more.
		assert_eq!(PastMembers::<Test>::get(pool, person(1)).unwrap().backed, 0);
		check();
		pass(d(12 * 30));
		assert_ok!(MutualAid::remove_lapsed(signed(STRANGER), pool, person(0)));
	});
}

/// Stopped by charging each for the other: what a circle takes out is what it paid in.
#[test]
fn vouch_in_a_circle() {
	on_chain(|| {
		let pool = pool_of_voters(12);
		let before: Balance = (0..3).map(|n| balance(pool, person(n))).sum();
		for n in 0..3 {
			let to = PayeeRequest::Vouched(person(n));
			let claim = file_to(pool, person(n), OWN, to.clone());
			for fellow in (0..3).filter(|fellow| *fellow != n) {
				assert_ok!(with(pool, claim, fellow, Balance::MAX));
			}
			pass(d(9));
			assert_eq!(state(pool, claim), PartState::Paid);
			// All that the three have is charged by the third.
			let more = MutualAid::file_claim(signed(person(n)), pool, request(1, PayeeRequest::OwnAccount));
			assert_eq!(more, Err(Error::<Test>::AboveBacking.into()));
		}
		for n in 0..3 {
			let claim = MutualAid::file_claim(signed(person(n)), pool, request(900, PayeeRequest::Vouched(SHOP)));
			assert_ok!(claim);
			let claim = pool_of(pool).next_claim - 1;
			assert_noop!(with(pool, claim, (n + 1) % 3, Balance::MAX), Error::<Test>::BacksTooLittle);
		}
		let after: Balance = (0..3).map(|n| balance(pool, person(n))).sum();
		assert_eq!(after - before, 3 * OWN);
	});
}

/// Stopped by keeping charges with what survives a return.
#[test]
fn leave_and_return_to_back_the_same_dues_twice() {
	on_chain(|| {
		let pool = pool_of_voters(12);
		let claim = file_to(pool, person(0), 3 * DUES, PayeeRequest::OwnAccount);
		pass(d(5));
		assert_eq!(state(pool, claim), PartState::Paid);
		assert_ok!(MutualAid::request_exit(signed(person(0)), pool, ANY));
		end_notice(pool, person(0));
		assert_ok!(MutualAid::pay_exit(signed(person(0)), pool, person(0)));
		assert_ok!(MutualAid::invite(signed(person(1)), pool, person(0)));
		assert_ok!(MutualAid::join(signed(person(0)), pool));
		let back = MutualAid::membership_of(pool, &person(0)).unwrap();
		assert_eq!((back.own_backing, back.free_backing), (3 * DUES, 0));
		check();
	});
}

/// Stopped by a sum of shares that no charge leaves: who vouches lends the claim their share, and nobody else gains by it.
#[test]
fn vouch_to_raise_what_leaving_brings_an_accomplice() {
	on_chain(|| {
		let pool = pool_of_voters(11);
		assert_ok!(MutualAid::file_claim(
			signed(person(0)),
			pool,
			planned(3 * OWN, PayeeRequest::Vouched(SHOP), d(60))
		));
		leave(&[pool], &[11 * OWN / 2]);
		let ratio = exit_ratio(pool);
		assert_eq!(ratio, pool::ratio(1, 2));
		for n in 1..3 {
			assert_ok!(with(pool, 0, n, OWN));
		}
		assert_eq!((exit_ratio(pool), pool_of(pool).total_shares), (ratio, 11 * OWN));
		assert_ok!(MutualAid::request_exit(signed(person(3)), pool, ANY));
		pass(d(14));
		let had = balance(pool, person(3));
		assert_ok!(MutualAid::pay_exit(signed(person(3)), pool, person(3)));
		assert_eq!(balance(pool, person(3)) - had, OWN / 4, "half of what a share is worth");
		for n in 1..3 {
			assert_ok!(unvouch(pool, 0, n));
		}
		assert_eq!(pool_of(pool).total_shares, 10 * OWN);
	});
}

/// Stopped by asking of each for their part of what nobody backs, over the places that are left.
#[test]
fn take_the_places_of_those_who_would_back_a_claim() {
	on_chain(|| {
		let pool = pool_of_voters(12);
		let claim = to_shop(pool, person(0), OWN + 9_001);
		assert_noop!(with(pool, claim, 1, 1), Error::<Test>::BacksTooLittle);
		let terms = |n| MutualAid::powers(pool, claim, 0, person(n)).unwrap().vouch.unwrap();
		assert_eq!(terms(1), VouchTerms { least: 1_126, most: 9_001 });
		// Of 9,001 an eighth, then of 7,875 a seventh, …
		assert_noop!(with(pool, claim, 1, 1_125), Error::<Test>::BacksTooLittle);
		assert_ok!(with(pool, claim, 1, 1_126));
		assert_noop!(with(pool, claim, 2, 1_124), Error::<Test>::BacksTooLittle);
		for n in 2..8 {
			assert_ok!(with(pool, claim, n, 1_125));
		}
		// Who takes the last place backs all the rest.
		assert_eq!(terms(8), VouchTerms { least: 1_125, most: 1_125 });
		assert_noop!(with(pool, claim, 8, 1_124), Error::<Test>::BacksTooLittle);
		assert_ok!(with(pool, claim, 8, 1_125));
		assert!(matches!(state(pool, claim), PartState::Open { .. }));
	});
}

/// Two parts to the shop: the second was refused, and opens again for one who vouched for the first as well.
#[test]
fn who_vouches_again_for_a_part_that_opens_again_takes_both_back() {
	on_chain(|| {
		let pool = pool_of_voters(12);
		let payee = PayeeRequest::Vouched(SHOP);
		let asked = |amount| crate::claim::PartRequest { amount, payee: payee.clone(), due: wall(), milestone: None };
		let parts = vec![asked(OWN + 2_000), asked(2_000)].try_into().unwrap();
		let two = crate::claim::ClaimRequest { parts, ..request(OWN + 4_000, payee.clone()) };
		assert_ok!(MutualAid::file_claim(signed(person(0)), pool, two));
		assert_ok!(with(pool, 0, 1, 3_000));
		assert_ok!(with(pool, 0, 2, 1_000));
		assert_ok!(MutualAid::dispute(signed(person(3)), pool, 0, 1, crate::claim::Reason::Other, H256::zero()));
		let poll = Disputes::<Test>::get((pool, 0, 1)).unwrap().poll;
		pass(d(3));
		(3..9).for_each(|n| crate::mock::vote(poll, person(n), true));
		pass(d(12));
		assert_eq!((part(pool, 0).state, record(pool, 1).backed), (PartState::Paid, 2_000));
		// Twelve short periods later.
		Barred::<Test>::remove(pool, person(1));
		assert_ok!(MutualAid::reopen(signed(person(0)), pool, 0, 1, H256::repeat_byte(9)));
		assert_ok!(with(pool, 0, 1, 1_000));
		assert_ok!(with(pool, 0, 4, 1_000));
		pay(pool, person(0), 1);
		assert_ok!(unvouch(pool, 0, 1));
		assert_eq!(record(pool, 1).backed, 2_000);
		assert_ok!(unvouch(pool, 0, 1));
		assert_eq!(record(pool, 1).backed, 0);
		assert_noop!(unvouch(pool, 0, 1), Error::<Test>::NothingCarried);
	});
}

/// Nothing stays of those who vouched for what a registered payee gets at last.
#[test]
fn a_registered_payee_named_for_what_waits_frees_those_who_vouched() {
	on_chain(|| {
		let (pool, claim) = undeliverable_of(
			10,
			PayeeRequest::Vouched(STRANGER),
			9,
			0,
			|pool| {
				// All that is paid in backs another claim: others back this one.
				to_shop(pool, person(0), OWN);
			},
			|pool, claim| {
				for n in 1..3 {
					assert_ok!(with(pool, claim, n, 5));
				}
			},
		);
		assert_eq!((state(pool, claim), [1, 2].map(|n| record(pool, n).backed)), (PartState::Paid, [5, 4]));
		let to_school = PayeeRequest::Account(SCHOOL);
		assert_ok!(MutualAid::name_payee(signed(person(0)), pool, claim, 0, to_school));
		assert_eq!((Vouchers::<Test>::get(pool, claim), [1, 2].map(|n| record(pool, n).backed)), (None, [0, 0]));
	});
}

/// Stopped by freeing whoever a claim does not name any more.
#[test]
fn be_forgotten_by_a_claim_whose_refused_part_opens_again_beside_another() {
	on_chain(|| {
		let pool = pool_of_voters(20);
		// Backed by what the claimant paid in: who vouches has nothing charged.
		let mut asked = request(1_000, PayeeRequest::Vouched(SHOP));
		asked.cost = 4_000;
		asked.parts = vec![asked.parts[0].clone(); 2].try_into().unwrap();
		assert_ok!(MutualAid::file_claim(signed(person(0)), pool, asked));
		for n in 1..3 {
			assert_ok!(vouch(pool, 0, person(n)));
		}
		let poll = |part, by| {
			assert_ok!(MutualAid::dispute(signed(person(by)), pool, 0, part, claim::Reason::WrongAmount, H256::zero()));
			Disputes::<Test>::get((pool, 0, part)).unwrap().poll
		};
		let second = poll(1, 5);
		pass(d(2));
		poll(0, 6);
		for n in 5..12 {
			vote(second, person(n), true);
		}
		pass(d(2) + 7_200);
		assert_eq!(Parts::<Test>::get((pool, 0, 1)).unwrap().state, PartState::Refused);
		assert!(matches!(state(pool, 0), PartState::Disputed { .. }));
		assert_ok!(MutualAid::reopen(signed(person(0)), pool, 0, 1, H256::repeat_byte(9)));
		assert!(Vouchers::<Test>::get(pool, 0).unwrap().vouchers.is_empty());
		assert_eq!([1, 2].map(|n| VouchedClaim::<Test>::get(pool, person(n))), [None, None]);
		check();
	});
}

#[test]
fn who_vouches_for_what_waits_again_takes_it_back_while_it_waits() {
	on_chain(|| {
		let pool = pool_of_voters(20);
		let claim = to_shop(pool, person(0), OWN + 6_000);
		(1..3).for_each(|n| with(pool, claim, n, 3_000).unwrap());
		let poll = dispute(pool, claim, person(5));
		pass(d(3));
		(5..15).for_each(|n| vote(poll, person(n), true));
		pass(d(10));
		assert_ok!(MutualAid::reopen(signed(person(0)), pool, claim, 0, H256::repeat_byte(9)));
		assert_ok!(with(pool, claim, 16, 3_000));
		assert_eq!((state(pool, claim), record(pool, 16).backed), (PartState::Waiting, 3_000));
		let back = MutualAid::powers(pool, claim, 0, person(16)).unwrap().unvouch;
		assert_eq!(back, Ok(UnvouchTerms { amount: 3_000, whole: true }));
		assert_ok!(unvouch(pool, claim, 16));
		assert_eq!((record(pool, 16).backed, Vouchers::<Test>::get(pool, claim).unwrap().unbacked), (0, 6_000));
	});
}
