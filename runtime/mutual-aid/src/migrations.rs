//! From one layout of the storage to the next.

use alloc::vec::Vec;
use codec::{Decode, Encode};
use core::{cmp::Reverse, marker::PhantomData};
use polkadot_sdk::frame_support::{
	BoundedVec,
	migrations::{MigrationId, SteppedMigration, SteppedMigrationError, VersionedMigration},
	traits::{ConstU32, Get, GetStorageVersion, StorageVersion, UncheckedOnRuntimeUpgrade},
	weights::{Weight, WeightMeter},
};

use crate::{
	Balance, ClaimId, Claims, Config, CurrencyId, Disputes, NewestClaims, Pallet, Parameters, Parts, PoolId, Pools,
	ProtocolParameters, Records, Rules, UnderWay, WeightInfo,
	claim::{Claim, PartState},
	pool::{Books, Kind, NOTED_STARTS, Pool, PoolState, Quota, Successor},
	time::Stamp,
};

/// Layout 1 to 2: the parameters gain the deposit of a proposal. Everything else that is new lies in maps of its own.
pub type V1ToV2<T, ProposalDeposit> = VersionedMigration<
	1,
	2,
	AddProposalDeposit<T, ProposalDeposit>,
	Pallet<T>,
	<T as polkadot_sdk::frame_system::Config>::DbWeight,
>;

/// What the parameters were in layout 1.
#[derive(Encode, Decode)]
struct ParametersV1 {
	pool_deposit: Balance,
	service_quota: u32,
}

/// See [`V1ToV2`].
pub struct AddProposalDeposit<T, ProposalDeposit>(PhantomData<(T, ProposalDeposit)>);

impl<T: Config, ProposalDeposit: Get<Balance>> UncheckedOnRuntimeUpgrade for AddProposalDeposit<T, ProposalDeposit> {
	fn on_runtime_upgrade() -> Weight {
		// Where nothing was stored, the default holds on.
		let _ = Parameters::<T>::translate(|old: Option<ParametersV1>| {
			old.map(|ParametersV1 { pool_deposit, service_quota }| ProtocolParameters {
				pool_deposit,
				proposal_deposit: ProposalDeposit::get(),
				service_quota,
			})
		});
		T::DbWeight::get().reads_writes(1, 1)
	}
}

/// Layout 2 to 3: a pool notes from when its newest rules hold, so that finding those in force reads one version.
pub type V2ToV3<T> =
	VersionedMigration<2, 3, NoteStarts<T>, Pallet<T>, <T as polkadot_sdk::frame_system::Config>::DbWeight>;

/// What a pool was in layout 2.
#[derive(Encode, Decode)]
struct PoolV2<AccountId> {
	kind: Kind,
	currency: CurrencyId,
	host: AccountId,
	opener: AccountId,
	deposit: Balance,
	successor: Successor<AccountId>,
	state: PoolState,
	created: Stamp,
	rules: u32,
	books: Books,
	total_shares: Balance,
	promised: Balance,
	members: u32,
	voters: u32,
	next_sequence: u32,
	next_claim: u32,
	round: u32,
	host_invitations: Quota,
	open_joins: Quota,
}

/// See [`V2ToV3`].
pub struct NoteStarts<T>(PhantomData<T>);

impl<T: Config> UncheckedOnRuntimeUpgrade for NoteStarts<T> {
	fn on_runtime_upgrade() -> Weight {
		let mut pools = 0u64;
		Pools::<T>::translate(|id, old: PoolV2<T::AccountId>| {
			pools = pools.saturating_add(1);
			let PoolV2 { kind, currency, host, opener, deposit, successor, state, created, rules, books, .. } = old;
			let PoolV2 { total_shares, promised, members, voters, next_sequence, next_claim, round, .. } = old;
			let PoolV2 { host_invitations, open_joins, .. } = old;
			let mut pool = Pool {
				kind,
				currency,
				host,
				opener,
				deposit,
				successor,
				state,
				created,
				rules: 0,
				starts: Default::default(),
				books,
				total_shares,
				promised,
				members,
				voters,
				next_sequence,
				next_claim,
				round,
				host_invitations,
				open_joins,
			};
			pool.rules = rules.saturating_sub(NOTED_STARTS);
			for version in pool.rules.saturating_add(1)..=rules {
				pool.add_version(Rules::<T>::get(id, version)?.start).ok()?;
			}
			Some(pool)
		});
		T::DbWeight::get().reads_writes(pools.saturating_mul(u64::from(NOTED_STARTS).saturating_add(2)), pools)
	}
}

