//! The native token, the currencies of pools, and fees in either; fees go to the treasury.

use polkadot_sdk::*;

use frame_support::{
	derive_impl, parameter_types,
	traits::{
		AsEnsureOriginWithArg, ConstU8, ConstU32, VariantCountOf,
		fungibles::{Balanced as _, Credit},
		tokens::imbalance::ResolveTo,
	},
	weights::{ConstantMultiplier, Weight, WeightToFee},
};
use frame_system::EnsureNever;
use pallet_asset_tx_payment::{FungiblesAdapter, HandleCredit, OnChargeAssetTransaction};
use pallet_mutual_aid::CurrencyRates;
use sp_runtime::{
	FixedPointNumber, FixedU128, Perquintill,
	traits::{Bounded, DispatchInfoOf, PostDispatchInfoOf},
	transaction_validity::{InvalidTransaction, TransactionValidityError},
};
use staging_xcm::latest::prelude::*;

use crate::{
	AccountId, AssetRate, Assets, AssetsHolder, Balance, Balances, Runtime, RuntimeCall, RuntimeEvent,
	RuntimeFreezeReason, RuntimeHoldReason, System,
};

/// One unit of the native token, which has twelve decimals.
pub const UNIT: Balance = 1_000_000_000_000;
/// A thousandth.
pub const MILLI: Balance = UNIT / 1_000;

/// What is set aside for keeping so much on the chain.
pub const fn deposit(items: u32, bytes: u32) -> Balance {
	items as Balance * 20 * MILLI + bytes as Balance * MILLI / 10
}

parameter_types! {
	pub const ExistentialDeposit: Balance = MILLI;
	pub const PlanckOfAByte: Balance = 1_000_000;
	/// As on the ecosystem's chains: fees rise while blocks are fuller than a quarter.
	pub const TargetBlockFullness: Perquintill = Perquintill::from_percent(25);
	pub AdjustmentVariable: FixedU128 = FixedU128::saturating_from_rational(75, 1_000_000);
	pub MinimumMultiplier: FixedU128 = FixedU128::from_u32(1);
	pub MaximumMultiplier: FixedU128 = FixedU128::max_value();
	pub const AssetDeposit: Balance = deposit(1, 190);
	pub const AssetAccountDeposit: Balance = deposit(1, 16);
	/// The currencies' owner has no money and no key; nobody else can set what a currency is called.
	pub const MetadataDepositBase: Balance = 0;
	pub const MetadataDepositPerByte: Balance = 0;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Runtime {
	type Balance = Balance;
	type ExistentialDeposit = ExistentialDeposit;
	type AccountStore = System;
	type RuntimeFreezeReason = RuntimeFreezeReason;
	type RuntimeHoldReason = RuntimeHoldReason;
	type RuntimeEvent = RuntimeEvent;
	type FreezeIdentifier = RuntimeFreezeReason;
	type MaxFreezes = VariantCountOf<RuntimeFreezeReason>;
	type MaxReserves = ConstU32<50>;
	type MaxLocks = ConstU32<50>;
	type WeightInfo = pallet_balances::weights::SubstrateWeight<Runtime>;
}

/// Fees of what a call takes of a block: by its time or by its proof, whichever is dearer.
pub struct FeeOfWeight;

impl FeeOfWeight {
	/// A call of half a millisecond costs a thousandth.
	const OF_A_PICOSECOND: Balance = 2;
	/// Of what a call declares, which is some times what it proves: the calls of every day pay for their time, and who
	/// fills blocks by proofs pays for these.
	const OF_A_BYTE: Balance = 50_000;
}

impl WeightToFee for FeeOfWeight {
	type Balance = Balance;

	fn weight_to_fee(weight: &Weight) -> Balance {
		let time = Balance::from(weight.ref_time()).saturating_mul(Self::OF_A_PICOSECOND);
		let proof = Balance::from(weight.proof_size()).saturating_mul(Self::OF_A_BYTE);
		time.max(proof)
	}
}

type TreasuryAccount = pallet_treasury::TreasuryAccountId<Runtime>;

impl pallet_transaction_payment::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type OnChargeTransaction =
		pallet_transaction_payment::FungibleAdapter<Balances, ResolveTo<TreasuryAccount, Balances>>;
	type WeightToFee = FeeOfWeight;
	type LengthToFee = ConstantMultiplier<Balance, PlanckOfAByte>;
	type FeeMultiplierUpdate = pallet_transaction_payment::TargetedFeeAdjustment<
		Runtime,
		TargetBlockFullness,
		AdjustmentVariable,
		MinimumMultiplier,
		MaximumMultiplier,
	>;
	type OperationalFeeMultiplier = ConstU8<5>;
	type WeightInfo = pallet_transaction_payment::weights::SubstrateWeight<Runtime>;
}

