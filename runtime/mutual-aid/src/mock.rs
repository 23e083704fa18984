//! A chain of this pallet, the currencies' pallets and the real polls, with a clock that the tests move.

use core::cell::Cell;

use polkadot_sdk::{
	frame_support::{
		PalletId, construct_runtime, derive_impl,
		migrations::MultiStepMigrator,
		parameter_types,
		storage::with_transaction,
		traits::{
			AsEnsureOriginWithArg, ConstU128, Get, Hooks,
			fungible::{NativeFromLeft, NativeOrWithId, UnionOf},
			fungibles::{Inspect, hold::Inspect as InspectHold},
		},
		weights::{
			Weight,
			constants::{RocksDbWeight, WEIGHT_REF_TIME_PER_SECOND},
		},
	},
	frame_system::{self, EnsureNever},
	pallet_assets, pallet_assets_holder, pallet_balances, pallet_timestamp,
	sp_arithmetic::Perquintill,
	sp_core::H256,
	sp_io::TestExternalities,
	sp_runtime::{
		BuildStorage, DispatchError, Perbill, TransactionOutcome,
		traits::{BlakeTwo256, Hash, IdentityLookup},
	},
};

use crate::{
	self as mutual_aid,
	claim::{ClaimRequest, Need, Part, PartRequest, PartState, PayeeRequest, Reason, Subject},
	pool::{Books, Kind, Pool, PoolState, Successor},
	rules::{BOUNDS, DatedRules, Rules as RulesOfPool},
	tests::rebuilt,
	time::{DAY, Seconds},
	*,
};

pub use crate::{
	pool::Promises,
	tests::rebuilt::{forget_events, write_books, write_paid_in},
};

/// Wide enough for a pot of each pool: `modl`, the pallet's id and the number of the pool.
pub type AccountId = u128;

construct_runtime! {
	pub enum Test {
		System: frame_system,
		Timestamp: pallet_timestamp,
		Balances: pallet_balances,
		Assets: pallet_assets,
		AssetsHolder: pallet_assets_holder,
		MemberReferenda: pallet_member_referenda,
		MutualAid: mutual_aid,
	}
}

parameter_types! {
	pub const PotId: PalletId = PalletId(*b"hz/mutua");
	pub const Treasury: AccountId = TREASURY;
	pub const Limits: ParameterBounds = ParameterBounds {
		min: ProtocolParameters { pool_deposit: 1_000, proposal_deposit: 1_000, service_quota: 1 },
		max: ProtocolParameters { pool_deposit: 50_000, proposal_deposit: 50_000, service_quota: 20 },
	};
	pub BlockWeights: frame_system::limits::BlockWeights = frame_system::limits::BlockWeights::with_sensible_defaults(
		Weight::from_parts(2 * WEIGHT_REF_TIME_PER_SECOND, 10 * 1_024 * 1_024),
		Perbill::from_percent(75),
	);
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type AccountId = AccountId;
	type Lookup = IdentityLookup<AccountId>;
	type Block = frame_system::mocking::MockBlock<Test>;
	type AccountData = pallet_balances::AccountData<Balance>;
	type DbWeight = RocksDbWeight;
	type BlockWeights = BlockWeights;
	type MultiBlockMigrator = Migrator;
}

parameter_types! {
	/// Whether the chain brings its storage along.
	pub static Migrates: bool = false;
}

pub struct Migrator;

