//! What happens by itself when its time has come: a window ends, a poll ends, a round ends or goes on being paid.
//!
//! Jobs lie in buckets of an hour of chain time, at the first full hour when they are due, and are done in order. The
//! cursor names the first place that is not done; it survives gaps of weeks.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use pallet_member_referenda::Voters;
use polkadot_sdk::{
	frame_support::{
		dispatch::{DispatchResultWithPostInfo, Pays, PostDispatchInfo},
		pallet_prelude::{DispatchError, DispatchResult, Get, Weight},
		storage::with_storage_layer,
	},
	sp_runtime::traits::EnsureAdd,
};
use scale_info::TypeInfo;

use crate::{
	Changes, ClaimId, Claims, Config, DueCount, DueCursor, DueJobs, Event, Pallet, Parameters, PartIndex, Parts,
	PoolId, WeightInfo,
	calls::PartKey,
	change::{ChangeState, Slot},
	claim::{MAX_PARTS, MAX_VOUCHERS, PartState},
	round::WALK,
	time::{DAY, HOUR, Seconds},
};

/// How far ahead [`Pallet::next_due`] looks, in hours: a year.
const HORIZON: u32 = 366 * 24;

/// Where a job lies.
#[derive(
	Clone, Copy, Default, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct JobKey {
	/// Hours of chain time.
	pub hour: u32,
	/// Place in the hour's bucket.
	pub index: u32,
}

impl JobKey {
	/// When it is due.
	pub fn due(&self) -> Seconds {
		Seconds::from(self.hour).saturating_mul(HOUR)
	}
}

/// The first place that is not done yet.
pub type Cursor = JobKey;

/// What is due.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Job {
	/// A part's challenge window.
	WindowEnds {
		/// The part's pool.
		pool: PoolId,
		/// Its claim.
		claim: ClaimId,
		/// Its number.
		part: PartIndex,
	},
	/// The poll about a part.
	PollEnds {
		/// The part's pool.
		pool: PoolId,
		/// Its claim.
		claim: ClaimId,
		/// Its number.
		part: PartIndex,
	},
	/// A round's end, or the next parts of a closed one.
	RoundEnds {
		/// Its pool.
		pool: PoolId,
		/// Its number.
		round: u32,
	},
	/// The poll about a change of the pool.
	ChangeEnds {
		/// The pool.
		pool: PoolId,
		/// Where it is decided.
		slot: Slot,
	},
}

/// What was done of what was due.
struct Serviced {
	jobs: u32,
	/// Of the block.
	taken: Weight,
}

/// What follows from the measured weights for due jobs.
pub trait DueJobWeights: WeightInfo {
	/// A panel's poll ends, about the first of so many parts.
	fn end_poll(parts: u32) -> Weight {
		Self::refuse_part(parts).max(Self::approve_part())
	}

	/// A poll about a change ends.
	fn end_change() -> Weight {
		Self::adopt_change().max(Self::refuse_change())
	}

	/// The next parts of a round are paid, as many as can vouching for each.
	fn walk_vouched(parts: u32) -> Weight {
		Self::walk_round(parts).saturating_add(Self::free_vouchers(MAX_VOUCHERS).saturating_mul(parts.into()))
	}

	/// A round ends: it is paid, or waits for money.
	fn end_round() -> Weight {
		Self::close_round().max(Self::defer_round())
	}

	/// The heaviest due job with its bucket.
	fn due_job_max() -> Weight {
		Self::walk_vouched(WALK)
			.max(Self::end_poll(MAX_PARTS))
			.max(Self::end_round())
			.max(Self::end_window())
			.max(Self::end_change())
			.saturating_add(Self::due_hour())
			.saturating_add(Self::due_place())
	}

	/// Up to `jobs` due jobs.
	fn service(jobs: u32) -> Weight {
		Self::due_check().saturating_add(Self::due_job_max().saturating_mul(jobs.into()))
	}
}

impl<W: WeightInfo> DueJobWeights for W {}

/// First full hour at or after `time`. Chain time in hours fits 32 bits for half a million years.
fn hour_of(time: Seconds) -> u32 {
	u32::try_from(time.div_ceil(HOUR)).unwrap_or(u32::MAX)
}

