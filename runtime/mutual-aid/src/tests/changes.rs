use pallet_member_referenda::Threshold;
use polkadot_sdk::frame_support::{
	assert_noop, assert_ok,
	traits::fungibles::{Inspect, hold::Inspect as InspectHold},
};

use crate::{
	change::{ChangeState, Proposal, Slot},
	claim::{ClaimRequest, PayeeRequest},
	mock::*,
	rules::Rules as RulesOfPool,
	*,
};

const REASONS: H256 = H256::repeat_byte(3);
const TO_SCHOOL: PayeeRequest<AccountId> = PayeeRequest::Account(SCHOOL);

fn dearer() -> RulesOfPool {
	RulesOfPool { dues: 2 * DUES, ..template() }
}

fn propose(pool: PoolId, who: AccountId) -> DispatchResult {
	MutualAid::propose_rules(signed(who), pool, dearer(), REASONS)
}

fn draft(pool: PoolId, author: AccountId, proposal: Proposal<AccountId>) -> u32 {
	let number = NextDraft::<Test>::get();
	assert_ok!(MutualAid::draft(signed(author), pool, proposal, REASONS));
	number
}

fn sign(pool: PoolId, who: AccountId, author: AccountId, number: u32) -> DispatchResult {
	MutualAid::sign_draft(signed(who), pool, author, number)
}

/// Draft as the first person and have enough others sign.
fn draft_signed(pool: PoolId, proposal: Proposal<AccountId>) {
	let number = draft(pool, person(0), proposal);
	for n in 1..Drafts::<Test>::get(pool, person(0)).unwrap().needed {
		assert_ok!(sign(pool, person(n.into()), person(0), number));
	}
}

fn change(pool: PoolId, slot: Slot) -> change::Change<AccountId> {
	Changes::<Test>::get(pool, slot).unwrap()
}

/// Let the talk pass, have people vote, let the vote pass.
fn decide(pool: PoolId, slot: Slot, ayes: u64, nays: u64) {
	let poll = change(pool, slot).poll;
	pass(d(3));
	for n in 0..ayes + nays {
		vote(poll, person(n), n < ayes);
	}
	pass(d(14));
}

fn native_of(who: AccountId) -> (Balance, Balance) {
	let held = <Test as Config>::Holds::balance_on_hold(CurrencyId::Native, &HoldReason::ProposalDeposit.into(), &who);
	(<Test as Config>::Fungibles::balance(CurrencyId::Native, &who), held)
}

fn version_in_force(pool: PoolId) -> u32 {
	MutualAid::pool_health(pool).unwrap().rules
}

#[test]
fn a_token_holders_rules_that_pass_hold_after_the_notice_with_no_call_by_anyone() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		assert_ok!(propose(pool, person(200)));
		assert_eq!(native_of(person(200)), (WEALTH - 2_000, 2_000));
		check();
		let opened = MutualAid::now().chain;
		decide(pool, Slot::RulesByHolder, 6, 3);
		assert_eq!(native_of(person(200)), (WEALTH, 0));
		let start = Rules::<Test>::get(pool, 1).unwrap().start;
		assert_eq!(start, opened + d(3 + 14 + 30));
		assert_eq!(change(pool, Slot::RulesByHolder).state, ChangeState::Adopted { start });
		pass(start - chain() - 1);
		assert_eq!(version_in_force(pool), 0);
		pass(1);
		assert_eq!(version_in_force(pool), 1);
		let before = balance(pool, person(0));
		pay(pool, person(0), 1);
		assert_eq!(balance(pool, person(0)), before - 2 * DUES);
	});
}

#[test]
fn too_few_ayes_change_nothing_and_the_deposit_comes_back() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		assert_ok!(propose(pool, person(200)));
		// Five ayes are needed, and two thirds of the votes.
		decide(pool, Slot::RulesByHolder, 4, 0);
		assert!(matches!(change(pool, Slot::RulesByHolder).state, ChangeState::Failed { .. }));
		assert_eq!(native_of(person(200)), (WEALTH, 0));
		assert_eq!(Rules::<Test>::get(pool, 1), None);
	});
}

