//! What the voters of the pools decide, whole, and the newest of what they have decided.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode};
use scale_info::TypeInfo;

use super::{
	PAGE,
	claims::ClaimRow,
	decisions::{ChangeRow, slots},
	pools::PoolRow,
};
use crate::{Changes, Config, Disputes, EndedDisputes, Pallet, PartIndex, PoolId, Profiles, pool::Profile};

/// What is put to the vote in a pool.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct VotesIn<AccountId> {
	/// The pool.
	pub row: PoolRow<AccountId>,
	/// Claims in dispute, the newest first, fifty at most.
	pub disputes: Vec<ClaimRow<AccountId>>,
	/// The decisions that are voted on, the newest first.
	pub changes: Vec<ChangeRow<AccountId>>,
}

/// What is put to the vote, by pages of the pools in which something is: what has ended is in none of them.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Votes<AccountId> {
	/// The pools in which something is put to the vote, the newest first.
	pub pools: Vec<VotesIn<AccountId>>,
	/// The next page is of the pools before this one; nothing at the end.
	pub next: Option<PoolId>,
}

/// A dispute that has ended.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct EndedDispute<AccountId> {
	/// In which pool.
	pub pool: PoolId,
	/// What the pool says of itself.
	pub profile: Profile,
	/// About which claim.
	pub claim: ClaimRow<AccountId>,
	/// About which part of it.
	pub part: PartIndex,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn page_of_votes(who: Option<&T::AccountId>, before: Option<PoolId>, count: u32) -> Votes<T::AccountId> {
		let (pools, next) = Self::page_of_those(before, count, |pool, _| Self::votes_in(pool, who));
		Votes { pools, next }
	}

	fn votes_in(id: PoolId, who: Option<&T::AccountId>) -> Option<VotesIn<T::AccountId>> {
		let found = Self::in_dispute(id);
		let mut changes = slots().filter_map(|slot| Changes::<T>::get(id, slot));
		if found.is_empty() && !changes.any(|change| change.is_voted_on()) {
			return None;
		}
		let row = Self::row_of_pool(id)?;
		let newest = found.into_iter().rev().take(PAGE as usize);
		let disputes: Vec<_> = newest.filter_map(|claim| Self::row_of_claim(id, claim, who)).collect();
		let mut changes = Self::rows_of_changes(id, &row.pool, who)?;
		changes.retain(|row| row.change.is_voted_on());
		Some(VotesIn { row, disputes, changes })
	}

	/// The newest disputes that have ended, but for those of parts that are disputed again.
	pub(crate) fn newest_ended() -> Vec<EndedDispute<T::AccountId>> {
		let named = EndedDisputes::<T>::get().into_iter();
		let newest = named.filter(|(poll, key)| Disputes::<T>::get(key).is_some_and(|dispute| dispute.poll == *poll));
		newest
			.filter_map(|(_, (pool, claim, part))| {
				let profile = Profiles::<T>::get(pool)?;
				Some(EndedDispute { pool, profile, claim: Self::row_of_claim(pool, claim, None)?, part })
			})
			.collect()
	}
}
