//! Rounds: what is approved is paid together, by one factor for all; what could not be delivered waits.

use polkadot_sdk::{
	frame_support::{ensure, pallet_prelude::DispatchResult, storage::with_storage_layer, weights::Weight},
	sp_runtime::{
		DispatchError,
		traits::{EnsureAdd, EnsureAddAssign, EnsureSubAssign},
	},
};

use crate::{
	Balance, Config, Error, Event, Job, Members, Pallet, PoolId, Pools, RoundQueue, Rounds, Vouchers, WeightInfo,
	calls::PartKey,
	claim::{Claim, Held, MAX_VOUCHERS, Part, PartState, Payee, PayeeRequest},
	pool::{Pool, PoolState},
	round::{Allotment, Factors, MAX_ROUNDS, Phase, Queued, Round, WALK},
	time::{HOUR, Now, Seconds},
};

/// A step of a walk.
#[derive(Clone, Copy)]
struct Step {
	round: u32,
	/// How many rounds count for the part.
	rounds: u32,
	/// As of when it pays.
	at: Seconds,
	/// Whether what it leaves expires.
	last: bool,
}

impl<T: Config> Pallet<T> {
	/// Put a part's remainder into the round that is collecting, and open one if there is none. Returns its number.
	pub(crate) fn enter_round(
		(id, claim_id, index): PartKey,
		pool: &mut Pool<T::AccountId>,
		part: &mut Part<T::AccountId>,
		at: Seconds,
	) -> Result<u32, DispatchError> {
		let number = pool.round;
		let remaining = part.remaining();
		let mut round = match Rounds::<T>::get(id, number) {
			Some(round) => round,
			None => Self::open_round(id, pool, pool.of_free(part), at)?,
		};
		let place = round.enter(remaining, part.payee.is_registered())?;
		let queued = Queued { claim: claim_id, part: index, deferrals: round.deferrals };
		RoundQueue::<T>::insert((id, number, place), queued);
		Rounds::<T>::insert(id, number, round);
		part.state = PartState::Approved { round: number, index: place };
		Ok(number)
	}

	/// A round's end is stored when its first part enters: soon while the pool is healthy, late while it is short.
	fn open_round(
		id: PoolId,
		pool: &Pool<T::AccountId>,
		of_free: Balance,
		at: Seconds,
	) -> Result<Round, DispatchError> {
		let (_, rules) = Self::rules_in_force(id, at)?;
		let ends = at.ensure_add(rules.settlement(pool.is_healthy_after(&rules, of_free)))?;
		Self::schedule(ends, Job::RoundEnds { pool: id, round: pool.round })?;
		Self::deposit_event(Event::RoundOpened { pool: id, round: pool.round, ends });
		Ok(Round::new(Self::stamp(at), ends))
	}

	/// Due job: a round ends, or the next of its parts are paid. Returns what was not needed of the weight, which is that of
	/// as many vouchers as can be for each part.
	pub(crate) fn end_round(id: PoolId, number: u32) -> Result<Weight, DispatchError> {
		let Some(round) = Rounds::<T>::get(id, number) else { return Ok(Weight::zero()) };
		match round.phase {
			Phase::Collecting => Self::close_round(id, number, round).map(|()| Weight::zero()),
			Phase::Paying { .. } => Self::walk_round(id, number, round),
		}
	}

	/// Parts that the next step of a round would pay.
	pub(crate) fn parts_of_next_step(id: PoolId, number: u32) -> u32 {
		match Rounds::<T>::get(id, number) {
			Some(Round { phase: Phase::Paying { next, .. }, queued, .. }) => queued.saturating_sub(next).min(WALK),
			_ => 0,
		}
	}

