//! When a poll passes: a majority of the votes and a least number of ayes.
//!
//! The least number grows with the root of the electorate: a fifth of ten thousand never votes, so fraud would always
//! pay. What binds everyone takes a part of the electorate as well: else whoever is unobserved decides with the root
//! alone, one voter of a hundred. Below three voters nothing passes, ties do not pass, and a nay never helps to pass.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// The least electorate that can decide anything, and the least number of ayes.
const LEAST: u32 = 3;

/// How much agreement a subject needs.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Threshold {
	/// More ayes than nays, and at least max(3, min(⌈E/5⌉, ⌈√E⌉)).
	Refuse,
	/// Two thirds, and at least max(3, ⌈1.5√E⌉, ⌈E/12⌉).
	Change,
	/// Two thirds, and at least max(3, 2⌈√E⌉, ⌈E/10⌉), but never more than everyone.
	WindUp,
	/// Two thirds, and at least max(3, ⌈√E⌉, ⌈E/50⌉): for a change that takes nothing from anyone.
	Ease,
}

impl Threshold {
	/// Least number of ayes in an electorate of this size.
	pub fn needed_ayes(self, electorate: u32) -> u32 {
		let root = root_up(electorate.into()) as u32;
		match self {
			Self::Refuse => electorate.div_ceil(5).min(root).max(LEAST),
			Self::Ease => root.max(electorate.div_ceil(50)).max(LEAST),
			// ⌈1.5√E⌉ = ⌈√(9E/4)⌉, below 2¹⁷.
			Self::Change => {
				let larger_root = root_up((9 * u64::from(electorate)).div_ceil(4)) as u32;
				larger_root.max(electorate.div_ceil(12)).max(LEAST)
			}
			// The root of 2³² is 2¹⁶, so twice it does not overflow.
			Self::WindUp => (2 * root).max(electorate.div_ceil(10)).max(LEAST).min(electorate.max(LEAST)),
		}
	}

	/// Whether the ayes are enough of the votes.
	pub fn share_met(self, ayes: u32, nays: u32) -> bool {
		let (ayes, votes) = (u64::from(ayes), u64::from(ayes) + u64::from(nays));
		match self {
			Self::Refuse => 2 * ayes > votes,
			Self::Ease | Self::Change | Self::WindUp => votes > 0 && 3 * ayes >= 2 * votes,
		}
	}

	/// Whether a tally passes.
	pub fn passes(self, ayes: u32, nays: u32, electorate: u32) -> bool {
		electorate >= LEAST && self.share_met(ayes, nays) && ayes >= self.needed_ayes(electorate)
	}
}

/// ⌈√n⌉.
fn root_up(n: u64) -> u64 {
	let root = n.isqrt();
	if root * root == n { root } else { root + 1 }
}

#[cfg(test)]
mod tests {
	use super::{Threshold::*, *};
	use proptest::prelude::*;

	#[test]
	fn the_specifications_table() {
		let sizes = [3, 10, 40, 400, 10_000];
		let needed = |threshold: Threshold| sizes.map(|size| threshold.needed_ayes(size));
		assert_eq!(needed(Refuse), [3, 3, 7, 20, 100]);
		assert_eq!(needed(Ease), [3, 4, 7, 20, 200]);
		assert_eq!(needed(Change), [3, 5, 10, 34, 834]);
		assert_eq!(needed(WindUp), [3, 8, 14, 40, 1_000]);
	}

	#[test]
	fn panels_of_none_one_and_two_decide_nothing() {
		for threshold in [Refuse, Ease, Change, WindUp] {
			for electorate in 0..3 {
				assert!(!threshold.passes(electorate, 0, electorate));
				assert!(!threshold.passes(u32::MAX, 0, electorate));
			}
			assert!(threshold.passes(3, 0, 3));
		}
	}

	#[test]
	fn a_tie_does_not_refuse() {
		assert!(!Refuse.passes(20, 20, 400));
		assert!(Refuse.passes(21, 20, 400));
		assert!(Change.passes(40, 20, 400));
		assert!(!Change.passes(40, 21, 400));
	}

	#[test]
	fn no_votes_are_no_share_of_the_votes() {
		for threshold in [Refuse, Ease, Change, WindUp] {
			assert_eq!(
				[(0, 0), (1, 0), (0, 1)].map(|(ayes, nays)| threshold.share_met(ayes, nays)),
				[false, true, false]
			);
		}
	}

	#[test]
	fn the_largest_electorate_does_not_overflow() {
		for threshold in [Refuse, Ease, Change, WindUp] {
			assert!(threshold.passes(u32::MAX, 0, u32::MAX));
			assert!(!threshold.passes(u32::MAX / 2, u32::MAX, u32::MAX));
		}
	}

	#[test]
	fn the_more_a_change_takes_the_more_votes_it_needs_and_never_more_than_there_are() {
		for electorate in (0..20_000).chain([1 << 20, u32::MAX - 1, u32::MAX]) {
			let [ease, change, wind_up] = [Ease, Change, WindUp].map(|threshold| threshold.needed_ayes(electorate));
			assert!(ease <= change && change <= wind_up && wind_up <= electorate.max(LEAST), "{electorate}");
		}
	}

	proptest! {
		#[test]
		fn a_nay_never_helps_and_an_aye_never_hurts(
			ayes in 0u32..20_000, nays in 0u32..20_000, electorate in 0u32..40_000,
			threshold in prop::sample::select(vec![Refuse, Ease, Change, WindUp]),
		) {
			if threshold.passes(ayes, nays + 1, electorate) {
				prop_assert!(threshold.passes(ayes, nays, electorate));
			}
			if threshold.passes(ayes, nays, electorate) {
				prop_assert!(threshold.passes(ayes + 1, nays, electorate));
				prop_assert!(ayes > nays && ayes >= 3 && electorate >= 3);
			}
		}
	}
}
