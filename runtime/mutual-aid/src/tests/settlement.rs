use polkadot_sdk::frame_support::{assert_noop, assert_ok};

use crate::{
	claim::{PartState, PayeeRequest},
	mock::*,
	pool::Books,
	round::{Factors, MAX_ROUNDS, Phase, Round},
	time::HOUR,
	*,
};

/// Set a pool's books as if dues and donations had been so, with the money in its account.
fn with_books(pool: PoolId, free: Balance, donated: Balance) {
	let pot = MutualAid::pot(pool);
	let endowment = MutualAid::existential_deposit(&pool_of(pool).currency);
	let target = free + donated + endowment;
	let now = balance(pool, pot);
	let yuan = |from, to, amount| Assets::transfer(signed(from), YUAN, to, amount);
	match target.checked_sub(now) {
		Some(0) => {}
		Some(more) => yuan(person(399), pot, more).unwrap(),
		None => yuan(pot, person(399), now - target).unwrap(),
	}
	write_books(pool, |books| *books = Books { free, donated, ..Books::default() });
}

/// The same of a pool of the native token that has more.
fn with_native_books(pool: PoolId, free: Balance, donated: Balance) {
	write_books(pool, |books| *books = Books { free, donated, ..Books::default() });
	let surplus = balance(pool, MutualAid::pot(pool)) - free - donated - NATIVE_MINIMUM;
	assert_ok!(Balances::transfer_allow_death(signed(MutualAid::pot(pool)), person(399), surplus));
}

/// Have the first members paid in so much, and all of them together `total`.
fn with_shares(pool: PoolId, first: &[Balance], total: Balance) {
	let others = Balance::from(pool_of(pool).members) - first.len() as Balance;
	let rest = total - first.iter().sum::<Balance>();
	for n in 0..pool_of(pool).members {
		let each = rest / others + Balance::from(n + 1 == pool_of(pool).members) * (rest % others);
		let paid_in = first.get(n as usize).copied().unwrap_or(each);
		write_paid_in(pool, person(n.into()), paid_in);
	}
	Pools::<Test>::mutate(pool, |pool| pool.as_mut().unwrap().total_shares = total);
}

#[test]
fn the_specifications_example_to_the_unit() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		let a = file(pool, person(0), 2_000);
		let b = file_to(pool, person(1), 2_500, PayeeRequest::OwnAccount);
		pass(d(3));
		with_books(pool, 3_000, 1_000);
		with_shares(pool, &[800, 1_000], 10_000);
		pass(d(1));
		assert_eq!(pool_of(pool).total_shares, 8_200);
		assert_eq!(balance(pool, SCHOOL), 1_857);
		assert_eq!(balance(pool, person(1)), WEALTH - 4 * DUES + 2_142);
		assert_eq!(books(pool), Books { free: 1, ..Books::default() });
		assert_eq!(part(pool, a).remaining(), 143);
		assert_eq!(part(pool, b).remaining(), 358);
		assert!(matches!(state(pool, a), PartState::Approved { round: 1, index: 0 }));
		assert!(matches!(state(pool, b), PartState::Approved { round: 1, index: 1 }));
	});
}

/// Take all but so much out of pots: what remains is their only money.
pub(super) fn leave(pools: &[PoolId], money: &[Balance]) {
	for (pool, money) in pools.iter().zip(money) {
		let surplus = books(*pool).free + books(*pool).donated - money;
		write_books(*pool, |books| (books.free, books.donated) = (*money, 0));
		assert_ok!(Assets::transfer(signed(MutualAid::pot(*pool)), YUAN, person(399), surplus));
	}
}

