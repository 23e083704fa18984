//! From one layout of the storage to the next.

use codec::{Decode, Encode};
use core::marker::PhantomData;
use polkadot_sdk::frame_support::{
	migrations::VersionedMigration,
	traits::{Get, UncheckedOnRuntimeUpgrade},
	weights::Weight,
};

use crate::{
	Balance, Config, CurrencyId, Pallet, Parameters, Pools, ProtocolParameters, Rules,
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
