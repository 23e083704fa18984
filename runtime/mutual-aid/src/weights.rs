//! Weights of `pallet_mutual_aid`, measured by `npm run runtime:weights`: generated, not to be edited.
//!
//! 2026-11-26, frame-omni-bencher 64.0.0, CPU Intel(R) Xeon(R) Processor; steps 20, repeats 20; proofs for
//! maps of 1000000 values.
//!
//! Of layout 3, but for `file_claim` and `count_claim`: 2026-11-29, on a machine that was busy. What stores a part reads
//! and writes its record and what is under way besides, two entries each; of these, of `EndedDisputes`, `Candidates` and
//! `Watches` the entries are added by hand until the next measurement, and so is `look`.

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
	fn request_exit() -> Weight;
	fn pay_exit() -> Weight;
	fn withdraw_exit() -> Weight;
	fn remove_lapsed() -> Weight;
	fn accept_payee() -> Weight;
	fn drop_payee() -> Weight;
	fn file_claim(p: u32) -> Weight;
	fn withdraw_claim(p: u32) -> Weight;
	fn open_part() -> Weight;
	fn attest() -> Weight;
	fn vouch(p: u32) -> Weight;
	fn unvouch(p: u32) -> Weight;
	fn dispute() -> Weight;
	fn look() -> Weight;
	fn answer() -> Weight;
	fn reopen() -> Weight;
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
	fn count_claim() -> Weight;
	fn bring_pool() -> Weight;
	fn bring_part() -> Weight;
}

