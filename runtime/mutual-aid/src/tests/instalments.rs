use polkadot_sdk::frame_support::{assert_noop, assert_ok};

use crate::{
	claim::{ClaimRequest, Milestone, Part, PartRequest, PartState, PayeeRequest, ProofBy},
	limits::Limit,
	mock::*,
	time::HOUR,
	*,
};

const TO_SCHOOL: PayeeRequest<AccountId> = PayeeRequest::Account(SCHOOL);
const DOCUMENT: H256 = H256::repeat_byte(7);

/// A term's fees in three instalments: today, in 90 and in 180 days, the later ones with a milestone.
fn by_terms(milestone: Option<Milestone>) -> ClaimRequest<AccountId> {
	let instalment =
		|days, milestone| PartRequest { amount: 4_000, payee: TO_SCHOOL, due: wall() + d(days), milestone };
	let parts = vec![instalment(0, None), instalment(90, milestone), instalment(180, milestone)];
	ClaimRequest { cost: 15_000, parts: parts.try_into().unwrap(), ..request(12_000, TO_SCHOOL) }
}

fn file_by_terms(pool: PoolId, who: AccountId, milestone: Option<Milestone>) -> ClaimId {
	let id = pool_of(pool).next_claim;
	assert_ok!(MutualAid::file_claim(signed(who), pool, by_terms(milestone)));
	id
}

fn open(pool: PoolId, claim: ClaimId, part: PartIndex, who: AccountId, document: Option<H256>) -> DispatchResult {
	MutualAid::open_part(signed(who), pool, claim, part, document)
}

fn state_of(pool: PoolId, claim: ClaimId, part: PartIndex) -> PartState {
	Parts::<Test>::get((pool, claim, part)).unwrap().state
}

/// Everybody pays so far ahead that nobody lapses in half a year.
fn pool_paid_ahead(voters: u64) -> PoolId {
	let pool = pool_of_voters(voters);
	for n in 0..voters {
		pay(pool, person(n), 5);
	}
	pool
}

#[test]
fn a_claim_by_terms_is_paid_term_by_term_with_proof_of_enrolment() {
	on_chain(|| {
		let pool = pool_paid_ahead(40);
		let claim = file_by_terms(pool, person(0), Some(Milestone::ProofOfEnrolment));
		// The whole sum counts as received for the member, and is promised by the pool.
		assert_eq!(Members::<Test>::get(pool, person(0)).unwrap().record.promised, 12_000);
		assert_eq!(pool_of(pool).promises, Promises { waiting: 8_000, undecided: 4_000, owed: 0 });
		check();
		pass(d(4));
		assert_eq!(balance(pool, SCHOOL), 4_000);
		assert_eq!(state_of(pool, claim, 1), PartState::Waiting);

		assert_noop!(open(pool, claim, 1, person(0), Some(DOCUMENT)), Error::<Test>::PartNotDueYet);
		pass(d(56));
		assert_noop!(open(pool, claim, 1, person(1), Some(DOCUMENT)), Error::<Test>::NotThePayee);
		assert_noop!(open(pool, claim, 1, person(0), None), Error::<Test>::ProofMissing);
		assert_ok!(open(pool, claim, 1, person(0), Some(DOCUMENT)));
		assert_eq!(Proofs::<Test>::get((pool, claim, 1)).unwrap().by, ProofBy::Document(DOCUMENT));
		pass(d(4));
		assert_eq!(balance(pool, SCHOOL), 8_000);
		check();

		pass(d(90));
		assert_ok!(open(pool, claim, 2, SCHOOL, None));
		assert_eq!(Proofs::<Test>::get((pool, claim, 2)).unwrap().by, ProofBy::School(SCHOOL));
		pass(d(4));
		assert_eq!(balance(pool, SCHOOL), 12_000);
		let record = Members::<Test>::get(pool, person(0)).unwrap().record;
		assert_eq!((record.received, record.promised), (12_000, 0));
	});
}

