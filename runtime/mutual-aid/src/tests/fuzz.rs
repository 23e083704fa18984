//! Random lives of pools: every call, blocks with and without room, gaps and stalls in time. After each step the
//! invariants hold, and every account has what a model in plain arithmetic says, which knows the events alone. What who
//! leaves is paid, and what a claim is promised at most, it reckons itself.
//!
//! `FUZZ_STEPS=1000000 cargo test --release -p pallet-mutual-aid fuzz -- --nocapture` is the long run; `FUZZ_SEED` names
//! the first chain. Each chain lives for [`LIFE`] steps, so that a failure is found again by its seed at once. At the end
//! of a life years pass in which nobody pays, so that pools die too.

use std::collections::BTreeMap;

use polkadot_sdk::{
	frame_support::traits::fungibles::{Inspect, hold::Inspect as InspectHold},
	sp_arithmetic::{FixedU128, Perquintill},
	sp_runtime::{DispatchError, traits::Dispatchable},
};

use crate::{
	change::{Draft, Proposal, WindingPhase},
	claim::{ClaimRequest, Milestone, Need, Part, PartRequest, PartState, PayeeRequest, Reason},
	mock::*,
	pool::{Books, Kind, Pool, Successor},
	protocol::{CurrencyChange, NewCurrency, Parameter},
	record::PaymentRecord,
	rules::{BOUNDS, Rules as RulesOfPool},
	tests::rebuilt::all_is_as_the_events_tell,
	time::{HOUR, Seconds},
	*,
};

/// Steps of one chain.
const LIFE: u32 = 1_000;
/// People who act.
const ACTORS: u64 = 16;
/// From so many steps on a run is long: it looks at the whole state at fewer steps, and everything must have come about.
const LONG: u32 = 1_000_000;
/// Looks at the whole state once in so many steps of a short run, and of a long one.
const CHECKS: (u32, u32) = (4, 20);
/// What every run must have seen.
const COMMON: [&str; 8] =
	["ClaimFiled", "Disputed", "PartOpened", "Vouched", "ChangeProposed", "DraftSigned", "PartPaid", "PartRefused"];
/// What a long run must have seen.
const SEEN: [&str; 38] = [
	"Answered",
	"ApplicationDropped",
	"BecameVoter",
	"BondReturned",
	"BondSplit",
	"CandidateAgreed",
	"ChangeDecided",
	"ClaimWithdrawn",
	"ClosedPotSwept",
	"CoverEnded",
	"DepositSettled",
	"Disputed",
	"ExitPaid",
	"ExitWithdrawn",
	"HeldCollected",
	"HostChanged",
	"Joined",
	"Looked",
	"PartApproved",
	"PartExpired",
	"PartHeld",
	"PartPaid",
	"PartRefused",
	"PartReopened",
	"Paused",
	"PayeeNamed",
	"PoolClosed",
	"ProofGiven",
	"RemainderExpired",
	"RoundDeferred",
	"RoundSettled",
	"RulesSet",
	"ShareRedeemed",
	"SharesFixed",
	"Swept",
	"Unvouched",
	"VoucherBarred",
	"WindingUpBegan",
];

type Fungibles = <Test as Config>::Fungibles;
type Holds = <Test as Config>::Holds;
/// May issue the currency, now and then.
const ISSUER: AccountId = HOST;
/// What is compared: an account's money in a currency, held or not.
type Key = (bool, AccountId);

struct Draw(u64);

impl Draw {
	fn below(&mut self, end: u64) -> u64 {
		self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
		(self.0 >> 33) % end.max(1)
	}

	fn one_in(&mut self, end: u64) -> bool {
		self.below(end) == 0
	}

	fn person(&mut self) -> AccountId {
		person(self.below(ACTORS))
	}

	fn anyone(&mut self) -> AccountId {
		match self.below(12) {
			0 => HOST,
			1 => SCHOOL,
			2 => STRANGER,
			_ => self.person(),
		}
	}

	/// One of these, if there are any.
	fn one_of<T: Clone>(&mut self, found: &[T]) -> Option<T> {
		found.get(self.below(found.len() as u64) as usize).cloned()
	}

	/// A voter of the pool, mostly.
	fn voter(&mut self, pool: PoolId) -> AccountId {
		let votes = |who: &AccountId| Members::<Test>::get(pool, who).is_some_and(|member| member.sequence.is_some());
		let voters: Vec<_> = (0..ACTORS).map(person).filter(votes).collect();
		let stray = self.one_in(8);
		self.one_of(&voters).filter(|_| !stray).unwrap_or_else(|| self.person())
	}

