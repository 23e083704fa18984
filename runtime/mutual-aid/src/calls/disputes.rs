//! Disputing a part, answering, and what a panel's outcome does.

use pallet_member_referenda::{MemberPolls, NewPoll, PollId, Progress, Threshold};
use polkadot_sdk::{
	frame_support::{ensure, pallet_prelude::DispatchResult},
	sp_core::H256,
	sp_runtime::{
		DispatchError,
		traits::{EnsureAdd, EnsureAddAssign, EnsureSub},
	},
};

use crate::{
	ApprovedBy, Balance, Config, Disputes, Error, Event, HoldReason, Job, Members, Pallet, PartIndex, Parts,
	PastMembers, PoolId, Pools, UnderWay,
	calls::PartKey,
	claim::{Claim, Dispute, Part, PartState, Reason, Subject},
	member::Member,
	pool::Pool,
	record::parts_in,
	rules::{Rules, talk, vote},
	time::{HOUR, Now, Seconds},
	views::DisputeTerms,
};

/// What a dispute would find.
struct Disputable<AccountId> {
	pool: Pool<AccountId>,
	claim: Claim<AccountId>,
	part: Part<AccountId>,
	member: Member,
	terms: DisputeTerms,
	electorate: u32,
	cutoff: u32,
	window_job: crate::JobKey,
	now: Now,
}

impl<T: Config> Pallet<T> {
	fn disputable(key: PartKey, who: &T::AccountId) -> Result<Disputable<T::AccountId>, DispatchError> {
		let (id, claim_id, _) = key;
		let pool = Self::pool(id)?;
		let claim = Self::claim(id, claim_id)?;
		let part = Self::part(key)?;
		let now = Self::now();
		let PartState::Open { closes, electorate, cutoff, job: window_job } = part.state else {
			return Err(Error::<T>::PartNotOpen.into());
		};
		ensure!(now.chain < closes, Error::<T>::WindowOver);
		ensure!(claim.claimant != *who, Error::<T>::OwnClaim);
		let member = Self::member(id, who)?;
		let (_, current) = Self::rules_in_force(id, now.chain)?;
		let sequence = Self::ensure_voter(&member, &current, now.chain)?;
		ensure!(member.dispute.is_none(), Error::<T>::AlreadyDisputing);

		let rules = Self::dated_rules(id, claim.rules)?.rules;
		let opens = now.chain.ensure_add(talk(claim.large))?;
		// Who was drawn by lot was asked to look: to say what they see shall not cost more because the claim is large.
		let drawn = Self::drawn(key, &claim, &part, who, sequence).is_ok();
		let others = rules.bond_for(part.remaining());
		let bond = if drawn { rules.least_bond() } else { others };
		let terms = DisputeTerms { bond, reduced: bond < others, opens, ends: opens.ensure_add(vote(claim.large))? };
		Ok(Disputable { pool, claim, part, member, terms, electorate, cutoff, window_job, now })
	}

	/// On what terms `who` can dispute a part, or why not.
	pub(crate) fn dispute_terms(key: PartKey, who: &T::AccountId) -> Result<DisputeTerms, DispatchError> {
		Self::disputable(key, who).map(|found| found.terms)
	}

	pub(crate) fn do_dispute(by: T::AccountId, key: PartKey, reason: Reason, statement: H256) -> DispatchResult {
		let Disputable { mut pool, claim, mut part, mut member, terms, electorate, cutoff, window_job, now } =
			Self::disputable(key, &by)?;
		let (id, claim_id, index) = key;
		let DisputeTerms { bond, opens, ends, .. } = terms;
		Self::hold(&pool.currency, HoldReason::DisputeBond, &by, bond)?;
		let poll = T::Polls::open(NewPoll {
			group: id,
			subject: Subject::RefusePart { claim: claim_id, part: index },
			threshold: Threshold::Refuse,
			electorate,
			cutoff,
			excluded: Some(claim.claimant.clone()),
			opens,
			ends,
		})?;
		Self::unschedule(window_job);
		let job = Self::schedule(ends, Job::PollEnds { pool: id, claim: claim_id, part: index })?;
		part.state = PartState::Disputed { poll, job };
		member.dispute = Some((claim_id, index));

		let at = Self::stamp(now.chain);
		let dispute = Dispute { by: by.clone(), reason, statement, answer: None, bond, at, poll };
		Disputes::<T>::insert(key, dispute);
		// The pool is as it was: what is disputed was undecided before.
		Self::put_part(key, &mut pool, &claim.claimant, part)?;
		Members::<T>::insert(id, &by, member);
		Self::deposit_event(Event::Disputed {
			pool: id,
			claim: claim_id,
			part: index,
			by,
			reason,
			statement,
			bond,
			poll,
			opens,
			ends,
		});
		Ok(())
	}

