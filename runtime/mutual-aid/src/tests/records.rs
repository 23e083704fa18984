//! What the chain counts of a pool's claims, how it finds what is under way, and how claims of before are counted.

use codec::{Decode, Encode};
use polkadot_sdk::frame_support::{
	assert_ok, assert_storage_noop,
	migrations::{SteppedMigration, SteppedMigrationError},
	traits::{GetStorageVersion, StorageVersion},
	weights::WeightMeter,
};

use crate::{
	change::{Draft, Proposal},
	claim::PayeeRequest,
	member::Member,
	migrations::CountClaims,
	mock::*,
	pool::PoolState,
	record::{NAMED_CLAIMS, NAMED_DISPUTES, NAMED_PAYMENTS, PaymentRecord, parts_in},
	rules::Rules as RulesOfPool,
	tests::settlement::undeliverable,
	views::{mine::Task, votes},
	*,
};

fn record(pool: PoolId) -> PaymentRecord {
	Records::<Test>::get(pool)
}

/// A claim that is refused by its panel.
fn refused(pool: PoolId, claimant: u64) -> ClaimId {
	let claim = file(pool, person(claimant), 700);
	let poll = dispute(pool, claim, person(claimant + 1));
	pass(d(1));
	for n in 5..pool_of(pool).voters.into() {
		vote(poll, person(n), true);
	}
	pass(d(4));
	claim
}

/// Paid, refused and opened again, withdrawn, and one in its window.
fn a_life() -> PoolId {
	let pool = pool_of_voters(12);
	file(pool, person(0), 500);
	let claim = refused(pool, 1);
	pass(d(3));
	assert_ok!(MutualAid::reopen(signed(person(1)), pool, claim, 0, H256::repeat_byte(9)));
	let withdrawn = file(pool, person(2), 600);
	assert_ok!(MutualAid::withdraw_claim(signed(person(2)), pool, withdrawn));
	file(pool, person(3), 400);
	pool
}

#[test]
fn a_record_tells_what_became_of_claims_and_a_part_that_opens_again_is_decided_no_more() {
	on_chain(|| {
		let pool = pool_of_voters(12);
		let paid = file(pool, person(0), 500);
		assert_eq!(record(pool), PaymentRecord::default());
		let claim = refused(pool, 1);
		pass(d(3));
		let time = part(pool, paid).settled.unwrap().time - part(pool, paid).opened.unwrap().time;
		let newest = vec![(paid, 0)].try_into().unwrap();
		let both = PaymentRecord {
			decided: 2,
			paid: 1,
			sum: 500,
			parts_paid: 1,
			times: time,
			disputes: 1,
			refusals: 1,
			newest,
		};
		assert_eq!(record(pool), both);
		assert!(UnderWay::<Test>::iter_prefix(pool).next().is_none());

		assert_ok!(MutualAid::reopen(signed(person(1)), pool, claim, 0, H256::repeat_byte(9)));
		assert_eq!(record(pool), PaymentRecord { decided: 1, ..both.clone() });
		assert_eq!(UnderWay::<Test>::get(pool, claim).map(|way| way.open), Some(1));
		pass(d(6));
		let again = record(pool);
		assert_eq!((again.decided, again.paid, again.sum, again.refusals), (2, 2, 1_200, 1));
		assert_eq!(again.newest.into_inner(), vec![(claim, 0), (paid, 0)]);
	});
}

#[test]
fn only_the_newest_payments_are_named() {
	on_chain(|| {
		let pool = pool_of_voters(12);
		for n in 0..6 {
			file(pool, person(n), 100);
			pass(d(5));
		}
		let newest = record(pool).newest;
		assert_eq!(newest.into_inner(), vec![(5, 0), (4, 0), (3, 0), (2, 0)]);
		let told: Vec<_> = MutualAid::payments(None, 50, 3).into_iter().map(|payment| payment.claim).collect();
		assert_eq!(told, vec![5, 4, 3]);
		assert_eq!(NAMED_PAYMENTS, 4);
	});
}

