//! From one layout of what the token holders' pallets keep to the next.

use codec::{Decode, Encode, MaxEncodedLen};
use polkadot_sdk::*;

use frame_support::{
	migrations::{MigrationId, SteppedMigration, SteppedMigrationError},
	storage::unhashed,
	traits::{GetStorageVersion, StorageVersion},
	weights::{Weight, WeightMeter},
};
use pallet_referenda::{ReferendumCount, ReferendumIndex};
use pallet_treasury::{SpendCount, SpendIndex, Spends};

use crate::{Protocol, Runtime, protocol::settle_weight};

/// Layout 0 to 1: spends of the treasury gain their currency, all of before are in the native token; and what is still
/// held for proposals that did not pass is settled. One after the other, as far as a block has room.
pub struct SettleProtocol;

/// What was done last: spends come first.
#[derive(Clone, Copy, Encode, Decode, MaxEncodedLen)]
pub enum Settled {
	/// A spend.
	Spend(SpendIndex),
	/// A referendum.
	Referendum(ReferendumIndex),
}

/// Length of a pending spend without its currency: amount, beneficiary, two blocks, state.
const SPEND_WITHOUT_CURRENCY: usize = 16 + 32 + 4 + 4 + 1;
/// The native token, encoded.
const NATIVE: u8 = 0;

impl SteppedMigration for SettleProtocol {
	type Cursor = Settled;
	type Identifier = MigrationId<8>;

	fn id() -> Self::Identifier {
		MigrationId { pallet_id: *b"protocol", version_from: 0, version_to: 1 }
	}

	fn step(
		mut settled: Option<Self::Cursor>,
		meter: &mut WeightMeter,
	) -> Result<Option<Self::Cursor>, SteppedMigrationError> {
		// A chain that began with this layout has nothing to settle.
		if Protocol::on_chain_storage_version() != StorageVersion::new(0) {
			return Ok(None);
		}
		let required = step_weight();
		if !meter.can_consume(required) {
			return Err(SteppedMigrationError::InsufficientWeight { required });
		}
		while meter.try_consume(required).is_ok() {
			settled = settle_next(settled);
			if settled.is_none() {
				StorageVersion::new(1).put::<Protocol>();
				break;
			}
		}
		Ok(settled)
	}

	#[cfg(feature = "try-runtime")]
	fn pre_upgrade() -> Result<alloc::vec::Vec<u8>, sp_runtime::TryRuntimeError> {
		let spends: alloc::vec::Vec<_> = (0..SpendCount::<Runtime>::get())
			.map(|index| unhashed::get_raw(&Spends::<Runtime>::hashed_key_for(index)))
			.collect();
		Ok(spends.encode())
	}

	#[cfg(feature = "try-runtime")]
	fn post_upgrade(before: alloc::vec::Vec<u8>) -> Result<(), sp_runtime::TryRuntimeError> {
		let before = alloc::vec::Vec::<Option<alloc::vec::Vec<u8>>>::decode(&mut &before[..])
			.map_err(|_| "what was before is kept")?;
		for (index, old) in (0u32..).zip(before) {
			let Some(old) = old else { continue };
			let now = Spends::<Runtime>::get(index).ok_or("a spend is lost")?.encode();
			frame_support::ensure!(now.split_first() == Some((&NATIVE, &old[..])), "a spend has changed");
		}
		crate::protocol::do_try_state()
	}
}

/// Generous.
fn step_weight() -> Weight {
	settle_weight().saturating_mul(2)
}

/// Settle what comes after what was settled last; nothing at the end.
fn settle_next(settled: Option<Settled>) -> Option<Settled> {
	let spend = match settled {
		None => Some(0),
		Some(Settled::Spend(last)) => last.checked_add(1),
		Some(Settled::Referendum(_)) => None,
	};
	if let Some(index) = spend.filter(|index| *index < SpendCount::<Runtime>::get()) {
		name_currency(index);
		return Some(Settled::Spend(index));
	}
	let index = match settled {
		Some(Settled::Referendum(last)) => last.checked_add(1)?,
		_ => 0,
	};
	(index < ReferendumCount::<Runtime>::get()).then(|| {
		Protocol::settle_submission(index);
		Settled::Referendum(index)
	})
}

/// A spend that is decided meanwhile has its currency already, and is longer.
fn name_currency(index: SpendIndex) {
	let key = Spends::<Runtime>::hashed_key_for(index);
	if let Some(spend) = unhashed::get_raw(&key).filter(|spend| spend.len() == SPEND_WITHOUT_CURRENCY) {
		unhashed::put_raw(&key, &[&[NATIVE], &spend[..]].concat());
	}
}
