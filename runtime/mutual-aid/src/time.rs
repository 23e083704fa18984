//! The two times: chain time for deadlines, wall time for facts.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use polkadot_sdk::frame_support::{BoundedVec, traits::ConstU32};
use scale_info::TypeInfo;

pub use pallet_member_referenda::Seconds;

/// Seconds of an hour; also the width of a bucket of due jobs.
pub const HOUR: Seconds = 3_600;
/// Seconds of a day.
pub const DAY: Seconds = 24 * HOUR;
/// Seconds of a cover year.
pub const YEAR: Seconds = 365 * DAY;

/// A block carries chain time on by so much at the most.
const LONGEST_GAP: Seconds = HOUR;
/// A day with fewer blocks counts as stalled whole: a chain of one block in two hours is as good as stopped.
pub const LEAST_BLOCKS: u32 = 12;
/// Stalls that are noted.
const NOTED_STALLS: u32 = 64;

/// When the chain last saw the time, and for how long it has stood still in all.
#[derive(
	Clone, Copy, Default, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Clock {
	/// Wall time of the newest block.
	pub last_seen: Seconds,
	/// What the gaps between two blocks had beyond an hour, the days with too few blocks, and the times without calls. It
	/// only grows.
	pub stalled: Seconds,
}

/// The day that runs: it counts once it has its blocks.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Day {
	/// Wall time of its first block.
	pub began: Seconds,
	/// Blocks it has had, as far as they matter.
	pub blocks: u32,
	/// What has passed of it and waits for its blocks: until then chain time stands.
	pub held: Seconds,
}

impl Default for Day {
	/// Days of before they were counted had their blocks.
	fn default() -> Self {
		Self { began: 0, blocks: LEAST_BLOCKS, held: 0 }
	}
}

impl Clock {
	/// The clock and its day after a block at this wall time. A chain that stands still, or crawls, must
	/// not let a dispute lapse; and whoever makes the blocks must not stop all deadlines by making them late.
	/// `served`: whether its blocks take calls. While they take none it stands still.
	pub fn tick(self, day: Day, wall: Seconds, served: bool) -> (Self, Day) {
		let gap = match self.last_seen {
			0 => 0,
			seen => wall.saturating_sub(seen),
		};
		let counts = if served { gap.min(LONGEST_GAP) } else { 0 };
		let stalled = self.stalled.saturating_add(gap.saturating_sub(counts));
		let clock = Self { last_seen: wall.max(self.last_seen), stalled };

		// What comes a day later is of the next one, and the gap before it of this.
		let is_over = day.began.saturating_add(DAY) <= wall;
		let more = u32::from(served);
		let blocks = if is_over { day.blocks } else { day.blocks.saturating_add(more).min(LEAST_BLOCKS) };
		let held = if blocks < LEAST_BLOCKS { day.held.saturating_add(counts) } else { 0 };
		if is_over {
			let stalled = stalled.saturating_add(held);
			(Self { stalled, ..clock }, Day { began: clock.last_seen, blocks: more, held: 0 })
		} else {
			(clock, Day { blocks, held, ..day })
		}
	}

	/// Both times of the newest block.
	pub fn now(self, day: Day) -> Now {
		let chain = self.last_seen.saturating_sub(self.stalled).saturating_sub(day.held);
		Now { chain, wall: self.last_seen, stalled: self.stalled }
	}
}

/// The time of a block, on both clocks.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Now {
	/// Chain time: deadlines.
	pub chain: Seconds,
	/// Wall time: dates of losses, from when cover holds.
	pub wall: Seconds,
	/// What to add to a chain time ahead to show it as a date.
	pub stalled: Seconds,
}

/// A stall, as it was when it was over.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Stall {
	/// Wall time of the block that ended it.
	pub until: Seconds,
	/// For how long the chain had then stood still in all.
	pub stalled: Seconds,
}

impl Stall {
	/// The chain time at which the chain stood.
	fn at(&self) -> Seconds {
		self.until.saturating_sub(self.stalled)
	}
}

/// The newest stalls, the newest last. By them a date is a chain time and back, as it was then: what the chain stood
/// still before a date moves no deadline that is counted from it.
#[derive(Clone, Default, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Stalls(BoundedVec<Stall, ConstU32<NOTED_STALLS>>);

impl Stalls {
	/// Note a stall before which the chain had stood still for `before` in all. What ends within a day of two others is
	/// noted as one with the later of them, so that a chain that crawls does not push out what was before.
	pub fn note(&mut self, before: Seconds, stall: Stall) {
		if self.0.is_empty() {
			self.push(Stall { until: 0, stalled: before });
		}
		let crowded = self.0.iter().nth_back(1).is_some_and(|other| stall.until < other.until.saturating_add(DAY));
		if crowded {
			self.0.pop();
		}
		self.push(stall);
	}

