//! Leaving a pool with a fair share.

use polkadot_sdk::{
	frame_support::{ensure, pallet_prelude::DispatchResult},
	sp_arithmetic::Perquintill,
	sp_runtime::{
		DispatchError,
		traits::{EnsureAddAssign, EnsureSub, EnsureSubAssign},
	},
};

use crate::{
	Balance, Config, Error, Event, Members, Pallet, PastMembers, PoolId, Pools, Rounds, Voterless, VouchedClaim,
	Windings,
	change::{Winding, WindingPhase},
	member::{Exit, Member, Standing},
	pool::Pool,
	views::{Leaving, ShareOf},
};

impl<T: Config> Pallet<T> {
	/// Who leaves already only names another least.
	pub(crate) fn do_request_exit(id: PoolId, who: &T::AccountId, least: Perquintill) -> DispatchResult {
		let mut member = Self::member(id, who)?;
		let Some(exit) = &mut member.exit else {
			return Self::begin_exit(who, id, who, member, least);
		};
		Self::open_pool(id)?;
		ensure!(least <= exit.ratio, Error::<T>::LeastAboveRatio);
		exit.least = least;
		let exit = *exit;
		Members::<T>::insert(id, who, member);
		Self::tell_exit(who, id, who, &member, exit);
		Ok(())
	}

	fn tell_exit(by: &T::AccountId, id: PoolId, who: &T::AccountId, member: &Member, exit: Exit) {
		let Exit { at: payable_from, ratio, least, .. } = exit;
		let (member, by, share) = (who.clone(), by.clone(), member.share());
		Self::deposit_event(Event::ExitRequested { pool: id, member, by, share, payable_from, ratio, least });
	}

	/// Stay after all, at any time until the exit is paid.
	pub(crate) fn do_withdraw_exit(id: PoolId, who: &T::AccountId) -> DispatchResult {
		let mut pool = Self::open_pool(id)?;
		let mut member = Self::member(id, who)?;
		ensure!(member.stay(Self::now()), Error::<T>::NotLeaving);
		pool.members.ensure_add_assign(1)?;
		let now = Self::now().chain;
		let (_, rules) = Self::rules_in_force(id, now)?;
		// Who is lapsed again at once has no vote to come.
		member.resting &= member.standing(&rules, now) != Standing::Lapsed;
		pool.resting.ensure_add_assign(member.resting.into())?;
		let cover_from = member.cover_from;
		Members::<T>::insert(id, who, member);
		Pools::<T>::insert(id, pool);
		Self::deposit_event(Event::ExitWithdrawn { pool: id, member: who.clone(), cover_from });
		Ok(())
	}

	pub(crate) fn do_remove_lapsed(by: &T::AccountId, id: PoolId, who: &T::AccountId) -> DispatchResult {
		let member = Self::member(id, who)?;
		ensure!(member.exit.is_none(), Error::<T>::Leaving);
		let now = Self::now();
		let (_, rules) = Self::rules_in_force(id, now.chain)?;
		let removable =
			member.standing(&rules, now.chain) == Standing::Lapsed && now.chain >= member.removable_from(&rules);
		ensure!(removable, Error::<T>::NotLapsedLongEnough);
		Self::begin_exit(by, id, who, member, Perquintill::zero())
	}

	/// Cover, vote and dues end here; the share is paid after the notice.
	fn begin_exit(
		by: &T::AccountId,
		id: PoolId,
		who: &T::AccountId,
		mut member: Member,
		least: Perquintill,
	) -> DispatchResult {
		let mut pool = Self::open_pool(id)?;
		let now = Self::now();
		let (version, rules) = Self::rules_in_force(id, now.chain)?;
		let ratio = Self::exit_ratio(id, &pool);
		ensure!(least <= ratio, Error::<T>::LeastAboveRatio);
		let exit = Exit::asked(now.chain, ratio, version, &rules, least);
		pool.resting.ensure_sub_assign(member.resting.into())?;
		if member.leave(exit) {
			member.resting = true;
			pool.voters.ensure_sub_assign(1)?;
			if pool.voters == 0 {
				Voterless::<T>::insert(id, now.chain);
			}
		}
		pool.members.ensure_sub_assign(1)?;
		Members::<T>::insert(id, who, member);
		Pools::<T>::insert(id, pool);
		Self::tell_exit(by, id, who, &member, exit);
		Ok(())
	}

	/// What each unit of share of a pool is worth when leaving.
	pub(crate) fn exit_ratio(id: PoolId, pool: &Pool<T::AccountId>) -> Perquintill {
		// Of the round that is collecting: those that are being paid have theirs set aside.
		let registered = Rounds::<T>::get(id, pool.round).map_or(0, |round| round.registered);
		pool.exit_ratio(pool.books.given_to(registered))
	}