	fn close_round(id: PoolId, number: u32, mut round: Round) -> DispatchResult {
		let job = Job::RoundEnds { pool: id, round: number };
		// It waits for its predecessor's walk, whose remainders are still entering.
		let predecessor_walks = number.checked_sub(1).is_some_and(|before| Rounds::<T>::contains_key(id, before));
		if predecessor_walks {
			// In a later bucket: so long as it waits here, nothing behind it would run.
			Self::schedule(Self::now().chain.ensure_add(HOUR)?, job)?;
			return Ok(());
		}
		let mut pool = Self::pool(id)?;
		let mut allotment = round.allot(&pool.books)?;
		let last = Self::is_last_round(id, &pool, number);
		if last {
			Self::note_last_round(id, number);
		}
		if round.approved > 0 && allotment.donated == 0 && allotment.free == 0 {
			round.deferrals.ensure_add_assign(1)?;
			if round.deferrals % MAX_ROUNDS != 0 && !last {
				let (_, rules) = Self::rules_in_force(id, round.ends)?;
				round.ends.ensure_add_assign(rules.settlement(false))?;
				Self::schedule(round.ends, job)?;
				let (ends, deferrals) = (round.ends, round.deferrals);
				Rounds::<T>::insert(id, number, round);
				Self::deposit_event(Event::RoundDeferred { pool: id, round: number, ends, deferrals });
				return Ok(());
			}
			allotment.factors = Factors::ZERO;
		}
		let Allotment { factors, donated, free } = allotment;
		pool.books.begin_settling(free, donated)?;
		pool.round.ensure_add_assign(1)?;
		Pools::<T>::insert(id, pool);
		let (approved, registered) = (round.approved, round.registered);
		round.phase = Phase::Paying { factors, next: 0, donated_left: donated, free_left: free };
		Rounds::<T>::insert(id, number, round);
		Self::schedule(round.ends, job)?;
		Self::deposit_event(Event::RoundClosed {
			pool: id,
			round: number,
			approved,
			registered,
			donated_factor: factors.donated,
			free_factor: factors.free,
			from_donated: donated,
			from_free: free,
		});
		Ok(())
	}

	/// Pay the next parts of a closed round, then queue again at the tail, so that no pool blocks another.
	fn walk_round(id: PoolId, number: u32, mut round: Round) -> Result<Weight, DispatchError> {
		let Phase::Paying { factors, next, mut donated_left, mut free_left } = round.phase else {
			return Ok(Weight::zero());
		};
		let mut pool = Self::pool(id)?;
		let last = Self::is_last_round(id, &pool, number);
		let stop = next.ensure_add(WALK)?.min(round.queued);
		let mut spared = T::WeightInfo::free_vouchers(MAX_VOUCHERS).saturating_mul(stop.saturating_sub(next).into());
		for place in next..stop {
			// A place is empty when its part got another payee while the round was collecting.
			let Some(queued) = RoundQueue::<T>::take((id, number, place)) else { continue };
			let key = (id, queued.claim, queued.part);
			let part = Self::part(key)?;
			if part.payee.is_vouched() {
				let vouchers =
					Vouchers::<T>::get(id, queued.claim).map_or(0, |vouching| vouching.vouchers.len() as u32);
				spared.saturating_reduce(T::WeightInfo::free_vouchers(vouchers));
			}
			let (donated, free) = factors.of(part.remaining(), part.payee.is_registered());
			let share = Held { donated: donated.min(donated_left), free: free.min(free_left) };
			donated_left.ensure_sub_assign(share.donated)?;
			free_left.ensure_sub_assign(share.free)?;
			let rounds = round.deferrals.saturating_sub(queued.deferrals).ensure_add(1)?;
			Self::settle(key, &mut pool, part, share, Step { round: number, rounds, at: round.ends, last })?;
		}
		if stop < round.queued {
			round.phase = Phase::Paying { factors, next: stop, donated_left, free_left };
			Rounds::<T>::insert(id, number, round);
			Self::schedule(round.ends, Job::RoundEnds { pool: id, round: number })?;
		} else {
			Rounds::<T>::remove(id, number);
			pool.books.end_settling(free_left, donated_left)?;
			Self::deposit_event(Event::RoundSettled {
				pool: id,
				round: number,
				to_free: free_left,
				to_donated: donated_left,
			});
		}
		Pools::<T>::insert(id, pool);
		Self::advance_winding(id)?;
		Ok(spared)
	}

