//! What the chain says of the token holders' referenda is true: what became of a call, what would become of it, where a
//! deposit went, what the treasury still has to pay.

mod support;

use codec::Encode;
use huzhu_runtime::{
	AllPalletsWithSystem, Assets, Balance, Balances, BlockNumber, ConvictionVoting, Hash, OriginCaller, Preimage,
	Protocol, Referenda, Runtime, RuntimeCall, RuntimeOrigin, Scheduler, System, Treasury, Utility,
	enactment::{Enacted, Enactment, Outcome},
	genesis::DEMO,
	governance::{MaximumSchedulerWeight, PayoutPeriod, TreasuryAccount},
	migrations::SettleProtocol,
	money::UNIT,
	protocol::{self, ReferendumRow, Sought},
	time::DAYS,
};
use pallet_mutual_aid::{CurrencyId, Error, Origin, PayeeKind};
use polkadot_sdk::{
	frame_support::{
		assert_noop, assert_ok,
		migrations::{SteppedMigration, SteppedMigrationError},
		storage::unhashed,
		traits::{
			Bounded, GetStorageVersion, OnInitialize, StorageVersion, UnfilteredDispatchable, schedule::DispatchTime,
		},
		weights::{Weight, WeightMeter},
	},
	frame_system,
	pallet_conviction_voting::{AccountVote, Conviction, Vote},
	pallet_referenda::{self, Deposit, ReferendumCount, ReferendumInfo, ReferendumInfoFor},
	pallet_scheduler::{self, Agenda, IncompleteSince, WeightInfo},
	pallet_treasury::{self, Spends},
	pallet_utility,
	sp_io::hashing::blake2_256,
	sp_runtime::{DispatchError, traits::BlakeTwo256},
	sp_state_machine::TrieBackendBuilder,
	sp_trie::recorder::Recorder,
};
use support::{account, development_chain};

const DEPOSIT: Balance = 10 * UNIT;

fn by(path: &str) -> RuntimeOrigin {
	RuntimeOrigin::signed(account(path))
}

/// Begin a block, as every node does, with nothing between it and the last one.
fn begin(number: BlockNumber) {
	System::reset_events();
	System::set_block_number(number);
	IncompleteSince::<Runtime>::put(number);
	AllPalletsWithSystem::on_initialize(number);
}

/// Go on to a block, through all at whose beginning something is scheduled.
fn go_to(block: BlockNumber) {
	while let Some(next) =
		Agenda::<Runtime>::iter_keys().filter(|when| (System::block_number() + 1..=block).contains(when)).min()
	{
		begin(next);
	}
	if System::block_number() < block {
		begin(block);
	}
}

fn go(blocks: BlockNumber) {
	go_to(System::block_number() + blocks);
}

fn on_chain(test: impl FnOnce()) {
	development_chain().execute_with(|| {
		begin(1);
		test();
		#[cfg(feature = "try-runtime")]
		assert_ok!(<Protocol as polkadot_sdk::frame_support::traits::Hooks<BlockNumber>>::try_state(
			System::block_number()
		));
	});
}

fn noted_as(bytes: &[u8]) -> Hash {
	blake2_256(bytes).into()
}

type Proposed = Bounded<RuntimeCall, BlakeTwo256>;

fn inline(bytes: Vec<u8>) -> Proposed {
	Bounded::Inline(bytes.try_into().unwrap())
}

/// Submit what a power would do, by Bob.
fn submit_bytes(power: Origin, proposal: Proposed, enactment: DispatchTime<BlockNumber>) -> u32 {
	assert_ok!(Referenda::submit(by("//Bob"), Box::new(OriginCaller::MutualAid(power)), proposal, enactment));
	pallet_referenda::ReferendumCount::<Runtime>::get() - 1
}

fn submit(power: Origin, call: impl Into<RuntimeCall>) -> u32 {
	submit_bytes(power, inline(call.into().encode()), DispatchTime::After(1))
}

fn vote(who: &str, index: u32, aye: bool, balance: Balance) {
	let vote = Vote { aye, conviction: Conviction::Locked1x };
	assert_ok!(ConvictionVoting::vote(by(who), index, AccountVote::Standard { vote, balance }));
}

