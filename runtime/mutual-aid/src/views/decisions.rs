//! What is decided about a pool.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode};
use pallet_member_referenda::{MemberPolls, PollStatus, Threshold};
use polkadot_sdk::sp_runtime::DispatchError;
use scale_info::TypeInfo;

use super::{PAGE, RulesFrom, powers::Answer};
use crate::{
	Changes, Config, Drafts, Pallet, PoolId, Pools, Signatures,
	change::{Change, ChangeState, Draft, Proposal, Slot},
	pool::Pool,
	rules::{DatedRules, Rules},
	time::Seconds,
};

/// Drafts that are looked at, those over among them.
const LOOKED_AT: usize = 1_000;

/// A decision with its votes.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct ChangeRow<AccountId> {
	/// Where it is taken.
	pub slot: Slot,
	/// As it is stored.
	pub change: Change<AccountId>,
	/// How its poll stands.
	pub panel: Option<PollStatus>,
	/// The vote that `who` has cast, or why they may not vote; nothing without an account.
	pub vote: Option<Result<Option<bool>, DispatchError>>,
	/// The rules that it is compared with: those of its time once it is decided, else the newest that have passed.
	pub before: Rules,
}

/// What a proposal needs to pass.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct ChangeTerms {
	/// By what it changes.
	pub threshold: Threshold,
	/// How many could vote.
	pub electorate: u32,
	/// Least number of ayes.
	pub needed_ayes: u32,
}

/// A draft, and what `who` can do about it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct DraftRow<AccountId> {
	/// Whose it is.
	pub author: AccountId,
	/// As it is stored.
	pub draft: Draft<AccountId>,
	/// Whether `who` signed it.
	pub signed: bool,
	/// Sign it; nothing without an account.
	pub sign: Option<Answer>,
	/// Agree to be the host that it proposes; nothing for whoever is not asked.
	pub agree: Option<Answer>,
	/// Open its vote, which anyone can.
	pub open: Answer,
}

/// All that is decided about a pool.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Decisions<AccountId> {
	/// The newest decision of each slot, the newest first.
	pub changes: Vec<ChangeRow<AccountId>>,
	/// The drafts that can be signed, the newest first.
	pub drafts: Vec<DraftRow<AccountId>>,
	/// The newest rules, where they wait for the date from which they hold.
	pub waiting: Option<RulesFrom>,
}

/// Every slot.
pub(super) fn slots() -> impl Iterator<Item = Slot> {
	[Slot::RulesByHolder, Slot::RulesByMembers, Slot::Host, Slot::WindUp].into_iter()
}

impl<T: Config> Pallet<T> {
	pub(crate) fn decisions_of(id: PoolId, who: Option<&T::AccountId>) -> Option<Decisions<T::AccountId>> {
		let pool = Pools::<T>::get(id)?;
		let changes = Self::rows_of_changes(id, &pool, who)?;
		let now = Self::now();
		let newest = Self::dated_rules(id, pool.rules).ok()?;
		let mut drafts: Vec<_> =
			Drafts::<T>::iter_prefix(id).take(LOOKED_AT).filter(|(_, draft)| now.chain < draft.closes).collect();
		drafts.sort_by_key(|(_, draft)| core::cmp::Reverse(draft.number));
		drafts.truncate(PAGE as usize);
		let drafts = drafts.into_iter().map(|(author, draft)| Self::row_of_draft(id, author, draft, who)).collect();
		let waiting = (now.chain < newest.start).then_some(Self::with_date(pool.rules, newest));
		Some(Decisions { changes, drafts, waiting })
	}

	/// The newest decision of each slot, the newest first.
	pub(super) fn rows_of_changes(
		id: PoolId,
		pool: &Pool<T::AccountId>,
		who: Option<&T::AccountId>,
	) -> Option<Vec<ChangeRow<T::AccountId>>> {
		let newest = Self::dated_rules(id, pool.rules).ok()?;
		let mut changes: Vec<_> = slots()
			.filter_map(|slot| {
				let change = Changes::<T>::get(id, slot)?;
				let since = match change.state {
					ChangeState::Voting { .. } => None,
					ChangeState::Adopted { start } => Some(start),
					ChangeState::Failed { at } => Some(at),
				};
				let before = since.and_then(|since| Self::rules_before(id, pool.rules, since));
				Some(ChangeRow {
					slot,
					panel: T::Polls::status(change.poll),
					vote: who.map(|who| T::Polls::vote_of(change.poll, who)),
					before: before.map_or(newest.rules, |dated| dated.rules),
					change,
				})
			})
			.collect();
		changes.sort_by_key(|row| core::cmp::Reverse(row.change.poll));
		Some(changes)
	}

	fn row_of_draft(
		id: PoolId,
		author: T::AccountId,
		draft: Draft<T::AccountId>,
		who: Option<&T::AccountId>,
	) -> DraftRow<T::AccountId> {
		let number = draft.number;
		let signature = who.and_then(|who| Signatures::<T>::get((id, who, draft.proposal.slot())));
		let candidate = who.filter(|who| !draft.agreed && draft.proposal == Proposal::Host((*who).clone()));
		DraftRow {
			signed: signature.is_some_and(|signed| signed.author == author && signed.number == number),
			sign: who.map(|who| Self::trial(|| Self::do_sign_draft(who.clone(), id, author.clone(), number))),
			agree: candidate.map(|who| Self::trial(|| Self::do_agree(who, id, author.clone(), number))),
			open: Self::trial(|| Self::do_open_draft(id, author.clone(), number)),
			author,
			draft,
		}
	}

	/// The rules that held just before a chain time, if they are among the newest fifty.
	fn rules_before(id: PoolId, newest: u32, time: Seconds) -> Option<DatedRules> {
		let versions = (0..=newest).rev().take(PAGE as usize);
		versions.filter_map(|version| Self::dated_rules(id, version).ok()).find(|dated| dated.start < time)
	}
}
