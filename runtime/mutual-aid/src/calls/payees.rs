//! Whom claims may be paid to.

use polkadot_sdk::{
	frame_support::ensure,
	sp_runtime::{DispatchError, DispatchResult},
};

use crate::{
	AcceptedPayees, Config, Error, Event, Pallet, Payees, PoolId,
	claim::{Payee, PayeeRequest},
	rules::days,
};

/// How long a payee must have been registered, in days: time to see a false one.
const REGISTERED_DAYS: u8 = 14;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_accept_payee(host: &T::AccountId, id: PoolId, payee: T::AccountId) -> DispatchResult {
		Self::ensure_host(&Self::pool(id)?, host)?;
		Self::ensure_no_pot(&payee)?;
		ensure!(Payees::<T>::contains_key(&payee), Error::<T>::PayeeNotRegistered);
		ensure!(!AcceptedPayees::<T>::contains_key(id, &payee), Error::<T>::PayeeAlreadyAccepted);
		AcceptedPayees::<T>::insert(id, &payee, Self::now().chain);
		Self::deposit_event(Event::PayeeAccepted { pool: id, payee });
		Ok(())
	}

	pub(crate) fn do_drop_payee(host: &T::AccountId, id: PoolId, payee: T::AccountId) -> DispatchResult {
		Self::ensure_host(&Self::pool(id)?, host)?;
		ensure!(AcceptedPayees::<T>::take(id, &payee).is_some(), Error::<T>::PayeeNotAccepted);
		Self::deposit_event(Event::PayeeDropped { pool: id, payee });
		Ok(())
	}

	/// Who would be paid, if the pool pays them at all.
	pub(crate) fn payee(
		id: PoolId,
		claimant: &T::AccountId,
		request: &PayeeRequest<T::AccountId>,
	) -> Result<Payee<T::AccountId>, DispatchError> {
		let account = match request {
			PayeeRequest::OwnAccount => return Ok(Payee::OwnAccount),
			PayeeRequest::Vouched(account) => {
				Self::ensure_no_pot(account)?;
				return Ok(Payee::Vouched(account.clone()));
			}
			PayeeRequest::Account(account) => account,
		};
		ensure!(account != claimant, Error::<T>::OwnAccountAsPayee);
		// One that was registered before pots were refused.
		Self::ensure_no_pot(account)?;
		Self::ensure_registered(account)?;
		ensure!(AcceptedPayees::<T>::contains_key(id, account), Error::<T>::PayeeNotAccepted);
		Ok(Payee::Registered(account.clone()))
	}

	/// What a pot is paid would be nobody's dues, and so donations.
	pub(crate) fn ensure_no_pot(account: &T::AccountId) -> DispatchResult {
		ensure!(!Self::is_pot(account), Error::<T>::PotAsPayee);
		Ok(())
	}

	/// In the registry for long enough.
	pub(crate) fn ensure_registered(account: &T::AccountId) -> DispatchResult {
		let registered = Payees::<T>::get(account).ok_or(Error::<T>::PayeeNotRegistered)?;
		let counts_from = registered.since.saturating_add(days(REGISTERED_DAYS));
		ensure!(counts_from <= Self::now().chain, Error::<T>::PayeeTooNew);
		Ok(())
	}
}
