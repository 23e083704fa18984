//! Weights of `pallet_mutual_aid`, measured by `npm run runtime:weights`: generated, not to be edited.
//!
//! 2026-11-30, frame-omni-bencher 64.0.0, CPU AMD EPYC; steps 20, repeats 20; proofs for
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
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
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
		// Proof, measured: 1279.
		Weight::from_parts(104_778_000, 33576)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Profiles` (r:1 w:1)
	/// Proof: `MutualAid::Profiles` (`max_values`: None, `max_size`: Some(392), added: 2867, mode: `MaxEncodedLen`)
	fn set_profile() -> Weight {
		// Proof, measured: 743.
		Weight::from_parts(12_548_000, 7664)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:2 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(294), added: 2769, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Invitations` (r:1 w:1)
	/// Proof: `MutualAid::Invitations` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	fn invite() -> Weight {
		// Proof, measured: 803.
		Weight::from_parts(24_998_000, 17448)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Invitations` (r:1 w:1)
	/// Proof: `MutualAid::Invitations` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	fn revoke_invitation() -> Weight {
		// Proof, measured: 415.
		Weight::from_parts(12_679_000, 7372)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(294), added: 2769, mode: `MaxEncodedLen`)
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
		// Proof, measured: 1738.
		Weight::from_parts(142_745_000, 41539)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(11_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(294), added: 2769, mode: `MaxEncodedLen`)
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
		// Proof, measured: 1435.
		Weight::from_parts(93_981_000, 27155)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	fn donate() -> Weight {
		// Proof, measured: 976.
		Weight::from_parts(50_075_000, 17239)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:0)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn sweep() -> Weight {
		// Proof, measured: 861.
		Weight::from_parts(19_149_000, 11081)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
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
		// Proof, measured: 1318.
		Weight::from_parts(67_131_000, 27059)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(294), added: 2769, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rounds` (r:1 w:0)
	/// Proof: `MutualAid::Rounds` (`max_values`: None, `max_size`: Some(137), added: 2612, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Voterless` (r:0 w:1)
	/// Proof: `MutualAid::Voterless` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn request_exit() -> Weight {
		// Proof, measured: 712.
		Weight::from_parts(20_731_000, 14716)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(294), added: 2769, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::VouchedClaim` (r:1 w:0)
	/// Proof: `MutualAid::VouchedClaim` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rounds` (r:1 w:0)
	/// Proof: `MutualAid::Rounds` (`max_values`: None, `max_size`: Some(137), added: 2612, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::PastMembers` (r:0 w:1)
	/// Proof: `MutualAid::PastMembers` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	fn pay_exit() -> Weight {
		// Proof, measured: 1425.
		Weight::from_parts(62_824_000, 31677)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(294), added: 2769, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	fn withdraw_exit() -> Weight {
		// Proof, measured: 736.
		Weight::from_parts(20_971_000, 11114)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(294), added: 2769, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rounds` (r:1 w:0)
	/// Proof: `MutualAid::Rounds` (`max_values`: None, `max_size`: Some(137), added: 2612, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Voterless` (r:0 w:1)
	/// Proof: `MutualAid::Voterless` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn remove_lapsed() -> Weight {
		// Proof, measured: 712.
		Weight::from_parts(24_377_000, 14716)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Payees` (r:1 w:0)
	/// Proof: `MutualAid::Payees` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::AcceptedPayees` (r:1 w:1)
	/// Proof: `MutualAid::AcceptedPayees` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	fn accept_payee() -> Weight {
		// Proof, measured: 478.
		Weight::from_parts(15_022_000, 10862)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::AcceptedPayees` (r:1 w:1)
	/// Proof: `MutualAid::AcceptedPayees` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	fn drop_payee() -> Weight {
		// Proof, measured: 381.
		Weight::from_parts(10_897_000, 7340)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pauses` (r:1 w:0)
	/// Proof: `MutualAid::Pauses` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(294), added: 2769, mode: `MaxEncodedLen`)
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
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
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
		// Proof, measured: 1029 + p * 125.
		Weight::from_parts(37_336_178, 36887)
			.saturating_add(Weight::from_parts(30_443_849, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(5_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 7779).saturating_mul(p.into()))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:8 w:8)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:9 w:9)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(294), added: 2769, mode: `MaxEncodedLen`)
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
		// Proof, measured: 3824 + p * 188.
		Weight::from_parts(107_461_634, 71421)
			.saturating_add(Weight::from_parts(30_254_150, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(23_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(22_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 2539).saturating_mul(p.into()))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:1 w:1)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Stalls` (r:1 w:0)
	/// Proof: `MutualAid::Stalls` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(294), added: 2769, mode: `MaxEncodedLen`)
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
		// Proof, measured: 1408.
		Weight::from_parts(73_841_000, 40057)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:1 w:1)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Stalls` (r:1 w:0)
	/// Proof: `MutualAid::Stalls` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Vouchers` (r:1 w:0)
	/// Proof: `MutualAid::Vouchers` (`max_values`: None, `max_size`: Some(435), added: 2910, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(294), added: 2769, mode: `MaxEncodedLen`)
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
		// Proof, measured: 1901.
		Weight::from_parts(73_340_000, 36902)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `MutualAid::AcceptedPayees` (r:1 w:0)
	/// Proof: `MutualAid::AcceptedPayees` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Payees` (r:1 w:0)
	/// Proof: `MutualAid::Payees` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:1 w:0)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Proofs` (r:0 w:1)
	/// Proof: `MutualAid::Proofs` (`max_values`: None, `max_size`: Some(78), added: 2553, mode: `MaxEncodedLen`)
	fn attest() -> Weight {
		// Proof, measured: 548.
		Weight::from_parts(23_726_000, 14365)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:2 w:2)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(294), added: 2769, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::VouchedClaim` (r:1 w:1)
	/// Proof: `MutualAid::VouchedClaim` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Barred` (r:1 w:1)
	/// Proof: `MutualAid::Barred` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Vouchers` (r:1 w:1)
	/// Proof: `MutualAid::Vouchers` (`max_values`: None, `max_size`: Some(435), added: 2910, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:8 w:8)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
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
		// Proof, measured: 2275 + p * 152.
		Weight::from_parts(65_916_258, 41518)
			.saturating_add(Weight::from_parts(31_965_594, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(9_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 2704).saturating_mul(p.into()))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Vouchers` (r:1 w:1)
	/// Proof: `MutualAid::Vouchers` (`max_values`: None, `max_size`: Some(435), added: 2910, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:8 w:8)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::UnderWay` (r:1 w:1)
	/// Proof: `MutualAid::UnderWay` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Records` (r:1 w:1)
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(294), added: 2769, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::VouchedClaim` (r:0 w:1)
	/// Proof: `MutualAid::VouchedClaim` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// p: 1 to 8
	fn unvouch(p: u32) -> Weight {
		// Proof, measured: 1016 + p * 152.
		Weight::from_parts(31_429_865, 23141)
			.saturating_add(Weight::from_parts(14_516_612, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(6_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 2704).saturating_mul(p.into()))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Vouchers` (r:1 w:1)
	/// Proof: `MutualAid::Vouchers` (`max_values`: None, `max_size`: Some(435), added: 2910, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:8 w:0)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:2 w:2)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(294), added: 2769, mode: `MaxEncodedLen`)
	/// p: 1 to 8
	fn unvouch_opened(p: u32) -> Weight {
		// Proof, measured: 1854 + p * 188.
		Weight::from_parts(42_032_467, 22389)
			.saturating_add(Weight::from_parts(4_936_552, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(Weight::from_parts(0, 2704).saturating_mul(p.into()))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:1 w:1)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(294), added: 2769, mode: `MaxEncodedLen`)
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
		// Proof, measured: 2745.
		Weight::from_parts(140_511_000, 52337)
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(15_u64))
	}
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:1 w:0)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:0)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(294), added: 2769, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Watches` (r:1 w:1)
	/// Proof: `MutualAid::Watches` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Vouchers` (r:1 w:0)
	/// Proof: `MutualAid::Vouchers` (`max_values`: None, `max_size`: Some(435), added: 2910, mode: `MaxEncodedLen`)
	fn look() -> Weight {
		// Proof, measured: 1829.
		Weight::from_parts(105_689_000, 25847)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:1 w:0)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `MemberReferenda::Polls` (r:1 w:0)
	/// Proof: `MemberReferenda::Polls` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Disputes` (r:1 w:1)
	/// Proof: `MutualAid::Disputes` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	fn answer() -> Weight {
		// Proof, measured: 752.
		Weight::from_parts(27_912_000, 14500)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:1 w:1)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(294), added: 2769, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::UnderWay` (r:1 w:1)
	/// Proof: `MutualAid::UnderWay` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Vouchers` (r:1 w:1)
	/// Proof: `MutualAid::Vouchers` (`max_values`: None, `max_size`: Some(435), added: 2910, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Records` (r:1 w:1)
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::NewEvidence` (r:0 w:1)
	/// Proof: `MutualAid::NewEvidence` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	fn reopen() -> Weight {
		// Proof, measured: 1397.
		Weight::from_parts(68_043_000, 29393)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:1 w:1)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(294), added: 2769, mode: `MaxEncodedLen`)
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
		// Proof, measured: 1156.
		Weight::from_parts(73_430_000, 30491)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `MutualAid::Claims` (r:2 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:12 w:0)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
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
		// Proof, measured: 4132.
		Weight::from_parts(152_279_000, 70816)
			.saturating_add(T::DbWeight::get().reads(25_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `MutualAid::Pools` (r:2 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:2 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	fn bring_pool() -> Weight {
		// Proof, measured: 446.
		Weight::from_parts(11_697_000, 12730)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Parts` (r:2 w:1)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	fn bring_part() -> Weight {
		// Proof, measured: 714.
		Weight::from_parts(15_563_000, 13821)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:1 w:1)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
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
		// Proof, measured: 1754.
		Weight::from_parts(82_504_000, 35211)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:1 w:1)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Payees` (r:1 w:0)
	/// Proof: `MutualAid::Payees` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::AcceptedPayees` (r:1 w:0)
	/// Proof: `MutualAid::AcceptedPayees` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rounds` (r:1 w:1)
	/// Proof: `MutualAid::Rounds` (`max_values`: None, `max_size`: Some(137), added: 2612, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:9 w:9)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(294), added: 2769, mode: `MaxEncodedLen`)
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
		// Proof, measured: 4554.
		Weight::from_parts(158_248_000, 88502)
			.saturating_add(T::DbWeight::get().reads(29_u64))
			.saturating_add(T::DbWeight::get().writes(27_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:0)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(294), added: 2769, mode: `MaxEncodedLen`)
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
		// Proof, measured: 1044.
		Weight::from_parts(59_268_000, 29110)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
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
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(294), added: 2769, mode: `MaxEncodedLen`)
	fn admit() -> Weight {
		// Proof, measured: 1482.
		Weight::from_parts(122_945_000, 34215)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
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
		// Proof, measured: 1224.
		Weight::from_parts(47_261_000, 21803)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pauses` (r:1 w:1)
	/// Proof: `MutualAid::Pauses` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	fn pause() -> Weight {
		// Proof, measured: 339.
		Weight::from_parts(11_567_000, 7300)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Pauses` (r:1 w:1)
	/// Proof: `MutualAid::Pauses` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	fn lift_pause() -> Weight {
		// Proof, measured: 15.
		Weight::from_parts(7_791_000, 3493)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::HostOffers` (r:0 w:1)
	/// Proof: `MutualAid::HostOffers` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	fn hand_over() -> Weight {
		// Proof, measured: 324.
		Weight::from_parts(8_513_000, 3807)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::HostOffers` (r:1 w:1)
	/// Proof: `MutualAid::HostOffers` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	fn accept_host() -> Weight {
		// Proof, measured: 426.
		Weight::from_parts(12_489_000, 7316)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:1 w:1)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Stalls` (r:1 w:0)
	/// Proof: `MutualAid::Stalls` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Vouchers` (r:1 w:1)
	/// Proof: `MutualAid::Vouchers` (`max_values`: None, `max_size`: Some(435), added: 2910, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:8 w:8)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(294), added: 2769, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::VouchedClaim` (r:7 w:7)
	/// Proof: `MutualAid::VouchedClaim` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::UnderWay` (r:1 w:1)
	/// Proof: `MutualAid::UnderWay` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Records` (r:1 w:1)
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	fn expire_part() -> Weight {
		// Proof, measured: 3563.
		Weight::from_parts(111_688_000, 66502)
			.saturating_add(T::DbWeight::get().reads(22_u64))
			.saturating_add(T::DbWeight::get().writes(20_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
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
		// Proof, measured: 812.
		Weight::from_parts(69_143_000, 28221)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Currencies` (r:1 w:0)
	/// Proof: `MutualAid::Currencies` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:2 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:0)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(294), added: 2769, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Signatures` (r:1 w:1)
	/// Proof: `MutualAid::Signatures` (`max_values`: None, `max_size`: Some(105), added: 2580, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::NextDraft` (r:1 w:1)
	/// Proof: `MutualAid::NextDraft` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Drafts` (r:1 w:1)
	/// Proof: `MutualAid::Drafts` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	fn draft() -> Weight {
		// Proof, measured: 1131.
		Weight::from_parts(43_676_000, 25888)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `MutualAid::Drafts` (r:2 w:1)
	/// Proof: `MutualAid::Drafts` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:0)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(294), added: 2769, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
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
		// Proof, measured: 1442.
		Weight::from_parts(66_420_000, 35660)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `MutualAid::Drafts` (r:1 w:1)
	/// Proof: `MutualAid::Drafts` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Changes` (r:1 w:1)
	/// Proof: `MutualAid::Changes` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
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
		// Proof, measured: 466.
		Weight::from_parts(35_724_000, 16058)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `MutualAid::Drafts` (r:1 w:1)
	/// Proof: `MutualAid::Drafts` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Changes` (r:1 w:1)
	/// Proof: `MutualAid::Changes` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
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
		// Proof, measured: 751.
		Weight::from_parts(42_203_000, 23133)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Voterless` (r:1 w:0)
	/// Proof: `MutualAid::Voterless` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Windings` (r:0 w:1)
	/// Proof: `MutualAid::Windings` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	fn begin_winding_up() -> Weight {
		// Proof, measured: 357.
		Weight::from_parts(21_162_000, 7292)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Windings` (r:1 w:0)
	/// Proof: `MutualAid::Windings` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(294), added: 2769, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::PastMembers` (r:0 w:1)
	/// Proof: `MutualAid::PastMembers` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	fn redeem() -> Weight {
		// Proof, measured: 1285.
		Weight::from_parts(61_933_000, 24504)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `MutualAid::Pools` (r:2 w:2)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
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
		// Proof, measured: 1799.
		Weight::from_parts(107_992_000, 36986)
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
		Weight::from_parts(15_513_000, 8723)
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
		Weight::from_parts(21_221_000, 10807)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `MutualAid::Currencies` (r:1 w:1)
	/// Proof: `MutualAid::Currencies` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `AssetRate::ConversionRateToNative` (r:0 w:1)
	/// Proof: `AssetRate::ConversionRateToNative` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	fn set_currency() -> Weight {
		// Proof, measured: 122.
		Weight::from_parts(9_474_000, 3527)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `MutualAid::Payees` (r:1 w:1)
	/// Proof: `MutualAid::Payees` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	fn register_payee() -> Weight {
		// Proof, measured: 92.
		Weight::from_parts(7_982_000, 3522)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::Payees` (r:1 w:1)
	/// Proof: `MutualAid::Payees` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	fn remove_payee() -> Weight {
		// Proof, measured: 154.
		Weight::from_parts(7_411_000, 3522)
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
		Weight::from_parts(29_224_000, 14394)
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
		Weight::from_parts(53_961_000, 21567)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `MutualAid::AnnouncedUpgrade` (r:1 w:1)
	/// Proof: `MutualAid::AnnouncedUpgrade` (`max_values`: Some(1), `max_size`: Some(41), added: 536, mode: `MaxEncodedLen`)
	/// Storage: `System::AuthorizedUpgrade` (r:1 w:0)
	/// Proof: `System::AuthorizedUpgrade` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
	fn announce_upgrade() -> Weight {
		// Proof, measured: 30.
		Weight::from_parts(6_921_000, 3044)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `MutualAid::AnnouncedUpgrade` (r:1 w:1)
	/// Proof: `MutualAid::AnnouncedUpgrade` (`max_values`: Some(1), `max_size`: Some(41), added: 536, mode: `MaxEncodedLen`)
	/// Storage: `System::AuthorizedUpgrade` (r:0 w:1)
	/// Proof: `System::AuthorizedUpgrade` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
	fn withdraw_upgrade() -> Weight {
		// Proof, measured: 30.
		Weight::from_parts(7_862_000, 1526)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `MutualAid::AnnouncedUpgrade` (r:1 w:1)
	/// Proof: `MutualAid::AnnouncedUpgrade` (`max_values`: Some(1), `max_size`: Some(41), added: 536, mode: `MaxEncodedLen`)
	/// Storage: `System::AuthorizedUpgrade` (r:0 w:1)
	/// Proof: `System::AuthorizedUpgrade` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
	fn authorize_announced_upgrade() -> Weight {
		// Proof, measured: 30.
		Weight::from_parts(8_913_000, 1526)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn due_check() -> Weight {
		// Proof, measured: 0.
		Weight::from_parts(1_352_000, 0)
	}
	/// Storage: `MutualAid::DueCount` (r:1 w:1)
	/// Proof: `MutualAid::DueCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn due_hour() -> Weight {
		// Proof, measured: 0.
		Weight::from_parts(5_268_000, 3481)
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
		Weight::from_parts(14_642_000, 10582)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `MutualAid::Parts` (r:8 w:1)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::UnderWay` (r:1 w:1)
	/// Proof: `MutualAid::UnderWay` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Disputes` (r:7 w:0)
	/// Proof: `MutualAid::Disputes` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rounds` (r:1 w:1)
	/// Proof: `MutualAid::Rounds` (`max_values`: None, `max_size`: Some(137), added: 2612, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueCount` (r:1 w:1)
	/// Proof: `MutualAid::DueCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Records` (r:1 w:1)
	/// Proof: `MutualAid::Records` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::RoundQueue` (r:0 w:1)
	/// Proof: `MutualAid::RoundQueue` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Watches` (r:0 w:1)
	/// Proof: `MutualAid::Watches` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:1)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	fn end_window() -> Weight {
		// Proof, measured: 1723.
		Weight::from_parts(126_167_000, 67229)
			.saturating_add(T::DbWeight::get().reads(22_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `MutualAid::Parts` (r:8 w:8)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `MemberReferenda::Polls` (r:1 w:0)
	/// Proof: `MemberReferenda::Polls` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Disputes` (r:1 w:0)
	/// Proof: `MutualAid::Disputes` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:10 w:10)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(294), added: 2769, mode: `MaxEncodedLen`)
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
		// Proof, measured: 5564 + p * 188.
		Weight::from_parts(191_114_627, 103780)
			.saturating_add(Weight::from_parts(33_629_011, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(33_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(35_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 2539).saturating_mul(p.into()))
	}
	/// Storage: `MutualAid::Parts` (r:1 w:1)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `MemberReferenda::Polls` (r:1 w:0)
	/// Proof: `MemberReferenda::Polls` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:1 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Disputes` (r:1 w:0)
	/// Proof: `MutualAid::Disputes` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:1)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(294), added: 2769, mode: `MaxEncodedLen`)
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
		// Proof, measured: 3027.
		Weight::from_parts(140_711_000, 62222)
			.saturating_add(T::DbWeight::get().reads(18_u64))
			.saturating_add(T::DbWeight::get().writes(17_u64))
	}
	/// Storage: `MutualAid::Changes` (r:2 w:1)
	/// Proof: `MutualAid::Changes` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	/// Storage: `MemberReferenda::Polls` (r:2 w:1)
	/// Proof: `MemberReferenda::Polls` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:2 w:1)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	fn adopt_change() -> Weight {
		// Proof, measured: 1276.
		Weight::from_parts(73_941_000, 29540)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `MutualAid::Changes` (r:1 w:1)
	/// Proof: `MutualAid::Changes` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	/// Storage: `MemberReferenda::Polls` (r:1 w:0)
	/// Proof: `MemberReferenda::Polls` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	fn refuse_change() -> Weight {
		// Proof, measured: 1158.
		Weight::from_parts(72_999_000, 24360)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `MutualAid::Rounds` (r:2 w:1)
	/// Proof: `MutualAid::Rounds` (`max_values`: None, `max_size`: Some(137), added: 2612, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Windings` (r:1 w:1)
	/// Proof: `MutualAid::Windings` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueCount` (r:1 w:1)
	/// Proof: `MutualAid::DueCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:1)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	fn close_round() -> Weight {
		// Proof, measured: 581.
		Weight::from_parts(25_949_000, 17008)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `MutualAid::Rounds` (r:2 w:1)
	/// Proof: `MutualAid::Rounds` (`max_values`: None, `max_size`: Some(137), added: 2612, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Windings` (r:1 w:0)
	/// Proof: `MutualAid::Windings` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueCount` (r:1 w:1)
	/// Proof: `MutualAid::DueCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::DueJobs` (r:0 w:1)
	/// Proof: `MutualAid::DueJobs` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	fn defer_round() -> Weight {
		// Proof, measured: 762.
		Weight::from_parts(29_795_000, 20556)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `MutualAid::Rounds` (r:1 w:1)
	/// Proof: `MutualAid::Rounds` (`max_values`: None, `max_size`: Some(137), added: 2612, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:1)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Windings` (r:1 w:1)
	/// Proof: `MutualAid::Windings` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::RoundQueue` (r:8 w:8)
	/// Proof: `MutualAid::RoundQueue` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Parts` (r:8 w:8)
	/// Proof: `MutualAid::Parts` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Claims` (r:8 w:0)
	/// Proof: `MutualAid::Claims` (`max_values`: None, `max_size`: Some(151), added: 2626, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:8 w:8)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(294), added: 2769, mode: `MaxEncodedLen`)
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
		// Proof, measured: 1325 + n * 747.
		Weight::from_parts(38_189_710, 32210)
			.saturating_add(Weight::from_parts(74_670_478, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().reads((8_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(6_u64))
			.saturating_add(T::DbWeight::get().writes((6_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 21278).saturating_mul(n.into()))
	}
	/// Storage: `MutualAid::Vouchers` (r:1 w:1)
	/// Proof: `MutualAid::Vouchers` (`max_values`: None, `max_size`: Some(435), added: 2910, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:8 w:8)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(294), added: 2769, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::VouchedClaim` (r:8 w:8)
	/// Proof: `MutualAid::VouchedClaim` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// v: 2 to 8
	fn free_vouchers(v: u32) -> Weight {
		// Proof, measured: 144 + v * 354.
		Weight::from_parts(10_567_328, 5880)
			.saturating_add(Weight::from_parts(8_281_907, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 5308).saturating_mul(v.into()))
	}
}
