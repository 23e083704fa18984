//! Each invariant is seen to break: a state spoilt on purpose is told by what it breaks.

use polkadot_sdk::{
	frame_support::storage::with_transaction,
	sp_runtime::{DispatchError, TransactionOutcome},
};

use crate::{claim::PartState, mock::*, round::Phase, *};

/// What a spoilt state is told to break; nothing of it stays.
fn told(spoil: impl FnOnce()) -> &'static str {
	let outcome = with_transaction(|| {
		spoil();
		TransactionOutcome::Rollback(Ok::<_, DispatchError>(MutualAid::do_try_state()))
	});
	match outcome.unwrap() {
		Err(DispatchError::Other(words)) => words,
		other => panic!("it passes for sound: {other:?}"),
	}
}

fn pool_so(spoil: impl FnOnce(&mut pool::Pool<AccountId>)) {
	Pools::<Test>::mutate(0, |pool| spoil(pool.as_mut().unwrap()));
}

fn member_so(n: u64, spoil: impl FnOnce(&mut member::Member)) {
	Members::<Test>::mutate(0, person(n), |member| spoil(member.as_mut().unwrap()));
}

fn part_so(claim: ClaimId, spoil: impl FnOnce(&mut claim::Part<AccountId>)) {
	Parts::<Test>::mutate((0, claim, 0), |part| spoil(part.as_mut().unwrap()));
}

fn round_so(spoil: impl FnOnce(&mut round::Round)) {
	Rounds::<Test>::mutate(0, 0, |round| spoil(round.as_mut().unwrap()));
}

fn job_of(claim: ClaimId) -> JobKey {
	match state(0, claim) {
		PartState::Open { job, .. } | PartState::Disputed { job, .. } => job,
		other => panic!("no job: {other:?}"),
	}
}

/// A pool with a claim that is approved, one that is open and one in dispute.
const APPROVED: ClaimId = 0;
const OPEN: ClaimId = 1;
const DISPUTED: ClaimId = 2;

fn with_a_pool(test: impl FnOnce()) {
	on_chain(|| {
		let pool = pool_of_voters(12);
		file(pool, person(0), 500);
		pass(d(3));
		file(pool, person(1), 600);
		file(pool, person(2), 700);
		dispute(pool, DISPUTED, person(3));
		test();
	});
}

#[test]
fn books_beyond_the_balance() {
	with_a_pool(|| assert_eq!(told(|| pool_so(|pool| pool.books.free += 1)), "1: the books exceed the balance"));
}

#[test]
fn shares_members_votes_and_promises_that_do_not_add_up() {
	with_a_pool(|| {
		assert_eq!(told(|| pool_so(|pool| pool.total_shares += 1)), "2: shares do not sum to the pool's");
		assert_eq!(told(|| member_so(4, |member| member.paid_in += 1)), "2: shares do not sum to the pool's");
		assert_eq!(told(|| pool_so(|pool| pool.members += 1)), "2: members do not match");
		assert_eq!(told(|| pool_so(|pool| pool.voters -= 1)), "2: voters do not match");
		assert_eq!(told(|| pool_so(|pool| pool.resting += 1)), "2: those who rest do not match");
		assert_eq!(told(|| member_so(4, |member| member.resting = true)), "2: somebody who rests has a vote");
		let twice = || member_so(4, |member| member.sequence = Some(0));
		assert_eq!(told(twice), "2: a sequence number is given twice");
		let early = || pool_so(|pool| pool.next_sequence -= 1);
		assert_eq!(told(early), "2: a sequence number is not below the next");
		let leaves_with_a_vote = || {
			MutualAid::request_exit(signed(person(4)), 0, ANY).unwrap();
			member_so(4, |member| member.sequence = Some(4));
			pool_so(|pool| pool.voters += 1);
		};
		assert_eq!(told(leaves_with_a_vote), "2: somebody who leaves has a vote");

		for wrong in [
			|| pool_so(|pool| pool.promises.waiting += 1),
			|| pool_so(|pool| pool.promises.undecided += 1),
			|| pool_so(|pool| pool.promises.owed += 1),
		] {
			assert_eq!(told(wrong), "2: promises do not sum to the pool's");
		}
		// The sums would still be right.
		let moved = || {
			member_so(0, |member| member.record.promised -= 1);
			member_so(1, |member| member.record.promised += 1);
		};
		assert_eq!(told(moved), "2: a member is not promised what the parts say");
		let received = || {
			member_so(4, |member| (member.record.received, member.paid_in) = (1, member.paid_in + 1));
		};
		assert_eq!(told(received), "2: a member has not received what the parts say");
	});
}

