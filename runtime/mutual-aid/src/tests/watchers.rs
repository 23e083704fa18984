use polkadot_sdk::frame_support::{assert_noop, assert_ok, dispatch::CheckIfFeeless};

use crate::{
	claim::{PartState, PayeeRequest, Reason},
	mock::*,
	views::{
		claims::Watched,
		mine::{Task, TimedTask},
	},
	watch::Watch,
	*,
};

/// Large: its bond is 2,000, if one was not drawn.
const AMOUNT: Balance = 40_000;

fn look(pool: PoolId, claim: ClaimId, who: AccountId, doubt: bool) -> DispatchResult {
	MutualAid::look(signed(who), pool, claim, 0, doubt)
}

fn may_look(pool: PoolId, claim: ClaimId, who: AccountId) -> DispatchResult {
	MutualAid::powers(pool, claim, 0, who).unwrap().look
}

fn watch(pool: PoolId, claim: ClaimId) -> Option<Watch> {
	Watches::<Test>::get((pool, claim, 0))
}

fn watched(pool: PoolId, claim: ClaimId) -> Option<Watched> {
	MutualAid::claim_row(pool, claim).unwrap().parts[0].watched
}

/// Of the first 40 people those who were drawn to look at a claim, and the others.
fn drawn(pool: PoolId, claim: ClaimId) -> (Vec<AccountId>, Vec<AccountId>) {
	(0..40).map(person).partition(|who| may_look(pool, claim, *who).is_ok())
}

fn tasks(who: AccountId) -> Vec<TimedTask<AccountId>> {
	let pools = MutualAid::mine(who, None, 50).pools;
	let tasks = pools.into_iter().flat_map(|found| found.tasks);
	tasks.filter(|timed| matches!(timed.task, Task::Look { .. })).collect()
}

fn is_free(who: AccountId, pool: PoolId, claim: ClaimId) -> bool {
	let call = RuntimeCall::MutualAid(Call::look { pool, claim, part: 0, doubt: false });
	let feeless = call.is_feeless(&signed(who));
	assert_eq!(MutualAid::dry_run(who, call).feeless, feeless);
	feeless
}

#[test]
fn about_ten_are_drawn_who_look_once_and_all_see_what_they_saw() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		let claim = file(pool, person(0), AMOUNT);
		let (watchers, others) = drawn(pool, claim);
		// Of forty numbers, one of them the claimant's.
		assert!((10..=11).contains(&watchers.len()), "{}", watchers.len());
		assert_eq!(watched(pool, claim), Some(Watched { drawn: 10, looked: 0, doubts: 0 }));
		let closes = chain() + d(7);
		let task = TimedTask { task: Task::Look { claim, part: 0 }, by: Some(closes) };
		assert_eq!(tasks(watchers[0]), [task]);
		assert!(is_free(watchers[0], pool, claim));

		assert_ok!(look(pool, claim, watchers[0], false));
		assert_ok!(look(pool, claim, watchers[1], true));
		let seen = events().into_iter().filter(|event| matches!(event, Event::Looked { .. })).collect::<Vec<_>>();
		let event = |by, doubt| Event::Looked { pool, claim, part: 0, by, doubt };
		assert_eq!(seen, [event(watchers[0], false), event(watchers[1], true)]);
		assert_eq!(watched(pool, claim), Some(Watched { drawn: 10, looked: 2, doubts: 1 }));
		assert_eq!(tasks(watchers[0]), []);

		assert_noop!(look(pool, claim, watchers[0], true), Error::<Test>::AlreadyLooked);
		assert_noop!(look(pool, claim, watchers[1], true), Error::<Test>::AlreadyLooked);
		for who in [watchers[0], others[0], others[1], STRANGER] {
			assert!(!is_free(who, pool, claim));
			assert_eq!(tasks(who), []);
		}
		assert_noop!(look(pool, claim, others[1], false), Error::<Test>::NotDrawn);
		assert_noop!(look(pool, claim, STRANGER, false), Error::<Test>::NotAMember);
		assert_noop!(look(pool, 9, watchers[2], false), Error::<Test>::NoSuchClaim);
		let beyond = MutualAid::look(signed(watchers[2]), pool, claim, 1, false);
		assert_noop!(beyond, Error::<Test>::NoSuchPart);
	});
}

/// A gate would let ten who were drawn, or one who bought them, decide what a panel decides.
#[test]
fn silence_pays_whatever_the_watchers_think() {
	on_chain(|| {
		let pool = pool_of_voters(12);
		let claim = file(pool, person(0), 10_000);
		for n in 1..12 {
			let _ = look(pool, claim, person(n), true);
		}
		assert!(watched(pool, claim).unwrap().doubts >= 9);
		pass(d(5));
		assert_eq!(state(pool, claim), PartState::Paid);
		assert_eq!(balance(pool, SCHOOL), 10_000);
	});
}