#[test]
fn a_part_that_only_a_school_can_prove_waits_for_its_word() {
	on_chain(|| {
		let pool = pool_paid_ahead(40);
		let claim = file_by_terms(pool, person(0), Some(Milestone::SchoolAttests));
		let attest = |who| MutualAid::attest(signed(who), pool, claim, 1);
		assert_noop!(attest(person(0)), Error::<Test>::PayeeNotAccepted);
		assert_noop!(attest(NEW_SCHOOL), Error::<Test>::PayeeNotAccepted);
		assert_noop!(MutualAid::attest(signed(SCHOOL), pool, claim, 0), Error::<Test>::PartNotWaiting);
		pass(d(60));
		assert_noop!(open(pool, claim, 1, person(0), Some(DOCUMENT)), Error::<Test>::ProofMissing);
		assert_ok!(attest(SCHOOL));
		assert_ok!(open(pool, claim, 1, person(0), None));
		pass(d(4));
		assert_eq!(balance(pool, SCHOOL), 8_000);
		// A school that the pool accepts no more is paid what was filed, but proves nothing more.
		pass(d(86));
		assert_ok!(MutualAid::drop_payee(signed(HOST), pool, SCHOOL));
		assert_noop!(MutualAid::attest(signed(SCHOOL), pool, claim, 2), Error::<Test>::PayeeNotAccepted);
		assert_noop!(open(pool, claim, 2, SCHOOL, None), Error::<Test>::ProofMissing);
		assert_noop!(open(pool, claim, 2, SCHOOL, Some(DOCUMENT)), Error::<Test>::ProofMissing);
	});
	on_chain(|| {
		let pool = pool_paid_ahead(40);
		let claim = file_by_terms(pool, person(0), None);
		assert_noop!(MutualAid::attest(signed(SCHOOL), pool, claim, 1), Error::<Test>::NoMilestone);
		assert_noop!(MutualAid::attest(signed(SCHOOL), pool, claim, 7), Error::<Test>::NoSuchPart);
	});
}

#[test]
fn a_waiting_part_opens_only_while_its_claimant_is_covered() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		let claim = file_by_terms(pool, person(0), None);
		let leaver = file_by_terms(pool, person(1), None);
		assert_ok!(MutualAid::request_exit(signed(person(1)), pool, ANY));
		// Paid until day 30, grace until day 120.
		pass(d(121));
		assert_noop!(open(pool, claim, 1, person(0), None), Error::<Test>::Lapsed);
		assert_noop!(open(pool, leaver, 1, person(1), None), Error::<Test>::Leaving);
		pay(pool, person(0), 1);
		assert_noop!(open(pool, claim, 1, person(0), None), Error::<Test>::CoverNotBegun);
		let begins = |at| Members::<Test>::mutate(pool, person(0), |member| member.as_mut().unwrap().cover_from = at);
		begins(wall() + 1);
		assert_noop!(open(pool, claim, 1, person(0), None), Error::<Test>::CoverNotBegun);
		begins(wall());
		assert_ok!(open(pool, claim, 1, person(0), None));
	});
}

#[test]
fn a_part_that_is_never_opened_expires_and_no_longer_counts() {
	on_chain(|| {
		let pool = pool_paid_ahead(40);
		let claim = file_by_terms(pool, person(0), None);
		let expire = |part| MutualAid::expire_part(signed(STRANGER), pool, claim, part);
		assert_noop!(expire(0), Error::<Test>::PartNotWaiting);
		let other = file_by_terms(pool, person(1), None);
		pass(d(150));
		assert_noop!(expire(1), Error::<Test>::StillWaiting);
		assert_ok!(open(pool, other, 1, person(1), None));
		pass(1);
		assert_noop!(open(pool, claim, 1, person(0), None), Error::<Test>::PartTooLate);
		assert_ok!(expire(1));
		assert_eq!(state_of(pool, claim, 1), PartState::Expired);
		let member = Members::<Test>::get(pool, person(0)).unwrap();
		assert_eq!((member.record.promised, member.record.year.received), (4_000, 8_000));
		// The next one is not touched.
		assert_ok!(open(pool, claim, 2, person(0), None));
	});
}

#[test]
fn a_refused_part_expires_the_later_ones() {
	on_chain(|| {
		let pool = pool_paid_ahead(40);
		let claim = file_by_terms(pool, person(0), None);
		let poll = dispute(pool, claim, person(1));
		pass(d(1));
		for n in 1..9 {
			vote(poll, person(n), true);
		}
		pass(d(3));
		assert_eq!(
			[0, 1, 2].map(|part| state_of(pool, claim, part)),
			[PartState::Refused, PartState::Expired, PartState::Expired]
		);
		let member = Members::<Test>::get(pool, person(0)).unwrap();
		assert_eq!((member.record.promised, member.record.year.received), (0, 0));
	});
}

