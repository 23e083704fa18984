//! What the protocol's token holders decide: parameters within compiled limits, the registry of currencies and
//! payees, upgrades of the runtime.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use polkadot_sdk::{
	frame_support::{BoundedVec, traits::ConstU32},
	sp_arithmetic::FixedU128,
};
use scale_info::TypeInfo;

use crate::{
	Balance, CurrencyId,
	rules::{BOUNDS, days},
	time::Seconds,
};

/// A currency's floor of dues lies within what any pool's dues can be.
pub const HIGHEST_FLOOR: Balance = BOUNDS.max.dues;

/// From announcing an upgrade until it can be authorised: whoever disagrees can leave meanwhile.
pub fn upgrade_notice() -> Seconds {
	days(30u8)
}

/// What the protocol's token holders set, within compiled limits.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	serde::Serialize,
	serde::Deserialize,
)]
#[serde(rename_all = "camelCase")]
pub struct ProtocolParameters {
	/// Held from who opens a pool, in the native token.
	pub pool_deposit: Balance,
	/// Held from a token holder who proposes next rules of a pool, in the native token.
	pub proposal_deposit: Balance,
	/// Due jobs done at the beginning of every block, however crowded it is.
	pub service_quota: u32,
}

impl Default for ProtocolParameters {
	fn default() -> Self {
		Self { pool_deposit: 0, proposal_deposit: 0, service_quota: 4 }
	}
}

/// The least and the most of each parameter.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct ParameterBounds {
	/// The least.
	pub min: ProtocolParameters,
	/// The most.
	pub max: ProtocolParameters,
}

impl ParameterBounds {
	/// Whether every parameter lies within.
	pub fn contain(&self, parameters: &ProtocolParameters) -> bool {
		let Self { min, max } = self;
		(min.pool_deposit..=max.pool_deposit).contains(&parameters.pool_deposit)
			&& (min.proposal_deposit..=max.proposal_deposit).contains(&parameters.proposal_deposit)
			&& (min.service_quota..=max.service_quota).contains(&parameters.service_quota)
	}
}

/// What the protocol's token holders set, and within what.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct ParameterTerms {
	/// The parameters of today.
	pub today: ProtocolParameters,
	/// The least and the most of each.
	pub bounds: ParameterBounds,
	/// Most that a currency's floor of dues can be, in its smallest unit.
	pub highest_floor: Balance,
}

/// A change of the protocol's parameters.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Parameter {
	/// See [`ProtocolParameters::pool_deposit`]; of pools opened from now on.
	PoolDeposit(Balance),
	/// See [`ProtocolParameters::proposal_deposit`]; of proposals made from now on.
	ProposalDeposit(Balance),
	/// See [`ProtocolParameters::service_quota`].
	ServiceQuota(u32),
	/// See [`Currency::dues_floor`]; of pools opened and rules proposed from now on.
	DuesFloor {
		/// Of this currency.
		currency: CurrencyId,
		/// In its smallest unit.
		floor: Balance,
	},
}

/// What pools may be kept in.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Currency<AccountId> {
	/// Least dues of a period, so that no pool of dust can be opened.
	pub dues_floor: Balance,
	/// Who may mint and redeem, and nothing else.
	pub issuer: Option<AccountId>,
}

/// A currency to be created.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct NewCurrency<AccountId> {
	/// Number of the asset.
	pub asset: u32,
	/// UTF-8.
	pub name: BoundedVec<u8, ConstU32<50>>,
	/// UTF-8.
	pub symbol: BoundedVec<u8, ConstU32<12>>,
	/// Of one coin, in its smallest unit.
	pub decimals: u8,
	/// Keeps an account of it alive.
	pub minimum_balance: Balance,
	/// See [`Currency::dues_floor`].
	pub dues_floor: Balance,
	/// See [`Currency::issuer`].
	pub issuer: Option<AccountId>,
	/// Native units for one unit of it, for fees; without it fees cannot be paid in it.
	pub rate: Option<FixedU128>,
}

/// A change of a currency's entry in the registry.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum CurrencyChange<AccountId> {
	/// Nobody stops issuing.
	Issuer(Option<AccountId>),
	/// Native units for one unit, for fees.
	Rate(FixedU128),
}

/// What a registered payee is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum PayeeKind {
	/// A school.
	School,
}

/// A payee that the whole chain knows.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct RegisteredPayee {
	/// Since when, in chain time.
	pub since: Seconds,
	/// What it is.
	pub kind: PayeeKind,
}

/// A runtime that token holders have agreed to.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct AnnouncedUpgrade<Hash> {
	/// Of its code, blake2-256.
	pub code: Hash,
	/// From when anyone can have it authorised, in chain time.
	pub not_before: Seconds,
	/// Whether that has been done.
	pub authorized: bool,
}

/// Told of a currency's rate to the native token, so that fees can be paid in it.
pub trait CurrencyRates {
	/// `rate` native units are worth one unit of asset `id`.
	fn set(id: u32, rate: FixedU128);
}

impl CurrencyRates for () {
	fn set(_: u32, _: FixedU128) {}
}
