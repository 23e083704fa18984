//! What was stored in earlier layouts, and what is brought from one to the next: structures are stored field after field,
//! so that those which did not change are named together.

use codec::{Decode, Encode};
use polkadot_sdk::{
	frame_support::{BoundedVec, traits::ConstU32},
	sp_arithmetic::Perquintill,
};

use crate::{
	Balance, ClaimId, CurrencyId, PartIndex,
	member::{CoverYear, Record},
	pool::{Books, Kind, NOTED_STARTS, PoolState, Promises, Quota, Successor},
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

/// A pool in layout 5: what is promised is told apart.
pub type PoolV5<AccountId> = (PoolHead<AccountId>, Starts, Money, Promises, PoolTail);

/// A member but for the request to leave.
#[derive(Encode, Decode)]
pub struct MemberHead {
	pub joined: Seconds,
	pub cover_from: Seconds,
	pub paid_until: Seconds,
	pub tenure: Seconds,
	pub counted_to: Seconds,
	pub sequence: Option<u32>,
	pub paid_in: Balance,
	pub record: Record,
	pub year: CoverYear,
	pub filings: Quota,
	pub invitations: Quota,
	pub dispute: Option<(ClaimId, PartIndex)>,
}

/// A request to leave in layouts up to 4: from when, at what ratio, under which rules.
pub type ExitV4 = (Seconds, Perquintill, u32);

/// A member in layouts up to 4.
pub type MemberV4 = (MemberHead, Option<ExitV4>);

/// A member in layout 5: whoever leaves names the least at which they are paid.
pub type MemberV5 = (MemberHead, Option<(ExitV4, Perquintill)>);
