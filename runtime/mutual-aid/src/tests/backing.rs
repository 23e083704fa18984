//! Without a corrupt payee, and without a voucher who is deceived, no group gets more out of a pool than it has paid in,
//! whatever panels decide.
//!
//! `BACKED_GROUPS=20000 cargo test --release -p pallet-mutual-aid no_group -- --nocapture` is the long run.

use std::{cell::RefCell, collections::BTreeMap};

use polkadot_sdk::sp_arithmetic::Percent;
use proptest::{prelude::*, test_runner::TestRunner};

use super::fuzz::name_of;
use crate::{
	change::WindingPhase,
	claim::{ClaimRequest, PartRequest, PartState, Payee, PayeeRequest, Reason, Vouching},
	mock::*,
	pool::PoolState,
	rules::Rules as RulesOfPool,
	time::HOUR,
	views::ShareOf,
	*,
};

/// The group: small, so that what one gains too much shows in what all of it may have.
const GROUP: u64 = 3;
/// All members; the others are honest.
const MEMBERS: u64 = 13;
/// An account of the group's that is no member.
const ACCOMPLICE: AccountId = PEOPLE + 390;

fn of_group(who: AccountId) -> bool {
	who == ACCOMPLICE || (0..GROUP).any(|n| person(n) == who)
}

/// What must have come about in the lives of all groups.
const MUST: [&str; 9] = [
	"Vouched",
	"Unvouched",
	"GivenBack",
	"PartPaid",
	"PartHeld",
	"PayeeNamed",
	"HeldCollected",
	"ExitPaid",
	"ShareRedeemed",
];

/// A deed: which, by whom, and a number for the rest.
type Deed = (u8, u64, u32);

fn ask(pool: PoolId, who: AccountId, number: u32) {
	let payee = match number % 5 {
		0 => PayeeRequest::OwnAccount,
		1 => PayeeRequest::Vouched(who),
		2 | 3 => PayeeRequest::Vouched(ACCOMPLICE),
		_ => PayeeRequest::Account(SCHOOL),
	};
	let cost = 40_000 * u128::from(1 + number % 9);
	let Ok(payable) = payable_of(pool, who, 0, wall(), cost, payee.clone()) else { return };
	let count = 1 + u128::from(number / 7 % 3);
	let asked = |part: u128| PartRequest {
		amount: payable.amount / count,
		payee: if part > 0 && number % 7 == 0 { PayeeRequest::OwnAccount } else { payee.clone() },
		due: wall() + d(part as u64 * 30),
		milestone: None,
	};
	let parts = (0..count).map(asked).collect::<Vec<_>>().try_into().unwrap();
	let _ = MutualAid::file_claim(signed(who), pool, ClaimRequest { cost, parts, ..request(1_000, payee) });
}

/// One of what a deed can be about.
fn one_of<Found>(found: impl Iterator<Item = Found>, number: u32) -> Option<Found> {
	let mut found: Vec<_> = found.collect();
	(!found.is_empty()).then(|| found.swap_remove(number as usize % found.len()))
}

/// Parts of which something waits for its payee.
fn held(pool: PoolId) -> impl Iterator<Item = (ClaimId, PartIndex)> {
	Parts::<Test>::iter_prefix((pool,)).filter(|(_, part)| !part.held.is_nothing()).map(|(key, _)| key)
}

/// The group's accounts take money again.
fn all_take() {
	for who in (0..GROUP).map(person).chain([ACCOMPLICE]) {
		let _ = Assets::thaw(signed(asset_owner()), YUAN, who);
	}
}

