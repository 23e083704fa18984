//! From one layout of the storage to the next.

use alloc::vec::Vec;
use codec::{Decode, Encode, MaxEncodedLen};
use core::{cmp::Reverse, marker::PhantomData};
use polkadot_sdk::frame_support::{
	BoundedVec,
	migrations::{MigrationId, SteppedMigration, SteppedMigrationError, VersionedMigration},
	traits::{ConstU32, Get, GetStorageVersion, StorageVersion, UncheckedOnRuntimeUpgrade},
	weights::{Weight, WeightMeter},
};

use crate::{
	Balance, ClaimId, Claims, Config, CurrencyId, Disputes, Drafts, EndedDisputes, NewestClaims, Pallet, Parameters,
	Parts, PoolId, Pools, ProtocolParameters, Records, Rules, UnderWay, WeightInfo,
	claim::Claim,
	pool::{Books, Kind, NOTED_STARTS, Pool, PoolState, Quota, Successor},
	record::name_ended,
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

/// Layout 3 to 4: the chain keeps by pool what became of its claims, which are under way and whose are the newest, the
/// newest disputes that have ended, and whom drafts ask to be host. The claims and drafts of before are counted one by
/// one, as far as a block has room; meanwhile no due job runs and no call is taken, so that nothing that is counted changes.
pub struct CountClaims<T>(PhantomData<T>);

/// What was counted last: claims come first.
#[derive(Encode, Decode, MaxEncodedLen)]
pub enum Counted<AccountId> {
	/// A claim.
	Claim(PoolId, ClaimId),
	/// The draft of an author. It is lighter, and given the room of a claim.
	Draft(PoolId, AccountId),
}

impl<T: Config> SteppedMigration for CountClaims<T> {
	type Cursor = Counted<T::AccountId>;
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
			counted = Pallet::<T>::count_next(counted);
			if counted.is_none() {
				StorageVersion::new(4).put::<Pallet<T>>();
				break;
			}
		}
		Ok(counted)
	}

	#[cfg(feature = "try-runtime")]
	fn post_upgrade(_: Vec<u8>) -> Result<(), polkadot_sdk::sp_runtime::TryRuntimeError> {
		Pallet::<T>::do_try_state()
	}
}

impl<T: Config> Pallet<T> {
	/// Count what comes after what was counted last; nothing at the end.
	fn count_next(counted: Option<Counted<T::AccountId>>) -> Option<Counted<T::AccountId>> {
		let mut claims = match &counted {
			Some(Counted::Claim(pool, id)) => Some(Claims::<T>::iter_from(Claims::<T>::hashed_key_for(pool, id))),
			Some(Counted::Draft(..)) => None,
			None => Some(Claims::<T>::iter()),
		};
		if let Some((pool, id, claim)) = claims.as_mut().and_then(Iterator::next) {
			Self::count_claim(pool, id, &claim);
			return Some(Counted::Claim(pool, id));
		}
		let mut drafts = match &counted {
			Some(Counted::Draft(pool, author)) => Drafts::<T>::iter_from(Drafts::<T>::hashed_key_for(pool, author)),
			_ => Drafts::<T>::iter(),
		};
		let (pool, author, draft) = drafts.next()?;
		Self::note_candidate(pool, &author, &draft, true);
		Some(Counted::Draft(pool, author))
	}

	/// Count a claim of before the chain kept count. `O(parts)`.
	pub(crate) fn count_claim(pool: PoolId, id: ClaimId, claim: &Claim<T::AccountId>) {
		let way = Self::way_of(pool, id, claim);
		let mut record = Records::<T>::get(pool);
		// Which are the newest is told by their times, not by the order of counting.
		let mut paid = core::mem::take(&mut record.newest).into_inner();
		let mut ended = EndedDisputes::<T>::get();
		record.follow_claim(None, &way);
		for index in 0..claim.parts {
			let Some(part) = Parts::<T>::get((pool, id, index)) else { continue };
			record.follow_part((id, index), None, &part);
			if let Some(dispute) = Disputes::<T>::get((pool, id, index)).filter(|_| !part.is_disputed()) {
				record.disputes = record.disputes.saturating_add(1);
				name_ended(&mut ended, dispute.poll, (pool, id, index));
			}
			// Also one whose money came back, since another payee was named.
			if part.settled.is_some() {
				paid.push((id, index));
			}
		}
		record.newest = newest(paid, |named| Parts::<T>::get((pool, named.0, named.1))?.settled.map(|at| at.time));
		EndedDisputes::<T>::put(ended);
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
