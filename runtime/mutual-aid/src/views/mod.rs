//! What a client would otherwise have to compute: the answers of the view functions.
//!
//! - this file: how one thing stands: a member, a part, a pool's money.
//! - [`pools`], [`claims`]: lists, by pages of at most [`PAGE`], each row with all that a list shows.
//! - [`powers`]: what a person may do about a part, by the checks of the calls themselves.
//! - [`standing`]: where a person stands in a pool. [`mine`]: what needs them.
//! - [`decisions`]: what is decided about a pool. [`votes`]: what is put to the vote in all of them. [`people`]: its members, its host's work, its end.
//!
//! None of them walks through history: what is read is a page, or what is under way.

pub mod claims;
pub mod decisions;
pub mod mine;
pub mod people;
pub mod pools;
pub mod powers;
pub mod standing;
pub mod votes;

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use pallet_member_referenda::MemberPolls;
use polkadot_sdk::{
	frame_support::{dispatch::CheckIfFeeless, storage::with_transaction},
	frame_system::{self, RawOrigin, pallet_prelude::OriginFor},
	sp_arithmetic::{Percent, Perquintill, Rounding, helpers_128bit::multiply_by_rational_with_rounding},
	sp_runtime::{DispatchError, TransactionOutcome, traits::Dispatchable},
};
use scale_info::TypeInfo;

use crate::{
	Balance, Config, CurrencyId, JoinWay, Members, Pallet, PartIndex, Pauses, PoolId, Rounds, Vouchers,
	calls::PartKey,
	claim::{Held, Milestone, PartState, Vouching},
	limits::{Facts, cap_by_reserve, payable},
	member::{CoverYear, Exit, Standing},
	pool::{Pool, Promises},
	rules::{DatedRules, Rules},
	time::{HOUR, Seconds},
};

/// On what terms an account can join.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct JoinTerms {
	/// By invitation or openly.
	pub way: JoinWay,
	/// Dues of the first period, paid when joining.
	pub dues: Balance,
	/// From when losses would be covered, in wall time.
	pub cover_from: Seconds,
}

/// One version of a pool's rules, with its date.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct RulesFrom {
	/// Its number.
	pub version: u32,
	/// What it says.
	pub rules: Rules,
	/// The date from which it holds, in wall time; of one that lies ahead, if the chain does not stand still.
	pub date: Seconds,
}

/// On what terms a part can be disputed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct DisputeTerms {
	/// What is held, in the pool's currency.
	pub bond: Balance,
	/// Whether others would pay more: they were drawn to look at it.
	pub reduced: bool,
	/// From when votes would be taken, in chain time.
	pub opens: Seconds,
	/// When the poll would end, in chain time.
	pub ends: Seconds,
}

/// How a member stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Membership {
	/// With their dues.
	pub standing: Standing,
	/// From when losses are covered, in wall time.
	pub cover_from: Seconds,
	/// Whether a loss of today is covered.
	pub covered: bool,
	/// Until when dues are paid, in chain time.
	pub paid_until: Seconds,
	/// Until when arrears are forgiven, in chain time.
	pub grace_ends: Seconds,
	/// Periods of arrears, begun ones included.
	pub periods_in_arrears: u32,
	/// Dues of one period.
	pub dues: Balance,
	/// Periods that can be paid now.
	pub payable_periods: u8,
	/// Seconds elapsed while paid up.
	pub tenure: Seconds,
	/// Of them, needed for a vote.
	pub tenure_needed: Seconds,
	/// A voter's number.
	pub sequence: Option<u32>,
	/// What they paid in beyond what they received and what they back for others.
	pub share: Balance,
	/// Dues that reached the pot since joining.
	pub paid_in: Balance,
	/// Paid for their claims, ever.
	pub received: Balance,
	/// Unpaid sum of their unfinished claims.
	pub promised: Balance,
	/// Charged of their dues for their own claims to anyone but a registered payee.
	pub own_backing: Balance,
	/// Charged of their dues for claims of others.
	pub backed: Balance,
	/// What of their dues backs nothing yet.
	pub free_backing: Balance,
	/// This cover year.
	pub year: CoverYear,
	/// When the cover year ends, in chain time.
	pub year_ends: Seconds,
	/// Most that a cover year pays.
	pub cover_year_limit: Balance,
	/// Invitations left in this period.
	pub invitations_left: u32,
	/// Claims left in this period.
	pub filings_left: u32,
	/// Set while they leave.
	pub exit: Option<Exit>,
}

