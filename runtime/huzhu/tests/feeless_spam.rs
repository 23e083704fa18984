//! What costs nothing cannot be repeated: transactions of somebody without a single native token, on the real runtime.

mod support;
#[path = "support/transaction.rs"]
mod transaction;

use codec::Encode;
use huzhu_runtime::{
	Assets, Balances, Executive, Header, MutualAid, Runtime, RuntimeCall, RuntimeOrigin, System, UncheckedExtrinsic,
	genesis::DEMO, money::MILLI, time::SLOT,
};
use pallet_mutual_aid::{
	Call, Clock, CurrencyId, Disputes, Members, PoolId, Pools,
	claim::{ClaimRequest, Need, PartRequest, PayeeRequest, Reason},
	pool::{Kind, Successor},
	rules::{BOUNDS, Rules},
	time::{DAY, Seconds},
};
use polkadot_sdk::{
	frame_support::{assert_ok, traits::fungibles::Mutate},
	frame_system, pallet_timestamp, sp_consensus_aura,
	sp_core::H256,
	sp_runtime::{
		Digest, DigestItem,
		traits::Header as _,
		transaction_validity::{InvalidTransaction, TransactionSource, TransactionValidityError},
	},
};
use std::collections::BTreeSet;
use support::{account, development_chain};
use transaction::{signed, tipping};

const START: Seconds = 1_767_225_600;
const POOL: PoolId = 0;
/// Has the pool's currency and no native token.
const POOR: &str = "//Poor";

fn by(path: &str) -> RuntimeOrigin {
	RuntimeOrigin::signed(account(path))
}

/// Sends transactions of one account in one block.
struct Sender {
	nonce: u32,
}

impl Sender {
	/// Whether the transaction was let into the block; then it has also succeeded.
	fn is_let_in(&mut self, call: impl Into<RuntimeCall>) -> bool {
		match Executive::apply_extrinsic(signed(POOR, self.nonce, call.into())) {
			Ok(outcome) => {
				assert_ok!(outcome);
				self.nonce += 1;
				true
			}
			Err(refused) => {
				assert_eq!(refused, TransactionValidityError::Invalid(InvalidTransaction::Payment));
				false
			}
		}
	}
}

fn ask() -> Call<Runtime> {
	let due = Clock::<Runtime>::get().last_seen;
	let part = PartRequest { amount: 100, payee: PayeeRequest::OwnAccount, due, milestone: None };
	let parts = vec![part].try_into().unwrap();
	let (need, statement) = (Need::Books, H256::zero());
	Call::file_claim {
		pool: POOL,
		request: ClaimRequest { rules: 0, need, loss_date: due, cost: 1_000, statement, parts },
	}
}

