//! From one layout of the storage to the next, a few entries to a block.

use codec::Encode;
#[cfg(feature = "try-runtime")]
use polkadot_sdk::frame_support::traits::fungibles::roles::ResetTeam;
use polkadot_sdk::{
	frame_support::{
		migrations::{SteppedMigration, SteppedMigrationError},
		storage::unhashed,
		traits::fungibles::roles::Inspect,
		weights::{Weight, WeightMeter},
	},
	sp_arithmetic::Perquintill,
	sp_runtime::traits::AccountIdConversion,
};

use super::settlement::leave;
#[cfg(feature = "try-runtime")]
use crate::migrations::CountClaims;
use crate::{
	change::{Proposal, Slot},
	claim::{ClaimRequest, PartRequest, PayeeRequest},
	migrations::{NoteStarts, ToLayoutFive, in_layout_four, in_layout_two},
	mock::*,
	rules::Rules as RulesOfPool,
	time::HOUR,
	*,
};

/// Bring everything along, with room for so many entries in a step; how many steps it took.
fn bring_along<Migration: SteppedMigration>(each: Weight, entries: u64) -> u32 {
	let mut cursor = None;
	for step in 1.. {
		let mut meter = WeightMeter::with_limit(each.saturating_mul(entries));
		cursor = Migration::step(cursor, &mut meter).unwrap();
		if cursor.is_none() {
			return step;
		}
	}
	unreachable!()
}

fn note_starts(entries: u64) -> u32 {
	bring_along::<NoteStarts<Test>>(<Test as Config>::WeightInfo::bring_pool(), entries)
}

fn to_layout_five(entries: u64) -> u32 {
	bring_along::<ToLayoutFive<Test>>(<Test as Config>::WeightInfo::bring_part(), entries)
}

/// From layout 2 to today's. What is counted in between was counted all along.
pub(super) fn bring_all_along() {
	note_starts(1);
	assert_eq!(StorageVersion::get::<MutualAid>(), 3);
	StorageVersion::new(4).put::<MutualAid>();
	to_layout_five(2);
	assert_eq!(StorageVersion::get::<MutualAid>(), 5);
}

/// A pool as it was before who joined was counted.
pub(super) fn uncounted(pool: PoolId) -> pool::Pool<AccountId> {
	pool::Pool { arrivals: None, ..pool_of(pool) }
}

#[test]
fn pools_of_layout_two_note_from_when_their_rules_hold() {
	on_chain(|| {
		let pool = pool_of_voters(3);
		for version in 1..=3 {
			let start = chain() + d(u64::from(version) * 40);
			Rules::<Test>::insert(pool, version, rules::DatedRules { rules: template(), start });
			Pools::<Test>::mutate(pool, |pool| pool.as_mut().unwrap().add_version(start).unwrap());
		}
		let expected = pool_of(pool);
		assert_eq!(expected.starts.to_vec(), [chain() + d(80), chain() + d(120)]);
		in_layout_four::<Test>();
		in_layout_two::<Test>(pool);
		bring_all_along();
		assert_eq!(pool_of(pool), expected);
		let in_force = |date| MutualAid::rules_at(pool, date);
		assert_eq!(in_force(wall() + d(79)), Some(1));
		assert_eq!(in_force(wall() + d(80)), Some(2));
		assert_eq!(in_force(wall() + d(120)), Some(3));
	});
}

#[test]
fn a_pool_whose_rules_are_missing_is_kept() {
	on_chain(|| {
		let pool = pool_of_voters(3);
		Pools::<Test>::mutate(pool, |pool| pool.as_mut().unwrap().add_version(wall()).unwrap());
		in_layout_four::<Test>();
		in_layout_two::<Test>(pool);
		bring_all_along();
		let kept = pool_of(pool);
		assert_eq!((kept.rules, kept.starts.len(), kept.members), (1, 0, 3));
		Rules::<Test>::insert(pool, 1, rules::DatedRules { rules: template(), start: wall() });
	});
}