#[test]
fn a_later_part_whose_window_was_over_before_is_paid_all_the_same() {
	on_chain(|| {
		let pool = pool_paid_ahead(40);
		assert_ok!(MutualAid::file_claim(signed(person(0)), pool, two_today([true, false])));
		pass(d(3) - 2 * HOUR);
		assert_ok!(open(pool, 0, 0, person(0), Some(DOCUMENT)));
		// No job of the three weeks that follow has run when the poll's does; the later window was over before the dispute.
		Parameters::<Test>::mutate(|parameters| parameters.service_quota = 0);
		jump_without_room(3 * HOUR);
		let poll = dispute(pool, 0, person(1));
		jump_without_room(d(1));
		for n in 1..9 {
			vote(poll, person(n), true);
		}
		jump_without_room(d(21));
		MutualAid::end_poll((pool, 0, 0)).unwrap();
		assert_eq!(state_of(pool, 0, 0), PartState::Refused);
		assert!(matches!(state_of(pool, 0, 1), PartState::Open { .. }));
		DueJobs::<Test>::iter().filter(|(.., job)| matches!(job, Job::PollEnds { .. })).for_each(|(hour, index, _)| {
			DueJobs::<Test>::remove(hour, index);
		});
		pass(d(1));
		assert_eq!(balance(pool, SCHOOL), 4_000);
	});
}

/// Two parts that are due today, of which these wait for a document.
fn two_today(waiting: [bool; 2]) -> ClaimRequest<AccountId> {
	let whole = request(8_000, TO_SCHOOL);
	let parts = waiting.map(|waits| {
		let milestone = waits.then_some(Milestone::ProofOfEnrolment);
		PartRequest { amount: 4_000, milestone, ..whole.parts[0].clone() }
	});
	ClaimRequest { parts: parts.to_vec().try_into().unwrap(), ..whole }
}

#[test]
fn a_later_part_that_opens_under_the_panel_waits_for_it() {
	on_chain(|| {
		let pool = pool_paid_ahead(40);
		assert_ok!(MutualAid::file_claim(signed(person(0)), pool, two_today([false, true])));
		let poll = dispute(pool, 0, person(1));
		pass(d(1));
		// Three days of its window end with three days of votes.
		assert_ok!(open(pool, 0, 1, person(0), Some(DOCUMENT)));
		(1..9).for_each(|n| vote(poll, person(n), true));
		pass(d(3));
		assert_eq!([0, 1].map(|part| state_of(pool, 0, part)), [PartState::Refused, PartState::Expired]);
		pass(d(2));
		assert_eq!(balance(pool, SCHOOL), 0);
	});
}

/// A claim in eight equal parts that open together.
fn in_eight(amount: Balance, payee: PayeeRequest<AccountId>) -> ClaimRequest<AccountId> {
	let whole = request(8 * amount, payee);
	let part = PartRequest { amount, ..whole.parts[0].clone() };
	ClaimRequest { parts: vec![part; 8].try_into().unwrap(), ..whole }
}

#[test]
fn one_who_objects_stops_a_claim_in_eight_parts_as_one_in_one() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		assert_ok!(MutualAid::file_claim(signed(person(0)), pool, in_eight(2_000, TO_SCHOOL)));
		let poll = dispute(pool, 0, person(1));
		pass(d(1));
		(1..40).for_each(|n| vote(poll, person(n), true));
		// Their windows end before the panel does.
		pass(d(2) + 2 * HOUR);
		let open = |part| matches!(state_of(pool, 0, part), PartState::Open { closes, .. } if closes < chain());
		assert!((1..8).all(open));
		pass(d(20));
		assert_eq!(state_of(pool, 0, 0), PartState::Refused);
		assert!((1..8).all(|part| state_of(pool, 0, part) == PartState::Expired));
		assert_eq!(balance(pool, SCHOOL), 0);
		assert_eq!(pool_of(pool).promises, Promises::default());
	});
}

