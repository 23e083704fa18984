//! The ways money moves from one account to another, and is held. What an issuer mints and burns is elsewhere.

use polkadot_sdk::{
	frame_support::{
		PalletId,
		traits::{
			Get,
			fungibles::{Inspect, Mutate, hold::Mutate as MutateHold},
			tokens::{Fortitude, Precision, Preservation, Restriction},
		},
	},
	sp_runtime::{DispatchError, DispatchResult, traits::AccountIdConversion},
};

use crate::{Balance, Config, CurrencyId, Error, HoldReason, Pallet, PoolId};

/// Tells the currencies' owner from the pots, whose accounts a number tells apart.
const CURRENCIES: [u8; 8] = *b"currency";

impl<T: Config> Pallet<T> {
	/// The account that holds a pool's pot. Nobody has its key.
	pub(crate) fn pot(pool: PoolId) -> T::AccountId {
		T::PalletId::get().into_sub_account_truncating(pool)
	}

	/// The account that owns the currencies. Nobody has its key, and no pool's pot is there.
	pub fn currencies_owner() -> T::AccountId {
		T::PalletId::get().into_sub_account_truncating(CURRENCIES)
	}

	/// Whether an account is some pool's pot: what comes into it by itself is nobody's dues.
	pub(crate) fn is_pot(account: &T::AccountId) -> bool {
		PalletId::try_from_sub_account::<PoolId>(account).is_some_and(|(pallet, _)| pallet == T::PalletId::get())
	}

	/// What keeps an account of this currency alive.
	pub(crate) fn existential_deposit(currency: &CurrencyId) -> Balance {
		T::Fungibles::minimum_balance(currency.clone())
	}

	/// Into the pot. A member may pay with their last unit.
	pub(crate) fn pay_in(pool: PoolId, currency: &CurrencyId, from: &T::AccountId, amount: Balance) -> DispatchResult {
		Self::transfer(currency, from, &Self::pot(pool), amount, Preservation::Expendable)
	}

	/// Out of the pot, whose account stays alive.
	pub(crate) fn pay_out(pool: PoolId, currency: &CurrencyId, to: &T::AccountId, amount: Balance) -> DispatchResult {
		Self::transfer(currency, &Self::pot(pool), to, amount, Preservation::Preserve)
			.map_err(|_| Error::<T>::CannotBeDelivered.into())
	}

	/// Between any two accounts; nothing is moved of nothing.
	pub(crate) fn transfer(
		currency: &CurrencyId,
		from: &T::AccountId,
		to: &T::AccountId,
		amount: Balance,
		preservation: Preservation,
	) -> DispatchResult {
		if amount == 0 {
			return Ok(());
		}
		T::Fungibles::transfer(currency.clone(), from, to, amount, preservation).map(|_| ())
	}

	/// What `who` can spend of a currency to the last unit.
	pub(crate) fn spendable(currency: &CurrencyId, who: &T::AccountId) -> Balance {
		T::Fungibles::reducible_balance(currency.clone(), who, Preservation::Expendable, Fortitude::Polite)
	}

	/// Hold a bond or deposit.
	pub(crate) fn hold(
		currency: &CurrencyId,
		reason: HoldReason,
		who: &T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		T::Holds::hold(currency.clone(), &reason.into(), who, amount)
	}

	/// Give a bond back.
	pub(crate) fn release(
		currency: &CurrencyId,
		reason: HoldReason,
		who: &T::AccountId,
		amount: Balance,
	) -> Result<Balance, DispatchError> {
		T::Holds::release(currency.clone(), &reason.into(), who, amount, Precision::BestEffort)
	}

	/// Move a lost bond. Returns how much arrived.
	pub(crate) fn forfeit(
		currency: &CurrencyId,
		reason: HoldReason,
		from: &T::AccountId,
		to: &T::AccountId,
		amount: Balance,
	) -> Result<Balance, DispatchError> {
		T::Holds::transfer_on_hold(
			currency.clone(),
			&reason.into(),
			from,
			to,
			amount,
			Precision::BestEffort,
			Restriction::Free,
			Fortitude::Force,
		)
	}
}
