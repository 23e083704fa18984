//! Named after the attack. The line in each says which check stops it. Here: what a few do where hardly anybody could
//! object, in a small pool or as a ring that grows, and what who is a school or stands still gains by it.

use polkadot_sdk::{
	frame_support::{assert_noop, assert_ok, dispatch::CheckIfFeeless},
	sp_runtime::traits::Dispatchable,
};

use crate::{
	claim::{ClaimRequest, Milestone, PartRequest, PartState, PayeeRequest, Proof, ProofBy, Reason},
	limits::Limit,
	mock::*,
	time::Stamp,
	*,
};

const TO_SCHOOL: PayeeRequest<AccountId> = PayeeRequest::Account(SCHOOL);

/// A claim in so many equal parts that are due today, but wait for a document.
fn waiting_parts(count: usize, each: Balance) -> ClaimRequest<AccountId> {
	let whole = request(each * count as Balance, TO_SCHOOL);
	let milestone = Some(Milestone::ProofOfEnrolment);
	let part = PartRequest { amount: each, milestone, ..whole.parts[0].clone() };
	ClaimRequest { parts: vec![part; count].try_into().unwrap(), ..whole }
}

fn open(pool: PoolId, claim: ClaimId, part: PartIndex, who: AccountId) -> DispatchResult {
	MutualAid::open_part(signed(who), pool, claim, part, Some(H256::repeat_byte(7)))
}

/// Stopped by judging the claim, not the part: where few could refuse, all of its parts together are a small claim.
#[test]
fn open_many_small_parts_when_nobody_is_left_to_refuse_them() {
	on_chain(|| {
		let pool = pool_of_voters(12);
		let quarter = DUES / 4;
		for parts in [8, 1] {
			assert_ok!(MutualAid::file_claim(signed(person(0)), pool, waiting_parts(parts, quarter)));
		}
		for n in 3..12 {
			assert_ok!(MutualAid::request_exit(signed(person(n)), pool, ANY));
		}
		assert_eq!(pool_of(pool).voters, 3);
		for part in 0..8 {
			assert_noop!(open(pool, 0, part, person(0)), Error::<Test>::AboveYoungPool);
		}
		// What is small as a whole opens, and nobody can refuse it: two would not be enough.
		assert_ok!(open(pool, 1, 0, person(0)));
		let poll = dispute(pool, 1, person(1));
		pass(d(1));
		(1..3).for_each(|n| vote(poll, person(n), true));
		pass(d(10));
		assert_eq!((state(pool, 1), balance(pool, SCHOOL)), (PartState::Paid, quarter));
	});
}

/// Stopped by what a claim can be where fewer than ten vote: two in a period come to half of its dues.
#[test]
fn file_all_one_can_where_nobody_could_refuse() {
	for period_days in [rules::BOUNDS.min.period_days, rules::BOUNDS.max.period_days] {
		let rules = rules::Rules { period_days, ..template() };
		let most = (rules.month() / 4) * Balance::from(crate::calls::FILINGS);
		assert!(most * 100 <= rules.dues * 54, "{most} of {} in {period_days} days", rules.dues);
	}
	on_chain(|| {
		let pool = pool_of_voters(3);
		let member = || Members::<Test>::get(pool, person(0)).unwrap();
		let before = member().paid_in;
		for _ in 0..12 {
			for _ in 0..2 {
				file(pool, person(0), DUES / 4);
			}
			let third = MutualAid::file_claim(signed(person(0)), pool, request(1, TO_SCHOOL));
			assert_noop!(third, Error::<Test>::TwoFilingsInPeriod);
			pass(d(30));
			(0..3).for_each(|n| pay(pool, person(n), 1));
		}
		assert_eq!((member().record.received, member().paid_in - before), (6 * DUES, 12 * DUES));
	});
}

