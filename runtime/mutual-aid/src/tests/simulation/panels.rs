//! What looks wrong is disputed and voted on.

use super::{
	life::{Case, Life, Panel},
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
/// Honest claims that somebody disputes in error, in percent; and of these refused, the first time.
const HONEST_DISPUTED: u32 = 3;
const HONEST_REFUSED: u32 = 10;

impl Life {
	/// A window opened: somebody may find the claim wrong, rightly or not.
	pub(super) fn look_at(&mut self, claim: ClaimId, closes: Seconds) {
		let Case { need, reopened, .. } = self.cases[&claim];
		let window = ((closes - MutualAid::now().chain.min(closes)) / DAY) as u32;
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