/// Currencies are created by the mutual-aid pallet alone, which owns them without a key: nobody can freeze or move a
/// pot. So no origin creates an asset or forces anything on one.
#[derive_impl(pallet_assets::config_preludes::TestDefaultConfig)]
impl pallet_assets::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type Balance = Balance;
	type Currency = Balances;
	type CreateOrigin = AsEnsureOriginWithArg<EnsureNever<AccountId>>;
	type ForceOrigin = EnsureNever<AccountId>;
	type AssetDeposit = AssetDeposit;
	type AssetAccountDeposit = AssetAccountDeposit;
	type MetadataDepositBase = MetadataDepositBase;
	type MetadataDepositPerByte = MetadataDepositPerByte;
	type ApprovalDeposit = ExistentialDeposit;
	type Freezer = ();
	type Holder = AssetsHolder;
	type WeightInfo = pallet_assets::weights::SubstrateWeight<Runtime>;
}

impl pallet_assets_holder::Config for Runtime {
	type RuntimeHoldReason = RuntimeHoldReason;
	type RuntimeEvent = RuntimeEvent;
}

/// Rates come from the registry of currencies and from nowhere else.
impl pallet_asset_rate::Config for Runtime {
	type WeightInfo = pallet_asset_rate::weights::SubstrateWeight<Runtime>;
	type RuntimeEvent = RuntimeEvent;
	type CreateOrigin = EnsureNever<()>;
	type RemoveOrigin = EnsureNever<()>;
	type UpdateOrigin = EnsureNever<()>;
	type Currency = Balances;
	type AssetKind = u32;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = ();
}

impl CurrencyRates for AssetRatesOfRegistry {
	fn set(id: u32, rate: FixedU128) {
		pallet_asset_rate::ConversionRateToNative::<Runtime>::insert(id, rate);
	}
}

/// Lets fees be paid in a registered currency, at the registry's rate.
pub struct AssetRatesOfRegistry;

impl pallet_asset_tx_payment::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type Fungibles = Assets;
	type OnChargeAssetTransaction = InPoolCurrency;
	type WeightInfo = pallet_asset_tx_payment::weights::SubstrateWeight<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = InPoolCurrency;
}

impl pallet_skip_feeless_payment::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
}

/// Puts fees in a currency into the treasury's account.
pub struct ToTreasury;

impl HandleCredit<AccountId, Assets> for ToTreasury {
	fn handle_credit(credit: Credit<AccountId, Assets>) {
		// What the treasury's account cannot take is burned when the credit is dropped.
		let _ = Assets::resolve(&crate::Treasury::account_id(), credit);
	}
}

type Inner = FungiblesAdapter<AssetRate, ToTreasury>;

/// Index of the pallet that keeps the currencies, as locations name it.
const ASSETS: u8 = 12;

/// The currency at `../PalletInstance(12)/GeneralIndex(id)` on this chain, as Asset Hub names its assets, so that any
/// wallet can encode it.
fn currency(location: &Location) -> Result<u32, TransactionValidityError> {
	match location.unpack() {
		(0, [PalletInstance(ASSETS), GeneralIndex(id)]) => {
			u32::try_from(*id).map_err(|_| InvalidTransaction::Payment.into())
		}
		_ => Err(InvalidTransaction::Payment.into()),
	}
}

/// Charges a fee in a pool's currency.
pub struct InPoolCurrency;

impl OnChargeAssetTransaction<Runtime> for InPoolCurrency {
	type Balance = Balance;
	type AssetId = Location;
	type LiquidityInfo = <Inner as OnChargeAssetTransaction<Runtime>>::LiquidityInfo;