impl<T: Config> Pallet<T> {
	/// Let `job` run at `at` or, if that bucket is done, in the first that is not.
	pub(crate) fn schedule(at: Seconds, job: Job) -> Result<JobKey, DispatchError> {
		let hour = hour_of(at).max(DueCursor::<T>::get().hour);
		let index = DueCount::<T>::get(hour);
		DueCount::<T>::insert(hour, index.ensure_add(1)?);
		DueJobs::<T>::insert(hour, index, job);
		Ok(JobKey { hour, index })
	}

	/// Take a job away; its place stays empty.
	pub(crate) fn unschedule(key: JobKey) {
		DueJobs::<T>::remove(key.hour, key.index);
	}

	pub(crate) fn do_quota_of_due_jobs() -> Weight {
		// The clock, its day and the cursor are read, and the clock is written, once a block; to all that comes later they
		// are known. A day's first blocks write the day, too, and the first after a gap reads and writes the stalls.
		let idle = T::WeightInfo::due_check().saturating_add(T::DbWeight::get().reads_writes(4, 3));
		if !Self::is_bucket_due() {
			return idle;
		}
		// It may have been set when a job could weigh less.
		let quota = Parameters::<T>::get().service_quota.min(T::ParameterBounds::get().max.service_quota);
		let room = T::WeightInfo::due_job_max().saturating_mul(quota.into());
		Self::do_due_jobs(quota, room).taken.saturating_add(idle)
	}

	pub(crate) fn do_due_jobs_in(room: Weight) -> Weight {
		let check = T::WeightInfo::due_check();
		let Some(room) = room.checked_sub(&check) else { return Weight::zero() };
		if !Self::is_bucket_due() {
			return check;
		}
		Self::do_due_jobs(u32::MAX, room).taken.saturating_add(check)
	}

	pub(crate) fn do_service(limit: u32) -> DispatchResultWithPostInfo {
		// A job opens a storage layer and so does each payment in it. Wrapped calls can use up all layers: without
		// those two what is due would seem to fail.
		with_storage_layer(|| with_storage_layer(|| DispatchResult::Ok(())))?;
		let check = T::WeightInfo::service(0);
		let Serviced { jobs, taken } = Self::do_due_jobs(limit, T::WeightInfo::service(limit).saturating_sub(check));
		let pays_fee = if jobs > 0 { Pays::No } else { Pays::Yes };
		Ok(PostDispatchInfo { actual_weight: Some(taken.saturating_add(check)), pays_fee })
	}

	fn is_bucket_due() -> bool {
		let now = Self::now();
		now.wall > 0 && Self::is_due(DueCursor::<T>::get().hour, now.chain)
	}

	fn is_due(hour: u32, now: Seconds) -> bool {
		Seconds::from(hour).saturating_mul(HOUR) <= now
	}

	/// Do jobs in their order, at most `limit`, as long as the next has room: in `room`, and in what the block's limit
	/// leaves to the proof. What a job really took is what counts for the next.
	fn do_due_jobs(limit: u32, room: Weight) -> Serviced {
		let now = Self::now().chain;
		let mut cursor = DueCursor::<T>::get();
		if cursor == Cursor::default() {
			// The chain's first block: nothing can be due before it.
			cursor.hour = hour_of(now);
			DueCursor::<T>::put(cursor);
		}
		let before = cursor;
		let look = T::WeightInfo::due_hour();
		let (mut jobs, mut taken) = (0u32, Weight::zero());
		while jobs < limit && Self::is_due(cursor.hour, now) && Self::has_room(look, taken, room) {
			let recorded = T::RecordedProof::get();
			let places = DueCount::<T>::get(cursor.hour);
			if cursor.index >= places {
				if places > 0 {
					DueCount::<T>::remove(cursor.hour);
				}
				cursor = Cursor { hour: cursor.hour.saturating_add(1), index: 0 };
				taken.saturating_accrue(Self::taken_since(recorded, look));
				continue;
			}
			let job = DueJobs::<T>::get(cursor.hour, cursor.index);
			let mut weight = look.saturating_add(job.as_ref().map_or(T::WeightInfo::due_place(), Self::weight_of));
			if !Self::has_room(weight, taken, room) {
				taken.saturating_accrue(Self::taken_since(recorded, look));
				break;
			}
			let place = cursor;
			cursor.index = cursor.index.saturating_add(1);
			if let Some(job) = job {
				// What a job schedules goes behind the cursor's bucket.
				DueCursor::<T>::put(cursor);
				Self::unschedule(place);
				weight.saturating_reduce(Self::run(job, now));
				jobs = jobs.saturating_add(1);
			}
			taken.saturating_accrue(Self::taken_since(recorded, weight));
		}
		if cursor != before {
			DueCursor::<T>::put(cursor);
		}
		Serviced { jobs, taken }
	}