impl MultiStepMigrator for Migrator {
	fn ongoing() -> bool {
		Migrates::get()
	}
	fn step() -> Weight {
		Weight::zero()
	}
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {
	type Moment = u64;
	type OnTimestampSet = MutualAid;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<NATIVE_MINIMUM>;
	type AccountStore = System;
}

#[derive_impl(pallet_assets::config_preludes::TestDefaultConfig)]
impl pallet_assets::Config for Test {
	type Balance = Balance;
	type Currency = Balances;
	type CreateOrigin = AsEnsureOriginWithArg<EnsureNever<AccountId>>;
	type ForceOrigin = EnsureNever<AccountId>;
	type Freezer = ();
	type Holder = AssetsHolder;
	type MetadataDepositBase = ConstU128<0>;
	type MetadataDepositPerByte = ConstU128<0>;
}

impl pallet_assets_holder::Config for Test {
	type RuntimeHoldReason = RuntimeHoldReason;
	type RuntimeEvent = RuntimeEvent;
}

impl pallet_member_referenda::Config for Test {
	type Group = PoolId;
	type Subject = Subject;
	type Voters = MutualAid;
	type Time = MutualAid;
	type WeightInfo = pallet_member_referenda::weights::SubstrateWeight<Test>;
}

impl Config for Test {
	type RuntimeHoldReason = RuntimeHoldReason;
	type Fungibles = UnionOf<Balances, Assets, NativeFromLeft, NativeOrWithId<u32>, AccountId>;
	type Holds = UnionOf<Balances, AssetsHolder, NativeFromLeft, NativeOrWithId<u32>, AccountId>;
	type Polls = MemberReferenda;
	type Assets = Assets;
	type CurrencyRates = ();
	type Treasury = Treasury;
	type ParameterBounds = Limits;
	type LongestText = polkadot_sdk::frame_support::traits::ConstU32<4_000>;
	type PalletId = PotId;
	type RecordedProof = RecordedProof;
	type WeightInfo = weights::SubstrateWeight<Test>;
}

thread_local! {
	static PROOF: Cell<Option<(u64, u64)>> = const { Cell::new(None) };
}

/// Let a node record proofs from here on: so much so far, and so much for each job of the bucket that is being done.
pub fn record_proofs(recorded: u64, of_a_job: u64) {
	PROOF.set(Some((recorded, of_a_job)));
}

/// What [`record_proofs`] has set.
pub struct RecordedProof;

impl Get<Option<u64>> for RecordedProof {
	fn get() -> Option<u64> {
		PROOF.get().map(|(recorded, of_a_job)| recorded + of_a_job * u64::from(DueCursor::<Test>::get().index))
	}
}

/// Keeps an account of the native token alive.
pub const NATIVE_MINIMUM: Balance = 10;
/// A sufficient asset without a key.
pub const YUAN: u32 = 1;
/// Opens the pool.
pub const HOST: AccountId = 1;
/// Registered long ago.
pub const SCHOOL: AccountId = 2;
/// Registered at the tests' first day.
pub const NEW_SCHOOL: AccountId = 3;
/// Has nothing and is nobody.
pub const STRANGER: AccountId = 4;
/// Gets what nobody else gets.
pub const TREASURY: AccountId = 5;
/// Members and others with money are numbered from here.
pub const PEOPLE: AccountId = 100;
/// What they have, of either currency.
pub const WEALTH: Balance = 1_000_000_000;
/// Dues of a period of thirty days, so also D.
pub const DUES: Balance = 6_000;
/// Wall time of the block in which tests begin: 2025-01-01.
pub const START: Seconds = 1_735_689_600;
/// For how long the chain had stood still before: who takes one clock for the other is told by the tests.
pub const STOOD: Seconds = d(50);
/// Room of an empty block for due jobs.
pub const ROOM: Weight = Weight::from_parts(1_900_000_000_000, 10_000_000);

/// The template's rules with our dues.
pub fn template() -> RulesOfPool {
	RulesOfPool { dues: DUES, ..BOUNDS.template }
}

/// Run a test on a chain whose first block is built, and check what must hold after it.
pub fn on_chain(test: impl FnOnce()) {
	let mut storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	let rich = || (PEOPLE..PEOPLE + 400).chain([HOST]);
	pallet_balances::GenesisConfig::<Test> {
		balances: rich()
			.map(|who| (who, WEALTH))
			.chain([(SCHOOL, NATIVE_MINIMUM), (TREASURY, NATIVE_MINIMUM)])
			.collect(),
		..Default::default()
	}
	.assimilate_storage(&mut storage)
	.unwrap();
	let owner = asset_owner();
	pallet_assets::GenesisConfig::<Test> {
		assets: vec![(YUAN, owner, true, 1)],
		accounts: rich().map(|who| (YUAN, who, WEALTH)).collect(),
		..Default::default()
	}
	.assimilate_storage(&mut storage)
	.unwrap();
	GenesisConfig::<Test> {
		parameters: ProtocolParameters { pool_deposit: 5_000, proposal_deposit: 2_000, service_quota: 4 },
		currencies: vec![
			GenesisCurrency { asset: None, dues_floor: 100, rate: None },
			GenesisCurrency { asset: Some(YUAN), dues_floor: 100, rate: None },
		],
		payees: vec![(SCHOOL, 0), (NEW_SCHOOL, START - STOOD)],
	}
	.assimilate_storage(&mut storage)
	.unwrap();
	TestExternalities::new(storage).execute_with(|| {
		rebuilt::begin();
		build_block(START - STOOD);
		build_block(START);
		run_since(START);
		test();
		check();
	});
}

/// The invariants, and that no due job failed.
pub fn check() {
	MutualAid::do_try_state().unwrap();
	MemberReferenda::do_try_state().unwrap();
	a_swept_pot_holds_its_books_and_no_more();
	rebuilt::all_is_as_the_events_tell();
	let failed = events().into_iter().find(|event| matches!(event, Event::JobFailed { .. }));
	assert_eq!(failed, None);
}

/// Invariant 1, after a sweep.
fn a_swept_pot_holds_its_books_and_no_more() {
	for (id, pool) in Pools::<Test>::iter().filter(|(_, pool)| pool.state != PoolState::Closed) {
		let swept = with_transaction(|| {
			let _ = MutualAid::sweep(signed(STRANGER), id);
			let found = (balance(id, MutualAid::pot(id)), books(id).pot().unwrap());
			TransactionOutcome::Rollback(Ok::<_, DispatchError>(found))
		});
		let (balance, booked) = swept.unwrap();
		assert_eq!(balance, booked + MutualAid::existential_deposit(&pool.currency), "1: pool {id}");
	}
}

/// This pallet's events since the first block.
pub fn events() -> Vec<Event<Test>> {
	System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::MutualAid(event) => Some(event),
			_ => None,
		})
		.collect()
}

