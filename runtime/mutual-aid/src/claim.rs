//! A claim and its parts.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use polkadot_sdk::{
	frame_support::{BoundedVec, traits::ConstU32},
	sp_core::H256,
};
use scale_info::TypeInfo;

use crate::{
	Balance, JobKey, PollId,
	change::Slot,
	rules::days,
	time::{Seconds, Stamp},
};

/// Most parts of a claim.
pub const MAX_PARTS: u32 = 8;
/// Voters who must vouch for a payee that is neither registered nor within the limit of the own account.
pub const VOUCHERS: u8 = 2;
/// Most voters who vouch for a claim, so that many can back a little each.
pub const MAX_VOUCHERS: u32 = 8;
/// How long they have for it, from filing, in days.
const VOUCHING_DAYS: u8 = 14;
/// How long before its due date a waiting part can be opened, in days.
const OPENS_BEFORE_DAYS: u8 = 30;
/// How long after it, in days.
const OPENS_AFTER_DAYS: u8 = 60;

/// What a cost of education was for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Need {
	/// School fees.
	Tuition,
	/// Books and paper.
	Books,
	/// A computer or instrument.
	Device,
	/// An exam's fee.
	Exam,
}

/// Who is to be paid, as the claimant asks.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum PayeeRequest<AccountId> {
	/// The claimant.
	OwnAccount,
	/// A school or provider that is registered and that the pool accepted.
	Account(AccountId),
	/// Any account, the claimant's own among them, once two to eight voters vouch for the claim.
	Vouched(AccountId),
}

/// Who is paid.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Payee<AccountId> {
	/// The claimant.
	OwnAccount,
	/// Registered on the chain and accepted by the pool.
	Registered(AccountId),
	/// Two to eight voters vouch.
	Vouched(AccountId),
}

impl<AccountId> Payee<AccountId> {
	/// The account to pay.
	pub fn account<'a>(&'a self, claimant: &'a AccountId) -> &'a AccountId {
		match self {
			Self::OwnAccount => claimant,
			Self::Registered(account) | Self::Vouched(account) => account,
		}
	}

	/// Whether donations may pay it.
	pub fn is_registered(&self) -> bool {
		matches!(self, Self::Registered(_))
	}

	/// Whether voters must vouch.
	pub fn is_vouched(&self) -> bool {
		matches!(self, Self::Vouched(_))
	}
}

/// What opens a later part.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Milestone {
	/// A hash by the claimant.
	ProofOfEnrolment,
	/// A school that the pool accepted says so.
	SchoolAttests,
}

impl Milestone {
	/// Whether `proof` reaches it, in a claim of this claimant: nobody is heard as a school about their own.
	pub fn is_reached_by<AccountId: PartialEq>(self, proof: &Proof<AccountId>, claimant: &AccountId) -> bool {
		match (self, &proof.by) {
			(_, ProofBy::School(school)) => school != claimant,
			(Self::ProofOfEnrolment, ProofBy::Document(_)) => true,
			(Self::SchoolAttests, ProofBy::Document(_)) => false,
		}
	}
}

/// What says that a milestone is reached.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum ProofBy<AccountId> {
	/// A document of the claimant, by its hash.
	Document(H256),
	/// A school that the pool accepted.
	School(AccountId),
}

/// Given for a part with a milestone.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Proof<AccountId> {
	/// What it is.
	pub by: ProofBy<AccountId>,
	/// When it was given.
	pub at: Stamp,
}

/// Somebody who vouches for a claim.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Voucher<AccountId> {
	/// Who.
	pub who: AccountId,
	/// What of their dues is charged for it.
	pub amount: Balance,
}

/// Who vouches for a claim, and with how much. It stays while a part needs it, or a voucher has something charged.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Vouching<AccountId> {
	/// So far.
	pub vouchers: BoundedVec<Voucher<AccountId>, ConstU32<MAX_VOUCHERS>>,
	/// Parts that need it and have not come to their end.
	pub unfinished: u8,
	/// How many voters must still vouch.
	pub wanted: u8,
	/// What of those parts nobody backs yet.
	pub unbacked: Balance,
	/// Until when voters can vouch, in chain time.
	pub until: Seconds,
}

