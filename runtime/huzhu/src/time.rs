//! Blocks and slots, and the two clocks: token holders' matters count blocks, members' matters run on the chain time
//! that the mutual-aid pallet keeps.

use polkadot_sdk::*;

use frame_support::traits::{ConstBool, ConstU32, ConstU64};
pub use sp_consensus_aura::sr25519::AuthorityId as AuraId;

use crate::{Aura, BlockNumber, MutualAid, Runtime};

/// Length of a slot, in milliseconds: one block in six seconds.
pub const SLOT: u64 = 6_000;
/// Blocks of an hour.
pub const HOURS: BlockNumber = 600;
/// Blocks of a day.
pub const DAYS: BlockNumber = 24 * HOURS;

impl pallet_timestamp::Config for Runtime {
	type Moment = u64;
	type OnTimestampSet = (Aura, MutualAid);
	type MinimumPeriod = ConstU64<0>;
	type WeightInfo = pallet_timestamp::weights::SubstrateWeight<Runtime>;
}

impl pallet_aura::Config for Runtime {
	type AuthorityId = AuraId;
	type MaxAuthorities = ConstU32<100_000>;
	type DisabledValidators = ();
	type AllowMultipleBlocksPerSlot = ConstBool<true>;
	type SlotDuration = ConstU64<SLOT>;
}

impl cumulus_pallet_aura_ext::Config for Runtime {}

/// One block a relay slot of six seconds, three of them not yet included.
pub type ConsensusHook = cumulus_pallet_aura_ext::FixedVelocityConsensusHook<Runtime, 6_000, 1, 3>;
