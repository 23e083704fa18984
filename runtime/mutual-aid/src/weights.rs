//! Weights of `pallet_mutual_aid`, measured by `npm run runtime:weights`: generated, not to be edited.
//!
//! 2026-11-29, frame-omni-bencher 64.0.0, CPU AMD EPYC; steps 20, repeats 20; proofs for
//! maps of 1000000 values: the sum over all that is read.

#![allow(clippy::unnecessary_cast, missing_docs, unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use polkadot_sdk::{
	frame_support::{traits::Get, weights::Weight},
	frame_system,
};

/// What each call and step costs.
pub trait WeightInfo {
	fn create_pool() -> Weight;
	fn set_profile() -> Weight;
	fn invite() -> Weight;
	fn revoke_invitation() -> Weight;
	fn join() -> Weight;
	fn pay_dues() -> Weight;
	fn donate() -> Weight;
	fn sweep() -> Weight;
	fn sweep_closed() -> Weight;
	fn request_exit() -> Weight;
	fn pay_exit() -> Weight;
	fn withdraw_exit() -> Weight;
	fn remove_lapsed() -> Weight;
	fn accept_payee() -> Weight;
	fn drop_payee() -> Weight;
	fn file_claim(p: u32) -> Weight;
	fn withdraw_claim(p: u32) -> Weight;
	fn open_part() -> Weight;
	fn open_vouched_part() -> Weight;
	fn attest() -> Weight;
	fn vouch(p: u32) -> Weight;
	fn unvouch(p: u32) -> Weight;
	fn unvouch_opened(p: u32) -> Weight;
	fn dispute() -> Weight;
	fn look() -> Weight;
	fn answer() -> Weight;
	fn reopen() -> Weight;
	fn reopen_window() -> Weight;
	fn count_claim() -> Weight;
	fn bring_pool() -> Weight;
	fn bring_part() -> Weight;
	fn collect() -> Weight;
	fn name_payee() -> Weight;
	fn apply() -> Weight;
	fn admit() -> Weight;
	fn drop_application() -> Weight;
	fn pause() -> Weight;
	fn lift_pause() -> Weight;
	fn hand_over() -> Weight;
	fn accept_host() -> Weight;
	fn expire_part() -> Weight;
	fn propose_rules() -> Weight;
	fn draft() -> Weight;
	fn sign_draft() -> Weight;
	fn agree_to_host() -> Weight;
	fn open_draft() -> Weight;
	fn begin_winding_up() -> Weight;
	fn redeem() -> Weight;
	fn close_pool() -> Weight;
	fn set_parameter() -> Weight;
	fn register_currency() -> Weight;
	fn set_currency() -> Weight;
	fn register_payee() -> Weight;
	fn remove_payee() -> Weight;
	fn mint() -> Weight;
	fn burn() -> Weight;
	fn announce_upgrade() -> Weight;
	fn withdraw_upgrade() -> Weight;
	fn authorize_announced_upgrade() -> Weight;
	fn due_check() -> Weight;
	fn due_hour() -> Weight;
	fn due_place() -> Weight;
	fn end_window() -> Weight;
	fn refuse_part(p: u32) -> Weight;
	fn approve_part() -> Weight;
	fn adopt_change() -> Weight;
	fn refuse_change() -> Weight;
	fn close_round() -> Weight;
	fn defer_round() -> Weight;
	fn walk_round(n: u32) -> Weight;
	fn free_vouchers(v: u32) -> Weight;
}