/// Have it decided by a great majority.
fn decide(index: u32, aye: bool) {
	assert_ok!(Referenda::place_decision_deposit(by("//Alice"), index));
	for number in 1..=16 {
		vote(&format!("//Member//{number}"), index, aye, 9_000 * UNIT);
	}
	while matches!(ReferendumInfoFor::<Runtime>::get(index), Some(ReferendumInfo::Ongoing(_))) {
		go(DAYS);
	}
}

/// Have it pass and be carried out, as soon as can be.
fn pass(index: u32) {
	decide(index, true);
	go(2 * DAYS);
}

fn row(index: u32) -> ReferendumRow {
	Protocol::referenda_page(Sought::All, Some(index + 1), 1).rows.remove(0)
}

fn outcome(index: u32) -> Outcome {
	match row(index).enactment {
		Some(Enactment::Over(Enacted { outcome, .. })) => outcome,
		other => panic!("{other:?}"),
	}
}

/// The least block from which the call of a referendum can be carried out.
fn approved_in(index: u32) -> BlockNumber {
	match ReferendumInfoFor::<Runtime>::get(index) {
		Some(ReferendumInfo::Approved(at, ..)) => at,
		other => panic!("{other:?}"),
	}
}

fn register(payee: &str) -> RuntimeCall {
	pallet_mutual_aid::Call::register_payee { payee: account(payee), kind: PayeeKind::School }.into()
}

fn failed() -> DispatchError {
	Error::<Runtime>::PayeeAlreadyRegistered.into()
}

#[test]
fn what_became_of_a_call_is_kept_with_its_block() {
	on_chain(|| {
		let index = submit(Origin::Registry, register("//Eve"));
		assert_eq!(row(index).enactment, None);
		decide(index, true);
		let at = approved_in(index) + DAYS;
		assert_eq!(row(index).enactment, Some(Enactment::Waits { at }));
		go_to(at - 1);
		assert_eq!(row(index).enactment, Some(Enactment::Waits { at }));
		assert!(!pallet_mutual_aid::Payees::<Runtime>::contains_key(account("//Eve")));
		go_to(at);
		let done = Some(Enactment::Over(Enacted { at, outcome: Outcome::CarriedOut }));
		assert_eq!(row(index).enactment, done);
		assert!(pallet_mutual_aid::Payees::<Runtime>::contains_key(account("//Eve")));
		go(100 * DAYS);
		assert_eq!(row(index).enactment, done);
		assert_eq!(Protocol::trial(index), None);
	});
}

#[test]
fn a_call_that_fails_is_told_with_its_error_before_and_after() {
	on_chain(|| {
		let index = submit(Origin::Registry, register("//Eve"));
		assert_eq!(Protocol::trial(index), Some(Outcome::CarriedOut));
		assert!(!pallet_mutual_aid::Payees::<Runtime>::contains_key(account("//Eve")));
		let again = submit(Origin::Registry, register("//Eve"));
		pass(index);
		assert_eq!(Protocol::trial(again), Some(Outcome::Failed(failed())));
		decide(again, true);
		// While it waits it is tried as well.
		assert_eq!(Protocol::trial(again), Some(Outcome::Failed(failed())));
		assert!(matches!(row(again).enactment, Some(Enactment::Waits { .. })));
		go(2 * DAYS);
		assert_eq!(outcome(again), Outcome::Failed(failed()));
	});
}

#[test]
fn a_call_is_tried_with_its_own_power() {
	on_chain(|| {
		let beyond = submit(Origin::Wish, register("//Eve"));
		assert_eq!(Protocol::trial(beyond), Some(Outcome::Failed(DispatchError::BadOrigin)));
		pass(beyond);
		assert_eq!(outcome(beyond), Outcome::Failed(DispatchError::BadOrigin));
		let power = |origin| Protocol::try_call(OriginCaller::MutualAid(origin), register("//Eve"));
		assert_eq!(power(Origin::Registry), Some(Outcome::CarriedOut));
		assert_eq!(power(Origin::Upgrade), Some(Outcome::Failed(DispatchError::BadOrigin)));
		assert_eq!(Protocol::try_call(OriginCaller::system(frame_system::RawOrigin::Root), register("//Eve")), None);
		assert_eq!(Protocol::trial(9), None);
	});
}

