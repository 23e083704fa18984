//! Ten thousand parts due in the same hour, and a crowded chain: blocks of the real runtime with its weights and limits,
//! with proofs recorded as a collator records them.

mod support;
#[path = "support/transaction.rs"]
mod transaction;

use codec::Encode;
use huzhu_runtime::{
	AccountId, Assets, Balance, Executive, Header, MemberReferenda, MutualAid, Runtime, RuntimeBlockWeights,
	RuntimeEvent, RuntimeOrigin, System, Timestamp, TransactionPayment, UncheckedExtrinsic, genesis::DEMO, time::SLOT,
};
use pallet_mutual_aid::{
	Claims, Clock, CurrencyId, Day, DueJobs, Event, Members, Parts, PoolId, Pools, RoundQueue, UnderWay,
	claim::{ClaimRequest, Need, PartRequest, PartState, PayeeRequest},
	member::{Member, Record},
	pool::{Kind, Successor},
	rules::{BOUNDS, Rules},
	time::{DAY, Day as DayValue, HOUR, Seconds},
};
use polkadot_sdk::{
	frame_support::{
		assert_ok,
		dispatch::DispatchClass,
		storage::StoragePrefixedMap,
		traits::{Hooks, fungibles::Mutate},
		weights::Weight,
	},
	frame_system, pallet_assets, pallet_balances, pallet_timestamp, sp_consensus_aura,
	sp_core::H256,
	sp_io::{TestExternalities, hashing::twox_256},
	sp_runtime::{Digest, DigestItem, MultiAddress, traits::Header as _},
	sp_state_machine::TrieBackendBuilder,
	sp_trie::{proof_size_extension::ProofSizeExt, recorder::Recorder},
};
use support::{account, development_chain};
use transaction::signed;

/// Dues of a period.
const DUES: Balance = 6_000;
/// Of each part.
const AMOUNT: Balance = 1_000;
const START: Seconds = 1_767_225_600;

struct Chain {
	state: TestExternalities,
	number: u32,
	wall: Seconds,
	transfers: u32,
}

/// What a block held.
#[derive(Default)]
struct Built {
	paid: u32,
	weight: Weight,
	proof: u64,
}

impl Chain {
	fn new() -> Self {
		let mut chain = Self { state: development_chain(), number: 0, wall: START, transfers: 0 };
		chain.build(Weight::zero());
		chain
	}

	/// Let time pass without a block and without a stall, as if the day had had its blocks.
	fn pass(&mut self, seconds: Seconds) {
		self.wall += seconds;
		let wall = self.wall;
		self.state.execute_with(|| {
			Clock::<Runtime>::mutate(|clock| clock.last_seen = wall);
			Day::<Runtime>::put(DayValue { began: wall, ..DayValue::default() });
		});
	}

	/// Build a block with a signed transfer and so much else by transactions.
	fn build(&mut self, crowd: Weight) -> Built {
		self.state.commit_all().unwrap();
		let recorder = Recorder::default();
		let backend = std::mem::take(&mut self.state.backend);
		let root = *backend.root();
		self.state.backend =
			TrieBackendBuilder::new(backend.into_storage(), root).with_recorder(recorder.clone()).build();
		self.state.register_extension(ProofSizeExt::new(recorder.clone()));
		self.number += 1;
		self.wall += SLOT / 1_000;
		let (number, wall, transfers) = (self.number, self.wall, self.transfers);
		let built = self.state.execute_with(|| build_block(number, wall, transfers, crowd));
		self.transfers += 1;
		Built { proof: recorder.estimate_encoded_size() as u64, ..built }
	}
}