#[test]
fn the_deposit_of_what_nobody_votes_on_comes_back() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		assert_ok!(propose(pool, person(200)));
		decide(pool, Slot::RulesByHolder, 0, 0);
		assert!(matches!(change(pool, Slot::RulesByHolder).state, ChangeState::Failed { .. }));
		assert_eq!(native_of(person(200)), (WEALTH, 0));
	});
}

/// Stopped by comparing what is proposed with the rules that hold: lower dues need fewer ayes than higher ones.
#[test]
fn what_takes_something_from_members_needs_more_ayes_than_what_gives() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		let terms = |proposal: Proposal<AccountId>| {
			let terms = MutualAid::change_terms(pool, proposal).unwrap();
			assert_eq!(terms.electorate, 40);
			(terms.threshold, terms.needed_ayes)
		};
		let cheaper = RulesOfPool { dues: DUES / 4 * 3, ..template() };
		assert_eq!(terms(Proposal::Rules(cheaper)), (Threshold::Ease, 7));
		assert_eq!(terms(Proposal::Rules(dearer())), (Threshold::Change, 10));
		assert_eq!(terms(Proposal::Host(person(0))), (Threshold::Change, 10));
		assert_eq!(terms(Proposal::WindUp), (Threshold::WindUp, 14));
		assert_eq!(MutualAid::change_terms(pool + 1, Proposal::WindUp), None);

		draft_signed(pool, Proposal::Rules(dearer()));
		decide(pool, Slot::RulesByMembers, 9, 0);
		assert!(matches!(change(pool, Slot::RulesByMembers).state, ChangeState::Failed { .. }));
		draft_signed(pool, Proposal::Rules(cheaper));
		decide(pool, Slot::RulesByMembers, 7, 0);
		assert!(matches!(change(pool, Slot::RulesByMembers).state, ChangeState::Adopted { .. }));
		// The dues of today are higher than those that have passed.
		assert_eq!(terms(Proposal::Rules(RulesOfPool { cover_year: 30, ..template() })), (Threshold::Change, 10));
		assert_eq!(terms(Proposal::Rules(RulesOfPool { cover_year: 30, ..cheaper })), (Threshold::Ease, 7));
	});
}

/// Stopped by asking again, when a vote ends, what it takes from the rules that have passed meanwhile, also of a vote that is
/// cleared by then.
#[test]
fn take_back_by_few_ayes_what_the_other_side_has_just_given() {
	take_back(false);
	take_back(true);
}

fn take_back(cleared: bool) {
	on_chain(|| {
		let pool = pool_of_voters(40);
		let [little, much] = [DUES - 1, DUES / 4 * 3].map(|dues| RulesOfPool { dues, ..template() });
		draft_signed(pool, Proposal::Rules(much));
		assert_ok!(MutualAid::propose_rules(signed(person(200)), pool, little, H256::zero()));
		let polls = [Slot::RulesByMembers, Slot::RulesByHolder].map(|slot| change(pool, slot).poll);
		pass(d(3));
		for poll in polls {
			assert_eq!(MemberReferenda::poll_outcome(poll).unwrap().needed_ayes, 7);
			for n in 0..7 {
				vote(poll, person(n), true);
			}
		}
		if cleared {
			jump_without_room(d(14));
			Changes::<Test>::iter_prefix(pool).for_each(|(_, change)| {
				let _ = MemberReferenda::clear_votes(signed(STRANGER), change.poll, 100);
			});
		}
		pass(d(14));
		assert!(matches!(change(pool, Slot::RulesByMembers).state, ChangeState::Adopted { .. }));
		assert!(matches!(change(pool, Slot::RulesByHolder).state, ChangeState::Failed { .. }));
	});
}

