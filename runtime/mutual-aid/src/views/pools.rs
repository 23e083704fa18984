//! Pools as a list shows them.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode};
use polkadot_sdk::frame_support::{
	BoundedVec,
	traits::{ConstU32, fungibles::metadata::Inspect},
};
use scale_info::TypeInfo;

use super::{PoolHealth, RulesFrom, page};
use crate::{
	Balance, ClaimId, Claims, Config, Currencies, CurrencyId, NextPool, Pallet, PartIndex, Parts, Pauses, PoolId,
	Pools, Profiles, Records,
	claim::{Claim, Part},
	pool::{Pool, PoolState, Profile},
	record::PaymentRecord,
	time::Seconds,
};

/// How much is looked at for one page of those pools of which there is something to tell: each pool, and what has to be
/// gone through in it.
pub(super) const LOOKED_AT: u32 = 1_000;

/// A currency of the registry.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct CurrencyFacts {
	/// Which.
	pub id: CurrencyId,
	/// UTF-8; empty for the native token, whose symbol and decimals are the chain's own.
	pub symbol: Vec<u8>,
	/// Of one coin, in its smallest unit.
	pub decimals: u8,
	/// What keeps an account of it alive.
	pub minimum: Balance,
	/// Least dues of a period; nothing for one that is not registered.
	pub dues_floor: Option<Balance>,
}

/// How a pool is, in one word.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub enum Stage {
	/// All works.
	Open,
	/// It lacks its minimum of voters: claims are small.
	Young,
	/// It takes no new claims for some days.
	Paused,
	/// See [`PoolState::WindingUp`].
	WindingUp,
	/// See [`PoolState::Closed`].
	Closed,
}

/// A pool with all that a list or its own page shows.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct PoolRow<AccountId> {
	/// Its number.
	pub id: PoolId,
	/// As it is stored.
	pub pool: Pool<AccountId>,
	/// What it says of itself.
	pub profile: Profile,
	/// Its currency.
	pub currency: CurrencyFacts,
	/// Its money and people.
	pub health: PoolHealth,
	/// The rules in force.
	pub rules: RulesFrom,
	/// What became of its claims.
	pub record: PaymentRecord,
	/// How it is.
	pub stage: Stage,
}

/// A pool that takes no new claims for some days.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct PausedPool {
	/// Its number.
	pub id: PoolId,
	/// What it says of itself.
	pub profile: Profile,
	/// Until when, in chain time.
	pub until: Seconds,
}

/// A page of the pools that are paused.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct PausedPools {
	/// The newest first.
	pub pools: Vec<PausedPool>,
	/// The next page is of the pools before this one; nothing at the end.
	pub next: Option<PoolId>,
}

/// A payment of a part.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Payment<AccountId> {
	/// By which pool.
	pub pool: PoolId,
	/// Of which claim.
	pub claim: ClaimId,
	/// Of which part.
	pub part: PartIndex,
	/// The claim as it is stored.
	pub of: Claim<AccountId>,
	/// The part as it is stored: how much was paid, to whom and when.
	pub paid: Part<AccountId>,
}

/// What a pool is called.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct PoolName {
	/// The pool.
	pub id: PoolId,
	/// UTF-8.
	pub name: BoundedVec<u8, ConstU32<64>>,
}

/// Most names of a page.
const NAMES: u32 = 500;

impl<T: Config> Pallet<T> {
	pub(crate) fn facts_of(id: CurrencyId) -> CurrencyFacts {
		let (symbol, decimals) = match &id {
			CurrencyId::Native => (Vec::new(), 0),
			CurrencyId::WithId(asset) => (T::Assets::symbol(*asset), T::Assets::decimals(*asset)),
		};
		let dues_floor = Currencies::<T>::get(&id).map(|currency| currency.dues_floor);
		CurrencyFacts { symbol, decimals, minimum: Self::existential_deposit(&id), dues_floor, id }
	}

