//! Layout 1 to 2: the parameters gain the deposit of a proposal.

use codec::{Decode, Encode};
use core::marker::PhantomData;
use polkadot_sdk::frame_support::{
	migrations::VersionedMigration,
	traits::{Get, UncheckedOnRuntimeUpgrade},
	weights::Weight,
};

use crate::{Balance, Config, Pallet, Parameters, ProtocolParameters};

/// Layout 1 to 2: one value, in one block. Everything else that is new lies in maps of its own.
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