#[test]
fn two_short_pools_each_pay_one_fraction_to_all() {
	on_chain(|| {
		let pools = [pool_of_voters(40), pool_of_voters(40)];
		let money = [10_000, 777];
		let asked = [9_000, 7_001, 3];
		let mut claims = vec![];
		for pool in pools {
			for n in 0..40 {
				pay(pool, person(n), 1);
			}
			let filed: Vec<_> = asked
				.iter()
				.zip(0..)
				.map(|(amount, n)| file_to(pool, person(n), *amount, PayeeRequest::OwnAccount))
				.collect();
			claims.push(filed);
		}
		pass(d(3));
		leave(&pools, &money);
		pass(d(1));
		for ((pool, money), claims) in pools.into_iter().zip(money).zip(claims) {
			let total: Balance = asked.iter().sum();
			let factor = pool::ratio(money, total);
			for (claim, amount) in claims.into_iter().zip(asked) {
				assert_eq!(part(pool, claim).paid, factor.mul_floor(amount));
			}
			assert!(books(pool).free < 3, "only dust stays");
		}
	});
}

#[test]
fn three_pools_short_at_once_pay_one_fraction_in_each_of_several_rounds_and_lose_nothing() {
	on_chain(|| {
		let pools = [(); 3].map(|()| open_pool_in(CurrencyId::WithId(YUAN), template()));
		let of_all = |act: &dyn Fn(PoolId, AccountId)| {
			pools.iter().for_each(|pool| (0..40).for_each(|n| act(*pool, person(n))));
		};
		of_all(&|pool, who| {
			join(pool, who);
			pay(pool, who, 2);
		});
		pass(d(90));
		of_all(&|pool, who| pay(pool, who, 1));
		let asked = [9_000, 7_001, 3_333];
		for pool in pools {
			for (amount, n) in asked.into_iter().zip(0..) {
				file_to(pool, person(n), amount, PayeeRequest::OwnAccount);
			}
		}
		pass(d(3));
		leave(&pools, &[1_000, 777, 5_001]);
		for payer in 10..14 {
			pass(d(15));
			for pool in pools {
				pay(pool, person(payer), 1);
			}
		}
		pass(d(15));

		let mut paid = [0, 0, 0];
		for pool in pools {
			let mut rounds = 0;
			for event in events() {
				let Event::RoundClosed { pool: closed, round, free_factor, .. } = event else { continue };
				if closed != pool {
					continue;
				}
				rounds += 1;
				for event in events() {
					let Event::PartPaid { pool: id, claim, round: of, from_free, remaining, .. } = event else {
						continue;
					};
					if (id, of) == (pool, round) {
						assert_eq!(from_free, free_factor.mul_floor(from_free + remaining), "one fraction for all");
						paid[claim as usize] += from_free;
					}
				}
			}
			assert!(rounds >= 3, "{rounds} rounds");
			for (claim, amount) in (0..).zip(asked) {
				assert_eq!((state(pool, claim), part(pool, claim).paid), (PartState::Paid, amount));
			}
		}
		assert_eq!(paid, asked.map(|amount| 3 * amount), "nothing is lost");
	});
}

#[test]
fn what_a_short_pool_owes_is_paid_when_money_comes() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		let claim = file(pool, person(0), 10_000);
		pass(d(3));
		with_books(pool, 4_000, 0);
		pass(d(1));
		assert_eq!(part(pool, claim).paid, 4_000);
		assert_ok!(MutualAid::donate(signed(person(2)), pool, 50_000));
		pass(d(14));
		assert_eq!(state(pool, claim), PartState::Paid);
		assert_eq!(balance(pool, SCHOOL), 10_000);
		assert_eq!(books(pool).donated, 44_000);
	});
}

/// Stopped by a round's sum of registered payees, apart from the rest.
#[test]
fn donations_never_pay_the_own_account() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		let claim = file_to(pool, person(0), 10_000, PayeeRequest::OwnAccount);
		pass(d(3));
		with_books(pool, 0, 50_000);
		pass(d(1));
		assert_eq!(part(pool, claim).paid, 0);
		assert_eq!(books(pool).donated, 50_000);
	});
}