/// Stopped by leaving out who has a part in it, whatever was drawn: in a pool of ten each is.
#[test]
fn the_claimant_the_payee_and_who_vouches_are_no_watchers() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let claim = file_to(pool, person(0), 12_000, PayeeRequest::Vouched(person(3)));
		assert_noop!(look(pool, claim, person(5), false), Error::<Test>::PartNotOpen);
		for n in 1..3 {
			assert_ok!(MutualAid::vouch(signed(person(n)), pool, claim, Balance::MAX));
		}
		assert_noop!(look(pool, claim, person(0), false), Error::<Test>::OwnClaim);
		for n in 1..4 {
			assert_noop!(look(pool, claim, person(n), false), Error::<Test>::NotImpartial);
			assert_eq!(tasks(person(n)), []);
			// Nor do they dispute at less: it would be a false dispute of their own claim.
			let terms = MutualAid::powers(pool, claim, 0, person(n)).unwrap().dispute.unwrap();
			assert_eq!((terms.bond, terms.reduced), (600, false));
		}
		let terms = MutualAid::powers(pool, claim, 0, person(4)).unwrap().dispute.unwrap();
		assert_eq!((terms.bond, terms.reduced), (600, false), "nobody pays more for so little");
		assert_ok!(look(pool, claim, person(4), false));
	});
}

#[test]
fn who_leaves_lapses_or_came_too_late_does_not_look() {
	on_chain(|| {
		let pool = pool_of_voters(13);
		join(pool, person(20));
		pay(pool, person(20), 3);
		pass(d(90));
		for n in 0..13 {
			pay(pool, person(n), 3);
		}
		// Two leave before: their numbers draw nobody, and all are drawn.
		for n in [8, 9] {
			assert_ok!(MutualAid::request_exit(signed(person(n)), pool, ANY));
		}
		let claim = file(pool, person(0), AMOUNT);
		assert_eq!(watched(pool, claim).unwrap().drawn, 10);
		assert_noop!(look(pool, claim, person(8), false), Error::<Test>::Leaving);
		assert_noop!(look(pool, claim, person(20), false), Error::<Test>::NotAVoter);
		pay(pool, person(20), 1);
		assert_noop!(look(pool, claim, person(20), false), Error::<Test>::NotDrawn);
		// Back again, under another number.
		assert_ok!(MutualAid::withdraw_exit(signed(person(8)), pool));
		pay(pool, person(8), 1);
		assert_eq!(Members::<Test>::get(pool, person(8)).unwrap().sequence, Some(14));
		assert_noop!(look(pool, claim, person(8), false), Error::<Test>::NotDrawn);
		assert_ok!(MutualAid::request_exit(signed(person(1)), pool, ANY));
		assert_noop!(look(pool, claim, person(1), false), Error::<Test>::Leaving);
		Members::<Test>::mutate(pool, person(2), |member| member.as_mut().unwrap().paid_until = chain() - d(91));
		assert_noop!(look(pool, claim, person(2), false), Error::<Test>::Lapsed);
		Members::<Test>::mutate(pool, person(2), |member| member.as_mut().unwrap().paid_until = chain() - d(89));
		assert_ok!(look(pool, claim, person(2), false));
	});
}

#[test]
fn a_watch_lasts_until_the_part_is_decided() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let [silent, disputed, withdrawn] = [1, 2, 3].map(|n| file(pool, person(n), 10_000));
		for claim in [silent, disputed, withdrawn] {
			assert_ok!(look(pool, claim, person(5), true));
		}
		dispute(pool, disputed, person(4));
		assert_noop!(look(pool, disputed, person(6), false), Error::<Test>::PartNotOpen);
		assert_ok!(MutualAid::withdraw_claim(signed(person(3)), pool, withdrawn));
		assert_noop!(look(pool, withdrawn, person(6), false), Error::<Test>::PartNotOpen);
		assert_eq!((watch(pool, withdrawn), watched(pool, withdrawn)), (None, None));
		// Its panel sees what they have seen.
		assert_eq!(watched(pool, disputed), Some(Watched { drawn: 9, looked: 1, doubts: 1 }));
		// The window is over by the date, before its job has run.
		Clock::<Test>::mutate(|clock| clock.last_seen += d(3));
		assert_noop!(look(pool, silent, person(6), false), Error::<Test>::WindowOver);
		Clock::<Test>::mutate(|clock| clock.last_seen -= 1);
		assert_ok!(look(pool, silent, person(6), false));
		pass(d(1));
		assert_eq!(Watches::<Test>::iter_keys().collect::<Vec<_>>(), [(pool, disputed, 0)]);
		pass(d(10));
		assert_eq!((state(pool, disputed), watched(pool, disputed)), (PartState::Paid, None));
	});
}

