//! What the tracks of the token holders do here, each its own list; and upgrades, whose notice nobody can shorten.

use polkadot_sdk::{
	frame_support::{
		ensure,
		pallet_prelude::DispatchResult,
		traits::{
			Get,
			fungibles::{Create, Inspect, Mutate, metadata::Mutate as SetMetadata},
			tokens::{Fortitude, Precision, Preservation},
		},
	},
	frame_system::{self, pallet_prelude::OriginFor},
	sp_arithmetic::{FixedU128, traits::Zero},
	sp_runtime::{
		ArithmeticError, DispatchError,
		traits::{BadOrigin, EnsureAdd},
	},
};

use crate::{
	AnnouncedUpgrade, Balance, Config, Currencies, CurrencyId, CurrencyRates, Error, Event, Origin, Pallet, Parameters,
	PayeeKind, Payees,
	protocol::{self, Currency, CurrencyChange, HIGHEST_FLOOR, NewCurrency, Parameter, RegisteredPayee},
	text,
};

/// Most of an issued currency. The assets pallet adds what is transferred to the supply before it looks for an
/// overflow, and drops the outcome: beyond half of what a balance can count, money under way would be lost.
const MAX_SUPPLY: Balance = Balance::MAX / 2;

impl<T: Config> Pallet<T> {
	/// A referendum of one track, and nothing else.
	pub(crate) fn ensure_protocol(origin: OriginFor<T>, wanted: Origin) -> Result<(), BadOrigin> {
		match origin.into() {
			Ok(found) if found == wanted => Ok(()),
			_ => Err(BadOrigin),
		}
	}

	pub(crate) fn do_set_parameter(change: Parameter) -> DispatchResult {
		let mut parameters = Parameters::<T>::get();
		match change.clone() {
			Parameter::PoolDeposit(deposit) => parameters.pool_deposit = deposit,
			Parameter::ProposalDeposit(deposit) => parameters.proposal_deposit = deposit,
			Parameter::ServiceQuota(quota) => parameters.service_quota = quota,
			Parameter::DuesFloor { currency, floor } => {
				Self::ensure_floor(floor, Self::existential_deposit(&currency))?;
				let mut found = Currencies::<T>::get(&currency).ok_or(Error::<T>::NoSuchCurrency)?;
				found.dues_floor = floor;
				Currencies::<T>::insert(currency, found);
			}
		}
		ensure!(T::ParameterBounds::get().contain(&parameters), Error::<T>::ParameterOutOfBounds);
		Parameters::<T>::put(parameters);
		Self::deposit_event(Event::ParameterSet { change });
		Ok(())
	}

	/// The pallet owns the asset without a key: nobody can freeze it, move it or take it over.
	pub(crate) fn do_register_currency(new: NewCurrency<T::AccountId>) -> DispatchResult {
		let NewCurrency { asset, name, symbol, decimals, minimum_balance, dues_floor, issuer, rate } = new;
		let id = CurrencyId::WithId(asset);
		ensure!(!Currencies::<T>::contains_key(&id), Error::<T>::CurrencyExists);
		ensure!(!name.is_empty() && !symbol.is_empty(), Error::<T>::EmptyName);
		Self::ensure_text(text::check_name(&name).and(text::check_name(&symbol)))?;
		Self::ensure_floor(dues_floor, minimum_balance)?;
		let owner = Self::currencies_owner();
		T::Assets::create(asset, owner.clone(), true, minimum_balance)?;
		T::Assets::set(asset, &owner, name.into_inner(), symbol.into_inner(), decimals)?;
		Currencies::<T>::insert(&id, Currency { dues_floor, issuer: issuer.clone() });
		if let Some(rate) = rate {
			Self::set_rate(asset, rate)?;
		}
		Self::deposit_event(Event::CurrencyRegistered { currency: id, dues_floor, issuer });
		Ok(())
	}

	pub(crate) fn do_set_currency(id: CurrencyId, change: CurrencyChange<T::AccountId>) -> DispatchResult {
		Currencies::<T>::try_mutate(&id, |currency| {
			let currency = currency.as_mut().ok_or(Error::<T>::NoSuchCurrency)?;
			let CurrencyId::WithId(asset) = id else { return Err(Error::<T>::NativeIsNotIssued.into()) };
			match change.clone() {
				CurrencyChange::Issuer(issuer) => currency.issuer = issuer,
				CurrencyChange::Rate(rate) => Self::set_rate(asset, rate)?,
			}
			Ok::<_, DispatchError>(())
		})?;
		Self::deposit_event(Event::CurrencyChanged { currency: id, change });
		Ok(())
	}

	/// Whoever has just the dues must not lose their account to the host's fee and then lack the rest: a free call would
	/// fail again and again.
	fn ensure_floor(floor: Balance, least_balance: Balance) -> DispatchResult {
		let least = least_balance.saturating_mul(2).max(1);
		ensure!((least..=HIGHEST_FLOOR).contains(&floor), Error::<T>::ParameterOutOfBounds);
		Ok(())
	}