fn act(pool: PoolId, (deed, n, number): Deed) {
	let who = person(n % GROUP);
	let claim = number % pool_of(pool).next_claim.max(1);
	let part = (number % 3) as PartIndex;
	match deed {
		0..=3 => ask(pool, who, number),
		4..=7 => {
			// The group's money alone: nobody else is deceived.
			let amount = if number % 7 == 0 { u128::from(number) } else { Balance::MAX };
			let asks = |(claim, vouching): &(ClaimId, Vouching<AccountId>)| {
				let is_other = Claims::<Test>::get(pool, claim).is_some_and(|claim| claim.claimant != who);
				is_other && vouching.unfinished > 0 && !vouching.is_complete() && chain() < vouching.until
			};
			let vouching = Vouchers::<Test>::iter_prefix(pool).filter(asks);
			let claim = one_of(vouching.map(|(claim, _)| claim), number).unwrap_or(claim);
			let _ = MutualAid::vouch(signed(who), pool, claim, amount);
		}
		8 | 26 => {
			let stands = |(_, vouching): &(ClaimId, Vouching<AccountId>)| {
				vouching.vouchers.iter().any(|voucher| voucher.who == who && voucher.amount > 0)
			};
			let vouching = Vouchers::<Test>::iter_prefix(pool).filter(stands);
			let claim = one_of(vouching.map(|(claim, _)| claim), number).unwrap_or(claim);
			let _ = MutualAid::unvouch(signed(who), pool, claim);
		}
		9 => {
			let _ = MutualAid::withdraw_claim(signed(who), pool, claim);
		}
		10 => {
			let _ = MutualAid::open_part(signed(who), pool, claim, part, None);
		}
		11 => {
			let _ = MutualAid::dispute(signed(person(GROUP + n)), pool, claim, part, Reason::Other, H256::zero());
		}
		12 => {
			let polls = pallet_member_referenda::NextPoll::<Test>::get();
			for voter in 0..MEMBERS {
				let _ = MemberReferenda::vote(signed(person(voter)), polls.saturating_sub(1), number % 2 == 0);
			}
		}
		13 => {
			let _ = MutualAid::reopen(signed(who), pool, claim, part, H256::from_low_u64_be(number.into()));
		}
		14 => {
			let _ = MutualAid::request_exit(signed(who), pool, ANY);
		}
		15 => {
			let _ = MutualAid::pay_exit(signed(who), pool, who);
		}
		16 => {
			let _ = MutualAid::invite(signed(person(GROUP)), pool, who);
			let _ = MutualAid::join(signed(who), pool);
		}
		17 => {
			let _ = MutualAid::withdraw_exit(signed(who), pool);
		}
		18 | 31 => {
			let (claim, part) = one_of(held(pool), number).unwrap_or((claim, part));
			let claimant = Claims::<Test>::get(pool, claim).map_or(who, |claim| claim.claimant);
			if number % 3 > 0 {
				all_take();
			}
			let _ = MutualAid::collect(signed(claimant), pool, claim, part);
		}
		19 => {
			let _ = MutualAid::expire_part(signed(who), pool, claim, part);
		}
		20 | 29 | 30 => {
			let payee = match number % 3 {
				0 => PayeeRequest::OwnAccount,
				_ => PayeeRequest::Account(SCHOOL),
			};
			let (claim, part) = one_of(held(pool), number).unwrap_or((claim, part));
			let claimant = Claims::<Test>::get(pool, claim).map_or(who, |claim| claim.claimant);
			let _ = MutualAid::name_payee(signed(claimant), pool, claim, part, payee);
		}
		// An account that takes nothing, as one that is empty takes less than keeps it alive.
		21 | 27 => {
			let account = if number % 2 == 0 { ACCOMPLICE } else { who };
			let _ = Assets::block(signed(asset_owner()), YUAN, account);
		}
		28 => all_take(),
		22 => {
			let _ = MutualAid::redeem(signed(who), pool, who);
		}
		23..=25 => (0..MEMBERS).for_each(|n| {
			let _ = MutualAid::pay_dues(signed(person(n)), pool, person(n), 1);
		}),
		_ => pass(HOUR * u64::from(number % 240)),
	}
}