/// One part waits, one is open, one disputed, one approved, one in its window again; somebody leaves.
fn a_busy_pool() -> PoolId {
	let pool = pool_of_voters(12);
	file(pool, person(0), 700);
	pass(d(2));
	file(pool, person(1), 900);
	let disputed = file(pool, person(2), 1_100);
	let due = wall() + d(60);
	let parts = vec![PartRequest { amount: 1_300, payee: PayeeRequest::Account(SCHOOL), due, milestone: None }];
	let ahead = ClaimRequest {
		loss_date: due,
		parts: parts.try_into().unwrap(),
		..request(1_300, PayeeRequest::Account(SCHOOL))
	};
	MutualAid::file_claim(signed(person(3)), pool, ahead).unwrap();
	dispute(pool, disputed, person(4));
	pass(d(1));
	MutualAid::request_exit(signed(person(5)), pool, ANY).unwrap();
	let harder = RulesOfPool { dues: 2 * DUES, ..template() };
	MutualAid::propose_rules(signed(person(200)), pool, harder, H256::zero()).unwrap();
	MutualAid::draft(signed(person(7)), pool, Proposal::Rules(harder), H256::zero()).unwrap();
	MutualAid::draft(signed(person(8)), pool, Proposal::Host(person(300)), H256::zero()).unwrap();
	Rules::<Test>::mutate(pool, 0, |dated| dated.as_mut().unwrap().rules.backing = 0);
	let vouched = file_to(pool, person(6), 500, PayeeRequest::Vouched(person(301)));
	MutualAid::vouch(signed(person(9)), pool, vouched, Balance::MAX).unwrap();
	pool
}

#[test]
fn promises_are_told_apart_by_their_parts_and_who_leaves_accepts_whatever_comes() {
	on_chain(|| {
		let pools = [pool_of_voters(3), a_busy_pool()];
		let apart = Promises { waiting: 1_800, undecided: 2_000, owed: 700 };
		assert_eq!(pools.map(|pool| pool_of(pool).promises), [Promises::default(), apart]);
		// Whether who leaves had a vote was not noted.
		let unnoted = |(pool, who, member)| (pool, who, member::Member { resting: false, ..member });
		let all = || {
			(
				Members::<Test>::iter().map(unnoted).collect::<Vec<_>>(),
				Parts::<Test>::iter().collect::<Vec<_>>(),
				Vouchers::<Test>::iter().collect::<Vec<_>>(),
				Rules::<Test>::iter_prefix(pools[1]).collect::<Vec<_>>(),
				Drafts::<Test>::iter().collect::<Vec<_>>(),
				Changes::<Test>::iter().collect::<Vec<_>>(),
			)
		};
		let (before, kept) = (pools.map(uncounted), all());
		in_layout_four::<Test>();
		assert_eq!(Pools::<Test>::iter().count(), 0, "nobody can read them so");
		assert!(Members::<Test>::get(pools[1], person(5)).is_none());

		let scarce = &mut WeightMeter::with_limit(<Test as Config>::WeightInfo::bring_part() / 2);
		let refused = ToLayoutFive::<Test>::step(None, scarce);
		assert!(matches!(refused, Err(SteppedMigrationError::InsufficientWeight { .. })));
		// Pools, versions of rules, a change, members, parts, who vouches, drafts, currencies, and a look for each map that
		// finds no other.
		assert_eq!(to_layout_five(1), 2 + 2 + 1 + 15 + 5 + 1 + 2 + 2 + 9);
		assert_eq!((pools.map(pool_of), all()), (before.clone(), kept.clone()));
		assert_eq!(Rules::<Test>::get(pools[0], 0).unwrap().rules, RulesOfPool { backing: 0, ..template() });
		assert_eq!(StorageVersion::get::<MutualAid>(), 5);
		assert_eq!(Members::<Test>::get(pools[1], person(5)).unwrap().exit.unwrap().least, Perquintill::zero());
		// Once is enough.
		assert_eq!(to_layout_five(9), 1);
		assert_eq!((pools.map(pool_of), all()), (before, kept));
	});
}

