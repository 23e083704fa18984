//! What a panel's voter can and cannot do. Attacks first.

use polkadot_sdk::{
	frame_support::{
		assert_noop, assert_ok,
		dispatch::{CheckIfFeeless, Pays},
	},
	sp_runtime::DispatchError,
};

use crate::{Threshold::Refuse, mock::*, *};

const CLAIMANT: AccountId = 9;

/// A poll among the voters of now, without the claimant.
fn open(voters: u32) -> PollId {
	let poll = NewPoll {
		group: GROUP,
		subject: 1,
		threshold: Refuse,
		electorate: voters - 1,
		cutoff: voters,
		excluded: Some(CLAIMANT),
		opens: OPENS,
		ends: ENDS,
	};
	MemberReferenda::open(poll).unwrap()
}

fn vote(who: AccountId, poll: PollId, aye: bool) -> DispatchResult {
	MemberReferenda::vote(RuntimeOrigin::signed(who), poll, aye)
}

fn tally(poll: PollId) -> (u32, u32) {
	let status = MemberReferenda::poll_outcome(poll).unwrap();
	(status.ayes, status.nays)
}

/// Stopped by replacing the vote cast before in the tally.
#[test]
fn voting_twice_counts_once() {
	with_voters(10, || {
		let poll = open(10);
		assert_ok!(vote(1, poll, true));
		assert_noop!(vote(1, poll, true), Error::<Test>::AlreadyVotedSo);
		assert_eq!(tally(poll), (1, 0));
		assert_ok!(vote(1, poll, false));
		assert_eq!(tally(poll), (0, 1));
		System::assert_last_event(Event::Voted { poll, who: 1, aye: false, changed: true, ayes: 0, nays: 1 }.into());
	});
}

#[test]
fn what_a_poll_lacks_is_told_until_nothing_is_missing() {
	with_voters(10, || {
		let poll = open(10);
		let lacks = || {
			let PollStatus { needed_ayes, missing_ayes, share_met, passes, .. } =
				MemberReferenda::poll_outcome(poll).unwrap();
			(needed_ayes, missing_ayes, share_met, passes)
		};
		assert_eq!(lacks(), (3, 3, false, false));
		assert_ok!(vote(1, poll, false));
		assert_ok!(vote(2, poll, true));
		assert_eq!(lacks(), (3, 2, false, false));
		for who in 3..5 {
			assert_ok!(vote(who, poll, true));
		}
		assert_eq!(lacks(), (3, 0, true, true));
		assert_ok!(vote(5, poll, true));
		assert_eq!(lacks(), (3, 0, true, true));
	});
}

/// Stopped by comparing the times at each vote.
#[test]
fn a_vote_before_the_opening_or_from_the_end_on_is_refused() {
	with_voters(10, || {
		let poll = open(10);
		Now::set(OPENS - 1);
		assert_noop!(vote(1, poll, true), Error::<Test>::NotOpenYet);
		Now::set(OPENS);
		assert_ok!(vote(1, poll, true));
		Now::set(ENDS - 1);
		assert_ok!(vote(2, poll, true));
		Now::set(ENDS);
		assert_noop!(vote(3, poll, true), Error::<Test>::Ended);
		assert_noop!(vote(1, poll, false), Error::<Test>::Ended);
	});
}

/// Stopped by asking, at each vote, for the excluded one and for a number below the cutoff.
#[test]
fn the_claimant_strangers_latecomers_and_leavers_have_no_vote() {
	with_voters(12, || {
		let poll = open(11);
		assert_noop!(vote(CLAIMANT, poll, false), Error::<Test>::Excluded);
		assert_noop!(vote(99, poll, true), DispatchError::Other("not a voter"));
		assert_noop!(vote(11, poll, true), Error::<Test>::NotInElectorate);
		Group::leave(3);
		assert_noop!(vote(3, poll, true), DispatchError::Other("not a voter"));
		assert_noop!(vote(1, poll + 1, true), Error::<Test>::NoSuchPoll);
	});
}

/// Stopped by asking the poll's own group for the voter's number.
#[test]
fn another_groups_voter_has_no_vote() {
	with_voters(10, || {
		let ours = open(10);
		let poll = NewPoll { group: GROUP + 1, ..new_from(ours) };
		let theirs = MemberReferenda::open(poll).unwrap();
		assert_noop!(vote(1, theirs, true), DispatchError::Other("not a voter"));
	});
}

fn new_from(poll: PollId) -> NewPoll<AccountId, u32, u8> {
	let Poll { group, subject, threshold, electorate, cutoff, excluded, opens, ends, .. } =
		Polls::<Test>::get(poll).unwrap();
	NewPoll { group, subject, threshold, electorate, cutoff, excluded, opens, ends }
}

