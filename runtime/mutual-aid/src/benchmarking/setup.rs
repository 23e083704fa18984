//! A pool with members, claims and decisions, at their most expensive.

use alloc::vec;
use polkadot_sdk::{
	frame_benchmarking::account,
	frame_support::{
		BoundedVec,
		traits::{Get, fungibles::Mutate},
	},
	sp_core::H256,
};

use crate::{
	AcceptedPayees, Balance, ClaimId, Clock, Config, Currencies, CurrencyId, Disputes, Drafts, Members, Origin, Pallet,
	PartIndex, Parts, PayeeKind, Payees, PoolId, Pools, RegisteredPayee, Rounds, Rules, Vouchers, Watches, Windings,
	change::{Proposal, Winding, WindingPhase},
	claim::{ClaimRequest, Dispute, MAX_VOUCHERS, Need, PartRequest, PartState, PayeeRequest, Reason},
	member::{Member, Record},
	pool::{Kind, Profile, Quota, Successor},
	protocol::NewCurrency,
	round::Round,
	rules::{BOUNDS, DatedRules, Rules as RulesOfPool},
	time::{self, DAY, Seconds, Stamp},
};

/// The pool that all is done in. Where the chain's beginning holds members of this pool already, reading one proves
/// a path of a full tree.
pub(crate) const POOL: PoolId = 0;
/// An asset: it costs more than the native token.
pub(crate) const ASSET: u32 = 2_000;
/// Dues of a period.
pub(crate) const DUES: Balance = 6_000;
/// Of one part.
pub(crate) const AMOUNT: Balance = DUES;
/// 2025-01-01, on both clocks.
const START: Seconds = 1_735_689_600;
/// What everybody has of either money.
const WEALTH: Balance = 1_000_000_000_000_000_000;
/// What the pool's counters say. Nothing loops over them.
const PEOPLE: u32 = 1_000;

pub(crate) fn hash() -> H256 {
	H256::repeat_byte(7)
}

pub(crate) fn set_clock<T: Config>(at: Seconds) {
	Clock::<T>::put(time::Clock { last_seen: at, stalled: 0 });
}

pub(crate) fn now<T: Config>() -> Seconds {
	Pallet::<T>::now().chain
}

pub(crate) fn pass<T: Config>(days: u64) {
	set_clock::<T>(now::<T>() + days * DAY);
}

/// An account with money.
pub(crate) fn rich<T: Config>(name: &'static str, number: u32) -> T::AccountId {
	let who = account(name, number, 0);
	for money in [CurrencyId::Native, CurrencyId::WithId(ASSET)] {
		T::Fungibles::mint_into(money, &who, WEALTH).expect("there is room for money");
	}
	who
}

/// The template's rules with a fee for the host.
pub(crate) fn rules() -> RulesOfPool {
	RulesOfPool { dues: DUES, host_fee: BOUNDS.max.host_fee, ..BOUNDS.template }
}

/// Rules that nobody has yet.
pub(crate) fn other_rules() -> RulesOfPool {
	RulesOfPool { cap: 9, cover_year: BOUNDS.template.cover_year + 1, ..rules() }
}

pub(crate) fn profile() -> Profile {
	let text = |length| vec![b'x'; length].try_into().expect("within its bound");
	Profile { name: text(64), summary: BoundedVec::truncate_from(vec![b'x'; 280]), terms: hash() }
}

pub(crate) fn new_currency<T: Config>(issuer: Option<T::AccountId>) -> NewCurrency<T::AccountId> {
	NewCurrency {
		asset: ASSET,
		name: BoundedVec::truncate_from(vec![b'x'; 50]),
		symbol: BoundedVec::truncate_from(vec![b'x'; 12]),
		decimals: 2,
		minimum_balance: 1,
		dues_floor: 100,
		issuer,
		rate: Some(1.into()),
	}
}