	fn withdraw_fee(
		who: &AccountId,
		call: &RuntimeCall,
		info: &DispatchInfoOf<RuntimeCall>,
		asset: Location,
		fee: Balance,
		tip: Balance,
	) -> Result<Self::LiquidityInfo, TransactionValidityError> {
		<Inner as OnChargeAssetTransaction<Runtime>>::withdraw_fee(who, call, info, currency(&asset)?, fee, tip)
	}

	fn can_withdraw_fee(
		who: &AccountId,
		call: &RuntimeCall,
		info: &DispatchInfoOf<RuntimeCall>,
		asset: Location,
		fee: Balance,
		tip: Balance,
	) -> Result<(), TransactionValidityError> {
		<Inner as OnChargeAssetTransaction<Runtime>>::can_withdraw_fee(who, call, info, currency(&asset)?, fee, tip)
	}

	fn correct_and_deposit_fee(
		who: &AccountId,
		info: &DispatchInfoOf<RuntimeCall>,
		post: &PostDispatchInfoOf<RuntimeCall>,
		fee: Balance,
		tip: Balance,
		paid: Self::LiquidityInfo,
	) -> Result<(Balance, Balance), TransactionValidityError> {
		<Inner as OnChargeAssetTransaction<Runtime>>::correct_and_deposit_fee(who, info, post, fee, tip, paid)
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl pallet_asset_tx_payment::BenchmarkHelperTrait<AccountId, u32, Location> for InPoolCurrency {
	fn create_asset_id_parameter(id: u32) -> (u32, Location) {
		(id, Location::new(0, [PalletInstance(ASSETS), GeneralIndex(id.into())]))
	}

	fn setup_balances_and_pool(asset: u32, who: AccountId) {
		use frame_support::traits::{
			fungible::Mutate as _,
			fungibles::{Create, Mutate as _},
		};
		let owner = crate::Treasury::account_id();
		<Assets as Create<AccountId>>::create(asset, owner, true, 1).expect("the asset is new");
		AssetRatesOfRegistry::set(asset, FixedU128::from_u32(1));
		Assets::mint_into(asset, &who, UNIT).expect("there is room for money");
		Balances::mint_into(&who, UNIT).expect("there is room for money");
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::RuntimeBlockWeights;
	use frame_support::dispatch::DispatchClass;
	use pallet_mutual_aid::WeightInfo;

	#[test]
	fn what_a_member_calls_every_day_pays_for_its_time_and_a_block_of_proofs_is_dear() {
		type Weights = <Runtime as pallet_mutual_aid::Config>::WeightInfo;
		for call in [Weights::join(), Weights::pay_dues(), Weights::file_claim(1), Weights::dispute()] {
			let time = FeeOfWeight::weight_to_fee(&Weight::from_parts(call.ref_time(), 0));
			assert_eq!(FeeOfWeight::weight_to_fee(&call), time, "{call:?}");
		}
		let block = RuntimeBlockWeights::get().get(DispatchClass::Normal).max_total.unwrap();
		assert_eq!(FeeOfWeight::weight_to_fee(&Weight::from_parts(block.ref_time(), 0)), 3 * UNIT);
		let proofs = FeeOfWeight::weight_to_fee(&Weight::from_parts(0, block.proof_size()));
		assert!(proofs > UNIT / 3, "{proofs}");
	}

	/// Two in each period that cover touches: the one that is paid for, those of the grace, and where they end.
	#[test]
	fn what_is_filed_free_of_charge_has_cost_more_in_dues_than_it_would_in_fees() {
		type Weights = <Runtime as pallet_mutual_aid::Config>::WeightInfo;
		let filings = 2 * (2 + Balance::from(pallet_mutual_aid::rules::BOUNDS.template.grace_periods));
		let fees = filings * FeeOfWeight::weight_to_fee(&Weights::file_claim(pallet_mutual_aid::claim::MAX_PARTS));
		assert!((60 * MILLI..90 * MILLI).contains(&fees), "{fees}");
		assert!(fees < crate::genesis::DUES_FLOOR);
	}
}
