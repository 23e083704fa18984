//! Voters vouch, with what they have paid in, for a payee that is neither registered nor within the limit of the own
//! account.

use alloc::vec::Vec;
use polkadot_sdk::{
	frame_support::{ensure, pallet_prelude::DispatchResult, weights::Weight},
	sp_runtime::{
		DispatchError,
		traits::{EnsureAddAssign, EnsureSubAssign},
	},
};

use crate::{
	Balance, Barred, ClaimId, Config, Error, Event, Members, Pallet, PoolId, Pools, VouchedClaim, Vouchers, WeightInfo,
	calls::PartKey,
	claim::{Claim, Part, PartState, VOUCHERS, Voucher, Vouching},
	pool::Pool,
	time::{Now, Seconds},
	views::powers::UnvouchTerms,
};

/// Periods for which a voucher of a refused claim vouches for nobody.
const BARRED_PERIODS: Seconds = 12;

/// Parts with what is stored of them.
type VouchedParts<T> = Vec<(PartKey, Part<<T as polkadot_sdk::frame_system::Config>::AccountId>)>;

impl<T: Config> Pallet<T> {
	/// Vouch with up to `amount` of what is paid in. Whoever completes it opens what waits for nothing else. Returns how
	/// many parts the claim has, and with how much.
	pub(crate) fn do_vouch(
		by: T::AccountId,
		id: PoolId,
		claim_id: ClaimId,
		amount: Balance,
	) -> Result<(u32, Balance), DispatchError> {
		let mut pool = Self::open_pool(id)?;
		let claim = Self::claim(id, claim_id)?;
		ensure!(claim.claimant != by, Error::<T>::OwnClaim);
		let now = Self::now();
		let mut voter = Self::member(id, &by)?;
		let (_, rules) = Self::rules_in_force(id, now.chain)?;
		Self::ensure_voter(&voter, &rules, now.chain)?;
		ensure!(!VouchedClaim::<T>::contains_key(id, &by), Error::<T>::AlreadyVouching);
		ensure!(Barred::<T>::get(id, &by).is_none_or(|until| until <= now.chain), Error::<T>::BarredFromVouching);
		let mut vouching = Vouchers::<T>::get(id, claim_id).ok_or(Error::<T>::NothingToVouchFor)?;
		ensure!(vouching.unfinished > 0 && !vouching.is_complete(), Error::<T>::NothingToVouchFor);
		ensure!(now.chain < vouching.until, Error::<T>::VouchingOver);
		let amount = amount.min(vouching.unbacked).min(voter.free_backing(&rules, now.chain));
		ensure!(amount >= vouching.least(), Error::<T>::BacksTooLittle);

		voter.record.backed.ensure_add_assign(amount)?;
		Members::<T>::insert(id, &by, voter);
		vouching.unbacked.ensure_sub_assign(amount)?;
		vouching.wanted = vouching.wanted.saturating_sub(1);
		let voucher = Voucher { who: by.clone(), amount };
		vouching.vouchers.try_push(voucher).map_err(|_| Error::<T>::NothingToVouchFor)?;
		Self::back_parts((id, claim_id), &mut pool, &claim, amount)?;
		Barred::<T>::remove(id, &by);
		VouchedClaim::<T>::insert(id, &by, claim_id);
		let (wanted, unbacked, complete) = (vouching.wanted, vouching.unbacked, vouching.is_complete());
		Vouchers::<T>::insert(id, claim_id, vouching);
		Self::deposit_event(Event::Vouched { pool: id, claim: claim_id, by, amount, wanted, unbacked });
		if complete {
			Self::open_vouched((id, claim_id), &mut pool, &claim, now)?;
		}
		Pools::<T>::insert(id, pool);
		Ok((claim.parts.into(), amount))
	}

	/// The parts that need it, with what is stored of them.
	fn vouched_parts(
		(id, claim_id): (PoolId, ClaimId),
		claim: &Claim<T::AccountId>,
	) -> Result<VouchedParts<T>, DispatchError> {
		let mut found = Vec::new();
		for key in (0..claim.parts).map(|index| (id, claim_id, index)) {
			let part = Self::part(key)?;
			if part.payee.is_vouched() {
				found.push((key, part));
			}
		}
		Ok(found)
	}