#[test]
fn what_is_put_to_the_vote_is_told_whole_and_nothing_of_what_ended() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		let page = |who| MutualAid::votes_page(who, None, 50).pools;
		assert!(page(None).is_empty());
		let over = refused(pool, 1);
		pass(d(1));
		assert!(page(None).is_empty());
		let dispute_one = |n: u64| {
			let claim = file(pool, person(10 + n), 100);
			dispute(pool, claim, person(20 + n));
			claim
		};
		let mut running: Vec<_> = (0..9).map(dispute_one).collect();
		running.reverse();
		for n in 0..30 {
			file(pool, person(n), 10);
		}
		let told = |who| page(who).remove(0).disputes;
		let claims: Vec<_> = told(None).into_iter().map(|row| row.id).collect();
		assert_eq!(claims, running);
		assert_eq!(MutualAid::disputed_page(pool, Some(over + 3), 50).len(), 2);
		assert_eq!(InDispute::<Test>::iter_key_prefix(pool).count(), running.len());

		pass(d(1));
		let poll = told(None)[0].parts[0].dispute.as_ref().unwrap().poll;
		vote(poll, person(2), true);
		let vote = |who: u64| told(Some(person(who)))[0].parts[0].vote;
		assert_eq!(told(None)[0].parts[0].vote, None);
		assert_eq!((vote(2), vote(3)), (Some(Ok(Some(true))), Some(Ok(None))));
		assert_eq!(vote(18), Some(MemberReferenda::can_vote(poll, person(18))));
		assert!(vote(18).unwrap().is_err() && vote(99).unwrap().is_err());

		let ended = || MutualAid::ended_disputes().into_iter().map(|one| one.claim.id).collect::<Vec<_>>();
		assert_eq!(ended(), [over]);
		// One that is disputed again is told where it runs, and afterwards by its later dispute.
		assert_ok!(MutualAid::reopen(signed(person(1)), pool, over, 0, H256::repeat_byte(9)));
		dispute(pool, over, person(5));
		assert_eq!((ended(), told(None).len()), (vec![], running.len() + 1));
		pass(d(30));
		assert_eq!(InDispute::<Test>::iter().count(), 0);
		assert!(page(None).is_empty());
		assert_eq!(ended(), [&[over][..], &running].concat());
		let names: Vec<_> = MutualAid::ended_disputes().into_iter().map(|one| (one.pool, one.part)).collect();
		assert_eq!(names[0], (pool, 0));

		assert_ok!(MutualAid::propose_rules(signed(HOST), pool, RulesOfPool { cap: 9, ..template() }, H256::zero()));
		assert_eq!(page(None)[0].changes.len(), 1);
		pass(d(20));
		assert!(page(None).is_empty());
		assert_eq!(MutualAid::decisions(pool, None).unwrap().changes.len(), 1);
	});
}

#[test]
fn ended_disputes_are_named_by_when_they_began_whatever_the_order_in_which_they_are_told_of() {
	let named = |polls: &mut dyn Iterator<Item = u32>| {
		let mut named = record::Ended::default();
		polls.for_each(|poll| record::name_ended(&mut named, poll.into(), (0, poll, 0)));
		named
	};
	let mut newest = named(&mut (0..NAMED_DISPUTES + 6));
	assert_eq!(newest, named(&mut (0..NAMED_DISPUTES + 6).rev()));
	assert_eq!((newest.len(), newest[0].0, newest[23].0), (24, 29, 6));
	record::name_ended(&mut newest, 40, (0, 20, 0));
	assert_eq!((newest.len(), newest[0], newest[1].0), (24, (40, (0, 20, 0)), 29));
}