	/// Whether something that a member backs can come back to their share by itself. Of what was paid nothing does, and it
	/// stays charged for good; each part of a claim that they vouch for comes to its end in a bounded time.
	fn can_be_given_back(id: PoolId, who: &T::AccountId, member: &Member) -> bool {
		member.record.backed > 0 && VouchedClaim::<T>::contains_key(id, who)
	}

	/// Returns what is paid. For a month after the notice the member alone says when: what the pool owes goes up and down,
	/// and nobody else picks a day on which it is worth little, nor one on which what they back is undecided. Never below
	/// what the member accepts.
	pub(crate) fn do_pay_exit(by: &T::AccountId, id: PoolId, who: T::AccountId) -> Result<Balance, DispatchError> {
		let mut pool = Self::open_pool(id)?;
		let member = Self::member(id, &who)?;
		let now = Self::now().chain;
		let exit = member.exit.filter(|exit| exit.at <= now).ok_or(Error::<T>::ExitNotDue)?;
		let anybodys = exit.anybodys_from() <= now && !Self::can_be_given_back(id, &who, &member);
		ensure!(*by == who || anybodys, Error::<T>::MomentIsTheMembers);
		let ratio = Self::exit_ratio(id, &pool);
		ensure!(exit.least <= exit.ratio_paid(ratio), Error::<T>::BelowLeastRatio);
		let rules = Self::dated_rules(id, exit.rules)?.rules;
		let share = member.share();
		let amount = exit.value(share, member.record.promised, ratio, &rules);
		// Who cannot be paid now keeps the request: nobody is sent away with nothing who could have something.
		let is_dust = rules.exit_share.mul_floor(share) == 0;
		ensure!(amount > 0 || is_dust, Error::<T>::NothingPayableYet);

		pool.books.free.ensure_sub_assign(amount)?;
		pool.total_shares.ensure_sub_assign(member.stake())?;
		if amount > 0 {
			Self::pay_out(id, &pool.currency, &who, amount)?;
		}
		Members::<T>::remove(id, &who);
		PastMembers::<T>::insert(id, &who, member.record);
		Pools::<T>::insert(id, pool);
		let forfeited = share.ensure_sub(amount)?;
		Self::deposit_event(Event::ExitPaid { pool: id, member: who, amount, forfeited });
		Ok(amount)
	}

	/// What a member would take along if they asked now, or takes along if they have asked.
	pub(crate) fn share_of_member(id: PoolId, who: &T::AccountId) -> Option<ShareOf> {
		let pool = Self::pool(id).ok()?;
		let member = Members::<T>::get(id, who)?;
		let share = member.share();
		let promised = member.record.promised.min(share);
		let now = Self::now();
		if let Some(Winding { phase: WindingPhase::Sharing { ratio, .. }, .. }) = Windings::<T>::get(id) {
			let exit_now = ratio.mul_floor(share);
			let (payable_from, anybodys_from) = (now.chain, now.chain);
			let worth = exit_now;
			return Some(ShareOf {
				share,
				promised,
				ratio,
				worth,
				exit_now,
				payable_from,
				anybodys_from,
				undecided: member.record.backed > 0,
				leaving: None,
			});
		}
		let (version, rules) = Self::rules_in_force(id, now.chain).ok()?;
		let ratio = Self::exit_ratio(id, &pool);
		let exit = member.exit.unwrap_or(Exit::asked(now.chain, ratio, version, &rules, Perquintill::zero()));
		let rules = Self::dated_rules(id, exit.rules).ok()?.rules;
		Some(ShareOf {
			share,
			promised,
			ratio: exit.ratio_paid(ratio),
			worth: exit.worth(share, promised, ratio),
			exit_now: exit.value(share, promised, ratio, &rules),
			payable_from: exit.at,
			anybodys_from: exit.anybodys_from(),
			undecided: Self::can_be_given_back(id, who, &member),
			leaving: member.exit.map(|exit| Leaving { ratio: exit.ratio, least: exit.least }),
		})
	}

	/// What leaving would bring a member if a unit of share were worth `ratio`; who has asked already never has more than by
	/// what it was worth then.
	pub(crate) fn worth_of_exit(id: PoolId, who: &T::AccountId, ratio: Perquintill) -> Option<Balance> {
		let pool = Self::open_pool(id).ok()?;
		let member = Members::<T>::get(id, who)?;
		let now = Self::now();
		let (version, rules) = Self::rules_in_force(id, now.chain).ok()?;
		let asked = || Exit::asked(now.chain, Self::exit_ratio(id, &pool), version, &rules, ratio);
		let exit = member.exit.unwrap_or_else(asked);
		let rules = Self::dated_rules(id, exit.rules).ok()?.rules;
		Some(exit.value(member.share(), member.record.promised, ratio, &rules))
	}
}
