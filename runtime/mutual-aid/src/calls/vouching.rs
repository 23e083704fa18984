//! Two voters vouch for a payee that is neither registered nor within the limit of the own account.

use polkadot_sdk::{
	frame_support::{ensure, pallet_prelude::DispatchResult},
	sp_runtime::{DispatchError, traits::EnsureAddAssign},
};

use crate::{
	Barred, ClaimId, Config, Error, Event, Members, Pallet, PoolId, Pools, VouchedClaim, Vouchers,
	calls::PartKey,
	claim::{PartState, Vouching},
	pool::PoolState,
	time::Seconds,
};

/// Periods for which a voucher of a refused claim vouches for nobody.
const BARRED_PERIODS: Seconds = 12;

impl<T: Config> Pallet<T> {
	/// The second voucher opens what waits for nothing else. Returns how many parts the claim has.
	pub(crate) fn do_vouch(by: T::AccountId, id: PoolId, claim_id: ClaimId) -> Result<u32, DispatchError> {
		let mut pool = Self::pool(id)?;
		ensure!(pool.state == PoolState::Open, Error::<T>::PoolNotOpen);
		let claim = Self::claim(id, claim_id)?;
		ensure!(claim.claimant != by, Error::<T>::OwnClaim);
		let now = Self::now();
		let voter = Self::member(id, &by)?;
		let (_, rules) = Self::rules_in_force(id, now.chain)?;
		Self::ensure_voter(&voter, &rules, now.chain)?;
		ensure!(!VouchedClaim::<T>::contains_key(id, &by), Error::<T>::AlreadyVouching);
		ensure!(Barred::<T>::get(id, &by).is_none_or(|until| until <= now.chain), Error::<T>::BarredFromVouching);
		let mut vouching = Vouchers::<T>::get(id, claim_id).ok_or(Error::<T>::NothingToVouchFor)?;
		ensure!(!vouching.is_complete(), Error::<T>::NothingToVouchFor);
		ensure!(now.chain < claim.vouching_ends(), Error::<T>::VouchingOver);
		vouching.vouchers.try_push(by.clone()).map_err(|_| Error::<T>::NothingToVouchFor)?;
		let vouchers = vouching.vouchers.len() as u32;
		let complete = vouching.is_complete();
		Barred::<T>::remove(id, &by);
		VouchedClaim::<T>::insert(id, &by, claim_id);
		Vouchers::<T>::insert(id, claim_id, vouching);
		Self::deposit_event(Event::Vouched { pool: id, claim: claim_id, by, vouchers });

		let claimant = Members::<T>::get(id, &claim.claimant).filter(|member| member.is_covered(&rules, now));
		if let Some(claimant) = claimant.filter(|_| complete) {
			for index in 0..claim.parts {
				let key = (id, claim_id, index);
				let part = Self::part(key)?;
				let ready = part.state == PartState::Waiting
					&& part.payee.is_vouched()
					&& part.milestone.is_none()
					&& part.opens_from() <= now.wall;
				if ready && Self::ensure_payable_today(id, &pool, &claim, &part, claimant, now).is_ok() {
					Self::begin_window(key, &mut pool, &claim, part, claimant.sequence.is_some(), now.chain)?;
				}
			}
			Pools::<T>::insert(id, pool);
		}
		Ok(claim.parts.into())
	}

	/// A part that needed it came to its end.
	pub(crate) fn end_vouching((id, claim_id, _): PartKey) -> DispatchResult {
		let Some(mut vouching) = Vouchers::<T>::get(id, claim_id) else { return Ok(()) };
		vouching.unfinished = vouching.unfinished.saturating_sub(1);
		if vouching.unfinished == 0 {
			for voucher in &vouching.vouchers {
				VouchedClaim::<T>::remove(id, voucher);
			}
			Vouchers::<T>::remove(id, claim_id);
		} else {
			Vouchers::<T>::insert(id, claim_id, vouching);
		}
		Ok(())
	}

	/// A refused part that needed it opens again: it has been vouched for.
	pub(crate) fn resume_vouching((id, claim_id, _): PartKey) -> DispatchResult {
		let mut vouching =
			Vouchers::<T>::get(id, claim_id).unwrap_or(Vouching { vouchers: Default::default(), unfinished: 0 });
		vouching.unfinished.ensure_add_assign(1)?;
		Vouchers::<T>::insert(id, claim_id, vouching);
		Ok(())
	}

	/// A part was refused: its vouchers were wrong.
	pub(crate) fn bar_vouchers(id: PoolId, claim_id: ClaimId, period: Seconds, at: Seconds) {
		let Some(vouching) = Vouchers::<T>::get(id, claim_id) else { return };
		let until = at.saturating_add(period.saturating_mul(BARRED_PERIODS));
		for voucher in vouching.vouchers {
			Barred::<T>::insert(id, &voucher, until);
			Self::deposit_event(Event::VoucherBarred { pool: id, who: voucher, until });
		}
	}
}
