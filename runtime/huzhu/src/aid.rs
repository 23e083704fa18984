//! The pallets of this project: polls of one member, one vote, and pools.

use polkadot_sdk::*;

use frame_support::{
	PalletId, parameter_types,
	traits::{
		ConstU32, Get,
		fungible::{NativeFromLeft, NativeOrWithId, UnionOf},
	},
};

use pallet_mutual_aid::{ParameterBounds, ProtocolParameters};

use crate::{
	AccountId, Assets, AssetsHolder, Balance, Balances, MemberReferenda, MutualAid, Runtime, RuntimeHoldReason,
	governance::TreasuryAccount,
	money::{AssetRatesOfRegistry, UNIT},
};

parameter_types! {
	/// Names the pots' accounts and the owner of the currencies. Nobody has a key to them.
	pub const PotsId: PalletId = PalletId(*b"hz/mutua");
	/// Held from a token holder who proposes next rules of a pool, until the track *parameters* sets it otherwise.
	pub const ProposalDeposit: Balance = 50 * UNIT;
	/// What no referendum of token holders can leave.
	pub const Limits: ParameterBounds = ParameterBounds {
		min: ProtocolParameters { pool_deposit: UNIT, proposal_deposit: UNIT, service_quota: 1 },
		max: ProtocolParameters { pool_deposit: 10_000 * UNIT, proposal_deposit: 1_000 * UNIT, service_quota: 4 },
	};
}

/// Asks the node that builds or checks the block.
pub struct RecordedProof;

impl Get<Option<u64>> for RecordedProof {
	fn get() -> Option<u64> {
		cumulus_primitives_storage_weight_reclaim::get_proof_size()
	}
}

impl pallet_member_referenda::Config for Runtime {
	type Group = pallet_mutual_aid::PoolId;
	type Subject = pallet_mutual_aid::claim::Subject;
	type Voters = MutualAid;
	type Time = MutualAid;
	type WeightInfo = pallet_member_referenda::weights::SubstrateWeight<Runtime>;
}

/// The native token and the assets, as one.
pub type Currencies = UnionOf<Balances, Assets, NativeFromLeft, NativeOrWithId<u32>, AccountId>;

impl pallet_mutual_aid::Config for Runtime {
	type RuntimeHoldReason = RuntimeHoldReason;
	type Fungibles = Currencies;
	type Holds = UnionOf<Balances, AssetsHolder, NativeFromLeft, NativeOrWithId<u32>, AccountId>;
	type Polls = MemberReferenda;
	type Assets = Assets;
	type CurrencyRates = AssetRatesOfRegistry;
	type Treasury = TreasuryAccount;
	type ParameterBounds = Limits;
	type LongestText = ConstU32<4_000>;
	type PalletId = PotsId;
	type RecordedProof = RecordedProof;
	type WeightInfo = pallet_mutual_aid::weights::SubstrateWeight<Runtime>;
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::RuntimeBlockWeights;
	use pallet_mutual_aid::DueJobWeights;

	#[test]
	fn the_greatest_quota_of_due_jobs_leaves_three_quarters_of_a_block_to_transactions() {
		let jobs = Limits::get().max.service_quota;
		let weight = <Runtime as pallet_mutual_aid::Config>::WeightInfo::service(jobs);
		assert!((weight * 4).all_lte(RuntimeBlockWeights::get().max_block), "{weight:?}");
	}
}
