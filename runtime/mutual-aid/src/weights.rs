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
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
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
		// Proof, measured: 1275.
		Weight::from_parts(104_176_000, 33572)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Profiles` (r:1 w:1)
	/// Proof: `MutualAid::Profiles` (`max_values`: None, `max_size`: Some(392), added: 2867, mode: `MaxEncodedLen`)
	fn set_profile() -> Weight {
		// Proof, measured: 739.
		Weight::from_parts(11_978_000, 7660)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:2 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Invitations` (r:1 w:1)
	/// Proof: `MutualAid::Invitations` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	fn invite() -> Weight {
		// Proof, measured: 798.
		Weight::from_parts(23_736_000, 17442)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Invitations` (r:1 w:1)
	/// Proof: `MutualAid::Invitations` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	fn revoke_invitation() -> Weight {
		// Proof, measured: 411.
		Weight::from_parts(12_188_000, 7368)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
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
		// Proof, measured: 1734.
		Weight::from_parts(142_404_000, 41534)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(11_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
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
		// Proof, measured: 1430.
		Weight::from_parts(93_129_000, 27150)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	fn donate() -> Weight {
		// Proof, measured: 972.
		Weight::from_parts(49_234_000, 17235)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:0)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn sweep() -> Weight {
		// Proof, measured: 857.
		Weight::from_parts(18_769_000, 11077)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
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
		// Proof, measured: 1314.
		Weight::from_parts(66_079_000, 27055)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Voterless` (r:0 w:1)
	/// Proof: `MutualAid::Voterless` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn request_exit() -> Weight {
		// Proof, measured: 707.
		Weight::from_parts(20_431_000, 11109)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
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
		// Proof, measured: 1420.
		Weight::from_parts(62_123_000, 24541)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	fn withdraw_exit() -> Weight {
		// Proof, measured: 587.
		Weight::from_parts(14_061_000, 7561)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Voterless` (r:0 w:1)
	/// Proof: `MutualAid::Voterless` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn remove_lapsed() -> Weight {
		// Proof, measured: 707.
		Weight::from_parts(23_715_000, 11109)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Payees` (r:1 w:0)
	/// Proof: `MutualAid::Payees` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::AcceptedPayees` (r:1 w:1)
	/// Proof: `MutualAid::AcceptedPayees` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	fn accept_payee() -> Weight {
		// Proof, measured: 474.
		Weight::from_parts(14_532_000, 10858)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::AcceptedPayees` (r:1 w:1)
	/// Proof: `MutualAid::AcceptedPayees` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	fn drop_payee() -> Weight {
		// Proof, measured: 377.
		Weight::from_parts(10_335_000, 7336)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
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
	/// Proof: `MutualAid::Watches` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:7)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// p: 1 to 8
	fn file_claim(p: u32) -> Weight {
		// Proof, measured: 1024 + p * 125.
		Weight::from_parts(34_707_277, 36882)
			.saturating_add(Weight::from_parts(30_768_744, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(5_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 7775).saturating_mul(p.into()))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
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
	/// Proof: `MutualAid::Watches` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:8)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// p: 1 to 8
	fn withdraw_claim(p: u32) -> Weight {
		// Proof, measured: 3811 + p * 184.
		Weight::from_parts(103_422_670, 71376)
			.saturating_add(Weight::from_parts(30_393_485, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(23_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(22_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 2539).saturating_mul(p.into()))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
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
	/// Proof: `MutualAid::Watches` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:1)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	fn open_part() -> Weight {
		// Proof, measured: 1399.
		Weight::from_parts(71_317_000, 40048)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:1 w:1)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Stalls` (r:1 w:0)
	/// Proof: `MutualAid::Stalls` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Vouchers` (r:1 w:0)
	/// Proof: `MutualAid::Vouchers` (`max_values`: None, `max_size`: Some(435), added: 2910, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:0)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
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
	/// Storage: `MutualAid::Proofs` (r:0 w:1)
	/// Proof: `MutualAid::Proofs` (`max_values`: None, `max_size`: Some(78), added: 2553, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Watches` (r:0 w:1)
	/// Proof: `MutualAid::Watches` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:1)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	fn open_vouched_part() -> Weight {
		// Proof, measured: 1892.
		Weight::from_parts(71_157_000, 36893)
			.saturating_add(T::DbWeight::get().reads(11_u64))
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
		Weight::from_parts(23_465_000, 14361)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
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
	/// Proof: `MutualAid::Watches` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:8)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// p: 1 to 8
	fn vouch(p: u32) -> Weight {
		// Proof, measured: 2269 + p * 148.
		Weight::from_parts(65_743_823, 41512)
			.saturating_add(Weight::from_parts(29_674_402, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(8_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 2700).saturating_mul(p.into()))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
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
		// Proof, measured: 1011 + p * 148.
		Weight::from_parts(31_172_231, 23136)
			.saturating_add(Weight::from_parts(14_730_250, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(6_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 2700).saturating_mul(p.into()))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Vouchers` (r:1 w:1)
	/// Proof: `MutualAid::Vouchers` (`max_values`: None, `max_size`: Some(435), added: 2910, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:8 w:0)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:2 w:2)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// p: 1 to 8
	fn unvouch_opened(p: u32) -> Weight {
		// Proof, measured: 1848 + p * 184.
		Weight::from_parts(40_547_370, 22383)
			.saturating_add(Weight::from_parts(5_207_909, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(Weight::from_parts(0, 2700).saturating_mul(p.into()))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:1 w:1)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Watches` (r:1 w:0)
	/// Proof: `MutualAid::Watches` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
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
		// Proof, measured: 2736.
		Weight::from_parts(139_239_000, 52328)
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(15_u64))
	}
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:1 w:0)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:0)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Watches` (r:1 w:1)
	/// Proof: `MutualAid::Watches` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Vouchers` (r:1 w:0)
	/// Proof: `MutualAid::Vouchers` (`max_values`: None, `max_size`: Some(435), added: 2910, mode: `MaxEncodedLen`)
	fn look() -> Weight {
		// Proof, measured: 1820.
		Weight::from_parts(106_330_000, 25838)
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
		Weight::from_parts(28_273_000, 14496)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
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
		// Proof, measured: 1388.
		Weight::from_parts(67_411_000, 29384)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
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
	/// Storage: `MutualAid::DueCount` (r:1 w:1)
	/// Proof: `MutualAid::DueCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Records` (r:1 w:1)
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `System::ParentHash` (r:1 w:0)
	/// Proof: `System::ParentHash` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::NewEvidence` (r:0 w:1)
	/// Proof: `MutualAid::NewEvidence` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Watches` (r:0 w:1)
	/// Proof: `MutualAid::Watches` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:1)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	fn reopen_window() -> Weight {
		// Proof, measured: 1147.
		Weight::from_parts(72_950_000, 30482)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
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
		Weight::from_parts(149_814_000, 70768)
			.saturating_add(T::DbWeight::get().reads(25_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `MutualAid::Pools` (r:2 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:2 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	fn bring_pool() -> Weight {
		// Proof, measured: 446.
		Weight::from_parts(11_187_000, 12722)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Parts` (r:2 w:1)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
	fn bring_part() -> Weight {
		// Proof, measured: 531.
		Weight::from_parts(11_758_000, 10193)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
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
		// Proof, measured: 1746.
		Weight::from_parts(81_822_000, 35203)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
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
	/// Proof: `MutualAid::Watches` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:1)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	fn name_payee() -> Weight {
		// Proof, measured: 4537.
		Weight::from_parts(156_244_000, 88485)
			.saturating_add(T::DbWeight::get().reads(29_u64))
			.saturating_add(T::DbWeight::get().writes(27_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
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
		// Proof, measured: 1040.
		Weight::from_parts(57_767_000, 29105)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
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
		// Proof, measured: 1478.
		Weight::from_parts(121_733_000, 34211)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
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
		// Proof, measured: 1220.
		Weight::from_parts(47_411_000, 21799)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pauses` (r:1 w:1)
	/// Proof: `MutualAid::Pauses` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	fn pause() -> Weight {
		// Proof, measured: 335.
		Weight::from_parts(11_117_000, 7296)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Pauses` (r:1 w:1)
	/// Proof: `MutualAid::Pauses` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	fn lift_pause() -> Weight {
		// Proof, measured: 15.
		Weight::from_parts(7_581_000, 3493)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::HostOffers` (r:0 w:1)
	/// Proof: `MutualAid::HostOffers` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	fn hand_over() -> Weight {
		// Proof, measured: 320.
		Weight::from_parts(8_192_000, 3803)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::HostOffers` (r:1 w:1)
	/// Proof: `MutualAid::HostOffers` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
	fn accept_host() -> Weight {
		// Proof, measured: 422.
		Weight::from_parts(11_958_000, 7312)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
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
		// Proof, measured: 3547.
		Weight::from_parts(110_586_000, 66486)
			.saturating_add(T::DbWeight::get().reads(22_u64))
			.saturating_add(T::DbWeight::get().writes(20_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
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
		// Proof, measured: 808.
		Weight::from_parts(69_294_000, 28217)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
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
		// Proof, measured: 1126.
		Weight::from_parts(43_195_000, 25883)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `MutualAid::Drafts` (r:2 w:1)
	/// Proof: `MutualAid::Drafts` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:0)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
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
		// Proof, measured: 1437.
		Weight::from_parts(66_660_000, 35655)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `MutualAid::Drafts` (r:1 w:1)
	/// Proof: `MutualAid::Drafts` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Changes` (r:1 w:1)
	/// Proof: `MutualAid::Changes` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
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
		// Proof, measured: 462.
		Weight::from_parts(35_283_000, 16054)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `MutualAid::Drafts` (r:1 w:1)
	/// Proof: `MutualAid::Drafts` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Changes` (r:1 w:1)
	/// Proof: `MutualAid::Changes` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
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
		// Proof, measured: 747.
		Weight::from_parts(41_412_000, 23129)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Voterless` (r:1 w:0)
	/// Proof: `MutualAid::Voterless` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Windings` (r:0 w:1)
	/// Proof: `MutualAid::Windings` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	fn begin_winding_up() -> Weight {
		// Proof, measured: 353.
		Weight::from_parts(20_811_000, 7288)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
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
		// Proof, measured: 1280.
		Weight::from_parts(62_594_000, 24499)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `MutualAid::Pools` (r:2 w:2)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
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
		// Proof, measured: 1791.
		Weight::from_parts(106_480_000, 36978)
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
		Weight::from_parts(14_942_000, 8723)
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
		Weight::from_parts(20_281_000, 10807)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `MutualAid::Currencies` (r:1 w:1)
	/// Proof: `MutualAid::Currencies` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `AssetRate::ConversionRateToNative` (r:0 w:1)
	/// Proof: `AssetRate::ConversionRateToNative` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	fn set_currency() -> Weight {
		// Proof, measured: 122.
		Weight::from_parts(9_063_000, 3527)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `MutualAid::Payees` (r:1 w:1)
	/// Proof: `MutualAid::Payees` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	fn register_payee() -> Weight {
		// Proof, measured: 92.
		Weight::from_parts(7_721_000, 3522)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Payees` (r:1 w:1)
	/// Proof: `MutualAid::Payees` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	fn remove_payee() -> Weight {
		// Proof, measured: 154.
		Weight::from_parts(7_171_000, 3522)
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
		Weight::from_parts(28_282_000, 14394)
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
		Weight::from_parts(52_358_000, 21567)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `MutualAid::AnnouncedUpgrade` (r:1 w:1)
	/// Proof: `MutualAid::AnnouncedUpgrade` (`max_values`: Some(1), `max_size`: Some(41), added: 536, mode: `MaxEncodedLen`)
	/// Storage: `System::AuthorizedUpgrade` (r:1 w:0)
	/// Proof: `System::AuthorizedUpgrade` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
	fn announce_upgrade() -> Weight {
		// Proof, measured: 30.
		Weight::from_parts(6_630_000, 3044)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::AnnouncedUpgrade` (r:1 w:1)
	/// Proof: `MutualAid::AnnouncedUpgrade` (`max_values`: Some(1), `max_size`: Some(41), added: 536, mode: `MaxEncodedLen`)
	/// Storage: `System::AuthorizedUpgrade` (r:0 w:1)
	/// Proof: `System::AuthorizedUpgrade` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
	fn withdraw_upgrade() -> Weight {
		// Proof, measured: 30.
		Weight::from_parts(7_362_000, 1526)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `MutualAid::AnnouncedUpgrade` (r:1 w:1)
	/// Proof: `MutualAid::AnnouncedUpgrade` (`max_values`: Some(1), `max_size`: Some(41), added: 536, mode: `MaxEncodedLen`)
	/// Storage: `System::AuthorizedUpgrade` (r:0 w:1)
	/// Proof: `System::AuthorizedUpgrade` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
	fn authorize_announced_upgrade() -> Weight {
		// Proof, measured: 30.
		Weight::from_parts(8_403_000, 1526)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn due_check() -> Weight {
		// Proof, measured: 0.
		Weight::from_parts(1_292_000, 0)
	}
	/// Storage: `MutualAid::DueCount` (r:1 w:1)
	/// Proof: `MutualAid::DueCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn due_hour() -> Weight {
		// Proof, measured: 0.
		Weight::from_parts(5_297_000, 3481)
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
		Weight::from_parts(13_881_000, 10582)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `MutualAid::Parts` (r:1 w:1)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
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
	/// Proof: `MutualAid::Watches` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:1)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	fn end_window() -> Weight {
		// Proof, measured: 1006.
		Weight::from_parts(50_937_000, 28809)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `MutualAid::Parts` (r:8 w:8)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `MemberReferenda::Polls` (r:1 w:0)
	/// Proof: `MemberReferenda::Polls` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
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
	/// Storage: `MutualAid::Watches` (r:0 w:8)
	/// Proof: `MutualAid::Watches` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:7)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// p: 1 to 8
	fn refuse_part(p: u32) -> Weight {
		// Proof, measured: 5550 + p * 184.
		Weight::from_parts(186_870_664, 103734)
			.saturating_add(Weight::from_parts(32_717_613, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(33_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(35_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 2539).saturating_mul(p.into()))
	}
	/// Storage: `MutualAid::Parts` (r:1 w:1)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `MemberReferenda::Polls` (r:1 w:0)
	/// Proof: `MemberReferenda::Polls` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
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
	/// Storage: `MutualAid::Watches` (r:0 w:1)
	/// Proof: `MutualAid::Watches` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:1)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	fn approve_part() -> Weight {
		// Proof, measured: 3018.
		Weight::from_parts(137_647_000, 62213)
			.saturating_add(T::DbWeight::get().reads(18_u64))
			.saturating_add(T::DbWeight::get().writes(17_u64))
	}
	/// Storage: `MutualAid::Changes` (r:1 w:1)
	/// Proof: `MutualAid::Changes` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	/// Storage: `MemberReferenda::Polls` (r:1 w:0)
	/// Proof: `MemberReferenda::Polls` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:2 w:1)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	fn adopt_change() -> Weight {
		// Proof, measured: 1024.
		Weight::from_parts(59_770_000, 24311)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `MutualAid::Changes` (r:1 w:1)
	/// Proof: `MutualAid::Changes` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	/// Storage: `MemberReferenda::Polls` (r:1 w:0)
	/// Proof: `MemberReferenda::Polls` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	fn refuse_change() -> Weight {
		// Proof, measured: 1154.
		Weight::from_parts(70_065_000, 24356)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `MutualAid::Rounds` (r:2 w:1)
	/// Proof: `MutualAid::Rounds` (`max_values`: None, `max_size`: Some(137), added: 2612, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Windings` (r:1 w:1)
	/// Proof: `MutualAid::Windings` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueCount` (r:1 w:1)
	/// Proof: `MutualAid::DueCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:1)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	fn close_round() -> Weight {
		// Proof, measured: 577.
		Weight::from_parts(24_737_000, 17004)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `MutualAid::Rounds` (r:2 w:1)
	/// Proof: `MutualAid::Rounds` (`max_values`: None, `max_size`: Some(137), added: 2612, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Windings` (r:1 w:0)
	/// Proof: `MutualAid::Windings` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueCount` (r:1 w:1)
	/// Proof: `MutualAid::DueCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:1)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	fn defer_round() -> Weight {
		// Proof, measured: 758.
		Weight::from_parts(28_233_000, 20552)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `MutualAid::Rounds` (r:1 w:1)
	/// Proof: `MutualAid::Rounds` (`max_values`: None, `max_size`: Some(137), added: 2612, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
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
		// Proof, measured: 1321 + n * 742.
		Weight::from_parts(30_138_988, 32206)
			.saturating_add(Weight::from_parts(75_976_359, 0).saturating_mul(n.into()))
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
		Weight::from_parts(10_440_428, 5880)
			.saturating_add(Weight::from_parts(8_171_046, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 5307).saturating_mul(v.into()))
	}
}
