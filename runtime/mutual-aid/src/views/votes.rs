//! What the voters of the pools decide and have decided: disputes and changes.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode};
use scale_info::TypeInfo;

use super::{
	PAGE,
	claims::ClaimRow,
	decisions::{ChangeRow, slots},
	pools::PoolRow,
};
use crate::{Changes, Config, Pallet, PoolId, Records};

/// What is put to the vote in a pool.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct VotesIn<AccountId> {
	/// The pool.
	pub row: PoolRow<AccountId>,
	/// Claims in dispute, and those of the disputes that the pool's record names; the newest first, fifty at most.
	pub disputes: Vec<ClaimRow<AccountId>>,
	/// The newest decision of each slot, the newest first.
	pub changes: Vec<ChangeRow<AccountId>>,
}

/// What is put to the vote, by pages of the pools in which there is something.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Votes<AccountId> {
	/// The pools in which something is or was put to the vote, the newest first.
	pub pools: Vec<VotesIn<AccountId>>,
	/// The next page is of the pools before this one; nothing at the end.
	pub next: Option<PoolId>,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn page_of_votes(who: Option<&T::AccountId>, before: Option<PoolId>, count: u32) -> Votes<T::AccountId> {
		let (pools, next) = Self::page_of_those(before, count, |pool| Self::votes_in(pool, who));
		Votes { pools, next }
	}

	fn votes_in(id: PoolId, who: Option<&T::AccountId>) -> Option<VotesIn<T::AccountId>> {
		let mut found = Self::in_dispute(id);
		found.extend(Records::<T>::get(id).disputed.iter().map(|(claim, _)| *claim));
		if found.is_empty() && slots().all(|slot| !Changes::<T>::contains_key(id, slot)) {
			return None;
		}
		let row = Self::row_of_pool(id)?;
		let newest = found.into_iter().rev().take(PAGE as usize);
		let disputes: Vec<_> = newest.filter_map(|claim| Self::row_of_claim(id, claim, who)).collect();
		let changes = Self::rows_of_changes(id, &row.pool, who)?;
		Some(VotesIn { row, disputes, changes })
	}
}
