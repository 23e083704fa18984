//! Named after the attack. The line in each says which check stops it. Here: votes, limits, money; what is tried while
//! something is under way stands in `attacks_under_way`.

use polkadot_sdk::{
	frame_support::{
		assert_noop, assert_ok,
		traits::fungibles::{Inspect, Mutate, hold::Inspect as InspectHold},
	},
	sp_arithmetic::{Percent, Perquintill},
	sp_runtime::ArithmeticError,
};

use super::settlement::leave;
use crate::{
	claim::{ClaimRequest, PartRequest, PartState, PayeeRequest, Reason},
	limits::Limit,
	mock::*,
	rules::{BOUNDS, Rules as RulesOfPool},
	time::HOUR,
	*,
};

const TO_SCHOOL: PayeeRequest<AccountId> = PayeeRequest::Account(SCHOOL);

fn payable(pool: PoolId, who: AccountId) -> limits::Payable {
	payable_of(pool, who, 0, wall(), 10_000_000, TO_SCHOOL).unwrap()
}

/// Stopped by the ramp: three times what was paid in.
#[test]
fn join_pay_two_dues_claim_twenty_five() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		for n in 0..40 {
			pay(pool, person(n), 4);
		}
		assert_ok!(MutualAid::invite(signed(person(0)), pool, person(50)));
		assert_ok!(MutualAid::join(signed(person(50)), pool));
		pay(pool, person(50), 1);
		pass(d(60));
		assert_eq!((payable(pool, person(50)).binding, payable(pool, person(50)).amount), (Limit::PaidIn, 6 * DUES));
		let ask = |amount| MutualAid::file_claim(signed(person(50)), pool, request(amount, TO_SCHOOL));
		assert_noop!(ask(25 * DUES), Error::<Test>::AbovePaidIn);
		assert_noop!(ask(6 * DUES + 1), Error::<Test>::AbovePaidIn);
		assert_ok!(ask(6 * DUES));
	});
}

/// Stopped by counting promises as received.
#[test]
fn file_twice_before_the_first_is_paid() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		let all = payable(pool, person(0));
		assert_eq!(all.binding, Limit::PaidIn);
		file(pool, person(0), all.amount);
		assert_eq!(payable(pool, person(0)).paid_in, 0);
		let again = MutualAid::file_claim(signed(person(0)), pool, request(1, TO_SCHOOL));
		assert_noop!(again, Error::<Test>::AbovePaidIn);
	});
}

/// Stopped by counting at most one period ahead as paid in.
#[test]
fn pay_far_ahead_claim_and_let_it_lapse() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		let before = payable(pool, person(0)).paid_in;
		pay(pool, person(0), 5);
		assert_eq!(payable(pool, person(0)).paid_in, before);
	});
}

/// Stopped by the new waiting time after a lapse.
#[test]
fn skip_a_year_and_pay_before_tuition() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		pass(d(365));
		pay(pool, person(0), 1);
		let claim = MutualAid::file_claim(signed(person(0)), pool, request(100, TO_SCHOOL));
		assert_noop!(claim, Error::<Test>::CoverNotBegun);
	});
}

/// Stopped by the 90 paid days and the frozen electorate.
#[test]
fn same_day_sybils_in_a_vote() {
	on_chain(|| {
		let pool = pool_of_voters(12);
		let claim = file(pool, person(0), 100);
		for n in 1..7 {
			assert_ok!(MutualAid::invite(signed(person(n)), pool, person(100 + n)));
			assert_ok!(MutualAid::join(signed(person(100 + n)), pool));
			assert_ok!(MutualAid::pay_dues(signed(person(100 + n)), pool, person(100 + n), 5));
		}
		let poll = dispute(pool, claim, person(1));
		pass(d(1));
		for n in 1..7 {
			assert_noop!(MemberReferenda::vote(signed(person(100 + n)), poll, true), Error::<Test>::NotAVoter);
		}
	});
}

