//! The end of a pool: what is under way is decided and paid once more, members take their shares, the rest goes to
//! the successor.

use polkadot_sdk::{
	frame_support::{
		ensure,
		pallet_prelude::DispatchResult,
		traits::{Get, fungibles::Inspect, tokens::Preservation},
	},
	sp_runtime::{
		DispatchError,
		traits::{EnsureAddAssign, EnsureSub, EnsureSubAssign},
	},
};

use crate::{
	Balance, Config, CurrencyId, Error, Event, HoldReason, Members, Pallet, PastMembers, Payees, PoolId, Pools, Rounds,
	Voterless, Windings,
	change::{Winding, WindingPhase},
	pool::{Books, Pool, PoolState, Successor, ratio},
	round::Phase,
	rules::days,
	time::Seconds,
};

/// After so long without voters anyone can begin the winding-up, in days.
const VOTERLESS_DAYS: u8 = 180;
/// How long members can take their shares, in days.
const SHARING_DAYS: u16 = 365;

impl<T: Config> Pallet<T> {
	/// By anyone, for a pool that nobody can decide about any more.
	pub(crate) fn do_begin_winding_up(id: PoolId) -> DispatchResult {
		let pool = Self::open_pool(id)?;
		ensure!(pool.voters == 0, Error::<T>::PoolHasVoters);
		let now = Self::now().chain;
		let since = if pool.next_sequence == 0 {
			// Who pays becomes a voter, and who does not can be removed.
			ensure!(pool.members == 0, Error::<T>::PoolHasMembers);
			Some(pool.created.time)
		} else {
			Voterless::<T>::get(id)
		};
		match since {
			Some(since) => {
				ensure!(since.saturating_add(days(VOTERLESS_DAYS)) <= now, Error::<T>::VotersLately);
				Self::begin_winding(id, now)
			}
			// It lost its voters before that was written down: the time runs from here.
			None => {
				Voterless::<T>::insert(id, now);
				Ok(())
			}
		}
	}

	pub(crate) fn begin_winding(id: PoolId, at: Seconds) -> DispatchResult {
		let mut pool = Self::pool(id)?;
		pool.state = PoolState::WindingUp;
		Pools::<T>::insert(id, pool);
		Windings::<T>::insert(id, Winding { began: Self::stamp(at), phase: WindingPhase::Deciding });
		Self::deposit_event(Event::WindingUpBegan { pool: id });
		Self::advance_winding(id)
	}

	/// Fix what a unit of share is worth once nothing is promised and nothing is being paid.
	pub(crate) fn advance_winding(id: PoolId) -> DispatchResult {
		let Some(mut winding) = Windings::<T>::get(id) else { return Ok(()) };
		let pool = Self::pool(id)?;
		let decided = pool.promises.opened() == 0 && pool.books.settling == 0;
		if !decided || matches!(winding.phase, WindingPhase::Sharing { .. }) {
			return Ok(());
		}
		let ratio = ratio(pool.books.free, pool.total_shares);
		let until = Self::now().chain.saturating_add(days(SHARING_DAYS));
		winding.phase = WindingPhase::Sharing { ratio, until };
		Windings::<T>::insert(id, winding);
		Self::deposit_event(Event::SharesFixed { pool: id, ratio, until });
		Ok(())
	}

	/// Whether a round that closes now is a pool's last: everything still promised is in it.
	pub(crate) fn is_last_round(id: PoolId, pool: &Pool<T::AccountId>, number: u32) -> bool {
		let Some(winding) = Windings::<T>::get(id) else { return false };
		match winding.phase {
			WindingPhase::LastRound { round } => round == number,
			WindingPhase::Deciding => Rounds::<T>::get(id, number)
				.is_some_and(|round| round.phase == Phase::Collecting && round.approved == pool.promises.opened()),
			WindingPhase::Sharing { .. } => false,
		}
	}

	pub(crate) fn note_last_round(id: PoolId, round: u32) {
		Windings::<T>::mutate(id, |winding| {
			if let Some(winding) = winding {
				winding.phase = WindingPhase::LastRound { round };
			}
		});
	}

