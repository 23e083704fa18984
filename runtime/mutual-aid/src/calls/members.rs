//! Joining, paying dues, becoming a voter.

use polkadot_sdk::{
	frame_support::{ensure, pallet_prelude::DispatchResult, traits::tokens::Preservation},
	frame_system::{ensure_signed, pallet_prelude::OriginFor},
	sp_runtime::{
		DispatchError,
		traits::{EnsureAddAssign, EnsureSub, EnsureSubAssign},
	},
};

use crate::{
	Balance, Config, CurrencyId, Error, Event, Invitations, JoinWay, Members, Pallet, PastMembers, PoolId, Pools,
	Voterless,
	member::{Member, Record, Standing},
	pool::Pool,
	rules::Rules,
	time::Now,
	views::JoinTerms,
};

/// Least number of open joins in a period where the rules allow any.
const OPEN_JOINS: u32 = 3;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_join(who: T::AccountId, id: PoolId) -> DispatchResult {
		let terms = Self::join_terms(id, &who)?;
		let mut pool = Self::pool(id)?;
		let released = Self::end_application(id, &pool.currency, &who)?;
		match terms.way {
			JoinWay::Invitation => Invitations::<T>::remove(id, &who),
			JoinWay::Open | JoinWay::Admission => {
				let now = Self::now();
				let (_, rules) = Self::rules_in_force(id, now.chain)?;
				let period = pool.period(&rules, now.chain);
				pool.open_joins = pool
					.open_joins
					.spend(period, Self::open_join_limit(&pool, &rules))
					.ok_or(Error::<T>::NotInvited)?;
			}
		}
		Self::enter(who, id, pool, terms.way, released)
	}

	/// A new member, with the first dues, of whose application so much was `released`.
	pub(crate) fn enter(
		who: T::AccountId,
		id: PoolId,
		mut pool: Pool<T::AccountId>,
		way: JoinWay,
		released: Balance,
	) -> DispatchResult {
		let now = Self::now();
		let (_, rules) = Self::rules_in_force(id, now.chain)?;
		pool.take_in(&rules, now.chain).ok_or(Error::<T>::NoPlacesLeft)?;
		let record = PastMembers::<T>::take(id, &who).unwrap_or_default();
		let member = Member::new(now, &rules, record);
		let cover_from = member.cover_from;
		Self::deposit_event(Event::Joined { pool: id, member: who.clone(), way, cover_from, released });
		Self::take_dues(who.clone(), id, pool, who, member, &rules, now, 1)
	}

	pub(crate) fn do_pay_dues(by: T::AccountId, id: PoolId, who: T::AccountId, periods: u8) -> DispatchResult {
		ensure!(periods > 0, Error::<T>::NothingToPay);
		let pool = Self::open_pool(id)?;
		let member = Self::member(id, &who)?;
		let now = Self::now();
		let (_, rules) = Self::rules_in_force(id, now.chain)?;
		ensure!(member.standing(&rules, now.chain) != Standing::Leaving, Error::<T>::Leaving);
		Self::take_dues(by, id, pool, who, member, &rules, now, periods)
	}

	/// Move the dues, count them, and make a voter of who has earned it.
	fn take_dues(
		by: T::AccountId,
		id: PoolId,
		mut pool: Pool<T::AccountId>,
		who: T::AccountId,
		mut member: Member,
		rules: &Rules,
		now: Now,
		periods: u8,
	) -> DispatchResult {
		let farthest = now.chain.saturating_add(rules.period().saturating_mul(rules.ahead_periods.into()));
		let paid_until = member.paid_until_after(rules, now.chain, periods);
		ensure!(paid_until <= farthest, Error::<T>::TooFarAhead);

		let amount = Member::dues(rules, periods)?;
		let fee = Self::pay_host_fee(&pool, &by, rules.host_fee.mul_floor(amount));
		let net = amount.ensure_sub(fee)?;
		Self::pay_in(id, &pool.currency, &by, net)?;
		pool.books.free.ensure_add_assign(net)?;

		let stake_before = member.stake();
		let earned = member.pay(now, rules, periods, net)?;
		pool.resting.ensure_sub_assign(core::mem::take(&mut member.resting).into())?;
		Self::move_stake(&mut pool, stake_before, member.stake())?;
		let (cover_from, paid_until) = (member.cover_from, member.paid_until);
		Self::deposit_event(Event::DuesPaid {
			pool: id,
			member: who.clone(),
			by,
			periods,
			amount,
			fee,
			paid_until,
			cover_from,
		});
		if earned {
			let sequence = pool.number_voter(rules)?;
			member.sequence = Some(sequence);
			Voterless::<T>::remove(id);
			Self::deposit_event(Event::BecameVoter { pool: id, member: who.clone(), sequence });
		} else if pool.voters == 0 && pool.next_sequence > 0 {
			// Somebody pays, and will have a vote: it is not wound up over their head.
			Voterless::<T>::insert(id, now.chain);
		}
		Members::<T>::insert(id, who, member);
		Pools::<T>::insert(id, pool);
		Ok(())
	}

	/// Split the host's fee off. What the host's account cannot take stays with the dues.
	fn pay_host_fee(pool: &Pool<T::AccountId>, by: &T::AccountId, fee: Balance) -> Balance {
		match Self::transfer(&pool.currency, by, &pool.host, fee, Preservation::Expendable) {
			Ok(()) => fee,
			Err(_) => 0,
		}
	}

	/// Keep the pool's sum of stakes.
	fn move_stake(pool: &mut Pool<T::AccountId>, before: Balance, after: Balance) -> DispatchResult {
		pool.total_shares.ensure_add_assign(after)?;
		pool.total_shares.ensure_sub_assign(before)?;
		Ok(())
	}

	/// Change what survives a return, of a member or of one who left, and keep the pool's sum of stakes.
	pub(crate) fn with_record<R>(
		id: PoolId,
		pool: &mut Pool<T::AccountId>,
		who: &T::AccountId,
		change: impl FnOnce(&mut Record) -> Result<R, DispatchError>,
	) -> Result<R, DispatchError> {
		if let Some(mut member) = Members::<T>::get(id, who) {
			let before = member.stake();
			let result = change(&mut member.record)?;
			Self::move_stake(pool, before, member.stake())?;
			Members::<T>::insert(id, who, member);
			Ok(result)
		} else {
			PastMembers::<T>::try_mutate(id, who, |record| change(record.get_or_insert_with(Record::default)))
		}
	}

	/// On what terms `who` can join, or why not.
	pub(crate) fn join_terms(id: PoolId, who: &T::AccountId) -> Result<JoinTerms, DispatchError> {
		let pool = Self::open_pool(id)?;
		ensure!(!Members::<T>::contains_key(id, who), Error::<T>::AlreadyAMember);
		let now = Self::now();
		let (_, rules) = Self::rules_in_force(id, now.chain)?;
		ensure!(pool.places_left(&rules, now.chain) > 0, Error::<T>::NoPlacesLeft);
		let terms = |way| JoinTerms { way, dues: rules.dues, cover_from: now.wall.saturating_add(rules.waiting()) };
		let invitation = Invitations::<T>::get(id, who);
		if invitation.as_ref().is_some_and(|invitation| now.chain < invitation.expires) {
			return Ok(terms(JoinWay::Invitation));
		}
		let period = pool.period(&rules, now.chain);
		if pool.open_joins.left(period, Self::open_join_limit(&pool, &rules)) > 0 {
			return Ok(terms(JoinWay::Open));
		}
		Err(if invitation.is_some() { Error::<T>::InvitationExpired } else { Error::<T>::NotInvited }.into())
	}

	/// Open joins of a period: a share of the members, but three where any are allowed.
	pub(crate) fn open_join_limit(pool: &Pool<T::AccountId>, rules: &Rules) -> u32 {
		if rules.open_joins.is_zero() { 0 } else { rules.open_joins.mul_floor(pool.members).max(OPEN_JOINS) }
	}

	/// True only where joining would succeed: by invitation, with a currency that needs no native token.
	pub(crate) fn is_join_feeless(origin: &OriginFor<T>, id: PoolId) -> bool {
		let Ok(who) = ensure_signed(origin.clone()) else { return false };
		let Ok(terms) = Self::join_terms(id, &who) else { return false };
		let Ok(pool) = Self::pool(id) else { return false };
		terms.way == JoinWay::Invitation
			&& pool.currency != CurrencyId::Native
			&& Self::spendable(&pool.currency, &who) >= terms.dues
	}
}