/// Stopped by booking donations apart: they are neither shares nor exits.
#[test]
fn prepay_then_capture_a_donation_by_leaving() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		// The pool has so little that a share is worth less than it says.
		leave(&[pool], &[2 * 10 * DUES]);
		pay(pool, person(0), 5);
		let before = MutualAid::share_of_member(pool, &person(0)).unwrap();
		assert!(!before.ratio.is_one());
		assert_ok!(MutualAid::donate(signed(person(30)), pool, 1_000_000));
		assert_ok!(Assets::transfer(signed(person(30)), YUAN, MutualAid::pot(pool), 1_000_000));
		assert_ok!(MutualAid::sweep(signed(STRANGER), pool));
		let (had, donated) = (balance(pool, person(0)), books(pool).donated);
		assert_ok!(MutualAid::request_exit(signed(person(0)), pool, ANY));
		end_notice(pool, person(0));
		assert_ok!(MutualAid::pay_exit(signed(person(0)), pool, person(0)));
		assert_eq!((balance(pool, person(0)), books(pool).donated), (had + before.exit_now, donated));
	});
}

/// Stopped by the worse of the two ratios, which counts what is owed until it is paid.
#[test]
fn leave_just_before_or_after_a_factor_is_fixed() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		for n in 0..25 {
			file(pool, person(n), 10_000);
		}
		pass(d(3));
		leave(&[pool], &[100_000]);
		assert_ok!(MutualAid::request_exit(signed(person(39)), pool, ANY));
		end_notice(pool, person(39));
		let pay_exit = || MutualAid::pay_exit(signed(person(39)), pool, person(39));
		assert_noop!(pay_exit(), Error::<Test>::NothingPayableYet);
		// The next block closes the round and pays eight.
		Parameters::<Test>::mutate(|parameters| parameters.service_quota = 2);
		jump_without_room(d(1));
		build_block_with_room(wall() + 6, Weight::zero());
		let phase = Rounds::<Test>::get(pool, 0).unwrap().phase;
		assert!(matches!(phase, round::Phase::Paying { next: 8, .. }), "{phase:?}");
		assert_noop!(pay_exit(), Error::<Test>::NothingPayableYet);
		pass(HOUR);
		for claim in 0..25 {
			assert_eq!(part(pool, claim).paid, 4_000, "one fraction for all");
		}
		assert_noop!(pay_exit(), Error::<Test>::NothingPayableYet);
	});
}

/// Stopped by the pot's account having no key and assets having no admin.
#[test]
fn nobody_moves_freezes_or_reassigns_a_pot() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let pot = MutualAid::pot(pool);
		for who in [HOST, person(0), STRANGER] {
			assert!(Assets::force_transfer(signed(who), YUAN, pot, who, 1).is_err());
			assert!(Assets::freeze(signed(who), YUAN, pot).is_err());
			assert!(Assets::set_team(signed(who), YUAN, who, who, who).is_err());
			assert!(Assets::transfer_ownership(signed(who), YUAN, who).is_err());
		}
		let root = || RuntimeOrigin::root();
		assert!(Assets::force_asset_status(root(), YUAN, HOST, HOST, HOST, HOST, 1, true, false).is_err());
	});
}

/// Stopped by sums that are checked and bounds that keep products small.
#[test]
fn amounts_of_nothing_one_and_everything() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let pay = |periods| MutualAid::pay_dues(signed(person(0)), pool, person(0), periods);
		assert_noop!(MutualAid::donate(signed(person(0)), pool, 0), Error::<Test>::NothingToPay);
		assert_noop!(pay(0), Error::<Test>::NothingToPay);
		assert_noop!(pay(u8::MAX), Error::<Test>::TooFarAhead);
		for amount in [u128::MAX, u128::MAX / 2] {
			assert_noop!(MutualAid::donate(signed(person(0)), pool, amount), ArithmeticError::Underflow);
			let mut huge = request(1, TO_SCHOOL);
			(huge.parts[0].amount, huge.cost) = (amount, amount);
			assert_noop!(MutualAid::file_claim(signed(person(0)), pool, huge), Error::<Test>::AbovePaidIn);
		}
		assert!(payable_of(pool, person(0), 0, wall(), u128::MAX, TO_SCHOOL).is_ok());
		let claim = file(pool, person(0), 1);
		pass(d(30));
		assert_eq!(part(pool, claim).paid, 1);
		for (loss_date, error) in [(0, Error::<Test>::WrongRules), (u64::MAX, Error::<Test>::TooFarInTheFuture)] {
			let odd = ClaimRequest { loss_date, ..request(1, TO_SCHOOL) };
			assert_noop!(MutualAid::file_claim(signed(person(0)), pool, odd), error);
		}
		// All the money that there can be, in one pot.
		let yuan = CurrencyId::WithId(YUAN);
		let issuer = protocol::CurrencyChange::Issuer(Some(HOST));
		assert_ok!(MutualAid::set_currency(Origin::Registry.into(), yuan.clone(), issuer));
		let all = u128::MAX / 2 - <Test as Config>::Fungibles::total_issuance(yuan);
		let mint = |amount| MutualAid::mint(signed(HOST), YUAN, person(30), amount);
		assert_noop!(mint(all + 1), ArithmeticError::Overflow);
		assert_ok!(mint(all));
		assert_noop!(mint(1), ArithmeticError::Overflow);
		let everything = balance(pool, person(30));
		assert_ok!(MutualAid::donate(signed(person(30)), pool, everything));
		assert_eq!((balance(pool, person(30)), books(pool).donated), (0, everything));
		check();
		let claim = file(pool, person(1), 100);
		pass(d(30));
		assert_eq!(part(pool, claim).paid, 100);
		check();
	});
}