#[test]
fn a_round_without_money_is_deferred_and_its_parts_expire_at_last() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		let claim = file(pool, person(0), 10_000);
		pass(d(3));
		with_books(pool, 0, 0);
		pass(d(1));
		assert!(matches!(events().last(), Some(Event::RoundDeferred { deferrals: 1, .. })));
		assert_noop!(
			MutualAid::name_payee(signed(person(0)), pool, claim, 0, PayeeRequest::OwnAccount),
			Error::<Test>::NothingHeld
		);
		pass(d(14) * u64::from(MAX_ROUNDS));
		assert_eq!(state(pool, claim), PartState::Expired);
		assert_eq!(pool_of(pool).promises, Promises::default());
		assert_eq!(Members::<Test>::get(pool, person(0)).unwrap().record.promised, 0);
		assert_eq!(Rounds::<Test>::iter().count(), 0);
	});
}

#[test]
fn a_remainder_that_no_account_could_be_opened_with_is_not_paid_any_more() {
	for (free, remainder) in [(490, 10), (491, 0)] {
		on_chain(|| {
			let pool = pool_of_voters_in(CurrencyId::Native, 40);
			let claim = file_to(pool, person(0), 500, PayeeRequest::OwnAccount);
			pass(d(3));
			with_native_books(pool, free, 0);
			pass(d(1));
			assert_eq!((part(pool, claim).paid, pool_of(pool).promises.owed), (free, remainder));
			assert_eq!(state(pool, claim) == PartState::Paid, remainder == 0);
		});
	}
}

#[test]
fn what_is_left_of_a_part_after_two_years_of_rounds_expires() {
	for (before, expires) in [(MAX_ROUNDS - 2, false), (MAX_ROUNDS - 1, true)] {
		on_chain(|| {
			let pool = pool_of_voters(40);
			let claim = file(pool, person(0), 10_000);
			pass(d(3));
			with_books(pool, 5_000, 0);
			Parts::<Test>::mutate((pool, claim, 0), |part| part.as_mut().unwrap().rounds = before);
			pass(d(1));
			assert_eq!((part(pool, claim).paid, part(pool, claim).rounds), (5_000, before + 1));
			assert_eq!(state(pool, claim) == PartState::Expired, expires);
		});
	}
}

#[test]
fn a_part_that_enters_a_deferred_round_has_not_been_through_what_was_before() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		let first = file(pool, person(0), 10_000);
		pass(d(2));
		let second = file(pool, person(1), 10_000);
		pass(d(1));
		with_books(pool, 0, 0);
		pass(d(1));
		assert!(matches!(events().last(), Some(Event::RoundDeferred { deferrals: 1, .. })));
		pass(d(1));
		assert!(
			[first, second].iter().all(|claim| matches!(state(pool, *claim), PartState::Approved { round: 0, .. }))
		);
		with_books(pool, 10_000, 0);
		pass(d(14));
		let paid = [first, second].map(|claim| (part(pool, claim).paid, part(pool, claim).rounds));
		assert_eq!(paid, [(5_000, 2), (5_000, 1)]);
	});
}

/// Stopped by holding what cannot be delivered beside the state of its part.
#[test]
fn what_cannot_be_delivered_waits_and_stops_nobody() {
	on_chain(|| {
		let pool = pool_of_voters_in(CurrencyId::Native, 40);
		// The school's account is gone: it cannot take less than the existential deposit.
		assert_ok!(Balances::transfer_all(signed(SCHOOL), HOST, false));
		let claim = file(pool, person(0), 10);
		let other = file_to(pool, person(1), 500, PayeeRequest::OwnAccount);
		pass(d(3));
		with_native_books(pool, 459, 0);
		pass(d(1));
		assert_eq!(books(pool).held, 9);
		assert_eq!(part(pool, other).paid, 450);
		assert_eq!(part(pool, claim).held.free, 9);
		assert_eq!(state(pool, claim), PartState::Paid, "a remainder of one unit expired");

		let collect = |who| MutualAid::collect(signed(who), pool, claim, 0);
		assert_noop!(collect(STRANGER), Error::<Test>::NotThePayee);
		assert_noop!(collect(person(0)), Error::<Test>::CannotBeDelivered);
		assert_ok!(Balances::transfer_allow_death(signed(HOST), SCHOOL, NATIVE_MINIMUM));
		assert_ok!(collect(SCHOOL));
		assert_noop!(collect(SCHOOL), Error::<Test>::NothingHeld);
		assert_eq!(balance(pool, SCHOOL), NATIVE_MINIMUM + 9);
	});
}

