use polkadot_sdk::frame_support::{assert_noop, assert_ok};

use crate::{
	mock::*,
	pool::{Kind, Successor},
	rules::{BOUNDS, Rules as RulesOfPool},
	*,
};

fn create(
	kind: Kind,
	currency: CurrencyId,
	rules: RulesOfPool,
	name: &[u8],
	successor: Successor<AccountId>,
) -> DispatchResult {
	let name = name.to_vec().try_into().unwrap();
	MutualAid::create_pool(signed(HOST), kind, currency, rules, name, Default::default(), H256::zero(), successor)
}

#[test]
fn an_opened_pool_is_empty_and_its_accounts_deposit_is_outside_the_pot() {
	on_chain(|| {
		let pool = open_pool_in(CurrencyId::Native, template());
		assert_eq!(books(pool), Default::default());
		assert_eq!(balance(pool, MutualAid::pot(pool)), NATIVE_MINIMUM);
		assert_eq!(balance(pool, HOST), WEALTH - 5_000 - NATIVE_MINIMUM);
		assert_eq!(pool_of(pool).host, HOST);
	});
}

#[test]
fn each_thing_wrong_with_a_new_pool_has_its_error() {
	on_chain(|| {
		let yuan = CurrencyId::WithId(YUAN);
		let check = |kind, currency, rules, name: &[u8], successor, error: Error<Test>| {
			assert_noop!(create(kind, currency, rules, name, successor), error);
		};
		let rules = template();
		check(Kind::Medical, yuan.clone(), rules, b"a", Successor::Treasury, Error::KindNotOpen);
		check(Kind::Education, CurrencyId::WithId(9), rules, b"a", Successor::Treasury, Error::NoSuchCurrency);
		let beyond = RulesOfPool { cap: 26, ..rules };
		check(Kind::Education, yuan.clone(), beyond, b"a", Successor::Treasury, Error::RulesOutOfBounds);
		let dust = RulesOfPool { dues: 99, ..rules };
		check(Kind::Education, yuan.clone(), dust, b"a", Successor::Treasury, Error::DuesBelowFloor);
		check(Kind::Education, yuan.clone(), rules, b"", Successor::Treasury, Error::EmptyName);
		check(Kind::Education, yuan.clone(), rules, &[0xff], Successor::Treasury, Error::NotText);
		let turned = "\u{202e}edisreviR".as_bytes();
		check(Kind::Education, yuan.clone(), rules, turned, Successor::Treasury, Error::HiddenCharacters);
		check(Kind::Education, yuan.clone(), rules, b"a", Successor::Payee(STRANGER), Error::BadSuccessor);
		check(Kind::Education, yuan.clone(), rules, b"a", Successor::Pool(7), Error::BadSuccessor);
		let native = open_pool_in(CurrencyId::Native, rules);
		check(Kind::Education, yuan, rules, b"a", Successor::Pool(native), Error::BadSuccessor);
		assert_ok!(create(Kind::Education, CurrencyId::Native, BOUNDS_WITH_DUES, b"a", Successor::Pool(native)));
	});
}

#[test]
fn a_summary_has_lines_and_shows_all_that_it_holds() {
	on_chain(|| {
		let pool = open_pool_in(CurrencyId::Native, template());
		let say = |text: &str| {
			let summary = text.as_bytes().to_vec().try_into().unwrap();
			MutualAid::set_profile(signed(HOST), pool, summary, H256::zero())
		};
		assert_ok!(say("For schools.\nAnd books."));
		assert_noop!(say("For\u{200b} schools."), Error::<Test>::HiddenCharacters);
		let hidden = |summary: &str| {
			let (name, summary) = (b"a".to_vec().try_into().unwrap(), summary.as_bytes().to_vec().try_into().unwrap());
			let (rules, terms) = (template(), H256::zero());
			let education = Kind::Education;
			MutualAid::create_pool(
				signed(HOST),
				education,
				CurrencyId::Native,
				rules,
				name,
				summary,
				terms,
				Successor::Treasury,
			)
		};
		assert_noop!(hidden("For schools.\u{2066}"), Error::<Test>::HiddenCharacters);
		assert_ok!(hidden("For schools."));
	});
}

const BOUNDS_WITH_DUES: RulesOfPool = RulesOfPool { dues: DUES, ..BOUNDS.max };