	fn set_rate(asset: u32, rate: FixedU128) -> DispatchResult {
		ensure!(!rate.is_zero(), Error::<T>::ParameterOutOfBounds);
		T::CurrencyRates::set(asset, rate);
		Ok(())
	}

	pub(crate) fn do_register_payee(account: T::AccountId, kind: PayeeKind) -> DispatchResult {
		Self::ensure_no_pot(&account)?;
		ensure!(!Payees::<T>::contains_key(&account), Error::<T>::PayeeAlreadyRegistered);
		Payees::<T>::insert(&account, RegisteredPayee { since: Self::now().chain, kind });
		Self::deposit_event(Event::PayeeRegistered { payee: account, kind });
		Ok(())
	}

	/// No new claims to it; what was filed is paid.
	pub(crate) fn do_remove_payee(account: T::AccountId) -> DispatchResult {
		ensure!(Payees::<T>::take(&account).is_some(), Error::<T>::PayeeNotRegistered);
		Self::deposit_event(Event::PayeeRemoved { payee: account });
		Ok(())
	}

	fn ensure_issuer(id: u32, who: &T::AccountId) -> DispatchResult {
		let currency = Currencies::<T>::get(CurrencyId::WithId(id)).ok_or(Error::<T>::NoSuchCurrency)?;
		ensure!(currency.issuer.as_ref() == Some(who), Error::<T>::NotTheIssuer);
		Ok(())
	}

	pub(crate) fn do_mint(issuer: &T::AccountId, asset: u32, to: &T::AccountId, amount: Balance) -> DispatchResult {
		Self::ensure_issuer(asset, issuer)?;
		ensure!(amount > 0, Error::<T>::NothingToPay);
		let supply = T::Fungibles::total_issuance(CurrencyId::WithId(asset)).ensure_add(amount)?;
		ensure!(supply <= MAX_SUPPLY, ArithmeticError::Overflow);
		T::Fungibles::mint_into(CurrencyId::WithId(asset), to, amount)?;
		Self::deposit_event(Event::Minted { asset, to: to.clone(), amount });
		Ok(())
	}

	/// Out of the issuer's own account only.
	pub(crate) fn do_burn(issuer: &T::AccountId, asset: u32, amount: Balance) -> DispatchResult {
		Self::ensure_issuer(asset, issuer)?;
		ensure!(amount > 0, Error::<T>::NothingToPay);
		let (all, polite) = (Preservation::Expendable, Fortitude::Polite);
		T::Fungibles::burn_from(CurrencyId::WithId(asset), issuer, amount, all, Precision::Exact, polite)?;
		Self::deposit_event(Event::Burned { asset, amount });
		Ok(())
	}

	pub(crate) fn do_announce_upgrade(code: T::Hash) -> DispatchResult {
		ensure!(!Self::is_upgrade_authorized(), Error::<T>::UpgradeUnderWay);
		let not_before = Self::now().chain.saturating_add(protocol::upgrade_notice());
		AnnouncedUpgrade::<T>::put(protocol::AnnouncedUpgrade { code, not_before, authorized: false });
		Self::deposit_event(Event::UpgradeAnnounced { code, not_before });
		Ok(())
	}

	/// Also of one that is authorised: no code has the hash zero.
	pub(crate) fn do_withdraw_upgrade() -> DispatchResult {
		let announced = AnnouncedUpgrade::<T>::take().ok_or(Error::<T>::NoUpgrade)?;
		if announced.authorized {
			frame_system::Pallet::<T>::do_authorize_upgrade(T::Hash::default(), true);
		}
		Self::deposit_event(Event::UpgradeWithdrawn { code: announced.code });
		Ok(())
	}

	/// By anyone, once the notice is over. Applying it is the system pallet's own call.
	pub(crate) fn do_authorize_announced_upgrade() -> DispatchResult {
		let mut announced = AnnouncedUpgrade::<T>::get().ok_or(Error::<T>::NoUpgrade)?;
		ensure!(announced.not_before <= Self::now().chain, Error::<T>::NoticeNotOver);
		ensure!(!announced.authorized, Error::<T>::UpgradeUnderWay);
		announced.authorized = true;
		let code = announced.code;
		AnnouncedUpgrade::<T>::put(announced);
		frame_system::Pallet::<T>::do_authorize_upgrade(code, true);
		Self::deposit_event(Event::UpgradeAuthorized { code });
		Ok(())
	}

	fn is_upgrade_authorized() -> bool {
		AnnouncedUpgrade::<T>::get().is_some_and(|announced| announced.authorized)
			&& frame_system::Pallet::<T>::authorized_upgrade().is_some()
	}
}
