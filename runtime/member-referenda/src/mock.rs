//! A group whose voters' numbers and a clock whose time the tests set.

use core::cell::RefCell;
use polkadot_sdk::{
	frame_support::{construct_runtime, derive_impl},
	frame_system,
	sp_io::TestExternalities,
	sp_runtime::{BuildStorage, DispatchError, traits::IdentityLookup},
};
use std::collections::BTreeMap;

use crate::{self as member_referenda, *};

pub type AccountId = u64;

construct_runtime! {
	pub enum Test {
		System: frame_system,
		MemberReferenda: member_referenda,
	}
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type AccountId = AccountId;
	type Lookup = IdentityLookup<AccountId>;
	type Block = frame_system::mocking::MockBlock<Test>;
}

impl Config for Test {
	type Group = u32;
	type Subject = u8;
	type Voters = Group;
	type Time = Now;
	type WeightInfo = weights::SubstrateWeight<Test>;
}

thread_local! {
	static NOW: RefCell<Seconds> = const { RefCell::new(0) };
	static VOTERS: RefCell<BTreeMap<AccountId, Sequence>> = const { RefCell::new(BTreeMap::new()) };
}

pub struct Now;

impl Now {
	pub fn set(now: Seconds) {
		NOW.set(now);
	}
}

impl ChainTime for Now {
	fn chain_time() -> Seconds {
		NOW.with_borrow(|now| *now)
	}
}

pub struct Group;

impl Group {
	pub fn leave(who: AccountId) {
		VOTERS.with_borrow_mut(|voters| voters.remove(&who));
	}
}

impl Voters<AccountId> for Group {
	type Group = u32;

	fn sequence(group: &u32, who: &AccountId) -> Result<Sequence, DispatchError> {
		let sequence = VOTERS.with_borrow(|voters| voters.get(who).copied());
		sequence.filter(|_| *group == GROUP).ok_or(DispatchError::Other("not a voter"))
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn set_up_voters(_: &u32, _: u32) -> AccountId {
		0
	}
}

pub const GROUP: u32 = 7;
/// A poll's times.
pub const OPENS: Seconds = 1_000;
pub const ENDS: Seconds = OPENS + 3 * 86_400;

/// A chain with the accounts 0 to `voters` as voters of the same numbers.
pub fn with_voters_kept(voters: u32) -> TestExternalities {
	VOTERS.set((0..voters).map(|number| (number.into(), number)).collect());
	Now::set(OPENS);
	let storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	let mut chain = TestExternalities::new(storage);
	chain.execute_with(|| System::set_block_number(1));
	chain
}

/// Run a test with such voters, and check the state after it.
pub fn with_voters(voters: u32, test: impl FnOnce()) {
	with_voters_kept(voters).execute_with(|| {
		test();
		MemberReferenda::do_try_state().unwrap();
	});
}