#[test]
fn who_is_proposed_as_host_is_asked_until_they_agree_or_the_draft_is_replaced() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let candidate = person(300);
		let draft = |author: u64, proposal| {
			let number = NextDraft::<Test>::get();
			assert_ok!(MutualAid::draft(signed(person(author)), pool, proposal, H256::zero()));
			number
		};
		let tasks = || {
			let mine = MutualAid::mine(candidate, None, 50).pools.into_iter().next();
			mine.map(|inside| inside.tasks.into_iter().map(|timed| timed.task).collect::<Vec<_>>())
		};
		assert_eq!(tasks(), None);
		let number = draft(0, Proposal::Host(candidate));
		assert_eq!(tasks(), Some(vec![Task::Agree { author: person(0), number }]));
		check();
		draft(0, Proposal::WindUp);
		assert_eq!(tasks(), None);
		let number = draft(1, Proposal::Host(candidate));
		assert_ok!(MutualAid::agree_to_host(signed(candidate), pool, person(1), number));
		assert_eq!(tasks(), None);
		// Whoever proposes themselves is asked nothing.
		draft(2, Proposal::Host(person(2)));
		assert_eq!(Candidates::<Test>::iter_keys().count(), 0);
	});
}

#[test]
fn a_page_ends_where_much_was_looked_at_and_what_others_draft_counts_for_nobody() {
	on_chain(|| {
		let pools: Vec<_> = (0..4).map(|_| open_pool_in(CurrencyId::WithId(YUAN), template())).collect();
		let draft = Draft {
			number: 0,
			proposal: Proposal::WindUp,
			statement: H256::zero(),
			closes: MutualAid::now().chain + d(1),
			signatures: 1,
			needed: 9,
			agreed: true,
		};
		for pool in &pools {
			(0..600).for_each(|n| Drafts::<Test>::insert(pool, person(1_000 + n), draft.clone()));
		}
		for pool in &pools[1..] {
			join(*pool, person(0));
		}
		let page = |who, before| {
			let mine = MutualAid::mine(who, before, 50);
			(mine.pools.len(), mine.next)
		};
		assert_eq!(page(person(0), None), (2, Some(pools[2])));
		assert_eq!(page(person(0), Some(pools[2])), (1, None));
		assert_eq!((page(STRANGER, None), page(HOST, None)), ((0, None), (4, None)));
	});
}

#[test]
fn a_thousand_pools_are_looked_at_for_a_page_whatever_it_finds() {
	on_chain(|| {
		let pools: Vec<_> = (0..1_001).map(|_| open_pool_in(CurrencyId::WithId(YUAN), template())).collect();
		let nothing = |next| votes::Votes { pools: vec![], next };
		assert_eq!(MutualAid::votes_page(None, None, 50), nothing(Some(pools[1])));
		assert_eq!(MutualAid::votes_page(None, Some(pools[1]), 50), nothing(None));
		let mine = MutualAid::mine(STRANGER, None, 50);
		assert_eq!((mine.pools, mine.next), (vec![], Some(pools[1])));
		for pool in [pools[0], pools[1_000]] {
			assert_ok!(MutualAid::pause(signed(HOST), pool));
		}
		let paused = |before| {
			let page = MutualAid::paused_page(before, 50);
			(page.pools.into_iter().map(|paused| paused.id).collect::<Vec<_>>(), page.next)
		};
		assert_eq!(paused(None), (vec![pools[1_000]], Some(pools[1])));
		assert_eq!(paused(Some(pools[1])), (vec![pools[0]], None));
		// It lifts by itself.
		Pauses::<Test>::mutate(pools[0], |pause| pause.as_mut().unwrap().until = MutualAid::now().chain);
		assert_eq!(paused(Some(pools[1])), (vec![], None));
	});
}

#[test]
fn what_pools_are_called_is_told_from_any_pool_on() {
	on_chain(|| {
		let pools: Vec<_> = (0..502).map(|_| open_pool_in(CurrencyId::WithId(YUAN), template())).collect();
		let ids = |from, count| MutualAid::pool_names(from, count).iter().map(|named| named.id).collect::<Vec<_>>();
		assert_eq!(ids(0, 2), pools[..2]);
		assert_eq!(ids(pools[1], u32::MAX), pools[1..501]);
		assert_eq!(ids(pools[501], 500), pools[501..]);
		assert_eq!(ids(pools[501] + 1, 500), Vec::<PoolId>::new());
		let named = MutualAid::pool_names(pools[3], 1).remove(0);
		assert_eq!(named.name, Profiles::<Test>::get(pools[3]).unwrap().name);
	});
}