/// What the limits of a member's claims are measured by, so that each can be added up.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct LimitFacts {
	/// A month's dues, by the rules that judge.
	pub month: Balance,
	/// Most per claim while the pool has its reserve.
	pub cap: Balance,
	/// What must be available for that.
	pub reserve: Balance,
	/// What is.
	pub available: Balance,
	/// What that leaves of the cap; a claim is paid no more than is available either.
	pub cap_by_reserve: Balance,
	/// Dues that reached the pot since joining.
	pub paid_in: Balance,
	/// Of them, what does not count yet: paid more than a period ahead.
	pub ahead: Balance,
	/// Paid for their claims, ever.
	pub received: Balance,
	/// Unpaid sum of their unfinished claims.
	pub promised: Balance,
	/// Most that a cover year pays.
	pub cover_year: Balance,
	/// Most that a cover year pays to the own account.
	pub own_account: Balance,
	/// This cover year; what is promised counts as received.
	pub year: CoverYear,
	/// Charged of their dues for their own claims to anyone but a registered payee.
	pub own_backing: Balance,
	/// Charged of their dues for claims of others.
	pub backed: Balance,
}

/// What a member would take along.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct ShareOf {
	/// What they paid in beyond what they received and what they back for others.
	pub share: Balance,
	/// Of it, what is promised to their own unfinished claims and not paid.
	pub promised: Balance,
	/// What a unit of share is worth.
	pub ratio: Perquintill,
	/// What the share beyond that promise is worth.
	pub worth: Balance,
	/// What leaving would pay of that, as things stand.
	pub exit_now: Balance,
	/// From when it could be paid if they asked now, or can be paid since they asked, in chain time.
	pub payable_from: Seconds,
	/// From when anybody could have it paid, in chain time; until then they choose the moment.
	pub anybodys_from: Seconds,
	/// Whether something that they back is undecided: until then nobody else has it paid, at any time.
	pub undecided: bool,
	/// On what terms they leave, once they asked.
	pub leaving: Option<Leaving>,
}

/// On what terms somebody leaves.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Leaving {
	/// What a unit of share was worth when they asked: it is never paid at more.
	pub ratio: Perquintill,
	/// The least at which they are paid.
	pub least: Perquintill,
}

/// What happens next to a part if nobody acts.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum NextStep {
	/// The window closes and the part is approved.
	Approval,
	/// The panel about an earlier part decides, which was disputed while this one's window was open: refused, that takes this
	/// one along; else this one is approved.
	PanelBefore {
		/// Which part.
		part: PartIndex,
	},
	/// The panel begins to vote.
	VoteOpens,
	/// The panel's poll ends and, as the votes stand, the part is refused or not.
	PollEnds {
		/// If it ended now.
		refuses: bool,
	},
	/// The round ends and the part is paid, whole or in part.
	Payment,
	/// The claimant or the school can open the part.
	Opening,
	/// The part cannot be opened any more.
	OpeningEnds,
	/// Voters can vouch no more.
	VouchingEnds {
		/// How many must still vouch.
		wanted: u8,
		/// What nobody backs yet.
		unbacked: Balance,
	},
}

/// Where a part stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct PartStatus {
	/// Its state.
	pub state: PartState,
	/// What happens next, and when in chain time; nothing at the end of its life. The chain acts in the first hour
	/// after that time.
	pub next: Option<(NextStep, Seconds)>,
	/// Until when it can be disputed, in chain time.
	pub disputable_until: Option<Seconds>,
	/// When it will be paid if nobody disputes and the pool stays as it is, in chain time.
	pub expected_payment: Option<Seconds>,
	/// What is not settled yet.
	pub remaining: Balance,
	/// What waits for its payee.
	pub held: Held,
	/// Of a waiting part: whether it can never open any more, so that anyone can have it given up.
	pub never_opens: bool,
	/// The milestone that is not reached yet.
	pub missing: Option<Milestone>,
}