	pub(crate) fn registered_currencies() -> Vec<CurrencyFacts> {
		Currencies::<T>::iter_keys().take(page(u32::MAX)).map(Self::facts_of).collect()
	}

	pub(crate) fn row_of_pool(id: PoolId) -> Option<PoolRow<T::AccountId>> {
		let pool = Pools::<T>::get(id)?;
		let health = Self::health_of_pool(id)?;
		let stage = match pool.state {
			PoolState::WindingUp => Stage::WindingUp,
			PoolState::Closed => Stage::Closed,
			PoolState::Open if health.paused_until.is_some() => Stage::Paused,
			PoolState::Open if health.young => Stage::Young,
			PoolState::Open => Stage::Open,
		};
		Some(PoolRow {
			id,
			profile: Profiles::<T>::get(id)?,
			currency: Self::facts_of(pool.currency.clone()),
			rules: Self::told_rules(id, health.rules)?,
			record: Records::<T>::get(id),
			health,
			stage,
			pool,
		})
	}

	/// Numbers of a page of the pools before `before`, the newest first.
	pub(crate) fn page_of_pools(before: Option<PoolId>, count: u32) -> impl Iterator<Item = PoolId> {
		let end = NextPool::<T>::get();
		(0..before.map_or(end, |before| before.min(end))).rev().take(page(count))
	}

	/// Of the pools before `before`, the newest `count` of which there is something to tell, and before which pool the next
	/// page begins; nothing at the end. A page ends where it is full, or where a thousand were looked at: pools, and what
	/// `row` says that it has gone through in each.
	pub(super) fn page_of_those<Row>(
		before: Option<PoolId>,
		count: u32,
		row: impl Fn(PoolId, &mut u32) -> Option<Row>,
	) -> (Vec<Row>, Option<PoolId>) {
		let end = NextPool::<T>::get();
		let mut next = before.map_or(end, |before| before.min(end));
		let mut rows = Vec::new();
		let mut looked_at = 0u32;
		// Whoever follows the pages comes to an end, however few they ask for.
		while next > 0 && looked_at < LOOKED_AT && rows.len() < page(count).max(1) {
			next = next.saturating_sub(1);
			looked_at = looked_at.saturating_add(1);
			rows.extend(row(next, &mut looked_at));
		}
		(rows, Some(next).filter(|next| *next > 0))
	}

	pub(crate) fn names_of_pools(from: PoolId, count: u32) -> Vec<PoolName> {
		let pools = (from..NextPool::<T>::get()).take(count.min(NAMES) as usize);
		pools.filter_map(|id| Some(PoolName { id, name: Profiles::<T>::get(id)?.name })).collect()
	}

	/// Of the pools before `before`, the newest `count` that are paused.
	pub(crate) fn page_of_paused(before: Option<PoolId>, count: u32) -> PausedPools {
		let now = Self::now().chain;
		let (pools, next) = Self::page_of_those(before, count, |id, _| {
			let until = Pauses::<T>::get(id).map(|pause| pause.until).filter(|until| now < *until)?;
			Some(PausedPool { id, profile: Profiles::<T>::get(id)?, until })
		});
		PausedPools { pools, next }
	}

	/// The newest payments of a page of the pools, the newest first.
	pub(crate) fn newest_payments(before: Option<PoolId>, pools: u32, count: u32) -> Vec<Payment<T::AccountId>> {
		let mut payments: Vec<_> = Self::page_of_pools(before, pools)
			.flat_map(|pool| Records::<T>::get(pool).newest.into_iter().map(move |named| (pool, named)))
			.filter_map(|(pool, (claim, part))| {
				let paid = Parts::<T>::get((pool, claim, part)).filter(|found| found.paid > 0)?;
				Some(Payment { pool, claim, part, of: Claims::<T>::get(pool, claim)?, paid })
			})
			.collect();
		payments.sort_by_key(|payment| core::cmp::Reverse(payment.paid.settled.map(|settled| settled.time)));
		payments.truncate(page(count));
		payments
	}
}