/// Stopped by leaving those who lapsed their number: a period's dues bring them back to vote, and they count until then.
#[test]
fn wait_until_all_others_have_lapsed() {
	on_chain(|| {
		let pool = pool_of_voters(12);
		for _ in 0..5 {
			pass(d(30));
			pay(pool, person(0), 1);
		}
		let fraud = file(pool, person(0), 5 * DUES);
		let disputing = |who| MutualAid::dispute(signed(who), pool, fraud, 0, Reason::FalseDocuments, H256::zero());
		assert_noop!(disputing(person(1)), Error::<Test>::Lapsed);
		(1..4).for_each(|n| pay(pool, person(n), 1));
		let poll = dispute(pool, fraud, person(1));
		pass(d(3));
		(1..4).for_each(|n| vote(poll, person(n), true));
		pass(d(7));
		assert_eq!(state(pool, fraud), PartState::Refused);
		// Whoever is removed for not paying counts no more, and with fewer than ten the pool pays small claims alone.
		pass(d(60));
		for n in 4..7 {
			assert_ok!(MutualAid::remove_lapsed(signed(STRANGER), pool, person(n)));
		}
		assert_eq!((pool_of(pool).voters, payable(pool, person(0)).binding), (9, Limit::YoungPool));
	});
}

/// Stopped by measuring what can open now by what has opened. What waits costs nothing and cannot be disputed; it is judged
/// as it opens, and takes the place of what others plan alone.
#[test]
fn hold_all_others_off_with_parts_that_wait() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		let [planner, in_need] = [30, 31].map(person);
		assert_ok!(MutualAid::file_claim(signed(planner), pool, planned(20_000, TO_SCHOOL, d(40))));
		let vouched = PayeeRequest::Vouched(person(300));
		let payable_to = |payee| payable_of(pool, in_need, 0, wall(), 10_000_000, payee).unwrap().amount;
		let before = payable(pool, in_need);
		let others = payable_to(vouched.clone());
		for who in (0..28).map(|n| person(n % 14)) {
			let most = payable(pool, who);
			let amount = most.amount.min(most.planned);
			let _ = MutualAid::file_claim(signed(who), pool, planned(amount, TO_SCHOOL, d(150)));
		}
		let (waiting, free) = (pool_of(pool).promises.waiting, books(pool).free);
		assert!(free / 2 < waiting && waiting <= free, "{waiting} of {free}");
		let after = payable(pool, in_need);
		assert_eq!((after.amount, after.pool_money), (before.amount, before.pool_money));
		assert!(after.planned < before.planned / 2, "{after:?}");
		assert_eq!(payable_to(vouched), others);
		// Nor where a document is to be shown, which can be at once.
		let proven = pool_of(pool).next_claim;
		assert_ok!(MutualAid::file_claim(signed(person(32)), pool, waiting_parts(1, after.amount)));
		assert_ok!(open(pool, proven, 0, person(32)));
		let claim = file(pool, in_need, 30_000);
		pass(d(10));
		assert_eq!([claim, proven].map(|claim| state(pool, claim)), [PartState::Paid; 2]);
		assert_ok!(open(pool, 0, 0, planner));
		pass(d(10));
		assert_eq!(state(pool, 0), PartState::Paid);
	});
}

fn payable(pool: PoolId, who: AccountId) -> limits::Payable {
	payable_of(pool, who, 0, wall(), 10_000_000, TO_SCHOOL).unwrap()
}

/// Stopped by hearing a school about the claims of others alone.
#[test]
fn be_the_school_and_attest_ones_own_milestones() {
	on_chain(|| {
		let pool = pool_of_voters(12);
		let own = person(0);
		Payees::<Test>::insert(own, RegisteredPayee { since: 0, kind: PayeeKind::School });
		assert_ok!(MutualAid::accept_payee(signed(HOST), pool, own));
		let asked = |payee| {
			let mut asked = request(1_000, payee);
			asked.parts[0].milestone = Some(Milestone::SchoolAttests);
			asked
		};
		// Not as a payee of their own, by whatever name.
		let itself = MutualAid::file_claim(signed(own), pool, asked(PayeeRequest::Account(own)));
		assert_noop!(itself, Error::<Test>::OwnAccountAsPayee);
		for payee in [PayeeRequest::OwnAccount, TO_SCHOOL] {
			assert_ok!(MutualAid::file_claim(signed(own), pool, asked(payee)));
		}
		let attest = |school, claim| MutualAid::attest(signed(school), pool, claim, 0);
		let mut proven = 0;
		for claim in 0..2 {
			assert_noop!(attest(own, claim), Error::<Test>::OwnClaim);
			assert_noop!(open(pool, claim, 0, own), Error::<Test>::ProofMissing);
			// Nor does what was said before it was refused count.
			let said = Proof { by: ProofBy::School(own), at: Stamp { time: chain(), block: 0 } };
			Proofs::<Test>::insert((pool, claim, 0), said);
			assert_noop!(open(pool, claim, 0, own), Error::<Test>::ProofMissing);
			assert_noop!(MutualAid::open_part(signed(own), pool, claim, 0, None), Error::<Test>::ProofMissing);
			let missing = MutualAid::status_of_part((pool, claim, 0)).unwrap().missing;
			assert_eq!(missing, Some(Milestone::SchoolAttests));
			assert_ok!(attest(SCHOOL, claim));
			assert_ok!(open(pool, claim, 0, own));
			proven += 1;
		}
		assert_eq!(proven, 2);
		// Of another's claim its word counts.
		assert_ok!(MutualAid::file_claim(signed(person(1)), pool, asked(TO_SCHOOL)));
		assert_ok!(attest(own, 2));
		assert_ok!(MutualAid::open_part(signed(person(1)), pool, 2, 0, None));
	});
}

