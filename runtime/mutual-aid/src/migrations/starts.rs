//! Layout 2 to 3: a pool notes from when its newest rules hold, so that finding those in force reads one version.

#[cfg(feature = "try-runtime")]
use alloc::vec::Vec;
#[cfg(feature = "try-runtime")]
use codec::{Decode, Encode};
use core::marker::PhantomData;
use polkadot_sdk::frame_support::{
	BoundedVec,
	migrations::{MigrationId, SteppedMigration, SteppedMigrationError},
	storage::StoragePrefixedMap,
	weights::WeightMeter,
};

use super::{
	Map, Walked, as_it_was, bring, id_of, is_of_layout,
	layouts::{PoolV2, PoolV4, RulesV4},
	pool_of, set_layout, walk,
};
use crate::{Config, Pools, Rules, WeightInfo, pool::NOTED_STARTS, time::Seconds};

/// Layout 2 to 3.
pub struct NoteStarts<T>(PhantomData<T>);

fn maps<T: Config>() -> [Map; 1] {
	[Map { prefix: Pools::<T>::final_prefix(), bring: note::<T> }]
}

/// A version that is missing has no start to note; its pool is kept all the same.
pub(crate) fn note<T: Config>(key: &[u8]) {
	let Some(id) = pool_of(key) else { return };
	bring(key, |(head, money, promised, tail): PoolV2<T::AccountId>| -> PoolV4<T::AccountId> {
		let noted = head.rules.saturating_sub(NOTED_STARTS).saturating_add(1)..=head.rules;
		let start = |version| as_it_was::<(RulesV4, Seconds)>(&Rules::<T>::hashed_key_for(id, version));
		let starts = noted.filter_map(|version| Some(start(version)?.1));
		(head, BoundedVec::truncate_from(starts.collect()), money, promised, tail)
	});
}

impl<T: Config> SteppedMigration for NoteStarts<T> {
	type Cursor = Walked;
	type Identifier = MigrationId<10>;

	fn id() -> Self::Identifier {
		id_of(2)
	}

	fn step(walked: Option<Walked>, meter: &mut WeightMeter) -> Result<Option<Walked>, SteppedMigrationError> {
		if !is_of_layout::<T>(2) {
			return Ok(None);
		}
		let walked = walk(&maps::<T>(), walked, meter, T::WeightInfo::bring_pool())?;
		if walked.is_none() {
			set_layout::<T>(3);
		}
		Ok(walked)
	}

	/// Nothing where there is nothing to bring along.
	#[cfg(feature = "try-runtime")]
	fn pre_upgrade() -> Result<Vec<u8>, polkadot_sdk::sp_runtime::TryRuntimeError> {
		Ok(is_of_layout::<T>(2).then(|| super::count(&maps::<T>(), |_| true)).encode())
	}

	#[cfg(feature = "try-runtime")]
	fn post_upgrade(before: Vec<u8>) -> Result<(), polkadot_sdk::sp_runtime::TryRuntimeError> {
		let before = Option::<Vec<u64>>::decode(&mut &before[..]).map_err(|_| "what was before is kept")?;
		let read = |key: &[u8]| as_it_was::<PoolV4<T::AccountId>>(key).is_some();
		let all_read = before.is_none_or(|before| super::count(&maps::<T>(), read) == before);
		polkadot_sdk::frame_support::ensure!(all_read, "a pool was dropped or cannot be read");
		Ok(())
	}
}
