//! Claims with all that a list or their own page shows of them.

use alloc::{collections::BTreeSet, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use pallet_member_referenda::{MemberPolls, PollStatus};
use polkadot_sdk::{sp_core::H256, sp_runtime::DispatchError};
use scale_info::TypeInfo;

use super::{PartStatus, page};
use crate::{
	ClaimId, Claims, Config, Disputes, InDispute, NewEvidence, Pallet, PartIndex, Parts, PoolId, Pools, Proofs,
	UnderWay, Vouchers, Watches,
	claim::{Claim, Dispute, Part, Proof, Vouching},
	record,
	watch::Watch,
};

/// Claims under way that are looked at in one pool.
pub(super) const LOOKED_AT: usize = 1_000;

/// What the voters have seen who were drawn to look at a part.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Watched {
	/// About how many were drawn: some may have left, before or since.
	pub drawn: u32,
	/// How many have looked.
	pub looked: u32,
	/// How many of them have doubts.
	pub doubts: u32,
}

impl From<Watch> for Watched {
	fn from(watch: Watch) -> Self {
		Self { drawn: watch.lot.drawn(), looked: watch.looked.count_ones(), doubts: watch.doubts.into() }
	}
}

/// A part with all that is kept of it, and where it stands.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct PartRow<AccountId> {
	/// As it is stored.
	pub part: Part<AccountId>,
	/// Where it stands and what happens next.
	pub status: PartStatus,
	/// The newest dispute.
	pub dispute: Option<Dispute<AccountId>>,
	/// Whether the dispute is about the part as it opened last. One of before that is history.
	pub disputed_now: bool,
	/// How the dispute's poll stands.
	pub panel: Option<PollStatus>,
	/// The vote that `who` has cast in it, or why they may not vote; nothing without an account.
	pub vote: Option<Result<Option<bool>, DispatchError>>,
	/// How many of those who were drawn have looked at it; nothing before it can be disputed, and once it is decided.
	pub watched: Option<Watched>,
	/// What was given for the milestone.
	pub proof: Option<Proof<AccountId>>,
	/// What the claimant said when it opened again.
	pub evidence: Option<H256>,
}

/// A claim with its parts.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct ClaimRow<AccountId> {
	/// Its number.
	pub id: ClaimId,
	/// As it is stored.
	pub claim: Claim<AccountId>,
	/// In their order.
	pub parts: Vec<PartRow<AccountId>>,
	/// Who vouches for it, and how much is still to be backed; nothing where nobody has to and nothing is charged.
	pub vouching: Option<Vouching<AccountId>>,
}

impl<T: Config> Pallet<T> {
	fn row_of_part(
		pool: PoolId,
		claim: ClaimId,
		index: PartIndex,
		who: Option<&T::AccountId>,
	) -> Option<PartRow<T::AccountId>> {
		let key = (pool, claim, index);
		let part = Parts::<T>::get(key)?;
		let dispute = Disputes::<T>::get(key);
		let disputed_now =
			dispute.as_ref().is_some_and(|dispute| part.opened.is_none_or(|opened| opened.time <= dispute.at.time));
		Some(PartRow {
			status: Self::status_of_part(key)?,
			panel: dispute.as_ref().and_then(|dispute| T::Polls::status(dispute.poll)),
			vote: dispute.as_ref().and_then(|dispute| who.map(|who| T::Polls::vote_of(dispute.poll, who))),
			disputed_now,
			dispute,
			watched: Watches::<T>::get(key).map(Watched::from),
			proof: Proofs::<T>::get(key),
			evidence: NewEvidence::<T>::get(key),
			part,
		})
	}

	pub(crate) fn row_of_claim(
		pool: PoolId,
		id: ClaimId,
		who: Option<&T::AccountId>,
	) -> Option<ClaimRow<T::AccountId>> {
		let claim = Claims::<T>::get(pool, id)?;
		let parts = (0..claim.parts).filter_map(|index| Self::row_of_part(pool, id, index, who)).collect();
		Some(ClaimRow { id, claim, parts, vouching: Vouchers::<T>::get(pool, id) })
	}

	/// A page of a pool's claims before `before`, the newest first.
	pub(crate) fn page_of_claims(pool: PoolId, before: Option<ClaimId>, count: u32) -> Vec<ClaimRow<T::AccountId>> {
		let end = Pools::<T>::get(pool).map_or(0, |pool| pool.next_claim);
		let ids = (0..before.map_or(end, |before| before.min(end))).rev().take(page(count));
		ids.filter_map(|id| Self::row_of_claim(pool, id, None)).collect()
	}

	/// The claims of a pool that are under way, the newest first, of the first thousand.
	pub(super) fn under_way(pool: PoolId) -> Vec<(ClaimId, record::UnderWay<T::AccountId>)> {
		let mut found: Vec<_> = UnderWay::<T>::iter_prefix(pool).take(LOOKED_AT).collect();
		found.sort_by_key(|(id, _)| core::cmp::Reverse(*id));
		found
	}

	/// A page of the claims of a pool that are in dispute, the newest first.
	pub(crate) fn page_of_disputed(pool: PoolId, before: Option<ClaimId>, count: u32) -> Vec<ClaimRow<T::AccountId>> {
		let disputed = Self::in_dispute(pool).into_iter().rev().filter(|id| before.is_none_or(|before| *id < before));
		disputed.take(page(count)).filter_map(|id| Self::row_of_claim(pool, id, None)).collect()
	}

	/// The claims of a pool that are in dispute, of the first thousand.
	pub(super) fn in_dispute(pool: PoolId) -> BTreeSet<ClaimId> {
		InDispute::<T>::iter_key_prefix(pool).take(LOOKED_AT).collect()
	}
}