fn build_block(number: u32, wall: Seconds, nonce: u32, crowd: Weight) -> Built {
	let slot = sp_consensus_aura::Slot::from(wall * 1_000 / SLOT);
	let digest = Digest { logs: vec![DigestItem::PreRuntime(sp_consensus_aura::AURA_ENGINE_ID, slot.encode())] };
	Executive::initialize_block(&Header::new(number, H256::zero(), H256::zero(), H256::zero(), digest));
	let time = pallet_timestamp::Call::<Runtime>::set { now: wall * 1_000 };
	assert_ok!(Executive::apply_extrinsic(UncheckedExtrinsic::new_bare(time.into())).unwrap());
	let transfer = pallet_balances::Call::<Runtime>::transfer_keep_alive {
		dest: MultiAddress::Id(account("//Bob")),
		value: 1_000_000_000,
	};
	System::register_extra_weight_unchecked(crowd, DispatchClass::Normal);
	assert_ok!(Executive::apply_extrinsic(signed("//Alice", nonce, transfer.into())).unwrap());

	// As the executive does; the relay chain's part of a block is not here.
	let room = RuntimeBlockWeights::get().max_block.saturating_sub(System::block_weight().total());
	let used = MutualAid::on_idle(number, room);
	System::register_extra_weight_unchecked(used, DispatchClass::Mandatory);
	let weight = System::block_weight().total();
	assert!(weight.all_lte(RuntimeBlockWeights::get().max_block), "{weight:?}");
	let events = System::events();
	let failed = events.iter().find(|record| matches!(record.event, RuntimeEvent::MutualAid(Event::JobFailed { .. })));
	assert!(failed.is_none(), "{failed:?}");
	let is_payment = |event: &RuntimeEvent| matches!(event, RuntimeEvent::MutualAid(Event::PartPaid { .. }));
	let paid = events.iter().filter(|record| is_payment(&record.event)).count() as u32;
	TransactionPayment::on_finalize(number);
	Timestamp::on_finalize(number);
	System::finalize();
	Built { paid, weight, proof: 0 }
}

/// Open `pools` pools of `members` members each; every member has filed one claim to a school.
fn crowd(pools: u32, members: u32) {
	let rules = Rules { dues: DUES, ..BOUNDS.template };
	let host = account("//Organiser");
	let money = CurrencyId::WithId(DEMO);
	for id in 0..pools {
		let school = account("//School//1");
		assert_ok!(MutualAid::create_pool(
			RuntimeOrigin::signed(host.clone()),
			Kind::Education,
			money.clone(),
			rules,
			b"A pool".to_vec().try_into().unwrap(),
			Default::default(),
			H256::zero(),
			Successor::Treasury,
		));
		assert_ok!(MutualAid::accept_payee(RuntimeOrigin::signed(host.clone()), id, school.clone()));
		let now = MutualAid::chain_time();
		let paid_in = 10 * DUES;
		for number in 0..members {
			let member = Member {
				cover_from: now.wall - DAY,
				paid_until: now.chain + 30 * DAY,
				sequence: Some(number),
				paid_in,
				..Member::new(now, &rules, Record::default())
			};
			Members::<Runtime>::insert(id, person(id, number), member);
		}
		let total = paid_in * Balance::from(members);
		assert_ok!(Assets::mint_into(DEMO, &MutualAid::pot_account(id), total));
		Pools::<Runtime>::mutate(id, |pool| {
			let pool = pool.as_mut().unwrap();
			(pool.members, pool.voters, pool.next_sequence) = (members, members, members);
			(pool.total_shares, pool.books.free) = (total, total);
		});
		for number in 0..members {
			let request = ClaimRequest {
				rules: 0,
				need: Need::Tuition,
				loss_date: now.wall,
				cost: 2 * AMOUNT,
				statement: H256::zero(),
				parts: vec![PartRequest {
					amount: AMOUNT,
					payee: PayeeRequest::Account(school.clone()),
					due: now.wall,
					milestone: None,
				}]
				.try_into()
				.unwrap(),
			};
			assert_ok!(MutualAid::file_claim(RuntimeOrigin::signed(person(id, number)), id, request));
		}
	}
}

fn person(pool: PoolId, number: u32) -> AccountId {
	let mut bytes = [7; 32];
	bytes[..4].copy_from_slice(&pool.to_le_bytes());
	bytes[4..8].copy_from_slice(&number.to_le_bytes());
	bytes.into()
}

/// What a school and the pots have together, which no payment changes.
fn money() -> Balance {
	let pots = Pools::<Runtime>::iter_keys().map(MutualAid::pot_account);
	pots.chain([account("//School//1")]).map(|who| Assets::balance(DEMO, who)).sum()
}

/// Let all windows end and all rounds enter the same hour.
fn to_the_rounds_end(chain: &mut Chain) {
	chain.pass(3 * DAY + HOUR);
	let due = || MutualAid::next_due().is_some_and(|due| due <= MutualAid::chain_time().chain);
	while chain.state.execute_with(due) {
		chain.build(Weight::zero());
	}
	chain.pass(DAY);
}

