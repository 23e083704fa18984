//! Decisions of a pool's voters about the pool: proposed by a token holder or drafted and signed by voters, talked
//! about, voted on, and carried out by the chain.

use pallet_member_referenda::{MemberPolls, NewPoll, Progress, Threshold};
use polkadot_sdk::{
	frame_support::{ensure, pallet_prelude::DispatchResult, traits::Get},
	sp_core::H256,
	sp_runtime::{
		DispatchError,
		traits::{EnsureAdd, EnsureAddAssign},
	},
};

use crate::{
	Balance, Candidates, Changes, Config, Currencies, CurrencyId, Drafts, Error, Event, HoldReason, Job, NextDraft,
	Pallet, Parameters, PoolId, Pools, Rules, Signatures,
	change::{Change, ChangeState, Draft, Proposal, Signature, Slot, signatures_needed, signing, talk, vote},
	claim::Subject,
	pool::Kind,
	pool::{Pool, PoolState},
	rules::{DatedRules, Rules as RulesOfPool, days},
	time::{DAY, Seconds},
	views::decisions::ChangeTerms,
};

impl<T: Config> Pallet<T> {
	/// A token holder proposes next rules, with a deposit.
	pub(crate) fn do_propose_rules(
		by: T::AccountId,
		id: PoolId,
		rules: RulesOfPool,
		statement: H256,
	) -> DispatchResult {
		let pool = Self::open_pool(id)?;
		let proposal = Proposal::Rules(rules);
		Self::ensure_proposable(id, &pool, &proposal)?;
		ensure!(Self::is_free(id, Slot::RulesByHolder), Error::<T>::SlotTaken);
		let deposit = Parameters::<T>::get().proposal_deposit;
		Self::hold(&CurrencyId::Native, HoldReason::ProposalDeposit, &by, deposit)?;
		Self::open_change(id, &pool, Slot::RulesByHolder, proposal, by, statement, deposit)
	}

	/// A voter drafts a proposal and signs it; a draft of the same author is replaced.
	pub(crate) fn do_draft(
		author: T::AccountId,
		id: PoolId,
		proposal: Proposal<T::AccountId>,
		statement: H256,
	) -> DispatchResult {
		let pool = Self::open_pool(id)?;
		Self::ensure_proposable(id, &pool, &proposal)?;
		let slot = proposal.slot();
		Self::ensure_can_sign(id, &author, slot, Some(&author))?;
		let number = NextDraft::<T>::get();
		NextDraft::<T>::put(number.ensure_add(1)?);
		let closes = Self::now().chain.ensure_add(signing())?;
		let needed = signatures_needed(pool.voters);
		let agreed = match &proposal {
			Proposal::Host(candidate) => *candidate == author,
			_ => true,
		};
		let draft = Draft { number, proposal, statement, closes, signatures: 0, needed, agreed };
		Self::deposit_event(Event::Drafted {
			pool: id,
			author: author.clone(),
			slot,
			number,
			statement,
			needed,
			closes,
		});
		if let Some(replaced) = Drafts::<T>::get(id, &author) {
			Self::note_candidate(id, &author, &replaced, false);
		}
		Self::note_candidate(id, &author, &draft, true);
		Self::add_signature(author.clone(), id, author, draft)
	}

	/// Whether the candidate of a draft is asked for their word. Who has given it, or drafts themselves, is not.
	pub(crate) fn note_candidate(id: PoolId, author: &T::AccountId, draft: &Draft<T::AccountId>, asked: bool) {
		match &draft.proposal {
			Proposal::Host(_) if draft.agreed => {}
			Proposal::Host(candidate) if asked => Candidates::<T>::insert((id, candidate, author), ()),
			Proposal::Host(candidate) => Candidates::<T>::remove((id, candidate, author)),
			_ => {}
		}
	}

	/// A voter signs a draft. The last signature opens the poll.
	pub(crate) fn do_sign_draft(who: T::AccountId, id: PoolId, author: T::AccountId, number: u32) -> DispatchResult {
		let draft = Self::running_draft(id, &author, number)?;
		let slot = draft.proposal.slot();
		Self::ensure_can_sign(id, &who, slot, None)?;
		Self::add_signature(who, id, author, draft)
	}

