//! Parts that wait: opened by the claimant or the school when their time has come, with their proof; given up when
//! it has passed. A refused part that is opened once more.

use polkadot_sdk::{
	frame_support::{ensure, pallet_prelude::DispatchResult},
	sp_core::H256,
	sp_runtime::DispatchError,
};

use crate::{
	AcceptedPayees, Config, Error, Event, Members, NewEvidence, Pallet, PoolId, Pools, Proofs, Vouchers,
	calls::PartKey,
	claim::{Claim, Milestone, Part, PartState, Payee, Proof, ProofBy},
	member::Member,
	pool::{Pool, PoolState},
	rules::days,
	time::{Now, Seconds},
};

impl<T: Config> Pallet<T> {
	/// Whether the claimant of a part that would open now is covered.
	pub(crate) fn covered_claimant(id: PoolId, claim: &Claim<T::AccountId>, now: Now) -> Result<Member, DispatchError> {
		let member = Self::member(id, &claim.claimant)?;
		let (_, current) = Self::rules_in_force(id, now.chain)?;
		Self::ensure_in_good_standing(&member, &current, now.chain)?;
		ensure!(member.cover_from <= now.wall, Error::<T>::CoverNotBegun);
		Ok(member)
	}

	fn ensure_waiting(part: &Part<T::AccountId>) -> DispatchResult {
		ensure!(part.state == PartState::Waiting, Error::<T>::PartNotWaiting);
		Ok(())
	}

	/// Until when a part can be opened while it waits, in chain time.
	pub(crate) fn opens_until(claim: &Claim<T::AccountId>, part: &Part<T::AccountId>) -> Seconds {
		part.opens_until(claim, Self::chain_time_of(part.due))
	}

	/// A part whose time has come and that lacks nothing but, it may be, its proof.
	fn ensure_can_open(
		(id, claim_id, _): PartKey,
		claim: &Claim<T::AccountId>,
		part: &Part<T::AccountId>,
		now: Now,
	) -> DispatchResult {
		Self::ensure_waiting(part)?;
		ensure!(part.opens_from() <= now.wall, Error::<T>::PartNotDueYet);
		ensure!(now.chain <= Self::opens_until(claim, part), Error::<T>::PartTooLate);
		let vouched = || Vouchers::<T>::get(id, claim_id).is_some_and(|vouching| vouching.is_complete());
		ensure!(!part.payee.is_vouched() || vouched(), Error::<T>::NotVouched);
		Ok(())
	}

	pub(crate) fn do_open_part(by: T::AccountId, key: PartKey, document: Option<H256>) -> DispatchResult {
		let (id, claim_id, index) = key;
		let mut pool = Self::open_pool(id)?;
		let claim = Self::claim(id, claim_id)?;
		let mut part = Self::part(key)?;
		let by_school = part.payee == Payee::Registered(by.clone());
		ensure!(by_school || claim.claimant == by, Error::<T>::NotThePayee);
		let now = Self::now();
		Self::ensure_can_open(key, &claim, &part, now)?;
		let mut member = Self::covered_claimant(id, &claim, now)?;
		Self::ensure_payable_today(id, &pool, &claim, &part, member, now)?;
		member.count_anew(now.chain, &claim, &mut part)?;
		Members::<T>::insert(id, &claim.claimant, member);

		if let Some(milestone) = part.milestone {
			// What was filed to a school is paid to it, but its word counts only while it could be filed to.
			let is_heard = || AcceptedPayees::<T>::contains_key(id, &by) && Self::ensure_registered(&by).is_ok();
			let given = match document {
				_ if by_school => is_heard().then(|| ProofBy::School(by.clone())),
				Some(hash) => Some(ProofBy::Document(hash)),
				None => None,
			};
			let proof = given
				.map(|by| Proof { by, at: Self::stamp(now.chain) })
				.filter(|proof| milestone.is_reached_by(proof, &claim.claimant));
			if let Some(proof) = proof {
				Self::deposit_event(Event::ProofGiven { pool: id, claim: claim_id, part: index, by: proof.by.clone() });
				Proofs::<T>::insert(key, proof);
			}
			ensure!(Self::missing_milestone(key, &claim.claimant, &part).is_none(), Error::<T>::ProofMissing);
		}
		Self::begin_window(key, &mut pool, &claim, part, member.sequence.is_some(), now.chain)?;
		Pools::<T>::insert(id, pool);
		Ok(())
	}

	/// A school that the pool accepted says that a milestone is reached, not of its own claim. The part still waits for
	/// its time.
	pub(crate) fn do_attest(school: T::AccountId, key: PartKey) -> DispatchResult {
		let (id, claim_id, index) = key;
		ensure!(AcceptedPayees::<T>::contains_key(id, &school), Error::<T>::PayeeNotAccepted);
		Self::ensure_registered(&school)?;
		let part = Self::part(key)?;
		ensure!(Self::claim(id, claim_id)?.claimant != school, Error::<T>::OwnClaim);
		Self::ensure_waiting(&part)?;
		ensure!(part.milestone.is_some(), Error::<T>::NoMilestone);
		let by = ProofBy::School(school);
		Self::deposit_event(Event::ProofGiven { pool: id, claim: claim_id, part: index, by: by.clone() });
		Proofs::<T>::insert(key, Proof { by, at: Self::stamp(Self::now().chain) });
		Ok(())
	}