/// Stopped by `feeless_if`, which is true only where the call would succeed, and by each free call using up its right.
#[test]
fn free_calls_are_sent_again_and_again() {
	development_chain().execute_with(|| {
		let slot = sp_consensus_aura::Slot::from(START * 1_000 / SLOT);
		let digest = Digest { logs: vec![DigestItem::PreRuntime(sp_consensus_aura::AURA_ENGINE_ID, slot.encode())] };
		Executive::initialize_block(&Header::new(1, H256::zero(), H256::zero(), H256::zero(), digest));
		let time = pallet_timestamp::Call::<Runtime>::set { now: START * 1_000 };
		assert_ok!(Executive::apply_extrinsic(UncheckedExtrinsic::new_bare(time.into())).unwrap());
		assert_ok!(Assets::mint_into(DEMO, &account(POOR), 1_000_000));
		assert_eq!(Balances::free_balance(account(POOR)), 0);
		let mut poor = Sender { nonce: 0 };

		let rules = Rules { dues: 6_000, open_joins: Default::default(), ..BOUNDS.template };
		assert_ok!(MutualAid::create_pool(
			by("//Organiser"),
			Kind::Education,
			CurrencyId::WithId(DEMO),
			rules,
			b"A pool".to_vec().try_into().unwrap(),
			Default::default(),
			H256::zero(),
			Successor::Treasury,
		));
		let join = || Call::<Runtime>::join { pool: POOL };
		assert!(!poor.is_let_in(join()), "nobody invited");
		assert_ok!(MutualAid::invite(by("//Organiser"), POOL, account(POOR)));
		// Who fills blocks must outbid it in each of their transactions.
		let priority = |transaction| {
			Executive::validate_transaction(TransactionSource::External, transaction, System::block_hash(0))
				.unwrap()
				.priority
		};
		let free = priority(signed(POOR, 0, join().into()));
		let remark =
			|tip| tipping("//Alice", 0, tip, frame_system::Call::<Runtime>::remark { remark: vec![0; 32] }.into());
		let [untipped, twice] = [0, 20 * MILLI].map(|tip| priority(remark(tip)));
		assert!(untipped < free && free < twice, "{untipped} {free} {twice}");
		// Nor can it be sent for every place of a node's queue: of two with one mark and one priority the first is kept.
		let marks = |nonce, call: Call<Runtime>| {
			let waiting = signed(POOR, nonce, call.into());
			let valid = Executive::validate_transaction(TransactionSource::External, waiting, System::block_hash(0));
			valid.unwrap().provides
		};
		let [first, again] = [0, 1].map(|nonce| marks(nonce, join()));
		assert_eq!(first.len(), 2);
		assert_eq!(first.iter().filter(|mark| again.contains(mark)).count(), 1);
		assert!(poor.is_let_in(join()));
		assert!(!poor.is_let_in(join()), "a member already");

		assert!(!poor.is_let_in(ask()), "cover has not begun");
		// Half a year later, with others' money in the pot and the poor one a voter.
		for n in 1..5 {
			assert_ok!(MutualAid::invite(by("//Organiser"), POOL, account(&format!("//Member//{n}"))));
			assert_ok!(MutualAid::join(by(&format!("//Member//{n}")), POOL));
		}
		for (number, who) in Members::<Runtime>::iter_key_prefix(POOL).collect::<Vec<_>>().into_iter().enumerate() {
			assert_ok!(MutualAid::pay_dues(by("//Sponsor"), POOL, who.clone(), 5));
			Members::<Runtime>::mutate(POOL, who, |member| {
				let member = member.as_mut().unwrap();
				(member.sequence, member.cover_from) = (Some(number as u32), START - DAY);
			});
		}
		Pools::<Runtime>::mutate(POOL, |pool| {
			let pool = pool.as_mut().unwrap();
			(pool.voters, pool.next_sequence) = (5, 5);
		});
		let sums = (1..=799).map(|amount| {
			let Call::file_claim { pool, mut request } = ask() else { unreachable!() };
			request.parts[0].amount = amount;
			marks(poor.nonce, Call::file_claim { pool, request })
		});
		let places = sums.flatten().collect::<BTreeSet<_>>();
		assert_eq!(places.len(), 64 + 1, "as many as wait of one account, and its number");
		assert_eq!(priority(signed(POOR, poor.nonce, ask().into())), free, "a claim is heavier than to join");
		assert!(poor.is_let_in(ask()));
		assert!(poor.is_let_in(ask()));
		assert!(!poor.is_let_in(ask()), "two in a period");

		let claim = Pools::<Runtime>::get(POOL).unwrap().next_claim;
		let Call::file_claim { request, .. } = ask() else { unreachable!() };
		assert_ok!(MutualAid::file_claim(by("//Member//1"), POOL, request));
		let look = |claim, doubt| Call::<Runtime>::look { pool: POOL, claim, part: 0, doubt };
		assert!(!poor.is_let_in(look(claim - 1, false)), "their own claim");
		assert!(!poor.is_let_in(look(claim + 1, false)), "no claim");
		assert!(poor.is_let_in(look(claim, false)), "of five all are drawn");
		assert!(!poor.is_let_in(look(claim, false)), "looked already");
		assert!(!poor.is_let_in(look(claim, true)), "nor is it changed");
		assert_ok!(MutualAid::dispute(by("//Member//2"), POOL, claim, 0, Reason::Other, H256::zero()));
		let poll = Disputes::<Runtime>::get((POOL, claim, 0)).unwrap().poll;
		let vote = |aye| pallet_member_referenda::Call::<Runtime>::vote { poll, aye };
		assert!(!poor.is_let_in(vote(true)), "the talk is not over");
		Clock::<Runtime>::mutate(|clock| clock.last_seen += DAY);
		assert!(poor.is_let_in(vote(true)));
		assert!(!poor.is_let_in(vote(true)), "voted so");
		assert!(!poor.is_let_in(vote(false)), "a changed vote pays");

		// What gives the fee back asks for it first.
		assert!(!poor.is_let_in(Call::<Runtime>::service { limit: 1 }));
		assert!(!poor.is_let_in(Call::<Runtime>::sweep { pool: POOL }));
		assert!(!poor.is_let_in(Call::<Runtime>::pay_exit { pool: POOL, member: account(POOR) }));
		assert_eq!(System::account_nonce(account(POOR)), poor.nonce);
	});
}