#[test]
fn what_is_held_of_dues_and_of_donations_is_collected_together() {
	on_chain(|| {
		// Two tenths of donations, of the rest seven eighths of dues.
		let (pool, claim) = undeliverable_of(10, PayeeRequest::Account(SCHOOL), 7, 2, |_| (), |_, _| ());
		assert_eq!((part(pool, claim).held.free, part(pool, claim).held.donated), (7, 2));
		assert_ok!(Balances::transfer_allow_death(signed(HOST), SCHOOL, NATIVE_MINIMUM));
		assert_ok!(MutualAid::collect(signed(SCHOOL), pool, claim, 0));
		assert_eq!((balance(pool, SCHOOL), books(pool).held), (NATIVE_MINIMUM + 9, 0));
	});
}

/// A claim of 1,000 to a school that cannot take the 9 that the pool has for it; returns pool and claim.
pub(super) fn undeliverable(free: Balance, donated: Balance) -> (PoolId, ClaimId) {
	undeliverable_of(1_000, PayeeRequest::Account(SCHOOL), free, donated, |_| (), |_, _| ())
}

/// The same of a claim of so much to another; what happens `before` it is filed, and `after`.
pub(super) fn undeliverable_of(
	amount: Balance,
	payee: PayeeRequest<AccountId>,
	free: Balance,
	donated: Balance,
	before: impl FnOnce(PoolId),
	after: impl FnOnce(PoolId, ClaimId),
) -> (PoolId, ClaimId) {
	assert_eq!(free + donated, 9);
	let pool = pool_of_voters_in(CurrencyId::Native, 40);
	assert_ok!(Balances::transfer_all(signed(SCHOOL), HOST, false));
	before(pool);
	let claim = file_to(pool, person(0), amount, payee);
	after(pool, claim);
	pass(d(3));
	with_native_books(pool, free, donated);
	pass(d(1));
	assert_eq!(books(pool), Books { held: 9, ..Books::default() });
	(pool, claim)
}

/// Stopped by taking no payee who is named already: what backs the part would be given back and charged to nobody.
#[test]
fn name_the_own_account_again_to_back_the_same_dues_twice() {
	on_chain(|| {
		let emptied = |_: PoolId, _: ClaimId| {
			assert_ok!(Balances::transfer_all(signed(person(0)), person(399), false));
		};
		let (pool, claim) = undeliverable_of(1_000, PayeeRequest::OwnAccount, 9, 0, |_| (), emptied);
		let own_backing = || Members::<Test>::get(pool, person(0)).unwrap().record.own_backing;
		assert_eq!((own_backing(), part(pool, claim).backed), (1_000, 1_000));
		let name = |payee| MutualAid::name_payee(signed(person(0)), pool, claim, 0, payee);
		assert_noop!(name(PayeeRequest::OwnAccount), Error::<Test>::NothingChanges);
		assert_noop!(name(PayeeRequest::Vouched(person(300))), Error::<Test>::PayeeNotRegistered);
		assert_eq!(own_backing(), 1_000);
		// The school's account is backed by nobody.
		assert_ok!(name(PayeeRequest::Account(SCHOOL)));
		assert_eq!((own_backing(), part(pool, claim).backed), (0, 0));
	});
}