#[test]
fn nine_who_object_stop_what_one_asks_for_in_sixteen_parts() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		(0..10).for_each(|n| pay(pool, person(n), 2));
		for _ in 0..2 {
			let claim = in_eight(1_000, PayeeRequest::OwnAccount);
			assert_ok!(MutualAid::file_claim(signed(person(0)), pool, claim));
		}
		let had = balance(pool, person(0));
		let polls = [0, 1].map(|claim| dispute(pool, claim, person(1 + u64::from(claim))));
		pass(d(1));
		polls.iter().for_each(|poll| (1..10).for_each(|n| vote(*poll, person(n), true)));
		pass(d(10));
		assert_eq!(balance(pool, person(0)), had);
	});
}

#[test]
fn what_waits_behind_a_panel_that_does_not_refuse_is_decided_with_it() {
	on_chain(|| {
		let pool = pool_paid_ahead(40);
		assert_ok!(MutualAid::file_claim(signed(person(0)), pool, two_today([false, false])));
		let opened = chain();
		dispute(pool, 0, person(1));
		let ends = opened + d(4);
		let status = || MutualAid::status_of_part((pool, 0, 1)).unwrap();
		let behind = Some((views::NextStep::PanelBefore { part: 0 }, ends));
		assert_eq!((status().next, status().disputable_until), (behind, Some(opened + d(3))));
		let paid_at = status().expected_payment.unwrap();
		pass(d(3) + HOUR);
		assert_eq!((status().next, status().disputable_until), (behind, None));
		let late = MutualAid::dispute(signed(person(2)), pool, 0, 1, claim::Reason::Other, H256::zero());
		assert_eq!(late, Err(Error::<Test>::WindowOver.into()));
		pass(d(1));
		for part in [0, 1] {
			assert!(matches!(state_of(pool, 0, part), PartState::Approved { .. }));
			let decided = Parts::<Test>::get((pool, 0, part)).unwrap().decided.unwrap().time;
			assert_eq!(decided, ends);
		}
		pass(paid_at - chain());
		assert_eq!(balance(pool, SCHOOL), 8_000);
	});
}

#[test]
fn behind_a_panel_that_is_counted_late_it_is_decided_as_of_that_panels_end() {
	on_chain(|| {
		let pool = pool_paid_ahead(40);
		assert_ok!(MutualAid::file_claim(signed(person(0)), pool, two_today([false, false])));
		let ends = chain() + d(4);
		dispute(pool, 0, person(1));
		let quota = Parameters::<Test>::get().service_quota;
		Parameters::<Test>::mutate(|parameters| parameters.service_quota = 0);
		jump_without_room(d(20));
		Parameters::<Test>::mutate(|parameters| parameters.service_quota = quota);
		pass(3 * HOUR);
		let decided = |part| Parts::<Test>::get((pool, 0, part)).unwrap().decided.unwrap().time;
		assert_eq!([0, 1].map(decided), [ends, ends]);
	});
}

#[test]
fn whose_panel_is_never_counted_is_looked_at_once_an_hour() {
	on_chain(|| {
		let pool = pool_paid_ahead(40);
		assert_ok!(MutualAid::file_claim(signed(person(0)), pool, two_today([false, false])));
		dispute(pool, 0, person(1));
		let PartState::Disputed { job: lost, .. } = state_of(pool, 0, 0) else { panic!("it is disputed") };
		let taken = DueJobs::<Test>::take(lost.hour, lost.index).unwrap();
		pass(d(9));
		let PartState::Open { job, .. } = state_of(pool, 0, 1) else { panic!("it waits") };
		assert!(job.due() > chain() && job.due() <= chain() + 2 * HOUR);
		assert_eq!(DueJobs::<Test>::iter().count(), 1);
		// It is as it was before, for what holds of every state.
		let job = MutualAid::schedule(chain() + HOUR, taken).unwrap();
		Parts::<Test>::mutate((pool, 0, 0), |part| {
			let Some(Part { state: PartState::Disputed { job: lost, .. }, .. }) = part else {
				panic!("it is disputed")
			};
			*lost = job;
		});
	});
}