#[test]
fn a_persons_newest_claims_are_named_whatever_others_filed() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		let mut own = vec![file(pool, person(0), 10)];
		for n in 1..40 {
			file(pool, person(n), 10);
			file(pool, person(n), 10);
		}
		pass(d(5));
		own.push(file(pool, person(0), 10));
		let claims = |who| {
			let inside = MutualAid::mine(who, None, 50).pools.remove(0);
			inside.claims.into_iter().map(|row| row.id).collect::<Vec<_>>()
		};
		assert_eq!(claims(person(0)), [own[1], own[0]]);
		for _ in 0..NAMED_CLAIMS {
			NewestClaims::<Test>::mutate(pool, person(0), |newest| {
				let next = newest[0] + 1;
				record::name_first(newest, next);
			});
		}
		let named = NewestClaims::<Test>::take(pool, person(0));
		assert_eq!(named.len() as u32, NAMED_CLAIMS);
		assert_eq!((named[0], named[11]), (own[1] + NAMED_CLAIMS, own[1] + 1));
		// What runs is told even where it is not named.
		assert_eq!(claims(person(0)), [own[1]]);
		NewestClaims::<Test>::insert(pool, person(0), BoundedVec::truncate_from(vec![own[1], own[0]]));
	});
}

#[test]
fn a_page_of_what_concerns_somebody_begins_where_the_one_before_ended() {
	on_chain(|| {
		let pools: Vec<_> = (0..5).map(|_| open_pool_in(CurrencyId::WithId(YUAN), template())).collect();
		for pool in [pools[1], pools[3]] {
			join(pool, person(0));
		}
		let page = |before, count| {
			let mine = MutualAid::mine(person(0), before, count);
			(mine.pools.into_iter().map(|inside| inside.row.id).collect::<Vec<_>>(), mine.next)
		};
		assert_eq!(page(None, 50), (vec![pools[3], pools[1]], None));
		assert_eq!(page(None, 1), (vec![pools[3]], Some(pools[3])));
		assert_eq!(page(Some(pools[3]), 1), (vec![pools[1]], Some(pools[1])));
		assert_eq!(page(Some(pools[1]), 1), (vec![], None));
		// Nobody who follows the pages turns in a circle.
		assert_eq!(page(None, 0), page(None, 1));
		assert_eq!(MutualAid::mine(STRANGER, None, 50).pools, vec![]);
		assert_eq!(MutualAid::mine(HOST, None, 50).pools.len(), 5);
		assert_eq!(MutualAid::votes_page(None, None, 1), votes::Votes { pools: vec![], next: None });
	});
}

#[test]
fn what_somebody_can_spend_is_less_what_is_held_of_it() {
	on_chain(|| {
		let pool = pool_of_voters(12);
		let claim = file(pool, person(0), 700);
		let asset = CurrencyId::WithId(YUAN);
		let asked = || MutualAid::balances(person(1), vec![asset.clone(), CurrencyId::Native, CurrencyId::WithId(7)]);
		let before = balance(pool, person(1));
		assert_eq!(asked(), [before, WEALTH, 0]);
		dispute(pool, claim, person(1));
		assert!(bond(pool, person(1)) > 0);
		// What is held keeps the account alive: the least amount stays in it.
		let minimum = MutualAid::existential_deposit(&asset);
		assert_eq!(asked(), [before - bond(pool, person(1)) - minimum, WEALTH, 0]);
		assert_eq!(MutualAid::balances(person(1), vec![asset.clone(); 60]).len(), 50);
	});
}

/// Run the migration with room for `claims` in each step; how many steps it took.
fn migrate(claims: u64) -> u32 {
	let mut cursor = None;
	for step in 1.. {
		let room = <Test as Config>::WeightInfo::count_claim().saturating_mul(claims);
		cursor = CountClaims::<Test>::step(cursor, &mut WeightMeter::with_limit(room)).unwrap();
		if cursor.is_none() {
			return step;
		}
	}
	unreachable!()
}