	/// Pay `share` of a part and send the remainder on.
	fn settle(
		key: PartKey,
		pool: &mut Pool<T::AccountId>,
		mut part: Part<T::AccountId>,
		share: Held,
		Step { round, rounds, at, last }: Step,
	) -> DispatchResult {
		let (id, claim_id, index) = key;
		let claim = Self::claim(id, claim_id)?;
		let amount = share.free.ensure_add(share.donated)?;
		if amount > 0 {
			pool.books.settling.ensure_sub_assign(amount)?;
			Self::with_record(id, pool, &claim.claimant, |record| {
				record.promised.ensure_sub_assign(amount)?;
				Ok(record.received.ensure_add_assign(amount)?)
			})?;
			part.paid.ensure_add_assign(amount)?;
			part.settled = Some(Self::stamp(at));
			let payee = part.payee.account(&claim.claimant).clone();
			let remaining = part.remaining();
			let Held { free: from_free, donated: from_donated } = share;
			let claimant = claim.claimant.clone();
			let (pool_id, claim, part_index) = key;
			// A payee that cannot take the money must not stop the others: nothing of a failed transfer stays.
			let delivered = with_storage_layer(|| Self::pay_out(id, &pool.currency, &payee, amount));
			Self::deposit_event(match delivered {
				Ok(()) => Event::PartPaid {
					pool: pool_id,
					claim,
					part: part_index,
					claimant,
					payee,
					from_free,
					from_donated,
					remaining,
					round,
					at,
				},
				Err(_) => {
					pool.books.held.ensure_add_assign(amount)?;
					part.held.free.ensure_add_assign(from_free)?;
					part.held.donated.ensure_add_assign(from_donated)?;
					Event::PartHeld {
						pool: pool_id,
						claim,
						part: part_index,
						claimant,
						payee,
						from_free,
						from_donated,
						remaining,
						round,
						at,
					}
				}
			});
		}

		let remaining = part.remaining();
		part.rounds.ensure_add_assign(rounds)?;
		let too_small = remaining < Self::existential_deposit(&pool.currency);
		if remaining == 0 {
			Self::finish(key, pool, &claim, &mut part, PartState::Paid)?;
		} else if too_small || last || part.rounds >= MAX_ROUNDS {
			Self::drop_promise(id, pool, &claim, &part, remaining)?;
			let end = if too_small && part.paid > 0 { PartState::Paid } else { PartState::Expired };
			Self::finish(key, pool, &claim, &mut part, end)?;
			let amount = remaining;
			Self::deposit_event(Event::RemainderExpired { pool: id, claim: claim_id, part: index, amount });
		} else {
			Self::enter_round(key, pool, &mut part, at)?;
		}
		Self::put_part(key, pool, &claim.claimant, part)
	}

	pub(crate) fn do_collect(by: &T::AccountId, key: PartKey) -> DispatchResult {
		let (id, claim_id, index) = key;
		let mut pool = Self::pool(id)?;
		ensure!(pool.state != PoolState::Closed, Error::<T>::PoolNotOpen);
		let claim = Self::claim(id, claim_id)?;
		let mut part = Self::part(key)?;
		let payee = part.payee.account(&claim.claimant).clone();
		ensure!(claim.claimant == *by || payee == *by, Error::<T>::NotThePayee);
		let Held { free, donated } = core::mem::take(&mut part.held);
		let amount = free.ensure_add(donated)?;
		ensure!(amount > 0, Error::<T>::NothingHeld);
		Self::pay_out(id, &pool.currency, &payee, amount)?;
		pool.books.held.ensure_sub_assign(amount)?;
		Self::put_part(key, &mut pool, &claim.claimant, part)?;
		Pools::<T>::insert(id, pool);
		Self::deposit_event(Event::HeldCollected { pool: id, claim: claim_id, part: index, payee, amount });
		Ok(())
	}

