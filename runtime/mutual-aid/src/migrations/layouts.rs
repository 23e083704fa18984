//! What was stored in earlier layouts, and what is brought from one to the next: structures are stored field after field,
//! so that those which did not change are named together.

use codec::{Decode, Encode};
use polkadot_sdk::{
	frame_support::{BoundedVec, traits::ConstU32},
	sp_arithmetic::Perquintill,
	sp_core::H256,
};

use crate::{
	Balance, ClaimId, CurrencyId, PartIndex, PollId,
	change::ChangeState,
	claim::{Held, Milestone, PartState, Payee},
	member::CoverYear,
	pool::{Books, Kind, NOTED_STARTS, PoolState, Promises, Quota, Successor},
	rules::KindRules,
	time::{Seconds, Stamp},
};

/// A pool up to the number of its rules' newest version.
#[derive(Encode, Decode)]
pub struct PoolHead<AccountId> {
	pub kind: Kind,
	pub currency: CurrencyId,
	pub host: AccountId,
	pub opener: AccountId,
	pub deposit: Balance,
	pub successor: Successor<AccountId>,
	pub state: PoolState,
	pub created: Stamp,
	pub rules: u32,
}

/// A pool's newest two starts.
pub type Starts = BoundedVec<Seconds, ConstU32<NOTED_STARTS>>;

/// A pool's books and the sum of its members' shares.
pub type Money = (Books, Balance);

/// A pool from its members on.
#[derive(Encode, Decode)]
pub struct PoolTail {
	pub members: u32,
	pub voters: u32,
	pub next_sequence: u32,
	pub next_claim: u32,
	pub round: u32,
	pub host_invitations: Quota,
	pub open_joins: Quota,
}

/// A pool in layouts up to 2. What is promised is one sum.
pub type PoolV2<AccountId> = (PoolHead<AccountId>, Money, Balance, PoolTail);

/// A pool in layouts 3 and 4: it notes from when its newest two versions of rules hold.
pub type PoolV4<AccountId> = (PoolHead<AccountId>, Starts, Money, Balance, PoolTail);

/// A pool in layout 5: what is promised is told apart, and all who join or rest are counted.
pub type PoolV5<AccountId> = (PoolHead<AccountId>, Starts, Money, Promises, PoolTail, Option<Quota>, u32);

/// A member up to the record.
#[derive(Encode, Decode)]
pub struct MemberHead {
	pub joined: Seconds,
	pub cover_from: Seconds,
	pub paid_until: Seconds,
	pub tenure: Seconds,
	pub counted_to: Seconds,
	pub sequence: Option<u32>,
	pub paid_in: Balance,
}

/// What survives a return in layouts up to 4: received, promised, refusals and the newest.
pub type RecordV4 = (Balance, Balance, u32, Option<Seconds>);

/// The same in layout 5: what their dues back, for themselves and for others, and their cover year with its beginning.
pub type RecordV5 = (RecordV4, (Balance, Balance), Seconds, CoverYear);

/// A member after the record, but for the request to leave.
#[derive(Encode, Decode)]
pub struct MemberTail {
	pub filings: Quota,
	pub invitations: Quota,
	pub dispute: Option<(ClaimId, PartIndex)>,
}

/// A request to leave in layouts up to 4: from when, at what ratio, under which rules.
pub type ExitV4 = (Seconds, Perquintill, u32);

/// A member in layouts up to 4.
pub type MemberV4 = (MemberHead, RecordV4, CoverYear, MemberTail, Option<ExitV4>);

/// A member in layout 5: whoever leaves names the least at which they are paid; who stays after all rests.
pub type MemberV5 = (MemberHead, RecordV5, MemberTail, Option<(ExitV4, Perquintill)>, bool);

/// All fields of a version of rules in layouts up to 4, each of a fixed size.
pub type RulesV4 = [u8; 49];

/// A version of rules in layout 5: whether money must be backed, and what one kind has rules about.
pub type RulesV5 = (RulesV4, u8, KindRules);

/// What is proposed, in any layout.
#[derive(Encode, Decode)]
pub enum ProposalOf<AccountId, Rules> {
	Rules(Rules),
	Host(AccountId),
	WindUp,
}

/// A draft: its number, what it proposes, and the rest.
pub type DraftOf<AccountId, Rules> = (u32, ProposalOf<AccountId, Rules>, DraftTail);

/// A draft from its reasons on.
#[derive(Encode, Decode)]
pub struct DraftTail {
	pub statement: H256,
	pub closes: Seconds,
	pub signatures: u32,
	pub needed: u32,
	pub agreed: bool,
}

/// A change: what is proposed, and the rest.
pub type ChangeOf<AccountId, Rules> = (ProposalOf<AccountId, Rules>, ChangeTail<AccountId>);

/// A change from its author on.
#[derive(Encode, Decode)]
pub struct ChangeTail<AccountId> {
	pub by: AccountId,
	pub statement: H256,
	pub deposit: Balance,
	pub opened: Stamp,
	pub poll: PollId,
	pub state: ChangeState,
}

/// A part in layouts up to 4.
#[derive(Encode, Decode)]
pub struct PartV4<AccountId> {
	pub amount: Balance,
	pub paid: Balance,
	pub payee: Payee<AccountId>,
	pub due: Seconds,
	pub milestone: Option<Milestone>,
	pub state: PartState,
	pub opened: Option<Stamp>,
	pub decided: Option<Stamp>,
	pub settled: Option<Stamp>,
	pub rounds: u32,
	pub reopened: bool,
	pub held: Held,
}

/// A part in layout 5: what backs it is told as well, and in which cover year it counts.
pub type PartV5<AccountId> = (PartV4<AccountId>, Balance, u32);

/// Who vouches, in layouts up to 4: two at most, and how many parts need them.
pub type VouchingV4<AccountId> = (BoundedVec<AccountId, ConstU32<2>>, u8);