#[test]
fn claims_of_before_are_counted_step_by_step_as_if_they_had_been_counted_all_along() {
	on_chain(|| {
		let pool = a_life();
		dispute(pool, 3, person(4));
		assert_ok!(MutualAid::draft(signed(person(5)), pool, Proposal::Host(person(300)), H256::zero()));
		let (kept, ended) = (record(pool), EndedDisputes::<Test>::get());
		let asked: Vec<_> = Candidates::<Test>::iter_keys().collect();
		assert_eq!((ended.len(), asked.as_slice()), (1, &[(pool, person(300), person(5))][..]));
		let ways = || {
			let mut ways: Vec<_> = UnderWay::<Test>::iter_prefix(pool).collect();
			ways.sort_by_key(|(claim, _)| *claim);
			ways
		};
		let under_way = ways();
		let found = || (InDispute::<Test>::iter_keys().collect::<Vec<_>>(), NewestClaims::<Test>::get(pool, person(3)));
		let (in_dispute, newest) = found();
		assert_eq!((in_dispute.as_slice(), newest.as_slice()), (&[(pool, 3)][..], &[3][..]));
		assert!(!under_way.is_empty() && kept.decided > 0 && kept.refusals > 0);
		let _ = Records::<Test>::clear(u32::MAX, None);
		let _ = UnderWay::<Test>::clear(u32::MAX, None);
		let _ = InDispute::<Test>::clear(u32::MAX, None);
		let _ = NewestClaims::<Test>::clear(u32::MAX, None);
		let _ = Candidates::<Test>::clear(u32::MAX, None);
		EndedDisputes::<Test>::kill();
		StorageVersion::new(3).put::<MutualAid>();

		let scarce = &mut WeightMeter::with_limit(<Test as Config>::WeightInfo::count_claim() / 2);
		let refused = CountClaims::<Test>::step(None, scarce);
		assert!(matches!(refused, Err(SteppedMigrationError::InsufficientWeight { .. })));
		// Four claims, one to a step, a draft, and a look that finds no other.
		assert_eq!(migrate(1), 6);
		assert_eq!(MutualAid::on_chain_storage_version(), StorageVersion::new(4));
		assert_eq!((record(pool), ways()), (kept, under_way));
		assert_eq!(found(), (in_dispute, newest));
		assert_eq!((EndedDisputes::<Test>::get(), Candidates::<Test>::iter_keys().collect()), (ended, asked));
		// Once is enough: a second time counts nothing twice.
		assert_eq!(migrate(9), 1);
		check();
	});
}

#[test]
fn a_pool_is_open_wound_up_or_closed_and_each_is_stored_as_ever() {
	let stored = [PoolState::Open, PoolState::WindingUp, PoolState::Closed].map(|state| state.encode());
	assert_eq!(stored, [vec![0], vec![2], vec![3]]);
	assert!(PoolState::decode(&mut &[1u8][..]).is_err());
}

#[test]
fn what_members_owe_is_told_by_age_of_all_of_them() {
	on_chain(|| {
		let pool = open_pool_in(CurrencyId::WithId(YUAN), template());
		let rules = template();
		// Two who pay for one period, one for two, one who leaves, and more than are looked at, who are paid up for longer.
		for n in 0..4 {
			join(pool, person(n));
		}
		pay(pool, person(2), 1);
		let first = Members::<Test>::get(pool, person(0)).unwrap();
		pass(rules.period() + d(1));
		assert_ok!(MutualAid::request_exit(signed(person(3)), pool, ANY));
		for n in 1_000..2_100 {
			Members::<Test>::insert(pool, person(n), Member { paid_until: u64::MAX / 2, ..first });
		}
		let (mut rows, mut after, mut pages) = (Vec::new(), None, 0);
		loop {
			let page = MutualAid::arrears(pool, after).unwrap();
			rows.extend(page.rows);
			pages += 1;
			after = page.next;
			if after.is_none() {
				break;
			}
		}
		let members: u32 = rows.iter().map(|row| row.members).sum();
		let owed: Balance = rows.iter().map(|row| row.owed).sum();
		let ends = Some(first.grace_ends(&rules));
		assert_eq!((pages, members, owed), (2, 2, 2 * DUES));
		assert!(rows.iter().all(|row| (row.periods, row.in_grace, row.grace_ends) == (1, row.members, ends)));
		for n in 1_000..2_100 {
			Members::<Test>::remove(pool, person(n));
		}
		pass(rules.grace());
		let told = MutualAid::arrears(pool, None).unwrap().rows;
		let grace = u32::from(rules.grace_periods);
		let ages = told.iter().map(|row| (row.periods, row.members, row.in_grace)).collect::<Vec<_>>();
		assert_eq!(ages, [(grace, 1, 1), (grace + 1, 2, 0)]);
		assert_eq!(told[1].grace_ends, None);
		assert!(MutualAid::arrears(pool + 1, None).is_none());
	});
}

