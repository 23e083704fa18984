//! Layout 4 to 5: a pool tells what it owes from what is undecided and what waits; whoever leaves names the least at which
//! they are paid; what is paid to anyone but a registered payee is backed; rules hold from a chain time, no more from a date;
//! who joins is counted; the currencies' owner is no pot.

use codec::Decode;
use core::marker::PhantomData;
use polkadot_sdk::{
	frame_support::{
		BoundedVec,
		migrations::{MigrationId, SteppedMigration, SteppedMigrationError},
		storage::StoragePrefixedMap,
		traits::fungibles::roles::ResetTeam,
		weights::WeightMeter,
	},
	sp_arithmetic::Perquintill,
};
#[cfg(feature = "try-runtime")]
use {alloc::vec::Vec, codec::Encode, polkadot_sdk::frame_support::traits::fungibles::roles::Inspect};

use super::{
	Map, Walked, as_it_was, bring, id_of, is_of_layout,
	layouts::{
		ChangeOf, DraftOf, MemberV4, MemberV5, PartV4, PartV5, PoolV4, PoolV5, ProposalOf, RecordV4, RecordV5, RulesV4,
		RulesV5, VouchingV4,
	},
	pool_of, set_layout, walk,
};
use crate::{
	Changes, ClaimId, Claims, Config, Currencies, CurrencyId, Drafts, Members, Pallet, Parts, PastMembers, PoolId,
	Pools, Rules, Vouchers, WeightInfo,
	change::ChangeState,
	claim::{VOUCHERS, Voucher, Vouching},
	member::CoverYear,
	pool::Promises,
	rules::KindRules,
	time::Seconds,
};

/// Layout 4 to 5.
pub struct ToLayoutFive<T>(PhantomData<T>);

/// The pools come before their parts, which are told apart in them.
pub(super) fn maps<T: Config>() -> [Map; 9] {
	[
		Map { prefix: Pools::<T>::final_prefix(), bring: |key| bring(key, with_promises::<T>) },
		Map { prefix: Rules::<T>::final_prefix(), bring: |key| bring(key, unbacked::<T>) },
		Map { prefix: Changes::<T>::final_prefix(), bring: |key| bring(key, with_change::<T>) },
		Map { prefix: Members::<T>::final_prefix(), bring: |key| bring(key, with_least) },
		Map { prefix: PastMembers::<T>::final_prefix(), bring: |key| bring(key, with_backing) },
		Map { prefix: Parts::<T>::final_prefix(), bring: tell_apart::<T> },
		Map { prefix: Vouchers::<T>::final_prefix(), bring: with_amounts::<T> },
		Map { prefix: Drafts::<T>::final_prefix(), bring: |key| bring(key, with_draft::<T>) },
		Map { prefix: Currencies::<T>::final_prefix(), bring: with_owner::<T> },
	]
}

/// The currencies were owned by the account without a tag, which is the pot of the pool 0 as well.
fn with_owner<T: Config>(key: &[u8]) {
	// After the prefix stands the key's hash of 64 bits, then the key itself.
	if let Some(currency) = key.get(40..).and_then(|mut key| CurrencyId::decode(&mut key).ok()) {
		hand_over::<T>(currency, Pallet::<T>::currencies_owner());
	}
}

/// Let a currency be owned by this account in every respect. The native token is owned by nobody.
pub(super) fn hand_over<T: Config>(currency: CurrencyId, owner: T::AccountId) {
	if let CurrencyId::WithId(asset) = currency {
		// An asset that is not there has no owner.
		let _ = T::Assets::reset_team(asset, owner.clone(), owner.clone(), owner.clone(), owner);
	}
}

/// What was promised is undecided until the parts are looked at. Who joined before was not counted, nor was it noted whether
/// a pool had gathered its first voters: it has where there are enough.
fn with_promises<T: Config>((head, mut starts, money, promised, tail): PoolV4<T::AccountId>) -> PoolV5<T::AccountId> {
	starts.iter_mut().for_each(|start| *start = in_chain_time::<T>(*start));
	(head, starts, money, Promises { undecided: promised, ..Promises::default() }, tail, None, 0)
}

/// A date from which rules hold, as a chain time. When the chain stood still before its stalls were noted nobody knows:
/// it is taken off all dates of before alike, so that each is judged by the rules that it was judged by.
fn in_chain_time<T: Config>(date: Seconds) -> Seconds {
	date.saturating_sub(Pallet::<T>::stood_before_all())
}

/// Whoever asked to leave accepted whatever came.
fn with_least((head, record, year, tail, exit): MemberV4) -> MemberV5 {
	let since = head.joined;
	(head, (record, (0, 0), since, year), tail, exit.map(|exit| (exit, Perquintill::zero())), false)
}

/// Nothing was backed, and years of those who had left were not kept.
fn with_backing(record: RecordV4) -> RecordV5 {
	(record, (0, 0), 0, CoverYear::default())
}

/// Under the rules of before nothing has to be backed.
fn unbacked<T: Config>((rules, start): (RulesV4, Seconds)) -> (RulesV5, Seconds) {
	((rules, 0, KindRules::Education), in_chain_time::<T>(start))
}

