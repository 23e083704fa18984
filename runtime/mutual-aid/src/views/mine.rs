//! What needs a person, and all else that they have to do with. The one definition of both.

use alloc::{collections::BTreeSet, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode};
use pallet_member_referenda::MemberPolls;
use scale_info::TypeInfo;

use super::{
	JoinTerms, PAGE,
	claims::ClaimRow,
	decisions::slots,
	pools::{LOOKED_AT, PoolRow},
	powers::ANY_TEXT,
	standing::StandingIn,
};
use crate::{
	AcceptedPayees, Applications, Balance, Candidates, Changes, ClaimId, Claims, Config, CurrencyId, Drafts, Error,
	HostOffers, Invitations, JoinWay, Members, NewestClaims, Pallet, PartIndex, Parts, PastMembers, PoolId, Pools,
	Vouchers,
	change::{Draft, Proposal, Slot},
	claim::{Milestone, PartState},
	pool::PoolState,
	record::{UnderWay, parts_in},
	rules::days,
	time::Seconds,
};

/// Dues are told of so long before they are due, in days.
const DUES_AHEAD_DAYS: u8 = 7;
/// Drafts of a pool that are looked at.
const DRAFTS: usize = LOOKED_AT as usize;

/// What needs a person.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub enum Task<AccountId> {
	/// A vote about a part.
	Vote {
		/// Of which claim.
		claim: ClaimId,
		/// Which part.
		part: PartIndex,
		/// Where the vote is cast.
		poll: u64,
		/// Whether the part would be refused if the poll ended now.
		refuses: bool,
	},
	/// A look at a part for which they were drawn.
	Look {
		/// At which claim.
		claim: ClaimId,
		/// At which part of it.
		part: PartIndex,
	},
	/// An answer to a dispute.
	Answer {
		/// About which claim.
		claim: ClaimId,
		/// Which part of it.
		part: PartIndex,
	},
	/// A vote about the pool.
	Decide {
		/// What it is about.
		slot: Slot,
		/// Where the vote is cast.
		poll: u64,
	},
	/// A signature under a draft.
	Sign {
		/// Whose draft.
		author: AccountId,
		/// Its number.
		number: u32,
		/// Signatures that it has.
		signatures: u32,
		/// Signatures that it takes.
		needed: u32,
	},
	/// The word of the candidate whom a draft proposes.
	Agree {
		/// Whose draft.
		author: AccountId,
		/// Its number.
		number: u32,
	},
	/// A voucher for a claim.
	Vouch {
		/// Which claim.
		claim: ClaimId,
		/// The first part that waits for it.
		part: PartIndex,
	},
	/// Opening a part whose time has come.
	Open {
		/// Of which claim.
		claim: ClaimId,
		/// Which part.
		part: PartIndex,
	},
	/// A school's word that a milestone is reached.
	Attest {
		/// Of which claim.
		claim: ClaimId,
		/// Of which part.
		part: PartIndex,
	},
	/// Taking up an invitation.
	Join(JoinTerms),
	/// Collecting what could not be delivered.
	Collect {
		/// Of which claim.
		claim: ClaimId,
		/// Of which part.
		part: PartIndex,
		/// In the pool's currency.
		amount: Balance,
	},
	/// Taking what leaving brings.
	PayExit {
		/// In the pool's currency.
		amount: Balance,
	},
	/// Accepting less, or waiting: what leaving brings is worth less than they accept.
	ExitBelow {
		/// What it would be by now, in the pool's currency.
		amount: Balance,
	},
	/// Taking the share of a pool that is wound up.
	Redeem {
		/// In the pool's currency.
		amount: Balance,
	},
	/// Becoming the host of a pool that is offered.
	AcceptHost,
	/// Deciding about applications.
	Admit {
		/// How many wait.
		count: u32,
		/// Whether anyone could drop one.
		late: bool,
	},
	/// Paying dues, soon or in arrears.
	PayDues {
		/// Of one period, in the pool's currency.
		dues: Balance,
		/// Until when arrears are forgiven, in chain time.
		grace_ends: Seconds,
	},
}

