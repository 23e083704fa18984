//! What a person may do about a part, by the checks of the calls themselves: each is done and taken back.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode};
use pallet_member_referenda::MemberPolls;
use polkadot_sdk::{sp_core::H256, sp_runtime::DispatchError};
use scale_info::TypeInfo;

use super::{DisputeTerms, page};
use crate::{
	AcceptedPayees, Balance, ClaimId, Config, Members, Pallet, PartIndex, PoolId, Vouchers,
	calls::PartKey,
	claim::{PartState, Payee, PayeeRequest},
};

/// Whether the chain would take a step now, or why not.
pub type Answer = Result<(), DispatchError>;

/// Stands for the hash of a text that is still to be written.
pub(super) const ANY_TEXT: H256 = H256([0xff; 32]);

/// A payee whom the claimant could name instead.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct OtherPayee<AccountId> {
	/// Who.
	pub payee: PayeeRequest<AccountId>,
	/// Whether the chain takes them.
	pub named: Answer,
}

/// With how much somebody can vouch.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct VouchTerms {
	/// At least, so that the places that are left are enough for the rest.
	pub least: Balance,
	/// At most: what nobody backs yet, or what of their dues backs nothing.
	pub most: Balance,
}

/// What vouching no more comes to.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct UnvouchTerms {
	/// How much is charged no more.
	pub amount: Balance,
	/// Whether that is all of it, and they vouch no more: nothing is open or paid. Else the claimant's own dues carry so much.
	pub whole: bool,
}

/// What somebody may do about a part. Texts and documents are taken to be given; no fee is asked for.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Powers<AccountId> {
	/// Whether they are a member of the pool.
	pub member: bool,
	/// Whether it is their own claim.
	pub claimant: bool,
	/// Whether they are who is paid.
	pub payee: bool,
	/// On what terms they can dispute it.
	pub dispute: Result<DisputeTerms, DispatchError>,
	/// Look at it, as one who was drawn.
	pub look: Answer,
	/// The vote they have cast about it; nothing where it is not in dispute.
	pub vote: Option<Result<Option<bool>, DispatchError>>,
	/// Answer its dispute.
	pub answer: Answer,
	/// Open it.
	pub open: Answer,
	/// Say that its milestone is reached.
	pub attest: Answer,
	/// With how much they can vouch for its claim.
	pub vouch: Result<VouchTerms, DispatchError>,
	/// What vouching no more would come to.
	pub unvouch: Result<UnvouchTerms, DispatchError>,
	/// Open it once more.
	pub reopen: Answer,
	/// Have it given up.
	pub expire: Answer,
	/// Take the claim back.
	pub withdraw: Answer,
	/// Collect what is held.
	pub collect: Answer,
	/// Whom else they could have it paid to; none where nothing is held or it is not their claim.
	pub payees: Vec<OtherPayee<AccountId>>,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn powers_of(
		pool: PoolId,
		claim_id: ClaimId,
		index: PartIndex,
		who: T::AccountId,
	) -> Option<Powers<T::AccountId>> {
		let key = (pool, claim_id, index);
		let claim = Self::claim(pool, claim_id).ok()?;
		let part = Self::part(key).ok()?;
		let vote = match part.state {
			PartState::Disputed { poll, .. } => Some(T::Polls::vote_of(poll, &who)),
			_ => None,
		};
		let claimant = claim.claimant == who;
		let payees = match claimant && !part.held.is_nothing() {
			true => Self::other_payees(key, &part.payee, &who),
			false => Vec::new(),
		};
		Some(Powers {
			member: Members::<T>::contains_key(pool, &who),
			claimant,
			payee: *part.payee.account(&claim.claimant) == who,
			dispute: Self::dispute_terms(key, &who),
			look: Self::to_look(key, &who).map(|_| ()),
			vote,
			answer: Self::trial(|| Self::do_answer(&who, key, ANY_TEXT)),
			open: Self::may_open(key, &who),
			attest: Self::trial(|| Self::do_attest(who.clone(), key)),
			vouch: Self::may_vouch(pool, claim_id, &who),
			unvouch: Self::outcome(|| Self::do_unvouch(&who, pool, claim_id)).map(|(_, terms)| terms),
			reopen: Self::trial(|| Self::do_reopen(&who, key, ANY_TEXT)),
			expire: Self::trial(|| Self::do_expire_part(key)),
			withdraw: Self::trial(|| Self::do_withdraw_claim(&who, pool, claim_id)),
			collect: Self::trial(|| Self::do_collect(&who, key)),
			payees,
		})
	}

	/// With how much `who` could vouch for a claim.
	pub(super) fn may_vouch(pool: PoolId, claim: ClaimId, who: &T::AccountId) -> Result<VouchTerms, DispatchError> {
		let (_, most) = Self::outcome(|| Self::do_vouch(who.clone(), pool, claim, Balance::MAX))?;
		let least = Vouchers::<T>::get(pool, claim).map_or(0, |vouching| vouching.least());
		Ok(VouchTerms { least, most })
	}

	/// Whether `who` could open a part, with a document where it needs one.
	pub(super) fn may_open(key: PartKey, who: &T::AccountId) -> Answer {
		Self::trial(|| Self::do_open_part(who.clone(), key, Some(ANY_TEXT)))
	}

	fn other_payees(key: PartKey, now: &Payee<T::AccountId>, claimant: &T::AccountId) -> Vec<OtherPayee<T::AccountId>> {
		let accepted = AcceptedPayees::<T>::iter_key_prefix(key.0).take(page(u32::MAX));
		let others = accepted.filter(|account| *now != Payee::Registered(account.clone()) && account != claimant);
		let own = (*now != Payee::OwnAccount).then_some(PayeeRequest::OwnAccount);
		others
			.map(PayeeRequest::Account)
			.chain(own)
			.map(|payee| OtherPayee { named: Self::trial(|| Self::do_name_payee(claimant, key, payee.clone())), payee })
			.collect()
	}
}