/// Stopped by what was paid in: a date comes with a stall, but no limit moves by it.
#[test]
fn let_the_chain_stand_still_through_the_waiting_time() {
	let asked = |stand: bool| {
		let mut found = None;
		on_chain(|| {
			let pool = pool_of_voters(40);
			join(pool, person(50));
			let known_before = wall() + d(59);
			match stand {
				true => build_block(wall() + d(61)),
				false => pass(d(61)),
			}
			assert!(MutualAid::membership_of(pool, &person(50)).unwrap().covered);
			// What was known of at joining is not covered, however the time went by.
			let known = ClaimRequest { loss_date: known_before, ..request(100, TO_SCHOOL) };
			let known = ClaimRequest { parts: request(100, TO_SCHOOL).parts, ..known };
			assert_noop!(MutualAid::file_claim(signed(person(50)), pool, known), Error::<Test>::CoverNotBegun);
			found = Some([TO_SCHOOL, PayeeRequest::OwnAccount].map(|payee| {
				let payable = payable_of(pool, person(50), 0, wall(), 10_000_000, payee).unwrap();
				(payable.amount, payable.binding)
			}));
		});
		found.unwrap()
	};
	assert_eq!(asked(true), [(3 * DUES, Limit::PaidIn), (DUES, Limit::Backing)]);
	assert_eq!(asked(false), asked(true));
}

/// Entries and bytes that claims leave, keys and values.
fn left_by_claims() -> (usize, usize) {
	use polkadot_sdk::{frame_support::storage::StoragePrefixedMap, sp_io::storage};
	let mut found = (0, 0);
	for prefix in [
		Claims::<Test>::final_prefix(),
		Parts::<Test>::final_prefix(),
		UnderWay::<Test>::final_prefix(),
		NewestClaims::<Test>::final_prefix(),
	] {
		let mut key = prefix.to_vec();
		while let Some(next) = storage::next_key(&key).filter(|next| next.starts_with(&prefix)) {
			found = (found.0 + 1, found.1 + next.len() + storage::get(&next).unwrap().len());
			key = next;
		}
	}
	found
}

/// How many claims somebody files free of charge, as many as there are, in so many days.
fn file_for(pool: PoolId, who: AccountId, days: u64, paying: bool) -> usize {
	let mut filed = 0;
	for _ in 0..days {
		let parts = vec![PartRequest { amount: 1, ..request(1, TO_SCHOOL).parts[0].clone() }; 8];
		let request = ClaimRequest { parts: parts.try_into().unwrap(), ..request(8, TO_SCHOOL) };
		let call = RuntimeCall::from(Call::<Test>::file_claim { pool, request });
		while call.is_feeless(&signed(who)) {
			assert_ok!(call.clone().dispatch(signed(who)).map_err(|refused| refused.error));
			filed += 1;
		}
		if paying && MutualAid::membership_of(pool, &who).unwrap().periods_in_arrears > 0 {
			pay(pool, who, 1);
		}
		pass(d(1));
	}
	filed
}