/// Weights with the runtime's database.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `MutualAid::Currencies` (r:1 w:0)
	/// Proof: `MutualAid::Currencies` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
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
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Profiles` (r:0 w:1)
	/// Proof: `MutualAid::Profiles` (`max_values`: None, `max_size`: Some(392), added: 2867, mode: `MaxEncodedLen`)
	fn create_pool() -> Weight {
		// Proof, measured: 1234.
		Weight::from_parts(185_664_000, 33531)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Profiles` (r:1 w:1)
	/// Proof: `MutualAid::Profiles` (`max_values`: None, `max_size`: Some(392), added: 2867, mode: `MaxEncodedLen`)
	fn set_profile() -> Weight {
		// Proof, measured: 698.
		Weight::from_parts(29_811_000, 7619)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:2 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(245), added: 2720, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Invitations` (r:1 w:1)
	/// Proof: `MutualAid::Invitations` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	fn invite() -> Weight {
		// Proof, measured: 715.
		Weight::from_parts(72_892_000, 17303)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Invitations` (r:1 w:1)
	/// Proof: `MutualAid::Invitations` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	fn revoke_invitation() -> Weight {
		// Proof, measured: 370.
		Weight::from_parts(29_515_000, 7327)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(245), added: 2720, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
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
	/// Proof: `MutualAid::PastMembers` (`max_values`: None, `max_size`: Some(105), added: 2580, mode: `MaxEncodedLen`)
	fn join() -> Weight {
		// Proof, measured: 1614.
		Weight::from_parts(254_670_000, 41367)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(11_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(245), added: 2720, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:3 w:3)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Voterless` (r:0 w:1)
	/// Proof: `MutualAid::Voterless` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn pay_dues() -> Weight {
		// Proof, measured: 1347.
		Weight::from_parts(166_884_000, 27059)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	fn donate() -> Weight {
		// Proof, measured: 931.
		Weight::from_parts(91_097_000, 17194)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:0)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn sweep() -> Weight {
		// Proof, measured: 816.
		Weight::from_parts(41_097_000, 11036)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(245), added: 2720, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Voterless` (r:0 w:1)
	/// Proof: `MutualAid::Voterless` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn request_exit() -> Weight {
		// Proof, measured: 624.
		Weight::from_parts(53_530_000, 11018)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(245), added: 2720, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	fn withdraw_exit() -> Weight {
		// Proof, measured: 624.
		Weight::from_parts(53_530_000, 7472)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(245), added: 2720, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::PastMembers` (r:0 w:1)
	/// Proof: `MutualAid::PastMembers` (`max_values`: None, `max_size`: Some(105), added: 2580, mode: `MaxEncodedLen`)
	fn pay_exit() -> Weight {
		// Proof, measured: 1329.
		Weight::from_parts(112_619_000, 24450)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(245), added: 2720, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Voterless` (r:0 w:1)
	/// Proof: `MutualAid::Voterless` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn remove_lapsed() -> Weight {
		// Proof, measured: 624.
		Weight::from_parts(51_596_000, 11018)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Payees` (r:1 w:0)
	/// Proof: `MutualAid::Payees` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::AcceptedPayees` (r:1 w:1)
	/// Proof: `MutualAid::AcceptedPayees` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	fn accept_payee() -> Weight {
		// Proof, measured: 433.
		Weight::from_parts(34_550_000, 10817)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::AcceptedPayees` (r:1 w:1)
	/// Proof: `MutualAid::AcceptedPayees` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	fn drop_payee() -> Weight {
		// Proof, measured: 336.
		Weight::from_parts(26_994_000, 7295)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pauses` (r:1 w:0)
	/// Proof: `MutualAid::Pauses` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(245), added: 2720, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:2 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
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
	/// Storage: `MutualAid::Records` (r:1 w:1)
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:8 w:8)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Vouchers` (r:0 w:1)
	/// Proof: `MutualAid::Vouchers` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:0 w:1)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:7)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `System::ParentHash` (r:1 w:0)
	/// Proof: `System::ParentHash` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Watches` (r:0 w:8)
	/// Proof: `MutualAid::Watches` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// p: 1 to 8
	fn file_claim(p: u32) -> Weight {
		// Proof, measured: 842 + p * 137.
		Weight::from_parts(93_012_389, 34319)
			.saturating_add(Weight::from_parts(54_913_505, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(6_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 7759).saturating_mul(p.into()))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:8 w:8)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(245), added: 2720, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Vouchers` (r:1 w:1)
	/// Proof: `MutualAid::Vouchers` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Windings` (r:1 w:1)
	/// Proof: `MutualAid::Windings` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::VouchedClaim` (r:0 w:2)
	/// Proof: `MutualAid::VouchedClaim` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:8)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::UnderWay` (r:1 w:1)
	/// Proof: `MutualAid::UnderWay` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Records` (r:1 w:1)
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Watches` (r:0 w:8)
	/// Proof: `MutualAid::Watches` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// p: 1 to 8
	fn withdraw_claim(p: u32) -> Weight {
		// Proof, measured: 946 + p * 168.
		Weight::from_parts(57_151_528, 26249)
			.saturating_add(Weight::from_parts(34_445_421, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(8_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 2684).saturating_mul(p.into()))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:1 w:1)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:0)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(245), added: 2720, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::AcceptedPayees` (r:1 w:0)
	/// Proof: `MutualAid::AcceptedPayees` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Payees` (r:1 w:0)
	/// Proof: `MutualAid::Payees` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueCount` (r:1 w:1)
	/// Proof: `MutualAid::DueCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Proofs` (r:0 w:1)
	/// Proof: `MutualAid::Proofs` (`max_values`: None, `max_size`: Some(78), added: 2553, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:1)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::UnderWay` (r:1 w:1)
	/// Proof: `MutualAid::UnderWay` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Records` (r:1 w:1)
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `System::ParentHash` (r:1 w:0)
	/// Proof: `System::ParentHash` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Watches` (r:0 w:1)
	/// Proof: `MutualAid::Watches` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	fn open_part() -> Weight {
		// Proof, measured: 1117.
		Weight::from_parts(97_240_000, 37471)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `MutualAid::AcceptedPayees` (r:1 w:0)
	/// Proof: `MutualAid::AcceptedPayees` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Payees` (r:1 w:0)
	/// Proof: `MutualAid::Payees` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:1 w:0)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Proofs` (r:0 w:1)
	/// Proof: `MutualAid::Proofs` (`max_values`: None, `max_size`: Some(78), added: 2553, mode: `MaxEncodedLen`)
	fn attest() -> Weight {
		// Proof, measured: 502.
		Weight::from_parts(47_000_000, 14345)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:2 w:0)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(245), added: 2720, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::VouchedClaim` (r:1 w:1)
	/// Proof: `MutualAid::VouchedClaim` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Barred` (r:1 w:1)
	/// Proof: `MutualAid::Barred` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Vouchers` (r:1 w:1)
	/// Proof: `MutualAid::Vouchers` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:8 w:8)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueCount` (r:1 w:1)
	/// Proof: `MutualAid::DueCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:8)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::UnderWay` (r:1 w:1)
	/// Proof: `MutualAid::UnderWay` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Records` (r:1 w:1)
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `System::ParentHash` (r:1 w:0)
	/// Proof: `System::ParentHash` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Watches` (r:0 w:8)
	/// Proof: `MutualAid::Watches` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// p: 1 to 8
	fn vouch(p: u32) -> Weight {
		// Proof, measured: 1289 + p * 132.
		Weight::from_parts(98_923_702, 41069)
			.saturating_add(Weight::from_parts(24_346_995, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(7_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 2684).saturating_mul(p.into()))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:2 w:0)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(245), added: 2720, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::VouchedClaim` (r:1 w:1)
	/// Proof: `MutualAid::VouchedClaim` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Barred` (r:1 w:1)
	/// Proof: `MutualAid::Barred` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Vouchers` (r:1 w:1)
	/// Proof: `MutualAid::Vouchers` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:8 w:8)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueCount` (r:1 w:1)
	/// Proof: `MutualAid::DueCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:8)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::UnderWay` (r:1 w:1)
	/// Proof: `MutualAid::UnderWay` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Records` (r:1 w:1)
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// p: 1 to 8
	fn unvouch(p: u32) -> Weight {
		// Proof, measured: 1289 + p * 132.
		Weight::from_parts(98_923_702, 39552)
			.saturating_add(Weight::from_parts(24_346_995, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(7_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 2684).saturating_mul(p.into()))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:1 w:1)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(245), added: 2720, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
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
	/// Storage: `MemberReferenda::Polls` (r:0 w:1)
	/// Proof: `MemberReferenda::Polls` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Disputes` (r:0 w:1)
	/// Proof: `MutualAid::Disputes` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:2)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::UnderWay` (r:1 w:1)
	/// Proof: `MutualAid::UnderWay` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Records` (r:1 w:1)
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::InDispute` (r:0 w:1)
	/// Proof: `MutualAid::InDispute` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Watches` (r:1 w:1)
	/// Proof: `MutualAid::Watches` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Vouchers` (r:1 w:0)
	/// Proof: `MutualAid::Vouchers` (`max_values`: None, `max_size`: Some(435), added: 2910, mode: `MaxEncodedLen`)
	fn dispute() -> Weight {
		// Proof, measured: 1839.
		Weight::from_parts(164_236_000, 52248)
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(16_u64))
	}
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:1 w:0)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:0)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(245), added: 2720, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Watches` (r:1 w:1)
	/// Proof: `MutualAid::Watches` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Vouchers` (r:1 w:0)
	/// Proof: `MutualAid::Vouchers` (`max_values`: None, `max_size`: Some(435), added: 2910, mode: `MaxEncodedLen`)
	fn look() -> Weight {
		Weight::from_parts(90_000_000, 25717)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:1 w:0)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `MemberReferenda::Polls` (r:1 w:0)
	/// Proof: `MemberReferenda::Polls` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Disputes` (r:1 w:1)
	/// Proof: `MutualAid::Disputes` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	fn answer() -> Weight {
		// Proof, measured: 771.
		Weight::from_parts(50_630_000, 14480)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:1 w:1)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(245), added: 2720, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Vouchers` (r:1 w:1)
	/// Proof: `MutualAid::Vouchers` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueCount` (r:1 w:1)
	/// Proof: `MutualAid::DueCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::NewEvidence` (r:0 w:1)
	/// Proof: `MutualAid::NewEvidence` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:1)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::UnderWay` (r:1 w:1)
	/// Proof: `MutualAid::UnderWay` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Records` (r:1 w:1)
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `System::ParentHash` (r:1 w:0)
	/// Proof: `System::ParentHash` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Watches` (r:0 w:1)
	/// Proof: `MutualAid::Watches` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	fn reopen() -> Weight {
		// Proof, measured: 1140.
		Weight::from_parts(123_163_000, 33971)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:1 w:1)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
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
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	fn collect() -> Weight {
		// Proof, measured: 1475.
		Weight::from_parts(136_469_000, 35187)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:1 w:1)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Payees` (r:1 w:0)
	/// Proof: `MutualAid::Payees` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::AcceptedPayees` (r:1 w:0)
	/// Proof: `MutualAid::AcceptedPayees` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rounds` (r:1 w:1)
	/// Proof: `MutualAid::Rounds` (`max_values`: None, `max_size`: Some(137), added: 2612, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Vouchers` (r:1 w:1)
	/// Proof: `MutualAid::Vouchers` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(245), added: 2720, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueCount` (r:1 w:1)
	/// Proof: `MutualAid::DueCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::VouchedClaim` (r:0 w:2)
	/// Proof: `MutualAid::VouchedClaim` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::RoundQueue` (r:0 w:1)
	/// Proof: `MutualAid::RoundQueue` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:1)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::UnderWay` (r:1 w:1)
	/// Proof: `MutualAid::UnderWay` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Records` (r:1 w:1)
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `System::ParentHash` (r:1 w:0)
	/// Proof: `System::ParentHash` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Watches` (r:0 w:1)
	/// Proof: `MutualAid::Watches` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	fn name_payee() -> Weight {
		// Proof, measured: 1584.
		Weight::from_parts(210_367_000, 44628)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(13_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:0)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(245), added: 2720, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Applications` (r:1 w:1)
	/// Proof: `MutualAid::Applications` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	fn apply() -> Weight {
		// Proof, measured: 997.
		Weight::from_parts(183_711_000, 29014)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Applications` (r:1 w:1)
	/// Proof: `MutualAid::Applications` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:3 w:3)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::PastMembers` (r:1 w:0)
	/// Proof: `MutualAid::PastMembers` (`max_values`: None, `max_size`: Some(105), added: 2580, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:0 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(245), added: 2720, mode: `MaxEncodedLen`)
	fn admit() -> Weight {
		// Proof, measured: 1435.
		Weight::from_parts(222_947_000, 34092)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
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
		// Proof, measured: 1179.
		Weight::from_parts(90_789_000, 21758)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pauses` (r:1 w:1)
	/// Proof: `MutualAid::Pauses` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	fn pause() -> Weight {
		// Proof, measured: 294.
		Weight::from_parts(25_009_000, 7255)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Pauses` (r:1 w:1)
	/// Proof: `MutualAid::Pauses` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	fn lift_pause() -> Weight {
		// Proof, measured: 15.
		Weight::from_parts(16_016_000, 3493)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::HostOffers` (r:0 w:1)
	/// Proof: `MutualAid::HostOffers` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	fn hand_over() -> Weight {
		// Proof, measured: 279.
		Weight::from_parts(18_958_000, 3762)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::HostOffers` (r:1 w:1)
	/// Proof: `MutualAid::HostOffers` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	fn accept_host() -> Weight {
		// Proof, measured: 381.
		Weight::from_parts(26_855_000, 7271)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:1 w:1)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Vouchers` (r:1 w:1)
	/// Proof: `MutualAid::Vouchers` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(245), added: 2720, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::VouchedClaim` (r:0 w:1)
	/// Proof: `MutualAid::VouchedClaim` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::UnderWay` (r:1 w:1)
	/// Proof: `MutualAid::UnderWay` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Records` (r:1 w:1)
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	fn expire_part() -> Weight {
		// Proof, measured: 923.
		Weight::from_parts(74_339_000, 25427)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Currencies` (r:1 w:0)
	/// Proof: `MutualAid::Currencies` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Changes` (r:1 w:1)
	/// Proof: `MutualAid::Changes` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
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
		// Proof, measured: 765.
		Weight::from_parts(121_678_000, 28172)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Currencies` (r:1 w:0)
	/// Proof: `MutualAid::Currencies` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:2 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:0)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(245), added: 2720, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Signatures` (r:1 w:1)
	/// Proof: `MutualAid::Signatures` (`max_values`: None, `max_size`: Some(105), added: 2580, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::NextDraft` (r:1 w:1)
	/// Proof: `MutualAid::NextDraft` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Drafts` (r:1 w:1)
	/// Proof: `MutualAid::Drafts` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Candidates` (r:0 w:2)
	/// Proof: `MutualAid::Candidates` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	fn draft() -> Weight {
		// Proof, measured: 884.
		Weight::from_parts(79_373_000, 25788)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `MutualAid::Drafts` (r:2 w:1)
	/// Proof: `MutualAid::Drafts` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:0)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(245), added: 2720, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:2 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Signatures` (r:1 w:1)
	/// Proof: `MutualAid::Signatures` (`max_values`: None, `max_size`: Some(105), added: 2580, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Changes` (r:1 w:1)
	/// Proof: `MutualAid::Changes` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
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
		// Proof, measured: 1348.
		Weight::from_parts(120_379_000, 35556)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `MutualAid::Drafts` (r:1 w:1)
	/// Proof: `MutualAid::Drafts` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Changes` (r:1 w:1)
	/// Proof: `MutualAid::Changes` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MemberReferenda::NextPoll` (r:1 w:1)
	/// Proof: `MemberReferenda::NextPoll` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueCount` (r:1 w:1)
	/// Proof: `MutualAid::DueCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `MemberReferenda::Polls` (r:0 w:1)
	/// Proof: `MemberReferenda::Polls` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:1)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Candidates` (r:0 w:1)
	/// Proof: `MutualAid::Candidates` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	fn agree_to_host() -> Weight {
		// Proof, measured: 421.
		Weight::from_parts(71_808_000, 16009)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `MutualAid::Drafts` (r:1 w:1)
	/// Proof: `MutualAid::Drafts` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Changes` (r:1 w:1)
	/// Proof: `MutualAid::Changes` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Currencies` (r:1 w:0)
	/// Proof: `MutualAid::Currencies` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `MemberReferenda::NextPoll` (r:1 w:1)
	/// Proof: `MemberReferenda::NextPoll` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueCount` (r:1 w:1)
	/// Proof: `MutualAid::DueCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `MemberReferenda::Polls` (r:0 w:1)
	/// Proof: `MemberReferenda::Polls` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:1)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	fn open_draft() -> Weight {
		// Proof, measured: 702.
		Weight::from_parts(84_191_000, 23082)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Voterless` (r:1 w:0)
	/// Proof: `MutualAid::Voterless` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Windings` (r:0 w:1)
	/// Proof: `MutualAid::Windings` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	fn begin_winding_up() -> Weight {
		// Proof, measured: 312.
		Weight::from_parts(40_988_000, 7247)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Windings` (r:1 w:0)
	/// Proof: `MutualAid::Windings` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(245), added: 2720, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::PastMembers` (r:0 w:1)
	/// Proof: `MutualAid::PastMembers` (`max_values`: None, `max_size`: Some(105), added: 2580, mode: `MaxEncodedLen`)
	fn redeem() -> Weight {
		// Proof, measured: 1199.
		Weight::from_parts(109_155_000, 24410)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `MutualAid::Pools` (r:2 w:2)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
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
		// Proof, measured: 1709.
		Weight::from_parts(192_934_000, 36896)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
	}
	/// Storage: `MutualAid::Parameters` (r:1 w:1)
	/// Proof: `MutualAid::Parameters` (`max_values`: Some(1), `max_size`: Some(36), added: 531, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Currencies` (r:1 w:1)
	/// Proof: `MutualAid::Currencies` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	fn set_parameter() -> Weight {
		// Proof, measured: 184.
		Weight::from_parts(24_162_000, 5048)
			.saturating_add(T::DbWeight::get().reads(2_u64))
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
		Weight::from_parts(37_630_000, 10807)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `MutualAid::Currencies` (r:1 w:1)
	/// Proof: `MutualAid::Currencies` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `AssetRate::ConversionRateToNative` (r:0 w:1)
	/// Proof: `AssetRate::ConversionRateToNative` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	fn set_currency() -> Weight {
		// Proof, measured: 122.
		Weight::from_parts(19_186_000, 3527)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `MutualAid::Payees` (r:1 w:1)
	/// Proof: `MutualAid::Payees` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	fn register_payee() -> Weight {
		// Proof, measured: 92.
		Weight::from_parts(14_458_000, 3522)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Payees` (r:1 w:1)
	/// Proof: `MutualAid::Payees` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	fn remove_payee() -> Weight {
		// Proof, measured: 154.
		Weight::from_parts(14_919_000, 3522)
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
		Weight::from_parts(52_847_000, 14394)
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
		Weight::from_parts(98_898_000, 21567)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `MutualAid::AnnouncedUpgrade` (r:1 w:1)
	/// Proof: `MutualAid::AnnouncedUpgrade` (`max_values`: Some(1), `max_size`: Some(41), added: 536, mode: `MaxEncodedLen`)
	/// Storage: `System::AuthorizedUpgrade` (r:1 w:0)
	/// Proof: `System::AuthorizedUpgrade` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
	fn announce_upgrade() -> Weight {
		// Proof, measured: 30.
		Weight::from_parts(14_145_000, 3044)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::AnnouncedUpgrade` (r:1 w:1)
	/// Proof: `MutualAid::AnnouncedUpgrade` (`max_values`: Some(1), `max_size`: Some(41), added: 536, mode: `MaxEncodedLen`)
	/// Storage: `System::AuthorizedUpgrade` (r:0 w:1)
	/// Proof: `System::AuthorizedUpgrade` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
	fn withdraw_upgrade() -> Weight {
		// Proof, measured: 30.
		Weight::from_parts(14_798_000, 1526)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `MutualAid::AnnouncedUpgrade` (r:1 w:1)
	/// Proof: `MutualAid::AnnouncedUpgrade` (`max_values`: Some(1), `max_size`: Some(41), added: 536, mode: `MaxEncodedLen`)
	/// Storage: `System::AuthorizedUpgrade` (r:0 w:1)
	/// Proof: `System::AuthorizedUpgrade` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
	fn authorize_announced_upgrade() -> Weight {
		// Proof, measured: 30.
		Weight::from_parts(16_935_000, 1526)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn due_check() -> Weight {
		// Proof, measured: 0.
		Weight::from_parts(3_245_000, 0)
	}
	/// Storage: `MutualAid::DueCount` (r:1 w:1)
	/// Proof: `MutualAid::DueCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn due_hour() -> Weight {
		// Proof, measured: 3.
		Weight::from_parts(12_200_000, 3481)
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
		// Proof, measured: 24.
		Weight::from_parts(28_389_000, 10582)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `MutualAid::Parts` (r:1 w:1)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rounds` (r:1 w:1)
	/// Proof: `MutualAid::Rounds` (`max_values`: None, `max_size`: Some(137), added: 2612, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueCount` (r:1 w:1)
	/// Proof: `MutualAid::DueCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::RoundQueue` (r:0 w:1)
	/// Proof: `MutualAid::RoundQueue` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:1)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::UnderWay` (r:1 w:1)
	/// Proof: `MutualAid::UnderWay` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Records` (r:1 w:1)
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Watches` (r:0 w:1)
	/// Proof: `MutualAid::Watches` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	fn end_window() -> Weight {
		// Proof, measured: 673.
		Weight::from_parts(66_967_000, 25175)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `MutualAid::Parts` (r:8 w:8)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `MemberReferenda::Polls` (r:1 w:0)
	/// Proof: `MemberReferenda::Polls` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Disputes` (r:1 w:0)
	/// Proof: `MutualAid::Disputes` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:2 w:2)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(245), added: 2720, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Vouchers` (r:1 w:1)
	/// Proof: `MutualAid::Vouchers` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Windings` (r:1 w:0)
	/// Proof: `MutualAid::Windings` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::VouchedClaim` (r:0 w:2)
	/// Proof: `MutualAid::VouchedClaim` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Barred` (r:0 w:2)
	/// Proof: `MutualAid::Barred` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:7)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::UnderWay` (r:1 w:1)
	/// Proof: `MutualAid::UnderWay` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Records` (r:1 w:1)
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::InDispute` (r:0 w:1)
	/// Proof: `MutualAid::InDispute` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::EndedDisputes` (r:1 w:1)
	/// Proof: `MutualAid::EndedDisputes` (`max_values`: Some(1), `max_size`: Some(409), added: 904, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Watches` (r:0 w:8)
	/// Proof: `MutualAid::Watches` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// p: 1 to 8
	fn refuse_part(p: u32) -> Weight {
		// Proof, measured: 2543 + p * 168.
		Weight::from_parts(165_128_548, 56046)
			.saturating_add(Weight::from_parts(32_106_683, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(15_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 2684).saturating_mul(p.into()))
	}
	/// Storage: `MutualAid::Parts` (r:1 w:1)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `MemberReferenda::Polls` (r:1 w:0)
	/// Proof: `MemberReferenda::Polls` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Disputes` (r:1 w:0)
	/// Proof: `MutualAid::Disputes` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(245), added: 2720, mode: `MaxEncodedLen`)
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
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueCount` (r:1 w:1)
	/// Proof: `MutualAid::DueCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Windings` (r:1 w:0)
	/// Proof: `MutualAid::Windings` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::RoundQueue` (r:0 w:1)
	/// Proof: `MutualAid::RoundQueue` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:1)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::UnderWay` (r:1 w:1)
	/// Proof: `MutualAid::UnderWay` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Records` (r:1 w:1)
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::InDispute` (r:0 w:1)
	/// Proof: `MutualAid::InDispute` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::EndedDisputes` (r:1 w:1)
	/// Proof: `MutualAid::EndedDisputes` (`max_values`: Some(1), `max_size`: Some(409), added: 904, mode: `MaxEncodedLen`)
	fn approve_part() -> Weight {
		// Proof, measured: 2522.
		Weight::from_parts(216_677_000, 62147)
			.saturating_add(T::DbWeight::get().reads(18_u64))
			.saturating_add(T::DbWeight::get().writes(16_u64))
	}
	/// Storage: `MutualAid::Changes` (r:1 w:1)
	/// Proof: `MutualAid::Changes` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `MemberReferenda::Polls` (r:1 w:0)
	/// Proof: `MemberReferenda::Polls` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:2 w:1)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	fn adopt_change() -> Weight {
		// Proof, measured: 977.
		Weight::from_parts(110_820_000, 24264)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `MutualAid::Changes` (r:1 w:1)
	/// Proof: `MutualAid::Changes` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `MemberReferenda::Polls` (r:1 w:0)
	/// Proof: `MemberReferenda::Polls` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn refuse_change() -> Weight {
		// Proof, measured: 967.
		Weight::from_parts(119_371_000, 20765)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `MutualAid::Rounds` (r:1 w:1)
	/// Proof: `MutualAid::Rounds` (`max_values`: None, `max_size`: Some(137), added: 2612, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Windings` (r:1 w:1)
	/// Proof: `MutualAid::Windings` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueCount` (r:1 w:1)
	/// Proof: `MutualAid::DueCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:1)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	fn close_round() -> Weight {
		// Proof, measured: 466.
		Weight::from_parts(45_711_000, 14351)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `MutualAid::Rounds` (r:1 w:1)
	/// Proof: `MutualAid::Rounds` (`max_values`: None, `max_size`: Some(137), added: 2612, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Windings` (r:1 w:1)
	/// Proof: `MutualAid::Windings` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueCount` (r:1 w:1)
	/// Proof: `MutualAid::DueCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:1)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	fn defer_round() -> Weight {
		// Proof, measured: 466.
		Weight::from_parts(45_711_000, 17897)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `MutualAid::Rounds` (r:1 w:1)
	/// Proof: `MutualAid::Rounds` (`max_values`: None, `max_size`: Some(137), added: 2612, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Windings` (r:1 w:1)
	/// Proof: `MutualAid::Windings` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::RoundQueue` (r:20 w:20)
	/// Proof: `MutualAid::RoundQueue` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:20 w:20)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:20 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:20 w:20)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(245), added: 2720, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:21 w:21)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:20 w:20)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Vouchers` (r:20 w:20)
	/// Proof: `MutualAid::Vouchers` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::VouchedClaim` (r:0 w:40)
	/// Proof: `MutualAid::VouchedClaim` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::UnderWay` (r:20 w:20)
	/// Proof: `MutualAid::UnderWay` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Records` (r:1 w:1)
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// n: 1 to 20
	fn walk_round(n: u32) -> Weight {
		// Proof, measured: 1248 + n * 839.
		Weight::from_parts(223_390_022, 32206)
			.saturating_add(Weight::from_parts(104_926_595, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().reads((8_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(6_u64))
			.saturating_add(T::DbWeight::get().writes((9_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 20864).saturating_mul(n.into()))
	}
	/// Storage: `MutualAid::Claims` (r:2 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:12 w:0)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Records` (r:1 w:1)
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Disputes` (r:8 w:0)
	/// Proof: `MutualAid::Disputes` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::NewestClaims` (r:1 w:1)
	/// Proof: `MutualAid::NewestClaims` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::InDispute` (r:0 w:1)
	/// Proof: `MutualAid::InDispute` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::UnderWay` (r:0 w:1)
	/// Proof: `MutualAid::UnderWay` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::EndedDisputes` (r:1 w:1)
	/// Proof: `MutualAid::EndedDisputes` (`max_values`: Some(1), `max_size`: Some(409), added: 904, mode: `MaxEncodedLen`)
	fn count_claim() -> Weight {
		// Proof, estimated: 33198.
		Weight::from_parts(521_202_000, 70617)
			.saturating_add(T::DbWeight::get().reads(25_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `MutualAid::Pools` (r:2 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(329), added: 2804, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:2 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	fn bring_pool() -> Weight {
		Weight::from_parts(60_000_000, 12700)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Parts` (r:2 w:0)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(329), added: 2804, mode: `MaxEncodedLen`)
	fn bring_part() -> Weight {
		Weight::from_parts(60_000_000, 10152)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}
