//! What a host does beside its members: admitting, pausing, handing over. Nothing else.

use polkadot_sdk::{
	frame_support::{ensure, pallet_prelude::DispatchResult},
	sp_runtime::DispatchError,
};

use crate::{
	Application, Applications, Balance, Config, CurrencyId, Error, Event, HoldReason, HostOffers, JoinWay, Members,
	Pallet, Pause, Pauses, PoolId, Pools,
	pool::Pool,
	rules::{Rules, days},
	time::Seconds,
};

/// How long a pause lasts at most, in days.
const PAUSE_DAYS: u8 = 7;
/// How long after a pause began the next can begin, in days.
const PAUSE_EVERY_DAYS: u8 = 30;
/// How long an application is kept, in days; then anyone can drop it.
const APPLICATION_DAYS: u8 = 30;
/// Invitations of the host in a period while the pool lacks its minimum of voters.
const PLACES_OF_A_YOUNG_POOL: u32 = 20;
/// Admissions of the host in a period afterwards: one for so many members, but at least three, so that no host can
/// flood a pool with its own people.
const MEMBERS_FOR_AN_ADMISSION: u32 = 10;
const LEAST_ADMISSIONS: u32 = 3;

impl<T: Config> Pallet<T> {
	/// Places the host can give in a period, by invitation or admission.
	pub(crate) fn host_places(pool: &Pool<T::AccountId>, rules: &Rules) -> u32 {
		match pool.is_young(rules) {
			true => PLACES_OF_A_YOUNG_POOL,
			false => (pool.members / MEMBERS_FOR_AN_ADMISSION).max(LEAST_ADMISSIONS),
		}
	}

	/// The first dues are held, and pay for the joining when the host admits.
	pub(crate) fn do_apply(who: T::AccountId, id: PoolId) -> DispatchResult {
		let pool = Self::open_pool(id)?;
		ensure!(!Members::<T>::contains_key(id, &who), Error::<T>::AlreadyAMember);
		ensure!(!Applications::<T>::contains_key(id, &who), Error::<T>::AlreadyApplied);
		let now = Self::now();
		let (_, rules) = Self::rules_in_force(id, now.chain)?;
		let dues = rules.dues;
		Self::hold(&pool.currency, HoldReason::Application, &who, dues)?;
		let expires = now.chain.saturating_add(days(APPLICATION_DAYS));
		Applications::<T>::insert(id, &who, Application { dues, expires });
		Self::deposit_event(Event::Applied { pool: id, who, dues, expires });
		Ok(())
	}

	pub(crate) fn do_admit(host: &T::AccountId, id: PoolId, who: T::AccountId) -> DispatchResult {
		let mut pool = Self::open_pool(id)?;
		Self::ensure_host(&pool, host)?;
		let application = Applications::<T>::get(id, &who).ok_or(Error::<T>::NoSuchApplication)?;
		let now = Self::now();
		let (_, rules) = Self::rules_in_force(id, now.chain)?;
		ensure!(rules.dues == application.dues, Error::<T>::DuesHaveChanged);
		let period = pool.period(&rules, now.chain);
		let limit = Self::host_places(&pool, &rules);
		pool.host_invitations = pool.host_invitations.spend(period, limit).ok_or(Error::<T>::NoInvitationsLeft)?;
		let released = Self::end_application(id, &pool.currency, &who)?;
		Self::enter(who, id, pool, JoinWay::Admission, released)
	}

	/// By the applicant or the host at any time, by anyone once it has expired.
	pub(crate) fn do_drop_application(by: &T::AccountId, id: PoolId, who: T::AccountId) -> DispatchResult {
		let pool = Self::pool(id)?;
		let application = Applications::<T>::get(id, &who).ok_or(Error::<T>::NoSuchApplication)?;
		let expired = application.expires <= Self::now().chain;
		ensure!(expired || *by == who || *by == pool.host, Error::<T>::NotTheHost);
		let released = Self::end_application(id, &pool.currency, &who)?;
		Self::deposit_event(Event::ApplicationDropped { pool: id, who, released });
		Ok(())
	}

	/// Release what an application held, if there is one.
	pub(crate) fn end_application(
		id: PoolId,
		currency: &CurrencyId,
		who: &T::AccountId,
	) -> Result<Balance, DispatchError> {
		match Applications::<T>::take(id, who) {
			Some(Application { dues, .. }) => Self::release(currency, HoldReason::Application, who, dues),
			None => Ok(0),
		}
	}

	/// Whether the pool takes no claims for now. Lifts by itself.
	pub(crate) fn is_paused(id: PoolId, now: Seconds) -> bool {
		Pauses::<T>::get(id).is_some_and(|pause| now < pause.until)
	}

	pub(crate) fn do_pause(host: &T::AccountId, id: PoolId) -> DispatchResult {
		let pool = Self::open_pool(id)?;
		Self::ensure_host(&pool, host)?;
		let now = Self::now().chain;
		let rested = |pause: Pause| pause.since.saturating_add(days(PAUSE_EVERY_DAYS)) <= now;
		ensure!(Pauses::<T>::get(id).is_none_or(rested), Error::<T>::PausedLately);
		let until = now.saturating_add(days(PAUSE_DAYS));
		Pauses::<T>::insert(id, Pause { since: now, until });
		Self::deposit_event(Event::Paused { pool: id, until });
		Ok(())
	}

	/// Ends a pause early; the next one waits all the same.
	pub(crate) fn do_lift_pause(id: PoolId) -> DispatchResult {
		let now = Self::now().chain;
		let pause = Pauses::<T>::get(id).filter(|pause| now < pause.until).ok_or(Error::<T>::NotPaused)?;
		Pauses::<T>::insert(id, Pause { until: now, ..pause });
		Self::deposit_event(Event::PauseLifted { pool: id });
		Ok(())
	}

	/// Offer the pool to a candidate, or to nobody any more.
	pub(crate) fn do_hand_over(host: &T::AccountId, id: PoolId, candidate: Option<T::AccountId>) -> DispatchResult {
		Self::ensure_host(&Self::pool(id)?, host)?;
		match &candidate {
			Some(account) => HostOffers::<T>::insert(id, account),
			None => HostOffers::<T>::remove(id),
		}
		Self::deposit_event(Event::HostOffered { pool: id, candidate });
		Ok(())
	}

	pub(crate) fn do_accept_host(candidate: T::AccountId, id: PoolId) -> DispatchResult {
		ensure!(HostOffers::<T>::get(id).as_ref() == Some(&candidate), Error::<T>::NotOffered);
		let mut pool = Self::pool(id)?;
		Self::set_host(id, &mut pool, candidate);
		Pools::<T>::insert(id, pool);
		Ok(())
	}

	/// A new host; whatever the old one offered is void.
	pub(crate) fn set_host(id: PoolId, pool: &mut Pool<T::AccountId>, host: T::AccountId) {
		HostOffers::<T>::remove(id);
		pool.host = host.clone();
		Self::deposit_event(Event::HostChanged { pool: id, host });
	}
}