#[test]
fn a_later_part_is_disputed_on_its_own_under_the_panel_of_an_earlier_one() {
	on_chain(|| {
		let pool = pool_paid_ahead(40);
		assert_ok!(MutualAid::file_claim(signed(person(0)), pool, two_today([false, false])));
		let first = dispute(pool, 0, person(1));
		pass(d(2));
		assert_ok!(MutualAid::dispute(signed(person(2)), pool, 0, 1, claim::Reason::Other, H256::zero()));
		(1..9).for_each(|n| vote(first, person(n), true));
		pass(d(2));
		assert_eq!(state_of(pool, 0, 0), PartState::Refused);
		assert!(matches!(state_of(pool, 0, 1), PartState::Disputed { .. }));
		pass(d(3));
		// Its own panel has decided, and nobody was against it there.
		assert_eq!((state_of(pool, 0, 1), balance(pool, SCHOOL)), (PartState::Paid, 4_000));
	});
}

#[test]
fn an_earlier_part_that_waits_goes_on_waiting_when_a_later_one_is_refused() {
	on_chain(|| {
		let pool = pool_paid_ahead(40);
		assert_ok!(MutualAid::file_claim(signed(person(0)), pool, two_today([true, false])));
		assert_ok!(MutualAid::dispute(signed(person(1)), pool, 0, 1, claim::Reason::Other, H256::zero()));
		let PartState::Disputed { poll, .. } = state_of(pool, 0, 1) else { panic!("it is disputed") };
		pass(d(1));
		(1..9).for_each(|n| vote(poll, person(n), true));
		pass(d(3));
		assert_eq!([0, 1].map(|part| state_of(pool, 0, part)), [PartState::Waiting, PartState::Refused]);
	});
}

#[test]
fn a_claim_is_taken_back_with_all_that_waits_or_can_be_disputed() {
	on_chain(|| {
		let pool = pool_paid_ahead(40);
		let claim = file_by_terms(pool, person(0), None);
		pass(d(4));
		assert_ok!(MutualAid::withdraw_claim(signed(person(0)), pool, claim));
		assert_eq!(
			[0, 1, 2].map(|part| state_of(pool, claim, part)),
			[PartState::Paid, PartState::Withdrawn, PartState::Withdrawn]
		);
		assert_eq!(Members::<Test>::get(pool, person(0)).unwrap().record.promised, 0);
		assert_noop!(MutualAid::withdraw_claim(signed(person(0)), pool, claim), Error::<Test>::PartNotOpen);
	});
}

#[test]
fn instalments_follow_each_other_within_a_year_of_the_loss() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		let file = |change: &dyn Fn(&mut ClaimRequest<AccountId>)| {
			let mut request = by_terms(None);
			change(&mut request);
			MutualAid::file_claim(signed(person(0)), pool, request)
		};
		assert_noop!(file(&|request| request.parts[1].due = wall() + d(181)), Error::<Test>::DatesOutOfOrder);
		assert_noop!(file(&|request| request.parts[0].due = wall() - 1), Error::<Test>::DatesOutOfOrder);
		assert_noop!(file(&|request| request.parts[2].due = wall() + d(366)), Error::<Test>::TooFarInTheFuture);
		assert_noop!(file(&|request| request.parts[2].amount = 0), Error::<Test>::ZeroAmount);
		assert_noop!(
			file(&|request| request.parts[2].amount = u128::MAX),
			polkadot_sdk::sp_runtime::ArithmeticError::Overflow
		);
		assert_ok!(file(&|request| request.parts[2].due = wall() + d(365)));
	});
}

#[test]
fn a_planned_cost_waits_until_a_month_before_it_is_due() {
	on_chain(|| {
		let pool = pool_paid_ahead(10);
		let due = wall() + d(100);
		let mut planned = ClaimRequest { loss_date: due, ..request(1_000, TO_SCHOOL) };
		planned.parts[0].due = due;
		assert_ok!(MutualAid::file_claim(signed(person(0)), pool, planned));
		assert_eq!(state(pool, 0), PartState::Waiting);
		let status = MutualAid::status_of_part((pool, 0, 0)).unwrap();
		assert_eq!(status.next, Some((views::NextStep::Opening, chain() + d(70))));
		pass(d(70));
		assert_ok!(open(pool, 0, 0, person(0), None));
		pass(d(4));
		assert_eq!(balance(pool, SCHOOL), 1_000);
	});
}

