//! What looks wrong is disputed and voted on.

use super::{
	life::{Case, Life, Look, Panel},
	people::Role,
};
use crate::{
	claim::Reason,
	mock::*,
	time::{DAY, Seconds},
	*,
};

/// Disputes of frauds that end in a refusal, in percent: the specification's.
const FRAUDS_REFUSED: u32 = 70;
/// Of those who look at a false claim, how many see that it is, in percent; of an honest one how many think so in error.
const SEES: u32 = 30;
const ERRS: u32 = 1;
/// Honest claims that somebody disputes in error, in percent; and of these refused, the first time.
const HONEST_DISPUTED: u32 = 3;
const HONEST_REFUSED: u32 = 10;

impl Life {
	/// A window opened: somebody may find the claim wrong, rightly or not.
	pub(super) fn look_at(&mut self, claim: ClaimId, closes: Seconds) {
		let Case { need, reopened, .. } = self.cases[&claim];
		self.false_claims.0 += u32::from(need.is_none());
		let window = ((closes - MutualAid::now().chain.min(closes)) / DAY) as u32;
		if self.scenario.looking > 0 {
			self.draw_watchers(claim, window, if need.is_none() { SEES } else { ERRS });
		}
		let percent = match need {
			None => self.scenario.disputed,
			Some(_) if reopened => 0,
			Some(_) => HONEST_DISPUTED,
		};
		if self.draw.percent(percent) {
			let after = self.draw.between(1, window.saturating_sub(1).max(1));
			self.disputes.push((self.day + after, claim));
		}
	}

	/// Of those whom the chain has drawn some will look. Whoever is in it keeps silent.
	fn draw_watchers(&mut self, claim: ClaimId, window: u32, doubting: u32) {
		let day = self.day;
		let honest: Vec<_> =
			self.people.iter().filter(|person| person.takes_part(day)).map(|person| person.who).collect();
		for who in honest {
			if MutualAid::to_look((self.pool, claim, 0), &who).is_ok() && self.draw.percent(self.scenario.looking) {
				let day = self.day + self.draw.between(1, window.saturating_sub(1).max(1));
				let doubt = self.draw.percent(doubting);
				self.looks.push(Look { day, claim, who, doubt });
			}
		}
	}

	/// Who was drawn looks, and disputes what looks wrong if nobody has.
	pub(super) fn look_as_drawn(&mut self) {
		let (today, later): (Vec<_>, Vec<_>) =
			core::mem::take(&mut self.looks).into_iter().partition(|look| look.day <= self.day);
		self.looks = later;
		for Look { claim, who, doubt, .. } in today {
			let looked = MutualAid::look(signed(who), self.pool, claim, 0, doubt).is_ok();
			if looked && doubt {
				let reason = Reason::FalseDocuments;
				let _ = MutualAid::dispute(signed(who), self.pool, claim, 0, reason, H256::repeat_byte(2));
			}
		}
	}

	pub(super) fn dispute_what_looks_wrong(&mut self) {
		let (today, later): (Vec<_>, Vec<_>) =
			core::mem::take(&mut self.disputes).into_iter().partition(|(day, _)| *day <= self.day);
		self.disputes = later;
		let pool = self.pool;
		for (_, claim) in today {
			self.somebody(|who| {
				let reason = Reason::FalseDocuments;
				MutualAid::dispute(signed(who), pool, claim, 0, reason, H256::repeat_byte(2)).is_ok()
			});
		}
	}

	pub(super) fn vote_in_panels(&mut self) {
		let now = MutualAid::now().chain;
		let (open, later): (Vec<_>, Vec<_>) =
			core::mem::take(&mut self.panels).into_iter().partition(|panel| panel.opens <= now);
		self.panels = later;
		for Panel { poll, claim, .. } in open {
			let Case { person, need, .. } = self.cases[&claim];
			let fraud = need.is_none();
			let mut nays = 0;
			if let Role::Ring(ring) = self.people[person].role {
				for fellow in self.rings[ring].people.clone() {
					nays += u32::from(MemberReferenda::vote(signed(self.people[fellow].who), poll, false).is_ok());
				}
			}
			let persuaded = self.draw.percent(if fraud { FRAUDS_REFUSED } else { HONEST_REFUSED });
			let needed = MemberReferenda::poll_outcome(poll).unwrap().needed_ayes;
			// Who is not persuaded stays at home: silence pays.
			let target = if persuaded { needed.max(nays + 1) } else { needed / 2 };
			let first = self.draw.below(self.people.len() as u32) as usize;
			let mut ayes = 0;
			for number in (first..self.people.len()).chain(0..first) {
				if ayes == target {
					break;
				}
				if self.people[number].takes_part(self.day) {
					ayes += u32::from(MemberReferenda::vote(signed(self.people[number].who), poll, true).is_ok());
				}
			}
		}
	}

	/// An honest claimant brings new evidence; a fraud tries again with another claim.
	pub(super) fn take_refusal(&mut self, claim: ClaimId) {
		let case = self.cases.get_mut(&claim).unwrap();
		let person = case.person;
		if case.need.is_some() {
			case.reopened = true;
			let evidence = H256::repeat_byte(3);
			let _ = MutualAid::reopen(signed(self.people[person].who), self.pool, claim, 0, evidence);
		} else {
			self.people[person].refusals += 1;
			self.people[person].claim = None;
		}
	}
}