/// Build a block at this wall time, with room for due jobs.
pub fn build_block(wall: Seconds) {
	build_block_with_room(wall, ROOM);
}

/// Build a block at this wall time.
pub fn build_block_with_room(wall: Seconds, room: Weight) {
	let number = System::block_number() + 1;
	System::set_block_number(number);
	System::set_parent_hash(BlakeTwo256::hash_of(&number));
	MutualAid::on_initialize(number);
	Timestamp::set_timestamp(wall * 1_000);
	MutualAid::on_idle(number, room);
}

/// Chain time of the newest block.
pub fn chain() -> Seconds {
	MutualAid::now().chain
}

/// Wall time of the newest block.
pub fn wall() -> Seconds {
	Clock::<Test>::get().last_seen
}

/// Let so much time pass without a stall, then build blocks until nothing is due.
pub fn pass(seconds: Seconds) {
	jump(seconds);
	while MutualAid::next_due_job().is_some_and(|due| due <= MutualAid::now().chain) {
		build_block(wall() + 6);
	}
}

/// Let so much time pass without a stall, in one block.
pub fn jump(seconds: Seconds) {
	jump_with_room(seconds, ROOM);
}

/// The same in a block that has no room for due jobs beyond the quota.
pub fn jump_without_room(seconds: Seconds) {
	jump_with_room(seconds, Weight::zero());
}

fn jump_with_room(seconds: Seconds, room: Weight) {
	let target = wall() + seconds;
	Clock::<Test>::mutate(|clock| clock.last_seen = target - 6);
	run_since(target - 6);
	build_block_with_room(target, room);
}

/// Let the day have begun at this wall time, and have had its blocks.
fn run_since(began: Seconds) {
	Day::<Test>::put(time::Day { began, ..Default::default() });
}

/// Days of seconds.
pub const fn d(days: u64) -> Seconds {
	days * DAY
}

pub fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

/// Open a pool in `currency` and accept the school.
pub fn open_pool_in(currency: CurrencyId, rules: RulesOfPool) -> PoolId {
	let id = NextPool::<Test>::get();
	MutualAid::create_pool(
		signed(HOST),
		Kind::Education,
		currency,
		rules,
		"青禾助学".as_bytes().to_vec().try_into().unwrap(),
		Default::default(),
		H256::zero(),
		Successor::Treasury,
	)
	.unwrap();
	MutualAid::accept_payee(signed(HOST), id, SCHOOL).unwrap();
	id
}

/// The `n`th person.
pub fn person(n: u64) -> AccountId {
	PEOPLE + AccountId::from(n)
}

/// Have `who` join as if somebody had invited them.
pub fn join(pool: PoolId, who: AccountId) {
	Invitations::<Test>::insert(pool, who, Invitation { by: HOST, expires: Seconds::MAX });
	MutualAid::join(signed(who), pool).unwrap();
}

/// Have a member pay.
pub fn pay(pool: PoolId, who: AccountId, periods: u8) {
	MutualAid::pay_dues(signed(who), pool, who, periods).unwrap();
}

/// A pool whose first `voters` people have been voters since today; all have paid for 120 days and are covered.
pub fn pool_of_voters_in(currency: CurrencyId, voters: u64) -> PoolId {
	let pool = open_pool_in(currency, template());
	for n in 0..voters {
		join(pool, person(n));
		pay(pool, person(n), 2);
	}
	pass(d(90));
	for n in 0..voters {
		pay(pool, person(n), 1);
	}
	pool
}

