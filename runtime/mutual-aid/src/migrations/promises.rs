//! Layout 4 to 5: a pool tells what it owes from what is undecided and what waits, whoever leaves names the least at
//! which they are paid, and rules hold from a chain time, no more from a date.

#[cfg(feature = "try-runtime")]
use alloc::vec::Vec;
use core::marker::PhantomData;
use polkadot_sdk::{
	frame_support::{
		migrations::{MigrationId, SteppedMigration, SteppedMigrationError},
		storage::StoragePrefixedMap,
		weights::WeightMeter,
	},
	sp_arithmetic::Perquintill,
};

use super::{
	Map, Walked, as_it_was, bring, id_of, is_of_layout,
	layouts::{MemberV4, MemberV5, PoolV4, PoolV5},
	pool_of, set_layout, walk,
};
use crate::{
	Changes, Config, Members, Pallet, Parts, Pools, Rules, WeightInfo,
	change::{Change, ChangeState},
	claim::Part,
	pool::Promises,
	rules::DatedRules,
	time::Seconds,
};

/// Layout 4 to 5.
pub struct SplitPromises<T>(PhantomData<T>);

/// The pools come first: their parts are told apart in them.
fn maps<T: Config>() -> [Map; 5] {
	[
		Map { prefix: Pools::<T>::final_prefix(), bring: |key| bring(key, with_promises::<T>) },
		Map { prefix: Rules::<T>::final_prefix(), bring: |key| bring(key, hold_from::<T>) },
		Map { prefix: Changes::<T>::final_prefix(), bring: |key| bring(key, adopted_from::<T>) },
		Map { prefix: Members::<T>::final_prefix(), bring: |key| bring(key, with_least) },
		Map { prefix: Parts::<T>::final_prefix(), bring: tell_apart::<T> },
	]
}

/// What was promised is undecided until the parts are looked at.
fn with_promises<T: Config>((head, mut starts, money, promised, tail): PoolV4<T::AccountId>) -> PoolV5<T::AccountId> {
	starts.iter_mut().for_each(|start| *start = in_chain_time::<T>(*start));
	(head, starts, money, Promises { undecided: promised, ..Promises::default() }, tail)
}

/// A date from which rules hold, as a chain time. When the chain stood still before its stalls were noted nobody knows:
/// it is taken off all dates of before alike, so that each is judged by the rules that it was judged by.
fn in_chain_time<T: Config>(date: Seconds) -> Seconds {
	date.saturating_sub(Pallet::<T>::stood_before_all())
}

fn hold_from<T: Config>(DatedRules { rules, start }: DatedRules) -> DatedRules {
	DatedRules { rules, start: in_chain_time::<T>(start) }
}

fn adopted_from<T: Config>(mut change: Change<T::AccountId>) -> Change<T::AccountId> {
	if let ChangeState::Adopted { start } = &mut change.state {
		*start = in_chain_time::<T>(*start);
	}
	change
}

/// Whoever asked to leave accepted whatever came.
fn with_least((member, exit): MemberV4) -> MemberV5 {
	(member, exit.map(|exit| (exit, Perquintill::zero())))
}

/// What is promised to a part was undecided in its pool's books, or was not in them while it waited.
pub(crate) fn tell_apart<T: Config>(key: &[u8]) {
	let Some((id, part)) = pool_of(key).zip(as_it_was::<Part<T::AccountId>>(key)) else { return };
	let is = Promises::to(&part);
	let was = Promises { undecided: is.opened(), ..Promises::default() };
	// Not `mutate`, which takes away what it cannot read.
	let Some(mut pool) = Pools::<T>::get(id) else { return };
	// Where the books said less than the parts, they go on saying so.
	if pool.promises.follow(was, is).is_ok() {
		Pools::<T>::insert(id, pool);
	}
}

impl<T: Config> SteppedMigration for SplitPromises<T> {
	type Cursor = Walked;
	type Identifier = MigrationId<10>;

	fn id() -> Self::Identifier {
		id_of(4)
	}

	fn step(walked: Option<Walked>, meter: &mut WeightMeter) -> Result<Option<Walked>, SteppedMigrationError> {
		if !is_of_layout::<T>(4) {
			return Ok(None);
		}
		let walked = walk(&maps::<T>(), walked, meter, T::WeightInfo::bring_part())?;
		if walked.is_none() {
			set_layout::<T>(5);
		}
		Ok(walked)
	}

	#[cfg(feature = "try-runtime")]
	fn pre_upgrade() -> Result<Vec<u8>, polkadot_sdk::sp_runtime::TryRuntimeError> {
		Ok(super::count(&maps::<T>()))
	}

	#[cfg(feature = "try-runtime")]
	fn post_upgrade(before: Vec<u8>) -> Result<(), polkadot_sdk::sp_runtime::TryRuntimeError> {
		polkadot_sdk::frame_support::ensure!(super::count(&maps::<T>()) == before, "an entry was dropped");
		crate::Pallet::<T>::do_try_state()
	}
}