#[test]
fn what_is_due_in_a_month_opens_as_it_is_filed_or_vouched_for() {
	for (later, waits) in [(d(30), false), (d(30) + 1, true)] {
		on_chain(|| {
			let pool = pool_paid_ahead(10);
			for (n, payee) in [(0, TO_SCHOOL), (1, PayeeRequest::Vouched(person(300)))] {
				assert_ok!(MutualAid::file_claim(signed(person(n)), pool, planned(1_000, payee, later)));
			}
			for n in 2..4 {
				assert_ok!(MutualAid::vouch(signed(person(n)), pool, 1, Balance::MAX));
			}
			assert_eq!([0, 1].map(|claim| state(pool, claim) == PartState::Waiting), [waits; 2]);
		});
	}
}

#[test]
fn each_part_has_its_own_panel() {
	on_chain(|| {
		let pool = pool_paid_ahead(10);
		let claim = file_by_terms(pool, person(0), None);
		pass(d(60));
		assert_ok!(MutualAid::invite(signed(person(1)), pool, person(50)));
		assert_ok!(open(pool, claim, 1, person(0), None));
		let electorate = |part: PartIndex| match state_of(pool, claim, part) {
			PartState::Open { electorate, .. } => electorate,
			state => panic!("{state:?}"),
		};
		assert_eq!(electorate(1), 9);
		assert_ok!(MutualAid::dispute(signed(person(2)), pool, claim, 1, claim::Reason::NotCovered, H256::zero()));
		pass(d(30));
		assert_eq!(state_of(pool, claim, 1), PartState::Paid);
	});
}

fn refuse(pool: PoolId, claim: ClaimId) {
	let poll = dispute(pool, claim, person(1));
	pass(d(1));
	for n in 1..9 {
		vote(poll, person(n), true);
	}
	pass(d(3));
	assert_eq!(state(pool, claim), PartState::Refused);
}

#[test]
fn a_refused_part_opens_again_once_and_only_with_new_evidence() {
	on_chain(|| {
		let pool = pool_paid_ahead(40);
		let claim = file(pool, person(0), 4_000);
		let reopen = |who, evidence| MutualAid::reopen(signed(who), pool, claim, 0, evidence);
		assert_noop!(reopen(person(0), DOCUMENT), Error::<Test>::PartNotRefused);
		refuse(pool, claim);
		assert_noop!(reopen(person(1), DOCUMENT), Error::<Test>::NotTheClaimant);
		assert_noop!(reopen(person(0), H256::repeat_byte(1)), Error::<Test>::SameEvidence);
		assert_ok!(reopen(person(0), DOCUMENT));
		assert_eq!(NewEvidence::<Test>::get((pool, claim, 0)), Some(DOCUMENT));
		assert_eq!(pool_of(pool).promises.undecided, 4_000);
		check();
		refuse(pool, claim);
		assert_noop!(reopen(person(0), H256::repeat_byte(8)), Error::<Test>::AlreadyReopened);
	});
	on_chain(|| {
		let pool = pool_paid_ahead(40);
		let claim = file(pool, person(0), 4_000);
		refuse(pool, claim);
		assert_ok!(MutualAid::reopen(signed(person(0)), pool, claim, 0, DOCUMENT));
		pass(d(4));
		assert_eq!(balance(pool, SCHOOL), 4_000);
	});
}

#[test]
fn a_refused_part_does_not_open_again_too_late_or_beyond_the_limits() {
	on_chain(|| {
		let pool = pool_paid_ahead(40);
		let claim = file(pool, person(0), 4_000);
		refuse(pool, claim);
		let reopen = || MutualAid::reopen(signed(person(0)), pool, claim, 0, DOCUMENT);
		// Meanwhile the member claims all that is payable.
		let payable = payable_of(pool, person(0), 0, wall(), 10_000_000, TO_SCHOOL).unwrap();
		file(pool, person(0), payable.amount);
		assert_noop!(reopen(), Error::<Test>::AbovePaidIn);
		pass(d(61));
		assert_noop!(reopen(), Error::<Test>::FiledTooLate);
	});
	on_chain(|| {
		let pool = pool_paid_ahead(40);
		let claim = file(pool, person(0), 4_000);
		refuse(pool, claim);
		let decided = part(pool, claim).decided.unwrap().time;
		pass(decided + d(60) - chain());
		assert_ok!(MutualAid::reopen(signed(person(0)), pool, claim, 0, DOCUMENT));
	});
}