/// Open the next pool. Two versions of its rules lie ahead.
pub(crate) fn open<T: Config>(successor: Successor<T::AccountId>) -> (PoolId, T::AccountId) {
	if !Currencies::<T>::contains_key(CurrencyId::WithId(ASSET)) {
		set_clock::<T>(START);
		Pallet::<T>::do_register_currency(new_currency::<T>(None)).expect("the currency is new");
	}
	let id = crate::NextPool::<T>::get();
	let host = rich::<T>("host", id);
	let currency = CurrencyId::WithId(ASSET);
	Pallet::<T>::do_create_pool(host.clone(), Kind::Education, currency.clone(), rules(), profile(), successor)
		.expect("the pool can be opened");
	T::Fungibles::mint_into(currency, &Pallet::<T>::pot(id), WEALTH).expect("there is room for money");
	edit::<T>(id, |pool| {
		for version in 1..=2 {
			let start = START + u64::from(version) * 2 * time::YEAR;
			Rules::<T>::insert(id, version, DatedRules { rules: rules(), start });
			pool.add_version(start).expect("versions can be counted");
		}
		(pool.members, pool.voters, pool.next_sequence) = (PEOPLE, PEOPLE, PEOPLE);
		pool.arrivals = Some(Quota::default());
		(pool.books.free, pool.books.donated) = (WEALTH / 2, WEALTH / 2);
		pool.total_shares = WEALTH;
	});
	(id, host)
}

/// Open the pool; returns its host.
pub(crate) fn open_pool<T: Config>() -> T::AccountId {
	let (id, host) = open::<T>(Successor::Treasury);
	assert_eq!(id, POOL);
	pass::<T>(100);
	host
}

pub(crate) fn edit<T: Config>(id: PoolId, change: impl FnOnce(&mut crate::pool::Pool<T::AccountId>)) {
	Pools::<T>::mutate(id, |pool| change(pool.as_mut().expect("the pool is open")));
}

pub(crate) fn edit_member<T: Config>(who: &T::AccountId, change: impl FnOnce(&mut Member)) {
	Members::<T>::mutate(POOL, who, |member| change(member.as_mut().expect("they are a member")));
}

/// A covered voter who has paid for half a year ahead.
pub(crate) fn voter<T: Config>(number: u32) -> T::AccountId {
	let who = rich::<T>("voter", number);
	let now = Pallet::<T>::now();
	let member = Member {
		cover_from: now.wall - 90 * DAY,
		paid_until: now.chain + 180 * DAY,
		tenure: 90 * DAY,
		sequence: Some(number),
		paid_in: 100 * DUES,
		..Member::new(now, &rules(), Record::default())
	};
	Members::<T>::insert(POOL, &who, member);
	who
}

/// A school that the pool accepts. Its account has nothing yet.
pub(crate) fn school<T: Config>(number: u32) -> T::AccountId {
	let who: T::AccountId = account("school", number, 0);
	Payees::<T>::insert(&who, RegisteredPayee { since: 0, kind: PayeeKind::School });
	AcceptedPayees::<T>::insert(POOL, &who, 0);
	who
}

pub(crate) fn request<T: Config>(
	payees: impl IntoIterator<Item = PayeeRequest<T::AccountId>>,
) -> ClaimRequest<T::AccountId> {
	let due = Pallet::<T>::now().wall;
	let parts = payees.into_iter().map(|payee| PartRequest { amount: AMOUNT, payee, due, milestone: None });
	let parts = BoundedVec::truncate_from(parts.collect());
	ClaimRequest {
		rules: 0,
		need: Need::Tuition,
		loss_date: due,
		cost: 2 * AMOUNT * parts.len() as Balance,
		statement: hash(),
		parts,
	}
}

pub(crate) fn vouched<T: Config>(number: u32) -> PayeeRequest<T::AccountId> {
	PayeeRequest::Vouched(account("vouched", number, 0))
}

pub(crate) fn file<T: Config>(
	claimant: &T::AccountId,
	payees: impl IntoIterator<Item = PayeeRequest<T::AccountId>>,
) -> ClaimId {
	let id = Pools::<T>::get(POOL).expect("the pool is open").next_claim;
	Pallet::<T>::do_file_claim(claimant.clone(), POOL, request::<T>(payees)).expect("the claim is within its limits");
	id
}

