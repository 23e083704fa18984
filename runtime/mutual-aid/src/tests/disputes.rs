use polkadot_sdk::frame_support::{assert_noop, assert_ok};

use crate::{
	claim::{PartState, PayeeRequest, Reason},
	mock::*,
	*,
};

type PollError = pallet_member_referenda::Error<Test>;

fn try_dispute(pool: PoolId, claim: ClaimId, who: AccountId) -> DispatchResult {
	MutualAid::dispute(signed(who), pool, claim, 0, Reason::Other, H256::zero())
}

fn try_vote(poll: PollId, who: AccountId, aye: bool) -> DispatchResult {
	MemberReferenda::vote(signed(who), poll, aye)
}

#[test]
fn enough_refusals_refuse_and_the_bond_comes_back() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let claim = file(pool, person(0), 10_000);
		let poll = dispute(pool, claim, person(1));
		assert_eq!(bond(pool, person(1)), DUES / 10);
		pass(d(1));
		for n in 1..4 {
			vote(poll, person(n), true);
		}
		vote(poll, person(5), false);
		pass(d(3));
		assert_eq!(state(pool, claim), PartState::Refused);
		assert_eq!(bond(pool, person(1)), 0);
		assert_eq!(balance(pool, person(1)), WEALTH - 4 * DUES);
		assert_eq!(pool_of(pool).promises, Promises::default());
		pass(d(30));
		assert_eq!(balance(pool, SCHOOL), 0);
		let record = Members::<Test>::get(pool, person(0)).unwrap().record;
		assert_eq!((record.refusals, record.received, record.promised), (1, 0, 0));
		assert_eq!(Members::<Test>::get(pool, person(0)).unwrap().record.year.received, 0);
	});
}

#[test]
fn too_few_refusals_pay_and_the_bond_is_split() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		let claim = file(pool, person(0), 13_003);
		let poll = dispute(pool, claim, person(1));
		let held = 13_003 * 5 / 100;
		assert_eq!(bond(pool, person(1)), held);
		let free = books(pool).free;
		pass(d(1));
		vote(poll, person(1), true);
		vote(poll, person(2), true);
		pass(d(3));
		assert!(matches!(state(pool, claim), PartState::Approved { .. }));
		assert_eq!(bond(pool, person(1)), 0);
		assert_eq!(balance(pool, person(0)), WEALTH - 4 * DUES + held / 2);
		assert_eq!(books(pool).free, free + (held - held / 2));
		pass(d(1));
		assert_eq!(balance(pool, SCHOOL), 13_003);
	});
}

#[test]
fn who_loses_a_dispute_keeps_what_is_held_for_another() {
	on_chain(|| {
		let [pool, other] = [10, 10].map(pool_of_voters);
		let [lost, under_way] = [pool, other].map(|pool| {
			let claim = file(pool, person(0), 10_000);
			dispute(pool, claim, person(1));
			pass(d(1));
			claim
		});
		assert_eq!(bond(pool, person(1)), 2 * DUES / 10);
		pass(d(2));
		assert!(matches!(state(pool, lost), PartState::Approved { .. }));
		assert!(matches!(state(other, under_way), PartState::Disputed { .. }));
		assert_eq!(bond(pool, person(1)), DUES / 10);
	});
}

#[test]
fn who_left_while_their_claim_was_disputed_is_refused_all_the_same() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let claim = file(pool, person(0), 20_000);
		assert_ok!(MutualAid::request_exit(signed(person(0)), pool, ANY));
		pass(d(6));
		// A large claim: three days of talk and seven of votes.
		let poll = dispute(pool, claim, person(1));
		pass(d(8));
		assert_ok!(MutualAid::pay_exit(signed(person(0)), pool, person(0)));
		(1..6).for_each(|n| vote(poll, person(n), true));
		pass(d(2));
		assert_eq!(state(pool, claim), PartState::Refused);
		let record = PastMembers::<Test>::get(pool, person(0)).unwrap();
		assert_eq!((record.refusals, record.last_refusal, record.promised), (1, Some(chain()), 0));
	});
}

#[test]
fn a_dispute_nobody_votes_on_is_paid() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let claim = file(pool, person(0), 100);
		dispute(pool, claim, person(1));
		pass(d(30));
		assert_eq!(state(pool, claim), PartState::Paid);
	});
}

/// Stopped by the window's end, which the part carries, and by asking for a voter who is not the claimant.
#[test]
fn who_may_dispute_and_until_when() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		join(pool, person(20));
		let claim = file(pool, person(0), 100);
		let other = file(pool, person(2), 100);
		assert_noop!(try_dispute(pool, 9, person(1)), Error::<Test>::NoSuchClaim);
		assert_noop!(try_dispute(pool, claim, person(0)), Error::<Test>::OwnClaim);
		assert_noop!(try_dispute(pool, claim, STRANGER), Error::<Test>::NotAMember);
		assert_noop!(try_dispute(pool, claim, person(20)), Error::<Test>::NotAVoter);
		assert_ok!(try_dispute(pool, claim, person(1)));
		assert_noop!(try_dispute(pool, claim, person(3)), Error::<Test>::PartNotOpen);
		assert_noop!(try_dispute(pool, other, person(1)), Error::<Test>::AlreadyDisputing);
		// The window is over by the date, before its job has run.
		Clock::<Test>::mutate(|clock| clock.last_seen += d(3));
		assert_noop!(try_dispute(pool, other, person(3)), Error::<Test>::WindowOver);
		Clock::<Test>::mutate(|clock| clock.last_seen -= 1);
		assert_ok!(try_dispute(pool, other, person(3)));
	});
}

