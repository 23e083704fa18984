//! What must hold after every block; the numbers are those of the specification.

use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use core::cmp::Reverse;
use polkadot_sdk::{
	frame_support::{
		ensure,
		traits::fungibles::{Inspect, hold::Inspect as InspectHold},
	},
	sp_runtime::{DispatchError, TryRuntimeError},
};

use crate::{
	Applications, Balance, Candidates, Changes, ClaimId, Claims, Config, CurrencyId, Disputes, Drafts, DueCount,
	DueCursor, DueJobs, EndedDisputes, HoldReason, InDispute, Job, MemberPolls, Members, NewestClaims, Pallet,
	PartIndex, Parts, PastMembers, PoolId, Pools, Records, RoundQueue, Rounds, UnderWay, VouchedClaim, Vouchers,
	Watches, Windings,
	change::{ChangeState, Proposal, WindingPhase},
	claim::{Part, PartState, Payee},
	pool::{Pool, PoolState, Promises},
	record::{NAMED_CLAIMS, NAMED_DISPUTES, NAMED_PAYMENTS, PaymentRecord},
	round::{Phase, Queued},
	rules::days,
	time::{HOUR, Seconds},
};

/// Window, talk, vote and the one extension take 17½ days at most; this is the promise.
const DECIDED_WITHIN_DAYS: u8 = 18;

/// What an invariant's error says.
pub(crate) fn in_words(broken: TryRuntimeError) -> Vec<u8> {
	match broken {
		DispatchError::Other(words) => words.as_bytes().to_vec(),
		other => <&str>::from(other).as_bytes().to_vec(),
	}
}

