//! Filing a claim, taking it back, and how much of it is payable.

use alloc::vec::Vec;
use polkadot_sdk::{
	frame_support::{BoundedVec, ensure, pallet_prelude::DispatchResult},
	frame_system::{ensure_signed, pallet_prelude::OriginFor},
	sp_runtime::{
		DispatchError,
		traits::{EnsureAdd, EnsureAddAssign, EnsureSubAssign},
	},
};

use crate::{
	Balance, ClaimId, Claims, Config, Error, Event, Job, Members, NewestClaims, Pallet, PoolId, Pools, Rules, Vouchers,
	calls::PartKey,
	claim::{Claim, ClaimRequest, Part, PartState, Payee, PayeeRequest, Vouching, opens_from},
	limits::{Facts, Limit, Payable, payable},
	member::Member,
	pool::Pool,
	record::name_first,
	rules::{Rules as RulesOfPool, days},
	time::{Now, Seconds, YEAR},
};

/// Claims a member can file in a period.
pub(crate) const FILINGS: u32 = 2;
/// How far ahead a planned cost can lie: one term, in days.
const TERM_DAYS: u8 = 184;

/// What filing a claim would find.
pub(crate) struct Assessment<AccountId> {
	pub pool: Pool<AccountId>,
	pub member: Member,
	pub rules: RulesOfPool,
	/// Those in force, where a loss of another day has others.
	pub current: RulesOfPool,
	/// Number of the period now.
	pub period: u32,
	pub payable: Payable,
	pub now: Now,
}

/// What filing a claim would find, and what the request comes to.
type Assessed<T> = (Assessment<AccountOf<T>>, Asked<AccountOf<T>>);

type AccountOf<T> = <T as polkadot_sdk::frame_system::Config>::AccountId;

/// What a request comes to.
struct Asked<AccountId> {
	parts: Vec<Part<AccountId>>,
	sum: Balance,
	/// Of it, to the member's own account.
	own_account: Balance,
}

impl<T: Config> Pallet<T> {
	/// Whether `who` could file a claim now, and for how much. The sum is limited by what can go to the own account
	/// only where all of it goes there.
	pub(crate) fn assess(
		id: PoolId,
		who: &T::AccountId,
		version: u32,
		loss_date: Seconds,
		cost: Balance,
		own_account: bool,
	) -> Result<Assessment<T::AccountId>, DispatchError> {
		let now = Self::now();
		let pool = Self::open_pool(id)?;
		ensure!(!Self::is_paused(id, now.chain), Error::<T>::Paused);
		let member = Self::member(id, who)?;
		let (_, current) = Self::rules_in_force(id, now.chain)?;
		Self::ensure_in_good_standing(&member, &current, now.chain)?;

		let loss = Self::chain_time_of(loss_date);
		let rules = Self::rules_of_loss(id, version, loss)?;
		ensure!(loss_date <= now.wall.saturating_add(days(TERM_DAYS)), Error::<T>::TooFarInTheFuture);
		// What the chain stood still takes nobody's time to file.
		ensure!(now.chain <= loss.saturating_add(days(rules.filing_days)), Error::<T>::FiledTooLate);
		ensure!(member.cover_from <= loss_date.min(now.wall), Error::<T>::CoverNotBegun);
		let period = pool.period(&current, now.chain);
		ensure!(member.filings.left(period, FILINGS) > 0, Error::<T>::TwoFilingsInPeriod);

		let payable = Self::payable_now(&pool, &member, &rules, &current, now, cost, own_account)?;
		Ok(Assessment { pool, member, rules, current, period, payable, now })
	}

	/// What is payable of a cost to one payee, in equal parts that are due at these times.
	pub(crate) fn payable_in_parts(
		id: PoolId,
		who: &T::AccountId,
		version: u32,
		loss_date: Seconds,
		cost: Balance,
		payee: &PayeeRequest<T::AccountId>,
		dues: &[Seconds],
	) -> Result<Payable, DispatchError> {
		Self::payee(id, who, payee)?;
		let own_account = *payee == PayeeRequest::OwnAccount;
		let Assessment { payable, now, .. } = Self::assess(id, who, version, loss_date, cost, own_account)?;
		let planned = dues.iter().filter(|due| now.wall < opens_from(**due)).count();
		Ok(payable.in_parts(dues.len() as u32, planned as u32))
	}

