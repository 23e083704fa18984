//! What the calls do, by part of the domain. Each checks, lets the domain's types do their transition, stores and
//! emits.

mod backing;
mod changes;
mod claims;
mod disputes;
mod exits;
mod hosts;
mod instalments;
mod members;
mod money;
mod payees;
mod pools;
mod protocol;
mod settlement;
mod vouching;
mod watchers;
mod winding_up;

pub(crate) use claims::FILINGS;

use polkadot_sdk::{
	frame_support::{ensure, pallet_prelude::DispatchResult},
	sp_runtime::DispatchError,
};

use crate::{
	ClaimId, Claims, Config, EndedDisputes, Error, InDispute, Members, Pallet, PartIndex, Parts, PoolId, Pools,
	Records, UnderWay,
	claim::{Claim, Part, PartState},
	member::Member,
	pool::{Pool, PoolState, Promises},
	record,
};

/// A part: its pool, its claim, its number.
pub(crate) type PartKey = (PoolId, ClaimId, PartIndex);

impl<T: Config> Pallet<T> {
	pub(crate) fn pool(id: PoolId) -> Result<Pool<T::AccountId>, DispatchError> {
		Ok(Pools::<T>::get(id).ok_or(Error::<T>::NoSuchPool)?)
	}

	/// The pool, if it is open.
	pub(crate) fn open_pool(id: PoolId) -> Result<Pool<T::AccountId>, DispatchError> {
		let pool = Self::pool(id)?;
		ensure!(pool.state == PoolState::Open, Error::<T>::PoolNotOpen);
		Ok(pool)
	}

	pub(crate) fn member(pool: PoolId, who: &T::AccountId) -> Result<Member, DispatchError> {
		Ok(Members::<T>::get(pool, who).ok_or(Error::<T>::NotAMember)?)
	}

	pub(crate) fn claim(pool: PoolId, id: ClaimId) -> Result<Claim<T::AccountId>, DispatchError> {
		Ok(Claims::<T>::get(pool, id).ok_or(Error::<T>::NoSuchClaim)?)
	}

	pub(crate) fn part(key: PartKey) -> Result<Part<T::AccountId>, DispatchError> {
		Ok(Parts::<T>::get(key).ok_or(Error::<T>::NoSuchPart)?)
	}

	/// Store a part as it is now. The pool's promises and record and what is under way follow.
	pub(crate) fn put_part(
		key: PartKey,
		pool: &mut Pool<T::AccountId>,
		claimant: &T::AccountId,
		part: Part<T::AccountId>,
	) -> DispatchResult {
		let (id, claim, index) = key;
		let before = UnderWay::<T>::get(id, claim);
		let mut way = before.clone().unwrap_or_else(|| record::UnderWay::new(claimant.clone()));
		way.note(index, &part);
		let was = Parts::<T>::get(key);
		pool.promises.follow(was.as_ref().map(Promises::to).unwrap_or_default(), Promises::to(&part))?;
		Records::<T>::mutate(id, |record| {
			record.follow_part((claim, index), was.as_ref(), &part);
			record.follow_claim(before.as_ref(), &way);
		});
		Self::note_watch(key, was.as_ref().is_some_and(Part::is_undecided), part.state);
		if let Some(PartState::Disputed { poll, .. }) = was.map(|part| part.state)
			&& !part.is_disputed()
		{
			EndedDisputes::<T>::mutate(|named| record::name_ended(named, poll, key));
		}
		Parts::<T>::insert(key, part);
		Self::note_dispute(id, claim, before.is_some_and(|before| before.is_disputed()), way.is_disputed());
		match way.is_over() {
			true => UnderWay::<T>::remove(id, claim),
			false => UnderWay::<T>::insert(id, claim, way),
		}
		Ok(())
	}

	/// Whether a part of a claim was in dispute, and is.
	pub(crate) fn note_dispute(pool: PoolId, claim: ClaimId, was: bool, is: bool) {
		match (was, is) {
			(false, true) => InDispute::<T>::insert(pool, claim, ()),
			(true, false) => InDispute::<T>::remove(pool, claim),
			_ => {}
		}
	}

	/// How the parts of a claim are under way. `O(parts)`.
	pub(crate) fn way_of(pool: PoolId, id: ClaimId, claim: &Claim<T::AccountId>) -> record::UnderWay<T::AccountId> {
		let mut way = record::UnderWay::new(claim.claimant.clone());
		for index in 0..claim.parts {
			if let Some(part) = Parts::<T>::get((pool, id, index)) {
				way.note(index, &part);
			}
		}
		way
	}

	/// A claim of which a part opens again is looked for again, if it was over. `O(parts)`.
	pub(crate) fn resume_under_way(pool: PoolId, id: ClaimId, claim: &Claim<T::AccountId>) {
		if !UnderWay::<T>::contains_key(pool, id) {
			UnderWay::<T>::insert(pool, id, Self::way_of(pool, id, claim));
		}
	}
}
