//! Watchers: voters drawn by lot to look at a part while it can be disputed. They are no gate: silence still pays.
//!
//! Voters have rising numbers, so a draw needs no list: numbers are drawn below the first that came too late, and whoever
//! has one of them is drawn. The number of a voter who left draws nobody, so more are drawn the more have left.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use polkadot_sdk::sp_io::hashing::blake2_256;
use scale_info::TypeInfo;

use crate::{ClaimId, PoolId};

/// Voters who are to be drawn.
const WATCHERS: u32 = 10;
/// Most numbers that are drawn: `looked` has a bit for each. Numbers of voters who left, and of those who left and stayed
/// after all, draw nobody; some could use many up.
const MAX_DRAWS: u32 = 64;

/// What the watchers of a part have seen so far. They look while it can be disputed; a panel sees what they have seen, so
/// it lasts until that has decided.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Watch {
	/// By what the numbers are drawn: the beginning of the hash of the block before the one in which the part opened.
	pub seed: [u8; 8],
	/// From whom.
	pub lot: Lot,
	/// Who has looked: one bit for each number, in the order in which they are drawn.
	pub looked: u64,
	/// How many of them have doubts.
	pub doubts: u8,
}

impl Watch {
	/// Nobody has looked yet.
	pub fn drawn_by(block: impl AsRef<[u8]>, lot: Lot) -> Self {
		let mut seed = [0; 8];
		seed.iter_mut().zip(block.as_ref()).for_each(|(byte, from)| *byte = *from);
		Self { seed, lot, looked: 0, doubts: 0 }
	}

	/// The numbers that are drawn for a claim, each once. Parts of a claim that open together are looked at by the same
	/// voters, claims that are filed together are not.
	pub fn numbers(&self, pool: PoolId, claim: ClaimId) -> Vec<u32> {
		let lot = self.lot;
		let mut numbers = Vec::new();
		// Floyd's: one below each of the last numbers and that itself; who is drawn already yields to the last.
		for (nth, last) in (lot.cutoff.saturating_sub(lot.draws())..lot.cutoff).enumerate() {
			let chance = (self.seed, pool, claim, nth as u8).using_encoded(blake2_256);
			let word = u32::from_le_bytes([chance[0], chance[1], chance[2], chance[3]]);
			let number = word % last.saturating_add(1);
			numbers.push(if numbers.contains(&number) { last } else { number });
		}
		numbers
	}

	/// Whether who was drawn at this place has looked.
	pub fn has_looked(&self, place: usize) -> bool {
		self.looked >> place & 1 == 1
	}

	/// Who was drawn at this place has looked.
	pub fn look(&mut self, place: usize, doubt: bool) {
		self.looked |= 1 << place;
		self.doubts = self.doubts.saturating_add(doubt.into());
	}
}

/// From whom watchers are drawn: the voters of when a part opened.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Lot {
	/// How many there were, without the claimant.
	pub electorate: u32,
	/// The first number that came too late.
	pub cutoff: u32,
}

impl Lot {
	/// How many numbers are drawn, so that of the voters about ten are, or all: min(64, cutoff, ⌈10 × cutoff / electorate⌉).
	pub fn draws(self) -> u32 {
		let wanted = match self.electorate {
			0 => 0,
			electorate => u64::from(WATCHERS).saturating_mul(self.cutoff.into()).div_ceil(electorate.into()),
		};
		wanted.min(MAX_DRAWS.into()).min(self.cutoff.into()) as u32
	}

	/// About how many voters that comes to: of the numbers so many are the electorate's.
	pub fn drawn(self) -> u32 {
		let expected = u64::from(self.draws()).saturating_mul(self.electorate.into()).checked_div(self.cutoff.into());
		expected.map_or(0, |voters| voters as u32)
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	fn lot(electorate: u32, cutoff: u32) -> Lot {
		Lot { electorate, cutoff }
	}

	/// 1,000 seeds.
	fn draws_of(lot: Lot) -> impl Iterator<Item = Vec<u32>> {
		(0u32..1_000).map(move |n| Watch::drawn_by(n.to_le_bytes(), lot).numbers(3, 4))
	}

	#[test]
	fn about_ten_are_drawn_or_all_and_the_more_numbers_the_more_have_left() {
		for (electorate, cutoff, draws, drawn) in [
			(0, 0, 0, 0),
			(0, 1, 0, 0),
			(4, 5, 5, 4),
			(9, 10, 10, 9),
			(10, 10, 10, 10),
			(40, 40, 10, 10),
			(40, 41, 11, 10),
			(399, 400, 11, 10),
			(60, 90, 15, 10),
			(60, 100, 17, 10),
			(100, 300, 30, 10),
			(100, 640, 64, 10),
			(100, 700, 64, 9),
			(1_000_000_000, 4_000_000_000, 40, 10),
			(4_000_000_000, 4_000_000_000, 10, 10),
		] {
			assert_eq!((lot(electorate, cutoff).draws(), lot(electorate, cutoff).drawn()), (draws, drawn), "{cutoff}");
		}
	}

	/// As `docs/chain.md` tells it, by another program.
	#[test]
	fn anybody_can_draw_the_same_numbers() {
		let watch = Watch::drawn_by([1, 2, 3, 4, 5, 6, 7, 8], lot(40, 41));
		assert_eq!(watch.numbers(3, 4), [26, 29, 4, 32, 3, 13, 17, 22, 30, 10, 24]);
	}

	#[test]
	fn every_number_is_drawn_as_often_as_any_other() {
		let mut times = [0u32; 41];
		for number in draws_of(lot(40, 41)).flatten() {
			times[number as usize] += 1;
		}
		// 11,000 over 41: 268 each, and a standard deviation of 14.
		assert!(times.iter().all(|times| (210..330).contains(times)), "{times:?}");
	}

	#[test]
	fn claims_of_one_block_have_watchers_of_their_own_and_so_has_a_part_that_opens_later() {
		let watch = Watch::drawn_by([7; 32], lot(400, 400));
		assert_eq!(watch.seed, [7; 8]);
		let numbers = watch.numbers(0, 0);
		assert_ne!(numbers, watch.numbers(0, 1));
		assert_ne!(numbers, watch.numbers(1, 0));
		assert_ne!(numbers, Watch::drawn_by([8; 32], lot(400, 400)).numbers(0, 0));
	}

	#[test]
	fn who_has_looked_is_told_by_their_place() {
		let mut watch = Watch::drawn_by([], lot(40, 41));
		watch.look(63, true);
		watch.look(0, false);
		assert_eq!(watch, Watch { seed: [0; 8], lot: lot(40, 41), looked: 1 << 63 | 1, doubts: 1 });
		assert_eq!((0..64).filter(|place| watch.has_looked(*place)).collect::<Vec<_>>(), [0, 63]);
	}

	proptest! {
		#[test]
		fn each_number_is_drawn_once_and_is_below_the_cutoff(
			seed: [u8; 8], electorate: u32, (cutoff, claim) in prop_oneof![(0u32..40, 0u32..9), any::<(u32, u32)>()],
		) {
			let lot = lot(electorate, cutoff);
			let numbers = Watch::drawn_by(seed, lot).numbers(1, claim);
			prop_assert_eq!(numbers.len(), lot.draws() as usize);
			prop_assert!(numbers.iter().all(|number| *number < cutoff));
			let mut once = numbers.clone();
			once.sort_unstable();
			once.dedup();
			prop_assert_eq!(once.len(), numbers.len());
		}
	}
}
