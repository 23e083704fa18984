//! Weights by storage access, cautious until they are measured: every read counts a whole trie path into the proof.

use core::marker::PhantomData;
use polkadot_sdk::{
	frame_support::{pallet_prelude::Weight, traits::Get},
	frame_system,
};

/// Bytes of proof for reading one key: five levels of a trie with sixteen children each, and the value.
const PROOF_OF_A_KEY: u64 = 3_000;
/// Time beside the database, in picoseconds: decoding, arithmetic, events, hashing of keys.
const COMPUTATION: u64 = 30_000_000;

/// Weights of the calls.
pub trait WeightInfo {
	/// A vote.
	fn vote() -> Weight;
	/// Clearing so many votes of an ended poll.
	fn clear_votes(votes: u32) -> Weight;
}

/// Weights by the runtime's database.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> SubstrateWeight<T> {
	fn of(reads: u64, writes: u64) -> Weight {
		T::DbWeight::get()
			.reads_writes(reads, writes)
			.saturating_add(Weight::from_parts(COMPUTATION, reads.saturating_mul(PROOF_OF_A_KEY)))
	}
}

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn vote() -> Weight {
		// The poll and the vote, and of the group the member, the pool and up to two versions of its rules.
		Self::of(7, 2)
	}
	fn clear_votes(votes: u32) -> Weight {
		let each = T::DbWeight::get().reads_writes(1, 1).saturating_add(Weight::from_parts(0, 500));
		Self::of(2, 2).saturating_add(each.saturating_mul(votes.into()))
	}
}