	/// Whether a part that waits can never open any more: its time is over, its vouching failed, or the pool is wound up.
	pub(crate) fn never_opens(
		(id, claim_id, _): PartKey,
		pool: &Pool<T::AccountId>,
		claim: &Claim<T::AccountId>,
		part: &Part<T::AccountId>,
		now: Now,
	) -> bool {
		let vouching_failed = || {
			part.payee.is_vouched()
				&& Vouchers::<T>::get(id, claim_id)
					.is_none_or(|vouching| vouching.until <= now.chain && !vouching.is_complete())
		};
		pool.state != PoolState::Open || Self::opens_until(claim, part) < now.chain || vouching_failed()
	}

	/// The milestone of a claimant's part, while nothing reaches it.
	pub(crate) fn missing_milestone(
		key: PartKey,
		claimant: &T::AccountId,
		part: &Part<T::AccountId>,
	) -> Option<Milestone> {
		let reached = |milestone: &Milestone| {
			Proofs::<T>::get(key).is_some_and(|proof| milestone.is_reached_by(&proof, claimant))
		};
		part.milestone.filter(|milestone| !reached(milestone))
	}

	/// Give up a part that can never open any more: its sum no longer counts as received.
	pub(crate) fn do_expire_part(key: PartKey) -> DispatchResult {
		let (id, claim_id, index) = key;
		let mut pool = Self::pool(id)?;
		let claim = Self::claim(id, claim_id)?;
		let part = Self::part(key)?;
		Self::ensure_waiting(&part)?;
		let now = Self::now();
		ensure!(Self::never_opens(key, &pool, &claim, &part, now), Error::<T>::StillWaiting);
		let amount = part.remaining();
		Self::give_up(key, &mut pool, &claim, part, PartState::Expired, now.chain)?;
		Pools::<T>::insert(id, pool);
		Self::deposit_event(Event::PartExpired { pool: id, claim: claim_id, part: index, amount });
		Ok(())
	}

	/// A refused part expires those after it that nobody disputed or had decided when it was `disputed`.
	pub(crate) fn expire_later_parts(
		(id, claim_id, index): PartKey,
		pool: &mut Pool<T::AccountId>,
		claim: &Claim<T::AccountId>,
		disputed: Seconds,
		at: Seconds,
	) -> DispatchResult {
		for later in index.saturating_add(1)..claim.parts {
			let key = (id, claim_id, later);
			let part = Self::part(key)?;
			// One whose window was over by then is approved, though its job may not have run.
			let expires = match part.state {
				PartState::Waiting => true,
				PartState::Open { closes, .. } => disputed < closes,
				_ => false,
			};
			if expires {
				let amount = part.remaining();
				Self::give_up(key, pool, claim, part, PartState::Expired, at)?;
				Self::deposit_event(Event::PartExpired { pool: id, claim: claim_id, part: later, amount });
			}
		}
		Ok(())
	}

	/// A refused part opens once more, with new evidence and within what is payable now.
	pub(crate) fn do_reopen(claimant: &T::AccountId, key: PartKey, evidence: H256) -> DispatchResult {
		let (id, claim_id, index) = key;
		let mut pool = Self::open_pool(id)?;
		let claim = Self::claim(id, claim_id)?;
		ensure!(claim.claimant == *claimant, Error::<T>::NotTheClaimant);
		let mut part = Self::part(key)?;
		ensure!(part.state == PartState::Refused, Error::<T>::PartNotRefused);
		ensure!(!part.reopened, Error::<T>::AlreadyReopened);
		ensure!(evidence != claim.statement, Error::<T>::SameEvidence);
		let now = Self::now();
		let rules = Self::dated_rules(id, claim.rules)?.rules;
		let decided = part.decided.map_or(claim.filed.time, |decided| decided.time);
		ensure!(now.chain <= decided.saturating_add(days(rules.filing_days)), Error::<T>::FiledTooLate);

		let mut member = Self::covered_claimant(id, &claim, now)?;
		Self::ensure_payable(id, &pool, &claim, &part, &member, now)?;
		let amount = part.remaining();
		member.promise(now.chain, amount, if part.payee == Payee::OwnAccount { amount } else { 0 })?;
		part.year = member.record.year.number;
		let (_, current) = Self::rules_in_force(id, now.chain)?;
		Self::back_own(&mut member, &mut part, &rules, &current, now.chain)?;
		let votes = member.sequence.is_some();
		Members::<T>::insert(id, claimant, member);
		Self::resume_under_way(id, claim_id, &claim);
		part.reopened = true;
		part.decided = None;
		NewEvidence::<T>::insert(key, evidence);
		Self::deposit_event(Event::PartReopened { pool: id, claim: claim_id, part: index, amount, evidence });
		if part.payee.is_vouched() {
			// Those who vouched before were wrong: it waits for others.
			let unbacked = if rules.is_backed() { part.unbacked() } else { 0 };
			Self::resume_vouching(key, unbacked, now.chain)?;
			part.state = PartState::Waiting;
			part.opened = Some(Self::stamp(now.chain));
			Self::put_part(key, &mut pool, &claim.claimant, part)?;
		} else {
			Self::begin_window(key, &mut pool, &claim, part, votes, now.chain)?;
		}
		Pools::<T>::insert(id, pool);
		Ok(())
	}
}