	/// A part with which something can be done, mostly, and its claimant.
	fn part(&mut self, pool: PoolId, fits: impl Fn(&Part<AccountId>) -> bool) -> (ClaimId, PartIndex, AccountId) {
		let parts: Vec<_> =
			Parts::<Test>::iter_prefix((pool,)).filter(|(_, part)| fits(part)).map(|(key, _)| key).collect();
		let stray = self.one_in(12);
		let (claim, part) = self
			.one_of(&parts)
			.filter(|_| !stray)
			.unwrap_or_else(|| (self.below(9) as ClaimId, self.below(4) as PartIndex));
		let claimant = Claims::<Test>::get(pool, claim).map(|claim| claim.claimant);
		let stray = self.one_in(8);
		(claim, part, claimant.filter(|_| !stray).unwrap_or_else(|| self.anyone()))
	}

	fn applicant(&mut self, pool: PoolId) -> AccountId {
		let applicants: Vec<_> = Applications::<Test>::iter_key_prefix(pool).collect();
		self.one_of(&applicants).unwrap_or_else(|| self.person())
	}

	/// All, or some, or nothing.
	fn amount(&mut self) -> Balance {
		[Balance::MAX, Balance::MAX, 0, 1_000, DUES][self.below(5) as usize]
	}

	fn hash(&mut self) -> H256 {
		H256::from_low_u64_be(self.below(5))
	}
}

/// Plain arithmetic over events: what each account and each pot must hold.
struct Model {
	money: BTreeMap<Key, Balance>,
	pots: BTreeMap<PoolId, Balance>,
	hosts: BTreeMap<PoolId, AccountId>,
	/// Disputes, refusals and what was paid, by pool.
	records: BTreeMap<PoolId, (u32, u32, Balance)>,
	/// How often each event came about.
	seen: BTreeMap<String, u32>,
}

impl Model {
	fn new() -> Self {
		// Those who act, one who does not, and the robber.
		let accounts = (0..=ACTORS).chain([399]).map(person).chain([HOST, SCHOOL, NEW_SCHOOL, STRANGER, TREASURY]);
		let money = accounts.flat_map(|who| [((true, who), total(true, who)), ((false, who), total(false, who))]);
		let pots = Pools::<Test>::iter().map(|(id, pool)| (id, pool.books.pot().unwrap()));
		let hosts = Pools::<Test>::iter().map(|(id, pool)| (id, pool.host)).collect();
		let records = BTreeMap::new();
		let model = Self { money: money.collect(), pots: pots.collect(), hosts, records, seen: BTreeMap::new() };
		forget_events();
		model
	}

	fn native(pool: PoolId) -> bool {
		pool_of(pool).currency == CurrencyId::Native
	}

	fn gives(&mut self, native: bool, who: AccountId, amount: Balance) {
		let money = self.money.get_mut(&(native, who)).expect("a known account");
		*money = money.checked_sub(amount).expect("nobody gives what they have not");
	}

	fn gets(&mut self, native: bool, who: AccountId, amount: Balance) {
		// A pot or the keyless owner is no person.
		if let Some(money) = self.money.get_mut(&(native, who)) {
			*money += amount;
		}
	}

	fn pot_gets(&mut self, pool: PoolId, from: AccountId, amount: Balance) {
		if self.money.contains_key(&(Self::native(pool), from)) {
			self.gives(Self::native(pool), from, amount);
		}
		*self.pots.entry(pool).or_default() += amount;
	}

	fn out_of_pot(&mut self, pool: PoolId, to: AccountId, amount: Balance) {
		let pot = self.pots.get_mut(&pool).expect("a known pool");
		*pot = pot.checked_sub(amount).expect("no pot pays what it has not");
		self.gets(Self::native(pool), to, amount);
	}

	/// What the chain counts for a pool's record.
	fn count(&mut self, event: &Event<Test>) {
		let mut add = |pool: PoolId, disputes, refusals, paid: Balance, back: Balance| {
			let record = self.records.entry(pool).or_default();
			*record = (record.0 + disputes, record.1 + refusals, record.2 + paid - back);
		};
		match *event {
			Event::Disputed { pool, .. } => add(pool, 1, 0, 0, 0),
			Event::PartRefused { pool, .. } => add(pool, 0, 1, 0, 0),
			Event::PartPaid { pool, from_free, from_donated, .. }
			| Event::PartHeld { pool, from_free, from_donated, .. } => add(pool, 0, 0, from_free + from_donated, 0),
			Event::PayeeNamed { pool, to_free, to_donated, .. } => add(pool, 0, 0, 0, to_free + to_donated),
			_ => {}
		}
	}