	/// A voter whose signature of this kind is under no running draft, but for one that is being replaced by its author.
	fn ensure_can_sign(id: PoolId, who: &T::AccountId, slot: Slot, replacing: Option<&T::AccountId>) -> DispatchResult {
		let now = Self::now();
		let voter = Self::member(id, who)?;
		let (_, rules) = Self::rules_in_force(id, now.chain)?;
		Self::ensure_voter(&voter, &rules, now.chain)?;
		let Some(Signature { author, number }) = Signatures::<T>::get((id, who, slot)) else { return Ok(()) };
		let runs = Some(&author) != replacing && Self::running_draft(id, &author, number).is_ok();
		ensure!(!runs, Error::<T>::AlreadySigned);
		Ok(())
	}

	fn add_signature(
		who: T::AccountId,
		id: PoolId,
		author: T::AccountId,
		mut draft: Draft<T::AccountId>,
	) -> DispatchResult {
		draft.signatures.ensure_add_assign(1)?;
		let (signatures, number) = (draft.signatures, draft.number);
		let key = (id, &who, draft.proposal.slot());
		Signatures::<T>::insert(key, Signature { author: author.clone(), number });
		Drafts::<T>::insert(id, &author, draft);
		Self::deposit_event(Event::DraftSigned { pool: id, author: author.clone(), number, by: who, signatures });
		Self::try_open_draft(id, author)
	}

	/// The candidate of a draft agrees to be the host.
	pub(crate) fn do_agree(candidate: &T::AccountId, id: PoolId, author: T::AccountId, number: u32) -> DispatchResult {
		let mut draft = Self::running_draft(id, &author, number)?;
		ensure!(draft.proposal == Proposal::Host(candidate.clone()), Error::<T>::NotOffered);
		Self::note_candidate(id, &author, &draft, false);
		draft.agreed = true;
		Drafts::<T>::insert(id, &author, draft);
		Self::deposit_event(Event::CandidateAgreed { pool: id, author: author.clone(), number });
		Self::try_open_draft(id, author)
	}

	/// Open the poll of a draft that was complete while its slot was taken.
	pub(crate) fn do_open_draft(id: PoolId, author: T::AccountId, number: u32) -> DispatchResult {
		let draft = Self::running_draft(id, &author, number)?;
		ensure!(draft.signatures >= draft.needed, Error::<T>::SignaturesMissing);
		ensure!(draft.agreed, Error::<T>::CandidateHasNotAgreed);
		ensure!(Self::is_free(id, draft.proposal.slot()), Error::<T>::SlotTaken);
		Self::try_open_draft(id, author)
	}

	fn try_open_draft(id: PoolId, author: T::AccountId) -> DispatchResult {
		let Some(draft) = Drafts::<T>::get(id, &author) else { return Ok(()) };
		let slot = draft.proposal.slot();
		let complete = draft.agreed && draft.signatures >= draft.needed;
		if !complete || !Self::is_free(id, slot) {
			return Ok(());
		}
		let pool = Self::open_pool(id)?;
		// The floor of dues, the host or the rules may have changed since it was drafted.
		Self::ensure_proposable(id, &pool, &draft.proposal)?;
		Drafts::<T>::remove(id, &author);
		Self::open_change(id, &pool, slot, draft.proposal, author, draft.statement, 0)
	}

	fn running_draft(id: PoolId, author: &T::AccountId, number: u32) -> Result<Draft<T::AccountId>, DispatchError> {
		let draft = Drafts::<T>::get(id, author).filter(|draft| draft.number == number);
		let draft = draft.ok_or(Error::<T>::NoSuchDraft)?;
		ensure!(Self::now().chain < draft.closes, Error::<T>::SigningOver);
		Ok(draft)
	}

	fn ensure_proposable(id: PoolId, pool: &Pool<T::AccountId>, proposal: &Proposal<T::AccountId>) -> DispatchResult {
		match proposal {
			Proposal::Rules(rules) => {
				Self::ensure_rules(rules, pool.kind, &pool.currency)?;
				ensure!(Self::dated_rules(id, pool.rules)?.rules != *rules, Error::<T>::NothingChanges);
			}
			Proposal::Host(candidate) => ensure!(*candidate != pool.host, Error::<T>::NothingChanges),
			Proposal::WindUp => {}
		}
		Ok(())
	}