	/// The limits as they stand. `rules` judge the claim, `current` are in force.
	pub(crate) fn payable_now(
		pool: &Pool<T::AccountId>,
		member: &Member,
		rules: &RulesOfPool,
		current: &RulesOfPool,
		now: Now,
		cost: Balance,
		own_account: bool,
	) -> Result<Payable, DispatchError> {
		Ok(payable(&Facts {
			rules,
			cost,
			available: pool.available(),
			plannable: pool.plannable(),
			members: pool.members,
			young: pool.is_young(rules),
			paid_in: member.paid_in_for_limit(current, now.chain),
			received: member.record.received.ensure_add(member.record.promised)?,
			year: member.year_at(now.chain),
			own_account,
			free_backing: member.free_backing(current, now.chain),
		})?)
	}

	/// The rules of `version`, if they judge a loss at this chain time. For a loss ahead these are the ones known now to
	/// apply then.
	fn rules_of_loss(id: PoolId, version: u32, loss: Seconds) -> Result<RulesOfPool, DispatchError> {
		let dated = Self::dated_rules(id, version)?;
		let next = Rules::<T>::get(id, version.ensure_add(1)?);
		let ends = next.map_or(Seconds::MAX, |next| next.start);
		ensure!(dated.start <= loss && loss < ends, Error::<T>::WrongRules);
		Ok(dated.rules)
	}

	/// What of a request can be filed. The first error is the one that binds.
	fn assess_request(
		id: PoolId,
		who: &T::AccountId,
		request: &ClaimRequest<T::AccountId>,
	) -> Result<Assessed<T>, DispatchError> {
		let ClaimRequest { rules, loss_date, cost, parts, .. } = request;
		ensure!(!parts.is_empty(), Error::<T>::NoParts);
		let only_to_own = parts.iter().all(|part| part.payee == PayeeRequest::OwnAccount);
		let found = Self::assess(id, who, *rules, *loss_date, *cost, only_to_own)?;

		let mut asked = Asked { parts: Vec::new(), sum: 0, own_account: 0 };
		let mut planned: Balance = 0;
		let mut earliest = *loss_date;
		let least = Self::existential_deposit(&found.pool.currency).max(1);
		for part in parts {
			let payee = Self::payee(id, who, &part.payee)?;
			ensure!(part.amount > 0, Error::<T>::ZeroAmount);
			ensure!(part.amount >= least, Error::<T>::BelowMinimum);
			ensure!(part.due >= earliest, Error::<T>::DatesOutOfOrder);
			earliest = part.due;
			asked.parts.push(Part::new(part.amount, payee, part.due, part.milestone));
		}
		ensure!(earliest <= loss_date.saturating_add(YEAR), Error::<T>::TooFarInTheFuture);

		for part in &asked.parts {
			asked.sum.ensure_add_assign(part.amount)?;
			asked.own_account.ensure_add_assign(if part.payee == Payee::OwnAccount { part.amount } else { 0 })?;
			planned.ensure_add_assign(if found.now.wall < part.opens_from() { part.amount } else { 0 })?;
		}
		if asked.sum > found.payable.amount {
			return Err(Self::above(found.payable.binding).into());
		}
		ensure!(planned <= found.payable.planned, Error::<T>::AbovePoolMoney);
		let own_limit =
			found.rules.own_account_limit().saturating_sub(found.member.year_at(found.now.chain).own_account);
		ensure!(asked.own_account <= own_limit, Error::<T>::AboveOwnAccount);
		let free = found.member.free_backing(&found.current, found.now.chain);
		ensure!(!found.rules.is_backed() || asked.own_account <= free, Error::<T>::AboveBacking);
		Ok((found, asked))
	}

	/// The error of a limit.
	pub(crate) fn above(limit: Limit) -> Error<T> {
		match limit {
			Limit::CoveredShare => Error::<T>::AboveCoveredShare,
			Limit::PoolMoney => Error::<T>::AbovePoolMoney,
			Limit::PaidIn => Error::<T>::AbovePaidIn,
			Limit::CoverYear => Error::<T>::AboveCoverYear,
			Limit::YoungPool => Error::<T>::AboveYoungPool,
			Limit::OwnAccount => Error::<T>::AboveOwnAccount,
			Limit::Backing => Error::<T>::AboveBacking,
		}
	}

