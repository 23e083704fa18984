//! What becomes of the call of a referendum that has passed. `pallet_referenda` forgets the call with the approval, and
//! `pallet_scheduler` tells its result in an event alone, which nodes forget with the block's state. So the chain notes
//! each result; until then, where a call waits is read of the Scheduler, and calls are tried as it would make them.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use polkadot_sdk::*;

use frame_support::{
	dispatch::GetDispatchInfo,
	storage::with_transaction,
	traits::{QueryPreimage, schedule::v3::TaskName},
};
use pallet_referenda::{ReferendumIndex, ReferendumInfo, ReferendumInfoFor};
use pallet_scheduler::{Agenda, IncompleteSince, Lookup, ScheduledOf, TaskAddress, WeightInfo};
use scale_info::TypeInfo;
use sp_runtime::{DispatchError, TransactionOutcome, traits::Dispatchable};

use crate::{
	BlockNumber, OriginCaller, Runtime, RuntimeCall, RuntimeEvent, System,
	agendas::{ShallowPreimages, can_be_served, service_weight},
	governance::MaximumSchedulerWeight,
	protocol::Outcomes,
};

/// What becomes of a call.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Outcome {
	/// It is carried out.
	CarriedOut,
	/// It is a batch of which something failed so; the rest stands.
	InPart(DispatchError),
	/// It fails, and nothing of it stands.
	Failed(DispatchError),
	/// Nobody has shown the preimage that holds it.
	NoPreimage,
	/// Its bytes are no call of this runtime.
	NoCall,
	/// It is heavier than what a block has for such calls.
	TooHeavy,
}

/// What became of a call, and in which block.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Enacted {
	/// In which block.
	pub at: BlockNumber,
	/// What became of it.
	pub outcome: Outcome,
}

/// How far the call of a referendum that has passed is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub enum Enactment {
	/// It waits for its block; from then on for the first with room.
	Waits {
		/// Which.
		at: BlockNumber,
	},
	/// Its time has come.
	Over(Enacted),
	/// It passed before the chain kept note.
	Unknown,
}

/// Most agendas that are looked through for what had no room in its own block.
const AGENDAS: usize = 100;

/// What the Scheduler knows the call of a referendum by, as `pallet_referenda` names it.
fn name_of(referendum: ReferendumIndex) -> TaskName {
	(*b"assembly", "enactment", referendum).using_encoded(sp_io::hashing::blake2_256)
}

/// The call that waits under a name, and for which block.
fn waiting(name: TaskName) -> Option<(BlockNumber, ScheduledOf<Runtime>)> {
	let in_agenda = |when| {
		let mut tasks = Agenda::<Runtime>::get(when).into_iter().flatten();
		tasks.find(|task| task.maybe_id == Some(name)).map(|task| (when, task))
	};
	if let Some((when, _)) = Lookup::<Runtime>::get(name) {
		return in_agenda(when);
	}
	// What had no room in its block lies there still, and is looked up no more.
	(IncompleteSince::<Runtime>::get()?..=System::block_number()).take(AGENDAS).find_map(in_agenda)
}

/// How far the call of a referendum is; nothing of one that has not passed.
pub fn enactment(referendum: ReferendumIndex) -> Option<Enactment> {
	let Some(ReferendumInfo::Approved(..)) = ReferendumInfoFor::<Runtime>::get(referendum) else { return None };
	let name = name_of(referendum);
	let over = || Outcomes::<Runtime>::get(name).map(Enactment::Over);
	let waits = || waiting(name).map(|(at, _)| Enactment::Waits { at });
	Some(over().or_else(waits).unwrap_or(Enactment::Unknown))
}

/// What would become of the call of a referendum that is decided or waits, if it were carried out now.
pub fn trial(referendum: ReferendumIndex) -> Option<Outcome> {
	let (origin, call) = match ReferendumInfoFor::<Runtime>::get(referendum)? {
		ReferendumInfo::Ongoing(status) => (status.origin, status.proposal),
		ReferendumInfo::Approved(..) => {
			let (_, task) = waiting(name_of(referendum))?;
			(task.origin, task.call)
		}
		_ => return None,
	};
	if !can_be_served(&call) {
		return Some(Outcome::TooHeavy);
	}
	Some(match ShallowPreimages::peek::<RuntimeCall>(&call) {
		Ok((made, length)) => try_call(origin, made, length),
		Err(error) => unread(error),
	})
}

