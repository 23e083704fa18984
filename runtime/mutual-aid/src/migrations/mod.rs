//! From one layout of the storage to the next. Each step takes as many entries as its block has room for; what cannot be
//! read as it was stays as it is, so nothing is ever dropped.

mod counts;
mod layout_five;
mod layouts;
mod parameters;
mod starts;

pub use counts::CountClaims;
pub use layout_five::ToLayoutFive;
#[cfg(feature = "runtime-benchmarks")]
pub(crate) use layout_five::tell_apart;
pub use parameters::V1ToV2;
pub use starts::NoteStarts;
#[cfg(feature = "runtime-benchmarks")]
pub(crate) use starts::note;

#[cfg(any(test, feature = "try-runtime", feature = "runtime-benchmarks"))]
use alloc::vec::Vec;
use codec::{Decode, DecodeAll, Encode, MaxEncodedLen};
use polkadot_sdk::{
	frame_support::{
		BoundedVec,
		migrations::{MigrationId, SteppedMigrationError},
		storage::unhashed,
		traits::{ConstU32, GetStorageVersion, StorageVersion},
		weights::{Weight, WeightMeter},
	},
	sp_io,
};

use crate::{Balance, Config, Pallet, Parts, PoolId, calls::PartKey, claim::Part};

/// Names the migration from a layout to the next.
fn id_of(from: u8) -> MigrationId<10> {
	MigrationId { pallet_id: *b"mutual-aid", version_from: from, version_to: from.saturating_add(1) }
}

/// Whether the storage has this layout. A chain that began with a later one has nothing to bring along.
fn is_of_layout<T: Config>(version: u8) -> bool {
	Pallet::<T>::on_chain_storage_version() == StorageVersion::new(version.into())
}

fn set_layout<T: Config>(version: u8) {
	StorageVersion::new(version.into()).put::<Pallet<T>>();
}

/// A map of which every value is brought along.
struct Map {
	prefix: [u8; 32],
	/// Bring the value at a key.
	bring: fn(&[u8]),
}

/// The entry that was brought along last.
#[derive(Encode, Decode, MaxEncodedLen)]
pub struct Walked {
	/// Of which map.
	map: u8,
	/// Its key, or the map's prefix where none was.
	key: BoundedVec<u8, ConstU32<128>>,
}

impl Walked {
	fn begin(maps: &[Map], map: u8) -> Option<Self> {
		let Map { prefix, .. } = maps.get(usize::from(map))?;
		Some(Self { map, key: BoundedVec::truncate_from(prefix.to_vec()) })
	}
}

/// Bring the entries of `maps` along, one after the other, as far as there is room. Nothing at the end.
fn walk(
	maps: &[Map],
	walked: Option<Walked>,
	meter: &mut WeightMeter,
	each: Weight,
) -> Result<Option<Walked>, SteppedMigrationError> {
	if !meter.can_consume(each) {
		return Err(SteppedMigrationError::InsufficientWeight { required: each });
	}
	let mut walked = walked.or_else(|| Walked::begin(maps, 0));
	while let Some(Walked { map, key }) = &walked {
		if meter.try_consume(each).is_err() {
			break;
		}
		let Map { prefix, bring } = maps.get(usize::from(*map)).ok_or(SteppedMigrationError::InvalidCursor)?;
		walked = match sp_io::storage::next_key(key).filter(|next| next.starts_with(prefix)) {
			Some(next) => {
				bring(&next);
				let key = next.try_into().map_err(|_| SteppedMigrationError::InvalidCursor)?;
				Some(Walked { map: *map, key })
			}
			None => Walked::begin(maps, map.saturating_add(1)),
		};
	}
	Ok(walked)
}

/// The value at `key` as it was in an earlier layout, if it can be read so to its end.
fn as_it_was<Old: Decode>(key: &[u8]) -> Option<Old> {
	Old::decode_all(&mut &unhashed::get_raw(key)?[..]).ok()
}

/// Bring the value at `key` from what it was to what it is.
fn bring<Old: Decode, New: Encode>(key: &[u8], to: impl FnOnce(Old) -> New) {
	if let Some(old) = as_it_was(key) {
		unhashed::put(key, &to(old));
	}
}

/// A part as it is, or as it was before anything backed it.
fn part_of<T: Config>(key: PartKey) -> Option<Part<T::AccountId>> {
	let key = Parts::<T>::hashed_key_for(key);
	as_it_was(&key).or_else(|| {
		let bytes = [unhashed::get_raw(&key)?, (Balance::default(), 0u32).encode()].concat();
		Part::decode_all(&mut &bytes[..]).ok()
	})
}