#[test]
fn to_be_told_changes_nothing() {
	on_chain(|| {
		let pool = a_life();
		dispute(pool, 3, person(4));
		assert_storage_noop!({
			for n in 0..6 {
				MutualAid::mine(person(n), None, 50);
				MutualAid::votes_page(Some(person(n)), None, 50);
				MutualAid::balances(person(n), vec![CurrencyId::Native]);
				MutualAid::powers(pool, 3, 0, person(n)).unwrap();
				MutualAid::decisions(pool, Some(person(n))).unwrap();
				MutualAid::standing_in(pool, person(n)).unwrap();
				MutualAid::ending(pool, Some(person(n))).unwrap();
			}
			MutualAid::members_page(pool, 0, 50);
		});
	});
}

#[test]
fn what_somebody_may_do_is_what_their_call_does() {
	on_chain(|| {
		let pool = pool_of_voters(12);
		let claim = file(pool, person(0), 700);
		let powers = |who| MutualAid::powers(pool, claim, 0, who).unwrap();
		assert_eq!(powers(person(1)).dispute, MutualAid::dispute_terms((pool, claim, 0), &person(1)));
		assert_eq!(powers(person(0)).dispute, Err(Error::<Test>::OwnClaim.into()));
		assert_eq!(powers(person(1)).withdraw, Err(Error::<Test>::NotTheClaimant.into()));
		let poll = dispute(pool, claim, person(1));
		assert_eq!(powers(person(0)).answer, Ok(()));
		pass(d(1));
		assert_eq!(powers(person(2)).vote, Some(Ok(None)));
		vote(poll, person(2), false);
		assert_eq!(powers(person(2)).vote, Some(Ok(Some(false))));
		assert!(powers(person(0)).vote.unwrap().is_err());
	});
}

#[test]
fn money_that_waits_is_a_task_of_the_claimant_and_another_payee_can_be_named() {
	on_chain(|| {
		let (pool, claim) = undeliverable(9, 0);
		let mine = MutualAid::mine(person(0), None, 50);
		let tasks: Vec<_> = mine.pools[0].tasks.iter().map(|timed| timed.task.clone()).collect();
		assert!(tasks.contains(&Task::Collect { claim, part: 0, amount: 9 }), "{tasks:?}");
		let powers = MutualAid::powers(pool, claim, 0, person(0)).unwrap();
		assert_eq!(powers.collect, Err(Error::<Test>::CannotBeDelivered.into()));
		let payees: Vec<_> = powers.payees.iter().map(|other| (other.payee.clone(), other.named)).collect();
		assert_eq!(payees, vec![(PayeeRequest::OwnAccount, Ok(()))]);
		assert_eq!((record(pool).sum, record(pool).paid), (9, 0));
		assert_eq!(MutualAid::payments(None, 50, 9).len(), 1);
		assert_ok!(MutualAid::name_payee(signed(person(0)), pool, claim, 0, PayeeRequest::OwnAccount));
		assert_eq!(record(pool).sum, 0);
		assert!(MutualAid::payments(None, 50, 9).is_empty());
	});
}

#[test]
fn parts_are_told_by_their_bits() {
	assert_eq!(parts_in(0b1000_0101).collect::<Vec<_>>(), [0, 2, 7]);
	assert_eq!(parts_in(0).count(), 0);
}