/// Checked, since whoever asks whether the books hold must not be told by a sum that wrapped.
fn sum(amounts: impl IntoIterator<Item = Balance>) -> Result<Balance, TryRuntimeError> {
	amounts.into_iter().try_fold(0, |sum: Balance, amount| sum.checked_add(amount)).ok_or("a sum overflows".into())
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		for (id, pool) in Pools::<T>::iter() {
			Self::books_never_exceed_the_balance(id, &pool)?;
			Self::shares_and_counts_add_up(id, &pool)?;
			Self::promises_and_payments_add_up(id, &pool)?;
			Self::rounds_equal_their_queues(id, &pool)?;
		}
		Self::every_part_is_reachable_once()?;
		Self::every_job_has_its_subject()?;
		Self::holds_equal_bonds_and_deposits()?;
		Self::vouchers_match()?;
		Self::watches_are_of_undecided_parts()?;
		Self::charges_equal_what_is_backed()?;
		Self::no_part_is_undecided_too_long(Self::backlog())?;
		// While claims of an earlier layout are counted, some are not yet.
		if !Self::is_migrating() {
			Self::records_equal_their_claims()?;
			Self::what_is_under_way_is_found()?;
			Self::ended_disputes_are_the_newest()?;
			Self::candidates_are_those_of_drafts()?;
		}
		Ok(())
	}

	/// How late the oldest job that has not run is.
	fn backlog() -> Seconds {
		let due = Self::next_due_job().unwrap_or(Seconds::MAX);
		// A job runs in the first full hour after it is due, and the block after that.
		Self::now().chain.saturating_sub(due).saturating_add(2 * HOUR)
	}

	/// 1.
	fn books_never_exceed_the_balance(id: PoolId, pool: &Pool<T::AccountId>) -> Result<(), TryRuntimeError> {
		let booked = pool.books.pot().map_err(|_| "1: the books overflow")?;
		let balance = T::Fungibles::balance(pool.currency.clone(), &Self::pot(id));
		let kept = if pool.state == PoolState::Closed { 0 } else { Self::existential_deposit(&pool.currency) };
		ensure!(balance >= booked.saturating_add(kept), "1: the books exceed the balance");
		Ok(())
	}

	/// 2, of members.
	fn shares_and_counts_add_up(id: PoolId, pool: &Pool<T::AccountId>) -> Result<(), TryRuntimeError> {
		let members: Vec<_> = Members::<T>::iter_prefix(id).map(|(_, member)| member).collect();
		let shares = sum(members.iter().map(|member| member.stake()))?;
		ensure!(shares == pool.total_shares, "2: shares do not sum to the pool's");
		if let Some(WindingPhase::Sharing { ratio, .. }) = Windings::<T>::get(id).map(|winding| winding.phase)
			&& pool.state == PoolState::WindingUp
		{
			ensure!(ratio.mul_floor(shares) <= pool.books.free, "2: shares are fixed that cannot all be taken");
		}
		let staying = members.iter().filter(|member| member.exit.is_none()).count();
		ensure!(staying == pool.members as usize, "2: members do not match");
		let resting = members.iter().filter(|member| member.exit.is_none() && member.resting);
		ensure!(resting.clone().all(|member| member.sequence.is_none()), "2: somebody who rests has a vote");
		ensure!(resting.count() == pool.resting as usize, "2: those who rest do not match");
		let leaving = members.iter().filter(|member| member.exit.is_some());
		ensure!(leaving.into_iter().all(|member| member.sequence.is_none()), "2: somebody who leaves has a vote");
		let sequences: Vec<u32> = members.iter().filter_map(|member| member.sequence).collect();
		ensure!(sequences.len() == pool.voters as usize, "2: voters do not match");
		let unique: BTreeSet<_> = sequences.iter().collect();
		ensure!(unique.len() == sequences.len(), "2: a sequence number is given twice");
		ensure!(
			sequences.iter().all(|sequence| *sequence < pool.next_sequence),
			"2: a sequence number is not below the next"
		);
		Ok(())
	}

	/// 2, of parts.
	fn promises_and_payments_add_up(id: PoolId, pool: &Pool<T::AccountId>) -> Result<(), TryRuntimeError> {
		let parts: Vec<_> = Parts::<T>::iter_prefix((id,)).collect();
		// What each claimant is promised and was paid, by their parts.
		let mut claimants: BTreeMap<T::AccountId, (Balance, Balance)> = BTreeMap::new();
		for ((claim, _), part) in &parts {
			let claimant = Claims::<T>::get(id, claim).ok_or("2: a part has no claim")?.claimant;
			let (promised, received) = claimants.entry(claimant).or_default();
			let waits = if part.is_finished() { 0 } else { part.remaining() };
			(*promised, *received) = (sum([*promised, waits])?, sum([*received, part.paid])?);
		}
		let members = Members::<T>::iter_prefix(id).map(|(who, member)| (who, member.record));
		for (who, record) in members.chain(PastMembers::<T>::iter_prefix(id)) {
			let (promised, received) = claimants.remove(&who).unwrap_or_default();
			ensure!(promised == record.promised, "2: a member is not promised what the parts say");
			ensure!(received == record.received, "2: a member has not received what the parts say");
		}
		ensure!(claimants.is_empty(), "2: a claim is nobody's");

		let parts: Vec<_> = parts.into_iter().map(|(_, part)| part).collect();
		let mut promises = Promises::default();
		for part in &parts {
			promises.follow(Promises::default(), Promises::to(part)).map_err(|_| "2: promises overflow")?;
		}
		ensure!(promises == pool.promises, "2: promises do not sum to the pool's");
		let held = sum(parts.iter().flat_map(|part| [part.held.free, part.held.donated]))?;
		// What waited when the pool was closed has gone to the successor.
		ensure!(held == pool.books.held || pool.state == PoolState::Closed, "4: what is held does not match");
		Ok(())
	}

	/// 4.
	fn rounds_equal_their_queues(id: PoolId, pool: &Pool<T::AccountId>) -> Result<(), TryRuntimeError> {
		let mut settling = Vec::new();
		for (number, round) in Rounds::<T>::iter_prefix(id) {
			let queue: Vec<Queued> = RoundQueue::<T>::iter_prefix((id, number)).map(|(_, queued)| queued).collect();
			match round.phase {
				Phase::Collecting => {
					ensure!(number == pool.round, "4: a round collects that is not the pool's");
					let (mut approved, mut registered) = (Vec::new(), Vec::new());
					for Queued { claim, part, .. } in queue {
						let part = Parts::<T>::get((id, claim, part)).ok_or("4: a queue holds no part")?;
						approved.push(part.remaining());
						registered.extend(part.payee.is_registered().then(|| part.remaining()));
					}
					ensure!(sum(approved)? == round.approved, "4: a round's sum does not equal its queue");
					ensure!(
						sum(registered)? == round.registered,
						"4: a round's registered sum does not equal its queue"
					);
				}
				Phase::Paying { factors, donated_left, free_left, .. } => {
					ensure!(number < pool.round, "4: a round pays while it collects");
					let (mut donated, mut free) = (Vec::new(), Vec::new());
					for Queued { claim, part, .. } in &queue {
						let part = Parts::<T>::get((id, claim, part)).ok_or("4: a queue holds no part")?;
						let (from_donated, from_free) = factors.of(part.remaining(), part.payee.is_registered());
						donated.push(from_donated);
						free.push(from_free);
					}
					ensure!(sum(donated)? <= donated_left, "4: a round owes more donations than it has left");
					// Donations rounded down leave each part a remainder larger by less than one unit.
					let spare = sum([free_left, queue.len() as Balance])?;
					ensure!(sum(free)? <= spare, "4: a round owes more than it has left");
					settling.extend([donated_left, free_left]);
				}
			}
		}
		ensure!(sum(settling)? == pool.books.settling, "4: what settles does not equal what closed rounds owe");
		Ok(())
	}

	/// What a record says is what the claims and parts say.
	fn records_equal_their_claims() -> Result<(), TryRuntimeError> {
		for id in Records::<T>::iter_keys() {
			ensure!(Pools::<T>::contains_key(id), "a record of no pool");
		}
		for id in Pools::<T>::iter_keys() {
			let mut expected = PaymentRecord::default();
			for (claim_id, claim) in Claims::<T>::iter_prefix(id) {
				expected.follow_claim(None, &Self::way_of(id, claim_id, &claim));
			}
			for ((claim, index), part) in Parts::<T>::iter_prefix((id,)) {
				expected.follow_part((claim, index), None, &part);
			}
			let disputes = Disputes::<T>::iter_prefix((id,)).count();
			let kept = Records::<T>::get(id);
			ensure!(kept.disputes as usize >= disputes, "a record has too few disputes");
			let paid_at = |(claim, index): &(ClaimId, PartIndex)| {
				Parts::<T>::get((id, claim, index)).and_then(|part| part.settled).map(|settled| settled.time)
			};
			let named: Vec<_> = kept.newest.iter().map(paid_at).collect();
			ensure!(named.iter().all(Option::is_some), "a record names what was not paid");
			ensure!(kept.newest.iter().collect::<BTreeSet<_>>().len() == named.len(), "a record names a payment twice");
			let mut newest: Vec<_> =
				Parts::<T>::iter_key_prefix((id,)).map(|place| paid_at(&place)).filter(Option::is_some).collect();
			newest.sort_unstable_by_key(|time| Reverse(*time));
			newest.truncate(NAMED_PAYMENTS as usize);
			ensure!(named == newest, "a record does not name the newest payments");
			let figures = |record: PaymentRecord| PaymentRecord { disputes: 0, newest: Default::default(), ..record };
			ensure!(figures(kept) == figures(expected), "a record is not what its claims say");
		}
		Ok(())
	}

	/// The disputes are named that began last of those that have ended.
	fn ended_disputes_are_the_newest() -> Result<(), TryRuntimeError> {
		let named = EndedDisputes::<T>::get();
		let ended =
			Disputes::<T>::iter().filter(|(key, _)| Parts::<T>::get(key).is_some_and(|part| !part.is_disputed()));
		let mut newest: Vec<_> = ended.map(|(key, dispute)| (dispute.poll, key)).collect();
		// One of a part that is disputed again is named until that ends, and may stand in place of another.
		let again = named.iter().filter(|(poll, key)| {
			Parts::<T>::get(key).is_some_and(|part| part.is_disputed())
				&& Disputes::<T>::get(key).is_some_and(|dispute| *poll < dispute.poll)
		});
		newest.extend(again);
		newest.sort_unstable_by_key(|(poll, _)| Reverse(*poll));
		newest.truncate(NAMED_DISPUTES as usize);
		ensure!(*named == newest, "the newest disputes that have ended are not those that are named");
		Ok(())
	}

	/// Whom drafts propose and who has not agreed is asked, and nobody else.
	fn candidates_are_those_of_drafts() -> Result<(), TryRuntimeError> {
		let asked: BTreeSet<_> = Drafts::<T>::iter()
			.filter(|(_, _, draft)| !draft.agreed)
			.filter_map(|(pool, author, draft)| match draft.proposal {
				Proposal::Host(candidate) => Some((pool, candidate, author)),
				_ => None,
			})
			.collect();
		let found: BTreeSet<_> = Candidates::<T>::iter_keys().collect();
		ensure!(found == asked, "who is asked to be host is not whom drafts propose");
		Ok(())
	}

	/// Every claim that is not over is found as such, and no other; so is every claim in dispute, and whose are the newest.
	fn what_is_under_way_is_found() -> Result<(), TryRuntimeError> {
		let mut expected = 0usize;
		let mut in_dispute = BTreeSet::new();
		let mut claims: BTreeMap<(PoolId, T::AccountId), BTreeSet<ClaimId>> = BTreeMap::new();
		for (pool, id, claim) in Claims::<T>::iter() {
			let way = Self::way_of(pool, id, &claim);
			let kept = UnderWay::<T>::get(pool, id);
			ensure!(kept == Some(way.clone()).filter(|way| !way.is_over()), "a claim is not under way as it is found");
			expected = expected.saturating_add((!way.is_over()).into());
			if way.is_disputed() {
				in_dispute.insert((pool, id));
			}
			claims.entry((pool, claim.claimant)).or_default().insert(id);
		}
		ensure!(UnderWay::<T>::iter().count() == expected, "what is under way is of no claim");
		let found: BTreeSet<_> = InDispute::<T>::iter_keys().collect();
		ensure!(found == in_dispute, "what is in dispute is not what is found");
		let newest: BTreeMap<_, Vec<_>> = claims
			.into_iter()
			.map(|(whose, ids)| (whose, ids.into_iter().rev().take(NAMED_CLAIMS as usize).collect()))
			.collect();
		let named: BTreeMap<_, _> =
			NewestClaims::<T>::iter().map(|(pool, who, ids)| ((pool, who), ids.into_inner())).collect();
		ensure!(named == newest, "the newest claims of a person are not those that are named");
		Ok(())
	}

	/// 3, from the parts.
	fn every_part_is_reachable_once() -> Result<(), TryRuntimeError> {
		for ((pool, claim, index), part) in Parts::<T>::iter() {
			match part.state {
				PartState::Open { job, .. } => {
					let found = DueJobs::<T>::get(job.hour, job.index);
					ensure!(found == Some(Job::WindowEnds { pool, claim, part: index }), "3: an open part has no job");
				}
				PartState::Disputed { poll, job } => {
					let found = DueJobs::<T>::get(job.hour, job.index);
					ensure!(found == Some(Job::PollEnds { pool, claim, part: index }), "3: a disputed part has no job");
					let dispute =
						Disputes::<T>::get((pool, claim, index)).ok_or("3: a disputed part has no dispute")?;
					ensure!(dispute.poll == poll && T::Polls::ends(poll).is_some(), "3: a disputed part has no poll");
				}
				PartState::Approved { round, index: place } => {
					let found = RoundQueue::<T>::get((pool, round, place));
					let found = found.is_some_and(|queued| (queued.claim, queued.part) == (claim, index));
					ensure!(found, "3: an approved part is in no queue");
				}
				_ => {}
			}
		}
		for (pool, who, member) in Members::<T>::iter() {
			if let Some((claim, index)) = member.dispute {
				let part = Parts::<T>::get((pool, claim, index));
				let runs = part.is_some_and(|part| matches!(part.state, PartState::Disputed { .. }));
				let by = Disputes::<T>::get((pool, claim, index)).map(|dispute| dispute.by);
				ensure!(runs && by == Some(who), "3: a member disputes what is not in dispute");
			}
		}
		Ok(())
	}

	/// 3, from the jobs and queues.
	fn every_job_has_its_subject() -> Result<(), TryRuntimeError> {
		let cursor = DueCursor::<T>::get();
		let mut seen = BTreeSet::new();
		for (hour, index, job) in DueJobs::<T>::iter() {
			ensure!((hour, index) >= (cursor.hour, cursor.index), "3: a job lies before the cursor");
			ensure!(index < DueCount::<T>::get(hour), "3: a job lies beyond its bucket");
			ensure!(seen.insert(codec::Encode::encode(&job)), "3: a job lies in two buckets");
			let alive = match job {
				Job::WindowEnds { pool, claim, part } => Parts::<T>::get((pool, claim, part)).is_some_and(
					|part| matches!(part.state, PartState::Open { job, .. } if (job.hour, job.index) == (hour, index)),
				),
				Job::PollEnds { pool, claim, part } => Parts::<T>::get((pool, claim, part)).is_some_and(
					|part| matches!(part.state, PartState::Disputed { job, .. } if (job.hour, job.index) == (hour, index)),
				),
				Job::RoundEnds { pool, round } => Rounds::<T>::contains_key(pool, round),
				Job::ChangeEnds { pool, slot } => Changes::<T>::get(pool, slot).is_some_and(
					|change| matches!(change.state, ChangeState::Voting { job } if (job.hour, job.index) == (hour, index)),
				),
			};
			ensure!(alive, "3: a job has no subject");
		}
		for (pool, number, _) in Rounds::<T>::iter() {
			let job = codec::Encode::encode(&Job::RoundEnds { pool, round: number });
			ensure!(seen.contains(&job), "3: a round has no job");
		}
		for (pool, slot, change) in Changes::<T>::iter() {
			if let ChangeState::Voting { job } = change.state {
				let found = DueJobs::<T>::get(job.hour, job.index);
				ensure!(found == Some(Job::ChangeEnds { pool, slot }), "3: a change has no job");
			}
		}
		for ((pool, number, place), queued) in RoundQueue::<T>::iter() {
			let part = Parts::<T>::get((pool, queued.claim, queued.part)).ok_or("3: a queue holds no part")?;
			ensure!(
				part.state == PartState::Approved { round: number, index: place },
				"3: a queued part is not approved"
			);
			let round = Rounds::<T>::get(pool, number).ok_or("3: a queue has no round")?;
			let begun = match round.phase {
				Phase::Paying { next, .. } => next,
				Phase::Collecting => 0,
			};
			ensure!((begun..round.queued).contains(&place), "3: a round's walk does not come to a queued part");
		}
		Ok(())
	}

	/// 5.
	fn holds_equal_bonds_and_deposits() -> Result<(), TryRuntimeError> {
		/// By currency as bytes, holder and reason.
		type Expected<T> = BTreeMap<
			(Vec<u8>, <T as polkadot_sdk::frame_system::Config>::AccountId, u8),
			(CurrencyId, HoldReason, Vec<Balance>),
		>;
		let mut expected = Expected::<T>::new();
		let mut expect = |currency: &CurrencyId, who: T::AccountId, reason: HoldReason, amount: Balance| {
			let key = (codec::Encode::encode(currency), who, reason as u8);
			expected.entry(key).or_insert((currency.clone(), reason, Vec::new())).2.push(amount);
		};
		for (id, pool) in Pools::<T>::iter() {
			// Of what is over nothing may be left on hold.
			let if_it_lasts = |lasts: bool, amount| if lasts { amount } else { 0 };
			let deposit = if_it_lasts(pool.state != PoolState::Closed, pool.deposit);
			expect(&CurrencyId::Native, pool.opener, HoldReason::PoolDeposit, deposit);
			for ((claim, index), dispute) in Disputes::<T>::iter_prefix((id,)) {
				let part = Parts::<T>::get((id, claim, index)).ok_or("5: a dispute of no part")?;
				let runs = matches!(part.state, PartState::Disputed { .. });
				expect(&pool.currency, dispute.by, HoldReason::DisputeBond, if_it_lasts(runs, dispute.bond));
			}
			for (who, application) in Applications::<T>::iter_prefix(id) {
				expect(&pool.currency, who, HoldReason::Application, application.dues);
			}
			for who in Members::<T>::iter_key_prefix(id).chain(PastMembers::<T>::iter_key_prefix(id)) {
				expect(&pool.currency, who, HoldReason::Application, 0);
			}
			for (_, change) in Changes::<T>::iter_prefix(id) {
				let deposit = if_it_lasts(change.is_voted_on(), change.deposit);
				expect(&CurrencyId::Native, change.by, HoldReason::ProposalDeposit, deposit);
			}
		}
		for ((_, who, _), (currency, reason, amounts)) in expected {
			let on_hold = T::Holds::balance_on_hold(currency, &reason.into(), &who);
			ensure!(on_hold == sum(amounts)?, "5: holds do not equal bonds and deposits");
		}
		Ok(())
	}

	/// A watch is of a part that can be disputed, or is, and who has looked was drawn. One that opened before there were
	/// watchers has none.
	fn watches_are_of_undecided_parts() -> Result<(), TryRuntimeError> {
		for (key, watch) in Watches::<T>::iter() {
			ensure!(Parts::<T>::get(key).is_some_and(|part| part.is_undecided()), "a watch of no undecided part");
			let beyond = watch.looked.checked_shr(watch.lot.draws()).unwrap_or(0);
			ensure!(beyond == 0, "somebody has looked who was not drawn");
			ensure!(u32::from(watch.doubts) <= watch.looked.count_ones(), "more have doubts than have looked");
		}
		Ok(())
	}

	/// Whoever vouches for a claim is named by it, and it has parts that need them.
	fn vouchers_match() -> Result<(), TryRuntimeError> {
		for (pool, claim, vouching) in Vouchers::<T>::iter() {
			let unfinished = Parts::<T>::iter_prefix((pool, claim))
				.filter(|(_, part)| part.payee.is_vouched() && !part.is_finished())
				.count();
			ensure!(unfinished == vouching.unfinished as usize, "vouchers of other parts than wait for them");
			let charged = sum(vouching.vouchers.iter().map(|voucher| voucher.amount))?;
			ensure!(unfinished > 0 || charged > 0, "vouchers of nothing");
		}
		for (pool, who, claim) in VouchedClaim::<T>::iter() {
			let named = Vouchers::<T>::get(pool, claim)
				.is_some_and(|vouching| vouching.vouchers.iter().any(|voucher| voucher.who == who));
			ensure!(named, "a claim does not name its voucher");
		}
		Ok(())
	}

	/// 8: each person is charged for what is backed of their claims, less what vouchers back of them, and for what they
	/// themselves back of others.
	fn charges_equal_what_is_backed() -> Result<(), TryRuntimeError> {
		let mut charges: BTreeMap<(PoolId, T::AccountId), (Balance, Balance)> = BTreeMap::new();
		for (pool, id, claim) in Claims::<T>::iter() {
			let parts: Vec<_> = Parts::<T>::iter_prefix_values((pool, id)).collect();
			let backed = sum(parts.iter().map(|part| part.backed))?;
			ensure!(parts.iter().all(|part| part.backed <= part.amount), "8: more is backed than asked");
			let vouching = Vouchers::<T>::get(pool, id);
			let vouchers = vouching.as_ref().map(|vouching| vouching.vouchers.to_vec()).unwrap_or_default();
			let by_vouchers = sum(vouchers.iter().map(|voucher| voucher.amount))?;
			let own = backed.checked_sub(by_vouchers).ok_or("8: vouchers back more than is backed")?;
			let charge = &mut charges.entry((pool, claim.claimant)).or_default().0;
			*charge = sum([*charge, own])?;
			for voucher in vouchers {
				let charge = &mut charges.entry((pool, voucher.who)).or_default().1;
				*charge = sum([*charge, voucher.amount])?;
			}
			let rules = Self::dated_rules(pool, claim.rules)?.rules;
			if let Some(vouching) = vouching.filter(|vouching| rules.is_backed() && vouching.unfinished > 0) {
				let waits = parts.iter().filter(|part| part.payee.is_vouched() && !part.is_finished());
				ensure!(sum(waits.map(Part::unbacked))? == vouching.unbacked, "8: another sum is not backed");
			}
			let whole = |part: &Part<T::AccountId>| {
				let must = match part.payee {
					Payee::Registered(_) => false,
					Payee::OwnAccount => true,
					Payee::Vouched(_) => part.is_promised(),
				};
				!must || part.is_finished() || part.unbacked() == 0
			};
			ensure!(!rules.is_backed() || parts.iter().all(whole), "8: a part is not backed");
			let kept = |part: &Part<T::AccountId>| !part.is_finished() || part.backed <= part.paid;
			ensure!(parts.iter().all(kept), "8: what is over is backed");
		}
		let members = Members::<T>::iter().map(|(pool, who, member)| (pool, who, member.record));
		for (pool, who, record) in members.chain(PastMembers::<T>::iter()) {
			let charged = charges.remove(&(pool, who)).unwrap_or_default();
			ensure!(charged == (record.own_backing, record.backed), "8: charges are not what is backed");
		}
		ensure!(charges.values().all(|charged| *charged == (0, 0)), "8: charged to nobody");
		Ok(())
	}

	/// 7. `backlog` is how late due jobs have run at most.
	pub(crate) fn no_part_is_undecided_too_long(backlog: Seconds) -> Result<(), TryRuntimeError> {
		let now = Self::now().chain;
		let promised = |opened: Seconds| opened.saturating_add(days(DECIDED_WITHIN_DAYS));
		for (_, part) in Parts::<T>::iter() {
			if matches!(part.state, PartState::Open { .. } | PartState::Disputed { .. }) {
				let opened = part.opened.ok_or("7: an open part was never opened")?.time;
				ensure!(now <= promised(opened).saturating_add(backlog), "7: a part is undecided after 18 days");
			} else if let (Some(opened), Some(decided)) = (part.opened, part.decided) {
				// Jobs take effect as of the time they were due, however late they ran.
				ensure!(decided.time <= promised(opened.time), "7: a part was decided after 18 days");
			}
		}
		Ok(())
	}
}
