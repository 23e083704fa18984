use polkadot_sdk::{
	frame_support::{assert_noop, assert_ok, dispatch::CheckIfFeeless},
	sp_core::H256,
	sp_runtime::traits::Dispatchable,
};

use crate::{
	claim::{ClaimRequest, PartRequest, PartState, PayeeRequest, Reason},
	limits::Limit,
	mock::*,
	rules::Rules as RulesOfPool,
	time::{DAY, Seconds},
	views::{DryRun, LimitFacts},
	*,
};

const TO_SCHOOL: PayeeRequest<AccountId> = PayeeRequest::Account(SCHOOL);

fn refused(pool: PoolId, who: AccountId, request: ClaimRequest<AccountId>, error: Error<Test>) {
	let call = RuntimeCall::from(Call::<Test>::file_claim { pool, request: request.clone() });
	assert!(!call.is_feeless(&signed(who)), "a refused filing is not free");
	assert_noop!(MutualAid::file_claim(signed(who), pool, request), error);
}

#[test]
fn a_claim_nobody_disputes_is_paid_without_anyone_acting() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		let claim = file(pool, person(0), 8_000);
		assert_eq!(pool_of(pool).promises, Promises { undecided: 8_000, ..Promises::default() });
		pass(d(3));
		assert!(matches!(state(pool, claim), PartState::Approved { round: 0, index: 0 }));
		assert_eq!(balance(pool, SCHOOL), 0);
		pass(d(1));
		assert_eq!(state(pool, claim), PartState::Paid);
		assert_eq!(balance(pool, SCHOOL), 8_000);
		assert_eq!(pool_of(pool).promises, Promises::default());
		let member = MutualAid::membership_of(pool, &person(0)).unwrap();
		assert_eq!((member.received, member.promised, member.share), (8_000, 0, 4 * DUES - 8_000));
		let settled = part(pool, claim).settled.unwrap();
		assert_eq!(u64::from(settled.block), System::block_number());
	});
}

/// A person can add each limit up from what is told of it, to the unit: dues paid far ahead, what was received, what is
/// promised and what backs something included.
#[test]
fn each_limit_adds_up_from_its_facts() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		assert_ok!(MutualAid::pay_dues(signed(person(0)), pool, person(0), 3));
		file(pool, person(0), 8_000);
		// Two claims can be filed in a period.
		pass(d(31));
		assert_ok!(MutualAid::file_claim(signed(person(0)), pool, request(1_500, PayeeRequest::OwnAccount)));
		let facts = MutualAid::limit_facts(pool, person(0), 0).unwrap();
		let LimitFacts { paid_in, ahead, received, promised, year, own_backing, backed, .. } = facts;
		assert_eq!((received, promised, year.received, own_backing), (8_000, 1_500, 9_500, 1_500));
		assert!(ahead > 0);
		let found =
			MutualAid::payable_of(pool, person(0), 0, wall(), 40_000, PayeeRequest::OwnAccount, Default::default())
				.unwrap();
		let rules = MutualAid::told_rules(pool, 0).unwrap().rules;
		assert_eq!(found.paid_in, (paid_in - ahead) * u128::from(rules.ramp) - received - promised);
		assert_eq!(found.cover_year, facts.cover_year - year.received);
		assert_eq!(found.own_account, Some(facts.own_account - year.own_account));
		assert_eq!(found.backing, Some(paid_in - ahead - own_backing - backed));
		assert_eq!(found.pool_money, (facts.cap * facts.available / facts.reserve).min(facts.cap));
		assert_eq!(facts.month, rules.month());
		assert_eq!(MutualAid::limit_facts(pool, STRANGER, 0), None);
		assert_eq!(MutualAid::limit_facts(pool, person(0), 1), None);
	});
}

#[test]
fn filing_within_the_limits_is_free() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let call = RuntimeCall::from(Call::<Test>::file_claim { pool, request: request(100, TO_SCHOOL) });
		assert!(call.is_feeless(&signed(person(0))));
	});
}