/// See [`pool_of_voters_in`].
pub fn pool_of_voters(voters: u64) -> PoolId {
	pool_of_voters_in(CurrencyId::WithId(YUAN), voters)
}

/// Let these rules hold from now on, as if the pool's voters had adopted them long ago.
pub fn adopt(pool: PoolId, rules: RulesOfPool) {
	let start = chain();
	Pools::<Test>::mutate(pool, |pool| pool.as_mut().unwrap().add_version(start).unwrap());
	Rules::<Test>::insert(pool, pool_of(pool).rules, DatedRules { rules, start });
}

/// A request for `amount` of a cost that is a quarter larger, due today.
pub fn request(amount: Balance, payee: PayeeRequest<AccountId>) -> ClaimRequest<AccountId> {
	ClaimRequest {
		rules: 0,
		need: Need::Tuition,
		loss_date: wall(),
		cost: (amount * 5).div_ceil(4),
		statement: H256::repeat_byte(1),
		parts: vec![PartRequest { amount, payee, due: wall(), milestone: None }].try_into().unwrap(),
	}
}

/// A request for `amount` of a cost that falls due so much later.
pub fn planned(amount: Balance, payee: PayeeRequest<AccountId>, later: Seconds) -> ClaimRequest<AccountId> {
	let mut planned = request(amount, payee);
	planned.loss_date = wall() + later;
	planned.parts[0].due = planned.loss_date;
	planned
}

/// What is payable in one part, on the day of the loss.
pub fn payable_of(
	pool: PoolId,
	who: AccountId,
	rules: u32,
	loss_date: Seconds,
	cost: Balance,
	payee: PayeeRequest<AccountId>,
) -> Result<crate::limits::Payable, DispatchError> {
	MutualAid::payable_of(pool, who, rules, loss_date, cost, payee, BoundedVec::truncate_from(vec![loss_date]))
}

/// File a claim to the school.
pub fn file(pool: PoolId, who: AccountId, amount: Balance) -> ClaimId {
	file_to(pool, who, amount, PayeeRequest::Account(SCHOOL))
}

/// File a claim.
pub fn file_to(pool: PoolId, who: AccountId, amount: Balance, payee: PayeeRequest<AccountId>) -> ClaimId {
	let id = pool_of(pool).next_claim;
	MutualAid::file_claim(signed(who), pool, request(amount, payee)).unwrap();
	id
}

/// Whoever leaves at this least takes what comes.
pub const ANY: Perquintill = Perquintill::zero();

/// The notice of somebody who leaves is over.
pub fn end_notice(pool: PoolId, who: AccountId) {
	Members::<Test>::mutate(pool, who, |member| member.as_mut().unwrap().exit.as_mut().unwrap().at = 0);
}

/// Dispute a claim's part; returns the poll.
pub fn dispute(pool: PoolId, claim: ClaimId, who: AccountId) -> PollId {
	MutualAid::dispute(signed(who), pool, claim, 0, Reason::WrongAmount, H256::repeat_byte(2)).unwrap();
	Disputes::<Test>::get((pool, claim, 0)).unwrap().poll
}

/// Vote in a poll.
pub fn vote(poll: PollId, who: AccountId, aye: bool) {
	MemberReferenda::vote(signed(who), poll, aye).unwrap();
}

pub fn pool_of(pool: PoolId) -> Pool<AccountId> {
	Pools::<Test>::get(pool).unwrap()
}

pub fn exit_ratio(pool: PoolId) -> Perquintill {
	MutualAid::exit_ratio(pool, &pool_of(pool))
}

pub fn books(pool: PoolId) -> Books {
	pool_of(pool).books
}

pub fn part(pool: PoolId, claim: ClaimId) -> Part<AccountId> {
	Parts::<Test>::get((pool, claim, 0)).unwrap()
}

pub fn state(pool: PoolId, claim: ClaimId) -> PartState {
	part(pool, claim).state
}

type Fungibles = <Test as Config>::Fungibles;
pub type Holds = <Test as Config>::Holds;

/// Free balance in the pool's currency.
pub fn balance(pool: PoolId, who: AccountId) -> Balance {
	Fungibles::balance(pool_of(pool).currency, &who)
}

/// Bond on hold in the pool's currency.
pub fn bond(pool: PoolId, who: AccountId) -> Balance {
	Holds::balance_on_hold(pool_of(pool).currency, &HoldReason::DisputeBond.into(), &who)
}

/// The keyless owner of the currency.
pub fn asset_owner() -> AccountId {
	MutualAid::currencies_owner()
}
