//! A pool's members, its host's work, its end.

use alloc::{collections::BTreeMap, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode};
use scale_info::TypeInfo;

use super::{Membership, PAGE, ShareOf, page, powers::Answer};
use crate::{
	AcceptedPayees, Application, Applications, Balance, Config, HostOffers, Invitation, Invitations, Members, Pallet,
	Payees, PoolId, Pools, Profiles, Rounds, Windings,
	change::{Winding, WindingPhase},
	member::Standing,
	pool::{Profile, Successor},
	time::Seconds,
};

/// Members of a pool that are looked at.
const LOOKED_AT: usize = 1_000;

/// A member in a list.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct MemberRow<AccountId> {
	/// Who.
	pub who: AccountId,
	/// How they stand.
	pub membership: Membership,
	/// Whether anyone can have them leave, who have owed too long.
	pub removable: bool,
	/// What they are paid if anyone has their exit paid now; nothing where nobody else can.
	pub exit_payable: Option<Balance>,
}

/// A page of a pool's members.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct MembersPage<AccountId> {
	/// Of the members looked at, those from the place asked for on: who has paid least far comes first, who leaves last.
	pub members: Vec<MemberRow<AccountId>>,
	/// How many were looked at: all there are, or a thousand.
	pub looked_at: u32,
}

/// Members who owe as many periods.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Arrears {
	/// Periods owed, begun ones included.
	pub periods: u32,
	/// How many members.
	pub members: u32,
	/// What they owe together.
	pub owed: Balance,
	/// How many of them are covered still.
	pub in_grace: u32,
	/// When the first of these loses cover, in chain time.
	pub grace_ends: Option<Seconds>,
}

/// What a thousand members of a pool owe. Who leaves owes nothing any more.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct ArrearsPage<AccountId> {
	/// By periods, the fewest first.
	pub rows: Vec<Arrears>,
	/// After which member the next page begins; nothing at the end.
	pub next: Option<AccountId>,
}

/// What the host of a pool looks after; fifty of each at most.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Hosting<AccountId> {
	/// Who asks to be admitted.
	pub applications: Vec<(AccountId, Application)>,
	/// Places that are kept.
	pub invitations: Vec<(AccountId, Invitation<AccountId>)>,
	/// Payees that the pool accepts.
	pub accepted: Vec<AccountId>,
	/// Payees that the chain knows.
	pub registered: Vec<AccountId>,
	/// To whom the pool is offered.
	pub offer: Option<AccountId>,
}

/// How far the end of a pool is, and what of it `who`, or anyone, can do.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Ending {
	/// Its winding-up; nothing for a pool that goes on.
	pub winding: Option<Winding>,
	/// When the round ends that parts enter now, in chain time.
	pub round_ends: Option<Seconds>,
	/// What the pool is called that inherits.
	pub heir: Option<Profile>,
	/// What `who` takes along.
	pub share: Option<ShareOf>,
	/// Begin to wind it up.
	pub begin: Answer,
	/// Take the share of `who`; nothing without an account.
	pub redeem: Option<Answer>,
	/// Pass on what is left.
	pub close: Answer,
	/// Make a donation of what lies beyond the books.
	pub sweep: Answer,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn page_of_members(id: PoolId, from: u32, count: u32) -> MembersPage<T::AccountId> {
		let mut found: Vec<_> = Members::<T>::iter_prefix(id).take(LOOKED_AT).collect();
		let looked_at = found.len() as u32;
		found.sort_by_key(|(_, member)| (member.exit.is_some(), member.paid_until));
		// Stands for anyone else: a pot is no member.
		let anyone = Self::pot(id);
		let members = found
			.into_iter()
			.skip(from as usize)
			.take(page(count))
			.filter_map(|(who, member)| {
				let leaving = member.exit.is_some();
				let membership = Self::membership_of(id, &who)?;
				let removable = membership.standing == Standing::Lapsed
					&& Self::trial(|| Self::do_remove_lapsed(&anyone, id, &who)).is_ok();
				let paid = || Self::outcome(|| Self::do_pay_exit(&anyone, id, who.clone())).ok();
				let exit_payable = if leaving { paid() } else { None };
				Some(MemberRow { who, membership, removable, exit_payable })
			})
			.collect();
		MembersPage { members, looked_at }
	}

	pub(crate) fn page_of_arrears(id: PoolId, after: Option<T::AccountId>) -> Option<ArrearsPage<T::AccountId>> {
		let now = Self::now().chain;
		let (_, rules) = Self::rules_in_force(id, now).ok()?;
		let mut found = match &after {
			Some(who) => Members::<T>::iter_prefix_from(id, Members::<T>::hashed_key_for(id, who)),
			None => Members::<T>::iter_prefix(id),
		};
		let mut rows = BTreeMap::<u32, Arrears>::new();
		let mut last = None;
		for (who, member) in found.by_ref().take(LOOKED_AT) {
			last = Some(who);
			let (standing, periods) = (member.standing(&rules, now), member.periods_in_arrears(&rules, now));
			if standing == Standing::Leaving || periods == 0 {
				continue;
			}
			let row = rows.entry(periods).or_insert(Arrears { periods, ..Arrears::default() });
			row.members = row.members.saturating_add(1);
			row.owed = row.owed.saturating_add(rules.dues.saturating_mul(periods.into()));
			if standing == Standing::InGrace {
				let ends = member.grace_ends(&rules);
				row.in_grace = row.in_grace.saturating_add(1);
				row.grace_ends = Some(row.grace_ends.map_or(ends, |first| first.min(ends)));
			}
		}
		Some(ArrearsPage { rows: rows.into_values().collect(), next: last.filter(|_| found.next().is_some()) })
	}

	pub(crate) fn hosting_of(id: PoolId) -> Option<Hosting<T::AccountId>> {
		let most = PAGE as usize;
		Pools::<T>::contains_key(id).then(|| Hosting {
			applications: Applications::<T>::iter_prefix(id).take(most).collect(),
			invitations: Invitations::<T>::iter_prefix(id).take(most).collect(),
			accepted: AcceptedPayees::<T>::iter_key_prefix(id).take(most).collect(),
			registered: Payees::<T>::iter_keys().take(most).collect(),
			offer: HostOffers::<T>::get(id),
		})
	}

	/// Until when members of a pool that is wound up can take their shares, in chain time.
	pub(crate) fn sharing_until(id: PoolId) -> Option<Seconds> {
		match Windings::<T>::get(id)?.phase {
			WindingPhase::Sharing { until, .. } => Some(until),
			_ => None,
		}
	}

	pub(crate) fn ending_of(id: PoolId, who: Option<T::AccountId>) -> Option<Ending> {
		let pool = Pools::<T>::get(id)?;
		let heir = match pool.successor {
			Successor::Pool(heir) => Profiles::<T>::get(heir),
			_ => None,
		};
		Some(Ending {
			winding: Windings::<T>::get(id),
			round_ends: Rounds::<T>::get(id, pool.round).map(|round| round.ends),
			heir,
			share: who.as_ref().and_then(|who| Self::share_of_member(id, who)),
			begin: Self::trial(|| Self::do_begin_winding_up(id)),
			redeem: who.map(|who| Self::trial(|| Self::do_redeem(&who, id, who.clone()))),
			close: Self::trial(|| Self::do_close_pool(id)),
			sweep: Self::trial(|| Self::do_sweep(id)),
		})
	}
}