#[test]
fn who_votes_sees_that_more_is_needed_since_the_other_sides_rules_have_passed() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		let [little, much] = [DUES - 1, DUES / 4 * 3].map(|dues| RulesOfPool { dues, ..template() });
		draft_signed(pool, Proposal::Rules(much));
		pass(d(5));
		assert_ok!(MutualAid::propose_rules(signed(person(200)), pool, little, H256::zero()));
		let [first, later] = [Slot::RulesByMembers, Slot::RulesByHolder].map(|slot| change(pool, slot).poll);
		pass(d(3));
		(0..7).for_each(|n| [first, later].into_iter().for_each(|poll| vote(poll, person(n), true)));
		let later = || MemberReferenda::poll_outcome(change(pool, Slot::RulesByHolder).poll).unwrap();
		assert_eq!((later().needed_ayes, later().passes, later().running), (7, true, true));
		pass(d(9));
		assert!(matches!(change(pool, Slot::RulesByMembers).state, ChangeState::Adopted { .. }));
		assert_eq!((later().needed_ayes, later().passes, later().running), (10, false, true));
		(7..10).for_each(|n| vote(change(pool, Slot::RulesByHolder).poll, person(n), true));
		pass(d(5));
		assert!(matches!(change(pool, Slot::RulesByHolder).state, ChangeState::Adopted { .. }));
		// What has passed itself is as it was.
		assert_eq!(MemberReferenda::poll_outcome(first).unwrap().needed_ayes, 7);
	});
}

#[test]
fn a_deposit_is_lost_when_two_thirds_are_against_and_the_slot_pauses() {
	on_chain(|| {
		let [pool, other] = [10, 10].map(pool_of_voters);
		assert_ok!(propose(pool, person(200)));
		let before = native_of(TREASURY).0;
		pass(d(13));
		let poll = change(pool, Slot::RulesByHolder).poll;
		(0..6).for_each(|n| vote(poll, person(n), n < 2));
		assert_ok!(propose(other, person(200)));
		pass(d(4));
		// What the same holder proposes elsewhere is not touched.
		assert_eq!(native_of(person(200)), (WEALTH - 4_000, 2_000));
		assert_eq!(native_of(TREASURY).0, before + 2_000);
		for n in 0..10 {
			pay(pool, person(n), 4);
		}
		pass(d(90) - 1);
		assert_noop!(propose(pool, person(201)), Error::<Test>::SlotTaken);
		pass(1);
		assert_ok!(propose(pool, person(201)));
	});
}

#[test]
fn members_draft_sign_and_adopt_rules_while_a_token_holders_are_voted_on() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		assert_ok!(propose(pool, person(200)));
		let cheaper = RulesOfPool { dues: DUES / 4 * 3, ..template() };
		draft_signed(pool, Proposal::Rules(cheaper));
		assert_eq!(Drafts::<Test>::get(pool, person(0)), None);
		check();
		let polls = [Slot::RulesByHolder, Slot::RulesByMembers].map(|slot| change(pool, slot).poll);
		pass(d(3));
		for poll in polls {
			for n in 0..10 {
				vote(poll, person(n), true);
			}
		}
		pass(d(14));
		// Both pass: the later ones start after the earlier.
		let [first, second] = [1, 2].map(|version| Rules::<Test>::get(pool, version).unwrap());
		assert_eq!((first.rules, second.rules), (dearer(), cheaper));
		assert_eq!(second.start, first.start + d(1));
		let judges = |start| MutualAid::rules_at(pool, MutualAid::moment(start).wall);
		assert_eq!([first.start - 1, first.start, second.start].map(judges), [0, 1, 2].map(Some));
		// A passed change keeps its place until it holds.
		assert_noop!(propose(pool, person(201)), Error::<Test>::SlotTaken);
		for n in 0..40 {
			pay(pool, person(n), 2);
		}
		pass(d(31));
		assert_eq!(version_in_force(pool), 2);
		assert_ok!(propose(pool, person(201)));
	});
}

#[test]
fn a_claim_is_judged_by_the_rules_of_its_loss_also_after_a_change() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let stricter =
			RulesOfPool { covered_share: polkadot_sdk::sp_arithmetic::Percent::from_percent(10), ..template() };
		assert_ok!(MutualAid::propose_rules(signed(person(200)), pool, stricter, REASONS));
		decide(pool, Slot::RulesByHolder, 8, 0);
		for n in 0..10 {
			pay(pool, person(n), 4);
		}
		pass(Rules::<Test>::get(pool, 1).unwrap().start - chain());
		let start = wall();
		let ask = |rules, loss_date, amount| {
			let mut asked = ClaimRequest { rules, loss_date, cost: 10_000, ..request(amount, TO_SCHOOL) };
			asked.parts[0].due = loss_date;
			MutualAid::file_claim(signed(person(0)), pool, asked)
		};
		assert_noop!(ask(0, start, 8_000), Error::<Test>::WrongRules);
		assert_noop!(ask(1, start, 1_001), Error::<Test>::AboveCoveredShare);
		assert_ok!(ask(0, start - 1, 8_000));
		assert_ok!(ask(1, start, 1_000));
		pass(d(30));
		assert_eq!(balance(pool, SCHOOL), 9_000);
	});
}

