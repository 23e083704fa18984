//! A settlement round: the parts of a pool that are paid together, by one factor.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use polkadot_sdk::sp_arithmetic::{
	ArithmeticError, Perquintill,
	traits::{EnsureAddAssign, EnsureSub, EnsureSubAssign},
};
use scale_info::TypeInfo;

use crate::{
	Balance, ClaimId, PartIndex,
	pool::{Books, ratio},
	time::{Seconds, Stamp},
};

/// Most rounds that a part goes through, deferrals counted; then its rest expires.
pub const MAX_ROUNDS: u32 = 24;

/// Most parts paid in one step of a walk.
pub const WALK: u32 = 8;

/// Whether a round takes parts or pays them.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Phase {
	/// Approved parts enter.
	Collecting,
	/// Its queue is walked.
	Paying {
		/// What it pays by.
		factors: Factors,
		/// Next place of the queue.
		next: u32,
		/// Donations set aside and not paid yet.
		donated_left: Balance,
		/// Free money set aside and not paid yet.
		free_left: Balance,
	},
}

/// The two factors of a round.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Factors {
	/// Of a part to a registered payee, from donations.
	pub donated: Perquintill,
	/// Of what then remains of any part, from free money.
	pub free: Perquintill,
}

impl Factors {
	/// Nothing is paid.
	pub const ZERO: Self = Self { donated: Perquintill::zero(), free: Perquintill::zero() };

	/// A part's payment as (from donations, from free money).
	pub fn of(&self, remaining: Balance, registered: bool) -> (Balance, Balance) {
		let donated = if registered { self.donated.mul_floor(remaining) } else { 0 };
		(donated, self.free.mul_floor(remaining.saturating_sub(donated)))
	}
}

/// The parts of a pool that are paid together.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Round {
	/// When the first part entered.
	pub opened: Stamp,
	/// When it is paid, in chain time.
	pub ends: Seconds,
	/// Remainders of all its parts at entry.
	pub approved: Balance,
	/// Of it, to registered payees.
	pub registered: Balance,
	/// Parts that entered.
	pub queued: u32,
	/// How often its end was moved for want of money.
	pub deferrals: u32,
	/// Whether it takes parts or pays them.
	pub phase: Phase,
}

/// A place in a round's queue.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Queued {
	/// The part's claim.
	pub claim: ClaimId,
	/// Its number.
	pub part: PartIndex,
	/// The round's deferrals when it entered.
	pub deferrals: u32,
}

/// What a round sets aside.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Allotment {
	/// What it pays by.
	pub factors: Factors,
	/// From donations.
	pub donated: Balance,
	/// From free money.
	pub free: Balance,
}

impl Round {
	/// A round that no part has entered yet.
	pub fn new(opened: Stamp, ends: Seconds) -> Self {
		Self { opened, ends, approved: 0, registered: 0, queued: 0, deferrals: 0, phase: Phase::Collecting }
	}

	/// Take a part's remainder; returns its place.
	pub fn enter(&mut self, remaining: Balance, registered: bool) -> Result<u32, ArithmeticError> {
		let place = self.queued;
		self.queued.ensure_add_assign(1)?;
		self.approved.ensure_add_assign(remaining)?;
		if registered {
			self.registered.ensure_add_assign(remaining)?;
		}
		Ok(place)
	}

	/// Give a part's remainder back; its place stays empty.
	pub fn leave(&mut self, remaining: Balance, registered: bool) -> Result<(), ArithmeticError> {
		self.approved.ensure_sub_assign(remaining)?;
		if registered {
			self.registered.ensure_sub_assign(remaining)?;
		}
		Ok(())
	}

	/// What the pool's money allows: g = min(1, donated / registered) from donations for parts to registered payees,
	/// then f = min(1, free / (approved − ⌊g·registered⌋)) from free money for every remainder.
	pub fn allot(&self, books: &Books) -> Result<Allotment, ArithmeticError> {
		let donated_factor = ratio(books.donated, self.registered);
		let donated = books.given_to(self.registered);
		let rest = self.approved.ensure_sub(donated)?;
		let free_factor = ratio(books.free, rest);
		Ok(Allotment {
			factors: Factors { donated: donated_factor, free: free_factor },
			donated,
			free: free_factor.mul_floor(rest),
		})
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	fn round(parts: &[(Balance, bool)]) -> Round {
		let mut round = Round::new(Stamp { time: 0, block: 0 }, 0);
		for (remaining, registered) in parts {
			round.enter(*remaining, *registered).unwrap();
		}
		round
	}

	#[test]
	fn the_specifications_example() {
		let round = round(&[(2_000, true), (2_500, false)]);
		let books = Books { free: 3_000, donated: 1_000, ..Books::default() };
		let allotment = round.allot(&books).unwrap();
		assert_eq!((allotment.donated, allotment.free), (1_000, 2_999));
		assert_eq!(allotment.factors.of(2_000, true), (1_000, 857));
		assert_eq!(allotment.factors.of(2_500, false), (0, 2_142));
	}

	#[test]
	fn enough_money_pays_every_part_whole() {
		let round = round(&[(7, true), (11, false), (13, true)]);
		let books = Books { free: 31, donated: 0, ..Books::default() };
		let allotment = round.allot(&books).unwrap();
		assert_eq!(allotment.factors.of(13, true), (0, 13));
		assert_eq!(allotment.free, 31);
	}

	proptest! {
		#[test]
		fn parts_never_get_more_than_their_due_and_all_get_one_fraction(
			parts in prop::collection::vec((0u128..1 << 90, any::<bool>()), 1..40),
			free in 0u128..1 << 90,
			donated in 0u128..1 << 90,
		) {
			let round = round(&parts);
			let books = Books { free, donated, ..Books::default() };
			let allotment = round.allot(&books).unwrap();
			prop_assert!(allotment.free <= free && allotment.donated <= donated);
			let mut from_donated = 0;
			let mut from_free = 0;
			for (remaining, registered) in &parts {
				let (donated, free) = allotment.factors.of(*remaining, *registered);
				prop_assert!(donated + free <= *remaining);
				prop_assert!(*registered || donated == 0);
				from_donated += donated;
				from_free += free;
			}
			prop_assert!(from_donated <= allotment.donated);
			// Rounding the donations of each part down leaves each part a remainder larger by less than one unit.
			prop_assert!(from_free <= allotment.free + parts.len() as u128);
		}
	}
}