#[test]
fn a_vote_cast_stands_when_its_voter_leaves() {
	with_voters(10, || {
		let poll = open(10);
		for who in 0..3 {
			assert_ok!(vote(who, poll, true));
		}
		Group::leave(0);
		Now::set(ENDS);
		assert_eq!(MemberReferenda::conclude(poll), Some(true));
	});
}

#[test]
fn nothing_is_decided_before_the_end_and_silence_does_not_refuse() {
	with_voters(10, || {
		let poll = open(10);
		let silent = open(10);
		for who in 0..9 {
			assert_ok!(vote(who, poll, true));
		}
		Now::set(ENDS - 1);
		assert_eq!(MemberReferenda::conclude(poll), None);
		Now::set(ENDS);
		assert_eq!(MemberReferenda::conclude(poll), Some(true));
		assert_eq!(MemberReferenda::conclude(silent), Some(false));
	});
}

#[test]
fn a_late_flip_moves_the_end_once() {
	with_voters(10, || {
		let poll = open(10);
		assert_ok!(vote(0, poll, true));
		assert_ok!(vote(1, poll, true));
		Now::set(ENDS - EXTENSION - 1);
		assert_ok!(vote(2, poll, true));
		assert_eq!(MemberReferenda::ends(poll), Some(ENDS), "the flip came early enough");
		Now::set(ENDS - EXTENSION);
		assert_ok!(vote(2, poll, false));
		assert_eq!(MemberReferenda::ends(poll), Some(ENDS + EXTENSION));
		System::assert_last_event(Event::Extended { poll, ends: ENDS + EXTENSION }.into());
		Now::set(ENDS + EXTENSION - 1);
		assert_ok!(vote(2, poll, true));
		assert_eq!(MemberReferenda::ends(poll), Some(ENDS + EXTENSION), "not a second time");
		Now::set(ENDS + EXTENSION);
		assert_eq!(MemberReferenda::conclude(poll), Some(true));
	});
}

#[test]
fn a_late_vote_that_flips_nothing_moves_nothing() {
	with_voters(10, || {
		let poll = open(10);
		Now::set(ENDS - 1);
		assert_ok!(vote(0, poll, true));
		assert_ok!(vote(1, poll, true));
		assert_eq!(MemberReferenda::ends(poll), Some(ENDS));
	});
}

#[test]
fn clearing_goes_in_steps_and_keeps_the_outcome() {
	with_voters(10, || {
		let poll = open(10);
		for who in 0..5 {
			assert_ok!(vote(who, poll, who < 4));
		}
		let clear = |limit| MemberReferenda::clear_votes(RuntimeOrigin::signed(1), poll, limit);
		assert_noop!(clear(2), Error::<Test>::NotEnded);
		Now::set(ENDS);
		assert_noop!(clear(0), Error::<Test>::NothingToClear);
		assert_eq!(clear(2).unwrap().pays_fee, Pays::No);
		assert_eq!(MemberReferenda::conclude(poll), Some(true));
		assert_eq!(tally(poll), (4, 1));
	});
}

#[test]
fn only_the_first_vote_that_would_succeed_is_free() {
	with_voters(11, || {
		let poll = open(10);
		let free =
			|who, aye| RuntimeCall::from(Call::<Test>::vote { poll, aye }).is_feeless(&RuntimeOrigin::signed(who));
		assert!(free(1, true));
		assert!(!free(CLAIMANT, true));
		assert!(!free(10, true));
		assert!(!free(99, true));
		assert_ok!(vote(1, poll, true));
		assert!(!free(1, true));
		assert!(!free(1, false));
		Now::set(ENDS);
		assert!(!free(2, true));
	});
}

/// Stopped by charging for every step but the last, which comes once: in the same block a step goes through those again
/// that were cleared before.
#[test]
fn clear_the_same_votes_again_and_again_for_nothing() {
	let mut chain = with_voters_kept(10);
	let poll = chain.execute_with(|| {
		let poll = open(10);
		for who in 0..5 {
			assert_ok!(vote(who, poll, true));
		}
		Now::set(ENDS);
		poll
	});
	chain.commit_all().unwrap();
	chain.execute_with(|| {
		let clear = |limit| MemberReferenda::clear_votes(RuntimeOrigin::signed(1), poll, limit);
		for _ in 0..3 {
			let step = clear(1).unwrap();
			assert_eq!((step.pays_fee, step.actual_weight), (Pays::Yes, None));
			assert_eq!(Votes::<Test>::iter_prefix(poll).count(), 4);
		}
		assert_eq!(clear(100).unwrap().pays_fee, Pays::No);
		assert_eq!(Digests::<Test>::get(poll).map(|digest| digest.ayes), Some(5));
		assert_noop!(clear(100), Error::<Test>::NoSuchPoll);
	});
}