#[test]
fn a_batch_that_stops_is_told_as_carried_out_in_part() {
	on_chain(|| {
		let calls = || vec![register("//Eve"), register("//School//1"), register("//Ferdie")];
		let stops: RuntimeCall = pallet_utility::Call::batch { calls: calls() }.into();
		let goes_on: RuntimeCall = pallet_utility::Call::force_batch { calls: calls() }.into();
		let nothing: RuntimeCall = pallet_utility::Call::batch_all { calls: calls() }.into();
		let power = |call| Protocol::try_call(OriginCaller::MutualAid(Origin::Registry), call);
		assert_eq!(power(stops.clone()), Some(Outcome::InPart(failed())));
		// What went before in the block is another's.
		assert_ok!(Utility::batch(by("//Eve"), vec![register("//Eve")]));
		assert_eq!(power(register("//Eve")), Some(Outcome::CarriedOut));
		assert_eq!(power(goes_on), Some(Outcome::InPart(failed())));
		assert_eq!(power(nothing), Some(Outcome::Failed(failed())));
		let bytes = stops.encode();
		assert_ok!(Preimage::note_preimage(by("//Bob"), bytes.clone()));
		let proposal = Bounded::Lookup { hash: noted_as(&bytes), len: bytes.len() as u32 };
		let index = submit_bytes(Origin::Registry, proposal, DispatchTime::After(1));
		let whole = submit(Origin::Registry, register("//Grace"));
		assert_eq!(Protocol::trial(index), Some(Outcome::InPart(failed())));
		decide(index, true);
		// Both calls come in one block, and each has its own outcome.
		let at = approved_in(index) + DAYS;
		decide_at(whole, at);
		go_to(at);
		assert_eq!(outcome(index), Outcome::InPart(failed()));
		assert_eq!(outcome(whole), Outcome::CarriedOut);
		assert!(pallet_mutual_aid::Payees::<Runtime>::contains_key(account("//Eve")));
		assert!(!pallet_mutual_aid::Payees::<Runtime>::contains_key(account("//Ferdie")));
	});
}

/// Have the Scheduler carry it out in a block, as if it had passed.
fn decide_at(index: u32, at: BlockNumber) {
	use polkadot_sdk::frame_support::traits::schedule::v3::Named;
	let Some(ReferendumInfo::Ongoing(status)) = ReferendumInfoFor::<Runtime>::get(index) else { panic!() };
	let name = (*b"assembly", "enactment", index).using_encoded(blake2_256);
	let when = DispatchTime::At(at);
	assert_ok!(<Scheduler as Named<_, _, _>>::schedule_named(name, when, None, 63, status.origin, status.proposal));
	let info = ReferendumInfo::Approved(System::block_number(), None, None);
	ReferendumInfoFor::<Runtime>::insert(index, info);
}

#[test]
fn it_waits_for_the_day_that_was_asked_for_not_for_the_least() {
	on_chain(|| {
		let later = submit_bytes(Origin::Registry, inline(register("//Eve").encode()), DispatchTime::After(90 * DAYS));
		let on_a_day =
			submit_bytes(Origin::Registry, inline(register("//Ferdie").encode()), DispatchTime::At(70 * DAYS));
		decide(later, true);
		decide(on_a_day, true);
		let at = approved_in(later) + 90 * DAYS;
		assert_eq!(row(later).enactment, Some(Enactment::Waits { at }));
		assert_eq!(row(on_a_day).enactment, Some(Enactment::Waits { at: 70 * DAYS }));
		go_to(70 * DAYS);
		let done = Enacted { at: 70 * DAYS, outcome: Outcome::CarriedOut };
		assert_eq!(row(on_a_day).enactment, Some(Enactment::Over(done)));
		assert_eq!(row(later).enactment, Some(Enactment::Waits { at }));
	});
}