	/// Account for what has happened since the last look.
	fn follow(&mut self) {
		for event in events() {
			*self.seen.entry(name_of(&event)).or_default() += 1;
			self.count(&event);
			match event {
				Event::PoolCreated { pool, host, endowment, .. } => {
					self.gives(Self::native(pool), host, endowment);
					self.pots.insert(pool, 0);
					self.hosts.insert(pool, host);
				}
				Event::HostChanged { pool, host } => {
					self.hosts.insert(pool, host);
				}
				Event::DuesPaid { pool, by, amount, fee, .. } => {
					self.gives(Self::native(pool), by, fee);
					self.gets(Self::native(pool), self.hosts[&pool], fee);
					self.pot_gets(pool, by, amount - fee);
				}
				Event::Donated { pool, by, amount } => self.pot_gets(pool, by, amount),
				Event::Swept { pool, amount } => *self.pots.get_mut(&pool).unwrap() += amount,
				// Of what came to a closed pot nobody's account was told before.
				Event::ClosedPotSwept { pool, to, amount } => self.gets(Self::native(pool), to, amount),
				Event::PartPaid { pool, payee, from_free, from_donated, .. } => {
					self.out_of_pot(pool, payee, from_free + from_donated)
				}
				Event::HeldCollected { pool, payee, amount, .. } => self.out_of_pot(pool, payee, amount),
				Event::ExitPaid { pool, member, amount, .. } | Event::ShareRedeemed { pool, member, amount, .. } => {
					self.out_of_pot(pool, member, amount)
				}
				Event::BondSplit { pool, from, claimant, pot, claim, .. } => {
					let to = Claims::<Test>::get(pool, claim).unwrap().claimant;
					self.gives(Self::native(pool), from, claimant);
					self.gets(Self::native(pool), to, claimant);
					self.pot_gets(pool, from, pot);
				}
				Event::DepositSettled { who, lost, .. } => {
					self.gives(true, who, lost);
					self.gets(true, TREASURY, lost);
				}
				Event::PoolClosed { pool, to, amount, beyond, .. } => {
					self.out_of_pot(pool, to, amount);
					self.gets(Self::native(pool), to, beyond);
				}
				Event::Minted { to, amount, .. } => self.gets(false, to, amount),
				Event::Burned { amount, .. } => self.gives(false, ISSUER, amount),
				Event::JobFailed { job, error } => panic!("{job:?} failed: {error:?}"),
				_ => {}
			}
		}
		forget_events();
	}

	/// Somebody spends all they have of the native token: they cannot take less than the existential deposit then.
	fn empty(&mut self, who: AccountId) {
		self.move_all(who, HOST, Balance::MAX);
	}

	/// And has money again.
	fn fill(&mut self, who: AccountId) {
		self.move_all(HOST, who, WEALTH / 2);
	}

	fn move_all(&mut self, from: AccountId, to: AccountId, most: Balance) {
		self.follow();
		let before = total(true, from);
		let _ = match most {
			Balance::MAX => Balances::transfer_all(signed(from), to, false),
			most => Balances::transfer_allow_death(signed(from), to, most).map(|_| ()),
		};
		// What is on hold stays.
		let spent = before - total(true, from);
		self.gives(true, from, spent);
		self.gets(true, to, spent);
	}

	/// A pool loses money in a way there is none: so it comes to be short.
	fn rob(&mut self, draw: &mut Draw, pool: PoolId) {
		// Shares that are fixed are all in it: that they can be taken is what is looked at.
		if matches!(Windings::<Test>::get(pool).map(|winding| winding.phase), Some(WindingPhase::Sharing { .. })) {
			return;
		}
		self.follow();
		let Pool { currency, books: Books { free, .. }, promises, .. } = pool_of(pool);
		let lost = [free, free / 3, free.saturating_sub(promises.sum() / 2)][draw.below(3) as usize];
		let robber = person(399);
		if MutualAid::pay_out(pool, &currency, &robber, lost).is_ok() {
			write_books(pool, |books| books.free -= lost);
			self.out_of_pot(pool, robber, lost);
		}
	}

	fn compare(&mut self) {
		for ((native, who), expected) in &mut self.money {
			// What is left of less than keeps an account is nobody's any more.
			if *native && *expected < NATIVE_MINIMUM && total(true, *who) == 0 {
				*expected = 0;
			}
			assert_eq!(total(*native, *who), *expected, "native {native}, account {who}");
		}
		for (pool, expected) in &self.pots {
			assert_eq!(books(*pool).pot().unwrap(), *expected, "pot {pool}");
		}
		for (pool, expected) in &self.records {
			let PaymentRecord { disputes, refusals, sum, .. } = Records::<Test>::get(pool);
			assert_eq!((disputes, refusals, sum), *expected, "record {pool}");
		}
	}
}

/// What a call comes to if it passes, by plain arithmetic over the state before it.
#[derive(Debug)]
enum Foreseen {
	/// Somebody who leaves is paid so much.
	Paid(Balance),
	/// So much is promised, of which the pool has at most so much for one claim.
	Promised { sum: Balance, most: Balance },
}

/// The cap of a claim where so much is promised already: in full where the pool has its reserve, else its share of it.
fn most_of_a_claim(pool: &Pool<AccountId>, rules: &RulesOfPool, promised: Balance) -> Balance {
	let available = (pool.books.free + pool.books.settling).saturating_sub(promised);
	let cap = rules.month() * Balance::from(rules.cap);
	let reserve = rules.month() * Balance::from(rules.reserve_months) * Balance::from(pool.members);
	available.min(if available < reserve { cap * available / reserve } else { cap })
}

/// What a unit of share is worth is told in parts of this.
const WHOLE: Balance = 1_000_000_000_000_000_000;