/// Stopped by two filings in a period of cover, which dues are paid for: who pays no more has no more cover after the grace.
#[test]
fn leave_claims_behind_free_of_charge() {
	on_chain(|| {
		let pool = pool_of_voters(12);
		let before = left_by_claims();
		let (pays, paid) =
			(file_for(pool, person(0), 360, true), Members::<Test>::get(pool, person(0)).unwrap().paid_in);
		// Four periods before, and eleven that came due.
		assert_eq!((pays, paid), (24, 15 * DUES));
		let after = left_by_claims();
		let (entries, bytes) = (after.0 - before.0, after.1 - before.1);
		// A claim, its eight parts; and the names of the twelve newest.
		assert_eq!(entries, 24 * 9 + 1);
		assert!(bytes < 24 * 2_000, "{bytes}");
	});
	on_chain(|| {
		let pool = pool_of_voters(12);
		// Paid for one period more, and three of grace; the pool's next begins as they end.
		assert_eq!(file_for(pool, person(0), 360, false), 2 * (1 + 3 + 1));
	});
}

/// For how long a ring of one voter and the host brings its own into a pool, by every way that there is, until it has more
/// votes than the others.
fn days_to_half_of_the_votes(others: u64) -> u64 {
	let mut days = 0;
	on_chain(|| {
		let pool = pool_of_voters(1 + others);
		let mut ring = vec![person(0)];
		let mut next = person(0) + AccountId::from(1 + others);
		let mut bring = |ring: &mut Vec<AccountId>, join: &dyn Fn(AccountId) -> DispatchResult| {
			let _ = Assets::mint(signed(asset_owner()), YUAN, next, WEALTH);
			let joined = join(next).is_ok();
			if joined {
				ring.push(next);
				next += 1;
			}
			joined
		};
		let votes = |who: &AccountId| Members::<Test>::get(pool, who).unwrap().sequence.is_some();
		loop {
			for by in ring.clone().into_iter().filter(votes) {
				let invited = |who| {
					MutualAid::invite(signed(by), pool, who)?;
					MutualAid::join(signed(who), pool)
				};
				while bring(&mut ring, &invited) {}
			}
			while bring(&mut ring, &|who| MutualAid::join(signed(who), pool)) {}
			let admitted = |who| {
				MutualAid::apply(signed(who), pool)?;
				MutualAid::admit(signed(HOST), pool, who)
			};
			while bring(&mut ring, &admitted) {}
			pass(d(30));
			days += 30;
			for who in ring.iter().copied().chain((1..=others).map(person)) {
				pay(pool, who, 1);
			}
			if ring.iter().filter(|who| votes(who)).count() as u64 > others {
				break;
			}
		}
	});
	days
}

/// Stopped by one bound over all ways to join.
#[test]
fn bring_a_ring_to_half_of_the_votes() {
	assert_eq!([9, 19, 59, 199].map(days_to_half_of_the_votes), [180, 270, 270, 270]);
}