#[test]
fn money_that_first_went_to_a_school_is_backed_before_it_goes_to_the_own_account() {
	for (backed, named) in [(23_000, Ok(())), (23_001, Err(Error::<Test>::AboveBacking.into()))] {
		on_chain(|| {
			let others = |pool| {
				file_to(pool, person(0), backed, PayeeRequest::Vouched(person(300)));
			};
			let (pool, claim) = undeliverable_of(1_000, PayeeRequest::Account(SCHOOL), 9, 0, others, |_, _| ());
			let name = MutualAid::name_payee(signed(person(0)), pool, claim, 0, PayeeRequest::OwnAccount);
			assert_eq!(name, named);
		});
	}
}

#[test]
fn money_that_first_went_to_a_school_counts_among_what_goes_to_the_own_account() {
	for (own, named) in [(17_000, Ok(())), (17_001, Err(Error::<Test>::AboveOwnAccount.into()))] {
		on_chain(|| {
			let to_own = |pool| {
				file_to(pool, person(0), own, PayeeRequest::OwnAccount);
			};
			let (pool, claim) = undeliverable_of(1_000, PayeeRequest::Account(SCHOOL), 0, 9, to_own, |_, _| ());
			let name = MutualAid::name_payee(signed(person(0)), pool, claim, 0, PayeeRequest::OwnAccount);
			assert_eq!(name, named);
		});
	}
}

/// Stopped by keeping apart what is held of free money and of donations.
#[test]
fn name_the_own_account_for_a_donation_that_waits() {
	on_chain(|| {
		let (pool, claim) = undeliverable(0, 9);
		let name = || MutualAid::name_payee(signed(person(0)), pool, claim, 0, PayeeRequest::OwnAccount);
		// Not out of a round whose parts are being paid.
		let PartState::Approved { round, .. } = state(pool, claim) else { panic!("the rest waits") };
		let collecting = Rounds::<Test>::get(pool, round).unwrap();
		let phase = Phase::Paying { factors: Factors::ZERO, next: 0, donated_left: 0, free_left: 0 };
		Rounds::<Test>::insert(pool, round, Round { phase, ..collecting });
		assert_noop!(name(), Error::<Test>::StillSettling);
		Rounds::<Test>::insert(pool, round, collecting);
		assert_ok!(name());
		assert_eq!(books(pool), Books { donated: 9, ..Books::default() });
		pass(d(30));
		assert_eq!((part(pool, claim).paid, books(pool).donated), (0, 9));
	});
}

#[test]
fn a_payment_is_expected_of_the_round_that_will_take_the_part() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		file(pool, person(0), 100);
		pass(d(3));
		let ends = Rounds::<Test>::get(pool, 0).unwrap().ends;
		let expected = |claim| MutualAid::status_of_part((pool, claim, 0)).unwrap().expected_payment.unwrap();
		assert_eq!(expected(0), ends);
		// Its window ends after that round.
		let later = file(pool, person(1), 100);
		let closes = MutualAid::status_of_part((pool, later, 0)).unwrap().disputable_until.unwrap();
		assert!(ends < closes);
		let promised = expected(later);
		assert_eq!(promised, closes + d(1));
		pass(d(3));
		assert_eq!(expected(later), promised);
		pass(d(1));
		assert_eq!(part(pool, later).settled.unwrap().time, promised);
	});
}

#[test]
fn what_has_expired_of_a_part_does_not_count_as_paid_to_the_own_account() {
	on_chain(|| {
		let (pool, claim) = undeliverable(9, 0);
		pass(d(14) * u64::from(MAX_ROUNDS));
		assert_eq!((state(pool, claim), part(pool, claim).remaining()), (PartState::Expired, 991));
		for n in 0..40 {
			pay(pool, person(n), 1);
		}
		let member = || Members::<Test>::get(pool, person(0)).unwrap();
		let before = member().year_at(MutualAid::now().chain).own_account;
		assert_ok!(MutualAid::name_payee(signed(person(0)), pool, claim, 0, PayeeRequest::OwnAccount));
		assert_eq!(member().record.year.own_account - before, 9);
	});
}