fn foreseen(call: &RuntimeCall) -> Vec<Foreseen> {
	let RuntimeCall::MutualAid(call) = call else { return Vec::new() };
	let found = |id: &PoolId, version| Pools::<Test>::get(id).zip(Rules::<Test>::get(id, version));
	let opened = |pool: &Pool<AccountId>| pool.promises.undecided + pool.promises.owed;
	match call {
		Call::pay_exit { pool: id, member } => {
			let Some(leaver) = Members::<Test>::get(id, member) else { return Vec::new() };
			let Some(exit) = leaver.exit else { return Vec::new() };
			let Some((pool, dated)) = found(id, exit.rules) else { return Vec::new() };
			let registered = Rounds::<Test>::get(id, pool.round).map_or(0, |round| round.registered);
			let donated = pool.books.donated;
			let factor = if donated < registered { donated * WHOLE / registered } else { WHOLE };
			// What donations pay of the round that collects lowers nothing.
			let owed = pool.promises.owed.saturating_sub(registered * factor / WHOLE);
			let unowed = (pool.books.free + pool.books.settling).saturating_sub(owed);
			let now = if unowed < pool.total_shares { unowed * WHOLE / pool.total_shares } else { WHOLE };
			let record = leaver.record;
			let share = leaver.paid_in.saturating_sub(record.received).saturating_sub(record.backed);
			let worth = share.saturating_sub(record.promised) * now.min(exit.ratio.deconstruct().into()) / WHOLE;
			vec![Foreseen::Paid(worth * Balance::from(dated.rules.exit_share.deconstruct()) / 100)]
		}
		Call::file_claim { pool: id, request } => {
			let Some((pool, dated)) = found(id, request.rules) else { return Vec::new() };
			let sum_of =
				|from: Seconds| request.parts.iter().filter(|part| from < part.due).map(|part| part.amount).sum();
			let all = (sum_of(0), opened(&pool));
			// What is due in more than a month is planned.
			let planned = (sum_of(wall() + d(30)), opened(&pool) + pool.promises.waiting);
			[all, planned]
				.map(|(sum, promised)| Foreseen::Promised { sum, most: most_of_a_claim(&pool, &dated.rules, promised) })
				.into()
		}
		Call::open_part { pool: id, claim, part, .. } | Call::reopen { pool: id, claim, part, .. } => {
			let version = Claims::<Test>::get(id, claim).map(|claim| claim.rules);
			let Some((pool, dated)) = version.and_then(|version| found(id, version)) else { return Vec::new() };
			let sum = Parts::<Test>::get((id, claim, part)).map_or(0, |part| part.amount - part.paid);
			vec![Foreseen::Promised { sum, most: most_of_a_claim(&pool, &dated.rules, opened(&pool)) }]
		}
		_ => Vec::new(),
	}
}

impl Foreseen {
	fn has_come_true(&self) -> bool {
		match *self {
			Self::Paid(sum) => {
				matches!(events().last(), Some(Event::ExitPaid { amount, .. }) if *amount == sum)
			}
			Self::Promised { sum, most } => sum <= most,
		}
	}
}

/// The name of a call or event, which is how its debug text begins.
pub(super) fn name_of(value: &impl core::fmt::Debug) -> String {
	let text = format!("{value:?}").replace("Call::", "").replace("Event::", "");
	text.split(['{', ' ']).next().unwrap_or_default().into()
}

/// All that an account has of a currency.
fn total(native: bool, who: AccountId) -> Balance {
	let currency = if native { CurrencyId::Native } else { CurrencyId::WithId(YUAN) };
	let held = if native { 0 } else { Holds::total_balance_on_hold(currency.clone(), &who) };
	// Of the native token the total holds what is held already.
	if native { Fungibles::total_balance(currency, &who) } else { Fungibles::balance(currency, &who) + held }
}

fn some_rules(draw: &mut Draw) -> RulesOfPool {
	let base = match draw.below(3) {
		0 => BOUNDS.min,
		1 => BOUNDS.max,
		_ => BOUNDS.template,
	};
	let dues = [100, DUES, 7 * DUES][draw.below(3) as usize];
	// Of a full cap and the least reserve a pool gets short.
	let (cap, reserve_months) = if draw.one_in(2) { (25, 2) } else { (base.cap, base.reserve_months) };
	RulesOfPool { dues, cap, reserve_months, minimum_voters: 10, ..base }
}

