//! What the events alone tell: every pool's books and promises, every member's share, every hold, to the unit. Whoever keeps
//! a history of the chain rebuilds them so; after each test they are what the chain has.

use std::{cell::RefCell, collections::BTreeMap};

use polkadot_sdk::frame_support::traits::fungibles::InspectHold;

use crate::{
	mock::*,
	pool::{Books, Promises},
	*,
};

/// A member by the events. What they received and back survives their leaving.
#[derive(Clone, Copy, Default)]
struct Paid {
	is_member: bool,
	paid_in: Balance,
	received: Balance,
	backed: Balance,
}

impl Paid {
	fn share(&self) -> Balance {
		self.paid_in.saturating_sub(self.received).saturating_sub(self.backed)
	}
}

/// A pool by its events.
#[derive(Default)]
struct Rebuilt {
	books: Books,
	promises: BTreeMap<(ClaimId, PartIndex), (Kept, Balance)>,
	claimants: BTreeMap<ClaimId, AccountId>,
	members: BTreeMap<AccountId, Paid>,
	/// Bonds and dues of applications, in the pool's currency.
	bonds: BTreeMap<AccountId, Balance>,
	applications: BTreeMap<AccountId, Balance>,
	/// Of who opened it, and of who proposed next rules.
	deposits: BTreeMap<AccountId, Balance>,
	opener: Option<AccountId>,
}

/// What a part's promise is kept as.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kept {
	Waiting,
	Undecided,
	Owed,
}

impl Rebuilt {
	fn member(&mut self, who: AccountId) -> &mut Paid {
		self.members.entry(who).or_default()
	}

	fn keep(&mut self, claim: ClaimId, part: PartIndex, as_: Kept, amount: Balance) {
		self.promises.insert((claim, part), (as_, amount));
	}

	fn end(&mut self, claim: ClaimId, part: PartIndex) {
		self.promises.remove(&(claim, part));
	}

	fn take(holds: &mut BTreeMap<AccountId, Balance>, who: AccountId, amount: Balance) {
		let held = holds.entry(who).or_default();
		*held = held.checked_sub(amount).expect("no more is released than was held");
	}

	/// One event of this pool.
	fn follow(&mut self, event: Event<Test>) {
		let books = &mut self.books;
		match event {
			Event::PoolCreated { host, deposit, .. } => {
				self.opener = Some(host);
				*self.deposits.entry(host).or_default() += deposit;
			}
			Event::Joined { member, released, .. } => {
				Self::take(&mut self.applications, member, released);
				let paid = self.member(member);
				(paid.is_member, paid.paid_in) = (true, 0);
			}
			Event::DuesPaid { member, amount, fee, .. } => {
				books.free += amount - fee;
				self.member(member).paid_in += amount - fee;
			}
			Event::Donated { amount, .. } | Event::Swept { amount, .. } => books.donated += amount,
			Event::ClaimFiled { claim, claimant, parts, .. } => {
				self.claimants.insert(claim, claimant);
				for (index, part) in (0..).zip(parts) {
					self.keep(claim, index, Kept::Waiting, part.amount);
				}
			}
			Event::PartOpened { claim, part, amount, .. } => self.keep(claim, part, Kept::Undecided, amount),
			Event::PartReopened { claim, part, amount, .. } => self.keep(claim, part, Kept::Waiting, amount),
			Event::PartApproved { claim, part, amount, .. } => self.keep(claim, part, Kept::Owed, amount),
			Event::PartRefused { claim, part, .. }
			| Event::PartExpired { claim, part, .. }
			| Event::RemainderExpired { claim, part, .. } => self.end(claim, part),
			Event::ClaimWithdrawn { claim, parts, .. } => parts.iter().for_each(|(part, _)| self.end(claim, *part)),
			Event::Disputed { by, bond, .. } => *self.bonds.entry(by).or_default() += bond,
			Event::BondReturned { to, amount, .. } => Self::take(&mut self.bonds, to, amount),
			Event::BondSplit { from, claimant, pot, .. } => {
				books.free += pot;
				Self::take(&mut self.bonds, from, claimant + pot);
			}
			Event::RoundClosed { from_donated, from_free, .. } => {
				books.free -= from_free;
				books.donated -= from_donated;
				books.settling += from_free + from_donated;
			}
			Event::RoundSettled { to_free, to_donated, .. } => {
				books.settling -= to_free + to_donated;
				books.free += to_free;
				books.donated += to_donated;
			}
			Event::PartPaid { claim, part, claimant, from_free, from_donated, remaining, .. } => {
				books.settling -= from_free + from_donated;
				self.paid(claim, part, claimant, from_free + from_donated, remaining);
			}
			Event::PartHeld { claim, part, claimant, from_free, from_donated, remaining, .. } => {
				books.settling -= from_free + from_donated;
				books.held += from_free + from_donated;
				self.paid(claim, part, claimant, from_free + from_donated, remaining);
			}
			Event::HeldCollected { amount, .. } => books.held -= amount,
			Event::PayeeNamed { claim, to_free, to_donated, .. } => {
				books.held -= to_free + to_donated;
				books.free += to_free;
				books.donated += to_donated;
				let claimant = self.claimants[&claim];
				self.member(claimant).received -= to_free + to_donated;
			}
			Event::Vouched { by, amount, .. } => self.member(by).backed += amount,
			Event::Unvouched { by, amount, .. } | Event::BackingReturned { who: by, amount, .. } => {
				self.member(by).backed -= amount;
			}
			Event::ExitPaid { member, amount, .. } | Event::ShareRedeemed { member, amount, .. } => {
				books.free -= amount;
				self.member(member).is_member = false;
			}
			Event::Applied { who, dues, .. } => *self.applications.entry(who).or_default() += dues,
			Event::ApplicationDropped { who, released, .. } => Self::take(&mut self.applications, who, released),
			Event::ChangeProposed { by, deposit, .. } => *self.deposits.entry(by).or_default() += deposit,
			Event::DepositSettled { who, returned, lost, .. } => Self::take(&mut self.deposits, who, returned + lost),
			Event::PoolClosed { deposit, .. } => {
				self.books = Books::default();
				let opener = self.opener.expect("it was opened");
				Self::take(&mut self.deposits, opener, deposit);
			}
			_ => {}
		}
	}

