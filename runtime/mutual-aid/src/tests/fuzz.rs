//! Random lives of two pools: every call, blocks with and without room, gaps and stalls in time. After each step the
//! invariants hold, and every account has what a model in plain arithmetic says, which knows the events alone.
//!
//! `FUZZ_STEPS=1000000 cargo test --release -p pallet-mutual-aid fuzz -- --nocapture` is the long run; `FUZZ_SEED` names
//! the first chain. Each chain lives for [`LIFE`] steps, so that a failure is found again by its seed at once.

use std::collections::BTreeMap;

use polkadot_sdk::{
	frame_support::traits::fungibles::{Inspect, hold::Inspect as InspectHold},
	sp_runtime::traits::Dispatchable,
};

use crate::{
	change::{ChangeState, Proposal},
	claim::{ClaimRequest, Milestone, Need, Part, PartRequest, PartState, PayeeRequest, Reason},
	mock::*,
	pool::{Kind, Successor},
	protocol::Parameter,
	rules::{BOUNDS, Rules as RulesOfPool},
	time::HOUR,
	*,
};

/// Steps of one chain.
const LIFE: u32 = 1_000;
/// People who act.
const ACTORS: u64 = 14;
/// The invariants look at the whole state: at every third step of a short run, at each of so many of a long one.
const CHECKS: u32 = 20;

type Fungibles = <Test as Config>::Fungibles;
type Holds = <Test as Config>::Holds;
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

	fn hash(&mut self) -> H256 {
		H256::from_low_u64_be(self.below(5))
	}
}

/// Plain arithmetic over events: what each account and each pot must hold.
struct Model {
	money: BTreeMap<Key, Balance>,
	pots: BTreeMap<PoolId, Balance>,
	seen: usize,
}