#[test]
fn who_leaves_during_the_notice_leaves_under_the_old_rules() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let harder = RulesOfPool { exit_share: polkadot_sdk::sp_arithmetic::Percent::from_percent(25), ..template() };
		assert_ok!(MutualAid::propose_rules(signed(person(200)), pool, harder, REASONS));
		decide(pool, Slot::RulesByHolder, 8, 0);
		let start = Rules::<Test>::get(pool, 1).unwrap().start;
		pass(start - chain() - 1);
		let value = |who| MutualAid::share_of_member(pool, &who).unwrap().exit_now;
		assert_ok!(MutualAid::request_exit(signed(person(0)), pool, ANY));
		let (leaver, stayer) = (value(person(0)), value(person(1)));
		assert_eq!(leaver, stayer);
		pass(d(14));
		assert_eq!(value(person(1)), stayer / 2);
		assert_ok!(MutualAid::pay_exit(signed(person(0)), pool, person(0)));
		assert_eq!(balance(pool, person(0)), WEALTH - 4 * DUES + leaver);
	});
}

/// Stopped by a notice that runs on chain time, as the time to leave does.
#[test]
fn let_the_chain_stand_still_through_the_notice_of_harder_rules() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let harder = RulesOfPool { exit_share: polkadot_sdk::sp_arithmetic::Percent::from_percent(25), ..template() };
		assert_ok!(MutualAid::propose_rules(signed(person(200)), pool, harder, REASONS));
		decide(pool, Slot::RulesByHolder, 8, 0);
		pass(d(1));
		build_block(wall() + d(31));
		assert_eq!(version_in_force(pool), 0);
		let waiting = MutualAid::decisions(pool, None).unwrap().waiting.unwrap();
		assert_eq!((waiting.version, waiting.date), (1, wall() + d(29) - time::HOUR));
		// Whoever hears of it now has the days of the notice that the chain did not run.
		pass(d(20));
		let value = |who| MutualAid::share_of_member(pool, &who).unwrap().exit_now;
		let before = value(person(0));
		assert_ok!(MutualAid::request_exit(signed(person(0)), pool, ANY));
		pass(d(9) - time::HOUR - 1);
		assert_eq!(version_in_force(pool), 0);
		pass(1);
		assert_eq!((version_in_force(pool), MutualAid::decisions(pool, None).unwrap().waiting), (1, None));
		assert_eq!(value(person(0)), before);
		assert_eq!(value(person(1)), before / 2);
		// A loss of the day before is still judged by the rules of then, one of today by today's.
		assert_eq!(MutualAid::rules_at(pool, wall() - 1), Some(0));
		assert_eq!(MutualAid::rules_at(pool, wall()), Some(1));
	});
}

#[test]
fn rules_out_of_bounds_below_the_floor_or_unchanged_are_not_proposed() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let propose = |rules| MutualAid::propose_rules(signed(person(200)), pool, rules, REASONS);
		let drafted = |rules| MutualAid::draft(signed(person(0)), pool, Proposal::Rules(rules), REASONS);
		for (rules, error) in [
			(RulesOfPool { cap: 26, ..template() }, Error::<Test>::RulesOutOfBounds),
			(RulesOfPool { dues: 99, ..template() }, Error::<Test>::DuesBelowFloor),
			(template(), Error::<Test>::NothingChanges),
		] {
			assert_noop!(propose(rules), error);
		}
		assert_noop!(drafted(template()), Error::<Test>::NothingChanges);
		let host = Proposal::Host(HOST);
		assert_noop!(MutualAid::draft(signed(person(0)), pool, host, REASONS), Error::<Test>::NothingChanges);
		assert!(MutualAid::propose_rules(signed(STRANGER), pool, dearer(), REASONS).is_err());
	});
}