#[test]
fn parts_that_no_job_poll_or_queue_leads_to() {
	with_a_pool(|| {
		let gone = |claim| {
			let job = job_of(claim);
			DueJobs::<Test>::remove(job.hour, job.index);
		};
		assert_eq!(told(|| gone(OPEN)), "3: an open part has no job");
		assert_eq!(told(|| gone(DISPUTED)), "3: a disputed part has no job");
		let other_poll = || Disputes::<Test>::mutate((0, DISPUTED, 0), |dispute| dispute.as_mut().unwrap().poll = 9);
		assert_eq!(told(other_poll), "3: a disputed part has no poll");
		let unqueued = || part_so(APPROVED, |part| part.state = PartState::Approved { round: 0, index: 5 });
		assert_eq!(told(unqueued), "3: an approved part is in no queue");
		let disputes_another = || member_so(3, |member| member.dispute = Some((OPEN, 0)));
		assert_eq!(told(disputes_another), "3: a member disputes what is not in dispute");

		let in_vain = || {
			MutualAid::schedule(MutualAid::now().chain, Job::PollEnds { pool: 0, claim: OPEN, part: 0 }).unwrap();
		};
		assert_eq!(told(in_vain), "3: a job has no subject");
		let twice = || {
			MutualAid::schedule(MutualAid::now().chain, Job::WindowEnds { pool: 0, claim: OPEN, part: 0 }).unwrap();
		};
		assert!(["3: a job has no subject", "3: a job lies in two buckets"].contains(&told(twice)));
		let behind = || DueCursor::<Test>::mutate(|cursor| cursor.hour += 1_000);
		assert_eq!(told(behind), "3: a job lies before the cursor");
		let unreached = || {
			let (factors, approved) = (round::Factors::ZERO, 500);
			round_so(|round| {
				round.phase = Phase::Paying { factors, next: 1, donated_left: 0, free_left: approved };
			});
			pool_so(|pool| {
				(pool.round, pool.books.free, pool.books.settling) = (1, pool.books.free - approved, approved);
			});
		};
		assert_eq!(told(unreached), "3: a round's walk does not come to a queued part");
		let abandoned = || Rounds::<Test>::remove(0, 0);
		assert!(["3: a job has no subject", "3: a queue has no round"].contains(&told(abandoned)));
	});
}

#[test]
fn rounds_that_owe_another_sum() {
	with_a_pool(|| {
		assert_eq!(told(|| round_so(|round| round.approved += 1)), "4: a round's sum does not equal its queue");
		let registered = || round_so(|round| round.registered -= 1);
		assert_eq!(told(registered), "4: a round's registered sum does not equal its queue");
		let settles = || pool_so(|pool| (pool.books.free, pool.books.settling) = (pool.books.free - 1, 1));
		assert_eq!(told(settles), "4: what settles does not equal what closed rounds owe");
		let holds = || pool_so(|pool| (pool.books.free, pool.books.held) = (pool.books.free - 1, 1));
		assert_eq!(told(holds), "4: what is held does not match");
		let owes = || {
			let factors = pool::ratio(1, 1);
			let factors = round::Factors { donated: pool::ratio(0, 1), free: factors };
			round_so(|round| round.phase = Phase::Paying { factors, next: 0, donated_left: 0, free_left: 400 });
			pool_so(|pool| (pool.round, pool.books.free, pool.books.settling) = (1, pool.books.free - 400, 400));
		};
		assert_eq!(told(owes), "4: a round owes more than it has left");
	});
}

#[test]
fn holds_without_a_bond_and_bonds_without_a_hold() {
	with_a_pool(|| {
		let (yuan, bond) = (CurrencyId::WithId(YUAN), bond(0, person(3)));
		let released = || {
			MutualAid::release(&yuan, HoldReason::DisputeBond, &person(3), bond).unwrap();
		};
		assert_eq!(told(released), "5: holds do not equal bonds and deposits");
		let forgotten = || MutualAid::hold(&yuan, HoldReason::Application, &person(5), 7).unwrap();
		assert_eq!(told(forgotten), "5: holds do not equal bonds and deposits");
		let kept = || MutualAid::hold(&CurrencyId::Native, HoldReason::PoolDeposit, &HOST, 7).unwrap();
		assert_eq!(told(kept), "5: holds do not equal bonds and deposits");
	});
}

#[test]
fn parts_that_are_decided_too_late_or_never() {
	with_a_pool(|| {
		let long_ago = |claim| part_so(claim, |part| part.opened.as_mut().unwrap().time -= d(19));
		assert_eq!(told(|| long_ago(OPEN)), "7: a part is undecided after 18 days");
		assert_eq!(told(|| long_ago(APPROVED)), "7: a part was decided after 18 days");
	});
}