/// A request for a loss of this date.
fn dated(loss_date: Seconds) -> ClaimRequest<AccountId> {
	let mut request = ClaimRequest { loss_date, ..request(100, TO_SCHOOL) };
	request.parts[0].due = loss_date;
	request
}

#[test]
fn a_stranger_a_leaver_and_a_lapsed_member_file_nothing() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		refused(9, person(0), request(100, TO_SCHOOL), Error::NoSuchPool);
		refused(pool, STRANGER, request(100, TO_SCHOOL), Error::NotAMember);
		assert_ok!(MutualAid::request_exit(signed(person(1)), pool, ANY));
		refused(pool, person(1), request(100, TO_SCHOOL), Error::Leaving);
		pass(d(30 + 90 + 1));
		refused(pool, person(0), request(100, TO_SCHOOL), Error::Lapsed);
	});
}

/// Stopped by asking for cover twice, at the loss and at filing.
#[test]
fn cover_must_have_begun_at_the_loss_and_at_filing() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		join(pool, person(20));
		pay(pool, person(20), 4);
		pass(d(59));
		let planned = |days| dated(wall() + d(days));
		refused(pool, person(20), planned(2), Error::CoverNotBegun);
		pass(d(1));
		let yesterday = ClaimRequest { loss_date: wall() - DAY, ..request(100, TO_SCHOOL) };
		refused(pool, person(20), yesterday, Error::CoverNotBegun);
		assert_ok!(MutualAid::file_claim(signed(person(20)), pool, planned(0)));
	});
}

/// Stopped by the filing deadline and the term that a planned cost lies ahead at most.
#[test]
fn a_loss_is_neither_too_old_nor_too_far_ahead() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let at = |loss_date: Seconds| dated(loss_date);
		for n in 0..10 {
			pay(pool, person(n), 4);
		}
		pass(d(90));
		refused(pool, person(0), at(wall() - d(60) - 1), Error::FiledTooLate);
		refused(pool, person(0), at(wall() + d(184) + 1), Error::TooFarInTheFuture);
		assert_ok!(MutualAid::file_claim(signed(person(0)), pool, at(wall() - d(60))));
		assert_ok!(MutualAid::file_claim(signed(person(1)), pool, at(wall() + d(184))));
	});
}

/// Stopped by comparing the version named with the dates of its rules.
#[test]
fn a_claim_names_the_rules_in_force_at_its_loss() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let next = ClaimRequest { rules: 1, ..request(100, TO_SCHOOL) };
		refused(pool, person(0), next.clone(), Error::NoSuchRules);
		// Next rules that begin in ten days, as a rule change would leave them.
		let start = chain() + d(10);
		Rules::<Test>::insert(pool, 1, rules::DatedRules { rules: template(), start });
		Pools::<Test>::mutate(pool, |pool| pool.as_mut().unwrap().add_version(start).unwrap());
		refused(pool, person(0), next.clone(), Error::WrongRules);
		let date = wall() + d(10);
		let later = dated(date);
		refused(pool, person(0), later.clone(), Error::WrongRules);
		assert_eq!(MutualAid::rules_at(pool, date - 1), Some(0));
		assert_eq!(MutualAid::rules_at(pool, date), Some(1));
		assert_eq!(MutualAid::rules_at(pool, START - STOOD - 1), None);
		assert_ok!(MutualAid::file_claim(signed(person(0)), pool, ClaimRequest { rules: 1, ..later }));
	});
}