/// Stopped by the least electorate of three: a smaller panel decides nothing, so silence pays.
#[test]
fn a_panel_of_nobody_one_or_two_refuses() {
	for panel in 0..3 {
		on_chain(|| {
			let pool = pool_of_voters(panel + 1);
			let claim = file(pool, person(0), 100);
			if panel > 0 {
				let poll = dispute(pool, claim, person(1));
				pass(d(1));
				for n in 1..=panel {
					vote(poll, person(n), true);
				}
			}
			pass(d(30));
			assert_eq!(part(pool, claim).paid, 100);
		});
	}
}

/// Stopped by counting what the pool owes before a share is worth anything, and by a notice that is longer than any
/// window: what was filed before is approved by then.
#[test]
fn everybody_leaves_in_mid_claim() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let whole = Percent::from_percent(100);
		Rules::<Test>::mutate(pool, 0, |dated| {
			dated.as_mut().unwrap().rules = RulesOfPool { exit_notice_days: 8, exit_share: whole, ..template() };
		});
		let claim = file(pool, person(0), 50_000);
		let free = books(pool).free;
		for n in 0..10 {
			assert_ok!(MutualAid::request_exit(signed(person(n)), pool, ANY));
		}
		// A large claim, at the last moment at which it is neither approved nor disputed.
		pass(d(7) - 1);
		for n in 0..10 {
			assert_noop!(MutualAid::pay_exit(signed(person(n)), pool, person(n)), Error::<Test>::ExitNotDue);
		}
		pass(d(1) + 1);
		// The claim is paid: its claimant's share is used up.
		let ratio = pool::ratio(free - 50_000, 9 * 4 * DUES);
		for n in 1..10 {
			assert_ok!(MutualAid::pay_exit(signed(person(n)), pool, person(n)));
			// Whoever goes first has no more than whoever goes last, but for what rounding leaves.
			let had = balance(pool, person(n)) - (WEALTH - 4 * DUES);
			assert!(had.abs_diff(ratio.mul_floor(4 * DUES)) <= 1, "{had}");
		}
		pass(d(30));
		assert_eq!(part(pool, claim).paid, 50_000);
		assert_ok!(MutualAid::pay_exit(signed(person(0)), pool, person(0)));
		assert_eq!((pool_of(pool).members, pool_of(pool).voters, pool_of(pool).total_shares), (0, 0, 0));
	});
}