	/// A member's share of what is left, by anyone, to the member. Whoever still backs something says when: what backs a
	/// part that is given up comes back to their share, and nobody else has them paid without it.
	pub(crate) fn do_redeem(by: &T::AccountId, id: PoolId, who: T::AccountId) -> DispatchResult {
		let mut pool = Self::pool(id)?;
		let winding = Windings::<T>::get(id).ok_or(Error::<T>::NotWindingUp)?;
		let WindingPhase::Sharing { ratio, until } = winding.phase else {
			return Err(Error::<T>::SharesNotFixed.into());
		};
		ensure!(Self::now().chain < until && pool.state == PoolState::WindingUp, Error::<T>::SharingOver);
		let member = Self::member(id, &who)?;
		ensure!(*by == who || member.record.backed == 0, Error::<T>::MomentIsTheMembers);
		let share = member.share();
		let amount = ratio.mul_floor(share);
		pool.books.free.ensure_sub_assign(amount)?;
		pool.total_shares.ensure_sub_assign(member.stake())?;
		if member.exit.is_none() {
			pool.members.ensure_sub_assign(1)?;
			pool.resting.ensure_sub_assign(member.resting.into())?;
		}
		if member.sequence.is_some() {
			pool.voters.ensure_sub_assign(1)?;
		}
		Self::pay_out(id, &pool.currency, &who, amount)?;
		Members::<T>::remove(id, &who);
		PastMembers::<T>::insert(id, &who, member.record);
		Pools::<T>::insert(id, pool);
		let forfeited = share.ensure_sub(amount)?;
		Self::deposit_event(Event::ShareRedeemed { pool: id, member: who, amount, forfeited });
		Ok(())
	}

	/// All that is left goes to the successor: shares nobody took, donations, what waited for its payee.
	pub(crate) fn do_close_pool(id: PoolId) -> DispatchResult {
		let mut pool = Self::pool(id)?;
		ensure!(pool.state == PoolState::WindingUp, Error::<T>::NotWindingUp);
		let phase = Windings::<T>::get(id).ok_or(Error::<T>::NotWindingUp)?.phase;
		let WindingPhase::Sharing { until, .. } = phase else {
			return Err(Error::<T>::SharesNotFixed.into());
		};
		ensure!(until <= Self::now().chain, Error::<T>::SharingNotOver);
		let amount = pool.books.pot()?;
		let balance = T::Fungibles::balance(pool.currency.clone(), &Self::pot(id));
		let (to, inherits) = Self::pass_on(id, &pool, balance)?;
		pool.books = Books::default();
		pool.state = PoolState::Closed;
		let deposit = Self::release(&CurrencyId::Native, HoldReason::PoolDeposit, &pool.opener, pool.deposit)?;
		Pools::<T>::insert(id, pool);
		if let Some(heir) = inherits {
			Pools::<T>::try_mutate(heir, |pool| {
				let pool = pool.as_mut().ok_or(Error::<T>::NoSuchPool)?;
				pool.books.donated.ensure_add_assign(balance)?;
				Self::deposit_event(Event::Donated { pool: heir, by: Self::pot(id), amount: balance });
				DispatchResult::Ok(())
			})?;
		}
		Self::deposit_event(Event::PoolClosed { pool: id, to, amount, beyond: balance.ensure_sub(amount)?, deposit });
		Ok(())
	}

	/// Move everything to the successor, or to the treasury if it cannot take it. Returns to whom, and which pool inherits.
	fn pass_on(
		id: PoolId,
		pool: &Pool<T::AccountId>,
		balance: Balance,
	) -> Result<(T::AccountId, Option<PoolId>), DispatchError> {
		let pot = Self::pot(id);
		let move_to = |to: &T::AccountId| Self::transfer(&pool.currency, &pot, to, balance, Preservation::Expendable);
		let heir = match &pool.successor {
			Successor::Pool(heir) if Self::is_successor(&pool.successor, &pool.currency) => Some(*heir),
			_ => None,
		};
		let named = match &pool.successor {
			// Not one that the registry has dropped since.
			Successor::Payee(account) => Payees::<T>::contains_key(account).then(|| account.clone()),
			_ => heir.map(Self::pot),
		};
		if let Some(to) = named.filter(|to| move_to(to).is_ok()) {
			return Ok((to, heir));
		}
		let treasury = T::Treasury::get();
		move_to(&treasury)?;
		Ok((treasury, None))
	}
}