#[test]
fn a_call_that_nobody_has_shown_or_that_is_none_cannot_be_carried_out() {
	on_chain(|| {
		let hidden = Bounded::Lookup { hash: Hash::repeat_byte(7), len: 200 };
		let hidden = submit_bytes(Origin::Registry, hidden, DispatchTime::After(1));
		// An index of no pallet.
		let none = submit_bytes(Origin::Wish, inline(vec![0xff, 0xff, 1, 2]), DispatchTime::After(1));
		let noise = vec![0xff; 300];
		assert_ok!(Preimage::note_preimage(by("//Bob"), noise.clone()));
		let noise = Bounded::Lookup { hash: noted_as(&noise), len: 300 };
		let noise = submit_bytes(Origin::Wish, noise, DispatchTime::After(1));
		for (index, expected) in [(hidden, Outcome::NoPreimage), (none, Outcome::NoCall), (noise, Outcome::NoCall)] {
			assert_eq!(Protocol::trial(index), Some(expected));
			pass(index);
			assert_eq!(outcome(index), expected);
			assert_eq!(Protocol::trial(index), None);
		}
	});
}

/// Calls within calls, so many that decoding them one within the other exhausts any stack.
#[test]
fn bytes_that_nest_calls_without_end_are_no_call() {
	on_chain(|| {
		let wrapped = |call| RuntimeCall::from(pallet_utility::Call::as_derivative { index: 0, call: Box::new(call) });
		let remark = RuntimeCall::from(frame_system::Call::remark { remark: vec![] });
		let (inner, outer) = (remark.encode(), wrapped(remark).encode());
		let layer = &outer[..outer.len() - inner.len()];
		let nested = [layer.repeat(300_000), inner].concat();
		let (hash, len) = (noted_as(&nested), nested.len() as u32);
		assert_ok!(Preimage::note_preimage(by("//Bob"), nested));
		let index = submit_bytes(Origin::Wish, Bounded::Lookup { hash, len }, DispatchTime::After(1));
		assert_eq!(Protocol::trial(index), Some(Outcome::NoCall));
		pass(index);
		assert_eq!(outcome(index), Outcome::NoCall);
	});
}

#[test]
fn a_call_too_heavy_for_a_block_is_told_before_and_after() {
	on_chain(|| {
		let light = |number| RuntimeCall::from(pallet_referenda::Call::place_decision_deposit { index: number });
		let heavy: RuntimeCall = pallet_utility::Call::batch { calls: (0..60).map(light).collect() }.into();
		let bytes = heavy.encode();
		let proposal = Bounded::Lookup { hash: noted_as(&bytes), len: bytes.len() as u32 };
		assert_ok!(Preimage::note_preimage(by("//Bob"), bytes));
		let index = submit_bytes(Origin::Wish, proposal, DispatchTime::After(1));
		assert_eq!(Protocol::trial(index), Some(Outcome::TooHeavy));
		pass(index);
		assert_eq!(outcome(index), Outcome::TooHeavy);
	});
}

/// The Scheduler would put it off from block to block, and all that comes after it with it.
#[test]
fn a_preimage_said_to_be_longer_than_a_block_can_hold_stops_nobody_else() {
	on_chain(|| {
		for len in [u32::MAX, 2_500_000] {
			let endless = Bounded::Lookup { hash: Hash::repeat_byte(7), len };
			let endless = submit_bytes(Origin::Wish, endless, DispatchTime::After(1));
			assert_eq!(Protocol::trial(endless), Some(Outcome::TooHeavy));
			pass(endless);
			assert_eq!(outcome(endless), Outcome::TooHeavy);
			assert_eq!(IncompleteSince::<Runtime>::get(), Some(System::block_number() + 1));
		}
	});
}

/// What is read at a block's beginning are its own events: those of the block before are forgotten, not proved.
#[test]
fn noting_outcomes_proves_none_of_the_events_of_the_block_before() {
	let mut chain = development_chain();
	chain.execute_with(|| {
		begin(1);
		for _ in 0..2_000 {
			assert_ok!(System::remark_with_event(by("//Bob"), vec![]));
		}
		assert!(System::events().encoded_size() > 100_000);
	});
	chain.commit_all().unwrap();
	let recorder = Recorder::default();
	let backend = std::mem::take(&mut chain.backend);
	let root = *backend.root();
	chain.backend = TrieBackendBuilder::new(backend.into_storage(), root).with_recorder(recorder.clone()).build();
	chain.execute_with(|| begin(2));
	let proof = recorder.estimate_encoded_size();
	assert!(proof < 20_000, "{proof}");
}