	/// Whether rules lie within their bounds, fit the kind of pool, and the dues are above the currency's floor.
	pub(crate) fn ensure_rules(rules: &RulesOfPool, kind: Kind, currency: &CurrencyId) -> DispatchResult {
		let registered = Currencies::<T>::get(currency).ok_or(Error::<T>::NoSuchCurrency)?;
		ensure!(rules.within_bounds() && rules.of_kind.fit(kind), Error::<T>::RulesOutOfBounds);
		ensure!(rules.dues >= registered.dues_floor, Error::<T>::DuesBelowFloor);
		Ok(())
	}

	/// Whether a slot takes a proposal now.
	pub(crate) fn is_free(id: PoolId, slot: Slot) -> bool {
		Changes::<T>::get(id, slot).is_none_or(|change| change.frees(slot, Self::now().chain))
	}

	pub(crate) fn open_change(
		id: PoolId,
		pool: &Pool<T::AccountId>,
		slot: Slot,
		proposal: Proposal<T::AccountId>,
		by: T::AccountId,
		statement: H256,
		deposit: Balance,
	) -> DispatchResult {
		let now = Self::now();
		let opens = now.chain.ensure_add(talk())?;
		let ends = opens.ensure_add(vote())?;
		let subject = match proposal {
			Proposal::Rules(_) => Subject::NextRules { slot },
			Proposal::Host(_) => Subject::NextHost,
			Proposal::WindUp => Subject::WindUp,
		};
		let threshold = Self::threshold_of(id, pool, &proposal)?;
		let poll = T::Polls::open(NewPoll {
			group: id,
			subject,
			threshold,
			electorate: pool.voters,
			cutoff: pool.next_sequence,
			excluded: None,
			opens,
			ends,
		})?;
		let job = Self::schedule(ends, Job::ChangeEnds { pool: id, slot })?;
		Self::deposit_event(Event::ChangeProposed {
			pool: id,
			slot,
			by: by.clone(),
			proposal: proposal.clone(),
			statement,
			deposit,
			poll,
			opens,
			ends,
		});
		let state = ChangeState::Voting { job };
		let opened = Self::stamp(now.chain);
		Changes::<T>::insert(id, slot, Change { proposal, by, statement, deposit, opened, poll, state });
		Ok(())
	}

	/// What a proposal needs. Rules are compared with the newest that have passed.
	fn threshold_of(
		id: PoolId,
		pool: &Pool<T::AccountId>,
		proposal: &Proposal<T::AccountId>,
	) -> Result<Threshold, DispatchError> {
		Ok(match proposal {
			Proposal::Rules(rules) if rules.only_ease(&Self::dated_rules(id, pool.rules)?.rules) => Threshold::Ease,
			Proposal::Rules(_) | Proposal::Host(_) => Threshold::Change,
			Proposal::WindUp => Threshold::WindUp,
		})
	}

	/// What a proposal would need if its vote opened now.
	pub(crate) fn terms_of_change(id: PoolId, proposal: &Proposal<T::AccountId>) -> Option<ChangeTerms> {
		let pool = Self::pool(id).ok()?;
		let threshold = Self::threshold_of(id, &pool, proposal).ok()?;
		let electorate = pool.voters;
		Some(ChangeTerms { threshold, electorate, needed_ayes: threshold.needed_ayes(electorate) })
	}