/// What is proposed comes into force after money has to be backed.
fn proposal<AccountId>(old: ProposalOf<AccountId, RulesV4>) -> ProposalOf<AccountId, RulesV5> {
	match old {
		ProposalOf::Rules(rules) => ProposalOf::Rules((rules, 1, KindRules::Education)),
		ProposalOf::Host(host) => ProposalOf::Host(host),
		ProposalOf::WindUp => ProposalOf::WindUp,
	}
}

fn with_draft<T: Config>((number, proposed, tail): DraftOf<T::AccountId, RulesV4>) -> DraftOf<T::AccountId, RulesV5> {
	(number, proposal(proposed), tail)
}

fn with_change<T: Config>((proposed, mut tail): ChangeOf<T::AccountId, RulesV4>) -> ChangeOf<T::AccountId, RulesV5> {
	if let ChangeState::Adopted { start } = &mut tail.state {
		*start = in_chain_time::<T>(*start);
	}
	(proposal(proposed), tail)
}

/// The claim of an entry whose first two keys it is.
fn claim_of(key: &[u8]) -> Option<(PoolId, ClaimId)> {
	// After the pool stands the claim's hash of 64 bits, then the claim.
	pool_of(key).zip(key.get(52..).and_then(|mut key| ClaimId::decode(&mut key).ok()))
}

/// Whoever vouches has nothing charged, and goes on as before.
fn with_amounts<T: Config>(key: &[u8]) {
	let Some((id, claim)) = claim_of(key) else { return };
	bring(key, |(vouchers, unfinished): VouchingV4<T::AccountId>| {
		let wanted = VOUCHERS.saturating_sub(vouchers.len() as u8);
		let filed = Claims::<T>::get(id, claim).map_or(0, |claim| claim.filed.time);
		let vouchers = vouchers.into_iter().map(|who| Voucher { who, amount: 0 }).collect();
		let vouchers = BoundedVec::truncate_from(vouchers);
		Vouching { vouchers, unfinished, wanted, unbacked: 0, until: Vouching::<T::AccountId>::from(filed) }
	});
}

/// What is promised to a part was undecided in its pool's books, or was not in them while it waited.
pub(crate) fn tell_apart<T: Config>(key: &[u8]) {
	let Some((id, part)) = pool_of(key).zip(as_it_was::<PartV4<T::AccountId>>(key)) else { return };
	let is = Promises::of(part.amount.saturating_sub(part.paid), part.state);
	let was = Promises { undecided: is.opened(), ..Promises::default() };
	// It counted in the year of its filing.
	let year = claim_of(key).and_then(|(id, claim)| Claims::<T>::get(id, claim)).map_or(0, |claim| claim.year);
	bring(key, |part: PartV4<T::AccountId>| -> PartV5<T::AccountId> { (part, 0, year) });
	// Not `mutate`, which takes away what it cannot read.
	let Some(mut pool) = Pools::<T>::get(id) else { return };
	// Where the books said less than the parts, they go on saying so.
	if pool.promises.follow(was, is).is_ok() {
		Pools::<T>::insert(id, pool);
	}
}

impl<T: Config> SteppedMigration for ToLayoutFive<T> {
	type Cursor = Walked;
	type Identifier = MigrationId<10>;

	fn id() -> Self::Identifier {
		id_of(4)
	}

	fn step(walked: Option<Walked>, meter: &mut WeightMeter) -> Result<Option<Walked>, SteppedMigrationError> {
		if !is_of_layout::<T>(4) {
			return Ok(None);
		}
		let walked = walk(&maps::<T>(), walked, meter, T::WeightInfo::bring_part())?;
		if walked.is_none() {
			set_layout::<T>(5);
		}
		Ok(walked)
	}

	#[cfg(feature = "try-runtime")]
	fn pre_upgrade() -> Result<Vec<u8>, polkadot_sdk::sp_runtime::TryRuntimeError> {
		Ok(super::count(&maps::<T>(), |_| true).encode())
	}

	#[cfg(feature = "try-runtime")]
	fn post_upgrade(before: Vec<u8>) -> Result<(), polkadot_sdk::sp_runtime::TryRuntimeError> {
		let after = super::count(&maps::<T>(), |_| true);
		polkadot_sdk::frame_support::ensure!(after.encode() == before, "an entry was dropped");
		// One that cannot be read is not there for anybody, though its key is.
		let read = [
			Pools::<T>::iter_values().count(),
			Rules::<T>::iter_values().count(),
			Changes::<T>::iter_values().count(),
			Members::<T>::iter_values().count(),
			PastMembers::<T>::iter_values().count(),
			Parts::<T>::iter_values().count(),
			Vouchers::<T>::iter_values().count(),
			Drafts::<T>::iter_values().count(),
			Currencies::<T>::iter_values().count(),
		];
		let all_read = after.into_iter().eq(read.map(|entries| entries as u64));
		polkadot_sdk::frame_support::ensure!(all_read, "an entry cannot be read");
		for currency in Currencies::<T>::iter_keys() {
			let owner = if let CurrencyId::WithId(asset) = currency { T::Assets::owner(asset) } else { None };
			let tagged = owner.is_none_or(|owner| owner == Pallet::<T>::currencies_owner());
			polkadot_sdk::frame_support::ensure!(tagged, "a currency has another owner");
		}
		crate::Pallet::<T>::do_try_state()
	}
}