fn some_claim(draw: &mut Draw, pool: PoolId, who: AccountId) -> Call<Test> {
	let loss_date = match draw.below(4) {
		0 => wall() + d(draw.below(120)),
		1 => wall().saturating_sub(d(draw.below(50))),
		_ => wall(),
	};
	let rules = MutualAid::rules_at(pool, loss_date).unwrap_or(0);
	// The small ones are just above what an account of the native token must hold.
	let cost = [15, 16, 17, 50, 5_000, 60_000, 900_000, 900_000][draw.below(8) as usize];
	let payee = |draw: &mut Draw| match draw.below(5) {
		0 => PayeeRequest::OwnAccount,
		1 => PayeeRequest::Vouched(if draw.one_in(2) { STRANGER } else { draw.person() }),
		_ => PayeeRequest::Account(if draw.one_in(6) { NEW_SCHOOL } else { SCHOOL }),
	};
	let first = payee(draw);
	let payable = payable_of(pool, who, rules, loss_date, cost, first.clone()).map_or(100, |found| found.amount);
	let count = if draw.one_in(3) { 1 + draw.below(4) } else { 1 };
	let each = payable / Balance::from(count) + Balance::from(draw.one_in(12));
	let parts: Vec<_> = (0..count)
		.map(|n| PartRequest {
			amount: each,
			payee: if n == 0 { first.clone() } else { payee(draw) },
			due: loss_date + d(n * 40),
			milestone: match draw.below(6) {
				0 => Some(Milestone::ProofOfEnrolment),
				1 => Some(Milestone::SchoolAttests),
				_ => None,
			},
		})
		.collect();
	let request = ClaimRequest {
		rules,
		need: Need::Tuition,
		loss_date,
		cost,
		statement: draw.hash(),
		parts: parts.try_into().unwrap(),
	};
	Call::file_claim { pool, request }
}

/// A call that somebody might make.
fn some_call(draw: &mut Draw) -> (RuntimeOrigin, RuntimeCall) {
	let pool = draw.below(NextPool::<Test>::get().into()) as PoolId;
	let who = draw.anyone();
	let open = |part: &Part<AccountId>| matches!(part.state, PartState::Open { .. });
	let waiting = |part: &Part<AccountId>| part.state == PartState::Waiting;
	let disputed = |part: &Part<AccountId>| matches!(part.state, PartState::Disputed { .. });
	let refused = |part: &Part<AccountId>| part.state == PartState::Refused;
	let held = |part: &Part<AccountId>| part.held != Default::default();
	let by = |who: AccountId, call: Call<Test>| (signed(who), RuntimeCall::from(call));
	match draw.below(51) {
		0..=2 => by(who, Call::pay_dues { pool, member: draw.person(), periods: 1 + draw.below(3) as u8 }),
		3..=8 => {
			let who = draw.voter(pool);
			by(who, some_claim(draw, pool, who))
		}
		9..=12 => {
			let (claim, part, _) = draw.part(pool, open);
			let voter = draw.voter(pool);
			by(voter, Call::dispute { pool, claim, part, reason: Reason::Other, statement: draw.hash() })
		}
		13 => {
			let (claim, _, claimant) = draw.part(pool, |part| open(part) || waiting(part));
			by(claimant, Call::withdraw_claim { pool, claim })
		}
		14..=17 => {
			let (claim, part, claimant) = draw.part(pool, |part| waiting(part) && part.opens_from() <= wall());
			let document = (!draw.one_in(3)).then(|| draw.hash());
			by(claimant, Call::open_part { pool, claim, part, document })
		}
		18 => {
			let (claim, part, _) = draw.part(pool, waiting);
			by(SCHOOL, Call::attest { pool, claim, part })
		}
		19..=21 => {
			let (claim, ..) = draw.part(pool, |part| waiting(part) && part.payee.is_vouched());
			by(draw.voter(pool), Call::vouch { pool, claim, amount: draw.amount() })
		}
		22 => {
			let (claim, part, claimant) = draw.part(pool, refused);
			by(claimant, Call::reopen { pool, claim, part, evidence: draw.hash() })
		}
		23 => {
			let (claim, part, _) = draw.part(pool, waiting);
			by(who, Call::expire_part { pool, claim, part })
		}
		24 => {
			let (claim, part, claimant) = draw.part(pool, disputed);
			by(claimant, Call::answer { pool, claim, part, statement: draw.hash() })
		}
		25 => {
			let (claim, part, claimant) = draw.part(pool, held);
			by(claimant, Call::collect { pool, claim, part })
		}
		26 => {
			let (claim, part, claimant) = draw.part(pool, held);
			let payee = if draw.one_in(2) { PayeeRequest::OwnAccount } else { PayeeRequest::Account(SCHOOL) };
			by(claimant, Call::name_payee { pool, claim, part, payee })
		}
		27 => by(draw.voter(pool), Call::invite { pool, who: draw.person() }),
		28 => by(draw.person(), Call::join { pool }),
		29 if draw.one_in(2) => by(who, Call::donate { pool, amount: draw.below(9_000).into() }),
		30 if draw.one_in(4) => {
			let least = Perquintill::from_percent(draw.below(101));
			by(who, Call::request_exit { pool, least })
		}
		30 if draw.one_in(4) => by(who, Call::withdraw_exit { pool }),
		30..=32 => some_ending(draw, pool, who),
		33 => by(who, Call::apply { pool }),
		34 => by(pool_of(pool).host, Call::admit { pool, who: draw.applicant(pool) }),
		35 if draw.one_in(2) => by(who, Call::drop_application { pool, who: draw.applicant(pool) }),
		29 | 35 => by(pool_of(pool).host, Call::pause { pool }),
		36 => by(who, Call::propose_rules { pool, rules: some_rules(draw), statement: draw.hash() }),
		37 => {
			let proposal = match draw.below(12) {
				0 | 1 => Proposal::WindUp,
				2..=4 => Proposal::Host(draw.person()),
				_ => Proposal::Rules(some_rules(draw)),
			};
			by(draw.voter(pool), Call::draft { pool, proposal, statement: draw.hash() })
		}
		38 => match draw.one_of(&Drafts::<Test>::iter_prefix(pool).collect::<Vec<_>>()) {
			// Complete, and yet a draft: its slot was taken.
			Some((author, Draft { number, signatures, needed, .. })) if signatures >= needed => {
				by(who, Call::open_draft { pool, author, number })
			}
			Some((author, Draft { number, .. })) => by(draw.voter(pool), Call::sign_draft { pool, author, number }),
			None => by(who, Call::begin_winding_up { pool }),
		},
		39..=42 => some_ending(draw, pool, who),
		43 if draw.one_in(3) => {
			let floor = draw.below(200).into();
			let change = Parameter::DuesFloor { currency: CurrencyId::Native, floor };
			(Origin::Parameters.into(), Call::<Test>::set_parameter { change }.into())
		}
		43 if draw.one_in(4) && NextPool::<Test>::get() < 4 => by(
			who,
			Call::create_pool {
				kind: Kind::Education,
				currency: if draw.one_in(2) { CurrencyId::Native } else { CurrencyId::WithId(YUAN) },
				rules: some_rules(draw),
				name: b"Another".to_vec().try_into().unwrap(),
				summary: Default::default(),
				terms: draw.hash(),
				successor: Successor::Pool(0),
			},
		),
		43 => by(who, Call::sweep { pool }),
		44 => by(who, Call::service { limit: draw.below(4) as u32 }),
		45 => {
			let poll = draw.below(pallet_member_referenda::NextPoll::<Test>::get());
			(
				signed(who),
				pallet_member_referenda::Call::<Test>::clear_votes { poll, limit: draw.below(9) as u32 }.into(),
			)
		}
		46 => some_hosting(draw, pool),
		47 | 48 => {
			let (claim, part, _) = draw.part(pool, open);
			by(draw.voter(pool), Call::look { pool, claim, part, doubt: draw.one_in(3) })
		}
		49 => {
			let vouching: Vec<_> = Vouchers::<Test>::iter_prefix(pool)
				.flat_map(|(claim, vouching)| vouching.vouchers.into_iter().map(move |voucher| (claim, voucher.who)))
				.collect();
			let (claim, voucher) = draw.one_of(&vouching).unwrap_or((draw.below(9) as ClaimId, who));
			by(voucher, Call::unvouch { pool, claim })
		}
		_ => some_power(draw),
	}
}

