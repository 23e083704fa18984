//! Weights by storage access, cautious until they are measured: every read counts a whole trie path into the proof.

use core::marker::PhantomData;
use polkadot_sdk::{
	frame_support::{pallet_prelude::Weight, traits::Get},
	frame_system,
};

use crate::round::WALK;

/// Bytes of proof for reading one key: five levels of a trie with sixteen children each, and the value.
const PROOF_OF_A_KEY: u64 = 3_000;
/// Time beside the database, in picoseconds: decoding, arithmetic, events, hashing of keys.
const COMPUTATION: u64 = 60_000_000;
/// Reads and writes of moving a currency between two accounts: the asset, both accounts, both system accounts.
const TRANSFER: (u64, u64) = (5, 5);

/// Weights of the calls and of the due jobs.
pub trait WeightInfo {
	/// See the call.
	fn create_pool() -> Weight;
	/// See the call.
	fn set_profile() -> Weight;
	/// See the call.
	fn invite() -> Weight;
	/// See the call.
	fn revoke_invitation() -> Weight;
	/// See the call.
	fn join() -> Weight;
	/// See the call.
	fn pay_dues() -> Weight;
	/// See the call.
	fn donate() -> Weight;
	/// See the call.
	fn sweep() -> Weight;
	/// See the call.
	fn request_exit() -> Weight;
	/// See the call.
	fn pay_exit() -> Weight;
	/// See the call.
	fn remove_lapsed() -> Weight;
	/// See the call.
	fn accept_payee() -> Weight;
	/// See the call.
	fn drop_payee() -> Weight;
	/// See the call.
	fn file_claim() -> Weight;
	/// See the call.
	fn withdraw_claim() -> Weight;
	/// See the call.
	fn dispute() -> Weight;
	/// See the call.
	fn answer() -> Weight;
	/// See the call.
	fn collect() -> Weight;
	/// See the call.
	fn name_payee() -> Weight;
	/// See the call.
	fn apply() -> Weight;
	/// See the call.
	fn admit() -> Weight;
	/// See the call.
	fn pause() -> Weight;
	/// See the call.
	fn hand_over() -> Weight;
	/// See the call.
	fn accept_host() -> Weight;
	/// See the call.
	fn drop_application() -> Weight;
	/// See the call.
	fn open_part() -> Weight;
	/// See the call.
	fn attest() -> Weight;
	/// See the call.
	fn vouch() -> Weight;
	/// See the call.
	fn reopen() -> Weight;
	/// See the call.
	fn expire_part() -> Weight;
	/// See the call.
	fn propose_rules() -> Weight;
	/// See the call.
	fn draft() -> Weight;
	/// See the call.
	fn sign_draft() -> Weight;
	/// See the call.
	fn agree_to_host() -> Weight;
	/// See the call.
	fn open_draft() -> Weight;
	/// See the call.
	fn begin_winding_up() -> Weight;
	/// See the call.
	fn redeem() -> Weight;
	/// See the call.
	fn close_pool() -> Weight;
	/// See the call.
	fn set_parameter() -> Weight;
	/// See the call.
	fn register_currency() -> Weight;
	/// See the call.
	fn set_currency() -> Weight;
	/// See the call.
	fn register_payee() -> Weight;
	/// See the call.
	fn remove_payee() -> Weight;
	/// See the call.
	fn mint() -> Weight;
	/// See the call.
	fn burn() -> Weight;
	/// See the call.
	fn announce_upgrade() -> Weight;
	/// See the call.
	fn withdraw_upgrade() -> Weight;
	/// See the call.
	fn authorize_announced_upgrade() -> Weight;
	/// See the call.
	fn lift_pause() -> Weight;
	/// Finding out that nothing is due.
	fn due_check() -> Weight;
	/// Looking at an hour's bucket.
	fn due_hour() -> Weight;
	/// Taking one place of a bucket.
	fn due_place() -> Weight;
	/// A window ends and its part is approved.
	fn end_window() -> Weight;
	/// A poll ends and its part is refused, or approved with the bond split.
	fn end_poll() -> Weight;
	/// A poll about a change ends and the change is carried out.
	fn end_change() -> Weight;
	/// A round's factors are fixed.
	fn close_round() -> Weight;
	/// So many parts of a round are paid.
	fn walk_round(parts: u32) -> Weight;

	/// The heaviest due job with its bucket.
	fn due_job_max() -> Weight {
		Self::walk_round(WALK)
			.max(Self::end_poll())
			.max(Self::close_round())
			.max(Self::end_change())
			.saturating_add(Self::due_hour())
			.saturating_add(Self::due_place())
	}

	/// Up to `jobs` due jobs.
	fn service(jobs: u32) -> Weight {
		Self::due_check().saturating_add(Self::due_job_max().saturating_mul(jobs.into()))
	}
}