/// What needs a person, and by when in chain time; nothing where there is no end.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct TimedTask<AccountId> {
	/// What.
	pub task: Task<AccountId>,
	/// By when.
	pub by: Option<Seconds>,
}

/// A pool that a person has to do with.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct InPool<AccountId> {
	/// The pool.
	pub row: PoolRow<AccountId>,
	/// Where they stand in it.
	pub standing: StandingIn<AccountId>,
	/// Their claims under way, and their newest; the newest first, fifty at most.
	pub claims: Vec<ClaimRow<AccountId>>,
	/// What needs them.
	pub tasks: Vec<TimedTask<AccountId>>,
}

/// What a person has to do with, by pages of the pools in which there is something.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Mine<AccountId> {
	/// The pools in which they have anything to do, the newest first.
	pub pools: Vec<InPool<AccountId>>,
	/// The next page is of the pools before this one; nothing at the end.
	pub next: Option<PoolId>,
	/// What they can spend of the native token.
	pub balance: Balance,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn mine_of(who: &T::AccountId, before: Option<PoolId>, count: u32) -> Mine<T::AccountId> {
		let (pools, next) = Self::page_of_those(before, count, |pool, looked_at| Self::in_pool(pool, who, looked_at));
		Mine { pools, next, balance: Self::spendable(&CurrencyId::Native, who) }
	}

	/// Nothing of a pool that `who` has nothing to do with: that is told by ten reads at most, since most pools are such.
	/// What is gone through in the others, drafts and claims, counts as looked at.
	fn in_pool(id: PoolId, who: &T::AccountId, looked_at: &mut u32) -> Option<InPool<T::AccountId>> {
		let host = Pools::<T>::get(id)?.host;
		let is_member = Members::<T>::contains_key(id, who);
		let files = is_member || PastMembers::<T>::contains_key(id, who);
		let is_school = AcceptedPayees::<T>::contains_key(id, who);
		let asked =
			host == *who || HostOffers::<T>::get(id).as_ref() == Some(who) || Applications::<T>::contains_key(id, who);
		let invited = || {
			Invitations::<T>::contains_key(id, who)
				&& Self::join_terms(id, who).is_ok_and(|terms| terms.way == JoinWay::Invitation)
		};
		let drafts = Self::drafts_for(id, who, is_member);
		*looked_at = looked_at.saturating_add(drafts.len() as u32);
		let tasks_of_drafts = Self::tasks_of_drafts(id, who, is_member, drafts);
		if !(files || is_school || asked || !tasks_of_drafts.is_empty() || invited()) {
			return None;
		}
		let standing = Self::standing_of(id, who)?;
		let row = Self::row_of_pool(id)?;
		let ways = if files || is_school { Self::under_way(id) } else { Vec::new() };
		*looked_at = looked_at.saturating_add(ways.len() as u32);
		let mut tasks = Self::tasks_of_claims(id, who, &ways, is_school);
		tasks.extend(Self::tasks_of_changes(id, who));
		tasks.extend(tasks_of_drafts);
		tasks.extend(Self::tasks_of_standing(id, &row, &standing));
		let claims = if files { Self::claims_of(id, who, &ways) } else { Vec::new() };
		Some(InPool { row, standing, claims, tasks })
	}

	fn claims_of(
		id: PoolId,
		who: &T::AccountId,
		ways: &[(ClaimId, UnderWay<T::AccountId>)],
	) -> Vec<ClaimRow<T::AccountId>> {
		let running = ways.iter().filter(|(_, way)| way.claimant == *who).map(|(claim, _)| *claim);
		let found: BTreeSet<_> = NewestClaims::<T>::get(id, who).into_iter().chain(running).collect();
		found.into_iter().rev().take(PAGE as usize).filter_map(|claim| Self::row_of_claim(id, claim, None)).collect()
	}

	fn tasks_of_claims(
		id: PoolId,
		who: &T::AccountId,
		ways: &[(ClaimId, UnderWay<T::AccountId>)],
		is_school: bool,
	) -> Vec<TimedTask<T::AccountId>> {
		let mut tasks = Vec::new();
		for (claim_id, way) in ways {
			let claim = *claim_id;
			let own = way.claimant == *who;
			for part in parts_in(way.disputed) {
				let Some(PartState::Disputed { poll, .. }) = Parts::<T>::get((id, claim, part)).map(|part| part.state)
				else {
					continue;
				};
				let Some(progress) = T::Polls::progress(poll) else { continue };
				let by = Some(progress.ends);
				if T::Polls::vote_of(poll, who) == Ok(None) {
					let refuses = progress.passes;
					tasks.push(TimedTask { task: Task::Vote { claim, part, poll, refuses }, by });
				}
				if own && Self::trial(|| Self::do_answer(who, (id, claim, part), ANY_TEXT)).is_ok() {
					tasks.push(TimedTask { task: Task::Answer { claim, part }, by });
				}
			}
			for part in parts_in(way.open) {
				if let Ok(drawn) = Self::to_look((id, claim, part), who) {
					tasks.push(TimedTask { task: Task::Look { claim, part }, by: Some(drawn.closes) });
				}
			}
			tasks.extend(Self::tasks_of_waiting(id, who, claim, way, is_school));
			for part in parts_in(way.held) {
				let key = (id, claim, part);
				let Some(found) = Parts::<T>::get(key) else { continue };
				if !own && found.payee.account(&way.claimant) != who {
					continue;
				}
				// What still cannot be delivered is the claimant's to have paid to another.
				let undelivered = Err(Error::<T>::CannotBeDelivered.into());
				let collected = Self::trial(|| Self::do_collect(who, key));
				if collected.is_ok() || collected == undelivered {
					let amount = found.held.free.saturating_add(found.held.donated);
					tasks.push(TimedTask { task: Task::Collect { claim, part, amount }, by: None });
				}
			}
		}
		tasks
	}

	/// Parts of a claim that wait for `who`.
	fn tasks_of_waiting(
		id: PoolId,
		who: &T::AccountId,
		claim_id: ClaimId,
		way: &UnderWay<T::AccountId>,
		is_school: bool,
	) -> Vec<TimedTask<T::AccountId>> {
		let mut tasks = Vec::new();
		let own = way.claimant == *who;
		if way.waiting == 0 {
			return tasks;
		}
		let Some(claim) = Claims::<T>::get(id, claim_id) else { return tasks };
		let waiting: Vec<_> =
			parts_in(way.waiting).filter_map(|part| Some((part, Parts::<T>::get((id, claim_id, part))?))).collect();
		let vouched = waiting.iter().find(|(_, part)| part.payee.is_vouched());
		if let Some((part, _)) = vouched.filter(|_| !own)
			&& Self::may_vouch(id, claim_id, who).is_ok()
		{
			let task = Task::Vouch { claim: claim_id, part: *part };
			tasks.push(TimedTask { task, by: Vouchers::<T>::get(id, claim_id).map(|vouching| vouching.until) });
		}
		for (part, found) in waiting {
			let key = (id, claim_id, part);
			let by = Some(Self::opens_until(&claim, &found));
			let concerns = own || found.payee.account(&way.claimant) == who;
			let task = |task| TimedTask { task, by };
			if concerns && Self::may_open(key, who).is_ok() {
				tasks.push(task(Task::Open { claim: claim_id, part }));
			} else if is_school
				&& Self::missing_milestone(key, &way.claimant, &found) == Some(Milestone::SchoolAttests)
				&& (concerns || !found.payee.is_registered())
				&& Self::trial(|| Self::do_attest(who.clone(), key)).is_ok()
			{
				tasks.push(task(Task::Attest { claim: claim_id, part }));
			}
		}
		tasks
	}

	fn tasks_of_changes(id: PoolId, who: &T::AccountId) -> Vec<TimedTask<T::AccountId>> {
		slots()
			.filter_map(|slot| {
				let change = Changes::<T>::get(id, slot)?;
				let votes = change.is_voted_on() && T::Polls::vote_of(change.poll, who) == Ok(None);
				let task = Task::Decide { slot, poll: change.poll };
				votes.then(|| TimedTask { task, by: T::Polls::ends(change.poll) })
			})
			.collect()
	}

	/// Drafts, those over among them: all for a member, for others those that ask them to be the host.
	fn drafts_for(id: PoolId, who: &T::AccountId, is_member: bool) -> Vec<(T::AccountId, Draft<T::AccountId>)> {
		if is_member {
			return Drafts::<T>::iter_prefix(id).take(DRAFTS).collect();
		}
		let authors = Candidates::<T>::iter_key_prefix((id, who)).take(DRAFTS);
		authors.filter_map(|author| Drafts::<T>::get(id, &author).map(|draft| (author, draft))).collect()
	}

	fn tasks_of_drafts(
		id: PoolId,
		who: &T::AccountId,
		is_member: bool,
		drafts: Vec<(T::AccountId, Draft<T::AccountId>)>,
	) -> Vec<TimedTask<T::AccountId>> {
		let now = Self::now().chain;
		let mut tasks = Vec::new();
		for (author, draft) in drafts.into_iter().filter(|(_, draft)| now < draft.closes) {
			let (number, by) = (draft.number, Some(draft.closes));
			let missing = is_member && draft.signatures < draft.needed;
			if missing && Self::trial(|| Self::do_sign_draft(who.clone(), id, author.clone(), number)).is_ok() {
				let (signatures, needed) = (draft.signatures, draft.needed);
				tasks.push(TimedTask { task: Task::Sign { author: author.clone(), number, signatures, needed }, by });
			}
			let candidate = !draft.agreed && draft.proposal == Proposal::Host(who.clone());
			if candidate && Self::trial(|| Self::do_agree(who, id, author.clone(), number)).is_ok() {
				tasks.push(TimedTask { task: Task::Agree { author, number }, by });
			}
		}
		tasks
	}

	fn tasks_of_standing(
		id: PoolId,
		row: &PoolRow<T::AccountId>,
		standing: &StandingIn<T::AccountId>,
	) -> Vec<TimedTask<T::AccountId>> {
		let now = Self::now().chain;
		let mut tasks = Vec::new();
		let mut add = |task, by| tasks.push(TimedTask { task, by });
		let invitation = standing.invitation.as_ref().map(|invitation| invitation.expires);
		if let Ok(terms) = standing.join
			&& terms.way == JoinWay::Invitation
		{
			add(Task::Join(terms), invitation);
		}
		if standing.offered {
			add(Task::AcceptHost, None);
		}
		if standing.host && row.pool.state == PoolState::Open {
			let expiries: Vec<_> =
				Applications::<T>::iter_prefix_values(id).take(PAGE as usize).map(|asked| asked.expires).collect();
			if let Some(first) = expiries.iter().min() {
				add(Task::Admit { count: expiries.len() as u32, late: *first <= now }, Some(*first));
			}
		}
		if let Some(share) = standing.share {
			if standing.redeem.is_ok() {
				add(Task::Redeem { amount: share.exit_now }, Self::sharing_until(id));
			}
			if standing.pay_exit.is_ok() && share.exit_now > 0 {
				add(Task::PayExit { amount: share.exit_now }, None);
			}
			if standing.pay_exit == Err(Error::<T>::BelowLeastRatio.into()) {
				add(Task::ExitBelow { amount: share.exit_now }, None);
			}
		}
		let soon = now.saturating_add(days(DUES_AHEAD_DAYS));
		if let Some(member) = standing.member
			&& row.pool.state == PoolState::Open
			&& member.exit.is_none()
			&& member.paid_until < soon
		{
			add(Task::PayDues { dues: member.dues, grace_ends: member.grace_ends }, Some(member.paid_until));
		}
		tasks
	}
}