#[test]
fn records_that_do_not_count_what_happened_and_claims_that_are_not_found() {
	with_a_pool(|| {
		let record_so = |spoil: fn(&mut record::PaymentRecord)| told(|| Records::<Test>::mutate(0, spoil));
		assert_eq!(record_so(|record| record.decided += 1), "a record is not what its claims say");
		assert_eq!(record_so(|record| record.sum += 1), "a record is not what its claims say");
		assert_eq!(record_so(|record| record.disputes = 0), "a record has too few disputes");
		let unpaid = |record: &mut record::PaymentRecord| record.newest = vec![(OPEN, 0)].try_into().unwrap();
		assert_eq!(record_so(unpaid), "a record names what was not paid");
		assert_eq!(told(|| Records::<Test>::insert(7, Records::<Test>::get(0))), "a record of no pool");

		let lost = || UnderWay::<Test>::remove(0, OPEN);
		assert_eq!(told(lost), "a claim is not under way as it is found");
		let elsewhere = || UnderWay::<Test>::mutate(0, OPEN, |way| way.as_mut().unwrap().waiting = 1);
		assert_eq!(told(elsewhere), "a claim is not under way as it is found");
		let of_none = || UnderWay::<Test>::insert(0, 9, UnderWay::<Test>::get(0, OPEN).unwrap());
		assert_eq!(told(of_none), "what is under way is of no claim");

		let wrong = "what is in dispute is not what is found";
		assert_eq!(told(|| InDispute::<Test>::remove(0, DISPUTED)), wrong);
		assert_eq!(told(|| InDispute::<Test>::insert(0, OPEN, ())), wrong);
		let wrong = "the newest claims of a person are not those that are named";
		assert_eq!(told(|| NewestClaims::<Test>::remove(0, person(1))), wrong);
		let others = || NewestClaims::<Test>::insert(0, person(1), BoundedVec::truncate_from(vec![OPEN, APPROVED]));
		assert_eq!(told(others), wrong);
	});
}

#[test]
fn watches_of_no_undecided_part_and_looks_of_nobody_who_was_drawn() {
	with_a_pool(|| {
		let watch_so = |spoil: fn(&mut watch::Watch)| {
			told(|| Watches::<Test>::mutate((0, OPEN, 0), |watch| spoil(watch.as_mut().unwrap())))
		};
		// Twelve were drawn.
		assert_eq!(watch_so(|watch| watch.looked = 1 << 12), "somebody has looked who was not drawn");
		assert_eq!(watch_so(|watch| watch.doubts = 1), "more have doubts than have looked");
		let watch = || Watches::<Test>::get((0, OPEN, 0)).unwrap();
		for claim in [APPROVED, 9] {
			assert_eq!(told(|| Watches::<Test>::insert((0, claim, 0), watch())), "a watch of no undecided part");
		}
	});
}

#[test]
fn payments_and_ended_disputes_that_are_named_in_another_order_twice_or_not_at_all() {
	on_chain(|| {
		let pool = pool_of_voters(12);
		for n in 0..2 {
			let claim = file(pool, person(n), 100);
			dispute(pool, claim, person(5 + n));
			pass(d(20));
		}
		let paid = |newest: &[ClaimId]| {
			let newest: Vec<_> = newest.iter().map(|claim| (*claim, 0)).collect();
			told(|| Records::<Test>::mutate(pool, |record| record.newest = newest.try_into().unwrap()))
		};
		assert_eq!(Records::<Test>::get(pool).newest.into_inner(), [(1, 0), (0, 0)]);
		for wrong in [&[0, 1][..], &[1], &[0], &[]] {
			assert_eq!(paid(wrong), "a record does not name the newest payments");
		}
		assert_eq!(paid(&[1, 1]), "a record names a payment twice");

		let named = EndedDisputes::<Test>::get();
		let ended = |newest: Vec<_>| told(|| EndedDisputes::<Test>::put(BoundedVec::truncate_from(newest)));
		for wrong in [vec![named[1], named[0]], vec![named[0]], vec![], vec![named[0], named[0]]] {
			assert_eq!(ended(wrong), "the newest disputes that have ended are not those that are named");
		}
	});
	with_a_pool(|| {
		let runs = Disputes::<Test>::get((0, DISPUTED, 0)).unwrap().poll;
		let ended = || EndedDisputes::<Test>::mutate(|named| record::name_ended(named, runs, (0, DISPUTED, 0)));
		assert_eq!(told(ended), "the newest disputes that have ended are not those that are named");
		let asked = || Candidates::<Test>::insert((0, STRANGER, person(0)), ());
		assert_eq!(told(asked), "who is asked to be host is not whom drafts propose");
	});
}
