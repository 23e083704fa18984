//! What must hold after every block; the numbers are those of the specification.

use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use polkadot_sdk::{
	frame_support::{
		ensure,
		traits::fungibles::{Inspect, hold::Inspect as InspectHold},
	},
	sp_runtime::TryRuntimeError,
};

use crate::{
	Balance, Config, CurrencyId, Disputes, DueCount, DueCursor, DueJobs, HoldReason, Job, Members, Pallet, Parts,
	PastMembers, PoolId, Pools, RoundQueue, Rounds,
	claim::PartState,
	pool::{Pool, PoolState},
	round::{Phase, Queued},
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		for (id, pool) in Pools::<T>::iter() {
			Self::books_never_exceed_the_balance(id, &pool)?;
			Self::shares_promises_and_counts_add_up(id, &pool)?;
			Self::rounds_equal_their_queues(id, &pool)?;
		}
		Self::every_part_is_reachable_once()?;
		Self::every_job_has_its_subject()?;
		Self::holds_equal_bonds_and_deposits()
	}

	/// 1.
	fn books_never_exceed_the_balance(id: PoolId, pool: &Pool<T::AccountId>) -> Result<(), TryRuntimeError> {
		let booked = pool.books.pot().map_err(|_| "1: the books overflow")?;
		let balance = T::Fungibles::balance(pool.currency.clone(), &Self::pot(id));
		let kept = if pool.state == PoolState::Closed { 0 } else { Self::existential_deposit(&pool.currency) };
		ensure!(balance >= booked.saturating_add(kept), "1: the books exceed the balance");
		Ok(())
	}

	/// 2.
	fn shares_promises_and_counts_add_up(id: PoolId, pool: &Pool<T::AccountId>) -> Result<(), TryRuntimeError> {
		let members: Vec<_> = Members::<T>::iter_prefix(id).map(|(_, member)| member).collect();
		let shares: Balance = members.iter().map(|member| member.share()).sum();
		ensure!(shares == pool.total_shares, "2: shares do not sum to the pool's");
		let staying = members.iter().filter(|member| member.exit.is_none()).count();
		ensure!(staying == pool.members as usize, "2: members do not match");
		let sequences: Vec<u32> = members.iter().filter_map(|member| member.sequence).collect();
		ensure!(sequences.len() == pool.voters as usize, "2: voters do not match");
		let unique: BTreeSet<_> = sequences.iter().collect();
		ensure!(unique.len() == sequences.len(), "2: a sequence number is given twice");
		ensure!(
			sequences.iter().all(|sequence| *sequence < pool.next_sequence),
			"2: a sequence number is not below the next"
		);

		let parts: Vec<_> = Parts::<T>::iter_prefix((id,)).map(|(_, part)| part).collect();
		let unpaid: Balance = parts.iter().filter(|part| part.is_promised()).map(|part| part.remaining()).sum();
		ensure!(unpaid == pool.promised, "2: promises do not sum to the pool's");
		let promised: Balance = members.iter().map(|member| member.record.promised).sum();
		let promised_to_past: Balance = PastMembers::<T>::iter_prefix(id).map(|(_, record)| record.promised).sum();
		ensure!(promised.saturating_add(promised_to_past) == pool.promised, "2: members' promises do not match");

		let held: Balance = parts.iter().map(|part| part.held.free.saturating_add(part.held.donated)).sum();
		ensure!(held == pool.books.held, "4: what is held does not match");
		Ok(())
	}

	/// 4.
	fn rounds_equal_their_queues(id: PoolId, pool: &Pool<T::AccountId>) -> Result<(), TryRuntimeError> {
		let mut settling: Balance = 0;
		for (number, round) in Rounds::<T>::iter_prefix(id) {
			let queue: Vec<Queued> = RoundQueue::<T>::iter_prefix((id, number)).map(|(_, queued)| queued).collect();
			match round.phase {
				Phase::Collecting => {
					ensure!(number == pool.round, "4: a round collects that is not the pool's");
					let (mut approved, mut registered) = (0, 0);
					for Queued { claim, part, .. } in queue {
						let part = Parts::<T>::get((id, claim, part)).ok_or("4: a queue holds no part")?;
						approved += part.remaining();
						registered += if part.payee.is_registered() { part.remaining() } else { 0 };
					}
					ensure!(approved == round.approved, "4: a round's sum does not equal its queue");
					ensure!(registered == round.registered, "4: a round's registered sum does not equal its queue");
				}
				Phase::Paying { donated_left, free_left, .. } => {
					ensure!(number < pool.round, "4: a round pays while it collects");
					settling += donated_left + free_left;
				}
			}
		}
		ensure!(settling == pool.books.settling, "4: what settles does not equal what closed rounds owe");
		Ok(())
	}

	/// 3, from the parts.
	fn every_part_is_reachable_once() -> Result<(), TryRuntimeError> {
		for ((pool, claim, index), part) in Parts::<T>::iter() {
			match part.state {
				PartState::Open { job, .. } => {
					let found = DueJobs::<T>::get(job.hour, job.index);
					ensure!(found == Some(Job::WindowEnds { pool, claim, part: index }), "3: an open part has no job");
				}
				PartState::Disputed { job, .. } => {
					let found = DueJobs::<T>::get(job.hour, job.index);
					ensure!(found == Some(Job::PollEnds { pool, claim, part: index }), "3: a disputed part has no job");
					ensure!(Disputes::<T>::contains_key((pool, claim, index)), "3: a disputed part has no dispute");
				}
				PartState::Approved { round, index: place } => {
					let found = RoundQueue::<T>::get((pool, round, place));
					let found = found.is_some_and(|queued| (queued.claim, queued.part) == (claim, index));
					ensure!(found, "3: an approved part is in no queue");
				}
				_ => {}
			}
		}
		Ok(())
	}

	/// 3, from the jobs and queues.
	fn every_job_has_its_subject() -> Result<(), TryRuntimeError> {
		let cursor = DueCursor::<T>::get();
		let mut seen = BTreeSet::new();
		for (hour, index, job) in DueJobs::<T>::iter() {
			ensure!((hour, index) >= (cursor.hour, cursor.index), "3: a job lies before the cursor");
			ensure!(index < DueCount::<T>::get(hour), "3: a job lies beyond its bucket");
			ensure!(seen.insert(codec::Encode::encode(&job)), "3: a job lies in two buckets");
			let alive = match job {
				Job::WindowEnds { pool, claim, part } => Parts::<T>::get((pool, claim, part)).is_some_and(
					|part| matches!(part.state, PartState::Open { job, .. } if (job.hour, job.index) == (hour, index)),
				),
				Job::PollEnds { pool, claim, part } => Parts::<T>::get((pool, claim, part)).is_some_and(
					|part| matches!(part.state, PartState::Disputed { job, .. } if (job.hour, job.index) == (hour, index)),
				),
				Job::RoundEnds { pool, round } => Rounds::<T>::contains_key(pool, round),
			};
			ensure!(alive, "3: a job has no subject");
		}
		for (pool, number, _) in Rounds::<T>::iter() {
			let job = codec::Encode::encode(&Job::RoundEnds { pool, round: number });
			ensure!(seen.contains(&job), "3: a round has no job");
		}
		for ((pool, number, place), queued) in RoundQueue::<T>::iter() {
			let part = Parts::<T>::get((pool, queued.claim, queued.part)).ok_or("3: a queue holds no part")?;
			ensure!(
				part.state == PartState::Approved { round: number, index: place },
				"3: a queued part is not approved"
			);
		}
		Ok(())
	}

	/// 5.
	fn holds_equal_bonds_and_deposits() -> Result<(), TryRuntimeError> {
		let mut expected: BTreeMap<(Vec<u8>, T::AccountId, bool), (CurrencyId, Balance)> = BTreeMap::new();
		let mut expect = |currency: &CurrencyId, who: T::AccountId, bond: bool, amount: Balance| {
			let key = (codec::Encode::encode(currency), who, bond);
			expected.entry(key).or_insert((currency.clone(), 0)).1 += amount;
		};
		for (id, pool) in Pools::<T>::iter() {
			if pool.state != PoolState::Closed {
				expect(&CurrencyId::Native, pool.opener.clone(), false, pool.deposit);
			}
			for ((claim, index), part) in Parts::<T>::iter_prefix((id,)) {
				if !matches!(part.state, PartState::Disputed { .. }) {
					continue;
				}
				let dispute = Disputes::<T>::get((id, claim, index)).ok_or("5: no dispute")?;
				expect(&pool.currency, dispute.by, true, dispute.bond);
			}
		}
		for ((_, who, bond), (currency, amount)) in expected {
			let reason = if bond { HoldReason::DisputeBond } else { HoldReason::PoolDeposit };
			let on_hold = T::Holds::balance_on_hold(currency, &reason.into(), &who);
			ensure!(on_hold == amount, "5: holds do not equal bonds and deposits");
		}
		Ok(())
	}
}