/// A pool's money and people.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct PoolHealth {
	/// All money: free + reserved + donated.
	pub pot: Balance,
	/// Pays any part, and exits.
	pub free: Balance,
	/// Stands promised by closed rounds, delivered or not.
	pub reserved: Balance,
	/// Pays parts to registered payees.
	pub donated: Balance,
	/// What is promised and not paid.
	pub promises: Promises,
	/// What no part that has opened is promised.
	pub available: Balance,
	/// Members that are not leaving.
	pub members: u32,
	/// Of them, voters.
	pub voters: u32,
	/// Voters for claims of full size.
	pub minimum_voters: u32,
	/// Sum of what members paid in beyond what they received.
	pub total_shares: Balance,
	/// What a unit of share is worth when leaving.
	pub exit_ratio: Perquintill,
	/// From asking to leave today to being paid out.
	pub exit_notice: Seconds,
	/// A month's dues of one member: what limits are multiples of.
	pub month: Balance,
	/// A month's dues of all members.
	pub monthly_dues: Balance,
	/// Tenths of months of all members' dues that are available.
	pub reserve_tenths: u128,
	/// Most that a claim could be paid now by the pool's money.
	pub cap: Balance,
	/// Most that a claim is paid when the pool has its reserve.
	pub full_cap: Balance,
	/// What its reserve leaves of that; a claim is paid no more than is available either.
	pub cap_by_reserve: Balance,
	/// Most that a claim is paid while the pool lacks its minimum of voters; nothing once it has it.
	pub young_cap: Option<Balance>,
	/// How much of the whole cap that is.
	pub cap_share: Percent,
	/// What must be available for the whole cap to hold.
	pub reserve_needed: Balance,
	/// Version of the rules in force.
	pub rules: u32,
	/// Places the host has left to give in this period, by invitation or admission.
	pub host_places_left: u32,
	/// Whether the pool lacks its minimum of voters: claims are small and the host can invite.
	pub young: bool,
	/// Joins without invitation left in this period.
	pub open_joins_left: u32,
	/// When this period ends, in chain time: from then on its places, invitations and filings are counted anew.
	pub period_ends: Seconds,
	/// From when there are places for newcomers again, in chain time; nothing while there are.
	pub places_from: Option<Seconds>,
	/// Until when no claims are taken, in chain time; nothing when the pool is not paused.
	pub paused_until: Option<Seconds>,
}

/// What would become of a call.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct DryRun {
	/// Whether it would pass, or why not.
	pub outcome: Result<(), DispatchError>,
	/// Whether the chain would take no fee.
	pub feeless: bool,
}

/// Most rows of a page.
pub const PAGE: u32 = 50;

/// How many rows a page has of which `count` are asked for.
fn page(count: u32) -> usize {
	count.min(PAGE) as usize
}

impl<T: Config> Pallet<T> {
	/// What a step of a call would come to, or why it would not pass. Nothing of it stays.
	fn outcome<R>(step: impl FnOnce() -> Result<R, DispatchError>) -> Result<R, DispatchError> {
		with_transaction(|| TransactionOutcome::Rollback(Ok(step()))).unwrap_or_else(|error: DispatchError| Err(error))
	}

	/// Whether a step of a call would pass, or why not.
	fn trial<R>(step: impl FnOnce() -> Result<R, DispatchError>) -> Result<(), DispatchError> {
		Self::outcome(step).map(|_| ())
	}

	/// Dispatch a call and take all of it back.
	pub(crate) fn try_call(who: T::AccountId, call: <T as frame_system::Config>::RuntimeCall) -> DryRun {
		let origin: OriginFor<T> = RawOrigin::Signed(who).into();
		let feeless = call.is_feeless(&origin);
		let outcome = with_transaction(|| {
			let result = call.dispatch(origin);
			TransactionOutcome::Rollback(Ok(result.map(|_| ()).map_err(|refused| refused.error)))
		})
		.unwrap_or_else(|error: DispatchError| Err(error));
		DryRun { outcome, feeless }
	}

	/// What would be left to spend after a call, all of which is taken back.
	pub(crate) fn spendable_after(
		who: T::AccountId,
		call: <T as frame_system::Config>::RuntimeCall,
		currencies: &[CurrencyId],
	) -> Option<Vec<Balance>> {
		with_transaction(|| {
			let done = call.dispatch(RawOrigin::Signed(who.clone()).into());
			let left = done.ok().map(|_| currencies.iter().map(|currency| Self::spendable(currency, &who)).collect());
			TransactionOutcome::Rollback(Ok::<_, DispatchError>(left))
		})
		.ok()
		.flatten()
	}

	/// Rules as a client is told them.
	fn with_date(version: u32, DatedRules { rules, start }: DatedRules) -> RulesFrom {
		RulesFrom { version, rules, date: Self::moment(start).wall }
	}

	/// One version of a pool's rules.
	pub(crate) fn told_rules(id: PoolId, version: u32) -> Option<RulesFrom> {
		Self::dated_rules(id, version).ok().map(|dated| Self::with_date(version, dated))
	}