/// What would become of a call if a referendum with this power carried it out now. `length`: of a preimage that holds it.
pub fn try_call(origin: OriginCaller, call: RuntimeCall, length: Option<u32>) -> Outcome {
	let alone = service_weight(length).saturating_add(call.get_dispatch_info().call_weight);
	let dispatch = <Runtime as pallet_scheduler::Config>::WeightInfo::execute_dispatch_unsigned();
	if !alone.saturating_add(dispatch).all_lte(MaximumSchedulerWeight::get()) {
		return Outcome::TooHeavy;
	}
	let first = System::event_count() as usize;
	with_transaction(|| {
		let result = call.dispatch(origin.into()).map(|_| ()).map_err(|refused| refused.error);
		let mut events = System::read_events_no_consensus().skip(first);
		let outcome = outcome_of(result, events.find_map(|record| failed_in_batch(&record.event)));
		TransactionOutcome::Rollback(Ok(outcome))
	})
	.unwrap_or_else(|error: DispatchError| Outcome::Failed(error))
}

fn outcome_of(result: Result<(), DispatchError>, in_batch: Option<DispatchError>) -> Outcome {
	match (result, in_batch) {
		(Err(error), _) => Outcome::Failed(error),
		(Ok(()), Some(error)) => Outcome::InPart(error),
		(Ok(()), None) => Outcome::CarriedOut,
	}
}

/// A batch succeeds also where a call in it does not, and tells that in an event.
fn failed_in_batch(event: &RuntimeEvent) -> Option<DispatchError> {
	use pallet_utility::Event::{BatchInterrupted, ItemFailed};
	match event {
		RuntimeEvent::Utility(BatchInterrupted { error, .. } | ItemFailed { error }) => Some(*error),
		_ => None,
	}
}

/// Why a call could not be read.
fn unread(error: DispatchError) -> Outcome {
	match error {
		DispatchError::Corruption => Outcome::NoCall,
		_ => Outcome::NoPreimage,
	}
}

/// Why the Scheduler could not read a call: it stays in its agenda.
fn unread_at((when, index): TaskAddress<BlockNumber>) -> Outcome {
	let task = Agenda::<Runtime>::get(when).into_iter().nth(index as usize).flatten();
	let error = task.and_then(|task| ShallowPreimages::peek::<RuntimeCall>(&task.call).err());
	error.map_or(Outcome::NoPreimage, unread)
}

/// What the events of a block's beginning say about referenda.
#[derive(Default)]
pub struct Told {
	/// Calls that the Scheduler made or gave up, by their names.
	pub outcomes: Vec<(TaskName, Outcome)>,
	/// Referenda that ended without having passed.
	pub ended: Vec<ReferendumIndex>,
}

/// Read what has happened in this block so far. The events lie in memory then: no node has to prove them.
pub fn told() -> Told {
	let (mut told, mut in_batch) = (Told::default(), None);
	for record in System::read_events_no_consensus() {
		in_batch = in_batch.or_else(|| failed_in_batch(&record.event));
		let (id, outcome) = match record.event {
			RuntimeEvent::Scheduler(event) => match event {
				pallet_scheduler::Event::Dispatched { id, result, .. } => (id, outcome_of(result, in_batch.take())),
				pallet_scheduler::Event::CallUnavailable { task, id } => (id, unread_at(task)),
				pallet_scheduler::Event::PermanentlyOverweight { id, .. } => (id, Outcome::TooHeavy),
				_ => continue,
			},
			RuntimeEvent::Referenda(
				pallet_referenda::Event::Rejected { index, .. } | pallet_referenda::Event::TimedOut { index, .. },
			) => {
				told.ended.push(index);
				continue;
			}
			_ => continue,
		};
		// Alarms have no name: what has one is the call of a referendum.
		told.outcomes.extend(id.map(|name| (name, outcome)));
	}
	told
}
