//! What the calls do, by part of the domain. Each checks, lets the domain's types do their transition, stores and
//! emits.

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
mod winding_up;

pub(crate) use claims::FILINGS;

use polkadot_sdk::sp_runtime::DispatchError;

use crate::{
	ClaimId, Claims, Config, Error, Members, Pallet, PartIndex, Parts, PoolId, Pools,
	claim::{Claim, Part},
	member::Member,
	pool::Pool,
};

/// A part: its pool, its claim, its number.
pub(crate) type PartKey = (PoolId, ClaimId, PartIndex);

impl<T: Config> Pallet<T> {
	pub(crate) fn pool(id: PoolId) -> Result<Pool<T::AccountId>, DispatchError> {
		Ok(Pools::<T>::get(id).ok_or(Error::<T>::NoSuchPool)?)
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
}