/// The first of so many voters vouch for a claim, each for as much as the others.
pub(crate) fn vouch_by<T: Config>(first: u32, vouchers: u32, claim: ClaimId) {
	for n in 0..first {
		let by = voter::<T>(100 + MAX_VOUCHERS * claim + n);
		let left = Vouchers::<T>::get(POOL, claim).expect("it waits for them").unbacked;
		let amount = left.div_ceil((vouchers - n).into());
		Pallet::<T>::do_vouch(by, POOL, claim, amount).expect("they can vouch");
	}
}

/// A claim of `parts` to payees that others must vouch for: nothing of the claimant's own dues is left to back them.
pub(crate) fn file_unbacked<T: Config>(claimant: &T::AccountId, parts: u32) -> ClaimId {
	edit_member::<T>(claimant, |member| member.record.own_backing = 100 * DUES);
	file::<T>(claimant, (0..parts).map(vouched::<T>))
}

/// The same, for which as many have vouched as can; all parts are in their window.
pub(crate) fn file_vouched<T: Config>(claimant: &T::AccountId, parts: u32) -> ClaimId {
	let claim = file_unbacked::<T>(claimant, parts);
	vouch_by::<T>(MAX_VOUCHERS, MAX_VOUCHERS, claim);
	claim
}

/// Who was drawn last to look at the first part of a claim, and has no other part in it. As many numbers are drawn as can
/// be, as if most of those who ever voted had left.
pub(crate) fn watcher<T: Config>(claim: ClaimId) -> T::AccountId {
	let mut watch = Watches::<T>::get((POOL, claim, 0)).expect("it has opened");
	watch.lot.electorate = watch.lot.cutoff / 7;
	Watches::<T>::insert((POOL, claim, 0), watch);
	let numbers = watch.numbers(POOL, claim);
	voter::<T>(numbers.into_iter().rfind(|number| *number > 200).expect("they are of a thousand"))
}

/// The first part of a claim is disputed.
pub(crate) fn dispute<T: Config>(by: &T::AccountId, claim: ClaimId) {
	Pallet::<T>::do_dispute(by.clone(), (POOL, claim, 0), Reason::Other, hash()).expect("it can be disputed");
}

/// The parts of a claim before `last` were disputed and decided, and that waited for them.
pub(crate) fn panels_decided<T: Config>(claim: ClaimId, last: PartIndex) {
	for part in 0..last {
		let at = Stamp { time: now::<T>(), block: 1 };
		let (by, reason, statement) = (voter::<T>(1), Reason::Other, hash());
		let answer = Some(hash());
		Disputes::<T>::insert(
			(POOL, claim, part),
			Dispute { by, reason, statement, answer, bond: AMOUNT, at, poll: 0 },
		);
		Parts::<T>::mutate((POOL, claim, part), |part| part.as_mut().expect("it was filed").decided = Some(at));
	}
	Parts::<T>::mutate((POOL, claim, last), |part| {
		let PartState::Open { job, .. } = &mut part.as_mut().expect("it was filed").state else { panic!("it is open") };
		job.hour += 10 * 24;
	});
}

/// A claim of `voter(0)` whose first part is disputed by `voter(1)`, at the end of its poll.
pub(crate) fn decided<T: Config>(parts: u32, refused: bool) -> ClaimId {
	let claim = file_vouched::<T>(&voter::<T>(0), parts);
	decide::<T>(claim, parts, refused);
	claim
}

/// The first part of a claim of so many is disputed by `voter(1)`, and its poll is at its end.
pub(crate) fn decide<T: Config>(claim: ClaimId, parts: u32, refused: bool) {
	use pallet_member_referenda::MemberPolls;
	dispute::<T>(&voter::<T>(1), claim);
	let part = Parts::<T>::get((POOL, claim, 0)).expect("it was filed");
	let PartState::Disputed { poll, .. } = part.state else { panic!("it was disputed") };
	T::Polls::decide(poll, refused);
	// The others opened later: their windows are not over when the poll is.
	for other in 1..parts as PartIndex {
		Parts::<T>::mutate((POOL, claim, other), |part| {
			let part = part.as_mut().expect("it was filed");
			let PartState::Open { closes, .. } = &mut part.state else { panic!("two have vouched") };
			*closes = Seconds::MAX;
		});
	}
	pass::<T>(10);
}

