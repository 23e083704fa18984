//! What the weights are measured by.

use alloc::{string::String, vec::Vec};
use polkadot_sdk::*;

use frame_benchmarking::{BenchmarkBatch, BenchmarkConfig, BenchmarkList};
use frame_support::traits::{StorageInfo, StorageInfoTrait, WhitelistedStorageKeys};

use crate::{AllPalletsWithSystem, ConvictionVoting, MemberReferenda, MutualAid};

// The last is the peer that votes are compared with.
frame_benchmarking::define_benchmarks!(
	[pallet_mutual_aid, MutualAid]
	[pallet_member_referenda, MemberReferenda]
	[pallet_conviction_voting, ConvictionVoting]
);

pub fn metadata(extra: bool) -> (Vec<BenchmarkList>, Vec<StorageInfo>) {
	let mut list = Vec::new();
	list_benchmarks!(list, extra);
	(list, AllPalletsWithSystem::storage_info())
}

pub fn dispatch(config: BenchmarkConfig) -> Result<Vec<BenchmarkBatch>, String> {
	let whitelist = AllPalletsWithSystem::whitelisted_storage_keys();
	let mut batches = Vec::new();
	let params = (&config, &whitelist);
	add_benchmarks!(params, batches);
	Ok(batches)
}