	/// Due job: the poll about a change has ended, or its end has moved.
	pub(crate) fn end_change(id: PoolId, slot: Slot) -> DispatchResult {
		let Some(mut change) = Changes::<T>::get(id, slot) else { return Ok(()) };
		if !change.is_voted_on() {
			return Ok(());
		}
		let progress = T::Polls::progress(change.poll).ok_or(Error::<T>::NoSuchChange)?;
		let Some(passed) = T::Polls::conclude(change.poll) else {
			let job = Self::schedule(progress.ends, Job::ChangeEnds { pool: id, slot })?;
			change.state = ChangeState::Voting { job };
			Changes::<T>::insert(id, slot, change);
			return Ok(());
		};
		let mut pool = Self::pool(id)?;
		Self::settle_deposit(id, &change, &progress, passed)?;
		// Also of a poll whose votes were cleared before the other side's rules passed.
		let threshold = Self::threshold_of(id, &pool, &change.proposal)?;
		let is_enough = threshold.passes(progress.ayes, progress.nays, progress.electorate);
		// A pool that is being wound up changes in nothing else any more.
		let passed = passed && is_enough && pool.state == PoolState::Open;
		change.state = match passed {
			true => ChangeState::Adopted { start: Self::carry_out(id, &mut pool, &change.proposal, progress.ends)? },
			false => ChangeState::Failed { at: progress.ends },
		};
		let winds_up = passed && change.proposal == Proposal::WindUp;
		Changes::<T>::insert(id, slot, change);
		if passed {
			Self::compare_anew(id, &pool, slot)?;
		}
		Pools::<T>::insert(id, pool);
		let Progress { ayes, nays, .. } = progress;
		Self::deposit_event(Event::ChangeDecided { pool: id, slot, passed, ayes, nays });
		if winds_up { Self::begin_winding(id, progress.ends) } else { Ok(()) }
	}

	/// What only eased when its vote opened may take back what the other side's rules give, now that they have passed: who
	/// votes on it sees what it needs.
	fn compare_anew(id: PoolId, pool: &Pool<T::AccountId>, passed: Slot) -> DispatchResult {
		let other = match passed {
			Slot::RulesByHolder => Slot::RulesByMembers,
			Slot::RulesByMembers => Slot::RulesByHolder,
			Slot::Host | Slot::WindUp => return Ok(()),
		};
		if let Some(change) = Changes::<T>::get(id, other).filter(|change| change.is_voted_on()) {
			T::Polls::harden(change.poll, Self::threshold_of(id, pool, &change.proposal)?);
		}
		Ok(())
	}

	/// Returns from when it holds, in chain time.
	fn carry_out(
		id: PoolId,
		pool: &mut Pool<T::AccountId>,
		proposal: &Proposal<T::AccountId>,
		ended: Seconds,
	) -> Result<Seconds, DispatchError> {
		match proposal {
			Proposal::Rules(rules) => {
				let now = Self::now().chain;
				let (_, current) = Self::rules_in_force(id, now)?;
				let newest = Self::dated_rules(id, pool.rules)?;
				// Where both sides' rules pass, the later ones start after the earlier.
				let start =
					ended.saturating_add(days(current.notice_days)).max(newest.start.saturating_add(DAY)).max(now);
				pool.add_version(start)?;
				Rules::<T>::insert(id, pool.rules, DatedRules { rules: *rules, start });
				Self::deposit_event(Event::RulesSet { pool: id, version: pool.rules, start, rules: *rules });
				Ok(start)
			}
			Proposal::Host(candidate) => {
				Self::set_host(id, pool, candidate.clone());
				Ok(ended)
			}
			Proposal::WindUp => Ok(ended),
		}
	}

	/// A deposit is lost if two thirds of the votes are against; what cannot be moved goes back.
	fn settle_deposit(id: PoolId, change: &Change<T::AccountId>, progress: &Progress, passed: bool) -> DispatchResult {
		let Change { by, deposit, .. } = change;
		if *deposit == 0 {
			return Ok(());
		}
		let votes = u64::from(progress.ayes).saturating_add(progress.nays.into());
		let refused = !passed && votes > 0 && 3 * u64::from(progress.nays) >= 2 * votes;
		let (native, reason) = (CurrencyId::Native, HoldReason::ProposalDeposit);
		let lost = match refused {
			true => Self::forfeit(&native, reason, by, &T::Treasury::get(), *deposit).unwrap_or(0),
			false => 0,
		};
		let returned = Self::release(&native, reason, by, deposit.saturating_sub(lost))?;
		Self::deposit_event(Event::DepositSettled { pool: id, who: by.clone(), returned, lost });
		Ok(())
	}
}