	pub(crate) fn do_answer(claimant: &T::AccountId, key: PartKey, statement: H256) -> DispatchResult {
		let (id, claim_id, index) = key;
		let claim = Self::claim(id, claim_id)?;
		ensure!(claim.claimant == *claimant, Error::<T>::NotTheClaimant);
		let PartState::Disputed { poll, .. } = Self::part(key)?.state else {
			return Err(Error::<T>::NoDispute.into());
		};
		let ends = T::Polls::ends(poll).ok_or(Error::<T>::NoDispute)?;
		ensure!(Self::now().chain < ends, Error::<T>::PollOver);
		Disputes::<T>::try_mutate(key, |dispute| {
			let dispute = dispute.as_mut().ok_or(Error::<T>::NoDispute)?;
			ensure!(dispute.answer.is_none(), Error::<T>::AlreadyAnswered);
			dispute.answer = Some(statement);
			Self::deposit_event(Event::Answered { pool: id, claim: claim_id, part: index, statement });
			Ok(())
		})
	}

	/// Due job: a window is over and nobody disputed. Behind a panel the part waits until that has decided.
	pub(crate) fn end_window(key: PartKey) -> DispatchResult {
		let (id, claim_id, index) = key;
		let mut part = Self::part(key)?;
		let PartState::Open { closes, electorate, cutoff, job } = part.state else { return Ok(()) };
		if let Some((_, poll)) = Self::panels_before(key, closes).next() {
			let ends = T::Polls::ends(poll).ok_or(Error::<T>::NoDispute)?;
			// Behind that poll's own job, which lies there already; where it has not counted it, an hour later.
			let at = if ends > job.due() { ends } else { Self::now().chain.ensure_add(HOUR)? };
			let job = Self::schedule(at, Job::WindowEnds { pool: id, claim: claim_id, part: index })?;
			part.state = PartState::Open { closes, electorate, cutoff, job };
			Parts::<T>::insert(key, part);
			return Ok(());
		}
		let mut pool = Self::pool(id)?;
		let claimant = Self::claim(id, claim_id)?.claimant;
		let waited = job.due() >= closes.ensure_add(HOUR)?;
		let at = if waited { Self::decided_before(key, closes) } else { closes };
		Self::approve(key, &mut pool, &claimant, part, at, ApprovedBy::Silence)?;
		Pools::<T>::insert(id, pool);
		Ok(())
	}

	/// When a part that waited for panels is decided: when the last of them did, and not before its own window closed.
	fn decided_before((id, claim_id, index): PartKey, closes: Seconds) -> Seconds {
		let decided = (0..index).filter_map(|earlier| {
			let key = (id, claim_id, earlier);
			Disputes::<T>::get(key).filter(|dispute| dispute.at.time < closes)?;
			Some(Parts::<T>::get(key)?.decided?.time)
		});
		decided.max().map_or(closes, |last| last.max(closes))
	}

	/// The panels that a part whose window ends at `closes` waits for: of earlier parts of its claim that were disputed before.
	/// What one of them refuses it refuses with those that follow, so that who asks in many parts at once needs no more
	/// people to object than who asks in one.
	pub(crate) fn panels_before(
		(id, claim_id, index): PartKey,
		closes: Seconds,
	) -> impl Iterator<Item = (PartIndex, PollId)> {
		let disputed = UnderWay::<T>::get(id, claim_id).map_or(0, |under_way| under_way.disputed);
		parts_in(disputed).take_while(move |earlier| *earlier < index).filter_map(move |earlier| {
			let dispute = Disputes::<T>::get((id, claim_id, earlier))?;
			(dispute.at.time < closes).then_some((earlier, dispute.poll))
		})
	}

	/// Due job: a panel's poll has ended, or its end has moved.
	pub(crate) fn end_poll(key: PartKey) -> DispatchResult {
		let (id, claim_id, index) = key;
		let mut part = Self::part(key)?;
		let PartState::Disputed { poll, .. } = part.state else { return Ok(()) };
		let ends = T::Polls::ends(poll).ok_or(Error::<T>::NoDispute)?;
		let Some(refused) = T::Polls::conclude(poll) else {
			let job = Self::schedule(ends, Job::PollEnds { pool: id, claim: claim_id, part: index })?;
			part.state = PartState::Disputed { poll, job };
			Parts::<T>::insert(key, part);
			return Ok(());
		};
		let Progress { ayes, nays, .. } = T::Polls::progress(poll).ok_or(Error::<T>::NoDispute)?;
		let mut pool = Self::pool(id)?;
		let claim = Self::claim(id, claim_id)?;
		let dispute = Disputes::<T>::get(key).ok_or(Error::<T>::NoDispute)?;
		if let Some(mut member) = Members::<T>::get(id, &dispute.by)
			&& member.dispute == Some((claim_id, index))
		{
			member.dispute = None;
			Members::<T>::insert(id, &dispute.by, member);
		}
		if refused {
			Self::return_bond(key, &pool, &dispute)?;
			Self::deposit_event(Event::PartRefused {
				pool: id,
				claim: claim_id,
				part: index,
				amount: part.remaining(),
				ayes,
				nays,
			});
			Self::refuse(key, &mut pool, &claim, part, ends)?;
		} else {
			Self::split_bond(key, &mut pool, &claim, &dispute)?;
			Self::approve(key, &mut pool, &claim.claimant, part, ends, ApprovedBy::Panel { ayes, nays })?;
		}
		Pools::<T>::insert(id, pool);
		Self::advance_winding(id)
	}