#[test]
fn ten_thousand_parts_due_in_one_hour_are_paid_within_fifteen_minutes_and_transfers_get_in() {
	let (pools, members) = (20, 500);
	let mut chain = Chain::new();
	let before = chain.state.execute_with(|| {
		crowd(pools, members);
		money()
	});
	to_the_rounds_end(&mut chain);
	let (mut blocks, mut paid) = (0, 0);
	let (mut most, mut proof) = (Weight::zero(), 0);
	while paid < pools * members && blocks < 1_000 {
		// Each block holds a signed transfer, or building it fails.
		let built = chain.build(Weight::zero());
		blocks += 1;
		paid += built.paid;
		most = most.max(built.weight);
		proof = proof.max(built.proof);
	}
	println!(
		"{paid} parts paid in {blocks} blocks, each with a signed transfer; the fullest: {} ms, proof {} KB",
		most.ref_time() / 1_000_000_000,
		proof / 1_024
	);
	assert_eq!(paid, 10_000);
	assert!(blocks <= 150, "{blocks} blocks");
	chain.state.execute_with(|| {
		assert_eq!(money(), before);
		assert_eq!(MutualAid::broken_invariant(), None);
		MemberReferenda::do_try_state().unwrap();
		for pool in 0..pools {
			for claim in 0..members {
				assert_eq!(Parts::<Runtime>::get((pool, claim, 0)).unwrap().state, PartState::Paid);
			}
		}
	});
}

/// Let the maps that due jobs read have a million entries of others.
fn a_million_others(chain: &mut Chain) {
	let maps = [
		Members::<Runtime>::final_prefix(),
		Claims::<Runtime>::final_prefix(),
		Parts::<Runtime>::final_prefix(),
		RoundQueue::<Runtime>::final_prefix(),
		UnderWay::<Runtime>::final_prefix(),
		pallet_assets::Account::<Runtime>::final_prefix(),
		frame_system::Account::<Runtime>::final_prefix(),
		DueJobs::<Runtime>::final_prefix(),
	];
	let entry = |n: usize| {
		let key = [&maps[n % maps.len()][..], &twox_256(&n.to_le_bytes())].concat();
		(key, vec![n as u8; 100])
	};
	chain.state.commit_all().unwrap();
	chain.state.batch_insert((0..1_000_000).map(entry));
}

/// Three quarters of each block are full of transactions that prove nothing, so that all of the proof is what is due.
#[test]
fn among_a_million_entries_no_block_proves_more_than_it_is_charged_for() {
	let mut chain = Chain::new();
	chain.state.execute_with(|| crowd(10, 200));
	a_million_others(&mut chain);
	chain.pass(3 * DAY + HOUR);
	let limit = RuntimeBlockWeights::get().max_block.proof_size();
	let due = || MutualAid::next_due().is_some_and(|due| due <= MutualAid::chain_time().chain);
	let (mut paid, mut proof, mut weight) = (0, 0, 0);
	for _ in 0..2 {
		while chain.state.execute_with(due) {
			let built = chain.build(Weight::zero());
			assert!(
				built.proof <= built.weight.proof_size() && built.proof <= limit,
				"{} {}",
				built.proof,
				built.weight
			);
			paid += built.paid;
			(proof, weight) = (proof.max(built.proof), weight.max(built.weight.proof_size()));
		}
		chain.pass(DAY);
	}
	println!(
		"{paid} parts paid among a million entries; the fullest block records {} KB of proof and weighs {} KB, of {}",
		proof / 1_024,
		weight / 1_024,
		limit / 1_024
	);
	assert_eq!(paid, 2_000);
}

#[test]
fn a_block_three_quarters_full_pays_a_hundred_parts() {
	let mut chain = Chain::new();
	chain.state.execute_with(|| crowd(10, 100));
	to_the_rounds_end(&mut chain);
	let full = RuntimeBlockWeights::get().get(DispatchClass::Normal).max_total.unwrap();
	let transfer = Weight::from_parts(1_000_000_000, 20_000);
	let Built { paid, weight, proof } = chain.build(full.saturating_sub(transfer));
	println!(
		"{paid} parts paid in a block three quarters full; it weighs {} ms and {} KB, recorded proof {} KB",
		weight.ref_time() / 1_000_000_000,
		weight.proof_size() / 1_024,
		proof / 1_024
	);
	assert!(paid >= 100, "{paid}");
}