	/// Everything unpaid goes back whence it came, and the part opens again with another payee.
	pub(crate) fn do_name_payee(
		claimant: &T::AccountId,
		key: PartKey,
		request: PayeeRequest<T::AccountId>,
	) -> DispatchResult {
		let (id, claim_id, index) = key;
		let mut pool = Self::open_pool(id)?;
		let claim = Self::claim(id, claim_id)?;
		ensure!(claim.claimant == *claimant, Error::<T>::NotTheClaimant);
		let mut part = Self::part(key)?;
		let Held { free, donated } = core::mem::take(&mut part.held);
		let amount = free.ensure_add(donated)?;
		ensure!(amount > 0, Error::<T>::NothingHeld);
		// Vouching takes its time, and what waits for a payee would wait on.
		ensure!(!matches!(request, PayeeRequest::Vouched(_)), Error::<T>::PayeeNotRegistered);
		let payee = Self::payee(id, claimant, &request)?;
		ensure!(payee != part.payee, Error::<T>::NothingChanges);
		let now = Self::now();
		let remainder = match part.state {
			PartState::Approved { round, index } => {
				Self::leave_round(id, &part, round, index)?;
				part.remaining()
			}
			PartState::Paid | PartState::Expired => {
				// What had expired of it stays expired.
				part.amount = part.paid;
				0
			}
			_ => return Err(Error::<T>::PartNotOpen.into()),
		};
		let was_approved = matches!(part.state, PartState::Approved { .. });

		pool.books.held.ensure_sub_assign(amount)?;
		pool.books.free.ensure_add_assign(free)?;
		pool.books.donated.ensure_add_assign(donated)?;
		Self::with_record(id, &mut pool, claimant, |record| {
			record.received.ensure_sub_assign(amount)?;
			Ok(record.promised.ensure_add_assign(amount)?)
		})?;
		part.paid.ensure_sub_assign(amount)?;
		Self::give_backing_back(key, &mut pool, &claim, &mut part)?;
		if was_approved && part.payee.is_vouched() {
			Self::end_vouching(key)?;
		}
		part.rounds = 0;
		part.decided = None;
		if payee == Payee::OwnAccount {
			part.payee = payee.clone();
			Self::spend_own_account(id, &claim, &mut part, now)?;
		}
		part.payee = payee.clone();
		Self::deposit_event(Event::PayeeNamed {
			pool: id,
			claim: claim_id,
			part: index,
			payee,
			to_free: free,
			to_donated: donated,
			amount: part.amount,
			remainder,
		});
		let votes = Members::<T>::get(id, claimant).is_some_and(|member| member.sequence.is_some());
		Self::begin_window(key, &mut pool, &claim, part, votes, now.chain)?;
		Pools::<T>::insert(id, pool);
		Ok(())
	}

	/// Take a part out of a round that is still collecting.
	fn leave_round(id: PoolId, part: &Part<T::AccountId>, number: u32, place: u32) -> DispatchResult {
		let mut round = Rounds::<T>::get(id, number).ok_or(Error::<T>::StillSettling)?;
		ensure!(round.phase == Phase::Collecting, Error::<T>::StillSettling);
		round.leave(part.remaining(), part.payee.is_registered())?;
		RoundQueue::<T>::remove((id, number, place));
		Rounds::<T>::insert(id, number, round);
		Ok(())
	}

	/// Count money to the member's own account that was first meant for another.
	fn spend_own_account(
		id: PoolId,
		claim: &Claim<T::AccountId>,
		part: &mut Part<T::AccountId>,
		now: Now,
	) -> DispatchResult {
		let rules = Self::dated_rules(id, claim.rules)?.rules;
		let (_, current) = Self::rules_in_force(id, now.chain)?;
		let mut member = Self::member(id, &claim.claimant)?;
		let mut year = member.year_at(now.chain);
		if part.year != year.number {
			year.received.ensure_add_assign(part.remaining())?;
			part.year = year.number;
		}
		year.own_account.ensure_add_assign(part.remaining())?;
		member.record.year = year;
		ensure!(year.own_account <= rules.own_account_limit(), Error::<T>::AboveOwnAccount);
		Self::back_own(&mut member, part, &rules, &current, now.chain)?;
		Members::<T>::insert(id, &claim.claimant, member);
		Ok(())
	}
}