#[test]
fn who_may_draft_and_sign_and_until_when() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		join(pool, person(50));
		let rules = || Proposal::Rules(dearer());
		let drafts = |who| MutualAid::draft(signed(who), pool, rules(), REASONS);
		assert_noop!(drafts(STRANGER), Error::<Test>::NotAMember);
		assert_noop!(drafts(person(50)), Error::<Test>::NotAVoter);
		let number = draft(pool, person(0), rules());
		assert_noop!(sign(pool, person(50), person(0), number), Error::<Test>::NotAVoter);
		assert_noop!(sign(pool, person(0), person(0), number), Error::<Test>::AlreadySigned);
		assert_noop!(sign(pool, person(1), person(0), number + 1), Error::<Test>::NoSuchDraft);
		assert_ok!(sign(pool, person(1), person(0), number));
		assert_noop!(sign(pool, person(1), person(0), number), Error::<Test>::AlreadySigned);
		// One draft of a kind at a time; of another kind meanwhile.
		let other = NextDraft::<Test>::get();
		assert_noop!(drafts(person(1)), Error::<Test>::AlreadySigned);
		draft(pool, person(1), Proposal::WindUp);
		assert_eq!(Drafts::<Test>::get(pool, person(1)).unwrap().number, other);
		Clock::<Test>::mutate(|clock| clock.last_seen += d(14));
		assert_noop!(sign(pool, person(2), person(0), number), Error::<Test>::SigningOver);
		// Who signed a draft that ran out signs the next.
		let next = draft(pool, person(0), rules());
		assert_ok!(sign(pool, person(1), person(0), next));
	});
}

#[test]
fn a_replaced_draft_takes_no_signature_of_the_old_one_along() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let number = draft(pool, person(0), Proposal::WindUp);
		for n in 1..4 {
			assert_ok!(sign(pool, person(n), person(0), number));
		}
		draft(pool, person(0), Proposal::Rules(dearer()));
		assert_eq!(Drafts::<Test>::get(pool, person(0)).unwrap().signatures, 1);
		assert_noop!(sign(pool, person(4), person(0), number), Error::<Test>::NoSuchDraft);
	});
}

#[test]
fn voters_replace_a_host_when_the_candidate_agrees() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let candidate = person(300);
		draft_signed(pool, Proposal::Host(candidate));
		let number = Drafts::<Test>::get(pool, person(0)).unwrap().number;
		let open = || MutualAid::open_draft(signed(STRANGER), pool, person(0), number);
		assert_noop!(open(), Error::<Test>::CandidateHasNotAgreed);
		let agree = |who| MutualAid::agree_to_host(signed(who), pool, person(0), number);
		assert_noop!(agree(person(301)), Error::<Test>::NotOffered);
		assert_ok!(agree(candidate));
		decide(pool, Slot::Host, 6, 2);
		assert_eq!(pool_of(pool).host, candidate);
		assert_noop!(MutualAid::pause(signed(HOST), pool), Error::<Test>::NotTheHost);
	});
}

#[test]
fn a_complete_draft_waits_for_its_place() {
	on_chain(|| {
		let pool = pool_of_voters(20);
		draft_signed(pool, Proposal::Rules(dearer()));
		let number = draft(pool, person(10), Proposal::Rules(RulesOfPool { cap: 10, ..template() }));
		let open = || MutualAid::open_draft(signed(STRANGER), pool, person(10), number);
		assert_noop!(open(), Error::<Test>::SignaturesMissing);
		for n in 11..16 {
			assert_ok!(sign(pool, person(n), person(10), number));
		}
		assert_noop!(open(), Error::<Test>::SlotTaken);
		assert!(Drafts::<Test>::contains_key(pool, person(10)));
	});
}

#[test]
fn a_change_does_not_pass_by_votes_of_who_became_a_voter_later() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		join(pool, person(50));
		pay(pool, person(50), 4);
		pass(d(90) - d(1));
		for n in 0..10 {
			pay(pool, person(n), 2);
		}
		assert_ok!(propose(pool, person(200)));
		pass(d(3));
		pay(pool, person(50), 1);
		let poll = change(pool, Slot::RulesByHolder).poll;
		let late = MemberReferenda::vote(signed(person(50)), poll, true);
		assert_noop!(late, pallet_member_referenda::Error::<Test>::NotInElectorate);
	});
}
