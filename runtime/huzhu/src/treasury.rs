//! The treasury pays in every currency that it is given: the native token, and the registry's, in which fees and the
//! remains of closed pools come.

use alloc::vec::Vec;
use codec::{Decode, Encode};
use polkadot_sdk::*;

use frame_support::{
	storage::with_transaction,
	traits::tokens::{ConversionFromAssetBalance, pay::PayAssetFromAccount},
};
use pallet_mutual_aid::CurrencyId;
use pallet_treasury::{PaymentState, SpendCount, SpendIndex, Spends};
use scale_info::TypeInfo;
use sp_runtime::{DispatchError, TransactionOutcome};

use crate::{
	AccountId, AssetRate, Balance, BlockNumber, Runtime, RuntimeOrigin, Treasury, aid::Currencies,
	governance::TreasuryAccount, protocol::PAGE,
};

/// Pays out of the treasury's account.
pub type Paymaster = PayAssetFromAccount<Currencies, TreasuryAccount>;

/// What money is worth in the native token, by the registry's rate; so is known whether one referendum can spend it. A
/// currency without a rate is given one first, by the track *registry*.
pub struct ByRegistry;

impl ConversionFromAssetBalance<Balance, CurrencyId, Balance> for ByRegistry {
	type Error = DispatchError;

	fn from_asset_balance(amount: Balance, currency: CurrencyId) -> Result<Balance, DispatchError> {
		match currency {
			CurrencyId::Native => Ok(amount),
			CurrencyId::WithId(asset) => AssetRate::from_asset_balance(amount, asset).map_err(Into::into),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn ensure_successful(currency: CurrencyId) {
		if let CurrencyId::WithId(asset) = currency {
			AssetRate::ensure_successful(asset);
		}
	}
}

/// A spend that was decided and is not paid.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct WaitingSpend {
	/// Its number.
	pub index: SpendIndex,
	/// In which currency.
	pub currency: CurrencyId,
	/// In the currency's smallest unit.
	pub amount: Balance,
	/// To whom.
	pub beneficiary: AccountId,
	/// Block from which anyone can have it paid.
	pub from: BlockNumber,
	/// Block from which nobody can any more.
	pub until: BlockNumber,
	/// Whether anyone could have it paid now, or why not.
	pub payout: Result<(), DispatchError>,
	/// Whether anyone can have it forgotten, since its time is over.
	pub expired: bool,
}

/// Most numbers that are looked at for a page: whether a spend still waits is known by looking.
const LOOKED_AT: usize = 1_000;

/// See `spends_page`.
pub fn spends(before: Option<SpendIndex>, count: u32) -> Vec<WaitingSpend> {
	let end = SpendCount::<Runtime>::get();
	let indices = (0..before.map_or(end, |before| before.min(end))).rev().take(LOOKED_AT);
	indices.filter_map(waiting).take(count.min(PAGE) as usize).collect()
}

fn waiting(index: SpendIndex) -> Option<WaitingSpend> {
	let spend =
		Spends::<Runtime>::get(index).filter(|spend| !matches!(spend.status, PaymentState::Attempted { .. }))?;
	// Anyone may; whom it is for as well as another.
	let by = || RuntimeOrigin::signed(spend.beneficiary.clone());
	Some(WaitingSpend {
		index,
		currency: spend.asset_kind,
		amount: spend.amount,
		from: spend.valid_from,
		until: spend.expire_at,
		payout: rolled_back(|| Treasury::payout(by(), index)),
		expired: rolled_back(|| Treasury::check_status(by(), index).map(|_| ()).map_err(|refused| refused.error))
			.is_ok(),
		beneficiary: spend.beneficiary,
	})
}

fn rolled_back(step: impl FnOnce() -> Result<(), DispatchError>) -> Result<(), DispatchError> {
	with_transaction(|| TransactionOutcome::Rollback(Ok(step()))).unwrap_or_else(|error: DispatchError| Err(error))
}

#[cfg(feature = "runtime-benchmarks")]
impl pallet_treasury::ArgumentsFactory<CurrencyId, AccountId> for ByRegistry {
	fn create_asset_kind(_: u32) -> CurrencyId {
		CurrencyId::Native
	}

	fn create_beneficiary(seed: [u8; 32]) -> AccountId {
		seed.into()
	}
}