/// Stopped by fourteen days between registration and the first claim, and by the list that the pool accepts.
#[test]
fn the_payee_is_the_member_or_a_school_the_pool_accepted() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let to = |account| request(100, PayeeRequest::Account(account));
		refused(pool, person(0), to(person(0)), Error::OwnAccountAsPayee);
		refused(pool, person(0), to(STRANGER), Error::PayeeNotRegistered);
		refused(pool, person(0), to(NEW_SCHOOL), Error::PayeeNotAccepted);
		assert_ok!(MutualAid::accept_payee(signed(HOST), pool, NEW_SCHOOL));
		assert_ok!(MutualAid::file_claim(signed(person(0)), pool, to(NEW_SCHOOL)));
	});
	on_chain(|| {
		let pool = open_pool_in(CurrencyId::WithId(YUAN), template());
		assert_ok!(MutualAid::accept_payee(signed(HOST), pool, NEW_SCHOOL));
		let payee = PayeeRequest::Account(NEW_SCHOOL);
		pass(d(13));
		assert_noop!(MutualAid::payee(pool, &person(0), &payee), Error::<Test>::PayeeTooNew);
		pass(d(1));
		assert_ok!(MutualAid::payee(pool, &person(0), &payee));
	});
}

#[test]
fn each_part_of_a_claim_is_of_something() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let one = request(100, TO_SCHOOL);
		let part = one.parts[0].clone();
		let with = |parts: Vec<_>| ClaimRequest { parts: parts.try_into().unwrap(), ..one.clone() };
		refused(pool, person(0), with(vec![]), Error::NoParts);
		refused(pool, person(0), with(vec![claim::PartRequest { amount: 0, ..part }]), Error::ZeroAmount);
	});
	on_chain(|| {
		let pool = pool_of_voters_in(CurrencyId::Native, 10);
		refused(pool, person(0), request(NATIVE_MINIMUM - 1, TO_SCHOOL), Error::BelowMinimum);
	});
}

#[test]
fn what_the_chain_stood_still_takes_nobodys_time_to_file() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let loss = dated(wall());
		build_block(wall() + d(61));
		assert_ok!(MutualAid::file_claim(signed(person(0)), pool, loss.clone()));
		// The gap's first hour ran.
		pass(d(60) - crate::time::HOUR);
		assert_ok!(MutualAid::file_claim(signed(person(1)), pool, loss.clone()));
		pass(1);
		refused(pool, person(2), loss, Error::FiledTooLate);
	});
}

#[test]
fn two_claims_are_filed_in_a_period() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		file(pool, person(0), 100);
		let second = file(pool, person(0), 100);
		assert_ok!(MutualAid::withdraw_claim(signed(person(0)), pool, second));
		refused(pool, person(0), request(100, TO_SCHOOL), Error::TwoFilingsInPeriod);
		let ends = MutualAid::health_of_pool(pool).unwrap().period_ends;
		pass(ends - chain() - 1);
		refused(pool, person(0), request(100, TO_SCHOOL), Error::TwoFilingsInPeriod);
		pass(1);
		file(pool, person(0), 100);
		assert_eq!(MutualAid::health_of_pool(pool).unwrap().period_ends, ends + d(30));
	});
}

#[test]
fn a_longer_period_takes_nobodys_filings() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		file(pool, person(0), 100);
		file(pool, person(0), 100);
		let third = (wall() - pool_of(pool).created.time) / d(30);
		assert!(third > 2);
		adopt(pool, RulesOfPool { period_days: 60, dues: 2 * DUES, ..template() });
		// The period of sixty days that has the same number as that one of thirty.
		pass(pool_of(pool).created.time + third * d(60) - wall());
		assert_eq!(MutualAid::membership_of(pool, &person(0)).unwrap().filings_left, 2);
		let ends = MutualAid::health_of_pool(pool).unwrap().period_ends;
		assert_eq!((ends - pool_of(pool).created.time) % d(60), 0);
		assert!(chain() < ends && ends <= chain() + d(60));
	});
}

