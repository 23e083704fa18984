//! What the voters of the pools decide and have decided: disputes and changes.

use alloc::{collections::BTreeSet, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode};
use scale_info::TypeInfo;

use super::{PAGE, claims::ClaimRow, decisions::ChangeRow, pools::PoolRow};
use crate::{Claims, Config, Disputes, Pallet, PoolId};

/// What is put to the vote in a pool.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct VotesIn<AccountId> {
	/// The pool.
	pub row: PoolRow<AccountId>,
	/// Claims in dispute, and those among the pool's newest fifty that were; the newest first, fifty at most.
	pub disputes: Vec<ClaimRow<AccountId>>,
	/// The newest decision of each slot, the newest first.
	pub changes: Vec<ChangeRow<AccountId>>,
}

impl<T: Config> Pallet<T> {
	/// Of a page of the pools, those in which something is or was put to the vote.
	pub(crate) fn page_of_votes(
		who: Option<&T::AccountId>,
		before: Option<PoolId>,
		count: u32,
	) -> Vec<VotesIn<T::AccountId>> {
		Self::page_of_pools(before, count).filter_map(|id| Self::votes_in(id, who)).collect()
	}

	fn votes_in(id: PoolId, who: Option<&T::AccountId>) -> Option<VotesIn<T::AccountId>> {
		let row = Self::row_of_pool(id)?;
		let running = Self::under_way(id).into_iter().filter(|(_, way)| way.disputed != 0).map(|(claim, _)| claim);
		let recent = (0..row.pool.next_claim).rev().take(PAGE as usize).filter(|claim| {
			let parts = Claims::<T>::get(id, claim).map_or(0, |claim| claim.parts);
			(0..parts).any(|part| Disputes::<T>::contains_key((id, claim, part)))
		});
		let found: BTreeSet<_> = running.chain(recent).collect();
		let newest = found.into_iter().rev().take(PAGE as usize);
		let disputes: Vec<_> = newest.filter_map(|claim| Self::row_of_claim(id, claim)).collect();
		let changes = Self::rows_of_changes(id, &row.pool, who)?;
		(!disputes.is_empty() || !changes.is_empty()).then_some(VotesIn { row, disputes, changes })
	}
}
