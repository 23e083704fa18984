//! What the token holders' pallets are given of the Scheduler and of preimages: both as they are, but for a full agenda,
//! for calls that no block has room to look up, and for calls that nest too deep.

use alloc::borrow::Cow;
use codec::{Decode, DecodeLimit};
use polkadot_sdk::*;

use frame_support::{
	MAX_EXTRINSIC_DEPTH,
	traits::{
		Bounded, FetchResult, Get, QueryPreimage, StorePreimage,
		schedule::{
			DispatchTime, Period, Priority,
			v3::{Anon, Named, TaskName},
		},
	},
	weights::Weight,
};
use pallet_scheduler::WeightInfo;
use sp_runtime::{DispatchError, traits::BlakeTwo256};

use crate::{
	BlockNumber, Hash, OriginCaller, Preimage, Runtime, RuntimeCall, Scheduler, System,
	enactment::{Enacted, Outcome},
	governance::MaximumSchedulerWeight,
	protocol::Outcomes,
};

type Call = Bounded<RuntimeCall, BlakeTwo256>;
type Address = pallet_scheduler::TaskAddress<BlockNumber>;

/// Blocks after its own in which room is looked for.
const LATER: BlockNumber = 10;

/// Schedules what `pallet_referenda` gives it in the first block that has room. An agenda has fifty places; of one that
/// is full the Scheduler refuses, and what was decided would be lost without a word.
///
/// A call whose preimage is said to be longer than a block has room for it would put off from block to block, and look
/// through all agendas since: in the end it would reach none any more. So that call is not scheduled at all.
pub struct WithRoom;

/// What the Scheduler needs for a task alone in its block, before its call is made. `length`: of the preimage that is
/// looked up for it.
pub fn service_weight(length: Option<u32>) -> Weight {
	type Weights = <Runtime as pallet_scheduler::Config>::WeightInfo;
	let base = Weights::service_task_base();
	let named = Weights::service_task_named().saturating_sub(base);
	Weights::service_agendas_base()
		.saturating_add(
			Weights::service_agenda_base(<Runtime as pallet_scheduler::Config>::MaxScheduledPerBlock::get()),
		)
		.saturating_add(length.map_or(base, Weights::service_task_fetched))
		.saturating_add(named)
}

/// Whether a block has room for looking a call up.
pub fn can_be_served(call: &Call) -> bool {
	service_weight(call.lookup_len()).all_lte(MaximumSchedulerWeight::get())
}

fn with_room(
	when: DispatchTime<BlockNumber>,
	place: impl Fn(DispatchTime<BlockNumber>) -> Result<Address, DispatchError>,
) -> Result<Address, DispatchError> {
	// As the Scheduler counts: what comes after nothing comes in the next block.
	let first = match when {
		DispatchTime::At(block) => block,
		DispatchTime::After(blocks) => System::block_number().saturating_add(blocks).saturating_add(1),
	};
	let mut tries = (0..=LATER).map(|later| place(DispatchTime::At(first.saturating_add(later))));
	tries.find(|placed| *placed != Err(DispatchError::Exhausted)).unwrap_or(Err(DispatchError::Exhausted))
}

impl Anon<BlockNumber, RuntimeCall, OriginCaller> for WithRoom {
	type Address = Address;
	type Hasher = BlakeTwo256;

	fn schedule(
		when: DispatchTime<BlockNumber>,
		periodic: Option<Period<BlockNumber>>,
		priority: Priority,
		origin: OriginCaller,
		call: Call,
	) -> Result<Address, DispatchError> {
		with_room(when, |when| {
			<Scheduler as Anon<_, _, _>>::schedule(when, periodic, priority, origin.clone(), call.clone())
		})
	}

	fn cancel(address: Address) -> Result<(), DispatchError> {
		<Scheduler as Anon<_, _, _>>::cancel(address)
	}

	fn reschedule(address: Address, when: DispatchTime<BlockNumber>) -> Result<Address, DispatchError> {
		<Scheduler as Anon<_, _, _>>::reschedule(address, when)
	}

	fn next_dispatch_time(address: Address) -> Result<BlockNumber, DispatchError> {
		<Scheduler as Anon<_, _, _>>::next_dispatch_time(address)
	}
}

impl Named<BlockNumber, RuntimeCall, OriginCaller> for WithRoom {
	type Address = Address;
	type Hasher = BlakeTwo256;

	fn schedule_named(
		id: TaskName,
		when: DispatchTime<BlockNumber>,
		periodic: Option<Period<BlockNumber>>,
		priority: Priority,
		origin: OriginCaller,
		call: Call,
	) -> Result<Address, DispatchError> {
		if !can_be_served(&call) {
			Outcomes::<Runtime>::insert(id, Enacted { at: System::block_number(), outcome: Outcome::TooHeavy });
			// Where it would be; it has a name, and is asked for by that.
			return Ok((System::block_number(), 0));
		}
		with_room(when, |when| {
			<Scheduler as Named<_, _, _>>::schedule_named(id, when, periodic, priority, origin.clone(), call.clone())
		})
	}

	fn cancel_named(id: TaskName) -> Result<(), DispatchError> {
		<Scheduler as Named<_, _, _>>::cancel_named(id)
	}

	fn reschedule_named(id: TaskName, when: DispatchTime<BlockNumber>) -> Result<Address, DispatchError> {
		<Scheduler as Named<_, _, _>>::reschedule_named(id, when)
	}

	fn next_dispatch_time(id: TaskName) -> Result<BlockNumber, DispatchError> {
		<Scheduler as Named<_, _, _>>::next_dispatch_time(id)
	}
}

/// The preimages, of which nothing is read that nests deeper than a transaction can. Four megabytes of calls within calls
/// would exhaust the stack of whoever decodes them: the Scheduler, at the beginning of a block that no node could build.
pub struct ShallowPreimages;

impl QueryPreimage for ShallowPreimages {
	type H = BlakeTwo256;

	fn len(hash: &Hash) -> Option<u32> {
		Preimage::len(hash)
	}

	fn fetch(hash: &Hash, len: Option<u32>) -> FetchResult {
		Preimage::fetch(hash, len)
	}

	fn is_requested(hash: &Hash) -> bool {
		<Preimage as QueryPreimage>::is_requested(hash)
	}

	fn request(hash: &Hash) {
		Preimage::request(hash);
	}

	fn unrequest(hash: &Hash) {
		Preimage::unrequest(hash);
	}

	fn peek<T: Decode>(bounded: &Bounded<T, BlakeTwo256>) -> Result<(T, Option<u32>), DispatchError> {
		let (bytes, length) = match bounded {
			Bounded::Inline(bytes) => (Cow::Borrowed(&bytes[..]), None),
			Bounded::Lookup { hash, len } => (Self::fetch(hash, Some(*len))?, Some(*len)),
			Bounded::Legacy { hash, .. } => {
				let bytes = Self::fetch(hash, None)?;
				let length = bytes.len() as u32;
				(bytes, Some(length))
			}
		};
		let value = T::decode_with_depth_limit(MAX_EXTRINSIC_DEPTH, &mut &bytes[..]);
		value.map(|value| (value, length)).map_err(|_| DispatchError::Corruption)
	}
}

impl StorePreimage for ShallowPreimages {
	const MAX_LENGTH: usize = <Preimage as StorePreimage>::MAX_LENGTH;

	fn note(bytes: Cow<[u8]>) -> Result<Hash, DispatchError> {
		Preimage::note(bytes)
	}
}
