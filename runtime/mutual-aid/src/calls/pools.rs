//! Opening a pool, its profile, its rules in force, its invitations, gifts to it.

use polkadot_sdk::{
	frame_support::{
		BoundedVec, ensure,
		traits::{ConstU32, Get, fungibles::Inspect, tokens::Preservation},
	},
	sp_core::H256,
	sp_runtime::{
		DispatchError, DispatchResult,
		traits::{EnsureAdd, EnsureAddAssign},
	},
};

use crate::{
	Balance, Config, CurrencyId, Error, Event, HoldReason, Invitation, Invitations, Members, NextPool, Pallet,
	Parameters, Payees, PoolId, Pools, Profiles, Rules,
	member::{Member, Standing},
	pool::{Books, Kind, Pool, PoolState, Profile, Quota, Successor},
	rules::{DatedRules, Rules as RulesOfPool, days},
	text,
	time::Seconds,
};

/// Invitations of a voter in a period.
const INVITATIONS_OF_A_VOTER: u32 = 2;
/// How long an invitation lasts, in days.
const INVITATION_DAYS: u8 = 30;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_create_pool(
		opener: T::AccountId,
		kind: Kind,
		currency: CurrencyId,
		rules: RulesOfPool,
		profile: Profile,
		successor: Successor<T::AccountId>,
	) -> DispatchResult {
		ensure!(kind == Kind::Education, Error::<T>::KindNotOpen);
		Self::ensure_rules(&rules, kind, &currency)?;
		ensure!(!profile.name.is_empty(), Error::<T>::EmptyName);
		Self::ensure_text(text::check_name(&profile.name))?;
		Self::ensure_text(text::check_lines(&profile.summary))?;
		ensure!(Self::is_successor(&successor, &currency), Error::<T>::BadSuccessor);

		let id = NextPool::<T>::get();
		NextPool::<T>::put(id.ensure_add(1)?);
		let deposit = Parameters::<T>::get().pool_deposit;
		Self::hold(&CurrencyId::Native, HoldReason::PoolDeposit, &opener, deposit)?;
		let endowment = Self::existential_deposit(&currency);
		Self::pay_in(id, &currency, &opener, endowment)?;

		let now = Self::now();
		Pools::<T>::insert(
			id,
			Pool {
				kind,
				currency: currency.clone(),
				host: opener.clone(),
				opener: opener.clone(),
				deposit,
				successor,
				state: PoolState::Open,
				created: Self::stamp(now.chain),
				rules: 0,
				starts: BoundedVec::default(),
				books: Books::default(),
				total_shares: 0,
				promises: Default::default(),
				members: 0,
				voters: 0,
				next_sequence: 0,
				next_claim: 0,
				round: 0,
				host_invitations: Quota::default(),
				open_joins: Quota::default(),
				arrivals: None,
				resting: 0,
			},
		);
		Rules::<T>::insert(id, 0, DatedRules { rules, start: now.chain });
		Self::deposit_event(Event::PoolCreated { pool: id, host: opener, kind, currency, deposit, endowment });
		Self::tell_profile(id, &profile);
		Profiles::<T>::insert(id, profile);
		Self::deposit_event(Event::RulesSet { pool: id, version: 0, start: now.chain, rules });
		Ok(())
	}

	pub(crate) fn do_set_profile(
		host: &T::AccountId,
		id: PoolId,
		summary: BoundedVec<u8, ConstU32<280>>,
		terms: H256,
	) -> DispatchResult {
		Self::ensure_host(&Self::pool(id)?, host)?;
		Self::ensure_text(text::check_lines(&summary))?;
		Profiles::<T>::try_mutate(id, |profile| {
			let profile = profile.as_mut().ok_or(Error::<T>::NoSuchPool)?;
			profile.summary = summary;
			profile.terms = terms;
			Self::tell_profile(id, profile);
			Ok(())
		})
	}

	fn tell_profile(id: PoolId, Profile { summary, terms, .. }: &Profile) {
		Self::deposit_event(Event::ProfileSet { pool: id, summary: summary.clone(), terms: *terms });
	}

	pub(crate) fn do_invite(by: T::AccountId, id: PoolId, who: T::AccountId) -> DispatchResult {
		let mut pool = Self::open_pool(id)?;
		ensure!(!Members::<T>::contains_key(id, &who), Error::<T>::AlreadyAMember);
		let now = Self::now();
		if let Some(standing) = Invitations::<T>::get(id, &who) {
			ensure!(standing.expires <= now.chain, Error::<T>::AlreadyInvited);
		}
		let (_, rules) = Self::rules_in_force(id, now.chain)?;
		ensure!(pool.places_left(&rules, now.chain) > 0, Error::<T>::NoPlacesLeft);
		let period = pool.period(&rules, now.chain);
		if by == pool.host && pool.is_young(&rules) {
			let limit = Self::host_places(&pool, &rules);
			pool.host_invitations = pool.host_invitations.spend(period, limit).ok_or(Error::<T>::NoInvitationsLeft)?;
			Pools::<T>::insert(id, pool);
		} else {
			let mut member = Self::member(id, &by)?;
			Self::ensure_voter(&member, &rules, now.chain)?;
			member.invitations =
				member.invitations.spend(period, INVITATIONS_OF_A_VOTER).ok_or(Error::<T>::NoInvitationsLeft)?;
			Members::<T>::insert(id, &by, member);
		}
		let expires = now.chain.ensure_add(days(INVITATION_DAYS))?;
		Invitations::<T>::insert(id, &who, Invitation { by: by.clone(), expires });
		Self::deposit_event(Event::Invited { pool: id, who, by, expires });
		Ok(())
	}

	/// What a member can still invite in this period.
	pub(crate) fn invitations_left(
		pool: &Pool<T::AccountId>,
		member: &Member,
		rules: &RulesOfPool,
		period: u32,
		now: Seconds,
	) -> u32 {
		match pool.state == PoolState::Open && Self::ensure_voter(member, rules, now).is_ok() {
			true => member.invitations.left(period, INVITATIONS_OF_A_VOTER).min(pool.places_left(rules, now)),
			false => 0,
		}
	}

	pub(crate) fn do_revoke_invitation(by: &T::AccountId, id: PoolId, who: T::AccountId) -> DispatchResult {
		let pool = Self::pool(id)?;
		let invitation = Invitations::<T>::get(id, &who).ok_or(Error::<T>::NoSuchInvitation)?;
		let expired = invitation.expires <= Self::now().chain;
		ensure!(expired || invitation.by == *by || pool.host == *by, Error::<T>::NotTheInviter);
		Invitations::<T>::remove(id, &who);
		Self::deposit_event(Event::InvitationRevoked { pool: id, who });
		Ok(())
	}

	pub(crate) fn do_donate(by: T::AccountId, id: PoolId, amount: Balance) -> DispatchResult {
		ensure!(amount > 0, Error::<T>::NothingToPay);
		let mut pool = Self::pool(id)?;
		ensure!(pool.state != PoolState::Closed, Error::<T>::PoolNotOpen);
		Self::pay_in(id, &pool.currency, &by, amount)?;
		pool.books.donated.ensure_add_assign(amount)?;
		Pools::<T>::insert(id, pool);
		Self::deposit_event(Event::Donated { pool: id, by, amount });
		Ok(())
	}

	pub(crate) fn do_sweep(id: PoolId) -> DispatchResult {
		let mut pool = Self::pool(id)?;
		if pool.state == PoolState::Closed {
			return Self::sweep_closed(id, &pool);
		}
		let booked = pool.books.pot()?.ensure_add(Self::existential_deposit(&pool.currency))?;
		let balance = T::Fungibles::balance(pool.currency.clone(), &Self::pot(id));
		let amount = balance.checked_sub(booked).filter(|found| *found > 0).ok_or(Error::<T>::NothingToSweep)?;
		pool.books.donated.ensure_add_assign(amount)?;
		Pools::<T>::insert(id, pool);
		Self::deposit_event(Event::Swept { pool: id, amount });
		Ok(())
	}

	/// What somebody sends to the pot of a pool that is closed goes to the treasury: it would lie there for ever.
	fn sweep_closed(id: PoolId, pool: &Pool<T::AccountId>) -> DispatchResult {
		let (pot, treasury) = (Self::pot(id), T::Treasury::get());
		let amount = T::Fungibles::balance(pool.currency.clone(), &pot);
		ensure!(amount > 0, Error::<T>::NothingToSweep);
		Self::transfer(&pool.currency, &pot, &treasury, amount, Preservation::Expendable)?;
		Self::deposit_event(Event::ClosedPotSwept { pool: id, to: treasury, amount });
		Ok(())
	}

	/// Version and rules that hold at a chain time, now or before. Before the first version there are none.
	pub(crate) fn rules_in_force(id: PoolId, time: Seconds) -> Result<(u32, RulesOfPool), DispatchError> {
		// Who asks by the wrong clock asks ahead: the tests' chain has stood still.
		#[cfg(test)]
		assert!(time <= Self::now().chain);
		Self::rules_from(id, time)
	}

	/// The same, also of a time ahead.
	pub(crate) fn rules_from(id: PoolId, time: Seconds) -> Result<(u32, RulesOfPool), DispatchError> {
		let version = Self::pool(id)?.version_at(time);
		let dated = Self::dated_rules(id, version)?;
		ensure!(dated.start <= time, Error::<T>::NoSuchRules);
		Ok((version, dated.rules))
	}

	/// The rules of one version, in force or not.
	pub(crate) fn dated_rules(id: PoolId, version: u32) -> Result<DatedRules, DispatchError> {
		Ok(Rules::<T>::get(id, version).ok_or(Error::<T>::NoSuchRules)?)
	}

	pub(crate) fn ensure_host(pool: &Pool<T::AccountId>, who: &T::AccountId) -> DispatchResult {
		ensure!(pool.host == *who, Error::<T>::NotTheHost);
		Ok(())
	}

	/// A voter in good standing; returns the sequence number.
	pub(crate) fn ensure_voter(member: &Member, rules: &RulesOfPool, now: Seconds) -> Result<u32, DispatchError> {
		Self::ensure_in_good_standing(member, rules, now)?;
		Ok(member.sequence.ok_or(Error::<T>::NotAVoter)?)
	}

	/// A member who is paid up or within the grace, and not leaving.
	pub(crate) fn ensure_in_good_standing(member: &Member, rules: &RulesOfPool, now: Seconds) -> DispatchResult {
		match member.standing(rules, now) {
			Standing::Leaving => Err(Error::<T>::Leaving.into()),
			Standing::Lapsed => Err(Error::<T>::Lapsed.into()),
			Standing::Paid | Standing::InGrace => Ok(()),
		}
	}

	pub(crate) fn is_successor(successor: &Successor<T::AccountId>, currency: &CurrencyId) -> bool {
		match successor {
			Successor::Treasury => true,
			Successor::Payee(account) => Payees::<T>::contains_key(account),
			Successor::Pool(pool) => {
				Pools::<T>::get(pool).is_some_and(|pool| pool.state != PoolState::Closed && pool.currency == *currency)
			}
		}
	}

	pub(crate) fn ensure_text(checked: Result<(), text::Fault>) -> DispatchResult {
		checked.map_err(|fault| match fault {
			text::Fault::NotText => Error::<T>::NotText.into(),
			text::Fault::Hidden => Error::<T>::HiddenCharacters.into(),
		})
	}
}