/// Asking for one unit more than is payable is refused with the limit's own error; asking for all of it is not.
fn binds(
	pool: PoolId,
	who: AccountId,
	cost: Balance,
	payee: PayeeRequest<AccountId>,
	limit: Limit,
	error: Error<Test>,
) {
	let payable = payable_of(pool, who, 0, wall(), cost, payee.clone()).unwrap();
	assert_eq!(payable.binding, limit, "{payable:?}");
	let asking = |amount| ClaimRequest { cost, ..request(amount, payee.clone()) };
	refused(pool, who, asking(payable.amount + 1), error);
	assert_ok!(MutualAid::file_claim(signed(who), pool, asking(payable.amount)));
	assert!(events().into_iter().any(|event| matches!(
		event,
		Event::ClaimFiled { amount, payable: sum, limit: said, .. } if (amount, sum, said) == (payable.amount, payable.amount, limit)
	)));
}

#[test]
fn each_limit_refuses_what_is_beyond_it() {
	let own = PayeeRequest::OwnAccount;
	on_chain(|| {
		let pool = pool_of_voters(10);
		binds(pool, person(0), 1_000, TO_SCHOOL, Limit::CoveredShare, Error::AboveCoveredShare);
		// Four dues of each of ten members against a reserve of three: nearly everything is available.
		binds(pool, person(1), 1_000_000, TO_SCHOOL, Limit::PaidIn, Error::AbovePaidIn);
		binds(pool, person(2), 1_000_000, own.clone(), Limit::OwnAccount, Error::AboveOwnAccount);
	});
	on_chain(|| {
		let pool = pool_of_voters(9);
		binds(pool, person(0), 1_000_000, TO_SCHOOL, Limit::YoungPool, Error::AboveYoungPool);
	});
	on_chain(|| {
		let pool = pool_of_voters(10);
		// Others' claims leave little.
		for n in 1..6 {
			file(pool, person(n), 40_000);
		}
		binds(pool, person(0), 1_000_000, TO_SCHOOL, Limit::PoolMoney, Error::AbovePoolMoney);
	});
	on_chain(|| {
		let pool = pool_of_voters(10);
		assert_ok!(MutualAid::donate(signed(person(30)), pool, 1_000_000));
		Members::<Test>::mutate(pool, person(0), |member| member.as_mut().unwrap().record.year.received = 149_000);
		binds(pool, person(0), 1_000_000, TO_SCHOOL, Limit::CoverYear, Error::AboveCoverYear);
	});
}

/// A school's part does not lift the limits of the own account's.
#[test]
fn what_goes_to_the_own_account_is_limited_also_beside_a_schools_part() {
	let mixed = |own| {
		let whole = request(1_000 + own, TO_SCHOOL);
		let part = |amount, payee| PartRequest { amount, payee, ..whole.parts[0].clone() };
		let parts = vec![part(1_000, TO_SCHOOL), part(own, PayeeRequest::OwnAccount)];
		ClaimRequest { parts: parts.try_into().unwrap(), ..whole }
	};
	on_chain(|| {
		let pool = pool_of_voters(10);
		file_to(pool, person(0), 10_000, PayeeRequest::OwnAccount);
		let left = 3 * DUES - 10_000;
		refused(pool, person(0), mixed(left + 1), Error::AboveOwnAccount);
		assert_ok!(MutualAid::file_claim(signed(person(0)), pool, mixed(left)));
	});
	on_chain(|| {
		let pool = pool_of_voters(10);
		let claim = file_to(pool, person(1), 4 * DUES + 20_000, PayeeRequest::Vouched(person(300)));
		assert_ok!(MutualAid::vouch(signed(person(0)), pool, claim, 20_000));
		let left = 4 * DUES - 20_000;
		refused(pool, person(0), mixed(left + 1), Error::AboveBacking);
		assert_ok!(MutualAid::file_claim(signed(person(0)), pool, mixed(left)));
	});
}

#[test]
fn what_is_promised_counts_as_received_before_it_is_paid() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let payable = |who| payable_of(pool, who, 0, wall(), 1_000_000, TO_SCHOOL).unwrap();
		let before = payable(person(0)).amount;
		assert_eq!(payable(person(0)).paid_in, 3 * 4 * DUES);
		file(pool, person(0), before);
		assert_eq!(payable(person(0)).paid_in, 3 * 4 * DUES - before);
		assert_eq!(payable(person(0)).cover_year, 25 * DUES - before);
	});
}