/// Eight of eleven pay nothing for a claim that they file, and take it back when somebody has left. Stopped by counting
/// only what is owed, by the member's own moment, and by the least that they accept.
#[test]
fn file_to_cut_who_leaves_and_withdraw() {
	for lapsed in [false, true] {
		on_chain(|| {
			let pool = pool_of_voters(11);
			let leaver = person(0);
			let cut = || (1..4).map(|n| file(pool, person(n), 72_000 / 3)).collect::<Vec<_>>();
			// Before the request, and between it and the payment.
			let before = cut();
			if lapsed {
				for _ in 0..4 {
					pass(d(60));
					(1..11).for_each(|n| pay(pool, person(n), 2));
				}
				assert_ok!(MutualAid::remove_lapsed(signed(person(1)), pool, leaver));
			} else {
				assert_ok!(MutualAid::request_exit(signed(leaver), pool, Perquintill::one()));
				assert!(exit_ratio(pool).is_one());
				before.iter().zip(1..).for_each(|(claim, n)| {
					assert_ok!(MutualAid::withdraw_claim(signed(person(n)), pool, *claim));
				});
			}
			pass(d(14));
			cut();
			assert!(pool_of(pool).available() < pool_of(pool).total_shares);
			let pay_exit = |by| MutualAid::pay_exit(signed(by), pool, leaver);
			assert_noop!(pay_exit(person(1)), Error::<Test>::MomentIsTheMembers);
			pass(d(30) - HOUR);
			cut();
			pass(HOUR);
			assert_ok!(pay_exit(person(1)));
			assert_eq!(balance(pool, leaver), WEALTH - 4 * DUES + 2 * DUES);
		});
	}
}

/// Stopped by a poll asking its own pool for the voter's number.
#[test]
fn vote_in_another_pools_dispute() {
	on_chain(|| {
		let own = open_pool_in(CurrencyId::WithId(YUAN), template());
		for n in 20..26 {
			join(own, person(n));
			pay(own, person(n), 2);
		}
		let pool = pool_of_voters(12);
		for n in 20..26 {
			pay(own, person(n), 1);
		}
		assert_eq!(pool_of(own).voters, 6);
		let claim = file(pool, person(0), 100);
		let poll = dispute(pool, claim, person(1));
		pass(d(1));
		for n in 20..26 {
			assert_noop!(MemberReferenda::vote(signed(person(n)), poll, true), Error::<Test>::NotAMember);
		}
		pass(d(3));
		assert!(matches!(state(pool, claim), PartState::Approved { .. }));
	});
}

/// A claim in so many equal parts, all due now.
fn in_parts(count: u64, each: Balance) -> ClaimRequest<AccountId> {
	let whole = request(each * Balance::from(count), TO_SCHOOL);
	let part = PartRequest { amount: each, ..whole.parts[0].clone() };
	ClaimRequest { parts: vec![part; count as usize].try_into().unwrap(), ..whole }
}

/// Stopped by measuring the border by the claim's sum.
#[test]
fn split_a_large_claim_into_instalments_under_the_border() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		for n in 0..40 {
			pay(pool, person(n), 1);
		}
		let border = template().month() * Balance::from(template().border);
		assert_ok!(MutualAid::file_claim(signed(person(0)), pool, in_parts(4, border / 3)));
		pass(d(7) - 1);
		for part in 0..4 {
			let open = Parts::<Test>::get((pool, 0, part)).unwrap().state;
			assert!(matches!(open, PartState::Open { .. }), "a large claim can be disputed for seven days");
		}
	});
}

/// Stopped by one running dispute for each voter, each with its bond, and by windows and votes that run beside each other.
#[test]
fn dispute_each_part_of_a_claim_to_delay_it() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		assert_ok!(MutualAid::file_claim(signed(person(0)), pool, in_parts(3, 4_000)));
		let dispute = |who, part| MutualAid::dispute(signed(who), pool, 0, part, Reason::Other, H256::zero());
		assert_ok!(dispute(person(1), 0));
		assert_noop!(dispute(person(1), 1), Error::<Test>::AlreadyDisputing);
		assert_ok!(dispute(person(2), 1));
		assert_ok!(dispute(person(3), 2));
		pass(d(5));
		for part in 0..3 {
			assert_eq!(Parts::<Test>::get((pool, 0, part)).unwrap().state, PartState::Paid);
		}
		for n in 1..4 {
			assert_eq!(balance(pool, person(n)), WEALTH - 4 * DUES - DUES / 10, "a bond each");
		}
	});
}