/// Rules held from dates, and nobody had noted when the chain stood still.
#[test]
fn each_date_is_judged_by_the_rules_that_it_was_judged_by() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let opened = wall() - d(90);
		build_block(wall() + d(100));
		adopt(pool, RulesOfPool { cap: 20, ..template() });
		pass(d(1));
		MutualAid::propose_rules(signed(person(200)), pool, RulesOfPool { cap: 10, ..template() }, H256::zero())
			.unwrap();
		pass(d(3));
		let change = || Changes::<Test>::get(pool, Slot::RulesByHolder).unwrap();
		(0..6).for_each(|n| vote(change().poll, person(n), true));
		pass(d(14));
		let holds = MutualAid::decisions(pool, None).unwrap().waiting.unwrap().date;
		let versions = || [0, 1, 2].map(|version| Rules::<Test>::get(pool, version).unwrap().start);
		let (before, kept) = (uncounted(pool), (versions(), change()));
		let starts = before.starts.to_vec();

		in_layout_four::<Test>();
		let stalled = STOOD + d(100) - HOUR;
		// A version ends with its start, in any layout.
		let key = |version| Rules::<Test>::hashed_key_for(pool, version);
		let stored = |version| unhashed::get_raw(&key(version)).unwrap();
		for (version, start) in (1..).zip(&starts) {
			assert!(stored(version).ends_with(&(start + stalled).encode()));
		}
		// The first rules held from before the stall.
		let first = stored(0);
		unhashed::put_raw(&key(0), &[&first[..first.len() - 8], &opened.encode()].concat());
		to_layout_five(3);
		assert_eq!(pool_of(pool), before);
		assert_eq!((versions()[1..].to_vec(), change()), (kept.0[1..].to_vec(), kept.1));
		let in_force = |date| MutualAid::rules_at(pool, date);
		assert_eq!([opened - 1, opened].map(in_force), [None, Some(0)]);
		let adopted = starts[0] + stalled;
		assert_eq!([adopted - 1, adopted, holds - 1, holds].map(in_force), [Some(0), Some(1), Some(1), Some(2)]);
		// From here on stalls are noted.
		build_block(wall() + d(10));
		let moved = d(10) - HOUR;
		assert_eq!(
			[adopted - 1, adopted, holds, holds + moved - 1, holds + moved].map(in_force),
			[0, 1, 1, 1, 2].map(Some)
		);
	});
}

#[test]
fn what_cannot_be_read_stays_as_it_was() {
	on_chain(|| {
		let [broken, sound] = [a_busy_pool(), a_busy_pool()];
		let kept = [broken, sound].map(uncounted);
		in_layout_four::<Test>();
		let key = Pools::<Test>::hashed_key_for(broken);
		let whole = unhashed::get_raw(&key).unwrap();
		unhashed::put_raw(&key, &whole[1..]);
		to_layout_five(5);
		assert_eq!(unhashed::get_raw(&key).unwrap(), whole[1..]);
		assert_eq!(pool_of(sound), kept[1]);
		Pools::<Test>::insert(broken, &kept[0]);
	});
}

/// As many entries to a block as half of one has room for, whatever there is to bring along.
#[test]
fn a_hundred_thousand_pools_are_brought_along_block_by_block() {
	on_chain(|| {
		let pool = pool_of_voters(3);
		let (one, many) = (pool_of(pool), 100_000);
		let room = polkadot_sdk::frame_support::weights::Weight::from_parts(1_000_000_000_000, 2_621_440);
		for id in 1..many {
			Pools::<Test>::insert(id, &one);
		}
		in_layout_four::<Test>();
		let (mut cursor, mut blocks) = (None, 0);
		loop {
			let mut meter = WeightMeter::with_limit(room);
			cursor = ToLayoutFive::<Test>::step(cursor, &mut meter).unwrap();
			blocks += 1;
			assert!(meter.consumed().all_lte(room));
			if cursor.is_none() {
				break;
			}
		}
		println!("{many} pools in {blocks} blocks");
		assert!(blocks > 100, "no block does it all");
		let expected = one.encode();
		assert!((0..many).all(|id| unhashed::get_raw(&Pools::<Test>::hashed_key_for(id)) == Some(expected.clone())));
		(1..many).for_each(Pools::<Test>::remove);
		leave(&[pool], &[books(pool).free]);
	});
}

