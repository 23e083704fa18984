//! What each call and due job costs at its most expensive: in an asset, with two versions of rules ahead, to accounts
//! that are new.

mod setup;

use alloc::vec::Vec;
use pallet_member_referenda::MemberPolls;
use polkadot_sdk::{
	frame_benchmarking::v2::*,
	frame_support::{storage::StoragePrefixedMap, traits::fungibles::Mutate},
	frame_system::RawOrigin,
	sp_arithmetic::Perquintill,
	sp_runtime::traits::Hash,
};

use crate::{
	change::{Proposal, Slot},
	claim::{MAX_VOUCHERS, Milestone, PartState, Payee, PayeeRequest, Reason},
	due_jobs::{Cursor, Job},
	pool::{Kind, PoolState, Successor},
	protocol::{CurrencyChange, Parameter},
	time::HOUR,
	*,
};
use setup::*;

/// For the polls' own benchmarks.
pub(crate) fn set_up_voters<T: Config>(pool: PoolId, count: u32) -> T::AccountId {
	assert_eq!(pool, POOL);
	voters::<T>(count)
}

#[benchmarks(where T::RuntimeOrigin: From<Origin>)]
mod benches {
	use super::*;

	#[benchmark]
	fn create_pool() {
		let (heir, _) = open::<T>(Successor::Treasury);
		let host = rich::<T>("opener", 0);
		let profile = profile();
		let (name, summary) = (profile.name, profile.summary);
		#[extrinsic_call]
		_(
			RawOrigin::Signed(host),
			Kind::Education,
			CurrencyId::WithId(ASSET),
			rules(),
			name,
			summary,
			hash(),
			Successor::Pool(heir),
		);
		assert!(Pools::<T>::contains_key(heir + 1));
	}

	#[benchmark]
	fn set_profile() {
		let host = open_pool::<T>();
		#[extrinsic_call]
		_(RawOrigin::Signed(host), POOL, profile().summary, hash());
	}

	#[benchmark]
	fn invite() {
		open_pool::<T>();
		let (by, who) = (voter::<T>(0), account::<T::AccountId>("guest", 0, 0));
		Invitations::<T>::insert(POOL, &who, Invitation { by: by.clone(), expires: 0 });
		#[extrinsic_call]
		_(RawOrigin::Signed(by), POOL, who.clone());
		assert!(Invitations::<T>::get(POOL, who).is_some_and(|invitation| invitation.expires > 0));
	}

	#[benchmark]
	fn revoke_invitation() {
		open_pool::<T>();
		let (by, who) = (voter::<T>(0), account::<T::AccountId>("guest", 0, 0));
		Invitations::<T>::insert(POOL, &who, Invitation { by: by.clone(), expires: 0 });
		#[extrinsic_call]
		_(RawOrigin::Signed(by), POOL, who.clone());
		assert!(!Invitations::<T>::contains_key(POOL, who));
	}

	#[benchmark]
	fn join() {
		let host = open_pool::<T>();
		let who = rich::<T>("guest", 0);
		Pallet::<T>::do_apply(who.clone(), POOL).expect("they can apply");
		Invitations::<T>::insert(POOL, &who, Invitation { by: host, expires: u64::MAX });
		PastMembers::<T>::insert(POOL, &who, member::Record::default());
		let origin: T::RuntimeOrigin = RawOrigin::Signed(who.clone()).into();
		#[block]
		{
			// Asked before the call, to know whether it is free.
			assert!(Pallet::<T>::is_join_feeless(&origin, POOL));
			Pallet::<T>::join(origin, POOL).expect("they are invited");
		}
		assert!(Members::<T>::contains_key(POOL, who));
	}

	#[benchmark]
	fn pay_dues() {
		open_pool::<T>();
		let (by, who) = (rich::<T>("guest", 0), voter::<T>(0));
		edit_member::<T>(&who, |member| {
			member.sequence = None;
			member.paid_until = now::<T>();
		});
		Voterless::<T>::insert(POOL, 0);
		#[extrinsic_call]
		_(RawOrigin::Signed(by), POOL, who.clone(), 1);
		assert!(Members::<T>::get(POOL, who).is_some_and(|member| member.sequence.is_some()));
	}

	#[benchmark]
	fn donate() {
		open_pool::<T>();
		let by = rich::<T>("guest", 0);
		#[extrinsic_call]
		_(RawOrigin::Signed(by), POOL, DUES);
	}

	#[benchmark]
	fn sweep() {
		open_pool::<T>();
		T::Fungibles::mint_into(CurrencyId::WithId(ASSET), &Pallet::<T>::pot(POOL), 1).expect("there is room");
		let by = rich::<T>("guest", 0);
		#[extrinsic_call]
		_(RawOrigin::Signed(by), POOL);
	}

