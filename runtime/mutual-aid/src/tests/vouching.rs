use polkadot_sdk::frame_support::{assert_noop, assert_ok};

use crate::{
	claim::{PartState, PayeeRequest},
	mock::*,
	*,
};

/// A shop that nobody registered.
const SHOP: AccountId = PEOPLE + 300;

fn to_shop(pool: PoolId, who: AccountId, amount: Balance) -> ClaimId {
	file_to(pool, who, amount, PayeeRequest::Vouched(SHOP))
}

fn vouch(pool: PoolId, claim: ClaimId, who: AccountId) -> DispatchResult {
	MutualAid::vouch(signed(who), pool, claim).map(|_| ()).map_err(|failed| failed.error)
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
		// Reopened, it has been vouched for.
		assert_ok!(MutualAid::reopen(signed(person(0)), pool, claim, 0, H256::repeat_byte(9)));
		check();
		pass(d(4));
		assert_eq!(state(pool, claim), PartState::Paid);
		let until = Barred::<Test>::get(pool, person(1)).unwrap();
		assert!(until >= MutualAid::now().chain + d(12 * 30 - 9));
	});
}