	pub(crate) fn membership_of(id: PoolId, who: &T::AccountId) -> Option<Membership> {
		let pool = Self::pool(id).ok()?;
		let member = Members::<T>::get(id, who)?;
		let now = Self::now();
		let (_, rules) = Self::rules_in_force(id, now.chain).ok()?;
		let period = pool.period(&rules, now.chain);
		let year = member.year_at(now.chain);
		let farthest = now.chain.saturating_add(rules.period().saturating_mul(rules.ahead_periods.into()));
		let payable_periods = (1..=rules.ahead_periods.saturating_add(rules.grace_periods))
			.take_while(|periods| member.paid_until_after(&rules, now.chain, *periods) <= farthest)
			.last()
			.unwrap_or(0);
		Some(Membership {
			standing: member.standing(&rules, now.chain),
			cover_from: member.cover_from,
			covered: member.is_covered(&rules, now),
			paid_until: member.paid_until,
			grace_ends: member.grace_ends(&rules),
			periods_in_arrears: member.periods_in_arrears(&rules, now.chain),
			dues: rules.dues,
			payable_periods: if member.exit.is_some() { 0 } else { payable_periods },
			tenure: member.tenure_at(now.chain),
			tenure_needed: rules.tenure(),
			sequence: member.sequence,
			share: member.share(),
			paid_in: member.paid_in,
			received: member.record.received,
			promised: member.record.promised,
			own_backing: member.record.own_backing,
			backed: member.record.backed,
			free_backing: member.free_backing(&rules, now.chain),
			year,
			year_ends: member.year_ends(now.chain),
			cover_year_limit: rules.month().saturating_mul(rules.cover_year.into()),
			invitations_left: Self::invitations_left(&pool, &member, &rules, period, now.chain),
			filings_left: member.filings.left(period, super::calls::FILINGS),
			exit: member.exit,
		})
	}

	/// What limits a member's claims that the rules of `version` judge.
	pub(crate) fn facts_of_limits(id: PoolId, who: &T::AccountId, version: u32) -> Option<LimitFacts> {
		let pool = Self::pool(id).ok()?;
		let member = Members::<T>::get(id, who)?;
		let now = Self::now();
		let (_, current) = Self::rules_in_force(id, now.chain).ok()?;
		let DatedRules { rules, .. } = Self::dated_rules(id, version).ok()?;
		let months = |count: u8| rules.month().saturating_mul(count.into());
		let (cap, available) = (months(rules.cap), pool.available());
		let reserve = months(rules.reserve_months).saturating_mul(pool.members.into());
		Some(LimitFacts {
			month: rules.month(),
			cap,
			reserve,
			available,
			cap_by_reserve: cap_by_reserve(available, reserve, cap),
			paid_in: member.paid_in,
			ahead: member.paid_in.saturating_sub(member.paid_in_for_limit(&current, now.chain)),
			received: member.record.received,
			promised: member.record.promised,
			cover_year: months(rules.cover_year),
			own_account: months(rules.own_account),
			year: member.year_at(now.chain),
			own_backing: member.record.own_backing,
			backed: member.record.backed,
		})
	}

