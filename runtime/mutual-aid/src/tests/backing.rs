//! Without a corrupt payee, and without a voucher who is deceived, no group gets more out of a pool than it has paid in,
//! whatever panels decide.
//!
//! `BACKED_GROUPS=20000 cargo test --release -p pallet-mutual-aid no_group -- --nocapture` is the long run.

use polkadot_sdk::sp_arithmetic::Percent;
use proptest::{prelude::*, test_runner::TestRunner};

use crate::{
	claim::{ClaimRequest, PartRequest, PartState, Payee, PayeeRequest, Reason},
	mock::*,
	rules::Rules as RulesOfPool,
	time::HOUR,
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

/// A deed: which, by whom, and a number for the rest.
type Deed = (u8, u64, u32);

fn ask(pool: PoolId, who: AccountId, number: u32) {
	let payee = match number % 4 {
		0 => PayeeRequest::OwnAccount,
		1 => PayeeRequest::Vouched(who),
		2 => PayeeRequest::Vouched(ACCOMPLICE),
		_ => PayeeRequest::Account(SCHOOL),
	};
	let cost = 40_000 * u128::from(1 + number % 9);
	let Ok(payable) = MutualAid::payable_of(pool, who, 0, wall(), cost, payee.clone()) else { return };
	let count = 1 + u128::from(number / 7 % 3);
	let asked = |part: u128| PartRequest {
		amount: payable.amount / count,
		payee: if part > 0 && number % 5 == 0 { PayeeRequest::OwnAccount } else { payee.clone() },
		due: wall() + d(part as u64 * 30),
		milestone: None,
	};
	let parts = (0..count).map(asked).collect::<Vec<_>>().try_into().unwrap();
	let _ = MutualAid::file_claim(signed(who), pool, ClaimRequest { cost, parts, ..request(1_000, payee) });
}

fn act(pool: PoolId, (deed, n, number): Deed) {
	let who = person(n % GROUP);
	let claim = number % pool_of(pool).next_claim.max(1);
	let part = (number % 3) as PartIndex;
	match deed {
		0..=3 => ask(pool, who, number),
		4..=7 => {
			// The group's money alone: nobody else is deceived.
			let amount = if number % 3 == 0 { u128::from(number) } else { Balance::MAX };
			let _ = MutualAid::vouch(signed(who), pool, claim, amount);
		}
		8 => {
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
		18 => {
			let _ = MutualAid::collect(signed(who), pool, claim, part);
		}
		19 => {
			let _ = MutualAid::expire_part(signed(who), pool, claim, part);
		}
		20 | 21 => (0..MEMBERS).for_each(|n| {
			let _ = MutualAid::pay_dues(signed(person(n)), pool, person(n), 1);
		}),
		_ => pass(HOUR * u64::from(number % 240)),
	}
}

/// What the group paid into the pot, and what it got out of it.
fn paid_and_got(pool: PoolId, paid: &mut Balance, got: &mut Balance) {
	for event in events() {
		match event {
			Event::DuesPaid { member, amount, fee, .. } if of_group(member) => *paid += amount - fee,
			Event::ExitPaid { member, amount, .. } if of_group(member) => *got += amount,
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
	System::reset_events();
}

/// What the group could still take if nothing were disputed and all of them left at the worth of their shares.
fn could_take(pool: PoolId) -> Balance {
	let shares = (0..GROUP).filter_map(|n| MutualAid::share_of_member(pool, &person(n)));
	let asked = Claims::<Test>::iter_prefix(pool).filter(|(_, claim)| of_group(claim.claimant)).flat_map(|(id, _)| {
		let parts = Parts::<Test>::iter_prefix_values((pool, id));
		parts.filter(|part| !part.payee.is_registered() && !part.is_finished() && part.unbacked() == 0)
	});
	shares.map(|found| found.share.saturating_sub(found.promised)).sum::<Balance>()
		+ asked.map(|part| part.remaining()).sum::<Balance>()
}

fn live(deeds: &[Deed], exit_share: u8) {
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
		Pools::<Test>::mutate(pool, |pool| pool.as_mut().unwrap().books.free += 10_000_000);
		Assets::mint(signed(asset_owner()), YUAN, MutualAid::pot(pool), 10_000_000).unwrap();
		for deed in deeds {
			act(pool, *deed);
			paid_and_got(pool, &mut paid, &mut got);
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
		paid_and_got(pool, &mut paid, &mut got);
		assert!(got <= paid, "{got} of {paid} at the end");
		let pot = books(pool).pot().unwrap();
		MutualAid::deposit_event(Event::Donated { pool, by: HOST, amount: pot });
	});
}

#[test]
fn no_group_gets_more_out_of_a_pool_than_it_has_paid_in() {
	let cases = std::env::var("BACKED_GROUPS").ok().and_then(|text| text.parse().ok()).unwrap_or(32);
	let deeds = prop::collection::vec((0u8..26, 0u64..GROUP, 0u32..1_000), 20..160);
	let config = ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() };
	TestRunner::new(config)
		.run(&(deeds, prop_oneof![Just(100u8), 25u8..=100]), |(deeds, exit_share)| {
			live(&deeds, exit_share);
			Ok(())
		})
		.unwrap();
}

/// The same group without the bound: rules of before, by which nothing has to be backed.
#[test]
fn without_backing_a_ring_gets_three_times_what_it_paid() {
	on_chain(|| {
		let pool = pool_of_voters(12);
		Rules::<Test>::mutate(pool, 0, |dated| dated.as_mut().unwrap().rules.backing = 0);
		Pools::<Test>::mutate(pool, |pool| pool.as_mut().unwrap().books.free += 10_000_000);
		Assets::mint(signed(asset_owner()), YUAN, MutualAid::pot(pool), 10_000_000).unwrap();
		let had = balance(pool, person(0));
		let payable = MutualAid::payable_of(pool, person(0), 0, wall(), 1_000_000, PayeeRequest::Vouched(person(0)));
		let claim = file_to(pool, person(0), payable.unwrap().amount, PayeeRequest::Vouched(person(0)));
		for n in 1..3 {
			MutualAid::vouch(signed(person(n)), pool, claim, Balance::MAX).unwrap();
		}
		pass(d(9));
		assert_eq!(state(pool, claim), PartState::Paid);
		assert_eq!(balance(pool, person(0)) - had, 3 * 4 * DUES);
		let pot = books(pool).pot().unwrap();
		System::reset_events();
		MutualAid::deposit_event(Event::Donated { pool, by: HOST, amount: pot });
	});
}