/// Weights with the runtime's database.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `MutualAid::Currencies` (r:1 w:0)
	/// Proof: `MutualAid::Currencies` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::NextPool` (r:1 w:1)
	/// Proof: `MutualAid::NextPool` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parameters` (r:1 w:0)
	/// Proof: `MutualAid::Parameters` (`max_values`: Some(1), `max_size`: Some(36), added: 531, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:0 w:1)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Profiles` (r:0 w:1)
	/// Proof: `MutualAid::Profiles` (`max_values`: None, `max_size`: Some(392), added: 2867, mode: `MaxEncodedLen`)
	fn create_pool() -> Weight {
		// Proof, measured: 1274.
		Weight::from_parts(104_928_000, 33571)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Profiles` (r:1 w:1)
	/// Proof: `MutualAid::Profiles` (`max_values`: None, `max_size`: Some(392), added: 2867, mode: `MaxEncodedLen`)
	fn set_profile() -> Weight {
		// Proof, measured: 738.
		Weight::from_parts(12_699_000, 7659)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:2 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Invitations` (r:1 w:1)
	/// Proof: `MutualAid::Invitations` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	fn invite() -> Weight {
		// Proof, measured: 797.
		Weight::from_parts(25_038_000, 17441)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Invitations` (r:1 w:1)
	/// Proof: `MutualAid::Invitations` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	fn revoke_invitation() -> Weight {
		// Proof, measured: 410.
		Weight::from_parts(12_949_000, 7367)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Invitations` (r:1 w:1)
	/// Proof: `MutualAid::Invitations` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:3 w:3)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Applications` (r:1 w:1)
	/// Proof: `MutualAid::Applications` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::PastMembers` (r:1 w:1)
	/// Proof: `MutualAid::PastMembers` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	fn join() -> Weight {
		// Proof, measured: 1733.
		Weight::from_parts(145_679_000, 41533)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(11_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:3 w:3)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Voterless` (r:0 w:1)
	/// Proof: `MutualAid::Voterless` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn pay_dues() -> Weight {
		// Proof, measured: 1429.
		Weight::from_parts(95_573_000, 27149)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	fn donate() -> Weight {
		// Proof, measured: 971.
		Weight::from_parts(49_895_000, 17234)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:0)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn sweep() -> Weight {
		// Proof, measured: 856.
		Weight::from_parts(19_810_000, 11076)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	fn sweep_closed() -> Weight {
		// Proof, measured: 1313.
		Weight::from_parts(69_054_000, 27054)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Voterless` (r:0 w:1)
	/// Proof: `MutualAid::Voterless` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn request_exit() -> Weight {
		// Proof, measured: 706.
		Weight::from_parts(20_831_000, 11108)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::PastMembers` (r:0 w:1)
	/// Proof: `MutualAid::PastMembers` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	fn pay_exit() -> Weight {
		// Proof, measured: 1419.
		Weight::from_parts(63_825_000, 24540)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	fn withdraw_exit() -> Weight {
		// Proof, measured: 586.
		Weight::from_parts(14_893_000, 7560)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Voterless` (r:0 w:1)
	/// Proof: `MutualAid::Voterless` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn remove_lapsed() -> Weight {
		// Proof, measured: 706.
		Weight::from_parts(25_048_000, 11108)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Payees` (r:1 w:0)
	/// Proof: `MutualAid::Payees` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::AcceptedPayees` (r:1 w:1)
	/// Proof: `MutualAid::AcceptedPayees` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	fn accept_payee() -> Weight {
		// Proof, measured: 473.
		Weight::from_parts(15_463_000, 10857)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::AcceptedPayees` (r:1 w:1)
	/// Proof: `MutualAid::AcceptedPayees` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	fn drop_payee() -> Weight {
		// Proof, measured: 376.
		Weight::from_parts(11_156_000, 7335)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pauses` (r:1 w:0)
	/// Proof: `MutualAid::Pauses` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:2 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Stalls` (r:1 w:0)
	/// Proof: `MutualAid::Stalls` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Payees` (r:7 w:0)
	/// Proof: `MutualAid::Payees` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::AcceptedPayees` (r:7 w:0)
	/// Proof: `MutualAid::AcceptedPayees` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::NewestClaims` (r:1 w:1)
	/// Proof: `MutualAid::NewestClaims` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueCount` (r:1 w:1)
	/// Proof: `MutualAid::DueCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::UnderWay` (r:1 w:1)
	/// Proof: `MutualAid::UnderWay` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:8 w:8)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Records` (r:1 w:1)
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `System::ParentHash` (r:1 w:0)
	/// Proof: `System::ParentHash` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Vouchers` (r:0 w:1)
	/// Proof: `MutualAid::Vouchers` (`max_values`: None, `max_size`: Some(435), added: 2910, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:0 w:1)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Watches` (r:0 w:7)
	/// Proof: `MutualAid::Watches` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:7)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// p: 1 to 8
	fn file_claim(p: u32) -> Weight {
		// Proof, measured: 1023 + p * 125.
		Weight::from_parts(34_809_676, 36881)
			.saturating_add(Weight::from_parts(34_781_684, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(5_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 7775).saturating_mul(p.into()))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:8 w:8)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:9 w:9)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Vouchers` (r:1 w:1)
	/// Proof: `MutualAid::Vouchers` (`max_values`: None, `max_size`: Some(435), added: 2910, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::UnderWay` (r:1 w:1)
	/// Proof: `MutualAid::UnderWay` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Records` (r:1 w:1)
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::VouchedClaim` (r:8 w:8)
	/// Proof: `MutualAid::VouchedClaim` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Windings` (r:1 w:1)
	/// Proof: `MutualAid::Windings` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Watches` (r:0 w:8)
	/// Proof: `MutualAid::Watches` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:8)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// p: 1 to 8
	fn withdraw_claim(p: u32) -> Weight {
		// Proof, measured: 3810 + p * 184.
		Weight::from_parts(108_427_716, 71375)
			.saturating_add(Weight::from_parts(31_923_337, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(23_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(22_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 2539).saturating_mul(p.into()))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:1 w:1)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Stalls` (r:1 w:0)
	/// Proof: `MutualAid::Stalls` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:0)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::AcceptedPayees` (r:1 w:0)
	/// Proof: `MutualAid::AcceptedPayees` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Payees` (r:1 w:0)
	/// Proof: `MutualAid::Payees` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueCount` (r:1 w:1)
	/// Proof: `MutualAid::DueCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::UnderWay` (r:1 w:1)
	/// Proof: `MutualAid::UnderWay` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Records` (r:1 w:1)
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `System::ParentHash` (r:1 w:0)
	/// Proof: `System::ParentHash` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Proofs` (r:0 w:1)
	/// Proof: `MutualAid::Proofs` (`max_values`: None, `max_size`: Some(78), added: 2553, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Watches` (r:0 w:1)
	/// Proof: `MutualAid::Watches` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:1)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	fn open_part() -> Weight {
		// Proof, measured: 1398.
		Weight::from_parts(72_980_000, 40047)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:1 w:1)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Stalls` (r:1 w:0)
	/// Proof: `MutualAid::Stalls` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:0)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::AcceptedPayees` (r:1 w:0)
	/// Proof: `MutualAid::AcceptedPayees` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Payees` (r:1 w:0)
	/// Proof: `MutualAid::Payees` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueCount` (r:1 w:1)
	/// Proof: `MutualAid::DueCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::UnderWay` (r:1 w:1)
	/// Proof: `MutualAid::UnderWay` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Records` (r:1 w:1)
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `System::ParentHash` (r:1 w:0)
	/// Proof: `System::ParentHash` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Proofs` (r:0 w:1)
	/// Proof: `MutualAid::Proofs` (`max_values`: None, `max_size`: Some(78), added: 2553, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Watches` (r:0 w:1)
	/// Proof: `MutualAid::Watches` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:1)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	fn open_vouched_part() -> Weight {
		// Proof, measured: 1398.
		Weight::from_parts(72_980_000, 40047)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `MutualAid::AcceptedPayees` (r:1 w:0)
	/// Proof: `MutualAid::AcceptedPayees` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Payees` (r:1 w:0)
	/// Proof: `MutualAid::Payees` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:1 w:0)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Proofs` (r:0 w:1)
	/// Proof: `MutualAid::Proofs` (`max_values`: None, `max_size`: Some(78), added: 2553, mode: `MaxEncodedLen`)
	fn attest() -> Weight {
		// Proof, measured: 544.
		Weight::from_parts(24_376_000, 14361)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:2 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::VouchedClaim` (r:1 w:1)
	/// Proof: `MutualAid::VouchedClaim` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Barred` (r:1 w:1)
	/// Proof: `MutualAid::Barred` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Vouchers` (r:1 w:1)
	/// Proof: `MutualAid::Vouchers` (`max_values`: None, `max_size`: Some(435), added: 2910, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:8 w:8)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::UnderWay` (r:1 w:1)
	/// Proof: `MutualAid::UnderWay` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Records` (r:1 w:1)
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueCount` (r:1 w:1)
	/// Proof: `MutualAid::DueCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `System::ParentHash` (r:1 w:0)
	/// Proof: `System::ParentHash` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Watches` (r:0 w:8)
	/// Proof: `MutualAid::Watches` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:8)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// p: 1 to 8
	fn vouch(p: u32) -> Weight {
		// Proof, measured: 2268 + p * 148.
		Weight::from_parts(73_522_979, 41511)
			.saturating_add(Weight::from_parts(33_785_718, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(8_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 2700).saturating_mul(p.into()))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Vouchers` (r:1 w:1)
	/// Proof: `MutualAid::Vouchers` (`max_values`: None, `max_size`: Some(435), added: 2910, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:8 w:8)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::UnderWay` (r:1 w:1)
	/// Proof: `MutualAid::UnderWay` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Records` (r:1 w:1)
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::VouchedClaim` (r:0 w:1)
	/// Proof: `MutualAid::VouchedClaim` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// p: 1 to 8
	fn unvouch(p: u32) -> Weight {
		// Proof, measured: 1010 + p * 148.
		Weight::from_parts(31_036_135, 23135)
			.saturating_add(Weight::from_parts(15_503_905, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(6_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 2700).saturating_mul(p.into()))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Vouchers` (r:1 w:1)
	/// Proof: `MutualAid::Vouchers` (`max_values`: None, `max_size`: Some(435), added: 2910, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:8 w:8)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::UnderWay` (r:1 w:1)
	/// Proof: `MutualAid::UnderWay` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Records` (r:1 w:1)
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::VouchedClaim` (r:0 w:1)
	/// Proof: `MutualAid::VouchedClaim` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// p: 1 to 8
	fn unvouch_opened(p: u32) -> Weight {
		// Proof, measured: 1010 + p * 148.
		Weight::from_parts(31_036_135, 23135)
			.saturating_add(Weight::from_parts(15_503_905, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(6_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 2700).saturating_mul(p.into()))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:1 w:1)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Watches` (r:1 w:1)
	/// Proof: `MutualAid::Watches` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Vouchers` (r:1 w:0)
	/// Proof: `MutualAid::Vouchers` (`max_values`: None, `max_size`: Some(435), added: 2910, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `MemberReferenda::NextPoll` (r:1 w:1)
	/// Proof: `MemberReferenda::NextPoll` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueCount` (r:1 w:1)
	/// Proof: `MutualAid::DueCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::UnderWay` (r:1 w:1)
	/// Proof: `MutualAid::UnderWay` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Records` (r:1 w:1)
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `MemberReferenda::Polls` (r:0 w:1)
	/// Proof: `MemberReferenda::Polls` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::InDispute` (r:0 w:1)
	/// Proof: `MutualAid::InDispute` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Disputes` (r:0 w:1)
	/// Proof: `MutualAid::Disputes` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:2)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	fn dispute() -> Weight {
		// Proof, measured: 2795.
		Weight::from_parts(142_253_000, 52313)
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(16_u64))
	}
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:1 w:0)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:0)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Watches` (r:1 w:1)
	/// Proof: `MutualAid::Watches` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Vouchers` (r:1 w:0)
	/// Proof: `MutualAid::Vouchers` (`max_values`: None, `max_size`: Some(435), added: 2910, mode: `MaxEncodedLen`)
	fn look() -> Weight {
		// Proof, measured: 1808.
		Weight::from_parts(69_495_000, 25823)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:1 w:0)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `MemberReferenda::Polls` (r:1 w:0)
	/// Proof: `MemberReferenda::Polls` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Disputes` (r:1 w:1)
	/// Proof: `MutualAid::Disputes` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	fn answer() -> Weight {
		// Proof, measured: 748.
		Weight::from_parts(38_989_000, 14496)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:1 w:1)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::UnderWay` (r:1 w:1)
	/// Proof: `MutualAid::UnderWay` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Vouchers` (r:1 w:1)
	/// Proof: `MutualAid::Vouchers` (`max_values`: None, `max_size`: Some(435), added: 2910, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Records` (r:1 w:1)
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::NewEvidence` (r:0 w:1)
	/// Proof: `MutualAid::NewEvidence` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	fn reopen() -> Weight {
		// Proof, measured: 1387.
		Weight::from_parts(82_313_000, 29383)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:1 w:1)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::UnderWay` (r:1 w:1)
	/// Proof: `MutualAid::UnderWay` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Vouchers` (r:1 w:1)
	/// Proof: `MutualAid::Vouchers` (`max_values`: None, `max_size`: Some(435), added: 2910, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Records` (r:1 w:1)
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::NewEvidence` (r:0 w:1)
	/// Proof: `MutualAid::NewEvidence` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	fn reopen_window() -> Weight {
		// Proof, measured: 1387.
		Weight::from_parts(82_313_000, 29383)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `MutualAid::Claims` (r:2 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:12 w:0)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Records` (r:1 w:1)
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::EndedDisputes` (r:1 w:1)
	/// Proof: `MutualAid::EndedDisputes` (`max_values`: Some(1), `max_size`: Some(409), added: 904, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Disputes` (r:8 w:0)
	/// Proof: `MutualAid::Disputes` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::NewestClaims` (r:1 w:1)
	/// Proof: `MutualAid::NewestClaims` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::InDispute` (r:0 w:1)
	/// Proof: `MutualAid::InDispute` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::UnderWay` (r:0 w:1)
	/// Proof: `MutualAid::UnderWay` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	fn count_claim() -> Weight {
		// Proof, measured: 4100.
		Weight::from_parts(167_382_000, 70768)
			.saturating_add(T::DbWeight::get().reads(25_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `MutualAid::Pools` (r:2 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:2 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	fn bring_pool() -> Weight {
		// Proof, measured: 446.
		Weight::from_parts(11_918_000, 12720)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Parts` (r:2 w:1)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	fn bring_part() -> Weight {
		// Proof, measured: 530.
		Weight::from_parts(12_669_000, 10192)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:1 w:1)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::UnderWay` (r:1 w:1)
	/// Proof: `MutualAid::UnderWay` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Records` (r:1 w:1)
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	fn collect() -> Weight {
		// Proof, measured: 1745.
		Weight::from_parts(86_700_000, 35202)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:1 w:1)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Payees` (r:1 w:0)
	/// Proof: `MutualAid::Payees` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::AcceptedPayees` (r:1 w:0)
	/// Proof: `MutualAid::AcceptedPayees` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rounds` (r:1 w:1)
	/// Proof: `MutualAid::Rounds` (`max_values`: None, `max_size`: Some(137), added: 2612, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:9 w:9)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Vouchers` (r:1 w:1)
	/// Proof: `MutualAid::Vouchers` (`max_values`: None, `max_size`: Some(435), added: 2910, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::VouchedClaim` (r:8 w:8)
	/// Proof: `MutualAid::VouchedClaim` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueCount` (r:1 w:1)
	/// Proof: `MutualAid::DueCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::UnderWay` (r:1 w:1)
	/// Proof: `MutualAid::UnderWay` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Records` (r:1 w:1)
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `System::ParentHash` (r:1 w:0)
	/// Proof: `System::ParentHash` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::RoundQueue` (r:0 w:1)
	/// Proof: `MutualAid::RoundQueue` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Watches` (r:0 w:1)
	/// Proof: `MutualAid::Watches` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:1)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	fn name_payee() -> Weight {
		// Proof, measured: 4536.
		Weight::from_parts(161_863_000, 88484)
			.saturating_add(T::DbWeight::get().reads(29_u64))
			.saturating_add(T::DbWeight::get().writes(27_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:0)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Applications` (r:1 w:1)
	/// Proof: `MutualAid::Applications` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	fn apply() -> Weight {
		// Proof, measured: 1039.
		Weight::from_parts(59_239_000, 29104)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Applications` (r:1 w:1)
	/// Proof: `MutualAid::Applications` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:3 w:3)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::PastMembers` (r:1 w:0)
	/// Proof: `MutualAid::PastMembers` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:0 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	fn admit() -> Weight {
		// Proof, measured: 1477.
		Weight::from_parts(123_675_000, 34210)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Applications` (r:1 w:1)
	/// Proof: `MutualAid::Applications` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	fn drop_application() -> Weight {
		// Proof, measured: 1219.
		Weight::from_parts(48_422_000, 21798)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pauses` (r:1 w:1)
	/// Proof: `MutualAid::Pauses` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	fn pause() -> Weight {
		// Proof, measured: 334.
		Weight::from_parts(11_777_000, 7295)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Pauses` (r:1 w:1)
	/// Proof: `MutualAid::Pauses` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	fn lift_pause() -> Weight {
		// Proof, measured: 15.
		Weight::from_parts(7_932_000, 3493)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::HostOffers` (r:0 w:1)
	/// Proof: `MutualAid::HostOffers` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	fn hand_over() -> Weight {
		// Proof, measured: 319.
		Weight::from_parts(8_622_000, 3802)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::HostOffers` (r:1 w:1)
	/// Proof: `MutualAid::HostOffers` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	fn accept_host() -> Weight {
		// Proof, measured: 421.
		Weight::from_parts(12_589_000, 7311)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:1 w:1)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Stalls` (r:1 w:0)
	/// Proof: `MutualAid::Stalls` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Vouchers` (r:1 w:1)
	/// Proof: `MutualAid::Vouchers` (`max_values`: None, `max_size`: Some(435), added: 2910, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:8 w:8)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::VouchedClaim` (r:7 w:7)
	/// Proof: `MutualAid::VouchedClaim` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::UnderWay` (r:1 w:1)
	/// Proof: `MutualAid::UnderWay` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Records` (r:1 w:1)
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	fn expire_part() -> Weight {
		// Proof, measured: 3546.
		Weight::from_parts(113_511_000, 66485)
			.saturating_add(T::DbWeight::get().reads(22_u64))
			.saturating_add(T::DbWeight::get().writes(20_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Currencies` (r:1 w:0)
	/// Proof: `MutualAid::Currencies` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Changes` (r:1 w:1)
	/// Proof: `MutualAid::Changes` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parameters` (r:1 w:0)
	/// Proof: `MutualAid::Parameters` (`max_values`: Some(1), `max_size`: Some(36), added: 531, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	/// Storage: `MemberReferenda::NextPoll` (r:1 w:1)
	/// Proof: `MemberReferenda::NextPoll` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueCount` (r:1 w:1)
	/// Proof: `MutualAid::DueCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `MemberReferenda::Polls` (r:0 w:1)
	/// Proof: `MemberReferenda::Polls` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:1)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	fn propose_rules() -> Weight {
		// Proof, measured: 807.
		Weight::from_parts(70_125_000, 28216)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Currencies` (r:1 w:0)
	/// Proof: `MutualAid::Currencies` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:2 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:0)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Signatures` (r:1 w:1)
	/// Proof: `MutualAid::Signatures` (`max_values`: None, `max_size`: Some(105), added: 2580, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::NextDraft` (r:1 w:1)
	/// Proof: `MutualAid::NextDraft` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Drafts` (r:1 w:1)
	/// Proof: `MutualAid::Drafts` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	fn draft() -> Weight {
		// Proof, measured: 1125.
		Weight::from_parts(44_617_000, 25882)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `MutualAid::Drafts` (r:2 w:1)
	/// Proof: `MutualAid::Drafts` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:0)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:2 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Signatures` (r:1 w:1)
	/// Proof: `MutualAid::Signatures` (`max_values`: None, `max_size`: Some(105), added: 2580, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Changes` (r:1 w:1)
	/// Proof: `MutualAid::Changes` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Currencies` (r:1 w:0)
	/// Proof: `MutualAid::Currencies` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MemberReferenda::NextPoll` (r:1 w:1)
	/// Proof: `MemberReferenda::NextPoll` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueCount` (r:1 w:1)
	/// Proof: `MutualAid::DueCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `MemberReferenda::Polls` (r:0 w:1)
	/// Proof: `MemberReferenda::Polls` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:1)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	fn sign_draft() -> Weight {
		// Proof, measured: 1436.
		Weight::from_parts(66_660_000, 35654)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `MutualAid::Drafts` (r:1 w:1)
	/// Proof: `MutualAid::Drafts` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Changes` (r:1 w:1)
	/// Proof: `MutualAid::Changes` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MemberReferenda::NextPoll` (r:1 w:1)
	/// Proof: `MemberReferenda::NextPoll` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueCount` (r:1 w:1)
	/// Proof: `MutualAid::DueCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `MemberReferenda::Polls` (r:0 w:1)
	/// Proof: `MemberReferenda::Polls` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Candidates` (r:0 w:1)
	/// Proof: `MutualAid::Candidates` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:1)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	fn agree_to_host() -> Weight {
		// Proof, measured: 461.
		Weight::from_parts(35_804_000, 16053)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `MutualAid::Drafts` (r:1 w:1)
	/// Proof: `MutualAid::Drafts` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Changes` (r:1 w:1)
	/// Proof: `MutualAid::Changes` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Currencies` (r:1 w:0)
	/// Proof: `MutualAid::Currencies` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MemberReferenda::NextPoll` (r:1 w:1)
	/// Proof: `MemberReferenda::NextPoll` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueCount` (r:1 w:1)
	/// Proof: `MutualAid::DueCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `MemberReferenda::Polls` (r:0 w:1)
	/// Proof: `MemberReferenda::Polls` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:1)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	fn open_draft() -> Weight {
		// Proof, measured: 746.
		Weight::from_parts(42_694_000, 23128)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Voterless` (r:1 w:0)
	/// Proof: `MutualAid::Voterless` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Windings` (r:0 w:1)
	/// Proof: `MutualAid::Windings` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	fn begin_winding_up() -> Weight {
		// Proof, measured: 352.
		Weight::from_parts(21_733_000, 7287)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Windings` (r:1 w:0)
	/// Proof: `MutualAid::Windings` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::PastMembers` (r:0 w:1)
	/// Proof: `MutualAid::PastMembers` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	fn redeem() -> Weight {
		// Proof, measured: 1279.
		Weight::from_parts(63_315_000, 24498)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `MutualAid::Pools` (r:2 w:2)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Windings` (r:1 w:0)
	/// Proof: `MutualAid::Windings` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	fn close_pool() -> Weight {
		// Proof, measured: 1789.
		Weight::from_parts(112_649_000, 36976)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
	}
	/// Storage: `MutualAid::Parameters` (r:1 w:1)
	/// Proof: `MutualAid::Parameters` (`max_values`: Some(1), `max_size`: Some(36), added: 531, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Currencies` (r:1 w:1)
	/// Proof: `MutualAid::Currencies` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	fn set_parameter() -> Weight {
		// Proof, measured: 497.
		Weight::from_parts(16_094_000, 8723)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `MutualAid::Currencies` (r:1 w:1)
	/// Proof: `MutualAid::Currencies` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:1)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `AssetRate::ConversionRateToNative` (r:0 w:1)
	/// Proof: `AssetRate::ConversionRateToNative` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	fn register_currency() -> Weight {
		// Proof, measured: 280.
		Weight::from_parts(21_121_000, 10807)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `MutualAid::Currencies` (r:1 w:1)
	/// Proof: `MutualAid::Currencies` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `AssetRate::ConversionRateToNative` (r:0 w:1)
	/// Proof: `AssetRate::ConversionRateToNative` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	fn set_currency() -> Weight {
		// Proof, measured: 122.
		Weight::from_parts(9_575_000, 3527)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `MutualAid::Payees` (r:1 w:1)
	/// Proof: `MutualAid::Payees` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	fn register_payee() -> Weight {
		// Proof, measured: 92.
		Weight::from_parts(8_032_000, 3522)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Payees` (r:1 w:1)
	/// Proof: `MutualAid::Payees` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	fn remove_payee() -> Weight {
		// Proof, measured: 154.
		Weight::from_parts(7_512_000, 3522)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Currencies` (r:1 w:0)
	/// Proof: `MutualAid::Currencies` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn mint() -> Weight {
		// Proof, measured: 977.
		Weight::from_parts(29_264_000, 14394)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `MutualAid::Currencies` (r:1 w:0)
	/// Proof: `MutualAid::Currencies` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	fn burn() -> Weight {
		// Proof, measured: 797.
		Weight::from_parts(54_863_000, 21567)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `MutualAid::AnnouncedUpgrade` (r:1 w:1)
	/// Proof: `MutualAid::AnnouncedUpgrade` (`max_values`: Some(1), `max_size`: Some(41), added: 536, mode: `MaxEncodedLen`)
	/// Storage: `System::AuthorizedUpgrade` (r:1 w:0)
	/// Proof: `System::AuthorizedUpgrade` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
	fn announce_upgrade() -> Weight {
		// Proof, measured: 30.
		Weight::from_parts(7_061_000, 3044)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::AnnouncedUpgrade` (r:1 w:1)
	/// Proof: `MutualAid::AnnouncedUpgrade` (`max_values`: Some(1), `max_size`: Some(41), added: 536, mode: `MaxEncodedLen`)
	/// Storage: `System::AuthorizedUpgrade` (r:0 w:1)
	/// Proof: `System::AuthorizedUpgrade` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
	fn withdraw_upgrade() -> Weight {
		// Proof, measured: 30.
		Weight::from_parts(7_852_000, 1526)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `MutualAid::AnnouncedUpgrade` (r:1 w:1)
	/// Proof: `MutualAid::AnnouncedUpgrade` (`max_values`: Some(1), `max_size`: Some(41), added: 536, mode: `MaxEncodedLen`)
	/// Storage: `System::AuthorizedUpgrade` (r:0 w:1)
	/// Proof: `System::AuthorizedUpgrade` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
	fn authorize_announced_upgrade() -> Weight {
		// Proof, measured: 30.
		Weight::from_parts(9_044_000, 1526)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn due_check() -> Weight {
		// Proof, measured: 0.
		Weight::from_parts(1_412_000, 0)
	}
	/// Storage: `MutualAid::DueCount` (r:1 w:1)
	/// Proof: `MutualAid::DueCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn due_hour() -> Weight {
		// Proof, measured: 0.
		Weight::from_parts(5_569_000, 3481)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::DueCount` (r:1 w:1)
	/// Proof: `MutualAid::DueCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:1 w:1)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rounds` (r:1 w:0)
	/// Proof: `MutualAid::Rounds` (`max_values`: None, `max_size`: Some(137), added: 2612, mode: `MaxEncodedLen`)
	fn due_place() -> Weight {
		// Proof, measured: 21.
		Weight::from_parts(15_123_000, 10582)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `MutualAid::Parts` (r:1 w:1)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rounds` (r:1 w:1)
	/// Proof: `MutualAid::Rounds` (`max_values`: None, `max_size`: Some(137), added: 2612, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueCount` (r:1 w:1)
	/// Proof: `MutualAid::DueCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::UnderWay` (r:1 w:1)
	/// Proof: `MutualAid::UnderWay` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Records` (r:1 w:1)
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::RoundQueue` (r:0 w:1)
	/// Proof: `MutualAid::RoundQueue` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Watches` (r:0 w:1)
	/// Proof: `MutualAid::Watches` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:1)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	fn end_window() -> Weight {
		// Proof, measured: 1005.
		Weight::from_parts(56_795_000, 28808)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `MutualAid::Parts` (r:8 w:8)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `MemberReferenda::Polls` (r:1 w:0)
	/// Proof: `MemberReferenda::Polls` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Disputes` (r:1 w:0)
	/// Proof: `MutualAid::Disputes` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:10 w:10)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Stalls` (r:1 w:0)
	/// Proof: `MutualAid::Stalls` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Vouchers` (r:1 w:1)
	/// Proof: `MutualAid::Vouchers` (`max_values`: None, `max_size`: Some(435), added: 2910, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::VouchedClaim` (r:8 w:8)
	/// Proof: `MutualAid::VouchedClaim` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::UnderWay` (r:1 w:1)
	/// Proof: `MutualAid::UnderWay` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Records` (r:1 w:1)
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::EndedDisputes` (r:1 w:1)
	/// Proof: `MutualAid::EndedDisputes` (`max_values`: Some(1), `max_size`: Some(409), added: 904, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Windings` (r:1 w:0)
	/// Proof: `MutualAid::Windings` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::InDispute` (r:0 w:1)
	/// Proof: `MutualAid::InDispute` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Barred` (r:0 w:8)
	/// Proof: `MutualAid::Barred` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Watches` (r:0 w:7)
	/// Proof: `MutualAid::Watches` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:7)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// p: 1 to 8
	fn refuse_part(p: u32) -> Weight {
		// Proof, measured: 5549 + p * 184.
		Weight::from_parts(209_758_141, 103733)
			.saturating_add(Weight::from_parts(35_186_299, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(33_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(34_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 2539).saturating_mul(p.into()))
	}
	/// Storage: `MutualAid::Parts` (r:1 w:1)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `MemberReferenda::Polls` (r:1 w:0)
	/// Proof: `MemberReferenda::Polls` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Disputes` (r:1 w:0)
	/// Proof: `MutualAid::Disputes` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rounds` (r:1 w:1)
	/// Proof: `MutualAid::Rounds` (`max_values`: None, `max_size`: Some(137), added: 2612, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueCount` (r:1 w:1)
	/// Proof: `MutualAid::DueCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::UnderWay` (r:1 w:1)
	/// Proof: `MutualAid::UnderWay` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Records` (r:1 w:1)
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::EndedDisputes` (r:1 w:1)
	/// Proof: `MutualAid::EndedDisputes` (`max_values`: Some(1), `max_size`: Some(409), added: 904, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Windings` (r:1 w:0)
	/// Proof: `MutualAid::Windings` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::InDispute` (r:0 w:1)
	/// Proof: `MutualAid::InDispute` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::RoundQueue` (r:0 w:1)
	/// Proof: `MutualAid::RoundQueue` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:1)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	fn approve_part() -> Weight {
		// Proof, measured: 3017.
		Weight::from_parts(148_834_000, 62212)
			.saturating_add(T::DbWeight::get().reads(18_u64))
			.saturating_add(T::DbWeight::get().writes(16_u64))
	}
	/// Storage: `MutualAid::Changes` (r:1 w:1)
	/// Proof: `MutualAid::Changes` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	/// Storage: `MemberReferenda::Polls` (r:1 w:0)
	/// Proof: `MemberReferenda::Polls` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:2 w:1)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	fn adopt_change() -> Weight {
		// Proof, measured: 1023.
		Weight::from_parts(65_018_000, 24310)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `MutualAid::Changes` (r:1 w:1)
	/// Proof: `MutualAid::Changes` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	/// Storage: `MemberReferenda::Polls` (r:1 w:0)
	/// Proof: `MemberReferenda::Polls` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	fn refuse_change() -> Weight {
		// Proof, measured: 1153.
		Weight::from_parts(75_093_000, 24355)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `MutualAid::Rounds` (r:2 w:1)
	/// Proof: `MutualAid::Rounds` (`max_values`: None, `max_size`: Some(137), added: 2612, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Windings` (r:1 w:1)
	/// Proof: `MutualAid::Windings` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueCount` (r:1 w:1)
	/// Proof: `MutualAid::DueCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:1)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	fn close_round() -> Weight {
		// Proof, measured: 576.
		Weight::from_parts(26_851_000, 17003)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `MutualAid::Rounds` (r:2 w:1)
	/// Proof: `MutualAid::Rounds` (`max_values`: None, `max_size`: Some(137), added: 2612, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Windings` (r:1 w:0)
	/// Proof: `MutualAid::Windings` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueCount` (r:1 w:1)
	/// Proof: `MutualAid::DueCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:1)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	fn defer_round() -> Weight {
		// Proof, measured: 757.
		Weight::from_parts(30_115_000, 20551)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `MutualAid::Rounds` (r:1 w:1)
	/// Proof: `MutualAid::Rounds` (`max_values`: None, `max_size`: Some(137), added: 2612, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Windings` (r:1 w:1)
	/// Proof: `MutualAid::Windings` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::RoundQueue` (r:8 w:8)
	/// Proof: `MutualAid::RoundQueue` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:8 w:8)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:8 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:8 w:8)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:9 w:9)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:8 w:8)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Vouchers` (r:8 w:0)
	/// Proof: `MutualAid::Vouchers` (`max_values`: None, `max_size`: Some(435), added: 2910, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::UnderWay` (r:8 w:8)
	/// Proof: `MutualAid::UnderWay` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Records` (r:1 w:1)
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// n: 1 to 8
	fn walk_round(n: u32) -> Weight {
		// Proof, measured: 1320 + n * 742.
		Weight::from_parts(37_051_426, 32205)
			.saturating_add(Weight::from_parts(75_297_136, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().reads((8_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(6_u64))
			.saturating_add(T::DbWeight::get().writes((6_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 21273).saturating_mul(n.into()))
	}
	/// Storage: `MutualAid::Vouchers` (r:1 w:1)
	/// Proof: `MutualAid::Vouchers` (`max_values`: None, `max_size`: Some(435), added: 2910, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:8 w:8)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::VouchedClaim` (r:8 w:8)
	/// Proof: `MutualAid::VouchedClaim` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// v: 2 to 8
	fn free_vouchers(v: u32) -> Weight {
		// Proof, measured: 144 + v * 353.
		Weight::from_parts(10_850_621, 5880)
			.saturating_add(Weight::from_parts(8_373_780, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 5307).saturating_mul(v.into()))
	}
}