/// A dispute between two who have left and spent all they had; the others let it be paid, or refuse it. The pool
/// afterwards, what its free money was, and the bond.
fn dispute_among_the_dead(refused: bool, judge: impl FnOnce(PoolId, Balance, Balance)) {
	on_chain(|| {
		let rules = RulesOfPool { dues: 100, ..template() };
		let pool = open_pool_in(CurrencyId::Native, rules);
		for n in 0..5 {
			join(pool, person(n));
			pay(pool, person(n), 2);
		}
		pass(d(90));
		for n in 0..5 {
			pay(pool, person(n), 1);
		}
		let claim = file(pool, person(0), 20);
		let poll = dispute(pool, claim, person(1));
		for n in 0..2 {
			assert_ok!(MutualAid::request_exit(signed(person(n)), pool, ANY));
			assert_ok!(Balances::transfer_all(signed(person(n)), HOST, false));
		}
		assert_eq!(balance(pool, person(0)), 0);
		let bond = bond(pool, person(1));
		assert_eq!(bond, 10);
		assert!(bond / 2 < NATIVE_MINIMUM, "half of it makes no account");
		pass(d(1));
		for n in 2..5 {
			vote(poll, person(n), refused);
		}
		let free = books(pool).free;
		pass(d(3) + HOUR);
		assert_eq!(state(pool, claim) == PartState::Refused, refused);
		let held = <Test as Config>::Holds::total_balance_on_hold(CurrencyId::Native, &person(1));
		assert_eq!(held, 0);
		judge(pool, free, bond);
	});
}

/// Stopped by holding the bond, and by giving to the pot what a claimant without an account cannot take.
#[test]
fn a_dead_bond_owner_and_a_dead_claimant() {
	dispute_among_the_dead(false, |pool, free, bond| assert_eq!(books(pool).free, free + bond));
	dispute_among_the_dead(true, |pool, free, bond| {
		// A hold keeps the account, and so its least balance.
		assert_eq!((books(pool).free, balance(pool, person(1))), (free, NATIVE_MINIMUM + bond));
	});
}

/// A pool's whole life under these rules.
fn live_under(rules: RulesOfPool) {
	on_chain(|| {
		for n in 0..12 {
			assert_ok!(Assets::mint_into(YUAN, &person(n), 1 << 100));
		}
		assert_ok!(Assets::mint_into(YUAN, &HOST, 1 << 125));
		let pool = open_pool_in(CurrencyId::WithId(YUAN), rules);
		assert_ok!(MutualAid::donate(signed(HOST), pool, 1 << 125));
		for n in 0..12 {
			join(pool, person(n));
		}
		while pool_of(pool).voters < 12 {
			pass(rules.period());
			for n in 0..12 {
				pay(pool, person(n), 1);
			}
		}
		let ask = |who, payee: PayeeRequest<AccountId>| {
			let payable = payable_of(pool, who, 0, wall(), u128::MAX, payee.clone()).unwrap();
			let asked = ClaimRequest { cost: u128::MAX, ..request(payable.amount, payee) };
			assert_ok!(MutualAid::file_claim(signed(who), pool, asked));
			pool_of(pool).next_claim - 1
		};
		let claims = [ask(person(0), TO_SCHOOL), ask(person(1), TO_SCHOOL), ask(person(2), TO_SCHOOL)];
		let PartState::Open { closes, .. } = state(pool, claims[0]) else { panic!("it waits for nothing") };
		// As late as can be, so that the promise of eighteen days is tried too.
		pass(closes - MutualAid::now().chain - 1);
		let polls = [dispute(pool, claims[0], person(3)), dispute(pool, claims[1], person(4))];
		pass(d(3));
		for n in 5..9 {
			vote(polls[0], person(n), true);
			vote(polls[1], person(n), false);
		}
		assert_ok!(MutualAid::request_exit(signed(person(11)), pool, ANY));
		check();
		pass(d(60));
		assert_eq!(state(pool, claims[0]), PartState::Refused);
		for claim in &claims[1..] {
			assert_eq!(state(pool, *claim), PartState::Paid);
		}
		assert_ok!(MutualAid::pay_exit(signed(STRANGER), pool, person(11)));
		if rules.own_account > 0 {
			pay(pool, person(5), 1);
			ask(person(5), PayeeRequest::OwnAccount);
		}
		pass(d(600));
		check();
	});
}

/// Stopped by compiled bounds: between them the arithmetic holds, at the least and the most dues too.
#[test]
fn rules_at_each_bound() {
	for extreme in [BOUNDS.min, BOUNDS.template, BOUNDS.max] {
		for dues in [100, 10_007, BOUNDS.max.dues] {
			live_under(RulesOfPool { dues, ..extreme });
		}
	}
}