/// The Scheduler refuses a fifty-first call for a block, and `pallet_referenda` does not look at that.
#[test]
fn a_full_agenda_puts_off_what_was_decided_and_loses_nothing() {
	on_chain(|| {
		let at = 60 * DAYS;
		let index = submit_bytes(Origin::Registry, inline(register("//Eve").encode()), DispatchTime::At(at));
		let crowd = |block| {
			for _ in 0..50 {
				let nothing = RuntimeCall::from(frame_system::Call::remark { remark: vec![] });
				assert_ok!(Scheduler::schedule(
					frame_system::RawOrigin::Root.into(),
					block,
					None,
					0,
					Box::new(nothing)
				));
			}
		};
		crowd(at);
		crowd(at + 1);
		decide(index, true);
		assert_eq!(row(index).enactment, Some(Enactment::Waits { at: at + 2 }));
		go_to(at + 2);
		let done = Enacted { at: at + 2, outcome: Outcome::CarriedOut };
		assert_eq!(row(index).enactment, Some(Enactment::Over(done)));
		// An alarm as well: without one a referendum would never end.
		let timeout = System::block_number() + 14 * DAYS;
		crowd(timeout);
		let lapses = submit(Origin::Registry, register("//Ferdie"));
		go_to(timeout + 1);
		assert!(matches!(ReferendumInfoFor::<Runtime>::get(lapses), Some(ReferendumInfo::TimedOut(..))));
	});
}

#[test]
fn what_finds_no_room_in_its_block_waits_on() {
	on_chain(|| {
		let index = submit(Origin::Registry, register("//Eve"));
		decide(index, true);
		let at = approved_in(index) + DAYS;
		type Weights = <Runtime as pallet_scheduler::Config>::WeightInfo;
		let service = [
			Weights::service_agendas_base(),
			Weights::service_agenda_base(2),
			Weights::service_task_base(),
			Weights::execute_dispatch_unsigned(),
			// The second is looked at, and not made.
			Weights::service_task_named(),
		];
		// All else that a block has for the Scheduler.
		let heavy = service.into_iter().fold(MaximumSchedulerWeight::get(), |room, part| room.saturating_sub(part));
		let remark = Box::new(RuntimeCall::from(frame_system::Call::remark { remark: vec![] }));
		let first: RuntimeCall = pallet_utility::Call::with_weight { call: remark, weight: heavy }.into();
		assert_ok!(Scheduler::schedule(frame_system::RawOrigin::Root.into(), at, None, 0, Box::new(first)));
		go_to(at);
		assert_eq!(row(index).enactment, Some(Enactment::Waits { at }));
		assert_eq!(Protocol::trial(index), Some(Outcome::CarriedOut));
		// The next block goes on where this one stopped.
		let since = IncompleteSince::<Runtime>::get();
		System::reset_events();
		System::set_block_number(at + 1);
		assert_eq!(since, Some(at));
		AllPalletsWithSystem::on_initialize(at + 1);
		let done = Enacted { at: at + 1, outcome: Outcome::CarriedOut };
		assert_eq!(row(index).enactment, Some(Enactment::Over(done)));
	});
}

#[test]
fn what_passed_before_the_chain_kept_note_is_told_as_unknown() {
	on_chain(|| {
		let index = submit(Origin::Registry, register("//Eve"));
		ReferendumInfoFor::<Runtime>::insert(index, ReferendumInfo::Approved(3, None, None));
		assert_eq!(row(index).enactment, Some(Enactment::Unknown));
		assert_eq!(Protocol::trial(index), None);
	});
}

fn reserved(path: &str) -> Balance {
	Balances::reserved_balance(account(path))
}

#[test]
fn the_deposit_of_a_proposal_that_was_rejected_comes_back_by_itself() {
	on_chain(|| {
		let index = submit(Origin::Registry, register("//Eve"));
		assert_eq!(reserved("//Bob"), DEPOSIT);
		decide(index, false);
		assert!(matches!(ReferendumInfoFor::<Runtime>::get(index), Some(ReferendumInfo::Rejected(_, None, Some(_)))));
		assert_eq!((reserved("//Bob"), Balances::free_balance(account("//Bob"))), (0, 10_000 * UNIT));
		// The other deposit is everybody's to give back, as ever.
		assert_eq!(reserved("//Alice"), 200 * UNIT);
		assert_ok!(Referenda::refund_decision_deposit(by("//Eve"), index));
		assert_eq!(reserved("//Alice"), 0);
	});
}