#[test]
fn another_payee_can_be_named_for_what_waits_and_the_part_opens_again() {
	on_chain(|| {
		let (pool, claim) = undeliverable(9, 0);
		assert!(matches!(state(pool, claim), PartState::Approved { round: 1, .. }));

		let name = |who, payee| MutualAid::name_payee(signed(who), pool, claim, 0, payee);
		assert_noop!(name(person(1), PayeeRequest::OwnAccount), Error::<Test>::NotTheClaimant);
		assert_noop!(name(person(0), PayeeRequest::Account(STRANGER)), Error::<Test>::PayeeNotRegistered);
		assert_ok!(name(person(0), PayeeRequest::OwnAccount));
		assert_eq!((books(pool).held, books(pool).free), (0, 9));
		assert!(matches!(state(pool, claim), PartState::Open { .. }));
		assert_eq!(pool_of(pool).promises.undecided, 1_000);
		let record = Members::<Test>::get(pool, person(0)).unwrap().record;
		assert_eq!((record.promised, record.received), (1_000, 0));
		assert_ok!(MutualAid::pay_dues(signed(person(3)), pool, person(3), 1));
		let before = balance(pool, person(0));
		pass(d(30));
		assert_eq!(state(pool, claim), PartState::Paid);
		assert_eq!(balance(pool, person(0)), before + 1_000);
	});
}

/// What donations pay of a part costs no due: nobody's exit is worth less for it, and its round does not wait for money.
#[test]
fn what_donations_pay_lowers_no_exit_and_waits_for_no_due() {
	on_chain(|| {
		let pool = pool_of_voters(12);
		assert_ok!(MutualAid::donate(signed(person(30)), pool, 7 * 20_000));
		for n in 2..12 {
			file(pool, person(n), 20_000);
		}
		assert_ok!(MutualAid::request_exit(signed(person(1)), pool, ANY));
		let exit = || MutualAid::share_of_member(pool, &person(1)).unwrap().exit_now;
		let before = exit();
		assert_eq!(before, 2 * DUES);
		with_books(pool, 12 * 4 * DUES - 1, 7 * 20_000);
		pass(d(7) + HOUR);
		let owed = pool_of(pool).promises.owed;
		assert_eq!(owed, 200_000);
		// Three of ten parts are for free money to pay.
		let ratio = pool::ratio(12 * 4 * DUES - 1 - 60_000, 12 * 4 * DUES);
		assert_eq!(exit(), ratio.mul_floor(4 * DUES) / 2);
		assert_eq!(MutualAid::health_of_pool(pool).unwrap().exit_ratio, ratio);
		pass(d(1));
		assert_eq!((balance(pool, SCHOOL), pool_of(pool).promises.owed), (200_000, 0));
		assert!(books(pool).free >= 12 * 4 * DUES - 1 - 60_000);
	});
}

#[test]
fn a_round_that_donations_pay_ends_soon_while_the_pool_has_its_reserve() {
	for (donated, free, soon) in [(20_000, 0, true), (0, 0, false), (5_000, 14_999, false), (5_000, 15_000, true)] {
		on_chain(|| {
			let pool = pool_of_voters(12);
			file(pool, person(2), 20_000);
			with_books(pool, 2 * DUES * 12 + free, donated);
			let expected = MutualAid::status_of_part((pool, 0, 0)).unwrap().expected_payment;
			pass(d(7));
			let round = Rounds::<Test>::get(pool, 0).unwrap();
			assert_eq!(expected, Some(round.ends.div_ceil(HOUR) * HOUR));
			assert_eq!(round.ends - round.opened.time, if soon { d(1) } else { d(14) }, "{donated} {free}");
			pass(d(15));
		});
	}
	// Without a reserve it gathers all that wait for money.
	on_chain(|| {
		let pool = pool_of_voters(12);
		file(pool, person(2), 20_000);
		with_books(pool, 2 * DUES * 12 - 1, 20_000);
		pass(d(7));
		let round = Rounds::<Test>::get(pool, 0).unwrap();
		assert_eq!(round.ends - round.opened.time, d(14));
	});
}