impl Model {
	fn new() -> Self {
		let accounts = (0..400).map(person).chain([HOST, SCHOOL, NEW_SCHOOL, STRANGER, TREASURY]);
		let money = accounts.flat_map(|who| [((true, who), total(true, who)), ((false, who), total(false, who))]);
		let pots = Pools::<Test>::iter().map(|(id, pool)| (id, pool.books.pot().unwrap()));
		Self { money: money.collect(), pots: pots.collect(), seen: System::events().len() }
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

	fn into_pot(&mut self, pool: PoolId, from: AccountId, amount: Balance) {
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

	/// Account for what has happened since the last look.
	fn follow(&mut self) {
		let records = System::events();
		for record in &records[self.seen..] {
			let RuntimeEvent::MutualAid(event) = record.event.clone() else { continue };
			match event {
				Event::PoolCreated { pool, host, endowment, .. } => {
					self.gives(Self::native(pool), host, endowment);
					self.pots.insert(pool, 0);
				}
				Event::DuesPaid { pool, by, amount, fee, .. } => {
					self.gives(Self::native(pool), by, fee);
					self.gets(Self::native(pool), pool_of(pool).host, fee);
					self.into_pot(pool, by, amount - fee);
				}
				Event::Donated { pool, by, amount } => self.into_pot(pool, by, amount),
				Event::Swept { pool, amount } => *self.pots.get_mut(&pool).unwrap() += amount,
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
					self.into_pot(pool, from, pot);
				}
				Event::DepositSettled { who, lost, .. } => {
					self.gives(true, who, lost);
					self.gets(true, TREASURY, lost);
				}
				Event::PoolClosed { pool, to, amount, beyond, .. } => {
					self.out_of_pot(pool, to, amount);
					self.gets(Self::native(pool), to, beyond);
				}
				Event::JobFailed { job, error } => panic!("{job:?} failed: {error:?}"),
				_ => {}
			}
		}
		self.seen = records.len();
	}

	fn compare(&self) {
		for ((native, who), expected) in &self.money {
			assert_eq!(total(*native, *who), *expected, "native {native}, account {who}");
		}
		for (pool, expected) in &self.pots {
			assert_eq!(books(*pool).pot().unwrap(), *expected, "pot {pool}");
		}
	}
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
	RulesOfPool { dues: [100, DUES, 7 * DUES][draw.below(3) as usize], minimum_voters: 10, ..base }
}

fn some_claim(draw: &mut Draw, pool: PoolId, who: AccountId) -> Call<Test> {
	let loss_date = match draw.below(4) {
		0 => wall() + d(draw.below(120)),
		1 => wall().saturating_sub(d(draw.below(50))),
		_ => wall(),
	};
	let rules = MutualAid::rules_at(pool, loss_date).unwrap_or(0);
	let cost = [50, 5_000, 60_000, 900_000][draw.below(4) as usize];
	let payee = |draw: &mut Draw| match draw.below(5) {
		0 => PayeeRequest::OwnAccount,
		1 => PayeeRequest::Vouched(draw.person()),
		_ => PayeeRequest::Account(SCHOOL),
	};
	let first = payee(draw);
	let payable =
		MutualAid::payable_of(pool, who, rules, loss_date, cost, first.clone()).map_or(100, |found| found.amount);
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
	// Mostly a part in which something can be done now.
	let kind = draw.below(4);
	let lively = |part: &Part<AccountId>| match kind {
		0 => matches!(part.state, PartState::Open { .. }),
		1 => part.state == PartState::Waiting,
		2 => matches!(part.state, PartState::Refused | PartState::Disputed { .. }),
		_ => part.held != Default::default(),
	};
	let parts: Vec<_> =
		Parts::<Test>::iter_prefix((pool,)).filter(|(_, part)| lively(part)).map(|(key, _)| key).collect();
	let (claim, part) = match parts.get(draw.below(parts.len() as u64) as usize) {
		Some(key) => *key,
		None => (draw.below(9) as ClaimId, draw.below(4) as PartIndex),
	};
	let claimant = Claims::<Test>::get(pool, claim).map(|claim| claim.claimant);
	let by_claimant = |draw: &mut Draw| if draw.one_in(5) { who } else { claimant.unwrap_or(who) };
	let voter = draw.person();
	let drafts: Vec<_> = Drafts::<Test>::iter_prefix(pool).collect();
	let draft = (!drafts.is_empty()).then(|| drafts[draw.below(drafts.len() as u64) as usize].clone());
	let by = |who: AccountId, call: Call<Test>| (signed(who), RuntimeCall::from(call));
	match draw.below(44) {
		0..=3 => by(who, Call::pay_dues { pool, member: draw.person(), periods: 1 + draw.below(3) as u8 }),
		4..=9 => {
			let who = draw.person();
			by(who, some_claim(draw, pool, who))
		}
		10..=12 => by(voter, Call::dispute { pool, claim, part, reason: Reason::Other, statement: draw.hash() }),
		13 => by(by_claimant(draw), Call::withdraw_claim { pool, claim }),
		14 | 15 => {
			let document = (!draw.one_in(3)).then(|| draw.hash());
			by(by_claimant(draw), Call::open_part { pool, claim, part, document })
		}
		16 => by(SCHOOL, Call::attest { pool, claim, part }),
		17 | 18 => by(voter, Call::vouch { pool, claim }),
		19 => by(by_claimant(draw), Call::reopen { pool, claim, part, evidence: draw.hash() }),
		20 => by(who, Call::expire_part { pool, claim, part }),
		21 => by(by_claimant(draw), Call::answer { pool, claim, part, statement: draw.hash() }),
		22 => by(by_claimant(draw), Call::collect { pool, claim, part }),
		23 => by(by_claimant(draw), Call::name_payee { pool, claim, part, payee: PayeeRequest::Account(SCHOOL) }),
		24 => by(who, Call::invite { pool, who: draw.person() }),
		25 => by(draw.person(), Call::join { pool }),
		26 => by(who, Call::donate { pool, amount: draw.below(9_000).into() }),
		27 if draw.one_in(6) => by(who, Call::request_exit { pool }),
		27 => by(who, some_claim(draw, pool, who)),
		28 => by(who, Call::pay_exit { pool, member: draw.person() }),
		29 => by(who, Call::remove_lapsed { pool, member: draw.person() }),
		30 => by(who, Call::apply { pool }),
		31 => by(HOST, Call::admit { pool, who: draw.person() }),
		32 => by(who, Call::drop_application { pool, who: draw.person() }),
		33 => by(HOST, Call::pause { pool }),
		34 => by(who, Call::propose_rules { pool, rules: some_rules(draw), statement: draw.hash() }),
		35 | 36 => {
			let proposal = match draw.below(12) {
				0 | 1 => Proposal::WindUp,
				2 => Proposal::Host(draw.person()),
				_ => Proposal::Rules(some_rules(draw)),
			};
			by(draw.person(), Call::draft { pool, proposal, statement: draw.hash() })
		}
		37..=39 => match draft {
			Some((author, draft)) if draw.one_in(6) => {
				let candidate = match draft.proposal {
					Proposal::Host(candidate) => candidate,
					_ => draw.person(),
				};
				by(candidate, Call::agree_to_host { pool, author, number: draft.number })
			}
			Some((author, draft)) => by(draw.person(), Call::sign_draft { pool, author, number: draft.number }),
			None => by(who, Call::begin_winding_up { pool }),
		},
		40 => by(who, Call::redeem { pool, member: draw.person() }),
		41 => by(who, Call::close_pool { pool }),
		42 if draw.one_in(3) => {
			let floor = draw.below(200).into();
			let change = Parameter::DuesFloor { currency: CurrencyId::Native, floor };
			(Origin::Parameters.into(), Call::<Test>::set_parameter { change }.into())
		}
		42 if draw.one_in(4) && NextPool::<Test>::get() < 4 => by(
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
		42 => by(who, Call::sweep { pool }),
		_ => by(who, Call::service { limit: draw.below(4) as u32 }),
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

/// Everybody signs a draft.
fn sign_all(draw: &mut Draw) {
	let pool = draw.below(NextPool::<Test>::get().into()) as PoolId;
	let drafts: Vec<_> = Drafts::<Test>::iter_prefix(pool).collect();
	if let Some((author, draft)) = drafts.get(draw.below(drafts.len() as u64) as usize) {
		for n in 0..ACTORS {
			let _ = MutualAid::sign_draft(signed(person(n)), pool, *author, draft.number);
		}
	}
}

/// What came of the calls: name → (tries, successes).
type Outcomes = BTreeMap<String, (u32, u32)>;

fn live(seed: u64, steps: u32, checks: u32, outcomes: &mut Outcomes) {
	on_chain(|| {
		let mut draw = Draw(seed);
		pool_of_voters(11);
		pool_of_voters_in(CurrencyId::Native, 5);
		let mut model = Model::new();
		for step in 0..steps {
			match draw.below(100) {
				0..=8 => pass(draw.below(30) * HOUR),
				9 | 10 => jump(d(draw.below(4))),
				11..=13 => pay_all(&mut draw),
				14 if draw.one_in(10) => jump(d(21)),
				14 if draw.one_in(40) => jump(d(200)),
				// The chain stood still.
				14 => build_block(wall() + d(3)),
				// A crowded block: nothing but the quota.
				15..=20 => build_block_with_room(wall() + 6, Weight::zero()),
				21..=24 => vote_all(&mut draw),
				25 => sign_all(&mut draw),
				// Long enough to see the end of a pool that is wound up.
				26 if Windings::<Test>::iter().next().is_some() && draw.one_in(8) => jump(d(130)),
				_ => {
					let (origin, call) = some_call(&mut draw);
					let RuntimeCall::MutualAid(named) = &call else { unreachable!() };
					let name = format!("{named:?}").split(['{', ' ']).next().unwrap_or_default().replace("Call::", "");
					let outcome = outcomes.entry(name).or_default();
					outcome.0 += 1;
					outcome.1 += u32::from(call.dispatch(origin).is_ok());
				}
			}
			if step % checks == 0 || step + 1 == steps {
				model.follow();
				model.compare();
				MutualAid::do_try_state().unwrap();
			}
		}
		let undecided = |change: change::Change<AccountId>| matches!(change.state, ChangeState::Voting { .. });
		outcomes.entry("changes adopted or failed".into()).or_default().1 +=
			Changes::<Test>::iter_values().filter(|change| !undecided(change.clone())).count() as u32;
		for (_, part) in Parts::<Test>::iter() {
			let state = format!("{:?}", part.state);
			let state = state.split([' ', '{']).next().unwrap_or_default();
			outcomes.entry(format!("part {state}")).or_default().1 += 1;
		}
	});
}

#[test]
fn fuzz() {
	let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
	let steps = number("FUZZ_STEPS").unwrap_or(3_000) as u32;
	let seed = number("FUZZ_SEED").unwrap_or(1);
	let checks = if steps > 100_000 { CHECKS } else { 3 };
	let mut outcomes = Outcomes::new();
	let lives = steps.div_ceil(LIFE);
	for life in 0..lives {
		let seed = seed + u64::from(life);
		// Told before it fails: the seed alone brings it back.
		println!("seed {seed}, {LIFE} steps, {} of {lives}", life + 1);
		live(seed, LIFE, checks, &mut outcomes);
	}
	for (name, (tried, done)) in &outcomes {
		println!("{name}: {done} of {tried}");
	}
	// A long run reaches everything; what a short one reaches depends on its seed.
	let rare = ["redeem", "close_pool", "pay_exit", "reopen", "part Refused", "part Expired"];
	let common = ["file_claim", "dispute", "open_part", "vouch", "sign_draft", "part Paid"];
	for name in common.into_iter().chain(rare.into_iter().filter(|_| steps > 100_000)) {
		assert!(outcomes.get(name).is_some_and(|(_, done)| *done > 0), "never done: {name}");
	}
}