#[test]
fn a_part_that_opens_again_is_looked_at_anew_by_others() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		let claim = file(pool, person(0), AMOUNT);
		let (before, _) = drawn(pool, claim);
		let first = watch(pool, claim).unwrap();
		assert_ok!(look(pool, claim, before[0], true));
		let poll = dispute(pool, claim, before[0]);
		pass(d(3));
		(10..20).for_each(|n| vote(poll, person(n), true));
		pass(d(8));
		assert_eq!((state(pool, claim), watch(pool, claim)), (PartState::Refused, None));
		assert_ok!(MutualAid::reopen(signed(person(0)), pool, claim, 0, H256::repeat_byte(9)));
		let again = watch(pool, claim).unwrap();
		assert_eq!((again.looked, again.doubts), (0, 0));
		assert_ne!(again.seed, first.seed);
		let (after, _) = drawn(pool, claim);
		assert_ne!(after, before);
		assert_ok!(look(pool, claim, after[0], false));
	});
}

#[test]
fn later_parts_that_expire_are_watched_no_more() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let mut asked = request(10_000, PayeeRequest::Account(SCHOOL));
		let mut later = asked.parts[0].clone();
		later.due += d(35);
		asked.parts = vec![asked.parts[0].clone(), later].try_into().unwrap();
		asked.cost *= 2;
		assert_ok!(MutualAid::file_claim(signed(person(0)), pool, asked));
		let poll = dispute(pool, 0, person(1));
		assert_eq!(Watches::<Test>::iter_keys().collect::<Vec<_>>(), [(pool, 0, 0)], "what waits is not watched");
		pass(d(5));
		assert_ok!(MutualAid::open_part(signed(person(0)), pool, 0, 1, None));
		assert_ok!(MutualAid::look(signed(person(2)), pool, 0, 1, true));
		(2..6).for_each(|n| vote(poll, person(n), true));
		pass(d(5));
		assert_eq!(Parts::<Test>::get((pool, 0, 1)).unwrap().state, PartState::Expired);
		assert_eq!(Watches::<Test>::iter().count(), 0);
	});
}

#[test]
fn who_was_drawn_disputes_at_the_least_bond_and_loses_no_more() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		let [first, second] = [0, 1].map(|n| file(pool, person(n), AMOUNT));
		let (watchers, others) = drawn(pool, first);
		let terms = |who| MutualAid::powers(pool, first, 0, who).unwrap().dispute.unwrap();
		let (small, large) = (terms(watchers[0]), terms(others[1]));
		assert_eq!((small.bond, small.reduced, large.bond, large.reduced), (600, true, 2_000, false));
		assert_eq!((small.opens, small.ends), (large.opens, large.ends));

		dispute(pool, first, watchers[0]);
		assert_eq!(bond(pool, watchers[0]), 600);
		// One at a time, so a ring that is drawn again and again holds up one claim each.
		let another = MutualAid::dispute(signed(watchers[0]), pool, second, 0, Reason::Other, H256::zero());
		assert_noop!(another, Error::<Test>::AlreadyDisputing);
		let (_, undrawn) = drawn(pool, second);
		let by = undrawn.into_iter().find(|who| *who != person(1) && *who != watchers[0]).unwrap();
		dispute(pool, second, by);
		assert_eq!(bond(pool, by), 2_000);

		let (free, claimants) = (books(pool).free, [0, 1].map(|n| balance(pool, person(n))));
		pass(d(10));
		assert_eq!([0, 1].map(|n| balance(pool, person(n))), [claimants[0] + 300, claimants[1] + 1_000]);
		assert_eq!(books(pool).free, free + 300 + 1_000);
		assert_eq!((bond(pool, watchers[0]), bond(pool, by)), (0, 0));
	});
}

#[test]
fn what_opened_before_there_were_watchers_has_none() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let [silent, disputed] = [0, 1].map(|n| file(pool, person(n), AMOUNT));
		let _ = Watches::<Test>::clear(9, None);
		assert_eq!(watched(pool, silent), None);
		assert_noop!(look(pool, silent, person(2), false), Error::<Test>::NotDrawn);
		dispute(pool, disputed, person(2));
		assert_eq!(bond(pool, person(2)), 2_000);
		pass(d(8));
		assert_eq!(state(pool, silent), PartState::Paid);
	});
}