impl<AccountId> Vouching<AccountId> {
	/// For parts of which `unbacked` is more than the claimant's own dues back.
	pub fn new(unfinished: u8, unbacked: Balance, now: Seconds) -> Self {
		Self { vouchers: BoundedVec::new(), unfinished, wanted: VOUCHERS, unbacked, until: Self::from(now) }
	}

	/// Until when those can vouch who begin at `now`.
	pub fn from(now: Seconds) -> Seconds {
		now.saturating_add(days(VOUCHING_DAYS))
	}

	/// Least that the next one backs: who backs next to nothing would take the places of those who back the rest.
	pub fn least(&self) -> Balance {
		let places = (MAX_VOUCHERS as usize).saturating_sub(self.vouchers.len());
		self.unbacked.div_ceil(places.max(1) as Balance)
	}

	/// Whether they are enough, and back all of it.
	pub fn is_complete(&self) -> bool {
		self.wanted == 0 && self.unbacked == 0
	}
}

/// One instalment, as the claimant asks.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct PartRequest<AccountId> {
	/// How much.
	pub amount: Balance,
	/// To whom.
	pub payee: PayeeRequest<AccountId>,
	/// When it is due, in wall time.
	pub due: Seconds,
	/// What opens it.
	pub milestone: Option<Milestone>,
}

/// From when a part that is due then can be opened, in wall time: facts have dates. What is filed before is planned.
pub fn opens_from(due: Seconds) -> Seconds {
	due.saturating_sub(days(OPENS_BEFORE_DAYS))
}

/// A claim, as the claimant asks.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct ClaimRequest<AccountId> {
	/// Version of the rules that judges it: the one in force at the loss date.
	pub rules: u32,
	/// What the cost was for.
	pub need: Need,
	/// Date of the loss, in wall time. For education the date the invoice is due.
	pub loss_date: Seconds,
	/// The whole cost.
	pub cost: Balance,
	/// Hash of what the claimant says.
	pub statement: H256,
	/// The instalments; a plain claim has one.
	pub parts: BoundedVec<PartRequest<AccountId>, ConstU32<MAX_PARTS>>,
}

/// A member's request for help.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Claim<AccountId> {
	/// Who asks.
	pub claimant: AccountId,
	/// Version of the rules that judges it.
	pub rules: u32,
	/// What the cost was for.
	pub need: Need,
	/// Date of the loss, in wall time.
	pub loss_date: Seconds,
	/// The whole cost.
	pub cost: Balance,
	/// Sum of its parts.
	pub sum: Balance,
	/// Hash of what the claimant says.
	pub statement: H256,
	/// When it was filed.
	pub filed: Stamp,
	/// The claimant's cover year in which it was filed.
	pub year: u32,
	/// Whether it has the longer window and votes.
	pub large: bool,
	/// How many parts it has.
	pub parts: u8,
}

/// What waits for its payee, by the book it came from.
#[derive(
	Clone, Copy, Default, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Held {
	/// From free money.
	pub free: Balance,
	/// From donations.
	pub donated: Balance,
}

impl Held {
	/// Whether nothing waits.
	pub fn is_nothing(&self) -> bool {
		self.free == 0 && self.donated == 0
	}
}

/// Where a part stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum PartState {
	/// Not due yet, or without its proof.
	Waiting,
	/// Can be disputed.
	Open {
		/// From when it cannot, in chain time.
		closes: Seconds,
		/// Voters when it opened, without the claimant.
		electorate: u32,
		/// First sequence number that came too late for its panel.
		cutoff: u32,
		/// The job that ends the window.
		job: JobKey,
	},
	/// A panel decides.
	Disputed {
		/// Its poll.
		poll: PollId,
		/// The job that reads the outcome.
		job: JobKey,
	},
	/// Waits to be paid.
	Approved {
		/// In this round.
		round: u32,
		/// At this place of its queue.
		index: u32,
	},
	/// Settled in full.
	Paid,
	/// The panel said no.
	Refused,
	/// The claimant took it back.
	Withdrawn,
	/// The rest will not be paid.
	Expired,
}