#[test]
fn a_voter_disputes_again_when_the_first_dispute_is_decided() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let first = file(pool, person(0), 100);
		dispute(pool, first, person(1));
		pass(d(30));
		pay(pool, person(1), 1);
		let second = file(pool, person(0), 100);
		dispute(pool, second, person(1));
	});
}

/// Stopped by the electorate frozen when the part opened.
#[test]
fn who_may_vote_and_when() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		// Person 20 becomes a voter while the dispute runs.
		join(pool, person(20));
		pay(pool, person(20), 3);
		pass(d(90) - 3_600);
		for n in 0..10 {
			pay(pool, person(n), 3);
		}
		let claim = file(pool, person(0), 100);
		let poll = dispute(pool, claim, person(1));
		assert_noop!(try_vote(poll, person(1), true), PollError::NotOpenYet);
		pass(d(1));
		pay(pool, person(20), 1);
		assert_eq!(pool_of(pool).voters, 11);
		assert_noop!(try_vote(poll, person(0), false), PollError::Excluded);
		assert_noop!(try_vote(poll, STRANGER, true), Error::<Test>::NotAMember);
		assert_noop!(try_vote(poll, person(20), true), PollError::NotInElectorate);
		join_and_fail_to_vote(pool, poll);
		assert_ok!(try_vote(poll, person(1), true));
		assert_noop!(try_vote(poll, person(1), true), PollError::AlreadyVotedSo);
		assert_ok!(MutualAid::request_exit(signed(person(2)), pool, ANY));
		assert_noop!(try_vote(poll, person(2), true), Error::<Test>::Leaving);
		pass(d(3));
		assert_noop!(try_vote(poll, person(3), true), PollError::Ended);
	});
}

fn join_and_fail_to_vote(pool: PoolId, poll: PollId) {
	assert_ok!(MutualAid::invite(signed(person(1)), pool, person(21)));
	assert_ok!(MutualAid::join(signed(person(21)), pool));
	assert_noop!(try_vote(poll, person(21), true), Error::<Test>::NotAVoter);
}

#[test]
fn the_electorate_is_the_voters_when_the_part_opened_without_the_claimant() {
	on_chain(|| {
		let pool = pool_of_voters(12);
		let claim = file(pool, person(0), 100);
		assert_ok!(MutualAid::request_exit(signed(person(9)), pool, ANY));
		let poll = dispute(pool, claim, person(1));
		assert_eq!(MemberReferenda::poll_outcome(poll).unwrap().electorate, 11);
	});
}

#[test]
fn the_claimant_answers_once_while_the_poll_runs() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let claim = file(pool, person(0), 100);
		let answer = |who| MutualAid::answer(signed(who), pool, claim, 0, H256::repeat_byte(3));
		assert_noop!(answer(person(0)), Error::<Test>::NoDispute);
		dispute(pool, claim, person(1));
		assert_noop!(answer(person(2)), Error::<Test>::NotTheClaimant);
		assert_ok!(answer(person(0)));
		assert_noop!(answer(person(0)), Error::<Test>::AlreadyAnswered);
		let late = file(pool, person(2), 100);
		dispute(pool, late, person(3));
		Clock::<Test>::mutate(|clock| clock.last_seen += d(4));
		assert_noop!(MutualAid::answer(signed(person(2)), pool, late, 0, H256::zero()), Error::<Test>::PollOver);
	});
}

#[test]
fn a_late_flip_gives_half_a_day_more_and_eighteen_days_are_enough() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		for n in 0..40 {
			pay(pool, person(n), 2);
		}
		let claim = file(pool, person(0), 3 * DUES + 1);
		let filed = MutualAid::now().chain;
		pass(d(7) - 60);
		let poll = dispute(pool, claim, person(1));
		pass(d(10) - 60);
		for n in 1..8 {
			vote(poll, person(n), true);
		}
		assert!(MemberReferenda::poll_outcome(poll).unwrap().extended);
		// The chain acts in the first full hour after the end.
		pass(d(1) / 2 + 60 + 3_600);
		assert_eq!(state(pool, claim), PartState::Refused);
		let decided = part(pool, claim).decided.unwrap().time;
		assert!(decided - filed <= d(18) - d(1) / 2, "at most seventeen and a half days");
	});
}

#[test]
fn two_refusals_in_two_years_end_cover() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		for n in 0..10 {
			pay(pool, person(n), 3);
		}
		for _ in 0..2 {
			let claim = file(pool, person(0), 100);
			let poll = dispute(pool, claim, person(1));
			pass(d(1));
			for n in 1..4 {
				vote(poll, person(n), true);
			}
			pass(d(3));
			assert_eq!(state(pool, claim), PartState::Refused);
		}
		let claim = MutualAid::file_claim(signed(person(0)), pool, request(100, PayeeRequest::OwnAccount));
		assert_noop!(claim, Error::<Test>::CoverNotBegun);
	});
}

#[test]
fn a_bond_is_returned_to_a_voter_who_has_left() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let claim = file(pool, person(0), 10_000);
		let poll = dispute(pool, claim, person(1));
		assert_ok!(MutualAid::request_exit(signed(person(1)), pool, ANY));
		pass(d(1));
		for n in 2..6 {
			vote(poll, person(n), true);
		}
		pass(d(3));
		assert_eq!(bond(pool, person(1)), 0);
		assert_eq!(balance(pool, person(1)), WEALTH - 4 * DUES);
	});
}