	/// A voucher's money backs the parts in their order.
	fn back_parts(
		of: (PoolId, ClaimId),
		pool: &mut Pool<T::AccountId>,
		claim: &Claim<T::AccountId>,
		mut amount: Balance,
	) -> DispatchResult {
		for (key, mut part) in Self::vouched_parts(of, claim)?.into_iter().filter(|(_, part)| !part.is_finished()) {
			let taken = part.unbacked().min(amount);
			if taken > 0 {
				amount.ensure_sub_assign(taken)?;
				part.backed.ensure_add_assign(taken)?;
				Self::put_part(key, pool, &claim.claimant, part)?;
			}
		}
		Ok(())
	}

	/// What waits for nothing else opens, if its claimant is covered and the limits of the day allow it.
	fn open_vouched(
		of: (PoolId, ClaimId),
		pool: &mut Pool<T::AccountId>,
		claim: &Claim<T::AccountId>,
		now: Now,
	) -> DispatchResult {
		let Ok(mut claimant) = Self::covered_claimant(of.0, claim, now) else { return Ok(()) };
		for (key, mut part) in Self::vouched_parts(of, claim)? {
			let ready = part.state == PartState::Waiting
				&& Self::missing_milestone(key, &claim.claimant, &part).is_none()
				&& part.opens_from() <= now.wall
				&& Self::ensure_payable_today(of.0, pool, claim, &part, claimant, now).is_ok();
			if ready {
				claimant.count_anew(now.chain, claim, &mut part)?;
				Members::<T>::insert(of.0, &claim.claimant, claimant);
				Self::begin_window(key, pool, claim, part, claimant.sequence.is_some(), now.chain)?;
			}
		}
		Ok(())
	}

	/// Vouch no more: all of it while nothing is open or paid, else what the claimant's own dues carry by now. Returns how many
	/// parts the claim has, and what it came to.
	pub(crate) fn do_unvouch(
		by: &T::AccountId,
		id: PoolId,
		claim_id: ClaimId,
	) -> Result<(u32, UnvouchTerms), DispatchError> {
		let mut pool = Self::pool(id)?;
		let claim = Self::claim(id, claim_id)?;
		let mut vouching = Vouchers::<T>::get(id, claim_id).ok_or(Error::<T>::NotVouching)?;
		let now = Self::now();
		let vouched = Self::vouched_parts((id, claim_id), &claim)?;
		// What was refused is backed no more, also where it waits again.
		let is_untouched = |part: &Part<_>| {
			part.state == PartState::Waiting || (part.is_finished() && part.backed == 0 && part.paid == 0)
		};
		let untouched = vouching.unfinished > 0 && vouched.iter().all(|(_, part)| is_untouched(part));
		// Who vouched for a part that was paid, and again for one that opened again, stands there twice.
		let vouches = |voucher: &Voucher<T::AccountId>| voucher.who == *by;
		let charged = vouching.vouchers.iter().rposition(|voucher| vouches(voucher) && voucher.amount > 0);
		let place = charged.or_else(|| vouching.vouchers.iter().position(vouches)).ok_or(Error::<T>::NotVouching)?;
		let amount = if untouched {
			let Voucher { amount, .. } = vouching.vouchers.remove(place);
			let mut rest = amount;
			for (key, mut part) in vouched.into_iter().rev().filter(|(_, part)| !part.is_finished()) {
				let taken = part.backed.min(rest);
				rest.ensure_sub_assign(taken)?;
				part.backed.ensure_sub_assign(taken)?;
				Self::put_part(key, &mut pool, &claim.claimant, part)?;
			}
			vouching.unbacked.ensure_add_assign(amount)?;
			vouching.wanted = VOUCHERS.saturating_sub(vouching.vouchers.len() as u8);
			// There is time to find another. Who vouches and takes it back by turns prolongs it, but not the part's own time,
			// and what waits holds nobody's money.
			vouching.until = vouching.until.max(Vouching::<T::AccountId>::from(now.chain));
			VouchedClaim::<T>::remove(id, by);
			amount
		} else {
			let (_, current) = Self::rules_in_force(id, now.chain)?;
			let carried =
				Members::<T>::get(id, &claim.claimant).map_or(0, |claimant| claimant.free_backing(&current, now.chain));
			let voucher = vouching.vouchers.get_mut(place).ok_or(Error::<T>::NotVouching)?;
			let amount = voucher.amount.min(carried);
			ensure!(amount > 0, Error::<T>::NothingCarried);
			voucher.amount.ensure_sub_assign(amount)?;
			Self::with_record(id, &mut pool, &claim.claimant, |record| {
				Ok(record.own_backing.ensure_add_assign(amount)?)
			})?;
			amount
		};
		Self::with_record(id, &mut pool, by, |record| Ok(record.backed.ensure_sub_assign(amount)?))?;
		Self::put_vouching((id, claim_id), vouching);
		Pools::<T>::insert(id, pool);
		Self::deposit_event(Event::Unvouched { pool: id, claim: claim_id, by: by.clone(), amount });
		Ok((claim.parts.into(), UnvouchTerms { amount, whole: untouched }))
	}

