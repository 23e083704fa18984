//! Who lives in a simulated pool, and what is assumed of them. What they get is left to the pallet.

use super::draw::Draw;
use crate::{mock::*, *};

/// Frauds on their own, one for so many members.
const MEMBERS_FOR_A_LONE_FRAUD: u32 = 40;
/// Rings of frauds, one for so many members.
const MEMBERS_FOR_A_RING: u32 = 200;
/// Frauds who vouch for each other.
pub const RING: u32 = 5;
/// A month's dues, which costs are counted in.
pub const MONTH: Balance = DUES;
/// A false cost: beyond every limit, so that the limits alone say how much is asked.
pub const FALSE_COST: Balance = 1_000 * MONTH;

/// Dues that come late, in percent, and by how many days at most.
const LATE: u32 = 10;
const LATE_DAYS: u32 = 45;
/// Days within which the founding members join.
pub const FOUNDING_DAYS: u32 = 30;
/// A member asks for less than half of what is covered only after so many days.
pub const PATIENCE_DAYS: u32 = 30;

/// A tenth of a month's dues: costs are drawn in it.
const TENTH: Balance = MONTH / 10;

/// What a cost is for: its share of all costs in percent, its size in tenths of a month's dues.
struct Cause {
	share: u32,
	least: u32,
	most: u32,
	/// Whether most of it falls due when terms begin.
	by_term: bool,
	/// Whether it was paid in the shop already.
	in_shop: bool,
}

/// Books and exams, tuition, a hard year. Mean cost 8.2 D, of which the template covers 6.56 D.
const CAUSES: [Cause; 3] = [
	Cause { share: 60, least: 10, most: 50, by_term: false, in_shop: true },
	Cause { share: 35, least: 80, most: 200, by_term: true, in_shop: false },
	Cause { share: 5, least: 200, most: 400, by_term: false, in_shop: false },
];
const MEAN_COVERED: f64 = 6.56;
/// Of the costs that fall due by term, in percent, within the days of the year around the first of March and September.
const IN_TERM: f64 = 60.0;
const TERMS: [core::ops::Range<u32>; 2] = [46..76, 227..257];
const TERM_DAYS: f64 = 60.0;

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Role {
	Honest,
	/// Pays no more than keeps it covered, asks for what goes to the own account, and leaves.
	Lone,
	/// Pays for as long as the ring has agreed, then asks for all that its dues and those of the ring back, and leaves.
	Ring(usize),
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Standing {
	Pays,
	/// Pays no more and says nothing.
	Silent,
	Leaving,
	Gone,
}

pub struct Person {
	pub who: AccountId,
	pub role: Role,
	pub standing: Standing,
	pub joined: u32,
	/// Day of the next payment; of an honest one it may be late.
	pub pays_on: u32,
	/// Numbers of the needs they have not asked for yet.
	pub needs: Vec<usize>,
	/// Of a fraud: the claim that runs.
	pub claim: Option<ClaimId>,
	/// Of a fraud: claims refused so far. After the second there is no cover.
	pub refusals: u32,
	/// Of a fraud: whether it has got what it came for, and nothing more is to be had.
	pub satisfied: bool,
	/// Dues, all of them.
	pub cost: Balance,
	/// Claims, shares of bonds, share when leaving.
	pub received: Balance,
}

impl Person {
	pub fn new(number: usize, role: Role, joined: u32) -> Self {
		Self {
			who: person(number as u64),
			role,
			standing: Standing::Pays,
			joined,
			pays_on: 0,
			needs: vec![],
			claim: None,
			refusals: 0,
			satisfied: false,
			cost: 0,
			received: 0,
		}
	}

	pub fn honest(&self) -> bool {
		self.role == Role::Honest
	}

	/// An honest member who has joined and not turned away: whom one can ask to vouch, dispute or vote.
	pub fn takes_part(&self, day: u32) -> bool {
		self.honest() && self.standing == Standing::Pays && self.joined < day
	}

	/// The fraud has nothing more to gain.
	pub fn done(&self) -> bool {
		self.satisfied || self.refusals >= 2
	}
}

/// A real cost of an honest member that the cover holds for.
#[derive(Clone)]
pub struct Need {
	pub day: u32,
	pub cost: Balance,
	/// Paid already: back to the own account while that goes, else vouched for. A school is paid by the pool.
	pub in_shop: bool,
	pub covered: Balance,
	pub granted: Balance,
	/// Whether others had to vouch for it.
	pub vouched: bool,
	pub paid: Balance,
	/// Of it, within thirty days of the loss.
	pub paid_soon: Balance,
	/// When all that was granted was paid.
	pub paid_on: Option<u32>,
}

/// How many honest members, lone frauds and rings a pool of so many members has.
pub fn census(members: u32) -> (u32, u32, u32) {
	let lone = (members / MEMBERS_FOR_A_LONE_FRAUD).max(1);
	let rings = (members / MEMBERS_FOR_A_RING).max(1);
	(members - lone - rings * RING, lone, rings)
}

/// The costs that fall on a member today, and which of them were paid in the shop. `loss_ratio` in percent: what the
/// template would cover of the costs, of the dues.
pub fn costs_of_today(draw: &mut Draw, day: u32, loss_ratio: u32) -> Vec<(Balance, bool)> {
	let a_year = f64::from(loss_ratio) / 100.0 * 12.0 / MEAN_COVERED;
	let in_term = TERMS.iter().any(|term| term.contains(&(day % 365)));
	let mut costs = vec![];
	for cause in CAUSES {
		let a_day = match (cause.by_term, in_term) {
			(false, _) => 1.0 / 365.0,
			(true, true) => IN_TERM / 100.0 / TERM_DAYS,
			(true, false) => (1.0 - IN_TERM / 100.0) / (365.0 - TERM_DAYS),
		};
		if draw.chance(a_year * f64::from(cause.share) / 100.0 * a_day) {
			costs.push((TENTH * Balance::from(draw.between(cause.least, cause.most)), cause.in_shop));
		}
	}
	costs
}

/// Days by which the next dues come late.
pub fn lateness(draw: &mut Draw) -> u32 {
	if draw.percent(LATE) { draw.between(1, LATE_DAYS) } else { 0 }
}