/// What the group paid into the pot, and what it got out of it.
fn paid_and_got(pool: PoolId, paid: &mut Balance, got: &mut Balance, seen: &mut Seen) {
	for event in events() {
		*seen.entry(name_of(&event)).or_default() += 1;
		match event {
			Event::DuesPaid { member, amount, fee, .. } if of_group(member) => *paid += amount - fee,
			Event::ExitPaid { member, amount, .. } | Event::ShareRedeemed { member, amount, .. }
				if of_group(member) =>
			{
				*got += amount
			}
			// Only the group's accounts refuse money.
			Event::HeldCollected { payee, amount, .. } => {
				assert!(of_group(payee));
				*got += amount;
			}
			Event::PartPaid { claim, part, payee, from_free, from_donated, .. } => {
				let stored = Parts::<Test>::get((pool, claim, part)).unwrap();
				if of_group(payee) && !matches!(stored.payee, Payee::Registered(_)) {
					assert_eq!(from_donated, 0);
					*got += from_free;
				}
			}
			_ => {}
		}
	}
	forget_events();
}

/// Whether all that is left is shared out.
fn are_fixed(pool: PoolId) -> bool {
	Windings::<Test>::get(pool).is_some_and(|winding| matches!(winding.phase, WindingPhase::Sharing { .. }))
}

/// What is charged to anybody.
fn charged() -> Balance {
	let members = Members::<Test>::iter_values().map(|member| member.record);
	members.chain(PastMembers::<Test>::iter_values()).map(|record| record.own_backing + record.backed).sum()
}

/// What the group could still take if nothing were disputed and all of them left at the worth of their shares.
fn could_take(pool: PoolId) -> Balance {
	let is_open = pool_of(pool).state == PoolState::Open;
	let shares = (0..GROUP).filter_map(|n| MutualAid::share_of_member(pool, &person(n)));
	// While shares are taken nothing is promised that will be paid.
	let worth =
		|found: ShareOf| if are_fixed(pool) { found.exit_now } else { found.share.saturating_sub(found.promised) };
	let held = Parts::<Test>::iter_prefix_values((pool,)).map(|part| part.held.free);
	let asked = Claims::<Test>::iter_prefix(pool).filter(|(_, claim)| of_group(claim.claimant)).flat_map(|(id, _)| {
		let parts = Parts::<Test>::iter_prefix_values((pool, id));
		parts.filter(move |part| {
			let can_open = is_open || part.state != PartState::Waiting;
			!part.payee.is_registered() && !part.is_finished() && part.unbacked() == 0 && can_open
		})
	});
	shares.map(worth).sum::<Balance>() + held.sum::<Balance>() + asked.map(|part| part.remaining()).sum::<Balance>()
}

/// How often each event came about.
type Seen = BTreeMap<String, u32>;