/// Stopped by the floor of dues, one running dispute for each voter, buckets without an end, and the registry's own power.
#[test]
fn stuff_disputes_buckets_and_the_registry_from_an_own_pool_of_dust() {
	on_chain(|| {
		let create = |dues| {
			let rules = RulesOfPool { dues, ..template() };
			let (name, nothing) = (b"Dust".to_vec().try_into().unwrap(), Default::default());
			let (yuan, treasury) = (CurrencyId::WithId(YUAN), pool::Successor::Treasury);
			MutualAid::create_pool(
				signed(HOST),
				pool::Kind::Education,
				yuan,
				rules,
				name,
				nothing,
				H256::zero(),
				treasury,
			)
		};
		assert_noop!(create(99), Error::<Test>::DuesBelowFloor);
		assert_ok!(create(100));
		let own = 0;
		let ring = 100..150;
		for n in ring.clone() {
			join(own, person(n));
			pay(own, person(n), 2);
		}
		let honest = pool_of_voters(10);
		for n in ring.clone() {
			pay(own, person(n), 1);
		}
		let registered = MutualAid::register_payee(signed(HOST), STRANGER, PayeeKind::School);
		assert_noop!(registered, polkadot_sdk::sp_runtime::DispatchError::BadOrigin);
		assert_noop!(MutualAid::accept_payee(signed(HOST), own, STRANGER), Error::<Test>::PayeeNotRegistered);

		for n in ring.clone().chain(ring.clone()) {
			let parts = vec![PartRequest { amount: 1, ..request(1, PayeeRequest::OwnAccount).parts[0].clone() }; 8];
			let request = ClaimRequest { parts: parts.try_into().unwrap(), ..request(8, PayeeRequest::OwnAccount) };
			assert_ok!(MutualAid::file_claim(signed(person(n)), own, request));
		}
		let dispute_own = |who, claim, part| {
			MutualAid::dispute(signed(who), own, claim, part, Reason::Other, H256::zero()).map(|()| claim)
		};
		for (claim, n) in (0..).zip(ring) {
			assert_ok!(dispute_own(person(n), 99 - claim, 0));
			assert_noop!(dispute_own(person(n), 99 - claim, 1), Error::<Test>::AlreadyDisputing);
		}
		// Behind all of these in the same hour.
		let disputed = file(honest, person(0), 100);
		let silent = file(honest, person(1), 100);
		dispute(honest, disputed, person(2));
		let bucket = DueCount::<Test>::iter_values().max();
		assert!(bucket >= Some(700), "{bucket:?}");
		jump_without_room(d(3) + HOUR);
		let mut blocks = 0;
		while !matches!(state(honest, silent), PartState::Approved { .. }) {
			build_block_with_room(wall() + 6, Weight::zero());
			blocks += 1;
			assert!(blocks < 300, "half an hour of full blocks");
		}
	});
}

/// Stopped by cover years that survive a return, and go on from the first joining.
#[test]
fn leave_and_come_back_for_another_years_limits() {
	on_chain(|| {
		let pool = pool_of_voters(12);
		file_to(pool, person(0), 3 * DUES, PayeeRequest::OwnAccount);
		pass(d(5));
		let before = MutualAid::membership_of(pool, &person(0)).unwrap();
		assert_eq!((before.year.received, before.year.own_account), (3 * DUES, 3 * DUES));
		assert_ok!(MutualAid::request_exit(signed(person(0)), pool, ANY));
		end_notice(pool, person(0));
		assert_ok!(MutualAid::pay_exit(signed(person(0)), pool, person(0)));
		assert_ok!(MutualAid::invite(signed(person(1)), pool, person(0)));
		assert_ok!(MutualAid::join(signed(person(0)), pool));
		let back = MutualAid::membership_of(pool, &person(0)).unwrap();
		assert_eq!((back.year, back.year_ends), (before.year, before.year_ends));
		(0..12).for_each(|n| pay(pool, person(n), 3));
		pass(d(60));
		let own = payable_of(pool, person(0), 0, wall(), 20 * DUES, PayeeRequest::OwnAccount).unwrap();
		assert_eq!((own.own_account, own.binding), (Some(0), Limit::OwnAccount));
	});
}