/// One payable instalment of a claim.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Part<AccountId> {
	/// How much was asked.
	pub amount: Balance,
	/// How much of it is settled, Held included.
	pub paid: Balance,
	/// To whom.
	pub payee: Payee<AccountId>,
	/// When it is due, in wall time.
	pub due: Seconds,
	/// What opens it.
	pub milestone: Option<Milestone>,
	/// Where it stands.
	pub state: PartState,
	/// When its window opened.
	pub opened: Option<Stamp>,
	/// When it was approved or refused.
	pub decided: Option<Stamp>,
	/// When it was last paid.
	pub settled: Option<Stamp>,
	/// Rounds it went through with something left.
	pub rounds: u32,
	/// Whether a refused part was opened again.
	pub reopened: bool,
	/// What could not be delivered.
	pub held: Held,
	/// What claimant and vouchers back of it with their dues.
	pub backed: Balance,
	/// The claimant's cover year it counts in: that of its filing or, if it waited, of its opening.
	pub year: u32,
}

impl<AccountId> Part<AccountId> {
	/// Whether it can be disputed.
	pub fn is_open(&self) -> bool {
		matches!(self.state, PartState::Open { .. })
	}

	/// Whether it can be disputed, or is.
	pub fn is_undecided(&self) -> bool {
		self.is_open() || self.is_disputed()
	}

	/// Whether its panel decides.
	pub fn is_disputed(&self) -> bool {
		matches!(self.state, PartState::Disputed { .. })
	}

	/// A part that waits.
	pub fn new(amount: Balance, payee: Payee<AccountId>, due: Seconds, milestone: Option<Milestone>) -> Self {
		Self {
			amount,
			paid: 0,
			payee,
			due,
			milestone,
			state: PartState::Waiting,
			opened: None,
			decided: None,
			settled: None,
			rounds: 0,
			reopened: false,
			held: Held::default(),
			backed: 0,
			year: 0,
		}
	}

	/// What is not settled yet.
	pub fn remaining(&self) -> Balance {
		self.amount.saturating_sub(self.paid)
	}

	/// What of it nobody backs yet.
	pub fn unbacked(&self) -> Balance {
		self.amount.saturating_sub(self.backed)
	}

	/// Whether it opens as it is filed: it lacks nothing, and its time has come.
	pub fn opens_at_once(&self, wall: Seconds) -> bool {
		self.milestone.is_none() && !self.payee.is_vouched() && self.opens_from() <= wall
	}

	/// From when it can be opened while it waits, in wall time.
	pub fn opens_from(&self) -> Seconds {
		opens_from(self.due)
	}

	/// Until when it can be opened while it waits, in chain time: a chain that stood still lets nothing lapse. `due` is
	/// the chain time at which it is due.
	pub fn opens_until<Claimant>(&self, claim: &Claim<Claimant>, due: Seconds) -> Seconds {
		// One that waits again has been opened before.
		let again = self.opened.map_or(0, |opened| opened.time);
		due.max(claim.filed.time).max(again).saturating_add(days(OPENS_AFTER_DAYS))
	}

	/// Whether it has come to its end.
	pub fn is_finished(&self) -> bool {
		self.state != PartState::Waiting && !self.is_promised()
	}

	/// Whether its remainder counts in the pool's promises.
	pub fn is_promised(&self) -> bool {
		matches!(self.state, PartState::Open { .. } | PartState::Disputed { .. } | PartState::Approved { .. })
	}
}

/// Why a claim is disputed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Reason {
	/// The rules do not cover it.
	NotCovered,
	/// A document is not what it says.
	FalseDocuments,
	/// The sum is wrong.
	WrongAmount,
	/// It has been paid before, here or elsewhere.
	AlreadyPaid,
	/// It happened to somebody else.
	NotThisMembersLoss,
	/// See the statement.
	Other,
}

/// A bonded objection to one part.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Dispute<AccountId> {
	/// Who objects.
	pub by: AccountId,
	/// Why.
	pub reason: Reason,
	/// Hash of what they say.
	pub statement: H256,
	/// Hash of what the claimant answers.
	pub answer: Option<H256>,
	/// Held from `by` while the part is Disputed.
	pub bond: Balance,
	/// When.
	pub at: Stamp,
	/// The panel's poll.
	pub poll: PollId,
}

/// What a panel's or pool's poll is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Subject {
	/// Refuse this part?
	RefusePart {
		/// Its claim.
		claim: u32,
		/// Its number.
		part: u8,
	},
	/// Adopt the rules proposed in this slot?
	NextRules {
		/// By a token holder or by the members.
		slot: Slot,
	},
	/// Replace the host?
	NextHost,
	/// Wind the pool up?
	WindUp,
}