/// They were owned by the account that is the pot of the pool 0 as well.
#[test]
fn currencies_get_an_owner_that_is_no_pot() {
	on_chain(|| {
		let pool = pool_of_voters(3);
		assert_eq!(pool, 0);
		let untagged: AccountId = PotId::get().into_account_truncating();
		assert_eq!(MutualAid::pot(pool), untagged);
		let team = || {
			[Assets::owner(YUAN), Assets::admin(YUAN), Assets::issuer(YUAN), Assets::freezer(YUAN)].map(Option::unwrap)
		};
		// One that is registered and not there stops nothing.
		let absent = CurrencyId::WithId(77);
		Currencies::<Test>::insert(&absent, Currency { dues_floor: 100, issuer: None });
		let (money, supply) = (balance(pool, untagged), Assets::total_supply(YUAN));
		in_layout_four::<Test>();
		assert_eq!(team(), [untagged; 4]);
		#[cfg(feature = "try-runtime")]
		let before = ToLayoutFive::<Test>::pre_upgrade().unwrap();
		to_layout_five(2);
		#[cfg(feature = "try-runtime")]
		{
			ToLayoutFive::<Test>::post_upgrade(before.clone()).unwrap();
			Assets::reset_team(YUAN, untagged, untagged, untagged, untagged).unwrap();
			assert!(ToLayoutFive::<Test>::post_upgrade(before).is_err());
			StorageVersion::new(4).put::<MutualAid>();
			to_layout_five(2);
		}
		assert_eq!(team(), [MutualAid::currencies_owner(); 4]);
		assert_ne!(MutualAid::currencies_owner(), untagged);
		assert_eq!((balance(pool, untagged), Assets::total_supply(YUAN)), (money, supply));
		Currencies::<Test>::remove(&absent);
	});
}

/// What an upgrade is tried with finds an entry that nobody can read any more, though its key is there.
#[test]
#[cfg(feature = "try-runtime")]
fn a_trial_of_an_upgrade_sees_what_cannot_be_read() {
	on_chain(|| {
		let pool = a_busy_pool();
		let kept = uncounted(pool);
		let key = Pools::<Test>::hashed_key_for(pool);
		let broken = |check: &dyn Fn() -> bool| {
			let whole = unhashed::get_raw(&key).unwrap();
			unhashed::put_raw(&key, &whole[1..]);
			let found = check();
			unhashed::put_raw(&key, &whole);
			found
		};
		in_layout_four::<Test>();
		in_layout_two::<Test>(pool);
		let before = NoteStarts::<Test>::pre_upgrade().unwrap();
		note_starts(1);
		assert!(NoteStarts::<Test>::post_upgrade(before.clone()).is_ok());
		assert!(broken(&|| NoteStarts::<Test>::post_upgrade(before.clone()).is_err()));

		StorageVersion::new(4).put::<MutualAid>();
		let before = ToLayoutFive::<Test>::pre_upgrade().unwrap();
		to_layout_five(2);
		assert!(ToLayoutFive::<Test>::post_upgrade(before.clone()).is_ok());
		assert!(broken(&|| ToLayoutFive::<Test>::post_upgrade(before.clone()).is_err()));
		assert_eq!(pool_of(pool), kept);
		// On a chain that has them behind it nothing is looked at.
		let nothing = NoteStarts::<Test>::pre_upgrade().unwrap();
		assert!(NoteStarts::<Test>::post_upgrade(nothing).is_ok());
	});
}

#[test]
#[cfg(feature = "try-runtime")]
fn a_trial_of_an_upgrade_sees_a_claim_that_was_not_counted() {
	on_chain(|| {
		let pool = a_busy_pool();
		// Counted all along.
		StorageVersion::new(3).put::<MutualAid>();
		let before = CountClaims::<Test>::pre_upgrade().unwrap();
		let check = || CountClaims::<Test>::post_upgrade(before.clone());
		assert_eq!(check(), Ok(()));
		let way = UnderWay::<Test>::take(pool, 0).unwrap();
		assert!(check().is_err());
		UnderWay::<Test>::insert(pool, 0, way);
		StorageVersion::new(5).put::<MutualAid>();
	});
}
