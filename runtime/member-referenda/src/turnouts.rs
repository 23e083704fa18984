//! What the thresholds of a change do where 3, 12 and 35 % of those vote who are in no ring. Its table stands in
//! `docs/chain.md`, "Thresholds"; `cargo test -p pallet-member-referenda turnouts -- --nocapture` prints it.

use crate::Threshold;

const ELECTORATES: [u32; 3] = [40, 400, 10_000];
const TURNOUTS: [u64; 3] = [3, 12, 35];
const RUNS: u64 = 400;

/// What a change needed before: two thirds, and max(3, ⌈√E⌉).
fn root_alone(electorate: u32) -> u32 {
	let root = electorate.isqrt();
	(if root * root == electorate { root } else { root + 1 }).max(3)
}

fn ease(electorate: u32) -> u32 {
	Threshold::Ease.needed_ayes(electorate)
}

fn change(electorate: u32) -> u32 {
	Threshold::Change.needed_ayes(electorate)
}

/// What was considered for a change and is the winding-up's: a tenth.
fn wind_up(electorate: u32) -> u32 {
	Threshold::WindUp.needed_ayes(electorate)
}

/// Draws that are the same each time: xorshift, scaled to a hundred.
struct Draws(u64);

impl Draws {
	fn percent(&mut self, chance: u64) -> bool {
		self.0 ^= self.0 << 13;
		self.0 ^= self.0 >> 7;
		self.0 ^= self.0 << 17;
		self.0 % 100 < chance
	}
}

/// In how many of a hundred polls a change has enough, where `ring` always vote for it, and of the others each votes
/// with a chance of `turnout`, and then for it with a chance of `wanted`, both in percent.
fn passes(needed: fn(u32) -> u32, electorate: u32, ring: u32, turnout: u64, wanted: u64) -> u64 {
	let mut draws = Draws(0x9E37_79B9_7F4A_7C15);
	let needed = needed(electorate);
	let passed = (0..RUNS).filter(|_| {
		let (mut ayes, mut nays) = (ring, 0);
		for _ in ring..electorate {
			if draws.percent(turnout) {
				*(if draws.percent(wanted) { &mut ayes } else { &mut nays }) += 1;
			}
		}
		Threshold::Change.share_met(ayes, nays) && ayes >= needed
	});
	(100 * passed.count() as u64 + RUNS / 2) / RUNS
}

/// The least ring, in tenths of a percent of all voters, that carries a change against nine of ten others who vote, as
/// many as can be expected.
fn least_ring(needed: fn(u32) -> u32, electorate: u32, turnout: u64) -> u32 {
	let carries = |ring: u32| {
		let others = u64::from(electorate - ring) * turnout;
		let (ayes, nays) = (u64::from(ring) + others / 1_000, others * 9 / 1_000);
		Threshold::Change.share_met(ayes as u32, nays as u32) && ayes as u32 >= needed(electorate)
	};
	let ring = (1..=electorate).find(|ring| carries(*ring)).unwrap_or(electorate);
	(ring * 1_000).div_ceil(electorate)
}

fn table<Value: core::fmt::Debug>(name: &str, cell: impl Fn(u32, u64) -> Value) -> [[Value; 3]; 3] {
	let rows = ELECTORATES.map(|electorate| TURNOUTS.map(|turnout| cell(electorate, turnout)));
	println!("{name}: {rows:?}");
	rows
}

#[test]
fn what_is_wanted_passes_where_enough_vote_and_what_weighs_more_needs_more_of_them() {
	println!("of a hundred polls about what 85 % want pass");
	let wanted = |name, needed| table(name, |electorate, turnout| passes(needed, electorate, 0, turnout, 85));
	assert_eq!(wanted("root alone", root_alone), [[0, 11, 95], [1, 100, 100], [100, 100, 100]]);
	assert_eq!(wanted("ease", ease), [[0, 11, 95], [1, 100, 100], [100, 100, 100]]);
	assert_eq!(wanted("change", change), [[0, 0, 79], [0, 89, 100], [0, 100, 100]]);
	assert_eq!(wanted("winding-up", wind_up), [[0, 0, 29], [0, 60, 100], [0, 76, 100]]);
}

#[test]
fn a_ring_must_be_larger_the_more_a_change_takes_however_few_others_vote() {
	println!("thousandths of all voters carry what nine of ten others oppose");
	let ring = |name, needed| table(name, |electorate, turnout| least_ring(needed, electorate, turnout));
	assert_eq!(ring("root alone", root_alone), [[175, 175, 375], [48, 168, 375], [49, 170, 374]]);
	assert_eq!(ring("ease", ease), [[175, 175, 375], [48, 168, 375], [49, 170, 374]]);
	assert_eq!(ring("change", change), [[250, 250, 375], [83, 168, 375], [81, 170, 374]]);
	assert_eq!(ring("winding-up", wind_up), [[350, 350, 375], [98, 168, 375], [98, 170, 374]]);
	// Where nobody else votes.
	let alone =
		|needed: fn(u32) -> u32| ELECTORATES.map(|electorate| (needed(electorate) * 1_000).div_ceil(electorate));
	let named = [root_alone, ease, change, wind_up];
	assert_eq!(named.map(alone), [[175, 50, 10], [175, 50, 20], [250, 85, 84], [350, 100, 100]]);
}