#[test]
fn the_deposit_of_a_proposal_that_nobody_had_decided_goes_to_the_treasury() {
	on_chain(|| {
		let treasury = || Balances::free_balance(TreasuryAccount::get());
		let (index, before) = (submit(Origin::Registry, register("//Eve")), treasury());
		go(14 * DAYS);
		assert!(matches!(ReferendumInfoFor::<Runtime>::get(index), Some(ReferendumInfo::TimedOut(_, None, None))));
		assert_eq!((reserved("//Bob"), Balances::free_balance(account("//Bob"))), (0, 9_990 * UNIT));
		assert_eq!(treasury() - before, DEPOSIT);
		let event = protocol::Event::<Runtime>::SubmissionDepositLost {
			referendum: index,
			who: account("//Bob"),
			amount: DEPOSIT,
		};
		System::assert_has_event(event.into());
	});
}

#[test]
fn other_deposits_stay_where_the_pallet_keeps_them() {
	on_chain(|| {
		let index = submit(Origin::Registry, register("//Eve"));
		pass(index);
		assert_eq!(reserved("//Bob"), DEPOSIT);
		assert_ok!(Referenda::refund_submission_deposit(by("//Eve"), index));
		assert_eq!(reserved("//Bob"), 0);
		let cancelled = submit(Origin::Registry, register("//Ferdie"));
		assert_ok!(Referenda::cancel(Origin::Emergency.into(), cancelled));
		assert_ok!(Referenda::refund_submission_deposit(by("//Eve"), cancelled));
		assert_eq!(reserved("//Bob"), 0);
	});
}

#[test]
fn referenda_are_found_by_whether_they_go_on_and_by_whose_deposits_are_held() {
	on_chain(|| {
		let rejected = submit(Origin::Registry, register("//Eve"));
		decide(rejected, false);
		let goes_on = submit(Origin::Registry, register("//Ferdie"));
		let found = |sought, before, count| {
			let page = Protocol::referenda_page(sought, before, count);
			(page.rows.iter().map(|row| row.index).collect::<Vec<_>>(), page.next)
		};
		assert_eq!(found(Sought::All, None, 50), (vec![goes_on, rejected], None));
		assert_eq!(found(Sought::All, None, 1), (vec![goes_on], Some(goes_on)));
		assert_eq!(found(Sought::All, Some(goes_on), 0), (vec![rejected], None));
		assert_eq!(found(Sought::Ongoing, None, 50), (vec![goes_on], None));
		assert_eq!(found(Sought::Ended, None, 50), (vec![rejected], None));
		// What Bob submitted and was rejected holds nothing of his any more; what Alice gave for its decision is held.
		let held_of = |who| found(Sought::WithDepositOf(account(who)), None, 50).0;
		assert_eq!((held_of("//Bob"), held_of("//Alice"), held_of("//Eve")), (vec![goes_on], vec![rejected], vec![]));
		// A page comes to an end among those that are not sought.
		let info = ReferendumInfoFor::<Runtime>::get(rejected).unwrap();
		let count = goes_on + 2_000;
		for index in goes_on + 1..count {
			ReferendumInfoFor::<Runtime>::insert(index, info.clone());
		}
		ReferendumCount::<Runtime>::put(count);
		assert_eq!(found(Sought::Ongoing, None, 50), (vec![], Some(count - 1_000)));
		assert_eq!(found(Sought::Ongoing, Some(count - 1_000), 50), (vec![goes_on], Some(goes_on)));
		assert_eq!(found(Sought::Ongoing, Some(goes_on), 50), (vec![], None));
		ReferendumCount::<Runtime>::put(goes_on + 1);
	});
}

fn spend(currency: CurrencyId, amount: Balance, valid_from: Option<BlockNumber>) -> RuntimeCall {
	let beneficiary = Box::new(account("//Eve"));
	pallet_treasury::Call::spend { asset_kind: Box::new(currency), amount, beneficiary, valid_from }.into()
}