	/// Whether a step that may weigh so much has room after what was taken.
	fn has_room(weight: Weight, taken: Weight, room: Weight) -> bool {
		let proof = T::RecordedProof::get().unwrap_or_default().saturating_add(weight.proof_size());
		taken.saturating_add(weight).all_lte(room) && proof <= T::BlockWeights::get().max_block.proof_size()
	}

	/// What a step took that may weigh so much: where the proof is recorded, what was recorded of it, be it less or more.
	fn taken_since(recorded: Option<u64>, weight: Weight) -> Weight {
		match (recorded, T::RecordedProof::get()) {
			(Some(before), Some(after)) => weight.set_proof_size(after.saturating_sub(before)),
			_ => weight,
		}
	}

	fn weight_of(job: &Job) -> Weight {
		T::WeightInfo::due_place().saturating_add(match job {
			Job::WindowEnds { .. } => T::WeightInfo::end_window(),
			Job::PollEnds { pool, claim, .. } => {
				T::WeightInfo::end_poll(Claims::<T>::get(pool, claim).map_or(MAX_PARTS, |claim| claim.parts.into()))
			}
			Job::ChangeEnds { .. } => T::WeightInfo::end_change(),
			Job::RoundEnds { pool, round } => match Self::parts_of_next_step(*pool, *round) {
				0 => T::WeightInfo::end_round(),
				parts => T::WeightInfo::walk_vouched(parts),
			},
		})
	}

	/// A job that fails leaves nothing behind and is tried again a day later. Returns what it did not need of its weight.
	fn run(job: Job, now: Seconds) -> Weight {
		let none = |()| Weight::zero();
		let spared = with_storage_layer(|| match job {
			Job::WindowEnds { pool, claim, part } => Self::end_window((pool, claim, part)).map(none),
			Job::PollEnds { pool, claim, part } => Self::end_poll((pool, claim, part)).map(none),
			Job::RoundEnds { pool, round } => Self::end_round(pool, round),
			Job::ChangeEnds { pool, slot } => Self::end_change(pool, slot).map(none),
		});
		spared.unwrap_or_else(|error| {
			Self::deposit_event(Event::JobFailed { job, error });
			if let Ok(again) = Self::schedule(now.saturating_add(DAY), job) {
				Self::point_to(job, again);
			}
			Weight::zero()
		})
	}

	/// Tell a part or change where its job lies now.
	fn point_to(job: Job, key: JobKey) {
		if let Job::ChangeEnds { pool, slot } = job {
			return Changes::<T>::mutate(pool, slot, |change| {
				if let Some(ChangeState::Voting { job }) = change.as_mut().map(|change| &mut change.state) {
					*job = key;
				}
			});
		}
		let (Job::WindowEnds { pool, claim, part } | Job::PollEnds { pool, claim, part }) = job else {
			return;
		};
		let at: PartKey = (pool, claim, part);
		let Some(mut part) = Parts::<T>::get(at) else { return };
		if let PartState::Open { job, .. } | PartState::Disputed { job, .. } = &mut part.state {
			*job = key;
			Parts::<T>::insert(at, part);
		}
	}

	/// Chain time from which the next due job can run, within a year.
	pub(crate) fn next_due_job() -> Option<Seconds> {
		let cursor = DueCursor::<T>::get();
		let from = match cursor.hour {
			0 => hour_of(Self::now().chain),
			hour => hour,
		};
		(from..from.saturating_add(HORIZON))
			.find(|hour| {
				let first = if *hour == cursor.hour { cursor.index } else { 0 };
				(first..DueCount::<T>::get(hour)).any(|index| DueJobs::<T>::contains_key(hour, index))
			})
			.map(|hour| Seconds::from(hour).saturating_mul(HOUR))
	}
}

impl<T: Config> Voters<T::AccountId> for Pallet<T> {
	type Group = PoolId;

	fn sequence(pool: &PoolId, who: &T::AccountId) -> Result<u32, DispatchError> {
		let now = Self::now();
		let member = Self::member(*pool, who)?;
		let (_, rules) = Self::rules_in_force(*pool, now.chain)?;
		Self::ensure_voter(&member, &rules, now.chain)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn set_up_voters(pool: &PoolId, count: u32) -> T::AccountId {
		crate::benchmarking::set_up_voters::<T>(*pool, count)
	}
}