/// What a host does, and who is offered its place.
fn some_hosting(draw: &mut Draw, pool: PoolId) -> (RuntimeOrigin, RuntimeCall) {
	let school = if draw.one_in(3) { SCHOOL } else { NEW_SCHOOL };
	let call = match draw.below(10) {
		0 | 1 => Call::hand_over { pool, candidate: (!draw.one_in(4)).then(|| draw.person()) },
		2 | 3 => {
			let candidate = HostOffers::<Test>::get(pool).unwrap_or(STRANGER);
			return (signed(candidate), Call::<Test>::accept_host { pool }.into());
		}
		4 | 5 => Call::accept_payee { pool, payee: school },
		6 if draw.one_in(4) => Call::drop_payee { pool, payee: school },
		6 | 7 => Call::set_profile { pool, summary: Default::default(), terms: draw.hash() },
		_ => {
			let invited: Vec<_> = Invitations::<Test>::iter_key_prefix(pool).collect();
			Call::revoke_invitation { pool, who: draw.one_of(&invited).unwrap_or(STRANGER) }
		}
	};
	(signed(pool_of(pool).host), call.into())
}

/// What token holders and an issuer do: of the tracks' whole lists, and of upgrades by whoever asks.
fn some_power(draw: &mut Draw) -> (RuntimeOrigin, RuntimeCall) {
	let yuan = CurrencyId::WithId(YUAN);
	let by = |origin: Origin, call: Call<Test>| (origin.into(), call.into());
	match draw.below(16) {
		0 => by(Origin::Parameters, Call::set_parameter { change: Parameter::PoolDeposit(draw.below(60_000).into()) }),
		1 => by(
			Origin::Parameters,
			Call::set_parameter { change: Parameter::ProposalDeposit(draw.below(60_000).into()) },
		),
		2 => by(Origin::Parameters, Call::set_parameter { change: Parameter::ServiceQuota(draw.below(24) as u32) }),
		3 | 4 => {
			let change = match draw.below(3) {
				0 => CurrencyChange::Rate(FixedU128::from_u32(draw.below(3) as u32)),
				1 => CurrencyChange::Issuer(None),
				_ => CurrencyChange::Issuer(Some(ISSUER)),
			};
			by(Origin::Registry, Call::set_currency { currency: yuan, change })
		}
		5 => {
			let currency = NewCurrency {
				asset: YUAN + 1 + draw.below(3) as u32,
				name: b"Another".to_vec().try_into().unwrap(),
				symbol: b"ANO".to_vec().try_into().unwrap(),
				decimals: 2,
				minimum_balance: 1,
				dues_floor: 1 + Balance::from(draw.below(200)),
				issuer: None,
				rate: None,
			};
			by(Origin::Registry, Call::register_currency { currency })
		}
		6 => by(Origin::Registry, Call::register_payee { payee: NEW_SCHOOL, kind: PayeeKind::School }),
		7 => by(Origin::Registry, Call::remove_payee { payee: NEW_SCHOOL }),
		8 => by(Origin::Upgrade, Call::announce_upgrade { code: draw.hash() }),
		9 if draw.one_in(3) => by(Origin::Emergency, Call::withdraw_upgrade {}),
		9 | 10 => (signed(STRANGER), Call::<Test>::authorize_announced_upgrade {}.into()),
		11 => {
			let pool = draw.below(NextPool::<Test>::get().into()) as PoolId;
			by(Origin::Emergency, Call::lift_pause { pool })
		}
		12 | 13 => {
			let (to, amount) = (draw.anyone(), draw.below(9_000).into());
			(signed(ISSUER), Call::<Test>::mint { asset: YUAN, to, amount }.into())
		}
		_ => (signed(ISSUER), Call::<Test>::burn { asset: YUAN, amount: draw.below(9_000).into() }.into()),
	}
}