#[test]
fn the_treasury_pays_in_each_of_its_currencies() {
	on_chain(|| {
		let treasury = TreasuryAccount::get();
		assert_ok!(Balances::transfer_keep_alive(by("//Alice"), treasury.clone().into(), 50 * UNIT));
		assert_ok!(Assets::transfer(by("//Alice"), DEMO, treasury.clone().into(), 5_000));
		for (currency, amount) in [(CurrencyId::Native, 20 * UNIT), (CurrencyId::WithId(DEMO), 3_000)] {
			let before = (Balances::free_balance(account("//Eve")), Assets::balance(DEMO, account("//Eve")));
			let index = submit(Origin::Treasury, spend(currency.clone(), amount, None));
			pass(index);
			assert_eq!(outcome(index), Outcome::CarriedOut);
			let found = Protocol::spends_page(None, 50).remove(0);
			assert_eq!(
				(found.currency, found.amount, found.beneficiary.clone()),
				(currency.clone(), amount, account("//Eve"))
			);
			assert_eq!((found.payout, found.expired), (Ok(()), false));
			assert_eq!(found.until - found.from, PayoutPeriod::get());
			// Anyone.
			assert_ok!(Treasury::payout(by("//Ferdie"), found.index));
			let after = (Balances::free_balance(account("//Eve")), Assets::balance(DEMO, account("//Eve")));
			match currency {
				CurrencyId::Native => assert_eq!(after, (before.0 + amount, before.1)),
				CurrencyId::WithId(_) => assert_eq!(after, (before.0, before.1 + amount)),
			}
			assert_eq!(Protocol::spends_page(None, 50), []);
			assert_ok!(Treasury::check_status(by("//Ferdie"), found.index));
		}
		assert_eq!(Assets::balance(DEMO, treasury), 2_100);
	});
}

#[test]
fn a_spend_is_bounded_by_what_it_is_worth_by_the_registrys_rate() {
	on_chain(|| {
		let spends = |currency, amount| {
			Treasury::spend(Origin::Treasury.into(), Box::new(currency), amount, Box::new(account("//Eve")), None)
		};
		assert_ok!(spends(CurrencyId::Native, 100_000 * UNIT));
		let too_much = pallet_treasury::Error::<Runtime>::InsufficientPermission;
		assert_noop!(spends(CurrencyId::Native, 100_000 * UNIT + 1), too_much);
		// One demo coin, of a hundred units, is worth one native token.
		assert_ok!(spends(CurrencyId::WithId(DEMO), 100_000 * 100));
		let too_much = pallet_treasury::Error::<Runtime>::InsufficientPermission;
		assert_noop!(spends(CurrencyId::WithId(DEMO), 100_000 * 100 + 1), too_much);
		let no_rate = pallet_treasury::Error::<Runtime>::FailedToConvertBalance;
		assert_noop!(spends(CurrencyId::WithId(9), 1), no_rate);
	});
}

#[test]
fn a_spend_that_waits_says_from_when_until_when_and_why_it_cannot_be_paid() {
	on_chain(|| {
		let from = 30 * DAYS;
		let call = spend(CurrencyId::Native, 20 * UNIT, Some(from));
		assert_ok!(call.dispatch_bypass_filter(Origin::Treasury.into()));
		let found = || Protocol::spends_page(None, 50).remove(0);
		let early = pallet_treasury::Error::<Runtime>::EarlyPayout.into();
		assert_eq!((found().from, found().until, found().payout), (from, from + PayoutPeriod::get(), Err(early)));
		go_to(from);
		// The treasury has one token.
		let poor = pallet_treasury::Error::<Runtime>::PayoutError.into();
		assert_eq!((found().payout, found().expired), (Err(poor), false));
		go_to(from + PayoutPeriod::get());
		let late = pallet_treasury::Error::<Runtime>::SpendExpired.into();
		assert_eq!((found().payout, found().expired), (Err(late), false));
		go(1);
		assert_eq!((found().payout, found().expired), (Err(late), true));
		assert_ok!(Treasury::check_status(by("//Ferdie"), 0));
		assert_eq!(Protocol::spends_page(None, 50), []);
	});
}

#[test]
fn spends_come_by_pages_the_newest_first() {
	on_chain(|| {
		for _ in 0..4 {
			let call = spend(CurrencyId::Native, 1, None);
			assert_ok!(call.dispatch_bypass_filter(Origin::Treasury.into()));
		}
		let page = |before, count| Protocol::spends_page(before, count).iter().map(|one| one.index).collect::<Vec<_>>();
		assert_eq!(page(None, 3), [3, 2, 1]);
		assert_eq!(page(Some(1), 3), [0]);
		assert_eq!(page(Some(99), 1), [3]);
	});
}