/// A life of the group; it begins with a claim that is vouched for, and after most of it the pool is wound up, or not.
fn live(deeds: &[Deed], exit_share: u8, (begins_backed, is_wound_up): (bool, bool), seen: &mut Seen) {
	on_chain(|| {
		let rules = RulesOfPool { exit_share: Percent::from_percent(exit_share), ..template() };
		let pool = open_pool_in(CurrencyId::WithId(YUAN), rules);
		let (mut paid, mut got) = (0, 0);
		for n in 0..MEMBERS {
			join(pool, person(n));
			pay(pool, person(n), 2);
		}
		pass(d(90));
		(0..MEMBERS).for_each(|n| pay(pool, person(n), 1));
		// A rich pool, in which nothing but their own dues limits the group.
		write_books(pool, |books| books.free += 10_000_000);
		Assets::mint(signed(asset_owner()), YUAN, MutualAid::pot(pool), 10_000_000).unwrap();
		Assets::block(signed(asset_owner()), YUAN, ACCOMPLICE).unwrap();
		if begins_backed {
			// Deeds find something that is charged to all three, and waits for who cannot take it.
			let claim = file_to(pool, person(0), 30_000, PayeeRequest::Vouched(ACCOMPLICE));
			(1..3).for_each(|n| assert!(MutualAid::vouch(signed(person(n)), pool, claim, 3_000).is_ok()));
			pass(d(deeds.len() as u64 % 16));
		}
		for (n, deed) in deeds.iter().enumerate() {
			if is_wound_up && n == deeds.len() / 4 * 3 {
				MutualAid::begin_winding(pool, chain()).unwrap();
			}
			let before = charged();
			act(pool, *deed);
			if charged() < before && ![8, 26].contains(&deed.0) {
				*seen.entry("GivenBack".into()).or_default() += 1;
			}
			paid_and_got(pool, &mut paid, &mut got, seen);
			let more = could_take(pool);
			assert!(got + more <= paid, "{got} and {more} of {paid} after {deed:?}");
			MutualAid::do_try_state().unwrap();
		}
		// Everybody leaves with what is left.
		pass(d(40));
		(0..GROUP).for_each(|n| {
			let _ = MutualAid::request_exit(signed(person(n)), pool, ANY);
		});
		pass(d(60));
		(0..GROUP).for_each(|n| {
			let _ = MutualAid::pay_exit(signed(person(n)), pool, person(n));
		});
		pass(d(60));
		if is_wound_up {
			all_take();
			let WindingPhase::Sharing { until, .. } = Windings::<Test>::get(pool).unwrap().phase else {
				panic!("something is undecided")
			};
			for who in Members::<Test>::iter_key_prefix(pool).collect::<Vec<_>>() {
				let redeemed = MutualAid::redeem(signed(who), pool, who);
				assert!(redeemed.is_ok() || until <= chain(), "{redeemed:?}");
			}
		}
		paid_and_got(pool, &mut paid, &mut got, seen);
		assert!(got <= paid, "{got} of {paid} at the end");
	});
}

#[test]
fn no_group_gets_more_out_of_a_pool_than_it_has_paid_in() {
	let cases = std::env::var("BACKED_GROUPS").ok().and_then(|text| text.parse().ok()).unwrap_or(32);
	let deeds = prop::collection::vec((0u8..38, 0u64..GROUP, 0u32..1_000), 20..160);
	let config = ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() };
	let seen = RefCell::new(Seen::new());
	TestRunner::new(config)
		.run(&(deeds, prop_oneof![Just(100u8), 25u8..=100], any::<(bool, bool)>()), |(deeds, exit_share, chance)| {
			live(&deeds, exit_share, chance, &mut seen.borrow_mut());
			Ok(())
		})
		.unwrap();
	let seen = seen.into_inner();
	println!("{seen:?}");
	// What bounds nothing where it never happens.
	for name in MUST {
		assert!(seen.contains_key(name), "never seen: {name}");
	}
}

/// The same group without the bound: rules of before, by which nothing has to be backed.
#[test]
fn without_backing_a_ring_gets_three_times_what_it_paid() {
	on_chain(|| {
		let pool = pool_of_voters(12);
		Rules::<Test>::mutate(pool, 0, |dated| dated.as_mut().unwrap().rules.backing = 0);
		write_books(pool, |books| books.free += 10_000_000);
		Assets::mint(signed(asset_owner()), YUAN, MutualAid::pot(pool), 10_000_000).unwrap();
		let had = balance(pool, person(0));
		let payable = payable_of(pool, person(0), 0, wall(), 1_000_000, PayeeRequest::Vouched(person(0)));
		let claim = file_to(pool, person(0), payable.unwrap().amount, PayeeRequest::Vouched(person(0)));
		for n in 1..3 {
			MutualAid::vouch(signed(person(n)), pool, claim, Balance::MAX).unwrap();
		}
		pass(d(9));
		assert_eq!(state(pool, claim), PartState::Paid);
		assert_eq!(balance(pool, person(0)) - had, 3 * 4 * DUES);
	});
}