/// Stopped by counting a claim once: two parts whose windows ran side by side are one mistake.
#[test]
fn dispute_two_parts_of_a_claim_to_end_its_claimants_cover() {
	on_chain(|| {
		let pool = pool_of_voters(12);
		let to_school = |amount| PartRequest { amount, payee: TO_SCHOOL, due: wall(), milestone: None };
		let parts = vec![to_school(1_000), to_school(1_000)].try_into().unwrap();
		assert_ok!(MutualAid::file_claim(signed(person(0)), pool, ClaimRequest { parts, ..request(2_000, TO_SCHOOL) }));
		let polls = [1, 2].map(|n| {
			let part = (n - 1) as PartIndex;
			assert_ok!(MutualAid::dispute(signed(person(n)), pool, 0, part, Reason::WrongAmount, H256::zero()));
			Disputes::<Test>::get((pool, 0, part)).unwrap().poll
		});
		pass(d(1));
		for poll in polls {
			(3..9).for_each(|n| vote(poll, person(n), true));
		}
		pass(d(4));
		for part in 0..2 {
			assert_eq!(Parts::<Test>::get((pool, 0, part)).unwrap().state, PartState::Refused);
		}
		let member = Members::<Test>::get(pool, person(0)).unwrap();
		assert_eq!((member.record.refusals, member.is_covered(&template(), MutualAid::now())), (1, true));
	});
}

/// Stopped by looking whether the account is some pool's.
#[test]
fn have_a_pot_vouched_for_as_payee() {
	on_chain(|| {
		let pools = [pool_of_voters(10), pool_of_voters(3)];
		for pot in pools.map(MutualAid::pot) {
			let asked = request(1_000, PayeeRequest::Vouched(pot));
			assert_noop!(MutualAid::file_claim(signed(person(0)), pools[0], asked), Error::<Test>::PotAsPayee);
		}
	});
}

/// Stopped by a floor of twice the least balance: a host's fee leaves an account with just the dues alive.
#[test]
fn join_free_of_charge_with_just_the_dues_and_fail_for_the_hosts_fee() {
	on_chain(|| {
		let floor = |floor| {
			let change = crate::protocol::Parameter::DuesFloor { currency: CurrencyId::Native, floor };
			MutualAid::set_parameter(Origin::Parameters.into(), change)
		};
		assert_noop!(floor(2 * NATIVE_MINIMUM - 1), Error::<Test>::ParameterOutOfBounds);
		assert_ok!(floor(2 * NATIVE_MINIMUM));
	});
}

/// Stopped by counting a part that waited in the cover year in which it opens.
#[test]
fn take_three_cover_years_in_ten_days() {
	on_chain(|| {
		let pool = pool_of_voters(40);
		let everybody_pays = || {
			for n in 0..40 {
				while MutualAid::membership_of(pool, &person(n)).unwrap().periods_in_arrears > 0 {
					pay(pool, person(n), 1);
				}
			}
		};
		for _ in 0..20 {
			pass(d(30));
			everybody_pays();
		}
		leave(&[pool], &[900_000]);
		let member = || Members::<Test>::get(pool, person(0)).unwrap();
		let plan = |due| {
			let mut asked = planned(25 * DUES, PayeeRequest::Account(SCHOOL), d(180));
			asked.parts[0].due = wall() + due;
			assert_ok!(MutualAid::file_claim(signed(person(0)), pool, asked));
		};
		pass(member().year_ends(chain()) - chain() - d(5));
		everybody_pays();
		plan(d(400));
		pass(d(10));
		plan(d(395));
		for _ in 0..13 {
			pass(d(30));
			everybody_pays();
		}
		let open = |claim| MutualAid::open_part(signed(person(0)), pool, claim, 0, None);
		assert_ok!(open(0));
		assert_eq!((member().year_at(chain()).received, member().record.promised), (25 * DUES, 50 * DUES));
		assert_noop!(open(1), Error::<Test>::AboveCoverYear);
		assert_eq!(payable(pool, person(0)).binding, Limit::CoverYear);
		// What is taken back counts no more in the year in which it opened.
		assert_ok!(MutualAid::withdraw_claim(signed(person(0)), pool, 0));
		assert_eq!(member().year_at(chain()).received, 0);
		assert_ok!(open(1));
	});
}