#[test]
fn a_withdrawn_claim_promises_nothing_and_is_never_paid() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let before = MutualAid::membership_of(pool, &person(0)).unwrap();
		let claim = file(pool, person(0), 9_000);
		assert_noop!(MutualAid::withdraw_claim(signed(person(1)), pool, claim), Error::<Test>::NotTheClaimant);
		assert_noop!(MutualAid::withdraw_claim(signed(person(0)), pool, claim + 1), Error::<Test>::NoSuchClaim);
		assert_ok!(MutualAid::withdraw_claim(signed(person(0)), pool, claim));
		assert_noop!(MutualAid::withdraw_claim(signed(person(0)), pool, claim), Error::<Test>::PartNotOpen);
		let after = MutualAid::membership_of(pool, &person(0)).unwrap();
		assert_eq!((after.promised, after.year), (before.promised, before.year));
		pass(d(30));
		assert_eq!(state(pool, claim), PartState::Withdrawn);
		assert_eq!(balance(pool, SCHOOL), 0);
	});
}

#[test]
fn a_claim_is_not_withdrawn_once_its_window_is_over() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let claim = file(pool, person(0), 100);
		Clock::<Test>::mutate(|clock| clock.last_seen += d(3));
		assert_noop!(MutualAid::withdraw_claim(signed(person(0)), pool, claim), Error::<Test>::WindowOver);
	});
}

#[test]
fn a_large_claim_has_a_longer_window() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		let small = file(pool, person(0), 3 * DUES);
		let large = file(pool, person(1), 3 * DUES + 1);
		let closes = |claim| MutualAid::status_of_part((pool, claim, 0)).unwrap().disputable_until.unwrap();
		assert_eq!(closes(small), MutualAid::now().chain + d(3));
		assert_eq!(closes(large), MutualAid::now().chain + d(7));
	});
}

#[test]
fn what_a_call_leaves_to_spend_is_what_it_leaves_and_nothing_of_it_stays() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let claim = file(pool, person(0), 100);
		let yuan = CurrencyId::WithId(YUAN);
		let call =
			Call::<Test>::dispute { pool, claim, part: 0, reason: Reason::Other, statement: H256::repeat_byte(1) };
		let left = || MutualAid::left_after(person(1), call.clone().into(), vec![yuan.clone(), CurrencyId::Native]);
		let root = || polkadot_sdk::sp_io::storage::root(polkadot_sdk::sp_runtime::StateVersion::V1);
		let (before, told) = (root(), left().unwrap());
		assert_eq!(root(), before);
		assert_ok!(RuntimeCall::from(call.clone()).dispatch(signed(person(1))));
		assert_eq!(
			told,
			[MutualAid::spendable(&yuan, &person(1)), MutualAid::spendable(&CurrencyId::Native, &person(1))]
		);
		// It would be refused: a member disputes one part at a time.
		assert_eq!(left(), None);
	});
}

#[test]
fn a_dry_run_says_what_the_chain_would_say_and_leaves_nothing() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let root = polkadot_sdk::sp_io::storage::root(polkadot_sdk::sp_runtime::StateVersion::V1);
		let dry_run = |amount| {
			let call = Call::<Test>::file_claim { pool, request: request(amount, TO_SCHOOL) };
			MutualAid::dry_run(person(0), call.into())
		};
		assert_eq!(dry_run(100), DryRun { outcome: Ok(()), feeless: true });
		let refusal = Err(Error::<Test>::AbovePaidIn.into());
		assert_eq!(dry_run(1_000_000), DryRun { outcome: refusal, feeless: false });
		assert_eq!(polkadot_sdk::sp_io::storage::root(polkadot_sdk::sp_runtime::StateVersion::V1), root);
	});
}
