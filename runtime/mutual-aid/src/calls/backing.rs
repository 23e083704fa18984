//! Money to anyone but a registered payee is bounded by what its claimant and vouchers have paid in: it is charged to
//! them, given back when it is not paid, and kept when it is.

use polkadot_sdk::{
	frame_support::{ensure, pallet_prelude::DispatchResult},
	sp_runtime::traits::{EnsureAddAssign, EnsureSubAssign},
};

use crate::{
	Config, Error, Event, Pallet, Vouchers,
	calls::PartKey,
	claim::{Claim, Part, Payee},
	member::Member,
	pool::Pool,
	rules::Rules,
	time::Seconds,
};

impl<T: Config> Pallet<T> {
	/// Charge a claimant for a part: all of it if it goes to their own account, as much as they can if others vouch for
	/// the rest.
	pub(crate) fn back_own(
		member: &mut Member,
		part: &mut Part<T::AccountId>,
		rules: &Rules,
		current: &Rules,
		now: Seconds,
	) -> DispatchResult {
		if !rules.is_backed() || part.payee.is_registered() {
			return Ok(());
		}
		let (free, needed) = (member.free_backing(current, now), part.unbacked());
		ensure!(part.payee != Payee::OwnAccount || needed <= free, Error::<T>::AboveBacking);
		let amount = needed.min(free);
		part.backed.ensure_add_assign(amount)?;
		Ok(member.record.own_backing.ensure_add_assign(amount)?)
	}

	/// What is not paid of a part that has come to its end is charged to nobody any more: not to its vouchers first, the
	/// newest before the others, then not to its claimant.
	pub(crate) fn give_backing_back(
		(id, claim_id, index): PartKey,
		pool: &mut Pool<T::AccountId>,
		claim: &Claim<T::AccountId>,
		part: &mut Part<T::AccountId>,
	) -> DispatchResult {
		let (mut rest, unbacked) = (part.backed.saturating_sub(part.paid), part.unbacked());
		part.backed.ensure_sub_assign(rest)?;
		if let Some(mut vouching) = Vouchers::<T>::get(id, claim_id).filter(|_| part.payee.is_vouched()) {
			// Nothing, where rules from before ask for none.
			vouching.unbacked = vouching.unbacked.saturating_sub(unbacked);
			for voucher in vouching.vouchers.iter_mut().rev() {
				let amount = voucher.amount.min(rest);
				if amount == 0 {
					continue;
				}
				Self::with_record(id, pool, &voucher.who, |record| Ok(record.backed.ensure_sub_assign(amount)?))?;
				voucher.amount.ensure_sub_assign(amount)?;
				let who = voucher.who.clone();
				Self::deposit_event(Event::BackingReturned { pool: id, claim: claim_id, part: index, who, amount });
				rest.ensure_sub_assign(amount)?;
			}
			Self::put_vouching((id, claim_id), vouching);
		}
		if rest > 0 {
			Self::with_record(id, pool, &claim.claimant, |record| Ok(record.own_backing.ensure_sub_assign(rest)?))?;
		}
		Ok(())
	}
}
