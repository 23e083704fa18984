//! Leaving a pool with a fair share.

use polkadot_sdk::{
	frame_support::{ensure, pallet_prelude::DispatchResult},
	sp_runtime::{
		DispatchError,
		traits::{EnsureSub, EnsureSubAssign},
	},
};

use crate::{
	Config, Error, Event, Members, Pallet, PastMembers, PoolId, Pools, Voterless, Windings,
	change::{Winding, WindingPhase},
	member::{Exit, Member, Standing},
	pool::{Pool, PoolState},
	views::ShareOf,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_request_exit(id: PoolId, who: &T::AccountId) -> DispatchResult {
		let member = Self::member(id, who)?;
		if let Some(exit) = member.exit {
			let rules = Self::dated_rules(id, exit.rules)?.rules;
			ensure!(exit.is_in_vain(member.share(), &rules), Error::<T>::Leaving);
			ensure!(!Self::pool(id)?.exit_ratio().is_zero(), Error::<T>::NothingPayableYet);
		}
		Self::begin_exit(id, who, member)
	}

	pub(crate) fn do_remove_lapsed(id: PoolId, who: &T::AccountId) -> DispatchResult {
		let member = Self::member(id, who)?;
		ensure!(member.exit.is_none(), Error::<T>::Leaving);
		let now = Self::now();
		let (_, rules) = Self::rules_in_force(id, now.wall)?;
		let removable =
			member.standing(&rules, now.chain) == Standing::Lapsed && now.chain >= member.removable_from(&rules);
		ensure!(removable, Error::<T>::NotLapsedLongEnough);
		Self::begin_exit(id, who, member)
	}

	/// Cover, vote and dues end here; the share is paid after the notice.
	fn begin_exit(id: PoolId, who: &T::AccountId, mut member: Member) -> DispatchResult {
		let mut pool = Self::unwound_pool(id)?;
		let now = Self::now();
		let (version, rules) = Self::rules_in_force(id, now.wall)?;
		let ratio = pool.exit_ratio();
		let leaves_already = member.exit.is_some();
		if member.leave(&rules, version, now.chain, ratio) {
			pool.voters.ensure_sub_assign(1)?;
			if pool.voters == 0 {
				Voterless::<T>::insert(id, now.chain);
			}
		}
		if !leaves_already {
			pool.members.ensure_sub_assign(1)?;
		}
		let payable_from = member.exit.map_or(now.chain, |exit| exit.at);
		Members::<T>::insert(id, who, member);
		Pools::<T>::insert(id, pool);
		Self::deposit_event(Event::ExitRequested { pool: id, member: who.clone(), payable_from, ratio });
		Ok(())
	}

	pub(crate) fn do_pay_exit(id: PoolId, who: T::AccountId) -> DispatchResult {
		let mut pool = Self::unwound_pool(id)?;
		let member = Self::member(id, &who)?;
		let exit = member.exit.filter(|exit| exit.at <= Self::now().chain).ok_or(Error::<T>::ExitNotDue)?;
		let rules = Self::dated_rules(id, exit.rules)?.rules;
		let share = member.share();
		let amount = exit.value(share, member.record.promised, pool.exit_ratio(), &rules);
		// Who cannot be paid now keeps the request: nobody is sent away with nothing who could have something.
		let is_dust = rules.exit_share.mul_floor(share) == 0;
		ensure!(amount > 0 || is_dust, Error::<T>::NothingPayableYet);

		pool.books.free.ensure_sub_assign(amount)?;
		pool.total_shares.ensure_sub_assign(share)?;
		if amount > 0 {
			Self::pay_out(id, &pool.currency, &who, amount)?;
		}
		Members::<T>::remove(id, &who);
		PastMembers::<T>::insert(id, &who, member.record);
		Pools::<T>::insert(id, pool);
		let forfeited = share.ensure_sub(amount)?;
		Self::deposit_event(Event::ExitPaid { pool: id, member: who, amount, forfeited });
		Ok(())
	}

	/// A pool that members leave by notice. Of one that is wound up they take their shares.
	fn unwound_pool(id: PoolId) -> Result<Pool<T::AccountId>, DispatchError> {
		let pool = Self::pool(id)?;
		ensure!(!matches!(pool.state, PoolState::WindingUp | PoolState::Closed), Error::<T>::PoolNotOpen);
		Ok(pool)
	}

	/// What a member would take along if they asked now, or takes along if they have asked.
	pub(crate) fn share_of_member(id: PoolId, who: &T::AccountId) -> Option<ShareOf> {
		let pool = Self::pool(id).ok()?;
		let member = Members::<T>::get(id, who)?;
		let (share, promised) = (member.share(), member.record.promised);
		let now = Self::now();
		if let Some(Winding { phase: WindingPhase::Sharing { ratio, .. }, .. }) = Windings::<T>::get(id) {
			let exit_now = ratio.mul_floor(share);
			return Some(ShareOf { share, promised, ratio, exit_now, payable_from: now.chain });
		}
		let (version, rules) = Self::rules_in_force(id, now.wall).ok()?;
		let ratio = pool.exit_ratio();
		let exit = member.exit.unwrap_or(Exit::asked(now.chain, ratio, version, &rules));
		let rules = Self::dated_rules(id, exit.rules).ok()?.rules;
		let exit_now = exit.value(share, promised, ratio, &rules);
		Some(ShareOf { share, promised, ratio: exit.ratio.min(ratio), exit_now, payable_from: exit.at })
	}
}