/// A round of `parts` at its end, all to schools with new accounts, of a pool that is wound up and has half of it.
pub(crate) fn round<T: Config>(parts: u32) {
	for n in 0..parts {
		let claimant = voter::<T>(10_000 + n);
		file::<T>(&claimant, [PayeeRequest::Account(school::<T>(n))]);
	}
	pass::<T>(8);
	for claim in 0..parts {
		Pallet::<T>::end_window((POOL, claim, 0)).expect("its window is over");
	}
	edit::<T>(POOL, |pool| (pool.books.free, pool.books.donated) = (AMOUNT * Balance::from(parts) / 2, 0));
	Windings::<T>::insert(POOL, Winding { began: Stamp { time: now::<T>(), block: 1 }, phase: WindingPhase::Deciding });
	pass::<T>(2);
}

/// The round that [`round`] has set up has number 1: one that is paid was before it.
pub(crate) fn later_round<T: Config>() {
	let round = Rounds::<T>::take(POOL, 0).expect("it collects");
	Rounds::<T>::insert(POOL, 1, round);
	edit::<T>(POOL, |pool| pool.round = 1);
}

/// A draft that lacks `missing` signatures; returns its author and number.
pub(crate) fn draft<T: Config>(proposal: Proposal<T::AccountId>, missing: u32) -> (T::AccountId, u32) {
	let author = voter::<T>(1);
	Pallet::<T>::do_draft(author.clone(), POOL, proposal, hash()).expect("it can be drafted");
	let number = Drafts::<T>::mutate(POOL, &author, |draft| {
		let draft = draft.as_mut().expect("it was drafted");
		draft.signatures = draft.needed - missing;
		draft.number
	});
	(author, number)
}

/// A token holder's rules at the end of their poll.
pub(crate) fn proposed<T: Config>(adopted: bool) -> T::AccountId {
	use pallet_member_referenda::MemberPolls;
	let holder = rich::<T>("holder", 0);
	Pallet::<T>::do_propose_rules(holder.clone(), POOL, other_rules(), hash()).expect("it can be proposed");
	let change = crate::Changes::<T>::get(POOL, crate::change::Slot::RulesByHolder).expect("it was proposed");
	T::Polls::decide(change.poll, adopted);
	pass::<T>(18);
	holder
}

/// The members vote on rules that take nothing from anyone; returns the poll.
pub(crate) fn easier_rules<T: Config>() -> crate::PollId {
	let pool = Pools::<T>::get(POOL).expect("the pool is open");
	let easier = Proposal::Rules(RulesOfPool { host_fee: Default::default(), ..rules() });
	let slot = crate::change::Slot::RulesByMembers;
	Pallet::<T>::open_change(POOL, &pool, slot, easier, voter::<T>(1), hash(), 0).expect("the slot is free");
	crate::Changes::<T>::get(POOL, slot).expect("it is voted on").poll
}

/// The pool's members take their shares.
pub(crate) fn wind_up<T: Config>() {
	Pallet::<T>::begin_winding(POOL, now::<T>()).expect("it can be wound up");
}

/// `count` voters of the pool, numbered from 0 on; returns the last.
pub(crate) fn voters<T: Config>(count: u32) -> T::AccountId {
	open_pool::<T>();
	(0..count).map(voter::<T>).reduce(|_, last| last).expect("at least one")
}

pub(crate) fn parameters<T: Config>() -> crate::ProtocolParameters {
	T::ParameterBounds::get().max
}

/// What a referendum of a track comes as.
pub(crate) fn track<T: Config>(origin: Origin) -> T::RuntimeOrigin
where
	T::RuntimeOrigin: From<Origin>,
{
	origin.into()
}

/// A round collects, of which donations pay a part.
pub(crate) fn collect_round<T: Config>() {
	let number = Pallet::<T>::pool(POOL).expect("it is open").round;
	let now = Pallet::<T>::now().chain;
	let mut round = Round::new(Pallet::<T>::stamp(now), now);
	round.enter(AMOUNT, true).expect("it is empty");
	Rounds::<T>::insert(POOL, number, round);
}
