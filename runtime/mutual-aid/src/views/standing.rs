//! Where a person stands in a pool.

use codec::{Decode, DecodeWithMemTracking, Encode};
use polkadot_sdk::{sp_arithmetic::Perquintill, sp_runtime::DispatchError};
use scale_info::TypeInfo;

use super::{JoinTerms, Membership, ShareOf, powers::Answer};
use crate::{
	Application, Applications, Balance, Config, HostOffers, Invitation, Invitations, Pallet, PastMembers, PoolId, Pools,
};

/// Where somebody stands in a pool, and what of their membership they can act on.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct StandingIn<AccountId> {
	/// As a member.
	pub member: Option<Membership>,
	/// On what terms they could join.
	pub join: Result<JoinTerms, DispatchError>,
	/// What they would take along.
	pub share: Option<ShareOf>,
	/// Their wish to be admitted.
	pub application: Option<Application>,
	/// The place kept for them.
	pub invitation: Option<Invitation<AccountId>>,
	/// Whether they are the host.
	pub host: bool,
	/// Whether the host offers them the pool.
	pub offered: bool,
	/// Whether they were a member once.
	pub was_member: bool,
	/// What they can spend of the pool's currency.
	pub balance: Balance,
	/// Ask to be admitted.
	pub apply: Answer,
	/// Ask to leave, or name another least.
	pub leave: Answer,
	/// Stay after all.
	pub stay: Answer,
	/// Be paid out.
	pub pay_exit: Answer,
	/// Take the share of a pool that is wound up.
	pub redeem: Answer,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn standing_of(id: PoolId, who: &T::AccountId) -> Option<StandingIn<T::AccountId>> {
		let pool = Pools::<T>::get(id)?;
		Some(StandingIn {
			member: Self::membership_of(id, who),
			join: Self::join_terms(id, who),
			share: Self::share_of_member(id, who),
			application: Applications::<T>::get(id, who),
			invitation: Invitations::<T>::get(id, who),
			host: pool.host == *who,
			offered: HostOffers::<T>::get(id).as_ref() == Some(who),
			was_member: PastMembers::<T>::contains_key(id, who),
			balance: Self::spendable(&pool.currency, who),
			apply: Self::trial(|| Self::do_apply(who.clone(), id)),
			leave: Self::trial(|| Self::do_request_exit(id, who, Perquintill::zero())),
			stay: Self::trial(|| Self::do_withdraw_exit(id, who)),
			pay_exit: Self::trial(|| Self::do_pay_exit(who, id, who.clone())),
			redeem: Self::trial(|| Self::do_redeem(who, id, who.clone())),
		})
	}
}