/// The pool of an entry whose first key it is.
fn pool_of(key: &[u8]) -> Option<PoolId> {
	// After the prefix stands the key's hash of 64 bits, then the key itself.
	PoolId::decode(&mut key.get(40..)?).ok()
}

/// How many entries of each of the maps `holds` tells of, by their keys.
#[cfg(feature = "try-runtime")]
fn count(maps: &[Map], holds: impl Fn(&[u8]) -> bool) -> Vec<u64> {
	let entries = |map: &Map| {
		let mut key = map.prefix.to_vec();
		let mut entries = 0u64;
		while let Some(next) = sp_io::storage::next_key(&key).filter(|next| next.starts_with(&map.prefix)) {
			entries = entries.saturating_add(holds(&next).into());
			key = next;
		}
		entries
	};
	maps.iter().map(entries).collect()
}

/// Store all as layout 4 did, as far as nothing is backed.
#[cfg(any(test, feature = "runtime-benchmarks"))]
pub(crate) fn in_layout_four<T: Config>() {
	use layouts::*;
	use polkadot_sdk::{frame_support::traits::Get, sp_runtime::traits::AccountIdConversion};

	fn back<New: Decode, Old: Encode>(map: &Map, to: impl Fn(New) -> Old) {
		let mut key = map.prefix.to_vec();
		while let Some(next) = sp_io::storage::next_key(&key).filter(|next| next.starts_with(&map.prefix)) {
			bring(&next, &to);
			key = next;
		}
	}
	fn rules((rules, _, _): RulesV5) -> RulesV4 {
		rules
	}
	fn proposal<AccountId>(new: ProposalOf<AccountId, RulesV5>) -> ProposalOf<AccountId, RulesV4> {
		match new {
			ProposalOf::Rules(new) => ProposalOf::Rules(rules(new)),
			ProposalOf::Host(host) => ProposalOf::Host(host),
			ProposalOf::WindUp => ProposalOf::WindUp,
		}
	}

	// Stalls were not noted, and rules held from a date.
	crate::Stalls::<T>::kill();
	let stalled = crate::Clock::<T>::get().stalled;

	let [pools, versions, changes, members, past, parts, vouchers, drafts, _] = layout_five::maps::<T>();
	back(&pools, |(head, mut starts, money, promises, tail, ..): PoolV5<T::AccountId>| -> PoolV4<T::AccountId> {
		starts.iter_mut().for_each(|start| *start += stalled);
		(head, starts, money, promises.opened(), tail)
	});
	back(&members, |(head, (record, _, _, year), tail, exit, _): MemberV5| -> MemberV4 {
		(head, record, year, tail, exit.map(|(exit, _)| exit))
	});
	back(&past, |(record, ..): RecordV5| -> RecordV4 { record });
	back(&parts, |(part, ..): PartV5<T::AccountId>| part);
	back(&vouchers, |vouching: crate::claim::Vouching<T::AccountId>| -> VouchingV4<T::AccountId> {
		let vouchers = vouching.vouchers.into_iter().map(|voucher| voucher.who).collect();
		(BoundedVec::truncate_from(vouchers), vouching.unfinished)
	});
	back(&versions, |(new, start): (RulesV5, crate::time::Seconds)| (rules(new), start + stalled));
	back(&drafts, |(number, new, tail): DraftOf<T::AccountId, RulesV5>| (number, proposal(new), tail));
	back(&changes, |(new, mut tail): ChangeOf<T::AccountId, RulesV5>| {
		if let crate::change::ChangeState::Adopted { start } = &mut tail.state {
			*start += stalled;
		}
		(proposal(new), tail)
	});
	let untagged: T::AccountId = T::PalletId::get().into_account_truncating();
	crate::Currencies::<T>::iter_keys().for_each(|currency| layout_five::hand_over::<T>(currency, untagged.clone()));
	set_layout::<T>(4);
}

/// Store a pool of layout 4 as layout 2 did. Returns its key.
#[cfg(any(test, feature = "runtime-benchmarks"))]
pub(crate) fn in_layout_two<T: Config>(pool: PoolId) -> Vec<u8> {
	let key = crate::Pools::<T>::hashed_key_for(pool);
	bring(&key, |(head, _, money, promised, tail): layouts::PoolV4<T::AccountId>| -> layouts::PoolV2<T::AccountId> {
		(head, money, promised, tail)
	});
	set_layout::<T>(2);
	key
}

/// Whether a pool is stored as layout 4 did.
#[cfg(feature = "runtime-benchmarks")]
pub(crate) fn is_in_layout_four<T: Config>(key: &[u8]) -> bool {
	as_it_was::<layouts::PoolV4<T::AccountId>>(key).is_some()
}