#[test]
fn layout_1_names_the_currency_of_each_spend_and_settles_what_was_held_for_ever() {
	on_chain(|| {
		// As the layout before had them: no currency, deposits held.
		let old = (20 * UNIT, account("//Eve"), 7u32, 7 + PayoutPeriod::get(), 0u8);
		for index in [0, 2] {
			unhashed::put(&Spends::<Runtime>::hashed_key_for(index), &old);
		}
		pallet_treasury::SpendCount::<Runtime>::put(3);
		let indices: Vec<u32> = (0..4).map(|_| submit(Origin::Registry, register("//Eve"))).collect();
		let deposit = || Some(Deposit { who: account("//Bob"), amount: DEPOSIT });
		let put = |index: usize, info| ReferendumInfoFor::<Runtime>::insert(indices[index], info);
		put(0, ReferendumInfo::Rejected(2, deposit(), None));
		put(1, ReferendumInfo::TimedOut(2, deposit(), None));
		put(2, ReferendumInfo::Approved(2, deposit(), None));
		StorageVersion::new(0).put::<Protocol>();
		let before = Balances::free_balance(TreasuryAccount::get());

		#[cfg(feature = "try-runtime")]
		let kept = SettleProtocol::pre_upgrade().unwrap();
		// One thing at a time.
		let mut cursor = None;
		let mut steps = 0;
		let mut room = Weight::zero();
		loop {
			let mut meter = WeightMeter::with_limit(room);
			match SettleProtocol::step(cursor, &mut meter) {
				Ok(Some(next)) => cursor = Some(next),
				Ok(None) => break,
				Err(SteppedMigrationError::InsufficientWeight { required }) => room = required,
				Err(error) => panic!("{error:?}"),
			}
			steps += 1;
			assert!(steps < 20);
		}
		assert_eq!(steps, 1 + 3 + 4);
		#[cfg(feature = "try-runtime")]
		SettleProtocol::post_upgrade(kept).unwrap();
		let found: Vec<_> = Protocol::spends_page(None, 50);
		assert_eq!(
			found.iter().map(|one| (one.index, one.amount, one.until)).collect::<Vec<_>>(),
			[2, 0].map(|index| (index, 20 * UNIT, 7 + PayoutPeriod::get()))
		);
		assert!(found.iter().all(|one| one.currency == CurrencyId::Native && one.beneficiary == account("//Eve")));
		assert_eq!(Balances::free_balance(TreasuryAccount::get()) - before, DEPOSIT);
		// Of the one that passed and the one that is being decided.
		assert_eq!(reserved("//Bob"), 2 * DEPOSIT);
		assert_eq!(Protocol::on_chain_storage_version(), 1);
		// Once is enough.
		assert!(SettleProtocol::step(None, &mut WeightMeter::with_limit(room)).unwrap().is_none());
	});
}

/// `mutate` would take it away, and what is held for it with it.
#[test]
fn a_referendum_that_cannot_be_read_stays_as_it_was() {
	on_chain(|| {
		let [broken, sound] = [0, 1].map(|_| submit(Origin::Registry, register("//Eve")));
		let rejected = ReferendumInfo::Rejected(2, Some(Deposit { who: account("//Bob"), amount: DEPOSIT }), None);
		for index in [broken, sound] {
			ReferendumInfoFor::<Runtime>::insert(index, rejected.clone());
		}
		let key = ReferendumInfoFor::<Runtime>::hashed_key_for(broken);
		let whole = unhashed::get_raw(&key).unwrap();
		unhashed::put_raw(&key, &[9]);
		StorageVersion::new(0).put::<Protocol>();
		assert!(SettleProtocol::step(None, &mut WeightMeter::new()).unwrap().is_none());
		assert_eq!(unhashed::get_raw(&key), Some(vec![9]));
		// The other is settled.
		assert_eq!(reserved("//Bob"), DEPOSIT);
		unhashed::put_raw(&key, &whole);
		StorageVersion::new(0).put::<Protocol>();
		assert!(SettleProtocol::step(None, &mut WeightMeter::new()).unwrap().is_none());
		assert_eq!(reserved("//Bob"), 0);
	});
}