	fn push(&mut self, stall: Stall) {
		if self.0.is_full() {
			self.0.remove(0);
		}
		// There is room.
		let _ = self.0.try_push(stall);
	}

	/// What the chain had stood still before the oldest stall that is noted.
	pub fn before_all(&self, now: Now) -> Seconds {
		self.0.first().map_or(now.stalled, |oldest| oldest.stalled)
	}

	/// Chain time at a date: of a date ahead, if the chain does not stand still until then. Before the oldest stall that
	/// is noted all that was before it counts.
	pub fn chain_of(&self, now: Now, date: Seconds) -> Seconds {
		if now.wall <= date {
			return now.chain.saturating_add(date.saturating_sub(now.wall));
		}
		let (mut stalled, mut latest) = (now.stalled, now.chain);
		for stall in self.0.iter().rev() {
			stalled = stall.stalled;
			if stall.until <= date {
				break;
			}
			// While the chain stood, its time did.
			latest = latest.min(stall.at());
		}
		latest.min(date.saturating_sub(stalled))
	}

	/// The date on which the chain's time was, or will be, `chain`. Of the hours that it stood still at one time it is their
	/// end, when the next block came. Of a day that counts as stalled whole the few blocks that it had lie before.
	pub fn date_of(&self, now: Now, chain: Seconds) -> Seconds {
		let (mut stalled, stalls) = (now.stalled, self.0.iter().rev());
		for stall in stalls {
			stalled = stall.stalled;
			if stall.at() <= chain {
				break;
			}
		}
		chain.saturating_add(stalled)
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
	use proptest::prelude::*;

	const START: Seconds = 1_000_000;
	const MINUTE: Seconds = 60;

	/// A chain whose blocks are built one after the other, and the clocks after each.
	struct Blocks {
		clock: Clock,
		day: Day,
		stalls: Stalls,
		times: Vec<(Now, Day)>,
	}

	impl Blocks {
		fn new() -> Self {
			let (clock, day) = Clock::default().tick(Day::default(), START, true);
			Self { clock, day, stalls: Stalls::default(), times: vec![(clock.now(day), day)] }
		}

		/// `count` more blocks, each so long after the one before.
		fn build(&mut self, count: u64, gap: Seconds) -> Now {
			for _ in 0..count {
				let before = self.clock;
				(self.clock, self.day) = before.tick(self.day, before.last_seen + gap, true);
				if self.clock.stalled != before.stalled {
					let Clock { last_seen: until, stalled } = self.clock;
					self.stalls.note(before.stalled, Stall { until, stalled });
				}
				self.times.push((self.clock.now(self.day), self.day));
			}
			self.clock.now(self.day)
		}

		/// The same until an even run has lasted so long.
		fn run(&mut self, length: Seconds) -> Now {
			self.build(length / (10 * MINUTE), 10 * MINUTE)
		}
	}

	fn days_of(seconds: Seconds) -> Seconds {
		seconds / DAY
	}

	#[test]
	fn a_day_counts_with_its_twelfth_block_and_then_at_once() {
		let mut blocks = Blocks::new();
		assert_eq!(blocks.build(10, 6), Now { chain: START, wall: START + 60, stalled: 0 });
		assert_eq!(blocks.build(1, 6), Now { chain: START + 66, wall: START + 66, stalled: 0 });
		assert_eq!(blocks.build(1, 6).chain, START + 72);
		assert_eq!(blocks.run(DAY - 72 - 10 * MINUTE).chain, blocks.clock.last_seen);
		// The block that begins the next day ends the one that had its blocks.
		let next = blocks.build(1, DAY + START - blocks.clock.last_seen);
		assert_eq!(next, Now { chain: START + DAY, wall: START + DAY, stalled: 0 });
		assert_eq!(blocks.day, Day { began: START + DAY, blocks: 1, held: 0 });
		assert_eq!(blocks.build(10, 6).chain, START + DAY);
		assert_eq!(blocks.build(1, 6).chain, START + DAY + 66);
	}

	#[test]
	fn a_gap_counts_for_an_hour_and_no_more() {
		let mut blocks = Blocks::new();
		let before = blocks.run(12 * HOUR);
		assert_eq!(blocks.build(1, HOUR), Now { chain: before.chain + HOUR, wall: before.wall + HOUR, stalled: 0 });
		let after = blocks.build(1, HOUR + 1);
		assert_eq!(after, Now { chain: before.chain + 2 * HOUR, wall: before.wall + 2 * HOUR + 1, stalled: 1 });
		let after = blocks.build(1, 30 * DAY);
		assert_eq!((after.chain - before.chain, after.stalled), (3 * HOUR, 1 + 30 * DAY - HOUR));
	}

	#[test]
	fn a_day_of_eleven_blocks_counts_as_stalled_whole_and_one_of_twelve_does_not() {
		let mut blocks = Blocks::new();
		let before = blocks.run(DAY);
		// The eleventh gap leads to the block that begins the next day.
		let after = blocks.build(11, 131 * MINUTE);
		assert_eq!((after.chain, after.stalled), (before.chain, 11 * 131 * MINUTE));
		let after = blocks.build(12, 2 * HOUR);
		assert_eq!(after.chain, before.chain + 12 * HOUR);
	}

	#[test]
	fn a_chain_that_stops_as_its_day_begins_has_stood_all_day() {
		let mut blocks = Blocks::new();
		let before = blocks.run(DAY);
		blocks.build(5, 6);
		let after = blocks.build(1, 3 * DAY);
		assert_eq!((after.chain, after.stalled), (before.chain, 3 * DAY + 30));
	}

	#[test]
	fn what_share_of_a_day_counts_by_how_far_apart_the_blocks_are() {
		let share = |minutes: u64| {
			let mut blocks = Blocks::new();
			blocks.build(1_000 * DAY / MINUTE / minutes, minutes * MINUTE);
			let (ran, passed) = (blocks.clock.now(blocks.day).chain - START, blocks.clock.last_seen - START);
			(100 * ran + passed / 2) / passed
		};
		assert_eq!([10, 59, 61, 90, 120, 130, 131, 720].map(share), [100, 100, 98, 67, 50, 46, 0, 0]);
	}

	#[test]
	fn dates_are_chain_times_as_they_were_then_and_back() {
		let mut blocks = Blocks::new();
		let first = blocks.run(10 * DAY + 12 * HOUR);
		let second = blocks.build(1, 5 * DAY);
		let third = blocks.run(10 * DAY + 12 * HOUR);
		let now = blocks.build(1, 7 * DAY);
		let of = |date| blocks.stalls.chain_of(now, date);
		assert_eq!(
			[first, second, third, now].map(|then| of(then.wall)),
			[first, second, third, now].map(|then| then.chain)
		);
		// While it stood so did its time, from an hour after its last block.
		assert_eq!([first.wall + HOUR, first.wall + 3 * DAY].map(of), [second.chain; 2]);
		assert_eq!(of(first.wall + HOUR / 2), first.chain + HOUR / 2);
		assert_eq!(of(START - DAY), START - DAY);
		assert_eq!(of(now.wall + DAY), now.chain + DAY);
		let at = |chain| blocks.stalls.date_of(now, chain);
		assert_eq!([START, first.chain, third.chain].map(at), [START, first.wall, third.wall]);
		// What happened in the first block after a stall happened then, and a second before its time is as long before it.
		assert_eq!(at(second.chain), second.wall);
		assert_eq!([second.chain - 1, second.chain + 1].map(at), [first.wall + HOUR - 1, second.wall + 1]);
		assert_eq!(at(now.chain + DAY), now.wall + DAY);
	}

	#[test]
	fn of_a_chain_that_had_stood_still_before_its_stalls_were_noted_all_of_it_counts() {
		let now = Now { chain: 900 * DAY, wall: 1_000 * DAY, stalled: 100 * DAY };
		let mut stalls = Stalls::default();
		assert_eq!((stalls.chain_of(now, 500 * DAY), stalls.date_of(now, 400 * DAY)), (400 * DAY, 500 * DAY));
		stalls.note(now.stalled, Stall { until: 1_010 * DAY, stalled: 109 * DAY });
		let now = Now { chain: 901 * DAY, wall: 1_010 * DAY, stalled: 109 * DAY };
		assert_eq!((stalls.chain_of(now, 500 * DAY), stalls.date_of(now, 400 * DAY)), (400 * DAY, 500 * DAY));
		assert_eq!(stalls.chain_of(now, 1_009 * DAY), 901 * DAY);
	}

	#[test]
	fn of_stalls_within_a_day_two_are_told_apart() {
		let mut blocks = Blocks::new();
		for (evenly, stalls) in [(13, 4), (7, 3)] {
			for _ in 0..stalls {
				blocks.run(evenly * HOUR);
				blocks.build(1, 2 * HOUR);
			}
		}
		// What was before all, four fifteen hours apart, and of three nine hours apart the first is noted as one with the second.
		assert_eq!(blocks.stalls.0.len(), 1 + 4 + 2);
		let stalled: Vec<_> = blocks.stalls.0.iter().map(|stall| stall.stalled / HOUR).collect();
		assert_eq!(stalled, [0, 1, 2, 3, 4, 6, 7]);
	}

	#[test]
	fn a_chain_that_crawls_keeps_a_month_of_its_stalls() {
		let mut blocks = Blocks::new();
		blocks.run(2 * DAY + 12 * HOUR);
		let first = blocks.build(1, 10 * DAY);
		let before = blocks.times.len();
		let now = blocks.build(30 * DAY / (61 * MINUTE), 61 * MINUTE);
		assert!(blocks.stalls.0.len() as u32 <= NOTED_STALLS);
		assert_eq!(blocks.stalls.date_of(now, first.chain - HOUR), first.wall - 10 * DAY);
		// What is noted as one lies within two days, each with less than half an hour of stalls.
		for (then, _) in blocks.times[before..].iter().filter(|(_, day)| day.held == 0) {
			let found = blocks.stalls.chain_of(now, then.wall);
			assert!((then.chain..=then.chain + HOUR).contains(&found), "{then:?} {found}");
		}
		let now = blocks.build(100 * DAY / (61 * MINUTE), 61 * MINUTE);
		assert_eq!(blocks.stalls.0.len() as u32, NOTED_STALLS);
		// Of a date before all that is noted what was dropped counts, in favour of the pool.
		assert!(blocks.stalls.chain_of(now, first.wall) < first.chain);
	}

	proptest! {
		#![proptest_config(ProptestConfig::with_cases(64))]

		#[test]
		fn chain_time_never_goes_back_and_a_block_carries_it_on_by_an_hour_at_most(
			gaps in prop::collection::vec((1u64..30, prop_oneof![1u64..100, 1u64..10_000, 1u64..400_000]), 1..40),
		) {
			let mut blocks = Blocks::new();
			for (count, gap) in gaps {
				blocks.build(count, gap);
			}
			let (mut counted, mut before) = (0, blocks.times[0].0);
			for (now, day) in &blocks.times[1..] {
				let gap = now.wall - before.wall;
				counted += gap.min(HOUR);
				prop_assert!(before.chain <= now.chain && before.stalled <= now.stalled);
				prop_assert!(now.chain - START <= counted);
				prop_assert_eq!(now.chain + now.stalled + day.held, now.wall);
				before = *now;
			}
		}

		#[test]
		fn what_counts_of_a_day_is_nothing_or_all_but_what_its_gaps_have_beyond_an_hour(
			gaps in prop::collection::vec((1u64..20, prop_oneof![60u64..4_000, 3_000u64..20_000, 80_000u64..400_000]), 1..40),
		) {
			let mut blocks = Blocks::new();
			for (count, gap) in gaps {
				blocks.build(count, gap);
			}
			// Days by another way than the clock's: the blocks of each, and the gap after each.
			let walls: Vec<_> = blocks.times.iter().map(|(now, _)| now.wall).collect();
			let (mut from, mut chain) = (0, START);
			while let Some(length) = walls[from..].iter().position(|wall| *wall >= walls[from] + DAY) {
				let gaps = walls[from..=from + length].windows(2).map(|pair| (pair[1] - pair[0]).min(HOUR));
				chain += if length >= 12 { gaps.sum() } else { 0 };
				from += length;
				prop_assert_eq!(blocks.times[from].0.chain, chain, "day {}", days_of(walls[from] - START));
			}
		}

		#[test]
		fn a_date_is_the_chain_time_of_then_and_back(
			lives in prop::collection::vec((12u64..100, 2u64..1_000), 1..60),
		) {
			let mut blocks = Blocks::new();
			for (hours, stall) in lives {
				blocks.run(hours * HOUR);
				blocks.build(1, stall * HOUR);
			}
			let now = blocks.run(DAY);
			for (then, day) in &blocks.times {
				let found = blocks.stalls.chain_of(now, then.wall);
				prop_assert!(found >= then.chain);
				// A day's first blocks do not know yet whether it counts.
				if day.held == 0 {
					prop_assert_eq!(found, then.chain);
				}
			}
		}

		#[test]
		fn between_two_dates_there_is_at_most_their_distance_of_chain_time_and_never_less_than_none(
			gaps in prop::collection::vec((1u64..30, prop_oneof![1u64..100, 1u64..10_000, 1u64..400_000]), 1..100),
			dates in prop::collection::vec(0u64..1_000_000, 2..20),
		) {
			let mut blocks = Blocks::new();
			for (count, gap) in gaps {
				blocks.build(count, gap);
			}
			let now = blocks.clock.now(blocks.day);
			let length = now.wall - START;
			let mut dates: Vec<_> = dates.into_iter().map(|share| START + length * share / 900_000).collect();
			dates.sort();
			for pair in dates.windows(2) {
				let [from, to] = [pair[0], pair[1]].map(|date| blocks.stalls.chain_of(now, date));
				prop_assert!(from <= to && to - from <= pair[1] - pair[0]);
			}
			for chain in dates.into_iter().map(|date| blocks.stalls.chain_of(now, date)).filter(|chain| *chain <= now.chain) {
				let date = blocks.stalls.date_of(now, chain);
				prop_assert_eq!(blocks.stalls.chain_of(now, date), chain);
			}
		}
	}
}