	/// It is taken off the parts, or carried by their claimant.
	pub(crate) fn unvouch_weight(parts: u32) -> Weight {
		T::WeightInfo::unvouch(parts).max(T::WeightInfo::unvouch_opened(parts))
	}

	/// Store who vouches, as long as a part needs it or something is charged.
	pub(crate) fn put_vouching((id, claim_id): (PoolId, ClaimId), mut vouching: Vouching<T::AccountId>) {
		if vouching.unfinished == 0 {
			vouching.vouchers.retain(|voucher| voucher.amount > 0);
		}
		if vouching.unfinished == 0 && vouching.vouchers.is_empty() {
			Vouchers::<T>::remove(id, claim_id);
		} else {
			Vouchers::<T>::insert(id, claim_id, vouching);
		}
	}

	/// A part that needed it came to its end.
	pub(crate) fn end_vouching((id, claim_id, _): PartKey) -> DispatchResult {
		let Some(mut vouching) = Vouchers::<T>::get(id, claim_id) else { return Ok(()) };
		vouching.unfinished = vouching.unfinished.saturating_sub(1);
		if vouching.unfinished == 0 {
			Self::set_free((id, claim_id), &vouching.vouchers);
		}
		Self::put_vouching((id, claim_id), vouching);
		Ok(())
	}

	/// They can vouch for another claim.
	fn set_free<'a>((id, claim_id): (PoolId, ClaimId), vouchers: impl IntoIterator<Item = &'a Voucher<T::AccountId>>)
	where
		T::AccountId: 'a,
	{
		for Voucher { who, .. } in vouchers {
			VouchedClaim::<T>::mutate_exists(id, who, |claim| *claim = claim.filter(|claim| *claim != claim_id));
		}
	}

	/// A refused part waits for its vouchers anew, for what its claimant's dues do not back.
	pub(crate) fn resume_vouching((id, claim_id, _): PartKey, unbacked: Balance, now: Seconds) -> DispatchResult {
		let anew = Vouching::new(0, 0, now);
		let mut vouching = Vouchers::<T>::get(id, claim_id).unwrap_or_else(|| anew.clone());
		// Who has nothing charged is forgotten, also while another part is undecided.
		Self::set_free((id, claim_id), vouching.vouchers.iter().filter(|voucher| voucher.amount == 0));
		vouching.vouchers.retain(|voucher| voucher.amount > 0);
		vouching.unfinished.ensure_add_assign(1)?;
		vouching.unbacked.ensure_add_assign(unbacked)?;
		(vouching.wanted, vouching.until) = (anew.wanted, anew.until);
		Vouchers::<T>::insert(id, claim_id, vouching);
		Ok(())
	}

	/// A part was refused: its vouchers were wrong.
	pub(crate) fn bar_vouchers(id: PoolId, claim_id: ClaimId, period: Seconds, at: Seconds) {
		let Some(vouching) = Vouchers::<T>::get(id, claim_id) else { return };
		let until = at.saturating_add(period.saturating_mul(BARRED_PERIODS));
		for Voucher { who, .. } in vouching.vouchers {
			// Not those of a part that was paid before.
			if VouchedClaim::<T>::get(id, &who) == Some(claim_id) {
				Barred::<T>::insert(id, &who, until);
				Self::deposit_event(Event::VoucherBarred { pool: id, who, until });
			}
		}
	}
}