#[test]
fn a_part_opened_again_in_another_year_and_refused_gives_that_years_limits_back() {
	on_chain(|| {
		let pool = pool_paid_ahead(40);
		pass(d(140));
		for n in 0..40 {
			pay(pool, person(n), 4);
		}
		let joined = Members::<Test>::get(pool, person(0)).unwrap().joined;
		pass(joined + d(357) - chain());
		let claim = file_to(pool, person(0), 2_000, PayeeRequest::OwnAccount);
		refuse(pool, claim);
		pass(d(5));
		let year = || MutualAid::membership_of(pool, &person(0)).unwrap().year;
		assert_eq!((year().number, year().received, year().own_account), (1, 0, 0));
		assert_ok!(MutualAid::reopen(signed(person(0)), pool, claim, 0, DOCUMENT));
		assert_eq!((year().received, year().own_account), (2_000, 2_000));
		refuse(pool, claim);
		assert_eq!((year().number, year().received, year().own_account), (1, 0, 0));
	});
}

/// A claim that is due in 31 days, for all that is payable of it.
fn file_ahead(pool: PoolId, who: AccountId, most: Balance) -> DispatchResult {
	let due = wall() + d(31);
	let amount = payable_of(pool, who, 0, due, 1_000_000, TO_SCHOOL)?.amount.min(most);
	let parts = vec![PartRequest { amount, payee: TO_SCHOOL, due, milestone: None }];
	let ahead = ClaimRequest {
		loss_date: due,
		cost: 1_000_000,
		parts: parts.try_into().unwrap(),
		..request(amount, TO_SCHOOL)
	};
	MutualAid::file_claim(signed(who), pool, ahead)
}

/// What waits is promised as well, so that dates ahead do not promise more than there is.
#[test]
fn dates_ahead_do_not_promise_what_the_pool_has_not() {
	on_chain(|| {
		let pool = pool_paid_ahead(11);
		for n in 0..11 {
			let _ = file_ahead(pool, person(n), Balance::MAX);
		}
		let (promised, free) = (pool_of(pool).promises, books(pool).free);
		assert!(promised.waiting > free / 2, "{promised:?} of {free}");
		assert!(promised.sum() <= free, "{promised:?} of {free}");
		assert_eq!((pool_of(pool).available(), pool_of(pool).plannable()), (free, free - promised.waiting));
		let payable = |due| payable_of(pool, person(10), 0, due, 1_000_000, TO_SCHOOL).unwrap();
		let [now, later] = [wall(), wall() + d(31)].map(payable);
		// In two parts of which one lies ahead, or of three two.
		let in_parts = |days: &[u64]| {
			let dues = days.iter().map(|days| wall() + d(*days)).collect::<Vec<_>>().try_into().unwrap();
			let found = MutualAid::payable_of(pool, person(10), 0, wall(), 1_000_000, TO_SCHOOL, dues).unwrap();
			(found.amount, found.pool_money)
		};
		let least = |most: Balance| (now.amount.min(most), now.pool_money.min(most));
		assert_eq!(in_parts(&[0, 30]), (now.amount, now.pool_money));
		assert_eq!(in_parts(&[0, 31]), least(2 * now.planned));
		assert_eq!(in_parts(&[0, 60, 90]), least(now.planned * 3 / 2));
		assert_eq!(in_parts(&[31, 60]), least(now.planned));
		assert!(now.planned < now.amount, "{now:?}");
		assert_eq!((later.amount, later.binding, later.planned), (now.planned, Limit::PoolMoney, now.planned));
		// What opens at once is not bounded so, what is to wait beside it is.
		let beside = |ahead, days| {
			let whole = request(2 * now.planned + 1, TO_SCHOOL);
			let part = |amount, later| PartRequest { amount, due: wall() + later, ..whole.parts[0].clone() };
			let parts = vec![part(now.planned / 2, 0), part(ahead, d(days))];
			let both = ClaimRequest { parts: parts.try_into().unwrap(), ..whole };
			// As if it were the first of its period.
			Members::<Test>::mutate(pool, person(10), |member| member.as_mut().unwrap().filings = Default::default());
			MutualAid::file_claim(signed(person(10)), pool, both)
		};
		assert_eq!(beside(now.planned + 1, 31), Err(Error::<Test>::AbovePoolMoney.into()));
		// What is due in a month is not planned.
		assert_ok!(beside(now.planned + 1, 30));
		assert_ok!(MutualAid::withdraw_claim(signed(person(10)), pool, pool_of(pool).next_claim - 1));
		assert_ok!(beside(now.planned, 31));
	});
}