/// Weights by the runtime's database.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> SubstrateWeight<T> {
	fn of(reads: u64, writes: u64) -> Weight {
		T::DbWeight::get()
			.reads_writes(reads, writes)
			.saturating_add(Weight::from_parts(COMPUTATION, reads.saturating_mul(PROOF_OF_A_KEY)))
	}

	fn with_transfers(count: u64, reads: u64, writes: u64) -> Weight {
		Self::of(
			count.saturating_mul(TRANSFER.0).saturating_add(reads),
			count.saturating_mul(TRANSFER.1).saturating_add(writes),
		)
	}
}

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn create_pool() -> Weight {
		Self::with_transfers(2, 6, 5)
	}
	fn set_profile() -> Weight {
		Self::of(2, 1)
	}
	fn invite() -> Weight {
		Self::of(8, 3)
	}
	fn revoke_invitation() -> Weight {
		Self::of(3, 1)
	}
	fn join() -> Weight {
		Self::with_transfers(2, 9, 4)
	}
	fn pay_dues() -> Weight {
		Self::with_transfers(2, 7, 2)
	}
	fn donate() -> Weight {
		Self::with_transfers(1, 1, 1)
	}
	fn sweep() -> Weight {
		Self::of(4, 1)
	}
	fn request_exit() -> Weight {
		Self::of(7, 2)
	}
	fn pay_exit() -> Weight {
		Self::with_transfers(1, 4, 3)
	}
	fn remove_lapsed() -> Weight {
		Self::of(10, 2)
	}
	fn accept_payee() -> Weight {
		Self::of(4, 1)
	}
	fn drop_payee() -> Weight {
		Self::of(2, 1)
	}
	fn file_claim() -> Weight {
		Self::of(36, 28)
	}
	fn withdraw_claim() -> Weight {
		Self::of(20, 18)
	}
	fn dispute() -> Weight {
		Self::with_transfers(1, 15, 9)
	}
	fn answer() -> Weight {
		Self::of(5, 1)
	}
	fn collect() -> Weight {
		Self::with_transfers(1, 3, 2)
	}
	fn name_payee() -> Weight {
		Self::of(16, 9)
	}
	fn apply() -> Weight {
		Self::with_transfers(1, 6, 1)
	}
	fn admit() -> Weight {
		Self::with_transfers(3, 11, 5)
	}
	fn pause() -> Weight {
		Self::of(3, 1)
	}
	fn hand_over() -> Weight {
		Self::of(2, 1)
	}
	fn accept_host() -> Weight {
		Self::of(2, 2)
	}
	fn drop_application() -> Weight {
		Self::with_transfers(1, 3, 1)
	}
	fn open_part() -> Weight {
		Self::of(14, 6)
	}
	fn attest() -> Weight {
		Self::of(5, 1)
	}
	fn vouch() -> Weight {
		Self::of(24, 15)
	}
	fn reopen() -> Weight {
		Self::of(16, 8)
	}
	fn expire_part() -> Weight {
		Self::of(9, 6)
	}
	fn propose_rules() -> Weight {
		Self::with_transfers(1, 10, 6)
	}
	fn draft() -> Weight {
		Self::of(20, 9)
	}
	fn sign_draft() -> Weight {
		Self::of(19, 8)
	}
	fn agree_to_host() -> Weight {
		Self::of(12, 7)
	}
	fn open_draft() -> Weight {
		Self::of(12, 7)
	}
	fn begin_winding_up() -> Weight {
		Self::of(5, 3)
	}
	fn redeem() -> Weight {
		Self::with_transfers(1, 5, 3)
	}
	fn close_pool() -> Weight {
		Self::with_transfers(3, 6, 3)
	}
	fn set_parameter() -> Weight {
		Self::of(2, 2)
	}
	fn register_currency() -> Weight {
		Self::of(8, 6)
	}
	fn set_currency() -> Weight {
		Self::of(2, 2)
	}
	fn register_payee() -> Weight {
		Self::of(2, 1)
	}
	fn remove_payee() -> Weight {
		Self::of(2, 1)
	}
	fn mint() -> Weight {
		Self::with_transfers(1, 1, 0)
	}
	fn burn() -> Weight {
		Self::with_transfers(1, 1, 0)
	}
	fn announce_upgrade() -> Weight {
		Self::of(3, 1)
	}
	fn withdraw_upgrade() -> Weight {
		Self::of(2, 2)
	}
	fn authorize_announced_upgrade() -> Weight {
		Self::of(2, 2)
	}
	fn lift_pause() -> Weight {
		Self::of(2, 1)
	}
	fn due_check() -> Weight {
		T::DbWeight::get().reads_writes(2, 1)
	}
	fn due_hour() -> Weight {
		T::DbWeight::get().reads(1).saturating_add(Weight::from_parts(0, PROOF_OF_A_KEY))
	}
	fn due_place() -> Weight {
		Self::of(1, 3)
	}
	fn end_window() -> Weight {
		Self::of(12, 8)
	}
	fn end_poll() -> Weight {
		Self::with_transfers(2, 30, 24)
	}
	fn end_change() -> Weight {
		Self::with_transfers(2, 14, 8)
	}
	fn close_round() -> Weight {
		Self::of(9, 5)
	}
	fn walk_round(parts: u32) -> Weight {
		let each = Self::with_transfers(1, 9, 8);
		Self::of(8, 6).saturating_add(each.saturating_mul(parts.into()))
	}
}