	pub(crate) fn status_of_part(key: PartKey) -> Option<PartStatus> {
		let id = key.0;
		let part = Self::part(key).ok()?;
		let pool = Self::pool(id).ok()?;
		let claim = Self::claim(id, key.1).ok()?;
		let now = Self::now();
		let (_, rules) = Self::rules_in_force(id, now.chain).ok()?;
		let round_ends = |number: u32| Rounds::<T>::get(id, number).map(|round| round.ends);
		let payment_after = |decided: Seconds| {
			let healthy = pool.is_healthy_after(&rules, pool.of_free(&part));
			// A round that ends before does not take it any more.
			let collecting = round_ends(pool.round).filter(|ends| decided < *ends);
			collecting.unwrap_or(decided.saturating_add(rules.settlement(healthy)))
		};
		let (next, disputable_until, expected_payment) = match part.state {
			PartState::Open { closes, .. } => {
				let panels = Self::panels_before(key, closes);
				let panels: Vec<_> =
					panels.filter_map(|(part, poll)| T::Polls::progress(poll).map(|poll| (part, poll))).collect();
				let refuses = panels.iter().any(|(_, poll)| poll.passes);
				let last = panels.iter().max_by_key(|(_, poll)| poll.ends).filter(|(_, poll)| poll.ends > closes);
				let (step, at) = match last {
					Some((part, poll)) => (NextStep::PanelBefore { part: *part }, poll.ends),
					None => (NextStep::Approval, closes),
				};
				let disputable = (now.chain < closes).then_some(closes);
				(Some((step, at)), disputable, (!refuses).then(|| payment_after(at)))
			}
			PartState::Disputed { poll, .. } => {
				let poll = T::Polls::progress(poll)?;
				let next = match now.chain < poll.opens {
					true => (NextStep::VoteOpens, poll.opens),
					false => (NextStep::PollEnds { refuses: poll.passes }, poll.ends),
				};
				(Some(next), None, (!poll.passes).then(|| payment_after(poll.ends)))
			}
			PartState::Approved { round, .. } => {
				let ends = round_ends(round)?;
				(Some((NextStep::Payment, ends)), None, Some(ends))
			}
			PartState::Waiting => {
				let vouching =
					Vouchers::<T>::get(id, key.1).filter(|vouching| part.payee.is_vouched() && !vouching.is_complete());
				let next = if let Some(Vouching { wanted, unbacked, until, .. }) = vouching {
					(NextStep::VouchingEnds { wanted, unbacked }, until)
				} else if now.wall < part.opens_from() {
					(NextStep::Opening, Self::chain_time_of(part.opens_from()))
				} else {
					(NextStep::OpeningEnds, Self::opens_until(&claim, &part))
				};
				(Some(next), None, None)
			}
			_ => (None, None, None),
		};
		Some(PartStatus {
			state: part.state,
			next,
			disputable_until,
			// The chain pays in the first full hour at or after this.
			expected_payment: expected_payment.map(|at| at.div_ceil(HOUR).saturating_mul(HOUR)),
			remaining: part.remaining(),
			held: part.held,
			never_opens: part.state == PartState::Waiting && Self::never_opens(key, &pool, &claim, &part, now),
			missing: Self::missing_milestone(key, &claim.claimant, &part),
		})
	}

	pub(crate) fn health_of_pool(id: PoolId) -> Option<PoolHealth> {
		let pool: Pool<T::AccountId> = Self::pool(id).ok()?;
		let now = Self::now();
		let (version, rules) = Self::rules_in_force(id, now.chain).ok()?;
		let period = pool.period(&rules, now.chain);
		let month = rules.month();
		let limits = payable(&Facts {
			rules: &rules,
			cost: 0,
			available: pool.available(),
			plannable: pool.plannable(),
			members: pool.members,
			young: pool.is_young(&rules),
			paid_in: 0,
			received: 0,
			year: CoverYear::default(),
			own_account: false,
			free_backing: 0,
		})
		.ok()?;
		let monthly_dues = month.saturating_mul(pool.members.into());
		let cap = limits.pool_money.min(limits.young_pool.unwrap_or(Balance::MAX));
		let full_cap = month.saturating_mul(rules.cap.into());
		let reserve_needed = monthly_dues.saturating_mul(rules.reserve_months.into());
		let reserve_tenths =
			multiply_by_rational_with_rounding(pool.available(), 10, monthly_dues.max(1), Rounding::Down)?;
		let places_left = pool.places_left(&rules, now.chain);
		Some(PoolHealth {
			pot: pool.books.pot().ok()?,
			free: pool.books.free,
			reserved: pool.books.reserved().ok()?,
			donated: pool.books.donated,
			promises: pool.promises,
			available: pool.available(),
			members: pool.members,
			voters: pool.voters,
			minimum_voters: rules.minimum_voters.into(),
			total_shares: pool.total_shares,
			exit_ratio: Self::exit_ratio(id, &pool),
			exit_notice: rules.exit_notice(),
			month,
			monthly_dues,
			reserve_tenths,
			cap,
			full_cap,
			cap_by_reserve: cap_by_reserve(pool.available(), reserve_needed, full_cap),
			young_cap: limits.young_pool,
			cap_share: Percent::from_rational(cap, full_cap),
			reserve_needed,
			rules: version,
			host_places_left: pool.host_invitations.left(period, Self::host_places(&pool, &rules)).min(places_left),
			young: pool.is_young(&rules),
			open_joins_left: pool.open_joins.left(period, Self::open_join_limit(&pool, &rules)).min(places_left),
			period_ends: pool.period_ends(&rules, now.chain),
			places_from: pool.places_from(&rules, now.chain),
			paused_until: Pauses::<T>::get(id).map(|pause| pause.until).filter(|until| now.chain < *until),
		})
	}
}