/// Layout 3 to 4: the chain keeps by pool what became of its claims, which are under way and whose are the newest. The claims of before are
/// counted one by one, as far as a block has room; meanwhile no due job runs and no call is taken, so that nothing that is
/// counted changes.
pub struct CountClaims<T>(PhantomData<T>);

impl<T: Config> SteppedMigration for CountClaims<T> {
	/// The claim counted last.
	type Cursor = (PoolId, ClaimId);
	type Identifier = MigrationId<10>;

	fn id() -> Self::Identifier {
		MigrationId { pallet_id: *b"mutual-aid", version_from: 3, version_to: 4 }
	}

	fn step(
		mut counted: Option<Self::Cursor>,
		meter: &mut WeightMeter,
	) -> Result<Option<Self::Cursor>, SteppedMigrationError> {
		// A chain that began with this layout has nothing to count.
		if Pallet::<T>::on_chain_storage_version() != StorageVersion::new(3) {
			return Ok(None);
		}
		let required = T::WeightInfo::count_claim();
		if !meter.can_consume(required) {
			return Err(SteppedMigrationError::InsufficientWeight { required });
		}
		while meter.try_consume(required).is_ok() {
			let mut rest = match counted {
				Some((pool, id)) => Claims::<T>::iter_from(Claims::<T>::hashed_key_for(pool, id)),
				None => Claims::<T>::iter(),
			};
			let Some((pool, id, claim)) = rest.next() else {
				StorageVersion::new(4).put::<Pallet<T>>();
				return Ok(None);
			};
			Pallet::<T>::count_claim(pool, id, &claim);
			counted = Some((pool, id));
		}
		Ok(counted)
	}

	#[cfg(feature = "try-runtime")]
	fn post_upgrade(_: Vec<u8>) -> Result<(), polkadot_sdk::sp_runtime::TryRuntimeError> {
		Pallet::<T>::do_try_state()
	}
}

impl<T: Config> Pallet<T> {
	/// Count a claim of before the chain kept count. `O(parts)`.
	pub(crate) fn count_claim(pool: PoolId, id: ClaimId, claim: &Claim<T::AccountId>) {
		let way = Self::way_of(pool, id, claim);
		let mut record = Records::<T>::get(pool);
		// Which are the newest is told by their times, not by the order of counting.
		let mut paid = core::mem::take(&mut record.newest).into_inner();
		let mut disputed = core::mem::take(&mut record.disputed).into_inner();
		record.follow_claim(None, &way);
		for index in 0..claim.parts {
			let Some(part) = Parts::<T>::get((pool, id, index)) else { continue };
			record.follow_part((id, index), None, &part);
			let was_disputed = Disputes::<T>::contains_key((pool, id, index));
			let is_disputed = matches!(part.state, PartState::Disputed { .. });
			record.disputes = record.disputes.saturating_add((was_disputed && !is_disputed).into());
			if part.paid > 0 {
				paid.push((id, index));
			}
			if was_disputed {
				disputed.push((id, index));
			}
		}
		record.newest = newest(paid, |named| Parts::<T>::get((pool, named.0, named.1))?.settled.map(|at| at.time));
		record.disputed = newest(disputed, |named| Some(Disputes::<T>::get((pool, named.0, named.1))?.at.time));
		Records::<T>::insert(pool, record);
		Self::note_dispute(pool, id, false, way.is_disputed());
		if !way.is_over() {
			UnderWay::<T>::insert(pool, id, way);
		}
		NewestClaims::<T>::mutate(pool, &claim.claimant, |named| {
			let mut claims = core::mem::take(named).into_inner();
			claims.push(id);
			*named = newest(claims, |claim| *claim);
		});
	}
}

/// The newest of what was found, as many as are named.
fn newest<Named, When: Ord, const MOST: u32>(
	mut found: Vec<Named>,
	when: impl Fn(&Named) -> When,
) -> BoundedVec<Named, ConstU32<MOST>> {
	found.sort_by_cached_key(|named| Reverse(when(named)));
	BoundedVec::truncate_from(found)
}