	pub(crate) fn do_file_claim(
		claimant: T::AccountId,
		id: PoolId,
		request: ClaimRequest<T::AccountId>,
	) -> DispatchResult {
		let (found, Asked { mut parts, sum, own_account }) = Self::assess_request(id, &claimant, &request)?;
		let Assessment { mut pool, mut member, rules, current, period, payable, now } = found;
		let ClaimRequest { rules: version, need, loss_date, cost, statement, parts: asked } = request;

		member.filings = member.filings.spend(period, FILINGS).ok_or(Error::<T>::TwoFilingsInPeriod)?;
		member.promise(now.chain, sum, own_account)?;
		parts.iter_mut().for_each(|part| part.year = member.record.year.number);

		let claim_id = pool.next_claim;
		pool.next_claim.ensure_add_assign(1)?;
		let claim = Claim {
			claimant: claimant.clone(),
			rules: version,
			need,
			loss_date,
			cost,
			sum,
			statement,
			filed: Self::stamp(now.chain),
			year: member.record.year.number,
			large: rules.is_large(sum),
			parts: parts.len() as u8,
		};
		Self::deposit_event(Event::ClaimFiled {
			pool: id,
			claim: claim_id,
			claimant: claimant.clone(),
			need,
			rules: version,
			loss_date,
			cost,
			statement,
			parts: asked,
			amount: sum,
			payable: payable.amount,
			limit: payable.binding,
		});
		// What goes to the own account is backed by the claimant alone, and so comes first.
		parts
			.iter_mut()
			.filter(|part| part.payee == Payee::OwnAccount)
			.try_for_each(|part| Self::back_own(&mut member, part, &rules, &current, now.chain))?;
		let mut vouched = Vouching::new(0, 0, now.chain);
		for part in parts.iter_mut().filter(|part| part.payee.is_vouched()) {
			Self::back_own(&mut member, part, &rules, &current, now.chain)?;
			vouched.unfinished.ensure_add_assign(1)?;
			vouched.unbacked.ensure_add_assign(if rules.is_backed() { part.unbacked() } else { 0 })?;
		}
		let claimant_votes = member.sequence.is_some();
		Members::<T>::insert(id, &claimant, member);
		NewestClaims::<T>::mutate(id, &claimant, |newest| name_first(newest, claim_id));

		for (index, part) in (0u8..).zip(parts) {
			let key = (id, claim_id, index);
			if part.opens_at_once(now.wall) {
				Self::begin_window(key, &mut pool, &claim, part, claimant_votes, now.chain)?;
			} else {
				Self::put_part(key, &mut pool, &claimant, part)?;
			}
		}
		if vouched.unfinished > 0 {
			Vouchers::<T>::insert(id, claim_id, vouched);
		}
		Claims::<T>::insert(id, claim_id, claim);
		Pools::<T>::insert(id, pool);
		Ok(())
	}

	/// Begin a part's challenge window. Its panel is frozen here: the voters of now, without the claimant.
	pub(crate) fn begin_window(
		key: PartKey,
		pool: &mut Pool<T::AccountId>,
		claim: &Claim<T::AccountId>,
		mut part: Part<T::AccountId>,
		claimant_votes: bool,
		now: Seconds,
	) -> DispatchResult {
		let (pool_id, claim_id, index) = key;
		let rules = Self::dated_rules(pool_id, claim.rules)?.rules;
		let closes = now.ensure_add(rules.window(claim.large))?;
		let job = Self::schedule(closes, Job::WindowEnds { pool: pool_id, claim: claim_id, part: index })?;
		let electorate = pool.voters.saturating_sub(claimant_votes.into());
		part.state = PartState::Open { closes, electorate, cutoff: pool.next_sequence, job };
		part.opened = Some(Self::stamp(now));
		Self::deposit_event(Event::PartOpened {
			pool: pool_id,
			claim: claim_id,
			part: index,
			amount: part.remaining(),
			payee: part.payee.clone(),
			closes,
			electorate,
		});
		Self::put_part(key, pool, &claim.claimant, part)
	}

	/// Takes back every part that waits or is in its window. Returns how many parts the claim has.
	pub(crate) fn do_withdraw_claim(
		claimant: &T::AccountId,
		id: PoolId,
		claim_id: ClaimId,
	) -> Result<u32, DispatchError> {
		let mut pool = Self::pool(id)?;
		let claim = Self::claim(id, claim_id)?;
		ensure!(claim.claimant == *claimant, Error::<T>::NotTheClaimant);
		let now = Self::now();
		let mut refusal = Some(Error::<T>::PartNotOpen);
		let mut parts = Vec::new();
		for index in 0..claim.parts {
			let key = (id, claim_id, index);
			let part = Self::part(key)?;
			match part.state {
				PartState::Open { closes, .. } if closes <= now.chain => {
					refusal = refusal.and(Some(Error::<T>::WindowOver));
				}
				PartState::Waiting | PartState::Open { .. } => {
					parts.push((index, part.remaining()));
					Self::give_up(key, &mut pool, &claim, part, PartState::Withdrawn, now.chain)?;
					refusal = None;
				}
				_ => {}
			}
		}
		if let Some(error) = refusal {
			return Err(error.into());
		}
		Pools::<T>::insert(id, pool);
		let parts = BoundedVec::truncate_from(parts);
		Self::deposit_event(Event::ClaimWithdrawn { pool: id, claim: claim_id, parts });
		Self::advance_winding(id)?;
		Ok(claim.parts.into())
	}