	/// A part will be paid: it enters the round that is collecting.
	fn approve(
		key: PartKey,
		pool: &mut Pool<T::AccountId>,
		claimant: &T::AccountId,
		mut part: Part<T::AccountId>,
		at: Seconds,
		by: ApprovedBy,
	) -> DispatchResult {
		part.decided = Some(Self::stamp(at));
		let amount = part.remaining();
		let round = Self::enter_round(key, pool, &mut part, at)?;
		Self::put_part(key, pool, claimant, part)?;
		let (pool, claim, part) = key;
		Self::deposit_event(Event::PartApproved { pool, claim, part, amount, by, round });
		Ok(())
	}

	/// A part will not be paid. The second such within 24 periods ends the claimant's cover.
	fn refuse(
		key: PartKey,
		pool: &mut Pool<T::AccountId>,
		claim: &Claim<T::AccountId>,
		mut part: Part<T::AccountId>,
		at: Seconds,
	) -> DispatchResult {
		let (id, claim_id, _) = key;
		Self::drop_promise(id, pool, claim, &part, part.remaining())?;
		let (_, rules): (u32, Rules) = Self::rules_in_force(id, at)?;
		if !Self::is_another_refused(key, claim) {
			Self::count_refusal(id, claim, &rules, at)?;
		}
		if part.payee.is_vouched() {
			Self::bar_vouchers(id, claim_id, rules.period(), at);
		}
		Self::finish(key, pool, claim, &mut part, PartState::Refused)?;
		part.decided = Some(Self::stamp(at));
		Self::put_part(key, pool, &claim.claimant, part)?;
		let disputed = Disputes::<T>::get(key).map_or(at, |dispute| dispute.at.time);
		Self::expire_later_parts(key, pool, claim, disputed, at)
	}

	/// Whether another part of the claim was refused: parts that are disputed side by side are one mistake.
	fn is_another_refused((id, claim_id, index): PartKey, claim: &Claim<T::AccountId>) -> bool {
		let others = (0..claim.parts).filter(|other| *other != index);
		let mut stored = others.filter_map(|other| Parts::<T>::get((id, claim_id, other)));
		stored.any(|other| other.reopened || other.state == PartState::Refused)
	}

	/// The second claim that is refused within 24 periods ends its claimant's cover.
	fn count_refusal(id: PoolId, claim: &Claim<T::AccountId>, rules: &Rules, at: Seconds) -> DispatchResult {
		let who = &claim.claimant;
		if let Some(mut member) = Members::<T>::get(id, who) {
			if let Some(until) = member.refuse(rules, Self::moment(at)) {
				Self::deposit_event(Event::CoverEnded { pool: id, member: who.clone(), until });
			}
			Members::<T>::insert(id, who, member);
			return Ok(());
		}
		PastMembers::<T>::try_mutate(id, who, |record| {
			let record = record.get_or_insert_with(Default::default);
			record.refusals.ensure_add_assign(1)?;
			record.last_refusal = Some(at);
			Ok(())
		})
	}

	/// The dispute was right: the bond goes back, and nothing more. A reward would let a ring harvest honest claims.
	fn return_bond(key: PartKey, pool: &Pool<T::AccountId>, dispute: &Dispute<T::AccountId>) -> DispatchResult {
		let amount = Self::release(&pool.currency, HoldReason::DisputeBond, &dispute.by, dispute.bond)?;
		let (pool, claim, part) = key;
		Self::deposit_event(Event::BondReturned { pool, claim, part, to: dispute.by.clone(), amount });
		Ok(())
	}

	/// The dispute was wrong: half of the bond to the claimant, the rest and what cannot be delivered to free money.
	fn split_bond(
		key: PartKey,
		pool: &mut Pool<T::AccountId>,
		claim: &Claim<T::AccountId>,
		dispute: &Dispute<T::AccountId>,
	) -> DispatchResult {
		let move_to = |to: &T::AccountId, amount: Balance| {
			Self::forfeit(&pool.currency, HoldReason::DisputeBond, &dispute.by, to, amount)
		};
		let to_claimant = move_to(&claim.claimant, dispute.bond / 2).unwrap_or(0);
		let to_pot = move_to(&Self::pot(key.0), dispute.bond.ensure_sub(to_claimant)?)?;
		pool.books.free.ensure_add_assign(to_pot)?;
		let (pool, claim, part) = key;
		Self::deposit_event(Event::BondSplit {
			pool,
			claim,
			part,
			from: dispute.by.clone(),
			claimant: to_claimant,
			pot: to_pot,
		});
		Ok(())
	}
}