#[test]
fn only_the_host_speaks_for_the_pool() {
	on_chain(|| {
		let pool = open_pool_in(CurrencyId::Native, template());
		let other = signed(person(1));
		assert_noop!(
			MutualAid::set_profile(other.clone(), pool, Default::default(), H256::zero()),
			Error::<Test>::NotTheHost
		);
		assert_noop!(MutualAid::accept_payee(other.clone(), pool, NEW_SCHOOL), Error::<Test>::NotTheHost);
		assert_noop!(MutualAid::drop_payee(other, pool, SCHOOL), Error::<Test>::NotTheHost);
		assert_noop!(MutualAid::accept_payee(signed(HOST), pool, STRANGER), Error::<Test>::PayeeNotRegistered);
		assert_noop!(MutualAid::accept_payee(signed(HOST), pool, SCHOOL), Error::<Test>::PayeeAlreadyAccepted);
		assert_noop!(MutualAid::drop_payee(signed(HOST), pool, NEW_SCHOOL), Error::<Test>::PayeeNotAccepted);
		assert_ok!(MutualAid::set_profile(
			signed(HOST),
			pool,
			b"ten schools".to_vec().try_into().unwrap(),
			H256::repeat_byte(9)
		));
		assert_eq!(Profiles::<Test>::get(pool).unwrap().terms, H256::repeat_byte(9));
	});
}

#[test]
fn a_young_pools_host_invites_twenty_in_a_period() {
	on_chain(|| {
		let pool = open_pool_in(CurrencyId::Native, template());
		for n in 0..20 {
			assert_ok!(MutualAid::invite(signed(HOST), pool, person(n)));
		}
		assert_noop!(MutualAid::invite(signed(HOST), pool, person(20)), Error::<Test>::NoInvitationsLeft);
		pass(d(30));
		assert_ok!(MutualAid::invite(signed(HOST), pool, person(20)));
	});
}

#[test]
fn a_voter_invites_two_in_a_period_and_nobody_else_invites() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let invite = |by, who| MutualAid::invite(signed(by), pool, who);
		assert_noop!(invite(HOST, person(50)), Error::<Test>::NotAMember);
		assert_noop!(invite(STRANGER, person(50)), Error::<Test>::NotAMember);
		assert_noop!(invite(person(0), person(1)), Error::<Test>::AlreadyAMember);
		assert_ok!(invite(person(0), person(50)));
		assert_noop!(invite(person(1), person(50)), Error::<Test>::AlreadyInvited);
		assert_ok!(invite(person(0), person(51)));
		assert_noop!(invite(person(0), person(52)), Error::<Test>::NoInvitationsLeft);
		assert_ok!(MutualAid::join(signed(person(50)), pool));
		assert_noop!(invite(person(50), person(52)), Error::<Test>::NotAVoter);
	});
}

#[test]
fn an_invitation_can_be_taken_back_and_expires() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let revoke = |by| MutualAid::revoke_invitation(signed(by), pool, person(50));
		assert_noop!(revoke(HOST), Error::<Test>::NoSuchInvitation);
		assert_ok!(MutualAid::invite(signed(person(0)), pool, person(50)));
		assert_noop!(revoke(STRANGER), Error::<Test>::NotTheInviter);
		assert_ok!(revoke(HOST));
		assert_ok!(MutualAid::invite(signed(person(0)), pool, person(50)));
		pass(d(30));
		assert_ok!(revoke(STRANGER));
	});
}

/// Stopped by books of their own: what appears in the account belongs to nobody.
#[test]
fn a_gift_and_money_that_just_appears_become_donations() {
	on_chain(|| {
		let pool = open_pool_in(CurrencyId::WithId(YUAN), template());
		assert_noop!(MutualAid::donate(signed(person(0)), pool, 0), Error::<Test>::NothingToPay);
		assert_ok!(MutualAid::donate(signed(person(0)), pool, 700));
		assert_noop!(MutualAid::sweep(signed(STRANGER), pool), Error::<Test>::NothingToSweep);
		assert_ok!(Assets::transfer(signed(person(1)), YUAN, MutualAid::pot(pool), 55));
		assert_ok!(MutualAid::sweep(signed(STRANGER), pool));
		assert_eq!(books(pool).donated, 755);
		assert_eq!(balance(pool, MutualAid::pot(pool)), 756);
	});
}

#[test]
fn what_closed_rounds_are_about_to_pay_is_still_the_pools() {
	on_chain(|| {
		let books = pool::Books { free: 1_000, settling: 500, held: 7, donated: 9 };
		let promises = Promises { waiting: 100, undecided: 200, owed: 600 };
		let found = pool::Pool { books, promises, total_shares: 1_800, ..pool_of(pool_of_voters(10)) };
		assert_eq!((found.available(), found.plannable(), found.promises.sum()), (700, 600, 900));
		assert_eq!(found.exit_ratio(0), pool::ratio(900, 1_800));
		assert_eq!(found.exit_ratio(150), pool::ratio(1_050, 1_800));
		// Two months' dues of ten members stay.
		let books = pool::Books { free: 20 * DUES + 30_000, ..pool::Books::default() };
		let found = pool::Pool { books, ..found };
		assert_eq!([30_000, 30_001].map(|amount| found.is_healthy_after(&template(), amount)), [true, false]);
	});
}