/// Whatever the way, and also by an invitation of before: nobody joins beyond it, and nobody is told that they could.
#[test]
fn join_by_another_way_when_the_places_of_a_tenure_are_taken() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		let join = |who| MutualAid::join(signed(who), pool);
		let free = |who| RuntimeCall::from(Call::<Test>::join { pool }).is_feeless(&signed(who));
		let left = || {
			let health = MutualAid::health_of_pool(pool).unwrap();
			let invitations = MutualAid::membership_of(pool, &person(9)).unwrap().invitations_left;
			(health.host_places_left, health.open_joins_left, invitations)
		};
		let places_from = || MutualAid::health_of_pool(pool).unwrap().places_from;
		assert_eq!((left(), places_from()), ((4, 4, 2), None));
		for n in 50..54 {
			assert_ok!(MutualAid::apply(signed(person(n)), pool));
			assert_ok!(MutualAid::admit(signed(HOST), pool, person(n)));
		}
		(54..58).for_each(|n| join(person(n)).unwrap());
		let [first, second, invited, applied, anyone] = [60, 61, 62, 63, 64].map(person);
		for (by, who) in [(0, first), (0, second), (1, invited)] {
			assert_ok!(MutualAid::invite(signed(person(by)), pool, who));
		}
		assert_ok!(MutualAid::apply(signed(applied), pool));
		assert_ok!(join(first));
		pass(d(30));
		// Forty-nine are members, and a quarter of them are twelve: three places.
		assert_eq!((pool_of(pool).members, left()), (49, (3, 3, 2)));
		assert_ok!(join(anyone));
		for n in 70..72 {
			assert_ok!(MutualAid::apply(signed(person(n)), pool));
			assert_ok!(MutualAid::admit(signed(HOST), pool, person(n)));
		}
		assert_ok!(MutualAid::invite(signed(person(2)), pool, person(73)));
		assert_ok!(join(person(73)));
		assert_eq!((pool_of(pool).members, left()), (53, (0, 0, 0)));
		assert_eq!(places_from(), Some(chain() + d(60)));
		let none = Error::<Test>::NoPlacesLeft;
		assert_noop!(MutualAid::invite(signed(person(9)), pool, person(74)), none);
		assert_noop!(MutualAid::admit(signed(HOST), pool, applied), Error::<Test>::NoPlacesLeft);
		assert_noop!(join(person(74)), Error::<Test>::NoPlacesLeft);
		// Somebody who was invited meanwhile.
		Invitations::<Test>::insert(pool, person(75), Invitation { by: HOST, expires: chain() + d(60) });
		assert_noop!(join(person(75)), Error::<Test>::NoPlacesLeft);
		assert_noop!(join(second), Error::<Test>::NoPlacesLeft);
		assert!(!free(person(75)));
		(0..40).for_each(|n| pay(pool, person(n), 2));
		// The tenure is over: a quarter of them again.
		pass(d(60) - 1);
		assert_noop!(join(person(75)), Error::<Test>::NoPlacesLeft);
		pass(1);
		assert_eq!((left().0, places_from()), (5, None));
		assert!(!free(person(75)), "the invitation has ended with the day");
		assert_ok!(MutualAid::admit(signed(HOST), pool, applied));
		assert_ok!(MutualAid::invite(signed(person(9)), pool, invited));
		assert!(free(invited));
		assert_ok!(join(invited));
	});
}

/// Stopped by gathering only once: whatever becomes of its voters, or of the number that its rules ask for.
#[test]
fn shrink_a_pool_until_its_host_may_bring_in_twenty() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		for n in 1..10 {
			assert_ok!(MutualAid::request_exit(signed(person(n)), pool, ANY));
		}
		assert!(MutualAid::health_of_pool(pool).unwrap().young);
		let apply = |n| {
			assert_ok!(MutualAid::apply(signed(person(n)), pool));
			MutualAid::admit(signed(HOST), pool, person(n))
		};
		(20..26).for_each(|n| apply(n).unwrap());
		assert_noop!(MutualAid::admit(signed(HOST), pool, person(20)), Error::<Test>::NoSuchApplication);
		assert_eq!(apply(26), Err(Error::<Test>::NoPlacesLeft.into()));
	});
	on_chain(|| {
		let pool = pool_of_voters(10);
		adopt(pool, rules::Rules { minimum_voters: 20, ..template() });
		pass(d(40));
		assert!(MutualAid::health_of_pool(pool).unwrap().young);
		assert_eq!(pool_of(pool).places_left(&template(), chain()), 6);
	});
	// One that gathers them still is filled by its host, twenty a period.
	on_chain(|| {
		let pool = pool_of_voters(9);
		for n in 20..40 {
			assert_ok!(MutualAid::apply(signed(person(n)), pool));
			assert_ok!(MutualAid::admit(signed(HOST), pool, person(n)));
		}
		assert_eq!(pool_of(pool).members, 29);
	});
}

/// Stopped by asking also whether the voters are enough by now.
#[test]
fn lower_the_minimum_of_voters_before_anybody_more_gets_a_vote() {
	on_chain(|| {
		let pool = pool_of_voters(20);
		Pools::<Test>::mutate(pool, |pool| pool.as_mut().unwrap().arrivals = None);
		adopt(pool, rules::Rules { minimum_voters: 30, ..template() });
		let places = || {
			let (_, rules) = MutualAid::rules_in_force(pool, chain()).unwrap();
			pool_of(pool).places_left(&rules, chain())
		};
		assert_eq!(places(), u32::MAX);
		adopt(pool, template());
		assert_eq!(places(), 6);
		(0..6).for_each(|n| {
			assert_ok!(MutualAid::invite(signed(person(n)), pool, person(50 + n)));
			assert_ok!(MutualAid::join(signed(person(50 + n)), pool));
		});
		assert_noop!(MutualAid::invite(signed(person(6)), pool, person(60)), Error::<Test>::NoPlacesLeft);
		// It stays so when they ask for more again.
		adopt(pool, rules::Rules { minimum_voters: 30, ..template() });
		assert_eq!(places(), 0);
	});
}

