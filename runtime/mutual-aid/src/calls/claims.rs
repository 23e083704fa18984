//! Filing a claim, taking it back, and how much of it is payable.

use polkadot_sdk::{
	frame_support::{ensure, pallet_prelude::DispatchResult},
	frame_system::{ensure_signed, pallet_prelude::OriginFor},
	sp_runtime::{
		DispatchError,
		traits::{EnsureAdd, EnsureAddAssign, EnsureSubAssign},
	},
};

use crate::{
	Balance, ClaimId, Claims, Config, Error, Event, Job, Members, Pallet, Parts, PoolId, Pools, Rules,
	calls::PartKey,
	claim::{Claim, ClaimRequest, Part, PartState, Payee, PayeeRequest},
	limits::{Facts, Limit, Payable, payable},
	member::{Member, Standing},
	pool::{Pool, PoolState},
	rules::{Rules as RulesOfPool, days},
	time::{Now, Seconds},
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
	/// Number of the period now.
	pub period: u32,
	pub payee: Payee<AccountId>,
	pub payable: Payable,
	pub now: Now,
}

impl<T: Config> Pallet<T> {
	/// Whether `who` could file a claim now, and for how much.
	pub(crate) fn assess(
		id: PoolId,
		who: &T::AccountId,
		version: u32,
		loss_date: Seconds,
		cost: Balance,
		payee: &PayeeRequest<T::AccountId>,
	) -> Result<Assessment<T::AccountId>, DispatchError> {
		let now = Self::now();
		let pool = Self::pool(id)?;
		ensure!(pool.state == PoolState::Open, Error::<T>::PoolNotOpen);
		let member = Self::member(id, who)?;
		let (_, current) = Self::rules_in_force(id, now.wall)?;
		match member.standing(&current, now.chain) {
			Standing::Leaving => return Err(Error::<T>::Leaving.into()),
			Standing::Lapsed => return Err(Error::<T>::Lapsed.into()),
			Standing::Paid | Standing::InGrace => {}
		}

		let rules = Self::rules_of_loss(id, version, loss_date)?;
		ensure!(loss_date <= now.wall.saturating_add(days(TERM_DAYS)), Error::<T>::TooFarInTheFuture);
		ensure!(now.wall <= loss_date.saturating_add(days(rules.filing_days)), Error::<T>::FiledTooLate);
		ensure!(member.cover_from <= loss_date.min(now.wall), Error::<T>::CoverNotBegun);
		let period = pool.period(&current, now.chain);
		ensure!(member.filings.left(period, FILINGS) > 0, Error::<T>::TwoFilingsInPeriod);

		let payee = Self::payee(id, who, payee)?;
		let payable = payable(&Facts {
			rules: &rules,
			cost,
			available: pool.available(),
			members: pool.members,
			young: pool.is_young(&rules),
			paid_in: member.paid_in_for_limit(&current, now.chain),
			received: member.record.received.ensure_add(member.record.promised)?,
			year: member.year_at(now.chain),
			own_account: payee == Payee::OwnAccount,
		})?;
		Ok(Assessment { pool, member, rules, period, payee, payable, now })
	}

	/// The rules of `version`, if they judge a loss of this date. For a loss ahead these are the ones known now to
	/// apply then.
	fn rules_of_loss(id: PoolId, version: u32, loss_date: Seconds) -> Result<RulesOfPool, DispatchError> {
		let dated = Self::dated_rules(id, version)?;
		let next = Rules::<T>::get(id, version.ensure_add(1)?);
		let ends = next.map_or(Seconds::MAX, |next| next.start);
		ensure!(dated.start <= loss_date && loss_date < ends, Error::<T>::WrongRules);
		Ok(dated.rules)
	}

	/// What of a request can be filed. The first error is the one that binds.
	fn assess_request(
		id: PoolId,
		who: &T::AccountId,
		request: &ClaimRequest<T::AccountId>,
	) -> Result<Assessment<T::AccountId>, DispatchError> {
		let [part] = request.parts.as_slice() else {
			return Err(match request.parts.len() {
				0 => Error::<T>::NoParts,
				_ => Error::<T>::InstalmentsNotOpen,
			}
			.into());
		};
		ensure!(part.milestone.is_none(), Error::<T>::MilestonesNotOpen);
		let found = Self::assess(id, who, request.rules, request.loss_date, request.cost, &part.payee)?;
		ensure!(part.amount > 0, Error::<T>::ZeroAmount);
		ensure!(part.amount >= Self::existential_deposit(&found.pool.currency), Error::<T>::BelowMinimum);
		if part.amount > found.payable.amount {
			return Err(Self::above(found.payable.binding).into());
		}
		Ok(found)
	}

	fn above(limit: Limit) -> Error<T> {
		match limit {
			Limit::CoveredShare => Error::<T>::AboveCoveredShare,
			Limit::PoolMoney => Error::<T>::AbovePoolMoney,
			Limit::PaidIn => Error::<T>::AbovePaidIn,
			Limit::CoverYear => Error::<T>::AboveCoverYear,
			Limit::YoungPool => Error::<T>::AboveYoungPool,
			Limit::OwnAccount => Error::<T>::AboveOwnAccount,
		}
	}