	/// A part that waits or is in its window comes to its end without payment.
	pub(crate) fn give_up(
		key: PartKey,
		pool: &mut Pool<T::AccountId>,
		claim: &Claim<T::AccountId>,
		mut part: Part<T::AccountId>,
		end: PartState,
		at: Seconds,
	) -> DispatchResult {
		if let PartState::Open { job, .. } = part.state {
			Self::unschedule(job);
		}
		Self::drop_promise(key.0, pool, claim, &part, part.remaining())?;
		if part.state == PartState::Waiting {
			// One that was to be opened again has had no window since.
			part.opened = None;
		}
		part.decided = Some(Self::stamp(at));
		Self::finish(key, pool, claim, &mut part, end)?;
		Self::put_part(key, pool, &claim.claimant, part)
	}

	/// A part comes to its end: what backs it is given back as far as it is not paid, and those who vouch for it are free
	/// again when it was the last.
	pub(crate) fn finish(
		key: PartKey,
		pool: &mut Pool<T::AccountId>,
		claim: &Claim<T::AccountId>,
		part: &mut Part<T::AccountId>,
		end: PartState,
	) -> DispatchResult {
		part.state = end;
		Self::give_backing_back(key, pool, claim, part)?;
		if part.payee.is_vouched() { Self::end_vouching(key) } else { Ok(()) }
	}

	/// Of a promised part `amount` will not be paid: it no longer counts as received in any limit.
	pub(crate) fn drop_promise(
		id: PoolId,
		pool: &mut Pool<T::AccountId>,
		claim: &Claim<T::AccountId>,
		part: &Part<T::AccountId>,
		amount: Balance,
	) -> DispatchResult {
		Self::with_record(id, pool, &claim.claimant, |record| Ok(record.drop_promise(claim, part, amount)?))
	}

	/// What is left of a part is within the limits as they stand. They are those of the rules that judge it, dues paid ahead
	/// among them: rules that came later take nothing from it.
	pub(crate) fn ensure_payable(
		id: PoolId,
		pool: &Pool<T::AccountId>,
		claim: &Claim<T::AccountId>,
		part: &Part<T::AccountId>,
		claimant: &Member,
		now: Now,
	) -> DispatchResult {
		let rules = Self::dated_rules(id, claim.rules)?.rules;
		let to_own = part.payee == Payee::OwnAccount;
		let payable = Self::payable_now(pool, claimant, &rules, &rules, now, claim.cost, to_own)?;
		ensure!(part.remaining() <= payable.amount, Self::above(payable.binding));
		// Where the voters are few, the parts of a claim together are no more than a claim that is filed there.
		ensure!(payable.young_pool.is_none_or(|most| claim.sum <= most), Error::<T>::AboveYoungPool);
		Ok(())
	}

	/// A part that waited is held to the limits of the day on which it opens, as if it were asked for now.
	pub(crate) fn ensure_payable_today(
		id: PoolId,
		pool: &Pool<T::AccountId>,
		claim: &Claim<T::AccountId>,
		part: &Part<T::AccountId>,
		mut claimant: Member,
		now: Now,
	) -> DispatchResult {
		claimant.record.drop_promise(claim, part, part.remaining())?;
		if part.payee == Payee::OwnAccount {
			// What backs it already is not asked for twice.
			claimant.record.own_backing.ensure_sub_assign(part.backed)?;
		}
		Self::ensure_payable(id, pool, claim, part, &claimant, now)
	}

	/// True only where filing would succeed.
	pub(crate) fn is_filing_feeless(origin: &OriginFor<T>, id: PoolId, request: &ClaimRequest<T::AccountId>) -> bool {
		ensure_signed(origin.clone()).is_ok_and(|who| Self::assess_request(id, &who, request).is_ok())
	}
}
