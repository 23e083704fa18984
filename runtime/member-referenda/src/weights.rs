//! Weights of `pallet_member_referenda`, measured by `npm run runtime:weights`: generated, not to be edited.
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
	fn vote() -> Weight;
	fn clear_votes(v: u32) -> Weight;
}

/// Weights with the runtime's database.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `MemberReferenda::Polls` (r:1 w:1)
	/// Proof: `MemberReferenda::Polls` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Members` (r:1 w:0)
	/// Proof: `MutualAid::Members` (`max_values`: None, `max_size`: Some(294), added: 2769, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Pools` (r:1 w:0)
	/// Proof: `MutualAid::Pools` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `MutualAid::Rules` (r:1 w:0)
	/// Proof: `MutualAid::Rules` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `MemberReferenda::Votes` (r:1 w:1)
	/// Proof: `MemberReferenda::Votes` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	fn vote() -> Weight {
		// Proof, measured: 919.
		Weight::from_parts(37_507_000, 18202)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `MemberReferenda::Polls` (r:1 w:1)
	/// Proof: `MemberReferenda::Polls` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `MemberReferenda::Votes` (r:100 w:100)
	/// Proof: `MemberReferenda::Votes` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `MemberReferenda::Digests` (r:0 w:1)
	/// Proof: `MemberReferenda::Digests` (`max_values`: None, `max_size`: Some(55), added: 2530, mode: `MaxEncodedLen`)
	/// v: 0 to 100
	fn clear_votes(v: u32) -> Weight {
		// Proof, measured: 165 + v * 54.
		Weight::from_parts(13_053_005, 4548)
			.saturating_add(Weight::from_parts(829_215, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 2540).saturating_mul(v.into()))
	}
}