/// Somebody or a pool comes to the end.
fn some_ending(draw: &mut Draw, pool: PoolId, who: AccountId) -> (RuntimeOrigin, RuntimeCall) {
	let members: Vec<_> = Members::<Test>::iter_key_prefix(pool).collect();
	let member = draw.one_of(&members).unwrap_or_else(|| draw.person());
	let call = match draw.below(7) {
		0 | 1 => Call::pay_exit { pool, member },
		2 => Call::remove_lapsed { pool, member },
		3 => Call::begin_winding_up { pool },
		4 | 5 => Call::redeem { pool, member },
		_ => Call::close_pool { pool },
	};
	(signed(who), call.into())
}

/// Whether somebody would have a share that is fixed.
fn of_fixed_shares(call: &RuntimeCall) -> bool {
	let RuntimeCall::MutualAid(Call::redeem { pool, .. }) = call else { return false };
	Windings::<Test>::get(pool).is_some_and(|winding| matches!(winding.phase, WindingPhase::Sharing { .. }))
}

/// Everybody who may signs a draft, and a candidate agrees.
fn sign_all(draw: &mut Draw) {
	let pool = draw.below(NextPool::<Test>::get().into()) as PoolId;
	let drafts: Vec<_> = Drafts::<Test>::iter_prefix(pool).collect();
	let Some((author, draft)) = draw.one_of(&drafts) else { return };
	if let Proposal::Host(candidate) = draft.proposal {
		let _ = MutualAid::agree_to_host(signed(candidate), pool, author, draft.number);
	}
	for n in 0..ACTORS {
		let _ = MutualAid::sign_draft(signed(person(n)), pool, author, draft.number);
	}
}

/// Whoever has not paid for so long is removed from all pools.
fn remove_all() {
	for (pool, member) in Members::<Test>::iter_keys().collect::<Vec<_>>() {
		let _ = MutualAid::remove_lapsed(signed(STRANGER), pool, member);
	}
}

/// Nearly everybody pays: pools that live.
fn pay_all(draw: &mut Draw) {
	let pool = draw.below(NextPool::<Test>::get().into()) as PoolId;
	for n in 0..ACTORS {
		if !draw.one_in(12) {
			let _ = MutualAid::pay_dues(signed(person(n)), pool, person(n), 1);
		}
	}
}

/// Everybody votes who may: outcomes of all kinds come about.
fn vote_all(draw: &mut Draw) {
	let last = pallet_member_referenda::NextPoll::<Test>::get();
	let poll = last.saturating_sub(1 + draw.below(4));
	// Where the talk is not over, it is waited for now and then.
	let opens = pallet_member_referenda::Polls::<Test>::get(poll).map_or(0, |poll| poll.opens);
	let now = MutualAid::now().chain;
	if opens > now && draw.one_in(2) {
		pass(opens - now);
	}
	let refusing = draw.below(130);
	for n in 0..ACTORS {
		let _ = MemberReferenda::vote(signed(person(n)), poll, draw.below(100) < refusing);
	}
}

/// What came of the calls: name → (tries, successes).
type Outcomes = BTreeMap<String, (u32, u32)>;
/// How often each event came about.
type Seen = BTreeMap<String, u32>;