/// Stopped by counting those who have a vote, not the numbers that were given.
#[test]
fn end_the_gathering_of_a_pool_by_leaving_and_staying() {
	on_chain(|| {
		let pool = pool_of_voters(9);
		for _ in 0..2 {
			assert_ok!(MutualAid::request_exit(signed(person(8)), pool, ANY));
			assert_ok!(MutualAid::withdraw_exit(signed(person(8)), pool));
			pay(pool, person(8), 1);
		}
		assert_eq!((pool_of(pool).next_sequence, pool_of(pool).voters, pool_of(pool).arrivals), (11, 9, None));
		(20..30).for_each(|n| {
			assert_ok!(MutualAid::apply(signed(person(n)), pool));
			assert_ok!(MutualAid::admit(signed(HOST), pool, person(n)));
		});
	});
}

/// Has the vote back with the next dues.
fn leave_for_a_moment(pool: PoolId, who: AccountId) {
	assert_ok!(MutualAid::request_exit(signed(who), pool, ANY));
	assert_ok!(MutualAid::withdraw_exit(signed(who), pool));
}

/// Stopped by counting who rests among those whom a pool of full size needs, beside at least half of them who vote.
#[test]
fn keep_a_pool_young_by_leaving_for_a_moment() {
	on_chain(|| {
		let pool = pool_of_voters(12);
		(0..3).for_each(|n| leave_for_a_moment(pool, person(n)));
		assert_eq!((pool_of(pool).voters, pool_of(pool).resting), (9, 3));
		assert_eq!(payable(pool, person(11)).binding, Limit::PaidIn);
		check();
		// Only who stays rests: nobody can refuse in place of those who really leave.
		assert_ok!(MutualAid::request_exit(signed(person(0)), pool, ANY));
		assert_eq!((pool_of(pool).resting, payable(pool, person(11)).binding), (2, Limit::PaidIn));
		for n in [1, 2] {
			assert_ok!(MutualAid::request_exit(signed(person(n)), pool, ANY));
		}
		assert_eq!((pool_of(pool).resting, payable(pool, person(11)).binding), (0, Limit::YoungPool));
		check();
		(0..3).for_each(|n| MutualAid::withdraw_exit(signed(person(n)), pool).unwrap());
		(0..3).for_each(|n| pay(pool, person(n), 1));
		assert_eq!((pool_of(pool).voters, pool_of(pool).resting), (12, 0));
		// Nor who never had a vote.
		join(pool, person(20));
		leave_for_a_moment(pool, person(20));
		assert_eq!(pool_of(pool).resting, 0);
		// Nor may most of them rest, and be no panel.
		(0..7).for_each(|n| leave_for_a_moment(pool, person(n)));
		assert_eq!((pool_of(pool).voters, payable(pool, person(11)).binding), (5, Limit::PaidIn));
		leave_for_a_moment(pool, person(7));
		assert_eq!((pool_of(pool).voters, payable(pool, person(11)).binding), (4, Limit::YoungPool));
		check();
		// Nor who has lapsed.
		pass(d(130));
		leave_for_a_moment(pool, person(8));
		assert_eq!((pool_of(pool).voters, pool_of(pool).resting), (3, 8));
	});
}

/// Stopped by what the pool has: few members with a cap beyond their reserve would else be promised more.
#[test]
fn ask_for_more_than_the_pool_has() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		adopt(pool, rules::Rules { reserve_months: 2, ..template() });
		super::settlement::leave(&[pool], &[54_000]);
		let rules = pool_of(pool).rules;
		let most = payable_of(pool, person(0), rules, wall(), 10_000_000, TO_SCHOOL).unwrap();
		assert_eq!((most.amount, most.binding, most.planned), (54_000, Limit::PoolMoney, 54_000));
	});
}
