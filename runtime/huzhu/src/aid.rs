//! The pallets of this project: polls of one member, one vote, and pools.

use polkadot_sdk::*;

use frame_support::{
	PalletId, parameter_types,
	traits::fungible::{NativeFromLeft, NativeOrWithId, UnionOf},
};

use crate::{
	AccountId, Assets, AssetsHolder, Balances, MemberReferenda, MutualAid, Runtime, RuntimeHoldReason,
	money::AssetRatesOfRegistry,
};

parameter_types! {
	/// Names the pots' accounts and the owner of the currencies. Nobody has a key to them.
	pub const PotsId: PalletId = PalletId(*b"hz/mutua");
}

impl pallet_member_referenda::Config for Runtime {
	type Group = pallet_mutual_aid::PoolId;
	type Subject = pallet_mutual_aid::claim::Subject;
	type Voters = MutualAid;
	type Time = MutualAid;
	type WeightInfo = pallet_member_referenda::weights::SubstrateWeight<Runtime>;
}

impl pallet_mutual_aid::Config for Runtime {
	type RuntimeHoldReason = RuntimeHoldReason;
	type Fungibles = UnionOf<Balances, Assets, NativeFromLeft, NativeOrWithId<u32>, AccountId>;
	type Holds = UnionOf<Balances, AssetsHolder, NativeFromLeft, NativeOrWithId<u32>, AccountId>;
	type Polls = MemberReferenda;
	type CurrencyRegistered = AssetRatesOfRegistry;
	type PalletId = PotsId;
	type WeightInfo = pallet_mutual_aid::weights::SubstrateWeight<Runtime>;
}
