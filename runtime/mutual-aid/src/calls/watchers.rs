//! Voters drawn by lot look at a part while it can be disputed. They are no gate: silence still pays.

use polkadot_sdk::{
	frame_support::{ensure, pallet_prelude::DispatchResult},
	frame_system::{ensure_signed, pallet_prelude::OriginFor},
	sp_runtime::DispatchError,
};

use crate::{
	Config, Error, Event, Pallet, Vouchers, Watches,
	calls::PartKey,
	claim::{Claim, Part, PartState},
	time::Seconds,
	watch::{Lot, Watch},
};

/// That somebody was drawn to look at a part.
pub(crate) struct Drawn {
	watch: Watch,
	/// At which place.
	place: usize,
	/// Until when they can, in chain time.
	pub closes: Seconds,
}

impl<T: Config> Pallet<T> {
	/// A part is undecided from now on, or no longer: its watch lasts as long.
	pub(crate) fn note_watch(key: PartKey, was_undecided: bool, is: PartState) {
		match is {
			PartState::Open { electorate, cutoff, .. } if !was_undecided => {
				let before = polkadot_sdk::frame_system::Pallet::<T>::parent_hash();
				Watches::<T>::insert(key, Watch::drawn_by(before, Lot { electorate, cutoff }));
			}
			PartState::Open { .. } | PartState::Disputed { .. } => {}
			_ if was_undecided => Watches::<T>::remove(key),
			_ => {}
		}
	}

	/// At which place the voter with this number was drawn to look at a part. Who asks for it, is paid by it or vouches for
	/// it is no watcher, whatever was drawn.
	pub(crate) fn drawn(
		key: PartKey,
		claim: &Claim<T::AccountId>,
		part: &Part<T::AccountId>,
		who: &T::AccountId,
		sequence: u32,
	) -> Result<Drawn, DispatchError> {
		let (id, claim_id, _) = key;
		let PartState::Open { closes, .. } = part.state else {
			return Err(Error::<T>::PartNotOpen.into());
		};
		ensure!(claim.claimant != *who, Error::<T>::OwnClaim);
		// A part that opened before there were watchers has none.
		let watch = Watches::<T>::get(key).ok_or(Error::<T>::NotDrawn)?;
		let mut numbers = watch.numbers(id, claim_id).into_iter();
		let place = numbers.position(|number| number == sequence).ok_or(Error::<T>::NotDrawn)?;
		let vouches = Vouchers::<T>::get(id, claim_id)
			.is_some_and(|vouching| vouching.vouchers.iter().any(|voucher| voucher.who == *who));
		ensure!(part.payee.account(&claim.claimant) != who && !vouches, Error::<T>::NotImpartial);
		Ok(Drawn { watch, place, closes })
	}

	/// The watch that `who` was drawn for, if they have not looked yet and can.
	pub(crate) fn to_look(key: PartKey, who: &T::AccountId) -> Result<Drawn, DispatchError> {
		let claim = Self::claim(key.0, key.1)?;
		let part = Self::part(key)?;
		let now = Self::now().chain;
		let member = Self::member(key.0, who)?;
		let (_, current) = Self::rules_in_force(key.0, now)?;
		let sequence = Self::ensure_voter(&member, &current, now)?;
		let drawn = Self::drawn(key, &claim, &part, who, sequence)?;
		ensure!(now < drawn.closes, Error::<T>::WindowOver);
		ensure!(!drawn.watch.has_looked(drawn.place), Error::<T>::AlreadyLooked);
		Ok(drawn)
	}

	pub(crate) fn do_look(by: T::AccountId, key: PartKey, doubt: bool) -> DispatchResult {
		let Drawn { mut watch, place, .. } = Self::to_look(key, &by)?;
		watch.look(place, doubt);
		Watches::<T>::insert(key, watch);
		let (pool, claim, part) = key;
		Self::deposit_event(Event::Looked { pool, claim, part, by, doubt });
		Ok(())
	}

	/// True only where looking would succeed, which is once.
	pub(crate) fn is_look_feeless(origin: &OriginFor<T>, key: PartKey) -> bool {
		ensure_signed(origin.clone()).is_ok_and(|who| Self::to_look(key, &who).is_ok())
	}
}
