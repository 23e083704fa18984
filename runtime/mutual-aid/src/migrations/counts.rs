//! Layout 3 to 4: the chain keeps count of what became of claims.

use alloc::vec::Vec;
use codec::{Decode, Encode, MaxEncodedLen};
use core::{cmp::Reverse, marker::PhantomData};
use polkadot_sdk::frame_support::{
	BoundedVec,
	migrations::{MigrationId, SteppedMigration, SteppedMigrationError},
	traits::ConstU32,
	weights::WeightMeter,
};

use super::{id_of, is_of_layout, part_of, set_layout};
use crate::{
	ClaimId, Claims, Config, Disputes, Drafts, EndedDisputes, NewestClaims, Pallet, PoolId, Records, UnderWay,
	WeightInfo,
	claim::Claim,
	record::{self, name_ended},
};

/// Layout 3 to 4: the chain keeps by pool what became of its claims, which are under way and whose are the newest, the
/// newest disputes that have ended, and whom drafts ask to be host. The claims and drafts of before are counted one by
/// one, as far as a block has room; meanwhile no due job runs and no call is taken, so that nothing that is counted changes.
pub struct CountClaims<T>(PhantomData<T>);

/// What was counted last: claims come first.
#[derive(Encode, Decode, MaxEncodedLen)]
pub enum Counted<AccountId> {
	/// A claim.
	Claim(PoolId, ClaimId),
	/// The draft of an author. It is lighter, and given the room of a claim.
	Draft(PoolId, AccountId),
}

impl<T: Config> SteppedMigration for CountClaims<T> {
	type Cursor = Counted<T::AccountId>;
	type Identifier = MigrationId<10>;

	fn id() -> Self::Identifier {
		id_of(3)
	}

	fn step(
		mut counted: Option<Self::Cursor>,
		meter: &mut WeightMeter,
	) -> Result<Option<Self::Cursor>, SteppedMigrationError> {
		if !is_of_layout::<T>(3) {
			return Ok(None);
		}
		let required = T::WeightInfo::count_claim();
		if !meter.can_consume(required) {
			return Err(SteppedMigrationError::InsufficientWeight { required });
		}
		while meter.try_consume(required).is_ok() {
			counted = Pallet::<T>::count_next(counted);
			if counted.is_none() {
				set_layout::<T>(4);
				break;
			}
		}
		Ok(counted)
	}

	/// Nothing where there is nothing to count.
	#[cfg(feature = "try-runtime")]
	fn pre_upgrade() -> Result<Vec<u8>, polkadot_sdk::sp_runtime::TryRuntimeError> {
		Ok(is_of_layout::<T>(3).then(|| Claims::<T>::iter_keys().count() as u64).encode())
	}

	/// Each claim has come to its end, or is under way.
	#[cfg(feature = "try-runtime")]
	fn post_upgrade(before: Vec<u8>) -> Result<(), polkadot_sdk::sp_runtime::TryRuntimeError> {
		let before = Option::<u64>::decode(&mut &before[..]).map_err(|_| "what was before is kept")?;
		let decided = Records::<T>::iter_values().map(|record| u64::from(record.decided));
		let undecided = UnderWay::<T>::iter_values().map(|way| u64::from(!way.is_decided()));
		let counted = decided.chain(undecided).fold(0u64, u64::saturating_add);
		let all = before.is_none_or(|before| counted == before && Claims::<T>::iter_values().count() as u64 == before);
		polkadot_sdk::frame_support::ensure!(all, "a claim was not counted");
		Ok(())
	}
}

impl<T: Config> Pallet<T> {
	/// Count what comes after what was counted last; nothing at the end.
	fn count_next(counted: Option<Counted<T::AccountId>>) -> Option<Counted<T::AccountId>> {
		let mut claims = match &counted {
			Some(Counted::Claim(pool, id)) => Some(Claims::<T>::iter_from(Claims::<T>::hashed_key_for(pool, id))),
			Some(Counted::Draft(..)) => None,
			None => Some(Claims::<T>::iter()),
		};
		if let Some((pool, id, claim)) = claims.as_mut().and_then(Iterator::next) {
			Self::count_claim(pool, id, &claim);
			return Some(Counted::Claim(pool, id));
		}
		let mut drafts = match &counted {
			Some(Counted::Draft(pool, author)) => Drafts::<T>::iter_from(Drafts::<T>::hashed_key_for(pool, author)),
			_ => Drafts::<T>::iter(),
		};
		let (pool, author, draft) = drafts.next()?;
		Self::note_candidate(pool, &author, &draft, true);
		Some(Counted::Draft(pool, author))
	}

	/// Count a claim of before the chain kept count. `O(parts)`.
	pub(crate) fn count_claim(pool: PoolId, id: ClaimId, claim: &Claim<T::AccountId>) {
		let parts: Vec<_> =
			(0..claim.parts).filter_map(|index| Some((index, part_of::<T>((pool, id, index))?))).collect();
		let mut way = record::UnderWay::new(claim.claimant.clone());
		parts.iter().for_each(|(index, part)| way.note(*index, part));
		let mut record = Records::<T>::get(pool);
		// Which are the newest is told by their times, not by the order of counting.
		let mut paid = core::mem::take(&mut record.newest).into_inner();
		let mut ended = EndedDisputes::<T>::get();
		record.follow_claim(None, &way);
		for (index, part) in parts {
			record.follow_part((id, index), None, &part);
			if let Some(dispute) = Disputes::<T>::get((pool, id, index)).filter(|_| !part.is_disputed()) {
				record.disputes = record.disputes.saturating_add(1);
				name_ended(&mut ended, dispute.poll, (pool, id, index));
			}
			// Also one whose money came back, since another payee was named.
			if part.settled.is_some() {
				paid.push((id, index));
			}
		}
		record.newest = newest(paid, |named| part_of::<T>((pool, named.0, named.1))?.settled.map(|at| at.time));
		EndedDisputes::<T>::put(ended);
		Records::<T>::insert(pool, record);
		Self::note_dispute(pool, id, false, way.is_disputed());
		if !way.is_over() {
			UnderWay::<T>::insert(pool, id, way);
		}
		NewestClaims::<T>::mutate(pool, &claim.claimant, |named| {
			let mut claims = core::mem::take(named).into_inner();
			claims.push(id);
			*named = newest(claims, |claim| *claim);
		});
	}
}

/// The newest of what was found, as many as are named.
fn newest<Named, When: Ord, const MOST: u32>(
	mut found: Vec<Named>,
	when: impl Fn(&Named) -> When,
) -> BoundedVec<Named, ConstU32<MOST>> {
	found.sort_by_cached_key(|named| Reverse(when(named)));
	BoundedVec::truncate_from(found)
}
