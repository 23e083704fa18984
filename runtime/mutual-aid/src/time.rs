//! The two times: chain time for deadlines, wall time for facts.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

pub use pallet_member_referenda::Seconds;

/// Seconds of an hour; also the width of a bucket of due jobs.
pub const HOUR: Seconds = 3_600;
/// Seconds of a day.
pub const DAY: Seconds = 24 * HOUR;
/// Seconds of a cover year.
pub const YEAR: Seconds = 365 * DAY;

/// When the chain last saw the time, and for how long it has stood still in all.
#[derive(
	Clone, Copy, Default, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Clock {
	/// Wall time of the newest block.
	pub last_seen: Seconds,
	/// Sum of the gaps of more than an hour between two blocks.
	pub stalled: Seconds,
}

impl Clock {
	/// The clock at a new block's wall time. A chain that stood still must not let a dispute lapse, so a gap of
	/// more than an hour does not count.
	pub fn tick(self, wall: Seconds) -> Self {
		let gap = match self.last_seen {
			0 => 0,
			seen => wall.saturating_sub(seen),
		};
		let stall = if gap > HOUR { gap } else { 0 };
		Self { last_seen: wall.max(self.last_seen), stalled: self.stalled.saturating_add(stall) }
	}

	/// Both times of the newest block.
	pub fn now(self) -> Now {
		Now { chain: self.last_seen.saturating_sub(self.stalled), wall: self.last_seen, stalled: self.stalled }
	}
}

/// The time of a block, on both clocks.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Now {
	/// Chain time: deadlines.
	pub chain: Seconds,
	/// Wall time: dates of losses, from when cover and rules hold.
	pub wall: Seconds,
	/// What to add to a chain time to show it as a date.
	pub stalled: Seconds,
}

impl Now {
	/// Both clocks at another chain time, as far as the chain's stalls are known.
	pub fn at(self, chain: Seconds) -> Self {
		Self { chain, wall: chain.saturating_add(self.stalled), ..self }
	}
}

/// When something happened, and in which block it can be proven.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Stamp {
	/// Chain time it took effect; a due job takes effect as of the time it was due.
	pub time: Seconds,
	/// Block in which it was recorded.
	pub block: u32,
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_gap_of_more_than_an_hour_is_a_stall() {
		let clock = Clock::default().tick(1_000_000);
		assert_eq!(clock, Clock { last_seen: 1_000_000, stalled: 0 });
		let clock = clock.tick(1_000_000 + HOUR);
		assert_eq!(clock.now().chain, 1_000_000 + HOUR);
		let clock = clock.tick(1_000_000 + HOUR + 3 * DAY);
		assert_eq!(clock.now().chain, 1_000_000 + HOUR);
		assert_eq!(clock.now().wall, 1_000_000 + HOUR + 3 * DAY);
		assert_eq!(clock.now().stalled, 3 * DAY);
	}
}