fn live(seed: u64, steps: u32, checks: u32, outcomes: &mut Outcomes, seen: &mut Seen) {
	on_chain(|| {
		let mut draw = Draw(seed);
		let pools = [pool_of_voters(12), pool_of_voters_in(CurrencyId::Native, 11)];
		for pool in pools {
			let rules = some_rules(&mut draw);
			Rules::<Test>::mutate(pool, 0, |dated| {
				let template = &mut dated.as_mut().unwrap().rules;
				(template.cap, template.reserve_months) = (rules.cap, rules.reserve_months);
			});
		}
		let mut model = Model::new();
		for step in 0..steps {
			let ending = step >= steps / 10 * 9;
			match draw.below(100) {
				_ if ending && step % (steps / 30) == 0 => {
					jump(d(366));
					remove_all();
				}
				0..=8 => pass(draw.below(30) * HOUR),
				9 | 10 => jump(d(draw.below(4))),
				11..=14 => pay_all(&mut draw),
				15 if draw.one_in(10) => jump(d(21)),
				15 if draw.one_in(40) => jump(d(200)),
				// The chain stood still.
				15 => build_block(wall() + d(3)),
				// A crowded block: nothing but the quota.
				16..=20 => build_block_with_room(wall() + 6, Weight::zero()),
				21..=24 => vote_all(&mut draw),
				25 => sign_all(&mut draw),
				26 if draw.one_in(2) => model.empty(SCHOOL),
				26 if draw.one_in(3) => {
					model.empty(draw.person());
					// Before somebody of them is asked to pay again.
					pass(d(draw.below(9)));
					(0..ACTORS).map(person).filter(|who| total(true, *who) < DUES).for_each(|who| model.fill(who));
				}
				27 => {
					if draw.one_in(2) {
						model.empty(if draw.one_in(2) { SCHOOL } else { draw.person() });
					}
					model.rob(&mut draw, pools[step as usize % 2]);
					pass(d(draw.below(18)));
				}
				// Money that just appears, by somebody of whom the model knows nothing.
				26 => {
					let pot = MutualAid::pot(pools[0]);
					let _ = Assets::mint(signed(asset_owner()), YUAN, pot, 7);
				}
				_ => {
					let (origin, call) = if ending && !draw.one_in(3) {
						let pool = draw.below(NextPool::<Test>::get().into()) as PoolId;
						some_ending(&mut draw, pool, STRANGER)
					} else {
						some_call(&mut draw)
					};
					let name = match &call {
						RuntimeCall::MutualAid(named) => name_of(named),
						RuntimeCall::MemberReferenda(named) => name_of(named),
						_ => unreachable!("no other pallet's calls are drawn"),
					};
					let outcome = outcomes.entry(name).or_default();
					outcome.0 += 1;
					let shares_taken = of_fixed_shares(&call);
					let foreseen = foreseen(&call);
					let made = call.dispatch(origin);
					if made.is_ok() {
						assert!(foreseen.iter().all(Foreseen::has_come_true), "{foreseen:?}");
					}
					outcome.1 += u32::from(made.is_ok());
					if let (true, Err(refused)) = (shares_taken, made) {
						let named = [
							Error::<Test>::NotAMember,
							Error::<Test>::SharingOver,
							Error::<Test>::MomentIsTheMembers,
							Error::<Test>::CannotBeDelivered,
						];
						assert!(named.map(DispatchError::from).contains(&refused.error), "no share: {refused:?}");
					}
				}
			}
			if step % checks == 0 || step + 1 == steps {
				model.follow();
				model.compare();
				MutualAid::do_try_state().unwrap();
				MemberReferenda::do_try_state().unwrap();
				all_is_as_the_events_tell();
			}
		}
		for (name, count) in model.seen {
			*seen.entry(name).or_default() += count;
		}
	});
}

#[test]
fn fuzz() {
	let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
	let steps = number("FUZZ_STEPS").unwrap_or(3_000) as u32;
	let first = number("FUZZ_SEED").unwrap_or(1);
	let long = steps >= LONG;
	let checks = if long { CHECKS.1 } else { CHECKS.0 };
	let (mut outcomes, mut seen) = (Outcomes::new(), Seen::new());
	let lives = steps.div_ceil(LIFE);
	for life in 0..lives {
		let seed = first + u64::from(life);
		// Told before it fails: the seed alone brings it back.
		println!("seed {seed}, {LIFE} steps, {} of {lives}", life + 1);
		live(seed, LIFE, checks, &mut outcomes, &mut seen);
	}
	println!("{} steps from seed {first}", lives * LIFE);
	for (name, (tried, done)) in &outcomes {
		println!("call {name}: {done} of {tried}");
	}
	for (name, count) in &seen {
		println!("event {name}: {count}");
	}
	for name in COMMON {
		assert!(seen.contains_key(name), "never seen: {name}");
	}
	if long {
		for (name, (_, done)) in &outcomes {
			assert!(*done > 0, "never done: {name}");
		}
		for name in SEEN {
			assert!(seen.contains_key(name), "never seen: {name}");
		}
	}
}