#[test]
fn a_part_that_waited_is_held_to_the_limits_of_the_day_on_which_it_opens() {
	on_chain(|| {
		let pool = pool_paid_ahead(11);
		assert_ok!(file_ahead(pool, person(0), 40_000));
		pass(d(2));
		// 25 D × money / (3 D × 11): too little for one day, enough for the next.
		super::settlement::leave(&[pool], &[40_000 * 33 / 25 - 1]);
		assert_noop!(open(pool, 0, 0, person(0), None), Error::<Test>::AbovePoolMoney);
		assert_noop!(open(pool, 0, 0, SCHOOL, None), Error::<Test>::AbovePoolMoney);
		let member = || Members::<Test>::get(pool, person(0)).unwrap();
		assert_eq!((member().record.promised, member().record.year.received), (40_000, 40_000));
		assert_eq!(pool_of(pool).promises, Promises { waiting: 40_000, undecided: 0, owed: 0 });
		// Its own promise does not count against it.
		pass(d(28));
		pay(pool, person(9), 1);
		assert_ok!(open(pool, 0, 0, person(0), None));
		assert_eq!((member().record.promised, member().record.year.received), (40_000, 40_000));
		assert_eq!(pool_of(pool).promises, Promises { waiting: 0, undecided: 40_000, owed: 0 });
	});
}

/// Stopped by taking a part's own charge off when it is held to the limits of the day: it does not stand against itself.
#[test]
fn a_later_part_to_the_own_account_opens_on_what_backed_it_from_the_beginning() {
	on_chain(|| {
		let pool = pool_paid_ahead(10);
		let to_own = |later| {
			let (payee, due) = (PayeeRequest::OwnAccount, wall() + d(later));
			PartRequest { amount: 9_000, payee, due, milestone: None }
		};
		let parts = vec![to_own(0), to_own(60)].try_into().unwrap();
		let two = ClaimRequest { parts, ..request(18_000, PayeeRequest::OwnAccount) };
		assert_ok!(MutualAid::file_claim(signed(person(0)), pool, two));
		// All that counts as paid in is charged for the two.
		Members::<Test>::mutate(pool, person(0), |member| {
			let member = member.as_mut().unwrap();
			Pools::<Test>::mutate(pool, |pool| pool.as_mut().unwrap().total_shares -= member.paid_in - 18_000);
			member.paid_until = chain() + d(30);
		});
		write_paid_in(pool, person(0), 18_000);
		pass(d(30));
		assert_ok!(open(pool, 0, 1, person(0), None));
		assert_eq!(Members::<Test>::get(pool, person(0)).unwrap().record.own_backing, 18_000);
		pass(d(20));
		assert_eq!(state_of(pool, 0, 1), PartState::Paid);
	});
}

#[test]
fn a_proof_is_told_when_it_is_given_and_not_when_it_is_used() {
	on_chain(|| {
		let pool = pool_paid_ahead(40);
		let claim = file_by_terms(pool, person(0), Some(Milestone::SchoolAttests));
		pass(d(50));
		assert_ok!(MutualAid::attest(signed(SCHOOL), pool, claim, 1));
		let proof = Proofs::<Test>::get((pool, claim, 1));
		let told = || events().iter().filter(|event| matches!(event, Event::ProofGiven { part: 1, .. })).count();
		assert_eq!(told(), 1);
		pass(d(12));
		assert_ok!(open(pool, claim, 1, person(0), None));
		assert_eq!((told(), Proofs::<Test>::get((pool, claim, 1))), (1, proof));
		// By its own hand the school gives it as it opens the part.
		pass(d(90));
		assert_ok!(open(pool, claim, 2, SCHOOL, None));
		assert!(events().iter().any(|event| matches!(event, Event::ProofGiven { part: 2, .. })));
		assert!(Proofs::<Test>::contains_key((pool, claim, 2)));
	});
}