	fn paid(&mut self, claim: ClaimId, part: PartIndex, claimant: AccountId, amount: Balance, remaining: Balance) {
		self.member(claimant).received += amount;
		match remaining {
			0 => self.end(claim, part),
			_ => self.keep(claim, part, Kept::Owed, remaining),
		}
	}

	fn promised(&self) -> Promises {
		let sum = |as_: Kept| self.promises.values().filter(|(kept, _)| *kept == as_).map(|(_, amount)| amount).sum();
		Promises { waiting: sum(Kept::Waiting), undecided: sum(Kept::Undecided), owed: sum(Kept::Owed) }
	}
}

/// The pool that an event is about.
fn pool_of_event(event: &Event<Test>) -> Option<PoolId> {
	// Each names it first, or names none.
	let encoded = codec::Encode::encode(event);
	let named = format!("{event:?}").split_once(" { ").is_some_and(|(_, fields)| fields.starts_with("pool: "));
	named.then(|| codec::Decode::decode(&mut &encoded[1..]).expect("a pool's number"))
}

/// What the events have told so far.
#[derive(Default)]
struct Told {
	pools: BTreeMap<PoolId, Rebuilt>,
	/// Of those that the chain still keeps, so many are told of.
	events: usize,
}

thread_local! {
	static TOLD: RefCell<Told> = RefCell::default();
}

/// A chain begins: nothing was told.
pub fn begin() {
	TOLD.take();
}

/// Follow what has happened since the last look.
fn follow() {
	TOLD.with_borrow_mut(|told| {
		let events = events();
		for event in events.iter().skip(told.events).cloned() {
			if let Some(pool) = pool_of_event(&event) {
				told.pools.entry(pool).or_default().follow(event);
			}
		}
		told.events = events.len();
	});
}

/// Have the chain forget its events, once they are told of.
pub fn forget_events() {
	follow();
	System::reset_events();
	TOLD.with_borrow_mut(|told| told.events = 0);
}

/// Write a pool's books as no call does: the chain's and those that the events tell.
pub fn write_books(pool: PoolId, change: impl Fn(&mut Books)) {
	follow();
	Pools::<Test>::mutate(pool, |pool| change(&mut pool.as_mut().expect("a pool").books));
	TOLD.with_borrow_mut(|told| change(&mut told.pools.entry(pool).or_default().books));
}

/// Let a member have paid in so much, as no call does.
pub fn write_paid_in(pool: PoolId, who: AccountId, paid_in: Balance) {
	follow();
	Members::<Test>::mutate(pool, who, |member| member.as_mut().expect("a member").paid_in = paid_in);
	TOLD.with_borrow_mut(|told| told.pools.entry(pool).or_default().member(who).paid_in = paid_in);
}

/// Every pool, by its events, is what the chain has.
pub fn all_is_as_the_events_tell() {
	follow();
	TOLD.with_borrow(|told| agrees(&told.pools));
}

fn agrees(rebuilt: &BTreeMap<PoolId, Rebuilt>) {
	// What is held of somebody is held in a currency, whichever pool it is for.
	let mut holds = BTreeMap::<(Vec<u8>, AccountId), (CurrencyId, [Balance; 3])>::new();
	let mut hold = |currency: &CurrencyId, who: AccountId, amounts: [Balance; 3]| {
		let key = (codec::Encode::encode(currency), who);
		let (_, held) = holds.entry(key).or_insert((currency.clone(), [0; 3]));
		held.iter_mut().zip(amounts).for_each(|(held, amount)| *held += amount);
	};
	for (&id, found) in rebuilt {
		let pool = pool_of(id);
		assert_eq!(found.books, pool.books, "pool {id}: its books by its events");
		assert_eq!(found.promised(), pool.promises, "pool {id}: its promises by its events");
		let mut members = 0;
		for (who, member) in Members::<Test>::iter_prefix(id) {
			let told = found.members.get(&who).filter(|told| told.is_member).map(Paid::share);
			assert_eq!(told, Some(member.share()), "pool {id}: the share of {who} by its events");
			members += 1;
		}
		let told = found.members.values().filter(|told| told.is_member).count();
		assert_eq!(told, members, "pool {id}: its members by its events");
		found.bonds.iter().for_each(|(who, amount)| hold(&pool.currency, *who, [*amount, 0, 0]));
		found.applications.iter().for_each(|(who, amount)| hold(&pool.currency, *who, [0, *amount, 0]));
		found.deposits.iter().for_each(|(who, amount)| hold(&CurrencyId::Native, *who, [0, 0, *amount]));
	}
	for ((_, who), (currency, told)) in holds {
		let on_hold = |reason: HoldReason| Holds::balance_on_hold(currency.clone(), &reason.into(), &who);
		let held = [
			on_hold(HoldReason::DisputeBond),
			on_hold(HoldReason::Application),
			on_hold(HoldReason::PoolDeposit) + on_hold(HoldReason::ProposalDeposit),
		];
		// In the native currency all three may be held of one account.
		assert_eq!(told, if currency == CurrencyId::Native { held } else { [held[0], held[1], 0] }, "held of {who}");
	}
}