	/// What is left in the pot of a pool that is closed.
	#[benchmark]
	fn sweep_closed() {
		open_pool::<T>();
		T::Fungibles::mint_into(CurrencyId::WithId(ASSET), &Pallet::<T>::pot(POOL), DUES).expect("there is room");
		edit::<T>(POOL, |pool| pool.state = PoolState::Closed);
		let by = rich::<T>("guest", 0);
		#[block]
		{
			Pallet::<T>::sweep(RawOrigin::Signed(by).into(), POOL).expect("there is something");
		}
	}

	#[benchmark]
	fn request_exit() {
		open_pool::<T>();
		let who = voter::<T>(0);
		edit::<T>(POOL, |pool| pool.voters = 1);
		collect_round::<T>();
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), POOL, Perquintill::zero());
		assert!(Voterless::<T>::contains_key(POOL));
	}

	#[benchmark]
	fn pay_exit() {
		open_pool::<T>();
		let who = voter::<T>(0);
		Pallet::<T>::do_request_exit(POOL, &who, Perquintill::zero()).expect("they can leave");
		pass::<T>(45);
		// Who is charged for what was paid, so that it is looked whether they vouch still.
		edit_member::<T>(&who, |member| member.record.backed = 1);
		collect_round::<T>();
		let by = rich::<T>("guest", 0);
		#[extrinsic_call]
		_(RawOrigin::Signed(by), POOL, who.clone());
		assert!(PastMembers::<T>::contains_key(POOL, who));
	}

	#[benchmark]
	fn withdraw_exit() {
		open_pool::<T>();
		let who = voter::<T>(0);
		Pallet::<T>::do_request_exit(POOL, &who, Perquintill::zero()).expect("they can leave");
		pass::<T>(45);
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), POOL);
		assert_eq!(Members::<T>::get(POOL, who).and_then(|member| member.exit), None);
	}

	#[benchmark]
	fn remove_lapsed() {
		open_pool::<T>();
		let who = voter::<T>(0);
		edit_member::<T>(&who, |member| member.paid_until = 0);
		edit::<T>(POOL, |pool| pool.voters = 1);
		collect_round::<T>();
		let by = rich::<T>("guest", 0);
		#[extrinsic_call]
		_(RawOrigin::Signed(by), POOL, who);
		assert!(Voterless::<T>::contains_key(POOL));
	}

	#[benchmark]
	fn accept_payee() {
		let host = open_pool::<T>();
		let payee = school::<T>(0);
		AcceptedPayees::<T>::remove(POOL, &payee);
		#[extrinsic_call]
		_(RawOrigin::Signed(host), POOL, payee.clone());
		assert!(AcceptedPayees::<T>::contains_key(POOL, payee));
	}

	#[benchmark]
	fn drop_payee() {
		let host = open_pool::<T>();
		let payee = school::<T>(0);
		#[extrinsic_call]
		_(RawOrigin::Signed(host), POOL, payee.clone());
		assert!(!AcceptedPayees::<T>::contains_key(POOL, payee));
	}

	#[benchmark]
	fn file_claim(p: Linear<1, { claim::MAX_PARTS }>) {
		open_pool::<T>();
		let claimant = voter::<T>(0);
		// One that waits to be vouched for, all others to schools of their own.
		let schools = (1..p).map(|n| PayeeRequest::Account(school::<T>(n)));
		let request = request::<T>(schools.chain([vouched::<T>(0)]).collect::<Vec<_>>());
		let origin: T::RuntimeOrigin = RawOrigin::Signed(claimant).into();
		#[block]
		{
			// Asked before the call, to know whether it is free.
			assert!(Pallet::<T>::is_filing_feeless(&origin, POOL, &request));
			Pallet::<T>::file_claim(origin, POOL, request).expect("it is within its limits");
		}
		assert!(Claims::<T>::contains_key(POOL, 0));
	}

	#[benchmark]
	fn withdraw_claim(p: Linear<1, { claim::MAX_PARTS }>) {
		open_pool::<T>();
		let claimant = voter::<T>(0);
		let claim = file_vouched::<T>(&claimant, p);
		Windings::<T>::insert(
			POOL,
			change::Winding { began: time::Stamp { time: 0, block: 0 }, phase: change::WindingPhase::Deciding },
		);
		#[extrinsic_call]
		_(RawOrigin::Signed(claimant), POOL, claim);
		assert!(!Vouchers::<T>::contains_key(POOL, claim));
	}

	/// By the school, whose word is looked up.
	#[benchmark]
	fn open_part() {
		open_pool::<T>();
		let (claimant, school) = (voter::<T>(0), school::<T>(0));
		let mut request = request::<T>([PayeeRequest::Account(school.clone())]);
		request.parts[0].milestone = Some(Milestone::ProofOfEnrolment);
		Pallet::<T>::do_file_claim(claimant, POOL, request).expect("it is within its limits");
		#[extrinsic_call]
		_(RawOrigin::Signed(school), POOL, 0, 0, None);
		assert!(Proofs::<T>::contains_key((POOL, 0, 0)));
	}

	/// By the claimant, with a document, of a part that voters have vouched for.
	#[benchmark]
	fn open_vouched_part() {
		open_pool::<T>();
		let claimant = voter::<T>(0);
		edit_member::<T>(&claimant, |member| member.record.own_backing = 100 * DUES);
		let mut request = request::<T>([vouched::<T>(0)]);
		request.parts[0].milestone = Some(Milestone::ProofOfEnrolment);
		Pallet::<T>::do_file_claim(claimant.clone(), POOL, request).expect("it is within its limits");
		vouch_by::<T>(MAX_VOUCHERS, MAX_VOUCHERS, 0);
		#[block]
		{
			Pallet::<T>::open_part(RawOrigin::Signed(claimant).into(), POOL, 0, 0, Some(hash()))
				.expect("it is vouched for");
		}
		assert!(Parts::<T>::get((POOL, 0, 0)).is_some_and(|part| part.is_open()));
	}

	#[benchmark]
	fn attest() {
		open_pool::<T>();
		let (claimant, school) = (voter::<T>(0), school::<T>(0));
		let mut request = request::<T>([PayeeRequest::Account(school.clone())]);
		request.parts[0].milestone = Some(Milestone::SchoolAttests);
		Pallet::<T>::do_file_claim(claimant, POOL, request).expect("it is within its limits");
		#[extrinsic_call]
		_(RawOrigin::Signed(school), POOL, 0, 0);
		assert!(Proofs::<T>::contains_key((POOL, 0, 0)));
	}

	/// The last who can vouch: all parts open.
	#[benchmark]
	fn vouch(p: Linear<1, { claim::MAX_PARTS }>) {
		open_pool::<T>();
		let claim = file_unbacked::<T>(&voter::<T>(0), p);
		let by = voter::<T>(1);
		vouch_by::<T>(MAX_VOUCHERS - 1, MAX_VOUCHERS, claim);
		Barred::<T>::insert(POOL, &by, 0);
		#[extrinsic_call]
		_(RawOrigin::Signed(by), POOL, claim, Balance::MAX);
		assert!(matches!(Parts::<T>::get((POOL, claim, 0)).expect("it was filed").state, PartState::Open { .. }));
	}

	/// Before anything opened: it is taken off all parts.
	#[benchmark]
	fn unvouch(p: Linear<1, { claim::MAX_PARTS }>) {
		open_pool::<T>();
		let by = voter::<T>(1);
		let claim = file_unbacked::<T>(&voter::<T>(0), p);
		Pallet::<T>::do_vouch(by.clone(), POOL, claim, Balance::MAX).expect("they can vouch");
		#[extrinsic_call]
		_(RawOrigin::Signed(by), POOL, claim);
		assert!(Vouchers::<T>::get(POOL, claim).is_some_and(|vouching| vouching.vouchers.is_empty()));
	}

	/// After it opened: the claimant's own dues carry it by now.
	#[benchmark]
	fn unvouch_opened(p: Linear<1, { claim::MAX_PARTS }>) {
		open_pool::<T>();
		let (claimant, by) = (voter::<T>(0), voter::<T>(100));
		let claim = file_vouched::<T>(&claimant, p);
		edit_member::<T>(&claimant, |member| member.record.own_backing = 0);
		#[block]
		{
			Pallet::<T>::unvouch(RawOrigin::Signed(by.clone()).into(), POOL, claim).expect("it is carried");
		}
		assert_eq!(Members::<T>::get(POOL, &by).map(|member| member.record.backed), Some(0));
	}

	#[benchmark]
	fn dispute() {
		open_pool::<T>();
		let claimant = voter::<T>(0);
		let claim = file_vouched::<T>(&claimant, 1);
		let by = watcher::<T>(claim);
		#[extrinsic_call]
		_(RawOrigin::Signed(by), POOL, claim, 0, Reason::Other, hash());
		assert!(Disputes::<T>::contains_key((POOL, claim, 0)));
	}

	#[benchmark]
	fn look() {
		open_pool::<T>();
		let claimant = voter::<T>(0);
		let claim = file_vouched::<T>(&claimant, 1);
		let origin: T::RuntimeOrigin = RawOrigin::Signed(watcher::<T>(claim)).into();
		#[block]
		{
			// Asked before the call, to know whether it is free.
			assert!(Pallet::<T>::is_look_feeless(&origin, (POOL, claim, 0)));
			Pallet::<T>::look(origin, POOL, claim, 0, true).expect("they were drawn");
		}
		assert_eq!(Watches::<T>::get((POOL, claim, 0)).map(|watch| watch.doubts), Some(1));
	}

	#[benchmark]
	fn answer() {
		open_pool::<T>();
		let (claimant, by) = (voter::<T>(0), voter::<T>(1));
		let claim = file_vouched::<T>(&claimant, 1);
		setup::dispute::<T>(&by, claim);
		#[extrinsic_call]
		_(RawOrigin::Signed(claimant), POOL, claim, 0, hash());
	}

	#[benchmark]
	fn reopen() {
		open_pool::<T>();
		let claim = decided::<T>(1, true);
		Pallet::<T>::end_poll((POOL, claim, 0)).expect("the poll is over");
		#[extrinsic_call]
		_(RawOrigin::Signed(account("voter", 0, 0)), POOL, claim, 0, H256::repeat_byte(8));
		assert!(NewEvidence::<T>::contains_key((POOL, claim, 0)));
	}

	/// A part that waits for nobody: its window begins.
	#[benchmark]
	fn reopen_window() {
		open_pool::<T>();
		let claimant = voter::<T>(0);
		let claim = file::<T>(&claimant, [PayeeRequest::OwnAccount]);
		decide::<T>(claim, 1, true);
		Pallet::<T>::end_poll((POOL, claim, 0)).expect("the poll is over");
		#[block]
		{
			let origin = RawOrigin::Signed(claimant).into();
			Pallet::<T>::reopen(origin, POOL, claim, 0, H256::repeat_byte(8)).expect("it was refused");
		}
		assert!(Parts::<T>::get((POOL, claim, 0)).is_some_and(|part| part.is_open()));
	}

	#[benchmark]
	fn count_claim() {
		open_pool::<T>();
		let claimant = voter::<T>(0);
		let claim = file_vouched::<T>(&claimant, claim::MAX_PARTS);
		let found = Claims::<T>::get(POOL, claim).expect("it was filed");
		UnderWay::<T>::remove(POOL, claim);
		let record = name_others::<T>(claim, &claimant);
		Records::<T>::insert(POOL, record);
		#[block]
		{
			let _ = Claims::<T>::iter().next();
			Pallet::<T>::count_claim(POOL, claim, &found);
		}
		assert!(UnderWay::<T>::contains_key(POOL, claim) && InDispute::<T>::contains_key(POOL, claim));
	}

	#[benchmark]
	fn bring_pool() {
		open_pool::<T>();
		migrations::in_layout_four::<T>();
		let key = migrations::in_layout_two::<T>(POOL);
		#[block]
		{
			let next = polkadot_sdk::sp_io::storage::next_key(&Pools::<T>::final_prefix());
			assert_eq!(next.as_ref(), Some(&key));
			migrations::note::<T>(&key);
		}
		assert!(migrations::is_in_layout_four::<T>(&key));
	}

	#[benchmark]
	fn bring_part() {
		open_pool::<T>();
		let claim = file_vouched::<T>(&voter::<T>(0), 1);
		let key = Parts::<T>::hashed_key_for((POOL, claim, 0));
		// The pools are brought before their parts.
		let pool = Pools::<T>::get(POOL).expect("it is open");
		migrations::in_layout_four::<T>();
		Pools::<T>::insert(POOL, pool);
		#[block]
		{
			let next = polkadot_sdk::sp_io::storage::next_key(&Parts::<T>::final_prefix());
			assert_eq!(next.as_ref(), Some(&key));
			migrations::tell_apart::<T>(&key);
		}
		assert!(Parts::<T>::get((POOL, claim, 0)).is_some());
	}

	/// Every part of `claim` is in dispute, and as many names are taken by other claims as can be.
	fn name_others<T: Config>(claim: ClaimId, claimant: &T::AccountId) -> record::PaymentRecord {
		let at = time::Stamp { time: now::<T>(), block: 0 };
		let kept = |poll| claim::Dispute {
			by: claimant.clone(),
			reason: Reason::WrongAmount,
			statement: hash(),
			answer: Some(hash()),
			bond: AMOUNT,
			at,
			poll,
		};
		for index in 0..claim::MAX_PARTS as PartIndex {
			Disputes::<T>::insert((POOL, claim, index), kept(index.into()));
			Parts::<T>::mutate((POOL, claim, index), |part| {
				let part = part.as_mut().expect("it was filed");
				part.state = PartState::Disputed { poll: index.into(), job: Default::default() };
				(part.paid, part.settled) = (1, Some(at));
			});
		}
		let others = claim + 1..=claim + record::NAMED_CLAIMS;
		let part = Parts::<T>::get((POOL, claim, 0)).expect("it was filed");
		for other in others.clone() {
			Parts::<T>::insert((POOL, other, 0), part.clone());
			Disputes::<T>::insert((POOL, other, 0), kept(other.into()));
		}
		NewestClaims::<T>::insert(POOL, claimant, BoundedVec::truncate_from(others.clone().collect()));
		let named: alloc::vec::Vec<_> = others.map(|other| (other, 0)).collect();
		record::PaymentRecord { newest: BoundedVec::truncate_from(named), ..Default::default() }
	}

	/// Some of a part could not be delivered; the rest is in the round that collects.
	fn hold<T: Config>(claimant: &T::AccountId) {
		let claim = file_vouched::<T>(claimant, 1);
		pass::<T>(8);
		Pallet::<T>::end_window((POOL, claim, 0)).expect("its window is over");
		let held = AMOUNT / 2;
		Parts::<T>::mutate((POOL, claim, 0), |part| {
			let part = part.as_mut().expect("it was filed");
			part.paid = held;
			part.held = claim::Held { free: held, donated: 0 };
		});
		Rounds::<T>::mutate(POOL, 0, |round| round.as_mut().expect("it collects").approved -= held);
		edit::<T>(POOL, |pool| {
			pool.books.held = held;
			pool.books.free -= held;
			pool.promises.owed -= held;
		});
		edit_member::<T>(claimant, |member| {
			member.record.received = held;
			member.record.promised -= held;
		});
	}

	#[benchmark]
	fn collect() {
		open_pool::<T>();
		let claimant = voter::<T>(0);
		hold::<T>(&claimant);
		#[extrinsic_call]
		_(RawOrigin::Signed(claimant), POOL, 0, 0);
		assert_eq!(Pools::<T>::get(POOL).expect("it is open").books.held, 0);
	}

	#[benchmark]
	fn name_payee() {
		open_pool::<T>();
		let claimant = voter::<T>(0);
		hold::<T>(&claimant);
		let school = school::<T>(0);
		#[extrinsic_call]
		_(RawOrigin::Signed(claimant), POOL, 0, 0, PayeeRequest::Account(school.clone()));
		assert_eq!(Parts::<T>::get((POOL, 0, 0)).expect("it was filed").payee, Payee::Registered(school));
	}

	#[benchmark]
	fn apply() {
		open_pool::<T>();
		let who = rich::<T>("guest", 0);
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), POOL);
		assert!(Applications::<T>::contains_key(POOL, who));
	}

	#[benchmark]
	fn admit() {
		let host = open_pool::<T>();
		let who = rich::<T>("guest", 0);
		Pallet::<T>::do_apply(who.clone(), POOL).expect("they can apply");
		#[extrinsic_call]
		_(RawOrigin::Signed(host), POOL, who.clone());
		assert!(Members::<T>::contains_key(POOL, who));
	}

	#[benchmark]
	fn drop_application() {
		let host = open_pool::<T>();
		let who = rich::<T>("guest", 0);
		Pallet::<T>::do_apply(who.clone(), POOL).expect("they can apply");
		#[extrinsic_call]
		_(RawOrigin::Signed(host), POOL, who.clone());
		assert!(!Applications::<T>::contains_key(POOL, who));
	}

	#[benchmark]
	fn pause() {
		let host = open_pool::<T>();
		Pauses::<T>::insert(POOL, Pause { since: 0, until: 0 });
		#[extrinsic_call]
		_(RawOrigin::Signed(host), POOL);
		assert!(Pallet::<T>::is_paused(POOL, now::<T>()));
	}

	#[benchmark]
	fn lift_pause() {
		let host = open_pool::<T>();
		Pallet::<T>::do_pause(&host, POOL).expect("it can pause");
		#[extrinsic_call]
		_(track::<T>(Origin::Emergency) as T::RuntimeOrigin, POOL);
		assert!(!Pallet::<T>::is_paused(POOL, now::<T>()));
	}

	#[benchmark]
	fn hand_over() {
		let host = open_pool::<T>();
		let candidate = rich::<T>("guest", 0);
		#[extrinsic_call]
		_(RawOrigin::Signed(host), POOL, Some(candidate.clone()));
		assert_eq!(HostOffers::<T>::get(POOL), Some(candidate));
	}

	#[benchmark]
	fn accept_host() {
		open_pool::<T>();
		let candidate = rich::<T>("guest", 0);
		HostOffers::<T>::insert(POOL, &candidate);
		#[extrinsic_call]
		_(RawOrigin::Signed(candidate.clone()), POOL);
		assert_eq!(Pools::<T>::get(POOL).expect("it is open").host, candidate);
	}

	#[benchmark]
	fn expire_part() {
		open_pool::<T>();
		let claimant = voter::<T>(0);
		let claim = file_unbacked::<T>(&claimant, 1);
		vouch_by::<T>(MAX_VOUCHERS - 1, MAX_VOUCHERS, claim);
		pass::<T>(15);
		#[extrinsic_call]
		_(RawOrigin::Signed(claimant), POOL, claim, 0);
		assert!(!Vouchers::<T>::contains_key(POOL, claim));
	}

	#[benchmark]
	fn propose_rules() {
		open_pool::<T>();
		let holder = rich::<T>("holder", 0);
		#[extrinsic_call]
		_(RawOrigin::Signed(holder), POOL, other_rules(), hash());
		assert!(Changes::<T>::contains_key(POOL, Slot::RulesByHolder));
	}

	#[benchmark]
	fn draft() {
		open_pool::<T>();
		let (author, _) = setup::draft::<T>(Proposal::Rules(other_rules()), 2);
		#[extrinsic_call]
		_(RawOrigin::Signed(author), POOL, Proposal::Rules(other_rules()), hash());
	}

	#[benchmark]
	fn sign_draft() {
		open_pool::<T>();
		let (author, number) = setup::draft::<T>(Proposal::Rules(other_rules()), 1);
		let (who, other) = (voter::<T>(2), voter::<T>(3));
		// They had signed another draft, which its author replaced.
		Pallet::<T>::do_draft(other.clone(), POOL, Proposal::Rules(other_rules()), hash()).expect("it can be drafted");
		Signatures::<T>::insert(
			(POOL, &who, Slot::RulesByMembers),
			change::Signature { author: other, number: u32::MAX },
		);
		#[extrinsic_call]
		_(RawOrigin::Signed(who), POOL, author, number);
		assert!(Changes::<T>::contains_key(POOL, Slot::RulesByMembers));
	}

	#[benchmark]
	fn agree_to_host() {
		open_pool::<T>();
		let candidate = rich::<T>("guest", 0);
		let (author, number) = setup::draft::<T>(Proposal::Host(candidate.clone()), 0);
		#[extrinsic_call]
		_(RawOrigin::Signed(candidate), POOL, author, number);
		assert!(Changes::<T>::contains_key(POOL, Slot::Host));
	}

	#[benchmark]
	fn open_draft() {
		open_pool::<T>();
		let (author, number) = setup::draft::<T>(Proposal::Rules(other_rules()), 0);
		let by = rich::<T>("guest", 0);
		#[extrinsic_call]
		_(RawOrigin::Signed(by), POOL, author, number);
		assert!(Changes::<T>::contains_key(POOL, Slot::RulesByMembers));
	}

	#[benchmark]
	fn begin_winding_up() {
		open_pool::<T>();
		Voterless::<T>::insert(POOL, 0);
		edit::<T>(POOL, |pool| pool.voters = 0);
		let by = rich::<T>("guest", 0);
		#[extrinsic_call]
		_(RawOrigin::Signed(by), POOL);
		assert!(Windings::<T>::contains_key(POOL));
	}

	#[benchmark]
	fn redeem() {
		open_pool::<T>();
		let who = voter::<T>(0);
		wind_up::<T>();
		let by = rich::<T>("guest", 0);
		#[extrinsic_call]
		_(RawOrigin::Signed(by), POOL, who.clone());
		assert!(!Members::<T>::contains_key(POOL, who));
	}

	#[benchmark]
	fn close_pool() {
		open_pool::<T>();
		let (heir, _) = open::<T>(Successor::Treasury);
		edit::<T>(POOL, |pool| pool.successor = Successor::Pool(heir));
		wind_up::<T>();
		pass::<T>(366);
		let by = rich::<T>("guest", 0);
		#[extrinsic_call]
		_(RawOrigin::Signed(by), POOL);
		assert_eq!(Pools::<T>::get(POOL).expect("it stays").state, PoolState::Closed);
	}

	#[benchmark]
	fn set_parameter() {
		open_pool::<T>();
		Parameters::<T>::put(parameters::<T>());
		let change = Parameter::DuesFloor { currency: CurrencyId::WithId(ASSET), floor: 200 };
		#[extrinsic_call]
		_(track::<T>(Origin::Parameters) as T::RuntimeOrigin, change);
		assert_eq!(Currencies::<T>::get(CurrencyId::WithId(ASSET)).expect("it is registered").dues_floor, 200);
	}

	#[benchmark]
	fn register_currency() {
		let issuer = account("issuer", 0, 0);
		#[extrinsic_call]
		_(track::<T>(Origin::Registry) as T::RuntimeOrigin, new_currency::<T>(Some(issuer)));
		assert!(Currencies::<T>::contains_key(CurrencyId::WithId(ASSET)));
	}

	#[benchmark]
	fn set_currency() {
		open_pool::<T>();
		let change = CurrencyChange::Rate(2.into());
		#[extrinsic_call]
		_(track::<T>(Origin::Registry) as T::RuntimeOrigin, CurrencyId::WithId(ASSET), change);
	}

	#[benchmark]
	fn register_payee() {
		let payee: T::AccountId = account("school", 0, 0);
		#[extrinsic_call]
		_(track::<T>(Origin::Registry) as T::RuntimeOrigin, payee.clone(), PayeeKind::School);
		assert!(Payees::<T>::contains_key(payee));
	}

	#[benchmark]
	fn remove_payee() {
		let payee = school::<T>(0);
		#[extrinsic_call]
		_(track::<T>(Origin::Registry) as T::RuntimeOrigin, payee.clone());
		assert!(!Payees::<T>::contains_key(payee));
	}

	#[benchmark]
	fn mint() {
		let (issuer, to) = (account::<T::AccountId>("issuer", 0, 0), account::<T::AccountId>("guest", 0, 0));
		Pallet::<T>::do_register_currency(new_currency::<T>(Some(issuer.clone()))).expect("it is new");
		#[extrinsic_call]
		_(RawOrigin::Signed(issuer), ASSET, to, DUES);
	}

	#[benchmark]
	fn burn() {
		let issuer = account::<T::AccountId>("issuer", 0, 0);
		Pallet::<T>::do_register_currency(new_currency::<T>(Some(issuer.clone()))).expect("it is new");
		Pallet::<T>::do_mint(&issuer, ASSET, &issuer, DUES).expect("the issuer mints");
		#[extrinsic_call]
		_(RawOrigin::Signed(issuer), ASSET, DUES);
	}

	#[benchmark]
	fn announce_upgrade() {
		let code = T::Hashing::hash(b"code");
		// An earlier one was applied.
		AnnouncedUpgrade::<T>::put(protocol::AnnouncedUpgrade { code, not_before: 0, authorized: true });
		#[extrinsic_call]
		_(track::<T>(Origin::Upgrade) as T::RuntimeOrigin, code);
		assert!(AnnouncedUpgrade::<T>::get().is_some_and(|announced| !announced.authorized));
	}

	#[benchmark]
	fn withdraw_upgrade() {
		let code = T::Hashing::hash(b"code");
		AnnouncedUpgrade::<T>::put(protocol::AnnouncedUpgrade { code, not_before: 0, authorized: true });
		#[extrinsic_call]
		_(track::<T>(Origin::Emergency) as T::RuntimeOrigin);
		assert!(!AnnouncedUpgrade::<T>::exists());
	}

	#[benchmark]
	fn authorize_announced_upgrade() {
		let code = T::Hashing::hash(b"code");
		AnnouncedUpgrade::<T>::put(protocol::AnnouncedUpgrade { code, not_before: 0, authorized: false });
		let by = account::<T::AccountId>("guest", 0, 0);
		#[extrinsic_call]
		_(RawOrigin::Signed(by));
		assert!(AnnouncedUpgrade::<T>::get().is_some_and(|announced| announced.authorized));
	}

	/// Every block: nothing is due.
	#[benchmark]
	fn due_check() {
		open_pool::<T>();
		DueCursor::<T>::put(Cursor { hour: u32::MAX, index: 0 });
		#[block]
		{
			Pallet::<T>::do_quota_of_due_jobs();
		}
	}

	/// A cursor at this hour, whose bucket has so many places.
	fn bucket<T: Config>(places: u32) -> u32 {
		open_pool::<T>();
		let hour = (now::<T>() / HOUR) as u32;
		DueCursor::<T>::put(Cursor { hour, index: 0 });
		DueCount::<T>::insert(hour, places);
		hour
	}

	/// A bucket is done and the cursor moves on.
	#[benchmark]
	fn due_hour() {
		let hour = bucket::<T>(1);
		DueCursor::<T>::put(Cursor { hour, index: 1 });
		#[block]
		{
			Pallet::<T>::do_due_jobs_in(Weight::MAX);
		}
		assert_eq!(DueCursor::<T>::get().hour, hour + 1);
	}

	/// A job that finds nothing to do.
	#[benchmark]
	fn due_place() {
		let hour = bucket::<T>(1);
		DueJobs::<T>::insert(hour, 0, Job::RoundEnds { pool: POOL, round: 0 });
		#[block]
		{
			Pallet::<T>::do_due_jobs_in(Weight::MAX);
		}
		assert!(!DueJobs::<T>::contains_key(hour, 0));
	}

	/// The last part, which has waited for the panels of all others.
	#[benchmark]
	fn end_window() {
		open_pool::<T>();
		let claim = file_vouched::<T>(&voter::<T>(0), claim::MAX_PARTS);
		let last = (claim::MAX_PARTS - 1) as PartIndex;
		panels_decided::<T>(claim, last);
		pass::<T>(20);
		#[block]
		{
			Pallet::<T>::end_window((POOL, claim, last)).expect("its window is over");
		}
		assert!(Rounds::<T>::contains_key(POOL, 0));
	}

	/// A panel refuses the first of `p` parts; the others expire.
	#[benchmark]
	fn refuse_part(p: Linear<1, { claim::MAX_PARTS }>) {
		open_pool::<T>();
		let claim = decided::<T>(p, true);
		#[block]
		{
			Pallet::<T>::end_poll((POOL, claim, 0)).expect("the poll is over");
		}
		let state = |part| Parts::<T>::get((POOL, claim, part)).expect("it was filed").state;
		assert_eq!(state(0), PartState::Refused);
		assert!((1..p as PartIndex).all(|part| state(part) == PartState::Expired));
	}

	/// A panel does not refuse: the bond is split.
	#[benchmark]
	fn approve_part() {
		open_pool::<T>();
		let claim = decided::<T>(1, false);
		#[block]
		{
			Pallet::<T>::end_poll((POOL, claim, 0)).expect("the poll is over");
		}
		assert!(Rounds::<T>::contains_key(POOL, 0));
	}

	/// Rules of a token holder are adopted.
	#[benchmark]
	fn adopt_change() {
		open_pool::<T>();
		proposed::<T>(true);
		let others = easier_rules::<T>();
		let needed = || T::Polls::status(others).map(|status| status.needed_ayes);
		let before = needed();
		#[block]
		{
			Pallet::<T>::end_change(POOL, Slot::RulesByHolder).expect("the poll is over");
		}
		assert_eq!(Pools::<T>::get(POOL).expect("it is open").rules, 3);
		assert!(before < needed());
	}

	/// Rules of a token holder are refused, and the deposit is lost.
	#[benchmark]
	fn refuse_change() {
		open_pool::<T>();
		proposed::<T>(false);
		#[block]
		{
			Pallet::<T>::end_change(POOL, Slot::RulesByHolder).expect("the poll is over");
		}
		assert_eq!(Pools::<T>::get(POOL).expect("it is open").rules, 2);
	}

	/// The round before was paid, and this is the last of a pool that is wound up.
	#[benchmark]
	fn close_round() {
		open_pool::<T>();
		setup::round::<T>(1);
		later_round::<T>();
		#[block]
		{
			Pallet::<T>::end_round(POOL, 1).expect("it has ended");
		}
		assert_eq!(Pools::<T>::get(POOL).expect("it is open").round, 2);
	}

	/// There is no money: it goes on collecting.
	#[benchmark]
	fn defer_round() {
		open_pool::<T>();
		setup::round::<T>(1);
		later_round::<T>();
		edit::<T>(POOL, |pool| (pool.books.free, pool.promises.undecided) = (0, 1));
		#[block]
		{
			Pallet::<T>::end_round(POOL, 1).expect("it has ended");
		}
		assert_eq!(Rounds::<T>::get(POOL, 1).expect("it collects").deferrals, 1);
	}

	#[benchmark]
	fn walk_round(n: Linear<1, { crate::round::WALK }>) {
		open_pool::<T>();
		setup::round::<T>(n);
		Pallet::<T>::end_round(POOL, 0).expect("it has ended");
		#[block]
		{
			Pallet::<T>::end_round(POOL, 0).expect("it pays");
		}
		assert_eq!(Parts::<T>::get((POOL, n - 1, 0)).expect("it was filed").state, PartState::Expired);
	}

	/// What a part that so many vouch for needs beyond another when it comes to its end.
	#[benchmark]
	fn free_vouchers(v: Linear<2, { MAX_VOUCHERS }>) {
		open_pool::<T>();
		let id = file_unbacked::<T>(&voter::<T>(0), 1);
		vouch_by::<T>(v, v, id);
		let key = (POOL, id, 0);
		let mut pool = Pools::<T>::get(POOL).expect("it is open");
		let (claim, mut part) = (Claims::<T>::get(POOL, id), Parts::<T>::get(key).expect("it was filed"));
		#[block]
		{
			let claim = claim.as_ref().expect("it was filed");
			Pallet::<T>::finish(key, &mut pool, claim, &mut part, PartState::Expired).expect("it can end");
		}
		assert!(!Vouchers::<T>::contains_key(POOL, id));
	}
}