	pub(crate) fn do_file_claim(
		claimant: T::AccountId,
		id: PoolId,
		request: ClaimRequest<T::AccountId>,
	) -> DispatchResult {
		let Assessment { mut pool, mut member, rules, period, payee, payable, now } =
			Self::assess_request(id, &claimant, &request)?;
		let ClaimRequest { rules: version, need, loss_date, cost, statement, parts } = request;
		let asked = parts.into_iter().next().ok_or(Error::<T>::NoParts)?;
		let amount = asked.amount;

		member.filings = member.filings.spend(period, FILINGS).ok_or(Error::<T>::TwoFilingsInPeriod)?;
		member.record.promised.ensure_add_assign(amount)?;
		member.year = member.year_at(now.chain);
		member.year.received.ensure_add_assign(amount)?;
		if payee == Payee::OwnAccount {
			member.year.own_account.ensure_add_assign(amount)?;
		}

		let claim_id = pool.next_claim;
		pool.next_claim.ensure_add_assign(1)?;
		let claim = Claim {
			claimant: claimant.clone(),
			rules: version,
			need,
			loss_date,
			cost,
			sum: amount,
			statement,
			filed: Self::stamp(now.chain),
			year: member.year.number,
			large: rules.is_large(amount),
			parts: 1,
		};
		Self::deposit_event(Event::ClaimFiled {
			pool: id,
			claim: claim_id,
			claimant: claimant.clone(),
			need,
			rules: version,
			cost,
			amount,
			payable: payable.amount,
			limit: payable.binding,
		});
		let part = Part {
			amount,
			paid: 0,
			payee,
			due: asked.due,
			milestone: asked.milestone,
			state: PartState::Waiting,
			opened: None,
			decided: None,
			settled: None,
			rounds: 0,
			reopened: false,
			held: Default::default(),
		};
		let claimant_votes = member.sequence.is_some();
		Members::<T>::insert(id, &claimant, member);
		Self::open_part((id, claim_id, 0), &mut pool, &claim, part, claimant_votes, now.chain)?;
		Claims::<T>::insert(id, claim_id, claim);
		Pools::<T>::insert(id, pool);
		Ok(())
	}

	/// Begin a part's challenge window. Its panel is frozen here: the voters of now, without the claimant.
	pub(crate) fn open_part(
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
		pool.promised.ensure_add_assign(part.remaining())?;
		Self::deposit_event(Event::PartOpened {
			pool: pool_id,
			claim: claim_id,
			part: index,
			amount: part.remaining(),
			payee: part.payee.clone(),
			closes,
			electorate,
		});
		Parts::<T>::insert(key, part);
		Ok(())
	}

	pub(crate) fn do_withdraw_claim(claimant: &T::AccountId, id: PoolId, claim_id: ClaimId) -> DispatchResult {
		let mut pool = Self::pool(id)?;
		let claim = Self::claim(id, claim_id)?;
		ensure!(claim.claimant == *claimant, Error::<T>::NotTheClaimant);
		let key = (id, claim_id, 0);
		let mut part = Self::part(key)?;
		let PartState::Open { closes, job, .. } = part.state else {
			return Err(Error::<T>::PartNotOpen.into());
		};
		let now = Self::now();
		ensure!(now.chain < closes, Error::<T>::WindowOver);
		Self::unschedule(job);
		Self::drop_promise(id, &mut pool, &claim, &part, part.remaining())?;
		part.state = PartState::Withdrawn;
		part.decided = Some(Self::stamp(now.chain));
		Parts::<T>::insert(key, part);
		Pools::<T>::insert(id, pool);
		Self::deposit_event(Event::ClaimWithdrawn { pool: id, claim: claim_id });
		Ok(())
	}

	/// `amount` of a promised part will not be paid: it no longer counts as received in any limit.
	pub(crate) fn drop_promise(
		id: PoolId,
		pool: &mut Pool<T::AccountId>,
		claim: &Claim<T::AccountId>,
		part: &Part<T::AccountId>,
		amount: Balance,
	) -> DispatchResult {
		pool.promised.ensure_sub_assign(amount)?;
		Self::with_record(id, pool, &claim.claimant, |record| Ok(record.promised.ensure_sub_assign(amount)?))?;
		if let Some(mut member) = Members::<T>::get(id, &claim.claimant) {
			// Not the year of an earlier membership.
			let same_year = member.joined <= claim.filed.time && member.year.number == claim.year;
			if same_year {
				member.year.received = member.year.received.saturating_sub(amount);
				if part.payee == Payee::OwnAccount {
					member.year.own_account = member.year.own_account.saturating_sub(amount);
				}
				Members::<T>::insert(id, &claim.claimant, member);
			}
		}
		Ok(())
	}

	/// True only where filing would succeed.
	pub(crate) fn is_filing_feeless(origin: &OriginFor<T>, id: PoolId, request: &ClaimRequest<T::AccountId>) -> bool {
		ensure_signed(origin.clone()).is_ok_and(|who| Self::assess_request(id, &who, request).is_ok())
	}
}
